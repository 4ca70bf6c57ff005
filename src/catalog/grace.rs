//! Grace periods, licenses for a limited time and changed hardware.

use super::procedures;
use super::procedures::CORRECT_CLOCK;
use super::procedures::{CHANGE_PLUG_AND_PLAY_POLICY, RESTORE_REGISTRY_PERMISSIONS};
use super::sources::{
    ERROR_80070005_NOTGENUINE, ERROR_CODES, HEADER, KMS_GENERAL, KMS_PLANNING, OFFICE_KMS,
    OFFICE_TROUBLESHOOT, PRACTICE, REPORT_EVENT_8230, SLMGR_OPTIONS, SUBSCRIPTION,
    UPGRADE_CONVERSION, VA_PLAN,
};
use super::steps::{self, ospp, slmgr};
use super::steps::{ACTIVATE_WINDOWS, FIND_PLUG_AND_PLAY_POLICY};
use crate::advice::{Cause, Command, Entry, Fact, Resolution, Sighting, Sign};
use crate::kinds::ANY;
use crate::kinds::ActivationType::{
    ActiveDirectory, Avma, DigitalLicense, Evaluation, KmsClient, KmsHost, Mak, Oem, Retail,
    Subscription, TokenBased,
};
use crate::kinds::{Action, ActivationType, PRIVATE, Retry, Role, Topic};
use crate::text::Text;

const CONVERT_TO_LICENSED_EDITION: Resolution = Resolution::new(
    Action::ChangeEdition,
    Role::LicenseOwner,
    Text::new(
        "Convert it to the edition that you hold a license for.",
        "라이선스를 보유한 에디션으로 변환하십시오.",
    ),
    &[UPGRADE_CONVERSION],
);

/// What `/ato` activates.
const BY_COMMAND: &[ActivationType] =
    &[Mak, KmsClient, KmsHost, ActiveDirectory, Avma, Retail, Oem, DigitalLicense, Evaluation];

/// What finds its activation in the network of the organization.
const IN_THE_NETWORK: &[ActivationType] = &[KmsClient, ActiveDirectory];

/// What has the channel of a KMS client setup key.
const WITH_A_SETUP_KEY: &[ActivationType] = &[KmsClient, ActiveDirectory, TokenBased];

/// What has another channel, and none of an evaluation.
const WITH_ANOTHER_KEY: &[ActivationType] =
    &[Mak, KmsHost, Avma, Subscription, Retail, Oem, DigitalLicense];

/// What has another channel, an evaluation among it.
const WITH_ANOTHER_CHANNEL: &[ActivationType] =
    &[Mak, KmsHost, Avma, Subscription, Retail, Oem, DigitalLicense, Evaluation];

/// When a period ends.
const READ_END_DATE: Sign = Sign::new(
    Text::new("Read the date on which the period ends.", "기간이 끝나는 날짜를 확인하십시오."),
    &[SLMGR_OPTIONS],
)
.run(Command::reads(slmgr!("/xpr")));

const ONLY_IN_EVENT_1003: Sign = Sign::new(
    Text::new(
        "If the code stands only in event 1003 and License Status is Licensed, stop here: that \
         event lists states, and nothing has failed.",
        "코드가 이벤트 1003에만 있고 ‘라이선스 상태’가 ‘사용 허가됨’이면 여기에서 멈추십시오. 이벤트 \
         1003은 상태를 나열할 뿐이며, 실패한 작업은 없습니다.",
    ),
    &[PRACTICE],
);

const READ_CLOCK: Sign = Sign::new(
    Text::new(
        "Compare the clock of this computer with the true date and time.",
        "이 컴퓨터의 시계를 실제 날짜 및 시간과 대조하십시오.",
    ),
    &[PRACTICE],
)
.run(Command::reads("powershell -Command \"Get-Date\""));

/// For a host that may never have been activated, too.
const ACTIVATE_FIRST: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate Windows. A MAK loses one of its preset number of activations. A KMS host counts \
         as one of the six that its key serves, or, where it was activated before, loses one of \
         nine reactivations. Where another code comes, look it up.",
        "Windows를 정품 인증하십시오. MAK는 남은 정품 인증 횟수에서 한 번이 차감됩니다. KMS 호스트는 \
         키 하나로 정품 인증할 수 있는 호스트 여섯 대 가운데 한 대로 계산되고, 이미 정품 인증된 적이 \
         있으면 재인증 아홉 번 가운데 한 번이 차감됩니다. 다른 코드가 나타나면 그 코드를 찾아보십시오.",
    ),
    &[SLMGR_OPTIONS, VA_PLAN, KMS_PLANNING],
)
.run(Command::spends(slmgr!("/ato")).elevated());

/// Activation with the key that is installed, where it costs something.
const ACTIVATE_AT_COST: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate Windows. A MAK loses one of its preset number of activations; a KMS host key, \
         one of the nine reactivations of the host. Where another code comes, look it up.",
        "Windows를 정품 인증하십시오. MAK는 남은 정품 인증 횟수에서 한 번이 차감됩니다. KMS 호스트 \
         키는 호스트에 허용된 아홉 번의 재인증 가운데 한 번이 차감됩니다. 다른 코드가 나타나면 그 \
         코드를 찾아보십시오.",
    ),
    &[SLMGR_OPTIONS, VA_PLAN, KMS_PLANNING],
)
.run(Command::spends(slmgr!("/ato")).elevated());

/// What a client of KMS or Active Directory does by itself within reach of either.
const RENEW: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "In the company network or its VPN, renew the activation. This uses up nothing. If \
         another code comes, look it up.",
        "회사 네트워크나 회사 VPN에 연결한 상태에서 정품 인증을 갱신하십시오. 이 작업으로 차감되는 \
         것은 없습니다. 다른 코드가 나타나면 그 코드를 찾아보십시오.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::changes(slmgr!("/ato")));

const BY_PHONE: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::LicenseOwner,
    Text::new("Activate by telephone.", "전화로 정품 인증하십시오."),
    &[ERROR_CODES],
)
.when(Text::new("without the Internet", "인터넷에 연결할 수 없으면"))
.procedure(procedures::ACTIVATE_BY_PHONE)
.only(&[Mak, KmsHost, Retail, Oem]);

const OFFICE: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate Office with its own script. A MAK loses one of its activations.",
        "Office의 스크립트로 Office를 정품 인증하십시오. MAK를 사용하면 남은 정품 인증 횟수에서 한 번이 \
         차감됩니다.",
    ),
    &[OFFICE_TROUBLESHOOT, PRACTICE],
)
.when(Text::new("for a volume edition of Office", "볼륨 라이선스 버전의 Office이면"))
.run(Command::spends(ospp!("/act")).elevated())
.only(&[Mak, KmsClient, ActiveDirectory, TokenBased]);

/// For the editions of Office without a script.
const OFFICE_BY_ACCOUNT: Resolution = steps::SIGN_IN_TO_OFFICE
    .when(Text::new(
        "for an Office of an account or a subscription",
        "계정이나 구독으로 사용하는 Office이면",
    ))
    .only(&[Subscription, Retail, Oem]);

const BY_SIGNING_IN: Resolution = Resolution::new(
    Action::SignIn,
    Role::LicenseOwner,
    Text::new(
        "Connect to the Internet, and sign in with the account to which the subscription is \
         assigned.",
        "인터넷에 연결하고, 구독이 할당된 계정으로 로그인하십시오.",
    ),
    &[SUBSCRIPTION],
)
.when(Text::new("with a subscription", "구독을 사용하면"))
.only(&[Subscription]);

const GO_TO_THE_COMPANY_NETWORK: Resolution = Resolution::new(
    Action::FixNetwork,
    Role::DeviceAdministrator,
    Text::new(
        "Connect to the company network or its VPN.",
        "회사 네트워크나 회사 VPN에 연결하십시오.",
    ),
    &[VA_PLAN],
)
.when(Text::new("away from the company network", "회사 네트워크 밖에 있으면"));

const OWN_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install the retail or OEM key that you hold for this edition: a KMS client setup key \
         serves only in an organization.",
        "이 에디션용으로 보유한 소매용 키나 OEM 키를 설치하십시오. KMS 클라이언트 \
         설정 키는 조직에서만 사용할 수 있습니다.",
    ),
    &[PRACTICE],
)
.when(Text::new("on a private computer", "개인 컴퓨터이면"))
.procedure(procedures::INSTALL_OWN_KEY);

const MAK_INSTEAD: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new("Use a MAK of the organization instead.", "조직의 MAK를 대신 사용하십시오."),
    &[VA_PLAN],
)
.when(Text::new(
    "if the organization has neither a KMS host nor an activation object",
    "조직에 KMS 호스트도 정품 인증 개체도 없으면",
))
.procedure(procedures::INSTALL_MAK);

const DIGITAL_LICENSE: Resolution = Resolution::new(
    Action::RunTroubleshooter,
    Role::LicenseOwner,
    Text::new(
        "Reactivate it with the Microsoft account to which it is linked.",
        "디지털 라이선스가 연결된 Microsoft 계정으로 다시 정품 인증하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new("with a digital license", "디지털 라이선스를 사용하면"))
.procedure(procedures::REACTIVATE_DIGITAL_LICENSE)
.only(PRIVATE);

pub(super) static OUT_OF_BOX_GRACE_PERIOD: Entry = Entry {
    symbol: Some("SL_I_OOB_GRACE_PERIOD"),
    message: Text::new(
        "the application is running within its valid grace period, not activated yet",
        "제품이 아직 정품 인증되지 않았으며 유효한 유예 기간으로 실행되고 있습니다",
    ),
    topic: Topic::GracePeriod,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[READ_END_DATE, steps::READ_OFFICE_STATUS],
    causes: &[Cause {
        text: Text::new(
            "Nothing has failed. The product is not activated yet, and its first grace period is \
             running.",
            "실패한 작업은 없습니다. 제품이 아직 정품 인증되지 않았고 최초 유예 기간이 진행되고 \
             있습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Activate Windows before the period ends. Success uses up one activation of a \
                     MAK or of a KMS host key. Where another code comes, look it up.",
                    "기간이 끝나기 전에 Windows를 정품 인증하십시오. 정품 인증에 성공하면 MAK나 KMS \
                     호스트 키의 남은 정품 인증 횟수에서 한 번이 차감됩니다. 다른 코드가 나타나면 그 \
                     코드를 찾아보십시오.",
                ),
                &[SLMGR_OPTIONS, VA_PLAN, KMS_PLANNING],
            )
            .run(Command::spends(slmgr!("/ato")).elevated())
            .only(BY_COMMAND),
            BY_PHONE,
            OFFICE,
            procedures::BY_CERTIFICATE,
            BY_SIGNING_IN,
        ],
        sources: &[HEADER],
    }],
    otherwise: &[],
};

// A before the rest: Office is not in the state OOT_GRACE, or there is none.
// B before C: the Description line names another channel than VOLUME_KMSCLIENT; B asks for it.
pub(super) static OUT_OF_TOLERANCE_GRACE_PERIOD: Entry = Entry {
    symbol: Some("SL_I_OOT_GRACE_PERIOD"),
    message: Text::new(
        "the application is running within its valid out-of-tolerance grace period",
        "제품이 유효한 허용 오차 초과 유예 기간으로 실행되고 있습니다",
    ),
    topic: Topic::GracePeriod,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[steps::READ_STATUS, READ_END_DATE, steps::READ_OFFICE_STATUS],
    causes: &[
        Cause {
            text: Text::new(
                "The activation of Office by KMS was not renewed within its 180 days, or the \
                 hardware changed. Office then has 30 days in this state.",
                "Office의 KMS 정품 인증이 180일 안에 갱신되지 않았거나 하드웨어가 변경되었습니다. \
                 Office는 이 상태로 30일 동안 사용할 수 있습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "`/dstatus` shows OOT_GRACE for Office.",
                        "`/dstatus`의 출력에서 Office에 OOT_GRACE가 표시됩니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new("OOT_GRACE for Office", "Office에 OOT_GRACE가 표시됨"))
                .facts(&[Fact::Office(true)]),
            ),
            resolutions: &[GO_TO_THE_COMPANY_NETWORK.only(&[KmsClient]), OFFICE],
            sources: &[OFFICE_KMS, PRACTICE],
        },
        Cause {
            text: Text::new(
                "An activation by KMS or Active Directory was not renewed within its 180 days, or \
                 the hardware changed.",
                "KMS 또는 Active Directory 정품 인증이 180일 안에 갱신되지 않았거나 하드웨어가 \
                 변경되었습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The Description line contains VOLUME_KMSCLIENT, and License Status is not \
                     Licensed.",
                    "‘설명’ 줄에 VOLUME_KMSCLIENT가 있고, ‘라이선스 상태’가 ‘사용 허가됨’이 아닙니다.",
                ),
                &[KMS_GENERAL],
            )
            .facts(&[Fact::Office(false), Fact::Channel(&[KmsClient]), Fact::Licensed(false)])),
            resolutions: &[
                RENEW.only(IN_THE_NETWORK),
                procedures::BY_CERTIFICATE,
                MAK_INSTEAD.only(WITH_A_SETUP_KEY),
                OWN_KEY.only(WITH_A_SETUP_KEY),
            ],
            sources: &[KMS_GENERAL, PRACTICE],
        },
        Cause {
            text: Text::new(
                "The hardware changed, or drivers were updated, by more than the activation \
                 tolerates.",
                "정품 인증에서 허용하는 범위를 넘어 하드웨어가 변경되었거나 드라이버가 \
                 업데이트되었습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The Description line names any other channel, and License Status is not \
                     Licensed.",
                    "‘설명’ 줄에 다른 채널이 표시되고, ‘라이선스 상태’가 ‘사용 허가됨’이 아닙니다.",
                ),
                &[PRACTICE],
            )
            .facts(&[Fact::Office(false), Fact::OtherChannel(&[KmsClient]), Fact::Licensed(false)])),
            resolutions: &[
                ACTIVATE_AT_COST.only(WITH_ANOTHER_CHANNEL),
                BY_PHONE,
                DIGITAL_LICENSE,
                BY_SIGNING_IN,
            ],
            sources: &[ERROR_CODES],
        },
    ],
    otherwise: &[steps::SAVE_APPLICATION_LOG, steps::ASK_SUPPORT],
};

pub(super) static TIME_BASED_VALIDITY_PERIOD: Entry = Entry {
    symbol: Some("SL_I_TIMEBASED_VALIDITY_PERIOD"),
    message: Text::new(
        "the application is running within its time-based validity period",
        "제품이 시간 기반 유효 기간 안에 실행되고 있습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: &[Evaluation],
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[READ_END_DATE],
    causes: &[Cause {
        text: Text::new(
            "Nothing has failed. The product runs under a time-based license, such as that of an \
             evaluation edition, whose end has not come yet.",
            "실패한 작업은 없습니다. 제품이 시간 기반 라이선스(예: 평가판 라이선스)로 실행되고 있으며 \
             종료 날짜가 되지 않았습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::NothingToDo,
                Role::DeviceAdministrator,
                Text::new(
                    "Nothing has to be done before that date. Note it.",
                    "종료 날짜 전에는 조치가 필요하지 않습니다. 종료 날짜를 적어 두십시오.",
                ),
                &[PRACTICE],
            ),
            CONVERT_TO_LICENSED_EDITION
                .when(Text::new(
                    "if an evaluation of Windows Server is to stay in use",
                    "Windows Server 평가판을 계속 사용하려면",
                ))
                .procedure(procedures::CONVERT_EVALUATION),
            CLIENT_EVALUATION.when(Text::new(
                "if an evaluation of a client Windows is to stay in use",
                "클라이언트 Windows 평가판을 계속 사용하려면",
            )),
        ],
        sources: &[HEADER, REPORT_EVENT_8230],
    }],
    otherwise: &[],
};

pub(super) static PERPETUAL_OUT_OF_BOX_GRACE_PERIOD: Entry = Entry {
    symbol: Some("SL_I_PERPETUAL_OOB_GRACE_PERIOD"),
    message: Text::new(
        "the application has a perpetual grace period",
        "제품에 끝나지 않는 유예 기간이 적용되어 있습니다",
    ),
    topic: Topic::GracePeriod,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Nothing has failed. The product is in a grace period that has no end.",
            "실패한 작업은 없습니다. 제품이 종료 날짜가 없는 유예 기간에 있습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::NothingToDo,
                Role::DeviceAdministrator,
                Text::new(
                    "Nothing has to be repaired, and no date has to be kept.",
                    "복구할 것도 지켜야 할 기한도 없습니다.",
                ),
                &[HEADER],
            ),
            ACTIVATE_WINDOWS
                .when(Text::new(
                    "if you hold a license for the product",
                    "제품의 라이선스를 보유하고 있으면",
                ))
                .only(BY_COMMAND),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[],
};

pub(super) static TIME_BASED_EXTENDED_GRACE_PERIOD: Entry = Entry {
    symbol: Some("SL_I_TIMEBASED_EXTENDED_GRACE_PERIOD"),
    message: Text::new(
        "the application is running within its valid extended grace period",
        "제품이 유효한 연장 유예 기간으로 실행되고 있습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: &[Evaluation],
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[READ_END_DATE],
    causes: &[Cause {
        text: Text::new(
            "Nothing has failed yet. The extended grace period of a time-based license is running.",
            "아직 실패한 작업은 없습니다. 시간 기반 라이선스의 연장 유예 기간이 진행되고 있습니다.",
        ),
        sign: None,
        resolutions: &[
            CONVERT_TO_LICENSED_EDITION
                .when(Text::new("on an evaluation of Windows Server", "Windows Server 평가판이면"))
                .procedure(procedures::CONVERT_EVALUATION),
            CLIENT_EVALUATION.when(ON_A_CLIENT_EVALUATION),
            Resolution::new(
                Action::ObtainLicense,
                Role::LicenseOwner,
                Text::new(
                    "Before the period ends, arrange the renewal with whoever issued the license.",
                    "기간이 끝나기 전에 라이선스 발급처에 문의하여 라이선스를 갱신하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("with another time-based license", "다른 시간 기반 라이선스이면")),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[],
};

const ON_A_CLIENT_EVALUATION: Text =
    Text::new("on an evaluation of a client Windows", "클라이언트 Windows 평가판이면");

/// What is left for an evaluation of a client Windows, before its time is over.
const CLIENT_EVALUATION: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::LicenseOwner,
    Text::new(
        "A client evaluation cannot be converted. Before the period ends, save the data, and \
         install the edition that you hold a license for anew. Programs and settings are not taken \
         over.",
        "클라이언트 평가판은 변환할 수 없습니다. 기간이 끝나기 전에 데이터를 백업하고, 사용자나 조직이 \
         라이선스를 보유한 에디션을 새로 설치하십시오. 프로그램과 설정은 유지되지 않습니다.",
    ),
    &[PRACTICE],
);

/// The key is for activation with Microsoft, and that has not happened in time.
const KEY_NOT_ACTIVATED: Cause = Cause {
    text: Text::new(
        "A MAK, a KMS host key, a retail key or an OEM key is installed, and Windows was not \
         activated with it before the grace period ended.",
        "MAK, KMS 호스트 키, 소매용 키 또는 OEM 키가 설치되어 있지만, 유예 기간이 끝날 때까지 \
         Windows를 정품 인증하지 않았습니다.",
    ),
    sign: Some(Sign::new(
        Text::new(
            "The Description line contains neither VOLUME_KMSCLIENT nor EVAL, and License Status \
             is not Licensed.",
            "‘설명’ 줄에 VOLUME_KMSCLIENT도 EVAL도 없고, ‘라이선스 상태’가 ‘사용 허가됨’이 아닙니다.",
        ),
        &[PRACTICE],
    )
    .facts(&[Fact::Office(false), Fact::OtherChannel(&[KmsClient, Evaluation]), Fact::Licensed(false)])
    .brief(Text::new("not Licensed, neither VOLUME_KMSCLIENT nor EVAL", "사용 허가되지 않음, VOLUME_KMSCLIENT도 EVAL도 없음"))),
    resolutions: &[
        ACTIVATE_FIRST.only(WITH_ANOTHER_KEY),
        BY_PHONE,
        Resolution::new(
            Action::ContactMicrosoft,
            Role::LicenseOwner,
            Text::new(
                "Ask a Microsoft Licensing Activation Center for help.",
                "Microsoft 라이선스 정품 인증 센터에 도움을 요청하십시오.",
            ),
            &[ERROR_CODES],
        )
        .when(Text::new("if a volume license is refused", "볼륨 라이선스의 정품 인증이 거부되면"))
        .only(&[Mak, KmsHost]),
        DIGITAL_LICENSE,
    ],
    sources: &[ERROR_CODES],
};

/// A client of KMS or Active Directory that has met neither in time.
const CLIENT_NOT_ACTIVATED: Cause = Cause {
    text: Text::new(
        "A KMS client setup key is installed, and neither a KMS host nor Active Directory \
         activated this computer before the grace period ended.",
        "KMS 클라이언트 설정 키가 설치되어 있지만, 유예 기간이 끝날 때까지 KMS 호스트나 Active \
         Directory에서 이 컴퓨터를 정품 인증하지 않았습니다.",
    ),
    sign: Some(Sign::new(
        Text::new(
            "The Description line contains VOLUME_KMSCLIENT, and License Status is not Licensed.",
            "‘설명’ 줄에 VOLUME_KMSCLIENT가 있고, ‘라이선스 상태’가 ‘사용 허가됨’이 아닙니다.",
        ),
        &[KMS_GENERAL],
    )
    .facts(&[Fact::Office(false), Fact::Channel(&[KmsClient]), Fact::Licensed(false)])
    .brief(Text::new("not Licensed, VOLUME_KMSCLIENT", "사용 허가되지 않음, VOLUME_KMSCLIENT"))),
    resolutions: &[
        GO_TO_THE_COMPANY_NETWORK.only(IN_THE_NETWORK),
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "Activate. This uses up nothing. If another code comes, look it up: it names the \
                 reason.",
                "정품 인증하십시오. 이 작업으로 차감되는 것은 없습니다. 다른 코드가 나타나면 그 코드가 \
                 이유를 나타내므로 그 코드를 찾아보십시오.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::changes(slmgr!("/ato")))
        .only(IN_THE_NETWORK),
        procedures::BY_CERTIFICATE,
        MAK_INSTEAD.only(WITH_A_SETUP_KEY),
        OWN_KEY.only(WITH_A_SETUP_KEY),
    ],
    sources: &[PRACTICE],
};

const OFFICE_NOT_ACTIVATED: Cause = Cause {
    text: Text::new(
        "Office was not activated before its grace period ended.",
        "유예 기간이 끝날 때까지 Office를 정품 인증하지 않았습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new(
                "`/dstatus` shows this code for Office.",
                "`/dstatus`의 출력에서 Office에 이 코드가 표시됩니다.",
            ),
            &[PRACTICE],
        )
        .facts(&[Fact::Office(true)])
        .brief(Text::new("this code for Office", "Office에 이 코드가 표시됨")),
    ),
    resolutions: &[
        GO_TO_THE_COMPANY_NETWORK
            .when(Text::new("for an Office of KMS", "KMS로 정품 인증하는 Office이면"))
            .only(&[KmsClient]),
        OFFICE,
        OFFICE_BY_ACCOUNT,
    ],
    sources: &[PRACTICE],
};

const GAIN_TIME: Resolution = Resolution::new(
    Action::Rearm,
    Role::DeviceAdministrator,
    Text::new(
        "Reset the activation timers to gain time.",
        "정품 인증 타이머를 다시 설정하여 기간을 늘리십시오.",
    ),
    &[SLMGR_OPTIONS],
)
.when(Text::new(
    "if the computer shuts down before you are through",
    "작업을 마치기 전에 컴퓨터가 종료되면",
))
.procedure(procedures::REARM);

const SAVE_THE_DATA: Resolution = Resolution::new(
    Action::BackUp,
    Role::DeviceAdministrator,
    Text::new(
        "Save the data, and note the installed programs and settings.",
        "데이터를 백업하고, 설치된 프로그램과 설정을 기록하십시오.",
    ),
    &[PRACTICE],
);

const REINSTALL: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::LicenseOwner,
    Text::new(
        "Install the edition that you hold a license for anew, from its own media. This cannot be \
         undone; programs and settings are not taken over.",
        "사용자나 조직이 라이선스를 보유한 에디션을 그 에디션의 설치 미디어로 새로 설치하십시오. \
         새로 설치하면 되돌릴 수 없으며, 프로그램과 설정이 유지되지 않습니다.",
    ),
    &[PRACTICE],
);

const KEY_AFTER_SETUP: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::LicenseOwner,
    Text::new(
        "Give the product key during setup, or install it afterwards.",
        "설치 중에 제품 키를 입력하거나, 설치한 뒤 제품 키를 설치하십시오.",
    ),
    &[PRACTICE],
)
.procedure(procedures::INSTALL_OWN_KEY);

const ON_A_CLIENT: Text = Text::new("on a client Windows", "클라이언트 Windows이면");

/// No key activates an evaluation edition whose time is over.
const EVALUATION_OVER: Cause = Cause {
    text: Text::new(
        "Windows is an evaluation edition, and its time is over.",
        "Windows가 평가판이며, 평가 기간이 끝났습니다.",
    ),
    sign: Some(
        Sign::new(
            Text::new("The Description line contains EVAL.", "‘설명’ 줄에 EVAL이 있습니다."),
            &[UPGRADE_CONVERSION],
        )
        .facts(&[Fact::Office(false), Fact::Channel(&[Evaluation])])
        .brief(Text::new("EVAL", "EVAL")),
    ),
    resolutions: &[
        SAVE_THE_DATA,
        GAIN_TIME,
        CONVERT_TO_LICENSED_EDITION
            .when(Text::new("on Windows Server", "Windows Server이면"))
            .procedure(procedures::CONVERT_EVALUATION),
        REINSTALL.when(ON_A_CLIENT),
        KEY_AFTER_SETUP.when(ON_A_CLIENT),
    ],
    sources: &[PRACTICE],
};

// A before B: Description contains VOLUME_KMSCLIENT; A asks that it does not.
// A before C: Description contains EVAL; A asks that it does not.
// B before C: an evaluation has the channel TIMEBASED_EVAL, never VOLUME_KMSCLIENT.
pub(super) static GENUINE_NOTIFICATION_GRACE_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_NOTIFICATION_GRACE_EXPIRED"),
    message: Text::new(
        "genuine validation found the license in notification due to expired grace",
        "정품 확인에서 유예 기간 만료로 라이선스가 알림 상태인 것으로 나타났습니다",
    ),
    topic: Topic::GracePeriod,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[steps::READ_STATUS],
    causes: &[
        Cause { sources: &[PRACTICE], ..KEY_NOT_ACTIVATED },
        CLIENT_NOT_ACTIVATED,
        Cause { sources: &[HEADER, PRACTICE], ..EVALUATION_OVER },
    ],
    otherwise: &[steps::SAVE_APPLICATION_LOG, steps::ASK_SUPPORT],
};

pub(super) static TRUSTED_STORE_INVALID_HARDWARE_BINDING: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_INVALID_HW_BINDING"),
    message: Text::new(
        "the security processor reports that the machine is out of hardware tolerance",
        "보안 프로세서에서 컴퓨터가 하드웨어 허용 오차를 벗어났다고 보고했습니다",
    ),
    topic: Topic::HardwareChange,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The hardware of this computer or virtual machine differs from the one to which the \
             trusted store is bound by more than is tolerated.",
            "이 컴퓨터 또는 가상 머신의 하드웨어가 신뢰할 수 있는 저장소에 바인딩된 하드웨어와 허용 \
             범위를 넘어 다릅니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::FixVirtualization,
                Role::DeviceAdministrator,
                Text::new(
                    "Undo the change, and restart Windows.",
                    "변경을 되돌리고 Windows를 다시 시작하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if hardware or the virtual machine was changed by mistake",
                "하드웨어나 가상 머신이 의도하지 않게 변경되었으면",
            )),
            steps::RESTART_AND_REPEAT,
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Activate Windows; with KMS or Active Directory, from the network of the \
                     organization or its VPN, where nothing is used up. A MAK loses one of its \
                     preset number of activations. A KMS host counts as one of the six that its \
                     key serves, or, where it was activated before, loses one of nine \
                     reactivations. Where another code comes, look it up.",
                    "Windows를 정품 인증하십시오. KMS 또는 Active Directory를 사용하면 조직의 \
                     네트워크나 VPN에서 실행하며, 이때 차감되는 것은 없습니다. MAK는 남은 정품 인증 \
                     횟수에서 한 번이 차감됩니다. KMS 호스트는 키 하나로 정품 인증할 수 있는 호스트 \
                     여섯 대 가운데 한 대로 계산되고, 이미 정품 인증된 적이 있으면 재인증 아홉 번 \
                     가운데 한 번이 차감됩니다. 다른 코드가 나타나면 그 코드를 찾아보십시오.",
                ),
                &[SLMGR_OPTIONS, VA_PLAN, KMS_PLANNING],
            )
            .when(steps::IF_IT_COMES_BACK)
            .run(Command::spends(slmgr!("/ato")).elevated())
            .only(BY_COMMAND),
            BY_PHONE
                .when(Text::new(
                    "if the code comes back, without the Internet",
                    "같은 코드가 다시 나타나고 인터넷에 연결할 수 없으면",
                )),
            DIGITAL_LICENSE
                .when(Text::new(
                    "if the code comes back, with a digital license",
                    "같은 코드가 다시 나타나고 디지털 라이선스를 사용하면",
                )),
        ],
        sources: &[HEADER],
    }],
    otherwise: &[
        procedures::BY_CERTIFICATE.when(Text::new(
            "with token-based activation, if the code comes back",
            "토큰 기반 정품 인증을 사용하는데 같은 코드가 다시 나타나면",
        )),
        steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
        steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
    ],
};

// A before the rest: Office does not show the code, or there is none.
// B before C: Description contains VOLUME_KMSCLIENT; B asks that it does not.
// B before D: Description contains EVAL; B asks that it does not.
// C before D: an evaluation has the channel TIMEBASED_EVAL, never VOLUME_KMSCLIENT.
pub(super) static GRACE_PERIOD_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_GRACE_TIME_EXPIRED"),
    message: Text::new(
        "the grace period has expired, and the product is not activated",
        "유예 기간이 만료되었으며 제품이 정품 인증되지 않았습니다",
    ),
    topic: Topic::GracePeriod,
    types: &[Mak],
    also_seen_with: &[
        Sighting::new(KmsClient, PRACTICE),
        Sighting::new(KmsHost, PRACTICE),
        Sighting::new(Retail, PRACTICE),
        Sighting::new(Oem, PRACTICE),
        Sighting::new(Evaluation, PRACTICE),
        Sighting::new(TokenBased, PRACTICE),
    ],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[steps::READ_STATUS, ONLY_IN_EVENT_1003, steps::READ_OFFICE_STATUS],
    causes: &[OFFICE_NOT_ACTIVATED, KEY_NOT_ACTIVATED, CLIENT_NOT_ACTIVATED, EVALUATION_OVER],
    otherwise: &[steps::SAVE_APPLICATION_LOG, steps::ASK_SUPPORT],
};

/// The rights that the licensing service needs to read the hardware.
const READ_PLUG_AND_PLAY: Sign = Sign::new(
    Text::new(
        "Read the rights on the Plug and Play service. The entry for SU must have the letters \
         CCLCSWLOCRRC.",
        "플러그 앤 플레이 서비스의 권한을 확인하십시오. SU 항목에 CCLCSWLOCRRC가 있어야 합니다.",
    ),
    &[ERROR_80070005_NOTGENUINE],
)
.run(Command::reads("sc.exe sdshow plugplay"));

// A before B: Description names neither VOLUME_KMSCLIENT nor VOLUME_KMS_; A asks for one of them.
// A, B before C: the entry for SU lacks its letters; A and B ask that it has them.
pub(super) static HARDWARE_OUT_OF_TOLERANCE: Entry = Entry {
    symbol: Some("SL_E_OUT_OF_TOLERANCE"),
    message: Text::new(
        "the hardware ID binding is beyond the level of tolerance",
        "하드웨어 ID 바인딩이 허용 오차 수준을 벗어났습니다",
    ),
    topic: Topic::HardwareChange,
    types: &[Mak, KmsClient, KmsHost],
    also_seen_with: &[Sighting::new(Retail, PRACTICE), Sighting::new(Oem, PRACTICE), Sighting::new(DigitalLicense, PRACTICE)],
    retry: Retry::AfterFix,
    reference: Some(ERROR_CODES),
    checks: &[steps::READ_STATUS, READ_PLUG_AND_PLAY],
    causes: &[
        Cause {
            text: Text::new(
                "Hardware changed or drivers were updated on a KMS client or KMS host. For a \
                 virtual machine, a move to another hypervisor is such a change.",
                "KMS 클라이언트 또는 KMS 호스트에서 하드웨어가 변경되었거나 드라이버가 \
                 업데이트되었습니다. 가상 머신을 다른 하이퍼바이저로 옮겨도 하드웨어가 변경됩니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The Description line contains VOLUME_KMS, and the entry for SU has its \
                     letters.",
                    "‘설명’ 줄에 VOLUME_KMS가 있고, SU 항목의 권한이 모두 있습니다.",
                ),
                &[PRACTICE],
            )
            .facts(&[Fact::Channel(&[KmsClient, KmsHost])])),
            resolutions: &[
                Resolution::new(
                    Action::RestartWindows,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Restart Windows. If License Status in /dlv is then Licensed, nothing is \
                         left to do.",
                        "Windows를 다시 시작하십시오. 그런 다음 /dlv의 ‘라이선스 상태’가 ‘사용 \
                         허가됨’이면 더 할 일이 없습니다.",
                    ),
                    &[ERROR_CODES],
                )
                .only(&[KmsClient, KmsHost]),
                GO_TO_THE_COMPANY_NETWORK.only(&[KmsClient]),
                steps::ASK_KMS_HOST
                    .when(Text::new("on a KMS client", "KMS 클라이언트이면"))
                    .only(&[KmsClient]),
                Resolution::new(
                    Action::ActivateKmsHost,
                    Role::KmsHostAdministrator,
                    Text::new(
                        "Activate the host again. This takes one of its nine reactivations.",
                        "호스트를 다시 정품 인증하십시오. 호스트에 허용된 아홉 번의 재인증 가운데 한 \
                         번이 차감됩니다.",
                    ),
                    &[ERROR_CODES, KMS_PLANNING],
                )
                .when(Text::new(
                    "on a KMS host, if it is not licensed after the restart",
                    "KMS 호스트이고, 다시 시작한 뒤에도 사용 허가되지 않았으면",
                ))
                .run(Command::spends(slmgr!("/ato")).elevated())
                .only(&[KmsHost]),
            ],
            sources: &[ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "Hardware changed or drivers were updated on a computer with another key or a \
                 digital license.",
                "다른 키나 디지털 라이선스를 사용하는 컴퓨터에서 하드웨어가 변경되었거나 드라이버가 \
                 업데이트되었습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The Description line does not contain VOLUME_KMS, and the entry for SU has \
                     its letters.",
                    "‘설명’ 줄에 VOLUME_KMS가 없고, SU 항목의 권한이 모두 있습니다.",
                ),
                &[PRACTICE],
            )
            .facts(&[Fact::OtherChannel(&[KmsClient, KmsHost])])),
            resolutions: &[
                Resolution::new(
                    Action::ActivateOnline,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Activate again while the out-of-tolerance grace period runs. The MAK \
                         loses one of its preset number of activations.",
                        "허용 오차 초과 유예 기간 안에 다시 정품 인증하십시오. MAK의 남은 정품 인증 \
                         횟수에서 한 번이 차감됩니다.",
                    ),
                    &[ERROR_CODES, VA_PLAN],
                )
                .when(Text::new(
"with a MAK, if License Status is not Licensed",
"MAK를 사용하고 ‘라이선스 상태’가 ‘사용 허가됨’이 아니면"))
                .run(Command::spends(slmgr!("/ato")).elevated())
                .only(&[Mak]),
                steps::ACTIVATE
                    .when(Text::new(
                        "with a retail or OEM key, if License Status is not Licensed",
"소매용 키나 OEM 키를 사용하고 ‘라이선스 상태’가 ‘사용 허가됨’이 아니면",
                    ))
                    .only(PRIVATE),
                DIGITAL_LICENSE,
                BY_PHONE.only(&[Mak, Retail, Oem]),
            ],
            sources: &[ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "A policy keeps the licensing service, which runs as Network Service, from reading \
                 the hardware through Plug and Play. The system only appears to be changed.",
                "Network Service 계정으로 실행되는 소프트웨어 보호 서비스가 정책 때문에 플러그 앤 플레이로 \
                 하드웨어 정보를 읽지 못합니다. 시스템은 변경된 것처럼 보일 뿐입니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The entry for SU is missing, or lacks letters of CCLCSWLOCRRC.",
                    "SU 항목이 없거나, SU 항목에 CCLCSWLOCRRC 가운데 빠진 글자가 있습니다.",
                ),
                &[ERROR_80070005_NOTGENUINE],
            )),
            resolutions: &[
                FIND_PLUG_AND_PLAY_POLICY,
                CHANGE_PLUG_AND_PLAY_POLICY,
                RESTORE_REGISTRY_PERMISSIONS,
                steps::RESTART_FOR_PERMISSIONS,
                ACTIVATE_AT_COST.when(Text::new(
                    "if License Status in /dlv is not Licensed",
                    "/dlv의 ‘라이선스 상태’가 ‘사용 허가됨’이 아니면",
                )),
            ],
            sources: &[ERROR_80070005_NOTGENUINE],
        },
    ],
    otherwise: &[steps::SAVE_APPLICATION_LOG, steps::ASK_SUPPORT],
};

// A before B, C: the date is right; A asks for a clock that is ahead.
// B before C: Description contains EVAL; C asks that it does not.
pub(super) static LICENSE_VALIDITY_TIME_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_VALIDITY_TIME_EXPIRED"),
    message: Text::new(
        "the validity period of the license has expired",
        "라이선스의 유효 기간이 만료되었습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[READ_CLOCK, steps::READ_EVALUATION],
    causes: &[
        Cause {
            text: Text::new(
                "The clock is ahead, so the period seems to be over.",
                "시계가 실제보다 앞서 있어 기간이 끝난 것으로 처리되었습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The clock of this computer is ahead of the true date.",
                    "이 컴퓨터의 시계가 실제 날짜보다 앞서 있습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[CORRECT_CLOCK, steps::RESTART_AND_REPEAT],
            sources: &[PRACTICE],
        },
        Cause {
            sign: Some(
                Sign::new(
                    Text::new(
                        "The date is right, and the Description line contains EVAL.",
                        "컴퓨터의 날짜가 맞고, ‘설명’ 줄에 EVAL이 있습니다.",
                    ),
                    &[UPGRADE_CONVERSION],
                )
                .facts(&[Fact::Office(false), Fact::Channel(&[Evaluation])]),
            ),
            ..EVALUATION_OVER
        },
        Cause {
            text: Text::new(
                "The validity period of the license that the product uses has ended.",
                "제품이 사용하는 라이선스의 유효 기간이 끝났습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The date is right, and the Description line does not contain EVAL.",
                        "컴퓨터의 날짜가 맞고, ‘설명’ 줄에 EVAL이 없습니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::OtherChannel(&[Evaluation])]),
            ),
            resolutions: &[
                RENEW
                    .when(Text::new(
                        "with KMS or Active Directory-based activation",
                        "KMS나 Active Directory로 정품 인증하면",
                    ))
                    .run(Command::changes(slmgr!("/ato")))
                    .only(&[KmsClient, ActiveDirectory]),
                procedures::BY_CERTIFICATE,
                BY_SIGNING_IN,
                Resolution::new(
                    Action::ObtainLicense,
                    Role::LicenseOwner,
                    Text::new(
                        "Have the license renewed by whoever issued it.",
                        "라이선스 발급처에 문의하여 라이선스를 갱신하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("with another license", "그 밖의 라이선스이면")),
            ],
            sources: &[HEADER],
        },
    ],
    otherwise: &[steps::SAVE_APPLICATION_LOG, steps::ASK_SUPPORT],
};

// A before B to G: the date of LocalDateTime is today; A asks for a later one.
// B before C to G: Description contains EVAL; B asks for its absence.
// C before D to G: Caption has no Essentials (Windows 11 Enterprise, a Standard server).
// D before E: ProductType is 2; D asks for 1.
// D before F, G: ProductType is 3; D asks for 1.
// E before F, G: ProductType is 3; E asks for 2.
// F before G: Datacenter evaluation, Standard license: the targets list Datacenter only.
pub(super) static TIME_BASED_VALIDITY_PERIOD_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_VALIDITY_PERIOD_EXPIRED"),
    message: Text::new(
        "the validity period of a time-based license has expired",
        "시간 기반 라이선스의 유효 기간이 만료되었습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: &[Evaluation],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[
        Sign::new(
            Text::new(
                "Read the name of Windows (Caption), its kind (ProductType: 1 client, 2 domain \
                 controller, 3 other server) and the clock (LocalDateTime).",
                "Windows의 이름(Caption), 종류(ProductType: 1은 클라이언트, 2는 도메인 컨트롤러, 3은 \
                 그 밖의 서버), 시계(LocalDateTime)를 확인하십시오.",
            ),
            &[PRACTICE],
        )
        .run(
            Command::reads(
                "powershell -Command \"Get-CimInstance Win32_OperatingSystem | Format-List \
                 Caption,ProductType,LocalDateTime\"",
            )
            .since("Windows 8"),
        ),
        Sign::new(
            Text::new(
                "Read the lines Description, License Status and the remaining Windows rearm count. \
                 An evaluation shows EVAL; TIMEBASED_ in the channel name means a license for a \
                 limited time.",
                "‘설명’ 줄, ‘라이선스 상태’ 줄, 남은 Windows 라이선스 초기화 횟수 줄을 확인하십시오. \
                 평가판이면 EVAL이 표시됩니다. 채널 이름에 TIMEBASED_가 있으면 기간이 정해진 \
                 라이선스입니다.",
            ),
            &[UPGRADE_CONVERSION],
        )
        .run(Command::reads(slmgr!("/dlv"))),
        ONLY_IN_EVENT_1003,
    ],
    causes: &[
        Cause {
            text: Text::new(
                "The clock is ahead, so the period seems to be over.",
                "시계가 실제보다 앞서 있어 기간이 끝난 것으로 처리되었습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The date of LocalDateTime is later than today.",
                        "LocalDateTime의 날짜가 오늘보다 늦습니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "the date of LocalDateTime is later than today",
                    "LocalDateTime의 날짜가 오늘보다 늦음",
                )),
            ),
            resolutions: &[
                CORRECT_CLOCK,
                Resolution::new(
                    Action::RestartWindows,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Restart Windows and look at /dlv again. If License Status is Licensed, \
                         nothing else has to be activated; if the code is still there, take the \
                         line of the table that fits now.",
                        "Windows를 다시 시작하고 /dlv를 다시 확인하십시오. ‘라이선스 상태’가 ‘사용 \
                         허가됨’이면 더 정품 인증할 것이 없습니다. 코드가 그대로 있으면 현재의 확인 \
                         결과에 맞는 줄을 표에서 찾아 따르십시오.",
                    ),
                    &[PRACTICE],
                ),
            ],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "A time-based license other than an evaluation has ended.",
                "평가판이 아닌 시간 기반 라이선스의 기간이 끝났습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The date is right; Description contains TIMEBASED_, but not EVAL.",
                        "날짜가 맞고, ‘설명’ 줄에 TIMEBASED_는 있으나 EVAL은 없습니다.",
                    ),
                    &[PRACTICE],
                )
                .facts(&[Fact::OtherChannel(&[Evaluation])])
                .brief(Text::new(
                    "date right; Description with TIMEBASED_, no EVAL",
                    "날짜가 맞고, TIMEBASED_는 있으나 EVAL은 없음",
                )),
            ),
            resolutions: &[
                Resolution::new(
                    Action::SignIn,
                    Role::LicenseOwner,
                    Text::new(
                        "See that the subscription is paid and assigned, connect to the Internet \
                         and sign in with the account that holds it. It renews itself; no key is \
                         needed.",
                        "구독 요금이 결제되었고 구독이 계정에 할당되어 있는지 확인하십시오. 그런 다음 \
                         인터넷에 연결하고 구독이 할당된 계정으로 로그인하십시오. 구독은 자동으로 \
                         갱신되며 키는 필요하지 않습니다.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("with channel TIMEBASED_SUB", "채널이 TIMEBASED_SUB이면")),
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Obtain a key that is still valid from whoever issued the license, and \
                         install it.",
                        "라이선스의 발급처에서 유효한 키를 받아 설치하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("with any other channel", "그 밖의 채널이면"))
                .procedure(procedures::INSTALL_OWN_KEY),
            ],
            sources: &[HEADER],
        },
        Cause {
            text: Text::new(
                "The evaluation period of Windows Server Essentials is over.",
                "Windows Server Essentials의 평가 기간이 끝났습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The date is right; Description contains EVAL, and Caption contains \
                         Essentials.",
                        "날짜가 맞고, ‘설명’ 줄에 EVAL이 있으며, Caption에 Essentials가 있습니다.",
                    ),
                    &[UPGRADE_CONVERSION],
                )
                .facts(&[Fact::Channel(&[Evaluation])])
                .brief(Text::new(
                    "date right; EVAL; Caption with Essentials",
                    "날짜가 맞고, EVAL과 Caption의 Essentials가 있음",
                )),
            ),
            resolutions: &[Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Install a retail, volume license or OEM key for Essentials; this converts it. \
                     Neither DISM nor the removal of the domain controller is needed, and there is \
                     no way back to the evaluation.",
                    "Essentials용으로 보유한 소매용 키, 볼륨 라이선스 키 또는 OEM 키를 \
                     설치하십시오. 그러면 정식 버전으로 변환됩니다. DISM을 사용하거나 도메인 \
                     컨트롤러를 제거할 필요가 없으며, 평가판으로 되돌릴 수는 없습니다.",
                ),
                &[UPGRADE_CONVERSION, PRACTICE],
            )
            .procedure(procedures::INSTALL_OWN_KEY)],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The evaluation period of a client Windows (such as Windows 11 Enterprise) is \
                 over. It cannot be converted.",
                "클라이언트 Windows(예: Windows 11 Enterprise)의 평가 기간이 끝났습니다. 클라이언트 \
                 평가판은 변환할 수 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The date is right, ProductType is 1, and Description contains EVAL.",
                        "날짜가 맞고, ‘설명’ 줄에 EVAL이 있으며, ProductType이 1입니다.",
                    ),
                    &[UPGRADE_CONVERSION],
                )
                .facts(&[Fact::Channel(&[Evaluation])])
                .brief(Text::new(
                    "date right; EVAL; ProductType 1",
                    "날짜가 맞고, EVAL이 있으며, ProductType이 1임",
                )),
            ),
            resolutions: &[SAVE_THE_DATA, GAIN_TIME, REINSTALL, KEY_AFTER_SETUP],
            sources: &[PRACTICE],
        },
        Cause {
            text: Text::new(
                "The evaluation period is over on a domain controller, which cannot be converted \
                 as it is.",
                "도메인 컨트롤러의 평가 기간이 끝났습니다. 도메인 컨트롤러는 그 상태로 변환할 수 \
                 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The date is right; Description contains EVAL, Caption does not contain \
                         Essentials, and ProductType is 2.",
                        "날짜가 맞고, ‘설명’ 줄에 EVAL이 있으며, Caption에 Essentials가 없고, \
                         ProductType이 2입니다.",
                    ),
                    &[UPGRADE_CONVERSION],
                )
                .facts(&[Fact::Channel(&[Evaluation])])
                .brief(Text::new(
                    "date right; EVAL; not Essentials; ProductType 2",
                    "EVAL이 있고 Essentials가 아니며 ProductType 2",
                )),
            ),
            resolutions: &[
                SAVE_THE_DATA,
                Resolution::new(
                    Action::Rearm,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Reset the activation timers to gain time: moving a domain takes \
                         longer than the hour that may be left.",
                        "정품 인증 타이머를 다시 설정하여 기간을 늘리십시오. 도메인을 옮기는 \
                         데는 남아 있을 수 있는 한 시간보다 오래 걸립니다.",
                    ),
                    &[PRACTICE],
                )
                .procedure(procedures::REARM),
                Resolution::new(
                    Action::ChangeEdition,
                    Role::DirectoryAdministrator,
                    Text::new(
                        "Move the domain to another server, then convert this one. Without a \
                         second server, stop and obtain one.",
                        "도메인을 다른 서버로 옮긴 뒤 이 서버를 변환하십시오. 다른 서버가 없으면 \
                         변환하지 말고 서버를 먼저 마련하십시오.",
                    ),
                    &[UPGRADE_CONVERSION],
                )
                .procedure(procedures::CONVERT_EVALUATION),
            ],
            sources: &[UPGRADE_CONVERSION],
        },
        Cause {
            text: Text::new(
                "The evaluation period of this Windows Server is over, and it can be converted.",
                "Windows Server의 평가 기간이 끝났으며, 이 서버는 변환할 수 있습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The date is right; Description contains EVAL, Caption does not contain \
                         Essentials, ProductType is 3, and this command lists the edition that you \
                         hold a license for.",
                        "날짜가 맞고, ‘설명’ 줄에 EVAL이 있으며, Caption에 Essentials가 없고, \
                         ProductType이 3이며, 아래 명령의 출력에 사용자나 조직이 라이선스를 보유한 \
                         에디션이 있습니다.",
                    ),
                    &[UPGRADE_CONVERSION],
                )
                .facts(&[Fact::Channel(&[Evaluation])])
                .brief(Text::new(
                    "as before, ProductType 3; your edition is a target",
                    "ProductType 3이고, 대상에 보유한 에디션이 있음",
                ))
                .run(Command::reads("dism /Online /Get-TargetEditions").elevated()),
            ),
            resolutions: &[
                Resolution::new(
                    Action::ChangeEdition,
                    Role::LicenseOwner,
                    Text::new("Convert the server.", "서버를 변환하십시오."),
                    &[UPGRADE_CONVERSION],
                )
                .procedure(procedures::CONVERT_EVALUATION),
                GAIN_TIME,
            ],
            sources: &[UPGRADE_CONVERSION],
        },
        Cause {
            text: Text::new(
                "The evaluation period of this Windows Server is over, and it cannot be converted \
                 to your edition.",
                "Windows Server의 평가 기간이 끝났으며, 이 서버는 보유한 라이선스의 에디션으로 변환할 \
                 수 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "The date is right; Description contains EVAL, Caption does not contain \
                         Essentials, ProductType is 3, and this command does not list the edition \
                         that you hold a license for.",
                        "날짜가 맞고, ‘설명’ 줄에 EVAL이 있으며, Caption에 Essentials가 없고, \
                         ProductType이 3이며, 아래 명령의 출력에 사용자나 조직이 라이선스를 보유한 \
                         에디션이 없습니다.",
                    ),
                    &[UPGRADE_CONVERSION],
                )
                .facts(&[Fact::Channel(&[Evaluation])])
                .brief(Text::new(
                    "as before, ProductType 3; your edition is no target",
                    "ProductType 3이고, 대상에 보유한 에디션이 없음",
                ))
                .run(Command::reads("dism /Online /Get-TargetEditions").elevated()),
            ),
            resolutions: &[
                SAVE_THE_DATA,
                GAIN_TIME,
                Resolution::new(
                    Action::ReinstallWindows,
                    Role::LicenseOwner,
                    Text::new(
                        "Install the edition that you hold a license for anew. This cannot be \
                         undone; programs and settings are not taken over.",
                        "사용자나 조직이 라이선스를 보유한 에디션을 새로 설치하십시오. 새로 설치하면 \
                         되돌릴 수 없으며, 프로그램과 설정이 유지되지 않습니다.",
                    ),
                    &[UPGRADE_CONVERSION],
                ),
                KEY_AFTER_SETUP,
            ],
            sources: &[UPGRADE_CONVERSION],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "See whether another product (Office, an ESU) carries the code, and ask whoever \
                 issued that license.",
                "다른 제품(Office, ESU 등)에 이 코드가 있는지 확인하고, 있으면 그 라이선스의 발급처에 \
                 문의하십시오.",
            ),
            &[PRACTICE],
        )
        .run(Command::reads(slmgr!("/dlv all"))),
        Resolution::new(
            Action::ContactMicrosoft,
            Role::LicenseOwner,
            Text::new(
                "Give Microsoft Support the code and the output of the two commands under Look \
                 first.",
                "코드와 ‘먼저 확인할 것’의 두 명령 출력을 Microsoft 지원에 전달하십시오.",
            ),
            &[PRACTICE],
        ),
    ],
};
