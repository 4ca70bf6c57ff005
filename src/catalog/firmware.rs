//! License data that a manufacturer writes into the firmware.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ActivationType::{KmsClient, KmsHost, Oem};
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const FIRMWARE_DETAILS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Note the manufacturer, the firmware version and the serial number of the \
         computer.",
        "컴퓨터의 제조업체, 펌웨어 버전, 일련번호를 적어 두십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-WmiObject Win32_BIOS | Format-List \
     Manufacturer,SMBIOSBIOSVersion,SerialNumber\"",
));

const MARKER_STATE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "On Windows 8 or later, read how Windows sees the marker in the SLIC table \
         and keep the output for the manufacturer.",
        "Windows 8 이상에서는 Windows가 인식한 SLIC 테이블의 마커 상태를 확인하고, \
         제조업체에 전달할 수 있도록 출력을 보관하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-CimInstance SoftwareLicensingService | Format-List \
     OA2xBiosMarkerStatus,OA2xBiosMarkerMinorVersion\"",
));

const UPDATE_FIRMWARE: Resolution = Resolution::new(
    Action::FixFirmware,
    Role::DeviceAdministrator,
    Text::new(
        "Install the newest firmware that the manufacturer offers for exactly this \
         model. If the update is interrupted, the computer may no longer start.",
        "제조업체가 바로 이 모델용으로 제공하는 최신 펌웨어를 설치하십시오. \
         업데이트가 중단되면 컴퓨터가 더 이상 시작되지 않을 수 있습니다.",
    ),
    &[sources::PRACTICE],
);

const LICENSED_KEY_INSTEAD: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "If the firmware cannot be corrected, install a retail key or a MAK, \
         provided that you hold the licenses for it.",
        "펌웨어를 바로잡을 수 없고 해당 라이선스를 보유하고 있다면 소매용 키나 \
         MAK를 설치하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("slmgr.vbs /ipk <product_key>").elevated());

pub(super) static SLP_NOT_SIGNED: Entry = Entry {
    symbol: Some("SL_E_SLP_NOT_SIGNED"),
    message: Text::new(
        "the BIOS check that is part of OEM or volume activation failed",
        "OEM 또는 볼륨 정품 인증에 포함된 BIOS 검증에 실패했습니다",
    ),
    topic: Topic::Firmware,
    types: &[KmsClient, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::KB_931573),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "On Windows Vista, a system setting was lost while a program ran with \
             administrative rights, and the BIOS check that belongs to activation \
             has failed since. The program itself is not at fault.",
                "Windows Vista에서 프로그램이 관리자 권한으로 실행되는 동안 시스템 \
             설정이 제거되어, 정품 인증에 포함된 BIOS 검증에 실패합니다. 프로그램 \
             자체의 문제는 아닙니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::KB_931573],
        },
        Cause {
            text: Text::new(
                "A customized Windows Vista image that was made from volume license \
             media has been restored.",
                "볼륨 라이선스 미디어로 만든 사용자 지정 Windows Vista 이미지를 \
             복원했습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::KB_931573],
        },
    ],
    otherwise: &[
        steps::CHECK_LICENSE_STATUS,
        Resolution::new(
            Action::CheckEventLog,
            Role::DeviceAdministrator,
            Text::new(
                "In Event Viewer, note the licensing events in the Application log \
                 from the time at which the code appeared.",
                "이벤트 뷰어의 Application 로그에서 코드가 나타난 시점의 라이선스 \
                 관련 이벤트를 적어 두십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::UpdateWindows,
            Role::DeviceAdministrator,
            Text::new(
                "Check in the update history of Windows Vista whether update \
                 KB931573 is installed, and install it if you can still obtain it \
                 from Microsoft.",
                "Windows Vista의 업데이트 기록에서 업데이트 KB931573이 설치되어 \
                 있는지 확인하고, Microsoft에서 아직 구할 수 있으면 설치하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        steps::ACTIVATE_AGAIN.only(&[Oem]),
        steps::REQUEST_FROM_KMS.only(&[KmsClient]),
        steps::ASK_MANUFACTURER.only(&[Oem]),
        steps::ASK_MICROSOFT_SUPPORT,
    ],
};

pub(super) static KMS_NOT_WINDOWS_SLP: Entry = Entry {
    symbol: Some("SL_E_VL_NOT_WINDOWS_SLP"),
    message: Text::new(
        "the firmware lacks the valid Windows marker that KMS activation requires",
        "KMS 정품 인증에 필요한 유효한 Windows 마커가 펌웨어에 없습니다",
    ),
    topic: Topic::Firmware,
    types: &[KmsClient, KmsHost],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::OEM_KMS_SLIC),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "Volume editions of Windows 7 and Windows Vista are licensed as \
             upgrades only, and this computer was sold without a qualifying \
             Windows.",
                "Windows 7과 Windows Vista의 볼륨 에디션은 업그레이드용으로만 사용이 \
             허가되는데, 이 컴퓨터는 자격을 갖춘 Windows 없이 판매되었습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::OEM_KMS_SLIC],
        },
        Cause {
            text: Text::new(
                "On a KMS client with Windows Vista or Windows 7, the firmware has an \
             ACPI SLIC table whose Windows marker is missing or damaged. Windows \
             Server 2008 and Windows Server 2008 R2 are exempt from the check.",
                "Windows Vista나 Windows 7을 실행하는 KMS 클라이언트의 펌웨어에 ACPI \
             SLIC 테이블이 있지만 Windows 마커가 없거나 손상되었습니다. Windows \
             Server 2008과 Windows Server 2008 R2는 이 검사를 받지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::OEM_KMS_SLIC],
        },
    ],
    otherwise: &[
        steps::CHECK_LICENSE_STATUS,
        FIRMWARE_DETAILS,
        Resolution::new(
            Action::ContactVendor,
            Role::DeviceAdministrator,
            Text::new(
                "If the computer was sold with an activated Windows, ask its \
                 manufacturer about the Windows marker in the firmware.",
                "정품 인증된 Windows와 함께 판매된 컴퓨터라면 펌웨어의 Windows \
                 마커에 대해 제조업체에 문의하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "If you hold a qualifying Windows license together with the volume \
                 upgrade license, or a full license, change to a MAK or a retail \
                 key.",
                "자격을 갖춘 Windows 라이선스와 볼륨 업그레이드 라이선스를 함께 \
                 보유하고 있거나 전체 라이선스를 보유하고 있으면 MAK나 소매용 키로 \
                 바꾸십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        steps::ACTIVATE_AGAIN,
        Resolution::new(
            Action::ActivateByPhone,
            Role::DeviceAdministrator,
            Text::new(
                "If online activation then ends with 0x80072EE2, activate by \
                 telephone: display the installation ID.",
                "온라인 정품 인증이 0x80072EE2로 끝나면 전화로 정품 인증하십시오. \
                 먼저 설치 ID를 표시하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("slmgr.vbs /dti")),
        steps::PHONE_CALL,
        steps::PHONE_CONFIRMATION_ID,
    ],
};

pub(super) static SLP_MISSING_ACPI_SLIC: Entry = Entry {
    symbol: Some("SL_E_SLP_MISSING_ACPI_SLIC"),
    message: Text::new(
        "the firmware has no ACPI SLIC table with the license data of the manufacturer",
        "펌웨어에 제조업체의 라이선스 데이터가 담긴 ACPI SLIC 테이블이 없습니다",
    ),
    topic: Topic::Firmware,
    types: &[KmsClient, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The firmware has no ACPI SLIC table. A preinstalled Windows that is \
             activated through this table needs it; KMS activation of Windows \
             Vista and Windows 7 works without one.",
            "펌웨어에 ACPI SLIC 테이블이 없습니다. 이 테이블로 정품 인증되는 사전 \
             설치된 Windows에는 테이블이 필요하지만, Windows Vista와 Windows 7의 \
             KMS 정품 인증은 테이블이 없어도 가능합니다.",
        ),
        sign: None,
        resolutions: &[
            steps::CHECK_LICENSE_STATUS,
            FIRMWARE_DETAILS,
            MARKER_STATE,
            Resolution::new(
                Action::InstallProductKey,
                Role::DeviceAdministrator,
                Text::new(
                    "If `slmgr.vbs /dlv` shows an OEM channel on a computer that ought \
                 to activate with KMS, install the KMS client setup key of the \
                 edition.",
                    "KMS로 정품 인증해야 하는 컴퓨터인데 `slmgr.vbs /dlv`에 OEM 채널이 \
                 표시되면 해당 에디션의 KMS 클라이언트 설치 키를 설치하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated())
            .only(&[KmsClient]),
            steps::REQUEST_FROM_KMS.only(&[KmsClient]),
            steps::ASK_MANUFACTURER.only(&[Oem]),
            UPDATE_FIRMWARE.only(&[Oem]),
            LICENSED_KEY_INSTEAD.only(&[Oem]),
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SLP_MISSING_MARKER: Entry = Entry {
    symbol: Some("SL_E_SLP_MISSING_SLP_MARKER"),
    message: Text::new(
        "the license data in the firmware lacks the SLP (Windows) marker",
        "펌웨어의 라이선스 데이터에 SLP(Windows) 마커가 빠져 있습니다",
    ),
    topic: Topic::Firmware,
    types: &[KmsClient, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license data in the firmware has no Windows marker, as can be the \
             case on a computer that was sold without a Microsoft operating \
             system.",
            "펌웨어의 라이선스 데이터에 Windows 마커가 없습니다. Microsoft 운영 \
             체제 없이 판매된 컴퓨터에는 마커가 없을 수 있습니다.",
        ),
        sign: None,
        resolutions: &[
            FIRMWARE_DETAILS,
            MARKER_STATE,
            Resolution::new(
                Action::ContactVendor,
                Role::DeviceAdministrator,
                Text::new(
                    "Ask the manufacturer whether this computer was sold with Windows \
                 and whether its firmware ought to have the marker.",
                    "이 컴퓨터가 Windows와 함께 판매되었는지, 펌웨어에 마커가 있어야 \
                 하는지 제조업체에 문의하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            UPDATE_FIRMWARE,
            LICENSED_KEY_INSTEAD,
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SLP_BAD_FORMAT: Entry = Entry {
    symbol: Some("SL_E_SLP_BAD_FORMAT"),
    message: Text::new(
        "the license data in the firmware is malformed",
        "펌웨어에 저장된 라이선스 데이터의 형식이 잘못되었습니다",
    ),
    topic: Topic::Firmware,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::OEM_KMS_SLIC),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "A KMS client with Windows Vista or Windows 7 was sold with a \
             qualifying Windows, but the Windows marker in its ACPI SLIC table is \
             damaged.",
                "Windows Vista나 Windows 7을 실행하는 KMS 클라이언트가 자격을 갖춘 \
             Windows와 함께 판매되었지만 ACPI SLIC 테이블의 Windows 마커가 \
             손상되었습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::OEM_KMS_SLIC],
        },
        Cause {
            text: Text::new(
                "The computer was sold without a qualifying Windows, so its ACPI SLIC \
             table has no Windows marker.",
                "자격을 갖춘 Windows 없이 판매된 컴퓨터여서 ACPI SLIC 테이블에 Windows \
             마커가 없습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::OEM_KMS_SLIC],
        },
    ],
    otherwise: &[
        steps::CHECK_LICENSE_STATUS,
        FIRMWARE_DETAILS,
        Resolution::new(
            Action::ContactVendor,
            Role::DeviceAdministrator,
            Text::new(
                "If Windows Vista or Windows 7 came activated with the computer, \
                 ask the manufacturer to correct the Windows marker.",
                "Windows Vista나 Windows 7이 정품 인증된 상태로 컴퓨터에 포함되어 \
                 있었다면 제조업체에 Windows 마커를 바로잡아 달라고 요청하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        UPDATE_FIRMWARE,
        Resolution::new(
            Action::ContactVendor,
            Role::LicenseOwner,
            Text::new(
                "If the computer has no qualifying Windows license, obtain one \
                 first, because volume licenses of Windows cover upgrades only.",
                "컴퓨터에 자격을 갖춘 Windows 라이선스가 없으면 먼저 확보하십시오. \
                 Windows 볼륨 라이선스는 업그레이드만 허용합니다.",
            ),
            &[sources::PRACTICE],
        ),
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "Then change to a MAK or a retail key; your licensing specialist \
                 can say whether your licenses cover it.",
                "그런 다음 MAK나 소매용 키로 변경하십시오. 보유한 라이선스로 \
                 사용할 수 있는지는 라이선스 담당자에게 확인할 수 있습니다.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
        steps::ACTIVATE_AGAIN,
    ],
};

pub(super) static SLP_OEM_CERTIFICATE_MISSING: Entry = Entry {
    symbol: Some("SL_E_SLP_OEM_CERT_MISSING"),
    message: Text::new(
        "no OEM license that preinstalled Windows requires was found on this computer",
        "사전 설치된 Windows에 필요한 OEM 라이선스를 이 컴퓨터에서 찾지 못했습니다",
    ),
    topic: Topic::Firmware,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::ERROR_C004F063_OEM),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "Hardware was changed or has failed, and Windows cannot read the SLIC \
             table with which its OEM_SLP key is activated.",
                "하드웨어가 변경되었거나 고장 나서, OEM_SLP 키의 정품 인증에 필요한 \
             SLIC 테이블을 Windows가 읽지 못합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F063_OEM],
        },
        Cause {
            text: Text::new(
                "The main board was replaced and the manufacturer did not update the \
             service tag or serial number in the firmware.",
                "메인보드를 교체했지만 제조업체가 펌웨어의 서비스 태그나 일련번호를 \
             업데이트하지 않았습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F063_OEM],
        },
        Cause {
            text: Text::new(
                "The service tag in the firmware is a default or a meaningless value.",
                "펌웨어의 서비스 태그가 기본값이거나 의미 없는 값입니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F063_OEM],
        },
        Cause {
            text: Text::new(
                "The firmware holds wrong product data.",
                "펌웨어에 잘못된 제품 정보가 들어 있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::ERROR_C004F063_OEM],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Compare the serial number or service tag in the firmware with the \
                 label on the computer.",
                "펌웨어의 일련번호 또는 서비스 태그를 컴퓨터에 붙은 라벨과 \
                 대조하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::reads("powershell -Command \"(Get-WmiObject Win32_BIOS).SerialNumber\"")),
        Resolution::new(
            Action::InstallLicense,
            Role::DeviceAdministrator,
            Text::new(
                "Install the OEM license files of system32\\oem and the other \
                 license files of Windows anew.",
                "system32\\oem에 있는 OEM 라이선스 파일과 Windows의 다른 라이선스 \
                 파일을 다시 설치하십시오.",
            ),
            &[sources::PRACTICE],
        )
        .run(Command::changes("slmgr.vbs /rilc").elevated()),
        Resolution::new(
            Action::ContactVendor,
            Role::DeviceAdministrator,
            Text::new(
                "Have the manufacturer update the firmware with the right serial \
                 number or service tag and the right SLIC table.",
                "제조업체에 올바른 일련번호나 서비스 태그, 올바른 SLIC 테이블로 \
                 펌웨어를 업데이트해 달라고 요청하십시오.",
            ),
            &[sources::PRACTICE],
        ),
        steps::ACTIVATE_AGAIN,
    ],
};

pub(super) static SLP_INVALID_MARKER_VERSION: Entry = Entry {
    symbol: Some("SL_E_SLP_INVALID_MARKER_VERSION"),
    message: Text::new(
        "the SLP marker in the firmware has a version that is not accepted",
        "펌웨어에 있는 SLP 마커의 버전이 허용되지 않습니다",
    ),
    topic: Topic::Firmware,
    types: &[KmsClient, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The version of the SLP marker in the firmware is not one that this \
             Windows accepts.",
            "펌웨어에 있는 SLP 마커의 버전을 이 Windows에서 인정하지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            FIRMWARE_DETAILS,
            MARKER_STATE,
            Resolution::new(
                Action::ContactVendor,
                Role::DeviceAdministrator,
                Text::new(
                    "Ask the manufacturer for which versions of Windows the marker in \
                 this firmware is meant.",
                    "이 펌웨어의 마커가 어떤 Windows 버전용인지 제조업체에 \
                 문의하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            UPDATE_FIRMWARE,
            LICENSED_KEY_INSTEAD,
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SLP_MSOA_BAD_FORMAT: Entry = Entry {
    symbol: Some("SL_E_SLP_MSOA_BAD_FORMAT"),
    message: Text::new(
        "the OEM activation data in the firmware of this device is damaged",
        "이 장치의 펌웨어에 들어 있는 OEM 정품 인증 데이터가 손상되었습니다",
    ),
    topic: Topic::Firmware,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The OEM activation data in the firmware is in a format that the \
             licensing client cannot use.",
            "펌웨어에 있는 OEM 정품 인증 데이터의 형식을 라이선스 클라이언트가 \
             사용할 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            FIRMWARE_DETAILS,
            steps::ASK_MANUFACTURER,
            UPDATE_FIRMWARE,
            LICENSED_KEY_INSTEAD,
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SLP_MSOA_BAD_DATA_HEADER: Entry = Entry {
    symbol: Some("SL_E_SLP_MSOA_BAD_DATA_HEADER"),
    message: Text::new(
        "the OEM activation data in the firmware has an unusable header",
        "펌웨어에 들어 있는 OEM 정품 인증 데이터의 헤더를 사용할 수 없습니다",
    ),
    topic: Topic::Firmware,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "By its symbol the code concerns the header of the OEM activation data \
             in the firmware; the licensing client cannot use what it found there.",
            "기호 이름으로 볼 때 펌웨어에 있는 OEM 정품 인증 데이터의 헤더에 관한 \
             코드이며, 라이선스 클라이언트가 그 내용을 사용할 수 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            FIRMWARE_DETAILS,
            steps::ASK_MANUFACTURER,
            UPDATE_FIRMWARE,
            LICENSED_KEY_INSTEAD,
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SLP_MSOA_INVALID_DATA_LENGTH: Entry = Entry {
    symbol: Some("SL_E_SLP_MSOA_INVALID_DATA_LENGTH"),
    message: Text::new(
        "the OEM activation data in the firmware has a wrong length",
        "펌웨어에 들어 있는 OEM 정품 인증 데이터의 길이가 맞지 않습니다",
    ),
    topic: Topic::Firmware,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The OEM activation data in the firmware is longer or shorter than it \
             ought to be.",
            "펌웨어에 있는 OEM 정품 인증 데이터가 정해진 길이보다 길거나 짧습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            FIRMWARE_DETAILS,
            steps::ASK_MANUFACTURER,
            UPDATE_FIRMWARE,
            LICENSED_KEY_INSTEAD,
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SLP_MSOA_INVALID_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_SLP_MSOA_INVALID_PRODUCT_KEY"),
    message: Text::new(
        "the firmware of this device holds a product key that is not valid",
        "이 장치의 펌웨어에 유효하지 않은 제품 키가 들어 있습니다",
    ),
    topic: Topic::Firmware,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key that the manufacturer stored in the firmware is not \
             valid for the licensing client.",
            "제조업체가 펌웨어에 저장한 제품 키를 라이선스 클라이언트가 유효한 \
             키로 인정하지 않습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_CHECK_FIRMWARE_KEY,
            steps::CHECK_LICENSE_STATUS,
            FIRMWARE_DETAILS,
            steps::ASK_MANUFACTURER,
            LICENSED_KEY_INSTEAD,
            steps::ACTIVATE_AGAIN,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static INCOMPLETE_OR_OLD_DISM_BINARIES: Entry = Entry {
    symbol: Some("SL_E_INCOMPLETE_OR_OLD_DISM_BINARIES"),
    message: Text::new(
        "the DISM files are too old or incomplete to check the edition of the product key",
        "DISM 파일이 오래되었거나 일부 빠져 있어 제품 키의 에디션을 대조할 수 없습니다",
    ),
    topic: Topic::Firmware,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The edition of the product key could not be compared, because by the \
             symbol of the code the DISM files at hand are too old or not \
             complete.",
            "제품 키의 에디션을 대조하지 못했습니다. 코드의 기호 이름으로 볼 때 \
             사용한 DISM 파일이 오래되었거나 일부가 빠져 있습니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Read the version of DISM and the edition of the installed \
                 Windows.",
                    "DISM 버전과 설치된 Windows의 에디션을 확인하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("dism /Online /Get-CurrentEdition").elevated()),
            Resolution::new(
                Action::UpdateWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "If the code appeared in Windows PE or while you serviced an \
                 image, use the complete DISM files of a Windows release not older \
                 than the image.",
                    "이미지를 서비스하거나 Windows PE를 사용하는 중에 이 코드가 \
                 나타났다면, 이미지보다 오래되지 않은 Windows 릴리스의 DISM 파일을 \
                 빠짐없이 갖추어 사용하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::INSTALL_UPDATES,
            Resolution::new(
                Action::InstallProductKey,
                Role::DeviceAdministrator,
                Text::new(
                    "Repeat the installation of the product key whose edition was to \
                 be compared.",
                    "에디션을 대조하려던 제품 키의 설치를 다시 시도하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ipk <product_key>").elevated()),
            steps::ASK_MANUFACTURER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static BIOS_KEY: Entry = Entry {
    symbol: Some("SL_E_BIOS_KEY"),
    message: Text::new(
        "something is wrong with the product key stored in the BIOS",
        "BIOS에 저장된 제품 키에 문제가 있습니다",
    ),
    topic: Topic::Firmware,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The licensing client met a problem with the product key in the \
             firmware; no public source says which one.",
            "펌웨어에 있는 제품 키와 관련된 문제가 발생했습니다. 어떤 문제인지 \
             설명한 공개 자료는 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::SERVER_CHECK_FIRMWARE_KEY,
            steps::CHECK_LICENSE_STATUS,
            steps::COLLECT_EVENTS,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MANUFACTURER,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
