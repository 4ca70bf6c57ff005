//! The error as a `miette` diagnostic.
#![cfg(feature = "miette")]

use miette::Diagnostic;
use windows_activation_error::ActivationError;

fn diagnostic(code: u32) -> impl Diagnostic {
    ActivationError::try_from(code).unwrap()
}

#[test]
fn a_report_holds_all_parts() {
    let error = diagnostic(0xC004_F041);
    let mut report = String::new();
    miette::NarratableReportHandler::new().render_report(&mut report, &error).unwrap();
    for part in [
        &diagnostic(0xC004_F041).to_string(),
        "Diagnostic severity: error",
        "1. ",
        "\\slmgr.vbs /ato (elevated prompt)",
        "diagnostic code: SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED",
        "https://learn.microsoft.com/troubleshoot/windows-server/",
    ] {
        assert!(report.contains(part), "{part:?} is missing in:\n{report}");
    }
}

#[test]
fn a_code_without_symbol_shows_its_number() {
    assert_eq!(diagnostic(0x8004_FE21).code().unwrap().to_string(), "0x8004FE21");
}

#[test]
fn a_win32_error_is_a_failure() {
    assert_eq!(diagnostic(0x8007_0005).severity(), Some(miette::Severity::Error));
}

#[test]
fn a_state_is_no_failure() {
    assert_eq!(diagnostic(0x4004_F00C).severity(), Some(miette::Severity::Advice));
}
