//! The closed lists: kinds of activation, of problem, of step. One list gives each of them its
//! names for data and command lines, its labels for people, and serde.

use core::fmt;
#[cfg(feature = "serde")]
use core::marker::PhantomData;
use core::str::FromStr;

use crate::text::{ParseNameError, Text};

/// Each enum once: the name for data and command lines, then the label in every language.
macro_rules! kinds {
    ($(
        $(#[$about:meta])*
        pub enum $kind:ident, $expecting:literal {
            $(
                $(#[$note:meta])*
                $variant:ident = $name:literal: $english:literal, $korean:literal;
            )+
        }
    )+) => {$(
        $(#[$about])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::VariantArray,
        )]
        pub enum $kind {
            $($(#[$note])* $variant,)+
        }

        impl $kind {
            /// All of them, in the order of their declaration.
            pub const VARIANTS: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

            /// The name in data formats and on command lines.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// The name for people, in every language.
            #[must_use]
            pub const fn label(self) -> Text {
                match self {
                    $(Self::$variant => Text::new($english, $korean),)+
                }
            }
        }

        /// The name that `as_str` gives; `from_str` reads it again.
        impl fmt::Display for $kind {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        /// From the name that `as_str` gives, in any case.
        impl FromStr for $kind {
            type Err = ParseNameError;

            fn from_str(name: &str) -> Result<Self, ParseNameError> {
                Self::VARIANTS
                    .iter()
                    .copied()
                    .find(|kind| kind.as_str().eq_ignore_ascii_case(name))
                    .ok_or(ParseNameError::new(&[$($name),+]))
            }
        }

        #[cfg(feature = "serde")]
        impl serde::Serialize for $kind {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $kind {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(NameVisitor { expecting: $expecting, kind: PhantomData })
            }
        }
    )+};
}

kinds! {
    /// A kind of activation of Windows or Office.
    ///
    /// ```
    /// use windows_activation_error::ActivationType;
    ///
    /// assert_eq!("kms-client".parse(), Ok(ActivationType::KmsClient));
    /// assert_eq!(ActivationType::KmsClient.as_str(), "kms-client");
    /// assert_eq!(ActivationType::KmsClient.label().to_string(), "KMS client");
    /// ```
    ///
    /// A command line built with clap shows the possible values with
    /// `PossibleValuesParser::new(ActivationType::VARIANTS.iter().map(|kind| kind.as_str()))`,
    /// mapped through `str::parse`.
    #[non_exhaustive]
    pub enum ActivationType, "an activation type such as \"kms-client\"" {
        /// A Multiple Activation Key, activated with Microsoft a limited number of times.
        Mak = "mak": "MAK", "MAK(복수 정품 인증 키)";
        /// KMS, where the source does not say which side; it overlaps client and host.
        Kms = "kms": "KMS", "KMS(키 관리 서비스)";
        /// A computer that is activated by a KMS host.
        KmsClient = "kms-client": "KMS client", "KMS 클라이언트";
        /// A computer that activates KMS clients with a KMS host key (CSVLK).
        KmsHost = "kms-host": "KMS host", "KMS 호스트";
        /// Active Directory-based activation through an activation object in the forest.
        ActiveDirectory = "active-directory":
            "Active Directory-based", "Active Directory 기반 정품 인증";
        /// Token-based activation with a certificate, often on a smart card.
        TokenBased = "token-based": "token-based", "토큰 기반 정품 인증";
        /// Automatic Virtual Machine Activation by a Hyper-V host.
        Avma = "avma": "AVMA", "AVMA(자동 가상 머신 정품 인증)";
        /// Subscription activation of an Enterprise or Education edition.
        Subscription = "subscription": "subscription", "구독 정품 인증";
        /// A retail product key.
        Retail = "retail": "retail", "소매용 키";
        /// Windows preinstalled by the manufacturer of the device.
        Oem = "oem": "OEM", "OEM(제조업체 설치)";
        /// A digital license, tied to the hardware or to a Microsoft account.
        DigitalLicense = "digital-license": "digital license", "디지털 라이선스";
        /// An evaluation edition, whose license is valid for a limited time.
        Evaluation = "evaluation": "evaluation", "평가판";
    }

    /// Whether a code reports a failure, by its top bit.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Severity};
    ///
    /// assert_eq!(ActivationError::KmsUnavailable.severity(), Severity::Error);
    /// assert_eq!(ActivationError::OutOfBoxGracePeriod.severity(), Severity::Informational);
    /// assert_eq!("error".parse(), Ok(Severity::Error));
    /// ```
    pub enum Severity, "a severity such as \"error\"" {
        /// The top bit is 0: a state is reported, nothing failed.
        Informational = "informational": "informational", "정보";
        /// The top bit is 1: the operation failed.
        Error = "error": "error", "오류";
    }

    /// The component that reports a code, by its facility and range.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Origin};
    ///
    /// assert_eq!(ActivationError::KmsUnavailable.origin(), Origin::LicensingClient);
    /// assert_eq!(ActivationError::Win32AccessDenied.origin(), Origin::System);
    /// assert_eq!(Origin::MicrosoftStore.label().to_string(), "Microsoft Store licensing");
    /// ```
    #[non_exhaustive]
    pub enum Origin, "an origin such as \"licensing-client\"" {
        /// Microsoft's activation server, 0x…004B….
        ActivationServer = "activation-server": "activation server", "정품 인증 서버";
        /// The clearing house behind the activation server, 0x…004C….
        ClearingHouse = "clearing-house":
            "activation server (its clearing house)", "정품 인증 서버(클리어링하우스)";
        /// The security processor, a component of Windows, 0x…004D….
        SecurityProcessor = "security-processor":
            "security processor (a component of Windows)", "보안 프로세서(Windows 구성 요소)";
        /// The Software Protection service itself (`sppsvc`), 0x…004E….
        SoftwareProtectionService = "software-protection-service":
            "Software Protection service", "소프트웨어 보호 서비스";
        /// The client side of the Software Protection service, 0x…004F….
        LicensingClient = "licensing-client": "licensing client", "라이선스 클라이언트";
        /// Microsoft Store licensing, facility 0x3F.
        MicrosoftStore = "microsoft-store":
            "Microsoft Store licensing", "Microsoft Store 라이선스";
        /// Any other part of Windows; such a code can have nothing to do with activation.
        System = "system": "other part of Windows", "Windows의 다른 구성 요소";
    }

    /// The kind of problem, coarser than the code and finer than [`Origin`]: what a dashboard
    /// counts and a ticket system routes by, as `std::io::Error::kind`.
    ///
    /// Each topic has at least three codes. A blocked key is one topic, whichever component
    /// says it.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Topic};
    ///
    /// assert_eq!(ActivationError::ClearingHouseProductKeyBlocked.topic(), Topic::ProductKeyBlocked);
    /// assert_eq!(ActivationError::BlockedProductKey.topic(), Topic::ProductKeyBlocked);
    /// let same = |error: &&ActivationError| error.topic() == Topic::ProductKeyBlocked;
    /// assert!(ActivationError::VARIANTS.iter().filter(same).count() >= 3);
    /// ```
    #[non_exhaustive]
    pub enum Topic, "a topic such as \"product-key-blocked\"" {
        /// DNS gives no usable KMS host, or the host cannot publish its record.
        KmsHostNotFound = "kms-host-not-found": "KMS host not found", "KMS 호스트를 찾지 못함";
        /// A KMS host is known, and no answer comes from it.
        KmsHostNotReached = "kms-host-not-reached":
            "KMS host not reached", "KMS 호스트에 연결되지 않음";
        /// A KMS host answers and does not activate the client.
        KmsHostRefuses = "kms-host-refuses":
            "KMS host does not activate", "KMS 호스트가 정품 인증하지 않음";
        /// Active Directory-based activation.
        ActiveDirectory = "active-directory":
            "Active Directory-based activation", "Active Directory 기반 정품 인증";
        /// Token-based activation, its certificates and licenses.
        TokenBased = "token-based": "token-based activation", "토큰 기반 정품 인증";
        /// Virtual machines: Automatic Virtual Machine Activation and its host.
        VirtualMachine = "virtual-machine":
            "activation of a virtual machine", "가상 머신의 정품 인증";
        /// A product key that is mistyped, malformed or unknown.
        ProductKeyNotValid = "product-key-not-valid":
            "product key not valid", "제품 키가 올바르지 않음";
        /// A product key that is blocked, everywhere or in a region.
        ProductKeyBlocked = "product-key-blocked": "product key blocked", "제품 키가 차단됨";
        /// A product key for another edition, version or way of activating.
        ProductKeyMismatch = "product-key-mismatch":
            "product key for another product", "다른 제품용 제품 키";
        /// A product key whose number of activations is used up.
        ActivationLimit = "activation-limit":
            "activation limit reached", "정품 인증 횟수가 한도에 도달함";
        /// The activation server is not reached: connection, proxy, name resolution, TLS.
        Network = "network": "activation server not reached", "정품 인증 서버에 연결되지 않음";
        /// The activation server is reached and fails or refuses the request.
        ActivationServer = "activation-server":
            "activation server refuses or fails", "정품 인증 서버의 거부 또는 오류";
        /// Telephone and other offline activation: installation and confirmation IDs.
        OfflineActivation = "offline-activation":
            "telephone or offline activation", "전화 또는 오프라인 정품 인증";
        /// A clock that is wrong.
        Clock = "clock": "clock wrong", "시계가 맞지 않음";
        /// Missing administrator rights or permissions.
        AdministratorRights = "administrator-rights":
            "administrator rights needed", "관리자 권한이 필요함";
        /// A grace period that runs or has run out.
        GracePeriod = "grace-period": "grace period", "유예 기간";
        /// A license that is valid for a limited time.
        ValidityPeriod = "validity-period": "license for a limited time", "기간이 정해진 라이선스";
        /// The check whether Windows is genuine.
        GenuineCheck = "genuine-check": "genuine check", "정품 확인";
        /// Digital licenses, their transfer and reactivation.
        DigitalLicense = "digital-license": "digital license", "디지털 라이선스";
        /// Hardware that differs from what the activation is bound to.
        HardwareChange = "hardware-change": "hardware changed", "하드웨어가 변경됨";
        /// No product key or no license is installed.
        LicenseMissing = "license-missing":
            "product key or license missing", "제품 키 또는 라이선스가 없음";
        /// A license that is damaged, contradictory or not accepted.
        LicenseNotValid = "license-not-valid": "license not valid", "라이선스가 올바르지 않음";
        /// The rights that the license of a product grants.
        UseRights = "use-rights": "rights to use the product", "제품 사용 권한";
        /// The token store, the file tokens.dat.
        TokenStore = "token-store": "token store", "토큰 저장소";
        /// The license store of the Software Protection service.
        LicenseStore = "license-store": "license store", "라이선스 저장소";
        /// The trusted store of the security processor.
        TrustedStore = "trusted-store": "trusted store", "신뢰할 수 있는 저장소";
        /// The security processor and its cryptography.
        SecurityProcessor = "security-processor": "security processor", "보안 프로세서";
        /// The Software Protection service and calls of it.
        Service = "service": "Software Protection service", "소프트웨어 보호 서비스";
        /// The firmware of the device and the license data of its manufacturer.
        Firmware = "firmware": "firmware of the device", "장치의 펌웨어";
    }

    /// Whether the same request can succeed later. Closed, so that a tool's decision is checked
    /// for completeness.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Retry};
    ///
    /// match ActivationError::KmsUnavailable.retry() {
    ///     Retry::NotNeeded => println!("nothing failed"),
    ///     Retry::Later => println!("try again in a while"),
    ///     Retry::AfterFix => println!("someone has to change something first"),
    ///     Retry::Unclassified => println!("no source allows a verdict: try once more, then ask"),
    /// }
    /// ```
    pub enum Retry, "a retry verdict such as \"later\"" {
        /// A state is reported; nothing failed.
        NotNeeded = "not-needed": "not needed, nothing failed", "필요 없음(실패가 아님)";
        /// The same request can succeed later with nothing changed.
        Later = "later":
            "may succeed later, unchanged", "나중에 그대로 다시 시도하면 성공할 수 있음";
        /// Someone must change something before the request can succeed.
        AfterFix = "after-fix": "only after something was changed", "먼저 조치가 필요함";
        /// No source allows a verdict. A tool that acts alone tries once more after a while and
        /// then hands over to a person.
        Unclassified = "unclassified": "no verdict possible", "판단할 근거 없음";
    }

    /// Who decides on a step and carries it out. Where its command runs is [`Place`].
    ///
    /// ```
    /// use windows_activation_error::Role;
    ///
    /// assert_eq!(Role::KmsHostAdministrator.label().to_string(), "KMS host administrator");
    /// assert_eq!("license-owner".parse(), Ok(Role::LicenseOwner));
    /// ```
    #[non_exhaustive]
    pub enum Role, "a role such as \"device-administrator\"" {
        /// Whoever administers the computer that reports the error.
        DeviceAdministrator = "device-administrator": "device administrator", "컴퓨터 관리자";
        /// Whoever administers the KMS host.
        KmsHostAdministrator = "kms-host-administrator":
            "KMS host administrator", "KMS 호스트 관리자";
        /// Whoever administers DNS, firewalls, proxies and routes.
        NetworkAdministrator = "network-administrator": "network administrator", "네트워크 관리자";
        /// Whoever administers Active Directory and Group Policy.
        DirectoryAdministrator = "directory-administrator":
            "Active Directory administrator", "Active Directory 관리자";
        /// Whoever administers devices through mobile device management (MDM).
        DeviceManagementAdministrator = "device-management-administrator":
            "device management (MDM) administrator", "장치 관리(MDM) 관리자";
        /// Whoever holds the licenses and product keys; on a private computer its user.
        LicenseOwner = "license-owner":
            "license owner", "라이선스 관리자(개인 컴퓨터는 사용자 본인)";
        /// Whoever develops the program that called the licensing API.
        SoftwareDeveloper = "software-developer": "software developer", "소프트웨어 개발자";
    }

    /// Where a command runs.
    ///
    /// ```
    /// use windows_activation_error::Place;
    ///
    /// assert_eq!(Place::HypervHost.label().to_string(), "the Hyper-V host");
    /// ```
    #[non_exhaustive]
    pub enum Place, "a place such as \"device\"" {
        /// The computer that reports the error.
        Device = "device": "this computer", "이 컴퓨터";
        /// The KMS host.
        KmsHost = "kms-host": "the KMS host", "KMS 호스트";
        /// The computer that reports the error, and the KMS host as well.
        DeviceAndKmsHost = "device-and-kms-host":
            "this computer and the KMS host", "이 컴퓨터와 KMS 호스트";
        /// The computer that reports the error, or the KMS host: whichever the text means.
        DeviceOrKmsHost = "device-or-kms-host":
            "this computer or the KMS host", "이 컴퓨터 또는 KMS 호스트";
        /// The Hyper-V host on which the virtual machine runs.
        HypervHost = "hyperv-host": "the Hyper-V host", "Hyper-V 호스트";
        /// A domain controller.
        DomainController = "domain-controller": "a domain controller", "도메인 컨트롤러";
        /// Any computer of the network.
        AnyComputer = "any-computer": "any computer", "아무 컴퓨터";
    }

    /// What a command does to the computer on which it runs.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Effect};
    ///
    /// // Every look that comes before the causes only reads.
    /// let checks = ActivationError::KmsUnavailable.checks();
    /// let mut commands = checks.iter().filter_map(|check| check.command);
    /// assert!(commands.all(|command| command.effect == Effect::ReadOnly));
    /// ```
    #[non_exhaustive]
    pub enum Effect, "an effect such as \"read-only\"" {
        /// It reads and changes nothing.
        ReadOnly = "read-only": "only reads", "읽기만 함";
        /// It opens a window, where a person does the rest. A service must not run it.
        Interactive = "interactive": "opens a window", "창을 엶";
        /// It changes something that can be set back.
        Changes = "changes": "changes something", "설정을 변경함";
        /// It changes something that cannot be set back, or uses something up.
        Irreversible = "irreversible": "cannot be undone", "되돌릴 수 없음";
    }

    /// The kind of a step, for tools that match on it.
    ///
    /// ```
    /// use windows_activation_error::{Action, ActivationError};
    ///
    /// let mut steps = ActivationError::KmsNotEnoughCount.resolutions();
    /// assert!(steps.any(|step| step.action == Action::AddKmsClients));
    /// ```
    #[non_exhaustive]
    pub enum Action, "an action such as \"activate-online\"" {
        /// Read the state of a license, a key or a host; changes nothing.
        CheckStatus = "check-status": "check the status", "상태 확인";
        /// Read or save an event log; changes nothing.
        CheckEventLog = "check-event-log": "check the event log", "이벤트 로그 확인";
        /// Keep a copy or a note of what a later step replaces.
        BackUp = "back-up": "back up", "백업";
        /// Activate over the network.
        ActivateOnline = "activate-online": "activate", "정품 인증";
        /// Activate by telephone, or one step of it.
        ActivateByPhone = "activate-by-phone": "activate by telephone", "전화로 정품 인증";
        /// Install a product key where none, or the same one, is installed.
        InstallProductKey = "install-product-key": "install a product key", "제품 키 설치";
        /// Install another product key in place of the present one.
        ReplaceProductKey = "replace-product-key": "replace the product key", "제품 키 교체";
        /// Install license files.
        InstallLicense = "install-license": "install license files", "라이선스 파일 설치";
        /// Repeat the command in an elevated prompt.
        RunElevated = "run-elevated": "run as administrator", "관리자 권한으로 실행";
        /// Name a KMS host by hand.
        SetKmsHost = "set-kms-host": "name a KMS host", "KMS 호스트 지정";
        /// Return to finding the KMS host through DNS.
        UseKmsDiscovery = "use-kms-discovery":
            "find the KMS host through DNS", "DNS로 KMS 호스트 찾기";
        /// Fix DNS records, servers or settings.
        FixDns = "fix-dns": "fix DNS", "DNS 수정";
        /// Open a port in a firewall.
        OpenFirewall = "open-firewall": "open a firewall", "방화벽 허용";
        /// Fix a network connection or route.
        FixNetwork = "fix-network": "fix the network", "네트워크 수정";
        /// Change the configuration of a proxy.
        FixProxy = "fix-proxy": "fix the proxy", "프록시 수정";
        /// Set the clock.
        SyncClock = "sync-clock": "set the clock", "시계 맞추기";
        /// Let more clients contact the KMS host.
        AddKmsClients = "add-kms-clients": "add KMS clients", "KMS 클라이언트 추가";
        /// Activate the KMS host itself.
        ActivateKmsHost = "activate-kms-host": "activate the KMS host", "KMS 호스트 정품 인증";
        /// Update the KMS host or its key.
        UpdateKmsHost = "update-kms-host": "update the KMS host", "KMS 호스트 업데이트";
        /// Check or replace a certificate or smart card.
        CheckCertificate = "check-certificate": "check the certificate", "인증서 확인";
        /// Change something in Active Directory.
        FixDirectory = "fix-directory": "fix Active Directory", "Active Directory 수정";
        /// Restart Windows.
        RestartWindows = "restart-windows": "restart Windows", "Windows 다시 시작";
        /// Start or restart a service.
        RestartService = "restart-service": "restart a service", "서비스 다시 시작";
        /// Rebuild tokens.dat, or one step of it.
        RebuildTokenStore = "rebuild-token-store":
            "rebuild the token store", "토큰 저장소 다시 만들기";
        /// Reset the activation timers; uses up a rearm.
        Rearm = "rearm": "reset the activation timers", "정품 인증 타이머 초기화";
        /// Look for malware.
        ScanForMalware = "scan-for-malware": "look for malware", "맬웨어 검사";
        /// Run the activation troubleshooter of Windows.
        RunTroubleshooter = "run-troubleshooter": "run the troubleshooter", "문제 해결사 실행";
        /// Install updates.
        UpdateWindows = "update-windows": "install updates", "업데이트 설치";
        /// Repair the disk or system files in place.
        RepairWindows = "repair-windows": "repair Windows", "Windows 복구";
        /// Reinstall Windows.
        ReinstallWindows = "reinstall-windows": "reinstall Windows", "Windows 다시 설치";
        /// Change to another edition.
        ChangeEdition = "change-edition": "change the edition", "에디션 변경";
        /// Change a policy, a registry value or another setting.
        ChangeSetting = "change-setting": "change a setting", "설정 변경";
        /// Restore permissions.
        FixPermissions = "fix-permissions": "restore permissions", "권한 복원";
        /// Update or reset the firmware.
        FixFirmware = "fix-firmware": "fix the firmware", "펌웨어 수정";
        /// Change the image or the virtual machine.
        FixVirtualization = "fix-virtualization":
            "fix the image or virtual machine", "이미지 또는 가상 머신 수정";
        /// Fix the program that called the licensing API.
        FixProgram = "fix-program": "fix the program", "프로그램 수정";
        /// Sign in with another or the right account.
        SignIn = "sign-in": "sign in", "로그인";
        /// Obtain a license.
        ObtainLicense = "obtain-license": "obtain a license", "라이선스 확보";
        /// Ask Microsoft.
        ContactMicrosoft = "contact-microsoft": "ask Microsoft", "Microsoft에 문의";
        /// Ask the manufacturer of the device, the seller of the license or the vendor of the
        /// program.
        ContactVendor = "contact-vendor":
            "ask the manufacturer or vendor", "제조업체 또는 공급업체에 문의";
        /// Wait.
        Wait = "wait": "wait", "기다리기";
        /// Nothing has to be done.
        NothingToDo = "nothing-to-do": "nothing to do", "조치 필요 없음";
    }

    /// What kind of document a statement rests on.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, SourceKind};
    ///
    /// let article = ActivationError::KmsUnavailable.reference().unwrap();
    /// assert_eq!(article.kind, SourceKind::Article);
    /// ```
    #[non_exhaustive]
    pub enum SourceKind, "a kind of source such as \"article\"" {
        /// The sentence of a Windows SDK header for the code, and what it implies.
        Header = "header": "Windows header", "Windows 헤더";
        /// A public article of Microsoft on an error or a problem.
        Article = "article": "article", "문서";
        /// Reference documentation: options, functions, classes, requirements.
        Reference = "reference": "reference", "참조 설명서";
        /// What administrators reported in public.
        Report = "report": "public report", "공개된 사례";
        /// What administrators commonly do; no page is cited.
        Practice = "practice": "common practice", "일반적인 관리 절차";
    }

    /// What stands in angle brackets in a command, to be replaced by the real value.
    ///
    /// [`as_str`](Self::as_str) is the name with its brackets, [`label`](Self::label) says what
    /// to put there. New ones come with minor versions.
    ///
    /// ```
    /// use windows_activation_error::Placeholder;
    ///
    /// assert_eq!(Placeholder::KmsHost.as_str(), "<kms_host>");
    /// assert_eq!("<mak>".parse(), Ok(Placeholder::Mak));
    /// ```
    #[non_exhaustive]
    pub enum Placeholder, "a placeholder such as \"<kms_host>\"" {
        /// The name of the KMS host.
        KmsHost = "<kms_host>": "full DNS name or address of the KMS host", "KMS 호스트의 전체 DNS 이름 또는 주소";
        /// The TCP port of the KMS host.
        Port = "<port>":
            "TCP port of the KMS host, usually 1688", "KMS 호스트의 TCP 포트(보통 1688)";
        /// The KMS client setup key (GVLK) of the edition.
        KmsClientSetupKey = "<kms_client_setup_key>":
            "KMS client setup key of this edition, from Microsoft's public list",
            "Microsoft의 공개 목록에 있는 이 에디션의 KMS 클라이언트 설정 키";
        /// A Multiple Activation Key.
        Mak = "<mak>": "your MAK, from the volume licensing account", "볼륨 라이선스 계정에 있는 MAK";
        /// A KMS host key (CSVLK).
        KmsHostKey = "<kms_host_key>":
            "your KMS host key, from the volume licensing account",
            "볼륨 라이선스 계정에 있는 KMS 호스트 키";
        /// The AVMA key of the guest's edition.
        AvmaKey = "<avma_key>":
            "AVMA key of the guest's edition, from Microsoft's public list",
            "Microsoft의 공개 목록에 있는 게스트 에디션의 AVMA 키";
        /// The key for Extended Security Updates, a MAK.
        EsuKey = "<esu_key>":
            "your ESU key, a MAK listed under ESU in the volume licensing account",
            "볼륨 라이선스 계정에 ESU 키로 표시된 MAK";
        /// A product key of Office.
        OfficeKey = "<office_key>":
            "your Office product key, from the licensing account", "라이선스 계정에 있는 Office 제품 키";
        /// The reader's own product key.
        ProductKey = "<product_key>":
            "your product key, from your records, licensing account or proof of purchase; a KMS \
             client setup key or AVMA key, from Microsoft's lists",
            "보관한 기록, 라이선스 계정 또는 구매 증빙에 있는 제품 키. KMS 클라이언트 설정 키와 AVMA 키는 Microsoft의 목록에 있음";
        /// The name of an edition as DISM writes it.
        Edition = "<edition>":
            "edition as the list of `/Get-TargetEditions` writes it",
            "`/Get-TargetEditions` 목록에 표시된 에디션 이름";
        /// The confirmation ID of a telephone activation.
        ConfirmationId = "<confirmation_id>":
            "confirmation ID from the Activation Center", "Microsoft 정품 인증 센터에서 받은 확인 ID";
        /// The activation ID of a product.
        ActivationId = "<activation_id>":
            "activation ID of the product, from `/dlv all`",
            "`/dlv all` 출력에 표시된 제품의 정품 인증 ID";
        /// The name of an activation object.
        ActivationObject = "<activation_object>":
            "name of the activation object, from `/ao-list`",
            "`/ao-list` 출력에 표시된 정품 인증 개체 이름";
        /// A DNS domain.
        Domain = "<domain>": "DNS name of the domain", "도메인의 DNS 이름";
        /// The address of a DNS server.
        DnsServer = "<dns_server>": "address of the DNS server", "DNS 서버의 주소";
        /// The path of a license file.
        LicenseFile = "<license_file>":
            "path of the license file, from whoever issued the license",
            "라이선스 발급처에서 받은 라이선스 파일의 경로";
        /// The thumbprint of a certificate.
        Thumbprint = "<thumbprint>":
            "thumbprint of the certificate that is to activate, as the output with the \
             certificates shows it",
            "정품 인증에 사용할 인증서의 지문, 인증서를 나열한 출력에 표시됨";
        /// The drive of an installation medium.
        Drive = "<drive>":
            "drive letter of the installation medium", "설치 미디어의 드라이브 문자";
    }
}

impl ActivationType {
    /// Whether the two overlap: each overlaps itself, and [`Kms`](Self::Kms) both its sides.
    ///
    /// ```
    /// use windows_activation_error::ActivationType::{Kms, KmsClient, KmsHost};
    ///
    /// assert!(Kms.overlaps(KmsHost) && KmsClient.overlaps(Kms));
    /// assert!(!KmsClient.overlaps(KmsHost));
    /// ```
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        use ActivationType::{Kms, KmsClient, KmsHost};
        self as u8 == other as u8
            || matches!((self, other), (Kms, KmsClient | KmsHost) | (KmsClient | KmsHost, Kms))
    }

    pub(crate) const fn overlaps_any(self, types: &[Self]) -> bool {
        let mut i = 0;
        while i < types.len() {
            if self.overlaps(types[i]) {
                return true;
            }
            i += 1;
        }
        false
    }

    /// The activation type of a product key channel, as Windows writes it: `ProductKeyChannel` of
    /// WMI (`Volume:GVLK`), the channel in `Description` (`VOLUME_KMSCLIENT channel`), or the
    /// first column of the channel list of `slmgr.vbs /dlv`. Letter case, a word before the channel
    /// and the word `channel` do not matter. `None` where the text names no known channel.
    ///
    /// | channel | type |
    /// |---|---|
    /// | `Volume:MAK`, `VOLUME_MAK` | [`Mak`](Self::Mak) |
    /// | `Volume:GVLK`, `VOLUME_KMSCLIENT` | [`KmsClient`](Self::KmsClient) |
    /// | `Volume:CSVLK`, `VOLUME_KMS`, `VOLUME_KMS_2012-R2`, … | [`KmsHost`](Self::KmsHost) |
    /// | `Retail`, `Retail:TB:…` | [`Retail`](Self::Retail) |
    /// | `OEM:DM`, `OEM:SLP`, `OEM:NONSLP`, `OEM:COA`, `OEM_DM`, … | [`Oem`](Self::Oem) |
    /// | `Retail:TB:Eval`, `TIMEBASED_EVAL` | [`Evaluation`](Self::Evaluation) |
    /// | `Retail:TB:Sub`, `TIMEBASED_SUB` | [`Subscription`](Self::Subscription) |
    /// | `VIRTUAL_MACHINE_ACTIVATION` | [`Avma`](Self::Avma) |
    ///
    /// A KMS client setup key also serves Active Directory-based and token-based activation;
    /// `VLActivationType` of WMI tells them apart.
    ///
    /// ```
    /// use windows_activation_error::ActivationType;
    ///
    /// assert_eq!(ActivationType::from_channel("Volume:GVLK"), Some(ActivationType::KmsClient));
    /// let description = "Windows(R) Operating System, VOLUME_MAK channel";
    /// assert_eq!(ActivationType::from_channel(description), Some(ActivationType::Mak));
    /// assert_eq!(ActivationType::from_channel("GVLK?"), None);
    /// ```
    #[must_use]
    pub fn from_channel(channel: &str) -> Option<Self> {
        let channel = channel.trim();
        let word = "channel";
        let channel = match channel.len().checked_sub(word.len()) {
            Some(at)
                if channel.is_char_boundary(at) && channel[at..].eq_ignore_ascii_case(word) =>
            {
                channel[..at].trim_end()
            }
            _ => channel,
        };
        let name = channel.rsplit([' ', ',']).next().unwrap_or(channel);
        let is = |other: &str| name.eq_ignore_ascii_case(other);
        let starts = |with: &str| {
            name.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
        };

        if is("Volume:MAK") || is("VOLUME_MAK") {
            Some(Self::Mak)
        } else if is("Volume:GVLK") || is("VOLUME_KMSCLIENT") {
            Some(Self::KmsClient)
        } else if is("Volume:CSVLK") || is("VOLUME_KMS") || starts("VOLUME_KMS_") {
            Some(Self::KmsHost)
        } else if is("Retail:TB:Eval") || is("TIMEBASED_EVAL") {
            Some(Self::Evaluation)
        } else if is("Retail:TB:Sub") || is("TIMEBASED_SUB") {
            Some(Self::Subscription)
        } else if is("VIRTUAL_MACHINE_ACTIVATION") {
            Some(Self::Avma)
        } else if is("Retail") || starts("Retail:") {
            Some(Self::Retail)
        } else if starts("OEM:") || starts("OEM_") {
            Some(Self::Oem)
        } else {
            None
        }
    }
}

/// Reads a kind by its name; the same code for all of them.
#[cfg(feature = "serde")]
struct NameVisitor<K> {
    expecting: &'static str,
    kind: PhantomData<K>,
}

#[cfg(feature = "serde")]
impl<K: FromStr> serde::de::Visitor<'_> for NameVisitor<K> {
    type Value = K;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expecting)
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<K, E> {
        name.parse().map_err(|_| E::invalid_value(serde::de::Unexpected::Str(name), &self))
    }
}

use ActivationType::{
    ActiveDirectory, Avma, DigitalLicense, Evaluation, KmsClient, KmsHost, Mak, Oem, Retail,
    Subscription, TokenBased,
};

/// Every kind of activation: nothing restricts the code to one.
pub(crate) const ANY: &[ActivationType] = &[
    Mak,
    KmsClient,
    KmsHost,
    ActiveDirectory,
    TokenBased,
    Avma,
    Subscription,
    Retail,
    Oem,
    DigitalLicense,
    Evaluation,
];

/// What activates with Microsoft's activation server.
pub(crate) const ONLINE: &[ActivationType] =
    &[Mak, KmsHost, ActiveDirectory, Retail, Oem, DigitalLicense];

/// What a private computer has.
pub(crate) const PRIVATE: &[ActivationType] = &[Retail, Oem, DigitalLicense];

/// What the genuine check looks at.
pub(crate) const GENUINE: &[ActivationType] =
    &[Mak, KmsClient, ActiveDirectory, TokenBased, Retail, Oem, DigitalLicense];

/// What a product key is installed for.
pub(crate) const KEYED: &[ActivationType] =
    &[Mak, KmsClient, KmsHost, ActiveDirectory, TokenBased, Avma, Retail, Oem];
