//! Codes in running text, against a naive scanner and against what was planted.

mod naive;

use std::fmt::Write as _;
use std::ops::Range;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use windows_activation_error::{ActivationError, find_iter, find_iter_all};

fn found(text: &[u8]) -> Vec<(ActivationError, Range<usize>)> {
    find_iter(text).map(|found| (found.error, found.range())).collect()
}

fn any_error() -> impl Strategy<Value = ActivationError> {
    select(ActivationError::VARIANTS)
}

/// A known code in any way in which it can be written.
fn written() -> impl Strategy<Value = Vec<u8>> {
    (any_error(), 0..14_usize).prop_map(|(error, form)| {
        let code = error as u32;
        let signed = error.hresult();
        let text = match form {
            0 => format!("0x{code:08X}"),
            1 => format!("0x{code:08x}"),
            2 => format!("0X{code:08X}"),
            3 => format!("Ox{code:08X}"),
            4 => format!("0x {code:08X}"),
            5 => format!("0 x {code:08x}"),
            6 => format!("&H{code:08X}"),
            7 => format!("{code:08X}"),
            8 => format!("{code:08x}"),
            9 => format!("{signed}"),
            10 => format!("{code}"),
            11 => format!("0x{signed}"),
            12 => format!("0xFFFFFFFF{code:08X}"),
            _ => format!("-0x{:X}", code.wrapping_neg()),
        };
        text.into_bytes()
    })
}

/// What stands around codes, and what looks like one.
fn noise() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        4 => select(vec![
            " ", "-", ".", "_", "0", "x", "0x", "O", "o", "&H", "\n", ",", "(", ")", "=", ":", "\\n",
            "Error", "a", "F", "9", "80070005", "L", "u32", "오류", "код", "エラー", "，", "{", "}",
            "{c004f074-1234-5678-9abc-def012345678}", "2026-11-22T23:20:38.1234567Z", "00:1a:2b",
            "0x1C004F07C4", "slui.exe 0x2a", "fe80::c004:f074", "1.2.3.4",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 0..4),
        1 => "[0-9a-fA-F]{1,12}".prop_map(String::into_bytes),
    ]
}

fn text() -> impl Strategy<Value = Vec<u8>> {
    vec(prop_oneof![2 => noise(), 1 => written()], 0..24).prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4096, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn as_the_naive_scanner(text in text()) {
        prop_assert_eq!(found(&text), naive::find_all(&text));
    }

    #[test]
    fn as_the_naive_scanner_after_a_mutation(
        text in text(),
        at in any::<prop::sample::Index>(),
        byte in select(b"0x-. OF9_h&8\xB0".to_vec()),
    ) {
        let mut text = text;
        if !text.is_empty() {
            let at = at.index(text.len());
            text[at] = byte;
        }
        prop_assert_eq!(found(&text), naive::find_all(&text));
    }

    #[test]
    fn what_is_planted_is_found_and_nothing_else(
        planted in vec((any_error(), select(vec!["0x", "&H", "ox", "0 x ", ""])), 0..8),
        gap in select(vec![" ", ", ", "\n", "] [", " 오류 ", " \u{FF1A}", "\t"]),
    ) {
        let mut text = String::from("begin");
        let mut expected = Vec::new();
        for (error, prefix) in planted {
            text += gap;
            let start = text.len();
            text += prefix;
            write!(text, "{:08X}", error as u32).unwrap();
            expected.push((error, start..text.len()));
        }
        text += gap;
        text += "end";
        prop_assert_eq!(found(text.as_bytes()), expected);
    }

    #[test]
    fn matches_are_in_order_and_hold_their_bytes(text in text()) {
        let mut last = 0;
        for found in find_iter(&text) {
            prop_assert!(found.start() >= last);
            prop_assert_eq!(&text[found.range()], found.as_bytes());
            last = found.end();
        }
        prop_assert!(last <= text.len());
    }

    #[test]
    fn all_holds_the_known_ones(text in text()) {
        let known: Vec<_> = find_iter_all(&text)
            .filter_map(|found| Some((found.error.ok()?, found.range())))
            .collect();
        prop_assert_eq!(known, found(&text));
    }
}

#[test]
fn new_codes_of_licensing_are_seen() {
    let codes = |text: &[u8]| -> Vec<u32> {
        find_iter_all(text).filter_map(|found| Some(found.error.err()?.code())).collect()
    };
    assert_eq!(
        codes(b"0xC004FEEE &H8004BFFF 0x 4004FEEE"),
        [0xC004_FEEE, 0x8004_BFFF, 0x4004_FEEE]
    );
    // Not licensing: COM, Win32, success; not prefixed: bare and decimal numbers.
    assert_eq!(codes(b"0x80040154 0x80070002 0x0004FEEE C004FEEE -1073414418 3221552878"), []);
    assert_eq!(found(b"0xC004FEEE"), []);
}

#[test]
fn a_digit_belongs_to_one_code_only() {
    let text = b"0xC004C020x8004FE21 0xC004FEE0x8004FE21";
    assert_eq!(found(text), naive::find_all(text));
    assert_eq!(found(text).len(), 2);
}

#[test]
fn an_empty_text_and_short_ones() {
    for length in 0..12 {
        assert_eq!(found(&b"0xC004F074"[..length.min(10)]).len(), usize::from(length >= 10));
    }
}
