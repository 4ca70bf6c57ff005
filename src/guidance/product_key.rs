//! Product keys: missing, mistyped, blocked, used up, or meant for something else.

use super::{Action, Guidance, Resolution, Retry, Role, steps};
use crate::activation_type::ActivationType::{KmsClient, Mak};
use crate::text::Text;

const CONFIRM_MAK: Resolution = Resolution::new(
    Action::ContactMicrosoft,
    Role::LicenseOwner,
    Text::new(
        "Have a Microsoft Licensing Activation Center confirm that the key is a \
         MAK issued by Microsoft and valid.",
        "Microsoft 라이선스 정품 인증 센터에서 Microsoft가 발급한 유효한 MAK인지 \
         확인받으십시오.",
    ),
);

pub(super) static MAK_NOT_ACCEPTED_BY_WINDOWS: Guidance = Guidance {
    causes: &[
        Text::new("The MAK that was entered is not valid.", "입력한 MAK가 유효하지 않습니다."),
        Text::new(
            "A known problem of Windows Server 2019 interferes with the check of \
             the key.",
            "Windows Server 2019의 알려진 문제 때문에 키를 확인하지 못합니다.",
        ),
    ],
    resolutions: &[
        Resolution::new(
            Action::InstallProductKey,
            Role::DeviceAdministrator,
            Text::new(
                "Install the key from an elevated prompt instead of the Settings \
                 app.",
                "설정 앱 대신 관리자 권한 프롬프트에서 키를 설치하십시오.",
            ),
        )
        .run_elevated("slmgr.vbs /ipk <product_key>"),
        steps::ACTIVATE_AGAIN,
        CONFIRM_MAK,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};

pub(super) static MAK_NOT_SUPPORTED: Guidance = Guidance {
    causes: &[Text::new(
        "The MAK is not one that Microsoft supports.",
        "Microsoft에서 지원하는 MAK가 아닙니다.",
    )],
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::LicenseOwner,
            Text::new(
                "Compare the MAK with the one that Microsoft issued to your \
                 organization; this command shows its last 5 characters.",
                "MAK를 Microsoft가 조직에 발급한 키와 대조하십시오. 이 명령은 키의 \
                 마지막 5자를 표시합니다.",
            ),
        )
        .run("slmgr.vbs /dli"),
        CONFIRM_MAK,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};

pub(super) static MAK_NOT_VALID: Guidance = Guidance {
    causes: &[Text::new(
        "The activation server does not accept the MAK as a valid key, for \
             example because it was mistyped.",
        "정품 인증 서버가 MAK를 유효한 키로 인정하지 않습니다. 잘못 입력한 \
             경우가 그 예입니다.",
    )],
    resolutions: &[steps::RETYPE_KEY, steps::ACTIVATE_AGAIN, CONFIRM_MAK],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};

pub(super) static MAK_BLOCKED: Guidance = Guidance {
    causes: &[
        Text::new(
            "The MAK is blocked on the activation server, for example because it \
             was reported stolen or misused.",
            "MAK가 정품 인증 서버에서 차단되어 있습니다. 도난이나 오용이 신고된 \
             키가 그 예입니다.",
        ),
        Text::new(
            "The key belongs to a trial or evaluation edition whose time is over.",
            "기간이 끝난 체험판이나 평가판의 키입니다.",
        ),
        Text::new(
            "The key belongs to another edition than the one installed.",
            "설치된 에디션이 아닌 다른 에디션의 키입니다.",
        ),
        Text::new(
            "The computer was moved to Azure with a key from the local network \
             that is not valid there.",
            "Azure에서 유효하지 않은 온프레미스 키를 그대로 둔 채 컴퓨터를 Azure로 \
             옮겼습니다.",
        ),
        Text::new(
            "Wrong permissions on tokens.dat, or a damaged tokens.dat, lead to the \
             same message.",
            "tokens.dat의 권한이 잘못되었거나 tokens.dat가 손상되어도 같은 \
             메시지가 나타납니다.",
        ),
    ],
    resolutions: &[
        steps::CHECK_LICENSE_STATUS,
        Resolution::new(
            Action::InstallProductKey,
            Role::DeviceAdministrator,
            Text::new(
                "On an Azure virtual machine install the KMS client setup key of \
                 the edition and use Azure KMS.",
                "Azure 가상 머신에서는 에디션에 맞는 KMS 클라이언트 설치 키를 \
                 설치하고 Azure KMS를 사용하십시오.",
            ),
        )
        .run_elevated("slmgr.vbs /ipk <product_key>"),
        steps::SET_AZURE_KMS,
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "Obtain a new MAK from a Microsoft Licensing Activation Center and \
                 install it.",
                "Microsoft 라이선스 정품 인증 센터에서 새 MAK를 받아 설치하십시오.",
            ),
        )
        .run_elevated("slmgr.vbs /ipk <product_key>"),
        steps::ACTIVATE_AGAIN,
        Resolution::new(
            Action::FixPermissions,
            Role::DeviceAdministrator,
            Text::new(
                "If the key is in order, check that NETWORK SERVICE may write to \
                 tokens.dat.",
                "키에 문제가 없으면 NETWORK SERVICE가 tokens.dat에 쓸 수 있는지 \
                 확인하십시오.",
            ),
        )
        .run_elevated("cmd /c icacls \"%windir%\\system32\\spp\\store\\2.0\\tokens.dat\""),
        steps::TOKENS_STOP_SERVICE,
        steps::TOKENS_RENAME,
        steps::TOKENS_START_SERVICE,
        steps::REINSTALL_LICENSES,
        steps::TOKENS_REINSTALL_KEY,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/activation-error-0xc004c003-product-key-blocked",
    ),
};

pub(super) static MAK_USED_UP: Guidance = Guidance {
    causes: &[Text::new(
        "Every MAK permits a limited number of activations, and this one has \
             none left.",
        "MAK마다 정품 인증 횟수가 정해져 있으며 이 MAK에는 남은 횟수가 \
             없습니다.",
    )],
    resolutions: &[
        Resolution::new(
            Action::ContactMicrosoft,
            Role::LicenseOwner,
            Text::new(
                "Ask a Microsoft Licensing Activation Center to raise the limit of \
                 the MAK.",
                "Microsoft 라이선스 정품 인증 센터에 MAK 한도를 늘려 달라고 \
                 요청하십시오.",
            ),
        ),
        steps::ACTIVATE_AGAIN,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};

pub(super) static MAK_EXTENSION_USED_UP: Guidance = Guidance {
    causes: &[Text::new(
        "The limit of this MAK was raised before, and the raised limit is used \
             up as well.",
        "이 MAK의 한도를 이미 늘린 적이 있으며 늘어난 한도까지 모두 \
             사용했습니다.",
    )],
    resolutions: &[
        Resolution::new(
            Action::ContactMicrosoft,
            Role::LicenseOwner,
            Text::new(
                "Ask a Microsoft Licensing Activation Center for more activations \
                 of the MAK.",
                "Microsoft 라이선스 정품 인증 센터에 MAK의 정품 인증 횟수 추가를 \
                 요청하십시오.",
            ),
        ),
        steps::ACTIVATE_AGAIN,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};

pub(super) static PRODUCT_KEY_NOT_INSTALLED: Guidance = Guidance {
    causes: &[Text::new(
        "No product key is installed on the system.",
        "시스템에 제품 키가 설치되어 있지 않습니다.",
    )],
    resolutions: &[
        steps::INSTALL_MAK.only(&[Mak]),
        Resolution::new(
            Action::InstallProductKey,
            Role::DeviceAdministrator,
            Text::new(
                "Take the KMS client setup key from Pid.txt in the \\sources \
                 folder of the installation media, or from Microsoft's published \
                 list, and install it.",
                "설치 미디어의 \\sources 폴더에 있는 Pid.txt나 Microsoft가 공개한 \
                 목록에서 KMS 클라이언트 설치 키를 찾아 설치하십시오.",
            ),
        )
        .run_elevated("slmgr.vbs /ipk <product_key>")
        .only(&[KmsClient]),
        steps::ACTIVATE_AGAIN.only(&[Mak]),
        steps::REQUEST_FROM_KMS.only(&[KmsClient]),
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};

pub(super) static PRODUCT_KEY_INVALID: Guidance = Guidance {
    causes: &[
        Text::new("The product key was mistyped.", "제품 키를 잘못 입력했습니다."),
        Text::new(
            "A key for a beta version was entered on a released version of the \
             operating system.",
            "정식 버전 운영 체제에 베타 버전용 키를 입력했습니다.",
        ),
        Text::new(
            "For Extended Security Updates (ESU), the licensing update that ESU \
             requires is missing or the computer was not restarted after it.",
            "확장 보안 업데이트(ESU)의 경우 ESU에 필요한 라이선스 업데이트가 \
             없거나 업데이트 후 컴퓨터를 다시 시작하지 않았습니다.",
        ),
    ],
    resolutions: &[
        Resolution::new(
            Action::InstallProductKey,
            Role::LicenseOwner,
            Text::new(
                "Check the spelling of the key; in pasted text make sure that no \
                 hyphen has become a dash.",
                "키의 철자를 확인하고, 붙여 넣은 텍스트에서는 하이픈이 대시로 \
                 바뀌지 않았는지 확인하십시오.",
            ),
        ),
        steps::REPLACE_KEY,
        Resolution::new(
            Action::UpdateWindows,
            Role::DeviceAdministrator,
            Text::new(
                "For an ESU key, check the update history for the updates that ESU \
                 requires, restart and install the key again.",
                "ESU 키의 경우 업데이트 기록에서 ESU에 필요한 업데이트를 확인하고, \
                 다시 시작한 뒤 키를 다시 설치하십시오.",
            ),
        ),
        Resolution::new(
            Action::ContactMicrosoft,
            Role::DeviceAdministrator,
            Text::new(
                "If an ESU key still fails, give Microsoft Support the file \
                 C:\\Windows\\Logs\\CBS\\CBS.log.",
                "ESU 키가 계속 실패하면 C:\\Windows\\Logs\\CBS\\CBS.log 파일을 \
                 Microsoft 지원에 전달하십시오.",
            ),
        ),
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};

pub(super) static PRODUCT_KEY_BLOCKED: Guidance = Guidance {
    causes: &[Text::new(
        "Microsoft has blocked this product key.",
        "Microsoft가 이 제품 키를 차단했습니다.",
    )],
    resolutions: &[
        steps::CHECK_LICENSE_STATUS,
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "Obtain a new MAK or KMS key from Microsoft and install it.",
                "Microsoft에서 새 MAK나 KMS 키를 받아 설치하십시오.",
            ),
        )
        .run_elevated("slmgr.vbs /ipk <product_key>"),
        steps::ACTIVATE_AGAIN,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
    ),
};
