//! The Software Protection service and its programming interface.

use super::sources::{
    HEADER, KB_2870357, NTSTATUS_H, PRACTICE, REPORT_LIBRESCORE_9, REPORT_OFFICE_TOOL_216,
    REPORT_PRIVACY_48, SLACTIVATEPRODUCT, SLCONSUMERIGHT, SLFIREEVENT, SLGETAPPLICATIONPOLICY,
    SLGETAUTHENTICATIONRESULT, SLGETPKEYINFORMATION, SLGETPOLICYINFORMATION,
    SLGETPOLICYINFORMATIONDWORD, SLGETSERVICEINFORMATION, SLGETWINDOWSINFORMATION,
    SLGETWINDOWSINFORMATIONDWORD, SLINSTALLPROOFOFPURCHASE, SLLOADAPPLICATIONPOLICIES,
    SLMGR_OPTIONS, SLPERSISTAPPLICATIONPOLICIES, SLREGISTEREVENT, SLSETAUTHENTICATIONDATA,
    SLUNLOADAPPLICATIONPOLICIES, SLUNREGISTEREVENT, VA_PLAN, WINERROR_H,
};
use super::steps::{self, slmgr};
use super::steps::{ACTIVATE_UNLICENSED, FIX_SYSTEM_FILES, STAYS_LICENSED};
use crate::advice::{Cause, Command, Entry, Fact, Resolution, Sign};
use crate::kinds::ANY;
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

/// For codes that a call by a program brings about.
const UPDATE_PROGRAM: Resolution = Resolution::new(
    Action::FixProgram,
    Role::DeviceAdministrator,
    Text::new(
        "Install the newest version of the program that reported the code.",
        "코드가 나타난 프로그램의 최신 버전을 설치하십시오.",
    ),
    &[PRACTICE],
);

/// For what a program holds only while it runs.
const RESTART_PROGRAM: Resolution = Resolution::new(
    Action::FixProgram,
    Role::DeviceAdministrator,
    Text::new(
        "Close the program that reported the code, start it anew, and repeat the step that failed.",
        "코드가 나타난 프로그램을 닫았다가 다시 시작한 뒤 실패한 작업을 다시 시도하십시오.",
    ),
    &[PRACTICE],
);

/// For codes that only a program can meet.
const REPORT_TO_VENDOR: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::DeviceAdministrator,
    Text::new(
        "Report the code, and what the program was doing, to the vendor of the program.",
        "프로그램의 공급업체에 코드와 코드가 나타난 작업을 전달하십시오.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK);

/// The reader cannot change the call.
const NOT_YOUR_OWN: Text =
    Text::new("if the program is not your own", "직접 개발한 프로그램이 아니면");

/// Before [`FIX_SYSTEM_FILES`].
const FIX_COMPONENT_STORE: Resolution = steps::REPAIR_COMPONENT_STORE.when(steps::IF_IT_COMES_BACK);

/// It may be meant to be so.
const ASK_WHO_DISABLED: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "Ask whoever is responsible for that policy, script or tool before you go on, and have the \
         setting undone there. Otherwise the service is disabled again.",
        "계속하기 전에 그 정책, 스크립트 또는 도구의 담당자에게 문의하여 설정을 되돌리게 하십시오. \
         되돌리지 않으면 서비스가 다시 ‘사용 안 함’으로 바뀝니다.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if a policy, a script or a tool disabled the service",
    "정책, 스크립트 또는 도구에서 서비스를 ‘사용 안 함’으로 설정했으면",
));

/// The service stops by itself when it is idle.
const START_SERVICE: Resolution = Resolution::new(
    Action::RestartService,
    Role::DeviceAdministrator,
    Text::new(
        "Start the Software Protection service. It may already run. If it does not start, look up \
         the code that is shown.",
        "소프트웨어 보호 서비스를 시작하십시오. 이미 실행 중일 수 있습니다. 시작되지 않으면 표시된 \
         코드를 찾아보십시오.",
    ),
    &[PRACTICE],
)
.run(Command::changes("net start sppsvc").elevated());

/// Before the registry is changed.
const SAVE_SPPSVC: Resolution = Resolution::new(
    Action::BackUp,
    Role::DeviceAdministrator,
    Text::new(
        "Save the present settings of the service to sppsvc.reg in the public folder of this \
         computer.",
        "서비스의 현재 설정을 이 컴퓨터의 공용 폴더에 sppsvc.reg로 저장하십시오.",
    ),
    &[PRACTICE],
)
.run(
    Command::changes(
        "cmd /c reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\sppsvc %PUBLIC%\\sppsvc.reg \
         /y",
    )
    .elevated(),
);

/// The same for the Client License Service.
const SAVE_CLIPSVC: Resolution = Resolution::new(
    Action::BackUp,
    Role::DeviceAdministrator,
    Text::new(
        "Save the present settings of the service to ClipSVC.reg in the public folder of this \
         computer.",
        "서비스의 현재 설정을 이 컴퓨터의 공용 폴더에 ClipSVC.reg로 저장하십시오.",
    ),
    &[PRACTICE],
)
.run(
    Command::changes(
        "cmd /c reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\ClipSVC \
         %PUBLIC%\\ClipSVC.reg /y",
    )
    .elevated(),
);

/// In the registry, as KB 2870357 does it.
const ENABLE_SPPSVC: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "Set the value Start of the service to 2, automatic. To undo it, import the saved file.",
        "서비스의 Start 값을 2(자동)로 설정하십시오. 되돌리려면 저장한 파일을 가져오십시오.",
    ),
    &[PRACTICE],
)
.run(
    Command::changes(
        "reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\sppsvc /v Start /t REG_DWORD /d 2 /f",
    )
    .elevated(),
);

/// The value of a fresh Windows.
const ENABLE_CLIPSVC: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "Set the value Start of the service to 3, manual. To undo it, import the saved file.",
        "서비스의 Start 값을 3(수동)으로 설정하십시오. 되돌리려면 저장한 파일을 가져오십시오.",
    ),
    &[PRACTICE],
)
.run(
    Command::changes(
        "reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\ClipSVC /v Start /t REG_DWORD /d 3 /f",
    )
    .elevated(),
);

/// Only older Office has a service of its own.
const OFFICE_SERVICE: Resolution = Resolution::new(
    Action::RestartService,
    Role::DeviceAdministrator,
    Text::new(
        "Open Office Software Protection Platform, set its startup type to Automatic (Delayed \
         Start), and start it.",
        "Office Software Protection Platform을 열어 시작 유형을 ‘자동(지연된 시작)’으로 설정하고 \
         서비스를 시작하십시오.",
    ),
    &[KB_2870357],
)
.run(Command::opens("services.msc").elevated());

/// After [`OFFICE_SERVICE`].
const ACTIVATE_OLD_OFFICE: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Repeat the activation of Office, with `cscript ospp.vbs /act` in its folder, Office14 for \
         Office 2010 and Office15 for Office 2013. It is below \
         `%ProgramFiles%\\Microsoft Office`; of 32-bit Office on 64-bit Windows, below \
         `%ProgramFiles(x86)%\\Microsoft Office`. A MAK loses one of its preset number of \
         activations.",
        "Office 2010은 Office14 폴더에서, Office 2013은 Office15 폴더에서 `cscript ospp.vbs \
         /act`를 실행하여 Office를 다시 정품 인증하십시오. 이 폴더는 `%ProgramFiles%\\Microsoft \
         Office` 아래에 있으며, 64비트 Windows의 32비트 Office는 `%ProgramFiles(x86)%\\Microsoft \
         Office` 아래에 있습니다. MAK를 사용하면 남은 정품 인증 횟수에서 한 번이 차감됩니다.",
    ),
    &[PRACTICE, VA_PLAN],
);

/// Which of the two services is disabled.
const READ_START_TYPES: Sign = Sign::new(
    Text::new(
        "Read START_TYPE of the Software Protection service (sppsvc) and of the Office service \
         (osppsvc). Without an Office service the second part ends with error 1060.",
        "소프트웨어 보호 서비스(sppsvc)와 Office 서비스(osppsvc)의 START_TYPE을 확인하십시오. \
         Office 서비스가 없으면 두 번째 부분이 오류 1060으로 끝납니다.",
    ),
    &[PRACTICE],
)
.run(Command::reads("cmd /c \"sc.exe qc sppsvc & sc.exe qc osppsvc\""));

// A before B: a program reported the code and nobody typed a licensing command.
pub(super) static WIN32_INVALID_PARAMETER: Entry = Entry {
    symbol: Some("ERROR_INVALID_PARAMETER"),
    message: Text::new(
        "one or more arguments of a licensing call or command are not valid",
        "라이선스 함수나 명령의 인수가 하나 이상 올바르지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "A licensing command was given an argument that is not valid.",
                "라이선스 명령에 올바르지 않은 인수를 지정했습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The code appeared after a command that somebody typed or a script ran.",
                    "직접 입력하거나 스크립트로 실행한 명령에서 코드가 나타났습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "See that the command is complete: every key, ID and path as it should be, and \
                     no placeholder left. Then repeat it.",
                    "명령의 키, ID, 경로가 모두 정확하고 자리 표시자가 남아 있지 않은지 확인한 뒤 \
                     명령을 다시 실행하십시오.",
                ),
                &[PRACTICE],
            )],
            sources: &[WINERROR_H],
        },
        Cause {
            text: Text::new(
                "A program called a licensing function, such as SLActivateProduct, with an \
                 argument that is not valid.",
                "프로그램이 SLActivateProduct 같은 라이선스 함수를 올바르지 않은 인수로 \
                 호출했습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "A program reported the code while it ran.",
                    "실행 중인 프로그램에서 코드가 나타났습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                UPDATE_PROGRAM,
                Resolution::new(
                    Action::FixProgram,
                    Role::SoftwareDeveloper,
                    Text::new(
                        "Check every argument of the call: pointers, sizes, and the IDs of \
                         application, product and key.",
                        "호출에 전달한 모든 인수, 즉 포인터, 크기, 애플리케이션 ID, 제품 ID, 키 \
                         ID를 확인하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(steps::IN_YOUR_OWN_PROGRAM),
            ],
            sources: &[SLACTIVATEPRODUCT, SLINSTALLPROOFOFPURCHASE, SLCONSUMERIGHT],
        },
    ],
    otherwise: &[steps::REPORT_THE_CODE],
};

// A before B: only osppsvc is DISABLED; A asks for sppsvc.
pub(super) static WIN32_SERVICE_DISABLED: Entry = Entry {
    symbol: Some("ERROR_SERVICE_DISABLED"),
    message: Text::new(
        "a service that activation needs is disabled and cannot be started",
        "정품 인증에 필요한 서비스가 ‘사용 안 함’으로 설정되어 있어 시작할 수 없습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(KB_2870357),
    checks: &[READ_START_TYPES],
    causes: &[
        Cause {
            text: Text::new(
                "The Software Protection service is disabled. Windows needs it, and so do Office \
                 2013 and later on Windows 8 and later.",
                "소프트웨어 보호 서비스가 ‘사용 안 함’으로 설정되어 있습니다. 이 서비스는 \
                 Windows, 그리고 Windows 8 이상의 Office 2013 이상에 필요합니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "START_TYPE of sppsvc is DISABLED.",
                    "sppsvc의 START_TYPE이 DISABLED입니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[ASK_WHO_DISABLED, SAVE_SPPSVC, ENABLE_SPPSVC, steps::RESTART_AND_REPEAT],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The Office Software Protection Platform service is disabled. It serves Office \
                 2010, and Office 2013 on Windows 7.",
                "Office Software Protection Platform 서비스가 ‘사용 안 함’으로 설정되어 있습니다. \
                 이 서비스는 Office 2010과 Windows 7에 설치된 Office 2013에 필요합니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "START_TYPE of osppsvc is DISABLED.",
                        "osppsvc의 START_TYPE이 DISABLED입니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Office(true)]),
            ),
            resolutions: &[ASK_WHO_DISABLED, OFFICE_SERVICE, ACTIVATE_OLD_OFFICE],
            sources: &[KB_2870357],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckEventLog,
            Role::DeviceAdministrator,
            Text::new(
                "Read which service the newest events of the Service Control Manager name, and ask \
                 whoever maintains the computer whether it may be enabled.",
                "Service Control Manager의 최근 이벤트에 표시된 서비스를 확인하고, 그 서비스를 \
                 사용하도록 설정해도 되는지 컴퓨터의 관리 담당자에게 문의하십시오.",
            ),
            &[PRACTICE],
        )
        .run(Command::reads(
            "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='System';ProviderName='Service Control Manager'} -MaxEvents 10 | \
             Format-List TimeCreated,Id,Message\"",
        )),
        steps::REPORT_THE_CODE,
    ],
};

const UNDO_REMOVAL: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "Undo the removal with the tool that made it, then repeat the step that \
         failed.",
        "서비스를 제거한 도구로 제거를 취소한 뒤 실패한 작업을 다시 시도하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if a tool for privacy or for tidying up was used",
    "개인 정보 보호 도구나 정리 도구를 사용했으면",
));

const SCAN_MALWARE: Resolution = Resolution::new(
    Action::ScanForMalware,
    Role::DeviceAdministrator,
    Text::new(
        "Scan the computer for malware, and look into the quarantine of the malware \
         protection for files of the service.",
        "컴퓨터에서 맬웨어를 검사하고, 맬웨어 방지 프로그램의 격리 목록에 서비스의 \
         파일이 있는지 확인하십시오.",
    ),
    &[PRACTICE],
);

const UPGRADE_IN_PLACE: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Back up the data, and run setup.exe from the installation medium of the \
         same edition, version and language as an in-place upgrade; choose to keep \
         files and apps.",
        "데이터를 백업하고, 에디션, 버전, 언어가 같은 설치 미디어의 setup.exe를 \
         실행하여 현재 위치 업그레이드를 하십시오. 파일과 앱은 유지하도록 \
         선택하십시오.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK);

/// No step imports a service from a file of the web.
const RESTORE_SERVICE: &[Resolution] = &[
    UNDO_REMOVAL,
    SCAN_MALWARE,
    steps::REPAIR_COMPONENT_STORE,
    steps::CHECK_SYSTEM_FILES,
    UPGRADE_IN_PLACE,
];

// sppsvc before ClipSVC: sppsvc is there, so the first look shows no 1060.
pub(super) static WIN32_SERVICE_DOES_NOT_EXIST: Entry = Entry {
    symbol: Some("ERROR_SERVICE_DOES_NOT_EXIST"),
    message: Text::new(
        "the specified service does not exist as an installed service",
        "지정한 서비스가 설치되어 있지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[
        Sign::new(
            Text::new(
                "See whether the Software Protection service is installed; 1060 means that \
                 it is not.",
                "소프트웨어 보호 서비스가 설치되어 있는지 확인하십시오. 1060이 있으면 \
                 설치되어 있지 않은 것입니다.",
            ),
            &[WINERROR_H],
        )
        .run(Command::reads("sc.exe query sppsvc")),
        Sign::new(
            Text::new(
                "On Windows 10 or later, see whether the Client License Service is \
                 installed; 1060 means that it is not.",
                "Windows 10 이상에서는 클라이언트 라이선스 서비스가 설치되어 있는지 \
                 확인하십시오. 1060이 있으면 설치되어 있지 않은 것입니다.",
            ),
            &[WINERROR_H],
        )
        .run(Command::reads("sc.exe query ClipSVC").since("Windows 10")),
    ],
    causes: &[
        Cause {
            text: Text::new(
                "The Software Protection service (sppsvc) is not installed.",
                "소프트웨어 보호 서비스(sppsvc)가 설치되어 있지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new("The first look shows 1060.", "첫째 명령의 출력에 1060이 있습니다."),
                &[PRACTICE],
            )),
            resolutions: RESTORE_SERVICE,
            sources: &[WINERROR_H],
        },
        Cause {
            text: Text::new(
                "The Client License Service (ClipSVC) is not installed. It was reported \
                 after a tool had removed the service.",
                "클라이언트 라이선스 서비스(ClipSVC)가 설치되어 있지 않습니다. 도구로 이 \
                 서비스를 제거한 뒤에 나타났다는 사례가 있습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The first look does not show 1060, and the second does, on Windows 10 or \
                     later.",
                    "첫째 명령의 출력에는 1060이 없고 둘째 명령의 출력에는 1060이 있으며, \
                     Windows 10 이상입니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: RESTORE_SERVICE,
            sources: &[WINERROR_H, REPORT_PRIVACY_48],
        },
    ],
    otherwise: &[steps::REPORT_THE_CODE],
};

// A before B: sppsvc is not DISABLED; A asks that it is.
// A before C: the same.
// B before C: Office 2016 or Windows reported the code; B asks for an older Office with osppsvc.
pub(super) static WIN32_SERVICE_NOT_ACTIVE: Entry = Entry {
    symbol: Some("ERROR_SERVICE_NOT_ACTIVE"),
    message: Text::new(
        "a service that activation needs has not been started",
        "정품 인증에 필요한 서비스가 시작되지 않았습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(KB_2870357),
    checks: &[READ_START_TYPES],
    causes: &[
        Cause {
            text: Text::new(
                "The Software Protection service cannot start because it is disabled. Windows \
                 needs it, and so do Office 2013 and later on Windows 8 and later.",
                "소프트웨어 보호 서비스가 ‘사용 안 함’으로 설정되어 있어 시작되지 않습니다. 이 \
                 서비스는 Windows, 그리고 Windows 8 이상의 Office 2013 이상에 필요합니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "START_TYPE of sppsvc is DISABLED.",
                    "sppsvc의 START_TYPE이 DISABLED입니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[ASK_WHO_DISABLED, SAVE_SPPSVC, ENABLE_SPPSVC, steps::RESTART_AND_REPEAT],
            sources: &[KB_2870357, PRACTICE],
        },
        Cause {
            text: Text::new(
                "The Office Software Protection Platform service has not been started. It serves \
                 Office 2010, and Office 2013 on Windows 7.",
                "Office Software Protection Platform 서비스가 시작되지 않았습니다. 이 서비스는 \
                 Office 2010과 Windows 7에 설치된 Office 2013에 필요합니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Office 2010 or 2013 reported the code, and the command shows the service \
                     osppsvc.",
                        "Office 2010 또는 Office 2013에서 코드가 나타났고, 명령의 출력에 osppsvc \
                     서비스가 있습니다.",
                    ),
                    &[KB_2870357],
                )
                .facts(&[Fact::Office(true)]),
            ),
            resolutions: &[ASK_WHO_DISABLED, OFFICE_SERVICE, ACTIVATE_OLD_OFFICE],
            sources: &[KB_2870357],
        },
        Cause {
            text: Text::new(
                "The Software Protection service was not running when it was needed.",
                "소프트웨어 보호 서비스가 필요한 때에 실행되고 있지 않았습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "START_TYPE of sppsvc is not DISABLED, and Windows or an Office without the \
                     service osppsvc reported the code.",
                    "sppsvc의 START_TYPE이 DISABLED가 아니고, Windows나 osppsvc 서비스를 사용하지 \
                     않는 Office에서 코드가 나타났습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                START_SERVICE,
                steps::RESTART_AND_REPEAT,
                FIX_COMPONENT_STORE,
                FIX_SYSTEM_FILES,
            ],
            sources: &[WINERROR_H],
        },
    ],
    otherwise: &[steps::REPORT_THE_CODE],
};

// Entry before the rest: the key does not exist, or has none of the two values.
pub(super) static WIN32_SERVER_EXEC_FAILURE: Entry = Entry {
    symbol: Some("CO_E_SERVER_EXEC_FAILURE"),
    message: Text::new(
        "server execution failed: a COM server of the licensing did not start",
        "서버 실행에 실패하여 라이선스 처리에 필요한 COM 서버가 시작되지 않았습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[Sign::new(
        Text::new(
            "Look for values Debugger and VerifierDlls of SppExtComObj.exe. An error: \
             there is no entry for this program.",
            "SppExtComObj.exe의 Debugger 값과 VerifierDlls 값이 있는지 확인하십시오. \
             오류가 나타나면 이 프로그램의 항목이 없는 것입니다.",
        ),
        &[REPORT_OFFICE_TOOL_216, PRACTICE],
    )
    .run(Command::reads(
        "reg query \"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Image \
         File Execution Options\\SppExtComObj.exe\"",
    ))],
    causes: &[
        Cause {
            text: Text::new(
                "An entry in the registry makes Windows start another program in place of \
                 SppExtComObj.exe, the COM server of the licensing, or load a foreign \
                 library into it.",
                "레지스트리 항목 때문에 라이선스 처리에 필요한 COM 서버인 SppExtComObj.exe \
                 대신 다른 프로그램이 실행되거나, SppExtComObj.exe에 다른 라이브러리가 \
                 로드됩니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The look shows a value Debugger or VerifierDlls.",
                    "명령의 출력에 Debugger 또는 VerifierDlls 값이 있습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::BackUp,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Save the entry. It is written to SppExtComObj.reg in the public folder of \
                         this computer.",
                        "항목을 저장하십시오. 항목은 이 컴퓨터의 공용 폴더에 SppExtComObj.reg로 \
                         저장됩니다.",
                    ),
                    &[PRACTICE],
                )
                .run(Command::changes(
                    "cmd /c reg export \"HKLM\\SOFTWARE\\Microsoft\\Windows \
                     NT\\CurrentVersion\\Image File Execution Options\\SppExtComObj.exe\" \
                     %PUBLIC%\\SppExtComObj.reg /y",
                )),
                Resolution::new(
                    Action::ScanForMalware,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Scan the computer for malware, and remove the program that made the \
                         entry. Windows itself makes no such entry.",
                        "컴퓨터에서 맬웨어를 검사하고 이 항목을 만든 프로그램을 제거하십시오. \
                         이러한 항목은 Windows에서 만들지 않습니다.",
                    ),
                    &[PRACTICE],
                ),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Remove the entry. The saved file brings it back.",
                        "항목을 제거하십시오. 저장한 파일로 되돌릴 수 있습니다.",
                    ),
                    &[REPORT_OFFICE_TOOL_216],
                )
                .run(
                    Command::changes(
                        "reg delete \"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Image \
                         File Execution Options\\SppExtComObj.exe\" /f",
                    )
                    .elevated(),
                ),
                steps::RESTART_AND_REPEAT,
            ],
            sources: &[REPORT_OFFICE_TOOL_216, PRACTICE],
        },
        Cause {
            text: Text::new(
                "A COM server that the licensing needs did not start. The code does not say \
                 which one.",
                "라이선스 처리에 필요한 COM 서버가 시작되지 않았습니다. 어떤 COM 서버인지는 \
                 이 코드로 알 수 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The look ends with an error, or shows neither of these values.",
                    "명령이 오류로 끝나거나 출력에 두 값이 모두 없습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::RunElevated,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Repeat the command in an elevated Command Prompt.",
                        "관리자 권한 명령 프롬프트에서 명령을 다시 실행하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("at a prompt", "명령 프롬프트에서 나타난 코드이면")),
                steps::RESTART_AND_REPEAT.when(steps::IF_IT_COMES_BACK),
                steps::REPAIR_COMPONENT_STORE.when(steps::IF_IT_COMES_BACK),
                steps::CHECK_SYSTEM_FILES.when(steps::IF_IT_COMES_BACK),
            ],
            sources: &[WINERROR_H],
        },
    ],
    otherwise: &[
        steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
        steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
    ],
};

// A before B: only sppsvc is DISABLED; A asks for ClipSVC.
// A before C: a service is missing and none is DISABLED.
// B before C: the same.
pub(super) static ENDPOINT_NOT_REGISTERED: Entry = Entry {
    symbol: Some("EPT_NT_NOT_REGISTERED"),
    message: Text::new(
        "the RPC endpoint mapper has no endpoint for the service that was called",
        "호출한 서비스의 끝점이 RPC 끝점 매퍼에 없습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[Sign::new(
        Text::new(
            "Read START_TYPE of the Software Protection service (sppsvc) and of the Client License \
             Service (ClipSVC), which Windows 10 and later have. Error 1060 means that a service \
             is missing.",
            "소프트웨어 보호 서비스(sppsvc)와 Windows 10 이상에 있는 클라이언트 라이선스 \
             서비스(ClipSVC)의 START_TYPE을 확인하십시오. 오류 1060은 서비스가 없다는 뜻입니다.",
        ),
        &[PRACTICE],
    )
    .run(Command::reads("cmd /c \"sc.exe qc sppsvc & sc.exe qc ClipSVC\""))],
    causes: &[
        Cause {
            text: Text::new(
                "The Client License Service has no endpoint because it is disabled.",
                "클라이언트 라이선스 서비스가 ‘사용 안 함’으로 설정되어 있어 끝점이 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "START_TYPE of ClipSVC is DISABLED.",
                    "ClipSVC의 START_TYPE이 DISABLED입니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                ASK_WHO_DISABLED,
                SAVE_CLIPSVC,
                ENABLE_CLIPSVC,
                steps::RESTART_AND_REPEAT,
            ],
            sources: &[NTSTATUS_H, REPORT_LIBRESCORE_9],
        },
        Cause {
            text: Text::new(
                "The Software Protection service has no endpoint because it is disabled.",
                "소프트웨어 보호 서비스가 ‘사용 안 함’으로 설정되어 있어 끝점이 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "START_TYPE of sppsvc is DISABLED.",
                    "sppsvc의 START_TYPE이 DISABLED입니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[ASK_WHO_DISABLED, SAVE_SPPSVC, ENABLE_SPPSVC, steps::RESTART_AND_REPEAT],
            sources: &[NTSTATUS_H, PRACTICE],
        },
        Cause {
            text: Text::new(
                "The service has no endpoint because it has been removed from Windows.",
                "서비스가 Windows에서 제거되어 끝점이 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Error 1060 is shown for sppsvc, or on Windows 10 or later for ClipSVC.",
                    "sppsvc에 대해 오류 1060이 표시되거나, Windows 10 이상에서 ClipSVC에 대해 오류 \
                     1060이 표시됩니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                steps::REPAIR_COMPONENT_STORE,
                steps::CHECK_SYSTEM_FILES,
                Resolution::new(
                    Action::ContactMicrosoft,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Ask Microsoft Support whether a repair by an in-place upgrade brings the \
                         service back. Import no registry file from the web.",
                        "현재 위치 업그레이드로 서비스를 복구할 수 있는지 Microsoft 지원에 \
                         문의하십시오. 웹에서 받은 레지스트리 파일은 가져오지 마십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("if the service is still missing", "서비스가 여전히 없으면")),
            ],
            sources: &[NTSTATUS_H, REPORT_PRIVACY_48, REPORT_LIBRESCORE_9],
        },
    ],
    otherwise: &[
        steps::RESTART_AND_REPEAT,
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "See that the services of RPC show RUNNING.",
                "RPC의 두 서비스가 RUNNING으로 표시되는지 확인하십시오.",
            ),
            &[PRACTICE],
        )
        .when(steps::IF_IT_COMES_BACK)
        .run(Command::reads("cmd /c \"sc.exe query RpcSs & sc.exe query RpcEptMapper\"")),
        steps::REPORT_THE_CODE,
    ],
};

pub(super) static INVALID_CONTEXT: Entry = Entry {
    symbol: Some("SL_E_INVALID_CONTEXT"),
    message: Text::new("the specified context is invalid", "지정된 컨텍스트가 올바르지 않습니다"),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A call of the Software Protection service specified a context that is not valid. The \
             code does not say which context.",
            "소프트웨어 보호 서비스를 호출할 때 지정한 컨텍스트가 올바르지 않습니다. 어떤 \
             컨텍스트인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT, steps::INSTALL_UPDATES],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static HARDWARE_ID_ERROR: Entry = Entry {
    symbol: Some("SL_E_HWID_ERROR"),
    message: Text::new(
        "not all hardware information could be collected",
        "하드웨어 정보의 일부를 수집하지 못했습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service could not collect all the hardware information; by \
             the symbol it is meant for the hardware ID.",
            "소프트웨어 보호 서비스에서 하드웨어 정보의 일부를 수집하지 못했습니다. 기호 이름에 \
             따르면 하드웨어 ID에 사용하는 정보입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::RESTART_AND_REPEAT,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Look for devices with a warning sign.",
                    "경고 표시가 있는 장치를 찾으십시오.",
                ),
                &[PRACTICE],
            )
            .when(steps::IF_IT_COMES_BACK)
            .run(Command::opens("devmgmt.msc")),
            Resolution::new(
                Action::RepairWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "Install the driver of the manufacturer for that device, and repeat the step \
                     that failed.",
                    "그 장치에 제조업체의 드라이버를 설치한 뒤 실패한 작업을 다시 시도하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("if there is such a device", "경고 표시가 있는 장치가 있으면")),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static SECURE_STORE_ID_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_SECURE_STORE_ID_MISMATCH"),
    message: Text::new(
        "the secure store ID in the license does not match the current value",
        "라이선스의 보안 저장소 ID가 현재 값과 일치하지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[steps::READ_STATUS],
    causes: &[Cause {
        text: Text::new(
            "The secure store ID in a license is not the one that the computer has now.",
            "라이선스에 있는 보안 저장소 ID가 컴퓨터의 현재 보안 저장소 ID와 다릅니다.",
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

pub(super) static INVALID_CONTEXT_DATA: Entry = Entry {
    symbol: Some("SL_E_INVALID_CONTEXT_DATA"),
    message: Text::new(
        "the reported machine data appears to be invalid",
        "보고된 컴퓨터 데이터가 올바르지 않은 것으로 보입니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "To the Software Protection service the machine data that was reported to it appears \
             to be invalid.",
            "소프트웨어 보호 서비스에서 보고받은 컴퓨터 데이터가 올바르지 않은 것으로 \
             판단했습니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT, steps::INSTALL_UPDATES],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static INVALID_HASH: Entry = Entry {
    symbol: Some("SL_E_INVALID_HASH"),
    message: Text::new(
        "the data hash does not correspond to the data",
        "데이터 해시가 데이터와 일치하지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A hash that the Software Protection service was given does not correspond to its \
             data. The code does not say which data.",
            "소프트웨어 보호 서비스에 전달된 해시가 해당 데이터와 일치하지 않습니다. 어떤 \
             데이터인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT, steps::INSTALL_UPDATES],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static WINDOWS_VERSION_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_WINDOWS_VERSION_MISMATCH"),
    message: Text::new(
        "the version of SPPSvc does not match the policy",
        "SPPSvc의 버전이 정책과 일치하지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The version of the Software Protection service (sppsvc) does not match the policy.",
            "소프트웨어 보호 서비스(sppsvc)의 버전이 정책과 일치하지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::INSTALL_UPDATES,
            steps::RESTART_AND_REPEAT,
            FIX_COMPONENT_STORE,
            FIX_SYSTEM_FILES,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static ACTIVATION_IN_PROGRESS: Entry = Entry {
    symbol: Some("SL_E_ACTIVATION_IN_PROGRESS"),
    message: Text::new(
        "another activation attempt for this SKU is in progress",
        "이 SKU에 대한 다른 정품 인증 시도가 진행 중입니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Another attempt to activate the same product (SKU) is still in progress.",
            "같은 제품(SKU)을 정품 인증하려는 다른 시도가 아직 진행 중입니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::Wait,
                Role::DeviceAdministrator,
                Text::new(
                    "Wait for that attempt to complete, and start no other one meanwhile.",
                    "진행 중인 시도가 끝날 때까지 기다리고, 그동안 다른 시도를 시작하지 마십시오.",
                ),
                &[HEADER],
            ),
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Read License Status of that product. If it is Licensed, nothing is left to \
                     do.",
                    "해당 제품의 ‘라이선스 상태’를 확인하십시오. ‘사용 허가됨’이면 더 할 일이 \
                     없습니다.",
                ),
                &[SLMGR_OPTIONS],
            )
            .run(Command::reads(slmgr!("/dlv all"))),
            Resolution::new(
                Action::RestartWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "Restart Windows, and activate once more. If another code appears, look up \
                     that code.",
                    "Windows를 다시 시작한 뒤 정품 인증을 다시 시도하십시오. 다른 코드가 나타나면 \
                     그 코드를 찾아보십시오.",
                ),
                &[PRACTICE],
            )
            .when(steps::IF_IT_COMES_BACK),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static INTERNAL_ERROR: Entry = Entry {
    symbol: Some("SL_E_INTERNAL_ERROR"),
    message: Text::new(
        "the Software Protection service reported an internal error",
        "소프트웨어 보호 서비스가 내부 오류를 보고했습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[steps::READ_EVENTS],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service met an internal error. The code gives no reason.",
            "소프트웨어 보호 서비스에서 내부 오류가 발생했습니다. 이유는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::RESTART_SERVICE,
            steps::RESTART_AND_REPEAT,
            FIX_COMPONENT_STORE,
            FIX_SYSTEM_FILES,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[
        steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
        steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
    ],
};

// A before B: a program shows the code in a message of its own; A asks for an event alone.
// A before C: Windows is not licensed, or slmgr.vbs shows the code; A asks for Licensed and for an
// event alone.
// B before C: Windows or slmgr.vbs shows the code, or an event; B asks for another program's message.
pub(super) static VALUE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_VALUE_NOT_FOUND"),
    message: Text::new(
        "the value for the input key (a name, not a product key) was not found",
        "입력 키(제품 키가 아닌 이름)에 해당하는 값을 찾을 수 없습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[steps::READ_STATUS],
    causes: &[
        Cause {
            text: Text::new(
                "The Software Protection service met the code in the background, while Windows is \
                 licensed.",
                "Windows의 사용이 허가된 상태에서 소프트웨어 보호 서비스의 백그라운드 작업 중에 \
                 코드가 기록되었습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "License Status is Licensed, and the code stands in an event only, such as \
                     8198 or 8233.",
                        "‘라이선스 상태’가 ‘사용 허가됨’이고, 코드가 8198이나 8233 같은 이벤트에만 \
                     있습니다.",
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
                "A program asked for a policy or another value by a name for which there is none.",
                "프로그램이 조회한 이름에 해당하는 정책이나 값이 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "A program other than Windows and slmgr.vbs shows the code in a message.",
                    "Windows와 slmgr.vbs 이외의 프로그램에서 표시한 메시지에 코드가 있습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                UPDATE_PROGRAM,
                Resolution::new(
                    Action::FixProgram,
                    Role::SoftwareDeveloper,
                    Text::new(
                        "Check the name of the value, and treat a value that is missing as not \
                         defined.",
                        "값의 이름을 정확히 지정했는지 확인하고, 없는 값은 정의되지 않은 것으로 \
                         처리하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(steps::IN_YOUR_OWN_PROGRAM),
            ],
            sources: &[
                HEADER,
                SLGETWINDOWSINFORMATION,
                SLGETPOLICYINFORMATION,
                SLGETSERVICEINFORMATION,
                SLGETAPPLICATIONPOLICY,
            ],
        },
        Cause {
            text: Text::new(
                "A value that Windows itself asked for was not found.",
                "Windows가 조회한 값을 찾을 수 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Windows or slmgr.vbs shows the code in a message, or the code stands in an \
                     event and License Status is not Licensed.",
                    "Windows나 slmgr.vbs의 메시지에 코드가 표시되거나, 코드가 이벤트에 있고 \
                     ‘라이선스 상태’가 ‘사용 허가됨’이 아닙니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                steps::RESTART_SERVICE,
                steps::REINSTALL_LICENSE_FILES,
                ACTIVATE_UNLICENSED,
            ],
            sources: &[HEADER],
        },
    ],
    otherwise: &[steps::REPORT_THE_CODE],
};

// A before B: another function or a command reported the code.
pub(super) static REQUEST_NOT_SUPPORTED: Entry = Entry {
    symbol: Some("SL_E_NOT_SUPPORTED"),
    message: Text::new("the request is not supported", "지원되지 않는 요청입니다"),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The format of the authentication data is not supported.",
                "인증(authentication) 데이터의 형식이 지원되지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "SLSetAuthenticationData returned the code in your own program.",
                    "직접 개발한 프로그램에서 SLSetAuthenticationData가 이 코드를 반환했습니다.",
                ),
                &[SLSETAUTHENTICATIONDATA],
            )),
            resolutions: &[Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Pass SLSetAuthenticationData the data in a format that the service of this \
                     Windows supports.",
                    "이 Windows의 서비스에서 지원하는 형식의 데이터를 SLSetAuthenticationData에 \
                     전달하십시오.",
                ),
                &[SLSETAUTHENTICATIONDATA],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM)],
            sources: &[SLSETAUTHENTICATIONDATA],
        },
        Cause {
            text: Text::new(
                "A program or a command asked the Software Protection service for something that \
                 it does not support.",
                "프로그램이나 명령이 소프트웨어 보호 서비스에서 지원하지 않는 작업을 요청했습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Another function, a program or a command reported the code.",
                    "다른 함수, 프로그램 또는 명령에서 코드가 나타났습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::CheckStatus,
                    Role::DeviceAdministrator,
                    Text::new(
                        "See whether the program or the command is meant for this version and \
                         edition of Windows.",
                        "이 Windows 버전과 에디션에서 사용할 수 있는 프로그램이나 명령인지 \
                         확인하십시오.",
                    ),
                    &[PRACTICE],
                ),
                UPDATE_PROGRAM,
                Resolution::new(
                    Action::FixProgram,
                    Role::SoftwareDeveloper,
                    Text::new(
                        "Ask SLGetPKeyInformation only for DigitalPID, DigitalPID2, \
                         PartialProductKey, ProductSkuId or Channel.",
                        "SLGetPKeyInformation에서는 DigitalPID, DigitalPID2, PartialProductKey, \
                         ProductSkuId, Channel만 조회하십시오.",
                    ),
                    &[SLGETPKEYINFORMATION],
                )
                .when(steps::IN_YOUR_OWN_PROGRAM),
            ],
            sources: &[HEADER, SLGETPKEYINFORMATION],
        },
    ],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static INVALID_EVENT_ID: Entry = Entry {
    symbol: Some("SL_E_INVALID_EVENT_ID"),
    message: Text::new("the requested event ID is invalid", "요청한 이벤트 ID가 올바르지 않습니다"),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A program named a licensing event by an ID that is not valid. The event is a \
             notification to programs, not an entry of the event log.",
            "프로그램이 라이선스 이벤트를 올바르지 않은 ID로 지정했습니다. 여기서 이벤트는 이벤트 \
             로그의 항목이 아니라 프로그램에 보내는 알림입니다.",
        ),
        sign: None,
        resolutions: &[
            UPDATE_PROGRAM,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Pass SLRegisterEvent, SLUnregisterEvent and SLFireEvent one of the predefined \
                     event IDs.",
                    "SLRegisterEvent, SLUnregisterEvent, SLFireEvent에 미리 정의된 이벤트 ID를 \
                     전달하십시오.",
                ),
                &[SLREGISTEREVENT, SLUNREGISTEREVENT, SLFIREEVENT],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[HEADER, SLREGISTEREVENT, SLFIREEVENT],
    }],
    otherwise: &[REPORT_TO_VENDOR],
};

pub(super) static EVENT_NOT_REGISTERED: Entry = Entry {
    symbol: Some("SL_E_EVENT_NOT_REGISTERED"),
    message: Text::new(
        "the requested event is not registered with the service",
        "요청한 이벤트가 서비스에 등록되어 있지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A program fired or unregistered a licensing event that is not registered with the \
             service.",
            "서비스에 등록되지 않은 라이선스 이벤트를 프로그램이 발생시키거나 등록 해제하려고 \
             했습니다.",
        ),
        sign: None,
        resolutions: &[
            RESTART_PROGRAM,
            UPDATE_PROGRAM,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Register the event with SLRegisterEvent first, under the same event ID and \
                     application ID.",
                    "먼저 같은 이벤트 ID와 애플리케이션 ID로 SLRegisterEvent를 호출하여 이벤트를 \
                     등록하십시오.",
                ),
                &[SLREGISTEREVENT, SLFIREEVENT],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[HEADER, SLFIREEVENT, SLUNREGISTEREVENT],
    }],
    otherwise: &[REPORT_TO_VENDOR],
};

pub(super) static EVENT_ALREADY_REGISTERED: Entry = Entry {
    symbol: Some("SL_E_EVENT_ALREADY_REGISTERED"),
    message: Text::new("the event ID is already registered", "이벤트 ID가 이미 등록되어 있습니다"),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A program registers a licensing event whose ID is registered already.",
            "프로그램에서 등록하려는 라이선스 이벤트의 ID가 이미 등록되어 있습니다.",
        ),
        sign: None,
        resolutions: &[
            RESTART_PROGRAM,
            UPDATE_PROGRAM,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Register each event once, and unregister it with SLUnregisterEvent before it \
                     is registered anew.",
                    "이벤트를 한 번만 등록하고, 다시 등록하기 전에 SLUnregisterEvent로 등록을 \
                     해제하십시오.",
                ),
                &[SLUNREGISTEREVENT],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[REPORT_TO_VENDOR],
};

pub(super) static DATA_TYPE_MISMATCHED: Entry = Entry {
    symbol: Some("SL_E_DATATYPE_MISMATCHED"),
    message: Text::new(
        "the input data type does not match the data type in the license",
        "입력 데이터 형식이 라이선스의 데이터 형식과 일치하지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A program asked for a value as one data type, and the license defines it as another.",
            "프로그램이 값을 조회할 때 지정한 데이터 형식이 라이선스에 정의된 그 값의 데이터 형식과 \
             다릅니다.",
        ),
        sign: None,
        resolutions: &[
            UPDATE_PROGRAM,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Ask with SLGetPolicyInformation or SLGetWindowsInformation, which return the \
                     data type, and not with their DWORD forms.",
                    "DWORD용 함수 대신, 데이터 형식을 반환하는 SLGetPolicyInformation이나 \
                     SLGetWindowsInformation으로 조회하십시오.",
                ),
                &[SLGETPOLICYINFORMATION, SLGETWINDOWSINFORMATION],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[HEADER, SLGETPOLICYINFORMATIONDWORD, SLGETWINDOWSINFORMATIONDWORD],
    }],
    otherwise: &[REPORT_TO_VENDOR],
};

pub(super) static PROXY_KEY_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_PROXY_KEY_NOT_FOUND"),
    message: Text::new(
        "the required data (a proxy key) is not found",
        "필요한 데이터(프록시 키)를 찾을 수 없습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Data that the Software Protection service requires is not found. By the symbol of the \
             code it is a proxy key; nothing says that a network proxy is meant.",
            "소프트웨어 보호 서비스에 필요한 데이터를 찾을 수 없습니다. 코드의 기호 이름에 따르면 \
             이 데이터는 프록시 키이며, 네트워크 프록시를 뜻한다는 근거는 없습니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT, steps::INSTALL_UPDATES],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static INVALID_RUNNING_MODE: Entry = Entry {
    symbol: Some("SL_E_INVALID_RUNNING_MODE"),
    message: Text::new(
        "the service cannot be started in the current OS mode",
        "현재 운영 체제(OS) 모드에서는 서비스를 시작할 수 없습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service cannot be started in the mode in which Windows runs \
             now. The code does not name the mode.",
            "현재 Windows가 실행 중인 모드에서는 소프트웨어 보호 서비스를 시작할 수 없습니다. 어떤 \
             모드인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "See how Windows was started. Everything but Normal boot is a form of safe \
                     mode.",
                    "Windows가 시작된 방식을 확인하십시오. Normal boot가 아니면 안전 모드의 한 \
                     종류입니다.",
                ),
                &[PRACTICE],
            )
            .run(
                Command::reads(
                    "powershell -Command \"(Get-CimInstance Win32_ComputerSystem).BootupState\"",
                )
                .since("Windows 8"),
            ),
            Resolution::new(
                Action::RestartWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "Finish the work for which safe mode was chosen, restart Windows, and repeat \
                     the step that failed.",
                    "안전 모드에서 할 작업을 마치고 Windows를 다시 시작한 뒤 실패한 작업을 다시 \
                     시도하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("in safe mode", "안전 모드이면")),
            Resolution::new(
                Action::ChangeSetting,
                Role::DeviceAdministrator,
                Text::new(
                    "Remove the setting for safe mode from the boot entry, restart Windows, and \
                     repeat the step that failed.",
                    "부팅 항목에서 안전 모드 설정을 제거하고 Windows를 다시 시작한 뒤 실패한 \
                     작업을 다시 시도하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if Windows starts in safe mode every time",
                "Windows가 매번 안전 모드로 시작되면",
            ))
            .run(Command::changes("bcdedit /deletevalue safeboot").elevated()),
            Resolution::new(
                Action::RestartWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "Finish or leave Setup or Windows PE, start the installed Windows, and repeat \
                     the step that failed.",
                    "설치 프로그램이나 Windows PE에서 작업을 완료하거나 종료하고 설치된 Windows를 \
                     시작한 뒤 실패한 작업을 다시 시도하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "in Windows Setup or Windows PE",
                "Windows 설치 프로그램이나 Windows PE이면",
            )),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static PROXY_POLICY_NOT_UPDATED: Entry = Entry {
    symbol: Some("SL_E_PROXY_POLICY_NOT_UPDATED"),
    message: Text::new(
        "the proxy policy has not been updated",
        "프록시 정책이 업데이트되지 않았습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The proxy policy of the Software Protection service has not been updated. Nothing \
             says that a network proxy is meant.",
            "소프트웨어 보호 서비스의 프록시 정책이 업데이트되지 않았습니다. 네트워크 프록시를 \
             뜻한다는 근거는 없습니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT, steps::INSTALL_UPDATES],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static OPERATION_NOT_ALLOWED: Entry = Entry {
    symbol: Some("SL_E_OPERATION_NOT_ALLOWED"),
    message: Text::new("the requested operation is not allowed", "요청한 작업이 허용되지 않습니다"),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service does not allow the operation. The code names neither \
             the operation nor the reason.",
            "소프트웨어 보호 서비스에서 작업을 허용하지 않습니다. 어떤 작업을 왜 허용하지 않는지는 \
             코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Read the channel and the License Status, and see whether the operation is \
                     meant for this kind of license.",
                    "키 채널과 ‘라이선스 상태’를 확인하고, 이 종류의 라이선스에서 할 수 있는 \
                     작업인지 확인하십시오.",
                ),
                &[PRACTICE],
            )
            .run(Command::reads(slmgr!("/dlv"))),
            steps::RESTART_AND_REPEAT,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static PLUGIN_INVALID_MANIFEST: Entry = Entry {
    symbol: Some("SL_E_PLUGIN_INVALID_MANIFEST"),
    message: Text::new(
        "the plug-in manifest file is incorrect",
        "플러그 인 매니페스트 파일이 올바르지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The manifest file of a plug-in of the Software Protection service is incorrect. The \
             code does not name the plug-in.",
            "소프트웨어 보호 서비스의 플러그 인 매니페스트 파일이 올바르지 않습니다. 어떤 플러그 \
             인인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[steps::INSTALL_UPDATES, FIX_COMPONENT_STORE, FIX_SYSTEM_FILES],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

// A before B: the program stored the policies with the same IDs, and got S_OK.
pub(super) static APPLICATION_POLICIES_MISSING: Entry = Entry {
    symbol: Some("SL_E_APPLICATION_POLICIES_MISSING"),
    message: Text::new(
        "the license policies for fast query could not be found",
        "빠른 조회용 라이선스 정책을 찾을 수 없습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "No policies for fast query have been stored for the application.",
                "애플리케이션의 빠른 조회용 정책이 저장되어 있지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Your own program has not called SLPersistApplicationPolicies with the IDs \
                     that SLLoadApplicationPolicies gets.",
                    "직접 개발한 프로그램에서 SLLoadApplicationPolicies에 전달하는 ID로 \
                     SLPersistApplicationPolicies를 호출하지 않았습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Call SLPersistApplicationPolicies with the application ID and product SKU ID \
                     that SLLoadApplicationPolicies gets, and load the policies again. If \
                     consumption fails in it, the data stored before is deleted, although it \
                     returns success.",
                    "SLLoadApplicationPolicies에 전달하는 애플리케이션 ID와 제품 SKU ID로 \
                     SLPersistApplicationPolicies를 호출한 뒤 정책을 다시 불러오십시오. 이 \
                     함수에서 소비에 실패하면 성공이 반환되더라도 이전에 저장된 데이터가 \
                     삭제됩니다.",
                ),
                &[SLLOADAPPLICATIONPOLICIES, SLPERSISTAPPLICATIONPOLICIES],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM)],
            sources: &[HEADER, SLLOADAPPLICATIONPOLICIES],
        },
        Cause {
            text: Text::new(
                "Consumption failed while the policies were stored, and so the stored data was \
                 deleted. SLPersistApplicationPolicies reports success all the same.",
                "정책을 저장하는 동안 소비에 실패하여 저장된 데이터가 삭제되었습니다. 이 경우에도 \
                 SLPersistApplicationPolicies는 성공을 반환합니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Your own program has called SLPersistApplicationPolicies with the IDs that \
                     SLLoadApplicationPolicies gets, and it returned S_OK.",
                    "직접 개발한 프로그램에서 SLLoadApplicationPolicies에 전달하는 ID로 \
                     SLPersistApplicationPolicies를 호출했고 S_OK가 반환되었습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Consume the right with SLConsumeRight, which binds a license to the right (the \
                     licenses of all product SKUs where no product SKU ID is passed), and cure the \
                     error that it returns. Then store and load the policies again.",
                    "SLConsumeRight로 권한을 소비하고, 이 함수가 반환하는 오류를 해결하십시오. 이 \
                     함수를 호출하면 라이선스가 권한에 바인딩되며, 제품 SKU ID를 지정하지 않으면 \
                     모든 제품 SKU의 라이선스가 소비됩니다. 그런 다음 정책을 다시 저장하고 \
                     불러오십시오.",
                ),
                &[SLCONSUMERIGHT, PRACTICE],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM)],
            sources: &[SLPERSISTAPPLICATIONPOLICIES],
        },
    ],
    otherwise: &[UPDATE_PROGRAM.when(NOT_YOUR_OWN), REPORT_TO_VENDOR],
};

pub(super) static APPLICATION_POLICIES_NOT_LOADED: Entry = Entry {
    symbol: Some("SL_E_APPLICATION_POLICIES_NOT_LOADED"),
    message: Text::new(
        "the license policies for fast query have not been loaded",
        "빠른 조회용 라이선스 정책이 로드되지 않았습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The policy context that a program passed was not found: its policies have not been \
             loaded, or have been unloaded already.",
            "프로그램이 전달한 정책 컨텍스트를 찾을 수 없습니다. 정책을 불러오지 않았거나 이미 \
             해제했습니다.",
        ),
        sign: None,
        resolutions: &[
            RESTART_PROGRAM,
            UPDATE_PROGRAM,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Pass SLGetApplicationPolicy the context that SLLoadApplicationPolicies \
                     returned, and call SLUnloadApplicationPolicies once, after the last query.",
                    "SLLoadApplicationPolicies가 반환한 컨텍스트를 SLGetApplicationPolicy에 \
                     전달하고, SLUnloadApplicationPolicies는 마지막 조회가 끝난 뒤 한 번만 \
                     호출하십시오.",
                ),
                &[SLGETAPPLICATIONPOLICY, SLUNLOADAPPLICATIONPOLICIES],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[HEADER, SLGETAPPLICATIONPOLICY, SLUNLOADAPPLICATIONPOLICIES],
    }],
    otherwise: &[REPORT_TO_VENDOR],
};

pub(super) static SERVICE_STOPPING: Entry = Entry {
    symbol: Some("SL_E_SERVICE_STOPPING"),
    message: Text::new(
        "the operation cannot be completed because the service is stopping",
        "서비스가 중지되는 중이어서 작업을 완료할 수 없습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The request came while the Software Protection service was stopping.",
            "소프트웨어 보호 서비스가 중지되는 동안 요청이 전달되었습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::Wait,
                Role::DeviceAdministrator,
                Text::new(
                    "Wait until the service has stopped, and repeat the step that failed.",
                    "서비스가 완전히 중지될 때까지 기다린 뒤 실패한 작업을 다시 시도하십시오.",
                ),
                &[PRACTICE],
            ),
            START_SERVICE.when(steps::IF_IT_COMES_BACK),
            steps::RESTART_AND_REPEAT.when(steps::IF_IT_COMES_BACK),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static PLUGIN_NOT_REGISTERED: Entry = Entry {
    symbol: Some("SL_E_PLUGIN_NOT_REGISTERED"),
    message: Text::new(
        "the requested plug-in cannot be found",
        "요청한 플러그 인을 찾을 수 없습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A request names a plug-in that the Software Protection service cannot find. By the \
             symbol of the code it is not registered.",
            "요청에 지정된 플러그 인을 소프트웨어 보호 서비스에서 찾을 수 없습니다. 코드의 기호 \
             이름에 따르면 등록되지 않은 플러그 인입니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::FixProgram,
                Role::DeviceAdministrator,
                Text::new(
                    "Repair that program, or install it again.",
                    "해당 프로그램을 복구하거나 다시 설치하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if a program other than Windows reported the code",
                "Windows 이외의 프로그램에서 나타난 코드이면",
            )),
            steps::INSTALL_UPDATES,
            FIX_COMPONENT_STORE,
            FIX_SYSTEM_FILES,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static AUTHENTICATION_WRONG_VERSION: Entry = Entry {
    symbol: Some("SL_E_AUTHN_WRONG_VERSION"),
    message: Text::new(
        "the version of the authentication data is incompatible",
        "인증(authentication) 데이터의 버전이 호환되지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security version of the authentication data that a program passed is wrong.",
            "프로그램이 전달한 인증(authentication) 데이터의 보안 버전이 잘못되었습니다.",
        ),
        sign: None,
        resolutions: &[
            UPDATE_PROGRAM,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Pass SLSetAuthenticationData data of the security version that the service of \
                     this Windows expects.",
                    "이 Windows의 서비스에서 요구하는 보안 버전의 데이터를 \
                     SLSetAuthenticationData에 전달하십시오.",
                ),
                &[SLSETAUTHENTICATIONDATA],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[HEADER, SLSETAUTHENTICATIONDATA],
    }],
    otherwise: &[REPORT_TO_VENDOR],
};

pub(super) static AUTHENTICATION_MISMATCHED_KEY: Entry = Entry {
    symbol: Some("SL_E_AUTHN_MISMATCHED_KEY"),
    message: Text::new(
        "the key of the authentication data is mismatched",
        "인증(authentication) 데이터의 키가 일치하지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The key that a program used with SLSetAuthenticationData is incorrect. It is no \
             product key.",
            "프로그램이 SLSetAuthenticationData에 사용한 키가 올바르지 않습니다. 이 키는 제품 키가 \
             아닙니다.",
        ),
        sign: None,
        resolutions: &[
            UPDATE_PROGRAM,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Use the matching key in SLSetAuthenticationData before \
                     SLGetAuthenticationResult.",
                    "SLGetAuthenticationResult를 호출하기 전에 SLSetAuthenticationData에서 \
                     일치하는 키를 사용하십시오.",
                ),
                &[SLGETAUTHENTICATIONRESULT],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[HEADER, SLGETAUTHENTICATIONRESULT],
    }],
    otherwise: &[REPORT_TO_VENDOR],
};

pub(super) static AUTHENTICATION_CHALLENGE_NOT_SET: Entry = Entry {
    symbol: Some("SL_E_AUTHN_CHALLENGE_NOT_SET"),
    message: Text::new(
        "the authentication data (challenge) is not set",
        "인증(authentication) 데이터(챌린지)가 설정되지 않았습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A program asked for the authentication result before the authentication data, the \
             challenge, was set.",
            "프로그램이 챌린지, 즉 인증(authentication) 데이터를 설정하기 전에 \
             인증(authentication) 결과를 요청했습니다.",
        ),
        sign: None,
        resolutions: &[
            UPDATE_PROGRAM,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Set the challenge with SLSetAuthenticationData before \
                     SLGetAuthenticationResult, on the same context.",
                    "SLGetAuthenticationResult를 호출하기 전에 같은 컨텍스트에서 \
                     SLSetAuthenticationData로 챌린지를 설정하십시오.",
                ),
                &[SLGETAUTHENTICATIONRESULT, SLSETAUTHENTICATIONDATA],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[HEADER, SLGETAUTHENTICATIONRESULT],
    }],
    otherwise: &[REPORT_TO_VENDOR],
};

pub(super) static AUTHENTICATION_CANNOT_VERIFY: Entry = Entry {
    symbol: Some("SL_E_AUTHN_CANT_VERIFY"),
    message: Text::new(
        "the verification could not be done: the authentication was not completed",
        "확인을 수행하지 못했으며, 인증(authentication)이 완료되지 않았습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The authentication between a program and the Software Protection service could not be \
             completed. The code gives no reason.",
            "프로그램과 소프트웨어 보호 서비스 사이의 인증(authentication)을 완료하지 못했습니다. \
             이유는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            RESTART_PROGRAM,
            UPDATE_PROGRAM,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Repeat the authentication with a new context and a new challenge.",
                    "새 컨텍스트와 새 챌린지로 인증(authentication)을 다시 시도하십시오.",
                ),
                &[PRACTICE],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[HEADER, SLGETAUTHENTICATIONRESULT],
    }],
    otherwise: &[REPORT_TO_VENDOR],
};

pub(super) static SERVICE_RUNNING: Entry = Entry {
    symbol: Some("SL_E_SERVICE_RUNNING"),
    message: Text::new(
        "the requested operation is unavailable while the service is running",
        "서비스가 실행되는 동안에는 요청한 작업을 할 수 없습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The operation is not available while the Software Protection service is running.",
            "소프트웨어 보호 서비스가 실행되는 동안에는 이 작업을 할 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::RestartService,
                Role::DeviceAdministrator,
                Text::new(
                    "Stop the service. Until it runs again, nothing can be activated.",
                    "서비스를 중지하십시오. 서비스가 다시 실행될 때까지는 정품 인증을 할 수 \
                     없습니다.",
                ),
                &[PRACTICE],
            )
            .run(Command::changes("cmd /c net stop sppsvc /y").elevated()),
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Repeat the step that failed at once: Windows starts the service again when it \
                     is needed.",
                    "실패한 작업을 곧바로 다시 시도하십시오. 필요하면 Windows에서 서비스를 다시 \
                     시작합니다.",
                ),
                &[PRACTICE],
            ),
            START_SERVICE,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};
