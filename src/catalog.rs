//! The catalog: which entry a code has, and the methods that read it.

use crate::advice::{Cause, Entry, Resolution, Sighting, Sign, Source};
use crate::error::ActivationError;
use crate::kinds::{ActivationType, Retry, Topic};
use crate::text::Text;

mod activation_server;
mod active_directory;
mod avma;
mod firmware;
mod genuine;
mod grace;
mod kms;
mod license;
mod license_platform;
mod microsoft_store;
mod network;
mod offline;
mod permissions;
mod procedures;
mod product_key;
mod security_processor;
mod service;
mod sources;
mod steps;
mod token_based;
mod token_store;
mod trusted_store;

pub(crate) use steps::{NEEDS_VBSCRIPT, OSPP_FOLDER};

const CODES: usize = ActivationError::VARIANTS.len();

/// Every entry by position: what runs is a few loads and not a search, and a forgotten variant is
/// still a compile error. The compiler walks through the arms of the `match` only here.
const ALL: [&Entry; CODES] = {
    const VARIANTS: &[ActivationError] = ActivationError::VARIANTS;
    let mut entries = [VARIANTS[0].match_entry(); CODES];
    let mut i = 1;
    while i < CODES {
        entries[i] = VARIANTS[i].match_entry();
        i += 1;
    }
    entries
};

/// One fact of every code, by position.
macro_rules! column {
    ($fact:ident) => {{
        let entries = ALL;
        let mut rows = [entries[0].$fact; CODES];
        let mut i = 1;
        while i < CODES {
            rows[i] = entries[i].$fact;
            i += 1;
        }
        rows
    }};
}

// The facts that most programs ask for stand apart, so that a program which prints a message
// does not link the whole advice.
static MESSAGES: [Text; CODES] = column!(message);
static SYMBOLS: [Option<&str>; CODES] = column!(symbol);
static TOPICS: [Topic; CODES] = column!(topic);
static TYPES: [&[ActivationType]; CODES] = column!(types);
static RETRIES: [Retry; CODES] = column!(retry);
static ENTRIES: [&Entry; CODES] = ALL;

impl ActivationError {
    /// The official name in a Windows header, or `None` where no header names the code.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// let symbol = ActivationError::KmsUnavailable.symbol();
    /// assert_eq!(symbol, Some("SL_E_VL_BINDING_SERVICE_UNAVAILABLE"));
    /// assert_eq!(ActivationError::WindowsNotGenuine.symbol(), None);
    /// ```
    #[must_use]
    pub const fn symbol(self) -> Option<&'static str> {
        SYMBOLS[self.position()]
    }

    /// The message, one line in every language. [`Display`](core::fmt::Display) of the error is
    /// the English one.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Language};
    ///
    /// let error = ActivationError::KmsNotActivated;
    /// let message: &'static str = error.message().get(Language::English);
    /// assert_eq!(message, error.to_string());
    /// ```
    #[must_use]
    pub const fn message(self) -> Text {
        MESSAGES[self.position()]
    }

    /// The kind of problem.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Topic};
    ///
    /// assert_eq!(ActivationError::DnsNameDoesNotExist.topic(), Topic::KmsHostNotFound);
    /// ```
    #[must_use]
    pub const fn topic(self) -> Topic {
        TOPICS[self.position()]
    }

    /// The kinds of activation that can meet the error; never empty.
    ///
    /// For the 30 codes of Microsoft's article "Resolve Windows activation error codes" these
    /// are exactly the types of its table; [`also_seen_with`](Self::also_seen_with) adds what
    /// other public sources show.
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

    /// Kinds of activation beyond [`activation_types`](Self::activation_types) with which another
    /// public source shows the error, each with that source; can be empty.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// for error in ActivationError::VARIANTS {
    ///     for sighting in error.also_seen_with() {
    ///         assert!(!error.activation_types().contains(&sighting.activation_type));
    ///     }
    /// }
    /// ```
    #[must_use]
    pub const fn also_seen_with(self) -> &'static [Sighting] {
        self.entry().also_seen_with
    }

    /// Whether this kind of activation can meet the error, by either list.
    ///
    /// [`ActivationType::Kms`] overlaps the client and the host, on either side: an error
    /// of `Kms` applies to a `KmsClient`, and one of `KmsClient` to `Kms`.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, ActivationType};
    ///
    /// assert!(ActivationError::KmsUnavailable.applies_to(ActivationType::KmsClient));
    /// assert!(!ActivationError::KmsUnavailable.applies_to(ActivationType::Mak));
    /// ```
    #[must_use]
    pub const fn applies_to(self, activation_type: ActivationType) -> bool {
        if activation_type.overlaps_any(self.activation_types()) {
            return true;
        }
        let sightings = self.also_seen_with();
        let mut i = 0;
        while i < sightings.len() {
            if activation_type.overlaps(sightings[i].activation_type) {
                return true;
            }
            i += 1;
        }
        false
    }

    /// What to look at first: up to three looks that serve all causes and change nothing; can be
    /// empty.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// for check in ActivationError::KmsUnavailable.checks() {
    ///     println!("{}", check.text);
    /// }
    /// ```
    #[must_use]
    pub const fn checks(self) -> &'static [Sign] {
        self.entry().checks
    }

    /// What can be wrong, each cause with its sign and its remedy; never empty. What the first
    /// look decides stands first, then what is harmless, reversible, costly, irreversible.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// for cause in ActivationError::KmsUnavailable.causes() {
    ///     println!("{} ({} steps)", cause.text, cause.resolutions.len());
    /// }
    /// # assert!(!ActivationError::KmsUnavailable.causes().is_empty());
    /// ```
    #[must_use]
    pub const fn causes(self) -> &'static [Cause] {
        self.entry().causes
    }

    /// None of the causes: whom to ask and what to hand over; can be empty.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// for step in ActivationError::KmsUnavailable.otherwise() {
    ///     println!("{}", step.text);
    /// }
    /// ```
    #[must_use]
    pub const fn otherwise(self) -> &'static [Resolution] {
        self.entry().otherwise
    }

    /// Every step in reading order: those of each cause, then
    /// [`otherwise`](Self::otherwise); the steps of a procedure follow the step that names it.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// for step in ActivationError::KmsUnavailable.resolutions() {
    ///     println!("{}", step.text);
    ///     if let Some(command) = step.command {
    ///         println!("    {}", command.line);
    ///     }
    /// }
    /// # assert!(ActivationError::KmsUnavailable.resolutions().next().is_some());
    /// ```
    pub fn resolutions(self) -> impl Iterator<Item = &'static Resolution> + Clone + use<> {
        self.steps().flat_map(Resolution::with_procedure)
    }

    /// The steps without those of procedures.
    pub(crate) fn steps(self) -> impl Iterator<Item = &'static Resolution> + Clone + use<> {
        self.causes().iter().flat_map(|cause| cause.resolutions).chain(self.otherwise())
    }

    /// Whether the same request can succeed later.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Retry};
    ///
    /// assert_eq!(ActivationError::ProductKeyNotInstalled.retry(), Retry::AfterFix);
    /// ```
    #[must_use]
    pub const fn retry(self) -> Retry {
        RETRIES[self.position()]
    }

    /// Whether the same request can succeed later with nothing changed, that is, whether
    /// [`retry`](Self::retry) is [`Retry::Later`].
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// assert!(ActivationError::KmsUnavailable.is_transient());
    /// assert!(!ActivationError::ProductKeyNotInstalled.is_transient());
    /// ```
    #[must_use]
    pub const fn is_transient(self) -> bool {
        matches!(self.retry(), Retry::Later)
    }

    /// The public article on exactly this code, at an address without a language, so that it
    /// opens in the reader's own.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// let article = ActivationError::KmsUnavailable.reference().unwrap();
    /// assert!(article.url.unwrap().starts_with("https://learn.microsoft.com/"));
    /// ```
    #[must_use]
    pub const fn reference(self) -> Option<&'static Source> {
        self.entry().reference
    }

    #[inline]
    const fn entry(self) -> &'static Entry {
        ENTRIES[self.position()]
    }

    #[expect(clippy::too_many_lines, reason = "one line a code")]
    const fn match_entry(self) -> &'static Entry {
        match self {
            // The security processor
            Self::SecurityProcessorTrustedTimeOk => {
                &security_processor::SECURITY_PROCESSOR_TRUSTED_TIME_OK
            }
            Self::KernelCacheIdentical => &security_processor::KERNEL_CACHE_IDENTICAL,
            Self::KernelCachePolicyChanged => &security_processor::KERNEL_CACHE_POLICY_CHANGED,

            // The licensing client
            Self::OutOfBoxGracePeriod => &grace::OUT_OF_BOX_GRACE_PERIOD,
            Self::OutOfToleranceGracePeriod => &grace::OUT_OF_TOLERANCE_GRACE_PERIOD,
            Self::ProductUseRights => &kms::PRODUCT_USE_RIGHTS,
            Self::NonGenuineGracePeriodRunning => &genuine::NON_GENUINE_GRACE_PERIOD_RUNNING,
            Self::NonGenuineGracePeriodType2 => &genuine::NON_GENUINE_GRACE_PERIOD_TYPE2,
            Self::StoreBasedActivation => &microsoft_store::STORE_BASED_ACTIVATION,
            Self::TimeBasedValidityPeriod => &grace::TIME_BASED_VALIDITY_PERIOD,
            Self::PerpetualOutOfBoxGracePeriod => &grace::PERPETUAL_OUT_OF_BOX_GRACE_PERIOD,
            Self::TimeBasedExtendedGracePeriod => &grace::TIME_BASED_EXTENDED_GRACE_PERIOD,

            // Other parts of Windows
            Self::UnspecifiedFailure => &network::UNSPECIFIED_FAILURE,

            // The security processor
            Self::SystemTimeSkewed => &network::SYSTEM_TIME_SKEWED,
            Self::SecurityProcessorDebuggerDetected => {
                &security_processor::SECURITY_PROCESSOR_DEBUGGER_DETECTED
            }

            // The Software Protection service
            Self::InvalidUseOfAddOnProductKey => &product_key::INVALID_USE_OF_ADD_ON_PRODUCT_KEY,
            Self::TokenStoreInvalidFileVersion => &token_store::TOKEN_STORE_INVALID_FILE_VERSION,
            Self::TokenStoreInvalidDescriptorTable => {
                &token_store::TOKEN_STORE_INVALID_DESCRIPTOR_TABLE
            }
            Self::TokenStoreInvalidSync => &token_store::TOKEN_STORE_INVALID_SYNC,
            Self::TokenStoreBadTokenName => &token_store::TOKEN_STORE_BAD_TOKEN_NAME,
            Self::TokenStoreBadTokenExtension => &token_store::TOKEN_STORE_BAD_TOKEN_EXTENSION,
            Self::TokenStoreDuplicateTokenName => &token_store::TOKEN_STORE_DUPLICATE_TOKEN_NAME,
            Self::TokenStoreTokenSizeMismatch => &token_store::TOKEN_STORE_TOKEN_SIZE_MISMATCH,
            Self::TokenStoreInvalidTokenDataHash => {
                &token_store::TOKEN_STORE_INVALID_TOKEN_DATA_HASH
            }
            Self::TokenStoreFileReadError => &token_store::TOKEN_STORE_FILE_READ_ERROR,
            Self::TokenStoreFileWriteError => &token_store::TOKEN_STORE_FILE_WRITE_ERROR,
            Self::TokenStoreInvalidFilePosition => &token_store::TOKEN_STORE_INVALID_FILE_POSITION,
            Self::TokenStoreNoActiveTransaction => &token_store::TOKEN_STORE_NO_ACTIVE_TRANSACTION,
            Self::TokenStoreInvalidFileHeader => &token_store::TOKEN_STORE_INVALID_FILE_HEADER,
            Self::TokenStoreInvalidTokenDescriptor => {
                &token_store::TOKEN_STORE_INVALID_TOKEN_DESCRIPTOR
            }
            Self::OfficeCouldNotActivate => &activation_server::OFFICE_COULD_NOT_ACTIVATE,

            // The licensing client
            Self::WindowsNotGenuine => &genuine::WINDOWS_NOT_GENUINE,
            Self::SecurityProcessorCertificateAcquisitionFailed => {
                &network::SECURITY_PROCESSOR_CERTIFICATE_ACQUISITION_FAILED
            }

            // Other parts of Windows
            Self::Win32AccessDenied => &permissions::WIN32_ACCESS_DENIED,
            Self::Win32InvalidData => &permissions::WIN32_INVALID_DATA,
            Self::Win32InvalidParameter => &service::WIN32_INVALID_PARAMETER,
            Self::Win32InvalidName => &kms::WIN32_INVALID_NAME,
            Self::Win32ServiceDisabled => &service::WIN32_SERVICE_DISABLED,
            Self::Win32ServiceDoesNotExist => &service::WIN32_SERVICE_DOES_NOT_EXIST,
            Self::Win32ServiceNotActive => &service::WIN32_SERVICE_NOT_ACTIVE,
            Self::Win32ElementNotFound => &product_key::WIN32_ELEMENT_NOT_FOUND,
            Self::Win32NetworkUnreachable => &network::WIN32_NETWORK_UNREACHABLE,
            Self::Win32Timeout => &kms::WIN32_TIMEOUT,
            Self::RpcServerUnavailable => &kms::RPC_SERVER_UNAVAILABLE,
            Self::Win32InvalidState => &kms::WIN32_INVALID_STATE,
            Self::DnsServerFailure => &kms::DNS_SERVER_FAILURE,
            Self::DnsNameDoesNotExist => &kms::DNS_NAME_DOES_NOT_EXIST,
            Self::DnsBadSignature => &kms::DNS_BAD_SIGNATURE,
            Self::DnsNoRecords => &kms::DNS_NO_RECORDS,
            Self::NoDnsServers => &kms::NO_DNS_SERVERS,
            Self::InternetTimeout => &network::INTERNET_TIMEOUT,
            Self::InternetNameNotResolved => &network::INTERNET_NAME_NOT_RESOLVED,
            Self::SecureConnectionFailed => &network::SECURE_CONNECTION_FAILED,
            Self::Win32ServerExecFailure => &service::WIN32_SERVER_EXEC_FAILURE,
            Self::CryptSecuritySettings => &network::CRYPT_SECURITY_SETTINGS,
            Self::KmsDnsNameNotFound => &kms::KMS_DNS_NAME_NOT_FOUND,

            // Microsoft Store licensing
            Self::StoreLicenseNotFound => &microsoft_store::STORE_LICENSE_NOT_FOUND,
            Self::StoreProductKeyOutOfRange => &product_key::STORE_PRODUCT_KEY_OUT_OF_RANGE,
            Self::StoreInvalidBinding => &activation_server::STORE_INVALID_BINDING,
            Self::StoreProductKeyBlocked => &product_key::STORE_PRODUCT_KEY_BLOCKED,
            Self::StoreInvalidProductKey => &product_key::STORE_INVALID_PRODUCT_KEY,
            Self::StoreUnsupportedProductKey => &product_key::STORE_UNSUPPORTED_PRODUCT_KEY,
            Self::StoreMaximumUnlockExceeded => &product_key::STORE_MAXIMUM_UNLOCK_EXCEEDED,
            Self::StoreInvalidProductDataId => &activation_server::STORE_INVALID_PRODUCT_DATA_ID,
            Self::StoreInvalidProductData => &activation_server::STORE_INVALID_PRODUCT_DATA,
            Self::StoreInvalidActivationConfigId => {
                &activation_server::STORE_INVALID_ACTIVATION_CONFIG_ID
            }
            Self::StoreInvalidProductKeyLength => &product_key::STORE_INVALID_PRODUCT_KEY_LENGTH,
            Self::StoreInvalidProductKeyFormat => &product_key::STORE_INVALID_PRODUCT_KEY_FORMAT,
            Self::StoreInvalidBindingUri => &activation_server::STORE_INVALID_BINDING_URI,
            Self::StoreInvalidArgument => &network::STORE_INVALID_ARGUMENT,
            Self::StoreMakLimitExceeded => &product_key::STORE_MAK_LIMIT_EXCEEDED,
            Self::StoreMakExtensionLimitExceeded => {
                &product_key::STORE_MAK_EXTENSION_LIMIT_EXCEEDED
            }
            Self::StoreOemSlpCoa0 => &product_key::STORE_OEM_SLP_COA0,
            Self::StoreConfirmationIdInvalidVersion => {
                &offline::STORE_CONFIRMATION_ID_INVALID_VERSION
            }
            Self::StoreConfirmationIdInvalidData => &offline::STORE_CONFIRMATION_ID_INVALID_DATA,
            Self::StoreConfirmationIdInvalidDataLength => {
                &offline::STORE_CONFIRMATION_ID_INVALID_DATA_LENGTH
            }
            Self::StoreConfirmationIdInvalidCheckDigits => {
                &offline::STORE_CONFIRMATION_ID_INVALID_CHECK_DIGITS
            }
            Self::StoreTimeBasedActivationBeforeStart => {
                &activation_server::STORE_TIME_BASED_ACTIVATION_BEFORE_START
            }
            Self::StoreTimeBasedActivationAfterEnd => {
                &activation_server::STORE_TIME_BASED_ACTIVATION_AFTER_END
            }
            Self::StoreTimeBasedActivationNotAvailable => {
                &activation_server::STORE_TIME_BASED_ACTIVATION_NOT_AVAILABLE
            }
            Self::StoreTimeBasedProductKeyNotConfigured => {
                &activation_server::STORE_TIME_BASED_PRODUCT_KEY_NOT_CONFIGURED
            }
            Self::StoreNoRulesToActivate => &activation_server::STORE_NO_RULES_TO_ACTIVATE,
            Self::StoreProductKeyBlockedIpLocation => {
                &product_key::STORE_PRODUCT_KEY_BLOCKED_IP_LOCATION
            }
            Self::StoreDigitalMarkerInvalidBinding => {
                &activation_server::STORE_DIGITAL_MARKER_INVALID_BINDING
            }
            Self::StoreDigitalMarkerBindingNotSet => {
                &activation_server::STORE_DIGITAL_MARKER_BINDING_NOT_SET
            }
            Self::StoreRotOverrideLimitReached => {
                &microsoft_store::STORE_ROT_OVERRIDE_LIMIT_REACHED
            }
            Self::StoreMakOverrideLimitReached => {
                &microsoft_store::STORE_MAK_OVERRIDE_LIMIT_REACHED
            }
            Self::StoreFreeOfferExpired => &microsoft_store::STORE_FREE_OFFER_EXPIRED,
            Self::StoreOsrDonorHardwareIdNoEntitlement => {
                &microsoft_store::STORE_OSR_DONOR_HARDWARE_ID_NO_ENTITLEMENT
            }
            Self::StoreOsrGenericError => &microsoft_store::STORE_OSR_GENERIC_ERROR,
            Self::StoreOsrNoAssociation => &microsoft_store::STORE_OSR_NO_ASSOCIATION,
            Self::StoreOsrNotAdmin => &microsoft_store::STORE_OSR_NOT_ADMIN,
            Self::StoreOsrUserThrottled => &microsoft_store::STORE_OSR_USER_THROTTLED,
            Self::StoreOsrLicenseThrottled => &microsoft_store::STORE_OSR_LICENSE_THROTTLED,
            Self::StoreOsrDeviceThrottled => &microsoft_store::STORE_OSR_DEVICE_THROTTLED,
            Self::StoreOsrDisabledByPolicy => &microsoft_store::STORE_OSR_DISABLED_BY_POLICY,
            Self::StoreOsrHardwareBlocked => &microsoft_store::STORE_OSR_HARDWARE_BLOCKED,
            Self::StoreOsrUserBlocked => &microsoft_store::STORE_OSR_USER_BLOCKED,
            Self::StoreOsrLicenseBlocked => &microsoft_store::STORE_OSR_LICENSE_BLOCKED,
            Self::StoreOsrDeviceBlocked => &microsoft_store::STORE_OSR_DEVICE_BLOCKED,

            // Other parts of Windows
            Self::ContentNotInCatalog => &microsoft_store::CONTENT_NOT_IN_CATALOG,
            Self::StatusAccessDenied => &permissions::STATUS_ACCESS_DENIED,
            Self::StatusNoMatch => &microsoft_store::STATUS_NO_MATCH,
            Self::RpcNtServerUnavailable => &kms::RPC_NT_SERVER_UNAVAILABLE,
            Self::EndpointNotRegistered => &service::ENDPOINT_NOT_REGISTERED,

            // The activation server
            Self::ServerInvalidPublishLicense => &activation_server::SERVER_INVALID_PUBLISH_LICENSE,
            Self::ServerInvalidProductKeyLicense => {
                &activation_server::SERVER_INVALID_PRODUCT_KEY_LICENSE
            }
            Self::ServerInvalidRightsAccountLicense => {
                &activation_server::SERVER_INVALID_RIGHTS_ACCOUNT_LICENSE
            }
            Self::ServerInvalidLicenseStructure => {
                &activation_server::SERVER_INVALID_LICENSE_STRUCTURE
            }
            Self::ServerAuthorizationFailed => &activation_server::SERVER_AUTHORIZATION_FAILED,
            Self::ServerInvalidBinding => &activation_server::SERVER_INVALID_BINDING,
            Self::ServerConnectionFailed => &network::SERVER_CONNECTION_FAILED,
            Self::ServerInvalidPayload => &network::SERVER_INVALID_PAYLOAD,
            Self::ServerInvalidSecurityProcessorLicense => {
                &activation_server::SERVER_INVALID_SECURITY_PROCESSOR_LICENSE
            }
            Self::ServerBusinessTokenEntryNotFound => {
                &activation_server::SERVER_BUSINESS_TOKEN_ENTRY_NOT_FOUND
            }
            Self::ServerClientClockOutOfSync => &network::SERVER_CLIENT_CLOCK_OUT_OF_SYNC,
            Self::ServerGeneralError => &product_key::SERVER_GENERAL_ERROR,

            // The clearing house behind the activation server
            Self::ClearingHouseProductKeyOutOfRange => {
                &product_key::CLEARING_HOUSE_PRODUCT_KEY_OUT_OF_RANGE
            }
            Self::ClearingHouseInvalidBinding => &activation_server::CLEARING_HOUSE_INVALID_BINDING,
            Self::ClearingHouseProductKeyBlocked => {
                &product_key::CLEARING_HOUSE_PRODUCT_KEY_BLOCKED
            }
            Self::ClearingHouseInvalidProductKey => {
                &product_key::CLEARING_HOUSE_INVALID_PRODUCT_KEY
            }
            Self::ClearingHouseBindingNotFound => {
                &activation_server::CLEARING_HOUSE_BINDING_NOT_FOUND
            }
            Self::ClearingHouseBindingMappingNotFound => {
                &activation_server::CLEARING_HOUSE_BINDING_MAPPING_NOT_FOUND
            }
            Self::ClearingHouseUnsupportedProductKey => {
                &product_key::CLEARING_HOUSE_UNSUPPORTED_PRODUCT_KEY
            }
            Self::ClearingHouseMaximumUnlockExceeded => {
                &kms::CLEARING_HOUSE_MAXIMUM_UNLOCK_EXCEEDED
            }
            Self::ClearingHouseActivationConfigIdNotFound => {
                &activation_server::CLEARING_HOUSE_ACTIVATION_CONFIG_ID_NOT_FOUND
            }
            Self::ClearingHouseInvalidProductDataId => {
                &activation_server::CLEARING_HOUSE_INVALID_PRODUCT_DATA_ID
            }
            Self::ClearingHouseInvalidProductData => {
                &activation_server::CLEARING_HOUSE_INVALID_PRODUCT_DATA
            }
            Self::ClearingHouseSystemError => &network::CLEARING_HOUSE_SYSTEM_ERROR,
            Self::ClearingHouseInvalidActivationConfigId => {
                &activation_server::CLEARING_HOUSE_INVALID_ACTIVATION_CONFIG_ID
            }
            Self::ClearingHouseInvalidProductKeyLength => {
                &product_key::CLEARING_HOUSE_INVALID_PRODUCT_KEY_LENGTH
            }
            Self::ClearingHouseInvalidProductKeyFormat => {
                &product_key::CLEARING_HOUSE_INVALID_PRODUCT_KEY_FORMAT
            }
            Self::ClearingHouseInvalidProductKeyCharacter => {
                &product_key::CLEARING_HOUSE_INVALID_PRODUCT_KEY_CHARACTER
            }
            Self::ClearingHouseInvalidBindingUri => {
                &activation_server::CLEARING_HOUSE_INVALID_BINDING_URI
            }
            Self::ClearingHouseNetworkError => &network::CLEARING_HOUSE_NETWORK_ERROR,
            Self::ClearingHouseDatabaseError => &network::CLEARING_HOUSE_DATABASE_ERROR,
            Self::ClearingHouseInvalidArgument => &network::CLEARING_HOUSE_INVALID_ARGUMENT,
            Self::ClearingHouseResponseNotAvailable => {
                &network::CLEARING_HOUSE_RESPONSE_NOT_AVAILABLE
            }
            Self::ClearingHouseOemSlpCoa0 => &product_key::CLEARING_HOUSE_OEM_SLP_COA0,
            Self::ClearingHouseProductKeyBlockedIpLocation => {
                &product_key::CLEARING_HOUSE_PRODUCT_KEY_BLOCKED_IP_LOCATION
            }
            Self::ClearingHouseMakLimitExceeded => &product_key::CLEARING_HOUSE_MAK_LIMIT_EXCEEDED,
            Self::ClearingHouseMakExtensionLimitExceeded => {
                &product_key::CLEARING_HOUSE_MAK_EXTENSION_LIMIT_EXCEEDED
            }
            Self::ClearingHouseReissuanceLimitNotFound => {
                &activation_server::CLEARING_HOUSE_REISSUANCE_LIMIT_NOT_FOUND
            }
            Self::ClearingHouseOverrideRequestNotFound => {
                &activation_server::CLEARING_HOUSE_OVERRIDE_REQUEST_NOT_FOUND
            }
            Self::ClearingHouseTimeBasedActivationBeforeStart => {
                &activation_server::CLEARING_HOUSE_TIME_BASED_ACTIVATION_BEFORE_START
            }
            Self::ClearingHouseTimeBasedActivationAfterEnd => {
                &activation_server::CLEARING_HOUSE_TIME_BASED_ACTIVATION_AFTER_END
            }
            Self::ClearingHouseTimeBasedActivationNotAvailable => {
                &activation_server::CLEARING_HOUSE_TIME_BASED_ACTIVATION_NOT_AVAILABLE
            }
            Self::ClearingHouseTimeBasedProductKeyNotConfigured => {
                &activation_server::CLEARING_HOUSE_TIME_BASED_PRODUCT_KEY_NOT_CONFIGURED
            }
            Self::ClearingHouseNoRulesToActivate => {
                &activation_server::CLEARING_HOUSE_NO_RULES_TO_ACTIVATE
            }
            Self::ClearingHouseGeneralError => &network::CLEARING_HOUSE_GENERAL_ERROR,
            Self::ClearingHouseDigitalMarkerInvalidBinding => {
                &activation_server::CLEARING_HOUSE_DIGITAL_MARKER_INVALID_BINDING
            }
            Self::ClearingHouseDigitalMarkerBindingNotSet => {
                &activation_server::CLEARING_HOUSE_DIGITAL_MARKER_BINDING_NOT_SET
            }
            Self::ClearingHouseDynamicallyBlockedProductKey => {
                &product_key::CLEARING_HOUSE_DYNAMICALLY_BLOCKED_PRODUCT_KEY
            }
            Self::GenuineBreachGrace => &genuine::GENUINE_BREACH_GRACE,
            Self::GenuineBreachGraceExpired => &genuine::GENUINE_BREACH_GRACE_EXPIRED,
            Self::GenuineInvalidTemplateId => &genuine::GENUINE_INVALID_TEMPLATE_ID,
            Self::GenuineInvalidXml => &genuine::GENUINE_INVALID_XML,
            Self::GenuineParameterNotFound => &genuine::GENUINE_PARAMETER_NOT_FOUND,
            Self::GenuineInvalidClientToken => &genuine::GENUINE_INVALID_CLIENT_TOKEN,
            Self::GenuineInvalidOfflineData => &genuine::GENUINE_INVALID_OFFLINE_DATA,
            Self::GenuineOfflineParameterNotFound => &genuine::GENUINE_OFFLINE_PARAMETER_NOT_FOUND,
            Self::GenuineTemplateOsVersionMismatch => {
                &genuine::GENUINE_TEMPLATE_OS_VERSION_MISMATCH
            }
            Self::GenuineOfflineDataRevoked => &genuine::GENUINE_OFFLINE_DATA_REVOKED,
            Self::GenuineOfflineDataNotFound => &genuine::GENUINE_OFFLINE_DATA_NOT_FOUND,
            Self::ClearingHouseVgaResponseNotAvailable => {
                &network::CLEARING_HOUSE_VGA_RESPONSE_NOT_AVAILABLE
            }
            Self::GenuineInvalidOsForProductKey => &product_key::GENUINE_INVALID_OS_FOR_PRODUCT_KEY,
            Self::GenuineInvalidFileHash => &genuine::GENUINE_INVALID_FILE_HASH,
            Self::GenuineBlockedProductKey => &genuine::GENUINE_BLOCKED_PRODUCT_KEY,
            Self::GenuineMismatchedKeyTypes => &product_key::GENUINE_MISMATCHED_KEY_TYPES,
            Self::GenuineInvalidProductKey => &product_key::GENUINE_INVALID_PRODUCT_KEY,
            Self::GenuineInvalidBindingData => &genuine::GENUINE_INVALID_BINDING_DATA,
            Self::GenuineInvalidLicenseState => &genuine::GENUINE_INVALID_LICENSE_STATE,
            Self::GenuineProductKeyBlockedIpLocation => {
                &product_key::GENUINE_PRODUCT_KEY_BLOCKED_IP_LOCATION
            }
            Self::GenuineSoftmodExploitDetected => &genuine::GENUINE_SOFTMOD_EXPLOIT_DETECTED,
            Self::GenuineInvalidTokenData => &genuine::GENUINE_INVALID_TOKEN_DATA,
            Self::GenuineNeutralFilesAltered => &genuine::GENUINE_NEUTRAL_FILES_ALTERED,
            Self::GenuineMuiFilesAltered => &genuine::GENUINE_MUI_FILES_ALTERED,
            Self::GenuineInvalidActiveDirectoryData => {
                &genuine::GENUINE_INVALID_ACTIVE_DIRECTORY_DATA
            }
            Self::GenuineInvalidRsdpCount => &genuine::GENUINE_INVALID_RSDP_COUNT,
            Self::GenuineEngineDetectedExploit => &genuine::GENUINE_ENGINE_DETECTED_EXPLOIT,
            Self::GenuineNotificationBreachDetected => {
                &genuine::GENUINE_NOTIFICATION_BREACH_DETECTED
            }
            Self::GenuineNotificationGraceExpired => &grace::GENUINE_NOTIFICATION_GRACE_EXPIRED,
            Self::GenuineNotificationOtherReasons => &genuine::GENUINE_NOTIFICATION_OTHER_REASONS,
            Self::GenuineStatusUnspecified => &genuine::GENUINE_STATUS_UNSPECIFIED,
            Self::ClearingHouseBusinessRuleInputNotFound => {
                &activation_server::CLEARING_HOUSE_BUSINESS_RULE_INPUT_NOT_FOUND
            }
            Self::ClearingHouseNullPropertyNameOrId => {
                &activation_server::CLEARING_HOUSE_NULL_PROPERTY_NAME_OR_ID
            }
            Self::ClearingHouseUnknownPropertyName => {
                &activation_server::CLEARING_HOUSE_UNKNOWN_PROPERTY_NAME
            }
            Self::ClearingHouseUnknownPropertyId => {
                &activation_server::CLEARING_HOUSE_UNKNOWN_PROPERTY_ID
            }
            Self::ClearingHouseFailedToUpdateProductKeyBinding => {
                &activation_server::CLEARING_HOUSE_FAILED_TO_UPDATE_PRODUCT_KEY_BINDING
            }
            Self::ClearingHouseFailedToInsertProductKeyBinding => {
                &activation_server::CLEARING_HOUSE_FAILED_TO_INSERT_PRODUCT_KEY_BINDING
            }
            Self::ClearingHouseFailedToDeleteProductKeyBinding => {
                &activation_server::CLEARING_HOUSE_FAILED_TO_DELETE_PRODUCT_KEY_BINDING
            }
            Self::ClearingHouseFailedToProcessKeyBindingsXml => {
                &activation_server::CLEARING_HOUSE_FAILED_TO_PROCESS_KEY_BINDINGS_XML
            }
            Self::ClearingHouseFailedToInsertProductKeyProperty => {
                &activation_server::CLEARING_HOUSE_FAILED_TO_INSERT_PRODUCT_KEY_PROPERTY
            }
            Self::ClearingHouseFailedToUpdateProductKeyProperty => {
                &activation_server::CLEARING_HOUSE_FAILED_TO_UPDATE_PRODUCT_KEY_PROPERTY
            }
            Self::ClearingHouseFailedToDeleteProductKeyProperty => {
                &activation_server::CLEARING_HOUSE_FAILED_TO_DELETE_PRODUCT_KEY_PROPERTY
            }
            Self::ClearingHouseUnknownProductKeyType => {
                &product_key::CLEARING_HOUSE_UNKNOWN_PRODUCT_KEY_TYPE
            }
            Self::ClearingHouseProductKeyBeingUsed => {
                &product_key::CLEARING_HOUSE_PRODUCT_KEY_BEING_USED
            }
            Self::ClearingHouseFailedToInsertProductKeyRecord => {
                &activation_server::CLEARING_HOUSE_FAILED_TO_INSERT_PRODUCT_KEY_RECORD
            }
            Self::ClearingHouseFailedToUpdateProductKeyRecord => {
                &activation_server::CLEARING_HOUSE_FAILED_TO_UPDATE_PRODUCT_KEY_RECORD
            }

            // The security processor
            Self::SecurityProcessorApiInvalidLicense => {
                &security_processor::SECURITY_PROCESSOR_API_INVALID_LICENSE
            }
            Self::SecurityProcessorApiInvalidAlgorithmType => {
                &security_processor::SECURITY_PROCESSOR_API_INVALID_ALGORITHM_TYPE
            }
            Self::SecurityProcessorApiTooManyLoadedEnvironments => {
                &security_processor::SECURITY_PROCESSOR_API_TOO_MANY_LOADED_ENVIRONMENTS
            }
            Self::SecurityProcessorApiBadGetInfoQuery => {
                &security_processor::SECURITY_PROCESSOR_API_BAD_GET_INFO_QUERY
            }
            Self::SecurityProcessorApiInvalidHandle => {
                &security_processor::SECURITY_PROCESSOR_API_INVALID_HANDLE
            }
            Self::SecurityProcessorApiInvalidKeyLength => {
                &security_processor::SECURITY_PROCESSOR_API_INVALID_KEY_LENGTH
            }
            Self::SecurityProcessorApiNoAesProvider => {
                &security_processor::SECURITY_PROCESSOR_API_NO_AES_PROVIDER
            }
            Self::SecurityProcessorApiHandleNotCommitted => {
                &security_processor::SECURITY_PROCESSOR_API_HANDLE_NOT_COMMITTED
            }
            Self::SecurityProcessorNotInitialized => {
                &security_processor::SECURITY_PROCESSOR_NOT_INITIALIZED
            }
            Self::SecurityProcessorGenericFailure => {
                &security_processor::SECURITY_PROCESSOR_GENERIC_FAILURE
            }
            Self::SecurityProcessorInvalidArgument => {
                &security_processor::SECURITY_PROCESSOR_INVALID_ARGUMENT
            }
            Self::SecurityProcessorAlreadyExists => {
                &security_processor::SECURITY_PROCESSOR_ALREADY_EXISTS
            }
            Self::SecurityProcessorInsufficientBuffer => {
                &security_processor::SECURITY_PROCESSOR_INSUFFICIENT_BUFFER
            }
            Self::SecurityProcessorInvalidData => {
                &security_processor::SECURITY_PROCESSOR_INVALID_DATA
            }
            Self::SecurityProcessorInvalidApiCall => {
                &security_processor::SECURITY_PROCESSOR_INVALID_API_CALL
            }
            Self::SecurityProcessorInvalidApiVersion => {
                &security_processor::SECURITY_PROCESSOR_INVALID_API_VERSION
            }
            Self::SecurityProcessorNoMoreData => {
                &security_processor::SECURITY_PROCESSOR_NO_MORE_DATA
            }
            Self::CryptoInvalidKeyLength => &security_processor::CRYPTO_INVALID_KEY_LENGTH,
            Self::CryptoInvalidBlockLength => &security_processor::CRYPTO_INVALID_BLOCK_LENGTH,
            Self::CryptoInvalidCipher => &security_processor::CRYPTO_INVALID_CIPHER,
            Self::CryptoInvalidCipherMode => &security_processor::CRYPTO_INVALID_CIPHER_MODE,
            Self::CryptoUnknownProviderId => &security_processor::CRYPTO_UNKNOWN_PROVIDER_ID,
            Self::CryptoUnknownKeyId => &security_processor::CRYPTO_UNKNOWN_KEY_ID,
            Self::CryptoUnknownHashId => &security_processor::CRYPTO_UNKNOWN_HASH_ID,
            Self::CryptoUnknownAttributeId => &security_processor::CRYPTO_UNKNOWN_ATTRIBUTE_ID,
            Self::CryptoHashFinalized => &security_processor::CRYPTO_HASH_FINALIZED,
            Self::CryptoKeyNotAvailable => &security_processor::CRYPTO_KEY_NOT_AVAILABLE,
            Self::CryptoKeyNotFound => &security_processor::CRYPTO_KEY_NOT_FOUND,
            Self::CryptoNotBlockAligned => &security_processor::CRYPTO_NOT_BLOCK_ALIGNED,
            Self::CryptoInvalidSignatureLength => {
                &security_processor::CRYPTO_INVALID_SIGNATURE_LENGTH
            }
            Self::CryptoInvalidSignature => &security_processor::CRYPTO_INVALID_SIGNATURE,
            Self::CryptoInvalidBlock => &security_processor::CRYPTO_INVALID_BLOCK,
            Self::CryptoInvalidFormat => &security_processor::CRYPTO_INVALID_FORMAT,
            Self::CryptoInvalidPadding => &security_processor::CRYPTO_INVALID_PADDING,
            Self::TrustedStoreTampered => &trusted_store::TRUSTED_STORE_TAMPERED,
            Self::TrustedStoreRearmed => &trusted_store::TRUSTED_STORE_REARMED,
            Self::TrustedStoreRecreated => &trusted_store::TRUSTED_STORE_RECREATED,
            Self::TrustedStoreEntryKeyNotFound => &trusted_store::TRUSTED_STORE_ENTRY_KEY_NOT_FOUND,
            Self::TrustedStoreEntryKeyAlreadyExists => {
                &trusted_store::TRUSTED_STORE_ENTRY_KEY_ALREADY_EXISTS
            }
            Self::TrustedStoreEntryKeyTooBig => &trusted_store::TRUSTED_STORE_ENTRY_KEY_TOO_BIG,
            Self::TrustedStoreMaxRearmReached => &trusted_store::TRUSTED_STORE_MAX_REARM_REACHED,
            Self::TrustedStoreDataTooBig => &trusted_store::TRUSTED_STORE_DATA_TOO_BIG,
            Self::TrustedStoreInvalidHardwareBinding => {
                &grace::TRUSTED_STORE_INVALID_HARDWARE_BINDING
            }
            Self::SecureTimerAlreadyExists => &trusted_store::SECURE_TIMER_ALREADY_EXISTS,
            Self::SecureTimerNotFound => &trusted_store::SECURE_TIMER_NOT_FOUND,
            Self::SecureTimerExpired => &trusted_store::SECURE_TIMER_EXPIRED,
            Self::SecureTimerNameTooLong => &trusted_store::SECURE_TIMER_NAME_TOO_LONG,
            Self::TrustedStoreFull => &trusted_store::TRUSTED_STORE_FULL,
            Self::TrustedStoreEntryReadOnly => &trusted_store::TRUSTED_STORE_ENTRY_READ_ONLY,
            Self::SecureTimerReadOnly => &trusted_store::SECURE_TIMER_READ_ONLY,
            Self::TrustedStoreAttributeReadOnly => {
                &trusted_store::TRUSTED_STORE_ATTRIBUTE_READ_ONLY
            }
            Self::TrustedStoreAttributeNotFound => {
                &trusted_store::TRUSTED_STORE_ATTRIBUTE_NOT_FOUND
            }
            Self::TrustedStoreAccessDenied => &trusted_store::TRUSTED_STORE_ACCESS_DENIED,
            Self::TrustedStoreNamespaceNotFound => {
                &trusted_store::TRUSTED_STORE_NAMESPACE_NOT_FOUND
            }
            Self::TrustedStoreNamespaceInUse => &trusted_store::TRUSTED_STORE_NAMESPACE_IN_USE,
            Self::TrustedStoreTamperedBreadcrumbLoadInvalid => {
                &trusted_store::TRUSTED_STORE_TAMPERED_BREADCRUMB_LOAD_INVALID
            }
            Self::TrustedStoreTamperedBreadcrumbGeneration => {
                &trusted_store::TRUSTED_STORE_TAMPERED_BREADCRUMB_GENERATION
            }
            Self::TrustedStoreTamperedInvalidData => {
                &trusted_store::TRUSTED_STORE_TAMPERED_INVALID_DATA
            }
            Self::TrustedStoreTamperedNoData => &trusted_store::TRUSTED_STORE_TAMPERED_NO_DATA,
            Self::TrustedStoreTamperedDataBreadcrumbMismatch => {
                &trusted_store::TRUSTED_STORE_TAMPERED_DATA_BREADCRUMB_MISMATCH
            }
            Self::TrustedStoreTamperedDataVersionMismatch => {
                &trusted_store::TRUSTED_STORE_TAMPERED_DATA_VERSION_MISMATCH
            }
            Self::TamperModuleAuthentication => &genuine::TAMPER_MODULE_AUTHENTICATION,
            Self::SecurityProcessorPatched => &genuine::SECURITY_PROCESSOR_PATCHED,
            Self::KernelCacheTampered => &security_processor::KERNEL_CACHE_TAMPERED,
            Self::KernelCacheTamperRestoreFailed => {
                &security_processor::KERNEL_CACHE_TAMPER_RESTORE_FAILED
            }
            Self::SecurityProcessorPushKeyConflict => {
                &security_processor::SECURITY_PROCESSOR_PUSH_KEY_CONFLICT
            }
            Self::SecurityProcessorProxySoftTamper => {
                &security_processor::SECURITY_PROCESSOR_PROXY_SOFT_TAMPER
            }

            // The Software Protection service
            Self::InvalidContext => &service::INVALID_CONTEXT,
            Self::LicenseStoreInvalidState => &token_store::LICENSE_STORE_INVALID_STATE,
            Self::EvaluationFailed => &license::EVALUATION_FAILED,
            Self::NotEvaluated => &license::NOT_EVALUATED,
            Self::NotActivated => &license::NOT_ACTIVATED,
            Self::InvalidGuid => &license::INVALID_GUID,
            Self::LicenseStoreLicenseNotFound => &license::LICENSE_STORE_LICENSE_NOT_FOUND,
            Self::LicenseStoreNoProperties => &token_store::LICENSE_STORE_NO_PROPERTIES,
            Self::LicenseStoreNotInitialized => &token_store::LICENSE_STORE_NOT_INITIALIZED,
            Self::LicenseStoreAlreadyInitialized => &token_store::LICENSE_STORE_ALREADY_INITIALIZED,
            Self::LicenseStoreNoIdSet => &token_store::LICENSE_STORE_NO_ID_SET,
            Self::LicenseStoreCannotCreateFile => &token_store::LICENSE_STORE_CANNOT_CREATE_FILE,
            Self::LicenseStoreCannotWriteToFile => &token_store::LICENSE_STORE_CANNOT_WRITE_TO_FILE,
            Self::LicenseStoreCannotReadFile => &token_store::LICENSE_STORE_CANNOT_READ_FILE,
            Self::LicenseStoreCannotParseProperties => {
                &token_store::LICENSE_STORE_CANNOT_PARSE_PROPERTIES
            }
            Self::LicenseStorePropertyNotFound => &token_store::LICENSE_STORE_PROPERTY_NOT_FOUND,
            Self::LicenseStoreInvalidFile => &token_store::LICENSE_STORE_INVALID_FILE,
            Self::LicenseStoreCannotCreateMutex => &token_store::LICENSE_STORE_CANNOT_CREATE_MUTEX,
            Self::LicenseStoreCannotAcquireMutex => {
                &token_store::LICENSE_STORE_CANNOT_ACQUIRE_MUTEX
            }
            Self::LicenseStoreNoTokenData => &token_store::LICENSE_STORE_NO_TOKEN_DATA,
            Self::UseLicenseConsumptionFailed => &license::USE_LICENSE_CONSUMPTION_FAILED,
            Self::ProductKeyInvalidConfig => &product_key::PRODUCT_KEY_INVALID_CONFIG,
            Self::ProductKeyInvalidUniqueId => &product_key::PRODUCT_KEY_INVALID_UNIQUE_ID,
            Self::ProductKeyInvalidAlgorithm => &product_key::PRODUCT_KEY_INVALID_ALGORITHM,
            Self::ProductKeyInternalError => &product_key::PRODUCT_KEY_INTERNAL_ERROR,
            Self::LicenseInvalidAddOnInfo => &license::LICENSE_INVALID_ADD_ON_INFO,
            Self::HardwareIdError => &service::HARDWARE_ID_ERROR,
            Self::ProductKeyInvalidKeyChange1 => &product_key::PRODUCT_KEY_INVALID_KEY_CHANGE1,
            Self::ProductKeyInvalidKeyChange2 => &product_key::PRODUCT_KEY_INVALID_KEY_CHANGE2,
            Self::ProductKeyInvalidKeyChange3 => &product_key::PRODUCT_KEY_INVALID_KEY_CHANGE3,
            Self::PolicyOtherInfoMismatch => &license::POLICY_OTHER_INFO_MISMATCH,
            Self::ProductUniquenessGroupIdInvalid => &license::PRODUCT_UNIQUENESS_GROUP_ID_INVALID,
            Self::SecureStoreIdMismatch => &service::SECURE_STORE_ID_MISMATCH,
            Self::InvalidRulesetRule => &license::INVALID_RULESET_RULE,
            Self::InvalidContextData => &service::INVALID_CONTEXT_DATA,
            Self::InvalidHash => &service::INVALID_HASH,
            Self::WindowsVersionMismatch => &service::WINDOWS_VERSION_MISMATCH,
            Self::ActivationInProgress => &service::ACTIVATION_IN_PROGRESS,
            Self::StoreUpgradeTokenRequired => &product_key::STORE_UPGRADE_TOKEN_REQUIRED,
            Self::StoreUpgradeTokenWrongEdition => &product_key::STORE_UPGRADE_TOKEN_WRONG_EDITION,
            Self::StoreUpgradeTokenWrongProductId => {
                &product_key::STORE_UPGRADE_TOKEN_WRONG_PRODUCT_ID
            }
            Self::StoreUpgradeTokenNotPrsSigned => &product_key::STORE_UPGRADE_TOKEN_NOT_PRS_SIGNED,
            Self::StoreUpgradeTokenWrongVersion => &product_key::STORE_UPGRADE_TOKEN_WRONG_VERSION,
            Self::StoreUpgradeTokenNotAuthorized => {
                &product_key::STORE_UPGRADE_TOKEN_NOT_AUTHORIZED
            }

            // The licensing client
            Self::InternalError => &service::INTERNAL_ERROR,
            Self::RightNotConsumed => &license::RIGHT_NOT_CONSUMED,
            Self::UseLicenseNotInstalled => &license::USE_LICENSE_NOT_INSTALLED,
            Self::MismatchedProductKeyRange => &product_key::MISMATCHED_PRODUCT_KEY_RANGE,
            Self::MismatchedProductId => &product_key::MISMATCHED_PRODUCT_ID,
            Self::ExternalSignatureNotFound => &license::EXTERNAL_SIGNATURE_NOT_FOUND,
            Self::RightsAccountCertificateNotAvailable => {
                &license::RIGHTS_ACCOUNT_CERTIFICATE_NOT_AVAILABLE
            }
            Self::SecurityProcessorCertificateNotAvailable => {
                &license::SECURITY_PROCESSOR_CERTIFICATE_NOT_AVAILABLE
            }
            Self::GracePeriodExpired => &grace::GRACE_PERIOD_EXPIRED,
            Self::MismatchedApplicationId => &license::MISMATCHED_APPLICATION_ID,
            Self::NoProductIdConfigData => &license::NO_PRODUCT_ID_CONFIG_DATA,
            Self::MismatchedSecurityProcessor => &license::MISMATCHED_SECURITY_PROCESSOR,
            Self::HardwareOutOfTolerance => &grace::HARDWARE_OUT_OF_TOLERANCE,
            Self::InvalidProofOfPurchaseKey => &product_key::INVALID_PROOF_OF_PURCHASE_KEY,
            Self::LicenseFileNotInstalled => &token_based::LICENSE_FILE_NOT_INSTALLED,
            Self::ValueNotFound => &service::VALUE_NOT_FOUND,
            Self::RightNotGranted => &license::RIGHT_NOT_GRANTED,
            Self::ProductKeyNotInstalled => &product_key::PRODUCT_KEY_NOT_INSTALLED,
            Self::ProductEditionNotInstalled => &kms::PRODUCT_EDITION_NOT_INSTALLED,
            Self::RequestNotSupported => &service::REQUEST_NOT_SUPPORTED,
            Self::PublishingLicenseNotInstalled => &license::PUBLISHING_LICENSE_NOT_INSTALLED,
            Self::LicenseServerUrlNotFound => &license::LICENSE_SERVER_URL_NOT_FOUND,
            Self::InvalidEventId => &service::INVALID_EVENT_ID,
            Self::EventNotRegistered => &service::EVENT_NOT_REGISTERED,
            Self::EventAlreadyRegistered => &service::EVENT_ALREADY_REGISTERED,
            Self::DecryptionLicensesNotAvailable => &license::DECRYPTION_LICENSES_NOT_AVAILABLE,
            Self::LicenseSignatureVerificationFailed => {
                &license::LICENSE_SIGNATURE_VERIFICATION_FAILED
            }
            Self::DataTypeMismatched => &service::DATA_TYPE_MISMATCHED,
            Self::InvalidLicense => &license::INVALID_LICENSE,
            Self::InvalidLicensePackage => &license::INVALID_LICENSE_PACKAGE,
            Self::LicenseValidityTimeExpired => &grace::LICENSE_VALIDITY_TIME_EXPIRED,
            Self::LicenseAuthorizationFailed => &license::LICENSE_AUTHORIZATION_FAILED,
            Self::LicenseDecryptionFailed => &license::LICENSE_DECRYPTION_FAILED,
            Self::WindowsInvalidLicenseState => &license::WINDOWS_INVALID_LICENSE_STATE,
            Self::ElevationRequired => &permissions::ELEVATION_REQUIRED,
            Self::ProxyKeyNotFound => &service::PROXY_KEY_NOT_FOUND,
            Self::TamperDetected => &license::TAMPER_DETECTED,
            Self::PolicyCacheInvalid => &license::POLICY_CACHE_INVALID,
            Self::InvalidRunningMode => &service::INVALID_RUNNING_MODE,
            Self::SlpNotSigned => &firmware::SLP_NOT_SIGNED,
            Self::ConfirmationIdInvalidData => &offline::CONFIRMATION_ID_INVALID_DATA,
            Self::ConfirmationIdInvalidVersion => &offline::CONFIRMATION_ID_INVALID_VERSION,
            Self::ConfirmationIdVersionNotSupported => {
                &offline::CONFIRMATION_ID_VERSION_NOT_SUPPORTED
            }
            Self::ConfirmationIdInvalidDataLength => &offline::CONFIRMATION_ID_INVALID_DATA_LENGTH,
            Self::ConfirmationIdNotDeposited => &offline::CONFIRMATION_ID_NOT_DEPOSITED,
            Self::ConfirmationIdMismatched => &offline::CONFIRMATION_ID_MISMATCHED,
            Self::InvalidBindingData => &license::INVALID_BINDING_DATA,
            Self::ProductKeyInstallationNotAllowed => {
                &product_key::PRODUCT_KEY_INSTALLATION_NOT_ALLOWED
            }
            Self::UseLicenseNotAvailable => &microsoft_store::USE_LICENSE_NOT_AVAILABLE,
            Self::KmsNotWindowsSlp => &firmware::KMS_NOT_WINDOWS_SLP,
            Self::KmsNotEnoughCount => &kms::KMS_NOT_ENOUGH_COUNT,
            Self::KmsNotEnabled => &kms::KMS_NOT_ENABLED,
            Self::KmsNotActivated => &kms::KMS_NOT_ACTIVATED,
            Self::KmsIdMismatch => &kms::KMS_ID_MISMATCH,
            Self::ProxyPolicyNotUpdated => &service::PROXY_POLICY_NOT_UPDATED,
            Self::ConfirmationIdInvalidCheckDigits => {
                &offline::CONFIRMATION_ID_INVALID_CHECK_DIGITS
            }
            Self::LicenseManagementDataNotFound => &license::LICENSE_MANAGEMENT_DATA_NOT_FOUND,
            Self::InvalidProductKey => &product_key::INVALID_PRODUCT_KEY,
            Self::BlockedProductKey => &product_key::BLOCKED_PRODUCT_KEY,
            Self::DuplicatePolicy => &license::DUPLICATE_POLICY,
            Self::MissingOverrideOnlyAttribute => &license::MISSING_OVERRIDE_ONLY_ATTRIBUTE,
            Self::LicenseManagementDataDuplicated => &license::LICENSE_MANAGEMENT_DATA_DUPLICATED,
            Self::BaseEditionNotAvailable => &product_key::BASE_EDITION_NOT_AVAILABLE,
            Self::KmsMachineNotBound => &kms::KMS_MACHINE_NOT_BOUND,
            Self::SlpMissingAcpiSlic => &firmware::SLP_MISSING_ACPI_SLIC,
            Self::SlpMissingMarker => &firmware::SLP_MISSING_MARKER,
            Self::SlpBadFormat => &firmware::SLP_BAD_FORMAT,
            Self::InvalidLicensePackageVersion => &license::INVALID_LICENSE_PACKAGE_VERSION,
            Self::ProductKeyInvalidUpgrade => &product_key::PRODUCT_KEY_INVALID_UPGRADE,
            Self::IssuanceLicenseNotInstalled => &license::ISSUANCE_LICENSE_NOT_INSTALLED,
            Self::SlpOemCertificateMissing => &firmware::SLP_OEM_CERTIFICATE_MISSING,
            Self::NonGenuineGracePeriodExpired => &genuine::NON_GENUINE_GRACE_PERIOD_EXPIRED,
            Self::NonGenuineGracePeriodStarted => &genuine::NON_GENUINE_GRACE_PERIOD_STARTED,
            Self::DependentPropertyNotSet => &genuine::DEPENDENT_PROPERTY_NOT_SET,
            Self::NonGenuineGracePeriodType2Expired => {
                &genuine::NON_GENUINE_GRACE_PERIOD_TYPE2_EXPIRED
            }
            Self::MismatchedProductEdition => &product_key::MISMATCHED_PRODUCT_EDITION,
            Self::OperationNotAllowed => &service::OPERATION_NOT_ALLOWED,
            Self::KmsVirtualMachineNotSupported => &kms::KMS_VIRTUAL_MACHINE_NOT_SUPPORTED,
            Self::KmsInvalidTimestamp => &kms::KMS_INVALID_TIMESTAMP,
            Self::PluginInvalidManifest => &service::PLUGIN_INVALID_MANIFEST,
            Self::ApplicationPoliciesMissing => &service::APPLICATION_POLICIES_MISSING,
            Self::ApplicationPoliciesNotLoaded => &service::APPLICATION_POLICIES_NOT_LOADED,
            Self::KmsUnavailable => &kms::KMS_UNAVAILABLE,
            Self::ServiceStopping => &service::SERVICE_STOPPING,
            Self::PluginNotRegistered => &service::PLUGIN_NOT_REGISTERED,
            Self::AuthenticationWrongVersion => &service::AUTHENTICATION_WRONG_VERSION,
            Self::AuthenticationMismatchedKey => &service::AUTHENTICATION_MISMATCHED_KEY,
            Self::AuthenticationChallengeNotSet => &service::AUTHENTICATION_CHALLENGE_NOT_SET,
            Self::AuthenticationCannotVerify => &service::AUTHENTICATION_CANNOT_VERIFY,
            Self::ServiceRunning => &service::SERVICE_RUNNING,
            Self::SlpInvalidMarkerVersion => &firmware::SLP_INVALID_MARKER_VERSION,
            Self::InvalidProductKeyType => &product_key::INVALID_PRODUCT_KEY_TYPE,
            Self::ConfirmationIdMismatchedProductKey => {
                &offline::CONFIRMATION_ID_MISMATCHED_PRODUCT_KEY
            }
            Self::ConfirmationIdNotBound => &offline::CONFIRMATION_ID_NOT_BOUND,
            Self::LicenseNotBound => &license::LICENSE_NOT_BOUND,
            Self::ActiveDirectoryActivationObjectNotFound => {
                &active_directory::ACTIVE_DIRECTORY_ACTIVATION_OBJECT_NOT_FOUND
            }
            Self::ActiveDirectoryActivationObjectNameTooLong => {
                &active_directory::ACTIVE_DIRECTORY_ACTIVATION_OBJECT_NAME_TOO_LONG
            }
            Self::ActiveDirectorySchemaVersionNotSupported => {
                &active_directory::ACTIVE_DIRECTORY_SCHEMA_VERSION_NOT_SUPPORTED
            }
            Self::SlpMsoaBadFormat => &firmware::SLP_MSOA_BAD_FORMAT,
            Self::SlpMsoaBadDataHeader => &firmware::SLP_MSOA_BAD_DATA_HEADER,
            Self::SlpMsoaInvalidDataLength => &firmware::SLP_MSOA_INVALID_DATA_LENGTH,
            Self::SlpMsoaInvalidProductKey => &firmware::SLP_MSOA_INVALID_PRODUCT_KEY,
            Self::IncompleteOrOldDismBinaries => &firmware::INCOMPLETE_OR_OLD_DISM_BINARIES,
            Self::SlpMsoaProductKeyMismatch => &product_key::SLP_MSOA_PRODUCT_KEY_MISMATCH,
            Self::NotGenuine => &genuine::NOT_GENUINE,
            Self::EditionMismatched => &product_key::EDITION_MISMATCHED,
            Self::HardwareIdChanged => &microsoft_store::HARDWARE_ID_CHANGED,
            Self::OemKeyEditionMismatch => &product_key::OEM_KEY_EDITION_MISMATCH,
            Self::NoProductKeyFound => &product_key::NO_PRODUCT_KEY_FOUND,
            Self::DownlevelSetupKey => &product_key::DOWNLEVEL_SETUP_KEY,
            Self::BiosKey => &firmware::BIOS_KEY,
            Self::TokenBasedChallengeExpired => &token_based::TOKEN_BASED_CHALLENGE_EXPIRED,
            Self::TokenBasedSilentActivationFailure => {
                &token_based::TOKEN_BASED_SILENT_ACTIVATION_FAILURE
            }
            Self::TokenBasedInvalidCertificateChain => {
                &token_based::TOKEN_BASED_INVALID_CERTIFICATE_CHAIN
            }
            Self::TokenBasedGrantNotFound => &token_based::TOKEN_BASED_GRANT_NOT_FOUND,
            Self::TokenBasedCertificateNotFound => &token_based::TOKEN_BASED_CERTIFICATE_NOT_FOUND,
            Self::TokenBasedInvalidEdition => &token_based::TOKEN_BASED_INVALID_EDITION,
            Self::TokenBasedInvalidData => &token_based::TOKEN_BASED_INVALID_DATA,
            Self::TokenBasedTamperedCertificateChain => {
                &token_based::TOKEN_BASED_TAMPERED_CERTIFICATE_CHAIN
            }
            Self::TokenBasedChallengeMismatch => &token_based::TOKEN_BASED_CHALLENGE_MISMATCH,
            Self::TokenBasedInvalidCertificate => &token_based::TOKEN_BASED_INVALID_CERTIFICATE,
            Self::TokenBasedInvalidSmartCard => &token_based::TOKEN_BASED_INVALID_SMART_CARD,
            Self::TokenBasedFailedGrantParsing => &token_based::TOKEN_BASED_FAILED_GRANT_PARSING,
            Self::TokenBasedInvalidThumbprint => &token_based::TOKEN_BASED_INVALID_THUMBPRINT,
            Self::TokenBasedThumbprintCertificateNotFound => {
                &token_based::TOKEN_BASED_THUMBPRINT_CERTIFICATE_NOT_FOUND
            }
            Self::TokenBasedCriteriaMismatch => &token_based::TOKEN_BASED_CRITERIA_MISMATCH,
            Self::TokenBasedTrustPointIdMismatch => {
                &token_based::TOKEN_BASED_TRUST_POINT_ID_MISMATCH
            }
            Self::TokenBasedSoftwareCertificateDisallowed => {
                &token_based::TOKEN_BASED_SOFTWARE_CERTIFICATE_DISALLOWED
            }
            Self::TokenBasedSoftwareCertificateInvalid => {
                &token_based::TOKEN_BASED_SOFTWARE_CERTIFICATE_INVALID
            }
            Self::TokenBasedCertificateCngNotAvailable => {
                &token_based::TOKEN_BASED_CERTIFICATE_CNG_NOT_AVAILABLE
            }
            Self::ActivationNetworkError => &network::ACTIVATION_NETWORK_ERROR,
            Self::TimeBasedValidityPeriodExpired => &grace::TIME_BASED_VALIDITY_PERIOD_EXPIRED,
            Self::AvmaThrottleLimitExceeded => &avma::AVMA_THROTTLE_LIMIT_EXCEEDED,
            Self::AvmaInvalidVirtualizationPlatform => &avma::AVMA_INVALID_VIRTUALIZATION_PLATFORM,
            Self::AvmaParentPartitionNotActivated => &avma::AVMA_PARENT_PARTITION_NOT_ACTIVATED,
            Self::AvmaIdMismatch => &avma::AVMA_ID_MISMATCH,
            Self::AvmaMachineNotBound => &avma::AVMA_MACHINE_NOT_BOUND,
            Self::TamperRecoveryRequiresActivation => {
                &trusted_store::TAMPER_RECOVERY_REQUIRES_ACTIVATION
            }

            // Other parts of Windows
            Self::NoApplicableAppLicensesFound => {
                &license_platform::NO_APPLICABLE_APP_LICENSES_FOUND
            }
            Self::ClipLicenseNotFound => &license_platform::CLIP_LICENSE_NOT_FOUND,
            Self::ClipDeviceLicenseMissing => &license_platform::CLIP_DEVICE_LICENSE_MISSING,
            Self::ClipLicenseInvalidSignature => &license_platform::CLIP_LICENSE_INVALID_SIGNATURE,
            Self::ClipKeyholderLicenseMissingOrInvalid => {
                &license_platform::CLIP_KEYHOLDER_LICENSE_MISSING_OR_INVALID
            }
            Self::ClipLicenseExpired => &license_platform::CLIP_LICENSE_EXPIRED,
            Self::ClipLicenseSignedByUnknownSource => {
                &license_platform::CLIP_LICENSE_SIGNED_BY_UNKNOWN_SOURCE
            }
            Self::ClipLicenseNotSigned => &license_platform::CLIP_LICENSE_NOT_SIGNED,
            Self::ClipLicenseHardwareIdOutOfTolerance => {
                &license_platform::CLIP_LICENSE_HARDWARE_ID_OUT_OF_TOLERANCE
            }
            Self::ClipLicenseDeviceIdMismatch => &license_platform::CLIP_LICENSE_DEVICE_ID_MISMATCH,
            Self::NtStatusNoMatch => &microsoft_store::NT_STATUS_NO_MATCH,
        }
    }
}

/// The English message.
impl core::fmt::Display for ActivationError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        core::fmt::Display::fmt(&self.message(), f)
    }
}
