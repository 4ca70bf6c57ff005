//! The scanner against the naive one of the tests.
#![no_main]

#[path = "../../tests/naive/mod.rs"]
mod naive;

use libfuzzer_sys::fuzz_target;
use windows_activation_error::{ActivationError, UnknownCode, find_iter, find_iter_all};

fuzz_target!(|text: &[u8]| {
    let found: Vec<_> = find_iter(text).map(|found| (found.error, found.range())).collect();
    assert_eq!(found, naive::find_all(text));
    let code = |error: Result<ActivationError, UnknownCode>| {
        error.map_or_else(UnknownCode::code, ActivationError::code)
    };
    let all: Vec<_> = find_iter_all(text).map(|found| (code(found.error), found.range())).collect();
    assert_eq!(all, naive::find_all_and_new(text));
    let mut last = 0;
    for found in find_iter_all(text) {
        assert!(found.start() >= last && found.end() > found.start());
        assert_eq!(&text[found.range()], found.as_bytes());
        last = found.end();
    }
});
