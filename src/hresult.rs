//! What the bits of a code say: whether it failed, its facility and who reports it.

use crate::error::ActivationError;
use crate::kinds::{Origin, Severity};

/// The top bit of an HRESULT tells failure from everything else.
pub(crate) const fn is_failure(code: u32) -> bool {
    code >> 31 == 1
}

/// The bits of a number that was written as a signed or an unsigned one of 32 bits.
pub(crate) fn bits(value: i64) -> Option<u32> {
    let signed = i32::try_from(value).map(|value| u32::from_ne_bytes(value.to_ne_bytes()));
    signed.or_else(|_| u32::try_from(value)).ok()
}

/// Bits 16 to 26; 27 belongs to the facility in NTSTATUS only, which no code here uses.
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

    /// Whether the code reports a failure; the others report a state.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert!(ActivationError::Win32AccessDenied.is_failure());
    /// assert!(!ActivationError::OutOfBoxGracePeriod.is_failure());
    /// ```
    #[must_use]
    pub const fn is_failure(self) -> bool {
        is_failure(self.code())
    }

    /// The facility of the code, bits 16 to 26: 4 for licensing, 7 for Win32 errors,
    /// 0x3F for the Microsoft Store. Constant time.
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

    /// The component that reports the code. Constant time.
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
