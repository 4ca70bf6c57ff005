//! KMS clients and hosts, and the DNS records by which they meet.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::{Kms, KmsClient, KmsHost};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const CHECK_DNS_SETTINGS: Resolution = Resolution::new(
    Action::FixDns,
    Role::DeviceAdministrator,
    Text::new(
        "Check the address, the DNS servers and the DNS suffix search list of the \
         computer. The list must hold the domain of the KMS record, even where \
         nslookup finds the record.",
        "컴퓨터의 주소, DNS 서버, DNS 접미사 검색 목록을 확인하십시오. \
         nslookup으로 레코드가 조회되더라도 이 목록에 KMS 레코드의 도메인이 있어야 \
         합니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("ipconfig /all"));

const CHECK_DNS_PUBLISHING: Resolution = Resolution::new(
    Action::FixDns,
    Role::KmsHostAdministrator,
    Text::new(
        "On the KMS host, the value DisableDnsPublishing must be 0 or absent for \
         DNS publishing to be on. If it is absent, the command reports an error.",
        "KMS 호스트에서 DNS 게시가 켜져 있으려면 DisableDnsPublishing 값이 0이거나 \
         없어야 합니다. 값이 없으면 명령에서 오류가 표시됩니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "reg query \"HKLM\\SOFTWARE\\Microsoft\\Windows \
     NT\\CurrentVersion\\SoftwareProtectionPlatform\" /v DisableDnsPublishing",
));

const CREATE_SRV_RECORD: Resolution = Resolution::new(
    Action::FixDns,
    Role::NetworkAdministrator,
    Text::new(
        "If the record is missing, create it in the zone: service _VLMCS, protocol \
         _TCP, port 1688, target the name of the KMS host.",
        "레코드가 없으면 영역에 서비스 _VLMCS, 프로토콜 _TCP, 포트 1688로 만들고 \
         대상에는 KMS 호스트 이름을 지정하십시오.",
    ),
    &[sources::PRACTICE],
);

const TELL_DNS_FROM_NETWORK: Resolution = Resolution::new(
    Action::SetKmsHost,
    Role::DeviceAdministrator,
    Text::new(
        "To tell a DNS fault from a network fault, name the KMS host by hand and \
         activate: success means that the SRV record is at fault.",
        "DNS 문제인지 네트워크 문제인지 구별하려면 KMS 호스트를 직접 지정하고 정품 \
         인증하십시오. 성공하면 SRV 레코드가 원인입니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /skms <kms_host>:1688").elevated());

const TURN_ON_DNS_PUBLISHING: Resolution = Resolution::new(
    Action::FixDns,
    Role::KmsHostAdministrator,
    Text::new(
        "If the value is 1 although the DNS zone takes dynamic updates, turn \
         publishing on; the host then publishes its record once every 24 hours.",
        "DNS 영역에서 동적 업데이트를 허용하는데 값이 1이면 게시를 켜십시오. \
         그러면 호스트가 24시간마다 한 번씩 레코드를 게시합니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /sdns").elevated());

const PUBLISH_IN_CLIENT_ZONE: Resolution = Resolution::new(
    Action::FixDns,
    Role::KmsHostAdministrator,
    Text::new(
        "If host and clients use different zones, add each DNS suffix as a line of \
         the multi-string value DnsDomainPublishList under \
         HKLM\\SOFTWARE\\Microsoft\\Windows \
         NT\\CurrentVersion\\SoftwareProtectionPlatform on the KMS host, then \
         restart the Software Protection service. Note the present lines first.",
        "호스트와 클라이언트의 DNS 영역이 다르면 KMS 호스트의 \
         HKLM\\SOFTWARE\\Microsoft\\Windows \
         NT\\CurrentVersion\\SoftwareProtectionPlatform 아래 다중 문자열 값 \
         DnsDomainPublishList에 DNS 접미사를 한 줄에 하나씩 추가하고 소프트웨어 \
         보호 서비스를 다시 시작하십시오. 먼저 기존 내용을 적어 두십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::opens("regedit").elevated());

const NAME_LOOKUP_DOMAIN: Resolution = Resolution::new(
    Action::SetKmsHost,
    Role::DeviceAdministrator,
    Text::new(
        "If the record stands in another DNS domain, you can instead name that \
         domain on the client. This has no effect beside a KMS host that is named \
         by hand.",
        "레코드가 다른 DNS 도메인에 있으면 대신 클라이언트에서 그 도메인을 \
         지정해도 됩니다. KMS 호스트를 직접 지정한 상태에서는 효과가 없습니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /skms-domain <domain>").elevated());

const SET_UP_KMS_HOST: Resolution = Resolution::new(
    Action::ActivateKmsHost,
    Role::KmsHostAdministrator,
    Text::new(
        "If your organization has a KMS host key but no KMS host yet, set one up \
         and activate it; it then publishes its record itself.",
        "조직에 KMS 호스트 키는 있지만 KMS 호스트가 아직 없으면 호스트를 설치하고 \
         정품 인증하십시오. 그러면 호스트가 레코드를 스스로 게시합니다.",
    ),
    &[sources::PRACTICE],
);

const REMOVE_STALE_SRV: Resolution = Resolution::new(
    Action::FixDns,
    Role::NetworkAdministrator,
    Text::new(
        "If the SRV record names a KMS host that no longer exists, note its data \
         and remove it from DNS.",
        "SRV 레코드가 더 이상 없는 KMS 호스트를 가리키면 내용을 적어 두고 DNS에서 \
         제거하십시오.",
    ),
    &[sources::PRACTICE],
);

const ALLOW_KMS_PORT: Resolution = Resolution::new(
    Action::OpenFirewall,
    Role::NetworkAdministrator,
    Text::new(
        "Where the test fails, allow TCP port 1688 in the firewalls and network \
         security groups between client and host.",
        "테스트에 실패하면 클라이언트와 호스트 사이의 방화벽과 네트워크 보안 \
         그룹에서 TCP 포트 1688을 허용하십시오.",
    ),
    &[sources::PRACTICE],
);

const TEST_DNS_PORT: Resolution = Resolution::new(
    Action::FixDns,
    Role::NetworkAdministrator,
    Text::new(
        "Test TCP port 53 of the DNS server, and allow UDP and TCP port 53 in the \
         firewalls and network security groups on the way to it.",
        "DNS 서버의 TCP 포트 53을 테스트하고, 그 경로에 있는 방화벽과 네트워크 \
         보안 그룹에서 UDP 및 TCP 포트 53을 허용하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("powershell -Command \"Test-NetConnection <dns_server> -Port 53\""));

const FLUSH_DNS_CACHE: Resolution = Resolution::new(
    Action::FixDns,
    Role::DeviceAdministrator,
    Text::new(
        "Flush the DNS resolver cache, and do so again after each change to DNS.",
        "DNS 확인자 캐시를 비우고, DNS를 변경할 때마다 다시 비우십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("ipconfig /flushdns").elevated());

const RETURN_TO_DISCOVERY: Resolution = Resolution::new(
    Action::UseKmsDiscovery,
    Role::DeviceAdministrator,
    Text::new(
        "Once DNS is right, return the client to automatic discovery.",
        "DNS가 정상이 되면 클라이언트를 자동 검색으로 되돌리십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ckms").elevated());

const PING_DNS_SERVER: Resolution = Resolution::new(
    Action::FixNetwork,
    Role::DeviceAdministrator,
    Text::new(
        "Ping the DNS server; without a reply repair the network connection first.",
        "DNS 서버에 ping을 보내십시오. 응답이 없으면 네트워크 연결부터 \
         복구하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("ping <dns_server>"));

const MAK_INSTEAD_OF_KMS: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "If there is no KMS host and none is planned, install a MAK that your \
         organization owns and activate with `slmgr.vbs /ato`. This uses up one of \
         its activations.",
        "KMS 호스트가 없고 설치할 계획도 없으면 조직이 보유한 MAK를 설치하고 \
         `slmgr.vbs /ato`로 정품 인증하십시오. MAK의 정품 인증 횟수가 하나 \
         줄어듭니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

const KMS_EVENT_PAIR: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Read events 12288 (request) and 12289 (answer): 12288 alone means that no \
         answer came, and with both the code at the start of 12289 is the reason.",
        "이벤트 12288(요청)과 12289(응답)를 확인하십시오. 12288만 있으면 응답을 \
         받지 못한 것이고, 둘 다 있으면 12289 맨 앞의 코드가 원인입니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=12288,12289} \
     -MaxEvents 10 | Format-List TimeCreated,Id,Message\"",
));

const KMS_EVENT_FIELDS: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "In event 12288 read host and port in the third field and the license \
         state in the seventh: 0 unlicensed, 1 licensed, 2 to 4 and 6 grace \
         periods, 5 notification.",
        "이벤트 12288의 세 번째 필드에서 호스트와 포트를, 일곱 번째 필드에서 \
         라이선스 상태를 확인하십시오. 0은 사용 허가 없음, 1은 사용 허가됨, 2~4와 \
         6은 유예 기간, 5는 알림입니다.",
    ),
    &[sources::PRACTICE],
);

const KMS_HOST_SAW_REQUEST: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::KmsHostAdministrator,
    Text::new(
        "Look for the request in event 12290 on the KMS host; without one the \
         request never arrived, or the log is full.",
        "KMS 호스트의 이벤트 12290에서 요청을 찾으십시오. 없으면 요청이 도착하지 \
         않았거나 로그가 가득 찬 것입니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable @{LogName='Key Management \
     Service';Id=12290} -MaxEvents 10 | Format-List TimeCreated,Message\"",
));

const KMS_HOST_BY_ADDRESS: Resolution = Resolution::new(
    Action::SetKmsHost,
    Role::DeviceAdministrator,
    Text::new(
        "Name the host by its IPv4 address and activate: if that works where the \
         name failed, name resolution is at fault. If both fail, check the \
         firewalls for TCP port 1688.",
        "호스트를 IPv4 주소로 지정하고 정품 인증하십시오. 이름으로는 실패했는데 \
         주소로 성공하면 이름 확인이 원인이고, 둘 다 실패하면 방화벽에서 TCP 포트 \
         1688을 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /skms <kms_host>:1688").elevated());

const KMS_OTHER_PORT: Resolution = Resolution::new(
    Action::OpenFirewall,
    Role::NetworkAdministrator,
    Text::new(
        "If the KMS host was given another port with `slmgr.vbs /sprt`, test and \
         allow that port instead of 1688.",
        "KMS 호스트의 포트를 `slmgr.vbs /sprt`로 바꾸었으면 1688 대신 그 포트를 \
         테스트하고 허용하십시오.",
    ),
    &[sources::PRACTICE],
);

const KMS_RETRIES_ITSELF: Resolution = Resolution::new(
    Action::Wait,
    Role::DeviceAdministrator,
    Text::new(
        "You can also leave the client running: it asks the KMS host again every 2 \
         hours until it is activated, and every 7 days after that.",
        "클라이언트를 켜 둔 채 기다려도 됩니다. 정품 인증될 때까지 2시간마다, 그 \
         뒤에는 7일마다 KMS 호스트에 다시 요청합니다.",
    ),
    &[sources::PRACTICE],
);

const KMS_AZURE_ROUTE: Resolution = Resolution::new(
    Action::FixNetwork,
    Role::NetworkAdministrator,
    Text::new(
        "On Azure, check that the next hop toward 20.118.99.224 and 40.83.235.53 \
         is Internet, so that requests leave from an Azure public IP address. If \
         it is not, add a custom route.",
        "Azure에서는 요청이 Azure 공용 IP 주소에서 나가도록 20.118.99.224와 \
         40.83.235.53으로 가는 다음 홉이 인터넷인지 확인하십시오. 아니면 사용자 \
         지정 경로를 추가하십시오.",
    ),
    &[sources::PRACTICE],
);

const KMS_CONTACT_FAILED_STEPS: &[Resolution] = &[
    Resolution::new(
        Action::CheckEventLog,
        Role::DeviceAdministrator,
        Text::new(
            "Read the newest event 8198 and note its time and code.",
            "가장 최근의 이벤트 8198을 열어 시각과 코드를 적어 두십시오.",
        ),
        &[sources::PRACTICE],
    )
    .run(Command::reads(
        "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8198} \
             -MaxEvents 1 | Format-List TimeCreated,Message\"",
    )),
    CHECK_DNS_SETTINGS,
    Resolution::new(
        Action::FixDns,
        Role::DeviceAdministrator,
        Text::new(
            "Look up the KMS host in DNS from the client.",
            "클라이언트에서 KMS 호스트를 DNS로 조회하십시오.",
        ),
        &[sources::PRACTICE],
    )
    .run(Command::reads("nslookup <kms_host>")),
    TEST_DNS_PORT,
    FLUSH_DNS_CACHE,
    steps::TEST_KMS_PORT,
    ALLOW_KMS_PORT,
    steps::OPEN_KMS_FIREWALL,
    Resolution::new(
        Action::FixNetwork,
        Role::NetworkAdministrator,
        Text::new(
            "Exempt TCP port 1688 from forced tunneling.",
            "TCP 포트 1688을 강제 터널링에서 제외하십시오.",
        ),
        &[sources::PRACTICE],
    ),
    KMS_AZURE_ROUTE,
    steps::RESTART_SERVICE,
    steps::USE_KMS_DISCOVERY,
    steps::REQUEST_FROM_KMS,
    steps::SET_KMS_HOST,
    KMS_HOST_BY_ADDRESS,
    steps::SET_AZURE_KMS,
    steps::KMS_AZURE_CLOUDS,
    Resolution::new(
        Action::ActivateOnline,
        Role::DeviceAdministrator,
        Text::new(
            "Activate once more with the host that you named.",
            "지정한 호스트로 다시 한 번 정품 인증하십시오.",
        ),
        &[sources::PRACTICE],
    )
    .run(Command::changes("slmgr.vbs /ato")),
    Resolution::new(
        Action::CheckEventLog,
        Role::DeviceAdministrator,
        Text::new(
            "Check that no newer event 8198 has followed.",
            "그 뒤에 새로운 이벤트 8198이 생기지 않았는지 확인하십시오.",
        ),
        &[sources::PRACTICE],
    )
    .run(Command::reads(
        "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8198} \
             -MaxEvents 1 | Format-List TimeCreated,Message\"",
    )),
];

const KMS_NO_DNS_RECORD_STEPS: &[Resolution] = &[
    steps::CHECK_SRV_RECORD,
    CHECK_DNS_SETTINGS,
    PING_DNS_SERVER,
    CHECK_DNS_PUBLISHING,
    steps::TEST_KMS_PORT,
    TELL_DNS_FROM_NETWORK,
    KMS_HOST_BY_ADDRESS,
    TURN_ON_DNS_PUBLISHING,
    CREATE_SRV_RECORD,
    PUBLISH_IN_CLIENT_ZONE,
    SET_UP_KMS_HOST,
    RETURN_TO_DISCOVERY,
    NAME_LOOKUP_DOMAIN,
    steps::REQUEST_FROM_KMS,
];

pub(super) static PRODUCT_USE_RIGHTS: Entry = Entry {
    symbol: Some("SL_E_VL_INFO_PRODUCT_USER_RIGHT"),
    message: Text::new(
        "activation succeeded; check that the product use rights cover this use",
        "정품 인증은 완료되었으며 제품 사용 권한에 맞는 사용인지 확인해야 합니다",
    ),
    topic: Topic::KmsHostRefuses,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation has succeeded; the code only reminds the owner of the \
             product use rights.",
            "정품 인증은 완료되었습니다. 이 코드는 소유자에게 제품 사용 권한을 \
             확인하라고 알릴 뿐입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Compare the way the product is used with the product use rights \
                 in your volume license agreement.",
                    "제품의 사용 방식이 볼륨 라이선스 계약의 제품 사용 권한에 맞는지 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::NothingToDo,
                Role::DeviceAdministrator,
                Text::new(
                    "Leave the activation of the computer as it is.",
                    "컴퓨터의 정품 인증 상태는 그대로 두십시오.",
                ),
                &[sources::PRACTICE],
            ),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static WIN32_INVALID_NAME: Entry = Entry {
    symbol: Some("ERROR_INVALID_NAME"),
    message: Text::new(
        "the KMS client got no usable KMS host name",
        "KMS 클라이언트가 사용할 수 있는 KMS 호스트 이름을 얻지 못했습니다",
    ),
    topic: Topic::KmsHostNotFound,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ADBA_CLIENTS),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The client finds no SRV record of a KMS host in DNS.",
                "클라이언트가 DNS에서 KMS 호스트의 SRV 레코드를 찾지 못합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ADBA_CLIENTS],
        },
        Cause {
            text: Text::new(
                "The computer was installed from retail media, such as MSDN media, so \
             `slmgr.vbs /dlv` shows the RETAIL channel instead of VOLUME_KMSCLIENT \
             and neither KMS nor Active Directory-based activation applies. Event \
             8198 then carries this code.",
                "컴퓨터가 MSDN 같은 소매용 미디어로 설치되어 `slmgr.vbs /dlv`에 \
             VOLUME_KMSCLIENT 대신 RETAIL 채널이 표시되고 KMS도 Active Directory \
             기반 정품 인증도 적용되지 않습니다. 이때 이벤트 8198에 이 코드가 \
             기록됩니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ADBA_CLIENTS],
        },
    ],
    otherwise: &[
        steps::CHECK_LICENSE_STATUS,
        Resolution::new(
            Action::InstallProductKey,
            Role::DeviceAdministrator,
            Text::new(
                "If the Description line says RETAIL, install the KMS client setup \
                 key that matches the edition.",
                "설명 줄에 RETAIL이 표시되면 에디션에 맞는 KMS 클라이언트 설치 \
                 키를 설치하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        steps::CHECK_SRV_RECORD,
        CHECK_DNS_SETTINGS,
        steps::TEST_KMS_PORT,
        CHECK_DNS_PUBLISHING,
        TELL_DNS_FROM_NETWORK,
        KMS_HOST_BY_ADDRESS,
        CREATE_SRV_RECORD,
        RETURN_TO_DISCOVERY,
        steps::REQUEST_FROM_KMS,
    ],
};

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
    reference: Some(sources::AZ_800705B4),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The network path from the client to the KMS host does not work.",
                "클라이언트에서 KMS 호스트로 가는 네트워크 경로에 문제가 있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::AZ_800705B4],
        },
        Cause {
            text: Text::new(
                "The name of the KMS host cannot be resolved.",
                "KMS 호스트의 이름을 확인할 수 없습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::AZ_800705B4],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckEventLog,
            Role::DeviceAdministrator,
            Text::new(
                "See whether event 8196 in the Application log carries the same \
                 code.",
                "Application 로그의 이벤트 8196에 같은 코드가 있는지 확인하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads(
            "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8196} \
             -MaxEvents 5 | Format-List TimeCreated,Message\"",
        )),
        steps::TEST_KMS_PORT,
        ALLOW_KMS_PORT,
        steps::CHECK_SRV_RECORD,
        Resolution::new(
            Action::FixDns,
            Role::DeviceAdministrator,
            Text::new(
                "On an Azure virtual machine, check that its DNS server resolves \
                 the name of the Azure KMS host.",
                "Azure 가상 머신에서는 DNS 서버가 Azure KMS 호스트의 이름을 확인할 \
                 수 있는지 점검하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("nslookup azkms.core.windows.net")),
        Resolution::new(
            Action::FixNetwork,
            Role::DeviceAdministrator,
            Text::new(
                "Then test TCP port 1688 of the Azure KMS host; here too \
                 TcpTestSucceeded must be True.",
                "이어서 Azure KMS 호스트의 TCP 포트 1688을 테스트하십시오. \
                 여기서도 TcpTestSucceeded가 True여야 합니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads(
            "powershell -Command \"Test-NetConnection azkms.core.windows.net -Port \
             1688\"",
        )),
        KMS_AZURE_ROUTE,
        steps::SET_KMS_HOST,
        steps::SET_AZURE_KMS,
        steps::KMS_AZURE_CLOUDS,
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "Once the host can be reached, send the request, several times if \
                 necessary.",
                "호스트에 연결할 수 있게 되면 요청을 보내고, 필요하면 여러 번 \
                 반복하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ato")),
        KMS_RETRIES_ITSELF,
    ],
};

pub(super) static RPC_SERVER_UNAVAILABLE: Entry = Entry {
    symbol: Some("RPC_S_SERVER_UNAVAILABLE"),
    message: Text::new(
        "the RPC connection to the KMS host could not be made",
        "KMS 호스트와 RPC 연결을 맺지 못했습니다",
    ),
    topic: Topic::KmsHostNotReached,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The firewall of the KMS host does not let KMS traffic in.",
                "KMS 호스트의 방화벽이 KMS 트래픽을 받아들이지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "The SRV record in DNS is out of date and names a KMS host that no \
             longer exists.",
                "DNS의 SRV 레코드가 오래되어 더 이상 존재하지 않는 KMS 호스트를 \
             가리킵니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
    ],
    otherwise: &[
        steps::TEST_KMS_PORT,
        steps::CHECK_SRV_RECORD,
        steps::OPEN_KMS_FIREWALL,
        ALLOW_KMS_PORT,
        REMOVE_STALE_SRV,
        TELL_DNS_FROM_NETWORK,
        KMS_HOST_BY_ADDRESS,
        RETURN_TO_DISCOVERY,
        steps::REQUEST_FROM_KMS,
    ],
};

pub(super) static WIN32_INVALID_STATE: Entry = Entry {
    symbol: Some("ERROR_INVALID_STATE"),
    message: Text::new(
        "the KMS client failed to make contact with its KMS host",
        "KMS 클라이언트가 KMS 호스트와 통신하지 못했습니다",
    ),
    topic: Topic::KmsHostNotReached,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(sources::EVENT_8198),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "A firewall or a network security group blocks the way to the KMS \
             host.",
                "방화벽이나 네트워크 보안 그룹이 KMS 호스트로 가는 트래픽을 \
             차단합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::EVENT_8198],
        },
        Cause {
            text: Text::new(
                "Forced tunneling through VPN, DirectAccess, Always On VPN or \
             ExpressRoute leads the traffic past the KMS host.",
                "VPN, DirectAccess, Always On VPN 또는 ExpressRoute의 강제 터널링 \
             때문에 트래픽이 KMS 호스트로 가지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::EVENT_8198],
        },
        Cause {
            text: Text::new(
                "The client cannot reach its DNS server, or the server cannot resolve \
             the name of the KMS host.",
                "클라이언트가 DNS 서버에 연결하지 못하거나 DNS 서버가 KMS 호스트의 \
             이름을 확인하지 못합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::EVENT_8198],
        },
        Cause {
            text: Text::new(
                "The client was given a wrong or invalid KMS host name.",
                "클라이언트에 잘못되었거나 유효하지 않은 KMS 호스트 이름이 \
             지정되었습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::EVENT_8198],
        },
        Cause {
            text: Text::new(
                "The Software Protection service on the client is stuck.",
                "클라이언트의 소프트웨어 보호 서비스가 응답하지 않는 상태입니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::EVENT_8198],
        },
    ],
    otherwise: KMS_CONTACT_FAILED_STEPS,
};

pub(super) static DNS_SERVER_FAILURE: Entry = Entry {
    symbol: Some("DNS_ERROR_RCODE_SERVER_FAILURE"),
    message: Text::new(
        "the DNS server failed to process the query for KMS",
        "DNS 서버가 KMS 관련 쿼리를 처리하지 못했습니다",
    ),
    topic: Topic::KmsHostNotFound,
    types: &[KmsHost],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(sources::ERROR_8007232A),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The network connection or the DNS settings of the computer are \
             faulty.",
                "컴퓨터의 네트워크 연결이나 DNS 설정에 문제가 있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_8007232A],
        },
        Cause {
            text: Text::new(
                "The DNS server that the computer uses is down or out of reach, or \
             none is configured.",
                "컴퓨터가 사용하는 DNS 서버가 중지되었거나 연결되지 않거나 아예 \
             구성되어 있지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_8007232A],
        },
        Cause {
            text: Text::new(
                "A firewall, a network security group or a network appliance drops DNS \
             traffic on UDP or TCP port 53.",
                "방화벽, 네트워크 보안 그룹 또는 네트워크 어플라이언스가 UDP나 TCP \
             포트 53의 DNS 트래픽을 차단합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_8007232A],
        },
        Cause {
            text: Text::new(
                "An Azure virtual network has no DNS path that leads to the KMS host.",
                "Azure 가상 네트워크에 KMS 호스트까지 이어지는 DNS 경로가 없습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_8007232A],
        },
    ],
    otherwise: &[
        CHECK_DNS_SETTINGS,
        PING_DNS_SERVER,
        TEST_DNS_PORT,
        FLUSH_DNS_CACHE,
        steps::CHECK_SRV_RECORD,
        Resolution::new(
            Action::SetKmsHost,
            Role::DeviceAdministrator,
            Text::new(
                "On an Azure virtual machine, bypass DNS with the address of Azure \
                 KMS; if 20.118.99.224 fails, use 40.83.235.53. Name \
                 azkms.core.windows.net again once DNS works.",
                "Azure 가상 머신에서는 DNS 대신 Azure KMS 주소를 지정하고, \
                 20.118.99.224가 안 되면 40.83.235.53을 사용하십시오. DNS가 \
                 복구되면 azkms.core.windows.net을 다시 지정하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /skms 20.118.99.224:1688").elevated()),
        steps::REQUEST_FROM_KMS,
        Resolution::new(
            Action::FixDns,
            Role::NetworkAdministrator,
            Text::new(
                "On Azure, if the virtual network needs no DNS servers of its own, \
                 return it to the DNS that Azure provides (168.63.129.16) and \
                 restart the virtual machine. This changes DNS for every machine \
                 in that network.",
                "Azure에서 가상 네트워크에 자체 DNS 서버가 필요 없으면 Azure 제공 \
                 DNS(168.63.129.16)로 되돌리고 가상 머신을 다시 시작하십시오. 그 \
                 네트워크의 모든 컴퓨터에 영향을 줍니다.",
            ),
            &[sources::PRACTICE],
        ),
    ],
};

pub(super) static DNS_NAME_DOES_NOT_EXIST: Entry = Entry {
    symbol: Some("DNS_ERROR_RCODE_NAME_ERROR"),
    message: Text::new(
        "DNS does not know the KMS service name that the client looked up",
        "클라이언트가 찾는 KMS 서비스 이름이 DNS에 등록되어 있지 않습니다",
    ),
    topic: Topic::KmsHostNotFound,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_8007232B),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "No KMS host has been installed, or the KMS host does not publish its \
             SRV record.",
                "KMS 호스트가 설치되어 있지 않거나 KMS 호스트가 SRV 레코드를 게시하지 \
             않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_8007232B],
        },
        Cause {
            text: Text::new(
                "The record is on a DNS server to which the client's DNS server \
             neither forwards nor recurses.",
                "클라이언트의 DNS 서버가 전달하거나 재귀 조회하지 않는 다른 DNS 서버에 \
             레코드가 있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_8007232B],
        },
        Cause {
            text: Text::new(
                "The KMS host name that was set with `slmgr.vbs /skms` is wrong.",
                "`slmgr.vbs /skms`로 지정한 KMS 호스트 이름이 잘못되었습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_8007232B],
        },
        Cause {
            text: Text::new(
                "A firewall or a network security group blocks name resolution.",
                "방화벽이나 네트워크 보안 그룹이 이름 확인을 차단합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_8007232B],
        },
    ],
    otherwise: &[
        steps::CHECK_SRV_RECORD,
        CHECK_DNS_SETTINGS,
        PING_DNS_SERVER,
        TEST_DNS_PORT,
        CHECK_DNS_PUBLISHING,
        steps::TEST_KMS_PORT,
        TELL_DNS_FROM_NETWORK,
        KMS_HOST_BY_ADDRESS,
        Resolution::new(
            Action::InstallProductKey,
            Role::DeviceAdministrator,
            Text::new(
                "Confirm with `slmgr.vbs /dlv` that the KMS client setup key of \
                 the edition is installed; install it if it is not.",
                "`slmgr.vbs /dlv`로 에디션에 맞는 KMS 클라이언트 설치 키가 \
                 설치되어 있는지 확인하고, 아니면 설치하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        TURN_ON_DNS_PUBLISHING,
        CREATE_SRV_RECORD,
        PUBLISH_IN_CLIENT_ZONE,
        SET_UP_KMS_HOST,
        RETURN_TO_DISCOVERY,
        NAME_LOOKUP_DOMAIN,
        steps::REQUEST_FROM_KMS,
        MAK_INSTEAD_OF_KMS,
    ],
};

pub(super) static DNS_BAD_SIGNATURE: Entry = Entry {
    symbol: Some("DNS_ERROR_RCODE_BADSIG"),
    message: Text::new(
        "DNS refused the update with which the KMS host publishes its SRV record",
        "KMS 호스트가 SRV 레코드를 게시하려던 업데이트를 DNS가 거부했습니다",
    ),
    topic: Topic::KmsHostNotFound,
    types: &[KmsHost],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::EVENT_12293),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Another KMS host created the _VLMCS record first and owns it, so this \
             host has no permission to change it.",
            "다른 KMS 호스트가 _VLMCS 레코드를 먼저 만들어 소유하고 있어 이 \
             호스트에는 레코드를 수정할 권한이 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckEventLog,
                Role::KmsHostAdministrator,
                Text::new(
                    "On the KMS host, look for event 12293 with this code.",
                    "KMS 호스트에서 이 코드가 있는 이벤트 12293을 찾으십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads(
                "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=12293,12294} \
             -MaxEvents 5 | Format-List TimeCreated,Id,Message\"",
            )),
            steps::CHECK_SRV_RECORD,
            Resolution::new(
                Action::FixPermissions,
                Role::NetworkAdministrator,
                Text::new(
                    "In DNS Manager, open the _VLMCS record in the folder _tcp of the \
                 domain under Forward Lookup Zones and give the computer account \
                 of the new host Full Control on the Security tab.",
                    "DNS 관리자의 정방향 조회 영역에서 도메인의 _tcp 폴더에 있는 \
                 _VLMCS 레코드를 열고, 보안 탭에서 새 호스트의 컴퓨터 계정에 모든 \
                 권한을 부여하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::FixDns,
                Role::NetworkAdministrator,
                Text::new(
                    "In a zone on BIND 9, allow updates from the KMS hosts, or create \
                 the record by hand: name `_vlmcs._TCP`, type SRV, priority 0, \
                 weight 0, port 1688.",
                    "BIND 9의 영역이라면 KMS 호스트의 업데이트를 허용하거나 이름 \
                 `_vlmcs._TCP`, 유형 SRV, 우선순위 0, 가중치 0, 포트 1688로 \
                 레코드를 직접 만드십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::RestartService,
                Role::KmsHostAdministrator,
                Text::new(
                    "Restart the Software Protection service on the KMS host; event \
                 12294 then reports that the record was published.",
                    "KMS 호스트에서 소프트웨어 보호 서비스를 다시 시작하십시오. \
                 레코드가 게시되면 이벤트 12294가 기록됩니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(
                Command::changes("powershell -Command \"Restart-Service sppsvc -Force\"")
                    .elevated(),
            ),
            Resolution::new(
                Action::Wait,
                Role::KmsHostAdministrator,
                Text::new(
                    "Instead of restarting the service you can wait, because the host \
                 tries to publish its record once every 24 hours.",
                    "서비스를 다시 시작하는 대신 기다려도 됩니다. 호스트는 24시간마다 \
                 한 번 레코드 게시를 시도합니다.",
                ),
                &[sources::PRACTICE],
            ),
        ],
        sources: &[sources::EVENT_12293],
    }],
    otherwise: &[],
};

pub(super) static DNS_NO_RECORDS: Entry = Entry {
    symbol: Some("DNS_INFO_NO_RECORDS"),
    message: Text::new(
        "DNS returned no records for the KMS lookup",
        "KMS를 찾는 DNS 조회에서 반환된 레코드가 없습니다",
    ),
    topic: Topic::KmsHostNotFound,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "DNS answers, but the client finds no SRV record of a KMS host in its \
             domain.",
            "DNS는 응답하지만 클라이언트의 도메인에 KMS 호스트의 SRV 레코드가 \
             없습니다.",
        ),
        sign: None,
        resolutions: KMS_NO_DNS_RECORD_STEPS,
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static NO_DNS_SERVERS: Entry = Entry {
    symbol: Some("DNS_ERROR_NO_DNS_SERVERS"),
    message: Text::new(
        "no DNS server is configured, so no KMS host can be looked up",
        "DNS 서버가 설정되어 있지 않아 KMS 호스트를 찾을 수 없습니다",
    ),
    topic: Topic::KmsHostNotFound,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_8007267C),
    checks: &[],
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
                    "Check the IP address, the subnet mask, the gateway and the DNS \
                 server.",
                    "IP 주소, 서브넷 마스크, 게이트웨이, DNS 서버를 확인하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("ipconfig /all")),
            Resolution::new(
                Action::FixDns,
                Role::DeviceAdministrator,
                Text::new(
                    "Enter a DNS server in the properties of the network connection, \
                 or let DHCP assign one. On Azure, set it for the virtual network \
                 or the network interface, not inside the virtual machine.",
                    "네트워크 연결 속성에 DNS 서버를 입력하거나 DHCP로 할당받게 \
                 하십시오. Azure에서는 가상 머신 안이 아니라 가상 네트워크나 \
                 네트워크 인터페이스에 설정하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            PING_DNS_SERVER,
            steps::ACTIVATE_AGAIN,
            Resolution::new(
                Action::SetKmsHost,
                Role::DeviceAdministrator,
                Text::new(
                    "If there is a KMS host but no DNS server, name the host by its IP \
                 address, then activate.",
                    "KMS 호스트는 있지만 DNS 서버가 없으면 호스트를 IP 주소로 지정한 \
                 뒤 정품 인증하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /skms <kms_host>:1688").elevated()),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Where the network has no DNS server, you can change to a MAK that \
                 your organization owns and activate by telephone, which uses up \
                 one activation of the MAK.",
                    "네트워크에 DNS 서버가 없으면 조직이 보유한 MAK로 바꾸고 전화로 \
                 정품 인증할 수 있습니다. 이때 MAK의 정품 인증 횟수를 하나 \
                 사용합니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
            steps::PHONE_WIZARD,
        ],
        sources: &[sources::ERROR_8007267C],
    }],
    otherwise: &[],
};

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
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "DNS answers, but the client finds no SRV record of a KMS host in its \
             domain.",
            "DNS는 응답하지만 클라이언트의 도메인에 KMS 호스트의 SRV 레코드가 \
             없습니다.",
        ),
        sign: None,
        resolutions: KMS_NO_DNS_RECORD_STEPS,
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static RPC_NT_SERVER_UNAVAILABLE: Entry = Entry {
    symbol: Some("RPC_NT_SERVER_UNAVAILABLE"),
    message: Text::new(
        "the licensing service could not reach the RPC server of the KMS host",
        "라이선스 서비스가 KMS 호스트의 RPC 서버에 연결하지 못했습니다",
    ),
    topic: Topic::KmsHostNotReached,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(sources::EVENT_8198),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "A firewall or a network security group blocks the way to the KMS \
             host.",
                "방화벽이나 네트워크 보안 그룹이 KMS 호스트로 가는 트래픽을 \
             차단합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::EVENT_8198],
        },
        Cause {
            text: Text::new(
                "Forced tunneling through VPN, DirectAccess, Always On VPN or \
             ExpressRoute leads the traffic past the KMS host.",
                "VPN, DirectAccess, Always On VPN 또는 ExpressRoute의 강제 터널링 \
             때문에 트래픽이 KMS 호스트로 가지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::EVENT_8198],
        },
        Cause {
            text: Text::new(
                "The client cannot reach its DNS server, or the server cannot resolve \
             the name of the KMS host.",
                "클라이언트가 DNS 서버에 연결하지 못하거나 DNS 서버가 KMS 호스트의 \
             이름을 확인하지 못합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::EVENT_8198],
        },
        Cause {
            text: Text::new(
                "The client was given a wrong or invalid KMS host name.",
                "클라이언트에 잘못되었거나 유효하지 않은 KMS 호스트 이름이 \
             지정되었습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::EVENT_8198],
        },
        Cause {
            text: Text::new(
                "The Software Protection service on the client is stuck.",
                "클라이언트의 소프트웨어 보호 서비스가 응답하지 않는 상태입니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::EVENT_8198],
        },
    ],
    otherwise: KMS_CONTACT_FAILED_STEPS,
};

pub(super) static CLEARING_HOUSE_MAXIMUM_UNLOCK_EXCEEDED: Entry = Entry {
    symbol: Some("SL_E_CHPA_MAXIMUM_UNLOCK_EXCEEDED"),
    message: Text::new(
        "the product key has no activations left on the activation server",
        "정품 인증 서버에 이 제품 키로 남은 정품 인증 횟수가 없습니다",
    ),
    topic: Topic::ActivationLimit,
    types: &[Kms],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_C004C008),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The KMS host key is past its limit: it activates at most 6 KMS hosts, \
             each at most 10 times (one activation and 9 reactivations).",
                "KMS 호스트 키의 한도를 넘었습니다. 키 하나로 KMS 호스트를 최대 6대, \
             호스트마다 최대 10번(처음 한 번과 다시 9번) 정품 인증할 수 있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004C008],
        },
        Cause {
            text: Text::new(
                "An image that contains the KMS host key was deployed to too many \
             computers.",
                "KMS 호스트 키가 들어 있는 이미지가 너무 많은 컴퓨터에 배포되었습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004C008],
        },
        Cause {
            text: Text::new(
                "Many test or development systems share one KMS host key.",
                "많은 테스트 또는 개발 시스템이 KMS 호스트 키 하나를 함께 사용합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004C008],
        },
        Cause {
            text: Text::new(
                "A virtual machine with a KMS host key from the local network was \
             moved to Azure.",
                "온프레미스 KMS 호스트 키가 설치된 가상 머신을 Azure로 옮겼습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004C008],
        },
    ],
    otherwise: &[
        steps::CHECK_LICENSE_STATUS,
        Resolution::new(
            Action::InstallProductKey,
            Role::DeviceAdministrator,
            Text::new(
                "On every computer that is not a KMS host, replace the host key by \
                 the KMS client setup key of the edition.",
                "KMS 호스트가 아닌 컴퓨터에서는 호스트 키를 에디션에 맞는 KMS \
                 클라이언트 설치 키로 바꾸십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        steps::SET_AZURE_KMS,
        steps::KMS_AZURE_CLOUDS,
        steps::REQUEST_FROM_KMS,
        Resolution::new(
            Action::FixVirtualization,
            Role::DeviceAdministrator,
            Text::new(
                "Build images with the KMS client setup key of the edition, never \
                 with the host key.",
                "이미지는 호스트 키가 아니라 에디션에 맞는 KMS 클라이언트 설치 \
                 키로 만드십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::ContactMicrosoft,
            Role::LicenseOwner,
            Text::new(
                "Ask a Microsoft Licensing Activation Center for more activations, \
                 a reset of the count or a new key.",
                "Microsoft 라이선스 정품 인증 센터에 횟수 추가, 횟수 초기화 또는 \
                 새 키를 요청하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::ActivateKmsHost,
            Role::KmsHostAdministrator,
            Text::new(
                "Then activate the KMS host again; install a new key first if you \
                 received one.",
                "그런 다음 KMS 호스트를 다시 정품 인증하십시오. 새 키를 받았으면 \
                 먼저 설치하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ato").elevated()),
    ],
};

pub(super) static PRODUCT_EDITION_NOT_INSTALLED: Entry = Entry {
    symbol: Some("SL_E_PRODUCT_SKU_NOT_INSTALLED"),
    message: Text::new(
        "no license for the product to be activated is installed",
        "정품 인증하려는 제품의 라이선스가 설치되어 있지 않습니다",
    ),
    topic: Topic::LicenseMissing,
    types: &[KmsClient, KmsHost],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_C004F015_WIN10),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The Windows 10 KMS host key was used on a KMS host with Windows \
             Server 2012 R2 or Windows Server 2008 R2; event 12290 on the host \
             then shows this code together with 0xC004F042.",
                "Windows Server 2012 R2 또는 Windows Server 2008 R2의 KMS 호스트에 \
             Windows 10용 KMS 호스트 키를 사용했습니다. 이때 호스트의 이벤트 \
             12290에 이 코드와 0xC004F042가 함께 표시됩니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F015_WIN10],
        },
        Cause {
            text: Text::new(
                "A program asked to activate a product whose license is not installed \
             on this computer.",
                "이 컴퓨터에 라이선스가 설치되지 않은 제품을 프로그램이 정품 \
             인증하려고 했습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F015_WIN10],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckEventLog,
            Role::KmsHostAdministrator,
            Text::new(
                "On the KMS host, look for event 12290 with this code and \
                 0xC004F042.",
                "KMS 호스트에서 이 코드와 0xC004F042가 있는 이벤트 12290을 \
                 찾으십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads(
            "powershell -Command \"Get-WinEvent -FilterHashtable @{LogName='Key \
             Management Service';Id=12290} -MaxEvents 10 | Format-List \
             TimeCreated,Message\"",
        )),
        steps::CHECK_LICENSE_STATUS,
        Resolution::new(
            Action::UpdateKmsHost,
            Role::KmsHostAdministrator,
            Text::new(
                "On a KMS host with Windows Server 2012 R2, add the Volume \
                 Activation Services role and install update 3172614 or a later \
                 monthly rollup.",
                "Windows Server 2012 R2의 KMS 호스트에는 볼륨 정품 인증 서비스 \
                 역할을 추가하고 업데이트 3172614 또는 그 이후의 월별 롤업을 \
                 설치하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(
            Command::changes(
                "powershell -Command \"Install-WindowsFeature VolumeActivation \
             -IncludeManagementTools\"",
            )
            .elevated(),
        ),
        Resolution::new(
            Action::UpdateKmsHost,
            Role::KmsHostAdministrator,
            Text::new(
                "On a KMS host with Windows Server 2008 R2, install update \
                 3079821.",
                "Windows Server 2008 R2의 KMS 호스트에는 업데이트 3079821을 \
                 설치하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::UpdateKmsHost,
            Role::KmsHostAdministrator,
            Text::new(
                "If the KMS host runs Windows Vista, Windows Server 2008 or \
                 Windows Server 2003, move it to a newer Windows; these cannot \
                 activate Windows 10.",
                "KMS 호스트가 Windows Vista, Windows Server 2008 또는 Windows \
                 Server 2003이면 더 새로운 Windows로 옮기십시오. 이 버전들은 \
                 Windows 10을 정품 인증할 수 없습니다.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::UpdateKmsHost,
            Role::KmsHostAdministrator,
            Text::new(
                "Get the key Windows Srv 2012R2 DataCtr/Std KMS for Windows 10 \
                 from the Microsoft 365 admin center and install it on the KMS \
                 host. It takes the place of the present host key.",
                "Microsoft 365 관리 센터에서 Windows Srv 2012R2 DataCtr/Std KMS \
                 for Windows 10 키를 받아 KMS 호스트에 설치하십시오. 기존 호스트 \
                 키는 이 키로 바뀝니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        Resolution::new(
            Action::ActivateKmsHost,
            Role::KmsHostAdministrator,
            Text::new(
                "Activate the newly installed host key with Microsoft.",
                "새로 설치한 호스트 키를 Microsoft에서 정품 인증받으십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ato").elevated()),
        steps::REQUEST_FROM_KMS.only(&[KmsClient]),
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, check before the call of SLActivateProduct \
                 that the license of that product is installed.",
                "직접 개발한 프로그램이라면 SLActivateProduct를 호출하기 전에 해당 \
                 제품의 라이선스가 설치되어 있는지 확인하십시오.",
            ),
            &[sources::PRACTICE],
        ),
    ],
};

pub(super) static KMS_NOT_ENOUGH_COUNT: Entry = Entry {
    symbol: Some("SL_E_VL_NOT_ENOUGH_COUNT"),
    message: Text::new(
        "too few computers have contacted the KMS host to reach its activation threshold",
        "KMS 호스트에 요청한 컴퓨터 수가 정품 인증 임계값에 미치지 못합니다",
    ),
    topic: Topic::KmsHostRefuses,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(sources::ERROR_C004F038),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "Fewer computers than needed have contacted the KMS host in the last \
             30 days: 25 for client editions of Windows, 5 for Windows Server and \
             for volume editions of Office.",
                "최근 30일 동안 KMS 호스트에 연결한 컴퓨터가 부족합니다. Windows \
             클라이언트 에디션은 25대, Windows Server와 볼륨 라이선스 버전의 \
             Office는 5대가 필요합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F038],
        },
        Cause {
            text: Text::new(
                "Cloned computers share one client machine ID (CMID) and count as one; \
             their image was not generalized or was built with SkipRearm set to 1, \
             as Azure Marketplace images are.",
                "복제된 컴퓨터가 클라이언트 컴퓨터 ID(CMID) 하나를 함께 써서 1대로 \
             계산됩니다. 이미지를 일반화하지 않았거나 Azure Marketplace 이미지처럼 \
             SkipRearm을 1로 설정해 만든 경우입니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F038],
        },
        Cause {
            text: Text::new(
                "Several KMS hosts share the clients, so that none of them reaches the \
             threshold.",
                "여러 KMS 호스트에 클라이언트가 나뉘어 있어 어느 호스트도 임계값에 \
             이르지 못합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F038],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckStatus,
            Role::KmsHostAdministrator,
            Text::new(
                "Read the current count on the KMS host.",
                "KMS 호스트에서 현재 개수를 확인하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("slmgr.vbs /dli")),
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Compare the CMID on computers that came from one image.",
                "같은 이미지로 만든 컴퓨터들의 CMID를 비교하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("slmgr.vbs /dlv")),
        Resolution::new(
            Action::AddKmsClients,
            Role::DeviceAdministrator,
            Text::new(
                "Let more computers contact the same KMS host, each with a CMID of \
                 its own.",
                "CMID가 서로 다른 컴퓨터를 더 많이 같은 KMS 호스트에 연결하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        steps::REQUEST_FROM_KMS,
        KMS_RETRIES_ITSELF,
        steps::SET_AZURE_KMS,
        steps::KMS_AZURE_CLOUDS,
        Resolution::new(
            Action::FixVirtualization,
            Role::DeviceAdministrator,
            Text::new(
                "Build later images with `sysprep /generalize` and without \
                 SkipRearm.",
                "다음 이미지부터는 SkipRearm 없이 `sysprep /generalize`로 \
                 만드십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::Rearm,
            Role::DeviceAdministrator,
            Text::new(
                "Give a clone a CMID of its own, restart it and activate again; \
                 this resets its activation timers and uses up one of its rearms. \
                 It has no effect while the registry value SkipRearm is 1.",
                "복제본에 고유한 CMID를 부여하고 다시 시작한 뒤 정품 인증하십시오. \
                 정품 인증 타이머가 초기화되고 rearm 횟수가 하나 줄어들며, \
                 레지스트리 값 SkipRearm이 1이면 효과가 없습니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /rearm").elevated()),
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "Where the threshold cannot be reached, install a MAK that your \
                 organization owns and activate with `slmgr.vbs /ato`; this uses \
                 up one of the activations of the MAK.",
                "임계값에 이를 수 없는 환경에서는 조직이 보유한 MAK를 설치하고 \
                 `slmgr.vbs /ato`로 정품 인증하십시오. 이 MAK의 정품 인증 횟수가 \
                 하나 줄어듭니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
    ],
};

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
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The KMS host did not respond to the request.",
                "KMS 호스트가 요청에 응답하지 않았습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "The computer that was asked does not serve as a KMS host.",
                "요청을 받은 컴퓨터가 KMS 호스트로 동작하지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
    ],
    otherwise: &[
        steps::TEST_KMS_PORT,
        steps::CHECK_SRV_RECORD,
        Resolution::new(
            Action::CheckStatus,
            Role::KmsHostAdministrator,
            Text::new(
                "Check on the host that a KMS host key is installed and licensed.",
                "호스트에 KMS 호스트 키가 설치되고 정품 인증되어 있는지 \
                 확인하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("slmgr.vbs /dlv")),
        steps::OPEN_KMS_FIREWALL,
        ALLOW_KMS_PORT,
        KMS_OTHER_PORT,
        steps::REQUEST_FROM_KMS,
    ],
};

pub(super) static KMS_NOT_ACTIVATED: Entry = Entry {
    symbol: Some("SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED"),
    message: Text::new(
        "the KMS host itself still needs to be activated",
        "KMS 호스트 자체의 정품 인증이 아직 이루어지지 않았습니다",
    ),
    topic: Topic::KmsHostRefuses,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The KMS host has not been activated with Microsoft.",
            "KMS 호스트가 Microsoft에서 정품 인증을 받지 않았습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ActivateKmsHost,
                Role::KmsHostAdministrator,
                Text::new(
                    "On the KMS host, activate its host key online.",
                    "KMS 호스트에서 호스트 키를 온라인으로 정품 인증하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ato").elevated()),
            Resolution::new(
                Action::ActivateKmsHost,
                Role::KmsHostAdministrator,
                Text::new(
                    "Without an internet connection, activate the KMS host by \
                 telephone.",
                    "인터넷에 연결되어 있지 않으면 KMS 호스트를 전화로 정품 \
                 인증하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::opens("slui.exe 4")),
            steps::REQUEST_FROM_KMS,
        ],
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static KMS_ID_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_VL_KEY_MANAGEMENT_SERVICE_ID_MISMATCH"),
    message: Text::new(
        "the contacted KMS host is not set up to activate this product or version",
        "연결한 KMS 호스트는 이 제품이나 버전을 정품 인증하도록 구성되어 있지 않습니다",
    ),
    topic: Topic::KmsHostRefuses,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_C004F042),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "Separate KMS hosts serve different products, and the client reached \
             the wrong one.",
                "제품마다 다른 KMS 호스트를 쓰는데 클라이언트가 다른 제품용 호스트에 \
             연결했습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F042],
        },
        Cause {
            text: Text::new(
                "The host key does not cover the client, for example a Windows Server \
             2016 host key and a Windows Server 2022 client.",
                "호스트 키가 클라이언트를 지원하지 않습니다. Windows Server 2016 \
             호스트 키와 Windows Server 2022 클라이언트가 그 예입니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F042],
        },
        Cause {
            text: Text::new(
                "The client comes from an environment with another KMS infrastructure.",
                "클라이언트가 다른 KMS 인프라를 쓰는 환경에서 옮겨 왔습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F042],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "For Office, look up the text of the code in the folder of the \
                 Office installation.",
                "Office의 경우 Office 설치 폴더에서 코드의 설명을 조회하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("cscript ospp.vbs /ddescr:0xC004F042")),
        steps::USE_KMS_DISCOVERY,
        Resolution::new(
            Action::SetKmsHost,
            Role::DeviceAdministrator,
            Text::new(
                "Or name the KMS host that serves this product.",
                "또는 이 제품을 담당하는 KMS 호스트를 지정하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /skms <kms_host>:1688").elevated()),
        steps::SET_AZURE_KMS,
        steps::REQUEST_FROM_KMS,
        Resolution::new(
            Action::UpdateKmsHost,
            Role::KmsHostAdministrator,
            Text::new(
                "Install the updates that let the KMS host accept a key for this \
                 product.",
                "KMS 호스트가 이 제품용 키를 받아들이는 데 필요한 업데이트를 \
                 설치하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::UpdateKmsHost,
            Role::KmsHostAdministrator,
            Text::new(
                "Install a KMS host key (CSVLK) that covers the client. It \
                 replaces the present host key and counts toward the limit of 6 \
                 hosts for the new one.",
                "클라이언트를 지원하는 KMS 호스트 키(CSVLK)를 설치하십시오. 기존 \
                 호스트 키를 대체하며, 새 키로 정품 인증할 수 있는 호스트 6대 중 \
                 한 대로 계산됩니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        Resolution::new(
            Action::ActivateKmsHost,
            Role::KmsHostAdministrator,
            Text::new(
                "Activate the new host key with Microsoft, then repeat the request \
                 on the client.",
                "새 호스트 키를 Microsoft에서 정품 인증받은 뒤 클라이언트에서 다시 \
                 요청하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ato").elevated()),
    ],
};

pub(super) static KMS_MACHINE_NOT_BOUND: Entry = Entry {
    symbol: Some("SL_E_VL_MACHINE_NOT_BOUND"),
    message: Text::new(
        "this KMS client holds no activation from a KMS host",
        "이 KMS 클라이언트는 KMS 호스트에서 정품 인증을 받지 않은 상태입니다",
    ),
    topic: Topic::KmsHostRefuses,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The client has no activation from a KMS host; the code does not say \
             why none was obtained.",
            "클라이언트가 KMS 호스트에서 정품 인증을 받지 못했습니다. 받지 못한 \
             이유는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            KMS_EVENT_PAIR,
            KMS_EVENT_FIELDS,
            KMS_HOST_SAW_REQUEST,
            steps::CHECK_SRV_RECORD,
            steps::TEST_KMS_PORT,
            KMS_OTHER_PORT,
            steps::REQUEST_FROM_KMS,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "If the new request ends with another code, resolve that code.",
                    "새 요청에서 다른 코드가 표시되면 그 코드를 해결하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            KMS_RETRIES_ITSELF,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static KMS_VIRTUAL_MACHINE_NOT_SUPPORTED: Entry = Entry {
    symbol: Some("SL_E_VL_KEY_MANAGEMENT_SERVICE_VM_NOT_SUPPORTED"),
    message: Text::new(
        "this computer is a virtual machine and therefore cannot serve as a KMS host",
        "이 컴퓨터는 가상 머신이어서 KMS 호스트로 사용할 수 없습니다",
    ),
    topic: Topic::VirtualMachine,
    types: &[KmsHost],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The computer that is to be the KMS host is a virtual machine, and its \
             Windows does not allow a KMS host there.",
            "KMS 호스트로 쓰려는 컴퓨터가 가상 머신인데, 설치된 Windows는 가상 \
             머신에서 KMS 호스트를 지원하지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::KmsHostAdministrator,
                Text::new(
                    "See from manufacturer and model whether this computer is a \
                 virtual machine.",
                    "제조업체와 모델을 보고 이 컴퓨터가 가상 머신인지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads(
                "powershell -Command \"Get-CimInstance Win32_ComputerSystem | \
             Format-List Manufacturer,Model\"",
            )),
            Resolution::new(
                Action::UpdateKmsHost,
                Role::KmsHostAdministrator,
                Text::new(
                    "Install the host key on a physical computer, or on a Windows \
                 version that Microsoft supports as a KMS host in a virtual \
                 machine. This uses one of the 6 hosts of the key.",
                    "호스트 키를 물리적 컴퓨터에 설치하거나, Microsoft가 가상 머신의 \
                 KMS 호스트로 지원하는 Windows 버전에 설치하십시오. 키 하나로 정품 \
                 인증할 수 있는 호스트 6대 중 하나를 차지합니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
            Resolution::new(
                Action::ActivateKmsHost,
                Role::KmsHostAdministrator,
                Text::new(
                    "Activate the host key on that computer.",
                    "그 컴퓨터에서 호스트 키를 정품 인증하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ato").elevated()),
            Resolution::new(
                Action::FixDns,
                Role::NetworkAdministrator,
                Text::new(
                    "Check that the SRV record names the new host and no longer the \
                 virtual machine.",
                    "SRV 레코드가 가상 머신이 아니라 새 호스트를 가리키는지 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("nslookup -type=all _vlmcs._tcp")),
            Resolution::new(
                Action::InstallProductKey,
                Role::KmsHostAdministrator,
                Text::new(
                    "If the virtual machine is to be a KMS client from now on, install \
                 the KMS client setup key of its edition there.",
                    "가상 머신을 앞으로 KMS 클라이언트로 쓰려면 에디션에 맞는 KMS \
                 클라이언트 설치 키를 설치하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static KMS_INVALID_TIMESTAMP: Entry = Entry {
    symbol: Some("SL_E_VL_INVALID_TIMESTAMP"),
    message: Text::new(
        "the KMS host rejected the request because the clocks differ too much",
        "클라이언트와 KMS 호스트의 시계 차이가 너무 커서 요청이 거부되었습니다",
    ),
    topic: Topic::Clock,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_C004F06C),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The clocks of client and KMS host differ by more than 4 hours; both \
             are compared in UTC, so the time zone plays no part.",
                "클라이언트와 KMS 호스트의 시계가 4시간 넘게 차이 납니다. UTC로 \
             비교하므로 표준 시간대는 영향을 주지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F06C],
        },
        Cause {
            text: Text::new(
                "The Windows Time service does not work, its NtpClient provider is \
             off, or a domain member does not take its time from the domain.",
                "Windows 시간 서비스가 동작하지 않거나, NtpClient 공급자가 꺼져 \
             있거나, 도메인 구성원이 도메인에서 시간을 받지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F06C],
        },
        Cause {
            text: Text::new(
                "An old KMS host on Windows Server 2003 or Windows Server 2008 lacks \
             the update for newer clients such as Windows 7 or Windows Server 2008 \
             R2.",
                "Windows Server 2003 또는 Windows Server 2008의 오래된 KMS 호스트에 \
             Windows 7이나 Windows Server 2008 R2 같은 새 클라이언트용 업데이트가 \
             없습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F06C],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckEventLog,
            Role::DeviceAdministrator,
            Text::new(
                "Look for this code in event 12288 on the client and in event \
                 12290 on the host; slmgr itself reports 0xC004F074.",
                "클라이언트의 이벤트 12288과 호스트의 이벤트 12290에서 이 코드를 \
                 찾으십시오. slmgr는 0xC004F074를 표시합니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads(
            "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=12288} \
             -MaxEvents 5 | Format-List TimeCreated,Message\"",
        )),
        Resolution::new(
            Action::SyncClock,
            Role::DeviceAdministrator,
            Text::new(
                "Check the state and the source of the Windows Time service.",
                "Windows 시간 서비스의 상태와 시간 원본을 확인하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("w32tm /query /status /verbose").elevated()),
        steps::CLOCK_START_SERVICE,
        Resolution::new(
            Action::SyncClock,
            Role::DeviceAdministrator,
            Text::new(
                "Synchronize the clock with its NTP or domain source on client and \
                 host.",
                "클라이언트와 호스트에서 시계를 NTP 또는 도메인 원본과 \
                 동기화하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("w32tm /resync").elevated()),
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Before you change the settings of the Windows Time service, save \
                 them to a file; `reg import` puts them back.",
                "Windows 시간 서비스의 설정을 변경하기 전에 현재 설정을 파일로 \
                 저장하십시오. `reg import`로 되돌릴 수 있습니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(
            Command::changes(
                "cmd /c reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time \
             \"%windir%\\Temp\\w32time.reg\" /y",
            )
            .elevated(),
        ),
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "Outside a domain, set the DWORD value Enabled to 1 under \
                 HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\TimeProviders\\NtpClient.",
                "도메인 밖에서는 \
                 HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\TimeProviders\\NtpClient \
                 아래의 DWORD 값 Enabled를 1로 설정하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(
            Command::changes(
                "reg add \
             HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\TimeProviders\\NtpClient \
             /v Enabled /t REG_DWORD /d 1 /f",
            )
            .elevated(),
        ),
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "In a domain, set the value Type to NT5DS under \
                 HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters.",
                "도메인에서는 \
                 HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters \
                 아래의 Type 값을 NT5DS로 설정하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(
            Command::changes(
                "reg add \
             HKLM\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters /v \
             Type /t REG_SZ /d NT5DS /f",
            )
            .elevated(),
        ),
        Resolution::new(
            Action::SyncClock,
            Role::DeviceAdministrator,
            Text::new(
                "Let the Windows Time service take over the changed settings, then \
                 synchronize once more.",
                "Windows 시간 서비스에 변경한 설정을 적용한 뒤 다시 \
                 동기화하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("w32tm /config /update").elevated()),
        Resolution::new(
            Action::UpdateKmsHost,
            Role::KmsHostAdministrator,
            Text::new(
                "On a KMS host with Windows Server 2003 or Windows Server 2008, \
                 install the update for newer clients; for Windows Server 2008 it \
                 is update 968912.",
                "Windows Server 2003 또는 Windows Server 2008의 KMS 호스트에는 새 \
                 클라이언트용 업데이트를 설치하십시오. Windows Server 2008용은 \
                 업데이트 968912입니다.",
            ),
            &[sources::PRACTICE],
        ),
        steps::REQUEST_FROM_KMS,
    ],
};

pub(super) static KMS_UNAVAILABLE: Entry = Entry {
    symbol: Some("SL_E_VL_BINDING_SERVICE_UNAVAILABLE"),
    message: Text::new(
        "no KMS host could be reached, or every one that was tried returned an error",
        "연결할 수 있는 KMS 호스트가 없거나, 시도한 호스트가 모두 오류를 반환했습니다",
    ),
    topic: Topic::KmsHostNotReached,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(sources::ERROR_C004F074),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "Every KMS host that the client tried was out of reach or returned an \
             error; the code of each attempt stands in event 12288.",
                "클라이언트가 시도한 KMS 호스트가 모두 연결되지 않거나 오류를 \
             반환했습니다. 시도별 코드는 이벤트 12288에 있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F074],
        },
        Cause {
            text: Text::new(
                "The Software Protection service on the KMS host has stopped.",
                "KMS 호스트에서 소프트웨어 보호 서비스가 중지되었습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F074],
        },
        Cause {
            text: Text::new(
                "A firewall between client and host blocks TCP port 1688.",
                "클라이언트와 호스트 사이의 방화벽이 TCP 포트 1688을 차단합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F074],
        },
        Cause {
            text: Text::new(
                "DNS holds a wrong or outdated KMS record.",
                "DNS에 잘못되었거나 오래된 KMS 레코드가 있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F074],
        },
        Cause {
            text: Text::new(
                "The clocks of client and host differ by more than 4 hours; event \
             12288 then shows 0xC004F06C.",
                "클라이언트와 호스트의 시계가 4시간 넘게 차이 납니다. 이때 이벤트 \
             12288에는 0xC004F06C가 표시됩니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F074],
        },
        Cause {
            text: Text::new(
                "The KMS host is too old to serve the version of this client, or lacks \
             the update for it.",
                "KMS 호스트가 너무 오래되었거나 필요한 업데이트가 없어 이 클라이언트 \
             버전을 처리하지 못합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F074],
        },
        Cause {
            text: Text::new(
                "An Azure virtual machine sends its request from an address that is \
             not an Azure public IP address, because of forced tunneling, a \
             network appliance or a Standard internal load balancer.",
                "강제 터널링, 네트워크 어플라이언스 또는 표준 내부 부하 분산 장치 \
             때문에 Azure 가상 머신의 요청이 Azure 공용 IP 주소가 아닌 주소에서 \
             나갑니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F074],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckEventLog,
            Role::DeviceAdministrator,
            Text::new(
                "Look up the code at the start of each event 12288 and resolve \
                 that code first.",
                "이벤트 12288마다 맨 앞에 있는 코드를 찾아 그 코드부터 \
                 해결하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads(
            "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=12288} \
             -MaxEvents 5 | Format-List TimeCreated,Message\"",
        )),
        steps::TEST_KMS_PORT,
        steps::CHECK_SRV_RECORD,
        Resolution::new(
            Action::FixDns,
            Role::NetworkAdministrator,
            Text::new(
                "Check that the name of the KMS host resolves to its present \
                 address.",
                "KMS 호스트 이름이 현재 주소로 확인되는지 점검하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("nslookup <kms_host>")),
        steps::SYNC_CLOCK,
        Resolution::new(
            Action::RestartService,
            Role::KmsHostAdministrator,
            Text::new(
                "Check on the KMS host that the Software Protection service runs, \
                 and start it if it has stopped.",
                "KMS 호스트에서 소프트웨어 보호 서비스가 실행 중인지 확인하고, \
                 중지되어 있으면 시작하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("net start sppsvc").elevated()),
        steps::OPEN_KMS_FIREWALL,
        ALLOW_KMS_PORT,
        REMOVE_STALE_SRV,
        Resolution::new(
            Action::InstallProductKey,
            Role::DeviceAdministrator,
            Text::new(
                "If `slmgr.vbs /dlv` shows the RETAIL channel, install the KMS \
                 client setup key of the edition.",
                "`slmgr.vbs /dlv`에 RETAIL 채널이 표시되면 해당 에디션의 KMS \
                 클라이언트 설치 키를 설치하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        Resolution::new(
            Action::UpdateKmsHost,
            Role::KmsHostAdministrator,
            Text::new(
                "Check that the version of the KMS host and its updates cover the \
                 version of the client.",
                "KMS 호스트의 버전과 업데이트가 클라이언트 버전을 지원하는지 \
                 확인하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        steps::SET_AZURE_KMS,
        steps::KMS_AZURE_CLOUDS,
        KMS_AZURE_ROUTE,
        Resolution::new(
            Action::FixNetwork,
            Role::NetworkAdministrator,
            Text::new(
                "If an Azure virtual machine stands behind a Standard internal \
                 load balancer, give its subnet a NAT gateway or use a Standard \
                 public load balancer with outbound rules.",
                "Azure 가상 머신이 표준 내부 부하 분산 장치 뒤에 있으면 서브넷에 \
                 NAT 게이트웨이를 연결하거나 아웃바운드 규칙이 있는 표준 공용 부하 \
                 분산 장치를 사용하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        steps::REQUEST_FROM_KMS,
    ],
};
