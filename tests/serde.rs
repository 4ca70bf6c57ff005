//! How errors and explanations are written and read.
#![cfg(feature = "serde")]

use serde::{Deserialize, Serialize};
use serde_json::Value;
use windows_activation_error::{
    Action, ActivationError, ActivationType, Effect, Language, Origin, Place, Placeholder, Retry,
    Role, Severity, SourceKind, Topic,
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
        assert!(serde_json::from_str::<T>("1").is_err());
    }
    check(ActivationType::VARIANTS, "mak");
    check(Severity::VARIANTS, "informational");
    check(Origin::VARIANTS, "activation-server");
    check(Topic::VARIANTS, "kms-host-not-found");
    check(Retry::VARIANTS, "not-needed");
    check(Role::VARIANTS, "device-administrator");
    check(Place::VARIANTS, "device");
    check(Effect::VARIANTS, "read-only");
    check(Action::VARIANTS, "check-status");
    check(SourceKind::VARIANTS, "header");
    check(Placeholder::VARIANTS, "<kms_host>");
    check(Language::VARIANTS, "en");
}

#[test]
fn a_language_is_read_as_name_tag_or_locale() {
    for name in ["en", "english", "en-US", "EN_gb.UTF-8"] {
        let json = serde_json::to_string(name).unwrap();
        assert_eq!(serde_json::from_str::<Language>(&json).unwrap(), Language::English, "{name}");
    }
    let error = serde_json::from_str::<Language>("\"fr-FR\"").unwrap_err().to_string();
    assert!(
        error.starts_with("invalid value: string \"fr-FR\", expected a language such as \"en\"")
    );
}

/// The fields that the docs promise, and no others.
#[test]
fn an_explanation_has_the_documented_fields() {
    fn fields(record: &Value) -> Vec<&str> {
        record.as_object().unwrap().keys().map(String::as_str).collect()
    }
    fn check(record: &Value, expected: &[&str], what: &str) {
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        let mut found = fields(record);
        found.sort_unstable();
        assert_eq!(found, expected, "{what}");
    }
    fn check_sources(record: &Value) {
        for source in record["sources"].as_array().unwrap() {
            check(source, &["title", "kind", "url"], "a source");
        }
    }
    fn check_command(command: &Value) {
        if !command.is_null() {
            let fields = ["line", "elevated", "effect", "place", "since", "placeholders"];
            check(command, &fields, "a command");
        }
    }
    fn check_sign(sign: &Value) {
        check(sign, &["text", "brief", "command", "sources"], "a sign");
        check_command(&sign["command"]);
        check_sources(sign);
    }
    fn check_steps(steps: &Value) {
        for step in steps.as_array().unwrap() {
            let fields = [
                "action",
                "role",
                "condition",
                "text",
                "command",
                "procedure",
                "applies_to",
                "sources",
            ];
            check(step, &fields, "a step");
            check_command(&step["command"]);
            check_sources(step);
        }
    }
    for &error in ActivationError::VARIANTS {
        for &language in Language::VARIANTS {
            let record = serde_json::to_value(error.explain(language)).unwrap();
            let expected = [
                "code",
                "hresult",
                "name",
                "symbol",
                "message",
                "topic",
                "severity",
                "origin",
                "activation_types",
                "also_seen_with",
                "retry",
                "checks",
                "causes",
                "otherwise",
                "procedures",
                "notes",
                "reference",
                "language",
            ];
            check(&record, &expected, error.name());
            record["checks"].as_array().unwrap().iter().for_each(check_sign);
            for cause in record["causes"].as_array().unwrap() {
                check(cause, &["text", "sign", "resolutions", "sources"], "a cause");
                check_steps(&cause["resolutions"]);
                check_sources(cause);
                if !cause["sign"].is_null() {
                    check_sign(&cause["sign"]);
                }
            }
            check_steps(&record["otherwise"]);
            for procedure in record["procedures"].as_array().unwrap() {
                check(procedure, &["title", "resolutions", "sources"], "a procedure");
                check_steps(&procedure["resolutions"]);
            }
        }
    }
}

#[test]
fn an_explanation_carries_what_the_methods_say() {
    let record = serde_json::to_value(ActivationError::KmsNotActivated.explain(Language::English));
    let record = record.unwrap();
    assert_eq!(record["code"], "0xC004F041");
    assert_eq!(record["hresult"], -1_073_418_175);
    assert_eq!(record["name"], "KmsNotActivated");
    assert_eq!(record["symbol"], "SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED");
    assert_eq!(record["severity"], "error");
    assert_eq!(record["origin"], "licensing-client");
    assert_eq!(record["activation_types"], serde_json::json!(["kms-client"]));
    assert_eq!(record["retry"], "after-fix");
    assert_eq!(record["language"], "en");
}

/// Each procedure that a step names is in the list, once.
#[test]
fn procedures_are_listed_once() {
    for &error in ActivationError::VARIANTS {
        let record = serde_json::to_value(error.explain(Language::English)).unwrap();
        let listed: Vec<&Value> =
            record["procedures"].as_array().unwrap().iter().map(|p| &p["title"]).collect();
        let steps = record["causes"].as_array().unwrap().iter().map(|cause| &cause["resolutions"]);
        let mut named = Vec::new();
        for step in steps.chain([&record["otherwise"]]).flat_map(|s| s.as_array().unwrap()) {
            let title = &step["procedure"];
            if !title.is_null() && !named.contains(&title) {
                named.push(title);
            }
        }
        assert_eq!(listed, named, "{}", error.name());
    }
}

#[test]
fn every_explanation_can_be_written_in_a_binary_format() {
    for &error in ActivationError::VARIANTS {
        for &language in Language::VARIANTS {
            let bytes = postcard::to_allocvec(&error.explain(language)).unwrap();
            let (code, _) = postcard::take_from_bytes::<u32>(&bytes).unwrap();
            assert_eq!(code, error as u32);
        }
    }
}
