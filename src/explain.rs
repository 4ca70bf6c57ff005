//! Everything known about one error: a page for people, a record for programs.

use core::fmt::{self, Write as _};

use crate::advice::{Cause, Command, Procedure, Resolution, Sign, Source};
use crate::catalog::{NEEDS_VBSCRIPT, OSPP_FOLDER};
use crate::error::ActivationError;
use crate::kinds::{ANY, ActivationType, Placeholder, SourceKind};
use crate::text::{Language, Text};

impl ActivationError {
    /// Everything known about the error, in one language. Nothing is allocated.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Language};
    ///
    /// println!("{}", ActivationError::KmsUnavailable.explain(Language::English));
    /// ```
    #[must_use]
    pub const fn explain(self, language: Language) -> Explanation {
        Explanation { error: self, language, activation_type: None, part: Part::Everything }
    }
}

/// Everything known about one error, in one language.
///
/// `Display` writes a page for people: the head, what to look at first, a table from what one
/// sees to the cause where there are more than three, the causes by letter with their steps,
/// what to do if none fits, the procedures, the sources. Lines have at most 79 columns, but
/// commands, addresses, paths and text in backticks are never broken. The number of a source stays
/// on the line of the word before it.
///
/// A width in the format is the number of columns that a line can have, from 40 on; it pads
/// nothing. The words are the same at each width. Below 60 columns the facts of the head are not
/// aligned.
///
/// ```
/// use windows_activation_error::{ActivationError, Language};
///
/// let page = ActivationError::KmsUnavailable.explain(Language::English);
/// let narrow = format!("{page:40}");
/// assert!(narrow.lines().count() > page.to_string().lines().count());
/// assert!(narrow.split_whitespace().eq(page.to_string().split_whitespace()));
/// ```
///
/// With the feature `serde` the same is one record for programs. Its fields are stable: they are
/// not renamed or removed without a new major version, new ones can be added.
///
/// | field | content |
/// |---|---|
/// | `code` | `"0xC004F074"` |
/// | `hresult` | the same as a signed number |
/// | `name` | name of the variant |
/// | `symbol` | official name or null |
/// | `message` | one line in the chosen language |
/// | `topic`, `severity`, `origin`, `retry` | names as `as_str()` of these types gives them |
/// | `activation_types` | list of such names |
/// | `also_seen_with` | list of records: `activation_type`, `source` |
/// | `checks` | list of signs: `text`, `brief` (or null), `command` (or null), `sources` |
/// | `causes` | list of records: `text`, `sign` (or null), `resolutions`, `sources` |
/// | `otherwise` | list of resolutions |
/// | `procedures` | list of records: `title`, `resolutions`, `sources` |
/// | `notes` | list of records like those of `checks`: what holds for several of the commands |
/// | `reference` | a source or null |
/// | `language` | `"en"` or `"ko"` |
///
/// A resolution is a record of `action`, `role`, `condition` (or null), `text`, `command` (or
/// null), `procedure` (its title or null), `applies_to` (list of activation types, empty for
/// all) and `sources`; a command one of `line`, `elevated`, `effect`, `place`, `since` (or null)
/// and `placeholders`; a source one of `title`, `kind` and `url` (or null).
///
/// ```
/// use windows_activation_error::{ActivationError, Language};
///
/// let explanation = ActivationError::KmsUnavailable.explain(Language::English);
/// assert!(explanation.to_string().starts_with("0xC004F074 "));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Explanation {
    error: ActivationError,
    language: Language,
    activation_type: Option<ActivationType>,
    part: Part,
}

/// How much of the page is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Part {
    Everything,
    FirstScreen,
    Cause(usize),
}

impl Explanation {
    /// Keeps only the steps for this type of activation, and says so where any is left out.
    ///
    /// Where the error does not apply to the type, every step stays under one sentence that says
    /// so. No page is empty: each type that meets an error has a step.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, ActivationType, Language};
    ///
    /// let all = ActivationError::ProductKeyNotInstalled.explain(Language::English);
    /// let some = all.only_for(ActivationType::Mak);
    /// assert!(some.resolutions().count() < all.resolutions().count());
    ///
    /// let kms = ActivationError::KmsUnavailable.explain(Language::English);
    /// let page = kms.only_for(ActivationType::Mak).to_string();
    /// assert!(page.contains("This code is not expected with MAK."));
    /// ```
    #[must_use]
    pub const fn only_for(self, activation_type: ActivationType) -> Self {
        Self { activation_type: Some(activation_type), ..self }
    }

    /// Writes the first screen only: the head, what to look at first, and the table that leads to
    /// the causes. Where a code has two or three causes there is no table; each cause stands there
    /// with its letter and its sign, and without its steps. Where it has one cause, or
    /// [`only_for`](Self::only_for) leaves steps in one cause only, the page is written whole. The
    /// record for programs is always whole.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Language};
    ///
    /// let page = ActivationError::KmsUnavailable.explain(Language::English);
    /// assert!(page.brief().to_string().len() < page.to_string().len());
    /// ```
    #[must_use]
    pub const fn brief(self) -> Self {
        Self { part: Part::FirstScreen, ..self }
    }

    /// Writes the head and one cause only, counted from 0: the branch that the table leads to.
    /// The page is written whole where there is no such cause, and where
    /// [`only_for`](Self::only_for) leaves out all its steps: [`causes`](Self::causes) gives those
    /// that are left. The record for programs is always whole.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Language};
    ///
    /// let page = ActivationError::KmsUnavailable.explain(Language::English);
    /// assert!(page.only_cause(0).to_string().len() < page.to_string().len());
    /// assert_eq!(page.only_cause(99).to_string(), page.to_string());
    /// ```
    #[must_use]
    pub const fn only_cause(self, index: usize) -> Self {
        let part =
            if index < self.error.causes().len() { Part::Cause(index) } else { Part::Everything };
        Self { part, ..self }
    }

    /// The error that is explained.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Language};
    ///
    /// let error = ActivationError::Win32AccessDenied;
    /// assert_eq!(error.explain(Language::English).error(), error);
    /// ```
    #[must_use]
    pub const fn error(&self) -> ActivationError {
        self.error
    }

    /// The language of the texts.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Language};
    ///
    /// let explanation = ActivationError::Win32AccessDenied.explain(Language::English);
    /// assert_eq!(explanation.language(), Language::English);
    /// ```
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The steps in reading order, without those that [`only_for`](Self::only_for) leaves out.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Language};
    ///
    /// let error = ActivationError::Win32AccessDenied;
    /// assert!(error.explain(Language::English).resolutions().eq(error.resolutions()));
    /// ```
    pub fn resolutions(&self) -> impl Iterator<Item = &'static Resolution> + Clone + use<> {
        let filter = self.filter();
        let kept = self.error.steps().filter(move |step| filter.keeps(step));
        kept.flat_map(Resolution::with_procedure).filter(move |step| filter.keeps(step))
    }

    /// The causes in reading order, each with its place for [`only_cause`](Self::only_cause): 0 is
    /// the branch A. Those whose steps [`only_for`](Self::only_for) leaves out are not among them.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, ActivationType, Language};
    ///
    /// let all = ActivationError::ProductKeyInvalidConfig.explain(Language::English);
    /// assert_eq!(all.causes().count(), all.error().causes().len());
    /// let some = all.only_for(ActivationType::Mak);
    /// assert!(some.causes().count() < all.causes().count());
    /// ```
    pub fn causes(&self) -> impl Iterator<Item = (usize, &'static Cause)> + Clone + use<> {
        let filter = self.filter();
        let causes = self.error.causes().iter().enumerate();
        causes.filter(move |(_, cause)| has_steps(cause, filter))
    }

    /// The documents that the page lists, in the order of their numbers on it: the first is
    /// `[1]`. They are those of the whole page, or of the part that [`brief`](Self::brief) or
    /// [`only_cause`](Self::only_cause) leaves.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Language};
    ///
    /// let page = ActivationError::KmsUnavailable.explain(Language::English);
    /// let first = page.sources().next().unwrap();
    /// assert!(page.to_string().contains(&format!("\n  [1] {}", first.title)));
    /// assert!(page.only_cause(0).sources().count() < page.sources().count());
    /// ```
    pub fn sources(&self) -> impl Iterator<Item = &'static Source> + Clone + use<> {
        self.numbered_sources().into_iter().flatten()
    }

    /// The one rule for a type of activation to which the error does not apply.
    pub(crate) fn filter(&self) -> Filter {
        match self.activation_type {
            None => Filter::None,
            Some(wanted) if !self.error.applies_to(wanted) => Filter::NotExpected(wanted),
            Some(wanted) => Filter::Only(wanted),
        }
    }

    /// What holds for several of the commands.
    #[cfg(feature = "serde")]
    pub(crate) fn notes(self) -> impl Iterator<Item = &'static Sign> + Clone + use<> {
        let signs = self.error.causes().iter().filter_map(|cause| cause.sign.as_ref());
        let of_looks = self.error.checks().iter().chain(signs).filter_map(|sign| sign.command);
        notes_for(of_looks.chain(self.resolutions().filter_map(|step| step.command)))
    }

    /// The procedures that the steps name, each once, in the order of their first mention.
    pub(crate) fn procedures(&self) -> impl Iterator<Item = &'static Procedure> + Clone + use<> {
        let steps = self.resolutions();
        let named = move || steps.clone().filter_map(|step| step.procedure);
        let before = named.clone();
        named().enumerate().filter_map(move |(i, procedure)| {
            let is_first = !before().take(i).any(|earlier| earlier == procedure);
            is_first.then_some(procedure)
        })
    }
}

/// What of the error is written.
impl Explanation {
    /// A part without a step is not written: the whole stands in its place.
    fn written_part(self) -> Part {
        match self.part {
            Part::Cause(index) if !self.causes().any(|(i, _)| i == index) => Part::Everything,
            Part::FirstScreen if self.causes().count() < 2 => Part::Everything,
            part => part,
        }
    }

    fn has_table(self) -> bool {
        self.error.causes().len() > 3
    }

    /// Looks and the table go with the whole page and the first screen.
    fn is_branch(self) -> bool {
        matches!(self.written_part(), Part::Cause(_))
    }

    /// The causes that are written, each with its place among all: it gives the letter.
    fn written_causes(self) -> impl Iterator<Item = (usize, &'static Cause)> + Clone + use<> {
        let (part, has_table) = (self.written_part(), self.has_table());
        self.causes().filter(move |(i, _)| match part {
            Part::Everything => true,
            Part::FirstScreen => !has_table,
            Part::Cause(index) => *i == index,
        })
    }

    /// The steps of a cause that are written.
    fn written_steps_of(
        self,
        cause: &'static Cause,
    ) -> impl Iterator<Item = &'static Resolution> + Clone + use<> {
        let (filter, has_steps) = (self.filter(), self.written_part() != Part::FirstScreen);
        cause.resolutions.iter().filter(move |step| has_steps && filter.keeps(step))
    }

    fn written_otherwise(self) -> impl Iterator<Item = &'static Resolution> + Clone + use<> {
        let (filter, is_whole) = (self.filter(), self.written_part() == Part::Everything);
        self.error.otherwise().iter().filter(move |step| is_whole && filter.keeps(step))
    }

    /// The steps that are numbered before the procedures.
    fn written_steps(self) -> impl Iterator<Item = &'static Resolution> + Clone + use<> {
        let of_causes = self.written_causes().flat_map(move |(_, of)| self.written_steps_of(of));
        of_causes.chain(self.written_otherwise())
    }

    /// The procedures that the written steps name, each with the number of its first step.
    fn written_procedures(
        self,
    ) -> impl Iterator<Item = (usize, &'static Procedure)> + Clone + use<> {
        let (filter, steps) = (self.filter(), self.written_steps());
        let mut number = 1 + steps.clone().count();
        self.procedures().filter_map(move |procedure| {
            let is_named =
                |step: &Resolution| step.procedure.is_some_and(|named| named == procedure);
            steps.clone().any(is_named).then(|| {
                let first = number;
                number += procedure.resolutions.iter().filter(|step| filter.keeps(step)).count();
                (first, procedure)
            })
        })
    }

    fn written_checks(self) -> impl Iterator<Item = &'static Sign> + Clone + use<> {
        let is_written = !self.is_branch();
        self.error.checks().iter().filter(move |_| is_written)
    }

    /// The commands that are written, in the order of the page.
    fn written_commands(self) -> impl Iterator<Item = Command> + Clone + use<> {
        let filter = self.filter();
        let of_signs = self.written_causes().filter_map(|(_, cause)| cause.sign.as_ref());
        let of_looks = self.written_checks().chain(of_signs).filter_map(|sign| sign.command);
        let of_procedures = self
            .written_procedures()
            .flat_map(|(_, procedure)| procedure.resolutions)
            .filter(move |step| filter.keeps(step));
        let steps = self.written_steps().chain(of_procedures);
        of_looks.chain(steps.filter_map(|step| step.command))
    }

    fn written_notes(self) -> impl Iterator<Item = &'static Sign> + Clone + use<> {
        notes_for(self.written_commands())
    }

    /// The sources of what is written, in the order of the page.
    fn numbered_sources(self) -> [Option<&'static Source>; MAX_SOURCES] {
        let mut sources = [None; MAX_SOURCES];
        let mut add = |cited: &[&'static Source]| {
            for source in cited.iter().filter(|source| source.kind != SourceKind::Practice) {
                let same = |slot: &&mut Option<&'static Source>| {
                    slot.is_none_or(|earlier| earlier == *source)
                };
                if let Some(slot) = sources.iter_mut().find(same) {
                    *slot = Some(source);
                }
            }
        };
        add(self.error.reference().as_slice());
        for sighting in self.error.also_seen_with() {
            add(&[sighting.source]);
        }
        for check in self.written_checks() {
            add(check.sources);
        }
        for (_, cause) in self.written_causes() {
            add(cause.sources);
            add(cause.sign.map_or(&[], |sign| sign.sources));
            for step in self.written_steps_of(cause) {
                add(step.sources);
            }
        }
        for step in self.written_otherwise() {
            add(step.sources);
        }
        let filter = self.filter();
        for (_, procedure) in self.written_procedures() {
            add(procedure.sources);
            for step in procedure.resolutions.iter().filter(|step| filter.keeps(step)) {
                add(step.sources);
            }
        }
        for note in self.written_notes() {
            add(note.sources);
        }
        sources
    }
}

/// Which steps a page keeps.
#[derive(Clone, Copy)]
pub(crate) enum Filter {
    /// All: no type of activation is asked for.
    None,
    /// Those for this type.
    Only(ActivationType),
    /// All: the error does not apply to this type.
    NotExpected(ActivationType),
}

impl Filter {
    pub(crate) const fn keeps(self, step: &Resolution) -> bool {
        match self {
            Self::Only(wanted) => step.is_for(wanted),
            Self::None | Self::NotExpected(_) => true,
        }
    }
}

const TOPIC: Text = Text::new("Topic", "주제");
const ORIGIN: Text = Text::new("Reported by", "보고한 곳");
const TYPES: Text = Text::new("Activation types", "정품 인증 유형");
const ALSO: Text = Text::new("Also seen with", "다음 유형에서도 나타남");
const RETRY: Text = Text::new("Trying again", "다시 시도");
const ALL: Text = Text::new("all", "모두");
const CHECKS: Text = Text::new("Look first", "먼저 확인할 것");
const READ_ONLY: Text = Text::new("(nothing is changed)", "(설정은 바뀌지 않음)");
const TABLE: Text = Text::new("What you see", "확인 결과에 따라");
const GO_TO: Text = Text::new("go to", "해당 항목");
const NO_ROW: Text = Text::new("none of these", "해당하는 항목이 없음");
const THE_END: Text = Text::new("the end", "끝부분");
const SIGN: Text = Text::new("You see it:", "판단 기준:");
const OTHERWISE: Text = Text::new("None of these", "해당하는 항목이 없으면");
const PROCEDURE: Text = Text::new("Procedure:", "절차:");
const DO_PROCEDURE: Text = Text::new("See the procedure", "다음 절차를 따르십시오:");
const STEP: Text = Text::new("step", "단계");
const STEPS: Text = Text::new("steps", "단계");
const PLACE: Text = Text::new("Where:", "실행 위치:");
const ELEVATED: Text = Text::new("elevated prompt", "관리자 권한 명령 프롬프트");
const ANY_PROMPT: Text = Text::new("any prompt", "일반 명령 프롬프트");
const SINCE: Text = Text::new("Since", "다음 버전부터:");
const ROLE: Text = Text::new("Who:", "담당:");
const ONLY_FOR: Text = Text::new("Only for", "대상:");
const LEGEND: Text =
    Text::new("Replace what stands in < >:", "< > 안의 값은 실제 값으로 바꾸어 입력하십시오.");
const SOURCES: Text = Text::new("Sources", "출처");
const FOOTNOTE: Text = Text::new(
    "Statements without a number are common practice.",
    "출처 번호가 없는 문장은 일반적인 관리 절차에 따른 것입니다.",
);

/// Columns of the widest heading of the head, its colon and a blank, in each language.
const fn heading_columns(language: Language) -> usize {
    match language {
        Language::English => 18,
        #[cfg(feature = "korean")]
        Language::Korean => 24,
    }
}

/// At most so many documents stand behind one code; a test holds the catalog to it.
const MAX_SOURCES: usize = 40;

/// Bytes of the longest word that is kept whole; a longer one is written as it comes.
const WORD: usize = 256;

/// Columns of a line where no width is asked for, one less than a terminal has.
const COLUMNS: usize = 79;
/// Fewer columns are not taken.
const FEWEST_COLUMNS: usize = 40;
/// So many columns are needed for a head whose facts are aligned.
const ALIGNED_COLUMNS: usize = 60;
/// Where the right side of the table begins, where there is room for it.
const RIGHT_SIDE: usize = 56;
/// Columns of the right side of the table.
const RIGHT_COLUMNS: usize = 9;

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Page::new(f, *self).write()
    }
}

/// Writes the page of one explanation and breaks lines between words before they pass the right
/// edge.
struct Page<'a, 'b> {
    out: &'a mut fmt::Formatter<'b>,
    of: Explanation,
    filter: Filter,
    sources: [Option<&'static Source>; MAX_SOURCES],
    /// Columns of a line.
    width: usize,
    /// Where a line is broken, left of the right side in a table.
    edge: usize,
    column: usize,
    indent: usize,
    /// A blank that is written when a word follows on the same line.
    blank: bool,
    /// The word that is being put together: it can come in several pieces. What is held back,
    /// because the word can belong to it, stands before it with a blank between them.
    word: [u8; WORD],
    length: usize,
    /// Bytes of what is held back.
    held: usize,
    /// Inside backticks, where no line is broken.
    verbatim: bool,
    /// The last word on this line held a backslash: it can be a path that goes on.
    after_path: bool,
}

impl<'a, 'b> Page<'a, 'b> {
    fn new(out: &'a mut fmt::Formatter<'b>, of: Explanation) -> Self {
        let width = out.width().map_or(COLUMNS, |width| width.max(FEWEST_COLUMNS));
        Self {
            out,
            of,
            filter: of.filter(),
            sources: of.numbered_sources(),
            width,
            edge: width,
            column: 0,
            indent: 0,
            blank: false,
            word: [0; WORD],
            length: 0,
            held: 0,
            verbatim: false,
            after_path: false,
        }
    }

    fn get(&self, text: Text) -> &'static str {
        text.get(self.of.language)
    }

    fn write(&mut self) -> fmt::Result {
        self.write_head()?;
        self.write_checks()?;
        self.write_table()?;
        self.write_causes()?;
        self.write_otherwise()?;
        self.write_procedures()?;
        self.write_legend()?;
        self.write_notes()?;
        self.write_sources()?;
        self.end_word()
    }

    fn write_head(&mut self) -> fmt::Result {
        let (error, language) = (self.of.error, self.of.language);
        write!(self, "{:#010X}", error.code())?;
        self.indent = 2;
        if let Some(symbol) = error.symbol() {
            write!(self, " {symbol}")?;
        }
        self.new_line(0)?;
        self.write_str(error.message().get(language))?;
        self.new_line(0)?;
        self.heading(TOPIC)?;
        self.write_str(error.topic().label().get(language))?;
        self.heading(ORIGIN)?;
        self.write_str(error.origin().label().get(language))?;
        self.heading(TYPES)?;
        self.types(error.activation_types().iter().copied())?;
        if !error.also_seen_with().is_empty() {
            self.heading(ALSO)?;
            for (i, sighting) in error.also_seen_with().iter().enumerate() {
                self.write_str(if i == 0 { "" } else { ", " })?;
                self.write_str(sighting.activation_type.label().get(language))?;
                self.cite(&[sighting.source])?;
            }
        }
        self.heading(RETRY)?;
        self.write_str(error.retry().label().get(language))?;
        self.write_filter()
    }

    fn write_filter(&mut self) -> fmt::Result {
        let (Filter::Only(wanted) | Filter::NotExpected(wanted)) = self.filter else {
            return Ok(());
        };
        if matches!(self.filter, Filter::Only(_))
            && self.of.resolutions().count() == self.of.error.resolutions().count()
        {
            return Ok(());
        }
        let label = wanted.label().get(self.of.language);
        self.new_line(0)?;
        self.new_line(0)?;
        match (self.of.language, self.filter) {
            (_, Filter::None) => Ok(()),
            (Language::English, Filter::Only(_)) => {
                write!(self, "Steps that are not for {label} are left out.")
            }
            (Language::English, Filter::NotExpected(_)) => {
                write!(self, "This code is not expected with {label}. Here are all its steps.")
            }
            #[cfg(feature = "korean")]
            (Language::Korean, Filter::Only(_)) => {
                write!(self, "다음 유형에 해당하지 않는 단계는 생략했습니다: {label}.")
            }
            #[cfg(feature = "korean")]
            (Language::Korean, Filter::NotExpected(_)) => {
                write!(
                    self,
                    "이 코드는 일반적으로 다음 유형에서 나타나지 않습니다: {label}. \
                     모든 단계를 표시합니다."
                )
            }
        }
    }

    fn write_checks(&mut self) -> fmt::Result {
        let mut checks = (1..).zip(self.of.written_checks()).peekable();
        if checks.peek().is_none() {
            return Ok(());
        }
        self.section(CHECKS)?;
        self.write_str(" ")?;
        self.write_str(self.get(READ_ONLY))?;
        for (number, check) in checks {
            self.numbered(1, number)?;
            self.statement(check.text, check.sources)?;
            self.command(check.command)?;
            if let Some(command) = check.command {
                self.new_line(5)?;
                self.place(&command)?;
            }
        }
        Ok(())
    }

    fn write_table(&mut self) -> fmt::Result {
        if !self.of.has_table() || self.of.is_branch() {
            return Ok(());
        }
        let right = RIGHT_SIDE.min(self.width - RIGHT_COLUMNS);
        self.section(TABLE)?;
        self.pad_to(right)?;
        self.write_str(self.get(GO_TO))?;
        for (i, cause) in self.of.causes() {
            let Some(brief) = cause.sign.and_then(|sign| sign.brief) else { continue };
            self.new_line(2)?;
            self.indent = 4;
            self.edge = right - 2;
            self.write_str(self.get(brief))?;
            self.pad_to(right)?;
            self.edge = self.width;
            self.write_letter(i)?;
        }
        self.new_line(2)?;
        self.write_str(self.get(NO_ROW))?;
        self.pad_to(right)?;
        self.write_str(self.get(THE_END))
    }

    fn write_causes(&mut self) -> fmt::Result {
        let lettered = self.of.error.causes().len() > 1;
        let mut number = 1;
        for (i, cause) in self.of.written_causes() {
            self.new_line(0)?;
            self.new_line(0)?;
            if lettered {
                self.write_letter(i)?;
                self.write_str(". ")?;
                self.indent = 3;
            }
            self.statement(cause.text, cause.sources)?;
            let indent = if lettered { 3 } else { 0 };
            if let Some(sign) = cause.sign {
                self.new_line(indent)?;
                self.write_str(self.get(SIGN))?;
                self.write_str(" ")?;
                self.statement(sign.text, sign.sources)?;
                self.command(sign.command)?;
                if let Some(command) = sign.command {
                    self.new_line(indent)?;
                    self.place(&command)?;
                }
            }
            for step in self.of.written_steps_of(cause) {
                self.step(indent, number, step)?;
                number += 1;
            }
        }
        Ok(())
    }

    fn write_otherwise(&mut self) -> fmt::Result {
        let mut steps = self.of.written_otherwise().peekable();
        if steps.peek().is_none() {
            return Ok(());
        }
        let first = 1 + self.of.written_steps().count() - steps.clone().count();
        // With one cause, what is left to do goes on below its steps.
        let indent = if self.of.error.causes().len() > 1 {
            self.section(OTHERWISE)?;
            3
        } else {
            0
        };
        for (number, step) in (first..).zip(steps) {
            self.step(indent, number, step)?;
        }
        Ok(())
    }

    fn write_procedures(&mut self) -> fmt::Result {
        for (first, procedure) in self.of.written_procedures() {
            self.section(PROCEDURE)?;
            self.write_str(" ")?;
            self.statement(procedure.title, procedure.sources)?;
            let filter = self.filter;
            let steps = procedure.resolutions.iter().filter(|step| filter.keeps(step));
            for (number, step) in (first..).zip(steps) {
                self.step(3, number, step)?;
            }
        }
        Ok(())
    }

    /// What the placeholders of the written commands stand for.
    fn write_legend(&mut self) -> fmt::Result {
        let mut used = [false; Placeholder::VARIANTS.len()];
        for placeholder in self.of.written_commands().flat_map(|command| command.placeholders()) {
            used[placeholder as usize] = true;
        }
        let mut placeholders =
            Placeholder::VARIANTS.iter().filter(|name| used[**name as usize]).peekable();
        if placeholders.peek().is_none() {
            return Ok(());
        }
        self.section(LEGEND)?;
        for placeholder in placeholders {
            self.new_line(2)?;
            write!(self, "{placeholder}: ")?;
            self.indent = 4;
            self.write_str(self.get(placeholder.label()))?;
        }
        Ok(())
    }

    fn write_notes(&mut self) -> fmt::Result {
        for note in self.of.written_notes() {
            self.new_line(0)?;
            self.new_line(0)?;
            self.statement(note.text, note.sources)?;
        }
        Ok(())
    }

    fn write_sources(&mut self) -> fmt::Result {
        self.section(SOURCES)?;
        let sources = self.sources;
        for (number, source) in (1..).zip(sources.into_iter().flatten()) {
            self.new_line(2)?;
            write!(self, "[{number}] ")?;
            self.indent = 6;
            self.write_str(source.title)?;
            if let Some(url) = source.url {
                self.new_line(6)?;
                self.write_unbroken(url)?;
            }
        }
        self.new_line(0)?;
        self.write_str(self.get(FOOTNOTE))
    }

    fn step(&mut self, indent: usize, number: usize, step: &Resolution) -> fmt::Result {
        self.numbered(indent, number)?;
        let indent = self.indent;
        if let Some(condition) = step.condition {
            write!(self, "({}) ", self.get(condition))?;
        }
        self.statement(step.text, step.sources)?;
        if let Some(procedure) = step.procedure {
            self.refer_to(procedure)?;
        }
        self.command(step.command)?;
        self.new_line(indent)?;
        if let Some(command) = step.command {
            self.place(&command)?;
            self.write_str(" ")?;
        }
        write!(self, "{} {}.", self.get(ROLE), self.get(step.role.label()))?;
        self.only_for(step)
    }

    /// Whom of those that the error concerns a step is for; a shared step can be for others too.
    fn only_for(&mut self, step: &Resolution) -> fmt::Result {
        let error = self.of.error;
        let others = error.also_seen_with().iter().map(|sighting| sighting.activation_type);
        let concerned = error.activation_types().iter().copied().chain(others);
        if concerned.clone().all(|activation_type| step.is_for(activation_type)) {
            return Ok(());
        }
        let is_concerned =
            move |kind: &ActivationType| concerned.clone().any(|other| other.overlaps(*kind));
        let is_for_others = !step.applies_to.iter().any(&is_concerned);
        write!(self, " {} ", self.get(ONLY_FOR))?;
        let kinds = step.applies_to.iter().filter(|kind| is_for_others || is_concerned(kind));
        self.types(kinds.copied())?;
        self.write_str(".")
    }

    fn refer_to(&mut self, procedure: &'static Procedure) -> fmt::Result {
        let found = self.of.written_procedures().find(|(_, other)| *other == procedure);
        let Some((first, _)) = found else { return Ok(()) };
        let filter = self.filter;
        let count = procedure.resolutions.iter().filter(|step| filter.keeps(step)).count();
        let last = first + count.saturating_sub(1);
        let steps = self.get(if first == last { STEP } else { STEPS });
        let (see, title) = (self.get(DO_PROCEDURE), self.get(procedure.title));
        match self.of.language {
            Language::English if first == last => {
                write!(self, " {see} \"{title}\" ({steps} {first}).")
            }
            Language::English => write!(self, " {see} \"{title}\" ({steps} {first} to {last})."),
            #[cfg(feature = "korean")]
            Language::Korean if first == last => write!(self, " {see} ‘{title}’({first}{steps})."),
            #[cfg(feature = "korean")]
            Language::Korean => write!(self, " {see} ‘{title}’({first}~{last}{steps})."),
        }
    }

    fn place(&mut self, command: &Command) -> fmt::Result {
        let prompt = if command.elevated { ELEVATED } else { ANY_PROMPT };
        let (place, prompt) = (self.get(command.place.label()), self.get(prompt));
        write!(self, "{} {place}, {prompt}.", self.get(PLACE))?;
        if let Some(since) = command.since {
            write!(self, " {} {since}.", self.get(SINCE))?;
        }
        Ok(())
    }

    fn types(&mut self, types: impl Iterator<Item = ActivationType> + Clone) -> fmt::Result {
        if types.clone().eq(ANY.iter().copied()) {
            return self.write_str(self.get(ALL));
        }
        for (i, activation_type) in types.enumerate() {
            self.write_str(if i == 0 { "" } else { ", " })?;
            self.write_str(self.get(activation_type.label()))?;
        }
        Ok(())
    }

    fn statement(&mut self, text: Text, sources: &[&'static Source]) -> fmt::Result {
        self.write_str(self.get(text))?;
        self.cite(sources)
    }

    fn cite(&mut self, sources: &[&'static Source]) -> fmt::Result {
        for cited in sources {
            let place = self.sources.iter().flatten().position(|source| source == cited);
            if let Some(place) = place {
                write!(self, " [{}]", place + 1)?;
            }
        }
        Ok(())
    }

    /// A command stands on a line of its own, so that it can be copied whole.
    fn command(&mut self, command: Option<Command>) -> fmt::Result {
        let Some(command) = command else { return Ok(()) };
        let indent = self.indent;
        self.new_line(indent)?;
        self.write_unbroken("> ")?;
        self.write_unbroken(command.line)
    }

    fn numbered(&mut self, indent: usize, number: usize) -> fmt::Result {
        self.new_line(indent)?;
        write!(self, "{number:>2}. ")?;
        self.indent = indent + 4;
        Ok(())
    }

    /// `A` for the first cause.
    fn write_letter(&mut self, index: usize) -> fmt::Result {
        let letter = u8::try_from(index).ok().and_then(|i| b'A'.checked_add(i)).unwrap_or(b'?');
        write!(self, "{}", char::from(letter))
    }

    /// A heading below an empty line.
    fn section(&mut self, heading: Text) -> fmt::Result {
        self.new_line(0)?;
        self.new_line(0)?;
        self.write_str(self.get(heading))
    }

    /// `Heading:` on a line of its own, padded so that what follows is aligned.
    fn heading(&mut self, heading: Text) -> fmt::Result {
        self.new_line(0)?;
        let width = heading_columns(self.of.language);
        write!(self, "{}:", self.get(heading))?;
        if self.width < ALIGNED_COLUMNS {
            self.indent = 2;
            return self.write_str(" ");
        }
        self.pad_to(width)?;
        self.indent = width;
        Ok(())
    }

    fn pad_to(&mut self, column: usize) -> fmt::Result {
        self.end_word()?;
        let padding = column.saturating_sub(self.column).max(1);
        write!(self.out, "{:padding$}", "")?;
        self.column += padding;
        self.blank = false;
        Ok(())
    }

    fn new_line(&mut self, indent: usize) -> fmt::Result {
        self.end_word()?;
        self.break_line(indent)?;
        self.verbatim = false;
        Ok(())
    }

    fn break_line(&mut self, indent: usize) -> fmt::Result {
        write!(self.out, "\n{:indent$}", "")?;
        self.column = indent;
        self.indent = indent;
        self.blank = false;
        self.after_path = false;
        Ok(())
    }

    /// For the end of a line or a word that stays whole.
    fn write_unbroken(&mut self, text: &str) -> fmt::Result {
        self.end_word()?;
        self.column += columns(text);
        self.out.write_str(text)
    }

    /// What was put together, on this line or on the next.
    fn end_word(&mut self) -> fmt::Result {
        self.settle()?;
        let (bytes, length, held) = (self.word, self.length, self.held);
        (self.length, self.held) = (0, 0);
        // A blank at the end is written when something follows.
        let has_blank = held > 0 && length == held + 1;
        self.write_word(&bytes[..if has_blank { held } else { length }])?;
        self.blank |= has_blank;
        Ok(())
    }

    /// A blank: a line can be broken here, unless what follows has to stay on it.
    fn end_at_blank(&mut self) -> fmt::Result {
        self.settle()?;
        let is_empty = self.length == 0 || (self.held > 0 && self.length == self.held + 1);
        if self.length == WORD {
            self.end_word()?;
        }
        if self.length == 0 {
            self.blank = true;
        } else if !is_empty {
            self.held = self.length;
            self.add_to_word(" ")?;
        }
        Ok(())
    }

    /// Writes what is held back unless the word after it belongs to it.
    fn settle(&mut self) -> fmt::Result {
        let (bytes, length, held) = (self.word, self.length, self.held);
        if held == 0 || length <= held + 1 {
            return Ok(());
        }
        let (before, word) = (&bytes[..held], &bytes[held + 1..length]);
        self.held = 0;
        if !is_one_piece(before, word) {
            self.write_word(before)?;
            self.blank = true;
            self.word[..word.len()].copy_from_slice(word);
            self.length = word.len();
        }
        Ok(())
    }

    fn write_word(&mut self, word: &[u8]) -> fmt::Result {
        let word = core::str::from_utf8(word).map_err(|_| fmt::Error)?;
        if word.is_empty() {
            return Ok(());
        }
        let width = columns(word);
        if self.blank {
            let is_path = self.after_path && word.contains('\\');
            // On a line of its own it would begin at the same column.
            let is_first = self.column < self.indent;
            let is_kept = self.verbatim || is_path || is_first;
            if self.column + 1 + width > self.edge && !is_kept {
                self.break_line(self.indent)?;
            } else {
                self.out.write_char(' ')?;
                self.column += 1;
            }
            self.blank = false;
        }
        self.out.write_str(word)?;
        self.column += width;
        self.verbatim ^= word.matches('`').count() % 2 == 1;
        self.after_path = word.contains('\\');
        Ok(())
    }

    fn add_to_word(&mut self, piece: &str) -> fmt::Result {
        if self.length + piece.len() > self.word.len() {
            self.end_word()?;
        }
        match self.word.get_mut(self.length..self.length + piece.len()) {
            Some(free) => {
                free.copy_from_slice(piece.as_bytes());
                self.length += piece.len();
                Ok(())
            }
            None => self.write_unbroken(piece),
        }
    }
}

impl fmt::Write for Page<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for part in text.split_inclusive(' ') {
            let piece = part.strip_suffix(' ').unwrap_or(part);
            self.add_to_word(piece)?;
            if piece.len() < part.len() {
                self.end_at_blank()?;
            }
        }
        Ok(())
    }
}

/// Whether a line is never broken between two words: inside backticks and paths, and before the
/// number of a source.
fn is_one_piece(before: &[u8], word: &[u8]) -> bool {
    let is_verbatim = before.iter().fold(false, |odd, byte| odd ^ (*byte == b'`'));
    let mut last = before.rsplit(|byte| *byte == b' ');
    let is_path = word.contains(&b'\\') && last.next().is_some_and(|last| last.contains(&b'\\'));
    is_verbatim || is_path || matches!(word, [b'[', b'0'..=b'9', ..])
}

fn notes_for(
    commands: impl Iterator<Item = Command> + Clone,
) -> impl Iterator<Item = &'static Sign> + Clone {
    [(".vbs", &NEEDS_VBSCRIPT), ("ospp.vbs", &OSPP_FOLDER)]
        .into_iter()
        .filter(move |(part, _)| commands.clone().any(|command| command.line.contains(part)))
        .map(|(_, note)| note)
}

/// Whether anything of the cause is left.
fn has_steps(cause: &Cause, filter: Filter) -> bool {
    cause.resolutions.is_empty() || cause.resolutions.iter().any(|step| filter.keeps(step))
}

/// How many columns a text takes in a terminal: Hangul and other wide letters take two.
fn columns(text: &str) -> usize {
    text.chars()
        .map(|letter| match letter {
            '\u{1100}'..='\u{115F}'
            | '\u{2E80}'..='\u{A4CF}'
            | '\u{AC00}'..='\u{D7A3}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{FE30}'..='\u{FE6F}'
            | '\u{FF00}'..='\u{FF60}'
            | '\u{FFE0}'..='\u{FFE6}' => 2,
            _ => 1,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::columns;

    #[test]
    fn wide_letters_take_two_columns() {
        for (text, expected) in [
            ("abc", 3),
            ("한글", 4),
            ("\u{1100}", 2),
            ("漢字", 4),
            ("\u{F900}", 2),
            ("\u{FE30}", 2),
            ("Ａ", 2),
            ("￦", 2),
            ("‘’…", 3),
            ("ｱ", 1),
        ] {
            assert_eq!(columns(text), expected, "{text}");
        }
    }
}
