//! Product keys: missing, mistyped, blocked, used up, or meant for something else.

use super::procedures::{
    self, ACTIVATE_BY_PHONE, CHANGE_EDITION, CONVERT_EVALUATION, INSTALL_KMS_CLIENT_KEY,
    INSTALL_KMS_HOST_KEY, INSTALL_MAK, INSTALL_OWN_KEY, REACTIVATE_DIGITAL_LICENSE,
    REBUILD_TOKEN_STORE,
};
use super::sources::{
    self, AVMA, AZ_C004F074, ERROR_C004C003, ERROR_C004E002, ERROR_CODES, ESU_W7_TROUBLESHOOT,
    ESU_W10_ENABLE, HEADER, KMS_CLIENT_KEYS, KMS_PLANNING, OA3_KEY, OFFICE_TOOLS, PRACTICE,
    SLACTIVATEPRODUCT, SLINSTALLPROOFOFPURCHASE, SLINSTALLPROOFOFPURCHASEEX, SLMGR_OPTIONS,
    UPGRADE_CONVERSION, VA_PLAN, WINDOWS_EDITION_UPGRADES,
};
use super::steps::{self, ASK_ORGANIZATION, IF_IT_COMES_BACK, IN_YOUR_OWN_PROGRAM, ospp, slmgr};
use crate::advice::{Cause, Command, Entry, Fact, Procedure, Resolution, Sighting, Sign};
use crate::kinds::ActivationType::{
    self, ActiveDirectory, Avma, DigitalLicense, Evaluation, Kms, KmsClient, KmsHost, Mak, Oem,
    Retail, TokenBased,
};
use crate::kinds::{ANY, Action, GENUINE, KEYED, ONLINE, PRIVATE, Retry, Role, Topic};
use crate::text::Text;

const OBTAIN_LICENSE_OF_EDITION: Resolution = Resolution::new(
    Action::ObtainLicense,
    Role::LicenseOwner,
    Text::new(
        "Obtain a license for this edition; the Activation page leads to Microsoft Store.",
        "이 에디션의 라이선스를 마련하십시오. 정품 인증 페이지에서 Microsoft Store로 이동할 수 있습니다.",
    ),
    &[PRACTICE],
);

// Kinds of activation that share a step.

/// A key of the reader's own, for the computer itself.
const OWN: &[ActivationType] = &[Mak, Retail, Oem];

/// The same, and the key of a KMS host.
const OWN_OR_HOST: &[ActivationType] = &[Mak, Retail, Oem, KmsHost];

/// What activates with a KMS client setup key.
const SETUP: &[ActivationType] = &[KmsClient, ActiveDirectory, TokenBased];

// Looks.

const READ_CAPTION: Sign = Sign::new(
    Text::new(
        "Read the version and the edition of Windows (Caption). OperatingSystemSKU from 98 to \
         101 is Home, in every language.",
        "Windows의 버전과 에디션(Caption)을 확인하십시오. OperatingSystemSKU가 98에서 101까지이면 \
         언어에 관계없이 Home입니다.",
    ),
    &[PRACTICE],
)
.run(
    Command::reads(
        "powershell -Command \"Get-CimInstance Win32_OperatingSystem | Format-List \
         Caption,OperatingSystemSKU\"",
    )
    .since("Windows 8"),
);

const FIND_PURPOSE: Sign = Sign::new(
    Text::new(
        "Find out from the licensing account or the proof of purchase for which \
         product, version and edition the refused key was issued.",
        "거부된 키가 어떤 제품, 버전, 에디션용으로 발급되었는지 볼륨 라이선스 \
         계정이나 구매 증빙에서 확인하십시오.",
    ),
    &[PRACTICE],
);

const READ_FIRMWARE_KEY: Sign = Sign::new(
    Text::new(
        "Read the edition of the product key in the firmware: Core stands for Home, \
         Professional for Pro. The answer is empty where Windows finds none there.",
        "펌웨어에 저장된 제품 키의 에디션을 확인하십시오. Core는 Home을, Professional은 \
         Pro를 뜻합니다. 펌웨어에서 제품 키를 찾지 못하면 출력이 비어 있습니다.",
    ),
    &[PRACTICE],
)
.run(
    Command::reads(
        "powershell -Command \"(Get-CimInstance \
         SoftwareLicensingService).OA3xOriginalProductKeyDescription\"",
    )
    .since("Windows 8.1"),
);

const READ_TARGET_EDITIONS: Sign = Sign::new(
    Text::new(
        "List the editions to which this Windows can be changed without a new \
         installation.",
        "새로 설치하지 않고 현재 Windows에서 변경할 수 있는 에디션을 확인하십시오.",
    ),
    &[UPGRADE_CONVERSION],
)
.run(Command::reads("dism /Online /Get-TargetEditions").elevated());

// Conditions.

const WHERE_THEY_DIFFER: Text = Text::new("where the two keys differ", "두 키가 다르면");

const FOR_A_HOST_KEY: Text = Text::new("for a KMS host key", "KMS 호스트 키이면");

const FOR_A_FOREST: Text =
    Text::new("where a forest was to be activated", "포리스트를 정품 인증하려던 것이면");

const WITH_OWN_KEY: Text = Text::new(
    "with a MAK, retail or OEM key not entered there yet; on Home, none for Enterprise",
    "정품 인증 페이지에서 아직 입력하지 않은 MAK, 소매용 키 또는 OEM 키이고, Home의 Enterprise용 키가 아니면",
);

const WITH_ANOTHER_KEY: Text =
    Text::new("with a key that you were given in its place", "대신 사용할 키를 받았으면");

const ON_SERVER: Text = Text::new("on Windows Server", "Windows Server이면");

const ON_CLIENT: Text = Text::new(
    "on client Windows, such as Windows 11 Enterprise",
    "Windows 11 Enterprise 등의 클라이언트 Windows이면",
);

const TO_USE_KMS: Text = Text::new(
    "for a client that activates with KMS, Active Directory or a token",
    "KMS, Active Directory 또는 토큰으로 정품 인증하는 클라이언트이면",
);

const TO_USE_MAK: Text = Text::new("to activate with a MAK", "MAK로 정품 인증하려면");

const NOT_IN_PLACE: Text = Text::new(
    "where you are licensed only for another version, or an edition that cannot be had in place",
    "다른 버전이나, 새로 설치하지 않고는 변경할 수 없는 에디션의 라이선스만 보유하고 있으면",
);

const WHERE_THEY_AGREE: Text = Text::new("where the two keys agree", "두 키가 같으면");

/// After [`COMPARE_KEY`]: a forest takes its key in the command.
const FOREST_WHERE_THEY_DIFFER: Text = Text::new(
    "where the two keys differ, and a forest was to be activated",
    "두 키가 다르고, 포리스트를 정품 인증하려던 것이면",
);

/// After [`LOOK_UP_KEY`], and after the original was typed again.
const RIGHT_OR_AGAIN: Text = Text::new(
    "where the refused key is as issued and fits, none fits, or the code comes back",
    "거부된 키가 원본과 같고 맞는 키이거나, 맞는 키가 없거나, 같은 코드가 다시 나타나면",
);

const AGREE_OR_AGAIN: Text = Text::new(
    "where the two keys agree, you hold no other key, or the code comes back",
    "두 키가 같거나, 다른 키를 보유하고 있지 않거나, 같은 코드가 다시 나타나면",
);

const WITHOUT_VOLUME_LICENSE: Text =
    Text::new("without a volume license", "볼륨 라이선스가 없으면");

const WITH_VOLUME_OFFICE: Text =
    Text::new("for a volume edition of Office", "볼륨 라이선스 버전의 Office이면");

// Steps around a key that a server refused.

const COMPARE_KEY: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Compare the key that was entered with the one in your licensing account or on \
         your proof of purchase. Where none was entered, compare the last five \
         characters of the installed key (Partial Product Key). Where Windows 10 or \
         later came preinstalled or has a digital license, they can be those of a \
         default key, which is on no proof of purchase: do not take that for a difference.",
        "입력한 키를 볼륨 라이선스 계정이나 구매 증빙에 있는 키와 비교하십시오. 입력한 \
         키가 없으면 설치된 키의 마지막 다섯 글자(‘부분 제품 키’)를 비교하십시오. \
         Windows 10 이상이 사전 설치되었거나 디지털 라이선스가 있는 컴퓨터에서는 구매 \
         증빙에 없는 기본 제품 키의 마지막 다섯 글자가 표시될 수 있으며, 이 경우에는 \
         다른 키로 보지 마십시오.",
    ),
    &[SLMGR_OPTIONS, OA3_KEY, PRACTICE],
)
.run(Command::reads(slmgr!("/dlv")));

/// For what a private computer has; it finds a digital license that belongs to the computer.
const TROUBLESHOOT: Resolution = Resolution::new(
    Action::RunTroubleshooter,
    Role::DeviceAdministrator,
    Text::new(
        "Open the Activation page, and choose Troubleshoot where it is shown. This \
         costs nothing.",
        "정품 인증 페이지를 열고 ‘문제 해결’이 표시되면 선택하십시오. 비용은 들지 \
         않습니다.",
    ),
    &[PRACTICE],
)
.run(Command::opens("cmd /c start ms-settings:activation").since("Windows 10"))
.only(PRIVATE);

const INSTALL_YOUR_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install the key that you hold for exactly this version and edition of Windows.",
        "보유한 제품 키 가운데 이 Windows의 버전과 에디션에 정확히 맞는 키를 \
         설치하십시오.",
    ),
    &[PRACTICE],
)
.procedure(INSTALL_OWN_KEY)
.only(OWN);

const INSTALL_SETUP_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::DeviceAdministrator,
    Text::new(
        "Install the KMS client setup key that Microsoft lists for exactly this \
         version and edition.",
        "Microsoft의 목록에서 이 버전과 에디션에 정확히 맞는 KMS 클라이언트 설정 \
         키를 찾아 설치하십시오.",
    ),
    &[KMS_CLIENT_KEYS],
)
.procedure(INSTALL_KMS_CLIENT_KEY)
.only(SETUP);

const ACTIVATE_FOREST: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DirectoryAdministrator,
    Text::new(
        "Activate the forest with the KMS host key, typed from the original. This takes \
         one of the activations of the key.",
        "원본을 보고 KMS 호스트 키를 직접 입력하여 포리스트를 정품 인증하십시오. 키의 \
         정품 인증 횟수에서 한 번이 차감됩니다.",
    ),
    &[SLMGR_OPTIONS, PRACTICE],
)
.when(FOR_A_FOREST)
.run(Command::spends(slmgr!("/ad-activation-online <kms_host_key>")))
.only(&[ActiveDirectory]);

/// What an activation server can have against a key is seen by comparing it with its original.
const COMPARE_AND_INSTALL: &[Resolution] = &[
    COMPARE_KEY,
    TROUBLESHOOT,
    INSTALL_THE_RIGHT_KEY,
    ACTIVATE_FOREST.when(FOREST_WHERE_THEY_DIFFER),
];

const INSTALL_THE_RIGHT_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install the key that you hold for exactly this version and edition of Windows. \
         On a KMS host this is the KMS host key, and activating takes one of its \
         activations.",
        "보유한 제품 키 가운데 이 Windows의 버전과 에디션에 정확히 맞는 키를 \
         설치하십시오. KMS 호스트이면 KMS 호스트 키를 설치하십시오. 호스트를 정품 \
         인증하면 KMS 호스트 키의 정품 인증 횟수에서 한 번이 차감됩니다.",
    ),
    &[PRACTICE, KMS_PLANNING],
)
.when(WHERE_THEY_DIFFER)
.procedure(INSTALL_OWN_KEY)
.only(OWN_OR_HOST);

const ASK_ABOUT_KEY: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Have the key checked: a volume license key by a Microsoft Licensing \
         Activation Center; any other by the seller, the manufacturer or Microsoft \
         Support, with the proof of purchase.",
        "키를 확인받으십시오. 볼륨 라이선스 키이면 Microsoft 라이선스 정품 인증 \
         센터에, 그 밖의 키이면 구매 증빙을 준비하여 판매처, 제조업체 또는 \
         Microsoft 지원에 요청하십시오.",
    ),
    &[PRACTICE],
)
.when(IF_IT_COMES_BACK);

/// After [`COMPARE_KEY`]: where the keys agree, nothing is installed.
const ASK_ABOUT_COMPARED_KEY: Resolution = ASK_ABOUT_KEY.when(AGREE_OR_AGAIN);

const ASK_WHY_BLOCKED: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Ask why the key is blocked, and for another one: a Microsoft Licensing \
         Activation Center about a volume license key; the seller, the manufacturer \
         or Microsoft Support about any other, with the proof of purchase.",
        "키가 차단된 이유를 문의하고 다른 키를 요청하십시오. 볼륨 라이선스 키이면 \
         Microsoft 라이선스 정품 인증 센터에, 그 밖의 키이면 구매 증빙을 준비하여 \
         판매처, 제조업체 또는 Microsoft 지원에 문의하십시오.",
    ),
    &[PRACTICE],
)
.when(AGREE_OR_AGAIN);

/// The key is checked; where it is not valid, another one takes its place.
const AFTER_THE_CHECK: &[Resolution] =
    &[ASK_ABOUT_COMPARED_KEY, INSTALL_REPLACEMENT.only(OWN_OR_HOST), ACTIVATE_FOREST_WITH_IT];

/// Beside [`INSTALL_REPLACEMENT`], for a forest.
const ACTIVATE_FOREST_WITH_IT: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DirectoryAdministrator,
    Text::new(
        "Activate the forest with the new KMS host key. This takes one of the activations \
         of the key.",
        "새 KMS 호스트 키로 포리스트를 정품 인증하십시오. 키의 정품 인증 횟수에서 한 번이 \
         차감됩니다.",
    ),
    &[SLMGR_OPTIONS, PRACTICE],
)
.when(Text::new(
    "with a new KMS host key for Active Directory-based activation",
    "Active Directory 기반 정품 인증에 사용할 새 KMS 호스트 키를 받았으면",
))
.run(Command::spends(slmgr!("/ad-activation-online <kms_host_key>")))
.only(&[ActiveDirectory]);

const INSTALL_REPLACEMENT: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new("Install that key on this computer.", "받은 키를 이 컴퓨터에 설치하십시오."),
    &[PRACTICE],
)
.when(WITH_ANOTHER_KEY)
.procedure(INSTALL_OWN_KEY)
.only(OWN);

const AFTER_A_BLOCK: &[Resolution] =
    &[ASK_WHY_BLOCKED, INSTALL_REPLACEMENT.only(OWN_OR_HOST), ACTIVATE_FOREST_WITH_IT];

/// What reached the server was not what stands on the original.
const COUNT_AND_INSTALL: &[Resolution] = &[
    Resolution::new(
        Action::CheckStatus,
        Role::LicenseOwner,
        Text::new(
            "Compare the key that was entered, wherever it is stored (answer file, \
             script, deployment tool), with the original: five groups of five letters \
             and digits, with plain hyphens between them. Correct it where it is stored.",
            "입력한 키를 원본과 비교하십시오. 응답 파일, 스크립트, 배포 도구에 저장된 \
             키도 확인하고, 다르면 그곳에서도 바로잡으십시오. 키는 영문자와 숫자 다섯 \
             자씩 다섯 묶음이며, 묶음 사이에는 일반 하이픈이 있습니다.",
        ),
        &[PRACTICE],
    ),
    TYPE_YOUR_KEY.when(Text::new(
        "where the two keys differ, for a key of this computer",
        "두 키가 다르고, 이 컴퓨터의 키이면",
    )),
    ACTIVATE_FOREST.when(FOREST_WHERE_THEY_DIFFER),
];

/// After [`COUNT_AND_INSTALL`]: a key that is typed right can be refused all the same.
const AFTER_THE_COUNT: &[Resolution] = &[
    ASK_ABOUT_KEY.when(Text::new(
        "where the two keys agree, or the code comes back",
        "두 키가 같거나 같은 코드가 다시 나타나면",
    )),
    INSTALL_REPLACEMENT.only(OWN_OR_HOST),
    ACTIVATE_FOREST_WITH_IT,
];

const TYPE_YOUR_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Type the key by hand from the original, and install it. On a KMS host, \
         activating takes one of the activations of the KMS host key.",
        "원본을 보고 키를 직접 입력하여 다시 설치하십시오. KMS 호스트를 정품 인증하면 \
         KMS 호스트 키의 정품 인증 횟수에서 한 번이 차감됩니다.",
    ),
    &[PRACTICE, KMS_PLANNING],
)
.when(Text::new("for a key of this computer", "이 컴퓨터의 키이면"))
.procedure(INSTALL_OWN_KEY)
.only(OWN_OR_HOST);

// Steps around a key that this Windows refused.

const LOOK_UP_KEY: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Compare the refused key with its original, and see there for which \
         product, version and edition it was issued.",
        "거부된 키를 원본과 비교하고, 어떤 제품, 버전, 에디션용으로 발급된 키인지 \
         원본에서 확인하십시오.",
    ),
    &[PRACTICE],
);

/// Which key fits depends on the kind of activation.
const INSTALL_A_FITTING_KEY: &[Resolution] =
    &[LOOK_UP_KEY, WINDOWS_KEY_THAT_FITS, FITTING_OFFICE_KEY];

/// After [`LOOK_UP_KEY`], for what slmgr.vbs or Windows refused.
const WINDOWS_KEY_THAT_FITS: Resolution = FITTING_KEY.when(Text::new(
    "for Windows, where the key differs from its original or is not for this Windows",
    "Windows의 키이고, 키가 원본과 다르거나 이 Windows용이 아니면",
));

/// What ospp.vbs refused.
const FITTING_OFFICE_KEY: Resolution = Resolution::new(
    Action::InstallProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install the key of exactly the product and version of Office that is installed, typed \
         from the original.",
        "설치된 Office의 제품과 버전에 정확히 맞는 키를 원본을 보고 직접 입력하여 설치하십시오.",
    ),
    &[PRACTICE],
)
.when(WITH_VOLUME_OFFICE)
.procedure(INSTALL_OFFICE_KEY);

const FITTING_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install the key that fits exactly this version and edition of Windows, typed from \
         its original. On a client of KMS, Active Directory or token-based activation, that is the KMS client \
         setup key of Microsoft's list. In a guest that AVMA activates, it is the AVMA \
         key. On a KMS host, it is the KMS host key, of which this takes one activation. \
         Elsewhere it is your own MAK, retail or OEM key.",
        "이 Windows의 버전과 에디션에 정확히 맞는 키를 원본을 보고 입력하여 설치하십시오. KMS, Active \
         Directory 또는 토큰으로 정품 인증하는 클라이언트이면 Microsoft의 목록에 있는 \
         KMS 클라이언트 설정 키를 설치합니다. AVMA로 정품 인증하는 게스트이면 AVMA 키를 \
         설치합니다. KMS 호스트이면 KMS 호스트 키를 설치하며, 정품 인증하면 이 키의 정품 \
         인증 횟수에서 한 번이 차감됩니다. 그 밖에는 보유한 MAK, 소매용 키 또는 OEM 키를 \
         설치합니다.",
    ),
    &[KMS_CLIENT_KEYS, AVMA, KMS_PLANNING],
)
.procedure(INSTALL_OWN_KEY);

const NO_FOREST: Text = Text::new(
    "where Windows on a computer, not a forest, was to be activated",
    "포리스트가 아니라 컴퓨터의 Windows를 정품 인증하려고 했으면",
);

/// Beside [`SETUP_KEY_IF`].
const OTHER_KEY_IF: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install your MAK, retail or OEM key for exactly this version and edition, typed from the \
         original. On a KMS host, install the KMS host key, of which this takes one activation. In \
         a guest that AVMA activates, install the AVMA key.",
        "이 버전과 에디션에 정확히 맞는 MAK, 소매용 키 또는 OEM 키를 원본을 보고 입력하여 \
         설치하십시오. KMS 호스트이면 KMS 호스트 키를 설치하십시오. 호스트를 정품 인증하면 이 키의 정품 \
         인증 횟수에서 한 번이 차감됩니다. AVMA로 정품 인증하는 게스트이면 AVMA 키를 \
         설치하십시오.",
    ),
    &[AVMA, KMS_PLANNING],
)
.when(Text::new(
    "for any other computer, with a key that fits",
    "그 밖의 컴퓨터이고 맞는 키를 보유하고 있으면",
))
.procedure(INSTALL_OWN_KEY)
.only(&[Mak, Retail, Oem, KmsHost, Avma]);

/// A key for Datacenter on Standard: the one change of edition that a full Windows Server takes.
const CHANGE_TO_DATACENTER: Resolution = Resolution::new(
    Action::ChangeEdition,
    Role::LicenseOwner,
    Text::new(
        "Change the server to the Datacenter edition. No command changes it back to Standard.",
        "서버를 Datacenter 에디션으로 변경하십시오. Standard로 되돌리는 명령은 없습니다.",
    ),
    &[UPGRADE_CONVERSION],
)
.when(Text::new(
    "on Windows Server Standard, no domain controller, with a license for Datacenter",
    "도메인 컨트롤러가 아닌 Windows Server Standard이고 Datacenter 라이선스가 있으면",
))
.procedure(SET_DATACENTER);

const SET_DATACENTER: &Procedure = &Procedure {
    title: Text::new(
        "Change Windows Server Standard to Datacenter",
        "Windows Server Standard를 Datacenter로 변경",
    ),
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "List the editions to which this server can be changed. If no Datacenter \
                 edition is among them, stop here.",
                "이 서버에서 변경할 수 있는 에디션을 확인하십시오. Datacenter 에디션이 출력에 \
                 없으면 여기에서 멈추십시오.",
            ),
            &[UPGRADE_CONVERSION],
        )
        .run(Command::reads("dism /Online /Get-TargetEditions").elevated()),
        procedures::NOTE_PRESENT_KEY,
        Resolution::new(
            Action::BackUp,
            Role::DeviceAdministrator,
            Text::new(
                "Back up the server: only this backup, or a new installation, brings Standard back.",
                "서버를 백업하십시오. Standard로 되돌리려면 이 백업을 복원하거나 새로 설치해야 \
                 합니다.",
            ),
            &[PRACTICE],
        ),
        Resolution::new(
            Action::ChangeEdition,
            Role::LicenseOwner,
            Text::new(
                "Change to the Datacenter edition that is listed, with its retail product \
                 key. The command accepts the license terms.",
                "출력에 있는 Datacenter 에디션으로 변경하고, 그 에디션의 소매용 제품 키를 \
                 지정하십시오. 명령을 실행하면 사용 조건에 동의하게 됩니다.",
            ),
            &[UPGRADE_CONVERSION],
        )
        .when(Text::new("with a retail key", "소매용 키가 있으면"))
        .run(
            Command::spends(
                "dism /Online /Set-Edition:<edition> /ProductKey:<product_key> /AcceptEula",
            )
            .elevated(),
        ),
        Resolution::new(
            Action::ChangeEdition,
            Role::LicenseOwner,
            Text::new(
                "Change in the same way with the KMS client setup key of Datacenter.",
                "같은 방법으로 Datacenter의 KMS 클라이언트 설정 키를 지정하여 변경하십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new(
            "with a volume license or an OEM key",
            "볼륨 라이선스 또는 OEM 키가 있으면",
        ))
        .run(
            Command::spends(
                "dism /Online /Set-Edition:<edition> /ProductKey:<kms_client_setup_key> \
                 /AcceptEula",
            )
            .elevated(),
        ),
        procedures::RESTART_SERVER,
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "Install the MAK or the OEM key for Datacenter in place of the setup key.",
                "설정 키 대신 Datacenter용 MAK 또는 OEM 키를 설치하십시오.",
            ),
            &[UPGRADE_CONVERSION],
        )
        .when(Text::new("with a MAK or an OEM key", "MAK 또는 OEM 키를 사용하면"))
        .run(Command::changes(slmgr!("/ipk <product_key>")).elevated()),
        procedures::RESTART_AFTER_KEY
            .when(Text::new("after that key was installed", "그 키를 설치했으면")),
        procedures::ACTIVATE_NEW_KEY,
    ],
    sources: &[UPGRADE_CONVERSION],
};

/// For a key of another version or edition than Windows has.
const FIT_KEY_AND_EDITION: &[Resolution] =
    &[SETUP_KEY_IF, OTHER_KEY_IF, CHANGE_IN_PLACE, CHANGE_TO_DATACENTER, INSTALL_LICENSED_EDITION];

const SETUP_KEY_IF: Resolution = INSTALL_SETUP_KEY.when(TO_USE_KMS);

const CONVERT_SERVER: Resolution = Resolution::new(
    Action::ChangeEdition,
    Role::LicenseOwner,
    Text::new(
        "Convert the server to the full edition that you hold a license for.",
        "라이선스를 보유한 정식 에디션으로 서버를 변환하십시오.",
    ),
    &[UPGRADE_CONVERSION],
)
.when(ON_SERVER)
.procedure(CONVERT_EVALUATION);

const REINSTALL_CLIENT: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::LicenseOwner,
    Text::new(
        "Save the data, then install the edition of your license anew and give its \
         key during setup: a client evaluation cannot be converted. Programs and \
         settings are not taken over, and this cannot be undone.",
        "클라이언트 평가판은 변환할 수 없습니다. 데이터를 백업한 뒤, 보유한 \
         라이선스에 해당하는 에디션을 새로 설치하고 설치 중에 키를 입력하십시오. \
         새로 설치하면 프로그램과 설정이 유지되지 않으며 되돌릴 수 없습니다.",
    ),
    &[PRACTICE],
)
.when(ON_CLIENT);

const CONVERT_OR_REINSTALL: &[Resolution] = &[CONVERT_SERVER, REINSTALL_CLIENT];

/// It changes the edition where /ipk cannot.
const CHANGE_KEY_ON_PAGE: Resolution = Resolution::new(
    Action::ChangeEdition,
    Role::LicenseOwner,
    Text::new(
        "Note the last five characters of the present key and save your work. On the \
         Activation page choose Change product key and enter the key. Where it is for \
         another edition, Windows changes to that edition and can restart; from Home it \
         restarts, and only a new installation brings Home back. Windows then activates \
         over the Internet.",
        "현재 키의 마지막 다섯 글자를 적어 두고 작업 중인 내용을 저장하십시오. 정품 \
         인증 페이지에서 ‘제품 키 변경’을 선택하고 키를 입력하십시오. 다른 에디션의 \
         키이면 그 에디션으로 변경되며 Windows가 다시 시작될 수 있습니다. Home에서 \
         변경하면 Windows가 다시 시작되며, Home으로 되돌리려면 새로 설치해야 합니다. \
         그런 다음 인터넷을 통해 Windows가 정품 인증됩니다.",
    ),
    &[WINDOWS_EDITION_UPGRADES, PRACTICE],
)
.run(Command::opens("cmd /c start ms-settings:activation").since("Windows 10"))
.only(OWN);

/// The table has no way from Home to Enterprise.
const ENTERPRISE_ON_HOME: Resolution = Resolution::new(
    Action::ChangeEdition,
    Role::LicenseOwner,
    Text::new(
        "Change Home to Pro first, on the Activation page with a Pro key of your own or \
         through Microsoft Store; Windows restarts. Then enter the Enterprise key on the \
         same page. No key changes Home into Enterprise directly.",
        "먼저 정품 인증 페이지에서 보유한 Pro 제품 키를 입력하거나 Microsoft Store를 \
         이용하여 Home을 Pro로 변경하십시오. 이때 Windows가 다시 시작됩니다. 그런 다음 \
         같은 페이지에서 Enterprise 키를 입력하십시오. Home을 곧바로 Enterprise로 \
         변경하는 키는 없습니다.",
    ),
    &[WINDOWS_EDITION_UPGRADES],
)
.when(Text::new("with a MAK for Enterprise, on Home", "Home이고 Enterprise용 MAK이면"))
.run(Command::opens("cmd /c start ms-settings:activation").since("Windows 10"))
.only(&[Mak]);

/// Home takes part in no volume activation.
const VOLUME_ON_HOME: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "After Home was changed to Pro on the Activation page, with a Pro key of your own, install \
         the KMS client setup key of the edition that your volume license covers.",
        "정품 인증 페이지에서 보유한 Pro 제품 키로 Home을 Pro로 변경한 뒤, 볼륨 라이선스에 해당하는 에디션의 KMS \
         클라이언트 설정 키를 설치하십시오.",
    ),
    &[PRACTICE],
)
.when(TO_USE_KMS)
.procedure(INSTALL_KMS_CLIENT_KEY);

const ENTERED_ELSEWHERE: Text = Text::new(
    "if the key was not entered on the Activation page yet, and is not for Enterprise",
    "정품 인증 페이지에서 아직 입력하지 않은 키이고 Enterprise용이 아니면",
);

/// Beside [`CHANGE_KEY_ON_PAGE`].
const ASK_ABOUT_ENTERED_KEY: Resolution = ASK_ABOUT_KEY.when(Text::new(
    "if the key was entered on the Activation page already, or the code comes back",
    "정품 인증 페이지에서 이미 입력한 키이거나 같은 코드가 다시 나타나면",
));

const CHANGE_IN_PLACE: Resolution = Resolution::new(
    Action::ChangeEdition,
    Role::LicenseOwner,
    Text::new(
        "Change Windows to the edition of that license, without a new installation.",
        "Windows를 새로 설치하지 않고 해당 라이선스의 에디션으로 변경하십시오.",
    ),
    &[WINDOWS_EDITION_UPGRADES],
)
.when(Text::new(
    "on Windows 10 or 11, with a license for another edition of the same version",
    "Windows 10 또는 11이고, 같은 버전의 다른 에디션 라이선스를 보유하고 있으면",
))
.procedure(CHANGE_EDITION);

/// With the key that the manufacturer stored.
const CHANGE_TO_FIRMWARE_EDITION: Resolution = procedures::CHANGE_TO_FIRMWARE_EDITION
    .when(Text::new(
        "where the firmware holds a key of another edition, on Windows 10 or 11",
        "Windows 10 또는 11이고 펌웨어에 다른 에디션의 제품 키가 있으면",
    ))
    .procedure(CHANGE_EDITION);

const INSTALL_LICENSED_EDITION: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::LicenseOwner,
    Text::new(
        "Back up the data, and install the version and edition that your license is for. \
         A new installation keeps neither programs nor settings and cannot be undone.",
        "데이터를 백업하고 라이선스에 해당하는 버전과 에디션을 설치하십시오. 새로 설치하면 \
         프로그램도 설정도 유지되지 않으며 되돌릴 수 없습니다.",
    ),
    &[PRACTICE],
)
.when(NOT_IN_PLACE);

const LIST_HOST_KEYS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::KmsHostAdministrator,
    Text::new(
        "Compare: a Windows Server 2025 key can be installed on Windows Server \
         2025, 2022 and 2019; a 2022 key on 2022, 2019 and 2016; a 2019 key on \
         2019, 2016 and 2012 R2; a 2016 key on 2016, 2012 R2 and 2012; a Windows 10 \
         key on Windows 10, 8.1 and 7. If Caption is not in the list of the key, \
         stop: use a KMS host that is. The key present here stays. Microsoft's list has \
         no older keys: for such a key, ask a Microsoft Licensing Activation Center.",
        "키를 설치할 수 있는 Windows를 확인하십시오. Windows Server 2025 키는 \
         Windows Server 2025, 2022, 2019에, 2022 키는 2022, 2019, 2016에, 2019 키는 \
         2019, 2016, 2012 R2에, 2016 키는 2016, 2012 R2, 2012에, Windows 10 키는 \
         Windows 10, 8.1, 7에 설치할 수 있습니다. Caption의 Windows가 해당 키의 \
         목록에 없으면 여기에서 멈추고, 목록에 있는 Windows의 KMS 호스트를 \
         사용하십시오. 이 호스트의 현재 키는 그대로 유지됩니다. Microsoft의 목록에는 \
         그보다 이전 버전의 키가 없으므로, 그러한 키이면 Microsoft 라이선스 정품 인증 \
         센터에 문의하십시오.",
    ),
    &[KMS_PLANNING, PRACTICE],
);

const UPDATE_HOST: Resolution = Resolution::new(
    Action::UpdateKmsHost,
    Role::KmsHostAdministrator,
    Text::new(
        "Install the newest cumulative update or monthly rollup, and restart the host.",
        "최신 누적 업데이트 또는 월별 롤업을 설치하고 호스트를 다시 시작하십시오.",
    ),
    &[KMS_PLANNING],
);

const INSTALL_NEWER_HOST_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::KmsHostAdministrator,
    Text::new(
        "After the update, install the KMS host key and activate the host once.",
        "업데이트한 뒤 KMS 호스트 키를 설치하고 호스트를 한 번만 정품 인증하십시오.",
    ),
    &[SLMGR_OPTIONS, KMS_PLANNING],
)
.procedure(INSTALL_KMS_HOST_KEY);

const UPDATE_HOST_FIRST: &[Resolution] = &[
    LIST_HOST_KEYS.only(&[KmsHost]),
    UPDATE_HOST.only(&[KmsHost]),
    INSTALL_NEWER_HOST_KEY.only(&[KmsHost]),
];

const HOST_KEY_OF_ANOTHER_WINDOWS: Cause = Cause {
    text: Text::new(
        "The key is a KMS host key of another Windows, which this Windows cannot hold, or only \
         after an update.",
        "다른 Windows의 KMS 호스트 키로, 이 Windows에는 설치할 수 없거나 업데이트한 뒤에만 설치할 수 있습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "The account lists the key as a KMS host key (CSVLK), and of another Windows than \
                 Caption.",
                "계정에 KMS 호스트 키(CSVLK)로 표시되고, Caption과 다른 Windows의 키입니다.",
            ),
            &[PRACTICE],
        )
        .brief(Text::new("KMS host key of another Windows", "다른 Windows의 KMS 호스트 키임")),
    ),
    resolutions: UPDATE_HOST_FIRST,
    sources: &[PRACTICE],
};

/// For a key of another version or edition: the key that fits, then the edition that fits.
const KEY_BY_LICENSE: &[Resolution] = &[
    SETUP_KEY_IF,
    Resolution::new(
        Action::ReplaceProductKey,
        Role::LicenseOwner,
        Text::new(
            "Install the MAK that the licensing account lists for this version and edition, or \
             without a volume license the key of your own license for them.",
            "볼륨 라이선스 계정에서 이 버전과 에디션의 MAK를 찾아 설치하십시오. 볼륨 라이선스가 \
             없으면 보유한 라이선스에서 이 버전과 에디션에 해당하는 키를 설치하십시오.",
        ),
        &[PRACTICE],
    )
    .when(Text::new(
        "for any other computer, with a license for this version and edition",
        "그 밖의 컴퓨터이고 이 버전과 에디션의 라이선스를 보유하고 있으면",
    ))
    .procedure(INSTALL_OWN_KEY)
    .only(OWN),
    CHANGE_IN_PLACE,
    CHANGE_TO_DATACENTER,
    INSTALL_LICENSED_EDITION,
];

const INSTALL_OFFICE_KEY: &Procedure = &Procedure {
    title: Text::new(
        "Install a volume license key of Office and activate",
        "Office 볼륨 라이선스 키 설치와 정품 인증",
    ),
    resolutions: &[
        Resolution::new(
            Action::InstallProductKey,
            Role::LicenseOwner,
            Text::new(
                "Install the key with the script of Office; this is its folder in 64-bit \
                 Office 2016 and later; that of 32-bit Office is beneath \
                 `%ProgramFiles(x86)%`. Read the output: the exit code is 0 even after an \
                 error.",
                "Office의 스크립트로 키를 설치하십시오. 명령에 있는 폴더는 64비트 Office \
                 2016부터 사용됩니다. 32비트 Office는 `%ProgramFiles(x86)%` 아래의 폴더에 \
                 있습니다. 오류가 발생해도 종료 코드는 0이므로 출력을 확인하십시오.",
            ),
            &[OFFICE_TOOLS],
        )
        .run(Command::changes(ospp!("/inpkey:<office_key>")).elevated()),
        Resolution::new(
            Action::ActivateOnline,
            Role::LicenseOwner,
            Text::new(
                "Activate Office. With a MAK, this takes one of its preset number of activations.",
                "Office를 정품 인증하십시오. MAK를 사용하면 남은 정품 인증 횟수에서 한 번이 \
                 차감됩니다.",
            ),
            &[OFFICE_TOOLS, VA_PLAN],
        )
        .run(Command::spends(ospp!("/act")).elevated()),
    ],
    sources: &[OFFICE_TOOLS],
};

const INSTALL_ESU_KEY: &Procedure = &Procedure {
    title: Text::new("Install an ESU key and activate it", "ESU 키 설치와 정품 인증"),
    resolutions: &[
        Resolution::new(
            Action::InstallProductKey,
            Role::LicenseOwner,
            Text::new(
                "Install the ESU key. It is added; the key of Windows stays.",
                "ESU 키를 설치하십시오. ESU 키는 추가로 설치되며 Windows의 키는 그대로 \
                 유지됩니다.",
            ),
            &[ESU_W7_TROUBLESHOOT],
        )
        .run(Command::changes(slmgr!("/ipk <esu_key>")).elevated()),
        FIND_ESU_ID,
        ACTIVATE_ESU_ID,
    ],
    sources: &[ESU_W7_TROUBLESHOOT],
};

const FIND_ESU_ID: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Note the Activation ID of the product whose name contains ESU.",
        "이름에 ESU가 있는 제품의 정품 인증 ID를 적어 두십시오.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::reads(slmgr!("/dlv all")));

const ACTIVATE_ESU_ID: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate the ESU key by this ID; without it the command acts on Windows, not on the ESU \
         key. The MAK loses one of its preset number of activations.",
        "정품 인증 ID를 지정하여 ESU 키를 정품 인증하십시오. ID를 지정하지 않으면 명령이 ESU 키가 아니라 Windows에 적용됩니다. MAK의 남은 정품 \
         인증 횟수에서 한 번이 차감됩니다.",
    ),
    &[ESU_W7_TROUBLESHOOT, VA_PLAN],
)
.run(Command::spends(slmgr!("/ato <activation_id>")).elevated());

const ACTIVATE_ESU_KEY: &Procedure = &Procedure {
    title: Text::new("Activate an installed ESU key", "설치된 ESU 키의 정품 인증"),
    resolutions: &[FIND_ESU_ID, ACTIVATE_ESU_ID],
    sources: &[ESU_W7_TROUBLESHOOT],
};

const OTHER_PRODUCT: &[Resolution] = &[
    Resolution::new(
        Action::InstallProductKey,
        Role::LicenseOwner,
        Text::new("Install the key in Office.", "Office에 키를 설치하십시오."),
        &[PRACTICE],
    )
    .when(WITH_VOLUME_OFFICE)
    .procedure(INSTALL_OFFICE_KEY),
    Resolution::new(
        Action::InstallProductKey,
        Role::LicenseOwner,
        Text::new(
            "Enter it where that product asks for it. Windows needs no other key for this.",
            "해당 제품에서 키를 입력하십시오. Windows의 키는 바꿀 필요가 없습니다.",
        ),
        &[PRACTICE],
    )
    .when(Text::new("for any other product", "그 밖의 제품이면")),
];

// Entries.

// A before B: Windows is not Server 2019, or an elevated prompt has refused the MAK as well.
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
    reference: Some(ERROR_CODES),
    checks: &[READ_CAPTION],
    causes: &[
        Cause {
            text: Text::new(
                "A known problem of Windows Server 2019 gets in the way of checking the key.",
                "Windows Server 2019의 알려진 문제 때문에 제품 키를 제대로 확인하지 못합니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Caption says Windows Server 2019, and the key has not been installed from \
                     an elevated prompt yet.",
                    "Caption에 Windows Server 2019가 표시되고, 아직 관리자 권한 명령 \
                     프롬프트에서 키를 설치해 보지 않았습니다.",
                ),
                &[ERROR_CODES],
            )),
            resolutions: &[Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Install the MAK from an elevated prompt.",
                    "관리자 권한 명령 프롬프트에서 MAK를 설치하십시오.",
                ),
                &[ERROR_CODES],
            )
            .procedure(INSTALL_MAK)],
            sources: &[ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "The MAK that was entered is not valid.",
                "입력한 MAK가 유효하지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Caption says another Windows, or the elevated prompt refused the MAK as well.",
                    "Caption에 다른 Windows가 표시되거나, 관리자 권한 명령 프롬프트에서도 MAK가 \
                     거부되었습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::CheckStatus,
                    Role::LicenseOwner,
                    Text::new(
                        "Compare the MAK, letter by letter, with the one in the licensing account, \
                         and see there for which product and edition it is.",
                        "MAK를 볼륨 라이선스 계정에 있는 키와 한 글자씩 비교하고, 어떤 제품과 \
                         에디션용 키인지 계정에서 확인하십시오.",
                    ),
                    &[PRACTICE],
                ),
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install the MAK of exactly this edition, typed by hand.",
                        "이 에디션에 정확히 맞는 MAK를 직접 입력하여 설치하십시오.",
                    ),
                    &[ERROR_CODES],
                )
                .procedure(INSTALL_MAK),
            ],
            sources: &[ERROR_CODES],
        },
    ],
    otherwise: &[ASK_ABOUT_KEY],
};

pub(super) static SERVER_GENERAL_ERROR: Entry = Entry {
    symbol: Some("SL_E_SRV_GENERAL_ERROR"),
    message: Text::new(
        "the activation server could not activate the product; the MAK may not be \
         supported",
        "정품 인증 서버에서 제품을 정품 인증하지 못했으며 MAK가 지원되지 않는 키일 \
         수 있습니다",
    ),
    topic: Topic::ActivationServer,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server could not activate the product; Microsoft may not support \
             the MAK that is installed.",
            "정품 인증 서버에서 제품을 정품 인증하지 못했습니다. 설치된 MAK가 Microsoft에서 \
             지원하지 않는 키일 수 있습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Compare the last five characters of the installed MAK with the MAK that \
                     Microsoft issued to your organization.",
                    "설치된 MAK의 마지막 다섯 글자를 Microsoft가 조직에 발급한 MAK와 비교하십시오.",
                ),
                &[ERROR_CODES],
            )
            .run(Command::reads(slmgr!("/dlv"))),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new("Install the MAK of your organization.", "조직의 MAK를 설치하십시오."),
                &[PRACTICE],
            )
            .when(Text::new("where they differ", "두 키가 다르면"))
            .procedure(INSTALL_MAK),
            Resolution::new(
                Action::ContactVendor,
                Role::LicenseOwner,
                Text::new(
                    "Ask the seller of the key, the manufacturer of the computer or Microsoft \
                     Support, with the code and the proof of purchase. The MAK steps are not for \
                     this computer.",
                    "코드와 구매 증빙을 준비하여 키의 판매처, 컴퓨터 제조업체 또는 Microsoft \
                     지원에 문의하십시오. 이 컴퓨터에는 MAK에 관한 단계가 해당하지 않습니다.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "where Description in that output says RETAIL or OEM",
                "위 출력의 ‘설명’ 줄에 RETAIL 또는 OEM이 있으면",
            )),
        ],
        sources: &[ERROR_CODES],
    }],
    otherwise: &[CONFIRM_MAK.when(SAME_OR_AGAIN), REPEAT_WITH_MAK, SUPPORT_AFTER_CENTER],
};

const CONFIRM_MAK: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Have a Microsoft Licensing Activation Center confirm that the MAK is valid.",
        "Microsoft 라이선스 정품 인증 센터에서 유효한 MAK인지 확인받으십시오.",
    ),
    &[ERROR_CODES],
);

const SAME_OR_AGAIN: Text = Text::new(
    "where they are the same, or the code comes back",
    "두 키가 같거나 같은 코드가 다시 나타나면",
);

/// After [`CONFIRM_MAK`].
const REPEAT_WITH_MAK: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate once more. Success takes one of the activations of the MAK.",
        "정품 인증을 한 번 더 시도하십시오. 정품 인증에 성공하면 MAK의 남은 정품 인증 \
         횟수에서 한 번이 차감됩니다.",
    ),
    &[SLMGR_OPTIONS, VA_PLAN],
)
.when(Text::new(
    "where the Center finds the MAK valid",
    "정품 인증 센터에서 유효한 MAK라고 확인하면",
))
.run(Command::spends(slmgr!("/ato")).elevated());

/// After [`REPEAT_WITH_MAK`].
const SUPPORT_AFTER_CENTER: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Give Microsoft Support the code, the answer of the Center and the output of this \
         command.",
        "코드, 정품 인증 센터의 답변, 아래 명령의 출력을 Microsoft 지원에 전달하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the code comes back with a valid MAK",
    "유효한 MAK인데도 같은 코드가 다시 나타나면",
))
.run(Command::reads(slmgr!("/dlv")));

const OTHER_KEY_OUT_OF_RANGE: &[Resolution] = &[
    COMPARE_KEY,
    TROUBLESHOOT,
    INSTALL_THE_RIGHT_KEY,
    ACTIVATE_FOREST.when(FOREST_WHERE_THEY_DIFFER),
    ASK_ABOUT_COMPARED_KEY,
];

// A before B: the Description line does not say VOLUME_MAK, or a forest was being activated.
pub(super) static CLEARING_HOUSE_PRODUCT_KEY_OUT_OF_RANGE: Entry = Entry {
    symbol: Some("SL_E_CHPA_PRODUCT_KEY_OUT_OF_RANGE"),
    message: Text::new(
        "the activation server found the product key invalid: it is out of range",
        "제품 키가 허용 범위를 벗어나 정품 인증 서버에서 유효하지 않은 키로 \
         판정되었습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: &[Mak],
    also_seen_with: &[
        Sighting::new(KmsHost, PRACTICE),
        Sighting::new(ActiveDirectory, PRACTICE),
        Sighting::new(Retail, PRACTICE),
        Sighting::new(Oem, PRACTICE),
    ],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[steps::READ_STATUS],
    causes: &[
        Cause {
        text: Text::new(
            "The MAK that was entered is not valid for the activation server.",
            "입력한 MAK가 정품 인증 서버에서 유효하지 않습니다.",
        ),
        sign: Some(Sign::new(
            Text::new(
                "The line Description ends with VOLUME_MAK.",
                "‘설명’ 줄의 끝에 VOLUME_MAK가 표시됩니다.",
            ),
            &[PRACTICE],
        )
        .facts(&[Fact::Channel(&[Mak])])),
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Compare the last five characters of the installed MAK (Partial Product Key) \
                     with the MAK in the licensing account.",
                    "설치된 MAK의 마지막 다섯 글자(‘부분 제품 키’)를 볼륨 라이선스 계정에 있는 \
                     MAK와 비교하십시오.",
                ),
                &[PRACTICE],
            )
            .run(Command::reads(slmgr!("/dlv"))),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Enter the MAK again, by hand, from the licensing account.",
                    "볼륨 라이선스 계정을 보고 MAK를 직접 다시 입력하십시오.",
                ),
                &[ERROR_CODES],
            )
            .when(WHERE_THEY_DIFFER)
            .procedure(INSTALL_MAK),
            CONFIRM_MAK.when(SAME_OR_AGAIN),
            REPEAT_WITH_MAK,
            SUPPORT_AFTER_CENTER,
        ],
        sources: &[ERROR_CODES],
    },
    Cause {
        text: Text::new(
            "The activation server found another product key than a MAK invalid.",
            "정품 인증 서버에서 MAK가 아닌 제품 키를 유효하지 않은 키로 판정했습니다.",
        ),
        sign: Some(Sign::new(
            Text::new(
                "The line Description ends with another channel, such as RETAIL or VOLUME_KMS, or \
                 a forest was being activated.",
                "‘설명’ 줄의 끝에 RETAIL이나 VOLUME_KMS 등 다른 채널이 표시되거나, 포리스트를 정품 \
                 인증하던 중이었습니다.",
            ),
            &[PRACTICE],
        )),
        resolutions: OTHER_KEY_OUT_OF_RANGE,
        sources: &[HEADER],
    }],
    otherwise: steps::SUPPORT_IF_IT_COMES_BACK,
};

// A before B to G: no edition other than an evaluation has Eval in its name or EVAL in Description.
// B before C to F: the computer is no Azure virtual machine; on one with a key that its license
// requires, the first step of B stops and leads on.
// C before D to F: the key was found, and issued for the installed edition.
// C before G: the key was found nowhere.
// D before E to G: nobody at Microsoft has confirmed that the key is not blocked.
// E before F: Description says RETAIL or OEM. E before G: the key is in no account.
// F before G: Windows did not come preinstalled and had no digital license, and the key is on no proof of purchase.
pub(super) static CLEARING_HOUSE_PRODUCT_KEY_BLOCKED: Entry = Entry {
    symbol: Some("SL_E_CHPA_PRODUCT_KEY_BLOCKED"),
    message: Text::new(
        "the activation server refused the product key because it is blocked",
        "제품 키가 차단되어 있어 정품 인증 서버에서 거부했습니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: &[Mak],
    also_seen_with: &[
        Sighting::new(Evaluation, ERROR_C004C003),
        Sighting::new(Retail, PRACTICE),
        Sighting::new(Oem, PRACTICE),
        Sighting::new(DigitalLicense, PRACTICE),
    ],
    retry: Retry::AfterFix,
    reference: Some(ERROR_C004C003),
    checks: &[
        Sign::new(
            Text::new(
                "Read Name, Description (the channel) and Partial Product Key (the \
                 last five characters of the refused key). Where Windows 10 or later \
                 came preinstalled or has a digital license, these five can be those \
                 of a default key, not of a key of your own.",
                "‘이름’, ‘설명’(키 채널), ‘부분 제품 키’(거부된 키의 마지막 다섯 \
                 글자) 줄을 확인하십시오. Windows 10 이상이 사전 설치되었거나 디지털 \
                 라이선스가 있는 컴퓨터에서는 이 다섯 글자가 보유한 키가 아니라 기본 \
                 제품 키의 마지막 다섯 글자일 수 있습니다.",
            ),
            &[SLMGR_OPTIONS, OA3_KEY, PRACTICE],
        )
        .run(Command::reads(slmgr!("/dlv"))),
        Sign::new(
            Text::new(
                "Read the name of the installed edition.",
                "설치된 에디션의 이름을 확인하십시오.",
            ),
            &[UPGRADE_CONVERSION],
        )
        .run(Command::reads("dism /Online /Get-CurrentEdition").elevated()),
        Sign::new(
            Text::new(
                "Find the key by its last five characters: in the list of keys of \
                 your volume licensing account, or on your proof of purchase. Note \
                 for which edition it was issued.",
                "마지막 다섯 글자로 키를 찾으십시오. 볼륨 라이선스 계정의 키 \
                 목록이나 구매 증빙에서 찾고, 어느 에디션용으로 발급되었는지 적어 \
                 두십시오.",
            ),
            &[PRACTICE],
        ),
    ],
    causes: &[
        Cause {
            text: Text::new(
                "Windows is an evaluation edition, and its key has expired.",
                "평가판 Windows이며, 평가판 제품 키가 만료되었습니다.",
            ),
            sign: Some(Sign::new(
                    Text::new(
                        "The name of the edition contains Eval, or the line \
                         Description contains EVAL.",
                        "에디션 이름에 Eval이 있거나, ‘설명’ 줄에 EVAL이 있습니다.",
                    ),
                    &[UPGRADE_CONVERSION],
                )
                .facts(&[Fact::Office(false)])
                .brief(Text::new(
                        "name of edition with Eval, or Description with EVAL",
                        "에디션 이름에 Eval, 또는 ‘설명’ 줄에 EVAL이 있음",
                    ))),
            resolutions: CONVERT_OR_REINSTALL,
            sources: &[ERROR_C004C003],
        },
        Cause {
            text: Text::new(
                "The computer was moved to Azure with a key that is not valid there.",
                "Azure에서 유효하지 않은 키를 그대로 둔 채 컴퓨터를 Azure로 옮겼습니다.",
            ),
            sign: Some(Sign::new(
                    Text::new(
                        "It is an Azure virtual machine and no evaluation. The line \
                         Description does not say VOLUME_KMSCLIENT, and the line Name \
                         does not say ServerRdsh. (ServerRdsh is multi-session: with \
                         another key it has to be deployed anew.)",
                        "평가판이 아닌 Azure 가상 머신입니다. ‘설명’ 줄에 \
                         VOLUME_KMSCLIENT가, ‘이름’ 줄에 ServerRdsh가 표시되지 \
                         않습니다. (ServerRdsh는 다중 세션이며, 키를 바꾸면 가상 \
                         머신을 다시 배포해야 합니다.)",
                    ),
                    &[ERROR_C004C003, AZ_C004F074],
                )
                .facts(&[Fact::Office(false), Fact::OtherChannel(&[KmsClient, Evaluation])])
                .brief(Text::new(
                        "Azure virtual machine, not VOLUME_KMSCLIENT",
                        "Azure 가상 머신이고, VOLUME_KMSCLIENT가 아님",
                    ))),
            resolutions: &[
                Resolution::new(
                    Action::CheckStatus,
                    Role::LicenseOwner,
                    Text::new(
                        "Stop: leave the key as it is, and compare the signs of the other causes.",
                        "여기에서 멈추십시오. 키를 그대로 두고 다른 원인의 판단 \
                         기준을 확인하십시오.",
                    ),
                    &[ERROR_C004C003],
                )
                .when(Text::new(
                        "where your license requires a MAK in Azure",
                        "라이선스에 따라 Azure에서도 MAK를 사용해야 하면",
                    )),
                steps::NAME_AZURE_KMS,
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Install the KMS client setup key of the edition, from \
                         Microsoft's list, and activate with the KMS host of Azure.",
                        "Microsoft의 목록에서 에디션에 맞는 KMS 클라이언트 설정 키를 \
                         찾아 설치하고, Azure의 KMS 호스트로 정품 인증하십시오.",
                    ),
                    &[ERROR_C004C003, KMS_CLIENT_KEYS],
                )
                .procedure(INSTALL_KMS_CLIENT_KEY),
            ],
            sources: &[ERROR_C004C003],
        },
        Cause {
            text: Text::new(
                "The key belongs to another edition of Windows than the one installed.",
                "설치된 Windows 에디션이 아닌 다른 에디션의 키입니다.",
            ),
            sign: Some(Sign::new(
                    Text::new(
                        "The key was found, and it was issued for another edition \
                         than the one installed.",
                        "키를 찾았고, 설치된 에디션이 아닌 다른 에디션용으로 발급된 키입니다.",
                    ),
                    &[ERROR_C004C003],
                )
                .facts(&[Fact::Office(false)])
                .brief(Text::new(
                        "key found, issued for another edition",
                        "키를 찾았으나 다른 에디션용으로 발급됨",
                    ))),
            resolutions: &[
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install your own key for the installed edition: a MAK, or \
                         without a volume license the key of your retail license.",
                        "설치된 에디션용으로 보유한 키를 설치하십시오. 볼륨 라이선스가 \
                         있으면 MAK를, 없으면 소매용 라이선스의 제품 키를 설치합니다.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "with a key for the installed edition",
                    "설치된 에디션의 키를 보유하고 있으면",
                ))
                .procedure(INSTALL_OWN_KEY),
                CHANGE_IN_PLACE,
                CHANGE_TO_DATACENTER,
                INSTALL_LICENSED_EDITION,
            ],
            sources: &[ERROR_C004C003],
        },
        Cause {
            text: Text::new(
                "On Windows 7 to 8.1 and Windows Server 2008 R2 to 2012 R2: \
                 tokens.dat has wrong permissions or is damaged.",
                "Windows 7에서 8.1까지, Windows Server 2008 R2에서 2012 R2까지의 \
                 경우: tokens.dat의 권한이 잘못되었거나 tokens.dat가 손상되었습니다.",
            ),
            sign: Some(Sign::new(
                    Text::new(
                        "Windows is one of these, and an Activation Center or \
                         Microsoft Support has confirmed that the key is valid, not \
                         blocked, and right for this edition.",
                        "Windows가 위에 있는 버전 가운데 하나이고, 정품 인증 센터나 \
                         Microsoft 지원에서 이 에디션의 유효한 키이며 차단되지 \
                         않았다고 확인했습니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                        "Microsoft has confirmed: the key is not blocked",
                        "Microsoft에서 차단된 키가 아니라고 확인함",
                    ))),
            resolutions: &[
                Resolution::new(
                    Action::FixPermissions,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Give Administrators, SYSTEM and NETWORK SERVICE full access \
                         to the folder of the store; other entries stay.",
                        "토큰 저장소 폴더에서 Administrators, SYSTEM, NETWORK \
                         SERVICE에 모든 권한을 부여하십시오. 다른 항목은 그대로 \
                         유지됩니다.",
                    ),
                    &[ERROR_C004E002],
                )
                .when(Text::new(
                        "on Windows 7 or Windows Server 2008 R2",
                        "Windows 7 또는 Windows Server 2008 R2이면",
                    ))
                .run(
                    Command::changes(
                        "cmd /c \"icacls \
                         %windir%\\ServiceProfiles\\NetworkService\\AppData\\Roaming\\Microsoft\\SoftwareProtectionPlatform \
                         /grant *S-1-5-32-544:(OI)(CI)(F) *S-1-5-18:(OI)(CI)(F) \
                         *S-1-5-20:(OI)(CI)(F)\"",
                    )
                    .elevated(),
                ),
                steps::ACTIVATE_UNLICENSED,
                Resolution::new(
                    Action::RebuildTokenStore,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Rebuild the token store. Every key and every activation of \
                         this computer is gone afterwards and has to be installed \
                         again.",
                        "토큰 저장소를 다시 만드십시오. 다시 만들면 이 컴퓨터의 모든 \
                         키와 정품 인증이 없어지므로 키를 다시 설치해야 합니다.",
                    ),
                    &[PRACTICE],
                )
                .when(IF_IT_COMES_BACK)
                .procedure(REBUILD_TOKEN_STORE),
            ],
            sources: &[ERROR_C004E002],
        },
        Cause {
            text: Text::new(
                "The MAK is your organization's own, and Microsoft has blocked it, \
                 for example because it was reported stolen or misused.",
                "조직에 발급된 MAK이지만, 예를 들어 도난이나 오용 신고를 이유로 \
                 Microsoft에서 차단했습니다.",
            ),
            sign: Some(Sign::new(
                    Text::new(
                        "The line Description says VOLUME_MAK, and the key was found \
                         in your account, for the installed edition.",
                        "‘설명’ 줄에 VOLUME_MAK가 표시되고, 볼륨 라이선스 계정에 \
                         있는 키이며, 설치된 에디션용입니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Channel(&[Mak])])
                .brief(Text::new(
                        "VOLUME_MAK, key in your account, right edition",
                        "VOLUME_MAK, 계정에 있는 키, 맞는 에디션",
                    ))),
            resolutions: &[
                Resolution::new(
                    Action::ContactMicrosoft,
                    Role::LicenseOwner,
                    Text::new(
                        "Ask a Microsoft Licensing Activation Center why the MAK is \
                         blocked, and request a new one.",
                        "Microsoft 라이선스 정품 인증 센터에 MAK가 차단된 이유를 \
                         문의하고 새 MAK를 요청하십시오.",
                    ),
                    &[ERROR_C004C003],
                ),
                Resolution::new(
                    Action::CheckStatus,
                    Role::LicenseOwner,
                    Text::new(
                        "Take the cause about tokens.dat where this Windows is one \
                         of those that it names; on any other, ask Microsoft Support.",
                        "이 Windows가 tokens.dat에 관한 원인에 표시된 버전이면 그 \
                         원인의 단계를 따르고, 그 밖의 버전이면 Microsoft 지원에 \
                         문의하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                        "where the Center says that the MAK is not blocked",
                        "정품 인증 센터에서 MAK가 차단되지 않았다고 하면",
                    )),
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install the new MAK.",
                        "새 MAK를 설치하십시오.",
                    ),
                    &[ERROR_C004C003],
                )
                .when(Text::new("with a new MAK", "새 MAK를 받았으면"))
                .procedure(INSTALL_OWN_KEY),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::LicenseOwner,
                    Text::new(
                        "Replace the blocked MAK in images, answer files and VAMT too.",
                        "이미지, 응답 파일, VAMT에 들어 있는 차단된 MAK도 새 MAK로 바꾸십시오.",
                    ),
                    &[PRACTICE],
                ),
            ],
            sources: &[ERROR_C004C003],
        },
        Cause {
            text: Text::new(
                "Your own retail or OEM key is blocked at the activation server, or this \
                 computer lost its digital license, for example with a new motherboard.",
                "직접 구매한 소매용 키나 컴퓨터에 포함된 OEM 키가 정품 인증 서버에서 \
                 차단되어 있거나, 메인보드 교체 등으로 디지털 라이선스가 이 컴퓨터에 \
                 더 이상 연결되어 있지 않습니다.",
            ),
            sign: Some(Sign::new(
                    Text::new(
                        "The line Description says RETAIL or OEM, and the key was \
                         found on your proof of purchase, for the installed edition, \
                         or Windows came preinstalled, or this computer was activated \
                         with a digital license before (as after a free upgrade).",
                        "‘설명’ 줄에 RETAIL 또는 OEM이 표시되고, 구매 증빙에 있는 \
                         설치된 에디션용 키이거나, Windows가 사전 설치된 컴퓨터이거나, \
                         무료 업그레이드 등으로 전에 디지털 라이선스로 정품 인증된 \
                         컴퓨터입니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                        "RETAIL/OEM: on your proof, preinstalled or digital",
                        "RETAIL/OEM: 구매 증빙, 사전 설치, 디지털 라이선스",
                    ))),
            resolutions: &[
                TROUBLESHOOT,
                Resolution::new(
                    Action::SignIn,
                    Role::LicenseOwner,
                    Text::new(
                        "Reactivate the digital license on this computer.",
                        "이 컴퓨터에서 디지털 라이선스를 다시 정품 인증하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "with a digital license that is linked to a Microsoft account",
                    "디지털 라이선스가 Microsoft 계정에 연결되어 있으면",
                ))
                .procedure(REACTIVATE_DIGITAL_LICENSE)
                .only(PRIVATE),
                Resolution::new(
                    Action::ContactVendor,
                    Role::LicenseOwner,
                    Text::new(
                        "Show the proof of purchase to the seller, the manufacturer \
                         or Microsoft Support, and ask for a valid key, or to have \
                         the digital license restored.",
                        "판매처, 제조업체 또는 Microsoft 지원에 구매 증빙을 제시하고 \
                         유효한 키를 요청하거나 디지털 라이선스를 복원해 달라고 \
                         요청하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(IF_IT_COMES_BACK),
                INSTALL_REPLACEMENT,
            ],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The key was not issued to you or to your organization.",
                "사용자나 조직에 발급된 키가 아닙니다.",
            ),
            sign: Some(Sign::new(
                    Text::new(
                        "It is no evaluation, did not come preinstalled and was never \
                         activated with a digital license; the key was found in no \
                         account of yours and on no proof of purchase.",
                        "평가판도 아니고 사전 설치된 컴퓨터도 아니며 디지털 라이선스로 \
                         정품 인증된 적도 없습니다. 볼륨 라이선스 계정과 구매 증빙 \
                         어디에서도 키를 찾지 못했습니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::OtherChannel(&[Evaluation])])
                .brief(Text::new(
                        "key found nowhere; not preinstalled, not digital",
                        "키를 못 찾음, 사전 설치도 디지털 라이선스도 아님",
                    ))),
            resolutions: &[
                TROUBLESHOOT,
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install the key of your own license for this edition: the \
                         MAK of your organization, or the key of your retail license.",
                        "이 에디션용으로 보유한 라이선스의 키를 설치하십시오. 조직의 \
                         MAK 또는 소매용 라이선스의 제품 키입니다.",
                    ),
                    &[PRACTICE],
                )
                .procedure(INSTALL_OWN_KEY),
                ASK_ORGANIZATION,
                Resolution::new(
                    Action::ObtainLicense,
                    Role::LicenseOwner,
                    Text::new(
                        "Obtain a license for this edition. Where the refused key \
                         was bought, ask the seller first.",
                        "이 에디션의 라이선스를 마련하십시오. 거부된 키를 구입했다면 \
                         먼저 판매처에 문의하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                        "where you hold no license for this edition",
                        "이 에디션의 라이선스가 없으면",
                    )),
            ],
            sources: &[PRACTICE],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::ContactMicrosoft,
            Role::LicenseOwner,
            Text::new(
                "Ask a Microsoft Licensing Activation Center (MAK, KMS host key) or \
                 the seller (any other key) whether the key is blocked.",
                "MAK나 KMS 호스트 키이면 Microsoft 라이선스 정품 인증 센터에, 그 \
                 밖의 키이면 판매처에 키가 차단되었는지 문의하십시오.",
            ),
            &[PRACTICE],
        ),
        Resolution::new(
            Action::ContactMicrosoft,
            Role::DeviceAdministrator,
            Text::new(
                "Give Microsoft Support the name of the edition and the output of this command.",
                "에디션 이름과 아래 명령의 출력을 Microsoft 지원에 전달하십시오.",
            ),
            &[ERROR_C004C003],
        )
        .when(Text::new(
                "where a new key is refused as well",
                "새 키도 거부되면",
            ))
        .run(Command::reads(slmgr!("/dlv"))),
    ],
};

const MAK_LIMIT_STEPS: &[Resolution] = &[
    Resolution::new(
        Action::ActivateOnline,
        Role::LicenseOwner,
        Text::new(
            "Apply that confirmation ID again in VAMT. This takes none of the \
             activations of the MAK.",
            "VAMT에서 보관된 확인 ID를 다시 적용하십시오. 이 작업으로는 MAK의 정품 인증 \
             횟수가 차감되지 않습니다.",
        ),
        &[PRACTICE],
    )
    .when(Text::new(
        "after a new installation on unchanged hardware, with the confirmation ID in VAMT",
        "같은 하드웨어에 Windows를 다시 설치했고 VAMT에 확인 ID가 보관되어 있으면",
    )),
    Resolution::new(
        Action::ContactMicrosoft,
        Role::LicenseOwner,
        Text::new(
            "Request more activations of this MAK from a Microsoft Licensing Activation \
             Center. VAMT shows how many are left.",
            "Microsoft 라이선스 정품 인증 센터에 이 MAK의 정품 인증 횟수를 늘려 달라고 \
             요청하십시오. 남은 횟수는 VAMT에서 확인할 수 있습니다.",
        ),
        &[ERROR_CODES, VA_PLAN],
    ),
    Resolution::new(
        Action::ActivateOnline,
        Role::DeviceAdministrator,
        Text::new(
            "After the increase, activate Windows. This takes one of the activations of \
             the MAK.",
            "횟수가 늘어난 뒤 Windows를 정품 인증하십시오. MAK의 남은 정품 인증 \
             횟수에서 한 번이 차감됩니다.",
        ),
        &[SLMGR_OPTIONS, VA_PLAN],
    )
    .when(Text::new("for a MAK of Windows", "Windows의 MAK이면"))
    .run(Command::spends(slmgr!("/ato")).elevated()),
    Resolution::new(
        Action::ActivateOnline,
        Role::DeviceAdministrator,
        Text::new(
            "After the increase, activate the ESU key. This takes one of the activations of \
             the MAK.",
            "횟수가 늘어난 뒤 ESU 키를 정품 인증하십시오. MAK의 남은 정품 인증 횟수에서 한 \
             번이 차감됩니다.",
        ),
        &[ESU_W7_TROUBLESHOOT, VA_PLAN],
    )
    .when(Text::new(
        "for a MAK of Extended Security Updates (ESU)",
        "확장 보안 업데이트(ESU)의 MAK이면",
    ))
    .procedure(ACTIVATE_ESU_KEY),
    Resolution::new(
        Action::ActivateOnline,
        Role::DeviceAdministrator,
        Text::new(
            "After the increase, activate Office. This takes one of the activations of the \
             MAK. The script of 32-bit Office is in a folder beneath `%ProgramFiles(x86)%`.",
            "횟수가 늘어난 뒤 Office를 정품 인증하십시오. MAK의 남은 정품 인증 횟수에서 한 \
             번이 차감됩니다. 32비트 Office의 스크립트는 `%ProgramFiles(x86)%` 아래의 폴더에 \
             있습니다.",
        ),
        &[OFFICE_TOOLS, VA_PLAN],
    )
    .when(Text::new("for a MAK of Office", "Office의 MAK이면"))
    .run(Command::spends(ospp!("/act")).elevated()),
];

/// Nobody raises the limit at once; a KMS host needs no activation of the MAK.
const KMS_INSTEAD: &[Resolution] = &[INSTALL_SETUP_KEY_INSTEAD];

const INSTALL_SETUP_KEY_INSTEAD: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new("Activate with KMS in place of the MAK.", "MAK 대신 KMS로 정품 인증하십시오."),
    &[PRACTICE],
)
.when(Text::new(
    "where no increase is granted and a KMS host serves this Windows",
    "횟수를 늘릴 수 없고, 이 Windows를 정품 인증할 KMS 호스트가 있으면",
))
.procedure(INSTALL_KMS_CLIENT_KEY);

pub(super) static CLEARING_HOUSE_MAK_LIMIT_EXCEEDED: Entry = Entry {
    symbol: Some("SL_E_CHPA_DMAK_LIMIT_EXCEEDED"),
    message: Text::new(
        "the Multiple Activation Key (MAK) has exceeded its limit of activations",
        "MAK(복수 정품 인증 키)의 정품 인증 횟수 한도를 초과했습니다",
    ),
    topic: Topic::ActivationLimit,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A MAK can be activated a limited number of times, and this one has none left.",
            "MAK마다 정품 인증 횟수가 정해져 있으며, 이 MAK에는 남은 정품 인증 횟수가 \
             없습니다.",
        ),
        sign: None,
        resolutions: MAK_LIMIT_STEPS,
        sources: &[ERROR_CODES],
    }],
    otherwise: KMS_INSTEAD,
};

pub(super) static CLEARING_HOUSE_MAK_EXTENSION_LIMIT_EXCEEDED: Entry = Entry {
    symbol: Some("SL_E_CHPA_DMAK_EXTENSION_LIMIT_EXCEEDED"),
    message: Text::new(
        "the extension limit of the Multiple Activation Key (MAK) has been exceeded",
        "MAK(복수 정품 인증 키)의 연장된 정품 인증 횟수 한도를 초과했습니다",
    ),
    topic: Topic::ActivationLimit,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The limit of this MAK was extended, and the extension is used up as well.",
            "이 MAK의 한도를 늘렸지만 늘린 횟수까지 모두 사용했습니다.",
        ),
        sign: None,
        resolutions: MAK_LIMIT_STEPS,
        sources: &[ERROR_CODES, HEADER],
    }],
    otherwise: KMS_INSTEAD,
};

pub(super) static STORE_MAK_LIMIT_EXCEEDED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_DMAK_LIMIT_EXCEEDED"),
    message: Text::new(
        "Microsoft Store licensing reports that the MAK has exceeded its limit",
        "Microsoft Store 라이선스 서비스에서 MAK의 정품 인증 횟수 한도를 초과한 \
         것으로 확인되었습니다",
    ),
    topic: Topic::ActivationLimit,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing counts more activations of the MAK than its \
             limit allows.",
            "Microsoft Store 라이선스 서비스의 집계에 따르면 MAK의 정품 인증 횟수가 \
             한도를 초과했습니다.",
        ),
        sign: None,
        resolutions: MAK_LIMIT_STEPS,
        sources: &[HEADER],
    }],
    otherwise: KMS_INSTEAD,
};

pub(super) static STORE_MAK_EXTENSION_LIMIT_EXCEEDED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_DMAK_EXTENSION_LIMIT_EXCEEDED"),
    message: Text::new(
        "Microsoft Store licensing reports the MAK extension limit as exceeded",
        "Microsoft Store 라이선스 서비스에서 연장된 MAK 한도를 초과한 것으로 \
         확인되었습니다",
    ),
    topic: Topic::ActivationLimit,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing counts more activations of the MAK than its \
             extension limit allows.",
            "Microsoft Store 라이선스 서비스의 집계에 따르면 MAK의 정품 인증 횟수가 \
             연장된 한도를 초과했습니다.",
        ),
        sign: None,
        resolutions: MAK_LIMIT_STEPS,
        sources: &[HEADER],
    }],
    otherwise: KMS_INSTEAD,
};

// A before B to G: the key is typed exactly as issued, which is false for A.
// B before C to G: the account does not list the key under Extended Security Updates.
// C before D to G: the key is no KMS host key of a Windows.
// D before E to G: the key was issued for Windows.
// E before F, G: Description has no EVAL.
// F before G: OperatingSystemSKU is not that of Home, or the key is not for Pro or higher.
pub(super) static INVALID_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_INVALID_PRODUCT_KEY"),
    message: Text::new(
        "the product key is not valid; it may be mistyped or meant for another release",
        "제품 키가 올바르지 않으며, 잘못 입력했거나 다른 릴리스의 키일 수 있습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: &[Mak, Kms, KmsClient],
    also_seen_with: &[Sighting::new(Retail, PRACTICE)],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[
        READ_CAPTION,
        Sign::new(
            Text::new(
                "Read the line Description and the last five characters of the \
                 installed key. A refused key is not installed, so the key from \
                 before is still there.",
                "‘설명’ 줄과, 설치된 키의 마지막 다섯 글자(‘부분 제품 키’)를 \
                 확인하십시오. 거부된 키는 설치되지 않으므로 이전 키가 그대로 남아 \
                 있습니다.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::reads(slmgr!("/dlv"))),
        FIND_PURPOSE,
    ],
    causes: &[
        Cause {
            text: Text::new(
                "The product key was mistyped, or changed while it was copied.",
                "제품 키를 잘못 입력했거나, 복사하는 동안 키가 바뀌었습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The key entered differs from the original, or is not five \
                         groups of five letters and digits, or has long dashes in \
                         place of hyphens.",
                        "입력한 키가 원본과 다르거나, 영문자와 숫자 다섯 자씩 다섯 \
                         묶음이 아니거나, 하이픈 대신 긴 대시가 있습니다.",
                    ),
                    &[ERROR_CODES],
                )
                .brief(Text::new(
                    "not as the original: characters, groups or dashes",
                    "글자, 묶음, 대시 가운데 하나가 원본과 다름",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Type the key by hand and install it.",
                        "키를 직접 입력하여 설치하십시오.",
                    ),
                    &[ERROR_CODES],
                )
                .when(Text::new("for a key of Windows itself", "Windows의 키이면"))
                .procedure(INSTALL_OWN_KEY),
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "On the KMS host, type the key by hand and install it.",
                        "KMS 호스트에 키를 직접 입력하여 설치하십시오.",
                    ),
                    &[ERROR_CODES],
                )
                .when(FOR_A_HOST_KEY)
                .procedure(INSTALL_KMS_HOST_KEY)
                .only(&[KmsHost]),
                Resolution::new(
                    Action::InstallProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Type the ESU key by hand and install it.",
                        "ESU 키를 직접 입력하여 설치하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "for a key of Extended Security Updates (ESU)",
                    "확장 보안 업데이트(ESU) 키이면",
                ))
                .procedure(INSTALL_ESU_KEY)
                .only(&[Mak]),
                Resolution::new(
                    Action::InstallProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Type the key of Office by hand and install it.",
                        "Office 키를 직접 입력하여 설치하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(WITH_VOLUME_OFFICE)
                .procedure(INSTALL_OFFICE_KEY),
            ],
            sources: &[ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "The key is for Extended Security Updates (ESU), and an update that \
                 ESU needs is missing, or Windows was not restarted after it.",
                "확장 보안 업데이트(ESU) 키이지만, ESU에 필요한 업데이트가 없거나 \
                 업데이트한 뒤 Windows를 다시 시작하지 않았습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The key is typed as issued; the licensing account lists it \
                         under Extended Security Updates.",
                        "키가 원본과 같고, 볼륨 라이선스 계정에 확장 보안 업데이트 \
                         키로 표시됩니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "typed as issued; the account lists it under ESU",
                    "원본과 같고, 계정에 ESU 키로 표시됨",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::UpdateWindows,
                    Role::DeviceAdministrator,
                    Text::new(
                        "On version 22H2, install KB5066791 or a later update.",
                        "버전 22H2에 KB5066791 또는 그 뒤에 나온 업데이트를 설치하십시오.",
                    ),
                    &[ESU_W10_ENABLE],
                )
                .when(Text::new("on Windows 10", "Windows 10이면")),
                Resolution::new(
                    Action::UpdateWindows,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Then install the ESU licensing preparation package \
                         (KB5072653 or its successor), and restart.",
                        "그런 다음 ESU 라이선스 준비 패키지(KB5072653 또는 이를 \
                         대체하는 업데이트)를 설치하고 Windows를 다시 시작하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("on Windows 10", "Windows 10이면")),
                Resolution::new(
                    Action::UpdateWindows,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Install the ESU licensing package of that system. Then \
                         restart, even if no message asks for it.",
                        "해당 시스템의 ESU 라이선스 패키지를 설치하십시오. 설치한 \
                         뒤에는 다시 시작하라는 메시지가 없더라도 Windows를 다시 \
                         시작하십시오.",
                    ),
                    &[ESU_W7_TROUBLESHOOT],
                )
                .when(Text::new("on an older Windows", "이전 버전의 Windows이면")),
                Resolution::new(
                    Action::InstallProductKey,
                    Role::LicenseOwner,
                    Text::new("Install the ESU key again.", "ESU 키를 다시 설치하십시오."),
                    &[ESU_W7_TROUBLESHOOT],
                )
                .procedure(INSTALL_ESU_KEY),
            ],
            sources: &[ESU_W7_TROUBLESHOOT],
        },
        Cause {
            text: Text::new(
                "The key is a KMS host key that this Windows cannot hold, or only after an update.",
                "이 Windows에 설치할 수 없거나 업데이트한 뒤에만 설치할 수 있는 KMS \
                 호스트 키입니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The key is typed as issued; the account lists it as a KMS \
                         host key (CSVLK), and of another Windows than Caption.",
                        "키가 원본과 같고, 계정에 KMS 호스트 키(CSVLK)로 표시되며, \
                         Caption과 다른 Windows의 키입니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "typed as issued; KMS host key of another Windows",
                    "원본과 같고, 다른 Windows의 KMS 호스트 키임",
                )),
            ),
            resolutions: UPDATE_HOST_FIRST,
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The key is not for Windows but for another product, such as Office.",
                "Windows용 키가 아니라 Office 등 다른 제품의 키입니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The key is typed as issued; it was issued for another \
                         product than Windows.",
                        "키가 원본과 같고, Windows가 아닌 다른 제품용으로 발급되었습니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "typed as issued; issued for another product",
                    "원본과 같고, 다른 제품용으로 발급됨",
                )),
            ),
            resolutions: OTHER_PRODUCT,
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "Windows is an evaluation, which has to be converted before it takes the key.",
                "Windows 평가판입니다. 평가판은 변환한 뒤에야 키를 설치할 수 있습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The key is typed as issued; it is for Windows itself (no \
                         ESU key, no KMS host key), and Description contains EVAL.",
                        "키가 원본과 같은 Windows용 키(ESU 키도 KMS 호스트 키도 \
                         아님)이고, ‘설명’ 줄에 EVAL이 있습니다.",
                    ),
                    &[UPGRADE_CONVERSION],
                )
                .facts(&[Fact::Office(false), Fact::Channel(&[Evaluation])])
                .brief(Text::new(
                    "as issued; for Windows itself; Description with EVAL",
                    "원본과 같은 Windows용 키이고, ‘설명’ 줄에 EVAL",
                )),
            ),
            resolutions: CONVERT_OR_REINSTALL,
            sources: &[UPGRADE_CONVERSION],
        },
        Cause {
            text: Text::new(
                "The key is for Pro or a higher edition, and Windows is Home. The \
                 command /ipk does not change Home into another edition.",
                "Pro 이상의 에디션용 키이지만 설치된 Windows는 Home입니다. /ipk \
                 명령으로는 Home을 다른 에디션으로 변경할 수 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The key is typed as issued; it is for Pro or a higher \
                         edition, Description is without EVAL, and OperatingSystemSKU \
                         is from 98 to 101.",
                        "키가 원본과 같은 Pro 이상의 에디션용 키이고, ‘설명’ 줄에 \
                         EVAL이 없으며, OperatingSystemSKU가 98에서 101까지입니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Office(false), Fact::OtherChannel(&[Evaluation])])
                .brief(Text::new(
                    "as issued; for Pro or higher; Windows is Home",
                    "원본과 같은 Pro 이상의 키이고, Windows가 Home",
                )),
            ),
            resolutions: &[
                CHANGE_KEY_ON_PAGE.when(ENTERED_ELSEWHERE),
                ENTERPRISE_ON_HOME,
                VOLUME_ON_HOME.only(&[KmsClient]),
                ASK_ABOUT_ENTERED_KEY,
            ],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The key is for another version or edition of Windows, or for a beta version.",
                "다른 버전이나 다른 에디션의 Windows용 키이거나, 베타 버전용 키입니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The key is typed as issued and for Windows itself (no ESU \
                         key, no KMS host key), but for another version or edition \
                         than Caption; Description is without EVAL, and it is not a \
                         key for Pro or higher on Home.",
                        "키가 원본과 같은 Windows용 키(ESU 키도 KMS 호스트 키도 \
                         아님)이지만 키의 버전이나 에디션이 Caption과 다르고, ‘설명’ \
                         줄에 EVAL이 없으며, Home에 입력한 Pro 이상의 키도 아닙니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Office(false), Fact::OtherChannel(&[Evaluation])])
                .brief(Text::new(
                    "as issued; for Windows; other version or edition",
                    "원본과 같은 Windows용 키, 다른 버전이나 에디션",
                )),
            ),
            resolutions: KEY_BY_LICENSE,
            sources: &[ERROR_CODES],
        },
    ],
    otherwise: &[Resolution::new(
        Action::ContactMicrosoft,
        Role::LicenseOwner,
        Text::new(
            "With Caption, the output of this command and the last five characters of the \
                 refused key at hand, have the key checked: a volume license key by a Microsoft \
                 Licensing Activation Center; any other by the seller, the manufacturer or \
                 Microsoft Support, with the proof of purchase.",
            "Caption, 아래 명령의 출력, 거부된 키의 마지막 다섯 글자를 준비하여 키를 \
                 확인받으십시오. 볼륨 라이선스 키이면 Microsoft 라이선스 정품 인증 센터에, 그 \
                 밖의 키이면 구매 증빙을 준비하여 판매처, 제조업체 또는 Microsoft 지원에 \
                 요청하십시오.",
        ),
        &[PRACTICE],
    )
    .when(IF_IT_COMES_BACK)
    .run(Command::reads(slmgr!("/dlv")))],
};

pub(super) static BLOCKED_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_BLOCKED_PRODUCT_KEY"),
    message: Text::new(
        "the Software Protection service refuses the product key because it is blocked",
        "제품 키가 차단되어 있어 소프트웨어 보호 서비스에서 거부했습니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: &[Mak, Kms],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft has blocked this product key.",
            "Microsoft가 이 제품 키를 차단했습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Find the refused key in your licensing account. Where it is not there, it \
                     was not issued to your organization: use one that was.",
                    "볼륨 라이선스 계정에서 거부된 키를 찾으십시오. 계정에 없으면 조직에 발급된 \
                     키가 아니므로 조직에 발급된 키를 사용하십시오.",
                ),
                &[PRACTICE],
            ),
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Get a new MAK or KMS host key from a Microsoft Licensing Activation Center.",
                    "Microsoft 라이선스 정품 인증 센터에서 새 MAK나 KMS 호스트 키를 받으십시오.",
                ),
                &[ERROR_CODES],
            )
            .when(Text::new("where the key is in your account", "계정에 있는 키이면")),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Install the new MAK, or the one in your account.",
                    "새 MAK나 계정에 있는 MAK를 설치하십시오.",
                ),
                &[ERROR_CODES],
            )
            .when(TO_USE_MAK)
            .procedure(INSTALL_MAK)
            .only(&[Mak]),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::KmsHostAdministrator,
                Text::new(
                    "Install the new KMS host key, or the one in your account, on the KMS host.",
                    "새 KMS 호스트 키나 계정에 있는 KMS 호스트 키를 KMS 호스트에 설치하십시오.",
                ),
                &[ERROR_CODES],
            )
            .when(FOR_A_HOST_KEY)
            .procedure(INSTALL_KMS_HOST_KEY)
            .only(&[KmsHost]),
            SETUP_KEY_IF.only(&[KmsClient]),
        ],
        sources: &[ERROR_CODES],
    }],
    otherwise: &[ASK_ABOUT_KEY],
};

// A before the rest: the code did not come from Office or its script.
// B before C, D, E: the account does not list the key as a KMS host key of another Windows.
// B before F: Caption is the Windows that the key was issued for.
// C before D, E, F: Description has no EVAL.
// D before E: OperatingSystemSKU is not that of Home, or the key is not one of this version for Pro or higher.
// D, E before F: the key was issued for what Caption says.
pub(super) static MISMATCHED_PRODUCT_EDITION: Entry = Entry {
    symbol: Some("SL_E_MISMATCHED_PRODUCT_SKU"),
    message: Text::new(
        "the product SKU (edition) that the product key is for was not found",
        "제품 키에 해당하는 제품 SKU(에디션)를 찾지 못했습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[steps::READ_EVALUATION, READ_CAPTION, FIND_PURPOSE],
    causes: &[
        Cause {
            text: Text::new(
                "The key is a volume license key of Office, and the installed Office \
                 is no volume edition, or another product or version.",
                "Office의 볼륨 라이선스 키이지만 설치된 Office가 볼륨 라이선스 \
                 버전이 아니거나, 다른 제품 또는 다른 버전입니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The code came from Office, its script ospp.vbs or a tool for Office.",
                        "Office, Office의 ospp.vbs 스크립트 또는 Office 관련 \
                         도구에서 코드가 나타났습니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Office(true)])
                .brief(Text::new(
                    "the code came from Office, its script or tool",
                    "Office, Office의 스크립트나 도구에서 나타난 코드",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::CheckStatus,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Read LICENSE NAME and LICENSE DESCRIPTION: they name the \
                         installed products and their channels. RETAIL is no volume \
                         edition.",
                        "LICENSE NAME과 LICENSE DESCRIPTION을 확인하십시오. 설치된 \
                         제품과 채널이 표시됩니다. RETAIL이면 볼륨 라이선스 버전이 \
                         아닙니다.",
                    ),
                    &[OFFICE_TOOLS],
                )
                .run(Command::reads(ospp!("/dstatus")).elevated()),
                Resolution::new(
                    Action::InstallProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install the key of exactly the product and version that is listed.",
                        "목록에 있는 제품과 버전에 정확히 맞는 키를 설치하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "where a volume edition is installed",
                    "볼륨 라이선스 버전이 설치되어 있으면",
                ))
                .procedure(INSTALL_OFFICE_KEY),
                Resolution::new(
                    Action::ContactVendor,
                    Role::LicenseOwner,
                    Text::new(
                        "Activate the installed Office with its own license, or have \
                         it replaced by the volume edition that your organization is \
                         licensed for. Windows needs no change.",
                        "설치된 Office를 해당 라이선스로 정품 인증하거나, 조직이 \
                         라이선스를 보유한 볼륨 라이선스 버전으로 교체하도록 \
                         담당자에게 요청하십시오. Windows는 변경할 필요가 없습니다.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "where none is installed",
                    "볼륨 라이선스 버전이 설치되어 있지 않으면",
                )),
            ],
            sources: &[PRACTICE],
        },
        HOST_KEY_OF_ANOTHER_WINDOWS,
        Cause {
            text: Text::new(
                "Windows is an evaluation, and the key is for a full edition.",
                "설치된 Windows는 평가판이지만 키는 정식 에디션용입니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The code came from Windows; it is no KMS host key of another Windows, and \
                         Description contains EVAL.",
                        "Windows에서 코드가 나타났고, 다른 Windows의 KMS 호스트 키가 아니며, ‘설명’ 줄에 EVAL이 있습니다.",
                    ),
                    &[UPGRADE_CONVERSION],
                )
                .facts(&[Fact::Office(false), Fact::Channel(&[Evaluation])])
                .brief(Text::new(
                    "the code came from Windows; Description with EVAL",
                    "Windows에서 나타났고, ‘설명’ 줄에 EVAL이 있음",
                )),
            ),
            resolutions: CONVERT_OR_REINSTALL,
            sources: &[UPGRADE_CONVERSION],
        },
        Cause {
            text: Text::new(
                "The key is for Pro or a higher edition of Windows, and Home is installed.",
                "Pro 이상의 Windows 에디션용 키이지만 Home이 설치되어 있습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The code came from Windows, the key is for Pro or a higher edition of \
                         this version, Description is without EVAL, and OperatingSystemSKU is from \
                         98 to 101.",
                        "Windows에서 코드가 나타났고, 이 버전의 Pro 이상 에디션용 키이며, ‘설명’ 줄에 EVAL이 없고, \
                         OperatingSystemSKU가 98에서 101까지입니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Office(false), Fact::OtherChannel(&[Evaluation])])
                .brief(Text::new(
                    "no EVAL; key for Pro or higher; Windows is Home",
                    "EVAL 없음, Pro 이상의 키이고, Windows가 Home",
                )),
            ),
            resolutions: &[
                CHANGE_KEY_ON_PAGE.when(ENTERED_ELSEWHERE),
                ENTERPRISE_ON_HOME,
                VOLUME_ON_HOME.only(SETUP),
                ASK_ABOUT_ENTERED_KEY,
            ],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The key is for another version or edition than the installed Windows.",
                "설치된 Windows와 다른 버전이나 에디션용 키입니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The code came from Windows, Description is without EVAL, and the key was \
                         issued for another version or edition than Caption; it is no KMS host \
                         key, and not a key of this version for Pro or higher on Home.",
                        "Windows에서 코드가 나타났고, ‘설명’ 줄에 EVAL이 없으며, Caption과 다른 \
                         버전이나 에디션용으로 발급된 키입니다. KMS 호스트 키도, Home에 입력한 이 \
                         버전의 Pro 이상 키도 아닙니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Office(false), Fact::OtherChannel(&[Evaluation])])
                .brief(Text::new(
                    "no EVAL; key for another version or edition",
                    "EVAL 없음, 다른 버전이나 에디션용 키임",
                )),
            ),
            resolutions: FIT_KEY_AND_EDITION,
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The key fits, and the licenses that Windows needs for it are not found.",
                "Windows에 맞는 키이지만, 그 키에 필요한 Windows의 라이선스를 찾지 못했습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The code came from Windows, Description is without EVAL, and the key was \
                         issued for exactly the version and edition that Caption says.",
                        "Windows에서 코드가 나타났고, ‘설명’ 줄에 EVAL이 없으며, Caption에 표시된 \
                         버전과 에디션용으로 발급된 키입니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Office(false), Fact::OtherChannel(&[Evaluation])])
                .brief(Text::new(
                    "no EVAL; key for exactly this Windows",
                    "EVAL 없음, 이 버전과 에디션용 키임",
                )),
            ),
            resolutions: &[
                steps::REINSTALL_LICENSE_FILES,
                steps::REPAIR_COMPONENT_STORE.when(IF_IT_COMES_BACK),
                steps::CHECK_SYSTEM_FILES.when(IF_IT_COMES_BACK),
            ],
            sources: &[PRACTICE],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "Check the product SKU ID (pProductSkuId) that it passes to \
                 SLInstallProofOfPurchaseEx.",
                "SLInstallProofOfPurchaseEx에 전달하는 제품 SKU ID(pProductSkuId)를 확인하십시오.",
            ),
            &[SLINSTALLPROOFOFPURCHASEEX],
        )
        .when(IN_YOUR_OWN_PROGRAM),
        ASK_ABOUT_KEY,
    ],
};

// A before B, C, D: the account does not list the key as a KMS host key.
// B before C, D: Description has no EVAL.
// C before D: the key is mistyped, for another version, or for another edition and not from /ipk on client Windows 10 or later.

pub(super) static PRODUCT_KEY_INVALID_CONFIG: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_CONFIG"),
    message: Text::new(
        "the product key is invalid: its configuration does not fit",
        "제품 키의 구성이 올바르지 않아 유효하지 않은 키로 판정되었습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[steps::READ_EVALUATION, READ_CAPTION, FIND_PURPOSE],
    causes: &[
        HOST_KEY_OF_ANOTHER_WINDOWS,
        Cause {
            text: Text::new(
                "An evaluation is installed; it takes the key of a full edition only \
                 after it was converted.",
                "평가판이 설치되어 있습니다. 평가판에는 변환한 뒤에야 정식 에디션의 \
                 키를 설치할 수 있습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "It is no KMS host key of another Windows, and Description contains EVAL.",
                        "다른 Windows의 KMS 호스트 키가 아니고, ‘설명’ 줄에 EVAL이 있습니다.",
                    ),
                    &[UPGRADE_CONVERSION],
                )
                .facts(&[Fact::Channel(&[Evaluation])])
                .brief(Text::new(
                    "EVAL in Description; no host key of another Windows",
                    "‘설명’ 줄에 EVAL, 다른 Windows의 호스트 키 아님",
                )),
            ),
            resolutions: CONVERT_OR_REINSTALL,
            sources: &[UPGRADE_CONVERSION],
        },
        Cause {
            text: Text::new(
                "The key is for this version of client Windows, perhaps another \
                 edition, and /ipk refuses it; the Activation page takes such a key.",
                "이 버전의 클라이언트 Windows용 키이지만(에디션은 다를 수 있음) \
                 /ipk에서 거부되었습니다. 이러한 키는 정품 인증 페이지에서 입력할 수 \
                 있습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The code came from `/ipk`; it is no KMS host key, Description is without \
                         EVAL, Caption says Windows 10 or later (not Windows Server), and the key \
                         is typed as issued and for that version.",
                        "`/ipk`를 실행했을 때 코드가 나타났습니다. KMS 호스트 키가 아니고, \
                         ‘설명’ 줄에 EVAL이 없으며, Caption에 Windows Server가 아닌 Windows 10 이상이 표시되고, \
                         원본과 같은 그 버전의 키입니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::OtherChannel(&[Evaluation])])
                .brief(Text::new(
                    "`/ipk` on client Windows 10+, key of this version",
                    "`/ipk`, Windows 10 이상의 클라이언트, 그 버전의 키",
                )),
            ),
            resolutions: &[
                CHANGE_KEY_ON_PAGE.when(WITH_OWN_KEY),
                ENTERPRISE_ON_HOME,
                INSTALL_SETUP_KEY.when(Text::new(
                    "for a client of KMS, Active Directory or a token, where Windows is not Home",
                    "KMS, Active Directory 또는 토큰으로 정품 인증하는 클라이언트이고 Home이 아니면",
                )),
                VOLUME_ON_HOME
                    .when(Text::new(
                        "for such a client, where Windows is Home",
                        "그러한 클라이언트이고 Home이면",
                    ))
                    .only(SETUP),
                ASK_ABOUT_ENTERED_KEY,
            ],
            sources: &[PRACTICE, sources::REPORT_GSUDO_114, sources::REPORT_SALT_64948],
        },
        Cause {
            text: Text::new(
                "The key was issued for another version or edition of Windows, or differs from the \
                 original.",
                "다른 버전이나 에디션의 Windows용으로 발급된 키이거나, 입력한 키가 원본과 다릅니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                                                "It is no KMS host key of another Windows, and \
                                                 Description is without EVAL. The key differs from \
                                                 the original, or is for another version, or, \
                                                 where the code did not come from `/ipk` on client \
                                                 Windows 10 or later, for another edition.",
                        "다른 Windows의 KMS 호스트 키가 아니고, ‘설명’ 줄에 EVAL이 없습니다. 키가 \
                         원본과 다르거나 다른 버전의 키입니다. Windows 10 이상의 클라이언트에서 \
                         `/ipk`를 실행한 경우가 아니라면, 다른 에디션의 키도 해당합니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::OtherChannel(&[Evaluation])])
                .brief(Text::new(
                    "mistyped or another version; else another edition",
                    "입력 오류나 다른 버전; 그 밖에는 다른 에디션의 키",
                )),
            ),
            resolutions: FIT_KEY_AND_EDITION,
            sources: &[PRACTICE],
        },
    ],
    otherwise: &[ASK_ABOUT_KEY],
};

// A before B, C: the line Partial Product Key is there, which is false for A.
// B before C: the code came from a command and not from event 1003.
pub(super) static PRODUCT_KEY_NOT_INSTALLED: Entry = Entry {
    symbol: Some("SL_E_PKEY_NOT_INSTALLED"),
    message: Text::new(
        "activation cannot start because no product key is installed",
        "제품 키가 설치되어 있지 않아 정품 인증을 시작할 수 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: &[Mak, KmsClient],
    also_seen_with: &[Sighting::new(Retail, PRACTICE), Sighting::new(Oem, PRACTICE)],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[Sign::new(
        Text::new(
            "See whether the output has the line Partial Product Key, and what License \
             Status says.",
            "출력에 ‘부분 제품 키’ 줄이 있는지와 ‘라이선스 상태’를 확인하십시오.",
        ),
        &[SLMGR_OPTIONS],
    )
    .run(Command::reads(slmgr!("/dlv")))],
    causes: &[
        Cause {
            text: Text::new(
                "No product key of Windows is installed.",
                "Windows의 제품 키가 설치되어 있지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new("There is no line Partial Product Key.", "‘부분 제품 키’ 줄이 없습니다."),
                &[PRACTICE],
            )
            .facts(&[Fact::Office(false), Fact::ProductKey(false)])),
            resolutions: &[
                Resolution::new(
                    Action::InstallProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install the MAK of this edition.",
                        "이 에디션의 MAK를 설치하십시오.",
                    ),
                    &[ERROR_CODES],
                )
                .when(TO_USE_MAK)
                .procedure(INSTALL_MAK)
                .only(&[Mak]),
                Resolution::new(
                    Action::InstallProductKey,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Take the KMS client setup key from Pid.txt in the folder \\sources of the \
                         installation media, or from Microsoft's list, and install it.",
                        "설치 미디어의 \\sources 폴더에 있는 Pid.txt나 Microsoft의 목록에서 KMS \
                         클라이언트 설정 키를 찾아 설치하십시오.",
                    ),
                    &[ERROR_CODES, KMS_CLIENT_KEYS],
                )
                .when(TO_USE_KMS)
                .procedure(INSTALL_KMS_CLIENT_KEY)
                .only(&[KmsClient]),
                TROUBLESHOOT.when(WITHOUT_VOLUME_LICENSE),
                procedures::USE_FIRMWARE_KEY
                .when(Text::new(
                    "on a device that came with Windows 8 or later, still not activated",
                    "Windows 8 이상이 설치되어 판매된 장치이고 아직 정품 인증되지 않았으면",
                ))
                .only(&[Oem]),
                Resolution::new(
                    Action::InstallProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install the key of your own license.",
                        "보유한 라이선스의 제품 키를 설치하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "without a volume license, if you hold a product key and the rest did not help",
                    "볼륨 라이선스가 아니고, 앞의 조치로 해결되지 않았으며 제품 키를 보유하고 있으면",
                ))
                .procedure(INSTALL_OWN_KEY)
                .only(&[Retail, Oem]),
            ],
            sources: &[ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "The code stands in event 1003, which lists it for each product that has no \
                 key. Nothing failed.",
                "이벤트 1003에 있는 코드입니다. 이 이벤트에는 키가 없는 제품마다 이 코드가 \
                 표시되며, 실패한 작업은 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Partial Product Key is there, and the code was read in event 1003 of the \
                     Application log.",
                    "‘부분 제품 키’ 줄이 있고, 응용 프로그램 로그의 이벤트 1003에서 코드를 \
                     확인했습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::NothingToDo,
                    Role::DeviceAdministrator,
                    Text::new("Nothing has to be done.", "조치할 것이 없습니다."),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "where License Status is Licensed",
                    "‘라이선스 상태’가 ‘사용 허가됨’이면",
                )),
                Resolution::new(
                    Action::CheckEventLog,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Find the code in event 8198 of the same log, and look up that code.",
                        "같은 로그의 이벤트 8198에 있는 코드를 찾아, 그 코드를 찾아보십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "where it says anything else",
                    "다른 상태로 표시되면",
                )),
            ],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The command or program named a product that has no key of its own, such as \
                 Extended Security Updates (ESU).",
                "명령이나 프로그램에서, 확장 보안 업데이트(ESU) 등 해당 제품의 키가 없는 \
                 제품을 지정했습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Partial Product Key is there, and the code came from a command or program.",
                    "‘부분 제품 키’ 줄이 있고, 명령이나 프로그램에서 코드가 나타났습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::CheckStatus,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Find the product by the Activation ID that was named, and see whether it \
                         has a Partial Product Key.",
                        "지정한 정품 인증 ID로 제품을 찾아 ‘부분 제품 키’가 있는지 확인하십시오.",
                    ),
                    &[SLACTIVATEPRODUCT, SLMGR_OPTIONS],
                )
                .run(Command::reads(slmgr!("/dlv all"))),
                Resolution::new(
                    Action::InstallProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install the ESU key of that product.",
                        "해당 제품의 ESU 키를 설치하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("where it is an ESU product", "ESU 제품이면"))
                .procedure(INSTALL_ESU_KEY)
                .only(&[Mak]),
                Resolution::new(
                    Action::InstallProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install the key of the installed Office.",
                        "설치된 Office의 키를 설치하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(WITH_VOLUME_OFFICE)
                .procedure(INSTALL_OFFICE_KEY),
                Resolution::new(
                    Action::ActivateOnline,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Activate Windows without an Activation ID. A MAK loses one of its \
                         activations.",
                        "정품 인증 ID를 지정하지 않고 Windows를 정품 인증하십시오. MAK이면 남은 정품 \
                         인증 횟수에서 한 번이 차감됩니다.",
                    ),
                    &[SLMGR_OPTIONS, VA_PLAN],
                )
                .when(Text::new(
                    "where Windows itself was meant and is not Licensed",
                    "Windows를 정품 인증하려던 것이고 아직 ‘사용 허가됨’이 아니면",
                ))
                .run(Command::spends(slmgr!("/ato")).elevated()),
            ],
            sources: &[SLACTIVATEPRODUCT],
        },
    ],
    otherwise: steps::SUPPORT_IF_IT_COMES_BACK,
};

// A before B: the key was bought as Pro Pack, which is false for A.
pub(super) static PRODUCT_KEY_INVALID_UPGRADE: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_UPGRADE"),
    message: Text::new(
        "this product key is for upgrading only, not for clean installations",
        "업그레이드 전용 제품 키이므로 새로 설치한 Windows에는 사용할 수 없습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: &[Retail],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The key is only for upgrading an earlier Windows, and this Windows was \
                 installed without one, for example on a formatted or new drive.",
                "이전 버전의 Windows를 업그레이드할 때만 사용할 수 있는 키이지만, \
                 포맷하거나 교체한 드라이브에 설치하는 등 이전 버전 없이 Windows를 새로 \
                 설치했습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The proof of purchase calls the key an upgrade, and not a Pro Pack.",
                    "구매 증빙에 Pro Pack이 아니라 업그레이드로 표시된 키입니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install the full key for this edition.",
                        "이 에디션의 전체 버전 키를 설치하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "where you hold a full key as well",
                    "전체 버전의 키도 보유하고 있으면",
                ))
                .procedure(INSTALL_OWN_KEY),
                Resolution::new(
                    Action::ContactMicrosoft,
                    Role::LicenseOwner,
                    Text::new(
                        "Ask Microsoft Support, with the proofs of purchase of the earlier Windows \
                         and of the upgrade, how this computer can be activated.",
                        "이전 버전 Windows와 업그레이드의 구매 증빙을 준비하여, 이 컴퓨터를 정품 \
                         인증하는 방법을 Microsoft 지원에 문의하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "where you hold the upgrade key only",
                    "업그레이드 키만 보유하고 있으면",
                )),
                Resolution::new(
                    Action::ReinstallWindows,
                    Role::LicenseOwner,
                    Text::new(
                        "Back up the data. Then install and activate the earlier Windows, and run \
                         the upgrade from within it. The first installation keeps neither programs \
                         nor settings.",
                        "데이터를 백업하십시오. 그런 다음 이전 버전의 Windows를 설치하여 정품 \
                         인증하고, 그 Windows에서 업그레이드를 실행하십시오. 이전 버전을 설치하면 \
                         프로그램도 설정도 유지되지 않습니다.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "where Microsoft Support knows no other way",
                    "Microsoft 지원에서 다른 방법을 안내하지 않으면",
                )),
            ],
            sources: &[HEADER],
        },
        Cause {
            text: Text::new(
                "On Windows 8 or 8.1: a Pro Pack key was entered although Pro is installed \
                 already.",
                "Windows 8 또는 8.1의 경우: Pro가 이미 설치되어 있는데 Pro Pack 키를 \
                 입력했습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The key was bought as Pro Pack for Windows 8 or 8.1.",
                    "Windows 8 또는 8.1용 Pro Pack으로 구매한 키입니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Install the key of Pro itself in its place.",
                    "Pro Pack 키 대신 Pro의 제품 키를 설치하십시오.",
                ),
                &[PRACTICE],
            )
            .procedure(INSTALL_OWN_KEY)],
            sources: &[PRACTICE],
        },
    ],
    otherwise: &[ASK_ABOUT_KEY],
};

// A before B, C: the hardware is the same as at the last activation, which is false for A.
// B before C: the firmware holds no product key.
pub(super) static NO_PRODUCT_KEY_FOUND: Entry = Entry {
    symbol: Some("SL_E_NO_PRODUCT_KEY_FOUND"),
    message: Text::new(
        "no product key was found on the system",
        "시스템에서 제품 키를 찾지 못했습니다",
    ),
    topic: Topic::LicenseMissing,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_FIRMWARE_KEY, READ_CAPTION],
    causes: &[
        Cause {
            text: Text::new(
                "The hardware was changed, for example the mainboard, and the \
                 digital license belongs to the former hardware.",
                "메인보드 교체 등으로 하드웨어가 변경되었으며, 디지털 라이선스가 \
                 이전 하드웨어에 연결되어 있습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "This computer was activated before, and its hardware was changed since.",
                    "전에 정품 인증된 컴퓨터이고, 그 뒤에 하드웨어를 변경했습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::SignIn,
                    Role::LicenseOwner,
                    Text::new(
                        "Activate the digital license on the changed hardware.",
                        "변경된 하드웨어에서 디지털 라이선스를 정품 인증하십시오.",
                    ),
                    &[PRACTICE],
                )
                .procedure(REACTIVATE_DIGITAL_LICENSE),
                INSTALL_YOUR_KEY.when(Text::new(
                    "where you hold a retail key that was used here",
                    "이 컴퓨터에 사용한 소매용 키를 보유하고 있으면",
                )),
                ASK_ORGANIZATION,
                SUPPORT_AFTER_BOARD,
                OBTAIN_LICENSE_OF_EDITION.when(Text::new(
                    "where Microsoft Support finds no license for it",
                    "Microsoft 지원에서 이 컴퓨터의 라이선스를 찾지 못하면",
                )),
            ],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The firmware holds a key, but Windows did not take it, for example \
                 because another edition was installed.",
                "펌웨어에 제품 키가 있지만, 예를 들어 다른 에디션을 설치하여 \
                 Windows에서 사용되지 않았습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The hardware is unchanged, and the firmware holds a product key.",
                    "하드웨어는 변경하지 않았고, 펌웨어에 제품 키가 있습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                TROUBLESHOOT,
                USE_FIRMWARE_KEY,
                ASK_ORGANIZATION,
                CHANGE_TO_FIRMWARE_EDITION,
                INSTALL_LICENSED_EDITION,
            ],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "There is no key in the firmware, and none was entered.",
                "펌웨어에 제품 키가 없고, 입력한 제품 키도 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The hardware is unchanged, and the firmware holds no product key.",
                    "하드웨어는 변경하지 않았고, 펌웨어에 제품 키가 없습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                TROUBLESHOOT,
                INSTALL_YOUR_KEY
                    .when(Text::new("where you hold such a key", "그러한 키를 보유하고 있으면")),
                ASK_ORGANIZATION,
                SUPPORT_WITH_PROOF.when(Text::new(
                    "on a private computer, with a proof of purchase but no key",
                    "개인 컴퓨터이고, 키 없이 구매 증빙만 있으면",
                )),
                OBTAIN_LICENSE_OF_EDITION.when(Text::new(
                    "where this computer has no license",
                    "이 컴퓨터의 라이선스가 없으면",
                )),
            ],
            sources: &[HEADER],
        },
    ],
    otherwise: &[SUPPORT_WITH_PROOF],
};

/// Without a key there is no key to be checked.
const SUPPORT_WITH_PROOF: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Give Microsoft Support the code, the outputs of the commands on this page and the \
         proof of purchase.",
        "코드, 이 페이지에 있는 명령의 출력, 구매 증빙을 Microsoft 지원에 전달하십시오.",
    ),
    &[PRACTICE],
)
.when(IF_IT_COMES_BACK);

const SUPPORT_AFTER_BOARD: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Give Microsoft Support the code, the outputs of the commands on this page and the \
         proof of purchase. Where the manufacturer replaced the board, ask it first to \
         activate the device or to store its key in the firmware again.",
        "코드, 이 페이지에 있는 명령의 출력, 구매 증빙을 Microsoft 지원에 전달하십시오. \
         제조업체에서 메인보드를 교체했으면, 먼저 제조업체에 장치를 정품 인증하거나 펌웨어에 \
         제품 키를 다시 저장해 달라고 요청하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "on a private computer that is still not activated",
    "개인 컴퓨터이고 아직 정품 인증되지 않았으면",
));

const USE_FIRMWARE_KEY: Resolution = procedures::USE_FIRMWARE_KEY.when(Text::new(
    "where the editions agree and Windows is still not activated",
    "에디션이 서로 같고 Windows가 아직 정품 인증되지 않았으면",
));

/// Both editions are read; what fits to what, the license decides.
const MATCH_OEM_EDITION: &[Resolution] = &[
    TROUBLESHOOT,
    ASK_ORGANIZATION,
    INSTALL_YOUR_KEY.when(Text::new(
        "where you hold a MAK or another key for the installed edition",
        "설치된 에디션의 MAK나 다른 제품 키를 보유하고 있으면",
    )),
    CHANGE_TO_FIRMWARE_EDITION.when(Text::new(
        "where the OEM key in the firmware is your license, on Windows 10 or 11",
        "Windows 10 또는 11이고 펌웨어의 OEM 제품 키가 보유한 라이선스이면",
    )),
    INSTALL_LICENSED_EDITION,
];

const ASK_WHICH_EDITION: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::LicenseOwner,
    Text::new(
        "Report the code and both editions to the manufacturer, and ask which edition the \
         device was sold with.",
        "코드와 두 에디션을 제조업체에 알리고, 장치를 구입할 때 제공된 에디션이 무엇인지 \
         문의하십시오.",
    ),
    &[PRACTICE],
)
.when(IF_IT_COMES_BACK);

pub(super) static OEM_KEY_EDITION_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_OEM_KEY_EDITION_MISMATCH"),
    message: Text::new(
        "the edition of the OEM key does not match the edition of Windows",
        "OEM 제품 키의 에디션이 설치된 Windows 에디션과 일치하지 않습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_FIRMWARE_KEY, READ_CAPTION],
    causes: &[Cause {
        text: Text::new(
            "Another edition of Windows is installed than the one for which the OEM key \
             was issued.",
            "OEM 제품 키의 에디션이 아닌 다른 에디션의 Windows가 설치되어 있습니다.",
        ),
        sign: None,
        resolutions: MATCH_OEM_EDITION,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_WHICH_EDITION],
};

pub(super) static SLP_MSOA_PRODUCT_KEY_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_SLP_MSOA_PRODUCT_KEY_MISMATCH"),
    message: Text::new(
        "the edition of the product key could not be matched",
        "제품 키의 에디션과 일치하는 항목을 찾지 못했습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_FIRMWARE_KEY, READ_CAPTION],
    causes: &[Cause {
        text: Text::new(
            "The service could not match the edition of the product key. The code does \
             not say with what it was compared; the editions of the firmware key and of \
             Windows can be read.",
            "소프트웨어 보호 서비스에서 제품 키의 에디션과 일치하는 항목을 찾지 \
             못했습니다. 무엇과 비교했는지는 이 코드로 알 수 없지만, 펌웨어에 저장된 \
             제품 키의 에디션과 Windows의 에디션은 확인할 수 있습니다.",
        ),
        sign: None,
        resolutions: MATCH_OEM_EDITION,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_WHICH_EDITION],
};

pub(super) static EDITION_MISMATCHED: Entry = Entry {
    symbol: Some("SL_E_EDITION_MISMATCHED"),
    message: Text::new(
        "the edition of the license does not match the edition of this computer",
        "라이선스의 에디션이 이 컴퓨터의 에디션과 일치하지 않습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_CAPTION],
    causes: &[Cause {
        text: Text::new(
            "The license is for another edition of Windows than the one installed.",
            "설치된 에디션이 아닌 다른 Windows 에디션의 라이선스입니다.",
        ),
        sign: None,
        resolutions: &[
            TROUBLESHOOT,
            ASK_ORGANIZATION,
            INSTALL_YOUR_KEY.when(Text::new(
                "where you hold a key for the installed edition",
                "설치된 에디션의 키를 보유하고 있으면",
            )),
            CHANGE_IN_PLACE,
            INSTALL_LICENSED_EDITION,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_KEY],
};

pub(super) static DOWNLEVEL_SETUP_KEY: Entry = Entry {
    symbol: Some("SL_E_DOWNLEVEL_SETUP_KEY"),
    message: Text::new(
        "there is a problem with the downlevel product key (of an earlier Windows)",
        "이전 버전 Windows의 제품 키에 문제가 있습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[READ_CAPTION],
    causes: &[Cause {
        text: Text::new(
            "There is a problem with a product key of an earlier version of Windows. \
             The code does not say which problem.",
            "이전 버전 Windows의 제품 키에 문제가 있습니다. 어떤 문제인지는 이 코드로 \
             알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            TROUBLESHOOT,
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Find out which product key was entered during setup, and for which version \
                     of Windows it was issued.",
                    "설치할 때 어떤 제품 키를 입력했는지, 그 키가 어느 Windows 버전용으로 \
                     발급되었는지 확인하십시오.",
                ),
                &[PRACTICE],
            ),
            INSTALL_YOUR_KEY.when(Text::new(
                "where you hold a key for the installed version",
                "설치된 버전의 키를 보유하고 있으면",
            )),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[
        ASK_ABOUT_KEY.when(Text::new(
            "if the code comes back, or you hold only a key of the earlier Windows",
            "같은 코드가 다시 나타나거나 이전 버전 Windows의 키만 보유하고 있으면",
        )),
        ASK_ORGANIZATION,
        Resolution::new(
            Action::ObtainLicense,
            Role::LicenseOwner,
            Text::new(
                "Obtain a license for the installed version.",
                "설치된 버전의 라이선스를 마련하십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new(
            "on a private computer, where your key does not cover the installed version",
            "개인 컴퓨터이고 보유한 키를 설치된 버전에 사용할 수 없으면",
        )),
    ],
};

pub(super) static STORE_PRODUCT_KEY_OUT_OF_RANGE: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_PRODUCT_KEY_OUT_OF_RANGE"),
    message: Text::new(
        "Microsoft Store licensing found the product key invalid (symbol: out of range)",
        "Microsoft Store 라이선스 서비스에서 제품 키가 유효하지 않다고 판정했으며, 기호 이름은 허용 범위를 벗어났음을 나타냅니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing judged the product key invalid; by the name of \
             the code, it lies outside the accepted ranges.",
            "Microsoft Store 라이선스 서비스에서 제품 키를 유효하지 않은 키로 \
             판정했습니다. 코드의 기호 이름에 따르면 허용 범위를 벗어난 키입니다.",
        ),
        sign: None,
        resolutions: COMPARE_AND_INSTALL,
        sources: &[HEADER],
    }],
    otherwise: AFTER_THE_CHECK,
};

pub(super) static STORE_PRODUCT_KEY_BLOCKED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED"),
    message: Text::new(
        "Microsoft Store licensing refused the product key because it has been blocked",
        "제품 키가 차단되어 있어 Microsoft Store 라이선스 서비스에서 거부했습니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key is blocked in the records of Microsoft Store licensing.",
            "Microsoft Store 라이선스 서비스의 기록에 차단된 제품 키로 되어 있습니다.",
        ),
        sign: None,
        resolutions: COMPARE_AND_INSTALL,
        sources: &[HEADER],
    }],
    otherwise: AFTER_A_BLOCK,
};

pub(super) static STORE_INVALID_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY"),
    message: Text::new(
        "Microsoft Store licensing refused the product key as blocked or invalid",
        "제품 키가 차단되었거나 유효하지 않아 Microsoft Store 라이선스 서비스에서 \
         거부했습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing does not accept the product key: the text of the \
             code says that it has been blocked, its name that it is invalid.",
            "Microsoft Store 라이선스 서비스에서 제품 키를 인정하지 않습니다. 코드의 \
             설명에는 차단된 키로, 기호 이름에는 유효하지 않은 키로 되어 있습니다.",
        ),
        sign: None,
        resolutions: COMPARE_AND_INSTALL,
        sources: &[HEADER],
    }],
    otherwise: AFTER_A_BLOCK,
};

pub(super) static STORE_UNSUPPORTED_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_UNSUPPORTED_PRODUCT_KEY"),
    message: Text::new(
        "Microsoft Store licensing found the product key invalid (symbol: not supported)",
        "Microsoft Store 라이선스 서비스에서 제품 키가 유효하지 않다고 판정했으며, 기호 이름은 지원하지 않는 키임을 나타냅니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing judged the product key invalid; by the name of \
             the code, it does not support this key.",
            "Microsoft Store 라이선스 서비스에서 제품 키를 유효하지 않은 키로 \
             판정했습니다. 코드의 기호 이름에 따르면 서비스에서 지원하지 않는 키입니다.",
        ),
        sign: None,
        resolutions: COMPARE_AND_INSTALL,
        sources: &[HEADER],
    }],
    otherwise: AFTER_THE_CHECK,
};

const AFTER_HARDWARE_CHANGE: Resolution = Resolution::new(
    Action::SignIn,
    Role::LicenseOwner,
    Text::new(
        "Activate the digital license of the former hardware on this device.",
        "이전 하드웨어의 디지털 라이선스를 이 장치에서 정품 인증하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "after a change of hardware, with a digital license",
    "하드웨어를 변경했고 디지털 라이선스가 있으면",
))
.procedure(REACTIVATE_DIGITAL_LICENSE)
.only(PRIVATE);

const ASK_FOR_ACTIVATIONS: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Ask for more activations of the key: a Microsoft Licensing Activation Center about \
         a volume license key; Microsoft Support or the seller about any other, with the \
         proof of purchase.",
        "키의 정품 인증 횟수를 늘려 달라고 요청하십시오. 볼륨 라이선스 키이면 Microsoft \
         라이선스 정품 인증 센터에, 그 밖의 키이면 구매 증빙을 준비하여 Microsoft 지원 \
         또는 판매처에 요청하십시오.",
    ),
    &[PRACTICE],
)
.when(AGREE_OR_AGAIN);

const OBTAIN_ANOTHER_LICENSE: Resolution = Resolution::new(
    Action::ObtainLicense,
    Role::LicenseOwner,
    Text::new(
        "Obtain a license of its own for this computer, and activate with its key.",
        "이 컴퓨터의 라이선스를 따로 마련하여 그 라이선스의 키로 정품 인증하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "where the key rightly belongs to another computer",
    "다른 컴퓨터에서 정당하게 사용하는 키이면",
));

const AFTER_THE_INCREASE: Text = Text::new(
    "after more activations were granted, for a key of this computer",
    "정품 인증 횟수가 늘어난 뒤, 이 컴퓨터의 키이면",
);

pub(super) static STORE_MAXIMUM_UNLOCK_EXCEEDED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_MAXIMUM_UNLOCK_EXCEEDED"),
    message: Text::new(
        "Microsoft Store licensing reports that the product key has exceeded its \
         unlock limit",
        "제품 키가 정품 인증 한도를 초과했다고 Microsoft Store 라이선스 서비스에서 \
         응답했습니다",
    ),
    topic: Topic::ActivationLimit,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key was activated more often than its unlock limit allows.",
            "제품 키를 허용된 한도보다 많이 정품 인증했습니다.",
        ),
        sign: None,
        resolutions: &[
            COMPARE_KEY,
            INSTALL_THE_RIGHT_KEY,
            AFTER_HARDWARE_CHANGE,
            Resolution::new(
                Action::ActivateByPhone,
                Role::LicenseOwner,
                Text::new(
                    "Activate by telephone; the Activation Center can decide on an exception.",
                    "전화로 정품 인증하십시오. 정품 인증 센터에서 예외를 허용할 수 있습니다.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "where the key belongs to this computer",
                "이 컴퓨터에 해당하는 키이면",
            ))
            .procedure(ACTIVATE_BY_PHONE)
            .only(OWN_OR_HOST),
            OBTAIN_ANOTHER_LICENSE,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[
        ASK_FOR_ACTIVATIONS,
        steps::ACTIVATE_WINDOWS.when(AFTER_THE_INCREASE),
        ACTIVATE_FOREST.when(Text::new(
            "for a forest, where the two keys differ, or after more activations were granted",
            "포리스트를 정품 인증하려던 것이고, 두 키가 다르거나 정품 인증 횟수가 늘어났으면",
        )),
    ],
};

pub(super) static STORE_INVALID_PRODUCT_KEY_LENGTH: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_LENGTH"),
    message: Text::new(
        "Microsoft Store licensing found the product key invalid (symbol: length)",
        "Microsoft Store 라이선스 서비스에서 제품 키가 유효하지 않다고 판정했으며, 기호 이름은 키의 길이를 가리킵니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key that reached Microsoft Store licensing is invalid; by the \
             name of the code, it is too long or too short.",
            "Microsoft Store 라이선스 서비스에 전달된 제품 키가 유효하지 않습니다. \
             코드의 기호 이름에 따르면 제품 키가 너무 길거나 너무 짧습니다.",
        ),
        sign: None,
        resolutions: COUNT_AND_INSTALL,
        sources: &[HEADER],
    }],
    otherwise: AFTER_THE_COUNT,
};

pub(super) static STORE_INVALID_PRODUCT_KEY_FORMAT: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_KEY_FORMAT"),
    message: Text::new(
        "Microsoft Store licensing found the product key invalid (symbol: format)",
        "Microsoft Store 라이선스 서비스에서 제품 키가 유효하지 않다고 판정했으며, 기호 이름은 키의 형식을 가리킵니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key that reached Microsoft Store licensing is invalid; by the \
             name of the code, its format is wrong.",
            "Microsoft Store 라이선스 서비스에 전달된 제품 키가 유효하지 않습니다. \
             코드의 기호 이름에 따르면 제품 키의 형식이 올바르지 않습니다.",
        ),
        sign: None,
        resolutions: COUNT_AND_INSTALL,
        sources: &[HEADER],
    }],
    otherwise: AFTER_THE_COUNT,
};

/// Keys with which a manufacturer preinstalls Windows are not activated over the Internet.
const NOT_ONLINE_STEPS: &[Resolution] = &[
    Resolution::new(
        Action::CheckStatus,
        Role::DeviceAdministrator,
        Text::new(
            "Read the line Description: OEM_SLP in it marks a key with which a \
             manufacturer preinstalls Windows.",
            "‘설명’ 줄을 확인하십시오. OEM_SLP가 있으면 제조업체가 Windows를 사전 \
             설치할 때 사용하는 키입니다.",
        ),
        &[PRACTICE],
    )
    .run(Command::reads(slmgr!("/dlv"))),
    Resolution::new(
        Action::ReplaceProductKey,
        Role::LicenseOwner,
        Text::new(
            "Install the key of the label (Certificate of Authenticity, COA), or with a volume \
             license the MAK.",
            "정품 인증서(COA) 라벨에 적힌 키를 설치하십시오. 볼륨 라이선스가 있으면 MAK를 \
             설치하십시오.",
        ),
        &[PRACTICE],
    )
    .when(Text::new(
        "where a label or a volume license gives you a key for this edition",
        "라벨이나 볼륨 라이선스에 이 에디션의 키가 있으면",
    ))
    .procedure(INSTALL_OWN_KEY),
    Resolution::new(
        Action::ActivateByPhone,
        Role::LicenseOwner,
        Text::new(
            "Try the activation by telephone. Whether it works for this key, the code does not \
             say.",
            "전화로 정품 인증해 보십시오. 이 키를 전화로 정품 인증할 수 있는지는 이 코드로 알 수 \
             없습니다.",
        ),
        &[PRACTICE],
    )
    .when(Text::new(
        "where the key is printed on your own label or license",
        "보유한 라벨이나 라이선스에 인쇄된 키이면",
    ))
    .procedure(ACTIVATE_BY_PHONE),
];

const ASK_MANUFACTURER: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::LicenseOwner,
    Text::new(
        "Ask the manufacturer of the computer how its Windows is activated or restored.",
        "컴퓨터에 포함된 Windows를 정품 인증하거나 복원하는 방법을 제조업체에 \
         문의하십시오.",
    ),
    &[PRACTICE],
)
.when(IF_IT_COMES_BACK);

pub(super) static STORE_OEM_SLP_COA0: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OEM_SLP_COA0"),
    message: Text::new(
        "this product key cannot be used for online activation (Microsoft Store \
         licensing)",
        "Microsoft Store 라이선스 서비스의 온라인 정품 인증에 사용할 수 없는 제품 \
         키입니다",
    ),
    topic: Topic::ActivationServer,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing does not activate this product key online; by \
             the name of the code, it is an OEM key.",
            "Microsoft Store 라이선스 서비스에서는 이 제품 키를 온라인으로 정품 \
             인증하지 않습니다. 코드의 기호 이름에 따르면 OEM 키입니다.",
        ),
        sign: None,
        resolutions: NOT_ONLINE_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_MANUFACTURER],
};

const LOCATION_STEPS: &[Resolution] = &[SEE_COUNTRIES, LEAVE_THE_VPN];

const SEE_COUNTRIES: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "See in the license documents in which countries or regions the key may be \
         activated.",
        "키를 정품 인증할 수 있는 국가나 지역을 라이선스 문서에서 확인하십시오.",
    ),
    &[PRACTICE],
);

const LEAVE_THE_VPN: Resolution = Resolution::new(
    Action::FixNetwork,
    Role::NetworkAdministrator,
    Text::new(
        "Let the computer reach the Internet where it is used, and try again: the IP \
         address of the request tells its location.",
        "컴퓨터를 사용하는 지역에서 바로 인터넷에 연결한 뒤 다시 시도하십시오. 위치는 \
         요청의 IP 주소로 판단합니다.",
    ),
    &[VA_PLAN],
)
.when(Text::new(
    "where the license covers this place, and a VPN or proxy of another country is in use",
    "라이선스에 이 지역이 포함되지만 다른 국가의 VPN이나 프록시를 사용하고 있으면",
));

const ASK_ABOUT_PLACE: &[Resolution] = &[
    Resolution::new(
        Action::ContactMicrosoft,
        Role::LicenseOwner,
        Text::new(
            "Ask a Microsoft Licensing Activation Center (volume license key) or the \
             seller (any other key), and name the country in which the computer is used.",
            "볼륨 라이선스 키이면 Microsoft 라이선스 정품 인증 센터에, 그 밖의 키이면 \
             판매처에 컴퓨터를 사용하는 국가를 알리고 문의하십시오.",
        ),
        &[PRACTICE],
    )
    .when(IF_IT_COMES_BACK),
    Resolution::new(
        Action::ObtainLicense,
        Role::LicenseOwner,
        Text::new(
            "Obtain a license for this place, and activate with its key.",
            "이 지역에서 사용할 수 있는 라이선스를 마련하여 그 라이선스의 키로 정품 \
             인증하십시오.",
        ),
        &[PRACTICE],
    )
    .when(Text::new(
        "where the license does not cover this place",
        "라이선스에 이 지역이 포함되지 않으면",
    )),
];

pub(super) static STORE_PRODUCT_KEY_BLOCKED_IP_LOCATION: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_PRODUCT_KEY_BLOCKED_IPLOCATION"),
    message: Text::new(
        "Microsoft Store licensing blocks the product key for this geographic location",
        "Microsoft Store 라이선스 서비스에서 이 지역에 대해 차단한 제품 키입니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing has blocked the key for the geographic location \
             from which the request came.",
            "Microsoft Store 라이선스 서비스에서 요청을 보낸 지역에 대해 이 키를 \
             차단했습니다.",
        ),
        sign: None,
        resolutions: LOCATION_STEPS,
        sources: &[HEADER],
    }],
    otherwise: ASK_ABOUT_PLACE,
};

pub(super) static CLEARING_HOUSE_PRODUCT_KEY_BLOCKED_IP_LOCATION: Entry = Entry {
    symbol: Some("SL_E_CHPA_PRODUCT_KEY_BLOCKED_IPLOCATION"),
    message: Text::new(
        "the activation server blocks the product key for this geographic location",
        "정품 인증 서버에서 이 지역에 대해 차단한 제품 키입니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server has blocked the key for the geographic location from \
             which the request came.",
            "정품 인증 서버에서 요청을 보낸 지역에 대해 이 키를 차단했습니다.",
        ),
        sign: None,
        resolutions: LOCATION_STEPS,
        sources: &[HEADER],
    }],
    otherwise: ASK_ABOUT_PLACE,
};

pub(super) static CLEARING_HOUSE_INVALID_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_PRODUCT_KEY"),
    message: Text::new(
        "the activation server found the specified product key invalid",
        "정품 인증 서버에서 유효하지 않은 제품 키로 판정되었습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the product key as valid.",
            "정품 인증 서버에서 제품 키를 유효한 키로 인정하지 않습니다.",
        ),
        sign: None,
        resolutions: COMPARE_AND_INSTALL,
        sources: &[HEADER],
    }],
    otherwise: AFTER_THE_CHECK,
};

pub(super) static CLEARING_HOUSE_UNSUPPORTED_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_CHPA_UNSUPPORTED_PRODUCT_KEY"),
    message: Text::new(
        "the activation server found the product key invalid (symbol: not supported)",
        "정품 인증 서버에서 제품 키가 유효하지 않다고 판정했으며, 기호 이름은 지원하지 않는 키임을 나타냅니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server judged the product key invalid; by the name of the \
             code, the server does not support this key.",
            "정품 인증 서버에서 제품 키를 유효하지 않은 키로 판정했습니다. 코드의 기호 \
             이름에 따르면 서버에서 지원하지 않는 키입니다.",
        ),
        sign: None,
        resolutions: COMPARE_AND_INSTALL,
        sources: &[HEADER],
    }],
    otherwise: AFTER_THE_CHECK,
};

pub(super) static CLEARING_HOUSE_INVALID_PRODUCT_KEY_LENGTH: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_PRODUCT_KEY_LENGTH"),
    message: Text::new(
        "the activation server found the product key invalid (symbol: length)",
        "정품 인증 서버에서 제품 키가 유효하지 않다고 판정했으며, 기호 이름은 키의 길이를 가리킵니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key that reached the activation server is invalid; by the name \
             of the code, it is too long or too short.",
            "정품 인증 서버에 전달된 제품 키가 유효하지 않습니다. 코드의 기호 이름에 \
             따르면 제품 키가 너무 길거나 너무 짧습니다.",
        ),
        sign: None,
        resolutions: COUNT_AND_INSTALL,
        sources: &[HEADER],
    }],
    otherwise: AFTER_THE_COUNT,
};

pub(super) static CLEARING_HOUSE_INVALID_PRODUCT_KEY_FORMAT: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_PRODUCT_KEY_FORMAT"),
    message: Text::new(
        "the activation server found the product key invalid (symbol: format)",
        "정품 인증 서버에서 제품 키가 유효하지 않다고 판정했으며, 기호 이름은 키의 형식을 가리킵니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key that reached the activation server is invalid; by the name \
             of the code, its format is wrong.",
            "정품 인증 서버에 전달된 제품 키가 유효하지 않습니다. 코드의 기호 이름에 \
             따르면 제품 키의 형식이 올바르지 않습니다.",
        ),
        sign: None,
        resolutions: COUNT_AND_INSTALL,
        sources: &[HEADER],
    }],
    otherwise: AFTER_THE_COUNT,
};

pub(super) static CLEARING_HOUSE_INVALID_PRODUCT_KEY_CHARACTER: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_PRODUCT_KEY_CHAR"),
    message: Text::new(
        "the activation server found the product key invalid (symbol: wrong character)",
        "정품 인증 서버에서 제품 키가 유효하지 않다고 판정했으며, 기호 이름은 잘못된 문자를 가리킵니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key that reached the activation server is invalid; by the name \
             of the code, it holds a character that product keys do not have.",
            "정품 인증 서버에 전달된 제품 키가 유효하지 않습니다. 코드의 기호 이름에 \
             따르면 제품 키에 사용되지 않는 문자가 들어 있습니다.",
        ),
        sign: None,
        resolutions: COUNT_AND_INSTALL,
        sources: &[HEADER],
    }],
    otherwise: AFTER_THE_COUNT,
};

pub(super) static CLEARING_HOUSE_OEM_SLP_COA0: Entry = Entry {
    symbol: Some("SL_E_CHPA_OEM_SLP_COA0"),
    message: Text::new(
        "this product key cannot be used for online activation",
        "온라인 정품 인증에 사용할 수 없는 제품 키입니다",
    ),
    topic: Topic::ActivationServer,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not activate this product key online; by the \
             name of the code, it is an OEM key.",
            "정품 인증 서버에서는 이 제품 키를 온라인으로 정품 인증하지 않습니다. \
             코드의 기호 이름에 따르면 OEM 키입니다.",
        ),
        sign: None,
        resolutions: NOT_ONLINE_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_MANUFACTURER],
};

pub(super) static CLEARING_HOUSE_DYNAMICALLY_BLOCKED_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_CHPA_DYNAMICALLY_BLOCKED_PRODUCT_KEY"),
    message: Text::new(
        "the activation server has blocked the product key dynamically",
        "정품 인증 서버에서 제품 키를 동적으로 차단했습니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key is blocked; by the name of the code, the activation server \
             blocked it dynamically. What leads to such a block, and what ends it, is \
             not documented.",
            "제품 키가 차단되어 있습니다. 코드의 기호 이름에 따르면 정품 인증 서버에서 \
             동적으로 차단했습니다. 어떤 경우에 차단되고 해제되는지는 공개되어 있지 \
             않습니다.",
        ),
        sign: None,
        resolutions: COMPARE_AND_INSTALL,
        sources: &[HEADER],
    }],
    otherwise: AFTER_A_BLOCK,
};

pub(super) static CLEARING_HOUSE_UNKNOWN_PRODUCT_KEY_TYPE: Entry = Entry {
    symbol: Some("SL_E_CHPA_UNKNOWN_PRODUCT_KEY_TYPE"),
    message: Text::new(
        "the activation server reports that the product key type is unknown",
        "정품 인증 서버에서 제품 키의 유형을 알 수 없습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not know the type of the product key. The code \
             does not tell whether the key or the records of the server are the reason.",
            "정품 인증 서버에서 제품 키의 유형을 확인하지 못했습니다. 키와 서버 기록 중 \
             어느 쪽이 원인인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: COMPARE_AND_INSTALL,
        sources: &[HEADER],
    }],
    otherwise: AFTER_THE_CHECK,
};

pub(super) static CLEARING_HOUSE_PRODUCT_KEY_BEING_USED: Entry = Entry {
    symbol: Some("SL_E_CHPA_PRODUCT_KEY_BEING_USED"),
    message: Text::new(
        "the activation server reports the product key (type) as used by another user",
        "정품 인증 서버의 기록에 다른 사용자가 사용 중인 제품 키(유형)로 되어 있습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "In the records of the activation server, another user uses this product key. (The \
             text of the code says product key type, its name product key.)",
            "정품 인증 서버의 기록에 따르면 다른 사용자가 이 제품 키를 사용하고 있습니다. \
             (코드의 설명에는 제품 키 유형으로, 기호 이름에는 제품 키로 되어 있습니다.)",
        ),
        sign: None,
        resolutions: &[
            COMPARE_KEY,
            INSTALL_THE_RIGHT_KEY,
            ACTIVATE_FOREST.when(FOREST_WHERE_THEY_DIFFER),
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Find out on which of your own computers the same key is installed.",
                    "보유한 다른 컴퓨터 가운데 같은 키가 설치된 컴퓨터가 있는지 확인하십시오.",
                ),
                &[PRACTICE],
            )
            .when(WHERE_THEY_AGREE),
            OBTAIN_ANOTHER_LICENSE,
        ],
        sources: &[HEADER],
    }],
    otherwise: AFTER_THE_CHECK,
};

const REPEAT_THE_CHECK: Resolution = Resolution::new(
    Action::RestartWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Connect to the Internet, restart Windows, and repeat what reported the code.",
        "인터넷에 연결하고 Windows를 다시 시작한 뒤, 코드가 나타난 작업을 다시 시도하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new("if Windows is activated", "Windows가 정품 인증되어 있으면"));

const GENUINE_KEY_STEPS: &[Resolution] = &[
    TROUBLESHOOT,
    Resolution::new(
        Action::ReplaceProductKey,
        Role::LicenseOwner,
        Text::new(
            "Install the key that you hold for exactly this version and edition of Windows; \
             for a client of KMS, Active Directory or token-based activation, the KMS client \
             setup key of Microsoft's list.",
            "보유한 제품 키 가운데 이 Windows의 버전과 에디션에 정확히 맞는 키를 \
             설치하십시오. KMS, Active Directory 또는 토큰으로 정품 인증하는 \
             클라이언트이면 Microsoft의 목록에 있는 KMS 클라이언트 설정 키를 \
             설치하십시오.",
        ),
        &[PRACTICE, KMS_CLIENT_KEYS],
    )
    .when(Text::new("with a key for this Windows", "이 Windows에 맞는 키가 있으면"))
    .procedure(INSTALL_OWN_KEY)
    .only(&[Mak, KmsClient, ActiveDirectory, TokenBased, Retail, Oem]),
    REPEAT_THE_CHECK,
];

pub(super) static GENUINE_INVALID_OS_FOR_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_INVALID_OS_FOR_PRODUCT_KEY"),
    message: Text::new(
        "the genuine check found the product key invalid for this version of Windows",
        "정품 확인에서 이 Windows 버전에는 유효하지 않은 제품 키로 판정되었습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_CAPTION, steps::READ_STATUS],
    causes: &[Cause {
        text: Text::new(
            "The installed product key does not belong to this version of Windows.",
            "설치된 제품 키가 이 Windows 버전용이 아닙니다.",
        ),
        sign: None,
        resolutions: GENUINE_KEY_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_KEY],
};

pub(super) static GENUINE_MISMATCHED_KEY_TYPES: Entry = Entry {
    symbol: Some("SL_E_MISMATCHED_KEY_TYPES"),
    message: Text::new(
        "the genuine check found the type of the product key invalid",
        "정품 확인에서 제품 키의 유형이 올바르지 않은 것으로 판정되었습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_CAPTION, steps::READ_STATUS],
    causes: &[Cause {
        text: Text::new(
            "The type of the installed product key is not valid for this Windows. The \
             code does not say which type was expected.",
            "설치된 제품 키의 유형이 이 Windows에 올바르지 않습니다. 어떤 유형이어야 \
             하는지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: GENUINE_KEY_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_KEY],
};

pub(super) static GENUINE_INVALID_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_VALIDATION_INVALID_PRODUCT_KEY"),
    message: Text::new(
        "the genuine check found the product key invalid",
        "정품 확인에서 유효하지 않은 제품 키로 판정되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_CAPTION, steps::READ_STATUS],
    causes: &[Cause {
        text: Text::new(
            "The installed product key is not valid.",
            "설치된 제품 키가 유효하지 않습니다.",
        ),
        sign: None,
        resolutions: GENUINE_KEY_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_KEY],
};

pub(super) static GENUINE_PRODUCT_KEY_BLOCKED_IP_LOCATION: Entry = Entry {
    symbol: Some("SL_E_IP_LOCATION_FALIED"),
    message: Text::new(
        "the genuine check found the product key blocked for this geographic location",
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
            "For the genuine check, the product key is blocked in the geographic \
             location of this computer.",
            "정품 확인 결과, 이 컴퓨터가 있는 지역에서는 제품 키가 차단되어 있습니다.",
        ),
        sign: None,
        resolutions: &[SEE_COUNTRIES, LEAVE_THE_VPN, REPEAT_THE_CHECK],
        sources: &[HEADER],
    }],
    otherwise: ASK_ABOUT_PLACE,
};

pub(super) static PRODUCT_KEY_INVALID_UNIQUE_ID: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_UNIQUEID"),
    message: Text::new(
        "the product key is invalid: its unique ID is not valid",
        "제품 키의 고유 ID가 올바르지 않아 유효하지 않은 키로 판정되었습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key is invalid; by the name of the code, its unique ID is at fault.",
            "제품 키가 유효하지 않습니다. 코드의 기호 이름에 따르면 키의 고유 ID가 \
             올바르지 않습니다.",
        ),
        sign: None,
        resolutions: INSTALL_A_FITTING_KEY,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_KEY.when(RIGHT_OR_AGAIN)],
};

pub(super) static PRODUCT_KEY_INVALID_ALGORITHM: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_ALGORITHM"),
    message: Text::new(
        "the product key is invalid: its algorithm is not valid",
        "제품 키의 알고리즘이 올바르지 않아 유효하지 않은 키로 판정되었습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key is invalid; by the name of the code, its algorithm is at fault.",
            "제품 키가 유효하지 않습니다. 코드의 기호 이름에 따르면 제품 키의 알고리즘이 올바르지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            LOOK_UP_KEY,
            WINDOWS_KEY_THAT_FITS,
            FITTING_OFFICE_KEY,
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Install the key with the script of Windows. Where this succeeds, that program \
                     is at fault and not the key.",
                    "Windows의 스크립트로 키를 설치하십시오. 설치에 성공하면 키가 아니라 그 프로그램에 문제가 있습니다.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "where the key is as issued, and another program was to install it",
                "키가 원본과 같고, 다른 프로그램으로 키를 설치하려던 것이면",
            ))
            .procedure(INSTALL_OWN_KEY)
            .only(OWN_OR_HOST),
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Check the algorithm (pwszPKeyAlgorithm) that it passes to \
                     SLInstallProofOfPurchase.",
                    "SLInstallProofOfPurchase에 전달하는 알고리즘(pwszPKeyAlgorithm)을 확인하십시오.",
                ),
                &[SLINSTALLPROOFOFPURCHASE],
            )
            .when(IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_KEY.when(RIGHT_OR_AGAIN)],
};

pub(super) static PRODUCT_KEY_INTERNAL_ERROR: Entry = Entry {
    symbol: Some("SL_E_PKEY_INTERNAL_ERROR"),
    message: Text::new(
        "validation of the specified product key failed with an internal error",
        "내부 오류가 발생하여 제품 키의 유효성을 확인하지 못했습니다",
    ),
    topic: Topic::Service,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The validation of the product key failed; by the name of the code, within \
             the service. The code does not say whether the key is at fault.",
            "제품 키의 유효성을 확인하지 못했습니다. 코드의 기호 이름에 따르면 서비스 \
             내부의 오류이며, 키 자체에 문제가 있는지는 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::RESTART_AND_REPEAT,
            LOOK_UP_KEY.when(IF_IT_COMES_BACK),
            TYPE_YOUR_KEY.when(Text::new(
                "if the key differs from its original, for a key of this computer",
                "키가 원본과 다르고, 이 컴퓨터의 키이면",
            )),
            steps::INSTALL_UPDATES,
            steps::REINSTALL_LICENSE_FILES.when(IF_IT_COMES_BACK),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

// A before B: Description has no EVAL.
pub(super) static PRODUCT_KEY_INVALID_KEY_CHANGE1: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_KEYCHANGE1"),
    message: Text::new(
        "this evaluation product key is no longer valid",
        "이 평가판 제품 키는 더 이상 유효하지 않습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: &[Evaluation],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[steps::READ_EVALUATION],
    causes: &[
        Cause {
            text: Text::new(
                "An evaluation is installed, and its key is not valid any more.",
                "평가판이 설치되어 있고, 평가판의 제품 키가 더 이상 유효하지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new("Description contains EVAL.", "‘설명’ 줄에 EVAL이 있습니다."),
                    &[UPGRADE_CONVERSION],
                )
                .facts(&[Fact::Channel(&[Evaluation])]),
            ),
            resolutions: CONVERT_OR_REINSTALL,
            sources: &[HEADER],
        },
        Cause {
            text: Text::new(
                "An evaluation key was entered on a full edition.",
                "정식 에디션에 평가판 제품 키를 입력했습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new("Description does not contain EVAL.", "‘설명’ 줄에 EVAL이 없습니다."),
                    &[UPGRADE_CONVERSION],
                )
                .facts(&[Fact::OtherChannel(&[Evaluation])]),
            ),
            resolutions: &[Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Install the key of your license for the full edition.",
                    "보유한 라이선스에서 정식 에디션의 키를 설치하십시오.",
                ),
                &[PRACTICE],
            )
            .procedure(INSTALL_OWN_KEY)],
            sources: &[PRACTICE],
        },
    ],
    otherwise: &[ASK_ABOUT_KEY],
};

const TYPE_A_DIFFERENT_KEY: &[Resolution] = &[
    FITTING_KEY,
    CHANGE_KEY_ON_PAGE
        .when(Text::new(
            "with a key for another edition that is listed, on Windows 10 or later (not Windows \
             Server)",
            "목록에 있는 다른 에디션의 키를 사용하려는 Windows 10 이상(Windows Server 제외)이면",
        ))
        .only(OWN),
];

pub(super) static PRODUCT_KEY_INVALID_KEY_CHANGE2: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_KEYCHANGE2"),
    message: Text::new(
        "the new product key cannot be used on this installation of Windows (CD-AB)",
        "새 제품 키(CD-AB)는 현재 설치된 Windows에서 사용할 수 없습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_CAPTION, FIND_PURPOSE, READ_TARGET_EDITIONS],
    causes: &[Cause {
        text: Text::new(
            "The new product key is not one for this installation; another key is \
             needed. What CD-AB stands for is not documented.",
            "새 제품 키는 현재 설치된 Windows용이 아니므로 다른 키가 필요합니다. \
             CD-AB의 뜻은 공개되어 있지 않습니다.",
        ),
        sign: None,
        resolutions: TYPE_A_DIFFERENT_KEY,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_KEY],
};

pub(super) static PRODUCT_KEY_INVALID_KEY_CHANGE3: Entry = Entry {
    symbol: Some("SL_E_PKEY_INVALID_KEYCHANGE3"),
    message: Text::new(
        "the new product key cannot be used on this installation of Windows (AB-AB)",
        "새 제품 키(AB-AB)는 현재 설치된 Windows에서 사용할 수 없습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_CAPTION, FIND_PURPOSE, READ_TARGET_EDITIONS],
    causes: &[Cause {
        text: Text::new(
            "The new product key does not fit this installation; another key is needed. \
             What AB-AB stands for is not documented.",
            "새 제품 키가 현재 설치된 Windows와 맞지 않으므로 다른 키가 필요합니다. \
             AB-AB의 뜻은 공개되어 있지 않습니다.",
        ),
        sign: None,
        resolutions: TYPE_A_DIFFERENT_KEY,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_KEY],
};

const SIGN_IN_TO_STORE: Resolution = Resolution::new(
    Action::SignIn,
    Role::LicenseOwner,
    Text::new(
        "Open Microsoft Store, and sign in with the account under which the upgrade \
         was bought.",
        "Microsoft Store를 열고 업그레이드를 구입한 계정으로 로그인하십시오.",
    ),
    &[PRACTICE],
)
.run(Command::opens("cmd /c start ms-windows-store:").since("Windows 10"));

const DOWNLOAD_AGAIN: Resolution = Resolution::new(
    Action::InstallLicense,
    Role::LicenseOwner,
    Text::new(
        "From the Activation page go to Microsoft Store, and download the upgrade \
         license again.",
        "정품 인증 페이지에서 Microsoft Store로 이동하여 업그레이드 라이선스를 다시 \
         다운로드하십시오.",
    ),
    &[HEADER],
)
.when(Text::new("where the account owns the upgrade", "계정에 업그레이드가 있으면"))
.run(Command::opens("cmd /c start ms-settings:activation").since("Windows 10"));

const READ_ORDERS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "See in the order history of the account for which edition and version of \
         Windows the upgrade was bought.",
        "계정의 주문 내역에서 어느 Windows 에디션과 버전의 업그레이드를 구입했는지 \
         확인하십시오.",
    ),
    &[PRACTICE],
);

const BUY_UPGRADE: Resolution = Resolution::new(
    Action::ObtainLicense,
    Role::LicenseOwner,
    Text::new(
        "Buy the upgrade license that fits this edition and version in Microsoft Store.",
        "이 에디션과 버전에 맞는 업그레이드 라이선스를 Microsoft Store에서 구입하십시오.",
    ),
    &[HEADER],
)
.when(Text::new(
    "where no account of yours owns one that fits",
    "보유한 계정에 맞는 업그레이드가 없으면",
));

const GET_UPGRADE_AGAIN: &[Resolution] = &[SIGN_IN_TO_STORE, DOWNLOAD_AGAIN, BUY_UPGRADE];

const GET_FITTING_UPGRADE: &[Resolution] = &[READ_ORDERS, DOWNLOAD_AGAIN, BUY_UPGRADE];

const ASK_ABOUT_UPGRADE: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Ask Microsoft Support, with the proof of purchase of the upgrade.",
        "업그레이드의 구매 증빙을 준비하여 Microsoft 지원에 문의하십시오.",
    ),
    &[PRACTICE],
)
.when(IF_IT_COMES_BACK);

pub(super) static STORE_UPGRADE_TOKEN_REQUIRED: Entry = Entry {
    symbol: Some("SL_E_STORE_UPGRADE_TOKEN_REQUIRED"),
    message: Text::new(
        "the activated license requires a corresponding Microsoft Store upgrade license",
        "정품 인증된 라이선스에 필요한 Microsoft Store 업그레이드 라이선스가 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activated license works only with a corresponding upgrade license from \
             Microsoft Store, which is missing here.",
            "정품 인증된 라이선스는 해당하는 Microsoft Store 업그레이드 라이선스가 \
             있어야 작동하지만, 이 컴퓨터에는 업그레이드 라이선스가 없습니다.",
        ),
        sign: None,
        resolutions: GET_UPGRADE_AGAIN,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_UPGRADE],
};

pub(super) static STORE_UPGRADE_TOKEN_WRONG_EDITION: Entry = Entry {
    symbol: Some("SL_E_STORE_UPGRADE_TOKEN_WRONG_EDITION"),
    message: Text::new(
        "the Microsoft Store upgrade license is not enabled for the current edition",
        "Microsoft Store 업그레이드 라이선스를 현재 에디션에는 사용할 수 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_CAPTION],
    causes: &[Cause {
        text: Text::new(
            "The upgrade license from Microsoft Store is for another edition of Windows \
             than the one installed.",
            "설치된 에디션이 아닌 다른 Windows 에디션의 Microsoft Store 업그레이드 \
             라이선스입니다.",
        ),
        sign: None,
        resolutions: &[
            READ_ORDERS,
            SIGN_IN_TO_STORE.when(Text::new(
                "where another account of yours owns one that fits",
                "보유한 다른 계정에 맞는 업그레이드가 있으면",
            )),
            BUY_UPGRADE,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_UPGRADE],
};

pub(super) static STORE_UPGRADE_TOKEN_WRONG_PRODUCT_ID: Entry = Entry {
    symbol: Some("SL_E_STORE_UPGRADE_TOKEN_WRONG_PID"),
    message: Text::new(
        "the Microsoft Store upgrade license does not match the active product key",
        "Microsoft Store 업그레이드 라이선스가 현재 활성 제품 키와 일치하지 않습니다",
    ),
    topic: Topic::DigitalLicense,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The upgrade license from Microsoft Store belongs to another product key \
             than the active one.",
            "현재 활성 제품 키가 아닌 다른 제품 키에 해당하는 Microsoft Store \
             업그레이드 라이선스입니다.",
        ),
        sign: None,
        resolutions: &[
            SIGN_IN_TO_STORE,
            DOWNLOAD_AGAIN,
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new("Install the earlier key again.", "이전 제품 키를 다시 설치하십시오."),
                &[PRACTICE],
            )
            .when(Text::new(
                "where the product key was changed after the upgrade was bought",
                "업그레이드를 구입한 뒤 제품 키를 바꾸었으면",
            ))
            .procedure(INSTALL_OWN_KEY)
            .only(&[Retail, Oem]),
            BUY_UPGRADE,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_UPGRADE],
};

pub(super) static STORE_UPGRADE_TOKEN_NOT_PRS_SIGNED: Entry = Entry {
    symbol: Some("SL_E_STORE_UPGRADE_TOKEN_NOT_PRS_SIGNED"),
    message: Text::new(
        "the Microsoft Store upgrade license does not match the signing level of Windows",
        "Microsoft Store 업그레이드 라이선스가 설치된 Windows의 서명 수준과 \
         일치하지 않습니다",
    ),
    topic: Topic::DigitalLicense,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The upgrade license does not match the current signing level of the \
             installed Windows.",
            "업그레이드 라이선스가 설치된 Windows의 현재 서명 수준과 일치하지 않습니다.",
        ),
        sign: None,
        resolutions: GET_UPGRADE_AGAIN,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_UPGRADE],
};

pub(super) static STORE_UPGRADE_TOKEN_WRONG_VERSION: Entry = Entry {
    symbol: Some("SL_E_STORE_UPGRADE_TOKEN_WRONG_VERSION"),
    message: Text::new(
        "the Microsoft Store upgrade license does not enable the current Windows version",
        "Microsoft Store 업그레이드 라이선스를 현재 Windows 버전에는 사용할 수 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_CAPTION],
    causes: &[Cause {
        text: Text::new(
            "The upgrade license from Microsoft Store does not cover the installed \
             version of Windows.",
            "이 Microsoft Store 업그레이드 라이선스는 현재 설치된 Windows 버전에는 적용되지 않습니다.",
        ),
        sign: None,
        resolutions: GET_FITTING_UPGRADE,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_UPGRADE],
};

pub(super) static STORE_UPGRADE_TOKEN_NOT_AUTHORIZED: Entry = Entry {
    symbol: Some("SL_E_STORE_UPGRADE_TOKEN_NOT_AUTHORIZED"),
    message: Text::new(
        "the Microsoft Store upgrade license could not be authorized",
        "Microsoft Store 업그레이드 라이선스의 권한을 확인하지 못했습니다",
    ),
    topic: Topic::DigitalLicense,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service could not authorize the upgrade license from Microsoft Store; \
             the code names no reason.",
            "소프트웨어 보호 서비스에서 Microsoft Store 업그레이드 라이선스의 권한을 \
             확인하지 못했습니다. 이유는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: GET_UPGRADE_AGAIN,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_UPGRADE],
};

pub(super) static INVALID_USE_OF_ADD_ON_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_INVALID_USE_OF_ADD_ON_PKEY"),
    message: Text::new(
        "a valid product key for an add-on was entered where a Windows key was expected",
        "Windows 제품 키를 입력하는 자리에 추가 기능(add-on)의 유효한 제품 키를 입력했습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The key is valid, but for an add-on, and it was entered where a product key of \
             Windows is expected.",
            "키는 유효하지만 추가 기능(add-on)용 키인데 Windows 제품 키를 입력하는 자리에 입력되었습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "See in the license documents to which add-on the key belongs and how it is \
                     installed. Where they do not say, ask whoever supplied it.",
                    "라이선스 문서에서 어떤 추가 기능의 키인지와 설치 방법을 확인하십시오. 문서에 없으면 키의 공급처에 문의하십시오.",
                ),
                &[PRACTICE],
            ),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "In the place where the add-on key was refused, enter the product key of \
                     Windows.",
                    "추가 기능 키가 거부된 입력란에는 Windows 제품 키를 입력하십시오.",
                ),
                &[HEADER],
            )
            .when(Text::new(
                "where Windows itself is not activated yet",
                "Windows가 아직 정품 인증되지 않았으면",
            ))
            .procedure(INSTALL_OWN_KEY)
            .only(OWN_OR_HOST),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static MISMATCHED_PRODUCT_KEY_RANGE: Entry = Entry {
    symbol: Some("SL_E_MISMATCHED_PKEY_RANGE"),
    message: Text::new(
        "the product key does not match the range defined in the license",
        "제품 키가 라이선스에 정의된 범위와 일치하지 않습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license defines a range of product keys, and this key is not in it.",
            "라이선스에 제품 키의 범위가 정의되어 있는데, 이 키는 그 범위에 들지 않습니다.",
        ),
        sign: None,
        resolutions: INSTALL_A_FITTING_KEY,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_KEY.when(RIGHT_OR_AGAIN)],
};

pub(super) static MISMATCHED_PRODUCT_ID: Entry = Entry {
    symbol: Some("SL_E_MISMATCHED_PID"),
    message: Text::new(
        "the product key does not match the product key for the license",
        "제품 키가 라이선스의 제품 키와 일치하지 않습니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license is for another product key than this one.",
            "이 제품 키가 아닌 다른 제품 키에 대한 라이선스입니다.",
        ),
        sign: None,
        resolutions: INSTALL_A_FITTING_KEY,
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_KEY.when(RIGHT_OR_AGAIN)],
};

pub(super) static INVALID_PROOF_OF_PURCHASE_KEY: Entry = Entry {
    symbol: Some("SL_E_INVALID_PKEY"),
    message: Text::new(
        "the product key that was to be registered is invalid",
        "등록하려는 제품 키가 유효하지 않습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key with which a product was to be registered is not valid.",
            "제품을 등록하는 데 사용한 제품 키가 유효하지 않습니다.",
        ),
        sign: None,
        resolutions: INSTALL_A_FITTING_KEY,
        sources: &[HEADER, SLINSTALLPROOFOFPURCHASE],
    }],
    otherwise: &[
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "Check the key (pwszPKeyString) that it passes to SLInstallProofOfPurchase.",
                "SLInstallProofOfPurchase에 전달하는 키(pwszPKeyString)를 확인하십시오.",
            ),
            &[SLINSTALLPROOFOFPURCHASE],
        )
        .when(IN_YOUR_OWN_PROGRAM),
        ASK_ABOUT_KEY.when(RIGHT_OR_AGAIN),
    ],
};

pub(super) static PRODUCT_KEY_INSTALLATION_NOT_ALLOWED: Entry = Entry {
    symbol: Some("SL_E_PRODUCT_KEY_INSTALLATION_NOT_ALLOWED"),
    message: Text::new(
        "the product key is not allowed to be installed; the event log has the details",
        "이 제품 키는 설치할 수 없으며, 자세한 내용은 이벤트 로그에 있습니다",
    ),
    topic: Topic::ProductKeyNotValid,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[steps::READ_EVENTS],
    causes: &[Cause {
        text: Text::new(
            "This product key may not be installed on this computer. The event log gives \
             the reason.",
            "이 컴퓨터에는 이 제품 키를 설치할 수 없습니다. 이유는 이벤트 로그에 있습니다.",
        ),
        sign: None,
        resolutions: &[
            LOOK_UP_KEY,
            FITTING_KEY.when(Text::new(
                "where the events name no other reason, and the key differs or does not fit",
                "이벤트에 다른 이유가 없고, 키가 원본과 다르거나 이 Windows용이 아니면",
            )),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[
        steps::SAVE_APPLICATION_LOG.when(RIGHT_OR_AGAIN),
        steps::ASK_SUPPORT.when(RIGHT_OR_AGAIN),
    ],
};

pub(super) static BASE_EDITION_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_BASE_SKU_NOT_AVAILABLE"),
    message: Text::new(
        "the base SKU (edition) is not available",
        "기본 SKU(에디션)를 사용할 수 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A base SKU (edition) is not available. The code does not say which one, or what \
             needs it.",
            "기본 SKU(에디션)를 사용할 수 없습니다. 어떤 SKU이며 무엇에 필요한지는 이 코드로 \
             알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "See in the documents of the license that was being installed or activated \
                     which edition it builds on, and compare that with the installed one.",
                    "설치하거나 정품 인증하려던 라이선스의 문서에서 필요한 기본 에디션을 확인하고, \
                     설치된 에디션과 비교하십시오.",
                ),
                &[PRACTICE],
            )
            .run(
                Command::reads(
                    "powershell -Command \"(Get-CimInstance Win32_OperatingSystem).Caption\"",
                )
                .since("Windows 8"),
            ),
            steps::REINSTALL_LICENSE_FILES,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static INVALID_PRODUCT_KEY_TYPE: Entry = Entry {
    symbol: Some("SL_E_INVALID_PRODUCT_KEY_TYPE"),
    message: Text::new(
        "the product key cannot be used for this type of activation",
        "이 정품 인증 유형에는 사용할 수 없는 제품 키입니다",
    ),
    topic: Topic::ProductKeyMismatch,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The key is of a type that does not serve the activation that was tried.",
            "시도한 정품 인증에 사용할 수 없는 유형의 키입니다.",
        ),
        sign: None,
        resolutions: &[
            LOOK_UP_KEY,
            ACTIVATE_FOREST,
            FITTING_KEY.when(NO_FOREST),
            FITTING_OFFICE_KEY,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_ABOUT_KEY.when(Text::new(
        "where the refused key is for this type of activation, or the code comes back",
        "거부된 키가 이 정품 인증 유형의 키이거나, 같은 코드가 다시 나타나면",
    ))],
};
