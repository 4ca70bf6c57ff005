//! The texts: language, length, and the same facts in both languages.

use std::collections::{BTreeSet, HashMap};

use regex::Regex;
use windows_activation_error::{ActivationError, Language, Resolution, Text};

mod source;

fn all() -> impl Iterator<Item = ActivationError> {
    ActivationError::VARIANTS.iter().copied()
}

/// What a text is: only full sentences end with a full stop.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Sentence,
    Step,
    Phrase,
}

/// Every text below the message, with its code and form.
fn texts() -> Vec<(ActivationError, Form, Text)> {
    fn step(
        error: ActivationError,
        step: &Resolution,
        texts: &mut Vec<(ActivationError, Form, Text)>,
    ) {
        texts.push((error, Form::Step, step.text));
        texts.extend(step.condition.map(|condition| (error, Form::Phrase, condition)));
        texts.extend(step.procedure.map(|procedure| (error, Form::Phrase, procedure.title)));
    }
    let mut texts = Vec::new();
    for error in all() {
        for check in error.checks() {
            texts.push((error, Form::Step, check.text));
        }
        for cause in error.causes() {
            texts.push((error, Form::Sentence, cause.text));
            if let Some(sign) = cause.sign {
                texts.push((error, Form::Sentence, sign.text));
                texts.extend(sign.brief.map(|brief| (error, Form::Phrase, brief)));
            }
        }
        error.resolutions().for_each(|of| step(error, of, &mut texts));
    }
    texts
}

#[test]
fn messages_are_short_and_plain() {
    for &language in Language::VARIANTS {
        for error in all() {
            let message = error.message().get(language);
            assert!(message.chars().count() <= 84, "{error:#X}: {message}");
            assert!(!message.ends_with(['.', '!', ' ']), "{error:#X}: {message}");
            assert_eq!(message.trim(), message, "{error:#X}");
        }
    }
    for error in all() {
        let message = error.to_string();
        let first = message.split(' ').next().unwrap();
        let name = first.chars().skip(1).any(char::is_uppercase)
            || ["Windows", "Microsoft", "Active", "Office"].contains(&first);
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
    let mut broken = BTreeSet::new();
    let messages = all().map(|error| (error, error.message()));
    for (error, text) in messages.chain(texts().into_iter().map(|(e, _, text)| (e, text))) {
        let text = text.get(Language::English);
        if let Some(found) = bad.find(text) {
            broken.insert(format!("{error:#X}: {:?} in {text}", found.as_str()));
        }
        if !text.is_ascii() {
            broken.insert(format!("{error:#X}: not ASCII: {text}"));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn sentences_end_with_a_full_stop_and_phrases_do_not() {
    let mut broken = BTreeSet::new();
    for (error, form, text) in texts() {
        for &language in Language::VARIANTS {
            let text = text.get(language);
            let ends = text.ends_with('.') || text.ends_with(".)");
            if ends == (form == Form::Phrase) || text.contains("  ") || text.trim() != text {
                broken.insert(format!("{error:#X}: {text}"));
            }
        }
        let english = text.get(Language::English);
        let first = english.chars().next().unwrap();
        let to_the_letter =
            ["slmgr", "ospp", "tokens", "w32", "sppsvc", "nslookup", "`", "_vlmcs", "dism"]
                .iter()
                .any(|name| english.starts_with(name));
        let capital = first.is_uppercase() || first.is_ascii_digit() || to_the_letter;
        if form != Form::Phrase && !capital {
            broken.insert(format!("{error:#X}: begins small: {english}"));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[cfg(feature = "korean")]
#[test]
fn korean_is_polite_and_ends_well() {
    let mut broken = BTreeSet::new();
    for (error, form, text) in texts() {
        let text = text.get(Language::Korean);
        let text = text.trim_end_matches(')');
        let polite = match form {
            Form::Phrase => true,
            Form::Step => text.ends_with("시오.") || text.ends_with("니다."),
            Form::Sentence => text.ends_with("니다."),
        };
        if !polite {
            broken.insert(format!("{error:#X}: {text}"));
        }
    }
    for error in all() {
        let message = error.message().get(Language::Korean);
        // What only the symbol says can follow in brackets.
        let sentence = message.split('(').next().unwrap();
        let polite =
            message.ends_with("니다") || message.ends_with(')') && sentence.ends_with("니다");
        if !polite {
            broken.insert(format!("{error:#X}: {message}"));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

/// Digits, commands, symbols, paths, files and abbreviations of a text.
#[cfg(feature = "korean")]
const FACTS: &str = r"(?x)
    `[^`]+`
    | [A-Za-z%]+\\[A-Za-z0-9_\\%.\-]*[A-Za-z0-9_%]
    | (?i:[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|net|cn|vbs|dat|exe|log|txt|dll|msc|evtx))
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
    let messages = all().map(|error| (error, error.message()));
    let mut broken = BTreeSet::new();
    for (error, text) in messages.chain(texts().into_iter().map(|(e, _, text)| (e, text))) {
        let (english, korean) = (text.get(Language::English), text.get(Language::Korean));
        let (of_english, of_korean) = (facts(english), facts(korean));
        if of_english != of_korean {
            let only: Vec<_> = of_english.symmetric_difference(&of_korean).collect();
            broken.insert(format!("{error:#X}: {only:?}\n  {english}\n  {korean}"));
        }
    }
    let list: Vec<_> = broken.into_iter().collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
}

#[cfg(feature = "korean")]
#[test]
fn every_korean_sentence_is_korean() {
    for (error, form, text) in texts() {
        let korean = text.get(Language::Korean);
        let has_hangul = korean.chars().any(|letter| ('가'..='힣').contains(&letter));
        assert!(has_hangul || form == Form::Phrase, "{error:#X}: {korean}");
    }
}

#[test]
fn causes_of_one_code_are_distinct() {
    for error in all() {
        let mut seen = HashMap::new();
        for (at, cause) in error.causes().iter().enumerate() {
            let other = seen.insert(cause.text.get(Language::English), at);
            assert_eq!(other, None, "{error:#X}: {}", cause.text);
        }
    }
}

#[test]
fn names_can_be_said() {
    for error in all() {
        assert!(error.name().len() <= 45, "{} has {} letters", error.name(), error.name().len());
    }
}

/// The doc comment of a variant and its aliases, as they stand in the source.
fn documentation(name: &str) -> (String, Vec<&'static str>) {
    let source = include_str!("../src/error.rs");
    let end = source.find(&format!("\n    {name} = ")).unwrap();
    let is_part = |line: &&str| line.trim().starts_with("///") || line.contains("#[doc(alias");
    let block: Vec<&str> = source[..end].lines().rev().take_while(is_part).collect();
    let block: Vec<&str> = block.into_iter().rev().collect();
    let docs = block.iter().filter_map(|line| line.trim().strip_prefix("///"));
    let docs: Vec<&str> = docs.map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
    let alias =
        |line: &&'static str| line.trim().strip_prefix("#[doc(alias = \"")?.strip_suffix("\")]");
    (docs.join("\n"), block.iter().filter_map(alias).collect())
}

/// The doc comment of every variant: its message, then number, symbol and signed number, then
/// notes; and all three are aliases, so that the search of the documentation finds them.
#[test]
fn variants_are_documented_alike() {
    let variants = source::variants();
    assert_eq!(variants.len(), ActivationError::VARIANTS.len());
    for (name, code) in variants {
        let error = ActivationError::try_from(code).unwrap();
        assert_eq!(error.name(), name);
        let (docs, found) = documentation(name);
        let signed = i32::from_ne_bytes(code.to_ne_bytes());
        let message = error.to_string();
        let sentence = if message.starts_with("tokens.dat") {
            message
        } else {
            let (first, rest) = message.split_at(1);
            format!("{}{rest}", first.to_uppercase())
        };
        let number = format!("0x{code:08X}");
        let names = match error.symbol() {
            Some(symbol) => format!("`{number}`, `{symbol}`, {signed}."),
            None => format!("`{number}`, {signed}; no header names it."),
        };
        let docs: Vec<&str> = docs.lines().collect();
        assert_eq!(docs[0], format!("{sentence}."), "{number}");
        assert_eq!((docs[1], docs[2]), ("", names.as_str()), "{number}");
        let mut aliases: Vec<String> = error.symbol().map(str::to_owned).into_iter().collect();
        aliases.extend([number, signed.to_string()]);
        assert_eq!(found, aliases);
    }
}

#[test]
fn twins_and_second_meanings_are_named() {
    let docs = |code: u32| {
        let error = ActivationError::try_from(code).unwrap();
        documentation(error.name()).0.replace('\n', " ")
    };
    assert!(docs(0x4004_F065).contains("0xC004F065"));
    assert!(docs(0xC004_F065).contains("0x4004F065"));
    assert_eq!(ActivationError::from_code(0x4004_F041).unwrap_err().code(), 0x4004_F041);
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
        assert!(docs(code).contains("same number"), "0x{code:08X}:\n{}", docs(code));
    }
}
