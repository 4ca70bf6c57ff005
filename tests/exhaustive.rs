//! All 2^32 numbers. Takes seconds when optimized, so it runs in release mode only:
//! `cargo test --release --test exhaustive`.
#![cfg(not(debug_assertions))]

mod source;

use std::thread;

use windows_activation_error::{ActivationCode, ActivationError};

#[test]
fn every_number_is_known_or_unknown_as_the_source_says() {
    let mut codes = source::variants().into_iter().map(|(_, code)| code).collect::<Vec<_>>();
    codes.sort_unstable();
    assert_eq!(codes.len(), ActivationError::VARIANTS.len());
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = (1_u64 << 32).div_ceil(threads as u64);
    let known: usize = thread::scope(|scope| {
        let workers: Vec<_> = (0..threads as u64)
            .map(|part| {
                let numbers = part * share..((part + 1) * share).min(1 << 32);
                scope.spawn(|| check(numbers, &codes))
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).sum()
    });
    assert_eq!(known, codes.len());
}

/// Checks a part and returns how many numbers are known.
fn check(numbers: std::ops::Range<u64>, codes: &[u32]) -> usize {
    let start = numbers.start;
    let mut rest = codes.iter().copied().skip_while(|&code| u64::from(code) < start);
    let mut next = rest.next();
    let mut known = 0;
    for number in numbers {
        let number = u32::try_from(number).unwrap();
        let by_code = ActivationError::from_code(number);
        let by_hresult = ActivationError::from_hresult(i32::from_ne_bytes(number.to_ne_bytes()));
        let by_trait = ActivationError::try_from(number);
        if next == Some(number) {
            assert_eq!(by_code.map(|error| error as u32), Ok(number));
            next = rest.next();
            known += 1;
        } else {
            assert!(by_code.is_err_and(|unknown| unknown.code() == number), "0x{number:08X}");
        }
        assert!(by_hresult == by_code && by_trait == by_code, "0x{number:08X}");
        assert!(ActivationCode::from_code(number).error() == by_code, "0x{number:08X}");
    }
    known
}
