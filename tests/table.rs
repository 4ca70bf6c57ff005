//! Checks that hold for every variant.

#![allow(clippy::cast_possible_wrap, reason = "the bits count, not the value")]

use std::collections::{HashMap, HashSet};

use windows_activation_error::{ActivationError, Language, Retry, Severity};

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
            format!("{error:?}"),
            format!("{error:#X}"),
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
    assert_eq!(ActivationError::from_win32(0).unwrap_err().code(), 0x8007_0000);
    assert_eq!(ActivationError::from_win32(0xF074).unwrap_err().code(), 0x8007_F074);
    assert_eq!(ActivationError::from_win32(5), Ok(ActivationError::Win32AccessDenied));
    assert_eq!(ActivationError::from_win32(9003), Ok(ActivationError::DnsNameDoesNotExist));
}

#[test]
fn severity_is_in_the_top_two_bits() {
    for error in all() {
        let severity = match error as u32 >> 28 & 0xC {
            0x4 => Severity::Informational,
            0x8 => Severity::Warning,
            0xC => Severity::Error,
            bits => panic!("{error:#X} has the severity bits {bits:X}"),
        };
        assert_eq!(error.severity(), severity, "{error:#X}");
        assert_eq!(
            error.retry() == Retry::NotNeeded,
            severity == Severity::Informational,
            "{error:#X}"
        );
        assert_eq!(error.is_transient(), error.retry() == Retry::Later, "{error:#X}");
    }
}

#[test]
fn advice_is_never_empty() {
    for error in all() {
        assert!(!error.causes().is_empty(), "{error:#X}");
        assert!(!error.resolutions().is_empty(), "{error:#X}");
        assert!(!error.activation_types().is_empty(), "{error:#X}");
    }
}

/// A step for a kind of activation that cannot meet the error would reach nobody.
#[test]
fn every_step_reaches_somebody() {
    for error in all() {
        for step in error.resolutions() {
            assert!(
                error.activation_types().iter().any(|&kind| step.is_for(kind)),
                "{error:#X}: {}",
                step.text
            );
        }
        for &kind in error.activation_types() {
            assert!(
                error.resolutions().iter().any(|step| step.is_for(kind)),
                "{error:#X} has no step for {kind:?}"
            );
        }
    }
}

#[test]
fn messages_are_unique_in_each_language() {
    for &language in Language::VARIANTS {
        let mut seen = HashMap::new();
        for error in all() {
            let message = error.message(language).to_string();
            assert!(!message.is_empty(), "{error:#X}");
            if let Some(other) = seen.insert(message, error) {
                panic!("{error:#X} and {other:X} share a message in {language:?}");
            }
        }
    }
}

#[test]
fn display_is_the_english_message() {
    for error in all() {
        assert_eq!(error.to_string(), error.message(Language::English).to_string());
        for cause in error.causes() {
            assert_eq!(cause.to_string(), cause.get(Language::English));
        }
    }
}

fn has_hangul(text: &str) -> bool {
    text.chars().any(|letter| ('가'..='힣').contains(&letter))
}

#[test]
fn english_has_no_hangul() {
    for error in all() {
        assert!(!has_hangul(&error.explain(Language::English).to_string()), "{error:#X}");
    }
}

#[cfg(feature = "korean")]
#[test]
fn korean_is_korean() {
    for error in all() {
        let message = error.message(Language::Korean).to_string();
        assert!(has_hangul(&message), "{error:#X}: {message}");
        for cause in error.causes() {
            assert!(has_hangul(cause.get(Language::Korean)), "{error:#X}: {cause}");
        }
        for step in error.resolutions() {
            assert!(has_hangul(step.text.get(Language::Korean)), "{error:#X}: {}", step.text);
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
fn strum_agrees_with_the_table() {
    use strum::{EnumCount as _, IntoEnumIterator as _};

    assert_eq!(ActivationError::COUNT, ActivationError::VARIANTS.len());
    assert!(ActivationError::iter().eq(all()));
}

#[test]
fn num_enum_sits_on_the_same_table() {
    use num_enum::TryFromPrimitive as _;

    let kms = ActivationError::try_from_primitive(0xC004_F074);
    assert_eq!(kms, Ok(ActivationError::KmsUnavailable));
    assert_eq!(ActivationError::try_from_primitive(7).unwrap_err().code(), 7);
}

#[test]
fn explanations_fit_80_columns() {
    let width = |line: &str| -> usize {
        line.chars().map(|letter| if letter < '\u{1100}' { 1 } else { 2 }).sum()
    };
    for error in all() {
        for &language in Language::VARIANTS {
            for line in error.explain(language).to_string().lines() {
                // Commands, addresses and paths are not broken.
                let whole =
                    line.contains("> ") || line.contains("https://") || !line.trim().contains(' ');
                assert!(whole || width(line) <= 80, "{error:#X}: {line}");
                assert_eq!(line.trim_end(), line, "{error:#X}: blank at the end");
            }
        }
    }
}
