//! Token-based activation.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::TokenBased;
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const TKA_READ_EVENT: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Read the newest events 12321, in which Windows records that token-based \
         activation failed; the code stands after HR=.",
        "토큰 기반 정품 인증 실패가 기록되는 이벤트 12321의 최신 항목을 \
         확인하십시오. 오류 코드는 HR= 뒤에 있습니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';Id=12321} -MaxEvents 5 | Format-List \
     TimeCreated,ProviderName,Message\"",
));

const TKA_USER_CERTIFICATES: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DeviceAdministrator,
    Text::new(
        "List the certificates in the signed-in user's personal store with issuer, \
         thumbprint, validity and private key. Those on a smart card appear there \
         once Windows has copied them.",
        "로그인한 사용자의 개인 저장소에 있는 인증서를 발급자, 지문, 유효 기간, \
         개인 키 유무와 함께 나열하십시오. 스마트 카드의 인증서는 Windows가 이 \
         저장소로 복사한 뒤에 표시됩니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-ChildItem Cert:\\CurrentUser\\My | Format-List \
     Subject,Issuer,Thumbprint,NotBefore,NotAfter,HasPrivateKey\"",
));

const TKA_SAME_ACCOUNT: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DeviceAdministrator,
    Text::new(
        "Work under the account that holds the certificate, because a prompt of \
         another account sees other certificates. If that account cannot open an \
         elevated prompt, try `slmgr.vbs /fta` in its normal one.",
        "프롬프트를 연 계정에 따라 보이는 인증서가 다르므로 인증서를 가진 계정으로 \
         작업하십시오. 그 계정으로 관리자 권한 프롬프트를 열 수 없으면 일반 \
         프롬프트에서 `slmgr.vbs /fta`를 시도하십시오.",
    ),
    &[sources::PRACTICE],
);

const TKA_CARD_SERVICES: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "If the certificate is on a smart card, insert the card and check that \
         both services run: SCardSvr serves the reader, CertPropSvc copies the \
         card's certificates to the user's store.",
        "인증서가 스마트 카드에 있으면 카드를 삽입하고 두 서비스가 실행 중인지 \
         확인하십시오. SCardSvr는 판독기를 처리하고 CertPropSvc는 카드의 인증서를 \
         사용자의 저장소로 복사합니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("powershell -Command \"Get-Service SCardSvr,CertPropSvc\""));

const TKA_READ_CARD: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DeviceAdministrator,
    Text::new(
        "Let Windows examine the reader, the card and its certificates. It asks \
         for the PIN, and repeated wrong entries can lock the card.",
        "명령으로 판독기, 카드, 카드의 인증서를 검사하십시오. 검사 중에 PIN을 \
         입력해야 하며, 여러 번 잘못 입력하면 카드가 잠길 수 있습니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("certutil -scinfo"));

const TKA_OTHER_READER: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Try the card in another reader or computer to find out whether the card \
         or the reader is at fault.",
        "카드와 판독기 중 어느 쪽이 문제인지 알 수 있도록 다른 판독기나 다른 \
         컴퓨터에서 카드를 시험하십시오.",
    ),
    &[sources::PRACTICE],
);

const TKA_VERIFY_CHAIN: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DeviceAdministrator,
    Text::new(
        "Verify the chain of the certificate in the user's personal store and note \
         each error that is reported.",
        "사용자의 개인 저장소에 있는 인증서의 체인을 검증하고 보고되는 오류를 모두 \
         기록하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("certutil -user -verifystore My <thumbprint>"));

const TKA_SHOW_KEY: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DeviceAdministrator,
    Text::new(
        "Read which provider keeps the private key and whether the output marks \
         the key as not exportable.",
        "개인 키를 보관하는 공급자를 확인하고, 키를 내보낼 수 없다고 출력에 \
         표시되는지도 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("certutil -user -store My <thumbprint>"));

const TKA_COMPARE_TERMS: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::LicenseOwner,
    Text::new(
        "Compare the issuer and chain of the certificate with what the documents \
         of the token issuance license require.",
        "인증서의 발급자와 체인을 토큰 발급 라이선스 문서의 요구 사항과 \
         대조하십시오.",
    ),
    &[sources::PRACTICE],
);

const TKA_REQUEST_CERTIFICATE: Resolution = Resolution::new(
    Action::CheckCertificate,
    Role::DirectoryAdministrator,
    Text::new(
        "Have your certification authority issue a certificate that meets the \
         conditions of the token issuance license.",
        "토큰 발급 라이선스의 조건에 맞는 인증서를 조직의 인증 기관에서 \
         발급받으십시오.",
    ),
    &[sources::PRACTICE],
);

const TKA_NEW_LICENSE: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "If your certificates have changed for good, ask Microsoft for a token \
         issuance license that fits them.",
        "조직의 인증서가 영구적으로 바뀌었다면 새 인증서에 맞는 토큰 발급 \
         라이선스를 Microsoft에 요청하십시오.",
    ),
    &[sources::PRACTICE],
);

const TKA_ONE_ATTEMPT: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "Start one fresh attempt and let it finish before any other; each attempt \
         begins with a challenge of its own.",
        "처음부터 다시 한 번 시도하고, 끝날 때까지 다른 시도를 시작하지 마십시오. \
         시도할 때마다 새 챌린지가 만들어집니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /fta <thumbprint>").elevated());

const TKA_OWN_PROGRAM: Resolution = Resolution::new(
    Action::FixProgram,
    Role::SoftwareDeveloper,
    Text::new(
        "In your own program, pass the challenge of \
         GenerateTokenActivationChallenge unchanged to \
         DepositTokenActivationResponse, with the response and the chain that \
         belong to it.",
        "직접 개발한 프로그램이라면 GenerateTokenActivationChallenge의 챌린지를 \
         그대로, 해당 응답 및 체인과 함께 DepositTokenActivationResponse에 \
         전달하십시오.",
    ),
    &[sources::PRACTICE],
);

const TKA_CARD_VENDOR: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::DeviceAdministrator,
    Text::new(
        "If the certificate is on a smart card, ask the vendor of the card for the \
         current driver or middleware for this version of Windows.",
        "인증서가 스마트 카드에 있으면 이 Windows 버전에 맞는 최신 드라이버나 \
         미들웨어를 카드 공급업체에 문의하십시오.",
    ),
    &[sources::PRACTICE],
);

const TKA_ALL_TYPES: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "If the computer is meant to activate in another way, allow every volume \
         activation type again. The option exists since Windows 8 and Windows \
         Server 2012; earlier versions use `slmgr.vbs /ctao` to lift the \
         token-only limit.",
        "다른 방법으로 정품 인증할 컴퓨터라면 모든 볼륨 정품 인증 유형을 다시 \
         허용하십시오. 이 옵션은 Windows 8 및 Windows Server 2012부터 있으며, 이전 \
         버전에서는 `slmgr.vbs /ctao`로 토큰 전용 제한을 해제합니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /act-type 0").elevated());

const TOKEN_CERTIFICATE_UNSUITABLE_STEPS: &[Resolution] = &[
    steps::LIST_USABLE_CERTIFICATES,
    steps::TKA_LIST_LICENSES,
    TKA_USER_CERTIFICATES,
    TKA_COMPARE_TERMS,
    Resolution::new(
        Action::ActivateOnline,
        Role::DeviceAdministrator,
        Text::new(
            "If the user holds several certificates, name the one that is \
                 meant for activation.",
            "사용자에게 인증서가 여러 개 있으면 정품 인증용 인증서를 \
                 지정하십시오.",
        ),
        &[sources::PRACTICE],
    )
    .run(Command::changes("slmgr.vbs /fta <thumbprint>").elevated()),
    TKA_REQUEST_CERTIFICATE,
    TKA_NEW_LICENSE,
];

pub(super) static LICENSE_FILE_NOT_INSTALLED: Entry = Entry {
    symbol: Some("SL_E_LICENSE_FILE_NOT_INSTALLED"),
    message: Text::new(
        "a license file is missing, such as the issuance license of token-based activation",
        "토큰 기반 정품 인증의 발급 라이선스와 같은 라이선스 파일이 설치되어 있지 않습니다",
    ),
    topic: Topic::LicenseMissing,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::EVENT_12321),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The token issuance license is not installed in Windows.",
                "Windows에 토큰 발급 라이선스가 설치되어 있지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::EVENT_12321],
        },
        Cause {
            text: Text::new(
                "Activation was attempted while the certificates of the smart card \
             were not present.",
                "스마트 카드의 인증서가 없는 상태에서 정품 인증을 시도했습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::EVENT_12321],
        },
        Cause {
            text: Text::new(
                "On a volume-licensed system Windows checks by itself whether \
             token-based activation is available, and logs event 12321 as a \
             warning if it is not. Where nobody uses it, the warning means nothing \
             more.",
                "볼륨 라이선스 시스템에서는 Windows가 토큰 기반 정품 인증을 사용할 수 \
             있는지 스스로 확인하고, 사용할 수 없으면 이벤트 12321을 경고로 \
             기록합니다. 이 방식을 사용하지 않는 곳에서는 그 이상의 의미가 없는 \
             경고입니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::EVENT_12321],
        },
    ],
    otherwise: &[
        TKA_READ_EVENT,
        Resolution::new(
            Action::NothingToDo,
            Role::DeviceAdministrator,
            Text::new(
                "If you do not use token-based activation, ignore the warning; \
                 activation with KMS or a MAK is not affected.",
                "토큰 기반 정품 인증을 사용하지 않는다면 경고를 무시하십시오. KMS \
                 또는 MAK를 통한 정품 인증에는 영향이 없습니다.",
            ),
            &[sources::PRACTICE],
        ),
        steps::TKA_LIST_LICENSES,
        steps::TKA_INSTALL_LICENSE,
        TKA_CARD_SERVICES,
        steps::LIST_USABLE_CERTIFICATES,
        steps::ACTIVATE_BY_CERTIFICATE,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "If SLGetLicense, SLGetLicenseFileId or SLUninstallLicense \
                 returned the code in your own program, check that the license \
                 file in question has been installed.",
                "직접 개발한 프로그램에서 SLGetLicense, SLGetLicenseFileId 또는 \
                 SLUninstallLicense가 이 코드를 반환했다면 해당 라이선스 파일이 \
                 설치되어 있는지 확인하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        steps::ASK_MICROSOFT_SUPPORT,
    ],
};

pub(super) static TOKEN_BASED_CHALLENGE_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_TKA_CHALLENGE_EXPIRED"),
    message: Text::new(
        "token-based activation was not finished before its challenge expired",
        "토큰 기반 정품 인증을 마치기 전에 챌린지가 만료되었습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The challenge of this attempt expired before a response to it had \
             been accepted.",
            "이번 시도의 챌린지에 대한 응답이 수락되기 전에 챌린지가 \
             만료되었습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "If the certificate is on a smart card, insert the card and have \
                 the PIN at hand before you start again.",
                    "인증서가 스마트 카드에 있으면 다시 시작하기 전에 카드를 삽입하고 \
                 PIN을 준비하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::LIST_USABLE_CERTIFICATES,
            TKA_ONE_ATTEMPT,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program, create the challenge only when certificate \
                 and PIN are ready, and create a new one for every attempt.",
                    "직접 개발한 프로그램이라면 인증서와 PIN이 준비된 뒤에 챌린지를 \
                 만들고, 시도할 때마다 새로 만드십시오.",
                ),
                &[sources::PRACTICE],
            ),
            TKA_READ_CARD,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_SILENT_ACTIVATION_FAILURE: Entry = Entry {
    symbol: Some("SL_E_TKA_SILENT_ACTIVATION_FAILURE"),
    message: Text::new(
        "automatic token-based activation failed: no certificate works without a user",
        "사용자 조작 없이 쓸 수 있는 인증서가 없어 자동 토큰 기반 정품 인증에 실패했습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Activation ran without asking anyone, and there is either no usable \
             certificate or none that works without a user, who may have to enter \
             a PIN.",
            "사용자에게 묻지 않고 정품 인증을 시도했으나, 사용할 수 있는 인증서가 \
             없거나 PIN 입력과 같은 사용자 조작이 필요한 인증서만 있습니다.",
        ),
        sign: None,
        resolutions: &[
            TKA_READ_EVENT,
            steps::LIST_USABLE_CERTIFICATES,
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Sign in, insert the smart card if there is one, and start \
                 activation yourself, so that Windows can ask for the PIN.",
                    "로그인한 뒤 스마트 카드가 있으면 삽입하고, 직접 정품 인증을 \
                 시작하십시오. 그래야 Windows가 PIN을 요청할 수 있습니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /fta <thumbprint>").elevated()),
            TKA_READ_CARD,
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Where nobody can enter the PIN, `slmgr.vbs /fta` accepts it after \
                 the thumbprint. Decide first whether you may do so: whoever can \
                 read the script, or a log of command lines, learns the PIN.",
                    "PIN을 입력할 사람이 없으면 `slmgr.vbs /fta`의 지문 뒤에 PIN을 \
                 지정할 수 있습니다. 스크립트나 명령줄 로그를 볼 수 있는 사람은 \
                 PIN도 알게 되므로, 이렇게 해도 되는지 먼저 결정하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_INVALID_CERTIFICATE_CHAIN: Entry = Entry {
    symbol: Some("SL_E_TKA_INVALID_CERT_CHAIN"),
    message: Text::new(
        "the token-based activation certificate has no chain that is complete and valid",
        "토큰 기반 정품 인증용 인증서에 완전하고 유효한 체인이 없습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "There is no complete chain from the certificate to a trusted root, or \
             Windows found fault with the chain.",
            "인증서에서 신뢰할 수 있는 루트까지 이어지는 완전한 체인이 없거나, \
             Windows가 체인을 검증하면서 문제를 발견했습니다.",
        ),
        sign: None,
        resolutions: &[
            TKA_USER_CERTIFICATES,
            TKA_VERIFY_CHAIN,
            steps::SYNC_CLOCK,
            Resolution::new(
                Action::CheckCertificate,
                Role::DirectoryAdministrator,
                Text::new(
                    "If the computer lacks the certificate of an authority in the \
                 chain, make sure that it is genuine and distribute it to the \
                 store for root or intermediate authorities.",
                    "체인에 속한 인증 기관의 인증서가 컴퓨터에 없으면 진짜 인증서인지 \
                 확인한 뒤 루트 또는 중간 인증 기관 저장소에 배포하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::FixNetwork,
                Role::NetworkAdministrator,
                Text::new(
                    "If the output reports that revocation could not be checked, let \
                 the computer reach the addresses that the certificates name for \
                 it.",
                    "해지 여부를 확인하지 못했다고 표시되면 인증서에 적힌 해지 확인 \
                 주소에 컴퓨터가 연결할 수 있게 하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::CheckCertificate,
                Role::DirectoryAdministrator,
                Text::new(
                    "If a certificate of the chain has expired or been revoked, have \
                 it replaced.",
                    "체인의 인증서가 만료되었거나 해지되었다면 새 인증서로 \
                 교체하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::LIST_USABLE_CERTIFICATES,
            steps::ACTIVATE_BY_CERTIFICATE,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_GRANT_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_TKA_GRANT_NOT_FOUND"),
    message: Text::new(
        "no license that grants token-based activation is on this computer",
        "토큰 기반 정품 인증을 허용하는 라이선스가 이 컴퓨터에 없습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "No installed license grants token-based activation to this product.",
            "이 제품에 토큰 기반 정품 인증을 허용하는 라이선스가 설치되어 있지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            TKA_READ_EVENT,
            steps::TKA_LIST_LICENSES,
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "If a license is listed, check that it was issued for this product \
                 and version and has not passed its end date.",
                    "라이선스가 표시되면 이 제품과 버전용으로 발급되었는지, 만료 \
                 날짜가 지나지 않았는지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::TKA_INSTALL_LICENSE,
            steps::LIST_USABLE_CERTIFICATES,
            steps::ACTIVATE_BY_CERTIFICATE,
            TKA_ALL_TYPES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_CERTIFICATE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_TKA_CERT_NOT_FOUND"),
    message: Text::new(
        "this computer has no certificate suited to token-based activation",
        "이 컴퓨터에 토큰 기반 정품 인증에 알맞은 인증서가 없습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Among the certificates that Windows can see there is none that could \
             activate the product.",
            "Windows에서 볼 수 있는 인증서 가운데 제품을 정품 인증할 수 있는 것이 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            TKA_SAME_ACCOUNT,
            TKA_CARD_SERVICES,
            TKA_USER_CERTIFICATES,
            steps::TKA_LIST_LICENSES,
            TKA_READ_CARD,
            TKA_COMPARE_TERMS,
            TKA_REQUEST_CERTIFICATE,
            steps::LIST_USABLE_CERTIFICATES,
            steps::ACTIVATE_BY_CERTIFICATE,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_INVALID_EDITION: Entry = Entry {
    symbol: Some("SL_E_TKA_INVALID_SKU_ID"),
    message: Text::new(
        "token-based activation is not possible with this edition",
        "이 에디션에서는 토큰 기반 정품 인증을 사용할 수 없습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Token-based activation is not available for the edition that is \
             installed.",
            "설치된 에디션에서는 토큰 기반 정품 인증이 제공되지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Look up in the documents of the token issuance license which \
                 editions it covers.",
                    "토큰 발급 라이선스가 어떤 에디션에 적용되는지 라이선스 문서에서 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            TKA_ALL_TYPES,
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "For an edition outside the license, use another kind of \
                 activation that your agreement covers and install its key, which \
                 replaces the present one.",
                    "라이선스에 포함되지 않은 에디션이라면 계약에 포함된 다른 정품 \
                 인증 방법을 사용하고 해당 키를 설치하십시오. 이 키가 현재 키를 \
                 대체합니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
            Resolution::new(
                Action::ChangeEdition,
                Role::LicenseOwner,
                Text::new(
                    "Otherwise install a licensed edition that the token issuance \
                 license covers; back up the data before you change the edition.",
                    "그렇지 않으면 사용 권한이 있고 토큰 발급 라이선스에 포함된 \
                 에디션을 설치하십시오. 에디션을 바꾸기 전에 데이터를 \
                 백업하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_INVALID_DATA: Entry = Entry {
    symbol: Some("SL_E_TKA_INVALID_BLOB"),
    message: Text::new(
        "token-based activation received data that it cannot use",
        "토큰 기반 정품 인증에 사용할 수 없는 데이터가 전달되었습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation data that Windows, a script or a program handed in is \
             not valid; the code does not say which part of it.",
            "Windows, 스크립트 또는 프로그램이 전달한 정품 인증 데이터가 올바르지 \
             않습니다. 데이터의 어느 부분인지는 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            TKA_READ_EVENT,
            steps::TKA_LIST_LICENSES,
            steps::LIST_USABLE_CERTIFICATES,
            TKA_ONE_ATTEMPT,
            TKA_OWN_PROGRAM,
            steps::RESTART_SERVICE,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_TAMPERED_CERTIFICATE_CHAIN: Entry = Entry {
    symbol: Some("SL_E_TKA_TAMPERED_CERT_CHAIN"),
    message: Text::new(
        "the certificate chain sent for token-based activation appears to be altered",
        "토큰 기반 정품 인증에 전달된 인증서 체인이 변조된 것으로 보입니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation data (to judge by the symbol, the certificate chain in \
             it) did not pass a check for alteration. The code does not say where \
             it changed.",
            "정품 인증 데이터(기호 이름에 따르면 그중 인증서 체인)가 변조 검사를 \
             통과하지 못했습니다. 어디에서 바뀌었는지는 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            TKA_READ_EVENT,
            steps::LIST_USABLE_CERTIFICATES,
            TKA_VERIFY_CHAIN,
            TKA_ONE_ATTEMPT,
            TKA_OWN_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_CHALLENGE_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_TKA_CHALLENGE_MISMATCH"),
    message: Text::new(
        "the response in token-based activation does not fit its challenge",
        "토큰 기반 정품 인증의 응답이 챌린지와 일치하지 않습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The response does not belong to the challenge that was handed in with \
             it.",
            "제출된 응답이 함께 전달된 챌린지에 대한 것이 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SVC_NAME_CALLER,
            TKA_READ_EVENT,
            steps::LIST_USABLE_CERTIFICATES,
            TKA_ONE_ATTEMPT,
            TKA_OWN_PROGRAM,
            steps::RESTART_SERVICE,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_INVALID_CERTIFICATE: Entry = Entry {
    symbol: Some("SL_E_TKA_INVALID_CERTIFICATE"),
    message: Text::new(
        "the certificate for token-based activation does not meet the license conditions",
        "토큰 기반 정품 인증용 인증서가 라이선스의 조건을 충족하지 않습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A certificate was found, and it does not meet what the issuance \
             license demands of it.",
            "인증서는 찾았지만 발급 라이선스에서 요구하는 조건을 충족하지 \
             않습니다.",
        ),
        sign: None,
        resolutions: TOKEN_CERTIFICATE_UNSUITABLE_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_INVALID_SMART_CARD: Entry = Entry {
    symbol: Some("SL_E_TKA_INVALID_SMARTCARD"),
    message: Text::new(
        "the smart card in the reader is unsuitable for token-based activation",
        "판독기에 삽입한 스마트 카드는 토큰 기반 정품 인증에 사용할 수 없습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A smart card is in the reader, and the product cannot be activated \
             with it.",
            "판독기에 스마트 카드가 있지만 그 카드로는 제품을 정품 인증할 수 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Check that the right card is inserted, above all where a user \
                 carries several.",
                    "올바른 카드를 삽입했는지 확인하십시오. 카드를 여러 장 가진 \
                 사용자라면 특히 주의하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            TKA_READ_CARD,
            TKA_OTHER_READER,
            TKA_COMPARE_TERMS,
            TKA_CARD_VENDOR,
            Resolution::new(
                Action::CheckCertificate,
                Role::DirectoryAdministrator,
                Text::new(
                    "Have the holder given a card whose certificate meets the \
                 conditions of the issuance license.",
                    "발급 라이선스의 조건에 맞는 인증서가 들어 있는 카드를 사용자에게 \
                 발급하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::LIST_USABLE_CERTIFICATES,
            steps::ACTIVATE_BY_CERTIFICATE,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_FAILED_GRANT_PARSING: Entry = Entry {
    symbol: Some("SL_E_TKA_FAILED_GRANT_PARSING"),
    message: Text::new(
        "the license for token-based activation cannot be interpreted",
        "토큰 기반 정품 인증 라이선스의 내용을 해석하지 못했습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license for token-based activation is installed, but Windows cannot \
             interpret what it contains.",
            "토큰 기반 정품 인증용 라이선스가 설치되어 있으나 Windows가 그 내용을 \
             해석할 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::TKA_LIST_LICENSES,
            TKA_READ_EVENT,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Obtain the token issuance license from Microsoft once more and \
                 keep it unedited.",
                    "Microsoft에서 토큰 발급 라이선스를 다시 받고, 파일을 수정하지 \
                 말고 보관하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::TKA_INSTALL_LICENSE,
            Resolution::new(
                Action::InstallLicense,
                Role::DeviceAdministrator,
                Text::new(
                    "If `slmgr.vbs /lil` shows the faulty license beside the fresh \
                 one, remove it by its ILID and ILvID with `slmgr.vbs /ril` in an \
                 elevated prompt. If both have the same ILID and ILvID, both are \
                 removed, and only the license file brings one back.",
                    "`slmgr.vbs /lil`에 문제가 있는 라이선스가 새 라이선스와 함께 \
                 표시되면 관리자 권한 프롬프트에서 `slmgr.vbs /ril`에 ILID와 \
                 ILvID를 지정하여 제거하십시오. 두 라이선스의 ILID와 ILvID가 \
                 같으면 둘 다 제거되며, 제거한 라이선스는 파일이 있어야만 다시 \
                 설치할 수 있습니다.",
                ),
                &[sources::PRACTICE],
            ),
            steps::LIST_USABLE_CERTIFICATES,
            steps::ACTIVATE_BY_CERTIFICATE,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_INVALID_THUMBPRINT: Entry = Entry {
    symbol: Some("SL_E_TKA_INVALID_THUMBPRINT"),
    message: Text::new(
        "token-based activation was given a thumbprint that is not valid",
        "토큰 기반 정품 인증에 지정한 지문 값이 올바르지 않습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The thumbprint in the request is not a valid one, whether or not such \
             a certificate exists.",
            "요청에 지정한 지문 자체가 올바르지 않습니다. 그런 인증서가 있는지와는 \
             별개의 문제입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::LIST_USABLE_CERTIFICATES,
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "Copy the thumbprint from that list: 40 digits, each from 0 to 9 \
                 or A to F, without spaces. Text copied from a certificate window \
                 can carry an invisible character at its start.",
                    "그 목록에서 지문을 복사하십시오. 지문은 0~9와 A~F로 된 40자리이며 \
                 공백이 없습니다. 인증서 창에서 복사한 텍스트에는 앞에 보이지 않는 \
                 문자가 붙을 수 있습니다.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ACTIVATE_BY_CERTIFICATE,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program or script, check how the thumbprint is stored \
                 and passed on.",
                    "직접 개발한 프로그램이나 스크립트라면 지문을 저장하고 전달하는 \
                 방법을 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_THUMBPRINT_CERTIFICATE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_TKA_THUMBPRINT_CERT_NOT_FOUND"),
    message: Text::new(
        "no certificate has the thumbprint given for token-based activation",
        "토큰 기반 정품 인증에 지정한 지문과 일치하는 인증서가 없습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "None of the certificates that can be seen has the thumbprint that was \
             given.",
            "확인할 수 있는 인증서 중에 지정한 지문을 가진 것이 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::LIST_USABLE_CERTIFICATES,
            TKA_SAME_ACCOUNT,
            TKA_CARD_SERVICES,
            TKA_USER_CERTIFICATES,
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "If the certificate has been renewed, use the thumbprint of the \
                 new one; every certificate has its own.",
                    "인증서를 갱신했다면 새 인증서의 지문을 사용하십시오. 지문은 \
                 인증서마다 다릅니다.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ACTIVATE_BY_CERTIFICATE,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_CRITERIA_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_TKA_CRITERIA_MISMATCH"),
    message: Text::new(
        "the certificate fails the criteria that the token issuance license sets",
        "인증서가 토큰 발급 라이선스에 정해진 기준에 맞지 않습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A certificate was found, and it does not meet what the issuance \
             license demands of it.",
            "인증서는 찾았지만 발급 라이선스에서 요구하는 조건을 충족하지 \
             않습니다.",
        ),
        sign: None,
        resolutions: TOKEN_CERTIFICATE_UNSUITABLE_STEPS,
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_TRUST_POINT_ID_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_TKA_TPID_MISMATCH"),
    message: Text::new(
        "the certificate's trust point ID is not the one in the token issuance license",
        "인증서의 신뢰 지점 ID가 토큰 발급 라이선스에 지정된 ID와 다릅니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trust point identifier (TPID) of the issuance license does not \
             fit the certificate.",
            "발급 라이선스의 신뢰 지점 식별자(TPID)가 인증서와 맞지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::TKA_LIST_LICENSES,
            TKA_USER_CERTIFICATES,
            TKA_VERIFY_CHAIN,
            Resolution::new(
                Action::CheckCertificate,
                Role::DirectoryAdministrator,
                Text::new(
                    "Compare the authorities in that chain with the trust point for \
                 which the issuance license was granted.",
                    "그 체인에 있는 인증 기관을 발급 라이선스가 부여된 신뢰 지점과 \
                 대조하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "Use a certificate from the right authority, if the user holds \
                 one.",
                    "사용자에게 올바른 인증 기관에서 발급한 인증서가 있으면 그 \
                 인증서를 사용하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::LIST_USABLE_CERTIFICATES,
            steps::ACTIVATE_BY_CERTIFICATE,
            TKA_REQUEST_CERTIFICATE,
            TKA_NEW_LICENSE,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_SOFTWARE_CERTIFICATE_DISALLOWED: Entry = Entry {
    symbol: Some("SL_E_TKA_SOFT_CERT_DISALLOWED"),
    message: Text::new(
        "token-based activation does not accept a certificate that is kept in software",
        "소프트웨어에 보관된 인증서로는 토큰 기반 정품 인증을 할 수 없습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The certificate is a soft token, one whose private key is kept in \
             software, and that is not permitted here.",
            "인증서가 개인 키를 소프트웨어에 보관하는 소프트 토큰이며, 이러한 \
             토큰은 여기서 허용되지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            TKA_USER_CERTIFICATES,
            TKA_SHOW_KEY,
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "If the user has a smart card for activation, insert it and choose \
                 the certificate on the card, not the one kept in software.",
                    "사용자에게 정품 인증용 스마트 카드가 있으면 카드를 삽입하고, \
                 소프트웨어에 보관된 인증서가 아니라 카드에 있는 인증서를 \
                 선택하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::LIST_USABLE_CERTIFICATES,
            steps::ACTIVATE_BY_CERTIFICATE,
            Resolution::new(
                Action::CheckCertificate,
                Role::DirectoryAdministrator,
                Text::new(
                    "If the user has no such card, have the certificate issued on a \
                 smart card or other hardware token.",
                    "사용자에게 해당 카드가 없으면 스마트 카드 또는 다른 하드웨어 \
                 토큰에 인증서를 발급하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "If your organization was to be allowed software certificates, ask \
                 Microsoft what its issuance license permits.",
                    "조직에서 소프트웨어 인증서를 사용하기로 되어 있었다면 발급 \
                 라이선스에서 무엇을 허용하는지 Microsoft에 문의하십시오.",
                ),
                &[sources::PRACTICE],
            ),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_SOFTWARE_CERTIFICATE_INVALID: Entry = Entry {
    symbol: Some("SL_E_TKA_SOFT_CERT_INVALID"),
    message: Text::new(
        "token-based activation refuses a certificate whose private key can be exported",
        "개인 키를 내보낼 수 있는 인증서로는 토큰 기반 정품 인증을 할 수 없습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The private key of the certificate is marked as exportable.",
            "인증서의 개인 키가 내보낼 수 있는 것으로 표시되어 있습니다.",
        ),
        sign: None,
        resolutions: &[
            TKA_USER_CERTIFICATES,
            TKA_SHOW_KEY,
            Resolution::new(
                Action::CheckCertificate,
                Role::DirectoryAdministrator,
                Text::new(
                    "In the certificate template, do not allow the export of the \
                 private key, and issue a new certificate from it.",
                    "인증서 템플릿에서 개인 키 내보내기를 허용하지 않도록 설정하고 그 \
                 템플릿으로 새 인증서를 발급하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::CheckCertificate,
                Role::DirectoryAdministrator,
                Text::new(
                    "Or issue the certificate on a smart card, from which the key \
                 cannot be exported.",
                    "또는 키를 내보낼 수 없는 스마트 카드에 인증서를 발급하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::LIST_USABLE_CERTIFICATES,
            steps::ACTIVATE_BY_CERTIFICATE,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TOKEN_BASED_CERTIFICATE_CNG_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_TKA_CERT_CNG_NOT_AVAILABLE"),
    message: Text::new(
        "the CNG library that the token-based activation certificate needs did not load",
        "토큰 기반 정품 인증용 인증서에 필요한 CNG 라이브러리를 불러오지 못했습니다",
    ),
    topic: Topic::TokenBased,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Windows failed to load CNG, the cryptographic library on which the \
             certificate depends. The certificate may not suit this version of \
             Windows.",
            "Windows가 인증서에 필요한 암호화 라이브러리인 CNG를 불러오지 \
             못했습니다. 이 인증서가 이 Windows 버전에 맞지 않을 수 있습니다.",
        ),
        sign: None,
        resolutions: &[
            TKA_USER_CERTIFICATES,
            TKA_SHOW_KEY,
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "Check that the provider of the key is among those installed on \
                 this computer.",
                    "키의 공급자가 이 컴퓨터에 설치된 공급자 목록에 있는지 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("certutil -csplist")),
            steps::RESTART_WINDOWS,
            steps::INSTALL_UPDATES,
            steps::CHECK_SYSTEM_FILES,
            TKA_CARD_VENDOR,
            Resolution::new(
                Action::CheckCertificate,
                Role::DirectoryAdministrator,
                Text::new(
                    "If this version of Windows cannot use the certificate, have one \
                 issued whose key provider it supports.",
                    "이 Windows 버전에서 인증서를 사용할 수 없다면 지원되는 키 \
                 공급자를 사용하는 인증서를 발급하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
