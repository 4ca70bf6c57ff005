//! What the bits of a code say: severity, facility and the component that reports it.

use crate::error::ActivationError;
use crate::text::Text;

/// The severity field of a code: its top two bits.
///
/// `slerror.h` and NTSTATUS use both bits: 01 is informational, 10 a warning, 11 an
/// error. The HRESULT form of a Win32 error (0x8007…) has 10 and is a `Warning` by
/// this layout, although the operation failed. Whether it failed is in the top bit
/// alone: it did unless the severity is `Informational`.
///
/// The enum is closed, so that a `match` on it is checked for completeness.
///
/// ```
/// use windows_activation_error::{ActivationError, Severity};
///
/// assert_eq!(ActivationError::KmsUnavailable.severity(), Severity::Error);
/// assert_eq!(ActivationError::Win32AccessDenied.severity(), Severity::Warning);
/// ```
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::IntoStaticStr,
    strum::VariantArray,
    strum::VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Severity {
    /// Top bits 01: a state is reported, nothing failed.
    Informational,
    /// Top bits 10: the operation failed; all HRESULTs of Win32 errors have these bits.
    Warning,
    /// Top bits 11: the operation failed.
    Error,
}

/// The component that reports a code, by its facility and range.
///
/// ```
/// use windows_activation_error::{ActivationError, Origin};
///
/// assert_eq!(ActivationError::KmsUnavailable.origin(), Origin::LicensingClient);
/// assert_eq!(ActivationError::Win32AccessDenied.origin(), Origin::System);
/// ```
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::IntoStaticStr,
    strum::VariantArray,
    strum::VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum Origin {
    /// Microsoft's activation server, 0x…004B….
    ActivationServer,
    /// The clearing house behind the activation server, 0x…004C….
    ClearingHouse,
    /// The security processor, a software part of Windows, 0x…004D….
    SecurityProcessor,
    /// The inside of the Software Protection service, 0x…004E….
    LicensingService,
    /// The client side of the Software Protection service, 0x…004F….
    LicensingClient,
    /// Microsoft Store licensing, facility 0x3F.
    MicrosoftStore,
    /// Any other part of Windows; such a code can have nothing to do with activation.
    System,
}

impl ActivationError {
    /// The severity field of the code: its top two bits.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Severity};
    ///
    /// assert_eq!(ActivationError::KmsUnavailable.severity(), Severity::Error);
    /// ```
    #[must_use]
    pub const fn severity(self) -> Severity {
        match severity(self.code()) {
            Some(severity) => severity,
            // Unreachable: the assertion below refuses such a code.
            None => Severity::Informational,
        }
    }

    /// Whether the operation failed: the top bit is set.
    ///
    /// It is clear for the few codes that report a state only.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert!(ActivationError::Win32AccessDenied.is_failure());
    /// assert!(!ActivationError::KernelCacheIdentical.is_failure());
    /// ```
    #[must_use]
    pub const fn is_failure(self) -> bool {
        is_failure(self.code())
    }

    /// The facility of the code, bits 16 to 26: 4 for licensing, 7 for Win32 errors,
    /// 0x3F for the Microsoft Store.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert_eq!(ActivationError::KmsUnavailable.facility(), 4);
    /// assert_eq!(ActivationError::Win32AccessDenied.facility(), 7);
    /// ```
    #[must_use]
    pub const fn facility(self) -> u16 {
        facility(self.code())
    }

    /// The component that reports the code.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Origin};
    ///
    /// assert_eq!(ActivationError::RpcServerUnavailable.origin(), Origin::System);
    /// ```
    #[must_use]
    pub const fn origin(self) -> Origin {
        origin(self.code())
    }
}

const _: () = {
    let mut i = 0;
    while i < ActivationError::VARIANTS.len() {
        assert!(
            severity(ActivationError::VARIANTS[i] as u32).is_some(),
            "a success code has no place in the table"
        );
        i += 1;
    }
};

impl Severity {
    /// The name for people, in every language. Constant time.
    ///
    /// ```
    /// assert_eq!(windows_activation_error::Severity::Error.label().to_string(), "error");
    /// ```
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::Informational => Text::new("informational", "정보"),
            Self::Warning => Text::new("warning (a failure all the same)", "경고(작업은 실패함)"),
            Self::Error => Text::new("error", "오류"),
        }
    }
}

impl Origin {
    /// The name for people, in every language. Constant time.
    ///
    /// ```
    /// use windows_activation_error::Origin;
    ///
    /// assert_eq!(Origin::MicrosoftStore.label().to_string(), "Microsoft Store licensing");
    /// ```
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::ActivationServer => Text::new("activation server", "정품 인증 서버"),
            Self::ClearingHouse => Text::new(
                "clearing house of the activation server",
                "정품 인증 서버의 클리어링 하우스",
            ),
            Self::SecurityProcessor => Text::new(
                "security processor (part of Windows)",
                "보안 프로세서(Windows 구성 요소)",
            ),
            Self::LicensingService => {
                Text::new("Software Protection service", "소프트웨어 보호 서비스")
            }
            Self::LicensingClient => Text::new("licensing client", "라이선스 클라이언트"),
            Self::MicrosoftStore => {
                Text::new("Microsoft Store licensing", "Microsoft Store 라이선스")
            }
            Self::System => Text::new("other part of Windows", "Windows의 다른 구성 요소"),
        }
    }
}

/// The HRESULT of a Win32 error is this and the number of the error.
pub(crate) const WIN32: u32 = 0x8007_0000;

/// The same 32 bits without a sign. `i32::cast_unsigned` does it since Rust 1.87.
pub(crate) const fn unsigned(hresult: i32) -> u32 {
    u32::from_ne_bytes(hresult.to_ne_bytes())
}

/// The same 32 bits with a sign. `u32::cast_signed` does it since Rust 1.87.
pub(crate) const fn signed(code: u32) -> i32 {
    i32::from_ne_bytes(code.to_ne_bytes())
}

/// The 32 bits of a number that is written signed or unsigned; `None` where it is neither.
pub(crate) fn from_any_sign(number: i64) -> Option<u32> {
    i32::try_from(number).map(unsigned).or_else(|_| u32::try_from(number)).ok()
}

/// Whether bit 31 is set, the severity bit of an HRESULT.
pub(crate) const fn is_failure(code: u32) -> bool {
    code >> 31 == 1
}

/// Bits 16 to 26. Bit 27 belongs to the facility in NTSTATUS only, which no code here uses.
pub(crate) const fn facility(code: u32) -> u16 {
    ((code >> 16) & 0x07FF) as u16
}

pub(crate) const fn severity(code: u32) -> Option<Severity> {
    match code >> 30 {
        0b01 => Some(Severity::Informational),
        0b10 => Some(Severity::Warning),
        0b11 => Some(Severity::Error),
        _ => None,
    }
}

pub(crate) const fn origin(code: u32) -> Origin {
    const LICENSING: u16 = 0x4;
    const STORE: u16 = 0x3F;
    match (facility(code), (code >> 12) & 0xF) {
        (LICENSING, 0xB) => Origin::ActivationServer,
        (LICENSING, 0xC) => Origin::ClearingHouse,
        (LICENSING, 0xD) => Origin::SecurityProcessor,
        (LICENSING, 0xE) => Origin::LicensingService,
        (LICENSING, 0xF) => Origin::LicensingClient,
        (STORE, _) => Origin::MicrosoftStore,
        _ => Origin::System,
    }
}
