//! Checks that hold for every variant.

#![allow(clippy::cast_possible_wrap, reason = "the bits count, not the value")]

use std::collections::{HashMap, HashSet};

use windows_activation_error::{ActivationError, Language, Severity};

fn all() -> impl Iterator<Item = ActivationError> {
    ActivationError::VARIANTS.iter().copied()
}

#[test]
fn ascending_and_unique() {
    for pair in ActivationError::VARIANTS.windows(2) {
        assert!((pair[0] as u32) < pair[1] as u32, "{:?} before {:?}", pair[0], pair[1]);
        assert!(pair[0] < pair[1]);
    }
}

#[test]
fn four_bytes_with_a_niche() {
    assert_eq!(size_of::<ActivationError>(), 4);
    assert_eq!(size_of::<Option<ActivationError>>(), 4);
}

#[test]
fn round_trip_by_number() {
    for error in all() {
        let code = error as u32;
        assert_eq!(ActivationError::from_code(code), Ok(error));
        assert_eq!(ActivationError::try_from(code), Ok(error));
        assert_eq!(ActivationError::from_hresult(code as i32), Ok(error));
        assert_eq!(u32::from(error), code);
        assert_eq!(error.code(), code);
        assert_eq!(error.hresult(), code as i32);
    }
}

#[test]
fn round_trip_by_text() {
    for error in all() {
        let code = error as u32;
        for text in [
            format!("0x{code:08X}"),
            format!("{code:08x}"),
            (code as i32).to_string(),
            code.to_string(),
            error.name().to_owned(),
            format!("{error:X}"),
            format!("{error:#x}"),
        ] {
            assert_eq!(text.parse(), Ok(error), "{text}");
        }
        if let Some(symbol) = error.symbol() {
            assert_eq!(symbol.parse(), Ok(error));
            assert_eq!(symbol.to_lowercase().parse(), Ok(error));
        }
    }
}

#[test]
fn neighbors_are_unknown_unless_listed() {
    let listed: HashSet<u32> = all().map(|error| error as u32).collect();
    for error in all() {
        let code = error as u32;
        let flipped = (0..32).map(|bit| code ^ (1 << bit));
        for near in flipped.chain([code.wrapping_sub(1), code.wrapping_add(1)]) {
            let found = ActivationError::from_code(near);
            assert_eq!(found.is_ok(), listed.contains(&near), "0x{near:08X}");
            assert_ne!(found, Ok(error));
        }
    }
}

#[test]
fn win32_errors_are_those_of_facility_7() {
    for error in all() {
        let code = error as u32;
        if code >> 16 == 0x8007 {
            assert_eq!(ActivationError::from_win32(code & 0xFFFF), Ok(error));
        }
        assert_eq!(ActivationError::from_win32(code), Ok(error));
    }
    for (number, code) in [(0, 0x8007_0000), (0xF074, 0x8007_F074), (0x1_0000, 0x0001_0000)] {
        assert_eq!(ActivationError::from_win32(number).unwrap_err().code(), code);
    }
    assert_eq!(ActivationError::from_win32(5), Ok(ActivationError::Win32AccessDenied));
    assert_eq!(ActivationError::from_win32(9003), Ok(ActivationError::DnsNameDoesNotExist));
}

/// Worked examples from the bit layout of an HRESULT.
#[test]
fn the_top_bit_tells_failures_from_states() {
    for (code, severity) in [
        (0x4004_F00C, Severity::Informational),
        (0x4004_D602, Severity::Informational),
        (0x8004_E102, Severity::Error),
        (0x8007_0005, Severity::Error),
        (0xC004_F074, Severity::Error),
        (0xC000_0022, Severity::Error),
        (0xD000_0272, Severity::Error),
    ] {
        let error = ActivationError::try_from(code).unwrap();
        assert_eq!(error.severity(), severity, "0x{code:08X}");
        assert_eq!(error.is_failure(), severity == Severity::Error, "0x{code:08X}");
    }
}

#[test]
fn messages_are_unique_in_each_language() {
    for &language in Language::VARIANTS {
        let mut seen = HashMap::new();
        for error in all() {
            let message = error.message().get(language);
            assert!(!message.is_empty(), "{error:X}");
            if let Some(other) = seen.insert(message, error) {
                panic!("{error:X} and {other:X} share a message in {language:?}");
            }
        }
    }
}

#[test]
fn every_display_pads_and_cuts() {
    let error = ActivationError::KmsUnavailable;
    let message = error.message().get(Language::English);
    assert_eq!(format!("{error:100}"), format!("{message:100}"));
    assert_eq!(format!("{error:>100}|"), format!("{message:>100}|"));
    assert_eq!(format!("{error:.6}"), &message[..6]);
    assert_eq!(format!("{:.6}", error.message()), &message[..6]);
    assert_eq!(format!("{error:#X} {error:#x} {error:X}"), "0xC004F074 0xc004f074 C004F074");
    assert_eq!(format!("{error:#14X}"), "    0xC004F074");
}

/// Worked examples from the bit layout of an HRESULT.
#[test]
fn the_facility_is_in_bits_16_to_26() {
    for (code, facility) in [
        (0xC004_F074, 4),
        (0x8007_0005, 7),
        (0x803F_7001, 0x3F),
        (0xC0EA_000A, 0xEA),
        (0x8009_2026, 9),
        (0xC000_0022, 0),
    ] {
        let error = ActivationError::try_from(code).unwrap();
        assert_eq!(error.facility(), facility, "0x{code:08X}");
    }
}

fn has_hangul(text: &str) -> bool {
    text.chars().any(|letter| ('가'..='힣').contains(&letter))
}

#[test]
fn english_has_no_hangul() {
    for error in all() {
        assert!(!has_hangul(&error.explain(Language::English).to_string()), "{error:X}");
    }
}

#[cfg(feature = "korean")]
#[test]
fn korean_is_korean() {
    for error in all() {
        let message = error.message().get(Language::Korean);
        assert!(has_hangul(message), "{error:X}: {message}");
        for cause in error.causes() {
            assert!(has_hangul(cause.text.get(Language::Korean)), "{error:X}: {}", cause.text);
        }
        for step in error.resolutions() {
            assert!(has_hangul(step.text.get(Language::Korean)), "{error:X}: {}", step.text);
        }
    }
}

#[cfg(not(feature = "korean"))]
#[test]
fn without_the_feature_there_is_no_korean() {
    assert_eq!(Language::VARIANTS, [Language::English]);
    assert_eq!(size_of::<windows_activation_error::Text>(), size_of::<&str>());
    assert!("korean".parse::<Language>().is_err());
}

#[test]
fn num_enum_sits_on_the_same_table() {
    use num_enum::TryFromPrimitive as _;

    let kms = ActivationError::try_from_primitive(0xC004_F074);
    assert_eq!(kms, Ok(ActivationError::KmsUnavailable));
    assert_eq!(ActivationError::try_from_primitive(7).unwrap_err().code(), 7);
}
