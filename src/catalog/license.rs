//! License files, rights, certificates and policies.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::{
    ActiveDirectory, DigitalLicense, KmsClient, KmsHost, Mak, Oem, Retail, TokenBased,
};
use crate::kinds::{ANY, ONLINE};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const LIC_LIST_PRODUCTS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "List every installed product with its license status and find the one \
         that the code concerns.",
        "설치된 모든 제품과 라이선스 상태를 나열하여 이 코드와 관련된 제품을 \
         찾으십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dlv all"));

const LIC_ASK_ISSUER: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::LicenseOwner,
    Text::new(
        "If the license did not come with Windows, have its issuer check it and \
         ask for a corrected one if it is at fault.",
        "Windows에 포함되지 않은 라이선스라면 발급처에 확인을 요청하고, 라이선스에 \
         문제가 있으면 수정된 라이선스를 요청하십시오.",
    ),
    &[sources::PRACTICE],
);

const LIC_REPAIR_PRODUCT: Resolution = Resolution::new(
    Action::InstallLicense,
    Role::DeviceAdministrator,
    Text::new(
        "If the code concerns Office or another product that is not part of \
         Windows, run that product's own repair to have its licenses installed \
         again.",
        "Office 등 Windows에 포함되지 않은 제품과 관련된 코드라면 해당 제품의 복구 \
         기능을 실행하여 라이선스가 다시 설치되게 하십시오.",
    ),
    &[sources::PRACTICE],
);

const LIC_COMPARE_HASH: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "If a license file was installed by hand, compare its hash with the one \
         that its issuer gives you.",
        "라이선스 파일을 직접 설치했다면 파일의 해시를 발급처에서 알려 주는 해시와 \
         대조하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("certutil -hashfile <license_file> SHA256"));

const LIC_ACTIVATE_UNLICENSED: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "If the license status of the product is not Licensed, activate it by its \
         activation ID.",
        "제품의 라이선스 상태가 사용 허가됨이 아니면 정품 인증 ID를 지정하여 정품 \
         인증하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ato <activation_id>").elevated());

const LIC_NEXT_CODE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "If the attempt ends with another code, follow the advice for that code \
         first.",
        "시도한 결과 다른 코드가 표시되면 그 코드의 조치를 먼저 따르십시오.",
    ),
    &[sources::PRACTICE],
);

const LIC_BACKED_UP_STATE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Find out whether the system disk was restored, cloned or moved to another \
         computer before the code appeared.",
        "코드가 나타나기 전에 시스템 디스크를 복원하거나 복제하거나 다른 컴퓨터로 \
         옮긴 적이 있는지 확인하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) static EVALUATION_FAILED: Entry = Entry {
    symbol: Some("SL_E_EVALUATION_FAILED"),
    message: Text::new(
        "the licensing service could not evaluate the license",
        "라이선스 서비스가 라이선스를 평가하지 못했습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service could not judge whether the license is in force; the code \
             gives no reason. Evaluation here does not mean an evaluation edition.",
            "서비스가 라이선스의 효력을 판정하지 못했으며, 이유는 코드에 나타나지 \
             않습니다. 여기서 평가는 평가판 에디션을 뜻하지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::CheckEventLog,
                Role::DeviceAdministrator,
                Text::new(
                    "If event 1003 contains this code, look up the other error codes \
                 listed with it for the same product.",
                    "이벤트 1003에 이 코드가 있으면 같은 제품에 대해 함께 표시된 다른 \
                 오류 코드도 조회하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads(
                "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=1003} \
             -MaxEvents 3 | Format-List TimeCreated,Message\"",
            )),
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            LIC_ACTIVATE_UNLICENSED,
            steps::REINSTALL_LICENSES,
            LIC_REPAIR_PRODUCT,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static NOT_EVALUATED: Entry = Entry {
    symbol: Some("SL_E_NOT_EVALUATED"),
    message: Text::new(
        "no evaluation of the license has taken place yet",
        "라이선스가 아직 평가되지 않았습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service has not judged the license yet, so it can say nothing \
             about its effect; the code alone is no sign of damage.",
            "서비스가 라이선스를 아직 평가하지 않아 효력을 알 수 없습니다. 이 \
             코드만으로 손상되었다고 볼 수는 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::WAIT_AND_RETRY,
            steps::RESTART_SERVICE,
            LIC_ACTIVATE_UNLICENSED,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static NOT_ACTIVATED: Entry = Entry {
    symbol: Some("SL_E_NOT_ACTIVATED"),
    message: Text::new(
        "the license is not in an activated state",
        "라이선스가 정품 인증된 상태가 아닙니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The operation needs an activated license, and this one has not been \
             activated.",
            "정품 인증된 라이선스가 필요한 작업이지만 이 라이선스는 정품 인증되지 \
             않았습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::TKA_LIST_LICENSES.only(&[TokenBased]),
            steps::ACTIVATE_AGAIN,
            LIC_NEXT_CODE,
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static INVALID_GUID: Entry = Entry {
    symbol: Some("SL_E_INVALID_GUID"),
    message: Text::new(
        "the license contains an identifier (GUID) that is not valid",
        "라이선스에 올바르지 않은 식별자(GUID)가 들어 있습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol, an identifier (GUID) in a license is not valid; \
             the definition itself speaks of data only.",
            "기호 이름에 따르면 라이선스에 있는 식별자(GUID)가 올바르지 않습니다. \
             코드 정의 자체에는 데이터라고만 되어 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            LIC_COMPARE_HASH,
            steps::STORE_FRESH_LICENSE,
            steps::REINSTALL_LICENSES,
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_STORE_LICENSE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_TOKEN_NOT_FOUND"),
    message: Text::new(
        "a license that was looked up is missing from the license store",
        "조회한 라이선스가 라이선스 저장소에 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license that was asked for is not in the license store; the store \
             itself need not be damaged.",
            "요청한 라이선스가 라이선스 저장소에 없습니다. 저장소 자체가 손상된 \
             것은 아닐 수 있습니다.",
        ),
        sign: None,
        resolutions: &[
            LIC_LIST_PRODUCTS,
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::REINSTALL_LICENSES,
            LIC_REPAIR_PRODUCT,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program, take the ID of the license from the \
                 licensing API instead of a stored value.",
                    "직접 개발한 프로그램이라면 라이선스 ID로 저장해 둔 값을 쓰지 말고 \
                 라이선스 API에서 조회한 값을 사용하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static USE_LICENSE_CONSUMPTION_FAILED: Entry = Entry {
    symbol: Some("SL_E_EUL_CONSUMPTION_FAILED"),
    message: Text::new(
        "the use license could not be consumed; tokens.dat may be damaged",
        "사용 라이선스를 소비하지 못했으며 tokens.dat가 손상되었을 수 있습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: &[Mak, KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_C004E015),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The file %windir%\\System32\\spp\\store\\2.0\\tokens.dat is damaged.",
            "%windir%\\System32\\spp\\store\\2.0\\tokens.dat 파일이 \
             손상되었습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::STORE_KEYS_AT_HAND,
            Resolution::new(
                Action::RebuildTokenStore,
                Role::DeviceAdministrator,
                Text::new(
                    "Before you rename the file, note where older systems keep it: in \
                 %windir%\\system32\\spp\\store on Windows 8 and Windows Server \
                 2012, and on some computers upgraded from Windows 8 to 8.1.",
                    "파일 이름을 바꾸기 전에 이전 시스템의 위치를 확인하십시오. \
                 Windows 8, Windows Server 2012 및 Windows 8에서 8.1로 \
                 업그레이드한 일부 컴퓨터에서는 \
                 %windir%\\system32\\spp\\store입니다.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::RebuildTokenStore,
                Role::DeviceAdministrator,
                Text::new(
                    "On Windows 7, Windows Server 2008 and Windows Server 2008 R2 the \
                 folder is \
                 %windir%\\ServiceProfiles\\NetworkService\\AppData\\Roaming\\Microsoft\\SoftwareProtectionPlatform; \
                 on Windows Server 2008 stop and start slsvc instead of sppsvc.",
                    "Windows 7, Windows Server 2008, Windows Server 2008 R2의 폴더는 \
                 %windir%\\ServiceProfiles\\NetworkService\\AppData\\Roaming\\Microsoft\\SoftwareProtectionPlatform입니다. \
                 Windows Server 2008에서는 sppsvc 대신 slsvc를 중지하고 \
                 시작하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::TOKENS_STOP_SERVICE,
            steps::TOKENS_RENAME,
            steps::TOKENS_START_SERVICE,
            steps::REINSTALL_LICENSES,
            steps::TOKENS_RESTART,
            steps::TOKENS_REINSTALL_KEY,
            steps::ACTIVATE_AGAIN,
            Resolution::new(
                Action::InstallProductKey,
                Role::DeviceAdministrator,
                Text::new(
                    "If the error Product not found appears, install the KMS client \
                 setup key again that Microsoft publishes for this version of \
                 Windows.",
                    "제품을 찾을 수 없다는 오류(Product not found)가 표시되면 \
                 Microsoft가 이 Windows 버전용으로 공개한 KMS 클라이언트 설치 키를 \
                 다시 설치하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated())
            .only(&[KmsClient]),
            steps::REQUEST_FROM_KMS.only(&[KmsClient]),
            steps::STORE_OFFICE_LICENSES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::ERROR_C004E015],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_INVALID_ADD_ON_INFO: Entry = Entry {
    symbol: Some("SL_E_LICENSE_INVALID_ADDON_INFO"),
    message: Text::new(
        "the license holds add-on information that is not valid",
        "라이선스에 포함된 추가 기능(add-on) 정보가 올바르지 않습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The information about an add-on in a license is not valid.",
            "라이선스에 있는 추가 기능(add-on) 관련 정보가 올바르지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "List all products and look for one that the output describes as \
                 an add-on.",
                    "모든 제품을 나열하고 출력에 추가 기능(add-on)으로 표시된 제품이 \
                 있는지 찾으십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("slmgr.vbs /dlv all")),
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            steps::STORE_FRESH_LICENSE,
            steps::REINSTALL_LICENSES,
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static POLICY_OTHER_INFO_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_POLICY_OTHERINFO_MISMATCH"),
    message: Text::new(
        "a policy value contradicts the OtherInfo section of the license",
        "정책 값이 라이선스의 OtherInfo 섹션에 있는 정보와 다릅니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A policy has a value that does not agree with what the OtherInfo \
             section of the license says.",
            "정책에 설정된 값이 라이선스의 OtherInfo 섹션에 적힌 내용과 맞지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            LIC_LIST_PRODUCTS,
            steps::STORE_LAST_LICENSE,
            steps::STORE_FRESH_LICENSE,
            steps::REINSTALL_LICENSES,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "If the license is your own, make the value of the policy and the \
                 OtherInfo section agree.",
                    "직접 만든 라이선스라면 정책 값과 OtherInfo 섹션의 내용을 \
                 일치시키십시오.",
                ),
                &[sources::PRACTICE],
            ),
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PRODUCT_UNIQUENESS_GROUP_ID_INVALID: Entry = Entry {
    symbol: Some("SL_E_PRODUCT_UNIQUENESS_GROUP_ID_INVALID"),
    message: Text::new(
        "a license carries genuine information that contradicts itself",
        "라이선스에 서로 모순되는 정품 정보가 들어 있습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Parts of the genuine information in a license do not fit together. \
             This is no verdict on whether Windows is genuine.",
            "라이선스에 들어 있는 정품 정보의 내용이 서로 맞지 않습니다. Windows가 \
             정품인지 아닌지를 판정한 것은 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            LIC_LIST_PRODUCTS,
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            steps::REINSTALL_LICENSES,
            LIC_REPAIR_PRODUCT,
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static INVALID_RULESET_RULE: Entry = Entry {
    symbol: Some("SL_E_INVALID_RULESET_RULE"),
    message: Text::new(
        "the rules that drive license notifications do not seem to be valid",
        "라이선스 알림에 쓰이는 규칙이 올바르지 않은 것으로 보입니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The rules by which Windows decides on license notifications do not \
             seem to be valid.",
            "Windows가 라이선스 알림을 결정하는 규칙이 올바르지 않은 것으로 \
             보입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::CheckEventLog,
                Role::DeviceAdministrator,
                Text::new(
                    "Look for event 8229 as well, in which the rules engine records an \
                 action that it could not carry out.",
                    "규칙 엔진이 실행하지 못한 동작을 기록하는 이벤트 8229도 \
                 찾으십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads(
                "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';Id=8229} -MaxEvents 5 | Format-List \
             TimeCreated,ProviderName,Message\"",
            )),
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::REINSTALL_LICENSES,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static RIGHT_NOT_CONSUMED: Entry = Entry {
    symbol: Some("SL_E_RIGHT_NOT_CONSUMED"),
    message: Text::new(
        "a program could not make use of a right that it requested from its license",
        "프로그램이 라이선스에서 요청한 권한을 사용하지 못했습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(sources::SLGETLICENSINGSTATUS),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A program tried to consume a right, that is, to bind a license on \
             this computer to it, and failed; the code gives no reason.",
            "프로그램이 권한을 소비하는 데, 즉 이 컴퓨터의 라이선스를 권한에 \
             바인딩하는 데 실패했습니다. 실패한 이유는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            LIC_ACTIVATE_UNLICENSED,
            steps::RESTART_SERVICE,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program, look at the result of SLConsumeRight first; \
                 SLGetLicensingStatusInformation without application ID and \
                 product ID only hands that earlier result on.",
                    "직접 개발한 프로그램이라면 먼저 SLConsumeRight의 결과를 \
                 확인하십시오. 애플리케이션 ID와 제품 ID 없이 호출한 \
                 SLGetLicensingStatusInformation은 그 이전 결과를 전달할 뿐입니다.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::SLGETLICENSINGSTATUS],
    }],
    otherwise: &[],
};

pub(super) static USE_LICENSE_NOT_INSTALLED: Entry = Entry {
    symbol: Some("SL_E_USE_LICENSE_NOT_INSTALLED"),
    message: Text::new(
        "the use license that activation would have installed is missing",
        "정품 인증을 하면 설치되는 사용 라이선스가 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The use license of the product, which activation obtains, is not on \
             this computer.",
            "정품 인증을 통해 받는 제품의 사용 라이선스가 이 컴퓨터에 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::ACTIVATE_AGAIN,
            LIC_NEXT_CODE,
            steps::RESTART_SERVICE,
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static EXTERNAL_SIGNATURE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_EXTERNAL_SIGNATURE_NOT_FOUND"),
    message: Text::new(
        "a license lacks the separate file that holds its signature",
        "라이선스의 서명이 담긴 별도의 파일이 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The signature of a license is kept in a file of its own, and that \
             file is not available.",
            "라이선스의 서명은 별도의 파일에 있는데 그 파일을 사용할 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            Resolution::new(
                Action::InstallLicense,
                Role::LicenseOwner,
                Text::new(
                    "If you installed a license yourself, get the complete set of \
                 files from its issuer, including the signature file, and repeat \
                 the installation with it.",
                    "라이선스를 직접 설치했다면 서명 파일까지 포함된 전체 파일을 \
                 발급처에서 받아 다시 설치하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::REINSTALL_LICENSES,
            LIC_REPAIR_PRODUCT,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static RIGHTS_ACCOUNT_CERTIFICATE_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_RAC_NOT_AVAILABLE"),
    message: Text::new(
        "the rights account certificate of this computer is not available",
        "이 컴퓨터의 권한 계정 인증서를 사용할 수 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The rights account certificate, which the definition of the code \
             counts among the licenses, could not be found.",
            "코드 정의에서 라이선스의 하나로 다루는 권한 계정 인증서를 찾지 \
             못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_CERTIFICATE_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_SPC_NOT_AVAILABLE"),
    message: Text::new(
        "the security processor certificate that activation needs is not available",
        "정품 인증에 필요한 보안 프로세서 인증서를 사용할 수 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The certificate of the security processor, which activation needs, \
             could not be found.",
            "정품 인증에 필요한 보안 프로세서 인증서를 찾지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::CheckEventLog,
                Role::DeviceAdministrator,
                Text::new(
                    "Search the events for 0x8004FE33. Where it appears, the \
                 documented cause is a proxy with Basic authentication, through \
                 which the certificate cannot be obtained.",
                    "이벤트에서 0x8004FE33을 찾으십시오. 이 코드가 있다면, 문서에 \
                 설명된 원인은 인증서를 받지 못하게 하는 기본(Basic) 인증 \
                 프록시입니다.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ALLOW_ACTIVATION_URLS.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static MISMATCHED_APPLICATION_ID: Entry = Entry {
    symbol: Some("SL_E_MISMATCHED_APPID"),
    message: Text::new(
        "the application ID of the request is not the one that the license names",
        "요청에 있는 애플리케이션 ID가 라이선스에 지정된 ID와 다릅니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The application ID of the request is not the one for which the \
             license was issued.",
            "요청에 지정된 애플리케이션 ID가 라이선스 발급 대상인 애플리케이션의 \
             ID와 다릅니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::STORE_LAST_LICENSE,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Compare the application ID of each product in this output with \
                 the one that the program or command names.",
                    "이 출력에 있는 각 제품의 애플리케이션 ID를 프로그램이나 명령에서 \
                 지정한 ID와 대조하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("slmgr.vbs /dlv all")),
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program, pass the application ID for which the \
                 license of your product was issued.",
                    "직접 개발한 프로그램이라면 제품의 라이선스 발급 대상인 \
                 애플리케이션 ID를 전달하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            LIC_REPAIR_PRODUCT,
            steps::SVC_UPDATE_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static NO_PRODUCT_ID_CONFIG_DATA: Entry = Entry {
    symbol: Some("SL_E_NO_PID_CONFIG_DATA"),
    message: Text::new(
        "the licensing service has no configuration data with which to identify the product",
        "라이선스 서비스에 제품을 식별하는 구성 데이터가 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service cannot get at the configuration data by which it \
             identifies a product; the definition does not say where that data is \
             kept.",
            "제품을 식별하는 데 쓰는 구성 데이터를 서비스가 사용할 수 없습니다. 그 \
             데이터가 어디에 있는지는 코드 정의에 나와 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            LIC_LIST_PRODUCTS,
            steps::RESTART_SERVICE,
            steps::REINSTALL_LICENSES,
            LIC_REPAIR_PRODUCT,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static MISMATCHED_SECURITY_PROCESSOR: Entry = Entry {
    symbol: Some("SL_E_MISMATCHED_SECURITY_PROCESSOR"),
    message: Text::new(
        "the license does not suit the security processor version of this computer",
        "라이선스가 이 컴퓨터의 보안 프로세서 버전과 맞지 않습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor of this Windows has a version with which the \
             license is not usable.",
            "이 Windows의 보안 프로세서 버전에서는 사용할 수 없는 라이선스입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            steps::INSTALL_UPDATES,
            steps::REINSTALL_LICENSES,
            Resolution::new(
                Action::ContactVendor,
                Role::LicenseOwner,
                Text::new(
                    "If the license did not come with Windows, ask its issuer which \
                 versions of Windows it supports.",
                    "Windows에 포함되지 않은 라이선스라면 어떤 Windows 버전을 \
                 지원하는지 발급처에 문의하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static RIGHT_NOT_GRANTED: Entry = Entry {
    symbol: Some("SL_E_RIGHT_NOT_GRANTED"),
    message: Text::new(
        "no license on this computer gives the right to run this software",
        "이 컴퓨터에 이 소프트웨어의 실행을 허용하는 라이선스가 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(sources::SLCONSUMERIGHT),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "None of the licenses that apply gives the caller the right to run the \
             software.",
                "적용되는 라이선스 중에 호출자에게 소프트웨어를 실행할 권한을 주는 \
             것이 없습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SLCONSUMERIGHT],
        },
        Cause {
            text: Text::new(
                "SLGetApplicationPolicy returns the code for another reason as well: \
             the list of policies is empty.",
                "SLGetApplicationPolicy는 정책 목록이 비어 있을 때에도 이 코드를 \
             반환합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SLCONSUMERIGHT],
        },
    ],
    otherwise: &[
        steps::SVC_NAME_CALLER,
        LIC_LIST_PRODUCTS,
        steps::COLLECT_EVENTS,
        Resolution::new(
            Action::CheckStatus,
            Role::LicenseOwner,
            Text::new(
                "Check that you hold a license for the program and for the feature \
                 that was refused.",
                "거부된 프로그램과 기능에 대한 라이선스를 보유하고 있는지 \
                 확인하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        LIC_ACTIVATE_UNLICENSED,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, check the application ID, product SKU ID and \
                 right name that SLConsumeRight receives.",
                "직접 개발한 프로그램이라면 SLConsumeRight에 전달하는 애플리케이션 \
                 ID, 제품 SKU ID, 권한 이름을 확인하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "If SLGetApplicationPolicy returned the code, check whether \
                 SLPersistApplicationPolicies stored any policies for the \
                 application.",
                "SLGetApplicationPolicy가 이 코드를 반환했다면 \
                 SLPersistApplicationPolicies로 애플리케이션의 정책이 저장되었는지 \
                 확인하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        steps::ASK_PROGRAM_VENDOR,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
};

pub(super) static PUBLISHING_LICENSE_NOT_INSTALLED: Entry = Entry {
    symbol: Some("SL_E_PUBLISHING_LICENSE_NOT_INSTALLED"),
    message: Text::new(
        "the product cannot be activated because its publishing license is missing",
        "제품의 게시 라이선스가 없어 정품 인증을 할 수 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLACTIVATEPRODUCT),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The publishing license of the product that was to be activated is not \
             installed.",
            "정품 인증하려는 제품의 게시 라이선스가 설치되어 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            LIC_LIST_PRODUCTS,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "If a command named an activation ID, check that it appears in \
                 that list.",
                    "명령에 정품 인증 ID를 지정했다면 그 ID가 목록에 있는지 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::COLLECT_EVENTS,
            steps::REINSTALL_LICENSES,
            LIC_REPAIR_PRODUCT,
            steps::ACTIVATE_AGAIN,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program, install the publishing license of the \
                 product before you call SLActivateProduct with its product SKU \
                 ID.",
                    "직접 개발한 프로그램이라면 제품의 게시 라이선스를 설치한 뒤에 그 \
                 제품 SKU ID로 SLActivateProduct를 호출하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::SLACTIVATEPRODUCT],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_SERVER_URL_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_LICENSE_SERVER_URL_NOT_FOUND"),
    message: Text::new(
        "the license names no usable address of an activation server",
        "라이선스에 사용할 수 있는 정품 인증 서버 주소가 들어 있지 않습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license holds no valid address of an activation server; the code \
             says nothing about the network.",
            "라이선스에 정품 인증 서버의 올바른 주소가 없습니다. 이 코드로는 \
             네트워크에 문제가 있는지 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            LIC_LIST_PRODUCTS,
            steps::COLLECT_EVENTS,
            steps::REINSTALL_LICENSES,
            LIC_REPAIR_PRODUCT,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail]),
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static DECRYPTION_LICENSES_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_DECRYPTION_LICENSES_NOT_AVAILABLE"),
    message: Text::new(
        "the licenses needed for decryption are not installed",
        "암호 해독에 필요한 라이선스가 설치되어 있지 않습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service was to decrypt data, but the licenses needed for that are \
             not installed.",
            "서비스가 데이터를 해독해야 하지만 이에 필요한 라이선스가 설치되어 \
             있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            LIC_LIST_PRODUCTS,
            steps::STORE_LAST_LICENSE,
            steps::RESTART_SERVICE,
            steps::REINSTALL_LICENSES,
            LIC_REPAIR_PRODUCT,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_SIGNATURE_VERIFICATION_FAILED: Entry = Entry {
    symbol: Some("SL_E_LICENSE_SIGNATURE_VERIFICATION_FAILED"),
    message: Text::new(
        "the digital signature of a license could not be verified",
        "라이선스의 디지털 서명을 확인하지 못했습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The check of a license's signature failed; whether the license was \
             changed, damaged or wrongly signed, the code does not say.",
            "라이선스의 서명을 검증하는 데 실패했습니다. 라이선스가 변경되었는지, \
             손상되었는지, 서명이 잘못되었는지는 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            LIC_COMPARE_HASH,
            steps::STORE_FRESH_LICENSE,
            steps::REINSTALL_LICENSES,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static INVALID_LICENSE: Entry = Entry {
    symbol: Some("SL_E_INVALID_LICENSE"),
    message: Text::new(
        "the data handed over as a license is not a valid one",
        "라이선스로 전달된 데이터가 올바른 라이선스가 아닙니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLINSTALLLICENSE),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A program or command handed over data that is not a valid license, to \
             install it or to ask whether it is installed.",
            "프로그램이나 명령이 라이선스를 설치하거나 설치 여부를 확인하려고 \
             전달한 데이터가 올바른 라이선스가 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Check that the path in the command leads to the license file and \
                 not to another file, a saved web page or an archive.",
                    "명령의 경로가 다른 파일, 저장된 웹 페이지, 압축 파일이 아니라 \
                 라이선스 파일을 가리키는지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::COLLECT_EVENTS,
            LIC_COMPARE_HASH,
            steps::STORE_FRESH_LICENSE,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program, hand SLInstallLicense or SLGetLicenseFileId \
                 the whole content of the file and its exact size.",
                    "직접 개발한 프로그램이라면 SLInstallLicense나 \
                 SLGetLicenseFileId에 파일의 전체 내용과 정확한 크기를 \
                 전달하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::SLINSTALLLICENSE],
    }],
    otherwise: &[],
};

pub(super) static INVALID_LICENSE_PACKAGE: Entry = Entry {
    symbol: Some("SL_E_INVALID_PACKAGE"),
    message: Text::new(
        "the licensing service does not accept a license package because it is not valid",
        "라이선스 패키지가 올바르지 않아 라이선스 서비스에서 받아들이지 않습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service examined a license package and did not find it valid; the \
             code does not say what is wrong with it.",
            "서비스가 라이선스 패키지를 올바르지 않은 것으로 판정했습니다. 무엇이 \
             잘못되었는지는 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            Resolution::new(
                Action::InstallLicense,
                Role::LicenseOwner,
                Text::new(
                    "If the package did not come with Windows, get it from its issuer \
                 once more, compare its size with the original and install it \
                 again as the issuer describes.",
                    "Windows에 포함되지 않은 패키지라면 발급처에서 다시 받아 원본과 \
                 크기를 대조한 뒤 발급처의 안내에 따라 다시 설치하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::REINSTALL_LICENSES,
            LIC_REPAIR_PRODUCT,
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_AUTHORIZATION_FAILED: Entry = Entry {
    symbol: Some("SL_E_LICENSE_AUTHORIZATION_FAILED"),
    message: Text::new(
        "the authorization check on the license did not succeed",
        "라이선스가 권한 부여 검사를 통과하지 못했습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service did not authorize the license; the code does not tell \
             which of its conditions failed.",
            "서비스가 라이선스의 사용을 허가하지 않았습니다. 어떤 조건에서 \
             실패했는지는 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            LIC_LIST_PRODUCTS,
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Check that the license is meant for this product and that its \
                 term has not ended.",
                    "라이선스가 이 제품용이고 사용 기간이 끝나지 않았는지 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::TKA_LIST_LICENSES.only(&[TokenBased]),
            steps::RESTART_SERVICE,
            LIC_ACTIVATE_UNLICENSED,
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_DECRYPTION_FAILED: Entry = Entry {
    symbol: Some("SL_E_LICENSE_DECRYPTION_FAILED"),
    message: Text::new(
        "an encrypted license could not be decrypted",
        "암호화된 라이선스를 해독하지 못했습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An encrypted license could not be decrypted and therefore counts as \
             invalid; the code does not say why it failed.",
            "암호화된 라이선스를 해독하지 못해 올바르지 않은 라이선스로 \
             처리되었습니다. 해독하지 못한 이유는 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            LIC_BACKED_UP_STATE,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::STORE_FRESH_LICENSE,
            steps::ACTIVATE_AGAIN,
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static WINDOWS_INVALID_LICENSE_STATE: Entry = Entry {
    symbol: Some("SL_E_WINDOWS_INVALID_LICENSE_STATE"),
    message: Text::new(
        "the license state of Windows is not a valid one",
        "Windows의 라이선스 상태가 올바르지 않습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol, the service did not accept the state of the \
             Windows license; the definition itself does not say which license is \
             meant.",
            "기호 이름에 따르면 서비스가 Windows 라이선스의 상태를 올바르지 않은 \
             것으로 판단했습니다. 어떤 라이선스인지는 코드 정의에 나와 있지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            LIC_ACTIVATE_UNLICENSED,
            steps::REINSTALL_LICENSES,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TAMPER_DETECTED: Entry = Entry {
    symbol: Some("SL_E_TAMPER_DETECTED"),
    message: Text::new(
        "a license on this computer shows signs of tampering",
        "이 컴퓨터의 라이선스가 변조된 것으로 보입니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service judged that a license is no longer as it was issued. How \
             the change came about, the code does not say.",
            "서비스는 라이선스가 발급 당시와 다르다고 판단했습니다. 어떻게 \
             변경되었는지는 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            LIC_LIST_PRODUCTS,
            steps::STORE_LAST_LICENSE,
            LIC_BACKED_UP_STATE,
            steps::RESTART_SERVICE,
            steps::STORE_FRESH_LICENSE,
            steps::REINSTALL_LICENSES,
            LIC_REPAIR_PRODUCT,
            steps::CHECK_SYSTEM_FILES,
            LIC_ACTIVATE_UNLICENSED,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static POLICY_CACHE_INVALID: Entry = Entry {
    symbol: Some("SL_E_POLICY_CACHE_INVALID"),
    message: Text::new(
        "the licensing policies kept in the cache cannot be used",
        "캐시에 보관된 라이선스 정책을 사용할 수 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The cache in which the service keeps the policies of the licenses is \
             not valid; the licenses themselves may be in order.",
            "서비스가 라이선스 정책을 보관하는 캐시가 올바르지 않습니다. 라이선스 \
             자체에는 문제가 없을 수 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            LIC_ACTIVATE_UNLICENSED,
            steps::REINSTALL_LICENSES,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static INVALID_BINDING_DATA: Entry = Entry {
    symbol: Some("SL_E_INVALID_BINDING_BLOB"),
    message: Text::new(
        "the data that binds a license to its environment cannot be used",
        "라이선스를 사용 환경에 연결하는 바인딩 데이터를 사용할 수 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service found the binding data of a license faulty; the code does \
             not say in what way.",
            "서비스가 라이선스의 바인딩 데이터에 문제가 있다고 판단했습니다. \
             구체적인 문제는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::SERVER_NOTE_DEVICE_CHANGES,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            LIC_ACTIVATE_UNLICENSED,
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_MANAGEMENT_DATA_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_LICENSE_MANAGEMENT_DATA_NOT_FOUND"),
    message: Text::new(
        "the licenses lack the management data that they should contain",
        "라이선스에 있어야 할 관리 정보가 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "None of the licenses concerned contains the management data that the \
             service looks for.",
            "관련 라이선스 가운데 서비스가 찾는 관리 정보가 들어 있는 것이 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            LIC_LIST_PRODUCTS,
            steps::STORE_LAST_LICENSE,
            steps::REINSTALL_LICENSES,
            LIC_REPAIR_PRODUCT,
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static DUPLICATE_POLICY: Entry = Entry {
    symbol: Some("SL_E_DUPLICATE_POLICY"),
    message: Text::new(
        "the same policy is defined more than once in the licenses",
        "라이선스에 같은 정책이 두 번 이상 정의되어 있습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A policy (a named property) is defined more than once in the licenses \
             of a product.",
            "제품의 라이선스에 같은 정책(이름이 지정된 속성)이 두 번 이상 정의되어 \
             있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            LIC_LIST_PRODUCTS,
            steps::REINSTALL_LICENSES,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "If the licenses are your own, define each policy name only once \
                 across all licenses of the product.",
                    "직접 만든 라이선스라면 정책 이름을 제품의 모든 라이선스를 통틀어 \
                 한 번만 정의하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static MISSING_OVERRIDE_ONLY_ATTRIBUTE: Entry = Entry {
    symbol: Some("SL_E_MISSING_OVERRIDE_ONLY_ATTRIBUTE"),
    message: Text::new(
        "an override policy in a license lacks its override-only attribute",
        "라이선스의 재정의 정책에 재정의 전용 특성이 빠져 있습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license contains a policy that overrides another one, and this \
             policy is set up without the attribute that it needs.",
            "라이선스에 다른 정책을 재정의하는 정책이 있는데, 필요한 특성이 빠진 \
             채 구성되어 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            steps::STORE_FRESH_LICENSE,
            steps::REINSTALL_LICENSES,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "If the license is your own, give the override policy its \
                 override-only attribute and issue the license again.",
                    "직접 만든 라이선스라면 재정의 정책에 재정의 전용 특성을 추가하여 \
                 라이선스를 다시 발급하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_MANAGEMENT_DATA_DUPLICATED: Entry = Entry {
    symbol: Some("SL_E_LICENSE_MANAGEMENT_DATA_DUPLICATED"),
    message: Text::new(
        "license management data appears more than once in the licenses",
        "라이선스에 관리 정보가 중복되어 들어 있습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The licenses contain the same management data more than once, within \
             one license or in several.",
            "같은 관리 정보가 라이선스 하나 또는 여러 라이선스에 두 번 이상 들어 \
             있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            LIC_LIST_PRODUCTS,
            steps::STORE_LAST_LICENSE,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Note the license files of that installation and their order, \
                 which can help the issuer find the duplicate.",
                    "그때 설치한 라이선스 파일과 설치 순서를 기록하십시오. 발급처에서 \
                 중복을 찾는 데 도움이 될 수 있습니다.",
                ),
                &[sources::PRACTICE],
            ),
            steps::REINSTALL_LICENSES,
            LIC_ASK_ISSUER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static INVALID_LICENSE_PACKAGE_VERSION: Entry = Entry {
    symbol: Some("SL_E_INVALID_PACKAGE_VERSION"),
    message: Text::new(
        "the licensing service cannot work with this version of a license package",
        "라이선스 서비스에서 다룰 수 없는 버전의 라이선스 패키지입니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The version of the license package is not one that the licensing \
             service of this version of Windows accepts.",
            "이 Windows 버전의 라이선스 서비스에서 받아들이지 않는 버전의 라이선스 \
             패키지입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Note the version of Windows and compare it with the one for which \
                 the package was issued.",
                    "Windows 버전을 기록하고 패키지가 발급된 버전과 비교하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads(
                "powershell -Command \"Get-CimInstance Win32_OperatingSystem | \
             Format-List Caption,Version,BuildNumber\"",
            )),
            steps::INSTALL_UPDATES,
            Resolution::new(
                Action::ContactVendor,
                Role::LicenseOwner,
                Text::new(
                    "Ask the issuer for a package made for this version of Windows.",
                    "이 Windows 버전용으로 만든 패키지를 발급처에 요청하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static ISSUANCE_LICENSE_NOT_INSTALLED: Entry = Entry {
    symbol: Some("SL_E_ISSUANCE_LICENSE_NOT_INSTALLED"),
    message: Text::new(
        "the issuance license that the product needs is missing",
        "제품에 필요한 발급 라이선스가 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The issuance license without which the product cannot be licensed is \
             not on this computer.",
            "제품에 라이선스를 부여하는 데 필요한 발급 라이선스가 이 컴퓨터에 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            LIC_LIST_PRODUCTS,
            steps::COLLECT_EVENTS,
            steps::TKA_LIST_LICENSES.only(&[TokenBased]),
            steps::REINSTALL_LICENSES,
            steps::TKA_INSTALL_LICENSE.only(&[TokenBased]),
            LIC_REPAIR_PRODUCT,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_NOT_BOUND: Entry = Entry {
    symbol: Some("SL_E_LICENSE_NOT_BOUND"),
    message: Text::new(
        "the license has no binding to the environment in which it is used",
        "라이선스에 현재 사용 환경에 대한 바인딩이 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The binding of the license does not cover the environment in which \
             Windows or the program runs now; it may be missing or belong to \
             another one.",
            "라이선스의 바인딩이 현재 Windows나 프로그램이 실행되는 환경에 \
             해당하지 않습니다. 바인딩이 없거나 다른 환경의 바인딩일 수 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            LIC_BACKED_UP_STATE,
            steps::SERVER_NOTE_DEVICE_CHANGES,
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Check in the license terms whether the license may be used on \
                 this computer; some stay with the first device.",
                    "이 컴퓨터에서 라이선스를 사용할 수 있는지 사용 조건을 \
                 확인하십시오. 처음 설치한 장치에서만 쓸 수 있는 라이선스도 \
                 있습니다.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ACTIVATE_AGAIN,
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
