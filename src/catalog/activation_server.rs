//! What the activation server finds wrong with a request or its own records.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::{ActiveDirectory, DigitalLicense, KmsHost, Mak, Oem, Retail};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::kinds::{ONLINE, PRIVATE};
use crate::text::Text;

const SERVER_COMPARE_PRODUCT: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Check that your license covers the product and edition named in this \
         output.",
        "보유한 라이선스가 이 출력에 표시된 제품과 에디션에 해당하는지 \
         확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dlv"));

const SERVER_COMPARE_FOREST_KEY: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Compare the KMS host key that was given for the forest, and its product, \
         with the license documents.",
        "포리스트 정품 인증에 입력한 KMS 호스트 키와 해당 제품을 라이선스 문서와 \
         대조하십시오.",
    ),
    &[sources::PRACTICE],
);

const SERVER_LEAVE_COMPUTER: Resolution = Resolution::new(
    Action::Wait,
    Role::DeviceAdministrator,
    Text::new(
        "Leave Windows and its product key unchanged for now; the code reports on \
         records that the activation server keeps.",
        "우선 Windows와 제품 키를 그대로 두십시오. 이 코드는 정품 인증 서버에 \
         보관된 레코드와 관련됩니다.",
    ),
    &[sources::PRACTICE],
);

const SERVER_ASK_KEY_SUPPLIER: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::LicenseOwner,
    Text::new(
        "Ask the supplier of the key whether it has been released for activation.",
        "이 키의 정품 인증이 허용되었는지 제품 키 공급업체에 문의하십시오.",
    ),
    &[sources::PRACTICE],
);

const SERVER_CHECK_TERM: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Look up in the license documents when time-based activation of this \
         product begins and ends.",
        "이 제품의 시간 기반 정품 인증이 언제 시작되고 끝나는지 라이선스 문서에서 \
         확인하십시오.",
    ),
    &[sources::PRACTICE],
);

const SERVER_CHECK_OEM_CHANNEL: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Check whether this output names OEM_DM, the channel of keys that \
         manufacturers store in the firmware.",
        "제조업체가 펌웨어에 저장하는 키의 채널인 OEM_DM이 이 출력에 표시되는지 \
         확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dlv"));

const TIME_ASK_SELLER: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::LicenseOwner,
    Text::new(
        "Ask the supplier of the key whether it still covers a new time-based \
         activation.",
        "이 키로 시간 기반 정품 인증을 새로 받을 수 있는지 제품 키 공급업체에 \
         문의하십시오.",
    ),
    &[sources::PRACTICE],
);

const TIME_BASED_ACTIVATION_TOO_EARLY_STEPS: &[Resolution] = &[
    steps::CHECK_LICENSE_STATUS,
    SERVER_CHECK_TERM,
    steps::COLLECT_EVENTS,
    steps::SYNC_CLOCK,
    Resolution::new(
        Action::Wait,
        Role::LicenseOwner,
        Text::new(
            "If the start date lies ahead, wait for it; repairs to Windows do \
                 not bring it nearer.",
            "시작 날짜까지 아직 남았으면 그날까지 기다리십시오. Windows를 \
                 복구해도 시작 날짜는 앞당겨지지 않습니다.",
        ),
        &[sources::PRACTICE],
    ),
    steps::ACTIVATE_AGAIN,
    steps::ASK_MICROSOFT_SUPPORT,
];

const TIME_BASED_ACTIVATION_ENDED_STEPS: &[Resolution] = &[
    steps::CHECK_LICENSE_STATUS,
    SERVER_CHECK_TERM,
    steps::COLLECT_EVENTS,
    steps::SYNC_CLOCK,
    Resolution::new(
        Action::ReplaceProductKey,
        Role::LicenseOwner,
        Text::new(
            "If you hold a license whose term still runs, install the key that \
                 belongs to it.",
            "기간이 남은 라이선스를 보유하고 있으면 그 라이선스의 키를 \
                 설치하십시오.",
        ),
        &[sources::PRACTICE],
    )
    .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
    steps::ACTIVATE_AGAIN,
    steps::ASK_MICROSOFT_SUPPORT,
];

const DIGITAL_MARKER_BINDING_INVALID_STEPS: &[Resolution] = &[
    SERVER_CHECK_OEM_CHANNEL,
    steps::SERVER_CHECK_FIRMWARE_KEY,
    steps::SERVER_NOTE_DEVICE_CHANGES,
    steps::COLLECT_EVENTS,
    steps::ACTIVATE_AGAIN,
    steps::ASK_MANUFACTURER,
    steps::ASK_MICROSOFT_SUPPORT,
];

const DIGITAL_MARKER_BINDING_NOT_CONFIGURED_STEPS: &[Resolution] = &[
    SERVER_CHECK_OEM_CHANNEL,
    steps::SERVER_CHECK_FIRMWARE_KEY,
    steps::COLLECT_EVENTS,
    Resolution::new(
        Action::ContactVendor,
        Role::DeviceAdministrator,
        Text::new(
            "Ask the manufacturer whether the key of this device was \
                 registered with Microsoft, with model and serial number at hand.",
            "모델명과 일련번호를 준비하여 이 장치의 키가 Microsoft에 \
                 등록되었는지 제조업체에 문의하십시오.",
        ),
        &[sources::PRACTICE],
    ),
    steps::ACTIVATE_AGAIN,
    steps::ASK_MICROSOFT_SUPPORT,
];

const SERVER_BINDING_NOT_WRITTEN_STEPS: &[Resolution] = &[
    steps::COLLECT_EVENTS,
    SERVER_LEAVE_COMPUTER,
    steps::WAIT_AND_RETRY,
    steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
    steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
    steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
    steps::ASK_MICROSOFT_SUPPORT,
];

const SERVER_KEY_PROPERTY_NOT_WRITTEN_STEPS: &[Resolution] = &[
    steps::COLLECT_EVENTS,
    SERVER_LEAVE_COMPUTER,
    steps::WAIT_AND_RETRY,
    steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
    steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
    steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
    steps::ASK_MICROSOFT_SUPPORT,
];

const SERVER_KEY_RECORD_NOT_WRITTEN_STEPS: &[Resolution] = &[
    steps::COLLECT_EVENTS,
    SERVER_LEAVE_COMPUTER,
    steps::WAIT_AND_RETRY,
    steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
    steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
    steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
    steps::ASK_MICROSOFT_SUPPORT,
];

pub(super) static STORE_INVALID_BINDING: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_BINDING"),
    message: Text::new(
        "Microsoft Store licensing found a faulty binding for the product key",
        "Microsoft Store 라이선스 서비스가 제품 키의 바인딩이 잘못되었다고 판단했습니다",
    ),
    topic: Topic::ActivationServer,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the binding of the product key \
             as valid.",
            "정품 인증 서버가 제품 키의 바인딩을 유효하지 않은 것으로 \
             판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_COMPARE_KEY.only(&[Retail]),
            steps::SERVER_NOTE_DEVICE_CHANGES,
            steps::COLLECT_EVENTS,
            steps::SERVER_SHOW_ACTIVATION_PAGE,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_INVALID_PRODUCT_DATA_ID: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA_ID"),
    message: Text::new(
        "Microsoft Store licensing rejected the product data ID",
        "Microsoft Store 라이선스 서비스가 제품 데이터 ID를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the product data ID of the \
             license as valid.",
            "정품 인증 서버가 라이선스의 제품 데이터 ID를 유효하지 않은 것으로 \
             판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            SERVER_COMPARE_PRODUCT,
            steps::COLLECT_EVENTS,
            steps::SERVER_SHOW_ACTIVATION_PAGE,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_INVALID_PRODUCT_DATA: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA"),
    message: Text::new(
        "Microsoft Store licensing rejected the product data",
        "Microsoft Store 라이선스 서비스가 제품 데이터를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the product data of the license \
             as valid; the code does not tell which part of the data.",
            "정품 인증 서버가 라이선스의 제품 데이터를 유효하지 않은 것으로 \
             판정했습니다. 데이터의 어느 부분이 문제인지는 이 코드만으로 알 수 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            SERVER_COMPARE_PRODUCT,
            steps::COLLECT_EVENTS,
            steps::SERVER_SHOW_ACTIVATION_PAGE,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_INVALID_ACTIVATION_CONFIG_ID: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_ACTCONFIG_ID"),
    message: Text::new(
        "Microsoft Store licensing rejected the key's activation configuration ID",
        "Microsoft Store 라이선스 서비스가 제품 키의 정품 인증 구성 ID를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the product key as valid. By \
             the symbol of the code, the activation configuration ID of the key is \
             the reason.",
            "정품 인증 서버가 제품 키를 유효한 키로 인정하지 않습니다. 코드의 기호 \
             이름으로 볼 때 키의 정품 인증 구성 ID가 이유입니다.",
        ),
        sign: None,
        resolutions: &[
            SERVER_COMPARE_PRODUCT,
            steps::COLLECT_EVENTS,
            steps::RETYPE_KEY.only(&[Retail]),
            steps::ACTIVATE_AGAIN,
            SERVER_ASK_KEY_SUPPLIER.only(&[Retail, Oem]),
            steps::REPLACE_KEY.only(&[Retail]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_INVALID_BINDING_URI: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_BINDING_URI"),
    message: Text::new(
        "Microsoft Store licensing rejected the binding URI",
        "Microsoft Store 라이선스 서비스가 바인딩 URI를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the binding URI of the license \
             as valid.",
            "정품 인증 서버가 라이선스의 바인딩 URI를 유효하지 않은 것으로 \
             판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::ACTIVATE_AGAIN,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_TIME_BASED_ACTIVATION_BEFORE_START: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_BEFORE_START_DATE"),
    message: Text::new(
        "Microsoft Store licensing refused time-based activation: its start date is ahead",
        "시작 날짜 전이라 Microsoft Store 라이선스 서비스가 시간 기반 정품 인증을 거부했습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The start date of the time-based activation has not come yet.",
            "시간 기반 정품 인증의 시작 날짜가 아직 되지 않았습니다.",
        ),
        sign: None,
        resolutions: TIME_BASED_ACTIVATION_TOO_EARLY_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_TIME_BASED_ACTIVATION_AFTER_END: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_AFTER_END_DATE"),
    message: Text::new(
        "Microsoft Store licensing refused time-based activation: its end date has passed",
        "종료 날짜가 지나 Microsoft Store 라이선스 서비스가 시간 기반 정품 인증을 거부했습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The end date of the time-based activation has passed.",
            "시간 기반 정품 인증의 종료 날짜가 지났습니다.",
        ),
        sign: None,
        resolutions: TIME_BASED_ACTIVATION_ENDED_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_TIME_BASED_ACTIVATION_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_NOT_AVAILABLE"),
    message: Text::new(
        "Microsoft Store licensing grants no new time-based activation",
        "Microsoft Store 라이선스 서비스가 새 시간 기반 정품 인증을 내주지 않습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not offer a new time-based activation for \
             this request.",
            "정품 인증 서버가 이 요청에 대해 새 시간 기반 정품 인증을 제공하지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            SERVER_CHECK_TERM,
            steps::COLLECT_EVENTS,
            TIME_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_TIME_BASED_PRODUCT_KEY_NOT_CONFIGURED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED"),
    message: Text::new(
        "Microsoft Store licensing has not set up the time-based product key for activation",
        "Microsoft Store 라이선스 서비스에 시간 기반 제품 키의 정품 인증이 설정되어 있지 않습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key is a time-based one, and the activation server has \
             not been configured to activate it.",
            "제품 키가 시간 기반 키이며, 정품 인증 서버에 이 키의 정품 인증이 \
             구성되어 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_COMPARE_KEY.only(&[Retail]),
            steps::COLLECT_EVENTS,
            SERVER_ASK_KEY_SUPPLIER.only(&[Retail, Oem]),
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_NO_RULES_TO_ACTIVATE: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_NO_RULES_TO_ACTIVATE"),
    message: Text::new(
        "Microsoft Store licensing has no rule for activating this product key",
        "이 제품 키에 적용할 정품 인증 규칙이 Microsoft Store 라이선스 서비스에 없습니다",
    ),
    topic: Topic::ActivationServer,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Among the business rules of the activation server there is none for \
             activating this product key.",
            "정품 인증 서버의 비즈니스 규칙 가운데 이 제품 키의 정품 인증에 사용할 \
             규칙이 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_COMPARE_KEY.only(&[Retail]),
            SERVER_COMPARE_PRODUCT,
            steps::COLLECT_EVENTS,
            SERVER_ASK_KEY_SUPPLIER.only(&[Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_DIGITAL_MARKER_INVALID_BINDING: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_DIGITALMARKER_INVALID_BINDING"),
    message: Text::new(
        "Microsoft Store licensing rejected the digital marker binding",
        "Microsoft Store 라이선스 서비스가 디지털 마커 바인딩을 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the digital marker binding of \
             the license as valid.",
            "정품 인증 서버가 라이선스의 디지털 마커 바인딩을 유효하지 않은 것으로 \
             판정했습니다.",
        ),
        sign: None,
        resolutions: DIGITAL_MARKER_BINDING_INVALID_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_DIGITAL_MARKER_BINDING_NOT_SET: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_DIGITALMARKER_BINDING_NOT_CONFIGURED"),
    message: Text::new(
        "Microsoft Store licensing has no digital marker binding for the product key",
        "Microsoft Store 라이선스 서비스에 제품 키의 디지털 마커 바인딩이 설정되어 있지 않습니다",
    ),
    topic: Topic::ActivationServer,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server has no digital marker binding configured for \
             the product key.",
            "정품 인증 서버에 제품 키의 디지털 마커 바인딩이 구성되어 있지 \
             않습니다.",
        ),
        sign: None,
        resolutions: DIGITAL_MARKER_BINDING_NOT_CONFIGURED_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SERVER_INVALID_PUBLISH_LICENSE: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_PUBLISH_LICENSE"),
    message: Text::new(
        "the activation server rejected the publishing license of this product",
        "정품 인증 서버가 이 제품의 게시 라이선스를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the publishing license of the \
             product as valid.",
            "정품 인증 서버가 제품의 게시 라이선스를 유효하지 않은 것으로 \
             판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::REINSTALL_LICENSES,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SERVER_INVALID_PRODUCT_KEY_LICENSE: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_PRODUCT_KEY_LICENSE"),
    message: Text::new(
        "the activation server rejected the license that belongs to the product key",
        "정품 인증 서버가 제품 키의 라이선스를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the license of the product key \
             as valid.",
            "정품 인증 서버가 제품 키의 라이선스를 유효하지 않은 것으로 \
             판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            SERVER_COMPARE_FOREST_KEY.only(&[ActiveDirectory]),
            steps::COLLECT_EVENTS,
            steps::RETYPE_KEY.only(&[Mak, KmsHost, Retail]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SERVER_INVALID_RIGHTS_ACCOUNT_LICENSE: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_RIGHTS_ACCOUNT_LICENSE"),
    message: Text::new(
        "the activation server rejected the rights account license of this computer",
        "정품 인증 서버가 이 컴퓨터의 권한 계정 라이선스를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the rights account license of \
             this computer as valid.",
            "정품 인증 서버가 이 컴퓨터의 권한 계정 라이선스를 유효하지 않은 \
             것으로 판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SERVER_INVALID_LICENSE_STRUCTURE: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_LICENSE_STRUCTURE"),
    message: Text::new(
        "the activation server rejected the structure of a license it was sent",
        "정품 인증 서버가 전송받은 라이선스의 구조를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license in the request is not built as the activation server \
             expects; the code does not tell which license.",
            "요청에 포함된 라이선스의 구조가 정품 인증 서버의 요구에 맞지 \
             않습니다. 이 코드만으로는 어느 라이선스인지 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::REINSTALL_LICENSES,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SERVER_AUTHORIZATION_FAILED: Entry = Entry {
    symbol: Some("SL_E_SRV_AUTHORIZATION_FAILED"),
    message: Text::new(
        "an authorization on the activation server failed",
        "정품 인증 서버의 권한 확인에 실패했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An authorization failed on the activation server; the code does not \
             tell whether the license or the server is at fault.",
            "정품 인증 서버에서 권한 확인에 실패했습니다. 이 코드만으로는 \
             라이선스와 서버 중 어느 쪽에 문제가 있는지 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SERVER_INVALID_BINDING: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_BINDING"),
    message: Text::new(
        "the activation server rejected a license because of its binding data",
        "정품 인증 서버가 바인딩 데이터 때문에 라이선스를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the binding of a license in the \
             request as valid.",
            "정품 인증 서버가 요청에 포함된 라이선스의 바인딩을 유효하지 않은 \
             것으로 판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::SERVER_NOTE_DEVICE_CHANGES,
            steps::COLLECT_EVENTS,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SERVER_INVALID_SECURITY_PROCESSOR_LICENSE: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_SECURITY_PROCESSOR_LICENSE"),
    message: Text::new(
        "the activation server rejected the security processor license of this computer",
        "정품 인증 서버가 이 컴퓨터의 보안 프로세서 라이선스를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the security processor license \
             of this computer as valid.",
            "정품 인증 서버가 이 컴퓨터의 보안 프로세서 라이선스를 유효하지 않은 \
             것으로 판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SERVER_BUSINESS_TOKEN_ENTRY_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_SRV_BUSINESS_TOKEN_ENTRY_NOT_FOUND"),
    message: Text::new(
        "the activation server could not find a business token entry that it needs",
        "필요한 비즈니스 토큰 항목을 정품 인증 서버가 찾지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server did not find a required entry for a business \
             token.",
            "필수 비즈니스 토큰 항목을 정품 인증 서버에서 찾지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_INVALID_BINDING: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_BINDING"),
    message: Text::new(
        "the activation server found a faulty binding for the product key",
        "정품 인증 서버가 제품 키의 바인딩이 잘못되었다고 판단했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the binding of the product key \
             as valid.",
            "정품 인증 서버가 제품 키의 바인딩을 유효하지 않은 것으로 \
             판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_COMPARE_KEY.only(&[Mak, KmsHost, Retail]),
            SERVER_COMPARE_FOREST_KEY.only(&[ActiveDirectory]),
            steps::SERVER_NOTE_DEVICE_CHANGES,
            steps::COLLECT_EVENTS,
            steps::SERVER_SHOW_ACTIVATION_PAGE.only(&[Retail, Oem, DigitalLicense]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_BINDING_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_CHPA_BINDING_NOT_FOUND"),
    message: Text::new(
        "the activation server found no binding for the license",
        "정품 인증 서버에서 이 라이선스의 바인딩을 찾을 수 없습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server looked for the binding of the license and found \
             none.",
            "정품 인증 서버가 라이선스의 바인딩을 찾지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::SERVER_NOTE_DEVICE_CHANGES,
            steps::COLLECT_EVENTS,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_BINDING_MAPPING_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_CHPA_BINDING_MAPPING_NOT_FOUND"),
    message: Text::new(
        "the activation server has no mapping for the binding of the license",
        "정품 인증 서버가 라이선스 바인딩에 해당하는 매핑을 찾지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server found no mapping for the binding of the \
             license.",
            "라이선스의 바인딩에 대한 매핑을 정품 인증 서버가 찾지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_ACTIVATION_CONFIG_ID_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_CHPA_ACTCONFIG_ID_NOT_FOUND"),
    message: Text::new(
        "the activation server does not know the activation configuration ID it looked for",
        "정품 인증 서버에 조회한 정품 인증 구성 ID가 등록되어 있지 않습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server looked for an activation configuration ID in \
             its records and did not find it.",
            "정품 인증 서버가 정품 인증 구성 ID를 조회했지만 기록에서 찾지 \
             못했습니다.",
        ),
        sign: None,
        resolutions: &[
            SERVER_COMPARE_PRODUCT.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            SERVER_COMPARE_FOREST_KEY.only(&[ActiveDirectory]),
            steps::COLLECT_EVENTS,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_INVALID_PRODUCT_DATA_ID: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_PRODUCT_DATA_ID"),
    message: Text::new(
        "the activation server rejected the product data ID in the license",
        "정품 인증 서버가 라이선스의 제품 데이터 ID를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the product data ID of the \
             license as valid.",
            "정품 인증 서버가 라이선스의 제품 데이터 ID를 유효하지 않은 것으로 \
             판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            SERVER_COMPARE_PRODUCT.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            SERVER_COMPARE_FOREST_KEY.only(&[ActiveDirectory]),
            steps::COLLECT_EVENTS,
            steps::SERVER_SHOW_ACTIVATION_PAGE.only(&[Retail, Oem, DigitalLicense]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_INVALID_PRODUCT_DATA: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_PRODUCT_DATA"),
    message: Text::new(
        "the activation server rejected the product data in the license",
        "정품 인증 서버가 라이선스의 제품 데이터를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the product data of the license \
             as valid; the code does not tell which part of the data.",
            "정품 인증 서버가 라이선스의 제품 데이터를 유효하지 않은 것으로 \
             판정했습니다. 데이터의 어느 부분이 문제인지는 이 코드만으로 알 수 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            SERVER_COMPARE_PRODUCT.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            SERVER_COMPARE_FOREST_KEY.only(&[ActiveDirectory]),
            steps::COLLECT_EVENTS,
            steps::SERVER_SHOW_ACTIVATION_PAGE.only(&[Retail, Oem, DigitalLicense]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_INVALID_ACTIVATION_CONFIG_ID: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_ACTCONFIG_ID"),
    message: Text::new(
        "the activation server rejected the activation configuration ID of the product key",
        "정품 인증 서버가 제품 키의 정품 인증 구성 ID를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the product key as valid. By \
             the symbol of the code, the activation configuration ID of the key is \
             the reason.",
            "정품 인증 서버가 제품 키를 유효한 키로 인정하지 않습니다. 코드의 기호 \
             이름으로 볼 때 키의 정품 인증 구성 ID가 이유입니다.",
        ),
        sign: None,
        resolutions: &[
            SERVER_COMPARE_PRODUCT.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            SERVER_COMPARE_FOREST_KEY.only(&[ActiveDirectory]),
            steps::COLLECT_EVENTS,
            steps::RETYPE_KEY.only(&[Mak, KmsHost, Retail]),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            SERVER_ASK_KEY_SUPPLIER.only(&[Retail, Oem]),
            steps::REPLACE_KEY.only(&[Mak, KmsHost, Retail]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_INVALID_BINDING_URI: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_BINDING_URI"),
    message: Text::new(
        "the activation server rejected the binding URI in the license",
        "정품 인증 서버가 라이선스의 바인딩 URI를 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the binding URI of the license \
             as valid.",
            "정품 인증 서버가 라이선스의 바인딩 URI를 유효하지 않은 것으로 \
             판정했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_REISSUANCE_LIMIT_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_CHPA_REISSUANCE_LIMIT_NOT_FOUND"),
    message: Text::new(
        "the activation server has no reissue limit on record",
        "정품 인증 서버에 재발급 한도가 등록되어 있지 않습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server looked for a limit on reissuance and found \
             none.",
            "정품 인증 서버가 재발급 한도를 조회했지만 찾지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            SERVER_LEAVE_COMPUTER,
            steps::CHECK_LICENSE_STATUS,
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_OVERRIDE_REQUEST_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_CHPA_OVERRIDE_REQUEST_NOT_FOUND"),
    message: Text::new(
        "the activation server has no record of the override request",
        "정품 인증 서버에 해당 재정의 요청의 기록이 없습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server looked for an override request and found none.",
            "정품 인증 서버가 재정의 요청을 조회했지만 찾지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            SERVER_LEAVE_COMPUTER,
            steps::CHECK_LICENSE_STATUS,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask a Microsoft Licensing Activation Center whether an override \
                 was requested for the key, and when.",
                    "이 키에 대해 재정의가 요청된 적이 있는지, 있다면 언제인지 \
                 Microsoft 라이선스 정품 인증 센터에 문의하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .only(&[Mak, KmsHost, ActiveDirectory]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_TIME_BASED_ACTIVATION_BEFORE_START: Entry = Entry {
    symbol: Some("SL_E_CHPA_TIMEBASED_ACTIVATION_BEFORE_START_DATE"),
    message: Text::new(
        "time-based activation is not possible yet: its start date lies ahead",
        "시작 날짜 전이라 아직 시간 기반 정품 인증을 받을 수 없습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: &[Mak, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The start date of the time-based activation has not come yet.",
            "시간 기반 정품 인증의 시작 날짜가 아직 되지 않았습니다.",
        ),
        sign: None,
        resolutions: TIME_BASED_ACTIVATION_TOO_EARLY_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_TIME_BASED_ACTIVATION_AFTER_END: Entry = Entry {
    symbol: Some("SL_E_CHPA_TIMEBASED_ACTIVATION_AFTER_END_DATE"),
    message: Text::new(
        "time-based activation is no longer possible: its end date has passed",
        "종료 날짜가 지나 더는 시간 기반 정품 인증을 받을 수 없습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: &[Mak, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The end date of the time-based activation has passed.",
            "시간 기반 정품 인증의 종료 날짜가 지났습니다.",
        ),
        sign: None,
        resolutions: TIME_BASED_ACTIVATION_ENDED_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_TIME_BASED_ACTIVATION_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_CHPA_TIMEBASED_ACTIVATION_NOT_AVAILABLE"),
    message: Text::new(
        "the activation server grants no new time-based activation",
        "정품 인증 서버가 새 시간 기반 정품 인증을 내주지 않습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: &[Mak, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not offer a new time-based activation for \
             this request.",
            "정품 인증 서버가 이 요청에 대해 새 시간 기반 정품 인증을 제공하지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            SERVER_CHECK_TERM,
            steps::COLLECT_EVENTS,
            steps::ASK_ACTIVATION_CENTER.only(&[Mak]),
            TIME_ASK_SELLER.only(&[Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_TIME_BASED_PRODUCT_KEY_NOT_CONFIGURED: Entry = Entry {
    symbol: Some("SL_E_CHPA_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED"),
    message: Text::new(
        "the time-based product key is not set up for activation on the server",
        "서버에 이 시간 기반 제품 키의 정품 인증이 설정되어 있지 않습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: &[Mak, Retail, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key is a time-based one, and the activation server has \
             not been configured to activate it.",
            "제품 키가 시간 기반 키이며, 정품 인증 서버에 이 키의 정품 인증이 \
             구성되어 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_COMPARE_KEY.only(&[Mak, Retail]),
            steps::COLLECT_EVENTS,
            steps::ASK_ACTIVATION_CENTER.only(&[Mak]),
            SERVER_ASK_KEY_SUPPLIER.only(&[Retail, Oem]),
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_NO_RULES_TO_ACTIVATE: Entry = Entry {
    symbol: Some("SL_E_CHPA_NO_RULES_TO_ACTIVATE"),
    message: Text::new(
        "the activation server has no rule that lets it activate this product key",
        "이 제품 키에 적용할 정품 인증 규칙이 서버에 없습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Among the business rules of the activation server there is none for \
             activating this product key.",
            "정품 인증 서버의 비즈니스 규칙 가운데 이 제품 키의 정품 인증에 사용할 \
             규칙이 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_COMPARE_KEY.only(&[Mak, KmsHost, Retail]),
            SERVER_COMPARE_PRODUCT.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            SERVER_COMPARE_FOREST_KEY.only(&[ActiveDirectory]),
            steps::COLLECT_EVENTS,
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, ActiveDirectory]),
            SERVER_ASK_KEY_SUPPLIER.only(&[Retail, Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_DIGITAL_MARKER_INVALID_BINDING: Entry = Entry {
    symbol: Some("SL_E_CHPA_DIGITALMARKER_INVALID_BINDING"),
    message: Text::new(
        "the activation server rejected the digital marker binding in the license",
        "정품 인증 서버가 라이선스의 디지털 마커 바인딩을 거부했습니다",
    ),
    topic: Topic::ActivationServer,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server does not accept the digital marker binding of \
             the license as valid.",
            "정품 인증 서버가 라이선스의 디지털 마커 바인딩을 유효하지 않은 것으로 \
             판정했습니다.",
        ),
        sign: None,
        resolutions: DIGITAL_MARKER_BINDING_INVALID_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_DIGITAL_MARKER_BINDING_NOT_SET: Entry = Entry {
    symbol: Some("SL_E_CHPA_DIGITALMARKER_BINDING_NOT_CONFIGURED"),
    message: Text::new(
        "no digital marker binding is set up on the server for the product key",
        "서버에 제품 키의 디지털 마커 바인딩이 설정되어 있지 않습니다",
    ),
    topic: Topic::ActivationServer,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server has no digital marker binding configured for \
             the product key.",
            "정품 인증 서버에 제품 키의 디지털 마커 바인딩이 구성되어 있지 \
             않습니다.",
        ),
        sign: None,
        resolutions: DIGITAL_MARKER_BINDING_NOT_CONFIGURED_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_BUSINESS_RULE_INPUT_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_CHPA_BUSINESS_RULE_INPUT_NOT_FOUND"),
    message: Text::new(
        "a business rule on the activation server lacked an input it needs",
        "정품 인증 서버의 비즈니스 규칙에 필요한 입력 값이 없습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A business rule on the activation server did not find an input that \
             it requires.",
            "정품 인증 서버의 비즈니스 규칙이 필수 입력 값을 찾지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_NULL_PROPERTY_NAME_OR_ID: Entry = Entry {
    symbol: Some("SL_E_CHPA_NULL_VALUE_FOR_PROPERTY_NAME_OR_ID"),
    message: Text::new(
        "the activation server got a business property with an empty name or ID",
        "이름이나 ID가 비어 있는 비즈니스 속성이 정품 인증 서버에 전달되었습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server was given a business property without a value \
             for its name or its ID.",
            "비즈니스 속성의 이름이나 ID가 비어 있는 채로 정품 인증 서버에 \
             전달되었습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_UNKNOWN_PROPERTY_NAME: Entry = Entry {
    symbol: Some("SL_E_CHPA_UNKNOWN_PROPERTY_NAME"),
    message: Text::new(
        "the activation server does not know the property name it was given",
        "정품 인증 서버가 전달받은 속성 이름을 알지 못합니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server was given the name of a property that it does \
             not have.",
            "정품 인증 서버에 존재하지 않는 속성의 이름이 전달되었습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_UNKNOWN_PROPERTY_ID: Entry = Entry {
    symbol: Some("SL_E_CHPA_UNKNOWN_PROPERTY_ID"),
    message: Text::new(
        "the activation server does not know the property ID it was given",
        "정품 인증 서버가 전달받은 속성 ID를 알지 못합니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server was given the ID of a property that it does not \
             have.",
            "정품 인증 서버에 존재하지 않는 속성의 ID가 전달되었습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_FAILED_TO_UPDATE_PRODUCT_KEY_BINDING: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_UPDATE_PRODUCTKEY_BINDING"),
    message: Text::new(
        "the activation server could not change the stored binding of the product key",
        "정품 인증 서버가 저장된 제품 키 바인딩을 변경하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server failed to record a change to the binding of the \
             product key.",
            "정품 인증 서버가 제품 키 바인딩의 변경 내용을 기록하지 못했습니다.",
        ),
        sign: None,
        resolutions: SERVER_BINDING_NOT_WRITTEN_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_FAILED_TO_INSERT_PRODUCT_KEY_BINDING: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_INSERT_PRODUCTKEY_BINDING"),
    message: Text::new(
        "the activation server could not store a new binding for the product key",
        "정품 인증 서버가 새 제품 키 바인딩을 저장하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server failed to record a change to the binding of the \
             product key.",
            "정품 인증 서버가 제품 키 바인딩의 변경 내용을 기록하지 못했습니다.",
        ),
        sign: None,
        resolutions: SERVER_BINDING_NOT_WRITTEN_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_FAILED_TO_DELETE_PRODUCT_KEY_BINDING: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_DELETE_PRODUCTKEY_BINDING"),
    message: Text::new(
        "the activation server could not remove the binding of the product key",
        "정품 인증 서버가 제품 키 바인딩을 삭제하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server failed to record a change to the binding of the \
             product key.",
            "정품 인증 서버가 제품 키 바인딩의 변경 내용을 기록하지 못했습니다.",
        ),
        sign: None,
        resolutions: SERVER_BINDING_NOT_WRITTEN_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_FAILED_TO_PROCESS_KEY_BINDINGS_XML: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_PROCESS_PRODUCT_KEY_BINDINGS_XML"),
    message: Text::new(
        "the activation server could not handle the XML with the product key bindings",
        "정품 인증 서버가 제품 키 바인딩이 담긴 XML을 처리하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server could not process the XML that it was given \
             with the bindings of the product key.",
            "정품 인증 서버가 제품 키 바인딩이 담긴 입력 XML을 처리하지 \
             못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Retail, Oem, DigitalLicense]),
            steps::SERVER_ACTIVATE_FOREST.only(&[ActiveDirectory]),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_FAILED_TO_INSERT_PRODUCT_KEY_PROPERTY: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_PROPERTY"),
    message: Text::new(
        "the activation server could not store a new property of the product key",
        "정품 인증 서버가 새 제품 키 속성을 저장하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server failed to record a change to a property of the \
             product key.",
            "정품 인증 서버가 제품 키 속성의 변경 내용을 기록하지 못했습니다.",
        ),
        sign: None,
        resolutions: SERVER_KEY_PROPERTY_NOT_WRITTEN_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_FAILED_TO_UPDATE_PRODUCT_KEY_PROPERTY: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_PROPERTY"),
    message: Text::new(
        "the activation server could not change a stored property of the product key",
        "정품 인증 서버가 저장된 제품 키 속성을 변경하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server failed to record a change to a property of the \
             product key.",
            "정품 인증 서버가 제품 키 속성의 변경 내용을 기록하지 못했습니다.",
        ),
        sign: None,
        resolutions: SERVER_KEY_PROPERTY_NOT_WRITTEN_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_FAILED_TO_DELETE_PRODUCT_KEY_PROPERTY: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_DELETE_PRODUCT_KEY_PROPERTY"),
    message: Text::new(
        "the activation server could not remove a property of the product key",
        "정품 인증 서버가 제품 키 속성을 삭제하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server failed to record a change to a property of the \
             product key.",
            "정품 인증 서버가 제품 키 속성의 변경 내용을 기록하지 못했습니다.",
        ),
        sign: None,
        resolutions: SERVER_KEY_PROPERTY_NOT_WRITTEN_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_FAILED_TO_INSERT_PRODUCT_KEY_RECORD: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_RECORD"),
    message: Text::new(
        "the activation server could not create a record for the product key",
        "정품 인증 서버가 제품 키 레코드를 만들지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server failed to create or change its record of the \
             product key.",
            "정품 인증 서버가 제품 키 레코드를 만들거나 변경하지 못했습니다.",
        ),
        sign: None,
        resolutions: SERVER_KEY_RECORD_NOT_WRITTEN_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CLEARING_HOUSE_FAILED_TO_UPDATE_PRODUCT_KEY_RECORD: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_RECORD"),
    message: Text::new(
        "the activation server could not change the record of the product key",
        "정품 인증 서버가 제품 키 레코드를 변경하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server failed to create or change its record of the \
             product key.",
            "정품 인증 서버가 제품 키 레코드를 만들거나 변경하지 못했습니다.",
        ),
        sign: None,
        resolutions: SERVER_KEY_RECORD_NOT_WRITTEN_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
