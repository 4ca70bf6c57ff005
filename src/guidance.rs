//! What to do about an error: causes, steps, and whether waiting helps.

use crate::activation_type::ActivationType;
use crate::code::by_position;
use crate::error::ActivationError;
use crate::text::Text;

mod activation_server;
mod active_directory;
mod avma;
mod firmware;
mod genuine;
mod grace;
mod kms;
mod license;
mod network;
mod offline;
mod permissions;
mod product_key;
mod security_processor;
mod service;
mod steps;
mod store;
mod token_based;
mod token_store;
mod trusted_store;

/// Whether the same request can succeed later. Closed, so that a tool's decision is
/// checked for completeness.
///
/// ```
/// use windows_activation_error::{ActivationError, Retry};
///
/// match ActivationError::KmsUnavailable.retry() {
///     Retry::NotNeeded => println!("nothing failed"),
///     Retry::Later => println!("try again in a while"),
///     Retry::AfterFix => println!("someone has to change something first"),
///     Retry::Unclassified => println!("no source allows a verdict"),
/// }
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
pub enum Retry {
    /// A state is reported; nothing failed.
    NotNeeded,
    /// The same request can succeed later with nothing changed.
    Later,
    /// Someone must change something before the request can succeed.
    AfterFix,
    /// No source allows a verdict.
    Unclassified,
}

impl Retry {
    /// The verdict for people, in every language. Constant time.
    ///
    /// ```
    /// use windows_activation_error::Retry;
    ///
    /// assert_eq!(Retry::NotNeeded.label().to_string(), "not needed, nothing failed");
    /// ```
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::NotNeeded => Text::new("not needed, nothing failed", "필요 없음(실패가 아님)"),
            Self::Later => {
                Text::new("can help with nothing changed", "그대로 다시 시도해도 성공할 수 있음")
            }
            Self::AfterFix => {
                Text::new("only after something was changed", "원인을 해결한 후에만 성공할 수 있음")
            }
            Self::Unclassified => Text::new("no verdict possible", "판단할 근거 없음"),
        }
    }
}

/// Who carries a step out.
///
/// ```
/// use windows_activation_error::{ActivationError, Role};
///
/// let steps = ActivationError::KmsNotActivated.resolutions();
/// assert_eq!(steps[0].role, Role::KmsHostAdministrator);
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
pub enum Role {
    /// Whoever administers the computer that reports the error.
    DeviceAdministrator,
    /// Whoever administers the KMS host.
    KmsHostAdministrator,
    /// Whoever administers DNS, firewalls, proxies and routes.
    NetworkAdministrator,
    /// Whoever administers Active Directory and Group Policy.
    DirectoryAdministrator,
    /// Whoever holds the licenses and product keys.
    LicenseOwner,
    /// Microsoft.
    Microsoft,
    /// Whoever develops the program that called the licensing API.
    SoftwareDeveloper,
}

impl Role {
    /// The name for people, in every language. Constant time.
    ///
    /// ```
    /// use windows_activation_error::Role;
    ///
    /// assert_eq!(Role::KmsHostAdministrator.label().to_string(), "KMS host administrator");
    /// ```
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::DeviceAdministrator => Text::new("device administrator", "장치 관리자"),
            Self::KmsHostAdministrator => Text::new("KMS host administrator", "KMS 호스트 관리자"),
            Self::NetworkAdministrator => Text::new("network administrator", "네트워크 관리자"),
            Self::DirectoryAdministrator => Text::new("directory administrator", "디렉터리 관리자"),
            Self::LicenseOwner => Text::new("license owner", "라이선스 담당자"),
            Self::Microsoft => Text::new("Microsoft", "Microsoft"),
            Self::SoftwareDeveloper => Text::new("software developer", "소프트웨어 개발자"),
        }
    }
}

/// The kind of a step, for tools that match on it.
///
/// ```
/// use windows_activation_error::{Action, ActivationError};
///
/// let wait = ActivationError::KmsNotEnoughCount
///     .resolutions()
///     .iter()
///     .any(|step| step.action == Action::AddKmsClients);
/// assert!(wait);
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
pub enum Action {
    /// Read the state of a license, a key or a host; changes nothing.
    CheckStatus,
    /// Read an event log; changes nothing.
    CheckEventLog,
    /// Activate over the network.
    ActivateOnline,
    /// Activate by telephone, or one step of it.
    ActivateByPhone,
    /// Install a product key where none, or the same one, is installed.
    InstallProductKey,
    /// Install another product key in place of the present one.
    ReplaceProductKey,
    /// Install license files.
    InstallLicense,
    /// Repeat the command in an elevated prompt.
    RunElevated,
    /// Name a KMS host by hand.
    SetKmsHost,
    /// Return to finding the KMS host through DNS.
    UseKmsDiscovery,
    /// Check or mend DNS records, servers or settings.
    FixDns,
    /// Open a port in a firewall.
    OpenFirewall,
    /// Check or mend a network connection or route.
    FixNetwork,
    /// Change the configuration of a proxy.
    FixProxy,
    /// Check or set the clock.
    SyncClock,
    /// Let more clients contact the KMS host.
    AddKmsClients,
    /// Activate the KMS host itself.
    ActivateKmsHost,
    /// Update the KMS host or its key.
    UpdateKmsHost,
    /// Check or replace a certificate or smart card.
    CheckCertificate,
    /// Change something in Active Directory.
    FixDirectory,
    /// Restart Windows.
    RestartWindows,
    /// Start or restart a service.
    RestartService,
    /// Rebuild tokens.dat, or one step of it.
    RebuildTokenStore,
    /// Reset the activation timers; uses up a rearm.
    Rearm,
    /// Look for malware.
    ScanForMalware,
    /// Install updates.
    UpdateWindows,
    /// Repair system files in place.
    RepairWindows,
    /// Reinstall Windows.
    ReinstallWindows,
    /// Change to another edition.
    ChangeEdition,
    /// Change a policy, a registry value or another setting.
    ChangeSetting,
    /// Check or restore permissions.
    FixPermissions,
    /// Check or update the firmware.
    FixFirmware,
    /// Change the image or the virtual machine.
    FixVirtualization,
    /// Mend the program that called the licensing API.
    FixProgram,
    /// Sign in with another or the right account.
    SignIn,
    /// Ask Microsoft.
    ContactMicrosoft,
    /// Ask the manufacturer of the device or the vendor of the program.
    ContactVendor,
    /// Wait.
    Wait,
    /// Nothing has to be done.
    NothingToDo,
}

/// A command, ready to run in Command Prompt and in PowerShell once its placeholders
/// are replaced.
///
/// A placeholder is a lowercase name in angle brackets, such as `<kms_host>` or
/// `<product_key>`.
///
/// ```
/// use windows_activation_error::ActivationError;
///
/// let command = ActivationError::KmsNotActivated.resolutions()[0].command.unwrap();
/// assert_eq!(command.line, "slmgr.vbs /ato");
/// assert!(command.elevated);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Command {
    /// The line.
    pub line: &'static str,
    /// Whether it needs an elevated prompt (Run as administrator).
    pub elevated: bool,
}

/// One step towards the solution. The steps of an error stand in the order in which to
/// try them, the safest first; those of a procedure follow one another.
///
/// ```
/// use windows_activation_error::{ActivationError, ActivationType};
///
/// for step in ActivationError::ProductKeyNotInstalled.resolutions() {
///     if step.is_for(ActivationType::Mak) {
///         println!("{} ({})", step.text, step.role.label());
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Resolution {
    /// The kind of step.
    pub action: Action,
    /// Who carries it out.
    pub role: Role,
    /// What to do: one imperative sentence, at times followed by a second one that says
    /// what to expect.
    pub text: Text,
    /// A command for it.
    pub command: Option<Command>,
    /// The kinds of activation the step is for; empty where it is for all kinds that
    /// the error applies to.
    pub applies_to: &'static [ActivationType],
}

impl Resolution {
    /// Whether the step is for this kind of activation. Constant time.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, ActivationType};
    ///
    /// let steps = ActivationError::ProductKeyNotInstalled.resolutions();
    /// assert!(steps[0].is_for(ActivationType::Mak));
    /// assert!(!steps[0].is_for(ActivationType::KmsClient));
    /// ```
    #[must_use]
    pub const fn is_for(&self, kind: ActivationType) -> bool {
        self.applies_to.is_empty() || kind.overlaps_any(self.applies_to)
    }

    const fn new(action: Action, role: Role, text: Text) -> Self {
        Self { action, role, text, command: None, applies_to: &[] }
    }

    const fn run(self, line: &'static str) -> Self {
        Self { command: Some(Command { line, elevated: false }), ..self }
    }

    const fn run_elevated(self, line: &'static str) -> Self {
        Self { command: Some(Command { line, elevated: true }), ..self }
    }

    const fn only(self, applies_to: &'static [ActivationType]) -> Self {
        Self { applies_to, ..self }
    }
}

/// The advice on one code or on several whose advice is the same.
#[derive(Debug)]
struct Guidance {
    causes: &'static [Text],
    resolutions: &'static [Resolution],
    retry: Retry,
    /// The public article on exactly the codes that have this advice.
    reference: Option<&'static str>,
}

static GUIDANCE: [&Guidance; ActivationError::VARIANTS.len()] =
    by_position!(ActivationError::match_guidance);

impl ActivationError {
    /// What can be wrong, the most frequent cause first; never empty. Constant time,
    /// nothing is allocated.
    ///
    /// Where [`reference`](Self::reference) is `None`, no public article explains the
    /// code, and the cause says what the definition of the code implies and no more.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// for cause in ActivationError::KmsUnavailable.causes() {
    ///     println!("- {cause}");
    /// }
    /// # assert!(!ActivationError::KmsUnavailable.causes().is_empty());
    /// ```
    #[must_use]
    pub const fn causes(self) -> &'static [Text] {
        self.guidance().causes
    }

    /// What to do, in the order in which to try it; never empty. Constant time, nothing
    /// is allocated.
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
    /// # assert!(!ActivationError::KmsUnavailable.resolutions().is_empty());
    /// ```
    #[must_use]
    pub const fn resolutions(self) -> &'static [Resolution] {
        self.guidance().resolutions
    }

    /// Whether the same request can succeed later. Constant time.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Retry};
    ///
    /// assert_eq!(ActivationError::ProductKeyNotInstalled.retry(), Retry::AfterFix);
    /// ```
    #[must_use]
    pub const fn retry(self) -> Retry {
        self.guidance().retry
    }

    /// Whether the same request can succeed later with nothing changed, that is, whether
    /// [`retry`](Self::retry) is [`Retry::Later`]. Constant time.
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

    /// The public article on exactly this code, an address of Microsoft's without a
    /// language, so that it opens in the reader's own. Constant time.
    ///
    /// `Some` means that the advice is documented there; `None` that it was derived from
    /// the definition of the code.
    ///
    /// ```
    /// use windows_activation_error::ActivationError;
    ///
    /// let article = ActivationError::KmsUnavailable.reference().unwrap();
    /// assert!(article.starts_with("https://learn.microsoft.com/"));
    /// ```
    #[must_use]
    pub const fn reference(self) -> Option<&'static str> {
        self.guidance().reference
    }

    #[inline]
    const fn guidance(self) -> &'static Guidance {
        GUIDANCE[self.position()]
    }

    #[allow(clippy::match_same_arms, reason = "one section per origin")]
    #[allow(clippy::too_many_lines, reason = "a table")]
    const fn match_guidance(self) -> &'static Guidance {
        match self {
            // The activation server
            Self::ServerInvalidPublishLicense => {
                &activation_server::SERVER_REJECTED_PUBLISHING_LICENSE
            }
            Self::ServerInvalidProductKeyLicense => &activation_server::SERVER_REJECTED_KEY_LICENSE,
            Self::ServerInvalidRightsAccountLicense => {
                &activation_server::SERVER_REJECTED_RIGHTS_ACCOUNT_LICENSE
            }
            Self::ServerInvalidLicenseStructure => {
                &activation_server::SERVER_REJECTED_LICENSE_STRUCTURE
            }
            Self::ServerAuthorizationFailed => &activation_server::SERVER_AUTHORIZATION_FAILED,
            Self::ServerInvalidBinding => &activation_server::SERVER_REJECTED_LICENSE_BINDING,
            Self::ServerConnectionFailed => &network::ACTIVATION_SERVER_UNREACHABLE,
            Self::ServerInvalidPayload => &network::SERVER_INVALID_PAYLOAD,
            Self::ServerInvalidSecurityProcessorLicense => {
                &activation_server::SERVER_REJECTED_SECURITY_PROCESSOR_LICENSE
            }
            Self::ServerBusinessTokenEntryNotFound => {
                &activation_server::SERVER_BUSINESS_TOKEN_MISSING
            }
            Self::ServerClientClockOutOfSync => &network::CLOCK_REFUSED_BY_SERVER,
            Self::ServerGeneralError => &product_key::MAK_NOT_SUPPORTED,

            // The clearing house behind the activation server
            Self::ClearingHouseProductKeyOutOfRange => &product_key::MAK_NOT_VALID,
            Self::ClearingHouseInvalidBinding => &activation_server::SERVER_KEY_BINDING_INVALID,
            Self::ClearingHouseProductKeyBlocked => &product_key::MAK_BLOCKED,
            Self::ClearingHouseInvalidProductKey => &product_key::SERVER_KEY_NOT_VALID,
            Self::ClearingHouseBindingNotFound => &activation_server::SERVER_BINDING_MISSING,
            Self::ClearingHouseBindingMappingNotFound => {
                &activation_server::SERVER_BINDING_MAPPING_MISSING
            }
            Self::ClearingHouseUnsupportedProductKey => &product_key::SERVER_KEY_NOT_SUPPORTED,
            Self::ClearingHouseMaximumUnlockExceeded => &kms::KMS_HOST_KEY_LIMIT,
            Self::ClearingHouseActivationConfigIdNotFound => {
                &activation_server::SERVER_ACTIVATION_CONFIG_UNKNOWN
            }
            Self::ClearingHouseInvalidProductDataId => {
                &activation_server::SERVER_PRODUCT_DATA_ID_INVALID
            }
            Self::ClearingHouseInvalidProductData => {
                &activation_server::SERVER_PRODUCT_DATA_INVALID
            }
            Self::ClearingHouseSystemError => &network::SERVER_SYSTEM_ERROR,
            Self::ClearingHouseInvalidActivationConfigId => {
                &activation_server::SERVER_ACTIVATION_CONFIG_INVALID
            }
            Self::ClearingHouseInvalidProductKeyLength => &product_key::SERVER_KEY_LENGTH,
            Self::ClearingHouseInvalidProductKeyFormat => &product_key::SERVER_KEY_FORMAT,
            Self::ClearingHouseInvalidProductKeyCharacter => &product_key::SERVER_KEY_CHARACTER,
            Self::ClearingHouseInvalidBindingUri => &activation_server::SERVER_BINDING_URI_INVALID,
            Self::ClearingHouseNetworkError => &network::SERVER_NETWORK_ERROR,
            Self::ClearingHouseDatabaseError => &network::SERVER_DATABASE_ERROR,
            Self::ClearingHouseInvalidArgument => &network::SERVER_ARGUMENT_ERROR,
            Self::ClearingHouseResponseNotAvailable => &network::SERVER_NO_RESPONSE_AVAILABLE,
            Self::ClearingHouseOemSlpCoa0 => &product_key::SERVER_OEM_KEY_NOT_ONLINE,
            Self::ClearingHouseProductKeyBlockedIpLocation => &product_key::SERVER_KEY_REGION,
            Self::ClearingHouseMakLimitExceeded => &product_key::MAK_USED_UP,
            Self::ClearingHouseMakExtensionLimitExceeded => &product_key::MAK_EXTENSION_USED_UP,
            Self::ClearingHouseReissuanceLimitNotFound => {
                &activation_server::SERVER_REISSUE_LIMIT_MISSING
            }
            Self::ClearingHouseOverrideRequestNotFound => {
                &activation_server::SERVER_OVERRIDE_REQUEST_MISSING
            }
            Self::ClearingHouseTimeBasedActivationBeforeStart => {
                &activation_server::TIME_BASED_ACTIVATION_TOO_EARLY
            }
            Self::ClearingHouseTimeBasedActivationAfterEnd => {
                &activation_server::TIME_BASED_ACTIVATION_ENDED
            }
            Self::ClearingHouseTimeBasedActivationNotAvailable => {
                &activation_server::TIME_BASED_ACTIVATION_NOT_OFFERED
            }
            Self::ClearingHouseTimeBasedProductKeyNotConfigured => {
                &activation_server::TIME_BASED_KEY_NOT_CONFIGURED
            }
            Self::ClearingHouseNoRulesToActivate => &activation_server::SERVER_NO_RULE_FOR_KEY,
            Self::ClearingHouseGeneralError => &network::SERVER_GENERAL_ERROR,
            Self::ClearingHouseDigitalMarkerInvalidBinding => {
                &activation_server::DIGITAL_MARKER_BINDING_INVALID
            }
            Self::ClearingHouseDigitalMarkerBindingNotSet => {
                &activation_server::DIGITAL_MARKER_BINDING_NOT_CONFIGURED
            }
            Self::ClearingHouseDynamicallyBlockedProductKey => {
                &product_key::SERVER_KEY_BLOCKED_DYNAMICALLY
            }
            Self::GenuineBreachGrace => &genuine::BREACH_GRACE_RUNNING,
            Self::GenuineBreachGraceExpired => &genuine::BREACH_GRACE_ENDED,
            Self::GenuineInvalidTemplateId => &genuine::GENUINE_TEMPLATE_UNKNOWN,
            Self::GenuineInvalidXml => &genuine::GENUINE_REQUEST_BLOCK,
            Self::GenuineParameterNotFound => &genuine::GENUINE_REQUEST_PARAMETER,
            Self::GenuineInvalidClientToken => &genuine::GENUINE_CLIENT_TOKEN,
            Self::GenuineInvalidOfflineData => &genuine::OFFLINE_GENUINE_BLOCK,
            Self::GenuineOfflineParameterNotFound => &genuine::OFFLINE_GENUINE_PARAMETER,
            Self::GenuineTemplateOsVersionMismatch => &genuine::GENUINE_TEMPLATE_VERSION,
            Self::GenuineOfflineDataRevoked => &genuine::OFFLINE_GENUINE_REVOKED,
            Self::GenuineOfflineDataNotFound => &genuine::OFFLINE_GENUINE_MISSING,
            Self::ClearingHouseVgaResponseNotAvailable => &network::SERVER_VGA_RESPONSE,
            Self::GenuineInvalidOsForProductKey => &product_key::GENUINE_KEY_OTHER_WINDOWS,
            Self::GenuineInvalidFileHash => &genuine::GENUINE_FILE_HASH,
            Self::GenuineBlockedProductKey => &genuine::GENUINE_KEY_BLOCKED,
            Self::GenuineMismatchedKeyTypes => &product_key::GENUINE_KEY_TYPE_WRONG,
            Self::GenuineInvalidProductKey => &product_key::GENUINE_KEY_NOT_VALID,
            Self::GenuineInvalidBindingData => &genuine::GENUINE_BINDING_DATA,
            Self::GenuineInvalidLicenseState => &genuine::GENUINE_LICENSE_STATE,
            Self::GenuineProductKeyBlockedIpLocation => &product_key::GENUINE_KEY_REGION,
            Self::GenuineSoftmodExploitDetected => &genuine::SOFTWARE_CHANGE_JUDGED_EXPLOIT,
            Self::GenuineInvalidTokenData => &genuine::GENUINE_TOKEN_DATA,
            Self::GenuineNeutralFilesAltered => &genuine::NEUTRAL_FILES_ALTERED,
            Self::GenuineMuiFilesAltered => &genuine::LANGUAGE_FILES_ALTERED,
            Self::GenuineInvalidActiveDirectoryData => &genuine::GENUINE_DIRECTORY_DATA,
            Self::GenuineInvalidRsdpCount => &genuine::RSDP_COUNT_JUDGED_EXPLOIT,
            Self::GenuineEngineDetectedExploit => &genuine::ENGINE_REPORTED_EXPLOIT,
            Self::GenuineNotificationBreachDetected => &genuine::NOTIFICATION_AFTER_BREACH,
            Self::GenuineNotificationGraceExpired => &grace::NOTIFICATION_AFTER_GRACE,
            Self::GenuineNotificationOtherReasons => &genuine::NOTIFICATION_WITHOUT_REASON,
            Self::GenuineStatusUnspecified => &genuine::NOT_GENUINE_WITHOUT_REASON,
            Self::ClearingHouseBusinessRuleInputNotFound => {
                &activation_server::SERVER_RULE_INPUT_MISSING
            }
            Self::ClearingHouseNullPropertyNameOrId => &activation_server::SERVER_PROPERTY_EMPTY,
            Self::ClearingHouseUnknownPropertyName => {
                &activation_server::SERVER_PROPERTY_NAME_UNKNOWN
            }
            Self::ClearingHouseUnknownPropertyId => &activation_server::SERVER_PROPERTY_ID_UNKNOWN,
            Self::ClearingHouseFailedToUpdateProductKeyBinding
            | Self::ClearingHouseFailedToInsertProductKeyBinding
            | Self::ClearingHouseFailedToDeleteProductKeyBinding => {
                &activation_server::SERVER_BINDING_NOT_WRITTEN
            }
            Self::ClearingHouseFailedToProcessKeyBindingsXml => {
                &activation_server::SERVER_BINDINGS_XML_UNUSABLE
            }
            Self::ClearingHouseFailedToInsertProductKeyProperty
            | Self::ClearingHouseFailedToUpdateProductKeyProperty
            | Self::ClearingHouseFailedToDeleteProductKeyProperty => {
                &activation_server::SERVER_KEY_PROPERTY_NOT_WRITTEN
            }
            Self::ClearingHouseUnknownProductKeyType => &product_key::SERVER_KEY_TYPE_UNKNOWN,
            Self::ClearingHouseProductKeyBeingUsed => &product_key::SERVER_KEY_IN_USE,
            Self::ClearingHouseFailedToInsertProductKeyRecord
            | Self::ClearingHouseFailedToUpdateProductKeyRecord => {
                &activation_server::SERVER_KEY_RECORD_NOT_WRITTEN
            }

            // The security processor
            Self::SecurityProcessorTrustedTimeOk => &security_processor::TRUSTED_TIME_CURRENT,
            Self::KernelCacheIdentical => &security_processor::KERNEL_CACHE_UNCHANGED,
            Self::KernelCachePolicyChanged => &security_processor::POLICIES_AFTER_RESTART,
            Self::SystemTimeSkewed => &network::CLOCK_DIFFERS_FROM_TRUSTED_TIME,
            Self::SecurityProcessorDebuggerDetected => &security_processor::DEBUGGER_ATTACHED,
            Self::SecurityProcessorApiInvalidLicense => &security_processor::SP_LICENSE_REFUSED,
            Self::SecurityProcessorApiInvalidAlgorithmType | Self::CryptoInvalidCipher => {
                &security_processor::CRYPTO_ALGORITHM_REFUSED
            }
            Self::SecurityProcessorApiTooManyLoadedEnvironments => {
                &security_processor::SP_ENVIRONMENTS_FULL
            }
            Self::SecurityProcessorApiBadGetInfoQuery => &security_processor::SP_QUERY_REFUSED,
            Self::SecurityProcessorApiInvalidHandle => &security_processor::SP_HANDLE_INVALID,
            Self::SecurityProcessorApiInvalidKeyLength => {
                &security_processor::SP_KEY_LENGTH_REFUSED
            }
            Self::SecurityProcessorApiNoAesProvider => {
                &security_processor::CRYPTO_AES_PROVIDER_MISSING
            }
            Self::SecurityProcessorApiHandleNotCommitted => {
                &security_processor::SP_HANDLE_NOT_COMMITTED
            }
            Self::SecurityProcessorNotInitialized => &security_processor::SP_NOT_INITIALIZED,
            Self::SecurityProcessorGenericFailure => &security_processor::SP_FAILURE_UNEXPLAINED,
            Self::SecurityProcessorInvalidArgument => &security_processor::SP_ARGUMENT_REFUSED,
            Self::SecurityProcessorAlreadyExists => &security_processor::SP_VALUE_EXISTS,
            Self::SecurityProcessorInsufficientBuffer => &security_processor::SP_BUFFER_TOO_SMALL,
            Self::SecurityProcessorInvalidData => &security_processor::SP_DATA_REFUSED,
            Self::SecurityProcessorInvalidApiCall => &security_processor::SP_CALL_REFUSED,
            Self::SecurityProcessorInvalidApiVersion => &security_processor::SP_VERSION_MISMATCH,
            Self::SecurityProcessorNoMoreData => &security_processor::SP_NO_FURTHER_DATA,
            Self::CryptoInvalidKeyLength => &security_processor::CRYPTO_KEY_LENGTH_WRONG,
            Self::CryptoInvalidBlockLength | Self::CryptoNotBlockAligned => {
                &security_processor::CRYPTO_BLOCK_SIZE_WRONG
            }
            Self::CryptoInvalidCipherMode => &security_processor::CRYPTO_MODE_REFUSED,
            Self::CryptoUnknownProviderId
            | Self::CryptoUnknownKeyId
            | Self::CryptoUnknownHashId
            | Self::CryptoUnknownAttributeId => &security_processor::CRYPTO_ID_UNKNOWN,
            Self::CryptoHashFinalized => &security_processor::CRYPTO_HASH_CLOSED,
            Self::CryptoKeyNotAvailable => &security_processor::CRYPTO_KEY_UNAVAILABLE,
            Self::CryptoKeyNotFound => &security_processor::CRYPTO_KEY_ABSENT,
            Self::CryptoInvalidSignatureLength => {
                &security_processor::CRYPTO_SIGNATURE_LENGTH_WRONG
            }
            Self::CryptoInvalidSignature => &security_processor::CRYPTO_SIGNATURE_MISMATCH,
            Self::CryptoInvalidBlock | Self::CryptoInvalidFormat => {
                &security_processor::CRYPTO_RSA_BLOCK_WRONG
            }
            Self::CryptoInvalidPadding => &security_processor::CRYPTO_PADDING_WRONG,
            Self::TrustedStoreTampered => &trusted_store::TRUSTED_STORE_TAMPERED,
            Self::TrustedStoreRearmed => &trusted_store::TRUSTED_STORE_REARMED,
            Self::TrustedStoreRecreated => &trusted_store::TRUSTED_STORE_RECREATED,
            Self::TrustedStoreEntryKeyNotFound | Self::TrustedStoreAttributeNotFound => {
                &trusted_store::TRUSTED_STORE_ENTRY_MISSING
            }
            Self::TrustedStoreEntryKeyAlreadyExists => &trusted_store::TRUSTED_STORE_ENTRY_EXISTS,
            Self::TrustedStoreEntryKeyTooBig | Self::TrustedStoreDataTooBig => {
                &trusted_store::TRUSTED_STORE_ENTRY_TOO_BIG
            }
            Self::TrustedStoreMaxRearmReached => &trusted_store::REARM_LIMIT_REACHED,
            Self::TrustedStoreInvalidHardwareBinding => &grace::TRUSTED_STORE_OTHER_HARDWARE,
            Self::SecureTimerAlreadyExists => &trusted_store::SECURE_TIMER_EXISTS,
            Self::SecureTimerNotFound => &trusted_store::SECURE_TIMER_MISSING,
            Self::SecureTimerExpired => &trusted_store::SECURE_TIMER_ENDED,
            Self::SecureTimerNameTooLong => &trusted_store::SECURE_TIMER_NAME_TOO_LONG,
            Self::TrustedStoreFull => &trusted_store::TRUSTED_STORE_FULL,
            Self::TrustedStoreEntryReadOnly | Self::TrustedStoreAttributeReadOnly => {
                &trusted_store::TRUSTED_STORE_READ_ONLY
            }
            Self::SecureTimerReadOnly => &trusted_store::SECURE_TIMER_READ_ONLY,
            Self::TrustedStoreAccessDenied => &trusted_store::TRUSTED_STORE_ACCESS_DENIED,
            Self::TrustedStoreNamespaceNotFound => &trusted_store::TRUSTED_STORE_NAMESPACE_MISSING,
            Self::TrustedStoreNamespaceInUse => &trusted_store::TRUSTED_STORE_NAMESPACE_BUSY,
            Self::TrustedStoreTamperedBreadcrumbLoadInvalid
            | Self::TrustedStoreTamperedBreadcrumbGeneration => {
                &trusted_store::TRUSTED_STORE_BREADCRUMB
            }
            Self::TrustedStoreTamperedInvalidData => &trusted_store::TRUSTED_STORE_DATA_INVALID,
            Self::TrustedStoreTamperedNoData => &trusted_store::TRUSTED_STORE_DATA_MISSING,
            Self::TrustedStoreTamperedDataBreadcrumbMismatch => {
                &trusted_store::TRUSTED_STORE_HALVES_DIFFER
            }
            Self::TrustedStoreTamperedDataVersionMismatch => {
                &trusted_store::TRUSTED_STORE_DATA_VERSION
            }
            Self::TamperModuleAuthentication => &genuine::SYSTEM_FILE_NOT_AUTHENTICATED,
            Self::SecurityProcessorPatched => &genuine::SECURITY_PROCESSOR_ALTERED,
            Self::KernelCacheTampered => &security_processor::KERNEL_CACHE_ALTERED,
            Self::KernelCacheTamperRestoreFailed => &security_processor::KERNEL_CACHE_NOT_RESTORED,
            Self::SecurityProcessorPushKeyConflict => &security_processor::FEATURE_KEY_CONFLICT,
            Self::SecurityProcessorProxySoftTamper => {
                &security_processor::SP_PROXY_EXECUTION_FAILED
            }

            // The Software Protection service
            Self::InvalidUseOfAddOnProductKey => &product_key::ADD_ON_KEY_ENTERED,
            Self::TokenStoreInvalidFileVersion => &token_store::STORE_VERSION_UNUSABLE,
            Self::TokenStoreInvalidDescriptorTable | Self::TokenStoreInvalidFileHeader => {
                &token_store::STORE_FILE_STRUCTURE_DAMAGED
            }
            Self::TokenStoreInvalidSync
            | Self::TokenStoreTokenSizeMismatch
            | Self::TokenStoreInvalidTokenDescriptor => &token_store::STORE_TOKEN_FRAME_DAMAGED,
            Self::TokenStoreBadTokenName | Self::TokenStoreBadTokenExtension => {
                &token_store::STORE_TOKEN_NAME_INVALID
            }
            Self::TokenStoreDuplicateTokenName => &token_store::STORE_TOKEN_DUPLICATE,
            Self::TokenStoreInvalidTokenDataHash => &token_store::STORE_TOKEN_HASH_WRONG,
            Self::TokenStoreFileReadError => &token_store::STORE_TOKEN_NOT_READ,
            Self::TokenStoreFileWriteError => &token_store::STORE_TOKEN_NOT_WRITTEN,
            Self::TokenStoreInvalidFilePosition => &token_store::STORE_FILE_POSITION_WRONG,
            Self::TokenStoreNoActiveTransaction => &token_store::STORE_TRANSACTION_NOT_OPEN,
            Self::InvalidContext => &service::SERVICE_CONTEXT_REJECTED,
            Self::LicenseStoreInvalidState => &token_store::STORE_INCONSISTENT,
            Self::EvaluationFailed => &license::LICENSE_EVALUATION_FAILED,
            Self::NotEvaluated => &license::LICENSE_NOT_EVALUATED,
            Self::NotActivated => &license::LICENSE_NOT_ACTIVATED,
            Self::InvalidGuid => &license::LICENSE_BAD_GUID,
            Self::LicenseStoreLicenseNotFound => &license::LICENSE_NOT_IN_STORE,
            Self::LicenseStoreNoProperties => &token_store::STORED_LICENSE_NO_PROPERTIES,
            Self::LicenseStoreNotInitialized => &token_store::STORE_NOT_INITIALIZED,
            Self::LicenseStoreAlreadyInitialized => &token_store::STORE_INITIALIZED_TWICE,
            Self::LicenseStoreNoIdSet => &token_store::STORED_LICENSE_NO_ID,
            Self::LicenseStoreCannotCreateFile => &token_store::STORE_FILE_NOT_CREATED,
            Self::LicenseStoreCannotWriteToFile => &token_store::STORE_FILE_NOT_WRITTEN,
            Self::LicenseStoreCannotReadFile => &token_store::STORE_FILE_NOT_READ,
            Self::LicenseStoreCannotParseProperties => &token_store::STORED_PROPERTIES_DAMAGED,
            Self::LicenseStorePropertyNotFound => &token_store::STORED_PROPERTY_NOT_FOUND,
            Self::LicenseStoreInvalidFile => &token_store::STORE_INVALID_LICENSE_FILE,
            Self::LicenseStoreCannotCreateMutex => &token_store::STORE_LOCK_NOT_CREATED,
            Self::LicenseStoreCannotAcquireMutex => &token_store::STORE_LOCK_NOT_OBTAINED,
            Self::LicenseStoreNoTokenData => &token_store::STORED_LICENSE_EMPTY,
            Self::UseLicenseConsumptionFailed => &license::USE_LICENSE_NOT_CONSUMED,
            Self::ProductKeyInvalidConfig => &product_key::KEY_CONFIGURATION_REJECTED,
            Self::ProductKeyInvalidUniqueId => &product_key::KEY_UNIQUE_ID_REJECTED,
            Self::ProductKeyInvalidAlgorithm => &product_key::KEY_ALGORITHM_REJECTED,
            Self::ProductKeyInternalError => &product_key::KEY_CHECK_BROKE_OFF,
            Self::LicenseInvalidAddOnInfo => &license::LICENSE_BAD_ADD_ON_DATA,
            Self::HardwareIdError => &service::HARDWARE_INFORMATION_INCOMPLETE,
            Self::ProductKeyInvalidKeyChange1 => &product_key::EVALUATION_KEY_ENDED,
            Self::ProductKeyInvalidKeyChange2 | Self::ProductKeyInvalidKeyChange3 => {
                &product_key::KEY_CHANGE_REFUSED
            }
            Self::PolicyOtherInfoMismatch => &license::LICENSE_POLICY_CONTRADICTION,
            Self::ProductUniquenessGroupIdInvalid => &license::LICENSE_GENUINE_DATA_INCONSISTENT,
            Self::SecureStoreIdMismatch => &service::SECURE_STORE_OTHER_ID,
            Self::InvalidRulesetRule => &license::NOTIFICATION_RULES_INVALID,
            Self::InvalidContextData => &service::MACHINE_DATA_DOUBTFUL,
            Self::InvalidHash => &service::DATA_HASH_MISMATCH,
            Self::WindowsVersionMismatch => &service::SERVICE_VERSION_MISMATCH,
            Self::ActivationInProgress => &service::ACTIVATION_IN_PROGRESS,
            Self::StoreUpgradeTokenRequired => &product_key::STORE_UPGRADE_MISSING,
            Self::StoreUpgradeTokenWrongEdition => &product_key::STORE_UPGRADE_WRONG_EDITION,
            Self::StoreUpgradeTokenWrongProductId => &product_key::STORE_UPGRADE_OTHER_KEY,
            Self::StoreUpgradeTokenNotPrsSigned => &product_key::STORE_UPGRADE_SIGNING_LEVEL,
            Self::StoreUpgradeTokenWrongVersion => &product_key::STORE_UPGRADE_WRONG_VERSION,
            Self::StoreUpgradeTokenNotAuthorized => &product_key::STORE_UPGRADE_NOT_AUTHORIZED,

            // The licensing client
            Self::OutOfBoxGracePeriod => &grace::INITIAL_GRACE_RUNNING,
            Self::OutOfToleranceGracePeriod => &grace::OUT_OF_TOLERANCE_GRACE_RUNNING,
            Self::ProductUseRights => &kms::PRODUCT_USE_RIGHTS,
            Self::NonGenuineGracePeriodRunning => &genuine::NON_GENUINE_GRACE_RUNNING,
            Self::NonGenuineGracePeriodType2 => &genuine::NON_GENUINE_GRACE_2_RUNNING,
            Self::StoreBasedActivation => &store::STORE_LICENSE_IN_USE,
            Self::TimeBasedValidityPeriod => &grace::TIME_LIMITED_LICENSE_IN_FORCE,
            Self::PerpetualOutOfBoxGracePeriod => &grace::PERPETUAL_GRACE,
            Self::TimeBasedExtendedGracePeriod => &grace::EXTENDED_GRACE_RUNNING,
            Self::WindowsNotGenuine => &genuine::WINDOWS_JUDGED_NOT_GENUINE,
            Self::SecurityProcessorCertificateAcquisitionFailed => {
                &network::PROXY_BASIC_AUTHENTICATION
            }
            Self::InternalError => &service::SERVICE_INTERNAL_FAILURE,
            Self::RightNotConsumed => &license::RIGHT_NOT_CONSUMED,
            Self::UseLicenseNotInstalled => &license::USE_LICENSE_MISSING,
            Self::MismatchedProductKeyRange => &product_key::KEY_OUTSIDE_LICENSE_RANGE,
            Self::MismatchedProductId => &product_key::KEY_OF_ANOTHER_LICENSE,
            Self::ExternalSignatureNotFound => &license::LICENSE_SIGNATURE_FILE_MISSING,
            Self::RightsAccountCertificateNotAvailable => {
                &license::RIGHTS_ACCOUNT_CERTIFICATE_MISSING
            }
            Self::SecurityProcessorCertificateNotAvailable => {
                &license::SECURITY_PROCESSOR_CERTIFICATE_MISSING
            }
            Self::GracePeriodExpired => &grace::GRACE_PERIOD_ENDED,
            Self::MismatchedApplicationId => &license::APPLICATION_ID_MISMATCH,
            Self::NoProductIdConfigData => &license::PRODUCT_ID_DATA_MISSING,
            Self::MismatchedSecurityProcessor => &license::LICENSE_OTHER_SECURITY_PROCESSOR,
            Self::HardwareOutOfTolerance => &grace::HARDWARE_OUT_OF_TOLERANCE,
            Self::InvalidProofOfPurchaseKey => &product_key::PROOF_OF_PURCHASE_NOT_VALID,
            Self::LicenseFileNotInstalled => &token_based::TOKEN_LICENSE_OR_CARD_MISSING,
            Self::ValueNotFound => &service::LICENSE_VALUE_NOT_FOUND,
            Self::RightNotGranted => &license::RIGHT_NOT_GRANTED,
            Self::ProductKeyNotInstalled => &product_key::PRODUCT_KEY_NOT_INSTALLED,
            Self::ProductEditionNotInstalled => &kms::PRODUCT_LICENSE_NOT_INSTALLED,
            Self::RequestNotSupported => &service::SERVICE_REQUEST_UNSUPPORTED,
            Self::PublishingLicenseNotInstalled => &license::PUBLISHING_LICENSE_MISSING,
            Self::LicenseServerUrlNotFound => &license::LICENSE_WITHOUT_SERVER_ADDRESS,
            Self::InvalidEventId => &service::EVENT_ID_UNKNOWN,
            Self::EventNotRegistered => &service::EVENT_NOT_REGISTERED,
            Self::EventAlreadyRegistered => &service::EVENT_ALREADY_REGISTERED,
            Self::DecryptionLicensesNotAvailable => &license::DECRYPTION_LICENSE_MISSING,
            Self::LicenseSignatureVerificationFailed => &license::LICENSE_SIGNATURE_UNVERIFIED,
            Self::DataTypeMismatched => &service::VALUE_TYPE_MISMATCH,
            Self::InvalidLicense => &license::LICENSE_FILE_INVALID,
            Self::InvalidLicensePackage => &license::LICENSE_PACKAGE_INVALID,
            Self::LicenseValidityTimeExpired => &grace::LICENSE_VALIDITY_ENDED,
            Self::LicenseAuthorizationFailed => &license::LICENSE_AUTHORIZATION_FAILED,
            Self::LicenseDecryptionFailed => &license::LICENSE_NOT_DECRYPTED,
            Self::WindowsInvalidLicenseState => &license::WINDOWS_LICENSE_STATE_INVALID,
            Self::ElevationRequired => &permissions::ADMINISTRATOR_REQUIRED,
            Self::ProxyKeyNotFound => &service::PROXY_KEY_MISSING,
            Self::TamperDetected => &license::LICENSE_ALTERED,
            Self::PolicyCacheInvalid => &license::POLICY_CACHE_UNUSABLE,
            Self::InvalidRunningMode => &service::SERVICE_MODE_UNSUITABLE,
            Self::SlpNotSigned => &firmware::BIOS_VALIDATION_FAILED,
            Self::ConfirmationIdInvalidData => &offline::TELEPHONE_ID_FORMAT,
            Self::ConfirmationIdInvalidVersion => &offline::CONFIRMATION_ID_WRONG_VERSION,
            Self::ConfirmationIdVersionNotSupported => {
                &offline::CONFIRMATION_ID_UNSUPPORTED_VERSION
            }
            Self::ConfirmationIdInvalidDataLength => &offline::CONFIRMATION_ID_LENGTH,
            Self::ConfirmationIdNotDeposited => &offline::CONFIRMATION_ID_NOT_SAVED,
            Self::ConfirmationIdMismatched => &offline::CONFIRMATION_ID_OTHER_INSTALLATION,
            Self::InvalidBindingData => &license::BINDING_DATA_UNUSABLE,
            Self::ProductKeyInstallationNotAllowed => &product_key::KEY_MAY_NOT_BE_INSTALLED,
            Self::UseLicenseNotAvailable => &store::NO_LICENSE_FOR_WINDOWS,
            Self::KmsNotWindowsSlp => &firmware::NO_QUALIFYING_WINDOWS,
            Self::KmsNotEnoughCount => &kms::KMS_TOO_FEW_CLIENTS,
            Self::KmsNotEnabled => &kms::KMS_HOST_SILENT,
            Self::KmsNotActivated => &kms::KMS_HOST_NOT_ACTIVATED,
            Self::KmsIdMismatch => &kms::KMS_HOST_WRONG_PRODUCT,
            Self::ProxyPolicyNotUpdated => &service::PROXY_POLICY_OUTDATED,
            Self::ConfirmationIdInvalidCheckDigits => &offline::CONFIRMATION_ID_CHECK_DIGITS,
            Self::LicenseManagementDataNotFound => &license::LICENSE_MANAGEMENT_DATA_MISSING,
            Self::InvalidProductKey => &product_key::PRODUCT_KEY_INVALID,
            Self::BlockedProductKey => &product_key::PRODUCT_KEY_BLOCKED,
            Self::DuplicatePolicy => &license::LICENSE_POLICY_TWICE,
            Self::MissingOverrideOnlyAttribute => &license::LICENSE_OVERRIDE_POLICY,
            Self::LicenseManagementDataDuplicated => &license::LICENSE_MANAGEMENT_DATA_TWICE,
            Self::BaseEditionNotAvailable => &product_key::BASE_EDITION_NOT_AVAILABLE,
            Self::KmsMachineNotBound => &kms::KMS_CLIENT_NOT_ACTIVATED,
            Self::SlpMissingAcpiSlic => &firmware::SLIC_TABLE_MISSING,
            Self::SlpMissingMarker => &firmware::WINDOWS_MARKER_MISSING,
            Self::SlpBadFormat => &firmware::WINDOWS_MARKER_DAMAGED,
            Self::InvalidLicensePackageVersion => &license::LICENSE_PACKAGE_VERSION,
            Self::ProductKeyInvalidUpgrade => &product_key::UPGRADE_KEY_ON_NEW_INSTALLATION,
            Self::IssuanceLicenseNotInstalled => &license::ISSUANCE_LICENSE_MISSING,
            Self::SlpOemCertificateMissing => &firmware::OEM_LICENSE_UNREADABLE,
            Self::NonGenuineGracePeriodExpired => &genuine::NON_GENUINE_GRACE_ENDED,
            Self::NonGenuineGracePeriodStarted => &genuine::NON_GENUINE_GRACE_STARTED,
            Self::DependentPropertyNotSet => &genuine::GENUINE_PROPERTY_ORDER,
            Self::NonGenuineGracePeriodType2Expired => &genuine::NON_GENUINE_GRACE_2_ENDED,
            Self::MismatchedProductEdition => &product_key::NO_EDITION_FOR_KEY,
            Self::OperationNotAllowed => &service::OPERATION_NOT_ALLOWED,
            Self::KmsVirtualMachineNotSupported => &kms::KMS_HOST_IN_VIRTUAL_MACHINE,
            Self::KmsInvalidTimestamp => &kms::KMS_CLOCK_SKEW,
            Self::PluginInvalidManifest => &service::PLUGIN_MANIFEST_FAULTY,
            Self::ApplicationPoliciesMissing => &service::APP_POLICIES_NOT_STORED,
            Self::ApplicationPoliciesNotLoaded => &service::APP_POLICIES_NOT_LOADED,
            Self::KmsUnavailable => &kms::KMS_UNAVAILABLE,
            Self::ServiceStopping => &service::SERVICE_STOPPING,
            Self::PluginNotRegistered => &service::PLUGIN_NOT_REGISTERED,
            Self::AuthenticationWrongVersion => &service::AUTHN_VERSION_WRONG,
            Self::AuthenticationMismatchedKey => &service::AUTHN_KEY_WRONG,
            Self::AuthenticationChallengeNotSet => &service::AUTHN_CHALLENGE_MISSING,
            Self::AuthenticationCannotVerify => &service::AUTHN_NOT_COMPLETED,
            Self::ServiceRunning => &service::SERVICE_MUST_STOP,
            Self::SlpInvalidMarkerVersion => &firmware::WINDOWS_MARKER_VERSION,
            Self::InvalidProductKeyType => &product_key::KEY_NOT_FOR_THIS_ACTIVATION,
            Self::ConfirmationIdMismatchedProductKey => &offline::CONFIRMATION_ID_OTHER_KEY,
            Self::ConfirmationIdNotBound => &offline::CONFIRMATION_ID_OTHER_ENVIRONMENT,
            Self::LicenseNotBound => &license::LICENSE_NOT_BOUND_HERE,
            Self::ActiveDirectoryActivationObjectNotFound => {
                &active_directory::AD_ACTIVATION_OBJECT_MISSING
            }
            Self::ActiveDirectoryActivationObjectNameTooLong => {
                &active_directory::AD_ACTIVATION_OBJECT_NAME
            }
            Self::ActiveDirectorySchemaVersionNotSupported => &active_directory::AD_SCHEMA_TOO_OLD,
            Self::SlpMsoaBadFormat => &firmware::FIRMWARE_DATA_FORMAT,
            Self::SlpMsoaBadDataHeader => &firmware::FIRMWARE_DATA_HEADER,
            Self::SlpMsoaInvalidDataLength => &firmware::FIRMWARE_DATA_LENGTH,
            Self::SlpMsoaInvalidProductKey => &firmware::FIRMWARE_KEY_INVALID,
            Self::IncompleteOrOldDismBinaries => &firmware::DISM_FILES_UNSUITABLE,
            Self::SlpMsoaProductKeyMismatch => &product_key::PREINSTALLATION_KEY_NOT_MATCHED,
            Self::NotGenuine => &genuine::NOT_GENUINE_STATE,
            Self::EditionMismatched => &product_key::LICENSE_FOR_OTHER_EDITION,
            Self::HardwareIdChanged => &store::DEVICE_HARDWARE_CHANGED,
            Self::OemKeyEditionMismatch => &product_key::OEM_KEY_OTHER_EDITION,
            Self::NoProductKeyFound => &product_key::DEVICE_HAS_NO_KEY,
            Self::DownlevelSetupKey => &product_key::EARLIER_WINDOWS_KEY,
            Self::BiosKey => &firmware::FIRMWARE_KEY_PROBLEM,
            Self::TokenBasedChallengeExpired => &token_based::TOKEN_CHALLENGE_EXPIRED,
            Self::TokenBasedSilentActivationFailure => &token_based::TOKEN_CERTIFICATE_NEEDS_USER,
            Self::TokenBasedInvalidCertificateChain => &token_based::TOKEN_CHAIN_UNTRUSTED,
            Self::TokenBasedGrantNotFound => &token_based::TOKEN_GRANT_MISSING,
            Self::TokenBasedCertificateNotFound => &token_based::TOKEN_CERTIFICATE_NOT_FOUND,
            Self::TokenBasedInvalidEdition => &token_based::TOKEN_EDITION_UNSUPPORTED,
            Self::TokenBasedInvalidData => &token_based::TOKEN_DATA_UNUSABLE,
            Self::TokenBasedTamperedCertificateChain => &token_based::TOKEN_CHAIN_ALTERED,
            Self::TokenBasedChallengeMismatch => &token_based::TOKEN_RESPONSE_MISMATCH,
            Self::TokenBasedInvalidCertificate | Self::TokenBasedCriteriaMismatch => {
                &token_based::TOKEN_CERTIFICATE_UNSUITABLE
            }
            Self::TokenBasedInvalidSmartCard => &token_based::TOKEN_SMART_CARD_UNSUITABLE,
            Self::TokenBasedFailedGrantParsing => &token_based::TOKEN_GRANT_UNREADABLE,
            Self::TokenBasedInvalidThumbprint => &token_based::TOKEN_THUMBPRINT_MALFORMED,
            Self::TokenBasedThumbprintCertificateNotFound => &token_based::TOKEN_THUMBPRINT_UNKNOWN,
            Self::TokenBasedTrustPointIdMismatch => &token_based::TOKEN_TRUST_POINT_MISMATCH,
            Self::TokenBasedSoftwareCertificateDisallowed => {
                &token_based::TOKEN_SOFTWARE_CERTIFICATE_REFUSED
            }
            Self::TokenBasedSoftwareCertificateInvalid => {
                &token_based::TOKEN_PRIVATE_KEY_EXPORTABLE
            }
            Self::TokenBasedCertificateCngNotAvailable => &token_based::TOKEN_CNG_NOT_LOADED,
            Self::ActivationNetworkError => &network::ACTIVATION_NETWORK_FAILED,
            Self::TimeBasedValidityPeriodExpired => &grace::TIME_BASED_ACTIVATION_ENDED,
            Self::AvmaThrottleLimitExceeded => &avma::AVMA_TOO_MANY_REQUESTS,
            Self::AvmaInvalidVirtualizationPlatform => &avma::AVMA_PLATFORM_UNSUPPORTED,
            Self::AvmaParentPartitionNotActivated => &avma::AVMA_HOST_NOT_ACTIVATED,
            Self::AvmaIdMismatch => &avma::AVMA_EDITION_NOT_COVERED,
            Self::AvmaMachineNotBound => &avma::AVMA_GUEST_NOT_ACTIVATED,
            Self::TamperRecoveryRequiresActivation => &trusted_store::TAMPER_RECOVERY_BY_ACTIVATION,

            // Microsoft Store licensing
            Self::StoreLicenseNotFound => &store::NO_LICENSE_FOR_DEVICE,
            Self::StoreProductKeyOutOfRange => &product_key::STORE_KEY_OUT_OF_RANGE,
            Self::StoreInvalidBinding => &activation_server::SERVER_KEY_BINDING_INVALID_STORE,
            Self::StoreProductKeyBlocked => &product_key::STORE_KEY_BLOCKED,
            Self::StoreInvalidProductKey => &product_key::STORE_KEY_NOT_VALID,
            Self::StoreUnsupportedProductKey => &product_key::STORE_KEY_NOT_SUPPORTED,
            Self::StoreMaximumUnlockExceeded => &product_key::STORE_KEY_UNLOCK_LIMIT,
            Self::StoreInvalidProductDataId => {
                &activation_server::SERVER_PRODUCT_DATA_ID_INVALID_STORE
            }
            Self::StoreInvalidProductData => &activation_server::SERVER_PRODUCT_DATA_INVALID_STORE,
            Self::StoreInvalidActivationConfigId => {
                &activation_server::SERVER_ACTIVATION_CONFIG_INVALID_STORE
            }
            Self::StoreInvalidProductKeyLength => &product_key::STORE_KEY_LENGTH,
            Self::StoreInvalidProductKeyFormat => &product_key::STORE_KEY_FORMAT,
            Self::StoreInvalidBindingUri => &activation_server::SERVER_BINDING_URI_INVALID_STORE,
            Self::StoreInvalidArgument => &network::STORE_ARGUMENT_ERROR,
            Self::StoreMakLimitExceeded => &product_key::STORE_MAK_USED_UP,
            Self::StoreMakExtensionLimitExceeded => &product_key::STORE_MAK_EXTENSION_USED_UP,
            Self::StoreOemSlpCoa0 => &product_key::STORE_OEM_KEY_NOT_ONLINE,
            Self::StoreConfirmationIdInvalidVersion => &offline::STORE_CONFIRMATION_ID_VERSION,
            Self::StoreConfirmationIdInvalidData => &offline::STORE_OFFLINE_DATA_FORMAT,
            Self::StoreConfirmationIdInvalidDataLength => &offline::STORE_CONFIRMATION_ID_LENGTH,
            Self::StoreConfirmationIdInvalidCheckDigits => &offline::STORE_ID_CHECK_DIGITS,
            Self::StoreTimeBasedActivationBeforeStart => {
                &activation_server::TIME_BASED_ACTIVATION_TOO_EARLY
            }
            Self::StoreTimeBasedActivationAfterEnd => {
                &activation_server::TIME_BASED_ACTIVATION_ENDED
            }
            Self::StoreTimeBasedActivationNotAvailable => {
                &activation_server::TIME_BASED_ACTIVATION_NOT_OFFERED_STORE
            }
            Self::StoreTimeBasedProductKeyNotConfigured => {
                &activation_server::TIME_BASED_KEY_NOT_CONFIGURED_STORE
            }
            Self::StoreNoRulesToActivate => &activation_server::SERVER_NO_RULE_FOR_KEY_STORE,
            Self::StoreProductKeyBlockedIpLocation => &product_key::STORE_KEY_REGION,
            Self::StoreDigitalMarkerInvalidBinding => {
                &activation_server::DIGITAL_MARKER_BINDING_INVALID
            }
            Self::StoreDigitalMarkerBindingNotSet => {
                &activation_server::DIGITAL_MARKER_BINDING_NOT_CONFIGURED
            }
            Self::StoreRotOverrideLimitReached => &store::ROT_OVERRIDE_LIMIT,
            Self::StoreMakOverrideLimitReached => &store::MAK_OVERRIDE_LIMIT,
            Self::StoreFreeOfferExpired => &store::FREE_OFFER_ENDED,
            Self::StoreOsrDonorHardwareIdNoEntitlement => {
                &store::REACTIVATION_DONOR_WITHOUT_LICENSE
            }
            Self::StoreOsrGenericError => &store::REACTIVATION_REFUSED,
            Self::StoreOsrNoAssociation => &store::REACTIVATION_NO_ASSOCIATION,
            Self::StoreOsrNotAdmin => &store::REACTIVATION_NEEDS_ADMINISTRATOR,
            Self::StoreOsrUserThrottled => &store::REACTIVATION_USER_THROTTLED,
            Self::StoreOsrLicenseThrottled => &store::REACTIVATION_LICENSE_THROTTLED,
            Self::StoreOsrDeviceThrottled => &store::REACTIVATION_DEVICE_THROTTLED,
            Self::StoreOsrDisabledByPolicy => &store::REACTIVATION_FORBIDDEN_BY_POLICY,
            Self::StoreOsrHardwareBlocked => &store::REACTIVATION_HARDWARE_BLOCKED,
            Self::StoreOsrUserBlocked => &store::REACTIVATION_USER_BLOCKED,
            Self::StoreOsrLicenseBlocked => &store::TRANSFER_LICENSE_BLOCKED,
            Self::StoreOsrDeviceBlocked => &store::TRANSFER_DEVICE_BLOCKED,

            // Other parts of Windows
            Self::UnspecifiedFailure => &network::UNSPECIFIED_FAILURE,
            Self::Win32AccessDenied => &permissions::ACCESS_DENIED,
            Self::Win32InvalidData => &permissions::ENUM_ROOT_PERMISSIONS,
            Self::Win32InvalidParameter => &service::ARGUMENT_NOT_VALID,
            Self::Win32InvalidName => &kms::KMS_NAME_UNUSABLE,
            Self::Win32ServiceDisabled => &service::SERVICE_DISABLED,
            Self::Win32ServiceNotActive => &service::SERVICE_NOT_STARTED,
            Self::Win32ElementNotFound => &product_key::MAK_NOT_ACCEPTED_BY_WINDOWS,
            Self::Win32NetworkUnreachable => &network::NETWORK_UNREACHABLE,
            Self::Win32Timeout => &kms::KMS_TIMEOUT,
            Self::RpcServerUnavailable => &kms::KMS_RPC_UNREACHABLE,
            Self::Win32InvalidState | Self::RpcNtServerUnavailable => &kms::KMS_CONTACT_FAILED,
            Self::DnsServerFailure => &kms::DNS_SERVER_FAILS,
            Self::DnsNameDoesNotExist => &kms::KMS_RECORD_NOT_FOUND,
            Self::DnsBadSignature => &kms::KMS_RECORD_NOT_WRITABLE,
            Self::DnsNoRecords | Self::KmsDnsNameNotFound => &kms::KMS_NO_DNS_RECORD,
            Self::NoDnsServers => &kms::NO_DNS_SERVER,
            Self::InternetTimeout => &network::ONLINE_TIMEOUT,
            Self::InternetNameNotResolved => &network::SERVER_NAME_NOT_RESOLVED,
            Self::SecureConnectionFailed => &network::SECURE_CONNECTION_FAILED,
            Self::CryptSecuritySettings => &network::PUBLISHER_TRUST_SETTING,
            Self::ContentNotInCatalog => &store::NOT_IN_STORE_CATALOG,
            Self::StatusAccessDenied => &permissions::LICENSING_ACCESS_DENIED,
            Self::StatusNoMatch => &store::LICENSING_ENTRY_NOT_MATCHED,
            Self::EndpointNotRegistered => &service::RPC_ENDPOINT_MISSING,
            Self::NtStatusNoMatch => &store::LICENSE_ACQUISITION_NOT_MATCHED,
        }
    }
}
