//! `UnknownCode` and `ParseCodeError`, to the letter, and `ActivationError` as an error.

use std::error::Error;

use windows_activation_error::{ActivationError, ParseCodeError, UnknownCode};

#[test]
fn a_bare_literal_converts() {
    let error = ActivationError::try_from(0xC004_F074);
    assert_eq!(error, Ok(ActivationError::KmsUnavailable));
}

#[test]
fn numbers_print_as_u32_does() {
    let error = ActivationError::KmsUnavailable;
    assert_eq!(format!("{error:X} {error:x}"), "C004F074 c004f074");
    assert_eq!(format!("{error:#X} {error:#x}"), "0xC004F074 0xc004f074");
    assert_eq!(format!("[{error:>10X}] [{error:012x}]"), "[  C004F074] [0000c004f074]");
    let unknown = ActivationError::from_code(0x2A).unwrap_err();
    assert_eq!(format!("{unknown:X} {unknown:#x} {unknown:#010X}"), "2A 0x2a 0x0000002A");
}

fn unknown(number: u32) -> UnknownCode {
    ActivationError::from_code(number).unwrap_err()
}

#[test]
fn an_unknown_number_is_kept() {
    // Zero, one, the 16-bit edges, the sign bit and all ones.
    for (number, signed) in [
        (0, 0),
        (1, 1),
        (0xFFFF, 65_535),
        (0x1_0000, 65_536),
        (0x7FFF_FFFF, i32::MAX),
        (0x8000_0000, i32::MIN),
        (u32::MAX, -1),
    ] {
        assert_eq!((unknown(number).code(), unknown(number).hresult()), (number, signed));
    }
    assert_eq!(ActivationError::from_hresult(-1), Err(unknown(u32::MAX)));
    assert_eq!(ActivationError::from_win32(2), Err(unknown(0x8007_0002)));
    assert_eq!(ActivationError::from_win32(0x1_0000), Err(unknown(0x1_0000)));
}

#[test]
fn an_unknown_number_says_what_it_is() {
    for (number, text) in [
        (0x8007_232C, "0x8007232C is not a known activation error"),
        (u32::MAX, "0xFFFFFFFF is not a known activation error"),
        (0x8000_0000, "0x80000000 is not a known activation error"),
        (0, "0x00000000 is a success code"),
        (2, "0x00000002 is a success code"),
        (0x7FFF_FFFF, "0x7FFFFFFF is a success code"),
        (5, "0x00000005 is a success code; Win32 error 5 is 0x80070005"),
        (12_007, "0x00002EE7 is a success code; Win32 error 12007 is 0x80072EE7"),
    ] {
        assert_eq!(unknown(number).to_string(), text);
    }
    assert_eq!(format!("{:?}", unknown(0x8007_0002)), "UnknownCode(0x80070002)");
    assert_eq!(format!("{:?}", unknown(0)), "UnknownCode(0x00000000)");
}

#[test]
fn the_bits_of_an_unknown_number() {
    let bits = |number| (unknown(number).is_success(), unknown(number).facility());
    assert_eq!(bits(0), (true, 0));
    assert_eq!(bits(0x4004_FFFF), (true, 4));
    assert_eq!(bits(0x8007_0002), (false, 7));
    assert_eq!(bits(0xC004_0001), (false, 4));
    // The facility ends at bit 26.
    assert_eq!(bits(0x87FF_0000), (false, 0x7FF));
    assert_eq!(bits(0x8FFF_0000), (false, 0x7FF));
}

#[test]
fn known_codes_fail_by_their_top_bit() {
    for (error, is_failure) in [
        (ActivationError::KmsUnavailable, true),
        (ActivationError::Win32AccessDenied, true),
        (ActivationError::OutOfBoxGracePeriod, false),
    ] {
        assert_eq!(error.is_failure(), is_failure, "{error:?}");
    }
}

fn sendable<T: Error + Send + Sync + Copy + 'static>() {}

#[test]
fn they_pass_through_a_box() {
    fn convert(code: u32) -> Result<(), Box<dyn Error>> {
        Err(ActivationError::try_from(code)?.into())
    }
    let known = convert(0xC004_F074).unwrap_err();
    assert_eq!(known.downcast_ref::<ActivationError>(), Some(&ActivationError::KmsUnavailable));
    let unknown = convert(3).unwrap_err();
    assert_eq!(unknown.downcast_ref::<UnknownCode>().unwrap().code(), 3);

    sendable::<ActivationError>();
    sendable::<UnknownCode>();
    sendable::<ParseCodeError>();
}

fn parse(text: &str) -> ParseCodeError {
    text.parse::<ActivationError>().unwrap_err()
}

#[test]
fn parse_errors_say_what_was_expected_and_what_was_found() {
    let form = "expected an activation error such as 0xC004F074 or -1073418124, found";
    let name = "unknown name; expected a symbol such as SL_E_VL_BINDING_SERVICE_UNAVAILABLE \
                or a variant such as KmsUnavailable";
    let range = "expected a decimal number of 32 bits, -2147483648 to 4294967295";
    for (text, message) in [
        ("", "expected an activation error such as 0xC004F074, found nothing".to_owned()),
        (" \t\"\".", "expected an activation error such as 0xC004F074, found nothing".to_owned()),
        ("0x", "expected 8 hexadecimal digits, found 0".to_owned()),
        ("0xC004F07", "expected 8 hexadecimal digits, found 7".to_owned()),
        ("0xC004F07G", "expected 8 hexadecimal digits, found 7".to_owned()),
        ("0x C004 F074", "expected 8 hexadecimal digits, found 4".to_owned()),
        ("0xC004F0741", "expected 8 hexadecimal digits, found 9".to_owned()),
        ("&HC004", "expected 8 hexadecimal digits, found 4".to_owned()),
        ("0xFFFFFFFF4004F00C", "expected a number of 32 bits, found one of 64".to_owned()),
        ("0xC004F074 failed", "expected nothing after the number, found \" failed\"".to_owned()),
        ("0xC004F074x", "expected nothing after the number, found \"x\"".to_owned()),
        ("-1073418124h", "expected nothing after the number, found \"h\"".to_owned()),
        ("1.5", "expected nothing after the number, found \".5\"".to_owned()),
        ("12 34", "expected nothing after the number, found \" 34\"".to_owned()),
        (
            "0xC004F074 0xC004F014 0xC004F015",
            "expected nothing after the number, found \" 0xC004F014 0xC0\"…".to_owned(),
        ),
        (
            "0xC004F074\u{1b}[31m",
            "expected nothing after the number, found \"\\u{1b}[31m\"".to_owned(),
        ),
        // 16 bytes end within the sixth letter.
        (
            "0xC004F074오류오류오류",
            "expected nothing after the number, found \"오류오류오\"…".to_owned(),
        ),
        ("-0x3FFB0F8C", "a minus sign goes before a decimal number only".to_owned()),
        ("-2147483649", range.to_owned()),
        ("4294967296", range.to_owned()),
        ("99999999999999999999", range.to_owned()),
        ("-", format!("{form} \"-\"")),
        ("--1", format!("{form} \"--1\"")),
        ("C004-F074", format!("{form} \"C004-F074\"")),
        ("오류", format!("{form} \"오류\"")),
        ("The code is 0xC004F074", format!("{form} \"The code is 0xC0\"…")),
        ("SL_E_NO_SUCH_THING", name.to_owned()),
        ("E", name.to_owned()),
        ("0x8007232C", "0x8007232C is not a known activation error".to_owned()),
        ("-1", "0xFFFFFFFF is not a known activation error".to_owned()),
        ("0", "0x00000000 is a success code".to_owned()),
    ] {
        assert_eq!(parse(text).to_string(), message, "{text:?}");
    }
}

#[test]
fn width_and_precision_are_honoured() {
    let unknown = unknown(0x8007_232C);
    let text = "0x8007232C is not a known activation error";
    assert_eq!(format!("[{unknown:50}]"), format!("[{text}        ]"));
    assert_eq!(format!("[{unknown:>50}]"), format!("[        {text}]"));
    assert_eq!(format!("[{unknown:-^50}]"), format!("[----{text}----]"));
    assert_eq!(format!("[{unknown:12.10}]"), "[0x8007232C  ]");
    for (text, begin) in
        [("0x8007232C", "0x8007"), ("0x1", "expect"), ("-0x1", "a minu"), ("오류!오류", "expect")]
    {
        let error = parse(text);
        assert_eq!(format!("[{error:>8.6}]"), format!("[  {begin}]"), "{text}");
        let length = error.to_string().chars().count();
        let padded = format!("{error:>200}");
        assert_eq!(padded.chars().count(), 200);
        assert_eq!(padded.trim_start().chars().count(), length);
    }
}

#[test]
fn messages_of_chosen_codes() {
    for (error, english) in [
        (
            ActivationError::KmsUnavailable,
            "no KMS host could be contacted, or each one that was tried returned an error",
        ),
        (
            ActivationError::Win32AccessDenied,
            "access denied: elevated privileges or another permission are missing",
        ),
        (ActivationError::KmsNotActivated, "the KMS host itself is not activated; it needs to be"),
        (
            ActivationError::ClearingHouseMakLimitExceeded,
            "the Multiple Activation Key (MAK) has exceeded its limit of activations",
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
            "KMS 호스트가 정품 인증되지 않았으므로 먼저 정품 인증해야 합니다",
        ),
        (
            ActivationError::ClearingHouseMakLimitExceeded,
            "MAK(복수 정품 인증 키)의 정품 인증 횟수 한도를 초과했습니다",
        ),
    ] {
        assert_eq!(error.message().get(Korean), korean);
    }
}
