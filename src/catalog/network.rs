//! Connections to the activation service: proxies, names, TLS, time-outs, clocks.

use super::procedures;
use super::procedures::ACTIVATE_FOREST_BY_PHONE;
use super::procedures::CORRECT_CLOCK;
use super::sources::{
    ERROR_8004FE33, ERROR_80092026, ERROR_CODES, ESU_W7_TROUBLESHOOT, ESU_W10_ENABLE,
    EVENT_8200_8208_900, HEADER, OFFICE_TROUBLESHOOT, POLICY_LICENSING, PRACTICE, REPORT_7879,
    SLMGR_OPTIONS, VAMT_PROXY, WINERROR_H,
};
use super::steps::{self, ospp, slmgr};
use super::steps::{ACTIVATE_WINDOWS, SUPPORT_IF_IT_COMES_BACK};
use crate::advice::{Cause, Command, Entry, Fact, Procedure, Resolution, Sighting, Sign};
use crate::kinds::ActivationType::{
    ActiveDirectory, DigitalLicense, Evaluation, KmsClient, KmsHost, Mak, Oem, Retail, Subscription,
};
use crate::kinds::{ANY, ONLINE, PRIVATE};
use crate::kinds::{Action, ActivationType, Retry, Role, Topic};
use crate::text::Text;

/// What activates on the computer itself, and not in a forest.
const ON_THE_COMPUTER: &[ActivationType] = &[Mak, KmsHost, Retail, Oem, DigitalLicense, Evaluation];

/// What activates with Microsoft's servers: not what asks a host, a domain or a certificate.
const WITH_MICROSOFT: &[ActivationType] =
    &[Mak, KmsHost, ActiveDirectory, Retail, Oem, DigitalLicense, Evaluation];

/// What asks Microsoft at all: a subscription follows from signing in.
const THROUGH_THE_PROXY: &[ActivationType] =
    &[Mak, KmsHost, ActiveDirectory, Subscription, Retail, Oem, DigitalLicense, Evaluation];

/// What a telephone activates.
const BY_PHONE: &[ActivationType] = &[Mak, KmsHost, Retail, Oem];

const READ_CLOCK: Sign = Sign::new(
    Text::new(
        "Compare date, time and time zone of this computer with the true ones.",
        "이 컴퓨터의 날짜, 시간, 표준 시간대를 실제와 대조하십시오.",
    ),
    &[PRACTICE],
)
.run(Command::reads("powershell -Command \"Get-Date -Format 'yyyy-MM-dd HH:mm:ss zzz'\""));

const READ_PROXY: Sign = Sign::new(
    Text::new(
        "Read which proxy Windows services use. The browser of a user can have another one.",
        "Windows 서비스에서 사용하는 프록시를 확인하십시오. 사용자의 브라우저에는 다른 프록시가 \
         설정되어 있을 수 있습니다.",
    ),
    &[PRACTICE],
)
.run(Command::reads("netsh winhttp show proxy"));

const TEST_PORT: Sign = Sign::new(
    Text::new(
        "Read TcpTestSucceeded. The test uses no proxy: where the way to the Internet leads \
         through one, False proves nothing.",
        "TcpTestSucceeded를 확인하십시오. 이 테스트에서는 프록시를 사용하지 않으므로, 프록시를 거쳐 \
         인터넷에 연결하는 환경에서는 False여도 연결할 수 없다고 볼 수 없습니다.",
    ),
    &[PRACTICE],
)
.run(
    Command::reads(
        "powershell -Command \"Test-NetConnection activation-v2.sls.microsoft.com -Port 443\"",
    )
    .since("Windows 8.1"),
);

const LOOK_UP_NAME: Sign = Sign::new(
    Text::new(
        "Look up the name of the activation server; an address must come back. Where the way to \
         the Internet leads through a proxy, this computer need not find one.",
        "정품 인증 서버의 이름을 조회하여 주소가 나오는지 확인하십시오. 프록시를 거쳐 인터넷에 \
         연결하는 환경에서는 이 컴퓨터에서 주소가 나오지 않아도 됩니다.",
    ),
    &[PRACTICE],
)
.run(Command::reads("nslookup activation-v2.sls.microsoft.com"));

/// A forest, by the Internet.
const ACTIVATE_FOREST: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DirectoryAdministrator,
    Text::new(
        "Activate the forest with its KMS host key. The account needs read and write access to the \
         container of the activation objects in the root domain of the forest. Success uses up one \
         activation of the key.",
        "KMS 호스트 키로 포리스트를 정품 인증하십시오. 포리스트 루트 도메인의 정품 인증 개체 \
         컨테이너에 대한 읽기 및 쓰기 권한이 있는 계정이어야 합니다. 정품 인증에 성공하면 이 키의 \
         남은 정품 인증 횟수에서 한 번이 차감됩니다.",
    ),
    &[SLMGR_OPTIONS, PRACTICE],
)
.when(Text::new("in Active Directory-based activation", "Active Directory 기반 정품 인증이면"))
.run(Command::spends(slmgr!("/ad-activation-online <kms_host_key>")))
.only(&[ActiveDirectory]);

const ACTIVATE: Resolution = ACTIVATE_WINDOWS.only(ON_THE_COMPUTER);

/// Every way of activating with Microsoft's servers.
const ACTIVATE_ONLINE: &Procedure = &Procedure {
    title: Text::new("Activate with Microsoft's servers", "Microsoft 서버에서 정품 인증"),
    resolutions: &[
        ACTIVATE.when(Text::new("for Windows itself", "Windows 자체의 정품 인증이면")),
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Read the activation ID of the ESU product.",
                "ESU 제품의 정품 인증 ID를 확인하십시오.",
            ),
            &[ESU_W7_TROUBLESHOOT],
        )
        .when(Text::new("for an ESU key", "ESU 키이면"))
        .run(Command::reads(slmgr!("/dlv all")))
        .only(&[Mak]),
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "Activate it by its activation ID. This takes one of the activations of the key.",
                "정품 인증 ID를 지정하여 정품 인증하십시오. 키의 남은 정품 인증 횟수에서 한 번이 \
                 차감됩니다.",
            ),
            &[ESU_W7_TROUBLESHOOT, PRACTICE],
        )
        .when(Text::new("for an ESU key", "ESU 키이면"))
        .run(Command::spends(slmgr!("/ato <activation_id>")).elevated())
        .only(&[Mak]),
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "Activate it with the script of Office. This takes one of the activations of the \
                 MAK.",
                "Office의 스크립트로 정품 인증하십시오. MAK의 남은 정품 인증 횟수에서 한 번이 \
                 차감됩니다.",
            ),
            &[OFFICE_TROUBLESHOOT, PRACTICE],
        )
        .when(Text::new("for Office with a MAK", "MAK를 사용하는 Office이면"))
        .run(Command::spends(ospp!("/act")).elevated())
        .only(&[Mak]),
        ACTIVATE_FOREST,
    ],
    sources: &[SLMGR_OPTIONS],
};

const AGAIN: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new("Activate again.", "다시 정품 인증하십시오."),
    &[SLMGR_OPTIONS],
)
.procedure(ACTIVATE_ONLINE)
.only(WITH_MICROSOFT);

const CONNECT: Resolution = Resolution::new(
    Action::FixNetwork,
    Role::DeviceAdministrator,
    Text::new(
        "Restore the connection to the Internet: cable or Wi-Fi, airplane mode off, and the VPN \
         where the way leads through one.",
        "인터넷 연결을 복구하십시오. 케이블이나 Wi-Fi를 확인하고, 비행기 모드를 끄고, VPN을 거쳐 \
         연결하는 환경이면 VPN에 연결하십시오.",
    ),
    &[PRACTICE],
);

const ALLOW_ADDRESSES: Resolution = Resolution::new(
    Action::FixProxy,
    Role::NetworkAdministrator,
    Text::new(
        "Let the firewall and the proxy pass these names, without user authentication: \
         go.microsoft.com (HTTP and HTTPS), login.live.com, activation.sls.microsoft.com, \
         activation-v2.sls.microsoft.com, validation.sls.microsoft.com, \
         validation-v2.sls.microsoft.com, displaycatalog.mp.microsoft.com, \
         licensing.mp.microsoft.com, purchase.mp.microsoft.com, \
         displaycatalog.md.mp.microsoft.com, licensing.md.mp.microsoft.com, \
         purchase.md.mp.microsoft.com (HTTPS), crl.microsoft.com (HTTP). Use the names: Microsoft \
         publishes no IP addresses for them.",
        "방화벽과 프록시에서 다음 이름을 프록시 인증(로그인) 없이 통과시키도록 설정하십시오. HTTP와 \
         HTTPS: go.microsoft.com. HTTPS: login.live.com, activation.sls.microsoft.com, \
         activation-v2.sls.microsoft.com, validation.sls.microsoft.com, \
         validation-v2.sls.microsoft.com, displaycatalog.mp.microsoft.com, \
         licensing.mp.microsoft.com, purchase.mp.microsoft.com, \
         displaycatalog.md.mp.microsoft.com, licensing.md.mp.microsoft.com, \
         purchase.md.mp.microsoft.com. HTTP: crl.microsoft.com. Microsoft에서 이 이름들의 IP 주소를 \
         공개하지 않으므로 이름으로 지정하십시오.",
    ),
    &[ESU_W10_ENABLE, ERROR_8004FE33],
);

/// Where the browsers have a proxy, and the services have none.
const SERVICE_PROXY: Resolution = Resolution::new(
    Action::FixProxy,
    Role::NetworkAdministrator,
    Text::new(
        "Give Windows services the proxy of the browsers. The command copies the manual proxy of \
         the account at the prompt for all services that use WinHTTP. `netsh winhttp reset proxy` \
         takes it back.",
        "Windows 서비스에서도 브라우저와 같은 프록시를 사용하도록 설정하십시오. 아래 명령을 실행하면 명령 \
         프롬프트를 연 계정에 수동으로 설정된 프록시가 WinHTTP를 사용하는 모든 서비스에 적용됩니다. \
         원래대로 되돌리려면 `netsh winhttp reset proxy`를 실행하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the browsers have a proxy, and `netsh winhttp show proxy` shows direct access",
    "브라우저에는 프록시가 있는데 `netsh winhttp show proxy`에 직접 액세스로 표시되면",
))
.run(Command::changes("netsh winhttp import proxy source=ie").elevated());

const NO_INTERNET_MEANT: Text = Text::new(
    "if this computer is to stay without the Internet",
    "인터넷에 연결하지 않는 컴퓨터이면",
);

const VAMT: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Use proxy activation of VAMT on a computer with the Internet. VAMT needs administrator \
         rights and WMI access on this computer.",
        "인터넷에 연결된 컴퓨터에서 VAMT의 프록시 정품 인증을 사용하십시오. VAMT에는 이 컴퓨터에 \
         대한 관리자 권한과 WMI 액세스가 필요합니다.",
    ),
    &[VAMT_PROXY],
)
.when(NO_INTERNET_MEANT)
.only(&[Mak, KmsHost, Retail]);

const PHONE: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::LicenseOwner,
    Text::new(
        "Activate by telephone. For an ESU key, name its activation ID after `/dti`, and after the \
         confirmation ID of `/atp`.",
        "전화로 정품 인증하십시오. ESU 키이면 `/dti` 뒤와 `/atp`의 확인 ID 뒤에 ESU 키의 정품 인증 \
         ID를 지정하십시오.",
    ),
    &[ERROR_CODES, ESU_W7_TROUBLESHOOT],
)
.procedure(procedures::ACTIVATE_BY_PHONE)
.only(BY_PHONE);

const FOREST_PHONE: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DirectoryAdministrator,
    Text::new("Activate the forest by telephone.", "전화로 포리스트를 정품 인증하십시오."),
    &[SLMGR_OPTIONS],
)
.when(NO_INTERNET_MEANT)
.procedure(ACTIVATE_FOREST_BY_PHONE)
.only(&[ActiveDirectory]);

const PHONE_WHEN_OFFLINE: Resolution = PHONE.when(NO_INTERNET_MEANT);

const PHONE_WHEN_IT_COMES_BACK: Resolution = PHONE.when(steps::IF_IT_COMES_BACK);

const PHONE_WHEN_FIXED: Resolution = PHONE.when(Text::new(
    "if nothing can be changed in the network",
    "네트워크 설정을 변경할 수 없으면",
));

/// A forest, under the same conditions.
const FOREST_PHONE_WHEN_IT_COMES_BACK: Resolution = FOREST_PHONE.when(Text::new(
    "in Active Directory-based activation, if the code comes back",
    "Active Directory 기반 정품 인증이고, 같은 코드가 다시 나타나면",
));

const FOREST_PHONE_WHEN_FIXED: Resolution = FOREST_PHONE.when(Text::new(
    "in Active Directory-based activation, if nothing can be changed in the network",
    "Active Directory 기반 정품 인증이고, 네트워크 설정을 변경할 수 없으면",
));

const BASIC_OFF: Resolution = Resolution::new(
    Action::FixProxy,
    Role::NetworkAdministrator,
    Text::new(
        "Turn Basic authentication off on the proxy. First ask which programs depend on it.",
        "프록시에서 기본(Basic) 인증을 끄십시오. 끄기 전에 이 인증 방식을 사용하는 프로그램이 있는지 \
         확인하십시오.",
    ),
    &[ERROR_8004FE33],
)
.when(Text::new("if the names cannot be exempted", "이름을 예외로 둘 수 없으면"));

/// The first of three causes of a request that reached nobody, or no answer in time.
const NO_INTERNET: Cause = Cause {
    text: Text::new(
        "This computer has no working connection to the Internet.",
        "이 컴퓨터가 인터넷에 제대로 연결되어 있지 않습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "No other Internet site answers this computer either.",
                "이 컴퓨터에서 다른 인터넷 사이트에도 연결되지 않습니다.",
            ),
            &[PRACTICE],
        )
        .brief(Text::new("no Internet site answers", "어떤 인터넷 사이트에도 연결되지 않음")),
    ),
    resolutions: &[CONNECT, AGAIN, VAMT, PHONE_WHEN_OFFLINE, FOREST_PHONE],
    sources: &[PRACTICE],
};

const ONLY_IPV6: Cause = Cause {
    text: Text::new(
        "This computer has only IPv6, and DNS has no IPv6 address of the activation server.",
        "이 컴퓨터는 IPv6만 사용하는데, 정품 인증 서버의 IPv6 주소가 DNS에 없습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "Other Internet sites answer, and this command lists no IPv4 address that leads \
                 to the Internet.",
                "다른 인터넷 사이트에는 연결되지만, 이 명령의 출력에 인터넷 연결에 사용하는 IPv4 \
                 주소가 없습니다.",
            ),
            &[PRACTICE],
        )
        .brief(Text::new(
            "other sites answer, no IPv4 address",
            "다른 사이트에는 연결되고 IPv4 주소 없음",
        ))
        .run(Command::reads("ipconfig /all")),
    ),
    resolutions: &[
        Resolution::new(
            Action::FixNetwork,
            Role::NetworkAdministrator,
            Text::new(
                "Give the computer a way to IPv4 addresses: an IPv4 address, NAT64 with DNS64, or \
                 a proxy that speaks both protocols.",
                "IPv4 주소, NAT64와 DNS64, 두 프로토콜을 모두 사용하는 프록시 가운데 하나로 컴퓨터에서 IPv4 \
                 주소에 연결할 수 있게 하십시오.",
            ),
            &[PRACTICE],
        ),
        AGAIN,
        PHONE_WHEN_FIXED,
        FOREST_PHONE_WHEN_FIXED,
    ],
    sources: &[REPORT_7879],
};

const HELD_BACK: Cause = Cause {
    text: Text::new(
        "A firewall or a proxy blocks the request to the activation service, or Windows services \
         do not use the proxy.",
        "방화벽이나 프록시에서 정품 인증 서비스로 보내는 요청을 차단하거나, Windows 서비스에서 그 \
         프록시를 사용하지 않습니다.",
    ),
    sign: Some(Sign::new(
        Text::new(
            "Other Internet sites answer, and either TcpTestSucceeded is False or the way to the \
             Internet leads through a proxy.",
            "다른 인터넷 사이트에는 연결되지만, TcpTestSucceeded가 False이거나 프록시를 거쳐 인터넷에 \
             연결하는 환경입니다.",
        ),
        &[PRACTICE],
    ).brief(Text::new("TcpTestSucceeded False, or a proxy", "TcpTestSucceeded가 False이거나 프록시 사용"))),
    resolutions: &[ALLOW_ADDRESSES, SERVICE_PROXY, AGAIN, PHONE_WHEN_FIXED, FOREST_PHONE_WHEN_FIXED],
    sources: &[PRACTICE],
};

const FOR_A_MOMENT: Cause = Cause {
    text: Text::new(
        "The connection or the service failed for a moment only.",
        "연결 또는 서비스에 일시적인 장애가 있었습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "Other Internet sites answer, TcpTestSucceeded is True, and there is no proxy.",
                "다른 인터넷 사이트에 연결되고, TcpTestSucceeded가 True이며, 프록시가 없습니다.",
            ),
            &[PRACTICE],
        )
        .brief(Text::new(
            "TcpTestSucceeded True, and no proxy",
            "TcpTestSucceeded가 True이고 프록시 없음",
        )),
    ),
    resolutions: &[
        Resolution::new(
            Action::Wait,
            Role::DeviceAdministrator,
            Text::new(
                "Wait some minutes, and change nothing.",
                "아무것도 변경하지 말고 몇 분 기다리십시오.",
            ),
            &[PRACTICE],
        ),
        AGAIN,
        PHONE_WHEN_IT_COMES_BACK,
        FOREST_PHONE_WHEN_IT_COMES_BACK,
    ],
    sources: &[PRACTICE],
};

// A before B: no dialogue for user name and password, no proxy at all: A asks for such a proxy.
pub(super) static UNSPECIFIED_FAILURE: Entry = Entry {
    symbol: Some("E_FAIL"),
    message: Text::new(
        "unspecified failure; a proxy with Basic authentication is one known cause",
        "구체적인 이유가 없는 오류이며, 기본(Basic) 인증을 사용하는 프록시가 원인일 수 있습니다",
    ),
    topic: Topic::Network,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(ERROR_8004FE33),
    checks: &[steps::READ_EVENTS, READ_PROXY],
    causes: &[
        Cause {
            text: Text::new(
                "A proxy with Basic authentication stands between this computer and Microsoft, and \
                 activation cannot hand it a user name and a password.",
                "이 컴퓨터와 Microsoft 사이에 기본(Basic) 인증을 사용하는 프록시가 있는데, 정품 인증 \
                 과정에서는 프록시에 사용자 이름과 암호를 전달할 수 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Windows was being activated online, and the way to the Internet leads through \
                     a proxy that asks for a user name and a password.",
                    "온라인으로 정품 인증하던 중이었고, 사용자 이름과 암호를 요구하는 프록시를 거쳐 \
                     인터넷에 연결하는 환경입니다.",
                ),
                &[ERROR_8004FE33],
            )
            .facts(&[Fact::Office(false)])),
            resolutions: &[
                ALLOW_ADDRESSES.only(THROUGH_THE_PROXY),
                BASIC_OFF.only(THROUGH_THE_PROXY),
                AGAIN,
                PHONE_WHEN_FIXED,
                FOREST_PHONE_WHEN_FIXED,
            ],
            sources: &[ERROR_8004FE33],
        },
        Cause {
            text: Text::new(
                "A part of Windows or a program failed and gave no reason.",
                "Windows의 구성 요소나 프로그램에서 이유를 알리지 않은 오류가 발생했습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "There is no such proxy, and no event names another code.",
                    "그런 프록시가 없고, 다른 코드가 있는 이벤트도 없습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                steps::RESTART_AND_REPEAT,
                steps::INSTALL_UPDATES,
                steps::CHECK_SYSTEM_FILES.when(steps::IF_IT_COMES_BACK),
            ],
            sources: &[WINERROR_H],
        },
    ],
    otherwise: &[steps::SAVE_APPLICATION_LOG, steps::ASK_SUPPORT],
};

pub(super) static SYSTEM_TIME_SKEWED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_SYSTEM_TIME_SKEWED"),
    message: Text::new(
        "the machine time is inconsistent with the trusted time",
        "컴퓨터의 시간이 신뢰할 수 있는 시간과 맞지 않습니다",
    ),
    topic: Topic::Clock,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_CLOCK],
    causes: &[Cause {
        text: Text::new(
            "The clock of this computer disagrees with the trusted time that the security \
             processor keeps.",
            "이 컴퓨터의 시계가 보안 프로세서에 보관된 신뢰할 수 있는 시간과 맞지 않습니다.",
        ),
        sign: None,
        resolutions: &[CORRECT_CLOCK, steps::RESTART_AND_REPEAT],
        sources: &[HEADER],
    }],
    otherwise: SUPPORT_IF_IT_COMES_BACK,
};

pub(super) static SECURITY_PROCESSOR_CERTIFICATE_ACQUISITION_FAILED: Entry = Entry {
    symbol: None,
    message: Text::new(
        "the security processor certificate could not be obtained from Microsoft",
        "Microsoft에서 보안 프로세서 인증서를 받지 못했습니다",
    ),
    topic: Topic::Network,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_8004FE33),
    checks: &[READ_PROXY],
    causes: &[Cause {
        text: Text::new(
            "A proxy on the way to the activation servers asks for Basic authentication, and \
             activation cannot ask for a user name and a password.",
            "정품 인증 서버로 가는 경로의 프록시에서 기본(Basic) 인증을 요구하지만, 정품 인증 \
             과정에서는 사용자 이름과 암호를 입력할 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            ALLOW_ADDRESSES,
            BASIC_OFF,
            AGAIN,
            PHONE_WHEN_FIXED,
            Resolution::new(
                Action::ActivateByPhone,
                Role::LicenseOwner,
                Text::new(
                    "Activate it by telephone, from the activation wizard of Office.",
                    "Office의 정품 인증 마법사에서 전화로 정품 인증하십시오.",
                ),
                &[OFFICE_TROUBLESHOOT],
            )
            .when(Text::new(
                "for Office with a MAK, behind such a proxy",
                "그런 프록시를 거치는 환경에서 MAK를 사용하는 Office이면",
            ))
            .only(&[Mak]),
        ],
        sources: &[ERROR_8004FE33],
    }],
    otherwise: SUPPORT_IF_IT_COMES_BACK,
};

// A before B: other Internet sites answer now; A asks that they do not.
pub(super) static WIN32_NETWORK_UNREACHABLE: Entry = Entry {
    symbol: Some("ERROR_NETWORK_UNREACHABLE"),
    message: Text::new(
        "the network location, such as that of the activation server, cannot be reached",
        "정품 인증 서버 등 네트워크 위치에 연결할 수 없습니다",
    ),
    topic: Topic::Network,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[
        Sign::new(
            Text::new(
                "See whether an adapter is connected and has an IP address and a gateway.",
                "연결된 네트워크 어댑터가 있고 IP 주소와 게이트웨이가 지정되어 있는지 확인하십시오.",
            ),
            &[PRACTICE],
        )
        .run(Command::reads("ipconfig /all")),
        steps::READ_STATUS,
    ],
    causes: &[
        Cause {
            text: Text::new(
                "This computer is not connected to a network that leads to the Internet.",
                "이 컴퓨터가 인터넷으로 이어지는 네트워크에 연결되어 있지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "No other Internet site answers this computer either.",
                    "이 컴퓨터에서 다른 인터넷 사이트에도 연결되지 않습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[CONNECT, AGAIN, VAMT, PHONE_WHEN_OFFLINE, FOREST_PHONE],
            sources: &[WINERROR_H],
        },
        Cause {
            text: Text::new(
                "The network was not there yet when Windows tried, as at a start or a sign-in.",
                "Windows에서 정품 인증을 시도할 때(예: 시작하거나 로그인할 때) 네트워크가 아직 \
                 연결되어 있지 않았습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Other Internet sites answer now.",
                    "현재는 다른 인터넷 사이트에 연결됩니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::NothingToDo,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Nothing is left to do: the attempt was not needed.",
                        "더 할 일이 없습니다. 필요하지 않은 시도였습니다.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "if License Status is Licensed",
                    "‘라이선스 상태’가 ‘사용 허가됨’이면",
                )),
                AGAIN.when(Text::new(
                    "if it is not Licensed",
                    "‘라이선스 상태’가 ‘사용 허가됨’이 아니면",
                )),
            ],
            sources: &[PRACTICE],
        },
    ],
    otherwise: &[
        ALLOW_ADDRESSES.when(steps::IF_IT_COMES_BACK),
        steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
        steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
    ],
};

// A before the rest: other Internet sites answer; A asks that they do not.
// B before C, D: there is an IPv4 address; B asks that there is none.
// C before D: TcpTestSucceeded is True and there is no proxy; C asks for one of the opposites.
pub(super) static INTERNET_TIMEOUT: Entry = Entry {
    symbol: Some("ERROR_INTERNET_TIMEOUT"),
    message: Text::new(
        "the online activation request timed out",
        "온라인 정품 인증 요청의 제한 시간이 초과되었습니다",
    ),
    topic: Topic::Network,
    types: &[Mak, Retail, Oem, DigitalLicense],
    also_seen_with: &[
        Sighting::new(ActiveDirectory, REPORT_7879),
        Sighting::new(KmsHost, PRACTICE),
    ],
    retry: Retry::Later,
    reference: Some(ESU_W7_TROUBLESHOOT),
    checks: &[TEST_PORT, READ_PROXY],
    causes: &[
        Cause { sources: &[ESU_W7_TROUBLESHOOT], ..NO_INTERNET },
        ONLY_IPV6,
        Cause { sources: &[ESU_W7_TROUBLESHOOT, PRACTICE], ..HELD_BACK },
        FOR_A_MOMENT,
    ],
    otherwise: &[steps::SAVE_APPLICATION_LOG, steps::ASK_SUPPORT],
};

// A before B, C, D: the product is not licensed, or an activation that someone started failed; A
// asks for a licensed product and for events 8200 and 8208 only.
// B before C, D: other Internet sites answer; B asks that they do not.
// C before D: the way to the Internet leads through no proxy; C asks for one.
pub(super) static INTERNET_NAME_NOT_RESOLVED: Entry = Entry {
    symbol: Some("ERROR_INTERNET_NAME_NOT_RESOLVED"),
    message: Text::new(
        "the name of an activation or validation server of Microsoft could not be resolved",
        "Microsoft 정품 인증 또는 유효성 검사 서버의 이름을 주소로 확인하지 못했습니다",
    ),
    topic: Topic::Network,
    types: &[Mak, KmsClient, KmsHost, ActiveDirectory, Retail, Oem, DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(EVENT_8200_8208_900),
    checks: &[
        Sign::new(
            Text::new(
                "See in which events the code stands. Event 900 names the program that started the \
                 service.",
                "이 코드가 어느 이벤트에 있는지 확인하십시오. 서비스를 시작한 프로그램은 이벤트 900에 \
                 표시됩니다.",
            ),
            &[EVENT_8200_8208_900],
        )
        .run(Command::reads(
            "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=900,8198,8200,8208} \
             -MaxEvents 10 | Format-List TimeCreated,Id,Message\"",
        )),
        steps::READ_STATUS,
        LOOK_UP_NAME,
    ],
    causes: &[
        Cause {
            text: Text::new(
                "A component of Windows asked for a genuine ticket without access to the Internet. \
                 This is no sign of a licensing problem or of a copy that is not genuine.",
                "Windows 구성 요소가 인터넷에 연결되지 않은 상태에서 정품 티켓을 요청했습니다. 이 \
                 이벤트만으로 라이선스에 문제가 있거나 정품이 아니라고 볼 수는 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "License Status is Licensed, and the code stands only in events 8200 and \
                         8208.",
                        "‘라이선스 상태’가 ‘사용 허가됨’이고, 코드가 이벤트 8200과 8208에만 있습니다.",
                    ),
                    &[EVENT_8200_8208_900],
                )
                .facts(&[Fact::Licensed(true)])
                .brief(Text::new(
                    "Licensed; the code only in events 8200 and 8208",
                    "사용 허가됨; 코드가 이벤트 8200과 8208에만 있음",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::NothingToDo,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Nothing has to be done; the events can stay.",
                        "조치가 필요하지 않습니다. 이벤트는 그대로 두어도 됩니다.",
                    ),
                    &[EVENT_8200_8208_900],
                ),
                ALLOW_ADDRESSES.when(Text::new(
                    "if the events are to end, and the Internet is allowed",
                    "이벤트를 없애려 하고 인터넷 연결이 허용되면",
                )),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DirectoryAdministrator,
                    Text::new(
                        "Consider the policy Turn off KMS Client Online AVS Validation, under \
                         Computer Configuration > Administrative Templates > Windows Components > \
                         Software Protection Platform. The client then sends Microsoft no \
                         activation data.",
                        "‘컴퓨터 구성’ > ‘관리 템플릿’ > ‘Windows 구성 요소’ > ‘소프트웨어 보호 \
                         플랫폼’에 있는 ‘KMS 클라이언트 온라인 AVS 유효성 검사 끄기’ 정책을 \
                         사용할지 검토하십시오. 사용하면 클라이언트에서 정품 인증 데이터를 \
                         Microsoft로 보내지 않습니다.",
                    ),
                    &[EVENT_8200_8208_900, POLICY_LICENSING],
                )
                .when(Text::new(
                    "if they are to end on a KMS client",
                    "KMS 클라이언트에서 이벤트를 없애려면",
                ))
                .only(&[KmsClient]),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Leave the Customer Experience Improvement Program in Server Manager.",
                        "서버 관리자에서 사용자 환경 개선 프로그램 참여를 해제하십시오.",
                    ),
                    &[EVENT_8200_8208_900],
                )
                .when(Text::new(
                    "if event 900 names wsqmcons.exe, on an older Windows Server",
                    "이전 버전의 Windows Server에서 이벤트 900에 wsqmcons.exe가 표시되면",
                )),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DirectoryAdministrator,
                    Text::new(
                        "Enable the policy Turn off the Store application, under Computer \
                         Configuration > Administrative Templates > Windows Components > Store.",
                        "‘컴퓨터 구성’ > ‘관리 템플릿’ > ‘Windows 구성 요소’ > ‘스토어’에서 스토어 \
                         응용 프로그램 끄기(Turn off the Store application) 정책을 사용하도록 \
                         설정하십시오.",
                    ),
                    &[EVENT_8200_8208_900],
                )
                .when(Text::new(
                    "if event 900 names WSHost.exe, on an older Windows Server",
                    "이전 버전의 Windows Server에서 이벤트 900에 WSHost.exe가 표시되면",
                )),
            ],
            sources: &[EVENT_8200_8208_900],
        },
        Cause {
            text: Text::new(
                "This computer has no working connection to the Internet.",
                "이 컴퓨터가 인터넷에 제대로 연결되어 있지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "An activation failed, and no other Internet site answers either.",
                        "정품 인증에 실패했고, 다른 인터넷 사이트에도 연결되지 않습니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "no other Internet site answers either",
                    "다른 인터넷 사이트에도 연결되지 않음",
                )),
            ),
            resolutions: &[CONNECT.only(ONLINE), AGAIN, VAMT, PHONE_WHEN_OFFLINE, FOREST_PHONE],
            sources: &[ESU_W7_TROUBLESHOOT],
        },
        Cause {
            text: Text::new(
                "The way to the Internet leads through a proxy or firewall that does not pass the \
                 addresses of activation, or Windows services do not use the proxy.",
                "프록시나 방화벽에서 정품 인증에 사용되는 주소를 통과시키지 않거나, Windows \
                 서비스에서 그 프록시를 사용하지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "An activation failed, and other sites answer through a proxy only.",
                        "정품 인증에 실패했고, 다른 사이트에는 프록시를 거쳐야만 연결됩니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "other sites answer, but through a proxy only",
                    "다른 사이트에는 프록시를 거쳐야만 연결됨",
                )),
            ),
            resolutions: &[
                ALLOW_ADDRESSES.only(ONLINE),
                SERVICE_PROXY.only(ONLINE),
                AGAIN,
                PHONE_WHEN_FIXED, FOREST_PHONE_WHEN_FIXED,
            ],
            sources: &[ESU_W7_TROUBLESHOOT, PRACTICE],
        },
        Cause {
            text: Text::new(
                "The DNS servers of this computer do not resolve the name.",
                "이 컴퓨터의 DNS 서버에서 이름을 주소로 확인하지 못합니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "An activation failed, other sites answer without a proxy, and the lookup \
                         brings no address.",
                        "정품 인증에 실패했고, 다른 사이트에는 프록시 없이 연결되며, 이름을 조회해도 \
                         주소가 나오지 않습니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "other sites answer; the lookup brings no address",
                    "다른 사이트에는 연결되나 조회해도 주소가 없음",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::FixDns,
                    Role::NetworkAdministrator,
                    Text::new(
                        "Let the DNS servers resolve names under microsoft.com: check their \
                         forwarders, filters and block lists, and the hosts file of this computer.",
                        "DNS 서버에서 microsoft.com 아래의 이름을 조회할 수 있도록 전달자, 필터, 차단 \
                         목록을 확인하고, 이 컴퓨터의 hosts 파일도 확인하십시오.",
                    ),
                    &[PRACTICE],
                )
                .only(ONLINE),
                Resolution::new(
                    Action::FixDns,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Clear the DNS cache of this computer.",
                        "이 컴퓨터의 DNS 캐시를 지우십시오.",
                    ),
                    &[PRACTICE],
                )
                .run(Command::changes("ipconfig /flushdns"))
                .only(ONLINE),
                AGAIN,
                PHONE_WHEN_FIXED, FOREST_PHONE_WHEN_FIXED,
            ],
            sources: &[PRACTICE],
        },
    ],
    otherwise: &[
        AGAIN.when(Text::new(
            "if the lookup brings an address now",
            "현재 이름을 조회하여 주소가 나오면",
        )),
        steps::SAVE_APPLICATION_LOG,
        steps::ASK_SUPPORT,
    ],
};

// A before B: the clock is right; A asks for a wrong one.
// A before C: the same.
// B before C: no device of the network opens encrypted connections; B asks for one.
pub(super) static SECURE_CONNECTION_FAILED: Entry = Entry {
    symbol: Some("ERROR_WINHTTP_SECURE_FAILURE"),
    message: Text::new(
        "no secure connection to the activation server; clock or TLS setup may be wrong",
        "정품 인증 서버와 보안 연결을 맺지 못했으며 시계나 TLS 설정이 잘못되었을 수 있습니다",
    ),
    topic: Topic::Clock,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ESU_W7_TROUBLESHOOT),
    checks: &[
        READ_CLOCK,
        Sign::new(
            Text::new(
                "On Windows 7, Windows Server 2008 or 2008 R2, see whether TLS 1.0 is disabled: \
                 DisabledByDefault 1, Enabled 0. An error of the command means that neither is \
                 set.",
                "Windows 7, Windows Server 2008 또는 2008 R2에서는 TLS 1.0이 사용하지 않도록 \
                 설정되었는지(DisabledByDefault 1, Enabled 0) 확인하십시오. 명령에서 오류가 나면 두 값이 \
                 모두 없는 것입니다.",
            ),
            &[ESU_W7_TROUBLESHOOT],
        )
        .run(Command::reads(
            "reg query \
             \"HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS \
             1.0\\Client\"",
        )),
    ],
    causes: &[
        Cause {
            text: Text::new(
                "The clock of this computer is wrong, so the certificate of the server seems not \
                 yet valid or expired.",
                "이 컴퓨터의 시계가 틀려서 서버 인증서가 아직 유효하지 않거나 이미 만료된 것처럼 \
                 보입니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Date, time or time zone is wrong.",
                    "날짜, 시간 또는 표준 시간대가 틀립니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[CORRECT_CLOCK, AGAIN],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "A proxy or firewall of this network opens encrypted connections and shows a \
                 certificate of its own, which the activation does not accept.",
                "이 네트워크의 프록시나 방화벽이 암호화된 연결을 열어 자체 인증서를 제시하는데, 정품 \
                 인증 과정에서는 그 인증서를 신뢰하지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The clock is right, and the network administrator confirms TLS inspection for \
                     this computer.",
                    "시계가 맞고, 네트워크 관리자에게 확인한 결과 이 컴퓨터의 연결에 TLS 검사가 \
                     적용됩니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::FixProxy,
                    Role::NetworkAdministrator,
                    Text::new(
                        "Exempt the names of the next step from TLS inspection.",
                        "다음 단계에 있는 이름을 TLS 검사에서 제외하십시오.",
                    ),
                    &[PRACTICE],
                ),
                ALLOW_ADDRESSES,
                AGAIN,
                PHONE_WHEN_FIXED, FOREST_PHONE_WHEN_FIXED,
            ],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "On Windows 7, Windows Server 2008 or 2008 R2, TLS 1.0 is disabled, and WinHTTP \
                 does not use TLS 1.2 by default.",
                "Windows 7, Windows Server 2008 또는 2008 R2에서 TLS 1.0이 사용하지 않도록 설정되어 \
                 있는데, WinHTTP가 기본적으로 TLS 1.2를 사용하지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The clock is right, no TLS inspection, one of those versions of Windows, and \
                     TLS 1.0 is disabled.",
                    "시계가 맞고, TLS 검사가 없으며, 해당 Windows 버전에서 TLS 1.0이 사용하지 않도록 \
                     설정되어 있습니다.",
                ),
                &[ESU_W7_TROUBLESHOOT],
            )),
            resolutions: &[
                Resolution::new(
                    Action::UpdateWindows,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Install update 3140245 if it is missing. TLS 1.0 can stay disabled.",
                        "업데이트 3140245가 없으면 설치하십시오. TLS 1.0은 사용하지 않는 상태로 두어도 \
                         됩니다.",
                    ),
                    &[ESU_W7_TROUBLESHOOT],
                ),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Note the present value DefaultSecureProtocols in the key of this command; \
                         it can be missing. Then set it to 0x800. Programs that rely on the \
                         default of WinHTTP then use TLS 1.2 only.",
                        "아래 명령에 있는 키의 현재 DefaultSecureProtocols 값을 적어 두십시오. 값이 \
                         없을 수도 있습니다. 그런 다음 0x800으로 설정하십시오. 설정하면 WinHTTP의 기본값을 따르는 프로그램은 TLS 1.2만 \
                         사용합니다.",
                    ),
                    &[ESU_W7_TROUBLESHOOT],
                )
                .run(
                    Command::changes(
                        "reg add \"HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet \
                         Settings\\WinHttp\" /v DefaultSecureProtocols /t REG_DWORD /d 0x800 /f",
                    )
                    .elevated(),
                ),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Do the same under Wow6432Node; there too, note a value that exists.",
                        "Wow6432Node 아래에도 같은 값을 설정하십시오. 여기에도 기존 값이 있으면 먼저 \
                         적어 두십시오.",
                    ),
                    &[ESU_W7_TROUBLESHOOT],
                )
                .when(Text::new("on 64-bit Windows", "64비트 Windows이면"))
                .run(
                    Command::changes(
                        "reg add \
                         \"HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet \
                         Settings\\WinHttp\" /v DefaultSecureProtocols /t REG_DWORD /d 0x800 /f",
                    )
                    .elevated(),
                ),
                Resolution::new(
                    Action::RestartWindows,
                    Role::DeviceAdministrator,
                    Text::new("Restart Windows.", "Windows를 다시 시작하십시오."),
                    &[ESU_W7_TROUBLESHOOT],
                ),
                AGAIN,
            ],
            sources: &[ESU_W7_TROUBLESHOOT],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::UpdateWindows,
            Role::DeviceAdministrator,
            Text::new(
                "Install the pending Windows updates, the root certificates among them, and \
                 activate again.",
                "보류 중인 Windows 업데이트와 루트 인증서 업데이트를 설치한 뒤 다시 정품 \
                 인증하십시오.",
            ),
            &[PRACTICE],
        )
        .procedure(ACTIVATE_ONLINE),
        steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
        steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
    ],
};

pub(super) static CRYPT_SECURITY_SETTINGS: Entry = Entry {
    symbol: Some("CRYPT_E_SECURITY_SETTINGS"),
    message: Text::new(
        "the cryptographic operation failed because of a local security setting",
        "로컬 보안 설정 때문에 암호화 작업에 실패했습니다",
    ),
    topic: Topic::GenuineCheck,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_80092026),
    checks: &[Sign::new(
        Text::new(
            "As the user who gets the error, read State and note it. 0x23c00, the default, and \
             0x23e00 are right.",
            "오류가 발생하는 사용자 계정으로 State 값을 확인하여 적어 두십시오. 기본값인 0x23c00과 \
             0x23e00이 올바른 값입니다.",
        ),
        &[ERROR_80092026],
    )
    .run(Command::reads(
        "reg query \"HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\WinTrust\\Trust \
         Providers\\Software Publishing\" /v State",
    ))],
    causes: &[Cause {
        text: Text::new(
            "The value State of the software publishing settings is wrong, so that the validation \
             update of Windows 7, KB971033, cannot be installed.",
            "소프트웨어 게시 설정의 State 값이 잘못되어 Windows 7의 정품 확인 업데이트 KB971033을 \
             설치할 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ChangeSetting,
                Role::DeviceAdministrator,
                Text::new(
                    "As the same user, set State to the default, with which revoked publishers are \
                     checked.",
                    "같은 사용자 계정으로 State를 기본값으로 설정하십시오. 기본값에서는 게시자 \
                     인증서의 해지 여부를 확인합니다.",
                ),
                &[ERROR_80092026],
            )
            .when(Text::new(
                "if State is neither 0x23c00 nor 0x23e00",
                "State가 0x23c00도 0x23e00도 아니면",
            ))
            .run(Command::changes(
                "reg add \"HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\WinTrust\\Trust \
                 Providers\\Software Publishing\" /v State /t REG_DWORD /d 0x00023c00 /f",
            )),
            Resolution::new(
                Action::UpdateWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "Install the update again. No restart is needed.",
                    "업데이트를 다시 설치하십시오. 다시 시작할 필요는 없습니다.",
                ),
                &[ERROR_80092026],
            )
            .when(Text::new(
                "after State was set; never on a volume-licensed computer",
                "State를 설정했으면(볼륨 라이선스 컴퓨터에는 설치하지 마십시오)",
            )),
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Read State of the System account and beneath HKU\\.DEFAULT too, and note both. The \
                     numbers are decimal: 146432 is 0x23c00, 146944 is 0x23e00.",
                    "System 계정과 HKU\\.DEFAULT의 State 값도 확인하여 둘 다 적어 두십시오. 값은 \
                     십진수로 표시됩니다. 146432는 0x23c00이고 146944는 0x23e00입니다.",
                ),
                &[ERROR_80092026],
            )
            .when(Text::new(
                "if State was right, or the code comes back",
                "State가 올바르거나 같은 코드가 다시 나타나면",
            ))
            .run(
                Command::reads(
                    "powershell -Command \"Get-ItemProperty -Name State -Path \
                     'Registry::HKEY_USERS\\S-1-5-18\\Software\\Microsoft\\Windows\\CurrentVersion\\WinTrust\\Trust \
                     Providers\\Software \
                     Publishing','Registry::HKEY_USERS\\.DEFAULT\\Software\\Microsoft\\Windows\\CurrentVersion\\WinTrust\\Trust \
                     Providers\\Software Publishing' | Format-List PSPath,State\"",
                )
                .elevated(),
            ),
            Resolution::new(
                Action::ChangeSetting,
                Role::DeviceAdministrator,
                Text::new(
                    "Set the value of your own account there. The command has the default, 0x23c00.",
                    "사용자 계정의 값과 같게 설정하십시오. 아래 명령에는 기본값인 0x23c00이 들어 \
                     있습니다.",
                ),
                &[ERROR_80092026],
            )
            .when(Text::new(
                "if State of the System account differs from that of your own",
                "System 계정의 State가 사용자 계정의 값과 다르면",
            ))
            .run(
                Command::changes(
                    "reg add \
                     \"HKU\\S-1-5-18\\Software\\Microsoft\\Windows\\CurrentVersion\\WinTrust\\Trust \
                     Providers\\Software Publishing\" /v State /t REG_DWORD /d 0x00023c00 /f",
                )
                .elevated(),
            ),
            Resolution::new(
                Action::ChangeSetting,
                Role::DeviceAdministrator,
                Text::new(
                    "Set the value of your own account there too. The command has the default, \
                     0x23c00.",
                    "여기에도 사용자 계정의 값과 같게 설정하십시오. 아래 명령에는 기본값인 0x23c00이 \
                     들어 있습니다.",
                ),
                &[ERROR_80092026],
            )
            .when(Text::new(
                "if State beneath HKU\\.DEFAULT differs from that of your own account",
                "HKU\\.DEFAULT의 State가 사용자 계정의 값과 다르면",
            ))
            .run(
                Command::changes(
                    "reg add \
                     \"HKU\\.DEFAULT\\Software\\Microsoft\\Windows\\CurrentVersion\\WinTrust\\Trust \
                     Providers\\Software Publishing\" /v State /t REG_DWORD /d 0x00023c00 /f",
                )
                .elevated(),
            ),
        ],
        sources: &[ERROR_80092026],
    }],
    otherwise: &[
        Resolution::new(
            Action::UpdateWindows,
            Role::DeviceAdministrator,
            Text::new("Install the update once more.", "업데이트를 한 번 더 설치하십시오."),
            &[ERROR_80092026],
        )
        .when(Text::new("after one of the two was set", "둘 가운데 하나를 설정했으면")),
        steps::REPORT_THE_CODE,
    ],
};

const REPORT_TO_MICROSOFT: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Give Microsoft the code, date and time of each attempt, and the output of this command: \
         with a volume license a Licensing Activation Center, else Microsoft Support.",
        "코드, 시도한 날짜와 시간, 아래 명령의 출력을 Microsoft에 전달하십시오. 볼륨 라이선스이면 \
         Microsoft 라이선스 정품 인증 센터에, 그 밖의 경우에는 Microsoft 지원에 전달하십시오.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK)
.run(Command::reads(slmgr!("/dlv")));

/// For errors of the server, in which this computer has no part, whatever was activated: Windows,
/// an ESU, Office or a forest.
const REPEAT_LATER: Resolution = Resolution::new(
    Action::Wait,
    Role::DeviceAdministrator,
    Text::new(
        "Leave Windows, its key and the network as they are, and repeat the same activation later.",
        "Windows, 제품 키, 네트워크를 그대로 두고 나중에 같은 정품 인증을 다시 시도하십시오.",
    ),
    &[PRACTICE],
);

const SERVER_STEPS: &[Resolution] =
    &[REPEAT_LATER, PHONE_WHEN_IT_COMES_BACK, FOREST_PHONE_WHEN_IT_COMES_BACK];

pub(super) static STORE_INVALID_ARGUMENT: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_ARGUMENT"),
    message: Text::new(
        "Microsoft Store licensing: the server experienced an error (invalid argument)",
        "Microsoft Store 라이선스: 서버에서 오류가 발생했습니다(잘못된 인수)",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server of Microsoft Store licensing reported an error of its own. Only \
             the name of the code speaks of an invalid argument.",
            "Microsoft Store 라이선스의 정품 인증 서버에서 자체 오류를 보고했습니다. 잘못된 인수라는 \
             말은 코드의 이름에만 있습니다.",
        ),
        sign: None,
        resolutions: SERVER_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[REPORT_TO_MICROSOFT],
};

// A before B: other Internet sites answer; A asks that they do not.
// A before C: the same.
// B before C: TcpTestSucceeded is True and there is no proxy; B asks for one of the opposites.
pub(super) static SERVER_CONNECTION_FAILED: Entry = Entry {
    symbol: Some("SL_E_SRV_SERVER_PONG"),
    message: Text::new(
        "the computer could not connect to the activation server",
        "컴퓨터가 정품 인증 서버에 연결하지 못했습니다",
    ),
    topic: Topic::Network,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[TEST_PORT, READ_PROXY],
    causes: &[NO_INTERNET, HELD_BACK, FOR_A_MOMENT],
    otherwise: &[steps::SAVE_APPLICATION_LOG, steps::ASK_SUPPORT],
};

pub(super) static SERVER_INVALID_PAYLOAD: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_PAYLOAD"),
    message: Text::new(
        "the activation server could not activate the product (invalid payload)",
        "정품 인증 서버에서 제품을 정품 인증할 수 없습니다(요청 내용이 올바르지 않음)",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the product could not be activated. Only the \
             name of the code gives a reason: the content of the request.",
            "정품 인증 서버에서 제품을 정품 인증할 수 없다고 판정했습니다. 이유는 코드의 이름에만 \
             나타나며, 요청의 내용(payload)이 올바르지 않다는 뜻입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::RESTART_AND_REPEAT,
            PHONE_WHEN_IT_COMES_BACK,
            FOREST_PHONE_WHEN_IT_COMES_BACK,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[REPORT_TO_MICROSOFT],
};

pub(super) static SERVER_CLIENT_CLOCK_OUT_OF_SYNC: Entry = Entry {
    symbol: Some("SL_E_SRV_CLIENT_CLOCK_OUT_OF_SYNC"),
    message: Text::new(
        "the activation server found that the clock of this computer is not correct",
        "정품 인증 서버에서 이 컴퓨터의 시계가 맞지 않다고 판정했습니다",
    ),
    topic: Topic::Clock,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_CLOCK],
    causes: &[Cause {
        text: Text::new(
            "The clock of this computer is not correct. It has to be corrected before the product \
             can be activated.",
            "이 컴퓨터의 시계가 맞지 않습니다. 시계를 맞추기 전에는 정품 인증할 수 없습니다.",
        ),
        sign: None,
        resolutions: &[CORRECT_CLOCK, AGAIN],
        sources: &[HEADER],
    }],
    otherwise: &[REPORT_TO_MICROSOFT],
};

pub(super) static CLEARING_HOUSE_SYSTEM_ERROR: Entry = Entry {
    symbol: Some("SL_E_CHPA_SYSTEM_ERROR"),
    message: Text::new(
        "the activation server experienced an error (system error)",
        "정품 인증 서버에서 오류가 발생했습니다(시스템 오류)",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reported an error of its own. Only the name of the code speaks \
             of a system error.",
            "정품 인증 서버에서 자체 오류를 보고했습니다. 시스템 오류라는 말은 코드의 이름에만 \
             있습니다.",
        ),
        sign: None,
        resolutions: SERVER_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[REPORT_TO_MICROSOFT],
};

pub(super) static CLEARING_HOUSE_NETWORK_ERROR: Entry = Entry {
    symbol: Some("SL_E_CHPA_NETWORK_ERROR"),
    message: Text::new(
        "the activation server experienced a network error",
        "정품 인증 서버에서 네트워크 오류가 발생했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server met a network error on its own side.",
            "정품 인증 서버 쪽에서 네트워크 오류가 발생했습니다.",
        ),
        sign: None,
        resolutions: SERVER_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[REPORT_TO_MICROSOFT],
};

pub(super) static CLEARING_HOUSE_DATABASE_ERROR: Entry = Entry {
    symbol: Some("SL_E_CHPA_DATABASE_ERROR"),
    message: Text::new(
        "the activation server experienced an error (database error)",
        "정품 인증 서버에서 오류가 발생했습니다(데이터베이스 오류)",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reported an error of its own. Only the name of the code speaks \
             of its database.",
            "정품 인증 서버에서 자체 오류를 보고했습니다. 데이터베이스라는 말은 코드의 이름에만 \
             있습니다.",
        ),
        sign: None,
        resolutions: SERVER_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[REPORT_TO_MICROSOFT],
};

pub(super) static CLEARING_HOUSE_INVALID_ARGUMENT: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_ARGUMENT"),
    message: Text::new(
        "the activation server experienced an error (invalid argument)",
        "정품 인증 서버에서 오류가 발생했습니다(잘못된 인수)",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reported an error of its own. Only the name of the code speaks \
             of an invalid argument.",
            "정품 인증 서버에서 자체 오류를 보고했습니다. 잘못된 인수라는 말은 코드의 이름에만 \
             있습니다.",
        ),
        sign: None,
        resolutions: SERVER_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[REPORT_TO_MICROSOFT],
};

pub(super) static CLEARING_HOUSE_RESPONSE_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_CHPA_RESPONSE_NOT_AVAILABLE"),
    message: Text::new(
        "the activation server experienced an error (response not available)",
        "정품 인증 서버에서 오류가 발생했습니다(응답을 사용할 수 없음)",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reported an error of its own. Only the name of the code speaks \
             of a response that was not available.",
            "정품 인증 서버에서 자체 오류를 보고했습니다. 응답을 사용할 수 없다는 말은 코드의 이름에만 \
             있습니다.",
        ),
        sign: None,
        resolutions: SERVER_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[REPORT_TO_MICROSOFT],
};

pub(super) static CLEARING_HOUSE_GENERAL_ERROR: Entry = Entry {
    symbol: Some("SL_E_CHPA_GENERAL_ERROR"),
    message: Text::new(
        "the activation server experienced a general error",
        "정품 인증 서버에서 일반 오류가 발생했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reported a general error and gave no reason.",
            "정품 인증 서버에서 이유를 알리지 않고 일반 오류를 보고했습니다.",
        ),
        sign: None,
        resolutions: SERVER_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[REPORT_TO_MICROSOFT],
};

pub(super) static CLEARING_HOUSE_VGA_RESPONSE_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_CHPA_MSCH_RESPONSE_NOT_AVAILABLE_VGA"),
    message: Text::new(
        "the response of the VGA service is not available in the expected format",
        "VGA 서비스의 응답을 예상된 형식으로 사용할 수 없습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server did not get the response of a service named VGA in the format \
             that it expects. The code names nothing to change on this computer.",
            "정품 인증 서버에서 VGA라는 서비스의 응답을 예상한 형식으로 받지 못했습니다. 이 코드에 따라 \
             이 컴퓨터에서 변경할 것은 없습니다.",
        ),
        sign: None,
        resolutions: SERVER_STEPS,
        sources: &[HEADER],
    }],
    otherwise: &[REPORT_TO_MICROSOFT],
};

// A before B: other Internet sites answer; A asks that they do not.
// A before C: the same.
// B before C: TcpTestSucceeded is True and there is no proxy; B asks for one of the opposites.
pub(super) static ACTIVATION_NETWORK_ERROR: Entry = Entry {
    symbol: Some("E_RM_UNKNOWN_ERROR"),
    message: Text::new(
        "a networking problem occurred while Windows was being activated",
        "Windows를 정품 인증하는 동안 네트워크 문제가 발생했습니다",
    ),
    topic: Topic::Network,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[TEST_PORT, READ_PROXY],
    causes: &[NO_INTERNET, HELD_BACK, FOR_A_MOMENT],
    otherwise: &[steps::SAVE_APPLICATION_LOG, steps::ASK_SUPPORT],
};
