//! A scanner as the rules read, without any thought of speed: the oracle of the real one.

use std::ops::Range;

use windows_activation_error::ActivationError;

/// Known codes and their places, from left to right, none overlapping another.
pub(crate) fn find_all(text: &[u8]) -> Vec<(ActivationError, Range<usize>)> {
    let mut found = Vec::new();
    let mut start = 0;
    while start < text.len() {
        match at(text, start) {
            Some((error, end)) => {
                found.push((error, start..end));
                start = end;
            }
            None => start += 1,
        }
    }
    found
}

fn known(code: u32) -> Option<ActivationError> {
    ActivationError::VARIANTS.iter().copied().find(|&error| error as u32 == code)
}

/// The code that begins exactly here.
fn at(text: &[u8], start: usize) -> Option<(ActivationError, usize)> {
    prefixed(text, start).or_else(|| bare(text, start)).or_else(|| decimal(text, start))
}

fn byte(text: &[u8], at: usize) -> Option<u8> {
    text.get(at).copied()
}

fn before(text: &[u8], at: usize) -> Option<u8> {
    at.checked_sub(1).and_then(|at| byte(text, at))
}

fn is(test: impl Fn(&u8) -> bool, byte: Option<u8>) -> bool {
    byte.is_some_and(|byte| test(&byte))
}

fn is_letter_or_digit(byte: Option<u8>) -> bool {
    is(u8::is_ascii_alphanumeric, byte)
}

/// Exactly eight hexadecimal digits.
fn eight(text: &[u8], start: usize) -> Option<u32> {
    let digits = text.get(start..start + 8)?;
    if is(u8::is_ascii_hexdigit, byte(text, start + 8)) {
        return None;
    }
    digits.iter().all(u8::is_ascii_hexdigit).then_some(())?;
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

fn prefixed(text: &[u8], start: usize) -> Option<(ActivationError, usize)> {
    for prefix in ["0x", "ox", "&h", "0x ", "ox ", "0 x", "o x", "0 x ", "o x "] {
        let here = text.get(start..start + prefix.len());
        if !here.is_some_and(|here| here.eq_ignore_ascii_case(prefix.as_bytes())) {
            continue;
        }
        if prefix.contains(' ') && is_letter_or_digit(before(text, start)) {
            continue;
        }
        let digits = start + prefix.len();
        if let Some(error) = eight(text, digits).and_then(known) {
            return Some((error, digits + 8));
        }
    }
    None
}

fn bare(text: &[u8], start: usize) -> Option<(ActivationError, usize)> {
    let end = start + 8;
    let error = eight(text, start).and_then(known)?;
    let joins = |byte: Option<u8>| byte == Some(b'-') || byte == Some(b'.');
    let part_of_word = |near: Option<u8>, beyond: Option<u8>| {
        is_letter_or_digit(near) || near == Some(b'_') || joins(near) && is_letter_or_digit(beyond)
    };
    let left = start.checked_sub(2).and_then(|at| byte(text, at));
    if part_of_word(before(text, start), left) || part_of_word(byte(text, end), byte(text, end + 1))
    {
        return None;
    }
    Some((error, end))
}

fn decimal(text: &[u8], start: usize) -> Option<(ActivationError, usize)> {
    let negative = byte(text, start)? == b'-';
    let first = start + usize::from(negative);
    let length = text[first..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let end = first + length;
    // The longest is 4294967295.
    (length <= 10).then_some(())?;
    let value: i64 = std::str::from_utf8(&text[first..end]).ok()?.parse().ok()?;

    let fraction = byte(text, end) == Some(b'.') && is(u8::is_ascii_digit, byte(text, end + 1));
    if fraction {
        return None;
    }
    if negative != has_minus(text, first) {
        return None;
    }
    let left = before(text, first);
    if !negative && (is_letter_or_digit(left) || left == Some(b'.')) {
        return None;
    }
    let code = if negative {
        u32::from_ne_bytes(i32::try_from(-value).ok()?.to_ne_bytes())
    } else {
        u32::try_from(value).ok()?
    };
    Some((known(code)?, end))
}

/// Whether the number that begins at `first` has a minus sign that counts.
fn has_minus(text: &[u8], first: usize) -> bool {
    let Some(sign) = first.checked_sub(1).filter(|&sign| text[sign] == b'-') else {
        return false;
    };
    let after_0x = sign >= 2
        && matches!(text[sign - 2], b'0' | b'o' | b'O')
        && matches!(text[sign - 1], b'x' | b'X');
    after_0x || !is_letter_or_digit(before(text, sign))
}
