//! One code as every format writes it: the parts of its page, and the sentences about them.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use windows_activation_error::{
    ActivationError, ActivationType, Cause, Command, Explanation, Language, Placeholder, Procedure,
    Resolution, Source, SourceKind,
};

use crate::common::{label, letters};

/// One code with the steps that are wanted.
pub(super) struct Entry {
    pub(super) error: ActivationError,
    pub(super) page: Explanation,
    /// The type whose steps are kept.
    only: Option<ActivationType>,
    /// What holds for several of the commands.
    notes: Vec<Note>,
}

/// The library keeps its notes for the record of a code.
#[derive(Deserialize)]
struct Record {
    notes: Vec<Note>,
}

#[derive(Deserialize)]
struct Note {
    text: String,
    sources: Vec<Document>,
}

/// What stands in the list of sources.
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Document {
    pub(super) title: Cow<'static, str>,
    pub(super) url: Option<Cow<'static, str>>,
    #[serde(rename = "kind")]
    kind: String,
}

impl From<&Source> for Document {
    fn from(source: &Source) -> Self {
        Self {
            title: Cow::Borrowed(source.title),
            url: source.url.map(Cow::Borrowed),
            kind: source.kind.as_str().to_owned(),
        }
    }
}

/// So many causes are told apart with a table.
const MANY: usize = 4;

/// What a placeholder of the commands stands for.
#[derive(Serialize)]
pub(super) struct Meaning {
    pub(super) placeholder: &'static str,
    pub(super) meaning: &'static str,
}

/// One line of the table that leads from what is seen to the steps.
pub(super) struct Row {
    pub(super) seen: &'static str,
    /// That of the cause; nothing where no cause fits.
    pub(super) letter: Option<char>,
    pub(super) go_to: String,
}

/// Steps under one heading.
pub(super) struct Section {
    pub(super) head: Head,
    /// The number of the first step; numbers run through the page.
    pub(super) first: usize,
    pub(super) steps: Vec<&'static Resolution>,
}

#[derive(Clone, Copy)]
pub(super) enum Head {
    /// A cause, with its letter where a code has several.
    Cause(Option<char>, &'static Cause),
    /// What is left to do where no cause fits.
    Otherwise,
    /// What is left to do where a code has one cause, which has no step for the type.
    Rest,
    Procedure(&'static Procedure),
}

impl Head {
    /// The heading as plain text; backticks stand in it.
    pub(super) fn text(self, language: Language) -> Option<String> {
        match self {
            Self::Cause(letter, cause) => {
                let letter = letter.map(|letter| format!("{letter}. ")).unwrap_or_default();
                Some(letter + cause.text.get(language))
            }
            Self::Otherwise => {
                Some(label(language, "None of these", "해당하는 항목이 없으면").to_owned())
            }
            Self::Rest => None,
            Self::Procedure(procedure) => {
                let heading = label(language, "Procedure:", "절차:");
                Some(format!("{heading} {}", procedure.title.get(language)))
            }
        }
    }
}

impl Entry {
    pub(super) fn new(
        error: ActivationError,
        kind: Option<ActivationType>,
        language: Language,
    ) -> serde_json::Result<Self> {
        let page = error.explain(language);
        let page = kind.map_or(page, |kind| page.only_for(kind));
        // A code that does not apply to the type keeps all its steps, as its page does.
        let only = kind.filter(|kind| error.applies_to(*kind));
        let Record { notes } = serde_json::from_value(serde_json::to_value(page)?)?;
        Ok(Self { error, page, only, notes })
    }

    fn kept(&self, steps: &'static [Resolution]) -> Vec<&'static Resolution> {
        let is_kept = |step: &&Resolution| self.only.is_none_or(|kind| step.is_for(kind));
        steps.iter().filter(is_kept).collect()
    }

    /// All steps in the order of the page, with the numbers of the page.
    pub(super) fn sections(&self) -> Vec<Section> {
        let causes = self.error.causes();
        let mut sections: Vec<Section> = Vec::new();
        let mut first = 1;
        let mut add = |sections: &mut Vec<Section>, head, steps: Vec<_>| {
            let count = steps.len();
            sections.push(Section { head, first, steps });
            first += count;
        };
        for (letter, cause) in letters().zip(causes) {
            let steps = self.kept(cause.resolutions);
            if !steps.is_empty() || cause.resolutions.is_empty() {
                let letter = Some(letter).filter(|_| causes.len() > 1);
                add(&mut sections, Head::Cause(letter, cause), steps);
            }
        }
        let otherwise = self.kept(self.error.otherwise());
        if !otherwise.is_empty() {
            let head = if causes.len() > 1 { Head::Otherwise } else { Head::Rest };
            add(&mut sections, head, otherwise);
        }
        for procedure in self.procedures() {
            let steps = self.kept(procedure.resolutions);
            add(&mut sections, Head::Procedure(procedure), steps);
        }
        sections
    }

    /// The procedures that the steps name, each once.
    fn procedures(&self) -> Vec<&'static Procedure> {
        let mut procedures: Vec<&Procedure> = Vec::new();
        for procedure in self.page.resolutions().filter_map(|step| step.procedure) {
            if !procedures.contains(&procedure) {
                procedures.push(procedure);
            }
        }
        procedures
    }

    /// The commands of the page, in its order.
    fn commands(&self) -> Vec<Command> {
        let mut commands: Vec<Command> =
            self.error.checks().iter().filter_map(|check| check.command).collect();
        for Section { head, steps, .. } in self.sections() {
            if let Head::Cause(_, Cause { sign: Some(sign), .. }) = head {
                commands.extend(sign.command);
            }
            commands.extend(steps.iter().filter_map(|step| step.command));
        }
        commands
    }

    /// The placeholders of the commands, each once.
    pub(super) fn placeholders(&self, language: Language) -> Vec<Meaning> {
        let used: Vec<Placeholder> =
            self.commands().iter().flat_map(Command::placeholders).collect();
        let used = Placeholder::VARIANTS.iter().filter(|name| used.contains(name));
        used.map(|name| Meaning { placeholder: name.as_str(), meaning: name.label().get(language) })
            .collect()
    }

    /// What holds for several of the commands.
    pub(super) fn notes(&self) -> impl Iterator<Item = &str> {
        self.notes.iter().map(|note| note.text.as_str())
    }

    /// That steps are missing, where any is.
    pub(super) fn left_out(&self, language: Language) -> Option<String> {
        let kind = self.only?;
        let is_whole = self.page.resolutions().count() == self.error.resolutions().count();
        let kind = kind.label().get(language);
        (!is_whole).then(|| {
            label(
                language,
                format!("Steps that are not for {kind} are left out."),
                format!("다음 유형에 해당하지 않는 단계는 생략했습니다: {kind}."),
            )
        })
    }

    /// The documents, each once, the article on the code first.
    pub(super) fn sources(&self) -> Vec<Document> {
        let error = self.error;
        let mut all: Vec<&Source> = error.reference().into_iter().collect();
        all.extend(error.also_seen_with().iter().map(|sighting| sighting.source));
        all.extend(error.checks().iter().flat_map(|check| check.sources));
        for Section { head, steps, .. } in self.sections() {
            match head {
                Head::Cause(_, cause) => {
                    all.extend(cause.sources);
                    all.extend(cause.sign.iter().flat_map(|sign| sign.sources));
                }
                Head::Procedure(procedure) => all.extend(procedure.sources),
                Head::Otherwise | Head::Rest => {}
            }
            all.extend(steps.iter().flat_map(|step| step.sources));
        }
        let mut documents: Vec<Document> = Vec::new();
        let of_notes = self.notes.iter().flat_map(|note| &note.sources).cloned();
        for document in all.into_iter().map(Document::from).chain(of_notes) {
            if document.kind != SourceKind::Practice.as_str() && !documents.contains(&document) {
                documents.push(document);
            }
        }
        documents
    }

    /// Further types with which the code was met.
    pub(super) fn also_seen_with(&self) -> Vec<ActivationType> {
        self.error.also_seen_with().iter().map(|sighting| sighting.activation_type).collect()
    }

    /// Who takes a step, and for which types it is where not for all that the code concerns.
    pub(super) fn who(&self, step: &Resolution, language: Language) -> String {
        let role = step.role.label().get(language);
        let mut text = format!("{} {role}.", label(language, "Who:", "담당:"));
        let mut concerned = self.error.activation_types().to_vec();
        concerned.extend(self.also_seen_with());
        if !concerned.iter().all(|kind| step.is_for(*kind)) {
            let is_concerned =
                |kind: &ActivationType| concerned.iter().any(|other| other.overlaps(*kind));
            let mut kinds = step.applies_to.to_vec();
            // A shared step can be for others too.
            if kinds.iter().any(is_concerned) {
                kinds.retain(is_concerned);
            }
            let heading = label(language, "Only for", "대상:");
            _ = write!(text, " {heading} {}.", labels(&kinds, language));
        }
        text
    }
}

/// The table of a code with many causes, as its page has it.
pub(super) fn rows(sections: &[Section], error: ActivationError, language: Language) -> Vec<Row> {
    if error.causes().len() < MANY {
        return Vec::new();
    }
    let rows = sections.iter().filter_map(|section| match section.head {
        Head::Cause(Some(letter), cause) => {
            let seen = cause.sign?.brief?.get(language);
            Some(Row { seen, letter: Some(letter), go_to: letter.to_string() })
        }
        Head::Otherwise => {
            let seen = label(language, "none of these", "해당하는 항목이 없음");
            let first = section.first;
            let go_to = label(language, format!("step {first}"), format!("{first}단계"));
            Some(Row { seen, letter: None, go_to })
        }
        Head::Cause(None, _) | Head::Rest | Head::Procedure(_) => None,
    });
    rows.collect()
}

/// A reference from a step to its procedure.
pub(super) fn see(step: &Resolution, sections: &[Section], language: Language) -> Option<String> {
    let procedure = step.procedure?;
    let is_it = |section: &&Section| matches!(section.head, Head::Procedure(it) if it == procedure);
    let section = sections.iter().find(is_it)?;
    let (first, last) = (section.first, section.first + section.steps.len().saturating_sub(1));
    let title = procedure.title.get(language);
    let (english, korean) = if first == last {
        (format!("step {first}"), first.to_string())
    } else {
        (format!("steps {first} to {last}"), format!("{first}~{last}"))
    };
    Some(label(
        language,
        format!("See the procedure \"{title}\" ({english})."),
        format!("다음 절차를 따르십시오: ‘{title}’({korean}단계)."),
    ))
}

/// What a step says, with the condition before it and the reference behind it.
pub(super) fn text(step: &Resolution, sections: &[Section], language: Language) -> String {
    let condition = step.condition.map(|condition| format!("{}: ", condition.get(language)));
    let see = see(step, sections, language).map(|see| format!(" {see}"));
    condition.unwrap_or_default() + step.text.get(language) + &see.unwrap_or_default()
}

/// Where a command runs, what it needs and what it does.
pub(super) fn needs(command: Command, language: Language) -> String {
    let prompt = if command.elevated {
        label(language, "elevated prompt", "관리자 권한 명령 프롬프트")
    } else {
        label(language, "any prompt", "일반 명령 프롬프트")
    };
    let (place, effect) = (command.place.label().get(language), command.effect.label());
    let [heading, of_effect] = label(language, ["Where:", "Effect:"], ["실행 위치:", "영향:"]);
    let mut text = format!("{heading} {place}, {prompt}. {of_effect} {}.", effect.get(language));
    if let Some(since) = command.since {
        _ = write!(text, " {} {since}.", label(language, "Since", "다음 버전부터:"));
    }
    text
}

/// What tells a cause from the others.
pub(super) fn sign_heading(language: Language) -> &'static str {
    label(language, "You see it:", "판단 기준:")
}

pub(super) fn checks_heading(language: Language) -> &'static str {
    label(language, "Look first (nothing is changed)", "먼저 확인할 것 (설정은 바뀌지 않음)")
}

pub(super) fn table_headings(language: Language) -> [&'static str; 2] {
    label(language, ["What you see", "go to"], ["확인 결과에 따라", "해당 항목"])
}

pub(super) fn placeholders_heading(language: Language) -> &'static str {
    label(language, "Replace what stands in < >", "< > 안의 값은 실제 값으로 바꾸어 입력")
}

pub(super) fn notes_heading(language: Language) -> &'static str {
    label(language, "About the commands", "명령에 관한 참고 사항")
}

pub(super) fn labels(kinds: &[ActivationType], language: Language) -> String {
    let labels: Vec<&str> = kinds.iter().map(|kind| kind.label().get(language)).collect();
    labels.join(", ")
}

/// The head of a page: headings and what they say.
pub(super) fn head(entry: &Entry, language: Language) -> Vec<(&'static str, String)> {
    let label = |english, korean| label(language, english, korean);
    let error = entry.error;
    let rows = [
        (label("Topic", "주제"), error.topic().label().get(language).to_owned()),
        (label("Reported by", "보고한 곳"), error.origin().label().get(language).to_owned()),
        (label("Activation types", "정품 인증 유형"), labels(error.activation_types(), language)),
        (
            label("Also seen with", "다음 유형에서도 나타남"),
            labels(&entry.also_seen_with(), language),
        ),
        (label("Trying again", "다시 시도"), error.retry().label().get(language).to_owned()),
    ];
    rows.into_iter().filter(|(_, text)| !text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is common practice has no document.
    #[test]
    fn each_document_stands_once() {
        let mut all = 0;
        for error in ActivationError::VARIANTS {
            let documents = Entry::new(*error, None, Language::English).unwrap().sources();
            for (at, document) in documents.iter().enumerate() {
                assert!(!documents[..at].contains(document), "{error:#X} {}", document.title);
                assert!(document.kind != "practice", "{error:#X} {}", document.title);
            }
            all += documents.len();
        }
        assert!(all > ActivationError::VARIANTS.len(), "{all}");
    }
}
