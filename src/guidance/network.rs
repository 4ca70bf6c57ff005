//! Connections to the activation service: proxies, names, TLS, time-outs.

use super::{Action, Guidance, Resolution, Retry, Role, steps};
use crate::activation_type::ActivationType::Mak;
use crate::text::Text;

pub(super) static ONLINE_TIMEOUT: Guidance = Guidance {
    causes: &[
        Text::new(
            "The computer has no internet connection, or the connection to the \
             activation service is too slow or unstable.",
            "컴퓨터가 인터넷에 연결되어 있지 않거나 정품 인증 서비스와의 연결이 \
             너무 느리거나 불안정합니다.",
        ),
        Text::new(
            "A firewall or a proxy holds back the request to the activation \
             service.",
            "방화벽이나 프록시가 정품 인증 서비스로 보내는 요청을 막습니다.",
        ),
    ],
    resolutions: &[
        steps::CHECK_INTERNET,
        steps::ALLOW_ACTIVATION_URLS,
        steps::WAIT_AND_RETRY,
        steps::ACTIVATE_AGAIN,
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "For a computer without a connection of its own, activate through \
                 the Volume Activation Management Tool (VAMT) on one that has it.",
                "직접 연결할 수 없는 컴퓨터는 인터넷에 연결된 컴퓨터의 볼륨 정품 \
                 인증 관리 도구(VAMT)를 통해 정품 인증하십시오.",
            ),
        )
        .only(&[Mak]),
        steps::PHONE_INSTALLATION_ID,
        steps::PHONE_CALL,
        steps::PHONE_CONFIRMATION_ID,
    ],
    retry: Retry::Later,
    reference: None,
};
