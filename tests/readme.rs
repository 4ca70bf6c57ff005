//! The figures that README and changelog state about the catalog.

use std::collections::BTreeMap;

use windows_activation_error::{ActivationError, Language, Source, SourceKind};

const README: &str = include_str!("../README.md");
const CHANGELOG: &str = include_str!("../CHANGELOG.md");

/// Each statement once, by its English text, with the kinds of its sources.
fn statements() -> BTreeMap<&'static str, Vec<SourceKind>> {
    let mut statements: BTreeMap<&str, Vec<SourceKind>> = BTreeMap::new();
    let mut add = |text: &'static str, sources: &[&Source]| {
        statements.entry(text).or_default().extend(sources.iter().map(|source| source.kind));
    };
    for error in ActivationError::VARIANTS {
        let signs = error.causes().iter().filter_map(|cause| cause.sign.as_ref());
        for look in error.checks().iter().chain(signs) {
            add(look.text.get(Language::English), look.sources);
        }
        for cause in error.causes() {
            add(cause.text.get(Language::English), cause.sources);
        }
        for step in error.resolutions() {
            add(step.text.get(Language::English), step.sources);
        }
    }
    statements
}

#[test]
fn the_readme_says_on_what_the_statements_rest() {
    let statements = statements();
    let mut count = BTreeMap::new();
    for kinds in statements.values() {
        // The strongest source counts.
        let strongest = [
            SourceKind::Article,
            SourceKind::Reference,
            SourceKind::Report,
            SourceKind::Header,
            SourceKind::Practice,
        ]
        .into_iter()
        .find(|kind| kinds.contains(kind))
        .unwrap();
        *count.entry(strongest).or_insert(0) += 1;
    }
    let of = |kind| count.get(&kind).copied().unwrap_or(0);
    let sentence = format!(
        "Of the {} different causes, signs and steps, {} rest on an article or reference page of \
         Microsoft, {} on a public report, {} on the header alone and {} on common practice alone.",
        statements.len(),
        of(SourceKind::Article) + of(SourceKind::Reference),
        of(SourceKind::Report),
        of(SourceKind::Header),
        of(SourceKind::Practice),
    );
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words(README).contains(&sentence), "the README should say:\n{sentence}");
}

#[test]
fn the_changelog_says_how_many_codes_there_are() {
    let codes = ActivationError::VARIANTS.len();
    let others = codes - 414;
    let words = CHANGELOG.split_whitespace().collect::<Vec<_>>().join(" ");
    let sentence = format!(
        "`ActivationError` with {codes} codes: the 414 HRESULTs of `slerror.h` (Windows SDK \
         10.0.26100.2161) and {others} "
    );
    assert!(words.contains(&sentence), "the changelog should say:\n{sentence}");
}
