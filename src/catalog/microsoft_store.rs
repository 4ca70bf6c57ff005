//! Microsoft Store licensing and digital licenses.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::{DigitalLicense, Mak, Oem, Retail, Subscription};
use crate::kinds::PRIVATE;
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const PREINSTALLED_NEEDS_LICENSE: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "If Windows came preinstalled and the motherboard was replaced, obtain a \
         new license.",
        "Windows가 사전 설치된 컴퓨터의 메인보드를 교체했으면 새 라이선스를 \
         구하십시오.",
    ),
    &[sources::PRACTICE],
);

const WAIT_OUT_THROTTLING: Resolution = Resolution::new(
    Action::Wait,
    Role::LicenseOwner,
    Text::new(
        "Stop the attempts and try again on another day; the code does not say how \
         long the restriction lasts.",
        "시도를 멈추고 다른 날 다시 시도하십시오. 제한이 얼마나 계속되는지는 이 \
         코드로 알 수 없습니다.",
    ),
    &[sources::PRACTICE],
);

const SHOW_ACCOUNT_DEVICES: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::LicenseOwner,
    Text::new(
        "Open the device list of the Microsoft account at account.microsoft.com \
         and look for the device that had the license.",
        "account.microsoft.com에서 Microsoft 계정의 장치 목록을 열고 라이선스가 \
         있던 장치를 찾으십시오.",
    ),
    &[sources::PRACTICE],
);

pub(super) static STORE_BASED_ACTIVATION: Entry = Entry {
    symbol: Some("SL_I_STORE_BASED_ACTIVATION"),
    message: Text::new(
        "the product is licensed through the Microsoft Store",
        "제품이 Microsoft Store를 통해 라이선스를 받았습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::NotNeeded,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product has a license from the Microsoft Store; this is a state, \
             not a failure.",
            "제품에 Microsoft Store 라이선스가 있습니다. 오류가 아니라 상태를 \
             알리는 코드입니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::NothingToDo,
                Role::DeviceAdministrator,
                Text::new(
                    "Leave the license as it is; if activation fails all the same, \
                 look up the other code that is reported with it.",
                    "라이선스는 그대로 두십시오. 그래도 정품 인증에 실패하면 함께 \
                 보고된 다른 코드를 찾아보십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::OPEN_ACTIVATION_PAGE,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_LICENSE_NOT_FOUND: Entry = Entry {
    symbol: None,
    message: Text::new(
        "no license that activates Windows was found for this device",
        "이 장치에서 Windows를 정품 인증하는 데 쓸 라이선스를 찾지 못했습니다",
    ),
    topic: Topic::LicenseMissing,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::KB_4339791),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "Windows is installed on this computer for the first time, and there \
             is neither a product key nor a digital license.",
                "이 컴퓨터에 Windows를 처음 설치했고 제품 키도 디지털 라이선스도 \
             없습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::KB_4339791],
        },
        Cause {
            text: Text::new(
                "The hardware has changed a lot, for example the motherboard, so the \
             stored license no longer matches the computer.",
                "메인보드 교체처럼 하드웨어가 크게 바뀌어 저장된 라이선스가 더 이상 \
             컴퓨터와 일치하지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::KB_4339791],
        },
    ],
    otherwise: &[
        steps::OPEN_ACTIVATION_PAGE,
        steps::COMPARE_EDITION,
        steps::HARDWARE_CHANGE_TROUBLESHOOTER,
        Resolution::new(
            Action::InstallProductKey,
            Role::LicenseOwner,
            Text::new(
                "Enter a valid product key of 25 characters for this edition.",
                "이 에디션에 유효한 25자 제품 키를 입력하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        steps::ASK_MANUFACTURER.only(&[Oem]),
        PREINSTALLED_NEEDS_LICENSE.only(&[Oem, DigitalLicense]),
        steps::BUY_STORE_LICENSE,
    ],
};

pub(super) static STORE_ROT_OVERRIDE_LIMIT_REACHED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_ROT_OVERRIDE_LIMIT_REACHED"),
    message: Text::new(
        "Microsoft Store licensing has reached the limit of ROT overrides",
        "Microsoft Store 라이선스 서비스의 ROT 재정의 한도에 도달했습니다",
    ),
    topic: Topic::ActivationLimit,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server allows a limited number of ROT overrides, and \
             that number is reached; only Microsoft can say what is counted.",
            "정품 인증 서버가 허용하는 ROT 재정의 횟수에 도달했습니다. 무엇을 세는 \
             횟수인지는 Microsoft만 알 수 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            steps::ASK_ACTIVATION_CENTER,
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "If the Activation Center cannot lift the limit, use another \
                 license that you hold for this computer.",
                    "정품 인증 센터에서 한도를 풀어 줄 수 없으면 이 컴퓨터용으로 \
                 보유한 다른 라이선스를 사용하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_MAK_OVERRIDE_LIMIT_REACHED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_DMAK_OVERRIDE_LIMIT_REACHED"),
    message: Text::new(
        "Microsoft Store licensing has reached the limit of overrides for the MAK",
        "Microsoft Store 라이선스 서비스에서 MAK 재정의 한도에 도달했습니다",
    ),
    topic: Topic::ActivationLimit,
    types: &[Mak],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The activation server allows a limited number of overrides for the \
             MAK, and that number is reached.",
            "정품 인증 서버가 이 MAK에 허용하는 재정의 횟수에 도달했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "Ask a Microsoft Licensing Activation Center what limit the MAK \
                 has reached and whether it can be raised.",
                    "Microsoft 라이선스 정품 인증 센터에 MAK가 어떤 한도에 도달했는지, \
                 한도를 늘릴 수 있는지 문의하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "If the limit stays, install another MAK of your organization for \
                 this product.",
                    "한도를 늘릴 수 없으면 이 제품에 쓸 수 있는 조직의 다른 MAK를 \
                 설치하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_FREE_OFFER_EXPIRED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_FREE_OFFER_EXPIRED"),
    message: Text::new(
        "the free Windows offer that this activation relies on has ended",
        "이 정품 인증의 근거인 무료 Windows 제공 혜택이 종료되었습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The offer that this activation relies on no longer exists; the symbol \
             of the code calls it a free offer.",
            "이 정품 인증의 근거가 되는 제공 혜택이 더 이상 없습니다. 코드의 \
             기호에 따르면 무료 혜택입니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            steps::COMPARE_EDITION,
            steps::INSTALL_OWN_RETAIL_KEY,
            Resolution::new(
                Action::ContactMicrosoft,
                Role::LicenseOwner,
                Text::new(
                    "If the computer was activated under this offer before, ask \
                 Microsoft Support whether its digital license is on record.",
                    "이전에 이 혜택으로 정품 인증된 컴퓨터라면 디지털 라이선스가 \
                 기록에 남아 있는지 Microsoft 지원에 문의하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::BUY_STORE_LICENSE,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_OSR_DONOR_HARDWARE_ID_NO_ENTITLEMENT: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_DONOR_HWID_NO_ENTITLEMENT"),
    message: Text::new(
        "reactivation failed: the donor device owns no Windows license to hand over",
        "라이선스를 넘겨줄 장치에 Windows 라이선스가 없어 다시 정품 인증할 수 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The device from which the license is to be taken over owns no Windows \
             license in Microsoft's records.",
            "라이선스를 넘겨줄 장치에 대한 Windows 라이선스가 Microsoft 기록에 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            SHOW_ACCOUNT_DEVICES,
            Resolution::new(
                Action::SignIn,
                Role::LicenseOwner,
                Text::new(
                    "In the troubleshooter, choose the entry of the device that was \
                 activated with this license before the change.",
                    "문제 해결사에서 변경 전에 이 라이선스로 정품 인증했던 장치를 \
                 선택하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::INSTALL_OWN_RETAIL_KEY,
            steps::ASK_WITH_PROOF,
            steps::BUY_STORE_LICENSE,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_OSR_GENERIC_ERROR: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_GENERIC_ERROR"),
    message: Text::new(
        "reactivation was refused for this user; no reason is given",
        "이 사용자는 Windows를 다시 정품 인증할 수 없으며 이유는 표시되지 않았습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The server considers this user not eligible for reactivation; this is \
             its general code, and it names no reason.",
            "서버가 이 사용자는 Windows를 다시 정품 인증할 수 없다고 판정했습니다. \
             일반 코드이므로 이유는 나타나지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            steps::COMPARE_EDITION,
            SHOW_ACCOUNT_DEVICES,
            steps::WAIT_AND_RETRY,
            steps::ASK_WITH_PROOF,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_OSR_NO_ASSOCIATION: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_NO_ASSOCIATION"),
    message: Text::new(
        "the association that reactivation needs is missing for this user",
        "다시 정품 인증하는 데 필요한 연결 정보가 이 사용자에게 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The association that reactivation needs is not on record for this \
             user; the code does not say whether the device or the license is \
             meant.",
            "다시 정품 인증하는 데 필요한 연결 정보가 이 사용자에 대해 기록되어 \
             있지 않습니다. 장치와 라이선스 중 어느 쪽과의 연결인지는 이 코드로 알 \
             수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            SHOW_ACCOUNT_DEVICES,
            Resolution::new(
                Action::SignIn,
                Role::LicenseOwner,
                Text::new(
                    "If you use several Microsoft accounts, sign in with the one that \
                 was linked to the digital license before the hardware changed.",
                    "Microsoft 계정이 여러 개면 하드웨어를 바꾸기 전에 디지털 \
                 라이선스에 연결했던 계정으로 로그인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::INSTALL_OWN_RETAIL_KEY,
            steps::ASK_WITH_PROOF,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_OSR_NOT_ADMIN: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_NOT_ADMIN"),
    message: Text::new(
        "reactivation needs a user who is an administrator of this device",
        "이 장치의 관리자인 사용자만 다시 정품 인증할 수 있습니다",
    ),
    topic: Topic::AdministratorRights,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The user who started the reactivation is not an administrator of this \
             device.",
            "다시 정품 인증하려고 한 사용자가 이 장치의 관리자가 아닙니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "List the members of the local group of administrators.",
                    "로컬 관리자 그룹의 구성원을 나열하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("powershell -Command \"Get-LocalGroupMember -SID S-1-5-32-544\"")),
            Resolution::new(
                Action::SignIn,
                Role::DeviceAdministrator,
                Text::new(
                    "Sign in to Windows with an account that belongs to this group.",
                    "이 그룹에 속한 계정으로 Windows에 로그인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::HARDWARE_CHANGE_TROUBLESHOOTER,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_OSR_USER_THROTTLED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_USER_THROTTLED"),
    message: Text::new(
        "reactivation is throttled for this user at present",
        "현재 이 사용자는 다시 정품 인증하는 것이 제한되어 있습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The server restricts reactivation by this user for the time being.",
            "서버가 이 사용자에 대해 다시 정품 인증하는 것을 일시적으로 제한하고 \
             있습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Find out whether the same Microsoft account is being used to \
                 reactivate other devices as well.",
                    "같은 Microsoft 계정으로 다른 장치도 다시 정품 인증하고 있는지 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            WAIT_OUT_THROTTLING,
            steps::ASK_WITH_PROOF,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_OSR_LICENSE_THROTTLED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_LICENSE_THROTTLED"),
    message: Text::new(
        "reactivation is throttled for this license at present",
        "현재 이 라이선스로 다시 정품 인증하는 것이 제한되어 있습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The server restricts reactivation with this license for the time \
             being.",
            "서버가 이 라이선스로 다시 정품 인증하는 것을 일시적으로 제한하고 \
             있습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Make sure that this license is not being reactivated on another \
                 device at the same time.",
                    "동시에 다른 장치를 이 라이선스로 다시 정품 인증하고 있지 않은지 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            WAIT_OUT_THROTTLING,
            steps::ASK_WITH_PROOF,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_OSR_DEVICE_THROTTLED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_DEVICE_THROTTLED"),
    message: Text::new(
        "reactivation is throttled for this device at present",
        "현재 이 장치를 다시 정품 인증하는 것이 제한되어 있습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The server restricts reactivation of this device for the time being.",
            "서버가 이 장치를 다시 정품 인증하는 것을 일시적으로 제한하고 \
             있습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::Wait,
                Role::DeviceAdministrator,
                Text::new(
                    "Complete all planned hardware changes first, so that one \
                 reactivation covers them.",
                    "예정된 하드웨어 변경을 먼저 모두 마쳐 한 번만 다시 정품 인증하면 \
                 되게 하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            WAIT_OUT_THROTTLING,
            steps::ASK_WITH_PROOF,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_OSR_DISABLED_BY_POLICY: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_GP_DISABLED"),
    message: Text::new(
        "reactivation failed: a policy forbids it",
        "정책에서 허용하지 않아 다시 정품 인증할 수 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A policy does not allow this user to reactivate; the symbol points to \
             Group Policy, and the code does not name the setting.",
            "정책에서 이 사용자가 다시 정품 인증하는 것을 허용하지 않습니다. \
             기호로 보아 그룹 정책이며, 어떤 설정인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DirectoryAdministrator,
                Text::new(
                    "Find out who manages the device and which policies on activation \
                 apply to it.",
                    "장치를 누가 관리하는지, 정품 인증에 관한 어떤 정책이 적용되는지 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "In an organization, settle whether the device is to be activated \
                 by KMS, MAK or subscription instead of a digital license.",
                    "조직에서는 이 장치를 디지털 라이선스 대신 KMS, MAK 또는 구독으로 \
                 정품 인증해야 하는지 결정하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            Resolution::new(
                Action::ChangeSetting,
                Role::DirectoryAdministrator,
                Text::new(
                    "If the policy is not intended for this device, exclude the device \
                 from it and refresh the policies.",
                    "이 장치에 적용할 정책이 아니면 장치를 적용 대상에서 제외하고 \
                 정책을 새로 고치십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("gpupdate /force")),
            steps::HARDWARE_CHANGE_TROUBLESHOOTER,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_OSR_HARDWARE_BLOCKED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_HARDWARE_BLOCKED"),
    message: Text::new(
        "reactivation failed: the hardware of this device is blocked",
        "이 장치의 하드웨어가 차단되어 다시 정품 인증할 수 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The hardware of this device is blocked for reactivation in \
             Microsoft's records.",
            "Microsoft 기록상 이 장치의 하드웨어는 차단되어 있어 다시 정품 인증할 \
             수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            steps::ASK_WITH_PROOF,
            Resolution::new(
                Action::ContactVendor,
                Role::LicenseOwner,
                Text::new(
                    "If the device was bought used or refurbished, ask the seller \
                 which license belongs to it.",
                    "중고품이나 리퍼비시 제품으로 구입한 장치라면 어떤 라이선스가 딸려 \
                 있는지 판매자에게 문의하십시오.",
                ),
                &[sources::PRACTICE],
            ),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_OSR_USER_BLOCKED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_USER_BLOCKED"),
    message: Text::new(
        "reactivation failed: this user is blocked",
        "차단된 사용자여서 다시 정품 인증할 수 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "This user is blocked from reactivation in Microsoft's records.",
            "Microsoft 기록상 이 사용자는 차단되어 있어 다시 정품 인증할 수 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::LicenseOwner,
                Text::new(
                    "Sign in at account.microsoft.com and see whether the account \
                 shows a notice or a restriction.",
                    "account.microsoft.com에 로그인하여 계정에 알림이나 제한 사항이 \
                 표시되는지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ASK_WITH_PROOF,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_OSR_LICENSE_BLOCKED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_LICENSE_BLOCKED"),
    message: Text::new(
        "license transfer failed: the license is blocked",
        "차단된 라이선스여서 다른 장치로 옮길 수 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license is blocked and therefore cannot be transferred to this \
             device.",
            "라이선스가 차단되어 있어 이 장치로 옮길 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            steps::ASK_WITH_PROOF,
            Resolution::new(
                Action::ContactVendor,
                Role::LicenseOwner,
                Text::new(
                    "If the license was bought from a dealer, ask the dealer for a \
                 valid one.",
                    "판매점에서 구입한 라이선스라면 판매점에 유효한 라이선스를 \
                 요청하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::INSTALL_OWN_RETAIL_KEY,
            steps::BUY_STORE_LICENSE,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static STORE_OSR_DEVICE_BLOCKED: Entry = Entry {
    symbol: Some("SL_REMAPPING_MDOLLAR_OSR_DEVICE_BLOCKED"),
    message: Text::new(
        "license transfer failed: the device is blocked",
        "차단된 장치여서 라이선스를 옮길 수 없습니다",
    ),
    topic: Topic::DigitalLicense,
    types: &[DigitalLicense],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The device is blocked, so no license can be transferred with it; the \
             code does not say whether the old or the new device is meant.",
            "장치가 차단되어 라이선스를 옮길 수 없습니다. 이전 장치와 새 장치 중 \
             어느 쪽인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[steps::OPEN_ACTIVATION_PAGE, SHOW_ACCOUNT_DEVICES, steps::ASK_WITH_PROOF],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static CONTENT_NOT_IN_CATALOG: Entry = Entry {
    symbol: Some("LM_E_CONTENT_NOT_IN_CATALOG"),
    message: Text::new(
        "Microsoft Store licensing does not find the product in its catalog",
        "Microsoft Store 라이선스 카탈로그에서 해당 제품을 찾을 수 없습니다",
    ),
    topic: Topic::Service,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(sources::XSTORE_ACQUIRE_LICENSE),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Microsoft Store licensing was asked for a product that it does not \
             find in its catalog.",
            "Microsoft Store 라이선스 서비스가 요청받은 제품을 카탈로그에서 찾지 \
             못했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            steps::COMPARE_EDITION,
            steps::WAIT_AND_RETRY,
            Resolution::new(
                Action::ReplaceProductKey,
                Role::LicenseOwner,
                Text::new(
                    "If the key turns out to belong to another edition, install a key \
                 that you hold for the installed edition.",
                    "키가 다른 에디션용인 것으로 확인되면 설치된 에디션용으로 보유한 \
                 키를 설치하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
            steps::ASK_MICROSOFT_SUPPORT,
            steps::ASK_PROGRAM_VENDOR,
            Resolution::new(
                Action::FixProgram,
                Role::SoftwareDeveloper,
                Text::new(
                    "In your own app or game, check that the product you request a \
                 license for is published in the Store catalog and is of a type \
                 that the called function supports.",
                    "직접 개발한 앱이나 게임이라면 라이선스를 요청한 제품이 Store \
                 카탈로그에 게시되어 있고 호출한 함수가 지원하는 유형인지 \
                 확인하십시오.",
                ),
                &[sources::PRACTICE],
            ),
        ],
        sources: &[sources::XSTORE_ACQUIRE_LICENSE],
    }],
    otherwise: &[],
};

pub(super) static STATUS_NO_MATCH: Entry = Entry {
    symbol: Some("STATUS_NO_MATCH"),
    message: Text::new(
        "the licensing components found no entry that matches the request",
        "라이선스 처리 중 요청과 일치하는 항목을 찾지 못했습니다",
    ),
    topic: Topic::Service,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A component of licensing compared a request with its entries and none \
             matched; the code does not say which entries.",
            "라이선스 구성 요소가 요청과 일치하는 항목을 찾지 못했습니다. 어떤 \
             항목인지는 이 코드로 알 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::CHECK_LICENSE_STATUS,
            steps::COMPARE_EDITION,
            steps::WAIT_AND_RETRY,
            steps::ACTIVATE_AGAIN,
            steps::RESTART_WINDOWS,
            steps::ASK_MICROSOFT_SUPPORT,
            steps::ASK_PROGRAM_VENDOR,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static USE_LICENSE_NOT_AVAILABLE: Entry = Entry {
    symbol: Some("SL_E_EUL_NOT_AVAILABLE"),
    message: Text::new(
        "Windows holds no valid license with which it could be activated",
        "정품 인증에 쓸 수 있는 유효한 라이선스가 Windows에 없습니다",
    ),
    topic: Topic::LicenseMissing,
    types: &[Subscription, Retail, Oem, DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(sources::DEPLOY_ENTERPRISE),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "Windows has no license with which it can be activated, or the license \
             that it has is not valid.",
                "Windows에 정품 인증에 사용할 라이선스가 없거나 있는 라이선스가 \
             유효하지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::DEPLOY_ENTERPRISE],
        },
        Cause {
            text: Text::new(
                "Under a subscription, Windows Pro itself is not activated, because \
             the firmware of the device holds no activation key.",
                "구독을 사용하는 장치의 펌웨어에 정품 인증 키가 없어 Windows Pro \
             자체가 정품 인증되지 않았습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::DEPLOY_ENTERPRISE],
        },
        Cause {
            text: Text::new(
                "The device started with an edition other than Windows Pro, for \
             example Home.",
                "장치의 처음 에디션이 Windows Pro가 아니라 Home과 같은 다른 \
             에디션이었습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::DEPLOY_ENTERPRISE],
        },
    ],
    otherwise: &[
        steps::CHECK_LICENSE_STATUS,
        steps::COMPARE_EDITION,
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Find out whether the firmware holds a key; no output means that \
                 there is none.",
                "펌웨어에 키가 있는지 확인하십시오. 아무것도 출력되지 않으면 키가 \
                 없습니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(
            Command::reads(
                "powershell -Command \"(Get-CimInstance -Query 'select * from \
             SoftwareLicensingService').OA3xOriginalProductKey\"",
            )
            .elevated(),
        )
        .only(&[Subscription, Oem]),
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Check that AzureAdJoined is YES, as the device has to be joined \
                 or hybrid joined to Microsoft Entra ID.",
                "장치가 Microsoft Entra ID에 조인 또는 하이브리드 조인되어 있어야 \
                 하므로 AzureAdJoined가 YES인지 확인하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("dsregcmd /status"))
        .only(&[Subscription]),
        Resolution::new(
            Action::CheckStatus,
            Role::LicenseOwner,
            Text::new(
                "Check that the version of Windows Pro is still supported and that \
                 the user has a subscription license assigned.",
                "Windows Pro 버전이 아직 지원되는지, 사용자에게 구독 라이선스가 \
                 할당되어 있는지 확인하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .only(&[Subscription]),
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "Check that no policy cuts the device off from Windows Update; \
                 this value must be 0 or absent, and as long as such a policy is \
                 enabled it returns to 1.",
                "정책이 장치의 Windows Update 연결을 막지 않는지 확인하십시오. 이 \
                 값은 0이거나 없어야 하며, 그런 정책을 사용하도록 설정해 둔 \
                 동안에는 다시 1로 돌아갑니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads(
            "reg query HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate \
             /v DoNotConnectToWindowsUpdateInternetLocations",
        ))
        .only(&[Subscription]),
        steps::WAIT_AND_RETRY,
        Resolution::new(
            Action::InstallProductKey,
            Role::LicenseOwner,
            Text::new(
                "For a subscription, enter a Windows Pro product key that you own; \
                 otherwise enter your key for the installed edition. The present \
                 key is replaced.",
                "구독을 사용하면 보유한 Windows Pro 제품 키를, 그렇지 않으면 \
                 설치된 에디션용으로 보유한 키를 입력하십시오. 현재 키는 새 키로 \
                 대체됩니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        steps::ACTIVATE_AGAIN,
        Resolution::new(
            Action::Wait,
            Role::LicenseOwner,
            Text::new(
                "After the subscription was bought, allow up to 4 days for the \
                 Enterprise edition to be enabled.",
                "구독을 구입한 뒤 Enterprise 에디션을 쓸 수 있게 되기까지 최대 \
                 4일이 걸릴 수 있으니 기다리십시오.",
            ),
            &[sources::PRACTICE],
        )
        .only(&[Subscription]),
        steps::ASK_MICROSOFT_SUPPORT,
    ],
};

pub(super) static HARDWARE_ID_CHANGED: Entry = Entry {
    symbol: Some("SL_E_HWID_CHANGED"),
    message: Text::new(
        "the hardware seems to have changed since this device was licensed",
        "라이선스를 받은 이후 장치의 하드웨어가 바뀐 것으로 보입니다",
    ),
    topic: Topic::HardwareChange,
    types: PRIVATE,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The hardware that Windows sees may no longer be the hardware for \
             which the license was issued, as after a new motherboard.",
            "메인보드를 교체한 경우처럼, Windows가 인식하는 하드웨어가 라이선스를 \
             받은 하드웨어와 달라졌을 수 있습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::OPEN_ACTIVATION_PAGE,
            Resolution::new(
                Action::RestartWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "If the change is only temporary, put the former hardware back and \
                 restart Windows.",
                    "일시적인 변경이면 이전 하드웨어로 되돌리고 Windows를 다시 \
                 시작하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::ACTIVATE_AGAIN,
            steps::HARDWARE_CHANGE_TROUBLESHOOTER,
            steps::INSTALL_OWN_RETAIL_KEY,
            steps::PHONE_WIZARD.only(&[Retail, Oem]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            PREINSTALLED_NEEDS_LICENSE.only(&[Oem, DigitalLicense]),
            steps::ASK_WITH_PROOF,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static NT_STATUS_NO_MATCH: Entry = Entry {
    symbol: None,
    message: Text::new(
        "the license acquisition found no match for what it looked up",
        "라이선스 획득 과정에서 찾는 항목과 일치하는 것이 없었습니다",
    ),
    topic: Topic::Service,
    types: &[Subscription, Retail, Oem, DigitalLicense],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "While Windows acquired a license, something that it looked up had no \
             match; the code does not say whether on the computer or on the \
             server.",
            "Windows가 라이선스를 획득하는 중에 찾는 항목과 일치하는 것이 \
             없었습니다. 컴퓨터와 서버 중 어느 쪽의 문제인지는 이 코드로 알 수 \
             없습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckEventLog,
                Role::DeviceAdministrator,
                Text::new(
                    "Look for event 8200 in the Application log; it holds the details \
                 of the license acquisition.",
                    "Application 로그에서 라이선스 획득의 세부 정보가 담긴 이벤트 \
                 8200을 찾으십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads(
                "powershell -Command \"Get-WinEvent -FilterHashtable \
             @{LogName='Application';ProviderName='Microsoft-Windows-Security-SPP';Id=8200} \
             -MaxEvents 5 | Format-List TimeCreated,Message\"",
            )),
            steps::OPEN_ACTIVATION_PAGE,
            steps::COMPARE_EDITION,
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "For a subscription, check the device join and the sign-in token \
                 in a session of the licensed user: AzureAdJoined and AzureAdPrt \
                 must be YES.",
                    "구독을 사용하면 라이선스가 할당된 사용자의 세션에서 장치 조인과 \
                 로그인 토큰을 확인하십시오. AzureAdJoined와 AzureAdPrt가 YES여야 \
                 합니다.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("dsregcmd /status"))
            .only(&[Subscription]),
            steps::WAIT_AND_RETRY,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
