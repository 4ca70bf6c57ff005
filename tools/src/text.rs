//! Text as programs write it: UTF-8 and code pages stay as they are, UTF-16 and UTF-32 become
//! UTF-8, with and without a mark, also where a file changes its encoding in the middle.

use std::cell::Cell;
use std::io::{self, Read};

/// How the bytes at hand are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Anything that extends ASCII.
    Bytes,
    Utf16 {
        big: bool,
    },
    Utf32 {
        big: bool,
    },
}

/// Turns bytes into text that extends ASCII, in pieces of any size.
#[derive(Debug)]
pub(crate) struct Decoder {
    form: Form,
    is_start: bool,
    /// So many bytes of the start are waited for.
    head: usize,
    /// What cannot be decided without more bytes; never more than a few behind the start.
    pending: Vec<u8>,
    /// The first half of a pair of surrogates.
    surrogate: Option<u16>,
}

/// So many bytes of ASCII in a row are no UTF-16.
const RUN: usize = 8;

fn is_text(byte: u8) -> bool {
    matches!(byte, b' '..=b'~' | b'\t' | b'\r' | b'\n')
}

/// Whether the byte can be the first of UTF-16 whose second one is still to come. The end of a
/// line is not held back: somebody may be waiting for the line.
fn can_begin(byte: u8) -> bool {
    is_text(byte) && byte != b'\n'
}

/// Whether bytes of ASCII are no UTF-16. Letters of Japanese, all of one page, can be such bytes.
fn is_plain_run(bytes: &[u8], high: usize) -> bool {
    let run = &bytes[..bytes.len().min(RUN)];
    let is_kana = |unit: &[u8]| matches!(unit, [a, b] if [*a, *b][high] == 0x30 && [*a, *b][1 - high] >= b'A');
    let is_kana = run.chunks(2).all(is_kana);
    run.iter().all(|&byte| is_text(byte)) && !is_kana
}

/// So much of a file is asked how it begins.
const HEAD: usize = 1024;

/// The form of what begins without a mark: UTF-16 where four letters of ASCII in a row show it and
/// nothing before them is against it, else bytes, in which UTF-16 can still come.
fn beginning(head: &[u8]) -> Form {
    if memchr::memchr(0, head).is_none() {
        return Form::Bytes;
    }
    for big in [false, true] {
        let (high, low) = (usize::from(!big), usize::from(big));
        let is_ascii = |unit: &[u8]| unit[high] == 0 && is_text(unit[low]);
        let mut starts = (0..head.len() / 2).map(|unit| 2 * unit);
        let is_run = |at: &usize| {
            let four = head.get(*at..at + 8).unwrap_or_default();
            !four.is_empty() && four.chunks_exact(2).all(is_ascii)
        };
        let Some(run) = starts.find(is_run) else { continue };
        let before = &head[..run];
        let is_against = |unit: &[u8]| {
            let unit = [unit[high], unit[low]];
            matches!(unit, [0, 0..=8 | 14..=26 | 28..=31] | [0xE0..=0xF8, _] | [0xFF, 0xFE..=0xFF])
        };
        let is_plain = |at: usize| is_plain_run(&before[at..], high) && before.len() >= at + RUN;
        let surrogates =
            before.chunks_exact(2).map(|unit| u16::from_be_bytes([unit[high], unit[low]]));
        if !before.chunks_exact(2).any(is_against)
            && !(0..before.len()).step_by(2).any(is_plain)
            && char::decode_utf16(surrogates).all(|letter| letter.is_ok())
        {
            return Form::Utf16 { big };
        }
    }
    Form::Bytes
}

impl Decoder {
    pub(crate) fn new() -> Self {
        Self { form: Form::Bytes, is_start: true, head: 4, pending: Vec::new(), surrogate: None }
    }

    /// Of what nobody waits for: how it goes on tells what stands at its start.
    fn of_file() -> Self {
        Self { head: HEAD, ..Self::new() }
    }

    /// Appends the text of `input` to `out`, as far as it is decided.
    pub(crate) fn push(&mut self, input: &[u8], out: &mut Vec<u8>) {
        if input.is_empty() {
            return;
        }
        if self.is_plain(input) {
            out.append(&mut self.pending);
            out.extend_from_slice(input);
            out.truncate(self.hold_back(out));
            return;
        }
        self.pending.extend_from_slice(input);
        self.decode(out, false);
    }

    /// Whether this is text as it is, and what is pending as well.
    fn is_plain(&self, input: &[u8]) -> bool {
        self.form == Form::Bytes
            && !self.is_start
            && !self.pending.contains(&0)
            && memchr::memchr(0, input).is_none()
    }

    /// How much of plain text is decided, where nothing is pending; the rest is from now on.
    fn hold_back(&mut self, text: &[u8]) -> usize {
        let held = text.last().copied().filter(|&byte| can_begin(byte));
        self.pending.extend(held);
        text.len() - self.pending.len()
    }

    /// Appends what was held back.
    pub(crate) fn finish(&mut self, out: &mut Vec<u8>) {
        self.decode(out, true);
        *self = Self { head: self.head, ..Self::new() };
    }

    fn decode(&mut self, out: &mut Vec<u8>, is_end: bool) {
        let mut bytes = std::mem::take(&mut self.pending);
        let mut at = 0;
        if self.is_start {
            if bytes.len() < self.head && !is_end {
                self.pending = bytes;
                return;
            }
            self.is_start = false;
            at = self.mark(&bytes);
            if at == 0 && self.head == HEAD {
                self.form = beginning(&bytes[..bytes.len().min(HEAD)]);
            }
        }
        loop {
            let before = (self.form, at);
            let rest = &bytes[at..];
            at += match self.form {
                Form::Bytes => self.bytes(rest, out, is_end),
                Form::Utf16 { big } => self.utf16(rest, big, out, is_end),
                Form::Utf32 { big } => self.utf32(rest, big, out, is_end),
            };
            if before == (self.form, at) || at == bytes.len() {
                break;
            }
        }
        if is_end {
            out.extend_from_slice(&bytes[at..]);
            bytes.clear();
        } else {
            bytes.drain(..at);
        }
        self.pending = bytes;
    }

    /// The length of a byte-order mark, which also says what follows.
    fn mark(&mut self, bytes: &[u8]) -> usize {
        let (form, length) = match bytes {
            [0xFF, 0xFE, 0, 0, ..] => (Form::Utf32 { big: false }, 4),
            [0, 0, 0xFE, 0xFF, ..] => (Form::Utf32 { big: true }, 4),
            [0xFF, 0xFE, ..] => (Form::Utf16 { big: false }, 2),
            [0xFE, 0xFF, ..] => (Form::Utf16 { big: true }, 2),
            [0xEF, 0xBB, 0xBF, ..] => (Form::Bytes, 3),
            _ => (Form::Bytes, 0),
        };
        self.form = form;
        length
    }

    /// Copies bytes up to a zero that belongs to UTF-16 or UTF-32; returns how many were used.
    fn bytes(&mut self, bytes: &[u8], out: &mut Vec<u8>, is_end: bool) -> usize {
        let mut at = 0;
        loop {
            let rest = &bytes[at..];
            let Some(zero) = memchr::memchr(0, rest) else {
                let is_kept = !is_end && rest.last().copied().is_some_and(can_begin);
                let kept = usize::from(is_kept);
                out.extend_from_slice(&rest[..rest.len() - kept]);
                return bytes.len() - kept;
            };
            // As where a line ended in the piece before: what follows it begins anew.
            let before = zero.checked_sub(1).map(|before| rest[before]).filter(|&b| can_begin(b));
            if rest.len() < zero + 2 + RUN && !is_end {
                let start = zero - usize::from(before.is_some());
                out.extend_from_slice(&rest[..start]);
                return at + start;
            }
            let next = |ahead: usize| rest.get(zero + ahead).copied();
            // What stands before it is of another kind, as in a file that is no text.
            let is_alone = rest
                .get(zero + 2..zero + 2 + RUN)
                .is_some_and(|ahead| ahead.iter().copied().all(is_text));
            let found = match (before, next(1), next(2), next(3)) {
                _ if is_alone => None,
                (Some(_), Some(0), Some(0), _) => Some((Form::Utf32 { big: false }, zero - 1)),
                // A zero between two texts ends the first.
                (Some(_), Some(first @ 1..), Some(second @ 1..), _)
                    if is_text(first) && is_text(second) =>
                {
                    None
                }
                (Some(_), Some(1..) | None, ..) => Some((Form::Utf16 { big: false }, zero - 1)),
                (None, Some(0), Some(0), Some(1..)) => Some((Form::Utf32 { big: true }, zero)),
                (None, Some(text), Some(0), Some(1..)) if is_text(text) => {
                    Some((Form::Utf16 { big: true }, zero))
                }
                _ => None,
            };
            if let Some((form, start)) = found {
                out.extend_from_slice(&rest[..start]);
                self.form = form;
                return at + start;
            }
            // Zeros of something that is no text stand for one.
            out.extend_from_slice(&rest[..=zero]);
            at += zero;
            at += bytes[at..].iter().position(|&byte| byte != 0).unwrap_or(bytes.len() - at);
        }
    }

    fn utf16(&mut self, bytes: &[u8], big: bool, out: &mut Vec<u8>, is_end: bool) -> usize {
        let mut at = 0;
        while let Some(&[first, second]) = bytes.get(at..at + 2) {
            let rest = &bytes[at..];
            if (first, second) == (0, 0) {
                self.form = Form::Bytes;
                break;
            }
            // The mark of a file in UTF-8 that was put behind this one.
            if let [0xEF, 0xBB, ahead @ ..] = rest {
                if ahead.len() < RUN && !is_end {
                    break;
                }
                if let [0xBF, text @ ..] = ahead
                    && !text.is_empty()
                    && text.iter().take(RUN - 1).all(|&byte| is_text(byte))
                {
                    self.form = Form::Bytes;
                    at += 3;
                    break;
                }
            }
            if is_text(first) && is_text(second) {
                // Either a letter far from ASCII or a return to bytes.
                if rest.len() < RUN && !is_end {
                    break;
                }
                if is_plain_run(rest, usize::from(!big)) {
                    self.form = Form::Bytes;
                    break;
                }
            }
            let swapped =
                |unit: &[u8]| unit[usize::from(big)] == 0 && is_text(unit[usize::from(!big)]);
            if swapped(rest) {
                if rest.len() < 6 && !is_end {
                    break;
                }
                if rest.len() >= 6 && rest.chunks_exact(2).take(3).all(swapped) {
                    self.form = Form::Utf16 { big: !big };
                    break;
                }
            }
            let unit = [first, second];
            let unit = if big { u16::from_be_bytes(unit) } else { u16::from_le_bytes(unit) };
            self.unit(unit, out);
            at += 2;
        }
        at
    }

    fn unit(&mut self, unit: u16, out: &mut Vec<u8>) {
        if let 0x20..0x7F = unit {
            self.surrogate = None;
            out.extend(u8::try_from(unit));
            return;
        }
        let first = self.surrogate.take();
        if first.is_none() && matches!(unit, 0xD800..0xDC00) {
            self.surrogate = Some(unit);
            return;
        }
        for letter in char::decode_utf16(first.into_iter().chain([unit])) {
            push_char(letter.unwrap_or(char::REPLACEMENT_CHARACTER), out);
        }
    }

    fn utf32(&mut self, bytes: &[u8], big: bool, out: &mut Vec<u8>, is_end: bool) -> usize {
        let mut at = 0;
        while let Some(&unit) = bytes[at..].first_chunk::<4>() {
            let unit = if big { u32::from_be_bytes(unit) } else { u32::from_le_bytes(unit) };
            match char::from_u32(unit) {
                None | Some('\0') => {
                    self.form = Form::Bytes;
                    return at;
                }
                Some(letter) => push_char(letter, out),
            }
            at += 4;
        }
        if is_end {
            self.form = Form::Bytes;
        }
        at
    }
}

fn push_char(letter: char, out: &mut Vec<u8>) {
    out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
}

/// What stands before a number and is looked at to understand it.
const BEFORE: usize = 1 << 14;
/// What stands after it.
pub(crate) const AFTER: usize = 1 << 14;
/// New text is looked at in pieces of this size.
pub(crate) const PIECE: usize = 1 << 18;

/// So much is read at once.
const READ: usize = 1 << 17;
pub(crate) const CACHE_LINE: usize = 64;

/// A window that moves over a text of any length, so that memory does not grow with it.
#[derive(Debug)]
pub(crate) struct Window {
    decoder: Decoder,
    /// The text, and behind it room for what is read.
    text: Vec<u8>,
    /// Where the text ends.
    end: usize,
    /// What stands before this was looked at.
    from: usize,
    /// The place of the first byte of `text` in the whole.
    offset: u64,
    /// What was read and is to be decoded.
    encoded: Vec<u8>,
}

/// What a window shows: numbers that begin in `from..until` are new, the rest is beside them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'t> {
    pub(crate) text: &'t [u8],
    pub(crate) from: usize,
    pub(crate) until: usize,
    /// The place of the first byte of `text` in the whole.
    pub(crate) offset: u64,
    /// What begins here stays in sight, beyond what does anyway: who looks can set it back, as far
    /// as `KEPT` before the end.
    pub(crate) keep: &'t Cell<usize>,
}

/// So much is kept at most.
const KEPT: usize = 1 << 18;

impl Window {
    pub(crate) fn new() -> Self {
        let (decoder, text, encoded) = (Decoder::of_file(), Vec::new(), Vec::new());
        Self { decoder, text, end: 0, from: 0, offset: 0, encoded }
    }

    pub(crate) fn push(&mut self, input: &[u8], look: &mut impl FnMut(View<'_>)) {
        for piece in input.chunks(PIECE) {
            self.text.truncate(self.end);
            self.decoder.push(piece, &mut self.text);
            self.end = self.text.len();
            self.look_at_piece(look);
        }
    }

    /// Takes in what one read brings, and shows its bytes to `came`; whether there were any. What is
    /// text as it is comes to where it stays, for to copy it once more takes time.
    pub(crate) fn read(
        &mut self,
        input: &mut impl Read,
        came: &mut impl FnMut(&[u8]),
        look: &mut impl FnMut(View<'_>),
    ) -> io::Result<bool> {
        let start = self.end + self.decoder.pending.len();
        self.make_room(start + READ);
        let until = start + read(input, &mut self.text[start..start + READ])?;
        let new = &self.text[start..until];
        if new.is_empty() {
            return Ok(false);
        }
        came(new);
        if self.decoder.is_plain(new) {
            self.text[self.end..start].copy_from_slice(&self.decoder.pending);
            self.decoder.pending.clear();
            self.end = self.decoder.hold_back(&self.text[..until]);
        } else {
            self.encoded.clear();
            self.encoded.extend_from_slice(new);
            self.text.truncate(self.end);
            self.decoder.push(&self.encoded, &mut self.text);
            self.end = self.text.len();
        }
        self.look_at_piece(look);
        Ok(true)
    }

    /// Memory for all that will be needed is set aside at once: to get more moves the text to where
    /// what is read is no longer aligned.
    fn make_room(&mut self, until: usize) {
        if self.text.capacity() == 0 {
            self.text.reserve_exact(BEFORE + PIECE + READ + 2 * CACHE_LINE);
        }
        if self.text.capacity() < until {
            // More is kept in sight now.
            self.text.reserve_exact(
                (KEPT + PIECE + READ + 2 * CACHE_LINE).saturating_sub(self.text.len()),
            );
        }
        if self.text.len() < until {
            self.text.resize(until, 0);
        }
    }

    pub(crate) fn finish(&mut self, look: &mut impl FnMut(View<'_>)) {
        self.text.truncate(self.end);
        self.decoder.finish(&mut self.text);
        self.end = self.text.len();
        self.look(self.end, look);
    }

    fn look_at_piece(&mut self, look: &mut impl FnMut(View<'_>)) {
        if self.end - self.from > PIECE {
            self.look(self.end - AFTER, look);
        }
    }

    fn look(&mut self, until: usize, look: &mut impl FnMut(View<'_>)) {
        let text = &self.text[..self.end];
        let keep = Cell::new(self.end);
        look(View { text, from: self.from, until, offset: self.offset, keep: &keep });
        let kept = keep.get().max(self.end.saturating_sub(KEPT));
        let gone = until.saturating_sub(BEFORE).min(kept);
        // A kernel copies several times faster to where a line of the cache begins.
        let room = self.end - gone + self.decoder.pending.len();
        let gone = gone.saturating_sub(text.as_ptr().wrapping_add(room).align_offset(CACHE_LINE));
        self.text.copy_within(gone..self.end, 0);
        self.end -= gone;
        self.from = until - gone;
        self.offset += gone as u64;
    }
}

/// Reads what is there, also where a signal came between.
pub(crate) fn read(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

pub(crate) fn lines(text: &[u8]) -> u64 {
    bytecount::count(text, b'\n') as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decode(bytes: &[u8], size: usize) -> String {
        let mut decoder = Decoder::new();
        let mut out = Vec::new();
        for piece in bytes.chunks(size) {
            decoder.push(piece, &mut out);
            assert!(decoder.pending.len() <= 2 + RUN);
        }
        decoder.finish(&mut out);
        String::from_utf8_lossy(&out).into_owned()
    }

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        let bytes = |unit: u16| if big { unit.to_be_bytes() } else { unit.to_le_bytes() };
        text.encode_utf16().flat_map(bytes).collect()
    }

    fn utf32(text: &str, big: bool) -> Vec<u8> {
        let bytes = |letter: u32| if big { letter.to_be_bytes() } else { letter.to_le_bytes() };
        text.chars().map(u32::from).flat_map(bytes).collect()
    }

    const SIZES: [usize; 6] = [1, 2, 3, 5, 7, 4096];
    const TEXT: &str = "오류 0xC004F074\r\n😀 漢字 hr=-1073418124\r\n제품 키";

    #[test]
    fn marks_say_the_encoding() {
        for size in SIZES {
            for big in [false, true] {
                assert_eq!(decode(&utf16(&format!("\u{FEFF}{TEXT}"), big), size), TEXT);
                assert_eq!(decode(&utf32(&format!("\u{FEFF}{TEXT}"), big), size), TEXT);
            }
            assert_eq!(decode(format!("\u{FEFF}{TEXT}").as_bytes(), size), TEXT);
            assert_eq!(decode(TEXT.as_bytes(), size), TEXT);
        }
    }

    #[test]
    fn without_a_mark_ascii_tells() {
        let text = "Error: 0xC004F074 오류\r\n";
        for size in SIZES {
            for big in [false, true] {
                assert_eq!(decode(&utf16(text, big), size), text, "{big} {size}");
                assert_eq!(decode(&utf32(text, big), size), text, "{big} {size}");
            }
        }
    }

    #[test]
    fn a_file_can_change_its_encoding() {
        let mut bytes = b"start\r\n".to_vec();
        bytes.extend(utf16("\u{FEFF}Error: 0xC004F074 오류\r\n", false));
        bytes.extend(b"-1073418124 end\r\n");
        bytes.extend(utf16("x 0xC004F014\r\n", false));
        bytes.extend(b"between\r\n");
        bytes.extend(utf16("z오류\r\n", false));
        bytes.extend(b"the two\r\n");
        bytes.extend(utf16("y 0xC004F00F 오류\r\n", true));
        let after = "-1073418124 end\r\nx 0xC004F014\r\nbetween\r\nz오류\r\nthe two\r\n\
            y 0xC004F00F 오류\r\n";
        for size in SIZES {
            let text = decode(&bytes, size);
            assert!(text.ends_with(&format!("Error: 0xC004F074 오류\r\n{after}")), "{text:?}");
        }
    }

    /// Three letters of ASCII in a row show it; one or two can be others in the present order.
    /// As `cat` makes it of two files.
    #[test]
    fn a_file_with_a_mark_can_stand_behind_utf16() {
        for second in ["[0xC004F014]\r\n오류", "x"] {
            let start = utf16("\u{FEFF}오류\r\n", false);
            let bytes = [&start[..], b"\xEF\xBB\xBF", second.as_bytes()].concat();
            for size in SIZES {
                assert_eq!(decode(&bytes, size), format!("오류\r\n{second}"), "{size}");
            }
        }
        // The letters that these bytes are stay where no text in bytes follows.
        let letters = utf16("\u{FEFF}믯뮿오류 입니다", false);
        assert_eq!(decode(&letters, 3), "믯뮿오류 입니다");
    }

    #[test]
    fn the_order_of_bytes_can_change() {
        for size in SIZES {
            for big in [false, true] {
                let bytes = [
                    utf16("\u{FEFF}Error 오류 ", big),
                    utf16("0xC004F074 오류\r\n", !big),
                    utf16("0xC004F014", big),
                ];
                let text = decode(&bytes.concat(), size);
                assert_eq!(text, "Error 오류 0xC004F074 오류\r\n0xC004F014", "{big} {size}");
                for text in
                    ["a\u{2000}b오", "a\u{2000}\u{2100}b", "오\u{2000}", "오\u{2000}\u{2100}"]
                {
                    let bytes = utf16(&format!("\u{FEFF}{text}"), big);
                    assert_eq!(decode(&bytes, size), text, "{big} {size}");
                }
            }
        }
    }

    #[test]
    fn zeros_are_no_text() {
        let mut bytes = b"a\0b 0xC004F074\0\0\0\0\0\x01\x02".to_vec();
        bytes.extend([0; 5000]);
        bytes.extend(b"0xC004F014");
        for size in SIZES {
            let text = decode(&bytes, size);
            assert!(text.contains("b 0xC004F074"), "{text:?}");
            assert!(text.starts_with("a\0b "), "{text:?}");
            assert!(text.ends_with("0xC004F014"), "{text:?}");
            assert!(size < 4096 || text.len() < 100, "{text:?}");
            assert_eq!(
                decode(b"x\0\xBF0xC004F014 ", size).as_bytes()[2..],
                *"\u{FFFD}0xC004F014 ".as_bytes()
            );
            assert_eq!(decode(b"line\n\0\x02\0z 0xC004F014", size), "line\n\0\x02\0z 0xC004F014");
        }
    }

    #[test]
    fn four_letters_tell_what_stands_before_them() {
        let in_file = |bytes: &[u8], size: usize| {
            let mut decoder = Decoder::of_file();
            let mut out = Vec::new();
            for piece in bytes.chunks(size) {
                decoder.push(piece, &mut out);
                assert!(decoder.pending.len() < HEAD);
            }
            decoder.finish(&mut out);
            out
        };
        let long = format!("{}0xC004F074", "활".repeat(400));
        for text in [
            "オフィス一式0xC004F074\r\n",
            "오류 코드가 0xC004F074입니다.",
            "激活失败 错误代码0xC004F074请重试",
            "활성화 실패0xC004F074오류",
            "가 각 감0xC004F074",
            "ください0xC004F074",
            "Ошибка0xC004F074",
            "😀0xC004F074",
            &long,
        ] {
            for (size, big) in SIZES.into_iter().flat_map(|size| [(size, false), (size, true)]) {
                let bytes = in_file(&utf16(text, big), size);
                assert_eq!(String::from_utf8_lossy(&bytes), text, "{big} {size}");
            }
        }
        // Bytes with zeros: names, and UTF-16 behind bytes, or too far away.
        let far = [&[0xAC; HEAD][..], &utf16("0xC004F074", false)].concat();
        for (bytes, text) in [
            (&b"abc\0abd\0abe\0abf\0abgh"[..], &b"abc\0abd\0abe\0abf\0abgh"[..]),
            (b"\xBF\xC0\xB7\xF9 ab\0abc", b"\xBF\xC0\xB7\xF9 ab\0abc"),
            (b"error 12\r\n0\0x\0C\x000\0", b"error 12\r\n0xC0"),
            (b"\0\0\xBF\xC00\0x\0C\x000\0", b"\0\xBF\xC00xC0"),
            (&far, &[&[0xAC; HEAD][..], b"0xC004F074"].concat()),
        ] {
            for size in SIZES {
                assert_eq!(in_file(bytes, size), text, "{bytes:?} {size}");
            }
        }
    }

    /// Four of these letters in a row are eight bytes of ASCII.
    #[test]
    fn japanese_goes_on() {
        for (size, big) in SIZES.into_iter().flat_map(|size| [(size, false), (size, true)]) {
            for text in ["\u{FEFF}x くだだくししたた 0xC004F074", "\u{FEFF}した"] {
                assert_eq!(decode(&utf16(text, big), size), text[3..], "{big} {size}");
            }
            let bytes = [utf16("\u{FEFF}した", big), b"00000000 C004F074".to_vec()].concat();
            assert!(decode(&bytes, size).ends_with("00000000 C004F074"), "{big} {size}");
        }
    }

    /// A zero parts what stands before it from what stands behind it, wherever that is.
    #[test]
    fn a_zero_ends_a_text() {
        let before = "x".repeat(40);
        for size in SIZES {
            let bytes = [before.as_bytes(), b"\0\xBF0xC004F014 "].concat();
            assert!(decode(&bytes, size).ends_with("\u{FFFD}0xC004F014 "));
            let bytes = b"name\0ab\xBF\xBF\xBF\xBF\xBF\xBF\xBF 0xC004F014 ";
            let text = decode(bytes, size);
            assert!(text.starts_with("name\0ab") && text.ends_with(" 0xC004F014 "), "{text:?}");
        }
    }

    /// Somebody may be waiting for it.
    #[test]
    fn the_end_of_a_line_is_not_held_back() {
        let mut decoder = Decoder::new();
        let mut out = Vec::new();
        decoder.push(b"y/n\n", &mut out);
        assert_eq!(out, b"y/n\n");
        let mut decoder = Decoder::new();
        let mut out = Vec::new();
        decoder.push(b"a line\r\n", &mut out);
        assert_eq!(out, b"a line\r\n");
        decoder.push(b"and half", &mut out);
        // This could be the first byte of UTF-16.
        assert_eq!(out, b"a line\r\nand hal");
        decoder.push(b"\xBF", &mut out);
        assert_eq!(out, b"a line\r\nand half\xBF");
        decoder.push(b"z", &mut out);
        decoder.finish(&mut out);
        assert_eq!(out, b"a line\r\nand half\xBFz");
        // Of UTF-16 nothing is, and of bytes behind it no more than it takes to know.
        for big in [false, true] {
            let mut decoder = Decoder::new();
            let mut out = Vec::new();
            decoder.push(&utf16("\u{FEFF}a line, y/n", big), &mut out);
            assert_eq!(out, b"a line, y/n");
            decoder.push(b"12345678", &mut out);
            assert_eq!(out, b"a line, y/n1234567");
        }
    }

    #[test]
    fn every_number_is_new_once() {
        let mut window = Window::new();
        let mut seen = Vec::new();
        let mut look = |view: View<'_>| {
            let starts = memchr::memmem::find_iter(view.text, b"<");
            seen.extend(
                starts
                    .filter(|at| (view.from..view.until).contains(at))
                    .map(|at| (view.offset + at as u64, view.text[at + 1..at + 4].to_vec())),
            );
        };
        let text: Vec<String> = (0..1000).map(|i| format!("{:>2000}<{i:03}\n", "")).collect();
        let text = text.concat();
        for piece in text.as_bytes().chunks(100_003) {
            window.push(piece, &mut look);
        }
        window.finish(&mut look);
        let expected: Vec<_> =
            (0..1000).map(|i| (2005 * i + 2000, format!("{i:03}").into_bytes())).collect();
        assert_eq!(seen, expected);
    }

    /// Gives pieces of these sizes in turn, each after a signal.
    struct Pieces<'b> {
        bytes: &'b [u8],
        sizes: &'b [usize],
        reads: usize,
        /// Whether the last read of so much as can be was to where a line of the cache begins.
        is_aligned: bool,
    }

    impl Read for Pieces<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.reads += 1;
            if self.reads.is_multiple_of(2) {
                return Err(io::ErrorKind::Interrupted.into());
            }
            let size = self.sizes[self.reads / 2 % self.sizes.len()].min(buffer.len());
            let read = self.bytes.read(&mut buffer[..size])?;
            if read == READ {
                self.is_aligned = buffer.as_ptr().align_offset(CACHE_LINE) == 0;
            }
            Ok(read)
        }
    }

    /// What is looked at of what is read in such pieces, how often, and whether it was aligned.
    fn looked(bytes: &[u8], sizes: &[usize]) -> (Vec<u8>, usize, bool) {
        let mut input = Pieces { bytes, sizes, reads: 0, is_aligned: false };
        let mut window = Window::new();
        let (mut all, mut seen, mut views) = (Vec::new(), Vec::new(), 0);
        let mut came = |new: &[u8]| all.extend_from_slice(new);
        let mut look = |view: View<'_>| {
            assert_eq!(view.offset + view.from as u64, seen.len() as u64);
            let beside = if views == 0 { 0..1 } else { BEFORE..BEFORE + CACHE_LINE };
            assert!(beside.contains(&view.from), "{} of view {views}", view.from);
            assert_eq!(view.text.len() - view.until, AFTER);
            seen.extend_from_slice(&view.text[view.from..view.until]);
            views += 1;
        };
        while window.read(&mut input, &mut came, &mut look).unwrap() {}
        window.finish(&mut |view| {
            seen.extend_from_slice(&view.text[view.from..view.until]);
            assert_eq!(view.until, view.text.len());
        });
        assert_eq!(all, bytes);
        (seen, views, input.is_aligned)
    }

    #[test]
    fn what_is_read_is_looked_at_once() {
        let text = TEXT.repeat(20_000);
        assert!(text.len() > 3 * PIECE);
        for sizes in [&[1000][..], &[READ], &[READ - 1, 1, 77_777], &[1 << 20]] {
            let (seen, views, is_aligned) = looked(text.as_bytes(), sizes);
            assert!(seen == text.as_bytes(), "{sizes:?}");
            assert!((2..=text.len() / PIECE).contains(&views), "{views} {sizes:?}");
            assert!(is_aligned || sizes != [READ]);
        }
        let mixed = [text.as_bytes(), &utf16(&format!("x 0xC004F014 {text}"), false), b"end"];
        let expected = format!("{text}x 0xC004F014 {text}end");
        for sizes in [&[READ][..], &[READ - 1, 7, 77_777]] {
            assert!(looked(&mixed.concat(), sizes).0 == expected.as_bytes(), "{sizes:?}");
        }
        assert_eq!(looked(b"", &[1]), (Vec::new(), 0, false));
        assert_eq!(looked(b"0xC004F074", &[1]), (b"0xC004F074".to_vec(), 0, false));
    }

    #[test]
    fn what_cannot_be_read_is_an_error() {
        struct Broken;
        impl Read for Broken {
            fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
                Err(io::ErrorKind::TimedOut.into())
            }
        }
        let mut window = Window::new();
        window.push(b"before", &mut |_| {});
        let error = window.read(&mut Broken, &mut |_| {}, &mut |_| {}).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        let mut seen = Vec::new();
        window.finish(&mut |view| seen = view.text.to_vec());
        assert_eq!(seen, b"before");
    }
}
