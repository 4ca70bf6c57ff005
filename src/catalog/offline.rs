//! Telephone activation: installation IDs and confirmation IDs.

use super::procedures;
use super::procedures::ACTIVATE_FOREST_BY_PHONE;
use super::sources::{
    ERROR_CODES, ESU_W7_TROUBLESHOOT, HEADER, KMS_PLANNING, KMS_VAMT, OFFICE_TOOLS, PRACTICE,
    SLDEPOSITCID, SLMGR_OPTIONS, VA_PLAN, VAMT_LOCAL_REACTIVATION,
};
use super::steps::SUPPORT_IF_IT_COMES_BACK;
use super::steps::{self, ospp, slmgr};
use crate::advice::{Cause, Command, Entry, Resolution, Sign};
use crate::kinds::ActivationType::{ActiveDirectory, KmsClient, KmsHost, Mak, Oem, Retail};
use crate::kinds::{Action, ActivationType, Retry, Role, Topic};
use crate::text::Text;

/// What is activated by telephone on the computer itself.
const BY_PHONE: &[ActivationType] = &[Mak, KmsHost, Retail, Oem];

/// The same where the code does not meet a KMS host.
const NOT_ON_HOSTS: &[ActivationType] = &[Mak, Retail, Oem];

const FOR_WINDOWS_OR_ESU: Text = Text::new("for Windows or an ESU key", "Windows나 ESU 키이면");

/// The cheapest attempt: what was typed is compared and typed again.
const DEPOSIT_AGAIN: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "Compare the confirmation ID digit by digit with what you were given, and deposit it once \
         more, without hyphens or blanks. For an ESU key, name its activation ID (from `/dlv all`) \
         after the confirmation ID. The same ID once more takes no further activation.",
        "입력한 확인 ID를 받아 적은 내용과 한 자리씩 대조한 뒤, 하이픈이나 공백 없이 다시 \
         입력하십시오. ESU 키이면 확인 ID 뒤에 ESU 키의 정품 인증 ID(`/dlv all`에 표시됨)를 \
         지정하십시오. 같은 ID를 다시 입력해도 정품 인증 횟수는 더 차감되지 않습니다.",
    ),
    &[SLMGR_OPTIONS, ESU_W7_TROUBLESHOOT, VAMT_LOCAL_REACTIVATION],
)
.when(FOR_WINDOWS_OR_ESU)
.run(Command::changes(slmgr!("/atp <confirmation_id>")).elevated())
.only(BY_PHONE);

const DEPOSIT_FOR_OFFICE: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "Compare the confirmation ID in the same way, and deposit it with the script of Office. \
         The same ID once more takes no further activation.",
        "확인 ID를 같은 방법으로 대조한 뒤 Office의 스크립트로 입력하십시오. 같은 ID를 다시 입력해도 \
         정품 인증 횟수는 더 차감되지 않습니다.",
    ),
    &[OFFICE_TOOLS, VAMT_LOCAL_REACTIVATION],
)
.when(Text::new("for a volume edition of Office", "볼륨 라이선스 버전의 Office이면"))
.run(Command::changes(ospp!("/actcid:<confirmation_id>")).elevated())
.only(&[Mak]);

const NEW_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::LicenseOwner,
    Text::new(
        "Get a new confirmation ID for the installation ID that this computer shows now, and \
         compare both IDs once more before you finish. For an ESU key, name its activation ID \
         (from `/dlv all`) after `/dti`, and after the confirmation ID of `/atp`. A new ID takes \
         one of the activations of a MAK or a KMS host key.",
        "이 컴퓨터에 현재 표시되는 설치 ID로 새 확인 ID를 받고, 마치기 전에 두 ID를 한 번 더 \
         대조하십시오. ESU 키이면 `/dti` 뒤와 `/atp`의 확인 ID 뒤에 ESU 키의 정품 인증 ID(`/dlv all`에 \
         표시됨)를 지정하십시오. 새 ID를 받으면 MAK나 KMS 호스트 키의 남은 정품 인증 횟수에서 한 번이 \
         차감됩니다.",
    ),
    &[ERROR_CODES, ESU_W7_TROUBLESHOOT, VA_PLAN, KMS_PLANNING],
)
.procedure(procedures::ACTIVATE_BY_PHONE)
.only(BY_PHONE);

/// The same where the code does not meet a KMS host.
const NEW_ID_NOT_ON_HOSTS: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::LicenseOwner,
    Text::new(
        "Get a new confirmation ID for the installation ID that this computer shows now, and \
         compare both IDs once more before you finish. For an ESU key, name its activation ID \
         (from `/dlv all`) after `/dti`, and after the confirmation ID of `/atp`. A new ID takes \
         one of the activations of a MAK.",
        "이 컴퓨터에 현재 표시되는 설치 ID로 새 확인 ID를 받고, 마치기 전에 두 ID를 한 번 더 \
         대조하십시오. ESU 키이면 `/dti` 뒤와 `/atp`의 확인 ID 뒤에 ESU 키의 정품 인증 ID(`/dlv all`에 \
         표시됨)를 지정하십시오. 새 ID를 받으면 MAK의 남은 정품 인증 횟수에서 한 번이 \
         차감됩니다.",
    ),
    &[ERROR_CODES, ESU_W7_TROUBLESHOOT, VA_PLAN],
)
.procedure(procedures::ACTIVATE_BY_PHONE)
.when(Text::new(
    "for Windows or an ESU key, if the code comes back",
    "Windows나 ESU 키이고, 같은 코드가 다시 나타나면",
))
.only(NOT_ON_HOSTS);

const NEW_ID_IF_NEEDED: Resolution = NEW_ID.when(Text::new(
    "for Windows or an ESU key, if the code comes back",
    "Windows나 ESU 키이고, 같은 코드가 다시 나타나면",
));

const NEW_ID_FOR_OFFICE: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::LicenseOwner,
    Text::new(
        "Get a new confirmation ID for the installation ID of Office, and compare both IDs once \
         more before you finish. A new ID takes one of the activations of the MAK.",
        "Office의 설치 ID로 새 확인 ID를 받고, 마치기 전에 두 ID를 한 번 더 대조하십시오. 새 ID를 \
         받으면 MAK의 남은 정품 인증 횟수에서 한 번이 차감됩니다.",
    ),
    &[OFFICE_TOOLS, VA_PLAN, PRACTICE],
)
.when(Text::new(
    "for a volume edition of Office, if the code comes back",
    "볼륨 라이선스 버전의 Office이고, 같은 코드가 다시 나타나면",
))
.procedure(procedures::ACTIVATE_OFFICE_BY_PHONE)
.only(&[Mak]);

/// For the codes of Microsoft Store licensing, which meet neither a KMS host nor a forest.
const STORE_STEPS: &[Resolution] =
    &[DEPOSIT_AGAIN.only(NOT_ON_HOSTS), DEPOSIT_FOR_OFFICE, NEW_ID_NOT_ON_HOSTS, NEW_ID_FOR_OFFICE];

const NEW_ID_FOR_FOREST: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DirectoryAdministrator,
    Text::new(
        "Repeat the activation of the forest from the installation ID on.",
        "설치 ID를 확인하는 단계부터 포리스트 정품 인증을 다시 진행하십시오.",
    ),
    &[SLMGR_OPTIONS],
)
.when(Text::new("in Active Directory-based activation", "Active Directory 기반 정품 인증이면"))
.procedure(ACTIVATE_FOREST_BY_PHONE)
.only(&[ActiveDirectory]);

/// For a length that is wrong.
const COUNT_THE_DIGITS: Sign = Sign::new(
    Text::new(
        "Count the digits of the confirmation ID: a complete one has 48.",
        "확인 ID의 자릿수를 세십시오. 온전한 확인 ID는 48자리입니다.",
    ),
    &[KMS_VAMT],
);

/// Whom to ask, for all codes of this file.
const ASK_THE_CENTER: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Ask the Activation Center that issued the confirmation ID. Give it this code, the name \
         of the product and both IDs.",
        "확인 ID를 발급한 Microsoft 정품 인증 센터에 문의하여 이 코드, 제품 이름, 두 ID를 알려 \
         주십시오.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK);

pub(super) static STORE_CONFIRMATION_ID_INVALID_VERSION: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_CIDIID_INVALID_VERSION"),
    message: Text::new(
        "Microsoft Store licensing: the version of the offline confirmation ID is incorrect",
        "Microsoft Store 라이선스: 오프라인 확인 ID의 버전이 올바르지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server of Microsoft Store licensing found that the version of the \
             confirmation ID (CID) is incorrect.",
            "Microsoft Store 라이선스의 정품 인증 서버에서 확인 ID(CID)의 버전이 올바르지 않다고 \
             판정했습니다.",
        ),
        sign: None,
        resolutions: STORE_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_THE_CENTER],
};

pub(super) static STORE_CONFIRMATION_ID_INVALID_DATA: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA"),
    message: Text::new(
        "Microsoft Store licensing: the format of the offline activation data is incorrect",
        "Microsoft Store 라이선스: 오프라인 정품 인증 데이터의 형식이 올바르지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server of Microsoft Store licensing received offline activation data \
             in an incorrect format.",
            "Microsoft Store 라이선스의 정품 인증 서버에 전달된 오프라인 정품 인증 데이터의 형식이 \
             올바르지 않습니다.",
        ),
        sign: None,
        resolutions: STORE_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_THE_CENTER],
};

pub(super) static STORE_CONFIRMATION_ID_INVALID_DATA_LENGTH: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA_LENGTH"),
    message: Text::new(
        "Microsoft Store licensing: the length of the offline confirmation ID is incorrect",
        "Microsoft Store 라이선스: 오프라인 확인 ID의 길이가 올바르지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[COUNT_THE_DIGITS],
    causes: &[Cause {
        text: Text::new(
            "The confirmation ID (CID) reached the activation server of Microsoft Store licensing \
             with an incorrect length.",
            "Microsoft Store 라이선스의 정품 인증 서버에 전달된 확인 ID(CID)의 길이가 올바르지 \
             않습니다.",
        ),
        sign: None,
        resolutions: STORE_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_THE_CENTER],
};

pub(super) static STORE_CONFIRMATION_ID_INVALID_CHECK_DIGITS: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_CIDIID_INVALID_CHECK_DIGITS"),
    message: Text::new(
        "Microsoft Store licensing: the installation ID or the confirmation ID is invalid",
        "Microsoft Store 라이선스: 설치 ID 또는 확인 ID가 올바르지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The installation ID (IID) or the confirmation ID (CID) is invalid. The name of the \
             code speaks of check digits, which a typing error makes wrong.",
            "설치 ID(IID) 또는 확인 ID(CID)가 올바르지 않습니다. 코드의 이름에 따르면 검사 숫자가 \
             맞지 않는 것이며, 숫자를 잘못 입력하면 검사 숫자가 맞지 않습니다.",
        ),
        sign: None,
        resolutions: STORE_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_THE_CENTER],
};

pub(super) static CONFIRMATION_ID_INVALID_DATA: Entry = Entry {
    symbol: Some("SL_E_CIDIID_INVALID_DATA"),
    message: Text::new(
        "the format of the offline activation data is incorrect",
        "오프라인 정품 인증 데이터의 형식이 올바르지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data entered for telephone activation, such as the confirmation ID (CID), is not \
             valid.",
            "전화 정품 인증에 입력한 데이터(예: 확인 ID(CID))가 올바르지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            DEPOSIT_AGAIN.only(&[Mak]),
            DEPOSIT_FOR_OFFICE,
            NEW_ID_NOT_ON_HOSTS.only(&[Mak]),
            NEW_ID_FOR_OFFICE,
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Activate through the KMS host. Activation by telephone is for other kinds of \
                     keys.",
                    "KMS 호스트를 통해 정품 인증하십시오. 전화 정품 인증은 다른 종류의 키에 \
                     사용합니다.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("with a KMS client setup key", "KMS 클라이언트 설정 키를 사용하면"))
            .run(Command::changes(slmgr!("/ato")))
            .only(&[KmsClient]),
        ],
        sources: &[HEADER, ERROR_CODES],
    }],
    otherwise: &[ASK_THE_CENTER],
};

pub(super) static CONFIRMATION_ID_INVALID_VERSION: Entry = Entry {
    symbol: Some("SL_E_CIDIID_INVALID_VERSION"),
    message: Text::new(
        "the version of the offline confirmation ID (CID) is incorrect",
        "오프라인 확인 ID(CID)의 버전이 올바르지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service found that the version in the confirmation ID is \
             incorrect.",
            "소프트웨어 보호 서비스에서 확인 ID에 들어 있는 버전이 올바르지 않다고 판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            DEPOSIT_AGAIN,
            DEPOSIT_FOR_OFFICE,
            NEW_ID_IF_NEEDED,
            NEW_ID_FOR_OFFICE,
            NEW_ID_FOR_FOREST,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_THE_CENTER],
};

pub(super) static CONFIRMATION_ID_VERSION_NOT_SUPPORTED: Entry = Entry {
    symbol: Some("SL_E_CIDIID_VERSION_NOT_SUPPORTED"),
    message: Text::new(
        "the version of the offline confirmation ID (CID) is not supported",
        "지원되지 않는 버전의 오프라인 확인 ID(CID)입니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service of this computer does not support the version in the \
             confirmation ID.",
            "이 컴퓨터의 소프트웨어 보호 서비스에서 확인 ID에 들어 있는 버전을 지원하지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            DEPOSIT_AGAIN,
            DEPOSIT_FOR_OFFICE,
            NEW_ID_IF_NEEDED,
            NEW_ID_FOR_OFFICE,
            NEW_ID_FOR_FOREST,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::INSTALL_UPDATES.when(steps::IF_IT_COMES_BACK), ASK_THE_CENTER],
};

pub(super) static CONFIRMATION_ID_INVALID_DATA_LENGTH: Entry = Entry {
    symbol: Some("SL_E_CIDIID_INVALID_DATA_LENGTH"),
    message: Text::new(
        "the length of the offline confirmation ID (CID) is incorrect",
        "오프라인 확인 ID(CID)의 길이가 올바르지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[COUNT_THE_DIGITS],
    causes: &[Cause {
        text: Text::new(
            "The confirmation ID that was deposited has too few or too many digits.",
            "입력한 확인 ID의 자릿수가 모자라거나 많습니다.",
        ),
        sign: None,
        resolutions: &[
            DEPOSIT_AGAIN,
            DEPOSIT_FOR_OFFICE,
            NEW_ID_IF_NEEDED,
            NEW_ID_FOR_OFFICE,
            NEW_ID_FOR_FOREST,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_THE_CENTER],
};

pub(super) static CONFIRMATION_ID_NOT_DEPOSITED: Entry = Entry {
    symbol: Some("SL_E_CIDIID_NOT_DEPOSITED"),
    message: Text::new(
        "the installation ID (IID) or the confirmation ID (CID) could not be saved",
        "설치 ID(IID) 또는 확인 ID(CID)를 저장하지 못했습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service could not save the installation ID or the \
             confirmation ID. The code does not say why.",
            "소프트웨어 보호 서비스가 설치 ID 또는 확인 ID를 저장하지 못했습니다. 이유는 이 코드로 알 \
             수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ActivateByPhone,
                Role::DeviceAdministrator,
                Text::new(
                    "Keep the confirmation ID, and deposit it again in a prompt opened with Run as \
                     administrator. For an ESU key, name its activation ID (from `/dlv all`) after \
                     the confirmation ID. This takes no further activation from the key.",
                    "확인 ID를 보관해 두고, ‘관리자 권한으로 실행’으로 연 명령 프롬프트에서 다시 \
                     입력하십시오. ESU 키이면 확인 ID 뒤에 `/dlv all`에 표시된 ESU 키의 정품 인증 \
                     ID를 지정하십시오. 키의 정품 인증 횟수는 차감되지 않습니다.",
                ),
                &[SLMGR_OPTIONS, ESU_W7_TROUBLESHOOT, VAMT_LOCAL_REACTIVATION],
            )
            .when(FOR_WINDOWS_OR_ESU)
            .run(Command::changes(slmgr!("/atp <confirmation_id>")).elevated())
            .only(BY_PHONE),
            DEPOSIT_FOR_OFFICE,
            Resolution::new(
                Action::RestartWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "Restart Windows, and deposit the confirmation ID once more. It stays good as \
                     long as the installation ID is the same, and takes no further activation from \
                     the key.",
                    "Windows를 다시 시작하고 확인 ID를 다시 입력하십시오. 설치 ID가 바뀌지 않았으면 \
                     같은 확인 ID를 사용할 수 있으며 키의 정품 인증 횟수는 차감되지 않습니다.",
                ),
                &[VAMT_LOCAL_REACTIVATION, PRACTICE],
            )
            .when(steps::IF_IT_COMES_BACK)
            .only(BY_PHONE),
            NEW_ID_FOR_FOREST,
        ],
        sources: &[HEADER],
    }],
    otherwise: SUPPORT_IF_IT_COMES_BACK,
};

/// For IDs that are good, but not for each other.
const READ_INSTALLATION_ID: Sign = Sign::new(
    Text::new(
        "Read the installation ID (for an ESU key, with its activation ID after `/dti`), and \
         compare it with the one for which the confirmation ID was given.",
        "설치 ID를 확인하여(ESU 키이면 `/dti` 뒤에 정품 인증 ID를 지정) 확인 ID를 받을 때 알려 준 \
         설치 ID와 대조하십시오.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::reads(slmgr!("/dti")));

const READ_INSTALLATION_ID_OF_OFFICE: Sign = Sign::new(
    Text::new(
        "For Office, read its own installation ID, and compare that one.",
        "Office이면 Office의 설치 ID를 확인하여 그 ID를 대조하십시오.",
    ),
    &[OFFICE_TOOLS],
)
.run(Command::reads(ospp!("/dinstid")).elevated());

pub(super) static CONFIRMATION_ID_MISMATCHED: Entry = Entry {
    symbol: Some("SL_E_CIDIID_MISMATCHED"),
    message: Text::new(
        "the installation ID (IID) and the confirmation ID (CID) do not match",
        "설치 ID(IID)와 확인 ID(CID)가 서로 맞지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_INSTALLATION_ID, READ_INSTALLATION_ID_OF_OFFICE],
    causes: &[Cause {
        text: Text::new(
            "The confirmation ID belongs to another installation ID: that of another computer or \
             product, or the one that this computer had before.",
            "확인 ID가 다른 설치 ID(다른 컴퓨터나 다른 제품의 설치 ID 또는 이 컴퓨터의 이전 설치 \
             ID)에 대해 발급되었습니다.",
        ),
        sign: None,
        resolutions: &[
            DEPOSIT_AGAIN.when(Text::new(
                "for Windows or an ESU key, if both installation IDs are the same",
                "Windows나 ESU 키이고 두 설치 ID가 같으면",
            )),
            DEPOSIT_FOR_OFFICE.when(Text::new(
                "for a volume edition of Office, if both installation IDs are the same",
                "볼륨 라이선스 버전의 Office이고 두 설치 ID가 같으면",
            )),
            NEW_ID.when(Text::new(
                "for Windows or an ESU key, if the IDs differ, or the code comes back",
                "Windows나 ESU 키이고, 두 설치 ID가 다르거나 같은 코드가 다시 나타나면",
            )),
            NEW_ID_FOR_OFFICE.when(Text::new(
                "for a volume edition of Office, if the IDs differ, or the code comes back",
                "볼륨 라이선스 버전의 Office이고, 두 설치 ID가 다르거나 같은 코드가 다시 나타나면",
            )),
            NEW_ID_FOR_FOREST,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_THE_CENTER],
};

pub(super) static CONFIRMATION_ID_INVALID_CHECK_DIGITS: Entry = Entry {
    symbol: Some("SL_E_CIDIID_INVALID_CHECK_DIGITS"),
    message: Text::new(
        "the installation ID (IID) or the confirmation ID (CID) is invalid",
        "설치 ID(IID) 또는 확인 ID(CID)가 올바르지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ESU_W7_TROUBLESHOOT),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The installation ID or the confirmation ID is incorrect. The name of the code speaks \
             of check digits, which a typing error makes wrong.",
            "설치 ID 또는 확인 ID가 잘못되었습니다. 코드의 이름에 따르면 검사 숫자가 맞지 않는 \
             것이며, 숫자를 잘못 입력하면 검사 숫자가 맞지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            DEPOSIT_AGAIN,
            DEPOSIT_FOR_OFFICE,
            NEW_ID_IF_NEEDED,
            NEW_ID_FOR_OFFICE,
            NEW_ID_FOR_FOREST,
        ],
        sources: &[HEADER, SLDEPOSITCID, ESU_W7_TROUBLESHOOT],
    }],
    otherwise: &[ASK_THE_CENTER],
};

const NEW_ID_FOR_RIGHT_OFFICE_KEY: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::LicenseOwner,
    Text::new(
        "Where another key than that of your license is installed, install yours with `/inpkey:` \
         of ospp.vbs. Then get a new confirmation ID for the installation ID of Office. A new ID \
         takes one of the activations of the MAK.",
        "보유한 라이선스의 키가 아닌 키가 설치되어 있으면 ospp.vbs의 `/inpkey:`로 보유한 키를 \
         설치하십시오. 그런 다음 Office의 설치 ID로 새 확인 ID를 받으십시오. 새 ID를 받으면 MAK의 \
         남은 정품 인증 횟수에서 한 번이 차감됩니다.",
    ),
    &[OFFICE_TOOLS, VA_PLAN],
)
.when(Text::new("for a volume edition of Office", "볼륨 라이선스 버전의 Office이면"))
.procedure(procedures::ACTIVATE_OFFICE_BY_PHONE)
.only(&[Mak]);

pub(super) static CONFIRMATION_ID_MISMATCHED_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_CIDIID_MISMATCHED_PKEY"),
    message: Text::new(
        "the installation ID and the confirmation ID do not match the product key",
        "설치 ID와 확인 ID가 제품 키와 맞지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[steps::READ_STATUS, steps::READ_OFFICE_STATUS],
    causes: &[Cause {
        text: Text::new(
            "The two IDs do not belong to the product key that is installed now, for example \
             because the key was changed in between.",
            "두 ID가 현재 설치된 제품 키의 것이 아닙니다. 예를 들어 도중에 키를 바꾸면 이렇게 됩니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Note the last five characters of the present key, and make sure that you hold \
                     the whole of it. Then install the right key: Windows replaces the present one \
                     without asking.",
                    "현재 키의 마지막 다섯 글자를 적어 두고 현재 키 전체를 보관하고 있는지 \
                     확인하십시오. 그런 다음 맞는 키를 설치하십시오. 새 키는 확인 메시지 없이 현재 \
                     키를 대체합니다.",
                ),
                &[SLMGR_OPTIONS],
            )
            .when(Text::new(
                "for Windows, if the wrong key is installed",
                "Windows의 정품 인증이고 잘못된 키가 설치되어 있으면",
            ))
            .run(Command::changes(slmgr!("/ipk <product_key>")).elevated())
            .only(BY_PHONE),
            steps::RESTART_SERVICE
                .when(Text::new(
                    "after a key of Windows was installed",
                    "Windows의 키를 설치했으면",
                ))
                .only(BY_PHONE),
            NEW_ID.when(FOR_WINDOWS_OR_ESU),
            NEW_ID_FOR_RIGHT_OFFICE_KEY,
            NEW_ID_FOR_FOREST,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_THE_CENTER],
};

pub(super) static CONFIRMATION_ID_NOT_BOUND: Entry = Entry {
    symbol: Some("SL_E_CIDIID_NOT_BOUND"),
    message: Text::new(
        "the installation and confirmation IDs are not bound to the current environment",
        "설치 ID와 확인 ID가 현재 환경에 바인딩되어 있지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_INSTALLATION_ID, READ_INSTALLATION_ID_OF_OFFICE],
    causes: &[Cause {
        text: Text::new(
            "The installation ID and the confirmation ID are not bound to the present environment.",
            "설치 ID와 확인 ID가 현재 환경에 바인딩되어 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::Wait,
                Role::DeviceAdministrator,
                Text::new(
                    "Finish them first: the installation ID depends on the hardware.",
                    "변경을 먼저 마치십시오. 설치 ID는 하드웨어에 따라 달라집니다.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if changes to the hardware or the virtual machine are pending",
                "하드웨어나 가상 머신을 변경하는 중이면",
            )),
            NEW_ID.when(FOR_WINDOWS_OR_ESU),
            NEW_ID_FOR_OFFICE.when(Text::new(
                "for a volume edition of Office",
                "볼륨 라이선스 버전의 Office이면",
            )),
            NEW_ID_FOR_FOREST,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_THE_CENTER],
};
