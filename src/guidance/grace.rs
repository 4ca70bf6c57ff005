//! Grace periods, time-limited licenses and changed hardware.

use super::{Action, Guidance, Resolution, Retry, Role, steps};
use crate::activation_type::ActivationType::{KmsClient, KmsHost, Mak};
use crate::text::Text;

pub(super) static GRACE_PERIOD_ENDED: Guidance = Guidance {
    causes: &[Text::new(
        "The system was not activated before its grace period ended and is now \
             in the notification state.",
        "유예 기간 안에 정품 인증하지 않아 시스템이 알림 상태가 되었습니다.",
    )],
    resolutions: &[
        steps::CHECK_LICENSE_STATUS,
        steps::ACTIVATE_AGAIN,
        Resolution::new(
            Action::ContactMicrosoft,
            Role::LicenseOwner,
            Text::new(
                "If activation is refused, ask a Microsoft Licensing Activation \
                 Center for help.",
                "정품 인증이 거부되면 Microsoft 라이선스 정품 인증 센터에 도움을 \
                 요청하십시오.",
            ),
        ),
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};

pub(super) static HARDWARE_OUT_OF_TOLERANCE: Guidance = Guidance {
    causes: &[
        Text::new(
            "Hardware was replaced or drivers were updated, so the computer no \
             longer resembles the one that was activated.",
            "하드웨어를 교체했거나 드라이버를 업데이트하여 정품 인증 당시의 \
             컴퓨터와 달라졌습니다.",
        ),
        Text::new(
            "A policy takes the Network Service account's access to the Plug and \
             Play service away, so an activated system merely looks changed.",
            "정책 때문에 Network Service 계정이 플러그 앤 플레이 서비스에 \
             액세스하지 못해, 정품 인증된 시스템이 변경된 것처럼 보입니다.",
        ),
    ],
    resolutions: &[
        Resolution::new(
            Action::FixPermissions,
            Role::DeviceAdministrator,
            Text::new(
                "Check whether Group Policy has changed the rights on the Plug and \
                 Play service. SERVICE needs at least the rights of the entry \
                 `(A;;CCLCSWLOCRRC;;;SU)`.",
                "그룹 정책이 플러그 앤 플레이 서비스의 권한을 바꾸었는지 \
                 확인하십시오. SERVICE에는 적어도 `(A;;CCLCSWLOCRRC;;;SU)` 항목의 \
                 권한이 필요합니다.",
            ),
        )
        .run("sc.exe sdshow plugplay"),
        Resolution::new(
            Action::ChangeSetting,
            Role::DirectoryAdministrator,
            Text::new(
                "If a policy has taken these rights away, give them back to the \
                 SERVICE account or set the policy for the service to Not Defined, \
                 and refresh the policies.",
                "정책 때문에 이 권한이 없어졌으면 SERVICE 계정에 다시 부여하거나 \
                 이 서비스의 정책을 정의되지 않음으로 설정한 뒤 정책을 새로 \
                 고치십시오.",
            ),
        )
        .run("gpupdate /force"),
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "Activate again online while the out-of-tolerance grace period \
                 runs.",
                "허용 오차 초과 유예 기간 안에 온라인으로 다시 정품 인증하십시오.",
            ),
        )
        .run_elevated("slmgr.vbs /ato")
        .only(&[Mak]),
        Resolution::new(
            Action::ActivateByPhone,
            Role::DeviceAdministrator,
            Text::new(
                "Without an internet connection, activate by telephone within the \
                 same period.",
                "인터넷에 연결되어 있지 않으면 같은 기간 안에 전화로 정품 \
                 인증하십시오.",
            ),
        )
        .run("slui.exe 4")
        .only(&[Mak]),
        Resolution::new(
            Action::RestartWindows,
            Role::DeviceAdministrator,
            Text::new(
                "Restart Windows and see whether the product is activated again.",
                "Windows를 다시 시작한 뒤 제품이 다시 정품 인증되었는지 \
                 확인하십시오.",
            ),
        )
        .only(&[KmsClient, KmsHost]),
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "Or start activation yourself from an elevated prompt.",
                "또는 관리자 권한 프롬프트에서 직접 정품 인증을 시작하십시오.",
            ),
        )
        .run_elevated("slmgr.vbs /ato")
        .only(&[KmsClient, KmsHost]),
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};
