//! Connections to the activation service: proxies, names, TLS, time-outs.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::{
    ActiveDirectory, DigitalLicense, KmsClient, KmsHost, Mak, Oem, Retail,
};
use crate::kinds::{ANY, GENUINE};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::kinds::{ONLINE, PRIVATE};
use crate::text::Text;

const NET_RESOLVE_SERVER: Resolution = Resolution::new(
    Action::FixDns,
    Role::NetworkAdministrator,
    Text::new(
        "Check that DNS resolves the name of the activation server.",
        "DNS에서 정품 인증 서버의 이름이 확인되는지 점검하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("nslookup activation-v2.sls.microsoft.com"));

const NET_PROXY_ACTIVATION_URLS: Resolution = Resolution::new(
    Action::FixProxy,
    Role::NetworkAdministrator,
    Text::new(
        "Let the proxy pass activation.sls.microsoft.com, \
         activation-v2.sls.microsoft.com, validation.sls.microsoft.com and \
         validation-v2.sls.microsoft.com without authentication.",
        "프록시에서 activation.sls.microsoft.com, activation-v2.sls.microsoft.com, \
         validation.sls.microsoft.com, validation-v2.sls.microsoft.com을 인증 없이 \
         통과시키십시오.",
    ),
    &[sources::PRACTICE],
);

const NET_PROXY_OTHER_URLS: Resolution = Resolution::new(
    Action::FixProxy,
    Role::NetworkAdministrator,
    Text::new(
        "Do the same for licensing.mp.microsoft.com, \
         displaycatalog.mp.microsoft.com, go.microsoft.com, login.live.com and \
         crl.microsoft.com. Go by name, because Microsoft publishes no IP ranges \
         for them.",
        "licensing.mp.microsoft.com, displaycatalog.mp.microsoft.com, \
         go.microsoft.com, login.live.com, crl.microsoft.com도 똑같이 \
         설정하십시오. Microsoft가 IP 범위를 공개하지 않으므로 이름으로 지정해야 \
         합니다.",
    ),
    &[sources::PRACTICE],
);

const NET_PROXY_BASIC_OFF: Resolution = Resolution::new(
    Action::FixProxy,
    Role::NetworkAdministrator,
    Text::new(
        "Or turn Basic authentication off on the proxy; other programs may depend \
         on it.",
        "또는 프록시에서 기본(Basic) 인증을 끄십시오. 이 인증을 쓰는 다른 \
         프로그램이 있을 수 있습니다.",
    ),
    &[sources::PRACTICE],
);

const NET_SHOW_PROXY: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "See which proxy Windows services use; the browser of a user can have \
         another one.",
        "Windows 서비스가 사용하는 프록시를 확인하십시오. 사용자의 브라우저에는 \
         다른 프록시가 설정되어 있을 수 있습니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("powershell -Command \"netsh winhttp show proxy\""));

const NET_VAMT_PROXY: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Without a direct connection, use proxy activation in the Volume \
         Activation Management Tool (VAMT) on a computer that has one; it needs \
         go.microsoft.com and \
         https://activation.sls.microsoft.com/BatchActivation/BatchActivation.asmx.",
        "직접 연결할 수 없으면 인터넷에 연결된 컴퓨터에서 볼륨 정품 인증 관리 \
         도구(VAMT)의 프록시 정품 인증을 사용하십시오. go.microsoft.com과 \
         https://activation.sls.microsoft.com/BatchActivation/BatchActivation.asmx에 \
         연결할 수 있어야 합니다.",
    ),
    &[sources::PRACTICE],
);

const NET_SERVER_SIDE: Resolution = Resolution::new(
    Action::Wait,
    Role::DeviceAdministrator,
    Text::new(
        "Leave Windows, its product key and the network settings unchanged for \
         now; the failure is on the side of the server.",
        "우선 Windows, 제품 키, 네트워크 설정을 그대로 두십시오. 서버 쪽에서 \
         발생한 오류입니다.",
    ),
    &[sources::PRACTICE],
);

const NET_NOTE_TIMES: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Note date and time of each failed attempt, so that Microsoft can look for \
         it in its records.",
        "Microsoft가 기록을 찾아볼 수 있도록 실패한 시도마다 날짜와 시간을 적어 \
         두십시오.",
    ),
    &[sources::PRACTICE],
);

const NET_OFFICE_PHONE: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "Office with a MAK can be activated by telephone from its own activation \
         wizard.",
        "MAK를 사용하는 Office는 Office의 정품 인증 마법사에서 전화로 정품 인증할 \
         수 있습니다.",
    ),
    &[sources::PRACTICE],
);

const CLOCK_SOURCE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Check from which source the Windows Time service takes the time and when \
         it last succeeded.",
        "Windows 시간 서비스가 어느 원본에서 시간을 받으며 언제 마지막으로 \
         성공했는지 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("w32tm /query /status").elevated());

const CLOCK_VIRTUAL_MACHINE: Resolution = Resolution::new(
    Action::FixVirtualization,
    Role::DeviceAdministrator,
    Text::new(
        "For a virtual machine, set the clock of its host right as well.",
        "가상 머신이라면 호스트의 시계도 바로잡으십시오.",
    ),
    &[sources::PRACTICE],
);

const CLOCK_AFTER_POWER_OFF: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::DeviceAdministrator,
    Text::new(
        "If the clock is wrong again whenever the computer was off, have its clock \
         battery checked.",
        "컴퓨터를 껐다 켤 때마다 시계가 다시 틀리면 메인보드 배터리 점검을 \
         받으십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) static UNSPECIFIED_FAILURE: Entry = Entry {
    symbol: Some("E_FAIL"),
    message: Text::new(
        "an unspecified failure; a proxy that requires Basic authentication can be the reason",
        "구체적인 이유가 없는 오류이며 기본(Basic) 인증을 요구하는 프록시가 원인일 수 있습니다",
    ),
    topic: Topic::Network,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(sources::ERROR_8004FE33),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The code itself gives no reason; any part of Windows can return it.",
                "코드 자체에는 이유가 없으며 Windows의 어느 부분에서나 반환될 수 \
             있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_8004FE33],
        },
        Cause {
            text: Text::new(
                "An internet proxy with Basic authentication stands between the \
             computer and Microsoft, and activation cannot pass it a user name and \
             password.",
                "컴퓨터와 Microsoft 사이에 기본(Basic) 인증을 쓰는 인터넷 프록시가 \
             있는데, 정품 인증 과정에서 사용자 이름과 암호를 전달하지 못합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_8004FE33],
        },
    ],
    otherwise: &[
        steps::COLLECT_EVENTS,
        steps::CHECK_INTERNET.only(&[Mak, Retail, Oem, DigitalLicense]),
        NET_SHOW_PROXY.only(&[Mak, Retail, Oem, DigitalLicense]),
        steps::TEST_KMS_PORT.only(&[KmsClient]),
        steps::PHONE_WIZARD.only(&[Mak, Retail, Oem]),
        NET_PROXY_ACTIVATION_URLS.only(&[Mak, Retail, Oem, DigitalLicense]),
        NET_PROXY_OTHER_URLS.only(&[Mak, Retail, Oem, DigitalLicense]),
        NET_PROXY_BASIC_OFF.only(&[Mak, Retail, Oem, DigitalLicense]),
        steps::ACTIVATE_AGAIN,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
};

pub(super) static SYSTEM_TIME_SKEWED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_SYSTEM_TIME_SKEWED"),
    message: Text::new(
        "the computer's clock does not agree with the trusted time kept for licensing",
        "컴퓨터의 시계가 라이선스용으로 보관된 신뢰 시간과 맞지 않습니다",
    ),
    topic: Topic::Clock,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The clock of this computer and the trusted time kept for licensing do \
             not agree; the code does not say by how much.",
            "이 컴퓨터의 시계와 라이선스용으로 보관된 신뢰 시간이 서로 맞지 \
             않습니다. 차이가 얼마인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::SYNC_CLOCK,
            steps::CLOCK_START_SERVICE,
            CLOCK_SOURCE,
            CLOCK_VIRTUAL_MACHINE,
            CLOCK_AFTER_POWER_OFF,
            steps::RESTART_WINDOWS,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_CERTIFICATE_ACQUISITION_FAILED: Entry = Entry {
    symbol: None,
    message: Text::new(
        "the security processor certificate could not be obtained from Microsoft",
        "Microsoft에서 보안 프로세서 인증서를 받아 오지 못했습니다",
    ),
    topic: Topic::Network,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_8004FE33),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A proxy on the way to the activation servers asks for Basic \
             authentication, and the activation window cannot ask for user name \
             and password.",
            "정품 인증 서버로 가는 프록시가 기본(Basic) 인증을 요구하는데 정품 \
             인증 화면에서는 사용자 이름과 암호를 입력할 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            NET_SHOW_PROXY,
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
            NET_OFFICE_PHONE.only(&[Mak]),
            NET_PROXY_ACTIVATION_URLS,
            NET_PROXY_OTHER_URLS,
            NET_PROXY_BASIC_OFF,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
        ],
        sources: &[sources::ERROR_8004FE33],
    }],
    otherwise: &[],
};

pub(super) static WIN32_NETWORK_UNREACHABLE: Entry = Entry {
    symbol: Some("ERROR_NETWORK_UNREACHABLE"),
    message: Text::new(
        "the licensing servers are out of reach over the network",
        "네트워크를 통해 라이선스 서버에 연결할 수 없습니다",
    ),
    topic: Topic::Network,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The computer has no network connection at present, or no route leads \
             from its network to the server.",
            "컴퓨터가 현재 네트워크에 연결되어 있지 않거나 연결된 네트워크에서 \
             서버로 가는 경로가 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Check that a network adapter is connected and has an IP address \
                 and a gateway.",
                    "네트워크 어댑터가 연결되어 있고 IP 주소와 게이트웨이가 있는지 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("ipconfig /all")),
            Resolution::new(
                Action::FixNetwork,
                Role::DeviceAdministrator,
                Text::new(
                    "Restore the network connection; turn airplane mode off and \
                 reconnect the VPN if the way to the internet leads through one.",
                    "네트워크 연결을 복구하십시오. 비행기 모드를 끄고, VPN을 거쳐 \
                 인터넷에 연결하는 환경이면 VPN에 다시 연결하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::CHECK_INTERNET,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static INTERNET_TIMEOUT: Entry = Entry {
    symbol: Some("ERROR_INTERNET_TIMEOUT"),
    message: Text::new(
        "the online activation request was not answered in time",
        "온라인 정품 인증 요청에 제때 응답이 오지 않았습니다",
    ),
    topic: Topic::Network,
    types: &[Mak, Retail, Oem, DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(sources::ESU_W7_TROUBLESHOOT),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The computer has no internet connection, or the connection to the \
             activation service is too slow or unstable.",
                "컴퓨터가 인터넷에 연결되어 있지 않거나 정품 인증 서비스와의 연결이 \
             너무 느리거나 불안정합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ESU_W7_TROUBLESHOOT],
        },
        Cause {
            text: Text::new(
                "A firewall or a proxy holds back the request to the activation \
             service.",
                "방화벽이나 프록시가 정품 인증 서비스로 보내는 요청을 막습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ESU_W7_TROUBLESHOOT],
        },
    ],
    otherwise: &[
        steps::CHECK_INTERNET,
        steps::ALLOW_ACTIVATION_URLS,
        steps::WAIT_AND_RETRY,
        steps::ACTIVATE_AGAIN,
        NET_VAMT_PROXY.only(&[Mak]),
        steps::PHONE_INSTALLATION_ID.only(&[Mak, Retail, Oem]),
        steps::PHONE_CALL.only(&[Mak, Retail, Oem]),
        steps::PHONE_CONFIRMATION_ID.only(&[Mak, Retail, Oem]),
    ],
};

pub(super) static INTERNET_NAME_NOT_RESOLVED: Entry = Entry {
    symbol: Some("ERROR_INTERNET_NAME_NOT_RESOLVED"),
    message: Text::new("the name of a Microsoft activation or licensing server could not be resolved", "Microsoft 정품 인증 또는 라이선스 서버의 이름을 확인하지 못했습니다"),
    topic: Topic::Network,
    types: &[Mak, KmsClient, KmsHost, ActiveDirectory, Retail, Oem, DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: Some(sources::EVENT_8200_8208_900),
    checks: &[],
    causes: &[Cause { text: Text::new(
            "The computer has no suitable internet access, so it cannot reach the \
             servers for activation and validation (AVS).",
            "컴퓨터에서 인터넷을 제대로 사용할 수 없어 정품 인증 및 유효성 검사 \
             서비스(AVS) 서버에 연결하지 못합니다.",
        ), sign: None, resolutions: &[], sources: &[sources::EVENT_8200_8208_900] }, Cause { text: Text::new(
            "A component such as the Customer Experience Improvement Program or \
             the Store asked for a genuine ticket, although there is no internet \
             access; events 8200 and 8208 then carry this code.",
            "인터넷에 연결할 수 없는데도 사용자 환경 개선 프로그램이나 스토어 같은 \
             구성 요소가 정품 티켓을 요청했습니다. 이때 이벤트 8200과 8208에 이 \
             코드가 기록됩니다.",
        ), sign: None, resolutions: &[], sources: &[sources::EVENT_8200_8208_900] },],
    otherwise: &[
        Resolution::new(
            Action::CheckEventLog,
            Role::DeviceAdministrator,
            Text::new(
                "See whether the code stands only in events 8200 and 8208 while \
                 the license is in order. Event 900 names the program that called \
                 the service.",
                "라이선스는 정상인데 이벤트 8200과 8208에만 이 코드가 있는지 \
                 확인하십시오. 서비스를 호출한 프로그램은 이벤트 900에 표시됩니다.",
            ), &[sources::PRACTICE],)
        .run(Command::reads("powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=900,8200,8208} \
             -MaxEvents 10 | Format-List TimeCreated,Id,Message\"")),
        Resolution::new(
            Action::NothingToDo,
            Role::DeviceAdministrator,
            Text::new(
                "If so, the events may be tolerated, for example on a server; they \
                 are no sign of a license problem or of a counterfeit copy.",
                "그렇다면 서버 등에서는 이 이벤트를 무시해도 됩니다. 라이선스 \
                 문제나 비정품을 뜻하지 않습니다.",
            ), &[sources::PRACTICE],),
        steps::CHECK_INTERNET,
        NET_RESOLVE_SERVER,
        Resolution::new(
            Action::FixNetwork,
            Role::NetworkAdministrator,
            Text::new(
                "Connect the computer to the internet, then check firewall and \
                 proxy.",
                "컴퓨터를 인터넷에 연결한 뒤 방화벽과 프록시를 확인하십시오.",
            ), &[sources::PRACTICE],),
        steps::ALLOW_ACTIVATION_URLS,
        steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
        steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
        Resolution::new(
            Action::ChangeSetting,
            Role::DirectoryAdministrator,
            Text::new(
                "On KMS clients without internet access, consider the policy Turn \
                 off KMS Client Online AVS Validation, after which they send \
                 Microsoft no activation data.",
                "인터넷에 연결할 수 없는 KMS 클라이언트에는 KMS 클라이언트 온라인 \
                 AVS 유효성 검사 끄기 정책을 검토하십시오. 이 정책을 사용하면 정품 \
                 인증 데이터를 Microsoft로 보내지 않습니다.",
            ), &[sources::PRACTICE],)
        .only(&[KmsClient]),
        Resolution::new(
            Action::ChangeSetting,
            Role::DirectoryAdministrator,
            Text::new(
                "Where no internet access is possible, stop the events by their \
                 caller: for wsqmcons.exe leave the Customer Experience \
                 Improvement Program, for WSHost.exe turn the Store application \
                 off by policy.",
                "인터넷에 연결할 수 없는 환경에서 이벤트를 없애려면 호출한 \
                 프로그램이 wsqmcons.exe일 때는 사용자 환경 개선 프로그램에서 \
                 탈퇴하고, WSHost.exe일 때는 정책으로 스토어 앱을 끄십시오.",
            ), &[sources::PRACTICE],),
        NET_VAMT_PROXY.only(&[Mak]),
        steps::PHONE_INSTALLATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        steps::AD_INSTALLATION_ID.only(&[ActiveDirectory]),
        steps::PHONE_CALL.only(&[Mak, KmsHost, ActiveDirectory, Retail, Oem]),
        steps::PHONE_CONFIRMATION_ID.only(&[Mak, KmsHost, Retail, Oem]),
        steps::AD_CONFIRMATION_ID.only(&[ActiveDirectory]),
    ],
};

pub(super) static SECURE_CONNECTION_FAILED: Entry = Entry {
    symbol: Some("ERROR_WINHTTP_SECURE_FAILURE"),
    message: Text::new("no secure connection to the activation server; the clock or TLS setup may be wrong", "정품 인증 서버와 보안 연결을 맺지 못했으며 컴퓨터 시계나 TLS 설정이 잘못되었을 수 있습니다"),
    topic: Topic::Clock,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ESU_W7_TROUBLESHOOT),
    checks: &[],
    causes: &[Cause { text: Text::new(
            "The computer did not accept the certificate of the server; with a \
             wrong clock it seems not yet or no longer valid.",
            "컴퓨터가 서버 인증서를 받아들이지 않았습니다. 시계가 틀리면 인증서가 \
             아직 유효하지 않거나 만료된 것처럼 보입니다.",
        ), sign: None, resolutions: &[], sources: &[sources::ESU_W7_TROUBLESHOOT] }, Cause { text: Text::new(
            "On Windows 7 SP1 or Windows Server 2008 (R2), TLS 1.0 is disabled and \
             WinHTTP does not use TLS 1.2 by default.",
            "Windows 7 SP1 또는 Windows Server 2008(R2)에서 TLS 1.0을 사용하지 \
             않도록 설정했는데 WinHTTP가 TLS 1.2를 기본으로 사용하지 않습니다.",
        ), sign: None, resolutions: &[], sources: &[sources::ESU_W7_TROUBLESHOOT] },],
    otherwise: &[
        steps::SYNC_CLOCK,
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "See whether TLS 1.0 is disabled, which DisabledByDefault 1 or \
                 Enabled 0 shows. An error of this command means that neither is \
                 set.",
                "TLS 1.0을 사용하지 않도록 설정되어 있는지 확인하십시오. \
                 DisabledByDefault 1이나 Enabled 0이 그 표시이며, 명령에서 오류가 \
                 나면 둘 다 설정되지 않은 것입니다.",
            ), &[sources::PRACTICE],)
        .run(Command::reads("reg query \
             \"HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS \
             1.0\\Client\"")),
        steps::ALLOW_ACTIVATION_URLS,
        Resolution::new(
            Action::UpdateWindows,
            Role::DeviceAdministrator,
            Text::new(
                "On Windows 7 SP1, Windows Server 2008 R2 SP1 or Windows Server \
                 2012, install update 3140245, so that WinHTTP can use TLS 1.2 by \
                 default; TLS 1.0 can stay off.",
                "Windows 7 SP1, Windows Server 2008 R2 SP1 또는 Windows Server \
                 2012에는 WinHTTP가 TLS 1.2를 기본으로 사용할 수 있도록 업데이트 \
                 3140245를 설치하십시오. TLS 1.0은 꺼 둔 채로 두어도 됩니다.",
            ), &[sources::PRACTICE],),
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Note the present value of DefaultSecureProtocols before you \
                 change it; if there is none, the command reports an error.",
                "변경하기 전에 DefaultSecureProtocols의 현재 값을 적어 두십시오. \
                 값이 없으면 명령에서 오류가 납니다.",
            ), &[sources::PRACTICE],)
        .run(Command::reads("reg query \
             \"HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet \
             Settings\\WinHttp\" /v DefaultSecureProtocols")),
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "After that update, set the DWORD value DefaultSecureProtocols to \
                 0x800 for WinHTTP. Programs that rely on its default then use TLS \
                 1.2 only.",
                "이 업데이트를 설치한 뒤에는 WinHTTP의 DWORD 값 \
                 DefaultSecureProtocols를 0x800으로 설정하십시오. 그러면 WinHTTP의 \
                 기본값을 따르는 프로그램은 TLS 1.2만 사용합니다.",
            ), &[sources::PRACTICE],)
        .run(Command::changes("reg add \
             \"HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet \
             Settings\\WinHttp\" /v DefaultSecureProtocols /t REG_DWORD /d 0x800 \
             /f").elevated()),
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "On 64-bit Windows with that update, set the same value under \
                 Wow6432Node as well, after noting one that is there.",
                "이 업데이트를 설치한 64비트 Windows에서는 Wow6432Node 아래에도 \
                 같은 값을 설정하십시오. 기존 값이 있으면 먼저 적어 두십시오.",
            ), &[sources::PRACTICE],)
        .run(Command::changes("reg add \
             \"HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet \
             Settings\\WinHttp\" /v DefaultSecureProtocols /t REG_DWORD /d 0x800 \
             /f").elevated()),
        steps::RESTART_WINDOWS,
        steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
        steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "If it still fails on Windows 7 SP1 or Windows Server 2008 R2, \
                 turn TLS 1.2 on for clients in Schannel, where it is off by \
                 default, and restart. Note the value of DisabledByDefault first \
                 if there is one.",
                "Windows 7 SP1이나 Windows Server 2008 R2에서 여전히 실패하면 \
                 기본적으로 꺼져 있는 Schannel의 클라이언트용 TLS 1.2를 켜고 다시 \
                 시작하십시오. DisabledByDefault에 기존 값이 있으면 먼저 적어 \
                 두십시오.",
            ), &[sources::PRACTICE],)
        .run(Command::changes("reg add \
             \"HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS \
             1.2\\Client\" /v DisabledByDefault /t REG_DWORD /d 0 /f").elevated()),
        steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
        steps::ASK_MICROSOFT_SUPPORT,
    ],
};

pub(super) static CRYPT_SECURITY_SETTINGS: Entry = Entry {
    symbol: Some("CRYPT_E_SECURITY_SETTINGS"),
    message: Text::new(
        "a local security setting made the signature check of a validation update fail",
        "로컬 보안 설정 때문에 정품 확인 업데이트의 서명 검사가 실패했습니다",
    ),
    topic: Topic::Network,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_80092026),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The value State of the software publishing settings in the registry \
             is wrong, so Windows refuses the signature of the validation update \
             KB971033.",
            "레지스트리의 소프트웨어 게시 설정에서 State 값이 잘못되어 Windows가 \
             정품 확인 업데이트 KB971033의 서명을 거부합니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "As the user who gets the error, read the present value of State \
                 and note it.",
                    "오류가 발생한 사용자로 State의 현재 값을 확인하고 적어 두십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads(
                "reg query \
             \"HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\WinTrust\\Trust \
             Providers\\Software Publishing\" /v State",
            )),
            Resolution::new(
                Action::ChangeSetting,
                Role::DeviceAdministrator,
                Text::new(
                    "As the same user, set State to 0x00023c00, the default, which \
                 checks for revoked publishers. The value 0x00023e00 skips this \
                 check.",
                    "같은 사용자로 State를 기본값인 0x00023c00으로 설정하십시오. 이 \
                 값은 게시자 인증서의 해지 여부를 확인하며 0x00023e00은 확인하지 \
                 않습니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes(
                "reg add \
             \"HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\WinTrust\\Trust \
             Providers\\Software Publishing\" /v State /t REG_DWORD /d 0x00023c00 \
             /f",
            )),
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "If that is not enough, read and note State of the System account \
                 (S-1-5-18) too.",
                    "그래도 안 되면 System 계정(S-1-5-18)의 State 값도 확인하여 적어 \
                 두십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(
                Command::reads(
                    "reg query \
             \"HKU\\S-1-5-18\\Software\\Microsoft\\Windows\\CurrentVersion\\WinTrust\\Trust \
             Providers\\Software Publishing\" /v State",
                )
                .elevated(),
            ),
            Resolution::new(
                Action::ChangeSetting,
                Role::DeviceAdministrator,
                Text::new(
                    "Set exactly the same value for the System account.",
                    "System 계정에도 정확히 같은 값을 설정하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(
                Command::changes(
                    "reg add \
             \"HKU\\S-1-5-18\\Software\\Microsoft\\Windows\\CurrentVersion\\WinTrust\\Trust \
             Providers\\Software Publishing\" /v State /t REG_DWORD /d 0x00023c00 \
             /f",
                )
                .elevated(),
            ),
            Resolution::new(
                Action::ChangeSetting,
                Role::DeviceAdministrator,
                Text::new(
                    "Likewise set it under HKU\\.DEFAULT, after noting the value that \
                 is there.",
                    "HKU\\.DEFAULT 아래에도 기존 값을 적어 둔 뒤 마찬가지로 \
                 설정하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(
                Command::changes(
                    "reg add \
             \"HKU\\.DEFAULT\\Software\\Microsoft\\Windows\\CurrentVersion\\WinTrust\\Trust \
             Providers\\Software Publishing\" /v State /t REG_DWORD /d 0x00023c00 \
             /f",
                )
                .elevated(),
            ),
            Resolution::new(
                Action::UpdateWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "Install the update again; a restart is not needed for the \
                 setting.",
                    "업데이트를 다시 설치하십시오. 설정을 적용하기 위해 다시 시작할 \
                 필요는 없습니다.",
                ),
                &[sources::PRACTICE],
            ),
        ],
        sources: &[sources::ERROR_80092026],
    }],
    otherwise: &[],
};

pub(super) static STORE_INVALID_ARGUMENT: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_ARGUMENT"),
    message: Text::new(
        "Microsoft Store licensing failed on an argument it could not use",
        "Microsoft Store 라이선스 서비스가 잘못된 인수 때문에 처리에 실패했습니다",
    ),
    topic: Topic::ActivationServer,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing could not use an argument of the request; \
             the code does not name it.",
            "Microsoft Store 라이선스 서비스가 요청의 인수를 사용하지 못했습니다. \
             어떤 인수인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_SHOW_ACTIVATION_PAGE,
            steps::COLLECT_EVENTS,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN,
            NET_NOTE_TIMES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SERVER_CONNECTION_FAILED: Entry = Entry {
    symbol: Some("SL_E_SRV_SERVER_PONG"),
    message: Text::new(
        "contact with the online activation server failed",
        "온라인 정품 인증 서버에 접속하지 못했습니다",
    ),
    topic: Topic::Network,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The computer could not set up a connection to the activation server.",
            "컴퓨터가 정품 인증 서버와 연결을 맺지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_INTERNET,
            NET_RESOLVE_SERVER,
            steps::COLLECT_EVENTS,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ALLOW_ACTIVATION_URLS,
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SERVER_INVALID_PAYLOAD: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_PAYLOAD"),
    message: Text::new(
        "the activation server could not use the contents of the activation request",
        "정품 인증 서버가 정품 인증 요청의 내용을 처리할 수 없었습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server could not use the content of the request; the \
             code does not say which part is at fault.",
            "정품 인증 서버가 요청의 내용을 처리하지 못했습니다. 어느 부분이 \
             문제인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::RESTART_SERVICE,
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SERVER_CLIENT_CLOCK_OUT_OF_SYNC: Entry = Entry {
    symbol: Some("SL_E_SRV_CLIENT_CLOCK_OUT_OF_SYNC"),
    message: Text::new(
        "the clock of this computer is wrong; activation is refused until it is set right",
        "컴퓨터 시계가 맞지 않아 시간을 바로잡기 전에는 정품 인증을 받을 수 없습니다",
    ),
    topic: Topic::Clock,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The date, the time or the time zone of this computer is wrong.",
            "이 컴퓨터의 날짜, 시간 또는 표준 시간대가 맞지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SYNC_CLOCK,
            steps::CLOCK_START_SERVICE,
            CLOCK_SOURCE,
            CLOCK_VIRTUAL_MACHINE,
            CLOCK_AFTER_POWER_OFF,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_SYSTEM_ERROR: Entry = Entry {
    symbol: Some("SL_E_CHPA_SYSTEM_ERROR"),
    message: Text::new(
        "the activation server failed with an internal system error",
        "정품 인증 서버에서 내부 시스템 오류가 일어났습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A system error inside the activation server stopped the request.",
            "정품 인증 서버 내부의 시스템 오류 때문에 요청이 처리되지 않았습니다.",
        ),
        sign: None,
        resolutions: &[
            NET_SERVER_SIDE,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            NET_NOTE_TIMES,
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_NETWORK_ERROR: Entry = Entry {
    symbol: Some("SL_E_CHPA_NETWORK_ERROR"),
    message: Text::new(
        "the activation server had a network problem on its side",
        "정품 인증 서버 쪽에서 네트워크 문제가 생겼습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server met a network error while it handled the \
             request.",
            "정품 인증 서버가 요청을 처리하는 도중에 네트워크 오류가 발생했습니다.",
        ),
        sign: None,
        resolutions: &[
            NET_SERVER_SIDE,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            NET_NOTE_TIMES,
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_DATABASE_ERROR: Entry = Entry {
    symbol: Some("SL_E_CHPA_DATABASE_ERROR"),
    message: Text::new(
        "the activation server had a problem with its database",
        "정품 인증 서버의 데이터베이스에 문제가 생겼습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server could not work with its database when it \
             handled the request.",
            "정품 인증 서버가 요청을 처리할 때 데이터베이스를 사용하지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            NET_SERVER_SIDE,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            NET_NOTE_TIMES,
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_INVALID_ARGUMENT: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_ARGUMENT"),
    message: Text::new(
        "the activation server failed on an argument it could not use",
        "정품 인증 서버가 잘못된 인수 때문에 처리에 실패했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server got an argument that it could not use; the code \
             does not tell whether it came from the request or from the server \
             itself.",
            "정품 인증 서버에 사용할 수 없는 인수가 전달되었습니다. 요청에서 온 \
             것인지 서버 자체에서 온 것인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            NET_NOTE_TIMES,
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_RESPONSE_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_CHPA_RESPONSE_NOT_AVAILABLE"),
    message: Text::new(
        "the activation server could not produce a response",
        "정품 인증 서버가 응답을 만들지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server took the request but had no response to give.",
            "정품 인증 서버가 요청을 받았지만 보낼 응답이 없었습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            NET_SERVER_SIDE,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            NET_NOTE_TIMES,
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_GENERAL_ERROR: Entry = Entry {
    symbol: Some("SL_E_CHPA_GENERAL_ERROR"),
    message: Text::new(
        "the activation server failed without giving a specific reason",
        "정품 인증 서버가 구체적인 이유를 알리지 않고 실패했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports a general error; whether a later \
             attempt can succeed is not known.",
            "정품 인증 서버가 일반 오류를 보고했습니다. 나중에 다시 시도하면 \
             성공할지는 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::CHECK_LICENSE_STATUS,
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_VGA_RESPONSE_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_CHPA_MSCH_RESPONSE_NOT_AVAILABLE_VGA"),
    message: Text::new(
        "the activation server got no usable reply from the VGA service",
        "정품 인증 서버가 VGA 서비스에서 쓸 수 있는 응답을 받지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A service named VGA, on which the activation server relies, sent no \
             response in the form that the server expects.",
            "정품 인증 서버가 이용하는 VGA라는 서비스가 서버에서 요구하는 형식의 \
             응답을 보내지 않았습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            NET_NOTE_TIMES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static ACTIVATION_NETWORK_ERROR: Entry = Entry {
    symbol: Some("E_RM_UNKNOWN_ERROR"),
    message: Text::new(
        "a network problem interrupted the online activation of Windows",
        "Windows 온라인 정품 인증 도중에 네트워크 문제가 발생했습니다",
    ),
    topic: Topic::Network,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The computer is offline, or its connection failed while it was \
             activating.",
                "컴퓨터가 오프라인이거나 정품 인증 중에 연결이 끊겼습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::HEADER],
        },
        Cause {
            text: Text::new(
                "A firewall or a proxy does not let the activation traffic through.",
                "방화벽이나 프록시가 정품 인증 트래픽을 통과시키지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::HEADER],
        },
    ],
    otherwise: &[
        steps::CHECK_INTERNET,
        NET_RESOLVE_SERVER,
        steps::COLLECT_EVENTS,
        steps::WAIT_AND_RETRY,
        steps::ALLOW_ACTIVATION_URLS,
        steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
        steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
        steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
    ],
};
