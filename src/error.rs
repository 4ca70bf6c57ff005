//! The table: one variant per HRESULT, ascending, in sections by the component that
//! reports it. It holds no logic.
//!
//! An enum and not a newtype with constants, because a deployment tool wants to `match`
//! and be told by the compiler what it forgot. Numbers outside the table stay numbers,
//! in [`UnknownCode`](crate::UnknownCode).

/// Every HRESULT that Windows or Office activation reports.
///
/// ```
/// use windows_activation_error::{ActivationError, Retry};
///
/// let error = ActivationError::try_from(0xC004_F074)?;
/// assert_eq!(error, ActivationError::KmsUnavailable);
/// assert_eq!(error.retry(), Retry::Later);
/// for cause in error.causes() {
///     println!("{}: {} steps", cause.text, cause.resolutions.len());
/// }
/// # Ok::<(), windows_activation_error::UnknownCode>(())
/// ```
///
/// `Display` is the message, one line in English. [`explain`](Self::explain) gives everything at
/// once. The search of this documentation finds a variant by its number, its signed number and
/// its official symbol; beneath each message stand all three.
///
/// New Windows versions bring new codes, so a `match` outside this crate needs a wildcard arm:
///
/// ```compile_fail,E0004
/// # use windows_activation_error::ActivationError;
/// # let error = ActivationError::KmsUnavailable;
/// match error {
///     ActivationError::KmsUnavailable => {}
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
    num_enum::IntoPrimitive,
    strum::EnumCount,
    strum::EnumIter,
    strum::IntoStaticStr,
    strum::VariantArray,
    strum::VariantNames,
    thiserror::Error,
)]
#[repr(u32)]
#[non_exhaustive]
pub enum ActivationError {
    // The security processor
    /// The trusted time is already current.
    ///
    /// `0x4004D30F`, `SL_REMAPPING_SP_PUB_TRUSTED_TIME_OK`, 1074057999.
    ///
    /// Informational by its severity bits.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TRUSTED_TIME_OK")]
    #[doc(alias = "0x4004D30F")]
    #[doc(alias = "1074057999")]
    SecurityProcessorTrustedTimeOk = 0x4004_D30F,

    /// The kernel-mode cache has not changed.
    ///
    /// `0x4004D601`, `SL_REMAPPING_SP_PUB_KM_CACHE_IDENTICAL`, 1074058753.
    ///
    /// The SDK header files this code under success codes; its severity bits say
    /// informational.
    #[doc(alias = "SL_REMAPPING_SP_PUB_KM_CACHE_IDENTICAL")]
    #[doc(alias = "0x4004D601")]
    #[doc(alias = "1074058753")]
    KernelCacheIdentical = 0x4004_D601,

    /// Policies have changed that require a restart.
    ///
    /// `0x4004D602`, `SL_REMAPPING_SP_PUB_KM_CACHE_POLICY_CHANGED`, 1074058754.
    ///
    /// Informational, yet there is something to do: restart Windows so that the changed
    /// policies apply. The SDK header files it under success codes.
    #[doc(alias = "SL_REMAPPING_SP_PUB_KM_CACHE_POLICY_CHANGED")]
    #[doc(alias = "0x4004D602")]
    #[doc(alias = "1074058754")]
    KernelCachePolicyChanged = 0x4004_D602,

    // The licensing client
    /// The application is running within its valid grace period, not activated yet.
    ///
    /// `0x4004F00C`, `SL_I_OOB_GRACE_PERIOD`, 1074065420.
    ///
    /// 0xC004F009 reports that the grace period is over, 0x4004FC05 a period without an
    /// end.
    #[doc(alias = "SL_I_OOB_GRACE_PERIOD")]
    #[doc(alias = "0x4004F00C")]
    #[doc(alias = "1074065420")]
    OutOfBoxGracePeriod = 0x4004_F00C,

    /// The application is running within its valid out-of-tolerance grace period.
    ///
    /// `0x4004F00D`, `SL_I_OOT_GRACE_PERIOD`, 1074065421.
    ///
    /// A large hardware change (0xC004F00F) leads to this state, and so does a KMS
    /// activation that was not renewed within 180 days.
    #[doc(alias = "SL_I_OOT_GRACE_PERIOD")]
    #[doc(alias = "0x4004F00D")]
    #[doc(alias = "1074065421")]
    OutOfToleranceGracePeriod = 0x4004_F00D,

    /// The product was activated; its owner should verify the Product Use Rights.
    ///
    /// `0x4004F040`, `SL_E_VL_INFO_PRODUCT_USER_RIGHT`, 1074065472.
    ///
    /// The severity is informational although the symbol starts with `SL_E_`. The symbol
    /// speaks of volume licensing (VL); the header text does not mention KMS.
    #[doc(alias = "SL_E_VL_INFO_PRODUCT_USER_RIGHT")]
    #[doc(alias = "0x4004F040")]
    #[doc(alias = "1074065472")]
    ProductUseRights = 0x4004_F040,

    /// The product runs within its non-genuine grace period.
    ///
    /// `0x4004F065`, `SL_I_NONGENUINE_GRACE_PERIOD`, 1074065509.
    ///
    /// The activation guidance prints this status as 0xC004F065, with error severity; the
    /// two differ in nothing but the severity bits and stay two codes.
    ///
    /// Nothing failed when this number appears, but a genuine product key is needed
    /// before the period ends.
    #[doc(alias = "SL_I_NONGENUINE_GRACE_PERIOD")]
    #[doc(alias = "0x4004F065")]
    #[doc(alias = "1074065509")]
    NonGenuineGracePeriodRunning = 0x4004_F065,

    /// The product runs within its non-genuine grace period (type 2).
    ///
    /// `0x4004F068`, `SL_I_NONGENUINE_GRACE_PERIOD_2`, 1074065512.
    ///
    /// The header calls the period type 2 and does not say how the types differ;
    /// 0xC004F067 reports the end of this one.
    ///
    /// Older message lists print 0xC004F068, with error severity, for KMS in a virtual
    /// machine, which the header has as 0xC004F06B; that is another condition.
    #[doc(alias = "SL_I_NONGENUINE_GRACE_PERIOD_2")]
    #[doc(alias = "0x4004F068")]
    #[doc(alias = "1074065512")]
    NonGenuineGracePeriodType2 = 0x4004_F068,

    /// The application has a store license.
    ///
    /// `0x4004F401`, `SL_I_STORE_BASED_ACTIVATION`, 1074066433.
    ///
    /// The number is in the range that the SDK header sets aside for activation through
    /// the Store, but the licensing client reports it.
    #[doc(alias = "SL_I_STORE_BASED_ACTIVATION")]
    #[doc(alias = "0x4004F401")]
    #[doc(alias = "1074066433")]
    StoreBasedActivation = 0x4004_F401,

    /// The application is running within its time-based validity period.
    ///
    /// `0x4004FC04`, `SL_I_TIMEBASED_VALIDITY_PERIOD`, 1074068484.
    #[doc(alias = "SL_I_TIMEBASED_VALIDITY_PERIOD")]
    #[doc(alias = "0x4004FC04")]
    #[doc(alias = "1074068484")]
    TimeBasedValidityPeriod = 0x4004_FC04,

    /// The application has a perpetual grace period.
    ///
    /// `0x4004FC05`, `SL_I_PERPETUAL_OOB_GRACE_PERIOD`, 1074068485.
    #[doc(alias = "SL_I_PERPETUAL_OOB_GRACE_PERIOD")]
    #[doc(alias = "0x4004FC05")]
    #[doc(alias = "1074068485")]
    PerpetualOutOfBoxGracePeriod = 0x4004_FC05,

    /// The application is running within its valid extended grace period.
    ///
    /// `0x4004FC06`, `SL_I_TIMEBASED_EXTENDED_GRACE_PERIOD`, 1074068486.
    ///
    /// The activation events number this state 6 (extended grace).
    #[doc(alias = "SL_I_TIMEBASED_EXTENDED_GRACE_PERIOD")]
    #[doc(alias = "0x4004FC06")]
    #[doc(alias = "1074068486")]
    TimeBasedExtendedGracePeriod = 0x4004_FC06,

    // Other parts of Windows
    /// Unspecified failure; a proxy with Basic authentication is one known cause.
    ///
    /// `0x80004005`, `E_FAIL`, -2147467259.
    ///
    /// `E_FAIL` can come from anything, hence no verdict on a retry; behind a proxy with
    /// Basic authentication somebody must change something first.
    ///
    /// The KMS client is in the list because of a single user report (event 8198 on an
    /// Azure virtual machine behind forced tunneling).
    #[doc(alias = "E_FAIL")]
    #[doc(alias = "0x80004005")]
    #[doc(alias = "-2147467259")]
    UnspecifiedFailure = 0x8000_4005,

    // The security processor
    /// The machine time is inconsistent with the trusted time.
    ///
    /// `0x8004D102`, `SL_REMAPPING_SP_STATUS_SYSTEM_TIME_SKEWED`, -2147167998.
    ///
    /// The same number is also `XACT_E_DUPLICATE_GUID` in other Windows components, the
    /// distributed transaction coordinator.
    ///
    /// Its first digit is 8 and not C as in the neighboring codes of the security
    /// processor; by the two top bits of an NTSTATUS that is a warning.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_SYSTEM_TIME_SKEWED")]
    #[doc(alias = "0x8004D102")]
    #[doc(alias = "-2147167998")]
    SystemTimeSkewed = 0x8004_D102,

    /// The security processor does not work while a debugger is attached.
    ///
    /// `0x8004D10B`, `SL_REMAPPING_SP_STATUS_DEBUGGER_DETECTED`, -2147167989.
    ///
    /// The same number is also `XACT_E_DUPLICATE_TRANSID` of the distributed transaction
    /// coordinator, another Windows component; it then has nothing to do with licensing.
    ///
    /// Its top two bits mark a warning in message files, although the neighboring codes
    /// are errors; as an HRESULT it is a failure.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_DEBUGGER_DETECTED")]
    #[doc(alias = "0x8004D10B")]
    #[doc(alias = "-2147167989")]
    SecurityProcessorDebuggerDetected = 0x8004_D10B,

    // The Software Protection service
    /// A valid product key for an add-on was entered where a Windows key was expected.
    ///
    /// `0x8004E026`, `SL_E_INVALID_USE_OF_ADD_ON_PKEY`, -2147164122.
    ///
    /// The same number is also `CONTEXT_E_NOJIT` in other Windows components (COM+,
    /// winerror.h).
    ///
    /// It starts with 0x8 where its neighbors 0xC004E025 and 0xC004E027 start with 0xC;
    /// as an HRESULT it reports a failure all the same.
    #[doc(alias = "SL_E_INVALID_USE_OF_ADD_ON_PKEY")]
    #[doc(alias = "0x8004E026")]
    #[doc(alias = "-2147164122")]
    InvalidUseOfAddOnProductKey = 0x8004_E026,

    /// The version of the token store file is not valid.
    ///
    /// `0x8004E101`, `SL_E_SFS_INVALID_FS_VERSION`, -2147163903.
    ///
    /// The numbers 0x8004E101 to 0x8004E10E come from inside the token store; the top two
    /// bits mark a warning in message files, but as HRESULTs they are failures.
    ///
    /// These numbers belong to facility 4 (`FACILITY_ITF`), whose meaning depends on the
    /// interface that returns them, so unrelated software may use the same numbers for
    /// errors of its own.
    #[doc(alias = "SL_E_SFS_INVALID_FS_VERSION")]
    #[doc(alias = "0x8004E101")]
    #[doc(alias = "-2147163903")]
    TokenStoreInvalidFileVersion = 0x8004_E101,

    /// The descriptor table of the token store is not valid.
    ///
    /// `0x8004E102`, `SL_E_SFS_INVALID_FD_TABLE`, -2147163902.
    #[doc(alias = "SL_E_SFS_INVALID_FD_TABLE")]
    #[doc(alias = "0x8004E102")]
    #[doc(alias = "-2147163902")]
    TokenStoreInvalidDescriptorTable = 0x8004_E102,

    /// A token in the token store has a header or footer that is not valid.
    ///
    /// `0x8004E103`, `SL_E_SFS_INVALID_SYNC`, -2147163901.
    ///
    /// What the symbol calls sync is the header and footer around each token.
    #[doc(alias = "SL_E_SFS_INVALID_SYNC")]
    #[doc(alias = "0x8004E103")]
    #[doc(alias = "-2147163901")]
    TokenStoreInvalidSync = 0x8004_E103,

    /// A token in the token store has a name that is not valid.
    ///
    /// `0x8004E104`, `SL_E_SFS_BAD_TOKEN_NAME`, -2147163900.
    #[doc(alias = "SL_E_SFS_BAD_TOKEN_NAME")]
    #[doc(alias = "0x8004E104")]
    #[doc(alias = "-2147163900")]
    TokenStoreBadTokenName = 0x8004_E104,

    /// A token in the token store has an extension that is not valid.
    ///
    /// `0x8004E105`, `SL_E_SFS_BAD_TOKEN_EXT`, -2147163899.
    #[doc(alias = "SL_E_SFS_BAD_TOKEN_EXT")]
    #[doc(alias = "0x8004E105")]
    #[doc(alias = "-2147163899")]
    TokenStoreBadTokenExtension = 0x8004_E105,

    /// The token store contains a duplicate token.
    ///
    /// `0x8004E106`, `SL_E_SFS_DUPLICATE_TOKEN_NAME`, -2147163898.
    #[doc(alias = "SL_E_SFS_DUPLICATE_TOKEN_NAME")]
    #[doc(alias = "0x8004E106")]
    #[doc(alias = "-2147163898")]
    TokenStoreDuplicateTokenName = 0x8004_E106,

    /// The size of a token in the token store does not match.
    ///
    /// `0x8004E107`, `SL_E_SFS_TOKEN_SIZE_MISMATCH`, -2147163897.
    #[doc(alias = "SL_E_SFS_TOKEN_SIZE_MISMATCH")]
    #[doc(alias = "0x8004E107")]
    #[doc(alias = "-2147163897")]
    TokenStoreTokenSizeMismatch = 0x8004_E107,

    /// A token in the token store has a hash that is not valid.
    ///
    /// `0x8004E108`, `SL_E_SFS_INVALID_TOKEN_DATA_HASH`, -2147163896.
    ///
    /// Guides of third parties meet it when Office is activated and then rebuild the
    /// token store, as Microsoft does for 0xC004E015.
    #[doc(alias = "SL_E_SFS_INVALID_TOKEN_DATA_HASH")]
    #[doc(alias = "0x8004E108")]
    #[doc(alias = "-2147163896")]
    TokenStoreInvalidTokenDataHash = 0x8004_E108,

    /// A token could not be read from the token store.
    ///
    /// `0x8004E109`, `SL_E_SFS_FILE_READ_ERROR`, -2147163895.
    #[doc(alias = "SL_E_SFS_FILE_READ_ERROR")]
    #[doc(alias = "0x8004E109")]
    #[doc(alias = "-2147163895")]
    TokenStoreFileReadError = 0x8004_E109,

    /// A token could not be written to the token store.
    ///
    /// `0x8004E10A`, `SL_E_SFS_FILE_WRITE_ERROR`, -2147163894.
    #[doc(alias = "SL_E_SFS_FILE_WRITE_ERROR")]
    #[doc(alias = "0x8004E10A")]
    #[doc(alias = "-2147163894")]
    TokenStoreFileWriteError = 0x8004_E10A,

    /// The token store attempted a file operation that is not valid.
    ///
    /// `0x8004E10B`, `SL_E_SFS_INVALID_FILE_POSITION`, -2147163893.
    ///
    /// The symbol names the file position, the header an invalid file operation.
    #[doc(alias = "SL_E_SFS_INVALID_FILE_POSITION")]
    #[doc(alias = "0x8004E10B")]
    #[doc(alias = "-2147163893")]
    TokenStoreInvalidFilePosition = 0x8004_E10B,

    /// The token store has no active transaction.
    ///
    /// `0x8004E10C`, `SL_E_SFS_NO_ACTIVE_TRANSACTION`, -2147163892.
    #[doc(alias = "SL_E_SFS_NO_ACTIVE_TRANSACTION")]
    #[doc(alias = "0x8004E10C")]
    #[doc(alias = "-2147163892")]
    TokenStoreNoActiveTransaction = 0x8004_E10C,

    /// The header of the token store file is not valid.
    ///
    /// `0x8004E10D`, `SL_E_SFS_INVALID_FS_HEADER`, -2147163891.
    #[doc(alias = "SL_E_SFS_INVALID_FS_HEADER")]
    #[doc(alias = "0x8004E10D")]
    #[doc(alias = "-2147163891")]
    TokenStoreInvalidFileHeader = 0x8004_E10D,

    /// The descriptor of a token in the token store is not valid.
    ///
    /// `0x8004E10E`, `SL_E_SFS_INVALID_TOKEN_DESCRIPTOR`, -2147163890.
    #[doc(alias = "SL_E_SFS_INVALID_TOKEN_DESCRIPTOR")]
    #[doc(alias = "0x8004E10E")]
    #[doc(alias = "-2147163890")]
    TokenStoreInvalidTokenDescriptor = 0x8004_E10E,

    /// Office could not be activated; the code gives no reason.
    ///
    /// `0x8004FC12`, -2147156974; no header names it.
    #[doc(alias = "0x8004FC12")]
    #[doc(alias = "-2147156974")]
    OfficeCouldNotActivate = 0x8004_FC12,

    // The licensing client
    /// This computer does not run genuine Windows.
    ///
    /// `0x8004FE21`, -2147156447; no header names it.
    ///
    /// The number stands in the activation guidance only; no SDK header names it.
    #[doc(alias = "0x8004FE21")]
    #[doc(alias = "-2147156447")]
    WindowsNotGenuine = 0x8004_FE21,

    /// The security processor certificate could not be obtained from Microsoft.
    ///
    /// `0x8004FE33`, -2147156429; no header names it.
    ///
    /// No SDK header names the number. Related: 0xC004F008 says that this certificate is
    /// not there.
    #[doc(alias = "0x8004FE33")]
    #[doc(alias = "-2147156429")]
    SecurityProcessorCertificateAcquisitionFailed = 0x8004_FE33,

    // Other parts of Windows
    /// Access denied: elevated privileges or another permission are missing.
    ///
    /// `0x80070005`, `ERROR_ACCESS_DENIED`, -2147024891.
    ///
    /// Also known as `E_ACCESSDENIED`.
    #[doc(alias = "ERROR_ACCESS_DENIED")]
    #[doc(alias = "0x80070005")]
    #[doc(alias = "-2147024891")]
    Win32AccessDenied = 0x8007_0005,

    /// The data is invalid; permissions of the System account may be missing.
    ///
    /// `0x8007000D`, `ERROR_INVALID_DATA`, -2147024883.
    #[doc(alias = "ERROR_INVALID_DATA")]
    #[doc(alias = "0x8007000D")]
    #[doc(alias = "-2147024883")]
    Win32InvalidData = 0x8007_000D,

    /// One or more arguments of a licensing call or command are not valid.
    ///
    /// `0x80070057`, `ERROR_INVALID_PARAMETER`, -2147024809.
    ///
    /// Also known as `E_INVALIDARG`; any part of Windows can return it.
    #[doc(alias = "ERROR_INVALID_PARAMETER")]
    #[doc(alias = "0x80070057")]
    #[doc(alias = "-2147024809")]
    Win32InvalidParameter = 0x8007_0057,

    /// The KMS client got no usable KMS host name: DNS has none, or the name is invalid.
    ///
    /// `0x8007007B`, `ERROR_INVALID_NAME`, -2147024773.
    ///
    /// For Win32 the number means a malformed file, folder or volume name;
    /// `DNS_ERROR_INVALID_NAME` shares it.
    #[doc(alias = "ERROR_INVALID_NAME")]
    #[doc(alias = "0x8007007B")]
    #[doc(alias = "-2147024773")]
    Win32InvalidName = 0x8007_007B,

    /// A service that activation needs is disabled and cannot be started.
    ///
    /// `0x80070422`, `ERROR_SERVICE_DISABLED`, -2147023838.
    #[doc(alias = "ERROR_SERVICE_DISABLED")]
    #[doc(alias = "0x80070422")]
    #[doc(alias = "-2147023838")]
    Win32ServiceDisabled = 0x8007_0422,

    /// The specified service does not exist as an installed service.
    ///
    /// `0x80070424`, `ERROR_SERVICE_DOES_NOT_EXIST`, -2147023836.
    ///
    /// It is Win32 error 1060. 0x80070422 reports a service that is disabled, 0x80070426 one that
    /// is not running.
    #[doc(alias = "ERROR_SERVICE_DOES_NOT_EXIST")]
    #[doc(alias = "0x80070424")]
    #[doc(alias = "-2147023836")]
    Win32ServiceDoesNotExist = 0x8007_0424,

    /// A service that activation needs has not been started.
    ///
    /// `0x80070426`, `ERROR_SERVICE_NOT_ACTIVE`, -2147023834.
    #[doc(alias = "ERROR_SERVICE_NOT_ACTIVE")]
    #[doc(alias = "0x80070426")]
    #[doc(alias = "-2147023834")]
    Win32ServiceNotActive = 0x8007_0426,

    /// The product key could not be applied; the MAK may be wrong.
    ///
    /// `0x80070490`, `ERROR_NOT_FOUND`, -2147023728.
    ///
    /// For Win32 the number means that an element was not found.
    #[doc(alias = "ERROR_NOT_FOUND")]
    #[doc(alias = "0x80070490")]
    #[doc(alias = "-2147023728")]
    Win32ElementNotFound = 0x8007_0490,

    /// The network location, such as that of the activation server, cannot be reached.
    ///
    /// `0x800704CF`, `ERROR_NETWORK_UNREACHABLE`, -2147023665.
    #[doc(alias = "ERROR_NETWORK_UNREACHABLE")]
    #[doc(alias = "0x800704CF")]
    #[doc(alias = "-2147023665")]
    Win32NetworkUnreachable = 0x8007_04CF,

    /// Activation timed out; the KMS host may be out of reach.
    ///
    /// `0x800705B4`, `ERROR_TIMEOUT`, -2147023436.
    ///
    /// It is the plain Win32 timeout, documented for Azure virtual machines that do not
    /// reach the KMS host; `RPC_S_TIMEOUT` shares the number.
    #[doc(alias = "ERROR_TIMEOUT")]
    #[doc(alias = "0x800705B4")]
    #[doc(alias = "-2147023436")]
    Win32Timeout = 0x8007_05B4,

    /// The RPC server is unavailable: the KMS host was not reached.
    ///
    /// `0x800706BA`, `RPC_S_SERVER_UNAVAILABLE`, -2147023174.
    ///
    /// It is the Win32 twin of the NTSTATUS 0xC0020017.
    #[doc(alias = "RPC_S_SERVER_UNAVAILABLE")]
    #[doc(alias = "0x800706BA")]
    #[doc(alias = "-2147023174")]
    RpcServerUnavailable = 0x8007_06BA,

    /// The KMS client failed to make contact with its KMS host.
    ///
    /// `0x8007139F`, `ERROR_INVALID_STATE`, -2147019873.
    #[doc(alias = "ERROR_INVALID_STATE")]
    #[doc(alias = "0x8007139F")]
    #[doc(alias = "-2147019873")]
    Win32InvalidState = 0x8007_139F,

    /// DNS server failure: the query for the KMS host failed.
    ///
    /// `0x8007232A`, `DNS_ERROR_RCODE_SERVER_FAILURE`, -2147015894.
    #[doc(alias = "DNS_ERROR_RCODE_SERVER_FAILURE")]
    #[doc(alias = "0x8007232A")]
    #[doc(alias = "-2147015894")]
    DnsServerFailure = 0x8007_232A,

    /// The DNS name does not exist: the KMS client found no KMS record.
    ///
    /// `0x8007232B`, `DNS_ERROR_RCODE_NAME_ERROR`, -2147015893.
    ///
    /// On a KMS host with Windows Vista or Windows Server 2008 the registry key is named
    /// SL instead of `SoftwareProtectionPlatform`; Windows Server 2008 R2 expects another
    /// format of `DnsDomainPublishList`.
    #[doc(alias = "DNS_ERROR_RCODE_NAME_ERROR")]
    #[doc(alias = "0x8007232B")]
    #[doc(alias = "-2147015893")]
    DnsNameDoesNotExist = 0x8007_232B,

    /// The DNS signature failed to verify: the KMS host could not publish its record.
    ///
    /// `0x80072338`, `DNS_ERROR_RCODE_BADSIG`, -2147015880.
    ///
    /// For DNS the number means a signature that could not be verified; the documented
    /// cause is a record that another KMS host owns.
    #[doc(alias = "DNS_ERROR_RCODE_BADSIG")]
    #[doc(alias = "0x80072338")]
    #[doc(alias = "-2147015880")]
    DnsBadSignature = 0x8007_2338,

    /// No records were found for the DNS query for a KMS host.
    ///
    /// `0x8007251D`, `DNS_INFO_NO_RECORDS`, -2147015395.
    #[doc(alias = "DNS_INFO_NO_RECORDS")]
    #[doc(alias = "0x8007251D")]
    #[doc(alias = "-2147015395")]
    DnsNoRecords = 0x8007_251D,

    /// No DNS servers are configured, so no KMS host can be looked up.
    ///
    /// `0x8007267C`, `DNS_ERROR_NO_DNS_SERVERS`, -2147015044.
    #[doc(alias = "DNS_ERROR_NO_DNS_SERVERS")]
    #[doc(alias = "0x8007267C")]
    #[doc(alias = "-2147015044")]
    NoDnsServers = 0x8007_267C,

    /// The online activation request timed out.
    ///
    /// `0x80072EE2`, `ERROR_INTERNET_TIMEOUT`, -2147012894.
    ///
    /// `ERROR_WINHTTP_TIMEOUT` shares the number.
    #[doc(alias = "ERROR_INTERNET_TIMEOUT")]
    #[doc(alias = "0x80072EE2")]
    #[doc(alias = "-2147012894")]
    InternetTimeout = 0x8007_2EE2,

    /// The name of an activation or validation server of Microsoft could not be resolved.
    ///
    /// `0x80072EE7`, `ERROR_INTERNET_NAME_NOT_RESOLVED`, -2147012889.
    ///
    /// `ERROR_WINHTTP_NAME_NOT_RESOLVED` shares the number.
    #[doc(alias = "ERROR_INTERNET_NAME_NOT_RESOLVED")]
    #[doc(alias = "0x80072EE7")]
    #[doc(alias = "-2147012889")]
    InternetNameNotResolved = 0x8007_2EE7,

    /// No secure connection to the activation server; clock or TLS setup may be wrong.
    ///
    /// `0x80072F8F`, `ERROR_WINHTTP_SECURE_FAILURE`, -2147012721.
    ///
    /// The number has two meanings: a secure failure of WinHTTP, and
    /// `ERROR_INTERNET_DECODING_FAILED` of WinINet.
    #[doc(alias = "ERROR_WINHTTP_SECURE_FAILURE")]
    #[doc(alias = "0x80072F8F")]
    #[doc(alias = "-2147012721")]
    SecureConnectionFailed = 0x8007_2F8F,

    /// Server execution failed: a COM server of the licensing did not start.
    ///
    /// `0x80080005`, `CO_E_SERVER_EXEC_FAILURE`, -2146959355.
    ///
    /// A COM code; the code does not say which server did not start.
    #[doc(alias = "CO_E_SERVER_EXEC_FAILURE")]
    #[doc(alias = "0x80080005")]
    #[doc(alias = "-2146959355")]
    Win32ServerExecFailure = 0x8008_0005,

    /// The cryptographic operation failed because of a local security setting.
    ///
    /// `0x80092026`, `CRYPT_E_SECURITY_SETTINGS`, -2146885594.
    ///
    /// Documented for the installation of the validation update KB971033, not for
    /// activation itself.
    #[doc(alias = "CRYPT_E_SECURITY_SETTINGS")]
    #[doc(alias = "0x80092026")]
    #[doc(alias = "-2146885594")]
    CryptSecuritySettings = 0x8009_2026,

    /// No KMS host could be found by name through DNS.
    ///
    /// `0x80092328`, -2146884824; no header names it.
    ///
    /// Its facility is 9 and not 7, so it is not the HRESULT of any DNS error; 0x8007232B
    /// is the number that DNS gives.
    #[doc(alias = "0x80092328")]
    #[doc(alias = "-2146884824")]
    KmsDnsNameNotFound = 0x8009_2328,

    // Microsoft Store licensing
    /// No license that activates Windows was found for this device.
    ///
    /// `0x803F7001`, -2143326207; no header names it.
    ///
    /// The SDK header does not contain the number.
    #[doc(alias = "0x803F7001")]
    #[doc(alias = "-2143326207")]
    StoreLicenseNotFound = 0x803F_7001,

    /// Microsoft Store licensing found the product key invalid (symbol: out of range).
    ///
    /// `0x803FA065`, `SL_REMAPPING_MDOLLAR_PRODUCT_KEY_OUT_OF_RANGE`, -2143313819.
    ///
    /// It is the Microsoft Store counterpart of 0xC004C001.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_PRODUCT_KEY_OUT_OF_RANGE")]
    #[doc(alias = "0x803FA065")]
    #[doc(alias = "-2143313819")]
    StoreProductKeyOutOfRange = 0x803F_A065,

    /// Microsoft Store licensing found a problem with the product key (symbol: binding).
    ///
    /// `0x803FA066`, `SL_REMAPPING_MDOLLAR_INVALID_BINDING`, -2143313818.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C002
    /// (`SL_E_CHPA_INVALID_BINDING`) means at the clearing house.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_BINDING")]
    #[doc(alias = "0x803FA066")]
    #[doc(alias = "-2143313818")]
    StoreInvalidBinding = 0x803F_A066,

    /// Microsoft Store licensing refused the product key because it has been blocked.
    ///
    /// `0x803FA067`, `SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED`, -2143313817.
    ///
    /// It is the Microsoft Store counterpart of 0xC004C003.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED")]
    #[doc(alias = "0x803FA067")]
    #[doc(alias = "-2143313817")]
    StoreProductKeyBlocked = 0x803F_A067,

    /// Microsoft Store licensing refused the product key as blocked or invalid.
    ///
    /// `0x803FA068`, `SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY`, -2143313816.
    ///
    /// Sources differ: the header gives it the text of a blocked key (0x803FA067), the
    /// symbol says invalid. It is the Microsoft Store counterpart of 0xC004C004.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY")]
    #[doc(alias = "0x803FA068")]
    #[doc(alias = "-2143313816")]
    StoreInvalidProductKey = 0x803F_A068,

    /// Microsoft Store licensing found the product key invalid (symbol: not supported).
    ///
    /// `0x803FA06C`, `SL_REMAPPING_MDOLLAR_UNSUPPORTED_PRODUCT_KEY`, -2143313812.
    ///
    /// The header describes the key as invalid; that it is unsupported follows from the
    /// symbol. It is the Microsoft Store counterpart of 0xC004C007.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_UNSUPPORTED_PRODUCT_KEY")]
    #[doc(alias = "0x803FA06C")]
    #[doc(alias = "-2143313812")]
    StoreUnsupportedProductKey = 0x803F_A06C,

    /// Microsoft Store licensing reports that the product key has exceeded its unlock limit.
    ///
    /// `0x803FA071`, `SL_REMAPPING_MDOLLAR_MAXIMUM_UNLOCK_EXCEEDED`, -2143313807.
    ///
    /// It is the Microsoft Store counterpart of 0xC004C008, which Microsoft documents for
    /// KMS host keys.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_MAXIMUM_UNLOCK_EXCEEDED")]
    #[doc(alias = "0x803FA071")]
    #[doc(alias = "-2143313807")]
    StoreMaximumUnlockExceeded = 0x803F_A071,

    /// Microsoft Store licensing found the license invalid (symbol: product data ID).
    ///
    /// `0x803FA073`, `SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA_ID`, -2143313805.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C00A
    /// (`SL_E_CHPA_INVALID_PRODUCT_DATA_ID`) means at the clearing house.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA_ID")]
    #[doc(alias = "0x803FA073")]
    #[doc(alias = "-2143313805")]
    StoreInvalidProductDataId = 0x803F_A073,

    /// Microsoft Store licensing found the license invalid (symbol: product data).
    ///
    /// `0x803FA074`, `SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA`, -2143313804.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C00B
    /// (`SL_E_CHPA_INVALID_PRODUCT_DATA`) means at the clearing house.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA")]
    #[doc(alias = "0x803FA074")]
    #[doc(alias = "-2143313804")]
    StoreInvalidProductData = 0x803F_A074,

    /// Microsoft Store licensing found the product key invalid (symbol: configuration ID).
    ///
    /// `0x803FA076`, `SL_REMAPPING_MDOLLAR_INVALID_ACTCONFIG_ID`, -2143313802.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C00D
    /// (`SL_E_CHPA_INVALID_ACTCONFIG_ID`) means at the clearing house.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_ACTCONFIG_ID")]
    #[doc(alias = "0x803FA076")]
    #[doc(alias = "-2143313802")]
    StoreInvalidActivationConfigId = 0x803F_A076,

    /// Microsoft Store licensing found the product key invalid (symbol: length).
    ///
    /// `0x803FA077`, `SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_LENGTH`, -2143313801.
    ///
    /// The header says only that the key is invalid; the length follows from the symbol.
    /// It is the Microsoft Store counterpart of 0xC004C00E.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_LENGTH")]
    #[doc(alias = "0x803FA077")]
    #[doc(alias = "-2143313801")]
    StoreInvalidProductKeyLength = 0x803F_A077,

    /// Microsoft Store licensing found the product key invalid (symbol: format).
    ///
    /// `0x803FA078`, `SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_FORMAT`, -2143313800.
    ///
    /// The header says only that the key is invalid; the format follows from the symbol.
    /// It is the Microsoft Store counterpart of 0xC004C00F.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_FORMAT")]
    #[doc(alias = "0x803FA078")]
    #[doc(alias = "-2143313800")]
    StoreInvalidProductKeyFormat = 0x803F_A078,

    /// Microsoft Store licensing found the license invalid (symbol: binding URI).
    ///
    /// `0x803FA07A`, `SL_REMAPPING_MDOLLAR_INVALID_BINDING_URI`, -2143313798.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C011
    /// (`SL_E_CHPA_INVALID_BINDING_URI`) means at the clearing house.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_BINDING_URI")]
    #[doc(alias = "0x803FA07A")]
    #[doc(alias = "-2143313798")]
    StoreInvalidBindingUri = 0x803F_A07A,

    /// Microsoft Store licensing: the server experienced an error (invalid argument).
    ///
    /// `0x803FA07D`, `SL_REMAPPING_MDOLLAR_INVALID_ARGUMENT`, -2143313795.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_ARGUMENT")]
    #[doc(alias = "0x803FA07D")]
    #[doc(alias = "-2143313795")]
    StoreInvalidArgument = 0x803F_A07D,

    /// Microsoft Store licensing reports that the MAK has exceeded its limit.
    ///
    /// `0x803FA07F`, `SL_REMAPPING_MDOLLAR_DMAK_LIMIT_EXCEEDED`, -2143313793.
    ///
    /// It is the Microsoft Store counterpart of 0xC004C020.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_DMAK_LIMIT_EXCEEDED")]
    #[doc(alias = "0x803FA07F")]
    #[doc(alias = "-2143313793")]
    StoreMakLimitExceeded = 0x803F_A07F,

    /// Microsoft Store licensing reports the MAK extension limit as exceeded.
    ///
    /// `0x803FA080`, `SL_REMAPPING_MDOLLAR_DMAK_EXTENSION_LIMIT_EXCEEDED`, -2143313792.
    ///
    /// It is the Microsoft Store counterpart of 0xC004C021.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_DMAK_EXTENSION_LIMIT_EXCEEDED")]
    #[doc(alias = "0x803FA080")]
    #[doc(alias = "-2143313792")]
    StoreMakExtensionLimitExceeded = 0x803F_A080,

    /// This product key cannot be used for online activation (Microsoft Store licensing).
    ///
    /// `0x803FA083`, `SL_REMAPPING_MDOLLAR_OEM_SLP_COA0`, -2143313789.
    ///
    /// It is the Microsoft Store counterpart of 0xC004C016; the header explains neither
    /// SLP nor COA0 in the symbol.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OEM_SLP_COA0")]
    #[doc(alias = "0x803FA083")]
    #[doc(alias = "-2143313789")]
    StoreOemSlpCoa0 = 0x803F_A083,

    /// Microsoft Store licensing: the version of the offline confirmation ID is incorrect.
    ///
    /// `0x803FA08D`, `SL_REMAPPING_MDOLLAR_CIDIID_INVALID_VERSION`, -2143313779.
    ///
    /// It is the counterpart of 0xC004F02D in Microsoft Store licensing.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_CIDIID_INVALID_VERSION")]
    #[doc(alias = "0x803FA08D")]
    #[doc(alias = "-2143313779")]
    StoreConfirmationIdInvalidVersion = 0x803F_A08D,

    /// Microsoft Store licensing: the format of the offline activation data is incorrect.
    ///
    /// `0x803FA08E`, `SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA`, -2143313778.
    ///
    /// It is the counterpart of 0xC004F02C in Microsoft Store licensing.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA")]
    #[doc(alias = "0x803FA08E")]
    #[doc(alias = "-2143313778")]
    StoreConfirmationIdInvalidData = 0x803F_A08E,

    /// Microsoft Store licensing: the length of the offline confirmation ID is incorrect.
    ///
    /// `0x803FA08F`, `SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA_LENGTH`, -2143313777.
    ///
    /// It is the counterpart of 0xC004F02F in Microsoft Store licensing.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA_LENGTH")]
    #[doc(alias = "0x803FA08F")]
    #[doc(alias = "-2143313777")]
    StoreConfirmationIdInvalidDataLength = 0x803F_A08F,

    /// Microsoft Store licensing: the installation ID or the confirmation ID is invalid.
    ///
    /// `0x803FA090`, `SL_REMAPPING_MDOLLAR_CIDIID_INVALID_CHECK_DIGITS`, -2143313776.
    ///
    /// It is the counterpart of 0xC004F04D; the header gives both the same text, although
    /// this number lies in the range of Microsoft Store licensing.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_CIDIID_INVALID_CHECK_DIGITS")]
    #[doc(alias = "0x803FA090")]
    #[doc(alias = "-2143313776")]
    StoreConfirmationIdInvalidCheckDigits = 0x803F_A090,

    /// Microsoft Store licensing: time-based activation attempted before its start date.
    ///
    /// `0x803FA097`, `SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_BEFORE_START_DATE`, -2143313769.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C030
    /// (`SL_E_CHPA_TIMEBASED_ACTIVATION_BEFORE_START_DATE`) means at the clearing house.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_BEFORE_START_DATE")]
    #[doc(alias = "0x803FA097")]
    #[doc(alias = "-2143313769")]
    StoreTimeBasedActivationBeforeStart = 0x803F_A097,

    /// Microsoft Store licensing: time-based activation attempted after its end date.
    ///
    /// `0x803FA098`, `SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_AFTER_END_DATE`, -2143313768.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C031
    /// (`SL_E_CHPA_TIMEBASED_ACTIVATION_AFTER_END_DATE`) means at the clearing house.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_AFTER_END_DATE")]
    #[doc(alias = "0x803FA098")]
    #[doc(alias = "-2143313768")]
    StoreTimeBasedActivationAfterEnd = 0x803F_A098,

    /// Microsoft Store licensing has no new time-based activation available.
    ///
    /// `0x803FA099`, `SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_NOT_AVAILABLE`, -2143313767.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C032
    /// (`SL_E_CHPA_TIMEBASED_ACTIVATION_NOT_AVAILABLE`) means at the clearing house.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_NOT_AVAILABLE")]
    #[doc(alias = "0x803FA099")]
    #[doc(alias = "-2143313767")]
    StoreTimeBasedActivationNotAvailable = 0x803F_A099,

    /// Microsoft Store licensing has not configured the time-based key for activation.
    ///
    /// `0x803FA09A`, `SL_REMAPPING_MDOLLAR_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED`, -2143313766.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C033
    /// (`SL_E_CHPA_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED`) means at the clearing house.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED")]
    #[doc(alias = "0x803FA09A")]
    #[doc(alias = "-2143313766")]
    StoreTimeBasedProductKeyNotConfigured = 0x803F_A09A,

    /// Microsoft Store licensing has no business rules to activate the product key.
    ///
    /// `0x803FA0C8`, `SL_REMAPPING_MDOLLAR_NO_RULES_TO_ACTIVATE`, -2143313720.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C04F
    /// (`SL_E_CHPA_NO_RULES_TO_ACTIVATE`) means at the clearing house.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_NO_RULES_TO_ACTIVATE")]
    #[doc(alias = "0x803FA0C8")]
    #[doc(alias = "-2143313720")]
    StoreNoRulesToActivate = 0x803F_A0C8,

    /// Microsoft Store licensing blocks the product key for this geographic location.
    ///
    /// `0x803FA0CB`, `SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED_IPLOCATION`, -2143313717.
    ///
    /// The header speaks of the geographic location only; that the IP address decides
    /// follows from the symbol. It is the Microsoft Store counterpart of 0xC004C017.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED_IPLOCATION")]
    #[doc(alias = "0x803FA0CB")]
    #[doc(alias = "-2143313717")]
    StoreProductKeyBlockedIpLocation = 0x803F_A0CB,

    /// Microsoft Store licensing found the license invalid (symbol: digital marker binding).
    ///
    /// `0x803FA0D3`, `SL_REMAPPING_MDOLLAR_DIGITALMARKER_INVALID_BINDING`, -2143313709.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C051
    /// (`SL_E_CHPA_DIGITALMARKER_INVALID_BINDING`) means at the clearing house.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_DIGITALMARKER_INVALID_BINDING")]
    #[doc(alias = "0x803FA0D3")]
    #[doc(alias = "-2143313709")]
    StoreDigitalMarkerInvalidBinding = 0x803F_A0D3,

    /// Microsoft Store licensing: a problem with the product key (symbol: marker binding).
    ///
    /// `0x803FA0D4`, `SL_REMAPPING_MDOLLAR_DIGITALMARKER_BINDING_NOT_CONFIGURED`, -2143313708.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C052
    /// (`SL_E_CHPA_DIGITALMARKER_BINDING_NOT_CONFIGURED`) means at the clearing house.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_DIGITALMARKER_BINDING_NOT_CONFIGURED")]
    #[doc(alias = "0x803FA0D4")]
    #[doc(alias = "-2143313708")]
    StoreDigitalMarkerBindingNotSet = 0x803F_A0D4,

    /// Microsoft Store licensing has reached the limit of ROT overrides.
    ///
    /// `0x803FA0D5`, `SL_REMAPPING_MDOLLAR_ROT_OVERRIDE_LIMIT_REACHED`, -2143313707.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_ROT_OVERRIDE_LIMIT_REACHED")]
    #[doc(alias = "0x803FA0D5")]
    #[doc(alias = "-2143313707")]
    StoreRotOverrideLimitReached = 0x803F_A0D5,

    /// Microsoft Store licensing has reached the limit of overrides for the MAK.
    ///
    /// `0x803FA0D6`, `SL_REMAPPING_MDOLLAR_DMAK_OVERRIDE_LIMIT_REACHED`, -2143313706.
    ///
    /// The header gives 0x803FA0D5 the same text; only the symbols differ.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_DMAK_OVERRIDE_LIMIT_REACHED")]
    #[doc(alias = "0x803FA0D6")]
    #[doc(alias = "-2143313706")]
    StoreMakOverrideLimitReached = 0x803F_A0D6,

    /// The offer that this activation relies on no longer exists.
    ///
    /// `0x803FA400`, `SL_REMAPPING_MDOLLAR_FREE_OFFER_EXPIRED`, -2143312896.
    ///
    /// That the offer was free follows from the symbol; the header text speaks of an
    /// offer only.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_FREE_OFFER_EXPIRED")]
    #[doc(alias = "0x803FA400")]
    #[doc(alias = "-2143312896")]
    StoreFreeOfferExpired = 0x803F_A400,

    /// Reactivation failed: the donor hardware ID owns no operating system entitlement.
    ///
    /// `0x803FABB8`, `SL_REMAPPING_MDOLLAR_OSR_DONOR_HWID_NO_ENTITLEMENT`, -2143310920.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_DONOR_HWID_NO_ENTITLEMENT")]
    #[doc(alias = "0x803FABB8")]
    #[doc(alias = "-2143310920")]
    StoreOsrDonorHardwareIdNoEntitlement = 0x803F_ABB8,

    /// The user is not eligible for reactivation; no reason is given.
    ///
    /// `0x803FABB9`, `SL_REMAPPING_MDOLLAR_OSR_GENERIC_ERROR`, -2143310919.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_GENERIC_ERROR")]
    #[doc(alias = "0x803FABB9")]
    #[doc(alias = "-2143310919")]
    StoreOsrGenericError = 0x803F_ABB9,

    /// The user is not eligible for reactivation: no association.
    ///
    /// `0x803FABBA`, `SL_REMAPPING_MDOLLAR_OSR_NO_ASSOCIATION`, -2143310918.
    ///
    /// The header does not say what the user should be associated with.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_NO_ASSOCIATION")]
    #[doc(alias = "0x803FABBA")]
    #[doc(alias = "-2143310918")]
    StoreOsrNoAssociation = 0x803F_ABBA,

    /// The user is not eligible for reactivation: not an administrator of the device.
    ///
    /// `0x803FABBB`, `SL_REMAPPING_MDOLLAR_OSR_NOT_ADMIN`, -2143310917.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_NOT_ADMIN")]
    #[doc(alias = "0x803FABBB")]
    #[doc(alias = "-2143310917")]
    StoreOsrNotAdmin = 0x803F_ABBB,

    /// The user is not eligible for reactivation: the user is throttled.
    ///
    /// `0x803FABBC`, `SL_REMAPPING_MDOLLAR_OSR_USER_THROTTLED`, -2143310916.
    ///
    /// The header says that the user is throttled, not for how long.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_USER_THROTTLED")]
    #[doc(alias = "0x803FABBC")]
    #[doc(alias = "-2143310916")]
    StoreOsrUserThrottled = 0x803F_ABBC,

    /// The user is not eligible for reactivation: the license is throttled.
    ///
    /// `0x803FABBD`, `SL_REMAPPING_MDOLLAR_OSR_LICENSE_THROTTLED`, -2143310915.
    ///
    /// The header says that the license is throttled, not for how long.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_LICENSE_THROTTLED")]
    #[doc(alias = "0x803FABBD")]
    #[doc(alias = "-2143310915")]
    StoreOsrLicenseThrottled = 0x803F_ABBD,

    /// The device is not eligible for reactivation: it is throttled.
    ///
    /// `0x803FABBE`, `SL_REMAPPING_MDOLLAR_OSR_DEVICE_THROTTLED`, -2143310914.
    ///
    /// The header says that the device is throttled, not for how long.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_DEVICE_THROTTLED")]
    #[doc(alias = "0x803FABBE")]
    #[doc(alias = "-2143310914")]
    StoreOsrDeviceThrottled = 0x803F_ABBE,

    /// The user is not eligible for reactivation: a policy does not allow it.
    ///
    /// `0x803FABBF`, `SL_REMAPPING_MDOLLAR_OSR_GP_DISABLED`, -2143310913.
    ///
    /// The letters GP of the symbol are read as Group Policy; the header text says policy
    /// only.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_GP_DISABLED")]
    #[doc(alias = "0x803FABBF")]
    #[doc(alias = "-2143310913")]
    StoreOsrDisabledByPolicy = 0x803F_ABBF,

    /// The device is not eligible for reactivation: its hardware is blocked.
    ///
    /// `0x803FABC0`, `SL_REMAPPING_MDOLLAR_OSR_HARDWARE_BLOCKED`, -2143310912.
    ///
    /// The symbol names the hardware, the header text the device; 0x803FABC3 is the code
    /// for a blocked device in a transfer.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_HARDWARE_BLOCKED")]
    #[doc(alias = "0x803FABC0")]
    #[doc(alias = "-2143310912")]
    StoreOsrHardwareBlocked = 0x803F_ABC0,

    /// The user is not eligible for reactivation: the user is blocked.
    ///
    /// `0x803FABC1`, `SL_REMAPPING_MDOLLAR_OSR_USER_BLOCKED`, -2143310911.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_USER_BLOCKED")]
    #[doc(alias = "0x803FABC1")]
    #[doc(alias = "-2143310911")]
    StoreOsrUserBlocked = 0x803F_ABC1,

    /// The license is not eligible for transfer: it is blocked.
    ///
    /// `0x803FABC2`, `SL_REMAPPING_MDOLLAR_OSR_LICENSE_BLOCKED`, -2143310910.
    ///
    /// The header speaks of a transfer here and of a reactivation in most other codes of
    /// this group.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_LICENSE_BLOCKED")]
    #[doc(alias = "0x803FABC2")]
    #[doc(alias = "-2143310910")]
    StoreOsrLicenseBlocked = 0x803F_ABC2,

    /// The device is not eligible for transfer: it is blocked.
    ///
    /// `0x803FABC3`, `SL_REMAPPING_MDOLLAR_OSR_DEVICE_BLOCKED`, -2143310909.
    ///
    /// The header speaks of a transfer here and of a reactivation in 0x803FABC0.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_DEVICE_BLOCKED")]
    #[doc(alias = "0x803FABC3")]
    #[doc(alias = "-2143310909")]
    StoreOsrDeviceBlocked = 0x803F_ABC3,

    // Other parts of Windows
    /// Microsoft Store licensing does not find the product in its catalog.
    ///
    /// `0x87E10BC6`, `LM_E_CONTENT_NOT_IN_CATALOG`, -2015294522.
    ///
    /// In that API, `XStoreAcquireLicenseForDurablesResult` returns the same number for a
    /// product that is not of the right durable type.
    #[doc(alias = "LM_E_CONTENT_NOT_IN_CATALOG")]
    #[doc(alias = "0x87E10BC6")]
    #[doc(alias = "-2015294522")]
    ContentNotInCatalog = 0x87E1_0BC6,

    /// Access to an object was denied; the code names neither account nor object.
    ///
    /// `0xC0000022`, `STATUS_ACCESS_DENIED`, -1073741790.
    ///
    /// The Win32 counterpart is 0x80070005.
    #[doc(alias = "STATUS_ACCESS_DENIED")]
    #[doc(alias = "0xC0000022")]
    #[doc(alias = "-1073741790")]
    StatusAccessDenied = 0xC000_0022,

    /// There was no match for the specified key in the index.
    ///
    /// `0xC0000272`, `STATUS_NO_MATCH`, -1073741198.
    ///
    /// It is an NTSTATUS; 0xD0000272 is the same status in the form of an HRESULT.
    #[doc(alias = "STATUS_NO_MATCH")]
    #[doc(alias = "0xC0000272")]
    #[doc(alias = "-1073741198")]
    StatusNoMatch = 0xC000_0272,

    /// The Software Protection service could not reach the RPC server of the KMS host.
    ///
    /// `0xC0020017`, `RPC_NT_SERVER_UNAVAILABLE`, -1073610729.
    ///
    /// The NTSTATUS is shown as it is; its Win32 twin is 0x800706BA. Another code path
    /// reports the same situation as 0xC004F074.
    #[doc(alias = "RPC_NT_SERVER_UNAVAILABLE")]
    #[doc(alias = "0xC0020017")]
    #[doc(alias = "-1073610729")]
    RpcNtServerUnavailable = 0xC002_0017,

    /// The RPC endpoint mapper has no endpoint for the service that was called.
    ///
    /// `0xC0020036`, `EPT_NT_NOT_REGISTERED`, -1073610698.
    ///
    /// The number is an NTSTATUS that is shown as it is; its Win32 twin is
    /// `EPT_S_NOT_REGISTERED` (1753, as an HRESULT 0x800706D9).
    #[doc(alias = "EPT_NT_NOT_REGISTERED")]
    #[doc(alias = "0xC0020036")]
    #[doc(alias = "-1073610698")]
    EndpointNotRegistered = 0xC002_0036,

    // The activation server
    /// The activation server found the license invalid (symbol: publishing license).
    ///
    /// `0xC004B001`, `SL_E_SRV_INVALID_PUBLISH_LICENSE`, -1073434623.
    ///
    /// The header gives this code and its neighbors one text, an invalid license; only
    /// the symbol names the publishing license.
    #[doc(alias = "SL_E_SRV_INVALID_PUBLISH_LICENSE")]
    #[doc(alias = "0xC004B001")]
    #[doc(alias = "-1073434623")]
    ServerInvalidPublishLicense = 0xC004_B001,

    /// The activation server found the license invalid (symbol: product key license).
    ///
    /// `0xC004B002`, `SL_E_SRV_INVALID_PRODUCT_KEY_LICENSE`, -1073434622.
    ///
    /// The header gives this code and its neighbors one text, an invalid license; only
    /// the symbol names the product key license.
    #[doc(alias = "SL_E_SRV_INVALID_PRODUCT_KEY_LICENSE")]
    #[doc(alias = "0xC004B002")]
    #[doc(alias = "-1073434622")]
    ServerInvalidProductKeyLicense = 0xC004_B002,

    /// The activation server found the license invalid (symbol: rights account license).
    ///
    /// `0xC004B003`, `SL_E_SRV_INVALID_RIGHTS_ACCOUNT_LICENSE`, -1073434621.
    ///
    /// The header gives this code and its neighbors one text, an invalid license; only
    /// the symbol names the rights account license.
    #[doc(alias = "SL_E_SRV_INVALID_RIGHTS_ACCOUNT_LICENSE")]
    #[doc(alias = "0xC004B003")]
    #[doc(alias = "-1073434621")]
    ServerInvalidRightsAccountLicense = 0xC004_B003,

    /// The activation server found the license invalid (symbol: license structure).
    ///
    /// `0xC004B004`, `SL_E_SRV_INVALID_LICENSE_STRUCTURE`, -1073434620.
    ///
    /// The header gives this code and its neighbors one text, an invalid license; only
    /// the symbol speaks of the structure.
    #[doc(alias = "SL_E_SRV_INVALID_LICENSE_STRUCTURE")]
    #[doc(alias = "0xC004B004")]
    #[doc(alias = "-1073434620")]
    ServerInvalidLicenseStructure = 0xC004_B004,

    /// The activation server found the license invalid (symbol: authorization failed).
    ///
    /// `0xC004B005`, `SL_E_SRV_AUTHORIZATION_FAILED`, -1073434619.
    ///
    /// The header gives this code the text of its neighbors, an invalid license; the
    /// symbol says that an authorization failed.
    #[doc(alias = "SL_E_SRV_AUTHORIZATION_FAILED")]
    #[doc(alias = "0xC004B005")]
    #[doc(alias = "-1073434619")]
    ServerAuthorizationFailed = 0xC004_B005,

    /// The activation server found the license invalid (symbol: binding).
    ///
    /// `0xC004B006`, `SL_E_SRV_INVALID_BINDING`, -1073434618.
    ///
    /// The header gives this code and its neighbors one text, an invalid license; only
    /// the symbol names the binding.
    ///
    /// 0xC004C002 (`SL_E_CHPA_INVALID_BINDING`) is the similar finding of the clearing
    /// house.
    #[doc(alias = "SL_E_SRV_INVALID_BINDING")]
    #[doc(alias = "0xC004B006")]
    #[doc(alias = "-1073434618")]
    ServerInvalidBinding = 0xC004_B006,

    /// The computer could not connect to the activation server.
    ///
    /// `0xC004B007`, `SL_E_SRV_SERVER_PONG`, -1073434617.
    ///
    /// The symbol speaks of a pong, as if the server had answered a ping; the text of the
    /// header says that no connection was possible, and the message follows it.
    #[doc(alias = "SL_E_SRV_SERVER_PONG")]
    #[doc(alias = "0xC004B007")]
    #[doc(alias = "-1073434617")]
    ServerConnectionFailed = 0xC004_B007,

    /// The activation server could not activate the product (invalid payload).
    ///
    /// `0xC004B008`, `SL_E_SRV_INVALID_PAYLOAD`, -1073434616.
    ///
    /// The text of the header is that of 0xC004B100 and names no cause; only the symbol
    /// speaks of the payload.
    #[doc(alias = "SL_E_SRV_INVALID_PAYLOAD")]
    #[doc(alias = "0xC004B008")]
    #[doc(alias = "-1073434616")]
    ServerInvalidPayload = 0xC004_B008,

    /// The activation server found the license invalid (symbol: security processor license).
    ///
    /// `0xC004B009`, `SL_E_SRV_INVALID_SECURITY_PROCESSOR_LICENSE`, -1073434615.
    ///
    /// The header gives this code and its neighbors one text, an invalid license; only
    /// the symbol names the security processor license.
    #[doc(alias = "SL_E_SRV_INVALID_SECURITY_PROCESSOR_LICENSE")]
    #[doc(alias = "0xC004B009")]
    #[doc(alias = "-1073434615")]
    ServerInvalidSecurityProcessorLicense = 0xC004_B009,

    /// The activation server cannot find a required business token entry.
    ///
    /// `0xC004B010`, `SL_E_SRV_BUSINESS_TOKEN_ENTRY_NOT_FOUND`, -1073434608.
    #[doc(alias = "SL_E_SRV_BUSINESS_TOKEN_ENTRY_NOT_FOUND")]
    #[doc(alias = "0xC004B010")]
    #[doc(alias = "-1073434608")]
    ServerBusinessTokenEntryNotFound = 0xC004_B010,

    /// The activation server found that the clock of this computer is not correct.
    ///
    /// `0xC004B011`, `SL_E_SRV_CLIENT_CLOCK_OUT_OF_SYNC`, -1073434607.
    #[doc(alias = "SL_E_SRV_CLIENT_CLOCK_OUT_OF_SYNC")]
    #[doc(alias = "0xC004B011")]
    #[doc(alias = "-1073434607")]
    ServerClientClockOutOfSync = 0xC004_B011,

    /// The activation server could not activate the product; the MAK may not be supported.
    ///
    /// `0xC004B100`, `SL_E_SRV_GENERAL_ERROR`, -1073434368.
    #[doc(alias = "SL_E_SRV_GENERAL_ERROR")]
    #[doc(alias = "0xC004B100")]
    #[doc(alias = "-1073434368")]
    ServerGeneralError = 0xC004_B100,

    // The clearing house behind the activation server
    /// The activation server found the product key invalid: it is out of range.
    ///
    /// `0xC004C001`, `SL_E_CHPA_PRODUCT_KEY_OUT_OF_RANGE`, -1073430527.
    #[doc(alias = "SL_E_CHPA_PRODUCT_KEY_OUT_OF_RANGE")]
    #[doc(alias = "0xC004C001")]
    #[doc(alias = "-1073430527")]
    ClearingHouseProductKeyOutOfRange = 0xC004_C001,

    /// The activation server found a problem with the product key (symbol: binding).
    ///
    /// `0xC004C002`, `SL_E_CHPA_INVALID_BINDING`, -1073430526.
    ///
    /// The header text speaks of a problem with the product key; the symbol names the
    /// binding.
    ///
    /// 0xC004B006 (`SL_E_SRV_INVALID_BINDING`) is the similar finding of the activation
    /// server itself.
    #[doc(alias = "SL_E_CHPA_INVALID_BINDING")]
    #[doc(alias = "0xC004C002")]
    #[doc(alias = "-1073430526")]
    ClearingHouseInvalidBinding = 0xC004_C002,

    /// The activation server refused the product key because it is blocked.
    ///
    /// `0xC004C003`, `SL_E_CHPA_PRODUCT_KEY_BLOCKED`, -1073430525.
    #[doc(alias = "SL_E_CHPA_PRODUCT_KEY_BLOCKED")]
    #[doc(alias = "0xC004C003")]
    #[doc(alias = "-1073430525")]
    ClearingHouseProductKeyBlocked = 0xC004_C003,

    /// The activation server found the specified product key invalid.
    ///
    /// `0xC004C004`, `SL_E_CHPA_INVALID_PRODUCT_KEY`, -1073430524.
    #[doc(alias = "SL_E_CHPA_INVALID_PRODUCT_KEY")]
    #[doc(alias = "0xC004C004")]
    #[doc(alias = "-1073430524")]
    ClearingHouseInvalidProductKey = 0xC004_C004,

    /// The activation server found the license invalid (symbol: binding missing).
    ///
    /// `0xC004C005`, `SL_E_CHPA_BINDING_NOT_FOUND`, -1073430523.
    ///
    /// The header text says only that the license is invalid; the symbol says that a
    /// binding was not found, not where.
    #[doc(alias = "SL_E_CHPA_BINDING_NOT_FOUND")]
    #[doc(alias = "0xC004C005")]
    #[doc(alias = "-1073430523")]
    ClearingHouseBindingNotFound = 0xC004_C005,

    /// The activation server found the license invalid (symbol: binding mapping missing).
    ///
    /// `0xC004C006`, `SL_E_CHPA_BINDING_MAPPING_NOT_FOUND`, -1073430522.
    ///
    /// The header text says only that the license is invalid; the symbol names the
    /// mapping of a binding.
    #[doc(alias = "SL_E_CHPA_BINDING_MAPPING_NOT_FOUND")]
    #[doc(alias = "0xC004C006")]
    #[doc(alias = "-1073430522")]
    ClearingHouseBindingMappingNotFound = 0xC004_C006,

    /// The activation server found the product key invalid (symbol: not supported).
    ///
    /// `0xC004C007`, `SL_E_CHPA_UNSUPPORTED_PRODUCT_KEY`, -1073430521.
    ///
    /// The header describes the key as invalid; that it is unsupported follows from the
    /// symbol.
    #[doc(alias = "SL_E_CHPA_UNSUPPORTED_PRODUCT_KEY")]
    #[doc(alias = "0xC004C007")]
    #[doc(alias = "-1073430521")]
    ClearingHouseUnsupportedProductKey = 0xC004_C007,

    /// The activation server reported that the product key has exceeded its unlock limit.
    ///
    /// `0xC004C008`, `SL_E_CHPA_MAXIMUM_UNLOCK_EXCEEDED`, -1073430520.
    #[doc(alias = "SL_E_CHPA_MAXIMUM_UNLOCK_EXCEEDED")]
    #[doc(alias = "0xC004C008")]
    #[doc(alias = "-1073430520")]
    ClearingHouseMaximumUnlockExceeded = 0xC004_C008,

    /// The activation server found the license invalid (symbol: configuration ID missing).
    ///
    /// `0xC004C009`, `SL_E_CHPA_ACTCONFIG_ID_NOT_FOUND`, -1073430519.
    ///
    /// The header text says only that the license is invalid; the symbol names the
    /// activation configuration ID.
    #[doc(alias = "SL_E_CHPA_ACTCONFIG_ID_NOT_FOUND")]
    #[doc(alias = "0xC004C009")]
    #[doc(alias = "-1073430519")]
    ClearingHouseActivationConfigIdNotFound = 0xC004_C009,

    /// The activation server found the license invalid (symbol: product data ID).
    ///
    /// `0xC004C00A`, `SL_E_CHPA_INVALID_PRODUCT_DATA_ID`, -1073430518.
    ///
    /// The header text says only that the license is invalid; the symbol names the
    /// product data ID.
    #[doc(alias = "SL_E_CHPA_INVALID_PRODUCT_DATA_ID")]
    #[doc(alias = "0xC004C00A")]
    #[doc(alias = "-1073430518")]
    ClearingHouseInvalidProductDataId = 0xC004_C00A,

    /// The activation server found the license invalid (symbol: product data).
    ///
    /// `0xC004C00B`, `SL_E_CHPA_INVALID_PRODUCT_DATA`, -1073430517.
    ///
    /// The header text says only that the license is invalid; the symbol names the
    /// product data.
    #[doc(alias = "SL_E_CHPA_INVALID_PRODUCT_DATA")]
    #[doc(alias = "0xC004C00B")]
    #[doc(alias = "-1073430517")]
    ClearingHouseInvalidProductData = 0xC004_C00B,

    /// The activation server experienced an error (system error).
    ///
    /// `0xC004C00C`, `SL_E_CHPA_SYSTEM_ERROR`, -1073430516.
    ///
    /// The text of the header speaks of an error only, and the symbol of a system error;
    /// neither says that it passes, hence no verdict on a retry.
    #[doc(alias = "SL_E_CHPA_SYSTEM_ERROR")]
    #[doc(alias = "0xC004C00C")]
    #[doc(alias = "-1073430516")]
    ClearingHouseSystemError = 0xC004_C00C,

    /// The activation server found the product key invalid (symbol: configuration ID).
    ///
    /// `0xC004C00D`, `SL_E_CHPA_INVALID_ACTCONFIG_ID`, -1073430515.
    ///
    /// The header text calls the product key not valid; the symbol names the activation
    /// configuration ID.
    #[doc(alias = "SL_E_CHPA_INVALID_ACTCONFIG_ID")]
    #[doc(alias = "0xC004C00D")]
    #[doc(alias = "-1073430515")]
    ClearingHouseInvalidActivationConfigId = 0xC004_C00D,

    /// The activation server found the product key invalid (symbol: length).
    ///
    /// `0xC004C00E`, `SL_E_CHPA_INVALID_PRODUCT_KEY_LENGTH`, -1073430514.
    ///
    /// The header gives several codes of this range the same text, an invalid product
    /// key; the length follows from the symbol.
    #[doc(alias = "SL_E_CHPA_INVALID_PRODUCT_KEY_LENGTH")]
    #[doc(alias = "0xC004C00E")]
    #[doc(alias = "-1073430514")]
    ClearingHouseInvalidProductKeyLength = 0xC004_C00E,

    /// The activation server found the product key invalid (symbol: format).
    ///
    /// `0xC004C00F`, `SL_E_CHPA_INVALID_PRODUCT_KEY_FORMAT`, -1073430513.
    ///
    /// The header gives several codes of this range the same text, an invalid product
    /// key; the format follows from the symbol.
    #[doc(alias = "SL_E_CHPA_INVALID_PRODUCT_KEY_FORMAT")]
    #[doc(alias = "0xC004C00F")]
    #[doc(alias = "-1073430513")]
    ClearingHouseInvalidProductKeyFormat = 0xC004_C00F,

    /// The activation server found the product key invalid (symbol: wrong character).
    ///
    /// `0xC004C010`, `SL_E_CHPA_INVALID_PRODUCT_KEY_CHAR`, -1073430512.
    ///
    /// The header gives several codes of this range the same text, an invalid product
    /// key; the character follows from the symbol.
    #[doc(alias = "SL_E_CHPA_INVALID_PRODUCT_KEY_CHAR")]
    #[doc(alias = "0xC004C010")]
    #[doc(alias = "-1073430512")]
    ClearingHouseInvalidProductKeyCharacter = 0xC004_C010,

    /// The activation server found the license invalid (symbol: binding URI).
    ///
    /// `0xC004C011`, `SL_E_CHPA_INVALID_BINDING_URI`, -1073430511.
    ///
    /// The header text says only that the license is invalid; the symbol names the URI of
    /// the binding.
    #[doc(alias = "SL_E_CHPA_INVALID_BINDING_URI")]
    #[doc(alias = "0xC004C011")]
    #[doc(alias = "-1073430511")]
    ClearingHouseInvalidBindingUri = 0xC004_C011,

    /// The activation server experienced a network error.
    ///
    /// `0xC004C012`, `SL_E_CHPA_NETWORK_ERROR`, -1073430510.
    #[doc(alias = "SL_E_CHPA_NETWORK_ERROR")]
    #[doc(alias = "0xC004C012")]
    #[doc(alias = "-1073430510")]
    ClearingHouseNetworkError = 0xC004_C012,

    /// The activation server experienced an error (database error).
    ///
    /// `0xC004C013`, `SL_E_CHPA_DATABASE_ERROR`, -1073430509.
    ///
    /// The text of the header speaks of an error only; the database comes from the
    /// symbol. Neither says whether a later attempt can succeed.
    #[doc(alias = "SL_E_CHPA_DATABASE_ERROR")]
    #[doc(alias = "0xC004C013")]
    #[doc(alias = "-1073430509")]
    ClearingHouseDatabaseError = 0xC004_C013,

    /// The activation server experienced an error (invalid argument).
    ///
    /// `0xC004C014`, `SL_E_CHPA_INVALID_ARGUMENT`, -1073430508.
    ///
    /// The symbol points to a bad argument, the text of the header to an error of the
    /// server; so there is no verdict on a retry.
    #[doc(alias = "SL_E_CHPA_INVALID_ARGUMENT")]
    #[doc(alias = "0xC004C014")]
    #[doc(alias = "-1073430508")]
    ClearingHouseInvalidArgument = 0xC004_C014,

    /// The activation server experienced an error (response not available).
    ///
    /// `0xC004C015`, `SL_E_CHPA_RESPONSE_NOT_AVAILABLE`, -1073430507.
    ///
    /// The text of the header speaks of an error only; that a response was missing comes
    /// from the symbol, which does not say for how long.
    #[doc(alias = "SL_E_CHPA_RESPONSE_NOT_AVAILABLE")]
    #[doc(alias = "0xC004C015")]
    #[doc(alias = "-1073430507")]
    ClearingHouseResponseNotAvailable = 0xC004_C015,

    /// This product key cannot be used for online activation.
    ///
    /// `0xC004C016`, `SL_E_CHPA_OEM_SLP_COA0`, -1073430506.
    ///
    /// The symbol names SLP (system-locked preinstallation) and COA (Certificate of
    /// Authenticity); the header explains neither, nor the 0 behind COA.
    #[doc(alias = "SL_E_CHPA_OEM_SLP_COA0")]
    #[doc(alias = "0xC004C016")]
    #[doc(alias = "-1073430506")]
    ClearingHouseOemSlpCoa0 = 0xC004_C016,

    /// The activation server blocks the product key for this geographic location.
    ///
    /// `0xC004C017`, `SL_E_CHPA_PRODUCT_KEY_BLOCKED_IPLOCATION`, -1073430505.
    ///
    /// The header speaks of the geographic location only; that the IP address decides
    /// follows from the symbol.
    #[doc(alias = "SL_E_CHPA_PRODUCT_KEY_BLOCKED_IPLOCATION")]
    #[doc(alias = "0xC004C017")]
    #[doc(alias = "-1073430505")]
    ClearingHouseProductKeyBlockedIpLocation = 0xC004_C017,

    /// The Multiple Activation Key (MAK) has exceeded its limit of activations.
    ///
    /// `0xC004C020`, `SL_E_CHPA_DMAK_LIMIT_EXCEEDED`, -1073430496.
    #[doc(alias = "SL_E_CHPA_DMAK_LIMIT_EXCEEDED")]
    #[doc(alias = "0xC004C020")]
    #[doc(alias = "-1073430496")]
    ClearingHouseMakLimitExceeded = 0xC004_C020,

    /// The extension limit of the Multiple Activation Key (MAK) has been exceeded.
    ///
    /// `0xC004C021`, `SL_E_CHPA_DMAK_EXTENSION_LIMIT_EXCEEDED`, -1073430495.
    #[doc(alias = "SL_E_CHPA_DMAK_EXTENSION_LIMIT_EXCEEDED")]
    #[doc(alias = "0xC004C021")]
    #[doc(alias = "-1073430495")]
    ClearingHouseMakExtensionLimitExceeded = 0xC004_C021,

    /// The activation server did not find the re-issuance limit.
    ///
    /// `0xC004C022`, `SL_E_CHPA_REISSUANCE_LIMIT_NOT_FOUND`, -1073430494.
    #[doc(alias = "SL_E_CHPA_REISSUANCE_LIMIT_NOT_FOUND")]
    #[doc(alias = "0xC004C022")]
    #[doc(alias = "-1073430494")]
    ClearingHouseReissuanceLimitNotFound = 0xC004_C022,

    /// The activation server did not find the override request.
    ///
    /// `0xC004C023`, `SL_E_CHPA_OVERRIDE_REQUEST_NOT_FOUND`, -1073430493.
    ///
    /// The header does not say what would have been overridden; the symbol stands next to
    /// those of activation limits.
    #[doc(alias = "SL_E_CHPA_OVERRIDE_REQUEST_NOT_FOUND")]
    #[doc(alias = "0xC004C023")]
    #[doc(alias = "-1073430493")]
    ClearingHouseOverrideRequestNotFound = 0xC004_C023,

    /// Time-based activation was attempted before its start date.
    ///
    /// `0xC004C030`, `SL_E_CHPA_TIMEBASED_ACTIVATION_BEFORE_START_DATE`, -1073430480.
    #[doc(alias = "SL_E_CHPA_TIMEBASED_ACTIVATION_BEFORE_START_DATE")]
    #[doc(alias = "0xC004C030")]
    #[doc(alias = "-1073430480")]
    ClearingHouseTimeBasedActivationBeforeStart = 0xC004_C030,

    /// Time-based activation was attempted after its end date.
    ///
    /// `0xC004C031`, `SL_E_CHPA_TIMEBASED_ACTIVATION_AFTER_END_DATE`, -1073430479.
    #[doc(alias = "SL_E_CHPA_TIMEBASED_ACTIVATION_AFTER_END_DATE")]
    #[doc(alias = "0xC004C031")]
    #[doc(alias = "-1073430479")]
    ClearingHouseTimeBasedActivationAfterEnd = 0xC004_C031,

    /// The activation server has no new time-based activation available.
    ///
    /// `0xC004C032`, `SL_E_CHPA_TIMEBASED_ACTIVATION_NOT_AVAILABLE`, -1073430478.
    #[doc(alias = "SL_E_CHPA_TIMEBASED_ACTIVATION_NOT_AVAILABLE")]
    #[doc(alias = "0xC004C032")]
    #[doc(alias = "-1073430478")]
    ClearingHouseTimeBasedActivationNotAvailable = 0xC004_C032,

    /// The time-based product key is not configured for activation on the server.
    ///
    /// `0xC004C033`, `SL_E_CHPA_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED`, -1073430477.
    #[doc(alias = "SL_E_CHPA_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED")]
    #[doc(alias = "0xC004C033")]
    #[doc(alias = "-1073430477")]
    ClearingHouseTimeBasedProductKeyNotConfigured = 0xC004_C033,

    /// The activation server has no business rules to activate the product key.
    ///
    /// `0xC004C04F`, `SL_E_CHPA_NO_RULES_TO_ACTIVATE`, -1073430449.
    #[doc(alias = "SL_E_CHPA_NO_RULES_TO_ACTIVATE")]
    #[doc(alias = "0xC004C04F")]
    #[doc(alias = "-1073430449")]
    ClearingHouseNoRulesToActivate = 0xC004_C04F,

    /// The activation server experienced a general error.
    ///
    /// `0xC004C050`, `SL_E_CHPA_GENERAL_ERROR`, -1073430448.
    #[doc(alias = "SL_E_CHPA_GENERAL_ERROR")]
    #[doc(alias = "0xC004C050")]
    #[doc(alias = "-1073430448")]
    ClearingHouseGeneralError = 0xC004_C050,

    /// The activation server found the license invalid (symbol: digital marker binding).
    ///
    /// `0xC004C051`, `SL_E_CHPA_DIGITALMARKER_INVALID_BINDING`, -1073430447.
    ///
    /// The header text says only that the license is invalid. It does not explain the
    /// digital marker; HP, for one, uses the term for the product key in the ACPI table
    /// MSDM of the firmware.
    #[doc(alias = "SL_E_CHPA_DIGITALMARKER_INVALID_BINDING")]
    #[doc(alias = "0xC004C051")]
    #[doc(alias = "-1073430447")]
    ClearingHouseDigitalMarkerInvalidBinding = 0xC004_C051,

    /// The activation server found a problem with the product key (symbol: marker binding).
    ///
    /// `0xC004C052`, `SL_E_CHPA_DIGITALMARKER_BINDING_NOT_CONFIGURED`, -1073430446.
    ///
    /// The header text speaks only of a problem with the product key. It does not explain
    /// the digital marker; HP, for one, uses the term for the product key in the ACPI
    /// table MSDM of the firmware.
    #[doc(alias = "SL_E_CHPA_DIGITALMARKER_BINDING_NOT_CONFIGURED")]
    #[doc(alias = "0xC004C052")]
    #[doc(alias = "-1073430446")]
    ClearingHouseDigitalMarkerBindingNotSet = 0xC004_C052,

    /// The activation server has blocked the product key dynamically.
    ///
    /// `0xC004C060`, `SL_E_CHPA_DYNAMICALLY_BLOCKED_PRODUCT_KEY`, -1073430432.
    ///
    /// The header has the text of 0xC004C003, a blocked product key; only the symbol says
    /// that the block is dynamic.
    #[doc(alias = "SL_E_CHPA_DYNAMICALLY_BLOCKED_PRODUCT_KEY")]
    #[doc(alias = "0xC004C060")]
    #[doc(alias = "-1073430432")]
    ClearingHouseDynamicallyBlockedProductKey = 0xC004_C060,

    /// The genuine check found the license state invalid (breach grace).
    ///
    /// `0xC004C291`, `SL_E_INVALID_LICENSE_STATE_BREACH_GRACE`, -1073429871.
    ///
    /// The header text says only that the license state is invalid; the breach and the
    /// grace period follow from the symbol.
    #[doc(alias = "SL_E_INVALID_LICENSE_STATE_BREACH_GRACE")]
    #[doc(alias = "0xC004C291")]
    #[doc(alias = "-1073429871")]
    GenuineBreachGrace = 0xC004_C291,

    /// The genuine check found the license state invalid (breach grace expired).
    ///
    /// `0xC004C292`, `SL_E_INVALID_LICENSE_STATE_BREACH_GRACE_EXPIRED`, -1073429870.
    ///
    /// The header text says only that the license state is invalid; the breach and the
    /// end of the grace period follow from the symbol.
    #[doc(alias = "SL_E_INVALID_LICENSE_STATE_BREACH_GRACE_EXPIRED")]
    #[doc(alias = "0xC004C292")]
    #[doc(alias = "-1073429870")]
    GenuineBreachGraceExpired = 0xC004_C292,

    /// The genuine check got an invalid template identifier.
    ///
    /// `0xC004C2F6`, `SL_E_INVALID_TEMPLATE_ID`, -1073429770.
    #[doc(alias = "SL_E_INVALID_TEMPLATE_ID")]
    #[doc(alias = "0xC004C2F6")]
    #[doc(alias = "-1073429770")]
    GenuineInvalidTemplateId = 0xC004_C2F6,

    /// The genuine check got an invalid data block (XML).
    ///
    /// `0xC004C2FA`, `SL_E_INVALID_XML_BLOB`, -1073429766.
    ///
    /// Only the symbol speaks of XML; the header text calls it the input data of the
    /// validation.
    #[doc(alias = "SL_E_INVALID_XML_BLOB")]
    #[doc(alias = "0xC004C2FA")]
    #[doc(alias = "-1073429766")]
    GenuineInvalidXml = 0xC004_C2FA,

    /// A parameter in the data block of the genuine check is invalid.
    ///
    /// `0xC004C327`, `SL_E_VALIDATION_BLOB_PARAM_NOT_FOUND`, -1073429721.
    ///
    /// The header text calls the parameter invalid, the symbol says that it was not
    /// found.
    #[doc(alias = "SL_E_VALIDATION_BLOB_PARAM_NOT_FOUND")]
    #[doc(alias = "0xC004C327")]
    #[doc(alias = "-1073429721")]
    GenuineParameterNotFound = 0xC004_C327,

    /// The genuine check determined that the client token data is invalid.
    ///
    /// `0xC004C328`, `SL_E_INVALID_CLIENT_TOKEN`, -1073429720.
    ///
    /// The token of this code belongs to the genuine check; 0xC004C4AC concerns
    /// token-based activation.
    #[doc(alias = "SL_E_INVALID_CLIENT_TOKEN")]
    #[doc(alias = "0xC004C328")]
    #[doc(alias = "-1073429720")]
    GenuineInvalidClientToken = 0xC004_C328,

    /// The genuine check determined that the offline data block is invalid.
    ///
    /// `0xC004C329`, `SL_E_INVALID_OFFLINE_BLOB`, -1073429719.
    #[doc(alias = "SL_E_INVALID_OFFLINE_BLOB")]
    #[doc(alias = "0xC004C329")]
    #[doc(alias = "-1073429719")]
    GenuineInvalidOfflineData = 0xC004_C329,

    /// A parameter in the offline data block of the genuine check is invalid.
    ///
    /// `0xC004C32A`, `SL_E_OFFLINE_VALIDATION_BLOB_PARAM_NOT_FOUND`, -1073429718.
    ///
    /// The header text calls the parameter invalid, the symbol says that it was not
    /// found.
    #[doc(alias = "SL_E_OFFLINE_VALIDATION_BLOB_PARAM_NOT_FOUND")]
    #[doc(alias = "0xC004C32A")]
    #[doc(alias = "-1073429718")]
    GenuineOfflineParameterNotFound = 0xC004_C32A,

    /// The template identifier is invalid for this version of Windows.
    ///
    /// `0xC004C32B`, `SL_E_INVALID_OSVERSION_TEMPLATEID`, -1073429717.
    #[doc(alias = "SL_E_INVALID_OSVERSION_TEMPLATEID")]
    #[doc(alias = "0xC004C32B")]
    #[doc(alias = "-1073429717")]
    GenuineTemplateOsVersionMismatch = 0xC004_C32B,

    /// The offline genuine data block is revoked.
    ///
    /// `0xC004C32C`, `SL_E_OFFLINE_GENUINE_BLOB_REVOKED`, -1073429716.
    #[doc(alias = "SL_E_OFFLINE_GENUINE_BLOB_REVOKED")]
    #[doc(alias = "0xC004C32C")]
    #[doc(alias = "-1073429716")]
    GenuineOfflineDataRevoked = 0xC004_C32C,

    /// The offline genuine data block was not found.
    ///
    /// `0xC004C32D`, `SL_E_OFFLINE_GENUINE_BLOB_NOT_FOUND`, -1073429715.
    #[doc(alias = "SL_E_OFFLINE_GENUINE_BLOB_NOT_FOUND")]
    #[doc(alias = "0xC004C32D")]
    #[doc(alias = "-1073429715")]
    GenuineOfflineDataNotFound = 0xC004_C32D,

    /// The response of the VGA service is not available in the expected format.
    ///
    /// `0xC004C3FF`, `SL_E_CHPA_MSCH_RESPONSE_NOT_AVAILABLE_VGA`, -1073429505.
    ///
    /// VGA is an abbreviation of the header, whose macros tie it to genuine validation;
    /// it is not the display standard.
    #[doc(alias = "SL_E_CHPA_MSCH_RESPONSE_NOT_AVAILABLE_VGA")]
    #[doc(alias = "0xC004C3FF")]
    #[doc(alias = "-1073429505")]
    ClearingHouseVgaResponseNotAvailable = 0xC004_C3FF,

    /// The genuine check found the product key invalid for this version of Windows.
    ///
    /// `0xC004C401`, `SL_E_INVALID_OS_FOR_PRODUCT_KEY`, -1073429503.
    #[doc(alias = "SL_E_INVALID_OS_FOR_PRODUCT_KEY")]
    #[doc(alias = "0xC004C401")]
    #[doc(alias = "-1073429503")]
    GenuineInvalidOsForProductKey = 0xC004_C401,

    /// The genuine check determined that a file hash is invalid.
    ///
    /// `0xC004C4A1`, `SL_E_INVALID_FILE_HASH`, -1073429343.
    #[doc(alias = "SL_E_INVALID_FILE_HASH")]
    #[doc(alias = "0xC004C4A1")]
    #[doc(alias = "-1073429343")]
    GenuineInvalidFileHash = 0xC004_C4A1,

    /// The genuine check determined that the product key is blocked.
    ///
    /// `0xC004C4A2`, `SL_E_VALIDATION_BLOCKED_PRODUCT_KEY`, -1073429342.
    #[doc(alias = "SL_E_VALIDATION_BLOCKED_PRODUCT_KEY")]
    #[doc(alias = "0xC004C4A2")]
    #[doc(alias = "-1073429342")]
    GenuineBlockedProductKey = 0xC004_C4A2,

    /// The genuine check found the type of the product key invalid.
    ///
    /// `0xC004C4A4`, `SL_E_MISMATCHED_KEY_TYPES`, -1073429340.
    ///
    /// The header calls the type invalid, the symbol speaks of types that do not match;
    /// neither says with what the type was compared.
    #[doc(alias = "SL_E_MISMATCHED_KEY_TYPES")]
    #[doc(alias = "0xC004C4A4")]
    #[doc(alias = "-1073429340")]
    GenuineMismatchedKeyTypes = 0xC004_C4A4,

    /// The genuine check found the product key invalid.
    ///
    /// `0xC004C4A5`, `SL_E_VALIDATION_INVALID_PRODUCT_KEY`, -1073429339.
    #[doc(alias = "SL_E_VALIDATION_INVALID_PRODUCT_KEY")]
    #[doc(alias = "0xC004C4A5")]
    #[doc(alias = "-1073429339")]
    GenuineInvalidProductKey = 0xC004_C4A5,

    /// The genuine check determined that the OEM or volume binding data is invalid.
    ///
    /// `0xC004C4A7`, `SL_E_INVALID_OEM_OR_VOLUME_BINDING_DATA`, -1073429337.
    #[doc(alias = "SL_E_INVALID_OEM_OR_VOLUME_BINDING_DATA")]
    #[doc(alias = "0xC004C4A7")]
    #[doc(alias = "-1073429337")]
    GenuineInvalidBindingData = 0xC004_C4A7,

    /// The genuine check found the license state invalid.
    ///
    /// `0xC004C4A8`, `SL_E_INVALID_LICENSE_STATE`, -1073429336.
    ///
    /// The header gives 0xC004C291 and 0xC004C292 the same text; their symbols add a
    /// grace period after a breach.
    #[doc(alias = "SL_E_INVALID_LICENSE_STATE")]
    #[doc(alias = "0xC004C4A8")]
    #[doc(alias = "-1073429336")]
    GenuineInvalidLicenseState = 0xC004_C4A8,

    /// The genuine check found the product key blocked for this geographic location.
    ///
    /// `0xC004C4A9`, `SL_E_IP_LOCATION_FALIED`, -1073429335.
    ///
    /// The official symbol is misspelled (FALIED). The header speaks of the geographic
    /// location only; that the IP address decides follows from the symbol.
    #[doc(alias = "SL_E_IP_LOCATION_FALIED")]
    #[doc(alias = "0xC004C4A9")]
    #[doc(alias = "-1073429335")]
    GenuineProductKeyBlockedIpLocation = 0xC004_C4A9,

    /// The genuine check detected Windows licensing exploits; by its symbol, a softmod.
    ///
    /// `0xC004C4AB`, `SL_E_SOFTMOD_EXPLOIT_DETECTED`, -1073429333.
    ///
    /// The header has one text for 0xC004C4AB, 0xC004C4B0, 0xC004C4B1 and 0xC004C531;
    /// only the symbols tell them apart.
    #[doc(alias = "SL_E_SOFTMOD_EXPLOIT_DETECTED")]
    #[doc(alias = "0xC004C4AB")]
    #[doc(alias = "-1073429333")]
    GenuineSoftmodExploitDetected = 0xC004_C4AB,

    /// The genuine check determined that the token activation data is invalid.
    ///
    /// `0xC004C4AC`, `SL_E_INVALID_TOKEN_DATA`, -1073429332.
    #[doc(alias = "SL_E_INVALID_TOKEN_DATA")]
    #[doc(alias = "0xC004C4AC")]
    #[doc(alias = "-1073429332")]
    GenuineInvalidTokenData = 0xC004_C4AC,

    /// The genuine check detected tampered Windows binaries (neutral files).
    ///
    /// `0xC004C4AD`, `SL_E_HEALTH_CHECK_FAILED_NEUTRAL_FILES`, -1073429331.
    ///
    /// The header has one text for 0xC004C4AD and 0xC004C4AE, altered Windows binaries;
    /// the kind of file follows from the symbol.
    #[doc(alias = "SL_E_HEALTH_CHECK_FAILED_NEUTRAL_FILES")]
    #[doc(alias = "0xC004C4AD")]
    #[doc(alias = "-1073429331")]
    GenuineNeutralFilesAltered = 0xC004_C4AD,

    /// The genuine check detected tampered Windows binaries (language files, MUI).
    ///
    /// `0xC004C4AE`, `SL_E_HEALTH_CHECK_FAILED_MUI_FILES`, -1073429330.
    ///
    /// The header has one text for 0xC004C4AD and 0xC004C4AE, altered Windows binaries;
    /// the kind of file follows from the symbol.
    #[doc(alias = "SL_E_HEALTH_CHECK_FAILED_MUI_FILES")]
    #[doc(alias = "0xC004C4AE")]
    #[doc(alias = "-1073429330")]
    GenuineMuiFilesAltered = 0xC004_C4AE,

    /// The genuine check determined that the Active Directory activation data is invalid.
    ///
    /// `0xC004C4AF`, `SL_E_INVALID_AD_DATA`, -1073429329.
    #[doc(alias = "SL_E_INVALID_AD_DATA")]
    #[doc(alias = "0xC004C4AF")]
    #[doc(alias = "-1073429329")]
    GenuineInvalidActiveDirectoryData = 0xC004_C4AF,

    /// The genuine check detected Windows licensing exploits; by its symbol, the RSDP count.
    ///
    /// `0xC004C4B0`, `SL_E_INVALID_RSDP_COUNT`, -1073429328.
    ///
    /// The symbol is read here as the root system description pointer (RSDP) of ACPI; the
    /// header text does not mention it.
    ///
    /// The header has one text for 0xC004C4AB, 0xC004C4B0, 0xC004C4B1 and 0xC004C531;
    /// only the symbols tell them apart.
    #[doc(alias = "SL_E_INVALID_RSDP_COUNT")]
    #[doc(alias = "0xC004C4B0")]
    #[doc(alias = "-1073429328")]
    GenuineInvalidRsdpCount = 0xC004_C4B0,

    /// The engine of the genuine check detected Windows licensing exploits.
    ///
    /// `0xC004C4B1`, `SL_E_ENGINE_DETECTED_EXPLOIT`, -1073429327.
    ///
    /// The header has one text for 0xC004C4AB, 0xC004C4B0, 0xC004C4B1 and 0xC004C531;
    /// only the symbols tell them apart.
    #[doc(alias = "SL_E_ENGINE_DETECTED_EXPLOIT")]
    #[doc(alias = "0xC004C4B1")]
    #[doc(alias = "-1073429327")]
    GenuineEngineDetectedExploit = 0xC004_C4B1,

    /// Windows licensing exploits were detected; the license is in the notification state.
    ///
    /// `0xC004C531`, `SL_E_NOTIFICATION_BREACH_DETECTED`, -1073429199.
    ///
    /// The header text speaks of licensing exploits, as for 0xC004C4AB; the symbol speaks
    /// of a breach and the notification state.
    #[doc(alias = "SL_E_NOTIFICATION_BREACH_DETECTED")]
    #[doc(alias = "0xC004C531")]
    #[doc(alias = "-1073429199")]
    GenuineNotificationBreachDetected = 0xC004_C531,

    /// Genuine validation found the license in notification due to expired grace.
    ///
    /// `0xC004C532`, `SL_E_NOTIFICATION_GRACE_EXPIRED`, -1073429198.
    ///
    /// The number lies in the range of the clearing house, but the header text names
    /// genuine validation as the reporter.
    #[doc(alias = "SL_E_NOTIFICATION_GRACE_EXPIRED")]
    #[doc(alias = "0xC004C532")]
    #[doc(alias = "-1073429198")]
    GenuineNotificationGraceExpired = 0xC004_C532,

    /// The license is in the notification state; by its symbol, for other reasons.
    ///
    /// `0xC004C533`, `SL_E_NOTIFICATION_OTHER_REASONS`, -1073429197.
    ///
    /// 0xC004C531 stands for the notification state after a reported breach, 0xC004C532
    /// for the one after an ended grace period.
    #[doc(alias = "SL_E_NOTIFICATION_OTHER_REASONS")]
    #[doc(alias = "0xC004C533")]
    #[doc(alias = "-1073429197")]
    GenuineNotificationOtherReasons = 0xC004_C533,

    /// The genuine check determined that this copy of Windows is not genuine.
    ///
    /// `0xC004C600`, `SL_E_NON_GENUINE_STATUS_LAST`, -1073428992.
    ///
    /// By its symbol the number marks the end of the non-genuine range 0xC004C401 to
    /// 0xC004C600 and names no reason of its own.
    #[doc(alias = "SL_E_NON_GENUINE_STATUS_LAST")]
    #[doc(alias = "0xC004C600")]
    #[doc(alias = "-1073428992")]
    GenuineStatusUnspecified = 0xC004_C600,

    /// A business rule of the activation server could not find required input.
    ///
    /// `0xC004C700`, `SL_E_CHPA_BUSINESS_RULE_INPUT_NOT_FOUND`, -1073428736.
    #[doc(alias = "SL_E_CHPA_BUSINESS_RULE_INPUT_NOT_FOUND")]
    #[doc(alias = "0xC004C700")]
    #[doc(alias = "-1073428736")]
    ClearingHouseBusinessRuleInputNotFound = 0xC004_C700,

    /// The activation server was given NULL for a business property name and ID.
    ///
    /// `0xC004C750`, `SL_E_CHPA_NULL_VALUE_FOR_PROPERTY_NAME_OR_ID`, -1073428656.
    ///
    /// The symbol says name or ID, the header text name and ID.
    #[doc(alias = "SL_E_CHPA_NULL_VALUE_FOR_PROPERTY_NAME_OR_ID")]
    #[doc(alias = "0xC004C750")]
    #[doc(alias = "-1073428656")]
    ClearingHouseNullPropertyNameOrId = 0xC004_C750,

    /// The activation server was given the name of an unknown property.
    ///
    /// `0xC004C751`, `SL_E_CHPA_UNKNOWN_PROPERTY_NAME`, -1073428655.
    #[doc(alias = "SL_E_CHPA_UNKNOWN_PROPERTY_NAME")]
    #[doc(alias = "0xC004C751")]
    #[doc(alias = "-1073428655")]
    ClearingHouseUnknownPropertyName = 0xC004_C751,

    /// The activation server was given the ID of an unknown property.
    ///
    /// `0xC004C752`, `SL_E_CHPA_UNKNOWN_PROPERTY_ID`, -1073428654.
    #[doc(alias = "SL_E_CHPA_UNKNOWN_PROPERTY_ID")]
    #[doc(alias = "0xC004C752")]
    #[doc(alias = "-1073428654")]
    ClearingHouseUnknownPropertyId = 0xC004_C752,

    /// The activation server failed to update the product key binding.
    ///
    /// `0xC004C755`, `SL_E_CHPA_FAILED_TO_UPDATE_PRODUCTKEY_BINDING`, -1073428651.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_UPDATE_PRODUCTKEY_BINDING")]
    #[doc(alias = "0xC004C755")]
    #[doc(alias = "-1073428651")]
    ClearingHouseFailedToUpdateProductKeyBinding = 0xC004_C755,

    /// The activation server failed to insert the product key binding.
    ///
    /// `0xC004C756`, `SL_E_CHPA_FAILED_TO_INSERT_PRODUCTKEY_BINDING`, -1073428650.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_INSERT_PRODUCTKEY_BINDING")]
    #[doc(alias = "0xC004C756")]
    #[doc(alias = "-1073428650")]
    ClearingHouseFailedToInsertProductKeyBinding = 0xC004_C756,

    /// The activation server failed to delete the product key binding.
    ///
    /// `0xC004C757`, `SL_E_CHPA_FAILED_TO_DELETE_PRODUCTKEY_BINDING`, -1073428649.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_DELETE_PRODUCTKEY_BINDING")]
    #[doc(alias = "0xC004C757")]
    #[doc(alias = "-1073428649")]
    ClearingHouseFailedToDeleteProductKeyBinding = 0xC004_C757,

    /// The activation server failed to process input XML for product key bindings.
    ///
    /// `0xC004C758`, `SL_E_CHPA_FAILED_TO_PROCESS_PRODUCT_KEY_BINDINGS_XML`, -1073428648.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_PROCESS_PRODUCT_KEY_BINDINGS_XML")]
    #[doc(alias = "0xC004C758")]
    #[doc(alias = "-1073428648")]
    ClearingHouseFailedToProcessKeyBindingsXml = 0xC004_C758,

    /// The activation server failed to insert the product key property.
    ///
    /// `0xC004C75A`, `SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_PROPERTY`, -1073428646.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_PROPERTY")]
    #[doc(alias = "0xC004C75A")]
    #[doc(alias = "-1073428646")]
    ClearingHouseFailedToInsertProductKeyProperty = 0xC004_C75A,

    /// The activation server failed to update the product key property.
    ///
    /// `0xC004C75B`, `SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_PROPERTY`, -1073428645.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_PROPERTY")]
    #[doc(alias = "0xC004C75B")]
    #[doc(alias = "-1073428645")]
    ClearingHouseFailedToUpdateProductKeyProperty = 0xC004_C75B,

    /// The activation server failed to delete the product key property.
    ///
    /// `0xC004C75C`, `SL_E_CHPA_FAILED_TO_DELETE_PRODUCT_KEY_PROPERTY`, -1073428644.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_DELETE_PRODUCT_KEY_PROPERTY")]
    #[doc(alias = "0xC004C75C")]
    #[doc(alias = "-1073428644")]
    ClearingHouseFailedToDeleteProductKeyProperty = 0xC004_C75C,

    /// The activation server reports that the product key type is unknown.
    ///
    /// `0xC004C764`, `SL_E_CHPA_UNKNOWN_PRODUCT_KEY_TYPE`, -1073428636.
    #[doc(alias = "SL_E_CHPA_UNKNOWN_PRODUCT_KEY_TYPE")]
    #[doc(alias = "0xC004C764")]
    #[doc(alias = "-1073428636")]
    ClearingHouseUnknownProductKeyType = 0xC004_C764,

    /// The activation server reports the product key (type) as used by another user.
    ///
    /// `0xC004C770`, `SL_E_CHPA_PRODUCT_KEY_BEING_USED`, -1073428624.
    ///
    /// The header speaks of the type of the product key being in use; the symbol means
    /// the key itself.
    #[doc(alias = "SL_E_CHPA_PRODUCT_KEY_BEING_USED")]
    #[doc(alias = "0xC004C770")]
    #[doc(alias = "-1073428624")]
    ClearingHouseProductKeyBeingUsed = 0xC004_C770,

    /// The activation server failed to insert the product key record.
    ///
    /// `0xC004C780`, `SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_RECORD`, -1073428608.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_RECORD")]
    #[doc(alias = "0xC004C780")]
    #[doc(alias = "-1073428608")]
    ClearingHouseFailedToInsertProductKeyRecord = 0xC004_C780,

    /// The activation server failed to update the product key record.
    ///
    /// `0xC004C781`, `SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_RECORD`, -1073428607.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_RECORD")]
    #[doc(alias = "0xC004C781")]
    #[doc(alias = "-1073428607")]
    ClearingHouseFailedToUpdateProductKeyRecord = 0xC004_C781,

    // The security processor
    /// By its symbol, a license that the security processor used is not valid.
    ///
    /// `0xC004D000`, `SL_REMAPPING_SP_PUB_API_INVALID_LICENSE`, -1073426432.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_INVALID_LICENSE")]
    #[doc(alias = "0xC004D000")]
    #[doc(alias = "-1073426432")]
    SecurityProcessorApiInvalidLicense = 0xC004_D000,

    /// By its symbol, an algorithm type in the security processor is not valid.
    ///
    /// `0xC004D009`, `SL_REMAPPING_SP_PUB_API_INVALID_ALGORITHM_TYPE`, -1073426423.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_INVALID_ALGORITHM_TYPE")]
    #[doc(alias = "0xC004D009")]
    #[doc(alias = "-1073426423")]
    SecurityProcessorApiInvalidAlgorithmType = 0xC004_D009,

    /// By its symbol, the security processor has too many loaded environments.
    ///
    /// `0xC004D00C`, `SL_REMAPPING_SP_PUB_API_TOO_MANY_LOADED_ENVIRONMENTS`, -1073426420.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_TOO_MANY_LOADED_ENVIRONMENTS")]
    #[doc(alias = "0xC004D00C")]
    #[doc(alias = "-1073426420")]
    SecurityProcessorApiTooManyLoadedEnvironments = 0xC004_D00C,

    /// By its symbol, a query for information from the security processor is bad.
    ///
    /// `0xC004D012`, `SL_REMAPPING_SP_PUB_API_BAD_GET_INFO_QUERY`, -1073426414.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_BAD_GET_INFO_QUERY")]
    #[doc(alias = "0xC004D012")]
    #[doc(alias = "-1073426414")]
    SecurityProcessorApiBadGetInfoQuery = 0xC004_D012,

    /// By its symbol, a handle of the security processor is not valid.
    ///
    /// `0xC004D02C`, `SL_REMAPPING_SP_PUB_API_INVALID_HANDLE`, -1073426388.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_INVALID_HANDLE")]
    #[doc(alias = "0xC004D02C")]
    #[doc(alias = "-1073426388")]
    SecurityProcessorApiInvalidHandle = 0xC004_D02C,

    /// By its symbol, the length of a key in the security processor is not valid.
    ///
    /// `0xC004D055`, `SL_REMAPPING_SP_PUB_API_INVALID_KEY_LENGTH`, -1073426347.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    ///
    /// 0xC004D201 says much the same in the cryptographic range.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_INVALID_KEY_LENGTH")]
    #[doc(alias = "0xC004D055")]
    #[doc(alias = "-1073426347")]
    SecurityProcessorApiInvalidKeyLength = 0xC004_D055,

    /// By its symbol, the security processor has no AES provider.
    ///
    /// `0xC004D073`, `SL_REMAPPING_SP_PUB_API_NO_AES_PROVIDER`, -1073426317.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_NO_AES_PROVIDER")]
    #[doc(alias = "0xC004D073")]
    #[doc(alias = "-1073426317")]
    SecurityProcessorApiNoAesProvider = 0xC004_D073,

    /// A security processor handle was used before SPCommit was called with it.
    ///
    /// `0xC004D081`, `SL_REMAPPING_SP_PUB_API_HANDLE_NOT_COMMITED`, -1073426303.
    ///
    /// The official symbol is spelled COMMITED with one T; the variant spells the word
    /// correctly.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_HANDLE_NOT_COMMITED")]
    #[doc(alias = "0xC004D081")]
    #[doc(alias = "-1073426303")]
    SecurityProcessorApiHandleNotCommitted = 0xC004_D081,

    /// The security processor reported an initialization error.
    ///
    /// `0xC004D101`, `SL_REMAPPING_SP_PUB_GENERAL_NOT_INITIALIZED`, -1073426175.
    ///
    /// The header speaks of an initialization error, the symbol of a component that is
    /// not initialized.
    #[doc(alias = "SL_REMAPPING_SP_PUB_GENERAL_NOT_INITIALIZED")]
    #[doc(alias = "0xC004D101")]
    #[doc(alias = "-1073426175")]
    SecurityProcessorNotInitialized = 0xC004_D101,

    /// The security processor reported an error without naming it.
    ///
    /// `0xC004D103`, `SL_REMAPPING_SP_STATUS_GENERIC_FAILURE`, -1073426173.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_GENERIC_FAILURE")]
    #[doc(alias = "0xC004D103")]
    #[doc(alias = "-1073426173")]
    SecurityProcessorGenericFailure = 0xC004_D103,

    /// Invalid data was used with the security processor; by its symbol, an argument.
    ///
    /// `0xC004D104`, `SL_REMAPPING_SP_STATUS_INVALIDARG`, -1073426172.
    ///
    /// The SDK header gives the same text as for 0xC004D108 (invalid data); only the
    /// symbols tell the two apart.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_INVALIDARG")]
    #[doc(alias = "0xC004D104")]
    #[doc(alias = "-1073426172")]
    SecurityProcessorInvalidArgument = 0xC004_D104,

    /// The value already exists in the security processor.
    ///
    /// `0xC004D105`, `SL_REMAPPING_SP_STATUS_ALREADY_EXISTS`, -1073426171.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_ALREADY_EXISTS")]
    #[doc(alias = "0xC004D105")]
    #[doc(alias = "-1073426171")]
    SecurityProcessorAlreadyExists = 0xC004_D105,

    /// The security processor was given an insufficient buffer.
    ///
    /// `0xC004D107`, `SL_REMAPPING_SP_STATUS_INSUFFICIENT_BUFFER`, -1073426169.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_INSUFFICIENT_BUFFER")]
    #[doc(alias = "0xC004D107")]
    #[doc(alias = "-1073426169")]
    SecurityProcessorInsufficientBuffer = 0xC004_D107,

    /// Invalid data was used with the security processor.
    ///
    /// `0xC004D108`, `SL_REMAPPING_SP_STATUS_INVALIDDATA`, -1073426168.
    ///
    /// The SDK header gives the same text as for 0xC004D104 (invalid data); only the
    /// symbols tell the two apart.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_INVALIDDATA")]
    #[doc(alias = "0xC004D108")]
    #[doc(alias = "-1073426168")]
    SecurityProcessorInvalidData = 0xC004_D108,

    /// An invalid call was made to the security processor.
    ///
    /// `0xC004D109`, `SL_REMAPPING_SP_STATUS_INVALID_SPAPI_CALL`, -1073426167.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_INVALID_SPAPI_CALL")]
    #[doc(alias = "0xC004D109")]
    #[doc(alias = "-1073426167")]
    SecurityProcessorInvalidApiCall = 0xC004_D109,

    /// The security processor reported a version mismatch.
    ///
    /// `0xC004D10A`, `SL_REMAPPING_SP_STATUS_INVALID_SPAPI_VERSION`, -1073426166.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_INVALID_SPAPI_VERSION")]
    #[doc(alias = "0xC004D10A")]
    #[doc(alias = "-1073426166")]
    SecurityProcessorInvalidApiVersion = 0xC004_D10A,

    /// The security processor has no more data.
    ///
    /// `0xC004D10C`, `SL_REMAPPING_SP_STATUS_NO_MORE_DATA`, -1073426164.
    ///
    /// It reads like the end of a list rather than a fault, but the SDK gives it error
    /// severity.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_NO_MORE_DATA")]
    #[doc(alias = "0xC004D10C")]
    #[doc(alias = "-1073426164")]
    SecurityProcessorNoMoreData = 0xC004_D10C,

    /// The length of the cryptographic key material or BLOB is not valid.
    ///
    /// `0xC004D201`, `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_KEYLENGTH`, -1073425919.
    ///
    /// 0xC004D055 says much the same in the range of the interface.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_KEYLENGTH")]
    #[doc(alias = "0xC004D201")]
    #[doc(alias = "-1073425919")]
    CryptoInvalidKeyLength = 0xC004_D201,

    /// The block length does not fit the cryptographic algorithm.
    ///
    /// `0xC004D202`, `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_BLOCKLENGTH`, -1073425918.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_BLOCKLENGTH")]
    #[doc(alias = "0xC004D202")]
    #[doc(alias = "-1073425918")]
    CryptoInvalidBlockLength = 0xC004_D202,

    /// The type of cipher or algorithm is not valid.
    ///
    /// `0xC004D203`, `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHER`, -1073425917.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHER")]
    #[doc(alias = "0xC004D203")]
    #[doc(alias = "-1073425917")]
    CryptoInvalidCipher = 0xC004_D203,

    /// The cipher mode is not valid.
    ///
    /// `0xC004D204`, `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHERMODE`, -1073425916.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHERMODE")]
    #[doc(alias = "0xC004D204")]
    #[doc(alias = "-1073425916")]
    CryptoInvalidCipherMode = 0xC004_D204,

    /// The SPAPIID of the cryptographic provider is unknown.
    ///
    /// `0xC004D205`, `SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_PROVIDERID`, -1073425915.
    ///
    /// The header calls the ID a SPAPIID, an identifier of the interface of the security
    /// processor.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_PROVIDERID")]
    #[doc(alias = "0xC004D205")]
    #[doc(alias = "-1073425915")]
    CryptoUnknownProviderId = 0xC004_D205,

    /// The SPAPIID of the cryptographic key type is unknown.
    ///
    /// `0xC004D206`, `SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_KEYID`, -1073425914.
    ///
    /// The header calls the ID a SPAPIID, an identifier of the interface of the security
    /// processor.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_KEYID")]
    #[doc(alias = "0xC004D206")]
    #[doc(alias = "-1073425914")]
    CryptoUnknownKeyId = 0xC004_D206,

    /// The SPAPIID of the cryptographic hash is unknown.
    ///
    /// `0xC004D207`, `SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_HASHID`, -1073425913.
    ///
    /// The header calls the ID a SPAPIID, an identifier of the interface of the security
    /// processor.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_HASHID")]
    #[doc(alias = "0xC004D207")]
    #[doc(alias = "-1073425913")]
    CryptoUnknownHashId = 0xC004_D207,

    /// The SPAPIID of the cryptographic attribute is unknown.
    ///
    /// `0xC004D208`, `SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_ATTRIBUTEID`, -1073425912.
    ///
    /// The header calls the ID a SPAPIID, an identifier of the interface of the security
    /// processor.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_ATTRIBUTEID")]
    #[doc(alias = "0xC004D208")]
    #[doc(alias = "-1073425912")]
    CryptoUnknownAttributeId = 0xC004_D208,

    /// The hash object is finalized and cannot be updated any more.
    ///
    /// `0xC004D209`, `SL_REMAPPING_SP_PUB_CRYPTO_HASH_FINALIZED`, -1073425911.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_HASH_FINALIZED")]
    #[doc(alias = "0xC004D209")]
    #[doc(alias = "-1073425911")]
    CryptoHashFinalized = 0xC004_D209,

    /// The cryptographic key is not available in the current state.
    ///
    /// `0xC004D20A`, `SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_AVAILABLE`, -1073425910.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_AVAILABLE")]
    #[doc(alias = "0xC004D20A")]
    #[doc(alias = "-1073425910")]
    CryptoKeyNotAvailable = 0xC004_D20A,

    /// The cryptographic key does not exist; it may not have been created yet.
    ///
    /// `0xC004D20B`, `SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_FOUND`, -1073425909.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_FOUND")]
    #[doc(alias = "0xC004D20B")]
    #[doc(alias = "-1073425909")]
    CryptoKeyNotFound = 0xC004_D20B,

    /// The length of the data is no multiple of the block length.
    ///
    /// `0xC004D20C`, `SL_REMAPPING_SP_PUB_CRYPTO_NOT_BLOCK_ALIGNED`, -1073425908.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_NOT_BLOCK_ALIGNED")]
    #[doc(alias = "0xC004D20C")]
    #[doc(alias = "-1073425908")]
    CryptoNotBlockAligned = 0xC004_D20C,

    /// The length of a signature is not valid.
    ///
    /// `0xC004D20D`, `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURELENGTH`, -1073425907.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURELENGTH")]
    #[doc(alias = "0xC004D20D")]
    #[doc(alias = "-1073425907")]
    CryptoInvalidSignatureLength = 0xC004_D20D,

    /// A signature does not match the comparison hash.
    ///
    /// `0xC004D20E`, `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURE`, -1073425906.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURE")]
    #[doc(alias = "0xC004D20E")]
    #[doc(alias = "-1073425906")]
    CryptoInvalidSignature = 0xC004_D20E,

    /// The security processor was given an RSA block that is not valid.
    ///
    /// `0xC004D20F`, `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_BLOCK`, -1073425905.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_BLOCK")]
    #[doc(alias = "0xC004D20F")]
    #[doc(alias = "-1073425905")]
    CryptoInvalidBlock = 0xC004_D20F,

    /// The security processor was given an RSA block whose format is not valid.
    ///
    /// `0xC004D210`, `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_FORMAT`, -1073425904.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_FORMAT")]
    #[doc(alias = "0xC004D210")]
    #[doc(alias = "-1073425904")]
    CryptoInvalidFormat = 0xC004_D210,

    /// The CBC padding of encrypted data is not valid.
    ///
    /// `0xC004D211`, `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_PADDING`, -1073425903.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_PADDING")]
    #[doc(alias = "0xC004D211")]
    #[doc(alias = "-1073425903")]
    CryptoInvalidPadding = 0xC004_D211,

    /// The trusted data store was tampered with.
    ///
    /// `0xC004D301`, `SL_REMAPPING_SP_PUB_TS_TAMPERED`, -1073425663.
    ///
    /// This is the general form; 0xC004D317 to 0xC004D31C name the check that failed.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED")]
    #[doc(alias = "0xC004D301")]
    #[doc(alias = "-1073425663")]
    TrustedStoreTampered = 0xC004_D301,

    /// The trusted data store was rearmed.
    ///
    /// `0xC004D302`, `SL_REMAPPING_SP_PUB_TS_REARMED`, -1073425662.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_REARMED")]
    #[doc(alias = "0xC004D302")]
    #[doc(alias = "-1073425662")]
    TrustedStoreRearmed = 0xC004_D302,

    /// The trusted store has been recreated.
    ///
    /// `0xC004D303`, `SL_REMAPPING_SP_PUB_TS_RECREATED`, -1073425661.
    ///
    /// It has error severity although the text only states that something was done.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_RECREATED")]
    #[doc(alias = "0xC004D303")]
    #[doc(alias = "-1073425661")]
    TrustedStoreRecreated = 0xC004_D303,

    /// The entry key was not found in the trusted data store.
    ///
    /// `0xC004D304`, `SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_NOT_FOUND`, -1073425660.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_NOT_FOUND")]
    #[doc(alias = "0xC004D304")]
    #[doc(alias = "-1073425660")]
    TrustedStoreEntryKeyNotFound = 0xC004_D304,

    /// The entry key already exists in the trusted data store.
    ///
    /// `0xC004D305`, `SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_ALREADY_EXISTS`, -1073425659.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_ALREADY_EXISTS")]
    #[doc(alias = "0xC004D305")]
    #[doc(alias = "-1073425659")]
    TrustedStoreEntryKeyAlreadyExists = 0xC004_D305,

    /// The entry key is too big for the trusted data store.
    ///
    /// `0xC004D306`, `SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_SIZE_TOO_BIG`, -1073425658.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_SIZE_TOO_BIG")]
    #[doc(alias = "0xC004D306")]
    #[doc(alias = "-1073425658")]
    TrustedStoreEntryKeyTooBig = 0xC004_D306,

    /// The maximum number of rearms is used up; only a new installation has new ones.
    ///
    /// `0xC004D307`, `SL_REMAPPING_SP_PUB_TS_MAX_REARM_REACHED`, -1073425657.
    ///
    /// It is seen outside activation too: `sysprep /generalize` itself only speaks of a
    /// fatal error, but writes the code to setuperr.log, there also as the decimal
    /// -1073425657, when the function `SLReArmWindows` in slc.dll fails.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_MAX_REARM_REACHED")]
    #[doc(alias = "0xC004D307")]
    #[doc(alias = "-1073425657")]
    TrustedStoreMaxRearmReached = 0xC004_D307,

    /// The entry data is too big for the trusted data store.
    ///
    /// `0xC004D308`, `SL_REMAPPING_SP_PUB_TS_DATA_SIZE_TOO_BIG`, -1073425656.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_DATA_SIZE_TOO_BIG")]
    #[doc(alias = "0xC004D308")]
    #[doc(alias = "-1073425656")]
    TrustedStoreDataTooBig = 0xC004_D308,

    /// The security processor reports that the machine is out of hardware tolerance.
    ///
    /// `0xC004D309`, `SL_REMAPPING_SP_PUB_TS_INVALID_HW_BINDING`, -1073425655.
    ///
    /// It is the counterpart of 0xC004F00F in the security processor; that the trusted
    /// store is meant follows from the symbol.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_INVALID_HW_BINDING")]
    #[doc(alias = "0xC004D309")]
    #[doc(alias = "-1073425655")]
    TrustedStoreInvalidHardwareBinding = 0xC004_D309,

    /// The secure timer already exists.
    ///
    /// `0xC004D30A`, `SL_REMAPPING_SP_PUB_TIMER_ALREADY_EXISTS`, -1073425654.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TIMER_ALREADY_EXISTS")]
    #[doc(alias = "0xC004D30A")]
    #[doc(alias = "-1073425654")]
    SecureTimerAlreadyExists = 0xC004_D30A,

    /// The secure timer was not found.
    ///
    /// `0xC004D30B`, `SL_REMAPPING_SP_PUB_TIMER_NOT_FOUND`, -1073425653.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TIMER_NOT_FOUND")]
    #[doc(alias = "0xC004D30B")]
    #[doc(alias = "-1073425653")]
    SecureTimerNotFound = 0xC004_D30B,

    /// The secure timer has expired.
    ///
    /// `0xC004D30C`, `SL_REMAPPING_SP_PUB_TIMER_EXPIRED`, -1073425652.
    ///
    /// Neither header nor symbol says what the timer measures; 0xC004F009 is the code for
    /// an expired grace period.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TIMER_EXPIRED")]
    #[doc(alias = "0xC004D30C")]
    #[doc(alias = "-1073425652")]
    SecureTimerExpired = 0xC004_D30C,

    /// The secure timer name is too long.
    ///
    /// `0xC004D30D`, `SL_REMAPPING_SP_PUB_TIMER_NAME_SIZE_TOO_BIG`, -1073425651.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TIMER_NAME_SIZE_TOO_BIG")]
    #[doc(alias = "0xC004D30D")]
    #[doc(alias = "-1073425651")]
    SecureTimerNameTooLong = 0xC004_D30D,

    /// The trusted data store is full.
    ///
    /// `0xC004D30E`, `SL_REMAPPING_SP_PUB_TS_FULL`, -1073425650.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_FULL")]
    #[doc(alias = "0xC004D30E")]
    #[doc(alias = "-1073425650")]
    TrustedStoreFull = 0xC004_D30E,

    /// A read-only entry of the trusted store cannot be modified.
    ///
    /// `0xC004D310`, `SL_REMAPPING_SP_PUB_TS_ENTRY_READ_ONLY`, -1073425648.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ENTRY_READ_ONLY")]
    #[doc(alias = "0xC004D310")]
    #[doc(alias = "-1073425648")]
    TrustedStoreEntryReadOnly = 0xC004_D310,

    /// A read-only secure timer cannot be modified.
    ///
    /// `0xC004D311`, `SL_REMAPPING_SP_PUB_TIMER_READ_ONLY`, -1073425647.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TIMER_READ_ONLY")]
    #[doc(alias = "0xC004D311")]
    #[doc(alias = "-1073425647")]
    SecureTimerReadOnly = 0xC004_D311,

    /// A read-only attribute of the trusted store cannot be modified.
    ///
    /// `0xC004D312`, `SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_READ_ONLY`, -1073425646.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_READ_ONLY")]
    #[doc(alias = "0xC004D312")]
    #[doc(alias = "-1073425646")]
    TrustedStoreAttributeReadOnly = 0xC004_D312,

    /// The attribute was not found in the trusted store.
    ///
    /// `0xC004D313`, `SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_NOT_FOUND`, -1073425645.
    ///
    /// The header only says that an attribute was not found; that the trusted store is
    /// meant follows from the symbol.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_NOT_FOUND")]
    #[doc(alias = "0xC004D313")]
    #[doc(alias = "-1073425645")]
    TrustedStoreAttributeNotFound = 0xC004_D313,

    /// Access to the trusted store was denied.
    ///
    /// `0xC004D314`, `SL_REMAPPING_SP_PUB_TS_ACCESS_DENIED`, -1073425644.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ACCESS_DENIED")]
    #[doc(alias = "0xC004D314")]
    #[doc(alias = "-1073425644")]
    TrustedStoreAccessDenied = 0xC004_D314,

    /// The namespace was not found in the trusted store.
    ///
    /// `0xC004D315`, `SL_REMAPPING_SP_PUB_TS_NAMESPACE_NOT_FOUND`, -1073425643.
    ///
    /// The header only says that a namespace was not found; that the trusted store is
    /// meant follows from the symbol.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_NAMESPACE_NOT_FOUND")]
    #[doc(alias = "0xC004D315")]
    #[doc(alias = "-1073425643")]
    TrustedStoreNamespaceNotFound = 0xC004_D315,

    /// The namespace in the trusted store is in use.
    ///
    /// `0xC004D316`, `SL_REMAPPING_SP_PUB_TS_NAMESPACE_IN_USE`, -1073425642.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_NAMESPACE_IN_USE")]
    #[doc(alias = "0xC004D316")]
    #[doc(alias = "-1073425642")]
    TrustedStoreNamespaceInUse = 0xC004_D316,

    /// The trusted store was tampered with; by its symbol, invalid breadcrumb load.
    ///
    /// `0xC004D317`, `SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_LOAD_INVALID`, -1073425641.
    ///
    /// The SDK header gives 0xC004D317 to 0xC004D31C one text (the store was tampered
    /// with); only the symbol names the check that failed.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_LOAD_INVALID")]
    #[doc(alias = "0xC004D317")]
    #[doc(alias = "-1073425641")]
    TrustedStoreTamperedBreadcrumbLoadInvalid = 0xC004_D317,

    /// The trusted store was tampered with; by its symbol, breadcrumb generation.
    ///
    /// `0xC004D318`, `SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_GENERATION`, -1073425640.
    ///
    /// The SDK header gives 0xC004D317 to 0xC004D31C one text (the store was tampered
    /// with); only the symbol names the check that failed.
    ///
    /// Neither header nor symbol says whether generation means a counter or the making of
    /// the breadcrumb.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_GENERATION")]
    #[doc(alias = "0xC004D318")]
    #[doc(alias = "-1073425640")]
    TrustedStoreTamperedBreadcrumbGeneration = 0xC004_D318,

    /// The trusted store was tampered with; by its symbol, invalid data.
    ///
    /// `0xC004D319`, `SL_REMAPPING_SP_PUB_TS_TAMPERED_INVALID_DATA`, -1073425639.
    ///
    /// The SDK header gives 0xC004D317 to 0xC004D31C one text (the store was tampered
    /// with); only the symbol names the check that failed.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED_INVALID_DATA")]
    #[doc(alias = "0xC004D319")]
    #[doc(alias = "-1073425639")]
    TrustedStoreTamperedInvalidData = 0xC004_D319,

    /// The trusted store was tampered with; by its symbol, no data.
    ///
    /// `0xC004D31A`, `SL_REMAPPING_SP_PUB_TS_TAMPERED_NO_DATA`, -1073425638.
    ///
    /// The SDK header gives 0xC004D317 to 0xC004D31C one text (the store was tampered
    /// with); only the symbol names the check that failed.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED_NO_DATA")]
    #[doc(alias = "0xC004D31A")]
    #[doc(alias = "-1073425638")]
    TrustedStoreTamperedNoData = 0xC004_D31A,

    /// The trusted store was tampered with; by its symbol, mismatch of data and breadcrumb.
    ///
    /// `0xC004D31B`, `SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_BREADCRUMB_MISMATCH`, -1073425637.
    ///
    /// The SDK header gives 0xC004D317 to 0xC004D31C one text (the store was tampered
    /// with); only the symbol names the check that failed.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_BREADCRUMB_MISMATCH")]
    #[doc(alias = "0xC004D31B")]
    #[doc(alias = "-1073425637")]
    TrustedStoreTamperedDataBreadcrumbMismatch = 0xC004_D31B,

    /// The trusted store was tampered with; by its symbol, mismatch of the data version.
    ///
    /// `0xC004D31C`, `SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_VERSION_MISMATCH`, -1073425636.
    ///
    /// The SDK header gives 0xC004D317 to 0xC004D31C one text (the store was tampered
    /// with); only the symbol names the check that failed.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_VERSION_MISMATCH")]
    #[doc(alias = "0xC004D31C")]
    #[doc(alias = "-1073425636")]
    TrustedStoreTamperedDataVersionMismatch = 0xC004_D31C,

    /// A system file mismatch was reported; by its symbol, tampered module authentication.
    ///
    /// `0xC004D401`, `SL_REMAPPING_SP_PUB_TAMPER_MODULE_AUTHENTICATION`, -1073425407.
    ///
    /// The header gives 0xC004D401 and 0xC004D402 one text, a mismatch of system files;
    /// only the symbols tell them apart.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TAMPER_MODULE_AUTHENTICATION")]
    #[doc(alias = "0xC004D401")]
    #[doc(alias = "-1073425407")]
    TamperModuleAuthentication = 0xC004_D401,

    /// A system file mismatch was reported; by its symbol, a patched security processor.
    ///
    /// `0xC004D402`, `SL_REMAPPING_SP_PUB_TAMPER_SECURITY_PROCESSOR_PATCHED`, -1073425406.
    ///
    /// The header gives 0xC004D401 and 0xC004D402 one text, a mismatch of system files;
    /// only the symbols tell them apart.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TAMPER_SECURITY_PROCESSOR_PATCHED")]
    #[doc(alias = "0xC004D402")]
    #[doc(alias = "-1073425406")]
    SecurityProcessorPatched = 0xC004_D402,

    /// The kernel data has an error; by its symbol, the cache was tampered with.
    ///
    /// `0xC004D501`, `SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER`, -1073425151.
    ///
    /// The SDK header speaks only of an error in kernel data; that it means tampering is
    /// in the symbol.
    #[doc(alias = "SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER")]
    #[doc(alias = "0xC004D501")]
    #[doc(alias = "-1073425151")]
    KernelCacheTampered = 0xC004_D501,

    /// The kernel-mode cache was tampered with and could not be restored.
    ///
    /// `0xC004D502`, `SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER_RESTORE_FAILED`, -1073425150.
    #[doc(alias = "SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER_RESTORE_FAILED")]
    #[doc(alias = "0xC004D502")]
    #[doc(alias = "-1073425150")]
    KernelCacheTamperRestoreFailed = 0xC004_D502,

    /// An external decryption key is already set for the feature.
    ///
    /// `0xC004D701`, `SL_REMAPPING_SP_STATUS_PUSHKEY_CONFLICT`, -1073424639.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_PUSHKEY_CONFLICT")]
    #[doc(alias = "0xC004D701")]
    #[doc(alias = "-1073424639")]
    SecurityProcessorPushKeyConflict = 0xC004_D701,

    /// An error occurred in the proxy execution of the security processor.
    ///
    /// `0xC004D702`, `SL_REMAPPING_SP_PUB_PROXY_SOFT_TAMPER`, -1073424638.
    ///
    /// The proxy is part of the security processor; nothing points to a network proxy.
    ///
    /// Only the symbol speaks of soft tampering; the header says no more than that an
    /// error occurred.
    #[doc(alias = "SL_REMAPPING_SP_PUB_PROXY_SOFT_TAMPER")]
    #[doc(alias = "0xC004D702")]
    #[doc(alias = "-1073424638")]
    SecurityProcessorProxySoftTamper = 0xC004_D702,

    // The Software Protection service
    /// The specified context is invalid.
    ///
    /// `0xC004E001`, `SL_E_INVALID_CONTEXT`, -1073422335.
    #[doc(alias = "SL_E_INVALID_CONTEXT")]
    #[doc(alias = "0xC004E001")]
    #[doc(alias = "-1073422335")]
    InvalidContext = 0xC004_E001,

    /// The license store (tokens.dat) contains inconsistent data.
    ///
    /// `0xC004E002`, `SL_E_TOKEN_STORE_INVALID_STATE`, -1073422334.
    ///
    /// Not to be confused with 0x8004E002, by which COM+ reports an aborted transaction
    /// (`CONTEXT_E_ABORTED`).
    #[doc(alias = "SL_E_TOKEN_STORE_INVALID_STATE")]
    #[doc(alias = "0xC004E002")]
    #[doc(alias = "-1073422334")]
    LicenseStoreInvalidState = 0xC004_E002,

    /// The license evaluation failed.
    ///
    /// `0xC004E003`, `SL_E_EVALUATION_FAILED`, -1073422333.
    ///
    /// The header says that the evaluation failed, not why.
    #[doc(alias = "SL_E_EVALUATION_FAILED")]
    #[doc(alias = "0xC004E003")]
    #[doc(alias = "-1073422333")]
    EvaluationFailed = 0xC004_E003,

    /// The license has not been evaluated.
    ///
    /// `0xC004E004`, `SL_E_NOT_EVALUATED`, -1073422332.
    ///
    /// Evaluation means judging the license, not an evaluation edition.
    #[doc(alias = "SL_E_NOT_EVALUATED")]
    #[doc(alias = "0xC004E004")]
    #[doc(alias = "-1073422332")]
    NotEvaluated = 0xC004_E004,

    /// The license is not activated.
    ///
    /// `0xC004E005`, `SL_E_NOT_ACTIVATED`, -1073422331.
    #[doc(alias = "SL_E_NOT_ACTIVATED")]
    #[doc(alias = "0xC004E005")]
    #[doc(alias = "-1073422331")]
    NotActivated = 0xC004_E005,

    /// The license contains invalid data (an identifier, GUID).
    ///
    /// `0xC004E006`, `SL_E_INVALID_GUID`, -1073422330.
    ///
    /// The header says only that the license contains invalid data; the GUID comes from
    /// the symbol.
    #[doc(alias = "SL_E_INVALID_GUID")]
    #[doc(alias = "0xC004E006")]
    #[doc(alias = "-1073422330")]
    InvalidGuid = 0xC004_E006,

    /// The license store does not contain the requested license.
    ///
    /// `0xC004E007`, `SL_E_TOKSTO_TOKEN_NOT_FOUND`, -1073422329.
    #[doc(alias = "SL_E_TOKSTO_TOKEN_NOT_FOUND")]
    #[doc(alias = "0xC004E007")]
    #[doc(alias = "-1073422329")]
    LicenseStoreLicenseNotFound = 0xC004_E007,

    /// A license property is not valid; by its symbol, the license has no properties.
    ///
    /// `0xC004E008`, `SL_E_TOKSTO_NO_PROPERTIES`, -1073422328.
    ///
    /// The header gives 0xC004E008, 0xC004E00B and 0xC004E014 one text (invalid license
    /// property); only the symbols tell them apart.
    #[doc(alias = "SL_E_TOKSTO_NO_PROPERTIES")]
    #[doc(alias = "0xC004E008")]
    #[doc(alias = "-1073422328")]
    LicenseStoreNoProperties = 0xC004_E008,

    /// The license store is not initialized.
    ///
    /// `0xC004E009`, `SL_E_TOKSTO_NOT_INITIALIZED`, -1073422327.
    #[doc(alias = "SL_E_TOKSTO_NOT_INITIALIZED")]
    #[doc(alias = "0xC004E009")]
    #[doc(alias = "-1073422327")]
    LicenseStoreNotInitialized = 0xC004_E009,

    /// The license store is already initialized.
    ///
    /// `0xC004E00A`, `SL_E_TOKSTO_ALREADY_INITIALIZED`, -1073422326.
    #[doc(alias = "SL_E_TOKSTO_ALREADY_INITIALIZED")]
    #[doc(alias = "0xC004E00A")]
    #[doc(alias = "-1073422326")]
    LicenseStoreAlreadyInitialized = 0xC004_E00A,

    /// A license property is not valid; by its symbol, no ID is set.
    ///
    /// `0xC004E00B`, `SL_E_TOKSTO_NO_ID_SET`, -1073422325.
    ///
    /// The header says only that the license property is invalid, as for 0xC004E008 and
    /// 0xC004E014.
    #[doc(alias = "SL_E_TOKSTO_NO_ID_SET")]
    #[doc(alias = "0xC004E00B")]
    #[doc(alias = "-1073422325")]
    LicenseStoreNoIdSet = 0xC004_E00B,

    /// The license could not be opened or created.
    ///
    /// `0xC004E00C`, `SL_E_TOKSTO_CANT_CREATE_FILE`, -1073422324.
    #[doc(alias = "SL_E_TOKSTO_CANT_CREATE_FILE")]
    #[doc(alias = "0xC004E00C")]
    #[doc(alias = "-1073422324")]
    LicenseStoreCannotCreateFile = 0xC004_E00C,

    /// The license could not be written.
    ///
    /// `0xC004E00D`, `SL_E_TOKSTO_CANT_WRITE_TO_FILE`, -1073422323.
    #[doc(alias = "SL_E_TOKSTO_CANT_WRITE_TO_FILE")]
    #[doc(alias = "0xC004E00D")]
    #[doc(alias = "-1073422323")]
    LicenseStoreCannotWriteToFile = 0xC004_E00D,

    /// The license store could not read the license file.
    ///
    /// `0xC004E00E`, `SL_E_TOKSTO_CANT_READ_FILE`, -1073422322.
    #[doc(alias = "SL_E_TOKSTO_CANT_READ_FILE")]
    #[doc(alias = "0xC004E00E")]
    #[doc(alias = "-1073422322")]
    LicenseStoreCannotReadFile = 0xC004_E00E,

    /// A license property is corrupted.
    ///
    /// `0xC004E00F`, `SL_E_TOKSTO_CANT_PARSE_PROPERTIES`, -1073422321.
    #[doc(alias = "SL_E_TOKSTO_CANT_PARSE_PROPERTIES")]
    #[doc(alias = "0xC004E00F")]
    #[doc(alias = "-1073422321")]
    LicenseStoreCannotParseProperties = 0xC004_E00F,

    /// A license property is missing.
    ///
    /// `0xC004E010`, `SL_E_TOKSTO_PROPERTY_NOT_FOUND`, -1073422320.
    #[doc(alias = "SL_E_TOKSTO_PROPERTY_NOT_FOUND")]
    #[doc(alias = "0xC004E010")]
    #[doc(alias = "-1073422320")]
    LicenseStorePropertyNotFound = 0xC004_E010,

    /// The license store contains a license file that is not valid.
    ///
    /// `0xC004E011`, `SL_E_TOKSTO_INVALID_FILE`, -1073422319.
    #[doc(alias = "SL_E_TOKSTO_INVALID_FILE")]
    #[doc(alias = "0xC004E011")]
    #[doc(alias = "-1073422319")]
    LicenseStoreInvalidFile = 0xC004_E011,

    /// The license store failed to start synchronization.
    ///
    /// `0xC004E012`, `SL_E_TOKSTO_CANT_CREATE_MUTEX`, -1073422318.
    #[doc(alias = "SL_E_TOKSTO_CANT_CREATE_MUTEX")]
    #[doc(alias = "0xC004E012")]
    #[doc(alias = "-1073422318")]
    LicenseStoreCannotCreateMutex = 0xC004_E012,

    /// The license store failed to synchronize.
    ///
    /// `0xC004E013`, `SL_E_TOKSTO_CANT_ACQUIRE_MUTEX`, -1073422317.
    #[doc(alias = "SL_E_TOKSTO_CANT_ACQUIRE_MUTEX")]
    #[doc(alias = "0xC004E013")]
    #[doc(alias = "-1073422317")]
    LicenseStoreCannotAcquireMutex = 0xC004_E013,

    /// A license property is not valid; by its symbol, there is no token data.
    ///
    /// `0xC004E014`, `SL_E_TOKSTO_NO_TOKEN_DATA`, -1073422316.
    ///
    /// The header says only that the license property is invalid, as for 0xC004E008 and
    /// 0xC004E00B.
    #[doc(alias = "SL_E_TOKSTO_NO_TOKEN_DATA")]
    #[doc(alias = "0xC004E014")]
    #[doc(alias = "-1073422316")]
    LicenseStoreNoTokenData = 0xC004_E014,

    /// License consumption failed because tokens.dat is damaged.
    ///
    /// `0xC004E015`, `SL_E_EUL_CONSUMPTION_FAILED`, -1073422315.
    #[doc(alias = "SL_E_EUL_CONSUMPTION_FAILED")]
    #[doc(alias = "0xC004E015")]
    #[doc(alias = "-1073422315")]
    UseLicenseConsumptionFailed = 0xC004_E015,

    /// The product key is invalid: its configuration does not fit.
    ///
    /// `0xC004E016`, `SL_E_PKEY_INVALID_CONFIG`, -1073422314.
    ///
    /// The header gives 0xC004E016, 0xC004E017 and 0xC004E018 one and the same text, an
    /// invalid product key; only the symbols tell them apart.
    #[doc(alias = "SL_E_PKEY_INVALID_CONFIG")]
    #[doc(alias = "0xC004E016")]
    #[doc(alias = "-1073422314")]
    ProductKeyInvalidConfig = 0xC004_E016,

    /// The product key is invalid: its unique ID is not valid.
    ///
    /// `0xC004E017`, `SL_E_PKEY_INVALID_UNIQUEID`, -1073422313.
    ///
    /// The header gives 0xC004E016, 0xC004E017 and 0xC004E018 one and the same text, an
    /// invalid product key; only the symbols tell them apart.
    #[doc(alias = "SL_E_PKEY_INVALID_UNIQUEID")]
    #[doc(alias = "0xC004E017")]
    #[doc(alias = "-1073422313")]
    ProductKeyInvalidUniqueId = 0xC004_E017,

    /// The product key is invalid: its algorithm is not valid.
    ///
    /// `0xC004E018`, `SL_E_PKEY_INVALID_ALGORITHM`, -1073422312.
    ///
    /// The header gives 0xC004E016, 0xC004E017 and 0xC004E018 one and the same text, an
    /// invalid product key; only the symbols tell them apart. The program that installs a
    /// key passes the algorithm as a string, `pwszPKeyAlgorithm` of
    /// `SLInstallProofOfPurchase`.
    #[doc(alias = "SL_E_PKEY_INVALID_ALGORITHM")]
    #[doc(alias = "0xC004E018")]
    #[doc(alias = "-1073422312")]
    ProductKeyInvalidAlgorithm = 0xC004_E018,

    /// Validation of the specified product key failed with an internal error.
    ///
    /// `0xC004E019`, `SL_E_PKEY_INTERNAL_ERROR`, -1073422311.
    ///
    /// The header says only that the validation of the product key failed; the internal
    /// error follows from the symbol.
    #[doc(alias = "SL_E_PKEY_INTERNAL_ERROR")]
    #[doc(alias = "0xC004E019")]
    #[doc(alias = "-1073422311")]
    ProductKeyInternalError = 0xC004_E019,

    /// Invalid add-on information was found in a license.
    ///
    /// `0xC004E01A`, `SL_E_LICENSE_INVALID_ADDON_INFO`, -1073422310.
    #[doc(alias = "SL_E_LICENSE_INVALID_ADDON_INFO")]
    #[doc(alias = "0xC004E01A")]
    #[doc(alias = "-1073422310")]
    LicenseInvalidAddOnInfo = 0xC004_E01A,

    /// Not all hardware information could be collected.
    ///
    /// `0xC004E01B`, `SL_E_HWID_ERROR`, -1073422309.
    #[doc(alias = "SL_E_HWID_ERROR")]
    #[doc(alias = "0xC004E01B")]
    #[doc(alias = "-1073422309")]
    HardwareIdError = 0xC004_E01B,

    /// This evaluation product key is no longer valid.
    ///
    /// `0xC004E01C`, `SL_E_PKEY_INVALID_KEYCHANGE1`, -1073422308.
    #[doc(alias = "SL_E_PKEY_INVALID_KEYCHANGE1")]
    #[doc(alias = "0xC004E01C")]
    #[doc(alias = "-1073422308")]
    ProductKeyInvalidKeyChange1 = 0xC004_E01C,

    /// The new product key cannot be used on this installation of Windows (CD-AB).
    ///
    /// `0xC004E01D`, `SL_E_PKEY_INVALID_KEYCHANGE2`, -1073422307.
    ///
    /// The header tells 0xC004E01D and 0xC004E01E apart only by the tags CD-AB and AB-AB,
    /// which it does not explain.
    #[doc(alias = "SL_E_PKEY_INVALID_KEYCHANGE2")]
    #[doc(alias = "0xC004E01D")]
    #[doc(alias = "-1073422307")]
    ProductKeyInvalidKeyChange2 = 0xC004_E01D,

    /// The new product key cannot be used on this installation of Windows (AB-AB).
    ///
    /// `0xC004E01E`, `SL_E_PKEY_INVALID_KEYCHANGE3`, -1073422306.
    ///
    /// The header tells 0xC004E01D and 0xC004E01E apart only by the tags CD-AB and AB-AB,
    /// which it does not explain.
    #[doc(alias = "SL_E_PKEY_INVALID_KEYCHANGE3")]
    #[doc(alias = "0xC004E01E")]
    #[doc(alias = "-1073422306")]
    ProductKeyInvalidKeyChange3 = 0xC004_E01E,

    /// A policy value does not match the information stored in the OtherInfo section.
    ///
    /// `0xC004E020`, `SL_E_POLICY_OTHERINFO_MISMATCH`, -1073422304.
    #[doc(alias = "SL_E_POLICY_OTHERINFO_MISMATCH")]
    #[doc(alias = "0xC004E020")]
    #[doc(alias = "-1073422304")]
    PolicyOtherInfoMismatch = 0xC004_E020,

    /// The license has inconsistent genuine information (product uniqueness group ID).
    ///
    /// `0xC004E021`, `SL_E_PRODUCT_UNIQUENESS_GROUP_ID_INVALID`, -1073422303.
    ///
    /// The header speaks of genuine information, the symbol of a product uniqueness group
    /// ID that is not valid.
    #[doc(alias = "SL_E_PRODUCT_UNIQUENESS_GROUP_ID_INVALID")]
    #[doc(alias = "0xC004E021")]
    #[doc(alias = "-1073422303")]
    ProductUniquenessGroupIdInvalid = 0xC004_E021,

    /// The secure store ID in the license does not match the current value.
    ///
    /// `0xC004E022`, `SL_E_SECURE_STORE_ID_MISMATCH`, -1073422302.
    #[doc(alias = "SL_E_SECURE_STORE_ID_MISMATCH")]
    #[doc(alias = "0xC004E022")]
    #[doc(alias = "-1073422302")]
    SecureStoreIdMismatch = 0xC004_E022,

    /// The notification rules appear to be invalid.
    ///
    /// `0xC004E023`, `SL_E_INVALID_RULESET_RULE`, -1073422301.
    #[doc(alias = "SL_E_INVALID_RULESET_RULE")]
    #[doc(alias = "0xC004E023")]
    #[doc(alias = "-1073422301")]
    InvalidRulesetRule = 0xC004_E023,

    /// The reported machine data appears to be invalid.
    ///
    /// `0xC004E024`, `SL_E_INVALID_CONTEXT_DATA`, -1073422300.
    ///
    /// The symbol calls it context data, the header reported machine data.
    #[doc(alias = "SL_E_INVALID_CONTEXT_DATA")]
    #[doc(alias = "0xC004E024")]
    #[doc(alias = "-1073422300")]
    InvalidContextData = 0xC004_E024,

    /// The data hash does not correspond to the data.
    ///
    /// `0xC004E025`, `SL_E_INVALID_HASH`, -1073422299.
    #[doc(alias = "SL_E_INVALID_HASH")]
    #[doc(alias = "0xC004E025")]
    #[doc(alias = "-1073422299")]
    InvalidHash = 0xC004_E025,

    /// The version of SPPSvc does not match the policy.
    ///
    /// `0xC004E027`, `SL_E_WINDOWS_VERSION_MISMATCH`, -1073422297.
    ///
    /// The symbol speaks of the Windows version, the header of the version of `SPPSvc`.
    #[doc(alias = "SL_E_WINDOWS_VERSION_MISMATCH")]
    #[doc(alias = "0xC004E027")]
    #[doc(alias = "-1073422297")]
    WindowsVersionMismatch = 0xC004_E027,

    /// Another activation attempt for this SKU is in progress.
    ///
    /// `0xC004E028`, `SL_E_ACTIVATION_IN_PROGRESS`, -1073422296.
    #[doc(alias = "SL_E_ACTIVATION_IN_PROGRESS")]
    #[doc(alias = "0xC004E028")]
    #[doc(alias = "-1073422296")]
    ActivationInProgress = 0xC004_E028,

    /// The activated license requires a corresponding Microsoft Store upgrade license.
    ///
    /// `0xC004E029`, `SL_E_STORE_UPGRADE_TOKEN_REQUIRED`, -1073422295.
    #[doc(alias = "SL_E_STORE_UPGRADE_TOKEN_REQUIRED")]
    #[doc(alias = "0xC004E029")]
    #[doc(alias = "-1073422295")]
    StoreUpgradeTokenRequired = 0xC004_E029,

    /// The Microsoft Store upgrade license is not enabled for the current edition.
    ///
    /// `0xC004E02A`, `SL_E_STORE_UPGRADE_TOKEN_WRONG_EDITION`, -1073422294.
    #[doc(alias = "SL_E_STORE_UPGRADE_TOKEN_WRONG_EDITION")]
    #[doc(alias = "0xC004E02A")]
    #[doc(alias = "-1073422294")]
    StoreUpgradeTokenWrongEdition = 0xC004_E02A,

    /// The Microsoft Store upgrade license does not match the active product key.
    ///
    /// `0xC004E02B`, `SL_E_STORE_UPGRADE_TOKEN_WRONG_PID`, -1073422293.
    ///
    /// The symbol says PID (product ID), the header the active product key.
    #[doc(alias = "SL_E_STORE_UPGRADE_TOKEN_WRONG_PID")]
    #[doc(alias = "0xC004E02B")]
    #[doc(alias = "-1073422293")]
    StoreUpgradeTokenWrongProductId = 0xC004_E02B,

    /// The Microsoft Store upgrade license does not match the signing level of Windows.
    ///
    /// `0xC004E02C`, `SL_E_STORE_UPGRADE_TOKEN_NOT_PRS_SIGNED`, -1073422292.
    ///
    /// The header does not spell out the abbreviation PRS in the symbol.
    #[doc(alias = "SL_E_STORE_UPGRADE_TOKEN_NOT_PRS_SIGNED")]
    #[doc(alias = "0xC004E02C")]
    #[doc(alias = "-1073422292")]
    StoreUpgradeTokenNotPrsSigned = 0xC004_E02C,

    /// The Microsoft Store upgrade license does not enable the current Windows version.
    ///
    /// `0xC004E02D`, `SL_E_STORE_UPGRADE_TOKEN_WRONG_VERSION`, -1073422291.
    #[doc(alias = "SL_E_STORE_UPGRADE_TOKEN_WRONG_VERSION")]
    #[doc(alias = "0xC004E02D")]
    #[doc(alias = "-1073422291")]
    StoreUpgradeTokenWrongVersion = 0xC004_E02D,

    /// The Microsoft Store upgrade license could not be authorized.
    ///
    /// `0xC004E02E`, `SL_E_STORE_UPGRADE_TOKEN_NOT_AUTHORIZED`, -1073422290.
    #[doc(alias = "SL_E_STORE_UPGRADE_TOKEN_NOT_AUTHORIZED")]
    #[doc(alias = "0xC004E02E")]
    #[doc(alias = "-1073422290")]
    StoreUpgradeTokenNotAuthorized = 0xC004_E02E,

    // The licensing client
    /// The Software Protection service reported an internal error.
    ///
    /// `0xC004F001`, `SL_E_INTERNAL_ERROR`, -1073418239.
    ///
    /// The same number is also an event identifier in other Windows components: the
    /// loader of performance counters (`LoadPerf`) logs it.
    #[doc(alias = "SL_E_INTERNAL_ERROR")]
    #[doc(alias = "0xC004F001")]
    #[doc(alias = "-1073418239")]
    InternalError = 0xC004_F001,

    /// The consumption of a right of the license failed.
    ///
    /// `0xC004F002`, `SL_E_RIGHT_NOT_CONSUMED`, -1073418238.
    ///
    /// The same number is also an event identifier in other Windows components: the
    /// loader of performance counters (`LoadPerf`) logs it.
    #[doc(alias = "SL_E_RIGHT_NOT_CONSUMED")]
    #[doc(alias = "0xC004F002")]
    #[doc(alias = "-1073418238")]
    RightNotConsumed = 0xC004_F002,

    /// The required license (use license) could not be found.
    ///
    /// `0xC004F003`, `SL_E_USE_LICENSE_NOT_INSTALLED`, -1073418237.
    ///
    /// The header speaks of a required license only; the symbol names the use license.
    #[doc(alias = "SL_E_USE_LICENSE_NOT_INSTALLED")]
    #[doc(alias = "0xC004F003")]
    #[doc(alias = "-1073418237")]
    UseLicenseNotInstalled = 0xC004_F003,

    /// The product key does not match the range defined in the license.
    ///
    /// `0xC004F004`, `SL_E_MISMATCHED_PKEY_RANGE`, -1073418236.
    ///
    /// The same number is also an event identifier in other Windows components: the
    /// loader of performance counters (`LoadPerf`) logs it.
    #[doc(alias = "SL_E_MISMATCHED_PKEY_RANGE")]
    #[doc(alias = "0xC004F004")]
    #[doc(alias = "-1073418236")]
    MismatchedProductKeyRange = 0xC004_F004,

    /// The product key does not match the product key for the license.
    ///
    /// `0xC004F005`, `SL_E_MISMATCHED_PID`, -1073418235.
    ///
    /// The header speaks of product keys, the symbol of the PID (product ID). The same
    /// number is also an event identifier in other Windows components: the loader of
    /// performance counters (`LoadPerf`) logs it.
    #[doc(alias = "SL_E_MISMATCHED_PID")]
    #[doc(alias = "0xC004F005")]
    #[doc(alias = "-1073418235")]
    MismatchedProductId = 0xC004_F005,

    /// The signature file for the license is not available.
    ///
    /// `0xC004F006`, `SL_E_EXTERNAL_SIGNATURE_NOT_FOUND`, -1073418234.
    ///
    /// The same number is also an event identifier in other Windows components: the
    /// loader of performance counters (`LoadPerf`) logs it.
    #[doc(alias = "SL_E_EXTERNAL_SIGNATURE_NOT_FOUND")]
    #[doc(alias = "0xC004F006")]
    #[doc(alias = "-1073418234")]
    ExternalSignatureNotFound = 0xC004_F006,

    /// The license (rights account certificate) could not be found.
    ///
    /// `0xC004F007`, `SL_E_RAC_NOT_AVAILABLE`, -1073418233.
    ///
    /// The header says only that a license could not be found, as for 0xC004F008; the
    /// symbol speaks of the RAC.
    #[doc(alias = "SL_E_RAC_NOT_AVAILABLE")]
    #[doc(alias = "0xC004F007")]
    #[doc(alias = "-1073418233")]
    RightsAccountCertificateNotAvailable = 0xC004_F007,

    /// The license (security processor certificate) could not be found.
    ///
    /// `0xC004F008`, `SL_E_SPC_NOT_AVAILABLE`, -1073418232.
    ///
    /// The header says only that a license could not be found; the symbol speaks of the
    /// SPC. 0x8004FE33 is the documented failure to obtain this certificate.
    ///
    /// The same number is also an event identifier in other Windows components: the
    /// loader of performance counters (`LoadPerf`) logs it.
    #[doc(alias = "SL_E_SPC_NOT_AVAILABLE")]
    #[doc(alias = "0xC004F008")]
    #[doc(alias = "-1073418232")]
    SecurityProcessorCertificateNotAvailable = 0xC004_F008,

    /// The grace period has expired, and the product is not activated.
    ///
    /// `0xC004F009`, `SL_E_GRACE_TIME_EXPIRED`, -1073418231.
    #[doc(alias = "SL_E_GRACE_TIME_EXPIRED")]
    #[doc(alias = "0xC004F009")]
    #[doc(alias = "-1073418231")]
    GracePeriodExpired = 0xC004_F009,

    /// The application ID does not match the application ID for the license.
    ///
    /// `0xC004F00A`, `SL_E_MISMATCHED_APPID`, -1073418230.
    #[doc(alias = "SL_E_MISMATCHED_APPID")]
    #[doc(alias = "0xC004F00A")]
    #[doc(alias = "-1073418230")]
    MismatchedApplicationId = 0xC004_F00A,

    /// The product identification data is not available.
    ///
    /// `0xC004F00B`, `SL_E_NO_PID_CONFIG_DATA`, -1073418229.
    #[doc(alias = "SL_E_NO_PID_CONFIG_DATA")]
    #[doc(alias = "0xC004F00B")]
    #[doc(alias = "-1073418229")]
    NoProductIdConfigData = 0xC004_F00B,

    /// The current version of the security processor cannot use the license.
    ///
    /// `0xC004F00E`, `SL_E_MISMATCHED_SECURITY_PROCESSOR`, -1073418226.
    ///
    /// The security processor is a software component of Windows licensing, not the TPM.
    #[doc(alias = "SL_E_MISMATCHED_SECURITY_PROCESSOR")]
    #[doc(alias = "0xC004F00E")]
    #[doc(alias = "-1073418226")]
    MismatchedSecurityProcessor = 0xC004_F00E,

    /// The hardware ID binding is beyond the level of tolerance.
    ///
    /// `0xC004F00F`, `SL_E_OUT_OF_TOLERANCE`, -1073418225.
    ///
    /// 0xC004D309 is its counterpart in the security processor.
    #[doc(alias = "SL_E_OUT_OF_TOLERANCE")]
    #[doc(alias = "0xC004F00F")]
    #[doc(alias = "-1073418225")]
    HardwareOutOfTolerance = 0xC004_F00F,

    /// The product key that was to be registered is invalid.
    ///
    /// `0xC004F010`, `SL_E_INVALID_PKEY`, -1073418224.
    ///
    /// The header gives 0xC004F050 (`SL_E_INVALID_PRODUCT_KEY`) the same meaning; this
    /// code is documented for `SLInstallProofOfPurchase`.
    #[doc(alias = "SL_E_INVALID_PKEY")]
    #[doc(alias = "0xC004F010")]
    #[doc(alias = "-1073418224")]
    InvalidProofOfPurchaseKey = 0xC004_F010,

    /// A license file is not installed, such as the one of token-based activation.
    ///
    /// `0xC004F011`, `SL_E_LICENSE_FILE_NOT_INSTALLED`, -1073418223.
    ///
    /// Windows Vista and Windows Server 2008 have token-based activation since Service
    /// Pack 2.
    ///
    /// The functions `SLGetLicense`, `SLGetLicenseFileId` and `SLUninstallLicense` return
    /// it for any license file that is not installed.
    #[doc(alias = "SL_E_LICENSE_FILE_NOT_INSTALLED")]
    #[doc(alias = "0xC004F011")]
    #[doc(alias = "-1073418223")]
    LicenseFileNotInstalled = 0xC004_F011,

    /// The value for the input key (a name, not a product key) was not found.
    ///
    /// `0xC004F012`, `SL_E_VALUE_NOT_FOUND`, -1073418222.
    #[doc(alias = "SL_E_VALUE_NOT_FOUND")]
    #[doc(alias = "0xC004F012")]
    #[doc(alias = "-1073418222")]
    ValueNotFound = 0xC004_F012,

    /// There is no permission (license right) to run the software.
    ///
    /// `0xC004F013`, `SL_E_RIGHT_NOT_GRANTED`, -1073418221.
    ///
    /// From `SLGetApplicationPolicy` the number means that the list of policies is empty.
    #[doc(alias = "SL_E_RIGHT_NOT_GRANTED")]
    #[doc(alias = "0xC004F013")]
    #[doc(alias = "-1073418221")]
    RightNotGranted = 0xC004_F013,

    /// Activation cannot start because no product key is installed.
    ///
    /// `0xC004F014`, `SL_E_PKEY_NOT_INSTALLED`, -1073418220.
    #[doc(alias = "SL_E_PKEY_NOT_INSTALLED")]
    #[doc(alias = "0xC004F014")]
    #[doc(alias = "-1073418220")]
    ProductKeyNotInstalled = 0xC004_F014,

    /// The license of the product is not installed.
    ///
    /// `0xC004F015`, `SL_E_PRODUCT_SKU_NOT_INSTALLED`, -1073418219.
    #[doc(alias = "SL_E_PRODUCT_SKU_NOT_INSTALLED")]
    #[doc(alias = "0xC004F015")]
    #[doc(alias = "-1073418219")]
    ProductEditionNotInstalled = 0xC004_F015,

    /// The request is not supported.
    ///
    /// `0xC004F016`, `SL_E_NOT_SUPPORTED`, -1073418218.
    #[doc(alias = "SL_E_NOT_SUPPORTED")]
    #[doc(alias = "0xC004F016")]
    #[doc(alias = "-1073418218")]
    RequestNotSupported = 0xC004_F016,

    /// The license (publishing license of the product) is not installed.
    ///
    /// `0xC004F017`, `SL_E_PUBLISHING_LICENSE_NOT_INSTALLED`, -1073418217.
    ///
    /// `SLActivateProduct` returns it. The header says only that the license is not
    /// installed; the symbol names the publishing license.
    #[doc(alias = "SL_E_PUBLISHING_LICENSE_NOT_INSTALLED")]
    #[doc(alias = "0xC004F017")]
    #[doc(alias = "-1073418217")]
    PublishingLicenseNotInstalled = 0xC004_F017,

    /// The license does not contain valid location data for the activation server.
    ///
    /// `0xC004F018`, `SL_E_LICENSE_SERVER_URL_NOT_FOUND`, -1073418216.
    #[doc(alias = "SL_E_LICENSE_SERVER_URL_NOT_FOUND")]
    #[doc(alias = "0xC004F018")]
    #[doc(alias = "-1073418216")]
    LicenseServerUrlNotFound = 0xC004_F018,

    /// The requested event ID is invalid.
    ///
    /// `0xC004F019`, `SL_E_INVALID_EVENT_ID`, -1073418215.
    #[doc(alias = "SL_E_INVALID_EVENT_ID")]
    #[doc(alias = "0xC004F019")]
    #[doc(alias = "-1073418215")]
    InvalidEventId = 0xC004_F019,

    /// The requested event is not registered with the service.
    ///
    /// `0xC004F01A`, `SL_E_EVENT_NOT_REGISTERED`, -1073418214.
    #[doc(alias = "SL_E_EVENT_NOT_REGISTERED")]
    #[doc(alias = "0xC004F01A")]
    #[doc(alias = "-1073418214")]
    EventNotRegistered = 0xC004_F01A,

    /// The event ID is already registered.
    ///
    /// `0xC004F01B`, `SL_E_EVENT_ALREADY_REGISTERED`, -1073418213.
    #[doc(alias = "SL_E_EVENT_ALREADY_REGISTERED")]
    #[doc(alias = "0xC004F01B")]
    #[doc(alias = "-1073418213")]
    EventAlreadyRegistered = 0xC004_F01B,

    /// The license (for decryption) is not installed.
    ///
    /// `0xC004F01C`, `SL_E_DECRYPTION_LICENSES_NOT_AVAILABLE`, -1073418212.
    ///
    /// The header says only that the license is not installed; the symbol speaks of
    /// decryption.
    #[doc(alias = "SL_E_DECRYPTION_LICENSES_NOT_AVAILABLE")]
    #[doc(alias = "0xC004F01C")]
    #[doc(alias = "-1073418212")]
    DecryptionLicensesNotAvailable = 0xC004_F01C,

    /// The verification of the license (its signature) failed.
    ///
    /// `0xC004F01D`, `SL_E_LICENSE_SIGNATURE_VERIFICATION_FAILED`, -1073418211.
    ///
    /// The header says only that the verification of a license failed; the signature
    /// comes from the symbol.
    #[doc(alias = "SL_E_LICENSE_SIGNATURE_VERIFICATION_FAILED")]
    #[doc(alias = "0xC004F01D")]
    #[doc(alias = "-1073418211")]
    LicenseSignatureVerificationFailed = 0xC004_F01D,

    /// The input data type does not match the data type in the license.
    ///
    /// `0xC004F01E`, `SL_E_DATATYPE_MISMATCHED`, -1073418210.
    #[doc(alias = "SL_E_DATATYPE_MISMATCHED")]
    #[doc(alias = "0xC004F01E")]
    #[doc(alias = "-1073418210")]
    DataTypeMismatched = 0xC004_F01E,

    /// The license that was handed over is invalid.
    ///
    /// `0xC004F01F`, `SL_E_INVALID_LICENSE`, -1073418209.
    ///
    /// `SLInstallLicense` and `SLGetLicenseFileId` return it.
    #[doc(alias = "SL_E_INVALID_LICENSE")]
    #[doc(alias = "0xC004F01F")]
    #[doc(alias = "-1073418209")]
    InvalidLicense = 0xC004_F01F,

    /// The license package is invalid.
    ///
    /// `0xC004F020`, `SL_E_INVALID_PACKAGE`, -1073418208.
    #[doc(alias = "SL_E_INVALID_PACKAGE")]
    #[doc(alias = "0xC004F020")]
    #[doc(alias = "-1073418208")]
    InvalidLicensePackage = 0xC004_F020,

    /// The validity period of the license has expired.
    ///
    /// `0xC004F021`, `SL_E_VALIDITY_TIME_EXPIRED`, -1073418207.
    ///
    /// 0xC004FC07 says nearly the same in the group of the time-based codes.
    #[doc(alias = "SL_E_VALIDITY_TIME_EXPIRED")]
    #[doc(alias = "0xC004F021")]
    #[doc(alias = "-1073418207")]
    LicenseValidityTimeExpired = 0xC004_F021,

    /// The license authorization failed.
    ///
    /// `0xC004F022`, `SL_E_LICENSE_AUTHORIZATION_FAILED`, -1073418206.
    #[doc(alias = "SL_E_LICENSE_AUTHORIZATION_FAILED")]
    #[doc(alias = "0xC004F022")]
    #[doc(alias = "-1073418206")]
    LicenseAuthorizationFailed = 0xC004_F022,

    /// The license is invalid; by its symbol, its decryption failed.
    ///
    /// `0xC004F023`, `SL_E_LICENSE_DECRYPTION_FAILED`, -1073418205.
    ///
    /// The header says only that the license is invalid; the decryption comes from the
    /// symbol.
    #[doc(alias = "SL_E_LICENSE_DECRYPTION_FAILED")]
    #[doc(alias = "0xC004F023")]
    #[doc(alias = "-1073418205")]
    LicenseDecryptionFailed = 0xC004_F023,

    /// The license is invalid; by its symbol, the license state of Windows.
    ///
    /// `0xC004F024`, `SL_E_WINDOWS_INVALID_LICENSE_STATE`, -1073418204.
    ///
    /// The header says only that a license is invalid; Windows and its state come from
    /// the symbol.
    #[doc(alias = "SL_E_WINDOWS_INVALID_LICENSE_STATE")]
    #[doc(alias = "0xC004F024")]
    #[doc(alias = "-1073418204")]
    WindowsInvalidLicenseState = 0xC004_F024,

    /// Administrator privileges are missing for this licensing action.
    ///
    /// `0xC004F025`, `SL_E_LUA_ACCESSDENIED`, -1073418203.
    ///
    /// LUA in the symbol is the limited user account. The usual code for the same
    /// situation is 0x80070005.
    #[doc(alias = "SL_E_LUA_ACCESSDENIED")]
    #[doc(alias = "0xC004F025")]
    #[doc(alias = "-1073418203")]
    ElevationRequired = 0xC004_F025,

    /// The required data (a proxy key) is not found.
    ///
    /// `0xC004F026`, `SL_E_PROXY_KEY_NOT_FOUND`, -1073418202.
    ///
    /// The header speaks of required data that is not found; only the symbol names a
    /// proxy key.
    #[doc(alias = "SL_E_PROXY_KEY_NOT_FOUND")]
    #[doc(alias = "0xC004F026")]
    #[doc(alias = "-1073418202")]
    ProxyKeyNotFound = 0xC004_F026,

    /// The license is tampered.
    ///
    /// `0xC004F027`, `SL_E_TAMPER_DETECTED`, -1073418201.
    #[doc(alias = "SL_E_TAMPER_DETECTED")]
    #[doc(alias = "0xC004F027")]
    #[doc(alias = "-1073418201")]
    TamperDetected = 0xC004_F027,

    /// The policy cache is invalid.
    ///
    /// `0xC004F028`, `SL_E_POLICY_CACHE_INVALID`, -1073418200.
    #[doc(alias = "SL_E_POLICY_CACHE_INVALID")]
    #[doc(alias = "0xC004F028")]
    #[doc(alias = "-1073418200")]
    PolicyCacheInvalid = 0xC004_F028,

    /// The service cannot be started in the current OS mode.
    ///
    /// `0xC004F029`, `SL_E_INVALID_RUNNING_MODE`, -1073418199.
    #[doc(alias = "SL_E_INVALID_RUNNING_MODE")]
    #[doc(alias = "0xC004F029")]
    #[doc(alias = "-1073418199")]
    InvalidRunningMode = 0xC004_F029,

    /// The license is invalid; by its symbol, SLP data is not signed.
    ///
    /// `0xC004F02A`, `SL_E_SLP_NOT_SIGNED`, -1073418198.
    ///
    /// By its symbol the SLP data is not signed; the header text says only that the
    /// license is invalid.
    #[doc(alias = "SL_E_SLP_NOT_SIGNED")]
    #[doc(alias = "0xC004F02A")]
    #[doc(alias = "-1073418198")]
    SlpNotSigned = 0xC004_F02A,

    /// The format of the offline activation data is incorrect.
    ///
    /// `0xC004F02C`, `SL_E_CIDIID_INVALID_DATA`, -1073418196.
    ///
    /// 0x803FA08E is its counterpart in Microsoft Store licensing.
    #[doc(alias = "SL_E_CIDIID_INVALID_DATA")]
    #[doc(alias = "0xC004F02C")]
    #[doc(alias = "-1073418196")]
    ConfirmationIdInvalidData = 0xC004_F02C,

    /// The version of the offline confirmation ID (CID) is incorrect.
    ///
    /// `0xC004F02D`, `SL_E_CIDIID_INVALID_VERSION`, -1073418195.
    ///
    /// 0x803FA08D is its counterpart in Microsoft Store licensing.
    #[doc(alias = "SL_E_CIDIID_INVALID_VERSION")]
    #[doc(alias = "0xC004F02D")]
    #[doc(alias = "-1073418195")]
    ConfirmationIdInvalidVersion = 0xC004_F02D,

    /// The version of the offline confirmation ID (CID) is not supported.
    ///
    /// `0xC004F02E`, `SL_E_CIDIID_VERSION_NOT_SUPPORTED`, -1073418194.
    #[doc(alias = "SL_E_CIDIID_VERSION_NOT_SUPPORTED")]
    #[doc(alias = "0xC004F02E")]
    #[doc(alias = "-1073418194")]
    ConfirmationIdVersionNotSupported = 0xC004_F02E,

    /// The length of the offline confirmation ID (CID) is incorrect.
    ///
    /// `0xC004F02F`, `SL_E_CIDIID_INVALID_DATA_LENGTH`, -1073418193.
    ///
    /// 0x803FA08F is its counterpart in Microsoft Store licensing.
    #[doc(alias = "SL_E_CIDIID_INVALID_DATA_LENGTH")]
    #[doc(alias = "0xC004F02F")]
    #[doc(alias = "-1073418193")]
    ConfirmationIdInvalidDataLength = 0xC004_F02F,

    /// The installation ID (IID) or the confirmation ID (CID) could not be saved.
    ///
    /// `0xC004F030`, `SL_E_CIDIID_NOT_DEPOSITED`, -1073418192.
    #[doc(alias = "SL_E_CIDIID_NOT_DEPOSITED")]
    #[doc(alias = "0xC004F030")]
    #[doc(alias = "-1073418192")]
    ConfirmationIdNotDeposited = 0xC004_F030,

    /// The installation ID (IID) and the confirmation ID (CID) do not match.
    ///
    /// `0xC004F031`, `SL_E_CIDIID_MISMATCHED`, -1073418191.
    #[doc(alias = "SL_E_CIDIID_MISMATCHED")]
    #[doc(alias = "0xC004F031")]
    #[doc(alias = "-1073418191")]
    ConfirmationIdMismatched = 0xC004_F031,

    /// The binding data is invalid.
    ///
    /// `0xC004F032`, `SL_E_INVALID_BINDING_BLOB`, -1073418190.
    #[doc(alias = "SL_E_INVALID_BINDING_BLOB")]
    #[doc(alias = "0xC004F032")]
    #[doc(alias = "-1073418190")]
    InvalidBindingData = 0xC004_F032,

    /// The product key is not allowed to be installed; the event log has the details.
    ///
    /// `0xC004F033`, `SL_E_PRODUCT_KEY_INSTALLATION_NOT_ALLOWED`, -1073418189.
    #[doc(alias = "SL_E_PRODUCT_KEY_INSTALLATION_NOT_ALLOWED")]
    #[doc(alias = "0xC004F033")]
    #[doc(alias = "-1073418189")]
    ProductKeyInstallationNotAllowed = 0xC004_F033,

    /// The license could not be found or was invalid.
    ///
    /// `0xC004F034`, `SL_E_EUL_NOT_AVAILABLE`, -1073418188.
    ///
    /// Sources disagree: the guidance on subscriptions ties the code to a Windows Pro
    /// that is not activated, other pages to a wrong key or to busy servers; hence no
    /// verdict on a retry.
    ///
    /// `slmgr.vbs /dlv` also prints it as the notification reason of a Windows that is
    /// not activated.
    #[doc(alias = "SL_E_EUL_NOT_AVAILABLE")]
    #[doc(alias = "0xC004F034")]
    #[doc(alias = "-1073418188")]
    UseLicenseNotAvailable = 0xC004_F034,

    /// A volume license key cannot activate this computer: no qualifying operating system.
    ///
    /// `0xC004F035`, `SL_E_VL_NOT_WINDOWS_SLP`, -1073418187.
    ///
    /// slmgr also shows it as an invalid volume license key.
    #[doc(alias = "SL_E_VL_NOT_WINDOWS_SLP")]
    #[doc(alias = "0xC004F035")]
    #[doc(alias = "-1073418187")]
    KmsNotWindowsSlp = 0xC004_F035,

    /// The count of computers that the KMS host reports is insufficient.
    ///
    /// `0xC004F038`, `SL_E_VL_NOT_ENOUGH_COUNT`, -1073418184.
    ///
    /// The host counts each client machine ID once, only for 30 days after its last
    /// contact, and keeps at most 50 of them.
    #[doc(alias = "SL_E_VL_NOT_ENOUGH_COUNT")]
    #[doc(alias = "0xC004F038")]
    #[doc(alias = "-1073418184")]
    KmsNotEnoughCount = 0xC004_F038,

    /// KMS is not enabled on the contacted host, or the host did not respond.
    ///
    /// `0xC004F039`, `SL_E_VL_BINDING_SERVICE_NOT_ENABLED`, -1073418183.
    ///
    /// Sources differ: the text of the code says that KMS is off, the activation guidance
    /// that it did not respond.
    #[doc(alias = "SL_E_VL_BINDING_SERVICE_NOT_ENABLED")]
    #[doc(alias = "0xC004F039")]
    #[doc(alias = "-1073418183")]
    KmsNotEnabled = 0xC004_F039,

    /// The KMS host itself is not activated; it needs to be.
    ///
    /// `0xC004F041`, `SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED`, -1073418175.
    #[doc(alias = "SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED")]
    #[doc(alias = "0xC004F041")]
    #[doc(alias = "-1073418175")]
    KmsNotActivated = 0xC004_F041,

    /// The specified KMS cannot be used: the contacted host cannot activate this product.
    ///
    /// `0xC004F042`, `SL_E_VL_KEY_MANAGEMENT_SERVICE_ID_MISMATCH`, -1073418174.
    #[doc(alias = "SL_E_VL_KEY_MANAGEMENT_SERVICE_ID_MISMATCH")]
    #[doc(alias = "0xC004F042")]
    #[doc(alias = "-1073418174")]
    KmsIdMismatch = 0xC004_F042,

    /// The proxy policy has not been updated.
    ///
    /// `0xC004F047`, `SL_E_PROXY_POLICY_NOT_UPDATED`, -1073418169.
    #[doc(alias = "SL_E_PROXY_POLICY_NOT_UPDATED")]
    #[doc(alias = "0xC004F047")]
    #[doc(alias = "-1073418169")]
    ProxyPolicyNotUpdated = 0xC004_F047,

    /// The installation ID (IID) or the confirmation ID (CID) is invalid.
    ///
    /// `0xC004F04D`, `SL_E_CIDIID_INVALID_CHECK_DIGITS`, -1073418163.
    ///
    /// The documentation of `SLDepositOfflineConfirmationId` lists the code as well; its
    /// text says that one of the two IDs is not valid, and only the symbol names the
    /// check digits.
    ///
    /// 0x803FA090 is its counterpart in Microsoft Store licensing.
    #[doc(alias = "SL_E_CIDIID_INVALID_CHECK_DIGITS")]
    #[doc(alias = "0xC004F04D")]
    #[doc(alias = "-1073418163")]
    ConfirmationIdInvalidCheckDigits = 0xC004_F04D,

    /// License management information was not found in the licenses.
    ///
    /// `0xC004F04F`, `SL_E_LICENSE_MANAGEMENT_DATA_NOT_FOUND`, -1073418161.
    #[doc(alias = "SL_E_LICENSE_MANAGEMENT_DATA_NOT_FOUND")]
    #[doc(alias = "0xC004F04F")]
    #[doc(alias = "-1073418161")]
    LicenseManagementDataNotFound = 0xC004_F04F,

    /// The product key is not valid; it may be mistyped or meant for another release.
    ///
    /// `0xC004F050`, `SL_E_INVALID_PRODUCT_KEY`, -1073418160.
    ///
    /// The header gives 0xC004F010 (`SL_E_INVALID_PKEY`) the same meaning.
    #[doc(alias = "SL_E_INVALID_PRODUCT_KEY")]
    #[doc(alias = "0xC004F050")]
    #[doc(alias = "-1073418160")]
    InvalidProductKey = 0xC004_F050,

    /// The Software Protection service refuses the product key because it is blocked.
    ///
    /// `0xC004F051`, `SL_E_BLOCKED_PRODUCT_KEY`, -1073418159.
    #[doc(alias = "SL_E_BLOCKED_PRODUCT_KEY")]
    #[doc(alias = "0xC004F051")]
    #[doc(alias = "-1073418159")]
    BlockedProductKey = 0xC004_F051,

    /// The licenses contain duplicated properties.
    ///
    /// `0xC004F052`, `SL_E_DUPLICATE_POLICY`, -1073418158.
    ///
    /// The header speaks of duplicated properties, the symbol of a policy.
    #[doc(alias = "SL_E_DUPLICATE_POLICY")]
    #[doc(alias = "0xC004F052")]
    #[doc(alias = "-1073418158")]
    DuplicatePolicy = 0xC004_F052,

    /// The license is invalid: an override policy in it is not configured properly.
    ///
    /// `0xC004F053`, `SL_E_MISSING_OVERRIDE_ONLY_ATTRIBUTE`, -1073418157.
    ///
    /// The header speaks of an override policy that is set up wrongly; the missing
    /// attribute comes from the symbol.
    #[doc(alias = "SL_E_MISSING_OVERRIDE_ONLY_ATTRIBUTE")]
    #[doc(alias = "0xC004F053")]
    #[doc(alias = "-1073418157")]
    MissingOverrideOnlyAttribute = 0xC004_F053,

    /// The license management information has duplicated data.
    ///
    /// `0xC004F054`, `SL_E_LICENSE_MANAGEMENT_DATA_DUPLICATED`, -1073418156.
    #[doc(alias = "SL_E_LICENSE_MANAGEMENT_DATA_DUPLICATED")]
    #[doc(alias = "0xC004F054")]
    #[doc(alias = "-1073418156")]
    LicenseManagementDataDuplicated = 0xC004_F054,

    /// The base SKU (edition) is not available.
    ///
    /// `0xC004F055`, `SL_E_BASE_SKU_NOT_AVAILABLE`, -1073418155.
    #[doc(alias = "SL_E_BASE_SKU_NOT_AVAILABLE")]
    #[doc(alias = "0xC004F055")]
    #[doc(alias = "-1073418155")]
    BaseEditionNotAvailable = 0xC004_F055,

    /// The product could not be activated using KMS.
    ///
    /// `0xC004F056`, `SL_E_VL_MACHINE_NOT_BOUND`, -1073418154.
    ///
    /// Seen as the notification reason of KMS clients that are not activated. The reason
    /// behind it stands in events 12288 and 12289.
    #[doc(alias = "SL_E_VL_MACHINE_NOT_BOUND")]
    #[doc(alias = "0xC004F056")]
    #[doc(alias = "-1073418154")]
    KmsMachineNotBound = 0xC004_F056,

    /// The BIOS is missing a required license; by its symbol, the ACPI SLIC table.
    ///
    /// `0xC004F057`, `SL_E_SLP_MISSING_ACPI_SLIC`, -1073418153.
    ///
    /// The header has one text for 0xC004F057 and 0xC004F058, a BIOS without a required
    /// license; only the symbols tell table and marker apart.
    #[doc(alias = "SL_E_SLP_MISSING_ACPI_SLIC")]
    #[doc(alias = "0xC004F057")]
    #[doc(alias = "-1073418153")]
    SlpMissingAcpiSlic = 0xC004_F057,

    /// The BIOS is missing a required license; by its symbol, the SLP marker.
    ///
    /// `0xC004F058`, `SL_E_SLP_MISSING_SLP_MARKER`, -1073418152.
    ///
    /// The header has one text for 0xC004F057 and 0xC004F058, a BIOS without a required
    /// license; only the symbols tell table and marker apart.
    #[doc(alias = "SL_E_SLP_MISSING_SLP_MARKER")]
    #[doc(alias = "0xC004F058")]
    #[doc(alias = "-1073418152")]
    SlpMissingMarker = 0xC004_F058,

    /// A license in the BIOS of this computer is invalid.
    ///
    /// `0xC004F059`, `SL_E_SLP_BAD_FORMAT`, -1073418151.
    #[doc(alias = "SL_E_SLP_BAD_FORMAT")]
    #[doc(alias = "0xC004F059")]
    #[doc(alias = "-1073418151")]
    SlpBadFormat = 0xC004_F059,

    /// The version of the license package is invalid.
    ///
    /// `0xC004F060`, `SL_E_INVALID_PACKAGE_VERSION`, -1073418144.
    #[doc(alias = "SL_E_INVALID_PACKAGE_VERSION")]
    #[doc(alias = "0xC004F060")]
    #[doc(alias = "-1073418144")]
    InvalidLicensePackageVersion = 0xC004_F060,

    /// This product key is for upgrading only, not for clean installations.
    ///
    /// `0xC004F061`, `SL_E_PKEY_INVALID_UPGRADE`, -1073418143.
    ///
    /// A Pro Pack key of Windows 8 or 8.1 leads to the same code if Pro is installed
    /// already.
    #[doc(alias = "SL_E_PKEY_INVALID_UPGRADE")]
    #[doc(alias = "0xC004F061")]
    #[doc(alias = "-1073418143")]
    ProductKeyInvalidUpgrade = 0xC004_F061,

    /// A required license (issuance license) could not be found.
    ///
    /// `0xC004F062`, `SL_E_ISSUANCE_LICENSE_NOT_INSTALLED`, -1073418142.
    ///
    /// The header names no kind of license; the issuance license comes from the symbol.
    #[doc(alias = "SL_E_ISSUANCE_LICENSE_NOT_INSTALLED")]
    #[doc(alias = "0xC004F062")]
    #[doc(alias = "-1073418142")]
    IssuanceLicenseNotInstalled = 0xC004_F062,

    /// This computer is missing a required OEM license.
    ///
    /// `0xC004F063`, `SL_E_SLP_OEM_CERT_MISSING`, -1073418141.
    #[doc(alias = "SL_E_SLP_OEM_CERT_MISSING")]
    #[doc(alias = "0xC004F063")]
    #[doc(alias = "-1073418141")]
    SlpOemCertificateMissing = 0xC004_F063,

    /// The non-genuine grace period has expired.
    ///
    /// `0xC004F064`, `SL_E_NONGENUINE_GRACE_TIME_EXPIRED`, -1073418140.
    #[doc(alias = "SL_E_NONGENUINE_GRACE_TIME_EXPIRED")]
    #[doc(alias = "0xC004F064")]
    #[doc(alias = "-1073418140")]
    NonGenuineGracePeriodExpired = 0xC004_F064,

    /// A non-genuine grace period runs; activate with a genuine key before it ends.
    ///
    /// `0xC004F065`, -1073418139; no header names it.
    ///
    /// The SDK header has the state only as 0x4004F065, with informational severity; the
    /// two differ in nothing but the severity bits and stay two codes.
    #[doc(alias = "0xC004F065")]
    #[doc(alias = "-1073418139")]
    NonGenuineGracePeriodStarted = 0xC004_F065,

    /// Genuine information cannot be set before the property on which it depends.
    ///
    /// `0xC004F066`, `SL_E_DEPENDENT_PROPERTY_NOT_SET`, -1073418138.
    ///
    /// The number has two meanings: older message lists use it for a product edition that
    /// is not found, which the header has as 0xC004F069.
    #[doc(alias = "SL_E_DEPENDENT_PROPERTY_NOT_SET")]
    #[doc(alias = "0xC004F066")]
    #[doc(alias = "-1073418138")]
    DependentPropertyNotSet = 0xC004_F066,

    /// The non-genuine grace period (type 2) has expired.
    ///
    /// `0xC004F067`, `SL_E_NONGENUINE_GRACE_TIME_EXPIRED_2`, -1073418137.
    ///
    /// The header calls the period type 2 and does not say how the types differ;
    /// 0x4004F068 reports that it is running, 0xC004F064 the end of the first type.
    #[doc(alias = "SL_E_NONGENUINE_GRACE_TIME_EXPIRED_2")]
    #[doc(alias = "0xC004F067")]
    #[doc(alias = "-1073418137")]
    NonGenuineGracePeriodType2Expired = 0xC004_F067,

    /// The product SKU (edition) that the product key is for was not found.
    ///
    /// `0xC004F069`, `SL_E_MISMATCHED_PRODUCT_SKU`, -1073418135.
    ///
    /// Older message lists give this meaning to 0xC004F066. Besides
    /// `SLInstallProofOfPurchaseEx`, `SLSetCurrentProductKey` is documented to return the
    /// code.
    #[doc(alias = "SL_E_MISMATCHED_PRODUCT_SKU")]
    #[doc(alias = "0xC004F069")]
    #[doc(alias = "-1073418135")]
    MismatchedProductEdition = 0xC004_F069,

    /// The requested operation is not allowed.
    ///
    /// `0xC004F06A`, `SL_E_OPERATION_NOT_ALLOWED`, -1073418134.
    #[doc(alias = "SL_E_OPERATION_NOT_ALLOWED")]
    #[doc(alias = "0xC004F06A")]
    #[doc(alias = "-1073418134")]
    OperationNotAllowed = 0xC004_F06A,

    /// This computer is a virtual machine, where a KMS host is not supported.
    ///
    /// `0xC004F06B`, `SL_E_VL_KEY_MANAGEMENT_SERVICE_VM_NOT_SUPPORTED`, -1073418133.
    ///
    /// Older message lists print this meaning at 0xC004F068; the SDK has that number only
    /// as 0x4004F068, with another meaning.
    #[doc(alias = "SL_E_VL_KEY_MANAGEMENT_SERVICE_VM_NOT_SUPPORTED")]
    #[doc(alias = "0xC004F06B")]
    #[doc(alias = "-1073418133")]
    KmsVirtualMachineNotSupported = 0xC004_F06B,

    /// The KMS host determined that the timestamp of the request is invalid.
    ///
    /// `0xC004F06C`, `SL_E_VL_INVALID_TIMESTAMP`, -1073418132.
    ///
    /// slmgr shows 0xC004F074 instead; this code stands in event 12288 on the client and
    /// in event 12290 on the host.
    #[doc(alias = "SL_E_VL_INVALID_TIMESTAMP")]
    #[doc(alias = "0xC004F06C")]
    #[doc(alias = "-1073418132")]
    KmsInvalidTimestamp = 0xC004_F06C,

    /// The plug-in manifest file is incorrect.
    ///
    /// `0xC004F071`, `SL_E_PLUGIN_INVALID_MANIFEST`, -1073418127.
    #[doc(alias = "SL_E_PLUGIN_INVALID_MANIFEST")]
    #[doc(alias = "0xC004F071")]
    #[doc(alias = "-1073418127")]
    PluginInvalidManifest = 0xC004_F071,

    /// The license policies for fast query could not be found.
    ///
    /// `0xC004F072`, `SL_E_APPLICATION_POLICIES_MISSING`, -1073418126.
    ///
    /// The functions for fast policy queries exist since Windows 8 and Windows Server
    /// 2012.
    ///
    /// The page on `SLPersistApplicationPolicies` says that later loads return this code
    /// once a failed consumption has deleted the stored set; the retry value follows from
    /// that.
    #[doc(alias = "SL_E_APPLICATION_POLICIES_MISSING")]
    #[doc(alias = "0xC004F072")]
    #[doc(alias = "-1073418126")]
    ApplicationPoliciesMissing = 0xC004_F072,

    /// The license policies for fast query have not been loaded.
    ///
    /// `0xC004F073`, `SL_E_APPLICATION_POLICIES_NOT_LOADED`, -1073418125.
    ///
    /// `SLUnloadApplicationPolicies` returns the code as well, for a context that does
    /// not exist.
    #[doc(alias = "SL_E_APPLICATION_POLICIES_NOT_LOADED")]
    #[doc(alias = "0xC004F073")]
    #[doc(alias = "-1073418125")]
    ApplicationPoliciesNotLoaded = 0xC004_F073,

    /// No KMS host could be contacted, or each one that was tried returned an error.
    ///
    /// `0xC004F074`, `SL_E_VL_BINDING_SERVICE_UNAVAILABLE`, -1073418124.
    ///
    /// The code gathers the failures of all attempts; the reason of each one is the
    /// HRESULT at the start of its event 12288.
    #[doc(alias = "SL_E_VL_BINDING_SERVICE_UNAVAILABLE")]
    #[doc(alias = "0xC004F074")]
    #[doc(alias = "-1073418124")]
    KmsUnavailable = 0xC004_F074,

    /// The operation cannot be completed because the service is stopping.
    ///
    /// `0xC004F075`, `SL_E_SERVICE_STOPPING`, -1073418123.
    #[doc(alias = "SL_E_SERVICE_STOPPING")]
    #[doc(alias = "0xC004F075")]
    #[doc(alias = "-1073418123")]
    ServiceStopping = 0xC004_F075,

    /// The requested plug-in cannot be found.
    ///
    /// `0xC004F076`, `SL_E_PLUGIN_NOT_REGISTERED`, -1073418122.
    #[doc(alias = "SL_E_PLUGIN_NOT_REGISTERED")]
    #[doc(alias = "0xC004F076")]
    #[doc(alias = "-1073418122")]
    PluginNotRegistered = 0xC004_F076,

    /// The version of the authentication data is incompatible.
    ///
    /// `0xC004F077`, `SL_E_AUTHN_WRONG_VERSION`, -1073418121.
    ///
    /// Authentication here is a proof between a program and the service; it is neither
    /// product activation nor a user's sign-in.
    #[doc(alias = "SL_E_AUTHN_WRONG_VERSION")]
    #[doc(alias = "0xC004F077")]
    #[doc(alias = "-1073418121")]
    AuthenticationWrongVersion = 0xC004_F077,

    /// The key of the authentication data is mismatched.
    ///
    /// `0xC004F078`, `SL_E_AUTHN_MISMATCHED_KEY`, -1073418120.
    ///
    /// The key is that of the licensing API's authentication, not a product key.
    #[doc(alias = "SL_E_AUTHN_MISMATCHED_KEY")]
    #[doc(alias = "0xC004F078")]
    #[doc(alias = "-1073418120")]
    AuthenticationMismatchedKey = 0xC004_F078,

    /// The authentication data (challenge) is not set.
    ///
    /// `0xC004F079`, `SL_E_AUTHN_CHALLENGE_NOT_SET`, -1073418119.
    #[doc(alias = "SL_E_AUTHN_CHALLENGE_NOT_SET")]
    #[doc(alias = "0xC004F079")]
    #[doc(alias = "-1073418119")]
    AuthenticationChallengeNotSet = 0xC004_F079,

    /// The verification could not be done: the authentication was not completed.
    ///
    /// `0xC004F07A`, `SL_E_AUTHN_CANT_VERIFY`, -1073418118.
    #[doc(alias = "SL_E_AUTHN_CANT_VERIFY")]
    #[doc(alias = "0xC004F07A")]
    #[doc(alias = "-1073418118")]
    AuthenticationCannotVerify = 0xC004_F07A,

    /// The requested operation is unavailable while the service is running.
    ///
    /// `0xC004F07B`, `SL_E_SERVICE_RUNNING`, -1073418117.
    #[doc(alias = "SL_E_SERVICE_RUNNING")]
    #[doc(alias = "0xC004F07B")]
    #[doc(alias = "-1073418117")]
    ServiceRunning = 0xC004_F07B,

    /// The version of the BIOS is invalid; by its symbol, that of the SLP marker.
    ///
    /// `0xC004F07C`, `SL_E_SLP_INVALID_MARKER_VERSION`, -1073418116.
    ///
    /// The header text speaks of the version of the BIOS; by the symbol it is the version
    /// of the marker.
    #[doc(alias = "SL_E_SLP_INVALID_MARKER_VERSION")]
    #[doc(alias = "0xC004F07C")]
    #[doc(alias = "-1073418116")]
    SlpInvalidMarkerVersion = 0xC004_F07C,

    /// The product key cannot be used for this type of activation.
    ///
    /// `0xC004F07D`, `SL_E_INVALID_PRODUCT_KEY_TYPE`, -1073418115.
    #[doc(alias = "SL_E_INVALID_PRODUCT_KEY_TYPE")]
    #[doc(alias = "0xC004F07D")]
    #[doc(alias = "-1073418115")]
    InvalidProductKeyType = 0xC004_F07D,

    /// The installation ID and the confirmation ID do not match the product key.
    ///
    /// `0xC004F07E`, `SL_E_CIDIID_MISMATCHED_PKEY`, -1073418114.
    #[doc(alias = "SL_E_CIDIID_MISMATCHED_PKEY")]
    #[doc(alias = "0xC004F07E")]
    #[doc(alias = "-1073418114")]
    ConfirmationIdMismatchedProductKey = 0xC004_F07E,

    /// The installation and confirmation IDs are not bound to the current environment.
    ///
    /// `0xC004F07F`, `SL_E_CIDIID_NOT_BOUND`, -1073418113.
    #[doc(alias = "SL_E_CIDIID_NOT_BOUND")]
    #[doc(alias = "0xC004F07F")]
    #[doc(alias = "-1073418113")]
    ConfirmationIdNotBound = 0xC004_F07F,

    /// The license is not bound to the current environment.
    ///
    /// `0xC004F080`, `SL_E_LICENSE_NOT_BOUND`, -1073418112.
    #[doc(alias = "SL_E_LICENSE_NOT_BOUND")]
    #[doc(alias = "0xC004F080")]
    #[doc(alias = "-1073418112")]
    LicenseNotBound = 0xC004_F080,

    /// The Active Directory activation object could not be found or is invalid.
    ///
    /// `0xC004F081`, `SL_E_VL_AD_AO_NOT_FOUND`, -1073418111.
    ///
    /// Activation through an object is valid for up to 180 days and is renewed by the
    /// service; Office falls back to KMS if Active Directory does not answer.
    #[doc(alias = "SL_E_VL_AD_AO_NOT_FOUND")]
    #[doc(alias = "0xC004F081")]
    #[doc(alias = "-1073418111")]
    ActiveDirectoryActivationObjectNotFound = 0xC004_F081,

    /// The name specified for the Active Directory activation object is too long.
    ///
    /// `0xC004F082`, `SL_E_VL_AD_AO_NAME_TOO_LONG`, -1073418110.
    ///
    /// The limit of 40 Unicode characters comes from the description of the options of
    /// `slmgr.vbs`.
    #[doc(alias = "SL_E_VL_AD_AO_NAME_TOO_LONG")]
    #[doc(alias = "0xC004F082")]
    #[doc(alias = "-1073418110")]
    ActiveDirectoryActivationObjectNameTooLong = 0xC004_F082,

    /// Directory-based activation is not supported in the current Active Directory schema.
    ///
    /// `0xC004F083`, `SL_E_VL_AD_SCHEMA_VERSION_NOT_SUPPORTED`, -1073418109.
    #[doc(alias = "SL_E_VL_AD_SCHEMA_VERSION_NOT_SUPPORTED")]
    #[doc(alias = "0xC004F083")]
    #[doc(alias = "-1073418109")]
    ActiveDirectorySchemaVersionNotSupported = 0xC004_F083,

    /// The firmware of this device is corrupted.
    ///
    /// `0xC004F090`, `SL_E_SLP_MSOA_BAD_FORMAT`, -1073418096.
    ///
    /// By the symbol the format is bad, by the header text the firmware is damaged; the
    /// header does not explain the abbreviation MSOA.
    ///
    /// The number was first seen in the header of SDK 10.0.26100.2161 and is not in
    /// windows-sys 0.61.
    #[doc(alias = "SL_E_SLP_MSOA_BAD_FORMAT")]
    #[doc(alias = "0xC004F090")]
    #[doc(alias = "-1073418096")]
    SlpMsoaBadFormat = 0xC004_F090,

    /// The firmware of this device has invalid data.
    ///
    /// `0xC004F091`, `SL_E_SLP_MSOA_BAD_DATA_HEADER`, -1073418095.
    ///
    /// Only the symbol says that it is the header; the SDK text speaks of invalid data in
    /// the firmware. The header file does not explain the abbreviation MSOA.
    ///
    /// The number was first seen in the header of SDK 10.0.26100.2161 and is not in
    /// windows-sys 0.61.
    #[doc(alias = "SL_E_SLP_MSOA_BAD_DATA_HEADER")]
    #[doc(alias = "0xC004F091")]
    #[doc(alias = "-1073418095")]
    SlpMsoaBadDataHeader = 0xC004_F091,

    /// The firmware of this device has an invalid data length.
    ///
    /// `0xC004F092`, `SL_E_SLP_MSOA_INVALID_DATA_LENGTH`, -1073418094.
    ///
    /// The number was first seen in the header of SDK 10.0.26100.2161 and is not in
    /// windows-sys 0.61; the header does not explain the abbreviation MSOA.
    #[doc(alias = "SL_E_SLP_MSOA_INVALID_DATA_LENGTH")]
    #[doc(alias = "0xC004F092")]
    #[doc(alias = "-1073418094")]
    SlpMsoaInvalidDataLength = 0xC004_F092,

    /// The product key in the firmware of this device is invalid.
    ///
    /// `0xC004F093`, `SL_E_SLP_MSOA_INVALID_PRODUCT_KEY`, -1073418093.
    ///
    /// The number was first seen in the header of SDK 10.0.26100.2161 and is not in
    /// windows-sys 0.61; the header does not explain the abbreviation MSOA.
    #[doc(alias = "SL_E_SLP_MSOA_INVALID_PRODUCT_KEY")]
    #[doc(alias = "0xC004F093")]
    #[doc(alias = "-1073418093")]
    SlpMsoaInvalidProductKey = 0xC004_F093,

    /// The edition of the product key could not be checked with the DISM binaries at hand.
    ///
    /// `0xC004F094`, `SL_E_INCOMPLETE_OR_OLD_DISM_BINARIES`, -1073418092.
    ///
    /// Neither symbol nor header text limits the code to keys in firmware; it stands in
    /// the header next to five codes for firmware data, hence the type Oem.
    ///
    /// The number was first seen in the header of SDK 10.0.26100.2161 and is not in
    /// windows-sys 0.61.
    #[doc(alias = "SL_E_INCOMPLETE_OR_OLD_DISM_BINARIES")]
    #[doc(alias = "0xC004F094")]
    #[doc(alias = "-1073418092")]
    IncompleteOrOldDismBinaries = 0xC004_F094,

    /// The edition of the product key could not be matched.
    ///
    /// `0xC004F095`, `SL_E_SLP_MSOA_PRODUCT_KEY_MISMATCH`, -1073418091.
    ///
    /// The code came with a recent Windows SDK header (10.0.26100), which does not
    /// explain the abbreviation MSOA in the symbol.
    #[doc(alias = "SL_E_SLP_MSOA_PRODUCT_KEY_MISMATCH")]
    #[doc(alias = "0xC004F095")]
    #[doc(alias = "-1073418091")]
    SlpMsoaProductKeyMismatch = 0xC004_F095,

    /// The current licensing state of the product is not genuine.
    ///
    /// `0xC004F200`, `SL_E_NOT_GENUINE`, -1073417728.
    ///
    /// `SLGetGenuineInformationEx` returns this code while the licensing state of an
    /// application is non-genuine.
    ///
    /// The updates KB4480960 and KB4480970 came out on the day of the mistaken server
    /// change of January 8, 2019, but Microsoft says that they have nothing to do with
    /// it.
    #[doc(alias = "SL_E_NOT_GENUINE")]
    #[doc(alias = "0xC004F200")]
    #[doc(alias = "-1073417728")]
    NotGenuine = 0xC004_F200,

    /// The edition of the license does not match the edition of this computer.
    ///
    /// `0xC004F210`, `SL_E_EDITION_MISMATCHED`, -1073417712.
    ///
    /// Sources differ: the text in the header lacks a negation and says that the editions
    /// match, the symbol says that they do not.
    #[doc(alias = "SL_E_EDITION_MISMATCHED")]
    #[doc(alias = "0xC004F210")]
    #[doc(alias = "-1073417712")]
    EditionMismatched = 0xC004_F210,

    /// The hardware of the device may have changed.
    ///
    /// `0xC004F211`, `SL_E_HWID_CHANGED`, -1073417711.
    ///
    /// In volume activation, 0xC004F00F reports hardware out of tolerance and has other
    /// remedies.
    #[doc(alias = "SL_E_HWID_CHANGED")]
    #[doc(alias = "0xC004F211")]
    #[doc(alias = "-1073417711")]
    HardwareIdChanged = 0xC004_F211,

    /// The edition of the OEM key does not match the edition of Windows.
    ///
    /// `0xC004F212`, `SL_E_OEM_KEY_EDITION_MISMATCH`, -1073417710.
    #[doc(alias = "SL_E_OEM_KEY_EDITION_MISMATCH")]
    #[doc(alias = "0xC004F212")]
    #[doc(alias = "-1073417710")]
    OemKeyEditionMismatch = 0xC004_F212,

    /// No product key was found on the system.
    ///
    /// `0xC004F213`, `SL_E_NO_PRODUCT_KEY_FOUND`, -1073417709.
    ///
    /// Volume activation reports a missing key as 0xC004F014 instead, with other
    /// remedies.
    #[doc(alias = "SL_E_NO_PRODUCT_KEY_FOUND")]
    #[doc(alias = "0xC004F213")]
    #[doc(alias = "-1073417709")]
    NoProductKeyFound = 0xC004_F213,

    /// There is a problem with the downlevel product key (of an earlier Windows).
    ///
    /// `0xC004F214`, `SL_E_DOWNLEVEL_SETUP_KEY`, -1073417708.
    #[doc(alias = "SL_E_DOWNLEVEL_SETUP_KEY")]
    #[doc(alias = "0xC004F214")]
    #[doc(alias = "-1073417708")]
    DownlevelSetupKey = 0xC004_F214,

    /// There is a problem with the BIOS key.
    ///
    /// `0xC004F215`, `SL_E_BIOS_KEY`, -1073417707.
    ///
    /// Neither symbol nor header text says what the problem is; 0xC004F093 is the number
    /// for a firmware key that is not valid.
    #[doc(alias = "SL_E_BIOS_KEY")]
    #[doc(alias = "0xC004F215")]
    #[doc(alias = "-1073417707")]
    BiosKey = 0xC004_F215,

    /// The challenge of token-based activation has expired.
    ///
    /// `0xC004F301`, `SL_E_TKA_CHALLENGE_EXPIRED`, -1073417471.
    ///
    /// A new attempt creates a new challenge, so the same request can succeed later. The
    /// header reserves 0xC004F300 to 0xC004F3FF for token-based activation.
    #[doc(alias = "SL_E_TKA_CHALLENGE_EXPIRED")]
    #[doc(alias = "0xC004F301")]
    #[doc(alias = "-1073417471")]
    TokenBasedChallengeExpired = 0xC004_F301,

    /// Silent activation failed: no certificate could activate the product without a user.
    ///
    /// `0xC004F302`, `SL_E_TKA_SILENT_ACTIVATION_FAILURE`, -1073417470.
    #[doc(alias = "SL_E_TKA_SILENT_ACTIVATION_FAILURE")]
    #[doc(alias = "0xC004F302")]
    #[doc(alias = "-1073417470")]
    TokenBasedSilentActivationFailure = 0xC004_F302,

    /// The certificate chain could not be built or failed validation.
    ///
    /// `0xC004F303`, `SL_E_TKA_INVALID_CERT_CHAIN`, -1073417469.
    #[doc(alias = "SL_E_TKA_INVALID_CERT_CHAIN")]
    #[doc(alias = "0xC004F303")]
    #[doc(alias = "-1073417469")]
    TokenBasedInvalidCertificateChain = 0xC004_F303,

    /// The license that token-based activation requires could not be found.
    ///
    /// `0xC004F304`, `SL_E_TKA_GRANT_NOT_FOUND`, -1073417468.
    ///
    /// The text of the code speaks of a required license only; the symbol calls it a
    /// grant.
    #[doc(alias = "SL_E_TKA_GRANT_NOT_FOUND")]
    #[doc(alias = "0xC004F304")]
    #[doc(alias = "-1073417468")]
    TokenBasedGrantNotFound = 0xC004_F304,

    /// No certificate was found that could activate the product.
    ///
    /// `0xC004F305`, `SL_E_TKA_CERT_NOT_FOUND`, -1073417467.
    #[doc(alias = "SL_E_TKA_CERT_NOT_FOUND")]
    #[doc(alias = "0xC004F305")]
    #[doc(alias = "-1073417467")]
    TokenBasedCertificateNotFound = 0xC004_F305,

    /// This edition does not support token-based activation.
    ///
    /// `0xC004F306`, `SL_E_TKA_INVALID_SKU_ID`, -1073417466.
    #[doc(alias = "SL_E_TKA_INVALID_SKU_ID")]
    #[doc(alias = "0xC004F306")]
    #[doc(alias = "-1073417466")]
    TokenBasedInvalidEdition = 0xC004_F306,

    /// The product could not be activated: the token-based activation data is invalid.
    ///
    /// `0xC004F307`, `SL_E_TKA_INVALID_BLOB`, -1073417465.
    #[doc(alias = "SL_E_TKA_INVALID_BLOB")]
    #[doc(alias = "0xC004F307")]
    #[doc(alias = "-1073417465")]
    TokenBasedInvalidData = 0xC004_F307,

    /// The product could not be activated: the activation data is tampered.
    ///
    /// `0xC004F308`, `SL_E_TKA_TAMPERED_CERT_CHAIN`, -1073417464.
    ///
    /// The text of the code speaks of activation data in general; the certificate chain
    /// comes from the symbol.
    #[doc(alias = "SL_E_TKA_TAMPERED_CERT_CHAIN")]
    #[doc(alias = "0xC004F308")]
    #[doc(alias = "-1073417464")]
    TokenBasedTamperedCertificateChain = 0xC004_F308,

    /// The product could not be activated: challenge and response do not match.
    ///
    /// `0xC004F309`, `SL_E_TKA_CHALLENGE_MISMATCH`, -1073417463.
    #[doc(alias = "SL_E_TKA_CHALLENGE_MISMATCH")]
    #[doc(alias = "0xC004F309")]
    #[doc(alias = "-1073417463")]
    TokenBasedChallengeMismatch = 0xC004_F309,

    /// The certificate does not match the conditions in the license.
    ///
    /// `0xC004F30A`, `SL_E_TKA_INVALID_CERTIFICATE`, -1073417462.
    ///
    /// 0xC004F30F says nearly the same, with the issuance license named as the place of
    /// the criteria.
    #[doc(alias = "SL_E_TKA_INVALID_CERTIFICATE")]
    #[doc(alias = "0xC004F30A")]
    #[doc(alias = "-1073417462")]
    TokenBasedInvalidCertificate = 0xC004_F30A,

    /// The inserted smart card could not be used to activate the product.
    ///
    /// `0xC004F30B`, `SL_E_TKA_INVALID_SMARTCARD`, -1073417461.
    #[doc(alias = "SL_E_TKA_INVALID_SMARTCARD")]
    #[doc(alias = "0xC004F30B")]
    #[doc(alias = "-1073417461")]
    TokenBasedInvalidSmartCard = 0xC004_F30B,

    /// The content of the token-based activation license is invalid.
    ///
    /// `0xC004F30C`, `SL_E_TKA_FAILED_GRANT_PARSING`, -1073417460.
    #[doc(alias = "SL_E_TKA_FAILED_GRANT_PARSING")]
    #[doc(alias = "0xC004F30C")]
    #[doc(alias = "-1073417460")]
    TokenBasedFailedGrantParsing = 0xC004_F30C,

    /// The product could not be activated: the thumbprint is invalid.
    ///
    /// `0xC004F30D`, `SL_E_TKA_INVALID_THUMBPRINT`, -1073417459.
    #[doc(alias = "SL_E_TKA_INVALID_THUMBPRINT")]
    #[doc(alias = "0xC004F30D")]
    #[doc(alias = "-1073417459")]
    TokenBasedInvalidThumbprint = 0xC004_F30D,

    /// The product could not be activated: the thumbprint matches no certificate.
    ///
    /// `0xC004F30E`, `SL_E_TKA_THUMBPRINT_CERT_NOT_FOUND`, -1073417458.
    #[doc(alias = "SL_E_TKA_THUMBPRINT_CERT_NOT_FOUND")]
    #[doc(alias = "0xC004F30E")]
    #[doc(alias = "-1073417458")]
    TokenBasedThumbprintCertificateNotFound = 0xC004_F30E,

    /// The certificate does not match the criteria in the issuance license.
    ///
    /// `0xC004F30F`, `SL_E_TKA_CRITERIA_MISMATCH`, -1073417457.
    ///
    /// A trust point ID that does not fit has a code of its own, 0xC004F310.
    #[doc(alias = "SL_E_TKA_CRITERIA_MISMATCH")]
    #[doc(alias = "0xC004F30F")]
    #[doc(alias = "-1073417457")]
    TokenBasedCriteriaMismatch = 0xC004_F30F,

    /// The certificate does not match the trust point ID (TPID) in the issuance license.
    ///
    /// `0xC004F310`, `SL_E_TKA_TPID_MISMATCH`, -1073417456.
    #[doc(alias = "SL_E_TKA_TPID_MISMATCH")]
    #[doc(alias = "0xC004F310")]
    #[doc(alias = "-1073417456")]
    TokenBasedTrustPointIdMismatch = 0xC004_F310,

    /// The product could not be activated: a soft token cannot be used.
    ///
    /// `0xC004F311`, `SL_E_TKA_SOFT_CERT_DISALLOWED`, -1073417455.
    #[doc(alias = "SL_E_TKA_SOFT_CERT_DISALLOWED")]
    #[doc(alias = "0xC004F311")]
    #[doc(alias = "-1073417455")]
    TokenBasedSoftwareCertificateDisallowed = 0xC004_F311,

    /// The certificate cannot be used because its private key is exportable.
    ///
    /// `0xC004F312`, `SL_E_TKA_SOFT_CERT_INVALID`, -1073417454.
    #[doc(alias = "SL_E_TKA_SOFT_CERT_INVALID")]
    #[doc(alias = "0xC004F312")]
    #[doc(alias = "-1073417454")]
    TokenBasedSoftwareCertificateInvalid = 0xC004_F312,

    /// The CNG encryption library could not be loaded for the certificate.
    ///
    /// `0xC004F313`, `SL_E_TKA_CERT_CNG_NOT_AVAILABLE`, -1073417453.
    #[doc(alias = "SL_E_TKA_CERT_CNG_NOT_AVAILABLE")]
    #[doc(alias = "0xC004F313")]
    #[doc(alias = "-1073417453")]
    TokenBasedCertificateCngNotAvailable = 0xC004_F313,

    /// A networking problem occurred while Windows was being activated.
    ///
    /// `0xC004FC03`, `E_RM_UNKNOWN_ERROR`, -1073415165.
    ///
    /// The symbol speaks of an unknown error, the text of the header of a networking
    /// problem; the message follows the text.
    #[doc(alias = "E_RM_UNKNOWN_ERROR")]
    #[doc(alias = "0xC004FC03")]
    #[doc(alias = "-1073415165")]
    ActivationNetworkError = 0xC004_FC03,

    /// The validity period of a time-based license has expired.
    ///
    /// `0xC004FC07`, `SL_E_VALIDITY_PERIOD_EXPIRED`, -1073415161.
    #[doc(alias = "SL_E_VALIDITY_PERIOD_EXPIRED")]
    #[doc(alias = "0xC004FC07")]
    #[doc(alias = "-1073415161")]
    TimeBasedValidityPeriodExpired = 0xC004_FC07,

    /// The request limit for automatic virtual machine activation has been reached.
    ///
    /// `0xC004FD00`, `SL_E_IA_THROTTLE_LIMIT_EXCEEDED`, -1073414912.
    #[doc(alias = "SL_E_IA_THROTTLE_LIMIT_EXCEEDED")]
    #[doc(alias = "0xC004FD00")]
    #[doc(alias = "-1073414912")]
    AvmaThrottleLimitExceeded = 0xC004_FD00,

    /// Windows is not running on a Hyper-V platform that AVMA supports.
    ///
    /// `0xC004FD01`, `SL_E_IA_INVALID_VIRTUALIZATION_PLATFORM`, -1073414911.
    #[doc(alias = "SL_E_IA_INVALID_VIRTUALIZATION_PLATFORM")]
    #[doc(alias = "0xC004FD01")]
    #[doc(alias = "-1073414911")]
    AvmaInvalidVirtualizationPlatform = 0xC004_FD01,

    /// Windows is not activated on the host machine of the virtual machine.
    ///
    /// `0xC004FD02`, `SL_E_IA_PARENT_PARTITION_NOT_ACTIVATED`, -1073414910.
    ///
    /// Azure virtual machines with an AVMA key can get this code too; there the remedy is
    /// KMS.
    #[doc(alias = "SL_E_IA_PARENT_PARTITION_NOT_ACTIVATED")]
    #[doc(alias = "0xC004FD02")]
    #[doc(alias = "-1073414910")]
    AvmaParentPartitionNotActivated = 0xC004_FD02,

    /// The host machine cannot activate the edition of Windows on the virtual machine.
    ///
    /// `0xC004FD03`, `SL_E_IA_ID_MISMATCH`, -1073414909.
    ///
    /// Event 12309 in the guest reports it as a denied activation, an AVMA ID mismatch.
    #[doc(alias = "SL_E_IA_ID_MISMATCH")]
    #[doc(alias = "0xC004FD03")]
    #[doc(alias = "-1073414909")]
    AvmaIdMismatch = 0xC004_FD03,

    /// Windows is not activated; the virtual machine holds no activation by AVMA.
    ///
    /// `0xC004FD04`, `SL_E_IA_MACHINE_NOT_BOUND`, -1073414908.
    ///
    /// The text of the header only says that Windows is not activated; AVMA comes from
    /// the symbol and its group.
    #[doc(alias = "SL_E_IA_MACHINE_NOT_BOUND")]
    #[doc(alias = "0xC004FD04")]
    #[doc(alias = "-1073414908")]
    AvmaMachineNotBound = 0xC004_FD04,

    /// Recovering from tampering of the trusted store requires an activation.
    ///
    /// `0xC004FE00`, `SL_E_TAMPER_RECOVERY_REQUIRES_ACTIVATION`, -1073414656.
    ///
    /// The tampering itself is reported by the security processor (0xC004D301, 0xC004D317
    /// to 0xC004D31C).
    #[doc(alias = "SL_E_TAMPER_RECOVERY_REQUIRES_ACTIVATION")]
    #[doc(alias = "0xC004FE00")]
    #[doc(alias = "-1073414656")]
    TamperRecoveryRequiresActivation = 0xC004_FE00,

    // Other parts of Windows
    /// No applicable app licenses were found.
    ///
    /// `0xC0EA0001`, `ERROR_NO_APPLICABLE_APP_LICENSES_FOUND`, -1058406399.
    ///
    /// The same number is an NTSTATUS and an HRESULT. Public reports show it for apps only.
    #[doc(alias = "ERROR_NO_APPLICABLE_APP_LICENSES_FOUND")]
    #[doc(alias = "0xC0EA0001")]
    #[doc(alias = "-1058406399")]
    NoApplicableAppLicensesFound = 0xC0EA_0001,

    /// A CLiP license was not found.
    ///
    /// `0xC0EA0002`, `ERROR_CLIP_LICENSE_NOT_FOUND`, -1058406398.
    ///
    /// CLiP is the Client License Platform.
    #[doc(alias = "ERROR_CLIP_LICENSE_NOT_FOUND")]
    #[doc(alias = "0xC0EA0002")]
    #[doc(alias = "-1058406398")]
    ClipLicenseNotFound = 0xC0EA_0002,

    /// The CLiP device license was not found.
    ///
    /// `0xC0EA0003`, `ERROR_CLIP_DEVICE_LICENSE_MISSING`, -1058406397.
    ///
    /// Public reports show it for apps only.
    #[doc(alias = "ERROR_CLIP_DEVICE_LICENSE_MISSING")]
    #[doc(alias = "0xC0EA0003")]
    #[doc(alias = "-1058406397")]
    ClipDeviceLicenseMissing = 0xC0EA_0003,

    /// A CLiP license has an invalid signature.
    ///
    /// `0xC0EA0004`, `ERROR_CLIP_LICENSE_INVALID_SIGNATURE`, -1058406396.
    #[doc(alias = "ERROR_CLIP_LICENSE_INVALID_SIGNATURE")]
    #[doc(alias = "0xC0EA0004")]
    #[doc(alias = "-1058406396")]
    ClipLicenseInvalidSignature = 0xC0EA_0004,

    /// The CLiP keyholder license is invalid or missing.
    ///
    /// `0xC0EA0005`, `ERROR_CLIP_KEYHOLDER_LICENSE_MISSING_OR_INVALID`, -1058406395.
    #[doc(alias = "ERROR_CLIP_KEYHOLDER_LICENSE_MISSING_OR_INVALID")]
    #[doc(alias = "0xC0EA0005")]
    #[doc(alias = "-1058406395")]
    ClipKeyholderLicenseMissingOrInvalid = 0xC0EA_0005,

    /// A CLiP license has expired.
    ///
    /// `0xC0EA0006`, `ERROR_CLIP_LICENSE_EXPIRED`, -1058406394.
    #[doc(alias = "ERROR_CLIP_LICENSE_EXPIRED")]
    #[doc(alias = "0xC0EA0006")]
    #[doc(alias = "-1058406394")]
    ClipLicenseExpired = 0xC0EA_0006,

    /// A CLiP license is signed by an unknown source.
    ///
    /// `0xC0EA0007`, `ERROR_CLIP_LICENSE_SIGNED_BY_UNKNOWN_SOURCE`, -1058406393.
    #[doc(alias = "ERROR_CLIP_LICENSE_SIGNED_BY_UNKNOWN_SOURCE")]
    #[doc(alias = "0xC0EA0007")]
    #[doc(alias = "-1058406393")]
    ClipLicenseSignedByUnknownSource = 0xC0EA_0007,

    /// A CLiP license is not signed.
    ///
    /// `0xC0EA0008`, `ERROR_CLIP_LICENSE_NOT_SIGNED`, -1058406392.
    #[doc(alias = "ERROR_CLIP_LICENSE_NOT_SIGNED")]
    #[doc(alias = "0xC0EA0008")]
    #[doc(alias = "-1058406392")]
    ClipLicenseNotSigned = 0xC0EA_0008,

    /// The hardware ID of a CLiP license is out of tolerance.
    ///
    /// `0xC0EA0009`, `ERROR_CLIP_LICENSE_HARDWARE_ID_OUT_OF_TOLERANCE`, -1058406391.
    ///
    /// 0xC004F00F says the like of the hardware behind an activation.
    #[doc(alias = "ERROR_CLIP_LICENSE_HARDWARE_ID_OUT_OF_TOLERANCE")]
    #[doc(alias = "0xC0EA0009")]
    #[doc(alias = "-1058406391")]
    ClipLicenseHardwareIdOutOfTolerance = 0xC0EA_0009,

    /// The device ID of a CLiP license does not match that of the bound device license.
    ///
    /// `0xC0EA000A`, `ERROR_CLIP_LICENSE_DEVICE_ID_MISMATCH`, -1058406390.
    ///
    /// Reported for the activation of Windows and for apps of the Microsoft Store.
    #[doc(alias = "ERROR_CLIP_LICENSE_DEVICE_ID_MISMATCH")]
    #[doc(alias = "0xC0EA000A")]
    #[doc(alias = "-1058406390")]
    ClipLicenseDeviceIdMismatch = 0xC0EA_000A,

    /// No match for the specified key in the index (STATUS_NO_MATCH as an HRESULT).
    ///
    /// `0xD0000272`, -805305742; no header names it.
    ///
    /// It is the NTSTATUS 0xC0000272 (`STATUS_NO_MATCH`) in the form of an HRESULT, with
    /// bit 28 set.
    #[doc(alias = "0xD0000272")]
    #[doc(alias = "-805305742")]
    NtStatusNoMatch = 0xD000_0272,
}
