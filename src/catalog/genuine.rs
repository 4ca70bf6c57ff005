//! The check whether Windows is genuine.

use super::procedures;
use super::sources::{
    ADBA_CLIENT, ERROR_CODES, EVENT_8200_8208_900, HEADER, PRACTICE, REPORT_MODAUTH,
    SLACQUIREGENUINETICKET, SLGETGENUINEINFORMATIONEX, SLMGR_OPTIONS, SLSETGENUINEINFORMATION,
    VA_PLAN, WIN7_JAN2019,
};
use super::steps::{self, slmgr};
use crate::advice::{Cause, Command, Entry, Resolution, Sighting, Sign};
use crate::kinds::ActivationType::{
    ActiveDirectory, DigitalLicense, KmsClient, Mak, Oem, Retail, TokenBased,
};
use crate::kinds::{ANY, GENUINE, PRIVATE};
use crate::kinds::{Action, Place, Retry, Role, Topic};
use crate::text::Text;

const READ_GENUINE_EVENT: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Read the newest event 8208. It has the code with which the genuine check failed; where \
         that is another code, look up that code. Where there is no such event, the command ends \
         with an error.",
        "최근 이벤트 8208을 확인하십시오. 정품 확인에 실패한 이유를 나타내는 코드가 들어 있습니다. \
         다른 코드이면 그 코드를 찾아보십시오. 그런 이벤트가 없으면 명령이 오류로 끝납니다.",
    ),
    &[EVENT_8200_8208_900, PRACTICE],
)
.run(Command::reads("powershell -Command \"Get-WinEvent -FilterHashtable \
                     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8208} \
                     -MaxEvents 5 | Format-List TimeCreated,Id,Message\""));

const READ_CALLER: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Note the template ID in event 8208, and the program that started the service in event \
         900. Where there is no such event, the command ends with an error.",
        "이벤트 8208에 있는 템플릿 ID와, 이벤트 900에 있는 서비스를 시작한 프로그램의 이름을 적어 \
         두십시오. 그런 이벤트가 없으면 명령이 오류로 끝납니다.",
    ),
    &[EVENT_8200_8208_900, PRACTICE],
)
.run(Command::reads("powershell -Command \"Get-WinEvent -FilterHashtable \
                     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=900,8208} \
                     -MaxEvents 20 | Format-List TimeCreated,Id,Message\""));

const READ_STATE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Read License Status. In the notification state the output also has a code for the reason; \
         where that is another code, look up that code.",
        "‘라이선스 상태’를 확인하십시오. 알림 상태이면 그 이유를 나타내는 코드도 출력됩니다. 다른 \
         코드이면 그 코드를 찾아보십시오.",
    ),
    &[PRACTICE],
)
.run(Command::reads(slmgr!("/dlv")));

const READ_GRACE_END: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new("Read when the grace period ends.", "유예 기간이 끝나는 때를 확인하십시오."),
    &[SLMGR_OPTIONS],
)
.run(Command::reads(slmgr!("/xpr")));

const ACTIVATE_LICENSED: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate Windows with its present key. Where this shows another code, look up that code. \
         A MAK loses one of its activations.",
        "현재 키로 Windows를 정품 인증하십시오. 다른 코드가 표시되면 그 코드를 찾아보십시오. MAK를 \
         사용하면 남은 정품 인증 횟수에서 한 번이 차감됩니다.",
    ),
    &[SLMGR_OPTIONS, VA_PLAN],
)
.when(Text::new("if License Status is not Licensed", "‘라이선스 상태’가 ‘사용 허가됨’이 아니면"))
.run(Command::spends(slmgr!("/ato")).elevated());

/// With token-based activation another option activates.
const ACTIVATE_LICENSED_WITHOUT_TOKEN: Resolution =
    ACTIVATE_LICENSED.only(&[Mak, KmsClient, ActiveDirectory, Retail, Oem, DigitalLicense]);

const ACTIVATE_LICENSED_BY_TOKEN: Resolution = procedures::BY_CERTIFICATE.when(Text::new(
    "with token-based activation, if License Status is not Licensed",
    "토큰 기반 정품 인증을 사용하는데 ‘라이선스 상태’가 ‘사용 허가됨’이 아니면",
));

const OWN_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install that key in place of the present one, and activate. Then see whether the code \
         comes back.",
        "현재 키 대신 그 키를 설치하고 정품 인증하십시오. 그런 다음 같은 코드가 다시 나타나는지 \
         확인하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the code comes back and you hold another genuine key for this edition",
    "같은 코드가 다시 나타나고, 이 에디션용 정품 제품 키를 따로 보유하고 있으면",
))
.procedure(procedures::INSTALL_OWN_KEY);

/// Where no step before it can have made the code go away.
const HELD_KEY: Resolution = OWN_KEY.when(Text::new(
    "if you hold another genuine key for this edition",
    "이 에디션용 정품 제품 키를 따로 보유하고 있으면",
));

const KMS_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install the KMS client setup key of this edition, and activate with the KMS host or with \
         Active Directory. Home editions have no such key.",
        "이 에디션의 KMS 클라이언트 설정 키를 설치하고, KMS 호스트 또는 Active Directory를 통해 \
         정품 인증하십시오. Home 에디션용 설정 키는 없습니다.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "with KMS or Active Directory, where the key is not the setup key",
    "KMS 또는 Active Directory로 정품 인증하는데 설정 키가 아닌 키가 설치되어 있으면",
))
.procedure(procedures::INSTALL_KMS_CLIENT_KEY)
.only(&[KmsClient, ActiveDirectory]);

const COMPARE_KEY: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Compare Partial Product Key with the last five characters of the key that was issued to \
         you or, with KMS or Active Directory, of the KMS client setup key of this edition.",
        "‘부분 제품 키’를 발급받은 키의 마지막 다섯 글자와 대조하십시오. KMS 또는 Active Directory를 \
         사용하면 이 에디션의 KMS 클라이언트 설정 키와 대조하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new("not with a digital license", "디지털 라이선스가 아니면"))
.only(&[Mak, KmsClient, ActiveDirectory, TokenBased, Retail, Oem])
.run(Command::reads(slmgr!("/dlv")));

/// After [`COMPARE_KEY`]: it serves those whose key is another one, too.
const COMPARED_KEY: Resolution = OWN_KEY
    .when(Text::new(
        "if your key is another than the installed one, or you hold another genuine one",
        "발급받은 키가 설치된 키와 다르거나, 이 에디션용 정품 제품 키를 따로 보유하고 있으면",
    ))
    .procedure(procedures::INSTALL_OWN_KEY);

/// For whoever holds whichever kind of license.
const ASK_ABOUT_LICENSE: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Ask about your license: a Microsoft Licensing Activation Center for a volume license, the \
         seller or the manufacturer for any other. Have the proof of the license and the code at \
         hand.",
        "라이선스에 관해 문의하십시오. 볼륨 라이선스는 Microsoft 라이선스 정품 인증 센터에, 그 \
         밖의 라이선스는 판매처나 제조업체에 문의하십시오. 라이선스 증빙과 코드를 준비하십시오.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK);

const ASK_CENTER: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Ask a Microsoft Licensing Activation Center. Have the proof of the license, the code and \
         the output of this command at hand.",
        "Microsoft 라이선스 정품 인증 센터에 문의하십시오. 라이선스 증빙, 코드, 아래 명령의 출력을 \
         준비하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the code comes back with a volume license",
    "볼륨 라이선스를 사용하는데 같은 코드가 다시 나타나면",
))
.run(Command::reads(slmgr!("/dlv")))
.only(&[Mak, KmsClient, ActiveDirectory, TokenBased]);

const ASK_SELLER_FIRST: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::LicenseOwner,
    Text::new(
        "Ask the seller of the license, or the manufacturer where Windows came with the computer. \
         Have the proof of purchase and the code at hand.",
        "라이선스 판매처에 문의하고, 컴퓨터에 Windows가 사전 설치되어 있었으면 제조업체에 \
         문의하십시오. 구매 증빙과 코드를 준비하십시오.",
    ),
    &[PRACTICE],
);

const ASK_SELLER: Resolution = ASK_SELLER_FIRST
    .when(Text::new(
        "if the code comes back with a retail, OEM or digital license",
        "소매용, OEM 또는 디지털 라이선스를 사용하는데 같은 코드가 다시 나타나면",
    ))
    .only(PRIVATE);

const ASK_WITH_PROOF: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Give Microsoft Support the code, the saved log, the proof of your license and the output \
         of this command.",
        "코드, 저장한 로그, 라이선스 증빙, 아래 명령의 출력을 Microsoft 지원에 전달하십시오.",
    ),
    &[PRACTICE],
)
.run(Command::reads(slmgr!("/dlv all")))
.when(steps::IF_IT_COMES_BACK);

const SCAN: Resolution = Resolution::new(
    Action::ScanForMalware,
    Role::DeviceAdministrator,
    Text::new(
        "Run a full scan with malware protection that is up to date, and remove what it finds.",
        "최신 상태의 맬웨어 방지 프로그램으로 전체 검사를 실행하고, 발견된 항목을 제거하십시오.",
    ),
    &[PRACTICE],
);

/// Where no step after it tries again.
const SCAN_AND_REPEAT: Resolution = Resolution::new(
    Action::ScanForMalware,
    Role::DeviceAdministrator,
    Text::new(
        "Run a full scan with malware protection that is up to date, and remove what it finds. \
         Then repeat the step that failed.",
        "최신 상태의 맬웨어 방지 프로그램으로 전체 검사를 실행하고, 발견된 항목을 제거하십시오. 그런 \
         다음 실패한 작업을 다시 시도하십시오.",
    ),
    &[PRACTICE],
);

const REMOVE_CHANGERS: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "Remove each program that changes the activation of Windows and comes neither from \
         Microsoft nor from your organization. Note its name and version first, and restart \
         Windows afterwards.",
        "Windows 정품 인증을 변경하는 프로그램 가운데 Microsoft나 조직에서 제공하지 않은 것이 \
         있으면 이름과 버전을 적어 둔 뒤 모두 제거하고 Windows를 다시 시작하십시오.",
    ),
    &[PRACTICE],
);

const REINSTALL: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Back up the data. Reinstall Windows from media of Microsoft or of the manufacturer; \
         programs and settings are lost. Then activate with the license that you hold.",
        "데이터를 백업하십시오. Microsoft 또는 제조업체의 미디어로 Windows를 다시 설치하십시오. \
         프로그램과 설정은 사라집니다. 그런 다음 보유한 라이선스로 정품 인증하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if Support knows no other remedy",
    "Microsoft 지원에서 다른 해결 방법을 찾지 못하면",
));

/// The exploit goes, and the license that is held comes back.
const EXPLOIT_STEPS: &[Resolution] =
    &[steps::SAVE_APPLICATION_LOG, REMOVE_CHANGERS, SCAN, steps::CHECK_SYSTEM_FILES];

const TAMPERED_STEPS: &[Resolution] =
    &[steps::SAVE_APPLICATION_LOG, SCAN, steps::REPAIR_COMPONENT_STORE, steps::CHECK_SYSTEM_FILES];

const REMOVE_KB971033: Resolution = Resolution::new(
    Action::UpdateWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Remove KB971033, and restart Windows. Microsoft advises against this update on computers \
         with KMS or a MAK.",
        "KB971033을 제거하고 Windows를 다시 시작하십시오. Microsoft는 KMS나 MAK를 사용하는 \
         컴퓨터에 이 업데이트를 설치하지 않도록 권장합니다.",
    ),
    &[WIN7_JAN2019],
)
.run(Command::changes("wusa /uninstall /kb:971033").elevated());

const REBUILD_AFTER_KB971033: Resolution = Resolution::new(
    Action::RebuildTokenStore,
    Role::DeviceAdministrator,
    Text::new(
        "Have the keys of all products at hand. Then rebuild the activation files with the \
         commands of the article, while the KMS host can be reached. They remove every product key \
         and every activation of this computer, and then install the KMS client setup key and \
         activate.",
        "모든 제품의 키를 준비한 뒤, KMS 호스트에 연결할 수 있을 때 Microsoft 문서의 명령으로 정품 \
         인증 파일을 다시 만드십시오. 명령을 실행하면 이 컴퓨터의 모든 제품 키와 정품 인증이 제거되고, KMS \
         클라이언트 설정 키가 설치되어 정품 인증됩니다.",
    ),
    &[WIN7_JAN2019],
)
.when(Text::new(
    "if a KMS client shows the code again",
    "KMS 클라이언트에 같은 코드가 다시 나타나면",
))
.only(&[KmsClient]);

/// Decides between the state of January 2019 and every other one.
const FIND_KB971033: Sign = Sign::new(
    Text::new(
        "On Windows 7, see whether KB971033 is installed. Where it is not, the command ends with \
         an error.",
        "Windows 7이면 KB971033이 설치되어 있는지 확인하십시오. 설치되어 있지 않으면 명령이 오류로 \
         끝납니다.",
    ),
    &[PRACTICE],
)
.run(Command::reads("powershell -Command \"Get-HotFix -Id KB971033\""));

/// Code and update together: a computer that fails the check with another code keeps the update.
/// The date is no part of the sign: a log does not reach back to 2019.
const JANUARY_2019: Cause = Cause {
    text: Text::new(
        "This is a volume-licensed Windows 7 with update KB971033. A mistaken change on servers of \
         Microsoft let such computers fail the genuine check from 2019-01-08 10:00 UTC to \
         2019-01-09 04:30 UTC.",
        "업데이트 KB971033이 설치된 볼륨 라이선스 Windows 7입니다. Microsoft 서버의 잘못된 변경 \
         때문에 2019-01-08 10:00 UTC부터 2019-01-09 04:30 UTC까지 이러한 컴퓨터의 정품 확인이 \
         실패했습니다.",
    ),
    sign: Some(Sign::new(
        Text::new(
            "This is a volume-licensed Windows 7, event 8208 shows 0xC004C4A2, and KB971033 is \
             installed.",
            "볼륨 라이선스 Windows 7이고, 이벤트 8208에 0xC004C4A2가 표시되며, KB971033이 설치되어 \
             있습니다.",
        ),
        &[WIN7_JAN2019],
    )),
    sources: &[WIN7_JAN2019],
    resolutions: &[
        REMOVE_KB971033,
        REBUILD_AFTER_KB971033,
        ASK_ABOUT_LICENSE
            .when(Text::new(
                "if the code comes back with a MAK",
                "MAK를 사용하는데 같은 코드가 다시 나타나면",
            ))
            .only(&[Mak]),
    ],
};

/// The window is that of Windows 7 in the article; later Windows opens its activation page.
const VALIDATE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "With a connection to the Internet, validate Windows again in the window that opens, where \
         the window offers this.",
        "인터넷에 연결된 상태에서 명령을 실행하십시오. 열리는 창에 정품 확인을 다시 실행하는 \
         기능이 있으면 실행하십시오.",
    ),
    &[WIN7_JAN2019],
)
.run(Command::opens("slui.exe"));

// A before B: there is no event 8208; A asks for one.
// A before C: event 8208 shows 0xC004C4A2 on a volume-licensed Windows 7 that has KB971033; A
// excludes it.
// B before C: event 8208 is there; B asks for its absence.
pub(super) static NOT_GENUINE: Entry = Entry {
    symbol: Some("SL_E_NOT_GENUINE"),
    message: Text::new(
        "the current licensing state of the product is not genuine",
        "제품의 현재 라이선스 상태가 정품이 아닙니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(WIN7_JAN2019),
    checks: &[Sign::new(
        Text::new(
            "Read the events 8208 and 8209. Event 8208 has the code with which the genuine check \
             failed, event 8209 the state that was set. Where there is no such event, the \
             command ends with an error.",
            "이벤트 8208과 8209를 확인하십시오. 이벤트 8208에는 정품 확인에 실패한 이유를 나타내는 \
             코드가, 이벤트 8209에는 설정된 상태가 들어 있습니다. 그런 이벤트가 없으면 명령이 오류로 \
             끝납니다.",
        ),
        &[EVENT_8200_8208_900, WIN7_JAN2019, PRACTICE],
    )
    .run(Command::reads("powershell -Command \"Get-WinEvent -FilterHashtable \
                         @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8208,8209} \
                         -MaxEvents 10 | Format-List TimeCreated,Id,Message\"")), FIND_KB971033],
    causes: &[
        Cause {
            text: Text::new(
                "The genuine check failed with a code of its own, and the licensing state is not \
                 genuine since then.",
                "별도의 코드가 표시되면서 정품 확인에 실패했으며, 그 뒤로 라이선스 상태가 \
                 비정품으로 설정되어 있습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Event 8208 shows a code, and this is not a volume-licensed Windows 7 that has \
                     KB971033 and shows 0xC004C4A2.",
                    "이벤트 8208에 코드가 표시됩니다. 단, KB971033이 설치된 볼륨 라이선스 Windows \
                     7에서 0xC004C4A2가 표시되는 경우는 제외됩니다.",
                ),
                &[EVENT_8200_8208_900, WIN7_JAN2019],
            )),
            sources: &[WIN7_JAN2019],
            resolutions: &[
                Resolution::new(
                    Action::CheckEventLog,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Look up the code in event 8208, and cure that first.",
                        "이벤트 8208에 표시된 코드를 찾아보고 그 문제부터 해결하십시오.",
                    ),
                    &[PRACTICE],
                ),
                VALIDATE,
                Resolution::new(
                    Action::CheckStatus,
                    Role::DeviceAdministrator,
                    Text::new(
                        "See that License Status is Licensed.",
                        "‘라이선스 상태’가 ‘사용 허가됨’인지 확인하십시오.",
                    ),
                    &[PRACTICE],
                )
                .run(Command::reads(slmgr!("/dlv"))),
                ASK_ABOUT_LICENSE.when(Text::new("if it is not", "‘사용 허가됨’이 아니면")),
            ],
        },
        Cause {
            text: Text::new(
                "The licensing state is not genuine, and no failed check of this computer is on \
                 record.",
                "라이선스 상태가 정품이 아니며, 이 컴퓨터에 실패한 정품 확인 기록이 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new("There is no event 8208.", "이벤트 8208이 없습니다."),
                &[EVENT_8200_8208_900],
            )),
            sources: &[HEADER, SLGETGENUINEINFORMATIONEX],
            resolutions: &[
                VALIDATE,
                COMPARE_KEY,
                KMS_KEY,
                COMPARED_KEY,
                ASK_ABOUT_LICENSE,
            ],
        },
        JANUARY_2019,
    ],
    otherwise: &[steps::REPORT_THE_CODE],
};

const REINSTALL_AS_ADVISED: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Back up the data, and reinstall the edition that you are licensed for from trusted media; \
         programs and settings are lost. Then activate it with your license.",
        "데이터를 백업한 뒤, 라이선스를 보유한 에디션을 신뢰할 수 있는 미디어로 다시 설치하십시오. \
         설치하면 프로그램과 설정이 사라집니다. 설치한 뒤 보유한 라이선스로 정품 인증하십시오.",
    ),
    &[ERROR_CODES],
)
.when(steps::IF_IT_COMES_BACK);

// A before B: one installed language, or an edition that is licensed for more; malware is found.
// A before C: the same; system files are damaged.
// B before C: the scan finds nothing.
pub(super) static WINDOWS_NOT_GENUINE: Entry = Entry {
    symbol: None,
    message: Text::new(
        "this computer does not run genuine Windows",
        "이 컴퓨터에서 실행 중인 Windows가 정품이 아닙니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[Mak, KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "A user or a program installed language packs (MUI) on an edition that is not \
                 licensed for them. This alone does not mean tampering.",
                "언어 팩(MUI)을 사용할 수 있는 라이선스가 없는 에디션에 사용자나 프로그램이 언어 \
                 팩을 설치했습니다. 이것만으로 변조되었다고 볼 수는 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The command lists more than one installed language, and your edition is \
                         licensed for one: a Single Language edition, or on Windows 7 one below \
                         Enterprise and Ultimate.",
                        "명령의 출력에 설치된 언어가 둘 이상 있지만 라이선스에는 언어 하나만 \
                         포함된 에디션입니다. Single Language 에디션과, Windows 7에서 Enterprise와 \
                         Ultimate를 제외한 에디션이 해당합니다.",
                    ),
                    &[PRACTICE],
                )
                .run(Command::reads("dism /Online /Get-Intl").elevated()),
            ),
            sources: &[ERROR_CODES],
            resolutions: &[
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Remove the languages that this edition is not licensed for, and restart \
                         Windows.",
                        "이 에디션의 라이선스에 포함되지 않은 언어를 제거하고 Windows를 다시 \
                         시작하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("on Windows 10 and later", "Windows 10 이상이면"))
                .run(Command::opens("cmd /c start ms-settings:regionlanguage").since("Windows 10")),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Choose these languages in this window, remove them, and restart Windows.",
                        "열리는 창에서 그 언어를 선택하여 제거하고 Windows를 다시 시작하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("on earlier versions", "이전 버전이면"))
                .run(Command::opens("lpksetup.exe /u").elevated()),
                REINSTALL_AS_ADVISED,
            ],
        },
        Cause {
            text: Text::new(
                "Malware changed Windows in order to install more features.",
                "맬웨어가 기능을 더 설치하기 위해 Windows를 변경했습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "A full scan of your malware protection finds malware.",
                    "맬웨어 방지 프로그램의 전체 검사에서 맬웨어가 발견됩니다.",
                ),
                &[PRACTICE],
            )),
            sources: &[ERROR_CODES],
            resolutions: &[
                Resolution::new(
                    Action::ScanForMalware,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Remove what was found, and restart Windows.",
                        "발견된 항목을 제거하고 Windows를 다시 시작하십시오.",
                    ),
                    &[PRACTICE],
                ),
                steps::CHECK_SYSTEM_FILES,
                REINSTALL_AS_ADVISED,
            ],
        },
        Cause {
            text: Text::new(
                "Certain system files are damaged.",
                "일부 시스템 파일이 손상되었습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The scan finds no malware, and the command reports damaged files.",
                        "검사에서 맬웨어가 발견되지 않았고, 명령의 출력에 손상된 파일이 있다고 \
                         표시됩니다.",
                    ),
                    &[PRACTICE],
                )
                .run(Command::reads("sfc /verifyonly").elevated()),
            ),
            sources: &[ERROR_CODES],
            resolutions: &[
                steps::REPAIR_COMPONENT_STORE,
                steps::CHECK_SYSTEM_FILES,
                REINSTALL_AS_ADVISED,
            ],
        },
    ],
    otherwise: &[
        ASK_ABOUT_LICENSE,
        Resolution::new(
            Action::ReinstallWindows,
            Role::DeviceAdministrator,
            Text::new(
                "Reinstall Windows: it is the remedy that Microsoft names for this code. Back up \
                 the data first; programs and settings are lost. Then activate with your license.",
                "데이터를 먼저 백업한 뒤 Windows를 다시 설치하십시오. Microsoft가 이 코드에 대해 \
                 안내하는 해결 방법입니다. 설치하면 프로그램과 설정이 사라집니다. 설치한 뒤 보유한 \
                 라이선스로 정품 인증하십시오.",
            ),
            &[ERROR_CODES],
        )
        .when(Text::new("if nothing else helps", "다른 방법으로 해결되지 않으면")),
    ],
};

// A before B: a volume-licensed Windows 7 that has KB971033; A excludes it.
pub(super) static GENUINE_BLOCKED_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_VALIDATION_BLOCKED_PRODUCT_KEY"),
    message: Text::new(
        "the genuine check determined that the product key is blocked",
        "정품 확인에서 제품 키가 차단된 것으로 판정되었습니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(WIN7_JAN2019),
    checks: &[FIND_KB971033],
    causes: &[
        Cause {
            text: Text::new(
                "The product key is blocked. The code does not say why.",
                "제품 키가 차단되었습니다. 차단된 이유는 코드에 나타나지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "This is no volume-licensed Windows 7, or KB971033 is not installed.",
                    "볼륨 라이선스 Windows 7이 아니거나, KB971033이 설치되어 있지 않습니다.",
                ),
                &[WIN7_JAN2019],
            )),
            sources: &[HEADER],
            resolutions: &[COMPARE_KEY, KMS_KEY, COMPARED_KEY, ASK_CENTER, ASK_SELLER],
        },
        Cause {
            sign: Some(Sign::new(
                Text::new(
                    "This is a volume-licensed Windows 7, and KB971033 is installed.",
                    "볼륨 라이선스 Windows 7이고, KB971033이 설치되어 있습니다.",
                ),
                &[WIN7_JAN2019],
            )),
            ..JANUARY_2019
        },
    ],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static DEPENDENT_PROPERTY_NOT_SET: Entry = Entry {
    symbol: Some("SL_E_DEPENDENT_PROPERTY_NOT_SET"),
    message: Text::new(
        "genuine information cannot be set before the property on which it depends",
        "정품 정보 속성을 설정하려면 그 전제가 되는 속성을 먼저 설정해야 합니다",
    ),
    topic: Topic::GenuineCheck,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(SLSETGENUINEINFORMATION),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A property of the genuine information was set before the property on which it depends \
             was set.",
            "정품 정보의 속성을 설정했지만, 전제가 되는 속성이 아직 설정되지 않았습니다.",
        ),
        sign: None,
        sources: &[SLSETGENUINEINFORMATION, HEADER],
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Compare the edition in the line Name with the edition that the key was issued \
                     for. A key for another edition is not accepted.",
                    "‘이름’ 줄의 에디션을 키가 발급된 에디션과 대조하십시오. 다른 에디션용 키는 \
                     설치되지 않습니다.",
                ),
                &[SLMGR_OPTIONS],
            )
            .when(Text::new(
                "if a product key was being installed",
                "제품 키를 설치하던 중이었으면",
            ))
            .run(Command::reads(slmgr!("/dli"))),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Install the key that was issued for this edition, and activate.",
                    "이 에디션용으로 발급받은 키를 설치하고 정품 인증하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if the two differ and you hold a key for this edition",
                "두 에디션이 다르고 이 에디션용 키를 보유하고 있으면",
            ))
            .procedure(procedures::INSTALL_OWN_KEY),
            Resolution::new(
                Action::ChangeEdition,
                Role::LicenseOwner,
                Text::new(
                    "Change Windows 10 or Windows 11 to the edition that your license is for.",
                    "Windows 10 또는 Windows 11을 라이선스에 해당하는 에디션으로 변경하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if the two differ and your license is for the other edition",
                "두 에디션이 다르고 라이선스가 다른 에디션용이면",
            ))
            .procedure(procedures::CHANGE_EDITION),
            Resolution::new(
                Action::ContactVendor,
                Role::DeviceAdministrator,
                Text::new(
                    "Install its newest version, or report the code to its vendor.",
                    "그 프로그램의 최신 버전을 설치하거나, 공급업체에 코드를 전달하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("in the program of another vendor", "다른 공급업체의 프로그램이라면")),
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Set SL_BRT_COMMIT with SLSetGenuineInformation only after SL_BRT_DATA, and only \
                     where this is intended: once SL_BRT_DATA is set, setting SL_BRT_COMMIT puts \
                     the computer in the non-genuine grace period.",
                    "SLSetGenuineInformation에서 SL_BRT_COMMIT는 SL_BRT_DATA를 설정한 뒤에, 그 결과를 \
                     의도한 경우에만 설정하십시오. SL_BRT_DATA가 설정된 상태에서 SL_BRT_COMMIT를 \
                     설정하면 컴퓨터가 비정품 유예 기간에 들어갑니다.",
                ),
                &[SLSETGENUINEINFORMATION],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

/// The setup key is what a KMS client needs; another key has to go first.
const READ_CHANNEL: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Read the line Description. VOLUME_KMSCLIENT at its end means a KMS client setup key, \
         VOLUME_MAK a MAK.",
        "‘설명’ 줄을 확인하십시오. 줄 끝의 VOLUME_KMSCLIENT는 KMS 클라이언트 설정 키, VOLUME_MAK는 \
         MAK를 나타냅니다.",
    ),
    &[PRACTICE],
)
.run(Command::reads(slmgr!("/dlv")));

/// The article has one state for both numbers.
const NON_GENUINE_TOO: &[Sighting] = &[
    Sighting::new(Retail, PRACTICE),
    Sighting::new(Oem, PRACTICE),
    Sighting::new(DigitalLicense, PRACTICE),
];

const NON_GENUINE_GRACE: &[Resolution] = &[
    READ_GRACE_END,
    READ_CHANNEL,
    Resolution::new(
        Action::ReplaceProductKey,
        Role::LicenseOwner,
        Text::new(
            "Before the grace period ends, install a genuine product key that you hold for this \
             edition, and activate.",
            "유예 기간이 끝나기 전에, 이 에디션용으로 보유한 정품 제품 키를 설치하고 정품 \
             인증하십시오.",
        ),
        &[ERROR_CODES],
    )
    .when(Text::new("without KMS", "KMS로 정품 인증하지 않으면"))
    .only(&[Mak, Retail, Oem, DigitalLicense])
    .procedure(procedures::INSTALL_OWN_KEY),
    Resolution::new(
        Action::ReplaceProductKey,
        Role::LicenseOwner,
        Text::new(
            "Install the KMS client setup key of this edition, and activate with the KMS host.",
            "이 에디션의 KMS 클라이언트 설정 키를 설치하고 KMS 호스트를 통해 정품 인증하십시오.",
        ),
        &[PRACTICE],
    )
    .when(Text::new(
        "with KMS, where the key is not the setup key",
        "KMS로 정품 인증하는데 설정 키가 아닌 키가 설치되어 있으면",
    ))
    .procedure(procedures::INSTALL_KMS_CLIENT_KEY)
    .only(&[KmsClient]),
    Resolution::new(
        Action::ActivateOnline,
        Role::DeviceAdministrator,
        Text::new(
            "Connect to the network of the organization or to its VPN, and activate before the \
             grace period ends. This uses up nothing.",
            "유예 기간이 끝나기 전에 조직의 네트워크나 VPN에 연결하고 정품 인증하십시오. 이 \
             작업으로 차감되는 것은 없습니다.",
        ),
        &[SLMGR_OPTIONS, PRACTICE],
    )
    .when(Text::new(
        "with KMS, where the setup key is installed",
        "KMS로 정품 인증하고 설정 키가 설치되어 있으면",
    ))
    .run(Command::changes(slmgr!("/ato")))
    .only(&[KmsClient]),
];

pub(super) static NON_GENUINE_GRACE_PERIOD_RUNNING: Entry = Entry {
    symbol: Some("SL_I_NONGENUINE_GRACE_PERIOD"),
    message: Text::new(
        "the product runs within its non-genuine grace period",
        "제품이 비정품 유예 기간 안에서 실행되고 있습니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[Mak, KmsClient],
    also_seen_with: NON_GENUINE_TOO,
    retry: Retry::NotNeeded,
    reference: Some(ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check (WAT) determined that the system is not genuine. The system goes on \
             running until the non-genuine grace period ends, then it enters the notification \
             state.",
            "정품 확인(WAT)에서 시스템이 정품이 아닌 것으로 판정되었습니다. 비정품 유예 기간이 끝날 \
             때까지는 시스템이 계속 실행되고, 끝나면 알림 상태가 됩니다.",
        ),
        sign: None,
        sources: &[ERROR_CODES],
        resolutions: NON_GENUINE_GRACE,
    }],
    otherwise: &[ASK_CENTER.only(&[Mak, KmsClient]), ASK_SELLER],
};

pub(super) static NON_GENUINE_GRACE_PERIOD_STARTED: Entry = Entry {
    symbol: None,
    message: Text::new(
        "a non-genuine grace period runs; activate with a genuine key before it ends",
        "비정품 유예 기간이 진행 중이며, 끝나기 전에 정품 제품 키로 정품 인증해야 합니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[Mak, KmsClient],
    also_seen_with: NON_GENUINE_TOO,
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check (WAT) determined that the system is not genuine. The system goes on \
             running until the non-genuine grace period ends, then it enters the notification \
             state. slerror.h has this status as 0x4004F065.",
            "정품 확인(WAT)에서 시스템이 정품이 아닌 것으로 판정되었습니다. 비정품 유예 기간이 끝날 \
             때까지는 시스템이 계속 실행되고, 끝나면 알림 상태가 됩니다. slerror.h에는 이 상태가 \
             0x4004F065로 정의되어 있습니다.",
        ),
        sign: None,
        sources: &[ERROR_CODES, HEADER],
        resolutions: NON_GENUINE_GRACE,
    }],
    otherwise: &[ASK_CENTER.only(&[Mak, KmsClient]), ASK_SELLER],
};

pub(super) static NON_GENUINE_GRACE_PERIOD_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_NONGENUINE_GRACE_TIME_EXPIRED"),
    message: Text::new(
        "the non-genuine grace period has expired",
        "비정품 유예 기간이 만료되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check (WAT) determined that the system is not genuine, and the \
             non-genuine grace period is over.",
            "정품 확인(WAT)에서 시스템이 정품이 아닌 것으로 판정되었고, 비정품 유예 기간이 \
             끝났습니다.",
        ),
        sign: None,
        sources: &[ERROR_CODES, HEADER],
        resolutions: &[
            READ_STATE,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask a Microsoft Licensing Activation Center for help, with the proof of the \
                     license at hand.",
                    "라이선스 증빙을 준비하여 Microsoft 라이선스 정품 인증 센터에 도움을 \
                     요청하십시오.",
                ),
                &[ERROR_CODES],
            )
            .when(Text::new("with a volume license", "볼륨 라이선스를 사용하면")),
            ASK_SELLER_FIRST.when(Text::new(
                "with a retail, OEM or digital license",
                "소매용, OEM 또는 디지털 라이선스를 사용하면",
            )),
            HELD_KEY,
        ],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static NON_GENUINE_GRACE_PERIOD_TYPE2: Entry = Entry {
    symbol: Some("SL_I_NONGENUINE_GRACE_PERIOD_2"),
    message: Text::new(
        "the product runs within its non-genuine grace period (type 2)",
        "제품이 비정품 유예 기간(유형 2) 안에서 실행되고 있습니다",
    ),
    topic: Topic::GenuineCheck,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A non-genuine grace period of type 2 runs. The definition does not explain the type.",
            "유형 2의 비정품 유예 기간이 진행되고 있습니다. 코드의 정의에는 이 유형에 대한 설명이 \
             없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[READ_GRACE_END, HELD_KEY],
    }],
    otherwise: &[ASK_ABOUT_LICENSE],
};

pub(super) static NON_GENUINE_GRACE_PERIOD_TYPE2_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_NONGENUINE_GRACE_TIME_EXPIRED_2"),
    message: Text::new(
        "the non-genuine grace period (type 2) has expired",
        "비정품 유예 기간(유형 2)이 만료되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The non-genuine grace period of type 2 has expired.",
            "유형 2의 비정품 유예 기간이 만료되었습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[READ_STATE, HELD_KEY],
    }],
    otherwise: &[ASK_ABOUT_LICENSE],
};

pub(super) static GENUINE_BREACH_GRACE: Entry = Entry {
    symbol: Some("SL_E_INVALID_LICENSE_STATE_BREACH_GRACE"),
    message: Text::new(
        "the genuine check found the license state invalid (breach grace)",
        "정품 확인에서 라이선스 상태가 올바르지 않은 것(위반 유예)으로 판정되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license state is not valid: by the symbol, the license is in a grace period after \
             a breach.",
            "라이선스 상태가 올바르지 않습니다. 기호 이름에 따르면 라이선스가 위반(breach) 뒤의 \
             유예 기간에 있습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            READ_STATE,
            ACTIVATE_LICENSED_WITHOUT_TOKEN,
            ACTIVATE_LICENSED_BY_TOKEN,
            OWN_KEY,
        ],
    }],
    otherwise: &[ASK_CENTER, ASK_SELLER],
};

pub(super) static GENUINE_BREACH_GRACE_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_INVALID_LICENSE_STATE_BREACH_GRACE_EXPIRED"),
    message: Text::new(
        "the genuine check found the license state invalid (breach grace expired)",
        "정품 확인에서 라이선스 상태가 올바르지 않은 것(위반 유예 만료)으로 판정되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license state is not valid: by the symbol, the grace period after a breach is \
             over.",
            "라이선스 상태가 올바르지 않습니다. 기호 이름에 따르면 위반(breach) 뒤의 유예 기간이 \
             만료되었습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            READ_STATE,
            ACTIVATE_LICENSED_WITHOUT_TOKEN,
            ACTIVATE_LICENSED_BY_TOKEN,
            OWN_KEY,
        ],
    }],
    otherwise: &[ASK_CENTER, ASK_SELLER],
};

pub(super) static GENUINE_INVALID_LICENSE_STATE: Entry = Entry {
    symbol: Some("SL_E_INVALID_LICENSE_STATE"),
    message: Text::new(
        "the genuine check found the license state invalid",
        "정품 확인에서 라이선스 상태가 올바르지 않은 것으로 판정되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license is in a state that is not valid for the genuine check. The code does not \
             say in which.",
            "라이선스가 정품 확인에서 올바르지 않은 상태로 판정되었습니다. 어떤 상태인지는 코드에 \
             나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            READ_STATE,
            ACTIVATE_LICENSED_WITHOUT_TOKEN,
            ACTIVATE_LICENSED_BY_TOKEN,
            OWN_KEY,
        ],
    }],
    otherwise: &[ASK_CENTER, ASK_SELLER],
};

pub(super) static GENUINE_NOTIFICATION_OTHER_REASONS: Entry = Entry {
    symbol: Some("SL_E_NOTIFICATION_OTHER_REASONS"),
    message: Text::new(
        "the license is in the notification state; by its symbol, for other reasons",
        "라이선스가 알림 상태에 있으며, 기호 이름은 그 밖의 이유를 나타냅니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license is in the notification state. The code does not give the reason.",
            "라이선스가 알림 상태입니다. 그 이유는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[READ_STATE, ACTIVATE_LICENSED_WITHOUT_TOKEN, ACTIVATE_LICENSED_BY_TOKEN],
    }],
    otherwise: &[ASK_CENTER, ASK_SELLER],
};

pub(super) static GENUINE_STATUS_UNSPECIFIED: Entry = Entry {
    symbol: Some("SL_E_NON_GENUINE_STATUS_LAST"),
    message: Text::new(
        "the genuine check determined that this copy of Windows is not genuine",
        "정품 확인에서 이 Windows가 정품이 아닌 것으로 판정되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "By the genuine check this copy of Windows is not genuine. No reason comes with the \
             code.",
            "정품 확인 결과 이 Windows는 정품이 아닙니다. 이유는 함께 표시되지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[READ_GENUINE_EVENT, READ_STATE, HELD_KEY],
    }],
    otherwise: &[ASK_CENTER, ASK_SELLER],
};

pub(super) static GENUINE_SOFTMOD_EXPLOIT_DETECTED: Entry = Entry {
    symbol: Some("SL_E_SOFTMOD_EXPLOIT_DETECTED"),
    message: Text::new(
        "the genuine check detected Windows licensing exploits; by its symbol, a softmod",
        "정품 확인에서 Windows 라이선스 악용이 감지되었으며, 기호 이름은 소프트웨어 변조를 나타냅니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check detected an exploit of Windows licensing, by the symbol a \
             modification of software.",
            "정품 확인에서 Windows 라이선스 악용이 감지되었습니다. 기호 이름에 따르면 소프트웨어가 \
             변조되었습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: EXPLOIT_STEPS,
    }],
    otherwise: &[ASK_WITH_PROOF, REINSTALL],
};

pub(super) static GENUINE_ENGINE_DETECTED_EXPLOIT: Entry = Entry {
    symbol: Some("SL_E_ENGINE_DETECTED_EXPLOIT"),
    message: Text::new(
        "the engine of the genuine check detected Windows licensing exploits",
        "정품 확인 엔진에서 Windows 라이선스 악용이 감지되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The engine of the genuine check detected an exploit of Windows licensing. The code \
             does not name it.",
            "정품 확인 엔진에서 Windows 라이선스 악용이 감지되었습니다. 어떤 악용인지는 코드에 \
             나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: EXPLOIT_STEPS,
    }],
    otherwise: &[ASK_WITH_PROOF, REINSTALL],
};

pub(super) static GENUINE_NOTIFICATION_BREACH_DETECTED: Entry = Entry {
    symbol: Some("SL_E_NOTIFICATION_BREACH_DETECTED"),
    message: Text::new(
        "Windows licensing exploits were detected; the license is in the notification state",
        "Windows 라이선스 악용이 감지되어 라이선스가 알림 상태에 있습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check detected an exploit of Windows licensing, by the symbol a breach, \
             and the license is in the notification state.",
            "정품 확인에서 Windows 라이선스 악용(기호 이름에 따르면 위반)이 감지되었고, 라이선스가 \
             알림 상태입니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: EXPLOIT_STEPS,
    }],
    otherwise: &[ASK_WITH_PROOF, REINSTALL],
};

pub(super) static GENUINE_INVALID_RSDP_COUNT: Entry = Entry {
    symbol: Some("SL_E_INVALID_RSDP_COUNT"),
    message: Text::new(
        "the genuine check detected Windows licensing exploits; by its symbol, the RSDP count",
        "정품 확인에서 Windows 라이선스 악용이 감지되었으며, 기호 이름은 RSDP 수를 나타냅니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check detected an exploit of Windows licensing. By the symbol the count \
             of RSDP is not valid.",
            "정품 확인에서 Windows 라이선스 악용이 감지되었습니다. 기호 이름에 따르면 RSDP의 수가 \
             올바르지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            steps::SAVE_APPLICATION_LOG,
            REMOVE_CHANGERS,
            SCAN_AND_REPEAT,
            Resolution::new(
                Action::ContactVendor,
                Role::DeviceAdministrator,
                Text::new(
                    "Ask the manufacturer of the computer, or the vendor of the virtualization \
                     product, how many RSDP (root pointers of the ACPI tables) its firmware \
                     presents.",
                    "펌웨어가 제공하는 RSDP(ACPI 테이블의 루트 포인터)가 몇 개인지 컴퓨터 제조업체 또는 가상화 제품 \
                     공급업체에 문의하십시오.",
                ),
                &[PRACTICE],
            )
            .when(steps::IF_IT_COMES_BACK),
        ],
    }],
    otherwise: &[ASK_WITH_PROOF, REINSTALL],
};

pub(super) static GENUINE_NEUTRAL_FILES_ALTERED: Entry = Entry {
    symbol: Some("SL_E_HEALTH_CHECK_FAILED_NEUTRAL_FILES"),
    message: Text::new(
        "the genuine check detected tampered Windows binaries (neutral files)",
        "정품 확인에서 변조된 Windows 이진 파일(중립 파일)이 감지되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Windows binaries are tampered; by the symbol these are the neutral files, not the \
             files of a language.",
            "Windows 이진 파일이 변조되었습니다. 기호 이름에 따르면 언어 파일이 아니라 중립 \
             파일입니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: TAMPERED_STEPS,
    }],
    otherwise: &[ASK_WITH_PROOF, REINSTALL],
};

/// The code names neither the language nor the file.
const READ_LANGUAGES: Sign = Sign::new(
    Text::new(
        "List the installed languages, and note the default language of the system.",
        "설치된 언어를 나열하고 시스템의 기본 언어를 적어 두십시오.",
    ),
    &[PRACTICE],
)
.run(Command::reads("dism /Online /Get-Intl").elevated());

const PUT_LANGUAGE_BACK: Resolution = Resolution::new(
    Action::RepairWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Remove each language that is not the default one, restart Windows, and see whether the \
         code comes back. Then add the languages again that are needed.",
        "기본 언어가 아닌 언어를 모두 제거하고 Windows를 다시 시작한 뒤 같은 코드가 다시 나타나는지 \
         확인하십시오. 그런 다음 필요한 언어를 다시 추가하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "with more than one language, on Windows 10 and later",
    "Windows 10 이상에 언어가 둘 이상 설치되어 있으면",
))
.run(Command::opens("cmd /c start ms-settings:regionlanguage").since("Windows 10"));

const PUT_LANGUAGE_BACK_EARLIER: Resolution = Resolution::new(
    Action::RepairWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Do the same in this window. Have the language packs at hand to add them again.",
        "열리는 창에서 같은 작업을 하십시오. 다시 추가할 언어 팩을 먼저 준비하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "with more than one language, on earlier versions",
    "이전 버전에 언어가 둘 이상 설치되어 있으면",
))
.run(Command::opens("lpksetup.exe /u").elevated());

const OR_ONE_LANGUAGE: Text = Text::new(
    "with one language, or if the code comes back",
    "언어가 하나뿐이거나 같은 코드가 다시 나타나면",
);

pub(super) static GENUINE_MUI_FILES_ALTERED: Entry = Entry {
    symbol: Some("SL_E_HEALTH_CHECK_FAILED_MUI_FILES"),
    message: Text::new(
        "the genuine check detected tampered Windows binaries (language files, MUI)",
        "정품 확인에서 변조된 Windows 이진 파일(언어 파일, MUI)이 감지되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_LANGUAGES],
    causes: &[Cause {
        text: Text::new(
            "Windows binaries are tampered; by the symbol these are language files (MUI).",
            "Windows 이진 파일이 변조되었으며, 기호 이름에 따르면 언어 파일(MUI)입니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            PUT_LANGUAGE_BACK,
            PUT_LANGUAGE_BACK_EARLIER,
            SCAN.when(OR_ONE_LANGUAGE),
            steps::REPAIR_COMPONENT_STORE.when(OR_ONE_LANGUAGE),
            steps::CHECK_SYSTEM_FILES.when(OR_ONE_LANGUAGE),
        ],
    }],
    otherwise: &[
        steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
        ASK_WITH_PROOF,
        REINSTALL,
    ],
};

pub(super) static GENUINE_INVALID_FILE_HASH: Entry = Entry {
    symbol: Some("SL_E_INVALID_FILE_HASH"),
    message: Text::new(
        "the genuine check determined that a file hash is invalid",
        "정품 확인에서 파일 해시가 올바르지 않은 것으로 판정되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The hash of a file is not valid. The code does not name the file.",
            "파일의 해시가 올바르지 않습니다. 어떤 파일인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            steps::SAVE_APPLICATION_LOG,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            SCAN_AND_REPEAT.when(steps::IF_IT_COMES_BACK),
        ],
    }],
    otherwise: &[ASK_WITH_PROOF, REINSTALL],
};

pub(super) static GENUINE_INVALID_TEMPLATE_ID: Entry = Entry {
    symbol: Some("SL_E_INVALID_TEMPLATE_ID"),
    message: Text::new(
        "the genuine check got an invalid template identifier",
        "정품 확인에 전달된 템플릿 식별자가 올바르지 않습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The template identifier that was passed to the genuine check is not valid. It belongs \
             to the request, not to the license.",
            "정품 확인에 전달된 템플릿 식별자가 유효하지 않습니다. 템플릿 식별자는 라이선스가 \
             아니라 요청에 포함되는 값입니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            READ_CALLER,
            steps::INSTALL_UPDATES,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Check the template ID that is passed to SLAcquireGenuineTicket.",
                    "SLAcquireGenuineTicket에 전달하는 템플릿 ID를 확인하십시오.",
                ),
                &[SLACQUIREGENUINETICKET],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static GENUINE_INVALID_XML: Entry = Entry {
    symbol: Some("SL_E_INVALID_XML_BLOB"),
    message: Text::new(
        "the genuine check got an invalid data block (XML)",
        "정품 확인에 전달된 데이터 블록(XML)이 올바르지 않습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data block that was passed to the genuine check, XML by the symbol, is not valid.",
            "정품 확인에 전달된 데이터 블록이 올바르지 않습니다. 기호 이름에 따르면 이 블록은 \
             XML입니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[READ_CALLER, steps::INSTALL_UPDATES],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static GENUINE_PARAMETER_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_VALIDATION_BLOB_PARAM_NOT_FOUND"),
    message: Text::new(
        "a parameter in the data block of the genuine check is invalid",
        "정품 확인의 데이터 블록에 있는 매개 변수가 올바르지 않습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A parameter of the data block that was passed to the genuine check is not valid; by \
             the symbol it was not found.",
            "정품 확인에 전달된 데이터 블록의 매개 변수가 올바르지 않습니다. 기호 이름에 따르면 \
             매개 변수를 찾지 못했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[READ_CALLER, steps::INSTALL_UPDATES],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static GENUINE_INVALID_CLIENT_TOKEN: Entry = Entry {
    symbol: Some("SL_E_INVALID_CLIENT_TOKEN"),
    message: Text::new(
        "the genuine check determined that the client token data is invalid",
        "정품 확인에서 클라이언트 토큰 데이터가 올바르지 않은 것으로 판정되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data of the client token is not valid.",
            "클라이언트 토큰의 데이터가 올바르지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            READ_CALLER,
            steps::INSTALL_UPDATES,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Pass no client token to SLAcquireGenuineTicket; the parameter is reserved.",
                    "SLAcquireGenuineTicket에 클라이언트 토큰을 전달하지 마십시오. 이 매개 변수는 \
                     예약되어 있습니다.",
                ),
                &[SLACQUIREGENUINETICKET],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static GENUINE_TEMPLATE_OS_VERSION_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_INVALID_OSVERSION_TEMPLATEID"),
    message: Text::new(
        "the template identifier is invalid for this version of Windows",
        "템플릿 식별자가 이 Windows 버전에 맞지 않습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The template identifier that was passed to the genuine check is not valid for this \
             version of Windows.",
            "정품 확인에 전달된 템플릿 식별자가 이 Windows 버전에서는 유효하지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            READ_CALLER,
            steps::INSTALL_UPDATES,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Pass a template ID that fits the version of Windows on which the program \
                     runs.",
                    "프로그램이 실행되는 Windows 버전에 맞는 템플릿 ID를 전달하십시오.",
                ),
                &[PRACTICE],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static GENUINE_INVALID_OFFLINE_DATA: Entry = Entry {
    symbol: Some("SL_E_INVALID_OFFLINE_BLOB"),
    message: Text::new(
        "the genuine check determined that the offline data block is invalid",
        "정품 확인에서 오프라인 데이터 블록이 올바르지 않은 것으로 판정되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The offline data block of the genuine check is not valid.",
            "정품 확인의 오프라인 데이터 블록이 올바르지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[READ_GENUINE_EVENT, steps::RESTART_AND_REPEAT],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static GENUINE_OFFLINE_PARAMETER_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_OFFLINE_VALIDATION_BLOB_PARAM_NOT_FOUND"),
    message: Text::new(
        "a parameter in the offline data block of the genuine check is invalid",
        "정품 확인의 오프라인 데이터 블록에 있는 매개 변수가 올바르지 않습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A parameter of the offline data block is not valid; by the symbol it was not found in \
             the block.",
            "오프라인 데이터 블록의 매개 변수가 올바르지 않습니다. 기호 이름에 따르면 블록에서 \
             매개 변수를 찾지 못했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[READ_GENUINE_EVENT, steps::RESTART_AND_REPEAT],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static GENUINE_OFFLINE_DATA_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_OFFLINE_GENUINE_BLOB_NOT_FOUND"),
    message: Text::new(
        "the offline genuine data block was not found",
        "오프라인 정품 데이터 블록을 찾지 못했습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check did not find the offline genuine data block.",
            "정품 확인에서 오프라인 정품 데이터 블록을 찾지 못했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[READ_GENUINE_EVENT, steps::RESTART_AND_REPEAT],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static GENUINE_OFFLINE_DATA_REVOKED: Entry = Entry {
    symbol: Some("SL_E_OFFLINE_GENUINE_BLOB_REVOKED"),
    message: Text::new(
        "the offline genuine data block is revoked",
        "오프라인 정품 데이터 블록이 해지되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The offline genuine data block is revoked. The code gives no reason for it.",
            "오프라인 정품 데이터 블록이 해지되었습니다. 해지된 이유는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[READ_GENUINE_EVENT, READ_STATE, HELD_KEY],
    }],
    otherwise: &[ASK_CENTER, ASK_SELLER],
};

pub(super) static GENUINE_INVALID_BINDING_DATA: Entry = Entry {
    symbol: Some("SL_E_INVALID_OEM_OR_VOLUME_BINDING_DATA"),
    message: Text::new(
        "the genuine check determined that the OEM or volume binding data is invalid",
        "정품 확인에서 OEM 또는 볼륨 바인딩 데이터가 올바르지 않은 것으로 판정되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[Mak, KmsClient, Oem],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data that binds an OEM or volume license is not valid.",
            "OEM 또는 볼륨 라이선스의 바인딩 데이터가 올바르지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[READ_STATE, ACTIVATE_LICENSED],
    }],
    otherwise: &[
        ASK_CENTER.only(&[Mak, KmsClient]),
        Resolution::new(
            Action::ContactVendor,
            Role::DeviceAdministrator,
            Text::new(
                "Ask the manufacturer of the computer, and give the code and the serial number.",
                "컴퓨터 제조업체에 코드와 일련번호를 알려 주고 문의하십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new(
            "if the code comes back with an OEM license",
            "OEM 라이선스를 사용하는데 같은 코드가 다시 나타나면",
        ))
        .only(&[Oem]),
    ],
};

pub(super) static GENUINE_INVALID_TOKEN_DATA: Entry = Entry {
    symbol: Some("SL_E_INVALID_TOKEN_DATA"),
    message: Text::new(
        "the genuine check determined that the token activation data is invalid",
        "정품 확인에서 토큰 정품 인증 데이터가 올바르지 않은 것으로 판정되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data of the token-based activation is not valid.",
            "토큰 기반 정품 인증의 데이터가 올바르지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "See whether the issuance license of your organization is in the list.",
                    "조직의 토큰 발급 라이선스가 목록에 있는지 확인하십시오.",
                ),
                &[SLMGR_OPTIONS],
            )
            .run(Command::reads(slmgr!("/lil"))),
            Resolution::new(
                Action::InstallLicense,
                Role::DeviceAdministrator,
                Text::new(
                    "Install the file of the issuance license that your organization received.",
                    "조직에서 받은 토큰 발급 라이선스 파일을 설치하십시오.",
                ),
                &[SLMGR_OPTIONS],
            )
            .when(Text::new("if it is not listed", "목록에 없으면"))
            .run(Command::changes(slmgr!("/ilc <license_file>")).elevated()),
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "List the certificates that can activate this computer, and read the \
                     thumbprint of yours.",
                    "정품 인증에 사용할 수 있는 인증서를 나열하고, 사용할 인증서의 지문을 \
                     확인하십시오.",
                ),
                &[SLMGR_OPTIONS],
            )
            .run(Command::reads(slmgr!("/ltc"))),
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "Insert the smart card that holds it, or sign in with the account that does. \
                     Where there is none, have one issued that meets the terms of the issuance \
                     license. Then list the certificates again.",
                    "인증서가 있는 스마트 카드를 삽입하거나, 인증서를 보유한 계정으로 \
                     로그인하십시오. 인증서가 없으면 발급 라이선스의 조건에 맞는 인증서를 \
                     발급받으십시오. 그런 다음 인증서를 다시 나열하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("if the certificate is missing", "인증서가 목록에 없으면")),
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Activate with this certificate once more.",
                    "이 인증서로 다시 정품 인증하십시오.",
                ),
                &[SLMGR_OPTIONS],
            )
            .run(Command::changes(slmgr!("/fta <thumbprint>"))),
        ],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static GENUINE_INVALID_ACTIVE_DIRECTORY_DATA: Entry = Entry {
    symbol: Some("SL_E_INVALID_AD_DATA"),
    message: Text::new(
        "the genuine check determined that the Active Directory activation data is invalid",
        "정품 확인에서 Active Directory 정품 인증 데이터가 올바르지 않은 것으로 판정되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[ActiveDirectory],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data of the Active Directory-based activation is not valid.",
            "Active Directory 기반 정품 인증의 데이터가 올바르지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DirectoryAdministrator,
                Text::new(
                    "See that an activation object of the forest covers this product.",
                    "포리스트에 이 제품에 해당하는 정품 인증 개체가 있는지 확인하십시오.",
                ),
                &[PRACTICE],
            )
            .run(Command::reads(slmgr!("/ao-list")).on(Place::DomainController)),
            Resolution::new(
                Action::FixDirectory,
                Role::DirectoryAdministrator,
                Text::new(
                    "Make an activation object with a KMS host key that covers this product: on a \
                     computer of a domain of the forest, with an account of the group Enterprise \
                     Admins. This takes one of the activations of the key.",
                    "이 제품을 지원하는 KMS 호스트 키로 정품 인증 개체를 만드십시오. 포리스트의 \
                     도메인에 가입된 컴퓨터에서 엔터프라이즈 관리자(Enterprise Admins) 그룹의 \
                     계정으로 실행하십시오. 키의 정품 인증 횟수에서 한 번이 차감됩니다.",
                ),
                &[SLMGR_OPTIONS, ADBA_CLIENT, PRACTICE],
            )
            .when(Text::new("if no object covers the product", "이 제품에 해당하는 개체가 없으면"))
            .run(
                Command::spends(slmgr!("/ad-activation-online <kms_host_key>"))
                    .on(Place::AnyComputer),
            ),
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Activate once more within the domain network. This uses up nothing.",
                    "도메인 네트워크 안에서 다시 정품 인증하십시오. 이 작업으로 차감되는 것은 \
                     없습니다.",
                ),
                &[PRACTICE],
            )
            .run(Command::changes(slmgr!("/ato"))),
        ],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

// A before B: sfc finds nothing; A asks that it reports files.
pub(super) static TAMPER_MODULE_AUTHENTICATION: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TAMPER_MODULE_AUTHENTICATION"),
    message: Text::new(
        "a system file mismatch was reported; by its symbol, tampered module authentication",
        "보안 프로세서가 시스템 파일 불일치를 보고했으며, 기호 이름은 모듈 인증의 변조를 나타냅니다",
    ),
    topic: Topic::GenuineCheck,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[Sign::new(
        Text::new(
            "Check the system files; nothing is repaired.",
            "시스템 파일을 검사하십시오. 검사만 하고 복구하지는 않습니다.",
        ),
        &[PRACTICE],
    )
    .run(Command::reads("sfc /verifyonly").elevated())],
    causes: &[
        Cause {
            text: Text::new(
                "A system file was modified on the disk, by malware, by hand or by an update that \
                 failed.",
                "디스크의 시스템 파일이 맬웨어, 수동 변경 또는 실패한 업데이트 때문에 \
                 변경되었습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The check above reports damaged or changed system files.",
                    "위의 검사에서 손상되거나 변경된 시스템 파일이 있다고 표시됩니다.",
                ),
                &[PRACTICE],
            )),
            sources: &[HEADER, REPORT_MODAUTH],
            resolutions: &[
                steps::SAVE_APPLICATION_LOG,
                SCAN,
                steps::REPAIR_COMPONENT_STORE,
                steps::CHECK_SYSTEM_FILES,
            ],
        },
        Cause {
            text: Text::new(
                "A system file was modified in memory, mostly by a program that runs and does not \
                 suit this Windows.",
                "메모리에 로드된 시스템 파일이 변경되었습니다. 대개 이 Windows와 호환되지 않는 \
                 프로그램이 실행 중이기 때문입니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The check above finds no violation of integrity.",
                    "위의 검사에서 무결성 위반이 발견되지 않습니다.",
                ),
                &[PRACTICE],
            )),
            sources: &[HEADER, REPORT_MODAUTH],
            resolutions: &[
                steps::SAVE_APPLICATION_LOG,
                Resolution::new(
                    Action::CheckStatus,
                    Role::DeviceAdministrator,
                    Text::new(
                        "List the programs that start with Windows, and note what was installed \
                         shortly before the code appeared.",
                        "Windows와 함께 시작되는 프로그램을 나열하고, 코드가 나타나기 직전에 \
                         설치한 프로그램을 적어 두십시오.",
                    ),
                    &[PRACTICE],
                )
                .run(Command::reads(
                    "powershell -Command \"Get-WmiObject Win32_StartupCommand | Format-List \
                     Name,Command,Location\"",
                )),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Update this program, or remove it; then restart Windows.",
                        "그 프로그램을 업데이트하거나 제거한 뒤 Windows를 다시 시작하십시오.",
                    ),
                    &[REPORT_MODAUTH],
                ),
                SCAN_AND_REPEAT,
            ],
        },
    ],
    otherwise: &[ASK_WITH_PROOF, REINSTALL],
};

pub(super) static SECURITY_PROCESSOR_PATCHED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TAMPER_SECURITY_PROCESSOR_PATCHED"),
    message: Text::new(
        "a system file mismatch was reported; by its symbol, a patched security processor",
        "보안 프로세서가 시스템 파일 불일치를 보고했으며, 기호 이름은 보안 프로세서 패치를 나타냅니다",
    ),
    topic: Topic::GenuineCheck,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A system file does not match. By the symbol the security processor itself was \
             tampered with: it is patched.",
            "시스템 파일이 일치하지 않습니다. 기호 이름에 따르면 보안 프로세서 자체가 패치되어 \
             변조되었습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: TAMPERED_STEPS,
    }],
    otherwise: &[ASK_WITH_PROOF, REINSTALL],
};
