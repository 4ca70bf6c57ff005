//! Active Directory-based activation.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::ActiveDirectory;
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const AD_LIST_OBJECTS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DirectoryAdministrator,
    Text::new(
        "On a computer of the domain, list the activation objects in Active \
         Directory.",
        "도메인에 속한 컴퓨터에서 Active Directory의 정품 인증 개체를 \
         나열하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /ao-list"));

pub(super) static ACTIVE_DIRECTORY_ACTIVATION_OBJECT_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_VL_AD_AO_NOT_FOUND"),
    message: Text::new(
        "no usable activation object was found in Active Directory",
        "Active Directory에서 사용할 수 있는 정품 인증 개체를 찾지 못했습니다",
    ),
    topic: Topic::ActiveDirectory,
    types: &[ActiveDirectory],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "Active Directory holds no activation object that the client can use.",
                "Active Directory에 클라이언트가 사용할 수 있는 정품 인증 개체가 \
             없습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::HEADER],
        },
        Cause {
            text: Text::new(
                "There is an activation object, but it is not valid.",
                "정품 인증 개체가 있지만 유효하지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::HEADER],
        },
    ],
    otherwise: &[
        AD_LIST_OBJECTS,
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "On the client, check that `slmgr.vbs /dlv` shows the \
                 VOLUME_KMSCLIENT channel and that the computer is a member of a \
                 domain in this forest.",
                "클라이언트에서 `slmgr.vbs /dlv`에 VOLUME_KMSCLIENT 채널이 \
                 표시되고 컴퓨터가 이 포리스트의 도메인 구성원인지 확인하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads(
            "powershell -Command \"Get-CimInstance Win32_ComputerSystem | \
             Format-List Domain,PartOfDomain\"",
        )),
        Resolution::new(
            Action::InstallProductKey,
            Role::DeviceAdministrator,
            Text::new(
                "If `slmgr.vbs /dlv` shows RETAIL, install the KMS client setup \
                 key of the edition; Active Directory-based activation uses it \
                 too.",
                "`slmgr.vbs /dlv`에 RETAIL이 표시되면 에디션에 맞는 KMS 클라이언트 \
                 설치 키를 설치하십시오. Active Directory 기반 정품 인증에도 이 \
                 키를 사용합니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        Resolution::new(
            Action::Wait,
            Role::DirectoryAdministrator,
            Text::new(
                "If an object was created a short time ago, wait until it has been \
                 replicated in the forest.",
                "개체를 만든 지 얼마 되지 않았다면 포리스트에 복제될 때까지 \
                 기다리십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::FixDirectory,
            Role::DirectoryAdministrator,
            Text::new(
                "If the object is missing, activate the forest with a KMS host key \
                 that covers the product of the client; this creates the object. \
                 The account must be able to read and write the container of \
                 activation objects.",
                "개체가 없으면 클라이언트의 제품을 지원하는 KMS 호스트 키로 \
                 포리스트를 정품 인증하여 개체를 만드십시오. 정품 인증 개체 \
                 컨테이너를 읽고 쓸 수 있는 계정을 사용해야 합니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ad-activation-online <product_key>")),
        steps::AD_INSTALLATION_ID,
        steps::PHONE_CALL,
        steps::AD_CONFIRMATION_ID,
        Resolution::new(
            Action::ActivateOnline,
            Role::DeviceAdministrator,
            Text::new(
                "On the client, ask for activation again.",
                "클라이언트에서 다시 정품 인증을 요청하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ato")),
        Resolution::new(
            Action::FixDirectory,
            Role::DirectoryAdministrator,
            Text::new(
                "Remove an invalid object only once its successor works. Clients \
                 activated through it can no longer renew with it.",
                "유효하지 않은 개체는 새 개체가 동작하는 것을 확인한 뒤에만 \
                 제거하십시오. 제거하면 그 개체로 정품 인증한 클라이언트는 더 이상 \
                 그 개체로 갱신할 수 없습니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /del-ao <activation_object>")),
    ],
};

pub(super) static ACTIVE_DIRECTORY_ACTIVATION_OBJECT_NAME_TOO_LONG: Entry = Entry {
    symbol: Some("SL_E_VL_AD_AO_NAME_TOO_LONG"),
    message: Text::new(
        "the name chosen for the activation object in Active Directory is too long",
        "Active Directory 정품 인증 개체에 붙인 이름이 너무 깁니다",
    ),
    topic: Topic::ActiveDirectory,
    types: &[ActiveDirectory],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The name given to the activation object has more than 40 Unicode \
             characters.",
            "정품 인증 개체에 지정한 이름이 유니코드 문자 40자를 넘습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DirectoryAdministrator,
                Text::new(
                    "Count the characters of the name that you passed, and choose one \
                 of at most 40.",
                    "지정한 이름의 문자 수를 세고 40자 이하의 이름을 정하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::FixDirectory,
                Role::DirectoryAdministrator,
                Text::new(
                    "Activate the forest again with the shorter name.",
                    "더 짧은 이름으로 포리스트를 다시 정품 인증하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes(
                "slmgr.vbs /ad-activation-online <product_key> <activation_object>",
            )),
            Resolution::new(
                Action::FixDirectory,
                Role::DirectoryAdministrator,
                Text::new(
                    "If you activate by telephone, pass the shorter name with the \
                 confirmation ID.",
                    "전화로 정품 인증한다면 확인 ID와 함께 더 짧은 이름을 \
                 지정하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes(
                "slmgr.vbs /ad-activation-apply-cid <product_key> <confirmation_id> \
             <activation_object>",
            )),
            AD_LIST_OBJECTS,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static ACTIVE_DIRECTORY_SCHEMA_VERSION_NOT_SUPPORTED: Entry = Entry {
    symbol: Some("SL_E_VL_AD_SCHEMA_VERSION_NOT_SUPPORTED"),
    message: Text::new(
        "the Active Directory schema version does not allow directory-based activation",
        "현재 Active Directory 스키마 버전에서는 Active Directory 기반 정품 인증을 쓸 수 없습니다",
    ),
    topic: Topic::ActiveDirectory,
    types: &[ActiveDirectory],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The schema of the forest is older than that of Windows Server 2012, \
             which introduced activation objects.",
            "포리스트의 스키마가 정품 인증 개체를 도입한 Windows Server 2012의 \
             스키마보다 오래되었습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DirectoryAdministrator,
                Text::new(
                    "Read the version of the schema; Windows Server 2012 has 56, later \
                 versions have higher numbers.",
                    "스키마 버전을 확인하십시오. Windows Server 2012는 56이고 이후 \
                 버전은 더 큰 숫자입니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads(
                "powershell -Command \"([ADSI]('LDAP://' + \
             ([ADSI]'LDAP://RootDSE').schemaNamingContext)).objectVersion\"",
            )),
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Until the schema is extended, activate the clients with KMS or \
                 with a MAK that your organization owns.",
                    "스키마를 확장하기 전까지는 KMS나 조직이 보유한 MAK로 클라이언트를 \
                 정품 인증하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::FixDirectory,
                Role::DirectoryAdministrator,
                Text::new(
                    "Extend the schema with `adprep /forestprep` from the folder \
                 support\\adprep of the media of Windows Server 2012 or later. \
                 This cannot be undone, so check the replication and back up the \
                 domain controllers first.",
                    "Windows Server 2012 이상 미디어의 support\\adprep 폴더에 있는 \
                 `adprep /forestprep`로 스키마를 확장하십시오. 되돌릴 수 없으므로 \
                 먼저 복제 상태를 확인하고 도메인 컨트롤러를 백업하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::FixDirectory,
                Role::DirectoryAdministrator,
                Text::new(
                    "After the new schema has been replicated, activate the forest.",
                    "새 스키마가 복제된 뒤 포리스트를 정품 인증하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ad-activation-online <product_key>")),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
