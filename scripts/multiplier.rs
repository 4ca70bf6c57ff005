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
    let Some(multiplier) = find(&codes, SLOT_BITS) else {
        eprintln!("there is none: raise SLOT_BITS in src/code.rs and here");
        return ExitCode::FAILURE;
    };
    let [a, b, c, d] = [48, 32, 16, 0].map(|bits| multiplier >> bits & 0xFFFF);
    println!("0x{a:04X}_{b:04X}_{c:04X}_{d:04X}");
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

/// A multiplier that sends every code to a slot of its own, if one is found.
pub(crate) fn find(codes: &[u32], slot_bits: u32) -> Option<u64> {
    let mut taken = vec![0_u32; 1 << slot_bits];
    // From one number to the next it is a little more than a slot, so that neighbors never
    // collide; what it is beyond that decides where each range of codes falls.
    let step = 1_u64 << (u64::BITS - slot_bits);
    (1..=u32::MAX).find_map(|attempt| {
        let beyond = u64::from(attempt).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (slot_bits + 3);
        let multiplier = step | beyond;
        let fits = codes.iter().rev().all(|&code| {
            let slot = u64::from(code).wrapping_mul(multiplier) >> (u64::BITS - slot_bits);
            let slot = usize::try_from(slot).expect("a slot is small");
            std::mem::replace(&mut taken[slot], attempt) != attempt
        });
        fits.then_some(multiplier)
    })
}
