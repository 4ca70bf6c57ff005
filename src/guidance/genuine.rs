//! The check whether Windows is genuine.

use super::{Action, Guidance, Resolution, Retry, Role, steps};
use crate::text::Text;

pub(super) static WINDOWS_JUDGED_NOT_GENUINE: Guidance = Guidance {
    causes: &[
        Text::new(
            "Language packs (MUI) are present on an edition that has no license \
             for more languages; some programs add them on their own, so this need \
             not mean tampering.",
            "추가 언어 라이선스가 없는 에디션에 언어 팩(MUI)이 있습니다. 스스로 \
             언어를 추가하는 프로그램도 있으므로 변조를 뜻하지는 않습니다.",
        ),
        Text::new(
            "Malware has changed Windows in order to install functions of its own.",
            "맬웨어가 자체 기능을 설치하려고 Windows를 변경했습니다.",
        ),
        Text::new("System files are damaged.", "시스템 파일이 손상되었습니다."),
    ],
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "List the installed language packs and remove those that your \
                 edition does not cover.",
                "설치된 언어 팩을 나열하고 에디션에서 지원하지 않는 언어 팩을 \
                 제거하십시오.",
            ),
        )
        .run_elevated("dism /Online /Get-Intl"),
        steps::SCAN_FOR_MALWARE,
        steps::CHECK_SYSTEM_FILES,
        steps::REPAIR_COMPONENT_STORE,
        steps::RESTART_WINDOWS,
        steps::REPAIR_INSTALL,
        Resolution::new(
            Action::ReinstallWindows,
            Role::DeviceAdministrator,
            Text::new(
                "If that changes nothing, reinstall Windows from trusted media; \
                 this removes programs and settings, so back up the data first.",
                "그래도 달라지지 않으면 신뢰할 수 있는 미디어로 Windows를 다시 \
                 설치하십시오. 프로그램과 설정이 지워지므로 데이터를 먼저 \
                 백업하십시오.",
            ),
        ),
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};

pub(super) static NON_GENUINE_GRACE_ENDED: Guidance = Guidance {
    causes: &[Text::new(
        "Windows Activation Technologies judged the system not genuine, and \
             the grace period has run out.",
        "Windows 정품 인증 기술이 시스템을 정품이 아닌 것으로 판정했고 유예 \
             기간이 끝났습니다.",
    )],
    resolutions: &[
        steps::CHECK_LICENSE_STATUS,
        Resolution::new(
            Action::ContactMicrosoft,
            Role::LicenseOwner,
            Text::new(
                "Ask a Microsoft Licensing Activation Center for help, with the \
                 proof of the license at hand.",
                "라이선스 증빙을 준비하여 Microsoft 라이선스 정품 인증 센터에 \
                 도움을 요청하십시오.",
            ),
        ),
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};

pub(super) static NON_GENUINE_GRACE_STARTED: Guidance = Guidance {
    causes: &[Text::new(
        "Windows Activation Technologies judged the system not genuine; it \
             keeps running until the non-genuine grace period ends.",
        "Windows 정품 인증 기술이 시스템을 정품이 아닌 것으로 판정했습니다. \
             비정품 유예 기간이 끝날 때까지는 계속 실행됩니다.",
    )],
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Read when the grace period ends; the system then goes into the \
                 notification state.",
                "유예 기간이 끝나는 때를 확인하십시오. 기간이 끝나면 시스템이 알림 \
                 상태로 바뀝니다.",
            ),
        )
        .run("slmgr.vbs /xpr"),
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "Before the grace period ends, obtain a genuine product key and \
                 install it.",
                "유예 기간이 끝나기 전에 정품 제품 키를 구해 설치하십시오.",
            ),
        )
        .run_elevated("slmgr.vbs /ipk <product_key>"),
        steps::ACTIVATE_AGAIN,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};
