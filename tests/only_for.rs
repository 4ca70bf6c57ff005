//! The page for one kind of activation: for every code and every kind.

use regex::Regex;
use windows_activation_error::ActivationType::{
    ActiveDirectory, DigitalLicense, Evaluation, KmsClient, KmsHost, Mak, Oem, Retail,
    Subscription, TokenBased,
};
use windows_activation_error::{Action, ActivationError, ActivationType, Language, Resolution};

fn pairs() -> impl Iterator<Item = (ActivationError, ActivationType)> {
    ActivationError::VARIANTS
        .iter()
        .flat_map(|&error| ActivationType::VARIANTS.iter().map(move |&kind| (error, kind)))
}

fn kept(error: ActivationError, kind: ActivationType) -> Vec<&'static Resolution> {
    error.explain(Language::English).only_for(kind).resolutions().collect()
}

/// The steps for a kind; a procedure belongs to the step that names it.
fn for_kind(error: ActivationError, kind: ActivationType) -> Vec<&'static Resolution> {
    let named = error.causes().iter().flat_map(|cause| cause.resolutions).chain(error.otherwise());
    let mut steps = Vec::new();
    for step in named.filter(|step| step.is_for(kind)) {
        steps.push(step);
        let procedure = step.procedure.map_or(&[][..], |procedure| procedure.resolutions);
        steps.extend(procedure.iter().filter(|step| step.is_for(kind)));
    }
    steps
}

#[test]
fn no_page_is_empty_and_none_shows_steps_of_another_kind_without_a_word() {
    for (error, kind) in pairs() {
        let all: Vec<_> = error.resolutions().collect();
        let kept = kept(error, kind);
        let page = error.explain(Language::English).only_for(kind).to_string();
        let words: Vec<&str> = page.split_whitespace().collect();
        let name = error.name();
        assert!(!kept.is_empty(), "{name} {kind}");
        for step in &kept {
            let text: Vec<&str> = step.text.get(Language::English).split_whitespace().collect();
            let stands = words.windows(text.len()).any(|words| words == text);
            assert!(stands, "{name} {kind}: {}", step.text);
        }
        let says_not_expected =
            page.contains(&format!("This code is not expected with {}.", kind.label()));
        let says_left_out = page.contains("are left out.");
        if !error.applies_to(kind) {
            assert!(says_not_expected && kept == all, "{name} {kind}");
            continue;
        }
        assert!(!says_not_expected, "{name} {kind}");
        assert_eq!(kept, for_kind(error, kind), "{name} {kind}");
        assert_eq!(says_left_out, kept.len() < all.len(), "{name} {kind}");
    }
}

/// Each kind that meets an error finds a step for it, not only the sentence that there is none.
#[test]
fn every_kind_that_meets_an_error_has_a_step() {
    let without: Vec<String> = pairs()
        .filter(|&(error, kind)| error.applies_to(kind) && for_kind(error, kind).is_empty())
        .map(|(error, kind)| format!("{} {kind}", error.name()))
        .collect();
    assert_eq!(without, Vec::<String>::new());
}

/// A step that names a procedure would lead to a heading without a step.
#[test]
fn a_procedure_that_a_kept_step_names_has_a_step() {
    let empty: Vec<String> = pairs()
        .filter(|(error, kind)| error.applies_to(*kind))
        .flat_map(|(error, kind)| {
            let named = kept(error, kind).into_iter().filter_map(|step| step.procedure);
            let empty = named
                .filter(move |procedure| !procedure.resolutions.iter().any(|of| of.is_for(kind)));
            empty.map(move |procedure| {
                format!("0x{:08X} {} {kind}: {}", error.code(), error.name(), procedure.title)
            })
        })
        .collect();
    assert_eq!(empty, Vec::<String>::new());
}

/// One step that is left of a procedure is no range, in each language and whatever the page keeps.
#[test]
fn one_step_of_a_procedure_is_no_range() {
    let range = Regex::new(r"\(steps (\d+) to (\d+)\)|\((\d+)~(\d+)단계\)").unwrap();
    let one = Regex::new(r"\(step \d+\)|\(\d+단계\)").unwrap();
    for &language in Language::VARIANTS {
        let mut ones = 0;
        let procedures = |&(error, kind): &(ActivationError, ActivationType)| {
            error.applies_to(kind) && kept(error, kind).iter().any(|step| step.procedure.is_some())
        };
        for (error, kind) in pairs().filter(procedures) {
            let page = error.explain(language).only_for(kind).to_string();
            let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
            ones += one.find_iter(&page).count();
            for found in range.captures_iter(&page) {
                let numbers: Vec<usize> =
                    found.iter().skip(1).flatten().map(|n| n.as_str().parse().unwrap()).collect();
                assert!(numbers[0] < numbers[1], "{error:?} {kind} {language}: {found:?}");
            }
        }
        assert!(ones > 0, "{language}");
    }
}

/// Words of a condition that only these kinds can fulfil, for steps that use what the computer has.
/// A step that changes to another kind is for the kind before it, and has other words.
const OF_A_KIND: &[(&str, &[ActivationType])] = &[
    ("^for an Office of KMS", &[KmsClient]),
    ("^for an Office of an account", &[Subscription, Retail, Oem]),
    ("^(with|for) a volume edition of Office$", &[Mak, KmsClient, ActiveDirectory, TokenBased]),
    ("^for Office with a MAK", &[Mak]),
    ("^on a KMS client$", &[KmsClient]),
    ("on a KMS host(, if it is .*)?$", &[KmsHost]),
    ("^for a client that activates with KMS", &[KmsClient, ActiveDirectory, TokenBased]),
    ("^with a MAK, if License Status", &[Mak]),
    ("^with a retail or OEM key, if License Status", &[Retail, Oem, DigitalLicense]),
    ("^with token-based activation", &[TokenBased]),
    ("^with a subscription", &[Subscription]),
    ("^in Active Directory-based activation", &[ActiveDirectory]),
    ("if a volume license is refused", &[Mak, KmsHost]),
];

#[test]
fn a_condition_that_names_a_kind_is_shown_to_it_alone() {
    for (words, allowed) in OF_A_KIND {
        let words = Regex::new(words).unwrap();
        let mut uses = 0;
        let mut broken = Vec::new();
        for (error, kind) in pairs().filter(|(error, kind)| error.applies_to(*kind)) {
            for step in kept(error, kind) {
                let Some(condition) = step.condition else { continue };
                let condition = condition.get(Language::English);
                // A key of Office is installed whatever the computer has.
                let is_key =
                    matches!(step.action, Action::InstallProductKey | Action::ReplaceProductKey);
                if !words.is_match(condition) || (is_key && condition.contains("Office")) {
                    continue;
                }
                uses += 1;
                if !allowed.iter().any(|other| other.overlaps(kind)) {
                    broken.push(format!("0x{:08X} {kind}: {condition}", error.code()));
                }
            }
        }
        assert_eq!(broken, Vec::<String>::new());
        assert!(uses > 0, "{words}");
    }
}

/// A Windows with a channel of its own meets no cause of another one.
#[test]
fn an_evaluation_is_not_sent_to_the_causes_of_other_channels() {
    let page = ActivationError::GracePeriodExpired.explain(Language::English);
    let places = |kind| page.only_for(kind).causes().map(|(at, _)| at).collect::<Vec<_>>();
    // A: Office; B: a key for Microsoft's servers; C: a KMS client setup key; D: an evaluation.
    assert_eq!(places(Evaluation), [3]);
    assert_eq!(places(KmsClient), [0, 2, 3]);
    assert_eq!(places(TokenBased), [0, 2, 3]);
    assert_eq!(places(Mak), [0, 1, 3]);
    assert_eq!(places(Retail), [0, 1, 3]);
}

/// A step for a kind of activation that cannot meet the error would reach nobody.
#[test]
fn every_step_reaches_somebody() {
    let idle: Vec<String> = ActivationError::VARIANTS
        .iter()
        .flat_map(|&error| error.resolutions().map(move |step| (error, step)))
        .filter(|(error, step)| {
            !ActivationType::VARIANTS
                .iter()
                .any(|&kind| error.applies_to(kind) && step.is_for(kind))
                // Procedures are shared: a step of theirs can be for a kind that a code lacks.
                && !error
                    .resolutions()
                    .filter_map(|other| other.procedure)
                    .any(|procedure| procedure.resolutions.contains(step))
        })
        .map(|(error, step)| format!("{}: {}", error.name(), step.text))
        .collect();
    assert_eq!(idle, Vec::<String>::new());
}

#[cfg(feature = "korean")]
#[test]
fn the_sentence_is_korean_on_a_korean_page() {
    let page = ActivationError::KmsUnavailable
        .explain(Language::Korean)
        .only_for(ActivationType::Mak)
        .to_string();
    assert!(page.contains("일반적으로 다음 유형에서 나타나지 않습니다: MAK"), "{page}");
}
