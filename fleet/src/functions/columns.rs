//! The catalog as columns of Arrow, made once: an answer is found by taking a row.
//!
//! Where an answer depends on more than the code, the rows of the whole catalog follow each
//! other, once for each choice.

use std::sync::{Arc, LazyLock};

use datafusion::arrow::array::{ArrayRef, BooleanArray, StringArray, StructArray};
use datafusion::arrow::datatypes::{DataType, Field, Fields};
use windows_activation_error::{ActivationError, ActivationType, Language, Resolution};

/// Rows of the catalog.
pub(super) const CODES: u32 = narrow(ActivationError::VARIANTS.len());
/// Languages of the texts.
pub(super) const LANGUAGES: u32 = narrow(Language::VARIANTS.len());

#[expect(clippy::cast_possible_truncation, reason = "checked; `try_from` is not const")]
const fn narrow(length: usize) -> u32 {
    assert!(length < 1 << 20);
    length as u32
}

/// The row of a code.
pub(super) fn row(code: u32) -> Option<u32> {
    let at = ActivationError::VARIANTS.binary_search_by_key(&code, |error| error.code()).ok()?;
    u32::try_from(at).ok()
}

fn texts(of: impl Fn(ActivationError) -> Option<&'static str>) -> ArrayRef {
    Arc::new(ActivationError::VARIANTS.iter().map(|&error| of(error)).collect::<StringArray>())
}

pub(super) static NAMES: LazyLock<ArrayRef> = LazyLock::new(|| texts(|error| Some(error.name())));
pub(super) static SYMBOLS: LazyLock<ArrayRef> = LazyLock::new(|| texts(ActivationError::symbol));
pub(super) static TOPICS: LazyLock<ArrayRef> =
    LazyLock::new(|| texts(|error| Some(error.topic().as_str())));
pub(super) static RETRIES: LazyLock<ArrayRef> =
    LazyLock::new(|| texts(|error| Some(error.retry().as_str())));
pub(super) static ORIGINS: LazyLock<ArrayRef> =
    LazyLock::new(|| texts(|error| Some(error.origin().as_str())));

/// By language.
pub(super) static MESSAGES: LazyLock<ArrayRef> = LazyLock::new(|| {
    let messages = Language::VARIANTS.iter().flat_map(|&language| {
        ActivationError::VARIANTS.iter().map(move |error| Some(error.message().get(language)))
    });
    Arc::new(messages.collect::<StringArray>())
});

/// By type of activation.
pub(super) static APPLIES: LazyLock<ArrayRef> = LazyLock::new(|| {
    let applies = ActivationType::VARIANTS.iter().flat_map(|&activation_type| {
        ActivationError::VARIANTS.iter().map(move |error| Some(error.applies_to(activation_type)))
    });
    Arc::new(applies.collect::<BooleanArray>())
});

/// The fields of a step.
pub(super) fn step_fields() -> Fields {
    let text = |name| Field::new(name, DataType::Utf8, true);
    vec![
        text("text"),
        text("command"),
        text("role"),
        Field::new("elevated", DataType::Boolean, true),
        text("effect"),
    ]
    .into()
}

/// By type of activation, of which the first is any, and within it by language.
pub(super) static FIRST_STEPS: LazyLock<ArrayRef> = LazyLock::new(|| {
    let types = std::iter::once(None).chain(ActivationType::VARIANTS.iter().copied().map(Some));
    let steps: Vec<Option<(&Resolution, Language)>> = types
        .flat_map(|activation_type| {
            Language::VARIANTS.iter().flat_map(move |&language| {
                ActivationError::VARIANTS.iter().map(move |error| {
                    let page = error.explain(language);
                    let page = activation_type.map_or(page, |wanted| page.only_for(wanted));
                    page.resolutions().next().map(|step| (step, language))
                })
            })
        })
        .collect();
    let column = |of: fn(&Resolution, Language) -> Option<String>| -> ArrayRef {
        let cells = steps.iter().map(|step| step.and_then(|(step, language)| of(step, language)));
        Arc::new(cells.collect::<StringArray>())
    };
    let elevated = steps.iter().map(|step| Some(step.as_ref()?.0.command?.elevated));
    let columns: Vec<ArrayRef> = vec![
        column(|step, language| Some(step_text(step, language))),
        column(|step, _| Some(step.command?.line.to_owned())),
        column(|step, _| Some(step.role.as_str().to_owned())),
        Arc::new(elevated.collect::<BooleanArray>()),
        column(|step, _| Some(step.command?.effect.as_str().to_owned())),
    ];
    let known = steps.iter().map(Option::is_some).collect::<Vec<bool>>();
    Arc::new(StructArray::new(step_fields(), columns, Some(known.into())))
});

/// The text as the pages write it: for whom it is stands before it, where it is not for everyone.
fn step_text(step: &Resolution, language: Language) -> String {
    let text = step.text.get(language);
    match step.condition {
        Some(condition) => format!("({}) {text}", condition.get(language)),
        None => text.to_owned(),
    }
}
