//! Telephone activation: installation IDs and confirmation IDs.

use super::{Action, Guidance, Resolution, Retry, Role, steps};
use crate::activation_type::ActivationType::{ActiveDirectory, KmsHost, Mak, Oem, Retail};
use crate::text::Text;

const RETYPE_CONFIRMATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "Compare the confirmation ID block by block with what you were given, and \
         deposit it once more.",
        "받아 적은 확인 ID를 블록별로 대조한 뒤 한 번 더 입력하십시오.",
    ),
)
.run_elevated("slmgr.vbs /atp <confirmation_id>");

const DEPOSIT_WITH_ACTIVATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "If several products on the computer have a key, deposit the confirmation \
         ID with the activation ID of its product.",
        "컴퓨터에 키가 설치된 제품이 여러 개이면 해당 제품의 정품 인증 ID를 함께 \
         지정하여 확인 ID를 입력하십시오.",
    ),
)
.run_elevated("slmgr.vbs /atp <confirmation_id> <activation_id>");

const OFFICE_INSTALLATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "For a volume edition of Office, display the installation ID from the \
         folder that holds ospp.vbs.",
        "볼륨 라이선스 버전의 Office는 ospp.vbs가 있는 폴더에서 설치 ID를 \
         표시하십시오.",
    ),
)
.run("cscript ospp.vbs /dinstid");

const OFFICE_CONFIRMATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "For a volume edition of Office, deposit the confirmation ID from the same \
         folder.",
        "볼륨 라이선스 버전의 Office는 확인 ID도 같은 폴더에서 입력하십시오.",
    ),
)
.run_elevated("cscript ospp.vbs /actcid:<confirmation_id>");

const CHECK_ID_PRODUCT: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Check that the confirmation ID was issued for the product and version \
         that this command shows.",
        "이 명령에 표시되는 제품과 버전에 대해 발급된 확인 ID인지 확인하십시오.",
    ),
)
.run("slmgr.vbs /dli");

pub(super) static STORE_CONFIRMATION_ID_VERSION: Guidance = Guidance {
    causes: &[Text::new(
        "The activation server behind Microsoft Store licensing found a wrong \
             version in the confirmation ID.",
        "Microsoft Store 라이선스의 정품 인증 서버가 확인 ID의 버전이 \
             잘못되었다고 판정했습니다.",
    )],
    resolutions: &[
        RETYPE_CONFIRMATION_ID,
        CHECK_ID_PRODUCT,
        steps::PHONE_INSTALLATION_ID,
        steps::PHONE_CALL,
        steps::PHONE_CONFIRMATION_ID,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static STORE_OFFLINE_DATA_FORMAT: Guidance = Guidance {
    causes: &[Text::new(
        "Microsoft Store licensing received offline activation data that is \
             not in the form it expects.",
        "Microsoft Store 라이선스 서비스에 전달된 오프라인 정품 인증 데이터가 \
             서비스에서 요구하는 형식이 아닙니다.",
    )],
    resolutions: &[
        steps::COLLECT_EVENTS,
        RETYPE_CONFIRMATION_ID,
        steps::PHONE_INSTALLATION_ID,
        steps::PHONE_CALL,
        steps::PHONE_CONFIRMATION_ID,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static STORE_CONFIRMATION_ID_LENGTH: Guidance = Guidance {
    causes: &[Text::new(
        "The confirmation ID reached Microsoft Store licensing with too few or \
             too many digits.",
        "Microsoft Store 라이선스 서비스에 전달된 확인 ID의 자릿수가 \
             모자라거나 남습니다.",
    )],
    resolutions: &[
        RETYPE_CONFIRMATION_ID,
        steps::PHONE_INSTALLATION_ID,
        steps::PHONE_CALL,
        steps::PHONE_CONFIRMATION_ID,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static STORE_ID_CHECK_DIGITS: Guidance = Guidance {
    causes: &[Text::new(
        "The installation ID or the confirmation ID that Microsoft Store \
             licensing checked is not valid by its check digits.",
        "Microsoft Store 라이선스 서비스가 검사한 설치 ID 또는 확인 ID의 검사 \
             숫자가 올바르지 않습니다.",
    )],
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
        ),
        steps::PHONE_CONFIRMATION_ID,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static TELEPHONE_ID_FORMAT: Guidance = Guidance {
    causes: &[Text::new(
        "The data that was entered for telephone activation, usually the \
             confirmation ID, does not have the expected form.",
        "전화 정품 인증에 입력한 데이터(보통 확인 ID)의 형식이 올바르지 \
             않습니다.",
    )],
    resolutions: &[
        Resolution::new(
            Action::ActivateByPhone,
            Role::DeviceAdministrator,
            Text::new(
                "Enter the confirmation ID (CID) again and compare every digit.",
                "확인 ID(CID)를 다시 입력하고 모든 숫자를 대조하십시오.",
            ),
        )
        .run_elevated("slmgr.vbs /atp <confirmation_id>"),
        steps::PHONE_INSTALLATION_ID,
        steps::PHONE_CALL,
        steps::PHONE_CONFIRMATION_ID,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};

pub(super) static CONFIRMATION_ID_WRONG_VERSION: Guidance = Guidance {
    causes: &[Text::new(
        "The version that is encoded in the confirmation ID is not the one \
             that the licensing service expects.",
        "확인 ID에 들어 있는 버전이 라이선스 서비스가 기대하는 버전과 \
             다릅니다.",
    )],
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
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static CONFIRMATION_ID_UNSUPPORTED_VERSION: Guidance = Guidance {
    causes: &[Text::new(
        "The licensing service on this computer does not support the version \
             that is encoded in the confirmation ID.",
        "이 컴퓨터의 라이선스 서비스가 확인 ID에 들어 있는 버전을 지원하지 \
             않습니다.",
    )],
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
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static CONFIRMATION_ID_LENGTH: Guidance = Guidance {
    causes: &[Text::new(
        "Digits of the confirmation ID are missing, or there are too many; a \
             complete one has 48 digits in 8 blocks of 6.",
        "확인 ID의 숫자가 빠졌거나 더 많이 들어 있습니다. 온전한 확인 ID는 \
             6자리씩 8개 블록, 모두 48자리입니다.",
    )],
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
        ),
        RETYPE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        steps::PHONE_INSTALLATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        steps::AD_INSTALLATION_ID.only(&[ActiveDirectory]),
        steps::PHONE_CALL,
        steps::PHONE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        steps::AD_CONFIRMATION_ID.only(&[ActiveDirectory]),
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static CONFIRMATION_ID_NOT_SAVED: Guidance = Guidance {
    causes: &[Text::new(
        "The licensing service could not save the installation ID or the \
             confirmation ID; the code does not say why.",
        "라이선스 서비스가 설치 ID 또는 확인 ID를 저장하지 못했습니다. 이 \
             코드만으로는 이유를 알 수 없습니다.",
    )],
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
        )
        .run_elevated("slmgr.vbs /atp <confirmation_id>")
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
        )
        .run("slmgr.vbs /dti")
        .only(&[Mak, KmsHost, Retail, Oem]),
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::Unclassified,
    reference: None,
};

pub(super) static CONFIRMATION_ID_OTHER_INSTALLATION: Guidance = Guidance {
    causes: &[Text::new(
        "The confirmation ID answers an installation ID other than the one \
             that this computer has now.",
        "확인 ID가 현재 이 컴퓨터의 설치 ID가 아닌 다른 설치 ID에 대해 \
             발급되었습니다.",
    )],
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
        )
        .run("slmgr.vbs /dti")
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
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static CONFIRMATION_ID_CHECK_DIGITS: Guidance = Guidance {
    causes: &[
        Text::new(
            "The check digits of the installation ID or the confirmation ID do not \
             agree with its other digits, as after a typing error.",
            "설치 ID 또는 확인 ID의 검사 숫자가 나머지 숫자와 맞지 않습니다. \
             숫자를 잘못 입력하면 이렇게 됩니다.",
        ),
        Text::new(
            "In telephone activation of Extended Security Updates (ESU), the \
             confirmation ID is wrong.",
            "확장 보안 업데이트(ESU)를 전화로 정품 인증할 때 사용한 확인 ID가 \
             잘못되었습니다.",
        ),
    ],
    resolutions: &[
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
        )
        .run("slmgr.vbs /dlv all")
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
        )
        .run("slmgr.vbs /dti <activation_id>")
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
        )
        .run_elevated("slmgr.vbs /atp <confirmation_id> <activation_id>")
        .only(&[Mak]),
        steps::PHONE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        steps::AD_CONFIRMATION_ID.only(&[ActiveDirectory]),
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-client/windows-7-eos-faq/troubleshoot-extended-security-updates-issues",
    ),
};

pub(super) static CONFIRMATION_ID_OTHER_KEY: Guidance = Guidance {
    causes: &[Text::new(
        "The installation ID and the confirmation ID were made for a product \
             key other than the one in use, as when the key was changed in \
             between.",
        "설치 ID와 확인 ID가 현재 사용하는 제품 키가 아닌 다른 키로 \
             만들어졌습니다. 도중에 키를 바꾼 경우가 그 예입니다.",
    )],
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
        )
        .run("slmgr.vbs /dli"),
        Resolution::new(
            Action::InstallProductKey,
            Role::LicenseOwner,
            Text::new(
                "If the wrong key is installed, install the right one before you \
                 start again; it replaces the present key.",
                "잘못된 키가 설치되어 있으면 다시 시작하기 전에 올바른 키를 \
                 설치하십시오. 현재 키는 새 키로 바뀝니다.",
            ),
        )
        .run_elevated("slmgr.vbs /ipk <product_key>"),
        steps::PHONE_INSTALLATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        steps::AD_INSTALLATION_ID.only(&[ActiveDirectory]),
        OFFICE_INSTALLATION_ID.only(&[Mak]),
        steps::PHONE_CALL,
        steps::PHONE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        steps::AD_CONFIRMATION_ID.only(&[ActiveDirectory]),
        DEPOSIT_WITH_ACTIVATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        OFFICE_CONFIRMATION_ID.only(&[Mak]),
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static CONFIRMATION_ID_OTHER_ENVIRONMENT: Guidance = Guidance {
    causes: &[Text::new(
        "The installation ID and the confirmation ID are bound to an \
             environment that differs from the present one.",
        "설치 ID와 확인 ID가 현재 환경과 다른 환경에 바인딩되어 있습니다.",
    )],
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
        )
        .run("slmgr.vbs /dti"),
        Resolution::new(
            Action::Wait,
            Role::DeviceAdministrator,
            Text::new(
                "Finish pending changes to the hardware or the virtual machine \
                 before you ask for a new confirmation ID.",
                "하드웨어나 가상 머신을 변경하는 중이면 모두 마친 뒤에 새 확인 \
                 ID를 요청하십시오.",
            ),
        ),
        steps::PHONE_INSTALLATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        steps::AD_INSTALLATION_ID.only(&[ActiveDirectory]),
        steps::PHONE_CALL,
        steps::PHONE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        steps::AD_CONFIRMATION_ID.only(&[ActiveDirectory]),
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::AfterFix,
    reference: None,
};
