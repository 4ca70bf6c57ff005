//! Token-based activation.

use super::sources::{
    EVENT_12321, HEADER, PRACTICE, SLGETLICENSE, SLMGR_OPTIONS, SLUNINSTALLLICENSE,
    WMI_TOKEN_LICENSE,
};
use super::steps::{self, slmgr};
use crate::advice::{Cause, Command, Entry, Resolution, Sighting, Sign};
use crate::kinds::ActivationType::{KmsClient, Mak, TokenBased};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

/// An empty list is what several codes are about.
const LIST_CERTIFICATES: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DeviceAdministrator,
    Text::new(
        "List the certificates with which this computer can be activated. Each is shown with its \
         thumbprint.",
        "이 컴퓨터의 정품 인증에 사용할 수 있는 인증서를 나열하십시오. 인증서마다 지문이 \
         표시됩니다.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::reads(slmgr!("/ltc")));

/// Where a page has no room for [`steps::WITHOUT_CERTIFICATE`].
const LIST_UNDER_ITS_ACCOUNT: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DeviceAdministrator,
    Text::new(
        "List the certificates with which this computer can be activated. Each is shown with its \
         thumbprint. Where the list is empty, sign in with the account that holds the certificate, \
         and list them again.",
        "이 컴퓨터의 정품 인증에 사용할 수 있는 인증서를 나열하십시오. 인증서마다 지문이 표시됩니다. \
         목록에 인증서가 없으면 인증서를 보유한 계정으로 로그인하여 다시 나열하십시오.",
    ),
    &[SLMGR_OPTIONS, PRACTICE],
)
.run(Command::reads(slmgr!("/ltc")));

const LIST_LICENSES: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "List the issuance licenses. A license is of no use after its end date, and where its \
         authorization failed the list shows a code for it.",
        "발급 라이선스를 나열하십시오. 만료 날짜가 지난 라이선스는 사용할 수 없으며, 권한 부여에 \
         실패한 라이선스에는 코드가 표시됩니다.",
    ),
    &[WMI_TOKEN_LICENSE],
)
.run(Command::reads(slmgr!("/lil")));

const INSTALL_ISSUANCE_LICENSE: Resolution = Resolution::new(
    Action::InstallLicense,
    Role::DeviceAdministrator,
    Text::new(
        "Install the issuance license that your organization received from Microsoft, also where \
         it was installed before.",
        "조직에서 Microsoft로부터 받은 발급 라이선스를 설치하십시오. 이전에 설치한 적이 있어도 다시 \
         설치하십시오.",
    ),
    &[EVENT_12321],
)
.run(Command::changes(slmgr!("/ilc <license_file>")).elevated());

const ACTIVATE: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Activate with the certificate, under the account that holds it. A certificate on a smart \
         card asks for its PIN.",
        "인증서를 보유한 계정으로 실행하여 그 인증서로 정품 인증하십시오. 스마트 카드의 인증서를 \
         사용하면 PIN을 입력해야 합니다.",
    ),
    &[SLMGR_OPTIONS, PRACTICE],
)
.run(Command::changes(slmgr!("/fta <thumbprint>")));

const READ_CERTIFICATES: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DeviceAdministrator,
    Text::new(
        "Read issuer, thumbprint and validity of the certificates in the store of the signed-in \
         user.",
        "로그인한 사용자의 저장소에 있는 인증서의 발급자, 지문, 유효 기간을 확인하십시오.",
    ),
    &[PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-ChildItem Cert:\\CurrentUser\\My | Format-List \
     Subject,Issuer,Thumbprint,NotBefore,NotAfter,HasPrivateKey\"",
));

const READ_KEY: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DeviceAdministrator,
    Text::new(
        "Read whether the output says that the private key can be exported.",
        "개인 키를 내보낼 수 있다고 출력에 표시되는지 확인하십시오.",
    ),
    &[PRACTICE],
)
.run(Command::reads("certutil -user -store My"));

const READ_PROVIDER: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DeviceAdministrator,
    Text::new(
        "Read which provider keeps the private key of the certificate: a smart card or a provider \
         in software.",
        "인증서의 개인 키를 보관하는 공급자가 스마트 카드 공급자인지 소프트웨어 공급자인지 \
         확인하십시오.",
    ),
    &[PRACTICE],
)
.run(Command::reads("certutil -user -store My"));

const COMPARE_TERMS: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::LicenseOwner,
    Text::new(
        "Compare the certificate with the terms that came with the issuance license.",
        "인증서를 발급 라이선스와 함께 받은 조건과 대조하십시오.",
    ),
    &[PRACTICE],
);

const CARD_PRESENT: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DeviceAdministrator,
    Text::new(
        "Insert the card. Both services must run: SCardSvr serves the reader, CertPropSvc copies \
         the certificates of the card to the store of the user. Start in `services.msc` whichever \
         is stopped.",
        "카드를 삽입하십시오. 두 서비스가 모두 실행 중이어야 합니다. SCardSvr는 판독기를 처리하고, \
         CertPropSvc는 카드의 인증서를 사용자의 저장소로 복사합니다. 중지된 서비스가 있으면 \
         `services.msc`에서 시작하십시오.",
    ),
    &[PRACTICE],
)
.run(Command::reads("powershell -Command \"Get-Service SCardSvr,CertPropSvc\""));

const WITH_A_CARD: Text = Text::new("with a smart card", "스마트 카드를 사용하면");

const ISSUE_CERTIFICATE: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DirectoryAdministrator,
    Text::new(
        "Have your certification authority issue one that meets its terms.",
        "라이선스의 조건에 맞는 인증서를 조직의 인증 기관에서 발급하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the account holds no certificate that the issuance license accepts",
    "발급 라이선스에서 인정하는 인증서가 계정에 없으면",
));

/// Certificate and license were agreed upon with Microsoft.
const REPORT: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Give the code and the output of this command to the contact at Microsoft that issued the \
         license to your organization.",
        "조직에 라이선스를 발급한 Microsoft 담당자에게 코드와 아래 명령의 출력을 전달하십시오.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK)
.run(Command::reads(slmgr!("/lil")));

const PASS_ON_UNCHANGED: Resolution = Resolution::new(
    Action::FixProgram,
    Role::SoftwareDeveloper,
    Text::new(
        "Pass on challenge, response and certificate chain unchanged, and only those that belong \
         together.",
        "챌린지, 응답, 인증서 체인을 변경하지 말고, 서로 짝이 맞는 것만 전달하십시오.",
    ),
    &[PRACTICE],
)
.when(steps::IN_YOUR_OWN_PROGRAM);

const ATTEMPT_ANEW: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Begin a new attempt, and let it finish before another is begun.",
        "정품 인증을 새로 시도하고, 끝날 때까지 다른 시도를 시작하지 마십시오.",
    ),
    &[PRACTICE],
)
.run(Command::changes(slmgr!("/fta <thumbprint>")));

/// For whoever wants another kind of activation after all.
const ALLOW_EVERY_TYPE: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "Allow every type of activation again, then activate in that way. The option exists since \
         Windows 8 and Windows Server 2012. On Windows 7 and Windows Server 2008 R2 `/ctao` enables \
         automatic activation with a KMS host again.",
        "모든 정품 인증 유형을 다시 허용한 뒤 그 방법으로 정품 인증하십시오. 이 옵션은 Windows 8과 \
         Windows Server 2012부터 사용할 수 있습니다. Windows 7과 Windows Server 2008 R2에서는 \
         `/ctao`를 실행하면 KMS 호스트를 통한 자동 정품 인증을 다시 사용합니다.",
    ),
    &[SLMGR_OPTIONS],
)
.when(Text::new(
    "if this computer is to activate in another way",
    "이 컴퓨터를 다른 방법으로 정품 인증하려면",
))
.run(Command::changes(slmgr!("/act-type 0")).elevated().since("Windows 8"));

// A before B: a call of one's own program fails; there is no event 12321.
// A before C, D: the organization uses token-based activation; A asks that it does not.
// B before C, D: Windows itself logged event 12321; B asks for its absence.
// C before D: /lil lists the license; C asks for an empty list.
pub(super) static LICENSE_FILE_NOT_INSTALLED: Entry = Entry {
    symbol: Some("SL_E_LICENSE_FILE_NOT_INSTALLED"),
    message: Text::new(
        "a license file is not installed, such as the one of token-based activation",
        "토큰 기반 정품 인증용 라이선스 파일 등 필요한 라이선스 파일이 설치되어 있지 않습니다",
    ),
    topic: Topic::LicenseMissing,
    types: &[TokenBased],
    also_seen_with: &[Sighting::new(KmsClient, EVENT_12321), Sighting::new(Mak, EVENT_12321)],
    retry: Retry::AfterFix,
    reference: Some(EVENT_12321),
    checks: &[
        Sign::new(
            Text::new(
                "Read the newest events 12321. The code stands after HR=.",
                "최근 이벤트 12321을 확인하십시오. 코드는 HR= 뒤에 있습니다.",
            ),
            &[EVENT_12321],
        )
        .run(Command::reads(
            "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';Id=12321} -MaxEvents 5 | Format-List \
             TimeCreated,ProviderName,Message\"",
        )),
        Sign::new(
            Text::new(
                "List the issuance licenses that are installed.",
                "설치된 발급 라이선스를 나열하십시오.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::reads(slmgr!("/lil"))),
        Sign::new(
            Text::new(
                "List the certificates that can activate this computer.",
                "정품 인증에 사용할 수 있는 인증서가 있는지 확인하십시오.",
            ),
            &[SLMGR_OPTIONS],
        )
        .run(Command::reads(slmgr!("/ltc"))),
    ],
    causes: &[
        Cause {
            text: Text::new(
                "Windows looked whether token-based activation is available on this \
                 volume-licensed computer, and logged that it is not. Nobody uses it here.",
                "볼륨 라이선스를 사용하는 이 컴퓨터에서 토큰 기반 정품 인증을 사용할 수 있는지 \
                 Windows가 확인했고, 사용할 수 없다고 기록했습니다. 이 조직에서는 토큰 기반 정품 \
                 인증을 사용하지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Event 12321 shows the code, and your organization does not use \
                         token-based activation.",
                        "이벤트 12321에 이 코드가 표시되지만, 조직에서 토큰 기반 정품 인증을 \
                         사용하지 않습니다.",
                    ),
                    &[EVENT_12321],
                )
                .brief(Text::new(
                    "event 12321; token-based activation is not used",
                    "이벤트 12321, 토큰 기반 정품 인증을 사용하지 않음",
                )),
            ),
            sources: &[EVENT_12321],
            resolutions: &[Resolution::new(
                Action::NothingToDo,
                Role::DeviceAdministrator,
                Text::new(
                    "Ignore the warning. It does not affect activation with a KMS host or a MAK.",
                    "경고를 무시하십시오. KMS 호스트 또는 MAK를 통한 정품 인증에는 영향이 \
                     없습니다.",
                ),
                &[EVENT_12321],
            )],
        },
        Cause {
            text: Text::new(
                "A program asked for a license file, or was to remove one, that is not installed.",
                "프로그램에서 조회하거나 제거하려던 라이선스 파일이 설치되어 있지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "There is no event 12321; the code is the result of such a call in your \
                         own program.",
                        "이벤트 12321은 없고, 직접 개발한 프로그램의 함수 호출에서 이 코드가 \
                         반환되었습니다.",
                    ),
                    &[PRACTICE],
                )
                .brief(Text::new(
                    "no event 12321; a call in your own program",
                    "이벤트 12321 없음, 직접 개발한 프로그램의 호출",
                )),
            ),
            sources: &[SLGETLICENSE, SLUNINSTALLLICENSE],
            resolutions: &[Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Check the license file ID that is passed to SLGetLicense or \
                     SLUninstallLicense, and that this file is installed.",
                    "SLGetLicense 또는 SLUninstallLicense에 전달하는 라이선스 파일 ID가 맞는지, 그 \
                     파일이 설치되어 있는지 확인하십시오.",
                ),
                &[SLGETLICENSE, SLUNINSTALLLICENSE],
            )],
        },
        Cause {
            text: Text::new(
                "The issuance license is not installed in Windows.",
                "Windows에 발급 라이선스가 설치되어 있지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Your organization uses token-based activation, and /lil lists no license.",
                        "조직에서 토큰 기반 정품 인증을 사용하지만 /lil 목록에 라이선스가 \
                         없습니다.",
                    ),
                    &[SLMGR_OPTIONS],
                )
                .brief(Text::new(
                    "used here, and /lil lists no license",
                    "사용하지만 /lil 목록에 라이선스가 없음",
                )),
            ),
            sources: &[EVENT_12321],
            resolutions: &[
                INSTALL_ISSUANCE_LICENSE,
                LIST_CERTIFICATES,
                steps::WITHOUT_CERTIFICATE,
                ACTIVATE,
            ],
        },
        Cause {
            text: Text::new(
                "Activation was attempted while the certificates of the smart card were not \
                 present.",
                "스마트 카드의 인증서가 없는 상태에서 정품 인증을 시도했습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Your organization uses token-based activation, /lil lists its license, \
                         and /ltc lists no certificate.",
                        "조직에서 토큰 기반 정품 인증을 사용하고 /lil 목록에 라이선스가 있지만 \
                         /ltc 목록에 인증서가 없습니다.",
                    ),
                    &[SLMGR_OPTIONS],
                )
                .brief(Text::new(
                    "/lil lists a license, /ltc no certificate",
                    "/lil에 라이선스 있음, /ltc에 인증서 없음",
                )),
            ),
            sources: &[EVENT_12321],
            resolutions: &[CARD_PRESENT, LIST_CERTIFICATES, steps::WITHOUT_CERTIFICATE, ACTIVATE],
        },
    ],
    otherwise: &[
        REPORT.when(Text::new(
            "if the code comes back and token-based activation is used",
            "토큰 기반 정품 인증을 사용하는데 같은 코드가 다시 나타나면",
        )),
        steps::REPORT_THE_CODE.when(Text::new(
            "if the code comes back and it is not used",
            "토큰 기반 정품 인증을 사용하지 않는데 같은 코드가 다시 나타나면",
        )),
    ],
};

pub(super) static TOKEN_BASED_CHALLENGE_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_TKA_CHALLENGE_EXPIRED"),
    message: Text::new(
        "the challenge of token-based activation has expired",
        "토큰 기반 정품 인증의 챌린지가 만료되었습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The challenge of this attempt expired before activation was complete. A new attempt \
             has a new challenge.",
            "이번 시도의 챌린지가 정품 인증이 끝나기 전에 만료되었습니다. 새로 시도하면 새 \
             챌린지가 만들어집니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            CARD_PRESENT.when(WITH_A_CARD),
            LIST_CERTIFICATES,
            steps::WITHOUT_CERTIFICATE,
            ATTEMPT_ANEW,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Create the challenge only when certificate and PIN are at hand, and a new one \
                     for each attempt.",
                    "인증서와 PIN이 준비된 뒤에 챌린지를 만들고, 시도할 때마다 새로 만드십시오.",
                ),
                &[PRACTICE],
            )
            .when(steps::IN_YOUR_OWN_PROGRAM),
        ],
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_SILENT_ACTIVATION_FAILURE: Entry = Entry {
    symbol: Some("SL_E_TKA_SILENT_ACTIVATION_FAILURE"),
    message: Text::new(
        "silent activation failed: no certificate could activate the product without a user",
        "사용자 조작 없이 제품을 정품 인증할 수 있는 인증서가 없어 자동 정품 인증에 실패했습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Activation ran without a user, and no certificate on this computer could activate the \
             product in that way.",
            "사용자 조작 없이 정품 인증을 시도했지만, 그렇게 제품을 정품 인증할 수 있는 인증서가 \
             이 컴퓨터에 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            CARD_PRESENT.when(WITH_A_CARD),
            LIST_CERTIFICATES,
            steps::WITHOUT_CERTIFICATE,
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Sign in, and activate yourself, so that the PIN can be entered.",
                    "로그인한 뒤 PIN을 입력할 수 있도록 직접 정품 인증하십시오.",
                ),
                &[SLMGR_OPTIONS],
            )
            .run(Command::changes(slmgr!("/fta <thumbprint>"))),
        ],
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_INVALID_CERTIFICATE_CHAIN: Entry = Entry {
    symbol: Some("SL_E_TKA_INVALID_CERT_CHAIN"),
    message: Text::new(
        "the certificate chain could not be built or failed validation",
        "인증서 체인을 만들 수 없거나 인증서 체인의 유효성 검사에 실패했습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The chain from the certificate of token-based activation to a trusted root could not \
             be built, or it failed validation.",
            "토큰 기반 정품 인증용 인증서에서 신뢰할 수 있는 루트까지의 체인을 만들 수 없거나, \
             체인의 유효성 검사에 실패했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "Verify the chains of the certificates in the store of the user, and note each \
                     fault that is reported. A revocation list that cannot be reached is a fault \
                     of the network, not of the certificate.",
                    "사용자의 저장소에 있는 인증서의 체인을 검증하고, 출력에 표시되는 문제를 모두 적어 \
                     두십시오. 해지 목록에 연결하지 못하는 것은 인증서가 아니라 네트워크의 \
                     문제입니다.",
                ),
                &[PRACTICE],
            )
            .run(Command::reads("certutil -user -verifystore My")),
            Resolution::new(
                Action::SyncClock,
                Role::DeviceAdministrator,
                Text::new(
                    "Synchronize the clock. If the required time change is too big, or there is no \
                     time source, set date and time by hand, then repeat the command. Where the \
                     time is wrong again after the power was off, have the battery replaced; in a \
                     virtual machine, correct the clock of its host. Where the domain itself has \
                     the wrong time, tell whoever administers Active Directory.",
                    "시계를 동기화하십시오. 필요한 시간 변경이 너무 크거나 시간 원본이 없으면 날짜와 시간을 직접 설정한 뒤 명령을 다시 실행하십시오. 전원을 \
                     껐다 켠 뒤 시간이 다시 틀리면 배터리를 교체하고, 가상 머신이면 호스트의 시계를 맞추십시오. 도메인의 시간 자체가 틀리면 Active \
                     Directory 관리자에게 알리십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("if date or time is wrong, and this is no domain controller", "도메인 컨트롤러가 아니고 날짜나 시간이 맞지 않으면"))
            .run(Command::changes("cmd /c \"net start w32time & w32tm /resync\"").elevated()),
            Resolution::new(
                Action::CheckCertificate,
                Role::DirectoryAdministrator,
                Text::new(
                    "Get a missing certificate from the authority itself, and distribute it to \
                     this computer, into the store for root or for intermediate authorities. Have \
                     an expired or revoked one issued anew.",
                    "인증 기관의 인증서가 없으면 해당 인증 기관에서 직접 받아, 이 컴퓨터의 ‘신뢰할 수 \
                     있는 루트 인증 기관’ 또는 ‘중간 인증 기관’ 저장소에 배포하십시오. 만료되었거나 \
                     해지된 인증서는 다시 발급하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if a certificate of the chain is missing, expired or revoked",
                "체인의 인증서가 없거나 만료되었거나 해지되었으면",
            )),
            LIST_UNDER_ITS_ACCOUNT,
            ACTIVATE,
        ],
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_GRANT_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_TKA_GRANT_NOT_FOUND"),
    message: Text::new(
        "the license that token-based activation requires could not be found",
        "토큰 기반 정품 인증에 필요한 라이선스를 찾지 못했습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license that grants token-based activation was not found on this computer.",
            "토큰 기반 정품 인증을 허용하는 라이선스를 이 컴퓨터에서 찾지 못했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            LIST_LICENSES,
            INSTALL_ISSUANCE_LICENSE,
            LIST_CERTIFICATES,
            steps::WITHOUT_CERTIFICATE,
            ACTIVATE,
        ],
    }],
    otherwise: &[REPORT, ALLOW_EVERY_TYPE],
};

// A before B: the certificate is kept in software; A asks for a smart card.
// A before C: the list shows the certificates of the card, or there is no card.
// B before C: no account has a certificate; B asks that another one shows it.
pub(super) static TOKEN_BASED_CERTIFICATE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_TKA_CERT_NOT_FOUND"),
    message: Text::new(
        "no certificate was found that could activate the product",
        "제품을 정품 인증할 수 있는 인증서를 찾지 못했습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[Sign::new(
        Text::new(
            "List the certificates in the store of the signed-in user, with issuer and validity.",
            "로그인한 사용자의 저장소에 있는 인증서를 발급자, 유효 기간과 함께 나열하십시오.",
        ),
        &[PRACTICE],
    )
    .run(Command::reads(
        "powershell -Command \"Get-ChildItem Cert:\\CurrentUser\\My | Format-List \
         Subject,Issuer,Thumbprint,NotBefore,NotAfter,HasPrivateKey\"",
    ))],
    causes: &[
        Cause {
            text: Text::new(
                "The certificate is on a smart card, and Windows does not see it.",
                "인증서가 스마트 카드에 있지만 Windows에서 인식되지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The certificate is kept on a smart card, and the list above does not show it.",
                    "인증서가 스마트 카드에 보관되어 있고 위 목록에 표시되지 않습니다.",
                ),
                &[PRACTICE],
            )),
            sources: &[PRACTICE],
            resolutions: &[
                CARD_PRESENT,
                Resolution::new(
                    Action::ContactVendor,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Ask the vendor of the card for its driver for this version of Windows.",
                        "이 Windows 버전용 드라이버를 카드 공급업체에 문의하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "if the store still lacks the certificate",
                    "저장소에 여전히 인증서가 없으면",
                )),
                LIST_CERTIFICATES,
                ACTIVATE,
            ],
        },
        Cause {
            text: Text::new(
                "The prompt runs under an account that does not hold the certificate.",
                "명령 프롬프트가 인증서를 보유하지 않은 계정으로 실행되고 있습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The certificate is kept in software; the list shows it under another account, \
                     not under this one.",
                    "인증서가 소프트웨어에 보관되어 있고, 다른 계정의 목록에는 있지만 이 계정의 \
                     목록에는 없습니다.",
                ),
                &[PRACTICE],
            )),
            sources: &[PRACTICE],
            resolutions: &[
                Resolution::new(
                    Action::SignIn,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Sign in with the account that holds the certificate, and open the prompt \
                         there.",
                        "인증서를 보유한 계정으로 로그인하여 명령 프롬프트를 여십시오.",
                    ),
                    &[PRACTICE],
                ),
                LIST_CERTIFICATES,
                ACTIVATE,
            ],
        },
        Cause {
            text: Text::new(
                "No account of this computer holds a certificate that the issuance license \
                 accepts.",
                "이 컴퓨터의 어떤 계정에도 발급 라이선스에서 인정하는 인증서가 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "No smart card is used, or the list shows its certificates; and no account has \
                     one that meets the terms of the issuance license.",
                    "스마트 카드를 사용하지 않거나 카드의 인증서가 목록에 표시되며, 발급 \
                     라이선스의 조건에 맞는 인증서를 가진 계정이 없습니다.",
                ),
                &[PRACTICE],
            )),
            sources: &[HEADER],
            resolutions: &[COMPARE_TERMS, ISSUE_CERTIFICATE, LIST_CERTIFICATES, ACTIVATE],
        },
    ],
    otherwise: &[REPORT, ALLOW_EVERY_TYPE],
};

pub(super) static TOKEN_BASED_INVALID_EDITION: Entry = Entry {
    symbol: Some("SL_E_TKA_INVALID_SKU_ID"),
    message: Text::new(
        "this edition does not support token-based activation",
        "이 에디션은 토큰 기반 정품 인증을 지원하지 않습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The edition that is installed does not support token-based activation.",
            "설치된 에디션은 토큰 기반 정품 인증을 지원하지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Read the edition in the line Name, and compare it with the editions that the \
                     issuance license covers.",
                    "‘이름’ 줄에서 에디션을 확인하고, 발급 라이선스에 포함된 에디션과 \
                     대조하십시오.",
                ),
                &[SLMGR_OPTIONS],
            )
            .run(Command::reads(slmgr!("/dlv"))),
            Resolution::new(
                Action::ObtainLicense,
                Role::LicenseOwner,
                Text::new(
                    "Decide, with your agreement at hand, whether this computer is to have a \
                     covered edition or is to activate in another way.",
                    "계약 내용을 확인하여, 이 컴퓨터에 발급 라이선스에 포함된 에디션을 설치할지 \
                     다른 방법으로 정품 인증할지 결정하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if the edition is not covered",
                "발급 라이선스에 포함되지 않은 에디션이면",
            )),
            ALLOW_EVERY_TYPE,
        ],
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_INVALID_DATA: Entry = Entry {
    symbol: Some("SL_E_TKA_INVALID_BLOB"),
    message: Text::new(
        "the product could not be activated: the token-based activation data is invalid",
        "제품을 정품 인증하지 못했습니다. 토큰 기반 정품 인증 데이터가 올바르지 않습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation data that was handed in is not valid.",
            "전달된 정품 인증 데이터가 올바르지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            LIST_CERTIFICATES,
            steps::WITHOUT_CERTIFICATE,
            ATTEMPT_ANEW,
            PASS_ON_UNCHANGED,
        ],
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_TAMPERED_CERTIFICATE_CHAIN: Entry = Entry {
    symbol: Some("SL_E_TKA_TAMPERED_CERT_CHAIN"),
    message: Text::new(
        "the product could not be activated: the activation data is tampered",
        "제품을 정품 인증하지 못했습니다. 정품 인증 데이터가 변조되었습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation data is tampered, by the symbol its certificate chain.",
            "정품 인증 데이터가 변조되었습니다. 기호 이름에 따르면 변조된 것은 인증서 체인입니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            steps::SAVE_APPLICATION_LOG,
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "See who issued the certificates of the chain. An issuer that is not an \
                     authority of your organization means that the certificate is not the one that \
                     was issued for this: do not activate with it, and tell whoever is responsible \
                     for the certification authority.",
                    "체인의 인증서를 누가 발급했는지 확인하십시오. 발급자가 조직의 인증 기관이 아니면 \
                     이 정품 인증용으로 발급한 인증서가 아닌 것입니다. 그런 인증서로는 정품 인증하지 \
                     말고 인증 기관 담당자에게 알리십시오.",
                ),
                &[PRACTICE],
            )
            .run(Command::reads("certutil -user -verifystore My")),
            LIST_UNDER_ITS_ACCOUNT,
            ATTEMPT_ANEW,
            PASS_ON_UNCHANGED,
        ],
    }],
    otherwise: &[steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK)],
};

pub(super) static TOKEN_BASED_CHALLENGE_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_TKA_CHALLENGE_MISMATCH"),
    message: Text::new(
        "the product could not be activated: challenge and response do not match",
        "제품을 정품 인증하지 못했습니다. 챌린지와 응답이 일치하지 않습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The response that was handed in does not belong to the challenge.",
            "전달된 응답이 챌린지와 일치하지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            LIST_CERTIFICATES,
            steps::WITHOUT_CERTIFICATE,
            ATTEMPT_ANEW,
            PASS_ON_UNCHANGED,
        ],
    }],
    otherwise: &[REPORT],
};

/// For the two codes of a certificate that does not meet the license.
const UNSUITABLE: &[Resolution] =
    &[LIST_LICENSES, READ_CERTIFICATES, COMPARE_TERMS, ISSUE_CERTIFICATE, ACTIVATE];

pub(super) static TOKEN_BASED_INVALID_CERTIFICATE: Entry = Entry {
    symbol: Some("SL_E_TKA_INVALID_CERTIFICATE"),
    message: Text::new(
        "the certificate does not match the conditions in the license",
        "인증서가 라이선스에 지정된 조건에 맞지 않습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The certificate does not match the conditions in the license.",
            "인증서가 라이선스에 지정된 조건에 맞지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: UNSUITABLE,
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_INVALID_SMART_CARD: Entry = Entry {
    symbol: Some("SL_E_TKA_INVALID_SMARTCARD"),
    message: Text::new(
        "the inserted smart card could not be used to activate the product",
        "삽입한 스마트 카드로 제품을 정품 인증할 수 없습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A smart card is inserted, and it could not be used to activate the product.",
            "스마트 카드가 삽입되어 있지만 제품을 정품 인증하는 데 사용할 수 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "Make sure that the right card is inserted, and let Windows examine it. This \
                     asks for the PIN; wrong entries can lock the card.",
                    "올바른 카드가 삽입되어 있는지 확인하고, 명령을 실행하여 카드를 검사하십시오. \
                     검사 중에 PIN을 입력해야 합니다. 잘못 입력하면 카드가 잠길 수 있습니다.",
                ),
                &[PRACTICE],
            )
            .run(Command::opens("certutil -scinfo")),
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Try the card in another reader or computer.",
                    "다른 판독기나 다른 컴퓨터에서 카드를 사용해 보십시오.",
                ),
                &[PRACTICE],
            ),
            Resolution::new(
                Action::CheckCertificate,
                Role::DirectoryAdministrator,
                Text::new(
                    "Have a card issued whose certificate meets those terms.",
                    "그 조건에 맞는 인증서가 들어 있는 카드를 발급하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if the certificate on the card does not meet the terms of the issuance license",
                "카드의 인증서가 발급 라이선스의 조건에 맞지 않으면",
            )),
            LIST_UNDER_ITS_ACCOUNT,
            ACTIVATE,
        ],
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_FAILED_GRANT_PARSING: Entry = Entry {
    symbol: Some("SL_E_TKA_FAILED_GRANT_PARSING"),
    message: Text::new(
        "the content of the token-based activation license is invalid",
        "토큰 기반 정품 인증 라이선스의 내용이 올바르지 않습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license for token-based activation has content that is not valid.",
            "토큰 기반 정품 인증 라이선스에 올바르지 않은 내용이 있습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            LIST_LICENSES,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Obtain the license file from Microsoft once more, and leave it as it is.",
                    "Microsoft에서 라이선스 파일을 다시 받고, 파일을 변경하지 마십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if your copy of the license file was changed",
                "보관한 라이선스 파일이 변경되었으면",
            )),
            INSTALL_ISSUANCE_LICENSE,
            LIST_UNDER_ITS_ACCOUNT,
            ACTIVATE,
        ],
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_INVALID_THUMBPRINT: Entry = Entry {
    symbol: Some("SL_E_TKA_INVALID_THUMBPRINT"),
    message: Text::new(
        "the product could not be activated: the thumbprint is invalid",
        "제품을 정품 인증하지 못했습니다. 지정한 지문이 올바르지 않습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The thumbprint that was given is not valid.",
            "지정한 지문이 올바르지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            LIST_CERTIFICATES,
            steps::WITHOUT_CERTIFICATE,
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "Copy the thumbprint from that list, without blanks. Text copied from a \
                     certificate window can begin with a character that is not visible.",
                    "그 목록에서 지문을 공백 없이 복사하십시오. 인증서 창에서 복사한 텍스트는 \
                     보이지 않는 문자로 시작할 수 있습니다.",
                ),
                &[PRACTICE],
            ),
            ACTIVATE,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "Check how the thumbprint is stored and passed on.",
                    "지문을 저장하고 전달하는 방법을 확인하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "in your own program or script",
                "직접 개발한 프로그램이나 스크립트라면",
            )),
        ],
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_THUMBPRINT_CERTIFICATE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_TKA_THUMBPRINT_CERT_NOT_FOUND"),
    message: Text::new(
        "the product could not be activated: the thumbprint matches no certificate",
        "제품을 정품 인증하지 못했습니다. 지문과 일치하는 인증서가 없습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "None of the certificates that Windows sees has the thumbprint that was given.",
            "Windows에서 확인되는 인증서 가운데 지정한 지문과 일치하는 인증서가 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            CARD_PRESENT.when(WITH_A_CARD),
            LIST_CERTIFICATES,
            steps::WITHOUT_CERTIFICATE,
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "Use the thumbprint of the new one; a renewed certificate has another.",
                    "새 인증서의 지문을 사용하십시오. 갱신된 인증서는 지문이 다릅니다.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("if the certificate was renewed", "인증서를 갱신했으면")),
            ACTIVATE,
        ],
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_CRITERIA_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_TKA_CRITERIA_MISMATCH"),
    message: Text::new(
        "the certificate does not match the criteria in the issuance license",
        "인증서가 발급 라이선스에 지정된 기준에 맞지 않습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The certificate does not match the criteria that the issuance license specifies.",
            "인증서가 발급 라이선스에서 정한 기준을 충족하지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: UNSUITABLE,
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_TRUST_POINT_ID_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_TKA_TPID_MISMATCH"),
    message: Text::new(
        "the certificate does not match the trust point ID (TPID) in the issuance license",
        "인증서가 발급 라이선스에 지정된 신뢰 지점 ID(TPID)와 맞지 않습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The certificate does not match the trust point identifier (TPID) that the issuance \
             license specifies.",
            "인증서가 발급 라이선스에서 지정한 신뢰 지점 식별자(TPID)와 맞지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            LIST_LICENSES,
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "Read from which authorities the certificate comes, and compare them with the \
                     trust point for which the issuance license was granted.",
                    "인증서가 어느 인증 기관에서 발급되었는지 확인하고, 발급 라이선스가 부여된 신뢰 \
                     지점과 대조하십시오.",
                ),
                &[PRACTICE],
            )
            .run(Command::reads("certutil -user -verifystore My")),
            ISSUE_CERTIFICATE,
            LIST_UNDER_ITS_ACCOUNT,
            ACTIVATE,
        ],
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_SOFTWARE_CERTIFICATE_DISALLOWED: Entry = Entry {
    symbol: Some("SL_E_TKA_SOFT_CERT_DISALLOWED"),
    message: Text::new(
        "the product could not be activated: a soft token cannot be used",
        "제품을 정품 인증하지 못했습니다. 소프트 토큰은 사용할 수 없습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The certificate is a soft token, and a soft token cannot be used for this activation.",
            "인증서가 소프트 토큰이며, 이 정품 인증에는 소프트 토큰을 사용할 수 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            READ_PROVIDER,
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "Insert the card, and choose the certificate on it, not the one that is kept \
                     in software.",
                    "카드를 삽입하고, 소프트웨어에 보관된 인증서가 아니라 카드에 있는 인증서를 \
                     선택하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "with a smart card for activation",
                "정품 인증용 스마트 카드가 있으면",
            )),
            Resolution::new(
                Action::CheckCertificate,
                Role::DirectoryAdministrator,
                Text::new(
                    "Have the certificate issued on a smart card.",
                    "인증서를 스마트 카드에 발급하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("without such a card", "그런 카드가 없으면")),
            LIST_UNDER_ITS_ACCOUNT,
            ACTIVATE,
        ],
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_SOFTWARE_CERTIFICATE_INVALID: Entry = Entry {
    symbol: Some("SL_E_TKA_SOFT_CERT_INVALID"),
    message: Text::new(
        "the certificate cannot be used because its private key is exportable",
        "인증서의 개인 키를 내보낼 수 있으므로 그 인증서를 사용할 수 없습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The private key of the certificate is exportable, and such a certificate cannot be \
             used.",
            "인증서의 개인 키를 내보낼 수 있습니다. 이러한 인증서는 사용할 수 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            READ_KEY,
            Resolution::new(
                Action::CheckCertificate,
                Role::DirectoryAdministrator,
                Text::new(
                    "Issue a new certificate from a template that does not allow the private key \
                     to be exported.",
                    "개인 키 내보내기를 허용하지 않는 템플릿으로 새 인증서를 발급하십시오.",
                ),
                &[PRACTICE],
            ),
            LIST_CERTIFICATES,
            steps::WITHOUT_CERTIFICATE,
            ACTIVATE,
        ],
    }],
    otherwise: &[REPORT],
};

pub(super) static TOKEN_BASED_CERTIFICATE_CNG_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_TKA_CERT_CNG_NOT_AVAILABLE"),
    message: Text::new(
        "the CNG encryption library could not be loaded for the certificate",
        "인증서에 필요한 CNG 암호화 라이브러리를 로드하지 못했습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[Sign::new(
        Text::new(
            "Read which provider keeps the private key of the certificate.",
            "인증서의 개인 키를 어느 공급자가 보관하는지 확인하십시오.",
        ),
        &[PRACTICE],
    )
    .run(Command::reads("certutil -user -store My"))],
    causes: &[Cause {
        text: Text::new(
            "The encryption library CNG could not be loaded. The certificate may not be available \
             on this version of Windows.",
            "암호화 라이브러리 CNG를 로드하지 못했습니다. 이 Windows 버전에서 사용할 수 없는 \
             인증서일 수 있습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "See whether this provider is in the list of this computer.",
                    "이 컴퓨터의 목록에 그 공급자가 있는지 확인하십시오.",
                ),
                &[PRACTICE],
            )
            .run(Command::reads("certutil -csplist")),
            steps::CHECK_SYSTEM_FILES
                .when(Text::new("if the provider is in the list", "공급자가 목록에 있으면")),
            Resolution::new(
                Action::CheckCertificate,
                Role::DirectoryAdministrator,
                Text::new(
                    "Have a certificate issued whose key provider this version of Windows has.",
                    "이 Windows 버전에 있는 키 공급자를 사용하는 인증서를 발급하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("if the provider is missing", "공급자가 없으면")),
            LIST_UNDER_ITS_ACCOUNT,
            ACTIVATE,
        ],
    }],
    otherwise: &[REPORT],
};
