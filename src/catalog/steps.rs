//! Steps and looks that several topics share, and how the licensing scripts are called.

use super::sources::{
    AZ_C004F074, AZ_OVERVIEW, DEPRECATED_FEATURES, DEPRECATED_RESOURCES, ERROR_80070005_NOTGENUINE,
    KMS_PLANNING, OFFICE_TOOLS, OSLICENSE, PRACTICE, SLMGR_OPTIONS, TOKENS_DAT, UPGRADE_CONVERSION,
    VA_PLAN,
};
use crate::advice::{Command, Resolution, Sign};
use crate::kinds::{Action, Role};
use crate::text::Text;

/// The condition says which key.
pub(super) const INSTALL_HELD_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new("Install that key and activate.", "보유한 키를 설치하고 정품 인증하십시오."),
    &[PRACTICE],
);

pub(super) const TROUBLESHOOT_ACTIVATION: Resolution = Resolution::new(
    Action::RunTroubleshooter,
    Role::DeviceAdministrator,
    Text::new(
        "Open the Activation page, and choose Troubleshoot where it is offered.",
        "정품 인증 페이지를 열고, ‘문제 해결’이 표시되면 선택하십시오.",
    ),
    &[PRACTICE],
);

pub(super) const CONNECT_TO_ORGANIZATION: Resolution = Resolution::new(
    Action::FixNetwork,
    Role::DeviceAdministrator,
    Text::new(
        "Connect to the network of the organization or to its VPN.",
        "조직의 네트워크나 VPN에 연결하십시오.",
    ),
    &[PRACTICE],
);

/// For the editions of Office without a script.
pub(super) const SIGN_IN_TO_OFFICE: Resolution = Resolution::new(
    Action::SignIn,
    Role::LicenseOwner,
    Text::new(
        "In an Office program choose File, then Account, and sign in with the account that owns \
         the license.",
        "Office 프로그램에서 ‘파일’과 ‘계정’을 차례로 선택하고 라이선스를 소유한 계정으로 \
         로그인하십시오.",
    ),
    &[PRACTICE],
);

pub(super) const RUN_ELEVATED: Resolution = Resolution::new(
    Action::RunElevated,
    Role::DeviceAdministrator,
    Text::new(
        "Open Command Prompt with Run as administrator, and repeat the command there.",
        "명령 프롬프트를 ‘관리자 권한으로 실행’으로 열고 그 창에서 명령을 다시 실행하십시오.",
    ),
    &[PRACTICE],
);

/// After a change in the registry or in a policy.
pub(super) const RESTART_FOR_PERMISSIONS: Resolution = Resolution::new(
    Action::RestartWindows,
    Role::DeviceAdministrator,
    Text::new("Restart Windows.", "Windows를 다시 시작하십시오."),
    &[ERROR_80070005_NOTGENUINE],
);

/// After [`LIST_CERTIFICATES`].
pub(super) const WITHOUT_CERTIFICATE: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DeviceAdministrator,
    Text::new(
        "Sign in with the account that holds the certificate. Where no account holds one, have one \
         issued that meets the terms of the issuance license. Then list the certificates again.",
        "인증서를 보유한 계정으로 로그인하십시오. 인증서를 보유한 계정이 없으면 발급 라이선스의 \
         조건에 맞는 인증서를 발급받으십시오. 그런 다음 인증서를 다시 나열하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new("if the list is empty", "목록에 인증서가 없으면"));

pub(super) const SCAN_FOR_MALWARE: Resolution = Resolution::new(
    Action::ScanForMalware,
    Role::DeviceAdministrator,
    Text::new(
        "Scan the whole computer with the malware protection that is in use, and remove what it \
         finds.",
        "사용 중인 맬웨어 방지 프로그램으로 컴퓨터 전체를 검사하고 발견된 항목을 제거하십시오.",
    ),
    &[PRACTICE],
);

/// For an evaluation of Windows Server.
pub(super) const CONVERT_TO_FULL_EDITION: Resolution = Resolution::new(
    Action::ChangeEdition,
    Role::LicenseOwner,
    Text::new(
        "Convert the server to a full edition that you hold a license for.",
        "라이선스를 보유한 정식 에디션으로 서버를 변환하십시오.",
    ),
    &[UPGRADE_CONVERSION],
);

/// For an evaluation of a client edition.
pub(super) const REINSTALL_FULL_EDITION: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Back up the data, and reinstall Windows in the full edition that you hold a \
         license for. A key does not turn an evaluation of Windows 10 or Windows 11 \
         into a full edition. The new installation removes programs and settings.",
        "데이터를 백업하고, 라이선스를 보유한 정식 에디션으로 Windows를 새로 \
         설치하십시오. Windows 10 또는 Windows 11 평가판은 키를 입력해도 정식 에디션이 \
         되지 않습니다. 새로 설치하면 프로그램과 설정이 제거됩니다.",
    ),
    &[PRACTICE],
);

/// slmgr.vbs with its full path, through cscript: without it each call opens a window. The line
/// runs in Command Prompt and in PowerShell.
macro_rules! slmgr {
    ($options:literal) => {
        concat!("cmd /c cscript //nologo %windir%\\system32\\slmgr.vbs ", $options)
    };
}
pub(super) use slmgr;

/// ospp.vbs of Office 2016 and later in its 64-bit edition.
macro_rules! ospp {
    ($options:literal) => {
        concat!(
            "cmd /c cscript //nologo \"%ProgramFiles%\\Microsoft Office\\Office16\\ospp.vbs\" ",
            $options
        )
    };
}
pub(super) use ospp;

/// For causes that the state of the license tells apart.
pub(super) const READ_STATUS: Sign = Sign::new(
    Text::new(
        "Read the lines Description (it ends with the channel of the key), License Status and \
         Partial Product Key.",
        "‘설명’ 줄(끝에 키 채널이 표시됨), ‘라이선스 상태’ 줄, ‘부분 제품 키’ 줄을 확인하십시오.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::reads(slmgr!("/dlv")));

/// For causes that the events of the failed attempt tell apart.
pub(super) const READ_EVENTS: Sign = Sign::new(
    Text::new(
        "Read the newest events of the Software Protection service. Where one of them names \
         another code, look up that code first. Without any event, the command says that none was \
         found.",
        "소프트웨어 보호 서비스의 최근 이벤트를 확인하십시오. 다른 코드가 있으면 그 코드를 먼저 \
         찾아보십시오. 이벤트가 없으면 찾지 못했다는 메시지만 표시됩니다.",
    ),
    &[PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP'} -MaxEvents 20 | \
     Format-List TimeCreated,Id,Message\"",
));

/// For what restricts no activation and may pass with a new start.
pub(super) const RESTART_AND_REPEAT: Resolution = Resolution::new(
    Action::RestartWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Restart Windows, and repeat the step that failed.",
        "Windows를 다시 시작한 뒤 실패한 작업을 다시 시도하십시오.",
    ),
    &[PRACTICE],
);

/// For codes behind which a fault of Windows or of a program can stand.
pub(super) const INSTALL_UPDATES: Resolution = Resolution::new(
    Action::UpdateWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Install the pending Windows updates, and the newest version of the program that reported \
         the code.",
        "보류 중인 Windows 업데이트와, 코드가 나타난 프로그램의 최신 버전을 설치하십시오.",
    ),
    &[PRACTICE],
);

/// The condition of a step that is only for a code that stays.
pub(super) const IF_IT_COMES_BACK: Text =
    Text::new("if the code comes back", "같은 코드가 다시 나타나면");

/// The last step of codes that name neither a caller nor a fault of a license.
pub(super) const REPORT_THE_CODE: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::DeviceAdministrator,
    Text::new(
        "Report the code and the command or action that led to it: to Microsoft Support if Windows \
         reported it, else to the vendor of the program that did.",
        "코드와, 코드가 나타난 명령이나 작업을 전달하십시오. Windows에서 나타난 코드이면 Microsoft \
         지원에, 다른 프로그램에서 나타난 코드이면 그 프로그램의 공급업체에 전달하십시오.",
    ),
    &[PRACTICE],
)
.when(IF_IT_COMES_BACK);

/// What is handed over to support, before anything is changed that the log would no longer show.
pub(super) const SAVE_APPLICATION_LOG: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Save the Application log. It is written to application.evtx in the public folder of this \
         computer, in place of an older file of that name.",
        "응용 프로그램 로그를 저장하십시오. 로그는 이 컴퓨터의 공용 폴더에 application.evtx로 \
         저장되며, 같은 이름의 이전 파일은 대체됩니다.",
    ),
    &[PRACTICE],
)
.run(Command::changes("cmd /c wevtutil epl Application %PUBLIC%\\application.evtx /ow:true"));

/// The step after [`SAVE_APPLICATION_LOG`].
pub(super) const ASK_SUPPORT: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::DeviceAdministrator,
    Text::new(
        "Give Microsoft Support the code, the command or action that led to it, the saved log and \
         the output of this command.",
        "코드, 코드가 나타난 명령이나 작업, 저장한 로그, 아래 명령의 출력을 Microsoft 지원에 \
         전달하십시오.",
    ),
    &[PRACTICE],
)
.run(Command::reads(slmgr!("/dlv all")));

/// Activation of Windows with the key that is installed; not for KMS clients only.
pub(super) const ACTIVATE: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate Windows. The output must say that the product was activated.",
        "Windows를 정품 인증하십시오. 출력에 제품이 정품 인증되었다고 표시되어야 합니다.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::changes(slmgr!("/ato")).elevated());

/// A new request of a KMS client; it needs no elevated prompt and uses up nothing.
pub(super) const ASK_KMS_HOST: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Ask the KMS host again. The output must say that the product was activated. This uses up \
         nothing.",
        "KMS 호스트에 다시 요청하십시오. 출력에 제품이 정품 인증되었다고 표시되어야 합니다. 이 \
         요청으로 차감되는 것은 없습니다.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::changes(slmgr!("/ato")));

/// A stuck or freshly configured Software Protection service.
pub(super) const RESTART_SERVICE: Resolution = Resolution::new(
    Action::RestartService,
    Role::DeviceAdministrator,
    Text::new(
        "Restart the Software Protection service. Then repeat the step that failed.",
        "소프트웨어 보호 서비스를 다시 시작한 뒤 실패한 작업을 다시 시도하십시오.",
    ),
    &[PRACTICE],
)
.run(Command::changes("powershell -Command \"Restart-Service sppsvc -Force\"").elevated());

/// Copies of the license files of Windows are put back; nothing is lost.
pub(super) const REINSTALL_LICENSE_FILES: Resolution = Resolution::new(
    Action::InstallLicense,
    Role::DeviceAdministrator,
    Text::new(
        "Install the license files of Windows again from its own copies. Other licenses stay as \
         they are. Then repeat the step that failed.",
        "Windows에 보관된 사본으로 Windows의 라이선스 파일을 다시 설치하십시오. 다른 라이선스는 \
         그대로 유지됩니다. 설치한 뒤 실패한 작업을 다시 시도하십시오.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::changes(slmgr!("/rilc")).elevated());

pub(super) const REPORTED_BY_WINDOWS: Text =
    Text::new("if Windows reported it", "Windows에서 나타난 코드이면");

pub(super) const REPORTED_BY_PROGRAM: Text = Text::new(
    "if Office or another program reported it",
    "Office나 다른 프로그램에서 나타난 코드이면",
);

/// The same for Office or another program.
pub(super) const REPAIR_PROGRAM: Resolution = Resolution::new(
    Action::FixProgram,
    Role::DeviceAdministrator,
    Text::new(
        "Run the repair of that program to have its licenses installed again, and repeat the step \
         that failed.",
        "해당 프로그램의 복구 기능으로 라이선스를 다시 설치한 뒤 실패한 작업을 다시 시도하십시오.",
    ),
    &[PRACTICE],
)
.when(REPORTED_BY_PROGRAM);

/// Whoever changed them has to be asked before they are changed again.
pub(super) const COMPARE_STORE_PERMISSIONS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Compare the permissions of the folder with those on a healthy computer with the same \
         Windows, and keep both outputs for Microsoft Support. The command names the folder of \
         Windows 8.1, Windows Server 2012 R2 and later.",
        "저장소 폴더의 권한을 Windows 버전이 같은 정상 컴퓨터의 권한과 비교하고, Microsoft 지원에 전달할 수 있도록 두 출력을 저장해 두십시오. 명령에 \
         있는 폴더는 Windows 8.1 및 Windows Server 2012 R2 이상에서 사용됩니다.",
    ),
    &[TOKENS_DAT, PRACTICE],
)
.run(Command::reads("cmd /c icacls %windir%\\system32\\spp\\store\\2.0").elevated());

/// Before anything is rebuilt on a disk.
pub(super) const CHECK_DISK: Resolution = Resolution::new(
    Action::RepairWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Check the system disk without taking it offline. `chkdsk /spotfix` has what is reported \
         repaired at the next restart. Then repeat the step that failed.",
        "시스템 디스크를 오프라인으로 전환하지 않고 검사하십시오. 보고된 오류는 `chkdsk /spotfix`로 \
         다음에 다시 시작할 때 복구하십시오. 그런 다음 실패한 작업을 다시 시도하십시오.",
    ),
    &[PRACTICE],
)
.run(Command::changes("cmd /c chkdsk %SystemDrive% /scan").elevated().since("Windows 8"));

/// The component store first: sfc takes its copies from there.
pub(super) const REPAIR_COMPONENT_STORE: Resolution = Resolution::new(
    Action::RepairWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Repair the component store. This can take 30 minutes and needs Windows Update or \
         another repair source.",
        "구성 요소 저장소를 복구하십시오. 30분 정도 걸릴 수 있으며, Windows 업데이트나 다른 복구 \
         원본이 필요합니다.",
    ),
    &[PRACTICE],
)
.run(Command::changes("dism /Online /Cleanup-Image /RestoreHealth").elevated().since("Windows 8"));

/// After [`REPAIR_COMPONENT_STORE`].
pub(super) const CHECK_SYSTEM_FILES: Resolution = Resolution::new(
    Action::RepairWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Check the system files; damaged ones are replaced. Then repeat the step that failed.",
        "시스템 파일을 검사하십시오. 손상된 파일은 교체됩니다. 그런 다음 실패한 작업을 다시 \
         시도하십시오.",
    ),
    &[PRACTICE],
)
.run(Command::changes("sfc /scannow").elevated());

/// Where a program, and not a person, met the code.
pub(super) const IN_YOUR_OWN_PROGRAM: Text =
    Text::new("in your own program", "직접 개발한 프로그램이라면");

/// The channel of an evaluation, which no key for a full edition activates.
pub(super) const READ_EVALUATION: Sign = Sign::new(
    Text::new(
        "Read the line Description. EVAL in it means an evaluation edition.",
        "‘설명’ 줄을 확인하십시오. EVAL이 있으면 평가판입니다.",
    ),
    &[UPGRADE_CONVERSION],
)
.run(Command::reads(slmgr!("/dlv")));

/// The license status of volume editions of Office.
pub(super) const READ_OFFICE_STATUS: Sign = Sign::new(
    Text::new(
        "For Office, read its license status.",
        "Office의 경우 Office의 라이선스 상태를 확인하십시오.",
    ),
    &[OFFICE_TOOLS],
)
.run(Command::reads(ospp!("/dstatus")).elevated());

/// The one place that says it, on each page with a script.
pub(crate) const NEEDS_VBSCRIPT: Sign = Sign::new(
    Text::new(
        "slmgr.vbs and ospp.vbs need VBScript, which Microsoft is removing from Windows. Where it \
         is missing, add the optional feature VBSCRIPT. In place of slmgr.vbs, the cmdlets of the \
         OSLicense module serve where this Windows has them.",
        "slmgr.vbs와 ospp.vbs에는 VBScript가 필요하며, Microsoft는 Windows에서 VBScript를 제거하고 \
         있습니다. VBScript가 없으면 선택적 기능 VBSCRIPT를 추가하십시오. 이 Windows에 OSLicense \
         모듈이 있으면 slmgr.vbs 대신 OSLicense 모듈의 cmdlet을 사용할 수 있습니다.",
    ),
    &[DEPRECATED_FEATURES, DEPRECATED_RESOURCES, OSLICENSE],
);

pub(super) const NAME_AZURE_KMS: Resolution = Resolution::new(
    Action::SetKmsHost,
    Role::DeviceAdministrator,
    Text::new(
        "Note a name that was set by hand, then set Azure KMS as the KMS host. The address in the \
         command is that of the public cloud; for US Government it is \
         `kms.core.usgovcloudapi.net`, for China `azkms.core.chinacloudapi.cn`. `/ckms` undoes it.",
        "직접 지정한 이름이 있으면 적어 둔 뒤 Azure KMS를 KMS 호스트로 지정하십시오. 명령의 주소는 \
         공용 클라우드용입니다. 미국 정부(US Government) 클라우드는 `kms.core.usgovcloudapi.net`, \
         중국 클라우드는 `azkms.core.chinacloudapi.cn`입니다. `/ckms`로 되돌릴 수 있습니다.",
    ),
    &[AZ_C004F074, AZ_OVERVIEW],
)
.run(Command::changes(slmgr!("/skms azkms.core.windows.net:1688")).elevated());

pub(super) const CLOCK_ON_DC: Resolution = Resolution::new(
    Action::SyncClock,
    Role::DirectoryAdministrator,
    Text::new(
        "Correct the clock of the domain controller that holds the PDC emulator role, or its time \
         source. The other domain controllers and the computers of the domain follow it.",
        "PDC 에뮬레이터 역할을 맡은 도메인 컨트롤러의 시계나 그 시간 원본을 맞추십시오. 다른 도메인 \
         컨트롤러와 도메인의 컴퓨터는 이 시계를 따릅니다.",
    ),
    &[PRACTICE],
)
.when(Text::new("only on a domain controller", "도메인 컨트롤러인 경우에만"));

pub(super) const CLOCK_IN_DOMAIN: Resolution = Resolution::new(
    Action::SyncClock,
    Role::DeviceAdministrator,
    Text::new(
        "Synchronize with the domain. The command starts the Windows Time service first.",
        "도메인의 시간과 동기화하십시오. 명령을 실행하면 Windows 시간 서비스가 먼저 시작됩니다.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "in a domain, but no domain controller",
    "도메인 컨트롤러가 아닌, 도메인에 가입된 컴퓨터이면",
))
.run(Command::changes("cmd /c \"net start w32time & w32tm /resync /rediscover\"").elevated());

pub(super) const CLOCK_ALONE: Resolution = Resolution::new(
    Action::SyncClock,
    Role::DeviceAdministrator,
    Text::new("Correct date, time and time zone.", "날짜, 시간, 표준 시간대를 맞추십시오."),
    &[PRACTICE],
)
.when(Text::new("not in a domain", "도메인에 가입되지 않은 컴퓨터이면"))
.run(Command::opens("control timedate.cpl").elevated());

/// Where there is one cause, support comes in only when its steps did not help.
pub(super) const SUPPORT_IF_IT_COMES_BACK: &[Resolution] =
    &[SAVE_APPLICATION_LOG.when(IF_IT_COMES_BACK), ASK_SUPPORT.when(IF_IT_COMES_BACK)];

/// Windows, with the key that is installed, and what that costs.
pub(super) const ACTIVATE_WINDOWS: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate Windows. Success uses up one activation of a MAK or of a KMS host key.",
        "Windows를 정품 인증하십시오. 정품 인증에 성공하면 MAK나 KMS 호스트 키의 남은 정품 인증 \
         횟수에서 한 번이 차감됩니다.",
    ),
    &[SLMGR_OPTIONS, VA_PLAN, KMS_PLANNING],
)
.run(Command::spends(slmgr!("/ato")).elevated());

/// The policy that withholds the rights on the Plug and Play service.
pub(super) const FIND_PLUG_AND_PLAY_POLICY: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Find the policy that sets Plug and Play, under Computer Configuration > Windows Settings \
         > Security Settings > System Services. Where no policy sets it, the permissions of \
         NETWORK SERVICE were changed in another way.",
        "‘컴퓨터 구성’ > ‘Windows 설정’ > ‘보안 설정’ > ‘시스템 서비스’에서 플러그 앤 플레이를 설정하는 \
         정책을 찾으십시오. 그런 정책이 없으면 NETWORK SERVICE의 권한이 다른 방법으로 변경된 \
         것입니다.",
    ),
    &[ERROR_80070005_NOTGENUINE],
)
.run(Command::opens("cmd /c rsop.msc").elevated());

/// What the article names as the least rights.
pub(super) const GRANT_PLUG_AND_PLAY: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DirectoryAdministrator,
    Text::new(
        "Note the settings of that policy, and add the SERVICE account with Query template, Query \
         status, Enumerate dependents, Interrogate, User-defined control and Read permissions; or \
         set it to Not Defined.",
        "해당 정책의 현재 설정을 적어 둔 뒤 SERVICE 계정을 추가하고 템플릿 쿼리, 상태 쿼리, 종속 항목 \
         열거, 상태 보고 요청(Interrogate), 사용자 정의 제어, 읽기 권한을 허용하십시오. 또는 정책을 \
         ‘정의되지 않음’으로 설정하십시오.",
    ),
    &[ERROR_80070005_NOTGENUINE],
);

/// For codes that a new activation can end.
pub(super) const ACTIVATE_UNLICENSED: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate Windows again. With a MAK or a KMS host key this takes one of its activations. \
         If another code appears, look up that code.",
        "Windows를 다시 정품 인증하십시오. MAK나 KMS 호스트 키를 사용하면 그 키의 정품 인증 \
         횟수에서 한 번이 차감됩니다. 다른 코드가 나타나면 그 코드를 찾아보십시오.",
    ),
    &[SLMGR_OPTIONS, VA_PLAN, KMS_PLANNING],
)
.when(NOT_LICENSED)
.run(Command::spends(slmgr!("/ato")).elevated());

/// For files of Windows itself.
pub(super) const FIX_SYSTEM_FILES: Resolution = CHECK_SYSTEM_FILES.when(IF_IT_COMES_BACK);

/// The code stands in an event only.
pub(super) const STAYS_LICENSED: Resolution = Resolution::new(
    Action::NothingToDo,
    Role::DeviceAdministrator,
    Text::new(
        "Nothing has to be done as long as Windows stays licensed.",
        "Windows의 사용 허가가 유지되는 동안에는 조치할 필요가 없습니다.",
    ),
    &[PRACTICE],
);

/// What [`READ_STATUS`] shows.
pub(super) const NOT_LICENSED: Text = Text::new(
    "if License Status in /dlv is not Licensed",
    "/dlv의 ‘라이선스 상태’가 ‘사용 허가됨’이 아니면",
);

/// On each page with ospp.vbs.
pub(crate) const OSPP_FOLDER: Sign = Sign::new(
    Text::new(
        "ospp.vbs is in the folder of Office. For 32-bit Office on 64-bit Windows that is \
         `%ProgramFiles(x86)%\\Microsoft Office\\Office16`.",
        "ospp.vbs는 Office의 폴더에 있습니다. 64비트 Windows의 32비트 Office에서는 \
         `%ProgramFiles(x86)%\\Microsoft Office\\Office16` 폴더입니다.",
    ),
    &[OFFICE_TOOLS],
);

pub(super) const ASK_ORGANIZATION: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Ask those who manage the licenses of the organization how this computer is to be activated (KMS, \
         Active Directory, a MAK or a subscription), and activate it in that way.",
        "이 컴퓨터를 어떤 방법(KMS, Active Directory, MAK, 구독)으로 정품 인증해야 \
         하는지 조직의 라이선스 담당 부서에 문의하고, 그 방법으로 정품 인증하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new("on a computer of an organization", "조직의 컴퓨터이면"));
