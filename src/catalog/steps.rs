//! Steps that several pieces of advice share.

use super::sources;
use crate::advice::{Command, Resolution};
use crate::kinds::{Action, Role};
use crate::text::Text;

pub(super) const CHECK_LICENSE_STATUS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Read the license status, the key channel and the activation ID of the \
         product.",
        "제품의 라이선스 상태, 키 채널, 정품 인증 ID를 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dlv"));

pub(super) const COLLECT_EVENTS: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Save the newest events of the Software Protection service; the command \
         shows them and writes them to spp-events.txt.",
        "소프트웨어 보호 서비스의 최신 이벤트를 저장하십시오. 명령은 이벤트를 \
         표시하고 spp-events.txt에 기록합니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP'} \
     -MaxEvents 20 | Format-List TimeCreated,Id,Message | Tee-Object \
     spp-events.txt\"",
));

pub(super) const RUN_ELEVATED: Resolution = Resolution::new(
    Action::RunElevated,
    Role::DeviceAdministrator,
    Text::new(
        "Open Command Prompt with Run as administrator and repeat the command \
         there.",
        "명령 프롬프트를 관리자 권한으로 실행하여 그 창에서 명령을 다시 \
         실행하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const ACTIVATE_AGAIN: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate again from an elevated prompt.",
        "관리자 권한 프롬프트에서 다시 정품 인증하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ato").elevated());

pub(super) const REQUEST_FROM_KMS: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Send a new request to the KMS host.",
        "KMS 호스트에 정품 인증 요청을 다시 보내십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ato"));

pub(super) const WAIT_AND_RETRY: Resolution = Resolution::new(
    Action::Wait,
    Role::DeviceAdministrator,
    Text::new(
        "Wait a few minutes before you send the same request again.",
        "몇 분 기다린 뒤 같은 요청을 다시 보내십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const RESTART_WINDOWS: Resolution = Resolution::new(
    Action::RestartWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Restart Windows and repeat the step that failed.",
        "Windows를 다시 시작한 다음 실패한 작업을 다시 시도하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const RESTART_SERVICE: Resolution = Resolution::new(
    Action::RestartService,
    Role::DeviceAdministrator,
    Text::new(
        "Restart the Software Protection service, wait 30 seconds and try again.",
        "소프트웨어 보호 서비스를 다시 시작하고 30초 기다린 후 다시 시도하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("powershell -Command \"Restart-Service sppsvc -Force\"").elevated());

pub(super) const REINSTALL_LICENSES: Resolution = Resolution::new(
    Action::InstallLicense,
    Role::DeviceAdministrator,
    Text::new(
        "Install the license files that came with Windows again.",
        "Windows에 포함된 라이선스 파일을 다시 설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /rilc").elevated());

pub(super) const TOKENS_STOP_SERVICE: Resolution = Resolution::new(
    Action::RebuildTokenStore,
    Role::DeviceAdministrator,
    Text::new(
        "To rebuild tokens.dat, stop the Software Protection service first.",
        "tokens.dat를 다시 만들려면 먼저 소프트웨어 보호 서비스를 중지하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("net stop sppsvc").elevated());

pub(super) const TOKENS_RENAME: Resolution = Resolution::new(
    Action::RebuildTokenStore,
    Role::DeviceAdministrator,
    Text::new(
        "Rename tokens.dat instead of deleting it, so that it can be put back; \
         this is its path since Windows 8.1 and Windows Server 2012 R2. If \
         tokens.bar exists already, choose another name.",
        "되돌릴 수 있도록 tokens.dat를 삭제하지 말고 이름을 바꾸십시오. 명령의 \
         경로는 Windows 8.1 및 Windows Server 2012 R2 이후의 경로이며, \
         tokens.bar가 이미 있으면 다른 이름을 쓰십시오.",
    ),
    &[sources::PRACTICE],
)
.run(
    Command::changes("cmd /c ren \"%windir%\\system32\\spp\\store\\2.0\\tokens.dat\" tokens.bar")
        .elevated(),
);

pub(super) const TOKENS_START_SERVICE: Resolution = Resolution::new(
    Action::RebuildTokenStore,
    Role::DeviceAdministrator,
    Text::new(
        "Start the Software Protection service again.",
        "소프트웨어 보호 서비스를 다시 시작하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("net start sppsvc").elevated());

pub(super) const TOKENS_RESTART: Resolution = Resolution::new(
    Action::RestartWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Restart Windows twice, so that the new store is filled.",
        "새 저장소가 채워지도록 Windows를 두 번 다시 시작하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const TOKENS_REINSTALL_KEY: Resolution = Resolution::new(
    Action::InstallProductKey,
    Role::DeviceAdministrator,
    Text::new(
        "Install the product key again; the new store has none.",
        "제품 키를 다시 설치하십시오. 새 저장소에는 키가 없습니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

pub(super) const CHECK_SYSTEM_FILES: Resolution = Resolution::new(
    Action::RepairWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Let Windows check its protected system files and replace damaged ones.",
        "보호된 시스템 파일을 검사하고 손상된 파일을 교체하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("sfc /scannow").elevated());

pub(super) const REPAIR_COMPONENT_STORE: Resolution = Resolution::new(
    Action::RepairWindows,
    Role::DeviceAdministrator,
    Text::new(
        "On Windows 8 or later, repair the component store from which Windows \
         replaces damaged files.",
        "Windows 8 이상에서는 손상된 파일을 교체할 때 사용하는 구성 요소 저장소를 \
         복구하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("dism /Online /Cleanup-Image /RestoreHealth").elevated());

pub(super) const SCAN_FOR_MALWARE: Resolution = Resolution::new(
    Action::ScanForMalware,
    Role::DeviceAdministrator,
    Text::new(
        "Run a full scan with your malware protection and remove what it finds.",
        "맬웨어 방지 프로그램으로 전체 검사를 실행하고 발견된 항목을 제거하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const INSTALL_UPDATES: Resolution = Resolution::new(
    Action::UpdateWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Install the pending Windows updates and restart.",
        "보류 중인 Windows 업데이트를 설치하고 다시 시작하십시오.",
    ),
    &[sources::PRACTICE],
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
    &[sources::PRACTICE],
);

pub(super) const SYNC_CLOCK: Resolution = Resolution::new(
    Action::SyncClock,
    Role::DeviceAdministrator,
    Text::new(
        "Check date, time and time zone, then synchronize the clock.",
        "날짜, 시간, 표준 시간대를 확인한 뒤 시계를 동기화하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("w32tm /resync").elevated());

pub(super) const RETYPE_KEY: Resolution = Resolution::new(
    Action::InstallProductKey,
    Role::LicenseOwner,
    Text::new(
        "Compare all 25 characters of the key with its source, then install it \
         again.",
        "제품 키 25자를 모두 원본과 대조한 뒤 다시 설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

pub(super) const REPLACE_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install a product key that you are licensed to use for this edition and \
         version.",
        "이 에디션과 버전에 대해 사용 권한이 있는 제품 키를 설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

pub(super) const INSTALL_KMS_CLIENT_KEY: Resolution = Resolution::new(
    Action::InstallProductKey,
    Role::DeviceAdministrator,
    Text::new(
        "Install the KMS client setup key that Microsoft publishes for the \
         installed edition.",
        "설치된 에디션용으로 Microsoft가 공개한 KMS 클라이언트 설치 키를 \
         설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

pub(super) const INSTALL_MAK: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install a MAK that was issued to your organization for this product.",
        "이 제품에 대해 조직에 발급된 MAK를 설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

pub(super) const PHONE_WIZARD: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "Open the telephone activation wizard and follow its steps.",
        "전화 정품 인증 마법사를 열고 단계를 따르십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::opens("slui.exe 4"));

pub(super) const PHONE_INSTALLATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "For telephone activation, display the installation ID.",
        "전화 정품 인증을 위해 설치 ID를 표시하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dti"));

pub(super) const PHONE_CALL: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::LicenseOwner,
    Text::new(
        "Give the installation ID to a Microsoft activation center and write down \
         the confirmation ID.",
        "Microsoft 정품 인증 센터에 설치 ID를 알려 주고 확인 ID를 받아 적으십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const PHONE_CONFIRMATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "Deposit the confirmation ID without hyphens or spaces.",
        "확인 ID를 하이픈이나 공백 없이 입력하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /atp <confirmation_id>").elevated());

pub(super) const ASK_ACTIVATION_CENTER: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Ask a Microsoft activation center what its records say about the key.",
        "Microsoft 정품 인증 센터에 이 키가 어떻게 기록되어 있는지 문의하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const ASK_MICROSOFT_SUPPORT: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::DeviceAdministrator,
    Text::new(
        "If the error persists, give Microsoft Support the code, the events and \
         the output of `slmgr.vbs /dlv`.",
        "오류가 계속되면 오류 코드, 이벤트, `slmgr.vbs /dlv` 출력을 Microsoft \
         지원에 전달하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const ASK_MANUFACTURER: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::DeviceAdministrator,
    Text::new(
        "Ask the manufacturer of the device, with its model and serial number at \
         hand.",
        "모델명과 일련번호를 준비하여 장치 제조업체에 문의하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const ASK_PROGRAM_VENDOR: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::DeviceAdministrator,
    Text::new(
        "If a program other than Windows reported the code, send its vendor the \
         code and the program's log.",
        "Windows가 아닌 프로그램이 보고한 코드라면 프로그램 공급업체에 코드와 \
         로그를 보내십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const USE_KMS_DISCOVERY: Resolution = Resolution::new(
    Action::UseKmsDiscovery,
    Role::DeviceAdministrator,
    Text::new(
        "Clear the KMS host that is set by hand, so that the client finds its host \
         through DNS.",
        "수동으로 지정한 KMS 호스트를 지워 클라이언트가 DNS에서 호스트를 찾게 \
         하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ckms").elevated());

pub(super) const SET_KMS_HOST: Resolution = Resolution::new(
    Action::SetKmsHost,
    Role::DeviceAdministrator,
    Text::new(
        "Name the KMS host by hand, which turns DNS discovery off.",
        "KMS 호스트를 직접 지정하십시오. 지정하면 DNS 자동 검색이 꺼집니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /skms <kms_host>:1688").elevated());

pub(super) const SET_AZURE_KMS: Resolution = Resolution::new(
    Action::SetKmsHost,
    Role::DeviceAdministrator,
    Text::new(
        "On an Azure virtual machine name the Azure KMS host.",
        "Azure 가상 머신에서는 Azure KMS 호스트를 지정하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /skms azkms.core.windows.net:1688").elevated());

pub(super) const CHECK_SRV_RECORD: Resolution = Resolution::new(
    Action::FixDns,
    Role::NetworkAdministrator,
    Text::new(
        "Check that the SRV record _vlmcs._tcp lists the right KMS host and TCP \
         port 1688.",
        "SRV 레코드 _vlmcs._tcp에 올바른 KMS 호스트와 TCP 포트 1688이 있는지 \
         확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("nslookup -type=all _vlmcs._tcp"));

pub(super) const TEST_KMS_PORT: Resolution = Resolution::new(
    Action::FixNetwork,
    Role::NetworkAdministrator,
    Text::new(
        "Test TCP port 1688 from the client; TcpTestSucceeded must be True.",
        "클라이언트에서 TCP 포트 1688을 테스트하십시오. TcpTestSucceeded 값이 \
         True여야 합니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("powershell -Command \"Test-NetConnection <kms_host> -Port 1688\""));

pub(super) const OPEN_KMS_FIREWALL: Resolution = Resolution::new(
    Action::OpenFirewall,
    Role::KmsHostAdministrator,
    Text::new(
        "Enable the Key Management Service exception (TCP 1688) in the firewall of \
         the KMS host; it is off by default.",
        "KMS 호스트 방화벽에서 키 관리 서비스 예외(TCP 1688)를 사용하도록 \
         설정하십시오. 기본값은 꺼짐입니다.",
    ),
    &[sources::PRACTICE],
)
.run(
    Command::changes(
        "powershell -Command \"Set-NetFirewallRule -Name SPPSVC-In-TCP -Profile \
     Domain,Private -Enabled True\"",
    )
    .elevated(),
);

pub(super) const CHECK_INTERNET: Resolution = Resolution::new(
    Action::FixNetwork,
    Role::NetworkAdministrator,
    Text::new(
        "Check that the computer reaches the internet over HTTPS.",
        "컴퓨터에서 HTTPS로 인터넷에 연결되는지 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Test-NetConnection activation-v2.sls.microsoft.com \
     -Port 443\"",
));

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
    &[sources::PRACTICE],
);

pub(super) const FIX_CALLING_PROGRAM: Resolution = Resolution::new(
    Action::FixProgram,
    Role::SoftwareDeveloper,
    Text::new(
        "In your own program, check the arguments of the licensing API call that \
         returned the code.",
        "직접 개발한 프로그램이라면 이 코드를 반환한 라이선스 API 호출의 인수를 \
         확인하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const SERVER_SHOW_ACTIVATION_PAGE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "In Windows 10 and later, open the Activation page of Settings and run the \
         troubleshooter if it is offered there.",
        "Windows 10 이상에서는 설정의 정품 인증 페이지를 열고, 문제 해결사가 \
         표시되면 실행하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::opens("cmd /c start ms-settings:activation"));

pub(super) const SERVER_COMPARE_KEY: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Compare the partial product key in this output with the key that was \
         issued to you.",
        "이 출력의 부분 제품 키를 발급받은 키와 대조하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dlv"));

pub(super) const SERVER_NOTE_DEVICE_CHANGES: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Write down any hardware or firmware changed since the last successful \
         activation; it may matter to the binding.",
        "마지막으로 정품 인증에 성공한 뒤 바뀐 하드웨어나 펌웨어를 적어 두십시오. \
         바인딩과 관련이 있을 수 있습니다.",
    ),
    &[sources::PRACTICE],
);

pub(super) const SERVER_ACTIVATE_FOREST: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DirectoryAdministrator,
    Text::new(
        "For Active Directory-based activation, repeat the online activation of \
         the forest with its KMS host key. Use an account that may read and write \
         the container of activation objects, such as an enterprise administrator.",
        "Active Directory 기반 정품 인증이라면 KMS 호스트 키로 포리스트의 온라인 \
         정품 인증을 다시 시도하십시오. 엔터프라이즈 관리자처럼 정품 인증 개체 \
         컨테이너를 읽고 쓸 수 있는 계정을 사용하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ad-activation-online <product_key>"));

pub(super) const SERVER_CHECK_FIRMWARE_KEY: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "On Windows 8 or later, check for which edition the firmware holds a \
         product key; an empty answer means that Windows found none.",
        "Windows 8 이상에서는 펌웨어에 어느 에디션용 제품 키가 있는지 \
         확인하십시오. 결과가 비어 있으면 Windows가 키를 찾지 못한 것입니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"(Get-CimInstance -ClassName \
     SoftwareLicensingService).OA3xOriginalProductKeyDescription\"",
));

pub(super) const GENUINE_EVENTS: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Read events 8208 and 8209 of the Software Protection service; event 8208 \
         shows the code with which the genuine check failed.",
        "소프트웨어 보호 서비스의 이벤트 8208과 8209를 확인하십시오. 이벤트 \
         8208에는 정품 확인이 실패했을 때의 코드가 표시됩니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8208,8209} \
     -MaxEvents 10 | Format-List TimeCreated,Id,Message\"",
));

pub(super) const VALIDATE_AGAIN: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Take the computer online and open Windows activation, from which the \
         check can be repeated where Windows offers it.",
        "컴퓨터를 인터넷에 연결하고 Windows 정품 인증을 여십시오. Windows에서 다시 \
         확인하는 기능을 제공하면 그곳에서 실행할 수 있습니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::opens("slui.exe"));

pub(super) const ASK_FOR_REVIEW: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Have the proof of your license at hand and ask a Microsoft Licensing \
         Activation Center how the result can be corrected.",
        "보유한 라이선스의 증빙 자료를 준비하여 Microsoft 라이선스 정품 인증 \
         센터에 판정을 바로잡을 방법을 문의하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const READ_END_DATE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Read the license state of the product and, if there is one, the date on \
         which it ends.",
        "제품의 라이선스 상태와, 종료일이 있으면 그 날짜를 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /xpr"));

pub(super) const LIST_USABLE_CERTIFICATES: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DeviceAdministrator,
    Text::new(
        "List the certificates that can be used for token-based activation and \
         check that one is valid.",
        "토큰 기반 정품 인증에 사용할 수 있는 인증서를 나열하고 유효한 인증서가 \
         있는지 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /ltc"));

pub(super) const ACTIVATE_BY_CERTIFICATE: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate with the certificate whose thumbprint the list shows.",
        "목록에 표시된 지문을 지정하여 해당 인증서로 정품 인증하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /fta <thumbprint>").elevated());

pub(super) const REACH_DOMAIN_AND_ACTIVATE: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Connect the computer to its domain network, so that it finds the \
         activation object, and activate.",
        "컴퓨터를 도메인 네트워크에 연결하여 정품 인증 개체를 찾을 수 있게 한 뒤 \
         정품 인증하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ato").elevated());

pub(super) const CHECK_SUBSCRIPTION_STATE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Check on the Activation page of Settings that the subscription is active; \
         if it is not, check that the user has a license assigned.",
        "설정의 정품 인증 페이지에서 구독이 활성 상태인지 확인하십시오. 활성 \
         상태가 아니면 사용자에게 라이선스가 할당되어 있는지 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::opens("cmd /c start ms-settings:activation"));

pub(super) const KMS_AZURE_CLOUDS: Resolution = Resolution::new(
    Action::SetKmsHost,
    Role::DeviceAdministrator,
    Text::new(
        "In Azure US Government name this host instead; in Azure China name \
         azkms.core.chinacloudapi.cn with the same port 1688.",
        "Azure US Government에서는 대신 이 호스트를 지정하고, Azure 중국에서는 \
         같은 포트 1688로 azkms.core.chinacloudapi.cn을 지정하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /skms kms.core.usgovcloudapi.net:1688").elevated());

pub(super) const CLOCK_START_SERVICE: Resolution = Resolution::new(
    Action::RestartService,
    Role::DeviceAdministrator,
    Text::new(
        "If the Windows Time service does not run, start it and synchronize again.",
        "Windows 시간 서비스가 실행되고 있지 않으면 시작한 뒤 다시 동기화하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("net start w32time").elevated());

pub(super) const AD_INSTALLATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DirectoryAdministrator,
    Text::new(
        "To activate the forest by telephone, display the installation ID for the \
         KMS host key.",
        "포리스트를 전화로 정품 인증하려면 KMS 호스트 키의 설치 ID를 표시하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /ad-activation-get-iid <product_key>"));

pub(super) const AD_CONFIRMATION_ID: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DirectoryAdministrator,
    Text::new(
        "Apply the confirmation ID to the forest together with the same KMS host \
         key; your account needs read and write access to the container of \
         activation objects in the root domain.",
        "같은 KMS 호스트 키와 함께 확인 ID를 포리스트에 적용하십시오. 계정에 루트 \
         도메인의 정품 인증 개체 컨테이너에 대한 읽기 및 쓰기 권한이 있어야 \
         합니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ad-activation-apply-cid <product_key> <confirmation_id>"));

pub(super) const KEY_SHOW_EDITION: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Find out which edition of Windows is installed.",
        "설치된 Windows 에디션을 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("dism /Online /Get-CurrentEdition").elevated());

pub(super) const KEY_INSTALL_AVMA: Resolution = Resolution::new(
    Action::InstallProductKey,
    Role::DeviceAdministrator,
    Text::new(
        "In a guest of an AVMA host, install the AVMA key for the version and \
         edition of the guest.",
        "AVMA 호스트의 게스트에는 게스트의 버전과 에디션에 맞는 AVMA 키를 \
         설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

pub(super) const KEY_LIST_ALL_PRODUCTS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "List all products for which Windows holds a license, with the activation \
         ID of each.",
        "Windows에 라이선스가 있는 모든 제품을 제품별 정품 인증 ID와 함께 \
         나열하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dlv all"));

pub(super) const SP_RECENT_CHANGES: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Find out what was changed on the computer shortly before the code \
         appeared: updates, drivers, restored data, security or cleanup programs.",
        "코드가 나타나기 직전에 업데이트, 드라이버, 복원한 데이터, 보안 또는 정리 \
         프로그램 등 컴퓨터에서 무엇이 바뀌었는지 확인하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const SP_OTHER_CODES: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Look in these events for a second code of the same time; it may tell \
         which operation failed.",
        "이 이벤트에서 같은 시각의 다른 코드를 찾으십시오. 그 코드로 어떤 작업이 \
         실패했는지 알 수도 있습니다.",
    ),
    &[sources::PRACTICE],
);

pub(super) const SP_ACTIVATION_CHANGERS: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "Check whether a program that comes neither from Microsoft nor from your \
         own organization changes the activation of Windows; if there is one, note \
         its name and version before you remove it.",
        "Microsoft나 소속 조직에서 제공하지 않은 프로그램이 Windows 정품 인증을 \
         변경하는지 확인하십시오. 그런 프로그램이 있으면 이름과 버전을 기록한 뒤 \
         제거하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const SVC_CHECK_STATE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Check the state of the Software Protection service. It need not run all \
         the time, so Stopped alone proves no fault.",
        "소프트웨어 보호 서비스의 상태를 확인하십시오. 항상 실행되는 서비스는 \
         아니므로 Stopped 상태만으로는 문제라고 볼 수 없습니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("powershell -Command \"Get-Service sppsvc\""));

pub(super) const SVC_NAME_CALLER: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Write down which program or command reported the code and what it was \
         doing.",
        "어떤 프로그램이나 명령이 무슨 작업을 하다가 이 코드를 보고했는지 \
         기록하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const SVC_RESTART_PROGRAM: Resolution = Resolution::new(
    Action::FixProgram,
    Role::DeviceAdministrator,
    Text::new(
        "Close the program that reported the code and start it again.",
        "코드를 보고한 프로그램을 닫았다가 다시 시작하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const SVC_UPDATE_PROGRAM: Resolution = Resolution::new(
    Action::FixProgram,
    Role::DeviceAdministrator,
    Text::new(
        "Install the newest version of the program that reported the code.",
        "코드를 보고한 프로그램의 최신 버전을 설치하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const OPEN_ACTIVATION_PAGE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Read on the Activation page of Settings whether Windows has a digital \
         license and whether a Microsoft account is linked to it.",
        "설정의 정품 인증 페이지에서 Windows에 디지털 라이선스가 있는지, Microsoft \
         계정이 연결되어 있는지 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::opens("cmd /c start ms-settings:activation"));

pub(super) const COMPARE_EDITION: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Compare the installed edition with the edition that the license covers; a \
         license for another edition does not count.",
        "설치된 에디션과 라이선스의 에디션을 대조하십시오. 다른 에디션의 \
         라이선스는 쓸 수 없습니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dli"));

pub(super) const HARDWARE_CHANGE_TROUBLESHOOTER: Resolution = Resolution::new(
    Action::SignIn,
    Role::LicenseOwner,
    Text::new(
        "If a digital license was linked to a Microsoft account before the \
         hardware changed, start the troubleshooter on the Activation page, choose \
         the recent hardware change and sign in with that account.",
        "하드웨어를 바꾸기 전에 디지털 라이선스를 Microsoft 계정에 연결해 두었으면 \
         정품 인증 페이지에서 문제 해결사를 시작하고 최근 하드웨어 변경을 선택한 \
         뒤 그 계정으로 로그인하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const INSTALL_OWN_RETAIL_KEY: Resolution = Resolution::new(
    Action::InstallProductKey,
    Role::LicenseOwner,
    Text::new(
        "If you own a retail key for this edition that no other computer uses, \
         install it.",
        "다른 컴퓨터에서 사용하지 않는 이 에디션의 소매용 키를 보유하고 있으면 \
         설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

pub(super) const BUY_STORE_LICENSE: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "If there is no license for this computer, buy a digital license with Go \
         to Microsoft Store on the Activation page.",
        "이 컴퓨터에 쓸 라이선스가 없으면 정품 인증 페이지에서 Microsoft Store로 \
         이동하여 디지털 라이선스를 구입하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const ASK_WITH_PROOF: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Give Microsoft Support the code and the proof of purchase, and ask what \
         its records say about the license.",
        "Microsoft 지원에 코드와 구매 증빙을 제시하고 라이선스가 어떻게 기록되어 \
         있는지 문의하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const TKA_LIST_LICENSES: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "List the token issuance licenses with their end dates; a license that \
         cannot be used shows an error code in place of its description.",
        "토큰 발급 라이선스와 만료 날짜를 나열하십시오. 사용할 수 없는 \
         라이선스에는 설명 대신 오류 코드가 표시됩니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /lil"));

pub(super) const TKA_INSTALL_LICENSE: Resolution = Resolution::new(
    Action::InstallLicense,
    Role::DeviceAdministrator,
    Text::new(
        "Install the token issuance license that your organization received from \
         Microsoft, even if it was installed before.",
        "조직이 Microsoft에서 받은 토큰 발급 라이선스를 설치하십시오. 전에 설치한 \
         적이 있어도 다시 설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ilc <license_file>").elevated());

pub(super) const STORE_CHECK_SYSTEM_LOG: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Look in the System log for disk and file system errors at the time of the \
         failure.",
        "오류가 발생한 시각의 System 로그에서 디스크 및 파일 시스템 오류를 \
         찾으십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='System';Level=1,2,3} -MaxEvents 50 | Format-List \
     TimeCreated,ProviderName,Id,Message\"",
));

pub(super) const STORE_SCAN_VOLUME: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Scan the Windows volume, named by its letter without a colon, for file \
         system errors; the scan itself repairs nothing. Back up the data before \
         you have errors repaired.",
        "콜론 없이 드라이브 문자를 지정하여 Windows 볼륨에 파일 시스템 오류가 \
         있는지 검사하십시오. 검사만으로는 복구되지 않으며, 오류를 복구하기 전에 \
         데이터를 백업하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("powershell -Command \"Repair-Volume -DriveLetter <drive> -Scan\"").elevated());

pub(super) const STORE_SHOW_PERMISSIONS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Compare the permissions of the store with those on a healthy computer of \
         the same Windows version; the path is the one since Windows 8.1 and \
         Windows Server 2012 R2.",
        "저장소의 권한을 Windows 버전이 같은 정상 컴퓨터와 비교하십시오. 경로는 \
         Windows 8.1 및 Windows Server 2012 R2 이후의 것입니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("cmd /c icacls %windir%\\system32\\spp\\store\\2.0\\tokens.dat").elevated());

pub(super) const STORE_GUARDED_FILE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Find out whether a security, backup or cleanup program guards or locks \
         files under %windir%\\System32\\spp.",
        "보안, 백업 또는 정리 프로그램이 %windir%\\System32\\spp 아래의 파일을 \
         보호하거나 잠그고 있지 않은지 확인하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const STORE_LAST_LICENSE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Find out which product, key or license file was installed last before the \
         code appeared.",
        "코드가 나타나기 전에 마지막으로 설치한 제품, 키 또는 라이선스 파일이 \
         무엇인지 확인하십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) const STORE_FRESH_LICENSE: Resolution = Resolution::new(
    Action::InstallLicense,
    Role::LicenseOwner,
    Text::new(
        "If a license file that is not part of Windows was installed, get a fresh \
         copy from its issuer and install it.",
        "Windows에 포함되지 않은 라이선스 파일을 설치했다면 발급처에서 그 파일의 \
         새 사본을 받아 설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ilc <license_file>").elevated());

pub(super) const STORE_KEYS_AT_HAND: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Before you rebuild the store, note the installed products and have their \
         keys ready. Afterwards every product needs its key and a new activation, \
         which may count against the limit of a MAK or KMS host key.",
        "저장소를 다시 만들기 전에 설치된 제품을 기록하고 제품 키를 준비하십시오. \
         다시 만든 뒤에는 제품마다 키를 설치하고 다시 정품 인증해야 하며, 이 정품 \
         인증이 MAK나 KMS 호스트 키의 횟수 제한에 포함될 수 있습니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dlv all"));

pub(super) const STORE_OFFICE_LICENSES: Resolution = Resolution::new(
    Action::InstallLicense,
    Role::DeviceAdministrator,
    Text::new(
        "If Office is installed, list its licenses from the folder that holds \
         ospp.vbs, and repair Office if none are left.",
        "Office가 설치되어 있으면 ospp.vbs가 있는 폴더에서 라이선스 목록을 \
         확인하고, 남은 라이선스가 없으면 Office를 복구하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("cscript ospp.vbs /dstatus"));
