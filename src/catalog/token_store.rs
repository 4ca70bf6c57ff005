//! The stores of licenses: the token store (tokens.dat) and the license store of the service.

use super::procedures::REBUILD_TOKEN_STORE;
use super::sources::{ERROR_C004E002, HEADER, PRACTICE, TOKENS_DAT};
use super::steps::{self, slmgr};
use crate::advice::{Cause, Command, Entry, Procedure, Resolution, Sign, Source};
use crate::kinds::{ANY, Action, Retry, Role, Topic};
use crate::text::Text;

const fn in_the_folder(
    action: Action,
    sources: &'static [&'static Source],
    condition: Text,
    line: &'static str,
) -> Resolution {
    let text = Text::new(
        "Do the same in the folder of that Windows.",
        "해당 Windows의 폴더에서 같은 작업을 하십시오.",
    );
    Resolution::new(action, Role::DeviceAdministrator, text, sources)
        .when(condition)
        .run(Command::changes(line).elevated())
}

/// It takes every key and activation of the computer away, and is always the last step.
const REBUILD: Resolution = Resolution::new(
    Action::RebuildTokenStore,
    Role::DeviceAdministrator,
    Text::new(
        "Rebuild the token store, the file tokens.dat. This removes every product key and every \
         activation of this computer.",
        "토큰 저장소(tokens.dat 파일)를 다시 만드십시오. 다시 만들면 이 컴퓨터의 모든 제품 키와 정품 \
         인증이 제거됩니다.",
    ),
    &[TOKENS_DAT, PRACTICE],
)
.when(Text::new(
    "if the code comes back and you hold the product keys",
    "같은 코드가 다시 나타나고 제품 키를 보유하고 있으면",
))
.procedure(REBUILD_TOKEN_STORE);

/// For contents of a store that are wrong and stay wrong until they are written anew.
const WRITE_ANEW: &[Resolution] = &[
    steps::RESTART_AND_REPEAT,
    steps::REINSTALL_LICENSE_FILES,
    steps::CHECK_DISK.when(steps::IF_IT_COMES_BACK),
    steps::CHECK_SYSTEM_FILES.when(steps::IF_IT_COMES_BACK),
    REBUILD,
];

/// For a file that cannot be read: it need not be damaged.
const READ_ANEW: &[Resolution] = &[
    steps::RESTART_AND_REPEAT,
    steps::REINSTALL_LICENSE_FILES,
    steps::CHECK_DISK.when(steps::IF_IT_COMES_BACK),
    steps::COMPARE_STORE_PERMISSIONS.when(steps::IF_IT_COMES_BACK),
    REBUILD.when(Text::new(
        "if the code comes back, permissions are alike, and you hold the product keys",
        "같은 코드가 다시 나타나고, 권한이 서로 같으며, 제품 키를 보유하고 있으면",
    )),
];

const IF_NOT_REBUILT: &[Resolution] = &[Resolution::new(
    Action::ContactMicrosoft,
    Role::DeviceAdministrator,
    Text::new(
        "Give Microsoft Support the code, the command or action that led to it, the permissions, \
         and the output of this command.",
        "코드, 코드가 나타난 명령이나 작업, 확인한 권한, 아래 명령의 출력을 Microsoft 지원에 \
         전달하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if permissions differ or no product key is held, or the code outlasts the rebuild",
    "권한이 다르거나 제품 키가 없는 경우, 또는 다시 만든 뒤에도 같은 코드가 나타나면",
))
.run(Command::reads(slmgr!("/dlv all")))];

const AFTER_THE_REBUILD: &[Resolution] = &[Resolution::new(
    Action::ContactMicrosoft,
    Role::DeviceAdministrator,
    Text::new(
        "Give Microsoft Support the code, the command or action that led to it, and the output of \
         this command.",
        "코드, 코드가 나타난 명령이나 작업, 아래 명령의 출력을 Microsoft 지원에 전달하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the code comes back and you hold no product key, or after the rebuild",
    "제품 키가 없는데 같은 코드가 다시 나타나거나, 저장소를 다시 만든 뒤에도 나타나면",
))
.run(Command::reads(slmgr!("/dlv all")))];

/// For a store that cannot be written: it could not be rebuilt either.
const LET_IT_WRITE: &[Resolution] = &[
    steps::RESTART_AND_REPEAT,
    Resolution::new(
        Action::CheckStatus,
        Role::DeviceAdministrator,
        Text::new(
            "Read the free space of the system drive in the last line of the output. Where there \
             is next to none, make space, and repeat the step that failed.",
            "출력의 마지막 줄에서 시스템 드라이브의 사용 가능한 공간을 확인하십시오. 공간이 거의 \
             없으면 공간을 확보한 뒤 실패한 작업을 다시 시도하십시오.",
        ),
        &[PRACTICE],
    )
    .run(Command::reads("cmd /c dir %SystemDrive%\\")),
    steps::CHECK_DISK.when(steps::IF_IT_COMES_BACK),
    steps::COMPARE_STORE_PERMISSIONS.when(steps::IF_IT_COMES_BACK),
];

const HAND_OVER: &[Resolution] = &[
    steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
    steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
];

/// For codes that do not say that anything stored is wrong.
const PASSING: &[Resolution] = &[steps::RESTART_AND_REPEAT, steps::INSTALL_UPDATES];

/// For a license of which the service reports a property.
const PUT_BACK: &[Resolution] = &[
    steps::RESTART_AND_REPEAT,
    steps::REINSTALL_LICENSE_FILES.when(steps::REPORTED_BY_WINDOWS),
    steps::REPAIR_PROGRAM,
];

const REPORT: &[Resolution] = &[steps::REPORT_THE_CODE];

pub(super) static TOKEN_STORE_INVALID_FILE_VERSION: Entry = Entry {
    symbol: Some("SL_E_SFS_INVALID_FS_VERSION"),
    message: Text::new(
        "the version of the token store file is not valid",
        "토큰 저장소 파일의 버전이 올바르지 않습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The file of the token store has a version that is not valid.",
            "토큰 저장소 파일의 버전이 올바르지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: WRITE_ANEW,
    }],
    otherwise: AFTER_THE_REBUILD,
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
            "The token store of the Software Protection service contains a descriptor table that \
             is not valid.",
            "소프트웨어 보호 서비스의 토큰 저장소에 올바르지 않은 설명자 테이블이 있습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: WRITE_ANEW,
    }],
    otherwise: AFTER_THE_REBUILD,
};

pub(super) static TOKEN_STORE_INVALID_SYNC: Entry = Entry {
    symbol: Some("SL_E_SFS_INVALID_SYNC"),
    message: Text::new(
        "a token in the token store has a header or footer that is not valid",
        "토큰 저장소에 있는 토큰의 헤더 또는 푸터가 올바르지 않습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The token store of the Software Protection service contains a token whose header or footer is not valid.",
            "소프트웨어 보호 서비스의 토큰 저장소에 헤더 또는 푸터가 올바르지 \
             않은 토큰이 있습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: WRITE_ANEW,
    }],
    otherwise: AFTER_THE_REBUILD,
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
            "The token store of the Software Protection service contains a token whose name is not valid.",
            "소프트웨어 보호 서비스의 토큰 저장소에 이름이 올바르지 않은 토큰이 \
             있습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: WRITE_ANEW,
    }],
    otherwise: AFTER_THE_REBUILD,
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
            "The token store of the Software Protection service contains a token whose extension is not valid.",
            "소프트웨어 보호 서비스의 토큰 저장소에 확장자가 올바르지 않은 \
             토큰이 있습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: WRITE_ANEW,
    }],
    otherwise: AFTER_THE_REBUILD,
};

pub(super) static TOKEN_STORE_DUPLICATE_TOKEN_NAME: Entry = Entry {
    symbol: Some("SL_E_SFS_DUPLICATE_TOKEN_NAME"),
    message: Text::new(
        "the token store contains a duplicate token",
        "토큰 저장소에 중복된 토큰이 있습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The token store of the Software Protection service contains a token twice; going by the symbol, two tokens have the same name.",
            "소프트웨어 보호 서비스의 토큰 저장소에 중복된 토큰이 있습니다. 기호 \
             이름에 따르면 두 토큰의 이름이 같습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: WRITE_ANEW,
    }],
    otherwise: AFTER_THE_REBUILD,
};

pub(super) static TOKEN_STORE_TOKEN_SIZE_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_SFS_TOKEN_SIZE_MISMATCH"),
    message: Text::new(
        "the size of a token in the token store does not match",
        "토큰 저장소에 있는 토큰의 크기가 일치하지 않습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The token store of the Software Protection service contains a token whose size does not match.",
            "소프트웨어 보호 서비스의 토큰 저장소에 크기가 일치하지 않는 토큰이 \
             있습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: WRITE_ANEW,
    }],
    otherwise: AFTER_THE_REBUILD,
};

pub(super) static TOKEN_STORE_INVALID_TOKEN_DATA_HASH: Entry = Entry {
    symbol: Some("SL_E_SFS_INVALID_TOKEN_DATA_HASH"),
    message: Text::new(
        "a token in the token store has a hash that is not valid",
        "토큰 저장소에 있는 토큰의 해시가 올바르지 않습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The token store of the Software Protection service contains a token whose hash is not valid.",
            "소프트웨어 보호 서비스의 토큰 저장소에 해시가 올바르지 않은 토큰이 \
             있습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: WRITE_ANEW,
    }],
    otherwise: AFTER_THE_REBUILD,
};

pub(super) static TOKEN_STORE_FILE_READ_ERROR: Entry = Entry {
    symbol: Some("SL_E_SFS_FILE_READ_ERROR"),
    message: Text::new(
        "a token could not be read from the token store",
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
            "A token could not be read from the token store of the Software Protection service.",
            "소프트웨어 보호 서비스의 토큰 저장소에서 토큰을 읽지 못했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: READ_ANEW,
    }],
    otherwise: IF_NOT_REBUILT,
};

pub(super) static TOKEN_STORE_FILE_WRITE_ERROR: Entry = Entry {
    symbol: Some("SL_E_SFS_FILE_WRITE_ERROR"),
    message: Text::new(
        "a token could not be written to the token store",
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
            "A token could not be written to the token store of the Software Protection service.",
            "소프트웨어 보호 서비스의 토큰 저장소에 토큰을 쓰지 못했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: LET_IT_WRITE,
    }],
    otherwise: HAND_OVER,
};

pub(super) static TOKEN_STORE_INVALID_FILE_POSITION: Entry = Entry {
    symbol: Some("SL_E_SFS_INVALID_FILE_POSITION"),
    message: Text::new(
        "the token store attempted a file operation that is not valid",
        "토큰 저장소에서 올바르지 않은 파일 작업을 시도했습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The token store attempted a file operation that is not valid; going by the symbol, \
             the position in the file was wrong.",
            "토큰 저장소에서 올바르지 않은 파일 작업을 시도했습니다. 기호 이름에 따르면 \
             파일에서의 위치가 잘못되었습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static TOKEN_STORE_NO_ACTIVE_TRANSACTION: Entry = Entry {
    symbol: Some("SL_E_SFS_NO_ACTIVE_TRANSACTION"),
    message: Text::new(
        "the token store has no active transaction",
        "토큰 저장소에 활성 트랜잭션이 없습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The token store was used without an active transaction. The code does not say that \
             anything stored is damaged.",
            "활성 트랜잭션이 없는 상태에서 토큰 저장소를 사용했습니다. 저장된 데이터가 \
             손상되었다는 뜻은 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static TOKEN_STORE_INVALID_FILE_HEADER: Entry = Entry {
    symbol: Some("SL_E_SFS_INVALID_FS_HEADER"),
    message: Text::new(
        "the header of the token store file is not valid",
        "토큰 저장소 파일의 헤더가 올바르지 않습니다",
    ),
    topic: Topic::TokenStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The file of the token store has a header that is not valid.",
            "토큰 저장소 파일의 헤더가 올바르지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: WRITE_ANEW,
    }],
    otherwise: AFTER_THE_REBUILD,
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
            "The token store of the Software Protection service contains a token descriptor that is not valid.",
            "소프트웨어 보호 서비스의 토큰 저장소에 올바르지 않은 토큰 설명자가 \
             있습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: WRITE_ANEW,
    }],
    otherwise: AFTER_THE_REBUILD,
};

/// Each Windows has its own folder, so that one command does not serve all.
const GRANT_ON_STORE: &Procedure = &Procedure {
    title: Text::new(
        "Give the accounts their permissions on the token store",
        "토큰 저장소의 권한 부여",
    ),
    resolutions: &[
        Resolution::new(
            Action::BackUp,
            Role::DeviceAdministrator,
            Text::new(
                "Save the present permissions to store-acl.txt in the public folder of this computer.",
                "현재 권한을 이 컴퓨터의 공용 폴더에 store-acl.txt로 저장하십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new(
            "on Windows 8.1, Windows Server 2012 R2 and later",
            "Windows 8.1, Windows Server 2012 R2 이상이면",
        ))
        .run(
            Command::changes(
                "cmd /c icacls %windir%\\system32\\spp\\store\\2.0 /save %PUBLIC%\\store-acl.txt /t",
            )
            .elevated(),
        ),
        in_the_folder(Action::BackUp, &[PRACTICE], Text::new("on Windows 8 or Windows Server 2012, or where the file is in their folder",
            "Windows 8 또는 Windows Server 2012이거나 파일이 이 폴더에 있으면",), "cmd /c icacls %windir%\\system32\\spp\\store /save %PUBLIC%\\store-acl.txt /t"),
        in_the_folder(Action::BackUp, &[PRACTICE], Text::new("on Windows 7 or Windows Server 2008 R2",
            "Windows 7 또는 Windows Server 2008 R2이면",), "cmd /c icacls %windir%\\ServiceProfiles\\NetworkService\\AppData\\Roaming\\Microsoft\\SoftwareProtectionPlatform /save %PUBLIC%\\store-acl.txt /t"),
        Resolution::new(
            Action::FixPermissions,
            Role::DeviceAdministrator,
            Text::new(
                "Give the three accounts full control of the folder; the command names them by SID. The accounts are those of Microsoft's article on the code, which names an older folder.",
                "세 계정에 폴더의 모든 권한을 부여하십시오. 명령에는 계정이 SID로 지정되어 있습니다. 계정은 이 코드에 관한 Microsoft 문서의 계정과 같지만, 그 문서에는 이전 폴더가 나와 있습니다.",
            ),
            &[ERROR_C004E002, TOKENS_DAT],
        )
        .when(Text::new(
            "on Windows 8.1, Windows Server 2012 R2 and later",
            "Windows 8.1, Windows Server 2012 R2 이상이면",
        ))
        .run(
            Command::changes(
                "cmd /c icacls %windir%\\system32\\spp\\store\\2.0 /grant \"*S-1-5-32-544:(OI)(CI)(F)\" \"*S-1-5-18:(OI)(CI)(F)\" \"*S-1-5-20:(OI)(CI)(F)\"",
            )
            .elevated(),
        ),
        in_the_folder(Action::FixPermissions, &[ERROR_C004E002, TOKENS_DAT], Text::new("on Windows 8 or Windows Server 2012, or where the file is in their folder",
            "Windows 8 또는 Windows Server 2012이거나 파일이 이 폴더에 있으면",), "cmd /c icacls %windir%\\system32\\spp\\store /grant \"*S-1-5-32-544:(OI)(CI)(F)\" \"*S-1-5-18:(OI)(CI)(F)\" \"*S-1-5-20:(OI)(CI)(F)\""),
        in_the_folder(Action::FixPermissions, &[ERROR_C004E002, TOKENS_DAT], Text::new("on Windows 7 or Windows Server 2008 R2",
            "Windows 7 또는 Windows Server 2008 R2이면",), "cmd /c icacls %windir%\\ServiceProfiles\\NetworkService\\AppData\\Roaming\\Microsoft\\SoftwareProtectionPlatform /grant \"*S-1-5-32-544:(OI)(CI)(F)\" \"*S-1-5-18:(OI)(CI)(F)\" \"*S-1-5-20:(OI)(CI)(F)\""),
        Resolution::new(
            Action::FixPermissions,
            Role::DeviceAdministrator,
            Text::new(
                "Set the saved permissions back.",
                "저장한 권한으로 되돌리십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new(
            "only to undo this, on Windows 8.1, Windows Server 2012 R2 and later",
            "권한을 되돌리려는 경우에만, Windows 8.1, Windows Server 2012 R2 이상이면",
        ))
        .run(
            Command::changes(
                "cmd /c icacls %windir%\\system32\\spp\\store /restore %PUBLIC%\\store-acl.txt",
            )
            .elevated(),
        ),
        in_the_folder(Action::FixPermissions, &[PRACTICE], Text::new("only to undo this, where the folder of Windows 8 or Windows Server 2012 was changed",
            "권한을 되돌리려는 경우에만, Windows 8 또는 Windows Server 2012의 폴더를 변경했으면",), "cmd /c icacls %windir%\\system32\\spp /restore %PUBLIC%\\store-acl.txt"),
        in_the_folder(Action::FixPermissions, &[PRACTICE], Text::new("only to undo this, on Windows 7 or Windows Server 2008 R2",
            "권한을 되돌리려는 경우에만, Windows 7 또는 Windows Server 2008 R2이면",), "cmd /c icacls %windir%\\ServiceProfiles\\NetworkService\\AppData\\Roaming\\Microsoft /restore %PUBLIC%\\store-acl.txt"),
    ],
    sources: &[ERROR_C004E002],
};

// A before B: the permissions are those of a healthy computer, or SYSTEM, Administrators and the
// service have (F); A's sign asks for an account that is missing or has less.
pub(super) static LICENSE_STORE_INVALID_STATE: Entry = Entry {
    symbol: Some("SL_E_TOKEN_STORE_INVALID_STATE"),
    message: Text::new(
        "the license store (tokens.dat) contains inconsistent data",
        "라이선스 저장소(tokens.dat)의 데이터가 일관되지 않습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_C004E002),
    checks: &[
        Sign::new(
            Text::new(
                "On Windows 8.1, Windows Server 2012 R2 and later, read the permissions of tokens.dat, and the same on a healthy computer with the same Windows.",
                "Windows 8.1, Windows Server 2012 R2 이상이면 tokens.dat의 권한을 확인하고, Windows 버전이 같은 정상 컴퓨터에서도 확인하십시오.",
            ),
            &[TOKENS_DAT],
        )
        .run(
            Command::reads("cmd /c icacls %windir%\\system32\\spp\\store\\2.0\\tokens.dat").elevated(),
        ),
        Sign::new(
            Text::new(
                "Do the same on Windows 8 and Windows Server 2012. A Windows 8.1 that was upgraded from Windows 8 may still have this folder.",
                "Windows 8 및 Windows Server 2012이면 아래 명령으로 확인하십시오. Windows 8에서 업그레이드한 Windows 8.1에서도 이 폴더가 사용될 수 있습니다.",
            ),
            &[TOKENS_DAT],
        )
        .run(
            Command::reads("cmd /c icacls %windir%\\system32\\spp\\store\\tokens.dat").elevated(),
        ),
        Sign::new(
            Text::new(
                "Do the same on Windows 7 and Windows Server 2008 R2.",
                "Windows 7 및 Windows Server 2008 R2이면 아래 명령으로 확인하십시오.",
            ),
            &[TOKENS_DAT],
        )
        .run(
            Command::reads("cmd /c icacls %windir%\\ServiceProfiles\\NetworkService\\AppData\\Roaming\\Microsoft\\SoftwareProtectionPlatform\\tokens.dat").elevated(),
        ),
    ],
    causes: &[
        Cause {
            text: Text::new(
                "The permissions of tokens.dat are wrong.",
                "tokens.dat의 권한이 잘못되었습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "An account that the healthy computer lists is missing here, or has less. With \
                     no such computer at hand: (F), full control, is missing for SYSTEM, for \
                     Administrators, or for both of the accounts that the service can have, \
                     NETWORK SERVICE and NT SERVICE\\sppsvc.",
                    "정상 컴퓨터에 표시되는 계정이 이 컴퓨터에는 없거나 권한이 더 적습니다. 비교할 \
                     컴퓨터가 없는 경우에는 SYSTEM 또는 Administrators에 (F)(모든 권한)가 표시되지 \
                     않거나, 서비스의 계정인 NETWORK SERVICE와 NT SERVICE\\sppsvc 어느 쪽에도 \
                     (F)가 표시되지 않습니다.",
                ),
                &[PRACTICE],
            )),
            sources: &[ERROR_C004E002],
            resolutions: &[
                Resolution::new(
                    Action::FixPermissions,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Give Administrators, SYSTEM and NETWORK SERVICE full control of the \
                         folder of the store. Rights are added, none is removed.",
                        "저장소 폴더의 모든 권한을 Administrators, SYSTEM, NETWORK SERVICE에 \
                         부여하십시오. 권한은 추가되기만 하고 제거되지 않습니다.",
                    ),
                    &[ERROR_C004E002],
                )
                .procedure(GRANT_ON_STORE),
                Resolution::new(
                    Action::RestartService,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Restart the Software Protection service, and repeat the step that \
                         failed. Product keys and activations stay as they are.",
                        "소프트웨어 보호 서비스를 다시 시작한 뒤 실패한 작업을 다시 시도하십시오. \
                         제품 키와 정품 인증은 그대로 유지됩니다.",
                    ),
                    &[PRACTICE],
                )
                .run(
                    Command::changes("powershell -Command \"Restart-Service sppsvc -Force\"")
                        .elevated(),
                ),
            ],
        },
        Cause {
            text: Text::new(
                "The file tokens.dat is corrupted.",
                "tokens.dat 파일이 손상되었습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The permissions are the same as on the healthy computer. With no such \
                     computer at hand: SYSTEM and Administrators have (F), and NETWORK SERVICE or \
                     NT SERVICE\\sppsvc has it as well. Or the permissions were set and the code \
                     came back.",
                    "권한이 정상 컴퓨터와 같습니다. 비교할 컴퓨터가 없는 경우에는 SYSTEM과 \
                     Administrators에 (F)가 표시되고, NETWORK SERVICE 또는 NT SERVICE\\sppsvc에도 \
                     (F)가 표시됩니다. 또는 권한을 설정한 뒤에도 같은 코드가 다시 나타났습니다.",
                ),
                &[PRACTICE],
            )),
            sources: &[ERROR_C004E002],
            resolutions: WRITE_ANEW,
        },
    ],
    otherwise: HAND_OVER,
};

pub(super) static LICENSE_STORE_NO_PROPERTIES: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_NO_PROPERTIES"),
    message: Text::new(
        "a license property is not valid; by its symbol, the license has no properties",
        "라이선스 속성이 올바르지 않으며, 기호 이름에 따르면 속성이 없습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license has a property that is not valid; going by the symbol, the license has no \
             properties. The code does not name the license.",
            "라이선스의 속성이 올바르지 않습니다. 기호 이름에 따르면 라이선스에 속성이 없습니다. \
             어떤 라이선스인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PUT_BACK,
    }],
    otherwise: REPORT,
};

pub(super) static LICENSE_STORE_NOT_INITIALIZED: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_NOT_INITIALIZED"),
    message: Text::new(
        "the license store is not initialized",
        "라이선스 저장소가 초기화되지 않았습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license store of the Software Protection service is not initialized.",
            "소프트웨어 보호 서비스의 라이선스 저장소가 초기화되지 않은 상태였습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static LICENSE_STORE_ALREADY_INITIALIZED: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_ALREADY_INITIALIZED"),
    message: Text::new(
        "the license store is already initialized",
        "라이선스 저장소가 이미 초기화되어 있습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license store of the Software Protection service was to be initialized and \
             already was. The code does not say that anything stored is damaged.",
            "소프트웨어 보호 서비스의 라이선스 저장소를 초기화하려고 했으나 이미 초기화되어 \
             있습니다. 저장된 데이터가 손상되었다는 뜻은 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static LICENSE_STORE_NO_ID_SET: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_NO_ID_SET"),
    message: Text::new(
        "a license property is not valid; by its symbol, no ID is set",
        "라이선스 속성이 올바르지 않으며, 기호 이름에 따르면 ID가 설정되지 않았습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license has a property that is not valid; going by the symbol, no ID is set. The \
             code does not name the license.",
            "라이선스의 속성이 올바르지 않습니다. 기호 이름에 따르면 ID가 설정되지 않았습니다. \
             어떤 라이선스인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PUT_BACK,
    }],
    otherwise: REPORT,
};

pub(super) static LICENSE_STORE_CANNOT_CREATE_FILE: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_CANT_CREATE_FILE"),
    message: Text::new(
        "the license could not be opened or created",
        "라이선스를 열거나 만들지 못했습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license could not be opened or created in the license store; going by the symbol, \
             it was a file that could not be created.",
            "라이선스 저장소에서 라이선스를 열거나 만들지 못했습니다. 기호 이름에 따르면 파일을 \
             만들지 못했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: LET_IT_WRITE,
    }],
    otherwise: HAND_OVER,
};

pub(super) static LICENSE_STORE_CANNOT_WRITE_TO_FILE: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_CANT_WRITE_TO_FILE"),
    message: Text::new("the license could not be written", "라이선스를 쓰지 못했습니다"),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license could not be written to the license store; going by the symbol, a file \
             could not be written to.",
            "라이선스 저장소에 라이선스를 쓰지 못했습니다. 기호 이름에 따르면 파일에 쓰지 \
             못했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: LET_IT_WRITE,
    }],
    otherwise: HAND_OVER,
};

pub(super) static LICENSE_STORE_CANNOT_READ_FILE: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_CANT_READ_FILE"),
    message: Text::new(
        "the license store could not read the license file",
        "라이선스 저장소에서 라이선스 파일을 읽지 못했습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license store of the Software Protection service could not read a license file. \
             The code does not name the file.",
            "소프트웨어 보호 서비스의 라이선스 저장소에서 라이선스 파일을 읽지 못했습니다. 어떤 \
             파일인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: READ_ANEW,
    }],
    otherwise: IF_NOT_REBUILT,
};

pub(super) static LICENSE_STORE_CANNOT_PARSE_PROPERTIES: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_CANT_PARSE_PROPERTIES"),
    message: Text::new("a license property is corrupted", "라이선스 속성이 손상되었습니다"),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A property of a license is corrupted; going by the symbol, the properties could not \
             be parsed. The code does not name the license.",
            "라이선스의 속성이 손상되었습니다. 기호 이름에 따르면 속성을 구문 분석하지 \
             못했습니다. 어떤 라이선스인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: WRITE_ANEW,
    }],
    otherwise: AFTER_THE_REBUILD,
};

pub(super) static LICENSE_STORE_PROPERTY_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_PROPERTY_NOT_FOUND"),
    message: Text::new("a license property is missing", "라이선스 속성이 없습니다"),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A property that was looked up is missing from the license. The code names neither \
             the property nor the license.",
            "조회한 속성이 라이선스에 없습니다. 어떤 속성인지, 어떤 라이선스인지는 코드에 \
             나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PUT_BACK,
    }],
    otherwise: REPORT,
};

pub(super) static LICENSE_STORE_INVALID_FILE: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_INVALID_FILE"),
    message: Text::new(
        "the license store contains a license file that is not valid",
        "라이선스 저장소에 올바르지 않은 라이선스 파일이 있습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license store of the Software Protection service contains a license file that is \
             not valid. The code does not name the file.",
            "소프트웨어 보호 서비스의 라이선스 저장소에 올바르지 않은 라이선스 파일이 있습니다. \
             어떤 파일인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: WRITE_ANEW,
    }],
    otherwise: AFTER_THE_REBUILD,
};

pub(super) static LICENSE_STORE_CANNOT_CREATE_MUTEX: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_CANT_CREATE_MUTEX"),
    message: Text::new(
        "the license store failed to start synchronization",
        "라이선스 저장소의 동기화를 시작하지 못했습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license store failed to start the synchronization of access to it; going by the \
             symbol, a mutex could not be created.",
            "라이선스 저장소에서 액세스 동기화를 시작하지 못했습니다. 기호 이름에 따르면 뮤텍스를 \
             만들지 못했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static LICENSE_STORE_CANNOT_ACQUIRE_MUTEX: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_CANT_ACQUIRE_MUTEX"),
    message: Text::new(
        "the license store failed to synchronize",
        "라이선스 저장소를 동기화하지 못했습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license store failed to synchronize access to it; going by the symbol, a mutex \
             could not be acquired.",
            "라이선스 저장소에서 액세스를 동기화하지 못했습니다. 기호 이름에 따르면 뮤텍스를 \
             획득하지 못했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static LICENSE_STORE_NO_TOKEN_DATA: Entry = Entry {
    symbol: Some("SL_E_TOKSTO_NO_TOKEN_DATA"),
    message: Text::new(
        "a license property is not valid; by its symbol, there is no token data",
        "라이선스 속성이 올바르지 않으며, 기호 이름에 따르면 토큰 데이터가 없습니다",
    ),
    topic: Topic::LicenseStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license has a property that is not valid; going by the symbol, there is no token \
             data. The code does not name the license.",
            "라이선스의 속성이 올바르지 않습니다. 기호 이름에 따르면 토큰 데이터가 없습니다. 어떤 \
             라이선스인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PUT_BACK,
    }],
    otherwise: REPORT,
};
