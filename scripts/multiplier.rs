//! Finds a multiplier for the look-up table in `src/code.rs`.
//!
//! It reads the numbers from `src/error.rs` as text and does not use the crate, because
//! it is needed when the crate does not compile:
//!
//! ```sh
//! rustc --edition 2024 -O scripts/multiplier.rs -o target/multiplier && target/multiplier
//! ```

use std::process::ExitCode;

const TABLE: &str = "src/error.rs";

/// As `SLOT_BITS` in `src/code.rs`.
const SLOT_BITS: u32 = 12;

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
    let Some(multiplier) = find(&codes, SLOT_BITS) else {
        eprintln!("there is none: raise SLOT_BITS in src/code.rs and here");
        return ExitCode::FAILURE;
    };
    println!("{:#06X}_{:04X}", multiplier >> 16, multiplier & 0xFFFF);
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

/// An odd multiplier that sends every code to a slot of its own, if there is one.
pub(crate) fn find(codes: &[u32], slot_bits: u32) -> Option<u32> {
    let mut taken = vec![0_u32; 1 << slot_bits];
    // All odd numbers, far apart from one to the next, as neighbors collide alike.
    (1..=1 << 31).find_map(|attempt: u32| {
        let multiplier = attempt.wrapping_mul(0x9E37_79B9) << 1 | 1;
        // Dense ranges collide first; the highest numbers are the densest.
        let fits = codes.iter().rev().all(|&code| {
            let slot = code.wrapping_mul(multiplier) >> (32 - slot_bits);
            let slot = usize::try_from(slot).expect("a slot is small");
            std::mem::replace(&mut taken[slot], attempt) != attempt
        });
        fits.then_some(multiplier)
    })
}
