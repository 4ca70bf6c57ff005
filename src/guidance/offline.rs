//! Telephone activation: installation IDs and confirmation IDs.

use super::{Action, Guidance, Resolution, Retry, Role, steps};
use crate::text::Text;

pub(super) static TELEPHONE_ID_FORMAT: Guidance = Guidance {
    causes: &[Text::new(
        "An installation ID or a confirmation ID was typed that does not have \
             the expected form.",
        "입력한 설치 ID 또는 확인 ID의 형식이 올바르지 않습니다.",
    )],
    resolutions: &[
        Resolution::new(
            Action::ActivateByPhone,
            Role::DeviceAdministrator,
            Text::new(
                "Enter the confirmation ID (CID) again and compare every digit.",
                "확인 ID(CID)를 다시 입력하고 모든 숫자를 대조하십시오.",
            ),
        )
        .run_elevated("slmgr.vbs /atp <confirmation_id>"),
        steps::PHONE_INSTALLATION_ID,
        steps::PHONE_CALL,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};
