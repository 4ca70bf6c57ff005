//! How errors and explanations are written and read.
#![cfg(feature = "serde")]

use serde::{Deserialize, Serialize};
use windows_activation_error::{
    Action, ActivationError, ActivationType, Language, Origin, Retry, Role, Severity,
};

#[test]
fn people_get_hexadecimal_text() {
    for &error in ActivationError::VARIANTS {
        let json = serde_json::to_string(&error).unwrap();
        assert_eq!(json, format!("\"0x{:08X}\"", error as u32));
        assert_eq!(serde_json::from_str::<ActivationError>(&json).unwrap(), error);
    }
}

#[test]
fn binary_formats_get_a_u32() {
    for &error in ActivationError::VARIANTS {
        let bytes = postcard::to_allocvec(&error).unwrap();
        assert_eq!(bytes, postcard::to_allocvec(&(error as u32)).unwrap());
        assert_eq!(postcard::from_bytes::<ActivationError>(&bytes).unwrap(), error);
    }
    let unknown = postcard::to_allocvec(&1_u32).unwrap();
    assert!(postcard::from_bytes::<ActivationError>(&unknown).is_err());
}

#[test]
fn numbers_signed_numbers_and_text_are_read() {
    for json in [
        "3221549172",
        "-1073418124",
        "\"0xc004f074\"",
        "\"-1073418124\"",
        "\"SL_E_VL_BINDING_SERVICE_UNAVAILABLE\"",
        "\"KmsUnavailable\"",
    ] {
        let error: ActivationError = serde_json::from_str(json).unwrap();
        assert_eq!(error, ActivationError::KmsUnavailable, "{json}");
    }
}

#[test]
fn what_cannot_be_read_is_named() {
    let message = |json| serde_json::from_str::<ActivationError>(json).unwrap_err().to_string();

    assert!(message("1").starts_with("0x00000001 is a success code"));
    assert!(message("\"0x8007232C\"").starts_with("0x8007232C is not a known activation error"));
    assert!(message("\"\"").starts_with("expected an activation error such as 0xC004F074"));
    for json in ["4294967296", "-2147483649", "1.5", "null", "true", "[]"] {
        assert!(
            message(json).contains(
                "expected an activation error as a number or as text such as \"0xC004F074\""
            ),
            "{json}: {}",
            message(json)
        );
    }
}

#[test]
fn kinds_are_read_as_they_are_written() {
    fn check<T: Serialize + for<'a> Deserialize<'a> + PartialEq + std::fmt::Debug + Copy>(
        kinds: &[T],
        first: &str,
    ) {
        assert_eq!(serde_json::to_string(&kinds[0]).unwrap(), format!("\"{first}\""));
        for kind in kinds {
            let json = serde_json::to_string(kind).unwrap();
            assert_eq!(serde_json::from_str::<T>(&json).unwrap(), *kind);
            let bytes = postcard::to_allocvec(kind).unwrap();
            assert_eq!(postcard::from_bytes::<T>(&bytes).unwrap(), *kind);
        }
        assert!(serde_json::from_str::<T>("\"no-such-kind\"").is_err());
    }
    check(ActivationType::VARIANTS, "mak");
    check(Severity::VARIANTS, "informational");
    check(Origin::VARIANTS, "activation-server");
    check(Retry::VARIANTS, "not-needed");
    check(Role::VARIANTS, "device-administrator");
    check(Action::VARIANTS, "check-status");
}

#[test]
fn an_explanation_is_one_record() {
    let explanation = ActivationError::KmsNotActivated.explain(Language::English);
    let record = serde_json::to_value(explanation).unwrap();
    assert_eq!(
        record,
        serde_json::json!({
            "code": "0xC004F041",
            "hresult": -1_073_418_175,
            "symbol": "SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED",
            "message": "the KMS host itself still needs to be activated",
            "severity": "error",
            "origin": "licensing-client",
            "activation_types": ["kms-client"],
            "retry": "after-fix",
            "causes": ["The KMS host has not been activated with Microsoft."],
            "resolutions": [
                {
                    "action": "activate-kms-host",
                    "role": "kms-host-administrator",
                    "text": "On the KMS host, activate its host key online.",
                    "command": { "line": "slmgr.vbs /ato", "elevated": true },
                    "applies_to": [],
                },
                {
                    "action": "activate-kms-host",
                    "role": "kms-host-administrator",
                    "text": "Without an internet connection, activate the KMS host by telephone.",
                    "command": { "line": "slui.exe 4", "elevated": false },
                    "applies_to": [],
                },
                {
                    "action": "activate-online",
                    "role": "device-administrator",
                    "text": "Send a new request to the KMS host.",
                    "command": { "line": "slmgr.vbs /ato", "elevated": false },
                    "applies_to": [],
                },
            ],
            "reference": "https://learn.microsoft.com/troubleshoot/windows-server/licensing-and-activation/troubleshoot-activation-error-codes",
            "language": "en",
        })
    );
}

#[test]
fn every_explanation_can_be_written() {
    for &error in ActivationError::VARIANTS {
        for &language in Language::VARIANTS {
            let explanation = error.explain(language);
            let record = serde_json::to_value(explanation).unwrap();
            assert_eq!(record["code"], format!("0x{:08X}", error as u32));
            assert_eq!(record["language"], language.tag());
            assert_eq!(record["resolutions"].as_array().unwrap().len(), error.resolutions().len());
            assert!(!postcard::to_allocvec(&explanation).unwrap().is_empty());
        }
    }
}
