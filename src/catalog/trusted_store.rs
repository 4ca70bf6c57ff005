//! The trusted store of the security processor, its timers and rearms.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ANY;
use crate::kinds::ActivationType::{
    ActiveDirectory, Avma, DigitalLicense, KmsClient, KmsHost, Mak, Oem, Retail, Subscription,
    TokenBased,
};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const TS_ROLLBACK: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Find out whether a backup, a snapshot or System Restore has set the disk, \
         the virtual machine or the registry back to an earlier state.",
        "백업, 스냅샷 또는 시스템 복원으로 디스크, 가상 머신 또는 레지스트리가 \
         이전 상태로 되돌려졌는지 확인하십시오.",
    ),
    &[sources::PRACTICE],
);

const TS_HANDS_OFF: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::DeviceAdministrator,
    Text::new(
        "Do not delete or replace files or registry entries of the trusted store \
         yourself; leave that decision to Microsoft Support, because the \
         activation depends on them.",
        "신뢰할 수 있는 저장소의 파일이나 레지스트리 항목을 직접 삭제하거나 바꾸지 \
         마십시오. 정품 인증에 쓰이는 데이터이므로 Microsoft 지원의 판단에 \
         맡기십시오.",
    ),
    &[sources::PRACTICE],
);

const TRUSTED_STORE_ENTRY_MISSING_STEPS: &[Resolution] = &[
    steps::SVC_NAME_CALLER,
    steps::COLLECT_EVENTS,
    steps::CHECK_LICENSE_STATUS,
    steps::RESTART_SERVICE,
    steps::RESTART_WINDOWS,
    steps::FIX_CALLING_PROGRAM,
    steps::ASK_PROGRAM_VENDOR,
    steps::ASK_MICROSOFT_SUPPORT,
];

const TRUSTED_STORE_ENTRY_TOO_BIG_STEPS: &[Resolution] = &[
    steps::SVC_NAME_CALLER,
    steps::COLLECT_EVENTS,
    steps::STORE_LAST_LICENSE,
    steps::SVC_UPDATE_PROGRAM,
    steps::FIX_CALLING_PROGRAM,
    steps::ASK_PROGRAM_VENDOR,
    steps::ASK_MICROSOFT_SUPPORT,
];

const TRUSTED_STORE_READ_ONLY_STEPS: &[Resolution] = &[
    steps::SVC_NAME_CALLER,
    steps::COLLECT_EVENTS,
    steps::CHECK_LICENSE_STATUS,
    steps::RESTART_SERVICE,
    steps::FIX_CALLING_PROGRAM,
    steps::ASK_PROGRAM_VENDOR,
    steps::ASK_MICROSOFT_SUPPORT,
];

const TRUSTED_STORE_BREADCRUMB_STEPS: &[Resolution] = &[
    steps::COLLECT_EVENTS,
    steps::CHECK_LICENSE_STATUS,
    TS_ROLLBACK,
    steps::SP_RECENT_CHANGES,
    TS_HANDS_OFF,
    steps::RESTART_WINDOWS,
    steps::SP_ACTIVATION_CHANGERS,
    steps::SCAN_FOR_MALWARE,
    steps::ACTIVATE_AGAIN,
    steps::ASK_MICROSOFT_SUPPORT,
    steps::REPAIR_INSTALL,
];

pub(super) static TRUSTED_STORE_TAMPERED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED"),
    message: Text::new(
        "the security processor considers its trusted store to be tampered with",
        "보안 프로세서가 신뢰할 수 있는 저장소를 변조된 것으로 판단했습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted store, in which the security processor of Windows keeps \
             protected licensing data, did not pass a check for tampering; the \
             code names neither the origin of the change nor any intent.",
            "Windows의 보안 프로세서가 보호된 라이선스 데이터를 보관하는 신뢰할 수 \
             있는 저장소가 변조 검사를 통과하지 못했습니다. 무엇 때문에 \
             바뀌었는지, 의도적인 변경인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::CheckEventLog,
                Role::DeviceAdministrator,
                Text::new(
                    "Check whether these events also show one of the codes 0xC004D317 \
                 to 0xC004D31C, which name the check that failed.",
                    "이 이벤트에 실패한 검사를 나타내는 0xC004D317~0xC004D31C 코드 중 \
                 하나도 있는지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::CHECK_LICENSE_STATUS,
            TS_ROLLBACK,
            steps::SP_RECENT_CHANGES,
            TS_HANDS_OFF,
            steps::RESTART_WINDOWS,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
            steps::REPAIR_INSTALL,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_REARMED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_REARMED"),
    message: Text::new(
        "a rearm has reset the trusted store of licensing data",
        "rearm으로 라이선스 데이터의 신뢰할 수 있는 저장소가 초기화되었습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "A rearm has reset the trusted store; a rearm comes from `slmgr.vbs \
             /rearm`, from `sysprep /generalize` or from a program.",
                "rearm(라이선스 초기화)으로 신뢰할 수 있는 저장소가 초기화되었습니다. \
             rearm은 `slmgr.vbs /rearm`이나 `sysprep /generalize`를 실행하거나 \
             프로그램에서 호출하면 수행됩니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::HEADER],
        },
        Cause {
            text: Text::new(
                "Windows has probably not been restarted since the rearm; the code \
             itself does not mention a restart, but `slmgr.vbs /rearm` asks for \
             one.",
                "rearm한 뒤 Windows를 다시 시작하지 않았을 가능성이 큽니다. 코드의 \
             정의에는 다시 시작에 대한 말이 없지만 `slmgr.vbs /rearm`은 다시 \
             시작하라고 안내합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::HEADER],
        },
    ],
    otherwise: &[
        steps::COLLECT_EVENTS,
        Resolution::new(
            Action::RestartWindows,
            Role::DeviceAdministrator,
            Text::new(
                "Save your work and restart Windows; do not rearm again before \
                 that, since each rearm uses up one of a limited number.",
                "작업을 저장하고 Windows를 다시 시작하십시오. rearm할 때마다 \
                 제한된 횟수가 하나씩 줄어들므로 그 전에 다시 rearm하지 마십시오.",
            ),
            &[sources::PRACTICE],
        ),
        steps::CHECK_LICENSE_STATUS,
        steps::ACTIVATE_AGAIN,
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "If the code comes back after every restart, look for a script or \
                 scheduled task that rearms the computer.",
                "다시 시작할 때마다 코드가 나타나면 컴퓨터를 rearm하는 스크립트나 \
                 예약된 작업이 있는지 찾으십시오.",
            ),
            &[sources::PRACTICE],
        ),
        steps::ASK_MICROSOFT_SUPPORT,
    ],
};

pub(super) static TRUSTED_STORE_RECREATED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_RECREATED"),
    message: Text::new(
        "the trusted store of the security processor has been created anew",
        "보안 프로세서의 신뢰할 수 있는 저장소가 다시 만들어졌습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor has created its trusted store anew; the code \
             does not say why, nor what became of the former contents.",
            "보안 프로세서가 신뢰할 수 있는 저장소를 다시 만들었습니다. 그 이유와 \
             이전 내용이 어떻게 되었는지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            TS_ROLLBACK,
            steps::SP_RECENT_CHANGES,
            TS_HANDS_OFF,
            steps::RESTART_WINDOWS,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_ENTRY_KEY_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_NOT_FOUND"),
    message: Text::new(
        "the trusted store holds no entry under the entry key that was asked for",
        "요청한 항목 키에 해당하는 항목이 신뢰할 수 있는 저장소에 없습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted store does not contain the entry or the attribute that \
             was looked up; an entry key is the name of an entry, not a product \
             key.",
            "조회한 항목이나 특성이 신뢰할 수 있는 저장소에 없습니다. 항목 키는 \
             항목을 찾는 이름이며 제품 키가 아닙니다.",
        ),
        sign: None,
        resolutions: TRUSTED_STORE_ENTRY_MISSING_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_ENTRY_KEY_ALREADY_EXISTS: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_ALREADY_EXISTS"),
    message: Text::new(
        "an entry with this entry key is already in the trusted store",
        "같은 항목 키의 항목이 신뢰할 수 있는 저장소에 이미 있습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A new entry was to be created in the trusted store under a name that \
             is taken; by itself this does not mean that the store is damaged.",
            "신뢰할 수 있는 저장소에 이미 있는 이름으로 새 항목을 만들려고 \
             했습니다. 이것만으로 저장소가 손상되었다고 볼 수는 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_ENTRY_KEY_TOO_BIG: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_SIZE_TOO_BIG"),
    message: Text::new(
        "the entry key exceeds the size that the trusted store allows",
        "항목 키가 신뢰할 수 있는 저장소에서 허용하는 크기를 넘었습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The name or the data of a new entry is larger than the trusted store \
             allows for one entry; the message tells which of them.",
            "새 항목의 이름이나 데이터가 신뢰할 수 있는 저장소에서 항목 하나에 \
             허용하는 크기보다 큽니다. 어느 쪽인지는 메시지에 나와 있습니다.",
        ),
        sign: None,
        resolutions: TRUSTED_STORE_ENTRY_TOO_BIG_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_MAX_REARM_REACHED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_MAX_REARM_REACHED"),
    message: Text::new(
        "rearming is refused because the permitted number of rearms has been used up",
        "허용된 rearm 횟수를 모두 사용하여 더 이상 rearm할 수 없습니다",
    ),
    topic: Topic::ActivationLimit,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SYSPREP_GENERALIZE),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "No rearm is left in this installation or image; each `slmgr.vbs \
             /rearm` uses up one, and so does each `sysprep /generalize` that is \
             not told to skip it.",
                "이 설치본이나 이미지에 남은 rearm 횟수가 없습니다. `slmgr.vbs \
             /rearm`을 실행하거나 rearm을 건너뛰는 설정 없이 `sysprep \
             /generalize`를 실행할 때마다 횟수가 하나씩 줄어듭니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SYSPREP_GENERALIZE],
        },
        Cause {
            text: Text::new(
                "The image was rearmed more often than its Windows allows: Microsoft \
             names 3 times for Windows Vista and Windows 7 (one more with a \
             service pack), and up to 1001 runs of sysprep for Windows 8.1, \
             Windows Server 2012 and later.",
                "이미지를 해당 Windows에서 허용하는 횟수보다 많이 rearm했습니다. \
             Microsoft가 밝힌 횟수는 Windows Vista와 Windows 7에서는 3번(서비스 \
             팩을 설치하면 한 번 추가)이고, Windows 8.1 및 Windows Server 2012 \
             이상에서는 sysprep 실행 최대 1001번입니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SYSPREP_GENERALIZE],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Read the line Remaining Windows rearm count; 0 means that no \
                 rearm is left.",
                "남은 Windows 라이선스 초기화 횟수(영어 출력에서는 Remaining \
                 Windows rearm count) 줄을 확인하십시오. 0이면 더 이상 rearm할 수 \
                 없습니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("slmgr.vbs /dlv")),
        Resolution::new(
            Action::CheckEventLog,
            Role::DeviceAdministrator,
            Text::new(
                "If sysprep failed, look for the code in setuperr.log, where it \
                 also stands as -1073425657.",
                "sysprep이 실패했다면 setuperr.log에서 이 코드를 찾으십시오. \
                 로그에는 -1073425657로도 표시됩니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(
            Command::reads("cmd /c type %windir%\\System32\\Sysprep\\Panther\\setuperr.log")
                .elevated(),
        ),
        steps::COLLECT_EVENTS,
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "A computer in use that you hold a license for needs no rearm; \
                 activate it instead.",
                "라이선스를 보유하고 사용 중인 컴퓨터라면 rearm할 필요가 없으므로 \
                 대신 정품 인증하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ato").elevated()),
        Resolution::new(
            Action::ChangeEdition,
            Role::LicenseOwner,
            Text::new(
                "If this is an evaluation edition, switch to an edition that you \
                 hold a license for; a rearm does not replace a license.",
                "평가판이라면 라이선스를 보유한 에디션으로 전환하십시오. rearm은 \
                 라이선스를 대신할 수 없습니다.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::ReinstallWindows,
            Role::DeviceAdministrator,
            Text::new(
                "For sysprep, rebuild the image from installation media, because a \
                 count that is used up cannot be raised. All changes made to the \
                 image have to be repeated.",
                "sysprep의 경우 다 쓴 횟수는 늘릴 수 없으므로 설치 미디어로 \
                 이미지를 다시 만드십시오. 이미지에 적용한 변경은 모두 다시 해야 \
                 합니다.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "Where rearms are scarce, set SkipRearm to 1 in the answer file \
                 while you build the new image (component \
                 Microsoft-Windows-Security-SPP, pass generalize).",
                "rearm 횟수가 적은 Windows라면 새 이미지를 만드는 동안 응답 파일의 \
                 generalize 단계에서 구성 요소 Microsoft-Windows-Security-SPP의 \
                 SkipRearm을 1로 설정하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "For the last run of sysprep remove SkipRearm or set it to 0; \
                 otherwise the grace period and the CMID are not reset, and the \
                 KMS count does not grow with new clients.",
                "마지막 sysprep 실행 전에는 SkipRearm을 제거하거나 0으로 \
                 설정하십시오. 그러지 않으면 유예 기간과 CMID가 초기화되지 않고, \
                 새 클라이언트를 추가해도 KMS 개수가 늘지 않습니다.",
            ),
            &[sources::PRACTICE],
        ),
    ],
};

pub(super) static TRUSTED_STORE_DATA_TOO_BIG: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_DATA_SIZE_TOO_BIG"),
    message: Text::new(
        "the entry data exceeds the size that the trusted store allows",
        "항목 데이터가 신뢰할 수 있는 저장소에서 허용하는 크기를 넘었습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The name or the data of a new entry is larger than the trusted store \
             allows for one entry; the message tells which of them.",
            "새 항목의 이름이나 데이터가 신뢰할 수 있는 저장소에서 항목 하나에 \
             허용하는 크기보다 큽니다. 어느 쪽인지는 메시지에 나와 있습니다.",
        ),
        sign: None,
        resolutions: TRUSTED_STORE_ENTRY_TOO_BIG_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURE_TIMER_ALREADY_EXISTS: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TIMER_ALREADY_EXISTS"),
    message: Text::new(
        "the secure timer to be created already exists in the security processor",
        "만들려는 보안 타이머가 보안 프로세서에 이미 있습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A secure timer was to be created, and the security processor has that \
             timer already.",
            "보안 타이머를 만들려고 했지만 보안 프로세서에 그 타이머가 이미 \
             있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURE_TIMER_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TIMER_NOT_FOUND"),
    message: Text::new(
        "the security processor does not have the secure timer asked for",
        "요청한 보안 타이머가 보안 프로세서에 없습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor does not have the secure timer that was looked \
             up; the code does not say whether it was ever created.",
            "조회한 보안 타이머가 보안 프로세서에 없습니다. 만들어진 적이 있는지는 \
             코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::READ_END_DATE,
            steps::COLLECT_EVENTS,
            steps::SVC_NAME_CALLER,
            TS_ROLLBACK,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURE_TIMER_EXPIRED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TIMER_EXPIRED"),
    message: Text::new(
        "a secure timer of the security processor has run out",
        "보안 프로세서의 보안 타이머가 만료되었습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A secure timer has run out; the code does not say which period it \
             measured, so it need not be the grace period.",
            "보안 타이머가 만료되었습니다. 어떤 기간을 재는 타이머인지는 코드에 \
             나타나지 않으므로 유예 기간이 아닐 수도 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::READ_END_DATE,
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::SYNC_CLOCK,
            steps::ACTIVATE_AGAIN,
            steps::RESTART_WINDOWS,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURE_TIMER_NAME_TOO_LONG: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TIMER_NAME_SIZE_TOO_BIG"),
    message: Text::new(
        "the security processor does not allow so long a name for a secure timer",
        "보안 타이머의 이름이 보안 프로세서에서 허용하는 길이를 넘었습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The component that called the security processor chose a name for a \
             secure timer that is too long.",
            "보안 프로세서를 호출한 구성 요소가 보안 타이머에 너무 긴 이름을 \
             지정했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SVC_UPDATE_PROGRAM,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_FULL: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_FULL"),
    message: Text::new(
        "the trusted store has no space left for further entries",
        "신뢰할 수 있는 저장소에 항목을 더 저장할 공간이 없습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted store takes no further entries; the code speaks of the \
             store and does not mean that the disk is full.",
            "신뢰할 수 있는 저장소에 항목을 더 넣을 수 없습니다. 이 코드는 \
             저장소에 관한 것이며 디스크 공간이 부족하다는 뜻은 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::SVC_NAME_CALLER,
            steps::KEY_LIST_ALL_PRODUCTS,
            TS_HANDS_OFF,
            steps::RESTART_WINDOWS,
            steps::INSTALL_UPDATES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_ENTRY_READ_ONLY: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ENTRY_READ_ONLY"),
    message: Text::new(
        "the trusted store entry may only be read, not changed",
        "신뢰할 수 있는 저장소의 이 항목은 읽기 전용이므로 변경할 수 없습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An entry or an attribute of the trusted store that may only be read \
             was to be changed, and the security processor refused.",
            "신뢰할 수 있는 저장소의 읽기 전용 항목이나 특성을 변경하려고 하여 \
             보안 프로세서가 거부했습니다.",
        ),
        sign: None,
        resolutions: TRUSTED_STORE_READ_ONLY_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURE_TIMER_READ_ONLY: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TIMER_READ_ONLY"),
    message: Text::new(
        "the security processor lets this secure timer only be read, not changed",
        "보안 프로세서의 이 보안 타이머는 읽기 전용이므로 변경할 수 없습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A change was attempted on a secure timer that may only be read.",
            "읽기 전용인 보안 타이머를 변경하려고 했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::READ_END_DATE,
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_ATTRIBUTE_READ_ONLY: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_READ_ONLY"),
    message: Text::new(
        "the trusted store attribute may only be read, not changed",
        "신뢰할 수 있는 저장소의 이 특성은 읽기 전용이므로 변경할 수 없습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An entry or an attribute of the trusted store that may only be read \
             was to be changed, and the security processor refused.",
            "신뢰할 수 있는 저장소의 읽기 전용 항목이나 특성을 변경하려고 하여 \
             보안 프로세서가 거부했습니다.",
        ),
        sign: None,
        resolutions: TRUSTED_STORE_READ_ONLY_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_ATTRIBUTE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_NOT_FOUND"),
    message: Text::new(
        "the trusted store does not have the attribute that was asked for",
        "요청한 특성이 신뢰할 수 있는 저장소에 없습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted store does not contain the entry or the attribute that \
             was looked up; an entry key is the name of an entry, not a product \
             key.",
            "조회한 항목이나 특성이 신뢰할 수 있는 저장소에 없습니다. 항목 키는 \
             항목을 찾는 이름이며 제품 키가 아닙니다.",
        ),
        sign: None,
        resolutions: TRUSTED_STORE_ENTRY_MISSING_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_ACCESS_DENIED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ACCESS_DENIED"),
    message: Text::new(
        "access to the trusted store was refused",
        "신뢰할 수 있는 저장소에 대한 액세스가 거부되었습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The caller was refused access to the trusted store; the code does not \
             say whether rights are missing or another program guards the store.",
            "호출자의 신뢰할 수 있는 저장소 액세스가 거부되었습니다. 권한이 없는 \
             것인지 다른 프로그램이 저장소를 보호하는 것인지는 코드에 나타나지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::STORE_GUARDED_FILE,
            steps::SP_RECENT_CHANGES,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::DeviceAdministrator,
                Text::new(
                    "Leave the permissions of the store as they are until Microsoft \
                 Support has seen the events.",
                    "Microsoft 지원이 이벤트를 확인할 때까지 저장소의 권한을 바꾸지 \
                 마십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::RUN_ELEVATED,
            steps::RESTART_WINDOWS,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_NAMESPACE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_NAMESPACE_NOT_FOUND"),
    message: Text::new(
        "the trusted store does not contain the requested namespace",
        "요청한 네임스페이스가 신뢰할 수 있는 저장소에 없습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The namespace that was named, a named part of the trusted store, does \
             not exist there; it has nothing to do with DNS.",
            "지정된 네임스페이스(신뢰할 수 있는 저장소에서 이름이 붙은 부분)가 \
             저장소에 없습니다. DNS와는 관계가 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_NAMESPACE_IN_USE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_NAMESPACE_IN_USE"),
    message: Text::new(
        "the trusted store namespace is already being used",
        "신뢰할 수 있는 저장소의 네임스페이스가 이미 사용되고 있습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The namespace, a named part of the trusted store, is already in use; \
             the code says neither by what nor for how long.",
            "신뢰할 수 있는 저장소에서 이름이 붙은 부분인 네임스페이스가 이미 사용 \
             중입니다. 무엇이 얼마나 오래 사용하는지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::WAIT_AND_RETRY,
            Resolution::new(
                Action::Wait,
                Role::DeviceAdministrator,
                Text::new(
                    "Let one licensing command finish before you start the next one; \
                 do not run several at a time.",
                    "라이선스 명령을 동시에 여러 개 실행하지 말고, 하나가 끝난 뒤 다음 \
                 명령을 실행하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_TAMPERED_BREADCRUMB_LOAD_INVALID: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_LOAD_INVALID"),
    message: Text::new(
        "the trusted store looks altered: its breadcrumb did not load as valid",
        "신뢰할 수 있는 저장소의 breadcrumb이 올바르게 로드되지 않아 변조된 것으로 보입니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The breadcrumb, a part of the trusted store that Microsoft does not \
             describe, did not load as valid or failed the check of its \
             generation; the message tells which of the two.",
            "신뢰할 수 있는 저장소에서 Microsoft가 따로 설명하지 않는 부분인 \
             breadcrumb이 올바르게 로드되지 않았거나 generation 검사를 통과하지 \
             못했습니다. 둘 중 어느 쪽인지는 메시지에 나와 있습니다.",
        ),
        sign: None,
        resolutions: TRUSTED_STORE_BREADCRUMB_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_TAMPERED_BREADCRUMB_GENERATION: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_GENERATION"),
    message: Text::new(
        "the trusted store looks altered: a check of the breadcrumb generation failed",
        "신뢰할 수 있는 저장소의 breadcrumb generation 검사에 실패하여 변조된 것으로 보입니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The breadcrumb, a part of the trusted store that Microsoft does not \
             describe, did not load as valid or failed the check of its \
             generation; the message tells which of the two.",
            "신뢰할 수 있는 저장소에서 Microsoft가 따로 설명하지 않는 부분인 \
             breadcrumb이 올바르게 로드되지 않았거나 generation 검사를 통과하지 \
             못했습니다. 둘 중 어느 쪽인지는 메시지에 나와 있습니다.",
        ),
        sign: None,
        resolutions: TRUSTED_STORE_BREADCRUMB_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_TAMPERED_INVALID_DATA: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED_INVALID_DATA"),
    message: Text::new(
        "the trusted store looks altered: the data in it is not valid",
        "신뢰할 수 있는 저장소에 들어 있는 데이터가 올바르지 않아 변조된 것으로 보입니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data in the trusted store is not valid, which the security \
             processor counts as tampering.",
            "신뢰할 수 있는 저장소의 데이터가 올바르지 않으며, 보안 프로세서는 \
             이를 변조로 봅니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            steps::SP_RECENT_CHANGES,
            TS_ROLLBACK,
            steps::STORE_CHECK_SYSTEM_LOG,
            steps::STORE_SCAN_VOLUME,
            TS_HANDS_OFF,
            steps::RESTART_WINDOWS,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
            steps::REPAIR_INSTALL,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_TAMPERED_NO_DATA: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED_NO_DATA"),
    message: Text::new(
        "the trusted store looks altered: the data it should hold is missing",
        "신뢰할 수 있는 저장소에 있어야 할 데이터가 없어 변조된 것으로 보입니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data that belongs in the trusted store is missing, which the \
             security processor counts as tampering.",
            "신뢰할 수 있는 저장소에 있어야 할 데이터가 없으며, 보안 프로세서는 \
             이를 변조로 봅니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            steps::STORE_GUARDED_FILE,
            TS_ROLLBACK,
            steps::SP_RECENT_CHANGES,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "If a security program has put files of Windows into quarantine, \
                 note which ones and let its vendor say whether they may be \
                 restored.",
                    "보안 프로그램이 Windows 파일을 격리했다면 어떤 파일인지 기록하고 \
                 복원해도 되는지 프로그램 공급업체에 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            TS_HANDS_OFF,
            steps::RESTART_WINDOWS,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
            steps::REPAIR_INSTALL,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_TAMPERED_DATA_BREADCRUMB_MISMATCH: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_BREADCRUMB_MISMATCH"),
    message: Text::new(
        "the trusted store looks altered: its data does not match its breadcrumb",
        "신뢰할 수 있는 저장소의 데이터와 breadcrumb이 서로 맞지 않아 변조된 것으로 보입니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data of the trusted store does not match the breadcrumb, a part \
             of the store that Microsoft does not describe; the code does not say \
             which of the two is wrong.",
            "신뢰할 수 있는 저장소의 데이터가 저장소 안에서 Microsoft가 따로 \
             설명하지 않는 부분인 breadcrumb과 맞지 않습니다. 둘 중 어느 쪽이 \
             잘못되었는지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            TS_ROLLBACK,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "If only part of the system was restored, such as some files or \
                 one registry hive, note what was restored and from when it dates.",
                    "일부 파일이나 레지스트리 하이브 하나처럼 시스템의 일부만 \
                 복원했다면 무엇을 어느 시점의 상태로 복원했는지 기록하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            TS_HANDS_OFF,
            steps::RESTART_WINDOWS,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
            steps::REPAIR_INSTALL,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TRUSTED_STORE_TAMPERED_DATA_VERSION_MISMATCH: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_VERSION_MISMATCH"),
    message: Text::new(
        "the trusted store looks altered: the version of its data does not match",
        "신뢰할 수 있는 저장소의 데이터 버전이 맞지 않아 변조된 것으로 보입니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The version of the data in the trusted store is not the expected one; \
             the symbol does not say with what it was compared.",
            "신뢰할 수 있는 저장소의 데이터 버전이 예상한 버전과 다릅니다. 무엇과 \
             비교했는지는 기호 이름에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Check whether Windows was upgraded or returned to an earlier \
                 version shortly before the code appeared.",
                    "코드가 나타나기 직전에 Windows를 업그레이드했거나 이전 버전으로 \
                 되돌렸는지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            TS_ROLLBACK,
            TS_HANDS_OFF,
            steps::RESTART_WINDOWS,
            steps::INSTALL_UPDATES,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
            steps::REPAIR_INSTALL,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TAMPER_RECOVERY_REQUIRES_ACTIVATION: Entry = Entry {
    symbol: Some("SL_E_TAMPER_RECOVERY_REQUIRES_ACTIVATION"),
    message: Text::new(
        "tampering with the trusted store was detected; activation is needed to recover",
        "신뢰할 수 있는 저장소의 변조가 감지되어 정품 인증을 해야 복구할 수 있습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service found its trusted store tampered with \
             and needs an activation to recover from it.",
            "소프트웨어 보호 서비스가 신뢰할 수 있는 저장소의 변조를 감지했으며, \
             복구하려면 정품 인증이 필요합니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::CheckEventLog,
                Role::DeviceAdministrator,
                Text::new(
                    "Look in these events for 0xC004D301 or for 0xC004D317 to \
                 0xC004D31C, with which the security processor reports the \
                 tampering itself.",
                    "이 이벤트에서 보안 프로세서가 변조 자체를 보고하는 코드인 \
                 0xC004D301 또는 0xC004D317~0xC004D31C를 찾으십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::CHECK_LICENSE_STATUS,
            TS_HANDS_OFF,
            steps::ACTIVATE_AGAIN.only(&[Mak, KmsHost, Avma, Retail, Oem, DigitalLicense]),
            steps::REQUEST_FROM_KMS.only(&[KmsClient]),
            steps::REACH_DOMAIN_AND_ACTIVATE.only(&[ActiveDirectory]),
            steps::LIST_USABLE_CERTIFICATES.only(&[TokenBased]),
            steps::ACTIVATE_BY_CERTIFICATE.only(&[TokenBased]),
            steps::CHECK_SUBSCRIPTION_STATE.only(&[Subscription]),
            steps::PHONE_WIZARD.only(&[Mak, KmsHost, Retail, Oem]),
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Once the product is licensed again, look for the origin, since \
                 the code can return.",
                    "코드가 다시 나타날 수 있으므로 제품이 다시 정품 인증된 뒤에 \
                 원인을 찾으십시오.",
                ),
                &[sources::PRACTICE],
            ),
            TS_ROLLBACK,
            steps::SP_RECENT_CHANGES,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
