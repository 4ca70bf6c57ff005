//! License data that a manufacturer writes into the firmware.

use super::{Action, Guidance, Resolution, Retry, Role, steps};
use crate::text::Text;

pub(super) static NO_QUALIFYING_WINDOWS: Guidance = Guidance {
    causes: &[
        Text::new(
            "Windows 7 volume editions and Windows Vista are licensed as upgrades \
             only, and the computer was sold without a qualifying Windows.",
            "Windows 7 볼륨 에디션과 Windows Vista는 업그레이드용으로만 사용이 \
             허가되는데, 컴퓨터가 자격을 갖춘 Windows 없이 판매되었습니다.",
        ),
        Text::new(
            "The firmware has an ACPI SLIC table, but its Windows marker is \
             missing or damaged.",
            "펌웨어에 ACPI SLIC 테이블은 있지만 Windows 마커가 없거나 \
             손상되었습니다.",
        ),
        Text::new(
            "The check applies to KMS clients with Windows Vista or Windows 7, not \
             to Windows Server 2008 or Windows Server 2008 R2.",
            "이 검사는 Windows Vista나 Windows 7을 실행하는 KMS 클라이언트에만 \
             적용되며 Windows Server 2008과 Windows Server 2008 R2에는 적용되지 \
             않습니다.",
        ),
    ],
    resolutions: &[
        Resolution::new(
            Action::ContactVendor,
            Role::DeviceAdministrator,
            Text::new(
                "If the computer was sold with an activated Windows, ask its \
                 manufacturer about the Windows marker in the firmware.",
                "정품 인증된 Windows와 함께 판매된 컴퓨터라면 펌웨어의 Windows \
                 마커에 대해 제조업체에 문의하십시오.",
            ),
        ),
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "If you hold the licenses for it, change to a MAK or a retail key.",
                "해당 라이선스를 보유하고 있으면 MAK나 소매용 키로 바꾸십시오.",
            ),
        )
        .run_elevated("slmgr.vbs /ipk <product_key>"),
        steps::ACTIVATE_AGAIN,
        Resolution::new(
            Action::ActivateByPhone,
            Role::DeviceAdministrator,
            Text::new(
                "If online activation then ends with 0x80072EE2, activate by \
                 telephone: display the installation ID.",
                "온라인 정품 인증이 0x80072EE2로 끝나면 전화로 정품 인증하십시오. \
                 먼저 설치 ID를 표시하십시오.",
            ),
        )
        .run("slmgr.vbs /dti"),
        steps::PHONE_CALL,
        steps::PHONE_CONFIRMATION_ID,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-client/licensing-and-activation/cannot-activate-windows-from-oem",
    ),
};
