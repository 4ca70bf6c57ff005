//! Active Directory-based activation.

use super::procedures;
use super::sources::{ADBA_CLIENT, ADBA_CLIENTS, HEADER, KMS_PLANNING, PRACTICE, SLMGR_OPTIONS};
use super::steps::{self, slmgr};
use crate::advice::{Cause, Command, Entry, Fact, Procedure, Resolution, Sign};
use crate::kinds::ActivationType::{ActiveDirectory, KmsClient};
use crate::kinds::{Action, Place, Retry, Role, Topic};
use crate::text::Text;

const ACTIVATE_CLIENT: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate the client. The output must say that the product was activated. This uses up \
         nothing.",
        "클라이언트를 정품 인증하십시오. 출력에 제품이 정품 인증되었다고 표시되어야 합니다. 이 \
         작업으로 차감되는 것은 없습니다.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::changes(slmgr!("/ato")));

const AWAIT_REPLICATION: Resolution = Resolution::new(
    Action::Wait,
    Role::DirectoryAdministrator,
    Text::new(
        "Wait until it has been replicated to the domain controller that the client uses.",
        "클라이언트에서 사용하는 도메인 컨트롤러에 복제될 때까지 기다리십시오.",
    ),
    &[PRACTICE],
);

const MAKE_OBJECT: Resolution = Resolution::new(
    Action::FixDirectory,
    Role::DirectoryAdministrator,
    Text::new(
        "Make an activation object with a KMS host key that covers the Windows of the client: on \
         a computer of a domain of the forest, with an account of the group Enterprise Admins. \
         This takes one of the activations of the key.",
        "클라이언트의 Windows를 지원하는 KMS 호스트 키로 정품 인증 개체를 만드십시오. 포리스트의 \
         도메인에 가입된 컴퓨터에서 엔터프라이즈 관리자(Enterprise Admins) 그룹의 계정으로 \
         실행하십시오. 키의 정품 인증 횟수에서 한 번이 차감됩니다.",
    ),
    &[SLMGR_OPTIONS, ADBA_CLIENT, PRACTICE],
)
.when(Text::new(
    "if no object covers the client and a computer of the forest reaches the Internet",
    "클라이언트를 지원하는 개체가 없고, 포리스트에 인터넷에 연결된 컴퓨터가 있으면",
))
.run(Command::spends(slmgr!("/ad-activation-online <kms_host_key>")).on(Place::AnyComputer));

const MAKE_OBJECT_BY_PHONE: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DirectoryAdministrator,
    Text::new(
        "Make the activation object by telephone. This too takes one of the activations of the \
         key.",
        "전화로 정품 인증 개체를 만드십시오. 이때에도 키의 정품 인증 횟수에서 한 번이 차감됩니다.",
    ),
    &[SLMGR_OPTIONS, PRACTICE],
)
.when(Text::new(
    "if no object covers the client and no computer of the forest reaches the Internet",
    "클라이언트를 지원하는 개체가 없고, 포리스트에 인터넷에 연결된 컴퓨터도 없으면",
))
.procedure(ACTIVATE_FOREST_BY_PHONE);

/// The forest is activated, not the computer on which the commands run.
const ACTIVATE_FOREST_BY_PHONE: &Procedure = &Procedure {
    title: Text::new(
        "Make an activation object by telephone",
        "전화로 Active Directory 정품 인증 개체 만들기",
    ),
    resolutions: &[
        Resolution::new(
            Action::ActivateByPhone,
            Role::DirectoryAdministrator,
            Text::new("Read the installation ID.", "설치 ID를 확인하십시오."),
            &[SLMGR_OPTIONS],
        )
        .run(
            Command::reads(slmgr!("/ad-activation-get-iid <kms_host_key>")).on(Place::AnyComputer),
        ),
        Resolution::new(
            Action::ActivateByPhone,
            Role::DirectoryAdministrator,
            Text::new(
                "Find the number of the Activation Center for your country or region, and get the \
                 confirmation ID by telephone or on the site that the Center names. Pass over the \
                 installation ID that this window shows: it is that of this computer.",
                "국가 또는 지역에 해당하는 Microsoft 정품 인증 센터의 번호를 확인하고, 전화로 또는 \
                 센터에서 안내하는 사이트에서 확인 ID를 받으십시오. 이 창에 표시되는 설치 ID는 이 \
                 컴퓨터의 것이므로 사용하지 마십시오.",
            ),
            &[PRACTICE],
        )
        .run(Command::opens("slui.exe 4").on(Place::AnyComputer)),
        Resolution::new(
            Action::ActivateByPhone,
            Role::DirectoryAdministrator,
            Text::new(
                "Make the activation object with that confirmation ID, with an account of the \
                 group Enterprise Admins.",
                "받은 확인 ID로 정품 인증 개체를 만드십시오. 엔터프라이즈 관리자(Enterprise \
                 Admins) 그룹의 계정을 사용하십시오.",
            ),
            &[SLMGR_OPTIONS, ADBA_CLIENT],
        )
        .run(
            Command::spends(slmgr!("/ad-activation-apply-cid <kms_host_key> <confirmation_id>"))
                .on(Place::AnyComputer),
        ),
    ],
    sources: &[SLMGR_OPTIONS],
};

const GIVE_LISTS_TO_SUPPORT: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::DirectoryAdministrator,
    Text::new(
        "Give Microsoft Support the code, the command that led to it and the outputs of `/dlv` \
         and `/ao-list`.",
        "코드, 코드가 나타난 명령, `/dlv`와 `/ao-list`의 출력을 Microsoft 지원에 전달하십시오.",
    ),
    &[PRACTICE],
);

// Domain before key, no object, other object: nltest names a domain controller.
// Key before no object, other object: Description says VOLUME_KMSCLIENT.
// No object before other object: the list has an object.
pub(super) static ACTIVE_DIRECTORY_ACTIVATION_OBJECT_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_VL_AD_AO_NOT_FOUND"),
    message: Text::new(
        "the Active Directory activation object could not be found or is invalid",
        "Active Directory 정품 인증 개체를 찾을 수 없거나 개체가 올바르지 않습니다",
    ),
    topic: Topic::ActiveDirectory,
    types: &[ActiveDirectory],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[
        Sign::new(
            Text::new(
                "See whether the computer finds a domain controller of its domain.",
                "컴퓨터에서 소속 도메인의 도메인 컨트롤러를 찾을 수 있는지 확인하십시오.",
            ),
            &[PRACTICE],
        )
        .run(Command::reads("nltest /dsgetdc:<domain>")),
        Sign::new(
            Text::new(
                "Read the line Description. VOLUME_KMSCLIENT is the channel of the key that \
                 Active Directory-based activation needs.",
                "‘설명’ 줄을 확인하십시오. VOLUME_KMSCLIENT는 Active Directory 기반 정품 인증에 \
                 필요한 키의 채널입니다.",
            ),
            &[ADBA_CLIENTS],
        )
        .run(Command::reads(slmgr!("/dlv"))),
        Sign::new(
            Text::new(
                "List the activation objects of the forest.",
                "포리스트의 정품 인증 개체를 확인하십시오.",
            ),
            &[ADBA_CLIENTS, SLMGR_OPTIONS],
        )
        .run(Command::reads(slmgr!("/ao-list"))),
    ],
    causes: &[
        Cause {
            text: Text::new(
                "The computer does not reach Active Directory, where the object is, or is no \
                 member of a domain.",
                "정품 인증 개체가 있는 Active Directory에 컴퓨터가 연결되지 않거나, 컴퓨터가 \
                 도메인에 가입되어 있지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Nltest finds no domain controller, or the computer is in no domain.",
                        "nltest에서 도메인 컨트롤러를 찾지 못하거나, 컴퓨터가 도메인에 가입되어 \
                         있지 않습니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "no domain controller, or no domain",
                    "도메인 컨트롤러나 도메인이 없음",
                )),
            ),
            resolutions: &[
                steps::CONNECT_TO_ORGANIZATION
                    .when(Text::new("for a member of a domain", "도메인에 가입된 컴퓨터이면")),
                Resolution::new(
                    Action::FixDirectory,
                    Role::DirectoryAdministrator,
                    Text::new(
                        "Join the computer to a domain of the forest that has the object.",
                        "정품 인증 개체가 있는 포리스트의 도메인에 컴퓨터를 가입시키십시오.",
                    ),
                    &[ADBA_CLIENT],
                )
                .when(Text::new(
                    "for a computer of the organization in no domain",
                    "도메인에 가입되지 않은 조직의 컴퓨터이면",
                )),
                ACTIVATE_CLIENT,
                Resolution::new(
                    Action::ReplaceProductKey,
                    Role::LicenseOwner,
                    Text::new(
                        "Install the key of your own license for this edition.",
                        "이 에디션용으로 보유한 라이선스의 제품 키를 설치하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("on a private computer", "개인 컴퓨터이면"))
                .procedure(procedures::INSTALL_OWN_KEY),
            ],
            sources: &[ADBA_CLIENT],
        },
        Cause {
            text: Text::new(
                "The installed key is no KMS client setup key, so no activation object fits it.",
                "설치된 키가 KMS 클라이언트 설정 키가 아니므로 맞는 정품 인증 개체가 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Nltest names a domain controller, and the line Description says RETAIL \
                         or another channel than VOLUME_KMSCLIENT.",
                        "nltest에 도메인 컨트롤러가 표시되고, ‘설명’ 줄에 RETAIL 등 \
                         VOLUME_KMSCLIENT가 아닌 채널이 표시됩니다.",
                    ),
                    &[ADBA_CLIENTS],
                )
                .facts(&[Fact::OtherChannel(&[KmsClient])])
                .brief(Text::new(
                    "another channel than VOLUME_KMSCLIENT",
                    "VOLUME_KMSCLIENT가 아닌 채널",
                )),
            ),
            resolutions: &[Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Change to the KMS client setup key of the edition.",
                    "에디션에 맞는 KMS 클라이언트 설정 키로 바꾸십시오.",
                ),
                &[ADBA_CLIENTS],
            )
            .procedure(procedures::INSTALL_KMS_CLIENT_KEY)],
            sources: &[ADBA_CLIENTS],
        },
        Cause {
            text: Text::new(
                "Active Directory has no activation object.",
                "Active Directory에 정품 인증 개체가 없습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Nltest names a domain controller, the channel is VOLUME_KMSCLIENT, and \
                         `/ao-list` lists no object.",
                        "nltest에 도메인 컨트롤러가 표시되고 채널은 VOLUME_KMSCLIENT이지만, \
                         `/ao-list`에 개체가 없습니다.",
                    ),
                    &[HEADER],
                )
                .facts(&[Fact::Channel(&[KmsClient])])
                .brief(Text::new("the list has no object", "목록에 개체가 없음")),
            ),
            resolutions: &[
                AWAIT_REPLICATION.when(Text::new(
                    "if an object was made a short time ago",
                    "개체를 만든 지 얼마 되지 않았으면",
                )),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Allow every type of volume activation, and make no activation object. \
                         `/act-type 1` limits the computer to Active Directory again.",
                        "모든 볼륨 정품 인증 유형을 허용하고, 정품 인증 개체는 만들지 마십시오. \
                         `/act-type 1`을 실행하면 다시 Active Directory 기반 정품 인증으로 \
                         제한됩니다.",
                    ),
                    &[SLMGR_OPTIONS],
                )
                .when(Text::new(
                    "in an organization that activates by KMS, not through Active Directory",
                    "조직에서 Active Directory가 아니라 KMS로 정품 인증하면",
                ))
                .run(Command::changes(slmgr!("/act-type 0")).elevated()),
                MAKE_OBJECT,
                MAKE_OBJECT_BY_PHONE,
                ACTIVATE_CLIENT,
            ],
            sources: &[HEADER],
        },
        Cause {
            text: Text::new(
                "There is an activation object, but it is invalid or does not fit the key of the \
                 client, for example because the KMS host key with which it was made is for an \
                 older Windows.",
                "정품 인증 개체가 있지만 올바르지 않거나 클라이언트의 키와 맞지 않습니다. 예를 \
                 들어 이전 버전의 Windows용 KMS 호스트 키로 만든 개체입니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Nltest names a domain controller, the channel is VOLUME_KMSCLIENT, and \
                         `/ao-list` lists an object.",
                        "nltest에 도메인 컨트롤러가 표시되고 채널은 VOLUME_KMSCLIENT이며, \
                         `/ao-list`에 개체가 있습니다.",
                    ),
                    &[ADBA_CLIENT],
                )
                .facts(&[Fact::Channel(&[KmsClient])])
                .brief(Text::new("the list has an object", "목록에 개체가 있음")),
            ),
            resolutions: &[
                Resolution::new(
                    Action::CheckStatus,
                    Role::DirectoryAdministrator,
                    Text::new(
                        "Find out with which KMS host key the object was made, and compare the \
                         Windows versions of that key with the Windows of the client. Make a new \
                         object only for a client that no object covers.",
                        "개체를 만들 때 사용한 KMS 호스트 키를 확인하고, 그 키로 정품 인증할 수 \
                         있는 Windows 버전에 클라이언트의 Windows가 포함되는지 확인하십시오. \
                         클라이언트를 지원하는 개체가 없을 때만 새 개체를 만드십시오.",
                    ),
                    &[ADBA_CLIENT, KMS_PLANNING],
                ),
                MAKE_OBJECT,
                MAKE_OBJECT_BY_PHONE,
                ACTIVATE_CLIENT,
                Resolution::new(
                    Action::FixDirectory,
                    Role::DirectoryAdministrator,
                    Text::new(
                        "Remove the old object. It cannot be put back, and clients that only it \
                         fits can no longer renew their activation.",
                        "이전 개체를 제거하십시오. 제거하면 되돌릴 수 없으며, 그 개체만 맞는 \
                         클라이언트는 더 이상 정품 인증을 갱신할 수 없습니다.",
                    ),
                    &[SLMGR_OPTIONS],
                )
                .when(Text::new(
                    "only if no client needs the old object, and the new one works",
                    "새 개체로 정품 인증되고 이전 개체를 사용하는 클라이언트가 없는 경우에만",
                ))
                .run(Command::spends(slmgr!("/del-ao <activation_object>"))),
            ],
            sources: &[HEADER, ADBA_CLIENT],
        },
    ],
    otherwise: &[GIVE_LISTS_TO_SUPPORT],
};

pub(super) static ACTIVE_DIRECTORY_ACTIVATION_OBJECT_NAME_TOO_LONG: Entry = Entry {
    symbol: Some("SL_E_VL_AD_AO_NAME_TOO_LONG"),
    message: Text::new(
        "the name specified for the Active Directory activation object is too long",
        "Active Directory 정품 인증 개체에 지정한 이름이 너무 깁니다",
    ),
    topic: Topic::ActiveDirectory,
    types: &[ActiveDirectory],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The name given to the activation object has more than 40 Unicode characters.",
            "정품 인증 개체에 지정한 이름이 유니코드 문자 40자를 넘습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::FixDirectory,
                Role::DirectoryAdministrator,
                Text::new(
                    "Repeat the activation of the forest without a name, or with one of at most \
                     40 characters, which follows the key in the command. This takes one of the \
                     activations of the key.",
                    "이름을 지정하지 않거나 40자 이하의 이름을 지정하여 포리스트를 다시 정품 \
                     인증하십시오. 이름은 명령에서 키 뒤에 지정합니다. 키의 정품 인증 횟수에서 한 \
                     번이 차감됩니다.",
                ),
                &[SLMGR_OPTIONS, PRACTICE],
            )
            .when(Text::new("if you activated online", "온라인으로 정품 인증했으면"))
            .run(Command::spends(slmgr!("/ad-activation-online <kms_host_key>"))),
            Resolution::new(
                Action::ActivateByPhone,
                Role::DirectoryAdministrator,
                Text::new(
                    "Enter the confirmation ID again without a name, or with one of at most 40 \
                     characters, which follows the confirmation ID in the command.",
                    "이름을 지정하지 않거나 40자 이하의 이름을 지정하여 확인 ID를 다시 \
                     입력하십시오. 이름은 명령에서 확인 ID 뒤에 지정합니다.",
                ),
                &[SLMGR_OPTIONS],
            )
            .when(Text::new("if you activated by telephone", "전화로 정품 인증했으면"))
            .run(Command::spends(slmgr!(
                "/ad-activation-apply-cid <kms_host_key> <confirmation_id>"
            ))),
            Resolution::new(
                Action::CheckStatus,
                Role::DirectoryAdministrator,
                Text::new(
                    "See that the list has the new object.",
                    "새 개체가 목록에 있는지 확인하십시오.",
                ),
                &[SLMGR_OPTIONS],
            )
            .run(Command::reads(slmgr!("/ao-list"))),
        ],
        sources: &[HEADER, SLMGR_OPTIONS],
    }],
    otherwise: &[GIVE_LISTS_TO_SUPPORT.when(steps::IF_IT_COMES_BACK)],
};

pub(super) static ACTIVE_DIRECTORY_SCHEMA_VERSION_NOT_SUPPORTED: Entry = Entry {
    symbol: Some("SL_E_VL_AD_SCHEMA_VERSION_NOT_SUPPORTED"),
    message: Text::new(
        "directory-based activation is not supported in the current Active Directory schema",
        "현재 Active Directory 스키마에서는 Active Directory 기반 정품 인증이 지원되지 않습니다",
    ),
    topic: Topic::ActiveDirectory,
    types: &[ActiveDirectory],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[Sign::new(
        Text::new(
            "Read the version of the schema. 56 is that of Windows Server 2012, 69 that of \
             Windows Server 2012 R2; later ones are higher.",
            "스키마 버전을 확인하십시오. 56은 Windows Server 2012, 69는 Windows Server 2012 R2의 \
             버전이고, 그 뒤에 나온 버전은 더 큰 숫자입니다.",
        ),
        &[PRACTICE],
    )
    .run(Command::reads(
        "powershell -Command \"([ADSI]('LDAP://' + \
         ([ADSI]'LDAP://RootDSE').schemaNamingContext)).objectVersion\"",
    ))],
    causes: &[Cause {
        text: Text::new(
            "The schema of the forest is older than activation objects. They came with Windows \
             Server 2012; Microsoft advises the schema of Windows Server 2012 R2 or later.",
            "포리스트의 스키마가 정품 인증 개체를 지원하지 않는 이전 버전입니다. 정품 인증 \
             개체는 Windows Server 2012에서 도입되었으며, Microsoft는 Windows Server 2012 R2 \
             이상의 스키마를 안내합니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::BackUp,
                Role::DirectoryAdministrator,
                Text::new(
                    "See that replication is free of errors, and back up the domain controllers: \
                     an extension of the schema cannot be undone.",
                    "복제 오류가 없는지 확인하고 도메인 컨트롤러를 백업하십시오. 스키마를 \
                     확장하면 되돌릴 수 없습니다.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("if the version is lower than 69", "스키마 버전이 69보다 작으면"))
            .run(Command::reads("repadmin /replsummary").elevated().on(Place::DomainController)),
            Resolution::new(
                Action::FixDirectory,
                Role::DirectoryAdministrator,
                Text::new(
                    "Extend the schema from the installation medium of a supported Windows \
                     Server, with an account of the groups Schema Admins and Enterprise Admins. \
                     Older domain controllers may stay.",
                    "지원되는 버전의 Windows Server 설치 미디어로 스키마를 확장하십시오. 스키마 \
                     관리자(Schema Admins) 그룹과 엔터프라이즈 관리자(Enterprise Admins) 그룹에 \
                     속한 계정을 사용하십시오. 이전 버전의 도메인 컨트롤러는 그대로 사용할 수 \
                     있습니다.",
                ),
                &[ADBA_CLIENT],
            )
            .when(Text::new(
                "after the backup, if the version is lower than 69",
                "백업한 뒤, 스키마 버전이 69보다 작으면",
            ))
            .run(
                Command::spends("<drive>:\\support\\adprep\\adprep.exe /forestprep")
                    .elevated()
                    .on(Place::DomainController),
            ),
            Resolution::new(
                Action::FixDirectory,
                Role::DirectoryAdministrator,
                Text::new(
                    "Wait until the new schema has been replicated, then make the activation \
                     object. This takes one of the activations of the KMS host key.",
                    "새 스키마가 복제될 때까지 기다린 뒤 정품 인증 개체를 만드십시오. KMS 호스트 \
                     키의 정품 인증 횟수에서 한 번이 차감됩니다.",
                ),
                &[SLMGR_OPTIONS, PRACTICE],
            )
            .when(Text::new("after the extension", "스키마를 확장했으면"))
            .run(Command::spends(slmgr!("/ad-activation-online <kms_host_key>"))),
            Resolution::new(
                Action::ActivateOnline,
                Role::LicenseOwner,
                Text::new(
                    "Use that key for a KMS host, which needs a count of 25 for client editions \
                     and 5 for servers, or use a MAK of the organization.",
                    "그 키를 KMS 호스트에 사용하거나 조직의 MAK를 사용하십시오. KMS를 사용하려면 \
                     현재 수가 클라이언트 에디션은 25, 서버는 5 이상이어야 합니다.",
                ),
                &[KMS_PLANNING, PRACTICE],
            )
            .when(Text::new("if the schema is not to be extended", "스키마를 확장하지 않으려면")),
        ],
        sources: &[HEADER, ADBA_CLIENT],
    }],
    otherwise: &[GIVE_LISTS_TO_SUPPORT.when(steps::IF_IT_COMES_BACK)],
};
