//! The closed lists: their names for data and command lines, and their labels for people.

use std::collections::HashSet;
use std::fmt::{Debug, Display};
use std::str::FromStr;

use windows_activation_error::{
    Action, ActivationError, ActivationType, Command, Effect, Language, Origin, ParseNameError,
    Place, Placeholder, Retry, Role, Severity, SourceKind, Text, Topic,
};

fn check<T>(all: &[T], as_str: fn(T) -> &'static str, label: fn(T) -> Text)
where
    T: Copy + Debug + Display + PartialEq + FromStr<Err = ParseNameError>,
{
    let names: HashSet<&str> = all.iter().map(|&kind| as_str(kind)).collect();
    assert_eq!(names.len(), all.len(), "names are unique");
    for &language in Language::VARIANTS {
        let labels: HashSet<&str> = all.iter().map(|&kind| label(kind).get(language)).collect();
        assert_eq!(labels.len(), all.len(), "labels are unique in {language}");
    }
    for &kind in all {
        let name = as_str(kind);
        assert_eq!(name.parse(), Ok(kind), "{kind:?}");
        assert_eq!(name.to_uppercase().parse(), Ok(kind), "{kind:?}");
        assert_eq!(format!("{kind:>40}"), format!("{name:>40}"));
        assert_eq!(format!("{kind:.2}"), &name[..2]);
        let letters = name.trim_matches(['<', '>']);
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte == b'-' || byte == b'_';
        assert!(letters.bytes().all(plain), "{name}");
    }
    let error = "no such name".parse::<T>().unwrap_err().to_string();
    assert!(error.starts_with("expected one of "), "{error}");
    assert!(error.contains(as_str(all[all.len() - 1])), "{error}");
}

#[test]
fn names_and_labels_are_unique_and_read_again() {
    check(ActivationType::VARIANTS, ActivationType::as_str, ActivationType::label);
    check(Severity::VARIANTS, Severity::as_str, Severity::label);
    check(Origin::VARIANTS, Origin::as_str, Origin::label);
    check(Topic::VARIANTS, Topic::as_str, Topic::label);
    check(Retry::VARIANTS, Retry::as_str, Retry::label);
    check(Role::VARIANTS, Role::as_str, Role::label);
    check(Place::VARIANTS, Place::as_str, Place::label);
    check(Effect::VARIANTS, Effect::as_str, Effect::label);
    check(Action::VARIANTS, Action::as_str, Action::label);
    check(SourceKind::VARIANTS, SourceKind::as_str, SourceKind::label);
    check(Placeholder::VARIANTS, Placeholder::as_str, Placeholder::label);
    check(Language::VARIANTS, Language::as_str, Language::label);
}

/// What is in the catalog, by kind.
#[derive(Default)]
struct Used {
    words: HashSet<&'static str>,
}

impl Used {
    fn command(&mut self, command: Option<Command>) {
        if let Some(command) = command {
            self.words.extend([command.place.as_str(), command.effect.as_str()]);
            self.words.extend(command.placeholders().map(Placeholder::as_str));
        }
    }
}

fn used() -> Used {
    let mut used = Used::default();
    for error in ActivationError::VARIANTS {
        used.words.extend([error.topic().as_str(), error.origin().as_str()]);
        used.words.extend([error.severity().as_str(), error.retry().as_str()]);
        used.words.extend(error.activation_types().iter().map(|kind| kind.as_str()));
        let signs = error.causes().iter().filter_map(|cause| cause.sign.as_ref());
        for sign in error.checks().iter().chain(signs) {
            used.command(sign.command);
            used.words.extend(sign.sources.iter().map(|source| source.kind.as_str()));
        }
        for cause in error.causes() {
            used.words.extend(cause.sources.iter().map(|source| source.kind.as_str()));
        }
        for step in error.resolutions() {
            used.command(step.command);
            used.words.extend([step.action.as_str(), step.role.as_str()]);
            used.words.extend(step.sources.iter().map(|source| source.kind.as_str()));
        }
    }
    used
}

/// A word that no code uses would be a promise without a meaning.
#[test]
fn every_word_is_used() {
    let used = used().words;
    let words = [Topic::VARIANTS.iter().map(|word| word.as_str()).collect::<Vec<_>>()]
        .into_iter()
        .chain([
            Origin::VARIANTS.iter().map(|word| word.as_str()).collect(),
            Severity::VARIANTS.iter().map(|word| word.as_str()).collect(),
            Retry::VARIANTS.iter().map(|word| word.as_str()).collect(),
            ActivationType::VARIANTS.iter().map(|word| word.as_str()).collect(),
            Role::VARIANTS.iter().map(|word| word.as_str()).collect(),
            Action::VARIANTS.iter().map(|word| word.as_str()).collect(),
            Place::VARIANTS.iter().map(|word| word.as_str()).collect(),
            Effect::VARIANTS.iter().map(|word| word.as_str()).collect(),
            SourceKind::VARIANTS.iter().map(|word| word.as_str()).collect(),
            Placeholder::VARIANTS.iter().map(|word| word.as_str()).collect(),
        ])
        .flatten();
    let idle: Vec<&str> = words.filter(|word| !used.contains(word)).collect();
    assert!(idle.is_empty(), "in no entry of the catalog: {idle:?}");
}

#[test]
fn channels_lead_to_activation_types() {
    use ActivationType::{Avma, Evaluation, KmsClient, KmsHost, Mak, Oem, Retail, Subscription};

    for (channel, expected) in [
        ("Volume:GVLK", Some(KmsClient)),
        ("volume:gvlk", Some(KmsClient)),
        ("Volume:MAK", Some(Mak)),
        ("Volume:CSVLK", Some(KmsHost)),
        ("Retail", Some(Retail)),
        ("Retail:TB:Eval", Some(Evaluation)),
        ("Retail:TB:Sub", Some(Subscription)),
        ("OEM:DM", Some(Oem)),
        ("OEM:SLP", Some(Oem)),
        ("OEM:NONSLP", Some(Oem)),
        ("OEM:COA", Some(Oem)),
        ("VOLUME_KMSCLIENT channel", Some(KmsClient)),
        ("Windows(R) Operating System, VOLUME_KMSCLIENT channel", Some(KmsClient)),
        ("Windows(R) Operating System, VOLUME_MAK channel", Some(Mak)),
        ("Windows(R) Operating System, VOLUME_KMS_2012-R2 channel", Some(KmsHost)),
        ("Windows(R) Operating System, RETAIL channel", Some(Retail)),
        ("Windows(R) Operating System, OEM_DM channel", Some(Oem)),
        ("Windows(R) Operating System, TIMEBASED_EVAL channel", Some(Evaluation)),
        ("Windows(R) Operating System, VIRTUAL_MACHINE_ACTIVATION channel", Some(Avma)),
        (" Volume:MAK\n", Some(Mak)),
        ("", None),
        ("channel", None),
        ("Volume", None),
        ("GVLK", None),
        ("볼륨channel", None),
        ("채널", None),
    ] {
        assert_eq!(ActivationType::from_channel(channel), expected, "{channel:?}");
    }
}

#[test]
fn locales_and_language_identifiers_lead_to_languages() {
    let korean = Language::VARIANTS.iter().copied().find(|language| language.tag() == "ko");
    for (locale, expected) in [
        ("en", Some(Language::English)),
        ("EN-us", Some(Language::English)),
        ("en_US.UTF-8", Some(Language::English)),
        ("en@euro", Some(Language::English)),
        ("ko", korean),
        ("ko-KR", korean),
        ("ko_KR.eucKR", korean),
        ("kok-IN", None),
        ("eng", None),
        ("C", None),
        ("", None),
        ("-", None),
        ("de_DE.UTF-8", None),
    ] {
        assert_eq!(Language::from_locale(locale), expected, "{locale:?}");
    }
    for (langid, expected) in [
        (0x0409, Some(Language::English)),
        (0x0809, Some(Language::English)),
        (0x0009, Some(Language::English)),
        (0x0412, korean),
        (0x0012, korean),
        (0x0457, None), // Konkani
        (0x0407, None),
        (0, None),
    ] {
        assert_eq!(Language::from_langid(langid), expected, "0x{langid:04X}");
    }
    assert_eq!(Language::default(), Language::English);
}
