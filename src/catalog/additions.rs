//! Codes that other headers and Microsoft's articles name: the Client License Platform, services,
//! Office.

use super::procedures;
use super::sources::{
    OFFICE_8004FC12, PRACTICE, REPORT_EARTRUMPET_1062, REPORT_OFFICE_TOOL_216, REPORT_PRIVACY_48,
    REPORT_SNIPASTE_3596, SUBSCRIPTION, WINERROR_H,
};
use super::steps;
use crate::advice::{Cause, Command, Entry, Resolution, Sign};
use crate::kinds::ActivationType::{self, DigitalLicense, Oem, Retail, Subscription};
use crate::kinds::{ANY, Action, Retry, Role, Topic};
use crate::text::Text;

/// What the Client License Service holds licenses for, beside those of apps.
const LICENSED_BY_CLIP: &[ActivationType] = &[Subscription, Retail, Oem, DigitalLicense];

const OPEN_STORE: Resolution = Resolution::new(
    Action::SignIn,
    Role::LicenseOwner,
    Text::new(
        "Open Microsoft Store, sign in with the account that owns the app, and \
         install the app again from there.",
        "Microsoft Store를 열고 앱을 소유한 계정으로 로그인한 뒤 그곳에서 앱을 다시 \
         설치하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new("if an app does not start or install", "앱이 시작되지 않거나 설치되지 않으면"))
.run(Command::opens("cmd /c start ms-windows-store:").since("Windows 8"));

const OPEN_ACTIVATION: Resolution = steps::TROUBLESHOOT_ACTIVATION
    .when(Text::new("if Windows is not activated", "Windows가 정품 인증되지 않았으면"))
    .run(Command::opens("cmd /c start ms-settings:activation").since("Windows 10"));

/// A license of the Client License Platform can be that of an app or that of Windows.
const CLIP_STEPS: &[Resolution] = &[steps::RESTART_AND_REPEAT, OPEN_STORE, OPEN_ACTIVATION];

/// An expired license: a wrong clock and a device that is offline come first.
const EXPIRED_STEPS: &[Resolution] = &[
    Resolution::new(
        Action::SyncClock,
        Role::DeviceAdministrator,
        Text::new(
            "Check date and time of this computer. Where one of them is wrong, correct it \
             and repeat the step that failed. In a domain, have the Active Directory \
             administrator correct the time of the domain instead.",
            "이 컴퓨터의 날짜와 시간을 확인하십시오. 맞지 않는 것이 있으면 올바르게 설정하고 \
             실패한 작업을 다시 시도하십시오. 도메인에 가입된 컴퓨터이면 직접 설정하지 말고 \
             도메인의 시간을 맞추도록 Active Directory 관리자에게 요청하십시오.",
        ),
        &[PRACTICE],
    ),
    Resolution::new(
        Action::RestartWindows,
        Role::DeviceAdministrator,
        Text::new(
            "Connect the computer to the Internet, restart Windows, and repeat the step \
             that failed.",
            "컴퓨터를 인터넷에 연결하고 Windows를 다시 시작한 뒤 실패한 작업을 다시 \
             시도하십시오.",
        ),
        &[PRACTICE],
    ),
    Resolution::new(
        Action::SignIn,
        Role::LicenseOwner,
        Text::new(
            "Sign in to Windows with the account to which the subscription is assigned. \
             The device renews its license only while it is connected to the Internet.",
            "구독이 할당된 계정으로 Windows에 로그인하십시오. 장치가 인터넷에 연결되어 \
             있어야 라이선스가 갱신됩니다.",
        ),
        &[SUBSCRIPTION],
    )
    .when(Text::new("with a subscription", "구독을 사용하면"))
    .only(&[Subscription]),
    OPEN_STORE,
    OPEN_ACTIVATION,
];

const SAVE_CLIP_LOG: Resolution = Resolution::new(
    Action::CheckEventLog,
    Role::DeviceAdministrator,
    Text::new(
        "Save the log of the Client License Platform. It is written to clip.evtx in \
         the public folder of this computer, in place of an older file of that \
         name.",
        "클라이언트 라이선스 플랫폼의 로그를 저장하십시오. 로그는 이 컴퓨터의 공용 \
         폴더에 clip.evtx로 저장되며, 같은 이름의 이전 파일은 대체됩니다.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK)
.run(
    Command::changes(
        "cmd /c wevtutil epl Microsoft-Client-Licensing-Platform/Admin \
         %PUBLIC%\\clip.evtx /ow:true",
    )
    .elevated()
    .since("Windows 10"),
);

const HAND_OVER_CLIP_LOG: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::DeviceAdministrator,
    Text::new(
        "Give Microsoft Support the code, the saved log, and the name of the app or \
         the edition of Windows.",
        "코드, 저장한 로그, 앱의 이름이나 Windows 에디션을 Microsoft 지원에 \
         전달하십시오.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK);

const CLIP_END: &[Resolution] = &[SAVE_CLIP_LOG, HAND_OVER_CLIP_LOG];

pub(super) static NO_APPLICABLE_APP_LICENSES_FOUND: Entry = Entry {
    symbol: Some("ERROR_NO_APPLICABLE_APP_LICENSES_FOUND"),
    message: Text::new(
        "no applicable app licenses were found",
        "해당하는 앱 라이선스를 찾지 못했습니다",
    ),
    topic: Topic::LicenseMissing,
    types: LICENSED_BY_CLIP,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "No license was found that applies to the app.",
            "앱에 해당하는 라이선스를 찾지 못했습니다.",
        ),
        sign: None,
        resolutions: CLIP_STEPS,
        sources: &[WINERROR_H],
    }],
    otherwise: CLIP_END,
};

pub(super) static CLIP_LICENSE_NOT_FOUND: Entry = Entry {
    symbol: Some("ERROR_CLIP_LICENSE_NOT_FOUND"),
    message: Text::new("a CLiP license was not found", "CLiP 라이선스를 찾지 못했습니다"),
    topic: Topic::LicenseMissing,
    types: LICENSED_BY_CLIP,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license of the Client License Platform (CLiP) was not found. The code \
             does not say whether it is that of an app or that of Windows.",
            "클라이언트 라이선스 플랫폼(CLiP)의 라이선스를 찾지 못했습니다. 앱의 \
             라이선스인지 Windows의 라이선스인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: CLIP_STEPS,
        sources: &[WINERROR_H],
    }],
    otherwise: CLIP_END,
};

pub(super) static CLIP_DEVICE_LICENSE_MISSING: Entry = Entry {
    symbol: Some("ERROR_CLIP_DEVICE_LICENSE_MISSING"),
    message: Text::new(
        "the CLiP device license was not found",
        "CLiP 장치 라이선스를 찾지 못했습니다",
    ),
    topic: Topic::LicenseMissing,
    types: LICENSED_BY_CLIP,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The device license of the Client License Platform (CLiP) was not found.",
            "클라이언트 라이선스 플랫폼(CLiP)의 장치 라이선스를 찾지 못했습니다.",
        ),
        sign: None,
        resolutions: CLIP_STEPS,
        sources: &[WINERROR_H],
    }],
    otherwise: CLIP_END,
};

pub(super) static CLIP_LICENSE_INVALID_SIGNATURE: Entry = Entry {
    symbol: Some("ERROR_CLIP_LICENSE_INVALID_SIGNATURE"),
    message: Text::new(
        "a CLiP license has an invalid signature",
        "CLiP 라이선스의 서명이 올바르지 않습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: LICENSED_BY_CLIP,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license of the Client License Platform (CLiP) has an invalid signature.",
            "클라이언트 라이선스 플랫폼(CLiP)의 라이선스에 있는 서명이 올바르지 \
             않습니다.",
        ),
        sign: None,
        resolutions: CLIP_STEPS,
        sources: &[WINERROR_H],
    }],
    otherwise: CLIP_END,
};

pub(super) static CLIP_KEYHOLDER_LICENSE_MISSING_OR_INVALID: Entry = Entry {
    symbol: Some("ERROR_CLIP_KEYHOLDER_LICENSE_MISSING_OR_INVALID"),
    message: Text::new(
        "the CLiP keyholder license is invalid or missing",
        "CLiP 키 소유자 라이선스가 올바르지 않거나 없습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: LICENSED_BY_CLIP,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The keyholder license of the Client License Platform (CLiP) is invalid or \
             missing.",
            "클라이언트 라이선스 플랫폼(CLiP)의 키 소유자(keyholder) 라이선스가 \
             올바르지 않거나 없습니다.",
        ),
        sign: None,
        resolutions: CLIP_STEPS,
        sources: &[WINERROR_H],
    }],
    otherwise: CLIP_END,
};

pub(super) static CLIP_LICENSE_EXPIRED: Entry = Entry {
    symbol: Some("ERROR_CLIP_LICENSE_EXPIRED"),
    message: Text::new("a CLiP license has expired", "CLiP 라이선스가 만료되었습니다"),
    topic: Topic::ValidityPeriod,
    types: LICENSED_BY_CLIP,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license of the Client License Platform (CLiP) has expired. The code does \
             not say whether it is that of an app or that of Windows.",
            "클라이언트 라이선스 플랫폼(CLiP)의 라이선스가 만료되었습니다. 앱의 \
             라이선스인지 Windows의 라이선스인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: EXPIRED_STEPS,
        sources: &[WINERROR_H],
    }],
    otherwise: CLIP_END,
};

pub(super) static CLIP_LICENSE_SIGNED_BY_UNKNOWN_SOURCE: Entry = Entry {
    symbol: Some("ERROR_CLIP_LICENSE_SIGNED_BY_UNKNOWN_SOURCE"),
    message: Text::new(
        "a CLiP license is signed by an unknown source",
        "CLiP 라이선스에 알 수 없는 원본의 서명이 있습니다",
    ),
    topic: Topic::LicenseNotValid,
    types: LICENSED_BY_CLIP,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license of the Client License Platform (CLiP) is signed by an unknown \
             source.",
            "클라이언트 라이선스 플랫폼(CLiP)의 라이선스에 알 수 없는 원본의 서명이 \
             있습니다.",
        ),
        sign: None,
        resolutions: CLIP_STEPS,
        sources: &[WINERROR_H],
    }],
    otherwise: CLIP_END,
};

pub(super) static CLIP_LICENSE_NOT_SIGNED: Entry = Entry {
    symbol: Some("ERROR_CLIP_LICENSE_NOT_SIGNED"),
    message: Text::new("a CLiP license is not signed", "CLiP 라이선스에 서명이 없습니다"),
    topic: Topic::LicenseNotValid,
    types: LICENSED_BY_CLIP,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A license of the Client License Platform (CLiP) is not signed.",
            "클라이언트 라이선스 플랫폼(CLiP)의 라이선스에 서명이 없습니다.",
        ),
        sign: None,
        resolutions: CLIP_STEPS,
        sources: &[WINERROR_H],
    }],
    otherwise: CLIP_END,
};

const REACTIVATE: Resolution = Resolution::new(
    Action::SignIn,
    Role::LicenseOwner,
    Text::new(
        "Reactivate the license of Windows for the changed hardware.",
        "변경된 하드웨어에서 Windows 라이선스를 다시 정품 인증하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if Windows is not activated, and its digital license is linked to a \
     Microsoft account",
    "Windows가 정품 인증되지 않았고 디지털 라이선스가 Microsoft 계정에 연결되어 \
     있으면",
))
.procedure(procedures::REACTIVATE_DIGITAL_LICENSE);

const INSTALL_HELD_KEY: Resolution = steps::INSTALL_HELD_KEY
    .when(Text::new(
        "if Windows is not activated, and you hold a product key for the installed edition",
        "Windows가 정품 인증되지 않았고 설치된 에디션의 제품 키를 보유하고 있으면",
    ))
    .procedure(procedures::INSTALL_OWN_KEY);

pub(super) static CLIP_LICENSE_HARDWARE_ID_OUT_OF_TOLERANCE: Entry = Entry {
    symbol: Some("ERROR_CLIP_LICENSE_HARDWARE_ID_OUT_OF_TOLERANCE"),
    message: Text::new(
        "the hardware ID of a CLiP license is out of tolerance",
        "CLiP 라이선스의 하드웨어 ID가 허용 오차를 벗어났습니다",
    ),
    topic: Topic::HardwareChange,
    types: LICENSED_BY_CLIP,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The hardware ID in a license of the Client License Platform (CLiP) differs \
             from this computer by more than the tolerance.",
            "클라이언트 라이선스 플랫폼(CLiP)의 라이선스에 있는 하드웨어 ID와 이 \
             컴퓨터의 차이가 허용 오차를 벗어났습니다.",
        ),
        sign: None,
        resolutions: &[steps::RESTART_AND_REPEAT, REACTIVATE, INSTALL_HELD_KEY, OPEN_STORE],
        sources: &[WINERROR_H],
    }],
    otherwise: CLIP_END,
};

pub(super) static CLIP_LICENSE_DEVICE_ID_MISMATCH: Entry = Entry {
    symbol: Some("ERROR_CLIP_LICENSE_DEVICE_ID_MISMATCH"),
    message: Text::new(
        "the device ID of a CLiP license does not match that of the bound device \
         license",
        "CLiP 라이선스의 장치 ID가 바인딩된 장치 라이선스의 장치 ID와 일치하지 \
         않습니다",
    ),
    topic: Topic::HardwareChange,
    types: LICENSED_BY_CLIP,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The device ID in a license of the Client License Platform (CLiP) does not \
             match the device ID in the bound device license. It was reported after a \
             disk had been used in another computer, and after a new motherboard.",
            "클라이언트 라이선스 플랫폼(CLiP)의 라이선스에 있는 장치 ID가 바인딩된 장치 \
             라이선스의 장치 ID와 일치하지 않습니다. 디스크를 다른 컴퓨터에서 사용한 \
             뒤와 메인보드를 교체한 뒤에 나타났다는 사례가 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::RESTART_AND_REPEAT,
            REACTIVATE,
            INSTALL_HELD_KEY,
            Resolution::new(
                Action::ContactVendor,
                Role::LicenseOwner,
                Text::new(
                    "Ask the vendor of the app for an installer that does not come from \
                     Microsoft Store.",
                    "Microsoft Store를 거치지 않는 설치 프로그램이 있는지 앱 공급업체에 \
                     문의하십시오.",
                ),
                &[REPORT_EARTRUMPET_1062],
            )
            .when(Text::new(
                "if an app from Microsoft Store does not install",
                "Microsoft Store의 앱이 설치되지 않으면",
            )),
        ],
        sources: &[WINERROR_H, REPORT_EARTRUMPET_1062, REPORT_SNIPASTE_3596],
    }],
    otherwise: CLIP_END,
};

// Entry before the rest: the key does not exist, or has none of the two values.
pub(super) static WIN32_SERVER_EXEC_FAILURE: Entry = Entry {
    symbol: Some("CO_E_SERVER_EXEC_FAILURE"),
    message: Text::new(
        "server execution failed: a COM server of the licensing did not start",
        "서버 실행에 실패하여 라이선스 처리에 필요한 COM 서버가 시작되지 않았습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[Sign::new(
        Text::new(
            "Look for values Debugger and VerifierDlls of SppExtComObj.exe. An error: \
             there is no entry for this program.",
            "SppExtComObj.exe의 Debugger 값과 VerifierDlls 값이 있는지 확인하십시오. \
             오류가 나타나면 이 프로그램의 항목이 없는 것입니다.",
        ),
        &[REPORT_OFFICE_TOOL_216, PRACTICE],
    )
    .run(Command::reads(
        "reg query \"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Image \
         File Execution Options\\SppExtComObj.exe\"",
    ))],
    causes: &[
        Cause {
            text: Text::new(
                "An entry in the registry makes Windows start another program in place of \
                 SppExtComObj.exe, the COM server of the licensing, or load a foreign \
                 library into it.",
                "레지스트리 항목 때문에 라이선스 처리에 필요한 COM 서버인 SppExtComObj.exe \
                 대신 다른 프로그램이 실행되거나, SppExtComObj.exe에 다른 라이브러리가 \
                 로드됩니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The look shows a value Debugger or VerifierDlls.",
                    "명령의 출력에 Debugger 또는 VerifierDlls 값이 있습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::BackUp,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Save the entry. It is written to SppExtComObj.reg in the public folder of \
                         this computer.",
                        "항목을 저장하십시오. 항목은 이 컴퓨터의 공용 폴더에 SppExtComObj.reg로 \
                         저장됩니다.",
                    ),
                    &[PRACTICE],
                )
                .run(Command::changes(
                    "cmd /c reg export \"HKLM\\SOFTWARE\\Microsoft\\Windows \
                     NT\\CurrentVersion\\Image File Execution Options\\SppExtComObj.exe\" \
                     %PUBLIC%\\SppExtComObj.reg /y",
                )),
                Resolution::new(
                    Action::ScanForMalware,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Scan the computer for malware, and remove the program that made the \
                         entry. Windows itself makes no such entry.",
                        "컴퓨터에서 맬웨어를 검사하고 이 항목을 만든 프로그램을 제거하십시오. \
                         이러한 항목은 Windows에서 만들지 않습니다.",
                    ),
                    &[PRACTICE],
                ),
                Resolution::new(
                    Action::ChangeSetting,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Remove the entry. The saved file brings it back.",
                        "항목을 제거하십시오. 저장한 파일로 되돌릴 수 있습니다.",
                    ),
                    &[REPORT_OFFICE_TOOL_216],
                )
                .run(
                    Command::changes(
                        "reg delete \"HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Image \
                         File Execution Options\\SppExtComObj.exe\" /f",
                    )
                    .elevated(),
                ),
                steps::RESTART_AND_REPEAT,
            ],
            sources: &[REPORT_OFFICE_TOOL_216, PRACTICE],
        },
        Cause {
            text: Text::new(
                "A COM server that the licensing needs did not start. The code does not say \
                 which one.",
                "라이선스 처리에 필요한 COM 서버가 시작되지 않았습니다. 어떤 COM 서버인지는 \
                 이 코드로 알 수 없습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The look ends with an error, or shows neither of these values.",
                    "명령이 오류로 끝나거나 출력에 두 값이 모두 없습니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: &[
                Resolution::new(
                    Action::RunElevated,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Repeat the command in an elevated Command Prompt.",
                        "관리자 권한 명령 프롬프트에서 명령을 다시 실행하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new("at a prompt", "명령 프롬프트에서 나타난 코드이면")),
                steps::RESTART_AND_REPEAT.when(steps::IF_IT_COMES_BACK),
                steps::REPAIR_COMPONENT_STORE.when(steps::IF_IT_COMES_BACK),
                steps::CHECK_SYSTEM_FILES.when(steps::IF_IT_COMES_BACK),
            ],
            sources: &[WINERROR_H],
        },
    ],
    otherwise: &[
        steps::SAVE_APPLICATION_LOG.when(steps::IF_IT_COMES_BACK),
        steps::ASK_SUPPORT.when(steps::IF_IT_COMES_BACK),
    ],
};

const UNDO_REMOVAL: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "Undo the removal with the tool that made it, then repeat the step that \
         failed.",
        "서비스를 제거한 도구로 제거를 취소한 뒤 실패한 작업을 다시 시도하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if a tool for privacy or for tidying up was used",
    "개인 정보 보호 도구나 정리 도구를 사용했으면",
));

const SCAN_MALWARE: Resolution = Resolution::new(
    Action::ScanForMalware,
    Role::DeviceAdministrator,
    Text::new(
        "Scan the computer for malware, and look into the quarantine of the malware \
         protection for files of the service.",
        "컴퓨터에서 맬웨어를 검사하고, 맬웨어 방지 프로그램의 격리 목록에 서비스의 \
         파일이 있는지 확인하십시오.",
    ),
    &[PRACTICE],
);

const UPGRADE_IN_PLACE: Resolution = Resolution::new(
    Action::ReinstallWindows,
    Role::DeviceAdministrator,
    Text::new(
        "Back up the data, and run setup.exe from the installation medium of the \
         same edition, version and language as an in-place upgrade; choose to keep \
         files and apps.",
        "데이터를 백업하고, 에디션, 버전, 언어가 같은 설치 미디어의 setup.exe를 \
         실행하여 현재 위치 업그레이드를 하십시오. 파일과 앱은 유지하도록 \
         선택하십시오.",
    ),
    &[PRACTICE],
)
.when(steps::IF_IT_COMES_BACK);

/// No step imports a service from a file of the web.
const RESTORE_SERVICE: &[Resolution] = &[
    UNDO_REMOVAL,
    SCAN_MALWARE,
    steps::REPAIR_COMPONENT_STORE,
    steps::CHECK_SYSTEM_FILES,
    UPGRADE_IN_PLACE,
];

// sppsvc before ClipSVC: sppsvc is there, so the first look shows no 1060.
pub(super) static WIN32_SERVICE_DOES_NOT_EXIST: Entry = Entry {
    symbol: Some("ERROR_SERVICE_DOES_NOT_EXIST"),
    message: Text::new(
        "the specified service does not exist as an installed service",
        "지정한 서비스가 설치되어 있지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[
        Sign::new(
            Text::new(
                "See whether the Software Protection service is installed; 1060 means that \
                 it is not.",
                "소프트웨어 보호 서비스가 설치되어 있는지 확인하십시오. 1060이 있으면 \
                 설치되어 있지 않은 것입니다.",
            ),
            &[WINERROR_H],
        )
        .run(Command::reads("sc.exe query sppsvc")),
        Sign::new(
            Text::new(
                "On Windows 10 or later, see whether the Client License Service is \
                 installed; 1060 means that it is not.",
                "Windows 10 이상에서는 클라이언트 라이선스 서비스가 설치되어 있는지 \
                 확인하십시오. 1060이 있으면 설치되어 있지 않은 것입니다.",
            ),
            &[WINERROR_H],
        )
        .run(Command::reads("sc.exe query ClipSVC").since("Windows 10")),
    ],
    causes: &[
        Cause {
            text: Text::new(
                "The Software Protection service (sppsvc) is not installed.",
                "소프트웨어 보호 서비스(sppsvc)가 설치되어 있지 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new("The first look shows 1060.", "첫째 명령의 출력에 1060이 있습니다."),
                &[PRACTICE],
            )),
            resolutions: RESTORE_SERVICE,
            sources: &[WINERROR_H],
        },
        Cause {
            text: Text::new(
                "The Client License Service (ClipSVC) is not installed. It was reported \
                 after a tool had removed the service.",
                "클라이언트 라이선스 서비스(ClipSVC)가 설치되어 있지 않습니다. 도구로 이 \
                 서비스를 제거한 뒤에 나타났다는 사례가 있습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "The first look does not show 1060, and the second does, on Windows 10 or \
                     later.",
                    "첫째 명령의 출력에는 1060이 없고 둘째 명령의 출력에는 1060이 있으며, \
                     Windows 10 이상입니다.",
                ),
                &[PRACTICE],
            )),
            resolutions: RESTORE_SERVICE,
            sources: &[WINERROR_H, REPORT_PRIVACY_48],
        },
    ],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static OFFICE_COULD_NOT_ACTIVATE: Entry = Entry {
    symbol: None,
    message: Text::new(
        "Office could not be activated; the code gives no reason",
        "Office를 정품 인증하지 못했으며 이유는 나와 있지 않습니다",
    ),
    topic: Topic::ActivationServer,
    types: &[Subscription, Retail],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(OFFICE_8004FC12),
    checks: &[],
    causes: &[Cause {
        text: Text::new("The activation of Office failed.", "Office 정품 인증에 실패했습니다."),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Open Microsoft's article on this code, which stands under Sources, and \
                     follow it.",
                    "‘출처’에 있는, 이 코드에 관한 Microsoft 문서를 열고 안내에 따라 \
                     진행하십시오.",
                ),
                &[OFFICE_8004FC12],
            ),
            Resolution::new(
                Action::RestartWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "Restart Windows, and activate Office again in the same way.",
                    "Windows를 다시 시작한 뒤 같은 방법으로 Office를 다시 정품 인증하십시오.",
                ),
                &[PRACTICE],
            ),
            Resolution::new(
                Action::SignIn,
                Role::LicenseOwner,
                Text::new(
                    "In an Office program choose File, then Account, and sign in with the \
                     account that owns the license.",
                    "Office 프로그램에서 ‘파일’과 ‘계정’을 차례로 선택하고 라이선스를 소유한 \
                     계정으로 로그인하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "if Office shows another account or none",
                "Office에 다른 계정이 표시되거나 계정이 표시되지 않으면",
            )),
            steps::INSTALL_UPDATES.when(steps::IF_IT_COMES_BACK),
        ],
        sources: &[OFFICE_8004FC12],
    }],
    otherwise: &[Resolution::new(
        Action::ContactMicrosoft,
        Role::LicenseOwner,
        Text::new(
            "Give Microsoft Support the code, and the version and product name of Office \
             from the page Account.",
            "코드와, ‘계정’ 페이지에 있는 Office의 버전과 제품 이름을 Microsoft 지원에 \
             전달하십시오.",
        ),
        &[PRACTICE],
    )
    .when(steps::IF_IT_COMES_BACK)],
};
