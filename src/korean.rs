//! Korean messages.

use crate::error::ActivationError as E;

#[allow(clippy::too_many_lines, reason = "a table")]
pub(crate) const fn message(error: E) -> &'static str {
    match error {
        // The licensing client
        E::WindowsNotGenuine => "현재 설치된 Windows가 정품이 아닌 것으로 판단되었습니다",

        // Other parts of Windows
        E::AccessDenied => {
            "필요한 권한이 없으며, 명령을 관리자 권한 프롬프트에서 실행해야 할 수 있습니다"
        }
        E::InvalidName => "KMS 클라이언트가 사용할 수 있는 KMS 호스트 이름을 얻지 못했습니다",
        E::ElementNotFound => "제품 키를 적용하지 못했으며 MAK가 잘못되었을 수 있습니다",
        E::RpcServerUnavailable => "KMS 호스트와 RPC 연결을 맺지 못했습니다",
        E::DnsServerFailure => "DNS 서버가 KMS 관련 쿼리를 처리하지 못했습니다",
        E::DnsNameDoesNotExist => {
            "클라이언트가 찾는 KMS 서비스 이름이 DNS에 등록되어 있지 않습니다"
        }
        E::DnsNoRecords => "KMS를 찾는 DNS 조회에서 반환된 레코드가 없습니다",
        E::InternetTimeout => "온라인 정품 인증 요청에 제때 응답이 오지 않았습니다",
        E::KmsDnsNameNotFound => "DNS에서 KMS 호스트의 이름을 찾지 못했습니다",

        // The activation server
        E::ServerGeneralError => {
            "정품 인증 서버가 이 컴퓨터를 거부했으며 MAK가 지원되지 않는 키일 수 있습니다"
        }

        // The clearing house behind the activation server
        E::ClearingHouseProductKeyOutOfRange => {
            "제품 키가 허용 범위를 벗어나 정품 인증 서버에서 거부되었습니다"
        }
        E::ClearingHouseProductKeyBlocked => "차단된 제품 키여서 정품 인증 서버가 거부했습니다",
        E::ClearingHouseMaximumUnlockExceeded => {
            "정품 인증 서버에 이 제품 키로 남은 정품 인증 횟수가 없습니다"
        }
        E::ClearingHouseMakLimitExceeded => "MAK에 남은 정품 인증 횟수가 없습니다",
        E::ClearingHouseMakExtensionLimitExceeded => {
            "추가로 늘린 MAK 정품 인증 한도까지 모두 사용했습니다"
        }

        // The licensing client
        E::GracePeriodExpired => "유예 기간이 끝났지만 제품이 아직 정품 인증되지 않았습니다",
        E::HardwareOutOfTolerance => {
            "감지된 하드웨어와 정품 인증에 연결된 하드웨어의 차이가 허용 범위를 넘었습니다"
        }
        E::ProductKeyNotInstalled => "제품 키가 설치되어 있지 않아 정품 인증을 시작할 수 없습니다",
        E::ConfirmationIdInvalidData => "전화 정품 인증에 입력한 ID가 정해진 형식에 맞지 않습니다",
        E::KmsNotWindowsSlp => "볼륨 정품 인증에 필요한 유효한 Windows 마커가 펌웨어에 없습니다",
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
        E::InvalidProductKey => {
            "제품 키가 올바르지 않으며, 잘못 입력했거나 다른 릴리스용 키일 수 있습니다"
        }
        E::BlockedProductKey => "Microsoft가 차단한 제품 키여서 라이선스 서비스가 거부했습니다",
        E::NonGenuineGracePeriodExpired => {
            "정품이 아닌 것으로 판정된 제품의 유예 기간이 모두 지났습니다"
        }
        E::NonGenuineGracePeriodError => {
            "비정품 유예 기간이 시작되었으며, 끝나기 전에 정품 제품 키로 정품 인증해야 합니다"
        }
        E::KmsInvalidTimestamp => {
            "클라이언트와 KMS 호스트의 시계 차이가 너무 커서 요청이 거부되었습니다"
        }
        E::KmsUnavailable => {
            "연결할 수 있는 KMS 호스트가 없거나, 시도한 호스트가 모두 오류를 반환했습니다"
        }
    }
}
