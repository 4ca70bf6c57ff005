//! Missing permissions.

use super::procedures::{CHANGE_PLUG_AND_PLAY_POLICY, RESTORE_REGISTRY_PERMISSIONS};
use super::sources::{
    ERROR_8007000D, ERROR_80070005_DCOM, ERROR_80070005_NOTGENUINE, ERROR_CODES,
    ESU_W7_TROUBLESHOOT, HEADER, NTSTATUS_H, PRACTICE, SLINSTALLPROOFOFPURCHASE, SLMGR_OPTIONS,
    SLSETAUTHENTICATIONDATA, SLUNINSTALLPROOFOFPURCHASE, VA_OPTIONAL,
};
use super::steps::{self, slmgr};
use super::steps::{ACTIVATE_WINDOWS, FIND_PLUG_AND_PLAY_POLICY, SUPPORT_IF_IT_COMES_BACK};
use crate::advice::{Cause, Command, Entry, Resolution, Sign};
use crate::kinds::ANY;
use crate::kinds::ActivationType::{KmsClient, KmsHost, Mak};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const IN_A_SCRIPT: Resolution = Resolution::new(
    Action::RunElevated,
    Role::DeviceAdministrator,
    Text::new(
        "Use an administrator account, and choose Run with highest privileges for the task.",
        "관리자 계정을 사용하고, 작업 속성에서 ‘가장 높은 수준의 권한으로 실행’을 선택하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new("in a script or a scheduled task", "스크립트나 예약된 작업에서 실행했으면"));

/// The look that tells a plain prompt from missing permissions.
const READ_STATUS_ELEVATED: Sign = Sign::new(
    Text::new(
        "In an elevated prompt, see whether this command shows the license or ends with the same \
         code.",
        "관리자 권한 명령 프롬프트에서 아래 명령을 실행하여 라이선스 정보가 표시되는지, 같은 코드로 \
         끝나는지 확인하십시오.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::reads(slmgr!("/dlv")).elevated());

const ACTIVATE_IF_NEEDED: Resolution = ACTIVATE_WINDOWS.when(Text::new(
    "if License Status in /dlv is not Licensed",
    "/dlv의 ‘라이선스 상태’가 ‘사용 허가됨’이 아니면",
));

// A before B: event 8229 with SLUI.exe, and the command ran elevated on this computer; A asks for one
// that was not elevated or went to another computer.
// A before C, D, E: /dlv ends with the code in an elevated prompt; A asks that it shows the license.
// B before C, D, E: the same; B, too, asks that /dlv shows the license.
// C before D, E: all three keys are listed; C asks for one that is missing.
// D before E: the entry for SU has all its letters, or no policy sets Plug and Play; D asks for one
// that lacks them, and sends a computer without such a policy on to the permissions of E.
pub(super) static WIN32_ACCESS_DENIED: Entry = Entry {
    symbol: Some("ERROR_ACCESS_DENIED"),
    message: Text::new(
        "access denied: elevated privileges or another permission are missing",
        "액세스가 거부되었으며, 관리자 권한이나 필요한 다른 권한이 없습니다",
    ),
    topic: Topic::AdministratorRights,
    types: &[Mak, KmsClient, KmsHost],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_80070005_DCOM),
    checks: &[
        READ_STATUS_ELEVATED,
        Sign::new(
            Text::new(
                "Look for event 8229 with this code and the path of SLUI.exe. Without such an \
                 event the command only reports that none was found.",
                "이 코드와 SLUI.exe 경로가 있는 이벤트 8229를 찾으십시오. 이벤트가 없으면 찾지 \
                 못했다는 메시지만 표시됩니다.",
            ),
            &[ERROR_80070005_DCOM],
        )
        .run(Command::reads(
            "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8229} \
             -MaxEvents 5 | Format-List TimeCreated,Message\"",
        )),
    ],
    causes: &[
        Cause {
            text: Text::new(
                "The command, script or program ran without elevation, and User Account Control \
                 withheld the rights; or it ran against another computer without the rights of an \
                 administrator there.",
                "명령, 스크립트 또는 프로그램이 관리자 권한 없이 실행되었기 때문에 사용자 계정 \
                 컨트롤에서 필요한 권한을 부여하지 않았습니다. 다른 컴퓨터를 대상으로 실행했다면 그 \
                 컴퓨터의 관리자 권한이 없는 것입니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "What failed did not run elevated, or ran against another computer, and \
                         `/dlv` in an elevated prompt here shows the license.",
                        "실패한 작업을 관리자 권한 없이 실행했거나 다른 컴퓨터를 대상으로 실행했으며, \
                         이 컴퓨터의 관리자 권한 명령 프롬프트에서는 `/dlv`에 라이선스 정보가 \
                         표시됩니다.",
                    ),
                    &[ERROR_CODES, PRACTICE],
                )
                .brief(Text::new(
                    "it was not elevated, or was remote; /dlv works",
                    "관리자 권한 없이 또는 원격 실행함; /dlv 정상",
                )),
            ),
            resolutions: &[
                Resolution { sources: &[ERROR_CODES], ..steps::RUN_ELEVATED }
                .when(Text::new("at a prompt", "명령 프롬프트에서 실행했으면")),
                IN_A_SCRIPT,
                Resolution::new(
                    Action::RunElevated,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Use an account that is an administrator on that computer.",
                        "대상 컴퓨터에서 관리자인 계정을 사용하십시오.",
                    ),
                    &[SLMGR_OPTIONS],
                )
                .when(Text::new("for another computer", "다른 컴퓨터를 대상으로 실행했으면")),
                Resolution::new(
                    Action::FixProgram,
                    Role::SoftwareDeveloper,
                    Text::new(
                        "Call the licensing API from an elevated process.",
                        "관리자 권한으로 실행되는 프로세스에서 라이선스 API를 호출하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(steps::IN_YOUR_OWN_PROGRAM),
            ],
            sources: &[ERROR_CODES, SLMGR_OPTIONS],
        },
        Cause {
            text: Text::new(
                "On a computer in a domain, the SELF account lacks its DCOM permissions. Event \
                 8229 then shows this code and the path of SLUI.exe.",
                "도메인에 가입된 컴퓨터에서 SELF 계정의 DCOM 권한이 빠져 있습니다. 이 경우 이벤트 \
                 8229에 이 코드와 SLUI.exe 경로가 표시됩니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The command ran elevated on this computer, `/dlv` shows the license, and \
                         event 8229 shows this code and the path of SLUI.exe.",
                        "이 컴퓨터에서 관리자 권한으로 실행했고, `/dlv`에 라이선스 정보가 표시되며, 이벤트 8229에 \
                         이 코드와 SLUI.exe 경로가 있습니다.",
                    ),
                    &[ERROR_80070005_DCOM],
                )
                .brief(Text::new(
                    "it was elevated; /dlv works; event 8229, SLUI.exe",
                    "관리자 권한; /dlv 정상; 이벤트 8229에 SLUI.exe",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::FixPermissions,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Go to Component Services > Computers > My Computer > Properties > COM \
                         Security. Choose Edit Default under Access Permissions, note the entries \
                         that are there, add SELF where it is missing, and allow SELF Local Access \
                         and Remote Access.",
                        "‘구성 요소 서비스’ > ‘컴퓨터’ > ‘내 컴퓨터’ > ‘속성’ > ‘COM 보안’으로 \
                         이동하십시오. ‘액세스 권한’에서 ‘기본값 편집’을 선택하여 현재 항목을 적어 \
                         두고 SELF가 없으면 추가한 뒤, SELF에 ‘로컬 액세스’와 ‘원격 액세스’를 \
                         허용하십시오.",
                    ),
                    &[ERROR_80070005_DCOM],
                )
                .run(Command::opens("dcomcnfg").elevated()),
                Resolution::new(
                    Action::RestartWindows,
                    Role::DeviceAdministrator,
                    Text::new("Restart Windows.", "Windows를 다시 시작하십시오."),
                    &[ERROR_80070005_DCOM],
                ),
                ACTIVATE_IF_NEEDED,
            ],
            sources: &[ERROR_80070005_DCOM],
        },
        Cause {
            text: Text::new(
                "At least one of the keys S-1-5-18, S-1-5-19 and S-1-5-20 is missing under \
                 HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList.",
                "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList 아래에 \
                 S-1-5-18, S-1-5-19, S-1-5-20 키 가운데 하나 이상이 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "`/dlv` ends with this code in an elevated prompt, and this command does \
                         not list all three keys.",
                        "관리자 권한 명령 프롬프트에서도 `/dlv`가 이 코드로 끝나며, 아래 명령의 \
                         출력에 세 키가 모두 있지는 않습니다.",
                    ),
                    &[ERROR_80070005_NOTGENUINE],
                )
                .brief(Text::new(
                    "/dlv fails elevated; a ProfileList key is missing",
                    "관리자 권한에서도 /dlv 실패; ProfileList 키 없음",
                ))
                .run(Command::reads(
                    "reg query \"HKLM\\SOFTWARE\\Microsoft\\Windows \
                     NT\\CurrentVersion\\ProfileList\"",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::BackUp,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Export ProfileList. It is written to ProfileList.reg in the public folder \
                         of this computer.",
                        "ProfileList를 내보내십시오. 이 컴퓨터의 공용 폴더에 ProfileList.reg로 \
                         저장됩니다.",
                    ),
                    &[PRACTICE],
                )
                .run(Command::changes(
                    "cmd /c reg export \"HKLM\\SOFTWARE\\Microsoft\\Windows \
                     NT\\CurrentVersion\\ProfileList\" %PUBLIC%\\ProfileList.reg /y",
                )),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Create the missing keys only, with the values that Microsoft's article \
                         prints for them.",
                        "없는 키만 Microsoft 문서에 나와 있는 값으로 다시 만드십시오.",
                    ),
                    &[ERROR_80070005_NOTGENUINE],
                )
                .run(Command::opens("regedit").elevated()),
                steps::RESTART_FOR_PERMISSIONS,
                ACTIVATE_IF_NEEDED,
            ],
            sources: &[ERROR_80070005_NOTGENUINE],
        },
        Cause {
            text: Text::new(
                "A policy for the Plug and Play service withholds rights that the licensing \
                 service, which runs as Network Service, needs to read the hardware.",
                "Network Service 계정으로 실행되는 소프트웨어 보호 서비스가 하드웨어 정보를 읽는 데 필요한 \
                 권한이 플러그 앤 플레이 서비스 정책 때문에 빠져 있습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "`/dlv` ends with this code in an elevated prompt, all three keys are \
                         there, and this command shows no entry for SU with CCLCSWLOCRRC.",
                        "관리자 권한 명령 프롬프트에서도 `/dlv`가 이 코드로 끝나고 세 키가 모두 \
                         있으며, 아래 명령의 출력에 CCLCSWLOCRRC가 있는 SU 항목이 없습니다.",
                    ),
                    &[ERROR_80070005_NOTGENUINE],
                )
                .brief(Text::new(
                    "/dlv fails; keys are there; SU lacks its rights",
                    "/dlv 실패; 키는 모두 있음; SU 권한이 빠짐",
                ))
                .run(Command::reads("sc.exe sdshow plugplay")),
            ),
            resolutions: &[
                FIND_PLUG_AND_PLAY_POLICY,
                CHANGE_PLUG_AND_PLAY_POLICY,
                RESTORE_REGISTRY_PERMISSIONS,
                steps::RESTART_FOR_PERMISSIONS,
                ACTIVATE_IF_NEEDED,
            ],
            sources: &[ERROR_80070005_NOTGENUINE],
        },
        Cause {
            text: Text::new(
                "The default permissions of the Network Service account on its registry hive \
                 HKU\\S-1-5-20 or its key in ProfileList have been changed.",
                "레지스트리 하이브 HKU\\S-1-5-20 또는 ProfileList의 해당 키에서 Network Service \
                 계정의 기본 권한이 변경되었습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "`/dlv` ends with this code in an elevated prompt, all three keys are \
                         there, the entry for SU is in order or no policy sets Plug and Play, and \
                         this command shows a key without FullControl for NETWORK SERVICE.",
                        "관리자 권한 명령 프롬프트에서도 `/dlv`가 이 코드로 끝나고 세 키가 모두 \
                         있으며, SU 항목이 정상이거나 플러그 앤 플레이를 설정하는 정책이 없고, 아래 \
                         명령의 출력에 NETWORK SERVICE의 FullControl이 없는 키가 있습니다.",
                    ),
                    &[ERROR_80070005_NOTGENUINE],
                )
                .brief(Text::new(
                    "/dlv fails; NETWORK SERVICE lacks FullControl",
                    "/dlv 실패; NETWORK SERVICE 권한이 빠짐",
                ))
                .run(
                    Command::reads(
                        "powershell -Command \"Get-Acl \
                         'Registry::HKEY_USERS\\S-1-5-20','Registry::HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows \
                         NT\\CurrentVersion\\ProfileList\\S-1-5-20' | Format-List \
                         Path,AccessToString\"",
                    )
                    .elevated(),
                ),
            ),
            resolutions: &[
                Resolution {
                    condition: None,
                    text: Text::new(
                        "Give NETWORK SERVICE its registry permissions back.",
                        "NETWORK SERVICE의 레지스트리 권한을 복원하십시오.",
                    ),
                    ..RESTORE_REGISTRY_PERMISSIONS
                },
                steps::RESTART_FOR_PERMISSIONS,
                ACTIVATE_IF_NEEDED,
            ],
            sources: &[ERROR_80070005_NOTGENUINE],
        },
    ],
    otherwise: &[steps::SAVE_APPLICATION_LOG, steps::ASK_SUPPORT],
};

// A before B: the program alone gets the code and /dlv shows the license; A asks that /dlv fails.
pub(super) static WIN32_INVALID_DATA: Entry = Entry {
    symbol: Some("ERROR_INVALID_DATA"),
    message: Text::new(
        "the data is invalid; permissions of the System account may be missing",
        "데이터가 올바르지 않으며, System 계정의 권한이 빠져 있을 수 있습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_8007000D),
    checks: &[READ_STATUS_ELEVATED],
    causes: &[
        Cause {
            text: Text::new(
                "The System account lacks its permissions on \
                 HKLM\\SYSTEM\\CurrentControlSet\\Enum\\Root or on a key below it. By default it \
                 has Full Control. Microsoft describes this for Windows 7.",
                "System 계정에 HKLM\\SYSTEM\\CurrentControlSet\\Enum\\Root 또는 그 아래 키에 대한 \
                 권한이 없습니다. 기본값은 모든 권한입니다. Microsoft 문서에서는 Windows 7의 경우로 \
                 설명합니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "`/dlv` or `/ato` ends with the same code, and in the output of this \
                         command a key has no FullControl for SYSTEM.",
                        "`/dlv`나 `/ato`가 같은 코드로 끝나며, 아래 명령의 출력에 SYSTEM의 FullControl이 없는 \
                         키가 있습니다.",
                    ),
                    &[ERROR_8007000D],
                )
                .run(
                    Command::reads(
                        "powershell -Command \"& { Get-Item \
                         'HKLM:\\SYSTEM\\CurrentControlSet\\Enum\\Root'; Get-ChildItem \
                         'HKLM:\\SYSTEM\\CurrentControlSet\\Enum\\Root' -Recurse -ErrorAction \
                         SilentlyContinue } | Get-Acl | Format-List Path,AccessToString\"",
                    )
                    .elevated(),
                ),
            ),
            resolutions: &[
                Resolution::new(
                    Action::FixPermissions,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Keep the output of the command above. Then give SYSTEM at least Enumerate \
                         Subkeys on each of these keys, and remove nothing.",
                        "위 명령의 출력을 보관하십시오. 그런 다음 해당하는 키마다 SYSTEM에 최소한 \
                         하위 키 열거 권한을 부여하고, 다른 항목은 제거하지 마십시오.",
                    ),
                    &[ERROR_8007000D],
                )
                .run(Command::opens("regedit").elevated()),
                Resolution::new(
                    Action::RestartWindows,
                    Role::DeviceAdministrator,
                    Text::new("Restart Windows.", "Windows를 다시 시작하십시오."),
                    &[PRACTICE],
                ),
                ACTIVATE_IF_NEEDED,
            ],
            sources: &[ERROR_8007000D],
        },
        Cause {
            text: Text::new(
                "A program handed the licensing API authentication data in an invalid format.",
                "프로그램이 라이선스 API에 형식이 잘못된 인증(authentication) 데이터를 \
                 전달했습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "`/dlv` shows the license, and SLSetAuthenticationData returned the code in \
                     your own program.",
                    "`/dlv`에는 라이선스 정보가 표시되고, 직접 개발한 프로그램에서 \
                     SLSetAuthenticationData가 이 코드를 반환했습니다.",
                ),
                &[SLSETAUTHENTICATIONDATA],
            )),
            resolutions: &[Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Correct the format of the authentication data.",
                    "인증(authentication) 데이터의 형식을 수정하십시오.",
                ),
                &[SLSETAUTHENTICATIONDATA],
            )],
            sources: &[SLSETAUTHENTICATIONDATA],
        },
    ],
    otherwise: &[steps::CHECK_SYSTEM_FILES, steps::SAVE_APPLICATION_LOG, steps::ASK_SUPPORT],
};

pub(super) static STATUS_ACCESS_DENIED: Entry = Entry {
    symbol: Some("STATUS_ACCESS_DENIED"),
    message: Text::new(
        "access to an object was denied; the code names neither account nor object",
        "개체에 대한 액세스가 거부되었으며, 계정과 개체는 이 코드로 알 수 없습니다",
    ),
    topic: Topic::AdministratorRights,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A process asked for access to an object and was not granted it.",
            "프로세스에서 어떤 개체에 대한 액세스를 요청했지만 허용되지 않았습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::RunElevated,
                Role::DeviceAdministrator,
                Text::new(
                    "Repeat the step that failed in a prompt opened with Run as administrator.",
                    "실패한 작업을 ‘관리자 권한으로 실행’으로 연 명령 프롬프트에서 다시 \
                     실행하십시오.",
                ),
                &[PRACTICE],
            ),
            steps::RESTART_AND_REPEAT.when(steps::IF_IT_COMES_BACK),
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Ask whoever maintains this computer whether a policy, a hardening script or a \
                     security program changed permissions shortly before. If so, have that change \
                     taken back, and repeat the step that failed.",
                    "최근에 정책, 보안 강화 스크립트 또는 보안 프로그램으로 권한을 변경했는지 이 컴퓨터의 \
                     관리 담당자에게 문의하십시오. 변경했으면 그 변경을 되돌린 뒤 실패한 작업을 다시 \
                     시도하십시오.",
                ),
                &[PRACTICE],
            )
            .when(steps::IF_IT_COMES_BACK),
            steps::COMPARE_STORE_PERMISSIONS.when(steps::IF_IT_COMES_BACK),
            steps::CHECK_SYSTEM_FILES.when(steps::IF_IT_COMES_BACK),
        ],
        sources: &[NTSTATUS_H],
    }],
    otherwise: SUPPORT_IF_IT_COMES_BACK,
};

pub(super) static ELEVATION_REQUIRED: Entry = Entry {
    symbol: Some("SL_E_LUA_ACCESSDENIED"),
    message: Text::new(
        "administrator privileges are missing for this licensing action",
        "이 라이선스 작업에 필요한 관리자 권한이 없습니다",
    ),
    topic: Topic::AdministratorRights,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ESU_W7_TROUBLESHOOT),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license or a product key was to be installed, removed or activated without \
             administrator privileges.",
            "관리자 권한 없이 실행된 명령, 스크립트 또는 프로그램에서 라이선스나 제품 키의 설치, \
             제거 또는 정품 인증을 시도했습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution { sources: &[ESU_W7_TROUBLESHOOT], ..steps::RUN_ELEVATED }
            .when(Text::new("at a prompt", "명령 프롬프트에서 실행했으면")),
            IN_A_SCRIPT,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Call SLInstallProofOfPurchase and SLUninstallProofOfPurchase from an elevated \
                     process.",
                    "관리자 권한으로 실행되는 프로세스에서 SLInstallProofOfPurchase와 \
                     SLUninstallProofOfPurchase를 호출하십시오.",
                ),
                &[SLINSTALLPROOFOFPURCHASE, SLUNINSTALLPROOFOFPURCHASE],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
        sources: &[
            HEADER,
            SLINSTALLPROOFOFPURCHASE,
            SLUNINSTALLPROOFOFPURCHASE,
            ESU_W7_TROUBLESHOOT,
        ],
    }],
    otherwise: &[
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "An administrator can allow it: DWORD value UserOperations = 1 in \
                 HKLM\\SOFTWARE\\Microsoft\\Windows \
                 NT\\CurrentVersion\\SoftwareProtectionPlatform, then restart the Software \
                 Protection service. Microsoft does not recommend it: any user may then replace \
                 keys. Delete the value when it is no longer needed.",
                "관리자가 HKLM\\SOFTWARE\\Microsoft\\Windows \
                 NT\\CurrentVersion\\SoftwareProtectionPlatform에 DWORD 값 UserOperations를 만들어 1로 \
                 설정하고 소프트웨어 보호 서비스를 다시 시작하면 허용됩니다. 그러면 모든 사용자가 키를 교체할 수 있으므로 Microsoft에서는 권장하지 \
                 않습니다. 더 이상 필요하지 않으면 UserOperations 값을 삭제하십시오.",
            ),
            &[VA_OPTIONAL],
        )
        .when(Text::new(
            "if standard users must do this themselves",
            "표준 사용자가 직접 작업해야 하면",
        )),
        steps::REPORT_THE_CODE.when(Text::new(
            "if the code comes back in an elevated prompt",
            "관리자 권한 명령 프롬프트에서도 같은 코드가 나타나면",
        )),
    ],
};
