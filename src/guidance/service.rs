//! The Software Protection service and its programming interface.

use super::{Action, Guidance, Resolution, Retry, Role, steps};
use crate::activation_type::ActivationType::{
    DigitalLicense, KmsClient, KmsHost, Mak, Oem, Retail, Subscription,
};
use crate::text::Text;

const SVC_READ_START: Resolution = Resolution::new(
    Action::CheckStatus,
    Role::DeviceAdministrator,
    Text::new(
        "Read the Start value of the Software Protection service: 2 means \
         automatic, 3 manual, 4 disabled.",
        "소프트웨어 보호 서비스의 Start 값을 확인하십시오. 2는 자동, 3은 수동, 4는 \
         사용 안 함입니다.",
    ),
)
.run("reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\sppsvc /v Start");

const SVC_EXPORT_KEY: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "Before you change the registry, export the key of the Software Protection \
         service to a file.",
        "레지스트리를 변경하기 전에 소프트웨어 보호 서비스의 키를 파일로 \
         내보내십시오.",
    ),
)
.run_elevated(
    "cmd /c reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\sppsvc \
     %windir%\\Temp\\sppsvc.reg",
);

const SVC_SET_START: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "If Start is not 2, set it back to 2, the Windows default. The new value \
         takes effect at the next restart.",
        "Start 값이 2가 아니면 Windows 기본값인 2로 되돌리십시오. 새 값은 \
         Windows를 다시 시작해야 적용됩니다.",
    ),
)
.run_elevated(
    "reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\sppsvc /v Start /t \
     REG_DWORD /d 2 /f",
);

const SVC_START: Resolution = Resolution::new(
    Action::RestartService,
    Role::DeviceAdministrator,
    Text::new(
        "Start the Software Protection service by hand and note the error if it \
         does not start.",
        "소프트웨어 보호 서비스를 직접 시작하고, 시작되지 않으면 표시되는 오류를 \
         기록하십시오.",
    ),
)
.run_elevated("net start sppsvc");

const SVC_OFFICE_SERVICE: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "For Office 2010, and for Office 2013 on Windows 7 or earlier, set Office \
         Software Protection Platform to Automatic (Delayed Start) and start it.",
        "Office 2010 및 Windows 7 이하의 Office 2013에서는 Office Software \
         Protection Platform을 자동(지연된 시작)으로 설정하고 시작하십시오.",
    ),
)
.run_elevated("services.msc");

const SVC_OFFICE_ACTIVATE: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "For Office, send the request from the folder that holds ospp.vbs.",
        "Office의 경우 ospp.vbs가 있는 폴더에서 요청을 보내십시오.",
    ),
)
.run_elevated("cscript ospp.vbs /act");

pub(super) static ARGUMENT_NOT_VALID: Guidance = Guidance {
    causes: &[Text::new(
        "A licensing function, such as SLActivateProduct or \
             SLInstallProofOfPurchase, was called with one or more arguments that \
             are not valid.",
        "SLActivateProduct, SLInstallProofOfPurchase 같은 라이선스 함수가 하나 \
             이상의 올바르지 않은 인수로 호출되었습니다.",
    )],
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "If you typed a command, check that each key, ID and path in it is \
                 complete and that no placeholder is left.",
                "명령을 직접 입력했다면 키, ID, 경로가 빠짐없이 들어 있고 자리 \
                 표시자가 남아 있지 않은지 확인하십시오.",
            ),
        ),
        steps::SVC_NAME_CALLER,
        steps::FIX_CALLING_PROGRAM,
        steps::SVC_UPDATE_PROGRAM,
        steps::COLLECT_EVENTS,
        steps::ASK_PROGRAM_VENDOR,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slactivateproduct",
    ),
};

pub(super) static SERVICE_DISABLED: Guidance = Guidance {
    causes: &[
        Text::new(
            "The Software Protection service (sppsvc) is disabled; on Windows 8 \
             Office 2013 depends on it.",
            "소프트웨어 보호 서비스(sppsvc)가 사용 안 함으로 설정되어 있습니다. \
             Windows 8의 Office 2013은 이 서비스에 의존합니다.",
        ),
        Text::new(
            "The Office Software Protection Platform service is disabled; it \
             serves Office 2010, and Office 2013 on Windows 7 or earlier.",
            "Office 2010 및 Windows 7 이하의 Office 2013에 필요한 Office Software \
             Protection Platform 서비스가 사용 안 함으로 설정되어 있습니다.",
        ),
    ],
    resolutions: &[
        SVC_READ_START,
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "If a policy, script or tool disabled the service, undo the change \
                 there; otherwise the setting may return.",
                "정책, 스크립트 또는 도구가 서비스를 사용 안 함으로 바꾼 것이라면 \
                 그곳에서 되돌리십시오. 그러지 않으면 설정이 다시 바뀔 수 \
                 있습니다.",
            ),
        ),
        SVC_EXPORT_KEY,
        SVC_SET_START,
        SVC_OFFICE_SERVICE,
        steps::RESTART_WINDOWS,
        SVC_START,
        SVC_OFFICE_ACTIVATE,
        steps::REQUEST_FROM_KMS,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::AfterFix,
    reference: Some("https://support.microsoft.com/kb/2870357"),
};

pub(super) static SERVICE_NOT_STARTED: Guidance = Guidance {
    causes: &[
        Text::new(
            "The Software Protection service, which Office 2013 needs on Windows \
             8, has not been started.",
            "Windows 8의 Office 2013에 필요한 소프트웨어 보호 서비스가 시작되지 \
             않았습니다.",
        ),
        Text::new(
            "The Office Software Protection Platform service has not been started; \
             Office 2010 needs it, and Office 2013 does on Windows 7 or earlier.",
            "Office 2010 및 Windows 7 이하의 Office 2013에 필요한 Office Software \
             Protection Platform 서비스가 시작되지 않았습니다.",
        ),
    ],
    resolutions: &[
        steps::SVC_CHECK_STATE,
        SVC_READ_START,
        steps::COLLECT_EVENTS,
        SVC_START,
        SVC_OFFICE_SERVICE,
        SVC_EXPORT_KEY,
        SVC_SET_START,
        steps::RESTART_WINDOWS,
        SVC_OFFICE_ACTIVATE,
        steps::REQUEST_FROM_KMS,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::AfterFix,
    reference: Some("https://support.microsoft.com/kb/2870357"),
};

pub(super) static RPC_ENDPOINT_MISSING: Guidance = Guidance {
    causes: &[
        Text::new(
            "No RPC endpoint is registered for the request, as is the case when \
             the service that should register it is not running.",
            "요청에 해당하는 RPC 끝점이 등록되어 있지 않습니다. 끝점을 등록해야 할 \
             서비스가 실행되지 않을 때 이렇게 됩니다.",
        ),
        Text::new(
            "According to user reports, the Software Protection service is \
             disabled (Start 4) or damaged on such computers.",
            "사용자 보고에 따르면 이런 컴퓨터에서는 소프트웨어 보호 서비스가 사용 \
             안 함(Start 값 4)으로 설정되어 있거나 손상되어 있습니다.",
        ),
    ],
    resolutions: &[
        steps::SVC_CHECK_STATE,
        SVC_READ_START,
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Check that the services RpcSs and RpcEptMapper show Running.",
                "RpcSs와 RpcEptMapper 서비스가 Running으로 표시되는지 \
                 확인하십시오.",
            ),
        )
        .run("powershell -Command \"Get-Service RpcSs,RpcEptMapper\""),
        steps::COLLECT_EVENTS,
        SVC_START,
        SVC_EXPORT_KEY,
        SVC_SET_START,
        steps::RESTART_WINDOWS,
        steps::CHECK_SYSTEM_FILES,
        steps::ACTIVATE_AGAIN,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static SERVICE_CONTEXT_REJECTED: Guidance = Guidance {
    causes: &[Text::new(
        "A request came with a context that the service does not accept; the \
             definition does not say which kind of context.",
        "서비스가 받아들이지 않는 컨텍스트로 요청이 들어왔습니다. 어떤 종류의 \
             컨텍스트인지는 코드 정의에 나와 있지 않습니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        steps::COLLECT_EVENTS,
        steps::SVC_RESTART_PROGRAM,
        steps::RESTART_SERVICE,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, check that the context handle comes from \
                 SLOpen and has not been closed with SLClose.",
                "직접 개발한 프로그램이라면 컨텍스트 핸들이 SLOpen에서 얻은 것이고 \
                 SLClose로 닫히지 않았는지 확인하십시오.",
            ),
        ),
        steps::ASK_PROGRAM_VENDOR,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::Unclassified,
    reference: None,
};

pub(super) static HARDWARE_INFORMATION_INCOMPLETE: Guidance = Guidance {
    causes: &[Text::new(
        "At least one of the hardware details that the service collects for \
             its hardware ID was not available.",
        "서비스가 하드웨어 ID를 만들기 위해 수집하는 하드웨어 정보 중 하나 \
             이상을 얻지 못했습니다.",
    )],
    resolutions: &[
        steps::COLLECT_EVENTS,
        steps::RESTART_WINDOWS,
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "List the devices that report a problem.",
                "문제가 보고된 장치의 목록을 확인하십시오.",
            ),
        )
        .run(
            "powershell -Command \"Get-PnpDevice -PresentOnly | Where-Object \
             Status -ne OK\"",
        ),
        Resolution::new(
            Action::RepairWindows,
            Role::DeviceAdministrator,
            Text::new(
                "Install the driver that the manufacturer provides for each device \
                 on that list.",
                "목록에 나온 장치마다 제조업체가 제공하는 드라이버를 설치하십시오.",
            ),
        ),
        Resolution::new(
            Action::FixPermissions,
            Role::DirectoryAdministrator,
            Text::new(
                "Check that no policy denies the Network Service account access to \
                 the Plug and Play service.",
                "Network Service 계정의 플러그 앤 플레이 서비스 액세스를 차단하는 \
                 정책이 없는지 확인하십시오.",
            ),
        ),
        steps::ACTIVATE_AGAIN,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::Unclassified,
    reference: None,
};

pub(super) static SECURE_STORE_OTHER_ID: Guidance = Guidance {
    causes: &[Text::new(
        "The license records the ID of a secure store, and the store now in \
             use has another ID.",
        "라이선스에 기록된 보안 저장소 ID가 지금 사용 중인 저장소의 ID와 \
             다릅니다.",
    )],
    resolutions: &[
        steps::CHECK_LICENSE_STATUS,
        steps::COLLECT_EVENTS,
        steps::RESTART_WINDOWS,
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Find out whether licensing files were restored or copied from \
                 another installation; if so, put back the ones that belong here.",
                "라이선스 파일을 다른 설치본에서 복원하거나 복사했는지 확인하고, \
                 그렇다면 이 컴퓨터의 원래 파일로 되돌리십시오.",
            ),
        ),
        steps::REINSTALL_LICENSES,
        steps::ACTIVATE_AGAIN,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static MACHINE_DATA_DOUBTFUL: Guidance = Guidance {
    causes: &[Text::new(
        "The service considers the data that describes the computer invalid; \
             the definition does not say which part.",
        "서비스가 컴퓨터를 나타내는 데이터를 올바르지 않은 것으로 \
             판단했습니다. 어느 부분인지는 정의에 나와 있지 않습니다.",
    )],
    resolutions: &[
        steps::COLLECT_EVENTS,
        steps::RESTART_WINDOWS,
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Look whether manufacturer, model, serial number and UUID of the \
                 computer are filled in sensibly.",
                "컴퓨터의 제조업체, 모델, 일련번호, UUID가 제대로 채워져 있는지 \
                 확인하십시오.",
            ),
        )
        .run(
            "powershell -Command \"Get-CimInstance Win32_ComputerSystemProduct | \
             Format-List Vendor,Name,IdentifyingNumber,UUID\"",
        ),
        Resolution::new(
            Action::ContactVendor,
            Role::DeviceAdministrator,
            Text::new(
                "If these fields are empty or hold placeholders, ask the \
                 manufacturer of the computer or of the virtualization platform.",
                "이 항목이 비어 있거나 임시 값이면 컴퓨터 제조업체나 가상화 플랫폼 \
                 공급업체에 문의하십시오.",
            ),
        ),
        steps::ASK_PROGRAM_VENDOR,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::Unclassified,
    reference: None,
};

pub(super) static DATA_HASH_MISMATCH: Guidance = Guidance {
    causes: &[Text::new(
        "The hash that came with some licensing data is not the hash of that \
             data; the definition does not say which data.",
        "라이선스 관련 데이터와 함께 전달된 해시가 그 데이터의 해시가 \
             아닙니다. 어떤 데이터인지는 정의에 나와 있지 않습니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        steps::COLLECT_EVENTS,
        Resolution::new(
            Action::InstallLicense,
            Role::LicenseOwner,
            Text::new(
                "If a license file was being installed, obtain a fresh copy from \
                 its issuer and install that one.",
                "라이선스 파일을 설치하던 중이었다면 발급처에서 새 사본을 받아 \
                 설치하십시오.",
            ),
        )
        .run_elevated("slmgr.vbs /ilc <license_file>"),
        steps::RESTART_SERVICE,
        steps::RESTART_WINDOWS,
        steps::ASK_PROGRAM_VENDOR,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::Unclassified,
    reference: None,
};

pub(super) static SERVICE_VERSION_MISMATCH: Guidance = Guidance {
    causes: &[Text::new(
        "The Software Protection service (sppsvc) and the policy disagree \
             about the version that the service must have.",
        "소프트웨어 보호 서비스(sppsvc)의 버전이 정책에서 요구하는 버전과 \
             다릅니다.",
    )],
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Note the version of sppsvc.exe for a later report.",
                "나중에 보고할 수 있도록 sppsvc.exe의 버전을 기록하십시오.",
            ),
        )
        .run(
            "powershell -Command \"(Get-Item \
             $env:windir\\System32\\sppsvc.exe).VersionInfo.ProductVersion\"",
        ),
        steps::COLLECT_EVENTS,
        steps::RESTART_WINDOWS,
        steps::INSTALL_UPDATES,
        steps::REPAIR_COMPONENT_STORE,
        steps::CHECK_SYSTEM_FILES,
        steps::REINSTALL_LICENSES,
        steps::ASK_MICROSOFT_SUPPORT,
        steps::REPAIR_INSTALL,
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static ACTIVATION_IN_PROGRESS: Guidance = Guidance {
    causes: &[Text::new(
        "Another attempt to activate the same product is still running.",
        "같은 제품에 대한 다른 정품 인증 시도가 아직 진행 중입니다.",
    )],
    resolutions: &[
        steps::COLLECT_EVENTS,
        Resolution::new(
            Action::Wait,
            Role::DeviceAdministrator,
            Text::new(
                "Let the running attempt finish and start no further one \
                 meanwhile.",
                "진행 중인 시도가 끝날 때까지 기다리고 그동안 다른 시도를 시작하지 \
                 마십시오.",
            ),
        ),
        steps::CHECK_LICENSE_STATUS,
        steps::CHECK_INTERNET.only(&[Mak, KmsHost, Subscription, Retail, Oem, DigitalLicense]),
        steps::TEST_KMS_PORT.only(&[KmsClient]),
        Resolution::new(
            Action::RestartWindows,
            Role::DeviceAdministrator,
            Text::new(
                "If the code keeps coming back, or if the edition was changed \
                 before, restart Windows.",
                "코드가 계속 나타나거나 그 전에 에디션을 변경했다면 Windows를 다시 \
                 시작하십시오.",
            ),
        ),
        steps::ACTIVATE_AGAIN,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::Later,
    reference: None,
};

pub(super) static SERVICE_INTERNAL_FAILURE: Guidance = Guidance {
    causes: &[Text::new(
        "The service gave up with an internal failure and names no reason; if \
             one was recorded, it is in the events.",
        "서비스가 내부 오류로 작업을 중단했으며 이유를 밝히지 않았습니다. \
             기록된 이유가 있다면 이벤트에 남아 있습니다.",
    )],
    resolutions: &[
        steps::COLLECT_EVENTS,
        Resolution::new(
            Action::CheckEventLog,
            Role::DeviceAdministrator,
            Text::new(
                "If an event of the same minute carries a more specific code, look \
                 up that code first.",
                "같은 시각의 이벤트에 더 구체적인 코드가 있으면 그 코드부터 \
                 조회하십시오.",
            ),
        ),
        steps::RESTART_SERVICE,
        steps::RESTART_WINDOWS,
        steps::REPAIR_COMPONENT_STORE,
        steps::CHECK_SYSTEM_FILES,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::Unclassified,
    reference: None,
};

pub(super) static LICENSE_VALUE_NOT_FOUND: Guidance = Guidance {
    causes: &[
        Text::new(
            "No value or policy of the name that was asked for is defined in the \
             licenses that apply.",
            "적용되는 라이선스에 요청한 이름의 값이나 정책이 정의되어 있지 \
             않습니다.",
        ),
        Text::new(
            "A program queried SLGetWindowsInformation, SLGetPolicyInformation or \
             SLGetApplicationPolicy for a name that does not exist there.",
            "프로그램이 SLGetWindowsInformation, SLGetPolicyInformation 또는 \
             SLGetApplicationPolicy로 존재하지 않는 이름을 조회했습니다.",
        ),
    ],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        steps::CHECK_LICENSE_STATUS,
        steps::COLLECT_EVENTS,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, check the spelling of the name and treat a \
                 missing value as not defined.",
                "직접 개발한 프로그램이라면 이름의 철자를 확인하고, 없는 값은 \
                 정의되지 않은 것으로 처리하십시오.",
            ),
        ),
        steps::ASK_PROGRAM_VENDOR,
        steps::REINSTALL_LICENSES,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::Unclassified,
    reference: Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetpolicyinformation",
    ),
};

pub(super) static SERVICE_REQUEST_UNSUPPORTED: Guidance = Guidance {
    causes: &[
        Text::new(
            "A program sent a request, or asked for a value name, that the service \
             does not support.",
            "프로그램이 서비스에서 지원하지 않는 요청을 보냈거나 지원하지 않는 값 \
             이름을 조회했습니다.",
        ),
        Text::new(
            "The authentication data that a program passed to \
             SLSetAuthenticationData has an unsupported format.",
            "프로그램이 SLSetAuthenticationData에 전달한 인증(authentication) \
             데이터의 형식이 지원되지 않습니다.",
        ),
    ],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Check whether the program or script is meant for this version of \
                 Windows.",
                "프로그램이나 스크립트가 이 Windows 버전을 지원하는지 \
                 확인하십시오.",
            ),
        ),
        steps::SVC_UPDATE_PROGRAM,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, pass SLGetPKeyInformation one of its names: \
                 DigitalPID, DigitalPID2, PartialProductKey, ProductSkuId or \
                 Channel.",
                "직접 개발한 프로그램이라면 SLGetPKeyInformation에 DigitalPID, \
                 DigitalPID2, PartialProductKey, ProductSkuId, Channel 중 하나를 \
                 전달하십시오.",
            ),
        ),
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "If SLSetAuthenticationData returned the code, build the \
                 authentication data in a format that the service supports.",
                "SLSetAuthenticationData가 이 코드를 반환했다면 \
                 인증(authentication) 데이터를 서비스가 지원하는 형식으로 \
                 작성하십시오.",
            ),
        ),
        steps::ASK_PROGRAM_VENDOR,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetpkeyinformation",
    ),
};

pub(super) static EVENT_ID_UNKNOWN: Guidance = Guidance {
    causes: &[Text::new(
        "SLRegisterEvent or SLFireEvent received an event ID that is not among \
             the predefined ones. The event is a notification between programs, \
             not an entry in the event log.",
        "SLRegisterEvent 또는 SLFireEvent에 미리 정의되지 않은 이벤트 ID가 \
             전달되었습니다. 여기서 이벤트는 이벤트 로그 항목이 아니라 프로그램 \
             사이의 알림입니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, pass an event ID that `slpublic.h` defines.",
                "직접 개발한 프로그램이라면 `slpublic.h`에 정의된 이벤트 ID를 \
                 전달하십시오.",
            ),
        ),
        steps::SVC_UPDATE_PROGRAM,
        steps::ASK_PROGRAM_VENDOR,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slregisterevent",
    ),
};

pub(super) static EVENT_NOT_REGISTERED: Guidance = Guidance {
    causes: &[Text::new(
        "A program fired a notification with SLFireEvent, and the service has \
             no registration for it.",
        "프로그램이 SLFireEvent로 알림을 보냈지만 서비스에 그 알림이 등록되어 \
             있지 않습니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, call SLRegisterEvent with the same event ID \
                 and application ID before SLFireEvent.",
                "직접 개발한 프로그램이라면 SLFireEvent 전에 같은 이벤트 ID와 \
                 애플리케이션 ID로 SLRegisterEvent를 호출하십시오.",
            ),
        ),
        steps::SVC_RESTART_PROGRAM,
        steps::ASK_PROGRAM_VENDOR,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slfireevent",
    ),
};

pub(super) static EVENT_ALREADY_REGISTERED: Guidance = Guidance {
    causes: &[Text::new(
        "A program registers a licensing notification whose ID the service \
             already holds.",
        "프로그램이 서비스에 이미 등록된 ID로 라이선스 알림을 등록하려고 \
             합니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        steps::SVC_RESTART_PROGRAM,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, register each event once and remove it with \
                 SLUnregisterEvent before you register it anew.",
                "직접 개발한 프로그램이라면 이벤트를 한 번만 등록하고, 다시 \
                 등록하기 전에 SLUnregisterEvent로 제거하십시오.",
            ),
        ),
        steps::ASK_PROGRAM_VENDOR,
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static VALUE_TYPE_MISMATCH: Guidance = Guidance {
    causes: &[Text::new(
        "The data type of a value that a program passed is not the type that \
             the license gives for it.",
        "프로그램이 전달한 값의 데이터 형식이 라이선스에 정의된 형식과 \
             다릅니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, query the data type (SLDATATYPE) of the \
                 value and pass that same type.",
                "직접 개발한 프로그램이라면 값의 데이터 형식(SLDATATYPE)을 \
                 조회하여 같은 형식으로 전달하십시오.",
            ),
        ),
        steps::SVC_UPDATE_PROGRAM,
        steps::ASK_PROGRAM_VENDOR,
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static PROXY_KEY_MISSING: Guidance = Guidance {
    causes: &[Text::new(
        "The service did not find the data of a proxy key that it needs. \
             Nothing in the definition ties this proxy to a network proxy.",
        "서비스에 필요한 프록시 키 데이터를 찾지 못했습니다. 코드 정의에는 이 \
             프록시가 네트워크 프록시라는 근거가 없습니다.",
    )],
    resolutions: &[
        steps::COLLECT_EVENTS,
        steps::SVC_NAME_CALLER,
        steps::RESTART_SERVICE,
        steps::RESTART_WINDOWS,
        steps::CHECK_SYSTEM_FILES,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::Unclassified,
    reference: None,
};

pub(super) static SERVICE_MODE_UNSUITABLE: Guidance = Guidance {
    causes: &[Text::new(
        "Windows runs in a mode in which the service cannot start; the \
             definition does not say which modes these are.",
        "Windows가 서비스를 시작할 수 없는 모드로 실행 중입니다. 어떤 모드가 \
             해당하는지는 정의에 나와 있지 않습니다.",
    )],
    resolutions: &[
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Read how Windows was started; anything other than Normal boot \
                 points to safe mode.",
                "Windows가 어떻게 시작되었는지 확인하십시오. Normal boot가 아니면 \
                 안전 모드일 가능성이 큽니다.",
            ),
        )
        .run(
            "powershell -Command \"(Get-CimInstance \
             Win32_ComputerSystem).BootupState\"",
        ),
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Look for a safeboot line in the boot entry that is in use.",
                "현재 사용 중인 부팅 항목에 safeboot 줄이 있는지 확인하십시오.",
            ),
        )
        .run_elevated("bcdedit /enum"),
        steps::COLLECT_EVENTS,
        Resolution::new(
            Action::ChangeSetting,
            Role::DeviceAdministrator,
            Text::new(
                "If safe mode was set on purpose, finish that work first, then \
                 remove the safeboot setting and restart.",
                "안전 모드를 일부러 설정한 것이라면 해당 작업을 마친 뒤 safeboot \
                 설정을 제거하고 다시 시작하십시오.",
            ),
        )
        .run_elevated("bcdedit /deletevalue safeboot"),
        Resolution::new(
            Action::RestartWindows,
            Role::DeviceAdministrator,
            Text::new(
                "If Windows Setup or Windows PE is running, finish or leave it and \
                 start the installed Windows normally.",
                "Windows 설치 프로그램이나 Windows PE가 실행 중이면 완료하거나 \
                 종료하고 설치된 Windows를 정상적으로 시작하십시오.",
            ),
        ),
        steps::SVC_CHECK_STATE,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static PROXY_POLICY_OUTDATED: Guidance = Guidance {
    causes: &[Text::new(
        "A proxy policy of the licensing service still waits for its update; \
             the code says nothing about network proxies or their settings.",
        "라이선스 서비스의 프록시 정책이 아직 갱신되지 않았습니다. 네트워크 \
             프록시나 그 설정에 대해서는 코드에 아무 내용도 없습니다.",
    )],
    resolutions: &[
        steps::COLLECT_EVENTS,
        steps::RESTART_SERVICE,
        steps::RESTART_WINDOWS,
        steps::REINSTALL_LICENSES,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::Unclassified,
    reference: None,
};

pub(super) static OPERATION_NOT_ALLOWED: Guidance = Guidance {
    causes: &[Text::new(
        "The service does not allow the operation; the definition names \
             neither the operation nor the reason.",
        "서비스가 이 작업을 허용하지 않습니다. 정의에는 어떤 작업인지도 이유도 \
             나와 있지 않습니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        steps::CHECK_LICENSE_STATUS,
        Resolution::new(
            Action::CheckStatus,
            Role::DeviceAdministrator,
            Text::new(
                "Compare the operation with what the documentation allows for this \
                 edition and key channel.",
                "문서에서 이 에디션과 키 채널에 허용하는 작업인지 확인하십시오.",
            ),
        ),
        steps::COLLECT_EVENTS,
        steps::ASK_PROGRAM_VENDOR,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::Unclassified,
    reference: None,
};

pub(super) static PLUGIN_MANIFEST_FAULTY: Guidance = Guidance {
    causes: &[Text::new(
        "There is an error in the manifest, the file that describes a plug-in \
             to the licensing service.",
        "라이선스 서비스 플러그 인을 설명하는 매니페스트 파일에 오류가 \
             있습니다.",
    )],
    resolutions: &[
        steps::COLLECT_EVENTS,
        Resolution::new(
            Action::CheckEventLog,
            Role::DeviceAdministrator,
            Text::new(
                "Find out from the events which plug-in it is and whether Windows \
                 or a program brought it.",
                "이벤트에서 어떤 플러그 인인지, Windows와 프로그램 중 어느 쪽에서 \
                 설치한 것인지 확인하십시오.",
            ),
        ),
        steps::REPAIR_COMPONENT_STORE,
        steps::CHECK_SYSTEM_FILES,
        steps::ASK_PROGRAM_VENDOR,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static APP_POLICIES_NOT_STORED: Guidance = Guidance {
    causes: &[
        Text::new(
            "SLPersistApplicationPolicies has not stored the policies that \
             SLLoadApplicationPolicies was to load for this application.",
            "SLLoadApplicationPolicies로 불러올 이 애플리케이션의 정책이 \
             SLPersistApplicationPolicies로 저장되지 않았습니다.",
        ),
        Text::new(
            "Consuming the license failed while the policies were being stored, \
             which deletes the stored set; SLPersistApplicationPolicies may still \
             have reported success.",
            "정책을 저장하는 동안 라이선스를 소비하지 못해 저장된 정책이 \
             삭제되었습니다. 이때도 SLPersistApplicationPolicies는 성공을 반환할 \
             수 있습니다.",
        ),
    ],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        steps::CHECK_LICENSE_STATUS,
        steps::COLLECT_EVENTS,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, check that the application holds a license \
                 whose rights can be consumed.",
                "직접 개발한 프로그램이라면 애플리케이션에 권한을 소비할 수 있는 \
                 라이선스가 있는지 확인하십시오.",
            ),
        ),
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "Call SLPersistApplicationPolicies with the application ID and \
                 product SKU ID that SLLoadApplicationPolicies uses, then load the \
                 policies again.",
                "SLLoadApplicationPolicies에 쓰는 애플리케이션 ID와 제품 SKU ID로 \
                 SLPersistApplicationPolicies를 호출한 뒤 정책을 다시 \
                 불러오십시오.",
            ),
        ),
        steps::ASK_PROGRAM_VENDOR,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slloadapplicationpolicies",
    ),
};

pub(super) static APP_POLICIES_NOT_LOADED: Guidance = Guidance {
    causes: &[Text::new(
        "The policy context that a program passed does not exist: its policies \
             were never loaded, or they have been unloaded already.",
        "프로그램이 전달한 정책 컨텍스트가 없습니다. 정책을 불러온 적이 없거나 \
             이미 해제했습니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, call SLLoadApplicationPolicies first and \
                 hand its context to SLGetApplicationPolicy.",
                "직접 개발한 프로그램이라면 먼저 SLLoadApplicationPolicies를 \
                 호출하고 받은 컨텍스트를 SLGetApplicationPolicy에 전달하십시오.",
            ),
        ),
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "Call SLUnloadApplicationPolicies only after the last query, and \
                 only once for each context.",
                "SLUnloadApplicationPolicies는 마지막 조회가 끝난 뒤 컨텍스트마다 \
                 한 번만 호출하십시오.",
            ),
        ),
        steps::SVC_RESTART_PROGRAM,
        steps::ASK_PROGRAM_VENDOR,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetapplicationpolicy",
    ),
};

pub(super) static SERVICE_STOPPING: Guidance = Guidance {
    causes: &[Text::new(
        "The request arrived while the Software Protection service was \
             stopping.",
        "소프트웨어 보호 서비스가 중지되는 도중에 요청이 도착했습니다.",
    )],
    resolutions: &[
        steps::COLLECT_EVENTS,
        steps::WAIT_AND_RETRY,
        steps::SVC_CHECK_STATE,
        SVC_START,
        steps::RESTART_WINDOWS,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::Later,
    reference: None,
};

pub(super) static PLUGIN_NOT_REGISTERED: Guidance = Guidance {
    causes: &[Text::new(
        "A request needs a plug-in that is not registered with the licensing \
             service.",
        "요청에 필요한 플러그 인이 라이선스 서비스에 등록되어 있지 않습니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        steps::COLLECT_EVENTS,
        Resolution::new(
            Action::FixProgram,
            Role::DeviceAdministrator,
            Text::new(
                "If the plug-in belongs to a program, repair or reinstall that \
                 program so that it registers the plug-in.",
                "플러그 인이 특정 프로그램에 속한 것이면 그 프로그램을 복구하거나 \
                 다시 설치하여 플러그 인이 등록되게 하십시오.",
            ),
        ),
        steps::REPAIR_COMPONENT_STORE,
        steps::CHECK_SYSTEM_FILES,
        steps::FIX_CALLING_PROGRAM,
        steps::ASK_PROGRAM_VENDOR,
    ],
    retry: Retry::AfterFix,
    reference: None,
};

pub(super) static AUTHN_VERSION_WRONG: Guidance = Guidance {
    causes: &[Text::new(
        "The authentication data that a program passed to \
             SLSetAuthenticationData has a security version that does not fit the \
             service.",
        "프로그램이 SLSetAuthenticationData에 전달한 인증(authentication) \
             데이터의 보안 버전이 서비스와 맞지 않습니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        steps::SVC_UPDATE_PROGRAM,
        steps::INSTALL_UPDATES,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, build the authentication data with the \
                 security version that the service of this Windows expects.",
                "직접 개발한 프로그램이라면 이 Windows의 서비스가 요구하는 보안 \
                 버전으로 인증(authentication) 데이터를 작성하십시오.",
            ),
        ),
        steps::ASK_PROGRAM_VENDOR,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slsetauthenticationdata",
    ),
};

pub(super) static AUTHN_KEY_WRONG: Guidance = Guidance {
    causes: &[Text::new(
        "The key that a program used with SLSetAuthenticationData is not the \
             right one. It is a key of the licensing API, so changing the product \
             key does not help.",
        "프로그램이 SLSetAuthenticationData에 사용한 키가 올바르지 않습니다. \
             라이선스 API의 키이므로 제품 키를 바꾸어도 소용이 없습니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, use the matching key in \
                 SLSetAuthenticationData before you call \
                 SLGetAuthenticationResult.",
                "직접 개발한 프로그램이라면 SLGetAuthenticationResult를 호출하기 \
                 전에 SLSetAuthenticationData에 맞는 키를 사용하십시오.",
            ),
        ),
        steps::SVC_UPDATE_PROGRAM,
        steps::ASK_PROGRAM_VENDOR,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetauthenticationresult",
    ),
};

pub(super) static AUTHN_CHALLENGE_MISSING: Guidance = Guidance {
    causes: &[Text::new(
        "A program called SLGetAuthenticationResult although no challenge had \
             been set with SLSetAuthenticationData.",
        "프로그램이 SLSetAuthenticationData로 챌린지를 설정하지 않은 채 \
             SLGetAuthenticationResult를 호출했습니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        steps::SVC_RESTART_PROGRAM,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, set the challenge with \
                 SLSetAuthenticationData on the same context first.",
                "직접 개발한 프로그램이라면 먼저 같은 컨텍스트에서 \
                 SLSetAuthenticationData로 챌린지를 설정하십시오.",
            ),
        ),
        steps::ASK_PROGRAM_VENDOR,
    ],
    retry: Retry::AfterFix,
    reference: Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetauthenticationresult",
    ),
};

pub(super) static AUTHN_NOT_COMPLETED: Guidance = Guidance {
    causes: &[Text::new(
        "SLGetAuthenticationResult could not complete the authentication \
             between a program and the service; no reason is given.",
        "SLGetAuthenticationResult가 프로그램과 서비스 사이의 \
             인증(authentication)을 완료하지 못했습니다. 완료하지 못한 이유는 알 \
             수 없습니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        steps::SVC_RESTART_PROGRAM,
        steps::COLLECT_EVENTS,
        steps::RESTART_SERVICE,
        Resolution::new(
            Action::FixProgram,
            Role::SoftwareDeveloper,
            Text::new(
                "In your own program, repeat the whole exchange with a new context \
                 and a new challenge.",
                "직접 개발한 프로그램이라면 새 컨텍스트와 새 챌린지로 전체 교환 \
                 과정을 다시 수행하십시오.",
            ),
        ),
        steps::ASK_PROGRAM_VENDOR,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
    retry: Retry::Unclassified,
    reference: Some(
        "https://learn.microsoft.com/windows/win32/api/slpublic/nf-slpublic-slgetauthenticationresult",
    ),
};

pub(super) static SERVICE_MUST_STOP: Guidance = Guidance {
    causes: &[Text::new(
        "The operation needs the Software Protection service to be stopped, \
             and the service is running.",
        "소프트웨어 보호 서비스가 중지된 상태에서만 할 수 있는 작업인데 \
             서비스가 실행 중입니다.",
    )],
    resolutions: &[
        steps::SVC_NAME_CALLER,
        Resolution::new(
            Action::RestartService,
            Role::DeviceAdministrator,
            Text::new(
                "Stop the Software Protection service; nothing can be activated \
                 until it runs again. Repeat the operation at once, because the \
                 service can start on demand.",
                "소프트웨어 보호 서비스를 중지하고 곧바로 작업을 다시 \
                 시도하십시오. 서비스는 필요에 따라 저절로 시작될 수 있으며, \
                 중지된 동안에는 정품 인증을 할 수 없습니다.",
            ),
        )
        .run_elevated("net stop sppsvc"),
        Resolution::new(
            Action::RestartService,
            Role::DeviceAdministrator,
            Text::new(
                "When the operation is done, start the service again.",
                "작업이 끝나면 서비스를 다시 시작하십시오.",
            ),
        )
        .run_elevated("net start sppsvc"),
        steps::ASK_PROGRAM_VENDOR,
    ],
    retry: Retry::AfterFix,
    reference: None,
};
