//! The Software Protection service and its programming interface.

use super::{sources, steps};
use crate::advice::{Cause, Command, Entry, Resolution};
use crate::kinds::ANY;
use crate::kinds::ActivationType::{
    DigitalLicense, KmsClient, KmsHost, Mak, Oem, Retail, Subscription,
};
use crate::kinds::{Action, Retry, Role, Topic};
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
    &[sources::PRACTICE],
)
.run(Command::reads("reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\sppsvc /v Start"));

const SVC_EXPORT_KEY: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "Before you change the registry, export the key of the Software Protection \
         service to a file.",
        "레지스트리를 변경하기 전에 소프트웨어 보호 서비스의 키를 파일로 \
         내보내십시오.",
    ),
    &[sources::PRACTICE],
)
.run(
    Command::changes(
        "cmd /c reg export HKLM\\SYSTEM\\CurrentControlSet\\Services\\sppsvc \
     %windir%\\Temp\\sppsvc.reg",
    )
    .elevated(),
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
    &[sources::PRACTICE],
)
.run(
    Command::changes(
        "reg add HKLM\\SYSTEM\\CurrentControlSet\\Services\\sppsvc /v Start /t \
     REG_DWORD /d 2 /f",
    )
    .elevated(),
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
    &[sources::PRACTICE],
)
.run(Command::changes("net start sppsvc").elevated());

const SVC_OFFICE_SERVICE: Resolution = Resolution::new(
    Action::ChangeSetting,
    Role::DeviceAdministrator,
    Text::new(
        "For Office 2010, and for Office 2013 on Windows 7 or earlier, set Office \
         Software Protection Platform to Automatic (Delayed Start) and start it.",
        "Office 2010 및 Windows 7 이하의 Office 2013에서는 Office Software \
         Protection Platform을 자동(지연된 시작)으로 설정하고 시작하십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::opens("services.msc").elevated());

const SVC_OFFICE_ACTIVATE: Resolution = Resolution::new(
    Action::ActivateOnline,
    Role::DeviceAdministrator,
    Text::new(
        "For Office, send the request from the folder that holds ospp.vbs.",
        "Office의 경우 ospp.vbs가 있는 폴더에서 요청을 보내십시오.",
    ),
    &[sources::PRACTICE],
)
.run(Command::changes("cscript ospp.vbs /act").elevated());

pub(super) static WIN32_INVALID_PARAMETER: Entry = Entry {
    symbol: Some("ERROR_INVALID_PARAMETER"),
    message: Text::new(
        "a licensing function was called with an argument that is not valid",
        "라이선스 함수가 올바르지 않은 인수로 호출되었습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLACTIVATEPRODUCT),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A licensing function, such as SLActivateProduct or \
             SLInstallProofOfPurchase, was called with one or more arguments that \
             are not valid.",
            "SLActivateProduct, SLInstallProofOfPurchase 같은 라이선스 함수가 하나 \
             이상의 올바르지 않은 인수로 호출되었습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::SVC_NAME_CALLER,
            steps::FIX_CALLING_PROGRAM,
            steps::SVC_UPDATE_PROGRAM,
            steps::COLLECT_EVENTS,
            steps::ASK_PROGRAM_VENDOR,
        ],
        sources: &[sources::SLACTIVATEPRODUCT],
    }],
    otherwise: &[],
};

pub(super) static WIN32_SERVICE_DISABLED: Entry = Entry {
    symbol: Some("ERROR_SERVICE_DISABLED"),
    message: Text::new(
        "the licensing service is disabled and cannot be started",
        "라이선스 서비스가 사용 안 함으로 설정되어 있어 시작할 수 없습니다",
    ),
    topic: Topic::Service,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::KB_2870357),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The Software Protection service (sppsvc) is disabled; on Windows 8 \
             Office 2013 depends on it.",
                "소프트웨어 보호 서비스(sppsvc)가 사용 안 함으로 설정되어 있습니다. \
             Windows 8의 Office 2013은 이 서비스에 의존합니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::KB_2870357],
        },
        Cause {
            text: Text::new(
                "The Office Software Protection Platform service is disabled; it \
             serves Office 2010, and Office 2013 on Windows 7 or earlier.",
                "Office 2010 및 Windows 7 이하의 Office 2013에 필요한 Office Software \
             Protection Platform 서비스가 사용 안 함으로 설정되어 있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::KB_2870357],
        },
    ],
    otherwise: &[
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
            &[sources::PRACTICE],
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
};

pub(super) static WIN32_SERVICE_NOT_ACTIVE: Entry = Entry {
    symbol: Some("ERROR_SERVICE_NOT_ACTIVE"),
    message: Text::new(
        "the licensing service is not running",
        "라이선스 서비스가 실행되고 있지 않습니다",
    ),
    topic: Topic::Service,
    types: &[KmsClient],
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::KB_2870357),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "The Software Protection service, which Office 2013 needs on Windows \
             8, has not been started.",
                "Windows 8의 Office 2013에 필요한 소프트웨어 보호 서비스가 시작되지 \
             않았습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::KB_2870357],
        },
        Cause {
            text: Text::new(
                "The Office Software Protection Platform service has not been started; \
             Office 2010 needs it, and Office 2013 does on Windows 7 or earlier.",
                "Office 2010 및 Windows 7 이하의 Office 2013에 필요한 Office Software \
             Protection Platform 서비스가 시작되지 않았습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::KB_2870357],
        },
    ],
    otherwise: &[
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
};

pub(super) static ENDPOINT_NOT_REGISTERED: Entry = Entry {
    symbol: Some("EPT_NT_NOT_REGISTERED"),
    message: Text::new(
        "no RPC endpoint is registered; the licensing service may be disabled",
        "RPC 끝점이 등록되어 있지 않으며 라이선스 서비스가 사용 안 함 상태일 수 있습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "No RPC endpoint is registered for the request, as is the case when \
             the service that should register it is not running.",
                "요청에 해당하는 RPC 끝점이 등록되어 있지 않습니다. 끝점을 등록해야 할 \
             서비스가 실행되지 않을 때 이렇게 됩니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::HEADER],
        },
        Cause {
            text: Text::new(
                "According to user reports, the Software Protection service is \
             disabled (Start 4) or damaged on such computers.",
                "사용자 보고에 따르면 이런 컴퓨터에서는 소프트웨어 보호 서비스가 사용 \
             안 함(Start 값 4)으로 설정되어 있거나 손상되어 있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::HEADER],
        },
    ],
    otherwise: &[
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
            &[sources::PRACTICE],
        )
        .run(Command::reads("powershell -Command \"Get-Service RpcSs,RpcEptMapper\"")),
        steps::COLLECT_EVENTS,
        SVC_START,
        SVC_EXPORT_KEY,
        SVC_SET_START,
        steps::RESTART_WINDOWS,
        steps::CHECK_SYSTEM_FILES,
        steps::ACTIVATE_AGAIN,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
};

pub(super) static INVALID_CONTEXT: Entry = Entry {
    symbol: Some("SL_E_INVALID_CONTEXT"),
    message: Text::new(
        "the licensing service was given a context that it does not accept",
        "라이선스 서비스가 받아들이지 않는 컨텍스트가 전달되었습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A request came with a context that the service does not accept; the \
             definition does not say which kind of context.",
            "서비스가 받아들이지 않는 컨텍스트로 요청이 들어왔습니다. 어떤 종류의 \
             컨텍스트인지는 코드 정의에 나와 있지 않습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static HARDWARE_ID_ERROR: Entry = Entry {
    symbol: Some("SL_E_HWID_ERROR"),
    message: Text::new(
        "some of the hardware details for the hardware ID could not be gathered",
        "하드웨어 ID에 필요한 하드웨어 정보를 일부 수집하지 못했습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "At least one of the hardware details that the service collects for \
             its hardware ID was not available.",
            "서비스가 하드웨어 ID를 만들기 위해 수집하는 하드웨어 정보 중 하나 \
             이상을 얻지 못했습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            )
            .run(Command::reads(
                "powershell -Command \"Get-PnpDevice -PresentOnly | Where-Object \
             Status -ne OK\"",
            )),
            Resolution::new(
                Action::RepairWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "Install the driver that the manufacturer provides for each device \
                 on that list.",
                    "목록에 나온 장치마다 제조업체가 제공하는 드라이버를 설치하십시오.",
                ),
                &[sources::PRACTICE],
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
                &[sources::PRACTICE],
            ),
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static SECURE_STORE_ID_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_SECURE_STORE_ID_MISMATCH"),
    message: Text::new(
        "the secure store ID in the license is not that of the store now in use",
        "라이선스에 적힌 보안 저장소 ID가 현재 사용 중인 저장소의 ID와 다릅니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The license records the ID of a secure store, and the store now in \
             use has another ID.",
            "라이선스에 기록된 보안 저장소 ID가 지금 사용 중인 저장소의 ID와 \
             다릅니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::REINSTALL_LICENSES,
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static INVALID_CONTEXT_DATA: Entry = Entry {
    symbol: Some("SL_E_INVALID_CONTEXT_DATA"),
    message: Text::new(
        "the details supplied about this computer do not seem to be valid",
        "이 컴퓨터에 대해 제공된 정보가 올바르지 않은 것으로 보입니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service considers the data that describes the computer invalid; \
             the definition does not say which part.",
            "서비스가 컴퓨터를 나타내는 데이터를 올바르지 않은 것으로 \
             판단했습니다. 어느 부분인지는 정의에 나와 있지 않습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            )
            .run(Command::reads(
                "powershell -Command \"Get-CimInstance Win32_ComputerSystemProduct | \
             Format-List Vendor,Name,IdentifyingNumber,UUID\"",
            )),
            Resolution::new(
                Action::ContactVendor,
                Role::DeviceAdministrator,
                Text::new(
                    "If these fields are empty or hold placeholders, ask the \
                 manufacturer of the computer or of the virtualization platform.",
                    "이 항목이 비어 있거나 임시 값이면 컴퓨터 제조업체나 가상화 플랫폼 \
                 공급업체에 문의하십시오.",
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

pub(super) static INVALID_HASH: Entry = Entry {
    symbol: Some("SL_E_INVALID_HASH"),
    message: Text::new(
        "the hash supplied for some licensing data does not fit that data",
        "라이선스 데이터와 함께 제공된 해시가 그 데이터와 일치하지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The hash that came with some licensing data is not the hash of that \
             data; the definition does not say which data.",
            "라이선스 관련 데이터와 함께 전달된 해시가 그 데이터의 해시가 \
             아닙니다. 어떤 데이터인지는 정의에 나와 있지 않습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            )
            .run(Command::changes("slmgr.vbs /ilc <license_file>").elevated()),
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static WINDOWS_VERSION_MISMATCH: Entry = Entry {
    symbol: Some("SL_E_WINDOWS_VERSION_MISMATCH"),
    message: Text::new(
        "the licensing service (sppsvc) is not of the version that the policy expects",
        "라이선스 서비스(sppsvc)가 정책에서 요구하는 버전이 아닙니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The Software Protection service (sppsvc) and the policy disagree \
             about the version that the service must have.",
            "소프트웨어 보호 서비스(sppsvc)의 버전이 정책에서 요구하는 버전과 \
             다릅니다.",
        ),
        sign: None,
        resolutions: &[
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Note the version of sppsvc.exe for a later report.",
                    "나중에 보고할 수 있도록 sppsvc.exe의 버전을 기록하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads(
                "powershell -Command \"(Get-Item \
             $env:windir\\System32\\sppsvc.exe).VersionInfo.ProductVersion\"",
            )),
            steps::COLLECT_EVENTS,
            steps::RESTART_WINDOWS,
            steps::INSTALL_UPDATES,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::REINSTALL_LICENSES,
            steps::ASK_MICROSOFT_SUPPORT,
            steps::REPAIR_INSTALL,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static ACTIVATION_IN_PROGRESS: Entry = Entry {
    symbol: Some("SL_E_ACTIVATION_IN_PROGRESS"),
    message: Text::new(
        "an earlier request to activate this product is still in progress",
        "이 제품에 대한 앞선 정품 인증 요청이 아직 처리되고 있습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Another attempt to activate the same product is still running.",
            "같은 제품에 대한 다른 정품 인증 시도가 아직 진행 중입니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
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
                &[sources::PRACTICE],
            ),
            steps::ACTIVATE_AGAIN,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static INTERNAL_ERROR: Entry = Entry {
    symbol: Some("SL_E_INTERNAL_ERROR"),
    message: Text::new(
        "the licensing service failed internally without giving a reason",
        "라이선스 서비스 내부에서 오류가 발생했으며 구체적인 이유는 알 수 없습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service gave up with an internal failure and names no reason; if \
             one was recorded, it is in the events.",
            "서비스가 내부 오류로 작업을 중단했으며 이유를 밝히지 않았습니다. \
             기록된 이유가 있다면 이벤트에 남아 있습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static VALUE_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_VALUE_NOT_FOUND"),
    message: Text::new(
        "the licensing service holds no value under the requested name",
        "요청한 이름으로 저장된 값이 라이선스 서비스에 없습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(sources::SLGETPOLICYINFORMATION),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "No value or policy of the name that was asked for is defined in the \
             licenses that apply.",
                "적용되는 라이선스에 요청한 이름의 값이나 정책이 정의되어 있지 \
             않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SLGETPOLICYINFORMATION],
        },
        Cause {
            text: Text::new(
                "A program queried SLGetWindowsInformation, SLGetPolicyInformation or \
             SLGetApplicationPolicy for a name that does not exist there.",
                "프로그램이 SLGetWindowsInformation, SLGetPolicyInformation 또는 \
             SLGetApplicationPolicy로 존재하지 않는 이름을 조회했습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SLGETPOLICYINFORMATION],
        },
    ],
    otherwise: &[
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
            &[sources::PRACTICE],
        ),
        steps::ASK_PROGRAM_VENDOR,
        steps::REINSTALL_LICENSES,
        steps::ASK_MICROSOFT_SUPPORT,
    ],
};

pub(super) static REQUEST_NOT_SUPPORTED: Entry = Entry {
    symbol: Some("SL_E_NOT_SUPPORTED"),
    message: Text::new(
        "the licensing service does not support this request, value name or data format",
        "라이선스 서비스에서 지원하지 않는 요청, 값 이름 또는 데이터 형식입니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLGETPKEYINFORMATION),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "A program sent a request, or asked for a value name, that the service \
             does not support.",
                "프로그램이 서비스에서 지원하지 않는 요청을 보냈거나 지원하지 않는 값 \
             이름을 조회했습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SLGETPKEYINFORMATION],
        },
        Cause {
            text: Text::new(
                "The authentication data that a program passed to \
             SLSetAuthenticationData has an unsupported format.",
                "프로그램이 SLSetAuthenticationData에 전달한 인증(authentication) \
             데이터의 형식이 지원되지 않습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SLGETPKEYINFORMATION],
        },
    ],
    otherwise: &[
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
            &[sources::PRACTICE],
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
            &[sources::PRACTICE],
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
            &[sources::PRACTICE],
        ),
        steps::ASK_PROGRAM_VENDOR,
    ],
};

pub(super) static INVALID_EVENT_ID: Entry = Entry {
    symbol: Some("SL_E_INVALID_EVENT_ID"),
    message: Text::new(
        "a program named a licensing event by an ID that is not valid",
        "프로그램이 올바르지 않은 ID로 라이선스 이벤트를 지정했습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLREGISTEREVENT),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "SLRegisterEvent or SLFireEvent received an event ID that is not among \
             the predefined ones. The event is a notification between programs, \
             not an entry in the event log.",
            "SLRegisterEvent 또는 SLFireEvent에 미리 정의되지 않은 이벤트 ID가 \
             전달되었습니다. 여기서 이벤트는 이벤트 로그 항목이 아니라 프로그램 \
             사이의 알림입니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::SVC_UPDATE_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
        ],
        sources: &[sources::SLREGISTEREVENT],
    }],
    otherwise: &[],
};

pub(super) static EVENT_NOT_REGISTERED: Entry = Entry {
    symbol: Some("SL_E_EVENT_NOT_REGISTERED"),
    message: Text::new(
        "a program used a licensing event that nobody has registered",
        "등록되지 않은 라이선스 이벤트를 프로그램이 사용했습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLFIREEVENT),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A program fired a notification with SLFireEvent, and the service has \
             no registration for it.",
            "프로그램이 SLFireEvent로 알림을 보냈지만 서비스에 그 알림이 등록되어 \
             있지 않습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::SVC_RESTART_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
        ],
        sources: &[sources::SLFIREEVENT],
    }],
    otherwise: &[],
};

pub(super) static EVENT_ALREADY_REGISTERED: Entry = Entry {
    symbol: Some("SL_E_EVENT_ALREADY_REGISTERED"),
    message: Text::new(
        "the licensing event that a program wants to register is already registered",
        "프로그램이 등록하려는 라이선스 이벤트가 이미 등록되어 있습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A program registers a licensing notification whose ID the service \
             already holds.",
            "프로그램이 서비스에 이미 등록된 ID로 라이선스 알림을 등록하려고 \
             합니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::ASK_PROGRAM_VENDOR,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static DATA_TYPE_MISMATCHED: Entry = Entry {
    symbol: Some("SL_E_DATATYPE_MISMATCHED"),
    message: Text::new(
        "a program passed a value whose data type differs from what the license prescribes",
        "프로그램이 라이선스에 정의된 것과 다른 데이터 형식의 값을 전달했습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The data type of a value that a program passed is not the type that \
             the license gives for it.",
            "프로그램이 전달한 값의 데이터 형식이 라이선스에 정의된 형식과 \
             다릅니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::SVC_UPDATE_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PROXY_KEY_NOT_FOUND: Entry = Entry {
    symbol: Some("SL_E_PROXY_KEY_NOT_FOUND"),
    message: Text::new(
        "the licensing service could not find a proxy key that it needs",
        "라이선스 서비스에 필요한 프록시 키를 찾지 못했습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service did not find the data of a proxy key that it needs. \
             Nothing in the definition ties this proxy to a network proxy.",
            "서비스에 필요한 프록시 키 데이터를 찾지 못했습니다. 코드 정의에는 이 \
             프록시가 네트워크 프록시라는 근거가 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::SVC_NAME_CALLER,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static INVALID_RUNNING_MODE: Entry = Entry {
    symbol: Some("SL_E_INVALID_RUNNING_MODE"),
    message: Text::new(
        "Windows runs in a mode in which the licensing service cannot be started",
        "Windows가 라이선스 서비스를 시작할 수 없는 모드로 실행되고 있습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "Windows runs in a mode in which the service cannot start; the \
             definition does not say which modes these are.",
            "Windows가 서비스를 시작할 수 없는 모드로 실행 중입니다. 어떤 모드가 \
             해당하는지는 정의에 나와 있지 않습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            )
            .run(Command::reads(
                "powershell -Command \"(Get-CimInstance \
             Win32_ComputerSystem).BootupState\"",
            )),
            Resolution::new(
                Action::CheckStatus,
                Role::DeviceAdministrator,
                Text::new(
                    "Look for a safeboot line in the boot entry that is in use.",
                    "현재 사용 중인 부팅 항목에 safeboot 줄이 있는지 확인하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::reads("bcdedit /enum").elevated()),
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
                &[sources::PRACTICE],
            )
            .run(Command::changes("bcdedit /deletevalue safeboot").elevated()),
            Resolution::new(
                Action::RestartWindows,
                Role::DeviceAdministrator,
                Text::new(
                    "If Windows Setup or Windows PE is running, finish or leave it and \
                 start the installed Windows normally.",
                    "Windows 설치 프로그램이나 Windows PE가 실행 중이면 완료하거나 \
                 종료하고 설치된 Windows를 정상적으로 시작하십시오.",
                ),
                &[sources::PRACTICE],
            ),
            steps::SVC_CHECK_STATE,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PROXY_POLICY_NOT_UPDATED: Entry = Entry {
    symbol: Some("SL_E_PROXY_POLICY_NOT_UPDATED"),
    message: Text::new(
        "a proxy policy of the licensing service was not brought up to date",
        "라이선스 서비스의 프록시 정책이 최신 상태로 갱신되지 않았습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A proxy policy of the licensing service still waits for its update; \
             the code says nothing about network proxies or their settings.",
            "라이선스 서비스의 프록시 정책이 아직 갱신되지 않았습니다. 네트워크 \
             프록시나 그 설정에 대해서는 코드에 아무 내용도 없습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::RESTART_SERVICE,
            steps::RESTART_WINDOWS,
            steps::REINSTALL_LICENSES,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static OPERATION_NOT_ALLOWED: Entry = Entry {
    symbol: Some("SL_E_OPERATION_NOT_ALLOWED"),
    message: Text::new(
        "the licensing service does not permit this operation",
        "라이선스 서비스에서 이 작업을 허용하지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The service does not allow the operation; the definition names \
             neither the operation nor the reason.",
            "서비스가 이 작업을 허용하지 않습니다. 정의에는 어떤 작업인지도 이유도 \
             나와 있지 않습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::COLLECT_EVENTS,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PLUGIN_INVALID_MANIFEST: Entry = Entry {
    symbol: Some("SL_E_PLUGIN_INVALID_MANIFEST"),
    message: Text::new(
        "a licensing plug-in comes with a faulty manifest",
        "라이선스 플러그 인의 매니페스트에 오류가 있습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "There is an error in the manifest, the file that describes a plug-in \
             to the licensing service.",
            "라이선스 서비스 플러그 인을 설명하는 매니페스트 파일에 오류가 \
             있습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static APPLICATION_POLICIES_MISSING: Entry = Entry {
    symbol: Some("SL_E_APPLICATION_POLICIES_MISSING"),
    message: Text::new(
        "the application has no license policies prepared for quick lookups",
        "애플리케이션에 빠른 조회용으로 준비된 라이선스 정책이 없습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLLOADAPPLICATIONPOLICIES),
    checks: &[],
    causes: &[
        Cause {
            text: Text::new(
                "SLPersistApplicationPolicies has not stored the policies that \
             SLLoadApplicationPolicies was to load for this application.",
                "SLLoadApplicationPolicies로 불러올 이 애플리케이션의 정책이 \
             SLPersistApplicationPolicies로 저장되지 않았습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SLLOADAPPLICATIONPOLICIES],
        },
        Cause {
            text: Text::new(
                "Consuming the license failed while the policies were being stored, \
             which deletes the stored set; SLPersistApplicationPolicies may still \
             have reported success.",
                "정책을 저장하는 동안 라이선스를 소비하지 못해 저장된 정책이 \
             삭제되었습니다. 이때도 SLPersistApplicationPolicies는 성공을 반환할 \
             수 있습니다.",
            ),
            sign: None,
            resolutions: &[],
            sources: &[sources::SLLOADAPPLICATIONPOLICIES],
        },
    ],
    otherwise: &[
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
            &[sources::PRACTICE],
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
            &[sources::PRACTICE],
        ),
        steps::ASK_PROGRAM_VENDOR,
    ],
};

pub(super) static APPLICATION_POLICIES_NOT_LOADED: Entry = Entry {
    symbol: Some("SL_E_APPLICATION_POLICIES_NOT_LOADED"),
    message: Text::new(
        "the license policies that a program asked for are not loaded",
        "프로그램이 조회한 라이선스 정책이 로드되어 있지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLGETAPPLICATIONPOLICY),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The policy context that a program passed does not exist: its policies \
             were never loaded, or they have been unloaded already.",
            "프로그램이 전달한 정책 컨텍스트가 없습니다. 정책을 불러온 적이 없거나 \
             이미 해제했습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
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
                &[sources::PRACTICE],
            ),
            steps::SVC_RESTART_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
        ],
        sources: &[sources::SLGETAPPLICATIONPOLICY],
    }],
    otherwise: &[],
};

pub(super) static SERVICE_STOPPING: Entry = Entry {
    symbol: Some("SL_E_SERVICE_STOPPING"),
    message: Text::new(
        "the licensing service is shutting down and takes no more requests",
        "라이선스 서비스가 중지되는 중이어서 더 이상 요청을 받지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Later,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The request arrived while the Software Protection service was \
             stopping.",
            "소프트웨어 보호 서비스가 중지되는 도중에 요청이 도착했습니다.",
        ),
        sign: None,
        resolutions: &[
            steps::COLLECT_EVENTS,
            steps::WAIT_AND_RETRY,
            steps::SVC_CHECK_STATE,
            SVC_START,
            steps::RESTART_WINDOWS,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static PLUGIN_NOT_REGISTERED: Entry = Entry {
    symbol: Some("SL_E_PLUGIN_NOT_REGISTERED"),
    message: Text::new(
        "the licensing plug-in that was asked for is not registered",
        "요청한 라이선스 플러그 인이 등록되어 있지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A request needs a plug-in that is not registered with the licensing \
             service.",
            "요청에 필요한 플러그 인이 라이선스 서비스에 등록되어 있지 않습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::REPAIR_COMPONENT_STORE,
            steps::CHECK_SYSTEM_FILES,
            steps::FIX_CALLING_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};

pub(super) static AUTHENTICATION_WRONG_VERSION: Entry = Entry {
    symbol: Some("SL_E_AUTHN_WRONG_VERSION"),
    message: Text::new(
        "the authentication data has a security version that does not fit",
        "인증(authentication) 데이터의 보안 버전이 맞지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLSETAUTHENTICATIONDATA),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The authentication data that a program passed to \
             SLSetAuthenticationData has a security version that does not fit the \
             service.",
            "프로그램이 SLSetAuthenticationData에 전달한 인증(authentication) \
             데이터의 보안 버전이 서비스와 맞지 않습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::ASK_PROGRAM_VENDOR,
        ],
        sources: &[sources::SLSETAUTHENTICATIONDATA],
    }],
    otherwise: &[],
};

pub(super) static AUTHENTICATION_MISMATCHED_KEY: Entry = Entry {
    symbol: Some("SL_E_AUTHN_MISMATCHED_KEY"),
    message: Text::new(
        "the key given along with the authentication data is not the right one",
        "인증(authentication) 데이터와 함께 지정된 키가 올바르지 않습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLGETAUTHENTICATIONRESULT),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The key that a program used with SLSetAuthenticationData is not the \
             right one. It is a key of the licensing API, so changing the product \
             key does not help.",
            "프로그램이 SLSetAuthenticationData에 사용한 키가 올바르지 않습니다. \
             라이선스 API의 키이므로 제품 키를 바꾸어도 소용이 없습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::SVC_UPDATE_PROGRAM,
            steps::ASK_PROGRAM_VENDOR,
        ],
        sources: &[sources::SLGETAUTHENTICATIONRESULT],
    }],
    otherwise: &[],
};

pub(super) static AUTHENTICATION_CHALLENGE_NOT_SET: Entry = Entry {
    symbol: Some("SL_E_AUTHN_CHALLENGE_NOT_SET"),
    message: Text::new(
        "a program requested an authentication result without setting a challenge first",
        "프로그램이 챌린지를 설정하지 않은 채 인증(authentication) 결과를 요청했습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: Some(sources::SLGETAUTHENTICATIONRESULT),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "A program called SLGetAuthenticationResult although no challenge had \
             been set with SLSetAuthenticationData.",
            "프로그램이 SLSetAuthenticationData로 챌린지를 설정하지 않은 채 \
             SLGetAuthenticationResult를 호출했습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::ASK_PROGRAM_VENDOR,
        ],
        sources: &[sources::SLGETAUTHENTICATIONRESULT],
    }],
    otherwise: &[],
};

pub(super) static AUTHENTICATION_CANNOT_VERIFY: Entry = Entry {
    symbol: Some("SL_E_AUTHN_CANT_VERIFY"),
    message: Text::new(
        "the licensing service was unable to complete an authentication",
        "라이선스 서비스가 인증(authentication)을 완료하지 못했습니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::Unclassified,
    reference: Some(sources::SLGETAUTHENTICATIONRESULT),
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "SLGetAuthenticationResult could not complete the authentication \
             between a program and the service; no reason is given.",
            "SLGetAuthenticationResult가 프로그램과 서비스 사이의 \
             인증(authentication)을 완료하지 못했습니다. 완료하지 못한 이유는 알 \
             수 없습니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            ),
            steps::ASK_PROGRAM_VENDOR,
            steps::ASK_MICROSOFT_SUPPORT,
        ],
        sources: &[sources::SLGETAUTHENTICATIONRESULT],
    }],
    otherwise: &[],
};

pub(super) static SERVICE_RUNNING: Entry = Entry {
    symbol: Some("SL_E_SERVICE_RUNNING"),
    message: Text::new(
        "this operation works only after the licensing service has been stopped",
        "라이선스 서비스를 중지한 뒤에만 할 수 있는 작업입니다",
    ),
    topic: Topic::Service,
    types: ANY,
    also_seen_with: &[],
    retry: Retry::AfterFix,
    reference: None,
    checks: &[],
    causes: &[Cause {
        text: Text::new(
            "The operation needs the Software Protection service to be stopped, \
             and the service is running.",
            "소프트웨어 보호 서비스가 중지된 상태에서만 할 수 있는 작업인데 \
             서비스가 실행 중입니다.",
        ),
        sign: None,
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
                &[sources::PRACTICE],
            )
            .run(Command::changes("net stop sppsvc").elevated()),
            Resolution::new(
                Action::RestartService,
                Role::DeviceAdministrator,
                Text::new(
                    "When the operation is done, start the service again.",
                    "작업이 끝나면 서비스를 다시 시작하십시오.",
                ),
                &[sources::PRACTICE],
            )
            .run(Command::changes("net start sppsvc").elevated()),
            steps::ASK_PROGRAM_VENDOR,
        ],
        sources: &[sources::HEADER],
    }],
    otherwise: &[],
};
