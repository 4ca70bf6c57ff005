//! Our own error types, and the error as an error.

#![allow(clippy::cast_sign_loss, reason = "the bits count, not the value")]

use std::error::Error;

use windows_activation_error::{ActivationError, Severity, UnknownCode};

#[test]
fn a_bare_literal_converts() {
    let error = ActivationError::try_from(0xC004_F074);
    assert_eq!(error, Ok(ActivationError::KmsUnavailable));
}

#[test]
fn an_unknown_number_is_kept() {
    // Zero, one, the 16-bit edges, the sign bit and all ones.
    for number in [0, 1, 0xFFFF, 0x1_0000, 0x7FFF_FFFF, 0x8000_0000, u32::MAX] {
        let unknown = ActivationError::try_from(number).unwrap_err();
        assert_eq!(unknown.code(), number);
        assert_eq!(unknown.hresult() as u32, number);
        assert_eq!(unknown.to_string(), format!("0x{number:08X} is not a known activation error"));
        assert_eq!(format!("{unknown:X} {unknown:x}"), format!("0x{number:08X} 0x{number:08x}"));
    }
}

#[test]
fn the_bits_of_an_unknown_number() {
    let bits = |number: u32| {
        let unknown = ActivationError::try_from(number).unwrap_err();
        (unknown.severity(), unknown.facility())
    };
    assert_eq!(bits(0), (None, 0));
    assert_eq!(bits(0x4004_FFFF), (Some(Severity::Informational), 4));
    assert_eq!(bits(0x8007_0002), (Some(Severity::Warning), 7));
    assert_eq!(bits(0xC004_0001), (Some(Severity::Error), 4));
    assert_eq!(bits(0x87FF_0000), (Some(Severity::Warning), 0x7FF));
}

fn sendable<T: Error + Send + Sync + Copy + 'static>() {}

#[test]
fn works_as_an_error() {
    fn convert(code: u32) -> Result<(), Box<dyn Error>> {
        Err(ActivationError::try_from(code)?.into())
    }
    let known = convert(0xC004_F074).unwrap_err();
    assert_eq!(known.downcast_ref::<ActivationError>(), Some(&ActivationError::KmsUnavailable));
    assert_eq!(
        known.to_string(),
        "no KMS host could be reached, or every one that was tried returned an error"
    );
    let unknown = convert(3).unwrap_err();
    assert_eq!(unknown.downcast_ref::<UnknownCode>().unwrap().code(), 3);

    sendable::<ActivationError>();
    sendable::<UnknownCode>();
    sendable::<windows_activation_error::ParseCodeError>();
}

#[test]
fn parse_errors_say_what_was_expected() {
    let message = |text: &str| text.parse::<ActivationError>().unwrap_err().to_string();

    assert_eq!(message(" \t"), "expected an activation error such as 0xC004F074, found nothing");
    for text in ["0x", "0xC004F07", "0xC004F0741", "0xC004F07G", "0x C004 F074", "&HC004"] {
        assert_eq!(message(text), "expected 8 hexadecimal digits after `0x`", "{text}");
    }
    assert_eq!(
        message("-0x3FFB0F8C"),
        "expected a minus sign before a decimal number only, \
         found it before a hexadecimal one"
    );
    for text in ["-2147483649", "4294967296", "99999999999999999999"] {
        assert_eq!(
            message(text),
            "expected a decimal number of 32 bits, -2147483648 to 4294967295",
            "{text}"
        );
    }
    for text in ["-", "--1", "1.5", "12 34", "C004-F074", "오류", "-1073418124h"] {
        assert_eq!(
            message(text),
            "expected an activation error such as 0xC004F074 or -1073418124",
            "{text}"
        );
    }
    assert_eq!(
        message("SL_E_NO_SUCH_THING"),
        "expected an official symbol such as SL_E_VL_BINDING_SERVICE_UNAVAILABLE, \
         found a name that is none"
    );
    assert_eq!(message("0x8007232C"), "0x8007232C is not a known activation error");
    assert_eq!(message("-1"), "0xFFFFFFFF is not a known activation error");
}

#[test]
fn messages_of_chosen_codes() {
    for (error, english) in [
        (
            ActivationError::Win32AccessDenied,
            "a required permission is missing; the command may need an elevated prompt",
        ),
        (ActivationError::KmsNotActivated, "the KMS host itself still needs to be activated"),
        (
            ActivationError::ClearingHouseMakLimitExceeded,
            "the MAK has used up all of its activations",
        ),
    ] {
        assert_eq!(error.to_string(), english);
    }
}

#[cfg(feature = "korean")]
#[test]
fn messages_of_chosen_codes_in_korean() {
    use windows_activation_error::Language::Korean;

    for (error, korean) in [
        (
            ActivationError::KmsNotActivated,
            "KMS 호스트 자체의 정품 인증이 아직 이루어지지 않았습니다",
        ),
        (ActivationError::ClearingHouseMakLimitExceeded, "MAK에 남은 정품 인증 횟수가 없습니다"),
    ] {
        assert_eq!(error.message(Korean).to_string(), korean);
    }
}
