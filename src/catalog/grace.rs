//! Grace periods, time-limited licenses and changed hardware.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::{
    ActiveDirectory, Avma, DigitalLicense, KmsClient, KmsHost, Mak, Oem, Retail, Subscription,
    TokenBased,
};
use crate::kinds::{ANY, GENUINE};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const ACTIVATE_IN_TIME: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate the product before the period ends.",
        "기간이 끝나기 전에 제품을 정품 인증하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ato").elevated());

const OFFICE_LICENSE_STATE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "For a volume edition of Office, read the license state from the folder \
         that holds ospp.vbs.",
        "볼륨 라이선스 버전의 Office는 ospp.vbs가 있는 폴더에서 라이선스 상태를 \
         확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("cscript ospp.vbs /dstatus"));

const PHONE_IN_TIME: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new(
        "Without an internet connection, activate by telephone while the period \
         lasts.",
        "인터넷에 연결할 수 없으면 기간이 남아 있는 동안 전화로 정품 인증하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::opens("slui.exe 4"));

pub(super) static OUT_OF_BOX_GRACE_PERIOD: Entry = Entry {
    symbol: Some("SL_I_OOB_GRACE_PERIOD"),
    message: Text::new(
        "the product is not activated yet but still within its initial grace period",
        "제품이 아직 정품 인증되지 않았지만 설치 후 최초 유예 기간이 남아 있습니다",
    ),
    topic: Topic::GracePeriod,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product is not activated yet and runs in its initial grace \
             period, which has an end.",
            "제품이 아직 정품 인증되지 않았으며 종료일이 있는 최초 유예 기간으로 \
             실행되고 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::READ_END_DATE,
            OFFICE_LICENSE_STATE.only(&[Mak, KmsClient, ActiveDirectory]),
            ACTIVATE_IN_TIME.only(&[
                Mak,
                KmsClient,
                KmsHost,
                ActiveDirectory,
                Avma,
                Retail,
                Oem,
                DigitalLicense,
            ]),
            PHONE_IN_TIME.only(&[Mak, KmsHost, Retail, Oem]),
            steps::LIST_USABLE_CERTIFICATES.only(&[TokenBased]),
            steps::ACTIVATE_BY_CERTIFICATE.only(&[TokenBased]),
            steps::CHECK_SUBSCRIPTION_STATE.only(&[Subscription]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static OUT_OF_TOLERANCE_GRACE_PERIOD: Entry = Entry {
    symbol: Some("SL_I_OOT_GRACE_PERIOD"),
    message: Text::new(
        "the out-of-tolerance grace period is running; activate again before it ends",
        "허용 오차 초과 유예 기간이 진행 중이므로 끝나기 전에 다시 정품 인증해야 합니다",
    ),
    topic: Topic::GracePeriod,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The product no longer counts as activated and runs in the \
             out-of-tolerance grace period, as after a large hardware change.",
                "하드웨어가 크게 바뀐 경우처럼 제품이 더 이상 정품 인증된 것으로 \
             인정되지 않아 허용 오차 초과 유예 기간으로 실행되고 있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::HEADER],
        },
        Cause {
            text: Text::new(
                "A KMS activation was not renewed within its 180 days; volume editions \
             of Office then have 30 days in this state.",
                "KMS 정품 인증이 유효 기간 180일 안에 갱신되지 않았습니다. 이때 볼륨 \
             라이선스 버전의 Office는 이 상태로 30일 동안 실행됩니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::HEADER],
        },
    ],
    otherwise: &[
        steps::READ_END_DATE,
        OFFICE_LICENSE_STATE.only(&[Mak, KmsClient, ActiveDirectory]),
        steps::TEST_KMS_PORT.only(&[KmsClient]),
        ACTIVATE_IN_TIME.only(&[
            Mak,
            KmsClient,
            KmsHost,
            ActiveDirectory,
            Avma,
            Retail,
            Oem,
            DigitalLicense,
        ]),
        PHONE_IN_TIME.only(&[Mak, KmsHost, Retail, Oem]),
        steps::LIST_USABLE_CERTIFICATES.only(&[TokenBased]),
        steps::ACTIVATE_BY_CERTIFICATE.only(&[TokenBased]),
        steps::CHECK_SUBSCRIPTION_STATE.only(&[Subscription]),
        steps::HARDWARE_CHANGE_TROUBLESHOOTER.only(&[Retail, Oem, DigitalLicense]),
    ],
};

pub(super) static TIME_BASED_VALIDITY_PERIOD: Entry = Entry {
    symbol: Some("SL_I_TIMEBASED_VALIDITY_PERIOD"),
    message: Text::new(
        "the time-limited license is in force and has not reached its end date",
        "기간제 라이선스가 유효하며 아직 만료일이 되지 않았습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: &[KmsClient, ActiveDirectory, TokenBased, Avma, Subscription, Retail],
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product runs under a license with an end date, and that date has \
             not come yet.",
            "제품이 종료일이 있는 라이선스로 실행되고 있으며 종료일이 아직 되지 \
             않았습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::READ_END_DATE,
            Resolution::new(
                Action::NothingToDo,
                Role::DeviceAdministrator,
                Text::new(
                    "Keep the KMS host within reach; the client renews its activation \
                 every 7 days without any action.",
                    "KMS 호스트에 계속 연결할 수 있게 하십시오. 클라이언트가 7일마다 \
                 정품 인증을 자동으로 갱신합니다.",
                ),
                &[sources::PRACTICE],
            )
            .only(&[KmsClient]),
            Resolution::new(
                Action::Wait,
                Role::LicenseOwner,
                Text::new(
                    "Note the end date and see to the renewal before it comes.",
                    "종료일을 적어 두고 그 전에 갱신되도록 준비하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .only(&[ActiveDirectory, TokenBased, Avma, Subscription, Retail]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PERPETUAL_OUT_OF_BOX_GRACE_PERIOD: Entry = Entry {
    symbol: Some("SL_I_PERPETUAL_OOB_GRACE_PERIOD"),
    message: Text::new(
        "the product runs in an initial grace period that never ends",
        "만료되지 않는 최초 유예 기간으로 제품이 실행되고 있습니다",
    ),
    topic: Topic::GracePeriod,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product is in an initial grace period without an end date.",
            "제품이 종료일 없는 최초 유예 기간에 있습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::NothingToDo,
                Role::DeviceAdministrator,
                Text::new(
                    "Nothing has to be repaired and no deadline runs; make sure that \
                 you hold a license for the product all the same.",
                    "복구할 것도 지켜야 할 기한도 없습니다. 다만 제품의 라이선스를 \
                 보유하고 있는지는 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::CHECK_LICENSE_STATUS,
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "If you hold a license for the product, activate it.",
                    "제품의 라이선스를 보유하고 있으면 정품 인증하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ato").elevated()),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TIME_BASED_EXTENDED_GRACE_PERIOD: Entry = Entry {
    symbol: Some("SL_I_TIMEBASED_EXTENDED_GRACE_PERIOD"),
    message: Text::new(
        "the extended grace period of a time-limited license is running",
        "기간제 라이선스의 연장 유예 기간이 진행되고 있습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: &[KmsClient, ActiveDirectory, TokenBased, Avma, Subscription, Retail],
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product runs in the extended grace period of a time-limited \
             license.",
            "제품이 기간제 라이선스의 연장 유예 기간으로 실행되고 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::READ_END_DATE,
            steps::TEST_KMS_PORT.only(&[KmsClient]),
            ACTIVATE_IN_TIME.only(&[KmsClient, Avma, Retail]),
            steps::REACH_DOMAIN_AND_ACTIVATE.only(&[ActiveDirectory]),
            steps::LIST_USABLE_CERTIFICATES.only(&[TokenBased]),
            steps::ACTIVATE_BY_CERTIFICATE.only(&[TokenBased]),
            steps::CHECK_SUBSCRIPTION_STATE.only(&[Subscription]),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "If activation does not renew the license, arrange a new one \
                 before the extended grace period ends.",
                    "정품 인증으로 라이선스가 갱신되지 않으면 연장 유예 기간이 끝나기 \
                 전에 새 라이선스를 마련하십시오.",
                ),
                &[sources::PRACTICE],
            ),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_NOTIFICATION_GRACE_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_NOTIFICATION_GRACE_EXPIRED"),
    message: Text::new(
        "the license is in the notification state because the grace period ran out",
        "유예 기간이 끝나 라이선스가 알림 상태에 있습니다",
    ),
    topic: Topic::GracePeriod,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product was not activated before its grace period ended, and \
             genuine validation finds it in the notification state.",
            "유예 기간이 끝날 때까지 제품이 정품 인증되지 않아, 정품 확인에서 알림 \
             상태인 것으로 나타났습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::ACTIVATE_AGAIN.only(&[Mak, Retail, Oem, DigitalLicense]),
            steps::TEST_KMS_PORT.only(&[KmsClient]),
            steps::REQUEST_FROM_KMS.only(&[KmsClient]),
            steps::PHONE_WIZARD.only(&[Mak, Retail, Oem]),
            steps::REPLACE_KEY.only(&[Mak, Retail, Oem, DigitalLicense]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, Retail, Oem, DigitalLicense]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_INVALID_HARDWARE_BINDING: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_INVALID_HW_BINDING"),
    message: Text::new(
        "the hardware differs too much from what the trusted store is bound to",
        "현재 하드웨어가 신뢰할 수 있는 저장소에 바인딩된 하드웨어와 너무 다릅니다",
    ),
    topic: Topic::HardwareChange,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted store is bound to hardware that differs from the present \
             hardware by more than is tolerated.",
            "신뢰할 수 있는 저장소가 바인딩된 하드웨어와 현재 하드웨어의 차이가 \
             허용 범위를 넘습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Find out what changed: parts, firmware, the settings of the \
                 virtual machine, or a disk image from another computer.",
                    "부품, 펌웨어, 가상 머신 설정, 다른 컴퓨터에서 가져온 디스크 \
                 이미지 등 무엇이 바뀌었는지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::RestartWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "If the change was not intended, undo it and restart Windows.",
                    "의도하지 않은 변경이면 되돌리고 Windows를 다시 시작하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, ActiveDirectory, Avma, Retail, Oem]),
            steps::REQUEST_FROM_KMS.only(&[KmsClient]),
            steps::LIST_USABLE_CERTIFICATES.only(&[TokenBased]),
            steps::ACTIVATE_BY_CERTIFICATE.only(&[TokenBased]),
            steps::CHECK_SUBSCRIPTION_STATE.only(&[Subscription]),
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
            steps::HARDWARE_CHANGE_TROUBLESHOOTER.only(&[Retail, Oem, DigitalLicense]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GRACE_PERIOD_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_GRACE_TIME_EXPIRED"),
    message: Text::new(
        "the grace period ran out and the product is still not activated",
        "유예 기간이 끝났지만 제품이 아직 정품 인증되지 않았습니다",
    ),
    topic: Topic::GracePeriod,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The system was not activated before its grace period ended and is now \
             in the notification state.",
            "유예 기간 안에 정품 인증하지 않아 시스템이 알림 상태가 되었습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
        ],
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static HARDWARE_OUT_OF_TOLERANCE: Entry = Entry {
    symbol: Some("SL_E_OUT_OF_TOLERANCE"),
    message: Text::new(
        "the detected hardware differs too much from what the activation is bound to",
        "감지된 하드웨어와 정품 인증에 연결된 하드웨어의 차이가 허용 범위를 넘었습니다",
    ),
    topic: Topic::HardwareChange,
    types: &[Mak, KmsClient, KmsHost],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "Hardware was replaced or drivers were updated, so the computer no \
             longer resembles the one that was activated.",
                "하드웨어를 교체했거나 드라이버를 업데이트하여 정품 인증 당시의 \
             컴퓨터와 달라졌습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "A policy takes the Network Service account's access to the Plug and \
             Play service away, so an activated system merely looks changed.",
                "정책 때문에 Network Service 계정이 플러그 앤 플레이 서비스에 \
             액세스하지 못해, 정품 인증된 시스템이 변경된 것처럼 보입니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
    ],
    otherwise: &[
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
            &[sources::PRACTICE],
        )
        .run(Command::reads("sc.exe sdshow plugplay")),
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
            &[sources::PRACTICE],
        )
        .run(Command::changes("gpupdate /force")),
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "Activate again online while the out-of-tolerance grace period \
                 runs.",
                "허용 오차 초과 유예 기간 안에 온라인으로 다시 정품 인증하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ato").elevated())
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
            &[sources::PRACTICE],
        )
        .run(Command::opens("slui.exe 4"))
        .only(&[Mak]),
        Resolution::new(
            Action::RestartWindows,
            Role::DeviceAdministrator,
            Text::new(
                "Restart Windows and see whether the product is activated again.",
                "Windows를 다시 시작한 뒤 제품이 다시 정품 인증되었는지 \
                 확인하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .only(&[KmsClient, KmsHost]),
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "Or start activation yourself from an elevated prompt.",
                "또는 관리자 권한 프롬프트에서 직접 정품 인증을 시작하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ato").elevated())
        .only(&[KmsClient, KmsHost]),
    ],
};

pub(super) static LICENSE_VALIDITY_TIME_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_VALIDITY_TIME_EXPIRED"),
    message: Text::new(
        "the license was valid for a limited time only, and that time is over",
        "라이선스에 정해진 유효 기간이 지났습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license that the product uses was valid for a limited time, and \
             that time is over.",
            "제품이 사용하는 라이선스의 정해진 유효 기간이 지났습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::READ_END_DATE,
            steps::COLLECT_EVENTS,
            steps::SYNC_CLOCK,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Avma, Retail, Oem, DigitalLicense]),
            steps::REQUEST_FROM_KMS.only(&[KmsClient]),
            steps::REACH_DOMAIN_AND_ACTIVATE.only(&[ActiveDirectory]),
            steps::LIST_USABLE_CERTIFICATES.only(&[TokenBased]),
            steps::ACTIVATE_BY_CERTIFICATE.only(&[TokenBased]),
            steps::CHECK_SUBSCRIPTION_STATE.only(&[Subscription]),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Renew the license, or install the key of another license that you \
                 hold for this product.",
                    "라이선스를 갱신하거나 이 제품용으로 보유한 다른 라이선스의 키를 \
                 설치하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated())
            .only(&[Mak, KmsHost, Retail, Oem]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsHost, Retail, Oem]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TIME_BASED_VALIDITY_PERIOD_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_VALIDITY_PERIOD_EXPIRED"),
    message: Text::new(
        "the time-limited activation has reached its end date",
        "기간제 정품 인증이 만료일을 지났습니다",
    ),
    topic: Topic::ValidityPeriod,
    types: &[KmsClient, ActiveDirectory, TokenBased, Avma, Subscription, Retail],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation was granted for a limited period and was not renewed \
             before that period ended.",
            "정해진 기간 동안만 유효한 정품 인증이 기간이 끝나기 전에 갱신되지 \
             않았습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::READ_END_DATE,
            steps::SYNC_CLOCK,
            steps::TEST_KMS_PORT.only(&[KmsClient]),
            steps::REQUEST_FROM_KMS.only(&[KmsClient]),
            steps::REACH_DOMAIN_AND_ACTIVATE.only(&[ActiveDirectory]),
            steps::LIST_USABLE_CERTIFICATES.only(&[TokenBased]),
            steps::ACTIVATE_BY_CERTIFICATE.only(&[TokenBased]),
            Resolution::new(
                Action::FixVirtualization,
                Role::DeviceAdministrator,
                Text::new(
                    "Check that the Hyper-V host is activated and that the Data \
                 Exchange service is on for the virtual machine.",
                    "Hyper-V 호스트가 정품 인증되어 있는지, 가상 머신의 데이터 교환 \
                 서비스가 켜져 있는지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .only(&[Avma]),
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Activate the guest once its host is in order.",
                    "호스트에 문제가 없으면 게스트를 정품 인증하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ato").elevated())
            .only(&[Avma]),
            steps::CHECK_SUBSCRIPTION_STATE.only(&[Subscription]),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Renew the license, or install a key that is still valid.",
                    "라이선스를 갱신하거나 아직 유효한 키를 설치하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated())
            .only(&[Retail]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
