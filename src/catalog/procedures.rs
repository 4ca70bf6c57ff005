//! Whole procedures that several topics share. A page prints each of them once, at its end.

use super::sources::{
    ERROR_80070005_NOTGENUINE, ERROR_CODES, KMS_GENERAL, KMS_PLANNING, OFFICE_TOOLS, PRACTICE,
    REPORT_5834757, SLMGR_OPTIONS, SUBSCRIPTION, TOKENS_DAT, UPGRADE_CONVERSION, VA_PLAN,
    WINDOWS_EDITION_UPGRADES,
};
use super::steps::{
    self, CLOCK_ALONE, CLOCK_IN_DOMAIN, CLOCK_ON_DC, GRANT_PLUG_AND_PLAY, ospp, slmgr,
};
use crate::advice::{Command, Procedure, Resolution, Source};
use crate::kinds::ActivationType::TokenBased;
use crate::kinds::{Action, Place, Role};
use crate::text::Text;

pub(super) const RESTART_SERVER: Resolution = Resolution::new(
    Action::RestartWindows,
    Role::DeviceAdministrator,
    Text::new("Restart the server.", "서버를 다시 시작하십시오."),
    &[PRACTICE],
);

pub(super) const NOTE_PRESENT_KEY: Resolution = Resolution::new(
    Action::BackUp,
    Role::LicenseOwner,
    Text::new(
        "Note the last five characters of the present key (Partial Product Key), and make sure \
         that you hold the whole of it: Windows shows no more than these five.",
        "현재 키의 마지막 다섯 글자(‘부분 제품 키’)를 적어 두고, 현재 키 전체를 보관하고 있는지 \
         확인하십시오. Windows에는 마지막 다섯 글자만 표시됩니다.",
    ),
    &[PRACTICE],
)
.run(Command::reads(slmgr!("/dlv")));

pub(super) const RESTART_AFTER_KEY: Resolution = Resolution::new(
    Action::RestartService,
    Role::DeviceAdministrator,
    Text::new(
        "Restart the Software Protection service, as Microsoft advises after a key was installed.",
        "소프트웨어 보호 서비스를 다시 시작하십시오. 키를 설치한 뒤에는 서비스를 다시 시작하도록 \
         Microsoft에서 권장합니다.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::changes("powershell -Command \"Restart-Service sppsvc -Force\"").elevated());

/// The step that installs a key in place of the present one.
const fn install(text: Text, line: &'static str) -> Resolution {
    Resolution::new(Action::ReplaceProductKey, Role::LicenseOwner, text, &[SLMGR_OPTIONS])
        .run(Command::changes(line).elevated())
}

/// For a reader who owns a retail, OEM or volume key and is not bound to one kind.
pub(super) const INSTALL_OWN_KEY: &Procedure = &Procedure {
    title: Text::new(
        "Install your own key for Windows and activate",
        "보유한 Windows 제품 키 설치와 정품 인증",
    ),
    resolutions: &[
        NOTE_PRESENT_KEY,
        install(
            Text::new(
                "Install the new key. Windows replaces the present one without asking.",
                "새 키를 설치하십시오. 새 키는 확인 메시지 없이 현재 키를 대체합니다.",
            ),
            slmgr!("/ipk <product_key>"),
        ),
        RESTART_AFTER_KEY,
        ACTIVATE_NEW_KEY,
    ],
    sources: &[SLMGR_OPTIONS],
};

pub(super) const ACTIVATE_NEW_KEY: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate Windows. A MAK or a KMS host key loses one of its activations.",
        "Windows를 정품 인증하십시오. MAK나 KMS 호스트 키를 사용하면 남은 정품 인증 횟수에서 한 번이 \
         차감됩니다.",
    ),
    &[SLMGR_OPTIONS, VA_PLAN, KMS_PLANNING],
)
.run(Command::spends(slmgr!("/ato")).elevated());

/// For computers of an organization that activate with a MAK.
pub(super) const INSTALL_MAK: &Procedure = &Procedure {
    title: Text::new("Install a MAK and activate", "MAK 설치와 정품 인증"),
    resolutions: &[
        NOTE_PRESENT_KEY,
        install(
            Text::new(
                "Install the MAK. Windows replaces the present key without asking.",
                "MAK를 설치하십시오. MAK는 확인 메시지 없이 현재 키를 대체합니다.",
            ),
            slmgr!("/ipk <mak>"),
        ),
        RESTART_AFTER_KEY,
        ACTIVATE_NEW_KEY,
    ],
    sources: &[SLMGR_OPTIONS],
};

/// For computers of an organization that activate with KMS or Active Directory.
pub(super) const INSTALL_KMS_CLIENT_KEY: &Procedure = &Procedure {
    title: Text::new(
        "Install the KMS client setup key and activate",
        "KMS 클라이언트 설정 키 설치와 정품 인증",
    ),
    resolutions: &[
        NOTE_PRESENT_KEY,
        install(
            Text::new(
                "Install the KMS client setup key of exactly this edition. Windows replaces the \
                 present key without asking.",
                "정확히 이 에디션의 KMS 클라이언트 설정 키를 설치하십시오. 이 키는 확인 메시지 없이 \
                 현재 키를 대체합니다.",
            ),
            slmgr!("/ipk <kms_client_setup_key>"),
        ),
        RESTART_AFTER_KEY,
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "Activate. The output must say that the product was activated. This uses up \
                 nothing.",
                "정품 인증하십시오. 출력에 제품이 정품 인증되었다고 표시되어야 합니다. 이 작업으로 \
                 차감되는 것은 없습니다.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::changes(slmgr!("/ato"))),
    ],
    sources: &[SLMGR_OPTIONS],
};

/// For the KMS host itself. Each activation counts against the host key.
pub(super) const INSTALL_KMS_HOST_KEY: &Procedure = &Procedure {
    title: Text::new(
        "Install a KMS host key on the KMS host and activate it",
        "KMS 호스트에 KMS 호스트 키 설치와 정품 인증",
    ),
    resolutions: &[
        Resolution::new(
            Action::BackUp,
            Role::KmsHostAdministrator,
            Text::new(
                "Note the last five characters of the present key of the host, and make sure that \
                 you hold the whole of it.",
                "호스트의 현재 키의 마지막 다섯 글자를 적어 두고, 현재 키 전체를 보관하고 있는지 \
                 확인하십시오.",
            ),
            &[PRACTICE],
        )
        .run(Command::reads(slmgr!("/dlv")).on(Place::KmsHost)),
        Resolution::new(
            Action::ReplaceProductKey,
            Role::KmsHostAdministrator,
            Text::new(
                "Install the KMS host key. It replaces the present key of the host without asking.",
                "KMS 호스트 키를 설치하십시오. 이 키는 확인 메시지 없이 호스트의 현재 키를 \
                 대체합니다.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::changes(slmgr!("/ipk <kms_host_key>")).elevated().on(Place::KmsHost)),
        Resolution::new(
            Action::RestartService,
            Role::KmsHostAdministrator,
            Text::new(
                "Restart the Software Protection service of the host.",
                "호스트의 소프트웨어 보호 서비스를 다시 시작하십시오.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(
            Command::changes("powershell -Command \"Restart-Service sppsvc -Force\"")
                .elevated()
                .on(Place::KmsHost),
        ),
        Resolution::new(
            Action::ActivateKmsHost,
            Role::KmsHostAdministrator,
            Text::new(
                "Activate the host once. This takes one of the activations of the host key: a key \
                 serves six hosts, each with up to nine reactivations.",
                "호스트를 한 번만 정품 인증하십시오. 호스트 키의 정품 인증 횟수에서 한 번이 \
                 차감됩니다. 키 하나로 호스트 여섯 대를 사용할 수 있고, 호스트마다 아홉 번까지 다시 \
                 정품 인증할 수 있습니다.",
            ),
            &[KMS_PLANNING],
        )
        .run(Command::spends(slmgr!("/ato")).elevated().on(Place::KmsHost)),
        Resolution::new(
            Action::OpenFirewall,
            Role::KmsHostAdministrator,
            Text::new(
                "Enable the firewall exception of KMS (TCP port 1688), which is off at first. It \
                 lets the clients of these networks reach the host.",
                "처음에는 꺼져 있는 KMS의 방화벽 예외(TCP 포트 1688)를 사용하도록 설정하십시오. 그러면 \
                 해당 네트워크의 클라이언트에서 호스트에 연결할 수 있습니다.",
            ),
            &[KMS_GENERAL, PRACTICE],
        )
        .when(Text::new("on a new host", "새 호스트이면"))
        .run(
            Command::changes(
                "powershell -Command \"Set-NetFirewallRule -Name SPPSVC-In-TCP -Profile \
                 Domain,Private -Enabled True\"",
            )
            .elevated()
            .on(Place::KmsHost)
            .since("Windows 8"),
        ),
    ],
    sources: &[SLMGR_OPTIONS],
};

const fn read_installation_id(place: Place) -> Resolution {
    Resolution::new(
        Action::ActivateByPhone,
        Role::DeviceAdministrator,
        Text::new("Read the installation ID.", "설치 ID를 확인하십시오."),
        &[SLMGR_OPTIONS],
    )
    .run(Command::reads(slmgr!("/dti")).on(place))
}

const fn get_confirmation_id(place: Place) -> Resolution {
    Resolution::new(
        Action::ActivateByPhone,
        Role::LicenseOwner,
        Text::new(
            "Find the number of the Activation Center for your country or region, call it, and \
             get the confirmation ID.",
            "국가 또는 지역에 해당하는 Microsoft 정품 인증 센터의 번호를 확인하고, 그 번호로 전화하여 \
             확인 ID를 받으십시오.",
        ),
        &[ERROR_CODES],
    )
    .run(Command::opens("slui.exe 4").on(place))
}

/// Where the telephone leads to a web page, and where Windows has no window to open.
const ON_ANOTHER_DEVICE: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::LicenseOwner,
    Text::new(
        "Use another device with the Internet: open that site on it, or look up the number of the \
         Activation Center with it.",
        "인터넷에 연결된 다른 장치를 사용하십시오. 그 장치에서 안내받은 사이트를 열거나 정품 인증 \
         센터의 번호를 찾으십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the Center names a site, or no window opens, as on Server Core",
    "센터에서 사이트를 안내하거나, Server Core처럼 창이 열리지 않으면",
));

const fn deposit_confirmation_id(place: Place) -> Resolution {
    Resolution::new(
        Action::ActivateByPhone,
        Role::DeviceAdministrator,
        Text::new(
            "Deposit the confirmation ID, without hyphens. With a new ID, a MAK or a KMS host key \
             has lost one of its activations.",
            "확인 ID를 하이픈 없이 입력하십시오. 새 ID를 받으면 MAK나 KMS 호스트 키의 남은 정품 인증 \
             횟수에서 한 번이 차감됩니다.",
        ),
        &[SLMGR_OPTIONS, VA_PLAN, KMS_PLANNING],
    )
    .run(Command::spends(slmgr!("/atp <confirmation_id>")).elevated().on(place))
}

const fn see_that_it_is_licensed(place: Place) -> Resolution {
    Resolution::new(
        Action::CheckStatus,
        Role::DeviceAdministrator,
        Text::new(
            "See that License Status is Licensed.",
            "‘라이선스 상태’가 ‘사용 허가됨’인지 확인하십시오.",
        ),
        &[SLMGR_OPTIONS],
    )
    .run(Command::reads(slmgr!("/dlv")).on(place))
}

/// Without the Internet. Worded so that it stays true where the telephone leads to a web page.
pub(super) const ACTIVATE_BY_PHONE: &Procedure = &Procedure {
    title: Text::new("Activate by telephone", "전화로 정품 인증"),
    resolutions: &[
        read_installation_id(Place::Device),
        get_confirmation_id(Place::Device),
        ON_ANOTHER_DEVICE,
        deposit_confirmation_id(Place::Device),
        see_that_it_is_licensed(Place::Device),
    ],
    sources: &[SLMGR_OPTIONS],
};

/// Office has its own installation ID.
pub(super) const ACTIVATE_OFFICE_BY_PHONE: &Procedure = &Procedure {
    title: Text::new("Activate Office by telephone", "Office를 전화로 정품 인증"),
    resolutions: &[
        Resolution::new(
            Action::ActivateByPhone,
            Role::DeviceAdministrator,
            Text::new(
                "Read the installation ID of Office. It is another than that of Windows.",
                "Office의 설치 ID를 확인하십시오. Windows의 설치 ID와 다릅니다.",
            ),
            &[OFFICE_TOOLS],
        )
        .run(Command::reads(ospp!("/dinstid")).elevated()),
        get_confirmation_id(Place::Device),
        ON_ANOTHER_DEVICE,
        Resolution::new(
            Action::ActivateByPhone,
            Role::DeviceAdministrator,
            Text::new(
                "Deposit the confirmation ID with the script of Office. With a new ID, the MAK \
                 has lost one of its activations.",
                "Office의 스크립트로 확인 ID를 입력하십시오. 새 ID를 받으면 MAK의 남은 정품 인증 \
                 횟수에서 한 번이 차감됩니다.",
            ),
            &[OFFICE_TOOLS, VA_PLAN],
        )
        .run(Command::spends(ospp!("/actcid:<confirmation_id>")).elevated()),
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "See that the license status of Office is LICENSED.",
                "Office의 라이선스 상태가 LICENSED인지 확인하십시오.",
            ),
            &[OFFICE_TOOLS],
        )
        .run(Command::reads(ospp!("/dstatus")).elevated()),
    ],
    sources: &[OFFICE_TOOLS],
};

/// The same on the KMS host, for codes that a client reports.
pub(super) const ACTIVATE_HOST_BY_PHONE: &Procedure = &Procedure {
    title: Text::new("Activate the KMS host by telephone", "KMS 호스트를 전화로 정품 인증"),
    resolutions: &[
        read_installation_id(Place::KmsHost),
        get_confirmation_id(Place::KmsHost),
        ON_ANOTHER_DEVICE,
        deposit_confirmation_id(Place::KmsHost),
        see_that_it_is_licensed(Place::KmsHost),
    ],
    sources: &[SLMGR_OPTIONS],
};

const fn rename_store(
    condition: Text,
    sources: &'static [&'static Source],
    text: Text,
    line: &'static str,
) -> Resolution {
    Resolution::new(Action::RebuildTokenStore, Role::DeviceAdministrator, text, sources)
        .when(condition)
        .run(Command::changes(line).elevated())
}

/// It starts a new store: every key and every activation of the computer is gone afterwards.
pub(super) const REBUILD_TOKEN_STORE: &Procedure = &Procedure {
    title: Text::new("Rebuild the token store", "토큰 저장소 다시 만들기"),
    resolutions: &[
        Resolution::new(
            Action::BackUp,
            Role::LicenseOwner,
            Text::new(
                "Save the list of products to dlv-all.txt in the public folder of this computer. \
                 Have the full key of each at hand (Windows, Office, ESU), and the files of \
                 token-based issuance licenses: the list shows only the last five characters of a \
                 key.",
                "제품 목록을 이 컴퓨터의 공용 폴더에 dlv-all.txt로 저장하십시오. 목록에는 키의 마지막 \
                 다섯 글자만 표시되므로, 제품(Windows, Office, ESU)마다 전체 키를 준비하고 토큰 발급 \
                 라이선스 파일도 준비하십시오.",
            ),
            &[PRACTICE],
        )
        .run(Command::changes(
            "cmd /c \"cscript //nologo %windir%\\system32\\slmgr.vbs /dlv all > \
             %PUBLIC%\\dlv-all.txt\"",
        )),
        rename_store(
            Text::new(
                "on Windows 8.1, Windows Server 2012 R2 and later",
                "Windows 8.1, Windows Server 2012 R2 이상이면",
            ),
            &[TOKENS_DAT],
            Text::new(
                "Stop the service, rename tokens.dat to tokens.bar, start the service. If the file \
                 is in use, repeat the command; if tokens.bar exists, use another name.",
                "서비스를 중지하고 tokens.dat의 이름을 tokens.bar로 바꾼 뒤 서비스를 시작하십시오. \
                 파일이 사용 중이면 명령을 다시 실행하고, tokens.bar가 이미 있으면 다른 이름을 \
                 사용하십시오.",
            ),
            "cmd /c \"net stop sppsvc /y & ren %windir%\\system32\\spp\\store\\2.0\\tokens.dat \
             tokens.bar & net start sppsvc\"",
        ),
        rename_store(
            Text::new(
                "on Windows 8 or Windows Server 2012, or where an upgrade from them left the file there",
                "Windows 8 또는 Windows Server 2012이거나, 업그레이드 뒤에도 파일이 그 폴더에 있으면",
            ),
            &[TOKENS_DAT],
            Text::new("Do the same in the folder of that Windows.", "해당 Windows의 폴더에서 같은 작업을 실행하십시오."),
            "cmd /c \"net stop sppsvc /y & ren %windir%\\system32\\spp\\store\\tokens.dat \
             tokens.bar & net start sppsvc\"",
        ),
        rename_store(
            Text::new(
                "on Windows 7 or Windows Server 2008 R2",
                "Windows 7 또는 Windows Server 2008 R2이면",
            ),
            &[TOKENS_DAT],
            Text::new("Do the same in the folder of that Windows.", "해당 Windows의 폴더에서 같은 작업을 실행하십시오."),
            "cmd /c \"net stop sppsvc /y & ren \
             %windir%\\ServiceProfiles\\NetworkService\\AppData\\Roaming\\Microsoft\\SoftwareProtectionPlatform\\tokens.dat \
             tokens.bar & net start sppsvc\"",
        ),
        Resolution::new(
            Action::InstallLicense,
            Role::DeviceAdministrator,
            Text::new(
                "Install the license files of Windows into the new store.",
                "새 저장소에 Windows의 라이선스 파일을 설치하십시오.",
            ),
            &[TOKENS_DAT],
        )
        .run(Command::changes(slmgr!("/rilc")).elevated()),
        Resolution::new(
            Action::RestartWindows,
            Role::DeviceAdministrator,
            Text::new("Restart Windows twice.", "Windows를 두 번 다시 시작하십시오."),
            &[TOKENS_DAT],
        ),
        Resolution::new(
            Action::InstallProductKey,
            Role::LicenseOwner,
            Text::new(
                "Install the key of Windows again.",
                "Windows의 제품 키를 다시 설치하십시오.",
            ),
            &[TOKENS_DAT],
        )
        .run(Command::changes(slmgr!("/ipk <product_key>")).elevated()),
        Resolution::new(
            Action::InstallProductKey,
            Role::LicenseOwner,
            Text::new(
                "Install the ESU key again.",
                "ESU 키를 다시 설치하십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new("only where an ESU key was installed", "ESU 키가 설치되어 있었던 경우에만"))
        .run(Command::changes(slmgr!("/ipk <esu_key>")).elevated()),
        Resolution::new(
            Action::RepairWindows,
            Role::DeviceAdministrator,
            Text::new(
                "Repair Office in the list of installed apps: the licenses of Office were in the \
                 old store. Then install the key of Office again where it had one, and activate \
                 Office.",
                "Office의 라이선스는 이전 저장소에 있었으므로, 설치된 앱 목록에서 Office를 \
                 복구하십시오. 그런 다음 Office에 키가 있었으면 키를 다시 설치하고 Office를 정품 \
                 인증하십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new(
            "only where Office is installed and no longer licensed",
            "Office가 설치되어 있고 더 이상 사용 허가되지 않은 경우에만",
        )),
        Resolution::new(
            Action::InstallLicense,
            Role::LicenseOwner,
            Text::new(
                "Install each issuance license file.",
                "토큰 발급 라이선스 파일을 하나씩 설치하십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new(
            "only with token-based activation",
            "토큰 기반 정품 인증을 사용하는 경우에만",
        ))
        .run(Command::changes(slmgr!("/ilc <license_file>")).elevated())
        .only(&[TokenBased]),
        RESTART_AFTER_KEY,
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "Activate Windows. A MAK loses one of its preset number of activations; a KMS host \
                 key, one of the nine reactivations of this host, or, where the host was never \
                 activated, one of the six hosts that the key serves. ESU is activated by its own \
                 activation ID.",
                "Windows를 정품 인증하십시오. MAK는 남은 정품 인증 횟수에서 한 번이 차감됩니다. KMS \
                 호스트 키는 이 호스트를 다시 정품 인증할 수 있는 아홉 번 가운데 한 번이 차감되거나, 정품 인증된 적이 없는 \
                 호스트이면 키를 사용할 수 있는 호스트 여섯 대 가운데 한 대로 집계됩니다. \
                 ESU는 ESU의 정품 인증 ID를 지정하여 정품 인증하십시오.",
            ),
            &[VA_PLAN, KMS_PLANNING],
        )
        .run(Command::spends(slmgr!("/ato")).elevated()),
        rename_store(
           Text::new(
                "only to undo the rebuild, on Windows 8.1 and later",
                "Windows 8.1 이상에서 다시 만들기를 취소하려는 경우에만",
            ),
                       &[PRACTICE],
            Text::new(
                "Put the old store back. The new one is kept as tokens.new. If the old one was \
                 given another name than tokens.bar, write that name into the command.",
                "이전 저장소를 되돌리십시오. 새 저장소는 tokens.new로 남습니다. 이전 저장소의 이름을 \
                 tokens.bar가 아닌 다른 이름으로 바꾸었으면 명령에 그 이름을 입력하십시오.",
            ),
            "cmd /c \"net stop sppsvc /y & ren %windir%\\system32\\spp\\store\\2.0\\tokens.dat \
             tokens.new & ren %windir%\\system32\\spp\\store\\2.0\\tokens.bar tokens.dat & net \
             start sppsvc\"",
        ),
    ],
    sources: &[TOKENS_DAT],
};

/// The way from an evaluation of Windows Server to a full edition. Edition and key are replaced
/// for good.
pub(super) const CONVERT_EVALUATION: &Procedure = &Procedure {
    title: Text::new("Convert an evaluation of Windows Server", "Windows Server 평가판 변환"),
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "List the editions to which this server can be converted. If the one that you hold \
                 a license for is not among them, stop: it has to be installed anew. On Windows \
                 Server Essentials stop too: there a key for Essentials is installed, and nothing \
                 is converted.",
                "이 서버에서 변환할 수 있는 에디션을 확인하십시오. 라이선스를 보유한 에디션이 출력에 \
                 없으면 변환하지 마십시오. 이 경우에는 그 에디션을 새로 설치해야 합니다. Windows \
                 Server Essentials에서도 변환하지 마십시오. Essentials에는 Essentials용 키를 \
                 설치합니다.",
            ),
            &[UPGRADE_CONVERSION],
        )
        .run(Command::reads("dism /Online /Get-TargetEditions").elevated()),
        Resolution::new(
            Action::BackUp,
            Role::DeviceAdministrator,
            Text::new(
                "Back up the server. An evaluation that has run out can shut down every hour; so \
                 begin right after a restart.",
                "서버를 백업하십시오. 평가 기간이 끝난 서버는 한 시간마다 종료될 수 있으므로, 다시 \
                 시작한 직후에 백업을 시작하십시오.",
            ),
            &[REPORT_5834757],
        ),
        Resolution::new(
            Action::FixDirectory,
            Role::DirectoryAdministrator,
            Text::new(
                "A domain controller on an evaluation cannot be converted. Make another server, \
                 with a full edition, a domain controller of the same domain; move the FSMO roles \
                 and every other role there, and remove Active Directory Domain Services from this \
                 server. It then holds no copy of the directory any more.",
                "평가판을 실행하는 도메인 컨트롤러는 변환할 수 없습니다. 정식 에디션이 설치된 다른 \
                 서버를 같은 도메인의 도메인 컨트롤러로 승격하고 FSMO 역할과 그 밖의 역할을 모두 \
                 옮긴 뒤, 이 서버에서 Active Directory 도메인 서비스를 제거하십시오. 제거하면 이 \
                 서버에는 디렉터리 사본이 남지 않습니다.",
            ),
            &[UPGRADE_CONVERSION],
        )
        .when(Text::new("only on a domain controller", "도메인 컨트롤러인 경우에만")),
        Resolution::new(
            Action::ChangeEdition,
            Role::LicenseOwner,
            Text::new(
                "Convert to the listed edition that you hold a license for, with its retail \
                 product key. The command accepts the license terms, and replaces edition and key \
                 for good.",
                "출력에 있는 에디션 가운데 라이선스를 보유한 에디션으로 변환하고, 그 에디션의 소매용 \
                 제품 키를 지정하십시오. 명령을 실행하면 사용 조건에 동의하게 되며, 평가판 에디션과 \
                 평가판 제품 키가 영구적으로 대체됩니다.",
            ),
            &[UPGRADE_CONVERSION],
        )
        .when(Text::new("with a retail key", "소매용 키가 있으면"))
        .run(
            Command::spends(
                "dism /Online /Set-Edition:<edition> /ProductKey:<product_key> /AcceptEula",
            )
            .elevated(),
        ),
        Resolution::new(
            Action::ChangeEdition,
            Role::LicenseOwner,
            Text::new(
                "Convert in the same way with the KMS client setup key of that edition. The \
                 license terms are accepted, and edition and key replaced for good, here too.",
                "같은 방법으로 그 에디션의 KMS 클라이언트 설정 키를 지정하여 변환하십시오. 이때도 사용 \
                 조건에 동의하게 되며 에디션과 제품 키가 영구적으로 대체됩니다.",
            ),
            &[PRACTICE],
        )
        .when(Text::new(
            "with a volume license or an OEM key",
            "볼륨 라이선스 또는 OEM 키가 있으면",
        ))
        .run(
            Command::spends(
                "dism /Online /Set-Edition:<edition> /ProductKey:<kms_client_setup_key> \
                 /AcceptEula",
            )
            .elevated(),
        ),
        RESTART_SERVER,
        Resolution::new(
            Action::InstallProductKey,
            Role::LicenseOwner,
            Text::new("Only now install that key.", "그 키는 이 단계에서 설치하십시오."),
            &[UPGRADE_CONVERSION],
        )
        .when(Text::new("with a MAK or an OEM key", "MAK 또는 OEM 키를 사용하면"))
        .run(Command::changes(slmgr!("/ipk <product_key>")).elevated()),
        RESTART_AFTER_KEY
            .when(Text::new("after that key was installed", "그 키를 설치했으면")),
        ACTIVATE_NEW_KEY,
    ],
    sources: &[UPGRADE_CONVERSION],
};

/// It makes nothing licensed and uses up one of the remaining resets.
pub(super) const REARM: &Procedure = &Procedure {
    title: Text::new("Reset the activation timers", "정품 인증 타이머 다시 설정"),
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Read the remaining Windows rearm count. If it is 0, leave this procedure out.",
                "남은 Windows 라이선스 초기화 횟수를 확인하십시오. 0이면 이 절차를 건너뛰십시오.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::reads(slmgr!("/dlv"))),
        Resolution::new(
            Action::Rearm,
            Role::DeviceAdministrator,
            Text::new(
                "Reset the activation timers. With the value 1 in SkipRearm it does nothing. It \
                 uses up one of the remaining resets and makes nothing licensed.",
                "정품 인증 타이머를 다시 설정하십시오. SkipRearm이 1이면 아무것도 변경되지 않습니다. \
                 실행하면 남은 Windows 라이선스 초기화 횟수에서 한 번이 차감되며, 라이선스가 생기는 \
                 것은 아닙니다.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::spends(slmgr!("/rearm")).elevated()),
        Resolution::new(
            Action::RestartWindows,
            Role::DeviceAdministrator,
            Text::new(
                "Restart Windows, and see how much time there is.",
                "Windows를 다시 시작하고 남은 시간을 확인하십시오.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::reads(slmgr!("/xpr"))),
    ],
    sources: &[SLMGR_OPTIONS],
};

/// After a change of hardware, for a license that is linked to a Microsoft account.
pub(super) const REACTIVATE_DIGITAL_LICENSE: &Procedure = &Procedure {
    title: Text::new("Reactivate the digital license", "디지털 라이선스를 다시 정품 인증하기"),
    resolutions: &[
        Resolution::new(
            Action::SignIn,
            Role::LicenseOwner,
            Text::new(
                "Open the Activation page, choose Troubleshoot, then the entry for a recent \
                 hardware change, and sign in with the Microsoft account to which the digital \
                 license is linked.",
                "정품 인증 페이지를 열어 ‘문제 해결’을 선택하고 최근의 하드웨어 변경을 나타내는 항목을 \
                 선택하십시오. 그런 다음 디지털 라이선스가 연결된 Microsoft 계정으로 로그인하십시오.",
            ),
            &[PRACTICE],
        )
        .run(Command::opens("cmd /c start ms-settings:activation").since("Windows 10")),
        Resolution::new(
            Action::SignIn,
            Role::LicenseOwner,
            Text::new(
                "Choose the device from which the license comes, say that you use it now, and \
                 activate. If the page then shows that Windows is activated, nothing is left to \
                 do; if it shows another code, look up that code.",
                "목록에서 라이선스를 사용하던 장치를 선택하고, 지금 사용 중인 장치임을 표시한 뒤 정품 \
                 인증하십시오. 페이지에 Windows가 정품 인증된 것으로 표시되면 더 할 일이 없습니다. 다른 \
                 코드가 표시되면 그 코드를 찾아보십시오.",
            ),
            &[PRACTICE],
        ),
    ],
    sources: &[PRACTICE],
};

/// A forest without the Internet, for Active Directory-based activation.
pub(super) const ACTIVATE_FOREST_BY_PHONE: &Procedure = &Procedure {
    title: Text::new("Activate the forest by telephone", "전화로 포리스트 정품 인증"),
    resolutions: &[
        Resolution::new(
            Action::ActivateByPhone,
            Role::DirectoryAdministrator,
            Text::new(
                "Read the installation ID that belongs to the KMS host key of the forest.",
                "포리스트에 사용하는 KMS 호스트 키의 설치 ID를 확인하십시오.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::reads(slmgr!("/ad-activation-get-iid <kms_host_key>"))),
        get_confirmation_id(Place::Device),
        ON_ANOTHER_DEVICE,
        Resolution::new(
            Action::ActivateByPhone,
            Role::DirectoryAdministrator,
            Text::new(
                "Apply the confirmation ID with the same KMS host key. The account needs read and \
                 write access to the container of the activation objects in the root domain of the \
                 forest. With a new ID, the host key has lost one of its activations.",
                "같은 KMS 호스트 키와 확인 ID를 함께 지정하여 적용하십시오. 포리스트 루트 도메인의 \
                 정품 인증 개체 컨테이너에 대한 읽기 및 쓰기 권한이 있는 계정이어야 합니다. 새 ID를 \
                 받으면 호스트 키의 남은 정품 인증 횟수에서 한 번이 차감됩니다.",
            ),
            &[SLMGR_OPTIONS, PRACTICE],
        )
        .run(Command::spends(slmgr!(
            "/ad-activation-apply-cid <kms_host_key> <confirmation_id>"
        ))),
        Resolution::new(
            Action::CheckStatus,
            Role::DirectoryAdministrator,
            Text::new(
                "See that the activation object is listed.",
                "정품 인증 개체가 목록에 있는지 확인하십시오.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::reads(slmgr!("/ao-list"))),
    ],
    sources: &[SLMGR_OPTIONS],
};

/// The key itself is not shown.
pub(super) const INSTALL_FIRMWARE_KEY: &Procedure = &Procedure {
    title: Text::new("Install the product key of the firmware", "펌웨어의 제품 키 설치"),
    resolutions: &[
        Resolution::new(
            Action::BackUp,
            Role::LicenseOwner,
            Text::new(
                "Note the last five characters of the present key (Partial Product Key) where \
                 there is one, and make sure that you hold the whole of it.",
                "현재 키가 있으면 마지막 다섯 글자(‘부분 제품 키’)를 적어 두고, 현재 키 전체를 \
                 보관하고 있는지 확인하십시오.",
            ),
            &[PRACTICE],
        )
        .run(Command::reads(slmgr!("/dlv"))),
        Resolution::new(
            Action::ReplaceProductKey,
            Role::DeviceAdministrator,
            Text::new(
                "Save open work, then have the key of the firmware installed in place of \
                 the present one. Windows can restart.",
                "열려 있는 작업을 저장하십시오. 그런 다음 현재 키를 펌웨어의 제품 키로 \
                 바꾸십시오. Windows가 다시 시작될 수 있습니다.",
            ),
            &[SUBSCRIPTION, PRACTICE],
        )
        .run(
            Command::changes(
                "powershell -Command \"Start-Process changepk.exe -ArgumentList \
                 '/ProductKey',(Get-CimInstance -ClassName \
                 SoftwareLicensingService).OA3xOriginalProductKey\"",
            )
            .elevated()
            .since("Windows 10"),
        ),
        steps::ACTIVATE,
    ],
    sources: &[SUBSCRIPTION],
};

/// `/ato` does not activate with a certificate.
pub(super) const BY_CERTIFICATE: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate with a certificate of the organization.",
        "조직의 인증서로 정품 인증하십시오.",
    ),
    &[SLMGR_OPTIONS],
)
.when(Text::new("with token-based activation", "토큰 기반 정품 인증을 사용하면"))
.procedure(ACTIVATE_BY_CERTIFICATE)
.only(&[TokenBased]);

/// The thumbprint comes from the list.
pub(super) const ACTIVATE_BY_CERTIFICATE: &Procedure = &Procedure {
    title: Text::new("Activate with a certificate", "인증서로 정품 인증"),
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "List the certificates that serve, and note the thumbprint of one.",
                "사용할 수 있는 인증서를 확인하고 그 지문을 적어 두십시오.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::reads(slmgr!("/ltc")))
        .only(&[TokenBased]),
        steps::WITHOUT_CERTIFICATE.only(&[TokenBased]),
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "Activate with that thumbprint, under the account that holds the certificate.",
                "인증서를 보유한 계정으로 실행하여, 적어 둔 지문으로 정품 인증하십시오.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::changes(slmgr!("/fta <thumbprint>")))
        .only(&[TokenBased]),
    ],
    sources: &[SLMGR_OPTIONS],
};

/// With the key that the manufacturer stored.
pub(super) const USE_FIRMWARE_KEY: Resolution = Resolution::new(
    Action::InstallProductKey,
    Role::LicenseOwner,
    Text::new(
        "Have Windows take the key of the firmware.",
        "Windows에서 펌웨어의 제품 키를 사용하도록 하십시오.",
    ),
    &[PRACTICE],
)
.procedure(INSTALL_FIRMWARE_KEY);

/// The same where that key is for another edition.
pub(super) const CHANGE_TO_FIRMWARE_EDITION: Resolution = Resolution::new(
    Action::ChangeEdition,
    Role::LicenseOwner,
    Text::new(
        "Change Windows to the edition of the key in the firmware, with that key. A new \
         installation is not needed.",
        "펌웨어의 제품 키를 입력하여 Windows를 그 키의 에디션으로 변경하십시오. 새로 설치할 \
         필요는 없습니다.",
    ),
    &[WINDOWS_EDITION_UPGRADES],
)
.procedure(CHANGE_EDITION);

/// Shared with the codes for limited periods.
pub(super) const CORRECT_CLOCK: Resolution = Resolution::new(
    Action::SyncClock,
    Role::DeviceAdministrator,
    Text::new(
        "Correct date, time and time zone of this computer.",
        "이 컴퓨터의 날짜, 시간, 표준 시간대를 맞추십시오.",
    ),
    &[PRACTICE],
)
.procedure(SET_THE_CLOCK);

/// What the policy sets is changed there and fetched on this computer.
pub(super) const CHANGE_PLUG_AND_PLAY_POLICY: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DirectoryAdministrator,
    Text::new(
        "Change that policy, and fetch it on this computer.",
        "해당 정책을 변경하고 이 컴퓨터에 적용하십시오.",
    ),
    &[ERROR_80070005_NOTGENUINE],
)
.when(Text::new("if a policy sets Plug and Play", "플러그 앤 플레이를 설정하는 정책이 있으면"))
.procedure(&Procedure {
    title: Text::new("Change the policy for Plug and Play", "플러그 앤 플레이 정책 변경"),
    resolutions: &[
        GRANT_PLUG_AND_PLAY,
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "Refresh the policies on this computer.",
                "이 컴퓨터에서 정책을 새로 고치십시오.",
            ),
            &[ERROR_80070005_NOTGENUINE],
        )
        .run(Command::changes("gpupdate /force")),
    ],
    sources: &[ERROR_80070005_NOTGENUINE],
});

pub(super) const RESTORE_REGISTRY_PERMISSIONS: Resolution = Resolution::new(
    Action::FixPermissions,
    Role::DeviceAdministrator,
    Text::new(
        "Leave the policy out, and give NETWORK SERVICE its registry permissions back.",
        "정책 단계는 건너뛰고 NETWORK SERVICE의 레지스트리 권한을 복원하십시오.",
    ),
    &[ERROR_80070005_NOTGENUINE],
)
.when(Text::new("if no policy sets Plug and Play", "플러그 앤 플레이를 설정하는 정책이 없으면"))
.procedure(GRANT_NETWORK_SERVICE);

/// The default permissions of the account under which the licensing service runs.
pub(super) const GRANT_NETWORK_SERVICE: &Procedure = &Procedure {
    title: Text::new(
        "Give NETWORK SERVICE its registry permissions back",
        "NETWORK SERVICE의 레지스트리 권한 복원",
    ),
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Read the present permissions of both keys, and keep the output.",
                "두 키의 현재 권한을 확인하고 출력을 보관하십시오.",
            ),
            &[PRACTICE],
        )
        .run(
            Command::reads(
                "powershell -Command \"Get-Acl \
                 'Registry::HKEY_USERS\\S-1-5-20','Registry::HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows \
                 NT\\CurrentVersion\\ProfileList\\S-1-5-20' | Format-List Path,AccessToString\"",
            )
            .elevated(),
        ),
        Resolution::new(
            Action::FixPermissions,
            Role::DeviceAdministrator,
            Text::new(
                "Allow NETWORK SERVICE Full Control and Read on `HKEY_USERS\\S-1-5-20` and on \
                 `HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\S-1-5-20`, \
                 and remove nothing.",
                "`HKEY_USERS\\S-1-5-20`과 `HKLM\\SOFTWARE\\Microsoft\\Windows \
                 NT\\CurrentVersion\\ProfileList\\S-1-5-20`에서 NETWORK SERVICE에 모든 권한과 \
                 읽기를 허용하고, 다른 항목은 제거하지 마십시오.",
            ),
            &[ERROR_80070005_NOTGENUINE],
        )
        .run(Command::opens("regedit").elevated()),
    ],
    sources: &[ERROR_80070005_NOTGENUINE],
};

/// A procedure, so that a page has room for what follows it.
pub(super) const SET_THE_CLOCK: &Procedure = &Procedure {
    title: Text::new("Set the clock right", "시계 맞추기"),
    resolutions: &[
        Resolution::new(
            Action::FixVirtualization,
            Role::DeviceAdministrator,
            Text::new(
                "Set the clock of its host right first.",
                "먼저 가상 머신을 실행하는 호스트의 시계를 맞추십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new("in a virtual machine", "가상 머신이면")),
        CLOCK_ON_DC,
        CLOCK_IN_DOMAIN,
        Resolution::new(
            Action::SyncClock,
            Role::DirectoryAdministrator,
            Text::new(
                "Correct the time of the domain (domain controller with the PDC emulator role, or \
                 its time source). Then let this computer synchronize again.",
                "도메인의 시간(PDC 에뮬레이터 역할을 맡은 도메인 컨트롤러나 그 시간 원본)을 \
                 맞추십시오. 그런 다음 이 컴퓨터를 다시 동기화하십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new(
            "if the domain itself has the wrong time",
            "도메인의 시간 자체가 틀렸으면",
        )),
        Resolution::new(
            Action::SyncClock,
            Role::DeviceAdministrator,
            Text::new(
                "Set date and time by hand, then synchronize again.",
                "날짜와 시간을 직접 맞춘 뒤 다시 동기화하십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new(
            "if the required time change is too big or there is no time source; no domain \
             controller",
            "시간 차이가 너무 크거나 시간 원본이 없으면(도메인 컨트롤러 제외)",
        ))
        .run(Command::opens("control timedate.cpl").elevated()),
        CLOCK_ALONE,
        Resolution::new(
            Action::ContactVendor,
            Role::DeviceAdministrator,
            Text::new("Have the battery of the clock replaced.", "시계 배터리를 교체하십시오."),
            &[PRACTICE],
        )
        .when(Text::new(
            "if the clock is wrong again after a power-off",
            "전원을 껐다 켜면 시계가 다시 틀려지면",
        )),
    ],
    sources: &[PRACTICE],
};

/// What the table of edition upgrades and the table of downgrades allow, with a key.
pub(super) const CHANGE_EDITION: &Procedure = &Procedure {
    title: Text::new(
        "Change the edition of Windows 10 or Windows 11 in place",
        "Windows 10 또는 Windows 11의 에디션을 새로 설치하지 않고 변경",
    ),
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::LicenseOwner,
            Text::new(
                "See whether a key makes this change. Home: to Pro, Pro for Workstations, Pro \
                 Education or Education. Pro: to Pro for Workstations, Pro Education, Education \
                 or Enterprise. Pro for Workstations: to Pro Education, Education or Enterprise. \
                 Pro Education: to Education. Enterprise: to Education. Enterprise or Education: \
                 back to Pro, Pro for Workstations or Pro Education. From Home to Enterprise, \
                 change to Pro first. An N edition changes to N editions only. There is no such \
                 way back to Home, and none from or to LTSC. For any other change, stop here.",
                "키를 입력하여 변경할 수 있는 에디션인지 확인하십시오. Home은 Pro, Pro for \
                 Workstations, Pro Education, Education으로, Pro는 Pro for Workstations, Pro \
                 Education, Education, Enterprise로, Pro for Workstations는 Pro Education, \
                 Education, Enterprise로, Pro Education과 Enterprise는 Education으로 변경할 수 \
                 있습니다. Enterprise와 Education은 다시 Pro, Pro for Workstations, Pro \
                 Education으로 변경할 수 있습니다. Home에서 Enterprise로 변경하려면 먼저 Pro로 \
                 변경해야 합니다. N 에디션은 N 에디션으로만 변경됩니다. Home으로 되돌리거나 \
                 LTSC에서 또는 LTSC로 변경할 수는 없습니다. 여기에 없는 변경이면 여기에서 \
                 멈추십시오.",
            ),
            &[WINDOWS_EDITION_UPGRADES],
        ),
        Resolution::new(
            Action::BackUp,
            Role::LicenseOwner,
            Text::new(
                "Note the last five characters of the present key (Partial Product Key), and \
                 save open work: Windows can restart. Programs and data stay.",
                "현재 키의 마지막 다섯 글자(‘부분 제품 키’)를 적어 두고, Windows가 다시 시작될 \
                 수 있으므로 열려 있는 작업을 저장하십시오. 프로그램과 데이터는 유지됩니다.",
            ),
            &[PRACTICE],
        )
        .run(Command::reads(slmgr!("/dlv"))),
        Resolution::new(
            Action::CheckStatus,
            Role::LicenseOwner,
            Text::new(
                "Read the key in the firmware. It is shown in full: keep it to yourself.",
                "펌웨어의 제품 키를 확인하십시오. 키 전체가 표시되므로 다른 사람에게 \
                 알려지지 않도록 하십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new("to use the key in the firmware", "펌웨어의 제품 키를 사용하려면"))
        .run(
            Command::reads(
                "powershell -Command \"(Get-CimInstance \
                 SoftwareLicensingService).OA3xOriginalProductKey\"",
            )
            .since("Windows 8.1"),
        ),
        Resolution::new(
            Action::ChangeEdition,
            Role::LicenseOwner,
            Text::new(
                "On the Activation page choose Change product key, and enter the key of the \
                 licensed edition. Windows then activates over the \
                 Internet; a MAK loses one of its activations.",
                "정품 인증 페이지에서 ‘제품 키 변경’을 선택하고 라이선스를 보유한 에디션의 키를 \
                 입력하십시오. 그런 다음 인터넷을 통해 \
                 Windows가 정품 인증되며, MAK를 사용하면 남은 정품 인증 횟수에서 한 번이 \
                 차감됩니다.",
            ),
            &[WINDOWS_EDITION_UPGRADES, VA_PLAN, PRACTICE],
        )
        .when(Text::new(
            "with a retail key, a MAK, an OEM key or the key of the firmware",
            "소매용 키, MAK, OEM 키 또는 펌웨어의 제품 키를 사용하면",
        ))
        .run(Command::opens("cmd /c start ms-settings:activation").since("Windows 10")),
        Resolution::new(
            Action::ChangeEdition,
            Role::DeviceAdministrator,
            Text::new(
                "Install the KMS client setup key of the licensed edition. Windows replaces \
                 the present key without asking.",
                "라이선스를 보유한 에디션의 KMS 클라이언트 설정 키를 설치하십시오. 이 키는 확인 \
                 메시지 없이 현재 키를 대체합니다.",
            ),
            &[WINDOWS_EDITION_UPGRADES, SLMGR_OPTIONS],
        )
        .when(Text::new(
            "for a client of KMS, Active Directory or a token, where Windows is not Home",
            "KMS, Active Directory 또는 토큰으로 정품 인증하는 클라이언트이고 Home이 아니면",
        ))
        .run(Command::changes(slmgr!("/ipk <kms_client_setup_key>")).elevated()),
        RESTART_AFTER_KEY.when(Text::new(
            "after the KMS client setup key was installed",
            "KMS 클라이언트 설정 키를 설치했으면",
        )),
        Resolution::new(
            Action::RestartWindows,
            Role::DeviceAdministrator,
            Text::new("Restart Windows.", "Windows를 다시 시작하십시오."),
            &[WINDOWS_EDITION_UPGRADES],
        )
        .when(Text::new(
            "after a change to Education, or from Home to Pro Education, without a restart",
            "Education으로, 또는 Home에서 Pro Education으로 변경했고 Windows가 다시 시작되지 않았으면",
        )),
        steps::ACTIVATE.when(Text::new(
            "after the KMS client setup key was installed",
            "KMS 클라이언트 설정 키를 설치했으면",
        )),
    ],
    sources: &[WINDOWS_EDITION_UPGRADES],
};
