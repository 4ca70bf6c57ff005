//! Everything known about one error, for people and for programs.

use core::fmt::{self, Write as _};

use crate::activation_type::ActivationType;
use crate::error::ActivationError;
use crate::guidance::Resolution;
use crate::text::{Language, Text};

impl ActivationError {
    /// The message in one language. [`Display`](fmt::Display) of the error itself is the
    /// English one. Nothing is allocated.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Language};
    ///
    /// let error = ActivationError::KmsNotActivated;
    /// assert_eq!(error.message(Language::English).to_string(), error.to_string());
    /// ```
    #[must_use]
    pub fn message(self, language: Language) -> impl fmt::Display + Copy + use<> {
        Message { error: self, language }
    }

    /// Everything known about the error, in one language. Constant time; writing it is
    /// linear in the text. Nothing is allocated.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Language};
    ///
    /// println!("{}", ActivationError::KmsUnavailable.explain(Language::English));
    /// ```
    #[must_use]
    pub const fn explain(self, language: Language) -> Explanation {
        Explanation { error: self, language, kind: None }
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Message {
    pub(crate) error: ActivationError,
    pub(crate) language: Language,
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.language {
            Language::English => self.error.fmt(f),
            #[cfg(feature = "korean")]
            Language::Korean => f.write_str(crate::korean::message(self.error)),
        }
    }
}

/// Everything known about one error, in one language.
///
/// `Display` writes many lines for people, none wider than 80 columns but commands,
/// addresses and paths, which are never broken. With the feature `serde` the same is one record
/// for programs:
///
/// | field | content |
/// |---|---|
/// | `code` | `"0xC004F074"` |
/// | `hresult` | the same as a signed number |
/// | `symbol` | official name or null |
/// | `message` | one line in the chosen language |
/// | `severity`, `origin`, `retry` | names as `as_str()` of these types gives them |
/// | `activation_types` | list of such names |
/// | `causes` | list of texts in the chosen language |
/// | `resolutions` | list of records: `action`, `role`, `text`, `command` (null or a record of `line` and `elevated`), `applies_to` (list of activation types, empty for all) |
/// | `reference` | address of the public article or null |
/// | `language` | `"en"` or `"ko"` |
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
    kind: Option<ActivationType>,
}

impl Explanation {
    /// Leaves out the steps that are for other kinds of activation. Constant time.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, ActivationType, Language};
    ///
    /// let steps = ActivationError::ProductKeyNotInstalled
    ///     .explain(Language::English)
    ///     .only_for(ActivationType::Mak)
    ///     .resolutions();
    /// assert!(steps.count() < ActivationError::ProductKeyNotInstalled.resolutions().len());
    /// ```
    #[must_use]
    pub const fn only_for(self, kind: ActivationType) -> Self {
        Self { kind: Some(kind), ..self }
    }

    /// The error that is explained. Constant time.
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

    /// The language of the texts. Constant time.
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

    /// The steps, without those that [`only_for`](Self::only_for) leaves out. Nothing is
    /// allocated; each step takes constant time.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Language};
    ///
    /// let error = ActivationError::Win32AccessDenied;
    /// assert!(error.explain(Language::English).resolutions().eq(error.resolutions()));
    /// ```
    pub fn resolutions(&self) -> impl Iterator<Item = &'static Resolution> + Clone + use<> {
        let kind = self.kind;
        self.error
            .resolutions()
            .iter()
            .filter(move |step| kind.is_none_or(|kind| step.is_for(kind)))
    }
}

const SEVERITY: Text = Text::new("Severity", "심각도");
const ORIGIN: Text = Text::new("Reported by", "보고한 구성 요소");
const TYPES: Text = Text::new("Activation types", "정품 인증 유형");
const RETRY: Text = Text::new("Trying again", "다시 시도");
const REFERENCE: Text = Text::new("Documented at", "설명 문서");
const CAUSES: Text = Text::new("Causes", "원인");
const RESOLUTIONS: Text = Text::new("What to do", "해결 방법");
const ROLE: Text = Text::new("By", "담당");
const ONLY_FOR: Text = Text::new("only for", "대상:");
const ELEVATED: Text = Text::new("elevated prompt", "관리자 권한 프롬프트");
/// Columns of the widest heading of a fact, its colon and a blank.
const HEADING_COLUMNS: usize = 18;

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = self.error;
        let get = |text: Text| text.get(self.language);
        let mut page = Page::new(f);

        write!(page, "{error:#X}")?;
        if let Some(symbol) = error.symbol() {
            write!(page, " {symbol}")?;
        }
        page.new_line(0)?;
        write!(page, "{}", error.message(self.language))?;
        page.new_line(0)?;

        let facts = [
            (SEVERITY, error.severity().label()),
            (ORIGIN, error.origin().label()),
            (RETRY, error.retry().label()),
        ];
        for (heading, fact) in facts {
            page.heading(get(heading))?;
            page.write_str(get(fact))?;
        }
        page.heading(get(TYPES))?;
        page.list(error.activation_types(), self.language)?;
        if let Some(reference) = error.reference() {
            page.heading(get(REFERENCE))?;
            page.write_str(reference)?;
        }

        page.new_line(0)?;
        page.new_line(0)?;
        page.write_str(get(CAUSES))?;
        for cause in error.causes() {
            page.new_line(2)?;
            page.write_str("- ")?;
            page.indent = 4;
            page.write_str(get(*cause))?;
        }

        page.new_line(0)?;
        page.new_line(0)?;
        page.write_str(get(RESOLUTIONS))?;
        for (number, step) in (1..).zip(self.resolutions()) {
            page.new_line(1)?;
            write!(page, "{number:>2}. ")?;
            page.indent = 5;
            page.write_str(get(step.text))?;
            if let Some(command) = step.command {
                page.new_line(5)?;
                page.write_unbroken("> ")?;
                page.write_unbroken(command.line)?;
            }
            page.new_line(5)?;
            write!(page, "{}: {}", get(ROLE), get(step.role.label()))?;
            if step.command.is_some_and(|command| command.elevated) {
                write!(page, ", {}", get(ELEVATED))?;
            }
            if !step.applies_to.is_empty() {
                write!(page, ", {} ", get(ONLY_FOR))?;
                page.list(step.applies_to, self.language)?;
            }
        }
        Ok(())
    }
}

/// Breaks lines between words before they pass the right edge.
struct Page<'a, 'b> {
    out: &'a mut fmt::Formatter<'b>,
    column: usize,
    indent: usize,
    /// A blank that is written when a word follows on the same line.
    blank: bool,
}

impl<'a, 'b> Page<'a, 'b> {
    /// One less than a terminal has, for a comma that follows a word.
    const COLUMNS: usize = 79;

    const fn new(out: &'a mut fmt::Formatter<'b>) -> Self {
        Self { out, column: 0, indent: 0, blank: false }
    }

    fn new_line(&mut self, indent: usize) -> fmt::Result {
        write!(self.out, "\n{:indent$}", "")?;
        self.column = indent;
        self.indent = indent;
        self.blank = false;
        Ok(())
    }

    /// `Heading:` on a line of its own, padded so that what follows is aligned.
    fn heading(&mut self, heading: &str) -> fmt::Result {
        self.new_line(0)?;
        write!(self.out, "{heading}:")?;
        let padding = HEADING_COLUMNS.saturating_sub(columns(heading) + 1);
        write!(self.out, "{:padding$}", "")?;
        self.column = HEADING_COLUMNS;
        self.indent = HEADING_COLUMNS;
        Ok(())
    }

    fn list(&mut self, kinds: &[ActivationType], language: Language) -> fmt::Result {
        for (i, kind) in kinds.iter().enumerate() {
            let comma = if i == 0 { "" } else { ", " };
            write!(self, "{comma}{}", kind.label().get(language))?;
        }
        Ok(())
    }

    /// For the end of a line, whose column does not matter.
    fn write_unbroken(&mut self, text: &str) -> fmt::Result {
        self.out.write_str(text)
    }
}

impl fmt::Write for Page<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for part in text.split_inclusive(' ') {
            let word = part.strip_suffix(' ').unwrap_or(part);
            if !word.is_empty() {
                let width = columns(word);
                if self.blank {
                    if self.column + 1 + width > Self::COLUMNS {
                        let indent = self.indent;
                        self.new_line(indent)?;
                    } else {
                        self.out.write_char(' ')?;
                        self.column += 1;
                    }
                    self.blank = false;
                }
                self.out.write_str(word)?;
                self.column += width;
            }
            self.blank |= word.len() < part.len();
        }
        Ok(())
    }
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
