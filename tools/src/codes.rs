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

/// A number with a prefix, of 8 digits or extended to 16, or a decimal number.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = r"(?-u)(?:0[xX]|&[hH]|0\xC3\x97)([0-9A-Fa-f]+)|(-?[0-9]+)";
    Regex::new(pattern).expect("the pattern is valid")
});

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
    for found in NUMBER.captures_iter(text) {
        let Some(whole) = found.get(0) else { continue };
        let code = match (found.get(1), found.get(2)) {
            (Some(digits), _) => hexadecimal(digits.as_bytes()),
            (_, Some(digits)) => decimal(text, digits.range()),
            _ => None,
        };
        add(&mut hits, known, code, whole.range());
    }
    let (symbols, errors) = &*SYMBOLS;
    for found in symbols.find_iter(text) {
        let code = errors.get(found.pattern().as_usize()).map(|error| ActivationCode::from(*error));
        let is_word =
            |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || *b == b'_');
        let before = found.start().checked_sub(1).and_then(|at| text.get(at));
        if !is_word(before) && !is_word(text.get(found.end())) {
            add(&mut hits, known, code, found.range());
        }
    }
    hits.sort_by_key(|hit| hit.range.start);
    hits
}

fn add(hits: &mut Vec<Hit>, known: usize, code: Option<ActivationCode>, range: Range<usize>) {
    let Some(code) = code else { return };
    // The known ones stand in order of their places.
    let after = hits[..known].partition_point(|hit| hit.range.end <= range.start);
    let overlaps = hits[..known].get(after).is_some_and(|hit| hit.range.start < range.end);
    if !overlaps {
        hits.push(Hit { code, range });
    }
}

fn hexadecimal(digits: &[u8]) -> Option<ActivationCode> {
    let digits = std::str::from_utf8(digits).ok()?;
    let number = match digits.len() {
        8 => u32::from_str_radix(digits, 16).ok()?,
        16 => u32::from_str_radix(digits.strip_prefix_ignoring_case("ffffffff")?, 16).ok()?,
        _ => return None,
    };
    let code = ActivationCode::from(number);
    code.is_failure().then_some(code)
}

trait StripPrefix {
    fn strip_prefix_ignoring_case(&self, prefix: &str) -> Option<&str>;
}

impl StripPrefix for str {
    fn strip_prefix_ignoring_case(&self, prefix: &str) -> Option<&str> {
        let (start, rest) = self.split_at_checked(prefix.len())?;
        start.eq_ignore_ascii_case(prefix).then_some(rest)
    }
}

/// A decimal HRESULT. Without a sign it could be a size or a time as well, so it must look like
/// one that Windows makes.
fn decimal(text: &[u8], range: Range<usize>) -> Option<ActivationCode> {
    let beside = |byte: Option<&u8>| {
        byte.is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-'))
    };
    let before = range.start.checked_sub(1).and_then(|at| text.get(at));
    let digits = std::str::from_utf8(&text[range.clone()]).ok()?;
    if digits.len() < 9
        || beside(before)
        || text.get(range.end).is_some_and(u8::is_ascii_alphanumeric)
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
        ] {
            assert_eq!(codes(text), [0; 0], "{text}");
        }
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
