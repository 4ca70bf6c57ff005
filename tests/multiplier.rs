//! The search that a maintainer needs when a new code collides in the look-up table.

#[allow(dead_code, reason = "its main function belongs to the script")]
#[path = "../scripts/multiplier.rs"]
mod multiplier;
mod source;

use std::collections::HashSet;

use windows_activation_error::ActivationError;

/// The script and the tests read the same lines, each in its own way.
#[test]
fn it_reads_every_code_from_the_table() {
    let known: Vec<u32> = ActivationError::VARIANTS.iter().map(|&error| error as u32).collect();
    assert_eq!(multiplier::codes(include_str!("../src/error.rs")), known);
    assert_eq!(source::variants().into_iter().map(|(_, code)| code).collect::<Vec<_>>(), known);
}

#[test]
fn what_it_finds_has_no_collision() {
    // A larger table than the crate's, so that the search ends soon without optimization.
    const BITS: u32 = 14;
    let codes = source::variants().into_iter().map(|(_, code)| code).collect::<Vec<_>>();
    let multiplier = multiplier::find(&codes, BITS).unwrap();
    let slots: HashSet<u64> =
        codes.iter().map(|&code| u64::from(code).wrapping_mul(multiplier) >> (64 - BITS)).collect();
    assert_eq!(slots.len(), codes.len());
    assert!(slots.iter().all(|&slot| slot < 1 << BITS));
}
