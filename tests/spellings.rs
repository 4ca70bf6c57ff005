//! Every way of writing a code that was met in logs, tickets and source code, and every
//! look-alike, for one code and for running text.

use windows_activation_error::{ActivationCode, ActivationError, UnknownCode, find_iter};

const KMS: ActivationError = ActivationError::KmsUnavailable; // 0xC004F074
const DENIED: ActivationError = ActivationError::Win32AccessDenied; // 0x80070005

/// A text that is one code, and what of it running text reports.
const FORMS: [(&str, ActivationError, Option<&str>); 42] = [
    ("0xC004F074", KMS, Some("0xC004F074")),
    ("0xc004f074", KMS, Some("0xc004f074")),
    ("0XC004F074", KMS, Some("0XC004F074")),
    ("0xC004f074", KMS, Some("0xC004f074")),
    ("-1073418124", KMS, Some("-1073418124")),
    ("3221549172", KMS, Some("3221549172")),
    ("-2147024891", DENIED, Some("-2147024891")),
    ("C004F074", KMS, Some("C004F074")),
    ("c004f074", KMS, Some("c004f074")),
    ("80070005", DENIED, Some("80070005")),
    ("&HC004F074", KMS, Some("&HC004F074")),
    ("&hc004f074", KMS, Some("&hc004f074")),
    ("OxC004F074", KMS, Some("OxC004F074")),
    ("oxC004F074", KMS, Some("oxC004F074")),
    ("0x 80070005", DENIED, Some("0x 80070005")),
    ("0 x 80070005", DENIED, Some("0 x 80070005")),
    ("0 x80070005", DENIED, Some("0 x80070005")),
    ("O x 80070005", DENIED, Some("O x 80070005")),
    ("0x8007_0005", DENIED, None),
    ("0xC004_F074", KMS, None),
    ("0xC004F074L", KMS, Some("0xC004F074")),
    ("0xC004F074LL", KMS, Some("0xC004F074")),
    ("0xC004F074u", KMS, Some("0xC004F074")),
    ("0xC004F074UL", KMS, Some("0xC004F074")),
    ("0xC004F074ull", KMS, Some("0xC004F074")),
    ("0xC004F074u32", KMS, Some("0xC004F074")),
    ("0xC004F074_u32", KMS, Some("0xC004F074")),
    ("0xC004F074i32", KMS, Some("0xC004F074")),
    ("0xC004F074_i32", KMS, Some("0xC004F074")),
    ("0xC004F074h", KMS, Some("0xC004F074")),
    ("C004F074h", KMS, None),
    ("-1073418124L", KMS, Some("-1073418124")),
    ("3221549172u32", KMS, Some("3221549172")),
    ("-1073418124_i32", KMS, Some("-1073418124")),
    ("0x-1073418124", KMS, Some("-1073418124")),
    ("SL_E_VL_BINDING_SERVICE_UNAVAILABLE", KMS, None),
    ("sl_e_vl_binding_service_unavailable", KMS, None),
    ("Sl_E_Vl_Binding_Service_Unavailable", KMS, None),
    ("ERROR_ACCESS_DENIED", DENIED, None),
    ("KmsUnavailable", KMS, None),
    ("kmsunavailable", KMS, None),
    ("Win32AccessDenied", DENIED, None),
];

/// What people copy along with a code, or what their keyboards and editors make of it.
const PASTED: [(&str, ActivationError); 41] = [
    ("0xC004F074.", KMS),
    ("0xC004F074,", KMS),
    ("0xC004F074;", KMS),
    ("0xC004F074:", KMS),
    ("0xC004F074!", KMS),
    ("-1073418124.", KMS),
    ("3221549172;", KMS),
    ("KmsUnavailable.", KMS),
    ("\"0xC004F074\"", KMS),
    ("'0xC004F074'", KMS),
    ("`0xC004F074`", KMS),
    ("\u{201C}0xC004F074\u{201D}", KMS),
    ("\u{2018}-1073418124\u{2019}", KMS),
    ("\u{201E}0xC004F074\u{201C}", KMS),
    ("«0xC004F074»", KMS),
    ("「0xC004F074」", KMS),
    ("（0xC004F074）。", KMS),
    ("(0xC004F074)", KMS),
    ("[0xC004F074]", KMS),
    ("{0xC004F074}", KMS),
    ("<0xC004F074>", KMS),
    ("**0xC004F074**", KMS),
    ("hr=0xC004F074", KMS),
    ("hr = 0xC004F074", KMS),
    ("[hr=-1073418124]", KMS),
    ("hr=\"0xC004F074\";", KMS),
    ("\"hr\": \"0xC004F074\",", KMS),
    ("Error: 0xC004F074", KMS),
    ("Error code (hex): C004F074.", KMS),
    ("오류 코드: 0xC004F074", KMS),
    ("错误代码：0xC004F074。", KMS),
    ("Error: SL_E_VL_BINDING_SERVICE_UNAVAILABLE", KMS),
    ("0×C004F074", KMS),
    ("０ｘＣ００４Ｆ０７４", KMS),
    ("－１０７３４１８１２４", KMS),
    ("０x８００７０００５", DENIED),
    // Cyrillic letters, a typographic minus and a non-breaking hyphen.
    ("0хС004F074", KMS),
    ("\u{2212}1073418124", KMS),
    ("\u{2011}1073418124", KMS),
    // A byte-order mark, a joiner and a non-breaking blank, which cannot be seen.
    ("\u{FEFF}0xC004\u{200B}F074\u{200E}", KMS),
    ("0x\u{A0}80070005", DENIED),
];

/// Numbers of 64 bits.
const WIDE: [(&str, ActivationError); 6] = [
    ("0xFFFFFFFFC004F074", KMS),
    ("0xffffffff80070005", DENIED),
    ("0x00000000C004F074", KMS),
    ("0x000000004004f00c", ActivationError::OutOfBoxGracePeriod),
    ("ffffffffc004f074", KMS),
    ("0000000080070005", DENIED),
];

#[test]
fn one_code() {
    let forms = FORMS.into_iter().map(|(text, error, _)| (text, error));
    for (text, error) in forms.chain(PASTED).chain(WIDE) {
        for text in [
            text.to_owned(),
            format!(" {text}"),
            format!("\t{text}\r\n"),
            format!("\u{3000}{text}\u{A0}"),
        ] {
            assert_eq!(text.parse(), Ok(error), "{text:?}");
            assert_eq!(text.parse(), Ok(ActivationCode::from(error)), "{text:?}");
        }
    }
}

/// What stands before and after: ASCII, then CJK and Cyrillic with and without a blank, in
/// UTF-8 and in code pages 949, 932 and 1251.
const CONTEXTS: [(&[u8], &[u8]); 12] = [
    (b"", b""),
    (b"hr ", b" failed"),
    (b"(", b")"),
    (b"\"", b"\","),
    ("오류 ".as_bytes(), " 발생".as_bytes()),
    ("오류".as_bytes(), "발생".as_bytes()),
    ("エラー：".as_bytes(), "が発生".as_bytes()),
    ("код ".as_bytes(), " ошибка".as_bytes()),
    ("код".as_bytes(), "ошибка".as_bytes()),
    (b"\xBF\xC0\xB7\xF9", b"\xC0\xD4\xB4\xCF\xB4\xD9"),
    (b"\x83\x89\x81\x5B ", b"\x82\xAA"),
    (b"\xEA\xEE\xE4", b"\xEE\xF8\xE8\xE1\xEA\xE0"),
];

fn reported(text: &[u8]) -> Vec<(ActivationError, &[u8])> {
    find_iter(text).map(|found| (found.error, found.as_bytes())).collect()
}

#[test]
fn in_running_text() {
    for (form, error, part) in FORMS {
        for (before, after) in CONTEXTS {
            let text = [before, form.as_bytes(), after].concat();
            let expected: Vec<_> = part.iter().map(|part| (error, part.as_bytes())).collect();
            assert_eq!(reported(&text), expected, "{form:?} in {:?}", text.escape_ascii());
        }
    }
}

#[test]
fn refused_as_one_code() {
    for text in [
        "",
        " ",
        "0x",
        "0xC004F07",
        "0xC004F0744",
        "0x1C004F074",
        "0xFFFFFFFF4004F00C",
        "-0x3FFB0F8C",
        "-0xC004F074",
        "+1073418124",
        "0x  C004F074",
        "0x\tC004F074",
        "0x_C004F074",
        "0xC004__F074",
        "0xC004F074_",
        "0xC004F074 L",
        "0xC004F074u16",
        "0xC004F074hh",
        "0xC004F074 0xC004F074",
        "0xC004F074 failed",
        "0xC004F074 (0xC004F014)",
        "Error 0xC004F074",
        "fe80::c004f074",
        "12:0xC004F074",
        "0x00000001C004F074",
        "0xFFFFFFFE80070005",
        "00000000C004F07G",
        "0ｘ",
        "０ｘＣ００４Ｆ０７",
        "#C004F074",
        "-1073418124h",
        "--1073418124",
        "-1 073 418 124",
        "1.0",
        "SL_E_",
        "SL_E_VL_BINDING_SERVICE_UNAVAILABLE_",
        "Kms Unavailable",
        "오류",
    ] {
        let error = text.parse::<ActivationError>().unwrap_err();
        assert_eq!(error.unknown_code(), None, "{text:?}: {error}");
    }
    for (text, code) in [
        ("0x8007232C", 0x8007_232C),
        ("-1", u32::MAX),
        ("0", 0),
        ("4294967295", u32::MAX),
        ("-2147483648", 0x8000_0000),
        ("0xFFFFFFFF80000000", 0x8000_0000),
        ("00000000", 0),
        ("000000000000", 0),
        ("hr=0;", 0),
        ("00000000000000000000001722", 1722),
        ("0x0000000000000000", 0),
    ] {
        let error = text.parse::<ActivationError>().unwrap_err();
        assert_eq!(error.unknown_code().map(UnknownCode::code), Some(code), "{text:?}");
        assert_eq!(text.parse(), Ok(ActivationCode::from(code)), "{text:?}");
    }
}

/// Texts of running text in which exactly the named part is reported.
const NEIGHBORS: [(&str, &str); 34] = [
    ("Error0xC004F074", "0xC004F074"),
    ("line\\n0xC004F074", "0xC004F074"),
    ("_0xC004F074", "0xC004F074"),
    ("#0xC004F074", "0xC004F074"),
    ("hr=0xC004F074", "0xC004F074"),
    ("(0xC004F074", "0xC004F074"),
    ("'0xC004F074'", "0xC004F074"),
    ("\u{201C}0xC004F074\u{201D}", "0xC004F074"),
    ("오류코드0xC004F074입니다", "0xC004F074"),
    ("错误代码：0xC004F074。", "0xC004F074"),
    ("エラー0xC004F074が発生", "0xC004F074"),
    ("ошибка0xC004F074произошла", "0xC004F074"),
    ("（0xC004F074）", "0xC004F074"),
    ("error-0xC004F074", "0xC004F074"),
    ("activation-error-0xc004f074-product", "0xc004f074"),
    ("0xC004F074.", "0xC004F074"),
    ("0xC004F074.html", "0xC004F074"),
    ("0xC004F074,1", "0xC004F074"),
    ("0xC004F074-1", "0xC004F074"),
    ("0xC004F074_1", "0xC004F074"),
    ("0xC004F074)", "0xC004F074"),
    ("0xC004F074xyz", "0xC004F074"),
    ("code:C004F074.", "C004F074"),
    ("코드C004F074는", "C004F074"),
    ("C004F074 - failed", "C004F074"),
    ("[C004F074]", "C004F074"),
    ("hr=-1073418124;", "-1073418124"),
    ("(-1073418124)", "-1073418124"),
    ("코드-1073418124입니다", "-1073418124"),
    ("-1073418124.", "-1073418124"),
    ("-1073418124, 0", "-1073418124"),
    ("error-3221549172", "3221549172"),
    ("=3221549172L", "3221549172"),
    ("0x-1073418124 (0x)", "-1073418124"),
];

#[test]
fn neighbors_that_do_not_matter() {
    for (text, part) in NEIGHBORS {
        let found: Vec<_> =
            find_iter(text.as_bytes()).map(|found| (found.error, found.as_bytes())).collect();
        assert_eq!(found, [(KMS, part.as_bytes())], "{text:?}");
    }
}

/// Numbers that hold a known code and are none.
const LOOK_ALIKES: [&str; 34] = [
    "0x1C004F0744",
    "0xC004F07400",
    "0x1C004F074",
    "0xFFFFFFFE80070005",
    "fffff801c004f074",
    "d41d8cd98f00b204c004f074",
    "c004f074d41d8cd98f00b204",
    "{c004f074-3b5a-4e4d-9d2a-1f2e3d4c5b6a}",
    "c004f074-3b5a-4e4d-9d2a-1f2e3d4c5b6a",
    "{12345678-c004-f074-9d2a-1f2e3d4c5b6a}",
    "{12345678-3b5a-4e4d-9d2a-1f2ec004f074}",
    "id_C004F074",
    "C004F074_id",
    "XC004F074",
    "C004F074G",
    "C004F074.dll",
    "v1.C004F074",
    "13221549172",
    "32215491720",
    "1.3221549172",
    "3221549172.5",
    "-1073418124.5",
    "0.1073418124",
    "A3221549172",
    "USER-1073418124",
    "host1-1073418124",
    "-3221549172",
    "1073418124",
    "-0x3FFB0F8C",
    "2026-11-22T23:20:38.1073418124Z",
    "00:1A:C0:04:F0:74",
    "fe80::c004:f074",
    "C004F-07480-07000-5XXXX-XXXXX",
    "slui.exe 0x2a",
];

#[test]
fn look_alikes_are_not_reported() {
    for text in LOOK_ALIKES {
        for (before, after) in CONTEXTS {
            let text = [before, text.as_bytes(), after].concat();
            assert_eq!(reported(&text), [], "{:?}", text.escape_ascii());
        }
    }
}

/// In `0 x 80070005` the zero must not belong to another number or word.
#[test]
fn a_zero_with_a_blank_stands_alone() {
    for text in ["10 x 80070005", "10x 80070005", "fo x 80070005", "fox 80070005"] {
        assert_eq!(reported(text.as_bytes()), [(DENIED, b"80070005".as_slice())], "{text:?}");
    }
    for text in ["10 x80070005", "fo x80070005", "x80070005"] {
        assert_eq!(reported(text.as_bytes()), [], "{text:?}");
    }
    assert_eq!(reported(b"(0 x80070005"), [(DENIED, b"0 x80070005".as_slice())]);
}

#[test]
fn code_pages_are_searched_as_they_are() {
    for text in [
        // Code page 949: "오류 코드" and "입니다"
        b"\xBF\xC0\xB7\xF9 \xC4\xDA\xB5\xE50xC004F074\xC0\xD4\xB4\xCF\xB4\xD9".as_slice(),
        // Code page 932: "エラー" and "が"
        b"\x83G\x83\x89\x81[0xC004F074\x82\xAA",
        // Code page 936: "错误代码" and "。"
        b"\xB4\xED\xCE\xF3\xB4\xFA\xC2\xEB0xC004F074\xA1\xA3",
        // Code page 1251: "код" and "ошибка"
        b"\xEA\xEE\xE40xC004F074\xEE\xF8\xE8\xE1\xEA\xE0",
        // Code page 850: "é"
        b"\x820xC004F074\x82",
    ] {
        let found: Vec<_> = find_iter(text).map(|found| (found.error, found.as_bytes())).collect();
        assert_eq!(found, [(KMS, b"0xC004F074".as_slice())], "{text:?}");
    }
}

#[test]
fn several_in_one_line() {
    let text = b"12288: 0xC004F06C, 0x00000000, kms.example:1688, \
                 36f27b39-0000-1111-2222-333344445555, 2010/09/29 17:52, 0, 2, 41760, 5 \
                 [hr=0xC004F074][-2147024891]";
    let found: Vec<_> = find_iter(text).map(|found| u32::from(found.error)).collect();
    assert_eq!(found, [0xC004_F06C, 0xC004_F074, 0x8007_0005]);
}

/// Letters of other scripts that look like the hexadecimal digits, as some sources paste them.
#[test]
fn look_alikes_are_read() {
    for (text, code) in [
        ("0xС004F074", 0xC004_F074_u32),
        ("0x8004Е10А", 0x8004_E10A),
        ("0xC004В001", 0xC004_B001),
        ("ОxC004F074", 0xC004_F074),
        ("0xс004f074", 0xC004_F074),
        ("0x8004е10а", 0x8004_E10A),
    ] {
        assert_eq!(text.parse::<ActivationError>().map(u32::from), Ok(code), "{text}");
    }
}
