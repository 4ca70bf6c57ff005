//! The store of licenses, tokens.dat.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ANY;
use crate::kinds::ActivationType::{KmsClient, KmsHost, Mak};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const STORE_FREE_SPACE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Check that the Windows volume has free space and is healthy.",
        "Windows 볼륨에 여유 공간이 있고 상태가 정상인지 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("powershell -Command \"Get-Volume\""));

const STORE_COPIED_FILE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "If tokens.dat was restored from a backup or copied from another \
         installation, put back this computer's own file if it was kept.",
        "tokens.dat를 백업에서 복원했거나 다른 설치본에서 복사했고 이 컴퓨터의 \
         원래 파일이 남아 있다면 그 파일로 되돌리십시오.",
    ),
    &[sources::PRACTICE],
);

const STORE_FILE_STRUCTURE_DAMAGED_STEPS: &[Resolution] = &[
    steps::COLLECT_EVENTS,
    steps::STORE_CHECK_SYSTEM_LOG,
    steps::STORE_SCAN_VOLUME,
    STORE_COPIED_FILE,
    steps::RESTART_WINDOWS,
    steps::STORE_KEYS_AT_HAND,
    steps::TOKENS_STOP_SERVICE,
    steps::TOKENS_RENAME,
    steps::TOKENS_START_SERVICE,
    steps::REINSTALL_LICENSES,
    steps::TOKENS_RESTART,
    steps::TOKENS_REINSTALL_KEY,
    steps::STORE_OFFICE_LICENSES,
    steps::ACTIVATE_AGAIN,
    steps::ASK_MICROSOFT_SUPPORT,
];

const STORE_TOKEN_FRAME_DAMAGED_STEPS: &[Resolution] = &[
    steps::COLLECT_EVENTS,
    steps::STORE_CHECK_SYSTEM_LOG,
    steps::STORE_SCAN_VOLUME,
    steps::RESTART_SERVICE,
    steps::RESTART_WINDOWS,
    steps::STORE_KEYS_AT_HAND,
    steps::TOKENS_STOP_SERVICE,
    steps::TOKENS_RENAME,
    steps::TOKENS_START_SERVICE,
    steps::REINSTALL_LICENSES,
    steps::TOKENS_RESTART,
    steps::TOKENS_REINSTALL_KEY,
    steps::STORE_OFFICE_LICENSES,
    steps::ACTIVATE_AGAIN,
    steps::ASK_MICROSOFT_SUPPORT,
];

const STORE_TOKEN_NAME_INVALID_STEPS: &[Resolution] = &[
    steps::COLLECT_EVENTS,
    steps::STORE_LAST_LICENSE,
    steps::RESTART_SERVICE,
    steps::RESTART_WINDOWS,
    steps::STORE_FRESH_LICENSE,
    steps::STORE_KEYS_AT_HAND,
    steps::TOKENS_STOP_SERVICE,
    steps::TOKENS_RENAME,
    steps::TOKENS_START_SERVICE,
    steps::REINSTALL_LICENSES,
    steps::TOKENS_RESTART,
    steps::TOKENS_REINSTALL_KEY,
    steps::STORE_OFFICE_LICENSES,
    steps::ACTIVATE_AGAIN,
    steps::ASK_MICROSOFT_SUPPORT,
];

pub(super) static TOKEN_STORE_INVALID_FILE_VERSION: Entry = Entry {
    symbol: Some("SL_E_SFS_INVALID_FS_VERSION"),
    message: Text::new(
        "the token store file has a version that cannot be used",
        "토큰 저장소 파일이 사용할 수 없는 버전입니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The version noted in the file of the token store is not one that the \
             service can use.",
            "토큰 저장소 파일에 기록된 버전을 서비스가 사용할 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            STORE_COPIED_FILE,
            steps::RESTART_WINDOWS,
            steps::INSTALL_UPDATES,
            steps::STORE_KEYS_AT_HAND,
            steps::TOKENS_STOP_SERVICE,
            steps::TOKENS_RENAME,
            steps::TOKENS_START_SERVICE,
            steps::REINSTALL_LICENSES,
            steps::TOKENS_RESTART,
            steps::TOKENS_REINSTALL_KEY,
            steps::STORE_OFFICE_LICENSES,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_STORE_INVALID_DESCRIPTOR_TABLE: Entry = Entry {
    symbol: Some("SL_E_SFS_INVALID_FD_TABLE"),
    message: Text::new(
        "the descriptor table of the token store is not valid",
        "토큰 저장소의 설명자 테이블이 올바르지 않습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The part of the token store file through which every token is found, \
             its header or its descriptor table, is not valid.",
            "토큰 저장소 파일에서 모든 토큰을 찾는 데 쓰이는 헤더나 설명자 \
             테이블이 올바르지 않습니다.",
        ),
        sign: None,
        resolutions: STORE_FILE_STRUCTURE_DAMAGED_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_STORE_INVALID_SYNC: Entry = Entry {
    symbol: Some("SL_E_SFS_INVALID_SYNC"),
    message: Text::new(
        "a token in the token store does not begin or end as it should",
        "토큰 저장소에 있는 토큰의 시작 또는 끝 표시가 올바르지 않습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "One token in the store is damaged in its frame: its header or footer, \
             its size or its descriptor is wrong.",
            "저장소에 있는 한 토큰의 구조가 손상되어 헤더나 푸터, 크기 또는 \
             설명자가 잘못되었습니다.",
        ),
        sign: None,
        resolutions: STORE_TOKEN_FRAME_DAMAGED_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_STORE_BAD_TOKEN_NAME: Entry = Entry {
    symbol: Some("SL_E_SFS_BAD_TOKEN_NAME"),
    message: Text::new(
        "a token in the token store has a name that is not valid",
        "토큰 저장소에 있는 토큰의 이름이 올바르지 않습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A token in the store has a name or an extension that the store does \
             not accept.",
            "저장소에 있는 토큰의 이름이나 확장자를 저장소에서 받아들이지 \
             않습니다.",
        ),
        sign: None,
        resolutions: STORE_TOKEN_NAME_INVALID_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_STORE_BAD_TOKEN_EXTENSION: Entry = Entry {
    symbol: Some("SL_E_SFS_BAD_TOKEN_EXT"),
    message: Text::new(
        "a token in the token store has an extension that is not valid",
        "토큰 저장소에 있는 토큰의 확장자가 올바르지 않습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A token in the store has a name or an extension that the store does \
             not accept.",
            "저장소에 있는 토큰의 이름이나 확장자를 저장소에서 받아들이지 \
             않습니다.",
        ),
        sign: None,
        resolutions: STORE_TOKEN_NAME_INVALID_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_STORE_DUPLICATE_TOKEN_NAME: Entry = Entry {
    symbol: Some("SL_E_SFS_DUPLICATE_TOKEN_NAME"),
    message: Text::new(
        "the token store contains more than one token of the same name",
        "토큰 저장소에 이름이 같은 토큰이 둘 이상 있습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The store holds more than one token under the same name.",
            "저장소에 같은 이름의 토큰이 둘 이상 들어 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::STORE_KEYS_AT_HAND,
            steps::TOKENS_STOP_SERVICE,
            steps::TOKENS_RENAME,
            steps::TOKENS_START_SERVICE,
            steps::REINSTALL_LICENSES,
            steps::TOKENS_RESTART,
            steps::TOKENS_REINSTALL_KEY,
            steps::STORE_OFFICE_LICENSES,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_STORE_TOKEN_SIZE_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_SFS_TOKEN_SIZE_MISMATCH"),
    message: Text::new(
        "the size of a token is not what the token store expects",
        "토큰 저장소에 있는 토큰의 크기가 예상한 값과 다릅니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "One token in the store is damaged in its frame: its header or footer, \
             its size or its descriptor is wrong.",
            "저장소에 있는 한 토큰의 구조가 손상되어 헤더나 푸터, 크기 또는 \
             설명자가 잘못되었습니다.",
        ),
        sign: None,
        resolutions: STORE_TOKEN_FRAME_DAMAGED_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_STORE_INVALID_TOKEN_DATA_HASH: Entry = Entry {
    symbol: Some("SL_E_SFS_INVALID_TOKEN_DATA_HASH"),
    message: Text::new(
        "a token in the token store fails its hash check",
        "토큰 저장소에 있는 토큰의 데이터가 해시와 일치하지 않습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The content of a token in the store does not match the hash that is \
             stored for it.",
            "저장소에 있는 토큰의 내용이 함께 저장된 해시와 일치하지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Note whether Windows or Office reports the code. Office 2010, and \
                 Office 2013 on Windows 7 or earlier, keep a store of their own \
                 that a rebuild for Windows does not touch.",
                    "코드를 보고하는 것이 Windows인지 Office인지 확인하십시오. Office \
                 2010 및 Windows 7 이하의 Office 2013은 별도의 저장소를 사용하므로 \
                 Windows 저장소를 다시 만들어도 바뀌지 않습니다.",
                ),
                &[sources::PRACTICE],
            ),
            steps::STORE_CHECK_SYSTEM_LOG,
            steps::STORE_SCAN_VOLUME,
            steps::RESTART_SERVICE,
            steps::STORE_KEYS_AT_HAND,
            steps::TOKENS_STOP_SERVICE,
            steps::TOKENS_RENAME,
            steps::TOKENS_START_SERVICE,
            steps::REINSTALL_LICENSES,
            steps::TOKENS_RESTART,
            steps::TOKENS_REINSTALL_KEY,
            steps::STORE_OFFICE_LICENSES,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_STORE_FILE_READ_ERROR: Entry = Entry {
    symbol: Some("SL_E_SFS_FILE_READ_ERROR"),
    message: Text::new(
        "reading a token from the token store failed",
        "토큰 저장소에서 토큰을 읽지 못했습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The token store failed to read a token; whether the file, its \
             permissions or the disk is at fault, the code does not say.",
            "토큰 저장소가 토큰을 읽지 못했습니다. 파일, 권한, 디스크 중 무엇이 \
             문제인지는 코드만으로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_CHECK_SYSTEM_LOG,
            steps::STORE_SHOW_PERMISSIONS,
            steps::STORE_GUARDED_FILE,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::STORE_SCAN_VOLUME,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_STORE_FILE_WRITE_ERROR: Entry = Entry {
    symbol: Some("SL_E_SFS_FILE_WRITE_ERROR"),
    message: Text::new(
        "writing a token to the token store failed",
        "토큰 저장소에 토큰을 쓰지 못했습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The token store failed to write a token, so a change such as a new \
             key or activation may not have been saved.",
            "토큰 저장소가 토큰을 쓰지 못했으므로 새 키나 정품 인증 같은 변경 \
             내용이 저장되지 않았을 수 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            STORE_FREE_SPACE,
            steps::STORE_SHOW_PERMISSIONS,
            steps::STORE_GUARDED_FILE,
            steps::STORE_CHECK_SYSTEM_LOG,
            steps::RESTART_WINDOWS,
            steps::STORE_SCAN_VOLUME,
            steps::CHECK_LICENSE_STATUS,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_STORE_INVALID_FILE_POSITION: Entry = Entry {
    symbol: Some("SL_E_SFS_INVALID_FILE_POSITION"),
    message: Text::new(
        "the token store tried to work at a wrong position in its file",
        "토큰 저장소가 파일의 잘못된 위치에서 작업하려고 했습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The token store attempted an invalid file operation; going by the \
             symbol, the position in the file was wrong.",
            "토큰 저장소가 잘못된 파일 작업을 시도했습니다. 기호 이름에 따르면 \
             파일 안의 위치가 잘못되었습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_CHECK_SYSTEM_LOG,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::STORE_SCAN_VOLUME,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_STORE_NO_ACTIVE_TRANSACTION: Entry = Entry {
    symbol: Some("SL_E_SFS_NO_ACTIVE_TRANSACTION"),
    message: Text::new(
        "the token store cannot do this because no transaction is open",
        "토큰 저장소에 진행 중인 트랜잭션이 없어 작업을 수행할 수 없습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An operation of the token store needs an open transaction, and none \
             was open.",
            "토큰 저장소의 작업에 열린 트랜잭션이 필요하지만 열린 트랜잭션이 \
             없었습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_STORE_INVALID_FILE_HEADER: Entry = Entry {
    symbol: Some("SL_E_SFS_INVALID_FS_HEADER"),
    message: Text::new(
        "the token store file begins with a header that is not valid",
        "토큰 저장소 파일의 시작 부분에 있는 헤더가 올바르지 않습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The part of the token store file through which every token is found, \
             its header or its descriptor table, is not valid.",
            "토큰 저장소 파일에서 모든 토큰을 찾는 데 쓰이는 헤더나 설명자 \
             테이블이 올바르지 않습니다.",
        ),
        sign: None,
        resolutions: STORE_FILE_STRUCTURE_DAMAGED_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_STORE_INVALID_TOKEN_DESCRIPTOR: Entry = Entry {
    symbol: Some("SL_E_SFS_INVALID_TOKEN_DESCRIPTOR"),
    message: Text::new(
        "the descriptor of a token in the token store is not valid",
        "토큰 저장소에 있는 토큰의 설명자가 올바르지 않습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "One token in the store is damaged in its frame: its header or footer, \
             its size or its descriptor is wrong.",
            "저장소에 있는 한 토큰의 구조가 손상되어 헤더나 푸터, 크기 또는 \
             설명자가 잘못되었습니다.",
        ),
        sign: None,
        resolutions: STORE_TOKEN_FRAME_DAMAGED_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_STORE_INVALID_STATE: Entry = Entry {
    symbol: Some("SL_E_TOKEN_STORE_INVALID_STATE"),
    message: Text::new("the license store (tokens.dat) is inconsistent or its permissions are wrong", "라이선스 저장소(tokens.dat)의 데이터가 일관되지 않거나 파일 권한이 잘못되었습니다"),
    topic: Topic::LicenseStore,
    types: &[Mak, KmsClient, KmsHost],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_C004E002),
    checks: &[],
    causes: &[Cause { text: Text::new(
            "The permissions on tokens.dat are wrong.",
            "tokens.dat의 권한이 잘못되었습니다.",
        ), sign: None, resolutions: &[], sources: &[sources::ERROR_C004E002] }, Cause { text: Text::new(
            "The file tokens.dat is damaged, so that the license store holds \
             inconsistent data.",
            "tokens.dat 파일이 손상되어 라이선스 저장소의 데이터가 일관되지 \
             않습니다.",
        ), sign: None, resolutions: &[], sources: &[sources::ERROR_C004E002] },],
    otherwise: &[
        steps::COLLECT_EVENTS,
        steps::STORE_SHOW_PERMISSIONS,
        Resolution::new(
            Action::FixPermissions,
            Role::DeviceAdministrator,
            Text::new(
                "On Windows 7 and Windows Server 2008 R2 give Administrators, \
                 SYSTEM and NETWORK SERVICE full control of the store folder; the \
                 command names them by SID.",
                "Windows 7 및 Windows Server 2008 R2에서는 저장소 폴더에 대한 모든 \
                 권한을 Administrators, SYSTEM, NETWORK SERVICE에 부여하십시오. \
                 명령은 이 계정을 SID로 지정합니다.",
            ), &[sources::PRACTICE],)
        .run(Command::changes("cmd /c icacls \
             %windir%\\ServiceProfiles\\NetworkService\\AppData\\Roaming\\Microsoft\\SoftwareProtectionPlatform \
             /grant \"*S-1-5-32-544:(OI)(CI)(F)\" \"*S-1-5-18:(OI)(CI)(F)\" \
             \"*S-1-5-20:(OI)(CI)(F)\"").elevated()),
        Resolution::new(
            Action::FixPermissions,
            Role::DeviceAdministrator,
            Text::new(
                "On Windows 8, Windows 8.1 and Windows Server 2012 give the same \
                 accounts full control of the WSLicense folder.",
                "Windows 8, Windows 8.1, Windows Server 2012에서는 같은 계정에 \
                 WSLicense 폴더에 대한 모든 권한을 부여하십시오.",
            ), &[sources::PRACTICE],)
        .run(Command::changes("cmd /c icacls \
             %windir%\\ServiceProfiles\\LocalService\\AppData\\Local\\Microsoft\\WSLicense \
             /grant \"*S-1-5-32-544:(OI)(CI)(F)\" \"*S-1-5-18:(OI)(CI)(F)\" \
             \"*S-1-5-20:(OI)(CI)(F)\"").elevated()),
        Resolution::new(
            Action::FixPermissions,
            Role::DeviceAdministrator,
            Text::new(
                "On Windows Vista and Windows Server 2008 give Administrators and \
                 SYSTEM full control, and the slsvc service read, write and delete \
                 rights.",
                "Windows Vista 및 Windows Server 2008에서는 Administrators와 \
                 SYSTEM에 모든 권한을, slsvc 서비스에 읽기, 쓰기, 삭제 권한을 \
                 부여하십시오.",
            ), &[sources::PRACTICE],)
        .run(Command::changes("cmd /c icacls \
             %windir%\\ServiceProfiles\\NetworkService\\AppData\\Roaming\\Microsoft\\SoftwareLicensing \
             /grant \"*S-1-5-32-544:(OI)(CI)(F)\" \"*S-1-5-18:(OI)(CI)(F)\" \"NT \
             Service\\slsvc:(OI)(CI)(R,W,D)\"").elevated()),
        Resolution::new(
            Action::RestartService,
            Role::DeviceAdministrator,
            Text::new(
                "On Windows Vista and Windows Server 2008 the service is named \
                 slsvc; use that name wherever a step says sppsvc.",
                "Windows Vista 및 Windows Server 2008에서는 서비스 이름이 \
                 slsvc이므로 각 단계의 sppsvc를 slsvc로 바꾸어 실행하십시오.",
            ), &[sources::PRACTICE],),
        steps::RESTART_SERVICE,
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "If the error stays, locate tokens.dat and use its path in the \
                 rename step. Windows 8, Windows Server 2012 and some upgrades to \
                 Windows 8.1 keep it in %windir%\\system32\\spp\\store, Windows 7, \
                 Windows Server 2008 R2 and older versions below \
                 %windir%\\ServiceProfiles.",
                "오류가 계속되면 tokens.dat를 찾아 그 경로를 이름 바꾸기 단계에 \
                 사용하십시오. Windows 8, Windows Server 2012, 일부 Windows 8.1 \
                 업그레이드에서는 %windir%\\system32\\spp\\store에, Windows 7, \
                 Windows Server 2008 R2 및 이전 버전에서는 \
                 %windir%\\ServiceProfiles 아래에 있습니다.",
            ), &[sources::PRACTICE],)
        .run(Command::reads("cmd /c dir /s /b /a \"%windir%\\tokens.dat\"").elevated()),
        steps::STORE_KEYS_AT_HAND,
        steps::TOKENS_STOP_SERVICE,
        steps::TOKENS_RENAME,
        steps::TOKENS_START_SERVICE,
        steps::REINSTALL_LICENSES,
        steps::TOKENS_RESTART,
        steps::TOKENS_REINSTALL_KEY,
        steps::STORE_OFFICE_LICENSES,
        steps::ACTIVATE_AGAIN,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
};

pub(super) static LICENSE_STORE_NO_PROPERTIES: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_NO_PROPERTIES"),
    message: Text::new(
        "a license in the license store carries no properties at all",
        "라이선스 저장소의 라이선스에 속성이 하나도 없습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license that the license store handles carries no properties.",
            "라이선스 저장소가 다루는 라이선스에 속성이 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            steps::RESTART_SERVICE,
            steps::REINSTALL_LICENSES,
            steps::STORE_FRESH_LICENSE,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_STORE_NOT_INITIALIZED: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_NOT_INITIALIZED"),
    message: Text::new(
        "the license store cannot be used before it is initialized",
        "라이선스 저장소가 초기화되지 않아 사용할 수 없습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license store was used before it had been initialized; the code \
             does not say why the initialization did not happen.",
            "라이선스 저장소가 초기화되기 전에 사용되었습니다. 초기화되지 않은 \
             이유는 코드만으로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_SHOW_PERMISSIONS,
            steps::RESTART_SERVICE,
            steps::CHECK_LICENSE_STATUS,
            steps::RESTART_WINDOWS,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_STORE_ALREADY_INITIALIZED: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_ALREADY_INITIALIZED"),
    message: Text::new(
        "something tried to initialize the license store a second time",
        "이미 초기화된 라이선스 저장소를 다시 초기화하려고 했습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license store was to be initialized although it already is; the \
             code alone is no sign of damage.",
            "이미 초기화된 라이선스 저장소를 초기화하려고 했습니다. 이 \
             코드만으로는 손상되었다고 볼 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_STORE_NO_ID_SET: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_NO_ID_SET"),
    message: Text::new(
        "a license in the license store was not given an identifier",
        "라이선스 저장소의 라이선스에 식별자가 지정되지 않았습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license that the license store handles has not been given an \
             identifier.",
            "라이선스 저장소가 다루는 라이선스에 식별자가 지정되어 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
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

pub(super) static LICENSE_STORE_CANNOT_CREATE_FILE: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_CANT_CREATE_FILE"),
    message: Text::new(
        "a file of the license store could be neither opened nor created",
        "라이선스 저장소의 파일을 열거나 만들지 못했습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service could neither open nor create a license file in its \
             store.",
            "서비스가 저장소의 라이선스 파일을 열거나 만들지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_SHOW_PERMISSIONS,
            STORE_FREE_SPACE,
            steps::STORE_GUARDED_FILE,
            steps::RESTART_WINDOWS,
            steps::STORE_CHECK_SYSTEM_LOG,
            steps::STORE_SCAN_VOLUME,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_STORE_CANNOT_WRITE_TO_FILE: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_CANT_WRITE_TO_FILE"),
    message: Text::new(
        "writing to a file of the license store failed",
        "라이선스 저장소의 파일에 쓰지 못했습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service could not write a license to a file of its store.",
            "서비스가 저장소의 파일에 라이선스를 쓰지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            STORE_FREE_SPACE,
            steps::STORE_SHOW_PERMISSIONS,
            steps::STORE_GUARDED_FILE,
            steps::RESTART_WINDOWS,
            steps::STORE_CHECK_SYSTEM_LOG,
            steps::STORE_SCAN_VOLUME,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_STORE_CANNOT_READ_FILE: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_CANT_READ_FILE"),
    message: Text::new(
        "reading a file of the license store failed",
        "라이선스 저장소의 파일을 읽지 못했습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service could not read a license file of its store; the code does \
             not tell a missing right from a faulty file.",
            "서비스가 저장소의 라이선스 파일을 읽지 못했습니다. 권한이 없는 것인지 \
             파일이 잘못된 것인지는 코드로 구별되지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_SHOW_PERMISSIONS,
            steps::STORE_GUARDED_FILE,
            steps::STORE_CHECK_SYSTEM_LOG,
            steps::RESTART_SERVICE,
            steps::REINSTALL_LICENSES,
            steps::STORE_SCAN_VOLUME,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_STORE_CANNOT_PARSE_PROPERTIES: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_CANT_PARSE_PROPERTIES"),
    message: Text::new(
        "the properties of a stored license are damaged and cannot be parsed",
        "저장된 라이선스의 속성이 손상되어 해석할 수 없습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The properties of a stored license are corrupted, so the service \
             cannot read their meaning.",
            "저장된 라이선스의 속성이 손상되어 서비스가 그 내용을 해석하지 \
             못합니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_CHECK_SYSTEM_LOG,
            steps::STORE_LAST_LICENSE,
            steps::RESTART_SERVICE,
            steps::STORE_FRESH_LICENSE,
            steps::STORE_KEYS_AT_HAND,
            steps::TOKENS_STOP_SERVICE,
            steps::TOKENS_RENAME,
            steps::TOKENS_START_SERVICE,
            steps::REINSTALL_LICENSES,
            steps::TOKENS_RESTART,
            steps::TOKENS_REINSTALL_KEY,
            steps::STORE_OFFICE_LICENSES,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_STORE_PROPERTY_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_PROPERTY_NOT_FOUND"),
    message: Text::new(
        "a property that was asked for is absent from the stored license",
        "저장된 라이선스에 요청한 속성이 없습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The stored license does not have the property that Windows or a \
             program asked for.",
            "Windows나 프로그램이 요청한 속성이 저장된 라이선스에 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::REINSTALL_LICENSES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_STORE_INVALID_FILE: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_INVALID_FILE"),
    message: Text::new(
        "one of the files in the license store is not a valid license file",
        "라이선스 저장소에 있는 파일 중 하나가 올바른 라이선스 파일이 아닙니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Among the files of the license store is one that is not a valid \
             license file.",
            "라이선스 저장소의 파일 가운데 올바른 라이선스 파일이 아닌 것이 \
             있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            steps::RESTART_SERVICE,
            steps::STORE_FRESH_LICENSE,
            steps::CHECK_SYSTEM_FILES,
            steps::STORE_KEYS_AT_HAND,
            steps::TOKENS_STOP_SERVICE,
            steps::TOKENS_RENAME,
            steps::TOKENS_START_SERVICE,
            steps::REINSTALL_LICENSES,
            steps::TOKENS_RESTART,
            steps::TOKENS_REINSTALL_KEY,
            steps::STORE_OFFICE_LICENSES,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_STORE_CANNOT_CREATE_MUTEX: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_CANT_CREATE_MUTEX"),
    message: Text::new(
        "the license store could not create the lock that guards its data",
        "라이선스 저장소를 보호하는 잠금(뮤텍스)을 만들지 못했습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service could not create the lock (mutex) that keeps two users of \
             the license store apart.",
            "서비스가 라이선스 저장소의 동시 사용을 막는 잠금(뮤텍스)을 만들지 \
             못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_STORE_CANNOT_ACQUIRE_MUTEX: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_CANT_ACQUIRE_MUTEX"),
    message: Text::new(
        "the license store could not obtain the lock that guards its data",
        "라이선스 저장소를 보호하는 잠금(뮤텍스)을 얻지 못했습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service did not get the lock (mutex) of the license store; the \
             code does not say whether another process holds it.",
            "서비스가 라이선스 저장소의 잠금(뮤텍스)을 얻지 못했습니다. 다른 \
             프로세스가 잠금을 가지고 있는지는 코드만으로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            Resolution::new(
                Action::Wait,
                Role::DeviceAdministrator,
                Text::new(
                    "Let other licensing commands and programs, such as slmgr or the \
                 Office scripts, come to an end.",
                    "slmgr나 Office 스크립트처럼 라이선스를 다루는 다른 명령과 \
                 프로그램이 끝날 때까지 기다리십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::WAIT_AND_RETRY,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static LICENSE_STORE_NO_TOKEN_DATA: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_NO_TOKEN_DATA"),
    message: Text::new(
        "an entry in the license store contains no license data",
        "라이선스 저장소의 항목에 라이선스 데이터가 들어 있지 않습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An entry of the license store has no license data in it.",
            "라이선스 저장소의 한 항목에 라이선스 데이터가 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::STORE_LAST_LICENSE,
            steps::RESTART_SERVICE,
            steps::REINSTALL_LICENSES,
            steps::STORE_FRESH_LICENSE,
            steps::CHECK_LICENSE_STATUS,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
