//! The security processor: its interface, its cryptography and its kernel cache.

use super::sources::{BCDEDIT_DEBUG, HEADER, PRACTICE};
use super::steps;
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::{ANY, Action, Retry, Role, Topic};
use crate::text::Text;

/// For codes that name neither a caller nor a fault of a license.
const PASSING: &[Resolution] = &[steps::RESTART_AND_REPEAT, steps::INSTALL_UPDATES];

const REPORT: &[Resolution] = &[steps::REPORT_THE_CODE];

const HAND_OVER: &[Resolution] = &[
    steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
    steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
];

/// Fast startup keeps the kernel of a computer that was shut down.
const RESTART_NOT_SHUT_DOWN: Text = Text::new(
    "Restart Windows with Restart, not with Shut down: after a shutdown with fast startup Windows \
     goes on with the saved kernel. Then repeat the step that failed.",
    "Windows를 ‘시스템 종료’가 아니라 ‘다시 시작’으로 다시 시작하십시오. ‘빠른 시작’이 켜져 있으면 \
     종료한 뒤 다시 켜도 저장된 커널이 계속 사용됩니다. 다시 시작한 뒤 실패한 작업을 다시 \
     시도하십시오.",
);

/// For a kernel cache that is not as the security processor left it.
const KERNEL_CHANGED: &[Resolution] = &[
    Resolution::new(
        Action::RestartWindows,
        Role::DeviceAdministrator,
        RESTART_NOT_SHUT_DOWN,
        &[PRACTICE],
    ),
    steps::INSTALL_UPDATES,
    steps::SCAN_FOR_MALWARE.when(steps::IF_IT_COMES_BACK),
    steps::REPAIR_COMPONENT_STORE.when(steps::IF_IT_COMES_BACK),
    steps::CHECK_SYSTEM_FILES.when(steps::IF_IT_COMES_BACK),
];

const NOTHING_TO_DO: &[Resolution] = &[Resolution::new(
    Action::NothingToDo,
    Role::DeviceAdministrator,
    Text::new(
        "Do nothing for this code. If something failed, look up the code that it shows.",
        "이 코드에 대해서는 조치할 것이 없습니다. 실패한 작업이 있으면 그 작업에서 나타난 코드를 \
         찾아보십시오.",
    ),
    &[PRACTICE],
)];

pub(super) static SECURITY_PROCESSOR_TRUSTED_TIME_OK: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TRUSTED_TIME_OK"),
    message: Text::new(
        "the trusted time is already current",
        "신뢰할 수 있는 시간이 이미 최신 상태입니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted time of the security processor was to be brought up to date and already \
             was.",
            "보안 프로세서의 신뢰할 수 있는 시간을 최신 상태로 맞추려고 했으나 이미 최신 \
             상태였습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: NOTHING_TO_DO,
    }],
    otherwise: &[],
};

pub(super) static KERNEL_CACHE_IDENTICAL: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_KM_CACHE_IDENTICAL"),
    message: Text::new(
        "the kernel-mode cache has not changed",
        "커널 모드 캐시가 변경되지 않았습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The kernel-mode cache of the security processor was left as it is; going by the \
             symbol, the new contents were identical.",
            "보안 프로세서의 커널 모드 캐시를 그대로 두었습니다. 기호 이름에 따르면 새 내용이 \
             기존 내용과 같았습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: NOTHING_TO_DO,
    }],
    otherwise: &[],
};

pub(super) static KERNEL_CACHE_POLICY_CHANGED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_KM_CACHE_POLICY_CHANGED"),
    message: Text::new(
        "policies have changed that require a restart",
        "다시 시작해야 적용되는 정책이 변경되었습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Policies of the security processor have changed that require a restart. Nothing \
             failed.",
            "보안 프로세서의 정책 가운데 다시 시작해야 적용되는 정책이 변경되었습니다. 실패한 \
             것은 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[Resolution::new(
            Action::RestartWindows,
            Role::DeviceAdministrator,
            Text::new(
                "Restart Windows with Restart, not with Shut down: after a shutdown with fast \
                 startup Windows goes on with the saved kernel.",
                "Windows를 ‘시스템 종료’가 아니라 ‘다시 시작’으로 다시 시작하십시오. ‘빠른 시작’이 \
                 켜져 있으면 종료한 뒤 다시 켜도 저장된 커널이 계속 사용됩니다.",
            ),
            &[HEADER, PRACTICE],
        )],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_DEBUGGER_DETECTED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_DEBUGGER_DETECTED"),
    message: Text::new(
        "the security processor does not work while a debugger is attached",
        "디버거가 연결되어 있어 보안 프로세서가 작동하지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A debugger is attached, and the security processor does not work as long as it is. \
             The code does not name the debugger.",
            "디버거가 연결되어 있습니다. 디버거가 연결되어 있는 동안에는 보안 프로세서가 작동하지 \
             않습니다. 어떤 디버거인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            Resolution::new(
                Action::FixProgram,
                Role::DeviceAdministrator,
                Text::new(
                    "Close the debugger, after asking whoever uses it, and repeat the step that \
                     failed.",
                    "디버거를 사용하는 사람에게 확인한 뒤 디버거를 닫고, 실패한 작업을 다시 \
                     시도하십시오.",
                ),
                &[HEADER],
            ),
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Look for a line debug with the value Yes in the entry `{current}`. It means \
                     that kernel debugging is on.",
                    "`{current}` 항목에서 값이 Yes인 debug 줄을 찾으십시오. 이 줄이 있으면 커널 \
                     디버깅이 켜져 있는 것입니다.",
                ),
                &[PRACTICE],
            )
            .when(steps::IF_IT_COMES_BACK)
            .run(Command::reads("bcdedit /enum").elevated()),
            Resolution::new(
                Action::ChangeSetting,
                Role::DeviceAdministrator,
                Text::new(
                    "Suspend BitLocker where it is in use, have its recovery key at hand, and \
                     turn kernel debugging off. `bcdedit /debug on` sets it back. Restart Windows, \
                     and repeat the step that failed.",
                    "BitLocker를 사용하고 있으면 복구 키를 준비하고 BitLocker를 일시 중단한 뒤 커널 \
                     디버깅을 끄십시오. 다시 켜려면 `bcdedit /debug on`을 실행하십시오. 커널 디버깅을 \
                     끈 뒤 Windows를 다시 시작하고 실패한 작업을 다시 시도하십시오.",
                ),
                &[BCDEDIT_DEBUG],
            )
            .when(Text::new(
                "if kernel debugging is on and nobody needs it",
                "커널 디버깅이 켜져 있고 필요한 사람이 없으면",
            ))
            .run(Command::changes("bcdedit /debug off").elevated()),
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Run the licensing calls without the debugger.",
                    "라이선스 함수는 디버거를 연결하지 않고 호출하십시오.",
                ),
                &[HEADER],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_API_INVALID_LICENSE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_INVALID_LICENSE"),
    message: Text::new(
        "by its symbol, a license that the security processor used is not valid",
        "기호 이름에 따르면 보안 프로세서에서 사용한 라이선스가 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol alone, a license that the security processor used is not valid. \
             slerror.h has no description of the code.",
            "기호 이름만으로 보면 보안 프로세서에서 사용한 라이선스가 올바르지 않습니다. slerror.h에는 \
             이 코드의 설명이 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[steps::RESTART_AND_REPEAT, steps::REINSTALL_LICENSE_FILES],
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_API_INVALID_ALGORITHM_TYPE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_INVALID_ALGORITHM_TYPE"),
    message: Text::new(
        "by its symbol, an algorithm type in the security processor is not valid",
        "기호 이름에 따르면 보안 프로세서에 지정된 알고리즘 유형이 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol alone, the security processor was called with an algorithm type \
             that is not valid. slerror.h has no description of the code.",
            "기호 이름만으로 보면 보안 프로세서를 호출할 때 올바르지 않은 알고리즘 유형이 \
             사용되었습니다. slerror.h에는 이 코드의 설명이 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_API_TOO_MANY_LOADED_ENVIRONMENTS: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_TOO_MANY_LOADED_ENVIRONMENTS"),
    message: Text::new(
        "by its symbol, the security processor has too many loaded environments",
        "기호 이름에 따르면 보안 프로세서에 로드된 환경이 너무 많습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol alone, too many environments are loaded in the security \
             processor. slerror.h has no description of the code.",
            "기호 이름만으로 보면 보안 프로세서에 너무 많은 환경이 로드되어 있습니다. slerror.h에는 이 \
             코드의 설명이 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_API_BAD_GET_INFO_QUERY: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_BAD_GET_INFO_QUERY"),
    message: Text::new(
        "by its symbol, a query for information from the security processor is bad",
        "기호 이름에 따르면 보안 프로세서의 정보를 조회하는 쿼리가 잘못되었습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol alone, the security processor was asked for information with a \
             bad query. slerror.h has no description of the code.",
            "기호 이름만으로 보면 잘못된 쿼리로 보안 프로세서의 정보를 조회했습니다. slerror.h에는 이 \
             코드의 설명이 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_API_INVALID_HANDLE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_INVALID_HANDLE"),
    message: Text::new(
        "by its symbol, a handle of the security processor is not valid",
        "기호 이름에 따르면 보안 프로세서의 핸들이 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol alone, the security processor was called with a handle that is \
             not valid. slerror.h has no description of the code.",
            "기호 이름만으로 보면 보안 프로세서를 호출할 때 올바르지 않은 핸들이 사용되었습니다. \
             slerror.h에는 이 코드의 설명이 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_API_INVALID_KEY_LENGTH: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_INVALID_KEY_LENGTH"),
    message: Text::new(
        "by its symbol, the length of a key in the security processor is not valid",
        "기호 이름에 따르면 보안 프로세서에 전달된 키의 길이가 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol alone, the security processor was called with a key whose length \
             is not valid. slerror.h has no description of the code.",
            "기호 이름만으로 보면 보안 프로세서를 호출할 때 길이가 올바르지 않은 키가 \
             사용되었습니다. slerror.h에는 이 코드의 설명이 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_API_NO_AES_PROVIDER: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_NO_AES_PROVIDER"),
    message: Text::new(
        "by its symbol, the security processor has no AES provider",
        "기호 이름에 따르면 보안 프로세서에서 사용할 AES 공급자가 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol alone, the security processor has no provider for the encryption \
             method AES. slerror.h has no description of the code.",
            "기호 이름만으로 보면 보안 프로세서에서 사용할 AES 암호화 공급자가 없습니다. slerror.h에는 \
             이 코드의 설명이 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_API_HANDLE_NOT_COMMITTED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_HANDLE_NOT_COMMITED"),
    message: Text::new(
        "a security processor handle was used before SPCommit was called with it",
        "SPCommit을 호출하기 전에 보안 프로세서의 핸들을 사용했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A handle of the security processor was used before SPCommit was called with it. The \
             code names neither the caller nor any fault of a license.",
            "보안 프로세서의 핸들로 SPCommit을 호출하기 전에 그 핸들을 사용했습니다. 이 \
             코드만으로는 어떤 프로그램이 호출했는지 알 수 없으며, 라이선스에 문제가 있다는 뜻도 \
             아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_NOT_INITIALIZED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_GENERAL_NOT_INITIALIZED"),
    message: Text::new(
        "the security processor reported an initialization error",
        "보안 프로세서가 초기화 오류를 보고했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor met an initialization error; going by the symbol, it is not \
             initialized.",
            "보안 프로세서에서 초기화 오류가 발생했습니다. 기호 이름에 따르면 보안 프로세서가 \
             초기화되지 않았습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_GENERIC_FAILURE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_GENERIC_FAILURE"),
    message: Text::new(
        "the security processor reported an error without naming it",
        "보안 프로세서가 어떤 오류인지 밝히지 않은 채 오류를 보고했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor reported an error. The code says no more than that.",
            "보안 프로세서에서 오류가 발생했습니다. 그 밖의 내용은 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_INVALID_ARGUMENT: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_INVALIDARG"),
    message: Text::new(
        "invalid data was used with the security processor; by its symbol, an argument",
        "보안 프로세서에 올바르지 않은 데이터가 사용되었으며, 기호 이름은 인수를 나타냅니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A call to the security processor used invalid data; going by the symbol, an argument \
             was not valid. The code names neither the caller nor any fault of a license.",
            "보안 프로세서를 호출할 때 올바르지 않은 데이터가 사용되었습니다. 기호 이름에 따르면 \
             인수가 올바르지 않습니다. 이 코드만으로는 어떤 프로그램이 호출했는지 알 수 없으며, \
             라이선스에 문제가 있다는 뜻도 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_ALREADY_EXISTS: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_ALREADY_EXISTS"),
    message: Text::new(
        "the value already exists in the security processor",
        "값이 보안 프로세서에 이미 있습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A value that was to be created already exists in the security processor. The code \
             names neither the caller nor any fault of a license.",
            "만들려던 값이 보안 프로세서에 이미 있습니다. 이 코드만으로는 어떤 프로그램이 \
             호출했는지 알 수 없으며, 라이선스에 문제가 있다는 뜻도 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_INSUFFICIENT_BUFFER: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_INSUFFICIENT_BUFFER"),
    message: Text::new(
        "the security processor was given an insufficient buffer",
        "보안 프로세서에 전달된 버퍼의 크기가 부족합니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A call to the security processor used an insufficient buffer. The code names neither \
             the caller nor any fault of a license.",
            "보안 프로세서를 호출할 때 크기가 부족한 버퍼가 사용되었습니다. 이 코드만으로는 어떤 \
             프로그램이 호출했는지 알 수 없으며, 라이선스에 문제가 있다는 뜻도 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_INVALID_DATA: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_INVALIDDATA"),
    message: Text::new(
        "invalid data was used with the security processor",
        "보안 프로세서에 올바르지 않은 데이터가 사용되었습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A call to the security processor used invalid data. The code names neither the \
             caller nor any fault of a license.",
            "보안 프로세서를 호출할 때 올바르지 않은 데이터가 사용되었습니다. 이 코드만으로는 \
             어떤 프로그램이 호출했는지 알 수 없으며, 라이선스에 문제가 있다는 뜻도 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_INVALID_API_CALL: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_INVALID_SPAPI_CALL"),
    message: Text::new(
        "an invalid call was made to the security processor",
        "보안 프로세서를 올바르지 않은 방식으로 호출했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An invalid call was made to the security processor. The code names neither the \
             caller nor any fault of a license.",
            "보안 프로세서를 올바르지 않은 방식으로 호출했습니다. 이 코드만으로는 어떤 프로그램이 \
             호출했는지 알 수 없으며, 라이선스에 문제가 있다는 뜻도 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_INVALID_API_VERSION: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_INVALID_SPAPI_VERSION"),
    message: Text::new(
        "the security processor reported a version mismatch",
        "보안 프로세서가 버전 불일치를 보고했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor met a version mismatch; going by the symbol, the version of \
             its interface (SPAPI) is not the expected one.",
            "보안 프로세서에서 버전 불일치가 발생했습니다. 기호 이름에 따르면 인터페이스(SPAPI)의 \
             버전이 예상과 다릅니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_NO_MORE_DATA: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_NO_MORE_DATA"),
    message: Text::new(
        "the security processor has no more data",
        "보안 프로세서에 더 이상 데이터가 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was asked for more data and has no more. The code names \
             neither the caller nor any fault of a license.",
            "보안 프로세서에 데이터를 더 요청했지만 남은 데이터가 없습니다. 이 코드만으로는 어떤 \
             프로그램이 호출했는지 알 수 없으며, 라이선스에 문제가 있다는 뜻도 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_INVALID_KEY_LENGTH: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_KEYLENGTH"),
    message: Text::new(
        "the length of the cryptographic key material or BLOB is not valid",
        "암호화 키 자료 또는 BLOB의 길이가 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The key material or key BLOB that the security processor was given has a length that \
             is not valid. It is a cryptographic key, not the product key.",
            "보안 프로세서에 전달된 키 자료 또는 키 BLOB의 길이가 올바르지 않습니다. 이 키는 \
             암호화에 사용하는 키이며 제품 키가 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_INVALID_BLOCK_LENGTH: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_BLOCKLENGTH"),
    message: Text::new(
        "the block length does not fit the cryptographic algorithm",
        "블록 길이가 암호화 알고리즘에 맞지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was given a block length that is wrong for the algorithm used.",
            "보안 프로세서에 지정된 블록 길이가 사용한 알고리즘에 맞지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_INVALID_CIPHER: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHER"),
    message: Text::new(
        "the type of cipher or algorithm is not valid",
        "암호화 방식(cipher) 또는 알고리즘의 유형이 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was given a type of cipher or algorithm that is not valid.",
            "보안 프로세서에 지정된 암호화 방식(cipher) 또는 알고리즘의 유형이 올바르지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_INVALID_CIPHER_MODE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHERMODE"),
    message: Text::new(
        "the cipher mode is not valid",
        "암호화 모드(cipher mode)가 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was given a cipher mode that is not valid, such as encryption \
             and decryption at once for a symmetric key.",
            "보안 프로세서에 올바르지 않은 암호화 모드가 지정되었습니다. 예를 들어 대칭 키에 \
             암호화와 암호 해독을 함께 지정할 수 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_UNKNOWN_PROVIDER_ID: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_PROVIDERID"),
    message: Text::new(
        "the SPAPIID of the cryptographic provider is unknown",
        "암호화 공급자의 SPAPIID를 알 수 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was given an SPAPIID of a cryptographic provider that it does \
             not know.",
            "보안 프로세서에 지정된 암호화 공급자의 SPAPIID를 알 수 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_UNKNOWN_KEY_ID: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_KEYID"),
    message: Text::new(
        "the SPAPIID of the cryptographic key type is unknown",
        "암호화 키 유형의 SPAPIID를 알 수 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was given an SPAPIID of a cryptographic key type that it does \
             not know.",
            "보안 프로세서에 지정된 암호화 키 유형의 SPAPIID를 알 수 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_UNKNOWN_HASH_ID: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_HASHID"),
    message: Text::new(
        "the SPAPIID of the cryptographic hash is unknown",
        "암호화 해시의 SPAPIID를 알 수 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was given an SPAPIID of a cryptographic hash that it does not \
             know.",
            "보안 프로세서에 지정된 암호화 해시의 SPAPIID를 알 수 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_UNKNOWN_ATTRIBUTE_ID: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_ATTRIBUTEID"),
    message: Text::new(
        "the SPAPIID of the cryptographic attribute is unknown",
        "암호화 특성의 SPAPIID를 알 수 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was given an SPAPIID of a cryptographic attribute that it \
             does not know.",
            "보안 프로세서에 지정된 암호화 특성의 SPAPIID를 알 수 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_HASH_FINALIZED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_HASH_FINALIZED"),
    message: Text::new(
        "the hash object is finalized and cannot be updated any more",
        "해시 개체가 완료되어 더 이상 업데이트할 수 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A hash object of the security processor that is already finalized was to be updated.",
            "보안 프로세서에서 이미 완료된 해시 개체를 업데이트하려고 했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_KEY_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_AVAILABLE"),
    message: Text::new(
        "the cryptographic key is not available in the current state",
        "현재 상태에서는 암호화 키를 사용할 수 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A key that the security processor was to use is not available in the current state. \
             It is a cryptographic key, not the product key.",
            "보안 프로세서에서 사용하려던 키를 현재 상태에서는 사용할 수 없습니다. 이 키는 \
             암호화에 사용하는 키이며 제품 키가 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_KEY_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_FOUND"),
    message: Text::new(
        "the cryptographic key does not exist; it may not have been created yet",
        "암호화 키가 없으며, 아직 만들어지지 않았을 수 있습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A key that the security processor was to use does not exist; it may not have been \
             created yet. It is a cryptographic key, not the product key.",
            "보안 프로세서에서 사용하려던 키가 없습니다. 아직 만들어지지 않았을 수 있습니다. 이 \
             키는 암호화에 사용하는 키이며 제품 키가 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_NOT_BLOCK_ALIGNED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_NOT_BLOCK_ALIGNED"),
    message: Text::new(
        "the length of the data is no multiple of the block length",
        "데이터의 길이가 블록 길이의 배수가 아닙니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was given data whose length is no multiple of the block \
             length of the algorithm.",
            "보안 프로세서에 전달된 데이터의 길이가 알고리즘의 블록 길이의 배수가 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_INVALID_SIGNATURE_LENGTH: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURELENGTH"),
    message: Text::new("the length of a signature is not valid", "서명의 길이가 올바르지 않습니다"),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was given a signature whose length is not valid. The code \
             does not say what was signed.",
            "보안 프로세서에 전달된 서명의 길이가 올바르지 않습니다. 어떤 대상의 서명인지는 \
             코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_INVALID_SIGNATURE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURE"),
    message: Text::new(
        "a signature does not match the comparison hash",
        "서명이 비교 해시와 일치하지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A signature that the security processor checked does not match the comparison hash. \
             The code does not say what was signed.",
            "보안 프로세서에서 검사한 서명이 비교 해시와 일치하지 않습니다. 어떤 대상의 \
             서명인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_INVALID_BLOCK: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_BLOCK"),
    message: Text::new(
        "the security processor was given an RSA block that is not valid",
        "보안 프로세서에 전달된 RSA 블록이 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was given an RSA block that is not valid. The code does not \
             name the block.",
            "보안 프로세서에 올바르지 않은 RSA 블록이 전달되었습니다. 어떤 블록인지는 코드에 \
             나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_INVALID_FORMAT: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_FORMAT"),
    message: Text::new(
        "the security processor was given an RSA block whose format is not valid",
        "보안 프로세서에 전달된 RSA 블록의 형식이 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was given an RSA block whose format is not valid. The code \
             does not name the block.",
            "보안 프로세서에 형식이 올바르지 않은 RSA 블록이 전달되었습니다. 어떤 블록인지는 \
             코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static CRYPTO_INVALID_PADDING: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_PADDING"),
    message: Text::new(
        "the CBC padding of encrypted data is not valid",
        "암호화된 데이터의 CBC 패딩이 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was given encrypted data whose CBC padding is not valid. The \
             code does not name the data.",
            "보안 프로세서에 전달된 암호화된 데이터의 CBC 패딩이 올바르지 않습니다. 어떤 \
             데이터인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static KERNEL_CACHE_TAMPERED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER"),
    message: Text::new(
        "the kernel data has an error; by its symbol, the cache was tampered with",
        "커널 데이터에 오류가 있으며, 기호 이름은 캐시의 변조를 나타냅니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor found an error in the kernel data; going by the symbol, the \
             kernel-mode cache was tampered with.",
            "보안 프로세서에서 커널 데이터의 오류를 발견했습니다. 기호 이름에 따르면 커널 모드 \
             캐시가 변조되었습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: KERNEL_CHANGED,
    }],
    otherwise: HAND_OVER,
};

pub(super) static KERNEL_CACHE_TAMPER_RESTORE_FAILED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER_RESTORE_FAILED"),
    message: Text::new(
        "the kernel-mode cache was tampered with and could not be restored",
        "커널 모드 캐시가 변조되었으며 복원하지 못했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The kernel-mode cache of the security processor was tampered with, and the attempt \
             to restore it failed. The code does not say what tampered with it.",
            "보안 프로세서의 커널 모드 캐시가 변조되었으며, 캐시를 복원하려는 시도가 \
             실패했습니다. 무엇 때문에 변조되었는지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: KERNEL_CHANGED,
    }],
    otherwise: HAND_OVER,
};

pub(super) static SECURITY_PROCESSOR_PUSH_KEY_CONFLICT: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_PUSHKEY_CONFLICT"),
    message: Text::new(
        "an external decryption key is already set for the feature",
        "기능에 외부 암호 해독 키가 이미 설정되어 있습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An external decryption key was to be set for a feature that already has one. It is a \
             cryptographic key, not the product key.",
            "외부 암호 해독 키가 이미 설정되어 있는 기능에 키를 설정하려고 했습니다. 이 키는 \
             암호화에 사용하는 키이며 제품 키가 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURITY_PROCESSOR_PROXY_SOFT_TAMPER: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_PROXY_SOFT_TAMPER"),
    message: Text::new(
        "an error occurred in the proxy execution of the security processor",
        "보안 프로세서의 프록시 실행에서 오류가 발생했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The proxy execution of the security processor failed; the symbol calls it a soft \
             tamper. No network proxy is named.",
            "보안 프로세서의 프록시 실행이 실패했습니다. 기호 이름에는 soft tamper로 되어 \
             있습니다. 네트워크 프록시를 가리키는 코드가 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};
