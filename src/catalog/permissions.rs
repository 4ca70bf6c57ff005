//! Missing permissions.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ANY;
use crate::kinds::ActivationType::{DigitalLicense, KmsClient, KmsHost, Mak, Oem, Retail};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const CALL_API_ELEVATED: Resolution = Resolution::new(
    Action::FixProgram,
    Role::SoftwareDeveloper,
    Text::new(
        "In your own program, let an elevated process call \
         SLInstallProofOfPurchase, SLUninstallProofOfPurchase and \
         SLInstallLicense.",
        "직접 개발한 프로그램이라면 SLInstallProofOfPurchase, \
         SLUninstallProofOfPurchase, SLInstallLicense는 관리자 권한으로 실행되는 \
         프로세스에서 호출하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) static WIN32_ACCESS_DENIED: Entry = Entry {
    symbol: Some("ERROR_ACCESS_DENIED"),
    message: Text::new(
        "a required permission is missing; the command may need an elevated prompt",
        "필요한 권한이 없으며, 명령을 관리자 권한 프롬프트에서 실행해야 할 수 있습니다",
    ),
    topic: Topic::AdministratorRights,
    types: &[Mak, KmsClient, KmsHost],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_80070005_DCOM),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The command ran in a prompt that is not elevated, and User Account \
             Control withheld the rights.",
                "관리자 권한이 아닌 프롬프트에서 명령을 실행하여 사용자 계정 컨트롤이 \
             권한을 주지 않았습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_80070005_DCOM],
        },
        Cause {
            text: Text::new(
                "A program called a licensing function that only administrators may \
             use, under a standard user account.",
                "관리자만 쓸 수 있는 라이선스 함수를 프로그램이 표준 사용자 계정으로 \
             호출했습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_80070005_DCOM],
        },
        Cause {
            text: Text::new(
                "On a domain member the SELF account lacks its default DCOM access \
             permissions; event 8229 then shows this code and the path of \
             SLUI.exe.",
                "도메인 구성원에서 SELF 계정의 기본 DCOM 액세스 권한이 없습니다. 이때 \
             이벤트 8229에 이 코드와 SLUI.exe 경로가 표시됩니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_80070005_DCOM],
        },
        Cause {
            text: Text::new(
                "The Network Service account has lost Full Control and Read on its \
             registry hive HKU\\S-1-5-20, often through a policy for the Plug and \
             Play service.",
                "Network Service 계정이 레지스트리 하이브 HKU\\S-1-5-20에 대한 모든 \
             권한과 읽기 권한을 잃었습니다. 플러그 앤 플레이 서비스 정책 때문인 \
             경우가 많습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_80070005_DCOM],
        },
        Cause {
            text: Text::new(
                "The ProfileList registry keys of S-1-5-18, S-1-5-19 or S-1-5-20 are \
             missing.",
                "S-1-5-18, S-1-5-19 또는 S-1-5-20의 ProfileList 레지스트리 키가 \
             없습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_80070005_DCOM],
        },
    ],
    otherwise: &[
        steps::RUN_ELEVATED,
        Resolution::new(
            Action::CheckEventLog,
            Role::DeviceAdministrator,
            Text::new(
                "Look for event 8229 with this code in the Application log.",
                "Application 로그에서 이 코드가 있는 이벤트 8229를 찾으십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads(
            "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';Id=8229} -MaxEvents 5 | Format-List \
             TimeCreated,Message\"",
        )),
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Read and keep the security descriptor of the Plug and Play \
                 service. The SERVICE account (SU) needs at least CCLCSWLOCRRC: \
                 query, enumerate, interrogate, user-defined control and read \
                 rights.",
                "플러그 앤 플레이 서비스의 보안 설명자를 확인하고 보관하십시오. \
                 SERVICE 계정(SU)에는 최소한 CCLCSWLOCRRC, 즉 쿼리, 열거, 질의, \
                 사용자 정의 제어, 읽기 권한이 필요합니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("sc.exe sdshow plugplay")),
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Read and keep the permissions of the hive of the Network Service \
                 account, S-1-5-20; NETWORK SERVICE must have Full Control.",
                "Network Service 계정의 하이브 S-1-5-20의 권한을 확인하고 \
                 보관하십시오. NETWORK SERVICE에 모든 권한이 있어야 합니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(
            Command::reads(
                "powershell -Command \"Get-Acl 'Registry::HKEY_USERS\\S-1-5-20' | \
             Format-List\"",
            )
            .elevated(),
        ),
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "See whether S-1-5-18, S-1-5-19 and S-1-5-20 are among the keys of \
                 ProfileList.",
                "ProfileList의 키 중에 S-1-5-18, S-1-5-19, S-1-5-20이 있는지 \
                 확인하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads(
            "reg query \"HKLM\\SOFTWARE\\Microsoft\\Windows \
             NT\\CurrentVersion\\ProfileList\"",
        )),
        Resolution::new(
            Action::FixPermissions,
            Role::DeviceAdministrator,
            Text::new(
                "If event 8229 is there, open My Computer in dcomcnfg, note the \
                 default Access Permissions under COM Security, allow SELF Local \
                 Access and Remote Access there, and restart.",
                "이벤트 8229가 있으면 dcomcnfg에서 내 컴퓨터 속성의 COM 보안 탭을 \
                 열어 액세스 권한 기본값을 적어 두고, 기본값 편집에서 SELF에 로컬 \
                 액세스와 원격 액세스를 허용한 뒤 다시 시작하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::opens("dcomcnfg").elevated()),
        Resolution::new(
            Action::ChangeSetting,
            Role::DirectoryAdministrator,
            Text::new(
                "If a policy under System Services sets the Plug and Play service, \
                 note its settings, add the missing rights or set it to Not \
                 Defined, and refresh the policies. On the computer, rsop.msc \
                 shows which policy it is.",
                "시스템 서비스 아래의 정책에서 플러그 앤 플레이 서비스를 설정하고 \
                 있으면 그 설정을 적어 두고, 빠진 권한을 추가하거나 정의되지 \
                 않음으로 바꾼 뒤 정책을 새로 고치십시오. 어느 정책인지는 컴퓨터의 \
                 rsop.msc에서 확인할 수 있습니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("gpupdate /force")),
        Resolution::new(
            Action::FixPermissions,
            Role::DeviceAdministrator,
            Text::new(
                "If no policy is responsible, give NETWORK SERVICE Full Control \
                 and Read on HKEY_USERS\\S-1-5-20 and restart.",
                "정책이 원인이 아니면 HKEY_USERS\\S-1-5-20에서 NETWORK SERVICE에 \
                 모든 권한과 읽기 권한을 부여하고 다시 시작하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::opens("regedit").elevated()),
        Resolution::new(
            Action::FixPermissions,
            Role::DeviceAdministrator,
            Text::new(
                "If keys of ProfileList are missing, export ProfileList first. \
                 Then recreate them as they are on a healthy computer of the same \
                 Windows version, and restart.",
                "ProfileList의 키가 없으면 먼저 ProfileList를 내보내십시오. 그런 \
                 다음 Windows 버전이 같은 정상 컴퓨터와 똑같이 키를 다시 만들고 \
                 컴퓨터를 다시 시작하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::opens("regedit").elevated()),
        steps::ACTIVATE_AGAIN,
        CALL_API_ELEVATED,
    ],
};

pub(super) static WIN32_INVALID_DATA: Entry = Entry {
    symbol: Some("ERROR_INVALID_DATA"),
    message: Text::new(
        "the licensing service met data it cannot use; registry permissions may be missing",
        "라이선스 서비스가 사용할 수 없는 데이터가 있으며 레지스트리 권한이 빠져 있을 수 있습니다",
    ),
    topic: Topic::AdministratorRights,
    types: &[Mak, KmsClient, KmsHost, Retail, Oem, DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_8007000D),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The System account lacks its permissions on \
             HKLM\\SYSTEM\\CurrentControlSet\\Enum\\Root or on a key below it; by \
             default it has Full Control.",
                "System 계정에 HKLM\\SYSTEM\\CurrentControlSet\\Enum\\Root 또는 그 \
             아래 키에 대한 권한이 없습니다. 기본값은 모든 권한입니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_8007000D],
        },
        Cause {
            text: Text::new(
                "A program handed the licensing API authentication data in a wrong \
             format.",
                "프로그램이 라이선스 API에 형식이 잘못된 인증(authentication) 데이터를 \
             전달했습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_8007000D],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "See whether both `slmgr.vbs /ato` and this command end with the \
                 same code; then the registry permissions are to be suspected.",
                "`slmgr.vbs /ato`와 이 명령이 모두 같은 코드로 끝나는지 \
                 확인하십시오. 그렇다면 레지스트리 권한을 의심해야 합니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("slmgr.vbs /dlv")),
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Read the permissions of the key and its subkeys and keep the \
                 output; SYSTEM must be listed each time.",
                "키와 하위 키의 권한을 확인하고 출력을 보관하십시오. 모든 키에 \
                 SYSTEM이 있어야 합니다.",
            ),
            &[sources::PRACTICE],
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
        Resolution::new(
            Action::FixPermissions,
            Role::DeviceAdministrator,
            Text::new(
                "Where it is missing, give SYSTEM at least Enumerate Subkeys on \
                 HKLM\\SYSTEM\\CurrentControlSet\\Enum\\Root and on every key \
                 below it.",
                "빠져 있으면 HKLM\\SYSTEM\\CurrentControlSet\\Enum\\Root와 모든 \
                 하위 키에서 SYSTEM에 최소한 하위 키 열거 권한을 부여하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::opens("regedit").elevated()),
        steps::ACTIVATE_AGAIN,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "If SLSetAuthenticationData returned the code in your own program, \
                 check the format of the authentication data.",
                "직접 개발한 프로그램에서 SLSetAuthenticationData가 이 코드를 \
                 반환했으면 인증(authentication) 데이터의 형식을 확인하십시오.",
            ),
            &[sources::PRACTICE],
        ),
    ],
};

pub(super) static STATUS_ACCESS_DENIED: Entry = Entry {
    symbol: Some("STATUS_ACCESS_DENIED"),
    message: Text::new(
        "access was denied inside the licensing service",
        "라이선스 서비스 내부에서 액세스가 거부되었습니다",
    ),
    topic: Topic::AdministratorRights,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An account lacks a permission that the operation needs; the code does \
             not say which account and which object.",
            "작업에 필요한 권한이 어떤 계정에 없습니다. 어느 계정과 어느 \
             개체인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::RUN_ELEVATED,
            steps::COLLECT_EVENTS,
            steps::STORE_SHOW_PERMISSIONS,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Compare the permissions of the registry key of the licensing \
                 service with those on a healthy computer of the same version.",
                    "라이선스 서비스 레지스트리 키의 권한을 버전이 같은 정상 컴퓨터와 \
                 비교하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(
                Command::reads(
                    "powershell -Command \"Get-Acl 'HKLM:\\SOFTWARE\\Microsoft\\Windows \
             NT\\CurrentVersion\\SoftwareProtectionPlatform' | Format-List\"",
                )
                .elevated(),
            ),
            Resolution::new(
                Action::FixPermissions,
                Role::DeviceAdministrator,
                Text::new(
                    "If an entry is missing, write down the present permissions of the \
                 key or the file, then add the entry.",
                    "빠진 항목이 있으면 키나 파일의 현재 권한을 적어 둔 뒤 그 항목을 \
                 추가하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::RESTART_WINDOWS,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static ELEVATION_REQUIRED: Entry = Entry {
    symbol: Some("SL_E_LUA_ACCESSDENIED"),
    message: Text::new(
        "this licensing operation must be run with administrator rights",
        "관리자 권한으로 실행해야 하는 라이선스 작업입니다",
    ),
    topic: Topic::AdministratorRights,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ESU_W7_TROUBLESHOOT),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The command was given in a prompt that is not elevated.",
                "관리자 권한이 아닌 프롬프트에서 명령을 실행했습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ESU_W7_TROUBLESHOOT],
        },
        Cause {
            text: Text::new(
                "A standard user, or a process without elevation, tried to install or \
             remove a license or a product key.",
                "표준 사용자나 관리자 권한이 없는 프로세스가 라이선스 또는 제품 키를 \
             설치하거나 제거하려고 했습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ESU_W7_TROUBLESHOOT],
        },
    ],
    otherwise: &[
        steps::RUN_ELEVATED,
        Resolution::new(
            Action::RunElevated,
            Role::DeviceAdministrator,
            Text::new(
                "If a script or a scheduled task runs the command, let it run with \
                 the highest privileges of an administrator account.",
                "스크립트나 예약된 작업에서 명령을 실행한다면 관리자 계정의 가장 \
                 높은 권한으로 실행되게 하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::RunElevated,
            Role::DeviceAdministrator,
            Text::new(
                "If a program reported the code, start it with Run as \
                 administrator.",
                "프로그램이 코드를 보고했으면 그 프로그램을 관리자 권한으로 \
                 실행하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        CALL_API_ELEVATED,
    ],
};
