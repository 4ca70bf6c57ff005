//! A scanner that follows the docs of `find_iter` row by row, without any thought of
//! speed: the oracle of the real one.

use std::ops::Range;

use windows_activation_error::ActivationError;

/// What `find_iter` finds.
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

/// The numbers that `find_iter_all` finds: those of `find_iter`, and new ones of licensing
/// where they do not overlap them.
pub(crate) fn find_all_and_new(text: &[u8]) -> Vec<(u32, Range<usize>)> {
    let mut found: Vec<_> =
        find_all(text).into_iter().map(|(error, range)| (error as u32, range)).collect();
    for start in 0..text.len() {
        let Some((code, end)) = prefixed(text, start).or_else(|| wide(text, start)) else {
            continue;
        };
        let is_free = found.iter().all(|(_, other)| other.end <= start || end <= other.start);
        if is_free && is_licensing(code) {
            found.push((code, start..end));
        }
    }
    found.sort_by_key(|(_, range)| range.start);
    found
}

fn known(code: u32) -> Option<ActivationError> {
    ActivationError::VARIANTS.iter().copied().find(|&error| error as u32 == code)
}

/// 0x4004B000 to 0x4004FFFF, and the same with 8 and C in front.
fn is_licensing(code: u32) -> bool {
    [0x4004, 0x8004, 0xC004].contains(&(code >> 16)) && code & 0xFFFF >= 0xB000
}

/// The code that begins exactly here.
fn at(text: &[u8], start: usize) -> Option<(ActivationError, usize)> {
    [prefixed, wide, bare, decimal]
        .iter()
        .find_map(|form| form(text, start).and_then(|(code, end)| Some((known(code)?, end))))
}

fn byte(text: &[u8], at: usize) -> Option<u8> {
    text.get(at).copied()
}

fn is(test: impl Fn(&u8) -> bool, byte: Option<u8>) -> bool {
    byte.is_some_and(|byte| test(&byte))
}

/// So many hexadecimal digits and no more.
fn hex(text: &[u8], start: usize, count: usize) -> Option<u64> {
    let digits = text.get(start..start + count)?;
    let all = digits.iter().all(u8::is_ascii_hexdigit);
    (all && !is(u8::is_ascii_hexdigit, byte(text, start + count))).then_some(())?;
    u64::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// Where the digits after a prefix begin.
fn after_prefix(text: &[u8], start: usize) -> Option<usize> {
    let blanks = ["0 x ", "o x ", "0x ", "ox ", "0 x", "o x"];
    let prefix = ["0x", "ox", "&h"].into_iter().chain(blanks).filter(|prefix| {
        let here = text.get(start..start + prefix.len());
        here.is_some_and(|here| here.eq_ignore_ascii_case(prefix.as_bytes()))
    });
    // The longest, as blanks are no digits.
    let prefix = prefix.max_by_key(|prefix| prefix.len())?;
    let alone = !prefix.contains(' ') || !follows_word(text, start);
    alone.then_some(start + prefix.len())
}

fn prefixed(text: &[u8], start: usize) -> Option<(u32, usize)> {
    let digits = after_prefix(text, start)?;
    Some((u32::try_from(hex(text, digits, 8)?).unwrap(), digits + 8))
}

fn wide(text: &[u8], start: usize) -> Option<(u32, usize)> {
    let digits = after_prefix(text, start)?;
    let value = hex(text, digits, 16)?;
    let end = digits + 16;
    let code = u32::try_from(value).ok().or_else(|| {
        let signed = i64::from_ne_bytes(value.to_ne_bytes());
        let signed = i32::try_from(signed).ok().filter(|signed| *signed < 0)?;
        Some(u32::from_ne_bytes(signed.to_ne_bytes()))
    })?;
    is_value(text, start, end).then_some((code, end))
}

/// The rows of the table about numbers of 64 bits.
fn is_value(text: &[u8], start: usize, end: usize) -> bool {
    let not_ascii = |byte: Option<u8>| byte.is_some_and(|byte| byte >= 0x80);
    let one_of = |set: &[u8], byte: Option<u8>| byte.is_some_and(|byte| set.contains(&byte));

    let behind = byte(text, end);
    let dot = behind == Some(b'.') && !is(u8::is_ascii_alphanumeric, byte(text, end + 1));
    let an_end = behind.is_none() || dot || one_of(b"\n\r\"'`,;<\t\\", behind) || not_ascii(behind);
    let bracket = one_of(b")]}", behind);

    let before = &text[..start];
    let without_blank = before.strip_suffix(b" ").unwrap_or(before);
    if let Some(label) =
        without_blank.strip_suffix(b"=").or_else(|| without_blank.strip_suffix(b":"))
    {
        return (an_end || bracket || behind == Some(b' ')) && !is_address(label);
    }
    if without_blank.len() < before.len() {
        let last = without_blank.last().copied();
        let word = is(u8::is_ascii_alphabetic, last) || not_ascii(last);
        return word && (an_end || bracket) && !is_address(without_blank);
    }
    let last = before.last().copied();
    let field = last.is_none() || one_of(b"\n\r\"'`,;>\t", last) || not_ascii(last);
    an_end && (field || ends_in_escape(text, start))
}

fn is_address(label: &[u8]) -> bool {
    let label = label.trim_ascii_end();
    let mut start = label.len();
    while start > 0 && label[start - 1].is_ascii_alphanumeric() {
        start -= 1;
    }
    let word = std::str::from_utf8(&label[start..]).unwrap().to_lowercase();
    let names = "at in from call address addr offset \
                 rax rbx rcx rdx rsi rdi rbp rsp rip ip pc lr sp";
    word.ends_with(|c: char| c.is_ascii_digit()) || names.split(' ').any(|name| name == word)
}

fn bare(text: &[u8], start: usize) -> Option<(u32, usize)> {
    let code = u32::try_from(hex(text, start, 8)?).unwrap();
    let end = start + 8;
    let joined = |byte: Option<u8>| matches!(byte, Some(b'-' | b'.' | b'`'));
    let last = start.checked_sub(1).and_then(|at| byte(text, at));
    let left = follows_word(text, start)
        || last == Some(b'_')
        || joined(last) && follows_word(text, start - 1);
    let right = is(u8::is_ascii_alphanumeric, byte(text, end))
        || byte(text, end) == Some(b'_')
        || joined(byte(text, end)) && is(u8::is_ascii_alphanumeric, byte(text, end + 1));
    (!left && !right).then_some((code, end))
}

fn decimal(text: &[u8], start: usize) -> Option<(u32, usize)> {
    let negative = byte(text, start)? == b'-';
    let first = start + usize::from(negative);
    let length = text[first..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let end = first + length;
    if !(9..=10).contains(&length) || text[first] == b'0' {
        return None;
    }
    if byte(text, end) == Some(b'.') && is(u8::is_ascii_digit, byte(text, end + 1)) {
        return None;
    }
    let value: i64 = std::str::from_utf8(&text[first..end]).unwrap().parse().unwrap();
    if negative {
        let code = i32::try_from(-value).ok().filter(|_| is_minus(text, start))?;
        return Some((u32::from_ne_bytes(code.to_ne_bytes()), end));
    }
    let part = follows_word(text, start)
        || text[..start].ends_with(b".")
        || start > 0 && is_minus(text, start - 1);
    (!part).then_some((u32::try_from(value).ok()?, end))
}

/// Whether a minus sign stands here and counts.
fn is_minus(text: &[u8], at: usize) -> bool {
    let before = text[..at].to_ascii_lowercase();
    let after_0x = before.ends_with(b"0x") || before.ends_with(b"ox");
    text[at] == b'-' && (after_0x || !follows_word(text, at))
}

/// Whether a letter or digit stands before, that is not the end of an escape.
fn follows_word(text: &[u8], at: usize) -> bool {
    at > 0 && text[at - 1].is_ascii_alphanumeric() && !ends_in_escape(text, at)
}

/// Whether an escape ends here. It begins with its backslash, its `%` or the escape byte.
fn ends_in_escape(text: &[u8], end: usize) -> bool {
    (0..end).rev().any(|start| match &text[start..end] {
        [b'%', a, b] => a.is_ascii_hexdigit() && b.is_ascii_hexdigit(),
        [b'\\', b'n' | b'r' | b't'] => is_escape(text, start),
        [b'\\', b'u', digits @ ..] if digits.len() == 4 => {
            digits.iter().all(u8::is_ascii_hexdigit) && is_escape(text, start)
        }
        [0x1B, b'[', rest @ ..] | [b'\\', b'u', b'0', b'0', b'1', b'b' | b'B', b'[', rest @ ..] => {
            let Some((last, parameters)) = rest.split_last() else { return false };
            last.is_ascii_alphabetic()
                && !last.is_ascii_hexdigit()
                && parameters.iter().all(|byte| byte.is_ascii_digit() || *byte == b';')
        }
        _ => false,
    })
}

/// Whether the backslash here begins an escape.
fn is_escape(text: &[u8], at: usize) -> bool {
    let mut before = at;
    while before > 0 && text[before - 1] == b'\\' {
        before -= 1;
    }
    (at - before) % 2 == 0 && !is_in_path(text, at)
}

/// Whether the backslash here goes on with a path that began on the same line.
fn is_in_path(text: &[u8], at: usize) -> bool {
    let first = at.saturating_sub(260);
    let is_border = |&i: &usize| text[i].is_ascii_control() || br#""<>|*?"#.contains(&text[i]);
    let start = (first..at).rev().find(is_border).map_or(first, |border| border + 1);
    let parts: Vec<&[u8]> = text[start..at].split(|&byte| byte == b'\\').collect();
    // A path can begin behind anything but a letter, a digit, a colon or a backslash.
    let free = |i: usize, before: &[u8]| match before.last() {
        Some(&byte) => !byte.is_ascii_alphanumeric() && byte != b':',
        None => i == 0,
    };
    // Backslashes are single: the next part is not empty, or is what stands here.
    let single = |i: usize| parts.get(i + 1).is_none_or(|next| !next.is_empty());
    let is_host = |part: &[u8]| {
        let all = part.iter().all(|byte| byte.is_ascii_alphanumeric() || b"-._$".contains(byte));
        all && !part.is_empty()
    };
    (0..parts.len()).any(|i| {
        let drive = match parts[i] {
            [before @ .., letter, b':'] => letter.is_ascii_alphabetic() && free(i, before),
            _ => false,
        };
        let host = matches!(parts[i..], [before, [], host, ..] if free(i, before) && is_host(host));
        drive && single(i) || host && single(i + 2)
    })
}
