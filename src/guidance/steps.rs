//! Steps that several pieces of advice share.

use super::{Action, Resolution, Role};
use crate::text::Text;

pub(super) const CHECK_LICENSE_STATUS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Read the license status, the key channel and the activation ID of the \
         product.",
        "제품의 라이선스 상태, 키 채널, 정품 인증 ID를 확인하십시오.",
    ),
)
.run("slmgr.vbs /dlv");

pub(super) const RUN_ELEVATED: Resolution = Resolution::new(
    Action::RunElevated,
    Role::DeviceAdministrator,
    Text::new(
        "Open Command Prompt with Run as administrator and repeat the command \
         there.",
        "명령 프롬프트를 관리자 권한으로 실행하여 그 창에서 명령을 다시 \
         실행하십시오.",
    ),
);

pub(super) const ACTIVATE_AGAIN: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate again from an elevated prompt.",
        "관리자 권한 프롬프트에서 다시 정품 인증하십시오.",
    ),
)
.run_elevated("slmgr.vbs /ato");

pub(super) const REQUEST_FROM_KMS: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Send a new request to the KMS host.",
        "KMS 호스트에 정품 인증 요청을 다시 보내십시오.",
    ),
)
.run("slmgr.vbs /ato");

pub(super) const WAIT_AND_RETRY: Resolution = Resolution::new(
    Action::Wait,
    Role::DeviceAdministrator,
    Text::new(
        "Wait a few minutes before you send the same request again.",
        "몇 분 기다린 뒤 같은 요청을 다시 보내십시오.",
    ),
);

pub(super) const RESTART_WINDOWS: Resolution = Resolution::new(
    Action::RestartWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Restart Windows and repeat the step that failed.",
        "Windows를 다시 시작한 다음 실패한 작업을 다시 시도하십시오.",
    ),
);

pub(super) const REINSTALL_LICENSES: Resolution = Resolution::new(
    Action::InstallLicense,
    Role::DeviceAdministrator,
    Text::new(
        "Install the license files that came with Windows again.",
        "Windows에 포함된 라이선스 파일을 다시 설치하십시오.",
    ),
)
.run_elevated("slmgr.vbs /rilc");

pub(super) const TOKENS_STOP_SERVICE: Resolution = Resolution::new(
    Action::RebuildTokenStore,
    Role::DeviceAdministrator,
    Text::new(
        "To rebuild tokens.dat, stop the Software Protection service first.",
        "tokens.dat를 다시 만들려면 먼저 소프트웨어 보호 서비스를 중지하십시오.",
    ),
)
.run_elevated("net stop sppsvc");

pub(super) const TOKENS_RENAME: Resolution = Resolution::new(
    Action::RebuildTokenStore,
    Role::DeviceAdministrator,
    Text::new(
        "Rename tokens.dat instead of deleting it, so that it can be put back; \
         this is its path since Windows 8.1 and Windows Server 2012 R2.",
        "되돌릴 수 있도록 tokens.dat를 삭제하지 말고 이름을 바꾸십시오. 명령의 \
         경로는 Windows 8.1 및 Windows Server 2012 R2 이후의 경로입니다.",
    ),
)
.run_elevated("cmd /c ren \"%windir%\\system32\\spp\\store\\2.0\\tokens.dat\" tokens.bar");

pub(super) const TOKENS_START_SERVICE: Resolution = Resolution::new(
    Action::RebuildTokenStore,
    Role::DeviceAdministrator,
    Text::new(
        "Start the Software Protection service again.",
        "소프트웨어 보호 서비스를 다시 시작하십시오.",
    ),
)
.run_elevated("net start sppsvc");

pub(super) const TOKENS_REINSTALL_KEY: Resolution = Resolution::new(
    Action::InstallProductKey,
    Role::DeviceAdministrator,
    Text::new(
        "Restart Windows twice and install the product key again; the new store \
         has none.",
        "Windows를 두 번 다시 시작하고 제품 키를 다시 설치하십시오. 새 저장소에는 \
         키가 없습니다.",
    ),
)
.run_elevated("slmgr.vbs /ipk <product_key>");

pub(super) const CHECK_SYSTEM_FILES: Resolution = Resolution::new(
    Action::RepairWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Let Windows check its protected system files and replace damaged ones.",
        "보호된 시스템 파일을 검사하고 손상된 파일을 교체하십시오.",
    ),
)
.run_elevated("sfc /scannow");

pub(super) const REPAIR_COMPONENT_STORE: Resolution = Resolution::new(
    Action::RepairWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Repair the component store from which Windows replaces damaged files.",
        "손상된 파일을 교체할 때 사용하는 구성 요소 저장소를 복구하십시오.",
    ),
)
.run_elevated("dism /Online /Cleanup-Image /RestoreHealth");

pub(super) const SCAN_FOR_MALWARE: Resolution = Resolution::new(
    Action::ScanForMalware,
    Role::DeviceAdministrator,
    Text::new(
        "Run a full scan with your malware protection and remove what it finds.",
        "맬웨어 방지 프로그램으로 전체 검사를 실행하고 발견된 항목을 제거하십시오.",
    ),
);

pub(super) const REPAIR_INSTALL: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::DeviceAdministrator,
    Text::new(
        "As a last resort run setup.exe from installation media of the same \
         edition and language as an in-place upgrade; back up the data first.",
        "마지막 방법으로, 데이터를 백업한 뒤 에디션과 언어가 같은 설치 미디어의 \
         setup.exe로 현재 위치 업그레이드를 실행하십시오.",
    ),
);

pub(super) const SYNC_CLOCK: Resolution = Resolution::new(
    Action::SyncClock,
    Role::DeviceAdministrator,
    Text::new(
        "Check date, time and time zone, then synchronize the clock.",
        "날짜, 시간, 표준 시간대를 확인한 뒤 시계를 동기화하십시오.",
    ),
)
.run_elevated("w32tm /resync");

pub(super) const RETYPE_KEY: Resolution = Resolution::new(
    Action::InstallProductKey,
    Role::LicenseOwner,
    Text::new(
        "Compare all 25 characters of the key with its source, then install it \
         again.",
        "제품 키 25자를 모두 원본과 대조한 뒤 다시 설치하십시오.",
    ),
)
.run_elevated("slmgr.vbs /ipk <product_key>");

pub(super) const REPLACE_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install a product key that you are licensed to use for this edition and \
         version.",
        "이 에디션과 버전에 대해 사용 권한이 있는 제품 키를 설치하십시오.",
    ),
)
.run_elevated("slmgr.vbs /ipk <product_key>");

pub(super) const INSTALL_MAK: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install a MAK that was issued to your organization for this product.",
        "이 제품에 대해 조직에 발급된 MAK를 설치하십시오.",
    ),
)
.run_elevated("slmgr.vbs /ipk <product_key>");

pub(super) const PHONE_INSTALLATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "For telephone activation, display the installation ID.",
        "전화 정품 인증을 위해 설치 ID를 표시하십시오.",
    ),
)
.run("slmgr.vbs /dti");

pub(super) const PHONE_CALL: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::LicenseOwner,
    Text::new(
        "Give the installation ID to a Microsoft Licensing Activation Center and \
         write down the confirmation ID.",
        "Microsoft 라이선스 정품 인증 센터에 설치 ID를 알려 주고 확인 ID를 받아 \
         적으십시오.",
    ),
);

pub(super) const PHONE_CONFIRMATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "Deposit the confirmation ID without hyphens or spaces.",
        "확인 ID를 하이픈이나 공백 없이 입력하십시오.",
    ),
)
.run_elevated("slmgr.vbs /atp <confirmation_id>");

pub(super) const USE_KMS_DISCOVERY: Resolution = Resolution::new(
    Action::UseKmsDiscovery,
    Role::DeviceAdministrator,
    Text::new(
        "Clear the KMS host that is set by hand, so that the client finds its host \
         through DNS.",
        "수동으로 지정한 KMS 호스트를 지워 클라이언트가 DNS에서 호스트를 찾게 \
         하십시오.",
    ),
)
.run_elevated("slmgr.vbs /ckms");

pub(super) const SET_AZURE_KMS: Resolution = Resolution::new(
    Action::SetKmsHost,
    Role::DeviceAdministrator,
    Text::new(
        "On an Azure virtual machine name the Azure KMS host.",
        "Azure 가상 머신에서는 Azure KMS 호스트를 지정하십시오.",
    ),
)
.run_elevated("slmgr.vbs /skms azkms.core.windows.net:1688");

pub(super) const CHECK_SRV_RECORD: Resolution = Resolution::new(
    Action::FixDns,
    Role::NetworkAdministrator,
    Text::new(
        "Check that the SRV record _vlmcs._tcp lists the right KMS host and TCP \
         port 1688.",
        "SRV 레코드 _vlmcs._tcp에 올바른 KMS 호스트와 TCP 포트 1688이 있는지 \
         확인하십시오.",
    ),
)
.run("nslookup -type=all _vlmcs._tcp");

pub(super) const TEST_KMS_PORT: Resolution = Resolution::new(
    Action::FixNetwork,
    Role::NetworkAdministrator,
    Text::new(
        "Test TCP port 1688 from the client; TcpTestSucceeded must be True.",
        "클라이언트에서 TCP 포트 1688을 테스트하십시오. TcpTestSucceeded 값이 \
         True여야 합니다.",
    ),
)
.run("powershell -Command \"Test-NetConnection <kms_host> -Port 1688\"");

pub(super) const OPEN_KMS_FIREWALL: Resolution = Resolution::new(
    Action::OpenFirewall,
    Role::KmsHostAdministrator,
    Text::new(
        "Enable the Key Management Service exception (TCP 1688) in the firewall of \
         the KMS host; it is off by default.",
        "KMS 호스트 방화벽에서 키 관리 서비스 예외(TCP 1688)를 사용하도록 \
         설정하십시오. 기본값은 꺼짐입니다.",
    ),
);

pub(super) const CHECK_INTERNET: Resolution = Resolution::new(
    Action::FixNetwork,
    Role::NetworkAdministrator,
    Text::new(
        "Check that the computer reaches the internet over HTTPS.",
        "컴퓨터에서 HTTPS로 인터넷에 연결되는지 확인하십시오.",
    ),
)
.run(
    "powershell -Command \"Test-NetConnection activation-v2.sls.microsoft.com \
     -Port 443\"",
);

pub(super) const ALLOW_ACTIVATION_URLS: Resolution = Resolution::new(
    Action::FixProxy,
    Role::NetworkAdministrator,
    Text::new(
        "Let the proxy pass activation.sls.microsoft.com, \
         activation-v2.sls.microsoft.com, go.microsoft.com and the other \
         activation addresses without authentication.",
        "프록시에서 activation.sls.microsoft.com, activation-v2.sls.microsoft.com, \
         go.microsoft.com 등 정품 인증 주소를 인증 없이 통과시키십시오.",
    ),
);
