//! The check whether Windows is genuine.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::{
    ActiveDirectory, DigitalLicense, KmsClient, Mak, Oem, Retail, TokenBased,
};
use crate::kinds::{ANY, GENUINE};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const GENUINE_CALLER: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Read the template ID in event 8208, and see whether event 900 names the \
         program that started the service.",
        "이벤트 8208의 템플릿 ID를 확인하고, 서비스를 시작한 프로그램이 이벤트 \
         900에 표시되는지 살펴보십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-WinEvent -FilterHashtable \
     @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=900,8208} \
     -MaxEvents 20 | Format-List TimeCreated,Id,Message\"",
));

const NOTIFICATION_REASON: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Read the license status; in the notification state the output also gives \
         a code for the reason, so look that code up as well.",
        "라이선스 상태를 확인하십시오. 알림 상태이면 그 이유를 나타내는 코드도 \
         출력되므로 그 코드도 찾아보십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /dlv"));

const GRACE_END: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Check until when the present grace period runs.",
        "현재 유예 기간이 언제까지인지 확인하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("slmgr.vbs /xpr"));

const TRACE_INSTALLATION: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Find out from which image or media Windows was installed and which \
         programs were added since.",
        "Windows를 어떤 이미지나 미디어로 설치했는지, 그 후 어떤 프로그램을 \
         추가했는지 확인하십시오.",
    ),
    &[sources::PRACTICE],
);

const TRUSTED_MEDIA: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::DeviceAdministrator,
    Text::new(
        "If the result stays the same, reinstall Windows from media of Microsoft \
         or of the manufacturer and activate it with your own license. Programs \
         and settings are lost, so back up the data first.",
        "결과가 그대로이면 Microsoft나 제조업체의 미디어로 Windows를 다시 설치하고 \
         보유한 라이선스로 정품 인증하십시오. 프로그램과 설정이 사라지므로 \
         데이터를 미리 백업하십시오.",
    ),
    &[sources::PRACTICE],
);

const WIN7_FIND_UPDATE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "On a volume-licensed Windows 7 computer, check whether update KB971033 is \
         installed; an error of this command means that it is not.",
        "볼륨 라이선스를 사용하는 Windows 7 컴퓨터에서는 업데이트 KB971033이 \
         설치되어 있는지 확인하십시오. 명령에서 오류가 나면 설치되지 않은 \
         것입니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads("powershell -Command \"Get-HotFix -Id KB971033\""));

const WIN7_REMOVE_UPDATE: Resolution = Resolution::new(
    Action::UpdateWindows,
    Role::DeviceAdministrator,
    Text::new(
        "If it is, remove KB971033 and restart; it is meant for retail activation, \
         and Microsoft advises against it on KMS and MAK computers.",
        "설치되어 있으면 KB971033을 제거하고 다시 시작하십시오. 이 업데이트는 \
         소매용 정품 인증을 위한 것으로, Microsoft는 KMS와 MAK를 사용하는 컴퓨터에 \
         권장하지 않습니다.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("wusa /uninstall /kb:971033").elevated());

const WIN7_HOLD_NOTIFICATION: Resolution = Resolution::new(
    Action::RebuildTokenStore,
    Role::DeviceAdministrator,
    Text::new(
        "If a volume-licensed Windows 7 KMS client still reports the code, rebuild \
         its activation files while its KMS host can be reached; it is not \
         activated until the rebuild is complete. First stop and disable its \
         notification service.",
        "볼륨 라이선스를 사용하는 Windows 7 KMS 클라이언트에 계속 이 코드가 \
         표시되면 KMS 호스트에 연결할 수 있을 때 정품 인증 파일을 다시 \
         만드십시오(작업이 끝날 때까지는 정품 인증되지 않은 상태입니다). 먼저 알림 \
         서비스를 중지하고 사용 안 함으로 설정하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(
    Command::changes("cmd /c \"net stop sppuinotify & sc config sppuinotify start= disabled\"")
        .elevated(),
);

const WIN7_RENAME_TOKENS: Resolution = Resolution::new(
    Action::RebuildTokenStore,
    Role::DeviceAdministrator,
    Text::new(
        "Rename tokens.dat in its Windows 7 folder, so that a copy remains.",
        "사본이 남도록 Windows 7 폴더에 있는 tokens.dat의 이름을 바꾸십시오.",
    ), &[sources::PRACTICE],)
.run(Command::changes("cmd /c ren \
     \"%windir%\\ServiceProfiles\\NetworkService\\AppData\\Roaming\\Microsoft\\SoftwareProtectionPlatform\\tokens.dat\" \
     tokens.bar").elevated());

const WIN7_RENAME_CACHE: Resolution = Resolution::new(
    Action::RebuildTokenStore,
    Role::DeviceAdministrator,
    Text::new(
        "Rename cache.dat in the cache folder next to it as well.",
        "그 옆의 cache 폴더에 있는 cache.dat의 이름도 바꾸십시오.",
    ), &[sources::PRACTICE],)
.run(Command::changes("cmd /c ren \
     \"%windir%\\ServiceProfiles\\NetworkService\\AppData\\Roaming\\Microsoft\\SoftwareProtectionPlatform\\cache\\cache.dat\" \
     cache.bar").elevated());

const WIN7_DELETE_STATE: Resolution = Resolution::new(
    Action::RebuildTokenStore,
    Role::DeviceAdministrator,
    Text::new(
        "On Windows 7, delete the two hidden files in system32 whose names begin \
         with 7B296FB0, as Microsoft's article prescribes. They cannot be put \
         back; the license state is lost, and the product key has to be installed \
         again.",
        "Windows 7에서 Microsoft 문서의 절차에 따라 system32에서 이름이 \
         7B296FB0으로 시작하는 숨김 파일 두 개를 삭제하십시오. 삭제한 파일은 \
         되돌릴 수 없고 라이선스 상태가 사라지므로 제품 키를 다시 설치해야 합니다.",
    ), &[sources::PRACTICE],)
.run(Command::changes("cmd /c del /ah \
     \"%windir%\\system32\\7B296FB0-376B-497e-B012-9C450E1B7327-5P-0.C7483456-A289-439d-8115-601632D005A0\" \
     \"%windir%\\system32\\7B296FB0-376B-497e-B012-9C450E1B7327-5P-1.C7483456-A289-439d-8115-601632D005A0\"").elevated());

const WIN7_RELEASE_NOTIFICATION: Resolution = Resolution::new(
    Action::RebuildTokenStore,
    Role::DeviceAdministrator,
    Text::new(
        "Set the Windows 7 notification service back to manual start.",
        "Windows 7 알림 서비스를 다시 수동 시작으로 설정하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("cmd /c sc config sppuinotify start= demand").elevated());

pub(super) static NON_GENUINE_GRACE_PERIOD_RUNNING: Entry = Entry {
    symbol: Some("SL_I_NONGENUINE_GRACE_PERIOD"),
    message: Text::new(
        "the product was judged non-genuine and is in its non-genuine grace period",
        "제품이 정품이 아닌 것으로 판정되어 비정품 유예 기간에 있습니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[Mak, KmsClient],
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Windows Activation Technologies came to the result that the system is \
             not genuine; the product goes on working during the non-genuine grace \
             period.",
            "Windows 정품 인증 기술의 판정 결과 시스템이 정품이 아닌 것으로 \
             나왔지만, 비정품 유예 기간에는 제품이 계속 작동합니다.",
        ),
        sign: None,
        resolutions: &[
            GRACE_END,
            steps::GENUINE_EVENTS,
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "While the period runs, obtain and install a genuine product key; \
                 without one the system then goes into the notification state.",
                    "유예 기간 중에 정품 제품 키를 구해 설치하십시오. 설치하지 않으면 \
                 기간이 끝난 뒤 시스템이 알림 상태가 됩니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
            steps::ACTIVATE_AGAIN,
            steps::ASK_FOR_REVIEW,
        ],
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static NON_GENUINE_GRACE_PERIOD_TYPE2: Entry = Entry {
    symbol: Some("SL_I_NONGENUINE_GRACE_PERIOD_2"),
    message: Text::new(
        "the second type of non-genuine grace period is running",
        "두 번째 유형의 비정품 유예 기간이 진행되고 있습니다",
    ),
    topic: Topic::GenuineCheck,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product was judged non-genuine and its grace period of type 2 is \
             running; no public source says how the types differ.",
            "제품이 정품이 아닌 것으로 판정되어 유형 2의 유예 기간이 진행되고 \
             있습니다. 유형 간의 차이를 설명한 공개 자료는 없습니다.",
        ),
        sign: None,
        resolutions: &[
            GRACE_END,
            steps::GENUINE_EVENTS,
            steps::REPLACE_KEY,
            steps::ACTIVATE_AGAIN,
            steps::ASK_FOR_REVIEW,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static WINDOWS_NOT_GENUINE: Entry = Entry {
    symbol: None,
    message: Text::new(
        "this installation of Windows was judged not genuine",
        "현재 설치된 Windows가 정품이 아닌 것으로 판단되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[Mak, KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "Language packs (MUI) are present on an edition that has no license \
             for more languages; some programs add them on their own, so this need \
             not mean tampering.",
                "추가 언어 라이선스가 없는 에디션에 언어 팩(MUI)이 있습니다. 스스로 \
             언어를 추가하는 프로그램도 있으므로 반드시 변조를 뜻하는 것은 \
             아닙니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
        Cause {
            text: Text::new(
                "Malware has changed Windows in order to add functions.",
                "맬웨어가 기능을 추가하려고 Windows를 변경했습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
        Cause {
            text: Text::new("System files are damaged.", "시스템 파일이 손상되었습니다."),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_CODES],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "List the installed language packs and compare them with what your \
                 edition allows.",
                "설치된 언어 팩을 나열하고 사용 중인 에디션에서 허용하는 언어 \
                 팩인지 확인하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("dism /Online /Get-Intl").elevated()),
        steps::GENUINE_EVENTS,
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "Remove the language packs that your edition does not allow.",
                "에디션에서 허용하지 않는 언어 팩을 제거하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        steps::SCAN_FOR_MALWARE,
        steps::REPAIR_COMPONENT_STORE,
        steps::CHECK_SYSTEM_FILES,
        steps::RESTART_WINDOWS,
        Resolution::new(
            Action::RepairWindows,
            Role::DeviceAdministrator,
            Text::new(
                "Back up the data, then run setup.exe from media of the installed \
                 edition and language as an in-place upgrade that keeps programs \
                 and files.",
                "데이터를 백업한 뒤, 설치된 Windows와 에디션 및 언어가 같은 \
                 미디어의 setup.exe로 프로그램과 파일을 유지하는 현재 위치 \
                 업그레이드를 실행하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::ReinstallWindows,
            Role::DeviceAdministrator,
            Text::new(
                "If that changes nothing, reinstall Windows from trusted media, \
                 which is the remedy that Microsoft names for this code. This \
                 removes programs and settings, so back up the data first.",
                "그래도 달라지지 않으면 신뢰할 수 있는 미디어로 Windows를 다시 \
                 설치하십시오. 이 코드에 대해 Microsoft가 안내하는 해결 방법이지만 \
                 프로그램과 설정이 지워지므로 데이터를 먼저 백업하십시오.",
            ),
            &[sources::PRACTICE],
        ),
    ],
};

pub(super) static GENUINE_BREACH_GRACE: Entry = Entry {
    symbol: Some("SL_E_INVALID_LICENSE_STATE_BREACH_GRACE"),
    message: Text::new(
        "the genuine check met a license in its grace period after a reported breach",
        "정품 확인에서 라이선스가 위반 판정 후의 유예 기간에 있는 것으로 나타났습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "By its name the code stands for a license in the grace period after a \
             reported breach; it says neither what was reported nor who brought it \
             about.",
            "이름으로 볼 때 위반 판정 뒤의 유예 기간에 있는 라이선스를 나타내는 \
             코드입니다. 무엇이 위반으로 판정되었는지, 누구로 인한 것인지는 알려 \
             주지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            GRACE_END,
            steps::GENUINE_EVENTS,
            TRACE_INSTALLATION,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::REPLACE_KEY,
            steps::ACTIVATE_AGAIN,
            steps::ASK_FOR_REVIEW,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_BREACH_GRACE_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_INVALID_LICENSE_STATE_BREACH_GRACE_EXPIRED"),
    message: Text::new(
        "the genuine check met a license whose grace period after a reported breach is over",
        "정품 확인에서 라이선스의 위반 판정 후 유예 기간이 끝난 것으로 나타났습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "By its name the code stands for a license whose grace period after a \
             reported breach is over; the breach itself is not described.",
            "이름으로 볼 때 위반 판정 뒤의 유예 기간이 끝난 라이선스를 나타내는 \
             코드입니다. 위반의 내용은 설명하지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            NOTIFICATION_REASON,
            steps::GENUINE_EVENTS,
            TRACE_INSTALLATION,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::REPLACE_KEY,
            steps::ACTIVATE_AGAIN,
            steps::ASK_FOR_REVIEW,
            TRUSTED_MEDIA,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_INVALID_TEMPLATE_ID: Entry = Entry {
    symbol: Some("SL_E_INVALID_TEMPLATE_ID"),
    message: Text::new(
        "the genuine check got a template identifier it does not accept",
        "정품 확인에서 요청의 템플릿 ID를 인정하지 않았습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check was requested with a template ID that it does not \
             accept; this concerns the request, not the license.",
            "정품 확인 요청에 사용된 템플릿 ID가 인정되지 않습니다. 라이선스가 \
             아니라 요청에 관한 문제입니다.",
        ),
        sign: None,
        resolutions: &[
            GENUINE_CALLER,
            steps::WAIT_AND_RETRY,
            steps::INSTALL_UPDATES,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program, check the template ID that it passes to \
                 SLAcquireGenuineTicket.",
                    "직접 개발한 프로그램이라면 SLAcquireGenuineTicket에 전달하는 \
                 템플릿 ID를 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_INVALID_XML: Entry = Entry {
    symbol: Some("SL_E_INVALID_XML_BLOB"),
    message: Text::new(
        "the genuine check got an XML data block it does not accept",
        "정품 확인에서 XML 데이터 블록을 인정하지 않았습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data block that came with the request, XML by the name of the \
             code, is not one that the genuine check accepts.",
            "요청과 함께 전달된 데이터 블록을 정품 확인에서 인정하지 않았습니다. \
             코드 이름으로 볼 때 이 블록은 XML입니다.",
        ),
        sign: None,
        resolutions: &[
            GENUINE_CALLER,
            steps::WAIT_AND_RETRY,
            steps::RESTART_SERVICE,
            steps::INSTALL_UPDATES,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_PARAMETER_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_VALIDATION_BLOB_PARAM_NOT_FOUND"),
    message: Text::new(
        "the genuine check did not find a usable parameter in its data block",
        "정품 확인 데이터 블록에서 사용할 수 있는 매개 변수를 찾지 못했습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A parameter in the data block of the request is missing or not valid; \
             symbol and header text differ on which of the two it is.",
            "요청의 데이터 블록에서 매개 변수가 빠졌거나 올바르지 않습니다. 기호 \
             이름과 헤더 설명 중 어느 쪽이 맞는지는 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            GENUINE_CALLER,
            steps::WAIT_AND_RETRY,
            steps::RESTART_SERVICE,
            steps::INSTALL_UPDATES,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_INVALID_CLIENT_TOKEN: Entry = Entry {
    symbol: Some("SL_E_INVALID_CLIENT_TOKEN"),
    message: Text::new(
        "the genuine check did not accept the client token",
        "정품 확인에서 클라이언트 토큰을 인정하지 않았습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The client token that came with the request is not one that the \
             genuine check accepts.",
            "요청과 함께 전달된 클라이언트 토큰을 정품 확인에서 인정하지 \
             않았습니다.",
        ),
        sign: None,
        resolutions: &[
            GENUINE_CALLER,
            steps::WAIT_AND_RETRY,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program, pass no client token to \
                 SLAcquireGenuineTicket, because that parameter is reserved.",
                    "직접 개발한 프로그램이라면 SLAcquireGenuineTicket에 클라이언트 \
                 토큰을 전달하지 마십시오. 이 매개 변수는 예약되어 있습니다.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_INVALID_OFFLINE_DATA: Entry = Entry {
    symbol: Some("SL_E_INVALID_OFFLINE_BLOB"),
    message: Text::new(
        "the genuine check did not accept the offline data block",
        "정품 확인에서 오프라인 데이터 블록을 인정하지 않았습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The offline data block that the computer presented is not one that \
             the genuine check accepts.",
            "컴퓨터가 제시한 오프라인 데이터 블록을 정품 확인에서 인정하지 \
             않았습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            steps::VALIDATE_AGAIN,
            steps::ALLOW_ACTIVATION_URLS,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_OFFLINE_PARAMETER_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_OFFLINE_VALIDATION_BLOB_PARAM_NOT_FOUND"),
    message: Text::new(
        "the genuine check did not find a usable parameter in the offline data block",
        "오프라인 정품 확인 데이터 블록에서 사용할 수 있는 매개 변수를 찾지 못했습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A parameter in the offline data block is missing by the symbol of the \
             code, or not valid by its header text.",
            "오프라인 데이터 블록의 매개 변수에 문제가 있습니다. 기호 이름으로는 \
             매개 변수가 없다는 뜻이고 헤더 설명으로는 올바르지 않다는 뜻입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            steps::VALIDATE_AGAIN,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_TEMPLATE_OS_VERSION_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_INVALID_OSVERSION_TEMPLATEID"),
    message: Text::new(
        "the genuine check template does not fit this version of Windows",
        "정품 확인 템플릿이 이 Windows 버전과 맞지 않습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The template ID in the request is not meant for the version of \
             Windows on this computer.",
            "요청에 포함된 템플릿 ID가 이 컴퓨터의 Windows 버전용이 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            GENUINE_CALLER,
            steps::INSTALL_UPDATES,
            Resolution::new(
                Action::ContactVendor,
                Role::DeviceAdministrator,
                Text::new(
                    "If a program that is not part of Windows asked for the check, ask \
                 its vendor whether it supports this version of Windows.",
                    "Windows에 포함되지 않은 프로그램이 확인을 요청했다면 이 Windows \
                 버전을 지원하는지 공급업체에 문의하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own program, use a template ID that fits the version of \
                 Windows on which it runs.",
                    "직접 개발한 프로그램이라면 실행되는 Windows 버전에 맞는 템플릿 \
                 ID를 사용하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_OFFLINE_DATA_REVOKED: Entry = Entry {
    symbol: Some("SL_E_OFFLINE_GENUINE_BLOB_REVOKED"),
    message: Text::new(
        "the offline data that proves Windows genuine has been revoked",
        "Windows가 정품임을 증명하는 오프라인 데이터가 해지되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The offline genuine data of this computer has been revoked; the code \
             does not say why.",
            "이 컴퓨터의 오프라인 정품 데이터가 해지되었습니다. 이유는 코드에 \
             나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            steps::VALIDATE_AGAIN,
            steps::ASK_FOR_REVIEW,
            steps::REPLACE_KEY,
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_OFFLINE_DATA_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_OFFLINE_GENUINE_BLOB_NOT_FOUND"),
    message: Text::new(
        "the offline data that proves Windows genuine was not found",
        "Windows가 정품임을 증명하는 오프라인 데이터를 찾지 못했습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check needed offline genuine data and did not find it.",
            "정품 확인에 필요한 오프라인 정품 데이터를 찾지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            steps::CHECK_INTERNET,
            steps::VALIDATE_AGAIN,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_INVALID_FILE_HASH: Entry = Entry {
    symbol: Some("SL_E_INVALID_FILE_HASH"),
    message: Text::new(
        "the genuine check found a file whose hash is not the expected one",
        "정품 확인 중 예상한 해시 값과 다른 파일이 발견되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The hash of a file that the genuine check looked at is not the \
             expected one; the code names no file.",
            "정품 확인에서 살펴본 파일의 해시가 예상한 값과 다릅니다. 어떤 \
             파일인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::INSTALL_UPDATES,
            steps::VALIDATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_BLOCKED_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_VALIDATION_BLOCKED_PRODUCT_KEY"),
    message: Text::new(
        "the genuine check judged the product key to be blocked",
        "정품 확인에서 차단된 제품 키로 판정되었습니다",
    ),
    topic: Topic::ProductKeyBlocked,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(sources::WIN7_JAN2019),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "Microsoft's records list the product key as blocked, and the code \
             does not say for what reason.",
                "Microsoft의 기록에 이 제품 키가 차단된 것으로 되어 있으며, 차단된 \
             이유는 코드에 나타나지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::WIN7_JAN2019],
        },
        Cause {
            text: Text::new(
                "On volume-licensed Windows 7 KMS clients with update KB971033, \
             Microsoft's servers gave this answer by mistake from 2019-01-08 10:00 \
             UTC to 2019-01-09 04:30 UTC. Event 8208 and event 13 of Windows \
             Activation Technologies show the code, and 0xC004F200 follows.",
                "업데이트 KB971033이 설치된 볼륨 라이선스 Windows 7 KMS 클라이언트에는 \
             2019-01-08 10:00 UTC부터 2019-01-09 04:30 UTC까지 Microsoft 서버가 \
             잘못 응답했습니다. 이벤트 8208과 원본이 Windows Activation \
             Technologies인 이벤트 13에 이 코드가 표시되고 이어서 0xC004F200이 \
             나타납니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::WIN7_JAN2019],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckEventLog,
            Role::DeviceAdministrator,
            Text::new(
                "Look for this code in event 8208 and in event 13 of Windows \
                 Activation Technologies, and note when it first appeared.",
                "이벤트 8208과 원본이 Windows Activation Technologies인 이벤트 \
                 13에서 이 코드를 찾아 처음 나타난 때를 적어 두십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads(
            "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';Id=13,8208} -MaxEvents 20 | Format-List \
             TimeCreated,ProviderName,Id,Message\"",
        )),
        steps::CHECK_LICENSE_STATUS,
        WIN7_FIND_UPDATE,
        WIN7_REMOVE_UPDATE,
        steps::ASK_ACTIVATION_CENTER,
        WIN7_HOLD_NOTIFICATION,
        steps::TOKENS_STOP_SERVICE,
        WIN7_RENAME_TOKENS,
        WIN7_RENAME_CACHE,
        WIN7_DELETE_STATE,
        steps::TOKENS_START_SERVICE,
        steps::INSTALL_KMS_CLIENT_KEY,
        steps::REQUEST_FROM_KMS,
        WIN7_RELEASE_NOTIFICATION,
    ],
};

pub(super) static GENUINE_INVALID_BINDING_DATA: Entry = Entry {
    symbol: Some("SL_E_INVALID_OEM_OR_VOLUME_BINDING_DATA"),
    message: Text::new(
        "the genuine check did not accept the OEM or volume license binding data",
        "정품 확인에서 OEM 또는 볼륨 라이선스의 바인딩 데이터를 인정하지 않았습니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[Mak, KmsClient, Oem],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data that binds an OEM or volume license to this computer did not \
             pass the genuine check.",
            "OEM 또는 볼륨 라이선스를 이 컴퓨터에 바인딩하는 데이터가 정품 확인을 \
             통과하지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_ACTIVATION_CENTER.only(&[Mak, KmsClient]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_INVALID_LICENSE_STATE: Entry = Entry {
    symbol: Some("SL_E_INVALID_LICENSE_STATE"),
    message: Text::new(
        "the genuine check found the license in a state it does not accept",
        "정품 확인에서 라이선스의 현재 상태를 인정하지 않았습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license was in a state that the genuine check does not accept; \
             the definition does not say which one.",
            "라이선스가 정품 확인에서 인정하지 않는 상태였습니다. 어떤 상태인지는 \
             코드의 정의에 나와 있지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            NOTIFICATION_REASON,
            steps::GENUINE_EVENTS,
            Resolution::new(
                Action::ActivateOnline,
                Role::DeviceAdministrator,
                Text::new(
                    "If the product is not activated, activate it from an elevated \
                 prompt and resolve any code that this shows.",
                    "제품이 정품 인증되어 있지 않으면 관리자 권한 프롬프트에서 정품 \
                 인증하고, 이때 표시되는 코드를 해결하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ato").elevated()),
            steps::VALIDATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_SOFTMOD_EXPLOIT_DETECTED: Entry = Entry {
    symbol: Some("SL_E_SOFTMOD_EXPLOIT_DETECTED"),
    message: Text::new(
        "the genuine check found a software change that it counts as a licensing exploit",
        "정품 확인에서 라이선스 우회로 간주되는 소프트웨어 변경이 발견되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check found a software change that it counts as a \
             licensing exploit; an image or a program can bring one along without \
             the license holder's knowledge.",
            "정품 확인에서 라이선스 우회로 간주되는 소프트웨어 변경이 \
             발견되었습니다. 이러한 변경은 라이선스 보유자가 모르는 사이에 \
             이미지나 프로그램에 포함되어 올 수 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            TRACE_INSTALLATION,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::REPLACE_KEY,
            steps::ACTIVATE_AGAIN,
            steps::ASK_FOR_REVIEW,
            TRUSTED_MEDIA,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_INVALID_TOKEN_DATA: Entry = Entry {
    symbol: Some("SL_E_INVALID_TOKEN_DATA"),
    message: Text::new(
        "the genuine check did not accept the token-based activation data",
        "정품 확인에서 토큰 기반 정품 인증 데이터를 인정하지 않았습니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[TokenBased],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data of the token-based activation that the computer presented \
             did not pass the genuine check.",
            "컴퓨터가 제시한 토큰 기반 정품 인증 데이터가 정품 확인을 통과하지 \
             못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "List the installed issuance licenses for token-based activation \
                 and check that yours is among them.",
                    "설치된 토큰 기반 정품 인증용 발급 라이선스를 나열하고 소속 조직의 \
                 라이선스가 있는지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("slmgr.vbs /lil")),
            Resolution::new(
                Action::CheckCertificate,
                Role::DeviceAdministrator,
                Text::new(
                    "List the certificates that token-based activation can use on this \
                 computer.",
                    "이 컴퓨터에서 토큰 기반 정품 인증에 사용할 수 있는 인증서를 \
                 나열하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("slmgr.vbs /ltc")),
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_NEUTRAL_FILES_ALTERED: Entry = Entry {
    symbol: Some("SL_E_HEALTH_CHECK_FAILED_NEUTRAL_FILES"),
    message: Text::new(
        "the genuine check found altered language-neutral Windows files",
        "정품 확인에서 변경된 언어 중립 Windows 파일이 발견되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Windows files that are the same in every language differ from what \
             the genuine check expects.",
            "모든 언어에 공통인 Windows 파일이 정품 확인에서 예상하는 것과 \
             다릅니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            steps::SCAN_FOR_MALWARE,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::VALIDATE_AGAIN,
            steps::ASK_FOR_REVIEW,
            steps::REPAIR_INSTALL,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_MUI_FILES_ALTERED: Entry = Entry {
    symbol: Some("SL_E_HEALTH_CHECK_FAILED_MUI_FILES"),
    message: Text::new(
        "the genuine check found altered Windows language (MUI) files",
        "정품 확인에서 변경된 Windows 언어(MUI) 파일이 발견되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Windows language files (MUI) differ from what the genuine check \
             expects.",
            "Windows 언어 파일(MUI)이 정품 확인에서 예상하는 것과 다릅니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "List the installed languages and note those that did not come \
                 from Microsoft.",
                    "설치된 언어를 나열하고 Microsoft에서 제공하지 않은 언어를 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("dism /Online /Get-Intl").elevated()),
            steps::SCAN_FOR_MALWARE,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            Resolution::new(
                Action::ChangeSetting,
                Role::DeviceAdministrator,
                Text::new(
                    "If a display language did not come from Microsoft, remove it with \
                 the program that added it.",
                    "Microsoft에서 제공하지 않은 표시 언어가 있으면 그 언어를 추가한 \
                 프로그램으로 제거하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::VALIDATE_AGAIN,
            steps::ASK_FOR_REVIEW,
            steps::REPAIR_INSTALL,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_INVALID_ACTIVE_DIRECTORY_DATA: Entry = Entry {
    symbol: Some("SL_E_INVALID_AD_DATA"),
    message: Text::new(
        "the genuine check did not accept the Active Directory activation data",
        "정품 확인에서 Active Directory 정품 인증 데이터를 인정하지 않았습니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[ActiveDirectory],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data of the Active Directory-based activation that the computer \
             presented did not pass the genuine check.",
            "컴퓨터가 제시한 Active Directory 기반 정품 인증 데이터가 정품 확인을 \
             통과하지 못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            Resolution::new(
                Action::CheckStatus,
                Role::DirectoryAdministrator,
                Text::new(
                    "List the activation objects of the forest and check that one of \
                 them covers this product.",
                    "포리스트의 정품 인증 개체를 나열하고 이 제품에 해당하는 개체가 \
                 있는지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("slmgr.vbs /ao-list")),
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_INVALID_RSDP_COUNT: Entry = Entry {
    symbol: Some("SL_E_INVALID_RSDP_COUNT"),
    message: Text::new(
        "the genuine check takes the ACPI RSDP count for a sign of a licensing exploit",
        "정품 확인에서 ACPI RSDP 개수가 라이선스 우회의 징후로 간주되었습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The number of ACPI root pointers (RSDP) on this computer is not the \
             one that the genuine check expects. The code does not say whether \
             firmware or software is behind it.",
            "이 컴퓨터의 ACPI 루트 포인터(RSDP) 개수가 정품 확인에서 예상하는 \
             개수와 다릅니다. 펌웨어 때문인지 소프트웨어 때문인지는 이 코드로 알 \
             수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            Resolution::new(
                Action::ContactVendor,
                Role::DeviceAdministrator,
                Text::new(
                    "Ask the manufacturer of the computer, or the vendor of the \
                 virtualization product for a virtual machine, which RSDP count \
                 its firmware presents.",
                    "컴퓨터 제조업체에, 가상 머신이라면 가상화 제품 공급업체에, \
                 펌웨어가 제공하는 RSDP가 몇 개인지 문의하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::FixFirmware,
                Role::DeviceAdministrator,
                Text::new(
                    "If the firmware is at fault, install the version that the \
                 manufacturer names. An interrupted firmware update can leave the \
                 computer unable to start.",
                    "펌웨어에 문제가 있으면 제조업체에서 안내하는 버전을 설치하십시오. \
                 펌웨어 업데이트가 중단되면 컴퓨터가 시작되지 않을 수 있습니다.",
                ),
                &[sources::PRACTICE],
            ),
            TRACE_INSTALLATION,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::ASK_FOR_REVIEW,
            TRUSTED_MEDIA,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_ENGINE_DETECTED_EXPLOIT: Entry = Entry {
    symbol: Some("SL_E_ENGINE_DETECTED_EXPLOIT"),
    message: Text::new(
        "the engine of the genuine check reported what it counts as a licensing exploit",
        "정품 확인 엔진에서 라이선스 우회로 간주되는 항목을 보고했습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The engine of the genuine check reported something that it counts as \
             a licensing exploit; the code does not name what it found.",
            "정품 확인 엔진에서 라이선스 우회로 간주되는 항목을 보고했습니다. \
             무엇을 발견했는지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            NOTIFICATION_REASON,
            TRACE_INSTALLATION,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::VALIDATE_AGAIN,
            steps::ASK_FOR_REVIEW,
            TRUSTED_MEDIA,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_NOTIFICATION_BREACH_DETECTED: Entry = Entry {
    symbol: Some("SL_E_NOTIFICATION_BREACH_DETECTED"),
    message: Text::new(
        "Windows is in the notification state after the check reported a licensing breach",
        "정품 확인에서 라이선스 위반으로 판정되어 Windows가 알림 상태에 있습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check reported a breach of licensing, and Windows is in \
             the notification state because of that.",
            "정품 확인에서 라이선스 위반으로 판정되어 Windows가 알림 상태가 \
             되었습니다.",
        ),
        sign: None,
        resolutions: &[
            NOTIFICATION_REASON,
            steps::GENUINE_EVENTS,
            TRACE_INSTALLATION,
            steps::SP_ACTIVATION_CHANGERS,
            steps::SCAN_FOR_MALWARE,
            steps::CHECK_SYSTEM_FILES,
            steps::REPLACE_KEY,
            steps::ACTIVATE_AGAIN,
            steps::ASK_FOR_REVIEW,
            TRUSTED_MEDIA,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_NOTIFICATION_OTHER_REASONS: Entry = Entry {
    symbol: Some("SL_E_NOTIFICATION_OTHER_REASONS"),
    message: Text::new(
        "the genuine check found Windows in the notification state without a stated reason",
        "정품 확인에서 Windows가 이유를 알 수 없는 알림 상태에 있는 것으로 나타났습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license is in the notification state, and this number does not \
             tell what led to it.",
            "라이선스가 알림 상태이지만 이 번호만으로는 원인을 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            NOTIFICATION_REASON,
            steps::COLLECT_EVENTS,
            steps::ACTIVATE_AGAIN,
            steps::VALIDATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static GENUINE_STATUS_UNSPECIFIED: Entry = Entry {
    symbol: Some("SL_E_NON_GENUINE_STATUS_LAST"),
    message: Text::new(
        "the genuine check judged Windows non-genuine and gave no further detail",
        "정품 확인에서 Windows가 정품이 아닌 것으로 판정되었으며 자세한 이유는 없습니다",
    ),
    topic: Topic::GenuineCheck,
    types: GENUINE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The genuine check ended with a result of non-genuine, and this number \
             carries no reason for it.",
            "정품 확인 결과가 비정품으로 나왔지만 이 번호에는 이유가 담겨 있지 \
             않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::GENUINE_EVENTS,
            NOTIFICATION_REASON,
            steps::VALIDATE_AGAIN,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MANUFACTURER.only(&[Oem]),
            steps::ASK_FOR_REVIEW,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static TAMPER_MODULE_AUTHENTICATION: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TAMPER_MODULE_AUTHENTICATION"),
    message: Text::new(
        "a system file did not pass authentication and may have been modified",
        "시스템 파일이 인증 검사를 통과하지 못했으며 변경되었을 수 있습니다",
    ),
    topic: Topic::GenuineCheck,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A system file does not match what the security processor expects; the \
             code names neither the file nor what changed it.",
            "시스템 파일이 보안 프로세서가 예상하는 것과 일치하지 않습니다. 어떤 \
             파일인지, 무엇 때문에 달라졌는지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::RESTART_WINDOWS,
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

pub(super) static SECURITY_PROCESSOR_PATCHED: Entry = Entry {
    symbol: Some("SL_REMAPPING_SP_PUB_TAMPER_SECURITY_PROCESSOR_PATCHED"),
    message: Text::new(
        "the security processor itself appears to have been modified (patched)",
        "보안 프로세서 자체가 변경(패치)된 것으로 보입니다",
    ),
    topic: Topic::GenuineCheck,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The security processor, the part of Windows that guards the licensing \
             data, appears to differ from the one that Windows was delivered with.",
            "라이선스 데이터를 보호하는 Windows 구성 요소인 보안 프로세서가 \
             Windows에 원래 포함된 것과 다른 것으로 보입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::RESTART_WINDOWS,
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

pub(super) static NON_GENUINE_GRACE_PERIOD_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_NONGENUINE_GRACE_TIME_EXPIRED"),
    message: Text::new(
        "the grace period granted to a product judged non-genuine has run out",
        "정품이 아닌 것으로 판정된 제품의 유예 기간이 모두 지났습니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Windows Activation Technologies judged the system not genuine, and \
             the grace period has run out.",
            "Windows 정품 인증 기술이 시스템을 정품이 아닌 것으로 판정했고 유예 \
             기간이 끝났습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::GENUINE_EVENTS,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask a Microsoft Licensing Activation Center for help, with the \
                 proof of the license at hand.",
                    "라이선스 증빙을 준비하여 Microsoft 라이선스 정품 인증 센터에 \
                 도움을 요청하십시오.",
                ),
                &[sources::PRACTICE],
            ),
        ],
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static NON_GENUINE_GRACE_PERIOD_STARTED: Entry = Entry {
    symbol: None,
    message: Text::new(
        "a non-genuine grace period has begun; activate with a genuine key before it ends",
        "비정품 유예 기간이 시작되었으며, 끝나기 전에 정품 제품 키로 정품 인증해야 합니다",
    ),
    topic: Topic::GenuineCheck,
    types: &[Mak, KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_CODES),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Windows Activation Technologies judged the system not genuine; it \
             keeps running until the non-genuine grace period ends.",
            "Windows 정품 인증 기술이 시스템을 정품이 아닌 것으로 판정했습니다. \
             비정품 유예 기간이 끝날 때까지는 계속 실행됩니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Read when the grace period ends; the system then goes into the \
                 notification state.",
                    "유예 기간이 끝나는 때를 확인하십시오. 기간이 끝나면 시스템이 알림 \
                 상태로 바뀝니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("slmgr.vbs /xpr")),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "Before the grace period ends, obtain a genuine product key and \
                 install it.",
                    "유예 기간이 끝나기 전에 정품 제품 키를 구해 설치하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
            steps::ACTIVATE_AGAIN,
            steps::ASK_FOR_REVIEW,
        ],
        sources: &[sources::ERROR_CODES],
    }],
    otherwise: &[],
};

pub(super) static DEPENDENT_PROPERTY_NOT_SET: Entry = Entry {
    symbol: Some("SL_E_DEPENDENT_PROPERTY_NOT_SET"),
    message: Text::new(
        "genuine information cannot be set before the property on which it depends",
        "정품 정보를 설정하려면 전제가 되는 속성을 먼저 설정해야 합니다",
    ),
    topic: Topic::GenuineCheck,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLSETGENUINEINFORMATION),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "A program set a value of the genuine information before the value on \
             which it depends.",
                "프로그램이 정품 정보 중 어떤 값을 설정했지만, 그 값의 전제가 되는 \
             값이 아직 설정되지 않았습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SLSETGENUINEINFORMATION],
        },
        Cause {
            text: Text::new(
                "Older message lists print the number for a product edition that was \
             not found, so an older Windows may mean that when it shows the number \
             for a product key.",
                "이전 메시지 목록에서는 이 번호를 제품의 에디션을 찾지 못했다는 뜻으로 \
             씁니다. 따라서 이전 버전의 Windows가 제품 키와 관련해 이 번호를 \
             표시했다면 그 뜻일 수 있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SLSETGENUINEINFORMATION],
        },
    ],
    otherwise: &[
        steps::COLLECT_EVENTS,
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "If the code followed the installation of a key on an older \
                 Windows, compare the key with the edition shown here.",
                "이전 버전의 Windows에서 키를 설치한 뒤 이 코드가 나타났다면, \
                 여기에 표시되는 에디션과 키를 대조하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("slmgr.vbs /dli")),
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, set the required value first when you call \
                 SLSetGenuineInformation; SL_BRT_COMMIT, for example, builds on \
                 SL_BRT_DATA.",
                "직접 개발한 프로그램이라면 SLSetGenuineInformation을 호출할 때 \
                 전제가 되는 값부터 설정하십시오. 예를 들어 SL_BRT_COMMIT는 \
                 SL_BRT_DATA를 전제로 합니다.",
            ),
            &[sources::PRACTICE],
        ),
        steps::ASK_PROGRAM_VENDOR,
    ],
};

pub(super) static NON_GENUINE_GRACE_PERIOD_TYPE2_EXPIRED: Entry = Entry {
    symbol: Some("SL_E_NONGENUINE_GRACE_TIME_EXPIRED_2"),
    message: Text::new(
        "the second type of non-genuine grace period has run out",
        "두 번째 유형의 비정품 유예 기간이 모두 지났습니다",
    ),
    topic: Topic::GenuineCheck,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product was judged non-genuine, and its grace period of type 2 is \
             over; the definition does not explain the type.",
            "제품이 정품이 아닌 것으로 판정되었고 유형 2의 유예 기간이 끝났습니다. \
             코드의 정의에는 이 유형에 대한 설명이 없습니다.",
        ),
        sign: None,
        resolutions: &[
            NOTIFICATION_REASON,
            steps::GENUINE_EVENTS,
            steps::REPLACE_KEY,
            steps::ACTIVATE_AGAIN,
            steps::ASK_FOR_REVIEW,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static NOT_GENUINE: Entry = Entry {
    symbol: Some("SL_E_NOT_GENUINE"),
    message: Text::new("the product currently counts as non-genuine", "현재 제품이 정품이 아닌 상태로 처리되고 있습니다"),
    topic: Topic::GenuineCheck,
    types: &[KmsClient, Retail, Oem, DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(sources::WIN7_JAN2019),
    checks: &[],
    causes: &[Cause { text: Text::new(
            "Genuine validation did not succeed, and the licensing state has been \
             non-genuine since.",
            "정품 확인이 성공하지 못해 그 후 라이선스 상태가 비정품으로 설정되어 \
             있습니다.",
        ), sign: None, resolutions: &[], sources: &[sources::WIN7_JAN2019] }, Cause { text: Text::new(
            "On volume-licensed Windows 7 KMS clients with update KB971033, a \
             mistaken change on Microsoft's servers set this state on 2019-01-08 \
             and 2019-01-09.",
            "업데이트 KB971033이 설치된 볼륨 라이선스 Windows 7 KMS \
             클라이언트에서는 2019-01-08과 2019-01-09에 Microsoft 서버의 잘못된 \
             변경 때문에 이 상태가 되었습니다.",
        ), sign: None, resolutions: &[], sources: &[sources::WIN7_JAN2019] },],
    otherwise: &[
        Resolution::new(
            Action::CheckEventLog,
            Role::DeviceAdministrator,
            Text::new(
                "Read events 8209, 8208 and 8196; resolve the code in event 8208 \
                 first, because it tells why the check did not succeed.",
                "이벤트 8209, 8208, 8196을 확인하십시오. 이벤트 8208의 코드가 \
                 확인에 실패한 이유이므로 그 코드부터 해결하십시오.",
            ), &[sources::PRACTICE],)
        .run(Command::reads("powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8196,8208,8209} \
             -MaxEvents 20 | Format-List TimeCreated,Id,Message\"")),
        steps::CHECK_LICENSE_STATUS,
        steps::VALIDATE_AGAIN,
        WIN7_FIND_UPDATE.only(&[KmsClient]),
        WIN7_REMOVE_UPDATE.only(&[KmsClient]),
        steps::REPLACE_KEY.only(&[Retail]),
        steps::ACTIVATE_AGAIN.only(&[Retail]),
        steps::ASK_MANUFACTURER.only(&[Oem]),
        steps::ASK_FOR_REVIEW,
        WIN7_HOLD_NOTIFICATION.only(&[KmsClient]),
        steps::TOKENS_STOP_SERVICE.only(&[KmsClient]),
        WIN7_RENAME_TOKENS.only(&[KmsClient]),
        WIN7_RENAME_CACHE.only(&[KmsClient]),
        WIN7_DELETE_STATE.only(&[KmsClient]),
        steps::TOKENS_START_SERVICE.only(&[KmsClient]),
        steps::INSTALL_KMS_CLIENT_KEY.only(&[KmsClient]),
        steps::REQUEST_FROM_KMS.only(&[KmsClient]),
        WIN7_RELEASE_NOTIFICATION.only(&[KmsClient]),
    ],
};
