//! One code written as text.

use core::fmt;
use core::str::FromStr;

use crate::code::{ActivationCode, UnknownCode, pad};
use crate::digits::{hex_digits, hex_value, low_half};
use crate::error::ActivationError;
use crate::hresult;

/// The error of reading an [`ActivationError`] or an [`ActivationCode`] from text.
///
/// Its own text says what was expected and what was found. Where the text was a
/// well-formed number that is no activation error, [`unknown_code`](Self::unknown_code)
/// gives the number.
///
/// ```
/// use windows_activation_error::ActivationError;
///
/// let error = "0x8007232C".parse::<ActivationError>().unwrap_err();
/// assert_eq!(error.unknown_code().unwrap().code(), 0x8007_232C);
///
/// let error = "0xC004F07".parse::<ActivationError>().unwrap_err();
/// assert_eq!(error.to_string(), "expected 8 hexadecimal digits, found 7");
///
/// let error = "0xC004F074 failed".parse::<ActivationError>().unwrap_err();
/// assert_eq!(error.to_string(), "expected nothing after the number, found \" failed\"");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct ParseCodeError(Problem);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Problem {
    Empty,
    /// Neither a number nor a name.
    Form(Excerpt),
    /// So many hexadecimal digits and not 8.
    DigitCount(usize),
    /// 16 digits that do not repeat the sign of the last 8.
    Wide,
    LeftOver(Excerpt),
    NegatedHex,
    Range,
    Name,
    Unknown(UnknownCode),
}

impl ParseCodeError {
    /// The number, where the text was a well-formed number that is no activation error.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// let error = "-2147024894".parse::<ActivationError>().unwrap_err();
    /// assert_eq!(error.unknown_code().unwrap().code(), 0x8007_0002);
    /// assert_eq!("hello".parse::<ActivationError>().unwrap_err().unknown_code(), None);
    /// ```
    #[must_use]
    pub const fn unknown_code(self) -> Option<UnknownCode> {
        match self.0 {
            Problem::Unknown(unknown) => Some(unknown),
            _ => None,
        }
    }
}

impl fmt::Display for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self.0 {
            Problem::Unknown(unknown) => return unknown.fmt(f),
            Problem::Empty => "expected an activation error such as 0xC004F074, found nothing",
            Problem::Form(found) => {
                let example = "expected an activation error such as 0xC004F074 or -1073418124";
                return pad(f, format_args!("{example}, found {found}"));
            }
            Problem::DigitCount(found) => {
                return pad(f, format_args!("expected 8 hexadecimal digits, found {found}"));
            }
            Problem::Wide => "expected a number of 32 bits, found one of 64",
            Problem::LeftOver(found) => {
                return pad(f, format_args!("expected nothing after the number, found {found}"));
            }
            Problem::NegatedHex => "a minus sign goes before a decimal number only",
            Problem::Range => "expected a decimal number of 32 bits, -2147483648 to 4294967295",
            Problem::Name => {
                "unknown name; expected a symbol such as SL_E_VL_BINDING_SERVICE_UNAVAILABLE \
                 or a variant such as KmsUnavailable"
            }
        })
    }
}

impl From<UnknownCode> for ParseCodeError {
    fn from(unknown: UnknownCode) -> Self {
        Self(Problem::Unknown(unknown))
    }
}

/// The beginning of a text, kept by an error that cannot borrow it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Excerpt {
    bytes: [u8; Excerpt::CAPACITY],
    length: usize,
    is_all: bool,
}

impl Excerpt {
    const CAPACITY: usize = 16;

    fn of(text: &str) -> Self {
        let length = (0..=text.len().min(Self::CAPACITY))
            .rev()
            .find(|&length| text.is_char_boundary(length))
            .unwrap_or(0);
        let mut bytes = [0; Self::CAPACITY];
        bytes.iter_mut().zip(text.bytes()).for_each(|(to, byte)| *to = byte);
        Self { bytes, length, is_all: length == text.len() }
    }
}

/// In quotes, and with escapes in place of what a terminal would obey.
impl fmt::Display for Excerpt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = core::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default();
        write!(f, "{text:?}{}", if self.is_all { "" } else { "…" })
    }
}

/// Reads one code in any of the forms in which logs and people write it, in any case:
///
/// | form | example |
/// |---|---|
/// | `0x` and 8 hexadecimal digits | `0xC004F074` |
/// | the same with `_` between digits | `0x8007_0005` |
/// | the same with the letter O for the zero, or `×` for the x | `OxC004F074`, `0×C004F074` |
/// | the same with one blank after `0`, `0x` or both | `0x 80070005`, `0 x 80070005` |
/// | the same extended to 64 bits, with the sign or with zeros | `0xFFFFFFFFC004F074` |
/// | VBScript | `&HC004F009` |
/// | bare 8 hexadecimal digits | `C004F200` |
/// | signed decimal | `-1073418124` |
/// | `0x` before a signed decimal | `0x-1073418124` |
/// | unsigned decimal | `3221549172` |
/// | any of these with a suffix of C or Rust, hexadecimal ones with `h` | `0xC004E003L` |
/// | any of these in full-width characters, as East Asian keyboards type them | `０ｘＣ００４Ｆ０７４` |
/// | official symbol | `SL_E_GRACE_TIME_EXPIRED` |
/// | name of the variant | `KmsUnavailable` |
///
/// Eight digits without a sign are hexadecimal: as a decimal number no code is so short.
/// Zeros before a decimal number do not matter. The suffixes are `l`, `ll`, `u`, `ul`,
/// `lu`, `ull`, `llu`, and `i32`, `u32`, `i64`, `u64` with or without `_` before them.
///
/// What is copied along does not matter: white space, quotes of any kind, brackets and
/// punctuation around the code, and a label of letters that ends in `=` or `:`, as in
/// `hr=0xC004F074`, `(Error: "0xC004F074").` and `错误代码：0xC004F074。` A text that holds
/// more is for [`find_iter`](crate::find_iter).
///
/// The time is linear in the text, and nothing is allocated.
///
/// # Errors
///
/// [`ParseCodeError`] for everything else. It says what was expected and what was found,
/// and it keeps the number where the text is a number that is not in the table.
///
/// ```
/// use windows_activation_error::ActivationError;
///
/// for text in ["0xC004F074", "-1073418124", "hr=c004f074h;", "“KmsUnavailable”"] {
///     assert_eq!(text.parse(), Ok(ActivationError::KmsUnavailable));
/// }
/// ```
impl FromStr for ActivationError {
    type Err = ParseCodeError;

    fn from_str(text: &str) -> Result<Self, ParseCodeError> {
        Ok(Self::from_code(number(text)?)?)
    }
}

/// Reads every form that [`ActivationError`] reads, and takes any number of 32 bits.
///
/// # Errors
///
/// [`ParseCodeError`] for everything else. It says what was expected and what was found.
///
/// ```
/// use windows_activation_error::ActivationCode;
///
/// for text in ["0x80070002", "-2147024894", "hr=80070002"] {
///     assert_eq!(text.parse(), Ok(ActivationCode::from(0x8007_0002)));
/// }
/// assert_eq!("0".parse(), Ok(ActivationCode::from(0)));
/// ```
impl FromStr for ActivationCode {
    type Err = ParseCodeError;

    fn from_str(text: &str) -> Result<Self, ParseCodeError> {
        number(text).map(Self::from)
    }
}

/// The number that the whole text stands for.
fn number(text: &str) -> Result<u32, ParseCodeError> {
    if let Some(code) = plain_hex(text.as_bytes()) {
        return Ok(code);
    }
    // Most texts have no surroundings, and to look for some takes longer than to read.
    written(text).or_else(|_| {
        let text = without_surroundings(text);
        let mut buffer = [0; MAX_FOLDED];
        written(to_ascii(text, &mut buffer).unwrap_or(text))
    })
}

/// The number that stands here in ASCII, without anything around it.
fn written(text: &str) -> Result<u32, ParseCodeError> {
    let Some(&first) = text.as_bytes().first() else {
        return Err(ParseCodeError(Problem::Empty));
    };
    match after_hex_prefix(text) {
        Some(rest) if rest.starts_with('-') => decimal(rest),
        Some(rest) => hexadecimal(rest),
        None if text.strip_prefix('-').and_then(after_hex_prefix).is_some() => {
            Err(ParseCodeError(Problem::NegatedHex))
        }
        // Hexadecimal before decimal: eight bare digits are a code.
        None => hexadecimal(text).or_else(|_| match first {
            b'-' | b'0'..=b'9' => decimal(text),
            _ => named(text),
        }),
    }
}

/// A fast path for the form that nearly every text has: exactly `0x` and 8 digits.
fn plain_hex(text: &[u8]) -> Option<u32> {
    let [b'0', b'x' | b'X', digits @ ..] = text else { return None };
    let digits: [u8; 8] = digits.try_into().ok()?;
    digits.iter().all(|&digit| hex_value(digit) < 16).then(|| hex_digits(digits))
}

/// The code without what people copy along: quotes, a full stop, `hr=`.
fn without_surroundings(text: &str) -> &str {
    let text = text.trim_matches(surrounds);
    match text.rsplit_once(['=', ':', '＝', '：']) {
        Some((label, rest)) if label.chars().all(is_label) => rest.trim_matches(surrounds),
        _ => text,
    }
}

fn is_label(c: char) -> bool {
    c.is_alphabetic() || c == '_' || surrounds(c)
}

/// White space, and the punctuation, quotes and brackets of all kinds of keyboards.
fn surrounds(c: char) -> bool {
    const SIGNS: &str = ".,;:!?*…()[]{}<>\"'`´«»‹›！＂＇（），．：；？［］｛｝＜＞";
    match c {
        '\u{2018}'..='\u{201F}'
        | '\u{3001}'
        | '\u{3002}'
        | '\u{3008}'..='\u{3011}'
        | '\u{3014}'..='\u{301F}' => true,
        _ => SIGNS.contains(c) || c.is_whitespace() || is_invisible(c),
    }
}

/// Marks of direction, joiners and the like, which web pages put around and into numbers.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}')
        || matches!(c, '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// Enough for every number and every name.
const MAX_FOLDED: usize = 80;

/// The text with ASCII in place of what looks the same; `None` where that is impossible or
/// not needed.
fn to_ascii<'b>(text: &str, buffer: &'b mut [u8; MAX_FOLDED]) -> Option<&'b str> {
    if text.is_ascii() {
        return None;
    }
    let mut length = 0;
    for c in text.chars().filter(|&c| !is_invisible(c)) {
        let byte = match c {
            '\u{FF01}'..='\u{FF5E}' => u8::try_from(u32::from(c) - 0xFEE0).ok()?,
            // The multiplication sign, and what a Cyrillic keyboard types.
            '×' | 'х' | 'Х' => b'x',
            'А' | 'а' => b'A',
            'В' => b'B',
            'С' | 'с' => b'C',
            'Е' | 'е' => b'E',
            'О' | 'о' => b'O',
            // A minus sign, and hyphens and a dash in its place.
            '\u{2010}' | '\u{2011}' | '\u{2013}' | '\u{2212}' => b'-',
            _ if c.is_whitespace() => b' ',
            _ => u8::try_from(c).ok().filter(u8::is_ascii)?,
        };
        *buffer.get_mut(length)? = byte;
        length += 1;
    }
    core::str::from_utf8(buffer.get(..length)?).ok()
}

/// What follows `0x`, `0 x `, `Ox`, `&H` and the like.
fn after_hex_prefix(text: &str) -> Option<&str> {
    let length = match text.as_bytes() {
        [b'0' | b'o' | b'O', b' ', b'x' | b'X', b' ', ..] => 4,
        [b'0' | b'o' | b'O', b' ', b'x' | b'X', ..]
        | [b'0' | b'o' | b'O', b'x' | b'X', b' ', ..] => 3,
        [b'0' | b'o' | b'O', b'x' | b'X', ..] | [b'&', b'h' | b'H', ..] => 2,
        _ => return None,
    };
    text.get(length..)
}

/// 8 digits, or 16 that are 8 extended ones, with separators and a suffix.
fn hexadecimal(text: &str) -> Result<u32, ParseCodeError> {
    let mut value: u64 = 0;
    let mut digits = 0;
    let mut rest = text.as_bytes();
    while let [byte, tail @ ..] = rest {
        match (hex_value(*byte), tail) {
            (digit @ 0..16, _) => {
                value = value << 4 | u64::from(digit);
                digits += 1;
            }
            (_, [next, ..]) if *byte == b'_' && digits > 0 && hex_value(*next) < 16 => {}
            _ => break,
        }
        rest = tail;
    }
    let code = match digits {
        8 | 16 => low_half(value).ok_or(Problem::Wide),
        _ => Err(Problem::DigitCount(digits)),
    };
    let code = code.map_err(ParseCodeError)?;
    let suffix = text.get(text.len() - rest.len()..).unwrap_or_default();
    if suffix.eq_ignore_ascii_case("h") { Ok(code) } else { ended(suffix, code) }
}

/// A decimal number of 32 bits, with a suffix.
fn decimal(text: &str) -> Result<u32, ParseCodeError> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let length = unsigned.bytes().take_while(u8::is_ascii_digit).count();
    let (digits, suffix) = unsigned.split_at_checked(length).unwrap_or_default();
    if digits.is_empty() {
        return Err(ParseCodeError(Problem::Form(Excerpt::of(text))));
    }
    let value = digits.bytes().fold(0_i64, |value, digit| {
        value.saturating_mul(10).saturating_add(i64::from(digit - b'0'))
    });
    let value = if unsigned.len() < text.len() { -value } else { value };
    ended(suffix, hresult::from_any_sign(value).ok_or(ParseCodeError(Problem::Range))?)
}

/// The number, if nothing but a suffix of C or Rust stands after it.
fn ended(suffix: &str, code: u32) -> Result<u32, ParseCodeError> {
    const C: [&str; 8] = ["", "l", "ll", "u", "ul", "lu", "ull", "llu"];
    const RUST: [&str; 4] = ["i32", "u32", "i64", "u64"];
    let rust = suffix.strip_prefix('_').unwrap_or(suffix);
    let known = C.iter().any(|known| known.eq_ignore_ascii_case(suffix))
        || RUST.iter().any(|known| known.eq_ignore_ascii_case(rust));
    if known { Ok(code) } else { Err(ParseCodeError(Problem::LeftOver(Excerpt::of(suffix)))) }
}

fn named(text: &str) -> Result<u32, ParseCodeError> {
    if !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return Err(ParseCodeError(Problem::Form(Excerpt::of(text))));
    }
    let is_named = |error: &&ActivationError| {
        let is_text = |name: &str| name.eq_ignore_ascii_case(text);
        is_text((**error).into()) || error.symbol().is_some_and(is_text)
    };
    let error = ActivationError::VARIANTS.iter().find(is_named);
    error.map(|error| error.code()).ok_or(ParseCodeError(Problem::Name))
}
