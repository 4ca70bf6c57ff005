//! Codes in running text.

use core::fmt;
use core::iter::FusedIterator;
use core::ops::Range;

use crate::code::UnknownCode;
use crate::digits::{are_decimal, hex_digits, hex_value, low_half};
use crate::error::ActivationError;
use crate::hresult;

/// Every activation error that is written somewhere in the text, from left to right.
///
/// The text is bytes, so that logs in any encoding that extends ASCII can be searched as
/// they are: UTF-8 and the Windows code pages alike. UTF-16 has to be decoded first.
/// Symbols are not looked for; [`FromStr`](core::str::FromStr) takes them.
///
/// # Rules
///
/// The crate's tests run every row. `␛` stands for the escape character, `–` for nothing.
///
/// | what is found | in | the match |
/// |---|---|---|
/// | `0x` and 8 hexadecimal digits, in any case, | `Error0xc004f074:` | `0xc004f074` |
/// | with the letter O for the zero, | `OxC004F074` | `OxC004F074` |
/// | or VBScript's `&H` | `(&HC004F009)` | `&HC004F009` |
/// | the same with a blank after `0`, `0x` or both, | `(0 x 80070005)` | `0 x 80070005` |
/// | if no letter or digit stands before the zero | `10 x80070005` | – |
/// | beside a prefixed code anything may stand, | `_0xC004F074UL` | `0xC004F074` |
/// | but a ninth digit | `0xC004F0741` | – |
/// | a prefix and 16 digits that are 8 extended ones, as a whole value (see below) | `hr = 0xFFFFFFFFC004F074` | `0xFFFFFFFFC004F074` |
/// | bare 8 hexadecimal digits, | `code C004F200.` | `C004F200` |
/// | without a letter, a digit or `_` beside them, | `id_C004F200` | – |
/// | and without `-`, `.` or a backtick that a letter or digit follows | `C004F200-3b5a` | – |
/// | a decimal number of 9 or 10 digits, | `=3221549172L` | `3221549172` |
/// | that does not begin with a zero, | `03221549172` | – |
/// | without a letter, a digit or `.` before it, | `1.3221549172` | – |
/// | and without a digit, or `.` and a digit, after it | `3221549172.5` | – |
/// | a minus sign before a decimal number, | `hr=-1073418124` | `-1073418124` |
/// | after `0x` as well, | `0x-1073418124` | `-1073418124` |
/// | if no letter or digit stands before it | `USER-1073418124` | – |
/// | the end of an escape is no letter or digit: `\n`, `\r`, `\t`, | `{"m":"text\nC004F200\n"}` | `C004F200` |
/// | `\u` and 4 hexadecimal digits, | `\u003e-1073418124\u003c` | `-1073418124` |
/// | `%` and 2 hexadecimal digits, | `code%20C004F069` | `C004F069` |
/// | a sequence that a terminal obeys and a letter beyond F ends, raw | `␛[31mC004F074␛[0m` | `C004F074` |
/// | or escaped | `\u001b[31m-1073418124` | `-1073418124` |
/// | a backslash that another one escapes begins no escape, | `\\nC004F200` | – |
/// | nor does one on a line on which a path began, with a drive | `C:\logs\nC004F200` | – |
/// | or with a host | `\\host\nC004F200` | – |
///
/// Thus GUIDs, hashes, addresses, time stamps and version numbers are not reported. A path
/// begins up to 260 bytes before, with no control character and none of `"<>|*?` between.
///
/// Code pages 932, 936 and 949 write some letters with an ASCII letter as their second
/// byte. Directly after such a letter a bare code or a decimal number is not found.
///
/// # Numbers of 64 bits
///
/// Addresses in stack traces look like codes that are extended to 64 bits. Such a number
/// is reported only where it is a value:
///
/// | before it | after it | in | the match |
/// |---|---|---|---|
/// | `=` or `:`, with or without one blank | a blank, `)`, `]`, `}` or an end (see below) | `(hr: 0x00000000C004F074)` | `0x00000000C004F074` |
/// | a word and one blank | `)`, `]`, `}` or an end | `code 0xFFFFFFFFC004F074.` | `0xFFFFFFFFC004F074` |
/// | a quote, `,`, `;`, `>`, a tab, an escape, a byte that is not ASCII, the start of the text or line | an end | `<hr>0xFFFFFFFFC004F074</hr>` | `0xFFFFFFFFC004F074` |
/// | something else | | `[<0xffffffffc004f074>]` | – |
/// | a word, `=` or `:` | something else | `of 0xffffffffc004f074 in main` | – |
/// | the name of a register, `at`, `in`, `from`, `call`, `address`, `addr`, `offset` | | `rip = 0xffffffffc004f074` | – |
/// | a number that `=`, `:` or a blank follows | | `frame 0: 0xffffffffc004f074` | – |
///
/// An end is the end of the text or line, a quote, `,`, `;`, `<`, a tab, a backslash, a
/// byte that is not ASCII, or `.` that no letter or digit follows. A quote is `"`, `'` or
/// `` ` ``.
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
    FindIter(Candidates::new(haystack))
}

/// Like [`find_iter`], and also numbers in the ranges that are reserved for licensing that
/// the crate does not know. A new code is thus seen and not lost.
///
/// These are hexadecimal HRESULTs of facility 4 with a prefix, 0x…004B000 to 0x…004FFFF,
/// with one of the digits 4, 8 and C in front.
///
/// Whatever [`find_iter`] finds is found at the same place: in `0xC004FEE0xC004F074` the
/// first number is not reported, because its last zero begins a known code.
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
    FindIterAll(Candidates::new(haystack))
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
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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

/// The bytes are printed as text, with escapes for what is not ASCII.
impl<E: fmt::Debug> fmt::Debug for Match<'_, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Match")
            .field("error", &self.error)
            .field("start", &self.start)
            .field("text", &format_args!("\"{}\"", self.text.escape_ascii()))
            .finish()
    }
}

/// The iterator of [`find_iter`].
///
/// ```
/// let errors = windows_activation_error::find_iter(b"0xC004F074 0xC004F014").count();
/// assert_eq!(errors, 2);
/// ```
#[derive(Clone, Debug)]
pub struct FindIter<'h>(Candidates<'h>);

impl<'h> Iterator for FindIter<'h> {
    type Item = Match<'h>;

    fn next(&mut self) -> Option<Match<'h>> {
        loop {
            let candidate = self.0.next()?;
            if let Ok(error) = candidate.error {
                return Some(self.0.report(&candidate, error));
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
pub struct FindIterAll<'h>(Candidates<'h>);

impl<'h> Iterator for FindIterAll<'h> {
    type Item = Match<'h, Result<ActivationError, UnknownCode>>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut candidate = self.0.next()?;
        if candidate.error.is_err() && self.0.ends_in_prefix(&candidate) {
            // In `0xC004FEE0xC004F074` the last zero is that of a known code's `0x`.
            let next = self.0.clone().next().filter(|next| next.start < candidate.end);
            if next.as_ref().is_some_and(|next| next.error.is_ok()) {
                candidate = self.0.next()?;
            }
        }
        Some(self.0.report(&candidate, candidate.error))
    }
}

impl FusedIterator for FindIterAll<'_> {}

/// A number that is written as a code can be, and is one or may be a new one.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    error: Result<ActivationError, UnknownCode>,
    start: usize,
    end: usize,
}

/// Everything that [`find_iter_all`] can report, even where one overlaps another.
#[derive(Clone, Debug)]
struct Candidates<'h> {
    haystack: &'h [u8],
    /// For each block that is read, a bit for each byte: whether a run of at least 8 digits
    /// begins there that is not searched yet.
    starts: [u64; BLOCKS],
    /// A bit for each of these blocks: whether it has such starts.
    found: u32,
    /// Where the first of these blocks begins.
    first: usize,
    /// Where the blocks begin that are not read yet.
    next: usize,
    /// The end of the last number that was reported; the next one begins at or after it.
    reported: usize,
}

/// Bytes of a block: one bit of a `u64` each.
const BLOCK: usize = u64::BITS as usize;

/// Every number needs this many hexadecimal digits in a row.
const DIGITS: usize = 8;

/// From one block to the next. They overlap, so that each 8 bytes in a row are in one.
const STEP: usize = BLOCK - DIGITS + 1;

/// So many blocks are read before the first is searched, because the processor guesses
/// wrong where a run is found, and has then something to go on with.
const BLOCKS: usize = u32::BITS as usize;

impl Iterator for Candidates<'_> {
    type Item = Candidate;

    fn next(&mut self) -> Option<Candidate> {
        loop {
            let start = self.start()?;
            if let Some(candidate) = self.candidate(start) {
                return Some(candidate);
            }
        }
    }
}

impl<'h> Candidates<'h> {
    const fn new(haystack: &'h [u8]) -> Self {
        Self { haystack, starts: [0; BLOCKS], found: 0, first: 0, next: 0, reported: 0 }
    }

    /// Where the next run of at least 8 digits begins, or where a block begins within one.
    fn start(&mut self) -> Option<usize> {
        loop {
            let current = self.found.trailing_zeros() as usize;
            let Some(starts) = self.starts.get_mut(current) else {
                self.read()?;
                continue;
            };
            let block = self.first + current * STEP;
            let start = block + starts.trailing_zeros() as usize;
            *starts &= *starts - 1;
            self.found &= self.found - u32::from(*starts == 0);
            return Some(start);
        }
    }

    /// Reads the next blocks. Inlined, it would load its constants for each run.
    ///
    /// The compiler turns the loops into vector instructions, without a branch as long as
    /// there are enough blocks.
    #[inline(never)]
    fn read(&mut self) -> Option<()> {
        /// Bytes of so many blocks.
        const ALL: usize = (BLOCKS - 1) * STEP + BLOCK;
        let text = self.haystack.get(self.next..).filter(|text| !text.is_empty())?;
        let mut count = BLOCKS;
        if let Some(text) = text.first_chunk::<ALL>() {
            // The length is known, so that nothing is checked for each block.
            for (at, rows) in self.starts.iter_mut().enumerate() {
                if let Some(block) = text.get(at * STEP..).and_then(<[u8]>::first_chunk) {
                    *rows = digit_rows(block);
                }
            }
        } else {
            count = text.len().div_ceil(STEP).min(BLOCKS);
            for (at, rows) in self.starts.iter_mut().enumerate().take(count) {
                *rows = text.get(at * STEP..).map_or(0, digit_rows_of);
            }
        }
        let blocks = self.starts.get_mut(..count)?;
        for starts in &mut *blocks {
            let digits = transposed(*starts);
            let pairs = digits & digits >> 1;
            let fours = pairs & pairs >> 2;
            *starts = fours & fours >> 4 & !(digits << 1);
        }
        let found = |found, &starts: &u64| found << 1 | u32::from(starts != 0);
        self.found = blocks.iter().rev().fold(0, found);
        self.first = self.next;
        self.next += BLOCKS * STEP;
        Some(())
    }

    /// What the run of digits that begins here is, with or without those that are the end
    /// of an escape: the whole run first, for the `%%` before numbers in exported events is
    /// no escape.
    ///
    /// Most runs are parts of GUIDs, hashes and the like, and one look at their first digits
    /// tells them. Of the others no more than 17 digits are read, so the time is linear in
    /// the text, however long they are.
    fn candidate(&self, start: usize) -> Option<Candidate> {
        let (before, text) = self.haystack.split_at_checked(start)?;
        let last = before.last().copied().unwrap_or_default();
        let is_escaped = matches!(last, b'%' | b'u');
        if !may_be_number(text) && !is_escaped || is_hex(last) {
            return None;
        }
        let number = self.number(before, text);
        if number.is_none() && is_escaped { self.behind_escape(before) } else { number }
    }

    #[cold]
    fn behind_escape(&self, before: &[u8]) -> Option<Candidate> {
        let escape = match before {
            [.., b'%'] => 2,
            [.., b'\\', b'u'] => 4,
            _ => return None,
        };
        let (before, text) = self.haystack.split_at_checked(before.len() + escape)?;
        let digits = text.first_chunk::<DIGITS>()?;
        if digits.iter().all(|&byte| is_hex(byte)) { self.number(before, text) } else { None }
    }

    /// What number the text behind `before` begins with, if any. It begins with 8 digits.
    #[expect(clippy::inline_always, reason = "a call takes a fifth of the time among codes")]
    #[inline(always)]
    fn number(&self, before: &[u8], text: &[u8]) -> Option<Candidate> {
        let (&digits, after) = text.split_first_chunk()?;
        if after.first().is_some_and(|&byte| is_hex(byte)) {
            return self.longer(before, text);
        }
        // What stands beside it is seen sooner than what it is.
        let prefix = self.prefix(before);
        if prefix == 0 && !is_word(before, after) {
            return None;
        }
        let error = known_or_new(hex_digits(digits))?;
        let is_code = prefix > 0 || error.is_ok();
        let (start, end) = (before.len() - prefix, before.len() + DIGITS);
        is_code.then_some(Candidate { error, start, end })
    }

    /// The same for more than 8 digits.
    #[inline(never)]
    fn longer(&self, before: &[u8], text: &[u8]) -> Option<Candidate> {
        let (&first, rest) = text.split_first_chunk()?;
        if let Some((&last, after)) = rest.split_first_chunk() {
            let ends = !after.first().is_some_and(|&byte| is_hex(byte));
            if ends && last.iter().all(|&byte| is_hex(byte)) {
                let value = u64::from(hex_digits(first)) << 32 | u64::from(hex_digits(last));
                if let Some(code) = low_half(value) {
                    return self.wide(before, code, after);
                }
            }
        }
        if are_decimal(first) { decimal(before, text) } else { None }
    }

    /// A code that is extended to 64 bits.
    fn wide(&self, before: &[u8], code: u32, after: &[u8]) -> Option<Candidate> {
        let error = known_or_new(code)?;
        let start = before.len() - self.prefix(before);
        let is_code = start < before.len() && is_value(before.get(..start)?, after);
        is_code.then_some(Candidate { error, start, end: before.len() + 16 })
    }

    /// The length of the prefix; a zero can be the last digit of a code that was reported.
    #[expect(clippy::inline_always, reason = "as that of `number`")]
    #[inline(always)]
    fn prefix(&self, before: &[u8]) -> usize {
        let length = prefix_length(before);
        if before.len() - self.reported < length { 0 } else { length }
    }

    /// Whether the candidate's last digit can be the zero of the `0x` of the next one.
    fn ends_in_prefix(&self, candidate: &Candidate) -> bool {
        let from = self.haystack.get(candidate.end - 1..).unwrap_or_default();
        matches!(from, [b'0', b'x' | b'X', ..])
    }

    fn report<E: Copy>(&mut self, candidate: &Candidate, error: E) -> Match<'h, E> {
        self.reported = candidate.end;
        let text = self.haystack.get(candidate.start..candidate.end).unwrap_or_default();
        Match { error, start: candidate.start, text }
    }
}

/// Whether a number can begin with these digits: a code, also one that is extended to 64
/// bits, or a decimal number.
fn may_be_number(text: &[u8]) -> bool {
    /// The upper bytes of the codes, of new ones of licensing, and of extended ones.
    static IS_UPPER: [bool; 256] = {
        let mut is_upper = [false; 256];
        [is_upper[0x40], is_upper[0x80], is_upper[0xC0], is_upper[0], is_upper[0xFF]] = [true; 5];
        let mut at = 0;
        while at < ActivationError::VARIANTS.len() {
            is_upper[ActivationError::VARIANTS[at] as usize >> 24] = true;
            at += 1;
        }
        is_upper
    };
    let Some((first, rest)) = text.split_first_chunk::<DIGITS>() else { return false };
    let [high, low, ..] = *first;
    let upper = hex_value(high) << 4 | hex_value(low);
    IS_UPPER[usize::from(upper)]
        || are_decimal(*first) && high != b'0' && rest.first().is_some_and(u8::is_ascii_digit)
}

/// An error, or what `find_iter_all` takes for a new one.
fn known_or_new(code: u32) -> Option<Result<ActivationError, UnknownCode>> {
    let error = ActivationError::from_code(code);
    (error.is_ok() || is_licensing(code)).then_some(error)
}

/// A decimal number at the start of the text; letters after it can be a suffix.
fn decimal(before: &[u8], text: &[u8]) -> Option<Candidate> {
    // One digit more than there can be is enough to know.
    let length = text.iter().take(11).take_while(|byte| byte.is_ascii_digit()).count();
    let (decimal, after) = text.split_at_checked(length)?;
    if !matches!(length, 9 | 10) || decimal.starts_with(b"0") {
        return None;
    }
    let value = decimal.iter().fold(0, |value, digit| value * 10 + i64::from(digit - b'0'));
    let negative = match before {
        [.., b'0' | b'o' | b'O', b'x' | b'X', b'-'] => true,
        [rest @ .., b'-'] => !follows_word(rest),
        _ => false,
    };
    let code = hresult::from_any_sign(if negative { -value } else { value })?;
    let error = ActivationError::from_code(code).ok()?;
    let is_fraction = matches!(after, [b'.', b'0'..=b'9', ..]);
    let is_part = !negative && (before.ends_with(b".") || follows_word(before));
    let start = before.len() - usize::from(negative);
    let end = before.len() + length;
    (!is_fraction && !is_part).then_some(Candidate { error: Ok(error), start, end })
}

fn is_hex(byte: u8) -> bool {
    hex_value(byte) < 16
}

/// For each byte of the block, whether it is a digit: a bit for each of its 8 rows of 8
/// bytes, in a byte for each column.
///
/// The signed comparisons are single instructions, where unsigned ones of bytes take two.
fn digit_rows(block: &[u8; BLOCK]) -> u64 {
    let is_above = |byte: u8, last: i8| i8::from_ne_bytes([byte ^ 0x80]) > i8::MIN + last;
    let mut rows = *block;
    for (at, byte) in rows.iter_mut().enumerate() {
        let no_decimal = is_above(byte.wrapping_sub(b'0'), 9);
        let no_letter = is_above((*byte | 0x20).wrapping_sub(b'a'), 5);
        // Each row has a bit of its own, so that all can be laid on one another.
        *byte = if no_decimal & no_letter { 0 } else { 1 << (at / 8) };
    }
    for half in [BLOCK / 2, BLOCK / 4] {
        let (low, high) = rows.split_at_mut(half);
        low.iter_mut().zip(high).for_each(|(low, high)| *low |= *high);
    }
    let Some((row, rest)) = rows.split_first_chunk() else { return 0 };
    let Some(other) = rest.first_chunk() else { return 0 };
    u64::from_le_bytes(*row) | u64::from_le_bytes(*other)
}

/// The same for the first block of a text, which can be shorter.
fn digit_rows_of(text: &[u8]) -> u64 {
    text.first_chunk().map_or_else(
        || {
            let mut block = [0; BLOCK];
            block.iter_mut().zip(text).for_each(|(to, &from)| *to = from);
            digit_rows(&block)
        },
        digit_rows,
    )
}

/// A matrix of 8 times 8 bits with rows and columns exchanged: blocks of 1, 2 and 4 bits
/// on either side of the diagonal change places.
const fn transposed(bits: u64) -> u64 {
    const fn exchanged(bits: u64, distance: u32, mask: u64) -> u64 {
        let difference = (bits >> distance ^ bits) & mask;
        bits ^ difference ^ difference << distance
    }
    let bits = exchanged(bits, 7, 0x00AA_00AA_00AA_00AA);
    let bits = exchanged(bits, 14, 0x0000_CCCC_0000_CCCC);
    exchanged(bits, 28, 0x0000_0000_F0F0_F0F0)
}

/// Whether the number is an HRESULT in the ranges that `slerror.h` reserves: facility 4,
/// 0xB000 to 0xFFFF, no success, and no flag between facility and severity.
const fn is_licensing(code: u32) -> bool {
    code >> 30 != 0 && (code >> 16) & 0x3FFF == 4 && (code >> 12) & 0xF >= 0xB
}

/// The length of `0x`, `0x `, `0 x `, `Ox` or `&H` at the end of the text, else 0.
#[expect(clippy::inline_always, reason = "as that of `number`")]
#[inline(always)]
fn prefix_length(before: &[u8]) -> usize {
    // With a blank in it, the zero must not belong to another number or word.
    let length = match last_bytes(before) {
        [.., b'0' | b'o' | b'O', b'x' | b'X'] | [.., b'&', b'h' | b'H'] => return 2,
        [_, b'0' | b'o' | b'O', b' ', b'x' | b'X'] | [_, b'0' | b'o' | b'O', b'x' | b'X', b' '] => {
            3
        }
        [b'0' | b'o' | b'O', b' ', b'x' | b'X', b' '] => 4,
        _ => return 0,
    };
    let is_alone = before.get(..before.len() - length).is_some_and(|before| !follows_word(before));
    if is_alone { length } else { 0 }
}

/// Whether what stands between is a word of its own, not a part of a GUID, a fraction, a
/// file name or another word.
#[expect(clippy::inline_always, reason = "as that of `number`")]
#[inline(always)]
fn is_word(before: &[u8], after: &[u8]) -> bool {
    let ends = match first_bytes(after) {
        [b'-' | b'.' | b'`', byte] => !byte.is_ascii_alphanumeric(),
        [byte, _] => !byte.is_ascii_alphanumeric() && byte != b'_',
    };
    let begins = || match before {
        [rest @ .., b'-' | b'.' | b'`'] => !follows_word(rest),
        [.., b'_'] => false,
        _ => !follows_word(before),
    };
    ends && begins()
}

/// The last 4 bytes, with zeros before a shorter text.
fn last_bytes(text: &[u8]) -> [u8; 4] {
    text.last_chunk().copied().unwrap_or_else(|| {
        let mut bytes = [0; 4];
        bytes.iter_mut().rev().zip(text.iter().rev()).for_each(|(to, &from)| *to = from);
        bytes
    })
}

/// The first 2 bytes, with zeros behind a shorter text.
fn first_bytes(text: &[u8]) -> [u8; 2] {
    match text {
        [first, second, ..] => [*first, *second],
        [first] => [*first, 0],
        [] => [0; 2],
    }
}

/// Whether the text ends in a letter or digit that is not the end of an escape.
fn follows_word(before: &[u8]) -> bool {
    before.last().is_some_and(u8::is_ascii_alphanumeric) && !ends_in_escape(before)
}

/// Whether the text ends in `\n`, `\r`, `\t`, `\u` and 4 digits, `%` and 2 digits, or in a
/// sequence such as ESC `[31m`, raw or with ESC as `\u001b`.
fn ends_in_escape(text: &[u8]) -> bool {
    // Most words are told at once: what could be no part of an escape stands in them.
    if !matches!(text, [.., part, _] if is_hex(*part) || matches!(part, b'\\' | b';' | b'[')) {
        return false;
    }
    match text {
        [.., b'%', a, b] if is_hex(*a) && is_hex(*b) => true,
        [rest @ .., b'\\', b'n' | b'r' | b't'] => begins_escape(rest),
        [rest @ .., b'\\', b'u', a, b, c, d] if [a, b, c, d].iter().all(|&&byte| is_hex(byte)) => {
            begins_escape(rest)
        }
        [rest @ .., last] if last.is_ascii_alphabetic() && !is_hex(*last) => {
            let is_parameter = |byte: &&u8| byte.is_ascii_digit() || **byte == b';';
            let parameters = rest.iter().rev().take_while(is_parameter).count();
            let introducer = rest.get(..rest.len() - parameters).unwrap_or_default();
            matches!(
                introducer,
                [.., 0x1B, b'['] | [.., b'\\', b'u', b'0', b'0', b'1', b'b' | b'B', b'[']
            )
        }
        _ => false,
    }
}

/// Whether a backslash after the text begins an escape: no other one escapes it, and it is
/// no part of a path.
fn begins_escape(before: &[u8]) -> bool {
    let backslashes = before.iter().rev().take_while(|&&byte| byte == b'\\').count();
    backslashes % 2 == 0 && !is_in_path(before)
}

/// Whether `C:` or `\\host` began on the same line and a backslash goes on with it. Where
/// a backslash is written as two there are escapes, and `C:\\` is no path by itself.
fn is_in_path(before: &[u8]) -> bool {
    /// `MAX_PATH` of Windows.
    const LONGEST: usize = 260;
    let line = before.get(before.len().saturating_sub(LONGEST)..).unwrap_or_default();
    let is_border = |byte: &u8| byte.is_ascii_control() || b"\"<>|*?".contains(byte);
    let line = line.rsplit(is_border).next().unwrap_or_default();
    // What follows the start of a path is its first single backslash, here or in the line.
    let goes_on = |rest: &[u8]| match rest {
        [b'\\', next, ..] => *next != b'\\',
        rest => rest.is_empty(),
    };
    (0..line.len()).any(|at| {
        let (before, path) = line.split_at(at);
        match (before, path) {
            ([.., byte], _) if byte.is_ascii_alphanumeric() || b"\\:".contains(byte) => false,
            (_, [drive, b':', rest @ ..]) => drive.is_ascii_alphabetic() && goes_on(rest),
            (_, [b'\\', b'\\', rest @ ..]) => {
                let is_host = |byte: &&u8| byte.is_ascii_alphanumeric() || b"-._$".contains(*byte);
                let host = rest.iter().take_while(is_host).count();
                host > 0 && rest.get(host..).is_some_and(goes_on)
            }
            _ => false,
        }
    })
}

/// Whether a number of 64 bits is a value and no address, by what stands beside it.
fn is_value(before: &[u8], after: &[u8]) -> bool {
    let is_border = |byte: u8| b"\n\r\t\"'`,;".contains(&byte) || !byte.is_ascii();
    let ends = match after {
        [b'.', rest @ ..] => !rest.first().is_some_and(u8::is_ascii_alphanumeric),
        [byte, ..] => is_border(*byte) || matches!(byte, b'<' | b'\\'),
        [] => true,
    };
    let closes = ends || matches!(after, [b')' | b']' | b'}', ..]);
    match before {
        [label @ .., b'=' | b':'] | [label @ .., b'=' | b':', b' '] => {
            (closes || after.starts_with(b" ")) && !is_address(label)
        }
        [label @ .., b' '] => {
            let is_word = |byte: &u8| byte.is_ascii_alphabetic() || !byte.is_ascii();
            closes && label.last().is_some_and(is_word) && !is_address(label)
        }
        [.., byte] => ends && (is_border(*byte) || *byte == b'>' || ends_in_escape(before)),
        [] => ends,
    }
}

/// Whether what bears this label is an address: a register, a place or a numbered frame.
fn is_address(label: &[u8]) -> bool {
    const PLACES: [&[u8]; 7] = [b"at", b"in", b"from", b"call", b"address", b"addr", b"offset"];
    const REGISTERS: [&[u8]; 13] = [
        b"rax", b"rbx", b"rcx", b"rdx", b"rsi", b"rdi", b"rbp", b"rsp", b"rip", b"ip", b"pc",
        b"lr", b"sp",
    ];
    let label = label.trim_ascii_end();
    let is_other = |byte: &u8| !byte.is_ascii_alphanumeric();
    let word = label.rsplit(is_other).next().unwrap_or_default();
    let is_word = |name: &&[u8]| name.eq_ignore_ascii_case(word);
    word.last().is_some_and(u8::is_ascii_digit) || PLACES.iter().chain(&REGISTERS).any(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_of_digits() {
        let mut block = [b'x'; BLOCK];
        assert_eq!(transposed(digit_rows(&block)), 0);
        for (at, byte) in (0..BLOCK).flat_map(|at| (0..=u8::MAX).map(move |byte| (at, byte))) {
            block[at] = byte;
            let expected = u64::from(byte.is_ascii_hexdigit()) << at;
            assert_eq!(transposed(digit_rows(&block)), expected, "{byte:#04X} at {at}");
            block[at] = b'x';
        }
    }
}
