//! Which failures a text names.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use regex::bytes::Regex;
use windows_activation_error::{ActivationCode, ActivationError, find_iter_all};

/// A number in a text, with the place where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) code: ActivationCode,
    pub(crate) range: Range<usize>,
}

/// The numbers of the table and those in the ranges of licensing.
pub(crate) fn licensing(text: &[u8]) -> impl Iterator<Item = Hit> {
    find_iter_all(text).map(|found| Hit {
        code: found.error.map_or_else(ActivationCode::from, ActivationCode::from),
        range: found.range(),
    })
}

/// Further names of winerror.h, winhttp.h and wininet.h, of codes of the table and of those that a
/// program can end with for the same reasons.
const NAMES: [(&str, u32); 16] = [
    ("E_ABORT", 0x8000_4004),
    ("E_ACCESSDENIED", 0x8007_0005),
    ("E_HANDLE", 0x8007_0006),
    ("E_INVALIDARG", 0x8007_0057),
    ("E_NOINTERFACE", 0x8000_4002),
    ("E_NOTIMPL", 0x8000_4001),
    ("E_OUTOFMEMORY", 0x8007_000E),
    ("E_POINTER", 0x8000_4003),
    ("E_UNEXPECTED", 0x8000_FFFF),
    ("ERROR_INTERNET_DECODING_FAILED", 0x8007_2F8F),
    ("ERROR_WINHTTP_NAME_NOT_RESOLVED", 0x8007_2EE7),
    ("ERROR_WINHTTP_TIMEOUT", 0x8007_2EE2),
    ("RPC_E_ACCESS_DENIED", 0x8001_011B),
    ("WININET_E_DECODING_FAILED", 0x8007_2F8F),
    ("WININET_E_NAME_NOT_RESOLVED", 0x8007_2EE7),
    ("WININET_E_TIMEOUT", 0x8007_2EE2),
];

static SYMBOLS: LazyLock<(AhoCorasick, Vec<ActivationCode>)> = LazyLock::new(|| {
    let named = || {
        let of_table = ActivationError::VARIANTS
            .iter()
            .filter_map(|error| Some((error.symbol()?, ActivationCode::from(*error))));
        of_table.chain(NAMES.map(|(name, code)| (name, ActivationCode::from(code))))
    };
    let symbols = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(named().map(|(symbol, _)| symbol))
        .expect("a few hundred names fit");
    (symbols, named().map(|(_, code)| code).collect())
});

/// Every number and symbol that reports a failure or a state, known or not: for the output of a
/// command whose success has to be proven. In order of their places.
pub(crate) fn any(text: &[u8]) -> Vec<Hit> {
    let mut hits: Vec<Hit> = licensing(text).collect();
    add_behind_sequences(text, &mut hits);
    let known = hits.len();
    for prefix in prefixes(text) {
        let digits = count(&text[prefix.end..], u8::is_ascii_hexdigit);
        let range = prefix.start..prefix.end + digits;
        if let Some(code) = hexadecimal(&text[prefix.end..range.end]) {
            add(&mut hits, known, code, range);
        }
    }
    for digits in decimals(text) {
        let places = [Some(digits.clone()), behind_escape(text, digits)];
        let found = places.into_iter().flatten().find_map(|digits| {
            let code = decimal(text, digits.clone())?;
            Some((code, digits))
        });
        if let Some((code, digits)) = found {
            add(&mut hits, known, code, digits);
        }
    }
    // Every symbol has one.
    if memchr::memchr(b'_', text).is_some() {
        add_symbols(text, &mut hits, known);
    }
    hits.sort_by_key(|hit| hit.range.start);
    hits
}

fn add_symbols(text: &[u8], hits: &mut Vec<Hit>, known: usize) {
    let (symbols, codes) = &*SYMBOLS;
    for found in symbols.find_iter(text) {
        let Some(code) = codes.get(found.pattern().as_usize()) else { continue };
        let (before, after) = (&text[..found.start()], &text[found.end()..]);
        let is_part = before.ends_with(b"_")
            || follows_word(before)
            || after.first().is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
        if !is_part {
            add(hits, known, *code, found.range());
        }
    }
}

fn count(text: &[u8], is_counted: impl Fn(&u8) -> bool) -> usize {
    text.iter().take_while(|byte| is_counted(byte)).count()
}

/// Where `0x`, `0X`, `&h`, `&H` and `0×` stand, the zero also as a letter, with a blank on either
/// side of the cross, as the scanner of the library takes them.
fn prefixes(text: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let crosses = memchr::memchr3_iter(b'x', b'X', 0x97, text).filter_map(|at| {
        let cross = match text[at] {
            // The sign is two bytes long.
            0x97 => at.checked_sub(1).filter(|cross| text[*cross] == 0xC3)?,
            _ => at,
        };
        let zero = cross.checked_sub(1)?;
        let start = if text[zero] == b' ' { zero.checked_sub(1)? } else { zero };
        let has_blank = text.get(at + 1) == Some(&b' ');
        // With a blank in it, the zero must not belong to another number or word.
        let is_alone = (start == zero && !has_blank) || !follows_word(&text[..start]);
        let is_prefix = matches!(text[start], b'0' | b'o' | b'O') && is_alone;
        is_prefix.then_some(start..at + 1 + usize::from(has_blank))
    });
    let ampersands = memchr::memchr_iter(b'&', text)
        .filter(|at| matches!(text.get(at + 1), Some(b'h' | b'H')))
        .map(|at| at..at + 2);
    crosses.chain(ampersands)
}

/// Whether the text ends in a letter or digit that is not the end of an escape. What stands before
/// a number is read here as the scanner of the library reads it.
fn follows_word(before: &[u8]) -> bool {
    before.last().is_some_and(u8::is_ascii_alphanumeric) && !ends_in_escape(before)
}

/// ESC, raw and as JSON has it.
const ESCAPES: [&[u8]; 3] = [b"\x1B", br"\u001b", br"\u001B"];

/// Sequences of a terminal that end in a letter or digit which could belong to a number behind it.
fn sequences(text: &[u8]) -> impl Iterator<Item = usize> {
    memchr::memchr_iter(0x1B, text).filter_map(|escape| {
        let found = SEQUENCE.find(&text[escape + 1..])?;
        Some(escape + 1 + found.end())
    })
}

static SEQUENCE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u)^(?:\[[0-?]*)?[ -/]*[0-9A-Za-z]").expect("the pattern is valid")
});

/// Adds the numbers of licensing that stand behind sequences which the library does not know.
fn add_behind_sequences(text: &[u8], hits: &mut Vec<Hit>) {
    /// No number of licensing is longer.
    const LONGEST: usize = 24;
    let known = hits.len();
    for start in sequences(text) {
        let near = &text[start..text.len().min(start + LONGEST)];
        if let Some(hit) = licensing(near).next().filter(|hit| hit.range.start == 0) {
            add(hits, known, hit.code, start..start + hit.range.end);
        }
    }
    hits.sort_by_key(|hit| hit.range.start);
}

/// Whether the text ends in `\n`, `\r`, `\t`, `\u` and 4 digits, `%` and 2 digits, or in a
/// sequence of a terminal such as ESC `[31m`, raw or with ESC as `\u001b`.
fn ends_in_escape(text: &[u8]) -> bool {
    let are_hex = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_hexdigit);
    match text {
        [.., b'%', a, b] if are_hex(&[*a, *b]) => true,
        [rest @ .., b'\\', b'n' | b'r' | b't'] => begins_escape(rest),
        _ => {
            if let [rest @ .., b'\\', b'u', a, b, c, d] = text
                && are_hex(&[*a, *b, *c, *d])
            {
                return begins_escape(rest);
            }
            let Some((_, rest)) = text.split_last() else { return false };
            let within = |text: &[u8], range: std::ops::RangeInclusive<u8>| {
                text.iter().rev().take_while(|byte| range.contains(byte)).count()
            };
            let is_escape = |text: &[u8]| ESCAPES.iter().any(|escape| text.ends_with(escape));
            let introducer = &rest[..rest.len() - within(rest, b' '..=b'/')];
            let opening = &introducer[..introducer.len() - within(introducer, b'0'..=b'?')];
            is_escape(introducer) || opening.strip_suffix(b"[").is_some_and(is_escape)
        }
    }
}

/// Whether a backslash after the text begins an escape: no other one escapes it, and it is no part
/// of a path.
fn begins_escape(before: &[u8]) -> bool {
    let backslashes = before.iter().rev().take_while(|byte| **byte == b'\\').count();
    backslashes % 2 == 0 && !PATH.is_match(line_of_path(before))
}

/// As much of the last line as one path can take. No path goes on behind what none can hold.
fn line_of_path(before: &[u8]) -> &[u8] {
    /// `MAX_PATH` of Windows.
    const LONGEST: usize = 260;
    let near = &before[before.len().saturating_sub(LONGEST)..];
    let is_border = |byte: &u8| byte.is_ascii_control() || b"\"<>|*?".contains(byte);
    near.rsplit(is_border).next().unwrap_or_default()
}

/// A path that begins with a drive or a host and goes on with a single backslash.
static PATH: LazyLock<Regex> = LazyLock::new(|| {
    let start = r"(?-u)(?:^|[^0-9A-Za-z\\:])(?:[A-Za-z]:|\\\\[0-9A-Za-z._$-]+)";
    Regex::new(&format!(r"{start}(?:\\[^\\]|$)")).expect("the pattern is valid")
});

/// A minus as some languages write it, and what stands for one.
const MINUSES: [&str; 4] = ["-", "\u{2212}", "\u{2013}", "\u{FF0D}"];

/// A decimal HRESULT has no fewer digits.
const DECIMAL: usize = 9;

/// Runs of that many digits or more, with the minus before them.
fn decimals(text: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            // A run covers one of every nine places.
            let probe = at + DECIMAL - 1;
            if !text.get(probe)?.is_ascii_digit() {
                at = probe + 1;
                continue;
            }
            let before = text[at..probe].iter().rev().take_while(|byte| byte.is_ascii_digit());
            let start = probe - before.count();
            let end = probe + count(&text[probe..], u8::is_ascii_digit);
            at = end;
            if end - start >= DECIMAL {
                let minus = MINUSES.iter().find(|minus| text[..start].ends_with(minus.as_bytes()));
                return Some(start - minus.map_or(0, |minus| minus.len())..end);
            }
        }
    })
}

/// The digits without those that are the end of an escape before them.
fn behind_escape(text: &[u8], digits: Range<usize>) -> Option<Range<usize>> {
    let start = match &text[..digits.start] {
        [.., b'%'] => digits.start + 2,
        [.., b'\\', b'u'] => digits.start + 4,
        _ => return None,
    };
    (start + DECIMAL <= digits.end).then_some(start..digits.end)
}

/// Signed decimal numbers whose digits stand in groups, as `-1,073,418,124`.
pub(crate) fn grouped(text: &[u8]) -> impl Iterator<Item = Hit> {
    GROUPED.captures_iter(text).filter_map(|found| {
        let (whole, digits) = (found.get(0)?, found.get(1)?);
        let number = std::iter::once(b'-')
            .chain(digits.as_bytes().iter().copied().filter(u8::is_ascii_digit))
            .collect::<Vec<_>>();
        let is_alone = !follows_word(&text[..whole.start()]) && !goes_on(&text[whole.end()..]);
        let code = decimal(&number, 0..number.len()).filter(|_| is_alone)?;
        Some(Hit { code, range: whole.range() })
    })
}

static GROUPED: LazyLock<Regex> = LazyLock::new(|| {
    let groups = [",", r"\.", "'", "\u{2019}", "\u{A0}", "\u{202F}", " "];
    let groups = groups.map(|mark| format!("(?:{mark}[0-9]{{3}}){{2,3}}")).join("|");
    Regex::new(&format!("(?:{})([0-9]{{1,3}}(?:{groups}))", MINUSES.join("|")))
        .expect("the pattern is valid")
});

/// Adds a number unless it stands where one of the known ones does, which come first and in order.
pub(crate) fn add(hits: &mut Vec<Hit>, known: usize, code: ActivationCode, range: Range<usize>) {
    let after = hits[..known].partition_point(|hit| hit.range.end <= range.start);
    let overlaps = hits[..known].get(after).is_some_and(|hit| hit.range.start < range.end);
    if !overlaps {
        hits.push(Hit { code, range });
    }
}

/// Of 8 digits, or extended to 16.
fn hexadecimal(digits: &[u8]) -> Option<ActivationCode> {
    if ![8, 16].contains(&digits.len()) {
        return None;
    }
    let number = format!("0x{}", std::str::from_utf8(digits).ok()?);
    number.parse().ok().filter(|code: &ActivationCode| code.is_failure())
}

/// A decimal HRESULT. Without a sign it could be a size or a time as well, so it must look like
/// one that Windows makes, or be called an error.
fn decimal(text: &[u8], range: Range<usize>) -> Option<ActivationCode> {
    let (before, digits) = (&text[..range.start], std::str::from_utf8(&text[range.clone()]).ok()?);
    let unsigned = MINUSES.iter().find_map(|minus| digits.strip_prefix(minus));
    let is_part = match unsigned {
        // A script that writes a signed number behind a prefix.
        Some(_) if matches!(before, [.., b'0' | b'o' | b'O', b'x' | b'X']) => false,
        Some(_) => follows_word(before),
        None => before.ends_with(b".") || follows_word(before),
    };
    if is_part || goes_on(&text[range.end..]) {
        return None;
    }
    // The facility is never 0x7FF: small negative numbers are counts.
    let is_failure = |code: ActivationCode| code.is_failure() && code.code() >> 24 < 0xE0;
    if let Some(unsigned) = unsigned {
        let number = 0_i32.checked_sub_unsigned(unsigned.parse().ok()?)?;
        return Some(ActivationCode::from_hresult(number)).filter(|code| is_failure(*code));
    }
    // Extended to 64 bits, as nothing else is.
    if digits.len() == 20 {
        let number = digits.parse::<u64>().ok()?.cast_signed();
        let code = ActivationCode::from_hresult(i32::try_from(number).ok()?);
        return Some(code).filter(|code| is_failure(*code));
    }
    let code = digits.parse::<u32>().ok()?;
    // One bit says that the rest is an NTSTATUS; the other two are never set. Sizes are multiples.
    let looks_made = code & 0x2800_0000 == 0
        && code.trailing_zeros() < 12
        && FACILITIES.contains(&(code >> 16 & 0x7FF));
    let is_code = looks_made
        || ActivationCode::from(code).error().is_ok()
        || LABEL.is_match(&before[before.len().saturating_sub(20)..]);
    Some(ActivationCode::from(code)).filter(|code| is_code && is_failure(*code))
}

/// The facilities of winerror.h (`FACILITY_NULL` and so on) that have to do with running a script,
/// with networks and with licensing. Other numbers of ten digits are sizes, times and telephone
/// numbers as well.
const FACILITIES: [u32; 16] = [
    0x00, // NULL
    0x01, // RPC
    0x02, // DISPATCH
    0x03, // STORAGE
    0x04, // ITF
    0x07, // WIN32
    0x08, // WINDOWS
    0x09, // SECURITY
    0x0A, // CONTROL
    0x0B, // CERT
    0x0C, // INTERNET
    0x0F, // SETUPAPI
    0x13, // URT
    0x19, // HTTP
    0x24, // WINDOWSUPDATE
    0x3F, // the Store
];

/// Whether a decimal number goes on: as a fraction or a word. Letters can be a suffix of C.
fn goes_on(after: &[u8]) -> bool {
    let suffix = count(after, |byte| matches!(byte, b'l' | b'L' | b'u' | b'U'));
    match after {
        [b'.', next, ..] => next.is_ascii_digit(),
        _ => after.get(if suffix > 3 { 0 } else { suffix }).is_some_and(u8::is_ascii_alphanumeric),
    }
}

/// What says that a number is an error.
static LABEL: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i-u)\b(?:error|code|hresult|hr|result)[\x22']?(?: ?[:=] ?| )[\x22']?$")
        .expect("the pattern is valid")
});

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<u32> {
        any(text.as_bytes()).iter().map(|hit| hit.code.code()).collect()
    }

    #[test]
    fn failures_of_every_kind() {
        for (text, code) in [
            ("Error: 0x80072EFD On a computer", 0x8007_2EFD),
            ("(0x80041010)", 0x8004_1010),
            ("0x80080005.", 0x8008_0005),
            ("&H80131500", 0x8013_1500),
            ("0×8A010101", 0x8A01_0101),
            ("hr = 0xFFFFFFFF80072EFD", 0x8007_2EFD),
            ("hr=-2147012867", 0x8007_2EFD),
            ("hr=2147954429,", 0x8007_2EFD),
            ("0xD0000022", 0xD000_0022),
            ("Error: 3489660962", 0xD000_0022),
            ("hr=2316632081", 0x8A15_0011),
            ("{\"error\": \"2316632081\"}", 0x8A15_0011),
            ("Fehler, exit code 2316632081", 0x8A15_0011),
            ("-2147012867UL", 0x8007_2EFD),
            ("-2147012867ULL", 0x8007_2EFD),
            ("<SL_E_VL_BINDING_SERVICE_UNAVAILABLE>", 0xC004_F074),
            ("(Exception from HRESULT: E_ACCESSDENIED)", 0x8007_0005),
            ("ERROR_ACCESS_DENIED", 0x8007_0005),
            ("WININET_E_NAME_NOT_RESOLVED", 0x8007_2EE7),
            ("E_UNEXPECTED", 0x8000_FFFF),
            ("-536870913", 0xDFFF_FFFF),
            ("0x 8A010101", 0x8A01_0101),
            ("0 x 8A010101", 0x8A01_0101),
            ("Ox8A010101", 0x8A01_0101),
            ("0x-1979645695", 0x8A01_0101),
            ("hr = 0x000000008A010101", 0x8A01_0101),
            ("0xC004FEEE", 0xC004_FEEE),
            ("-1073418124", 0xC004_F074),
            // A facility of Windows, with a label, and known.
            ("2147954429", 0x8007_2EFD),
            ("Error: 2215321600", 0x840B_2000),
            ("2279672774", 0x87E1_0BC6),
        ] {
            assert_eq!(codes(text), [code], "{text}");
        }
    }

    /// As the formats of some languages write it, and extended to 64 bits.
    #[test]
    fn signs_and_groups_of_other_languages() {
        for minus in ["-", "\u{2212}", "\u{2013}", "\u{FF0D}"] {
            for text in [format!("HResult: {minus}2147024891"), format!("({minus}2147024891)")] {
                assert_eq!(codes(&text), [0x8007_0005], "{text}");
            }
            assert_eq!(codes(&format!("{minus}2147012867")), [0x8007_2EFD], "{minus}");
            assert_eq!(codes(&format!("{minus}2147483649")), [0; 0], "{minus}");
            assert_eq!(codes(&format!("{minus}536870912")), [0; 0], "{minus}");
            assert_eq!(codes(&format!("2{minus}2147012867")), [0; 0], "{minus}");
        }
        assert_eq!(codes("hr=18446744072636133492"), [0xC004_F074]);
        assert_eq!(codes("18446744071562538749"), [0x8007_2EFD]);
        for text in ["18446744073709551615", "18446744069414584320", "99999999999999999999"] {
            assert_eq!(codes(text), [0; 0], "{text}");
        }
        let of_groups =
            |text: &str| grouped(text.as_bytes()).map(|hit| hit.code.code()).collect::<Vec<_>>();
        for text in [
            "hr=-1,073,418,124",
            "-1.073.418.124",
            "\u{2212}1\u{A0}073\u{A0}418\u{A0}124",
            "-1\u{202F}073\u{202F}418\u{202F}124.",
            "-1'073'418'124",
            "-1 073 418 124",
        ] {
            assert_eq!(of_groups(text), [0xC004_F074], "{text}");
        }
        assert_eq!(of_groups("-805,306,334"), [0xD000_0022]);
        for text in ["1,073,418,124", "-1,073,418", "a-1,073,418,124", "-12,345"] {
            assert_eq!(of_groups(text), [0; 0], "{text}");
        }
    }

    #[test]
    fn what_is_no_failure() {
        for text in [
            "0x0000002A",
            // A size, and a small negative number.
            "2147549184",
            "-536870912",
            "0x7FFFFFFF",
            "0xC004F01",
            "0xC004F0741",
            "3221225472 bytes",
            "4294967295",
            "-99999999",
            "1.3221549172",
            "NOT_SL_E_VL_BINDING_SERVICE_UNAVAILABLE",
            "WBEM_E_ACCESSDENIED",
            "E_ACCESSDENIEDS",
            "SL_E_VL_BINDING_SERVICE_UNAVAILABLE_X",
            "id-1234-2147954429a",
            "-2147012867LLLL",
            "slui.exe 0x2a",
            // Two bits that no HRESULT has, without a word that calls it an error.
            "2281701377",
            "2684354561",
            "barcode 2316632081",
            "exit code 4294967295",
            // Sizes, telephone numbers and times.
            "FreeSpace  : 2215321600",
            "FreeSpace  : 2147745792",
            "Help desk: 2155551234",
            r"C:\logs\activate_2511290015.log",
            "2316632081",
            // A part of a name, and digits that are hexadecimal.
            "build-2147012867",
            "0x2147954429",
        ] {
            assert_eq!(codes(text), [0; 0], "{text}");
        }
    }

    /// A code that is not in the table is found wherever a known one is, and nowhere else; a symbol
    /// where a number without a prefix is.
    #[test]
    fn known_and_unknown_codes_may_stand_in_the_same_places() {
        // Before and after it: whether a number with a prefix is found there, one without a sign,
        // one with a minus, and a symbol.
        let all = (true, true, true, true);
        let prefixed = (true, false, false, false);
        for (before, after, (is_prefixed, is_unsigned, is_signed, is_symbol)) in [
            ("", "", all),
            ("(", ")", all),
            ("hr=", ",", all),
            ("오류", "오류", all),
            (r#"{"stdout":"5\r\n"#, r#"\r\n"}"#, all),
            (r#"{"m":"text\n"#, r#"\n"}"#, all),
            (r#"{"m":"a\t"#, r#"\t"}"#, all),
            (r"\u003e", r"\u003c", all),
            (r"\u0027", r"\u0027", all),
            ("code%20", "%20", all),
            ("code%%20", "", all),
            ("\x1B[31m", "\x1B[0m", all),
            ("\x1B[1;31m", "\x1B[0m", all),
            (r"\u001b[31m", r"\u001b[0m", all),
            (r"\u001B[31m", r"\u001B[0m", all),
            ("\x1B[38:5:196m", "\x1B[m", all),
            ("\x1B[?25h", "\x1B[?25l", all),
            ("\x1B(B", "\x1B(B", all),
            ("\x1B[>4;2m", "", all),
            ("\x1B[2 q", "", all),
            ("\x1B[2A", "", all),
            ("\x1BM", "", all),
            // No escapes.
            (r"\\n", "", prefixed),
            (r"C:\logs\n", "", prefixed),
            (r"\\host\n", "", prefixed),
            (r"C:\\logs\n", "", all),
            (r#"C:\logs "\n"#, "", all),
            ("C:\\logs\t\\n", "", all),
            ("\x1B[31mA", "", prefixed),
            ("31m", "", prefixed),
            (r"\u03e", "", prefixed),
            ("%2", "", prefixed),
            ("%zz", "", prefixed),
            ("word", "", prefixed),
            ("9", "", prefixed),
            ("1.", "", (true, false, true, true)),
            ("_", "", (true, true, true, false)),
            ("", ".5", (true, false, false, true)),
            ("", ".", all),
            ("", "L", (true, true, true, false)),
        ] {
            for (known, unknown, is_found) in [
                ("0xC004F074", "0x80072EFD", is_prefixed),
                ("Ox80070005", "Ox8A010101", is_prefixed),
                ("&HC004F074", "&H8A010101", is_prefixed),
                ("3221549172", "2147954429", is_unsigned),
                ("-1073418124", "-2147012867", is_signed),
            ] {
                for number in [known, unknown] {
                    let text = format!("{before}{number}{after}");
                    let hits = any(text.as_bytes());
                    let found: Vec<_> = hits.into_iter().map(|hit| &text[hit.range]).collect();
                    assert_eq!(found, vec![number; usize::from(is_found)], "{text}");
                }
            }
            let text = format!("{before}SL_E_VL_BINDING_SERVICE_UNAVAILABLE{after}");
            assert_eq!(codes(&text), vec![0xC004_F074; usize::from(is_symbol)], "{text}");
        }
    }

    /// Without a prefix too.
    #[test]
    fn bare_codes_stand_behind_sequences() {
        for sequence in ["\x1B[31m", "\x1B[38:5:196m", "\x1B[?25h", "\x1B(B", "\x1B(B\x1B[m"] {
            for after in ["", "\x1B[0m", " ", "."] {
                let text = format!("Error: {sequence}C004F014{after}");
                assert_eq!(codes(&text), [0xC004_F014], "{text:?}");
                let text = format!("{sequence}-1073418220{after} {sequence}C004F074");
                assert_eq!(codes(&text), [0xC004_F014, 0xC004_F074], "{text:?}");
            }
            assert_eq!(codes(&format!("{sequence}C004F0141")), [0; 0], "{sequence:?}");
        }
        assert_eq!(codes("38:5:196mC004F014"), [0; 0]);
    }

    /// Numbers are found by leaps; a search that looks at every byte finds the same.
    #[test]
    fn leaps_miss_nothing() {
        let pattern = r"(?-u)(?:0 ?(?:[xX]|\xC3\x97) ?|&[hH])([0-9A-Fa-f]+)|(-?[0-9]+)";
        let plain = regex::bytes::Regex::new(pattern).unwrap();
        let mut state = 1_u64;
        let mut next = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            usize::try_from(state >> 33).unwrap() % below
        };
        let parts = [
            "0x",
            "0X",
            "&H",
            "&h",
            "0×",
            "x",
            "0",
            "-",
            " ",
            "_",
            "a",
            "9",
            "C004F0",
            "8A010101",
            "2147954429",
            "-2147012867",
            "80131500",
            "FFFFFFFF",
            "×",
            "h",
            "12345678",
            ".",
            ",",
        ];
        let mut found = 0;
        for _ in 0..20_000 {
            let text: String = (0..=next(8)).map(|_| parts[next(parts.len())]).collect();
            let bytes = text.as_bytes();
            let number = |part: &regex::bytes::Captures<'_>, from: usize| {
                let range = part.get(0)?.start() + from..part.get(0)?.end() + from;
                let prefix = part.get(1).map_or(0..0, |digits| range.start..digits.start() + from);
                let is_apart = bytes[prefix].contains(&b' ');
                if is_apart && bytes[..range.start].last().is_some_and(u8::is_ascii_alphanumeric) {
                    return None;
                }
                let code = match part.get(1) {
                    Some(digits) => hexadecimal(digits.as_bytes()),
                    None => decimal(bytes, range.clone()),
                };
                code.map(|code| (range.start, code))
            };
            let expected: Vec<_> =
                plain.captures_iter(bytes).filter_map(|part| number(&part, 0)).collect();
            let hexadecimals = prefixes(bytes).filter_map(|prefix| {
                let digits = count(&bytes[prefix.end..], u8::is_ascii_hexdigit);
                let code = hexadecimal(&bytes[prefix.end..prefix.end + digits]);
                code.map(|code| (prefix.start, code))
            });
            let decimals = decimals(bytes)
                .filter_map(|range| decimal(bytes, range.clone()).map(|code| (range.start, code)));
            let mut all: Vec<_> = hexadecimals.chain(decimals).collect();
            all.sort_by_key(|(start, _)| *start);
            assert!(expected.iter().all(|one| all.contains(one)), "{text}: {all:?}, {expected:?}");
            // Where a zero ends one number and begins the prefix of the next, both count.
            for one in &all {
                let part = plain.captures(&bytes[one.0..]).unwrap();
                assert_eq!(number(&part, one.0).as_ref(), Some(one), "{text}");
            }
            found += all.len();
        }
        assert!(found > 2000, "{found}");
    }

    /// The shortest number that counts, wherever it stands.
    #[test]
    fn leaps_miss_no_place() {
        for blanks in 0..30 {
            let text = format!("{:blanks$}-805306334", "");
            assert_eq!(codes(&text), [0xD000_0022], "{blanks}");
            assert_eq!(codes(&text[..text.len() - 1]), [0; 0], "{blanks}");
        }
    }

    /// The whole of a number and no more.
    #[test]
    fn places_are_exact() {
        for (text, numbers) in [
            ("Error: 0x80072EFD On a computer", &["0x80072EFD"][..]),
            (
                "a 0x 8A010101, 0 x 8A010101; Ox8A010101.",
                &["0x 8A010101", "0 x 8A010101", "Ox8A010101"],
            ),
            ("(&H80131500) 0×8A010101", &["&H80131500", "0×8A010101"]),
            ("hr=-2147012867, 2147954429", &["-2147012867", "2147954429"]),
            ("0xFFFFFFFF80072EFD", &["0xFFFFFFFF80072EFD"]),
            ("<SL_E_VL_BINDING_SERVICE_UNAVAILABLE>", &["SL_E_VL_BINDING_SERVICE_UNAVAILABLE"]),
            ("0x8A010101&HC004F074", &["0x8A010101", "&HC004F074"]),
            ("Xo8A010101 x8A010101 1 x 8A010101 10x 8A010101 no x8A010101 o 8A010101", &[]),
            ("no0x8A010101 noOx8A010101 10x8A010101", &["0x8A010101", "Ox8A010101", "0x8A010101"]),
            ("code%202147954429, \\u00202147954429", &["2147954429", "2147954429"]),
        ] {
            let hits = any(text.as_bytes());
            let found: Vec<_> = hits.into_iter().map(|hit| &text[hit.range]).collect();
            assert_eq!(found, numbers, "{text}");
        }
    }

    #[test]
    fn symbols_have_an_underscore() {
        let symbols = || ActivationError::VARIANTS.iter().filter_map(|error| error.symbol());
        assert!(symbols().count() > 400 && symbols().all(|symbol| symbol.contains('_')));
        assert!(NAMES.iter().all(|(name, _)| name.contains('_')));
    }

    #[test]
    fn a_known_number_stays_whole() {
        assert_eq!(codes("0xC004FEE0xC004F074"), [0xC004_F074]);
        assert_eq!(
            codes("0x80072EFD 0xC004F074 0x80041010"),
            [0x8007_2EFD, 0xC004_F074, 0x8004_1010]
        );
    }
}
