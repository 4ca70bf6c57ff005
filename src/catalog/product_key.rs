//! Product keys: missing, mistyped, blocked, used up, or meant for something else.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::{
    ActiveDirectory, Avma, DigitalLicense, Kms, KmsClient, KmsHost, Mak, Oem, Retail, TokenBased,
};
use crate::kinds::{ANY, GENUINE, KEYED, ONLINE, PRIVATE};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const CONFIRM_MAK: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Have a Microsoft Licensing Activation Center confirm that the key is a \
         MAK issued by Microsoft and valid.",
        "Microsoft 라이선스 정품 인증 센터에서 Microsoft가 발급한 유효한 MAK인지 \
         확인받으십시오.",
    ),
    &[sources::PRACTICE],
);

const KEY_LOOK_UP_PURPOSE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Look up in the license documents for which product, edition, version and \
         way of activating the key was issued.",
        "이 키가 어떤 제품, 에디션, 버전, 정품 인증 방식용으로 발급되었는지 \
         라이선스 문서에서 확인하십시오.",
    ),
    &[sources::PRACTICE],
);

const KEY_SHOW_BUILD: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Write down version and build of the installed Windows.",
        "설치된 Windows의 버전과 빌드를 적어 두십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("cmd /c ver"));

const KEY_COUNT_CHARACTERS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Count the characters of the key: there must be 25, in 5 groups of 5.",
        "키의 문자 수를 세어 보십시오. 5자씩 5묶음, 모두 25자여야 합니다.",
    ),
    &[sources::PRACTICE],
);

const KEY_CHECK_CHARACTERS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Look for misread characters: a product key contains no 0, 1 or 5 and none \
         of the letters A, E, I, L, O, S, U and Z.",
        "잘못 읽은 문자가 없는지 확인하십시오. 제품 키에는 0, 1, 5와 A, E, I, L, \
         O, S, U, Z가 쓰이지 않습니다.",
    ),
    &[sources::PRACTICE],
);

const KEY_TYPE_BY_HAND: Resolution = Resolution::new(
    Action::InstallProductKey,
    Role::LicenseOwner,
    Text::new(
        "Type the key by hand, with plain hyphens between the 5 groups, instead of \
         pasting it.",
        "키를 붙여 넣지 말고 5개 묶음 사이에 일반 하이픈을 넣어 직접 입력하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

const KEY_CHANGE_IN_SETTINGS: Resolution = Resolution::new(
    Action::InstallProductKey,
    Role::LicenseOwner,
    Text::new(
        "In Windows 10 and later, use Change product key on the Activation page to \
         enter a key for which you hold a license. This can also change the \
         edition.",
        "Windows 10 이상에서는 정품 인증 페이지의 제품 키 변경에서 라이선스를 \
         보유한 제품 키를 입력하십시오. 이때 에디션이 바뀔 수도 있습니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::opens("cmd /c start ms-settings:activation"));

const KEY_TARGET_EDITIONS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "List the editions to which this installation can be changed.",
        "설치된 Windows를 어떤 에디션으로 바꿀 수 있는지 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("dism /Online /Get-TargetEditions").elevated());

const KEY_CONVERT_EVALUATION: Resolution = Resolution::new(
    Action::ChangeEdition,
    Role::DeviceAdministrator,
    Text::new(
        "If the name of the Windows Server edition contains Eval, change it to \
         your licensed edition, provided that it is among the target editions; the \
         example names Standard. The command accepts the license terms, needs a \
         restart and is not possible on a domain controller.",
        "Windows Server 에디션 이름에 Eval이 들어 있고 라이선스가 있는 에디션이 \
         변경 가능한 에디션 목록에 있으면 그 에디션으로 바꾸십시오(Standard는 예). \
         이 명령은 사용 조건에 동의하며, 다시 시작해야 하고, 도메인 컨트롤러에서는 \
         실행할 수 없습니다.",
    ),
    &[sources::PRACTICE],
)
.run(
    Command::changes(
        "dism /Online /Set-Edition:ServerStandard /ProductKey:<product_key> \
     /AcceptEula",
    )
    .elevated(),
);

const KEY_INSTALL_LICENSED_EDITION: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::DeviceAdministrator,
    Text::new(
        "If neither key nor edition can be changed, install the edition that you \
         are licensed for. A new installation removes programs and settings, so \
         back up the data first.",
        "키도 에디션도 바꿀 수 없으면 라이선스가 있는 에디션을 설치하십시오. 새로 \
         설치하면 프로그램과 설정이 지워지므로 데이터를 먼저 백업하십시오.",
    ),
    &[sources::PRACTICE],
);

const KEY_ASK_SELLER: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::LicenseOwner,
    Text::new(
        "Ask the seller of the key to check it, with the proof of purchase at \
         hand.",
        "구매 증빙을 준비하여 키를 판매한 곳에 키를 확인해 달라고 요청하십시오.",
    ),
    &[sources::PRACTICE],
);

const KEY_OTHER_COMPUTERS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Find out on which of your computers this key is installed; the output \
         shows its last 5 characters.",
        "보유한 컴퓨터 중 어디에 이 키가 설치되어 있는지 확인하십시오. 출력에 키의 \
         마지막 5자가 표시됩니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dli"));

const KEY_ONE_PER_COMPUTER: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "If the key rightly belongs to another computer, obtain a separate license \
         for this one and install its key.",
        "다른 컴퓨터에서 정당하게 쓰는 키라면 이 컴퓨터용 라이선스를 따로 구해 그 \
         라이선스의 키를 설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

const KEY_MAK_COUNT: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "See in VAMT, or where your organization manages its volume licenses, how \
         many activations of the MAK are left.",
        "VAMT나 조직의 볼륨 라이선스 관리 사이트에서 MAK의 남은 정품 인증 횟수를 \
         확인하십시오.",
    ),
    &[sources::PRACTICE],
);

const KEY_KMS_INSTEAD_OF_MAK: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::DeviceAdministrator,
    Text::new(
        "Where your organization runs a KMS host for this product, consider the \
         KMS client setup key instead of the MAK.",
        "조직에 이 제품용 KMS 호스트가 있으면 MAK 대신 KMS 클라이언트 설치 키를 \
         쓰는 것도 검토하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

const KEY_NOTE_LOCATION: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Note in which country or region the computer is used, and report it when \
         you ask about the key.",
        "컴퓨터를 사용하는 국가나 지역을 적어 두었다가 키에 대해 문의할 때 \
         알리십시오.",
    ),
    &[sources::PRACTICE],
);

const KEY_REGION_LICENSED: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Check in the license documents in which countries or regions the key may \
         be activated.",
        "키를 정품 인증할 수 있는 국가나 지역을 라이선스 문서에서 확인하십시오.",
    ),
    &[sources::PRACTICE],
);

const KEY_FOR_THIS_REGION: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "If the license does not cover the region where the computer is used, \
         obtain a license for that region and install its key.",
        "컴퓨터를 사용하는 지역이 라이선스에 포함되지 않으면 그 지역용 라이선스를 \
         구해 그 라이선스의 키를 설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

const KEY_OEM_CHANNEL: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Look for OEM_SLP in the description; it marks a key with which \
         manufacturers preinstall Windows.",
        "설명에 OEM_SLP가 있는지 확인하십시오. 제조업체가 Windows를 사전 설치할 때 \
         쓰는 키라는 표시입니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dlv"));

const KEY_FROM_LABEL: Resolution = Resolution::new(
    Action::InstallProductKey,
    Role::DeviceAdministrator,
    Text::new(
        "If the computer bears a Certificate of Authenticity (COA) with a key for \
         this edition, install that key.",
        "컴퓨터에 이 에디션용 키가 적힌 정품 인증서(COA)가 붙어 있으면 그 키를 \
         설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

const KEY_MANUFACTURER_MEDIA: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::DeviceAdministrator,
    Text::new(
        "As a last resort restore Windows with the recovery media of the \
         manufacturer. This erases programs and files, so back up the data first.",
        "마지막 방법으로 제조업체의 복구 미디어로 Windows를 복원하십시오. \
         프로그램과 파일이 지워지므로 데이터를 먼저 백업하십시오.",
    ),
    &[sources::PRACTICE],
);

const KEY_VOLUME_INSTEAD_OF_OEM: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "If your organization holds a volume license for the installed edition, \
         install the MAK or KMS client setup key meant for it.",
        "설치된 에디션에 대한 볼륨 라이선스가 조직에 있으면 그 에디션용 MAK나 KMS \
         클라이언트 설치 키를 설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

const UPGRADE_SIGN_IN: Resolution = Resolution::new(
    Action::SignIn,
    Role::LicenseOwner,
    Text::new(
        "Open Microsoft Store and sign in with the account under which the upgrade \
         was bought.",
        "Microsoft Store를 열고 업그레이드를 구입한 계정으로 로그인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::opens("cmd /c start ms-windows-store:"));

const UPGRADE_DOWNLOAD_AGAIN: Resolution = Resolution::new(
    Action::InstallLicense,
    Role::LicenseOwner,
    Text::new(
        "If the account owns the upgrade, go to Microsoft Store from the \
         Activation page and download its license again.",
        "계정에 업그레이드가 있으면 정품 인증 페이지에서 Microsoft Store로 \
         이동하여 라이선스를 다시 다운로드하십시오.",
    ),
    &[sources::PRACTICE],
);

const UPGRADE_BUY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "If the account owns no suitable upgrade, buy the one that fits this \
         edition and version in Microsoft Store.",
        "계정에 알맞은 업그레이드가 없으면 이 에디션과 버전에 맞는 업그레이드를 \
         Microsoft Store에서 구입하십시오.",
    ),
    &[sources::PRACTICE],
);

const KEY_CHANGE_REFUSED_STEPS: &[Resolution] = &[
    steps::CHECK_LICENSE_STATUS,
    steps::KEY_SHOW_EDITION,
    KEY_LOOK_UP_PURPOSE,
    steps::COLLECT_EVENTS,
    steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient, ActiveDirectory]),
    steps::KEY_INSTALL_AVMA.only(&[Avma]),
    Resolution::new(
        Action::ReplaceProductKey,
        Role::LicenseOwner,
        Text::new(
            "Install another product key that you hold for the installed \
                 edition.",
            "설치된 에디션용으로 보유한 다른 제품 키를 설치하십시오.",
        ),
        &[sources::PRACTICE],
    )
    .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated())
    .only(&[Mak, KmsHost, TokenBased, Retail, Oem]),
    steps::ASK_MICROSOFT_SUPPORT,
    KEY_INSTALL_LICENSED_EDITION,
];

pub(super) static INVALID_USE_OF_ADD_ON_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_INVALID_USE_OF_ADD_ON_PKEY"),
    message: Text::new(
        "this product key unlocks an add-on and cannot serve as a Windows product key",
        "이 제품 키는 추가 기능(add-on)용이므로 Windows 제품 키로 사용할 수 없습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The key is valid but belongs to an add-on, and it was entered where a \
             product key of Windows is expected.",
            "키는 유효하지만 추가 기능(add-on)용이며, Windows 제품 키를 입력할 \
             자리에 입력되었습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::KEY_LIST_ALL_PRODUCTS,
            KEY_LOOK_UP_PURPOSE,
            Resolution::new(
                Action::InstallProductKey,
                Role::LicenseOwner,
                Text::new(
                    "In the place where the add-on key was refused, enter the product \
                 key of Windows itself.",
                    "추가 기능 키가 거부된 자리에는 Windows 자체의 제품 키를 \
                 입력하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
            Resolution::new(
                Action::ContactVendor,
                Role::LicenseOwner,
                Text::new(
                    "Install the add-on key as its documents describe; if they do not \
                 say how, ask the supplier.",
                    "추가 기능 키는 해당 문서의 설명대로 설치하고, 설명이 없으면 \
                 공급업체에 문의하십시오.",
                ),
                &[sources::PRACTICE],
            ),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static WIN32_ELEMENT_NOT_FOUND: Entry = Entry {
    symbol: Some("ERROR_NOT_FOUND"),
    message: Text::new(
        "the product key could not be applied; the MAK may be wrong",
        "제품 키를 적용하지 못했으며 MAK가 잘못되었을 수 있습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The MAK that was entered is not valid.",
                "입력한 MAK가 유효하지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "A known problem of Windows Server 2019 interferes with the check of \
             the key.",
                "Windows Server 2019의 알려진 문제 때문에 키 확인이 제대로 되지 \
             않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::InstallProductKey,
            Role::DeviceAdministrator,
            Text::new(
                "Install the key from an elevated prompt instead of the Settings \
                 app.",
                "설정 앱 대신 관리자 권한 프롬프트에서 키를 설치하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        steps::ACTIVATE_AGAIN,
        CONFIRM_MAK,
    ],
};

pub(super) static STORE_PRODUCT_KEY_OUT_OF_RANGE: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_PRODUCT_KEY_OUT_OF_RANGE"),
    message: Text::new(
        "Microsoft Store licensing rejected a product key outside the accepted ranges",
        "제품 키가 허용 범위를 벗어나 Microsoft Store 라이선스 서비스에서 거부되었습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The key lies in none of the ranges of product keys that Microsoft \
             Store licensing accepts.",
            "Microsoft Store 라이선스 서비스에서 허용하는 제품 키 범위에 속하지 \
             않는 키입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            KEY_LOOK_UP_PURPOSE,
            steps::RETYPE_KEY.only(&[Retail, Oem]),
            steps::ACTIVATE_AGAIN,
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            KEY_CHANGE_IN_SETTINGS,
            steps::ASK_WITH_PROOF,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_PRODUCT_KEY_BLOCKED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED"),
    message: Text::new(
        "Microsoft Store licensing refused the product key because it is blocked",
        "차단된 제품 키라서 Microsoft Store 라이선스 서비스가 거부했습니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key is marked as blocked in the records of Microsoft \
             Store licensing.",
            "Microsoft Store 라이선스 서비스의 기록에 차단된 제품 키로 표시되어 \
             있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            steps::SERVER_COMPARE_KEY.only(&[Retail]),
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_WITH_PROOF,
            KEY_CHANGE_IN_SETTINGS,
            steps::BUY_STORE_LICENSE,
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_INVALID_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY"),
    message: Text::new(
        "Microsoft Store licensing does not recognize the product key as valid",
        "Microsoft Store 라이선스 서비스가 제품 키를 유효한 키로 인정하지 않았습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing checked the product key and does not accept \
             it.",
            "Microsoft Store 라이선스 서비스가 제품 키를 확인한 결과 받아들이지 \
             않았습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_SHOW_ACTIVATION_PAGE,
            steps::RETYPE_KEY.only(&[Retail, Oem]),
            steps::ACTIVATE_AGAIN,
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_WITH_PROOF,
            KEY_CHANGE_IN_SETTINGS,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_UNSUPPORTED_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_UNSUPPORTED_PRODUCT_KEY"),
    message: Text::new(
        "Microsoft Store licensing does not support this product key",
        "Microsoft Store 라이선스 서비스가 지원하지 않는 제품 키입니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing does not handle this product key; the code \
             does not say why.",
            "Microsoft Store 라이선스 서비스에서 이 제품 키를 처리하지 않습니다. \
             이유는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            KEY_LOOK_UP_PURPOSE,
            steps::SERVER_SHOW_ACTIVATION_PAGE,
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            KEY_CHANGE_IN_SETTINGS,
            steps::ASK_WITH_PROOF,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_MAXIMUM_UNLOCK_EXCEEDED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_MAXIMUM_UNLOCK_EXCEEDED"),
    message: Text::new(
        "Microsoft Store licensing has no activations left for the product key",
        "Microsoft Store 라이선스 서비스에 이 제품 키로 남은 정품 인증 횟수가 없습니다",
    ),
    topic: Topic::ActivationLimit,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The key has been activated as often as Microsoft Store licensing \
             allows for it.",
            "Microsoft Store 라이선스 서비스가 이 키에 허용하는 횟수만큼 이미 정품 \
             인증되었습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_SHOW_ACTIVATION_PAGE,
            KEY_OTHER_COMPUTERS,
            steps::HARDWARE_CHANGE_TROUBLESHOOTER,
            steps::PHONE_WIZARD.only(&[Retail, Oem]),
            steps::ASK_WITH_PROOF,
            steps::ASK_MANUFACTURER.only(&[Oem]),
            KEY_ONE_PER_COMPUTER.only(&[Retail, Oem]),
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_INVALID_PRODUCT_KEY_LENGTH: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_LENGTH"),
    message: Text::new(
        "Microsoft Store licensing refused the product key: its length is wrong",
        "제품 키의 길이가 맞지 않아 Microsoft Store 라이선스 서비스에서 거부되었습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key that reached Microsoft Store licensing has too many \
             or too few characters.",
            "Microsoft Store 라이선스 서비스에 전달된 제품 키의 문자 수가 너무 \
             많거나 적습니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_COUNT_CHARACTERS,
            steps::COLLECT_EVENTS,
            KEY_CHANGE_IN_SETTINGS,
            steps::ACTIVATE_AGAIN,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_INVALID_PRODUCT_KEY_FORMAT: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_FORMAT"),
    message: Text::new(
        "Microsoft Store licensing refused the product key: its format is wrong",
        "제품 키의 형식이 맞지 않아 Microsoft Store 라이선스 서비스에서 거부되었습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key that reached Microsoft Store licensing is not in the \
             form that the service expects.",
            "Microsoft Store 라이선스 서비스에 전달된 제품 키가 서비스에서 \
             요구하는 형식이 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_COUNT_CHARACTERS,
            KEY_CHECK_CHARACTERS,
            steps::COLLECT_EVENTS,
            KEY_TYPE_BY_HAND.only(&[Retail, Oem]),
            steps::ACTIVATE_AGAIN,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_MAK_LIMIT_EXCEEDED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_DMAK_LIMIT_EXCEEDED"),
    message: Text::new(
        "Microsoft Store licensing found the activations of the MAK used up",
        "Microsoft Store 라이선스 서비스에서 MAK의 정품 인증 횟수를 모두 쓴 것으로 확인되었습니다",
    ),
    topic: Topic::ActivationLimit,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing counts as many activations of the MAK as \
             its limit allows.",
            "Microsoft Store 라이선스 서비스의 집계로 MAK의 정품 인증 횟수가 \
             한도에 이르렀습니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_MAK_COUNT,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask a Microsoft Licensing Activation Center how many activations \
                 are recorded for the MAK, and request more of them.",
                    "Microsoft 라이선스 정품 인증 센터에 MAK에 기록된 정품 인증 횟수를 \
                 문의하고 횟수를 늘려 달라고 요청하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ACTIVATE_AGAIN,
            KEY_KMS_INSTEAD_OF_MAK,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_MAK_EXTENSION_LIMIT_EXCEEDED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_DMAK_EXTENSION_LIMIT_EXCEEDED"),
    message: Text::new(
        "Microsoft Store licensing found the extended MAK limit used up as well",
        "Microsoft Store 라이선스 서비스에서 추가로 늘린 MAK 한도까지 모두 쓴 것으로 확인되었습니다",
    ),
    topic: Topic::ActivationLimit,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing counts as many activations of the MAK as \
             its extended limit allows.",
            "Microsoft Store 라이선스 서비스의 집계로 MAK의 정품 인증 횟수가 \
             추가로 늘린 한도에 이르렀습니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_MAK_COUNT,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Tell a Microsoft Licensing Activation Center that the limit was \
                 extended before, and ask for more activations or for another MAK.",
                    "Microsoft 라이선스 정품 인증 센터에 한도를 이미 늘린 적이 있다고 \
                 알리고 횟수를 더 늘리거나 다른 MAK를 발급해 달라고 요청하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ACTIVATE_AGAIN,
            KEY_KMS_INSTEAD_OF_MAK,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_OEM_SLP_COA0: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OEM_SLP_COA0"),
    message: Text::new(
        "Microsoft Store licensing does not activate this OEM key online",
        "Microsoft Store 라이선스 서비스에서는 이 OEM 제품 키를 온라인으로 정품 인증하지 않습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The key is an OEM key of a kind that Microsoft Store licensing does \
             not activate online.",
            "Microsoft Store 라이선스 서비스에서 온라인으로 정품 인증하지 않는 \
             종류의 OEM 키입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            KEY_OEM_CHANNEL,
            steps::SERVER_CHECK_FIRMWARE_KEY,
            KEY_FROM_LABEL,
            steps::ACTIVATE_AGAIN,
            steps::PHONE_WIZARD,
            steps::ASK_MANUFACTURER,
            KEY_VOLUME_INSTEAD_OF_OEM,
            KEY_MANUFACTURER_MEDIA,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_PRODUCT_KEY_BLOCKED_IP_LOCATION: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED_IPLOCATION"),
    message: Text::new(
        "Microsoft Store licensing bars the product key in this geographic region",
        "Microsoft Store 라이선스 서비스가 현재 지역에서의 제품 키 사용을 막았습니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing blocks the key in the region to which it \
             assigns the IP address of the request.",
            "Microsoft Store 라이선스 서비스가 요청의 IP 주소로 판단한 지역에서 이 \
             키를 차단합니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            KEY_REGION_LICENSED,
            KEY_NOTE_LOCATION,
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_WITH_PROOF,
            KEY_FOR_THIS_REGION.only(&[Retail, Oem]),
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SERVER_GENERAL_ERROR: Entry = Entry {
    symbol: Some("SL_E_SRV_GENERAL_ERROR"),
    message: Text::new(
        "the activation server refused this computer; the MAK may not be supported",
        "정품 인증 서버가 이 컴퓨터를 거부했으며 MAK가 지원되지 않는 키일 수 있습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The MAK is not one that Microsoft supports.",
            "Microsoft에서 지원하는 MAK가 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Compare the MAK with the one that Microsoft issued to your \
                 organization; this command shows its last 5 characters.",
                    "MAK를 Microsoft가 조직에 발급한 키와 대조하십시오. 이 명령은 키의 \
                 마지막 5자를 표시합니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("slmgr.vbs /dli")),
            CONFIRM_MAK,
        ],
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_PRODUCT_KEY_OUT_OF_RANGE: Entry = Entry {
    symbol: Some("SL_E_CHPA_PRODUCT_KEY_OUT_OF_RANGE"),
    message: Text::new(
        "the activation server rejected a product key outside the accepted ranges",
        "제품 키가 허용 범위를 벗어나 정품 인증 서버에서 거부되었습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the MAK as a valid key, for \
             example because it was mistyped.",
            "정품 인증 서버가 MAK를 유효한 키로 인정하지 않습니다. 잘못 입력한 \
             경우가 그 예입니다.",
        ),
        sign: None,
        resolutions: &[steps::RETYPE_KEY, steps::ACTIVATE_AGAIN, CONFIRM_MAK],
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_PRODUCT_KEY_BLOCKED: Entry = Entry {
    symbol: Some("SL_E_CHPA_PRODUCT_KEY_BLOCKED"),
    message: Text::new(
        "the activation server refused the product key because it is blocked",
        "차단된 제품 키여서 정품 인증 서버가 거부했습니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_C004C003),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The MAK is blocked on the activation server, for example because it \
             was reported stolen or misused.",
                "MAK가 정품 인증 서버에서 차단되어 있습니다. 도난이나 오용이 신고된 \
             키가 그 예입니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004C003],
        },
        Cause {
            text: Text::new(
                "The key belongs to a trial or evaluation edition whose time is over.",
                "기간이 끝난 체험판이나 평가판의 키입니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004C003],
        },
        Cause {
            text: Text::new(
                "The key belongs to another edition than the one installed.",
                "설치된 에디션이 아닌 다른 에디션의 키입니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004C003],
        },
        Cause {
            text: Text::new(
                "The computer was moved to Azure with a key from the local network \
             that is not valid there.",
                "Azure에서 유효하지 않은 온프레미스 키를 그대로 둔 채 컴퓨터를 Azure로 \
             옮겼습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004C003],
        },
        Cause {
            text: Text::new(
                "Wrong permissions on tokens.dat, or a damaged tokens.dat, lead to the \
             same message.",
                "tokens.dat의 권한이 잘못되었거나 tokens.dat가 손상되어도 같은 \
             메시지가 나타납니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004C003],
        },
    ],
    otherwise: &[
        steps::CHECK_LICENSE_STATUS,
        Resolution::new(
            Action::InstallProductKey,
            Role::DeviceAdministrator,
            Text::new(
                "On an Azure virtual machine install the KMS client setup key of \
                 the edition, so that Azure KMS can activate it.",
                "Azure 가상 머신에서는 Azure KMS로 정품 인증할 수 있도록 에디션에 \
                 맞는 KMS 클라이언트 설치 키를 설치하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        steps::SET_AZURE_KMS,
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "Everywhere else, obtain a new MAK for the installed edition from \
                 a Microsoft Licensing Activation Center and install it.",
                "그 밖의 경우에는 Microsoft 라이선스 정품 인증 센터에서 설치된 \
                 에디션용 새 MAK를 받아 설치하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        steps::ACTIVATE_AGAIN,
        steps::STORE_SHOW_PERMISSIONS,
        Resolution::new(
            Action::FixPermissions,
            Role::DeviceAdministrator,
            Text::new(
                "If the permissions differ, set them as on the healthy computer; \
                 the advice for 0xC004E002 has the commands for older versions of \
                 Windows.",
                "권한이 다르면 정상 컴퓨터와 같게 설정하십시오. 이전 Windows \
                 버전용 명령은 0xC004E002의 조치에 있습니다.",
            ),
            &[sources::PRACTICE],
        ),
        steps::STORE_KEYS_AT_HAND,
        steps::TOKENS_STOP_SERVICE,
        steps::TOKENS_RENAME,
        steps::TOKENS_START_SERVICE,
        steps::REINSTALL_LICENSES,
        steps::TOKENS_RESTART,
        steps::TOKENS_REINSTALL_KEY,
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "After a rebuild of the store, activate with the reinstalled key.",
                "저장소를 다시 만들었으면 다시 설치한 키로 정품 인증하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ato").elevated()),
        steps::ASK_MICROSOFT_SUPPORT,
    ],
};

pub(super) static CLEARING_HOUSE_INVALID_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_PRODUCT_KEY"),
    message: Text::new(
        "the activation server does not recognize the product key as valid",
        "정품 인증 서버가 제품 키를 유효한 키로 인정하지 않았습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server checked the product key and does not accept it \
             as valid.",
            "정품 인증 서버가 제품 키를 확인했으나 유효한 키로 받아들이지 \
             않았습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_COMPARE_KEY.only(&[Mak, KmsHost, Retail]),
            steps::RETYPE_KEY.only(&[Mak, KmsHost, Retail, Oem]),
            steps::SERVER_SHOW_ACTIVATION_PAGE.only(&[Retail, Oem, DigitalLicense]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_WITH_PROOF.only(&[DigitalLicense]),
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::REPLACE_KEY.only(&[Mak, KmsHost, Retail, Oem]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_UNSUPPORTED_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_CHPA_UNSUPPORTED_PRODUCT_KEY"),
    message: Text::new(
        "the activation server does not support this product key",
        "정품 인증 서버가 지원하지 않는 제품 키입니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not serve this product key; the code does \
             not say what about the key is unsupported.",
            "정품 인증 서버에서 이 제품 키를 처리하지 않습니다. 키의 어떤 점이 \
             지원되지 않는지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            KEY_LOOK_UP_PURPOSE,
            steps::SERVER_SHOW_ACTIVATION_PAGE.only(&[Retail, Oem, DigitalLicense]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_WITH_PROOF.only(&[DigitalLicense]),
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::REPLACE_KEY.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_INVALID_PRODUCT_KEY_LENGTH: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_PRODUCT_KEY_LENGTH"),
    message: Text::new(
        "the activation server rejected the product key because its length is wrong",
        "제품 키의 길이가 맞지 않아 정품 인증 서버에서 거부되었습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key that reached the activation server has too many or \
             too few characters.",
            "정품 인증 서버에 전달된 제품 키의 문자 수가 너무 많거나 적습니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_COUNT_CHARACTERS,
            steps::COLLECT_EVENTS,
            steps::RETYPE_KEY.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_INVALID_PRODUCT_KEY_FORMAT: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_PRODUCT_KEY_FORMAT"),
    message: Text::new(
        "the activation server rejected the product key because its format is wrong",
        "제품 키의 형식이 맞지 않아 정품 인증 서버에서 거부되었습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key that reached the activation server is not in the form \
             that the server expects.",
            "정품 인증 서버에 전달된 제품 키가 서버에서 요구하는 형식이 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_COUNT_CHARACTERS,
            steps::COLLECT_EVENTS,
            KEY_TYPE_BY_HAND.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_INVALID_PRODUCT_KEY_CHARACTER: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_PRODUCT_KEY_CHAR"),
    message: Text::new(
        "the activation server rejected the product key: it has an illegal character",
        "제품 키에 쓸 수 없는 문자가 있어 정품 인증 서버에서 거부되었습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key that reached the activation server contains a \
             character that does not occur in product keys.",
            "정품 인증 서버에 전달된 제품 키에 원래 쓰이지 않는 문자가 들어 \
             있습니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_CHECK_CHARACTERS,
            steps::COLLECT_EVENTS,
            KEY_TYPE_BY_HAND.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_OEM_SLP_COA0: Entry = Entry {
    symbol: Some("SL_E_CHPA_OEM_SLP_COA0"),
    message: Text::new(
        "the activation server does not activate this OEM key online",
        "정품 인증 서버에서는 이 OEM 제품 키를 온라인으로 정품 인증하지 않습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The key is an OEM key of a kind that the activation server does not \
             activate online.",
            "정품 인증 서버에서 온라인으로 정품 인증하지 않는 종류의 OEM 키입니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_OEM_CHANNEL,
            KEY_FROM_LABEL,
            steps::ACTIVATE_AGAIN,
            steps::PHONE_WIZARD,
            steps::ASK_MANUFACTURER,
            KEY_VOLUME_INSTEAD_OF_OEM,
            KEY_MANUFACTURER_MEDIA,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_PRODUCT_KEY_BLOCKED_IP_LOCATION: Entry = Entry {
    symbol: Some("SL_E_CHPA_PRODUCT_KEY_BLOCKED_IPLOCATION"),
    message: Text::new(
        "the product key cannot be activated from this geographic region",
        "현재 지역에서는 이 제품 키로 정품 인증할 수 없습니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not let the key be activated from the \
             region to which it assigns the IP address of the request.",
            "정품 인증 서버가 요청의 IP 주소로 판단한 지역에서는 이 키의 정품 \
             인증이 허용되지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_REGION_LICENSED,
            KEY_NOTE_LOCATION,
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_WITH_PROOF.only(&[Retail, DigitalLicense]),
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            KEY_FOR_THIS_REGION.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_MAK_LIMIT_EXCEEDED: Entry = Entry {
    symbol: Some("SL_E_CHPA_DMAK_LIMIT_EXCEEDED"),
    message: Text::new(
        "the MAK has used up all of its activations",
        "MAK에 남은 정품 인증 횟수가 없습니다",
    ),
    topic: Topic::ActivationLimit,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Every MAK permits a limited number of activations, and this one has \
             none left.",
            "MAK마다 정품 인증 횟수가 정해져 있으며 이 MAK에는 남은 횟수가 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_MAK_COUNT,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask a Microsoft Licensing Activation Center to raise the limit of \
                 the MAK.",
                    "Microsoft 라이선스 정품 인증 센터에 MAK 한도를 늘려 달라고 \
                 요청하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_MAK_EXTENSION_LIMIT_EXCEEDED: Entry = Entry {
    symbol: Some("SL_E_CHPA_DMAK_EXTENSION_LIMIT_EXCEEDED"),
    message: Text::new(
        "the MAK has used up its extended number of activations as well",
        "추가로 늘린 MAK 정품 인증 한도까지 모두 사용했습니다",
    ),
    topic: Topic::ActivationLimit,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The limit of this MAK was raised before, and the raised limit is used \
             up as well.",
            "이 MAK의 한도를 이미 늘린 적이 있으며 늘어난 한도까지 모두 \
             사용했습니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_MAK_COUNT,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask a Microsoft Licensing Activation Center for more activations \
                 of the MAK.",
                    "Microsoft 라이선스 정품 인증 센터에 MAK의 정품 인증 횟수 추가를 \
                 요청하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_DYNAMICALLY_BLOCKED_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_CHPA_DYNAMICALLY_BLOCKED_PRODUCT_KEY"),
    message: Text::new(
        "the activation server has blocked the product key dynamically",
        "정품 인증 서버가 제품 키를 동적으로 차단했습니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server has blocked the key dynamically; what leads to \
             such a block, and what ends it, is not documented.",
            "정품 인증 서버가 키를 동적으로 차단했습니다. 어떤 경우에 차단되고 \
             해제되는지는 공개되어 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_COMPARE_KEY.only(&[Mak, KmsHost, Retail]),
            steps::SERVER_SHOW_ACTIVATION_PAGE.only(&[Retail, Oem, DigitalLicense]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_WITH_PROOF.only(&[Retail, DigitalLicense]),
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::REPLACE_KEY.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_INVALID_OS_FOR_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_INVALID_OS_FOR_PRODUCT_KEY"),
    message: Text::new(
        "the genuine check found the product key not valid for this version of Windows",
        "정품 확인에서 이 Windows 버전에는 유효하지 않은 제품 키로 판정되었습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check decided that the product key does not belong to \
             this version of Windows.",
            "정품 확인에서 제품 키가 이 Windows 버전용이 아닌 것으로 판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            KEY_SHOW_BUILD,
            KEY_LOOK_UP_PURPOSE.only(&[Mak, Retail, Oem]),
            steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient]),
            steps::INSTALL_MAK.only(&[Mak]),
            steps::REPLACE_KEY.only(&[Retail, Oem]),
            steps::SERVER_SHOW_ACTIVATION_PAGE.only(&[DigitalLicense]),
            steps::ACTIVATE_AGAIN.only(&[Mak, Retail, Oem, DigitalLicense]),
            steps::REQUEST_FROM_KMS.only(&[KmsClient]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_FOR_REVIEW,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_MISMATCHED_KEY_TYPES: Entry = Entry {
    symbol: Some("SL_E_MISMATCHED_KEY_TYPES"),
    message: Text::new(
        "the genuine check found a product key of the wrong type",
        "정품 확인에서 제품 키의 종류가 맞지 않는 것으로 판정되었습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check judged the type of the product key to be wrong; the \
             code does not say which type it expected.",
            "정품 확인에서 제품 키의 종류가 올바르지 않다고 판정했습니다. 어떤 \
             종류여야 하는지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            KEY_LOOK_UP_PURPOSE.only(&[Mak, Retail, Oem]),
            steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient]),
            steps::INSTALL_MAK.only(&[Mak]),
            steps::REPLACE_KEY.only(&[Retail, Oem]),
            steps::SERVER_SHOW_ACTIVATION_PAGE.only(&[DigitalLicense]),
            steps::VALIDATE_AGAIN,
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_FOR_REVIEW,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_INVALID_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_VALIDATION_INVALID_PRODUCT_KEY"),
    message: Text::new(
        "the genuine check did not accept the product key",
        "정품 확인에서 유효하지 않은 제품 키로 판정되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check judged the installed product key to be invalid.",
            "정품 확인에서 설치된 제품 키가 유효하지 않다고 판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            steps::RETYPE_KEY.only(&[Mak, Retail, Oem]),
            steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient]),
            steps::SERVER_SHOW_ACTIVATION_PAGE.only(&[DigitalLicense]),
            steps::VALIDATE_AGAIN,
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_FOR_REVIEW,
            steps::REPLACE_KEY.only(&[Mak, Retail, Oem]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_PRODUCT_KEY_BLOCKED_IP_LOCATION: Entry = Entry {
    symbol: Some("SL_E_IP_LOCATION_FALIED"),
    message: Text::new(
        "the genuine check found the product key blocked in this geographic region",
        "정품 확인에서 이 지역에서는 차단된 제품 키로 판정되었습니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check treats the product key as blocked in the region \
             from which the computer reached it.",
            "정품 확인 결과, 컴퓨터가 접속한 지역에서는 제품 키가 차단된 것으로 \
             나타났습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            KEY_REGION_LICENSED,
            KEY_NOTE_LOCATION,
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_FOR_REVIEW,
            KEY_FOR_THIS_REGION.only(&[Mak, Retail, Oem]),
            steps::VALIDATE_AGAIN,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_UNKNOWN_PRODUCT_KEY_TYPE: Entry = Entry {
    symbol: Some("SL_E_CHPA_UNKNOWN_PRODUCT_KEY_TYPE"),
    message: Text::new(
        "the activation server cannot tell what type of product key this is",
        "정품 인증 서버가 제품 키의 종류를 알아내지 못했습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server could not determine the type of the product \
             key; the code does not tell whether the key or the records of the \
             server are the reason.",
            "정품 인증 서버가 제품 키의 종류를 판별하지 못했습니다. 키와 서버 기록 \
             중 어느 쪽의 문제인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::RETYPE_KEY.only(&[Mak, KmsHost, Retail, Oem]),
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_PRODUCT_KEY_BEING_USED: Entry = Entry {
    symbol: Some("SL_E_CHPA_PRODUCT_KEY_BEING_USED"),
    message: Text::new(
        "the activation server has the product key on record as used by someone else",
        "정품 인증 서버에 다른 사용자가 사용 중인 제품 키로 기록되어 있습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "In the records of the activation server, another user already uses \
             the key.",
            "정품 인증 서버의 기록에 다른 사용자가 이미 이 키를 사용하는 것으로 \
             되어 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_COMPARE_KEY.only(&[Mak, KmsHost, Retail]),
            KEY_OTHER_COMPUTERS,
            steps::SERVER_SHOW_ACTIVATION_PAGE.only(&[Retail, Oem, DigitalLicense]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_WITH_PROOF.only(&[Retail, DigitalLicense]),
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            KEY_ONE_PER_COMPUTER.only(&[Retail, Oem]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PRODUCT_KEY_INVALID_CONFIG: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_CONFIG"),
    message: Text::new(
        "the product key was rejected because its configuration is not valid",
        "구성이 올바르지 않아 제품 키가 거부되었습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The licensing service rejects the configuration of the product key; \
             the code does not tell whether key or configuration is wrong.",
            "라이선스 서비스가 제품 키의 구성을 거부했습니다. 키와 구성 중 어느 \
             쪽이 잘못되었는지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::KEY_SHOW_EDITION,
            KEY_LOOK_UP_PURPOSE,
            steps::COLLECT_EVENTS,
            steps::RETYPE_KEY.only(&[Mak, KmsHost, Retail, Oem]),
            steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient, ActiveDirectory]),
            steps::KEY_INSTALL_AVMA.only(&[Avma]),
            KEY_CHANGE_IN_SETTINGS.only(&[Mak, Retail, Oem]),
            steps::REINSTALL_LICENSES,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PRODUCT_KEY_INVALID_UNIQUE_ID: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_UNIQUEID"),
    message: Text::new(
        "the product key carries a unique identifier that is not valid",
        "제품 키의 고유 ID가 올바르지 않습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The licensing service rejects the unique ID that the product key \
             carries.",
            "라이선스 서비스가 제품 키에 들어 있는 고유 ID를 거부했습니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_LOOK_UP_PURPOSE,
            steps::COLLECT_EVENTS,
            steps::RETYPE_KEY,
            steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient, ActiveDirectory]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            KEY_ASK_SELLER.only(&[Retail, Oem]),
            steps::REPLACE_KEY.only(&[Mak, KmsHost, TokenBased, Avma, Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PRODUCT_KEY_INVALID_ALGORITHM: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_ALGORITHM"),
    message: Text::new(
        "the algorithm given for the product key is not valid",
        "제품 키에 지정된 알고리즘이 올바르지 않습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The licensing service does not accept the algorithm under which the \
             product key was to be installed.",
            "제품 키를 설치할 때 지정된 키 알고리즘을 라이선스 서비스가 받아들이지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            KEY_LOOK_UP_PURPOSE,
            Resolution::new(
                Action::InstallProductKey,
                Role::DeviceAdministrator,
                Text::new(
                    "If another program reported the code, install the key with \
                 slmgr.vbs, which replaces the present key. Success suggests that \
                 the cause is the program rather than the key.",
                    "다른 프로그램에서 이 코드가 보고되었으면 slmgr.vbs로 키를 \
                 설치하십시오. 현재 키는 새 키로 바뀌며, 성공하면 키보다는 그 \
                 프로그램에 원인이 있을 수 있습니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
            steps::ASK_PROGRAM_VENDOR,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program, check the string that it passes as \
                 pwszPKeyAlgorithm.",
                    "직접 개발한 프로그램이라면 pwszPKeyAlgorithm으로 전달하는 \
                 문자열을 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PRODUCT_KEY_INTERNAL_ERROR: Entry = Entry {
    symbol: Some("SL_E_PKEY_INTERNAL_ERROR"),
    message: Text::new(
        "checking the product key broke off because of an internal error",
        "내부 오류로 인해 제품 키를 확인하지 못했습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The check of the product key ended in an internal error, so nothing \
             is known about the key itself.",
            "제품 키 확인이 내부 오류로 끝났으므로 키 자체에 문제가 있는지는 알 수 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::RETYPE_KEY,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PRODUCT_KEY_INVALID_KEY_CHANGE1: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_KEYCHANGE1"),
    message: Text::new(
        "the evaluation product key can no longer be used",
        "평가판 제품 키를 더 이상 사용할 수 없습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key is an evaluation key, and the licensing service no \
             longer accepts it.",
            "평가판 제품 키이며 라이선스 서비스가 더 이상 받아들이지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::KEY_SHOW_EDITION,
            KEY_TARGET_EDITIONS,
            steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient, ActiveDirectory]),
            steps::KEY_INSTALL_AVMA.only(&[Avma]),
            steps::REPLACE_KEY.only(&[Mak, KmsHost, TokenBased, Retail, Oem]),
            KEY_CONVERT_EVALUATION,
            KEY_INSTALL_LICENSED_EDITION,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PRODUCT_KEY_INVALID_KEY_CHANGE2: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_KEYCHANGE2"),
    message: Text::new(
        "this installation cannot be switched to the new product key (case CD-AB)",
        "현재 설치된 Windows에서는 새 제품 키로의 변경(CD-AB 유형)이 허용되지 않습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The new product key cannot replace the present one on this \
             installation; what the tag in the message stands for is not \
             documented.",
            "현재 설치된 Windows에서는 기존 키를 새 제품 키로 바꿀 수 없습니다. \
             메시지에 표시된 유형의 뜻은 공개되어 있지 않습니다.",
        ),
        sign: None,
        resolutions: KEY_CHANGE_REFUSED_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PRODUCT_KEY_INVALID_KEY_CHANGE3: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_KEYCHANGE3"),
    message: Text::new(
        "this installation cannot be switched to the new product key (case AB-AB)",
        "현재 설치된 Windows에서는 새 제품 키로의 변경(AB-AB 유형)이 허용되지 않습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The new product key cannot replace the present one on this \
             installation; what the tag in the message stands for is not \
             documented.",
            "현재 설치된 Windows에서는 기존 키를 새 제품 키로 바꿀 수 없습니다. \
             메시지에 표시된 유형의 뜻은 공개되어 있지 않습니다.",
        ),
        sign: None,
        resolutions: KEY_CHANGE_REFUSED_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_UPGRADE_TOKEN_REQUIRED: Entry = Entry {
    symbol: Some("SL_E_STORE_UPGRADE_TOKEN_REQUIRED"),
    message: Text::new(
        "the activated license works only together with a Microsoft Store upgrade license",
        "정품 인증된 라이선스는 Microsoft Store 업그레이드 라이선스가 함께 있어야 작동합니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The active license depends on an upgrade license from Microsoft \
             Store, and this computer does not have it.",
            "활성 라이선스에 필요한 Microsoft Store 업그레이드 라이선스가 이 \
             컴퓨터에 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            UPGRADE_SIGN_IN,
            UPGRADE_DOWNLOAD_AGAIN,
            steps::ASK_WITH_PROOF,
            UPGRADE_BUY,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_UPGRADE_TOKEN_WRONG_EDITION: Entry = Entry {
    symbol: Some("SL_E_STORE_UPGRADE_TOKEN_WRONG_EDITION"),
    message: Text::new(
        "the Microsoft Store upgrade license does not cover the installed edition",
        "설치된 에디션에는 이 Microsoft Store 업그레이드 라이선스를 사용할 수 없습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The upgrade license from Microsoft Store is not valid for the edition \
             of Windows that is installed.",
            "Microsoft Store 업그레이드 라이선스가 설치된 Windows 에디션에는 \
             유효하지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::KEY_SHOW_EDITION,
            steps::OPEN_ACTIVATION_PAGE,
            UPGRADE_SIGN_IN,
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Check in the order history of the account for which edition the \
                 upgrade was bought.",
                    "계정의 주문 내역에서 어느 에디션용 업그레이드를 구입했는지 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_WITH_PROOF,
            UPGRADE_BUY,
            KEY_INSTALL_LICENSED_EDITION,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_UPGRADE_TOKEN_WRONG_PRODUCT_ID: Entry = Entry {
    symbol: Some("SL_E_STORE_UPGRADE_TOKEN_WRONG_PID"),
    message: Text::new(
        "the Microsoft Store upgrade license does not belong to the product key in use",
        "Microsoft Store 업그레이드 라이선스가 현재 사용 중인 제품 키와 맞지 않습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The upgrade license from Microsoft Store does not match the product \
             key that is active now.",
            "Microsoft Store 업그레이드 라이선스가 현재 활성 제품 키와 일치하지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            UPGRADE_SIGN_IN,
            UPGRADE_DOWNLOAD_AGAIN,
            Resolution::new(
                Action::InstallProductKey,
                Role::LicenseOwner,
                Text::new(
                    "If the product key was changed after the upgrade had been bought, \
                 install the earlier key again; it replaces the present one.",
                    "업그레이드를 구입한 뒤 제품 키를 바꾸었다면 이전 키를 다시 \
                 설치하십시오. 현재 키는 이 키로 바뀝니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
            steps::ASK_WITH_PROOF,
            UPGRADE_BUY,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_UPGRADE_TOKEN_NOT_PRS_SIGNED: Entry = Entry {
    symbol: Some("SL_E_STORE_UPGRADE_TOKEN_NOT_PRS_SIGNED"),
    message: Text::new(
        "the signing level of the Microsoft Store upgrade license does not match Windows",
        "Microsoft Store 업그레이드 라이선스의 서명 수준이 설치된 Windows와 맞지 않습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The upgrade license and the installed Windows do not have the same \
             signing level.",
            "업그레이드 라이선스와 설치된 Windows의 서명 수준이 서로 다릅니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_SHOW_BUILD,
            steps::COLLECT_EVENTS,
            UPGRADE_SIGN_IN,
            UPGRADE_DOWNLOAD_AGAIN,
            steps::ASK_WITH_PROOF,
            UPGRADE_BUY,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_UPGRADE_TOKEN_WRONG_VERSION: Entry = Entry {
    symbol: Some("SL_E_STORE_UPGRADE_TOKEN_WRONG_VERSION"),
    message: Text::new(
        "the Microsoft Store upgrade license does not cover the installed Windows version",
        "설치된 Windows 버전에는 이 Microsoft Store 업그레이드 라이선스를 사용할 수 없습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The upgrade license from Microsoft Store is not valid for the version \
             of Windows that is installed.",
            "Microsoft Store 업그레이드 라이선스가 설치된 Windows 버전에는 \
             유효하지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_SHOW_BUILD,
            steps::OPEN_ACTIVATION_PAGE,
            UPGRADE_SIGN_IN,
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Check in the order history of the account for which version of \
                 Windows the upgrade was bought.",
                    "계정의 주문 내역에서 어느 Windows 버전용 업그레이드를 구입했는지 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            UPGRADE_DOWNLOAD_AGAIN,
            steps::ASK_WITH_PROOF,
            UPGRADE_BUY,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_UPGRADE_TOKEN_NOT_AUTHORIZED: Entry = Entry {
    symbol: Some("SL_E_STORE_UPGRADE_TOKEN_NOT_AUTHORIZED"),
    message: Text::new(
        "the Microsoft Store upgrade license could not be authorized",
        "Microsoft Store 업그레이드 라이선스의 권한을 확인하지 못했습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The licensing service could not authorize the upgrade license from \
             Microsoft Store; the code names no reason.",
            "라이선스 서비스에서 Microsoft Store 업그레이드 라이선스의 권한을 \
             확인하지 못했습니다. 코드에는 이유가 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            steps::COLLECT_EVENTS,
            UPGRADE_SIGN_IN,
            steps::RESTART_WINDOWS,
            UPGRADE_DOWNLOAD_AGAIN,
            steps::ASK_WITH_PROOF,
            UPGRADE_BUY,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static MISMATCHED_PRODUCT_KEY_RANGE: Entry = Entry {
    symbol: Some("SL_E_MISMATCHED_PKEY_RANGE"),
    message: Text::new(
        "the product key lies outside the key range that the license accepts",
        "제품 키가 라이선스에서 허용하는 키 범위를 벗어났습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license of the installed product names the range of keys that it \
             accepts, and this key is not in that range.",
            "설치된 제품의 라이선스에 정해진 키 범위가 있는데 이 키는 그 범위에 \
             들지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            KEY_LOOK_UP_PURPOSE,
            steps::COLLECT_EVENTS,
            steps::RETYPE_KEY.only(&[Mak, KmsHost, Retail, Oem]),
            steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient, ActiveDirectory]),
            steps::KEY_INSTALL_AVMA.only(&[Avma]),
            steps::REPLACE_KEY.only(&[Mak, KmsHost, TokenBased, Retail, Oem]),
            steps::REINSTALL_LICENSES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static MISMATCHED_PRODUCT_ID: Entry = Entry {
    symbol: Some("SL_E_MISMATCHED_PID"),
    message: Text::new(
        "the product key differs from the one to which the license belongs",
        "제품 키가 라이선스에 지정된 제품 키와 다릅니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license was issued for a product key other than this one.",
            "라이선스가 이 제품 키가 아닌 다른 제품 키에 대해 발급되었습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_COMPARE_KEY.only(&[Mak, KmsHost, Retail]),
            steps::KEY_LIST_ALL_PRODUCTS,
            steps::COLLECT_EVENTS,
            steps::RETYPE_KEY.only(&[Mak, KmsHost, Retail, Oem]),
            steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient, ActiveDirectory]),
            steps::KEY_INSTALL_AVMA.only(&[Avma]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static INVALID_PROOF_OF_PURCHASE_KEY: Entry = Entry {
    symbol: Some("SL_E_INVALID_PKEY"),
    message: Text::new(
        "the product key presented as proof of purchase is not valid",
        "구매 증명으로 제시한 제품 키가 유효하지 않습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLINSTALLPROOFOFPURCHASE),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key with which the product was to be registered is not \
             valid.",
            "제품을 등록하는 데 사용한 제품 키가 유효하지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            KEY_COUNT_CHARACTERS,
            KEY_CHECK_CHARACTERS,
            steps::RETYPE_KEY,
            KEY_LOOK_UP_PURPOSE,
            steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient, ActiveDirectory]),
            steps::REPLACE_KEY.only(&[Mak, KmsHost, TokenBased, Avma, Retail, Oem]),
            steps::ASK_PROGRAM_VENDOR,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program, check the key string that it passes to \
                 SLInstallProofOfPurchase.",
                    "직접 개발한 프로그램이라면 SLInstallProofOfPurchase에 전달하는 키 \
                 문자열을 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
        ],
        sources: &[sources::SLINSTALLPROOFOFPURCHASE],
    }],
    otherwise: &[],
};

pub(super) static PRODUCT_KEY_NOT_INSTALLED: Entry = Entry {
    symbol: Some("SL_E_PKEY_NOT_INSTALLED"),
    message: Text::new(
        "activation cannot start because no product key is installed",
        "제품 키가 설치되어 있지 않아 정품 인증을 시작할 수 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: &[Mak, KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "No product key is installed on the system.",
            "시스템에 제품 키가 설치되어 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::INSTALL_MAK.only(&[Mak]),
            Resolution::new(
                Action::InstallProductKey,
                Role::DeviceAdministrator,
                Text::new(
                    "Take the KMS client setup key from Pid.txt in the \\sources \
                 folder of the installation media, or from Microsoft's published \
                 list, and install it.",
                    "설치 미디어의 \\sources 폴더에 있는 Pid.txt나 Microsoft가 공개한 \
                 목록에서 KMS 클라이언트 설치 키를 찾아 설치하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated())
            .only(&[KmsClient]),
            steps::ACTIVATE_AGAIN.only(&[Mak]),
            steps::REQUEST_FROM_KMS.only(&[KmsClient]),
        ],
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static PRODUCT_KEY_INSTALLATION_NOT_ALLOWED: Entry = Entry {
    symbol: Some("SL_E_PRODUCT_KEY_INSTALLATION_NOT_ALLOWED"),
    message: Text::new(
        "this product key may not be installed here; the event log gives the reason",
        "이 컴퓨터에는 설치할 수 없는 제품 키이며 이유는 이벤트 로그에 남아 있습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The licensing service does not let this key be installed here; the \
             event log gives the reason.",
            "라이선스 서비스가 이 컴퓨터에 이 키를 설치하는 것을 허용하지 \
             않습니다. 이유는 이벤트 로그에 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            KEY_LOOK_UP_PURPOSE,
            steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient, ActiveDirectory]),
            steps::KEY_INSTALL_AVMA.only(&[Avma]),
            steps::REPLACE_KEY.only(&[Mak, KmsHost, TokenBased, Retail, Oem]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static INVALID_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_INVALID_PRODUCT_KEY"),
    message: Text::new(
        "the product key is not valid; it may be mistyped or meant for another release",
        "제품 키가 올바르지 않으며, 잘못 입력했거나 다른 릴리스용 키일 수 있습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: &[Mak, Kms, KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new("The product key was mistyped.", "제품 키를 잘못 입력했습니다."),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "A key for a beta version was entered on a released version of the \
             operating system.",
                "정식 버전 운영 체제에 베타 버전용 키를 입력했습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "For Extended Security Updates (ESU), the licensing update that ESU \
             requires is missing or the computer was not restarted after it.",
                "확장 보안 업데이트(ESU)의 경우 ESU에 필요한 라이선스 업데이트가 \
             없거나 업데이트 후 컴퓨터를 다시 시작하지 않았습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "A computer with Windows Server 2008 SP2 sometimes needs a further \
             restart before it accepts an ESU key.",
                "Windows Server 2008 SP2 컴퓨터는 한 번 더 다시 시작해야 ESU 키를 \
             받아들이는 경우가 있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "VAMT refuses an ESU key as long as its files pkconfig_win7.xrm-ms and \
             pkconfig_vista.xrm-ms are older than ESU or missing.",
                "VAMT의 pkconfig_win7.xrm-ms 및 pkconfig_vista.xrm-ms 파일이 ESU 이전 \
             버전이거나 없으면 VAMT에서 ESU 키가 거부됩니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::InstallProductKey,
            Role::LicenseOwner,
            Text::new(
                "Check the spelling of the key and install it again; in pasted \
                 text make sure that no hyphen has become a dash.",
                "키의 철자를 확인하여 다시 설치하고, 붙여 넣은 텍스트에서는 \
                 하이픈이 대시로 바뀌지 않았는지 확인하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        steps::REPLACE_KEY,
        Resolution::new(
            Action::UpdateWindows,
            Role::DeviceAdministrator,
            Text::new(
                "For an ESU key, make sure that it is meant for this operating \
                 system and that the update history lists all updates that ESU \
                 requires; then restart and install the key again.",
                "ESU 키의 경우 이 운영 체제용 키인지, 업데이트 기록에 ESU에 필요한 \
                 업데이트가 모두 있는지 확인하고, 다시 시작한 뒤 키를 다시 \
                 설치하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::FixProgram,
            Role::DeviceAdministrator,
            Text::new(
                "If VAMT refuses the ESU key, put Microsoft's current \
                 pkconfig_win7.xrm-ms and pkconfig_vista.xrm-ms into its pkconfig \
                 folder and restart VAMT.",
                "VAMT에서 ESU 키가 거부되면 Microsoft의 최신 \
                 pkconfig_win7.xrm-ms와 pkconfig_vista.xrm-ms를 VAMT의 pkconfig \
                 폴더에 넣고 VAMT를 다시 시작하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::ContactMicrosoft,
            Role::DeviceAdministrator,
            Text::new(
                "If an ESU key still fails, give Microsoft Support the file \
                 C:\\Windows\\Logs\\CBS\\CBS.log.",
                "ESU 키가 계속 실패하면 C:\\Windows\\Logs\\CBS\\CBS.log 파일을 \
                 Microsoft 지원에 전달하십시오.",
            ),
            &[sources::PRACTICE],
        ),
    ],
};

pub(super) static BLOCKED_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_BLOCKED_PRODUCT_KEY"),
    message: Text::new(
        "the licensing service refuses this product key because Microsoft has blocked it",
        "Microsoft가 차단한 제품 키여서 라이선스 서비스가 거부했습니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: &[Mak, Kms],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft has blocked this product key.",
            "Microsoft가 이 제품 키를 차단했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Obtain a new MAK or KMS key from Microsoft and install it.",
                    "Microsoft에서 새 MAK나 KMS 키를 받아 설치하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static BASE_EDITION_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_BASE_SKU_NOT_AVAILABLE"),
    message: Text::new(
        "the base edition on which this license builds is not available",
        "이 라이선스의 바탕이 되는 기본 에디션을 사용할 수 없습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license builds on a base edition that is not available on this \
             computer.",
            "라이선스의 바탕이 되는 기본 에디션을 이 컴퓨터에서 사용할 수 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::KEY_LIST_ALL_PRODUCTS,
            steps::KEY_SHOW_EDITION,
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Look up in the license documents which base edition the license \
                 requires.",
                    "라이선스에 필요한 기본 에디션이 무엇인지 라이선스 문서에서 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::COLLECT_EVENTS,
            steps::REINSTALL_LICENSES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PRODUCT_KEY_INVALID_UPGRADE: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_UPGRADE"),
    message: Text::new(
        "this upgrade key does not permit the activation of a clean installation",
        "업그레이드 전용 제품 키이므로 새로 설치한 Windows의 정품 인증에는 쓸 수 없습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: &[Retail],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLINSTALLPROOFOFPURCHASE),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The earlier Windows was not on the computer when the upgrade key was \
             entered, for example because the drive had been formatted or \
             replaced.",
                "드라이브를 포맷하거나 교체한 경우처럼, 업그레이드 키를 입력할 때 \
             컴퓨터에 이전 버전의 Windows가 없었습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SLINSTALLPROOFOFPURCHASE],
        },
        Cause {
            text: Text::new(
                "A Pro Pack key for Windows 8 or 8.1 was entered although the Pro \
             edition is installed already.",
                "Pro 에디션이 이미 설치되어 있는데 Windows 8 또는 8.1용 Pro Pack 키를 \
             입력했습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SLINSTALLPROOFOFPURCHASE],
        },
    ],
    otherwise: &[
        steps::KEY_SHOW_EDITION,
        KEY_LOOK_UP_PURPOSE,
        Resolution::new(
            Action::InstallProductKey,
            Role::LicenseOwner,
            Text::new(
                "If Pro is installed already, enter the key of Pro itself instead \
                 of the Pro Pack key.",
                "Pro가 이미 설치되어 있으면 Pro Pack 키 대신 Pro 제품 키를 \
                 입력하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "If you own a full key for this edition, install it in place of \
                 the upgrade key.",
                "이 에디션의 정식(전체 버전) 키를 보유하고 있으면 업그레이드 키 \
                 대신 설치하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        steps::ACTIVATE_AGAIN,
        steps::ASK_WITH_PROOF,
        Resolution::new(
            Action::ReinstallWindows,
            Role::DeviceAdministrator,
            Text::new(
                "Install the earlier Windows first and then the upgrade again. The \
                 first step removes programs and settings, so back up the data \
                 before.",
                "이전 버전의 Windows를 먼저 설치한 다음 업그레이드를 다시 \
                 설치하십시오. 첫 단계에서 프로그램과 설정이 지워지므로 데이터를 \
                 미리 백업하십시오.",
            ),
            &[sources::PRACTICE],
        ),
    ],
};

pub(super) static MISMATCHED_PRODUCT_EDITION: Entry = Entry {
    symbol: Some("SL_E_MISMATCHED_PRODUCT_SKU"),
    message: Text::new(
        "no installed edition matches the product key",
        "설치된 에디션 중 이 제품 키에 맞는 것이 없습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLINSTALLPROOFOFPURCHASEEX),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key is for an edition that this installation of Windows \
             does not hold.",
            "현재 설치된 Windows에 없는 에디션용 제품 키입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::KEY_SHOW_EDITION,
            KEY_TARGET_EDITIONS,
            KEY_LOOK_UP_PURPOSE,
            steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient, ActiveDirectory]),
            steps::KEY_INSTALL_AVMA.only(&[Avma]),
            steps::REPLACE_KEY.only(&[Mak, KmsHost, TokenBased, Retail, Oem]),
            KEY_CHANGE_IN_SETTINGS.only(&[Mak, KmsClient, ActiveDirectory, Retail, Oem]),
            KEY_CONVERT_EVALUATION,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program, check the product SKU ID that it passes to \
                 SLInstallProofOfPurchaseEx or SLSetCurrentProductKey.",
                    "직접 개발한 프로그램이라면 SLInstallProofOfPurchaseEx나 \
                 SLSetCurrentProductKey에 전달하는 제품 SKU ID를 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            KEY_INSTALL_LICENSED_EDITION,
        ],
        sources: &[sources::SLINSTALLPROOFOFPURCHASEEX],
    }],
    otherwise: &[],
};

pub(super) static INVALID_PRODUCT_KEY_TYPE: Entry = Entry {
    symbol: Some("SL_E_INVALID_PRODUCT_KEY_TYPE"),
    message: Text::new(
        "the product key is of a type that does not fit this way of activating",
        "이 정품 인증 방식에는 쓸 수 없는 유형의 제품 키입니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The key cannot be used for the way in which the computer or the \
             forest is being activated.",
            "컴퓨터나 포리스트를 정품 인증하려는 방식에는 사용할 수 없는 키입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            KEY_LOOK_UP_PURPOSE,
            Resolution::new(
                Action::ReplaceProductKey,
                Role::DirectoryAdministrator,
                Text::new(
                    "For Active Directory-based activation, activate the forest with a \
                 KMS host key (CSVLK) of your organization.",
                    "Active Directory 기반 정품 인증이라면 조직의 KMS 호스트 \
                 키(CSVLK)로 포리스트를 정품 인증하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ad-activation-online <product_key>"))
            .only(&[ActiveDirectory]),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::KmsHostAdministrator,
                Text::new(
                    "On a KMS host, install a KMS host key (CSVLK) and activate it.",
                    "KMS 호스트에는 KMS 호스트 키(CSVLK)를 설치하고 정품 인증하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated())
            .only(&[KmsHost]),
            steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient, ActiveDirectory]),
            steps::INSTALL_MAK.only(&[Mak]),
            steps::KEY_INSTALL_AVMA.only(&[Avma]),
            steps::REPLACE_KEY.only(&[TokenBased, Retail, Oem]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SLP_MSOA_PRODUCT_KEY_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_SLP_MSOA_PRODUCT_KEY_MISMATCH"),
    message: Text::new(
        "the edition of the manufacturer's preinstallation key could not be matched",
        "제조업체의 사전 설치용 제품 키의 에디션과 일치하는 것을 찾지 못했습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Windows could not match the edition of the OEM product key; the code \
             does not say with what it was compared.",
            "Windows가 OEM 제품 키의 에디션과 일치하는 것을 찾지 못했습니다. \
             무엇과 비교했는지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_CHECK_FIRMWARE_KEY,
            steps::KEY_SHOW_EDITION,
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::ASK_MANUFACTURER,
            KEY_VOLUME_INSTEAD_OF_OEM,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static EDITION_MISMATCHED: Entry = Entry {
    symbol: Some("SL_E_EDITION_MISMATCHED"),
    message: Text::new(
        "the license was issued for another edition than the one installed",
        "설치된 에디션이 아닌 다른 에디션용으로 발급된 라이선스입니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license of this computer was issued for another edition of \
             Windows than the one that is installed.",
            "이 컴퓨터의 라이선스는 설치된 것과 다른 Windows 에디션용으로 \
             발급되었습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_SHOW_ACTIVATION_PAGE,
            steps::COMPARE_EDITION,
            steps::SERVER_CHECK_FIRMWARE_KEY.only(&[Oem]),
            KEY_CHANGE_IN_SETTINGS,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::BUY_STORE_LICENSE,
            KEY_INSTALL_LICENSED_EDITION,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static OEM_KEY_EDITION_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_OEM_KEY_EDITION_MISMATCH"),
    message: Text::new(
        "the manufacturer's product key is for a different edition of Windows",
        "제조업체가 제공한 OEM 제품 키가 설치된 Windows 에디션과 맞지 않습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The installed edition is not the one for which the manufacturer \
             supplied the OEM key.",
            "설치된 에디션이 제조업체가 OEM 키를 제공한 에디션과 다릅니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_CHECK_FIRMWARE_KEY,
            steps::KEY_SHOW_EDITION,
            steps::ASK_MANUFACTURER,
            steps::INSTALL_OWN_RETAIL_KEY,
            KEY_VOLUME_INSTEAD_OF_OEM,
            steps::ACTIVATE_AGAIN,
            KEY_INSTALL_LICENSED_EDITION,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static NO_PRODUCT_KEY_FOUND: Entry = Entry {
    symbol: Some("SL_E_NO_PRODUCT_KEY_FOUND"),
    message: Text::new(
        "no product key with which to activate was found on this device",
        "정품 인증에 쓸 제품 키를 이 장치에서 찾지 못했습니다",
    ),
    topic: Topic::LicenseMissing,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Windows found no product key on this device with which it could \
             activate.",
            "Windows가 정품 인증에 사용할 수 있는 제품 키를 이 장치에서 찾지 \
             못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            steps::SERVER_CHECK_FIRMWARE_KEY.only(&[Oem]),
            steps::HARDWARE_CHANGE_TROUBLESHOOTER,
            steps::INSTALL_OWN_RETAIL_KEY,
            KEY_FROM_LABEL.only(&[Oem]),
            steps::ACTIVATE_AGAIN,
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::BUY_STORE_LICENSE,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static DOWNLEVEL_SETUP_KEY: Entry = Entry {
    symbol: Some("SL_E_DOWNLEVEL_SETUP_KEY"),
    message: Text::new(
        "there is a problem with a product key of an earlier Windows version",
        "이전 버전 Windows의 제품 키에 문제가 있습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "There is a problem with a product key of an earlier version of \
             Windows; no source says which problem.",
            "이전 버전 Windows의 제품 키에 문제가 있습니다. 어떤 문제인지 설명하는 \
             자료는 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_SHOW_ACTIVATION_PAGE,
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Find out which product key was entered during setup, and for \
                 which version of Windows it was issued.",
                    "설치할 때 어떤 제품 키를 입력했는지, 그 키가 어느 Windows \
                 버전용인지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::COMPARE_EDITION,
            steps::COLLECT_EVENTS,
            KEY_CHANGE_IN_SETTINGS,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_WITH_PROOF,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
