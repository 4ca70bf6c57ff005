//! Kinds of activation, and which of them can meet which error.

use crate::code::by_position;
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

static TYPES: [&[ActivationType]; ActivationError::VARIANTS.len()] =
    by_position!(ActivationError::match_types);

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
    pub const fn activation_types(self) -> &'static [ActivationType] {
        TYPES[self.position()]
    }

    #[allow(clippy::match_same_arms, reason = "one section per origin")]
    #[allow(clippy::too_many_lines, reason = "a table")]
    const fn match_types(self) -> &'static [ActivationType] {
        use ActivationType::{
            ActiveDirectory, Avma, DigitalLicense, Kms, KmsClient, KmsHost, Mak, Oem, Retail,
            Subscription, TokenBased,
        };
        /// Every kind; `Kms` is in here as client and host.
        const ANY: &[ActivationType] = &[
            Mak,
            KmsClient,
            KmsHost,
            ActiveDirectory,
            TokenBased,
            Avma,
            Subscription,
            Retail,
            Oem,
            DigitalLicense,
        ];
        match self {
            // The activation server
            Self::ServerInvalidPublishLicense
            | Self::ServerInvalidProductKeyLicense
            | Self::ServerInvalidRightsAccountLicense
            | Self::ServerInvalidLicenseStructure
            | Self::ServerAuthorizationFailed
            | Self::ServerInvalidBinding
            | Self::ServerConnectionFailed
            | Self::ServerInvalidPayload
            | Self::ServerInvalidSecurityProcessorLicense
            | Self::ServerBusinessTokenEntryNotFound
            | Self::ServerClientClockOutOfSync => {
                &[Mak, KmsHost, ActiveDirectory, Retail, Oem, DigitalLicense]
            }
            Self::ServerGeneralError => &[Mak],

            // The clearing house behind the activation server
            Self::ClearingHouseProductKeyOutOfRange
            | Self::ClearingHouseProductKeyBlocked
            | Self::ClearingHouseMakLimitExceeded
            | Self::ClearingHouseMakExtensionLimitExceeded => &[Mak],
            Self::ClearingHouseInvalidBinding
            | Self::ClearingHouseInvalidProductKey
            | Self::ClearingHouseBindingNotFound
            | Self::ClearingHouseBindingMappingNotFound
            | Self::ClearingHouseUnsupportedProductKey
            | Self::ClearingHouseActivationConfigIdNotFound
            | Self::ClearingHouseInvalidProductDataId
            | Self::ClearingHouseInvalidProductData
            | Self::ClearingHouseSystemError
            | Self::ClearingHouseInvalidActivationConfigId
            | Self::ClearingHouseInvalidProductKeyLength
            | Self::ClearingHouseInvalidProductKeyFormat
            | Self::ClearingHouseInvalidProductKeyCharacter
            | Self::ClearingHouseInvalidBindingUri
            | Self::ClearingHouseNetworkError
            | Self::ClearingHouseDatabaseError
            | Self::ClearingHouseInvalidArgument
            | Self::ClearingHouseResponseNotAvailable
            | Self::ClearingHouseProductKeyBlockedIpLocation
            | Self::ClearingHouseReissuanceLimitNotFound
            | Self::ClearingHouseOverrideRequestNotFound
            | Self::ClearingHouseNoRulesToActivate
            | Self::ClearingHouseGeneralError
            | Self::ClearingHouseDynamicallyBlockedProductKey
            | Self::ClearingHouseVgaResponseNotAvailable
            | Self::ClearingHouseBusinessRuleInputNotFound
            | Self::ClearingHouseNullPropertyNameOrId
            | Self::ClearingHouseUnknownPropertyName
            | Self::ClearingHouseUnknownPropertyId
            | Self::ClearingHouseFailedToUpdateProductKeyBinding
            | Self::ClearingHouseFailedToInsertProductKeyBinding
            | Self::ClearingHouseFailedToDeleteProductKeyBinding
            | Self::ClearingHouseFailedToProcessKeyBindingsXml
            | Self::ClearingHouseFailedToInsertProductKeyProperty
            | Self::ClearingHouseFailedToUpdateProductKeyProperty
            | Self::ClearingHouseFailedToDeleteProductKeyProperty
            | Self::ClearingHouseUnknownProductKeyType
            | Self::ClearingHouseProductKeyBeingUsed
            | Self::ClearingHouseFailedToInsertProductKeyRecord
            | Self::ClearingHouseFailedToUpdateProductKeyRecord => {
                &[Mak, KmsHost, ActiveDirectory, Retail, Oem, DigitalLicense]
            }
            Self::ClearingHouseMaximumUnlockExceeded => &[Kms],
            Self::ClearingHouseOemSlpCoa0
            | Self::ClearingHouseDigitalMarkerInvalidBinding
            | Self::ClearingHouseDigitalMarkerBindingNotSet => &[Oem],
            Self::ClearingHouseTimeBasedActivationBeforeStart
            | Self::ClearingHouseTimeBasedActivationAfterEnd
            | Self::ClearingHouseTimeBasedActivationNotAvailable
            | Self::ClearingHouseTimeBasedProductKeyNotConfigured => &[Mak, Retail, Oem],
            Self::GenuineBreachGrace
            | Self::GenuineBreachGraceExpired
            | Self::GenuineInvalidTemplateId
            | Self::GenuineInvalidXml
            | Self::GenuineParameterNotFound
            | Self::GenuineInvalidClientToken
            | Self::GenuineInvalidOfflineData
            | Self::GenuineOfflineParameterNotFound
            | Self::GenuineTemplateOsVersionMismatch
            | Self::GenuineOfflineDataRevoked
            | Self::GenuineOfflineDataNotFound
            | Self::GenuineInvalidOsForProductKey
            | Self::GenuineInvalidFileHash
            | Self::GenuineMismatchedKeyTypes
            | Self::GenuineInvalidProductKey
            | Self::GenuineInvalidLicenseState
            | Self::GenuineProductKeyBlockedIpLocation
            | Self::GenuineSoftmodExploitDetected
            | Self::GenuineNeutralFilesAltered
            | Self::GenuineMuiFilesAltered
            | Self::GenuineInvalidRsdpCount
            | Self::GenuineEngineDetectedExploit
            | Self::GenuineNotificationBreachDetected
            | Self::GenuineNotificationGraceExpired
            | Self::GenuineNotificationOtherReasons
            | Self::GenuineStatusUnspecified => &[Mak, KmsClient, Retail, Oem, DigitalLicense],
            Self::GenuineBlockedProductKey => &[KmsClient],
            Self::GenuineInvalidBindingData => &[Mak, KmsClient, Oem],
            Self::GenuineInvalidTokenData => &[TokenBased],
            Self::GenuineInvalidActiveDirectoryData => &[ActiveDirectory],

            // The security processor
            Self::SecurityProcessorTrustedTimeOk
            | Self::KernelCacheIdentical
            | Self::KernelCachePolicyChanged
            | Self::SystemTimeSkewed
            | Self::SecurityProcessorDebuggerDetected
            | Self::SecurityProcessorApiInvalidLicense
            | Self::SecurityProcessorApiInvalidAlgorithmType
            | Self::SecurityProcessorApiTooManyLoadedEnvironments
            | Self::SecurityProcessorApiBadGetInfoQuery
            | Self::SecurityProcessorApiInvalidHandle
            | Self::SecurityProcessorApiInvalidKeyLength
            | Self::SecurityProcessorApiNoAesProvider
            | Self::SecurityProcessorApiHandleNotCommitted
            | Self::SecurityProcessorNotInitialized
            | Self::SecurityProcessorGenericFailure
            | Self::SecurityProcessorInvalidArgument
            | Self::SecurityProcessorAlreadyExists
            | Self::SecurityProcessorInsufficientBuffer
            | Self::SecurityProcessorInvalidData
            | Self::SecurityProcessorInvalidApiCall
            | Self::SecurityProcessorInvalidApiVersion
            | Self::SecurityProcessorNoMoreData
            | Self::CryptoInvalidKeyLength
            | Self::CryptoInvalidBlockLength
            | Self::CryptoInvalidCipher
            | Self::CryptoInvalidCipherMode
            | Self::CryptoUnknownProviderId
            | Self::CryptoUnknownKeyId
            | Self::CryptoUnknownHashId
            | Self::CryptoUnknownAttributeId
            | Self::CryptoHashFinalized
            | Self::CryptoKeyNotAvailable
            | Self::CryptoKeyNotFound
            | Self::CryptoNotBlockAligned
            | Self::CryptoInvalidSignatureLength
            | Self::CryptoInvalidSignature
            | Self::CryptoInvalidBlock
            | Self::CryptoInvalidFormat
            | Self::CryptoInvalidPadding
            | Self::TrustedStoreTampered
            | Self::TrustedStoreRearmed
            | Self::TrustedStoreRecreated
            | Self::TrustedStoreEntryKeyNotFound
            | Self::TrustedStoreEntryKeyAlreadyExists
            | Self::TrustedStoreEntryKeyTooBig
            | Self::TrustedStoreMaxRearmReached
            | Self::TrustedStoreDataTooBig
            | Self::TrustedStoreInvalidHardwareBinding
            | Self::SecureTimerAlreadyExists
            | Self::SecureTimerNotFound
            | Self::SecureTimerExpired
            | Self::SecureTimerNameTooLong
            | Self::TrustedStoreFull
            | Self::TrustedStoreEntryReadOnly
            | Self::SecureTimerReadOnly
            | Self::TrustedStoreAttributeReadOnly
            | Self::TrustedStoreAttributeNotFound
            | Self::TrustedStoreAccessDenied
            | Self::TrustedStoreNamespaceNotFound
            | Self::TrustedStoreNamespaceInUse
            | Self::TrustedStoreTamperedBreadcrumbLoadInvalid
            | Self::TrustedStoreTamperedBreadcrumbGeneration
            | Self::TrustedStoreTamperedInvalidData
            | Self::TrustedStoreTamperedNoData
            | Self::TrustedStoreTamperedDataBreadcrumbMismatch
            | Self::TrustedStoreTamperedDataVersionMismatch
            | Self::TamperModuleAuthentication
            | Self::SecurityProcessorPatched
            | Self::KernelCacheTampered
            | Self::KernelCacheTamperRestoreFailed
            | Self::SecurityProcessorPushKeyConflict
            | Self::SecurityProcessorProxySoftTamper => ANY,

            // The Software Protection service
            Self::InvalidUseOfAddOnProductKey
            | Self::ProductKeyInvalidConfig
            | Self::ProductKeyInvalidUniqueId
            | Self::ProductKeyInvalidAlgorithm
            | Self::ProductKeyInternalError
            | Self::ProductKeyInvalidKeyChange1
            | Self::ProductKeyInvalidKeyChange2
            | Self::ProductKeyInvalidKeyChange3 => {
                &[Mak, KmsClient, KmsHost, ActiveDirectory, TokenBased, Avma, Retail, Oem]
            }
            Self::TokenStoreInvalidFileVersion
            | Self::TokenStoreInvalidDescriptorTable
            | Self::TokenStoreInvalidSync
            | Self::TokenStoreBadTokenName
            | Self::TokenStoreBadTokenExtension
            | Self::TokenStoreDuplicateTokenName
            | Self::TokenStoreTokenSizeMismatch
            | Self::TokenStoreInvalidTokenDataHash
            | Self::TokenStoreFileReadError
            | Self::TokenStoreFileWriteError
            | Self::TokenStoreInvalidFilePosition
            | Self::TokenStoreNoActiveTransaction
            | Self::TokenStoreInvalidFileHeader
            | Self::TokenStoreInvalidTokenDescriptor
            | Self::InvalidContext
            | Self::EvaluationFailed
            | Self::NotEvaluated
            | Self::NotActivated
            | Self::InvalidGuid
            | Self::LicenseStoreLicenseNotFound
            | Self::LicenseStoreNoProperties
            | Self::LicenseStoreNotInitialized
            | Self::LicenseStoreAlreadyInitialized
            | Self::LicenseStoreNoIdSet
            | Self::LicenseStoreCannotCreateFile
            | Self::LicenseStoreCannotWriteToFile
            | Self::LicenseStoreCannotReadFile
            | Self::LicenseStoreCannotParseProperties
            | Self::LicenseStorePropertyNotFound
            | Self::LicenseStoreInvalidFile
            | Self::LicenseStoreCannotCreateMutex
            | Self::LicenseStoreCannotAcquireMutex
            | Self::LicenseStoreNoTokenData
            | Self::LicenseInvalidAddOnInfo
            | Self::HardwareIdError
            | Self::PolicyOtherInfoMismatch
            | Self::ProductUniquenessGroupIdInvalid
            | Self::SecureStoreIdMismatch
            | Self::InvalidRulesetRule
            | Self::InvalidContextData
            | Self::InvalidHash
            | Self::WindowsVersionMismatch
            | Self::ActivationInProgress => ANY,
            Self::LicenseStoreInvalidState => &[Mak, KmsClient, KmsHost],
            Self::UseLicenseConsumptionFailed => &[Mak, KmsClient],
            Self::StoreUpgradeTokenRequired
            | Self::StoreUpgradeTokenWrongEdition
            | Self::StoreUpgradeTokenWrongProductId
            | Self::StoreUpgradeTokenNotPrsSigned
            | Self::StoreUpgradeTokenWrongVersion
            | Self::StoreUpgradeTokenNotAuthorized => &[Retail, Oem, DigitalLicense],

            // The licensing client
            Self::OutOfBoxGracePeriod
            | Self::OutOfToleranceGracePeriod
            | Self::NonGenuineGracePeriodType2
            | Self::PerpetualOutOfBoxGracePeriod
            | Self::InternalError
            | Self::RightNotConsumed
            | Self::UseLicenseNotInstalled
            | Self::ExternalSignatureNotFound
            | Self::RightsAccountCertificateNotAvailable
            | Self::SecurityProcessorCertificateNotAvailable
            | Self::MismatchedApplicationId
            | Self::NoProductIdConfigData
            | Self::MismatchedSecurityProcessor
            | Self::ValueNotFound
            | Self::RightNotGranted
            | Self::RequestNotSupported
            | Self::PublishingLicenseNotInstalled
            | Self::InvalidEventId
            | Self::EventNotRegistered
            | Self::EventAlreadyRegistered
            | Self::DecryptionLicensesNotAvailable
            | Self::LicenseSignatureVerificationFailed
            | Self::DataTypeMismatched
            | Self::InvalidLicense
            | Self::InvalidLicensePackage
            | Self::LicenseValidityTimeExpired
            | Self::LicenseAuthorizationFailed
            | Self::LicenseDecryptionFailed
            | Self::WindowsInvalidLicenseState
            | Self::ElevationRequired
            | Self::ProxyKeyNotFound
            | Self::TamperDetected
            | Self::PolicyCacheInvalid
            | Self::InvalidRunningMode
            | Self::InvalidBindingData
            | Self::ProxyPolicyNotUpdated
            | Self::LicenseManagementDataNotFound
            | Self::DuplicatePolicy
            | Self::MissingOverrideOnlyAttribute
            | Self::LicenseManagementDataDuplicated
            | Self::BaseEditionNotAvailable
            | Self::InvalidLicensePackageVersion
            | Self::IssuanceLicenseNotInstalled
            | Self::DependentPropertyNotSet
            | Self::NonGenuineGracePeriodType2Expired
            | Self::OperationNotAllowed
            | Self::PluginInvalidManifest
            | Self::ApplicationPoliciesMissing
            | Self::ApplicationPoliciesNotLoaded
            | Self::ServiceStopping
            | Self::PluginNotRegistered
            | Self::AuthenticationWrongVersion
            | Self::AuthenticationMismatchedKey
            | Self::AuthenticationChallengeNotSet
            | Self::AuthenticationCannotVerify
            | Self::ServiceRunning
            | Self::LicenseNotBound
            | Self::TamperRecoveryRequiresActivation => ANY,
            Self::ProductUseRights
            | Self::KmsNotEnoughCount
            | Self::KmsNotEnabled
            | Self::KmsNotActivated
            | Self::KmsIdMismatch
            | Self::KmsMachineNotBound
            | Self::SlpBadFormat
            | Self::KmsInvalidTimestamp
            | Self::KmsUnavailable => &[KmsClient],
            Self::NonGenuineGracePeriodRunning
            | Self::WindowsNotGenuine
            | Self::ProductKeyNotInstalled
            | Self::ConfirmationIdInvalidData
            | Self::NonGenuineGracePeriodStarted => &[Mak, KmsClient],
            Self::StoreBasedActivation => &[DigitalLicense],
            Self::TimeBasedValidityPeriod
            | Self::TimeBasedExtendedGracePeriod
            | Self::TimeBasedValidityPeriodExpired => {
                &[KmsClient, ActiveDirectory, TokenBased, Avma, Subscription, Retail]
            }
            Self::SecurityProcessorCertificateAcquisitionFailed
            | Self::LicenseServerUrlNotFound
            | Self::ActivationNetworkError => {
                &[Mak, KmsHost, ActiveDirectory, Retail, Oem, DigitalLicense]
            }
            Self::MismatchedProductKeyRange
            | Self::MismatchedProductId
            | Self::InvalidProofOfPurchaseKey
            | Self::ProductKeyInstallationNotAllowed
            | Self::MismatchedProductEdition
            | Self::InvalidProductKeyType => {
                &[Mak, KmsClient, KmsHost, ActiveDirectory, TokenBased, Avma, Retail, Oem]
            }
            Self::GracePeriodExpired | Self::NonGenuineGracePeriodExpired => &[Mak],
            Self::HardwareOutOfTolerance => &[Mak, KmsClient, KmsHost],
            Self::LicenseFileNotInstalled
            | Self::TokenBasedChallengeExpired
            | Self::TokenBasedSilentActivationFailure
            | Self::TokenBasedInvalidCertificateChain
            | Self::TokenBasedGrantNotFound
            | Self::TokenBasedCertificateNotFound
            | Self::TokenBasedInvalidEdition
            | Self::TokenBasedInvalidData
            | Self::TokenBasedTamperedCertificateChain
            | Self::TokenBasedChallengeMismatch
            | Self::TokenBasedInvalidCertificate
            | Self::TokenBasedInvalidSmartCard
            | Self::TokenBasedFailedGrantParsing
            | Self::TokenBasedInvalidThumbprint
            | Self::TokenBasedThumbprintCertificateNotFound
            | Self::TokenBasedCriteriaMismatch
            | Self::TokenBasedTrustPointIdMismatch
            | Self::TokenBasedSoftwareCertificateDisallowed
            | Self::TokenBasedSoftwareCertificateInvalid
            | Self::TokenBasedCertificateCngNotAvailable => &[TokenBased],
            Self::ProductEditionNotInstalled | Self::KmsNotWindowsSlp => &[KmsClient, KmsHost],
            Self::SlpNotSigned
            | Self::SlpMissingAcpiSlic
            | Self::SlpMissingMarker
            | Self::SlpInvalidMarkerVersion => &[KmsClient, Oem],
            Self::ConfirmationIdInvalidVersion
            | Self::ConfirmationIdVersionNotSupported
            | Self::ConfirmationIdInvalidDataLength
            | Self::ConfirmationIdNotDeposited
            | Self::ConfirmationIdMismatched
            | Self::ConfirmationIdInvalidCheckDigits
            | Self::ConfirmationIdMismatchedProductKey
            | Self::ConfirmationIdNotBound => &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
            Self::UseLicenseNotAvailable => &[Subscription, Retail, Oem, DigitalLicense],
            Self::InvalidProductKey => &[Mak, Kms, KmsClient],
            Self::BlockedProductKey => &[Mak, Kms],
            Self::ProductKeyInvalidUpgrade => &[Retail],
            Self::SlpOemCertificateMissing
            | Self::SlpMsoaBadFormat
            | Self::SlpMsoaBadDataHeader
            | Self::SlpMsoaInvalidDataLength
            | Self::SlpMsoaInvalidProductKey
            | Self::IncompleteOrOldDismBinaries
            | Self::SlpMsoaProductKeyMismatch
            | Self::OemKeyEditionMismatch
            | Self::BiosKey => &[Oem],
            Self::KmsVirtualMachineNotSupported => &[KmsHost],
            Self::ActiveDirectoryActivationObjectNotFound
            | Self::ActiveDirectoryActivationObjectNameTooLong
            | Self::ActiveDirectorySchemaVersionNotSupported => &[ActiveDirectory],
            Self::NotGenuine => &[KmsClient, Retail, Oem, DigitalLicense],
            Self::EditionMismatched
            | Self::HardwareIdChanged
            | Self::NoProductKeyFound
            | Self::DownlevelSetupKey => &[Retail, Oem, DigitalLicense],
            Self::AvmaThrottleLimitExceeded
            | Self::AvmaInvalidVirtualizationPlatform
            | Self::AvmaParentPartitionNotActivated
            | Self::AvmaIdMismatch
            | Self::AvmaMachineNotBound => &[Avma],

            // Microsoft Store licensing
            Self::StoreLicenseNotFound
            | Self::StoreProductKeyOutOfRange
            | Self::StoreInvalidBinding
            | Self::StoreProductKeyBlocked
            | Self::StoreInvalidProductKey
            | Self::StoreUnsupportedProductKey
            | Self::StoreMaximumUnlockExceeded
            | Self::StoreInvalidProductDataId
            | Self::StoreInvalidProductData
            | Self::StoreInvalidActivationConfigId
            | Self::StoreInvalidProductKeyLength
            | Self::StoreInvalidProductKeyFormat
            | Self::StoreInvalidBindingUri
            | Self::StoreInvalidArgument
            | Self::StoreTimeBasedActivationBeforeStart
            | Self::StoreTimeBasedActivationAfterEnd
            | Self::StoreTimeBasedActivationNotAvailable
            | Self::StoreTimeBasedProductKeyNotConfigured
            | Self::StoreNoRulesToActivate
            | Self::StoreProductKeyBlockedIpLocation
            | Self::StoreRotOverrideLimitReached => &[Retail, Oem, DigitalLicense],
            Self::StoreMakLimitExceeded
            | Self::StoreMakExtensionLimitExceeded
            | Self::StoreMakOverrideLimitReached => &[Mak],
            Self::StoreOemSlpCoa0
            | Self::StoreDigitalMarkerInvalidBinding
            | Self::StoreDigitalMarkerBindingNotSet => &[Oem],
            Self::StoreConfirmationIdInvalidVersion
            | Self::StoreConfirmationIdInvalidData
            | Self::StoreConfirmationIdInvalidDataLength
            | Self::StoreConfirmationIdInvalidCheckDigits => &[Mak, Retail, Oem],
            Self::StoreFreeOfferExpired
            | Self::StoreOsrDonorHardwareIdNoEntitlement
            | Self::StoreOsrGenericError
            | Self::StoreOsrNoAssociation
            | Self::StoreOsrNotAdmin
            | Self::StoreOsrUserThrottled
            | Self::StoreOsrLicenseThrottled
            | Self::StoreOsrDeviceThrottled
            | Self::StoreOsrDisabledByPolicy
            | Self::StoreOsrHardwareBlocked
            | Self::StoreOsrUserBlocked
            | Self::StoreOsrLicenseBlocked
            | Self::StoreOsrDeviceBlocked => &[DigitalLicense],

            // Other parts of Windows
            Self::UnspecifiedFailure => &[Mak, KmsClient, Retail, Oem, DigitalLicense],
            Self::Win32AccessDenied => &[Mak, KmsClient, KmsHost],
            Self::Win32InvalidData => &[Mak, KmsClient, KmsHost, Retail, Oem, DigitalLicense],
            Self::Win32InvalidParameter
            | Self::StatusAccessDenied
            | Self::EndpointNotRegistered => ANY,
            Self::Win32InvalidName
            | Self::Win32ServiceDisabled
            | Self::Win32ServiceNotActive
            | Self::Win32Timeout
            | Self::RpcServerUnavailable
            | Self::Win32InvalidState
            | Self::DnsNameDoesNotExist
            | Self::DnsNoRecords
            | Self::NoDnsServers
            | Self::KmsDnsNameNotFound
            | Self::RpcNtServerUnavailable => &[KmsClient],
            Self::Win32ElementNotFound => &[Mak],
            Self::Win32NetworkUnreachable | Self::SecureConnectionFailed => {
                &[Mak, KmsHost, ActiveDirectory, Retail, Oem, DigitalLicense]
            }
            Self::DnsServerFailure | Self::DnsBadSignature => &[KmsHost],
            Self::InternetTimeout => &[Mak, Retail, Oem, DigitalLicense],
            Self::InternetNameNotResolved => {
                &[Mak, KmsClient, KmsHost, ActiveDirectory, Retail, Oem, DigitalLicense]
            }
            Self::CryptSecuritySettings | Self::ContentNotInCatalog | Self::StatusNoMatch => {
                &[Retail, Oem, DigitalLicense]
            }
            Self::NtStatusNoMatch => &[Subscription, Retail, Oem, DigitalLicense],
        }
    }
}
