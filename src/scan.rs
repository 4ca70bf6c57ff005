//! Codes in running text.

use core::iter::FusedIterator;
use core::ops::Range;

use crate::code::UnknownCode;
use crate::error::ActivationError;
use crate::hresult;
use crate::kinds::Origin;
use crate::parse::{decimal_value, hex_digits, is_hex};

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
    /// Constant time, as all methods here.
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
            if unknown.is_none_or(|code| number.error.prefixed && is_licensing(code.code())) {
                return Some(self.0.report(number, error));
            }
        }
    }
}

impl FusedIterator for FindIterAll<'_> {}

/// Whether `slerror.h` reserves the range: facility 4, 0xB000 to 0xFFFF, no success.
const fn is_licensing(code: u32) -> bool {
    code >> 30 != 0 && !matches!(hresult::origin(code), Origin::MicrosoftStore | Origin::System)
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
    /// The digits that are still to be seen in the block before `next`, a bit for each.
    digits: u64,
    /// The end of that block.
    next: usize,
    /// The end of the last number that was reported; the next one begins at or after it.
    reported: usize,
    #[cfg(test)]
    steps: usize,
}

/// Both kinds of numbers need this many hexadecimal digits in a row.
const DIGITS: u32 = 8;

/// So many bytes are looked at at once, one bit for each.
const BLOCK: usize = u64::BITS as usize;

impl<'h> Numbers<'h> {
    const fn new(haystack: &'h [u8]) -> Self {
        Self {
            haystack,
            digits: 0,
            next: 0,
            reported: 0,
            #[cfg(test)]
            steps: 0,
        }
    }

    /// The next maximal run of at least 8 hexadecimal digits.
    fn next_run(&mut self) -> Option<Range<usize>> {
        loop {
            if let Some(start) = start_of_run(self.digits) {
                return Some(self.run(self.next - BLOCK + start));
            }
            let before = self.digits.leading_ones();
            if self.next >= self.haystack.len() {
                return None;
            }
            self.load(self.next);
            if before + self.digits.trailing_ones() >= DIGITS {
                return Some(self.run(self.next - BLOCK - before as usize));
            }
        }
    }

    fn load(&mut self, at: usize) {
        self.step(BLOCK);
        self.next = at + BLOCK;
        let rest = self.haystack.get(at..).unwrap_or_default();
        self.digits = if let Some(block) = rest.first_chunk() {
            digit_bits(block)
        } else {
            let mut block = [0; BLOCK];
            block.iter_mut().zip(rest).for_each(|(to, &from)| *to = from);
            digit_bits(&block)
        };
    }

    /// The run that begins here; its digits are not looked at again.
    fn run(&mut self, start: usize) -> Range<usize> {
        let block = self.next - BLOCK;
        let inner = start.checked_sub(block).map_or(0, |skip| self.digits >> skip);
        let length = inner.trailing_ones() as usize;
        // A run that reaches the end of the block, or began before it, is counted anew.
        let end = if length > 0 && start + length < self.next {
            start + length
        } else {
            let rest = self.haystack.get(start..).unwrap_or_default();
            let length = rest.iter().take_while(|&&byte| is_hex(byte)).count();
            self.step(length);
            start + length
        };
        if end < self.next {
            self.digits &= u64::MAX << (end - block);
        } else {
            self.load(end);
        }
        start..end
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
            // Most are parts of GUIDs and the like; this tells them at once.
            if ActivationError::from_code(code).is_none() && !is_licensing(code) {
                return None;
            }
            // The last digit of one code can look like the zero of the next one's `0x`.
            let free = run.start - self.reported;
            let prefix = Some(prefix_length(before)).filter(|&length| length <= free).unwrap_or(0);
            if prefix > 0 || is_word(before, after) {
                return self.found(Number { code, prefixed: prefix > 0 }, prefix, run);
            }
            return None;
        }
        let length = digits.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let value = decimal_value(digits.get(..length)?)?;
        // A letter after them can be a suffix, even one that looks like a digit.
        let after = digits.get(length..).filter(|rest| !rest.is_empty()).unwrap_or(after);
        if let [b'.', b'0'..=b'9', ..] = after {
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
        let code = hresult::bits(if negative { -value } else { value })?;
        self.found(Number { code, prefixed: false }, sign, run.start..run.start + length)
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

/// A bit for each byte of the block, the lowest for the first: whether it is a digit.
///
/// The compiler turns the first loop into vector instructions; there is no branch.
fn digit_bits(block: &[u8; BLOCK]) -> u64 {
    let mut ones = [0_u8; BLOCK];
    for (one, &byte) in ones.iter_mut().zip(block) {
        let decimal = byte.wrapping_sub(b'0') < 10;
        let letter = (byte | 0x20).wrapping_sub(b'a') < 6;
        *one = u8::from(decimal | letter);
    }
    ones.chunks_exact(8).rev().fold(0, |bits, ones| {
        let ones = u64::from_le_bytes(ones.try_into().unwrap_or_default());
        // The product gathers the 8 ones in its highest byte.
        bits << 8 | ones.wrapping_mul(0x0102_0408_1020_4080) >> 56
    })
}

/// Where the first 8 ones in a row begin.
const fn start_of_run(bits: u64) -> Option<usize> {
    let pairs = bits & bits >> 1;
    let fours = pairs & pairs >> 2;
    let eights = fours & fours >> 4;
    if eights == 0 { None } else { Some(eights.trailing_zeros() as usize) }
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
                    numbers.steps <= 9 * length + BLOCK,
                    "{} steps for {length} bytes of {pattern:?}",
                    numbers.steps
                );
            }
        }
    }

    #[test]
    fn bits_of_digits() {
        let mut block = [b'x'; BLOCK];
        assert_eq!(digit_bits(&block), 0);
        for (at, byte) in (0..=u8::MAX).enumerate() {
            let at = at % BLOCK;
            block[at] = byte;
            let expected = u64::from(byte.is_ascii_hexdigit()) << at;
            assert_eq!(digit_bits(&block), expected, "{byte:#04X} at {at}");
            block[at] = b'x';
        }
    }

    #[test]
    fn starts_of_runs() {
        for length in 0..=64_u32 {
            for start in 0..=64 - length {
                let bits = u128::MAX >> (128 - length.max(1)) << start;
                let bits = if length == 0 { 0 } else { u64::try_from(bits).unwrap() };
                let expected = (length >= 8).then_some(start as usize);
                assert_eq!(start_of_run(bits), expected, "{length} from {start}");
            }
        }
    }
}
