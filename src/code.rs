//! Number to variant and back; numbers that are none.

use core::fmt::{self, Write as _};

use num_enum::TryFromPrimitive;

use crate::error::ActivationError;
use crate::hresult;

/// The fewest slots for which a multiplier without collisions was found.
const SLOT_BITS: u32 = 11;

const SLOTS: usize = 1 << SLOT_BITS;

/// What sends every code to a slot of its own: a little more than a slot from one number to the
/// next, so that the neighbors of a range never collide.
const MULTIPLIER: u64 = 0x0021_483B_714B_574E;

const fn slot(code: u32) -> usize {
    ((code as u64).wrapping_mul(MULTIPLIER) >> (u64::BITS - SLOT_BITS)) as usize
}

/// What stands in the slot of each code. The other slots hold the first variant at
/// position 0: that is not their number, so one comparison tells hits from misses.
///
/// Two arrays, because a look-up of a number needs no position: through the position it
/// would take a second load, a quarter more time.
struct Table {
    variants: [ActivationError; SLOTS],
    positions: [u16; SLOTS],
}

static TABLE: Table = {
    let variants = ActivationError::VARIANTS;
    let mut table = Table { variants: [variants[0]; SLOTS], positions: [0; SLOTS] };
    let mut taken = [false; SLOTS];
    let mut position: u16 = 0;
    while (position as usize) < variants.len() {
        let variant = variants[position as usize];
        let at = slot(variant as u32);
        assert!(
            !taken[at],
            "two codes share a slot: put the number that \
             `rustc --edition 2024 -O scripts/multiplier.rs -o target/multiplier && target/multiplier` \
             prints into MULTIPLIER"
        );
        taken[at] = true;
        table.variants[at] = variant;
        table.positions[at] = position;
        position += 1;
    }
    table
};

impl ActivationError {
    /// The position in [`VARIANTS`](Self::VARIANTS).
    #[inline]
    pub(crate) const fn position(self) -> usize {
        TABLE.positions[slot(self as u32)] as usize
    }

    /// Every error the crate knows, in ascending order of its number.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert!(ActivationError::VARIANTS.is_sorted_by_key(|error| error.code()));
    /// ```
    pub const VARIANTS: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The error with this number, the raw bits of an HRESULT.
    ///
    /// The same as `try_from`, but usable in a `const` and without the trait. It takes one
    /// multiplication, one load and one comparison.
    ///
    /// # Errors
    ///
    /// [`UnknownCode`] where the number is not in the table. It keeps the number.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, UnknownCode};
    ///
    /// const KMS: Result<ActivationError, UnknownCode> = ActivationError::from_code(0xC004_F074);
    /// assert_eq!(KMS, Ok(ActivationError::KmsUnavailable));
    ///
    /// let unknown = ActivationError::from_code(0x8007_0002).unwrap_err();
    /// assert_eq!(unknown.code(), 0x8007_0002);
    /// ```
    #[inline]
    pub const fn from_code(code: u32) -> Result<Self, UnknownCode> {
        let candidate = TABLE.variants[slot(code)];
        if candidate as u32 == code { Ok(candidate) } else { Err(UnknownCode(code)) }
    }

    /// The error with this signed number, as `windows_result::HRESULT`, WMI and
    /// `%ERRORLEVEL%` give it.
    ///
    /// There is no `TryFrom<i32>`: beside `TryFrom<u32>` it would make the compiler take
    /// a literal such as `0xC004_F074` for an `i32` that is out of range.
    ///
    /// # Errors
    ///
    /// [`UnknownCode`] where the number is not in the table. It keeps the number.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// let error = ActivationError::from_hresult(-1_073_418_124);
    /// assert_eq!(error, Ok(ActivationError::KmsUnavailable));
    ///
    /// // `HRESULT` of windows-result, of any version, is a public `i32`.
    /// let result: windows_result::Result<()> =
    ///     windows_result::HRESULT(-1_073_418_124).ok();
    /// let hresult = result.unwrap_err().code();
    /// assert_eq!(ActivationError::from_hresult(hresult.0), error);
    /// ```
    #[inline]
    pub const fn from_hresult(hresult: i32) -> Result<Self, UnknownCode> {
        Self::from_code(hresult::unsigned(hresult))
    }

    /// The error with this Win32 error number, as `GetLastError` gives it: 1722 is
    /// 0x800706BA.
    ///
    /// Numbers above 0xFFFF are no Win32 errors and are taken for HRESULTs unchanged.
    ///
    /// # Errors
    ///
    /// [`UnknownCode`] where the HRESULT is not in the table. It keeps the HRESULT.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// let error = ActivationError::from_win32(1722);
    /// assert_eq!(error, Ok(ActivationError::RpcServerUnavailable));
    /// assert_eq!(ActivationError::from_win32(0x8007_06BA), error);
    ///
    /// // What the standard library got from Windows.
    /// let io = std::io::Error::from_raw_os_error(1722);
    /// let number = io.raw_os_error().and_then(|number| u32::try_from(number).ok());
    /// assert_eq!(number.map(ActivationError::from_win32), Some(error));
    /// ```
    #[inline]
    pub const fn from_win32(error: u32) -> Result<Self, UnknownCode> {
        match error {
            0..=0xFFFF => Self::from_code(hresult::WIN32 | error),
            _ => Self::from_code(error),
        }
    }

    /// The number, the raw bits of the HRESULT.
    ///
    /// The same as `u32::from`, but usable in a `const` and without naming the type.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert_eq!(ActivationError::KmsUnavailable.code(), 0xC004_F074);
    /// ```
    #[inline]
    #[must_use]
    pub const fn code(self) -> u32 {
        self as u32
    }

    /// The name of the variant.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert_eq!(ActivationError::KmsUnavailable.name(), "KmsUnavailable");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        <Self as strum::VariantNames>::VARIANTS[self.position()]
    }

    /// The number as signed 32 bits, as Windows APIs pass it.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert_eq!(ActivationError::KmsUnavailable.hresult(), -1_073_418_124);
    /// ```
    #[inline]
    #[must_use]
    pub const fn hresult(self) -> i32 {
        hresult::signed(self.code())
    }
}

/// As [`from_code`](ActivationError::from_code).
impl TryFrom<u32> for ActivationError {
    type Error = UnknownCode;

    #[inline]
    fn try_from(code: u32) -> Result<Self, UnknownCode> {
        Self::from_code(code)
    }
}

/// As [`from_code`](ActivationError::from_code). The derived `match` over these sparse
/// numbers is many times slower.
impl TryFromPrimitive for ActivationError {
    type Primitive = u32;
    type Error = UnknownCode;

    const NAME: &'static str = "ActivationError";

    #[inline]
    fn try_from_primitive(code: u32) -> Result<Self, UnknownCode> {
        Self::from_code(code)
    }
}

/// Any number where an activation code is expected: a known error, one that the crate does
/// not know, or a success code such as 0.
///
/// It is what a dump holds, a column of `LicenseStatusReason` for example. Nothing is lost
/// when it is read and written again. [`error`](Self::error) tells what the number is.
///
/// | | writes | reads |
/// |---|---|---|
/// | `Display`, `FromStr` | `0xC004F074` | what `FromStr` of [`ActivationError`] reads, and any number of 32 bits |
/// | `{:X}`, `{:#x}`, … | as `u32` does | |
/// | serde, human-readable | `"0xC004F074"` | such text, unsigned and signed numbers |
/// | serde, binary | `u32` | `u32` |
///
/// ```
/// use windows_activation_error::{ActivationCode, ActivationError};
///
/// let column = ["0", "3221549172", "0xC004F074", "-2147024894"];
/// let codes = column.map(|text| text.parse::<ActivationCode>().unwrap());
///
/// assert!(codes[0].is_success());
/// assert_eq!(codes[1], codes[2]);
/// assert_eq!(codes[2].error(), Ok(ActivationError::KmsUnavailable));
/// assert_eq!(codes[3].error().unwrap_err().code(), 0x8007_0002);
/// assert_eq!(codes[3].to_string(), "0x80070002");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ActivationCode(u32);

impl ActivationCode {
    /// The code with this number. The same as `from`, but usable in a `const`.
    ///
    /// ```
    /// use windows_activation_error::ActivationCode;
    ///
    /// const OK: ActivationCode = ActivationCode::from_code(0);
    /// assert_eq!(OK, ActivationCode::from(0));
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_code(code: u32) -> Self {
        Self(code)
    }

    /// The code with this signed number, as WMI and `%ERRORLEVEL%` give it.
    ///
    /// ```
    /// use windows_activation_error::ActivationCode;
    ///
    /// assert_eq!(ActivationCode::from_hresult(-1_073_418_124).code(), 0xC004_F074);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_hresult(hresult: i32) -> Self {
        Self(hresult::unsigned(hresult))
    }

    /// The error that the number stands for.
    ///
    /// # Errors
    ///
    /// [`UnknownCode`] where the number is not in the table, 0 for example.
    ///
    /// ```
    /// use windows_activation_error::{ActivationCode, ActivationError};
    ///
    /// let code = ActivationCode::from(0xC004_F074);
    /// assert_eq!(code.error(), Ok(ActivationError::KmsUnavailable));
    /// assert!(ActivationCode::from(0).error().is_err());
    /// ```
    #[inline]
    pub const fn error(self) -> Result<ActivationError, UnknownCode> {
        ActivationError::from_code(self.0)
    }

    /// The number.
    ///
    /// ```
    /// use windows_activation_error::{ActivationCode, ActivationError};
    ///
    /// assert_eq!(ActivationCode::from(ActivationError::KmsUnavailable).code(), 0xC004_F074);
    /// ```
    #[inline]
    #[must_use]
    pub const fn code(self) -> u32 {
        self.0
    }

    /// The number as signed 32 bits, as Windows APIs pass it.
    ///
    /// ```
    /// use windows_activation_error::ActivationCode;
    ///
    /// assert_eq!(ActivationCode::from(0xC004_F074).hresult(), -1_073_418_124);
    /// ```
    #[inline]
    #[must_use]
    pub const fn hresult(self) -> i32 {
        hresult::signed(self.0)
    }

    /// Whether the number reports a success: its top bit is clear.
    ///
    /// That holds for 0, and for the informational codes as well, which report a state. It does
    /// not say that anything is licensed: 0x4004F068 is a grace period that ends.
    ///
    /// ```
    /// use windows_activation_error::ActivationCode;
    ///
    /// assert!(ActivationCode::from(0).is_success());
    /// assert!(ActivationCode::from(0x4004_F00C).is_success());
    /// assert!(!ActivationCode::from(0xC004_F074).is_success());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_success(self) -> bool {
        !self.is_failure()
    }

    /// Whether the number reports a failure, known or not: its top bit is set.
    ///
    /// ```
    /// use windows_activation_error::ActivationCode;
    ///
    /// assert!(ActivationCode::from(0x8007_0002).is_failure());
    /// assert!(!ActivationCode::from(0).is_failure());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_failure(self) -> bool {
        hresult::is_failure(self.0)
    }

    /// The facility, bits 16 to 26: 4 for licensing, 7 for Win32 errors, 0x3F for the
    /// Microsoft Store.
    ///
    /// ```
    /// use windows_activation_error::ActivationCode;
    ///
    /// assert_eq!(ActivationCode::from(0x8007_0002).facility(), 7);
    /// ```
    #[inline]
    #[must_use]
    pub const fn facility(self) -> u16 {
        hresult::facility(self.0)
    }
}

impl From<u32> for ActivationCode {
    #[inline]
    fn from(code: u32) -> Self {
        Self(code)
    }
}

impl From<ActivationError> for ActivationCode {
    #[inline]
    fn from(error: ActivationError) -> Self {
        Self(error.code())
    }
}

impl From<UnknownCode> for ActivationCode {
    #[inline]
    fn from(unknown: UnknownCode) -> Self {
        Self(unknown.0)
    }
}

impl From<ActivationCode> for u32 {
    #[inline]
    fn from(code: ActivationCode) -> Self {
        code.0
    }
}

impl TryFrom<ActivationCode> for ActivationError {
    type Error = UnknownCode;

    #[inline]
    fn try_from(code: ActivationCode) -> Result<Self, UnknownCode> {
        code.error()
    }
}

/// `0xC004F074`, known or not.
impl fmt::Display for ActivationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        pad(f, format_args!("{:#010X}", self.0))
    }
}

/// A number that is not in the table. It keeps the number.
///
/// From the conversions of [`ActivationError`]. To keep a number that may be known, take
/// [`ActivationCode`].
///
/// ```
/// use windows_activation_error::ActivationError;
///
/// let text = |code| ActivationError::from_code(code).unwrap_err().to_string();
/// assert_eq!(text(0x8007_232C), "0x8007232C is not a known activation error");
/// assert_eq!(text(0), "0x00000000 is a success code");
/// assert_eq!(text(1722), "0x000006BA is a success code; Win32 error 1722 is 0x800706BA");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub struct UnknownCode(u32);

impl UnknownCode {
    /// The number.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert_eq!(ActivationError::from_code(1).unwrap_err().code(), 1);
    /// ```
    #[inline]
    #[must_use]
    pub const fn code(self) -> u32 {
        self.0
    }

    /// The number as signed 32 bits.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert_eq!(ActivationError::from_code(u32::MAX).unwrap_err().hresult(), -1);
    /// ```
    #[inline]
    #[must_use]
    pub const fn hresult(self) -> i32 {
        hresult::signed(self.0)
    }

    /// Whether the number reports a success, as 0 does: its top bit is clear.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert!(ActivationError::from_code(0).unwrap_err().is_success());
    /// assert!(!ActivationError::from_code(0x8007_0002).unwrap_err().is_success());
    /// ```
    #[inline]
    #[must_use]
    pub const fn is_success(self) -> bool {
        !hresult::is_failure(self.0)
    }

    /// The facility, bits 16 to 26: 4 for licensing, 7 for Win32 errors, 0x3F for the
    /// Microsoft Store.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert_eq!(ActivationError::from_code(0x8007_0002).unwrap_err().facility(), 7);
    /// ```
    #[inline]
    #[must_use]
    pub const fn facility(self) -> u16 {
        hresult::facility(self.0)
    }
}

/// One line that begins with the number in hexadecimal.
impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.0;
        if !self.is_success() {
            return pad(f, format_args!("{code:#010X} is not a known activation error"));
        }
        match ActivationError::from_win32(code) {
            Ok(error) => pad(
                f,
                format_args!("{code:#010X} is a success code; Win32 error {code} is {error:#X}"),
            ),
            Err(_) => pad(f, format_args!("{code:#010X} is a success code")),
        }
    }
}

/// Numbers print as the `u32` that they are: `{:#X}` is `0xC004F074`, `{:x}` is `c004f074`.
macro_rules! hexadecimal {
    ($($number:ident)+) => {$(
        /// As `u32` prints: `{:#X}` gives `0xC004F074`.
        impl fmt::UpperHex for $number {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::UpperHex::fmt(&self.code(), f)
            }
        }

        /// As `u32` prints: `{:#x}` gives `0xc004f074`.
        impl fmt::LowerHex for $number {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::LowerHex::fmt(&self.code(), f)
            }
        }
    )+};
}

hexadecimal!(ActivationError ActivationCode UnknownCode);

/// `ActivationCode(0xC004F074)`
impl fmt::Debug for ActivationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ActivationCode({:#010X})", self.0)
    }
}

/// `UnknownCode(0x80070002)`
impl fmt::Debug for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "UnknownCode({:#010X})", self.0)
    }
}

/// `Formatter::pad` for a line that is put together as it is written. Its width and its
/// precision are counted in characters, as those of a `str`.
pub(crate) fn pad(f: &mut fmt::Formatter<'_>, line: fmt::Arguments<'_>) -> fmt::Result {
    if f.width().is_none() && f.precision().is_none() {
        return f.write_fmt(line);
    }
    let mut buffer = Line { bytes: [0; Line::CAPACITY], length: 0 };
    buffer.write_fmt(line)?;
    f.pad(core::str::from_utf8(&buffer.bytes[..buffer.length]).map_err(|_| fmt::Error)?)
}

struct Line {
    bytes: [u8; Line::CAPACITY],
    length: usize,
}

impl Line {
    /// More than any line of this crate that is not one literal.
    const CAPACITY: usize = 160;
}

impl fmt::Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let free = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        free.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}
