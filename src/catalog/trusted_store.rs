//! The trusted store of the security processor: its entries, its timers, tampering and rearms.

use super::procedures::{self, ACTIVATE_BY_PHONE, CONVERT_EVALUATION};
use super::sources::{
    HEADER, KMS_PLANNING, PRACTICE, SLMGR_OPTIONS, SLREARM, SYSPREP_GENERALIZE, UPGRADE_CONVERSION,
    VA_PLAN,
};
use super::steps::ACTIVATE_UNLICENSED;
use super::steps::{self, slmgr};
use crate::advice::{Cause, Command, Entry, Fact, Resolution, Sign};
use crate::kinds::ActivationType::{
    ActiveDirectory, Avma, DigitalLicense, Evaluation, KmsClient, KmsHost, Mak, Oem, Retail,
    Subscription, TokenBased,
};
use crate::kinds::{ANY, Action, ActivationType, Retry, Role, Topic};
use crate::text::Text;

/// For codes that name neither a caller nor a fault of a license.
const PASSING: &[Resolution] = &[steps::RESTART_AND_REPEAT, steps::INSTALL_UPDATES];

const REPORT: &[Resolution] = &[steps::REPORT_THE_CODE];

const HAND_OVER: &[Resolution] = &[
    steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
    steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
];

const SCAN_FOR_MALWARE: Resolution = steps::SCAN_FOR_MALWARE;

const ACTIVATE_BY_TOKEN: Resolution = procedures::BY_CERTIFICATE.when(Text::new(
    "with token-based activation, if License Status is not Licensed",
    "토큰 기반 정품 인증을 사용하는데 ‘라이선스 상태’가 ‘사용 허가됨’이 아니면",
));

/// `/ato` does not activate with a certificate.
const WITHOUT_TOKEN: &[ActivationType] = &[
    Mak,
    KmsClient,
    KmsHost,
    ActiveDirectory,
    Avma,
    Retail,
    Oem,
    DigitalLicense,
    Subscription,
    Evaluation,
];

/// The header has it for 0xC004FE00: an activation recovers from tampering of the trusted store.
const TAMPERED: &[Resolution] = &[
    steps::RESTART_AND_REPEAT,
    Resolution::new(
        Action::FixProgram,
        Role::DeviceAdministrator,
        Text::new(
            "Note the name and version of that program, and remove it.",
            "그 프로그램의 이름과 버전을 적어 둔 뒤 프로그램을 제거하십시오.",
        ),
        &[PRACTICE],
    )
    .when(Text::new(
        "if a program that neither Microsoft nor your organization supplied changes activation",
        "Microsoft나 소속 조직에서 제공하지 않은 프로그램이 정품 인증을 변경하면",
    )),
    SCAN_FOR_MALWARE.when(steps::IF_IT_COMES_BACK),
    Resolution::new(
        Action::ActivateOnline,
        Role::DeviceAdministrator,
        Text::new(
            "Activate Windows again; with KMS or Active Directory, from the network of the \
             organization or its VPN, where nothing is used up. By slerror.h, an activation is what recovers from tampering \
             of the trusted store. If another code appears, look up that code. A MAK loses one of \
             its preset number of activations; a KMS host key, one of the nine reactivations of this host, or, where the host was never activated, one of the six hosts that the key serves.",
            "Windows를 다시 정품 인증하십시오. KMS 또는 Active Directory를 사용하면 조직의 네트워크나 \
             VPN에서 실행하며, 이때 차감되는 것은 없습니다. slerror.h에 따르면 신뢰할 수 있는 저장소의 변조에서 \
             복구하려면 정품 인증이 필요합니다. 다른 코드가 나타나면 그 코드를 찾아보십시오. MAK는 \
             남은 정품 인증 횟수에서 한 번이 차감됩니다. KMS 호스트 키는 이 호스트에 허용된 아홉 번의 재인증 가운데 한 번이 차감되며, 정품 인증한 적이 없는 호스트이면 키로 정품 인증할 수 있는 호스트 여섯 대 가운데 한 대로 계산됩니다.",
        ),
        &[HEADER, VA_PLAN, KMS_PLANNING],
    )
    .when(steps::IF_IT_COMES_BACK)
    .run(Command::spends(slmgr!("/ato")).elevated())
    .only(WITHOUT_TOKEN),
    ACTIVATE_BY_TOKEN.when(Text::new(
        "with token-based activation, if the code comes back",
        "토큰 기반 정품 인증을 사용하는데 같은 코드가 다시 나타나면",
    )),
];

pub(super) static TRUSTED_STORE_TAMPERED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED"),
    message: Text::new(
        "the trusted data store was tampered with",
        "신뢰할 수 있는 저장소가 변조되었습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted data store of the security processor was tampered with. The code does \
             not say by what.",
            "보안 프로세서의 신뢰할 수 있는 저장소가 변조되었습니다. 무엇이 변조했는지는 코드에 \
             나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: TAMPERED,
    }],
    otherwise: HAND_OVER,
};

pub(super) static TRUSTED_STORE_REARMED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_REARMED"),
    message: Text::new(
        "the trusted data store was rearmed",
        "신뢰할 수 있는 저장소의 라이선스가 초기화(rearm)되었습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted data store was rearmed by `/rearm`, by `sysprep /generalize` or by a \
             program. A rearm can require a restart before anything that uses the security \
             processor succeeds.",
            "`/rearm`, `sysprep /generalize` 또는 프로그램에서 실행한 라이선스 초기화(rearm)로 신뢰할 수 있는 저장소가 \
             초기화되었습니다. 초기화 방법에 따라서는 Windows를 다시 시작할 때까지 \
             보안 프로세서를 사용하는 작업이 실패할 수 있습니다.",
        ),
        sign: None,
        sources: &[HEADER, SLREARM, SLMGR_OPTIONS, PRACTICE],
        resolutions: &[
            Resolution::new(
                Action::RestartWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "Restart Windows, and repeat the step that failed. Do not rearm again before: \
                     the number of rearms is limited.",
                    "Windows를 다시 시작한 뒤 실패한 작업을 다시 시도하십시오. 라이선스 초기화는 \
                     횟수가 제한되어 있으므로 다시 시작하기 전에 또 실행하지 마십시오.",
                ),
                &[SLREARM, SYSPREP_GENERALIZE],
            ),
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Read the line License Status. A rearm takes Windows back to its first \
                     licensing state, so that an activation can be due.",
                    "‘라이선스 상태’ 줄을 확인하십시오. 라이선스를 초기화하면 Windows가 처음의 \
                     라이선스 상태로 돌아가므로 정품 인증이 필요할 수 있습니다.",
                ),
                &[SYSPREP_GENERALIZE],
            )
            .run(Command::reads(slmgr!("/dlv"))),
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Activate Windows; with KMS or Active Directory, from the network of the \
                     organization or its VPN, where nothing is used up. An image that is still to \
                     be generalized needs no activation. If another code appears, look up that code. A MAK loses one of \
                     its preset number of activations; a KMS host key, one of the nine reactivations of this host, or, where the host was never activated, one of the six hosts that the key serves.",
                    "Windows를 정품 인증하십시오. KMS 또는 Active Directory를 사용하면 조직의 네트워크나 \
                     VPN에서 실행하며, 이때 차감되는 것은 없습니다. 앞으로 일반화(generalize)할 이미지는 정품 인증할 \
                     필요가 없습니다. 다른 코드가 나타나면 그 코드를 찾아보십시오. MAK는 남은 정품 인증 횟수에서 한 번이 차감됩니다. KMS 호스트 \
                     키는 이 호스트에 허용된 아홉 번의 재인증 가운데 한 번이 차감되며, 정품 인증한 적이 없는 호스트이면 키로 정품 인증할 수 있는 호스트 여섯 대 가운데 한 대로 계산됩니다.",
                ),
                &[VA_PLAN, KMS_PLANNING, PRACTICE],
            )
            .when(Text::new(
                "if License Status is not Licensed",
                "‘라이선스 상태’가 ‘사용 허가됨’이 아니면",
            ))
            .run(Command::spends(slmgr!("/ato")).elevated())
            .only(WITHOUT_TOKEN),
            ACTIVATE_BY_TOKEN,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Look for a scheduled task or startup script that rearms the computer, and ask \
                     whoever set it up. Each line of the output is the command of such a task; no \
                     output means that no task names a rearm.",
                    "라이선스 초기화(rearm)를 실행하는 예약된 작업이나 시작 스크립트가 있는지 \
                     확인하고, 설정한 사람에게 문의하십시오. 출력의 각 줄은 그런 예약된 작업에서 \
                     실행하는 명령이며, 출력이 없으면 rearm이 들어 있는 예약된 작업이 없습니다.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if the code comes back after each restart",
                "다시 시작할 때마다 같은 코드가 나타나면",
            ))
            .run(
                Command::reads("cmd /c \"schtasks /query /fo list /v | findstr /i rearm\"")
                    .elevated(),
            ),
        ],
    }],
    otherwise: REPORT,
};

pub(super) static TRUSTED_STORE_RECREATED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_RECREATED"),
    message: Text::new(
        "the trusted store has been recreated",
        "신뢰할 수 있는 저장소가 다시 만들어졌습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor has recreated its trusted store. The code does not say why, \
             nor what became of the former contents.",
            "보안 프로세서에서 신뢰할 수 있는 저장소를 다시 만들었습니다. 그 이유와, 이전 내용이 \
             어떻게 되었는지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            steps::RESTART_AND_REPEAT,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Read the line License Status. Licensed means that nothing has to be \
                     activated.",
                    "‘라이선스 상태’ 줄을 확인하십시오. ‘사용 허가됨’이면 다시 정품 인증할 필요가 \
                     없습니다.",
                ),
                &[PRACTICE],
            )
            .run(Command::reads(slmgr!("/dlv"))),
            ACTIVATE_UNLICENSED.only(WITHOUT_TOKEN),
            ACTIVATE_BY_TOKEN,
        ],
    }],
    otherwise: REPORT,
};

pub(super) static TRUSTED_STORE_ENTRY_KEY_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_NOT_FOUND"),
    message: Text::new(
        "the entry key was not found in the trusted data store",
        "신뢰할 수 있는 저장소에서 항목 키를 찾지 못했습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An entry key that was looked up is not in the trusted data store. An entry key is \
             the name of an entry, not a product key.",
            "조회한 항목 키가 신뢰할 수 있는 저장소에 없습니다. 항목 키는 항목의 이름이며 제품 \
             키가 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static TRUSTED_STORE_ENTRY_KEY_ALREADY_EXISTS: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_ALREADY_EXISTS"),
    message: Text::new(
        "the entry key already exists in the trusted data store",
        "신뢰할 수 있는 저장소에 같은 항목 키가 이미 있습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An entry key that was to be created is already in the trusted data store. An entry \
             key is the name of an entry, not a product key.",
            "만들려던 항목 키가 신뢰할 수 있는 저장소에 이미 있습니다. 항목 키는 항목의 이름이며 \
             제품 키가 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static TRUSTED_STORE_ENTRY_KEY_TOO_BIG: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ENTRY_KEY_SIZE_TOO_BIG"),
    message: Text::new(
        "the entry key is too big for the trusted data store",
        "항목 키가 너무 커서 신뢰할 수 있는 저장소에 저장할 수 없습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An entry key is too big to fit in the trusted data store. An entry key is the name \
             of an entry, not a product key.",
            "항목 키가 너무 커서 신뢰할 수 있는 저장소에 들어가지 않습니다. 항목 키는 항목의 \
             이름이며 제품 키가 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

// A before B: sysprep failed on an evaluation image; B's and C's signs say that it was not
// sysprep.
// A before C: the same on another edition.
// B before C: Description holds EVAL; C's sign says that it does not.
pub(super) static TRUSTED_STORE_MAX_REARM_REACHED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_MAX_REARM_REACHED"),
    message: Text::new(
        "the maximum number of rearms is used up; only a new installation has new ones",
        "라이선스 초기화(rearm) 허용 횟수를 모두 사용하여 더 이상 초기화할 수 없습니다",
    ),
    topic: Topic::ActivationLimit,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(SYSPREP_GENERALIZE),
    checks: &[Sign::new(
        Text::new(
            "Read the lines Description and Remaining Windows rearm count.",
            "‘설명’ 줄과 ‘남은 Windows 라이선스 초기화 횟수’ 줄을 확인하십시오.",
        ),
        &[PRACTICE],
    )
    .run(Command::reads(slmgr!("/dlv")))],
    causes: &[
        Cause {
            text: Text::new(
                "An image was rearmed as often as it can be, and `sysprep /generalize` was to \
                 rearm it once more. An image of Windows 7 can be rearmed three times.",
                "이미지의 라이선스를 허용된 횟수만큼 초기화했는데 `sysprep /generalize`에서 다시 \
                 초기화하려고 했습니다. Windows 7 이미지의 라이선스는 세 번까지 초기화할 수 \
                 있습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "It was `sysprep /generalize` that failed, and the end of its log names \
                         0xc004d307 or -1073425657.",
                        "실패한 작업이 `sysprep /generalize`이며, 로그의 끝부분에 0xc004d307 또는 \
                         -1073425657이 있습니다.",
                    ),
                    &[SYSPREP_GENERALIZE],
                )
                .run(
                    Command::reads(
                        "cmd /c type %windir%\\System32\\Sysprep\\Panther\\setuperr.log",
                    )
                    .elevated(),
                ),
            ),
            sources: &[SYSPREP_GENERALIZE],
            resolutions: &[
                Resolution::new(
                    Action::BackUp,
                    Role::DeviceAdministrator,
                    Text::new(
                        "List what was installed and set up in the image: all of it has to be \
                         done again in the new one.",
                        "이미지에 설치하고 설정한 내용을 적어 두십시오. 새 이미지에 모두 다시 \
                         적용해야 합니다.",
                    ),
                    &[PRACTICE],
                ),
                Resolution::new(
                    Action::ReinstallWindows,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Build the image anew from installation media. Only a new installation \
                         can be rearmed again.",
                        "설치 미디어로 이미지를 새로 만드십시오. 새로 설치해야 라이선스를 다시 \
                         초기화할 수 있습니다.",
                    ),
                    &[SYSPREP_GENERALIZE, HEADER],
                ),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "While you build the image, set SkipRearm to 1 in the answer file: \
                         component Microsoft-Windows-Security-SPP, pass generalize. No rearm is \
                         used up then.",
                        "이미지를 만드는 동안 응답 파일의 일반화(generalize) 단계에서 구성 요소 \
                         Microsoft-Windows-Security-SPP의 SkipRearm을 1로 설정하십시오. 그러면 \
                         라이선스 초기화 횟수가 차감되지 않습니다.",
                    ),
                    &[SYSPREP_GENERALIZE],
                )
                .when(Text::new(
                    "if the image is generalized several times",
                    "이미지를 여러 번 일반화하면",
                )),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Remove SkipRearm from the answer file with which computers are deployed. \
                         Otherwise the current count of the KMS host does not grow with them.",
                        "컴퓨터를 배포할 때 사용하는 응답 파일에서는 SkipRearm을 제거하십시오. \
                         제거하지 않으면 새 컴퓨터를 추가해도 KMS 호스트의 현재 수가 늘지 \
                         않습니다.",
                    ),
                    &[SYSPREP_GENERALIZE],
                )
                .when(Text::new("if SkipRearm was set", "SkipRearm을 설정했으면")),
            ],
        },
        Cause {
            text: Text::new(
                "The evaluation on this computer has no rearm left.",
                "이 컴퓨터의 평가판에는 남은 라이선스 초기화 횟수가 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "It was not sysprep that failed, and the line Description holds EVAL.",
                    "실패한 작업이 sysprep이 아니며, ‘설명’ 줄에 EVAL이 있습니다.",
                ),
                &[UPGRADE_CONVERSION],
            )
            .facts(&[Fact::Channel(&[Evaluation])])),
            sources: &[HEADER],
            resolutions: &[
                Resolution::new(
                    Action::ChangeEdition,
                    Role::LicenseOwner,
                    Text::new(
                        "Convert the evaluation to an edition that you hold a license for.",
                        "평가판을 라이선스를 보유한 에디션으로 변환하십시오.",
                    ),
                    &[UPGRADE_CONVERSION],
                )
                .when(Text::new("on Windows Server", "Windows Server이면"))
                .procedure(CONVERT_EVALUATION),
                Resolution::new(
                    Action::ReinstallWindows,
                    Role::LicenseOwner,
                    Text::new(
                        "Back up the data, install the edition that you hold a license for from \
                         installation media, and activate it. Programs and settings are lost.",
                        "데이터를 백업하고, 라이선스를 보유한 에디션을 설치 미디어로 설치한 뒤 정품 \
                         인증하십시오. 설치된 프로그램과 설정은 사라집니다.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("not on Windows Server", "Windows Server가 아니면")),
            ],
        },
        Cause {
            text: Text::new(
                "This installation of Windows has no rearm left.",
                "이 Windows 설치에는 남은 라이선스 초기화 횟수가 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "It was not sysprep that failed, Description holds no EVAL, and Remaining \
                     Windows rearm count is 0.",
                    "실패한 작업이 sysprep이 아니고 ‘설명’ 줄에 EVAL이 없으며, ‘남은 Windows \
                     라이선스 초기화 횟수’가 0입니다.",
                ),
                &[PRACTICE],
            )
            .facts(&[Fact::OtherChannel(&[Evaluation])])),
            sources: &[HEADER],
            resolutions: &[
                Resolution::new(
                    Action::ActivateOnline,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Leave the rearm out, and activate Windows. If that shows another code, \
                         look up that code. A MAK loses one of its preset number of activations; \
                         a KMS host key, one of the nine reactivations of this host, or, where the host was never activated, one of the six hosts that the key serves.",
                        "라이선스를 초기화하지 말고 Windows를 정품 인증하십시오. 다른 코드가 \
                         나타나면 그 코드를 찾아보십시오. MAK는 남은 정품 인증 횟수에서 한 번이 \
                         차감됩니다. KMS 호스트 키는 이 호스트에 허용된 아홉 번의 재인증 가운데 한 번이 차감되며, 정품 인증한 적이 없는 호스트이면 키로 정품 인증할 수 있는 호스트 여섯 대 가운데 한 대로 계산됩니다.",
                    ),
                    &[PRACTICE, VA_PLAN, KMS_PLANNING],
                )
                .when(Text::new(
                    "if you hold a license for this Windows",
                    "이 Windows의 라이선스를 보유하고 있으면",
                ))
                .run(Command::spends(slmgr!("/ato")).elevated()),
                Resolution::new(
                    Action::ReinstallWindows,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Back up the data and the product keys, and install Windows anew. \
                         Programs and settings are lost. Then activate with your own key.",
                        "데이터와 제품 키를 백업한 뒤 Windows를 새로 설치하십시오. 설치된 프로그램과 \
                         설정은 사라집니다. 설치한 뒤 보유한 키로 정품 인증하십시오.",
                    ),
                    &[HEADER, PRACTICE],
                )
                .when(Text::new(
                    "if a rearm is needed all the same",
                    "그래도 라이선스를 초기화해야 하면",
                )),
            ],
        },
    ],
    otherwise: REPORT,
};

pub(super) static TRUSTED_STORE_DATA_TOO_BIG: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_DATA_SIZE_TOO_BIG"),
    message: Text::new(
        "the entry data is too big for the trusted data store",
        "항목 데이터가 너무 커서 신뢰할 수 있는 저장소에 저장할 수 없습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data of an entry is too big to fit in the trusted data store. The code does not \
             name the entry.",
            "항목 데이터가 너무 커서 신뢰할 수 있는 저장소에 들어가지 않습니다. 어떤 항목인지는 \
             코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURE_TIMER_ALREADY_EXISTS: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TIMER_ALREADY_EXISTS"),
    message: Text::new("the secure timer already exists", "보안 타이머가 이미 있습니다"),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A secure timer that was to be created already exists in the security processor.",
            "만들려던 보안 타이머가 보안 프로세서에 이미 있습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURE_TIMER_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TIMER_NOT_FOUND"),
    message: Text::new("the secure timer was not found", "보안 타이머를 찾지 못했습니다"),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A secure timer that was looked up is not in the security processor. The code does \
             not say what the timer measures.",
            "조회한 보안 타이머가 보안 프로세서에 없습니다. 어떤 기간을 재는 타이머인지는 코드에 \
             나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURE_TIMER_EXPIRED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TIMER_EXPIRED"),
    message: Text::new("the secure timer has expired", "보안 타이머가 만료되었습니다"),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[steps::READ_STATUS],
    causes: &[Cause {
        text: Text::new(
            "A secure timer of the security processor has expired. The code does not say what the \
             timer measures.",
            "보안 프로세서의 보안 타이머가 만료되었습니다. 어떤 기간을 재는 타이머인지는 코드에 \
             나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            steps::RESTART_AND_REPEAT,
            ACTIVATE_UNLICENSED.when(Text::new(
                "if the code comes back and License Status is not Licensed",
                "같은 코드가 다시 나타나고 ‘라이선스 상태’가 ‘사용 허가됨’이 아니면",
            )),
        ],
    }],
    otherwise: REPORT,
};

pub(super) static SECURE_TIMER_NAME_TOO_LONG: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TIMER_NAME_SIZE_TOO_BIG"),
    message: Text::new("the secure timer name is too long", "보안 타이머 이름이 너무 깁니다"),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The name that was given for a secure timer of the security processor is too long.",
            "보안 프로세서의 보안 타이머에 지정된 이름이 너무 깁니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static TRUSTED_STORE_FULL: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_FULL"),
    message: Text::new("the trusted data store is full", "신뢰할 수 있는 저장소가 가득 찼습니다"),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted data store of the security processor is full. The code does not speak of \
             the free space of the disk.",
            "보안 프로세서의 신뢰할 수 있는 저장소가 가득 찼습니다. 디스크의 사용 가능한 공간을 \
             가리키는 코드가 아닙니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static TRUSTED_STORE_ENTRY_READ_ONLY: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ENTRY_READ_ONLY"),
    message: Text::new(
        "a read-only entry of the trusted store cannot be modified",
        "신뢰할 수 있는 저장소의 읽기 전용 항목은 수정할 수 없습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An entry of the trusted store that is read-only was to be modified.",
            "신뢰할 수 있는 저장소의 읽기 전용 항목을 수정하려고 했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static SECURE_TIMER_READ_ONLY: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TIMER_READ_ONLY"),
    message: Text::new(
        "a read-only secure timer cannot be modified",
        "읽기 전용 보안 타이머는 수정할 수 없습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A secure timer of the security processor that is read-only was to be modified.",
            "보안 프로세서의 읽기 전용 보안 타이머를 수정하려고 했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static TRUSTED_STORE_ATTRIBUTE_READ_ONLY: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_READ_ONLY"),
    message: Text::new(
        "a read-only attribute of the trusted store cannot be modified",
        "신뢰할 수 있는 저장소의 읽기 전용 특성은 수정할 수 없습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An attribute in the trusted store that is read-only was to be modified.",
            "신뢰할 수 있는 저장소의 읽기 전용 특성을 수정하려고 했습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static TRUSTED_STORE_ATTRIBUTE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ATTRIBUTE_NOT_FOUND"),
    message: Text::new(
        "the attribute was not found in the trusted store",
        "신뢰할 수 있는 저장소에서 특성을 찾지 못했습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "An attribute that was looked up is not in the trusted store.",
            "조회한 특성이 신뢰할 수 있는 저장소에 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static TRUSTED_STORE_ACCESS_DENIED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_ACCESS_DENIED"),
    message: Text::new(
        "access to the trusted store was denied",
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
            "Access to the trusted store was denied. The code names neither the caller nor the \
             right that was missing.",
            "신뢰할 수 있는 저장소에 대한 액세스가 거부되었습니다. 어떤 프로그램이 호출했는지, \
             어떤 권한이 없는지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            steps::RUN_ELEVATED.when(Text::new("at a prompt", "명령 프롬프트에서 실행했으면")),
            steps::RESTART_AND_REPEAT,
            steps::INSTALL_UPDATES,
        ],
    }],
    otherwise: REPORT,
};

pub(super) static TRUSTED_STORE_NAMESPACE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_NAMESPACE_NOT_FOUND"),
    message: Text::new(
        "the namespace was not found in the trusted store",
        "신뢰할 수 있는 저장소에서 네임스페이스를 찾지 못했습니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A namespace that was looked up is not in the trusted store.",
            "조회한 네임스페이스가 신뢰할 수 있는 저장소에 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static TRUSTED_STORE_NAMESPACE_IN_USE: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_NAMESPACE_IN_USE"),
    message: Text::new(
        "the namespace in the trusted store is in use",
        "신뢰할 수 있는 저장소의 네임스페이스가 사용 중입니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A namespace in the trusted store is in use. The code does not say by what.",
            "신뢰할 수 있는 저장소의 네임스페이스가 사용 중입니다. 무엇이 사용하고 있는지는 \
             코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: PASSING,
    }],
    otherwise: REPORT,
};

pub(super) static TRUSTED_STORE_TAMPERED_BREADCRUMB_LOAD_INVALID: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_LOAD_INVALID"),
    message: Text::new(
        "the trusted store was tampered with; by its symbol, invalid breadcrumb load",
        "신뢰할 수 있는 저장소가 변조되었으며, 기호 이름은 올바르지 않은 breadcrumb 로드를 \
         나타냅니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted store of the security processor was tampered with; going by the symbol, \
             the breadcrumb was not validly loaded. Microsoft does not describe the breadcrumb.",
            "보안 프로세서의 신뢰할 수 있는 저장소가 변조되었습니다. 기호 이름에 따르면 \
             breadcrumb이 올바르게 로드되지 않았습니다. breadcrumb이 무엇인지는 Microsoft에서 \
             설명하지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: TAMPERED,
    }],
    otherwise: HAND_OVER,
};

pub(super) static TRUSTED_STORE_TAMPERED_BREADCRUMB_GENERATION: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED_BREADCRUMB_GENERATION"),
    message: Text::new(
        "the trusted store was tampered with; by its symbol, breadcrumb generation",
        "신뢰할 수 있는 저장소가 변조되었으며, 기호 이름은 breadcrumb generation을 나타냅니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted store of the security processor was tampered with; going by the symbol, \
             it shows in the breadcrumb generation. Microsoft does not describe the breadcrumb.",
            "보안 프로세서의 신뢰할 수 있는 저장소가 변조되었습니다. 기호 이름에 따르면 \
             breadcrumb generation에서 변조가 드러났습니다. breadcrumb이 무엇인지는 Microsoft에서 \
             설명하지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: TAMPERED,
    }],
    otherwise: HAND_OVER,
};

pub(super) static TRUSTED_STORE_TAMPERED_INVALID_DATA: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED_INVALID_DATA"),
    message: Text::new(
        "the trusted store was tampered with; by its symbol, invalid data",
        "신뢰할 수 있는 저장소가 변조되었으며, 기호 이름은 올바르지 않은 데이터를 나타냅니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted store of the security processor was tampered with; going by the symbol, \
             its data is not valid.",
            "보안 프로세서의 신뢰할 수 있는 저장소가 변조되었습니다. 기호 이름에 따르면 저장소의 \
             데이터가 올바르지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: TAMPERED,
    }],
    otherwise: HAND_OVER,
};

pub(super) static TRUSTED_STORE_TAMPERED_NO_DATA: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED_NO_DATA"),
    message: Text::new(
        "the trusted store was tampered with; by its symbol, no data",
        "신뢰할 수 있는 저장소가 변조되었으며, 기호 이름은 데이터 없음을 나타냅니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted store of the security processor was tampered with; going by the symbol, \
             it holds no data.",
            "보안 프로세서의 신뢰할 수 있는 저장소가 변조되었습니다. 기호 이름에 따르면 저장소에 \
             데이터가 없습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: TAMPERED,
    }],
    otherwise: HAND_OVER,
};

pub(super) static TRUSTED_STORE_TAMPERED_DATA_BREADCRUMB_MISMATCH: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_BREADCRUMB_MISMATCH"),
    message: Text::new(
        "the trusted store was tampered with; by its symbol, mismatch of data and breadcrumb",
        "신뢰할 수 있는 저장소가 변조되었으며, 기호 이름은 데이터와 breadcrumb의 불일치를 \
         나타냅니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted store of the security processor was tampered with; going by the symbol, \
             its data and the breadcrumb do not match. Microsoft does not describe the breadcrumb.",
            "보안 프로세서의 신뢰할 수 있는 저장소가 변조되었습니다. 기호 이름에 따르면 데이터와 \
             breadcrumb이 일치하지 않습니다. breadcrumb이 무엇인지는 Microsoft에서 설명하지 \
             않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: TAMPERED,
    }],
    otherwise: HAND_OVER,
};

pub(super) static TRUSTED_STORE_TAMPERED_DATA_VERSION_MISMATCH: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TS_TAMPERED_DATA_VERSION_MISMATCH"),
    message: Text::new(
        "the trusted store was tampered with; by its symbol, mismatch of the data version",
        "신뢰할 수 있는 저장소가 변조되었으며, 기호 이름은 데이터 버전의 불일치를 나타냅니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The trusted store of the security processor was tampered with; going by the symbol, \
             the version of its data does not match.",
            "보안 프로세서의 신뢰할 수 있는 저장소가 변조되었습니다. 기호 이름에 따르면 데이터의 \
             버전이 일치하지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: TAMPERED,
    }],
    otherwise: HAND_OVER,
};

pub(super) static TAMPER_RECOVERY_REQUIRES_ACTIVATION: Entry = Entry {
    symbol: Some("SL_E_TAMPER_RECOVERY_REQUIRES_ACTIVATION"),
    message: Text::new(
        "recovering from tampering of the trusted store requires an activation",
        "신뢰할 수 있는 저장소의 변조에서 복구하려면 정품 인증이 필요합니다",
    ),
    topic: Topic::TrustedStore,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[Sign::new(
        Text::new(
            "With token-based activation, list the certificates that can activate this computer. \
             Each is shown with its thumbprint.",
            "토큰 기반 정품 인증을 사용하면, 이 컴퓨터의 정품 인증에 사용할 수 있는 인증서를 \
             나열하십시오. 인증서마다 지문이 표시됩니다.",
        ),
        &[SLMGR_OPTIONS],
    )
    .run(Command::reads(slmgr!("/ltc")))],
    causes: &[Cause {
        text: Text::new(
            "The trusted store of the Software Protection service was tampered with, and an \
             activation is required to recover from it. The code does not say what tampered with \
             it.",
            "소프트웨어 보호 서비스의 신뢰할 수 있는 저장소가 변조되어, 복구하려면 정품 인증이 \
             필요합니다. 무엇이 변조했는지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Activate Windows. A MAK loses one of its preset number of activations; a KMS \
                     host key, one of the nine reactivations of this host, or, where the host was never activated, one of the six hosts that the key serves.",
                    "Windows를 정품 인증하십시오. MAK는 남은 정품 인증 횟수에서 한 번이 차감됩니다. \
                     KMS 호스트 키는 이 호스트에 허용된 아홉 번의 재인증 가운데 한 번이 차감되며, 정품 인증한 적이 없는 호스트이면 키로 정품 인증할 수 있는 호스트 여섯 대 가운데 한 대로 계산됩니다.",
                ),
                &[HEADER, VA_PLAN, KMS_PLANNING],
            )
            .when(Text::new(
                "with none of KMS, Active Directory, token or subscription",
                "KMS, Active Directory, 토큰, 구독으로 정품 인증하지 않으면",
            ))
            .run(Command::spends(slmgr!("/ato")).elevated())
            .only(&[Mak, KmsHost, Avma, Retail, Oem, DigitalLicense, Evaluation]),
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Connect to the network of your organization or its VPN, and activate \
                     Windows. This uses up nothing.",
                    "조직의 네트워크나 VPN에 연결한 뒤 Windows를 정품 인증하십시오. 이 작업으로 \
                     차감되는 것은 없습니다.",
                ),
                &[SLMGR_OPTIONS, PRACTICE],
            )
            .when(Text::new(
                "with KMS or Active Directory",
                "KMS 또는 Active Directory로 정품 인증하면",
            ))
            .run(Command::changes(slmgr!("/ato")))
            .only(&[KmsClient, ActiveDirectory]),
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "Activate with a certificate from the list above, under the account that holds \
                     it. Where the list is empty, sign in with the account that holds the \
                     certificate, or have one issued that meets the terms of the issuance license.",
                    "인증서를 보유한 계정으로 실행하여 위 목록에 있는 인증서로 정품 인증하십시오. \
                     목록이 비어 있으면 인증서를 보유한 계정으로 로그인하거나, 발급 라이선스의 조건에 \
                     맞는 인증서를 발급받으십시오.",
                ),
                &[SLMGR_OPTIONS, PRACTICE],
            )
            .when(Text::new(
                "with token-based activation",
                "토큰 기반 정품 인증을 사용하면",
            ))
            .run(Command::changes(slmgr!("/fta <thumbprint>")))
            .only(&[TokenBased]),
            Resolution::new(
                Action::SignIn,
                Role::DeviceAdministrator,
                Text::new(
                    "Connect to the Internet, and let the user to whom the subscription is \
                     assigned sign in.",
                    "인터넷에 연결한 뒤, 구독이 할당된 사용자로 로그인하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new("with a subscription", "구독을 사용하면"))
            .only(&[Subscription]),
            Resolution::new(
                Action::ActivateByPhone,
                Role::DeviceAdministrator,
                Text::new(
                    "Activate by telephone.",
                    "전화로 정품 인증하십시오.",
                ),
                &[SLMGR_OPTIONS],
            )
            .when(Text::new("without the Internet", "인터넷에 연결할 수 없으면"))
            .procedure(ACTIVATE_BY_PHONE)
            .only(&[Mak, KmsHost, Retail, Oem]),
        ],
    }],
    otherwise: &[
        SCAN_FOR_MALWARE.when(steps::IF_IT_COMES_BACK),
        steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
        steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
    ],
};
