//! What to do about an error: causes, steps, and whether waiting helps.

use crate::activation_type::ActivationType;
use crate::error::ActivationError;
use crate::text::Text;

mod firmware;
mod genuine;
mod grace;
mod kms;
mod network;
mod offline;
mod permissions;
mod product_key;
mod steps;

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
    /// Every verdict.
    pub const VARIANTS: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The name in data formats: `not-needed`, `later`, `after-fix` or `unclassified`.
    ///
    /// ```
    /// assert_eq!(windows_activation_error::Retry::AfterFix.as_str(), "after-fix");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

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
    /// Every role.
    pub const VARIANTS: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The name in data formats, such as `network-administrator`.
    ///
    /// ```
    /// assert_eq!(windows_activation_error::Role::LicenseOwner.as_str(), "license-owner");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

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

impl Action {
    /// Every kind of step.
    pub const VARIANTS: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The name in data formats, such as `set-kms-host`.
    ///
    /// ```
    /// assert_eq!(windows_activation_error::Action::SetKmsHost.as_str(), "set-kms-host");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
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

    #[allow(clippy::match_same_arms, reason = "one section per origin")]
    #[allow(clippy::too_many_lines, reason = "a table")]
    const fn guidance(self) -> &'static Guidance {
        match self {
            // The activation server
            Self::ServerGeneralError => &product_key::MAK_NOT_SUPPORTED,

            // The clearing house behind the activation server
            Self::ClearingHouseProductKeyOutOfRange => &product_key::MAK_NOT_VALID,
            Self::ClearingHouseProductKeyBlocked => &product_key::MAK_BLOCKED,
            Self::ClearingHouseMaximumUnlockExceeded => &kms::KMS_HOST_KEY_LIMIT,
            Self::ClearingHouseMakLimitExceeded => &product_key::MAK_USED_UP,
            Self::ClearingHouseMakExtensionLimitExceeded => &product_key::MAK_EXTENSION_USED_UP,

            // The licensing client
            Self::WindowsNotGenuine => &genuine::WINDOWS_JUDGED_NOT_GENUINE,
            Self::GracePeriodExpired => &grace::GRACE_PERIOD_ENDED,
            Self::HardwareOutOfTolerance => &grace::HARDWARE_OUT_OF_TOLERANCE,
            Self::ProductKeyNotInstalled => &product_key::PRODUCT_KEY_NOT_INSTALLED,
            Self::ConfirmationIdInvalidData => &offline::TELEPHONE_ID_FORMAT,
            Self::KmsNotWindowsSlp => &firmware::NO_QUALIFYING_WINDOWS,
            Self::KmsNotEnoughCount => &kms::KMS_TOO_FEW_CLIENTS,
            Self::KmsNotEnabled => &kms::KMS_HOST_SILENT,
            Self::KmsNotActivated => &kms::KMS_HOST_NOT_ACTIVATED,
            Self::KmsIdMismatch => &kms::KMS_HOST_WRONG_PRODUCT,
            Self::InvalidProductKey => &product_key::PRODUCT_KEY_INVALID,
            Self::BlockedProductKey => &product_key::PRODUCT_KEY_BLOCKED,
            Self::NonGenuineGracePeriodExpired => &genuine::NON_GENUINE_GRACE_ENDED,
            Self::NonGenuineGracePeriodError => &genuine::NON_GENUINE_GRACE_STARTED,
            Self::KmsInvalidTimestamp => &kms::KMS_CLOCK_SKEW,
            Self::KmsUnavailable => &kms::KMS_UNAVAILABLE,

            // Other parts of Windows
            Self::AccessDenied => &permissions::ACCESS_DENIED,
            Self::InvalidName => &kms::KMS_NAME_UNUSABLE,
            Self::ElementNotFound => &product_key::MAK_NOT_ACCEPTED_BY_WINDOWS,
            Self::RpcServerUnavailable => &kms::KMS_RPC_UNREACHABLE,
            Self::DnsServerFailure => &kms::DNS_SERVER_FAILS,
            Self::DnsNameDoesNotExist => &kms::KMS_RECORD_NOT_FOUND,
            Self::DnsNoRecords | Self::KmsDnsNameNotFound => &kms::KMS_NO_DNS_RECORD,
            Self::InternetTimeout => &network::ONLINE_TIMEOUT,
        }
    }
}
