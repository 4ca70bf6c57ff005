//! Microsoft Store licensing and digital licenses.

use super::procedures;
use super::procedures::CHANGE_EDITION;
use super::procedures::INSTALL_FIRMWARE_KEY;
use super::sources::{
    DEPLOY_ENTERPRISE, EVENT_8200_8208_900, HEADER, KB_4339791, KMS_PLANNING, NTSTATUS_H, OA3_KEY,
    POLICY_LICENSING, PRACTICE, SLMGR_OPTIONS, SUBSCRIPTION, UPGRADE_CONVERSION, VA_PLAN,
    WINDOWS_EDITION_UPGRADES, WMI_PRODUCT, XSTORE_ACQUIRE_LICENSE,
};
use super::steps::ASK_ORGANIZATION;
use super::steps::{self, slmgr};
use crate::advice::{Cause, Command, Entry, Fact, Resolution, Sign};
use crate::kinds::ActivationType::{
    self, DigitalLicense, Evaluation, Mak, Oem, Retail, Subscription,
};
use crate::kinds::{Action, PRIVATE, Retry, Role, Topic};
use crate::text::Text;

const INSTALL_MAK: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new("Install the MAK and activate.", "MAK를 설치하고 정품 인증하십시오."),
    &[PRACTICE],
);

const INSTALL_SETUP_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install the KMS client setup key and activate.",
        "KMS 클라이언트 설정 키를 설치하고 정품 인증하십시오.",
    ),
    &[PRACTICE],
);

const BUY_DIGITAL_LICENSE: Resolution = Resolution::new(
    Action::ObtainLicense,
    Role::LicenseOwner,
    Text::new(
        "Open the Activation page, choose Go to Microsoft Store, and buy a digital \
         license for the installed edition.",
        "정품 인증 페이지에서 ‘Microsoft Store로 이동’을 선택하고 설치된 에디션의 \
         디지털 라이선스를 구입하십시오.",
    ),
    &[PRACTICE],
);

const WAIT_A_DAY: Resolution = Resolution::new(
    Action::Wait,
    Role::LicenseOwner,
    Text::new(
        "Stop the attempts, and reactivate once on another day. The code does not say how long the \
         limit lasts.",
        "시도를 멈추고 다른 날에 한 번만 다시 정품 인증하십시오. 제한이 얼마나 지속되는지는 이 코드로 알 수 없습니다.",
    ),
    &[PRACTICE],
);

/// The edition that the license has to be for.
const READ_EDITION: Sign = Sign::new(
    Text::new(
        "Read the line Name (the installed edition), the line Description (it ends \
         with the channel of the key) and the line License Status.",
        "‘이름’ 줄(설치된 에디션), ‘설명’ 줄(끝에 키 채널이 표시됨), ‘라이선스 \
         상태’ 줄을 확인하십시오.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::reads(slmgr!("/dlv")));

/// It shows the kind of the key, not the key.
const READ_FIRMWARE_KEY: Sign = Sign::new(
    Text::new(
        "Read for which edition the firmware holds a key; Core in the output stands \
         for Home. No output: Windows finds no key there.",
        "펌웨어에 저장된 제품 키의 에디션을 확인하십시오. 출력에 있는 Core는 Home을 \
         뜻합니다. 아무것도 출력되지 않으면 Windows에서 펌웨어의 제품 키를 찾지 \
         못한 것입니다.",
    ),
    &[PRACTICE],
)
.run(
    Command::reads(
        "powershell -Command \"(Get-CimInstance -ClassName \
         SoftwareLicensingService).OA3xOriginalProductKeyDescription\"",
    )
    .since("Windows 8.1"),
);

const HOLD_A_KEY: Text = Text::new(
    "if you hold a product key for this version and edition of Windows",
    "이 Windows의 버전과 에디션에 맞는 제품 키를 보유하고 있으면",
);

const INSTALL_HELD_KEY: Resolution =
    steps::INSTALL_HELD_KEY.when(HOLD_A_KEY).procedure(procedures::INSTALL_OWN_KEY);

const REACTIVATE: Resolution = Resolution::new(
    Action::SignIn,
    Role::LicenseOwner,
    Text::new(
        "Reactivate the license of this device.",
        "이 장치의 라이선스를 다시 정품 인증하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "with a digital license that is linked to a Microsoft account",
    "디지털 라이선스가 Microsoft 계정에 연결되어 있으면",
))
.procedure(procedures::REACTIVATE_DIGITAL_LICENSE);

const RUN_TROUBLESHOOTER: Resolution = steps::TROUBLESHOOT_ACTIVATION
    .run(Command::opens("cmd /c start ms-settings:activation").since("Windows 10"));

const ASK_WITH_PROOF: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Give Microsoft Support the code and the proof of purchase of the license.",
        "코드와 라이선스의 구매 증빙을 Microsoft 지원에 전달하십시오.",
    ),
    &[PRACTICE],
);

const ASK_IF_IT_COMES_BACK: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Give Microsoft Support the code, the name of the Microsoft account and the \
         proof of purchase of the license.",
        "코드, Microsoft 계정 이름, 라이선스의 구매 증빙을 Microsoft 지원에 \
         전달하십시오.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK);

const BOARD_BY_MANUFACTURER: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::LicenseOwner,
    Text::new(
        "Ask the manufacturer to restore the license on this device, with model and \
         serial number at hand.",
        "모델명과 일련번호를 준비하여 이 장치의 라이선스를 복원해 달라고 제조업체에 \
         요청하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the manufacturer or its service replaced the motherboard",
    "제조업체나 제조업체의 서비스 센터에서 메인보드를 교체했으면",
));

const INSTALL_EDITION: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Back up the data, and install the edition that the license is for from its \
         installation medium. The new installation removes programs and settings. A \
         key for this edition in the firmware activates it when it first comes online; \
         without one, enter the key of the license.",
        "데이터를 백업하고, 라이선스에 해당하는 에디션을 설치 미디어로 \
         설치하십시오. 새로 설치하면 프로그램과 설정이 제거됩니다. 펌웨어에 이 \
         에디션의 제품 키가 있으면 처음 온라인에 연결될 때 자동으로 정품 \
         인증됩니다. 그러한 키가 없으면 라이선스의 키를 입력하십시오.",
    ),
    &[PRACTICE, OA3_KEY],
)
.when(Text::new(
    "if Windows cannot be changed to the edition of the license, on a private computer",
    "개인 컴퓨터이고, 라이선스의 에디션으로 변경할 수 없으면",
));

/// The edition changes, and nothing is installed anew.
const SWITCH_EDITION: Resolution = Resolution::new(
    Action::ChangeEdition,
    Role::LicenseOwner,
    Text::new(
        "Change Windows to the edition of the license, with its key or with the key in the \
         firmware. A new installation is not needed.",
        "라이선스의 키나 펌웨어의 제품 키를 입력하여 Windows를 라이선스의 에디션으로 \
         변경하십시오. 새로 설치할 필요는 없습니다.",
    ),
    &[WINDOWS_EDITION_UPGRADES],
)
.when(Text::new(
    "if you or the firmware hold the key of another edition, on Windows 10 or 11",
    "Windows 10 또는 11이고, 다른 에디션의 키를 보유하고 있거나 그 키가 펌웨어에 있으면",
))
.procedure(CHANGE_EDITION);

/// For a license of another edition than the installed one.
const EDITION_STEPS: &[Resolution] =
    &[ASK_ORGANIZATION, INSTALL_HELD_KEY, SWITCH_EDITION, INSTALL_EDITION];

const USE_FIRMWARE_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Have Windows take the key for Pro from the firmware.",
        "Windows에서 펌웨어의 Pro 제품 키를 사용하도록 하십시오.",
    ),
    &[SUBSCRIPTION],
)
.procedure(INSTALL_FIRMWARE_KEY);

/// After the troubleshooter.
const TAKE_FIRMWARE_KEY: Resolution = procedures::USE_FIRMWARE_KEY.when(steps::NOT_LICENSED);

/// On Home, /ipk cannot change the edition.
const HOME_TO_PRO: Resolution = Resolution::new(
    Action::ChangeEdition,
    Role::LicenseOwner,
    Text::new(
        "Save open work, open the Activation page, choose Change product key, and \
         enter a key for Windows Pro that you own. Windows changes to Pro and \
         keeps programs and data.",
        "열려 있는 작업을 저장하십시오. 그런 다음 정품 인증 페이지에서 ‘제품 키 \
         변경’을 선택하고 보유한 Windows Pro 제품 키를 입력하십시오. Windows가 \
         Pro로 바뀌며 프로그램과 데이터는 유지됩니다.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the line Name of `/dlv` shows Core (Home)",
    "`/dlv` 출력의 ‘이름’ 줄의 에디션이 Core(Home)이면",
))
.run(Command::opens("cmd /c start ms-settings:activation").since("Windows 10"));

const RECORDS: &[ActivationType] = &[Subscription, Retail, Oem, DigitalLicense];

pub(super) static STORE_BASED_ACTIVATION: Entry = Entry {
    symbol: Some("SL_I_STORE_BASED_ACTIVATION"),
    message: Text::new(
        "the application has a store license",
        "응용 프로그램에 Microsoft Store 라이선스가 있습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service reports that the application has a store \
             license. This is a state, not a failure.",
            "소프트웨어 보호 서비스에 따르면 응용 프로그램에 Microsoft Store 라이선스가 \
             있습니다. 오류가 아니라 상태를 나타내는 코드입니다.",
        ),
        sign: None,
        resolutions: &[Resolution::new(
            Action::NothingToDo,
            Role::DeviceAdministrator,
            Text::new(
                "Leave the license as it is. Where an activation failed all the same, look \
                 up the code that it showed.",
                "라이선스는 그대로 두십시오. 그래도 정품 인증에 실패했으면 그때 표시된 \
                 코드를 찾아보십시오.",
            ),
            &[PRACTICE],
        )],
        sources: &[HEADER],
    }],
    otherwise: &[],
};

// Organization before the others: the organization has no KMS, Active Directory-based activation or MAK for this
// computer.
// Subscription before the rest: no subscription is assigned.
// Edition before firmware key: neither the second look nor a proof of purchase names another edition.
// Firmware key before hardware: the motherboard was replaced. Firmware key before first installation: the second look
// shows nothing.
// Edition before hardware: a new board without a firmware key, or with one for the installed edition: nothing names
// another edition.
// Edition before first installation: the second look shows nothing, and no proof of purchase names another edition.
// Hardware before first installation: nothing was replaced, for no Windows was activated before.
pub(super) static STORE_LICENSE_NOT_FOUND: Entry = Entry {
    symbol: None,
    message: Text::new(
        "no license that activates Windows was found for this device",
        "이 장치에서 Windows 정품 인증에 사용할 라이선스를 찾지 못했습니다",
    ),
    topic: Topic::LicenseMissing,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(KB_4339791),
    checks: &[READ_EDITION, READ_FIRMWARE_KEY],
    causes: &[
        Cause {
            text: Text::new(
                "A computer of an organization has no key for the way in which the \
                 organization activates it.",
                "조직의 컴퓨터에 조직에서 사용하는 정품 인증 방법에 맞는 키가 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The organization activates this computer with KMS, Active Directory \
                         or a MAK.",
                        "조직에서 KMS, Active Directory, MAK 가운데 한 방법으로 이 컴퓨터를 \
                         정품 인증합니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "KMS, Active Directory or a MAK in use",
                    "조직의 KMS, Active Directory, MAK 사용",
                )),
            ),
            resolutions: &[
                HOME_TO_PRO,
                INSTALL_SETUP_KEY
                    .when(Text::new(
                        "with KMS or Active Directory-based activation",
                        "KMS 또는 Active Directory 기반 정품 인증을 사용하면",
                    ))
                    .procedure(procedures::INSTALL_KMS_CLIENT_KEY),
                INSTALL_MAK
                    .when(Text::new("with a MAK", "MAK를 사용하면"))
                    .procedure(procedures::INSTALL_MAK),
            ],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "A subscription is to turn this device into Enterprise, and Windows Pro \
                 beneath is not activated.",
                "구독으로 이 장치를 Enterprise로 전환하려고 하지만 Windows Pro가 정품 \
                 인증되지 않았습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "A subscription is assigned to the user, and the organization activates \
                         this computer neither with KMS or Active Directory nor with a MAK.",
                        "사용자에게 구독이 할당되어 있으며, 조직에서 KMS, Active Directory, MAK로 \
                         이 컴퓨터를 정품 인증하지 않습니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "a subscription is assigned to the user",
                    "사용자에게 구독이 할당됨",
                )),
            ),
            resolutions: &[
                USE_FIRMWARE_KEY.when(Text::new(
                    "if the second look names Professional",
                    "둘째 명령의 출력에 Professional이 있으면",
                )),
                HOME_TO_PRO.when(Text::new(
                    "if the second look does not name Professional, and the line Name shows \
                     Core (Home)",
                    "둘째 명령의 출력에 Professional이 없고 ‘이름’ 줄의 에디션이 Core(Home)이면",
                )),
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install a key for Windows Pro that you own: a subscription needs an \
                         activated Pro edition beneath it.",
                        "보유한 Windows Pro 제품 키를 설치하십시오. 구독을 사용하려면 먼저 Pro \
                         에디션이 정품 인증되어 있어야 합니다.",
                    ),
                    &[DEPLOY_ENTERPRISE],
                )
                .when(Text::new(
                    "if the second look does not name Professional, and the line Name does not \
                     show Core",
                    "둘째 명령의 출력에 Professional이 없고 ‘이름’ 줄의 에디션이 Core가 아니면",
                ))
                .procedure(procedures::INSTALL_OWN_KEY),
                Resolution::new(
                    Action::CheckStatus,
                    Role::DeviceAdministrator,
                    Text::new(
                        "See that AzureAdJoined is YES. Where it is NO, have the device joined to \
                         Microsoft Entra ID first.",
                        "AzureAdJoined가 YES인지 확인하십시오. NO이면 먼저 장치를 Microsoft Entra \
                         ID에 조인하도록 요청하십시오.",
                    ),
                    &[DEPLOY_ENTERPRISE],
                )
                .run(Command::reads("dsregcmd /status").since("Windows 10")),
                Resolution::new(
                    Action::SignIn,
                    Role::LicenseOwner,
                    Text::new(
                        "Sign in to Windows with the account to which the subscription is \
                         assigned.",
                        "구독이 할당된 계정으로 Windows에 로그인하십시오.",
                    ),
                    &[DEPLOY_ENTERPRISE],
                ),
            ],
            sources: &[DEPLOY_ENTERPRISE],
        },
        Cause {
            text: Text::new(
                "The license is for another edition than the installed one.",
                "라이선스의 에디션이 설치된 에디션과 다릅니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "No organization activates this computer, and the second look or the \
                         proof of purchase names another edition than the line Name.",
                        "조직에서 정품 인증하는 컴퓨터가 아니며, 둘째 명령의 출력이나 구매 \
                         증빙에 있는 에디션이 ‘이름’ 줄의 에디션과 다릅니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "firmware or proof of purchase: another edition",
                    "펌웨어나 구매 증빙의 에디션이 다름",
                )),
            ),
            resolutions: &[INSTALL_HELD_KEY, SWITCH_EDITION, INSTALL_EDITION],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The firmware holds a key for the installed edition, and Windows did not take it.",
                "펌웨어에 설치된 에디션의 제품 키가 있지만 Windows에서 사용되지 않았습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "No organization activates this computer, its motherboard was not \
                         replaced, the second look names the edition of the line Name, and no \
                         proof of purchase names another edition.",
                        "조직에서 정품 인증하는 컴퓨터가 아니고 메인보드를 교체하지 않았으며, 둘째 \
                         명령의 출력에 ‘이름’ 줄의 에디션이 있고 구매 증빙에 다른 에디션이 \
                         없습니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "firmware key of this edition, same motherboard",
                    "이 에디션의 펌웨어 키, 메인보드 교체 안 함",
                )),
            ),
            resolutions: &[RUN_TROUBLESHOOTER, TAKE_FIRMWARE_KEY],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The hardware changed considerably, as with a new motherboard, and the \
                 stored license no longer fits.",
                "메인보드를 교체하는 등 하드웨어가 크게 바뀌어 저장된 라이선스가 더 이상 \
                 맞지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The motherboard, or the whole computer around the disk, was replaced \
                         since Windows was last activated, and neither the key in the firmware \
                         nor the proof of purchase names another edition.",
                        "Windows를 마지막으로 정품 인증한 뒤 메인보드를 교체했거나 디스크를 다른 \
                         컴퓨터로 옮겼으며, 펌웨어의 제품 키와 구매 증빙에 다른 에디션이 \
                         없습니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "new motherboard, or disk in another computer",
                    "메인보드를 교체했거나 디스크를 옮김",
                )),
            ),
            resolutions: &[
                REACTIVATE,
                INSTALL_HELD_KEY,
                BOARD_BY_MANUFACTURER,
                ASK_WITH_PROOF.when(Text::new("if none of this helps", "그래도 해결되지 않으면")),
                Resolution::new(
                    Action::ObtainLicense,
                    Role::LicenseOwner,
                    Text::new(
                        "Obtain a new license: after a new motherboard such a computer needs one.",
                        "새 라이선스를 마련하십시오. 이러한 컴퓨터의 메인보드를 교체한 경우에는 새 \
                         라이선스가 필요합니다.",
                    ),
                    &[KB_4339791],
                )
                .when(Text::new(
                    "if Windows came preinstalled, and neither the manufacturer nor Microsoft \
                     Support can help",
                    "Windows가 사전 설치된 컴퓨터이고 제조업체와 Microsoft 지원에서 해결할 수 \
                     없으면",
                )),
            ],
            sources: &[KB_4339791],
        },
        Cause {
            text: Text::new(
                "Windows is on this computer for the first time, and there is neither a \
                 product key nor a digital license.",
                "이 컴퓨터에 Windows를 처음 설치했으며 제품 키도 디지털 라이선스도 \
                 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "No Windows was ever activated on this hardware, and the second look \
                         shows nothing.",
                        "이 하드웨어에서 Windows를 정품 인증한 적이 없으며, 둘째 명령에서 아무것도 \
                         출력되지 않습니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "never activated here, and no firmware key",
                    "정품 인증한 적이 없고 펌웨어 키도 없음",
                )),
            ),
            resolutions: &[
                INSTALL_HELD_KEY,
                Resolution { sources: &[KB_4339791], ..BUY_DIGITAL_LICENSE }
                    .when(Text::new("if you hold no such key", "그러한 키가 없으면"))
                    .run(Command::opens("cmd /c start ms-settings:activation").since("Windows 10")),
            ],
            sources: &[KB_4339791],
        },
    ],
    otherwise: &[RUN_TROUBLESHOOTER, INSTALL_HELD_KEY, ASK_WITH_PROOF],
};

pub(super) static STORE_ROT_OVERRIDE_LIMIT_REACHED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_ROT_OVERRIDE_LIMIT_REACHED"),
    message: Text::new(
        "Microsoft Store licensing has reached the limit of ROT overrides",
        "Microsoft Store 라이선스 서비스의 ROT 재정의 한도에 도달했습니다",
    ),
    topic: Topic::ActivationLimit,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the override limit is reached. The \
             symbol of the code calls it a ROT override; what that counts is not \
             published.",
            "정품 인증 서버에서 재정의 한도에 도달한 것으로 판정되었습니다. 이 코드의 \
             기호 이름에는 ROT 재정의로 나와 있으며, 무엇을 세는지는 공개되어 있지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask Microsoft Support whether the limit can be raised, with the code and \
                     the proof of purchase.",
                    "코드와 구매 증빙을 준비하여 한도를 늘릴 수 있는지 Microsoft 지원에 \
                     문의하십시오.",
                ),
                &[PRACTICE],
            ),
            steps::ACTIVATE_WINDOWS
                .when(Text::new("after the limit was raised", "한도가 늘어난 뒤")),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new("Install that key and activate.", "그 키를 설치하고 정품 인증하십시오."),
                &[PRACTICE],
            )
            .when(Text::new(
                "if the limit stays, and you hold another product key for this edition",
                "한도를 늘릴 수 없고 이 에디션의 다른 제품 키를 보유하고 있으면",
            ))
            .procedure(procedures::INSTALL_OWN_KEY),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_MAK_OVERRIDE_LIMIT_REACHED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_DMAK_OVERRIDE_LIMIT_REACHED"),
    message: Text::new(
        "Microsoft Store licensing has reached the limit of overrides for the MAK",
        "Microsoft Store 라이선스 서비스의 MAK 재정의 한도에 도달했습니다",
    ),
    topic: Topic::ActivationLimit,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the override limit is reached. The \
             symbol of the code names the MAK (DMAK).",
            "정품 인증 서버에서 재정의 한도에 도달한 것으로 판정되었습니다. 이 코드의 \
             기호 이름은 MAK(DMAK)를 가리킵니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask the Microsoft Licensing Activation Center whether the limit can be \
                     raised, with the MAK, the number of the agreement and the code at hand.",
                    "MAK, 계약 번호, 코드를 준비하여 한도를 늘릴 수 있는지 Microsoft 라이선스 \
                     정품 인증 센터에 문의하십시오.",
                ),
                &[PRACTICE],
            ),
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Activate Windows; the MAK loses one of its preset number of activations.",
                    "Windows를 정품 인증하십시오. MAK의 남은 정품 인증 횟수에서 한 번이 \
                     차감됩니다.",
                ),
                &[SLMGR_OPTIONS, VA_PLAN],
            )
            .when(Text::new("after the limit was raised", "한도가 늘어난 뒤"))
            .run(Command::spends(slmgr!("/ato")).elevated()),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new("Install that MAK and activate.", "그 MAK를 설치하고 정품 인증하십시오."),
                &[PRACTICE],
            )
            .when(Text::new(
                "if the limit stays, and your organization holds another MAK for this \
                 product",
                "한도를 늘릴 수 없고 조직에서 이 제품의 다른 MAK를 보유하고 있으면",
            ))
            .procedure(procedures::INSTALL_MAK),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_FREE_OFFER_EXPIRED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_FREE_OFFER_EXPIRED"),
    message: Text::new(
        "the offer that this activation relies on no longer exists",
        "이 정품 인증의 근거가 되는 (무료) 제공이 더 이상 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the offer no longer exists. The \
             symbol of the code calls it a free offer.",
            "정품 인증 서버에서 제공이 더 이상 없는 것으로 판정되었습니다. 이 \
             코드의 기호 이름에 따르면 무료 제공입니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::SignIn,
                Role::LicenseOwner,
                Text::new(
                    "Reactivate the license that this device had.",
                    "이 장치에 있던 라이선스를 다시 정품 인증하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("if this device was activated before", "이전에 정품 인증된 장치이면"))
            .procedure(procedures::REACTIVATE_DIGITAL_LICENSE),
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask Microsoft Support whether the digital license of this device is on \
                     record.",
                    "이 장치의 디지털 라이선스가 기록에 있는지 Microsoft 지원에 문의하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if this device was activated before, and the reactivation fails",
                "이전에 정품 인증된 장치이고 다시 정품 인증할 수 없으면",
            )),
            INSTALL_HELD_KEY,
            ASK_ORGANIZATION,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_IF_IT_COMES_BACK, BUY_LICENSE_NOW],
};

pub(super) static STORE_OSR_DONOR_HARDWARE_ID_NO_ENTITLEMENT: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_DONOR_HWID_NO_ENTITLEMENT"),
    message: Text::new(
        "reactivation failed: the donor hardware ID owns no operating system \
         entitlement",
        "라이선스를 넘겨줄 이전 장치의 하드웨어 ID에 운영 체제 사용 권한이 없어 다시 정품 인증하지 못했습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The hardware ID of the donor, the device from which the license is to \
             come, owns no entitlement for the operating system.",
            "라이선스를 옮겨 올 장치의 하드웨어 ID에 운영 체제 사용 권한이 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::SignIn,
                Role::LicenseOwner,
                Text::new(
                    "Reactivate again. In the list choose the device that was activated with \
                     this license before.",
                    "다시 정품 인증을 시도하십시오. 목록에서는 이전에 이 라이선스로 정품 \
                     인증했던 장치를 선택하십시오.",
                ),
                &[PRACTICE],
            )
            .procedure(procedures::REACTIVATE_DIGITAL_LICENSE),
            Resolution::new(
                Action::SignIn,
                Role::LicenseOwner,
                Text::new(
                    "Repeat the reactivation with each account; each has its own list of \
                     devices.",
                    "계정마다 장치 목록이 다르므로 각 계정으로 로그인하여 다시 정품 인증을 \
                     시도하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if the list does not show that device, and you use several Microsoft accounts",
                "목록에 그 장치가 없고 여러 Microsoft 계정을 사용하면",
            )),
            INSTALL_HELD_KEY,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_IF_IT_COMES_BACK],
};

pub(super) static STORE_OSR_GENERIC_ERROR: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_GENERIC_ERROR"),
    message: Text::new(
        "the user is not eligible for reactivation; no reason is given",
        "사용자에게 다시 정품 인증할 자격이 없으며 이유는 나와 있지 않습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The user is not eligible for reactivation. This is the generic code and \
             names no reason.",
            "사용자에게 다시 정품 인증할 자격이 없습니다. 이 코드는 일반 코드이므로 \
             이유를 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::SignIn,
                Role::LicenseOwner,
                Text::new(
                    "Reactivate once more, with the Microsoft account to which the license is \
                     linked.",
                    "라이선스가 연결된 Microsoft 계정으로 다시 정품 인증을 한 번 더 \
                     시도하십시오.",
                ),
                &[PRACTICE],
            )
            .procedure(procedures::REACTIVATE_DIGITAL_LICENSE),
            INSTALL_HELD_KEY,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_IF_IT_COMES_BACK],
};

pub(super) static STORE_OSR_NO_ASSOCIATION: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_NO_ASSOCIATION"),
    message: Text::new(
        "the user is not eligible for reactivation: no association",
        "연결 정보가 없어 사용자에게 다시 정품 인증할 자격이 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The user is not eligible for reactivation because there is no association. \
             The code does not say with what; the license or the former device can be \
             meant.",
            "연결 정보가 없어 사용자에게 다시 정품 인증할 자격이 없습니다. 무엇과의 \
             연결인지는 이 코드로 알 수 없으며, 라이선스나 이전 장치일 수 있습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::SignIn,
                Role::LicenseOwner,
                Text::new(
                    "Reactivate with the Microsoft account to which the license was linked \
                     before the hardware changed. With several accounts try each of them.",
                    "하드웨어를 변경하기 전에 라이선스를 연결했던 Microsoft 계정으로 다시 정품 \
                     인증하십시오. 계정이 여러 개이면 하나씩 시도하십시오.",
                ),
                &[PRACTICE],
            )
            .procedure(procedures::REACTIVATE_DIGITAL_LICENSE),
            INSTALL_HELD_KEY,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_IF_IT_COMES_BACK],
};

pub(super) static STORE_OSR_NOT_ADMIN: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_NOT_ADMIN"),
    message: Text::new(
        "the user is not eligible for reactivation: not an administrator of the \
         device",
        "사용자가 이 장치의 관리자가 아니어서 다시 정품 인증할 자격이 없습니다",
    ),
    topic: Topic::AdministratorRights,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The user who started the reactivation is not an administrator of this \
             device.",
            "다시 정품 인증을 시작한 사용자가 이 장치의 관리자가 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "List the members of the local group of administrators.",
                    "로컬 관리자 그룹의 구성원을 확인하십시오.",
                ),
                &[PRACTICE],
            )
            .run(
                Command::reads("powershell -Command \"Get-LocalGroupMember -SID S-1-5-32-544\"")
                    .since("Windows 10"),
            ),
            Resolution::new(
                Action::SignIn,
                Role::DeviceAdministrator,
                Text::new(
                    "Sign in to Windows with an account of that group, and reactivate there.",
                    "그 그룹에 속한 계정으로 Windows에 로그인한 뒤 다시 정품 인증하십시오.",
                ),
                &[PRACTICE],
            )
            .procedure(procedures::REACTIVATE_DIGITAL_LICENSE),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_IF_IT_COMES_BACK],
};

pub(super) static STORE_OSR_USER_THROTTLED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_USER_THROTTLED"),
    message: Text::new(
        "the user is not eligible for reactivation: the user is throttled",
        "현재 이 사용자의 다시 정품 인증이 제한되어 있습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The user is not eligible for reactivation because the user is throttled.",
            "이 사용자의 다시 정품 인증이 제한되어 있어 지금은 다시 정품 인증할 수 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Make sure that the same Microsoft account is not used to reactivate other \
                     devices meanwhile.",
                    "그동안 같은 Microsoft 계정으로 다른 장치를 다시 정품 인증하는 사람이 없는지 \
                     확인하십시오.",
                ),
                &[PRACTICE],
            ),
            WAIT_A_DAY.procedure(procedures::REACTIVATE_DIGITAL_LICENSE),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_IF_IT_COMES_BACK],
};

pub(super) static STORE_OSR_LICENSE_THROTTLED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_LICENSE_THROTTLED"),
    message: Text::new(
        "the user is not eligible for reactivation: the license is throttled",
        "현재 이 라이선스로는 다시 정품 인증할 수 없도록 제한되어 있습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The user is not eligible for reactivation because the license is \
             throttled.",
            "이 라이선스를 사용한 다시 정품 인증이 제한되어 있어 지금은 다시 정품 \
             인증할 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Make sure that no other device is reactivated with this license meanwhile.",
                    "그동안 이 라이선스로 다른 장치를 다시 정품 인증하는 사람이 없는지 확인하십시오.",
                ),
                &[PRACTICE],
            ),
            WAIT_A_DAY.procedure(procedures::REACTIVATE_DIGITAL_LICENSE),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_IF_IT_COMES_BACK],
};

pub(super) static STORE_OSR_DEVICE_THROTTLED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_DEVICE_THROTTLED"),
    message: Text::new(
        "the device is not eligible for reactivation: it is throttled",
        "현재 이 장치의 다시 정품 인증이 제한되어 있습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The device is not eligible for reactivation because it is throttled.",
            "이 장치의 다시 정품 인증이 제한되어 있어 지금은 다시 정품 인증할 수 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::Wait,
                Role::DeviceAdministrator,
                Text::new(
                    "Complete the planned changes of hardware first, so that one reactivation \
                     covers them all.",
                    "예정된 하드웨어 변경을 모두 마친 뒤 한 번에 다시 정품 인증하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if more changes of hardware are planned",
                "예정된 하드웨어 변경이 더 있으면",
            )),
            WAIT_A_DAY.procedure(procedures::REACTIVATE_DIGITAL_LICENSE),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[ASK_IF_IT_COMES_BACK],
};

const STOP_IF_INTENDED: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Stop here: the setting is not at fault. Have the device activated in the way \
         of the organization (KMS, Active Directory, a MAK or a subscription).",
        "여기에서 멈추십시오. 설정에는 문제가 없습니다. KMS, Active Directory, MAK, \
         구독 가운데 조직에서 사용하는 방법으로 장치를 정품 인증하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new("if your organization intends this setting", "조직에서 의도한 설정이면"));

const REACTIVATE_NOW: Resolution = Resolution::new(
    Action::SignIn,
    Role::LicenseOwner,
    Text::new("Reactivate now.", "이제 다시 정품 인증하십시오."),
    &[PRACTICE],
)
.procedure(procedures::REACTIVATE_DIGITAL_LICENSE);

// Group Policy before MDM: no value of Group Policy, or 0x1, and 0x0 in that of MDM. With 0x0 in both the first is true
// as well, and its refresh leads on to the second.
pub(super) static STORE_OSR_DISABLED_BY_POLICY: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_GP_DISABLED"),
    message: Text::new(
        "the user is not eligible for reactivation: a policy does not allow it",
        "정책에서 허용하지 않아 사용자에게 다시 정품 인증할 자격이 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[
        Sign::new(
            Text::new(
                "Read the value that Group Policy sets. 0x0: reactivation is not allowed. \
                 An error instead of a value: Group Policy sets nothing.",
                "그룹 정책에서 설정한 값을 확인하십시오. 0x0이면 다시 정품 인증이 허용되지 \
                 않습니다. 값 대신 오류가 나타나면 그룹 정책에 설정이 없는 것입니다.",
            ),
            &[POLICY_LICENSING],
        )
        .run(
            Command::reads(
                "reg query \"HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows \
                 NT\\CurrentVersion\\Software Protection Platform\" /v \
                 AllowWindowsEntitlementReactivation",
            )
            .since("Windows 10"),
        ),
        Sign::new(
            Text::new(
                "Read the value that device management (MDM) sets. 0x0: reactivation is not \
                 allowed. An error instead of a value: MDM sets nothing.",
                "장치 관리(MDM)에서 설정한 값을 확인하십시오. 0x0이면 다시 정품 인증이 \
                 허용되지 않습니다. 값 대신 오류가 나타나면 MDM에 설정이 없는 것입니다.",
            ),
            &[PRACTICE],
        )
        .run(
            Command::reads(
                "reg query \
                 \"HKLM\\SOFTWARE\\Microsoft\\PolicyManager\\current\\device\\Licensing\" \
                 /v AllowWindowsEntitlementReactivation",
            )
            .since("Windows 10"),
        ),
    ],
    causes: &[
        Cause {
            text: Text::new(
                "Group Policy does not allow reactivation. The code names no setting; the \
                 one that Microsoft documents for this is Control Device Reactivation for \
                 Retail devices. Home is not among its editions.",
                "그룹 정책에서 다시 정품 인증을 허용하지 않습니다. 어떤 설정인지는 이 \
                 코드로 알 수 없습니다. 이와 관련하여 Microsoft 문서에 나와 있는 설정은 \
                 ‘Control Device Reactivation for Retail devices’(영문 이름)이며, Home \
                 에디션은 대상이 아닙니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The value of Group Policy is 0x0.",
                    "그룹 정책에서 설정한 값이 0x0입니다.",
                ),
                &[POLICY_LICENSING],
            )),
            resolutions: &[
                STOP_IF_INTENDED,
                Resolution::new(
                    Action::CheckStatus,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Find the Group Policy object that makes this setting; look for \
                         AllowWindowsEntitlementReactivation in the output.",
                        "이 설정이 들어 있는 그룹 정책 개체를 찾으십시오. 출력에서 \
                         AllowWindowsEntitlementReactivation을 찾으면 됩니다.",
                    ),
                    &[PRACTICE],
                )
                .run(Command::reads("gpresult /scope computer /v").elevated()),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DirectoryAdministrator,
                    Text::new(
                        "Set the policy there to Not Configured: Computer Configuration, \
                         Administrative Templates, Windows Components, Software Protection \
                         Platform. In a local object the device administrator does it.",
                        "찾은 개체에서 이 정책을 ‘구성되지 않음’으로 설정하십시오. 경로는 ‘컴퓨터 \
                         구성’ > ‘관리 템플릿’ > ‘Windows 구성 요소’ > ‘Software Protection \
                         Platform’입니다. 한국어 템플릿에서는 이름이 번역되어 있을 수 있습니다. \
                         로컬 개체이면 컴퓨터 관리자가 설정하십시오.",
                    ),
                    &[POLICY_LICENSING],
                ),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Refresh the policies of the computer; the value of Group Policy must no \
                         longer be 0x0. Where the value of MDM is 0x0, have that one changed too.",
                        "컴퓨터의 정책을 새로 고치십시오. 그런 다음 그룹 정책에서 설정한 값이 더 \
                         이상 0x0이 아닌지 확인하십시오. MDM에서 설정한 값이 0x0이면 그 값도 \
                         변경해야 합니다.",
                    ),
                    &[PRACTICE],
                )
                .run(Command::changes("gpupdate /target:computer /force").elevated()),
                REACTIVATE_NOW,
            ],
            sources: &[POLICY_LICENSING],
        },
        Cause {
            text: Text::new(
                "Device management (MDM, such as Intune) does not allow reactivation.",
                "장치 관리(Intune 등의 MDM)에서 다시 정품 인증을 허용하지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The value of Group Policy is not 0x0 or does not exist, and the value of \
                     MDM is 0x0.",
                    "그룹 정책에서 설정한 값이 없거나 0x0이 아니며, MDM에서 설정한 값이 \
                     0x0입니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                STOP_IF_INTENDED,
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceManagementAdministrator,
                    Text::new(
                        "Set Licensing/AllowWindowsEntitlementReactivation of the Policy CSP to 1, \
                         its default, for this device.",
                        "이 장치에 적용되는 Policy CSP의 \
                         Licensing/AllowWindowsEntitlementReactivation을 기본값인 1로 설정하십시오.",
                    ),
                    &[POLICY_LICENSING],
                ),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Synchronize the device: choose the account on this page, then Info, then \
                         Sync. The value of MDM must no longer be 0x0.",
                        "장치를 동기화하십시오. 이 페이지에서 계정을 선택한 뒤 ‘정보’와 ‘동기화’를 \
                         차례로 선택하십시오. 그런 다음 MDM에서 설정한 값이 더 이상 0x0이 아닌지 \
                         확인하십시오.",
                    ),
                    &[PRACTICE],
                )
                .run(Command::opens("cmd /c start ms-settings:workplace").since("Windows 10")),
                REACTIVATE_NOW,
            ],
            sources: &[POLICY_LICENSING],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceManagementAdministrator,
            Text::new(
                "Check in the device management which policies of Software Protection \
                 Platform apply to the device.",
                "장치 관리 콘솔에서 이 장치에 적용되는 Software Protection Platform의 \
                 정책을 확인하십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new(
            "if Settings, Access work or school, shows an organization",
            "설정의 ‘회사 또는 학교 액세스’ 페이지에 조직이 표시되면",
        )),
        Resolution::new(
            Action::ContactMicrosoft,
            Role::LicenseOwner,
            Text::new(
                "Give Microsoft Support the code and the output of both looks.",
                "코드와 ‘먼저 확인할 것’에 있는 두 명령의 출력을 Microsoft 지원에 \
                 전달하십시오.",
            ),
            &[PRACTICE],
        ),
    ],
};

pub(super) static STORE_OSR_HARDWARE_BLOCKED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_HARDWARE_BLOCKED"),
    message: Text::new(
        "the device is not eligible for reactivation: its hardware is blocked",
        "하드웨어가 차단되어 이 장치에는 다시 정품 인증할 자격이 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The device is not eligible for reactivation because it is blocked. The \
             symbol of the code names the hardware.",
            "장치가 차단되어 다시 정품 인증할 자격이 없습니다. 이 코드의 기호 이름은 \
             하드웨어를 가리킵니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask Microsoft Support why the device is blocked, with the code and the \
                     proof of purchase.",
                    "코드와 구매 증빙을 준비하여 장치가 차단된 이유를 Microsoft 지원에 \
                     문의하십시오.",
                ),
                &[PRACTICE],
            ),
            Resolution::new(
                Action::ContactVendor,
                Role::LicenseOwner,
                Text::new(
                    "Ask the seller which license belongs to the device.",
                    "장치에 어떤 라이선스가 포함되어 있는지 판매처에 문의하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if the device was bought used or refurbished",
                "중고품이나 리퍼비시 제품으로 구입한 장치이면",
            )),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[INSTALL_HELD_KEY, ASK_ORGANIZATION, BUY_AFTER_SUPPORT],
};

pub(super) static STORE_OSR_USER_BLOCKED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_USER_BLOCKED"),
    message: Text::new(
        "the user is not eligible for reactivation: the user is blocked",
        "차단된 사용자여서 다시 정품 인증할 자격이 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The user is not eligible for reactivation because the user is blocked.",
            "사용자가 차단되어 다시 정품 인증할 자격이 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Sign in at account.microsoft.com, and see whether the account shows a \
                     notice or a restriction.",
                    "account.microsoft.com에 로그인하여 계정에 알림이나 제한 사항이 표시되는지 \
                     확인하십시오.",
                ),
                &[PRACTICE],
            ),
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask Microsoft Support why the user is blocked, with the code and the proof \
                     of purchase.",
                    "코드와 구매 증빙을 준비하여 사용자가 차단된 이유를 Microsoft 지원에 \
                     문의하십시오.",
                ),
                &[PRACTICE],
            ),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[INSTALL_HELD_KEY, ASK_ORGANIZATION, BUY_AFTER_SUPPORT],
};

pub(super) static STORE_OSR_LICENSE_BLOCKED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_LICENSE_BLOCKED"),
    message: Text::new(
        "the license is not eligible for transfer: it is blocked",
        "차단된 라이선스여서 다른 장치로 옮길 수 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license is not eligible for transfer because it is blocked.",
            "라이선스가 차단되어 다른 장치로 옮길 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask Microsoft Support why the license is blocked, with the code and the \
                     proof of purchase.",
                    "코드와 구매 증빙을 준비하여 라이선스가 차단된 이유를 Microsoft 지원에 \
                     문의하십시오.",
                ),
                &[PRACTICE],
            ),
            Resolution::new(
                Action::ContactVendor,
                Role::LicenseOwner,
                Text::new(
                    "Ask the seller for a valid license.",
                    "판매처에 유효한 라이선스를 요청하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("if a dealer sold the license", "판매처에서 구입한 라이선스이면")),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[INSTALL_HELD_KEY, ASK_ORGANIZATION, BUY_AFTER_SUPPORT],
};

pub(super) static STORE_OSR_DEVICE_BLOCKED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_DEVICE_BLOCKED"),
    message: Text::new(
        "the device is not eligible for transfer: it is blocked",
        "차단된 장치여서 라이선스를 옮길 수 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The device is not eligible for transfer because it is blocked. The code \
             does not say whether the former or the new device is meant.",
            "장치가 차단되어 라이선스를 옮길 수 없습니다. 이전 장치와 새 장치 가운데 \
             어느 쪽인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[Resolution::new(
            Action::ContactMicrosoft,
            Role::LicenseOwner,
            Text::new(
                "Ask Microsoft Support which device is blocked and why, with the code and \
                 the proof of purchase.",
                "코드와 구매 증빙을 준비하여 어느 장치가 왜 차단되었는지 Microsoft 지원에 \
                 문의하십시오.",
            ),
            &[PRACTICE],
        )],
        sources: &[HEADER],
    }],
    otherwise: &[INSTALL_HELD_KEY, ASK_ORGANIZATION, BUY_AFTER_SUPPORT],
};

const BUY_LICENSE_NOW: Resolution = BUY_DIGITAL_LICENSE
    .when(Text::new(
        "if you hold no other license for this computer",
        "이 컴퓨터에서 사용할 다른 라이선스가 없으면",
    ))
    .run(Command::opens("cmd /c start ms-settings:activation").since("Windows 10"));

const BUY_AFTER_SUPPORT: Resolution = BUY_DIGITAL_LICENSE
    .when(Text::new(
        "if Microsoft Support says that a new license works on this device, and you hold none",
        "Microsoft 지원에서 새 라이선스를 이 장치에서 사용할 수 있다고 하고, 보유한 라이선스가 없으면",
    ))
    .run(Command::opens("cmd /c start ms-settings:activation").since("Windows 10"));

// App before the others: slmgr.vbs, the Activation page or event 8198 showed the code.
// Evaluation before organization: RETAIL and no EVAL in Description. Evaluation before the rest: no EVAL.
// Organization before the rest: nobody activates this computer with volume licenses.
pub(super) static CONTENT_NOT_IN_CATALOG: Entry = Entry {
    symbol: Some("LM_E_CONTENT_NOT_IN_CATALOG"),
    message: Text::new(
        "Microsoft Store licensing does not find the product in its catalog",
        "Microsoft Store 라이선스 카탈로그에서 해당 제품을 찾을 수 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[Retail, Oem, DigitalLicense, Evaluation],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(XSTORE_ACQUIRE_LICENSE),
    checks: &[steps::READ_EVALUATION],
    causes: &[
        Cause {
            text: Text::new(
                "An app, a game or an installer asked for a product that is not in the \
                 catalog. The activation of Windows has no part in it.",
                "앱, 게임 또는 설치 프로그램에서 요청한 제품이 카탈로그에 없습니다. Windows \
                 정품 인증과는 관계가 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "An app, a game or an installer showed the code, not slmgr.vbs, the \
                         Activation page or event 8198.",
                        "slmgr.vbs, 정품 인증 페이지, 이벤트 8198이 아니라 앱, 게임 또는 설치 \
                         프로그램에서 코드가 나타났습니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "an app, a game or an installer showed it",
                    "앱, 게임, 설치 프로그램에서 나타난 코드",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::ContactVendor,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Report the code to the vendor of the app.",
                        "앱 공급업체에 코드를 전달하십시오.",
                    ),
                    &[PRACTICE],
                ),
                Resolution::new(
                    Action::FixProgram,
                    Role::SoftwareDeveloper,
                    Text::new(
                        "Check that the product whose license is requested is in the catalog of \
                         the Microsoft Store.",
                        "라이선스를 요청하는 제품이 Microsoft Store 카탈로그에 있는지 \
                         확인하십시오.",
                    ),
                    &[XSTORE_ACQUIRE_LICENSE],
                )
                .when(steps::IN_YOUR_OWN_PROGRAM),
            ],
            sources: &[XSTORE_ACQUIRE_LICENSE, PRACTICE],
        },
        Cause {
            text: Text::new(
                "Windows is an evaluation edition. Its term is limited, and a license for a \
                 full edition does not activate it.",
                "Windows가 평가판입니다. 평가판은 사용 기간이 정해져 있으며, 정식 에디션의 \
                 라이선스로는 평가판을 정품 인증할 수 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The line Description contains EVAL.",
                        "‘설명’ 줄에 EVAL이 있습니다.",
                    ),
                    &[UPGRADE_CONVERSION],
                )
                .facts(&[Fact::Office(false), Fact::Channel(&[Evaluation])])
                .brief(Text::new("EVAL in the line Description", "‘설명’ 줄에 EVAL이 있음")),
            ),
            resolutions: &[
                Resolution::new(
                    Action::CheckStatus,
                    Role::DeviceAdministrator,
                    Text::new(
                        "See how much of the term is left. After its end an evaluation cannot be \
                         activated.",
                        "남은 사용 기간을 확인하십시오. 사용 기간이 끝난 평가판은 정품 인증할 수 \
                         없습니다.",
                    ),
                    &[SLMGR_OPTIONS, WMI_PRODUCT],
                )
                .run(Command::reads(slmgr!("/xpr"))),
                steps::CONVERT_TO_FULL_EDITION
                    .when(Text::new("on Windows Server", "Windows Server이면"))
                    .procedure(procedures::CONVERT_EVALUATION),
                steps::REINSTALL_FULL_EDITION.when(Text::new(
                    "on Windows 10 or Windows 11",
                    "Windows 10 또는 Windows 11이면",
                )),
            ],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "A computer of an organization with volume licenses has no volume key.",
                "볼륨 라이선스를 사용하는 조직의 컴퓨터에 볼륨 키가 설치되어 있지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The line Description contains RETAIL, and the organization activates its \
                         computers with volume licenses.",
                        "‘설명’ 줄에 RETAIL이 있고, 조직에서 볼륨 라이선스로 컴퓨터를 정품 \
                         인증합니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Channel(&[Retail])])
                .brief(Text::new(
                    "RETAIL there, and volume licenses are in use",
                    "‘설명’ 줄에 RETAIL이 있고 볼륨 라이선스를 사용함",
                )),
            ),
            resolutions: &[
                HOME_TO_PRO,
                INSTALL_SETUP_KEY
                    .when(Text::new(
                        "if your organization has a KMS host or Active Directory-based activation",
                        "조직에서 KMS 호스트나 Active Directory 기반 정품 인증을 사용하면",
                    ))
                    .procedure(procedures::INSTALL_KMS_CLIENT_KEY),
                INSTALL_MAK
                    .when(Text::new(
                        "if your organization activates with a MAK",
                        "조직에서 MAK로 정품 인증하면",
                    ))
                    .procedure(procedures::INSTALL_MAK),
            ],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The product to which the license of this Windows belongs was not found in \
                 the catalog.",
                "이 Windows 라이선스에 해당하는 제품을 카탈로그에서 찾지 못했습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The activation of Windows failed, the line Description does not contain \
                         EVAL, and no volume licenses are used for this computer.",
                        "Windows 정품 인증에 실패했고 ‘설명’ 줄에 EVAL이 없으며, 이 컴퓨터에 볼륨 \
                         라이선스를 사용하지 않습니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Office(false), Fact::OtherChannel(&[Evaluation])])
                .brief(Text::new(
                    "no EVAL there, and no volume licenses in use",
                    "EVAL이 없고 볼륨 라이선스를 사용하지 않음",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::Wait,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Wait an hour, then repeat the activation once, in the same way as before.",
                        "한 시간 기다린 뒤 같은 방법으로 정품 인증을 한 번 다시 시도하십시오.",
                    ),
                    &[PRACTICE],
                ),
                RUN_TROUBLESHOOTER_AGAIN,
                INSTALL_HELD_KEY,
            ],
            sources: &[XSTORE_ACQUIRE_LICENSE, PRACTICE],
        },
    ],
    otherwise: &[steps::SAVE_APPLICATION_LOG, steps::ASK_SUPPORT],
};

const RUN_TROUBLESHOOTER_AGAIN: Resolution = RUN_TROUBLESHOOTER.when(steps::IF_IT_COMES_BACK);

const SIGN_IN_AGAIN: Resolution = Resolution::new(
    Action::SignIn,
    Role::DeviceAdministrator,
    Text::new(
        "Sign out of Windows, and sign in with the account to which the \
         subscription is assigned.",
        "Windows에서 로그아웃한 뒤 구독이 할당된 계정으로 로그인하십시오.",
    ),
    &[SUBSCRIPTION],
)
.when(Text::new("with a subscription", "구독을 사용하면"))
.only(&[Subscription]);

const READ_ACQUISITION: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Read the newest events 8200, the details of failed license acquisitions. Where they name \
         another code, look up that code. An error of the command means that there are none.",
        "라이선스 획득 실패의 세부 정보가 있는 최근 이벤트 8200을 확인하십시오. 다른 \
         코드가 있으면 그 코드를 찾아보십시오. 오류가 나타나면 이벤트 8200이 없는 \
         것입니다.",
    ),
    &[EVENT_8200_8208_900],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8200} \
     -MaxEvents 4 | Format-List TimeCreated,Message\"",
));

const REPEAT_LATER: Resolution = Resolution::new(
    Action::Wait,
    Role::DeviceAdministrator,
    Text::new(
        "Wait an hour, then repeat once the step that failed.",
        "한 시간 기다린 뒤 실패한 작업을 한 번 다시 시도하십시오.",
    ),
    &[PRACTICE],
);

const NO_MATCH_STEPS: &[Resolution] = &[READ_ACQUISITION, SIGN_IN_AGAIN, REPEAT_LATER];

const NO_MATCH_END: &[Resolution] = &[
    steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
    steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
];

pub(super) static STATUS_NO_MATCH: Entry = Entry {
    symbol: Some("STATUS_NO_MATCH"),
    message: Text::new(
        "there was no match for the specified key in the index",
        "지정한 키와 일치하는 항목이 인덱스에 없습니다",
    ),
    topic: Topic::Service,
    types: RECORDS,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "There was no match for a key in an index. This is a key of data, not a \
             product key; the code does not say which index.",
            "어떤 키와 일치하는 항목이 인덱스에 없습니다. 이 키는 제품 키가 아니라 \
             데이터를 찾는 키이며, 어떤 인덱스인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: NO_MATCH_STEPS,
        sources: &[NTSTATUS_H],
    }],
    otherwise: NO_MATCH_END,
};

pub(super) static NT_STATUS_NO_MATCH: Entry = Entry {
    symbol: None,
    message: Text::new(
        "no match for the specified key in the index (STATUS_NO_MATCH as an \
         HRESULT)",
        "STATUS_NO_MATCH(HRESULT 형식): 지정한 키와 일치하는 항목이 인덱스에 \
         없습니다",
    ),
    topic: Topic::Service,
    types: RECORDS,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "There was no match for a key in an index: this is the status 0xC0000272 in \
             the form of an HRESULT. It is a key of data, not a product key; the code \
             does not say which index.",
            "어떤 키와 일치하는 항목이 인덱스에 없습니다. 이 코드는 상태 0xC0000272를 \
             HRESULT 형식으로 나타낸 것입니다. 이 키는 제품 키가 아니라 데이터를 찾는 \
             키이며, 어떤 인덱스인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: NO_MATCH_STEPS,
        sources: &[NTSTATUS_H],
    }],
    otherwise: NO_MATCH_END,
};

const SIGN_IN_SUBSCRIBED: Resolution = Resolution::new(
    Action::SignIn,
    Role::LicenseOwner,
    Text::new(
        "Sign in to Windows with the account to which the subscription is assigned; \
         Enterprise then follows. After a purchase that can take up to 4 days.",
        "구독이 할당된 계정으로 Windows에 로그인하십시오. 로그인하면 Enterprise \
         에디션으로 전환됩니다. 구독을 구입한 뒤에는 최대 4일이 걸릴 수 있습니다.",
    ),
    &[DEPLOY_ENTERPRISE],
)
.only(&[Subscription]);

const JOIN_ENTRA: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "Join the device to Microsoft Entra ID on this page. In a domain, have the Active \
         Directory administrator set up the hybrid join instead.",
        "이 페이지에서 장치를 Microsoft Entra ID에 조인하십시오. 도메인에 가입된 장치이면 \
         이 작업 대신 하이브리드 조인을 구성하도록 Active Directory 관리자에게 \
         요청하십시오.",
    ),
    &[DEPLOY_ENTERPRISE],
)
.when(Text::new("if AzureAdJoined is NO", "AzureAdJoined가 NO이면"))
.run(Command::opens("cmd /c start ms-settings:workplace").since("Windows 10"))
.only(&[Subscription]);

// Reason before the others: an attempt to activate failed with this code.
// No Pro key before Pro key: the second look names Professional.
// Either of them before edition, and before no license: no subscription is used.
// Edition before no license: neither the second look nor the proof of purchase names another edition.
pub(super) static USE_LICENSE_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_EUL_NOT_AVAILABLE"),
    message: Text::new(
        "the license could not be found or was invalid",
        "라이선스를 찾을 수 없거나 라이선스가 올바르지 않습니다",
    ),
    topic: Topic::LicenseMissing,
    types: &[Subscription, Retail, Oem, DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(DEPLOY_ENTERPRISE),
    checks: &[
        READ_EDITION,
        READ_FIRMWARE_KEY,
        Sign::new(
            Text::new(
                "With a subscription, read AzureAdJoined; it must be YES.",
                "구독을 사용하면 AzureAdJoined 값을 확인하십시오. YES여야 합니다.",
            ),
            &[DEPLOY_ENTERPRISE],
        )
        .run(Command::reads("dsregcmd /status").since("Windows 10")),
    ],
    causes: &[
        Cause {
            text: Text::new(
                "Windows is not activated, and the code only gives the reason for this state.",
                "Windows가 정품 인증되지 않았으며, 이 코드는 그 상태의 이유로만 표시되어 \
                 있습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The code was read beside Notification Reason in the output of `/dlv`; no \
                         attempt to activate has ended with it.",
                        "코드를 `/dlv` 출력의 알림 이유에서 확인했으며, 정품 인증을 시도했을 때 \
                         표시된 코드는 아닙니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Office(false), Fact::Licensed(false)])
                .brief(Text::new(
                    "read in `/dlv` only, no attempt ended with it",
                    "`/dlv`에만 있고 정품 인증 시도의 결과는 아님",
                )),
            ),
            resolutions: &[Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Activate Windows. If this shows another code, look up that code. If it shows \
                     the same one, go on with the next sign that fits. A MAK or a KMS host key \
                     loses one of its activations.",
                    "Windows를 정품 인증하십시오. 다른 코드가 표시되면 그 코드를 찾아보십시오. 같은 \
                     코드가 표시되면 다음 판단 기준부터 확인하십시오. MAK나 KMS 호스트 키는 남은 정품 \
                     인증 횟수에서 한 번이 차감됩니다.",
                ),
                &[SLMGR_OPTIONS, VA_PLAN, KMS_PLANNING],
            )
            .run(Command::spends(slmgr!("/ato")).elevated())],
            sources: &[WMI_PRODUCT],
        },
        Cause {
            text: Text::new(
                "A subscription is to turn this device into Enterprise, and Windows Pro \
                 beneath is not activated: the firmware holds no key for Pro, or the device \
                 came with another edition, such as Home.",
                "구독으로 이 장치를 Enterprise로 전환하려고 하지만 Windows Pro가 정품 \
                 인증되지 않았습니다. 펌웨어에 Pro 제품 키가 없거나, 장치에 처음 설치된 \
                 에디션이 Home 등 다른 에디션입니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "An activation failed, a subscription is assigned to the user, the second \
                         look does not name Professional, and License Status is not Licensed.",
                        "정품 인증에 실패했고 사용자에게 구독이 할당되어 있으며, 둘째 명령의 \
                         출력에 Professional이 없고 ‘라이선스 상태’가 ‘사용 허가됨’이 아닙니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Office(false), Fact::Licensed(false)])
                .brief(Text::new(
                    "a subscription; the firmware names no Professional",
                    "구독을 사용하고 펌웨어에 Professional 키 없음",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install a key for Windows Pro that you own.",
                        "보유한 Windows Pro 제품 키를 설치하십시오.",
                    ),
                    &[DEPLOY_ENTERPRISE],
                )
                .when(Text::new(
                    "if the line Name does not show Core (Home)",
                    "‘이름’ 줄의 에디션이 Core(Home)가 아니면",
                ))
                .procedure(procedures::INSTALL_OWN_KEY),
                HOME_TO_PRO,
                JOIN_ENTRA,
                SIGN_IN_SUBSCRIBED,
            ],
            sources: &[DEPLOY_ENTERPRISE],
        },
        Cause {
            text: Text::new(
                "A subscription is to turn this device into Enterprise, and Windows never \
                 took the key for Pro from the firmware: it does so by itself only during \
                 setup.",
                "구독으로 이 장치를 Enterprise로 전환하려고 하지만 Windows에서 펌웨어의 Pro \
                 제품 키를 사용한 적이 없습니다. 펌웨어의 키는 Windows를 설치할 때만 \
                 자동으로 사용됩니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "An activation failed, a subscription is assigned to the user, the second \
                         look names Professional, and License Status is not Licensed.",
                        "정품 인증에 실패했고 사용자에게 구독이 할당되어 있으며, 둘째 명령의 \
                         출력에 Professional이 있고 ‘라이선스 상태’가 ‘사용 허가됨’이 아닙니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Office(false), Fact::Licensed(false)])
                .brief(Text::new(
                    "a subscription; the firmware names Professional",
                    "구독을 사용하고 펌웨어에 Professional 키 있음",
                )),
            ),
            resolutions: &[USE_FIRMWARE_KEY, JOIN_ENTRA, SIGN_IN_SUBSCRIBED],
            sources: &[SUBSCRIPTION],
        },
        Cause {
            text: Text::new(
                "The license or the key is for another edition than the installed one.",
                "라이선스나 제품 키의 에디션이 설치된 에디션과 다릅니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "An activation failed, no subscription is used, and the second look or the \
                         proof of purchase names another edition than the line Name.",
                        "정품 인증에 실패했고 구독을 사용하지 않으며, 둘째 명령의 출력이나 구매 \
                         증빙에 있는 에디션이 ‘이름’ 줄의 에디션과 다릅니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "no subscription; the license is of another edition",
                    "구독 없음, 라이선스의 에디션이 다름",
                )),
            ),
            resolutions: EDITION_STEPS,
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "Windows has no license for the installed edition on this device.",
                "이 장치에는 설치된 에디션에 사용할 Windows 라이선스가 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "An activation failed, no subscription is used, and neither the second \
                         look nor the proof of purchase names another edition.",
                        "정품 인증에 실패했고 구독을 사용하지 않으며, 둘째 명령의 출력과 구매 \
                         증빙에 다른 에디션이 없습니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Office(false)])
                .brief(Text::new(
                    "no subscription; no other edition is named",
                    "구독 없음, 다른 에디션 없음",
                )),
            ),
            resolutions: &[
                ASK_ORGANIZATION,
                INSTALL_HELD_KEY,
                RUN_TROUBLESHOOTER
                    .when(Text::new("with a digital license", "디지털 라이선스를 사용하면")),
                BUY_AS_LAST,
            ],
            sources: &[HEADER, PRACTICE],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Read this policy. 0x1 cuts the device off from Windows Update, and it can lose \
                 its activation; have the Active Directory administrator set the policy to \
                 Disabled or Not Configured.",
                "이 정책의 값을 확인하십시오. 0x1이면 장치가 Windows 업데이트에 연결되지 않아 \
                 정품 인증이 해제될 수 있습니다. 이 경우 정책을 ‘사용 안 함’이나 ‘구성되지 \
                 않음’으로 설정하도록 Active Directory 관리자에게 요청하십시오.",
            ),
            &[DEPLOY_ENTERPRISE],
        )
        .when(Text::new("with a subscription", "구독을 사용하면"))
        .run(Command::reads(
            "reg query HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate /v \
             DoNotConnectToWindowsUpdateInternetLocations",
        ))
        .only(&[Subscription]),
        Resolution::new(
            Action::ContactMicrosoft,
            Role::LicenseOwner,
            Text::new(
                "Give Microsoft Support the code, the output of the looks and the proof of \
                 purchase.",
                "코드, ‘먼저 확인할 것’에 있는 명령의 출력, 구매 증빙을 Microsoft 지원에 \
                 전달하십시오.",
            ),
            &[PRACTICE],
        ),
    ],
};

const BUY_AS_LAST: Resolution = BUY_LICENSE_NOW.when(Text::new(
    "on a private computer, if you hold no license for it and Microsoft Support knows none",
    "개인 컴퓨터이고, 이 컴퓨터의 라이선스가 없으며 Microsoft 지원에서도 라이선스를 확인할 수 \
     없으면",
));

pub(super) static HARDWARE_ID_CHANGED: Entry = Entry {
    symbol: Some("SL_E_HWID_CHANGED"),
    message: Text::new(
        "the hardware of the device may have changed",
        "장치의 하드웨어가 변경되었을 수 있습니다",
    ),
    topic: Topic::HardwareChange,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The hardware of the device may have changed since it was licensed.",
            "라이선스를 받은 뒤 장치의 하드웨어가 변경되었을 수 있습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::RestartWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "Put the former hardware back, and restart Windows. See on the Activation \
                     page whether Windows is activated.",
                    "이전 하드웨어로 되돌리고 Windows를 다시 시작하십시오. 그런 다음 정품 인증 \
                     페이지에서 Windows가 정품 인증되었는지 확인하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("if the change is temporary", "일시적인 변경이면"))
            .run(Command::opens("cmd /c start ms-settings:activation").since("Windows 10")),
            REACTIVATE,
            INSTALL_HELD_KEY,
            BOARD_BY_MANUFACTURER,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[
        ASK_ORGANIZATION,
        ASK_IF_IT_COMES_BACK,
        Resolution::new(
            Action::ObtainLicense,
            Role::LicenseOwner,
            Text::new(
                "Obtain a license for this computer.",
                "이 컴퓨터의 라이선스를 마련하십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new(
            "if neither the manufacturer nor Microsoft Support can restore the license",
            "제조업체와 Microsoft 지원에서 라이선스를 복원할 수 없으면",
        )),
    ],
};
