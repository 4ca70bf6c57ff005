//! What the activation server finds wrong with a request or its own records.

use super::procedures;
use super::sources::{ADBA_CLIENT, HEADER, OFFICE_8004FC12, PRACTICE, SLMGR_OPTIONS};
use super::steps::{self, slmgr};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::{
    self, ActiveDirectory, DigitalLicense, Evaluation, KmsHost, Mak, Oem, Retail, Subscription,
};
use crate::kinds::{Action, ONLINE, PRIVATE, Retry, Role, Topic};
use crate::text::Text;

/// The header ties time-based activation to no kind: those of both twins, and the two whose channels
/// slmgr.vbs calls TIMEBASED.
const TIMED: &[ActivationType] = &[Mak, Retail, Oem, DigitalLicense, Subscription, Evaluation];

/// For what only the records of the server can explain.
const REPEAT_LATER: Resolution = Resolution::new(
    Action::Wait,
    Role::DeviceAdministrator,
    Text::new(
        "Wait an hour, then repeat the activation once, in the same way as before. \
         Nothing has to be changed for it.",
        "한 시간 기다린 뒤 같은 방법으로 정품 인증을 한 번 다시 시도하십시오. 그 \
         전에 변경할 것은 없습니다.",
    ),
    &[PRACTICE],
);

/// For volume keys; private licenses have no such center.
const ASK_CENTER: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Ask the Microsoft Licensing Activation Center, with the product key, the \
         number of the agreement and the code at hand. The Center can also activate \
         by telephone.",
        "제품 키, 계약 번호, 코드를 준비하여 Microsoft 라이선스 정품 인증 센터에 \
         문의하십시오. 센터에서는 전화로도 정품 인증을 받을 수 있습니다.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the code comes back, with a volume license",
    "볼륨 라이선스를 사용하고 같은 코드가 다시 나타나면",
))
.only(&[Mak, KmsHost, ActiveDirectory]);

const ASK_SUPPORT: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Give Microsoft Support the code, the time of the attempt, the proof of \
         purchase and the output of this command.",
        "코드, 시도한 시각, 구매 증빙, 아래 명령의 출력을 Microsoft 지원에 \
         전달하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the code comes back, with any other license",
    "볼륨 라이선스가 아니고 같은 코드가 다시 나타나면",
))
.run(Command::reads(slmgr!("/dlv all")))
.only(PRIVATE);

const ASK: &[Resolution] = &[ASK_CENTER, ASK_SUPPORT];

/// For codes on the product key: there the keys can agree, and nothing is left to do here.
const ASK_ABOUT_KEY: &[Resolution] = &[
    ASK_CENTER.when(Text::new(
        "if the keys agree or the code comes back, with a volume license",
        "볼륨 라이선스를 사용하고, 두 키가 같거나 같은 코드가 다시 나타나면",
    )),
    ASK_SUPPORT.when(Text::new(
        "if the keys agree, none was entered or the code comes back, with any other license",
        "볼륨 라이선스가 아니고, 두 키가 같거나 입력한 키가 없거나 같은 코드가 다시 나타나면",
    )),
];

const COMPARE_KEY: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Compare the key that was entered, letter by letter, with your proof of \
         purchase or with the licensing account. Do not compare it with the output \
         of slmgr.vbs: it shows the installed key.",
        "입력한 키를 구매 증빙이나 라이선스 계정에 있는 키와 한 글자씩 \
         비교하십시오. slmgr.vbs의 출력과는 비교하지 마십시오. 출력에는 설치된 키가 \
         표시됩니다.",
    ),
    &[PRACTICE],
)
.when(Text::new("if a product key was entered", "제품 키를 입력했으면"));

/// For codes whose sentence is about the specified product key.
const KEY_STEPS: &[Resolution] = &[
    COMPARE_KEY,
    Resolution::new(
        Action::ReplaceProductKey,
        Role::LicenseOwner,
        Text::new("Install the right key.", "올바른 키를 설치하십시오."),
        &[PRACTICE],
    )
    .when(Text::new("if the two differ", "두 키가 다르면"))
    .procedure(procedures::INSTALL_OWN_KEY)
    .only(&[Mak, Retail, Oem, DigitalLicense]),
    Resolution::new(
        Action::ReplaceProductKey,
        Role::KmsHostAdministrator,
        Text::new("Install the right KMS host key.", "올바른 KMS 호스트 키를 설치하십시오."),
        &[PRACTICE],
    )
    .when(Text::new("if the two differ, on a KMS host", "두 키가 다르고 KMS 호스트이면"))
    .procedure(procedures::INSTALL_KMS_HOST_KEY)
    .only(&[KmsHost]),
    Resolution::new(
        Action::ActivateOnline,
        Role::DirectoryAdministrator,
        Text::new(
            "Repeat the activation of the forest with the right KMS host key, with an \
             account of the group Enterprise Admins. This takes one of the activations \
             of the key.",
            "올바른 KMS 호스트 키로 포리스트의 정품 인증을 다시 시도하십시오. 엔터프라이즈 \
             관리자(Enterprise Admins) 그룹의 계정을 사용하십시오. 키의 정품 인증 횟수에서 \
             한 번이 차감됩니다.",
        ),
        &[SLMGR_OPTIONS, ADBA_CLIENT, PRACTICE],
    )
    .when(Text::new(
        "if the two differ, with Active Directory-based activation",
        "두 키가 다르고 Active Directory 기반 정품 인증이면",
    ))
    .run(Command::spends(slmgr!("/ad-activation-online <kms_host_key>")))
    .only(&[ActiveDirectory]),
];

const CONVERT_SERVER: Resolution = steps::CONVERT_TO_FULL_EDITION
    .when(Text::new("on an evaluation of Windows Server", "Windows Server 평가판이면"))
    .procedure(procedures::CONVERT_EVALUATION)
    .only(&[Evaluation]);

const REPLACE_CLIENT: Resolution = steps::REINSTALL_FULL_EDITION
    .when(Text::new(
        "on an evaluation of Windows 10 or Windows 11",
        "Windows 10 또는 Windows 11 평가판이면",
    ))
    .only(&[Evaluation]);

const USE_RUNNING_LICENSE: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new("Install the key of that license.", "그 라이선스의 키를 설치하십시오."),
    &[PRACTICE],
)
.when(Text::new(
    "if you hold a license whose term still runs",
    "사용 기간이 남은 라이선스를 보유하고 있으면",
))
.procedure(procedures::INSTALL_OWN_KEY)
.only(&[Mak, Retail, Oem, DigitalLicense]);

const ASK_TIMED_SUPPLIER: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::LicenseOwner,
    Text::new(
        "Ask whoever supplied the license, with the code, the dates in the license \
         documents and the output of this command.",
        "라이선스 공급업체에 문의하고 코드, 라이선스 문서에 있는 날짜, 아래 명령의 \
         출력을 전달하십시오.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK)
.run(Command::reads(slmgr!("/dlv all")));

const ASK_MANUFACTURER: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::LicenseOwner,
    Text::new(
        "Ask the manufacturer of the device. Hand over the code, model and serial \
         number, whether the motherboard was replaced, and the output of this \
         command: the kind of the key in the firmware.",
        "장치 제조업체에 문의하십시오. 코드, 모델명, 일련번호, 메인보드 교체 여부와 \
         아래 명령의 출력(펌웨어에 저장된 제품 키의 종류)을 전달하십시오.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK)
.run(
    Command::reads(
        "powershell -Command \"(Get-CimInstance -ClassName \
         SoftwareLicensingService).OA3xOriginalProductKeyDescription\"",
    )
    .since("Windows 8.1"),
);

const ASK_AFTER_MANUFACTURER: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Give Microsoft Support the code and the answer of the manufacturer.",
        "코드와 제조업체의 답변을 Microsoft 지원에 전달하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new("if the manufacturer cannot help", "제조업체에서 해결할 수 없으면"));

const BEFORE_START: &[Resolution] = &[
    procedures::CORRECT_CLOCK,
    Resolution::new(
        Action::Wait,
        Role::LicenseOwner,
        Text::new(
            "Look up the start date in the license documents, and activate on that day \
             or later.",
            "라이선스 문서에서 시작 날짜를 확인하고, 그 날짜가 된 뒤에 정품 \
             인증하십시오.",
        ),
        &[PRACTICE],
    ),
];

const AFTER_END: &[Resolution] = &[
    procedures::CORRECT_CLOCK,
    Resolution::new(
        Action::CheckStatus,
        Role::LicenseOwner,
        Text::new(
            "Look up the end date in the license documents. After that date a new attempt \
             does not help.",
            "라이선스 문서에서 종료 날짜를 확인하십시오. 종료 날짜가 지나면 다시 \
             시도해도 해결되지 않습니다.",
        ),
        &[PRACTICE],
    ),
    USE_RUNNING_LICENSE,
    CONVERT_SERVER,
    REPLACE_CLIENT,
];

const NOT_AVAILABLE: &[Resolution] =
    &[REPEAT_LATER, USE_RUNNING_LICENSE, CONVERT_SERVER, REPLACE_CLIENT];

const NOT_RELEASED: &[Resolution] = &[Resolution::new(
    Action::ContactVendor,
    Role::LicenseOwner,
    Text::new(
        "Ask whoever supplied the key whether it has been released for activation. \
         Then repeat the activation.",
        "키 공급업체에 이 키의 정품 인증이 허용되었는지 문의하십시오. 그런 다음 \
         정품 인증을 다시 시도하십시오.",
    ),
    &[PRACTICE],
)];

const ASK_TIMED: &[Resolution] = &[ASK_TIMED_SUPPLIER];

/// After the end no attempt helps; what helps is a license whose term runs.
const ASK_RENEWAL: &[Resolution] = &[Resolution::new(
    Action::ContactVendor,
    Role::LicenseOwner,
    Text::new(
        "Ask whoever supplied the license whether its term can be renewed. Hand over \
         the code, the dates in the license documents and the output of this command.",
        "라이선스의 사용 기간을 갱신할 수 있는지 라이선스 공급업체에 문의하십시오. \
         코드, 라이선스 문서에 있는 날짜, 아래 명령의 출력을 전달하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if you hold no license whose term still runs",
    "사용 기간이 남은 라이선스가 없으면",
))
.run(Command::reads(slmgr!("/dlv all")))];

const ASK_OEM: &[Resolution] = &[ASK_MANUFACTURER, ASK_AFTER_MANUFACTURER];

const ASK_UNRELEASED: &[Resolution] = &[Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Give Microsoft Support the code, the answer of the supplier and the output \
         of this command.",
        "코드, 공급업체의 답변, 아래 명령의 출력을 Microsoft 지원에 전달하십시오.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK)
.run(Command::reads(slmgr!("/dlv all")))];

// The activation server and Microsoft Store licensing have numbers of their own for these causes;
// the header describes both with the same words.

const INVALID_BINDING: &[Cause] = &[Cause {
    text: Text::new(
        "The activation server determined that there is a problem with the specified product key. \
         The symbol of the code names the binding of the key.",
        "지정한 제품 키에 문제가 있는 것으로 정품 인증 서버에서 판정되었습니다. 이 코드의 기호 이름은 키의 바인딩을 가리킵니다.",
    ),
    sign: None,
    resolutions: KEY_STEPS,
    sources: &[HEADER],
}];

const INVALID_PRODUCT_DATA_ID: &[Cause] = &[Cause {
    text: Text::new(
        "The activation server determined that the license is invalid. The symbol of the code \
         names the product data ID.",
        "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 코드의 기호 이름은 제품 데이터 ID를 가리킵니다.",
    ),
    sign: None,
    resolutions: &[steps::RESTART_AND_REPEAT],
    sources: &[HEADER],
}];

const INVALID_PRODUCT_DATA: &[Cause] = &[Cause {
    text: Text::new(
        "The activation server determined that the license is invalid. The symbol of the code \
         names the product data.",
        "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 코드의 기호 이름은 제품 데이터를 가리킵니다.",
    ),
    sign: None,
    resolutions: &[steps::RESTART_AND_REPEAT],
    sources: &[HEADER],
}];

const INVALID_ACTIVATION_CONFIG_ID: &[Cause] = &[Cause {
    text: Text::new(
        "The activation server determined that the product key is not valid. The symbol of the \
         code names the activation configuration ID of the key.",
        "정품 인증 서버에서 제품 키가 올바르지 않은 것으로 판정되었습니다. 이 코드의 기호 이름은 키의 정품 인증 구성 ID를 가리킵니다.",
    ),
    sign: None,
    resolutions: KEY_STEPS,
    sources: &[HEADER],
}];

const INVALID_BINDING_URI: &[Cause] = &[Cause {
    text: Text::new(
        "The activation server determined that the license is invalid. The symbol of the code \
         names the binding URI.",
        "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 코드의 기호 이름은 바인딩 URI를 가리킵니다.",
    ),
    sign: None,
    resolutions: &[steps::RESTART_AND_REPEAT],
    sources: &[HEADER],
}];

const TIME_BASED_ACTIVATION_BEFORE_START: &[Cause] = &[Cause {
    text: Text::new(
        "The time-based activation was attempted before its start date.",
        "시작 날짜 전에 시간 기반 정품 인증을 시도했습니다.",
    ),
    sign: None,
    resolutions: BEFORE_START,
    sources: &[HEADER],
}];

const TIME_BASED_ACTIVATION_AFTER_END: &[Cause] = &[Cause {
    text: Text::new(
        "The time-based activation was attempted after its end date.",
        "종료 날짜가 지난 뒤에 시간 기반 정품 인증을 시도했습니다.",
    ),
    sign: None,
    resolutions: AFTER_END,
    sources: &[HEADER],
}];

const TIME_BASED_ACTIVATION_NOT_AVAILABLE: &[Cause] = &[Cause {
    text: Text::new(
        "The activation server reports that a new time-based activation is not available.",
        "정품 인증 서버에 따르면 새 시간 기반 정품 인증을 사용할 수 없습니다.",
    ),
    sign: None,
    resolutions: NOT_AVAILABLE,
    sources: &[HEADER],
}];

const TIME_BASED_PRODUCT_KEY_NOT_CONFIGURED: &[Cause] = &[Cause {
    text: Text::new(
        "The time-based product key is not configured for activation on the activation server.",
        "정품 인증 서버에 이 시간 기반 제품 키의 정품 인증이 구성되어 있지 않습니다.",
    ),
    sign: None,
    resolutions: NOT_RELEASED,
    sources: &[HEADER],
}];

const NO_RULES_TO_ACTIVATE: &[Cause] = &[Cause {
    text: Text::new(
        "The activation server has no business rules available to activate the specified product \
         key.",
        "지정한 제품 키의 정품 인증에 사용할 수 있는 비즈니스 규칙이 정품 인증 서버에 없습니다.",
    ),
    sign: None,
    resolutions: KEY_STEPS,
    sources: &[HEADER],
}];

const DIGITAL_MARKER_INVALID_BINDING: &[Cause] = &[Cause {
    text: Text::new(
        "The activation server determined that the license is invalid. The symbol of the code \
         names the digital marker binding.",
        "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 코드의 기호 이름은 디지털 마커 바인딩을 가리킵니다.",
    ),
    sign: None,
    resolutions: &[steps::RESTART_AND_REPEAT],
    sources: &[HEADER],
}];

const DIGITAL_MARKER_BINDING_NOT_SET: &[Cause] = &[Cause {
    text: Text::new(
        "The activation server determined that there is a problem with the specified product key. \
         The symbol of the code says that the digital marker binding is not configured.",
        "지정한 제품 키에 문제가 있는 것으로 정품 인증 서버에서 판정되었습니다. 이 코드의 기호 이름은 디지털 마커 바인딩이 구성되지 않았음을 나타냅니다.",
    ),
    sign: None,
    resolutions: &[steps::RESTART_AND_REPEAT],
    sources: &[HEADER],
}];

pub(super) static OFFICE_COULD_NOT_ACTIVATE: Entry = Entry {
    symbol: None,
    message: Text::new(
        "Office could not be activated; the code gives no reason",
        "Office를 정품 인증하지 못했으며 이유는 나와 있지 않습니다",
    ),
    topic: Topic::ActivationServer,
    types: &[Subscription, Retail],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(OFFICE_8004FC12),
    checks: &[],
    causes: &[Cause {
        text: Text::new("The activation of Office failed.", "Office 정품 인증에 실패했습니다."),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Open Microsoft's article on this code, which stands under Sources, and \
                     follow it.",
                    "‘출처’에 있는, 이 코드에 관한 Microsoft 문서를 열고 안내에 따라 \
                     진행하십시오.",
                ),
                &[OFFICE_8004FC12],
            ),
            Resolution::new(
                Action::RestartWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "Restart Windows, and activate Office again in the same way.",
                    "Windows를 다시 시작한 뒤 같은 방법으로 Office를 다시 정품 인증하십시오.",
                ),
                &[PRACTICE],
            ),
            steps::SIGN_IN_TO_OFFICE.when(Text::new(
                "if Office shows another account or none",
                "Office에 다른 계정이 표시되거나 계정이 표시되지 않으면",
            )),
            steps::INSTALL_UPDATES.when(steps::IF_IT_COMES_BACK),
        ],
        sources: &[OFFICE_8004FC12],
    }],
    otherwise: &[Resolution::new(
        Action::ContactMicrosoft,
        Role::LicenseOwner,
        Text::new(
            "Give Microsoft Support the code, and the version and product name of Office \
             from the page Account.",
            "코드와, ‘계정’ 페이지에 있는 Office의 버전과 제품 이름을 Microsoft 지원에 \
             전달하십시오.",
        ),
        &[PRACTICE],
    )
    .when(steps::IF_IT_COMES_BACK)],
};

pub(super) static STORE_INVALID_BINDING: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_BINDING"),
    message: Text::new(
        "Microsoft Store licensing found a problem with the product key (symbol: binding)",
        "Microsoft Store 라이선스 서비스에서 제품 키에 문제가 있다고 판정했으며, 기호 이름은 바인딩을 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: INVALID_BINDING,
    otherwise: ASK_ABOUT_KEY,
};

pub(super) static STORE_INVALID_PRODUCT_DATA_ID: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA_ID"),
    message: Text::new(
        "Microsoft Store licensing found the license invalid (symbol: product data ID)",
        "Microsoft Store 라이선스 서비스에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 제품 데이터 ID를 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: INVALID_PRODUCT_DATA_ID,
    otherwise: ASK,
};

pub(super) static STORE_INVALID_PRODUCT_DATA: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_PRODUCT_DATA"),
    message: Text::new(
        "Microsoft Store licensing found the license invalid (symbol: product data)",
        "Microsoft Store 라이선스 서비스에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 제품 데이터를 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: INVALID_PRODUCT_DATA,
    otherwise: ASK,
};

pub(super) static STORE_INVALID_ACTIVATION_CONFIG_ID: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_ACTCONFIG_ID"),
    message: Text::new(
        "Microsoft Store licensing found the product key invalid (symbol: configuration ID)",
        "Microsoft Store 라이선스 서비스에서 제품 키가 유효하지 않다고 판정했으며, 기호 이름은 정품 인증 구성 ID를 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: INVALID_ACTIVATION_CONFIG_ID,
    otherwise: ASK_ABOUT_KEY,
};

pub(super) static STORE_INVALID_BINDING_URI: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_INVALID_BINDING_URI"),
    message: Text::new(
        "Microsoft Store licensing found the license invalid (symbol: binding URI)",
        "Microsoft Store 라이선스 서비스에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 바인딩 URI를 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: INVALID_BINDING_URI,
    otherwise: ASK,
};

pub(super) static STORE_TIME_BASED_ACTIVATION_BEFORE_START: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_BEFORE_START_DATE"),
    message: Text::new(
        "Microsoft Store licensing: time-based activation attempted before its \
         start date",
        "Microsoft Store 라이선스: 시작 날짜 전에 시간 기반 정품 인증을 시도했습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: TIMED,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: TIME_BASED_ACTIVATION_BEFORE_START,
    otherwise: ASK_TIMED,
};

pub(super) static STORE_TIME_BASED_ACTIVATION_AFTER_END: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_AFTER_END_DATE"),
    message: Text::new(
        "Microsoft Store licensing: time-based activation attempted after its end \
         date",
        "Microsoft Store 라이선스: 종료 날짜가 지난 뒤에 시간 기반 정품 인증을 시도했습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: TIMED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[steps::READ_EVALUATION],
    causes: TIME_BASED_ACTIVATION_AFTER_END,
    otherwise: ASK_RENEWAL,
};

pub(super) static STORE_TIME_BASED_ACTIVATION_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_TIMEBASED_ACTIVATION_NOT_AVAILABLE"),
    message: Text::new(
        "Microsoft Store licensing has no new time-based activation available",
        "Microsoft Store 라이선스 서비스에서 새 시간 기반 정품 인증을 사용할 수 \
         없습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: TIMED,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[steps::READ_EVALUATION],
    causes: TIME_BASED_ACTIVATION_NOT_AVAILABLE,
    otherwise: ASK_TIMED,
};

pub(super) static STORE_TIME_BASED_PRODUCT_KEY_NOT_CONFIGURED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED"),
    message: Text::new(
        "Microsoft Store licensing has not configured the time-based key for \
         activation",
        "Microsoft Store 라이선스 서비스에 시간 기반 제품 키의 정품 인증이 구성되어 \
         있지 않습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: TIMED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: TIME_BASED_PRODUCT_KEY_NOT_CONFIGURED,
    otherwise: ASK_UNRELEASED,
};

pub(super) static STORE_NO_RULES_TO_ACTIVATE: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_NO_RULES_TO_ACTIVATE"),
    message: Text::new(
        "Microsoft Store licensing has no business rules to activate the product \
         key",
        "Microsoft Store 라이선스 서비스에 이 제품 키를 정품 인증할 비즈니스 규칙이 \
         없습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: NO_RULES_TO_ACTIVATE,
    otherwise: ASK_ABOUT_KEY,
};

pub(super) static STORE_DIGITAL_MARKER_INVALID_BINDING: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_DIGITALMARKER_INVALID_BINDING"),
    message: Text::new(
        "Microsoft Store licensing found the license invalid (symbol: digital marker binding)",
        "Microsoft Store 라이선스 서비스에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 디지털 마커 바인딩을 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: DIGITAL_MARKER_INVALID_BINDING,
    otherwise: ASK_OEM,
};

pub(super) static STORE_DIGITAL_MARKER_BINDING_NOT_SET: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_DIGITALMARKER_BINDING_NOT_CONFIGURED"),
    message: Text::new(
        "Microsoft Store licensing: a problem with the product key (symbol: marker binding)",
        "Microsoft Store 라이선스 서비스에서 제품 키에 문제가 있다고 판정했으며, 기호 이름은 디지털 마커 바인딩이 구성되지 않았음을 나타냅니다",
    ),
    topic: Topic::ActivationServer,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: DIGITAL_MARKER_BINDING_NOT_SET,
    otherwise: ASK_OEM,
};

pub(super) static SERVER_INVALID_PUBLISH_LICENSE: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_PUBLISH_LICENSE"),
    message: Text::new(
        "the activation server found the license invalid (symbol: publishing license)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 게시 라이선스를 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the license is invalid. The symbol \
             of the code names the publishing license.",
            "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 \
             코드의 기호 이름은 게시 라이선스를 가리킵니다.",
        ),
        sign: None,
        resolutions: &[
            steps::RESTART_AND_REPEAT,
            steps::REINSTALL_LICENSE_FILES.when(steps::IF_IT_COMES_BACK),
        ],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static SERVER_INVALID_PRODUCT_KEY_LICENSE: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_PRODUCT_KEY_LICENSE"),
    message: Text::new(
        "the activation server found the license invalid (symbol: product key license)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 제품 키 라이선스를 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the license is invalid. The symbol \
             of the code names the product key license.",
            "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 \
             코드의 기호 이름은 제품 키 라이선스를 가리킵니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static SERVER_INVALID_RIGHTS_ACCOUNT_LICENSE: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_RIGHTS_ACCOUNT_LICENSE"),
    message: Text::new(
        "the activation server found the license invalid (symbol: rights account license)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 권한 계정 라이선스를 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the license is invalid. The symbol \
             of the code names the rights account license.",
            "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 \
             코드의 기호 이름은 권한 계정 라이선스를 가리킵니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static SERVER_INVALID_LICENSE_STRUCTURE: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_LICENSE_STRUCTURE"),
    message: Text::new(
        "the activation server found the license invalid (symbol: license structure)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 라이선스 구조를 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the license is invalid. The symbol \
             of the code names the structure of the license. It does not say which \
             license.",
            "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 \
             코드의 기호 이름은 라이선스의 구조를 가리킵니다. 어떤 라이선스인지는 이 \
             코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::RESTART_AND_REPEAT,
            steps::REINSTALL_LICENSE_FILES.when(steps::IF_IT_COMES_BACK),
        ],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static SERVER_AUTHORIZATION_FAILED: Entry = Entry {
    symbol: Some("SL_E_SRV_AUTHORIZATION_FAILED"),
    message: Text::new(
        "the activation server found the license invalid (symbol: authorization failed)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 권한 부여 실패를 나타냅니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the license is invalid. The symbol \
             of the code names a failed authorization.",
            "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 \
             코드의 기호 이름은 권한 부여에 실패했음을 나타냅니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static SERVER_INVALID_BINDING: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_BINDING"),
    message: Text::new(
        "the activation server found the license invalid (symbol: binding)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 바인딩을 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the license is invalid. The symbol \
             of the code names the binding of the license.",
            "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 \
             코드의 기호 이름은 라이선스의 바인딩을 가리킵니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static SERVER_INVALID_SECURITY_PROCESSOR_LICENSE: Entry = Entry {
    symbol: Some("SL_E_SRV_INVALID_SECURITY_PROCESSOR_LICENSE"),
    message: Text::new(
        "the activation server found the license invalid (symbol: security processor license)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 보안 프로세서 라이선스를 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the license is invalid. The symbol \
             of the code names the security processor license.",
            "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 \
             코드의 기호 이름은 보안 프로세서 라이선스를 가리킵니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static SERVER_BUSINESS_TOKEN_ENTRY_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_SRV_BUSINESS_TOKEN_ENTRY_NOT_FOUND"),
    message: Text::new(
        "the activation server cannot find a required business token entry",
        "정품 인증 서버에서 필요한 비즈니스 토큰 항목을 찾을 수 없습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that a required business token entry \
             cannot be found.",
            "정품 인증 서버에서 필요한 비즈니스 토큰 항목을 찾을 수 없는 것으로 \
             판정되었습니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_INVALID_BINDING: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_BINDING"),
    message: Text::new(
        "the activation server found a problem with the product key (symbol: binding)",
        "정품 인증 서버에서 제품 키에 문제가 있다고 판정했으며, 기호 이름은 바인딩을 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: INVALID_BINDING,
    otherwise: ASK_ABOUT_KEY,
};

pub(super) static CLEARING_HOUSE_BINDING_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_CHPA_BINDING_NOT_FOUND"),
    message: Text::new(
        "the activation server found the license invalid (symbol: binding missing)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 바인딩이 없음을 나타냅니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the license is invalid. The symbol \
             of the code names a binding that was not found.",
            "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 \
             코드의 기호 이름은 바인딩을 찾지 못했음을 나타냅니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_BINDING_MAPPING_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_CHPA_BINDING_MAPPING_NOT_FOUND"),
    message: Text::new(
        "the activation server found the license invalid (symbol: binding mapping missing)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 바인딩 매핑이 없음을 나타냅니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the license is invalid. The symbol \
             of the code names a binding mapping that was not found.",
            "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 \
             코드의 기호 이름은 바인딩 매핑을 찾지 못했음을 나타냅니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_ACTIVATION_CONFIG_ID_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_CHPA_ACTCONFIG_ID_NOT_FOUND"),
    message: Text::new(
        "the activation server found the license invalid (symbol: configuration ID missing)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 정품 인증 구성 ID가 없음을 나타냅니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server determined that the license is invalid. The symbol \
             of the code names an activation configuration ID that was not found.",
            "정품 인증 서버에서 라이선스가 올바르지 않은 것으로 판정되었습니다. 이 \
             코드의 기호 이름은 정품 인증 구성 ID를 찾지 못했음을 나타냅니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_INVALID_PRODUCT_DATA_ID: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_PRODUCT_DATA_ID"),
    message: Text::new(
        "the activation server found the license invalid (symbol: product data ID)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 제품 데이터 ID를 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: INVALID_PRODUCT_DATA_ID,
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_INVALID_PRODUCT_DATA: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_PRODUCT_DATA"),
    message: Text::new(
        "the activation server found the license invalid (symbol: product data)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 제품 데이터를 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: INVALID_PRODUCT_DATA,
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_INVALID_ACTIVATION_CONFIG_ID: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_ACTCONFIG_ID"),
    message: Text::new(
        "the activation server found the product key invalid (symbol: configuration ID)",
        "정품 인증 서버에서 제품 키가 유효하지 않다고 판정했으며, 기호 이름은 정품 인증 구성 ID를 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: INVALID_ACTIVATION_CONFIG_ID,
    otherwise: ASK_ABOUT_KEY,
};

pub(super) static CLEARING_HOUSE_INVALID_BINDING_URI: Entry = Entry {
    symbol: Some("SL_E_CHPA_INVALID_BINDING_URI"),
    message: Text::new(
        "the activation server found the license invalid (symbol: binding URI)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 바인딩 URI를 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: INVALID_BINDING_URI,
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_REISSUANCE_LIMIT_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_CHPA_REISSUANCE_LIMIT_NOT_FOUND"),
    message: Text::new(
        "the activation server did not find the re-issuance limit",
        "정품 인증 서버에서 재발급 한도를 찾지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that the re-issuance limit was not found. \
             The code names nothing that is wrong on this computer.",
            "정품 인증 서버에 따르면 재발급 한도를 찾을 수 없습니다. 이 코드만으로는 이 컴퓨터에 문제가 있다고 볼 수 없습니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_OVERRIDE_REQUEST_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_CHPA_OVERRIDE_REQUEST_NOT_FOUND"),
    message: Text::new(
        "the activation server did not find the override request",
        "정품 인증 서버에서 재정의 요청을 찾지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that the override request was not found. The \
             code names nothing that is wrong on this computer.",
            "정품 인증 서버에 따르면 재정의 요청을 찾을 수 없습니다. 이 코드만으로는 이 컴퓨터에 문제가 있다고 볼 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            REPEAT_LATER,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask those who granted the override whether it has been entered for this \
                     key.",
                    "재정의를 승인한 곳에 이 키의 재정의가 등록되었는지 문의하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if Microsoft granted an override for this key",
                "Microsoft에서 이 키의 재정의를 승인받았으면",
            )),
        ],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_TIME_BASED_ACTIVATION_BEFORE_START: Entry = Entry {
    symbol: Some("SL_E_CHPA_TIMEBASED_ACTIVATION_BEFORE_START_DATE"),
    message: Text::new(
        "time-based activation was attempted before its start date",
        "시작 날짜 전에 시간 기반 정품 인증을 시도했습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: TIMED,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: TIME_BASED_ACTIVATION_BEFORE_START,
    otherwise: ASK_TIMED,
};

pub(super) static CLEARING_HOUSE_TIME_BASED_ACTIVATION_AFTER_END: Entry = Entry {
    symbol: Some("SL_E_CHPA_TIMEBASED_ACTIVATION_AFTER_END_DATE"),
    message: Text::new(
        "time-based activation was attempted after its end date",
        "종료 날짜가 지난 뒤에 시간 기반 정품 인증을 시도했습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: TIMED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[steps::READ_EVALUATION],
    causes: TIME_BASED_ACTIVATION_AFTER_END,
    otherwise: ASK_RENEWAL,
};

pub(super) static CLEARING_HOUSE_TIME_BASED_ACTIVATION_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_CHPA_TIMEBASED_ACTIVATION_NOT_AVAILABLE"),
    message: Text::new(
        "the activation server has no new time-based activation available",
        "정품 인증 서버에서 새 시간 기반 정품 인증을 사용할 수 없습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: TIMED,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[steps::READ_EVALUATION],
    causes: TIME_BASED_ACTIVATION_NOT_AVAILABLE,
    otherwise: ASK_TIMED,
};

pub(super) static CLEARING_HOUSE_TIME_BASED_PRODUCT_KEY_NOT_CONFIGURED: Entry = Entry {
    symbol: Some("SL_E_CHPA_TIMEBASED_PRODUCT_KEY_NOT_CONFIGURED"),
    message: Text::new(
        "the time-based product key is not configured for activation on the server",
        "정품 인증 서버에 시간 기반 제품 키의 정품 인증이 구성되어 있지 않습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: TIMED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: TIME_BASED_PRODUCT_KEY_NOT_CONFIGURED,
    otherwise: ASK_UNRELEASED,
};

pub(super) static CLEARING_HOUSE_NO_RULES_TO_ACTIVATE: Entry = Entry {
    symbol: Some("SL_E_CHPA_NO_RULES_TO_ACTIVATE"),
    message: Text::new(
        "the activation server has no business rules to activate the product key",
        "정품 인증 서버에 이 제품 키를 정품 인증할 비즈니스 규칙이 없습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: NO_RULES_TO_ACTIVATE,
    otherwise: ASK_ABOUT_KEY,
};

pub(super) static CLEARING_HOUSE_DIGITAL_MARKER_INVALID_BINDING: Entry = Entry {
    symbol: Some("SL_E_CHPA_DIGITALMARKER_INVALID_BINDING"),
    message: Text::new(
        "the activation server found the license invalid (symbol: digital marker binding)",
        "정품 인증 서버에서 라이선스가 올바르지 않다고 판정했으며, 기호 이름은 디지털 마커 바인딩을 가리킵니다",
    ),
    topic: Topic::ActivationServer,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: DIGITAL_MARKER_INVALID_BINDING,
    otherwise: ASK_OEM,
};

pub(super) static CLEARING_HOUSE_DIGITAL_MARKER_BINDING_NOT_SET: Entry = Entry {
    symbol: Some("SL_E_CHPA_DIGITALMARKER_BINDING_NOT_CONFIGURED"),
    message: Text::new(
        "the activation server found a problem with the product key (symbol: marker binding)",
        "정품 인증 서버에서 제품 키에 문제가 있다고 판정했으며, 기호 이름은 디지털 마커 바인딩이 구성되지 않았음을 나타냅니다",
    ),
    topic: Topic::ActivationServer,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: DIGITAL_MARKER_BINDING_NOT_SET,
    otherwise: ASK_OEM,
};

pub(super) static CLEARING_HOUSE_BUSINESS_RULE_INPUT_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_CHPA_BUSINESS_RULE_INPUT_NOT_FOUND"),
    message: Text::new(
        "a business rule of the activation server could not find required input",
        "정품 인증 서버의 비즈니스 규칙에서 필요한 입력을 찾지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that a business rule could not find required \
             input.",
            "정품 인증 서버에 따르면 비즈니스 규칙에서 필요한 입력을 찾지 못했습니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER, steps::INSTALL_UPDATES.when(steps::IF_IT_COMES_BACK)],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_NULL_PROPERTY_NAME_OR_ID: Entry = Entry {
    symbol: Some("SL_E_CHPA_NULL_VALUE_FOR_PROPERTY_NAME_OR_ID"),
    message: Text::new(
        "the activation server was given NULL for a business property name and ID",
        "정품 인증 서버에 비즈니스 속성의 이름과 ID로 NULL 값이 전달되었습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that a NULL value was specified for the name \
             and the ID of a business property.",
            "정품 인증 서버에 따르면 비즈니스 속성의 이름과 ID에 NULL 값이 \
             지정되었습니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER, steps::INSTALL_UPDATES.when(steps::IF_IT_COMES_BACK)],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_UNKNOWN_PROPERTY_NAME: Entry = Entry {
    symbol: Some("SL_E_CHPA_UNKNOWN_PROPERTY_NAME"),
    message: Text::new(
        "the activation server was given the name of an unknown property",
        "정품 인증 서버에 알 수 없는 속성의 이름이 전달되었습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that a property name specifies an unknown \
             property.",
            "정품 인증 서버에 따르면 지정된 속성 이름은 알 수 없는 속성의 이름입니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER, steps::INSTALL_UPDATES.when(steps::IF_IT_COMES_BACK)],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_UNKNOWN_PROPERTY_ID: Entry = Entry {
    symbol: Some("SL_E_CHPA_UNKNOWN_PROPERTY_ID"),
    message: Text::new(
        "the activation server was given the ID of an unknown property",
        "정품 인증 서버에 알 수 없는 속성의 ID가 전달되었습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that a property ID specifies an unknown \
             property.",
            "정품 인증 서버에 따르면 지정된 속성 ID는 알 수 없는 속성의 ID입니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER, steps::INSTALL_UPDATES.when(steps::IF_IT_COMES_BACK)],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_FAILED_TO_UPDATE_PRODUCT_KEY_BINDING: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_UPDATE_PRODUCTKEY_BINDING"),
    message: Text::new(
        "the activation server failed to update the product key binding",
        "정품 인증 서버에서 제품 키 바인딩을 업데이트하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that it failed to update the product key \
             binding. The code names nothing that is wrong on this computer.",
            "정품 인증 서버에서 제품 키 바인딩을 업데이트하지 못한 것으로 \
             보고되었습니다. 이 코드만으로는 이 컴퓨터에 문제가 있다고 볼 수 없습니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_FAILED_TO_INSERT_PRODUCT_KEY_BINDING: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_INSERT_PRODUCTKEY_BINDING"),
    message: Text::new(
        "the activation server failed to insert the product key binding",
        "정품 인증 서버에서 제품 키 바인딩을 추가하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that it failed to insert the product key \
             binding. The code names nothing that is wrong on this computer.",
            "정품 인증 서버에서 제품 키 바인딩을 추가하지 못한 것으로 보고되었습니다. \
             이 코드만으로는 이 컴퓨터에 문제가 있다고 볼 수 없습니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_FAILED_TO_DELETE_PRODUCT_KEY_BINDING: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_DELETE_PRODUCTKEY_BINDING"),
    message: Text::new(
        "the activation server failed to delete the product key binding",
        "정품 인증 서버에서 제품 키 바인딩을 삭제하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that it failed to delete the product key \
             binding. The code names nothing that is wrong on this computer.",
            "정품 인증 서버에서 제품 키 바인딩을 삭제하지 못한 것으로 보고되었습니다. \
             이 코드만으로는 이 컴퓨터에 문제가 있다고 볼 수 없습니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_FAILED_TO_PROCESS_KEY_BINDINGS_XML: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_PROCESS_PRODUCT_KEY_BINDINGS_XML"),
    message: Text::new(
        "the activation server failed to process input XML for product key bindings",
        "정품 인증 서버에서 제품 키 바인딩의 입력 XML을 처리하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that it failed to process input XML for \
             product key bindings.",
            "정품 인증 서버에서 제품 키 바인딩의 입력 XML을 처리하지 못한 것으로 \
             보고되었습니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER, steps::INSTALL_UPDATES.when(steps::IF_IT_COMES_BACK)],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_FAILED_TO_INSERT_PRODUCT_KEY_PROPERTY: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_PROPERTY"),
    message: Text::new(
        "the activation server failed to insert the product key property",
        "정품 인증 서버에서 제품 키 속성을 추가하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that it failed to insert the product key \
             property. The code names nothing that is wrong on this computer.",
            "정품 인증 서버에서 제품 키 속성을 추가하지 못한 것으로 보고되었습니다. 이 코드만으로는 이 컴퓨터에 문제가 있다고 볼 수 없습니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_FAILED_TO_UPDATE_PRODUCT_KEY_PROPERTY: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_PROPERTY"),
    message: Text::new(
        "the activation server failed to update the product key property",
        "정품 인증 서버에서 제품 키 속성을 업데이트하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that it failed to update the product key \
             property. The code names nothing that is wrong on this computer.",
            "정품 인증 서버에서 제품 키 속성을 업데이트하지 못한 것으로 보고되었습니다. \
             이 코드만으로는 이 컴퓨터에 문제가 있다고 볼 수 없습니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_FAILED_TO_DELETE_PRODUCT_KEY_PROPERTY: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_DELETE_PRODUCT_KEY_PROPERTY"),
    message: Text::new(
        "the activation server failed to delete the product key property",
        "정품 인증 서버에서 제품 키 속성을 삭제하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that it failed to delete the product key \
             property. The code names nothing that is wrong on this computer.",
            "정품 인증 서버에서 제품 키 속성을 삭제하지 못한 것으로 보고되었습니다. 이 코드만으로는 이 컴퓨터에 문제가 있다고 볼 수 없습니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_FAILED_TO_INSERT_PRODUCT_KEY_RECORD: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_INSERT_PRODUCT_KEY_RECORD"),
    message: Text::new(
        "the activation server failed to insert the product key record",
        "정품 인증 서버에서 제품 키 기록을 추가하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that it failed to insert the product key \
             record. The code names nothing that is wrong on this computer.",
            "정품 인증 서버에서 제품 키 기록을 추가하지 못한 것으로 보고되었습니다. 이 코드만으로는 이 컴퓨터에 문제가 있다고 볼 수 없습니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};

pub(super) static CLEARING_HOUSE_FAILED_TO_UPDATE_PRODUCT_KEY_RECORD: Entry = Entry {
    symbol: Some("SL_E_CHPA_FAILED_TO_UPDATE_PRODUCT_KEY_RECORD"),
    message: Text::new(
        "the activation server failed to update the product key record",
        "정품 인증 서버에서 제품 키 기록을 업데이트하지 못했습니다",
    ),
    topic: Topic::ActivationServer,
    types: ONLINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server reports that it failed to update the product key \
             record. The code names nothing that is wrong on this computer.",
            "정품 인증 서버에서 제품 키 기록을 업데이트하지 못한 것으로 보고되었습니다. \
             이 코드만으로는 이 컴퓨터에 문제가 있다고 볼 수 없습니다.",
        ),
        sign: None,
        resolutions: &[REPEAT_LATER],
        sources: &[HEADER],
    }],
    otherwise: ASK,
};
