//! Codes in running text, against a naive scanner and against what was planted.

mod naive;

use std::fmt::Write as _;
use std::ops::Range;
use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use windows_activation_error::{ActivationError, UnknownCode, find_iter, find_iter_all};

fn found(text: &[u8]) -> Vec<(ActivationError, Range<usize>)> {
    find_iter(text).map(|found| (found.error, found.range())).collect()
}

/// The same with the new codes of licensing.
fn found_all(text: &[u8]) -> Vec<(u32, Range<usize>)> {
    let code = |error: Result<ActivationError, UnknownCode>| {
        error.map_or_else(UnknownCode::code, ActivationError::code)
    };
    find_iter_all(text).map(|found| (code(found.error), found.range())).collect()
}

fn any_error() -> impl Strategy<Value = ActivationError> {
    select(ActivationError::VARIANTS)
}

/// A code, known or new, in any way in which it can be written.
fn written() -> impl Strategy<Value = Vec<u8>> {
    let known = any_error().prop_map(|error| error as u32);
    // Of licensing, and with a bit that makes it something else.
    let new =
        (any::<u16>(), 0..32_u32).prop_map(|(low, bit)| 0xC004_B000 | u32::from(low) ^ 1 << bit);
    (prop_oneof![3 => known, 1 => new], 0..16_usize).prop_map(|(code, form)| {
        let signed = i32::from_ne_bytes(code.to_ne_bytes());
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
            13 => format!("= 0x00000000{code:08x}"),
            14 => format!(" 0xffffffff{code:08x},"),
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
            "\\", "\\r", "\\t", "\\u003e", "\\u", "%", "%20", "%2D", "\x1B[", "\x1B[31m", "\\u001b[0m",
            "C:", "C:\\", "\\\\host", "\"", "\t", "hr", "rip", "at ", "code ", "n", "t", "m", "u",
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
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases * 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn as_the_naive_scanner(text in text()) {
        prop_assert_eq!(found(&text), naive::find_all(&text));
        prop_assert_eq!(found_all(&text), naive::find_all_and_new(&text));
    }

    #[test]
    fn as_the_naive_scanner_after_a_mutation(
        text in text(),
        at in any::<prop::sample::Index>(),
        byte in select(b"0x-. OF9_h&8\xB0\\%nu:\"\x1B[m".to_vec()),
    ) {
        let mut text = text;
        if !text.is_empty() {
            let at = at.index(text.len());
            text[at] = byte;
        }
        prop_assert_eq!(found(&text), naive::find_all(&text));
        prop_assert_eq!(found_all(&text), naive::find_all_and_new(&text));
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

/// Rows of the tables in the docs of `find_iter`: what is searched and what is found.
fn documented() -> Vec<(String, Option<String>)> {
    let code = |cell: &str| {
        let text = cell.trim().strip_prefix('`')?.strip_suffix('`')?;
        Some(text.replace('␛', "\x1B"))
    };
    include_str!("../src/scan.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("/// |")?.strip_suffix('|'))
        .filter_map(|row| {
            let cells: Vec<&str> = row.split('|').collect();
            let [.., text, found] = cells[..] else { panic!("{row}") };
            let found = code(found).map(Some).or((found == " – ").then_some(None))?;
            Some((code(text).unwrap_or_else(|| panic!("{row}")), found))
        })
        .collect()
}

#[test]
fn the_tables_in_the_docs_hold() {
    let rows = documented();
    assert_eq!(rows.len(), 26 + 7);
    for (text, expected) in rows {
        let found: Vec<_> = find_iter(text.as_bytes()).map(|found| found.as_bytes()).collect();
        let expected: Vec<_> = expected.iter().map(String::as_bytes).collect();
        assert_eq!(found, expected, "{text:?}");
        let naive = naive::find_all(text.as_bytes());
        let naive: Vec<_> = naive.into_iter().map(|(_, range)| &text.as_bytes()[range]).collect();
        assert_eq!(naive, expected, "the naive scanner in {text:?}");
    }
}

fn numbers(text: &str) -> Vec<u32> {
    found(text.as_bytes()).into_iter().map(|(error, _)| error as u32).collect()
}

#[test]
fn escapes_are_no_letters() {
    for (text, expected) in [
        (r#"{"stdout":"5\r\n3221549172\r\n"}"#, 0xC004_F074),
        (r#"{"m":"text\nC004F200\n"}"#, 0xC004_F200),
        (r#"{"m":"\n-1073418124"}"#, 0xC004_F074),
        (r#"{"m":"failed:\tC004F200"}"#, 0xC004_F200),
        (r#"{"m":"Error:\nC004F200"}"#, 0xC004_F200),
        (r#"{"m":"\u003cR\u003e3221549172\u003c/R\u003e"}"#, 0xC004_F074),
        (r"\u003e-1073418124\u003c", 0xC004_F074),
        (r"\u0027C004F069\u0027", 0xC004_F069),
        (r"\ucf54\ub4dcC004F069\ub294", 0xC004_F069),
        (r"\u003e0xC004F069\u003c", 0xC004_F069),
        (r"\u00280 x 80070005", 0x8007_0005),
        (r#"\"hr\":\"0xFFFFFFFFC004F074\""#, 0xC004_F074),
        (r"code\u003d\u00220xFFFFFFFFC004F074\u0022", 0xC004_F074),
        ("code%20C004F069", 0xC004_F069),
        ("code%3D-1073418124%0A", 0xC004_F074),
        ("code%3D3221549172%26", 0xC004_F074),
        ("%EC%BD%94%EB%93%9CC004F069%EB%8A%94", 0xC004_F069),
        ("%%2147942405", 0x8007_0005),
        ("%%-1073418124", 0xC004_F074),
        ("\x1B[31mC004F074", 0xC004_F074),
        ("\x1B[31m-1073418124\x1B[0m", 0xC004_F074),
        ("\x1B[01;31m\x1B[KC004F074\x1B[m\x1B[K", 0xC004_F074),
        (r"\u001b[38;5;196mC004F074\u001b[0m", 0xC004_F074),
        (r"\u001B[1m3221549172", 0xC004_F074),
        // JSON writes the backslashes of a path twice; the single one is an escape.
        (r#"{"m":"C:\\temp\\a.log\nC004F200"}"#, 0xC004_F200),
        (r#"{"m":"\\\\host\\share\n3221549172"}"#, 0xC004_F074),
    ] {
        assert_eq!(numbers(text), [expected], "{text}");
        assert_eq!(found(text.as_bytes()), naive::find_all(text.as_bytes()), "{text}");
    }
}

#[test]
fn backslashes_of_paths_are_no_escapes() {
    for text in [
        r"C:\nC004F200",
        r"C:\n3221549172",
        r"C:\n-1073418124",
        r"C:\\nC004F200",
        r"C:\Program Files\nC004F200",
        r"D:\logs\2026\tC004F200 was written",
        r"path=C:\r3221549172",
        r"(see C:\u003eC004F200)",
        r"\\server\nC004F200",
        r"\\server.corp.example.com\share$\rC004F200",
        r"copied to \\10.0.0.1\nC004F200",
        r"a\\nC004F200",
        r"a\\\\n3221549172",
        "nC004F200",
        "u003eC004F200",
        "31mC004F200",
        "[31mC004F200",
        "%2C004F200",
        "2%0C004F200",
    ] {
        assert_eq!(numbers(text), [], "{text}");
        assert_eq!(naive::find_all(text.as_bytes()), [], "{text}");
    }
}

#[test]
fn wide_numbers_are_values() {
    for text in [
        "0xFFFFFFFFC004F074",
        "0xFFFFFFFFC004F074\r\n",
        "first\n0xFFFFFFFFC004F074\n",
        "hr=0xFFFFFFFFC004F074",
        "hr = 0xFFFFFFFFC004F074",
        "hr = 0xffffffffc004f074 (activation)",
        "HRESULT: 0x00000000C004F074, source 5",
        "[hr=0xFFFFFFFFC004F074]",
        "{hr: 0xFFFFFFFFC004F074}",
        r#"{"hr":"0xFFFFFFFFC004F074"}"#,
        r#"{"hr": 0xFFFFFFFFC004F074}"#,
        "host1,0xFFFFFFFFC004F074,KMS",
        "host1;0xFFFFFFFFC004F074",
        "host1\t0xFFFFFFFFC004F074\tKMS",
        "<hr>0xFFFFFFFFC004F074</hr>",
        "failed with 0xFFFFFFFFC004F074.",
        "(error 0xFFFFFFFFC004F074)",
        "오류 0xFFFFFFFFC004F074",
        "오류 코드：0xFFFFFFFFC004F074입니다",
        "\u{201C}0xFFFFFFFFC004F074\u{201D}",
        "&HFFFFFFFFC004F074",
    ] {
        assert_eq!(numbers(text), [0xC004_F074], "{text}");
        assert_eq!(found(text.as_bytes()), naive::find_all(text.as_bytes()), "{text}");
    }
    assert_eq!(found_all(b"hr=0xFFFFFFFFC004FEEE"), [(0xC004_FEEE, 3..21)]);
}

/// Lines of real traces in their shape, with an address that could be a code.
#[test]
fn addresses_in_traces_are_no_codes() {
    for text in [
        // Linux
        " [<ffffffffc004f074>] ? spp_init+0x74/0x1000 [spp]",
        " [<0xffffffffc004f074>] do_one_initcall+0x50/0x190",
        " ? 0xffffffffc004f074",
        "Call Trace:\n  0xffffffffc004f074\n  do_syscall_64+0x5b/0x1a0",
        "RIP: 0010:0xffffffffc004f074",
        "BUG: unable to handle page fault at 0xffffffffc004f074",
        "BUG: unable to handle page fault for address: 0xffffffffc004f074",
        "Code: Bad RIP value, pc : 0xffffffffc004f074",
        // gdb
        "#0  0xffffffffc004f074 in ?? ()",
        "#3  0x00000000c004f074 in main () at main.c:5",
        "#1 0xffffffffc004f074",
        "rip            0xffffffffc004f074  0xffffffffc004f074 <f+4>",
        " rip = 0xffffffffc004f074 in main (main.c:5); saved rip = 0x7ffff7df0083",
        "Breakpoint 1 at 0x00000000c004f074: file main.c, line 5.",
        "=> 0xffffffffc004f074 <+4>:\tmov %rsp,%rbp",
        // lldb
        "  * frame #0: 0xffffffffc004f074 a.out`main + 4",
        "  frame #1: 0xffffffffc004f074",
        "     rax = 0xffffffffc004f074",
        "      r8 = 0xffffffffc004f074",
        // Rust, glibc, Go, sanitizers
        "   4:     0xffffffffc004f074 - core::ops::function::FnOnce::call_once",
        "   4: 0xffffffffc004f074",
        "./a.out(main+0x12) [0xffffffffc004f074]",
        "main.f(0xffffffffc004f074, 0x00000000c004f074)",
        "    #0 0xffffffffc004f074  (/usr/lib/libspp.so+0x1f074)",
        // Windows
        "00 ffffd001`2c3d4e5f fffff801`c004f074 nt!KeBugCheckEx",
        "nt!SppInit+0x74 (0xffffffffc004f074)",
        "KERNELBASE.dll!0xffffffffc004f074",
        "(0x000000003b, 0xFFFFFFFFC004F074, 0x0000000000000000)",
        "Fault offset: 0x00000000c004f0740",
        // Bare, and longer or shorter than 16 digits.
        "ffffffffc004f074",
        "hr=ffffffffc004f074",
        "hr=0xFFFFFFFC004F074",
        "hr=0xFFFFFFFFFC004F074",
        "hr=0x00000001C004F074",
        "hr=0xFFFFFFFF4004F00C",
        "hr=0xFFFFFFFFC004F074_x",
    ] {
        assert_eq!(numbers(text), [], "{text}");
        assert_eq!(naive::find_all(text.as_bytes()), [], "{text}");
    }
}

/// What is full of digits and holds no code.
#[test]
fn normal_text_does_not_alarm() {
    for text in [
        "{c004f074-1234-5678-9abc-def012345678} %7Bc004f074-1234-5678-9abc-def012345678%7D",
        "SHA-1 c004f07480070005c004f0748007000512345678 MD5 d41d8cd98f00b204e9800998ecf8427e",
        "%2Fc004f07480070005 %20180070005 %2C13221549172 ?q=100%25&n=%2080070005a",
        "File Mismatch: C:\\Windows\\system32\\sppsvc.exe[6.1.7601.17514], Hr = 0x80070002",
        "025D1FF3-364-80041010_025D1FF3-229-80041010_E2AD56EA-765-d003_E2AD56EA-766-0",
        "Windows Product ID: 00371-OEM-8992671-00524, 0x80004003f1, Hash: xQ/ZcC4AnD+c0C004F074A=",
        "2026-11-23 10:11:12, Error [0x0f0036] SYSPRP spopk.dll:: hr = 0x-2147417850[gle=0x00000003]",
        "C004F-07480-07000-5XXXX-XXXXX 10.0.26100.3221549172 v80070005.1 1.80070005",
        "{\"a\":1073418124,\"b\":13221549172,\"c\":[0.3221549172,1e10,80070005.5],\"d\":\"80070005e\"}",
        "QzAwNEYwNzQ=C004F074x 5c004f0748 fe80::c004:f074 00:1A:C0:04:F0:74",
        "function(a){return a.c004f074_||b$c004f074.e}",
    ] {
        assert_eq!(numbers(text), [], "{text}");
        assert_eq!(naive::find_all(text.as_bytes()), [], "{text}");
    }
}

#[test]
fn new_codes_of_licensing_are_seen() {
    let new = |text: &[u8]| -> Vec<u32> {
        find_iter_all(text).filter_map(|found| Some(found.error.err()?.code())).collect()
    };
    assert_eq!(new(b"0xC004FEEE &H8004BFFF 0x 4004FEEE"), [0xC004_FEEE, 0x8004_BFFF, 0x4004_FEEE]);
    // COM, Win32, success, below the range; not prefixed: bare and decimal numbers.
    assert_eq!(new(b"0x80040154 0x80070002 0x0004FEEE 0xC004AFFF"), []);
    assert_eq!(new(b"C004FEEE -1073414418 3221552878"), []);
    // Bits 27, 28 and 29, and bits of the facility.
    assert_eq!(new(b"0xC804FEEE 0xD004FEEE 0xE004FEEE 0xC005FEEE 0xC404FEEE"), []);
    assert_eq!(found(b"0xC004FEEE"), []);
}

#[test]
fn a_digit_belongs_to_one_code_only() {
    let text = b"0xC004C020x8004FE21 0xC004FEE0x8004FE21";
    assert_eq!(found(text), naive::find_all(text));
    assert_eq!(found(text).len(), 2);
    // The zero goes to the known code.
    assert_eq!(found_all(b"0xC004FEE0xC004F074"), [(0xC004_F074, 9..19)]);
    assert_eq!(
        found_all(b"0xC004FEE0xC004FEE0xC004F074"),
        [(0xC004_FEE0, 0..10), (0xC004_F074, 18..28)]
    );
    assert_eq!(found_all(b"0xC004FEE0xC004FEE1"), [(0xC004_FEE0, 0..10)]);
}

#[test]
fn a_match_is_printed_as_text() {
    let found = find_iter(b"\xFF0xC004F074").next().unwrap();
    let text = "Match { error: KmsUnavailable, start: 1, text: \"0xC004F074\" }";
    assert_eq!(format!("{found:?}"), text);
}

/// The scanner leaves most numbers after a look at their first two digits.
#[test]
fn every_code_is_found() {
    for &error in ActivationError::VARIANTS {
        let (code, signed) = (error as u32, error.hresult());
        for text in [
            format!("0x{code:08x}"),
            format!("{code:08X}"),
            format!("{signed}"),
            format!("{code}"),
            format!("hr=0xFFFFFFFF{code:08X}"),
            format!("hr=0x00000000{code:08x}"),
        ] {
            // A sign that is extended does not fit to a code that reports no failure.
            let is_code = signed < 0 || !text.contains("0xFFFFFFFF");
            assert_eq!(numbers(&text), if is_code { vec![code] } else { vec![] }, "{text}");
            assert_eq!(found(text.as_bytes()), naive::find_all(text.as_bytes()), "{text}");
        }
    }
}

/// The scanner reads blocks of bytes, and many of them before it searches the first.
#[test]
fn no_place_in_a_text_is_special() {
    let places = |text: &[u8]| -> Vec<(usize, usize)> {
        find_iter(text).map(|found| (found.start(), found.end())).collect()
    };
    for start in 0..2100 {
        for (digits, is_code) in [
            ("C004F074", true),
            ("3221549172", true),
            ("C004F0741", false),
            ("123456789012345678901", false),
        ] {
            let end = start + digits.len();
            let text = [&vec![b'='; start], digits.as_bytes(), b"=="].concat();
            let expected = if is_code { vec![(start, end)] } else { vec![] };
            assert_eq!(places(&text), expected, "{digits} at {start}");
            assert_eq!(places(&text[..end]), expected, "{digits} at the end, {start}");
        }
    }
    // A run over many blocks, and what follows it.
    for length in [63, 64, 65, 1000, 3000] {
        let text = [&vec![b'C'; length], b" C004F074".as_slice()].concat();
        assert_eq!(places(&text), [(length + 1, length + 9)]);
    }
}

/// Texts that make a scanner look again and again at what it has seen: if the time grew
/// with the square of the length, each would take minutes.
#[test]
fn the_time_is_linear() {
    const LENGTH: usize = 1 << 17;
    let patterns: [&[u8]; 30] = [
        b"0x",
        b"C004C004",
        b"-1",
        b"9",
        b"C004F07",
        b"0xC004F07 ",
        b"0 x C004F074",
        b"-1073418124",
        b"1.",
        b"&H",
        b" ",
        b"\xFF",
        b"12345678 ",
        b"x80070005 ",
        b"C004F074-",
        b"0123456789abcde ",
        b"80070005 ",
        b"\\",
        b"\\n",
        b"\\nC004F200",
        b"C:\\nC004F200",
        b"\\\\a\\nC004F200",
        b"1;",
        b"\x1B[1;C004F200",
        b"%20",
        b"%20C004F200",
        b"\\u0020C004F200",
        b"0xC004FEE0xC004FEE",
        b"hr=0xFFFFFFFFC004F074",
        b"a 0xFFFFFFFFC004F074",
    ];
    for pattern in patterns {
        let text: Vec<u8> = pattern.iter().copied().cycle().take(LENGTH).collect();
        let start = Instant::now();
        let count = find_iter(&text).count().max(find_iter_all(&text).count());
        assert!(count < LENGTH / 8);
        assert!(start.elapsed() < Duration::from_secs(20), "{}", pattern.escape_ascii());
    }
}

#[test]
fn an_empty_text_and_short_ones() {
    for length in 0..12 {
        assert_eq!(found(&b"0xC004F074"[..length.min(10)]).len(), usize::from(length >= 10));
    }
}
