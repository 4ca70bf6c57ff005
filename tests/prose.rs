//! The texts: language, facts in both languages, commands, order of steps, references.
#![allow(clippy::too_many_lines, reason = "tables of rules")]

mod source;

#[cfg(feature = "korean")]
use std::collections::BTreeSet;
use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use regex::Regex;
use windows_activation_error::{Action, ActivationError, Language, Resolution, Role};

fn all() -> impl Iterator<Item = ActivationError> {
    ActivationError::VARIANTS.iter().copied()
}

/// Every cause and step text in a language, with its code.
fn texts(language: Language) -> impl Iterator<Item = (ActivationError, bool, &'static str)> {
    all().flat_map(move |error| {
        let causes = error.causes().iter().map(move |cause| (error, false, cause.get(language)));
        let steps =
            error.resolutions().iter().map(move |step| (error, true, step.text.get(language)));
        causes.chain(steps)
    })
}

#[test]
fn messages_are_short_and_plain() {
    for &language in Language::VARIANTS {
        for error in all() {
            let message = error.message(language).to_string();
            assert!(message.chars().count() <= 84, "{error:#X}: {message}");
            assert!(!message.ends_with(['.', '!', ' ']), "{error:#X}: {message}");
            assert_eq!(message.trim(), message, "{error:#X}");
        }
    }
    for error in all() {
        let message = error.to_string();
        let first = message.split(' ').next().unwrap();
        let name = first.chars().skip(1).any(char::is_uppercase)
            || ["Windows", "Microsoft", "Active"].contains(&first);
        assert!(
            name || first.starts_with(|letter: char| letter.is_lowercase()),
            "{error:#X} begins with a capital letter: {message}"
        );
    }
}

#[test]
fn english_is_american_and_plain() {
    let bad = Regex::new(
        r"(?i)\b(licence[sd]?|colour|behaviour|organis\w+|synchronis\w+|initialis\w+|recognis\w+|catalogue|centre|cancelled|simply|please|just|obviously|easily|\w+n't)\b",
    )
    .unwrap();
    let messages = all().map(|error| (error, error.to_string()));
    let advice = texts(Language::English).map(|(error, _, text)| (error, text.to_owned()));
    for (error, text) in messages.chain(advice) {
        assert!(text.is_ascii(), "{error:#X}: {text}");
        if let Some(found) = bad.find(&text) {
            panic!("{error:#X}: {:?} in {text}", found.as_str());
        }
    }
}

#[test]
fn causes_and_steps_are_sentences() {
    for (error, _, text) in texts(Language::English) {
        assert!(text.ends_with('.'), "{error:#X}: {text}");
        assert!(!text.contains("  ") && text.trim() == text, "{error:#X}: {text}");
        let first = text.chars().next().unwrap();
        let file = ["slmgr", "tokens", "`"].iter().any(|name| text.starts_with(name));
        assert!(first.is_uppercase() || first.is_ascii_digit() || file, "{error:#X}: {text}");
    }
}

#[cfg(feature = "korean")]
#[test]
fn korean_is_polite_and_ends_well() {
    for (error, step, text) in texts(Language::Korean) {
        let end = if step {
            text.ends_with("시오.") || text.ends_with("니다.")
        } else {
            text.ends_with("니다.")
        };
        assert!(end, "{error:#X}: {text}");
    }
    for error in all() {
        let message = error.message(Language::Korean).to_string();
        assert!(message.ends_with("니다"), "{error:#X}: {message}");
    }
}

/// Digits, commands, symbols, paths, files and abbreviations of a text.
#[cfg(feature = "korean")]
const FACTS: &str = r"(?x)
    `[^`]+`
    | [A-Za-z%]+\\[A-Za-z0-9_\\%.\-]*[A-Za-z0-9_%]
    | (?i:[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|cn|vbs|dat|exe|log|txt|dll|msc))
    | 0x[0-9A-F]+
    | [A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*
    | _[A-Za-z][A-Za-z0-9]+
    | [0-9]+
";

#[cfg(feature = "korean")]
#[test]
fn both_languages_carry_the_same_facts() {
    let pattern = Regex::new(FACTS).unwrap();
    let facts = |text: &'static str| -> BTreeSet<&str> {
        pattern.find_iter(text).map(|found| found.as_str()).collect()
    };
    let english = texts(Language::English);
    for ((error, _, english), (_, _, korean)) in english.zip(texts(Language::Korean)) {
        assert_eq!(facts(english), facts(korean), "{error:#X}:\n{english}\n{korean}");
    }
    for error in all() {
        let digits = |language| {
            let message = error.message(language).to_string();
            message.chars().filter(char::is_ascii_digit).collect::<String>()
        };
        assert_eq!(digits(Language::English), digits(Language::Korean), "{error:#X}");
    }
}

/// The string literals of the advice, each with its file, as they stand in the source.
fn literals() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/guidance");
    let literal = Regex::new(r#""((?:[^"\\]|\\(?s:.))*)""#).unwrap();
    let continued = Regex::new(r"\\\n\s*").unwrap();
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let source = fs::read_to_string(&path).unwrap();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        for text in literal.captures_iter(&source) {
            found.push((continued.replace_all(&text[1], "").into_owned(), file.clone()));
        }
    }
    found
}

#[test]
fn no_sentence_is_written_twice() {
    let end = Regex::new(r"[.!?]\s+").unwrap();
    let mut seen: HashMap<String, String> = HashMap::new();
    let mut sentences = 0;
    for (text, file) in literals() {
        if !text.ends_with('.') {
            continue;
        }
        for sentence in end.split(&text) {
            let sentence = sentence.trim_end_matches('.').to_owned();
            sentences += 1;
            if let Some(other) = seen.insert(sentence.clone(), file.clone()) {
                panic!("in {other} and {file}: {sentence}");
            }
        }
    }
    assert!(sentences > all().count(), "the source was not read: {sentences} sentences");
}

#[test]
fn advice_is_distinct() {
    let distinct = |key: fn(ActivationError) -> usize| -> BTreeMap<usize, usize> {
        all().fold(BTreeMap::new(), |mut codes, error| {
            *codes.entry(key(error)).or_default() += 1;
            codes
        })
    };
    let pieces = distinct(|error| error.resolutions().as_ptr() as usize);
    assert!(pieces.len() > 150, "{} pieces of advice", pieces.len());
    assert!(pieces.values().all(|&codes| codes <= 15), "one piece serves more than 15 codes");
}

fn steps() -> impl Iterator<Item = (ActivationError, &'static Resolution)> {
    all().flat_map(|error| error.resolutions().iter().map(move |step| (error, step)))
}

/// Programs that a command may begin with, and whether an elevated prompt is needed:
/// always, never, or depending on the rest.
const PROGRAMS: [(&str, Option<bool>); 29] = [
    ("bcdedit", Some(true)),
    ("certlm.msc", Some(true)),
    ("certutil", None),
    ("cmd", None),
    ("cscript", None),
    ("dcomcnfg", Some(true)),
    ("dism", Some(true)),
    ("dsregcmd", Some(false)),
    ("gpupdate", Some(false)),
    ("icacls", None),
    ("ipconfig", None),
    ("net", Some(true)),
    ("nslookup", Some(false)),
    ("ping", Some(false)),
    ("powershell", None),
    ("reg", None),
    ("regedit", Some(true)),
    ("sc.exe", None),
    ("services.msc", Some(true)),
    ("sfc", Some(true)),
    ("slmgr.vbs", None),
    ("slui.exe", Some(false)),
    ("sysprep", Some(true)),
    ("w32tm", Some(true)),
    ("wusa", Some(true)),
    ("certmgr.msc", Some(false)),
    ("eventvwr.msc", Some(false)),
    ("winver", Some(false)),
    ("msinfo32", Some(false)),
];

/// Options of slmgr.vbs, and whether they need an elevated prompt.
const SLMGR: [(&str, Option<bool>); 32] = [
    ("/ipk", Some(true)),
    ("/skms", Some(true)),
    ("/ckms", Some(true)),
    ("/rilc", Some(true)),
    ("/ilc", Some(true)),
    ("/ril", Some(true)),
    ("/rearm", Some(true)),
    ("/rearm-app", Some(true)),
    ("/rearm-sku", Some(true)),
    ("/upk", Some(true)),
    ("/atp", Some(true)),
    ("/cpky", Some(true)),
    ("/sprt", Some(true)),
    ("/sdns", Some(true)),
    ("/cdns", Some(true)),
    ("/skhc", Some(true)),
    ("/ckhc", Some(true)),
    ("/skms-domain", None),
    ("/dli", Some(false)),
    ("/dlv", Some(false)),
    ("/xpr", Some(false)),
    ("/dti", Some(false)),
    ("/ltc", Some(false)),
    ("/lil", Some(false)),
    ("/ao-list", None),
    ("/ato", None),
    ("/fta", None),
    ("/act-type", None),
    ("/ad-activation-online", None),
    ("/ad-activation-get-iid", None),
    ("/ad-activation-apply-cid", None),
    ("/del-ao", None),
];

const PLACEHOLDERS: [&str; 10] = [
    "<kms_host>",
    "<product_key>",
    "<confirmation_id>",
    "<activation_id>",
    "<license_file>",
    "<dns_server>",
    "<thumbprint>",
    "<activation_object>",
    "<domain>",
    "<drive>",
];

#[test]
fn commands_are_known_and_marked() {
    let placeholder = Regex::new("<[^>]*>").unwrap();
    for (error, step) in steps() {
        let Some(command) = step.command else { continue };
        let line = command.line;
        let mut words = line.split(' ');
        let program = words.next().unwrap();
        let (_, elevated) = PROGRAMS
            .iter()
            .find(|(name, _)| *name == program)
            .unwrap_or_else(|| panic!("{error:#X}: {program} is not in the list"));
        if let Some(elevated) = elevated {
            assert_eq!(command.elevated, *elevated, "{error:#X}: {line}");
        }
        if program == "slmgr.vbs" {
            let option = words.next().unwrap();
            let (_, elevated) = SLMGR
                .iter()
                .find(|(name, _)| *name == option)
                .unwrap_or_else(|| panic!("{error:#X}: {option} is not in the list"));
            if let Some(elevated) = elevated {
                assert_eq!(command.elevated, *elevated, "{error:#X}: {line}");
            }
        }
        for found in placeholder.find_iter(line) {
            assert!(PLACEHOLDERS.contains(&found.as_str()), "{error:#X}: {line}");
        }
        assert!(!line.contains('%') || program == "cmd", "{error:#X}: {line}");
        assert_eq!(line.matches('"').count() % 2, 0, "{error:#X}: {line}");
    }
}

#[test]
fn actions_and_roles_fit() {
    for (error, step) in steps() {
        let line = step.command.map_or("", |command| command.line);
        let needs =
            |part: &str| assert!(line.contains(part), "{error:#X}: {:?} {line:?}", step.action);
        match step.action {
            Action::SetKmsHost => needs("/skms"),
            Action::UseKmsDiscovery => needs("/ckms"),
            Action::Rearm => needs("/rearm"),
            Action::ActivateKmsHost | Action::UpdateKmsHost => {
                assert_eq!(step.role, Role::KmsHostAdministrator, "{error:#X}: {}", step.text);
            }
            Action::NothingToDo | Action::Wait | Action::ContactMicrosoft => {
                assert_eq!(line, "", "{error:#X}: {}", step.text);
            }
            Action::ActivateOnline => {
                assert!(
                    line.is_empty()
                        || ["/ato", "/fta", "/ad-activation"]
                            .iter()
                            .any(|option| line.contains(option))
                        || !line.starts_with("slmgr"),
                    "{error:#X}: {line}"
                );
            }
            _ => {}
        }
        // What changes the machine says so by its action.
        if line.contains("/upk") || line.contains("/rearm") || line.contains("ren \"") {
            assert!(
                matches!(
                    step.action,
                    Action::Rearm | Action::RebuildTokenStore | Action::ReplaceProductKey
                ),
                "{error:#X}: {:?} {line}",
                step.action
            );
        }
    }
}

/// What costs something: state, time or an activation.
fn is_costly(step: &Resolution) -> bool {
    matches!(step.action, Action::RebuildTokenStore | Action::Rearm | Action::ReinstallWindows)
}

#[test]
fn the_costly_comes_after_the_harmless() {
    for error in all() {
        let steps = error.resolutions();
        let harmless = steps.iter().take_while(|step| !is_costly(step)).count();
        let all_costly = steps.iter().all(is_costly);
        assert!(harmless > 0 && !all_costly, "{error:#X} begins with {}", steps[0].text);
    }
}

/// The events of the failure itself are read and saved before anything is changed.
#[test]
fn events_come_before_changes() {
    let changes = |step: &Resolution| {
        is_costly(step)
            || matches!(
                step.action,
                Action::ActivateOnline
                    | Action::ChangeEdition
                    | Action::ChangeSetting
                    | Action::InstallLicense
                    | Action::InstallProductKey
                    | Action::RepairWindows
                    | Action::ReplaceProductKey
                    | Action::RestartService
                    | Action::RestartWindows
                    | Action::ScanForMalware
                    | Action::SetKmsHost
                    | Action::SyncClock
                    | Action::UpdateWindows
                    | Action::UseKmsDiscovery
            )
    };
    let mut late = Vec::new();
    for error in all() {
        let steps = error.resolutions();
        let event = steps.iter().position(|step| step.action == Action::CheckEventLog);
        let change = steps.iter().position(changes);
        if event.is_some_and(|event| change.is_some_and(|change| change < event)) {
            late.push(format!("{error:#X}"));
        }
    }
    assert_eq!(late, Vec::<String>::new());
}

#[test]
fn references_are_articles_of_microsoft() {
    let language = Regex::new("/[a-z]{2}-[a-z]{2}/").unwrap();
    let mut codes: BTreeMap<&str, Vec<ActivationError>> = BTreeMap::new();
    for error in all() {
        if let Some(reference) = error.reference() {
            assert!(
                ["https://learn.microsoft.com/", "https://support.microsoft.com/"]
                    .iter()
                    .any(|site| reference.starts_with(site)),
                "{error:#X}: {reference}"
            );
            assert!(!language.is_match(reference), "{error:#X}: {reference}");
            codes.entry(reference).or_default().push(error);
        }
    }
    assert!(codes.len() > 30, "{} articles", codes.len());
    for (reference, codes) in codes {
        assert!(
            codes.len() == 1 || SEVERAL.iter().any(|article| reference.ends_with(article)),
            "{reference}: {codes:?}"
        );
    }
}

/// Articles that treat several codes.
const SEVERAL: [&str; 11] = [
    "/troubleshoot-activation-error-codes",
    "/windows-vm-activation-error-0xc004fd01-0xc004fd02",
    "/activation-failures-not-genuine-notifications-volume-licensed-kms-client",
    "/cannot-activate-windows-from-oem",
    "/troubleshoot-extended-security-updates-issues",
    "/activation-event-8198-error-0xc0020017-0x8007139f-kms-contact-failure",
    "/nf-slpublic-slactivateproduct",
    "/nf-slpublic-slgetauthenticationresult",
    "/nf-slpublic-slinstallproofofpurchase",
    "/kb/2870357",
    "-0x8004fe33-a9afe65e-230b-c1ed-3414-39acd7fddf52",
];

#[test]
fn names_can_be_said() {
    for error in all() {
        let name = format!("{error:?}");
        assert!(name.len() <= 45, "{name} has {} letters", name.len());
    }
}

/// The doc comment of every variant: one sentence, notes, then symbol and number; and
/// both are aliases, so that the search of the documentation finds them.
#[test]
fn variants_are_documented_alike() {
    let variants = source::variants();
    assert_eq!(variants.len(), ActivationError::VARIANTS.len());
    for source::Variant { name, code, head } in variants {
        let number = format!("0x{code:08X}");
        let error = ActivationError::try_from(code).unwrap();
        let end = match error.symbol() {
            Some(symbol) => {
                assert!(head.contains(&format!("#[doc(alias = \"{symbol}\")]")), "{number}");
                format!("/// `{symbol}`, `{number}`.\n")
            }
            None => format!("/// `{number}`; no header names it.\n"),
        };
        assert!(head.contains(&end), "{number} lacks {end}");
        assert!(head.contains(&format!("#[doc(alias = \"{number}\")]")), "{number}");
        assert_eq!(format!("{error:?}"), name, "{number}");
    }
}

#[test]
fn twins_and_second_meanings_are_named() {
    let variants = source::variants();
    let docs = |name: &str| variants.iter().find(|variant| variant.name == name).unwrap().head;
    assert!(docs("NonGenuineGracePeriodRunning").contains("0xC004F065"));
    assert!(docs("NonGenuineGracePeriodStarted").contains("0x4004F065"));
    assert!(ActivationError::from_code(0x4004_F041).is_err());
    for code in [
        0x8004_D102_u32,
        0x8004_D10B,
        0x8004_E026,
        0xC004_F001,
        0xC004_F002,
        0xC004_F004,
        0xC004_F005,
        0xC004_F006,
        0xC004_F008,
    ] {
        let error = ActivationError::try_from(code).unwrap();
        let docs = docs(&format!("{error:?}"));
        let docs = docs.replace("\n    /// ", " ");
        assert!(docs.contains("same number"), "{error:#X}:\n{docs}");
    }
}
