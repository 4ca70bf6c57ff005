//! Number to variant and back.

use core::fmt;

use num_enum::TryFromPrimitive;

use crate::error::ActivationError;
use crate::hresult;

/// 2^12 slots of 4 bytes: the table takes 16 KiB.
const SLOT_BITS: u32 = 12;

/// An odd number that sends every code to a slot of its own.
const MULTIPLIER: u32 = 0x12BF_09A5;

const fn slot(code: u32) -> usize {
    (code.wrapping_mul(MULTIPLIER) >> (u32::BITS - SLOT_BITS)) as usize
}

/// Each variant in its slot. A slot of no code holds the first variant, whose own
/// slot is another, so that one comparison tells hits from misses.
static TABLE: [ActivationError; 1 << SLOT_BITS] = {
    let variants = ActivationError::VARIANTS;
    let filler = variants[0];
    let mut table = [filler; 1 << SLOT_BITS];
    let mut i = 1;
    while i < variants.len() {
        let at = slot(variants[i] as u32);
        assert!(
            table[at] as u32 == filler as u32 && at != slot(filler as u32),
            "two codes share a slot: put the number that \
             `rustc --edition 2024 -O examples/multiplier.rs -o target/multiplier && target/multiplier` \
             prints into MULTIPLIER"
        );
        table[at] = variants[i];
        i += 1;
    }
    table
};

/// The position in `VARIANTS` of the variant in each slot: it leads to tables of texts
/// that have one row for each variant and no gaps.
static POSITIONS: [u16; 1 << SLOT_BITS] = {
    let variants = ActivationError::VARIANTS;
    let mut table = [0; 1 << SLOT_BITS];
    let mut i: u16 = 0;
    while (i as usize) < variants.len() {
        table[slot(variants[i as usize] as u32)] = i;
        i += 1;
    }
    table
};

impl ActivationError {
    /// The position in [`VARIANTS`](Self::VARIANTS).
    #[inline]
    pub(crate) const fn position(self) -> usize {
        POSITIONS[slot(self as u32)] as usize
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
    /// The same as `try_from`, but usable in a `const` and without the trait. Constant
    /// time: one multiplication, one load, one comparison.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// const KMS: Option<ActivationError> = ActivationError::from_code(0xC004_F074);
    /// assert_eq!(KMS, Some(ActivationError::KmsUnavailable));
    /// assert_eq!(ActivationError::from_code(0), None);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_code(code: u32) -> Option<Self> {
        let candidate = TABLE[slot(code)];
        if candidate as u32 == code { Some(candidate) } else { None }
    }

    /// The error with this signed number, as `windows_result::HRESULT`, WMI and
    /// `%ERRORLEVEL%` give it. Constant time.
    ///
    /// There is no `TryFrom<i32>`: beside `TryFrom<u32>` it would make the compiler take
    /// a literal such as `0xC004_F074` for an `i32` that is out of range.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// let error = ActivationError::from_hresult(-1_073_418_124);
    /// assert_eq!(error, Some(ActivationError::KmsUnavailable));
    ///
    /// // `HRESULT` of windows-result, of any version, is a public `i32`.
    /// let result: windows_result::Result<()> =
    ///     windows_result::HRESULT(-1_073_418_124).ok();
    /// let hresult = result.unwrap_err().code();
    /// assert_eq!(ActivationError::from_hresult(hresult.0), error);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_hresult(hresult: i32) -> Option<Self> {
        Self::from_code(u32::from_ne_bytes(hresult.to_ne_bytes()))
    }

    /// The error with this Win32 error number, as `GetLastError` gives it: 1722 is
    /// 0x800706BA. Constant time.
    ///
    /// Numbers above 0xFFFF are no Win32 errors and are taken for HRESULTs unchanged.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// let error = ActivationError::from_win32(1722);
    /// assert_eq!(error, Some(ActivationError::RpcServerUnavailable));
    /// assert_eq!(ActivationError::from_win32(0x8007_06BA), error);
    ///
    /// // What the standard library got from Windows.
    /// let io = std::io::Error::from_raw_os_error(1722);
    /// let number = io.raw_os_error().and_then(|number| u32::try_from(number).ok());
    /// assert_eq!(number.and_then(ActivationError::from_win32), error);
    /// ```
    #[inline]
    #[must_use]
    pub const fn from_win32(error: u32) -> Option<Self> {
        const FACILITY_WIN32: u32 = 0x8007_0000;
        if error > 0xFFFF {
            Self::from_code(error)
        } else {
            Self::from_code(FACILITY_WIN32 | error)
        }
    }

    /// The number, the raw bits of the HRESULT. Constant time.
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

    /// The number as signed 32 bits, as Windows APIs pass it. Constant time.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert_eq!(ActivationError::KmsUnavailable.hresult(), -1_073_418_124);
    /// ```
    #[inline]
    #[must_use]
    pub const fn hresult(self) -> i32 {
        i32::from_ne_bytes(self.code().to_ne_bytes())
    }
}

impl TryFrom<u32> for ActivationError {
    type Error = UnknownCode;

    #[inline]
    fn try_from(code: u32) -> Result<Self, UnknownCode> {
        Self::from_code(code).ok_or(UnknownCode(code))
    }
}

/// Written by hand: the derived `match` over these sparse numbers is many times slower.
impl TryFromPrimitive for ActivationError {
    type Primitive = u32;
    type Error = UnknownCode;

    const NAME: &'static str = "ActivationError";

    #[inline]
    fn try_from_primitive(code: u32) -> Result<Self, UnknownCode> {
        Self::try_from(code)
    }
}

/// `0xC004F074`: the prefix is always written, `{:#X}` is the same as `{:X}`.
impl fmt::UpperHex for ActivationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(self.code(), f)
    }
}

/// `0xc004f074`: the prefix is always written, `{:#x}` is the same as `{:x}`.
impl fmt::LowerHex for ActivationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#010x}", self.code())
    }
}

fn write_hex(code: u32, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{code:#010X}")
}

/// A number that is no activation error the crate knows. It keeps the number.
///
/// ```
/// use windows_activation_error::ActivationError;
///
/// let unknown = ActivationError::try_from(0x8007_232C).unwrap_err();
/// assert_eq!(unknown.code(), 0x8007_232C);
/// assert_eq!(unknown.to_string(), "0x8007232C is not a known activation error");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
#[error("{0:#010X} is not a known activation error")]
pub struct UnknownCode(u32);

impl UnknownCode {
    /// The number. Constant time.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert_eq!(ActivationError::try_from(1).unwrap_err().code(), 1);
    /// ```
    #[must_use]
    pub const fn code(self) -> u32 {
        self.0
    }

    /// The number as signed 32 bits. Constant time.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert_eq!(ActivationError::try_from(u32::MAX).unwrap_err().hresult(), -1);
    /// ```
    #[must_use]
    pub const fn hresult(self) -> i32 {
        i32::from_ne_bytes(self.0.to_ne_bytes())
    }

    /// The facility, bits 16 to 26: 4 for licensing, 7 for Win32 errors. Constant time.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert_eq!(ActivationError::try_from(0x8007_0002).unwrap_err().facility(), 7);
    /// ```
    #[must_use]
    pub const fn facility(self) -> u16 {
        hresult::facility(self.0)
    }
}

/// The prefix is always written, as for [`ActivationError`].
impl fmt::UpperHex for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_hex(self.0, f)
    }
}

/// The prefix is always written, as for [`ActivationError`].
impl fmt::LowerHex for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#010x}", self.0)
    }
}
