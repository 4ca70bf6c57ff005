//! Every document that a sentence of the catalog rests on.

use crate::advice::Source;
use crate::kinds::SourceKind::{Article, Header, Practice, Reference, Report};

pub(super) const HEADER: &Source = &Source::new(Header, "slerror.h, Windows SDK", None);

pub(super) const PRACTICE: &Source = &Source::new(Practice, "Common practice", None);

pub(super) const NTSTATUS_H: &Source = &Source::new(Header, "ntstatus.h, Windows SDK", None);

pub(super) const WINERROR_H: &Source = &Source::new(Header, "winerror.h, Windows SDK", None);

pub(super) const ADBA_CLIENT: &Source = &Source::new(
    Article,
    "Activate using Active Directory-based activation",
    Some(
        "https://learn.microsoft.com/windows/deployment/volume-activation/activate-using-active-directory-based-activation-client",
    ),
);

pub(super) const ADBA_CLIENTS: &Source = &Source::new(
    Article,
    "Troubleshoot ADBA clients",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-adba-clients-not-activate",
    ),
);

pub(super) const AVMA: &Source = &Source::new(
    Article,
    "Automatic Virtual Machine Activation in Windows Server",
    Some("https://learn.microsoft.com/windows-server/get-started/automatic-vm-activation"),
);

pub(super) const AZURE_LOCAL_AVMA: &Source = &Source::new(
    Article,
    "Activate Windows Server VMs on Azure Local",
    Some("https://learn.microsoft.com/azure/azure-local/manage/vm-activate"),
);

pub(super) const AZ_800705B4: &Source = &Source::new(
    Article,
    "Windows VM activation error 0x800705B4",
    Some(
        "https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/windows-vm-activation-error-0x800705b4",
    ),
);

pub(super) const AZ_C004F074: &Source = &Source::new(
    Article,
    "Error 0xC004F074 No Key Management Service (KMS) could be contacted (Azure VM)",
    Some(
        "https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/windows-vm-activation-error-0xc004f074",
    ),
);

pub(super) const AZ_CMID: &Source = &Source::new(
    Article,
    "Windows activation - duplicate Client Machine ID",
    Some(
        "https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/windows-activation-duplicate-client-machine-id",
    ),
);

pub(super) const AZ_FD01_FD02: &Source = &Source::new(
    Article,
    "Windows VM activation error 0xC004FD01 or 0xC004FD02",
    Some(
        "https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/windows-vm-activation-error-0xc004fd01-0xc004fd02",
    ),
);

pub(super) const AZ_OVERVIEW: &Source = &Source::new(
    Article,
    "Troubleshoot Windows virtual machine activation problems in Azure",
    Some(
        "https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/troubleshoot-activation-problems",
    ),
);

pub(super) const AZ_ROUTES: &Source = &Source::new(
    Article,
    "Use Azure custom routes to enable KMS activation with forced tunneling",
    Some(
        "https://learn.microsoft.com/troubleshoot/azure/virtual-machines/windows/custom-routes-enable-kms-activation",
    ),
);

pub(super) const BCDEDIT_DEBUG: &Source = &Source::new(
    Reference,
    "BCDEdit /debug",
    Some("https://learn.microsoft.com/windows-hardware/drivers/devtest/bcdedit--debug"),
);

pub(super) const DEPLOY_ENTERPRISE: &Source = &Source::new(
    Article,
    "Deploy Windows Enterprise licenses",
    Some("https://learn.microsoft.com/windows/deployment/deploy-enterprise-licenses"),
);

pub(super) const DEPRECATED_FEATURES: &Source = &Source::new(
    Reference,
    "Deprecated features in the Windows client",
    Some("https://learn.microsoft.com/windows/whats-new/deprecated-features"),
);

pub(super) const DEPRECATED_RESOURCES: &Source = &Source::new(
    Reference,
    "Resources for deprecated features in the Windows client",
    Some("https://learn.microsoft.com/windows/whats-new/deprecated-features-resources"),
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

pub(super) const ERROR_80070005_NOTGENUINE: &Source = &Source::new(
    Article,
    "Error 0x80070005 when you log on to computer (Windows is not genuine error)",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/windows-not-genuine-error",
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
    "Error 0xC004F038 The count reported by your Key Management Service (KMS) is insufficient when \
     activating Windows",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/activation-error-0xc004cf038-insufficient-kms-host-pool-count",
    ),
);

pub(super) const ERROR_C004F042: &Source = &Source::new(
    Article,
    "Error 0xC004F042 \"The specified Key Management Service (KMS) can't be used\" when activating \
     Windows",
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

pub(super) const ESU_W10_ENABLE: &Source = &Source::new(
    Article,
    "Enable Extended Security Updates (ESU)",
    Some("https://learn.microsoft.com/windows/whats-new/enable-extended-security-updates"),
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

pub(super) const KMS_CLIENT_KEYS: &Source = &Source::new(
    Reference,
    "Key Management Services (KMS) client activation and product keys for Windows Server and \
     Windows",
    Some("https://learn.microsoft.com/windows-server/get-started/kms-client-activation-keys"),
);

pub(super) const KMS_COUNT: &Source = &Source::new(
    Article,
    "KMS current count doesn't increase",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-client/licensing-and-activation/kms-current-count-not-increase",
    ),
);

pub(super) const KMS_CREATE_HOST: &Source = &Source::new(
    Article,
    "Create a Key Management Services (KMS) Activation Host in Windows Server",
    Some("https://learn.microsoft.com/windows-server/get-started/kms-create-host"),
);

pub(super) const KMS_DNS: &Source = &Source::new(
    Article,
    "Common troubleshooting procedures for KMS and DNS issues",
    Some(
        "https://learn.microsoft.com/windows-server/get-started/common-troubleshooting-procedures-kms-dns",
    ),
);

pub(super) const KMS_GENERAL: &Source = &Source::new(
    Article,
    "Guidelines for troubleshooting KMS",
    Some(
        "https://learn.microsoft.com/windows-server/get-started/activation-troubleshoot-kms-general",
    ),
);

pub(super) const KMS_PLANNING: &Source = &Source::new(
    Reference,
    "Key Management Services (KMS) activation planning for Windows Server",
    Some("https://learn.microsoft.com/windows-server/get-started/kms-activation-planning"),
);

pub(super) const KMS_VAMT: &Source = &Source::new(
    Article,
    "Activate using Key Management Service",
    Some(
        "https://learn.microsoft.com/windows/deployment/volume-activation/activate-using-key-management-service-vamt",
    ),
);

pub(super) const OA3_KEY: &Source = &Source::new(
    Article,
    "Validate the OEM activation key",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-client/licensing-and-activation/validate-oem-activation-key",
    ),
);

pub(super) const OEM_KMS_SLIC: &Source = &Source::new(
    Article,
    "Can't activate Windows 7 with KMS",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-client/licensing-and-activation/cannot-activate-windows-from-oem",
    ),
);

pub(super) const OFFICE_8004FC12: &Source = &Source::new(
    Article,
    "Office error code 0x8004FC12 when activating Office",
    Some(
        "https://support.microsoft.com/microsoft-365-activation-licensing/office-error-code-0x8004fc12-when-activating-office",
    ),
);

pub(super) const OFFICE_KMS: &Source = &Source::new(
    Article,
    "Activate volume licensed versions of Office by using KMS",
    Some(
        "https://learn.microsoft.com/office/volume-license-activation/activate-office-by-using-kms",
    ),
);

pub(super) const OFFICE_KMS_HOST: &Source = &Source::new(
    Article,
    "Configure a KMS host computer to activate volume licensed versions of Office",
    Some(
        "https://learn.microsoft.com/office/volume-license-activation/configure-a-kms-host-computer-for-office",
    ),
);

pub(super) const OFFICE_TOOLS: &Source = &Source::new(
    Reference,
    "Tools to manage volume activation of Office",
    Some(
        "https://learn.microsoft.com/office/volume-license-activation/tools-to-manage-volume-activation-of-office",
    ),
);

pub(super) const OFFICE_TROUBLESHOOT: &Source = &Source::new(
    Article,
    "Troubleshoot volume activation of Office",
    Some(
        "https://learn.microsoft.com/office/volume-license-activation/troubleshoot-volume-activation-of-office",
    ),
);

pub(super) const OSLICENSE: &Source = &Source::new(
    Reference,
    "OSLicense Module",
    Some("https://learn.microsoft.com/powershell/module/oslicense/"),
);

pub(super) const POLICY_LICENSING: &Source = &Source::new(
    Reference,
    "Policy CSP - Licensing",
    Some("https://learn.microsoft.com/windows/client-management/mdm/policy-csp-licensing"),
);

pub(super) const REGISTRY_SETTINGS: &Source = &Source::new(
    Reference,
    "Registry Settings for Volume Activation",
    Some(
        "https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/dn502532(v=ws.11)",
    ),
);

pub(super) const REPORT_5834757: &Source = &Source::new(
    Report,
    "Microsoft Q&A, question 5834757",
    Some(
        "https://learn.microsoft.com/answers/questions/5834757/does-windows-server-evaluation-officially-shut-dow",
    ),
);

pub(super) const REPORT_7879: &Source = &Source::new(
    Report,
    "MicrosoftDocs/windowsserverdocs, issue 7879",
    Some("https://github.com/MicrosoftDocs/windowsserverdocs/issues/7879"),
);

pub(super) const REPORT_EARTRUMPET_1062: &Source = &Source::new(
    Report,
    "File-New-Project/EarTrumpet, issue 1062",
    Some("https://github.com/File-New-Project/EarTrumpet/issues/1062"),
);

pub(super) const REPORT_OFFICE_TOOL_216: &Source = &Source::new(
    Report,
    "YerongAI/Office-Tool, issue 216",
    Some("https://github.com/YerongAI/Office-Tool/issues/216"),
);

pub(super) const REPORT_SNIPASTE_3596: &Source = &Source::new(
    Report,
    "Snipaste/feedback, issue 3596",
    Some("https://github.com/Snipaste/feedback/issues/3596"),
);

pub(super) const REPORT_EVENT_8230: &Source = &Source::new(
    Report,
    "Detection wiki, Microsoft-Windows-Security-SPP, event 8230",
    Some("https://detection-wiki-dev.pages.dev/microsoft-windows-security-spp/8230"),
);

pub(super) const REPORT_GSUDO_114: &Source = &Source::new(
    Report,
    "gerardog/gsudo, issue 114",
    Some("https://github.com/gerardog/gsudo/issues/114"),
);

pub(super) const REPORT_SALT_64948: &Source = &Source::new(
    Report,
    "saltstack/salt, issue 64948",
    Some("https://github.com/saltstack/salt/issues/64948"),
);

pub(super) const REPORT_LIBRESCORE_9: &Source = &Source::new(
    Report,
    "LibreScore/app-librescore, issue 9",
    Some("https://github.com/LibreScore/app-librescore/issues/9"),
);

pub(super) const REPORT_MODAUTH: &Source = &Source::new(
    Report,
    "Microsoft forum on genuine Windows Vista, error 0xC004D401",
    Some(
        "https://social.microsoft.com/Forums/en-US/a1dca2ab-4cab-4ee3-b98b-2eff6457b693/error-0xc004d401?forum=genuinevista",
    ),
);

pub(super) const REPORT_PRIVACY_48: &Source = &Source::new(
    Report,
    "adolfintel/Windows10-Privacy, issue 48",
    Some("https://github.com/adolfintel/Windows10-Privacy/issues/48"),
);

pub(super) const SLACQUIREGENUINETICKET: &Source = &Source::new(
    Reference,
    "SLAcquireGenuineTicket function",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slacquiregenuineticket",
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

pub(super) const SLDEPOSITCID: &Source = &Source::new(
    Reference,
    "SLDepositOfflineConfirmationId function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-sldepositofflineconfirmationid",
    ),
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

pub(super) const SLGETGENUINEINFORMATIONEX: &Source = &Source::new(
    Reference,
    "SLGetGenuineInformationEx function",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetgenuineinformationex",
    ),
);

pub(super) const SLGETLICENSE: &Source = &Source::new(
    Reference,
    "SLGetLicense function (slpublic.h)",
    Some("https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetlicense"),
);

pub(super) const SLGETLICENSEFILEID: &Source = &Source::new(
    Reference,
    "SLGetLicenseFileId function (slpublic.h)",
    Some("https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetlicensefileid"),
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

pub(super) const SLGETPOLICYINFORMATIONDWORD: &Source = &Source::new(
    Reference,
    "SLGetPolicyInformationDWORD function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetpolicyinformationdword",
    ),
);

pub(super) const SLGETSERVICEINFORMATION: &Source = &Source::new(
    Reference,
    "SLGetServiceInformation function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetserviceinformation",
    ),
);

pub(super) const SLGETWINDOWSINFORMATION: &Source = &Source::new(
    Reference,
    "SLGetWindowsInformation function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetwindowsinformation",
    ),
);

pub(super) const SLGETWINDOWSINFORMATIONDWORD: &Source = &Source::new(
    Reference,
    "SLGetWindowsInformationDWORD function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetwindowsinformationdword",
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

pub(super) const SLMGR_OPTIONS: &Source = &Source::new(
    Reference,
    "Slmgr.vbs options for obtaining volume activation information",
    Some("https://learn.microsoft.com/windows-server/get-started/activation-slmgr-vbs-options"),
);

pub(super) const SLPERSISTAPPLICATIONPOLICIES: &Source = &Source::new(
    Reference,
    "SLPersistApplicationPolicies function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slpersistapplicationpolicies",
    ),
);

pub(super) const SLREARM: &Source = &Source::new(
    Reference,
    "SLReArm function (slpublic.h)",
    Some("https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slrearm"),
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

pub(super) const SLUNINSTALLLICENSE: &Source = &Source::new(
    Reference,
    "SLUninstallLicense function",
    Some("https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-sluninstalllicense"),
);

pub(super) const SLUNINSTALLPROOFOFPURCHASE: &Source = &Source::new(
    Reference,
    "SLUninstallProofOfPurchase function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-sluninstallproofofpurchase",
    ),
);

pub(super) const SLUNLOADAPPLICATIONPOLICIES: &Source = &Source::new(
    Reference,
    "SLUnloadApplicationPolicies function (slpublic.h)",
    Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slunloadapplicationpolicies",
    ),
);

pub(super) const SLUNREGISTEREVENT: &Source = &Source::new(
    Reference,
    "SLUnregisterEvent function (slpublic.h)",
    Some("https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slunregisterevent"),
);

pub(super) const SUBSCRIPTION: &Source = &Source::new(
    Article,
    "Windows subscription activation",
    Some("https://learn.microsoft.com/windows/deployment/windows-subscription-activation"),
);

pub(super) const SYSPREP_GENERALIZE: &Source = &Source::new(
    Article,
    "Error occurs when running Sysprep /generalize",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-client/setup-upgrade-and-drivers/error-occurs-when-running-sysprep-generalize",
    ),
);

pub(super) const TOKENS_DAT: &Source = &Source::new(
    Article,
    "Rebuild the Tokens.dat file",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/rebuild-tokens-dotdat-file",
    ),
);

pub(super) const UPGRADE_CONVERSION: &Source = &Source::new(
    Reference,
    "Upgrade and conversion options for Windows Server",
    Some("https://learn.microsoft.com/windows-server/get-started/upgrade-conversion-options"),
);

pub(super) const VAMT_LOCAL_REACTIVATION: &Source = &Source::new(
    Article,
    "Perform Local Reactivation",
    Some(
        "https://learn.microsoft.com/windows/deployment/volume-activation/local-reactivation-vamt",
    ),
);

pub(super) const VAMT_PROXY: &Source = &Source::new(
    Article,
    "Perform Proxy Activation",
    Some("https://learn.microsoft.com/windows/deployment/volume-activation/proxy-activation-vamt"),
);

pub(super) const VA_OPTIONAL: &Source = &Source::new(
    Reference,
    "Volume activation, Appendix A: Optional Configurations",
    Some("https://learn.microsoft.com/previous-versions/ff793402(v=technet.10)"),
);

pub(super) const VA_PLAN: &Source = &Source::new(
    Reference,
    "Plan for volume activation",
    Some(
        "https://learn.microsoft.com/windows/deployment/volume-activation/plan-for-volume-activation-client",
    ),
);

pub(super) const WIN7_JAN2019: &Source = &Source::new(
    Article,
    "Activation failures around January 8, 2019, on volume-licensed Windows 7 Service Pack 1 KMS \
     clients",
    Some(
        "https://learn.microsoft.com/troubleshoot/windows-client/licensing-and-activation/activation-failures-not-genuine-notifications-volume-licensed-kms-client",
    ),
);

pub(super) const WINDOWS_EDITION_UPGRADES: &Source = &Source::new(
    Reference,
    "Windows edition upgrade",
    Some("https://learn.microsoft.com/windows/deployment/upgrade/windows-edition-upgrades"),
);

pub(super) const WMI_PRODUCT: &Source = &Source::new(
    Reference,
    "SoftwareLicensingProduct class",
    Some(
        "https://learn.microsoft.com/previous-versions/windows/desktop/sppwmi/softwarelicensingproduct",
    ),
);

pub(super) const WMI_TOKEN_LICENSE: &Source = &Source::new(
    Reference,
    "SoftwareLicensingTokenActivationLicense class",
    Some(
        "https://learn.microsoft.com/previous-versions/windows/desktop/sppwmi/softwarelicensingtokenactivationlicense",
    ),
);

pub(super) const XSTORE_ACQUIRE_LICENSE: &Source = &Source::new(
    Reference,
    "XStoreAcquireLicenseForPackageResult",
    Some(
        "https://learn.microsoft.com/gaming/gdk/_content/gc/reference/system/xstore/functions/xstoreacquirelicenseforpackageresult",
    ),
);
