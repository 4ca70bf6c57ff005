//! Which failures a text names.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
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

static SYMBOLS: LazyLock<(AhoCorasick, Vec<ActivationError>)> = LazyLock::new(|| {
    let named =
        || ActivationError::VARIANTS.iter().filter_map(|error| Some((error.symbol()?, *error)));
    let symbols = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .build(named().map(|(symbol, _)| symbol))
        .expect("a few hundred names fit");
    (symbols, named().map(|(_, error)| error).collect())
});

/// Every number and symbol that reports a failure or a state, known or not: for the output of a
/// command whose success has to be proven. In order of their places.
pub(crate) fn any(text: &[u8]) -> Vec<Hit> {
    let mut hits: Vec<Hit> = licensing(text).collect();
    let known = hits.len();
    for prefix in prefixes(text) {
        let digits = count(&text[prefix.end..], u8::is_ascii_hexdigit);
        let range = prefix.start..prefix.end + digits;
        if let Some(code) = hexadecimal(&text[prefix.end..range.end]) {
            add(&mut hits, known, code, range);
        }
    }
    for digits in decimals(text) {
        if let Some(code) = decimal(text, digits.clone()) {
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
    let (symbols, errors) = &*SYMBOLS;
    for found in symbols.find_iter(text) {
        let Some(error) = errors.get(found.pattern().as_usize()) else { continue };
        let is_word =
            |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
        let before = found.start().checked_sub(1).and_then(|at| text.get(at));
        if !is_word(before) && !is_word(text.get(found.end())) {
            add(hits, known, ActivationCode::from(*error), found.range());
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
        let mut start = match text[at] {
            // The sign is two bytes long.
            0x97 => at.checked_sub(2).filter(|start| text[start + 1] == 0xC3)?,
            _ => at.checked_sub(1)?,
        };
        if text[start] == b' ' {
            start = start.checked_sub(1)?;
        }
        let before = text[..start].last();
        let is_alone = match text[start] {
            // The zero of a number is no prefix.
            b'0' => !before.is_some_and(u8::is_ascii_digit),
            b'o' | b'O' => !before.is_some_and(u8::is_ascii_alphanumeric),
            _ => false,
        };
        let has_blank = text.get(at + 1) == Some(&b' ');
        is_alone.then_some(start..at + 1 + usize::from(has_blank))
    });
    let ampersands = memchr::memchr_iter(b'&', text)
        .filter(|at| matches!(text.get(at + 1), Some(b'h' | b'H')))
        .map(|at| at..at + 2);
    crosses.chain(ampersands)
}

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
                let has_minus = text[..start].last() == Some(&b'-');
                return Some(start - usize::from(has_minus)..end);
            }
        }
    })
}

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
/// one that Windows makes.
fn decimal(text: &[u8], range: Range<usize>) -> Option<ActivationCode> {
    let beside = |byte: Option<&u8>| {
        // The last one ends the sign of multiplication, as in a number with a prefix.
        byte.is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-' | 0x97))
    };
    let before = range.start.checked_sub(1).and_then(|at| text.get(at));
    let digits = std::str::from_utf8(&text[range.clone()]).ok()?;
    // A script that writes a signed number behind a prefix.
    let has_prefix =
        digits.starts_with('-') && matches!(text[..range.start], [.., b'0', b'x' | b'X']);
    if (beside(before) && !has_prefix) || text.get(range.end).is_some_and(u8::is_ascii_alphanumeric)
    {
        return None;
    }
    if digits.starts_with('-') {
        let code = ActivationCode::from_hresult(digits.parse().ok()?);
        // The facility is never 0x7FF: small negative numbers are counts.
        return (code.is_failure() && code.code() >> 24 < 0xE0).then_some(code);
    }
    let code = digits.parse::<u32>().ok()?;
    let is_hresult = code >> 31 == 1 && code & 0x3800_0000 == 0 && code.trailing_zeros() < 16;
    is_hresult.then(|| ActivationCode::from(code))
}

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
            ("<SL_E_VL_BINDING_SERVICE_UNAVAILABLE>", 0xC004_F074),
            ("-536870913", 0xDFFF_FFFF),
            ("0x 8A010101", 0x8A01_0101),
            ("0 x 8A010101", 0x8A01_0101),
            ("Ox8A010101", 0x8A01_0101),
            ("0x-1979645695", 0x8A01_0101),
            ("hr = 0x000000008A010101", 0x8A01_0101),
            ("0xC004FEEE", 0xC004_FEEE),
            ("-1073418124", 0xC004_F074),
        ] {
            assert_eq!(codes(text), [code], "{text}");
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
            "SL_E_VL_BINDING_SERVICE_UNAVAILABLE_X",
            "id-1234-2147954429a",
            "slui.exe 0x2a",
            // A part of a name, and digits that are hexadecimal.
            "build-2147012867",
            "0x2147954429",
        ] {
            assert_eq!(codes(text), [0; 0], "{text}");
        }
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
            ("Xo8A010101 x8A010101 1 x 8A010101 10x8A010101 o 8A010101", &[]),
            ("no0x8A010101 noOx8A010101", &["0x8A010101"]),
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
