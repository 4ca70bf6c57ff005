//! KMS clients and hosts, and the DNS records by which they meet.

use super::procedures;
use super::sources::{
    ADBA_CLIENTS, AZ_800705B4, AZ_C004F074, AZ_CMID, AZ_ROUTES, ERROR_8007232A, ERROR_8007232B,
    ERROR_8007267C, ERROR_C004C008, ERROR_C004F06C, ERROR_C004F015_WIN10, ERROR_C004F038,
    ERROR_C004F042, ERROR_C004F074, ERROR_CODES, EVENT_8198, EVENT_12293, HEADER, KMS_CLIENT_KEYS,
    KMS_COUNT, KMS_CREATE_HOST, KMS_DNS, KMS_GENERAL, KMS_PLANNING, OFFICE_KMS_HOST, OFFICE_TOOLS,
    PRACTICE, REGISTRY_SETTINGS, SLACTIVATEPRODUCT, SLINSTALLPROOFOFPURCHASE, SLMGR_OPTIONS,
    WINERROR_H,
};
use super::steps::{self, ospp, slmgr};
use crate::advice::{Cause, Command, Entry, Fact, Procedure, Resolution, Sighting, Sign};
use crate::kinds::ActivationType::{ActiveDirectory, Kms, KmsClient, KmsHost, Mak, Oem, Retail};
use crate::kinds::{Action, Place, Retry, Role, Topic};
use crate::text::Text;

const CHANGE_TO_MAK: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new("Change to a MAK of the organization.", "조직의 MAK로 바꾸십시오."),
    &[KMS_DNS],
);

// Looks.

const READ_KMS_EVENTS: Sign = Sign::new(
    Text::new(
        "Read the events of the failed attempt. Of the values between commas in 12288, the first \
         (field 1) is the code of the attempt, the third (field 3) the KMS host and port tried. \
         Event 12289: a host answered. Where no event is found, the command ends with an error.",
        "실패한 시도의 이벤트를 확인하십시오. 이벤트 12288에서 쉼표로 구분된 값 가운데 첫째 \
         값(필드 1)은 그 시도의 코드이고, 셋째 값(필드 3)은 연결을 시도한 KMS 호스트와 \
         포트입니다. 이벤트 12289가 있으면 호스트가 응답한 것입니다. 이벤트가 없으면 명령이 \
         오류로 끝납니다.",
    ),
    &[ERROR_C004F074, KMS_GENERAL],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=12288,12289} \
     -MaxEvents 12 | Format-List TimeCreated,Id,Message\"",
));

const TEST_KMS_PORT: Sign = Sign::new(
    Text::new(
        "Test host and port of field 3. RemoteAddress is the address to which the name led. That \
         ping fails proves nothing; many firewalls drop it.",
        "필드 3의 호스트와 포트에 연결되는지 확인하십시오. RemoteAddress는 호스트 이름을 \
         조회하여 얻은 주소입니다. 방화벽에서 ping을 차단하는 경우가 많으므로 ping 결과로 \
         판단하지 마십시오.",
    ),
    &[ERROR_C004F074],
)
.run(
    Command::reads("powershell -Command \"Test-NetConnection <kms_host> -Port <port>\"")
        .since("Windows 8.1"),
);

const READ_KMS_NAME: Sign = Sign::new(
    Text::new(
        "See whether a KMS host was named by hand. With 0 matches none was, and the client asks \
         DNS. A match beneath 0ff1ce15 is Office's own: it is changed with ospp.vbs, not with \
         slmgr.vbs.",
        "KMS 호스트를 직접 지정했는지 확인하십시오. 일치 항목이 0개이면 지정하지 않은 것이며, \
         클라이언트는 DNS에서 호스트를 찾습니다. 0ff1ce15 아래의 항목은 Office의 설정이므로 \
         slmgr.vbs가 아니라 ospp.vbs로 변경하십시오.",
    ),
    &[REGISTRY_SETTINGS, PRACTICE],
)
.run(READ_KMS_NAME_COMMAND);

const READ_KMS_NAME_COMMAND: Command = Command::reads(
    "reg query \"HKLM\\SOFTWARE\\Microsoft\\Windows \
     NT\\CurrentVersion\\SoftwareProtectionPlatform\" /s /v KeyManagementServiceName",
);

const READ_CHANNEL: Sign = Sign::new(
    Text::new(
        "Read the lines Description and License Status. VOLUME_KMSCLIENT is the channel of KMS \
         and of Active Directory-based activation; RETAIL is not. As long as License Status is \
         Licensed, Windows stays activated: an activation lasts 180 days, and the client tries \
         to renew it every 7 days.",
        "‘설명’ 줄과 ‘라이선스 상태’ 줄을 확인하십시오. VOLUME_KMSCLIENT는 KMS와 Active \
         Directory 기반 정품 인증에 사용하는 키 채널이고, RETAIL은 그렇지 않습니다. ‘라이선스 \
         상태’가 ‘사용 허가됨’인 동안에는 Windows의 정품 인증이 유지됩니다. 정품 인증은 180일 \
         동안 유효하며, 클라이언트는 7일마다 갱신을 시도합니다.",
    ),
    &[ADBA_CLIENTS, KMS_PLANNING],
)
.run(Command::reads(slmgr!("/dlv")));

const ASK_DNS: Sign = Sign::new(
    Text::new(
        "Ask DNS. The first lines name the DNS server that was asked. Then nslookup lists a KMS \
         host, or says that the name does not exist, or that the server did not answer.",
        "DNS에 조회하십시오. 출력의 첫 줄에는 조회에 사용한 DNS 서버가 표시됩니다. 그다음에는 \
         KMS 호스트가 표시되거나, 그런 이름이 없다는 메시지 또는 서버가 응답하지 않는다는 \
         메시지가 표시됩니다.",
    ),
    &[KMS_DNS],
)
.run(Command::reads("nslookup -type=srv _vlmcs._tcp"));

const READ_DNS_SERVERS: Sign = Sign::new(
    Text::new(
        "See which DNS servers the computer uses.",
        "컴퓨터에서 사용하는 DNS 서버를 확인하십시오.",
    ),
    &[ERROR_8007232A],
)
.run(Command::reads("ipconfig /all"));

// Steps that several codes share.

const CONNECT_TO_NETWORK: Resolution = steps::CONNECT_TO_ORGANIZATION.when(Text::new(
    "if other servers of the organization do not answer either",
    "조직의 다른 서버에도 연결되지 않으면",
));

const START_KMS_SERVICE: Resolution = Resolution::new(
    Action::RestartService,
    Role::KmsHostAdministrator,
    Text::new(
        "Start the host, then its Software Protection service.",
        "호스트를 켜고 호스트의 소프트웨어 보호 서비스를 시작하십시오.",
    ),
    &[ERROR_C004F074],
)
.when(Text::new(
    "if the host is off, or `sc.exe query sppsvc` on it does not say RUNNING",
    "호스트가 꺼져 있거나, 호스트에서 `sc.exe query sppsvc`를 실행했을 때 RUNNING이 표시되지 \
     않으면",
))
.run(Command::changes("net start sppsvc").elevated().on(Place::KmsHost));

const OPEN_KMS_FIREWALL: Resolution = Resolution::new(
    Action::OpenFirewall,
    Role::KmsHostAdministrator,
    Text::new(
        "Enable the firewall rule of KMS on the host; it is off at first. The rule is for TCP \
         1688; a port that was set with `/sprt` needs a rule of its own.",
        "호스트에서 KMS의 방화벽 규칙을 사용하도록 설정하십시오. 이 규칙은 기본적으로 꺼져 \
         있습니다. TCP 1688용 규칙이므로 `/sprt`로 포트를 변경했으면 변경한 포트의 규칙을 따로 \
         만드십시오.",
    ),
    &[KMS_GENERAL, KMS_CREATE_HOST],
)
.when(Text::new("if the service runs on the host", "호스트에서 서비스가 실행 중이면"))
.run(
    Command::changes(
        "powershell -Command \"Set-NetFirewallRule -Name SPPSVC-In-TCP -Enabled True\"",
    )
    .elevated()
    .on(Place::KmsHost)
    .since("Windows 8"),
);

const ALLOW_ON_THE_WAY: Resolution = Resolution::new(
    Action::OpenFirewall,
    Role::NetworkAdministrator,
    Text::new(
        "Allow the port in the firewalls and network security groups on the way. Where a VPN, \
         DirectAccess or ExpressRoute carries all traffic elsewhere, exempt the port from it.",
        "경로에 있는 방화벽과 네트워크 보안 그룹에서 이 포트를 허용하십시오. VPN, DirectAccess \
         또는 ExpressRoute를 통해 모든 트래픽을 다른 곳으로 보내는 환경에서는 이 포트를 강제 \
         터널링에서 제외하십시오.",
    ),
    &[EVENT_8198],
)
.when(Text::new("if TcpTestSucceeded is still False", "TcpTestSucceeded가 여전히 False이면"));

const RESTART_AND_WAIT: Resolution = Resolution::new(
    Action::RestartService,
    Role::DeviceAdministrator,
    Text::new(
        "Restart the Software Protection service of this computer, and wait 30 seconds.",
        "이 컴퓨터의 소프트웨어 보호 서비스를 다시 시작하고 30초 동안 기다리십시오.",
    ),
    &[EVENT_8198],
)
.run(Command::changes("powershell -Command \"Restart-Service sppsvc -Force\"").elevated());

/// For a page whose looks do not show it.
const LOOK_FOR_KMS_NAME: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    READ_KMS_NAME.text,
    READ_KMS_NAME.sources,
)
.run(READ_KMS_NAME_COMMAND);

const RETURN_TO_DISCOVERY: Resolution = Resolution::new(
    Action::UseKmsDiscovery,
    Role::DeviceAdministrator,
    Text::new(
        "Note name and port that were set by hand, then clear them and the DNS resolver cache; \
         the client finds its host through DNS again. For a match beneath a subkey add the last \
         ID of its path after `/ckms`. A script, image or policy that set the name sets it again \
         unless it is corrected. `/skms` names a host by hand again.",
        "직접 지정한 이름과 포트를 적어 두십시오. 그런 다음 그 설정과 DNS 확인자 캐시를 \
         지우십시오. 클라이언트는 다시 DNS에서 호스트를 찾습니다. 일치 항목이 하위 키에 있었으면 \
         `/ckms` 뒤에 경로의 마지막 ID를 붙이십시오. 이름을 지정한 스크립트, 이미지 또는 정책을 \
         수정하지 않으면 그 이름이 다시 지정됩니다. 호스트를 다시 직접 지정하려면 `/skms`를 \
         사용하십시오.",
    ),
    &[SLMGR_OPTIONS, KMS_DNS, PRACTICE],
)
.run(
    Command::changes(
        "cmd /c \"cscript //nologo %windir%\\system32\\slmgr.vbs /ckms & ipconfig /flushdns\"",
    )
    .elevated(),
)
.when(Text::new("if a name was set by hand", "직접 지정한 이름이 있으면"));

const FLUSH_AND_ASK: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Clear the DNS resolver cache and ask the KMS host again. The output must say that the \
         product was activated. This uses up nothing.",
        "DNS 확인자 캐시를 지우고 KMS 호스트에 다시 요청하십시오. 출력에 제품이 정품 \
         인증되었다고 표시되어야 합니다. 이 요청으로 차감되는 것은 없습니다.",
    ),
    &[ERROR_8007232A, SLMGR_OPTIONS],
)
.run(
    Command::changes(
        "cmd /c \"ipconfig /flushdns & cscript //nologo %windir%\\system32\\slmgr.vbs /ato\"",
    )
    .elevated(),
);

/// For a page whose looks do not show it.
const LOOK_FOR_CHANNEL: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new("Read the channel in the line Description.", "‘설명’ 줄에서 키 채널을 확인하십시오."),
    &[SLMGR_OPTIONS],
)
.run(Command::reads(slmgr!("/dlv")));

const SRV_BY_HAND: Resolution = Resolution::new(
    Action::FixDns,
    Role::NetworkAdministrator,
    Text::new(
        "Create the SRV record by hand: service _vlmcs, protocol _tcp, priority 0, weight 0, port \
         1688, target the full name of the host.",
        "SRV 레코드를 직접 만드십시오. 서비스는 _vlmcs, 프로토콜은 _tcp, 우선순위와 가중치는 0, \
         포트는 1688이고, 대상은 호스트의 전체 이름입니다.",
    ),
    &[KMS_DNS, KMS_CREATE_HOST],
);

const CHANGE_TO_SETUP_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Change to the KMS client setup key of the edition from Microsoft's list.",
        "Microsoft의 목록에서 에디션에 맞는 KMS 클라이언트 설정 키를 찾아 그 키로 바꾸십시오.",
    ),
    &[ERROR_8007232B, KMS_CLIENT_KEYS],
)
.procedure(procedures::INSTALL_KMS_CLIENT_KEY);

const CLOCKS_DIFFER: Text = Text::new(
    "The clocks of client and KMS host differ by more than 4 hours in UTC. The time zone plays no \
     part.",
    "클라이언트와 KMS 호스트의 시계가 UTC로 4시간 넘게 차이 납니다. 표준 시간대와는 관계가 없습니다.",
);

const AZURE_CLIENT_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Change to the KMS client setup key of the edition. Not on ServerRdsh (multi-session): \
         there a changed key means a new deployment.",
        "에디션에 맞는 KMS 클라이언트 설정 키로 바꾸십시오. ServerRdsh(다중 세션)에서는 키를 \
         바꾸면 가상 머신을 다시 배포해야 하므로 바꾸지 마십시오.",
    ),
    &[AZ_C004F074],
)
.when(Text::new(
    "if the line Description of `/dlv` says RETAIL or another channel than VOLUME_KMSCLIENT",
    "`/dlv` 출력의 ‘설명’ 줄에 RETAIL 등 VOLUME_KMSCLIENT가 아닌 채널이 표시되면",
))
.procedure(procedures::INSTALL_KMS_CLIENT_KEY);

/// The ways on which the request of a virtual machine gets lost inside Azure.
const REACH_AZURE_KMS: &Procedure = &Procedure {
    title: Text::new("Clear the way to Azure KMS", "Azure KMS까지의 연결 문제 해결"),
    resolutions: &[
        Resolution::new(
            Action::FixDns,
            Role::NetworkAdministrator,
            Text::new(
                "Give the virtual network DNS servers that know the name, or take those of Azure. \
                 Set them at the virtual network or the network interface, never inside the \
                 virtual machine. Then restart the virtual machine.",
                "가상 네트워크에 그 이름을 조회할 수 있는 DNS 서버를 설정하거나 Azure에서 제공하는 \
                 DNS를 사용하십시오. 가상 머신 내부가 아니라 가상 네트워크나 네트워크 \
                 인터페이스에서 설정하십시오. 설정한 뒤 가상 머신을 다시 시작하십시오.",
            ),
            &[AZ_C004F074, EVENT_8198, ERROR_8007232A],
        )
        .when(Text::new(
            "if `nslookup azkms.core.windows.net` on the virtual machine finds no address",
            "가상 머신에서 `nslookup azkms.core.windows.net`으로 주소가 조회되지 않으면",
        )),
        Resolution::new(
            Action::FixNetwork,
            Role::NetworkAdministrator,
            Text::new(
                "Route 20.118.99.224, 40.83.235.53 and 23.102.135.246 to the Internet. Other \
                 clouds have other addresses.",
                "20.118.99.224, 40.83.235.53, 23.102.135.246의 다음 홉이 인터넷인 사용자 지정 \
                 경로를 추가하십시오. 다른 클라우드의 주소는 이와 다릅니다.",
            ),
            &[AZ_C004F074, AZ_ROUTES],
        )
        .when(Text::new(
            "if Azure Network Watcher shows another next hop than Internet to 20.118.99.224",
            "Azure Network Watcher에서 20.118.99.224의 다음 홉이 인터넷이 아니면",
        )),
        Resolution::new(
            Action::FixNetwork,
            Role::NetworkAdministrator,
            Text::new(
                "Give the subnet a NAT gateway, or use a Standard public load balancer with \
                 outbound rules.",
                "서브넷에 NAT 게이트웨이를 연결하거나, 아웃바운드 규칙이 있는 표준 공용 부하 분산 \
                 장치를 사용하십시오.",
            ),
            &[AZ_C004F074],
        )
        .when(Text::new(
            "behind a Standard internal load balancer",
            "표준 내부 부하 분산 장치 뒤에 있으면",
        )),
    ],
    sources: &[AZ_C004F074],
};

const TEST_AZURE_KMS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Test the connection to Azure KMS. Where TcpTestSucceeded is not True, ask the network \
         administrator to clear the way.",
        "Azure KMS에 연결되는지 확인하십시오. TcpTestSucceeded가 True가 아니면 네트워크 관리자에게 \
         연결 문제의 해결을 요청하십시오.",
    ),
    &[AZ_C004F074],
)
.run(
    Command::reads("powershell -Command \"Test-NetConnection azkms.core.windows.net -Port 1688\"")
        .since("Windows 8.1"),
)
.procedure(REACH_AZURE_KMS);

const LIST_ACTIVATION_OBJECTS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DirectoryAdministrator,
    Text::new(
        "See whether the list that this command prints has an activation object for this Windows \
         version. Where it cannot be read, see first that the computer reaches a domain \
         controller. The key of the client stays as it is.",
        "아래 명령의 목록에 이 Windows 버전의 정품 인증 개체가 있는지 확인하십시오. 목록을 읽지 못하면 \
         먼저 컴퓨터가 도메인 컨트롤러에 연결되는지 확인하십시오. 클라이언트의 키는 바꾸지 마십시오.",
    ),
    &[SLMGR_OPTIONS, PRACTICE],
)
.when(Text::new(
    "in an organization that activates through Active Directory",
    "조직에서 Active Directory 기반 정품 인증을 사용하면",
))
.run(Command::reads(slmgr!("/ao-list")));

const ACTIVATE_THROUGH_DIRECTORY: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate once more. The output must say that the product was activated. This uses up \
         nothing.",
        "다시 정품 인증하십시오. 출력에 제품이 정품 인증되었다고 표시되어야 합니다. 이 작업으로 \
         차감되는 것은 없습니다.",
    ),
    &[SLMGR_OPTIONS],
)
.when(Text::new(
    "with Active Directory-based activation, once the list has the object",
    "Active Directory 기반 정품 인증을 사용하고 목록에 개체가 표시되면",
))
.run(Command::changes(slmgr!("/ato")));

const SET_UP_KMS_HOST: Resolution = Resolution::new(
    Action::ActivateKmsHost,
    Role::KmsHostAdministrator,
    Text::new(
        "Set up a KMS host: add the role Volume Activation Services to a server, enable its \
         firewall rule SPPSVC-In-TCP, and install the key there. Client editions are activated \
         from a count of 25, Windows Server from 5. The clients then activate by themselves.",
        "KMS 호스트를 구성하십시오. 서버에 볼륨 정품 인증 서비스 역할을 추가하고 방화벽 규칙 \
         SPPSVC-In-TCP를 사용하도록 설정한 뒤, 그 서버에 키를 설치하십시오. 현재 수가 클라이언트 \
         에디션은 25, Windows Server는 5에 이르면 정품 인증됩니다. 그다음에는 클라이언트에서 \
         자동으로 정품 인증을 시도합니다.",
    ),
    &[KMS_CREATE_HOST, KMS_PLANNING],
)
.when(Text::new(
    "in an organization that has a KMS host key and wants a KMS host",
    "조직에 KMS 호스트 키가 있고 KMS 호스트를 운영하려면",
))
.run(
    Command::changes(
        "powershell -Command \"Install-WindowsFeature VolumeActivation -IncludeManagementTools\"",
    )
    .elevated()
    .on(Place::KmsHost)
    .since("Windows Server 2012"),
)
.procedure(procedures::INSTALL_KMS_HOST_KEY);

const MAK_INSTEAD: Resolution = CHANGE_TO_MAK
    .when(Text::new(
        "in an organization without KMS and Active Directory-based activation",
        "조직에서 KMS도 Active Directory 기반 정품 인증도 사용하지 않으면",
    ))
    .procedure(procedures::INSTALL_MAK);

const OWN_KEY_INSTEAD: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install the key of your own license for this edition. A license for another edition \
         needs that edition installed first.",
        "이 에디션용으로 보유한 라이선스의 제품 키를 설치하십시오. 다른 에디션의 라이선스를 \
         사용하려면 그 에디션을 먼저 설치해야 합니다.",
    ),
    &[PRACTICE],
)
.when(Text::new("on a private computer", "개인 컴퓨터이면"))
.procedure(procedures::INSTALL_OWN_KEY);

const UPDATE_KMS_HOST: Resolution = Resolution::new(
    Action::UpdateKmsHost,
    Role::KmsHostAdministrator,
    Text::new(
        "Update the host. To activate Windows Server 2025, a host on 2022 or 2019 needs the \
         cumulative update 2024-02. To activate Windows Server 2022, a host on 2019 \
         needs KB5003646, one on 2016 KB5003638. To activate Windows Server 2019, a host on 2016 \
         needs KB4478877, one on 2012 R2 KB4467695. Later updates serve too.",
        "호스트를 업데이트하십시오. Windows Server 2025를 정품 인증하려면 2022 또는 2019 \
         호스트에 2024-02 누적 업데이트가 필요합니다. Windows Server 2022를 정품 인증하려면 \
         2019 호스트에는 KB5003646, 2016 호스트에는 KB5003638이 필요합니다. Windows Server \
         2019를 정품 인증하려면 2016 호스트에는 KB4478877, 2012 R2 호스트에는 KB4467695가 \
         필요합니다. 더 나중에 나온 업데이트도 됩니다.",
    ),
    &[KMS_PLANNING],
)
.when(Text::new(
    "if the Windows of the client is newer than that of the host",
    "클라이언트의 Windows가 호스트의 Windows보다 최신 버전이면",
));

const NO_HOST_WAS_TRIED: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Ask DNS for KMS hosts. Where it lists none, look up 0x8007232B.",
        "DNS에서 KMS 호스트를 조회하십시오. 표시되는 호스트가 없으면 0x8007232B를 찾아보십시오.",
    ),
    &[KMS_DNS, PRACTICE],
)
.when(Text::new(
    "if there is no event 12288, or its field 3 is empty",
    "이벤트 12288이 없거나 필드 3이 비어 있으면",
))
.run(Command::reads("nslookup -type=srv _vlmcs._tcp"));

const ANOTHER_CODE_IN_THE_EVENT: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Look up the code that event 8198, 12288 or 12289 names.",
        "이벤트 8198, 12288, 12289에 표시된 코드를 찾아보십시오.",
    ),
    &[EVENT_8198],
)
.when(Text::new("if an event names another code", "이벤트에 다른 코드가 표시되면"))
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8198,12288,12289} \
     -MaxEvents 12 | Format-List TimeCreated,Id,Message\"",
));

const GIVE_BOTH_SIDES_TO_SUPPORT: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::DeviceAdministrator,
    Text::new(
        "Give Microsoft Support the output of `/dlv` of client and host, the Application log of \
         the client and the Key Management Service log of the host.",
        "클라이언트와 호스트의 `/dlv` 출력, 클라이언트의 응용 프로그램 로그, 호스트의 키 관리 \
         서비스(Key Management Service) 로그를 Microsoft 지원에 전달하십시오.",
    ),
    &[KMS_GENERAL],
);

const READ_EVENT_8198: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Read event 8198. Where it names another code, look up that code.",
        "이벤트 8198을 확인하십시오. 다른 코드가 있으면 그 코드를 찾아보십시오.",
    ),
    &[EVENT_8198],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8198} -MaxEvents 6 \
     | Format-List TimeCreated,Id,Message\"",
));

const NAME_HOST_AND_ASK: Resolution = Resolution::new(
    Action::SetKmsHost,
    Role::DeviceAdministrator,
    Text::new(
        "Name the KMS host by hand and activate. Success means that the fault is in DNS. Where \
         another code appears, look up that code. Undo it with `/ckms` once DNS is right: until \
         then the client does not search DNS.",
        "KMS 호스트를 직접 지정하고 정품 인증하십시오. 성공하면 DNS에 문제가 있는 것입니다. 다른 \
         코드가 나타나면 그 코드를 찾아보십시오. DNS 문제를 해결한 뒤에는 `/ckms`로 \
         되돌리십시오. 되돌릴 때까지 클라이언트는 DNS에서 호스트를 찾지 않습니다.",
    ),
    &[KMS_DNS, SLMGR_OPTIONS],
)
.when(Text::new("in an organization that runs a KMS host", "조직에서 KMS 호스트를 운영하면"))
.run(
    Command::changes(
        "cmd /c \"cscript //nologo %windir%\\system32\\slmgr.vbs /skms <kms_host>:1688 && \
         cscript //nologo %windir%\\system32\\slmgr.vbs /ato\"",
    )
    .elevated(),
);

const GIVE_LOOKS_TO_SUPPORT: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::DeviceAdministrator,
    Text::new(
        "Give Microsoft Support the outputs of the looks above and the Application log.",
        "위에서 확인한 명령의 출력과 응용 프로그램 로그를 Microsoft 지원에 전달하십시오.",
    ),
    &[KMS_GENERAL, PRACTICE],
);

/// The host publishes its SRV record when its service starts.
const PUBLISH_RECORD: &Procedure = &Procedure {
    title: Text::new("Let the KMS host publish its record", "KMS 호스트의 레코드 게시"),
    resolutions: &[
        Resolution::new(
            Action::RestartService,
            Role::KmsHostAdministrator,
            Text::new(
                "Restart the Software Protection service of the host.",
                "호스트의 소프트웨어 보호 서비스를 다시 시작하십시오.",
            ),
            &[EVENT_12293],
        )
        .run(
            Command::changes("powershell -Command \"Restart-Service sppsvc -Force\"")
                .elevated()
                .on(Place::KmsHost),
        ),
        Resolution::new(
            Action::CheckEventLog,
            Role::KmsHostAdministrator,
            Text::new(
                "Read the result: event 12294 means that the record was published.",
                "결과를 확인하십시오. 이벤트 12294가 있으면 레코드가 게시된 것입니다.",
            ),
            &[EVENT_12293],
        )
        .run(
            Command::reads("powershell -Command \"Get-WinEvent -FilterHashtable \
                 @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=12293,12294} \
                 -MaxEvents 6 | Format-List TimeCreated,Id,Message\"")
                .on(Place::KmsHost),
        ),
        Resolution::new(
            Action::FixPermissions,
            Role::NetworkAdministrator,
            Text::new(
                "Another host owns the record. In DNS Manager, beneath Forward Lookup Zones, the \
                 domain and _tcp, open the properties of _VLMCS and give the computer account of \
                 this host Full Control on the tab Security. Then restart the service again.",
                "다른 호스트가 레코드의 소유자입니다. DNS 관리자의 정방향 조회 영역에서 도메인의 \
                 _tcp 아래에 있는 _VLMCS의 속성을 열고, ‘보안’ 탭에서 이 호스트의 컴퓨터 계정에 \
                 모든 권한을 부여하십시오. 그런 다음 서비스를 다시 시작하십시오.",
            ),
            &[EVENT_12293],
        )
        .when(Text::new(
            "with event 12293 and the code 0x80072338",
            "이벤트 12293에 코드 0x80072338이 있으면",
        )),
    ],
    sources: &[EVENT_12293],
};

// Causes that several codes share.

const AZURE_SIGN: Sign = Sign::new(
    Text::new(
        "It is an Azure virtual machine, and your organization means it to use Azure KMS, not a \
         KMS host of its own.",
        "Azure 가상 머신이며, 조직의 KMS 호스트가 아니라 Azure KMS를 사용해야 합니다.",
    ),
    &[PRACTICE],
)
.facts(&[Fact::Office(false)])
.brief(Text::new(
    "Azure virtual machine that is to use Azure KMS",
    "Azure KMS를 사용해야 하는 Azure 가상 머신",
));

const AZURE_NOT_REACHED: Cause = Cause {
    text: Text::new(
        "An Azure virtual machine does not reach Azure KMS from an Azure public IP address.",
        "Azure 가상 머신이 Azure 공용 IP 주소를 통해 Azure KMS에 연결되지 않습니다.",
    ),
    sign: Some(AZURE_SIGN),
    resolutions: &[
        steps::NAME_AZURE_KMS,
        LOOK_FOR_CHANNEL,
        AZURE_CLIENT_KEY,
        TEST_AZURE_KMS,
        steps::ASK_KMS_HOST,
    ],
    sources: &[AZ_C004F074],
};

const NO_KMS_STEPS: &[Resolution] = &[
    LIST_ACTIVATION_OBJECTS,
    ACTIVATE_THROUGH_DIRECTORY,
    SET_UP_KMS_HOST,
    MAK_INSTEAD,
    OWN_KEY_INSTEAD,
];

const NO_KMS_HERE: Cause = Cause {
    text: Text::new(
        "There is no KMS host that this computer could use.",
        "이 컴퓨터가 사용할 수 있는 KMS 호스트가 없습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "It is a private computer, or its organization runs no KMS host; it is no Azure \
                 virtual machine.",
                "개인 컴퓨터이거나 조직에서 KMS 호스트를 운영하지 않으며, Azure 가상 머신은 \
                 아닙니다.",
            ),
            &[PRACTICE],
        )
        .brief(Text::new(
            "private computer, or the organization runs no KMS",
            "개인 컴퓨터이거나, 조직에 KMS 호스트가 없음",
        )),
    ),
    resolutions: NO_KMS_STEPS,
    sources: &[KMS_DNS],
};

const RESTART_HOST_SERVICE: Resolution = Resolution::new(
    Action::RestartService,
    Role::KmsHostAdministrator,
    Text::new(
        "Restart the Software Protection service of the KMS host. Its key and its activation \
         stay.",
        "KMS 호스트의 소프트웨어 보호 서비스를 다시 시작하십시오. 호스트의 키와 정품 인증은 그대로 \
         유지됩니다.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK)
.run(
    Command::changes("powershell -Command \"Restart-Service sppsvc -Force\"")
        .elevated()
        .on(Place::KmsHost),
);

const ASK_ONCE_MORE: Resolution = Resolution {
    condition: Some(Text::new(
        "after the service of the host was restarted",
        "호스트의 서비스를 다시 시작했으면",
    )),
    ..steps::ASK_KMS_HOST
};

const SERVICE_STUCK: Cause = Cause {
    text: Text::new(
        "The Software Protection service of this computer or of the KMS host is stuck.",
        "이 컴퓨터나 KMS 호스트의 소프트웨어 보호 서비스가 응답하지 않습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "Field 3 names the KMS host of your organization, RemoteAddress is its address, \
                 TcpTestSucceeded is True, and there is no event 12289 of the same attempt.",
                "필드 3은 조직의 KMS 호스트이고 RemoteAddress는 그 호스트의 주소이며, \
                 TcpTestSucceeded는 True이고 같은 시도의 이벤트 12289가 없습니다.",
            ),
            &[PRACTICE],
        )
        .brief(Text::new(
            "your own host in field 3, TcpTestSucceeded True",
            "필드 3은 조직의 호스트, TcpTestSucceeded는 True",
        )),
    ),
    resolutions: &[RESTART_AND_WAIT, steps::ASK_KMS_HOST, RESTART_HOST_SERVICE, ASK_ONCE_MORE],
    sources: &[EVENT_8198, PRACTICE],
};

const LIST_DNS_HOSTS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::NetworkAdministrator,
    Text::new(
        "List the KMS hosts that DNS names, and compare them with the hosts that serve.",
        "DNS에 등록된 KMS 호스트를 확인하고, 실제로 운영 중인 호스트와 비교하십시오.",
    ),
    &[KMS_DNS],
)
.run(Command::reads("nslookup -type=srv _vlmcs._tcp"));

const PUBLISH_LIVE_HOST: Resolution = Resolution::new(
    Action::FixDns,
    Role::KmsHostAdministrator,
    Text::new(
        "Let the host that serves publish its record.",
        "운영 중인 호스트의 레코드를 게시하십시오.",
    ),
    &[EVENT_12293],
)
.when(Text::new("if the list lacks the host that serves", "운영 중인 호스트가 목록에 없으면"))
.procedure(PUBLISH_RECORD);

const REMOVE_OLD_RECORD: Resolution = Resolution::new(
    Action::FixDns,
    Role::NetworkAdministrator,
    Text::new(
        "Correct the address record of the host. Note an SRV record whose host is gone, and \
         delete it only where the host that serves stands in the list.",
        "호스트의 주소 레코드를 수정하십시오. SRV 레코드에 지정된 호스트가 더 이상 존재하지 \
         않으면 레코드의 내용을 적어 두십시오. 그 레코드는 운영 중인 호스트가 목록에 있을 때만 \
         삭제하십시오.",
    ),
    &[ERROR_C004F074],
)
.when(Text::new(
    "if DNS has an old record or a wrong address",
    "DNS의 레코드가 오래되었거나 주소가 틀렸으면",
));

const WRONG_HOST_STEPS: &[Resolution] = &[
    LIST_DNS_HOSTS,
    PUBLISH_LIVE_HOST,
    REMOVE_OLD_RECORD,
    RETURN_TO_DISCOVERY,
    steps::ASK_KMS_HOST,
];

const WRONG_HOST: Cause = Cause {
    text: Text::new(
        "The client asks a wrong host: its name was set by hand, or DNS has an old record or \
         address.",
        "클라이언트가 잘못된 호스트에 요청합니다. 호스트를 잘못 지정했거나, DNS의 레코드 또는 \
         주소가 오래되었습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "Your organization runs a KMS host, but field 3 names another, or RemoteAddress \
                 is an address that is not its present one.",
                "조직에서 KMS 호스트를 운영하지만, 필드 3은 다른 호스트이거나 RemoteAddress가 그 \
                 호스트의 현재 주소가 아닌 다른 주소입니다.",
            ),
            &[ERROR_C004F074],
        )
        .brief(Text::new(
            "another host in field 3, or at another address",
            "필드 3이 다른 호스트이거나 주소가 다름",
        )),
    ),
    resolutions: WRONG_HOST_STEPS,
    sources: &[ERROR_C004F074],
};

const NO_ANSWER_STEPS: &[Resolution] = &[
    CONNECT_TO_NETWORK,
    START_KMS_SERVICE,
    OPEN_KMS_FIREWALL,
    ALLOW_ON_THE_WAY,
    steps::ASK_KMS_HOST,
];

const NO_ANSWER: Cause = Cause {
    text: Text::new(
        "The right host does not answer: this computer is away from its network, the host or its \
         service is off, or TCP 1688 is blocked.",
        "올바른 호스트가 응답하지 않습니다. 컴퓨터가 조직의 네트워크에 연결되지 않았거나, \
         호스트나 서비스가 중지되었거나, TCP 1688이 차단되었습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "Field 3 names the KMS host of your organization, RemoteAddress is its address, \
                 and TcpTestSucceeded is False.",
                "필드 3은 조직의 KMS 호스트이고 RemoteAddress는 그 호스트의 주소이며, \
                 TcpTestSucceeded는 False입니다.",
            ),
            &[ERROR_C004F074],
        )
        .brief(Text::new(
            "your own host in field 3, TcpTestSucceeded False",
            "필드 3은 조직의 호스트, TcpTestSucceeded는 False",
        )),
    ),
    resolutions: NO_ANSWER_STEPS,
    sources: &[ERROR_C004F074],
};

const CORRECT_DNS_SERVERS: Resolution = Resolution::new(
    Action::FixDns,
    Role::NetworkAdministrator,
    Text::new(
        "Give the computer the right DNS servers. On an Azure virtual machine set them at the \
         virtual network or network interface, never inside the machine, and restart it.",
        "컴퓨터에 올바른 DNS 서버를 설정하십시오. Azure 가상 머신에서는 가상 머신 내부가 아니라 \
         가상 네트워크나 네트워크 인터페이스에서 설정한 뒤 가상 머신을 다시 시작하십시오.",
    ),
    &[ERROR_8007232A],
)
.when(Text::new("if its DNS servers are wrong", "DNS 서버가 잘못 설정되어 있으면"));

const ALLOW_DNS_PORT: Resolution = Resolution::new(
    Action::OpenFirewall,
    Role::NetworkAdministrator,
    Text::new(
        "See that the DNS server runs, and allow port 53 to it, UDP and TCP, in firewalls, \
         network security groups and appliances.",
        "DNS 서버가 실행 중인지 확인하고, 방화벽, 네트워크 보안 그룹, 네트워크 어플라이언스에서 \
         DNS 서버의 포트 53(UDP, TCP)을 허용하십시오.",
    ),
    &[ERROR_8007232A],
)
.when(Text::new("if the right DNS server does not answer", "올바른 DNS 서버가 응답하지 않으면"));

const ADD_FORWARDER: Resolution = Resolution::new(
    Action::FixDns,
    Role::NetworkAdministrator,
    Text::new(
        "Give the server a forwarder to a DNS server that has the zone.",
        "그 영역이 있는 DNS 서버로 쿼리를 보내는 전달자를 설정하십시오.",
    ),
    &[ERROR_8007232B],
)
.when(Text::new(
    "if the right DNS server only lacks the zone of the record",
    "올바른 DNS 서버이지만 레코드가 있는 DNS 영역이 없으면",
));

const NAME_NOT_RESOLVED: Cause = Cause {
    text: Text::new(
        "The name of the KMS host cannot be resolved: the DNS server does not answer or does not \
         know the name.",
        "KMS 호스트의 이름을 조회할 수 없습니다. DNS 서버가 응답하지 않거나 DNS 서버에 그 이름이 \
         없습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "Field 3 names the KMS host of your organization, and RemoteAddress is empty.",
                "필드 3은 조직의 KMS 호스트이고 RemoteAddress는 비어 있습니다.",
            ),
            &[PRACTICE],
        )
        .brief(Text::new(
            "your own host in field 3, RemoteAddress empty",
            "필드 3은 조직의 호스트, RemoteAddress는 비어 있음",
        ))
        .run(Command::reads("nslookup <kms_host>")),
    ),
    resolutions: &[
        CONNECT_TO_NETWORK,
        CORRECT_DNS_SERVERS,
        ALLOW_DNS_PORT,
        Resolution::new(
            Action::FixDns,
            Role::NetworkAdministrator,
            Text::new(
                "Create the address record of the host in its DNS zone.",
                "호스트의 DNS 영역에 주소 레코드를 만드십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new(
            "if the DNS server answers that the name does not exist",
            "DNS 서버에서 그런 이름이 없다고 응답하면",
        )),
        FLUSH_AND_ASK,
    ],
    sources: &[EVENT_8198],
};

/// For the codes that say no more than that the KMS host was not reached.
const NOT_REACHED_CAUSES: &[Cause] =
    &[NO_KMS_HERE, AZURE_NOT_REACHED, SERVICE_STUCK, WRONG_HOST, NAME_NOT_RESOLVED, NO_ANSWER];

const AZURE_NOT_NAMED: Cause = Cause {
    text: Text::new(
        "An Azure virtual machine that is to use Azure KMS asks for another KMS host.",
        "Azure KMS를 사용해야 하는 Azure 가상 머신이 다른 KMS 호스트를 찾고 있습니다.",
    ),
    sign: Some(AZURE_SIGN),
    resolutions: &[steps::NAME_AZURE_KMS, AZURE_CLIENT_KEY, steps::ASK_KMS_HOST],
    sources: &[ERROR_8007232B],
};

const NO_CLIENT_KEY: Cause = Cause {
    text: Text::new(
        "Windows is licensed by volume and is to activate by KMS, but its key is no KMS client \
         setup key.",
        "볼륨 라이선스로 사용하는 Windows를 KMS로 정품 인증해야 하는데, 설치된 키가 KMS \
         클라이언트 설정 키가 아닙니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "The line Description names another channel than VOLUME_KMSCLIENT, the \
                 organization activates this computer by KMS or Active Directory, and it is no \
                 Azure virtual machine.",
                "‘설명’ 줄에 VOLUME_KMSCLIENT가 아닌 채널이 표시되고, 조직에서 이 컴퓨터를 KMS나 \
                 Active Directory로 정품 인증하며, Azure 가상 머신은 아닙니다.",
            ),
            &[PRACTICE],
        )
        .facts(&[Fact::Office(false), Fact::OtherChannel(&[KmsClient])])
        .brief(Text::new(
            "no VOLUME_KMSCLIENT, although licensed by volume",
            "볼륨 라이선스인데 VOLUME_KMSCLIENT가 아님",
        )),
    ),
    resolutions: &[CHANGE_TO_SETUP_KEY
        .when(Text::new(
            "unless the present key, such as a MAK, was installed on purpose",
            "MAK 등 현재 키를 일부러 설치한 것이 아니면",
        ))
        .procedure(procedures::INSTALL_KMS_CLIENT_KEY)],
    sources: &[ERROR_8007232B],
};

const BAD_NAME_BY_HAND: Cause = Cause {
    text: Text::new(
        "A KMS host was named by hand, and the name is mistyped or leads to no KMS host.",
        "직접 지정한 KMS 호스트 이름에 오타가 있거나, 그 이름의 KMS 호스트가 없습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "The registry has a name with a blank, a slash or a prefix such as http://, the \
                 name of a computer that is no KMS host, or a name for which this command finds \
                 no address.",
                "레지스트리에 있는 이름에 공백, 슬래시 또는 http:// 같은 접두사가 있거나, KMS \
                 호스트가 아닌 컴퓨터의 이름이거나, 아래 명령으로 주소가 조회되지 않는 \
                 이름입니다.",
            ),
            &[PRACTICE],
        )
        .facts(&[Fact::KmsHostSet(true)])
        .brief(Text::new("a wrong name in the registry", "레지스트리에 잘못된 이름이 있음"))
        .run(Command::reads("nslookup <kms_host>")),
    ),
    resolutions: &[
        Resolution::new(
            Action::UseKmsDiscovery,
            Role::DeviceAdministrator,
            Text::new(
                "Note name and port, then clear them; the client asks DNS again. For a match \
                 beneath a subkey add the last ID of its path after `/ckms`.",
                "먼저 이름과 포트를 적어 두십시오. 그런 다음 그 설정을 지워 클라이언트가 다시 \
                 DNS에서 호스트를 찾도록 하십시오. 일치 항목이 하위 키에 있었으면 `/ckms` 뒤에 \
                 경로의 마지막 ID를 붙이십시오.",
            ),
            &[ERROR_8007232B, SLMGR_OPTIONS],
        )
        .run(Command::changes(slmgr!("/ckms")).elevated()),
        Resolution::new(
            Action::SetKmsHost,
            Role::DeviceAdministrator,
            Text::new("Name the host as host:port.", "‘호스트 이름:포트’ 형식으로 지정하십시오."),
            &[ERROR_8007232B],
        )
        .when(Text::new(
            "if the organization wants the host named by hand",
            "조직에서 호스트를 직접 지정하도록 정했으면",
        ))
        .run(Command::changes(slmgr!("/skms <kms_host>:1688")).elevated()),
        steps::ASK_KMS_HOST,
    ],
    sources: &[ERROR_8007232B],
};

const DNS_NOT_ASKED: Cause = Cause {
    text: Text::new(
        "The DNS server that has the record cannot be asked: the computer is away from its \
         network, uses a wrong DNS server, or DNS is blocked.",
        "레코드가 있는 DNS 서버에 조회할 수 없습니다. 컴퓨터가 조직의 네트워크에 연결되지 \
         않았거나, 잘못된 DNS 서버를 사용하거나, DNS가 차단되었습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "The registry has no name, and the DNS server that nslookup asked does not \
                 answer or is not one that knows the names of your organization. This command \
                 lists the DNS servers of the computer.",
                "레지스트리에 이름이 없고, nslookup에서 사용한 DNS 서버가 응답하지 않거나 조직의 \
                 이름을 조회할 수 없는 서버입니다. 아래 명령으로 컴퓨터의 DNS 서버를 확인할 수 \
                 있습니다.",
            ),
            &[ERROR_8007232B],
        )
        .facts(&[Fact::KmsHostSet(false)])
        .brief(Text::new(
            "the DNS server is silent or not your own",
            "DNS 서버가 응답하지 않거나 조직의 서버가 아님",
        ))
        .run(Command::reads("ipconfig /all")),
    ),
    resolutions: &[
        CONNECT_TO_NETWORK,
        CORRECT_DNS_SERVERS,
        ALLOW_DNS_PORT,
        ADD_FORWARDER,
        FLUSH_AND_ASK,
    ],
    sources: &[ERROR_8007232B],
};

const OTHER_DNS_DOMAIN: Cause = Cause {
    text: Text::new(
        "The record is in DNS, but the DNS client of this computer does not find it: its cache \
         is old, or it searches another DNS domain.",
        "DNS에 레코드가 있지만 이 컴퓨터의 DNS 클라이언트로는 조회되지 않습니다. 캐시가 \
         오래되었거나, 컴퓨터에서 다른 DNS 도메인을 검색합니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "The registry has no name, the right DNS server answers, and it lists a KMS \
                 host, be it only with the domain of the host named, as in this command.",
                "레지스트리에 이름이 없고 올바른 DNS 서버가 응답하며, KMS 호스트가 조회됩니다. \
                 아래 명령처럼 호스트의 도메인을 지정할 때만 조회되는 경우도 해당합니다.",
            ),
            &[KMS_DNS],
        )
        .facts(&[Fact::KmsHostSet(false)])
        .brief(Text::new(
            "DNS lists a KMS host, perhaps only in its domain",
            "DNS에서 KMS 호스트가 조회됨(도메인 지정 포함)",
        ))
        .run(Command::reads("nslookup -type=srv _vlmcs._tcp.<domain>")),
    ),
    resolutions: &[
        FLUSH_AND_ASK,
        Resolution::new(
            Action::SetKmsHost,
            Role::DeviceAdministrator,
            Text::new(
                "Tell the client the DNS domain of the record: what nslookup printed after \
                 `_vlmcs._tcp.` in the name of the record. `/ckms-domain` undoes it.",
                "레코드의 DNS 도메인을 클라이언트에 지정하십시오. nslookup 출력의 레코드 \
                 이름에서 `_vlmcs._tcp.` 뒤에 표시된 부분입니다. `/ckms-domain`으로 되돌릴 수 \
                 있습니다.",
            ),
            &[SLMGR_OPTIONS],
        )
        .when(steps::IF_IT_COMES_BACK)
        .run(Command::changes(slmgr!("/skms-domain <domain>")).elevated()),
        Resolution::new(
            Action::FixDns,
            Role::KmsHostAdministrator,
            Text::new(
                "Let the host publish there too: on the host, beneath \
                 `HKLM\\SOFTWARE\\Microsoft\\Windows \
                 NT\\CurrentVersion\\SoftwareProtectionPlatform`, note the present lines of the \
                 multi-string value `DnsDomainPublishList`, then write every DNS domain as a line \
                 of its own, that of the host included. Windows Server 2008 R2 has another \
                 format.",
                "호스트의 레코드를 그 도메인에도 게시하십시오. 호스트의 \
                 `HKLM\\SOFTWARE\\Microsoft\\Windows \
                 NT\\CurrentVersion\\SoftwareProtectionPlatform`에서 다중 문자열 값 \
                 `DnsDomainPublishList`의 현재 내용을 적어 두십시오. 그런 다음 호스트 자신의 \
                 도메인을 포함하여 DNS 도메인을 한 줄에 하나씩 입력하십시오. Windows Server 2008 \
                 R2에서는 형식이 다릅니다.",
            ),
            &[KMS_DNS, REGISTRY_SETTINGS],
        )
        .when(Text::new(
            "if many computers are in the other domain",
            "다른 도메인에 있는 컴퓨터가 많으면",
        ))
        .run(Command::opens("regedit").elevated().on(Place::KmsHost))
        .procedure(PUBLISH_RECORD),
        steps::ASK_KMS_HOST,
    ],
    sources: &[KMS_DNS],
};

const RECORD_MISSING: Cause = Cause {
    text: Text::new(
        "A KMS host serves, but DNS has no SRV record of it.",
        "KMS 호스트가 운영 중이지만 DNS에 그 호스트의 SRV 레코드가 없습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "The registry has no name, the right DNS server answers, and it does not list \
                 the host that serves, not even with the domain of the host behind \
                 `_vlmcs._tcp.`.",
                "레지스트리에 이름이 없고 올바른 DNS 서버가 응답하지만, 운영 중인 호스트가 \
                 조회되지 않습니다. `_vlmcs._tcp.` 뒤에 호스트의 도메인을 지정해도 조회되지 \
                 않습니다.",
            ),
            &[KMS_DNS],
        )
        .facts(&[Fact::KmsHostSet(false)])
        .brief(Text::new(
            "DNS does not list the KMS host that serves",
            "운영 중인 KMS 호스트가 DNS에서 조회되지 않음",
        )),
    ),
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::KmsHostAdministrator,
            Text::new(
                "See whether the host publishes. Only the value 1 stops it; with 0, or without \
                 the value (the command then ends with an error), it publishes every 24 hours.",
                "호스트가 레코드를 게시하는지 확인하십시오. 값이 1일 때만 게시하지 않습니다. \
                 값이 0이거나, 값이 없어 명령이 오류로 끝나면 24시간마다 게시합니다.",
            ),
            &[ERROR_8007232B],
        )
        .run(
            Command::reads(
                "reg query \"HKLM\\SOFTWARE\\Microsoft\\Windows \
                 NT\\CurrentVersion\\SoftwareProtectionPlatform\" /v DisableDnsPublishing",
            )
            .on(Place::KmsHost),
        ),
        Resolution::new(
            Action::FixDns,
            Role::KmsHostAdministrator,
            Text::new(
                "Turn DNS publishing on, unless it is off on purpose. It begins with the next \
                 start of the service.",
                "DNS 게시를 켜십시오. 일부러 꺼 둔 것이면 그대로 두십시오. 서비스를 다시 \
                 시작하면 적용됩니다.",
            ),
            &[SLMGR_OPTIONS, PRACTICE],
        )
        .when(Text::new(
            "if DisableDnsPublishing is 1 and the DNS zone takes dynamic updates",
            "DisableDnsPublishing 값이 1이고 DNS 영역에서 동적 업데이트를 허용하면",
        ))
        .run(Command::changes(slmgr!("/sdns")).elevated().on(Place::KmsHost)),
        Resolution::new(
            Action::FixDns,
            Role::KmsHostAdministrator,
            Text::new(
                "Let the host publish its record now.",
                "호스트의 레코드를 바로 게시하십시오.",
            ),
            &[EVENT_12293],
        )
        .when(Text::new("if the host is to publish", "호스트에서 게시해야 하면"))
        .procedure(PUBLISH_RECORD),
        SRV_BY_HAND.when(Text::new(
            "if the DNS zone takes no dynamic updates or the host is not to publish",
            "DNS 영역에서 동적 업데이트를 허용하지 않거나 호스트에서 게시하지 않아야 하면",
        )),
        FLUSH_AND_ASK,
    ],
    sources: &[ERROR_CODES],
};

/// For the codes that say that DNS gave no record.
const NO_RECORD_CAUSES: &[Cause] = &[
    NO_KMS_HERE,
    AZURE_NOT_NAMED,
    NO_CLIENT_KEY,
    BAD_NAME_BY_HAND,
    DNS_NOT_ASKED,
    OTHER_DNS_DOMAIN,
    RECORD_MISSING,
];

const NO_RECORD_CHECKS: &[Sign] = &[READ_CHANNEL, READ_KMS_NAME, ASK_DNS];

const NO_RECORD_OTHERWISE: &[Resolution] =
    &[NAME_HOST_AND_ASK, READ_EVENT_8198, GIVE_LOOKS_TO_SUPPORT];

pub(super) static PRODUCT_USE_RIGHTS: Entry = Entry {
    symbol: Some("SL_E_VL_INFO_PRODUCT_USER_RIGHT"),
    message: Text::new(
        "the product was activated; its owner should verify the Product Use Rights",
        "제품이 정품 인증되었으며, 소유자는 제품 사용 권한을 확인해야 합니다",
    ),
    topic: Topic::UseRights,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation has succeeded. The code asks the owner to verify that the use of the \
             product is within the Product Use Rights.",
            "정품 인증은 완료되었습니다. 이 코드는 제품 사용이 제품 사용 권한의 범위 안에 있는지 \
             확인하라고 소유자에게 알립니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::NothingToDo,
                Role::DeviceAdministrator,
                Text::new("Leave the activation as it is.", "정품 인증 상태를 그대로 두십시오."),
                &[HEADER],
            ),
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Compare the use of the product with the Product Use Rights of the volume \
                     license agreement.",
                    "제품을 사용하는 방식이 볼륨 라이선스 계약의 제품 사용 권한에 맞는지 \
                     확인하십시오.",
                ),
                &[HEADER],
            ),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[],
};

// NO_KMS_HERE, AZURE_NOT_NAMED and the rest: see DNS_NAME_DOES_NOT_EXIST, and besides:
// RETAIL before no KMS: a private computer has no organization that activates by volume.
// RETAIL before Azure, name by hand, DNS and the record: VOLUME_KMSCLIENT, not RETAIL.
pub(super) static WIN32_INVALID_NAME: Entry = Entry {
    symbol: Some("ERROR_INVALID_NAME"),
    message: Text::new(
        "the KMS client got no usable KMS host name: DNS has none, or the name is invalid",
        "KMS 호스트 이름을 DNS에서 찾을 수 없거나, 지정된 이름이 올바르지 않습니다",
    ),
    topic: Topic::KmsHostNotFound,
    types: &[KmsClient],
    also_seen_with: &[Sighting::new(ActiveDirectory, ADBA_CLIENTS)],
    retry: Retry::AfterFix,
    reference: Some(ADBA_CLIENTS),
    checks: NO_RECORD_CHECKS,
    causes: &[
        Cause {
            text: Text::new(
                "Windows was installed from retail media, such as an MSDN image, although this \
                 computer is licensed by volume.",
                "볼륨 라이선스로 사용하는 컴퓨터인데 MSDN 이미지 같은 소매용 설치 미디어로 \
                 Windows를 설치했습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The line Description says RETAIL, the organization activates by KMS or \
                         Active Directory, and event 8198 has this code.",
                        "‘설명’ 줄에 RETAIL이 표시되고, 조직에서 KMS나 Active Directory 기반 \
                         정품 인증을 사용하며, 이벤트 8198에 이 코드가 있습니다.",
                    ),
                    &[ADBA_CLIENTS],
                )
                .facts(&[Fact::Office(false), Fact::Channel(&[Retail])])
                .brief(Text::new(
                    "RETAIL, although licensed by volume",
                    "볼륨 라이선스인데 RETAIL이 표시됨",
                ))
                .run(Command::reads("powershell -Command \"Get-WinEvent -FilterHashtable \
                     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8198} \
                     -MaxEvents 6 | Format-List TimeCreated,Id,Message\"")),
            ),
            resolutions: &[Resolution { sources: &[ADBA_CLIENTS, KMS_CLIENT_KEYS], ..CHANGE_TO_SETUP_KEY }],
            sources: &[ADBA_CLIENTS],
        },
        NO_KMS_HERE,
        AZURE_NOT_NAMED,
        BAD_NAME_BY_HAND,
        DNS_NOT_ASKED,
        OTHER_DNS_DOMAIN,
        RECORD_MISSING,
    ],
    otherwise: NO_RECORD_OTHERWISE,
};

// As for WIN32_INVALID_STATE; the article on this code names network and DNS.
pub(super) static WIN32_TIMEOUT: Entry = Entry {
    symbol: Some("ERROR_TIMEOUT"),
    message: Text::new(
        "activation timed out; the KMS host may be out of reach",
        "정품 인증 시간이 초과되었으며 KMS 호스트에 연결되지 않는 것이 원인일 수 있습니다",
    ),
    topic: Topic::KmsHostNotReached,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(AZ_800705B4),
    checks: &[READ_KMS_EVENTS, TEST_KMS_PORT, READ_KMS_NAME],
    causes: &[
        NO_KMS_HERE,
        Cause { sources: &[AZ_800705B4], ..AZURE_NOT_REACHED },
        Cause { sources: &[PRACTICE], ..SERVICE_STUCK },
        Cause { sources: &[PRACTICE], ..WRONG_HOST },
        Cause { sources: &[AZ_800705B4], ..NAME_NOT_RESOLVED },
        Cause { sources: &[AZ_800705B4], ..NO_ANSWER },
    ],
    otherwise: &[READ_EVENT_8198, GIVE_BOTH_SIDES_TO_SUPPORT],
};

// As for WIN32_INVALID_STATE, and besides:
// Remote computer before all others: `slmgr.vbs /ato` without the name of a computer showed it.
pub(super) static RPC_SERVER_UNAVAILABLE: Entry = Entry {
    symbol: Some("RPC_S_SERVER_UNAVAILABLE"),
    message: Text::new(
        "the RPC server is unavailable: the KMS host was not reached",
        "RPC 서버를 사용할 수 없어 KMS 호스트에 연결하지 못했습니다",
    ),
    topic: Topic::KmsHostNotReached,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(ERROR_CODES),
    checks: &[READ_KMS_EVENTS, TEST_KMS_PORT, READ_KMS_NAME],
    causes: &[
        Cause {
            text: Text::new(
                "The licensing tool does not reach the remote computer that it is to manage. KMS \
                 plays no part.",
                "라이선스 도구에서 관리하려는 원격 컴퓨터에 연결되지 않습니다. KMS와는 관계가 \
                 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The command named a remote computer, or VAMT showed the code for one.",
                        "명령에 원격 컴퓨터의 이름을 지정했거나, VAMT에서 원격 컴퓨터에 대해 이 \
                         코드가 나타났습니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "a remote computer was named (slmgr, VAMT)",
                    "원격 컴퓨터를 지정함(slmgr, VAMT)",
                )),
            ),
            resolutions: &[Resolution::new(
                Action::FixNetwork,
                Role::DeviceAdministrator,
                Text::new(
                    "Run the command on that computer itself, or see that it is on and that its \
                     firewall allows Windows Management Instrumentation (WMI).",
                    "해당 컴퓨터에서 직접 명령을 실행하거나, 그 컴퓨터가 켜져 있고 방화벽에서 \
                     WMI(Windows Management Instrumentation)를 허용하는지 확인하십시오.",
                ),
                &[PRACTICE],
            )],
            sources: &[PRACTICE],
        },
        NO_KMS_HERE,
        AZURE_NOT_REACHED,
        Cause { sources: &[PRACTICE], ..SERVICE_STUCK },
        Cause { sources: &[ERROR_CODES], ..WRONG_HOST },
        Cause { sources: &[PRACTICE], ..NAME_NOT_RESOLVED },
        Cause { sources: &[ERROR_CODES], ..NO_ANSWER },
    ],
    otherwise: &[READ_EVENT_8198, GIVE_BOTH_SIDES_TO_SUPPORT],
};

// No KMS before Azure: no KMS excludes Azure virtual machines.
// No KMS before stuck, wrong host, name, no answer: the organization runs a KMS host.
// Azure before the rest: no Azure virtual machine, or one that is to use a host of its own.
// No KMS before the rest: the organization runs a KMS host.
// Stuck before wrong host: field 3 is not your KMS host, or RemoteAddress not its address.
// Stuck before name: RemoteAddress is empty. Stuck before no answer: TcpTestSucceeded is False.
// Wrong host before name: field 3 is your KMS host, RemoteAddress is empty and no other address.
// Wrong host before no answer: field 3 is your KMS host at its present address.
// Name before no answer: RemoteAddress is not empty.
pub(super) static WIN32_INVALID_STATE: Entry = Entry {
    symbol: Some("ERROR_INVALID_STATE"),
    message: Text::new(
        "the KMS client failed to make contact with its KMS host",
        "KMS 클라이언트가 KMS 호스트에 연결하지 못했습니다",
    ),
    topic: Topic::KmsHostNotReached,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(EVENT_8198),
    checks: &[READ_KMS_EVENTS, TEST_KMS_PORT, READ_KMS_NAME],
    causes: NOT_REACHED_CAUSES,
    otherwise: &[NO_HOST_WAS_TRIED, ANOTHER_CODE_IN_THE_EVENT, GIVE_BOTH_SIDES_TO_SUPPORT],
};

// Servers wrong before silent: `ipconfig /all` lists the servers that the computer should use.
// Servers wrong before failure: the same.
// Silent before failure: nslookup prints an answer, if only that the server failed.
pub(super) static DNS_SERVER_FAILURE: Entry = Entry {
    symbol: Some("DNS_ERROR_RCODE_SERVER_FAILURE"),
    message: Text::new(
        "DNS server failure: the query for the KMS host failed",
        "DNS 서버 오류로 KMS 호스트를 찾는 쿼리에 실패했습니다",
    ),
    topic: Topic::KmsHostNotFound,
    types: &[KmsHost],
    also_seen_with: &[Sighting::new(KmsClient, ERROR_8007232A)],
    retry: Retry::Later,
    reference: Some(ERROR_8007232A),
    checks: &[READ_DNS_SERVERS, ASK_DNS],
    causes: &[
        Cause {
            text: Text::new(
                "The computer has no DNS server or a wrong one.",
                "컴퓨터에 DNS 서버가 설정되어 있지 않거나 잘못된 DNS 서버가 설정되어 있습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "`ipconfig /all` lists no DNS server, or others than the computer should use.",
                    "`ipconfig /all`에 DNS 서버가 없거나, 컴퓨터에서 사용해야 할 서버가 아닌 \
                     다른 서버가 표시됩니다.",
                ),
                &[ERROR_8007232A],
            )),
            resolutions: &[
                Resolution::new(
                    Action::FixDns,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Give the network connection the right DNS servers, by hand or through \
                         DHCP.",
                        "네트워크 연결에 올바른 DNS 서버를 직접 설정하거나 DHCP로 할당하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("outside Azure", "Azure 가상 머신이 아니면")),
                Resolution::new(
                    Action::FixDns,
                    Role::NetworkAdministrator,
                    Text::new(
                        "Correct the DNS servers at the virtual network or the network \
                         interface, never inside the virtual machine. A network that needs no \
                         servers of its own takes `Default (Azure-provided)`, 168.63.129.16; \
                         that changes DNS for all its machines. Then restart the virtual \
                         machine.",
                        "가상 머신 내부가 아니라 가상 네트워크나 네트워크 인터페이스에서 DNS \
                         서버를 수정하십시오. 자체 DNS 서버가 필요 없는 네트워크이면 `Default \
                         (Azure-provided)`(168.63.129.16)로 설정하십시오. 이 설정은 그 \
                         네트워크의 모든 가상 머신에 적용됩니다. 설정한 뒤 가상 머신을 다시 \
                         시작하십시오.",
                    ),
                    &[ERROR_8007232A],
                )
                .when(Text::new("on an Azure virtual machine", "Azure 가상 머신이면")),
                FLUSH_AND_ASK.when(ON_A_CLIENT).only(&[KmsClient]),
                PUBLISH_ON_A_HOST,
            ],
            sources: &[ERROR_8007232A],
        },
        Cause {
            text: Text::new(
                "The right DNS server is down or out of reach, or port 53 to it is blocked.",
                "올바른 DNS 서버가 중지되었거나 연결되지 않거나, DNS 서버의 포트 53이 \
                 차단되었습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "`ipconfig /all` lists the right DNS servers, and nslookup gets no \
                         answer from them. This command tests port 53 over TCP.",
                        "`ipconfig /all`에 올바른 DNS 서버가 표시되지만, nslookup에서 응답을 \
                         받지 못합니다. 아래 명령으로 포트 53을 TCP로 테스트할 수 있습니다.",
                    ),
                    &[ERROR_8007232A],
                )
                .run(
                    Command::reads(
                        "powershell -Command \"Test-NetConnection <dns_server> -Port 53\"",
                    )
                    .since("Windows 8.1"),
                ),
            ),
            resolutions: &[
                CONNECT_TO_NETWORK,
                Resolution::new(
                    Action::OpenFirewall,
                    Role::NetworkAdministrator,
                    Text::new(
                        "Start the DNS server where it is down, and allow port 53 to it, UDP and \
                         TCP, in firewalls, network security groups and appliances.",
                        "DNS 서버가 중지되었으면 시작하고, 방화벽, 네트워크 보안 그룹, 네트워크 \
                         어플라이언스에서 DNS 서버의 포트 53(UDP, TCP)을 허용하십시오.",
                    ),
                    &[ERROR_8007232A],
                ),
                FLUSH_AND_ASK.when(ON_A_CLIENT).only(&[KmsClient]),
                PUBLISH_ON_A_HOST,
            ],
            sources: &[ERROR_8007232A],
        },
        Cause {
            text: Text::new(
                "The DNS server answers that it failed.",
                "DNS 서버에서 처리에 실패했다는 응답을 보냅니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "`ipconfig /all` lists the right DNS servers, and nslookup shows an answer \
                     such as `Server failed`.",
                    "`ipconfig /all`에 올바른 DNS 서버가 표시되고, nslookup에 `Server failed` \
                     같은 응답이 표시됩니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::Wait,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Wait some minutes; such a failure can pass.",
                        "몇 분 동안 기다리십시오. 일시적인 오류일 수 있습니다.",
                    ),
                    &[PRACTICE],
                ),
                FLUSH_AND_ASK.when(ON_A_CLIENT).only(&[KmsClient]),
                PUBLISH_ON_A_HOST,
                Resolution::new(
                    Action::FixDns,
                    Role::NetworkAdministrator,
                    Text::new(
                        "On the DNS server, check the zone and the forwarders; then let the \
                         activation be tried again.",
                        "DNS 서버에서 DNS 영역과 전달자를 확인하십시오. 그런 다음 정품 인증을 \
                         다시 시도하도록 하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(steps::IF_IT_COMES_BACK),
            ],
            sources: &[WINERROR_H],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::SetKmsHost,
            Role::DeviceAdministrator,
            Text::new(
                "Note a name that was set by hand, then name Azure KMS by its IP address and \
                 activate; the other address is 40.83.235.53. Name `azkms.core.windows.net:1688` \
                 again once DNS works.",
                "직접 지정한 이름이 있으면 적어 둔 뒤, Azure KMS를 IP 주소로 지정하고 정품 인증하십시오. 다른 주소는 \
                 40.83.235.53입니다. DNS 문제를 해결한 뒤에는 `azkms.core.windows.net:1688`을 \
                 다시 지정하십시오.",
            ),
            &[ERROR_8007232A],
        )
        .when(Text::new(
            "on a virtual machine in public Azure that must be activated before DNS works",
            "DNS 문제를 해결하기 전에 정품 인증해야 하는 Azure(공용 클라우드) 가상 머신이면",
        ))
        .run(
            Command::changes(
                "cmd /c \"cscript //nologo %windir%\\system32\\slmgr.vbs /skms \
                 20.118.99.224:1688 && cscript //nologo %windir%\\system32\\slmgr.vbs /ato\"",
            )
            .elevated(),
        ),
        Resolution {
            condition: Some(Text::new(
                "on a private computer, or in an organization without KMS",
                "개인 컴퓨터이거나 조직에서 KMS를 사용하지 않으면",
            )),
            text: Text::new(
                "Install the key of your own license for this edition, or the MAK of the \
                 organization; it needs no KMS host.",
                "이 에디션용으로 보유한 라이선스의 제품 키나 조직의 MAK를 설치하십시오. 이 키에는 \
                 KMS 호스트가 필요 없습니다.",
            ),
            ..OWN_KEY_INSTEAD
        },
        Resolution::new(
            Action::ContactVendor,
            Role::NetworkAdministrator,
            Text::new(
                "Hand the outputs of `ipconfig /all` and nslookup to whoever runs the DNS server.",
                "`ipconfig /all`과 nslookup의 출력을 DNS 서버 담당자에게 전달하십시오.",
            ),
            &[PRACTICE],
        ),
    ],
};

const ON_A_CLIENT: Text = Text::new("on a KMS client", "KMS 클라이언트이면");

const PUBLISH_ON_A_HOST: Resolution = Resolution::new(
    Action::FixDns,
    Role::KmsHostAdministrator,
    Text::new(
        "Let the host publish its record once more. The host itself needs no new activation for \
         it.",
        "호스트의 레코드를 다시 게시하십시오. 게시하기 위해 호스트를 다시 정품 인증할 필요는 \
         없습니다.",
    ),
    &[EVENT_12293],
)
.when(Text::new("on the KMS host", "KMS 호스트이면"))
.procedure(PUBLISH_RECORD);

// No KMS before Azure: no KMS excludes Azure virtual machines.
// No KMS before the rest: the organization runs a KMS host.
// Azure before the rest: no Azure virtual machine, or one that is to use a host of its own.
// Client key before the rest: VOLUME_KMSCLIENT.
// Name by hand before the rest: the registry has no name (0 matches), or the right one.
// DNS not asked before domain and record: the right DNS server answers.
// Domain before record: nslookup lists no host, with the domain of the host neither.
pub(super) static DNS_NAME_DOES_NOT_EXIST: Entry = Entry {
    symbol: Some("DNS_ERROR_RCODE_NAME_ERROR"),
    message: Text::new(
        "the DNS name does not exist: the KMS client found no KMS record",
        "DNS 이름이 존재하지 않아 KMS 클라이언트가 KMS 레코드를 찾지 못했습니다",
    ),
    topic: Topic::KmsHostNotFound,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_8007232B),
    checks: NO_RECORD_CHECKS,
    causes: NO_RECORD_CAUSES,
    otherwise: NO_RECORD_OTHERWISE,
};

pub(super) static DNS_BAD_SIGNATURE: Entry = Entry {
    symbol: Some("DNS_ERROR_RCODE_BADSIG"),
    message: Text::new(
        "the DNS signature failed to verify: the KMS host could not publish its record",
        "DNS 서명을 확인하지 못하여 KMS 호스트의 레코드를 게시할 수 없습니다",
    ),
    topic: Topic::KmsHostNotFound,
    types: &[KmsHost],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(EVENT_12293),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The KMS host has no permission to change the existing _VLMCS record: the KMS host \
             that made it first owns it.",
            "KMS 호스트에 기존 _VLMCS 레코드를 변경할 권한이 없습니다. 이 레코드의 소유자는 \
             레코드를 처음 만든 KMS 호스트입니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckEventLog,
                Role::KmsHostAdministrator,
                Text::new(
                    "Read event 12293 on the KMS host. It names this code and the DNS domain.",
                    "KMS 호스트에서 이벤트 12293을 확인하십시오. 이 코드와 DNS 도메인이 \
                     표시됩니다.",
                ),
                &[EVENT_12293],
            )
            .run(
                Command::reads("powershell -Command \"Get-WinEvent -FilterHashtable \
                     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=12293} \
                     -MaxEvents 6 | Format-List TimeCreated,Id,Message\"")
                    .on(Place::KmsHost),
            ),
            Resolution::new(
                Action::FixPermissions,
                Role::NetworkAdministrator,
                Text::new(
                    "In DNS Manager, beneath Forward Lookup Zones, that domain and _tcp, open \
                     the properties of _VLMCS and give the computer account of the host Full \
                     Control on the tab Security.",
                    "DNS 관리자의 정방향 조회 영역에서 해당 도메인의 _tcp 아래에 있는 _VLMCS의 \
                     속성을 열고, ‘보안’ 탭에서 호스트의 컴퓨터 계정에 모든 권한을 부여하십시오.",
                ),
                &[EVENT_12293],
            )
            .when(Text::new(
                "if the host is meant to serve that domain, on a Microsoft DNS server",
                "그 도메인에서 사용할 호스트이고 Microsoft DNS 서버를 사용하면",
            )),
            Resolution::new(
                Action::FixDns,
                Role::NetworkAdministrator,
                Text::new(
                    "Allow the KMS host to update the record, as the manual of that DNS \
                     server describes.",
                    "DNS 서버의 설명서에 따라 KMS 호스트에서 레코드를 업데이트하도록 허용하십시오.",
                ),
                &[EVENT_12293],
            )
            .when(Text::new(
                "on a DNS server of another maker",
                "다른 제조업체의 DNS 서버를 사용하면",
            )),
            Resolution::new(
                Action::RestartService,
                Role::KmsHostAdministrator,
                Text::new(
                    "Restart the Software Protection service of the host. Event 12294 then means \
                     that the record was published.",
                    "호스트의 소프트웨어 보호 서비스를 다시 시작하십시오. 이벤트 12294가 \
                     기록되면 레코드가 게시된 것입니다.",
                ),
                &[EVENT_12293],
            )
            .run(
                Command::changes("powershell -Command \"Restart-Service sppsvc -Force\"")
                    .elevated()
                    .on(Place::KmsHost),
            ),
        ],
        sources: &[EVENT_12293],
    }],
    otherwise: &[
        Resolution::new(
            Action::FixDns,
            Role::KmsHostAdministrator,
            Text::new(
                "Turn its publishing in DNS off (`/cdns`). `/sdns` undoes it.",
                "이 호스트의 DNS 게시를 끄십시오(`/cdns`). `/sdns`로 되돌릴 수 있습니다.",
            ),
            &[SLMGR_OPTIONS],
        )
        .when(Text::new(
            "if this host is not meant to publish its record",
            "이 호스트에서 레코드를 게시하지 않아야 하면",
        ))
        .run(Command::changes(slmgr!("/cdns")).elevated().on(Place::KmsHost)),
        SRV_BY_HAND
        .when(steps::IF_IT_COMES_BACK),
    ],
};

// As for DNS_NAME_DOES_NOT_EXIST.
pub(super) static DNS_NO_RECORDS: Entry = Entry {
    symbol: Some("DNS_INFO_NO_RECORDS"),
    message: Text::new(
        "no records were found for the DNS query for a KMS host",
        "KMS 호스트를 찾는 DNS 쿼리에서 레코드를 찾지 못했습니다",
    ),
    topic: Topic::KmsHostNotFound,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: NO_RECORD_CHECKS,
    causes: NO_RECORD_CAUSES,
    otherwise: NO_RECORD_OTHERWISE,
};

/// Without the activation, for which the telephone serves.
const INSTALL_MAK_OFFLINE: &Procedure = &Procedure {
    title: Text::new("Install a MAK to be activated by telephone", "전화로 정품 인증할 MAK 설치"),
    resolutions: &[
        Resolution::new(
            Action::BackUp,
            Role::LicenseOwner,
            Text::new(
                "Note the last five characters of the present key (Partial Product Key).",
                "현재 키의 마지막 다섯 글자(‘부분 제품 키’)를 적어 두십시오.",
            ),
            &[PRACTICE],
        )
        .run(Command::reads(slmgr!("/dlv"))),
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "Install the MAK. Windows replaces the present key without asking.",
                "MAK를 설치하십시오. MAK는 확인 메시지 없이 현재 키를 대체합니다.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::changes(slmgr!("/ipk <mak>")).elevated()),
        procedures::RESTART_AFTER_KEY,
    ],
    sources: &[SLMGR_OPTIONS],
};

pub(super) static NO_DNS_SERVERS: Entry = Entry {
    symbol: Some("DNS_ERROR_NO_DNS_SERVERS"),
    message: Text::new(
        "no DNS servers are configured, so no KMS host can be looked up",
        "DNS 서버가 설정되어 있지 않아 KMS 호스트를 찾을 수 없습니다",
    ),
    topic: Topic::KmsHostNotFound,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_8007267C),
    checks: &[
        READ_CHANNEL,
        Sign::new(
            Text::new(
                "See which address, mask, gateway and DNS servers the network connection has.",
                "네트워크 연결의 주소, 서브넷 마스크, 게이트웨이, DNS 서버를 확인하십시오.",
            ),
            &[ERROR_8007267C],
        )
        .run(Command::reads("ipconfig /all")),
    ],
    causes: &[Cause {
        text: Text::new(
            "The network settings of the computer name no DNS server.",
            "컴퓨터의 네트워크 설정에 DNS 서버가 지정되어 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::FixDns,
                Role::DeviceAdministrator,
                Text::new(
                    "Connect the computer to its network, and give the connection a DNS server, \
                     by hand or through DHCP. On an Azure virtual machine set it at the virtual \
                     network or the network interface.",
                    "컴퓨터를 네트워크에 연결하고, 네트워크 연결에 DNS 서버를 직접 설정하거나 \
                     DHCP로 할당하십시오. Azure 가상 머신에서는 가상 네트워크나 네트워크 \
                     인터페이스에서 설정하십시오.",
                ),
                &[ERROR_8007267C, ERROR_8007232A],
            ),
            steps::ASK_KMS_HOST,
            Resolution::new(
                Action::SetKmsHost,
                Role::DeviceAdministrator,
                Text::new(
                    "Note a name that was set by hand, then name the host by its IPv4 address, in \
                     place of `<kms_host>`, and activate. `/ckms` undoes it.",
                    "직접 지정한 이름이 있으면 적어 둔 뒤, `<kms_host>`에 호스트의 IPv4 주소를 지정하고 정품 인증하십시오. `/ckms`로 \
                     되돌릴 수 있습니다.",
                ),
                &[KMS_DNS],
            )
            .when(Text::new(
                "in a network with a KMS host and without a DNS server",
                "네트워크에 KMS 호스트는 있지만 DNS 서버가 없으면",
            ))
            .run(
                Command::changes(
                    "cmd /c \"cscript //nologo %windir%\\system32\\slmgr.vbs /skms \
                     <kms_host>:1688 && cscript //nologo %windir%\\system32\\slmgr.vbs /ato\"",
                )
                .elevated(),
            ),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Install a MAK of the organization. The activation by telephone takes one of \
                     the activations of the MAK.",
                    "조직의 MAK를 설치하십시오. 전화로 정품 인증하면 MAK의 남은 정품 인증 횟수에서 \
                     한 번이 차감됩니다.",
                ),
                &[ERROR_8007267C, PRACTICE],
            )
            .when(Text::new(
                "in a network with neither KMS host nor DNS server",
                "네트워크에 KMS 호스트도 DNS 서버도 없으면",
            ))
            .procedure(INSTALL_MAK_OFFLINE),
            Resolution::new(
                Action::ActivateByPhone,
                Role::LicenseOwner,
                Text::new("Activate by telephone.", "전화로 정품 인증하십시오."),
                &[ERROR_8007267C],
            )
            .when(Text::new("after a MAK was installed", "MAK를 설치했으면"))
            .procedure(procedures::ACTIVATE_BY_PHONE),
        ],
        sources: &[ERROR_8007267C],
    }],
    otherwise: &[
        READ_EVENT_8198.when(steps::IF_IT_COMES_BACK),
        GIVE_LOOKS_TO_SUPPORT.when(steps::IF_IT_COMES_BACK),
    ],
};

// As for DNS_NAME_DOES_NOT_EXIST.
pub(super) static KMS_DNS_NAME_NOT_FOUND: Entry = Entry {
    symbol: None,
    message: Text::new(
        "no KMS host could be found by name through DNS",
        "DNS에서 KMS 호스트의 이름을 찾지 못했습니다",
    ),
    topic: Topic::KmsHostNotFound,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: NO_RECORD_CHECKS,
    causes: NO_RECORD_CAUSES,
    otherwise: NO_RECORD_OTHERWISE,
};

// As for WIN32_INVALID_STATE.
pub(super) static RPC_NT_SERVER_UNAVAILABLE: Entry = Entry {
    symbol: Some("RPC_NT_SERVER_UNAVAILABLE"),
    message: Text::new(
        "the Software Protection service could not reach the RPC server of the KMS host",
        "소프트웨어 보호 서비스에서 KMS 호스트의 RPC 서버에 연결하지 못했습니다",
    ),
    topic: Topic::KmsHostNotReached,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(EVENT_8198),
    checks: &[READ_KMS_EVENTS, TEST_KMS_PORT, READ_KMS_NAME],
    causes: NOT_REACHED_CAUSES,
    otherwise: &[NO_HOST_WAS_TRIED, ANOTHER_CODE_IN_THE_EVENT, GIVE_BOTH_SIDES_TO_SUPPORT],
};

// Azure before the rest: no Azure virtual machine, or one with another purpose.
// No host before host: the computer is meant to be a KMS host.
// No host before other key: Description names no KMS host channel.
// Host before other key: Description names no KMS host channel.
pub(super) static CLEARING_HOUSE_MAXIMUM_UNLOCK_EXCEEDED: Entry = Entry {
    symbol: Some("SL_E_CHPA_MAXIMUM_UNLOCK_EXCEEDED"),
    message: Text::new(
        "the activation server reported that the product key has exceeded its unlock limit",
        "제품 키의 정품 인증 횟수가 한도를 초과했다고 정품 인증 서버에서 응답했습니다",
    ),
    topic: Topic::ActivationLimit,
    types: &[Kms],
    also_seen_with: &[Sighting::new(Mak, PRACTICE), Sighting::new(Retail, PRACTICE)],
    retry: Retry::AfterFix,
    reference: Some(ERROR_C004C008),
    checks: &[Sign::new(
        Text::new(
            "Read the line Description. VOLUME_KMS, also with a Windows version behind it, is \
             the channel of a KMS host key; VOLUME_KMSCLIENT is not.",
            "‘설명’ 줄을 확인하십시오. VOLUME_KMS(뒤에 Windows 버전이 붙은 경우 포함)는 KMS \
             호스트 키의 채널이고, VOLUME_KMSCLIENT는 그렇지 않습니다.",
        ),
        &[KMS_GENERAL],
    )
    .run(Command::reads(slmgr!("/dlv")))],
    causes: &[
        Cause {
            text: Text::new(
                "An Azure virtual machine has a KMS host key or a MAK, for example from the time \
                 before it was moved to Azure.",
                "Azure로 옮기기 전에 설치한 경우처럼 Azure 가상 머신에 KMS 호스트 키나 MAK가 \
                 설치되어 있습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "It is an Azure virtual machine that is to use Azure KMS and is no KMS \
                         host.",
                        "Azure KMS를 사용해야 하는 Azure 가상 머신이며, KMS 호스트가 아닙니다.",
                    ),
                    &[ERROR_C004C008],
                )
                .facts(&[Fact::Office(false)])
                .brief(Text::new(
                    "Azure virtual machine, no KMS host",
                    "Azure 가상 머신이며 KMS 호스트가 아님",
                )),
            ),
            resolutions: &[
                steps::NAME_AZURE_KMS,
                Resolution {
                    condition: None,
                    sources: &[ERROR_C004C008, AZ_C004F074],
                    ..AZURE_CLIENT_KEY
                },
            ],
            sources: &[ERROR_C004C008],
        },
        Cause {
            text: Text::new(
                "A KMS host key was put on a computer that is no KMS host, for example through \
                 an image or in a test environment.",
                "KMS 호스트가 아닌 컴퓨터에 KMS 호스트 키가 설치되어 있습니다. 예를 들어 \
                 이미지에 키가 들어 있거나 테스트 환경에서 키를 함께 사용한 경우입니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The channel is that of a KMS host key, and the computer is not meant to \
                         be a KMS host.",
                        "KMS 호스트 키의 채널이 표시되지만, KMS 호스트로 사용할 컴퓨터가 아닙니다.",
                    ),
                    &[ERROR_C004C008],
                )
                .facts(&[Fact::Channel(&[KmsHost])])
                .brief(Text::new(
                    "host key on a computer that is no KMS host",
                    "KMS 호스트가 아닌 컴퓨터에 호스트 키가 있음",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Change to the KMS client setup key of the edition.",
                        "에디션에 맞는 KMS 클라이언트 설정 키로 바꾸십시오.",
                    ),
                    &[KMS_PLANNING],
                )
                .procedure(procedures::INSTALL_KMS_CLIENT_KEY),
                Resolution::new(
                    Action::FixVirtualization,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Put the KMS client setup key into the image in place of the host key.",
                        "이미지에는 호스트 키 대신 KMS 클라이언트 설정 키를 넣으십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("if the key came with an image", "키가 이미지에 들어 있었으면")),
            ],
            sources: &[ERROR_C004C008],
        },
        Cause {
            text: Text::new(
                "The KMS host key is used up: one key serves 6 hosts, each of which can be \
                 activated 10 times (once, and 9 times again).",
                "KMS 호스트 키의 정품 인증 횟수를 모두 사용했습니다. 키 하나로 호스트 6대를 호스트마다 10번(최초 한 번과 재인증 9번)까지 정품 인증할 \
                 수 있습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The channel is that of a KMS host key, and the computer is meant to be \
                         a KMS host; or Active Directory was being activated with a KMS host \
                         key.",
                        "KMS 호스트 키의 채널이 표시되고, KMS 호스트로 사용할 컴퓨터입니다. KMS \
                         호스트 키로 Active Directory를 정품 인증하던 경우도 해당합니다.",
                    ),
                    &[ERROR_C004C008],
                )
                .brief(Text::new(
                    "host key on a KMS host or for Active Directory",
                    "KMS 호스트나 Active Directory용 호스트 키",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::ContactMicrosoft,
                    Role::LicenseOwner,
                    Text::new(
                        "Ask a Microsoft Licensing Activation Center for more activations, for a \
                         reset of the count or for a new key. Stop trying until then.",
                        "Microsoft 라이선스 정품 인증 센터에 정품 인증 횟수의 추가나 초기화 또는 \
                         새 키를 요청하십시오. 답을 받을 때까지 정품 인증을 시도하지 마십시오.",
                    ),
                    &[ERROR_C004C008, ERROR_CODES],
                ),
                Resolution::new(
                    Action::ActivateKmsHost,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "Activate the host once. This takes one of the activations of the host \
                         key.",
                        "호스트를 한 번만 정품 인증하십시오. 호스트 키의 정품 인증 횟수에서 한 \
                         번이 차감됩니다.",
                    ),
                    &[KMS_PLANNING],
                )
                .when(Text::new(
                    "with more activations for the same key, on a KMS host",
                    "KMS 호스트에 사용하는 같은 키의 정품 인증 횟수가 추가되었으면",
                ))
                .run(Command::spends(slmgr!("/ato")).elevated().on(Place::KmsHost))
                .only(&[KmsHost]),
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::KmsHostAdministrator,
                    Text::new("Install the new key on the host.", "호스트에 새 키를 설치하십시오."),
                    &[ERROR_C004C008],
                )
                .when(Text::new(
                    "with a new key, on a KMS host",
                    "KMS 호스트에 사용할 새 키를 받았으면",
                ))
                .procedure(procedures::INSTALL_KMS_HOST_KEY)
                .only(&[KmsHost]),
                Resolution::new(
                    Action::FixDirectory,
                    Role::DirectoryAdministrator,
                    Text::new(
                        "Activate the forest once more. This takes one of the activations of the \
                         key.",
                        "포리스트를 다시 정품 인증하십시오. 키의 정품 인증 횟수에서 한 번이 \
                         차감됩니다.",
                    ),
                    &[SLMGR_OPTIONS],
                )
                .when(Text::new(
                    "after the answer, for Active Directory-based activation",
                    "답을 받은 뒤, Active Directory 기반 정품 인증이면",
                ))
                .run(Command::spends(slmgr!("/ad-activation-online <kms_host_key>"))),
            ],
            sources: &[KMS_PLANNING],
        },
        Cause {
            text: Text::new(
                "A key of another kind, such as a retail key or a MAK, has exceeded its limit.",
                "소매용 키나 MAK 같은 다른 종류의 키가 한도를 초과했습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The line Description names another channel than that of a KMS host key, \
                         and Windows itself was being activated.",
                        "‘설명’ 줄에 KMS 호스트 키의 채널이 아닌 다른 채널이 표시되고, 이 \
                         Windows를 정품 인증하던 경우입니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::Office(false), Fact::OtherChannel(&[KmsHost])])
                .brief(Text::new("no channel of a KMS host key", "KMS 호스트 키의 채널이 아님")),
            ),
            resolutions: &[
                Resolution::new(
                    Action::CheckStatus,
                    Role::LicenseOwner,
                    Text::new(
                        "Find out on which other computers the key is in use. The license terms \
                         say on how many it may be.",
                        "이 키를 사용하는 다른 컴퓨터가 있는지 확인하십시오. 몇 대까지 사용할 수 \
                         있는지는 사용 조건에 나와 있습니다.",
                    ),
                    &[PRACTICE],
                ),
                Resolution::new(
                    Action::ContactMicrosoft,
                    Role::LicenseOwner,
                    Text::new(
                        "Ask Microsoft Support, with the proof of purchase at hand. For a volume \
                         key, ask a Microsoft Licensing Activation Center.",
                        "구매 증빙을 준비하여 Microsoft 지원에 문의하십시오. 볼륨 라이선스 키는 \
                         Microsoft 라이선스 정품 인증 센터에 문의하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "if the use is within the terms",
                    "사용 조건에 맞게 사용하고 있으면",
                )),
                Resolution::new(
                    Action::ActivateByPhone,
                    Role::LicenseOwner,
                    Text::new("Try to activate by telephone.", "전화로 정품 인증을 시도하십시오."),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "if the use is within the terms, for Windows itself",
                    "사용 조건에 맞게 사용하고 있고 Windows의 키이면",
                ))
                .procedure(procedures::ACTIVATE_BY_PHONE),
                Resolution {
                    condition: Some(Text::new(
                        "once more activations were granted",
                        "정품 인증 횟수가 추가되었으면",
                    )),
                    ..steps::ACTIVATE_WINDOWS
                },
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install another key that you hold for this computer.",
                        "이 컴퓨터용으로 보유한 다른 키를 설치하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "if the key is in use on more computers than that",
                    "사용 조건에서 허용하는 것보다 많은 컴퓨터에서 사용하고 있으면",
                ))
                .procedure(procedures::INSTALL_OWN_KEY),
            ],
            sources: &[HEADER],
        },
    ],
    otherwise: &[GIVE_LOOK_AND_CODE],
};

const GIVE_LOOK_AND_CODE: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::DeviceAdministrator,
    Text::new(
        "Give Microsoft Support the code, the command that led to it and the output of `/dlv`.",
        "코드, 코드가 나타난 명령, `/dlv` 출력을 Microsoft 지원에 전달하십시오.",
    ),
    &[PRACTICE],
);

// Old host before license missing: event 12290 on a KMS host does not have the code.
pub(super) static PRODUCT_EDITION_NOT_INSTALLED: Entry = Entry {
    symbol: Some("SL_E_PRODUCT_SKU_NOT_INSTALLED"),
    message: Text::new(
        "the license of the product is not installed",
        "제품의 라이선스가 설치되어 있지 않습니다",
    ),
    topic: Topic::LicenseMissing,
    types: &[KmsClient, KmsHost],
    also_seen_with: &[
        Sighting::new(Mak, PRACTICE),
        Sighting::new(Retail, PRACTICE),
        Sighting::new(Oem, PRACTICE),
    ],
    retry: Retry::AfterFix,
    reference: Some(ERROR_C004F015_WIN10),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "A KMS host on Windows Server 2012 R2 or 2008 R2 has the host key of Windows 10, \
                 which is meant for hosts on a client Windows.",
                "Windows Server 2012 R2 또는 2008 R2의 KMS 호스트에, 클라이언트 Windows에서 실행하는 KMS \
                 호스트에만 사용하는 Windows 10용 호스트 키가 설치되어 있습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "A Windows 10 client is refused, and event 12290 on the KMS host has \
                         this code beside 0xC004F042.",
                        "Windows 10 클라이언트가 정품 인증되지 않고, KMS 호스트의 이벤트 12290에 \
                         이 코드와 0xC004F042가 있습니다.",
                    ),
                    &[ERROR_C004F015_WIN10],
                )
                .run(
                    Command::reads(
                        "powershell -Command \"Get-WinEvent -FilterHashtable @{LogName='Key \
                         Management Service';Id=12290} -MaxEvents 10 | Format-List \
                         TimeCreated,Message\"",
                    )
                    .on(Place::KmsHost),
                ),
            ),
            resolutions: &[
                Resolution::new(
                    Action::UpdateKmsHost,
                    Role::KmsHostAdministrator,
                    Text::new("Add that role to the host.", "호스트에 그 역할을 추가하십시오."),
                    &[ERROR_C004F015_WIN10],
                )
                .when(Text::new(
                    "if Windows Server 2012 R2 lacks the role Volume Activation Services",
                    "Windows Server 2012 R2에 볼륨 정품 인증 서비스 역할이 없으면",
                ))
                .run(
                    Command::changes(
                        "powershell -Command \"Install-WindowsFeature VolumeActivation \
                         -IncludeManagementTools\"",
                    )
                    .elevated()
                    .on(Place::KmsHost)
                    .since("Windows Server 2012"),
                ),
                Resolution::new(
                    Action::UpdateKmsHost,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "Install update 3172614 or a later monthly rollup on Windows Server 2012 \
                         R2, update 3079821 on Windows Server 2008 R2. A host on Windows Server \
                         2008 or 2003 cannot activate Windows 10.",
                        "Windows Server 2012 R2에는 업데이트 3172614 또는 그 뒤에 나온 월별 \
                         롤업을, Windows Server 2008 R2에는 업데이트 3079821을 설치하십시오. \
                         Windows Server 2008 또는 2003의 호스트로는 Windows 10을 정품 인증할 수 \
                         없습니다.",
                    ),
                    &[ERROR_C004F015_WIN10, KMS_PLANNING],
                ),
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "Get the key `Windows Srv 2012R2 DataCtr/Std KMS for Windows 10` from \
                         the volume licensing account, and install it on the host.",
                        "볼륨 라이선스 계정에서 `Windows Srv 2012R2 DataCtr/Std KMS for Windows \
                         10` 키를 찾아 호스트에 설치하십시오.",
                    ),
                    &[ERROR_C004F015_WIN10],
                )
                .procedure(procedures::INSTALL_KMS_HOST_KEY),
                Resolution::new(
                    Action::ActivateOnline,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Activate the Windows 10 client. The output must say that the product \
                         was activated. This uses up nothing.",
                        "Windows 10 클라이언트를 정품 인증하십시오. 출력에 제품이 정품 \
                         인증되었다고 표시되어야 합니다. 이 작업으로 차감되는 것은 없습니다.",
                    ),
                    &[SLMGR_OPTIONS],
                )
                .run(Command::changes(slmgr!("/ato"))),
            ],
            sources: &[ERROR_C004F015_WIN10],
        },
        Cause {
            text: Text::new(
                "This computer lacks the license of the product that was to be activated, or for \
                 which a key was to be installed.",
                "정품 인증하거나 제품 키를 설치하려는 제품의 라이선스가 이 컴퓨터에 설치되어 \
                 있지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "A command, Office or another program on this computer showed the code, \
                         and no event 12290 on a KMS host has it. This command lists the \
                         products whose licenses are installed.",
                        "이 컴퓨터의 명령, Office 또는 다른 프로그램에서 이 코드가 나타났고, KMS \
                         호스트의 이벤트 12290에는 이 코드가 없습니다. 아래 명령으로 라이선스가 \
                         설치된 제품을 확인할 수 있습니다.",
                    ),
                    &[SLMGR_OPTIONS],
                )
                .run(Command::reads(slmgr!("/dlv all"))),
            ),
            resolutions: &[
                Resolution::new(
                    Action::CheckStatus,
                    Role::LicenseOwner,
                    Text::new(
                        "Compare the key with the installed edition; use a key for this edition.",
                        "제품 키가 설치된 에디션용인지 확인하고, 이 에디션용 키를 사용하십시오.",
                    ),
                    &[SLINSTALLPROOFOFPURCHASE],
                )
                .when(Text::new(
                    "if a product key was being installed",
                    "제품 키를 설치하던 중이었으면",
                ))
                .run(Command::reads("dism /Online /Get-CurrentEdition").elevated()),
                Resolution {
                    condition: Some(Text::new(
                        "if the product is Windows",
                        "Windows에서 나타났으면",
                    )),
                    ..steps::REINSTALL_LICENSE_FILES
                },
                Resolution::new(
                    Action::RepairWindows,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Repair Office from the list of installed programs: choose Office, then \
                         Modify or Change, then the repair. Then repeat the step that failed.",
                        "설치된 프로그램 목록에서 Office를 선택하고 ‘수정’ 또는 ‘변경’을 \
                         선택하여 복구하십시오. 복구한 뒤 실패한 작업을 다시 시도하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("if the product is Office", "Office에서 나타났으면"))
                .run(Command::opens("appwiz.cpl")),
                Resolution::new(
                    Action::FixProgram,
                    Role::SoftwareDeveloper,
                    Text::new(
                        "Install the license of the product before you call SLActivateProduct.",
                        "SLActivateProduct를 호출하기 전에 제품의 라이선스를 설치하십시오.",
                    ),
                    &[SLACTIVATEPRODUCT],
                )
                .when(steps::IN_YOUR_OWN_PROGRAM),
            ],
            sources: &[HEADER],
        },
    ],
    otherwise: &[GIVE_LOOK_AND_CODE],
};

const OFFICE_ACTIVATE: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate Office. Where Office is 32-bit on 64-bit Windows, ospp.vbs is in \
         `%ProgramFiles(x86)%\\Microsoft Office\\Office16`.",
        "Office를 정품 인증하십시오. 64비트 Windows의 32비트 Office에서는 ospp.vbs가 \
         `%ProgramFiles(x86)%\\Microsoft Office\\Office16`에 있습니다.",
    ),
    &[OFFICE_TOOLS],
)
.run(Command::changes(ospp!("/act")).elevated());

/// For a clone whose image was generalized.
const NEW_CMID: &Procedure = &Procedure {
    title: Text::new("Give the computer a CMID of its own", "컴퓨터에 고유한 CMID 부여"),
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Read the value SkipRearm. Where the command ends with an error, there is none.",
                "SkipRearm 값을 확인하십시오. 명령이 오류로 끝나면 값이 없는 것입니다.",
            ),
            &[PRACTICE],
        )
        .run(Command::reads(
            "reg query \"HKLM\\SOFTWARE\\Microsoft\\Windows \
             NT\\CurrentVersion\\SoftwareProtectionPlatform\" /v SkipRearm",
        )),
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "Note that it was 1, and set it to 0: as long as it is 1, the next step does \
                 nothing.",
                "값이 1이었음을 적어 두고 0으로 바꾸십시오. 1이면 다음 단계를 실행해도 아무것도 \
                 변경되지 않습니다.",
            ),
            &[PRACTICE],
        )
        .when(Text::new("if SkipRearm is 1", "SkipRearm이 1이면"))
        .run(
            Command::changes(
                "reg add \"HKLM\\SOFTWARE\\Microsoft\\Windows \
                 NT\\CurrentVersion\\SoftwareProtectionPlatform\" /v SkipRearm /t REG_DWORD /d 0 \
                 /f",
            )
            .elevated(),
        ),
        Resolution::new(
            Action::Rearm,
            Role::DeviceAdministrator,
            Text::new(
                "Reset the activation. This uses up one of the remaining Windows rearms of the \
                 computer.",
                "정품 인증 상태를 초기화하십시오. 남은 Windows 라이선스 초기화 횟수에서 한 번이 \
                 차감됩니다.",
            ),
            &[KMS_COUNT, AZ_CMID, SLMGR_OPTIONS],
        )
        .run(Command::spends(slmgr!("/rearm")).elevated()),
        Resolution::new(
            Action::RestartWindows,
            Role::DeviceAdministrator,
            Text::new("Restart Windows.", "Windows를 다시 시작하십시오."),
            &[KMS_COUNT],
        ),
        steps::ASK_KMS_HOST,
    ],
    sources: &[KMS_COUNT],
};

// Azure before the rest: no Azure virtual machine that is to use Azure KMS.
// Clones before the rest: the CMID of every client is its own.
// Elsewhere before spread, too few: no host of the organization has enough clients.
// Spread before too few: all clients name the same host in field 3, and DNS lists one only.
pub(super) static KMS_NOT_ENOUGH_COUNT: Entry = Entry {
    symbol: Some("SL_E_VL_NOT_ENOUGH_COUNT"),
    message: Text::new(
        "the count of computers that the KMS host reports is insufficient",
        "KMS 호스트에서 보고한 컴퓨터 수가 정품 인증에 필요한 수보다 적습니다",
    ),
    topic: Topic::KmsHostRefuses,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(ERROR_C004F038),
    checks: &[
        Sign::new(
            Text::new(
                "Read the current count. It must be at least 25 for client editions of Windows, \
                 5 for Windows Server and for volume editions of Office; it counts the last 30 \
                 days. For Office, read its own count in the output of `/dli all`.",
                "‘현재 수’를 확인하십시오. Windows 클라이언트 에디션에는 25 이상, Windows \
                 Server와 볼륨 라이선스 버전의 Office에는 5 이상이 필요합니다. 최근 30일 동안 \
                 요청한 컴퓨터만 계산됩니다. Office의 현재 수는 `/dli all` 출력에서 따로 \
                 확인하십시오.",
            ),
            &[ERROR_C004F038, KMS_PLANNING, SLMGR_OPTIONS],
        )
        .run(Command::reads(slmgr!("/dli")).on(Place::KmsHost)),
        Sign::new(
            Text::new(
                "Note the client machine ID (CMID). Do so on two computers that came from one \
                 image.",
                "클라이언트 컴퓨터 ID(CMID)를 적어 두십시오. 같은 이미지로 설치한 컴퓨터 두 \
                 대에서 확인하십시오.",
            ),
            &[KMS_GENERAL],
        )
        .run(Command::reads(slmgr!("/dlv"))),
        READ_KMS_EVENTS,
    ],
    causes: &[
        Cause {
            text: Text::new(
                "An Azure virtual machine asks a KMS host of your organization instead of Azure \
                 KMS, where no count matters.",
                "Azure 가상 머신이 현재 수와 관계없이 정품 인증되는 Azure KMS가 아니라 조직의 \
                 KMS 호스트에 요청합니다.",
            ),
            sign: Some(AZURE_SIGN),
            resolutions: &[steps::NAME_AZURE_KMS, AZURE_CLIENT_KEY, steps::ASK_KMS_HOST],
            sources: &[ERROR_C004F038],
        },
        Cause {
            text: Text::new(
                "Computers that came from one image have the same CMID and count as one: the \
                 image was made without `sysprep /generalize`, or with SkipRearm as Azure \
                 Marketplace images are.",
                "같은 이미지로 설치한 컴퓨터의 CMID가 같아서 한 대로 계산됩니다. `sysprep \
                 /generalize` 없이 만든 이미지이거나, Azure Marketplace 이미지처럼 SkipRearm을 \
                 사용하여 만든 이미지입니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Two computers from one image show the same CMID.",
                        "같은 이미지로 설치한 컴퓨터 두 대의 CMID가 같습니다.",
                    ),
                    &[KMS_COUNT],
                )
                .brief(Text::new("two computers have the same CMID", "컴퓨터 두 대의 CMID가 같음")),
            ),
            resolutions: &[
                Resolution::new(
                    Action::CheckStatus,
                    Role::DeviceAdministrator,
                    Text::new(
                        "See whether the image was generalized: the log then has a line with \
                         GENERALIZE.",
                        "이미지를 일반화했는지 확인하십시오. 일반화했으면 로그에 GENERALIZE가 \
                         있는 줄이 있습니다.",
                    ),
                    &[KMS_COUNT],
                )
                .run(
                    Command::reads(
                        "cmd /c findstr /i GENERALIZE \
                         %windir%\\System32\\sysprep\\Panther\\setupact.log",
                    )
                    .elevated(),
                ),
                Resolution::new(
                    Action::Rearm,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Give the computer a CMID of its own.",
                        "컴퓨터에 고유한 CMID를 부여하십시오.",
                    ),
                    &[KMS_COUNT],
                )
                .when(Text::new("if it was generalized", "일반화한 이미지이면"))
                .procedure(NEW_CMID),
                Resolution::new(
                    Action::FixVirtualization,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Build the image anew with `sysprep /generalize` and without SkipRearm. \
                         Computers from an image that was not generalized have to be installed \
                         anew from it.",
                        "SkipRearm을 사용하지 말고 `sysprep /generalize`로 이미지를 다시 \
                         만드십시오. 일반화하지 않은 이미지로 설치한 컴퓨터는 새 이미지로 다시 \
                         설치해야 합니다.",
                    ),
                    &[KMS_COUNT],
                ),
            ],
            sources: &[KMS_COUNT, AZ_CMID],
        },
        Cause {
            text: Text::new(
                "This client asks a KMS host that has too few clients, and another host of the \
                 organization has enough.",
                "이 클라이언트에서 요청하는 KMS 호스트의 현재 수는 부족하지만, 조직의 다른 KMS 호스트는 \
                 현재 수가 충분합니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The CMIDs differ, the host in field 3 of event 12288 is below the \
                         threshold, and the current count of another host of your organization is \
                         not.",
                        "CMID가 서로 다르고, 이벤트 12288의 필드 3에 있는 호스트의 현재 수는 \
                         임계값보다 작지만, 조직의 다른 호스트는 현재 수가 임계값 이상입니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "another host has enough clients",
                    "다른 호스트의 현재 수는 임계값 이상",
                )),
            ),
            resolutions: &[
                LOOK_FOR_KMS_NAME,
                Resolution::new(
                    Action::SetKmsHost,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Note a name that was set by hand, then name the host that has enough \
                         clients. `/ckms` undoes it.",
                        "직접 지정한 이름이 있으면 적어 둔 뒤, 현재 수가 충분한 호스트를 지정하십시오. \
                         `/ckms`로 되돌릴 수 있습니다.",
                    ),
                    &[SLMGR_OPTIONS],
                )
                .run(Command::changes(slmgr!("/skms <kms_host>:1688")).elevated()),
                steps::ASK_KMS_HOST,
            ],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The clients are spread over several KMS hosts, so that none reaches the \
                 threshold.",
                "클라이언트가 여러 KMS 호스트에 나뉘어 있어 임계값에 이르는 호스트가 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The CMIDs differ, field 3 of event 12288 names different hosts on \
                         different clients, or this command lists several, and the current count \
                         of each of these hosts is below the threshold.",
                        "CMID가 서로 다르고, 이벤트 12288의 필드 3에 있는 호스트가 \
                         클라이언트마다 다르거나 아래 명령에서 호스트가 여러 개 조회되며, 그 \
                         호스트들의 현재 수가 모두 임계값보다 작습니다.",
                    ),
                    &[KMS_GENERAL],
                )
                .brief(Text::new(
                    "several hosts, each below the threshold",
                    "호스트가 여러 개이고 모두 임계값 미만",
                ))
                .run(Command::reads("nslookup -type=srv _vlmcs._tcp")),
            ),
            resolutions: &[
                Resolution::new(
                    Action::FixDns,
                    Role::NetworkAdministrator,
                    Text::new(
                        "Agree with the KMS host administrator on the host that is to serve. \
                         Only where each host is below the threshold, note the SRV records of the \
                         others, turn publishing off on those hosts (`/cdns`), and delete the \
                         records.",
                        "사용할 호스트를 KMS 호스트 관리자와 함께 정하십시오. 모든 호스트의 현재 \
                         수가 임계값보다 작은 경우에만 다른 호스트의 SRV 레코드를 적어 두고, 그 \
                         호스트에서 게시를 끈 뒤(`/cdns`) 레코드를 삭제하십시오.",
                    ),
                    &[PRACTICE],
                ),
                LOOK_FOR_KMS_NAME,
                RETURN_TO_DISCOVERY,
                steps::ASK_KMS_HOST,
            ],
            sources: &[KMS_GENERAL],
        },
        Cause {
            text: Text::new(
                "Too few computers have asked the KMS host in the last 30 days.",
                "최근 30일 동안 KMS 호스트에 요청한 컴퓨터가 부족합니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The CMIDs differ, there is one host that all clients ask, and its \
                         current count is below the threshold.",
                        "CMID가 서로 다르고 모든 클라이언트가 하나뿐인 호스트에 요청하지만, 그 \
                         호스트의 현재 수가 임계값보다 작습니다.",
                    ),
                    &[ERROR_C004F038],
                )
                .brief(Text::new(
                    "one host, own CMIDs, count below the threshold",
                    "호스트와 CMID는 정상, 현재 수가 임계값 미만",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::AddKmsClients,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Let more computers with a CMID of their own ask this host. Each one \
                         counts also while it is refused, and tries again by itself every two \
                         hours.",
                        "CMID가 서로 다른 컴퓨터를 이 호스트에 추가로 연결하십시오. 정품 \
                         인증되지 않은 컴퓨터도 계산되며, 두 시간마다 자동으로 다시 시도합니다.",
                    ),
                    &[ERROR_C004F038, KMS_PLANNING, KMS_GENERAL],
                ),
                steps::ASK_KMS_HOST,
                Resolution {
                    condition: Some(Text::new("for Office", "Office이면")),
                    ..OFFICE_ACTIVATE
                },
                Resolution::new(
                    Action::FixDirectory,
                    Role::DirectoryAdministrator,
                    Text::new(
                        "Change to Active Directory-based activation, which needs no count: an \
                         activation object is made with the KMS host key. This takes one of the \
                         activations of the key. The clients keep their key.",
                        "최소 컴퓨터 수가 필요 없는 Active Directory 기반 정품 인증으로 \
                         전환하십시오. KMS 호스트 키로 정품 인증 개체를 만들며, 이때 키의 정품 \
                         인증 횟수에서 한 번이 차감됩니다. 클라이언트의 키는 그대로 사용합니다.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "if the threshold is out of reach, in a domain",
                    "임계값에 이를 수 없고 도메인 환경이면",
                ))
                .run(Command::spends(slmgr!("/ad-activation-online <kms_host_key>"))),
                CHANGE_TO_MAK
                    .when(Text::new(
                        "if the threshold is out of reach, outside a domain",
                        "임계값에 이를 수 없고 도메인 환경이 아니면",
                    ))
                    .procedure(procedures::INSTALL_MAK),
            ],
            sources: &[ERROR_C004F038],
        },
    ],
    otherwise: &[GIVE_BOTH_SIDES_TO_SUPPORT],
};

// No KMS before Azure: no KMS excludes Azure virtual machines.
// No KMS before the rest: the organization runs a KMS host.
// Azure before the rest: no Azure virtual machine, or one that is to use a host of its own.
// Wrong host before name: field 3 is your KMS host, RemoteAddress is empty and no other address.
// Wrong host before no answer, stuck, no host key: field 3 is your KMS host at its address.
// Name before no answer, stuck, no host key: RemoteAddress is not empty.
// No answer before stuck, no host key: TcpTestSucceeded is True.
// Stuck before no host key: the host has no channel VOLUME_KMS, or it is not Licensed.
pub(super) static KMS_NOT_ENABLED: Entry = Entry {
    symbol: Some("SL_E_VL_BINDING_SERVICE_NOT_ENABLED"),
    message: Text::new(
        "KMS is not enabled on the contacted host, or the host did not respond",
        "연결하려던 호스트에서 KMS를 사용하지 않거나 호스트가 응답하지 않았습니다",
    ),
    topic: Topic::KmsHostRefuses,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(ERROR_CODES),
    checks: &[READ_KMS_EVENTS, TEST_KMS_PORT, READ_KMS_NAME],
    causes: &[
        NO_KMS_HERE,
        Cause { sources: &[PRACTICE], ..AZURE_NOT_NAMED },
        Cause { sources: &[PRACTICE], ..WRONG_HOST },
        Cause { sources: &[PRACTICE], ..NAME_NOT_RESOLVED },
        Cause { sources: &[ERROR_CODES], ..NO_ANSWER },
        Cause {
            text: Text::new(
                "KMS does not respond to the request, although the host can be reached.",
                "호스트에 연결할 수 있지만 KMS가 요청에 응답하지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Field 3 names the KMS host of your organization, RemoteAddress is its \
                         address, TcpTestSucceeded is True, and on the host the channel is \
                         VOLUME_KMS and License Status is Licensed.",
                        "필드 3은 조직의 KMS 호스트이고 RemoteAddress는 그 호스트의 주소이며, \
                         TcpTestSucceeded는 True이고, 호스트의 채널은 VOLUME_KMS, ‘라이선스 \
                         상태’는 ‘사용 허가됨’입니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "port open, and the host key is licensed",
                    "포트는 열려 있고, 호스트 키가 사용 허가됨",
                ))
                .run(Command::reads(slmgr!("/dlv")).on(Place::KmsHost)),
            ),
            resolutions: &[
                RESTART_AND_WAIT,
                steps::ASK_KMS_HOST,
                RESTART_HOST_SERVICE,
                ASK_ONCE_MORE,
            ],
            sources: &[ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "KMS is not enabled on the host.",
                "호스트에서 KMS를 사용하도록 설정되어 있지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Field 3 names the KMS host of your organization, TcpTestSucceeded is \
                         True, and on the host the line Description names no channel VOLUME_KMS \
                         (VOLUME_KMSCLIENT is another), or License Status is not Licensed.",
                        "필드 3은 조직의 KMS 호스트이고 TcpTestSucceeded는 True이며, 호스트의 \
                         ‘설명’ 줄에 VOLUME_KMS 채널(VOLUME_KMSCLIENT와는 다름)이 없거나 \
                         ‘라이선스 상태’가 ‘사용 허가됨’이 아닙니다.",
                    ),
                    &[KMS_GENERAL],
                )
                .brief(Text::new(
                    "port open, but the host has no licensed host key",
                    "포트는 열려 있으나, 사용 허가된 호스트 키가 없음",
                ))
                .run(Command::reads(slmgr!("/dlv")).on(Place::KmsHost)),
            ),
            resolutions: &[
                Resolution::new(
                    Action::ActivateKmsHost,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "Activate the host once. This takes one of the activations of its key.",
                        "호스트를 한 번만 정품 인증하십시오. 호스트 키의 정품 인증 횟수에서 한 \
                         번이 차감됩니다.",
                    ),
                    &[KMS_GENERAL, KMS_PLANNING],
                )
                .when(Text::new("with the channel VOLUME_KMS", "VOLUME_KMS 채널이 표시되면"))
                .run(Command::spends(slmgr!("/ato")).elevated().on(Place::KmsHost)),
                Resolution::new(
                    Action::InstallProductKey,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "Install the KMS host key that covers the clients.",
                        "클라이언트를 지원하는 KMS 호스트 키를 설치하십시오.",
                    ),
                    &[KMS_PLANNING],
                )
                .when(Text::new("without the channel VOLUME_KMS", "VOLUME_KMS 채널이 없으면"))
                .procedure(procedures::INSTALL_KMS_HOST_KEY),
                steps::ASK_KMS_HOST,
            ],
            sources: &[HEADER],
        },
    ],
    otherwise: &[GIVE_BOTH_SIDES_TO_SUPPORT],
};

// Not activated before no KMS: the organization runs no KMS host that is to serve.
// Not activated before wrong host: field 3 names a host that is not to serve.
// No KMS before wrong host: the organization runs a KMS host.
pub(super) static KMS_NOT_ACTIVATED: Entry = Entry {
    symbol: Some("SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED"),
    message: Text::new(
        "the KMS host itself is not activated; it needs to be",
        "KMS 호스트가 정품 인증되지 않았으므로 먼저 정품 인증해야 합니다",
    ),
    topic: Topic::KmsHostRefuses,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[READ_KMS_EVENTS, READ_KMS_NAME],
    causes: &[
        Cause {
            text: Text::new(
                "The KMS host of the organization has not been activated with Microsoft.",
                "조직의 KMS 호스트가 Microsoft에서 정품 인증되지 않았습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Field 3 names the KMS host that is to serve, and License Status on it \
                         is not Licensed.",
                        "필드 3은 운영해야 할 KMS 호스트이고, 그 호스트의 ‘라이선스 상태’가 \
                         ‘사용 허가됨’이 아닙니다.",
                    ),
                    &[KMS_GENERAL],
                )
                .run(Command::reads(slmgr!("/dlv")).on(Place::KmsHost)),
            ),
            resolutions: &[
                Resolution::new(
                    Action::ActivateKmsHost,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "Activate the host online, once. This takes one of the activations of \
                         its key; a host can be reactivated nine times. Where another code \
                         appears, look up that code first.",
                        "호스트를 온라인으로 한 번만 정품 인증하십시오. 호스트 키의 정품 인증 \
                         횟수에서 한 번이 차감됩니다. 호스트 한 대는 아홉 번까지 다시 정품 \
                         인증할 수 있습니다. 다른 코드가 나타나면 먼저 그 코드를 찾아보십시오.",
                    ),
                    &[ERROR_CODES, KMS_PLANNING],
                )
                .when(Text::new(
                    "if the host reaches the Internet",
                    "호스트가 인터넷에 연결되어 있으면",
                ))
                .run(Command::spends(slmgr!("/ato")).elevated().on(Place::KmsHost)),
                Resolution::new(
                    Action::ActivateByPhone,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "Activate the host by telephone.",
                        "호스트를 전화로 정품 인증하십시오.",
                    ),
                    &[ERROR_CODES],
                )
                .when(Text::new(
                    "if the host does not reach the Internet",
                    "호스트가 인터넷에 연결되어 있지 않으면",
                ))
                .procedure(procedures::ACTIVATE_HOST_BY_PHONE),
                steps::ASK_KMS_HOST,
            ],
            sources: &[ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "This computer asked a KMS host that is not one of yours.",
                "이 컴퓨터가 본인이나 조직의 것이 아닌 KMS 호스트에 요청했습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The host in field 3 is not one of yours: it is a private computer, or its \
                     organization runs no KMS host.",
                    "필드 3의 호스트가 본인이나 조직의 호스트가 아닙니다. 개인 컴퓨터이거나 조직에서 \
                     KMS 호스트를 운영하지 않습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: NO_KMS_STEPS,
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The client asks a host that is not to serve: its name was set by hand, or DNS \
                 has an old record.",
                "클라이언트가 운영 대상이 아닌 호스트에 요청합니다. 호스트를 잘못 지정했거나, \
                 DNS의 레코드가 오래되었습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Your organization runs a KMS host, but field 3 names another host, or one \
                     that has been replaced.",
                    "조직에서 KMS 호스트를 운영하지만, 필드 3은 다른 호스트이거나 이미 교체된 \
                     호스트입니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: WRONG_HOST_STEPS,
            sources: &[PRACTICE],
        },
    ],
    otherwise: &[GIVE_BOTH_SIDES_TO_SUPPORT],
};

// Azure before the rest: no Azure virtual machine that is to use Azure KMS.
// Office before the rest: slmgr.vbs or Windows showed the code.
// No KMS before host, key: the organization runs a KMS host.
// Host before key: field 3 names the host that is meant for this Windows.
pub(super) static KMS_ID_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_VL_KEY_MANAGEMENT_SERVICE_ID_MISMATCH"),
    message: Text::new(
        "the specified KMS cannot be used: the contacted host cannot activate this product",
        "연결한 KMS 호스트로는 이 제품이나 버전을 정품 인증할 수 없습니다",
    ),
    topic: Topic::KmsHostRefuses,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_C004F042),
    checks: &[READ_KMS_EVENTS, READ_KMS_NAME],
    causes: &[
        Cause {
            text: Text::new(
                "An Azure virtual machine asks another KMS host than Azure KMS, for example that \
                 of the place from which it was moved.",
                "Azure 가상 머신이 Azure로 옮기기 전에 사용하던 KMS 호스트처럼 Azure KMS가 아닌 \
                 다른 호스트에 요청합니다.",
            ),
            sign: Some(AZURE_SIGN),
            resolutions: &[
                steps::NAME_AZURE_KMS,
                LOOK_FOR_CHANNEL,
                AZURE_CLIENT_KEY,
                steps::ASK_KMS_HOST,
            ],
            sources: &[ERROR_C004F042],
        },
        Cause {
            text: Text::new(
                "The KMS host that Office asks has no host key for this version of Office.",
                "Office에서 요청한 KMS 호스트에 이 Office 버전의 호스트 키가 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "ospp.vbs or an Office program showed the code; ospp.vbs prints its \
                         text. Where Office is 32-bit on 64-bit Windows, ospp.vbs is in \
                         `%ProgramFiles(x86)%\\Microsoft Office\\Office16`.",
                        "ospp.vbs나 Office 프로그램에서 이 코드가 나타났습니다. ospp.vbs로 \
                         코드의 설명을 볼 수 있습니다. 64비트 Windows의 32비트 Office에서는 \
                         ospp.vbs가 `%ProgramFiles(x86)%\\Microsoft Office\\Office16`에 \
                         있습니다.",
                    ),
                    &[OFFICE_KMS_HOST, OFFICE_TOOLS],
                )
                .facts(&[Fact::Office(true)])
                .brief(Text::new("Office showed the code", "Office에서 코드가 나타남"))
                .run(Command::reads(ospp!("/ddescr:0xC004F042"))),
            ),
            resolutions: &[
                Resolution::new(
                    Action::SetKmsHost,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Name the host that has the key for Office. `/remhst` undoes it.",
                        "Office의 호스트 키가 있는 호스트를 지정하십시오. `/remhst`로 되돌릴 수 \
                         있습니다.",
                    ),
                    &[OFFICE_TOOLS],
                )
                .when(Text::new(
                    "if another KMS host serves Office",
                    "Office용 KMS 호스트가 따로 있으면",
                ))
                .run(Command::changes(ospp!("/sethst:<kms_host>")).elevated()),
                Resolution::new(
                    Action::UpdateKmsHost,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "On the host, install the Volume License Pack of this Office version, \
                         then its host key. The key of Windows stays.",
                        "호스트에 이 Office 버전의 볼륨 라이선스 팩을 설치한 뒤 Office의 호스트 \
                         키를 설치하십시오. Windows의 키는 그대로 유지됩니다.",
                    ),
                    &[OFFICE_KMS_HOST],
                )
                .when(Text::new(
                    "if this host is to serve Office",
                    "이 호스트에서 Office도 정품 인증하려면",
                ))
                .run(Command::changes(slmgr!("/ipk <kms_host_key>")).elevated().on(Place::KmsHost)),
                Resolution {
                    condition: Some(Text::new(
                        "after the host key of Office was installed",
                        "Office의 호스트 키를 설치했으면",
                    )),
                    sources: &[SLMGR_OPTIONS],
                    ..RESTART_HOST_SERVICE
                },
                Resolution::new(
                    Action::ActivateKmsHost,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "Activate that key once, with the activation ID of Office from `/dlv \
                         all` on the host. This takes one of its activations.",
                        "호스트의 `/dlv all` 출력에 있는 Office의 정품 인증 ID를 지정하여 그 \
                         키를 한 번만 정품 인증하십시오. 그 키의 정품 인증 횟수에서 한 번이 \
                         차감됩니다.",
                    ),
                    &[OFFICE_KMS_HOST],
                )
                .when(Text::new(
                    "after the host key of Office was installed",
                    "Office의 호스트 키를 설치했으면",
                ))
                .run(Command::spends(slmgr!("/ato <activation_id>")).elevated().on(Place::KmsHost)),
                OFFICE_ACTIVATE,
            ],
            sources: &[OFFICE_KMS_HOST],
        },
        NO_KMS_HERE,
        Cause {
            text: Text::new(
                "The client asks a host that is meant for other products or that it used in \
                 another network.",
                "클라이언트가 다른 제품용 호스트나 다른 네트워크에서 사용하던 호스트에 요청합니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Windows showed the code, and field 3 does not name the host that is \
                         meant for this Windows.",
                        "Windows에서 코드가 나타났고, 필드 3은 이 Windows용 호스트가 아닙니다.",
                    ),
                    &[ERROR_C004F042],
                )
                .facts(&[Fact::Office(false)])
                .brief(Text::new(
                    "field 3 is not the host for this Windows",
                    "필드 3이 이 Windows용 호스트가 아님",
                )),
            ),
            resolutions: &[
                RETURN_TO_DISCOVERY,
                Resolution::new(
                    Action::SetKmsHost,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Note a name that was set by hand, then name the host that serves this \
                         Windows. `/ckms` undoes it.",
                        "직접 지정한 이름이 있으면 적어 둔 뒤, 이 Windows를 정품 인증하는 호스트를 지정하십시오. `/ckms`로 되돌릴 수 \
                         있습니다.",
                    ),
                    &[ERROR_C004F042],
                )
                .when(Text::new(
                    "if DNS lists several hosts for different products",
                    "DNS에 제품별로 다른 호스트가 여러 개 등록되어 있으면",
                ))
                .run(Command::changes(slmgr!("/skms <kms_host>:1688")).elevated()),
                steps::ASK_KMS_HOST,
            ],
            sources: &[ERROR_C004F042],
        },
        Cause {
            text: Text::new(
                "The key or the Windows of the host does not cover the client. A host key \
                 (CSVLK) for Windows Server 2016, for example, does not activate Windows Server \
                 2022.",
                "호스트의 키나 Windows가 클라이언트를 지원하지 않습니다. 예를 들어 Windows \
                 Server 2016 호스트 키(CSVLK)로는 Windows Server 2022를 정품 인증할 수 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Windows showed the code, field 3 names the right host, and its Windows \
                         or its key is older than the Windows of the client or is for client \
                         editions only. The line Description on the host names the channel of \
                         the key.",
                        "Windows에서 코드가 나타났고 필드 3은 올바른 호스트이지만, 호스트의 \
                         Windows나 키가 클라이언트의 Windows보다 이전 버전이거나 클라이언트 \
                         에디션 전용입니다. 호스트의 ‘설명’ 줄에 키의 채널이 표시됩니다.",
                    ),
                    &[ERROR_C004F042],
                )
                .facts(&[Fact::Office(false)])
                .brief(Text::new(
                    "right host, but its key or Windows does not fit",
                    "올바른 호스트이나 키나 Windows가 맞지 않음",
                ))
                .run(Command::reads(slmgr!("/dlv")).on(Place::KmsHost)),
            ),
            resolutions: &[
                UPDATE_KMS_HOST,
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "Install a host key that covers the client. The key of Windows Server \
                         2025 goes on 2025, 2022 and 2019; that of 2022 on 2022, 2019 and 2016.",
                        "클라이언트를 지원하는 호스트 키를 설치하십시오. Windows Server 2025의 \
                         키는 2025, 2022, 2019에, 2022의 키는 2022, 2019, 2016에 설치할 수 \
                         있습니다.",
                    ),
                    &[KMS_PLANNING],
                )
                .when(Text::new("if the key is too old", "키가 이전 버전용이면"))
                .procedure(procedures::INSTALL_KMS_HOST_KEY),
                Resolution::new(
                    Action::UpdateKmsHost,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "Move the KMS service to a host on Windows Server: a host on a client \
                         edition activates client editions only.",
                        "KMS 호스트를 Windows Server로 옮기십시오. 클라이언트 에디션에서 \
                         운영하는 KMS 호스트로는 클라이언트 에디션만 정품 인증할 수 있습니다.",
                    ),
                    &[KMS_PLANNING],
                )
                .when(Text::new(
                    "for a Windows Server client of a KMS host on a client edition",
                    "클라이언트 에디션의 KMS 호스트에서 Windows Server를 정품 인증해야 하면",
                )),
                steps::ASK_KMS_HOST,
            ],
            sources: &[ERROR_C004F042],
        },
    ],
    otherwise: &[GIVE_BOTH_SIDES_TO_SUPPORT],
};

pub(super) static KMS_MACHINE_NOT_BOUND: Entry = Entry {
    symbol: Some("SL_E_VL_MACHINE_NOT_BOUND"),
    message: Text::new(
        "the product could not be activated using KMS",
        "KMS를 사용하여 제품을 정품 인증하지 못했습니다",
    ),
    topic: Topic::KmsHostRefuses,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product holds no activation by KMS. The code does not say why.",
            "제품이 KMS로 정품 인증되지 않은 상태입니다. 이 코드만으로는 이유를 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Ask the KMS host. The output says that the product was activated, or shows \
                     a code that tells the reason: look up that code. This uses up nothing.",
                    "KMS 호스트에 요청하십시오. 출력에 제품이 정품 인증되었다고 표시되거나 \
                     이유를 나타내는 코드가 표시됩니다. 코드가 표시되면 그 코드를 찾아보십시오. \
                     이 요청으로 차감되는 것은 없습니다.",
                ),
                &[SLMGR_OPTIONS],
            )
            .run(Command::changes(slmgr!("/ato"))),
            Resolution::new(
                Action::CheckEventLog,
                Role::DeviceAdministrator,
                Text::new(
                    "Read events 12288 and 12289, and look up the code at the beginning of the \
                     newest one.",
                    "이벤트 12288과 12289를 확인하고, 가장 최근 이벤트의 맨 앞에 있는 코드를 \
                     찾아보십시오.",
                ),
                &[KMS_GENERAL],
            )
            .when(steps::IF_IT_COMES_BACK)
            .run(Command::reads("powershell -Command \"Get-WinEvent -FilterHashtable \
                 @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=12288,12289} \
                 -MaxEvents 12 | Format-List TimeCreated,Id,Message\"")),
            MAK_INSTEAD,
            OWN_KEY_INSTEAD,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[GIVE_BOTH_SIDES_TO_SUPPORT.when(steps::IF_IT_COMES_BACK)],
};

pub(super) static KMS_VIRTUAL_MACHINE_NOT_SUPPORTED: Entry = Entry {
    symbol: Some("SL_E_VL_KEY_MANAGEMENT_SERVICE_VM_NOT_SUPPORTED"),
    message: Text::new(
        "this computer is a virtual machine, where a KMS host is not supported",
        "이 컴퓨터는 가상 머신이며, 이 상태에서는 KMS 호스트가 지원되지 않습니다",
    ),
    topic: Topic::VirtualMachine,
    types: &[KmsHost],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service runs in a virtual machine and does not support a KMS \
             host in this mode.",
            "소프트웨어 보호 서비스가 가상 머신에서 실행되고 있으며, 이 상태에서는 KMS 호스트가 \
             지원되지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::UpdateKmsHost,
                Role::KmsHostAdministrator,
                Text::new(
                    "Move the KMS host to a supported version of Windows Server; there it may be \
                     a physical or a virtual system. The present key stays with this computer \
                     until the new host serves.",
                    "KMS 호스트를 지원되는 버전의 Windows Server로 옮기십시오. 지원되는 \
                     버전에서는 물리적 시스템과 가상 시스템을 모두 사용할 수 있습니다. 새 \
                     호스트가 운영될 때까지 이 컴퓨터의 현재 키는 그대로 두십시오.",
                ),
                &[KMS_PLANNING],
            )
            .procedure(procedures::INSTALL_KMS_HOST_KEY),
            Resolution::new(
                Action::FixDns,
                Role::NetworkAdministrator,
                Text::new(
                    "Note the SRV record that names this virtual machine, and delete it once \
                     that of the new host stands in DNS.",
                    "이 가상 머신이 지정된 SRV 레코드의 내용을 적어 두고, 새 호스트의 레코드가 \
                     DNS에 등록된 뒤에 삭제하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if DNS names this virtual machine",
                "DNS에 이 가상 머신이 등록되어 있으면",
            )),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Change this computer to a KMS client.",
                    "이 컴퓨터를 KMS 클라이언트로 바꾸십시오.",
                ),
                &[KMS_PLANNING],
            )
            .when(Text::new("after the new host serves", "새 호스트가 운영되면"))
            .procedure(procedures::INSTALL_KMS_CLIENT_KEY),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[GIVE_LOOK_AND_CODE.when(steps::IF_IT_COMES_BACK)],
};

const SYNC_CLOCKS: Resolution = Resolution::new(
    Action::SyncClock,
    Role::DeviceAdministrator,
    Text::new(
        "On the computer whose clock is wrong, restart the time service and synchronize. That it \
         was `not started` does no harm. On a virtual machine set the clock of its host right \
         first. On a domain controller ask the Active Directory administrator first.",
        "시계가 틀린 컴퓨터에서 시간 서비스를 다시 시작하고 동기화하십시오. 서비스가 시작되지 \
         않았다는 메시지(`not started`)는 무시해도 됩니다. 가상 머신이면 먼저 가상화 호스트의 시계를 맞추십시오. 도메인 컨트롤러이면 먼저 Active \
         Directory 관리자와 상의하십시오.",
    ),
    &[ERROR_C004F074, PRACTICE],
)
.run(
    Command::changes("cmd /c \"net stop w32time & net start w32time & w32tm /resync\"")
        .elevated()
        .on(Place::DeviceOrKmsHost),
);

const SET_CLOCK_BY_HAND: Resolution = Resolution::new(
    Action::SyncClock,
    Role::DeviceAdministrator,
    Text::new(
        "On the computer whose clock is wrong, set date and time by hand, then repeat the \
         synchronization. A clock that is wrong again after each power-off needs a new battery.",
        "시계가 틀린 컴퓨터에서 날짜와 시간을 직접 맞춘 뒤 다시 동기화하십시오. 전원을 껐다 켤 때마다 시계가 틀려지면 배터리를 \
         교체하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the required time change is too big or there is no time source; no domain controller",
    "시간 차이가 너무 크거나 시간 원본이 없으면(도메인 컨트롤러 제외)",
))
.run(Command::opens("control timedate.cpl").elevated().on(Place::DeviceOrKmsHost));

const TAKE_TIME_FROM_A_SOURCE: Resolution = Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "On the computer whose clock is wrong, note the present value beneath \
                         `HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time`, then set it: \
                         outside a domain, for NTP, `Enabled` in `TimeProviders\\NtpClient` to 1, \
                         on a domain member (no domain controller) `Type` in `Parameters` to \
                         NT5DS. Repeat the synchronization.",
                        "시계가 틀린 컴퓨터에서 \
                         `HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time` 아래의 현재 값을 \
                         적어 둔 뒤 다음과 같이 설정하십시오. 도메인에 가입되지 않은 컴퓨터이면 NTP를 사용하도록 \
                         `TimeProviders\\NtpClient`의 `Enabled`를 1로, 도메인에 가입된 \
                         컴퓨터(도메인 컨트롤러 제외)이면 `Parameters`의 `Type`을 NT5DS로 설정하십시오. 그런 다음 \
                         다시 동기화하십시오.",
                    ),
                    &[ERROR_C004F06C],
                )
                .when(Text::new("if it finds no time source", "시간 원본을 찾지 못하면"))
                .run(Command::opens("regedit").elevated().on(Place::DeviceOrKmsHost));

const COMPARE_CLOCKS: Text = Text::new(
    "Compare the UTC time of client and KMS host, to learn which clock is wrong.",
    "클라이언트와 KMS 호스트의 UTC 시간을 비교하여 어느 시계가 틀렸는지 확인하십시오.",
);

const READ_CLOCKS: Command =
    Command::reads("powershell -Command \"(Get-Date).ToUniversalTime().ToString('u')\"")
        .on(Place::DeviceAndKmsHost);

// Clock before old host: the UTC times of client and host agree.
pub(super) static KMS_INVALID_TIMESTAMP: Entry = Entry {
    symbol: Some("SL_E_VL_INVALID_TIMESTAMP"),
    message: Text::new(
        "the KMS host determined that the timestamp of the request is invalid",
        "KMS 호스트에서 요청의 타임스탬프가 올바르지 않다고 판단했습니다",
    ),
    topic: Topic::Clock,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_C004F06C),
    checks: &[
        Sign::new(
            Text::new(
                "See that event 12288 of the client begins with this code; slmgr.vbs shows \
                 0xC004F074 in its place. On the KMS host event 12290 has it.",
                "클라이언트의 이벤트 12288이 이 코드로 시작하는지 확인하십시오. slmgr.vbs에는 이 \
                 코드 대신 0xC004F074가 표시됩니다. KMS 호스트에서는 이벤트 12290에 이 코드가 \
                 있습니다.",
            ),
            &[ERROR_C004F06C, ERROR_C004F074],
        )
        .run(Command::reads(
            "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=12288} \
             -MaxEvents 6 | Format-List TimeCreated,Message\"",
        )),
        Sign::new(COMPARE_CLOCKS, &[ERROR_C004F074]).run(READ_CLOCKS),
    ],
    causes: &[
        Cause {
            text: CLOCKS_DIFFER,
            sign: Some(Sign::new(
                Text::new(
                    "The UTC times of client and host differ by more than 4 hours.",
                    "클라이언트와 호스트의 UTC 시간이 4시간 넘게 차이 납니다.",
                ),
                &[ERROR_C004F074],
            )),
            resolutions: &[
                SYNC_CLOCKS,
                TAKE_TIME_FROM_A_SOURCE,
                SET_CLOCK_BY_HAND,
                steps::ASK_KMS_HOST,
            ],
            sources: &[ERROR_C004F074, ERROR_C004F06C],
        },
        Cause {
            text: Text::new(
                "A KMS host on Windows Server 2003 or 2008 lacks the update for Windows 7 and \
                 Windows Server 2008 R2.",
                "Windows Server 2003 또는 2008의 KMS 호스트에 Windows 7과 Windows Server 2008 \
                 R2를 지원하는 업데이트가 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The UTC times agree, and the host runs Windows Server 2003 or 2008.",
                    "UTC 시간이 일치하고, 호스트가 Windows Server 2003 또는 2008입니다.",
                ),
                &[ERROR_C004F074],
            )),
            resolutions: &[
                Resolution::new(
                    Action::UpdateKmsHost,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "Install that update on the host, 968912 on Windows Server 2008, or move \
                         the host to a supported Windows Server.",
                        "호스트에 해당 업데이트(Windows Server 2008은 968912)를 설치하거나, \
                         호스트를 지원되는 버전의 Windows Server로 옮기십시오.",
                    ),
                    &[ERROR_C004F074],
                ),
                steps::ASK_KMS_HOST,
            ],
            sources: &[ERROR_C004F074],
        },
    ],
    otherwise: &[GIVE_BOTH_SIDES_TO_SUPPORT],
};

// Clock before the rest: field 1 is not 0xC004F06C.
// Answered before the rest: no event 12289, and field 1 is no 0xC004F code but 0xC004F074.
// Azure before the rest: no Azure virtual machine that is to use Azure KMS.
// No KMS before the rest: the organization runs a KMS host.
// Stuck before wrong host: field 3 is not your KMS host, or RemoteAddress not its address.
// Stuck before name: RemoteAddress is empty. Stuck before no answer: TcpTestSucceeded is False.
// Wrong host before name: field 3 is your KMS host, RemoteAddress is empty and no other address.
// Wrong host before no answer: field 3 is your KMS host at its present address.
// Name before no answer: RemoteAddress is not empty.
pub(super) static KMS_UNAVAILABLE: Entry = Entry {
    symbol: Some("SL_E_VL_BINDING_SERVICE_UNAVAILABLE"),
    message: Text::new(
        "no KMS host could be contacted, or each one that was tried returned an error",
        "연결할 수 있는 KMS 호스트가 없거나, 시도한 호스트가 모두 오류를 반환했습니다",
    ),
    topic: Topic::KmsHostNotReached,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(ERROR_C004F074),
    checks: &[READ_KMS_EVENTS, TEST_KMS_PORT, READ_KMS_NAME],
    causes: &[
        Cause {
            text: CLOCKS_DIFFER,
            sign: Some(
                Sign::new(
                    Text::new(
                        "Field 1 of event 12288 is 0xC004F06C.",
                        "이벤트 12288의 필드 1이 0xC004F06C입니다.",
                    ),
                    &[ERROR_C004F06C],
                )
                .brief(Text::new("field 1 is 0xC004F06C", "필드 1이 0xC004F06C")),
            ),
            resolutions: &[
                Resolution::new(
                    Action::CheckStatus,
                    Role::DeviceAdministrator,
                    COMPARE_CLOCKS,
                    &[ERROR_C004F074],
                )
                .run(READ_CLOCKS),
                SYNC_CLOCKS,
                TAKE_TIME_FROM_A_SOURCE,
                SET_CLOCK_BY_HAND,
                steps::ASK_KMS_HOST,
            ],
            sources: &[ERROR_C004F074],
        },
        Cause {
            text: Text::new(
                "A KMS host answered, but did not activate this client.",
                "KMS 호스트가 응답했지만 이 클라이언트를 정품 인증하지 않았습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Event 12289 of the same attempt exists, or field 1 of event 12288 is \
                         another 0xC004F code than 0xC004F06C and 0xC004F074.",
                        "같은 시도의 이벤트 12289가 있거나, 이벤트 12288의 필드 1이 0xC004F06C와 \
                         0xC004F074가 아닌 다른 0xC004F 코드입니다.",
                    ),
                    &[KMS_GENERAL],
                )
                .brief(Text::new(
                    "event 12289, or another 0xC004F code in field 1",
                    "이벤트 12289, 또는 필드 1에 다른 0xC004F 코드",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::CheckEventLog,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Look up the code in field 1 of event 12289, else in field 1 of event \
                         12288, and do what it says.",
                        "이벤트 12289의 필드 1(없으면 이벤트 12288의 필드 1)에 있는 코드를 \
                         찾아보고 그 해결 방법을 따르십시오.",
                    ),
                    &[KMS_GENERAL],
                ),
                UPDATE_KMS_HOST,
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "Install a host key that covers the Windows of the client.",
                        "클라이언트의 Windows를 지원하는 호스트 키를 설치하십시오.",
                    ),
                    &[KMS_PLANNING],
                )
                .when(Text::new(
                    "if the host has no key for that Windows",
                    "호스트에 그 Windows 버전을 지원하는 키가 없으면",
                ))
                .procedure(procedures::INSTALL_KMS_HOST_KEY),
                steps::ASK_KMS_HOST,
            ],
            sources: &[KMS_GENERAL],
        },
        AZURE_NOT_REACHED,
        NO_KMS_HERE,
        SERVICE_STUCK,
        WRONG_HOST,
        NAME_NOT_RESOLVED,
        NO_ANSWER,
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new("Look up that code.", "그 코드를 찾아보십시오."),
            &[KMS_GENERAL],
        )
        .when(Text::new(
            "if field 1 is 0x8007007B or a DNS code such as 0x8007232B",
            "필드 1이 0x8007007B이거나 0x8007232B 같은 DNS 코드이면",
        )),
        GIVE_BOTH_SIDES_TO_SUPPORT,
    ],
};
