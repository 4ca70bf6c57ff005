//! Telephone activation: installation IDs and confirmation IDs.

use super::{Action, Guidance, Resolution, Retry, Role, steps};
use crate::text::Text;

pub(super) static TELEPHONE_ID_FORMAT: Guidance = Guidance {
    causes: &[Text::new(
        "The data that was entered for telephone activation, usually the \
             confirmation ID, does not have the expected form.",
        "전화 정품 인증에 입력한 데이터(보통 확인 ID)의 형식이 올바르지 \
             않습니다.",
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
        steps::PHONE_CONFIRMATION_ID,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};
