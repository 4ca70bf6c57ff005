//! An explanation as people see it, to the letter.

use windows_activation_error::{ActivationError, ActivationType, Language};

const PAGE: &str = "\
0xC004F041 SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED
the KMS host itself still needs to be activated

Severity:         error
Reported by:      licensing client
Trying again:     only after something was changed
Activation types: KMS client
Documented at:    https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes

Causes
  - The KMS host has not been activated with Microsoft.

What to do
  1. On the KMS host, activate its host key online.
     > slmgr.vbs /ato
     By: KMS host administrator, elevated prompt
  2. Without an internet connection, activate the KMS host by telephone.
     > slui.exe 4
     By: KMS host administrator
  3. Send a new request to the KMS host.
     > slmgr.vbs /ato
     By: device administrator";

fn page(code: u32, language: Language) -> String {
    ActivationError::try_from(code).unwrap().explain(language).to_string()
}

#[test]
fn a_page_in_english() {
    assert_eq!(page(0xC004_F041, Language::English), PAGE);
}

#[cfg(feature = "korean")]
#[test]
fn headings_are_aligned_in_korean() {
    let page = page(0xC004_F041, Language::Korean);
    let heads: Vec<&str> = page.lines().skip(3).take(5).collect();
    assert_eq!(
        heads,
        [
            "심각도:           오류",
            "보고한 구성 요소: 라이선스 클라이언트",
            "다시 시도:        원인을 해결한 후에만 성공할 수 있음",
            "정품 인증 유형:   KMS 클라이언트",
            "설명 문서:        https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
        ]
    );
}

/// Columns that a line takes; Hangul is twice as wide as Latin.
fn columns(line: &str) -> usize {
    line.chars().map(|letter| if letter < '\u{1100}' { 1 } else { 2 }).sum()
}

/// A line is broken only where the next word would not have fitted.
#[test]
fn lines_are_filled() {
    for &error in ActivationError::VARIANTS {
        for &language in Language::VARIANTS {
            let page = error.explain(language).to_string();
            let lines: Vec<&str> = page.lines().collect();
            for pair in lines.windows(2) {
                let indent = pair[1].len() - pair[1].trim_start().len();
                let text = pair[1].trim_start();
                let starts_something = text.starts_with(['-', '>'])
                    || text.starts_with(|letter: char| letter.is_ascii_digit() && indent < 5)
                    || text.contains(": ")
                    || indent < 4
                    || pair[0].trim_start().starts_with('>');
                if starts_something {
                    continue;
                }
                let word = text.split(' ').next().unwrap();
                assert!(
                    columns(pair[0]) + 1 + columns(word) > 79,
                    "{error:#X}: broken too early:\n{}\n{}",
                    pair[0],
                    pair[1]
                );
            }
        }
    }
}

#[test]
fn steps_of_other_types_are_left_out() {
    let no_key = ActivationError::try_from(0xC004_F014).unwrap().explain(Language::English);
    let all = no_key.to_string();
    let mak = no_key.only_for(ActivationType::Mak);
    assert!(all.contains("Pid.txt") && all.contains("only for MAK"));
    assert!(!mak.to_string().contains("Pid.txt"));
    assert_eq!(mak.resolutions().count(), 2);
    assert_eq!(no_key.resolutions().count(), 4);
    assert_eq!(mak.error().code(), 0xC004_F014);
    assert_eq!(mak.language(), Language::English);
}

#[test]
fn names_and_labels() {
    use windows_activation_error::{Action, Origin, Retry, Role, Severity};

    assert_eq!(Language::English.tag(), "en");
    assert_eq!(Language::English.as_str(), "english");
    assert_eq!("EN".parse(), Ok(Language::English));
    assert_eq!("English".parse(), Ok(Language::English));
    assert_eq!("KMS-Client".parse(), Ok(ActivationType::KmsClient));
    assert_eq!(Severity::Warning.as_str(), "warning");
    assert_eq!(Origin::System.as_str(), "system");
    assert_eq!(Retry::Later.as_str(), "later");
    assert_eq!(Role::LicenseOwner.as_str(), "license-owner");
    assert_eq!(Action::Rearm.as_str(), "rearm");
    assert_eq!(format!("{:>8}|", Severity::Error.label()), "   error|");
    let unknown = "grave".parse::<Severity>().unwrap_err();
    assert_eq!(unknown.to_string(), "expected one of informational, warning, error");
}

#[cfg(feature = "korean")]
#[test]
fn korean_has_names_too() {
    assert_eq!(Language::Korean.tag(), "ko");
    assert_eq!("korean".parse(), Ok(Language::Korean));
    assert_eq!("KO".parse(), Ok(Language::Korean));
}

/// Origins by worked examples: facility and range of `slerror.h`.
#[test]
fn origins() {
    use windows_activation_error::Origin::{
        ActivationServer, ClearingHouse, LicensingClient, LicensingService, MicrosoftStore,
        SecurityProcessor, System,
    };

    for (code, origin, facility) in [
        (0xC004_B001, ActivationServer, 4),
        (0xC004_C003, ClearingHouse, 4),
        (0x8004_D102, SecurityProcessor, 4),
        (0x4004_D30F, SecurityProcessor, 4),
        (0xC004_E015, LicensingService, 4),
        (0x4004_F00C, LicensingClient, 4),
        (0x8004_FE33, LicensingClient, 4),
        (0x803F_A067, MicrosoftStore, 0x3F),
        (0x8007_0005, System, 7),
        (0x8009_2026, System, 9),
        (0x87E1_0BC6, System, 0x7E1),
        (0xC002_0017, System, 2),
        (0xD000_0272, System, 0),
    ] {
        let error = ActivationError::try_from(code).unwrap();
        assert_eq!((error.origin(), error.facility()), (origin, facility), "{error:#X}");
    }
}
