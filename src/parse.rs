//! One code written as text.

use core::fmt;
use core::str::FromStr;

use crate::code::UnknownCode;
use crate::error::ActivationError;
use crate::hresult;

/// A text that is not one activation error.
///
/// Its own text says what was expected. Where the text was a well-formed number that is
/// no activation error, [`unknown_code`](Self::unknown_code) gives the number.
///
/// ```
/// use windows_activation_error::ActivationError;
///
/// let error = "0x8007232C".parse::<ActivationError>().unwrap_err();
/// assert_eq!(error.unknown_code().unwrap().code(), 0x8007_232C);
///
/// let error = "0xC004F07".parse::<ActivationError>().unwrap_err();
/// assert_eq!(error.to_string(), "expected 8 hexadecimal digits after `0x`");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParseCodeError(Kind);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
    Empty,
    Form,
    Digits,
    NegatedHex,
    Range,
    Name,
    Unknown(UnknownCode),
}

impl ParseCodeError {
    /// The number, where the text was a well-formed number that is no activation error.
    /// Constant time.
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
            Kind::Unknown(unknown) => Some(unknown),
            Kind::Empty
            | Kind::Form
            | Kind::Digits
            | Kind::NegatedHex
            | Kind::Range
            | Kind::Name => None,
        }
    }
}

impl fmt::Display for ParseCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Kind::Unknown(unknown) => return unknown.fmt(f),
            Kind::Empty => "expected an activation error such as 0xC004F074, found nothing",
            Kind::Form => "expected an activation error such as 0xC004F074 or -1073418124",
            Kind::Digits => "expected 8 hexadecimal digits after `0x`",
            Kind::NegatedHex => {
                "expected a minus sign before a decimal number only, \
                 found it before a hexadecimal one"
            }
            Kind::Range => "expected a decimal number of 32 bits, -2147483648 to 4294967295",
            Kind::Name => {
                "expected an official symbol such as SL_E_VL_BINDING_SERVICE_UNAVAILABLE, \
                 found a name that is none"
            }
        })
    }
}

impl core::error::Error for ParseCodeError {}

impl From<UnknownCode> for ParseCodeError {
    fn from(unknown: UnknownCode) -> Self {
        Self(Kind::Unknown(unknown))
    }
}

/// Reads one code in any of the forms in which logs and people write it, in any case,
/// with white space around it:
///
/// | form | example |
/// |---|---|
/// | `0x` and 8 hexadecimal digits | `0xC004F074` |
/// | the same with `_` between digits | `0x8007_0005` |
/// | the same with the letter O for the zero | `OxC004F074` |
/// | the same with one blank after `0`, `0x` or both | `0x 80070005`, `0 x 80070005` |
/// | the same sign-extended to 64 bits | `0xFFFFFFFFC004F074` |
/// | VBScript | `&HC004F009` |
/// | bare 8 hexadecimal digits | `C004F200` |
/// | signed decimal | `-1073418124` |
/// | `0x` before a signed decimal | `0x-1073418124` |
/// | unsigned decimal | `3221549172` |
/// | any of these with a suffix of C or Rust, hexadecimal ones with `h` | `0xC004E003L` |
/// | official symbol | `SL_E_GRACE_TIME_EXPIRED` |
/// | name of the variant | `KmsUnavailable` |
///
/// Eight digits without a sign are hexadecimal: as a decimal number no code is so short.
/// The suffixes are `l`, `ll`, `u`, `ul`, `lu`, `ull`, `llu`, and `i32`, `u32`, `i64`,
/// `u64` with or without `_` before them.
///
/// Everything else is refused with an error that says what was expected. The time is
/// linear in the text, and nothing is allocated. Names of variants take a search through
/// all of them; they can be improved between versions, numbers and symbols cannot.
///
/// ```
/// use windows_activation_error::ActivationError;
///
/// for text in ["0xC004F074", "-1073418124", " c004f074h ", "KmsUnavailable"] {
///     assert_eq!(text.parse(), Ok(ActivationError::KmsUnavailable));
/// }
/// ```
impl FromStr for ActivationError {
    type Err = ParseCodeError;

    fn from_str(text: &str) -> Result<Self, ParseCodeError> {
        if let Some(code) = plain_hex(text.as_bytes()) {
            return known(code);
        }
        let text = text.trim();
        let bytes = text.as_bytes();
        let Some(&first) = bytes.first() else {
            return Err(ParseCodeError(Kind::Empty));
        };
        if let Some(rest) = after_hex_prefix(bytes) {
            return known(if rest.first() == Some(&b'-') { decimal(rest)? } else { hex(rest)? });
        }
        if bytes.strip_prefix(b"-").and_then(after_hex_prefix).is_some() {
            return Err(ParseCodeError(Kind::NegatedHex));
        }
        if let Ok(code) = hex(bytes) {
            return known(code);
        }
        if first == b'-' || first.is_ascii_digit() {
            return known(decimal(bytes)?);
        }
        named(text)
    }
}

fn known(code: u32) -> Result<ActivationError, ParseCodeError> {
    Ok(ActivationError::try_from(code)?)
}

/// The form that nearly every text has: exactly `0x` and 8 digits.
fn plain_hex(text: &[u8]) -> Option<u32> {
    let [b'0', b'x' | b'X', digits @ ..] = text else { return None };
    let digits: [u8; 8] = digits.try_into().ok()?;
    digits.iter().all(|&digit| is_hex(digit)).then(|| hex_digits(digits))
}

pub(crate) fn is_hex(byte: u8) -> bool {
    HEX_VALUE[usize::from(byte)] < 16
}

/// The value of 8 bytes of which each is a hexadecimal digit.
pub(crate) fn hex_digits(digits: [u8; 8]) -> u32 {
    digits.iter().fold(0, |code, &digit| (code << 4) | u32::from(HEX_VALUE[usize::from(digit)]))
}

/// The value of decimal digits that can be a code: 9 or 10 of them.
pub(crate) fn decimal_value(digits: &[u8]) -> Option<i64> {
    let possible = matches!(digits.len(), 9 | 10);
    possible.then(|| digits.iter().fold(0, |value, &digit| value * 10 + i64::from(digit - b'0')))
}

/// What follows `0x`, `0 x `, `Ox`, `&H` and the like.
fn after_hex_prefix(text: &[u8]) -> Option<&[u8]> {
    match text {
        [b'&', b'h' | b'H', rest @ ..] => Some(rest),
        [b'0' | b'o' | b'O', b'x' | b'X', rest @ ..]
        | [b'0' | b'o' | b'O', b' ', b'x' | b'X', rest @ ..] => {
            Some(rest.strip_prefix(b" ").unwrap_or(rest))
        }
        _ => None,
    }
}

/// 8 digits, or 16 that are 8 sign-extended ones, with separators and a suffix.
fn hex(text: &[u8]) -> Result<u32, ParseCodeError> {
    const WRONG: ParseCodeError = ParseCodeError(Kind::Digits);
    let mut value: u64 = 0;
    let mut digits = 0;
    let mut rest = text;
    while let Some((&byte, tail)) = rest.split_first() {
        let digit = HEX_VALUE[usize::from(byte)];
        if digit < 16 {
            digits += 1;
            if digits > 16 {
                return Err(WRONG);
            }
            value = value << 4 | u64::from(digit);
        } else if byte != b'_' || digits == 0 || !tail.first().is_some_and(u8::is_ascii_hexdigit) {
            break;
        }
        rest = tail;
    }
    if !(is_suffix(rest) || rest.eq_ignore_ascii_case(b"h")) {
        return Err(WRONG);
    }
    let code = (value & 0xFFFF_FFFF) as u32;
    let sign_extended = value >> 31 == 0x1_FFFF_FFFF;
    if digits == 8 || digits == 16 && sign_extended { Ok(code) } else { Err(WRONG) }
}

/// A decimal number of 32 bits, with a suffix.
fn decimal(text: &[u8]) -> Result<u32, ParseCodeError> {
    let (negative, digits) = match text {
        [b'-', digits @ ..] => (true, digits),
        digits => (false, digits),
    };
    let mut value: i64 = 0;
    let mut rest = digits;
    while let Some((byte @ b'0'..=b'9', tail)) = rest.split_first() {
        value = value.saturating_mul(10).saturating_add(i64::from(byte - b'0'));
        rest = tail;
    }
    if rest.len() == digits.len() || !is_suffix(rest) {
        return Err(ParseCodeError(Kind::Form));
    }
    let value = if negative { -value } else { value };
    hresult::bits(value).ok_or(ParseCodeError(Kind::Range))
}

fn is_suffix(text: &[u8]) -> bool {
    const C: [&[u8]; 8] = [b"", b"l", b"ll", b"u", b"ul", b"lu", b"ull", b"llu"];
    const RUST: [&[u8]; 4] = [b"i32", b"u32", b"i64", b"u64"];
    let rust = text.strip_prefix(b"_").unwrap_or(text);
    C.iter().any(|suffix| suffix.eq_ignore_ascii_case(text))
        || RUST.iter().any(|suffix| suffix.eq_ignore_ascii_case(rust))
}

fn named(text: &str) -> Result<ActivationError, ParseCodeError> {
    if !text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        return Err(ParseCodeError(Kind::Form));
    }
    by_symbol(text.as_bytes()).or_else(|| by_variant_name(text)).ok_or(ParseCodeError(Kind::Name))
}

fn by_variant_name(text: &str) -> Option<ActivationError> {
    ActivationError::VARIANTS
        .iter()
        .copied()
        .find(|&error| <&str>::from(error).eq_ignore_ascii_case(text))
}

const SYMBOL_SLOTS: usize = 1024;

/// A hash table with linear probing from symbols to positions in `VARIANTS`; an empty
/// slot holds `u16::MAX`.
static SYMBOLS: [u16; SYMBOL_SLOTS] = {
    let variants = ActivationError::VARIANTS;
    assert!(variants.len() < SYMBOL_SLOTS / 2 + SYMBOL_SLOTS / 4, "enlarge SYMBOL_SLOTS");
    let mut table = [u16::MAX; SYMBOL_SLOTS];
    let mut i: u16 = 0;
    while (i as usize) < variants.len() {
        if let Some(symbol) = variants[i as usize].symbol() {
            let mut at = symbol_hash(symbol.as_bytes());
            while table[at] != u16::MAX {
                at = (at + 1) % SYMBOL_SLOTS;
            }
            table[at] = i;
        }
        i += 1;
    }
    table
};

/// FNV-1a over the letters in upper case.
const fn symbol_hash(symbol: &[u8]) -> usize {
    let mut hash: u32 = 0x811C_9DC5;
    let mut i = 0;
    while i < symbol.len() {
        hash = (hash ^ symbol[i].to_ascii_uppercase() as u32).wrapping_mul(0x0100_0193);
        i += 1;
    }
    (hash >> 16 ^ hash) as usize % SYMBOL_SLOTS
}

fn by_symbol(text: &[u8]) -> Option<ActivationError> {
    let start = symbol_hash(text);
    let (wrapped, first) = SYMBOLS.split_at(start);
    first
        .iter()
        .chain(wrapped)
        .take_while(|&&position| position != u16::MAX)
        .filter_map(|&position| ActivationError::VARIANTS.get(usize::from(position)))
        .copied()
        .find(|error| {
            error.symbol().is_some_and(|symbol| symbol.as_bytes().eq_ignore_ascii_case(text))
        })
}

/// The value of each hexadecimal digit; 0xFF for every other byte.
static HEX_VALUE: [u8; 256] = {
    let mut table = [0xFF; 256];
    let mut value = 0;
    while value < 16 {
        let digit = b"0123456789ABCDEF"[value as usize];
        table[digit as usize] = value;
        table[digit.to_ascii_lowercase() as usize] = value;
        value += 1;
    }
    table
};
