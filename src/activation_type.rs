//! Kinds of activation, and which of them can meet which error.

use crate::error::ActivationError;
use crate::text::Text;

/// A kind of activation of Windows or Office.
///
/// [`as_str`](Self::as_str) and [`FromStr`](core::str::FromStr) use the names of data
/// formats and command lines, such as `kms-client`, in any case.
///
/// ```
/// use windows_activation_error::ActivationType;
///
/// assert_eq!("kms-client".parse(), Ok(ActivationType::KmsClient));
/// assert_eq!(ActivationType::KmsClient.label().to_string(), "KMS client");
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
pub enum ActivationType {
    /// A Multiple Activation Key, activated with Microsoft a limited number of times.
    Mak,
    /// KMS, where the source does not say which side; it covers client and host.
    Kms,
    /// A computer that is activated by a KMS host.
    KmsClient,
    /// A computer that activates KMS clients with a KMS host key (CSVLK).
    KmsHost,
    /// Active Directory-based activation through an activation object in the forest.
    ActiveDirectory,
    /// Token-based activation with a certificate, often on a smart card.
    TokenBased,
    /// Automatic Virtual Machine Activation by a Hyper-V host.
    Avma,
    /// Subscription activation of an Enterprise or Education edition.
    Subscription,
    /// A product key that was bought in a shop.
    Retail,
    /// A Windows that came with the device.
    Oem,
    /// A digital license, tied to the hardware or to a Microsoft account.
    DigitalLicense,
}

impl ActivationType {
    /// Every kind of activation.
    pub const VARIANTS: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The name in data formats and on command lines, such as `kms-client`.
    ///
    /// ```
    /// assert_eq!(windows_activation_error::ActivationType::Avma.as_str(), "avma");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The name for people, in every language. Constant time.
    ///
    /// ```
    /// assert_eq!(windows_activation_error::ActivationType::Mak.label().to_string(), "MAK");
    /// ```
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::Mak => Text::new("MAK", "MAK(복수 정품 인증 키)"),
            Self::Kms => Text::new("KMS", "KMS(키 관리 서비스)"),
            Self::KmsClient => Text::new("KMS client", "KMS 클라이언트"),
            Self::KmsHost => Text::new("KMS host", "KMS 호스트"),
            Self::ActiveDirectory => {
                Text::new("Active Directory-based", "Active Directory 기반 정품 인증")
            }
            Self::TokenBased => Text::new("token-based", "토큰 기반 정품 인증"),
            Self::Avma => Text::new("AVMA", "AVMA(가상 컴퓨터 자동 정품 인증)"),
            Self::Subscription => Text::new("subscription", "구독 정품 인증"),
            Self::Retail => Text::new("retail", "소매용"),
            Self::Oem => Text::new("OEM", "OEM(제조업체 설치)"),
            Self::DigitalLicense => Text::new("digital license", "디지털 라이선스"),
        }
    }

    /// Whether one of the two takes in the other: each takes in itself, and
    /// [`Kms`](Self::Kms) takes in client and host. Constant time.
    ///
    /// ```
    /// use windows_activation_error::ActivationType::{Kms, KmsClient, KmsHost};
    ///
    /// assert!(Kms.overlaps(KmsHost) && KmsClient.overlaps(Kms));
    /// assert!(!KmsClient.overlaps(KmsHost));
    /// ```
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        use ActivationType::{Kms, KmsClient, KmsHost};
        self as u8 == other as u8
            || matches!((self, other), (Kms, KmsClient | KmsHost) | (KmsClient | KmsHost, Kms))
    }

    pub(crate) const fn overlaps_any(self, kinds: &[Self]) -> bool {
        let mut i = 0;
        while i < kinds.len() {
            if self.overlaps(kinds[i]) {
                return true;
            }
            i += 1;
        }
        false
    }
}

impl ActivationError {
    /// Whether this kind of activation can meet the error. Constant time.
    ///
    /// [`ActivationType::Kms`] covers the client and the host, on either side: an error
    /// of `Kms` applies to a `KmsClient`, and one of `KmsClient` to `Kms`.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, ActivationType};
    ///
    /// assert!(ActivationError::KmsUnavailable.applies_to(ActivationType::KmsClient));
    /// assert!(!ActivationError::KmsUnavailable.applies_to(ActivationType::Mak));
    /// ```
    #[must_use]
    pub const fn applies_to(self, kind: ActivationType) -> bool {
        kind.overlaps_any(self.activation_types())
    }

    /// The kinds of activation that can meet the error, never empty. Constant time.
    ///
    /// For the 30 codes of Microsoft's article on activation errors these are the types
    /// of its table.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, ActivationType};
    ///
    /// let types = ActivationError::ProductKeyNotInstalled.activation_types();
    /// assert_eq!(types, [ActivationType::Mak, ActivationType::KmsClient]);
    /// ```
    #[must_use]
    #[allow(clippy::match_same_arms, reason = "one section per origin")]
    #[allow(clippy::too_many_lines, reason = "a table")]
    pub const fn activation_types(self) -> &'static [ActivationType] {
        use ActivationType::{DigitalLicense, Kms, KmsClient, KmsHost, Mak, Oem, Retail};
        match self {
            // The activation server
            Self::ServerGeneralError => &[Mak],

            // The clearing house behind the activation server
            Self::ClearingHouseProductKeyOutOfRange
            | Self::ClearingHouseProductKeyBlocked
            | Self::ClearingHouseMakLimitExceeded
            | Self::ClearingHouseMakExtensionLimitExceeded => &[Mak],
            Self::ClearingHouseMaximumUnlockExceeded => &[Kms],

            // The licensing client
            Self::WindowsNotGenuine
            | Self::ProductKeyNotInstalled
            | Self::ConfirmationIdInvalidData
            | Self::NonGenuineGracePeriodError => &[Mak, KmsClient],
            Self::GracePeriodExpired | Self::NonGenuineGracePeriodExpired => &[Mak],
            Self::HardwareOutOfTolerance => &[Mak, KmsClient, KmsHost],
            Self::KmsNotWindowsSlp => &[KmsClient, KmsHost],
            Self::KmsNotEnoughCount
            | Self::KmsNotEnabled
            | Self::KmsNotActivated
            | Self::KmsIdMismatch
            | Self::KmsInvalidTimestamp
            | Self::KmsUnavailable => &[KmsClient],
            Self::InvalidProductKey => &[Mak, Kms, KmsClient],
            Self::BlockedProductKey => &[Mak, Kms],

            // Other parts of Windows
            Self::AccessDenied => &[Mak, KmsClient, KmsHost],
            Self::InvalidName
            | Self::RpcServerUnavailable
            | Self::DnsNameDoesNotExist
            | Self::DnsNoRecords
            | Self::KmsDnsNameNotFound => &[KmsClient],
            Self::ElementNotFound => &[Mak],
            Self::DnsServerFailure => &[KmsHost],
            Self::InternetTimeout => &[Mak, Retail, Oem, DigitalLicense],
        }
    }
}
