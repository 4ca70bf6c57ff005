//! The table: one variant per HRESULT, ascending, in sections by the component that
//! reports it. It holds no logic.
//!
//! An enum and not a newtype with constants, because a deployment tool wants to `match`
//! and be told by the compiler what it forgot. Numbers outside the table stay numbers,
//! in [`UnknownCode`](crate::UnknownCode).

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
    // The licensing client
    /// The licensing client passed on the judgment of Windows on its own state.
    ///
    /// The number stands in the activation guidance only; no SDK header names it.
    ///
    /// `0x8004FE21`; no header names it.
    #[doc(alias = "0x8004FE21")]
    #[error("this installation of Windows was judged not genuine")]
    WindowsNotGenuine = 0x8004_FE21,

    // Other parts of Windows
    /// Windows refused access to something that the licensing operation needs.
    ///
    /// Also known as `E_ACCESSDENIED`.
    ///
    /// `ERROR_ACCESS_DENIED`, `0x80070005`.
    #[doc(alias = "ERROR_ACCESS_DENIED")]
    #[doc(alias = "0x80070005")]
    #[error("a required permission is missing; the command may need an elevated prompt")]
    AccessDenied = 0x8007_0005,

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
    InvalidName = 0x8007_007B,

    /// Windows looked for an element that belongs to the product key and did not find it.
    ///
    /// For Win32 the number means that an element was not found.
    ///
    /// `ERROR_NOT_FOUND`, `0x80070490`.
    #[doc(alias = "ERROR_NOT_FOUND")]
    #[doc(alias = "0x80070490")]
    #[error("the product key could not be applied; the MAK may be wrong")]
    ElementNotFound = 0x8007_0490,

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
    /// `DNS_ERROR_RCODE_NAME_ERROR`, `0x8007232B`.
    #[doc(alias = "DNS_ERROR_RCODE_NAME_ERROR")]
    #[doc(alias = "0x8007232B")]
    #[error("DNS does not know the KMS service name that the client looked up")]
    DnsNameDoesNotExist = 0x8007_232B,

    /// The DNS server answered the query for KMS hosts with an empty list.
    ///
    /// `DNS_INFO_NO_RECORDS`, `0x8007251D`.
    #[doc(alias = "DNS_INFO_NO_RECORDS")]
    #[doc(alias = "0x8007251D")]
    #[error("DNS returned no records for the KMS lookup")]
    DnsNoRecords = 0x8007_251D,

    /// The HTTP client of Windows gave up waiting for the activation service.
    ///
    /// `ERROR_WINHTTP_TIMEOUT` shares the number.
    ///
    /// `ERROR_INTERNET_TIMEOUT`, `0x80072EE2`.
    #[doc(alias = "ERROR_INTERNET_TIMEOUT")]
    #[doc(alias = "0x80072EE2")]
    #[error("the online activation request was not answered in time")]
    InternetTimeout = 0x8007_2EE2,

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

    // The activation server
    /// The activation server decided against the computer with its general error.
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

    /// The clearing house found the product key on its list of blocked keys.
    ///
    /// `SL_E_CHPA_PRODUCT_KEY_BLOCKED`, `0xC004C003`.
    #[doc(alias = "SL_E_CHPA_PRODUCT_KEY_BLOCKED")]
    #[doc(alias = "0xC004C003")]
    #[error("the activation server refused the product key because it is blocked")]
    ClearingHouseProductKeyBlocked = 0xC004_C003,

    /// The clearing house counted the activations of the product key and found its unlock
    /// limit reached.
    ///
    /// `SL_E_CHPA_MAXIMUM_UNLOCK_EXCEEDED`, `0xC004C008`.
    #[doc(alias = "SL_E_CHPA_MAXIMUM_UNLOCK_EXCEEDED")]
    #[doc(alias = "0xC004C008")]
    #[error("the product key has no activations left on the activation server")]
    ClearingHouseMaximumUnlockExceeded = 0xC004_C008,

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

    // The licensing client
    /// The licensing client found the grace period over and the product not activated.
    ///
    /// `SL_E_GRACE_TIME_EXPIRED`, `0xC004F009`.
    #[doc(alias = "SL_E_GRACE_TIME_EXPIRED")]
    #[doc(alias = "0xC004F009")]
    #[error("the grace period ran out and the product is still not activated")]
    GracePeriodExpired = 0xC004_F009,

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

    /// The licensing client was asked to activate a product for which it holds no key.
    ///
    /// `SL_E_PKEY_NOT_INSTALLED`, `0xC004F014`.
    #[doc(alias = "SL_E_PKEY_NOT_INSTALLED")]
    #[doc(alias = "0xC004F014")]
    #[error("activation cannot start because no product key is installed")]
    ProductKeyNotInstalled = 0xC004_F014,

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

    /// The licensing client looked in the firmware for the marker of a qualifying Windows
    /// and found no valid one.
    ///
    /// slmgr also shows it as an invalid volume license key.
    ///
    /// `SL_E_VL_NOT_WINDOWS_SLP`, `0xC004F035`.
    #[doc(alias = "SL_E_VL_NOT_WINDOWS_SLP")]
    #[doc(alias = "0xC004F035")]
    #[error("the firmware lacks a valid Windows marker, which volume activation requires")]
    KmsNotWindowsSlp = 0xC004_F035,

    /// The KMS host answered, but its count of client machine IDs is below what the
    /// client needs.
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
    NonGenuineGracePeriodError = 0xC004_F065,

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
}

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
    #[allow(clippy::match_same_arms, reason = "one section per origin")]
    #[allow(clippy::too_many_lines, reason = "a table")]
    pub const fn symbol(self) -> Option<&'static str> {
        Some(match self {
            // The activation server
            Self::ServerGeneralError => "SL_E_SRV_GENERAL_ERROR",

            // The clearing house behind the activation server
            Self::ClearingHouseProductKeyOutOfRange => "SL_E_CHPA_PRODUCT_KEY_OUT_OF_RANGE",
            Self::ClearingHouseProductKeyBlocked => "SL_E_CHPA_PRODUCT_KEY_BLOCKED",
            Self::ClearingHouseMaximumUnlockExceeded => "SL_E_CHPA_MAXIMUM_UNLOCK_EXCEEDED",
            Self::ClearingHouseMakLimitExceeded => "SL_E_CHPA_DMAK_LIMIT_EXCEEDED",
            Self::ClearingHouseMakExtensionLimitExceeded => {
                "SL_E_CHPA_DMAK_EXTENSION_LIMIT_EXCEEDED"
            }

            // The licensing client
            Self::WindowsNotGenuine | Self::NonGenuineGracePeriodError => return None,
            Self::GracePeriodExpired => "SL_E_GRACE_TIME_EXPIRED",
            Self::HardwareOutOfTolerance => "SL_E_OUT_OF_TOLERANCE",
            Self::ProductKeyNotInstalled => "SL_E_PKEY_NOT_INSTALLED",
            Self::ConfirmationIdInvalidData => "SL_E_CIDIID_INVALID_DATA",
            Self::KmsNotWindowsSlp => "SL_E_VL_NOT_WINDOWS_SLP",
            Self::KmsNotEnoughCount => "SL_E_VL_NOT_ENOUGH_COUNT",
            Self::KmsNotEnabled => "SL_E_VL_BINDING_SERVICE_NOT_ENABLED",
            Self::KmsNotActivated => "SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED",
            Self::KmsIdMismatch => "SL_E_VL_KEY_MANAGEMENT_SERVICE_ID_MISMATCH",
            Self::InvalidProductKey => "SL_E_INVALID_PRODUCT_KEY",
            Self::BlockedProductKey => "SL_E_BLOCKED_PRODUCT_KEY",
            Self::NonGenuineGracePeriodExpired => "SL_E_NONGENUINE_GRACE_TIME_EXPIRED",
            Self::KmsInvalidTimestamp => "SL_E_VL_INVALID_TIMESTAMP",
            Self::KmsUnavailable => "SL_E_VL_BINDING_SERVICE_UNAVAILABLE",

            // Other parts of Windows
            Self::AccessDenied => "ERROR_ACCESS_DENIED",
            Self::InvalidName => "ERROR_INVALID_NAME",
            Self::ElementNotFound => "ERROR_NOT_FOUND",
            Self::RpcServerUnavailable => "RPC_S_SERVER_UNAVAILABLE",
            Self::DnsServerFailure => "DNS_ERROR_RCODE_SERVER_FAILURE",
            Self::DnsNameDoesNotExist => "DNS_ERROR_RCODE_NAME_ERROR",
            Self::DnsNoRecords => "DNS_INFO_NO_RECORDS",
            Self::InternetTimeout => "ERROR_INTERNET_TIMEOUT",
            Self::KmsDnsNameNotFound => return None,
        })
    }
}
