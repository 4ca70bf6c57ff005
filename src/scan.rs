//! Codes in running text.

use core::iter::FusedIterator;
use core::ops::Range;

use crate::code::UnknownCode;
use crate::error::ActivationError;
use crate::parse::{decimal_digits, hex_digits, is_hex};

/// Every activation error that is written somewhere in the text, from left to right.
///
/// The text is bytes, so that logs in any encoding that extends ASCII can be searched as
/// they are: UTF-8 and the Windows code pages alike. UTF-16 has to be decoded first.
///
/// These forms are found, in any case:
///
/// | form | example |
/// |---|---|
/// | `0x` and 8 hexadecimal digits | `0xC004F074` |
/// | the same with the letter O for the zero | `OxC004F074` |
/// | the same with a blank after `0`, `0x` or both | `0x 80070005`, `0 x 80070005` |
/// | VBScript | `&HC004F009` |
/// | bare 8 hexadecimal digits, as a word of its own | `C004F200` |
/// | signed decimal | `-1073418124` |
/// | unsigned decimal | `3221549172` |
///
/// What stands beside a prefixed code does not matter, except for a ninth digit. A bare
/// code has no letter, digit or `_` beside it, nor `-` or `.` with a letter or digit
/// beyond. A decimal has no letter, digit or `.` before it, and no digit and no `.` with
/// a digit after it; its minus sign counts unless a letter or digit precedes it, and
/// after `0x`. Thus GUIDs, hashes, addresses, time stamps and version numbers are not
/// reported. Symbols are not looked for; [`FromStr`](core::str::FromStr) takes them.
///
/// # Complexity
///
/// Linear in the text, whatever it holds. Nothing is allocated.
///
/// # Examples
///
/// ```
/// use windows_activation_error::{ActivationError, find_iter};
///
/// let log = b"12:00 Error 0xC004F074 (event 12288: -1073418132)";
/// let found: Vec<_> = find_iter(log).map(|found| (found.error, found.range())).collect();
/// assert_eq!(found, [
///     (ActivationError::KmsUnavailable, 12..22),
///     (ActivationError::KmsInvalidTimestamp, 37..48),
/// ]);
/// ```
#[must_use]
pub fn find_iter(haystack: &[u8]) -> FindIter<'_> {
    FindIter(Numbers::new(haystack))
}

/// As [`find_iter`], and also codes that look like activation errors but are none the
/// crate knows: hexadecimal HRESULTs with a prefix, in the ranges of facility 4 that
/// licensing reserves (0x…004B000 to 0x…004FFFF). A new code is thus seen and not lost.
///
/// # Complexity
///
/// Linear in the text, whatever it holds. Nothing is allocated.
///
/// # Examples
///
/// ```
/// use windows_activation_error::{ActivationError, find_iter_all};
///
/// let mut found = find_iter_all(b"first 0xC004F074, then 0xC004FEEE");
/// assert_eq!(found.next().unwrap().error, Ok(ActivationError::KmsUnavailable));
/// assert_eq!(found.next().unwrap().error.unwrap_err().code(), 0xC004_FEEE);
/// assert_eq!(found.next(), None);
/// ```
#[must_use]
pub fn find_iter_all(haystack: &[u8]) -> FindIterAll<'_> {
    FindIterAll(Numbers::new(haystack))
}

/// An activation error in a text. From [`find_iter`] and [`find_iter_all`].
///
/// ```
/// use windows_activation_error::find_iter;
///
/// let found = find_iter(b"failed: 0xC004F074.").next().unwrap();
/// assert_eq!((found.start(), found.end()), (8, 18));
/// assert_eq!(found.as_bytes(), b"0xC004F074");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Match<'h, E = ActivationError> {
    /// The error that is written there.
    pub error: E,
    start: usize,
    text: &'h [u8],
}

impl<'h, E> Match<'h, E> {
    /// The position of the first byte of the number, its prefix and sign included.
    ///
    /// ```
    /// let found = windows_activation_error::find_iter(b"hr=-1073418124").next().unwrap();
    /// assert_eq!(found.start(), 3);
    /// ```
    #[must_use]
    pub const fn start(&self) -> usize {
        self.start
    }

    /// The position after the last digit; a suffix such as `L` is not included.
    ///
    /// ```
    /// let found = windows_activation_error::find_iter(b"0xC004E003L").next().unwrap();
    /// assert_eq!(found.end(), 10);
    /// ```
    #[must_use]
    pub const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// The positions from [`start`](Self::start) to [`end`](Self::end).
    ///
    /// ```
    /// let text = b"code 0xC004F074";
    /// let found = windows_activation_error::find_iter(text).next().unwrap();
    /// assert_eq!(&text[found.range()], b"0xC004F074");
    /// ```
    #[must_use]
    pub const fn range(&self) -> Range<usize> {
        self.start..self.end()
    }

    /// The number as it is written.
    ///
    /// ```
    /// let found = windows_activation_error::find_iter(b"(0xc004f074)").next().unwrap();
    /// assert_eq!(found.as_bytes(), b"0xc004f074");
    /// ```
    #[must_use]
    pub const fn as_bytes(&self) -> &'h [u8] {
        self.text
    }
}

/// The iterator of [`find_iter`].
///
/// ```
/// let errors = windows_activation_error::find_iter(b"0xC004F074 0xC004F014").count();
/// assert_eq!(errors, 2);
/// ```
#[derive(Clone, Debug)]
pub struct FindIter<'h>(Numbers<'h>);

impl<'h> Iterator for FindIter<'h> {
    type Item = Match<'h>;

    fn next(&mut self) -> Option<Match<'h>> {
        loop {
            let number = self.0.next()?;
            if let Some(error) = ActivationError::from_code(number.error.code) {
                return Some(self.0.report(number, error));
            }
        }
    }
}

impl FusedIterator for FindIter<'_> {}

/// The iterator of [`find_iter_all`].
///
/// ```
/// let codes = windows_activation_error::find_iter_all(b"0xC004F074 0xC004FEEE").count();
/// assert_eq!(codes, 2);
/// ```
#[derive(Clone, Debug)]
pub struct FindIterAll<'h>(Numbers<'h>);

impl<'h> Iterator for FindIterAll<'h> {
    type Item = Match<'h, Result<ActivationError, UnknownCode>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let number = self.0.next()?;
            let error = ActivationError::try_from(number.error.code);
            let unknown = error.err();
            if unknown.is_none_or(|code| number.error.prefixed && is_licensing(code)) {
                return Some(self.0.report(number, error));
            }
        }
    }
}

impl FusedIterator for FindIterAll<'_> {}

/// Whether `slerror.h` reserves the range: facility 4, 0xB000 to 0xFFFF, no success.
fn is_licensing(unknown: UnknownCode) -> bool {
    unknown.severity().is_some() && unknown.facility() == 4 && unknown.code() & 0xFFFF >= 0xB000
}

/// A number that is written as a code can be.
#[derive(Clone, Copy, Debug)]
struct Number {
    code: u32,
    /// Whether it is hexadecimal with a prefix.
    prefixed: bool,
}

/// Everything that is written as a code can be, known or not.
#[derive(Clone, Debug)]
struct Numbers<'h> {
    haystack: &'h [u8],
    /// No run of digits that is still to be seen begins before this position.
    at: usize,
    /// The end of the last number that was reported; the next one begins at or after it.
    reported: usize,
    #[cfg(test)]
    steps: usize,
}

/// Both kinds of numbers need this many hexadecimal digits in a row.
const DIGITS: usize = 8;

impl<'h> Numbers<'h> {
    const fn new(haystack: &'h [u8]) -> Self {
        Self {
            haystack,
            at: 0,
            reported: 0,
            #[cfg(test)]
            steps: 0,
        }
    }

    /// The next maximal run of at least 8 hexadecimal digits.
    ///
    /// Such a run covers one of any 8 successive positions, so that only every eighth
    /// byte is looked at where there are no digits.
    fn next_run(&mut self) -> Option<Range<usize>> {
        loop {
            let window = self.haystack.get(self.at..)?.get(..DIGITS)?;
            let before = window.iter().rev().take_while(|&&byte| is_hex(byte)).count();
            self.step(before + 1);
            if before < DIGITS {
                self.at += DIGITS - before;
                if before == 0 {
                    continue;
                }
            }
            let digits = self.haystack.get(self.at..)?;
            let length = digits.iter().take_while(|&&byte| is_hex(byte)).count();
            self.step(length + 1);
            let run = self.at..self.at + length;
            self.at = run.end;
            if length >= DIGITS {
                return Some(run);
            }
        }
    }

    #[cfg(test)]
    fn step(&mut self, steps: usize) {
        self.steps += steps;
    }

    #[cfg(not(test))]
    #[expect(clippy::unused_self, reason = "it counts in tests")]
    fn step(&self, _steps: usize) {}

    /// The number that this run of digits is, if any, with its position.
    fn number(&self, run: Range<usize>) -> Option<Match<'h, Number>> {
        let (before, rest) = self.haystack.split_at_checked(run.start)?;
        let (digits, after) = rest.split_at_checked(run.len())?;
        if let Ok(eight) = digits.try_into() {
            let code = hex_digits(eight);
            // The last digit of one code can look like the zero of the next one's `0x`.
            let free = run.start - self.reported;
            let prefix = Some(prefix_length(before)).filter(|&length| length <= free).unwrap_or(0);
            if prefix > 0 || is_word(before, after) {
                return self.found(Number { code, prefixed: prefix > 0 }, prefix, run);
            }
            return None;
        }
        let ten = digits.first_chunk::<10>()?;
        let value = decimal_digits(ten)?;
        // A digit after them is in the run; a letter there can be a suffix.
        let after_ten = digits.get(10..).filter(|rest| !rest.is_empty()).unwrap_or(after);
        if matches!(after_ten, [b'0'..=b'9', ..] | [b'.', b'0'..=b'9', ..]) {
            return None;
        }
        let (negative, sign) = match before {
            [.., b'0' | b'o' | b'O', b'x' | b'X', b'-'] => (true, 1),
            [.., byte, b'-'] if byte.is_ascii_alphanumeric() => (false, 0),
            [.., b'-'] => (true, 1),
            [.., b'.'] => return None,
            [.., byte] if byte.is_ascii_alphanumeric() => return None,
            _ => (false, 0),
        };
        let code = if negative {
            let value = i32::try_from(-value).ok()?;
            u32::from_ne_bytes(value.to_ne_bytes())
        } else {
            u32::try_from(value).ok()?
        };
        self.found(Number { code, prefixed: false }, sign, run.start..run.start + 10)
    }

    const fn report<E: Copy>(&mut self, number: Match<'h, Number>, error: E) -> Match<'h, E> {
        self.reported = number.end();
        Match { error, start: number.start, text: number.text }
    }

    fn found(&self, error: Number, prefix: usize, run: Range<usize>) -> Option<Match<'h, Number>> {
        let start = run.start - prefix;
        Some(Match { error, start, text: self.haystack.get(start..run.end)? })
    }
}

impl<'h> Iterator for Numbers<'h> {
    type Item = Match<'h, Number>;

    fn next(&mut self) -> Option<Match<'h, Number>> {
        loop {
            let run = self.next_run()?;
            if let Some(number) = self.number(run) {
                return Some(number);
            }
        }
    }
}

/// The length of `0x`, `0x `, `0 x `, `Ox` or `&H` at the end of the text, else 0.
fn prefix_length(before: &[u8]) -> usize {
    // With a blank in it, the zero must not belong to another number or word.
    let alone = |before: &[u8]| !before.last().is_some_and(u8::is_ascii_alphanumeric);
    match before {
        [.., b'0' | b'o' | b'O', b'x' | b'X'] | [.., b'&', b'h' | b'H'] => 2,
        [rest @ .., b'0' | b'o' | b'O', b'x' | b'X', b' '] if alone(rest) => 3,
        [rest @ .., b'0' | b'o' | b'O', b' ', b'x' | b'X'] if alone(rest) => 3,
        [rest @ .., b'0' | b'o' | b'O', b' ', b'x' | b'X', b' '] if alone(rest) => 4,
        _ => 0,
    }
}

/// Whether what stands between is a word of its own, not a part of a GUID, a fraction, a
/// file name or another word.
fn is_word(before: &[u8], after: &[u8]) -> bool {
    let left = match before {
        [.., byte, b'-' | b'.'] => !byte.is_ascii_alphanumeric(),
        [.., byte] => !byte.is_ascii_alphanumeric() && *byte != b'_',
        [] => true,
    };
    let right = match after {
        [b'-' | b'.', byte, ..] => !byte.is_ascii_alphanumeric(),
        [byte, ..] => !byte.is_ascii_alphanumeric() && *byte != b'_',
        [] => true,
    };
    left && right
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::vec::Vec;

    use super::*;

    /// No input makes the scanner look at a byte more than a few times.
    #[test]
    fn steps_are_linear() {
        let hostile: [&[u8]; 12] = [
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
        ];
        for pattern in hostile {
            for length in [0, 1, 7, 8, 9, 1000, 64_000] {
                let text: Vec<u8> = pattern.iter().copied().cycle().take(length).collect();
                let mut numbers = Numbers::new(&text);
                numbers.by_ref().for_each(drop);
                assert!(
                    numbers.steps <= 3 * length + 16,
                    "{} steps for {length} bytes of {pattern:?}",
                    numbers.steps
                );
            }
        }
    }

    #[test]
    fn text_without_digits_is_skipped() {
        let text = "the quick lynx jumps over this\n".repeat(1000);
        let mut numbers = Numbers::new(text.as_bytes());
        assert!(numbers.next().is_none());
        assert!(numbers.steps < text.len() / 3, "{} steps", numbers.steps);
    }
}
