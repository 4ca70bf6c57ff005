//! Product keys in text. They become stars, all but their last five characters, as Windows shows
//! them; also where a key comes in pieces.
//!
//! To show a key is worse than to hide what only looks like one.

use std::borrow::Cow;
use std::collections::VecDeque;

/// So many letters and digits are a key.
const KEY: usize = 25;
/// So many are a group.
const GROUP: usize = 5;
/// So many are hidden.
const HIDDEN: usize = KEY - GROUP;
/// More bytes than these between two letters part them for good.
const LONGEST_GAP: usize = 64;
/// As far to the right a row of a table goes on in the next line.
const WIDEST: usize = 256;
/// A dash and the end of a line; in a row of dashes there are more.
const SHORT_GAP: usize = 5;
/// No more lines end within groups: each row of a narrow column ends one.
const MOST_BREAKS: usize = 4;
/// No escape is longer.
const LONGEST_ESCAPE: usize = 32;

/// The text with product keys cut to their last five characters.
pub(crate) fn without_keys(text: &[u8]) -> Cow<'_, [u8]> {
    if text.len() < 2 * GROUP {
        return Cow::Borrowed(text);
    }
    let mut hider = Hider::new();
    hider.text.extend_from_slice(text);
    hider.look(true);
    if hider.text == text { Cow::Borrowed(text) } else { Cow::Owned(hider.text) }
}

/// The same for a string. A key in it is ASCII, and so are the stars.
pub(crate) fn text_without_keys(text: &str) -> Cow<'_, str> {
    match without_keys(text.as_bytes()) {
        Cow::Borrowed(_) => Cow::Borrowed(text),
        Cow::Owned(hidden) => Cow::Owned(String::from_utf8_lossy(&hidden).into_owned()),
    }
}

/// Hides keys in text that comes in pieces.
#[derive(Debug)]
pub(crate) struct Hider {
    /// What is not yet passed on; new text is appended to it.
    pub(crate) text: Vec<u8>,
    /// The place of its first byte in the whole.
    offset: usize,
    /// Escapes are read in two ways, for `\n` can be the end of a line or begin with a key's letter.
    readers: [Reader; 2],
}

impl Hider {
    pub(crate) fn new() -> Self {
        let readers = [Reader::new(true), Reader::new(false)];
        Self { text: Vec::new(), offset: 0, readers }
    }

    /// Hides what is a key with the text so far.
    pub(crate) fn look(&mut self, is_end: bool) {
        let mut hidden = Vec::new();
        for reader in &mut self.readers {
            reader.read(&self.text, self.offset, is_end, &mut hidden);
        }
        self.hide(hidden);
    }

    /// Hides the beginning of a key whose rest does not come.
    pub(crate) fn hide_beginnings(&mut self) {
        // What one of them reads as the end of a key begins none for the other.
        if self.readers.iter().any(|reader| reader.ends_key) {
            return;
        }
        let hidden = self.readers.iter().flat_map(Reader::beginning).collect();
        self.hide(hidden);
    }

    fn hide(&mut self, letters: Vec<Letter>) {
        for letter in letters {
            // What was passed on already is gone.
            let Some(start) = letter.start.checked_sub(self.offset) else { continue };
            self.text[start..start + letter.length].fill(b'*');
        }
    }

    /// How many bytes of the text can be passed on: what may become a key is kept.
    pub(crate) fn decided(&self) -> usize {
        let ends = self.readers.iter().map(|reader| reader.pending().unwrap_or(reader.next));
        ends.min().unwrap_or(self.offset).saturating_sub(self.offset).min(self.text.len())
    }

    /// Lets go of bytes that were passed on.
    pub(crate) fn forget(&mut self, count: usize) {
        self.text.drain(..count);
        self.offset += count;
    }
}

/// Bytes of ASCII, a bit each.
#[derive(Clone, Copy)]
struct Set(u128);

impl Set {
    const fn of(bytes: &[u8]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < bytes.len() {
            bits |= 1 << bytes[at];
            at += 1;
        }
        Self(bits)
    }

    const fn has(self, byte: u8) -> bool {
        byte.is_ascii() && self.0 >> byte & 1 == 1
    }
}

/// A letter or digit that can belong to a key.
#[derive(Clone, Copy, Debug)]
struct Letter {
    start: usize,
    length: usize,
    byte: u8,
    /// What stands before it.
    gap: Gap,
    /// Whether it stays as it is: it is hidden already, or may be the end of an escape.
    is_kept: bool,
}

impl Letter {
    /// Keys have no vowels and no digits or letters that look alike.
    fn is_of_keys(self) -> bool {
        const OF_KEYS: Set = Set::of(b"BCDFGHJKMNPQRTVWXY2346789");
        OF_KEYS.has(self.byte.to_ascii_uppercase())
    }

    fn is_beyond_hexadecimal(self) -> bool {
        self.byte.is_ascii_alphabetic() && !self.byte.is_ascii_hexdigit()
    }
}

/// What stands between two letters.
#[derive(Clone, Copy, Debug, Default)]
struct Gap {
    kinds: u8,
    length: usize,
}

const DASH: u8 = 1;
const SPACE: u8 = 2;
/// The end of a line, which can also stand within a group.
const BREAK: u8 = 4;
const OTHER: u8 = 8;
/// What no one sees, such as a change of color.
const INVISIBLE: u8 = 16;
/// One for which somebody may be waiting, and not one in an escape.
const END_OF_LINE: u8 = 32;
/// Between two keys.
const FAR: u8 = 64;

impl Gap {
    fn add(&mut self, kind: u8, length: usize) {
        self.kinds |= kind;
        self.length = self.length.saturating_add(length);
    }

    fn is_far(self) -> bool {
        let longest = if self.has(BREAK) && self.has(SPACE) { WIDEST } else { LONGEST_GAP };
        self.length > longest || self.has(FAR)
    }

    fn has(self, kinds: u8) -> bool {
        self.kinds & kinds != 0
    }

    /// Whether a group ends here.
    fn parts(self) -> bool {
        self.is_far() || self.has(DASH | OTHER) || (self.has(SPACE) && !self.has(BREAK))
    }
}

/// In which ways letters can be a key, or the beginning of one.
#[derive(Clone, Copy, Debug)]
struct Forms {
    /// Of the letters of keys, with anything or nothing between the groups.
    is_of_keys: bool,
    /// Of any letters with dashes between the groups; a line may end in place of one.
    is_dashed: bool,
    /// Of capitals and digits with blanks between the groups.
    is_spaced: bool,
    dashes: usize,
    letters: usize,
    letters_beyond_hexadecimal: usize,
}

impl Forms {
    fn of<'l>(letters: impl Iterator<Item = &'l Letter>) -> Option<Self> {
        let mut forms = Self {
            is_of_keys: true,
            is_dashed: true,
            is_spaced: true,
            dashes: 0,
            letters: 0,
            letters_beyond_hexadecimal: 0,
        };
        let mut breaks_within = 0;
        for (at, letter) in letters.enumerate() {
            if at == 0 {
                // With blanks between them, groups are words.
                forms.is_spaced = letter.gap.kinds != 0 || letter.start == 0;
            }
            if at % GROUP != 0 {
                breaks_within += usize::from(letter.gap.has(BREAK));
                if letter.gap.parts() || breaks_within > MOST_BREAKS {
                    return None;
                }
            }
            if at > 0 && at % GROUP == 0 {
                let gap = letter.gap;
                if gap.is_far() {
                    return None;
                }
                forms.is_dashed &= gap.has(DASH | BREAK) && !gap.has(OTHER);
                forms.is_spaced &= gap.has(SPACE | BREAK) && !gap.has(DASH | OTHER);
                forms.dashes += usize::from(gap.has(DASH));
            }
            forms.is_of_keys &= letter.is_of_keys();
            forms.is_spaced &= !letter.byte.is_ascii_lowercase();
            forms.letters += usize::from(letter.byte.is_ascii_alphabetic());
            forms.letters_beyond_hexadecimal += usize::from(letter.is_beyond_hexadecimal());
        }
        Some(forms)
    }

    /// Whether 25 letters of these forms are a key, and no hash and no row of numbers.
    fn is_key(self) -> bool {
        (self.is_of_keys && self.letters_beyond_hexadecimal > 0)
            || (self.letters > 0 && (self.is_spaced || (self.is_dashed && self.dashes >= 3)))
    }

    /// Whether so many letters are kept because a key may begin with them, with this gap behind
    /// them. Somebody may be waiting for a line that has ended, so more has to speak for a key.
    fn may_go_on(self, count: usize, gap: Gap) -> bool {
        if gap.is_far() || (gap.parts() && !count.is_multiple_of(GROUP)) {
            return false;
        }
        let is_dashed = self.is_dashed && !gap.has(OTHER);
        let is_spaced = self.is_spaced && !gap.has(DASH | OTHER);
        if gap.has(END_OF_LINE) {
            let enough = if self.letters_beyond_hexadecimal > 0 { GROUP } else { 2 * GROUP };
            (self.is_of_keys && count >= enough)
                || (is_dashed && (self.dashes >= 2 || (gap.has(DASH) && gap.length <= SHORT_GAP)))
                || (is_spaced && self.letters > 0 && count >= 3 * GROUP)
        } else if gap.has(SPACE | BREAK) {
            self.is_of_keys || (is_dashed && (gap.has(DASH) || self.dashes > 0)) || is_spaced
        } else {
            self.is_of_keys || is_dashed || is_spaced
        }
    }

    /// Whether so many letters are so much of a key that they are hidden without the rest.
    fn is_most_of_key(self, count: usize, dashes: usize) -> bool {
        (self.is_of_keys && self.letters_beyond_hexadecimal > 0 && count >= 2 * GROUP)
            || (self.letters > 0 && self.is_dashed && self.dashes >= dashes)
    }
}

/// Follows the text letter by letter. Its size is bounded.
#[derive(Debug)]
struct Reader {
    reads_escapes: bool,
    /// The place in the whole up to which the text was read.
    next: usize,
    /// The last ones, no more than a key has.
    letters: VecDeque<Letter>,
    /// What stands behind them.
    gap: Gap,
    /// How many of the last letters are of keys.
    of_keys: usize,
    /// The last byte that was read as such.
    last: u8,
    /// Whether words may be read at once.
    leaps: bool,
    /// Whether the last letter is the last one of a key.
    ends_key: bool,
}

impl Reader {
    fn new(reads_escapes: bool) -> Self {
        Self {
            reads_escapes,
            next: 0,
            letters: VecDeque::with_capacity(KEY),
            gap: Gap::default(),
            of_keys: 0,
            last: 0,
            leaps: true,
            ends_key: false,
        }
    }

    fn read(&mut self, text: &[u8], offset: usize, is_end: bool, hidden: &mut Vec<Letter>) {
        while let Some(rest) = text.get(self.next - offset..).filter(|rest| !rest.is_empty()) {
            if self.leap(rest, hidden) {
                continue;
            }
            let Some((part, length)) = part(rest, self.reads_escapes, is_end) else { return };
            let start = self.next;
            self.next += length;
            match part {
                Part::Gap(kind) => {
                    if rest.starts_with("…".as_bytes()) || rest.starts_with(b"...") {
                        hidden.extend(self.cut_by_dots());
                    }
                    self.gap.add(kind, length);
                }
                Part::Letter(byte) => {
                    let is_kept = self.last == b'\\';
                    let gap = std::mem::take(&mut self.gap);
                    self.letter(Letter { start, length, byte, gap, is_kept }, hidden);
                }
            }
            self.last = if length == 1 { rest[0] } else { 0 };
        }
    }

    /// Most of most words is read at once. Lowercase letters that are not of keys are letters of a
    /// key only where dashes part its groups. Where neither side of the word has one, they are
    /// none, and no key goes from before them to behind them.
    fn leap(&mut self, rest: &[u8], hidden: &mut Vec<Letter>) -> bool {
        const APART: Set = Set::of(b" ,;:()[]{}<>\"'/|!?*#@+_");
        const NONE_OF_KEY: Set = Set::of(b"aeilosuz");
        if !self.leaps || !self.gap.parts() || self.gap.has(DASH | BREAK) {
            return false;
        }
        let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let (word, after) = rest.split_at(length);
        let gap = after.iter().take(8).take_while(|byte| APART.has(**byte)).count();
        if gap == 0 || !after.get(gap).is_some_and(u8::is_ascii_alphanumeric) {
            return false;
        }
        let is_none_of_key = |byte: &u8| NONE_OF_KEY.has(*byte);
        let (Some(first), Some(last)) =
            (word.iter().position(is_none_of_key), word.iter().rposition(is_none_of_key))
        else {
            return false;
        };
        let mut letter = |at: usize, gap: Gap, reader: &mut Self| {
            let is_kept = at == 0 && reader.last == b'\\';
            let letter =
                Letter { start: reader.next + at, length: 1, byte: word[at], gap, is_kept };
            reader.letter(letter, hidden);
        };
        for at in 0..first {
            let gap = std::mem::take(&mut self.gap);
            letter(at, gap, self);
        }
        self.letters.clear();
        (self.of_keys, self.ends_key, self.gap) = (0, false, Gap::default());
        for at in last + 1..length {
            letter(at, Gap::default(), self);
        }
        self.last = 0;
        self.next += length;
        true
    }

    fn letter(&mut self, mut letter: Letter, hidden: &mut Vec<Letter>) {
        // Each of several lines can be a key.
        if self.ends_key && letter.gap.has(BREAK) && !letter.gap.has(DASH) {
            letter.gap.kinds |= FAR;
        }
        self.ends_key = false;
        if self.letters.len() == KEY {
            self.letters.pop_front();
        }
        self.letters.push_back(letter);
        self.of_keys = if letter.is_of_keys() { self.of_keys + 1 } else { 0 };
        let Some(of_last_group) = self.letters.get(HIDDEN) else { return };
        // Most letters are told at once.
        if self.letters.len() < KEY || (self.of_keys < KEY && of_last_group.gap.kinds == 0) {
            return;
        }
        if Forms::of(self.letters.iter()).is_some_and(Forms::is_key) {
            self.ends_key = true;
            for letter in self.letters.iter_mut().take(HIDDEN).filter(|letter| !letter.is_kept) {
                hidden.push(*letter);
                letter.is_kept = true;
            }
        }
    }

    /// Where a key may begin that is not complete.
    fn pending(&self) -> Option<usize> {
        let (start, _) = self
            .beginnings()
            .find(|(start, forms)| forms.may_go_on(self.letters.len() - start, self.gap))?;
        self.letters.get(start).map(|letter| letter.start)
    }

    /// What is hidden of a key whose rest does not come.
    fn beginning(&self) -> Vec<Letter> {
        if self.gap.has(END_OF_LINE) {
            return Vec::new();
        }
        self.most_of_key(3, |forms, count| forms.may_go_on(count, self.gap))
    }

    /// What is hidden of a key behind which dots stand for the rest.
    fn cut_by_dots(&self) -> Vec<Letter> {
        const QUOTE: usize = 2;
        if self.gap.length > QUOTE { Vec::new() } else { self.most_of_key(2, |_, _| true) }
    }

    fn most_of_key(&self, dashes: usize, may_be: impl Fn(Forms, usize) -> bool) -> Vec<Letter> {
        if self.ends_key {
            return Vec::new();
        }
        let found = self.beginnings().find(|(start, forms)| {
            let count = self.letters.len() - start;
            may_be(*forms, count) && forms.is_most_of_key(count, dashes)
        });
        let letters = |start| self.letters.iter().skip(start).take(HIDDEN).copied();
        found
            .map(|(start, _)| letters(start).filter(|letter| !letter.is_kept).collect())
            .unwrap_or_default()
    }

    /// Where less than a key stands behind which nothing of another form stands.
    fn beginnings(&self) -> impl Iterator<Item = (usize, Forms)> {
        let first = self.letters.len().saturating_sub(KEY - 1);
        (first..self.letters.len())
            .filter_map(|start| Some((start, Forms::of(self.letters.iter().skip(start))?)))
    }
}

enum Part {
    Letter(u8),
    Gap(u8),
}

/// What the text begins with and how long that is; nothing where it takes more bytes to know.
fn part(text: &[u8], reads_escapes: bool, is_end: bool) -> Option<(Part, usize)> {
    let first = *text.first()?;
    let is_whole = is_end || text.len() >= LONGEST_ESCAPE;
    let (found, otherwise) = match first {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => return Some((Part::Letter(first), 1)),
        0x80.. => (Some(far_from_ascii(text, reads_escapes)), DASH),
        b'\x1B' => (Some(terminal_sequence(text)), INVISIBLE),
        b'\\' if reads_escapes => (Some(backslashes(text)), INVISIBLE),
        b'%' | b'=' if reads_escapes => (Some(in_hexadecimal(text)), OTHER),
        b'&' if reads_escapes => (Some(entity(text)), OTHER),
        b'\n' | b'\r' => return Some((Part::Gap(BREAK | END_OF_LINE), 1)),
        _ => return Some((of_char(char::from(first)), 1)),
    };
    match found {
        Some(Found::Part(part, length)) => Some((part, length)),
        Some(Found::Cut) if !is_whole => None,
        _ => Some((Part::Gap(otherwise), 1)),
    }
}

enum Found {
    Part(Part, usize),
    /// It could be one, but goes on behind the text.
    Cut,
    Nothing,
}

impl Found {
    fn char(number: Option<u32>, length: usize) -> Self {
        number.and_then(char::from_u32).map_or(Self::Nothing, |c| Self::Part(of_char(c), length))
    }
}

/// UTF-8, or a code page, in which the second byte of a letter can be one of ASCII.
fn far_from_ascii(text: &[u8], has_two_bytes: bool) -> Found {
    let near = &text[..text.len().min(4)];
    let valid = match std::str::from_utf8(near) {
        Ok(valid) => valid,
        Err(error) if error.valid_up_to() == 0 && error.error_len().is_none() => return Found::Cut,
        Err(error) => std::str::from_utf8(&near[..error.valid_up_to()]).unwrap_or_default(),
    };
    match (valid.chars().next(), text) {
        (Some(letter), _) => Found::Part(of_char(letter), letter.len_utf8()),
        (None, [_]) => Found::Cut,
        (None, [_, 0x40..=0xFF, ..]) if has_two_bytes => Found::Part(Part::Gap(DASH), 2),
        _ => Found::Nothing,
    }
}

/// Such as ESC `[31m`.
fn terminal_sequence(text: &[u8]) -> Found {
    match text {
        [_] => Found::Cut,
        [_, b'[', rest @ ..] => {
            let parameters = rest.iter().take_while(|byte| matches!(byte, b' '..=b'?')).count();
            match rest.get(parameters) {
                // Its end has to come before the text counts as whole.
                Some(b'@'..=b'~') if parameters < LONGEST_ESCAPE - 2 => {
                    Found::Part(Part::Gap(INVISIBLE), parameters + 3)
                }
                Some(_) => Found::Nothing,
                None => Found::Cut,
            }
        }
        _ => Found::Nothing,
    }
}

/// Such as `\n`, `\\r\\n`, `\u002d`, `\x2D` and `\u{2011}`.
fn backslashes(text: &[u8]) -> Found {
    let count = text.iter().take(8).take_while(|byte| **byte == b'\\').count();
    let is_hex = |byte: &u8| byte.is_ascii_hexdigit();
    let digits =
        |rest: &[u8], most: usize| rest.iter().take(most).take_while(|b| is_hex(b)).count();
    match &text[count..] {
        [] => Found::Cut,
        [b'n' | b'r', ..] => Found::Part(Part::Gap(BREAK), count + 1),
        [b't', ..] => Found::Part(Part::Gap(SPACE), count + 1),
        [b'u', b'{', rest @ ..] => {
            let length = digits(rest, 6);
            match rest.get(length) {
                Some(b'}') => Found::char(hexadecimal(&rest[..length]), count + length + 3),
                None => Found::Cut,
                Some(_) => Found::Nothing,
            }
        }
        [kind @ (b'u' | b'x'), rest @ ..] => {
            let all = if *kind == b'u' { 4 } else { 2 };
            match digits(rest, all) {
                length if length == all => Found::char(hexadecimal(&rest[..all]), count + 1 + all),
                length if length == rest.len() => Found::Cut,
                _ => Found::Nothing,
            }
        }
        _ => Found::Part(Part::Gap(INVISIBLE), count),
    }
}

/// `%2D`, also `%252D`, and what mail has with an equals sign.
fn in_hexadecimal(text: &[u8]) -> Found {
    let mut at = 1;
    while text[0] == b'%' && text[at..].starts_with(b"25") && at < LONGEST_ESCAPE {
        at += 2;
    }
    match &text[at..] {
        [b'\n', ..] if text[0] == b'=' => Found::Part(Part::Gap(BREAK), at + 1),
        [b'\r', b'\n', ..] if text[0] == b'=' => Found::Part(Part::Gap(BREAK), at + 2),
        digits @ [a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit() => {
            match hexadecimal(&digits[..2]) {
                // A part of a letter; the dashes far from ASCII are such.
                Some(0x80..) => Found::Part(Part::Gap(DASH), at + 2),
                number => Found::char(number, at + 2),
            }
        }
        [] => Found::Cut,
        [byte] if byte.is_ascii_hexdigit() || *byte == b'\r' => Found::Cut,
        _ => Found::Nothing,
    }
}

/// `&#45;`, `&#x2D;`, `&ndash;` and the like.
fn entity(text: &[u8]) -> Found {
    let name = &text[1..];
    let length =
        name.iter().take(8).take_while(|b| b.is_ascii_alphanumeric() || **b == b'#').count();
    let name = match name.get(length) {
        Some(b';') => &name[..length],
        None if length < 8 => return Found::Cut,
        _ => return Found::Nothing,
    };
    let kind = match name {
        [b'#', b'x' | b'X', digits @ ..] => return Found::char(hexadecimal(digits), length + 2),
        [b'#', digits @ ..] => {
            let number = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok());
            return Found::char(number, length + 2);
        }
        b"ndash" | b"mdash" | b"minus" | b"hyphen" | b"dash" | b"horbar" | b"shy" => DASH,
        b"nbsp" | b"ensp" | b"emsp" | b"thinsp" => SPACE,
        _ => return Found::Nothing,
    };
    Found::Part(Part::Gap(kind), length + 2)
}

fn hexadecimal(digits: &[u8]) -> Option<u32> {
    u32::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

fn of_char(letter: char) -> Part {
    let kind = match letter {
        '0'..='9' | 'A'..='Z' | 'a'..='z' => return Part::Letter(letter as u8),
        // Full width, as East Asian keyboards type them.
        '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
            return Part::Letter(u8::try_from(u32::from(letter) - 0xFEE0).unwrap_or(b'*'));
        }
        // Hyphens, dashes, signs of minus and what looks like them; the last one stands for what
        // could not be read.
        '-'
        | '\u{AD}'
        | '\u{2D7}'
        | '\u{58A}'
        | '\u{5BE}'
        | '\u{1806}'
        | '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{207B}'
        | '\u{208B}'
        | '\u{2212}'
        | '\u{23AF}'
        | '\u{2500}'
        | '\u{2501}'
        | '\u{2796}'
        | '\u{2E17}'
        | '\u{2E1A}'
        | '\u{2E3A}'
        | '\u{2E3B}'
        | '\u{301C}'
        | '\u{3030}'
        | '\u{30A0}'
        | '\u{30FC}'
        | '\u{3161}'
        | '\u{4E00}'
        | '\u{FE31}'
        | '\u{FE32}'
        | '\u{FE58}'
        | '\u{FE63}'
        | '\u{FF0D}'
        | '\u{FF70}'
        | '\u{96}'
        | '\u{97}'
        | '\u{FFFD}' => DASH,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => BREAK,
        '\u{2800}' | '\u{3164}' => SPACE,
        '\u{300}'..='\u{36F}'
        | '\u{61C}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' => INVISIBLE,
        _ if letter.is_whitespace() => SPACE,
        _ if letter.is_control() => INVISIBLE,
        _ => OTHER,
    };
    Part::Gap(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(text: &str) -> String {
        String::from_utf8_lossy(&without_keys(text.as_bytes())).into_owned()
    }

    /// Groups that no program prints by itself: of the letters of keys, and of others.
    const OF_KEYS: [&str; 5] = ["BBBBB", "CCCCC", "DDDDD", "FFFFF", "NNNN2"];
    const OTHERS: [&str; 5] = ["AAAAA", "BBBBB", "CCCCC", "DDDDD", "EEEE2"];
    const STARS: &str = "*****";

    fn key(groups: [&str; 5], between: &str) -> (String, String) {
        (groups.join(between), [STARS, STARS, STARS, STARS, groups[4]].join(between))
    }

    #[test]
    fn keys_are_hidden_whatever_stands_beside_them() {
        for groups in [OF_KEYS, OTHERS, ["bbbbb", "ccccc", "ddddd", "fffff", "nnnn2"]] {
            let (key, stars) = key(groups, "-");
            for (before, after) in [
                ("", ""),
                ("key ", ", id 73111121-5638-40f6-bc11-f1d7b0d64300"),
                (r#"{"stdout":"5\r\n"#, r#"\r\n"}"#),
                (r"\\n", r"\\r"),
                (r"\u003e", r"\u003c"),
                ("\x1B[32m", "\x1B[0m"),
                ("\x1B[1;32m", ""),
                ("key_", "_2"),
                ("KEY", "abc"),
                ("%20", "%20"),
                ("key=", "&next=1"),
                ("key:", "-----------"),
                ("--", "-x"),
                ("C:\\n", "\\"),
                ("오류", "입니다"),
                ("'", "'"),
                ("0", "0"),
                ("=\r\n", "\r\n"),
            ] {
                let text = format!("{before}{key}{after}");
                assert_eq!(hidden(&text), format!("{before}{stars}{after}"), "{text:?}");
            }
        }
    }

    #[test]
    fn keys_are_hidden_whatever_parts_their_groups() {
        for between in [
            "--",
            " - ",
            "\u{2010}",
            "\u{2011}",
            "\u{2012}",
            "\u{2013}",
            "\u{2014}",
            "\u{2212}",
            "\u{AD}",
            "\u{FF0D}",
            "\u{FFFD}",
            "%2D",
            "%2d",
            "%252D",
            "%E2%80%91",
            "\\-",
            "\\u002d",
            "\\u2011",
            "\\\\u2013",
            "\\x2D",
            "\\u{2011}",
            "&#45;",
            "&#x2D;",
            "&ndash;",
            "=2D",
            "-\n",
            "-\r\n",
            "\r\n-",
            "-\r\n  ",
            "-\\n",
            "-\\r\\n",
            "-\x1B[0m",
            "-\x1B[0m\x1B[32m",
            "-\u{200B}",
            "-\0",
            "-%0D%0A",
            " ",
            "  ",
            "\t",
            "\\t",
            "\u{A0}",
            "\u{3164}",
            "%20",
            "&nbsp;",
            " \r\n",
        ] {
            for groups in [OF_KEYS, OTHERS] {
                let (text, stars) = key(groups, between);
                assert_eq!(hidden(&text), stars, "{text:?}");
                let (text, stars) = (format!("key: {text}."), format!("key: {stars}."));
                assert_eq!(hidden(&text), stars, "{text:?}");
            }
        }
        // The letters of keys alone say enough.
        let far = &" ".repeat(LONGEST_GAP);
        for between in
            ["", "\n", "\r\n", ".", "_", "/", "+", ", ", "\", \"", "\n\n", "\u{200B}", far]
        {
            let (text, stars) = key(OF_KEYS, between);
            assert_eq!(hidden(&text), stars, "{text:?}");
        }
        // Code pages have dashes of one byte and of two, the second one like a letter too.
        for between in [&b"\x96"[..], b"\x97", b"\xA1\xAA", b"\xA8\x43", b"\x81\x5C"] {
            let stars = [STARS, STARS, STARS, STARS, "EEEE2"].map(str::as_bytes).join(between);
            let text = OTHERS.map(str::as_bytes).join(between);
            assert_eq!(without_keys(&text), stars, "{between:?}");
        }
    }

    #[test]
    fn a_line_can_end_anywhere_in_a_key() {
        let (key, stars) = key(OTHERS, "-");
        for at in 0..=key.len() {
            for end in [
                "\n", "\r\n", "\\r\\n", "\r\n    ", "=\r\n", "=\n", "\u{85}", "\u{2028}", "\x1B[K",
                "\u{200B}",
            ] {
                let text = format!("{}{end}{}", &key[..at], &key[at..]);
                let expected = format!("{}{end}{}", &stars[..at], &stars[at..]);
                assert_eq!(hidden(&text), expected, "{text:?}");
            }
        }
        // In four groups, but not in all.
        let broken = |ends: [&str; 2]| {
            let [a, b] = ends;
            hidden(&format!("A{a}AAAA-B\nBBBB-C\nCCCC-DD{b}DDD-EEE\nE2"))
        };
        assert_eq!(broken(["\n", ""]), "*\n****-*\n****-*\n****-*****-EEE\nE2");
        assert_eq!(broken(["", "\n"]), "*****-*\n****-*\n****-**\n***-EEE\nE2");
        assert_eq!(broken(["\n"; 2]), "A\nAAAA-B\nBBBB-C\nCCCC-DD\nDDD-EEE\nE2");
        // In the last column of a table.
        let wide = " ".repeat(WIDEST - 3);
        let row = format!("PC1{wide}AAAAA-BBBBB-\r\n{wide}CCCCC-DDDDD-EEEE2\r\n");
        assert_eq!(hidden(&row), format!("PC1{wide}*****-*****-\r\n{wide}*****-*****-EEEE2\r\n"));
        let farther = row.replace(&wide, &" ".repeat(WIDEST - 2));
        assert_eq!(hidden(&farther), farther);
    }

    #[test]
    fn several_keys_are_hidden() {
        let (one, stars) = key(OTHERS, "-");
        assert_eq!(hidden(&format!("{one} {one}\n{one}")), format!("{stars} {stars}\n{stars}"));
        // Which letters are the key is not known; only the last ones are none of it for sure.
        let long = format!("{one}-{one}");
        assert_eq!(hidden(&long), [STARS; 9].join("-") + "-EEEE2");
        assert_eq!(hidden(&format!("xy{}", OF_KEYS.concat())), format!("{:*>22}NNNN2", ""));
        assert_eq!(
            hidden("ＢＢＢＢＢ－ＢＢＢＢＢ－ＢＢＢＢＢ－ＢＢＢＢＢ－ＢＢＢＢ２")
                .matches('*')
                .count(),
            60
        );
        // The same without dashes: it is the letters that tell.
        let wide = |text: &str| -> String {
            text.chars().filter_map(|c| char::from_u32(u32::from(c) + 0xFEE0)).collect()
        };
        let key = OF_KEYS.concat();
        assert_eq!(hidden(&wide(&key)), "*".repeat(60) + &wide(OF_KEYS[4]));
        assert_eq!(hidden(&wide("AAAAABBBBBCCCCCDDDDDEEEE2")), wide("AAAAABBBBBCCCCCDDDDDEEEE2"));
        // A letter can be an escape.
        for letter in ["%41", "\\u0041", "&#65;", "\\x41"] {
            let stars = "*".repeat(letter.len());
            assert_eq!(
                hidden(&format!("{letter}AAAA-BBBBB-CCCCC-DDDDD-EEEE2")),
                format!("{stars}****-*****-*****-*****-EEEE2")
            );
        }
        // The end can be that of an escape that is cut, and behind what looks like a path, or an
        // entity, is a key.
        assert_eq!(
            hidden("BBBBB%2DCCCCC%2DDDDDD%2DFFFFF&NNNN2"),
            "*****%2D*****%2D*****%2D*****&NNNN2"
        );
        assert_eq!(
            hidden("NNNNN%2DCCCCC%2DDDDDD%2DFFFFF%+BBBB2"),
            "*****%2D*****%2D*****%2D*****%+BBBB2"
        );
        assert_eq!(
            hidden(r"C:\nnnn2-ccccc-ddddd-fffff-bbbb2"),
            r"C:\n****-*****-*****-*****-bbbb2"
        );
        assert_eq!(hidden("&#23467;BCDFG;HJKMN;PQRTV;WXY23"), "&#*****;*****;*****;*****;WXY23");
    }

    #[test]
    fn what_is_no_key_stays() {
        let text = [
            "73111121-5638-40f6-bc11-f1d7b0d64300",
            "{55C92734-D682-4D71-983E-D6EC3F16059F}",
            "00000001-1111-2222-3333-444444444444, 1, 0 [(0 [0xC004F014, 0, 0]",
            "Last 5 characters of installed product key: EEEE2",
            "*****-*****-*****-*****-EEEE2",
            "AAAAA-BBBBB-CCCCC-DDDDD",
            "AAAAA, BBBBB, CCCCC, DDDDD, EEEE2",
            "AAAA-BBBBB-CCCCC-DDDDD-EEEEE",
            "AAAAA-BBBBB-CCCC-DDDDD-EEEEE",
            "AAAAA-BBBBBB-CCCCC-DDDDD-EEEEE",
            "other words where eight seven three",
            "12345 12345 12345 12345 12345",
            "23478 23942 29983 44432 88822",
            "d4f3bcd28b9c4cd237bcd2222bbbb99b7784",
            "2147012867\n2147012867\n2147012867\n2147012867",
            &"y\n".repeat(100),
            &"KB\r\n".repeat(100),
            "VOLUME_KMSCLIENT channel, ERROR CODE: 0xC004F074",
            // Words, and numbers alone.
            "PLEASE CHECK STATE AGAIN LATER",
            "12345-12346-12347-12348-12349",
            "49664 – 49665 – 49666 – 49667 – 49668",
            "---Processing--------------------------",
            "https://example.com/a-long-path/of-words/that-never-ends",
            "2026-11-28T13:43:08.123456789Z 2026-11-28T13:43:08.123456789Z",
        ];
        for line in text {
            assert_eq!(hidden(line), line);
        }
        let far = OTHERS.join(&" ".repeat(LONGEST_GAP + 1));
        assert_eq!(hidden(&far), far);
    }

    /// What comes out of pieces.
    fn in_pieces<'p>(pieces: impl IntoIterator<Item = &'p [u8]>, is_all: bool) -> Vec<u8> {
        let mut hider = Hider::new();
        let mut out = Vec::new();
        for piece in pieces {
            hider.text.extend_from_slice(piece);
            hider.look(false);
            let count = hider.decided();
            out.extend_from_slice(&hider.text[..count]);
            hider.forget(count);
            assert!(hider.text.len() <= 24 * (LONGEST_GAP + 2 * LONGEST_ESCAPE));
        }
        if is_all {
            hider.look(true);
            out.extend_from_slice(&hider.text);
        }
        out
    }

    #[test]
    fn pieces_change_nothing() {
        for between in ["-", " - ", "%2D", "\u{2011}", "-\x1B[0m", "-\\r\\n", "&ndash;", "\\u{2d}"]
        {
            let (key, stars) = key(OTHERS, between);
            for after in ["", "\n", &"-".repeat(64), &"-".repeat(200), "abc\r\n"] {
                let (text, stars) = (format!("a {key}{after}"), format!("a {stars}{after}"));
                for size in 1..text.len() {
                    let out = in_pieces(text.as_bytes().chunks(size), true);
                    assert_eq!(String::from_utf8_lossy(&out), stars, "{size}");
                }
            }
        }
        let (text, stars) =
            ("AA\u{200B}AAA-BBBBB-CCCCC-DDDDD-EEEE2", "**\u{200B}***-*****-*****-*****-EEEE2");
        for size in 1..text.len() {
            let out = in_pieces(text.as_bytes().chunks(size), true);
            assert_eq!(String::from_utf8_lossy(&out), stars, "{size}");
        }
        // The second byte of a dash in a code page is a letter. A sequence can be too long.
        let sequence = |length| format!("-\x1B[{}m", "0".repeat(length));
        let [long, too_long] = [LONGEST_ESCAPE - 3, LONGEST_ESCAPE - 2].map(sequence);
        for (between, is_hidden) in
            [(&b"\xA8\x43"[..], true), (long.as_bytes(), true), (too_long.as_bytes(), false)]
        {
            let [text, stars] = [OTHERS, [STARS, STARS, STARS, STARS, OTHERS[4]]]
                .map(|groups| groups.map(str::as_bytes).join(between));
            for size in 1..=text.len() {
                let out = in_pieces(text.chunks(size), true);
                assert!(out == if is_hidden { &stars[..] } else { &text }, "{between:?} {size}");
            }
        }
        let (key, stars) = key(OF_KEYS, "");
        for text in [key.clone(), format!("x {key} y"), format!("\\n{key}\\n")] {
            for size in 1..text.len() {
                let out = in_pieces(text.as_bytes().chunks(size), true);
                let out = String::from_utf8_lossy(&out);
                assert_eq!(out, text.replace(&key, &stars), "{size}");
            }
        }
    }

    /// Most of most words is read at once; letter by letter the same is hidden.
    #[test]
    fn leaps_change_nothing() {
        let parts = [
            "BBBBB",
            "NNNN2",
            "AAAAA",
            "hello",
            "a",
            "bb",
            "x",
            "2",
            "23478",
            "to",
            "-",
            " ",
            " - ",
            "\n",
            "_",
            "\\n",
            "%2D",
            "\\",
            ", ",
            "\u{2013}",
            "BBBBB-CCCCC-DDDDD-FFFFF",
            "BBBBBCCCCCDDDDDFFFFF",
            "AAAAA BBBBB CCCCC DDDDD",
        ];
        let mut state = 1_u64;
        let mut next = |below: usize| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            usize::try_from(state >> 33).unwrap() % below
        };
        let mut changed = 0;
        for _ in 0..20_000 {
            let text: String = (0..=next(12)).map(|_| parts[next(parts.len())]).collect();
            let [leaping, slow] = [true, false].map(|leaps| {
                let mut hider = Hider::new();
                hider.readers.iter_mut().for_each(|reader| reader.leaps = leaps);
                hider.text.extend_from_slice(text.as_bytes());
                hider.look(false);
                let decided = hider.decided();
                hider.look(true);
                (String::from_utf8(hider.text).unwrap(), decided)
            });
            assert_eq!(leaping, slow, "{text:?}");
            changed += usize::from(slow.0 != text);
        }
        assert!(changed > 2000, "{changed}");
        let mut reader = Reader::new(true);
        reader.gap.add(SPACE, 1);
        assert!(reader.leap(b"hello world", &mut Vec::new()));
        assert_eq!(reader.next, 5);
        assert!(!reader.leap(b" world", &mut Vec::new()));
    }

    /// Whoever waits for a line gets it, and of a line that goes on what is no part of a key.
    #[test]
    fn little_is_kept() {
        let passed = |text: &str| {
            let out = in_pieces([text.as_bytes()], false);
            text.len() - out.len()
        };
        for (text, kept) in [
            ("a line\n", 0),
            ("Windows-based\r\n", 0),
            ("ERROR ABORT\r\n", 0),
            ("pid 23478\n", 0),
            ("KB\n", 0),
            ("half a line", 4),
            ("half a line ", 0),
            ("what? ", 0),
            ("50%", 3),
            ("AAAAA-", 6),
            ("key AAAAA-BBBBB-CC", 14),
            ("key AAAAA-BBBBB-CCCCC\n", 18),
            ("key BCDFG-\n", 7),
            ("hello-\r\n", 8),
            ("AAAAA EEEEE, ", 0),
            // Five letters of keys, or ten where a number has them too; three groups of any.
            ("GHJKM\n", 6),
            ("BCDF2346\n", 0),
            ("BCDF234678\n", 11),
            ("BBBBBCCCCCDDDDDFFFFF22222", 24),
            ("AAAAA EEEEE\n", 0),
            ("AAAAA EEEEE IIIII\n", 18),
            ("11111 55555 00000\n", 0),
            ("hello ", 0),
            ("hello=\n", 0),
            // A line that goes on.
            ("AAAAA=\n", 7),
            ("AAAAA=\r", 7),
            ("AAAAA%\n", 0),
            ("AAAAA%\r\n", 0),
            ("50% ", 0),
            ("AAAAA=\r\n", 8),
            ("&aaaaaaaa", 5),
            ("\\x1 ", 0),
            ("---Processing--------------------------\r\n", 0),
            (&"A".repeat(100_000), 5),
            (&"-".repeat(100_000), 0),
            (&format!("\x1B[{}", "0".repeat(100)), 5),
            (&format!("AAAAA{}", "-".repeat(65)), 0),
        ] {
            assert_eq!(passed(text), kept, "{text:?}");
        }
    }

    #[test]
    fn the_beginning_of_a_key_is_hidden_at_the_end() {
        let at_end = |text: &str| {
            let mut hider = Hider::new();
            hider.text.extend_from_slice(text.as_bytes());
            hider.look(true);
            hider.hide_beginnings();
            String::from_utf8(hider.text).unwrap()
        };
        assert_eq!(at_end("AAAAA-BBBBB-CCCCC-DDDDD-EE"), "*****-*****-*****-*****-EE");
        assert_eq!(at_end("AAAAA-BBBBB-CCCCC-DDD"), "*****-*****-*****-***");
        assert_eq!(at_end("a BBBBBNNNNN2"), "a ***********");
        assert_eq!(at_end("a BCDFGHJKMN"), "a **********");
        assert_eq!(at_end("a BCDFGHJKM"), "a BCDFGHJKM");
        assert_eq!(hidden("\"AAAAA-BBBBB-CCCC\"…"), "\"*****-*****-****\"…");
        assert_eq!(hidden("AAAAA-BBBBB-C..."), "*****-*****-*...");
        assert_eq!(hidden("\"BBBBBNNNNNDDDDDF\"…"), "\"****************\"…");
        assert_eq!(hidden("AAAAA-BBBBB-CCCC\\\"…"), "*****-*****-****\\\"…");
        assert_eq!(hidden("AAAAA-BBBBB-CCCC   …"), "AAAAA-BBBBB-CCCC   …");
        assert_eq!(hidden("alpha-bravo…"), "alpha-bravo…");
        assert_eq!(at_end("AAAAA-BBBBB-CCCCC-DDDDD-EEEE2"), "*****-*****-*****-*****-EEEE2");
        assert_eq!(
            at_end("{\"a\":\"BBBBBNNNNNDDDDDFFFFF22222\\n\"}"),
            "{\"a\":\"********************22222\\n\"}"
        );
        for text in ["well-known", "alpha-bravo-delta", "AAAAA-BBBBB-CCCCC-DDDDD\n", "23478 23478"]
        {
            assert_eq!(at_end(text), text);
        }
    }

    /// What stands before the first letter does not matter.
    #[test]
    fn a_key_can_stand_far_from_all_else() {
        const KEY: &str = "BCDFG-HJKMN-PQRTV-WXY23-46789";
        let hidden = "*****-*****-*****-*****-46789";
        for before in ["", "x", &format!("x{:100}", ""), &format!("x{}", "-".repeat(100))] {
            assert_eq!(text_without_keys(&format!("{before}{KEY}")), format!("{before}{hidden}"));
        }
        let lines = format!("{KEY}\n{KEY}\n\n{KEY}\n");
        assert_eq!(text_without_keys(&lines), lines.replace(KEY, hidden));
    }
}
