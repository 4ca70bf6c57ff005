//! What the bits of a code say: whether it failed, its facility and who reports it.

use crate::error::ActivationError;
use crate::kinds::{Origin, Severity};

impl ActivationError {
    /// Whether the code reports a failure, by its top bit.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Severity};
    ///
    /// assert_eq!(ActivationError::KmsUnavailable.severity(), Severity::Error);
    /// ```
    #[must_use]
    pub const fn severity(self) -> Severity {
        if self.is_failure() { Severity::Error } else { Severity::Informational }
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

pub(crate) const fn origin(code: u32) -> Origin {
    const LICENSING: u16 = 0x4;
    const STORE: u16 = 0x3F;
    match (facility(code), (code >> 12) & 0xF) {
        (LICENSING, 0xB) => Origin::ActivationServer,
        (LICENSING, 0xC) => Origin::ClearingHouse,
        (LICENSING, 0xD) => Origin::SecurityProcessor,
        (LICENSING, 0xE) => Origin::SoftwareProtectionService,
        (LICENSING, 0xF) => Origin::LicensingClient,
        (STORE, _) => Origin::MicrosoftStore,
        _ => Origin::System,
    }
}
