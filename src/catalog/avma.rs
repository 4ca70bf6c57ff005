//! Automatic Virtual Machine Activation.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::Avma;
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const AVMA_CONFIRM: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "In the guest, check that the Description line names \
         VIRTUAL_MACHINE_ACTIVATION, the channel of AVMA.",
        "게스트에서 설명 줄에 AVMA 채널인 VIRTUAL_MACHINE_ACTIVATION이 표시되는지 \
         확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dlv"));

const AVMA_GUEST_EVENT: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "In the guest, read event 12309: it reports success, an invalid host (no \
         answer), invalid data (faulty communication) or a denied activation (AVMA \
         ID mismatch).",
        "게스트에서 이벤트 12309를 확인하십시오. 성공, 유효하지 않은 호스트(응답 \
         없음), 유효하지 않은 데이터(통신 오류), 정품 인증 거부(AVMA ID 불일치) 중 \
         하나가 기록됩니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=12309} \
     -MaxEvents 5 | Format-List TimeCreated,Message\"",
));

const AVMA_HOST_EVENT: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "On the Hyper-V host, look for the request of the guest in event 12310.",
        "Hyper-V 호스트의 이벤트 12310에서 게스트의 요청을 찾으십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=12310} \
     -MaxEvents 5 | Format-List TimeCreated,Message\"",
));

const AVMA_HOST_STATUS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "On the Hyper-V host, check that it runs Windows Server Datacenter and \
         that this is activated. In a cluster check every node.",
        "Hyper-V 호스트에서 Windows Server Datacenter가 실행되고 정품 인증되어 \
         있는지 확인하십시오. 클러스터에서는 모든 노드를 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dli"));

const AVMA_DATA_EXCHANGE: Resolution = Resolution::new(
    Action::FixVirtualization,
    Role::DeviceAdministrator,
    Text::new(
        "On the Hyper-V host, see whether the Data Exchange integration service \
         (Key-Value Pair Exchange) is on for the guest; turn it on in its settings \
         if not.",
        "Hyper-V 호스트에서 게스트의 데이터 교환(키-값 쌍 교환) 통합 서비스가 켜져 \
         있는지 확인하고, 꺼져 있으면 가상 머신 설정에서 켜십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("powershell -Command \"Get-VM | Get-VMIntegrationService\"").elevated());

const AVMA_AZURE_KEY: Resolution = Resolution::new(
    Action::InstallProductKey,
    Role::DeviceAdministrator,
    Text::new(
        "If the virtual machine runs in Azure, change it to KMS: install the KMS \
         client setup key of its edition.",
        "Azure에서 실행되는 가상 머신이면 에디션에 맞는 KMS 클라이언트 설치 키를 \
         설치하여 KMS로 바꾸십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

const AVMA_AZURE_CLEAR: Resolution = Resolution::new(
    Action::UseKmsDiscovery,
    Role::DeviceAdministrator,
    Text::new(
        "In Azure, then clear any KMS host that was named before.",
        "이어서 Azure에서는 전에 지정한 KMS 호스트를 지우십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ckms").elevated());

const AVMA_AZURE_ACTIVATE: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "In Azure, activate with the KMS host of Azure.",
        "Azure에서는 Azure KMS 호스트로 정품 인증하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ato"));

const AVMA_ACTIVATE_GUEST: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "In the guest, start the activation through AVMA once more.",
        "게스트에서 AVMA 정품 인증을 다시 시작하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ato").elevated());

pub(super) static AVMA_THROTTLE_LIMIT_EXCEEDED: Entry = Entry {
    symbol: Some("SL_E_IA_THROTTLE_LIMIT_EXCEEDED"),
    message: Text::new(
        "AVMA takes no further requests for now because too many have been made",
        "AVMA 요청이 너무 많아 당분간 추가 요청을 받지 않습니다",
    ),
    topic: Topic::VirtualMachine,
    types: &[Avma],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "More AVMA requests were made than are allowed in a certain time; the \
             code does not say how long the limit lasts.",
            "일정 시간에 허용되는 것보다 많은 AVMA 요청이 있었습니다. 제한 기간은 \
             이 코드에 나와 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::Wait,
                Role::DeviceAdministrator,
                Text::new(
                    "Stop the attempts for a while; further requests may be refused as \
                 well.",
                    "잠시 시도를 멈추십시오. 추가 요청도 거부될 수 있습니다.",
                ),
                &[sources::PRACTICE],
            ),
            AVMA_GUEST_EVENT,
            AVMA_HOST_EVENT,
            Resolution::new(
                Action::ChangeSetting,
                Role::DeviceAdministrator,
                Text::new(
                    "If a script or a task runs `slmgr.vbs /ato` again and again, let \
                 it run less often.",
                    "스크립트나 예약된 작업이 `slmgr.vbs /ato`를 계속 실행하면 실행 \
                 횟수를 줄이십시오.",
                ),
                &[sources::PRACTICE],
            ),
            AVMA_ACTIVATE_GUEST,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static AVMA_INVALID_VIRTUALIZATION_PLATFORM: Entry = Entry {
    symbol: Some("SL_E_IA_INVALID_VIRTUALIZATION_PLATFORM"),
    message: Text::new(
        "AVMA is impossible because the guest does not run on a suitable Hyper-V host",
        "가상 머신이 지원되는 Hyper-V 호스트에서 실행되지 않아 AVMA를 사용할 수 없습니다",
    ),
    topic: Topic::VirtualMachine,
    types: &[Avma],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::AZ_FD01_FD02),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The virtual machine was moved to Azure or was given an AVMA key \
             there; Azure does not support AVMA.",
                "가상 머신을 Azure로 옮겼거나 Azure에서 AVMA 키를 설치했습니다. \
             Azure는 AVMA를 지원하지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::AZ_FD01_FD02],
        },
        Cause {
            text: Text::new(
                "The virtual machine runs on another product than Hyper-V under \
             Windows Server Datacenter.",
                "가상 머신이 Windows Server Datacenter의 Hyper-V가 아닌 다른 제품에서 \
             실행됩니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::AZ_FD01_FD02],
        },
    ],
    otherwise: &[
        AVMA_CONFIRM,
        AVMA_GUEST_EVENT,
        AVMA_AZURE_KEY,
        AVMA_AZURE_CLEAR,
        steps::SET_AZURE_KMS,
        steps::KMS_AZURE_CLOUDS,
        AVMA_AZURE_ACTIVATE,
        Resolution::new(
            Action::FixVirtualization,
            Role::DeviceAdministrator,
            Text::new(
                "Outside Azure, move the virtual machine to an activated Hyper-V \
                 host with Windows Server Datacenter.",
                "Azure 외의 환경에서는 가상 머신을 정품 인증된 Windows Server \
                 Datacenter의 Hyper-V 호스트로 옮기십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "If the virtual machine has to stay on another platform, install a \
                 key that you are licensed to use there, for KMS or a MAK.",
                "가상 머신을 다른 플랫폼에서 계속 써야 하면 그곳에서 사용할 권한이 \
                 있는 KMS용 키나 MAK를 설치하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
    ],
};

pub(super) static AVMA_PARENT_PARTITION_NOT_ACTIVATED: Entry = Entry {
    symbol: Some("SL_E_IA_PARENT_PARTITION_NOT_ACTIVATED"),
    message: Text::new(
        "AVMA failed because Windows on the virtualization host is not activated itself",
        "가상화 호스트의 Windows가 정품 인증되지 않아 AVMA로 정품 인증할 수 없습니다",
    ),
    topic: Topic::VirtualMachine,
    types: &[Avma],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::AZ_FD01_FD02),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "Windows Server Datacenter on the Hyper-V host, or on one of the hosts \
             of a failover cluster, is not activated.",
                "Hyper-V 호스트 또는 장애 조치(failover) 클러스터의 한 호스트에서 \
             Windows Server Datacenter가 정품 인증되지 않았습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::AZ_FD01_FD02],
        },
        Cause {
            text: Text::new(
                "The virtual machine is set up for AVMA but runs in Azure, where AVMA \
             is not available.",
                "가상 머신이 AVMA용으로 구성되어 있는데 AVMA를 사용할 수 없는 \
             Azure에서 실행됩니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::AZ_FD01_FD02],
        },
    ],
    otherwise: &[
        AVMA_CONFIRM,
        AVMA_HOST_STATUS,
        AVMA_HOST_EVENT,
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "Activate Windows on the Hyper-V host, and on every other node of \
                 a cluster.",
                "Hyper-V 호스트와 클러스터의 다른 모든 노드에서 Windows를 정품 \
                 인증하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ato").elevated()),
        AVMA_ACTIVATE_GUEST,
        AVMA_AZURE_KEY,
        AVMA_AZURE_CLEAR,
        steps::SET_AZURE_KMS,
        steps::KMS_AZURE_CLOUDS,
        AVMA_AZURE_ACTIVATE,
    ],
};

pub(super) static AVMA_ID_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_IA_ID_MISMATCH"),
    message: Text::new(
        "the guest runs an edition of Windows that its AVMA host cannot activate",
        "AVMA 호스트로는 가상 머신에 설치된 Windows 에디션을 정품 인증할 수 없습니다",
    ),
    topic: Topic::VirtualMachine,
    types: &[Avma],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The host cannot activate the Windows of the guest by AVMA, for \
             example because the guest runs a newer version than the host.",
            "호스트에서 게스트의 Windows를 AVMA로 정품 인증할 수 없습니다. \
             게스트의 버전이 호스트보다 새로운 경우가 그 예입니다.",
        ),
        sign: None,
        resolutions: &[
            AVMA_CONFIRM,
            AVMA_GUEST_EVENT,
            AVMA_HOST_STATUS,
            steps::KEY_SHOW_EDITION,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Compare the Windows versions of guest and host; the guest must \
                 not be newer.",
                    "게스트와 호스트의 Windows 버전을 비교하십시오. 게스트가 더 \
                 새로우면 안 됩니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("cmd /c ver")),
            steps::KEY_INSTALL_AVMA,
            AVMA_ACTIVATE_GUEST,
            Resolution::new(
                Action::FixVirtualization,
                Role::DeviceAdministrator,
                Text::new(
                    "Or move the guest to an activated Hyper-V host with Windows \
                 Server Datacenter of the same or a newer version.",
                    "또는 버전이 같거나 더 새로운 Windows Server Datacenter가 정품 \
                 인증되어 있는 Hyper-V 호스트로 게스트를 옮기십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "If AVMA does not cover this edition, install a key of another \
                 kind that you are licensed to use for it.",
                    "AVMA에서 이 에디션을 지원하지 않으면 이 에디션에 사용할 권한이 \
                 있는 다른 종류의 키를 설치하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static AVMA_MACHINE_NOT_BOUND: Entry = Entry {
    symbol: Some("SL_E_IA_MACHINE_NOT_BOUND"),
    message: Text::new(
        "the virtual machine has not been activated through AVMA",
        "가상 머신이 AVMA를 통해 정품 인증되지 않은 상태입니다",
    ),
    topic: Topic::VirtualMachine,
    types: &[Avma],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The guest holds no activation through AVMA; the code does not say \
             why.",
            "게스트가 AVMA로 정품 인증되지 않았습니다. 그 이유는 코드에 나타나지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            AVMA_CONFIRM,
            AVMA_GUEST_EVENT,
            AVMA_HOST_STATUS,
            AVMA_HOST_EVENT,
            AVMA_DATA_EXCHANGE,
            steps::KEY_INSTALL_AVMA,
            AVMA_ACTIVATE_GUEST,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "If this attempt or event 12309 shows another code, resolve that \
                 one.",
                    "이 시도나 이벤트 12309에 다른 코드가 표시되면 그 코드를 \
                 해결하십시오.",
                ),
                &[sources::PRACTICE],
            ),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
