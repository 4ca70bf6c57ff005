//! The security processor: its interface, its cryptography and its kernel cache.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ANY;
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const SP_COMPARE_COMPUTERS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Note the Windows build and check whether other computers with the same \
         build report the code as well.",
        "Windows 빌드를 기록하고 빌드가 같은 다른 컴퓨터에서도 이 코드가 \
         나타나는지 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("cmd /c ver"));

const SP_LOADER_STATE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Read the state of the driver spldr (Security Processor Loader Driver) and \
         keep the output for Microsoft Support. The code does not say that this \
         driver is at fault.",
        "드라이버 spldr(Security Processor Loader Driver)의 상태를 확인하고, \
         Microsoft 지원에 전달할 수 있도록 출력을 보관하십시오. 코드가 이 \
         드라이버의 문제를 가리키는 것은 아닙니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("sc.exe query spldr"));

const SP_FULL_RESTART: Resolution = Resolution::new(
    Action::RestartWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Save your work and choose Restart, not Shut down; after a shutdown with \
         fast startup Windows goes on with the saved kernel instead of loading it \
         anew.",
        "작업을 저장한 뒤 종료가 아니라 다시 시작을 선택하십시오. 빠른 시작이 켜져 \
         있으면 종료 후 다시 켜도 커널을 새로 로드하지 않고 저장된 커널을 이어서 \
         사용합니다.",
    ),
    &[sources::PRACTICE],
);

const SP_NOTHING_FAILED: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "If an operation did not succeed, look for another code; this one is only \
         a piece of information.",
        "실패한 작업이 있으면 다른 코드를 찾으십시오. 이 코드는 정보를 알려 줄 \
         뿐입니다.",
    ),
    &[sources::PRACTICE],
);

const CRYPTO_ALGORITHM_REFUSED_STEPS: &[Resolution] = &[
    steps::SVC_NAME_CALLER,
    steps::COLLECT_EVENTS,
    steps::SP_OTHER_CODES,
    SP_COMPARE_COMPUTERS,
    steps::RESTART_WINDOWS,
    steps::SVC_UPDATE_PROGRAM,
    steps::REPAIR_COMPONENT_STORE,
    steps::CHECK_SYSTEM_FILES,
    steps::INSTALL_UPDATES,
    steps::FIX_CALLING_PROGRAM,
    steps::ASK_PROGRAM_VENDOR,
    steps::ASK_MICROSOFT_SUPPORT,
];

const CRYPTO_BLOCK_SIZE_WRONG_STEPS: &[Resolution] = &[
    steps::SVC_NAME_CALLER,
    steps::COLLECT_EVENTS,
    steps::SP_OTHER_CODES,
    steps::STORE_LAST_LICENSE,
    steps::RESTART_SERVICE,
    steps::RESTART_WINDOWS,
    steps::STORE_FRESH_LICENSE,
    steps::REINSTALL_LICENSES,
    steps::FIX_CALLING_PROGRAM,
    steps::ASK_PROGRAM_VENDOR,
    steps::ASK_MICROSOFT_SUPPORT,
];

const CRYPTO_ID_UNKNOWN_STEPS: &[Resolution] = &[
    steps::SVC_NAME_CALLER,
    steps::COLLECT_EVENTS,
    steps::SP_OTHER_CODES,
    steps::SP_RECENT_CHANGES,
    SP_COMPARE_COMPUTERS,
    steps::RESTART_WINDOWS,
    steps::INSTALL_UPDATES,
    steps::SVC_UPDATE_PROGRAM,
    steps::REPAIR_COMPONENT_STORE,
    steps::CHECK_SYSTEM_FILES,
    steps::ASK_MICROSOFT_SUPPORT,
];

const CRYPTO_RSA_BLOCK_WRONG_STEPS: &[Resolution] = &[
    steps::COLLECT_EVENTS,
    steps::SP_OTHER_CODES,
    steps::SVC_NAME_CALLER,
    steps::STORE_LAST_LICENSE,
    steps::RESTART_SERVICE,
    steps::STORE_FRESH_LICENSE,
    steps::REINSTALL_LICENSES,
    steps::CHECK_SYSTEM_FILES,
    steps::ASK_PROGRAM_VENDOR,
    steps::ASK_MICROSOFT_SUPPORT,
];

pub(super) static SECURITY_PROCESSOR_TRUSTED_TIME_OK: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TRUSTED_TIME_OK"),
    message: Text::new(
        "the trusted time is current and needs no correction",
        "신뢰할 수 있는 시간이 최신 상태이므로 조정할 필요가 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted time, which the security processor keeps, was to be \
             brought up to date and already was.",
            "보안 프로세서가 관리하는 신뢰할 수 있는 시간을 최신 상태로 맞추려고 \
             했으나 이미 최신 상태였습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::NothingToDo,
                Role::DeviceAdministrator,
                Text::new(
                    "Leave clock and license as they are.",
                    "시계와 라이선스를 그대로 두십시오.",
                ),
                &[sources::PRACTICE],
            ),
            SP_NOTHING_FAILED,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static KERNEL_CACHE_IDENTICAL: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_KM_CACHE_IDENTICAL"),
    message: Text::new(
        "the kernel's licensing cache already matched, so it was left alone",
        "커널의 라이선스 캐시가 이미 같은 내용이어서 그대로 두었습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The licensing data that Windows keeps in its kernel was already the \
             same as the data that was to be written there.",
            "Windows가 커널에 보관하는 라이선스 데이터가 새로 쓰려던 데이터와 이미 \
             같았습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::NothingToDo,
                Role::DeviceAdministrator,
                Text::new(
                    "Go on without a restart; nothing has to be changed.",
                    "변경할 것이 없으므로 다시 시작하지 않고 계속 진행하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            SP_NOTHING_FAILED,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static KERNEL_CACHE_POLICY_CHANGED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_KM_CACHE_POLICY_CHANGED"),
    message: Text::new(
        "licensing policies have changed and take effect only after a restart",
        "라이선스 정책이 변경되었으며 다시 시작해야 적용됩니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Licensing policies have changed that Windows takes over only at a \
             restart; the change itself has succeeded.",
            "Windows를 다시 시작해야 적용되는 라이선스 정책이 변경되었습니다. 변경 \
             자체는 성공했습니다.",
        ),
        sign: None,
        resolutions: &[SP_FULL_RESTART, steps::CHECK_LICENSE_STATUS],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_DEBUGGER_DETECTED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_DEBUGGER_DETECTED"),
    message: Text::new(
        "a debugger was detected, so the security processor refuses to work",
        "디버거가 감지되어 보안 프로세서가 작동하지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor noticed a debugger and does not work as long \
             as one is attached; the code does not name it.",
            "보안 프로세서가 디버거를 감지했으며, 디버거가 연결되어 있는 동안에는 \
             작동하지 않습니다. 어떤 디버거인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Look in the boot entry `{current}` for a line debug with the \
                 value Yes; it means that kernel debugging is on.",
                    "부팅 항목 `{current}`에 값이 Yes인 debug 줄이 있는지 찾으십시오. \
                 있으면 커널 디버깅이 켜져 있는 것입니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("bcdedit /enum").elevated()),
            Resolution::new(
                Action::FixProgram,
                Role::DeviceAdministrator,
                Text::new(
                    "Ask those who work on the computer whether a debugger is in use; \
                 if so, have it closed and repeat the operation.",
                    "이 컴퓨터를 사용하는 담당자에게 디버거를 사용 중인지 확인하고, \
                 사용 중이면 디버거를 닫은 뒤 작업을 다시 시도하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::ChangeSetting,
                Role::DeviceAdministrator,
                Text::new(
                    "If nobody needs kernel debugging, turn it off; have the BitLocker \
                 recovery key at hand, because a changed boot entry can make \
                 BitLocker ask for it.",
                    "커널 디버깅이 필요하지 않으면 끄십시오. 부팅 항목이 바뀌면 \
                 BitLocker에서 복구 키를 요구할 수 있으니 복구 키를 먼저 \
                 준비하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("bcdedit /debug off").elevated()),
            steps::RESTART_WINDOWS,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "If you are debugging a program of your own, let it make its \
                 licensing calls without the debugger.",
                    "직접 개발한 프로그램을 디버깅하는 중이라면 라이선스 호출은 디버거 \
                 없이 실행하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_API_INVALID_LICENSE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_INVALID_LICENSE"),
    message: Text::new(
        "the security processor rejected a license as invalid",
        "보안 프로세서가 라이선스를 유효하지 않은 것으로 보고 거부했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor, a software component of Windows, does not \
             accept a license as valid; this follows from the symbol, which is all \
             that is known of the code.",
            "Windows의 소프트웨어 구성 요소인 보안 프로세서가 라이선스를 유효한 \
             것으로 받아들이지 않습니다. 코드에 대해 알려진 것은 기호 이름뿐이며 \
             이 해석도 거기서 나온 것입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            steps::STORE_LAST_LICENSE,
            steps::RESTART_SERVICE,
            steps::STORE_FRESH_LICENSE,
            steps::REINSTALL_LICENSES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_API_INVALID_ALGORITHM_TYPE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_INVALID_ALGORITHM_TYPE"),
    message: Text::new(
        "the algorithm type requested from the security processor is not valid",
        "보안 프로세서에 요청한 알고리즘 유형이 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A component asked the security processor for an encryption algorithm, \
             or a type of algorithm, that is not valid there.",
            "구성 요소가 보안 프로세서에서 유효하지 않은 암호화 알고리즘이나 \
             알고리즘 유형을 요청했습니다.",
        ),
        sign: None,
        resolutions: CRYPTO_ALGORITHM_REFUSED_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_API_TOO_MANY_LOADED_ENVIRONMENTS: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_TOO_MANY_LOADED_ENVIRONMENTS"),
    message: Text::new(
        "too many environments are loaded in the security processor at once",
        "보안 프로세서에 한꺼번에 로드된 환경이 너무 많습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol, more environments are loaded in the security \
             processor than it allows at one time; which program loaded them, the \
             code does not say.",
            "기호 이름에 따르면 보안 프로세서에 로드된 환경이 한 번에 허용되는 \
             수보다 많습니다. 어떤 프로그램이 로드했는지는 코드에 나타나지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SVC_RESTART_PROGRAM,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_API_BAD_GET_INFO_QUERY: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_BAD_GET_INFO_QUERY"),
    message: Text::new(
        "a request for information sent to the security processor is not valid",
        "보안 프로세서에 보낸 정보 조회 요청이 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol, a component asked the security processor for \
             information with a query that it does not accept.",
            "기호 이름에 따르면 보안 프로세서가 받아들이지 않는 쿼리로 구성 요소가 \
             정보를 조회했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SVC_UPDATE_PROGRAM,
            steps::INSTALL_UPDATES,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_API_INVALID_HANDLE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_INVALID_HANDLE"),
    message: Text::new(
        "a handle passed to the security processor is not valid",
        "보안 프로세서에 전달된 핸들이 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol, a component used a handle, its reference to an \
             object of the security processor, that is not valid.",
            "기호 이름에 따르면 구성 요소가 사용한 핸들(보안 프로세서의 개체를 \
             가리키는 참조)이 올바르지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SVC_RESTART_PROGRAM,
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

pub(super) static SECURITY_PROCESSOR_API_INVALID_KEY_LENGTH: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_INVALID_KEY_LENGTH"),
    message: Text::new(
        "a key passed to the security processor interface has the wrong length",
        "보안 프로세서 인터페이스에 전달된 키의 길이가 맞지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol, a key handed to the interface of the security \
             processor has a wrong length; the code does not say which kind of key \
             it is.",
            "기호 이름에 따르면 보안 프로세서의 인터페이스에 전달된 키의 길이가 \
             잘못되었습니다. 어떤 종류의 키인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::STORE_LAST_LICENSE,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::INSTALL_UPDATES,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_API_NO_AES_PROVIDER: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_NO_AES_PROVIDER"),
    message: Text::new(
        "the security processor found no AES provider to work with",
        "보안 프로세서가 사용할 AES 공급자를 찾지 못했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Going by the symbol, the security processor found no AES provider, \
             that is no component that carries out AES encryption for it.",
            "기호 이름에 따르면 보안 프로세서가 AES 공급자, 즉 AES 암호화를 \
             수행하는 구성 요소를 찾지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Look for a provider with AES in its name among the cryptographic \
                 providers of Windows and keep the list for Microsoft Support. The \
                 code does not say whether such a provider is meant.",
                    "Windows의 암호화 공급자 가운데 이름에 AES가 들어간 것을 찾고, \
                 Microsoft 지원에 전달할 수 있도록 목록을 보관하십시오. 코드가 \
                 말하는 공급자가 이것인지는 알 수 없습니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("certutil -csplist")),
            steps::SP_RECENT_CHANGES,
            steps::RESTART_WINDOWS,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::INSTALL_UPDATES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_API_HANDLE_NOT_COMMITTED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_API_HANDLE_NOT_COMMITED"),
    message: Text::new(
        "a caller used a security processor handle that had not been committed yet",
        "호출자가 아직 커밋되지 않은 보안 프로세서 핸들을 사용했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A component used a handle of the security processor before it had \
             called SPCommit with it; such a mistake lies in the order of the \
             calls.",
            "구성 요소가 보안 프로세서의 핸들로 SPCommit을 호출하기 전에 그 핸들을 \
             사용했습니다. 이는 호출 순서의 문제입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SVC_RESTART_PROGRAM,
            steps::RESTART_SERVICE,
            steps::SVC_UPDATE_PROGRAM,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::INSTALL_UPDATES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_NOT_INITIALIZED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_GENERAL_NOT_INITIALIZED"),
    message: Text::new(
        "the security processor is not initialized, so it cannot serve the request",
        "보안 프로세서가 초기화되지 않아 요청을 처리할 수 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor, a software component of Windows, did not \
             initialize; the code gives no reason.",
            "Windows의 소프트웨어 구성 요소인 보안 프로세서가 초기화되지 \
             않았습니다. 초기화되지 않은 이유는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::SVC_CHECK_STATE,
            SP_LOADER_STATE,
            steps::SP_RECENT_CHANGES,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::INSTALL_UPDATES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_GENERIC_FAILURE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_GENERIC_FAILURE"),
    message: Text::new(
        "the security processor failed without giving a more precise reason",
        "보안 프로세서 작업이 실패했지만 더 자세한 이유는 제공되지 않았습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor, a software component of Windows, failed and \
             reports nothing but the failure.",
            "Windows의 소프트웨어 구성 요소인 보안 프로세서의 작업이 실패했으며, \
             실패했다는 사실만 보고되었습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::SP_RECENT_CHANGES,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_INVALID_ARGUMENT: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_INVALIDARG"),
    message: Text::new(
        "the security processor received an argument that it cannot accept",
        "보안 프로세서가 받아들일 수 없는 인수를 전달받았습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A component called the security processor with an argument that is \
             not valid; the definition does not say which argument.",
            "구성 요소가 올바르지 않은 인수로 보안 프로세서를 호출했습니다. 어떤 \
             인수인지는 정의에 나와 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::SVC_UPDATE_PROGRAM,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::INSTALL_UPDATES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_ALREADY_EXISTS: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_ALREADY_EXISTS"),
    message: Text::new(
        "the security processor already holds the value that was to be created",
        "새로 만들려는 값이 보안 프로세서에 이미 있습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A value was to be created that the security processor already has; \
             whether that matters depends on the operation.",
            "보안 프로세서에 이미 있는 값을 새로 만들려고 했습니다. 이것이 문제가 \
             되는지는 수행한 작업에 따라 다릅니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
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

pub(super) static SECURITY_PROCESSOR_INSUFFICIENT_BUFFER: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_INSUFFICIENT_BUFFER"),
    message: Text::new(
        "the buffer offered to the security processor is too small for the result",
        "보안 프로세서의 결과를 담기에는 버퍼가 너무 작습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The component that called the security processor reserved too little \
             memory for the answer; this is a matter of that component, not of the \
             license.",
            "보안 프로세서를 호출한 구성 요소가 결과를 받을 메모리를 너무 적게 \
             준비했습니다. 라이선스가 아니라 그 구성 요소의 문제입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SVC_UPDATE_PROGRAM,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program, repeat the licensing call with a larger \
                 buffer.",
                    "직접 개발한 프로그램이라면 더 큰 버퍼로 라이선스 호출을 다시 \
                 실행하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_PROGRAM_VENDOR,
            steps::INSTALL_UPDATES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_INVALID_DATA: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_INVALIDDATA"),
    message: Text::new(
        "the data handed to the security processor is not valid",
        "보안 프로세서에 전달된 데이터가 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor was given data that is not valid; the \
             definition says neither which data nor whether it is damaged.",
            "보안 프로세서에 올바르지 않은 데이터가 전달되었습니다. 어떤 \
             데이터인지, 손상된 것인지는 정의에 나와 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::SVC_NAME_CALLER,
            steps::STORE_LAST_LICENSE,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::STORE_FRESH_LICENSE,
            steps::REINSTALL_LICENSES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_INVALID_API_CALL: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_INVALID_SPAPI_CALL"),
    message: Text::new(
        "a component called the security processor in a way it does not allow",
        "구성 요소가 보안 프로세서를 허용되지 않는 방식으로 호출했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A component made a call that the security processor does not allow; \
             whether the call is wrong or comes at the wrong time, the code does \
             not say.",
            "구성 요소가 보안 프로세서에서 허용하지 않는 호출을 했습니다. 호출 \
             자체가 잘못된 것인지 시점이 잘못된 것인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SVC_RESTART_PROGRAM,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::SVC_UPDATE_PROGRAM,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::INSTALL_UPDATES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_INVALID_API_VERSION: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_INVALID_SPAPI_VERSION"),
    message: Text::new(
        "the caller and the security processor use different interface versions",
        "호출자와 보안 프로세서의 인터페이스 버전이 서로 다릅니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The version of the interface that a component asked for is not the \
             version that the security processor offers.",
            "구성 요소가 요청한 인터페이스 버전이 보안 프로세서가 제공하는 버전과 \
             다릅니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::RestartWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "If an update waits for a restart, restart Windows so that all of \
                 its files are replaced.",
                    "다시 시작을 기다리는 업데이트가 있으면 Windows를 다시 시작하여 \
                 파일 교체를 마치십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::INSTALL_UPDATES,
            steps::SVC_UPDATE_PROGRAM,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
            steps::REPAIR_INSTALL,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_NO_MORE_DATA: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_NO_MORE_DATA"),
    message: Text::new(
        "the security processor has nothing further to return",
        "보안 프로세서에서 더 가져올 데이터가 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A component asked the security processor for more data than there is; \
             by its text this reads like the end of a list, by its severity like \
             an error.",
            "구성 요소가 보안 프로세서에 더 이상 없는 데이터를 요청했습니다. \
             설명대로라면 목록의 끝으로 보이지만 심각도는 오류입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            Resolution::new(
                Action::NothingToDo,
                Role::DeviceAdministrator,
                Text::new(
                    "If the operation succeeded and the product is licensed, leave it \
                 at that.",
                    "작업이 성공했고 제품이 정품 인증되어 있으면 그대로 두십시오.",
                ),
                &[sources::PRACTICE],
            ),
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

pub(super) static CRYPTO_INVALID_KEY_LENGTH: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_KEYLENGTH"),
    message: Text::new(
        "a cryptographic key given to the security processor has an unusable length",
        "보안 프로세서의 암호화 작업에 쓸 키 데이터의 길이가 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A cryptographic key that was handed to the security processor has a \
             length that it cannot use; the product key is not meant.",
            "보안 프로세서에 전달된 암호화 키의 길이가 올바르지 않습니다. 제품 \
             키를 말하는 것이 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::STORE_LAST_LICENSE,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::STORE_FRESH_LICENSE,
            steps::REINSTALL_LICENSES,
            steps::INSTALL_UPDATES,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_INVALID_BLOCK_LENGTH: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_BLOCKLENGTH"),
    message: Text::new(
        "the block length does not suit the algorithm used in the security processor",
        "블록 길이가 보안 프로세서에서 사용하는 알고리즘에 맞지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The length of a block, or of the data as a whole, does not fit the \
             block length of the algorithm that is used to encrypt or decrypt it.",
            "블록의 길이나 전체 데이터의 길이가, 데이터를 암호화하거나 해독하는 \
             알고리즘의 블록 길이와 맞지 않습니다.",
        ),
        sign: None,
        resolutions: CRYPTO_BLOCK_SIZE_WRONG_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_INVALID_CIPHER: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHER"),
    message: Text::new(
        "the security processor was told to use a cipher that is not valid",
        "보안 프로세서에 지정된 암호 알고리즘이 올바르지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A component asked the security processor for an encryption algorithm, \
             or a type of algorithm, that is not valid there.",
            "구성 요소가 보안 프로세서에서 유효하지 않은 암호화 알고리즘이나 \
             알고리즘 유형을 요청했습니다.",
        ),
        sign: None,
        resolutions: CRYPTO_ALGORITHM_REFUSED_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_INVALID_CIPHER_MODE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_CIPHERMODE"),
    message: Text::new(
        "the cipher mode requested from the security processor is not allowed",
        "보안 프로세서에 요청한 암호 모드를 사용할 수 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A component asked for a cipher mode that the security processor does \
             not allow, for example encryption and decryption at once with a \
             symmetric key.",
            "구성 요소가 보안 프로세서에서 허용하지 않는 암호 모드를 요청했습니다. \
             대칭 키에 암호화와 암호 해독을 함께 지정한 경우가 그 예입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            SP_COMPARE_COMPUTERS,
            steps::RESTART_WINDOWS,
            steps::SVC_UPDATE_PROGRAM,
            steps::INSTALL_UPDATES,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_UNKNOWN_PROVIDER_ID: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_PROVIDERID"),
    message: Text::new(
        "the security processor does not know the ID of the cryptographic provider",
        "보안 프로세서가 요청된 암호화 공급자 ID를 인식하지 못했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A component named a provider, a key type, a hash or an attribute by \
             an internal ID that the security processor does not know; the message \
             tells which of these.",
            "구성 요소가 보안 프로세서에서 인식하지 못하는 내부 ID로 공급자, 키 \
             종류, 해시, 특성 중 하나를 지정했습니다. 어느 것인지는 메시지에 나와 \
             있습니다.",
        ),
        sign: None,
        resolutions: CRYPTO_ID_UNKNOWN_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_UNKNOWN_KEY_ID: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_KEYID"),
    message: Text::new(
        "the security processor does not know the ID of the cryptographic key type",
        "보안 프로세서가 요청된 암호화 키 종류의 ID를 인식하지 못했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A component named a provider, a key type, a hash or an attribute by \
             an internal ID that the security processor does not know; the message \
             tells which of these.",
            "구성 요소가 보안 프로세서에서 인식하지 못하는 내부 ID로 공급자, 키 \
             종류, 해시, 특성 중 하나를 지정했습니다. 어느 것인지는 메시지에 나와 \
             있습니다.",
        ),
        sign: None,
        resolutions: CRYPTO_ID_UNKNOWN_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_UNKNOWN_HASH_ID: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_HASHID"),
    message: Text::new(
        "the security processor does not know the ID of the cryptographic hash",
        "보안 프로세서가 요청된 암호화 해시 ID를 인식하지 못했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A component named a provider, a key type, a hash or an attribute by \
             an internal ID that the security processor does not know; the message \
             tells which of these.",
            "구성 요소가 보안 프로세서에서 인식하지 못하는 내부 ID로 공급자, 키 \
             종류, 해시, 특성 중 하나를 지정했습니다. 어느 것인지는 메시지에 나와 \
             있습니다.",
        ),
        sign: None,
        resolutions: CRYPTO_ID_UNKNOWN_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_UNKNOWN_ATTRIBUTE_ID: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_UNKNOWN_ATTRIBUTEID"),
    message: Text::new(
        "the security processor does not know the ID of the cryptographic attribute",
        "보안 프로세서가 요청된 암호화 특성 ID를 인식하지 못했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A component named a provider, a key type, a hash or an attribute by \
             an internal ID that the security processor does not know; the message \
             tells which of these.",
            "구성 요소가 보안 프로세서에서 인식하지 못하는 내부 ID로 공급자, 키 \
             종류, 해시, 특성 중 하나를 지정했습니다. 어느 것인지는 메시지에 나와 \
             있습니다.",
        ),
        sign: None,
        resolutions: CRYPTO_ID_UNKNOWN_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_HASH_FINALIZED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_HASH_FINALIZED"),
    message: Text::new(
        "the security processor cannot add data to a hash that is already complete",
        "보안 프로세서에서 이미 완료된 해시에는 데이터를 더 추가할 수 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A component tried to add data to a hash that was already finished; \
             such a mistake lies in the component that made the call.",
            "구성 요소가 이미 완료된 해시에 데이터를 추가하려고 했습니다. 이는 \
             호출한 구성 요소의 문제입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SVC_RESTART_PROGRAM,
            steps::RESTART_SERVICE,
            steps::SVC_UPDATE_PROGRAM,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::INSTALL_UPDATES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_KEY_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_AVAILABLE"),
    message: Text::new(
        "the cryptographic key is not usable in the security processor's current state",
        "현재 상태에서는 보안 프로세서가 해당 암호화 키를 사용할 수 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The cryptographic key cannot be used in the state in which the \
             security processor is; the code does not say when it can be.",
            "현재 보안 프로세서의 상태에서는 암호화 키를 사용할 수 없습니다. 언제 \
             사용할 수 있는지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::CHECK_LICENSE_STATUS,
            steps::WAIT_AND_RETRY,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_KEY_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_KEY_NOT_FOUND"),
    message: Text::new(
        "the security processor has no such cryptographic key, or not yet",
        "보안 프로세서에 해당 암호화 키가 없거나 아직 만들어지지 않았습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The cryptographic key that was looked up does not exist in the \
             security processor; it may not have been created yet.",
            "조회한 암호화 키가 보안 프로세서에 없습니다. 아직 만들어지지 않았을 \
             수 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::CHECK_LICENSE_STATUS,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::REINSTALL_LICENSES,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_NOT_BLOCK_ALIGNED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_NOT_BLOCK_ALIGNED"),
    message: Text::new(
        "the data for the security processor does not fill whole cipher blocks",
        "보안 프로세서에 전달된 데이터의 길이가 암호 블록 단위에 맞지 않습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The length of a block, or of the data as a whole, does not fit the \
             block length of the algorithm that is used to encrypt or decrypt it.",
            "블록의 길이나 전체 데이터의 길이가, 데이터를 암호화하거나 해독하는 \
             알고리즘의 블록 길이와 맞지 않습니다.",
        ),
        sign: None,
        resolutions: CRYPTO_BLOCK_SIZE_WRONG_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_INVALID_SIGNATURE_LENGTH: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURELENGTH"),
    message: Text::new(
        "the security processor found a signature of the wrong length",
        "보안 프로세서가 검사한 서명의 길이가 잘못되었습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A signature does not have the length that it must have, so the \
             security processor cannot use it.",
            "서명의 길이가 정해진 길이와 달라 보안 프로세서가 서명을 사용할 수 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::SVC_NAME_CALLER,
            steps::STORE_LAST_LICENSE,
            steps::RESTART_SERVICE,
            steps::STORE_FRESH_LICENSE,
            steps::REINSTALL_LICENSES,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_INVALID_SIGNATURE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_SIGNATURE"),
    message: Text::new(
        "a signature check in the security processor failed against the expected hash",
        "보안 프로세서의 서명 검사에서 서명이 비교 대상 해시와 맞지 않았습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A signature does not match the hash with which it was compared; the \
             code does not say what was signed, nor which of data, signature and \
             key is wrong.",
            "서명이 비교 대상 해시와 맞지 않습니다. 무엇에 대한 서명인지, 데이터, \
             서명, 키 중 어느 것이 잘못되었는지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::CHECK_LICENSE_STATUS,
            steps::STORE_LAST_LICENSE,
            steps::SP_RECENT_CHANGES,
            steps::RESTART_SERVICE,
            steps::STORE_FRESH_LICENSE,
            steps::REINSTALL_LICENSES,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
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
            "A block of data for RSA, a method for encryption and signatures, is \
             not valid or not built as it should be; the code does not say where \
             it came from.",
            "암호화와 서명에 쓰는 RSA 방식의 데이터 블록이 올바르지 않거나 형식이 \
             잘못되었습니다. 블록의 출처는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: CRYPTO_RSA_BLOCK_WRONG_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_INVALID_FORMAT: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_FORMAT"),
    message: Text::new(
        "the security processor cannot read an RSA block because its layout is wrong",
        "RSA 블록의 구조가 잘못되어 보안 프로세서가 읽을 수 없습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A block of data for RSA, a method for encryption and signatures, is \
             not valid or not built as it should be; the code does not say where \
             it came from.",
            "암호화와 서명에 쓰는 RSA 방식의 데이터 블록이 올바르지 않거나 형식이 \
             잘못되었습니다. 블록의 출처는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: CRYPTO_RSA_BLOCK_WRONG_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CRYPTO_INVALID_PADDING: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_CRYPTO_INVALID_PADDING"),
    message: Text::new(
        "the security processor found wrong padding in CBC-encrypted data",
        "보안 프로세서가 CBC로 암호화된 데이터에서 잘못된 패딩을 발견했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The padding at the end of CBC-encrypted data is not valid; the code \
             says neither which data it is nor why.",
            "CBC로 암호화된 데이터 끝의 패딩이 올바르지 않습니다. 어떤 데이터이고 \
             왜 그런지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::STORE_LAST_LICENSE,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::STORE_FRESH_LICENSE,
            steps::REINSTALL_LICENSES,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static KERNEL_CACHE_TAMPERED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER"),
    message: Text::new(
        "the licensing data cached in the kernel appears to have been altered",
        "커널에 캐시된 라이선스 데이터가 변조된 것으로 보입니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The licensing data that the security processor keeps in the kernel of \
             Windows is faulty; the symbol speaks of tampering, the text of the \
             code only of an error.",
            "보안 프로세서가 Windows 커널에 보관하는 라이선스 데이터에 이상이 \
             있습니다. 기호 이름은 변조를 가리키지만 코드의 설명은 오류라고만 \
             합니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            steps::SP_RECENT_CHANGES,
            SP_FULL_RESTART,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::INSTALL_UPDATES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static KERNEL_CACHE_TAMPER_RESTORE_FAILED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_KM_CACHE_TAMPER_RESTORE_FAILED"),
    message: Text::new(
        "the kernel's licensing cache was tampered with and restoring it failed",
        "변조된 커널 라이선스 캐시를 복원하지 못했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor found the licensing data in the kernel \
             tampered with and failed to restore it; the code does not say what \
             changed the data.",
            "보안 프로세서가 커널의 라이선스 데이터를 변조된 것으로 판단하고 \
             복원하려고 했으나 실패했습니다. 무엇이 데이터를 변경했는지는 코드에 \
             나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            steps::SP_RECENT_CHANGES,
            SP_FULL_RESTART,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::INSTALL_UPDATES,
            steps::ASK_MICROSOFT_SUPPORT,
            steps::REPAIR_INSTALL,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURITY_PROCESSOR_PUSH_KEY_CONFLICT: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_STATUS_PUSHKEY_CONFLICT"),
    message: Text::new(
        "a feature already has an external decryption key, so a second was refused",
        "해당 기능에 외부 암호 해독 키가 이미 설정되어 있어 새 키가 거부되었습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "For one feature an external decryption key was already set when \
             another was to be set; it is a cryptographic key, not the product \
             key.",
            "한 기능에 외부 암호 해독 키가 이미 설정된 상태에서 다른 키를 \
             설정하려고 했습니다. 이 키는 암호화에 쓰는 키이며 제품 키가 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            steps::COLLECT_EVENTS,
            steps::SVC_RESTART_PROGRAM,
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

pub(super) static SECURITY_PROCESSOR_PROXY_SOFT_TAMPER: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_PROXY_SOFT_TAMPER"),
    message: Text::new(
        "proxy execution in the security processor failed (soft tamper)",
        "보안 프로세서의 프록시 실행에서 오류(soft tamper)가 발생했습니다",
    ),
    topic: Topic::SecurityProcessor,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Inside the security processor the execution through a proxy failed; \
             the code does not speak of a network proxy.",
            "보안 프로세서 내부에서 프록시를 통한 실행이 실패했습니다. 이 코드는 \
             네트워크 프록시에 관한 것이 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::SP_OTHER_CODES,
            steps::SP_RECENT_CHANGES,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::INSTALL_UPDATES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
