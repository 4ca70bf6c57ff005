//! The table: one variant per HRESULT, ascending, in sections by the component that
//! reports it. It holds no logic.
//!
//! An enum and not a newtype with constants, because a deployment tool wants to `match`
//! and be told by the compiler what it forgot. Numbers outside the table stay numbers,
//! in [`UnknownCode`](crate::UnknownCode).

use crate::code::by_position;

/// Every HRESULT that Windows or Office activation reports.
///
/// `Display` is a message of one line in English. The methods give everything else:
/// [`causes`](Self::causes), [`resolutions`](Self::resolutions),
/// [`activation_types`](Self::activation_types), [`retry`](Self::retry), and
/// [`explain`](Self::explain) all of it at once.
///
/// The search of this documentation finds a variant by its number and by its official
/// symbol. New Windows versions bring new codes, so a `match` outside this crate needs a
/// wildcard arm:
///
/// ```compile_fail,E0004
/// # use windows_activation_error::ActivationError;
/// # let error = ActivationError::KmsUnavailable;
/// match error {
///     ActivationError::KmsUnavailable => {}
/// }
/// ```
///
/// The names of variants can be improved in a later version; numbers and symbols do not
/// change. `<&str>::from(error)` is the name of the variant.
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
    thiserror::Error,
)]
#[repr(u32)]
#[non_exhaustive]
pub enum ActivationError {
    // The security processor
    /// The security processor, a software component of Windows, was asked to update its
    /// trusted time and had no need to.
    ///
    /// Informational by its severity bits.
    ///
    /// `SL_REMAPPING_SP_PUB_TRUSTED_TIME_OK`, `0x4004D30F`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TRUSTED_TIME_OK")]
    #[doc(alias = "0x4004D30F")]
    #[error("the trusted time is current and needs no correction")]
    SecurityProcessorTrustedTimeOk = 0x4004_D30F,

    /// The security processor compared its cache in the kernel with the new data and
    /// changed nothing.
    ///
    /// The SDK header files this code under success codes; its severity bits say
    /// informational.
    ///
    /// `SL_REMAPPING_SP_PUB_KM_CACHE_IDENTICAL`, `0x4004D601`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_KM_CACHE_IDENTICAL")]
    #[doc(alias = "0x4004D601")]
    #[error("the kernel's licensing cache already matched, so it was left alone")]
    KernelCacheIdentical = 0x4004_D601,

    /// The security processor wrote policies to its cache in the kernel and met some that
    /// need a restart.
    ///
    /// Informational, yet there is something to do: restart Windows so that the changed
    /// policies apply. The SDK header files it under success codes.
    ///
    /// `SL_REMAPPING_SP_PUB_KM_CACHE_POLICY_CHANGED`, `0x4004D602`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_KM_CACHE_POLICY_CHANGED")]
    #[doc(alias = "0x4004D602")]
    #[error("licensing policies have changed and take effect only after a restart")]
    KernelCachePolicyChanged = 0x4004_D602,

    // The licensing client
    /// The licensing client reports the state of a product that was installed and not
    /// activated so far.
    ///
    /// 0xC004F009 reports that the grace period is over, 0x4004FC05 a period without an
    /// end.
    ///
    /// `SL_I_OOB_GRACE_PERIOD`, `0x4004F00C`.
    #[doc(alias = "SL_I_OOB_GRACE_PERIOD")]
    #[doc(alias = "0x4004F00C")]
    #[error("the product is not activated yet but still within its initial grace period")]
    OutOfBoxGracePeriod = 0x4004_F00C,

    /// The licensing client reports the state of a product that has to be activated once
    /// more.
    ///
    /// A large hardware change (0xC004F00F) leads to this state, and so does a KMS
    /// activation that was not renewed within 180 days.
    ///
    /// `SL_I_OOT_GRACE_PERIOD`, `0x4004F00D`.
    #[doc(alias = "SL_I_OOT_GRACE_PERIOD")]
    #[doc(alias = "0x4004F00D")]
    #[error("the out-of-tolerance grace period is running; activate again before it ends")]
    OutOfToleranceGracePeriod = 0x4004_F00D,

    /// The licensing client activated the product and adds a reminder of the product use
    /// rights.
    ///
    /// The severity is informational although the symbol starts with `SL_E_`. The symbol
    /// speaks of volume licensing (VL); the header text does not mention KMS.
    ///
    /// `SL_E_VL_INFO_PRODUCT_USER_RIGHT`, `0x4004F040`.
    #[doc(alias = "SL_E_VL_INFO_PRODUCT_USER_RIGHT")]
    #[doc(alias = "0x4004F040")]
    #[error("activation succeeded; check that the product use rights cover this use")]
    ProductUseRights = 0x4004_F040,

    /// The licensing client states that a valid non-genuine grace period is running.
    ///
    /// The activation guidance prints this status as 0xC004F065, with error severity; the
    /// two differ in nothing but the severity bits and stay two codes.
    ///
    /// Nothing failed when this number appears, but a genuine product key is needed
    /// before the period ends.
    ///
    /// `SL_I_NONGENUINE_GRACE_PERIOD`, `0x4004F065`.
    #[doc(alias = "SL_I_NONGENUINE_GRACE_PERIOD")]
    #[doc(alias = "0x4004F065")]
    #[error("the product was judged non-genuine and is in its non-genuine grace period")]
    NonGenuineGracePeriodRunning = 0x4004_F065,

    /// The licensing client states that a valid non-genuine grace period of type 2 is
    /// running.
    ///
    /// The header calls the period type 2 and does not say how the types differ;
    /// 0xC004F067 reports the end of this one.
    ///
    /// Older message lists print 0xC004F068, with error severity, for KMS in a virtual
    /// machine, which the header has as 0xC004F06B; that is another condition.
    ///
    /// `SL_I_NONGENUINE_GRACE_PERIOD_2`, `0x4004F068`.
    #[doc(alias = "SL_I_NONGENUINE_GRACE_PERIOD_2")]
    #[doc(alias = "0x4004F068")]
    #[error("the second type of non-genuine grace period is running")]
    NonGenuineGracePeriodType2 = 0x4004_F068,

    /// The licensing client states that the application has a license from the Microsoft
    /// Store.
    ///
    /// The number is in the range that the SDK header sets aside for activation through
    /// the Store, but the licensing client reports it.
    ///
    /// `SL_I_STORE_BASED_ACTIVATION`, `0x4004F401`.
    #[doc(alias = "SL_I_STORE_BASED_ACTIVATION")]
    #[doc(alias = "0x4004F401")]
    #[error("the product is licensed through the Microsoft Store")]
    StoreBasedActivation = 0x4004_F401,

    /// The licensing client reports the state of a product whose license has an end date.
    ///
    /// No source names the channels that use the code; the perpetual ones are left out of
    /// its activation types.
    ///
    /// `SL_I_TIMEBASED_VALIDITY_PERIOD`, `0x4004FC04`.
    #[doc(alias = "SL_I_TIMEBASED_VALIDITY_PERIOD")]
    #[doc(alias = "0x4004FC04")]
    #[error("the time-limited license is in force and has not reached its end date")]
    TimeBasedValidityPeriod = 0x4004_FC04,

    /// The licensing client reports the state of a product whose grace period is
    /// perpetual.
    ///
    /// `SL_I_PERPETUAL_OOB_GRACE_PERIOD`, `0x4004FC05`.
    #[doc(alias = "SL_I_PERPETUAL_OOB_GRACE_PERIOD")]
    #[doc(alias = "0x4004FC05")]
    #[error("the product runs in an initial grace period that never ends")]
    PerpetualOutOfBoxGracePeriod = 0x4004_FC05,

    /// The licensing client reports the state of a product in the grace period that
    /// extends a time-limited license.
    ///
    /// The activation events number this state 6 (extended grace).
    ///
    /// `SL_I_TIMEBASED_EXTENDED_GRACE_PERIOD`, `0x4004FC06`.
    #[doc(alias = "SL_I_TIMEBASED_EXTENDED_GRACE_PERIOD")]
    #[doc(alias = "0x4004FC06")]
    #[error("the extended grace period of a time-limited license is running")]
    TimeBasedExtendedGracePeriod = 0x4004_FC06,

    // Other parts of Windows
    /// The general failure code of COM and Windows, which `slui.exe` can report for an
    /// activation.
    ///
    /// `E_FAIL` can come from anything, hence no verdict on a retry; behind a proxy with
    /// Basic authentication somebody must change something first.
    ///
    /// The KMS client is in the list because of a single user report (event 8198 on an
    /// Azure virtual machine behind forced tunneling).
    ///
    /// `E_FAIL`, `0x80004005`.
    #[doc(alias = "E_FAIL")]
    #[doc(alias = "0x80004005")]
    #[error("an unspecified failure; a proxy that requires Basic authentication can be the reason")]
    UnspecifiedFailure = 0x8000_4005,

    // The security processor
    /// The security processor compared the clock of the computer with its trusted time
    /// and found a difference.
    ///
    /// The same number is also `XACT_E_DUPLICATE_GUID` in other Windows components, the
    /// distributed transaction coordinator.
    ///
    /// Its first digit is 8 and not C as in the neighboring codes of the security
    /// processor; by the two top bits of an NTSTATUS that is a warning.
    ///
    /// `SL_REMAPPING_SP_STATUS_SYSTEM_TIME_SKEWED`, `0x8004D102`.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_SYSTEM_TIME_SKEWED")]
    #[doc(alias = "0x8004D102")]
    #[error("the computer's clock does not agree with the trusted time kept for licensing")]
    SystemTimeSkewed = 0x8004_D102,

    /// The security processor, a software component of Windows, saw a debugger and
    /// refused to work.
    ///
    /// The same number is also `XACT_E_DUPLICATE_TRANSID` of the distributed transaction
    /// coordinator, another Windows component; it then has nothing to do with licensing.
    ///
    /// Its top two bits mark a warning in message files, although the neighboring codes
    /// are errors; as an HRESULT it is a failure.
    ///
    /// `SL_REMAPPING_SP_STATUS_DEBUGGER_DETECTED`, `0x8004D10B`.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_DEBUGGER_DETECTED")]
    #[doc(alias = "0x8004D10B")]
    #[error("a debugger was detected, so the security processor refuses to work")]
    SecurityProcessorDebuggerDetected = 0x8004_D10B,

    // The Software Protection service
    /// The licensing service recognized a valid add-on key in the place of a Windows
    /// product key.
    ///
    /// The same number is also `CONTEXT_E_NOJIT` in other Windows components (COM+,
    /// winerror.h).
    ///
    /// It starts with 0x8 where its neighbors 0xC004E025 and 0xC004E027 start with 0xC;
    /// as an HRESULT it reports a failure all the same.
    ///
    /// `SL_E_INVALID_USE_OF_ADD_ON_PKEY`, `0x8004E026`.
    #[doc(alias = "SL_E_INVALID_USE_OF_ADD_ON_PKEY")]
    #[doc(alias = "0x8004E026")]
    #[error("this product key unlocks an add-on and cannot serve as a Windows product key")]
    InvalidUseOfAddOnProductKey = 0x8004_E026,

    /// The token store of the Software Protection service opened its file and rejected
    /// its version.
    ///
    /// The numbers 0x8004E101 to 0x8004E10E come from inside the token store; the top two
    /// bits mark a warning in message files, but as HRESULTs they are failures.
    ///
    /// These numbers belong to facility 4 (`FACILITY_ITF`), whose meaning depends on the
    /// interface that returns them, so unrelated software may use the same numbers for
    /// errors of its own.
    ///
    /// `SL_E_SFS_INVALID_FS_VERSION`, `0x8004E101`.
    #[doc(alias = "SL_E_SFS_INVALID_FS_VERSION")]
    #[doc(alias = "0x8004E101")]
    #[error("the token store file has a version that cannot be used")]
    TokenStoreInvalidFileVersion = 0x8004_E101,

    /// The token store of the Software Protection service read the table that lists its
    /// tokens and rejected it.
    ///
    /// `SL_E_SFS_INVALID_FD_TABLE`, `0x8004E102`.
    #[doc(alias = "SL_E_SFS_INVALID_FD_TABLE")]
    #[doc(alias = "0x8004E102")]
    #[error("the descriptor table of the token store is not valid")]
    TokenStoreInvalidDescriptorTable = 0x8004_E102,

    /// The token store of the Software Protection service missed the header or footer
    /// that encloses a token.
    ///
    /// What the symbol calls sync is the header and footer around each token.
    ///
    /// `SL_E_SFS_INVALID_SYNC`, `0x8004E103`.
    #[doc(alias = "SL_E_SFS_INVALID_SYNC")]
    #[doc(alias = "0x8004E103")]
    #[error("a token in the token store does not begin or end as it should")]
    TokenStoreInvalidSync = 0x8004_E103,

    /// The token store of the Software Protection service rejected the name of a token.
    ///
    /// `SL_E_SFS_BAD_TOKEN_NAME`, `0x8004E104`.
    #[doc(alias = "SL_E_SFS_BAD_TOKEN_NAME")]
    #[doc(alias = "0x8004E104")]
    #[error("a token in the token store has a name that is not valid")]
    TokenStoreBadTokenName = 0x8004_E104,

    /// The token store of the Software Protection service rejected the extension of a
    /// token.
    ///
    /// `SL_E_SFS_BAD_TOKEN_EXT`, `0x8004E105`.
    #[doc(alias = "SL_E_SFS_BAD_TOKEN_EXT")]
    #[doc(alias = "0x8004E105")]
    #[error("a token in the token store has an extension that is not valid")]
    TokenStoreBadTokenExtension = 0x8004_E105,

    /// The token store of the Software Protection service met a token whose name was
    /// already taken.
    ///
    /// `SL_E_SFS_DUPLICATE_TOKEN_NAME`, `0x8004E106`.
    #[doc(alias = "SL_E_SFS_DUPLICATE_TOKEN_NAME")]
    #[doc(alias = "0x8004E106")]
    #[error("the token store contains more than one token of the same name")]
    TokenStoreDuplicateTokenName = 0x8004_E106,

    /// The token store of the Software Protection service compared the size of a token
    /// with the size it expected.
    ///
    /// `SL_E_SFS_TOKEN_SIZE_MISMATCH`, `0x8004E107`.
    #[doc(alias = "SL_E_SFS_TOKEN_SIZE_MISMATCH")]
    #[doc(alias = "0x8004E107")]
    #[error("the size of a token is not what the token store expects")]
    TokenStoreTokenSizeMismatch = 0x8004_E107,

    /// The token store of the Software Protection service computed the hash of a token
    /// and found another one stored.
    ///
    /// Guides of third parties meet it when Office is activated and then rebuild the
    /// token store, as Microsoft does for 0xC004E015.
    ///
    /// `SL_E_SFS_INVALID_TOKEN_DATA_HASH`, `0x8004E108`.
    #[doc(alias = "SL_E_SFS_INVALID_TOKEN_DATA_HASH")]
    #[doc(alias = "0x8004E108")]
    #[error("a token in the token store fails its hash check")]
    TokenStoreInvalidTokenDataHash = 0x8004_E108,

    /// The token store of the Software Protection service got a read error from its file.
    ///
    /// `SL_E_SFS_FILE_READ_ERROR`, `0x8004E109`.
    #[doc(alias = "SL_E_SFS_FILE_READ_ERROR")]
    #[doc(alias = "0x8004E109")]
    #[error("reading a token from the token store failed")]
    TokenStoreFileReadError = 0x8004_E109,

    /// The token store of the Software Protection service got a write error from its
    /// file.
    ///
    /// `SL_E_SFS_FILE_WRITE_ERROR`, `0x8004E10A`.
    #[doc(alias = "SL_E_SFS_FILE_WRITE_ERROR")]
    #[doc(alias = "0x8004E10A")]
    #[error("writing a token to the token store failed")]
    TokenStoreFileWriteError = 0x8004_E10A,

    /// The token store of the Software Protection service noticed that it was about to
    /// make an invalid file operation.
    ///
    /// The symbol names the file position, the header an invalid file operation.
    ///
    /// `SL_E_SFS_INVALID_FILE_POSITION`, `0x8004E10B`.
    #[doc(alias = "SL_E_SFS_INVALID_FILE_POSITION")]
    #[doc(alias = "0x8004E10B")]
    #[error("the token store tried to work at a wrong position in its file")]
    TokenStoreInvalidFilePosition = 0x8004_E10B,

    /// The token store of the Software Protection service needed an active transaction
    /// and had none.
    ///
    /// `SL_E_SFS_NO_ACTIVE_TRANSACTION`, `0x8004E10C`.
    #[doc(alias = "SL_E_SFS_NO_ACTIVE_TRANSACTION")]
    #[doc(alias = "0x8004E10C")]
    #[error("the token store cannot do this because no transaction is open")]
    TokenStoreNoActiveTransaction = 0x8004_E10C,

    /// The token store of the Software Protection service read the header of its file and
    /// rejected it.
    ///
    /// `SL_E_SFS_INVALID_FS_HEADER`, `0x8004E10D`.
    #[doc(alias = "SL_E_SFS_INVALID_FS_HEADER")]
    #[doc(alias = "0x8004E10D")]
    #[error("the token store file begins with a header that is not valid")]
    TokenStoreInvalidFileHeader = 0x8004_E10D,

    /// The token store of the Software Protection service read the descriptor of one
    /// token and rejected it.
    ///
    /// `SL_E_SFS_INVALID_TOKEN_DESCRIPTOR`, `0x8004E10E`.
    #[doc(alias = "SL_E_SFS_INVALID_TOKEN_DESCRIPTOR")]
    #[doc(alias = "0x8004E10E")]
    #[error("the descriptor of a token in the token store is not valid")]
    TokenStoreInvalidTokenDescriptor = 0x8004_E10E,

    // The licensing client
    /// The licensing client passed on the judgment of Windows on its own state.
    ///
    /// The number stands in the activation guidance only; no SDK header names it.
    ///
    /// `0x8004FE21`; no header names it.
    #[doc(alias = "0x8004FE21")]
    #[error("this installation of Windows was judged not genuine")]
    WindowsNotGenuine = 0x8004_FE21,

    /// The licensing client tried to fetch the certificate that activation and validation
    /// need, and failed.
    ///
    /// No SDK header names the number. Related: 0xC004F008 says that this certificate is
    /// not there.
    ///
    /// `0x8004FE33`; no header names it.
    #[doc(alias = "0x8004FE33")]
    #[error("the security processor certificate could not be obtained from Microsoft")]
    SecurityProcessorCertificateAcquisitionFailed = 0x8004_FE33,

    // Other parts of Windows
    /// Windows refused access to something that the licensing operation needs.
    ///
    /// Also known as `E_ACCESSDENIED`.
    ///
    /// The causes with the Plug and Play service and `ProfileList` are those of another
    /// article, on the message that Windows is not genuine (KB 2704233).
    ///
    /// `ERROR_ACCESS_DENIED`, `0x80070005`.
    #[doc(alias = "ERROR_ACCESS_DENIED")]
    #[doc(alias = "0x80070005")]
    #[error("a required permission is missing; the command may need an elevated prompt")]
    Win32AccessDenied = 0x8007_0005,

    /// The Software Protection service could not use data that it read, for any kind of
    /// product key.
    ///
    /// The article is about Windows 7 SP1. In the licensing API the value means
    /// authentication data of a wrong format; `DNS_ERROR_INVALID_DATA` shares the number.
    ///
    /// `ERROR_INVALID_DATA`, `0x8007000D`.
    #[doc(alias = "ERROR_INVALID_DATA")]
    #[doc(alias = "0x8007000D")]
    #[error("the licensing service met data it cannot use; registry permissions may be missing")]
    Win32InvalidData = 0x8007_000D,

    /// The licensing API checked the arguments of a call and rejected at least one of
    /// them.
    ///
    /// Also known as `E_INVALIDARG`; any part of Windows can return it.
    ///
    /// `ERROR_INVALID_PARAMETER`, `0x80070057`.
    #[doc(alias = "ERROR_INVALID_PARAMETER")]
    #[doc(alias = "0x80070057")]
    #[error("a licensing function was called with an argument that is not valid")]
    Win32InvalidParameter = 0x8007_0057,

    /// Windows reports a name it cannot use; in activation it is the name of the KMS
    /// host.
    ///
    /// For Win32 the number means a malformed file, folder or volume name;
    /// `DNS_ERROR_INVALID_NAME` shares it.
    ///
    /// `ERROR_INVALID_NAME`, `0x8007007B`.
    #[doc(alias = "ERROR_INVALID_NAME")]
    #[doc(alias = "0x8007007B")]
    #[error("the KMS client got no usable KMS host name")]
    Win32InvalidName = 0x8007_007B,

    /// Windows could not start the service that activation with KMS needs, because that
    /// service is disabled.
    ///
    /// The number means any disabled Windows service; the article treats it for the KMS
    /// activation of Office 2010 and Office 2013.
    ///
    /// `ERROR_SERVICE_DISABLED`, `0x80070422`.
    #[doc(alias = "ERROR_SERVICE_DISABLED")]
    #[doc(alias = "0x80070422")]
    #[error("the licensing service is disabled and cannot be started")]
    Win32ServiceDisabled = 0x8007_0422,

    /// Windows reports that the service that activation with KMS needs has not been
    /// started.
    ///
    /// The number means any service that is not running; the article treats it for the
    /// KMS activation of Office 2010 and Office 2013.
    ///
    /// `ERROR_SERVICE_NOT_ACTIVE`, `0x80070426`.
    #[doc(alias = "ERROR_SERVICE_NOT_ACTIVE")]
    #[doc(alias = "0x80070426")]
    #[error("the licensing service is not running")]
    Win32ServiceNotActive = 0x8007_0426,

    /// Windows did not find an element that it needed while it handled the product key.
    ///
    /// For Win32 the number means that an element was not found.
    ///
    /// `ERROR_NOT_FOUND`, `0x80070490`.
    #[doc(alias = "ERROR_NOT_FOUND")]
    #[doc(alias = "0x80070490")]
    #[error("the product key could not be applied; the MAK may be wrong")]
    Win32ElementNotFound = 0x8007_0490,

    /// Windows found no network path to the location that it was to contact.
    ///
    /// `ERROR_NETWORK_UNREACHABLE`, `0x800704CF`.
    #[doc(alias = "ERROR_NETWORK_UNREACHABLE")]
    #[doc(alias = "0x800704CF")]
    #[error("the licensing servers are out of reach over the network")]
    Win32NetworkUnreachable = 0x8007_04CF,

    /// A part of Windows waited longer than it may; in activation it is the KMS client
    /// that waits for its host.
    ///
    /// It is the plain Win32 timeout, documented for Azure virtual machines that do not
    /// reach the KMS host; `RPC_S_TIMEOUT` shares the number.
    ///
    /// `ERROR_TIMEOUT`, `0x800705B4`.
    #[doc(alias = "ERROR_TIMEOUT")]
    #[doc(alias = "0x800705B4")]
    #[error("activation timed out; the KMS host may be out of reach")]
    Win32Timeout = 0x8007_05B4,

    /// The RPC runtime of the KMS client got no connection to the RPC server on the KMS
    /// host.
    ///
    /// It is the Win32 twin of the NTSTATUS 0xC0020017.
    ///
    /// `RPC_S_SERVER_UNAVAILABLE`, `0x800706BA`.
    #[doc(alias = "RPC_S_SERVER_UNAVAILABLE")]
    #[doc(alias = "0x800706BA")]
    #[error("the RPC connection to the KMS host could not be made")]
    RpcServerUnavailable = 0x8007_06BA,

    /// The Software Protection service logs it in event 8198 when it could not make
    /// contact with the KMS host.
    ///
    /// For Win32 the number means that a group or resource is not in the right state for
    /// the operation; the article reads it as a failed contact.
    ///
    /// `ERROR_INVALID_STATE`, `0x8007139F`.
    #[doc(alias = "ERROR_INVALID_STATE")]
    #[doc(alias = "0x8007139F")]
    #[error("the KMS client failed to make contact with its KMS host")]
    Win32InvalidState = 0x8007_139F,

    /// The DNS client was told by its server, or concluded, that the query for KMS could
    /// not be processed.
    ///
    /// The table of activation errors prints it for KMS hosts only; later articles show
    /// it on KMS clients as well.
    ///
    /// `DNS_ERROR_RCODE_SERVER_FAILURE`, `0x8007232A`.
    #[doc(alias = "DNS_ERROR_RCODE_SERVER_FAILURE")]
    #[doc(alias = "0x8007232A")]
    #[error("the DNS server failed to process the query for KMS")]
    DnsServerFailure = 0x8007_232A,

    /// The DNS server answered that the name under which KMS hosts publish does not
    /// exist.
    ///
    /// On a KMS host with Windows Vista or Windows Server 2008 the registry key is named
    /// SL instead of `SoftwareProtectionPlatform`; Windows Server 2008 R2 expects another
    /// format of `DnsDomainPublishList`.
    ///
    /// `DNS_ERROR_RCODE_NAME_ERROR`, `0x8007232B`.
    #[doc(alias = "DNS_ERROR_RCODE_NAME_ERROR")]
    #[doc(alias = "0x8007232B")]
    #[error("DNS does not know the KMS service name that the client looked up")]
    DnsNameDoesNotExist = 0x8007_232B,

    /// The KMS host logs it in event 12293 when the DNS server did not take its dynamic
    /// update.
    ///
    /// For DNS the number means a signature that could not be verified; the documented
    /// cause is a record that another KMS host owns.
    ///
    /// `DNS_ERROR_RCODE_BADSIG`, `0x80072338`.
    #[doc(alias = "DNS_ERROR_RCODE_BADSIG")]
    #[doc(alias = "0x80072338")]
    #[error("DNS refused the update with which the KMS host publishes its SRV record")]
    DnsBadSignature = 0x8007_2338,

    /// The DNS server answered the query for KMS hosts with an empty list.
    ///
    /// `DNS_INFO_NO_RECORDS`, `0x8007251D`.
    #[doc(alias = "DNS_INFO_NO_RECORDS")]
    #[doc(alias = "0x8007251D")]
    #[error("DNS returned no records for the KMS lookup")]
    DnsNoRecords = 0x8007_251D,

    /// The DNS client could not send the query for KMS, because it knows no server to
    /// ask.
    ///
    /// `DNS_ERROR_NO_DNS_SERVERS`, `0x8007267C`.
    #[doc(alias = "DNS_ERROR_NO_DNS_SERVERS")]
    #[doc(alias = "0x8007267C")]
    #[error("no DNS server is configured, so no KMS host can be looked up")]
    NoDnsServers = 0x8007_267C,

    /// The HTTP client of Windows gave up waiting for the activation service.
    ///
    /// `ERROR_WINHTTP_TIMEOUT` shares the number.
    ///
    /// The table of activation errors mentions it after a change to a MAK or a retail key
    /// and has telephone activation follow; the article on Extended Security Updates (KB
    /// 4547184) lists it for a missing or unstable internet connection.
    ///
    /// `ERROR_INTERNET_TIMEOUT`, `0x80072EE2`.
    #[doc(alias = "ERROR_INTERNET_TIMEOUT")]
    #[doc(alias = "0x80072EE2")]
    #[error("the online activation request was not answered in time")]
    InternetTimeout = 0x8007_2EE2,

    /// The HTTP client of Windows could not turn the name of a Microsoft server into an
    /// address.
    ///
    /// `ERROR_WINHTTP_NAME_NOT_RESOLVED` shares the number.
    ///
    /// The article on Extended Security Updates (KB 4547184) lists it for `slmgr.vbs
    /// /ato` with an ESU key, when the activation servers are out of reach.
    ///
    /// `ERROR_INTERNET_NAME_NOT_RESOLVED`, `0x80072EE7`.
    #[doc(alias = "ERROR_INTERNET_NAME_NOT_RESOLVED")]
    #[doc(alias = "0x80072EE7")]
    #[error("the name of a Microsoft activation or licensing server could not be resolved")]
    InternetNameNotResolved = 0x8007_2EE7,

    /// The HTTP client of Windows broke off the TLS handshake with the activation server
    /// or did not trust it.
    ///
    /// The number has two meanings: a secure failure of WinHTTP, and
    /// `ERROR_INTERNET_DECODING_FAILED` of WinINet.
    ///
    /// The article prints the text of WinINet, although its cause, disabled TLS 1.0, fits
    /// the meaning of WinHTTP. It does not mention the clock; WinHTTP reports errors in
    /// the certificate of the server, a wrong date among them, with this number.
    ///
    /// The article treats Windows Server 2008 too, but the page of update 3140245 lists
    /// only Windows 7 SP1, Windows Server 2008 R2 SP1 and Windows Server 2012.
    ///
    /// `ERROR_WINHTTP_SECURE_FAILURE`, `0x80072F8F`.
    #[doc(alias = "ERROR_WINHTTP_SECURE_FAILURE")]
    #[doc(alias = "0x80072F8F")]
    #[error("no secure connection to the activation server; the clock or TLS setup may be wrong")]
    SecureConnectionFailed = 0x8007_2F8F,

    /// The cryptographic services of Windows turned a signature down because of a local
    /// security setting.
    ///
    /// Documented for the installation of the validation update KB971033, not for
    /// activation itself.
    ///
    /// `CRYPT_E_SECURITY_SETTINGS`, `0x80092026`.
    #[doc(alias = "CRYPT_E_SECURITY_SETTINGS")]
    #[doc(alias = "0x80092026")]
    #[error("a local security setting made the signature check of a validation update fail")]
    CryptSecuritySettings = 0x8009_2026,

    /// The activation guidance prints this number where a KMS client finds no host
    /// through DNS.
    ///
    /// Its facility is 9 and not 7, so it is not the HRESULT of any DNS error; 0x8007232B
    /// is the number that DNS gives.
    ///
    /// `0x80092328`; no header names it.
    #[doc(alias = "0x80092328")]
    #[error("no KMS host could be found by name through DNS")]
    KmsDnsNameNotFound = 0x8009_2328,

    // Microsoft Store licensing
    /// Microsoft Store licensing looked for a license that belongs to this device and
    /// found none.
    ///
    /// The SDK header does not contain the number.
    ///
    /// `0x803F7001`; no header names it.
    #[doc(alias = "0x803F7001")]
    #[error("no license that activates Windows was found for this device")]
    StoreLicenseNotFound = 0x803F_7001,

    /// Microsoft Store licensing searched the key ranges that it knows and did not find
    /// the key in any.
    ///
    /// It is the Microsoft Store counterpart of 0xC004C001.
    ///
    /// `SL_REMAPPING_MDOLLAR_PRODUCT_KEY_OUT_OF_RANGE`, `0x803FA065`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_PRODUCT_KEY_OUT_OF_RANGE")]
    #[doc(alias = "0x803FA065")]
    #[error("Microsoft Store licensing rejected a product key outside the accepted ranges")]
    StoreProductKeyOutOfRange = 0x803F_A065,

    /// Microsoft Store licensing examined the binding of the product key and found it
    /// invalid.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C002
    /// (`SL_E_CHPA_INVALID_BINDING`) means at the clearing house.
    ///
    /// `SL_REMAPPING_MDOLLAR_INVALID_BINDING`, `0x803FA066`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_BINDING")]
    #[doc(alias = "0x803FA066")]
    #[error("Microsoft Store licensing found a faulty binding for the product key")]
    StoreInvalidBinding = 0x803F_A066,

    /// Microsoft Store licensing looked the product key up and found a block on it.
    ///
    /// It is the Microsoft Store counterpart of 0xC004C003.
    ///
    /// `SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED`, `0x803FA067`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED")]
    #[doc(alias = "0x803FA067")]
    #[error("Microsoft Store licensing refused the product key because it is blocked")]
    StoreProductKeyBlocked = 0x803F_A067,

    /// Microsoft Store licensing examined the product key and judged it invalid.
    ///
    /// Sources differ: the header gives it the text of a blocked key (0x803FA067), the
    /// symbol says invalid. It is the Microsoft Store counterpart of 0xC004C004.
    ///
    /// `SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY`, `0x803FA068`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY")]
    #[doc(alias = "0x803FA068")]
    #[error("Microsoft Store licensing does not recognize the product key as valid")]
    StoreInvalidProductKey = 0x803F_A068,

    /// Microsoft Store licensing got a product key that it does not support.
    ///
    /// The header describes the key as invalid; that it is unsupported follows from the
    /// symbol. It is the Microsoft Store counterpart of 0xC004C007.
    ///
    /// `SL_REMAPPING_MDOLLAR_UNSUPPORTED_PRODUCT_KEY`, `0x803FA06C`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_UNSUPPORTED_PRODUCT_KEY")]
    #[doc(alias = "0x803FA06C")]
    #[error("Microsoft Store licensing does not support this product key")]
    StoreUnsupportedProductKey = 0x803F_A06C,

    /// Microsoft Store licensing counted the activations of the product key and found its
    /// unlock limit exceeded.
    ///
    /// It is the Microsoft Store counterpart of 0xC004C008, which Microsoft documents for
    /// KMS host keys.
    ///
    /// `SL_REMAPPING_MDOLLAR_MAXIMUM_UNLOCK_EXCEEDED`, `0x803FA071`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_MAXIMUM_UNLOCK_EXCEEDED")]
    #[doc(alias = "0x803FA071")]
    #[error("Microsoft Store licensing has no activations left for the product key")]
    StoreMaximumUnlockExceeded = 0x803F_A071,

    /// Microsoft Store licensing checked the ID that points to the product data and found
    /// it invalid.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C00A
    /// (`SL_E_CHPA_INVALID_PRODUCT_DATA_ID`) means at the clearing house.
    ///
    /// `SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA_ID`, `0x803FA073`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA_ID")]
    #[doc(alias = "0x803FA073")]
    #[error("Microsoft Store licensing rejected the product data ID")]
    StoreInvalidProductDataId = 0x803F_A073,

    /// Microsoft Store licensing checked the product data that came with the license and
    /// found it invalid.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C00B
    /// (`SL_E_CHPA_INVALID_PRODUCT_DATA`) means at the clearing house.
    ///
    /// `SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA`, `0x803FA074`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA")]
    #[doc(alias = "0x803FA074")]
    #[error("Microsoft Store licensing rejected the product data")]
    StoreInvalidProductData = 0x803F_A074,

    /// Microsoft Store licensing checked the activation configuration ID that goes with
    /// the key and found it invalid.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C00D
    /// (`SL_E_CHPA_INVALID_ACTCONFIG_ID`) means at the clearing house.
    ///
    /// `SL_REMAPPING_MDOLLAR_INVALID_ACTCONFIG_ID`, `0x803FA076`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_ACTCONFIG_ID")]
    #[doc(alias = "0x803FA076")]
    #[error("Microsoft Store licensing rejected the key's activation configuration ID")]
    StoreInvalidActivationConfigId = 0x803F_A076,

    /// Microsoft Store licensing measured the product key and found its length wrong.
    ///
    /// The header says only that the key is invalid; the length follows from the symbol.
    /// It is the Microsoft Store counterpart of 0xC004C00E.
    ///
    /// `SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_LENGTH`, `0x803FA077`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_LENGTH")]
    #[doc(alias = "0x803FA077")]
    #[error("Microsoft Store licensing refused the product key: its length is wrong")]
    StoreInvalidProductKeyLength = 0x803F_A077,

    /// Microsoft Store licensing could not read the product key, because it is not in the
    /// expected form.
    ///
    /// The header says only that the key is invalid; the format follows from the symbol.
    /// It is the Microsoft Store counterpart of 0xC004C00F.
    ///
    /// `SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_FORMAT`, `0x803FA078`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_FORMAT")]
    #[doc(alias = "0x803FA078")]
    #[error("Microsoft Store licensing refused the product key: its format is wrong")]
    StoreInvalidProductKeyFormat = 0x803F_A078,

    /// Microsoft Store licensing checked the URI that names a binding and found it
    /// invalid.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C011
    /// (`SL_E_CHPA_INVALID_BINDING_URI`) means at the clearing house.
    ///
    /// `SL_REMAPPING_MDOLLAR_INVALID_BINDING_URI`, `0x803FA07A`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_BINDING_URI")]
    #[doc(alias = "0x803FA07A")]
    #[error("Microsoft Store licensing rejected the binding URI")]
    StoreInvalidBindingUri = 0x803F_A07A,

    /// Microsoft Store licensing, which issues digital licenses, stopped at an argument
    /// that it did not accept.
    ///
    /// It is the Store twin of 0xC004C014; no source calls this one temporary.
    ///
    /// `SL_REMAPPING_MDOLLAR_INVALID_ARGUMENT`, `0x803FA07D`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_INVALID_ARGUMENT")]
    #[doc(alias = "0x803FA07D")]
    #[error("Microsoft Store licensing failed on an argument it could not use")]
    StoreInvalidArgument = 0x803F_A07D,

    /// Microsoft Store licensing counted the activations of the MAK and found its limit
    /// exceeded.
    ///
    /// It is the Microsoft Store counterpart of 0xC004C020.
    ///
    /// `SL_REMAPPING_MDOLLAR_DMAK_LIMIT_EXCEEDED`, `0x803FA07F`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_DMAK_LIMIT_EXCEEDED")]
    #[doc(alias = "0x803FA07F")]
    #[error("Microsoft Store licensing found the activations of the MAK used up")]
    StoreMakLimitExceeded = 0x803F_A07F,

    /// Microsoft Store licensing counted the activations of the MAK against its extended
    /// limit and found that exceeded.
    ///
    /// It is the Microsoft Store counterpart of 0xC004C021.
    ///
    /// `SL_REMAPPING_MDOLLAR_DMAK_EXTENSION_LIMIT_EXCEEDED`, `0x803FA080`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_DMAK_EXTENSION_LIMIT_EXCEEDED")]
    #[doc(alias = "0x803FA080")]
    #[error("Microsoft Store licensing found the extended MAK limit used up as well")]
    StoreMakExtensionLimitExceeded = 0x803F_A080,

    /// Microsoft Store licensing recognized an OEM key that is excluded from online
    /// activation.
    ///
    /// It is the Microsoft Store counterpart of 0xC004C016; the header explains neither
    /// SLP nor COA0 in the symbol.
    ///
    /// `SL_REMAPPING_MDOLLAR_OEM_SLP_COA0`, `0x803FA083`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OEM_SLP_COA0")]
    #[doc(alias = "0x803FA083")]
    #[error("Microsoft Store licensing does not activate this OEM key online")]
    StoreOemSlpCoa0 = 0x803F_A083,

    /// The activation server of Microsoft Store licensing read the version in a
    /// confirmation ID and found it wrong.
    ///
    /// It is the counterpart of 0xC004F02D in Microsoft Store licensing.
    ///
    /// `SL_REMAPPING_MDOLLAR_CIDIID_INVALID_VERSION`, `0x803FA08D`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_CIDIID_INVALID_VERSION")]
    #[doc(alias = "0x803FA08D")]
    #[error("Microsoft Store licensing does not accept the version of the confirmation ID")]
    StoreConfirmationIdInvalidVersion = 0x803F_A08D,

    /// The activation server of Microsoft Store licensing could not make sense of the
    /// offline activation data.
    ///
    /// It is the counterpart of 0xC004F02C in Microsoft Store licensing.
    ///
    /// `SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA`, `0x803FA08E`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA")]
    #[doc(alias = "0x803FA08E")]
    #[error("Microsoft Store licensing got offline activation data in a wrong format")]
    StoreConfirmationIdInvalidData = 0x803F_A08E,

    /// The activation server of Microsoft Store licensing measured the confirmation ID
    /// and found its length wrong.
    ///
    /// It is the counterpart of 0xC004F02F in Microsoft Store licensing.
    ///
    /// `SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA_LENGTH`, `0x803FA08F`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA_LENGTH")]
    #[doc(alias = "0x803FA08F")]
    #[error("Microsoft Store licensing got a confirmation ID of the wrong length")]
    StoreConfirmationIdInvalidDataLength = 0x803F_A08F,

    /// Microsoft Store licensing found an ID of the telephone activation that is not
    /// valid.
    ///
    /// It is the counterpart of 0xC004F04D; the header gives both the same text, although
    /// this number lies in the range of Microsoft Store licensing.
    ///
    /// `SL_REMAPPING_MDOLLAR_CIDIID_INVALID_CHECK_DIGITS`, `0x803FA090`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_CIDIID_INVALID_CHECK_DIGITS")]
    #[doc(alias = "0x803FA090")]
    #[error("Microsoft Store licensing got bad check digits in an installation or confirmation ID")]
    StoreConfirmationIdInvalidCheckDigits = 0x803F_A090,

    /// Microsoft Store licensing compared the time of the request with the start date of
    /// time-based activation.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C030
    /// (`SL_E_CHPA_TIMEBASED_ACTIVATION_BEFORE_START_DATE`) means at the clearing house.
    ///
    /// `SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_BEFORE_START_DATE`, `0x803FA097`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_BEFORE_START_DATE")]
    #[doc(alias = "0x803FA097")]
    #[error("Microsoft Store licensing refused time-based activation: its start date is ahead")]
    StoreTimeBasedActivationBeforeStart = 0x803F_A097,

    /// Microsoft Store licensing compared the time of the request with the end date of
    /// time-based activation.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C031
    /// (`SL_E_CHPA_TIMEBASED_ACTIVATION_AFTER_END_DATE`) means at the clearing house.
    ///
    /// `SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_AFTER_END_DATE`, `0x803FA098`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_AFTER_END_DATE")]
    #[doc(alias = "0x803FA098")]
    #[error("Microsoft Store licensing refused time-based activation: its end date has passed")]
    StoreTimeBasedActivationAfterEnd = 0x803F_A098,

    /// Microsoft Store licensing was asked for a new time-based activation and had none
    /// to give.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C032
    /// (`SL_E_CHPA_TIMEBASED_ACTIVATION_NOT_AVAILABLE`) means at the clearing house.
    ///
    /// `SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_NOT_AVAILABLE`, `0x803FA099`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_NOT_AVAILABLE")]
    #[doc(alias = "0x803FA099")]
    #[error("Microsoft Store licensing grants no new time-based activation")]
    StoreTimeBasedActivationNotAvailable = 0x803F_A099,

    /// Microsoft Store licensing recognized a time-based product key and found no
    /// activation configured for it.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C033
    /// (`SL_E_CHPA_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED`) means at the clearing house.
    ///
    /// `SL_REMAPPING_MDOLLAR_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED`, `0x803FA09A`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED")]
    #[doc(alias = "0x803FA09A")]
    #[error("Microsoft Store licensing has not set up the time-based product key for activation")]
    StoreTimeBasedProductKeyNotConfigured = 0x803F_A09A,

    /// Microsoft Store licensing went through its business rules and had none to apply to
    /// the key.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C04F
    /// (`SL_E_CHPA_NO_RULES_TO_ACTIVATE`) means at the clearing house.
    ///
    /// `SL_REMAPPING_MDOLLAR_NO_RULES_TO_ACTIVATE`, `0x803FA0C8`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_NO_RULES_TO_ACTIVATE")]
    #[doc(alias = "0x803FA0C8")]
    #[error("Microsoft Store licensing has no rule for activating this product key")]
    StoreNoRulesToActivate = 0x803F_A0C8,

    /// Microsoft Store licensing located the IP address of the request in a region where
    /// it blocks the key.
    ///
    /// The header speaks of the geographic location only; that the IP address decides
    /// follows from the symbol. It is the Microsoft Store counterpart of 0xC004C017.
    ///
    /// `SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED_IPLOCATION`, `0x803FA0CB`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED_IPLOCATION")]
    #[doc(alias = "0x803FA0CB")]
    #[error("Microsoft Store licensing bars the product key in this geographic region")]
    StoreProductKeyBlockedIpLocation = 0x803F_A0CB,

    /// Microsoft Store licensing examined the digital marker binding that came with the
    /// license and found it invalid.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C051
    /// (`SL_E_CHPA_DIGITALMARKER_INVALID_BINDING`) means at the clearing house.
    ///
    /// `SL_REMAPPING_MDOLLAR_DIGITALMARKER_INVALID_BINDING`, `0x803FA0D3`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_DIGITALMARKER_INVALID_BINDING")]
    #[doc(alias = "0x803FA0D3")]
    #[error("Microsoft Store licensing rejected the digital marker binding")]
    StoreDigitalMarkerInvalidBinding = 0x803F_A0D3,

    /// Microsoft Store licensing looked for the digital marker binding of the key and
    /// found none configured.
    ///
    /// Microsoft Store licensing reports with it what 0xC004C052
    /// (`SL_E_CHPA_DIGITALMARKER_BINDING_NOT_CONFIGURED`) means at the clearing house.
    ///
    /// `SL_REMAPPING_MDOLLAR_DIGITALMARKER_BINDING_NOT_CONFIGURED`, `0x803FA0D4`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_DIGITALMARKER_BINDING_NOT_CONFIGURED")]
    #[doc(alias = "0x803FA0D4")]
    #[error("Microsoft Store licensing has no digital marker binding for the product key")]
    StoreDigitalMarkerBindingNotSet = 0x803F_A0D4,

    /// The activation server of Microsoft Store licensing counted the overrides and found
    /// the limit reached.
    ///
    /// The header gives 0x803FA0D6 the same text; only the symbols differ, and no public
    /// source spells out ROT.
    ///
    /// `SL_REMAPPING_MDOLLAR_ROT_OVERRIDE_LIMIT_REACHED`, `0x803FA0D5`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_ROT_OVERRIDE_LIMIT_REACHED")]
    #[doc(alias = "0x803FA0D5")]
    #[error("Microsoft Store licensing has reached the limit of ROT overrides")]
    StoreRotOverrideLimitReached = 0x803F_A0D5,

    /// The activation server of Microsoft Store licensing counted the overrides of a MAK
    /// and found the limit reached.
    ///
    /// The header gives 0x803FA0D5 the same text; only the symbols differ.
    ///
    /// `SL_REMAPPING_MDOLLAR_DMAK_OVERRIDE_LIMIT_REACHED`, `0x803FA0D6`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_DMAK_OVERRIDE_LIMIT_REACHED")]
    #[doc(alias = "0x803FA0D6")]
    #[error("Microsoft Store licensing has reached the limit of overrides for the MAK")]
    StoreMakOverrideLimitReached = 0x803F_A0D6,

    /// The activation server of Microsoft Store licensing found that the offer behind the
    /// request no longer exists.
    ///
    /// That the offer was free follows from the symbol; the header text speaks of an
    /// offer only.
    ///
    /// `SL_REMAPPING_MDOLLAR_FREE_OFFER_EXPIRED`, `0x803FA400`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_FREE_OFFER_EXPIRED")]
    #[doc(alias = "0x803FA400")]
    #[error("the free Windows offer that this activation relies on has ended")]
    StoreFreeOfferExpired = 0x803F_A400,

    /// Microsoft Store licensing looked up the donor's hardware ID and found no right to
    /// the operating system.
    ///
    /// `SL_REMAPPING_MDOLLAR_OSR_DONOR_HWID_NO_ENTITLEMENT`, `0x803FABB8`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_DONOR_HWID_NO_ENTITLEMENT")]
    #[doc(alias = "0x803FABB8")]
    #[error("reactivation failed: the donor device owns no Windows license to hand over")]
    StoreOsrDonorHardwareIdNoEntitlement = 0x803F_ABB8,

    /// Microsoft Store licensing turned a reactivation down with its general code.
    ///
    /// `SL_REMAPPING_MDOLLAR_OSR_GENERIC_ERROR`, `0x803FABB9`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_GENERIC_ERROR")]
    #[doc(alias = "0x803FABB9")]
    #[error("reactivation was refused for this user; no reason is given")]
    StoreOsrGenericError = 0x803F_ABB9,

    /// Microsoft Store licensing looked for an association of the user and found none.
    ///
    /// The header does not say what the user should be associated with.
    ///
    /// `SL_REMAPPING_MDOLLAR_OSR_NO_ASSOCIATION`, `0x803FABBA`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_NO_ASSOCIATION")]
    #[doc(alias = "0x803FABBA")]
    #[error("the association that reactivation needs is missing for this user")]
    StoreOsrNoAssociation = 0x803F_ABBA,

    /// Microsoft Store licensing turned a reactivation down because the user is not an
    /// administrator of the device.
    ///
    /// `SL_REMAPPING_MDOLLAR_OSR_NOT_ADMIN`, `0x803FABBB`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_NOT_ADMIN")]
    #[doc(alias = "0x803FABBB")]
    #[error("reactivation needs a user who is an administrator of this device")]
    StoreOsrNotAdmin = 0x803F_ABBB,

    /// Microsoft Store licensing put a reactivation off because it throttles the user.
    ///
    /// The header says that the user is throttled, not for how long.
    ///
    /// `SL_REMAPPING_MDOLLAR_OSR_USER_THROTTLED`, `0x803FABBC`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_USER_THROTTLED")]
    #[doc(alias = "0x803FABBC")]
    #[error("reactivation is throttled for this user at present")]
    StoreOsrUserThrottled = 0x803F_ABBC,

    /// Microsoft Store licensing put a reactivation off because it throttles the license.
    ///
    /// The header says that the license is throttled, not for how long.
    ///
    /// `SL_REMAPPING_MDOLLAR_OSR_LICENSE_THROTTLED`, `0x803FABBD`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_LICENSE_THROTTLED")]
    #[doc(alias = "0x803FABBD")]
    #[error("reactivation is throttled for this license at present")]
    StoreOsrLicenseThrottled = 0x803F_ABBD,

    /// Microsoft Store licensing put a reactivation off because it throttles the device.
    ///
    /// The header says that the device is throttled, not for how long.
    ///
    /// `SL_REMAPPING_MDOLLAR_OSR_DEVICE_THROTTLED`, `0x803FABBE`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_DEVICE_THROTTLED")]
    #[doc(alias = "0x803FABBE")]
    #[error("reactivation is throttled for this device at present")]
    StoreOsrDeviceThrottled = 0x803F_ABBE,

    /// Microsoft Store licensing turned a reactivation down because a policy does not
    /// allow it.
    ///
    /// The letters GP of the symbol are read as Group Policy; the header text says policy
    /// only.
    ///
    /// `SL_REMAPPING_MDOLLAR_OSR_GP_DISABLED`, `0x803FABBF`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_GP_DISABLED")]
    #[doc(alias = "0x803FABBF")]
    #[error("reactivation failed: a policy forbids it")]
    StoreOsrDisabledByPolicy = 0x803F_ABBF,

    /// Microsoft Store licensing turned a reactivation down because the device is
    /// blocked.
    ///
    /// The symbol names the hardware, the header text the device; 0x803FABC3 is the code
    /// for a blocked device in a transfer.
    ///
    /// `SL_REMAPPING_MDOLLAR_OSR_HARDWARE_BLOCKED`, `0x803FABC0`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_HARDWARE_BLOCKED")]
    #[doc(alias = "0x803FABC0")]
    #[error("reactivation failed: the hardware of this device is blocked")]
    StoreOsrHardwareBlocked = 0x803F_ABC0,

    /// Microsoft Store licensing turned a reactivation down because the user is blocked.
    ///
    /// `SL_REMAPPING_MDOLLAR_OSR_USER_BLOCKED`, `0x803FABC1`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_USER_BLOCKED")]
    #[doc(alias = "0x803FABC1")]
    #[error("reactivation failed: this user is blocked")]
    StoreOsrUserBlocked = 0x803F_ABC1,

    /// Microsoft Store licensing turned a transfer down because the license is blocked.
    ///
    /// The header speaks of a transfer here and of a reactivation in most other codes of
    /// this group.
    ///
    /// `SL_REMAPPING_MDOLLAR_OSR_LICENSE_BLOCKED`, `0x803FABC2`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_LICENSE_BLOCKED")]
    #[doc(alias = "0x803FABC2")]
    #[error("license transfer failed: the license is blocked")]
    StoreOsrLicenseBlocked = 0x803F_ABC2,

    /// Microsoft Store licensing turned a transfer down because the device is blocked.
    ///
    /// The header speaks of a transfer here and of a reactivation in 0x803FABC0.
    ///
    /// `SL_REMAPPING_MDOLLAR_OSR_DEVICE_BLOCKED`, `0x803FABC3`.
    #[doc(alias = "SL_REMAPPING_MDOLLAR_OSR_DEVICE_BLOCKED")]
    #[doc(alias = "0x803FABC3")]
    #[error("license transfer failed: the device is blocked")]
    StoreOsrDeviceBlocked = 0x803F_ABC3,

    // Other parts of Windows
    /// The license manager of the Microsoft Store looked a product up in its catalog
    /// without success.
    ///
    /// The public description is that of the game development API; no article explains
    /// the code for the activation of Windows.
    ///
    /// In that API, `XStoreAcquireLicenseForDurablesResult` returns the same number for a
    /// product that is not of the right durable type.
    ///
    /// `LM_E_CONTENT_NOT_IN_CATALOG`, `0x87E10BC6`.
    #[doc(alias = "LM_E_CONTENT_NOT_IN_CATALOG")]
    #[doc(alias = "0x87E10BC6")]
    #[error("Microsoft Store licensing does not find the product in its catalog")]
    ContentNotInCatalog = 0x87E1_0BC6,

    /// A part of Windows on which the licensing service relies refused it access, and the
    /// NTSTATUS is passed on as it is.
    ///
    /// No Microsoft article treats it for activation; user reports show it from slmgr and
    /// beside wrong permissions on the registry or the token folder of the service.
    ///
    /// The Win32 counterpart is 0x80070005.
    ///
    /// `STATUS_ACCESS_DENIED`, `0xC0000022`.
    #[doc(alias = "STATUS_ACCESS_DENIED")]
    #[doc(alias = "0xC0000022")]
    #[error("access was denied inside the licensing service")]
    StatusAccessDenied = 0xC000_0022,

    /// Windows reports that a request matched no entry; in activation the licensing
    /// components pass it on.
    ///
    /// It is an NTSTATUS; 0xD0000272 is the same status in the form of an HRESULT.
    ///
    /// `STATUS_NO_MATCH`, `0xC0000272`.
    #[doc(alias = "STATUS_NO_MATCH")]
    #[doc(alias = "0xC0000272")]
    #[error("the licensing components found no entry that matches the request")]
    StatusNoMatch = 0xC000_0272,

    /// The RPC runtime told the Software Protection service, as an NTSTATUS, that the KMS
    /// host is not available.
    ///
    /// The NTSTATUS is shown as it is; its Win32 twin is 0x800706BA. Another code path
    /// reports the same situation as 0xC004F074.
    ///
    /// `RPC_NT_SERVER_UNAVAILABLE`, `0xC0020017`.
    #[doc(alias = "RPC_NT_SERVER_UNAVAILABLE")]
    #[doc(alias = "0xC0020017")]
    #[error("the licensing service could not reach the RPC server of the KMS host")]
    RpcNtServerUnavailable = 0xC002_0017,

    /// The RPC runtime found no endpoint for the interface that the licensing client
    /// called.
    ///
    /// The number is an NTSTATUS that is shown as it is; its Win32 twin is
    /// `EPT_S_NOT_REGISTERED` (1753, as an HRESULT 0x800706D9).
    ///
    /// No article treats it for activation; the link with the Software Protection
    /// service, and with it the retry value, rests on user reports.
    ///
    /// `EPT_NT_NOT_REGISTERED`, `0xC0020036`.
    #[doc(alias = "EPT_NT_NOT_REGISTERED")]
    #[doc(alias = "0xC0020036")]
    #[error("no RPC endpoint is registered; the licensing service may be disabled")]
    EndpointNotRegistered = 0xC002_0036,

    // The activation server
    /// The activation server checked the licenses sent to it and found the publishing
    /// license invalid.
    ///
    /// The header gives this code and its neighbors one text, an invalid license; only
    /// the symbol names the publishing license.
    ///
    /// `SL_E_SRV_INVALID_PUBLISH_LICENSE`, `0xC004B001`.
    #[doc(alias = "SL_E_SRV_INVALID_PUBLISH_LICENSE")]
    #[doc(alias = "0xC004B001")]
    #[error("the activation server rejected the publishing license of this product")]
    ServerInvalidPublishLicense = 0xC004_B001,

    /// The activation server checked the licenses sent to it and found the product key
    /// license invalid.
    ///
    /// The header gives this code and its neighbors one text, an invalid license; only
    /// the symbol names the product key license.
    ///
    /// `SL_E_SRV_INVALID_PRODUCT_KEY_LICENSE`, `0xC004B002`.
    #[doc(alias = "SL_E_SRV_INVALID_PRODUCT_KEY_LICENSE")]
    #[doc(alias = "0xC004B002")]
    #[error("the activation server rejected the license that belongs to the product key")]
    ServerInvalidProductKeyLicense = 0xC004_B002,

    /// The activation server checked the licenses sent to it and found the rights account
    /// license invalid.
    ///
    /// The header gives this code and its neighbors one text, an invalid license; only
    /// the symbol names the rights account license.
    ///
    /// `SL_E_SRV_INVALID_RIGHTS_ACCOUNT_LICENSE`, `0xC004B003`.
    #[doc(alias = "SL_E_SRV_INVALID_RIGHTS_ACCOUNT_LICENSE")]
    #[doc(alias = "0xC004B003")]
    #[error("the activation server rejected the rights account license of this computer")]
    ServerInvalidRightsAccountLicense = 0xC004_B003,

    /// The activation server tried to interpret a license in the request and found it
    /// malformed.
    ///
    /// The header gives this code and its neighbors one text, an invalid license; only
    /// the symbol speaks of the structure.
    ///
    /// `SL_E_SRV_INVALID_LICENSE_STRUCTURE`, `0xC004B004`.
    #[doc(alias = "SL_E_SRV_INVALID_LICENSE_STRUCTURE")]
    #[doc(alias = "0xC004B004")]
    #[error("the activation server rejected the structure of a license it was sent")]
    ServerInvalidLicenseStructure = 0xC004_B004,

    /// The activation server ended the request because an authorization step did not
    /// succeed.
    ///
    /// The header gives this code the text of its neighbors, an invalid license; the
    /// symbol says that an authorization failed.
    ///
    /// `SL_E_SRV_AUTHORIZATION_FAILED`, `0xC004B005`.
    #[doc(alias = "SL_E_SRV_AUTHORIZATION_FAILED")]
    #[doc(alias = "0xC004B005")]
    #[error("an authorization on the activation server failed")]
    ServerAuthorizationFailed = 0xC004_B005,

    /// The activation server examined the binding of a license in the request and found
    /// it invalid.
    ///
    /// The header gives this code and its neighbors one text, an invalid license; only
    /// the symbol names the binding.
    ///
    /// 0xC004C002 (`SL_E_CHPA_INVALID_BINDING`) is the similar finding of the clearing
    /// house.
    ///
    /// `SL_E_SRV_INVALID_BINDING`, `0xC004B006`.
    #[doc(alias = "SL_E_SRV_INVALID_BINDING")]
    #[doc(alias = "0xC004B006")]
    #[error("the activation server rejected a license because of its binding data")]
    ServerInvalidBinding = 0xC004_B006,

    /// A code in the range of the activation server says that this computer got no
    /// connection to it.
    ///
    /// The symbol speaks of a pong, as if the server had answered a ping; the text of the
    /// header says that no connection was possible, and the message follows it.
    ///
    /// `SL_E_SRV_SERVER_PONG`, `0xC004B007`.
    #[doc(alias = "SL_E_SRV_SERVER_PONG")]
    #[doc(alias = "0xC004B007")]
    #[error("contact with the online activation server failed")]
    ServerConnectionFailed = 0xC004_B007,

    /// The activation server opened the request and judged its payload invalid.
    ///
    /// The text of the header is that of 0xC004B100 and names no cause; only the symbol
    /// speaks of the payload.
    ///
    /// `SL_E_SRV_INVALID_PAYLOAD`, `0xC004B008`.
    #[doc(alias = "SL_E_SRV_INVALID_PAYLOAD")]
    #[doc(alias = "0xC004B008")]
    #[error("the activation server could not use the contents of the activation request")]
    ServerInvalidPayload = 0xC004_B008,

    /// The activation server checked the licenses sent to it and found the security
    /// processor license invalid.
    ///
    /// The header gives this code and its neighbors one text, an invalid license; only
    /// the symbol names the security processor license.
    ///
    /// `SL_E_SRV_INVALID_SECURITY_PROCESSOR_LICENSE`, `0xC004B009`.
    #[doc(alias = "SL_E_SRV_INVALID_SECURITY_PROCESSOR_LICENSE")]
    #[doc(alias = "0xC004B009")]
    #[error("the activation server rejected the security processor license of this computer")]
    ServerInvalidSecurityProcessorLicense = 0xC004_B009,

    /// The activation server searched for a business token entry and stopped when there
    /// was none.
    ///
    /// `SL_E_SRV_BUSINESS_TOKEN_ENTRY_NOT_FOUND`, `0xC004B010`.
    #[doc(alias = "SL_E_SRV_BUSINESS_TOKEN_ENTRY_NOT_FOUND")]
    #[doc(alias = "0xC004B010")]
    #[error("the activation server could not find a business token entry that it needs")]
    ServerBusinessTokenEntryNotFound = 0xC004_B010,

    /// The activation server compared the time of the computer with its own and refused
    /// the request.
    ///
    /// `SL_E_SRV_CLIENT_CLOCK_OUT_OF_SYNC`, `0xC004B011`.
    #[doc(alias = "SL_E_SRV_CLIENT_CLOCK_OUT_OF_SYNC")]
    #[doc(alias = "0xC004B011")]
    #[error("the clock of this computer is wrong; activation is refused until it is set right")]
    ServerClientClockOutOfSync = 0xC004_B011,

    /// The activation server refused to activate and returned only its general error.
    ///
    /// `SL_E_SRV_GENERAL_ERROR`, `0xC004B100`.
    #[doc(alias = "SL_E_SRV_GENERAL_ERROR")]
    #[doc(alias = "0xC004B100")]
    #[error("the activation server refused this computer; the MAK may not be supported")]
    ServerGeneralError = 0xC004_B100,

    // The clearing house behind the activation server
    /// The clearing house found that the product key lies in none of the ranges it knows.
    ///
    /// `SL_E_CHPA_PRODUCT_KEY_OUT_OF_RANGE`, `0xC004C001`.
    #[doc(alias = "SL_E_CHPA_PRODUCT_KEY_OUT_OF_RANGE")]
    #[doc(alias = "0xC004C001")]
    #[error("the activation server rejected a product key outside the accepted ranges")]
    ClearingHouseProductKeyOutOfRange = 0xC004_C001,

    /// The clearing house examined the binding of the product key and found it invalid.
    ///
    /// The header text speaks of a problem with the product key; the symbol names the
    /// binding.
    ///
    /// 0xC004B006 (`SL_E_SRV_INVALID_BINDING`) is the similar finding of the activation
    /// server itself.
    ///
    /// `SL_E_CHPA_INVALID_BINDING`, `0xC004C002`.
    #[doc(alias = "SL_E_CHPA_INVALID_BINDING")]
    #[doc(alias = "0xC004C002")]
    #[error("the activation server found a faulty binding for the product key")]
    ClearingHouseInvalidBinding = 0xC004_C002,

    /// The clearing house looked up the product key, and its records show a block.
    ///
    /// `SL_E_CHPA_PRODUCT_KEY_BLOCKED`, `0xC004C003`.
    #[doc(alias = "SL_E_CHPA_PRODUCT_KEY_BLOCKED")]
    #[doc(alias = "0xC004C003")]
    #[error("the activation server refused the product key because it is blocked")]
    ClearingHouseProductKeyBlocked = 0xC004_C003,

    /// The clearing house examined the product key and judged it invalid.
    ///
    /// `SL_E_CHPA_INVALID_PRODUCT_KEY`, `0xC004C004`.
    #[doc(alias = "SL_E_CHPA_INVALID_PRODUCT_KEY")]
    #[doc(alias = "0xC004C004")]
    #[error("the activation server does not recognize the product key as valid")]
    ClearingHouseInvalidProductKey = 0xC004_C004,

    /// The clearing house looked for the binding that goes with a license and came back
    /// with nothing.
    ///
    /// The header text says only that the license is invalid; the symbol says that a
    /// binding was not found, not where.
    ///
    /// `SL_E_CHPA_BINDING_NOT_FOUND`, `0xC004C005`.
    #[doc(alias = "SL_E_CHPA_BINDING_NOT_FOUND")]
    #[doc(alias = "0xC004C005")]
    #[error("the activation server found no binding for the license")]
    ClearingHouseBindingNotFound = 0xC004_C005,

    /// The clearing house tried to map the binding of a license and lacked the entry for
    /// it.
    ///
    /// The header text says only that the license is invalid; the symbol names the
    /// mapping of a binding.
    ///
    /// `SL_E_CHPA_BINDING_MAPPING_NOT_FOUND`, `0xC004C006`.
    #[doc(alias = "SL_E_CHPA_BINDING_MAPPING_NOT_FOUND")]
    #[doc(alias = "0xC004C006")]
    #[error("the activation server has no mapping for the binding of the license")]
    ClearingHouseBindingMappingNotFound = 0xC004_C006,

    /// The clearing house got a product key that it does not support.
    ///
    /// The header describes the key as invalid; that it is unsupported follows from the
    /// symbol.
    ///
    /// `SL_E_CHPA_UNSUPPORTED_PRODUCT_KEY`, `0xC004C007`.
    #[doc(alias = "SL_E_CHPA_UNSUPPORTED_PRODUCT_KEY")]
    #[doc(alias = "0xC004C007")]
    #[error("the activation server does not support this product key")]
    ClearingHouseUnsupportedProductKey = 0xC004_C007,

    /// The clearing house counted the activations of the product key and found its unlock
    /// limit reached.
    ///
    /// Sources count differently: the article on this code speaks of 10 activations on at
    /// most 6 computers, the planning guide of 6 hosts that can each be reactivated up to
    /// 9 times.
    ///
    /// `SL_E_CHPA_MAXIMUM_UNLOCK_EXCEEDED`, `0xC004C008`.
    #[doc(alias = "SL_E_CHPA_MAXIMUM_UNLOCK_EXCEEDED")]
    #[doc(alias = "0xC004C008")]
    #[error("the product key has no activations left on the activation server")]
    ClearingHouseMaximumUnlockExceeded = 0xC004_C008,

    /// The clearing house looked up the activation configuration ID and had no entry for
    /// it.
    ///
    /// The header text says only that the license is invalid; the symbol names the
    /// activation configuration ID.
    ///
    /// `SL_E_CHPA_ACTCONFIG_ID_NOT_FOUND`, `0xC004C009`.
    #[doc(alias = "SL_E_CHPA_ACTCONFIG_ID_NOT_FOUND")]
    #[doc(alias = "0xC004C009")]
    #[error("the activation server does not know the activation configuration ID it looked for")]
    ClearingHouseActivationConfigIdNotFound = 0xC004_C009,

    /// The clearing house checked the ID that points to the product data and found it
    /// invalid.
    ///
    /// The header text says only that the license is invalid; the symbol names the
    /// product data ID.
    ///
    /// `SL_E_CHPA_INVALID_PRODUCT_DATA_ID`, `0xC004C00A`.
    #[doc(alias = "SL_E_CHPA_INVALID_PRODUCT_DATA_ID")]
    #[doc(alias = "0xC004C00A")]
    #[error("the activation server rejected the product data ID in the license")]
    ClearingHouseInvalidProductDataId = 0xC004_C00A,

    /// The clearing house checked the product data that came with the license and found
    /// it invalid.
    ///
    /// The header text says only that the license is invalid; the symbol names the
    /// product data.
    ///
    /// `SL_E_CHPA_INVALID_PRODUCT_DATA`, `0xC004C00B`.
    #[doc(alias = "SL_E_CHPA_INVALID_PRODUCT_DATA")]
    #[doc(alias = "0xC004C00B")]
    #[error("the activation server rejected the product data in the license")]
    ClearingHouseInvalidProductData = 0xC004_C00B,

    /// The clearing house reports a system error of its own while it was handling the
    /// activation.
    ///
    /// The text of the header speaks of an error only, and the symbol of a system error;
    /// neither says that it passes, hence no verdict on a retry.
    ///
    /// `SL_E_CHPA_SYSTEM_ERROR`, `0xC004C00C`.
    #[doc(alias = "SL_E_CHPA_SYSTEM_ERROR")]
    #[doc(alias = "0xC004C00C")]
    #[error("the activation server failed with an internal system error")]
    ClearingHouseSystemError = 0xC004_C00C,

    /// The clearing house checked the activation configuration ID that goes with the key
    /// and found it invalid.
    ///
    /// The header text calls the product key not valid; the symbol names the activation
    /// configuration ID.
    ///
    /// `SL_E_CHPA_INVALID_ACTCONFIG_ID`, `0xC004C00D`.
    #[doc(alias = "SL_E_CHPA_INVALID_ACTCONFIG_ID")]
    #[doc(alias = "0xC004C00D")]
    #[error("the activation server rejected the activation configuration ID of the product key")]
    ClearingHouseInvalidActivationConfigId = 0xC004_C00D,

    /// The clearing house measured the product key and found its length wrong.
    ///
    /// The header gives several codes of this range the same text, an invalid product
    /// key; the length follows from the symbol.
    ///
    /// `SL_E_CHPA_INVALID_PRODUCT_KEY_LENGTH`, `0xC004C00E`.
    #[doc(alias = "SL_E_CHPA_INVALID_PRODUCT_KEY_LENGTH")]
    #[doc(alias = "0xC004C00E")]
    #[error("the activation server rejected the product key because its length is wrong")]
    ClearingHouseInvalidProductKeyLength = 0xC004_C00E,

    /// The clearing house could not read the product key, because it is not in the
    /// expected form.
    ///
    /// The header gives several codes of this range the same text, an invalid product
    /// key; the format follows from the symbol.
    ///
    /// `SL_E_CHPA_INVALID_PRODUCT_KEY_FORMAT`, `0xC004C00F`.
    #[doc(alias = "SL_E_CHPA_INVALID_PRODUCT_KEY_FORMAT")]
    #[doc(alias = "0xC004C00F")]
    #[error("the activation server rejected the product key because its format is wrong")]
    ClearingHouseInvalidProductKeyFormat = 0xC004_C00F,

    /// The clearing house came upon a character that is not allowed in a product key.
    ///
    /// The header gives several codes of this range the same text, an invalid product
    /// key; the character follows from the symbol.
    ///
    /// `SL_E_CHPA_INVALID_PRODUCT_KEY_CHAR`, `0xC004C010`.
    #[doc(alias = "SL_E_CHPA_INVALID_PRODUCT_KEY_CHAR")]
    #[doc(alias = "0xC004C010")]
    #[error("the activation server rejected the product key: it has an illegal character")]
    ClearingHouseInvalidProductKeyCharacter = 0xC004_C010,

    /// The clearing house checked the URI that names a binding and found it invalid.
    ///
    /// The header text says only that the license is invalid; the symbol names the URI of
    /// the binding.
    ///
    /// `SL_E_CHPA_INVALID_BINDING_URI`, `0xC004C011`.
    #[doc(alias = "SL_E_CHPA_INVALID_BINDING_URI")]
    #[doc(alias = "0xC004C011")]
    #[error("the activation server rejected the binding URI in the license")]
    ClearingHouseInvalidBindingUri = 0xC004_C011,

    /// The clearing house could not finish the activation because of a network error that
    /// it met itself.
    ///
    /// `SL_E_CHPA_NETWORK_ERROR`, `0xC004C012`.
    #[doc(alias = "SL_E_CHPA_NETWORK_ERROR")]
    #[doc(alias = "0xC004C012")]
    #[error("the activation server had a network problem on its side")]
    ClearingHouseNetworkError = 0xC004_C012,

    /// The clearing house met an error in the database in which it keeps its records.
    ///
    /// The text of the header speaks of an error only; the database comes from the
    /// symbol. Neither says whether a later attempt can succeed.
    ///
    /// `SL_E_CHPA_DATABASE_ERROR`, `0xC004C013`.
    #[doc(alias = "SL_E_CHPA_DATABASE_ERROR")]
    #[doc(alias = "0xC004C013")]
    #[error("the activation server had a problem with its database")]
    ClearingHouseDatabaseError = 0xC004_C013,

    /// The clearing house stopped at an argument of the activation that it did not
    /// accept.
    ///
    /// The symbol points to a bad argument, the text of the header to an error of the
    /// server; so there is no verdict on a retry.
    ///
    /// `SL_E_CHPA_INVALID_ARGUMENT`, `0xC004C014`.
    #[doc(alias = "SL_E_CHPA_INVALID_ARGUMENT")]
    #[doc(alias = "0xC004C014")]
    #[error("the activation server failed on an argument it could not use")]
    ClearingHouseInvalidArgument = 0xC004_C014,

    /// The clearing house ended the activation without a response that could be sent
    /// back.
    ///
    /// The text of the header speaks of an error only; that a response was missing comes
    /// from the symbol, which does not say for how long.
    ///
    /// `SL_E_CHPA_RESPONSE_NOT_AVAILABLE`, `0xC004C015`.
    #[doc(alias = "SL_E_CHPA_RESPONSE_NOT_AVAILABLE")]
    #[doc(alias = "0xC004C015")]
    #[error("the activation server could not produce a response")]
    ClearingHouseResponseNotAvailable = 0xC004_C015,

    /// The clearing house recognized an OEM key that is excluded from online activation.
    ///
    /// The symbol names SLP (system-locked preinstallation) and COA (Certificate of
    /// Authenticity); the header explains neither, nor the 0 behind COA.
    ///
    /// `SL_E_CHPA_OEM_SLP_COA0`, `0xC004C016`.
    #[doc(alias = "SL_E_CHPA_OEM_SLP_COA0")]
    #[doc(alias = "0xC004C016")]
    #[error("the activation server does not activate this OEM key online")]
    ClearingHouseOemSlpCoa0 = 0xC004_C016,

    /// The clearing house located the IP address of the request in a region where it
    /// blocks the key.
    ///
    /// The header speaks of the geographic location only; that the IP address decides
    /// follows from the symbol.
    ///
    /// `SL_E_CHPA_PRODUCT_KEY_BLOCKED_IPLOCATION`, `0xC004C017`.
    #[doc(alias = "SL_E_CHPA_PRODUCT_KEY_BLOCKED_IPLOCATION")]
    #[doc(alias = "0xC004C017")]
    #[error("the product key cannot be activated from this geographic region")]
    ClearingHouseProductKeyBlockedIpLocation = 0xC004_C017,

    /// The clearing house counted the activations of the MAK and found its limit reached.
    ///
    /// `SL_E_CHPA_DMAK_LIMIT_EXCEEDED`, `0xC004C020`.
    #[doc(alias = "SL_E_CHPA_DMAK_LIMIT_EXCEEDED")]
    #[doc(alias = "0xC004C020")]
    #[error("the MAK has used up all of its activations")]
    ClearingHouseMakLimitExceeded = 0xC004_C020,

    /// The clearing house counted the activations of the MAK against its extended limit
    /// and found that reached too.
    ///
    /// `SL_E_CHPA_DMAK_EXTENSION_LIMIT_EXCEEDED`, `0xC004C021`.
    #[doc(alias = "SL_E_CHPA_DMAK_EXTENSION_LIMIT_EXCEEDED")]
    #[doc(alias = "0xC004C021")]
    #[error("the MAK has used up its extended number of activations as well")]
    ClearingHouseMakExtensionLimitExceeded = 0xC004_C021,

    /// The clearing house wanted to check a reissue limit and did not find one.
    ///
    /// `SL_E_CHPA_REISSUANCE_LIMIT_NOT_FOUND`, `0xC004C022`.
    #[doc(alias = "SL_E_CHPA_REISSUANCE_LIMIT_NOT_FOUND")]
    #[doc(alias = "0xC004C022")]
    #[error("the activation server has no reissue limit on record")]
    ClearingHouseReissuanceLimitNotFound = 0xC004_C022,

    /// The clearing house searched its records for an override request without a result.
    ///
    /// The header does not say what would have been overridden; the symbol stands next to
    /// those of activation limits.
    ///
    /// `SL_E_CHPA_OVERRIDE_REQUEST_NOT_FOUND`, `0xC004C023`.
    #[doc(alias = "SL_E_CHPA_OVERRIDE_REQUEST_NOT_FOUND")]
    #[doc(alias = "0xC004C023")]
    #[error("the activation server has no record of the override request")]
    ClearingHouseOverrideRequestNotFound = 0xC004_C023,

    /// The clearing house compared the time of the request with the start date of
    /// time-based activation.
    ///
    /// No source says whose clock is compared, that of the server or that of the
    /// computer.
    ///
    /// `SL_E_CHPA_TIMEBASED_ACTIVATION_BEFORE_START_DATE`, `0xC004C030`.
    #[doc(alias = "SL_E_CHPA_TIMEBASED_ACTIVATION_BEFORE_START_DATE")]
    #[doc(alias = "0xC004C030")]
    #[error("time-based activation is not possible yet: its start date lies ahead")]
    ClearingHouseTimeBasedActivationBeforeStart = 0xC004_C030,

    /// The clearing house compared the time of the request with the end date of
    /// time-based activation.
    ///
    /// No source says whose clock is compared, that of the server or that of the
    /// computer.
    ///
    /// `SL_E_CHPA_TIMEBASED_ACTIVATION_AFTER_END_DATE`, `0xC004C031`.
    #[doc(alias = "SL_E_CHPA_TIMEBASED_ACTIVATION_AFTER_END_DATE")]
    #[doc(alias = "0xC004C031")]
    #[error("time-based activation is no longer possible: its end date has passed")]
    ClearingHouseTimeBasedActivationAfterEnd = 0xC004_C031,

    /// The clearing house was asked for a new time-based activation and had none to give.
    ///
    /// `SL_E_CHPA_TIMEBASED_ACTIVATION_NOT_AVAILABLE`, `0xC004C032`.
    #[doc(alias = "SL_E_CHPA_TIMEBASED_ACTIVATION_NOT_AVAILABLE")]
    #[doc(alias = "0xC004C032")]
    #[error("the activation server grants no new time-based activation")]
    ClearingHouseTimeBasedActivationNotAvailable = 0xC004_C032,

    /// The clearing house recognized a time-based product key and found no activation
    /// configured for it.
    ///
    /// `SL_E_CHPA_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED`, `0xC004C033`.
    #[doc(alias = "SL_E_CHPA_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED")]
    #[doc(alias = "0xC004C033")]
    #[error("the time-based product key is not set up for activation on the server")]
    ClearingHouseTimeBasedProductKeyNotConfigured = 0xC004_C033,

    /// The clearing house went through its business rules and had none to apply to the
    /// key.
    ///
    /// `SL_E_CHPA_NO_RULES_TO_ACTIVATE`, `0xC004C04F`.
    #[doc(alias = "SL_E_CHPA_NO_RULES_TO_ACTIVATE")]
    #[doc(alias = "0xC004C04F")]
    #[error("the activation server has no rule that lets it activate this product key")]
    ClearingHouseNoRulesToActivate = 0xC004_C04F,

    /// The clearing house ended the activation with the most general of its errors.
    ///
    /// `SL_E_CHPA_GENERAL_ERROR`, `0xC004C050`.
    #[doc(alias = "SL_E_CHPA_GENERAL_ERROR")]
    #[doc(alias = "0xC004C050")]
    #[error("the activation server failed without giving a specific reason")]
    ClearingHouseGeneralError = 0xC004_C050,

    /// The clearing house examined the digital marker binding that came with the license
    /// and found it invalid.
    ///
    /// The header text says only that the license is invalid. It does not explain the
    /// digital marker; HP, for one, uses the term for the product key in the ACPI table
    /// MSDM of the firmware.
    ///
    /// `SL_E_CHPA_DIGITALMARKER_INVALID_BINDING`, `0xC004C051`.
    #[doc(alias = "SL_E_CHPA_DIGITALMARKER_INVALID_BINDING")]
    #[doc(alias = "0xC004C051")]
    #[error("the activation server rejected the digital marker binding in the license")]
    ClearingHouseDigitalMarkerInvalidBinding = 0xC004_C051,

    /// The clearing house looked for the digital marker binding of the key and found none
    /// configured.
    ///
    /// The header text speaks only of a problem with the product key. It does not explain
    /// the digital marker; HP, for one, uses the term for the product key in the ACPI
    /// table MSDM of the firmware.
    ///
    /// `SL_E_CHPA_DIGITALMARKER_BINDING_NOT_CONFIGURED`, `0xC004C052`.
    #[doc(alias = "SL_E_CHPA_DIGITALMARKER_BINDING_NOT_CONFIGURED")]
    #[doc(alias = "0xC004C052")]
    #[error("no digital marker binding is set up on the server for the product key")]
    ClearingHouseDigitalMarkerBindingNotSet = 0xC004_C052,

    /// The clearing house refused the product key because of a block that it set
    /// dynamically.
    ///
    /// The header has the text of 0xC004C003, a blocked product key; only the symbol says
    /// that the block is dynamic.
    ///
    /// `SL_E_CHPA_DYNAMICALLY_BLOCKED_PRODUCT_KEY`, `0xC004C060`.
    #[doc(alias = "SL_E_CHPA_DYNAMICALLY_BLOCKED_PRODUCT_KEY")]
    #[doc(alias = "0xC004C060")]
    #[error("the activation server has blocked the product key dynamically")]
    ClearingHouseDynamicallyBlockedProductKey = 0xC004_C060,

    /// The genuine check of the clearing house looked at the state of a license whose
    /// grace period after a breach is running.
    ///
    /// The header text says only that the license state is invalid; the breach and the
    /// grace period follow from the symbol.
    ///
    /// `SL_E_INVALID_LICENSE_STATE_BREACH_GRACE`, `0xC004C291`.
    #[doc(alias = "SL_E_INVALID_LICENSE_STATE_BREACH_GRACE")]
    #[doc(alias = "0xC004C291")]
    #[error("the genuine check met a license in its grace period after a reported breach")]
    GenuineBreachGrace = 0xC004_C291,

    /// The genuine check of the clearing house looked at the state of a license whose
    /// grace period after a breach has ended.
    ///
    /// The header text says only that the license state is invalid; the breach and the
    /// end of the grace period follow from the symbol.
    ///
    /// `SL_E_INVALID_LICENSE_STATE_BREACH_GRACE_EXPIRED`, `0xC004C292`.
    #[doc(alias = "SL_E_INVALID_LICENSE_STATE_BREACH_GRACE_EXPIRED")]
    #[doc(alias = "0xC004C292")]
    #[error("the genuine check met a license whose grace period after a reported breach is over")]
    GenuineBreachGraceExpired = 0xC004_C292,

    /// The genuine check of the clearing house read the template identifier in the
    /// request.
    ///
    /// `SL_E_INVALID_TEMPLATE_ID`, `0xC004C2F6`.
    #[doc(alias = "SL_E_INVALID_TEMPLATE_ID")]
    #[doc(alias = "0xC004C2F6")]
    #[error("the genuine check got a template identifier it does not accept")]
    GenuineInvalidTemplateId = 0xC004_C2F6,

    /// The genuine check of the clearing house read the data block that a computer had
    /// sent for validation.
    ///
    /// Only the symbol speaks of XML; the header text calls it the input data of the
    /// validation.
    ///
    /// `SL_E_INVALID_XML_BLOB`, `0xC004C2FA`.
    #[doc(alias = "SL_E_INVALID_XML_BLOB")]
    #[doc(alias = "0xC004C2FA")]
    #[error("the genuine check got an XML data block it does not accept")]
    GenuineInvalidXml = 0xC004_C2FA,

    /// The genuine check of the clearing house looked for a parameter in the data block
    /// of the request.
    ///
    /// The header text calls the parameter invalid, the symbol says that it was not
    /// found.
    ///
    /// `SL_E_VALIDATION_BLOB_PARAM_NOT_FOUND`, `0xC004C327`.
    #[doc(alias = "SL_E_VALIDATION_BLOB_PARAM_NOT_FOUND")]
    #[doc(alias = "0xC004C327")]
    #[error("the genuine check did not find a usable parameter in its data block")]
    GenuineParameterNotFound = 0xC004_C327,

    /// The genuine check of the clearing house examined the client token of the request.
    ///
    /// The token of this code belongs to the genuine check; 0xC004C4AC concerns
    /// token-based activation.
    ///
    /// `SL_E_INVALID_CLIENT_TOKEN`, `0xC004C328`.
    #[doc(alias = "SL_E_INVALID_CLIENT_TOKEN")]
    #[doc(alias = "0xC004C328")]
    #[error("the genuine check did not accept the client token")]
    GenuineInvalidClientToken = 0xC004_C328,

    /// The genuine check of the clearing house read the offline data that a computer had
    /// presented.
    ///
    /// `SL_E_INVALID_OFFLINE_BLOB`, `0xC004C329`.
    #[doc(alias = "SL_E_INVALID_OFFLINE_BLOB")]
    #[doc(alias = "0xC004C329")]
    #[error("the genuine check did not accept the offline data block")]
    GenuineInvalidOfflineData = 0xC004_C329,

    /// The genuine check of the clearing house looked for a parameter in the offline
    /// data.
    ///
    /// The header text calls the parameter invalid, the symbol says that it was not
    /// found.
    ///
    /// `SL_E_OFFLINE_VALIDATION_BLOB_PARAM_NOT_FOUND`, `0xC004C32A`.
    #[doc(alias = "SL_E_OFFLINE_VALIDATION_BLOB_PARAM_NOT_FOUND")]
    #[doc(alias = "0xC004C32A")]
    #[error("the genuine check did not find a usable parameter in the offline data block")]
    GenuineOfflineParameterNotFound = 0xC004_C32A,

    /// The genuine check of the clearing house compared the template identifier with the
    /// version of Windows.
    ///
    /// `SL_E_INVALID_OSVERSION_TEMPLATEID`, `0xC004C32B`.
    #[doc(alias = "SL_E_INVALID_OSVERSION_TEMPLATEID")]
    #[doc(alias = "0xC004C32B")]
    #[error("the genuine check template does not fit this version of Windows")]
    GenuineTemplateOsVersionMismatch = 0xC004_C32B,

    /// The genuine check of the clearing house found the offline genuine data to be
    /// revoked.
    ///
    /// `SL_E_OFFLINE_GENUINE_BLOB_REVOKED`, `0xC004C32C`.
    #[doc(alias = "SL_E_OFFLINE_GENUINE_BLOB_REVOKED")]
    #[doc(alias = "0xC004C32C")]
    #[error("the offline data that proves Windows genuine has been revoked")]
    GenuineOfflineDataRevoked = 0xC004_C32C,

    /// The genuine check of the clearing house looked for offline genuine data in vain.
    ///
    /// `SL_E_OFFLINE_GENUINE_BLOB_NOT_FOUND`, `0xC004C32D`.
    #[doc(alias = "SL_E_OFFLINE_GENUINE_BLOB_NOT_FOUND")]
    #[doc(alias = "0xC004C32D")]
    #[error("the offline data that proves Windows genuine was not found")]
    GenuineOfflineDataNotFound = 0xC004_C32D,

    /// The clearing house asked its VGA service and got nothing in the format that it
    /// expects.
    ///
    /// VGA is an abbreviation of the header, whose macros tie it to genuine validation;
    /// it is not the display standard.
    ///
    /// `SL_E_CHPA_MSCH_RESPONSE_NOT_AVAILABLE_VGA`, `0xC004C3FF`.
    #[doc(alias = "SL_E_CHPA_MSCH_RESPONSE_NOT_AVAILABLE_VGA")]
    #[doc(alias = "0xC004C3FF")]
    #[error("the activation server got no usable reply from the VGA service")]
    ClearingHouseVgaResponseNotAvailable = 0xC004_C3FF,

    /// The genuine check compared the product key with the version of Windows and found
    /// that they do not belong together.
    ///
    /// `SL_E_INVALID_OS_FOR_PRODUCT_KEY`, `0xC004C401`.
    #[doc(alias = "SL_E_INVALID_OS_FOR_PRODUCT_KEY")]
    #[doc(alias = "0xC004C401")]
    #[error("the genuine check found the product key not valid for this version of Windows")]
    GenuineInvalidOsForProductKey = 0xC004_C401,

    /// The genuine check of the clearing house compared the hash of a file with the one
    /// it knows.
    ///
    /// `SL_E_INVALID_FILE_HASH`, `0xC004C4A1`.
    #[doc(alias = "SL_E_INVALID_FILE_HASH")]
    #[doc(alias = "0xC004C4A1")]
    #[error("the genuine check found a file whose hash is not the expected one")]
    GenuineInvalidFileHash = 0xC004_C4A1,

    /// The genuine check of the clearing house compared the product key with its records
    /// and found it blocked.
    ///
    /// The article treats only volume-licensed Windows 7 computers with update KB971033,
    /// where a server change of January 2019 produced the code by mistake.
    ///
    /// `SL_E_VALIDATION_BLOCKED_PRODUCT_KEY`, `0xC004C4A2`.
    #[doc(alias = "SL_E_VALIDATION_BLOCKED_PRODUCT_KEY")]
    #[doc(alias = "0xC004C4A2")]
    #[error("the genuine check judged the product key to be blocked")]
    GenuineBlockedProductKey = 0xC004_C4A2,

    /// The genuine check did not accept the type of the product key.
    ///
    /// The header calls the type invalid, the symbol speaks of types that do not match;
    /// neither says with what the type was compared.
    ///
    /// `SL_E_MISMATCHED_KEY_TYPES`, `0xC004C4A4`.
    #[doc(alias = "SL_E_MISMATCHED_KEY_TYPES")]
    #[doc(alias = "0xC004C4A4")]
    #[error("the genuine check found a product key of the wrong type")]
    GenuineMismatchedKeyTypes = 0xC004_C4A4,

    /// The genuine check examined the installed product key and judged it invalid.
    ///
    /// `SL_E_VALIDATION_INVALID_PRODUCT_KEY`, `0xC004C4A5`.
    #[doc(alias = "SL_E_VALIDATION_INVALID_PRODUCT_KEY")]
    #[doc(alias = "0xC004C4A5")]
    #[error("the genuine check did not accept the product key")]
    GenuineInvalidProductKey = 0xC004_C4A5,

    /// The genuine check of the clearing house examined the binding data of an OEM or
    /// volume license.
    ///
    /// `SL_E_INVALID_OEM_OR_VOLUME_BINDING_DATA`, `0xC004C4A7`.
    #[doc(alias = "SL_E_INVALID_OEM_OR_VOLUME_BINDING_DATA")]
    #[doc(alias = "0xC004C4A7")]
    #[error("the genuine check did not accept the OEM or volume license binding data")]
    GenuineInvalidBindingData = 0xC004_C4A7,

    /// The genuine check of the clearing house looked at the state of the license that
    /// the computer reported.
    ///
    /// The header gives 0xC004C291 and 0xC004C292 the same text; their symbols add a
    /// grace period after a breach.
    ///
    /// `SL_E_INVALID_LICENSE_STATE`, `0xC004C4A8`.
    #[doc(alias = "SL_E_INVALID_LICENSE_STATE")]
    #[doc(alias = "0xC004C4A8")]
    #[error("the genuine check found the license in a state it does not accept")]
    GenuineInvalidLicenseState = 0xC004_C4A8,

    /// The genuine check located the computer by its IP address in a region where the
    /// product key is blocked.
    ///
    /// The official symbol is misspelled (FALIED). The header speaks of the geographic
    /// location only; that the IP address decides follows from the symbol.
    ///
    /// `SL_E_IP_LOCATION_FALIED`, `0xC004C4A9`.
    #[doc(alias = "SL_E_IP_LOCATION_FALIED")]
    #[doc(alias = "0xC004C4A9")]
    #[error("the genuine check found the product key blocked in this geographic region")]
    GenuineProductKeyBlockedIpLocation = 0xC004_C4A9,

    /// The genuine check of the clearing house reported a licensing exploit of the kind
    /// that its symbol calls softmod.
    ///
    /// The header has one text for 0xC004C4AB, 0xC004C4B0, 0xC004C4B1 and 0xC004C531;
    /// only the symbols tell them apart.
    ///
    /// `SL_E_SOFTMOD_EXPLOIT_DETECTED`, `0xC004C4AB`.
    #[doc(alias = "SL_E_SOFTMOD_EXPLOIT_DETECTED")]
    #[doc(alias = "0xC004C4AB")]
    #[error("the genuine check found a software change that it counts as a licensing exploit")]
    GenuineSoftmodExploitDetected = 0xC004_C4AB,

    /// The genuine check of the clearing house examined the data of a token-based
    /// activation.
    ///
    /// `SL_E_INVALID_TOKEN_DATA`, `0xC004C4AC`.
    #[doc(alias = "SL_E_INVALID_TOKEN_DATA")]
    #[doc(alias = "0xC004C4AC")]
    #[error("the genuine check did not accept the token-based activation data")]
    GenuineInvalidTokenData = 0xC004_C4AC,

    /// The health check within the genuine check reported altered files that belong to no
    /// language.
    ///
    /// The header has one text for 0xC004C4AD and 0xC004C4AE, altered Windows binaries;
    /// the kind of file follows from the symbol.
    ///
    /// `SL_E_HEALTH_CHECK_FAILED_NEUTRAL_FILES`, `0xC004C4AD`.
    #[doc(alias = "SL_E_HEALTH_CHECK_FAILED_NEUTRAL_FILES")]
    #[doc(alias = "0xC004C4AD")]
    #[error("the genuine check found altered language-neutral Windows files")]
    GenuineNeutralFilesAltered = 0xC004_C4AD,

    /// The health check within the genuine check reported altered language files.
    ///
    /// The header has one text for 0xC004C4AD and 0xC004C4AE, altered Windows binaries;
    /// the kind of file follows from the symbol.
    ///
    /// `SL_E_HEALTH_CHECK_FAILED_MUI_FILES`, `0xC004C4AE`.
    #[doc(alias = "SL_E_HEALTH_CHECK_FAILED_MUI_FILES")]
    #[doc(alias = "0xC004C4AE")]
    #[error("the genuine check found altered Windows language (MUI) files")]
    GenuineMuiFilesAltered = 0xC004_C4AE,

    /// The genuine check of the clearing house examined the data of an Active
    /// Directory-based activation.
    ///
    /// `SL_E_INVALID_AD_DATA`, `0xC004C4AF`.
    #[doc(alias = "SL_E_INVALID_AD_DATA")]
    #[doc(alias = "0xC004C4AF")]
    #[error("the genuine check did not accept the Active Directory activation data")]
    GenuineInvalidActiveDirectoryData = 0xC004_C4AF,

    /// The genuine check of the clearing house reported a licensing exploit because of
    /// the number of RSDPs.
    ///
    /// The symbol is read here as the root system description pointer (RSDP) of ACPI; the
    /// header text does not mention it.
    ///
    /// The header has one text for 0xC004C4AB, 0xC004C4B0, 0xC004C4B1 and 0xC004C531;
    /// only the symbols tell them apart.
    ///
    /// `SL_E_INVALID_RSDP_COUNT`, `0xC004C4B0`.
    #[doc(alias = "SL_E_INVALID_RSDP_COUNT")]
    #[doc(alias = "0xC004C4B0")]
    #[error("the genuine check takes the ACPI RSDP count for a sign of a licensing exploit")]
    GenuineInvalidRsdpCount = 0xC004_C4B0,

    /// The genuine check of the clearing house reported a licensing exploit that its
    /// engine had found.
    ///
    /// The header has one text for 0xC004C4AB, 0xC004C4B0, 0xC004C4B1 and 0xC004C531;
    /// only the symbols tell them apart.
    ///
    /// `SL_E_ENGINE_DETECTED_EXPLOIT`, `0xC004C4B1`.
    #[doc(alias = "SL_E_ENGINE_DETECTED_EXPLOIT")]
    #[doc(alias = "0xC004C4B1")]
    #[error("the engine of the genuine check reported what it counts as a licensing exploit")]
    GenuineEngineDetectedExploit = 0xC004_C4B1,

    /// The genuine check of the clearing house saw the notification state that follows a
    /// reported breach.
    ///
    /// The header text speaks of licensing exploits, as for 0xC004C4AB; the symbol speaks
    /// of a breach and the notification state.
    ///
    /// `SL_E_NOTIFICATION_BREACH_DETECTED`, `0xC004C531`.
    #[doc(alias = "SL_E_NOTIFICATION_BREACH_DETECTED")]
    #[doc(alias = "0xC004C531")]
    #[error("Windows is in the notification state after the check reported a licensing breach")]
    GenuineNotificationBreachDetected = 0xC004_C531,

    /// Genuine validation looked at the license state and found a notification that
    /// follows an expired grace period.
    ///
    /// The number lies in the range of the clearing house, but the header text names
    /// genuine validation as the reporter.
    ///
    /// `SL_E_NOTIFICATION_GRACE_EXPIRED`, `0xC004C532`.
    #[doc(alias = "SL_E_NOTIFICATION_GRACE_EXPIRED")]
    #[doc(alias = "0xC004C532")]
    #[error("the license is in the notification state because the grace period ran out")]
    GenuineNotificationGraceExpired = 0xC004_C532,

    /// The genuine check of the clearing house saw the notification state and none of the
    /// reasons that have their own number.
    ///
    /// 0xC004C531 stands for the notification state after a reported breach, 0xC004C532
    /// for the one after an ended grace period.
    ///
    /// `SL_E_NOTIFICATION_OTHER_REASONS`, `0xC004C533`.
    #[doc(alias = "SL_E_NOTIFICATION_OTHER_REASONS")]
    #[doc(alias = "0xC004C533")]
    #[error("the genuine check found Windows in the notification state without a stated reason")]
    GenuineNotificationOtherReasons = 0xC004_C533,

    /// The genuine check of the clearing house returned the last number of its
    /// non-genuine range.
    ///
    /// By its symbol the number marks the end of the non-genuine range 0xC004C401 to
    /// 0xC004C600 and names no reason of its own.
    ///
    /// `SL_E_NON_GENUINE_STATUS_LAST`, `0xC004C600`.
    #[doc(alias = "SL_E_NON_GENUINE_STATUS_LAST")]
    #[doc(alias = "0xC004C600")]
    #[error("the genuine check judged Windows non-genuine and gave no further detail")]
    GenuineStatusUnspecified = 0xC004_C600,

    /// The clearing house ran a business rule that looked for a required input in vain.
    ///
    /// `SL_E_CHPA_BUSINESS_RULE_INPUT_NOT_FOUND`, `0xC004C700`.
    #[doc(alias = "SL_E_CHPA_BUSINESS_RULE_INPUT_NOT_FOUND")]
    #[doc(alias = "0xC004C700")]
    #[error("a business rule on the activation server lacked an input it needs")]
    ClearingHouseBusinessRuleInputNotFound = 0xC004_C700,

    /// The clearing house expected the name or ID of a business property and received a
    /// null value.
    ///
    /// The symbol says name or ID, the header text name and ID.
    ///
    /// `SL_E_CHPA_NULL_VALUE_FOR_PROPERTY_NAME_OR_ID`, `0xC004C750`.
    #[doc(alias = "SL_E_CHPA_NULL_VALUE_FOR_PROPERTY_NAME_OR_ID")]
    #[doc(alias = "0xC004C750")]
    #[error("the activation server got a business property with an empty name or ID")]
    ClearingHouseNullPropertyNameOrId = 0xC004_C750,

    /// The clearing house looked up a property by its name and had no such property.
    ///
    /// `SL_E_CHPA_UNKNOWN_PROPERTY_NAME`, `0xC004C751`.
    #[doc(alias = "SL_E_CHPA_UNKNOWN_PROPERTY_NAME")]
    #[doc(alias = "0xC004C751")]
    #[error("the activation server does not know the property name it was given")]
    ClearingHouseUnknownPropertyName = 0xC004_C751,

    /// The clearing house looked up a property by its ID and had no such property.
    ///
    /// `SL_E_CHPA_UNKNOWN_PROPERTY_ID`, `0xC004C752`.
    #[doc(alias = "SL_E_CHPA_UNKNOWN_PROPERTY_ID")]
    #[doc(alias = "0xC004C752")]
    #[error("the activation server does not know the property ID it was given")]
    ClearingHouseUnknownPropertyId = 0xC004_C752,

    /// The clearing house tried to update a product key binding in its records, and the
    /// update failed.
    ///
    /// `SL_E_CHPA_FAILED_TO_UPDATE_PRODUCTKEY_BINDING`, `0xC004C755`.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_UPDATE_PRODUCTKEY_BINDING")]
    #[doc(alias = "0xC004C755")]
    #[error("the activation server could not change the stored binding of the product key")]
    ClearingHouseFailedToUpdateProductKeyBinding = 0xC004_C755,

    /// The clearing house tried to add a product key binding to its records, and the
    /// insertion failed.
    ///
    /// `SL_E_CHPA_FAILED_TO_INSERT_PRODUCTKEY_BINDING`, `0xC004C756`.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_INSERT_PRODUCTKEY_BINDING")]
    #[doc(alias = "0xC004C756")]
    #[error("the activation server could not store a new binding for the product key")]
    ClearingHouseFailedToInsertProductKeyBinding = 0xC004_C756,

    /// The clearing house tried to delete a product key binding from its records, and the
    /// deletion failed.
    ///
    /// `SL_E_CHPA_FAILED_TO_DELETE_PRODUCTKEY_BINDING`, `0xC004C757`.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_DELETE_PRODUCTKEY_BINDING")]
    #[doc(alias = "0xC004C757")]
    #[error("the activation server could not remove the binding of the product key")]
    ClearingHouseFailedToDeleteProductKeyBinding = 0xC004_C757,

    /// The clearing house received XML for product key bindings and failed while working
    /// through it.
    ///
    /// `SL_E_CHPA_FAILED_TO_PROCESS_PRODUCT_KEY_BINDINGS_XML`, `0xC004C758`.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_PROCESS_PRODUCT_KEY_BINDINGS_XML")]
    #[doc(alias = "0xC004C758")]
    #[error("the activation server could not handle the XML with the product key bindings")]
    ClearingHouseFailedToProcessKeyBindingsXml = 0xC004_C758,

    /// The clearing house tried to add a product key property to its records, and the
    /// insertion failed.
    ///
    /// `SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_PROPERTY`, `0xC004C75A`.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_PROPERTY")]
    #[doc(alias = "0xC004C75A")]
    #[error("the activation server could not store a new property of the product key")]
    ClearingHouseFailedToInsertProductKeyProperty = 0xC004_C75A,

    /// The clearing house tried to update a product key property in its records, and the
    /// update failed.
    ///
    /// `SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_PROPERTY`, `0xC004C75B`.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_PROPERTY")]
    #[doc(alias = "0xC004C75B")]
    #[error("the activation server could not change a stored property of the product key")]
    ClearingHouseFailedToUpdateProductKeyProperty = 0xC004_C75B,

    /// The clearing house tried to delete a product key property from its records, and
    /// the deletion failed.
    ///
    /// `SL_E_CHPA_FAILED_TO_DELETE_PRODUCT_KEY_PROPERTY`, `0xC004C75C`.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_DELETE_PRODUCT_KEY_PROPERTY")]
    #[doc(alias = "0xC004C75C")]
    #[error("the activation server could not remove a property of the product key")]
    ClearingHouseFailedToDeleteProductKeyProperty = 0xC004_C75C,

    /// The clearing house could not assign the product key to any type that it knows.
    ///
    /// `SL_E_CHPA_UNKNOWN_PRODUCT_KEY_TYPE`, `0xC004C764`.
    #[doc(alias = "SL_E_CHPA_UNKNOWN_PRODUCT_KEY_TYPE")]
    #[doc(alias = "0xC004C764")]
    #[error("the activation server cannot tell what type of product key this is")]
    ClearingHouseUnknownProductKeyType = 0xC004_C764,

    /// The clearing house looked up the product key and found another user with it.
    ///
    /// The header speaks of the type of the product key being in use; the symbol means
    /// the key itself.
    ///
    /// `SL_E_CHPA_PRODUCT_KEY_BEING_USED`, `0xC004C770`.
    #[doc(alias = "SL_E_CHPA_PRODUCT_KEY_BEING_USED")]
    #[doc(alias = "0xC004C770")]
    #[error("the activation server has the product key on record as used by someone else")]
    ClearingHouseProductKeyBeingUsed = 0xC004_C770,

    /// The clearing house tried to add a record of the product key, and the insertion
    /// failed.
    ///
    /// `SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_RECORD`, `0xC004C780`.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_RECORD")]
    #[doc(alias = "0xC004C780")]
    #[error("the activation server could not create a record for the product key")]
    ClearingHouseFailedToInsertProductKeyRecord = 0xC004_C780,

    /// The clearing house tried to update its record of the product key, and the update
    /// failed.
    ///
    /// `SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_RECORD`, `0xC004C781`.
    #[doc(alias = "SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_RECORD")]
    #[doc(alias = "0xC004C781")]
    #[error("the activation server could not change the record of the product key")]
    ClearingHouseFailedToUpdateProductKeyRecord = 0xC004_C781,

    // The security processor
    /// The interface of the security processor turned down a license that was handed to
    /// it.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    ///
    /// `SL_REMAPPING_SP_PUB_API_INVALID_LICENSE`, `0xC004D000`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_INVALID_LICENSE")]
    #[doc(alias = "0xC004D000")]
    #[error("the security processor rejected a license as invalid")]
    SecurityProcessorApiInvalidLicense = 0xC004_D000,

    /// The interface of the security processor did not accept the type of algorithm that
    /// a call named.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    ///
    /// `SL_REMAPPING_SP_PUB_API_INVALID_ALGORITHM_TYPE`, `0xC004D009`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_INVALID_ALGORITHM_TYPE")]
    #[doc(alias = "0xC004D009")]
    #[error("the algorithm type requested from the security processor is not valid")]
    SecurityProcessorApiInvalidAlgorithmType = 0xC004_D009,

    /// The interface of the security processor refused to load one more environment.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    ///
    /// `SL_REMAPPING_SP_PUB_API_TOO_MANY_LOADED_ENVIRONMENTS`, `0xC004D00C`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_TOO_MANY_LOADED_ENVIRONMENTS")]
    #[doc(alias = "0xC004D00C")]
    #[error("too many environments are loaded in the security processor at once")]
    SecurityProcessorApiTooManyLoadedEnvironments = 0xC004_D00C,

    /// The interface of the security processor turned down a query for information.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    ///
    /// `SL_REMAPPING_SP_PUB_API_BAD_GET_INFO_QUERY`, `0xC004D012`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_BAD_GET_INFO_QUERY")]
    #[doc(alias = "0xC004D012")]
    #[error("a request for information sent to the security processor is not valid")]
    SecurityProcessorApiBadGetInfoQuery = 0xC004_D012,

    /// The interface of the security processor did not accept the handle of a call.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    ///
    /// `SL_REMAPPING_SP_PUB_API_INVALID_HANDLE`, `0xC004D02C`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_INVALID_HANDLE")]
    #[doc(alias = "0xC004D02C")]
    #[error("a handle passed to the security processor is not valid")]
    SecurityProcessorApiInvalidHandle = 0xC004_D02C,

    /// The interface of the security processor did not accept the length of a key.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    ///
    /// 0xC004D201 says much the same in the cryptographic range.
    ///
    /// `SL_REMAPPING_SP_PUB_API_INVALID_KEY_LENGTH`, `0xC004D055`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_INVALID_KEY_LENGTH")]
    #[doc(alias = "0xC004D055")]
    #[error("a key passed to the security processor interface has the wrong length")]
    SecurityProcessorApiInvalidKeyLength = 0xC004_D055,

    /// The security processor needed AES encryption and met no provider for it.
    ///
    /// The SDK header leaves this code undescribed (a placeholder stands where the text
    /// should be); the meaning rests on the symbol alone.
    ///
    /// `SL_REMAPPING_SP_PUB_API_NO_AES_PROVIDER`, `0xC004D073`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_NO_AES_PROVIDER")]
    #[doc(alias = "0xC004D073")]
    #[error("the security processor found no AES provider to work with")]
    SecurityProcessorApiNoAesProvider = 0xC004_D073,

    /// The interface of the security processor was given a handle for which `SPCommit`
    /// had not been called.
    ///
    /// The official symbol is spelled COMMITED with one T; the variant spells the word
    /// correctly.
    ///
    /// `SL_REMAPPING_SP_PUB_API_HANDLE_NOT_COMMITED`, `0xC004D081`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_API_HANDLE_NOT_COMMITED")]
    #[doc(alias = "0xC004D081")]
    #[error("a caller used a security processor handle that had not been committed yet")]
    SecurityProcessorApiHandleNotCommitted = 0xC004_D081,

    /// The security processor reported an error of its initialization.
    ///
    /// The header speaks of an initialization error, the symbol of a component that is
    /// not initialized.
    ///
    /// `SL_REMAPPING_SP_PUB_GENERAL_NOT_INITIALIZED`, `0xC004D101`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_GENERAL_NOT_INITIALIZED")]
    #[doc(alias = "0xC004D101")]
    #[error("the security processor is not initialized, so it cannot serve the request")]
    SecurityProcessorNotInitialized = 0xC004_D101,

    /// The security processor met an error and passed on no details of it.
    ///
    /// `SL_REMAPPING_SP_STATUS_GENERIC_FAILURE`, `0xC004D103`.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_GENERIC_FAILURE")]
    #[doc(alias = "0xC004D103")]
    #[error("the security processor failed without giving a more precise reason")]
    SecurityProcessorGenericFailure = 0xC004_D103,

    /// The security processor checked the arguments of a call and refused one of them.
    ///
    /// The SDK header gives the same text as for 0xC004D108 (invalid data); only the
    /// symbols tell the two apart.
    ///
    /// `SL_REMAPPING_SP_STATUS_INVALIDARG`, `0xC004D104`.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_INVALIDARG")]
    #[doc(alias = "0xC004D104")]
    #[error("the security processor received an argument that it cannot accept")]
    SecurityProcessorInvalidArgument = 0xC004_D104,

    /// The security processor refused to create a value a second time.
    ///
    /// `SL_REMAPPING_SP_STATUS_ALREADY_EXISTS`, `0xC004D105`.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_ALREADY_EXISTS")]
    #[doc(alias = "0xC004D105")]
    #[error("the security processor already holds the value that was to be created")]
    SecurityProcessorAlreadyExists = 0xC004_D105,

    /// The security processor had a result to return that did not fit into the buffer of
    /// the caller.
    ///
    /// `SL_REMAPPING_SP_STATUS_INSUFFICIENT_BUFFER`, `0xC004D107`.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_INSUFFICIENT_BUFFER")]
    #[doc(alias = "0xC004D107")]
    #[error("the buffer offered to the security processor is too small for the result")]
    SecurityProcessorInsufficientBuffer = 0xC004_D107,

    /// The security processor looked at the data of a call and refused it.
    ///
    /// The SDK header gives the same text as for 0xC004D104 (invalid data); only the
    /// symbols tell the two apart.
    ///
    /// `SL_REMAPPING_SP_STATUS_INVALIDDATA`, `0xC004D108`.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_INVALIDDATA")]
    #[doc(alias = "0xC004D108")]
    #[error("the data handed to the security processor is not valid")]
    SecurityProcessorInvalidData = 0xC004_D108,

    /// The interface of the security processor turned down a call as a whole.
    ///
    /// `SL_REMAPPING_SP_STATUS_INVALID_SPAPI_CALL`, `0xC004D109`.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_INVALID_SPAPI_CALL")]
    #[doc(alias = "0xC004D109")]
    #[error("a component called the security processor in a way it does not allow")]
    SecurityProcessorInvalidApiCall = 0xC004_D109,

    /// The security processor compared the interface version of a caller with its own and
    /// reported a mismatch.
    ///
    /// Retry is judged from the definition: a version mismatch lasts until one of the
    /// components is replaced. No article treats the code.
    ///
    /// `SL_REMAPPING_SP_STATUS_INVALID_SPAPI_VERSION`, `0xC004D10A`.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_INVALID_SPAPI_VERSION")]
    #[doc(alias = "0xC004D10A")]
    #[error("the caller and the security processor use different interface versions")]
    SecurityProcessorInvalidApiVersion = 0xC004_D10A,

    /// The security processor was asked to go on returning data and had none left.
    ///
    /// It reads like the end of a list rather than a fault, but the SDK gives it error
    /// severity.
    ///
    /// `SL_REMAPPING_SP_STATUS_NO_MORE_DATA`, `0xC004D10C`.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_NO_MORE_DATA")]
    #[doc(alias = "0xC004D10C")]
    #[error("the security processor has nothing further to return")]
    SecurityProcessorNoMoreData = 0xC004_D10C,

    /// The cryptographic part of the security processor did not accept the length of key
    /// data.
    ///
    /// 0xC004D055 says much the same in the range of the interface.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_KEYLENGTH`, `0xC004D201`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_KEYLENGTH")]
    #[doc(alias = "0xC004D201")]
    #[error("a cryptographic key given to the security processor has an unusable length")]
    CryptoInvalidKeyLength = 0xC004_D201,

    /// The cryptographic part of the security processor did not accept the length of a
    /// block.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_BLOCKLENGTH`, `0xC004D202`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_BLOCKLENGTH")]
    #[doc(alias = "0xC004D202")]
    #[error("the block length does not suit the algorithm used in the security processor")]
    CryptoInvalidBlockLength = 0xC004_D202,

    /// The cryptographic part of the security processor did not accept the cipher that a
    /// call named.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHER`, `0xC004D203`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHER")]
    #[doc(alias = "0xC004D203")]
    #[error("the security processor was told to use a cipher that is not valid")]
    CryptoInvalidCipher = 0xC004_D203,

    /// The cryptographic part of the security processor did not accept the mode of a
    /// cipher.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHERMODE`, `0xC004D204`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHERMODE")]
    #[doc(alias = "0xC004D204")]
    #[error("the cipher mode requested from the security processor is not allowed")]
    CryptoInvalidCipherMode = 0xC004_D204,

    /// The security processor looked up the internal ID of a cryptographic provider
    /// without success.
    ///
    /// The header calls the ID a SPAPIID, an identifier of the interface of the security
    /// processor.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_PROVIDERID`, `0xC004D205`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_PROVIDERID")]
    #[doc(alias = "0xC004D205")]
    #[error("the security processor does not know the ID of the cryptographic provider")]
    CryptoUnknownProviderId = 0xC004_D205,

    /// The security processor looked up the internal ID of a type of cryptographic key
    /// without success.
    ///
    /// The header calls the ID a SPAPIID, an identifier of the interface of the security
    /// processor.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_KEYID`, `0xC004D206`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_KEYID")]
    #[doc(alias = "0xC004D206")]
    #[error("the security processor does not know the ID of the cryptographic key type")]
    CryptoUnknownKeyId = 0xC004_D206,

    /// The security processor looked up the internal ID of a cryptographic hash without
    /// success.
    ///
    /// The header calls the ID a SPAPIID, an identifier of the interface of the security
    /// processor.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_HASHID`, `0xC004D207`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_HASHID")]
    #[doc(alias = "0xC004D207")]
    #[error("the security processor does not know the ID of the cryptographic hash")]
    CryptoUnknownHashId = 0xC004_D207,

    /// The security processor looked up the internal ID of a cryptographic attribute
    /// without success.
    ///
    /// The header calls the ID a SPAPIID, an identifier of the interface of the security
    /// processor.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_ATTRIBUTEID`, `0xC004D208`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_ATTRIBUTEID")]
    #[doc(alias = "0xC004D208")]
    #[error("the security processor does not know the ID of the cryptographic attribute")]
    CryptoUnknownAttributeId = 0xC004_D208,

    /// The cryptographic part of the security processor was asked to update a hash object
    /// after its end.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_HASH_FINALIZED`, `0xC004D209`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_HASH_FINALIZED")]
    #[doc(alias = "0xC004D209")]
    #[error("the security processor cannot add data to a hash that is already complete")]
    CryptoHashFinalized = 0xC004_D209,

    /// The cryptographic part of the security processor needed a key that its present
    /// state does not give.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_AVAILABLE`, `0xC004D20A`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_AVAILABLE")]
    #[doc(alias = "0xC004D20A")]
    #[error("the cryptographic key is not usable in the security processor's current state")]
    CryptoKeyNotAvailable = 0xC004_D20A,

    /// The cryptographic part of the security processor looked up a key and did not find
    /// it.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_FOUND`, `0xC004D20B`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_FOUND")]
    #[doc(alias = "0xC004D20B")]
    #[error("the security processor has no such cryptographic key, or not yet")]
    CryptoKeyNotFound = 0xC004_D20B,

    /// The cryptographic part of the security processor divided data into blocks and had
    /// a remainder.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_NOT_BLOCK_ALIGNED`, `0xC004D20C`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_NOT_BLOCK_ALIGNED")]
    #[doc(alias = "0xC004D20C")]
    #[error("the data for the security processor does not fill whole cipher blocks")]
    CryptoNotBlockAligned = 0xC004_D20C,

    /// The cryptographic part of the security processor measured a signature and refused
    /// it.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURELENGTH`, `0xC004D20D`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURELENGTH")]
    #[doc(alias = "0xC004D20D")]
    #[error("the security processor found a signature of the wrong length")]
    CryptoInvalidSignatureLength = 0xC004_D20D,

    /// The cryptographic part of the security processor compared a signature with a hash
    /// and found no match.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURE`, `0xC004D20E`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURE")]
    #[doc(alias = "0xC004D20E")]
    #[error("a signature check in the security processor failed against the expected hash")]
    CryptoInvalidSignature = 0xC004_D20E,

    /// The cryptographic part of the security processor checked an RSA block and refused
    /// it.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_BLOCK`, `0xC004D20F`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_BLOCK")]
    #[doc(alias = "0xC004D20F")]
    #[error("the security processor was given an RSA block that is not valid")]
    CryptoInvalidBlock = 0xC004_D20F,

    /// The cryptographic part of the security processor checked the format of an RSA
    /// block and refused it.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_FORMAT`, `0xC004D210`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_FORMAT")]
    #[doc(alias = "0xC004D210")]
    #[error("the security processor cannot read an RSA block because its layout is wrong")]
    CryptoInvalidFormat = 0xC004_D210,

    /// The cryptographic part of the security processor checked the padding of a CBC
    /// operation and refused it.
    ///
    /// `SL_REMAPPING_SP_PUB_CRYPTO_INVALID_PADDING`, `0xC004D211`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_PADDING")]
    #[doc(alias = "0xC004D211")]
    #[error("the security processor found wrong padding in CBC-encrypted data")]
    CryptoInvalidPadding = 0xC004_D211,

    /// The security processor, a software component of Windows, checked its trusted store
    /// and reported tampering.
    ///
    /// This is the general form; 0xC004D317 to 0xC004D31C name the check that failed.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_TAMPERED`, `0xC004D301`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED")]
    #[doc(alias = "0xC004D301")]
    #[error("the security processor considers its trusted store to be tampered with")]
    TrustedStoreTampered = 0xC004_D301,

    /// The security processor found that its trusted store had been reset by a rearm.
    ///
    /// No Microsoft article treats the code; that it waits for a restart is a conclusion
    /// from other sources. The documentation of the function `SLReArm` says that after a
    /// rearm with `SL_REARM_REBOOT_REQUIRED` Windows must be restarted before functions
    /// that use the security processor can succeed.
    ///
    /// Several independent tools take it, after `slmgr.vbs /rearm`, as a rearm that waits
    /// for a restart; others misread it as the rearm limit, which is 0xC004D307.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_REARMED`, `0xC004D302`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_REARMED")]
    #[doc(alias = "0xC004D302")]
    #[error("a rearm has reset the trusted store of licensing data")]
    TrustedStoreRearmed = 0xC004_D302,

    /// The security processor reports that a new trusted store has taken the place of the
    /// former one.
    ///
    /// It has error severity although the text only states that something was done.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_RECREATED`, `0xC004D303`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_RECREATED")]
    #[doc(alias = "0xC004D303")]
    #[error("the trusted store of the security processor has been created anew")]
    TrustedStoreRecreated = 0xC004_D303,

    /// The security processor looked up an entry of its trusted store by its key and
    /// found nothing.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_NOT_FOUND`, `0xC004D304`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_NOT_FOUND")]
    #[doc(alias = "0xC004D304")]
    #[error("the trusted store holds no entry under the entry key that was asked for")]
    TrustedStoreEntryKeyNotFound = 0xC004_D304,

    /// The security processor refused to create an entry in its trusted store whose key
    /// was taken.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_ALREADY_EXISTS`, `0xC004D305`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_ALREADY_EXISTS")]
    #[doc(alias = "0xC004D305")]
    #[error("an entry with this entry key is already in the trusted store")]
    TrustedStoreEntryKeyAlreadyExists = 0xC004_D305,

    /// The security processor refused an entry of its trusted store because its key is
    /// too big.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_SIZE_TOO_BIG`, `0xC004D306`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_SIZE_TOO_BIG")]
    #[doc(alias = "0xC004D306")]
    #[error("the entry key exceeds the size that the trusted store allows")]
    TrustedStoreEntryKeyTooBig = 0xC004_D306,

    /// The security processor counts the rearms in its trusted store and found the
    /// permitted number reached.
    ///
    /// It is seen outside activation too: `sysprep /generalize` itself only speaks of a
    /// fatal error, but writes the code to setuperr.log, there also as the decimal
    /// -1073425657, when the function `SLReArmWindows` in slc.dll fails.
    ///
    /// In Windows Vista and Windows Server 2008 the component that holds `SkipRearm` is
    /// called Microsoft-Windows-Security-Licensing-SLC.
    ///
    /// Microsoft's figures disagree: KB 929828 gives 3 rearms for an image and names
    /// Windows 7 and Windows Server 2012 R2; the page on generalizing an installation
    /// with sysprep gives up to 1001 runs for an image of Windows 8.1, Windows Server
    /// 2012 and later.
    ///
    /// That a service pack adds a rearm comes from a blog of Microsoft's support
    /// engineers; the Volume Activation 2.0 Operations Guide gives 3 resets for Windows
    /// Vista Business and Windows Server 2008, 5 for Windows Vista SP1 Enterprise.
    ///
    /// A rearm takes the licensing data of Windows back to its first state: what belongs
    /// to activation is removed or reset, the grace periods begin anew. It needs
    /// administrator rights.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_MAX_REARM_REACHED`, `0xC004D307`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_MAX_REARM_REACHED")]
    #[doc(alias = "0xC004D307")]
    #[error("rearming is refused because the permitted number of rearms has been used up")]
    TrustedStoreMaxRearmReached = 0xC004_D307,

    /// The security processor refused an entry of its trusted store because its data is
    /// too big.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_DATA_SIZE_TOO_BIG`, `0xC004D308`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_DATA_SIZE_TOO_BIG")]
    #[doc(alias = "0xC004D308")]
    #[error("the entry data exceeds the size that the trusted store allows")]
    TrustedStoreDataTooBig = 0xC004_D308,

    /// The security processor compared the hardware with the binding of its trusted store
    /// and found it out of tolerance.
    ///
    /// It is the counterpart of 0xC004F00F in the security processor; that the trusted
    /// store is meant follows from the symbol.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_INVALID_HW_BINDING`, `0xC004D309`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_INVALID_HW_BINDING")]
    #[doc(alias = "0xC004D309")]
    #[error("the hardware differs too much from what the trusted store is bound to")]
    TrustedStoreInvalidHardwareBinding = 0xC004_D309,

    /// The security processor, a software component of Windows, refused to create a
    /// secure timer twice.
    ///
    /// `SL_REMAPPING_SP_PUB_TIMER_ALREADY_EXISTS`, `0xC004D30A`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TIMER_ALREADY_EXISTS")]
    #[doc(alias = "0xC004D30A")]
    #[error("the secure timer to be created already exists in the security processor")]
    SecureTimerAlreadyExists = 0xC004_D30A,

    /// The security processor, a software component of Windows, looked up a secure timer
    /// and found none.
    ///
    /// `SL_REMAPPING_SP_PUB_TIMER_NOT_FOUND`, `0xC004D30B`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TIMER_NOT_FOUND")]
    #[doc(alias = "0xC004D30B")]
    #[error("the security processor does not have the secure timer asked for")]
    SecureTimerNotFound = 0xC004_D30B,

    /// The security processor, a software component of Windows, noticed that one of its
    /// secure timers had expired.
    ///
    /// Neither header nor symbol says what the timer measures; 0xC004F009 is the code for
    /// an expired grace period.
    ///
    /// `SL_REMAPPING_SP_PUB_TIMER_EXPIRED`, `0xC004D30C`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TIMER_EXPIRED")]
    #[doc(alias = "0xC004D30C")]
    #[error("a secure timer of the security processor has run out")]
    SecureTimerExpired = 0xC004_D30C,

    /// The security processor, a software component of Windows, checked the name of a
    /// secure timer and refused it.
    ///
    /// `SL_REMAPPING_SP_PUB_TIMER_NAME_SIZE_TOO_BIG`, `0xC004D30D`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TIMER_NAME_SIZE_TOO_BIG")]
    #[doc(alias = "0xC004D30D")]
    #[error("the security processor does not allow so long a name for a secure timer")]
    SecureTimerNameTooLong = 0xC004_D30D,

    /// The security processor tried to add to its trusted store and found it full.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_FULL`, `0xC004D30E`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_FULL")]
    #[doc(alias = "0xC004D30E")]
    #[error("the trusted store has no space left for further entries")]
    TrustedStoreFull = 0xC004_D30E,

    /// The security processor refused to change an entry of its trusted store that is
    /// marked read-only.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_ENTRY_READ_ONLY`, `0xC004D310`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ENTRY_READ_ONLY")]
    #[doc(alias = "0xC004D310")]
    #[error("the trusted store entry may only be read, not changed")]
    TrustedStoreEntryReadOnly = 0xC004_D310,

    /// The security processor, a software component of Windows, refused to change a
    /// read-only timer.
    ///
    /// `SL_REMAPPING_SP_PUB_TIMER_READ_ONLY`, `0xC004D311`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TIMER_READ_ONLY")]
    #[doc(alias = "0xC004D311")]
    #[error("the security processor lets this secure timer only be read, not changed")]
    SecureTimerReadOnly = 0xC004_D311,

    /// The security processor refused to change an attribute in its trusted store that is
    /// marked read-only.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_READ_ONLY`, `0xC004D312`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_READ_ONLY")]
    #[doc(alias = "0xC004D312")]
    #[error("the trusted store attribute may only be read, not changed")]
    TrustedStoreAttributeReadOnly = 0xC004_D312,

    /// The security processor looked up an attribute in its trusted store and found
    /// nothing.
    ///
    /// The header only says that an attribute was not found; that the trusted store is
    /// meant follows from the symbol.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_NOT_FOUND`, `0xC004D313`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_NOT_FOUND")]
    #[doc(alias = "0xC004D313")]
    #[error("the trusted store does not have the attribute that was asked for")]
    TrustedStoreAttributeNotFound = 0xC004_D313,

    /// The security processor denied a caller access to its trusted store.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_ACCESS_DENIED`, `0xC004D314`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_ACCESS_DENIED")]
    #[doc(alias = "0xC004D314")]
    #[error("access to the trusted store was refused")]
    TrustedStoreAccessDenied = 0xC004_D314,

    /// The security processor looked for a namespace of its trusted store and did not
    /// find it.
    ///
    /// The header only says that a namespace was not found; that the trusted store is
    /// meant follows from the symbol.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_NAMESPACE_NOT_FOUND`, `0xC004D315`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_NAMESPACE_NOT_FOUND")]
    #[doc(alias = "0xC004D315")]
    #[error("the trusted store does not contain the requested namespace")]
    TrustedStoreNamespaceNotFound = 0xC004_D315,

    /// The security processor wanted to use a namespace of its trusted store that was
    /// taken.
    ///
    /// It may well pass by itself, but no source says so.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_NAMESPACE_IN_USE`, `0xC004D316`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_NAMESPACE_IN_USE")]
    #[doc(alias = "0xC004D316")]
    #[error("the trusted store namespace is already being used")]
    TrustedStoreNamespaceInUse = 0xC004_D316,

    /// The security processor loaded the breadcrumb of its trusted store and did not find
    /// it valid.
    ///
    /// The SDK header gives 0xC004D317 to 0xC004D31C one text (the store was tampered
    /// with); only the symbol names the check that failed.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_LOAD_INVALID`, `0xC004D317`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_LOAD_INVALID")]
    #[doc(alias = "0xC004D317")]
    #[error("the trusted store looks altered: its breadcrumb did not load as valid")]
    TrustedStoreTamperedBreadcrumbLoadInvalid = 0xC004_D317,

    /// The security processor checked the generation of the breadcrumb of its trusted
    /// store and did not accept it.
    ///
    /// The SDK header gives 0xC004D317 to 0xC004D31C one text (the store was tampered
    /// with); only the symbol names the check that failed.
    ///
    /// Neither header nor symbol says whether generation means a counter or the making of
    /// the breadcrumb.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_GENERATION`, `0xC004D318`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_GENERATION")]
    #[doc(alias = "0xC004D318")]
    #[error("the trusted store looks altered: a check of the breadcrumb generation failed")]
    TrustedStoreTamperedBreadcrumbGeneration = 0xC004_D318,

    /// The security processor read the data of its trusted store and rejected it.
    ///
    /// The SDK header gives 0xC004D317 to 0xC004D31C one text (the store was tampered
    /// with); only the symbol names the check that failed.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_TAMPERED_INVALID_DATA`, `0xC004D319`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED_INVALID_DATA")]
    #[doc(alias = "0xC004D319")]
    #[error("the trusted store looks altered: the data in it is not valid")]
    TrustedStoreTamperedInvalidData = 0xC004_D319,

    /// The security processor looked for the data of its trusted store and found none.
    ///
    /// The SDK header gives 0xC004D317 to 0xC004D31C one text (the store was tampered
    /// with); only the symbol names the check that failed.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_TAMPERED_NO_DATA`, `0xC004D31A`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED_NO_DATA")]
    #[doc(alias = "0xC004D31A")]
    #[error("the trusted store looks altered: the data it should hold is missing")]
    TrustedStoreTamperedNoData = 0xC004_D31A,

    /// The security processor compared the data of its trusted store with the breadcrumb
    /// and found a difference.
    ///
    /// The SDK header gives 0xC004D317 to 0xC004D31C one text (the store was tampered
    /// with); only the symbol names the check that failed.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_BREADCRUMB_MISMATCH`, `0xC004D31B`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_BREADCRUMB_MISMATCH")]
    #[doc(alias = "0xC004D31B")]
    #[error("the trusted store looks altered: its data does not match its breadcrumb")]
    TrustedStoreTamperedDataBreadcrumbMismatch = 0xC004_D31B,

    /// The security processor compared the version of the data in its trusted store and
    /// found a mismatch.
    ///
    /// The SDK header gives 0xC004D317 to 0xC004D31C one text (the store was tampered
    /// with); only the symbol names the check that failed.
    ///
    /// `SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_VERSION_MISMATCH`, `0xC004D31C`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_VERSION_MISMATCH")]
    #[doc(alias = "0xC004D31C")]
    #[error("the trusted store looks altered: the version of its data does not match")]
    TrustedStoreTamperedDataVersionMismatch = 0xC004_D31C,

    /// The security processor authenticated the modules of Windows and met a system file
    /// that does not match.
    ///
    /// The header gives 0xC004D401 and 0xC004D402 one text, a mismatch of system files;
    /// only the symbols tell them apart.
    ///
    /// `SL_REMAPPING_SP_PUB_TAMPER_MODULE_AUTHENTICATION`, `0xC004D401`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TAMPER_MODULE_AUTHENTICATION")]
    #[doc(alias = "0xC004D401")]
    #[error("a system file did not pass authentication and may have been modified")]
    TamperModuleAuthentication = 0xC004_D401,

    /// The security processor checked itself and reported a mismatch.
    ///
    /// The header gives 0xC004D401 and 0xC004D402 one text, a mismatch of system files;
    /// only the symbols tell them apart.
    ///
    /// `SL_REMAPPING_SP_PUB_TAMPER_SECURITY_PROCESSOR_PATCHED`, `0xC004D402`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_TAMPER_SECURITY_PROCESSOR_PATCHED")]
    #[doc(alias = "0xC004D402")]
    #[error("the security processor itself appears to have been modified (patched)")]
    SecurityProcessorPatched = 0xC004_D402,

    /// The security processor checked its cache in the kernel and reported a fault.
    ///
    /// The SDK header speaks only of an error in kernel data; that it means tampering is
    /// in the symbol.
    ///
    /// `SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER`, `0xC004D501`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER")]
    #[doc(alias = "0xC004D501")]
    #[error("the licensing data cached in the kernel appears to have been altered")]
    KernelCacheTampered = 0xC004_D501,

    /// The security processor found its cache in the kernel tampered with and could not
    /// repair it.
    ///
    /// `SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER_RESTORE_FAILED`, `0xC004D502`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER_RESTORE_FAILED")]
    #[doc(alias = "0xC004D502")]
    #[error("the kernel's licensing cache was tampered with and restoring it failed")]
    KernelCacheTamperRestoreFailed = 0xC004_D502,

    /// The security processor keeps the external decryption key of a feature and refused
    /// to take another.
    ///
    /// `SL_REMAPPING_SP_STATUS_PUSHKEY_CONFLICT`, `0xC004D701`.
    #[doc(alias = "SL_REMAPPING_SP_STATUS_PUSHKEY_CONFLICT")]
    #[doc(alias = "0xC004D701")]
    #[error("a feature already has an external decryption key, so a second was refused")]
    SecurityProcessorPushKeyConflict = 0xC004_D701,

    /// The security processor met an error in an execution through a proxy of its own.
    ///
    /// The proxy is part of the security processor; nothing points to a network proxy.
    ///
    /// Only the symbol speaks of soft tampering; the header says no more than that an
    /// error occurred.
    ///
    /// `SL_REMAPPING_SP_PUB_PROXY_SOFT_TAMPER`, `0xC004D702`.
    #[doc(alias = "SL_REMAPPING_SP_PUB_PROXY_SOFT_TAMPER")]
    #[doc(alias = "0xC004D702")]
    #[error("proxy execution in the security processor failed (soft tamper)")]
    SecurityProcessorProxySoftTamper = 0xC004_D702,

    // The Software Protection service
    /// The Software Protection service found the context of a request not valid.
    ///
    /// `SL_E_INVALID_CONTEXT`, `0xC004E001`.
    #[doc(alias = "SL_E_INVALID_CONTEXT")]
    #[doc(alias = "0xC004E001")]
    #[error("the licensing service was given a context that it does not accept")]
    InvalidContext = 0xC004_E001,

    /// The Software Protection service found that the data in its license store
    /// contradict each other.
    ///
    /// The header speaks of inconsistent data only; the article adds wrong permissions on
    /// tokens.dat and lists 0xC004C003 as another symptom.
    ///
    /// For Windows 8 to 8.1 the article works in the folder `WSLicense`; the newer
    /// article on rebuilding tokens.dat names %windir%\system32\spp\store for Windows 8
    /// and its subfolder 2.0 for Windows 8.1.
    ///
    /// In `WSLicense` the article grants NETWORK SERVICE full control, yet the listing
    /// that it shows as correct has NT SERVICE\WSService with read, write and delete
    /// rights instead.
    ///
    /// Not to be confused with 0x8004E002, by which COM+ reports an aborted transaction
    /// (`CONTEXT_E_ABORTED`).
    ///
    /// `SL_E_TOKEN_STORE_INVALID_STATE`, `0xC004E002`.
    #[doc(alias = "SL_E_TOKEN_STORE_INVALID_STATE")]
    #[doc(alias = "0xC004E002")]
    #[error("the license store (tokens.dat) is inconsistent or its permissions are wrong")]
    LicenseStoreInvalidState = 0xC004_E002,

    /// The Software Protection service evaluated a license, which means to judge it, and
    /// failed.
    ///
    /// The header says that the evaluation failed, not why.
    ///
    /// `SL_E_EVALUATION_FAILED`, `0xC004E003`.
    #[doc(alias = "SL_E_EVALUATION_FAILED")]
    #[doc(alias = "0xC004E003")]
    #[error("the licensing service could not evaluate the license")]
    EvaluationFailed = 0xC004_E003,

    /// The Software Protection service was asked for the result of an evaluation that had
    /// not been made.
    ///
    /// Evaluation means judging the license, not an evaluation edition.
    ///
    /// `SL_E_NOT_EVALUATED`, `0xC004E004`.
    #[doc(alias = "SL_E_NOT_EVALUATED")]
    #[doc(alias = "0xC004E004")]
    #[error("no evaluation of the license has taken place yet")]
    NotEvaluated = 0xC004_E004,

    /// The Software Protection service needed an activated license and found one that is
    /// not.
    ///
    /// `SL_E_NOT_ACTIVATED`, `0xC004E005`.
    #[doc(alias = "SL_E_NOT_ACTIVATED")]
    #[doc(alias = "0xC004E005")]
    #[error("the license is not in an activated state")]
    NotActivated = 0xC004_E005,

    /// The Software Protection service read an identifier from a license and could not
    /// accept it.
    ///
    /// The header says only that the license contains invalid data; the GUID comes from
    /// the symbol.
    ///
    /// `SL_E_INVALID_GUID`, `0xC004E006`.
    #[doc(alias = "SL_E_INVALID_GUID")]
    #[doc(alias = "0xC004E006")]
    #[error("the license contains an identifier (GUID) that is not valid")]
    InvalidGuid = 0xC004_E006,

    /// The license store of the Software Protection service was asked for a license and
    /// does not hold it.
    ///
    /// `SL_E_TOKSTO_TOKEN_NOT_FOUND`, `0xC004E007`.
    #[doc(alias = "SL_E_TOKSTO_TOKEN_NOT_FOUND")]
    #[doc(alias = "0xC004E007")]
    #[error("a license that was looked up is missing from the license store")]
    LicenseStoreLicenseNotFound = 0xC004_E007,

    /// The license store of the Software Protection service looked for the properties of
    /// a license and found none.
    ///
    /// The header gives 0xC004E008, 0xC004E00B and 0xC004E014 one text (invalid license
    /// property); only the symbols tell them apart.
    ///
    /// `SL_E_TOKSTO_NO_PROPERTIES`, `0xC004E008`.
    #[doc(alias = "SL_E_TOKSTO_NO_PROPERTIES")]
    #[doc(alias = "0xC004E008")]
    #[error("a license in the license store carries no properties at all")]
    LicenseStoreNoProperties = 0xC004_E008,

    /// A request reached the license store of the Software Protection service while it
    /// was not ready for use.
    ///
    /// `SL_E_TOKSTO_NOT_INITIALIZED`, `0xC004E009`.
    #[doc(alias = "SL_E_TOKSTO_NOT_INITIALIZED")]
    #[doc(alias = "0xC004E009")]
    #[error("the license store cannot be used before it is initialized")]
    LicenseStoreNotInitialized = 0xC004_E009,

    /// The license store of the Software Protection service was told to initialize after
    /// it had done so.
    ///
    /// `SL_E_TOKSTO_ALREADY_INITIALIZED`, `0xC004E00A`.
    #[doc(alias = "SL_E_TOKSTO_ALREADY_INITIALIZED")]
    #[doc(alias = "0xC004E00A")]
    #[error("something tried to initialize the license store a second time")]
    LicenseStoreAlreadyInitialized = 0xC004_E00A,

    /// The license store of the Software Protection service needed the identifier of a
    /// license that has none.
    ///
    /// The header says only that the license property is invalid, as for 0xC004E008 and
    /// 0xC004E014.
    ///
    /// `SL_E_TOKSTO_NO_ID_SET`, `0xC004E00B`.
    #[doc(alias = "SL_E_TOKSTO_NO_ID_SET")]
    #[doc(alias = "0xC004E00B")]
    #[error("a license in the license store was not given an identifier")]
    LicenseStoreNoIdSet = 0xC004_E00B,

    /// The license store of the Software Protection service failed to open or create one
    /// of its files.
    ///
    /// `SL_E_TOKSTO_CANT_CREATE_FILE`, `0xC004E00C`.
    #[doc(alias = "SL_E_TOKSTO_CANT_CREATE_FILE")]
    #[doc(alias = "0xC004E00C")]
    #[error("a file of the license store could be neither opened nor created")]
    LicenseStoreCannotCreateFile = 0xC004_E00C,

    /// The license store of the Software Protection service failed to write a license.
    ///
    /// `SL_E_TOKSTO_CANT_WRITE_TO_FILE`, `0xC004E00D`.
    #[doc(alias = "SL_E_TOKSTO_CANT_WRITE_TO_FILE")]
    #[doc(alias = "0xC004E00D")]
    #[error("writing to a file of the license store failed")]
    LicenseStoreCannotWriteToFile = 0xC004_E00D,

    /// The license store of the Software Protection service failed to read a license
    /// file.
    ///
    /// `SL_E_TOKSTO_CANT_READ_FILE`, `0xC004E00E`.
    #[doc(alias = "SL_E_TOKSTO_CANT_READ_FILE")]
    #[doc(alias = "0xC004E00E")]
    #[error("reading a file of the license store failed")]
    LicenseStoreCannotReadFile = 0xC004_E00E,

    /// The license store of the Software Protection service tried to parse the properties
    /// of a license.
    ///
    /// `SL_E_TOKSTO_CANT_PARSE_PROPERTIES`, `0xC004E00F`.
    #[doc(alias = "SL_E_TOKSTO_CANT_PARSE_PROPERTIES")]
    #[doc(alias = "0xC004E00F")]
    #[error("the properties of a stored license are damaged and cannot be parsed")]
    LicenseStoreCannotParseProperties = 0xC004_E00F,

    /// The license store of the Software Protection service looked up one property of a
    /// license without success.
    ///
    /// `SL_E_TOKSTO_PROPERTY_NOT_FOUND`, `0xC004E010`.
    #[doc(alias = "SL_E_TOKSTO_PROPERTY_NOT_FOUND")]
    #[doc(alias = "0xC004E010")]
    #[error("a property that was asked for is absent from the stored license")]
    LicenseStorePropertyNotFound = 0xC004_E010,

    /// The license store of the Software Protection service checked a license file and
    /// rejected it.
    ///
    /// `SL_E_TOKSTO_INVALID_FILE`, `0xC004E011`.
    #[doc(alias = "SL_E_TOKSTO_INVALID_FILE")]
    #[doc(alias = "0xC004E011")]
    #[error("one of the files in the license store is not a valid license file")]
    LicenseStoreInvalidFile = 0xC004_E011,

    /// The license store of the Software Protection service could not set up its
    /// synchronization.
    ///
    /// `SL_E_TOKSTO_CANT_CREATE_MUTEX`, `0xC004E012`.
    #[doc(alias = "SL_E_TOKSTO_CANT_CREATE_MUTEX")]
    #[doc(alias = "0xC004E012")]
    #[error("the license store could not create the lock that guards its data")]
    LicenseStoreCannotCreateMutex = 0xC004_E012,

    /// The license store of the Software Protection service could not synchronize with
    /// other users of the store.
    ///
    /// It may well pass by itself when another process lets go of the lock, but no source
    /// says so.
    ///
    /// `SL_E_TOKSTO_CANT_ACQUIRE_MUTEX`, `0xC004E013`.
    #[doc(alias = "SL_E_TOKSTO_CANT_ACQUIRE_MUTEX")]
    #[doc(alias = "0xC004E013")]
    #[error("the license store could not obtain the lock that guards its data")]
    LicenseStoreCannotAcquireMutex = 0xC004_E013,

    /// The license store of the Software Protection service came to an entry without the
    /// data of a license.
    ///
    /// The header says only that the license property is invalid, as for 0xC004E008 and
    /// 0xC004E00B.
    ///
    /// `SL_E_TOKSTO_NO_TOKEN_DATA`, `0xC004E014`.
    #[doc(alias = "SL_E_TOKSTO_NO_TOKEN_DATA")]
    #[doc(alias = "0xC004E014")]
    #[error("an entry in the license store contains no license data")]
    LicenseStoreNoTokenData = 0xC004_E014,

    /// The Software Protection service tried to consume the use license of the product
    /// and failed.
    ///
    /// The header speaks of license consumption only; the article names a damaged
    /// tokens.dat as the reason. `slui.exe 0x2a 0xC004E015` displays the text of the
    /// code.
    ///
    /// The guide to rebuilding tokens.dat warns against removing a key with `slmgr.vbs
    /// /upk`; `slmgr.vbs /ipk` installs one over the other.
    ///
    /// `SL_E_EUL_CONSUMPTION_FAILED`, `0xC004E015`.
    #[doc(alias = "SL_E_EUL_CONSUMPTION_FAILED")]
    #[doc(alias = "0xC004E015")]
    #[error("the use license could not be consumed; tokens.dat may be damaged")]
    UseLicenseConsumptionFailed = 0xC004_E015,

    /// The licensing service checked the product key and did not accept its
    /// configuration.
    ///
    /// The header gives 0xC004E016, 0xC004E017 and 0xC004E018 one and the same text, an
    /// invalid product key; only the symbols tell them apart.
    ///
    /// `SL_E_PKEY_INVALID_CONFIG`, `0xC004E016`.
    #[doc(alias = "SL_E_PKEY_INVALID_CONFIG")]
    #[doc(alias = "0xC004E016")]
    #[error("the product key was rejected because its configuration is not valid")]
    ProductKeyInvalidConfig = 0xC004_E016,

    /// The licensing service checked the product key and did not accept its unique ID.
    ///
    /// The header gives 0xC004E016, 0xC004E017 and 0xC004E018 one and the same text, an
    /// invalid product key; only the symbols tell them apart.
    ///
    /// `SL_E_PKEY_INVALID_UNIQUEID`, `0xC004E017`.
    #[doc(alias = "SL_E_PKEY_INVALID_UNIQUEID")]
    #[doc(alias = "0xC004E017")]
    #[error("the product key carries a unique identifier that is not valid")]
    ProductKeyInvalidUniqueId = 0xC004_E017,

    /// The licensing service checked the product key and did not accept its algorithm.
    ///
    /// The header gives 0xC004E016, 0xC004E017 and 0xC004E018 one and the same text, an
    /// invalid product key; only the symbols tell them apart. The program that installs a
    /// key passes the algorithm as a string, `pwszPKeyAlgorithm` of
    /// `SLInstallProofOfPurchase`.
    ///
    /// `SL_E_PKEY_INVALID_ALGORITHM`, `0xC004E018`.
    #[doc(alias = "SL_E_PKEY_INVALID_ALGORITHM")]
    #[doc(alias = "0xC004E018")]
    #[error("the algorithm given for the product key is not valid")]
    ProductKeyInvalidAlgorithm = 0xC004_E018,

    /// The licensing service met an internal error while it validated the product key.
    ///
    /// The header says only that the validation of the product key failed; the internal
    /// error follows from the symbol.
    ///
    /// `SL_E_PKEY_INTERNAL_ERROR`, `0xC004E019`.
    #[doc(alias = "SL_E_PKEY_INTERNAL_ERROR")]
    #[doc(alias = "0xC004E019")]
    #[error("checking the product key broke off because of an internal error")]
    ProductKeyInternalError = 0xC004_E019,

    /// The Software Protection service examined the add-on information of a license and
    /// rejected it.
    ///
    /// `SL_E_LICENSE_INVALID_ADDON_INFO`, `0xC004E01A`.
    #[doc(alias = "SL_E_LICENSE_INVALID_ADDON_INFO")]
    #[doc(alias = "0xC004E01A")]
    #[error("the license holds add-on information that is not valid")]
    LicenseInvalidAddOnInfo = 0xC004_E01A,

    /// The Software Protection service collected the hardware information of the computer
    /// and did not get all of it.
    ///
    /// `SL_E_HWID_ERROR`, `0xC004E01B`.
    #[doc(alias = "SL_E_HWID_ERROR")]
    #[doc(alias = "0xC004E01B")]
    #[error("some of the hardware details for the hardware ID could not be gathered")]
    HardwareIdError = 0xC004_E01B,

    /// The licensing service recognized an evaluation key whose validity is over.
    ///
    /// `SL_E_PKEY_INVALID_KEYCHANGE1`, `0xC004E01C`.
    #[doc(alias = "SL_E_PKEY_INVALID_KEYCHANGE1")]
    #[doc(alias = "0xC004E01C")]
    #[error("the evaluation product key can no longer be used")]
    ProductKeyInvalidKeyChange1 = 0xC004_E01C,

    /// The licensing service refused the change from the present product key to the new
    /// one.
    ///
    /// The header tells 0xC004E01D and 0xC004E01E apart only by the tags CD-AB and AB-AB,
    /// which it does not explain.
    ///
    /// `SL_E_PKEY_INVALID_KEYCHANGE2`, `0xC004E01D`.
    #[doc(alias = "SL_E_PKEY_INVALID_KEYCHANGE2")]
    #[doc(alias = "0xC004E01D")]
    #[error("this installation cannot be switched to the new product key (case CD-AB)")]
    ProductKeyInvalidKeyChange2 = 0xC004_E01D,

    /// The licensing service refused the change from the present product key to the new
    /// one.
    ///
    /// The header tells 0xC004E01D and 0xC004E01E apart only by the tags CD-AB and AB-AB,
    /// which it does not explain.
    ///
    /// `SL_E_PKEY_INVALID_KEYCHANGE3`, `0xC004E01E`.
    #[doc(alias = "SL_E_PKEY_INVALID_KEYCHANGE3")]
    #[doc(alias = "0xC004E01E")]
    #[error("this installation cannot be switched to the new product key (case AB-AB)")]
    ProductKeyInvalidKeyChange3 = 0xC004_E01E,

    /// The Software Protection service compared a policy value with the `OtherInfo`
    /// section and found a difference.
    ///
    /// `SL_E_POLICY_OTHERINFO_MISMATCH`, `0xC004E020`.
    #[doc(alias = "SL_E_POLICY_OTHERINFO_MISMATCH")]
    #[doc(alias = "0xC004E020")]
    #[error("a policy value contradicts the OtherInfo section of the license")]
    PolicyOtherInfoMismatch = 0xC004_E020,

    /// The Software Protection service read the genuine information of a license and
    /// found a contradiction.
    ///
    /// The header speaks of genuine information, the symbol of a product uniqueness group
    /// ID that is not valid.
    ///
    /// `SL_E_PRODUCT_UNIQUENESS_GROUP_ID_INVALID`, `0xC004E021`.
    #[doc(alias = "SL_E_PRODUCT_UNIQUENESS_GROUP_ID_INVALID")]
    #[doc(alias = "0xC004E021")]
    #[error("a license carries genuine information that contradicts itself")]
    ProductUniquenessGroupIdInvalid = 0xC004_E021,

    /// The Software Protection service compared the secure store ID in a license with the
    /// current one.
    ///
    /// No source says that this secure store is the token store of the numbers 0x8004E101
    /// to 0x8004E10E.
    ///
    /// `SL_E_SECURE_STORE_ID_MISMATCH`, `0xC004E022`.
    #[doc(alias = "SL_E_SECURE_STORE_ID_MISMATCH")]
    #[doc(alias = "0xC004E022")]
    #[error("the secure store ID in the license is not that of the store now in use")]
    SecureStoreIdMismatch = 0xC004_E022,

    /// The Software Protection service examined a rule of the notification rule set and
    /// rejected it.
    ///
    /// `SL_E_INVALID_RULESET_RULE`, `0xC004E023`.
    #[doc(alias = "SL_E_INVALID_RULESET_RULE")]
    #[doc(alias = "0xC004E023")]
    #[error("the rules that drive license notifications do not seem to be valid")]
    InvalidRulesetRule = 0xC004_E023,

    /// The Software Protection service judged the machine data of a request.
    ///
    /// The symbol calls it context data, the header reported machine data.
    ///
    /// `SL_E_INVALID_CONTEXT_DATA`, `0xC004E024`.
    #[doc(alias = "SL_E_INVALID_CONTEXT_DATA")]
    #[doc(alias = "0xC004E024")]
    #[error("the details supplied about this computer do not seem to be valid")]
    InvalidContextData = 0xC004_E024,

    /// The Software Protection service computed the hash of some data and compared it
    /// with the one supplied.
    ///
    /// `SL_E_INVALID_HASH`, `0xC004E025`.
    #[doc(alias = "SL_E_INVALID_HASH")]
    #[doc(alias = "0xC004E025")]
    #[error("the hash supplied for some licensing data does not fit that data")]
    InvalidHash = 0xC004_E025,

    /// The Software Protection service compared its own version with the one in the
    /// policy.
    ///
    /// The symbol speaks of the Windows version, the header of the version of `SPPSvc`.
    ///
    /// `SL_E_WINDOWS_VERSION_MISMATCH`, `0xC004E027`.
    #[doc(alias = "SL_E_WINDOWS_VERSION_MISMATCH")]
    #[doc(alias = "0xC004E027")]
    #[error("the licensing service (sppsvc) is not of the version that the policy expects")]
    WindowsVersionMismatch = 0xC004_E027,

    /// The Software Protection service got a request to activate a product that it was
    /// activating already.
    ///
    /// In user reports it returns again and again on computers without a network, and
    /// after a change of edition until Windows is restarted.
    ///
    /// `SL_E_ACTIVATION_IN_PROGRESS`, `0xC004E028`.
    #[doc(alias = "SL_E_ACTIVATION_IN_PROGRESS")]
    #[doc(alias = "0xC004E028")]
    #[error("an earlier request to activate this product is still in progress")]
    ActivationInProgress = 0xC004_E028,

    /// The licensing service found that the upgrade license on which the activated one
    /// depends is missing.
    ///
    /// `SL_E_STORE_UPGRADE_TOKEN_REQUIRED`, `0xC004E029`.
    #[doc(alias = "SL_E_STORE_UPGRADE_TOKEN_REQUIRED")]
    #[doc(alias = "0xC004E029")]
    #[error("the activated license works only together with a Microsoft Store upgrade license")]
    StoreUpgradeTokenRequired = 0xC004_E029,

    /// The licensing service compared the upgrade license with the edition of Windows.
    ///
    /// `SL_E_STORE_UPGRADE_TOKEN_WRONG_EDITION`, `0xC004E02A`.
    #[doc(alias = "SL_E_STORE_UPGRADE_TOKEN_WRONG_EDITION")]
    #[doc(alias = "0xC004E02A")]
    #[error("the Microsoft Store upgrade license does not cover the installed edition")]
    StoreUpgradeTokenWrongEdition = 0xC004_E02A,

    /// The licensing service compared the upgrade license with the active product key.
    ///
    /// The symbol says PID (product ID), the header the active product key.
    ///
    /// `SL_E_STORE_UPGRADE_TOKEN_WRONG_PID`, `0xC004E02B`.
    #[doc(alias = "SL_E_STORE_UPGRADE_TOKEN_WRONG_PID")]
    #[doc(alias = "0xC004E02B")]
    #[error("the Microsoft Store upgrade license does not belong to the product key in use")]
    StoreUpgradeTokenWrongProductId = 0xC004_E02B,

    /// The licensing service compared the signing level of the upgrade license with that
    /// of Windows.
    ///
    /// The header does not spell out the abbreviation PRS in the symbol.
    ///
    /// `SL_E_STORE_UPGRADE_TOKEN_NOT_PRS_SIGNED`, `0xC004E02C`.
    #[doc(alias = "SL_E_STORE_UPGRADE_TOKEN_NOT_PRS_SIGNED")]
    #[doc(alias = "0xC004E02C")]
    #[error("the signing level of the Microsoft Store upgrade license does not match Windows")]
    StoreUpgradeTokenNotPrsSigned = 0xC004_E02C,

    /// The licensing service compared the upgrade license with the version of Windows.
    ///
    /// `SL_E_STORE_UPGRADE_TOKEN_WRONG_VERSION`, `0xC004E02D`.
    #[doc(alias = "SL_E_STORE_UPGRADE_TOKEN_WRONG_VERSION")]
    #[doc(alias = "0xC004E02D")]
    #[error("the Microsoft Store upgrade license does not cover the installed Windows version")]
    StoreUpgradeTokenWrongVersion = 0xC004_E02D,

    /// The licensing service tried to authorize the upgrade license and did not succeed.
    ///
    /// `SL_E_STORE_UPGRADE_TOKEN_NOT_AUTHORIZED`, `0xC004E02E`.
    #[doc(alias = "SL_E_STORE_UPGRADE_TOKEN_NOT_AUTHORIZED")]
    #[doc(alias = "0xC004E02E")]
    #[error("the Microsoft Store upgrade license could not be authorized")]
    StoreUpgradeTokenNotAuthorized = 0xC004_E02E,

    // The licensing client
    /// The licensing API returns it when the Software Protection service failed in a way
    /// that no other code describes.
    ///
    /// The same number is also an event identifier in other Windows components: the
    /// loader of performance counters (`LoadPerf`) logs it.
    ///
    /// `SL_E_INTERNAL_ERROR`, `0xC004F001`.
    #[doc(alias = "SL_E_INTERNAL_ERROR")]
    #[doc(alias = "0xC004F001")]
    #[error("the licensing service failed internally without giving a reason")]
    InternalError = 0xC004_F001,

    /// The licensing API was asked for the licensing status and found that consuming the
    /// right had failed.
    ///
    /// The same number is also an event identifier in other Windows components: the
    /// loader of performance counters (`LoadPerf`) logs it.
    ///
    /// `SL_E_RIGHT_NOT_CONSUMED`, `0xC004F002`.
    #[doc(alias = "SL_E_RIGHT_NOT_CONSUMED")]
    #[doc(alias = "0xC004F002")]
    #[error("a program could not make use of a right that it requested from its license")]
    RightNotConsumed = 0xC004_F002,

    /// The licensing client looked for the use license of a product and did not find it.
    ///
    /// The header speaks of a required license only; the symbol names the use license.
    ///
    /// `SL_E_USE_LICENSE_NOT_INSTALLED`, `0xC004F003`.
    #[doc(alias = "SL_E_USE_LICENSE_NOT_INSTALLED")]
    #[doc(alias = "0xC004F003")]
    #[error("the use license that activation would have installed is missing")]
    UseLicenseNotInstalled = 0xC004_F003,

    /// The licensing client compared the product key with the range in the license and
    /// found it outside.
    ///
    /// The same number is also an event identifier in other Windows components: the
    /// loader of performance counters (`LoadPerf`) logs it.
    ///
    /// `SL_E_MISMATCHED_PKEY_RANGE`, `0xC004F004`.
    #[doc(alias = "SL_E_MISMATCHED_PKEY_RANGE")]
    #[doc(alias = "0xC004F004")]
    #[error("the product key lies outside the key range that the license accepts")]
    MismatchedProductKeyRange = 0xC004_F004,

    /// The licensing client compared the product key with that of the license and found
    /// two different ones.
    ///
    /// The header speaks of product keys, the symbol of the PID (product ID). The same
    /// number is also an event identifier in other Windows components: the loader of
    /// performance counters (`LoadPerf`) logs it.
    ///
    /// `SL_E_MISMATCHED_PID`, `0xC004F005`.
    #[doc(alias = "SL_E_MISMATCHED_PID")]
    #[doc(alias = "0xC004F005")]
    #[error("the product key differs from the one to which the license belongs")]
    MismatchedProductId = 0xC004_F005,

    /// The licensing client looked for the signature file that belongs to a license and
    /// did not find it.
    ///
    /// The same number is also an event identifier in other Windows components: the
    /// loader of performance counters (`LoadPerf`) logs it.
    ///
    /// `SL_E_EXTERNAL_SIGNATURE_NOT_FOUND`, `0xC004F006`.
    #[doc(alias = "SL_E_EXTERNAL_SIGNATURE_NOT_FOUND")]
    #[doc(alias = "0xC004F006")]
    #[error("a license lacks the separate file that holds its signature")]
    ExternalSignatureNotFound = 0xC004_F006,

    /// The licensing client needed the rights account certificate (RAC) and did not find
    /// it.
    ///
    /// The header says only that a license could not be found, as for 0xC004F008; the
    /// symbol speaks of the RAC.
    ///
    /// `SL_E_RAC_NOT_AVAILABLE`, `0xC004F007`.
    #[doc(alias = "SL_E_RAC_NOT_AVAILABLE")]
    #[doc(alias = "0xC004F007")]
    #[error("the rights account certificate of this computer is not available")]
    RightsAccountCertificateNotAvailable = 0xC004_F007,

    /// The licensing client needed the security processor certificate (SPC) and did not
    /// find it.
    ///
    /// The header says only that a license could not be found; the symbol speaks of the
    /// SPC. 0x8004FE33 is the documented failure to obtain this certificate.
    ///
    /// The same number is also an event identifier in other Windows components: the
    /// loader of performance counters (`LoadPerf`) logs it.
    ///
    /// `SL_E_SPC_NOT_AVAILABLE`, `0xC004F008`.
    #[doc(alias = "SL_E_SPC_NOT_AVAILABLE")]
    #[doc(alias = "0xC004F008")]
    #[error("the security processor certificate that activation needs is not available")]
    SecurityProcessorCertificateNotAvailable = 0xC004_F008,

    /// The licensing client found the grace period over and the product not activated.
    ///
    /// `SL_E_GRACE_TIME_EXPIRED`, `0xC004F009`.
    #[doc(alias = "SL_E_GRACE_TIME_EXPIRED")]
    #[doc(alias = "0xC004F009")]
    #[error("the grace period ran out and the product is still not activated")]
    GracePeriodExpired = 0xC004_F009,

    /// The licensing client compared the application ID it was given with that of the
    /// license and found two different ones.
    ///
    /// `SL_E_MISMATCHED_APPID`, `0xC004F00A`.
    #[doc(alias = "SL_E_MISMATCHED_APPID")]
    #[doc(alias = "0xC004F00A")]
    #[error("the application ID of the request is not the one that the license names")]
    MismatchedApplicationId = 0xC004_F00A,

    /// The licensing client needed the product identification (PID) data and had none.
    ///
    /// `SL_E_NO_PID_CONFIG_DATA`, `0xC004F00B`.
    #[doc(alias = "SL_E_NO_PID_CONFIG_DATA")]
    #[doc(alias = "0xC004F00B")]
    #[error("the licensing service has no configuration data with which to identify the product")]
    NoProductIdConfigData = 0xC004_F00B,

    /// The licensing client compared a license with the version of the security
    /// processor; they do not go together.
    ///
    /// The security processor is a software component of Windows licensing, not the TPM.
    ///
    /// `SL_E_MISMATCHED_SECURITY_PROCESSOR`, `0xC004F00E`.
    #[doc(alias = "SL_E_MISMATCHED_SECURITY_PROCESSOR")]
    #[doc(alias = "0xC004F00E")]
    #[error("the license does not suit the security processor version of this computer")]
    MismatchedSecurityProcessor = 0xC004_F00E,

    /// The licensing client compared the hardware with the one that the activation is
    /// bound to and found too many differences.
    ///
    /// 0xC004D309 is its counterpart in the security processor.
    ///
    /// `SL_E_OUT_OF_TOLERANCE`, `0xC004F00F`.
    #[doc(alias = "SL_E_OUT_OF_TOLERANCE")]
    #[doc(alias = "0xC004F00F")]
    #[error("the detected hardware differs too much from what the activation is bound to")]
    HardwareOutOfTolerance = 0xC004_F00F,

    /// The licensing client did not register the product key, because it is not valid.
    ///
    /// The header gives 0xC004F050 (`SL_E_INVALID_PRODUCT_KEY`) the same meaning; this
    /// code is documented for `SLInstallProofOfPurchase`.
    ///
    /// `SL_E_INVALID_PKEY`, `0xC004F010`.
    #[doc(alias = "SL_E_INVALID_PKEY")]
    #[doc(alias = "0xC004F010")]
    #[error("the product key presented as proof of purchase is not valid")]
    InvalidProofOfPurchaseKey = 0xC004_F010,

    /// The licensing client looked for a license file; event 12321 shows the code when
    /// token-based activation is not available.
    ///
    /// Event 12321 in the Application log is a warning that may be ignored where
    /// token-based activation is not in use. The article names
    /// Microsoft-Windows-Security-Licensing-SLC as its source; newer versions of Windows
    /// log their other activation events as Microsoft-Windows-Security-SPP.
    ///
    /// Windows Vista and Windows Server 2008 have token-based activation since Service
    /// Pack 2.
    ///
    /// The functions `SLGetLicense`, `SLGetLicenseFileId` and `SLUninstallLicense` return
    /// it for any license file that is not installed.
    ///
    /// `SL_E_LICENSE_FILE_NOT_INSTALLED`, `0xC004F011`.
    #[doc(alias = "SL_E_LICENSE_FILE_NOT_INSTALLED")]
    #[doc(alias = "0xC004F011")]
    #[error("a license file is missing, such as the issuance license of token-based activation")]
    LicenseFileNotInstalled = 0xC004_F011,

    /// The licensing API looked up a name, such as that of a policy, and the service had
    /// no value for it.
    ///
    /// `SL_E_VALUE_NOT_FOUND`, `0xC004F012`.
    #[doc(alias = "SL_E_VALUE_NOT_FOUND")]
    #[doc(alias = "0xC004F012")]
    #[error("the licensing service holds no value under the requested name")]
    ValueNotFound = 0xC004_F012,

    /// The licensing API looked for the right that a program wants to consume and found
    /// it in no license.
    ///
    /// From `SLGetApplicationPolicy` the number means that the list of policies is empty.
    ///
    /// `SL_E_RIGHT_NOT_GRANTED`, `0xC004F013`.
    #[doc(alias = "SL_E_RIGHT_NOT_GRANTED")]
    #[doc(alias = "0xC004F013")]
    #[error("no license on this computer gives the right to run this software")]
    RightNotGranted = 0xC004_F013,

    /// The licensing client was asked to activate a product for which it holds no key.
    ///
    /// `SL_E_PKEY_NOT_INSTALLED`, `0xC004F014`.
    #[doc(alias = "SL_E_PKEY_NOT_INSTALLED")]
    #[doc(alias = "0xC004F014")]
    #[error("activation cannot start because no product key is installed")]
    ProductKeyNotInstalled = 0xC004_F014,

    /// The Software Protection service, on a KMS host or a client, holds no license for
    /// the product in question.
    ///
    /// The troubleshooting article treats it on KMS hosts, where event 12290 shows it
    /// together with 0xC004F042; `SLActivateProduct` returns it for any product.
    ///
    /// The article fetches the key from the Volume Licensing Service Center; newer pages
    /// of Microsoft name the Microsoft 365 admin center instead.
    ///
    /// `SL_E_PRODUCT_SKU_NOT_INSTALLED`, `0xC004F015`.
    #[doc(alias = "SL_E_PRODUCT_SKU_NOT_INSTALLED")]
    #[doc(alias = "0xC004F015")]
    #[error("no license for the product to be activated is installed")]
    ProductEditionNotInstalled = 0xC004_F015,

    /// The licensing API turned down a request of a kind or format that the service does
    /// not support.
    ///
    /// `SL_E_NOT_SUPPORTED`, `0xC004F016`.
    #[doc(alias = "SL_E_NOT_SUPPORTED")]
    #[doc(alias = "0xC004F016")]
    #[error("the licensing service does not support this request, value name or data format")]
    RequestNotSupported = 0xC004_F016,

    /// The licensing API was told to activate a product whose publishing license it does
    /// not have.
    ///
    /// `SLActivateProduct` returns it. The header says only that the license is not
    /// installed; the symbol names the publishing license.
    ///
    /// `SL_E_PUBLISHING_LICENSE_NOT_INSTALLED`, `0xC004F017`.
    #[doc(alias = "SL_E_PUBLISHING_LICENSE_NOT_INSTALLED")]
    #[doc(alias = "0xC004F017")]
    #[error("the product cannot be activated because its publishing license is missing")]
    PublishingLicenseNotInstalled = 0xC004_F017,

    /// The licensing client looked in the license for the activation server and found no
    /// valid location.
    ///
    /// `SL_E_LICENSE_SERVER_URL_NOT_FOUND`, `0xC004F018`.
    #[doc(alias = "SL_E_LICENSE_SERVER_URL_NOT_FOUND")]
    #[doc(alias = "0xC004F018")]
    #[error("the license names no usable address of an activation server")]
    LicenseServerUrlNotFound = 0xC004_F018,

    /// The licensing API checked the event ID of a call that registers or fires an event
    /// and did not know it.
    ///
    /// `SL_E_INVALID_EVENT_ID`, `0xC004F019`.
    #[doc(alias = "SL_E_INVALID_EVENT_ID")]
    #[doc(alias = "0xC004F019")]
    #[error("a program named a licensing event by an ID that is not valid")]
    InvalidEventId = 0xC004_F019,

    /// The Software Protection service was told to fire an event for which nobody is
    /// registered.
    ///
    /// `SL_E_EVENT_NOT_REGISTERED`, `0xC004F01A`.
    #[doc(alias = "SL_E_EVENT_NOT_REGISTERED")]
    #[doc(alias = "0xC004F01A")]
    #[error("a program used a licensing event that nobody has registered")]
    EventNotRegistered = 0xC004_F01A,

    /// The Software Protection service got a second registration for an event ID.
    ///
    /// `SL_E_EVENT_ALREADY_REGISTERED`, `0xC004F01B`.
    #[doc(alias = "SL_E_EVENT_ALREADY_REGISTERED")]
    #[doc(alias = "0xC004F01B")]
    #[error("the licensing event that a program wants to register is already registered")]
    EventAlreadyRegistered = 0xC004_F01B,

    /// The licensing client wanted to decrypt something and lacked the licenses for it.
    ///
    /// The header says only that the license is not installed; the symbol speaks of
    /// decryption.
    ///
    /// `SL_E_DECRYPTION_LICENSES_NOT_AVAILABLE`, `0xC004F01C`.
    #[doc(alias = "SL_E_DECRYPTION_LICENSES_NOT_AVAILABLE")]
    #[doc(alias = "0xC004F01C")]
    #[error("the licenses needed for decryption are not installed")]
    DecryptionLicensesNotAvailable = 0xC004_F01C,

    /// The licensing client checked the signature of a license and could not confirm it.
    ///
    /// The header says only that the verification of a license failed; the signature
    /// comes from the symbol.
    ///
    /// `SL_E_LICENSE_SIGNATURE_VERIFICATION_FAILED`, `0xC004F01D`.
    #[doc(alias = "SL_E_LICENSE_SIGNATURE_VERIFICATION_FAILED")]
    #[doc(alias = "0xC004F01D")]
    #[error("the digital signature of a license could not be verified")]
    LicenseSignatureVerificationFailed = 0xC004_F01D,

    /// The Software Protection service compared the type of the input with the type in
    /// the license.
    ///
    /// `SL_E_DATATYPE_MISMATCHED`, `0xC004F01E`.
    #[doc(alias = "SL_E_DATATYPE_MISMATCHED")]
    #[doc(alias = "0xC004F01E")]
    #[error("a program passed a value whose data type differs from what the license prescribes")]
    DataTypeMismatched = 0xC004_F01E,

    /// The licensing API examined data that it was given as a license and found it not
    /// valid.
    ///
    /// `SLInstallLicense` and `SLGetLicenseFileId` return it.
    ///
    /// `SL_E_INVALID_LICENSE`, `0xC004F01F`.
    #[doc(alias = "SL_E_INVALID_LICENSE")]
    #[doc(alias = "0xC004F01F")]
    #[error("the data handed over as a license is not a valid one")]
    InvalidLicense = 0xC004_F01F,

    /// The licensing client examined a license package and rejected it.
    ///
    /// `SL_E_INVALID_PACKAGE`, `0xC004F020`.
    #[doc(alias = "SL_E_INVALID_PACKAGE")]
    #[doc(alias = "0xC004F020")]
    #[error("the licensing service does not accept a license package because it is not valid")]
    InvalidLicensePackage = 0xC004_F020,

    /// The licensing client compared the validity period of a license with the date and
    /// found it over.
    ///
    /// 0xC004FC07 says nearly the same in the group of the time-based codes.
    ///
    /// `SL_E_VALIDITY_TIME_EXPIRED`, `0xC004F021`.
    #[doc(alias = "SL_E_VALIDITY_TIME_EXPIRED")]
    #[doc(alias = "0xC004F021")]
    #[error("the license was valid for a limited time only, and that time is over")]
    LicenseValidityTimeExpired = 0xC004_F021,

    /// The licensing client ran the authorization of a license, which ended without
    /// success.
    ///
    /// `SL_E_LICENSE_AUTHORIZATION_FAILED`, `0xC004F022`.
    #[doc(alias = "SL_E_LICENSE_AUTHORIZATION_FAILED")]
    #[doc(alias = "0xC004F022")]
    #[error("the authorization check on the license did not succeed")]
    LicenseAuthorizationFailed = 0xC004_F022,

    /// The licensing client tried to decrypt a license and did not succeed.
    ///
    /// The header says only that the license is invalid; the decryption comes from the
    /// symbol.
    ///
    /// `SL_E_LICENSE_DECRYPTION_FAILED`, `0xC004F023`.
    #[doc(alias = "SL_E_LICENSE_DECRYPTION_FAILED")]
    #[doc(alias = "0xC004F023")]
    #[error("an encrypted license could not be decrypted")]
    LicenseDecryptionFailed = 0xC004_F023,

    /// The licensing client read the license state of Windows and did not accept it.
    ///
    /// The header says only that a license is invalid; Windows and its state come from
    /// the symbol.
    ///
    /// `SL_E_WINDOWS_INVALID_LICENSE_STATE`, `0xC004F024`.
    #[doc(alias = "SL_E_WINDOWS_INVALID_LICENSE_STATE")]
    #[doc(alias = "0xC004F024")]
    #[error("the license state of Windows is not a valid one")]
    WindowsInvalidLicenseState = 0xC004_F024,

    /// The licensing client saw that the caller is not an elevated administrator and
    /// refused the operation.
    ///
    /// LUA in the symbol is the limited user account. The usual code for the same
    /// situation is 0x80070005.
    ///
    /// The article is about Extended Security Updates (KB 4547184); the rule is the same
    /// for every license and product key.
    ///
    /// `SL_E_LUA_ACCESSDENIED`, `0xC004F025`.
    #[doc(alias = "SL_E_LUA_ACCESSDENIED")]
    #[doc(alias = "0xC004F025")]
    #[error("this licensing operation must be run with administrator rights")]
    ElevationRequired = 0xC004_F025,

    /// The Software Protection service looked for data that it cannot do without and did
    /// not find it.
    ///
    /// The header speaks of required data that is not found; only the symbol names a
    /// proxy key.
    ///
    /// `SL_E_PROXY_KEY_NOT_FOUND`, `0xC004F026`.
    #[doc(alias = "SL_E_PROXY_KEY_NOT_FOUND")]
    #[doc(alias = "0xC004F026")]
    #[error("the licensing service could not find a proxy key that it needs")]
    ProxyKeyNotFound = 0xC004_F026,

    /// The licensing client checked a license and judged that it had been altered.
    ///
    /// `SL_E_TAMPER_DETECTED`, `0xC004F027`.
    #[doc(alias = "SL_E_TAMPER_DETECTED")]
    #[doc(alias = "0xC004F027")]
    #[error("a license on this computer shows signs of tampering")]
    TamperDetected = 0xC004_F027,

    /// The licensing client opened its policy cache and found it not valid.
    ///
    /// `SL_E_POLICY_CACHE_INVALID`, `0xC004F028`.
    #[doc(alias = "SL_E_POLICY_CACHE_INVALID")]
    #[doc(alias = "0xC004F028")]
    #[error("the licensing policies kept in the cache cannot be used")]
    PolicyCacheInvalid = 0xC004_F028,

    /// The Software Protection service could not be started in the mode in which the
    /// operating system runs.
    ///
    /// No source says which modes are meant; safe mode is a guess that can be checked.
    ///
    /// `SL_E_INVALID_RUNNING_MODE`, `0xC004F029`.
    #[doc(alias = "SL_E_INVALID_RUNNING_MODE")]
    #[doc(alias = "0xC004F029")]
    #[error("Windows runs in a mode in which the licensing service cannot be started")]
    InvalidRunningMode = 0xC004_F029,

    /// The licensing client checked the data for preinstallation in the BIOS and did not
    /// accept it.
    ///
    /// Microsoft's article treats the code on Windows Vista only, for OEM and volume
    /// installations; retail installations do not meet it.
    ///
    /// By its symbol the SLP data is not signed; the header text says only that the
    /// license is invalid.
    ///
    /// `SL_E_SLP_NOT_SIGNED`, `0xC004F02A`.
    #[doc(alias = "SL_E_SLP_NOT_SIGNED")]
    #[doc(alias = "0xC004F02A")]
    #[error("the BIOS check that is part of OEM or volume activation failed")]
    SlpNotSigned = 0xC004_F02A,

    /// The licensing client could not read the installation ID or the confirmation ID
    /// that was entered.
    ///
    /// 0x803FA08E is its counterpart in Microsoft Store licensing.
    ///
    /// `SL_E_CIDIID_INVALID_DATA`, `0xC004F02C`.
    #[doc(alias = "SL_E_CIDIID_INVALID_DATA")]
    #[doc(alias = "0xC004F02C")]
    #[error("an ID entered for telephone activation is not in the expected format")]
    ConfirmationIdInvalidData = 0xC004_F02C,

    /// The licensing client read the version that a confirmation ID carries and found it
    /// wrong.
    ///
    /// 0x803FA08D is its counterpart in Microsoft Store licensing.
    ///
    /// `SL_E_CIDIID_INVALID_VERSION`, `0xC004F02D`.
    #[doc(alias = "SL_E_CIDIID_INVALID_VERSION")]
    #[doc(alias = "0xC004F02D")]
    #[error("the version number in the confirmation ID is wrong")]
    ConfirmationIdInvalidVersion = 0xC004_F02D,

    /// The licensing client read the version that a confirmation ID carries and cannot
    /// handle it.
    ///
    /// `SL_E_CIDIID_VERSION_NOT_SUPPORTED`, `0xC004F02E`.
    #[doc(alias = "SL_E_CIDIID_VERSION_NOT_SUPPORTED")]
    #[doc(alias = "0xC004F02E")]
    #[error("this computer cannot process confirmation IDs of the given version")]
    ConfirmationIdVersionNotSupported = 0xC004_F02E,

    /// The licensing client measured the confirmation ID and found its length wrong.
    ///
    /// 0x803FA08F is its counterpart in Microsoft Store licensing.
    ///
    /// `SL_E_CIDIID_INVALID_DATA_LENGTH`, `0xC004F02F`.
    #[doc(alias = "SL_E_CIDIID_INVALID_DATA_LENGTH")]
    #[doc(alias = "0xC004F02F")]
    #[error("the confirmation ID has too few or too many digits")]
    ConfirmationIdInvalidDataLength = 0xC004_F02F,

    /// The licensing client tried to save an ID of the telephone activation and did not
    /// succeed.
    ///
    /// `SL_E_CIDIID_NOT_DEPOSITED`, `0xC004F030`.
    #[doc(alias = "SL_E_CIDIID_NOT_DEPOSITED")]
    #[doc(alias = "0xC004F030")]
    #[error("this computer failed to store the installation ID or the confirmation ID")]
    ConfirmationIdNotDeposited = 0xC004_F030,

    /// The licensing client compared the confirmation ID with the installation ID and
    /// found that the two do not belong together.
    ///
    /// `SL_E_CIDIID_MISMATCHED`, `0xC004F031`.
    #[doc(alias = "SL_E_CIDIID_MISMATCHED")]
    #[doc(alias = "0xC004F031")]
    #[error("the confirmation ID was not issued for this computer's installation ID")]
    ConfirmationIdMismatched = 0xC004_F031,

    /// The licensing client examined the block of binding data (blob) and rejected it.
    ///
    /// `SL_E_INVALID_BINDING_BLOB`, `0xC004F032`.
    #[doc(alias = "SL_E_INVALID_BINDING_BLOB")]
    #[doc(alias = "0xC004F032")]
    #[error("the data that binds a license to its environment cannot be used")]
    InvalidBindingData = 0xC004_F032,

    /// The licensing client refused to install the product key and wrote the details to
    /// the event log.
    ///
    /// `SL_E_PRODUCT_KEY_INSTALLATION_NOT_ALLOWED`, `0xC004F033`.
    #[doc(alias = "SL_E_PRODUCT_KEY_INSTALLATION_NOT_ALLOWED")]
    #[doc(alias = "0xC004F033")]
    #[error("this product key may not be installed here; the event log gives the reason")]
    ProductKeyInstallationNotAllowed = 0xC004_F033,

    /// The licensing client looked for a use license and found none, or none that is
    /// valid.
    ///
    /// Sources disagree: the guidance on subscriptions ties the code to a Windows Pro
    /// that is not activated, other pages to a wrong key or to busy servers; hence no
    /// verdict on a retry.
    ///
    /// `slmgr.vbs /dlv` also prints it as the notification reason of a Windows that is
    /// not activated.
    ///
    /// `SL_E_EUL_NOT_AVAILABLE`, `0xC004F034`.
    #[doc(alias = "SL_E_EUL_NOT_AVAILABLE")]
    #[doc(alias = "0xC004F034")]
    #[error("Windows holds no valid license with which it could be activated")]
    UseLicenseNotAvailable = 0xC004_F034,

    /// The licensing client looked in the firmware for the marker of a qualifying Windows
    /// and found no valid one.
    ///
    /// slmgr also shows it as an invalid volume license key.
    ///
    /// `SL_E_VL_NOT_WINDOWS_SLP`, `0xC004F035`.
    #[doc(alias = "SL_E_VL_NOT_WINDOWS_SLP")]
    #[doc(alias = "0xC004F035")]
    #[error("the firmware lacks the valid Windows marker that KMS activation requires")]
    KmsNotWindowsSlp = 0xC004_F035,

    /// The KMS host answered, but its count of client machine IDs is below what the
    /// client needs.
    ///
    /// The host counts each client machine ID once, only for 30 days after its last
    /// contact, and keeps at most 50 of them.
    ///
    /// `SL_E_VL_NOT_ENOUGH_COUNT`, `0xC004F038`.
    #[doc(alias = "SL_E_VL_NOT_ENOUGH_COUNT")]
    #[doc(alias = "0xC004F038")]
    #[error("too few computers have contacted the KMS host to reach its activation threshold")]
    KmsNotEnoughCount = 0xC004_F038,

    /// The licensing client found no KMS at work on the host that it asked.
    ///
    /// Sources differ: the text of the code says that KMS is off, the activation guidance
    /// that it did not respond.
    ///
    /// `SL_E_VL_BINDING_SERVICE_NOT_ENABLED`, `0xC004F039`.
    #[doc(alias = "SL_E_VL_BINDING_SERVICE_NOT_ENABLED")]
    #[doc(alias = "0xC004F039")]
    #[error("KMS is not enabled on the contacted host, or the host did not respond")]
    KmsNotEnabled = 0xC004_F039,

    /// The KMS host turned the request down because its own host key is not activated.
    ///
    /// `SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED`, `0xC004F041`.
    #[doc(alias = "SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED")]
    #[doc(alias = "0xC004F041")]
    #[error("the KMS host itself still needs to be activated")]
    KmsNotActivated = 0xC004_F041,

    /// The KMS host that answered has no activated host key that covers the product of
    /// the client.
    ///
    /// `SL_E_VL_KEY_MANAGEMENT_SERVICE_ID_MISMATCH`, `0xC004F042`.
    #[doc(alias = "SL_E_VL_KEY_MANAGEMENT_SERVICE_ID_MISMATCH")]
    #[doc(alias = "0xC004F042")]
    #[error("the contacted KMS host is not set up to activate this product or version")]
    KmsIdMismatch = 0xC004_F042,

    /// The Software Protection service noticed that its proxy policy had not been
    /// renewed.
    ///
    /// `SL_E_PROXY_POLICY_NOT_UPDATED`, `0xC004F047`.
    #[doc(alias = "SL_E_PROXY_POLICY_NOT_UPDATED")]
    #[doc(alias = "0xC004F047")]
    #[error("a proxy policy of the licensing service was not brought up to date")]
    ProxyPolicyNotUpdated = 0xC004_F047,

    /// The licensing client verified the check digits of the telephone activation and
    /// found an ID that is not valid.
    ///
    /// The documentation of `SLDepositOfflineConfirmationId` lists the code as well; its
    /// text says that one of the two IDs is not valid, and only the symbol names the
    /// check digits.
    ///
    /// 0x803FA090 is its counterpart in Microsoft Store licensing.
    ///
    /// `SL_E_CIDIID_INVALID_CHECK_DIGITS`, `0xC004F04D`.
    #[doc(alias = "SL_E_CIDIID_INVALID_CHECK_DIGITS")]
    #[doc(alias = "0xC004F04D")]
    #[error("the check digits of the installation ID or the confirmation ID are wrong")]
    ConfirmationIdInvalidCheckDigits = 0xC004_F04D,

    /// The licensing client searched the licenses for management data without success.
    ///
    /// `SL_E_LICENSE_MANAGEMENT_DATA_NOT_FOUND`, `0xC004F04F`.
    #[doc(alias = "SL_E_LICENSE_MANAGEMENT_DATA_NOT_FOUND")]
    #[doc(alias = "0xC004F04F")]
    #[error("the licenses lack the management data that they should contain")]
    LicenseManagementDataNotFound = 0xC004_F04F,

    /// The licensing client checked the product key on this computer and did not accept
    /// it.
    ///
    /// The header gives 0xC004F010 (`SL_E_INVALID_PKEY`) the same meaning.
    ///
    /// `SL_E_INVALID_PRODUCT_KEY`, `0xC004F050`.
    #[doc(alias = "SL_E_INVALID_PRODUCT_KEY")]
    #[doc(alias = "0xC004F050")]
    #[error("the product key is not valid; it may be mistyped or meant for another release")]
    InvalidProductKey = 0xC004_F050,

    /// The licensing client knows the product key as blocked.
    ///
    /// `SL_E_BLOCKED_PRODUCT_KEY`, `0xC004F051`.
    #[doc(alias = "SL_E_BLOCKED_PRODUCT_KEY")]
    #[doc(alias = "0xC004F051")]
    #[error("the licensing service refuses this product key because Microsoft has blocked it")]
    BlockedProductKey = 0xC004_F051,

    /// The licensing client collected the policies of the licenses and met one of them
    /// twice.
    ///
    /// The header speaks of duplicated properties, the symbol of a policy.
    ///
    /// `SL_E_DUPLICATE_POLICY`, `0xC004F052`.
    #[doc(alias = "SL_E_DUPLICATE_POLICY")]
    #[doc(alias = "0xC004F052")]
    #[error("the same policy is defined more than once in the licenses")]
    DuplicatePolicy = 0xC004_F052,

    /// The licensing client examined the override policies of a license and found one set
    /// up wrongly.
    ///
    /// The header speaks of an override policy that is set up wrongly; the missing
    /// attribute comes from the symbol.
    ///
    /// `SL_E_MISSING_OVERRIDE_ONLY_ATTRIBUTE`, `0xC004F053`.
    #[doc(alias = "SL_E_MISSING_OVERRIDE_ONLY_ATTRIBUTE")]
    #[doc(alias = "0xC004F053")]
    #[error("an override policy in a license lacks its override-only attribute")]
    MissingOverrideOnlyAttribute = 0xC004_F053,

    /// The licensing client read the management data of the licenses and met some of it
    /// twice.
    ///
    /// `SL_E_LICENSE_MANAGEMENT_DATA_DUPLICATED`, `0xC004F054`.
    #[doc(alias = "SL_E_LICENSE_MANAGEMENT_DATA_DUPLICATED")]
    #[doc(alias = "0xC004F054")]
    #[error("license management data appears more than once in the licenses")]
    LicenseManagementDataDuplicated = 0xC004_F054,

    /// The licensing client looked for the base SKU of a license and did not find it
    /// available.
    ///
    /// `SL_E_BASE_SKU_NOT_AVAILABLE`, `0xC004F055`.
    #[doc(alias = "SL_E_BASE_SKU_NOT_AVAILABLE")]
    #[doc(alias = "0xC004F055")]
    #[error("the base edition on which this license builds is not available")]
    BaseEditionNotAvailable = 0xC004_F055,

    /// The licensing client found no activation through KMS that is bound to this
    /// computer.
    ///
    /// Seen as the notification reason of KMS clients that are not activated. The reason
    /// behind it stands in events 12288 and 12289.
    ///
    /// Events 12288 and 12289 carry status flags after the code: 0x00000008 no SLIC table
    /// (a warning only), 0x01000000 no server registration, 0x02000000 invalid type of
    /// registration data, 0x04000000 count too low, 0x08000000 no Windows marker.
    ///
    /// Event 12289 goes on with 1 for activated or 0, an unused field, the current count
    /// of the host, the activation and the renewal interval in minutes and the time of
    /// the client.
    ///
    /// Event 12290 on the host holds the code, the minimum count, the client's name, its
    /// CMID and time, VM information, license state, minutes to expiry and activation ID.
    ///
    /// `SL_E_VL_MACHINE_NOT_BOUND`, `0xC004F056`.
    #[doc(alias = "SL_E_VL_MACHINE_NOT_BOUND")]
    #[doc(alias = "0xC004F056")]
    #[error("this KMS client holds no activation from a KMS host")]
    KmsMachineNotBound = 0xC004_F056,

    /// The licensing client looked in the ACPI tables of the firmware for the SLIC table.
    ///
    /// The header has one text for 0xC004F057 and 0xC004F058, a BIOS without a required
    /// license; only the symbols tell table and marker apart.
    ///
    /// Microsoft's article on 0xC004F035 counts computers without a SLIC table among
    /// those that can activate with KMS.
    ///
    /// `SL_E_SLP_MISSING_ACPI_SLIC`, `0xC004F057`.
    #[doc(alias = "SL_E_SLP_MISSING_ACPI_SLIC")]
    #[doc(alias = "0xC004F057")]
    #[error("the firmware has no ACPI SLIC table with the license data of the manufacturer")]
    SlpMissingAcpiSlic = 0xC004_F057,

    /// The licensing client read the license data in the firmware and met no marker.
    ///
    /// The header has one text for 0xC004F057 and 0xC004F058, a BIOS without a required
    /// license; only the symbols tell table and marker apart.
    ///
    /// `SL_E_SLP_MISSING_SLP_MARKER`, `0xC004F058`.
    #[doc(alias = "SL_E_SLP_MISSING_SLP_MARKER")]
    #[doc(alias = "0xC004F058")]
    #[error("the license data in the firmware lacks the SLP (Windows) marker")]
    SlpMissingMarker = 0xC004_F058,

    /// The licensing client read the license data in the firmware and could not make
    /// sense of its format.
    ///
    /// The article treats the code together with 0xC004F035; slmgr can also show the
    /// condition as an invalid volume license key.
    ///
    /// By that article the check concerns KMS clients with Windows Vista or Windows 7,
    /// and leaves out Windows Server 2008 and Windows Server 2008 R2.
    ///
    /// `SL_E_SLP_BAD_FORMAT`, `0xC004F059`.
    #[doc(alias = "SL_E_SLP_BAD_FORMAT")]
    #[doc(alias = "0xC004F059")]
    #[error("the license data in the firmware is malformed")]
    SlpBadFormat = 0xC004_F059,

    /// The licensing client read the version of a license package and rejected it.
    ///
    /// `SL_E_INVALID_PACKAGE_VERSION`, `0xC004F060`.
    #[doc(alias = "SL_E_INVALID_PACKAGE_VERSION")]
    #[doc(alias = "0xC004F060")]
    #[error("the licensing service cannot work with this version of a license package")]
    InvalidLicensePackageVersion = 0xC004_F060,

    /// The licensing client found that the product key covers upgrades only and that
    /// Windows was installed anew.
    ///
    /// A Pro Pack key of Windows 8 or 8.1 leads to the same code if Pro is installed
    /// already.
    ///
    /// `SL_E_PKEY_INVALID_UPGRADE`, `0xC004F061`.
    #[doc(alias = "SL_E_PKEY_INVALID_UPGRADE")]
    #[doc(alias = "0xC004F061")]
    #[error("this upgrade key does not permit the activation of a clean installation")]
    ProductKeyInvalidUpgrade = 0xC004_F061,

    /// The licensing client looked for an issuance license and did not find it.
    ///
    /// The header names no kind of license; the issuance license comes from the symbol.
    ///
    /// `SL_E_ISSUANCE_LICENSE_NOT_INSTALLED`, `0xC004F062`.
    #[doc(alias = "SL_E_ISSUANCE_LICENSE_NOT_INSTALLED")]
    #[doc(alias = "0xC004F062")]
    #[error("the issuance license that the product needs is missing")]
    IssuanceLicenseNotInstalled = 0xC004_F062,

    /// The licensing client compared the OEM key and the OEM certificate with the SLIC
    /// table and missed a required license.
    ///
    /// The header speaks of an OEM license on the computer, the article, on Windows 8 and
    /// Windows Server 2012, of a license in the BIOS.
    ///
    /// `SL_E_SLP_OEM_CERT_MISSING`, `0xC004F063`.
    #[doc(alias = "SL_E_SLP_OEM_CERT_MISSING")]
    #[doc(alias = "0xC004F063")]
    #[error("no OEM license that preinstalled Windows requires was found on this computer")]
    SlpOemCertificateMissing = 0xC004_F063,

    /// The licensing client found the non-genuine grace period at its end.
    ///
    /// `SL_E_NONGENUINE_GRACE_TIME_EXPIRED`, `0xC004F064`.
    #[doc(alias = "SL_E_NONGENUINE_GRACE_TIME_EXPIRED")]
    #[doc(alias = "0xC004F064")]
    #[error("the grace period granted to a product judged non-genuine has run out")]
    NonGenuineGracePeriodExpired = 0xC004_F064,

    /// The activation guidance prints this number for a product that runs in its
    /// non-genuine grace period.
    ///
    /// The SDK header has the state only as 0x4004F065, with informational severity; the
    /// two differ in nothing but the severity bits and stay two codes.
    ///
    /// `0xC004F065`; no header names it.
    #[doc(alias = "0xC004F065")]
    #[error("a non-genuine grace period has begun; activate with a genuine key before it ends")]
    NonGenuineGracePeriodStarted = 0xC004_F065,

    /// The licensing client was asked to set genuine information whose required property
    /// had no value yet.
    ///
    /// The number has two meanings: older message lists use it for a product edition that
    /// is not found, which the header has as 0xC004F069.
    ///
    /// `SL_E_DEPENDENT_PROPERTY_NOT_SET`, `0xC004F066`.
    #[doc(alias = "SL_E_DEPENDENT_PROPERTY_NOT_SET")]
    #[doc(alias = "0xC004F066")]
    #[error("genuine information cannot be set before the property on which it depends")]
    DependentPropertyNotSet = 0xC004_F066,

    /// The licensing client found the non-genuine grace period of type 2 at its end.
    ///
    /// The header calls the period type 2 and does not say how the types differ;
    /// 0x4004F068 reports that it is running, 0xC004F064 the end of the first type.
    ///
    /// `SL_E_NONGENUINE_GRACE_TIME_EXPIRED_2`, `0xC004F067`.
    #[doc(alias = "SL_E_NONGENUINE_GRACE_TIME_EXPIRED_2")]
    #[doc(alias = "0xC004F067")]
    #[error("the second type of non-genuine grace period has run out")]
    NonGenuineGracePeriodType2Expired = 0xC004_F067,

    /// The licensing client looked for the product SKU of the key among the installed
    /// ones and did not find it.
    ///
    /// Older message lists give this meaning to 0xC004F066. Besides
    /// `SLInstallProofOfPurchaseEx`, `SLSetCurrentProductKey` is documented to return the
    /// code.
    ///
    /// `SL_E_MISMATCHED_PRODUCT_SKU`, `0xC004F069`.
    #[doc(alias = "SL_E_MISMATCHED_PRODUCT_SKU")]
    #[doc(alias = "0xC004F069")]
    #[error("no installed edition matches the product key")]
    MismatchedProductEdition = 0xC004_F069,

    /// The Software Protection service refused an operation as not allowed and gave no
    /// reason.
    ///
    /// `SL_E_OPERATION_NOT_ALLOWED`, `0xC004F06A`.
    #[doc(alias = "SL_E_OPERATION_NOT_ALLOWED")]
    #[doc(alias = "0xC004F06A")]
    #[error("the licensing service does not permit this operation")]
    OperationNotAllowed = 0xC004_F06A,

    /// The licensing client detected a virtual machine in which its Windows does not run
    /// the Key Management Service.
    ///
    /// Older message lists print this meaning at 0xC004F068; the SDK has that number only
    /// as 0x4004F068, with another meaning.
    ///
    /// `SL_E_VL_KEY_MANAGEMENT_SERVICE_VM_NOT_SUPPORTED`, `0xC004F06B`.
    #[doc(alias = "SL_E_VL_KEY_MANAGEMENT_SERVICE_VM_NOT_SUPPORTED")]
    #[doc(alias = "0xC004F06B")]
    #[error("this computer is a virtual machine and therefore cannot serve as a KMS host")]
    KmsVirtualMachineNotSupported = 0xC004_F06B,

    /// The KMS host compared the time stamp of the request with its own clock and refused
    /// it.
    ///
    /// slmgr shows 0xC004F074 instead; this code stands in event 12288 on the client and
    /// in event 12290 on the host.
    ///
    /// `SL_E_VL_INVALID_TIMESTAMP`, `0xC004F06C`.
    #[doc(alias = "SL_E_VL_INVALID_TIMESTAMP")]
    #[doc(alias = "0xC004F06C")]
    #[error("the KMS host rejected the request because the clocks differ too much")]
    KmsInvalidTimestamp = 0xC004_F06C,

    /// The Software Protection service read the manifest of a plug-in and rejected it.
    ///
    /// `SL_E_PLUGIN_INVALID_MANIFEST`, `0xC004F071`.
    #[doc(alias = "SL_E_PLUGIN_INVALID_MANIFEST")]
    #[doc(alias = "0xC004F071")]
    #[error("a licensing plug-in comes with a faulty manifest")]
    PluginInvalidManifest = 0xC004_F071,

    /// The licensing API was to load the stored policies of an application and found
    /// none.
    ///
    /// The functions for fast policy queries exist since Windows 8 and Windows Server
    /// 2012.
    ///
    /// The page on `SLPersistApplicationPolicies` says that later loads return this code
    /// once a failed consumption has deleted the stored set; the retry value follows from
    /// that.
    ///
    /// `SL_E_APPLICATION_POLICIES_MISSING`, `0xC004F072`.
    #[doc(alias = "SL_E_APPLICATION_POLICIES_MISSING")]
    #[doc(alias = "0xC004F072")]
    #[error("the application has no license policies prepared for quick lookups")]
    ApplicationPoliciesMissing = 0xC004_F072,

    /// The licensing API did not find the policy context that it was given.
    ///
    /// `SLUnloadApplicationPolicies` returns the code as well, for a context that does
    /// not exist.
    ///
    /// `SL_E_APPLICATION_POLICIES_NOT_LOADED`, `0xC004F073`.
    #[doc(alias = "SL_E_APPLICATION_POLICIES_NOT_LOADED")]
    #[doc(alias = "0xC004F073")]
    #[error("the license policies that a program asked for are not loaded")]
    ApplicationPoliciesNotLoaded = 0xC004_F073,

    /// The licensing client collects under this code that each attempt to activate with a
    /// KMS host has failed.
    ///
    /// The code gathers the failures of all attempts; the reason of each one is the
    /// HRESULT at the start of its event 12288.
    ///
    /// `SL_E_VL_BINDING_SERVICE_UNAVAILABLE`, `0xC004F074`.
    #[doc(alias = "SL_E_VL_BINDING_SERVICE_UNAVAILABLE")]
    #[doc(alias = "0xC004F074")]
    #[error("no KMS host could be reached, or every one that was tried returned an error")]
    KmsUnavailable = 0xC004_F074,

    /// The Software Protection service turned an operation away while it was on its way
    /// down.
    ///
    /// `SL_E_SERVICE_STOPPING`, `0xC004F075`.
    #[doc(alias = "SL_E_SERVICE_STOPPING")]
    #[doc(alias = "0xC004F075")]
    #[error("the licensing service is shutting down and takes no more requests")]
    ServiceStopping = 0xC004_F075,

    /// The Software Protection service looked for a plug-in that a request named and did
    /// not find it.
    ///
    /// `SL_E_PLUGIN_NOT_REGISTERED`, `0xC004F076`.
    #[doc(alias = "SL_E_PLUGIN_NOT_REGISTERED")]
    #[doc(alias = "0xC004F076")]
    #[error("the licensing plug-in that was asked for is not registered")]
    PluginNotRegistered = 0xC004_F076,

    /// The licensing API checked the authentication data that a program set and found its
    /// version incompatible.
    ///
    /// Authentication here is a proof between a program and the service; it is neither
    /// product activation nor a user's sign-in.
    ///
    /// `SL_E_AUTHN_WRONG_VERSION`, `0xC004F077`.
    #[doc(alias = "SL_E_AUTHN_WRONG_VERSION")]
    #[doc(alias = "0xC004F077")]
    #[error("the authentication data has a security version that does not fit")]
    AuthenticationWrongVersion = 0xC004_F077,

    /// The licensing API was asked for an authentication result and found that the key
    /// set before does not match.
    ///
    /// The key is that of the licensing API's authentication, not a product key.
    ///
    /// `SL_E_AUTHN_MISMATCHED_KEY`, `0xC004F078`.
    #[doc(alias = "SL_E_AUTHN_MISMATCHED_KEY")]
    #[doc(alias = "0xC004F078")]
    #[error("the key given along with the authentication data is not the right one")]
    AuthenticationMismatchedKey = 0xC004_F078,

    /// The licensing API was asked for an authentication result and had no challenge to
    /// answer.
    ///
    /// `SL_E_AUTHN_CHALLENGE_NOT_SET`, `0xC004F079`.
    #[doc(alias = "SL_E_AUTHN_CHALLENGE_NOT_SET")]
    #[doc(alias = "0xC004F079")]
    #[error("a program requested an authentication result without setting a challenge first")]
    AuthenticationChallengeNotSet = 0xC004_F079,

    /// The licensing API tried to verify the authentication of a program and could not
    /// finish.
    ///
    /// `SL_E_AUTHN_CANT_VERIFY`, `0xC004F07A`.
    #[doc(alias = "SL_E_AUTHN_CANT_VERIFY")]
    #[doc(alias = "0xC004F07A")]
    #[error("the licensing service was unable to complete an authentication")]
    AuthenticationCannotVerify = 0xC004_F07A,

    /// The licensing API refused an operation that is unavailable while the service runs.
    ///
    /// `SL_E_SERVICE_RUNNING`, `0xC004F07B`.
    #[doc(alias = "SL_E_SERVICE_RUNNING")]
    #[doc(alias = "0xC004F07B")]
    #[error("this operation works only after the licensing service has been stopped")]
    ServiceRunning = 0xC004_F07B,

    /// The licensing client compared the version of the marker in the firmware with those
    /// it accepts.
    ///
    /// The header text speaks of the version of the BIOS; by the symbol it is the version
    /// of the marker.
    ///
    /// `SL_E_SLP_INVALID_MARKER_VERSION`, `0xC004F07C`.
    #[doc(alias = "SL_E_SLP_INVALID_MARKER_VERSION")]
    #[doc(alias = "0xC004F07C")]
    #[error("the SLP marker in the firmware has a version that is not accepted")]
    SlpInvalidMarkerVersion = 0xC004_F07C,

    /// The licensing client compared the type of the product key with the kind of
    /// activation that was requested.
    ///
    /// `SL_E_INVALID_PRODUCT_KEY_TYPE`, `0xC004F07D`.
    #[doc(alias = "SL_E_INVALID_PRODUCT_KEY_TYPE")]
    #[doc(alias = "0xC004F07D")]
    #[error("the product key is of a type that does not fit this way of activating")]
    InvalidProductKeyType = 0xC004_F07D,

    /// The licensing client compared the IDs of the telephone activation with the product
    /// key and found no match.
    ///
    /// `SL_E_CIDIID_MISMATCHED_PKEY`, `0xC004F07E`.
    #[doc(alias = "SL_E_CIDIID_MISMATCHED_PKEY")]
    #[doc(alias = "0xC004F07E")]
    #[error("the installation and confirmation IDs belong to another product key")]
    ConfirmationIdMismatchedProductKey = 0xC004_F07E,

    /// The licensing client found that the IDs of the telephone activation are bound to
    /// something other than the current environment.
    ///
    /// `SL_E_CIDIID_NOT_BOUND`, `0xC004F07F`.
    #[doc(alias = "SL_E_CIDIID_NOT_BOUND")]
    #[doc(alias = "0xC004F07F")]
    #[error("the installation and confirmation IDs do not belong to this environment")]
    ConfirmationIdNotBound = 0xC004_F07F,

    /// The licensing client compared the binding of a license with the present
    /// environment and found no match.
    ///
    /// `SL_E_LICENSE_NOT_BOUND`, `0xC004F080`.
    #[doc(alias = "SL_E_LICENSE_NOT_BOUND")]
    #[doc(alias = "0xC004F080")]
    #[error("the license has no binding to the environment in which it is used")]
    LicenseNotBound = 0xC004_F080,

    /// The licensing client searched Active Directory for an activation object and found
    /// none, or none that is valid.
    ///
    /// Activation through an object is valid for up to 180 days and is renewed by the
    /// service; Office falls back to KMS if Active Directory does not answer.
    ///
    /// `SL_E_VL_AD_AO_NOT_FOUND`, `0xC004F081`.
    #[doc(alias = "SL_E_VL_AD_AO_NOT_FOUND")]
    #[doc(alias = "0xC004F081")]
    #[error("no usable activation object was found in Active Directory")]
    ActiveDirectoryActivationObjectNotFound = 0xC004_F081,

    /// The licensing client refused to create the activation object under a name of this
    /// length.
    ///
    /// The limit of 40 Unicode characters comes from the description of the options of
    /// `slmgr.vbs`.
    ///
    /// `SL_E_VL_AD_AO_NAME_TOO_LONG`, `0xC004F082`.
    #[doc(alias = "SL_E_VL_AD_AO_NAME_TOO_LONG")]
    #[doc(alias = "0xC004F082")]
    #[error("the name chosen for the activation object in Active Directory is too long")]
    ActiveDirectoryActivationObjectNameTooLong = 0xC004_F082,

    /// The licensing client read the schema of the forest and found no support for
    /// activation objects in it.
    ///
    /// `SL_E_VL_AD_SCHEMA_VERSION_NOT_SUPPORTED`, `0xC004F083`.
    #[doc(alias = "SL_E_VL_AD_SCHEMA_VERSION_NOT_SUPPORTED")]
    #[doc(alias = "0xC004F083")]
    #[error("the Active Directory schema version does not allow directory-based activation")]
    ActiveDirectorySchemaVersionNotSupported = 0xC004_F083,

    /// The licensing client read the OEM activation data in the firmware and found its
    /// format bad.
    ///
    /// By the symbol the format is bad, by the header text the firmware is damaged; the
    /// header does not explain the abbreviation MSOA.
    ///
    /// The number was first seen in the header of SDK 10.0.26100.2161 and is not in
    /// windows-sys 0.61.
    ///
    /// `SL_E_SLP_MSOA_BAD_FORMAT`, `0xC004F090`.
    #[doc(alias = "SL_E_SLP_MSOA_BAD_FORMAT")]
    #[doc(alias = "0xC004F090")]
    #[error("the OEM activation data in the firmware of this device is damaged")]
    SlpMsoaBadFormat = 0xC004_F090,

    /// The licensing client read the header of the OEM activation data in the firmware.
    ///
    /// Only the symbol says that it is the header; the SDK text speaks of invalid data in
    /// the firmware. The header file does not explain the abbreviation MSOA.
    ///
    /// The number was first seen in the header of SDK 10.0.26100.2161 and is not in
    /// windows-sys 0.61.
    ///
    /// `SL_E_SLP_MSOA_BAD_DATA_HEADER`, `0xC004F091`.
    #[doc(alias = "SL_E_SLP_MSOA_BAD_DATA_HEADER")]
    #[doc(alias = "0xC004F091")]
    #[error("the OEM activation data in the firmware has an unusable header")]
    SlpMsoaBadDataHeader = 0xC004_F091,

    /// The licensing client checked the length of the OEM activation data in the
    /// firmware.
    ///
    /// The number was first seen in the header of SDK 10.0.26100.2161 and is not in
    /// windows-sys 0.61; the header does not explain the abbreviation MSOA.
    ///
    /// `SL_E_SLP_MSOA_INVALID_DATA_LENGTH`, `0xC004F092`.
    #[doc(alias = "SL_E_SLP_MSOA_INVALID_DATA_LENGTH")]
    #[doc(alias = "0xC004F092")]
    #[error("the OEM activation data in the firmware has a wrong length")]
    SlpMsoaInvalidDataLength = 0xC004_F092,

    /// The licensing client read the product key from the firmware and checked it.
    ///
    /// The number was first seen in the header of SDK 10.0.26100.2161 and is not in
    /// windows-sys 0.61; the header does not explain the abbreviation MSOA.
    ///
    /// `SL_E_SLP_MSOA_INVALID_PRODUCT_KEY`, `0xC004F093`.
    #[doc(alias = "SL_E_SLP_MSOA_INVALID_PRODUCT_KEY")]
    #[doc(alias = "0xC004F093")]
    #[error("the firmware of this device holds a product key that is not valid")]
    SlpMsoaInvalidProductKey = 0xC004_F093,

    /// The licensing client turned to the DISM files to compare the edition of a product
    /// key, and they did not suffice.
    ///
    /// Neither symbol nor header text limits the code to keys in firmware; it stands in
    /// the header next to five codes for firmware data, hence the type Oem.
    ///
    /// The number was first seen in the header of SDK 10.0.26100.2161 and is not in
    /// windows-sys 0.61.
    ///
    /// `SL_E_INCOMPLETE_OR_OLD_DISM_BINARIES`, `0xC004F094`.
    #[doc(alias = "SL_E_INCOMPLETE_OR_OLD_DISM_BINARIES")]
    #[doc(alias = "0xC004F094")]
    #[error("the DISM files are too old or incomplete to check the edition of the product key")]
    IncompleteOrOldDismBinaries = 0xC004_F094,

    /// The licensing client tried to match the edition of an OEM product key and could
    /// not.
    ///
    /// The code came with a recent Windows SDK header (10.0.26100), which does not
    /// explain the abbreviation MSOA in the symbol.
    ///
    /// `SL_E_SLP_MSOA_PRODUCT_KEY_MISMATCH`, `0xC004F095`.
    #[doc(alias = "SL_E_SLP_MSOA_PRODUCT_KEY_MISMATCH")]
    #[doc(alias = "0xC004F095")]
    #[error("the edition of the manufacturer's preinstallation key could not be matched")]
    SlpMsoaProductKeyMismatch = 0xC004_F095,

    /// The licensing client holds a non-genuine state for the product that was asked
    /// about.
    ///
    /// `SLGetGenuineInformationEx` returns this code while the licensing state of an
    /// application is non-genuine.
    ///
    /// The updates KB4480960 and KB4480970 came out on the day of the mistaken server
    /// change of January 8, 2019, but Microsoft says that they have nothing to do with
    /// it.
    ///
    /// `SL_E_NOT_GENUINE`, `0xC004F200`.
    #[doc(alias = "SL_E_NOT_GENUINE")]
    #[doc(alias = "0xC004F200")]
    #[error("the product currently counts as non-genuine")]
    NotGenuine = 0xC004_F200,

    /// The licensing client compared the edition of the license with that of the computer
    /// and found a difference.
    ///
    /// Sources differ: the text in the header lacks a negation and says that the editions
    /// match, the symbol says that they do not.
    ///
    /// `SL_E_EDITION_MISMATCHED`, `0xC004F210`.
    #[doc(alias = "SL_E_EDITION_MISMATCHED")]
    #[doc(alias = "0xC004F210")]
    #[error("the license was issued for another edition than the one installed")]
    EditionMismatched = 0xC004_F210,

    /// The licensing client suspects that the hardware is not the hardware to which the
    /// license belongs.
    ///
    /// In volume activation, 0xC004F00F reports hardware out of tolerance and has other
    /// remedies.
    ///
    /// `SL_E_HWID_CHANGED`, `0xC004F211`.
    #[doc(alias = "SL_E_HWID_CHANGED")]
    #[doc(alias = "0xC004F211")]
    #[error("the hardware seems to have changed since this device was licensed")]
    HardwareIdChanged = 0xC004_F211,

    /// The licensing client compared the edition of the OEM key with that of Windows and
    /// found a difference.
    ///
    /// `SL_E_OEM_KEY_EDITION_MISMATCH`, `0xC004F212`.
    #[doc(alias = "SL_E_OEM_KEY_EDITION_MISMATCH")]
    #[doc(alias = "0xC004F212")]
    #[error("the manufacturer's product key is for a different edition of Windows")]
    OemKeyEditionMismatch = 0xC004_F212,

    /// The licensing client searched the device for a product key and found none.
    ///
    /// Volume activation reports a missing key as 0xC004F014 instead, with other
    /// remedies.
    ///
    /// `SL_E_NO_PRODUCT_KEY_FOUND`, `0xC004F213`.
    #[doc(alias = "SL_E_NO_PRODUCT_KEY_FOUND")]
    #[doc(alias = "0xC004F213")]
    #[error("no product key with which to activate was found on this device")]
    NoProductKeyFound = 0xC004_F213,

    /// The licensing client met a problem with a downlevel product key, which its symbol
    /// ties to Windows Setup.
    ///
    /// Neither the header nor any article says what the problem is.
    ///
    /// `SL_E_DOWNLEVEL_SETUP_KEY`, `0xC004F214`.
    #[doc(alias = "SL_E_DOWNLEVEL_SETUP_KEY")]
    #[doc(alias = "0xC004F214")]
    #[error("there is a problem with a product key of an earlier Windows version")]
    DownlevelSetupKey = 0xC004_F214,

    /// The licensing client reported a problem with the BIOS key and no detail.
    ///
    /// Neither symbol nor header text says what the problem is; 0xC004F093 is the number
    /// for a firmware key that is not valid.
    ///
    /// `SL_E_BIOS_KEY`, `0xC004F215`.
    #[doc(alias = "SL_E_BIOS_KEY")]
    #[doc(alias = "0xC004F215")]
    #[error("something is wrong with the product key stored in the BIOS")]
    BiosKey = 0xC004_F215,

    /// Token-based activation found that the challenge of the running attempt was no
    /// longer valid.
    ///
    /// A new attempt creates a new challenge, so the same request can succeed later. The
    /// header reserves 0xC004F300 to 0xC004F3FF for token-based activation.
    ///
    /// `SL_E_TKA_CHALLENGE_EXPIRED`, `0xC004F301`.
    #[doc(alias = "SL_E_TKA_CHALLENGE_EXPIRED")]
    #[doc(alias = "0xC004F301")]
    #[error("token-based activation was not finished before its challenge expired")]
    TokenBasedChallengeExpired = 0xC004_F301,

    /// Silent token-based activation found no certificate that it could use without
    /// asking the user.
    ///
    /// `SL_E_TKA_SILENT_ACTIVATION_FAILURE`, `0xC004F302`.
    #[doc(alias = "SL_E_TKA_SILENT_ACTIVATION_FAILURE")]
    #[doc(alias = "0xC004F302")]
    #[error("automatic token-based activation failed: no certificate works without a user")]
    TokenBasedSilentActivationFailure = 0xC004_F302,

    /// Token-based activation asked for the chain of the certificate and got none that is
    /// valid.
    ///
    /// `SL_E_TKA_INVALID_CERT_CHAIN`, `0xC004F303`.
    #[doc(alias = "SL_E_TKA_INVALID_CERT_CHAIN")]
    #[doc(alias = "0xC004F303")]
    #[error("the token-based activation certificate has no chain that is complete and valid")]
    TokenBasedInvalidCertificateChain = 0xC004_F303,

    /// Token-based activation searched the installed licenses for a grant that covers the
    /// product and found none.
    ///
    /// The text of the code speaks of a required license only; the symbol calls it a
    /// grant.
    ///
    /// `SL_E_TKA_GRANT_NOT_FOUND`, `0xC004F304`.
    #[doc(alias = "SL_E_TKA_GRANT_NOT_FOUND")]
    #[doc(alias = "0xC004F304")]
    #[error("no license that grants token-based activation is on this computer")]
    TokenBasedGrantNotFound = 0xC004_F304,

    /// Token-based activation searched the certificates in the system and found none it
    /// could use.
    ///
    /// `SL_E_TKA_CERT_NOT_FOUND`, `0xC004F305`.
    #[doc(alias = "SL_E_TKA_CERT_NOT_FOUND")]
    #[doc(alias = "0xC004F305")]
    #[error("this computer has no certificate suited to token-based activation")]
    TokenBasedCertificateNotFound = 0xC004_F305,

    /// Token-based activation checked the SKU ID of the product and does not support that
    /// edition.
    ///
    /// `SL_E_TKA_INVALID_SKU_ID`, `0xC004F306`.
    #[doc(alias = "SL_E_TKA_INVALID_SKU_ID")]
    #[doc(alias = "0xC004F306")]
    #[error("token-based activation is not possible with this edition")]
    TokenBasedInvalidEdition = 0xC004_F306,

    /// Token-based activation examined the block of data (blob) it was given and rejected
    /// it.
    ///
    /// `SL_E_TKA_INVALID_BLOB`, `0xC004F307`.
    #[doc(alias = "SL_E_TKA_INVALID_BLOB")]
    #[doc(alias = "0xC004F307")]
    #[error("token-based activation received data that it cannot use")]
    TokenBasedInvalidData = 0xC004_F307,

    /// Token-based activation checked the data handed in with a response and judged it
    /// altered.
    ///
    /// The text of the code speaks of activation data in general; the certificate chain
    /// comes from the symbol.
    ///
    /// `SL_E_TKA_TAMPERED_CERT_CHAIN`, `0xC004F308`.
    #[doc(alias = "SL_E_TKA_TAMPERED_CERT_CHAIN")]
    #[doc(alias = "0xC004F308")]
    #[error("the certificate chain sent for token-based activation appears to be altered")]
    TokenBasedTamperedCertificateChain = 0xC004_F308,

    /// Token-based activation compared a response with the challenge that it was meant to
    /// answer.
    ///
    /// `SL_E_TKA_CHALLENGE_MISMATCH`, `0xC004F309`.
    #[doc(alias = "SL_E_TKA_CHALLENGE_MISMATCH")]
    #[doc(alias = "0xC004F309")]
    #[error("the response in token-based activation does not fit its challenge")]
    TokenBasedChallengeMismatch = 0xC004_F309,

    /// Token-based activation compared the certificate with the conditions in a license
    /// and rejected it.
    ///
    /// 0xC004F30F says nearly the same, with the issuance license named as the place of
    /// the criteria.
    ///
    /// `SL_E_TKA_INVALID_CERTIFICATE`, `0xC004F30A`.
    #[doc(alias = "SL_E_TKA_INVALID_CERTIFICATE")]
    #[doc(alias = "0xC004F30A")]
    #[error("the certificate for token-based activation does not meet the license conditions")]
    TokenBasedInvalidCertificate = 0xC004_F30A,

    /// Token-based activation examined the inserted smart card and could not use it.
    ///
    /// `SL_E_TKA_INVALID_SMARTCARD`, `0xC004F30B`.
    #[doc(alias = "SL_E_TKA_INVALID_SMARTCARD")]
    #[doc(alias = "0xC004F30B")]
    #[error("the smart card in the reader is unsuitable for token-based activation")]
    TokenBasedInvalidSmartCard = 0xC004_F30B,

    /// Token-based activation tried to read the grant in an installed license and could
    /// not make sense of it.
    ///
    /// `SL_E_TKA_FAILED_GRANT_PARSING`, `0xC004F30C`.
    #[doc(alias = "SL_E_TKA_FAILED_GRANT_PARSING")]
    #[doc(alias = "0xC004F30C")]
    #[error("the license for token-based activation cannot be interpreted")]
    TokenBasedFailedGrantParsing = 0xC004_F30C,

    /// Token-based activation rejected the thumbprint that was to name the certificate.
    ///
    /// `SL_E_TKA_INVALID_THUMBPRINT`, `0xC004F30D`.
    #[doc(alias = "SL_E_TKA_INVALID_THUMBPRINT")]
    #[doc(alias = "0xC004F30D")]
    #[error("token-based activation was given a thumbprint that is not valid")]
    TokenBasedInvalidThumbprint = 0xC004_F30D,

    /// Token-based activation looked for the certificate with the given thumbprint and
    /// did not find it.
    ///
    /// `SL_E_TKA_THUMBPRINT_CERT_NOT_FOUND`, `0xC004F30E`.
    #[doc(alias = "SL_E_TKA_THUMBPRINT_CERT_NOT_FOUND")]
    #[doc(alias = "0xC004F30E")]
    #[error("no certificate has the thumbprint given for token-based activation")]
    TokenBasedThumbprintCertificateNotFound = 0xC004_F30E,

    /// Token-based activation tested the certificate against the criteria of the issuance
    /// license.
    ///
    /// A trust point ID that does not fit has a code of its own, 0xC004F310.
    ///
    /// `SL_E_TKA_CRITERIA_MISMATCH`, `0xC004F30F`.
    #[doc(alias = "SL_E_TKA_CRITERIA_MISMATCH")]
    #[doc(alias = "0xC004F30F")]
    #[error("the certificate fails the criteria that the token issuance license sets")]
    TokenBasedCriteriaMismatch = 0xC004_F30F,

    /// Token-based activation compared the certificate with the trust point identifier
    /// (TPID) of the issuance license.
    ///
    /// `SL_E_TKA_TPID_MISMATCH`, `0xC004F310`.
    #[doc(alias = "SL_E_TKA_TPID_MISMATCH")]
    #[doc(alias = "0xC004F310")]
    #[error("the certificate's trust point ID is not the one in the token issuance license")]
    TokenBasedTrustPointIdMismatch = 0xC004_F310,

    /// Token-based activation saw that the certificate is a soft token, and such tokens
    /// are not allowed.
    ///
    /// `SL_E_TKA_SOFT_CERT_DISALLOWED`, `0xC004F311`.
    #[doc(alias = "SL_E_TKA_SOFT_CERT_DISALLOWED")]
    #[doc(alias = "0xC004F311")]
    #[error("token-based activation does not accept a certificate that is kept in software")]
    TokenBasedSoftwareCertificateDisallowed = 0xC004_F311,

    /// Token-based activation looked at the private key of a software certificate and
    /// found it exportable.
    ///
    /// `SL_E_TKA_SOFT_CERT_INVALID`, `0xC004F312`.
    #[doc(alias = "SL_E_TKA_SOFT_CERT_INVALID")]
    #[doc(alias = "0xC004F312")]
    #[error("token-based activation refuses a certificate whose private key can be exported")]
    TokenBasedSoftwareCertificateInvalid = 0xC004_F312,

    /// Token-based activation tried to load the CNG encryption library for the
    /// certificate and failed.
    ///
    /// `SL_E_TKA_CERT_CNG_NOT_AVAILABLE`, `0xC004F313`.
    #[doc(alias = "SL_E_TKA_CERT_CNG_NOT_AVAILABLE")]
    #[doc(alias = "0xC004F313")]
    #[error("the CNG library that the token-based activation certificate needs did not load")]
    TokenBasedCertificateCngNotAvailable = 0xC004_F313,

    /// The licensing client met a fault in the network while it was activating Windows
    /// online.
    ///
    /// The symbol speaks of an unknown error, the text of the header of a networking
    /// problem; the message follows the text.
    ///
    /// `E_RM_UNKNOWN_ERROR`, `0xC004FC03`.
    #[doc(alias = "E_RM_UNKNOWN_ERROR")]
    #[doc(alias = "0xC004FC03")]
    #[error("a network problem interrupted the online activation of Windows")]
    ActivationNetworkError = 0xC004_FC03,

    /// The licensing client found a time-based validity period at its end.
    ///
    /// 0xC004F021 says nearly the same of a license; no source names the channels that
    /// use the time-based codes.
    ///
    /// `SL_E_VALIDITY_PERIOD_EXPIRED`, `0xC004FC07`.
    #[doc(alias = "SL_E_VALIDITY_PERIOD_EXPIRED")]
    #[doc(alias = "0xC004FC07")]
    #[error("the time-limited activation has reached its end date")]
    TimeBasedValidityPeriodExpired = 0xC004_FC07,

    /// Automatic Virtual Machine Activation counted the requests and found its limit
    /// reached.
    ///
    /// `SL_E_IA_THROTTLE_LIMIT_EXCEEDED`, `0xC004FD00`.
    #[doc(alias = "SL_E_IA_THROTTLE_LIMIT_EXCEEDED")]
    #[doc(alias = "0xC004FD00")]
    #[error("AVMA takes no further requests for now because too many have been made")]
    AvmaThrottleLimitExceeded = 0xC004_FD00,

    /// Automatic Virtual Machine Activation found no Hyper-V platform that supports it
    /// beneath the guest.
    ///
    /// `SL_E_IA_INVALID_VIRTUALIZATION_PLATFORM`, `0xC004FD01`.
    #[doc(alias = "SL_E_IA_INVALID_VIRTUALIZATION_PLATFORM")]
    #[doc(alias = "0xC004FD01")]
    #[error("AVMA is impossible because the guest does not run on a suitable Hyper-V host")]
    AvmaInvalidVirtualizationPlatform = 0xC004_FD01,

    /// Automatic Virtual Machine Activation learned that the parent partition, the
    /// Windows of the host, is not activated.
    ///
    /// Azure virtual machines with an AVMA key can get this code too; there the remedy is
    /// KMS.
    ///
    /// `SL_E_IA_PARENT_PARTITION_NOT_ACTIVATED`, `0xC004FD02`.
    #[doc(alias = "SL_E_IA_PARENT_PARTITION_NOT_ACTIVATED")]
    #[doc(alias = "0xC004FD02")]
    #[error("AVMA failed because Windows on the virtualization host is not activated itself")]
    AvmaParentPartitionNotActivated = 0xC004_FD02,

    /// Automatic Virtual Machine Activation compared the AVMA ID of the guest with those
    /// that its host serves.
    ///
    /// Event 12309 in the guest reports it as a denied activation, an AVMA ID mismatch.
    ///
    /// `SL_E_IA_ID_MISMATCH`, `0xC004FD03`.
    #[doc(alias = "SL_E_IA_ID_MISMATCH")]
    #[doc(alias = "0xC004FD03")]
    #[error("the guest runs an edition of Windows that its AVMA host cannot activate")]
    AvmaIdMismatch = 0xC004_FD03,

    /// The licensing client found no activation through AVMA that is bound to this guest.
    ///
    /// The text of the header only says that Windows is not activated; AVMA comes from
    /// the symbol and its group.
    ///
    /// `SL_E_IA_MACHINE_NOT_BOUND`, `0xC004FD04`.
    #[doc(alias = "SL_E_IA_MACHINE_NOT_BOUND")]
    #[doc(alias = "0xC004FD04")]
    #[error("the virtual machine has not been activated through AVMA")]
    AvmaMachineNotBound = 0xC004_FD04,

    /// The licensing client reports what it takes to recover after the trusted store was
    /// found tampered with.
    ///
    /// The tampering itself is reported by the security processor (0xC004D301, 0xC004D317
    /// to 0xC004D31C).
    ///
    /// `SL_E_TAMPER_RECOVERY_REQUIRES_ACTIVATION`, `0xC004FE00`.
    #[doc(alias = "SL_E_TAMPER_RECOVERY_REQUIRES_ACTIVATION")]
    #[doc(alias = "0xC004FE00")]
    #[error("tampering with the trusted store was detected; activation is needed to recover")]
    TamperRecoveryRequiresActivation = 0xC004_FE00,

    // Other parts of Windows
    /// Windows reports, while it acquires a license, that a lookup found no match.
    ///
    /// It is the NTSTATUS 0xC0000272 (`STATUS_NO_MATCH`) in the form of an HRESULT, with
    /// bit 28 set.
    ///
    /// `0xD0000272`; no header names it.
    #[doc(alias = "0xD0000272")]
    #[error("the license acquisition found no match for what it looked up")]
    NtStatusNoMatch = 0xD000_0272,
}

static SYMBOLS: [Option<&str>; ActivationError::VARIANTS.len()] =
    by_position!(ActivationError::match_symbol);

impl ActivationError {
    /// The official name in a Windows header, or `None` where no header names the code.
    /// Constant time.
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

    #[allow(clippy::match_same_arms, reason = "one section per origin")]
    #[allow(clippy::too_many_lines, reason = "a table")]
    const fn match_symbol(self) -> Option<&'static str> {
        Some(match self {
            // The activation server
            Self::ServerInvalidPublishLicense => "SL_E_SRV_INVALID_PUBLISH_LICENSE",
            Self::ServerInvalidProductKeyLicense => "SL_E_SRV_INVALID_PRODUCT_KEY_LICENSE",
            Self::ServerInvalidRightsAccountLicense => "SL_E_SRV_INVALID_RIGHTS_ACCOUNT_LICENSE",
            Self::ServerInvalidLicenseStructure => "SL_E_SRV_INVALID_LICENSE_STRUCTURE",
            Self::ServerAuthorizationFailed => "SL_E_SRV_AUTHORIZATION_FAILED",
            Self::ServerInvalidBinding => "SL_E_SRV_INVALID_BINDING",
            Self::ServerConnectionFailed => "SL_E_SRV_SERVER_PONG",
            Self::ServerInvalidPayload => "SL_E_SRV_INVALID_PAYLOAD",
            Self::ServerInvalidSecurityProcessorLicense => {
                "SL_E_SRV_INVALID_SECURITY_PROCESSOR_LICENSE"
            }
            Self::ServerBusinessTokenEntryNotFound => "SL_E_SRV_BUSINESS_TOKEN_ENTRY_NOT_FOUND",
            Self::ServerClientClockOutOfSync => "SL_E_SRV_CLIENT_CLOCK_OUT_OF_SYNC",
            Self::ServerGeneralError => "SL_E_SRV_GENERAL_ERROR",

            // The clearing house behind the activation server
            Self::ClearingHouseProductKeyOutOfRange => "SL_E_CHPA_PRODUCT_KEY_OUT_OF_RANGE",
            Self::ClearingHouseInvalidBinding => "SL_E_CHPA_INVALID_BINDING",
            Self::ClearingHouseProductKeyBlocked => "SL_E_CHPA_PRODUCT_KEY_BLOCKED",
            Self::ClearingHouseInvalidProductKey => "SL_E_CHPA_INVALID_PRODUCT_KEY",
            Self::ClearingHouseBindingNotFound => "SL_E_CHPA_BINDING_NOT_FOUND",
            Self::ClearingHouseBindingMappingNotFound => "SL_E_CHPA_BINDING_MAPPING_NOT_FOUND",
            Self::ClearingHouseUnsupportedProductKey => "SL_E_CHPA_UNSUPPORTED_PRODUCT_KEY",
            Self::ClearingHouseMaximumUnlockExceeded => "SL_E_CHPA_MAXIMUM_UNLOCK_EXCEEDED",
            Self::ClearingHouseActivationConfigIdNotFound => "SL_E_CHPA_ACTCONFIG_ID_NOT_FOUND",
            Self::ClearingHouseInvalidProductDataId => "SL_E_CHPA_INVALID_PRODUCT_DATA_ID",
            Self::ClearingHouseInvalidProductData => "SL_E_CHPA_INVALID_PRODUCT_DATA",
            Self::ClearingHouseSystemError => "SL_E_CHPA_SYSTEM_ERROR",
            Self::ClearingHouseInvalidActivationConfigId => "SL_E_CHPA_INVALID_ACTCONFIG_ID",
            Self::ClearingHouseInvalidProductKeyLength => "SL_E_CHPA_INVALID_PRODUCT_KEY_LENGTH",
            Self::ClearingHouseInvalidProductKeyFormat => "SL_E_CHPA_INVALID_PRODUCT_KEY_FORMAT",
            Self::ClearingHouseInvalidProductKeyCharacter => "SL_E_CHPA_INVALID_PRODUCT_KEY_CHAR",
            Self::ClearingHouseInvalidBindingUri => "SL_E_CHPA_INVALID_BINDING_URI",
            Self::ClearingHouseNetworkError => "SL_E_CHPA_NETWORK_ERROR",
            Self::ClearingHouseDatabaseError => "SL_E_CHPA_DATABASE_ERROR",
            Self::ClearingHouseInvalidArgument => "SL_E_CHPA_INVALID_ARGUMENT",
            Self::ClearingHouseResponseNotAvailable => "SL_E_CHPA_RESPONSE_NOT_AVAILABLE",
            Self::ClearingHouseOemSlpCoa0 => "SL_E_CHPA_OEM_SLP_COA0",
            Self::ClearingHouseProductKeyBlockedIpLocation => {
                "SL_E_CHPA_PRODUCT_KEY_BLOCKED_IPLOCATION"
            }
            Self::ClearingHouseMakLimitExceeded => "SL_E_CHPA_DMAK_LIMIT_EXCEEDED",
            Self::ClearingHouseMakExtensionLimitExceeded => {
                "SL_E_CHPA_DMAK_EXTENSION_LIMIT_EXCEEDED"
            }
            Self::ClearingHouseReissuanceLimitNotFound => "SL_E_CHPA_REISSUANCE_LIMIT_NOT_FOUND",
            Self::ClearingHouseOverrideRequestNotFound => "SL_E_CHPA_OVERRIDE_REQUEST_NOT_FOUND",
            Self::ClearingHouseTimeBasedActivationBeforeStart => {
                "SL_E_CHPA_TIMEBASED_ACTIVATION_BEFORE_START_DATE"
            }
            Self::ClearingHouseTimeBasedActivationAfterEnd => {
                "SL_E_CHPA_TIMEBASED_ACTIVATION_AFTER_END_DATE"
            }
            Self::ClearingHouseTimeBasedActivationNotAvailable => {
                "SL_E_CHPA_TIMEBASED_ACTIVATION_NOT_AVAILABLE"
            }
            Self::ClearingHouseTimeBasedProductKeyNotConfigured => {
                "SL_E_CHPA_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED"
            }
            Self::ClearingHouseNoRulesToActivate => "SL_E_CHPA_NO_RULES_TO_ACTIVATE",
            Self::ClearingHouseGeneralError => "SL_E_CHPA_GENERAL_ERROR",
            Self::ClearingHouseDigitalMarkerInvalidBinding => {
                "SL_E_CHPA_DIGITALMARKER_INVALID_BINDING"
            }
            Self::ClearingHouseDigitalMarkerBindingNotSet => {
                "SL_E_CHPA_DIGITALMARKER_BINDING_NOT_CONFIGURED"
            }
            Self::ClearingHouseDynamicallyBlockedProductKey => {
                "SL_E_CHPA_DYNAMICALLY_BLOCKED_PRODUCT_KEY"
            }
            Self::GenuineBreachGrace => "SL_E_INVALID_LICENSE_STATE_BREACH_GRACE",
            Self::GenuineBreachGraceExpired => "SL_E_INVALID_LICENSE_STATE_BREACH_GRACE_EXPIRED",
            Self::GenuineInvalidTemplateId => "SL_E_INVALID_TEMPLATE_ID",
            Self::GenuineInvalidXml => "SL_E_INVALID_XML_BLOB",
            Self::GenuineParameterNotFound => "SL_E_VALIDATION_BLOB_PARAM_NOT_FOUND",
            Self::GenuineInvalidClientToken => "SL_E_INVALID_CLIENT_TOKEN",
            Self::GenuineInvalidOfflineData => "SL_E_INVALID_OFFLINE_BLOB",
            Self::GenuineOfflineParameterNotFound => "SL_E_OFFLINE_VALIDATION_BLOB_PARAM_NOT_FOUND",
            Self::GenuineTemplateOsVersionMismatch => "SL_E_INVALID_OSVERSION_TEMPLATEID",
            Self::GenuineOfflineDataRevoked => "SL_E_OFFLINE_GENUINE_BLOB_REVOKED",
            Self::GenuineOfflineDataNotFound => "SL_E_OFFLINE_GENUINE_BLOB_NOT_FOUND",
            Self::ClearingHouseVgaResponseNotAvailable => {
                "SL_E_CHPA_MSCH_RESPONSE_NOT_AVAILABLE_VGA"
            }
            Self::GenuineInvalidOsForProductKey => "SL_E_INVALID_OS_FOR_PRODUCT_KEY",
            Self::GenuineInvalidFileHash => "SL_E_INVALID_FILE_HASH",
            Self::GenuineBlockedProductKey => "SL_E_VALIDATION_BLOCKED_PRODUCT_KEY",
            Self::GenuineMismatchedKeyTypes => "SL_E_MISMATCHED_KEY_TYPES",
            Self::GenuineInvalidProductKey => "SL_E_VALIDATION_INVALID_PRODUCT_KEY",
            Self::GenuineInvalidBindingData => "SL_E_INVALID_OEM_OR_VOLUME_BINDING_DATA",
            Self::GenuineInvalidLicenseState => "SL_E_INVALID_LICENSE_STATE",
            Self::GenuineProductKeyBlockedIpLocation => "SL_E_IP_LOCATION_FALIED",
            Self::GenuineSoftmodExploitDetected => "SL_E_SOFTMOD_EXPLOIT_DETECTED",
            Self::GenuineInvalidTokenData => "SL_E_INVALID_TOKEN_DATA",
            Self::GenuineNeutralFilesAltered => "SL_E_HEALTH_CHECK_FAILED_NEUTRAL_FILES",
            Self::GenuineMuiFilesAltered => "SL_E_HEALTH_CHECK_FAILED_MUI_FILES",
            Self::GenuineInvalidActiveDirectoryData => "SL_E_INVALID_AD_DATA",
            Self::GenuineInvalidRsdpCount => "SL_E_INVALID_RSDP_COUNT",
            Self::GenuineEngineDetectedExploit => "SL_E_ENGINE_DETECTED_EXPLOIT",
            Self::GenuineNotificationBreachDetected => "SL_E_NOTIFICATION_BREACH_DETECTED",
            Self::GenuineNotificationGraceExpired => "SL_E_NOTIFICATION_GRACE_EXPIRED",
            Self::GenuineNotificationOtherReasons => "SL_E_NOTIFICATION_OTHER_REASONS",
            Self::GenuineStatusUnspecified => "SL_E_NON_GENUINE_STATUS_LAST",
            Self::ClearingHouseBusinessRuleInputNotFound => {
                "SL_E_CHPA_BUSINESS_RULE_INPUT_NOT_FOUND"
            }
            Self::ClearingHouseNullPropertyNameOrId => {
                "SL_E_CHPA_NULL_VALUE_FOR_PROPERTY_NAME_OR_ID"
            }
            Self::ClearingHouseUnknownPropertyName => "SL_E_CHPA_UNKNOWN_PROPERTY_NAME",
            Self::ClearingHouseUnknownPropertyId => "SL_E_CHPA_UNKNOWN_PROPERTY_ID",
            Self::ClearingHouseFailedToUpdateProductKeyBinding => {
                "SL_E_CHPA_FAILED_TO_UPDATE_PRODUCTKEY_BINDING"
            }
            Self::ClearingHouseFailedToInsertProductKeyBinding => {
                "SL_E_CHPA_FAILED_TO_INSERT_PRODUCTKEY_BINDING"
            }
            Self::ClearingHouseFailedToDeleteProductKeyBinding => {
                "SL_E_CHPA_FAILED_TO_DELETE_PRODUCTKEY_BINDING"
            }
            Self::ClearingHouseFailedToProcessKeyBindingsXml => {
                "SL_E_CHPA_FAILED_TO_PROCESS_PRODUCT_KEY_BINDINGS_XML"
            }
            Self::ClearingHouseFailedToInsertProductKeyProperty => {
                "SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_PROPERTY"
            }
            Self::ClearingHouseFailedToUpdateProductKeyProperty => {
                "SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_PROPERTY"
            }
            Self::ClearingHouseFailedToDeleteProductKeyProperty => {
                "SL_E_CHPA_FAILED_TO_DELETE_PRODUCT_KEY_PROPERTY"
            }
            Self::ClearingHouseUnknownProductKeyType => "SL_E_CHPA_UNKNOWN_PRODUCT_KEY_TYPE",
            Self::ClearingHouseProductKeyBeingUsed => "SL_E_CHPA_PRODUCT_KEY_BEING_USED",
            Self::ClearingHouseFailedToInsertProductKeyRecord => {
                "SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_RECORD"
            }
            Self::ClearingHouseFailedToUpdateProductKeyRecord => {
                "SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_RECORD"
            }

            // The security processor
            Self::SecurityProcessorTrustedTimeOk => "SL_REMAPPING_SP_PUB_TRUSTED_TIME_OK",
            Self::KernelCacheIdentical => "SL_REMAPPING_SP_PUB_KM_CACHE_IDENTICAL",
            Self::KernelCachePolicyChanged => "SL_REMAPPING_SP_PUB_KM_CACHE_POLICY_CHANGED",
            Self::SystemTimeSkewed => "SL_REMAPPING_SP_STATUS_SYSTEM_TIME_SKEWED",
            Self::SecurityProcessorDebuggerDetected => "SL_REMAPPING_SP_STATUS_DEBUGGER_DETECTED",
            Self::SecurityProcessorApiInvalidLicense => "SL_REMAPPING_SP_PUB_API_INVALID_LICENSE",
            Self::SecurityProcessorApiInvalidAlgorithmType => {
                "SL_REMAPPING_SP_PUB_API_INVALID_ALGORITHM_TYPE"
            }
            Self::SecurityProcessorApiTooManyLoadedEnvironments => {
                "SL_REMAPPING_SP_PUB_API_TOO_MANY_LOADED_ENVIRONMENTS"
            }
            Self::SecurityProcessorApiBadGetInfoQuery => {
                "SL_REMAPPING_SP_PUB_API_BAD_GET_INFO_QUERY"
            }
            Self::SecurityProcessorApiInvalidHandle => "SL_REMAPPING_SP_PUB_API_INVALID_HANDLE",
            Self::SecurityProcessorApiInvalidKeyLength => {
                "SL_REMAPPING_SP_PUB_API_INVALID_KEY_LENGTH"
            }
            Self::SecurityProcessorApiNoAesProvider => "SL_REMAPPING_SP_PUB_API_NO_AES_PROVIDER",
            Self::SecurityProcessorApiHandleNotCommitted => {
                "SL_REMAPPING_SP_PUB_API_HANDLE_NOT_COMMITED"
            }
            Self::SecurityProcessorNotInitialized => "SL_REMAPPING_SP_PUB_GENERAL_NOT_INITIALIZED",
            Self::SecurityProcessorGenericFailure => "SL_REMAPPING_SP_STATUS_GENERIC_FAILURE",
            Self::SecurityProcessorInvalidArgument => "SL_REMAPPING_SP_STATUS_INVALIDARG",
            Self::SecurityProcessorAlreadyExists => "SL_REMAPPING_SP_STATUS_ALREADY_EXISTS",
            Self::SecurityProcessorInsufficientBuffer => {
                "SL_REMAPPING_SP_STATUS_INSUFFICIENT_BUFFER"
            }
            Self::SecurityProcessorInvalidData => "SL_REMAPPING_SP_STATUS_INVALIDDATA",
            Self::SecurityProcessorInvalidApiCall => "SL_REMAPPING_SP_STATUS_INVALID_SPAPI_CALL",
            Self::SecurityProcessorInvalidApiVersion => {
                "SL_REMAPPING_SP_STATUS_INVALID_SPAPI_VERSION"
            }
            Self::SecurityProcessorNoMoreData => "SL_REMAPPING_SP_STATUS_NO_MORE_DATA",
            Self::CryptoInvalidKeyLength => "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_KEYLENGTH",
            Self::CryptoInvalidBlockLength => "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_BLOCKLENGTH",
            Self::CryptoInvalidCipher => "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHER",
            Self::CryptoInvalidCipherMode => "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHERMODE",
            Self::CryptoUnknownProviderId => "SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_PROVIDERID",
            Self::CryptoUnknownKeyId => "SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_KEYID",
            Self::CryptoUnknownHashId => "SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_HASHID",
            Self::CryptoUnknownAttributeId => "SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_ATTRIBUTEID",
            Self::CryptoHashFinalized => "SL_REMAPPING_SP_PUB_CRYPTO_HASH_FINALIZED",
            Self::CryptoKeyNotAvailable => "SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_AVAILABLE",
            Self::CryptoKeyNotFound => "SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_FOUND",
            Self::CryptoNotBlockAligned => "SL_REMAPPING_SP_PUB_CRYPTO_NOT_BLOCK_ALIGNED",
            Self::CryptoInvalidSignatureLength => {
                "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURELENGTH"
            }
            Self::CryptoInvalidSignature => "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURE",
            Self::CryptoInvalidBlock => "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_BLOCK",
            Self::CryptoInvalidFormat => "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_FORMAT",
            Self::CryptoInvalidPadding => "SL_REMAPPING_SP_PUB_CRYPTO_INVALID_PADDING",
            Self::TrustedStoreTampered => "SL_REMAPPING_SP_PUB_TS_TAMPERED",
            Self::TrustedStoreRearmed => "SL_REMAPPING_SP_PUB_TS_REARMED",
            Self::TrustedStoreRecreated => "SL_REMAPPING_SP_PUB_TS_RECREATED",
            Self::TrustedStoreEntryKeyNotFound => "SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_NOT_FOUND",
            Self::TrustedStoreEntryKeyAlreadyExists => {
                "SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_ALREADY_EXISTS"
            }
            Self::TrustedStoreEntryKeyTooBig => "SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_SIZE_TOO_BIG",
            Self::TrustedStoreMaxRearmReached => "SL_REMAPPING_SP_PUB_TS_MAX_REARM_REACHED",
            Self::TrustedStoreDataTooBig => "SL_REMAPPING_SP_PUB_TS_DATA_SIZE_TOO_BIG",
            Self::TrustedStoreInvalidHardwareBinding => "SL_REMAPPING_SP_PUB_TS_INVALID_HW_BINDING",
            Self::SecureTimerAlreadyExists => "SL_REMAPPING_SP_PUB_TIMER_ALREADY_EXISTS",
            Self::SecureTimerNotFound => "SL_REMAPPING_SP_PUB_TIMER_NOT_FOUND",
            Self::SecureTimerExpired => "SL_REMAPPING_SP_PUB_TIMER_EXPIRED",
            Self::SecureTimerNameTooLong => "SL_REMAPPING_SP_PUB_TIMER_NAME_SIZE_TOO_BIG",
            Self::TrustedStoreFull => "SL_REMAPPING_SP_PUB_TS_FULL",
            Self::TrustedStoreEntryReadOnly => "SL_REMAPPING_SP_PUB_TS_ENTRY_READ_ONLY",
            Self::SecureTimerReadOnly => "SL_REMAPPING_SP_PUB_TIMER_READ_ONLY",
            Self::TrustedStoreAttributeReadOnly => "SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_READ_ONLY",
            Self::TrustedStoreAttributeNotFound => "SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_NOT_FOUND",
            Self::TrustedStoreAccessDenied => "SL_REMAPPING_SP_PUB_TS_ACCESS_DENIED",
            Self::TrustedStoreNamespaceNotFound => "SL_REMAPPING_SP_PUB_TS_NAMESPACE_NOT_FOUND",
            Self::TrustedStoreNamespaceInUse => "SL_REMAPPING_SP_PUB_TS_NAMESPACE_IN_USE",
            Self::TrustedStoreTamperedBreadcrumbLoadInvalid => {
                "SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_LOAD_INVALID"
            }
            Self::TrustedStoreTamperedBreadcrumbGeneration => {
                "SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_GENERATION"
            }
            Self::TrustedStoreTamperedInvalidData => "SL_REMAPPING_SP_PUB_TS_TAMPERED_INVALID_DATA",
            Self::TrustedStoreTamperedNoData => "SL_REMAPPING_SP_PUB_TS_TAMPERED_NO_DATA",
            Self::TrustedStoreTamperedDataBreadcrumbMismatch => {
                "SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_BREADCRUMB_MISMATCH"
            }
            Self::TrustedStoreTamperedDataVersionMismatch => {
                "SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_VERSION_MISMATCH"
            }
            Self::TamperModuleAuthentication => "SL_REMAPPING_SP_PUB_TAMPER_MODULE_AUTHENTICATION",
            Self::SecurityProcessorPatched => {
                "SL_REMAPPING_SP_PUB_TAMPER_SECURITY_PROCESSOR_PATCHED"
            }
            Self::KernelCacheTampered => "SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER",
            Self::KernelCacheTamperRestoreFailed => {
                "SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER_RESTORE_FAILED"
            }
            Self::SecurityProcessorPushKeyConflict => "SL_REMAPPING_SP_STATUS_PUSHKEY_CONFLICT",
            Self::SecurityProcessorProxySoftTamper => "SL_REMAPPING_SP_PUB_PROXY_SOFT_TAMPER",

            // The Software Protection service
            Self::InvalidUseOfAddOnProductKey => "SL_E_INVALID_USE_OF_ADD_ON_PKEY",
            Self::TokenStoreInvalidFileVersion => "SL_E_SFS_INVALID_FS_VERSION",
            Self::TokenStoreInvalidDescriptorTable => "SL_E_SFS_INVALID_FD_TABLE",
            Self::TokenStoreInvalidSync => "SL_E_SFS_INVALID_SYNC",
            Self::TokenStoreBadTokenName => "SL_E_SFS_BAD_TOKEN_NAME",
            Self::TokenStoreBadTokenExtension => "SL_E_SFS_BAD_TOKEN_EXT",
            Self::TokenStoreDuplicateTokenName => "SL_E_SFS_DUPLICATE_TOKEN_NAME",
            Self::TokenStoreTokenSizeMismatch => "SL_E_SFS_TOKEN_SIZE_MISMATCH",
            Self::TokenStoreInvalidTokenDataHash => "SL_E_SFS_INVALID_TOKEN_DATA_HASH",
            Self::TokenStoreFileReadError => "SL_E_SFS_FILE_READ_ERROR",
            Self::TokenStoreFileWriteError => "SL_E_SFS_FILE_WRITE_ERROR",
            Self::TokenStoreInvalidFilePosition => "SL_E_SFS_INVALID_FILE_POSITION",
            Self::TokenStoreNoActiveTransaction => "SL_E_SFS_NO_ACTIVE_TRANSACTION",
            Self::TokenStoreInvalidFileHeader => "SL_E_SFS_INVALID_FS_HEADER",
            Self::TokenStoreInvalidTokenDescriptor => "SL_E_SFS_INVALID_TOKEN_DESCRIPTOR",
            Self::InvalidContext => "SL_E_INVALID_CONTEXT",
            Self::LicenseStoreInvalidState => "SL_E_TOKEN_STORE_INVALID_STATE",
            Self::EvaluationFailed => "SL_E_EVALUATION_FAILED",
            Self::NotEvaluated => "SL_E_NOT_EVALUATED",
            Self::NotActivated => "SL_E_NOT_ACTIVATED",
            Self::InvalidGuid => "SL_E_INVALID_GUID",
            Self::LicenseStoreLicenseNotFound => "SL_E_TOKSTO_TOKEN_NOT_FOUND",
            Self::LicenseStoreNoProperties => "SL_E_TOKSTO_NO_PROPERTIES",
            Self::LicenseStoreNotInitialized => "SL_E_TOKSTO_NOT_INITIALIZED",
            Self::LicenseStoreAlreadyInitialized => "SL_E_TOKSTO_ALREADY_INITIALIZED",
            Self::LicenseStoreNoIdSet => "SL_E_TOKSTO_NO_ID_SET",
            Self::LicenseStoreCannotCreateFile => "SL_E_TOKSTO_CANT_CREATE_FILE",
            Self::LicenseStoreCannotWriteToFile => "SL_E_TOKSTO_CANT_WRITE_TO_FILE",
            Self::LicenseStoreCannotReadFile => "SL_E_TOKSTO_CANT_READ_FILE",
            Self::LicenseStoreCannotParseProperties => "SL_E_TOKSTO_CANT_PARSE_PROPERTIES",
            Self::LicenseStorePropertyNotFound => "SL_E_TOKSTO_PROPERTY_NOT_FOUND",
            Self::LicenseStoreInvalidFile => "SL_E_TOKSTO_INVALID_FILE",
            Self::LicenseStoreCannotCreateMutex => "SL_E_TOKSTO_CANT_CREATE_MUTEX",
            Self::LicenseStoreCannotAcquireMutex => "SL_E_TOKSTO_CANT_ACQUIRE_MUTEX",
            Self::LicenseStoreNoTokenData => "SL_E_TOKSTO_NO_TOKEN_DATA",
            Self::UseLicenseConsumptionFailed => "SL_E_EUL_CONSUMPTION_FAILED",
            Self::ProductKeyInvalidConfig => "SL_E_PKEY_INVALID_CONFIG",
            Self::ProductKeyInvalidUniqueId => "SL_E_PKEY_INVALID_UNIQUEID",
            Self::ProductKeyInvalidAlgorithm => "SL_E_PKEY_INVALID_ALGORITHM",
            Self::ProductKeyInternalError => "SL_E_PKEY_INTERNAL_ERROR",
            Self::LicenseInvalidAddOnInfo => "SL_E_LICENSE_INVALID_ADDON_INFO",
            Self::HardwareIdError => "SL_E_HWID_ERROR",
            Self::ProductKeyInvalidKeyChange1 => "SL_E_PKEY_INVALID_KEYCHANGE1",
            Self::ProductKeyInvalidKeyChange2 => "SL_E_PKEY_INVALID_KEYCHANGE2",
            Self::ProductKeyInvalidKeyChange3 => "SL_E_PKEY_INVALID_KEYCHANGE3",
            Self::PolicyOtherInfoMismatch => "SL_E_POLICY_OTHERINFO_MISMATCH",
            Self::ProductUniquenessGroupIdInvalid => "SL_E_PRODUCT_UNIQUENESS_GROUP_ID_INVALID",
            Self::SecureStoreIdMismatch => "SL_E_SECURE_STORE_ID_MISMATCH",
            Self::InvalidRulesetRule => "SL_E_INVALID_RULESET_RULE",
            Self::InvalidContextData => "SL_E_INVALID_CONTEXT_DATA",
            Self::InvalidHash => "SL_E_INVALID_HASH",
            Self::WindowsVersionMismatch => "SL_E_WINDOWS_VERSION_MISMATCH",
            Self::ActivationInProgress => "SL_E_ACTIVATION_IN_PROGRESS",
            Self::StoreUpgradeTokenRequired => "SL_E_STORE_UPGRADE_TOKEN_REQUIRED",
            Self::StoreUpgradeTokenWrongEdition => "SL_E_STORE_UPGRADE_TOKEN_WRONG_EDITION",
            Self::StoreUpgradeTokenWrongProductId => "SL_E_STORE_UPGRADE_TOKEN_WRONG_PID",
            Self::StoreUpgradeTokenNotPrsSigned => "SL_E_STORE_UPGRADE_TOKEN_NOT_PRS_SIGNED",
            Self::StoreUpgradeTokenWrongVersion => "SL_E_STORE_UPGRADE_TOKEN_WRONG_VERSION",
            Self::StoreUpgradeTokenNotAuthorized => "SL_E_STORE_UPGRADE_TOKEN_NOT_AUTHORIZED",

            // The licensing client
            Self::OutOfBoxGracePeriod => "SL_I_OOB_GRACE_PERIOD",
            Self::OutOfToleranceGracePeriod => "SL_I_OOT_GRACE_PERIOD",
            Self::ProductUseRights => "SL_E_VL_INFO_PRODUCT_USER_RIGHT",
            Self::NonGenuineGracePeriodRunning => "SL_I_NONGENUINE_GRACE_PERIOD",
            Self::NonGenuineGracePeriodType2 => "SL_I_NONGENUINE_GRACE_PERIOD_2",
            Self::StoreBasedActivation => "SL_I_STORE_BASED_ACTIVATION",
            Self::TimeBasedValidityPeriod => "SL_I_TIMEBASED_VALIDITY_PERIOD",
            Self::PerpetualOutOfBoxGracePeriod => "SL_I_PERPETUAL_OOB_GRACE_PERIOD",
            Self::TimeBasedExtendedGracePeriod => "SL_I_TIMEBASED_EXTENDED_GRACE_PERIOD",
            Self::WindowsNotGenuine
            | Self::SecurityProcessorCertificateAcquisitionFailed
            | Self::NonGenuineGracePeriodStarted => return None,
            Self::InternalError => "SL_E_INTERNAL_ERROR",
            Self::RightNotConsumed => "SL_E_RIGHT_NOT_CONSUMED",
            Self::UseLicenseNotInstalled => "SL_E_USE_LICENSE_NOT_INSTALLED",
            Self::MismatchedProductKeyRange => "SL_E_MISMATCHED_PKEY_RANGE",
            Self::MismatchedProductId => "SL_E_MISMATCHED_PID",
            Self::ExternalSignatureNotFound => "SL_E_EXTERNAL_SIGNATURE_NOT_FOUND",
            Self::RightsAccountCertificateNotAvailable => "SL_E_RAC_NOT_AVAILABLE",
            Self::SecurityProcessorCertificateNotAvailable => "SL_E_SPC_NOT_AVAILABLE",
            Self::GracePeriodExpired => "SL_E_GRACE_TIME_EXPIRED",
            Self::MismatchedApplicationId => "SL_E_MISMATCHED_APPID",
            Self::NoProductIdConfigData => "SL_E_NO_PID_CONFIG_DATA",
            Self::MismatchedSecurityProcessor => "SL_E_MISMATCHED_SECURITY_PROCESSOR",
            Self::HardwareOutOfTolerance => "SL_E_OUT_OF_TOLERANCE",
            Self::InvalidProofOfPurchaseKey => "SL_E_INVALID_PKEY",
            Self::LicenseFileNotInstalled => "SL_E_LICENSE_FILE_NOT_INSTALLED",
            Self::ValueNotFound => "SL_E_VALUE_NOT_FOUND",
            Self::RightNotGranted => "SL_E_RIGHT_NOT_GRANTED",
            Self::ProductKeyNotInstalled => "SL_E_PKEY_NOT_INSTALLED",
            Self::ProductEditionNotInstalled => "SL_E_PRODUCT_SKU_NOT_INSTALLED",
            Self::RequestNotSupported => "SL_E_NOT_SUPPORTED",
            Self::PublishingLicenseNotInstalled => "SL_E_PUBLISHING_LICENSE_NOT_INSTALLED",
            Self::LicenseServerUrlNotFound => "SL_E_LICENSE_SERVER_URL_NOT_FOUND",
            Self::InvalidEventId => "SL_E_INVALID_EVENT_ID",
            Self::EventNotRegistered => "SL_E_EVENT_NOT_REGISTERED",
            Self::EventAlreadyRegistered => "SL_E_EVENT_ALREADY_REGISTERED",
            Self::DecryptionLicensesNotAvailable => "SL_E_DECRYPTION_LICENSES_NOT_AVAILABLE",
            Self::LicenseSignatureVerificationFailed => {
                "SL_E_LICENSE_SIGNATURE_VERIFICATION_FAILED"
            }
            Self::DataTypeMismatched => "SL_E_DATATYPE_MISMATCHED",
            Self::InvalidLicense => "SL_E_INVALID_LICENSE",
            Self::InvalidLicensePackage => "SL_E_INVALID_PACKAGE",
            Self::LicenseValidityTimeExpired => "SL_E_VALIDITY_TIME_EXPIRED",
            Self::LicenseAuthorizationFailed => "SL_E_LICENSE_AUTHORIZATION_FAILED",
            Self::LicenseDecryptionFailed => "SL_E_LICENSE_DECRYPTION_FAILED",
            Self::WindowsInvalidLicenseState => "SL_E_WINDOWS_INVALID_LICENSE_STATE",
            Self::ElevationRequired => "SL_E_LUA_ACCESSDENIED",
            Self::ProxyKeyNotFound => "SL_E_PROXY_KEY_NOT_FOUND",
            Self::TamperDetected => "SL_E_TAMPER_DETECTED",
            Self::PolicyCacheInvalid => "SL_E_POLICY_CACHE_INVALID",
            Self::InvalidRunningMode => "SL_E_INVALID_RUNNING_MODE",
            Self::SlpNotSigned => "SL_E_SLP_NOT_SIGNED",
            Self::ConfirmationIdInvalidData => "SL_E_CIDIID_INVALID_DATA",
            Self::ConfirmationIdInvalidVersion => "SL_E_CIDIID_INVALID_VERSION",
            Self::ConfirmationIdVersionNotSupported => "SL_E_CIDIID_VERSION_NOT_SUPPORTED",
            Self::ConfirmationIdInvalidDataLength => "SL_E_CIDIID_INVALID_DATA_LENGTH",
            Self::ConfirmationIdNotDeposited => "SL_E_CIDIID_NOT_DEPOSITED",
            Self::ConfirmationIdMismatched => "SL_E_CIDIID_MISMATCHED",
            Self::InvalidBindingData => "SL_E_INVALID_BINDING_BLOB",
            Self::ProductKeyInstallationNotAllowed => "SL_E_PRODUCT_KEY_INSTALLATION_NOT_ALLOWED",
            Self::UseLicenseNotAvailable => "SL_E_EUL_NOT_AVAILABLE",
            Self::KmsNotWindowsSlp => "SL_E_VL_NOT_WINDOWS_SLP",
            Self::KmsNotEnoughCount => "SL_E_VL_NOT_ENOUGH_COUNT",
            Self::KmsNotEnabled => "SL_E_VL_BINDING_SERVICE_NOT_ENABLED",
            Self::KmsNotActivated => "SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED",
            Self::KmsIdMismatch => "SL_E_VL_KEY_MANAGEMENT_SERVICE_ID_MISMATCH",
            Self::ProxyPolicyNotUpdated => "SL_E_PROXY_POLICY_NOT_UPDATED",
            Self::ConfirmationIdInvalidCheckDigits => "SL_E_CIDIID_INVALID_CHECK_DIGITS",
            Self::LicenseManagementDataNotFound => "SL_E_LICENSE_MANAGEMENT_DATA_NOT_FOUND",
            Self::InvalidProductKey => "SL_E_INVALID_PRODUCT_KEY",
            Self::BlockedProductKey => "SL_E_BLOCKED_PRODUCT_KEY",
            Self::DuplicatePolicy => "SL_E_DUPLICATE_POLICY",
            Self::MissingOverrideOnlyAttribute => "SL_E_MISSING_OVERRIDE_ONLY_ATTRIBUTE",
            Self::LicenseManagementDataDuplicated => "SL_E_LICENSE_MANAGEMENT_DATA_DUPLICATED",
            Self::BaseEditionNotAvailable => "SL_E_BASE_SKU_NOT_AVAILABLE",
            Self::KmsMachineNotBound => "SL_E_VL_MACHINE_NOT_BOUND",
            Self::SlpMissingAcpiSlic => "SL_E_SLP_MISSING_ACPI_SLIC",
            Self::SlpMissingMarker => "SL_E_SLP_MISSING_SLP_MARKER",
            Self::SlpBadFormat => "SL_E_SLP_BAD_FORMAT",
            Self::InvalidLicensePackageVersion => "SL_E_INVALID_PACKAGE_VERSION",
            Self::ProductKeyInvalidUpgrade => "SL_E_PKEY_INVALID_UPGRADE",
            Self::IssuanceLicenseNotInstalled => "SL_E_ISSUANCE_LICENSE_NOT_INSTALLED",
            Self::SlpOemCertificateMissing => "SL_E_SLP_OEM_CERT_MISSING",
            Self::NonGenuineGracePeriodExpired => "SL_E_NONGENUINE_GRACE_TIME_EXPIRED",
            Self::DependentPropertyNotSet => "SL_E_DEPENDENT_PROPERTY_NOT_SET",
            Self::NonGenuineGracePeriodType2Expired => "SL_E_NONGENUINE_GRACE_TIME_EXPIRED_2",
            Self::MismatchedProductEdition => "SL_E_MISMATCHED_PRODUCT_SKU",
            Self::OperationNotAllowed => "SL_E_OPERATION_NOT_ALLOWED",
            Self::KmsVirtualMachineNotSupported => {
                "SL_E_VL_KEY_MANAGEMENT_SERVICE_VM_NOT_SUPPORTED"
            }
            Self::KmsInvalidTimestamp => "SL_E_VL_INVALID_TIMESTAMP",
            Self::PluginInvalidManifest => "SL_E_PLUGIN_INVALID_MANIFEST",
            Self::ApplicationPoliciesMissing => "SL_E_APPLICATION_POLICIES_MISSING",
            Self::ApplicationPoliciesNotLoaded => "SL_E_APPLICATION_POLICIES_NOT_LOADED",
            Self::KmsUnavailable => "SL_E_VL_BINDING_SERVICE_UNAVAILABLE",
            Self::ServiceStopping => "SL_E_SERVICE_STOPPING",
            Self::PluginNotRegistered => "SL_E_PLUGIN_NOT_REGISTERED",
            Self::AuthenticationWrongVersion => "SL_E_AUTHN_WRONG_VERSION",
            Self::AuthenticationMismatchedKey => "SL_E_AUTHN_MISMATCHED_KEY",
            Self::AuthenticationChallengeNotSet => "SL_E_AUTHN_CHALLENGE_NOT_SET",
            Self::AuthenticationCannotVerify => "SL_E_AUTHN_CANT_VERIFY",
            Self::ServiceRunning => "SL_E_SERVICE_RUNNING",
            Self::SlpInvalidMarkerVersion => "SL_E_SLP_INVALID_MARKER_VERSION",
            Self::InvalidProductKeyType => "SL_E_INVALID_PRODUCT_KEY_TYPE",
            Self::ConfirmationIdMismatchedProductKey => "SL_E_CIDIID_MISMATCHED_PKEY",
            Self::ConfirmationIdNotBound => "SL_E_CIDIID_NOT_BOUND",
            Self::LicenseNotBound => "SL_E_LICENSE_NOT_BOUND",
            Self::ActiveDirectoryActivationObjectNotFound => "SL_E_VL_AD_AO_NOT_FOUND",
            Self::ActiveDirectoryActivationObjectNameTooLong => "SL_E_VL_AD_AO_NAME_TOO_LONG",
            Self::ActiveDirectorySchemaVersionNotSupported => {
                "SL_E_VL_AD_SCHEMA_VERSION_NOT_SUPPORTED"
            }
            Self::SlpMsoaBadFormat => "SL_E_SLP_MSOA_BAD_FORMAT",
            Self::SlpMsoaBadDataHeader => "SL_E_SLP_MSOA_BAD_DATA_HEADER",
            Self::SlpMsoaInvalidDataLength => "SL_E_SLP_MSOA_INVALID_DATA_LENGTH",
            Self::SlpMsoaInvalidProductKey => "SL_E_SLP_MSOA_INVALID_PRODUCT_KEY",
            Self::IncompleteOrOldDismBinaries => "SL_E_INCOMPLETE_OR_OLD_DISM_BINARIES",
            Self::SlpMsoaProductKeyMismatch => "SL_E_SLP_MSOA_PRODUCT_KEY_MISMATCH",
            Self::NotGenuine => "SL_E_NOT_GENUINE",
            Self::EditionMismatched => "SL_E_EDITION_MISMATCHED",
            Self::HardwareIdChanged => "SL_E_HWID_CHANGED",
            Self::OemKeyEditionMismatch => "SL_E_OEM_KEY_EDITION_MISMATCH",
            Self::NoProductKeyFound => "SL_E_NO_PRODUCT_KEY_FOUND",
            Self::DownlevelSetupKey => "SL_E_DOWNLEVEL_SETUP_KEY",
            Self::BiosKey => "SL_E_BIOS_KEY",
            Self::TokenBasedChallengeExpired => "SL_E_TKA_CHALLENGE_EXPIRED",
            Self::TokenBasedSilentActivationFailure => "SL_E_TKA_SILENT_ACTIVATION_FAILURE",
            Self::TokenBasedInvalidCertificateChain => "SL_E_TKA_INVALID_CERT_CHAIN",
            Self::TokenBasedGrantNotFound => "SL_E_TKA_GRANT_NOT_FOUND",
            Self::TokenBasedCertificateNotFound => "SL_E_TKA_CERT_NOT_FOUND",
            Self::TokenBasedInvalidEdition => "SL_E_TKA_INVALID_SKU_ID",
            Self::TokenBasedInvalidData => "SL_E_TKA_INVALID_BLOB",
            Self::TokenBasedTamperedCertificateChain => "SL_E_TKA_TAMPERED_CERT_CHAIN",
            Self::TokenBasedChallengeMismatch => "SL_E_TKA_CHALLENGE_MISMATCH",
            Self::TokenBasedInvalidCertificate => "SL_E_TKA_INVALID_CERTIFICATE",
            Self::TokenBasedInvalidSmartCard => "SL_E_TKA_INVALID_SMARTCARD",
            Self::TokenBasedFailedGrantParsing => "SL_E_TKA_FAILED_GRANT_PARSING",
            Self::TokenBasedInvalidThumbprint => "SL_E_TKA_INVALID_THUMBPRINT",
            Self::TokenBasedThumbprintCertificateNotFound => "SL_E_TKA_THUMBPRINT_CERT_NOT_FOUND",
            Self::TokenBasedCriteriaMismatch => "SL_E_TKA_CRITERIA_MISMATCH",
            Self::TokenBasedTrustPointIdMismatch => "SL_E_TKA_TPID_MISMATCH",
            Self::TokenBasedSoftwareCertificateDisallowed => "SL_E_TKA_SOFT_CERT_DISALLOWED",
            Self::TokenBasedSoftwareCertificateInvalid => "SL_E_TKA_SOFT_CERT_INVALID",
            Self::TokenBasedCertificateCngNotAvailable => "SL_E_TKA_CERT_CNG_NOT_AVAILABLE",
            Self::ActivationNetworkError => "E_RM_UNKNOWN_ERROR",
            Self::TimeBasedValidityPeriodExpired => "SL_E_VALIDITY_PERIOD_EXPIRED",
            Self::AvmaThrottleLimitExceeded => "SL_E_IA_THROTTLE_LIMIT_EXCEEDED",
            Self::AvmaInvalidVirtualizationPlatform => "SL_E_IA_INVALID_VIRTUALIZATION_PLATFORM",
            Self::AvmaParentPartitionNotActivated => "SL_E_IA_PARENT_PARTITION_NOT_ACTIVATED",
            Self::AvmaIdMismatch => "SL_E_IA_ID_MISMATCH",
            Self::AvmaMachineNotBound => "SL_E_IA_MACHINE_NOT_BOUND",
            Self::TamperRecoveryRequiresActivation => "SL_E_TAMPER_RECOVERY_REQUIRES_ACTIVATION",

            // Microsoft Store licensing
            Self::StoreLicenseNotFound => return None,
            Self::StoreProductKeyOutOfRange => "SL_REMAPPING_MDOLLAR_PRODUCT_KEY_OUT_OF_RANGE",
            Self::StoreInvalidBinding => "SL_REMAPPING_MDOLLAR_INVALID_BINDING",
            Self::StoreProductKeyBlocked => "SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED",
            Self::StoreInvalidProductKey => "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY",
            Self::StoreUnsupportedProductKey => "SL_REMAPPING_MDOLLAR_UNSUPPORTED_PRODUCT_KEY",
            Self::StoreMaximumUnlockExceeded => "SL_REMAPPING_MDOLLAR_MAXIMUM_UNLOCK_EXCEEDED",
            Self::StoreInvalidProductDataId => "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA_ID",
            Self::StoreInvalidProductData => "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA",
            Self::StoreInvalidActivationConfigId => "SL_REMAPPING_MDOLLAR_INVALID_ACTCONFIG_ID",
            Self::StoreInvalidProductKeyLength => "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_LENGTH",
            Self::StoreInvalidProductKeyFormat => "SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_FORMAT",
            Self::StoreInvalidBindingUri => "SL_REMAPPING_MDOLLAR_INVALID_BINDING_URI",
            Self::StoreInvalidArgument => "SL_REMAPPING_MDOLLAR_INVALID_ARGUMENT",
            Self::StoreMakLimitExceeded => "SL_REMAPPING_MDOLLAR_DMAK_LIMIT_EXCEEDED",
            Self::StoreMakExtensionLimitExceeded => {
                "SL_REMAPPING_MDOLLAR_DMAK_EXTENSION_LIMIT_EXCEEDED"
            }
            Self::StoreOemSlpCoa0 => "SL_REMAPPING_MDOLLAR_OEM_SLP_COA0",
            Self::StoreConfirmationIdInvalidVersion => {
                "SL_REMAPPING_MDOLLAR_CIDIID_INVALID_VERSION"
            }
            Self::StoreConfirmationIdInvalidData => "SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA",
            Self::StoreConfirmationIdInvalidDataLength => {
                "SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA_LENGTH"
            }
            Self::StoreConfirmationIdInvalidCheckDigits => {
                "SL_REMAPPING_MDOLLAR_CIDIID_INVALID_CHECK_DIGITS"
            }
            Self::StoreTimeBasedActivationBeforeStart => {
                "SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_BEFORE_START_DATE"
            }
            Self::StoreTimeBasedActivationAfterEnd => {
                "SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_AFTER_END_DATE"
            }
            Self::StoreTimeBasedActivationNotAvailable => {
                "SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_NOT_AVAILABLE"
            }
            Self::StoreTimeBasedProductKeyNotConfigured => {
                "SL_REMAPPING_MDOLLAR_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED"
            }
            Self::StoreNoRulesToActivate => "SL_REMAPPING_MDOLLAR_NO_RULES_TO_ACTIVATE",
            Self::StoreProductKeyBlockedIpLocation => {
                "SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED_IPLOCATION"
            }
            Self::StoreDigitalMarkerInvalidBinding => {
                "SL_REMAPPING_MDOLLAR_DIGITALMARKER_INVALID_BINDING"
            }
            Self::StoreDigitalMarkerBindingNotSet => {
                "SL_REMAPPING_MDOLLAR_DIGITALMARKER_BINDING_NOT_CONFIGURED"
            }
            Self::StoreRotOverrideLimitReached => "SL_REMAPPING_MDOLLAR_ROT_OVERRIDE_LIMIT_REACHED",
            Self::StoreMakOverrideLimitReached => {
                "SL_REMAPPING_MDOLLAR_DMAK_OVERRIDE_LIMIT_REACHED"
            }
            Self::StoreFreeOfferExpired => "SL_REMAPPING_MDOLLAR_FREE_OFFER_EXPIRED",
            Self::StoreOsrDonorHardwareIdNoEntitlement => {
                "SL_REMAPPING_MDOLLAR_OSR_DONOR_HWID_NO_ENTITLEMENT"
            }
            Self::StoreOsrGenericError => "SL_REMAPPING_MDOLLAR_OSR_GENERIC_ERROR",
            Self::StoreOsrNoAssociation => "SL_REMAPPING_MDOLLAR_OSR_NO_ASSOCIATION",
            Self::StoreOsrNotAdmin => "SL_REMAPPING_MDOLLAR_OSR_NOT_ADMIN",
            Self::StoreOsrUserThrottled => "SL_REMAPPING_MDOLLAR_OSR_USER_THROTTLED",
            Self::StoreOsrLicenseThrottled => "SL_REMAPPING_MDOLLAR_OSR_LICENSE_THROTTLED",
            Self::StoreOsrDeviceThrottled => "SL_REMAPPING_MDOLLAR_OSR_DEVICE_THROTTLED",
            Self::StoreOsrDisabledByPolicy => "SL_REMAPPING_MDOLLAR_OSR_GP_DISABLED",
            Self::StoreOsrHardwareBlocked => "SL_REMAPPING_MDOLLAR_OSR_HARDWARE_BLOCKED",
            Self::StoreOsrUserBlocked => "SL_REMAPPING_MDOLLAR_OSR_USER_BLOCKED",
            Self::StoreOsrLicenseBlocked => "SL_REMAPPING_MDOLLAR_OSR_LICENSE_BLOCKED",
            Self::StoreOsrDeviceBlocked => "SL_REMAPPING_MDOLLAR_OSR_DEVICE_BLOCKED",

            // Other parts of Windows
            Self::UnspecifiedFailure => "E_FAIL",
            Self::Win32AccessDenied => "ERROR_ACCESS_DENIED",
            Self::Win32InvalidData => "ERROR_INVALID_DATA",
            Self::Win32InvalidParameter => "ERROR_INVALID_PARAMETER",
            Self::Win32InvalidName => "ERROR_INVALID_NAME",
            Self::Win32ServiceDisabled => "ERROR_SERVICE_DISABLED",
            Self::Win32ServiceNotActive => "ERROR_SERVICE_NOT_ACTIVE",
            Self::Win32ElementNotFound => "ERROR_NOT_FOUND",
            Self::Win32NetworkUnreachable => "ERROR_NETWORK_UNREACHABLE",
            Self::Win32Timeout => "ERROR_TIMEOUT",
            Self::RpcServerUnavailable => "RPC_S_SERVER_UNAVAILABLE",
            Self::Win32InvalidState => "ERROR_INVALID_STATE",
            Self::DnsServerFailure => "DNS_ERROR_RCODE_SERVER_FAILURE",
            Self::DnsNameDoesNotExist => "DNS_ERROR_RCODE_NAME_ERROR",
            Self::DnsBadSignature => "DNS_ERROR_RCODE_BADSIG",
            Self::DnsNoRecords => "DNS_INFO_NO_RECORDS",
            Self::NoDnsServers => "DNS_ERROR_NO_DNS_SERVERS",
            Self::InternetTimeout => "ERROR_INTERNET_TIMEOUT",
            Self::InternetNameNotResolved => "ERROR_INTERNET_NAME_NOT_RESOLVED",
            Self::SecureConnectionFailed => "ERROR_WINHTTP_SECURE_FAILURE",
            Self::CryptSecuritySettings => "CRYPT_E_SECURITY_SETTINGS",
            Self::KmsDnsNameNotFound | Self::NtStatusNoMatch => return None,
            Self::ContentNotInCatalog => "LM_E_CONTENT_NOT_IN_CATALOG",
            Self::StatusAccessDenied => "STATUS_ACCESS_DENIED",
            Self::StatusNoMatch => "STATUS_NO_MATCH",
            Self::RpcNtServerUnavailable => "RPC_NT_SERVER_UNAVAILABLE",
            Self::EndpointNotRegistered => "EPT_NT_NOT_REGISTERED",
        })
    }
}
