//! Korean messages.

use crate::code::by_position;
use crate::error::ActivationError as E;

pub(crate) const fn message(error: E) -> &'static str {
    MESSAGES[error.position()]
}

static MESSAGES: [&str; E::VARIANTS.len()] = by_position!(match_message);

#[allow(clippy::too_many_lines, reason = "a table")]
const fn match_message(error: E) -> &'static str {
    match error {
        // The security processor
        E::SecurityProcessorTrustedTimeOk => {
            "신뢰할 수 있는 시간이 최신 상태이므로 조정할 필요가 없습니다"
        }
        E::KernelCacheIdentical => "커널의 라이선스 캐시가 이미 같은 내용이어서 그대로 두었습니다",
        E::KernelCachePolicyChanged => "라이선스 정책이 변경되었으며 다시 시작해야 적용됩니다",

        // The licensing client
        E::OutOfBoxGracePeriod => {
            "제품이 아직 정품 인증되지 않았지만 설치 후 최초 유예 기간이 남아 있습니다"
        }
        E::OutOfToleranceGracePeriod => {
            "허용 오차 초과 유예 기간이 진행 중이므로 끝나기 전에 다시 정품 인증해야 합니다"
        }
        E::ProductUseRights => {
            "정품 인증은 완료되었으며 제품 사용 권한에 맞는 사용인지 확인해야 합니다"
        }
        E::NonGenuineGracePeriodRunning => {
            "제품이 정품이 아닌 것으로 판정되어 비정품 유예 기간에 있습니다"
        }
        E::NonGenuineGracePeriodType2 => "두 번째 유형의 비정품 유예 기간이 진행되고 있습니다",
        E::StoreBasedActivation => "제품이 Microsoft Store를 통해 라이선스를 받았습니다",
        E::TimeBasedValidityPeriod => "기간제 라이선스가 유효하며 아직 만료일이 되지 않았습니다",
        E::PerpetualOutOfBoxGracePeriod => {
            "만료되지 않는 최초 유예 기간으로 제품이 실행되고 있습니다"
        }
        E::TimeBasedExtendedGracePeriod => "기간제 라이선스의 연장 유예 기간이 진행되고 있습니다",

        // Other parts of Windows
        E::UnspecifiedFailure => {
            "구체적인 이유가 없는 오류이며 기본(Basic) 인증을 요구하는 프록시가 원인일 수 있습니다"
        }

        // The security processor
        E::SystemTimeSkewed => "컴퓨터의 시계가 라이선스용으로 보관된 신뢰 시간과 맞지 않습니다",
        E::SecurityProcessorDebuggerDetected => {
            "디버거가 감지되어 보안 프로세서가 작동하지 않습니다"
        }

        // The Software Protection service
        E::InvalidUseOfAddOnProductKey => {
            "이 제품 키는 추가 기능(add-on)용이므로 Windows 제품 키로 사용할 수 없습니다"
        }
        E::TokenStoreInvalidFileVersion => "토큰 저장소 파일이 사용할 수 없는 버전입니다",
        E::TokenStoreInvalidDescriptorTable => "토큰 저장소의 설명자 테이블이 올바르지 않습니다",
        E::TokenStoreInvalidSync => {
            "토큰 저장소에 있는 토큰의 시작 또는 끝 표시가 올바르지 않습니다"
        }
        E::TokenStoreBadTokenName => "토큰 저장소에 있는 토큰의 이름이 올바르지 않습니다",
        E::TokenStoreBadTokenExtension => "토큰 저장소에 있는 토큰의 확장자가 올바르지 않습니다",
        E::TokenStoreDuplicateTokenName => "토큰 저장소에 이름이 같은 토큰이 둘 이상 있습니다",
        E::TokenStoreTokenSizeMismatch => "토큰 저장소에 있는 토큰의 크기가 예상한 값과 다릅니다",
        E::TokenStoreInvalidTokenDataHash => {
            "토큰 저장소에 있는 토큰의 데이터가 해시와 일치하지 않습니다"
        }
        E::TokenStoreFileReadError => "토큰 저장소에서 토큰을 읽지 못했습니다",
        E::TokenStoreFileWriteError => "토큰 저장소에 토큰을 쓰지 못했습니다",
        E::TokenStoreInvalidFilePosition => {
            "토큰 저장소가 파일의 잘못된 위치에서 작업하려고 했습니다"
        }
        E::TokenStoreNoActiveTransaction => {
            "토큰 저장소에 진행 중인 트랜잭션이 없어 작업을 수행할 수 없습니다"
        }
        E::TokenStoreInvalidFileHeader => {
            "토큰 저장소 파일의 시작 부분에 있는 헤더가 올바르지 않습니다"
        }
        E::TokenStoreInvalidTokenDescriptor => {
            "토큰 저장소에 있는 토큰의 설명자가 올바르지 않습니다"
        }

        // The licensing client
        E::WindowsNotGenuine => "현재 설치된 Windows가 정품이 아닌 것으로 판단되었습니다",
        E::SecurityProcessorCertificateAcquisitionFailed => {
            "Microsoft에서 보안 프로세서 인증서를 받아 오지 못했습니다"
        }

        // Other parts of Windows
        E::Win32AccessDenied => {
            "필요한 권한이 없으며, 명령을 관리자 권한 프롬프트에서 실행해야 할 수 있습니다"
        }
        E::Win32InvalidData => {
            "라이선스 서비스가 사용할 수 없는 데이터가 있으며 레지스트리 권한이 빠져 있을 수 있습니다"
        }
        E::Win32InvalidParameter => "라이선스 함수가 올바르지 않은 인수로 호출되었습니다",
        E::Win32InvalidName => "KMS 클라이언트가 사용할 수 있는 KMS 호스트 이름을 얻지 못했습니다",
        E::Win32ServiceDisabled => {
            "라이선스 서비스가 사용 안 함으로 설정되어 있어 시작할 수 없습니다"
        }
        E::Win32ServiceNotActive => "라이선스 서비스가 실행되고 있지 않습니다",
        E::Win32ElementNotFound => "제품 키를 적용하지 못했으며 MAK가 잘못되었을 수 있습니다",
        E::Win32NetworkUnreachable => "네트워크를 통해 라이선스 서버에 연결할 수 없습니다",
        E::Win32Timeout => {
            "정품 인증 시간이 초과되었으며 KMS 호스트에 연결되지 않는 것이 원인일 수 있습니다"
        }
        E::RpcServerUnavailable => "KMS 호스트와 RPC 연결을 맺지 못했습니다",
        E::Win32InvalidState => "KMS 클라이언트가 KMS 호스트와 통신하지 못했습니다",
        E::DnsServerFailure => "DNS 서버가 KMS 관련 쿼리를 처리하지 못했습니다",
        E::DnsNameDoesNotExist => {
            "클라이언트가 찾는 KMS 서비스 이름이 DNS에 등록되어 있지 않습니다"
        }
        E::DnsBadSignature => "KMS 호스트가 SRV 레코드를 게시하려던 업데이트를 DNS가 거부했습니다",
        E::DnsNoRecords => "KMS를 찾는 DNS 조회에서 반환된 레코드가 없습니다",
        E::NoDnsServers => "DNS 서버가 설정되어 있지 않아 KMS 호스트를 찾을 수 없습니다",
        E::InternetTimeout => "온라인 정품 인증 요청에 제때 응답이 오지 않았습니다",
        E::InternetNameNotResolved => {
            "Microsoft 정품 인증 또는 라이선스 서버의 이름을 확인하지 못했습니다"
        }
        E::SecureConnectionFailed => {
            "정품 인증 서버와 보안 연결을 맺지 못했으며 컴퓨터 시계나 TLS 설정이 잘못되었을 수 있습니다"
        }
        E::CryptSecuritySettings => {
            "로컬 보안 설정 때문에 정품 확인 업데이트의 서명 검사가 실패했습니다"
        }
        E::KmsDnsNameNotFound => "DNS에서 KMS 호스트의 이름을 찾지 못했습니다",

        // Microsoft Store licensing
        E::StoreLicenseNotFound => {
            "이 장치에서 Windows를 정품 인증하는 데 쓸 라이선스를 찾지 못했습니다"
        }
        E::StoreProductKeyOutOfRange => {
            "제품 키가 허용 범위를 벗어나 Microsoft Store 라이선스 서비스에서 거부되었습니다"
        }
        E::StoreInvalidBinding => {
            "Microsoft Store 라이선스 서비스가 제품 키의 바인딩이 잘못되었다고 판단했습니다"
        }
        E::StoreProductKeyBlocked => {
            "차단된 제품 키라서 Microsoft Store 라이선스 서비스가 거부했습니다"
        }
        E::StoreInvalidProductKey => {
            "Microsoft Store 라이선스 서비스가 제품 키를 유효한 키로 인정하지 않았습니다"
        }
        E::StoreUnsupportedProductKey => {
            "Microsoft Store 라이선스 서비스가 지원하지 않는 제품 키입니다"
        }
        E::StoreMaximumUnlockExceeded => {
            "Microsoft Store 라이선스 서비스에 이 제품 키로 남은 정품 인증 횟수가 없습니다"
        }
        E::StoreInvalidProductDataId => {
            "Microsoft Store 라이선스 서비스가 제품 데이터 ID를 거부했습니다"
        }
        E::StoreInvalidProductData => {
            "Microsoft Store 라이선스 서비스가 제품 데이터를 거부했습니다"
        }
        E::StoreInvalidActivationConfigId => {
            "Microsoft Store 라이선스 서비스가 제품 키의 정품 인증 구성 ID를 거부했습니다"
        }
        E::StoreInvalidProductKeyLength => {
            "제품 키의 길이가 맞지 않아 Microsoft Store 라이선스 서비스에서 거부되었습니다"
        }
        E::StoreInvalidProductKeyFormat => {
            "제품 키의 형식이 맞지 않아 Microsoft Store 라이선스 서비스에서 거부되었습니다"
        }
        E::StoreInvalidBindingUri => "Microsoft Store 라이선스 서비스가 바인딩 URI를 거부했습니다",
        E::StoreInvalidArgument => {
            "Microsoft Store 라이선스 서비스가 잘못된 인수 때문에 처리에 실패했습니다"
        }
        E::StoreMakLimitExceeded => {
            "Microsoft Store 라이선스 서비스에서 MAK의 정품 인증 횟수를 모두 쓴 것으로 확인되었습니다"
        }
        E::StoreMakExtensionLimitExceeded => {
            "Microsoft Store 라이선스 서비스에서 추가로 늘린 MAK 한도까지 모두 쓴 것으로 확인되었습니다"
        }
        E::StoreOemSlpCoa0 => {
            "Microsoft Store 라이선스 서비스에서는 이 OEM 제품 키를 온라인으로 정품 인증하지 않습니다"
        }
        E::StoreConfirmationIdInvalidVersion => {
            "Microsoft Store 라이선스 서비스가 확인 ID의 버전을 받아들이지 않았습니다"
        }
        E::StoreConfirmationIdInvalidData => {
            "Microsoft Store 라이선스 서비스에 전달된 오프라인 정품 인증 데이터의 형식이 맞지 않습니다"
        }
        E::StoreConfirmationIdInvalidDataLength => {
            "Microsoft Store 라이선스 서비스에 전달된 확인 ID의 길이가 맞지 않습니다"
        }
        E::StoreConfirmationIdInvalidCheckDigits => {
            "Microsoft Store 라이선스 서비스가 받은 설치 ID 또는 확인 ID의 검사 숫자가 맞지 않습니다"
        }
        E::StoreTimeBasedActivationBeforeStart => {
            "시작 날짜 전이라 Microsoft Store 라이선스 서비스가 시간 기반 정품 인증을 거부했습니다"
        }
        E::StoreTimeBasedActivationAfterEnd => {
            "종료 날짜가 지나 Microsoft Store 라이선스 서비스가 시간 기반 정품 인증을 거부했습니다"
        }
        E::StoreTimeBasedActivationNotAvailable => {
            "Microsoft Store 라이선스 서비스가 새 시간 기반 정품 인증을 내주지 않습니다"
        }
        E::StoreTimeBasedProductKeyNotConfigured => {
            "Microsoft Store 라이선스 서비스에 시간 기반 제품 키의 정품 인증이 설정되어 있지 않습니다"
        }
        E::StoreNoRulesToActivate => {
            "이 제품 키에 적용할 정품 인증 규칙이 Microsoft Store 라이선스 서비스에 없습니다"
        }
        E::StoreProductKeyBlockedIpLocation => {
            "Microsoft Store 라이선스 서비스가 현재 지역에서의 제품 키 사용을 막았습니다"
        }
        E::StoreDigitalMarkerInvalidBinding => {
            "Microsoft Store 라이선스 서비스가 디지털 마커 바인딩을 거부했습니다"
        }
        E::StoreDigitalMarkerBindingNotSet => {
            "Microsoft Store 라이선스 서비스에 제품 키의 디지털 마커 바인딩이 설정되어 있지 않습니다"
        }
        E::StoreRotOverrideLimitReached => {
            "Microsoft Store 라이선스 서비스의 ROT 재정의 한도에 도달했습니다"
        }
        E::StoreMakOverrideLimitReached => {
            "Microsoft Store 라이선스 서비스에서 MAK 재정의 한도에 도달했습니다"
        }
        E::StoreFreeOfferExpired => "이 정품 인증의 근거인 무료 Windows 제공 혜택이 종료되었습니다",
        E::StoreOsrDonorHardwareIdNoEntitlement => {
            "라이선스를 넘겨줄 장치에 Windows 라이선스가 없어 다시 정품 인증할 수 없습니다"
        }
        E::StoreOsrGenericError => {
            "이 사용자는 Windows를 다시 정품 인증할 수 없으며 이유는 표시되지 않았습니다"
        }
        E::StoreOsrNoAssociation => {
            "다시 정품 인증하는 데 필요한 연결 정보가 이 사용자에게 없습니다"
        }
        E::StoreOsrNotAdmin => "이 장치의 관리자인 사용자만 다시 정품 인증할 수 있습니다",
        E::StoreOsrUserThrottled => "현재 이 사용자는 다시 정품 인증하는 것이 제한되어 있습니다",
        E::StoreOsrLicenseThrottled => {
            "현재 이 라이선스로 다시 정품 인증하는 것이 제한되어 있습니다"
        }
        E::StoreOsrDeviceThrottled => "현재 이 장치를 다시 정품 인증하는 것이 제한되어 있습니다",
        E::StoreOsrDisabledByPolicy => "정책에서 허용하지 않아 다시 정품 인증할 수 없습니다",
        E::StoreOsrHardwareBlocked => "이 장치의 하드웨어가 차단되어 다시 정품 인증할 수 없습니다",
        E::StoreOsrUserBlocked => "차단된 사용자여서 다시 정품 인증할 수 없습니다",
        E::StoreOsrLicenseBlocked => "차단된 라이선스여서 다른 장치로 옮길 수 없습니다",
        E::StoreOsrDeviceBlocked => "차단된 장치여서 라이선스를 옮길 수 없습니다",

        // Other parts of Windows
        E::ContentNotInCatalog => {
            "Microsoft Store 라이선스 카탈로그에서 해당 제품을 찾을 수 없습니다"
        }
        E::StatusAccessDenied => "라이선스 서비스 내부에서 액세스가 거부되었습니다",
        E::StatusNoMatch => "라이선스 처리 중 요청과 일치하는 항목을 찾지 못했습니다",
        E::RpcNtServerUnavailable => {
            "라이선스 서비스가 KMS 호스트의 RPC 서버에 연결하지 못했습니다"
        }
        E::EndpointNotRegistered => {
            "RPC 끝점이 등록되어 있지 않으며 라이선스 서비스가 사용 안 함 상태일 수 있습니다"
        }

        // The activation server
        E::ServerInvalidPublishLicense => "정품 인증 서버가 이 제품의 게시 라이선스를 거부했습니다",
        E::ServerInvalidProductKeyLicense => "정품 인증 서버가 제품 키의 라이선스를 거부했습니다",
        E::ServerInvalidRightsAccountLicense => {
            "정품 인증 서버가 이 컴퓨터의 권한 계정 라이선스를 거부했습니다"
        }
        E::ServerInvalidLicenseStructure => {
            "정품 인증 서버가 전송받은 라이선스의 구조를 거부했습니다"
        }
        E::ServerAuthorizationFailed => "정품 인증 서버의 권한 확인에 실패했습니다",
        E::ServerInvalidBinding => "정품 인증 서버가 바인딩 데이터 때문에 라이선스를 거부했습니다",
        E::ServerConnectionFailed => "온라인 정품 인증 서버에 접속하지 못했습니다",
        E::ServerInvalidPayload => "정품 인증 서버가 정품 인증 요청의 내용을 처리할 수 없었습니다",
        E::ServerInvalidSecurityProcessorLicense => {
            "정품 인증 서버가 이 컴퓨터의 보안 프로세서 라이선스를 거부했습니다"
        }
        E::ServerBusinessTokenEntryNotFound => {
            "필요한 비즈니스 토큰 항목을 정품 인증 서버가 찾지 못했습니다"
        }
        E::ServerClientClockOutOfSync => {
            "컴퓨터 시계가 맞지 않아 시간을 바로잡기 전에는 정품 인증을 받을 수 없습니다"
        }
        E::ServerGeneralError => {
            "정품 인증 서버가 이 컴퓨터를 거부했으며 MAK가 지원되지 않는 키일 수 있습니다"
        }

        // The clearing house behind the activation server
        E::ClearingHouseProductKeyOutOfRange => {
            "제품 키가 허용 범위를 벗어나 정품 인증 서버에서 거부되었습니다"
        }
        E::ClearingHouseInvalidBinding => {
            "정품 인증 서버가 제품 키의 바인딩이 잘못되었다고 판단했습니다"
        }
        E::ClearingHouseProductKeyBlocked => "차단된 제품 키여서 정품 인증 서버가 거부했습니다",
        E::ClearingHouseInvalidProductKey => {
            "정품 인증 서버가 제품 키를 유효한 키로 인정하지 않았습니다"
        }
        E::ClearingHouseBindingNotFound => {
            "정품 인증 서버에서 이 라이선스의 바인딩을 찾을 수 없습니다"
        }
        E::ClearingHouseBindingMappingNotFound => {
            "정품 인증 서버가 라이선스 바인딩에 해당하는 매핑을 찾지 못했습니다"
        }
        E::ClearingHouseUnsupportedProductKey => "정품 인증 서버가 지원하지 않는 제품 키입니다",
        E::ClearingHouseMaximumUnlockExceeded => {
            "정품 인증 서버에 이 제품 키로 남은 정품 인증 횟수가 없습니다"
        }
        E::ClearingHouseActivationConfigIdNotFound => {
            "정품 인증 서버에 조회한 정품 인증 구성 ID가 등록되어 있지 않습니다"
        }
        E::ClearingHouseInvalidProductDataId => {
            "정품 인증 서버가 라이선스의 제품 데이터 ID를 거부했습니다"
        }
        E::ClearingHouseInvalidProductData => {
            "정품 인증 서버가 라이선스의 제품 데이터를 거부했습니다"
        }
        E::ClearingHouseSystemError => "정품 인증 서버에서 내부 시스템 오류가 일어났습니다",
        E::ClearingHouseInvalidActivationConfigId => {
            "정품 인증 서버가 제품 키의 정품 인증 구성 ID를 거부했습니다"
        }
        E::ClearingHouseInvalidProductKeyLength => {
            "제품 키의 길이가 맞지 않아 정품 인증 서버에서 거부되었습니다"
        }
        E::ClearingHouseInvalidProductKeyFormat => {
            "제품 키의 형식이 맞지 않아 정품 인증 서버에서 거부되었습니다"
        }
        E::ClearingHouseInvalidProductKeyCharacter => {
            "제품 키에 쓸 수 없는 문자가 있어 정품 인증 서버에서 거부되었습니다"
        }
        E::ClearingHouseInvalidBindingUri => {
            "정품 인증 서버가 라이선스의 바인딩 URI를 거부했습니다"
        }
        E::ClearingHouseNetworkError => "정품 인증 서버 쪽에서 네트워크 문제가 생겼습니다",
        E::ClearingHouseDatabaseError => "정품 인증 서버의 데이터베이스에 문제가 생겼습니다",
        E::ClearingHouseInvalidArgument => {
            "정품 인증 서버가 잘못된 인수 때문에 처리에 실패했습니다"
        }
        E::ClearingHouseResponseNotAvailable => "정품 인증 서버가 응답을 만들지 못했습니다",
        E::ClearingHouseOemSlpCoa0 => {
            "정품 인증 서버에서는 이 OEM 제품 키를 온라인으로 정품 인증하지 않습니다"
        }
        E::ClearingHouseProductKeyBlockedIpLocation => {
            "현재 지역에서는 이 제품 키로 정품 인증할 수 없습니다"
        }
        E::ClearingHouseMakLimitExceeded => "MAK에 남은 정품 인증 횟수가 없습니다",
        E::ClearingHouseMakExtensionLimitExceeded => {
            "추가로 늘린 MAK 정품 인증 한도까지 모두 사용했습니다"
        }
        E::ClearingHouseReissuanceLimitNotFound => {
            "정품 인증 서버에 재발급 한도가 등록되어 있지 않습니다"
        }
        E::ClearingHouseOverrideRequestNotFound => {
            "정품 인증 서버에 해당 재정의 요청의 기록이 없습니다"
        }
        E::ClearingHouseTimeBasedActivationBeforeStart => {
            "시작 날짜 전이라 아직 시간 기반 정품 인증을 받을 수 없습니다"
        }
        E::ClearingHouseTimeBasedActivationAfterEnd => {
            "종료 날짜가 지나 더는 시간 기반 정품 인증을 받을 수 없습니다"
        }
        E::ClearingHouseTimeBasedActivationNotAvailable => {
            "정품 인증 서버가 새 시간 기반 정품 인증을 내주지 않습니다"
        }
        E::ClearingHouseTimeBasedProductKeyNotConfigured => {
            "서버에 이 시간 기반 제품 키의 정품 인증이 설정되어 있지 않습니다"
        }
        E::ClearingHouseNoRulesToActivate => "이 제품 키에 적용할 정품 인증 규칙이 서버에 없습니다",
        E::ClearingHouseGeneralError => "정품 인증 서버가 구체적인 이유를 알리지 않고 실패했습니다",
        E::ClearingHouseDigitalMarkerInvalidBinding => {
            "정품 인증 서버가 라이선스의 디지털 마커 바인딩을 거부했습니다"
        }
        E::ClearingHouseDigitalMarkerBindingNotSet => {
            "서버에 제품 키의 디지털 마커 바인딩이 설정되어 있지 않습니다"
        }
        E::ClearingHouseDynamicallyBlockedProductKey => {
            "정품 인증 서버가 제품 키를 동적으로 차단했습니다"
        }
        E::GenuineBreachGrace => {
            "정품 확인에서 라이선스가 위반 판정 후의 유예 기간에 있는 것으로 나타났습니다"
        }
        E::GenuineBreachGraceExpired => {
            "정품 확인에서 라이선스의 위반 판정 후 유예 기간이 끝난 것으로 나타났습니다"
        }
        E::GenuineInvalidTemplateId => "정품 확인에서 요청의 템플릿 ID를 인정하지 않았습니다",
        E::GenuineInvalidXml => "정품 확인에서 XML 데이터 블록을 인정하지 않았습니다",
        E::GenuineParameterNotFound => {
            "정품 확인 데이터 블록에서 사용할 수 있는 매개 변수를 찾지 못했습니다"
        }
        E::GenuineInvalidClientToken => "정품 확인에서 클라이언트 토큰을 인정하지 않았습니다",
        E::GenuineInvalidOfflineData => "정품 확인에서 오프라인 데이터 블록을 인정하지 않았습니다",
        E::GenuineOfflineParameterNotFound => {
            "오프라인 정품 확인 데이터 블록에서 사용할 수 있는 매개 변수를 찾지 못했습니다"
        }
        E::GenuineTemplateOsVersionMismatch => "정품 확인 템플릿이 이 Windows 버전과 맞지 않습니다",
        E::GenuineOfflineDataRevoked => {
            "Windows가 정품임을 증명하는 오프라인 데이터가 해지되었습니다"
        }
        E::GenuineOfflineDataNotFound => {
            "Windows가 정품임을 증명하는 오프라인 데이터를 찾지 못했습니다"
        }
        E::ClearingHouseVgaResponseNotAvailable => {
            "정품 인증 서버가 VGA 서비스에서 쓸 수 있는 응답을 받지 못했습니다"
        }
        E::GenuineInvalidOsForProductKey => {
            "정품 확인에서 이 Windows 버전에는 유효하지 않은 제품 키로 판정되었습니다"
        }
        E::GenuineInvalidFileHash => "정품 확인 중 예상한 해시 값과 다른 파일이 발견되었습니다",
        E::GenuineBlockedProductKey => "정품 확인에서 차단된 제품 키로 판정되었습니다",
        E::GenuineMismatchedKeyTypes => {
            "정품 확인에서 제품 키의 종류가 맞지 않는 것으로 판정되었습니다"
        }
        E::GenuineInvalidProductKey => "정품 확인에서 유효하지 않은 제품 키로 판정되었습니다",
        E::GenuineInvalidBindingData => {
            "정품 확인에서 OEM 또는 볼륨 라이선스의 바인딩 데이터를 인정하지 않았습니다"
        }
        E::GenuineInvalidLicenseState => "정품 확인에서 라이선스의 현재 상태를 인정하지 않았습니다",
        E::GenuineProductKeyBlockedIpLocation => {
            "정품 확인에서 이 지역에서는 차단된 제품 키로 판정되었습니다"
        }
        E::GenuineSoftmodExploitDetected => {
            "정품 확인에서 라이선스 우회로 간주되는 소프트웨어 변경이 발견되었습니다"
        }
        E::GenuineInvalidTokenData => {
            "정품 확인에서 토큰 기반 정품 인증 데이터를 인정하지 않았습니다"
        }
        E::GenuineNeutralFilesAltered => {
            "정품 확인에서 변경된 언어 중립 Windows 파일이 발견되었습니다"
        }
        E::GenuineMuiFilesAltered => "정품 확인에서 변경된 Windows 언어(MUI) 파일이 발견되었습니다",
        E::GenuineInvalidActiveDirectoryData => {
            "정품 확인에서 Active Directory 정품 인증 데이터를 인정하지 않았습니다"
        }
        E::GenuineInvalidRsdpCount => {
            "정품 확인에서 ACPI RSDP 개수가 라이선스 우회의 징후로 간주되었습니다"
        }
        E::GenuineEngineDetectedExploit => {
            "정품 확인 엔진에서 라이선스 우회로 간주되는 항목을 보고했습니다"
        }
        E::GenuineNotificationBreachDetected => {
            "정품 확인에서 라이선스 위반으로 판정되어 Windows가 알림 상태에 있습니다"
        }
        E::GenuineNotificationGraceExpired => "유예 기간이 끝나 라이선스가 알림 상태에 있습니다",
        E::GenuineNotificationOtherReasons => {
            "정품 확인에서 Windows가 이유를 알 수 없는 알림 상태에 있는 것으로 나타났습니다"
        }
        E::GenuineStatusUnspecified => {
            "정품 확인에서 Windows가 정품이 아닌 것으로 판정되었으며 자세한 이유는 없습니다"
        }
        E::ClearingHouseBusinessRuleInputNotFound => {
            "정품 인증 서버의 비즈니스 규칙에 필요한 입력 값이 없습니다"
        }
        E::ClearingHouseNullPropertyNameOrId => {
            "이름이나 ID가 비어 있는 비즈니스 속성이 정품 인증 서버에 전달되었습니다"
        }
        E::ClearingHouseUnknownPropertyName => {
            "정품 인증 서버가 전달받은 속성 이름을 알지 못합니다"
        }
        E::ClearingHouseUnknownPropertyId => "정품 인증 서버가 전달받은 속성 ID를 알지 못합니다",
        E::ClearingHouseFailedToUpdateProductKeyBinding => {
            "정품 인증 서버가 저장된 제품 키 바인딩을 변경하지 못했습니다"
        }
        E::ClearingHouseFailedToInsertProductKeyBinding => {
            "정품 인증 서버가 새 제품 키 바인딩을 저장하지 못했습니다"
        }
        E::ClearingHouseFailedToDeleteProductKeyBinding => {
            "정품 인증 서버가 제품 키 바인딩을 삭제하지 못했습니다"
        }
        E::ClearingHouseFailedToProcessKeyBindingsXml => {
            "정품 인증 서버가 제품 키 바인딩이 담긴 XML을 처리하지 못했습니다"
        }
        E::ClearingHouseFailedToInsertProductKeyProperty => {
            "정품 인증 서버가 새 제품 키 속성을 저장하지 못했습니다"
        }
        E::ClearingHouseFailedToUpdateProductKeyProperty => {
            "정품 인증 서버가 저장된 제품 키 속성을 변경하지 못했습니다"
        }
        E::ClearingHouseFailedToDeleteProductKeyProperty => {
            "정품 인증 서버가 제품 키 속성을 삭제하지 못했습니다"
        }
        E::ClearingHouseUnknownProductKeyType => {
            "정품 인증 서버가 제품 키의 종류를 알아내지 못했습니다"
        }
        E::ClearingHouseProductKeyBeingUsed => {
            "정품 인증 서버에 다른 사용자가 사용 중인 제품 키로 기록되어 있습니다"
        }
        E::ClearingHouseFailedToInsertProductKeyRecord => {
            "정품 인증 서버가 제품 키 레코드를 만들지 못했습니다"
        }
        E::ClearingHouseFailedToUpdateProductKeyRecord => {
            "정품 인증 서버가 제품 키 레코드를 변경하지 못했습니다"
        }

        // The security processor
        E::SecurityProcessorApiInvalidLicense => {
            "보안 프로세서가 라이선스를 유효하지 않은 것으로 보고 거부했습니다"
        }
        E::SecurityProcessorApiInvalidAlgorithmType => {
            "보안 프로세서에 요청한 알고리즘 유형이 올바르지 않습니다"
        }
        E::SecurityProcessorApiTooManyLoadedEnvironments => {
            "보안 프로세서에 한꺼번에 로드된 환경이 너무 많습니다"
        }
        E::SecurityProcessorApiBadGetInfoQuery => {
            "보안 프로세서에 보낸 정보 조회 요청이 올바르지 않습니다"
        }
        E::SecurityProcessorApiInvalidHandle => "보안 프로세서에 전달된 핸들이 올바르지 않습니다",
        E::SecurityProcessorApiInvalidKeyLength => {
            "보안 프로세서 인터페이스에 전달된 키의 길이가 맞지 않습니다"
        }
        E::SecurityProcessorApiNoAesProvider => {
            "보안 프로세서가 사용할 AES 공급자를 찾지 못했습니다"
        }
        E::SecurityProcessorApiHandleNotCommitted => {
            "호출자가 아직 커밋되지 않은 보안 프로세서 핸들을 사용했습니다"
        }
        E::SecurityProcessorNotInitialized => {
            "보안 프로세서가 초기화되지 않아 요청을 처리할 수 없습니다"
        }
        E::SecurityProcessorGenericFailure => {
            "보안 프로세서 작업이 실패했지만 더 자세한 이유는 제공되지 않았습니다"
        }
        E::SecurityProcessorInvalidArgument => {
            "보안 프로세서가 받아들일 수 없는 인수를 전달받았습니다"
        }
        E::SecurityProcessorAlreadyExists => "새로 만들려는 값이 보안 프로세서에 이미 있습니다",
        E::SecurityProcessorInsufficientBuffer => {
            "보안 프로세서의 결과를 담기에는 버퍼가 너무 작습니다"
        }
        E::SecurityProcessorInvalidData => "보안 프로세서에 전달된 데이터가 올바르지 않습니다",
        E::SecurityProcessorInvalidApiCall => {
            "구성 요소가 보안 프로세서를 허용되지 않는 방식으로 호출했습니다"
        }
        E::SecurityProcessorInvalidApiVersion => {
            "호출자와 보안 프로세서의 인터페이스 버전이 서로 다릅니다"
        }
        E::SecurityProcessorNoMoreData => "보안 프로세서에서 더 가져올 데이터가 없습니다",
        E::CryptoInvalidKeyLength => {
            "보안 프로세서의 암호화 작업에 쓸 키 데이터의 길이가 올바르지 않습니다"
        }
        E::CryptoInvalidBlockLength => {
            "블록 길이가 보안 프로세서에서 사용하는 알고리즘에 맞지 않습니다"
        }
        E::CryptoInvalidCipher => "보안 프로세서에 지정된 암호 알고리즘이 올바르지 않습니다",
        E::CryptoInvalidCipherMode => "보안 프로세서에 요청한 암호 모드를 사용할 수 없습니다",
        E::CryptoUnknownProviderId => {
            "보안 프로세서가 요청된 암호화 공급자 ID를 인식하지 못했습니다"
        }
        E::CryptoUnknownKeyId => "보안 프로세서가 요청된 암호화 키 종류의 ID를 인식하지 못했습니다",
        E::CryptoUnknownHashId => "보안 프로세서가 요청된 암호화 해시 ID를 인식하지 못했습니다",
        E::CryptoUnknownAttributeId => {
            "보안 프로세서가 요청된 암호화 특성 ID를 인식하지 못했습니다"
        }
        E::CryptoHashFinalized => {
            "보안 프로세서에서 이미 완료된 해시에는 데이터를 더 추가할 수 없습니다"
        }
        E::CryptoKeyNotAvailable => {
            "현재 상태에서는 보안 프로세서가 해당 암호화 키를 사용할 수 없습니다"
        }
        E::CryptoKeyNotFound => {
            "보안 프로세서에 해당 암호화 키가 없거나 아직 만들어지지 않았습니다"
        }
        E::CryptoNotBlockAligned => {
            "보안 프로세서에 전달된 데이터의 길이가 암호 블록 단위에 맞지 않습니다"
        }
        E::CryptoInvalidSignatureLength => "보안 프로세서가 검사한 서명의 길이가 잘못되었습니다",
        E::CryptoInvalidSignature => {
            "보안 프로세서의 서명 검사에서 서명이 비교 대상 해시와 맞지 않았습니다"
        }
        E::CryptoInvalidBlock => "보안 프로세서에 전달된 RSA 블록이 올바르지 않습니다",
        E::CryptoInvalidFormat => "RSA 블록의 구조가 잘못되어 보안 프로세서가 읽을 수 없습니다",
        E::CryptoInvalidPadding => {
            "보안 프로세서가 CBC로 암호화된 데이터에서 잘못된 패딩을 발견했습니다"
        }
        E::TrustedStoreTampered => {
            "보안 프로세서가 신뢰할 수 있는 저장소를 변조된 것으로 판단했습니다"
        }
        E::TrustedStoreRearmed => {
            "rearm으로 라이선스 데이터의 신뢰할 수 있는 저장소가 초기화되었습니다"
        }
        E::TrustedStoreRecreated => "보안 프로세서의 신뢰할 수 있는 저장소가 다시 만들어졌습니다",
        E::TrustedStoreEntryKeyNotFound => {
            "요청한 항목 키에 해당하는 항목이 신뢰할 수 있는 저장소에 없습니다"
        }
        E::TrustedStoreEntryKeyAlreadyExists => {
            "같은 항목 키의 항목이 신뢰할 수 있는 저장소에 이미 있습니다"
        }
        E::TrustedStoreEntryKeyTooBig => {
            "항목 키가 신뢰할 수 있는 저장소에서 허용하는 크기를 넘었습니다"
        }
        E::TrustedStoreMaxRearmReached => {
            "허용된 rearm 횟수를 모두 사용하여 더 이상 rearm할 수 없습니다"
        }
        E::TrustedStoreDataTooBig => {
            "항목 데이터가 신뢰할 수 있는 저장소에서 허용하는 크기를 넘었습니다"
        }
        E::TrustedStoreInvalidHardwareBinding => {
            "현재 하드웨어가 신뢰할 수 있는 저장소에 바인딩된 하드웨어와 너무 다릅니다"
        }
        E::SecureTimerAlreadyExists => "만들려는 보안 타이머가 보안 프로세서에 이미 있습니다",
        E::SecureTimerNotFound => "요청한 보안 타이머가 보안 프로세서에 없습니다",
        E::SecureTimerExpired => "보안 프로세서의 보안 타이머가 만료되었습니다",
        E::SecureTimerNameTooLong => {
            "보안 타이머의 이름이 보안 프로세서에서 허용하는 길이를 넘었습니다"
        }
        E::TrustedStoreFull => "신뢰할 수 있는 저장소에 항목을 더 저장할 공간이 없습니다",
        E::TrustedStoreEntryReadOnly => {
            "신뢰할 수 있는 저장소의 이 항목은 읽기 전용이므로 변경할 수 없습니다"
        }
        E::SecureTimerReadOnly => {
            "보안 프로세서의 이 보안 타이머는 읽기 전용이므로 변경할 수 없습니다"
        }
        E::TrustedStoreAttributeReadOnly => {
            "신뢰할 수 있는 저장소의 이 특성은 읽기 전용이므로 변경할 수 없습니다"
        }
        E::TrustedStoreAttributeNotFound => "요청한 특성이 신뢰할 수 있는 저장소에 없습니다",
        E::TrustedStoreAccessDenied => "신뢰할 수 있는 저장소에 대한 액세스가 거부되었습니다",
        E::TrustedStoreNamespaceNotFound => {
            "요청한 네임스페이스가 신뢰할 수 있는 저장소에 없습니다"
        }
        E::TrustedStoreNamespaceInUse => {
            "신뢰할 수 있는 저장소의 네임스페이스가 이미 사용되고 있습니다"
        }
        E::TrustedStoreTamperedBreadcrumbLoadInvalid => {
            "신뢰할 수 있는 저장소의 breadcrumb이 올바르게 로드되지 않아 변조된 것으로 보입니다"
        }
        E::TrustedStoreTamperedBreadcrumbGeneration => {
            "신뢰할 수 있는 저장소의 breadcrumb generation 검사에 실패하여 변조된 것으로 보입니다"
        }
        E::TrustedStoreTamperedInvalidData => {
            "신뢰할 수 있는 저장소에 들어 있는 데이터가 올바르지 않아 변조된 것으로 보입니다"
        }
        E::TrustedStoreTamperedNoData => {
            "신뢰할 수 있는 저장소에 있어야 할 데이터가 없어 변조된 것으로 보입니다"
        }
        E::TrustedStoreTamperedDataBreadcrumbMismatch => {
            "신뢰할 수 있는 저장소의 데이터와 breadcrumb이 서로 맞지 않아 변조된 것으로 보입니다"
        }
        E::TrustedStoreTamperedDataVersionMismatch => {
            "신뢰할 수 있는 저장소의 데이터 버전이 맞지 않아 변조된 것으로 보입니다"
        }
        E::TamperModuleAuthentication => {
            "시스템 파일이 인증 검사를 통과하지 못했으며 변경되었을 수 있습니다"
        }
        E::SecurityProcessorPatched => "보안 프로세서 자체가 변경(패치)된 것으로 보입니다",
        E::KernelCacheTampered => "커널에 캐시된 라이선스 데이터가 변조된 것으로 보입니다",
        E::KernelCacheTamperRestoreFailed => "변조된 커널 라이선스 캐시를 복원하지 못했습니다",
        E::SecurityProcessorPushKeyConflict => {
            "해당 기능에 외부 암호 해독 키가 이미 설정되어 있어 새 키가 거부되었습니다"
        }
        E::SecurityProcessorProxySoftTamper => {
            "보안 프로세서의 프록시 실행에서 오류(soft tamper)가 발생했습니다"
        }

        // The Software Protection service
        E::InvalidContext => "라이선스 서비스가 받아들이지 않는 컨텍스트가 전달되었습니다",
        E::LicenseStoreInvalidState => {
            "라이선스 저장소(tokens.dat)의 데이터가 일관되지 않거나 파일 권한이 잘못되었습니다"
        }
        E::EvaluationFailed => "라이선스 서비스가 라이선스를 평가하지 못했습니다",
        E::NotEvaluated => "라이선스가 아직 평가되지 않았습니다",
        E::NotActivated => "라이선스가 정품 인증된 상태가 아닙니다",
        E::InvalidGuid => "라이선스에 올바르지 않은 식별자(GUID)가 들어 있습니다",
        E::LicenseStoreLicenseNotFound => "조회한 라이선스가 라이선스 저장소에 없습니다",
        E::LicenseStoreNoProperties => "라이선스 저장소의 라이선스에 속성이 하나도 없습니다",
        E::LicenseStoreNotInitialized => "라이선스 저장소가 초기화되지 않아 사용할 수 없습니다",
        E::LicenseStoreAlreadyInitialized => {
            "이미 초기화된 라이선스 저장소를 다시 초기화하려고 했습니다"
        }
        E::LicenseStoreNoIdSet => "라이선스 저장소의 라이선스에 식별자가 지정되지 않았습니다",
        E::LicenseStoreCannotCreateFile => "라이선스 저장소의 파일을 열거나 만들지 못했습니다",
        E::LicenseStoreCannotWriteToFile => "라이선스 저장소의 파일에 쓰지 못했습니다",
        E::LicenseStoreCannotReadFile => "라이선스 저장소의 파일을 읽지 못했습니다",
        E::LicenseStoreCannotParseProperties => {
            "저장된 라이선스의 속성이 손상되어 해석할 수 없습니다"
        }
        E::LicenseStorePropertyNotFound => "저장된 라이선스에 요청한 속성이 없습니다",
        E::LicenseStoreInvalidFile => {
            "라이선스 저장소에 있는 파일 중 하나가 올바른 라이선스 파일이 아닙니다"
        }
        E::LicenseStoreCannotCreateMutex => {
            "라이선스 저장소를 보호하는 잠금(뮤텍스)을 만들지 못했습니다"
        }
        E::LicenseStoreCannotAcquireMutex => {
            "라이선스 저장소를 보호하는 잠금(뮤텍스)을 얻지 못했습니다"
        }
        E::LicenseStoreNoTokenData => {
            "라이선스 저장소의 항목에 라이선스 데이터가 들어 있지 않습니다"
        }
        E::UseLicenseConsumptionFailed => {
            "사용 라이선스를 소비하지 못했으며 tokens.dat가 손상되었을 수 있습니다"
        }
        E::ProductKeyInvalidConfig => "구성이 올바르지 않아 제품 키가 거부되었습니다",
        E::ProductKeyInvalidUniqueId => "제품 키의 고유 ID가 올바르지 않습니다",
        E::ProductKeyInvalidAlgorithm => "제품 키에 지정된 알고리즘이 올바르지 않습니다",
        E::ProductKeyInternalError => "내부 오류로 인해 제품 키를 확인하지 못했습니다",
        E::LicenseInvalidAddOnInfo => {
            "라이선스에 포함된 추가 기능(add-on) 정보가 올바르지 않습니다"
        }
        E::HardwareIdError => "하드웨어 ID에 필요한 하드웨어 정보를 일부 수집하지 못했습니다",
        E::ProductKeyInvalidKeyChange1 => "평가판 제품 키를 더 이상 사용할 수 없습니다",
        E::ProductKeyInvalidKeyChange2 => {
            "현재 설치된 Windows에서는 새 제품 키로의 변경(CD-AB 유형)이 허용되지 않습니다"
        }
        E::ProductKeyInvalidKeyChange3 => {
            "현재 설치된 Windows에서는 새 제품 키로의 변경(AB-AB 유형)이 허용되지 않습니다"
        }
        E::PolicyOtherInfoMismatch => "정책 값이 라이선스의 OtherInfo 섹션에 있는 정보와 다릅니다",
        E::ProductUniquenessGroupIdInvalid => "라이선스에 서로 모순되는 정품 정보가 들어 있습니다",
        E::SecureStoreIdMismatch => {
            "라이선스에 적힌 보안 저장소 ID가 현재 사용 중인 저장소의 ID와 다릅니다"
        }
        E::InvalidRulesetRule => "라이선스 알림에 쓰이는 규칙이 올바르지 않은 것으로 보입니다",
        E::InvalidContextData => "이 컴퓨터에 대해 제공된 정보가 올바르지 않은 것으로 보입니다",
        E::InvalidHash => "라이선스 데이터와 함께 제공된 해시가 그 데이터와 일치하지 않습니다",
        E::WindowsVersionMismatch => "라이선스 서비스(sppsvc)가 정책에서 요구하는 버전이 아닙니다",
        E::ActivationInProgress => "이 제품에 대한 앞선 정품 인증 요청이 아직 처리되고 있습니다",
        E::StoreUpgradeTokenRequired => {
            "정품 인증된 라이선스는 Microsoft Store 업그레이드 라이선스가 함께 있어야 작동합니다"
        }
        E::StoreUpgradeTokenWrongEdition => {
            "설치된 에디션에는 이 Microsoft Store 업그레이드 라이선스를 사용할 수 없습니다"
        }
        E::StoreUpgradeTokenWrongProductId => {
            "Microsoft Store 업그레이드 라이선스가 현재 사용 중인 제품 키와 맞지 않습니다"
        }
        E::StoreUpgradeTokenNotPrsSigned => {
            "Microsoft Store 업그레이드 라이선스의 서명 수준이 설치된 Windows와 맞지 않습니다"
        }
        E::StoreUpgradeTokenWrongVersion => {
            "설치된 Windows 버전에는 이 Microsoft Store 업그레이드 라이선스를 사용할 수 없습니다"
        }
        E::StoreUpgradeTokenNotAuthorized => {
            "Microsoft Store 업그레이드 라이선스의 권한을 확인하지 못했습니다"
        }

        // The licensing client
        E::InternalError => {
            "라이선스 서비스 내부에서 오류가 발생했으며 구체적인 이유는 알 수 없습니다"
        }
        E::RightNotConsumed => "프로그램이 라이선스에서 요청한 권한을 사용하지 못했습니다",
        E::UseLicenseNotInstalled => "정품 인증을 하면 설치되는 사용 라이선스가 없습니다",
        E::MismatchedProductKeyRange => "제품 키가 라이선스에서 허용하는 키 범위를 벗어났습니다",
        E::MismatchedProductId => "제품 키가 라이선스에 지정된 제품 키와 다릅니다",
        E::ExternalSignatureNotFound => "라이선스의 서명이 담긴 별도의 파일이 없습니다",
        E::RightsAccountCertificateNotAvailable => {
            "이 컴퓨터의 권한 계정 인증서를 사용할 수 없습니다"
        }
        E::SecurityProcessorCertificateNotAvailable => {
            "정품 인증에 필요한 보안 프로세서 인증서를 사용할 수 없습니다"
        }
        E::GracePeriodExpired => "유예 기간이 끝났지만 제품이 아직 정품 인증되지 않았습니다",
        E::MismatchedApplicationId => {
            "요청에 있는 애플리케이션 ID가 라이선스에 지정된 ID와 다릅니다"
        }
        E::NoProductIdConfigData => "라이선스 서비스에 제품을 식별하는 구성 데이터가 없습니다",
        E::MismatchedSecurityProcessor => {
            "라이선스가 이 컴퓨터의 보안 프로세서 버전과 맞지 않습니다"
        }
        E::HardwareOutOfTolerance => {
            "감지된 하드웨어와 정품 인증에 연결된 하드웨어의 차이가 허용 범위를 넘었습니다"
        }
        E::InvalidProofOfPurchaseKey => "구매 증명으로 제시한 제품 키가 유효하지 않습니다",
        E::LicenseFileNotInstalled => {
            "토큰 기반 정품 인증의 발급 라이선스와 같은 라이선스 파일이 설치되어 있지 않습니다"
        }
        E::ValueNotFound => "요청한 이름으로 저장된 값이 라이선스 서비스에 없습니다",
        E::RightNotGranted => "이 컴퓨터에 이 소프트웨어의 실행을 허용하는 라이선스가 없습니다",
        E::ProductKeyNotInstalled => "제품 키가 설치되어 있지 않아 정품 인증을 시작할 수 없습니다",
        E::ProductEditionNotInstalled => "정품 인증하려는 제품의 라이선스가 설치되어 있지 않습니다",
        E::RequestNotSupported => {
            "라이선스 서비스에서 지원하지 않는 요청, 값 이름 또는 데이터 형식입니다"
        }
        E::PublishingLicenseNotInstalled => {
            "제품의 게시 라이선스가 없어 정품 인증을 할 수 없습니다"
        }
        E::LicenseServerUrlNotFound => {
            "라이선스에 사용할 수 있는 정품 인증 서버 주소가 들어 있지 않습니다"
        }
        E::InvalidEventId => "프로그램이 올바르지 않은 ID로 라이선스 이벤트를 지정했습니다",
        E::EventNotRegistered => "등록되지 않은 라이선스 이벤트를 프로그램이 사용했습니다",
        E::EventAlreadyRegistered => {
            "프로그램이 등록하려는 라이선스 이벤트가 이미 등록되어 있습니다"
        }
        E::DecryptionLicensesNotAvailable => "암호 해독에 필요한 라이선스가 설치되어 있지 않습니다",
        E::LicenseSignatureVerificationFailed => "라이선스의 디지털 서명을 확인하지 못했습니다",
        E::DataTypeMismatched => {
            "프로그램이 라이선스에 정의된 것과 다른 데이터 형식의 값을 전달했습니다"
        }
        E::InvalidLicense => "라이선스로 전달된 데이터가 올바른 라이선스가 아닙니다",
        E::InvalidLicensePackage => {
            "라이선스 패키지가 올바르지 않아 라이선스 서비스에서 받아들이지 않습니다"
        }
        E::LicenseValidityTimeExpired => "라이선스에 정해진 유효 기간이 지났습니다",
        E::LicenseAuthorizationFailed => "라이선스가 권한 부여 검사를 통과하지 못했습니다",
        E::LicenseDecryptionFailed => "암호화된 라이선스를 해독하지 못했습니다",
        E::WindowsInvalidLicenseState => "Windows의 라이선스 상태가 올바르지 않습니다",
        E::ElevationRequired => "관리자 권한으로 실행해야 하는 라이선스 작업입니다",
        E::ProxyKeyNotFound => "라이선스 서비스에 필요한 프록시 키를 찾지 못했습니다",
        E::TamperDetected => "이 컴퓨터의 라이선스가 변조된 것으로 보입니다",
        E::PolicyCacheInvalid => "캐시에 보관된 라이선스 정책을 사용할 수 없습니다",
        E::InvalidRunningMode => {
            "Windows가 라이선스 서비스를 시작할 수 없는 모드로 실행되고 있습니다"
        }
        E::SlpNotSigned => "OEM 또는 볼륨 정품 인증에 포함된 BIOS 검증에 실패했습니다",
        E::ConfirmationIdInvalidData => "전화 정품 인증에 입력한 ID가 정해진 형식에 맞지 않습니다",
        E::ConfirmationIdInvalidVersion => "확인 ID에 포함된 버전 번호가 잘못되었습니다",
        E::ConfirmationIdVersionNotSupported => "이 컴퓨터에서 지원하지 않는 버전의 확인 ID입니다",
        E::ConfirmationIdInvalidDataLength => "확인 ID의 자릿수가 모자라거나 너무 많습니다",
        E::ConfirmationIdNotDeposited => "설치 ID 또는 확인 ID를 이 컴퓨터에 저장하지 못했습니다",
        E::ConfirmationIdMismatched => {
            "입력한 확인 ID는 이 컴퓨터의 설치 ID에 대해 발급된 것이 아닙니다"
        }
        E::InvalidBindingData => {
            "라이선스를 사용 환경에 연결하는 바인딩 데이터를 사용할 수 없습니다"
        }
        E::ProductKeyInstallationNotAllowed => {
            "이 컴퓨터에는 설치할 수 없는 제품 키이며 이유는 이벤트 로그에 남아 있습니다"
        }
        E::UseLicenseNotAvailable => "정품 인증에 쓸 수 있는 유효한 라이선스가 Windows에 없습니다",
        E::KmsNotWindowsSlp => "KMS 정품 인증에 필요한 유효한 Windows 마커가 펌웨어에 없습니다",
        E::KmsNotEnoughCount => {
            "KMS 호스트에 요청한 컴퓨터 수가 정품 인증 임계값에 미치지 못합니다"
        }
        E::KmsNotEnabled => {
            "연결하려던 호스트에서 KMS를 사용하지 않거나 호스트가 응답하지 않았습니다"
        }
        E::KmsNotActivated => "KMS 호스트 자체의 정품 인증이 아직 이루어지지 않았습니다",
        E::KmsIdMismatch => {
            "연결한 KMS 호스트는 이 제품이나 버전을 정품 인증하도록 구성되어 있지 않습니다"
        }
        E::ProxyPolicyNotUpdated => {
            "라이선스 서비스의 프록시 정책이 최신 상태로 갱신되지 않았습니다"
        }
        E::ConfirmationIdInvalidCheckDigits => "설치 ID 또는 확인 ID의 검사 숫자가 맞지 않습니다",
        E::LicenseManagementDataNotFound => "라이선스에 있어야 할 관리 정보가 없습니다",
        E::InvalidProductKey => {
            "제품 키가 올바르지 않으며, 잘못 입력했거나 다른 릴리스용 키일 수 있습니다"
        }
        E::BlockedProductKey => "Microsoft가 차단한 제품 키여서 라이선스 서비스가 거부했습니다",
        E::DuplicatePolicy => "라이선스에 같은 정책이 두 번 이상 정의되어 있습니다",
        E::MissingOverrideOnlyAttribute => {
            "라이선스의 재정의 정책에 재정의 전용 특성이 빠져 있습니다"
        }
        E::LicenseManagementDataDuplicated => "라이선스에 관리 정보가 중복되어 들어 있습니다",
        E::BaseEditionNotAvailable => "이 라이선스의 바탕이 되는 기본 에디션을 사용할 수 없습니다",
        E::KmsMachineNotBound => {
            "이 KMS 클라이언트는 KMS 호스트에서 정품 인증을 받지 않은 상태입니다"
        }
        E::SlpMissingAcpiSlic => {
            "펌웨어에 제조업체의 라이선스 데이터가 담긴 ACPI SLIC 테이블이 없습니다"
        }
        E::SlpMissingMarker => "펌웨어의 라이선스 데이터에 SLP(Windows) 마커가 빠져 있습니다",
        E::SlpBadFormat => "펌웨어에 저장된 라이선스 데이터의 형식이 잘못되었습니다",
        E::InvalidLicensePackageVersion => {
            "라이선스 서비스에서 다룰 수 없는 버전의 라이선스 패키지입니다"
        }
        E::ProductKeyInvalidUpgrade => {
            "업그레이드 전용 제품 키이므로 새로 설치한 Windows의 정품 인증에는 쓸 수 없습니다"
        }
        E::IssuanceLicenseNotInstalled => "제품에 필요한 발급 라이선스가 없습니다",
        E::SlpOemCertificateMissing => {
            "사전 설치된 Windows에 필요한 OEM 라이선스를 이 컴퓨터에서 찾지 못했습니다"
        }
        E::NonGenuineGracePeriodExpired => {
            "정품이 아닌 것으로 판정된 제품의 유예 기간이 모두 지났습니다"
        }
        E::NonGenuineGracePeriodStarted => {
            "비정품 유예 기간이 시작되었으며, 끝나기 전에 정품 제품 키로 정품 인증해야 합니다"
        }
        E::DependentPropertyNotSet => {
            "정품 정보를 설정하려면 전제가 되는 속성을 먼저 설정해야 합니다"
        }
        E::NonGenuineGracePeriodType2Expired => "두 번째 유형의 비정품 유예 기간이 모두 지났습니다",
        E::MismatchedProductEdition => "설치된 에디션 중 이 제품 키에 맞는 것이 없습니다",
        E::OperationNotAllowed => "라이선스 서비스에서 이 작업을 허용하지 않습니다",
        E::KmsVirtualMachineNotSupported => {
            "이 컴퓨터는 가상 머신이어서 KMS 호스트로 사용할 수 없습니다"
        }
        E::KmsInvalidTimestamp => {
            "클라이언트와 KMS 호스트의 시계 차이가 너무 커서 요청이 거부되었습니다"
        }
        E::PluginInvalidManifest => "라이선스 플러그 인의 매니페스트에 오류가 있습니다",
        E::ApplicationPoliciesMissing => {
            "애플리케이션에 빠른 조회용으로 준비된 라이선스 정책이 없습니다"
        }
        E::ApplicationPoliciesNotLoaded => {
            "프로그램이 조회한 라이선스 정책이 로드되어 있지 않습니다"
        }
        E::KmsUnavailable => {
            "연결할 수 있는 KMS 호스트가 없거나, 시도한 호스트가 모두 오류를 반환했습니다"
        }
        E::ServiceStopping => "라이선스 서비스가 중지되는 중이어서 더 이상 요청을 받지 않습니다",
        E::PluginNotRegistered => "요청한 라이선스 플러그 인이 등록되어 있지 않습니다",
        E::AuthenticationWrongVersion => "인증(authentication) 데이터의 보안 버전이 맞지 않습니다",
        E::AuthenticationMismatchedKey => {
            "인증(authentication) 데이터와 함께 지정된 키가 올바르지 않습니다"
        }
        E::AuthenticationChallengeNotSet => {
            "프로그램이 챌린지를 설정하지 않은 채 인증(authentication) 결과를 요청했습니다"
        }
        E::AuthenticationCannotVerify => {
            "라이선스 서비스가 인증(authentication)을 완료하지 못했습니다"
        }
        E::ServiceRunning => "라이선스 서비스를 중지한 뒤에만 할 수 있는 작업입니다",
        E::SlpInvalidMarkerVersion => "펌웨어에 있는 SLP 마커의 버전이 허용되지 않습니다",
        E::InvalidProductKeyType => "이 정품 인증 방식에는 쓸 수 없는 유형의 제품 키입니다",
        E::ConfirmationIdMismatchedProductKey => "설치 ID와 확인 ID가 다른 제품 키에 대한 것입니다",
        E::ConfirmationIdNotBound => "설치 ID와 확인 ID가 현재 환경에 속한 것이 아닙니다",
        E::LicenseNotBound => "라이선스에 현재 사용 환경에 대한 바인딩이 없습니다",
        E::ActiveDirectoryActivationObjectNotFound => {
            "Active Directory에서 사용할 수 있는 정품 인증 개체를 찾지 못했습니다"
        }
        E::ActiveDirectoryActivationObjectNameTooLong => {
            "Active Directory 정품 인증 개체에 붙인 이름이 너무 깁니다"
        }
        E::ActiveDirectorySchemaVersionNotSupported => {
            "현재 Active Directory 스키마 버전에서는 Active Directory 기반 정품 인증을 쓸 수 없습니다"
        }
        E::SlpMsoaBadFormat => "이 장치의 펌웨어에 들어 있는 OEM 정품 인증 데이터가 손상되었습니다",
        E::SlpMsoaBadDataHeader => {
            "펌웨어에 들어 있는 OEM 정품 인증 데이터의 헤더를 사용할 수 없습니다"
        }
        E::SlpMsoaInvalidDataLength => {
            "펌웨어에 들어 있는 OEM 정품 인증 데이터의 길이가 맞지 않습니다"
        }
        E::SlpMsoaInvalidProductKey => "이 장치의 펌웨어에 유효하지 않은 제품 키가 들어 있습니다",
        E::IncompleteOrOldDismBinaries => {
            "DISM 파일이 오래되었거나 일부 빠져 있어 제품 키의 에디션을 대조할 수 없습니다"
        }
        E::SlpMsoaProductKeyMismatch => {
            "제조업체의 사전 설치용 제품 키의 에디션과 일치하는 것을 찾지 못했습니다"
        }
        E::NotGenuine => "현재 제품이 정품이 아닌 상태로 처리되고 있습니다",
        E::EditionMismatched => "설치된 에디션이 아닌 다른 에디션용으로 발급된 라이선스입니다",
        E::HardwareIdChanged => "라이선스를 받은 이후 장치의 하드웨어가 바뀐 것으로 보입니다",
        E::OemKeyEditionMismatch => {
            "제조업체가 제공한 OEM 제품 키가 설치된 Windows 에디션과 맞지 않습니다"
        }
        E::NoProductKeyFound => "정품 인증에 쓸 제품 키를 이 장치에서 찾지 못했습니다",
        E::DownlevelSetupKey => "이전 버전 Windows의 제품 키에 문제가 있습니다",
        E::BiosKey => "BIOS에 저장된 제품 키에 문제가 있습니다",
        E::TokenBasedChallengeExpired => {
            "토큰 기반 정품 인증을 마치기 전에 챌린지가 만료되었습니다"
        }
        E::TokenBasedSilentActivationFailure => {
            "사용자 조작 없이 쓸 수 있는 인증서가 없어 자동 토큰 기반 정품 인증에 실패했습니다"
        }
        E::TokenBasedInvalidCertificateChain => {
            "토큰 기반 정품 인증용 인증서에 완전하고 유효한 체인이 없습니다"
        }
        E::TokenBasedGrantNotFound => {
            "토큰 기반 정품 인증을 허용하는 라이선스가 이 컴퓨터에 없습니다"
        }
        E::TokenBasedCertificateNotFound => {
            "이 컴퓨터에 토큰 기반 정품 인증에 알맞은 인증서가 없습니다"
        }
        E::TokenBasedInvalidEdition => "이 에디션에서는 토큰 기반 정품 인증을 사용할 수 없습니다",
        E::TokenBasedInvalidData => "토큰 기반 정품 인증에 사용할 수 없는 데이터가 전달되었습니다",
        E::TokenBasedTamperedCertificateChain => {
            "토큰 기반 정품 인증에 전달된 인증서 체인이 변조된 것으로 보입니다"
        }
        E::TokenBasedChallengeMismatch => "토큰 기반 정품 인증의 응답이 챌린지와 일치하지 않습니다",
        E::TokenBasedInvalidCertificate => {
            "토큰 기반 정품 인증용 인증서가 라이선스의 조건을 충족하지 않습니다"
        }
        E::TokenBasedInvalidSmartCard => {
            "판독기에 삽입한 스마트 카드는 토큰 기반 정품 인증에 사용할 수 없습니다"
        }
        E::TokenBasedFailedGrantParsing => {
            "토큰 기반 정품 인증 라이선스의 내용을 해석하지 못했습니다"
        }
        E::TokenBasedInvalidThumbprint => {
            "토큰 기반 정품 인증에 지정한 지문 값이 올바르지 않습니다"
        }
        E::TokenBasedThumbprintCertificateNotFound => {
            "토큰 기반 정품 인증에 지정한 지문과 일치하는 인증서가 없습니다"
        }
        E::TokenBasedCriteriaMismatch => {
            "인증서가 토큰 발급 라이선스에 정해진 기준에 맞지 않습니다"
        }
        E::TokenBasedTrustPointIdMismatch => {
            "인증서의 신뢰 지점 ID가 토큰 발급 라이선스에 지정된 ID와 다릅니다"
        }
        E::TokenBasedSoftwareCertificateDisallowed => {
            "소프트웨어에 보관된 인증서로는 토큰 기반 정품 인증을 할 수 없습니다"
        }
        E::TokenBasedSoftwareCertificateInvalid => {
            "개인 키를 내보낼 수 있는 인증서로는 토큰 기반 정품 인증을 할 수 없습니다"
        }
        E::TokenBasedCertificateCngNotAvailable => {
            "토큰 기반 정품 인증용 인증서에 필요한 CNG 라이브러리를 불러오지 못했습니다"
        }
        E::ActivationNetworkError => "Windows 온라인 정품 인증 도중에 네트워크 문제가 발생했습니다",
        E::TimeBasedValidityPeriodExpired => "기간제 정품 인증이 만료일을 지났습니다",
        E::AvmaThrottleLimitExceeded => "AVMA 요청이 너무 많아 당분간 추가 요청을 받지 않습니다",
        E::AvmaInvalidVirtualizationPlatform => {
            "가상 머신이 지원되는 Hyper-V 호스트에서 실행되지 않아 AVMA를 사용할 수 없습니다"
        }
        E::AvmaParentPartitionNotActivated => {
            "가상화 호스트의 Windows가 정품 인증되지 않아 AVMA로 정품 인증할 수 없습니다"
        }
        E::AvmaIdMismatch => {
            "AVMA 호스트로는 가상 머신에 설치된 Windows 에디션을 정품 인증할 수 없습니다"
        }
        E::AvmaMachineNotBound => "가상 머신이 AVMA를 통해 정품 인증되지 않은 상태입니다",
        E::TamperRecoveryRequiresActivation => {
            "신뢰할 수 있는 저장소의 변조가 감지되어 정품 인증을 해야 복구할 수 있습니다"
        }

        // Other parts of Windows
        E::NtStatusNoMatch => "라이선스 획득 과정에서 찾는 항목과 일치하는 것이 없었습니다",
    }
}
