//! Licenses of the Client License Platform, which holds those of apps and of Windows.

use super::procedures;
use super::sources::{
    PRACTICE, REPORT_EARTRUMPET_1062, REPORT_SNIPASTE_3596, SUBSCRIPTION, WINERROR_H,
};
use super::steps;
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::{self, DigitalLicense, Oem, Retail, Subscription};
use crate::kinds::{Action, Retry, Role, Topic};
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

/// The license of a subscription follows the user.
const SIGN_IN_SUBSCRIBED: Resolution = Resolution::new(
    Action::SignIn,
    Role::LicenseOwner,
    Text::new(
        "Sign in to Windows with the account to which the subscription is assigned. The device \
         renews its license only while it is connected to the Internet.",
        "구독이 할당된 계정으로 Windows에 로그인하십시오. 장치가 인터넷에 연결되어 있어야 \
         라이선스가 갱신됩니다.",
    ),
    &[SUBSCRIPTION],
)
.when(Text::new("with a subscription", "구독을 사용하면"))
.only(&[Subscription]);

/// For what only an app asks for.
const APP_STEPS: &[Resolution] = &[steps::RESTART_AND_REPEAT, OPEN_STORE, OPEN_ACTIVATION];

/// A license of the Client License Platform can be that of an app or that of Windows.
const CLIP_STEPS: &[Resolution] =
    &[steps::RESTART_AND_REPEAT, SIGN_IN_SUBSCRIBED, OPEN_STORE, OPEN_ACTIVATION];

/// An expired license: a wrong clock and a device that is offline come first.
const EXPIRED_STEPS: &[Resolution] = &[
    procedures::CORRECT_CLOCK,
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
    SIGN_IN_SUBSCRIBED,
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
        resolutions: APP_STEPS,
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
