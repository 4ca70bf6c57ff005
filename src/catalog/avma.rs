//! Automatic Virtual Machine Activation.

use super::procedures;
use super::sources::{
    AVMA, AZ_FD01_FD02, AZURE_LOCAL_AVMA, HEADER, KMS_CLIENT_KEYS, PRACTICE, SLMGR_OPTIONS,
};
use super::steps::{self, slmgr};
use crate::advice::{Cause, Command, Entry, Fact, Resolution, Sign};
use crate::kinds::ActivationType::Avma;
use crate::kinds::{Action, Place, Retry, Role, Topic};
use crate::text::Text;

const READ_GUEST_KEY: Sign = Sign::new(
    Text::new(
        "In the virtual machine, read the line Description. VIRTUAL_MACHINE_ACTIVATION is the \
         channel of AVMA.",
        "가상 머신에서 ‘설명’ 줄을 확인하십시오. VIRTUAL_MACHINE_ACTIVATION은 AVMA의 채널입니다.",
    ),
    &[AZ_FD01_FD02],
)
.run(Command::reads(slmgr!("/dlv")));

const READ_GUEST_EVENT: Sign = Sign::new(
    Text::new(
        "In the virtual machine, read event 12309: it reports success, an invalid host, invalid \
         data or a denied activation (AVMA ID mismatch).",
        "가상 머신에서 이벤트 12309를 확인하십시오. 성공, 올바르지 않은 호스트, 올바르지 않은 \
         데이터, 정품 인증 거부(AVMA ID 불일치) 가운데 하나가 기록됩니다.",
    ),
    &[AVMA],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=12309} -MaxEvents \
     5 | Format-List TimeCreated,Message\"",
));

const ACTIVATE_GUEST: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate the virtual machine. The output must say that the product was activated; where \
         another code appears, look up that code.",
        "가상 머신을 정품 인증하십시오. 출력에 제품이 정품 인증되었다고 표시되어야 합니다. 다른 \
         코드가 나타나면 그 코드를 찾아보십시오.",
    ),
    &[PRACTICE],
)
.run(Command::changes(slmgr!("/ato")).elevated());

const GIVE_EVENTS_TO_SUPPORT: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::DeviceAdministrator,
    Text::new(
        "Give Microsoft Support the output of `/dlv` of virtual machine and host, event 12309 of \
         the virtual machine and event 12310 of the host.",
        "가상 머신과 호스트의 `/dlv` 출력, 가상 머신의 이벤트 12309, 호스트의 이벤트 12310을 \
         Microsoft 지원에 전달하십시오.",
    ),
    &[PRACTICE],
);

const ON_AZURE: Cause = Cause {
    text: Text::new(
        "The virtual machine runs in Azure with an AVMA key, and Azure does not support AVMA. \
         The key came along when the machine was moved, or was installed there.",
        "가상 머신이 AVMA 키를 사용하여 Azure에서 실행되고 있지만, Azure에서는 AVMA가 지원되지 \
         않습니다. 가상 머신을 옮길 때 키가 함께 옮겨졌거나 Azure에서 키를 설치한 경우입니다.",
    ),
    sign: Some(
        Sign::new(
        Text::new(
            "It is an Azure virtual machine, and the channel is VIRTUAL_MACHINE_ACTIVATION. Azure \
             Local is not meant: it supports AVMA.",
            "Azure 가상 머신이며, 채널이 VIRTUAL_MACHINE_ACTIVATION입니다. AVMA가 지원되는 Azure \
             Local은 해당하지 않습니다.",
        ),
        &[AZ_FD01_FD02, AZURE_LOCAL_AVMA],
        )
        .facts(&[Fact::Channel(&[Avma])])
        .brief(Text::new("virtual machine in Azure, AVMA key", "Azure 가상 머신에 AVMA 키가 있음")),
    ),
    resolutions: &[
        steps::NAME_AZURE_KMS,
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "Change to the KMS client setup key of the edition. Microsoft advises to remove \
                 the key-value pair (KVP) data of AVMA from the virtual machine after such a \
                 change.",
                "에디션에 맞는 KMS 클라이언트 설정 키로 바꾸십시오. Microsoft는 AVMA 키를 다른 \
                 키로 바꾼 뒤 가상 머신에서 AVMA의 키-값 쌍(KVP) 데이터를 제거하도록 안내합니다.",
            ),
            &[AZ_FD01_FD02, KMS_CLIENT_KEYS, AVMA],
        )
        .procedure(procedures::INSTALL_KMS_CLIENT_KEY),
    ],
    sources: &[AZ_FD01_FD02],
};

const MOVE_TO_DATACENTER: Resolution = Resolution::new(
    Action::FixVirtualization,
    Role::DeviceAdministrator,
    Text::new(
        "Move the virtual machine to a Hyper-V host on an activated Windows Server Datacenter of \
         the same or a later version, or to Azure Local with AVMA.",
        "버전이 같거나 더 최신인 Windows Server Datacenter가 정품 인증되어 있는 Hyper-V 호스트나 \
         AVMA를 사용하는 Azure Local로 가상 머신을 옮기십시오.",
    ),
    &[AVMA, AZURE_LOCAL_AVMA],
);

/// The license of the host that AVMA needs there.
const SET_UP_AZURE_LOCAL: Resolution = Resolution::new(
    Action::ObtainLicense,
    Role::LicenseOwner,
    Text::new(
        "Set AVMA up on each machine of the system. A Windows Server subscription, which costs \
         money, turns it on by itself, in most cases with the next synchronization with Azure. \
         With Azure Hybrid Benefit instead, run this command on each machine with your Windows \
         Server Datacenter key, and note first what `Get-VMAutomaticActivation` shows. Each machine \
         needs a key of its own, unless it is a volume license key. A key that is replaced gets no \
         activation back.",
        "시스템의 컴퓨터마다 AVMA를 설정하십시오. Windows Server 구독(유료)을 사용하면 AVMA가 \
         자동으로 사용하도록 설정되며, 대부분 Azure와 다음에 동기화할 때 적용됩니다. 구독 대신 Azure \
         하이브리드 혜택을 사용하면 먼저 `Get-VMAutomaticActivation`의 출력을 적어 두고, 컴퓨터마다 \
         보유한 Windows Server Datacenter 키를 지정하여 아래 명령을 실행하십시오. 볼륨 라이선스 키가 \
         아니면 컴퓨터마다 다른 키가 필요합니다. 키를 바꾸어도 이미 차감된 정품 인증 횟수는 돌아오지 \
         않습니다.",
    ),
    &[AZURE_LOCAL_AVMA],
)
.run(
    Command::changes("powershell -Command \"Set-VMAutomaticActivation <product_key>\"")
        .elevated()
        .on(Place::HypervHost),
);

const ON_AZURE_LOCAL: Cause = Cause {
    text: Text::new(
        "AVMA is not set up on the Azure Local machine on which the virtual machine runs, or its \
         license does not cover the Windows of the virtual machine.",
        "가상 머신을 실행하는 Azure Local 컴퓨터에 AVMA가 설정되어 있지 않거나, 그 라이선스로는 가상 \
         머신의 Windows를 정품 인증할 수 없습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "The virtual machine runs on Azure Local. This command, run on each machine of the \
                 system, shows whether AVMA is set up.",
                "가상 머신이 Azure Local에서 실행되고 있습니다. 시스템의 컴퓨터마다 아래 명령을 \
                 실행하여 AVMA가 설정되었는지 확인할 수 있습니다.",
            ),
            &[AZURE_LOCAL_AVMA],
        )
        .brief(Text::new("virtual machine on Azure Local", "Azure Local의 가상 머신"))
        .run(
            Command::reads("powershell -Command \"Get-VMAutomaticActivation\"")
                .elevated()
                .on(Place::HypervHost),
        ),
    ),
    resolutions: &[SET_UP_AZURE_LOCAL, ACTIVATE_GUEST, OTHER_KEY_ON_AZURE_LOCAL],
    sources: &[AZURE_LOCAL_AVMA],
};

const OTHER_KEY_ON_AZURE_LOCAL: Resolution = Resolution {
    condition: Some(Text::new(
        "if AVMA is not to be used there",
        "Azure Local에서 AVMA를 사용하지 않으려면",
    )),
    sources: &[AZURE_LOCAL_AVMA, AVMA],
    ..OTHER_KEY
};

const OTHER_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install a key that you are licensed to use on that platform. Microsoft advises to \
         remove the key-value pair (KVP) data of AVMA from the virtual machine afterwards.",
        "그 플랫폼에서 사용할 수 있는 라이선스의 키를 설치하십시오. Microsoft는 키를 바꾼 뒤 \
         가상 머신에서 AVMA의 키-값 쌍(KVP) 데이터를 제거하도록 안내합니다.",
    ),
    &[AVMA],
)
.when(Text::new("if the virtual machine has to stay where it is", "가상 머신을 옮길 수 없으면"))
.procedure(procedures::INSTALL_OWN_KEY);

pub(super) static AVMA_THROTTLE_LIMIT_EXCEEDED: Entry = Entry {
    symbol: Some("SL_E_IA_THROTTLE_LIMIT_EXCEEDED"),
    message: Text::new(
        "the request limit for automatic virtual machine activation has been reached",
        "자동 가상 머신 정품 인증의 요청 한도에 도달했습니다",
    ),
    topic: Topic::VirtualMachine,
    types: &[Avma],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "More AVMA requests were made than the limit allows. The limit passes by itself; the \
             code does not say when.",
            "한도를 넘는 AVMA 요청이 있었습니다. 제한은 시간이 지나면 풀리지만, 언제 풀리는지는 \
             코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ChangeSetting,
                Role::DeviceAdministrator,
                Text::new(
                    "Stop it, or let it run less often.",
                    "실행을 중지하거나 실행 횟수를 줄이십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if a script or a task activates again and again",
                "스크립트나 예약된 작업에서 정품 인증을 반복하고 있으면",
            )),
            Resolution::new(
                Action::Wait,
                Role::DeviceAdministrator,
                Text::new("Send no request for a while.", "한동안 요청을 보내지 마십시오."),
                &[PRACTICE],
            ),
            Resolution { sources: &[HEADER], ..ACTIVATE_GUEST },
        ],
        sources: &[HEADER],
    }],
    otherwise: &[GIVE_EVENTS_TO_SUPPORT.when(steps::IF_IT_COMES_BACK)],
};

// Azure before Azure Local, other platform, Hyper-V: no Azure virtual machine.
// Azure Local before other platform, Hyper-V: the host is not Azure Local.
// Other platform before Hyper-V: the host is Hyper-V on Windows Server Datacenter.
pub(super) static AVMA_INVALID_VIRTUALIZATION_PLATFORM: Entry = Entry {
    symbol: Some("SL_E_IA_INVALID_VIRTUALIZATION_PLATFORM"),
    message: Text::new(
        "Windows is not running on a Hyper-V platform that AVMA supports",
        "Windows가 AVMA에서 지원되는 Hyper-V 플랫폼에서 실행되고 있지 않습니다",
    ),
    topic: Topic::VirtualMachine,
    types: &[Avma],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(AZ_FD01_FD02),
    checks: &[READ_GUEST_KEY, READ_GUEST_EVENT],
    causes: &[
        ON_AZURE,
        Cause { sources: &[AZURE_LOCAL_AVMA, PRACTICE], ..ON_AZURE_LOCAL },
        Cause {
            text: Text::new(
                "The virtualization host is neither Hyper-V on Windows Server Datacenter nor \
                 Azure Local.",
                "가상화 호스트가 Windows Server Datacenter의 Hyper-V도 Azure Local도 아닙니다.",
            ),
            sign: Some(
                Sign::new(
                Text::new(
                    "It runs neither in Azure nor on Azure Local, and the host runs another \
                     virtualization product or another edition than Windows Server Datacenter.",
                    "Azure에서도 Azure Local에서도 실행되지 않으며, 호스트에서 다른 가상화 제품을 \
                     사용하거나 호스트의 에디션이 Windows Server Datacenter가 아닙니다.",
                ),
                &[AVMA],
                )
                .brief(Text::new(
                    "neither Hyper-V on Datacenter nor Azure Local",
                    "Datacenter의 Hyper-V도 Azure Local도 아님",
                )),
            ),
            resolutions: &[MOVE_TO_DATACENTER, ACTIVATE_GUEST, OTHER_KEY],
            sources: &[AVMA],
        },
        Cause {
            text: Text::new(
                "The host is Hyper-V on Windows Server Datacenter, but the virtual machine does \
                 not exchange data with it, or has a newer Windows.",
                "호스트는 Windows Server Datacenter의 Hyper-V이지만, 가상 머신이 호스트와 \
                 데이터를 교환하지 않거나 가상 머신의 Windows가 더 최신 버전입니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "It is no Azure virtual machine, and the host is Hyper-V on Windows \
                         Server Datacenter. This command shows whether the Data Exchange \
                         integration service is on. An English Windows names it Key-Value Pair \
                         Exchange, any other in its own language.",
                        "Azure 가상 머신이 아니며, 호스트가 Windows Server Datacenter의 \
                         Hyper-V입니다. 아래 명령으로 데이터 교환 통합 서비스가 켜져 있는지 확인할 \
                         수 있습니다. 영문 Windows에서는 이름이 Key-Value Pair Exchange로, 그 밖의 \
                         Windows에서는 그 언어로 표시됩니다.",
                    ),
                    &[AVMA, PRACTICE],
                )
                .brief(Text::new(
                    "the host is Hyper-V on Datacenter",
                    "호스트가 Datacenter의 Hyper-V임",
                ))
                .run(
                    Command::reads("powershell -Command \"Get-VM | Get-VMIntegrationService\"")
                        .elevated()
                        .on(Place::HypervHost)
                        .since("Windows Server 2012"),
                ),
            ),
            resolutions: &[
                Resolution::new(
                    Action::FixVirtualization,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Turn on the Data Exchange integration service in the settings of the \
                         virtual machine.",
                        "가상 머신 설정에서 데이터 교환 통합 서비스를 켜십시오.",
                    ),
                    &[AVMA],
                )
                .when(Text::new("if it is off", "데이터 교환 통합 서비스가 꺼져 있으면")),
                Resolution {
                    condition: Some(Text::new(
                        "if the Windows of the virtual machine is newer than that of the host",
                        "가상 머신의 Windows가 호스트의 Windows보다 최신 버전이면",
                    )),
                    ..MOVE_TO_DATACENTER
                },
                ACTIVATE_GUEST,
                OTHER_KEY,
            ],
            sources: &[AVMA],
        },
    ],
    otherwise: &[GIVE_EVENTS_TO_SUPPORT],
};

// Azure before Azure Local, host: no Azure virtual machine.
// Azure Local before host: the host is not Azure Local.
pub(super) static AVMA_PARENT_PARTITION_NOT_ACTIVATED: Entry = Entry {
    symbol: Some("SL_E_IA_PARENT_PARTITION_NOT_ACTIVATED"),
    message: Text::new(
        "Windows is not activated on the host machine of the virtual machine",
        "가상 머신의 호스트에서 Windows가 정품 인증되지 않았습니다",
    ),
    topic: Topic::VirtualMachine,
    types: &[Avma],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(AZ_FD01_FD02),
    checks: &[READ_GUEST_KEY],
    causes: &[
        ON_AZURE,
        ON_AZURE_LOCAL,
        Cause {
            text: Text::new(
                "Windows Server Datacenter on the Hyper-V host, or on a node of a failover \
                 cluster, is not activated.",
                "Hyper-V 호스트 또는 장애 조치(failover) 클러스터의 노드에서 Windows Server \
                 Datacenter가 정품 인증되지 않았습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "It runs neither in Azure nor on Azure Local, and License Status on the \
                         host, in a cluster on one of the nodes, is not Licensed.",
                        "Azure에서도 Azure Local에서도 실행되지 않으며, 호스트(클러스터에서는 한 \
                         노드)의 ‘라이선스 상태’가 ‘사용 허가됨’이 아닙니다.",
                    ),
                    &[AVMA],
                )
                .run(Command::reads(slmgr!("/dlv")).on(Place::HypervHost)),
            ),
            resolutions: &[
                Resolution::new(
                    Action::ActivateOnline,
                    Role::LicenseOwner,
                    Text::new(
                        "Activate Windows on the host, in a cluster on every node that is not \
                         Licensed. A MAK loses one of its activations each time. Where a code \
                         appears, look up that code.",
                        "호스트의 Windows를 정품 인증하십시오. 클러스터에서는 ‘사용 허가됨’이 \
                         아닌 노드마다 정품 인증하십시오. MAK를 사용하면 정품 인증할 때마다 남은 \
                         횟수에서 한 번이 차감됩니다. 코드가 나타나면 그 코드를 찾아보십시오.",
                    ),
                    &[AVMA, SLMGR_OPTIONS],
                )
                .run(Command::spends(slmgr!("/ato")).elevated().on(Place::HypervHost)),
                ACTIVATE_GUEST,
                Resolution {
                    condition: Some(Text::new(
                        "if the host cannot be activated",
                        "호스트를 정품 인증할 수 없으면",
                    )),
                    ..OTHER_KEY
                },
            ],
            sources: &[AVMA],
        },
    ],
    otherwise: &[GIVE_EVENTS_TO_SUPPORT],
};

pub(super) static AVMA_ID_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_IA_ID_MISMATCH"),
    message: Text::new(
        "the host machine cannot activate the edition of Windows on the virtual machine",
        "호스트로는 가상 머신에 설치된 Windows 에디션을 정품 인증할 수 없습니다",
    ),
    topic: Topic::VirtualMachine,
    types: &[Avma],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[
        READ_GUEST_EVENT,
        Sign::new(
            Text::new(
                "Compare the Windows of virtual machine and host: run this on both. The host must \
                 be a Datacenter edition, and activates Windows Server of its own version and of \
                 earlier ones from 2012 R2 on. On Azure Local the Windows Server license of the \
                 system decides.",
                "가상 머신과 호스트의 Windows를 비교하십시오. 아래 명령을 두 곳에서 실행하십시오. 호스트는 Datacenter 에디션이어야 하며, \
                 호스트에서는 호스트와 버전이 같은 Windows Server와 2012 R2까지의 이전 버전을 정품 인증할 수 있습니다. Azure \
                 Local에서는 시스템의 Windows Server 라이선스에 따라 달라집니다.",
            ),
            &[AVMA, AZURE_LOCAL_AVMA],
        )
        .run(
            Command::reads(
                "powershell -Command \"Get-CimInstance Win32_OperatingSystem | Format-List \
                 Caption,Version\"",
            )
            .since("Windows 8"),
        ),
    ],
    causes: &[Cause {
        text: Text::new(
            "The host cannot activate this Windows through AVMA: the host is no Datacenter \
             edition, or this Windows is newer than the host, no edition of Windows Server, or its \
             AVMA key is for another one.",
            "호스트에서 이 Windows를 AVMA로 정품 인증할 수 없습니다. 호스트가 Datacenter 에디션이 \
             아니거나, 이 Windows가 호스트보다 최신 버전이거나, Windows Server 에디션이 아니거나, \
             다른 버전 또는 에디션의 AVMA 키가 설치되어 있습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Note the last five characters of the present key, then install the AVMA key \
                     of exactly this version and edition from Microsoft's list. It replaces the \
                     present key without asking.",
                    "현재 키의 마지막 다섯 글자를 적어 둔 뒤, Microsoft의 목록에서 정확히 이 \
                     버전과 에디션의 AVMA 키를 찾아 설치하십시오. AVMA 키는 확인 메시지 없이 \
                     현재 키를 대체합니다.",
                ),
                &[AVMA, SLMGR_OPTIONS],
            )
            .when(Text::new(
                "if the virtual machine runs a Windows Server that is not newer than the host",
                "가상 머신의 Windows가 호스트보다 최신 버전이 아닌 Windows Server이면",
            ))
            .run(Command::changes(slmgr!("/ipk <avma_key>")).elevated()),
            Resolution::new(
                Action::RestartService,
                Role::DeviceAdministrator,
                Text::new(
                    "Restart the Software Protection service of the virtual machine.",
                    "가상 머신의 소프트웨어 보호 서비스를 다시 시작하십시오.",
                ),
                &[SLMGR_OPTIONS],
            )
            .when(Text::new("after a key was installed", "키를 설치했으면"))
            .run(
                Command::changes("powershell -Command \"Restart-Service sppsvc -Force\"")
                    .elevated(),
            ),
            Resolution {
                condition: Some(Text::new(
                    "if the host is no Datacenter edition, or older than the virtual machine",
                    "호스트가 Datacenter 에디션이 아니거나 가상 머신보다 이전 버전이면",
                )),
                ..MOVE_TO_DATACENTER
            },
            ACTIVATE_GUEST,
            Resolution {
                condition: Some(Text::new(
                    "if AVMA cannot activate this Windows",
                    "이 Windows를 AVMA로 정품 인증할 수 없으면",
                )),
                ..OTHER_KEY
            },
        ],
        sources: &[HEADER, AVMA],
    }],
    otherwise: &[GIVE_EVENTS_TO_SUPPORT.when(steps::IF_IT_COMES_BACK)],
};

pub(super) static AVMA_MACHINE_NOT_BOUND: Entry = Entry {
    symbol: Some("SL_E_IA_MACHINE_NOT_BOUND"),
    message: Text::new(
        "Windows is not activated; the virtual machine holds no activation by AVMA",
        "Windows가 정품 인증되지 않았으며, 가상 머신에 AVMA 정품 인증이 없습니다",
    ),
    topic: Topic::VirtualMachine,
    types: &[Avma],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The virtual machine holds no activation by AVMA. The code does not say why.",
            "가상 머신이 AVMA로 정품 인증되지 않은 상태입니다. 이 코드만으로는 이유를 알 수 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            ACTIVATE_GUEST,
            Resolution::new(
                Action::CheckEventLog,
                Role::DeviceAdministrator,
                Text::new(
                    "In the virtual machine, read event 12309; a code in it is the one to look up.",
                    "가상 머신에서 이벤트 12309를 확인하십시오. 코드가 있으면 그 코드를 \
                     찾아보십시오.",
                ),
                &[AVMA],
            )
            .when(steps::IF_IT_COMES_BACK)
            .run(Command::reads(
                "powershell -Command \"Get-WinEvent -FilterHashtable \
                 @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=12309} \
                 -MaxEvents 5 | Format-List TimeCreated,Message\"",
            )),
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "See on the Hyper-V host that it runs Windows Server Datacenter and is \
                     Licensed. On Azure Local, `Get-VMAutomaticActivation` in an elevated \
                     PowerShell on the host shows whether AVMA is set up.",
                    "Hyper-V 호스트가 Windows Server Datacenter이고 ‘사용 허가됨’ 상태인지 \
                     확인하십시오. Azure Local이면 호스트의 관리자 권한 PowerShell에서 \
                     `Get-VMAutomaticActivation`을 실행하여 AVMA가 설정되었는지 확인하십시오.",
                ),
                &[AVMA, AZURE_LOCAL_AVMA],
            )
            .when(steps::IF_IT_COMES_BACK)
            .run(Command::reads(slmgr!("/dlv")).on(Place::HypervHost)),
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "See on the Hyper-V host that the Data Exchange integration service is on for \
                     the virtual machine. An English Windows names it Key-Value Pair Exchange, any \
                     other in its own language. AVMA needs it; it is turned on in the settings of \
                     the virtual machine.",
                    "Hyper-V 호스트에서 가상 머신의 데이터 교환 통합 서비스가 켜져 있는지 \
                     확인하십시오. 영문 Windows에서는 이름이 Key-Value Pair Exchange로, 그 밖의 \
                     Windows에서는 그 언어로 표시됩니다. 이 서비스는 AVMA에 \
                     필요하며 가상 머신 설정에서 켤 수 있습니다.",
                ),
                &[AVMA, PRACTICE],
            )
            .when(steps::IF_IT_COMES_BACK)
            .run(
                Command::reads("powershell -Command \"Get-VM | Get-VMIntegrationService\"")
                    .elevated()
                    .on(Place::HypervHost)
                    .since("Windows Server 2012"),
            ),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[GIVE_EVENTS_TO_SUPPORT.when(steps::IF_IT_COMES_BACK)],
};
