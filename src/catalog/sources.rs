//! Every document that a sentence of the catalog rests on.

use crate::advice::Source;
use crate::kinds::SourceKind::{Article, Header, Practice, Reference};

pub(super) const HEADER: &Source = &Source::new(Header, "slerror.h, Windows SDK", None);

pub(super) const PRACTICE: &Source = &Source::new(Practice, "Common practice", None);

pub(super) const ADBA_CLIENTS: &Source = &Source::new(
    Article,
    "Troubleshoot ADBA clients",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-adba-clients-not-activate",
    ),
);

pub(super) const AZ_800705B4: &Source = &Source::new(
    Article,
    "Windows VM activation error 0x800705B4",
    Some(
        "https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/windows-vm-activation-error-0x800705b4",
    ),
);

pub(super) const AZ_FD01_FD02: &Source = &Source::new(
    Article,
    "Windows VM activation error 0xC004FD01 or 0xC004FD02",
    Some(
        "https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/windows-vm-activation-error-0xc004fd01-0xc004fd02",
    ),
);

pub(super) const DEPLOY_ENTERPRISE: &Source = &Source::new(
    Article,
    "Deploy Windows Enterprise licenses",
    Some("https://learn.microsoft.com/windows/deployment/deploy-enterprise-licenses"),
);

pub(super) const ERROR_8004FE33: &Source = &Source::new(
    Article,
    "Windows activation or validation fails with error code 0x8004FE33",
    Some(
        "https://support.microsoft.com/topic/windows-activation-or-validation-fails-with-error-code-0x8004fe33-a9afe65e-230b-c1ed-3414-39acd7fddf52",
    ),
);

pub(super) const ERROR_80070005_DCOM: &Source = &Source::new(
    Article,
    "Error 0x80070005 (Access denied) when you activate Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/error-0x80070005-access-denied",
    ),
);

pub(super) const ERROR_8007000D: &Source = &Source::new(
    Article,
    "Error 0x8007000D when you activate a machine",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/0x8007000d-activate-machine",
    ),
);

pub(super) const ERROR_8007232A: &Source = &Source::new(
    Article,
    "Error 0x8007232A \"DNS server failure\" when you activate Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/activation-error-0x8007232a-dns-server-failure",
    ),
);

pub(super) const ERROR_8007232B: &Source = &Source::new(
    Article,
    "Error 0x8007232B \"DNS name does not exist\" when activating Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/activation-error-0x8007232b-dns-name-does-not-exist",
    ),
);

pub(super) const ERROR_8007267C: &Source = &Source::new(
    Article,
    "Windows Activation fails with error 0x8007267C",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/windows-activation-fails-with-error-0x8007267",
    ),
);

pub(super) const ERROR_80092026: &Source = &Source::new(
    Article,
    "Error when you validate a copy of Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/error-when-you-validate-copy-windows",
    ),
);

pub(super) const ERROR_C004C003: &Source = &Source::new(
    Article,
    "Error 0xC004C003 \"the specified product key is blocked\" when activating Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/activation-error-0xc004c003-product-key-blocked",
    ),
);

pub(super) const ERROR_C004C008: &Source = &Source::new(
    Article,
    "Error 0xC004C008 \"The specified product key could not be used\" when you activate Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/activation-error-0xc004c008-product-key-not-used",
    ),
);

pub(super) const ERROR_C004E002: &Source = &Source::new(
    Article,
    "Error 0xC004E002 during activation",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/error-0xc004e002-during-activation",
    ),
);

pub(super) const ERROR_C004E015: &Source = &Source::new(
    Article,
    "Error 0xC004E015 (SL_E_EUL_CONSUMPTION_FAILED) when activating Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/error-0xc004e015-sl-e-eul-consumption-failed-activate-windows",
    ),
);

pub(super) const ERROR_C004F015_WIN10: &Source = &Source::new(
    Article,
    "Error 0xC004F015 when you activate Windows 10",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/error-0xc004f015-activate-windows-10",
    ),
);

pub(super) const ERROR_C004F038: &Source = &Source::new(
    Article,
    "Error 0xC004F038 The count reported by your Key Management Service (KMS) is insufficient when activating Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/activation-error-0xc004cf038-insufficient-kms-host-pool-count",
    ),
);

pub(super) const ERROR_C004F042: &Source = &Source::new(
    Article,
    "Error 0xC004F042 \"The specified Key Management Service (KMS) can't be used\" when activating Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/activation-error-0xc004cf042-cant-use-specified-kms",
    ),
);

pub(super) const ERROR_C004F063_OEM: &Source = &Source::new(
    Article,
    "Error code 0xc004f063 when activating or validating an OEM version of Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/0xc004f063-when-activating-oem-version",
    ),
);

pub(super) const ERROR_C004F06C: &Source = &Source::new(
    Article,
    "Error 0xC004F06C when you activate Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/error-0xc004f06c-activate-windows",
    ),
);

pub(super) const ERROR_C004F074: &Source = &Source::new(
    Article,
    "Error 0xC004F074 when you activate Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/error-0xc004f074-activate-windows",
    ),
);

pub(super) const ERROR_CODES: &Source = &Source::new(
    Article,
    "Troubleshoot Windows activation error codes",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
);

pub(super) const ESU_W7_TROUBLESHOOT: &Source = &Source::new(
    Article,
    "Troubleshoot issues in Extended Security Updates",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-client/windows-7-eos-faq/troubleshoot-extended-security-updates-issues",
    ),
);

pub(super) const EVENT_12293: &Source = &Source::new(
    Article,
    "DNS Event Security Event 12293 with error 0x80072338 registering KMS host record",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/event-12293-error-0x800723-set-kms-host",
    ),
);

pub(super) const EVENT_12321: &Source = &Source::new(
    Article,
    "Event ID 12321 Warning Token Based Activation failed",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/event-id-12321-warning-token-based-activation-failed",
    ),
);

pub(super) const EVENT_8198: &Source = &Source::new(
    Article,
    "Event 8198, error 0xC0020017 or 0x8007139F when activating Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/activation-event-8198-error-0xc0020017-0x8007139f-kms-contact-failure",
    ),
);

pub(super) const EVENT_8200_8208_900: &Source = &Source::new(
    Article,
    "Event ID 8208, 8200, or 900",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/event-id-8208-8200-900",
    ),
);

pub(super) const KB_2870357: &Source =
    &Source::new(Article, "KB 2870357", Some("https://support.microsoft.com/kb/2870357"));

pub(super) const KB_4339791: &Source = &Source::new(
    Article,
    "Fix the Windows activation error 0x803F7001",
    Some("https://support.microsoft.com/help/4339791/windows-10-fix-activation-error-0x803f7001"),
);

pub(super) const KB_931573: &Source =
    &Source::new(Article, "KB 931573", Some("https://support.microsoft.com/kb/931573"));

pub(super) const OEM_KMS_SLIC: &Source = &Source::new(
    Article,
    "Can't activate Windows 7 with KMS",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-client/licensing-and-activation/cannot-activate-windows-from-oem",
    ),
);

pub(super) const SLACTIVATEPRODUCT: &Source = &Source::new(
    Reference,
    "SLActivateProduct function (slpublic.h)",
    Some("https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slactivateproduct"),
);

pub(super) const SLCONSUMERIGHT: &Source = &Source::new(
    Reference,
    "SLConsumeRight function (slpublic.h)",
    Some("https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slconsumeright"),
);

pub(super) const SLFIREEVENT: &Source = &Source::new(
    Reference,
    "SLFireEvent function (slpublic.h)",
    Some("https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slfireevent"),
);

pub(super) const SLGETAPPLICATIONPOLICY: &Source = &Source::new(
    Reference,
    "SLGetApplicationPolicy function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetapplicationpolicy",
    ),
);

pub(super) const SLGETAUTHENTICATIONRESULT: &Source = &Source::new(
    Reference,
    "SLGetAuthenticationResult function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetauthenticationresult",
    ),
);

pub(super) const SLGETLICENSINGSTATUS: &Source = &Source::new(
    Reference,
    "SLGetLicensingStatusInformation function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetlicensingstatusinformation",
    ),
);

pub(super) const SLGETPKEYINFORMATION: &Source = &Source::new(
    Reference,
    "SLGetPKeyInformation function (slpublic.h)",
    Some("https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetpkeyinformation"),
);

pub(super) const SLGETPOLICYINFORMATION: &Source = &Source::new(
    Reference,
    "SLGetPolicyInformation function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetpolicyinformation",
    ),
);

pub(super) const SLINSTALLLICENSE: &Source = &Source::new(
    Reference,
    "SLInstallLicense function (slpublic.h)",
    Some("https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slinstalllicense"),
);

pub(super) const SLINSTALLPROOFOFPURCHASE: &Source = &Source::new(
    Reference,
    "SLInstallProofOfPurchase function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slinstallproofofpurchase",
    ),
);

pub(super) const SLINSTALLPROOFOFPURCHASEEX: &Source = &Source::new(
    Reference,
    "SLInstallProofOfPurchaseEx function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slinstallproofofpurchaseex",
    ),
);

pub(super) const SLLOADAPPLICATIONPOLICIES: &Source = &Source::new(
    Reference,
    "SLLoadApplicationPolicies function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slloadapplicationpolicies",
    ),
);

pub(super) const SLREGISTEREVENT: &Source = &Source::new(
    Reference,
    "SLRegisterEvent function (slpublic.h)",
    Some("https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slregisterevent"),
);

pub(super) const SLSETAUTHENTICATIONDATA: &Source = &Source::new(
    Reference,
    "SLSetAuthenticationData function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slsetauthenticationdata",
    ),
);

pub(super) const SLSETGENUINEINFORMATION: &Source = &Source::new(
    Reference,
    "SLSetGenuineInformation function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slsetgenuineinformation",
    ),
);

pub(super) const SYSPREP_GENERALIZE: &Source = &Source::new(
    Article,
    "Error occurs when running Sysprep /generalize",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-client/setup-upgrade-and-drivers/error-occurs-when-running-sysprep-generalize",
    ),
);

pub(super) const WIN7_JAN2019: &Source = &Source::new(
    Article,
    "Activation failures around January 8, 2019, on volume-licensed Windows 7 Service Pack 1 KMS clients",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-client/licensing-and-activation/activation-failures-not-genuine-notifications-volume-licensed-kms-client",
    ),
);

pub(super) const XSTORE_ACQUIRE_LICENSE: &Source = &Source::new(
    Reference,
    "XStoreAcquireLicenseForPackageResult",
    Some(
        "https://learn.microsoft.com/gaming/gdk/_content/gc/reference/system/xstore/functions/xstoreacquirelicenseforpackageresult",
    ),
);
