//! Filling the placeholders of commands: what is written, and what is refused.

use windows_activation_error::{ActivationError, Command, Placeholder};

/// Every command of the catalog, also those of looks.
fn commands() -> impl Iterator<Item = Command> {
    ActivationError::VARIANTS.iter().flat_map(|error| {
        let signs = error.causes().iter().filter_map(|cause| cause.sign.as_ref());
        let of_looks = error.checks().iter().chain(signs).filter_map(|sign| sign.command);
        of_looks.chain(error.resolutions().filter_map(|step| step.command))
    })
}

fn with(placeholder: Placeholder) -> Command {
    commands()
        .find(|command| command.placeholders().eq([placeholder]))
        .unwrap_or_else(|| panic!("no command has {placeholder} alone"))
}

#[test]
fn every_command_is_filled_and_nothing_else_changes() {
    for command in commands() {
        let filled = command.fill(|_| Some("VALUE-1")).unwrap().to_string();
        let mut expected = command.line.to_owned();
        for placeholder in Placeholder::VARIANTS {
            expected = expected.replace(placeholder.as_str(), "VALUE-1");
        }
        assert_eq!(filled, expected);
        assert_eq!(filled.matches("VALUE-1").count(), command.placeholders().count());
    }
}

#[test]
fn each_placeholder_gets_its_own_value() {
    let command = commands()
        .find(|command| command.line.contains("<kms_host> -Port <port>"))
        .expect("a test of host and port");
    let filled = command.fill(|placeholder| match placeholder {
        Placeholder::KmsHost => Some("kms.example.com"),
        Placeholder::Port => Some("1688"),
        _ => None,
    });
    assert!(filled.unwrap().to_string().contains("kms.example.com -Port 1688"));
}

fn refusal(command: Command, value: &str) -> Option<String> {
    command.fill(|_| Some(value)).err().map(|error| error.to_string())
}

#[test]
fn unsafe_values_are_refused() {
    let command = with(Placeholder::KmsHost);
    let refused = |value: &str| refusal(command, value);
    for letter in [
        '"', '\'', '`', '‘', '’', '‚', '‛', '“', '”', '„', '‟', '&', '|', ';', '<', '>', '^', '%',
        '$', '(', ')', '{', '}', ' ', '\t', '\n', '\r', '\0', '\u{1B}', '\u{7F}', '\u{85}',
        '\u{A0}', '\u{2028}', '\u{3000}',
    ] {
        for value in [format!("a{letter}b"), format!("ab{letter}"), format!("{letter}ab")] {
            let error = refused(value.as_str()).unwrap_or_else(|| panic!("{value:?} passed"));
            let expected = format!(
                "the value for <kms_host> contains {letter:?}, which a shell may interpret"
            );
            assert_eq!(error, expected);
        }
    }
    assert_eq!(refused("").unwrap(), "the value for <kms_host> is empty");
    assert_eq!(refused("-Force").unwrap(), "the value for <kms_host> begins like an option");
    assert_eq!(refused("/upk").unwrap(), "the value for <kms_host> begins like an option");
    assert_eq!(refused("kms.example.com"), None);
    assert_eq!(refused("[2001:db8::1]:1688"), None);
    assert_eq!(refused("호스트.example"), None);
}

#[test]
fn a_missing_value_is_named() {
    let command = with(Placeholder::KmsHost);
    let error = command.fill(|_| None).err().unwrap();
    assert_eq!(error.to_string(), "no value for <kms_host>");
    assert_eq!(error.placeholder(), Placeholder::KmsHost);
}

/// A value that changes between the check and the writing must not slip through.
#[test]
fn each_value_is_asked_for_once() {
    use std::cell::Cell;

    let command = with(Placeholder::KmsHost);
    let calls = Cell::new(0);
    let filled = command
        .fill(|_| {
            calls.set(calls.get() + 1);
            Some(if calls.get() == 1 { "kms.example.com" } else { "x & calc" })
        })
        .unwrap();
    assert!(filled.to_string().contains("kms.example.com"));
    assert!(!filled.to_string().contains("calc"));
    assert_eq!(calls.get(), 1);
}
