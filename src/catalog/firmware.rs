//! License data that a manufacturer writes into the firmware.

use super::procedures;
use super::sources::{
    ERROR_C004F063_OEM, ERROR_CODES, HEADER, KB_931573, OEM_KMS_SLIC, PRACTICE, SLMGR_OPTIONS,
};
use super::steps::{self, slmgr};
use crate::advice::{Cause, Command, Entry, Fact, Resolution, Sign};
use crate::kinds::ActivationType::{KmsClient, KmsHost, Oem};
use crate::kinds::KEYED;
use crate::kinds::{Action, Retry, Role, Topic};
use crate::text::Text;

const READ_FIRMWARE: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Note the manufacturer, the firmware version and the serial number.",
        "제조업체, 펌웨어 버전, 일련번호를 적어 두십시오.",
    ),
    &[PRACTICE],
)
.run(Command::reads(
    "powershell -Command \"Get-WmiObject Win32_BIOS | Format-List \
     Manufacturer,SMBIOSBIOSVersion,SerialNumber\"",
));

const ASK_MANUFACTURER: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::DeviceAdministrator,
    Text::new(
        "Give the code and these details to the manufacturer of the computer, and ask how the \
         license data of the firmware is put right.",
        "코드와 이 정보를 컴퓨터 제조업체에 전달하고, 펌웨어의 라이선스 데이터를 바로잡는 방법을 \
         문의하십시오.",
    ),
    &[PRACTICE],
);

const SOLD_WITH_A_WINDOWS: Text =
    Text::new("on a computer that was sold with Windows", "Windows와 함께 판매된 컴퓨터이면");

const UPDATE_FIRMWARE: Resolution = Resolution::new(
    Action::FixFirmware,
    Role::DeviceAdministrator,
    Text::new(
        "Back up the data, and have the recovery key of the drive encryption at hand. Then install \
         this version. If the update is interrupted, the computer may no longer start.",
        "데이터를 백업하고 드라이브 암호화의 복구 키를 준비한 뒤 그 버전을 설치하십시오. \
         업데이트가 중단되면 컴퓨터가 더 이상 시작되지 않을 수 있습니다.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the manufacturer names another firmware version",
    "제조업체가 다른 펌웨어 버전을 안내하면",
));

const OWN_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install it in place of the present key, and activate.",
        "현재 키 대신 그 키를 설치하고 정품 인증하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the code comes back and you hold a retail key or a MAK for this edition",
    "같은 코드가 다시 나타나고, 이 에디션용 소매용 키나 MAK를 보유하고 있으면",
))
.procedure(procedures::INSTALL_OWN_KEY);

/// For what only the manufacturer can put right.
const FIRMWARE_REMEDY: &[Resolution] = &[
    steps::RESTART_AND_REPEAT,
    READ_FIRMWARE,
    ASK_MANUFACTURER.when(steps::IF_IT_COMES_BACK),
    UPDATE_FIRMWARE,
];

// A before B: this is Windows Vista; A asks for a newer Windows.
pub(super) static SLP_NOT_SIGNED: Entry = Entry {
    symbol: Some("SL_E_SLP_NOT_SIGNED"),
    message: Text::new(
        "the license is invalid; by its symbol, SLP data is not signed",
        "라이선스가 올바르지 않으며, 기호 이름은 서명되지 않은 SLP 데이터를 나타냅니다",
    ),
    topic: Topic::Firmware,
    types: &[KmsClient, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(KB_931573),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The license is not valid; by the symbol SLP data is not signed.",
                "라이선스가 올바르지 않으며, 기호 이름에 따르면 SLP 데이터가 서명되어 있지 \
                 않습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "This Windows is newer than Windows Vista.",
                    "Windows Vista보다 나중에 나온 Windows입니다.",
                ),
                &[PRACTICE],
            )),
            sources: &[HEADER],
            resolutions: &[
                steps::REINSTALL_LICENSE_FILES,
                READ_FIRMWARE,
                Resolution::new(
                    Action::ContactVendor,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Give the code and these details to the manufacturer.",
                        "코드와 이 정보를 제조업체에 전달하십시오.",
                    ),
                    &[PRACTICE],
                )
                .when(Text::new(
                    "if the code comes back on a computer that was sold with Windows",
                    "Windows와 함께 판매된 컴퓨터에 같은 코드가 다시 나타나면",
                )),
                OWN_KEY,
            ],
        },
        Cause {
            text: Text::new(
                "On Windows Vista, a system setting was lost while a program ran with \
                 administrator rights, and the check of the BIOS that belongs to activation fails. \
                 The program is not at fault.",
                "Windows Vista에서 프로그램이 관리자 권한으로 실행되는 동안 시스템 설정 하나가 \
                 제거되어, 정품 인증에 포함된 BIOS 검사에 실패합니다. 프로그램의 문제는 아닙니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "This is Windows Vista from a manufacturer or from volume license media, also \
                     as a restored image.",
                    "제조업체가 설치했거나 볼륨 라이선스 미디어로 설치한 Windows Vista입니다. \
                     복원한 이미지도 포함됩니다.",
                ),
                &[KB_931573],
            )),
            sources: &[KB_931573],
            resolutions: &[
                Resolution::new(
                    Action::UpdateWindows,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Install update KB931573 or a later service pack, and restart Windows.",
                        "업데이트 KB931573 또는 그 뒤에 나온 서비스 팩을 설치하고 Windows를 다시 \
                         시작하십시오.",
                    ),
                    &[PRACTICE],
                ),
                steps::ACTIVATE.when(steps::NOT_LICENSED),
            ],
        },
    ],
    otherwise: &[steps::REPORT_THE_CODE],
};

const ACTIVATE_BY_PHONE: Resolution = Resolution::new(
    Action::ActivateByPhone,
    Role::DeviceAdministrator,
    Text::new("Activate by telephone.", "전화로 정품 인증하십시오."),
    &[ERROR_CODES],
)
.when(Text::new(
    "if online activation ends with 0x80072EE2",
    "온라인 정품 인증이 0x80072EE2로 끝나면",
))
.procedure(procedures::ACTIVATE_BY_PHONE);

const MAK_OR_RETAIL: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Let a licensing specialist (of the seller or of Microsoft) confirm that your licenses \
         cover a MAK or a retail key on this computer. Then change to it, and activate.",
        "보유한 라이선스로 이 컴퓨터에 MAK나 소매용 키를 사용할 수 있는지 라이선스 전문가(판매처 \
         또는 Microsoft)에게 확인하십시오. 그런 다음 그 키로 변경하고 정품 인증하십시오.",
    ),
    &[ERROR_CODES, OEM_KMS_SLIC],
)
.procedure(procedures::INSTALL_OWN_KEY);

const QUALIFYING_LICENSE: Resolution = Resolution::new(
    Action::ObtainLicense,
    Role::LicenseOwner,
    Text::new(
        "Obtain one first: volume licenses of Windows are for upgrades only.",
        "자격을 갖춘 Windows 라이선스를 먼저 마련하십시오. Windows 볼륨 라이선스는 업그레이드용으로만 \
         사용할 수 있습니다.",
    ),
    &[OEM_KMS_SLIC],
)
.when(Text::new(
    "if neither this computer nor your organization has a qualifying Windows license for it",
    "컴퓨터와 함께 구입한 자격을 갖춘 Windows 라이선스도, 조직에서 이 컴퓨터용으로 보유한 라이선스도 \
     없으면",
));

const MANUFACTURER_OF_MARKER: Resolution = Resolution::new(
    Action::ContactVendor,
    Role::DeviceAdministrator,
    Text::new(
        "Ask the manufacturer to put the Windows marker in the firmware right.",
        "펌웨어의 Windows 마커를 바로잡아 달라고 제조업체에 요청하십시오.",
    ),
    &[OEM_KMS_SLIC],
);

const READ_MGADIAG: Sign = Sign::new(
    Text::new(
        "If you have a report of the tool MGADiag, read `BIOS valid for OA 2.0` there. \
         `invalid SLIC table`: the table is not valid. `no Windows Marker`: the marker is missing. \
         With `no SLIC table` or a plain `Yes` this check does not prevent KMS \
         activation.",
        "MGADiag 도구의 보고서가 있으면 `BIOS valid for OA 2.0`을 확인하십시오. `invalid SLIC table`이면 \
         테이블이 올바르지 않고, `no Windows Marker`이면 마커가 없습니다. `no SLIC table`이 \
         있거나 `Yes`만 있으면 이 검사 때문에 KMS 정품 인증이 실패하는 것은 \
         아닙니다.",
    ),
    &[OEM_KMS_SLIC],
);

const SOLD_WITHOUT_WINDOWS: Cause = Cause {
    text: Text::new(
        "This computer was bought without a qualifying Windows, and its ACPI SLIC table has no \
         Windows marker. KMS does not activate a volume edition of Windows 7 or Windows Vista on \
         it.",
        "이 컴퓨터를 자격을 갖춘 Windows 없이 구입했고, ACPI SLIC 테이블에 Windows 마커가 \
         없습니다. 이 컴퓨터에서는 KMS로 Windows 7이나 Windows Vista의 볼륨 에디션을 정품 인증할 \
         수 없습니다.",
    ),
    sign: Some(Sign::new(
        Text::new(
            "This is a KMS client with Windows 7 or Windows Vista, and the computer was sold \
             without Windows.",
            "Windows 7 또는 Windows Vista를 실행하는 KMS 클라이언트이고, Windows 없이 판매된 \
             컴퓨터입니다.",
        ),
        &[OEM_KMS_SLIC],
    )),
    sources: &[OEM_KMS_SLIC, ERROR_CODES],
    resolutions: &[QUALIFYING_LICENSE, MAK_OR_RETAIL, ACTIVATE_BY_PHONE],
};

const SOLD_WITH_WINDOWS: Cause = Cause {
    text: Text::new(
        "This computer was bought with a qualifying Windows, and the Windows marker in its ACPI \
         SLIC table is damaged. The check is made only on KMS clients with Windows 7 or Windows \
         Vista.",
        "이 컴퓨터를 자격을 갖춘 Windows와 함께 구입했지만 ACPI SLIC 테이블의 Windows 마커가 \
         손상되었습니다. 이 검사는 Windows 7 또는 Windows Vista를 실행하는 KMS 클라이언트에만 \
         적용됩니다.",
    ),
    sign: Some(Sign::new(
        Text::new(
            "This is a KMS client with Windows 7 or Windows Vista, and the computer was sold with \
             Windows.",
            "Windows 7 또는 Windows Vista를 실행하는 KMS 클라이언트이고, Windows와 함께 판매된 \
             컴퓨터입니다.",
        ),
        &[OEM_KMS_SLIC],
    )),
    sources: &[OEM_KMS_SLIC],
    resolutions: &[
        MANUFACTURER_OF_MARKER,
        MAK_OR_RETAIL.when(Text::new(
            "if the manufacturer cannot do that",
            "제조업체에서 바로잡을 수 없으면",
        )),
        ACTIVATE_BY_PHONE,
    ],
};

// A before B: the computer was sold with Windows; A asks that it was not.
pub(super) static KMS_NOT_WINDOWS_SLP: Entry = Entry {
    symbol: Some("SL_E_VL_NOT_WINDOWS_SLP"),
    message: Text::new(
        "a volume license key cannot activate this computer: no qualifying operating system",
        "자격을 갖춘 운영 체제가 없어 볼륨 라이선스 키로 이 컴퓨터를 정품 인증할 수 없습니다",
    ),
    topic: Topic::Firmware,
    types: &[KmsClient, KmsHost],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(OEM_KMS_SLIC),
    checks: &[READ_MGADIAG],
    causes: &[SOLD_WITHOUT_WINDOWS, SOLD_WITH_WINDOWS],
    otherwise: &[
        Resolution::new(
            Action::ReplaceProductKey,
            Role::LicenseOwner,
            Text::new(
                "Use another kind of key that your licenses cover, and activate.",
                "보유한 라이선스로 사용할 수 있는 다른 유형의 키를 사용하여 정품 인증하십시오.",
            ),
            &[HEADER],
        )
        .when(Text::new(
            "on a KMS host, or on any other Windows",
            "KMS 호스트이거나 그 밖의 Windows이면",
        ))
        .procedure(procedures::INSTALL_OWN_KEY),
        steps::REPORT_THE_CODE,
    ],
};

// A before B: the computer was sold with Windows; A asks that it was not.
// A, B before C: another channel or another Windows; A and B ask for a KMS client with Windows 7
// or Windows Vista.
pub(super) static SLP_BAD_FORMAT: Entry = Entry {
    symbol: Some("SL_E_SLP_BAD_FORMAT"),
    message: Text::new(
        "a license in the BIOS of this computer is invalid",
        "이 컴퓨터의 BIOS에 있는 라이선스가 올바르지 않습니다",
    ),
    topic: Topic::Firmware,
    types: &[KmsClient, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(OEM_KMS_SLIC),
    checks: &[READ_MGADIAG],
    causes: &[
        SOLD_WITHOUT_WINDOWS,
        SOLD_WITH_WINDOWS,
        Cause {
            text: Text::new(
                "A license in the BIOS of this computer is not valid.",
                "이 컴퓨터의 BIOS에 있는 라이선스가 올바르지 않습니다.",
            ),
            sign: Some(
                Sign::new(
                    Text::new(
                        "Description in /dlv has another channel than VOLUME_KMSCLIENT, or this is \
                         neither Windows 7 nor Windows Vista.",
                        "/dlv의 ‘설명’ 줄에 VOLUME_KMSCLIENT가 아닌 채널이 표시되거나, Windows \
                         7도 Windows Vista도 아닙니다.",
                    ),
                    &[PRACTICE],
                )
                .run(Command::reads(slmgr!("/dlv"))),
            ),
            sources: &[HEADER],
            resolutions: FIRMWARE_REMEDY,
        },
    ],
    otherwise: &[OWN_KEY, steps::REPORT_THE_CODE],
};

// A before B: the number is that of the label; A asks for another.
pub(super) static SLP_OEM_CERTIFICATE_MISSING: Entry = Entry {
    symbol: Some("SL_E_SLP_OEM_CERT_MISSING"),
    message: Text::new(
        "this computer is missing a required OEM license",
        "이 컴퓨터에 필요한 OEM 라이선스가 없습니다",
    ),
    topic: Topic::Firmware,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(ERROR_C004F063_OEM),
    checks: &[
        steps::READ_STATUS,
        Sign::new(
            Text::new(
                "Compare the serial number or service tag in the BIOS with the label of the \
                 computer.",
                "BIOS의 일련번호나 서비스 태그를 컴퓨터의 라벨과 대조하십시오.",
            ),
            &[ERROR_C004F063_OEM],
        )
        .run(Command::reads(
            "powershell -Command \"Get-WmiObject Win32_BIOS | Format-List \
             SerialNumber\"",
        )),
    ],
    causes: &[
        Cause {
            text: Text::new(
                "The service tag or serial number in the BIOS is missing, a default or \
                 meaningless, for example after the main board was replaced. Windows cannot verify \
                 its OEM_SLP key with it.",
                "메인보드 교체 등으로 BIOS의 서비스 태그나 일련번호가 없거나 기본값이거나 의미 \
                 없는 값입니다. 그래서 Windows가 OEM_SLP 키를 확인하지 못합니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Description has OEM_SLP, and SerialNumber is empty, a default, or not the \
                     number on the label of the computer.",
                    "‘설명’ 줄에 OEM_SLP가 있고, SerialNumber가 비어 있거나 기본값이거나, 컴퓨터 \
                     라벨의 번호와 다릅니다.",
                ),
                &[ERROR_C004F063_OEM],
            )
            .facts(&[Fact::Channel(&[Oem])])),
            sources: &[ERROR_C004F063_OEM],
            resolutions: &[
                Resolution::new(
                    Action::ContactVendor,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Let the manufacturer update the BIOS with the right serial number or \
                         service tag.",
                        "올바른 일련번호나 서비스 태그로 BIOS를 업데이트해 달라고 제조업체에 \
                         요청하십시오.",
                    ),
                    &[ERROR_C004F063_OEM],
                ),
                Resolution::new(
                    Action::RestartWindows,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Restart Windows. It activates itself when key, OEM certificate and SLIC \
                         table agree.",
                        "Windows를 다시 시작하십시오. 키, OEM 인증서, SLIC 테이블이 서로 맞으면 \
                         자동으로 정품 인증됩니다.",
                    ),
                    &[ERROR_C004F063_OEM],
                ),
            ],
        },
        Cause {
            text: Text::new(
                "Hardware was changed or has failed, and Windows cannot read the SLIC table that \
                 its OEM_SLP key needs; or the BIOS has wrong product information.",
                "하드웨어가 변경되었거나 고장 나서 OEM_SLP 키에 필요한 SLIC 테이블을 Windows가 \
                 읽지 못하거나, BIOS에 잘못된 제품 정보가 있습니다.",
            ),
            sign: Some(Sign::new(
                Text::new(
                    "Description has OEM_SLP, and SerialNumber is the number on the label of the \
                     computer.",
                    "‘설명’ 줄에 OEM_SLP가 있고, SerialNumber가 컴퓨터 라벨의 번호와 같습니다.",
                ),
                &[ERROR_C004F063_OEM],
            )
            .facts(&[Fact::Channel(&[Oem])])),
            sources: &[ERROR_C004F063_OEM],
            resolutions: &[
                steps::REINSTALL_LICENSE_FILES,
                Resolution::new(
                    Action::ContactVendor,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Let the manufacturer check the hardware, and update the BIOS with the \
                         right product information.",
                        "하드웨어를 점검하고 올바른 제품 정보로 BIOS를 업데이트해 달라고 \
                         제조업체에 요청하십시오.",
                    ),
                    &[ERROR_C004F063_OEM],
                )
                .when(steps::IF_IT_COMES_BACK),
                Resolution::new(
                    Action::RestartWindows,
                    Role::DeviceAdministrator,
                    Text::new(
                        "Restart Windows, and see that License Status is Licensed.",
                        "Windows를 다시 시작하고 ‘라이선스 상태’가 ‘사용 허가됨’인지 확인하십시오.",
                    ),
                    &[PRACTICE],
                )
                .run(Command::reads(slmgr!("/dlv"))),
            ],
        },
    ],
    otherwise: &[
        Resolution::new(
            Action::ContactVendor,
            Role::DeviceAdministrator,
            Text::new(
                "Ask the manufacturer of the computer how its Windows is activated.",
                "컴퓨터 제조업체에 사전 설치된 Windows의 정품 인증 방법을 문의하십시오.",
            ),
            &[PRACTICE],
        )
        .when(Text::new("without OEM_SLP in Description", "‘설명’ 줄에 OEM_SLP가 없으면")),
        OWN_KEY,
        steps::REPORT_THE_CODE,
    ],
};

/// Where the key that the manufacturer preinstalled finds nothing in the firmware.
const LABEL_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install the key of the Certificate of Authenticity (COA) label on the computer, a retail \
         key or a MAK for this edition in place of the present key, and activate.",
        "컴퓨터의 정품 인증서(COA) 라벨에 적힌 키, 소매용 키, MAK 가운데 이 에디션용으로 보유한 \
         키를 현재 키 대신 설치하고 정품 인증하십시오.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the code comes back and you hold a key of these kinds",
    "같은 코드가 다시 나타나고, 이러한 키를 보유하고 있으면",
))
.procedure(procedures::INSTALL_OWN_KEY);

const READ_CHANNEL: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Read the channel of the key at the end of the line Description.",
        "‘설명’ 줄의 끝에 있는 키 채널을 확인하십시오.",
    ),
    &[SLMGR_OPTIONS],
)
.run(Command::reads(slmgr!("/dlv")));

const KMS_KEY: Resolution = Resolution::new(
    Action::ReplaceProductKey,
    Role::LicenseOwner,
    Text::new(
        "Install the KMS client setup key of this edition, and activate with the KMS host. Home \
         editions have no such key.",
        "이 에디션의 KMS 클라이언트 설정 키를 설치하고 KMS 호스트를 통해 정품 인증하십시오. Home 에디션용 설정 키는 없습니다.",
    ),
    &[PRACTICE],
)
.when(Text::new(
    "if the channel is OEM and your organization activates this computer with KMS",
    "키 채널이 OEM이지만 조직에서 KMS로 정품 인증할 컴퓨터이면",
))
.procedure(procedures::INSTALL_KMS_CLIENT_KEY)
.only(&[KmsClient]);

pub(super) static SLP_MISSING_ACPI_SLIC: Entry = Entry {
    symbol: Some("SL_E_SLP_MISSING_ACPI_SLIC"),
    message: Text::new(
        "the BIOS is missing a required license; by its symbol, the ACPI SLIC table",
        "필요한 라이선스가 BIOS에 없으며, 기호 이름은 ACPI SLIC 테이블을 나타냅니다",
    ),
    topic: Topic::Firmware,
    types: &[KmsClient, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The BIOS lacks a required license; by the symbol it has no ACPI SLIC table. \
             Activation with KMS does not need that table.",
            "BIOS에 필요한 라이선스가 없으며, 기호 이름에 따르면 ACPI SLIC 테이블이 없습니다. \
             KMS를 통한 정품 인증에는 이 테이블이 필요하지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER, OEM_KMS_SLIC],
        resolutions: &[
            READ_CHANNEL,
            KMS_KEY,
            READ_FIRMWARE,
            ASK_MANUFACTURER.when(SOLD_WITH_A_WINDOWS),
            LABEL_KEY,
        ],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static SLP_MISSING_MARKER: Entry = Entry {
    symbol: Some("SL_E_SLP_MISSING_SLP_MARKER"),
    message: Text::new(
        "the BIOS is missing a required license; by its symbol, the SLP marker",
        "필요한 라이선스가 BIOS에 없으며, 기호 이름은 SLP 마커를 나타냅니다",
    ),
    topic: Topic::Firmware,
    types: &[KmsClient, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The BIOS lacks a required license; by the symbol it has no SLP marker. A computer \
             that was sold without Windows may have none.",
            "BIOS에 필요한 라이선스가 없으며, 기호 이름에 따르면 SLP 마커가 없습니다. Windows 없이 \
             판매된 컴퓨터에는 마커가 없을 수 있습니다.",
        ),
        sign: None,
        sources: &[HEADER, OEM_KMS_SLIC],
        resolutions: &[READ_FIRMWARE, ASK_MANUFACTURER.when(SOLD_WITH_A_WINDOWS), LABEL_KEY],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};

pub(super) static SLP_INVALID_MARKER_VERSION: Entry = Entry {
    symbol: Some("SL_E_SLP_INVALID_MARKER_VERSION"),
    message: Text::new(
        "the version of the BIOS is invalid; by its symbol, that of the SLP marker",
        "BIOS의 버전이 올바르지 않으며, 기호 이름은 SLP 마커의 버전을 나타냅니다",
    ),
    topic: Topic::Firmware,
    types: &[KmsClient, Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The version of the BIOS is not valid; by the symbol it is the version of the SLP \
             marker.",
            "BIOS의 버전이 올바르지 않습니다. 기호 이름에 따르면 SLP 마커의 버전입니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: FIRMWARE_REMEDY,
    }],
    otherwise: &[OWN_KEY, steps::REPORT_THE_CODE],
};

pub(super) static SLP_MSOA_BAD_FORMAT: Entry = Entry {
    symbol: Some("SL_E_SLP_MSOA_BAD_FORMAT"),
    message: Text::new(
        "the firmware of this device is corrupted",
        "이 장치의 펌웨어가 손상되었습니다",
    ),
    topic: Topic::Firmware,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The firmware of this device is corrupted, by the symbol the format of its MSOA data.",
            "이 장치의 펌웨어가 손상되었으며, 기호 이름에 따르면 MSOA 데이터의 형식이 \
             잘못되었습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: FIRMWARE_REMEDY,
    }],
    otherwise: &[OWN_KEY, steps::REPORT_THE_CODE],
};

pub(super) static SLP_MSOA_BAD_DATA_HEADER: Entry = Entry {
    symbol: Some("SL_E_SLP_MSOA_BAD_DATA_HEADER"),
    message: Text::new(
        "the firmware of this device has invalid data",
        "이 장치의 펌웨어에 올바르지 않은 데이터가 있습니다",
    ),
    topic: Topic::Firmware,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The firmware of this device has data that is not valid, by the symbol the header of \
             the MSOA data.",
            "이 장치의 펌웨어에 올바르지 않은 데이터가 있으며, 기호 이름에 따르면 MSOA 데이터의 \
             헤더입니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: FIRMWARE_REMEDY,
    }],
    otherwise: &[OWN_KEY, steps::REPORT_THE_CODE],
};

pub(super) static SLP_MSOA_INVALID_DATA_LENGTH: Entry = Entry {
    symbol: Some("SL_E_SLP_MSOA_INVALID_DATA_LENGTH"),
    message: Text::new(
        "the firmware of this device has an invalid data length",
        "이 장치의 펌웨어에 있는 데이터 길이가 올바르지 않습니다",
    ),
    topic: Topic::Firmware,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The length of data in the firmware of this device is not valid, by the symbol that of \
             the MSOA data.",
            "이 장치의 펌웨어에 있는 데이터의 길이가 올바르지 않으며, 기호 이름에 따르면 MSOA \
             데이터의 길이입니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: FIRMWARE_REMEDY,
    }],
    otherwise: &[OWN_KEY, steps::REPORT_THE_CODE],
};

/// It does not print the key itself.
const READ_FIRMWARE_KEY: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Read for which edition the firmware has a product key. An empty answer means that none \
         was found.",
        "펌웨어에 저장된 제품 키가 어느 에디션용인지 확인하십시오. 출력이 비어 있으면 키를 찾지 \
         못한 것입니다.",
    ),
    &[PRACTICE],
)
.run(
    Command::reads(
        "powershell -Command \"Get-WmiObject SoftwareLicensingService | Format-List \
         OA3xOriginalProductKeyDescription\"",
    )
    .since("Windows 8.1"),
);

pub(super) static SLP_MSOA_INVALID_PRODUCT_KEY: Entry = Entry {
    symbol: Some("SL_E_SLP_MSOA_INVALID_PRODUCT_KEY"),
    message: Text::new(
        "the product key in the firmware of this device is invalid",
        "이 장치의 펌웨어에 있는 제품 키가 올바르지 않습니다",
    ),
    topic: Topic::Firmware,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The product key in the firmware of this device is not valid.",
            "이 장치의 펌웨어에 저장된 제품 키가 올바르지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            READ_FIRMWARE_KEY,
            steps::RESTART_AND_REPEAT,
            READ_FIRMWARE,
            ASK_MANUFACTURER.when(steps::IF_IT_COMES_BACK),
        ],
    }],
    otherwise: &[OWN_KEY, steps::REPORT_THE_CODE],
};

/// Another edition than that of the key in the firmware does not take this key.
const COMPARE_EDITIONS: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Compare the edition of the product key in the firmware (the first line; Core stands for \
         Home, Professional for Pro) with that of the installed Windows (the last line). Where \
         Windows finds no key in the firmware, only the last line is there.",
        "펌웨어에 저장된 제품 키의 에디션(첫째 줄, Core는 Home을, Professional은 Pro를 뜻함)을 \
         설치된 Windows의 에디션(마지막 줄)과 비교하십시오. 펌웨어에서 제품 키를 찾지 못하면 마지막 \
         줄만 출력됩니다.",
    ),
    &[PRACTICE],
)
.run(
    Command::reads(
        "powershell -Command \"(Get-WmiObject \
         SoftwareLicensingService).OA3xOriginalProductKeyDescription; (Get-WmiObject \
         Win32_OperatingSystem).Caption\"",
    )
    .since("Windows 8.1"),
);

const CHANGE_TO_FIRMWARE_EDITION: Resolution = procedures::CHANGE_TO_FIRMWARE_EDITION
    .when(Text::new(
        "if the two editions differ and that key is your license, on Windows 10 or 11",
        "Windows 10 또는 11이고, 두 에디션이 다르며 그 키가 보유한 라이선스이면",
    ))
    .procedure(procedures::CHANGE_EDITION);

pub(super) static BIOS_KEY: Entry = Entry {
    symbol: Some("SL_E_BIOS_KEY"),
    message: Text::new("there is a problem with the BIOS key", "BIOS 키에 문제가 있습니다"),
    topic: Topic::Firmware,
    types: &[Oem],
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "There is a problem with the BIOS key. The code does not say which.",
            "BIOS 키에 문제가 있습니다. 어떤 문제인지는 코드에 나타나지 않습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            COMPARE_EDITIONS,
            steps::RESTART_AND_REPEAT,
            CHANGE_TO_FIRMWARE_EDITION,
            READ_FIRMWARE,
            ASK_MANUFACTURER.when(steps::IF_IT_COMES_BACK),
        ],
    }],
    otherwise: &[OWN_KEY, steps::REPORT_THE_CODE],
};

pub(super) static INCOMPLETE_OR_OLD_DISM_BINARIES: Entry = Entry {
    symbol: Some("SL_E_INCOMPLETE_OR_OLD_DISM_BINARIES"),
    message: Text::new(
        "the edition of the product key could not be checked with the DISM binaries at hand",
        "사용 가능한 DISM 이진 파일로 제품 키의 에디션을 대조하지 못했습니다",
    ),
    topic: Topic::Service,
    types: KEYED,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The edition of the product key could not be checked with the DISM binaries that are \
             available; by the symbol they are incomplete or old.",
            "사용 가능한 DISM 이진 파일로 제품 키의 에디션을 대조하지 못했습니다. 기호 이름에 \
             따르면 이진 파일이 불완전하거나 오래되었습니다.",
        ),
        sign: None,
        sources: &[HEADER],
        resolutions: &[
            Resolution::new(
                Action::UpdateWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "Use the complete DISM files of a Windows that is not older than the image.",
                    "이미지보다 오래되지 않은 Windows의 DISM 파일을 빠짐없이 사용하십시오.",
                ),
                &[PRACTICE],
            )
            .when(Text::new(
                "in Windows PE, or while an image is serviced",
                "Windows PE를 사용하거나 이미지를 서비스하는 중이면",
            )),
            steps::INSTALL_UPDATES,
            steps::REPAIR_COMPONENT_STORE.when(steps::IF_IT_COMES_BACK),
            steps::CHECK_SYSTEM_FILES.when(steps::IF_IT_COMES_BACK),
        ],
    }],
    otherwise: &[steps::REPORT_THE_CODE],
};
