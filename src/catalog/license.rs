//! License files, rights, certificates and policies.

use super::procedures;
use super::sources::{
    ERROR_C004E015, HEADER, KMS_PLANNING, OFFICE_TOOLS, PRACTICE, SLACTIVATEPRODUCT,
    SLCONSUMERIGHT, SLGETAPPLICATIONPOLICY, SLGETLICENSEFILEID, SLGETLICENSINGSTATUS,
    SLGETWINDOWSINFORMATION, SLINSTALLLICENSE, SLMGR_OPTIONS, SLPERSISTAPPLICATIONPOLICIES,
    VA_PLAN,
};
use super::steps::{self, ospp, slmgr};
use super::steps::{ACTIVATE_UNLICENSED, FIX_SYSTEM_FILES, STAYS_LICENSED};
use crate::advice::{Cause, Command, Entry, Fact, Resolution, Sign};
use crate::kinds::ActivationType::{
    ActiveDirectory, KmsClient, KmsHost, Mak, Oem, Retail, TokenBased,
};
use crate::kinds::{ANY, ONLINE};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

/// Somebody ran `/ilc` or the like.
const BY_HAND: Text =
    Text::new("if a license file was being installed", "라이선스 파일을 설치하는 중이었으면");

/// The harmless repair of what came with Windows.
const REINSTALL: Resolution = steps::REINSTALL_LICENSE_FILES.when(steps::REPORTED_BY_WINDOWS);

/// The same for a file that was installed by hand.
const FRESH_LICENSE: Resolution = Resolution::new(
    Action::InstallLicense,
    Role::LicenseOwner,
    Text::new(
        "Get the file from its issuer once more, and install the new copy.",
        "발급처에서 파일을 다시 받아 새 사본을 설치하십시오.",
    ),
    &[PRACTICE],
)
.when(BY_HAND)
.run(Command::changes(slmgr!("/ilc <license_file>")).elevated());

/// A license that is wrong as it was issued.
const ASK_ISSUER: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::LicenseOwner,
    Text::new(
        "Tell the issuer the code, and ask for a corrected license.",
        "발급처에 코드를 알리고 수정된 라이선스를 요청하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the code comes back and the license did not come with Windows",
    "같은 코드가 다시 나타나고 Windows에 포함되지 않은 라이선스이면",
));

/// `/rilc` does not hold these.
const ISSUANCE_LICENSE: Resolution = Resolution::new(
    Action::InstallLicense,
    Role::LicenseOwner,
    Text::new(
        "Install the token issuance license file of the organization again.",
        "조직의 토큰 발급 라이선스 파일을 다시 설치하십시오.",
    ),
    &[SLMGR_OPTIONS],
)
.when(Text::new("only with token-based activation", "토큰 기반 정품 인증을 사용하는 경우에만"))
.run(Command::changes(slmgr!("/ilc <license_file>")).elevated())
.only(&[TokenBased]);

/// Office has its own script.
const ACTIVATE_OFFICE: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate Office. With a MAK this takes one of its activations.",
        "Office를 정품 인증하십시오. MAK를 사용하면 남은 정품 인증 횟수에서 한 번이 차감됩니다.",
    ),
    &[OFFICE_TOOLS, VA_PLAN],
)
.when(Text::new("with a volume edition of Office", "Office의 볼륨 에디션이면"))
.run(Command::spends(ospp!("/act")).elevated())
.only(&[Mak, KmsClient, ActiveDirectory, TokenBased]);

/// Editions that ospp.vbs does not activate.
const SIGN_IN_TO_OFFICE: Resolution = steps::SIGN_IN_TO_OFFICE.when(Text::new(
    "with Microsoft 365 or another edition of Office",
    "Microsoft 365 또는 Office의 다른 에디션이면",
));

/// For one product in the list of `/dlv all`.
const ACTIVATE_PRODUCT: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate the product by its activation ID. A MAK or a KMS host key loses one of its \
         activations.",
        "제품의 정품 인증 ID를 지정하여 제품을 정품 인증하십시오. MAK나 KMS 호스트 키는 남은 정품 \
         인증 횟수에서 한 번이 차감됩니다.",
    ),
    &[SLMGR_OPTIONS, VA_PLAN, KMS_PLANNING],
)
.when(Text::new(
    "if the product is listed and its License Status is not Licensed",
    "제품이 목록에 있고 ‘라이선스 상태’가 ‘사용 허가됨’이 아니면",
))
.run(Command::spends(slmgr!("/ato <activation_id>")).elevated());

/// For a license that an activation brings.
const ACTIVATE_WHAT_LACKS_IT: &[Resolution] = &[
    ACTIVATE_UNLICENSED,
    BY_PHONE,
    ACTIVATE_OFFICE,
    SIGN_IN_TO_OFFICE,
    ACTIVATE_PRODUCT.when(OTHER_PRODUCT),
];

/// For codes that do not name the product.
const LIST_PRODUCTS: Sign = Sign::new(
    Text::new(
        "List the products with their License Status and Activation ID, and find the one that the \
         code concerns.",
        "제품의 ‘라이선스 상태’와 정품 인증 ID를 모두 출력하여 이 코드와 관련된 제품을 찾으십시오.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::reads(slmgr!("/dlv all")));

/// The way without a connection.
const BY_PHONE: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::LicenseOwner,
    Text::new("Activate Windows by telephone instead.", "대신 전화로 Windows를 정품 인증하십시오."),
    &[SLMGR_OPTIONS],
)
.when(Text::new("if the computer has no Internet", "컴퓨터가 인터넷에 연결되어 있지 않으면"))
.procedure(procedures::ACTIVATE_BY_PHONE)
.only(&[Mak, KmsHost, Retail, Oem]);

/// For codes beside which a more telling one can stand.
const READ_FAILURES: Sign = Sign::new(
    Text::new(
        "Look for failed attempts to activate. Where one of them names another code, look up that \
         code first. The error that no events were found means that none is on record. Event 1003, \
         which this command leaves out, lists a result for each product and reports no failure.",
        "실패한 정품 인증 시도를 찾으십시오. 다른 코드가 있으면 그 코드를 먼저 찾아보십시오. 이벤트를 \
         찾을 수 없다는 오류가 표시되면 기록된 실패가 없는 것입니다. 이 명령의 출력에서 제외되는 \
         이벤트 1003은 제품별 결과의 목록이며 실패를 나타내지 않습니다.",
    ),
    &[PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8196,8198,8200,8233} \
     -MaxEvents 8 | Format-List TimeCreated,Id,Message\"",
));

/// The steps for Windows and Office come before.
const OTHER_PRODUCT: Text = Text::new(
    "for a listed product other than Windows and Office that is not Licensed",
    "목록에 있는 Windows와 Office 이외의 제품이 ‘사용 허가됨’이 아니면",
);

// A before B: Windows is not licensed, or a message or event 8198 shows the code; A asks for Licensed
// and event 1003 alone.
pub(super) static EVALUATION_FAILED: Entry = Entry {
    symbol: Some("SL_E_EVALUATION_FAILED"),
    message: Text::new("the license evaluation failed", "라이선스 평가에 실패했습니다"),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[steps::READ_STATUS, READ_FAILURES],
    causes: &[
        Cause {
            text: Text::new(
                "Windows is licensed, and the evaluation failed for another entry in the list of \
                 event 1003, which holds a result for every product.",
                "Windows는 사용이 허가되어 있으며, 제품별 결과가 표시되는 이벤트 1003의 목록에 \
                 있는 다른 항목의 평가가 실패했습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "License Status is Licensed, and the code stands in event 1003 only.",
                        "‘라이선스 상태’가 ‘사용 허가됨’이고 코드가 이벤트 1003에만 있습니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Licensed(true)]),
            ),
            resolutions: &[STAYS_LICENSED],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The Software Protection service could not evaluate the license, that is, judge \
                 whether it is in force. Evaluation here does not mean an evaluation edition.",
                "소프트웨어 보호 서비스에서 라이선스를 평가하지 못했습니다. 여기서 평가는 \
                 라이선스가 유효한지 판단하는 것이며 평가판을 뜻하지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "License Status is not Licensed, or the code stands in a message or in an \
                     event other than 1003.",
                    "‘라이선스 상태’가 ‘사용 허가됨’이 아니거나, 코드가 메시지 또는 1003 이외의 \
                     이벤트에 있습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                steps::RESTART_AND_REPEAT,
                REINSTALL,
                steps::REPAIR_COMPONENT_STORE.when(steps::IF_IT_COMES_BACK),
                FIX_SYSTEM_FILES,
                ACTIVATE_UNLICENSED,
            ],
            sources: &[HEADER],
        },
    ],
    otherwise: &[
        steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
        steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
    ],
};

pub(super) static NOT_EVALUATED: Entry = Entry {
    symbol: Some("SL_E_NOT_EVALUATED"),
    message: Text::new("the license has not been evaluated", "라이선스가 평가되지 않았습니다"),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[steps::READ_STATUS],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service has not evaluated the license, that is, not judged \
             whether it is in force.",
            "소프트웨어 보호 서비스에서 라이선스를 아직 평가하지 않았습니다. 평가란 라이선스가 \
             유효한지 판단하는 것입니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT, ACTIVATE_UNLICENSED],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static NOT_ACTIVATED: Entry = Entry {
    symbol: Some("SL_E_NOT_ACTIVATED"),
    message: Text::new("the license is not activated", "라이선스가 정품 인증되지 않았습니다"),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[steps::READ_STATUS, LIST_PRODUCTS],
    causes: &[Cause {
        text: Text::new(
            "The license that was to be used is not activated.",
            "사용하려는 라이선스가 정품 인증되지 않았습니다.",
        ),
        sign: None,
        resolutions: ACTIVATE_WHAT_LACKS_IT,
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static INVALID_GUID: Entry = Entry {
    symbol: Some("SL_E_INVALID_GUID"),
    message: Text::new(
        "the license contains invalid data (an identifier, GUID)",
        "라이선스에 올바르지 않은 데이터(식별자, GUID)가 있습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license contains invalid data. By the symbol of the code it is an identifier \
             (GUID).",
            "라이선스에 올바르지 않은 데이터가 있습니다. 코드의 기호 이름에 따르면 이 데이터는 \
             식별자(GUID)입니다.",
        ),
        sign: None,
        resolutions: &[FRESH_LICENSE, REINSTALL, steps::REPAIR_PROGRAM],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

pub(super) static LICENSE_STORE_LICENSE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_TOKEN_NOT_FOUND"),
    message: Text::new(
        "the license store does not contain the requested license",
        "라이선스 저장소에 요청한 라이선스가 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license store of the Software Protection service does not contain the license \
             that was requested.",
            "소프트웨어 보호 서비스의 라이선스 저장소에 요청한 라이선스가 없습니다.",
        ),
        sign: None,
        resolutions: &[REINSTALL, ISSUANCE_LICENSE, steps::REPAIR_PROGRAM],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static USE_LICENSE_CONSUMPTION_FAILED: Entry = Entry {
    symbol: Some("SL_E_EUL_CONSUMPTION_FAILED"),
    message: Text::new(
        "license consumption failed because tokens.dat is damaged",
        "tokens.dat가 손상되어 라이선스 소비에 실패했습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_C004E015),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "License consumption failed because the token store, the file \
             `%windir%\\System32\\spp\\store\\2.0\\tokens.dat`, is damaged.",
            "토큰 저장소인 `%windir%\\System32\\spp\\store\\2.0\\tokens.dat` 파일이 손상되어 \
             라이선스 소비에 실패했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::REINSTALL_LICENSE_FILES,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Do not rebuild the store, which needs the product key afterwards. Ask \
                     Microsoft Support first.",
                    "저장소를 다시 만든 뒤에는 제품 키가 필요하므로 다시 만들지 말고 먼저 \
                     Microsoft 지원에 문의하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if the code comes back and you hold no product key for Windows",
                "같은 코드가 다시 나타나고 보유한 Windows 제품 키가 없으면",
            )),
            Resolution::new(
                Action::RebuildTokenStore,
                Role::DeviceAdministrator,
                Text::new(
                    "Rebuild the token store. This removes every product key and every activation \
                     of this computer.",
                    "토큰 저장소를 다시 만드십시오. 이렇게 하면 이 컴퓨터의 모든 제품 키와 정품 \
                     인증이 제거됩니다.",
                ),
                &[ERROR_C004E015],
            )
            .when(Text::new(
                "if the code comes back and you hold the product keys",
                "같은 코드가 다시 나타나고 제품 키를 보유하고 있으면",
            ))
            .procedure(procedures::REBUILD_TOKEN_STORE),
            Resolution::new(
                Action::InstallProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Install the KMS client setup key once more.",
                    "KMS 클라이언트 설정 키를 다시 설치하십시오.",
                ),
                &[ERROR_C004E015],
            )
            .when(Text::new(
                "if the activation then ends with Product not found",
                "그 뒤 정품 인증에서 제품을 찾을 수 없다고 표시되면",
            ))
            .procedure(procedures::INSTALL_KMS_CLIENT_KEY)
            .only(&[KmsClient]),
            Resolution::new(
                Action::FixProgram,
                Role::DeviceAdministrator,
                Text::new(
                    "Repair Office, and activate it with its own key. A MAK loses one of its \
                     preset number of activations.",
                    "Office를 복구한 뒤 Office 제품 키로 정품 인증하십시오. MAK를 사용하면 남은 정품 \
                     인증 횟수에서 한 번이 차감됩니다.",
                ),
                &[PRACTICE, VA_PLAN],
            )
            .when(Text::new(
                "if Office is no longer licensed after the rebuild",
                "저장소를 다시 만든 뒤 Office의 라이선스가 없으면",
            )),
        ],
        sources: &[ERROR_C004E015, HEADER],
    }],
    otherwise: &[
        steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
        steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
    ],
};

pub(super) static LICENSE_INVALID_ADD_ON_INFO: Entry = Entry {
    symbol: Some("SL_E_LICENSE_INVALID_ADDON_INFO"),
    message: Text::new(
        "invalid add-on information was found in a license",
        "라이선스에 올바르지 않은 추가 기능(add-on) 정보가 있습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Invalid add-on information was found. By the symbol of the code it is in a license.",
            "올바르지 않은 추가 기능(add-on) 정보가 있습니다. 코드의 기호 이름에 따르면 이 정보는 \
             라이선스에 있습니다.",
        ),
        sign: None,
        resolutions: &[FRESH_LICENSE, REINSTALL, steps::REPAIR_PROGRAM],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

pub(super) static POLICY_OTHER_INFO_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_POLICY_OTHERINFO_MISMATCH"),
    message: Text::new(
        "a policy value does not match the information stored in the OtherInfo section",
        "정책 값이 OtherInfo 섹션에 저장된 정보와 일치하지 않습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A policy value does not match the information that is stored in the OtherInfo \
             section. The code names neither the policy nor the license.",
            "정책 값이 OtherInfo 섹션에 저장된 정보와 일치하지 않습니다. 어떤 정책인지, 어떤 \
             라이선스인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[FRESH_LICENSE, REINSTALL, steps::REPAIR_PROGRAM],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

pub(super) static PRODUCT_UNIQUENESS_GROUP_ID_INVALID: Entry = Entry {
    symbol: Some("SL_E_PRODUCT_UNIQUENESS_GROUP_ID_INVALID"),
    message: Text::new(
        "the license has inconsistent genuine information (product uniqueness group ID)",
        "라이선스의 정품 정보(제품 고유성 그룹 ID)에 일관성이 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine information in a license is not consistent. By the symbol of the code, \
             its product uniqueness group ID is not valid. Whether Windows is genuine, the code \
             does not say.",
            "라이선스에 있는 정품 정보에 일관성이 없습니다. 코드의 기호 이름에 따르면 제품 고유성 \
             그룹 ID가 올바르지 않습니다. Windows가 정품인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[FRESH_LICENSE, REINSTALL, steps::REPAIR_PROGRAM],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

pub(super) static INVALID_RULESET_RULE: Entry = Entry {
    symbol: Some("SL_E_INVALID_RULESET_RULE"),
    message: Text::new(
        "the notification rules appear to be invalid",
        "알림 규칙이 올바르지 않은 것으로 보입니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "To the Software Protection service the notification rules appear to be invalid.",
            "소프트웨어 보호 서비스에서 알림 규칙이 올바르지 않은 것으로 판단했습니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT, steps::REINSTALL_LICENSE_FILES, FIX_SYSTEM_FILES],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static RIGHT_NOT_CONSUMED: Entry = Entry {
    symbol: Some("SL_E_RIGHT_NOT_CONSUMED"),
    message: Text::new(
        "the consumption of a right of the license failed",
        "라이선스 권한을 소비하지 못했습니다",
    ),
    topic: Topic::UseRights,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[LIST_PRODUCTS],
    causes: &[Cause {
        text: Text::new(
            "A program asked for a right of its license, and consuming the right failed. The code \
             gives no reason.",
            "프로그램에서 라이선스의 권한을 요청했지만 그 권한을 소비하지 못했습니다. 이유는 \
             코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            ACTIVATE_PRODUCT,
            steps::REPAIR_PROGRAM,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Look at the result of SLConsumeRight. SLGetLicensingStatusInformation without \
                     application ID and product ID only hands on the previous result.",
                    "SLConsumeRight의 결과를 확인하십시오. 애플리케이션 ID와 제품 ID 없이 호출한 \
                     SLGetLicensingStatusInformation은 이전 소비 결과를 그대로 반환합니다.",
                ),
                &[SLGETLICENSINGSTATUS],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[HEADER, SLGETLICENSINGSTATUS],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static USE_LICENSE_NOT_INSTALLED: Entry = Entry {
    symbol: Some("SL_E_USE_LICENSE_NOT_INSTALLED"),
    message: Text::new(
        "the required license (use license) could not be found",
        "필요한 라이선스인 사용 라이선스를 찾을 수 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[steps::READ_STATUS, LIST_PRODUCTS],
    causes: &[Cause {
        text: Text::new(
            "The required license, by the symbol of the code the use license, could not be found. \
             Activation obtains it.",
            "필요한 라이선스를 찾을 수 없습니다. 코드의 기호 이름에 따르면 사용 라이선스이며, 정품 \
             인증을 통해 받습니다.",
        ),
        sign: None,
        resolutions: ACTIVATE_WHAT_LACKS_IT,
        sources: &[HEADER, SLACTIVATEPRODUCT],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static EXTERNAL_SIGNATURE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_EXTERNAL_SIGNATURE_NOT_FOUND"),
    message: Text::new(
        "the signature file for the license is not available",
        "라이선스의 서명 파일을 사용할 수 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The signature file that belongs to a license is not available.",
            "라이선스에 해당하는 서명 파일을 사용할 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::InstallLicense,
                Role::LicenseOwner,
                Text::new(
                    "Get the complete set of files from the issuer, with the signature file, and \
                     repeat the installation.",
                    "서명 파일을 포함한 전체 파일을 발급처에서 받아 다시 설치하십시오.",
                ),
                &[PRACTICE],
            )
            .when(BY_HAND),
            REINSTALL,
            steps::REPAIR_PROGRAM,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

pub(super) static RIGHTS_ACCOUNT_CERTIFICATE_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_RAC_NOT_AVAILABLE"),
    message: Text::new(
        "the license (rights account certificate) could not be found",
        "라이선스의 하나인 권한 계정 인증서를 찾을 수 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[steps::READ_STATUS, READ_FAILURES],
    causes: &[Cause {
        text: Text::new(
            "A license could not be found. By the symbol of the code it is the rights account \
             certificate.",
            "라이선스를 찾을 수 없습니다. 코드의 기호 이름에 따르면 이 라이선스는 권한 계정 \
             인증서입니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT, ACTIVATE_UNLICENSED],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static SECURITY_PROCESSOR_CERTIFICATE_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_SPC_NOT_AVAILABLE"),
    message: Text::new(
        "the license (security processor certificate) could not be found",
        "라이선스의 하나인 보안 프로세서 인증서를 찾을 수 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[steps::READ_STATUS, READ_FAILURES],
    causes: &[Cause {
        text: Text::new(
            "A license could not be found. By the symbol of the code it is the security processor \
             certificate.",
            "라이선스를 찾을 수 없습니다. 코드의 기호 이름에 따르면 이 라이선스는 보안 프로세서 \
             인증서입니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT, ACTIVATE_UNLICENSED],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static MISMATCHED_APPLICATION_ID: Entry = Entry {
    symbol: Some("SL_E_MISMATCHED_APPID"),
    message: Text::new(
        "the application ID does not match the application ID for the license",
        "애플리케이션 ID가 라이선스의 애플리케이션 ID와 일치하지 않습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A request names an application ID other than the one for which the license was \
             issued.",
            "요청에 지정된 애플리케이션 ID가 라이선스를 발급한 애플리케이션의 ID와 다릅니다.",
        ),
        sign: None,
        resolutions: &[
            steps::REPAIR_PROGRAM,
            steps::INSTALL_UPDATES,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Pass the application ID for which the license of the product was issued.",
                    "제품의 라이선스를 발급한 애플리케이션의 ID를 전달하십시오.",
                ),
                &[PRACTICE],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static NO_PRODUCT_ID_CONFIG_DATA: Entry = Entry {
    symbol: Some("SL_E_NO_PID_CONFIG_DATA"),
    message: Text::new(
        "the product identification data is not available",
        "제품 식별 데이터를 사용할 수 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service has no product identification data available.",
            "소프트웨어 보호 서비스에서 사용할 제품 식별 데이터가 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::RESTART_AND_REPEAT,
            REINSTALL,
            steps::REPAIR_PROGRAM,
            steps::REPAIR_COMPONENT_STORE.when(steps::IF_IT_COMES_BACK),
            FIX_SYSTEM_FILES,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static MISMATCHED_SECURITY_PROCESSOR: Entry = Entry {
    symbol: Some("SL_E_MISMATCHED_SECURITY_PROCESSOR"),
    message: Text::new(
        "the current version of the security processor cannot use the license",
        "현재 버전의 보안 프로세서에서 사용할 수 없는 라이선스입니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The current version of the security processor, a component of Windows, cannot use the \
             license.",
            "Windows 구성 요소인 보안 프로세서의 현재 버전에서 라이선스를 사용할 수 없습니다.",
        ),
        sign: None,
        resolutions: &[steps::INSTALL_UPDATES, REINSTALL, FRESH_LICENSE],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

// A before B: the product is Unlicensed, and SLGetApplicationPolicy was not called.
// A before C: a licensed product refuses a feature, and SLGetApplicationPolicy was not called.
// B before C: the product is Licensed; B asks for one that is not.
pub(super) static RIGHT_NOT_GRANTED: Entry = Entry {
    symbol: Some("SL_E_RIGHT_NOT_GRANTED"),
    message: Text::new(
        "there is no permission (license right) to run the software",
        "소프트웨어를 실행할 권한(라이선스 권한)이 없습니다",
    ),
    topic: Topic::UseRights,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[LIST_PRODUCTS],
    causes: &[
        Cause {
            text: Text::new(
                "SLGetApplicationPolicy found the list of policies empty.",
                "SLGetApplicationPolicy에서 조회한 정책 목록이 비어 있습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Your own program called SLGetApplicationPolicy, and this function returned \
                     the code.",
                    "직접 개발한 프로그램에서 호출한 SLGetApplicationPolicy가 이 코드를 \
                     반환했습니다.",
                ),
                &[SLGETAPPLICATIONPOLICY],
            )),
            resolutions: &[Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Have SLPersistApplicationPolicies store the policies, load them with \
                     SLLoadApplicationPolicies and query again. If consumption fails while they \
                     are stored, the stored data is deleted although the function reports success.",
                    "SLPersistApplicationPolicies로 정책을 저장하고 SLLoadApplicationPolicies로 \
                     불러온 뒤 다시 조회하십시오. 저장하는 동안 소비에 실패하면 함수가 성공을 \
                     반환해도 저장된 데이터는 삭제됩니다.",
                ),
                &[SLPERSISTAPPLICATIONPOLICIES],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM)],
            sources: &[SLGETAPPLICATIONPOLICY],
        },
        Cause {
            text: Text::new(
                "The product is not licensed on this computer, and so nothing permits the software \
                 to run.",
                "이 컴퓨터에서 제품의 사용이 허가되지 않아 소프트웨어를 실행할 권한이 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The product is not in the list, or its License Status is not Licensed.",
                    "제품이 목록에 없거나 ‘라이선스 상태’가 ‘사용 허가됨’이 아닙니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::CheckStatus,
                    Role::LicenseOwner,
                    Text::new(
                        "See whether you hold a license for this software on this computer.",
                        "이 컴퓨터에서 이 소프트웨어를 사용할 라이선스를 보유하고 있는지 \
                         확인하십시오.",
                    ),
                    &[PRACTICE],
                ),
                steps::REPAIR_PROGRAM,
                ACTIVATE_PRODUCT,
                ACTIVATE_OFFICE,
                SIGN_IN_TO_OFFICE,
            ],
            sources: &[HEADER],
        },
        Cause {
            text: Text::new(
                "The license of the product does not grant what the program asked for.",
                "제품의 라이선스에서 프로그램이 요청한 권한을 허용하지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The License Status of the product is Licensed.",
                        "제품의 ‘라이선스 상태’가 ‘사용 허가됨’입니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Licensed(true)]),
            ),
            resolutions: &[
                steps::INSTALL_UPDATES,
                Resolution::new(
                    Action::ContactVendor,
                    Role::LicenseOwner,
                    Text::new(
                        "Ask the vendor of the program which license the refused function needs.",
                        "거부된 기능에 어떤 라이선스가 필요한지 프로그램 공급업체에 문의하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(steps::IF_IT_COMES_BACK),
                Resolution::new(
                    Action::FixProgram,
                    Role::SoftwareDeveloper,
                    Text::new(
                        "Check the application ID, product SKU ID and right name that \
                         SLConsumeRight gets. From SLGetWindowsInformation the code means that the \
                         caller may not call it.",
                        "SLConsumeRight에 전달한 애플리케이션 ID, 제품 SKU ID, 권한 이름을 \
                         확인하십시오. SLGetWindowsInformation이 반환한 코드이면 호출자에게 이 \
                         함수를 호출할 권한이 없는 것입니다.",
                    ),
                    &[SLCONSUMERIGHT, SLGETWINDOWSINFORMATION],
                )
                .when(steps::IN_YOUR_OWN_PROGRAM),
            ],
            sources: &[HEADER, SLCONSUMERIGHT],
        },
    ],
    otherwise: &[steps::REPORT_THE_CODE],
};

// A before B: Office reported the code, and no ID was given, or one that is in the list.
// A before C: `/ato` without an ID reported the code.
// B before C: Windows or slmgr.vbs reported the code; B asks for Office.
pub(super) static PUBLISHING_LICENSE_NOT_INSTALLED: Entry = Entry {
    symbol: Some("SL_E_PUBLISHING_LICENSE_NOT_INSTALLED"),
    message: Text::new(
        "the license (publishing license of the product) is not installed",
        "제품의 게시 라이선스가 설치되어 있지 않습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[LIST_PRODUCTS],
    causes: &[
        Cause {
            text: Text::new(
                "The activation ID that was given belongs to no installed license.",
                "지정한 정품 인증 ID에 해당하는 라이선스가 설치되어 있지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "A command or a program gave an activation ID, and the ID is not in the list.",
                    "명령이나 프로그램에서 정품 인증 ID를 지정했으며, 그 ID가 목록에 없습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::ActivateOnline,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Repeat the activation with the ID that the list shows for the product. \
                         With a MAK this takes one of its activations.",
                        "목록에 표시된 제품의 정품 인증 ID를 지정하여 정품 인증을 다시 시도하십시오. \
                         MAK를 사용하면 남은 정품 인증 횟수에서 한 번이 차감됩니다.",
                    ),
                    &[SLMGR_OPTIONS, VA_PLAN],
                )
                .when(Text::new("if the product is in the list", "제품이 목록에 있으면"))
                .run(Command::spends(slmgr!("/ato <activation_id>")).elevated()),
                Resolution::new(
                    Action::InstallLicense,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Install the product or its update, as its own instructions say, and \
                         activate then.",
                        "제품의 안내에 따라 제품이나 해당 업데이트를 설치한 뒤 정품 인증하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("if the product is not in the list", "제품이 목록에 없으면")),
                Resolution::new(
                    Action::FixProgram,
                    Role::SoftwareDeveloper,
                    Text::new(
                        "Install the license with SLInstallLicense before SLActivateProduct gets \
                         its product ID.",
                        "SLActivateProduct에 제품 ID를 전달하기 전에 SLInstallLicense로 라이선스를 \
                         설치하십시오.",
                    ),
                    &[SLACTIVATEPRODUCT, SLINSTALLLICENSE],
                )
                .when(steps::IN_YOUR_OWN_PROGRAM),
            ],
            sources: &[HEADER, SLACTIVATEPRODUCT],
        },
        Cause {
            text: Text::new(
                "A license of Office or of another program is not installed.",
                "Office나 다른 프로그램의 라이선스가 설치되어 있지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Office, ospp.vbs or another program reported the code.",
                    "Office, ospp.vbs 또는 다른 프로그램에서 코드가 나타났습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::FixProgram,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Run the repair of that program, or install it again.",
                        "해당 프로그램의 복구 기능을 실행하거나 프로그램을 다시 설치하십시오.",
                    ),
                    &[PRACTICE],
                ),
                ACTIVATE_OFFICE,
                SIGN_IN_TO_OFFICE,
            ],
            sources: &[HEADER],
        },
        Cause {
            text: Text::new(
                "A license of Windows is not installed.",
                "Windows의 라이선스가 설치되어 있지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Windows or slmgr.vbs reported the code, and no ID was given or the ID is in \
                     the list.",
                    "Windows 또는 slmgr.vbs에서 코드가 나타났으며, ID를 지정하지 않았거나 지정한 \
                     ID가 목록에 있습니다.",
                ),
                &[PRACTICE],
            )
            .facts(&[Fact::Office(false)])),
            resolutions: &[
                steps::REINSTALL_LICENSE_FILES,
                steps::REPAIR_COMPONENT_STORE.when(steps::IF_IT_COMES_BACK),
                FIX_SYSTEM_FILES,
                ISSUANCE_LICENSE,
                ACTIVATE_UNLICENSED,
            ],
            sources: &[HEADER],
        },
    ],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static LICENSE_SERVER_URL_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_LICENSE_SERVER_URL_NOT_FOUND"),
    message: Text::new(
        "the license does not contain valid location data for the activation server",
        "라이선스에 정품 인증 서버의 올바른 위치 데이터가 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license does not contain valid location data, that is, an address, for the \
             activation server.",
            "라이선스에 정품 인증 서버의 위치, 즉 주소를 나타내는 올바른 데이터가 없습니다.",
        ),
        sign: None,
        resolutions: &[
            REINSTALL,
            steps::REPAIR_PROGRAM,
            Resolution::new(
                Action::ActivateByPhone,
                Role::LicenseOwner,
                Text::new("Activate by telephone instead.", "대신 전화로 정품 인증하십시오."),
                &[SLMGR_OPTIONS],
            )
            .when(steps::IF_IT_COMES_BACK)
            .procedure(procedures::ACTIVATE_BY_PHONE)
            .only(&[Mak, KmsHost, Retail, Oem]),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static DECRYPTION_LICENSES_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_DECRYPTION_LICENSES_NOT_AVAILABLE"),
    message: Text::new(
        "the license (for decryption) is not installed",
        "암호 해독용 라이선스가 설치되어 있지 않습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license is not installed. By the symbol of the code it is one for decryption.",
            "라이선스가 설치되어 있지 않습니다. 코드의 기호 이름에 따르면 이 라이선스는 암호 \
             해독용 라이선스입니다.",
        ),
        sign: None,
        resolutions: &[REINSTALL, steps::REPAIR_PROGRAM],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static LICENSE_SIGNATURE_VERIFICATION_FAILED: Entry = Entry {
    symbol: Some("SL_E_LICENSE_SIGNATURE_VERIFICATION_FAILED"),
    message: Text::new(
        "the verification of the license (its signature) failed",
        "라이선스 서명을 확인하는 데 실패했습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The verification of a license failed. By the symbol of the code it is that of the \
             signature.",
            "라이선스를 확인하는 데 실패했습니다. 코드의 기호 이름에 따르면 확인하지 못한 것은 \
             서명입니다.",
        ),
        sign: None,
        resolutions: &[FRESH_LICENSE, REINSTALL, steps::REPAIR_PROGRAM],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

pub(super) static INVALID_LICENSE: Entry = Entry {
    symbol: Some("SL_E_INVALID_LICENSE"),
    message: Text::new(
        "the license that was handed over is invalid",
        "전달된 라이선스가 올바르지 않습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "What was handed over as a license, to install it or to look it up, is not valid.",
            "설치하거나 조회하려고 전달한 라이선스가 올바르지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "See that the path in the command leads to the license file itself and not to \
                     an archive or a saved web page.",
                    "명령에 지정한 경로가 압축 파일이나 저장된 웹 페이지가 아닌 라이선스 파일을 \
                     가리키는지 확인하십시오.",
                ),
                &[PRACTICE],
            )
            .when(BY_HAND),
            FRESH_LICENSE,
            REINSTALL,
            steps::REPAIR_PROGRAM,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Hand SLInstallLicense or SLGetLicenseFileId the whole license and its exact \
                     size.",
                    "SLInstallLicense나 SLGetLicenseFileId에 라이선스 전체와 정확한 크기를 \
                     전달하십시오.",
                ),
                &[SLINSTALLLICENSE, SLGETLICENSEFILEID],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[HEADER, SLINSTALLLICENSE, SLGETLICENSEFILEID],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

pub(super) static INVALID_LICENSE_PACKAGE: Entry = Entry {
    symbol: Some("SL_E_INVALID_PACKAGE"),
    message: Text::new("the license package is invalid", "라이선스 패키지가 올바르지 않습니다"),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license package is not valid. The code does not say what is wrong with it.",
            "라이선스 패키지가 올바르지 않습니다. 무엇이 잘못되었는지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::InstallLicense,
                Role::LicenseOwner,
                Text::new(
                    "Get the package from its issuer once more, and install it again as the issuer \
                     describes.",
                    "발급처에서 패키지를 다시 받아 발급처의 안내에 따라 다시 설치하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if a license package was being installed",
                "라이선스 패키지를 설치하는 중이었으면",
            )),
            REINSTALL,
            steps::REPAIR_PROGRAM,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

pub(super) static LICENSE_AUTHORIZATION_FAILED: Entry = Entry {
    symbol: Some("SL_E_LICENSE_AUTHORIZATION_FAILED"),
    message: Text::new("the license authorization failed", "라이선스 권한 부여에 실패했습니다"),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[steps::READ_STATUS, READ_FAILURES],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service could not authorize a license. The code gives no \
             reason.",
            "소프트웨어 보호 서비스에서 라이선스에 권한을 부여하지 못했습니다. 이유는 코드에 \
             나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::RESTART_AND_REPEAT,
            REINSTALL,
            ISSUANCE_LICENSE,
            steps::REPAIR_PROGRAM,
            ACTIVATE_UNLICENSED,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static LICENSE_DECRYPTION_FAILED: Entry = Entry {
    symbol: Some("SL_E_LICENSE_DECRYPTION_FAILED"),
    message: Text::new(
        "the license is invalid; by its symbol, its decryption failed",
        "라이선스가 올바르지 않으며, 기호 이름은 라이선스 암호 해독 실패를 나타냅니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license is invalid. By the symbol of the code its decryption failed.",
            "라이선스가 올바르지 않습니다. 코드의 기호 이름에 따르면 라이선스의 암호를 해독하지 \
             못했습니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT, FRESH_LICENSE, REINSTALL, steps::REPAIR_PROGRAM],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

pub(super) static WINDOWS_INVALID_LICENSE_STATE: Entry = Entry {
    symbol: Some("SL_E_WINDOWS_INVALID_LICENSE_STATE"),
    message: Text::new(
        "the license is invalid; by its symbol, the license state of Windows",
        "라이선스가 올바르지 않으며, 기호 이름은 Windows의 라이선스 상태를 나타냅니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[steps::READ_STATUS, READ_FAILURES],
    causes: &[Cause {
        text: Text::new(
            "A license is invalid. By the symbol of the code it is the license state of Windows \
             that is not accepted.",
            "라이선스가 올바르지 않습니다. 코드의 기호 이름에 따르면 Windows의 라이선스 상태가 \
             올바르지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::RESTART_AND_REPEAT,
            steps::REINSTALL_LICENSE_FILES,
            ACTIVATE_UNLICENSED,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static TAMPER_DETECTED: Entry = Entry {
    symbol: Some("SL_E_TAMPER_DETECTED"),
    message: Text::new("the license is tampered", "라이선스가 변조되었습니다"),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[steps::READ_STATUS],
    causes: &[Cause {
        text: Text::new(
            "A license is tampered with: it is no longer as it was issued. The code does not say \
             how that came about.",
            "라이선스가 변조되어 발급 당시와 다릅니다. 어떻게 변조되었는지는 코드에 나타나지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::FixProgram,
                Role::DeviceAdministrator,
                Text::new(
                    "Note its name and version, remove it, and restart Windows.",
                    "프로그램의 이름과 버전을 적어 두고 제거한 뒤 Windows를 다시 시작하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if a program that neither Microsoft nor your organization supplied changes activation",
                "Microsoft나 소속 조직에서 제공하지 않은 프로그램이 정품 인증을 변경하면",
            )),
            FRESH_LICENSE,
            REINSTALL,
            steps::REPAIR_PROGRAM,
            ACTIVATE_UNLICENSED,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[
        steps::SCAN_FOR_MALWARE.when(steps::IF_IT_COMES_BACK),
        steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
        steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
    ],
};

pub(super) static POLICY_CACHE_INVALID: Entry = Entry {
    symbol: Some("SL_E_POLICY_CACHE_INVALID"),
    message: Text::new("the policy cache is invalid", "정책 캐시가 올바르지 않습니다"),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[steps::READ_STATUS],
    causes: &[Cause {
        text: Text::new("The policy cache is not valid.", "정책 캐시가 올바르지 않습니다."),
        sign: None,
        resolutions: &[
            steps::RESTART_AND_REPEAT,
            steps::REINSTALL_LICENSE_FILES,
            ACTIVATE_UNLICENSED,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static INVALID_BINDING_DATA: Entry = Entry {
    symbol: Some("SL_E_INVALID_BINDING_BLOB"),
    message: Text::new("the binding data is invalid", "바인딩 데이터가 올바르지 않습니다"),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[steps::READ_STATUS],
    causes: &[Cause {
        text: Text::new(
            "The binding data is not valid. The code does not say in what way.",
            "바인딩 데이터가 올바르지 않습니다. 무엇이 잘못되었는지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT, ACTIVATE_UNLICENSED, BY_PHONE],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static LICENSE_MANAGEMENT_DATA_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_LICENSE_MANAGEMENT_DATA_NOT_FOUND"),
    message: Text::new(
        "license management information was not found in the licenses",
        "라이선스에서 라이선스 관리 정보를 찾을 수 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The licenses do not contain the license management information that was looked for.",
            "찾으려는 라이선스 관리 정보가 라이선스에 없습니다.",
        ),
        sign: None,
        resolutions: &[FRESH_LICENSE, REINSTALL, steps::REPAIR_PROGRAM],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

pub(super) static DUPLICATE_POLICY: Entry = Entry {
    symbol: Some("SL_E_DUPLICATE_POLICY"),
    message: Text::new(
        "the licenses contain duplicated properties",
        "라이선스에 중복된 속성이 있습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Licenses contain the same property more than once. By the symbol of the code it is a \
             policy.",
            "라이선스에 같은 속성이 두 번 이상 있습니다. 코드의 기호 이름에 따르면 이 속성은 \
             정책입니다.",
        ),
        sign: None,
        resolutions: &[FRESH_LICENSE, REINSTALL, steps::REPAIR_PROGRAM],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

pub(super) static MISSING_OVERRIDE_ONLY_ATTRIBUTE: Entry = Entry {
    symbol: Some("SL_E_MISSING_OVERRIDE_ONLY_ATTRIBUTE"),
    message: Text::new(
        "the license is invalid: an override policy in it is not configured properly",
        "라이선스에 제대로 구성되지 않은 재정의 정책이 있어 라이선스가 올바르지 않습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license is invalid because it contains an override policy that is not configured \
             properly. By the symbol of the code, the override-only attribute is missing.",
            "제대로 구성되지 않은 재정의 정책이 있어 라이선스가 올바르지 않습니다. 코드의 기호 \
             이름에 따르면 재정의 전용 특성이 없습니다.",
        ),
        sign: None,
        resolutions: &[FRESH_LICENSE, REINSTALL, steps::REPAIR_PROGRAM],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

pub(super) static LICENSE_MANAGEMENT_DATA_DUPLICATED: Entry = Entry {
    symbol: Some("SL_E_LICENSE_MANAGEMENT_DATA_DUPLICATED"),
    message: Text::new(
        "the license management information has duplicated data",
        "라이선스 관리 정보에 중복된 데이터가 있습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license management information contains data more than once.",
            "라이선스 관리 정보에 같은 데이터가 두 번 이상 있습니다.",
        ),
        sign: None,
        resolutions: &[FRESH_LICENSE, REINSTALL, steps::REPAIR_PROGRAM],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ISSUER, steps::REPORT_THE_CODE],
};

pub(super) static INVALID_LICENSE_PACKAGE_VERSION: Entry = Entry {
    symbol: Some("SL_E_INVALID_PACKAGE_VERSION"),
    message: Text::new(
        "the version of the license package is invalid",
        "라이선스 패키지의 버전이 올바르지 않습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The version of a license package is not valid for the Software Protection service of \
             this Windows.",
            "라이선스 패키지의 버전이 이 Windows의 소프트웨어 보호 서비스에서 사용할 수 있는 \
             버전이 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            steps::INSTALL_UPDATES,
            Resolution::new(
                Action::InstallLicense,
                Role::LicenseOwner,
                Text::new(
                    "Ask the issuer for a package for this version of Windows, and install it as \
                     the issuer describes.",
                    "발급처에 이 Windows 버전용 패키지를 요청하고 발급처의 안내에 따라 \
                     설치하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if a license package was being installed",
                "라이선스 패키지를 설치하는 중이었으면",
            )),
            steps::REPAIR_PROGRAM,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static ISSUANCE_LICENSE_NOT_INSTALLED: Entry = Entry {
    symbol: Some("SL_E_ISSUANCE_LICENSE_NOT_INSTALLED"),
    message: Text::new(
        "a required license (issuance license) could not be found",
        "필요한 라이선스인 발급 라이선스를 찾을 수 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A required license could not be found. By the symbol of the code it is an issuance \
             license.",
            "필요한 라이선스를 찾을 수 없습니다. 코드의 기호 이름에 따르면 이 라이선스는 발급 \
             라이선스입니다.",
        ),
        sign: None,
        resolutions: &[ISSUANCE_LICENSE, REINSTALL, steps::REPAIR_PROGRAM],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static LICENSE_NOT_BOUND: Entry = Entry {
    symbol: Some("SL_E_LICENSE_NOT_BOUND"),
    message: Text::new(
        "the license is not bound to the current environment",
        "라이선스가 현재 환경에 바인딩되어 있지 않습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[steps::READ_STATUS],
    causes: &[Cause {
        text: Text::new(
            "The license is not bound to the environment in which it is used now.",
            "라이선스가 현재 사용 중인 환경에 바인딩되어 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "See whether the license may be used on this computer.",
                    "이 컴퓨터에서 라이선스를 사용할 수 있는지 확인하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if the disk or the virtual machine came from another computer",
                "디스크나 가상 머신을 다른 컴퓨터에서 옮겨 왔으면",
            )),
            ACTIVATE_UNLICENSED,
            BY_PHONE,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};
