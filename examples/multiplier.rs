//! Finds a multiplier for the look-up table in `src/code.rs`.
//!
//! It reads the numbers from `src/error.rs` as text and does not use the crate, because
//! it is needed when the crate does not compile:
//!
//! ```sh
//! rustc -O examples/multiplier.rs -o target/multiplier && target/multiplier
//! ```

use std::process::ExitCode;

const TABLE: &str = "src/error.rs";

/// As `SLOT_BITS` in `src/code.rs`.
const SLOT_BITS: u32 = 11;

fn main() -> ExitCode {
    let source = match std::fs::read_to_string(TABLE) {
        Ok(source) => source,
        Err(error) => {
            eprintln!("{TABLE}: {error}; run this in the folder of the crate");
            return ExitCode::FAILURE;
        }
    };
    let codes = codes(&source);
    eprintln!("{} codes, {} slots", codes.len(), 1 << SLOT_BITS);
    let multiplier = find(&codes, SLOT_BITS, 0x9E37_79B9_7F4A_7C15);
    println!(
        "{:#06X}_{:04X}_{:04X}_{:04X}",
        multiplier >> 48,
        multiplier >> 32 & 0xFFFF,
        multiplier >> 16 & 0xFFFF,
        multiplier & 0xFFFF
    );
    ExitCode::SUCCESS
}

/// The numbers of the lines `Name = 0xC004_F074,`.
pub(crate) fn codes(source: &str) -> Vec<u32> {
    source
        .lines()
        .filter_map(|line| line.trim().split_once(" = 0x")?.1.strip_suffix(','))
        .filter_map(|digits| u32::from_str_radix(&digits.replace('_', ""), 16).ok())
        .collect()
}

/// The first odd multiplier, in a pseudo-random sequence that `seed` starts, that sends
/// every code to a slot of its own. It does not return if there is none.
pub(crate) fn find(codes: &[u32], slot_bits: u32, seed: u64) -> u64 {
    // Dense ranges collide first; the highest numbers are the densest.
    let mut taken = vec![0_u64; 1 << slot_bits];
    let mut state = seed;
    for attempt in 1.. {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let multiplier = state | 1;
        let fits = codes.iter().rev().all(|&code| {
            let slot = u64::from(code).wrapping_mul(multiplier) >> (64 - slot_bits);
            let slot = usize::try_from(slot).expect("a slot is small");
            std::mem::replace(&mut taken[slot], attempt) != attempt
        });
        if fits {
            return multiplier;
        }
    }
    unreachable!("the attempts do not end")
}
