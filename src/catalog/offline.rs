//! Telephone activation: installation IDs and confirmation IDs.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::{ActiveDirectory, KmsClient, KmsHost, Mak, Oem, Retail};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const RETYPE_CONFIRMATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "Compare the confirmation ID block by block with what you were given, and \
         deposit it once more.",
        "받아 적은 확인 ID를 블록별로 대조한 뒤 한 번 더 입력하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /atp <confirmation_id>").elevated());

const DEPOSIT_WITH_ACTIVATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "If several products on the computer have a key, deposit the confirmation \
         ID with the activation ID of its product.",
        "컴퓨터에 키가 설치된 제품이 여러 개이면 해당 제품의 정품 인증 ID를 함께 \
         지정하여 확인 ID를 입력하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /atp <confirmation_id> <activation_id>").elevated());

const OFFICE_INSTALLATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "For a volume edition of Office, display the installation ID from the \
         folder that holds ospp.vbs.",
        "볼륨 라이선스 버전의 Office는 ospp.vbs가 있는 폴더에서 설치 ID를 \
         표시하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("cscript ospp.vbs /dinstid"));

const OFFICE_CONFIRMATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "For a volume edition of Office, deposit the confirmation ID from the same \
         folder.",
        "볼륨 라이선스 버전의 Office는 확인 ID도 같은 폴더에서 입력하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("cscript ospp.vbs /actcid:<confirmation_id>").elevated());

const CHECK_ID_PRODUCT: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Check that the confirmation ID was issued for the product and version \
         that this command shows.",
        "이 명령에 표시되는 제품과 버전에 대해 발급된 확인 ID인지 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dli"));

pub(super) static STORE_CONFIRMATION_ID_INVALID_VERSION: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_CIDIID_INVALID_VERSION"),
    message: Text::new(
        "Microsoft Store licensing does not accept the version of the confirmation ID",
        "Microsoft Store 라이선스 서비스가 확인 ID의 버전을 받아들이지 않았습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server behind Microsoft Store licensing found a wrong \
             version in the confirmation ID.",
            "Microsoft Store 라이선스의 정품 인증 서버가 확인 ID의 버전이 \
             잘못되었다고 판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            RETYPE_CONFIRMATION_ID,
            CHECK_ID_PRODUCT,
            steps::PHONE_INSTALLATION_ID,
            steps::PHONE_CALL,
            steps::PHONE_CONFIRMATION_ID,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_CONFIRMATION_ID_INVALID_DATA: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA"),
    message: Text::new(
        "Microsoft Store licensing got offline activation data in a wrong format",
        "Microsoft Store 라이선스 서비스에 전달된 오프라인 정품 인증 데이터의 형식이 맞지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing received offline activation data that is \
             not in the form it expects.",
            "Microsoft Store 라이선스 서비스에 전달된 오프라인 정품 인증 데이터가 \
             서비스에서 요구하는 형식이 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            RETYPE_CONFIRMATION_ID,
            steps::PHONE_INSTALLATION_ID,
            steps::PHONE_CALL,
            steps::PHONE_CONFIRMATION_ID,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_CONFIRMATION_ID_INVALID_DATA_LENGTH: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_CIDIID_INVALID_DATA_LENGTH"),
    message: Text::new(
        "Microsoft Store licensing got a confirmation ID of the wrong length",
        "Microsoft Store 라이선스 서비스에 전달된 확인 ID의 길이가 맞지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The confirmation ID reached Microsoft Store licensing with too few or \
             too many digits.",
            "Microsoft Store 라이선스 서비스에 전달된 확인 ID의 자릿수가 \
             모자라거나 남습니다.",
        ),
        sign: None,
        resolutions: &[
            RETYPE_CONFIRMATION_ID,
            steps::PHONE_INSTALLATION_ID,
            steps::PHONE_CALL,
            steps::PHONE_CONFIRMATION_ID,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_CONFIRMATION_ID_INVALID_CHECK_DIGITS: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_CIDIID_INVALID_CHECK_DIGITS"),
    message: Text::new(
        "Microsoft Store licensing got bad check digits in an installation or confirmation ID",
        "Microsoft Store 라이선스 서비스가 받은 설치 ID 또는 확인 ID의 검사 숫자가 맞지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The installation ID or the confirmation ID that Microsoft Store \
             licensing checked is not valid by its check digits.",
            "Microsoft Store 라이선스 서비스가 검사한 설치 ID 또는 확인 ID의 검사 \
             숫자가 올바르지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            RETYPE_CONFIRMATION_ID,
            steps::PHONE_INSTALLATION_ID,
            Resolution::new(
                Action::ActivateByPhone,
                Role::LicenseOwner,
                Text::new(
                    "On the telephone, read out the installation ID block by block and \
                 have the confirmation ID repeated.",
                    "전화로 설치 ID를 블록별로 불러 주고 확인 ID를 한 번 더 들려 \
                 달라고 하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::PHONE_CONFIRMATION_ID,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CONFIRMATION_ID_INVALID_DATA: Entry = Entry {
    symbol: Some("SL_E_CIDIID_INVALID_DATA"),
    message: Text::new(
        "an ID entered for telephone activation is not in the expected format",
        "전화 정품 인증에 입력한 ID가 정해진 형식에 맞지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data that was entered for telephone activation, usually the \
             confirmation ID, does not have the expected form.",
            "전화 정품 인증에 입력한 데이터(보통 확인 ID)의 형식이 올바르지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ActivateByPhone,
                Role::DeviceAdministrator,
                Text::new(
                    "Enter the confirmation ID (CID) again and compare every digit.",
                    "확인 ID(CID)를 다시 입력하고 모든 숫자를 대조하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /atp <confirmation_id>").elevated()),
            steps::PHONE_INSTALLATION_ID,
            steps::PHONE_CALL,
            steps::PHONE_CONFIRMATION_ID,
        ],
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static CONFIRMATION_ID_INVALID_VERSION: Entry = Entry {
    symbol: Some("SL_E_CIDIID_INVALID_VERSION"),
    message: Text::new(
        "the version number in the confirmation ID is wrong",
        "확인 ID에 포함된 버전 번호가 잘못되었습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The version that is encoded in the confirmation ID is not the one \
             that the licensing service expects.",
            "확인 ID에 들어 있는 버전이 라이선스 서비스가 기대하는 버전과 \
             다릅니다.",
        ),
        sign: None,
        resolutions: &[
            RETYPE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            CHECK_ID_PRODUCT,
            steps::PHONE_INSTALLATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            steps::AD_INSTALLATION_ID.only(&[ActiveDirectory]),
            steps::PHONE_CALL,
            steps::PHONE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            steps::AD_CONFIRMATION_ID.only(&[ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CONFIRMATION_ID_VERSION_NOT_SUPPORTED: Entry = Entry {
    symbol: Some("SL_E_CIDIID_VERSION_NOT_SUPPORTED"),
    message: Text::new(
        "this computer cannot process confirmation IDs of the given version",
        "이 컴퓨터에서 지원하지 않는 버전의 확인 ID입니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The licensing service on this computer does not support the version \
             that is encoded in the confirmation ID.",
            "이 컴퓨터의 라이선스 서비스가 확인 ID에 들어 있는 버전을 지원하지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            CHECK_ID_PRODUCT,
            steps::INSTALL_UPDATES,
            steps::PHONE_INSTALLATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            steps::AD_INSTALLATION_ID.only(&[ActiveDirectory]),
            steps::PHONE_CALL,
            steps::PHONE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            steps::AD_CONFIRMATION_ID.only(&[ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CONFIRMATION_ID_INVALID_DATA_LENGTH: Entry = Entry {
    symbol: Some("SL_E_CIDIID_INVALID_DATA_LENGTH"),
    message: Text::new(
        "the confirmation ID has too few or too many digits",
        "확인 ID의 자릿수가 모자라거나 너무 많습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Digits of the confirmation ID are missing, or there are too many; a \
             complete one has 48 digits in 8 blocks of 6.",
            "확인 ID의 숫자가 빠졌거나 더 많이 들어 있습니다. 온전한 확인 ID는 \
             6자리씩 8개 블록, 모두 48자리입니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ActivateByPhone,
                Role::DeviceAdministrator,
                Text::new(
                    "Count the digits of every block; if one is too short or too long, \
                 have the whole confirmation ID read out again.",
                    "블록마다 자릿수를 세고, 모자라거나 남는 블록이 있으면 확인 ID \
                 전체를 다시 불러 달라고 하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            RETYPE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            steps::PHONE_INSTALLATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            steps::AD_INSTALLATION_ID.only(&[ActiveDirectory]),
            steps::PHONE_CALL,
            steps::PHONE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            steps::AD_CONFIRMATION_ID.only(&[ActiveDirectory]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CONFIRMATION_ID_NOT_DEPOSITED: Entry = Entry {
    symbol: Some("SL_E_CIDIID_NOT_DEPOSITED"),
    message: Text::new(
        "this computer failed to store the installation ID or the confirmation ID",
        "설치 ID 또는 확인 ID를 이 컴퓨터에 저장하지 못했습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The licensing service could not save the installation ID or the \
             confirmation ID; the code does not say why.",
            "라이선스 서비스가 설치 ID 또는 확인 ID를 저장하지 못했습니다. 이 \
             코드만으로는 이유를 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::ActivateByPhone,
                Role::DeviceAdministrator,
                Text::new(
                    "Keep the confirmation ID and deposit it again in a prompt opened \
                 with Run as administrator.",
                    "확인 ID를 보관해 두고, 관리자 권한으로 실행한 프롬프트에서 다시 \
                 입력하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /atp <confirmation_id>").elevated())
            .only(&[Mak, KmsHost, Retail, Oem]),
            steps::AD_CONFIRMATION_ID.only(&[ActiveDirectory]),
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            Resolution::new(
                Action::ActivateByPhone,
                Role::DeviceAdministrator,
                Text::new(
                    "If it still is not saved, display the installation ID again; a \
                 changed one needs a new confirmation ID.",
                    "그래도 저장되지 않으면 설치 ID를 다시 표시하십시오. 설치 ID가 \
                 바뀌었으면 새 확인 ID가 필요합니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("slmgr.vbs /dti"))
            .only(&[Mak, KmsHost, Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CONFIRMATION_ID_MISMATCHED: Entry = Entry {
    symbol: Some("SL_E_CIDIID_MISMATCHED"),
    message: Text::new(
        "the confirmation ID was not issued for this computer's installation ID",
        "입력한 확인 ID는 이 컴퓨터의 설치 ID에 대해 발급된 것이 아닙니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The confirmation ID answers an installation ID other than the one \
             that this computer has now.",
            "확인 ID가 현재 이 컴퓨터의 설치 ID가 아닌 다른 설치 ID에 대해 \
             발급되었습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ActivateByPhone,
                Role::DeviceAdministrator,
                Text::new(
                    "Display the installation ID and compare it with the one that was \
                 given to the Activation Center.",
                    "설치 ID를 표시하여 정품 인증 센터에 알려 준 설치 ID와 \
                 대조하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("slmgr.vbs /dti"))
            .only(&[Mak, KmsHost, Retail, Oem]),
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "If several computers are being activated by telephone, check that \
                 their confirmation ID notes were not mixed up.",
                    "여러 컴퓨터를 전화로 정품 인증하는 중이면 컴퓨터별로 적어 둔 확인 \
                 ID가 서로 바뀌지 않았는지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            RETYPE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            steps::AD_INSTALLATION_ID.only(&[ActiveDirectory]),
            OFFICE_INSTALLATION_ID.only(&[Mak]),
            steps::PHONE_CALL,
            steps::PHONE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            steps::AD_CONFIRMATION_ID.only(&[ActiveDirectory]),
            DEPOSIT_WITH_ACTIVATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            OFFICE_CONFIRMATION_ID.only(&[Mak]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CONFIRMATION_ID_INVALID_CHECK_DIGITS: Entry = Entry {
    symbol: Some("SL_E_CIDIID_INVALID_CHECK_DIGITS"),
    message: Text::new(
        "the check digits of the installation ID or the confirmation ID are wrong",
        "설치 ID 또는 확인 ID의 검사 숫자가 맞지 않습니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ESU_W7_TROUBLESHOOT),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The check digits of the installation ID or the confirmation ID do not \
             agree with its other digits, as after a typing error.",
                "설치 ID 또는 확인 ID의 검사 숫자가 나머지 숫자와 맞지 않습니다. \
             숫자를 잘못 입력하면 이렇게 됩니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ESU_W7_TROUBLESHOOT],
        },
        Cause {
            text: Text::new(
                "In telephone activation of Extended Security Updates (ESU), the \
             confirmation ID is wrong.",
                "확장 보안 업데이트(ESU)를 전화로 정품 인증할 때 사용한 확인 ID가 \
             잘못되었습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ESU_W7_TROUBLESHOOT],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "For an ESU key, read its activation ID first and add it to each \
                 command below; on Windows 7 `slmgr.vbs /dlv` is enough to read \
                 it.",
                "ESU 키는 먼저 정품 인증 ID를 확인하여 아래의 각 명령에 \
                 덧붙이십시오. Windows 7에서는 `slmgr.vbs /dlv`로도 확인할 수 \
                 있습니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("slmgr.vbs /dlv all"))
        .only(&[Mak]),
        RETYPE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        steps::PHONE_INSTALLATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        steps::AD_INSTALLATION_ID.only(&[ActiveDirectory]),
        Resolution::new(
            Action::ActivateByPhone,
            Role::DeviceAdministrator,
            Text::new(
                "For an ESU key, display the installation ID of that activation \
                 ID.",
                "ESU 키는 이 정품 인증 ID의 설치 ID를 표시하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("slmgr.vbs /dti <activation_id>"))
        .only(&[Mak]),
        Resolution::new(
            Action::ActivateByPhone,
            Role::LicenseOwner,
            Text::new(
                "Call a Microsoft Licensing Activation Center again, and have each \
                 block of both the installation ID and the confirmation ID \
                 repeated.",
                "Microsoft 라이선스 정품 인증 센터에 다시 전화하여 설치 ID와 확인 \
                 ID를 블록별로 한 번 더 확인하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::ActivateByPhone,
            Role::DeviceAdministrator,
            Text::new(
                "For an ESU key, always name its activation ID when you deposit \
                 the new confirmation ID.",
                "ESU 키는 새 확인 ID를 입력할 때 반드시 정품 인증 ID를 함께 \
                 지정하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /atp <confirmation_id> <activation_id>").elevated())
        .only(&[Mak]),
        steps::PHONE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        steps::AD_CONFIRMATION_ID.only(&[ActiveDirectory]),
    ],
};

pub(super) static CONFIRMATION_ID_MISMATCHED_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_CIDIID_MISMATCHED_PKEY"),
    message: Text::new(
        "the installation and confirmation IDs belong to another product key",
        "설치 ID와 확인 ID가 다른 제품 키에 대한 것입니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The installation ID and the confirmation ID were made for a product \
             key other than the one in use, as when the key was changed in \
             between.",
            "설치 ID와 확인 ID가 현재 사용하는 제품 키가 아닌 다른 키로 \
             만들어졌습니다. 도중에 키를 바꾼 경우가 그 예입니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Read the last characters of the installed key and compare them \
                 with the key for which you called.",
                    "설치된 키의 마지막 몇 자를 확인하여 전화할 때 사용한 키와 \
                 대조하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("slmgr.vbs /dli")),
            Resolution::new(
                Action::InstallProductKey,
                Role::LicenseOwner,
                Text::new(
                    "If the wrong key is installed, install the right one before you \
                 start again; it replaces the present key.",
                    "잘못된 키가 설치되어 있으면 다시 시작하기 전에 올바른 키를 \
                 설치하십시오. 현재 키는 새 키로 바뀝니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
            steps::PHONE_INSTALLATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            steps::AD_INSTALLATION_ID.only(&[ActiveDirectory]),
            OFFICE_INSTALLATION_ID.only(&[Mak]),
            steps::PHONE_CALL,
            steps::PHONE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            steps::AD_CONFIRMATION_ID.only(&[ActiveDirectory]),
            DEPOSIT_WITH_ACTIVATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            OFFICE_CONFIRMATION_ID.only(&[Mak]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CONFIRMATION_ID_NOT_BOUND: Entry = Entry {
    symbol: Some("SL_E_CIDIID_NOT_BOUND"),
    message: Text::new(
        "the installation and confirmation IDs do not belong to this environment",
        "설치 ID와 확인 ID가 현재 환경에 속한 것이 아닙니다",
    ),
    topic: Topic::OfflineActivation,
    types: &[Mak, KmsHost, ActiveDirectory, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The installation ID and the confirmation ID are bound to an \
             environment that differs from the present one.",
            "설치 ID와 확인 ID가 현재 환경과 다른 환경에 바인딩되어 있습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Make sure that both the installation ID and the confirmation ID \
                 come from this installation of Windows on this computer.",
                    "설치 ID와 확인 ID가 모두 이 컴퓨터에 현재 설치된 Windows에서 나온 \
                 것인지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("slmgr.vbs /dti")),
            Resolution::new(
                Action::Wait,
                Role::DeviceAdministrator,
                Text::new(
                    "Finish pending changes to the hardware or the virtual machine \
                 before you ask for a new confirmation ID.",
                    "하드웨어나 가상 머신을 변경하는 중이면 모두 마친 뒤에 새 확인 \
                 ID를 요청하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::PHONE_INSTALLATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            steps::AD_INSTALLATION_ID.only(&[ActiveDirectory]),
            steps::PHONE_CALL,
            steps::PHONE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
            steps::AD_CONFIRMATION_ID.only(&[ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
