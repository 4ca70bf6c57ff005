//! The model of the advice: what a cause, a sign, a step, a command and a source are. There is
//! no sentence in it.

use core::fmt;

use crate::kinds::Topic;
use crate::kinds::{Action, ActivationType, Effect, Place, Placeholder, Retry, Role, SourceKind};
use crate::text::Text;

/// A document on which statements rest.
///
/// ```
/// use windows_activation_error::ActivationError;
///
/// let article = ActivationError::KmsUnavailable.reference().unwrap();
/// println!("{}: {}", article.title, article.url.unwrap());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Source {
    /// The title, as the document has it.
    pub title: &'static str,
    /// What kind of document it is.
    pub kind: SourceKind,
    /// Its public address, without a language where the site chooses the reader's own.
    pub url: Option<&'static str>,
}

impl Source {
    pub(crate) const fn new(
        kind: SourceKind,
        title: &'static str,
        url: Option<&'static str>,
    ) -> Self {
        Self { title, kind, url }
    }
}

/// A kind of activation with which a public source shows an error, beyond its own list.
///
/// ```
/// use windows_activation_error::ActivationError;
///
/// for sighting in ActivationError::KmsUnavailable.also_seen_with() {
///     println!("{}, see {}", sighting.activation_type.label(), sighting.source.title);
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Sighting {
    /// The kind of activation.
    pub activation_type: ActivationType,
    /// Where it is shown.
    pub source: &'static Source,
}

impl Sighting {
    pub(crate) const fn new(activation_type: ActivationType, source: &'static Source) -> Self {
        Self { activation_type, source }
    }
}

/// One thing that can be wrong, complete in itself: how to recognize it, and what cures it.
///
/// ```
/// use windows_activation_error::ActivationError;
///
/// for cause in ActivationError::KmsUnavailable.causes() {
///     println!("{}", cause.text);
///     if let Some(sign) = cause.sign {
///         println!("You see it: {}", sign.text);
///     }
///     for step in cause.resolutions {
///         println!("- {}", step.text);
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Cause {
    /// A condition that can be checked.
    pub text: Text,
    /// What tells this cause from the others of the code; `None` where it is the only one.
    pub sign: Option<Sign>,
    /// What cures it, the safest first.
    pub resolutions: &'static [Resolution],
    /// The documents that name the cause; at least one.
    pub sources: &'static [&'static Source],
}

/// Something to look at. It never changes anything.
///
/// ```
/// use windows_activation_error::{ActivationError, Effect};
///
/// for check in ActivationError::KmsUnavailable.checks() {
///     println!("{}", check.text);
///     if let Some(command) = check.command {
///         assert_eq!(command.effect, Effect::ReadOnly);
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Sign {
    /// What to look at, or what one sees.
    pub text: Text,
    /// The same in at most 52 columns, for a table; present where a code has more than three
    /// causes.
    pub brief: Option<Text>,
    /// What holds for the product wherever the sign is seen; empty where it asks for nothing of
    /// the kind, and in checks.
    pub facts: &'static [Fact],
    /// A command that shows it.
    pub command: Option<Command>,
    /// The documents that say so; at least one.
    pub sources: &'static [&'static Source],
}

impl Sign {
    pub(crate) const fn new(text: Text, sources: &'static [&'static Source]) -> Self {
        Self { text, brief: None, facts: &[], command: None, sources }
    }

    pub(crate) const fn brief(self, brief: Text) -> Self {
        Self { brief: Some(brief), ..self }
    }

    pub(crate) const fn facts(self, facts: &'static [Fact]) -> Self {
        Self { facts, ..self }
    }

    pub(crate) const fn run(self, command: Command) -> Self {
        Self { command: Some(command), ..self }
    }
}

/// What a program can know of a product, from its record of the WMI class
/// `SoftwareLicensingProduct`, and a [`Sign`] asks for.
///
/// The product is the one that the sign looks at: the Windows or the Office whose activation is in
/// question, not an add-on such as Extended Security Updates.
///
/// A cause whose sign asks for something that does not hold is none here. Where all facts hold the
/// cause is only possible: the sign says more than they do.
///
/// ```
/// use windows_activation_error::{ActivationError, ActivationType, Fact};
///
/// // Windows with a retail key, not licensed.
/// let known = |fact: &Fact| match *fact {
///     Fact::Licensed(licensed) => !licensed,
///     Fact::Office(office) => !office,
///     Fact::ProductKey(key) => key,
///     Fact::Channel(types) => types.contains(&ActivationType::Retail),
///     Fact::OtherChannel(types) => !types.contains(&ActivationType::Retail),
///     // What is not known rules nothing out.
///     _ => true,
/// };
/// let causes = ActivationError::OutOfToleranceGracePeriod.causes().iter();
/// let possible = causes.filter(|cause| cause.sign.is_none_or(|sign| sign.facts.iter().all(known)));
/// assert_eq!(possible.count(), 1);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Fact {
    /// License Status is Licensed (`LicenseStatus` is 1), or is not.
    Licensed(bool),
    /// The product is Office (by `ApplicationID`), or it is Windows.
    Office(bool),
    /// The product has a key of its own (`PartialProductKey`), or has none.
    ProductKey(bool),
    /// A KMS host is set by hand (`KeyManagementServiceMachine` of the product or of
    /// `SoftwareLicensingService`, for all products), or none is.
    KmsHostSet(bool),
    /// The channel of the key is one of these, as [`ActivationType::from_channel`] reads it.
    Channel(&'static [ActivationType]),
    /// The channel of the key is none of these, be it one that
    /// [`ActivationType::from_channel`] does not know.
    OtherChannel(&'static [ActivationType]),
}

/// One step of a remedy. The steps of a cause stand in the order in which to take them.
///
/// ```
/// use windows_activation_error::{ActivationError, ActivationType};
///
/// for step in ActivationError::ProductKeyNotInstalled.resolutions() {
///     // A step with a condition is not for everyone: a person has to read it.
///     if step.is_for(ActivationType::Mak) && step.condition.is_none() {
///         println!("{} ({})", step.text, step.role.label());
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Resolution {
    /// The kind of step.
    pub action: Action,
    /// Who decides on it and carries it out.
    pub role: Role,
    /// Where the step is not for everyone: for whom it is, such as "if the code comes back".
    pub condition: Option<Text>,
    /// What to do, in the imperative, and what to expect.
    pub text: Text,
    /// A command for it.
    pub command: Option<Command>,
    /// Several steps that many codes share and that belong here.
    pub procedure: Option<&'static Procedure>,
    /// The kinds of activation that the step is for; empty where it is for all kinds that the
    /// error applies to.
    pub applies_to: &'static [ActivationType],
    /// The documents that say so; at least one.
    pub sources: &'static [&'static Source],
}

impl Resolution {
    /// Whether the step is for this kind of activation, given that the error applies to it: a
    /// step does not know its error. [`Explanation::only_for`](crate::Explanation::only_for)
    /// knows both.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, ActivationType};
    ///
    /// let error = ActivationError::ProductKeyNotInstalled;
    /// assert!(error.applies_to(ActivationType::Mak));
    /// assert!(error.resolutions().any(|step| step.is_for(ActivationType::Mak)));
    /// ```
    #[must_use]
    pub const fn is_for(&self, activation_type: ActivationType) -> bool {
        self.applies_to.is_empty() || activation_type.overlaps_any(self.applies_to)
    }

    pub(crate) const fn new(
        action: Action,
        role: Role,
        text: Text,
        sources: &'static [&'static Source],
    ) -> Self {
        Self {
            action,
            role,
            condition: None,
            text,
            command: None,
            procedure: None,
            applies_to: &[],
            sources,
        }
    }

    pub(crate) const fn when(self, condition: Text) -> Self {
        Self { condition: Some(condition), ..self }
    }

    pub(crate) const fn run(self, command: Command) -> Self {
        Self { command: Some(command), ..self }
    }

    pub(crate) const fn procedure(self, procedure: &'static Procedure) -> Self {
        Self { procedure: Some(procedure), ..self }
    }

    pub(crate) const fn only(self, applies_to: &'static [ActivationType]) -> Self {
        Self { applies_to, ..self }
    }

    /// The step itself, then those of its procedure.
    pub(crate) fn with_procedure(&'static self) -> impl Iterator<Item = &'static Self> + Clone {
        let procedure: &[Self] = self.procedure.map_or(&[], |procedure| procedure.resolutions);
        core::iter::once(self).chain(procedure)
    }
}

/// Several steps that many codes share, such as rebuilding the token store.
///
/// ```
/// use windows_activation_error::ActivationError;
///
/// let steps = ActivationError::TokenStoreInvalidDescriptorTable.resolutions();
/// for procedure in steps.filter_map(|step| step.procedure) {
///     println!("{}: {} steps", procedure.title, procedure.resolutions.len());
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Procedure {
    /// The heading.
    pub title: Text,
    /// The steps, in the order in which to take them. None of them names a further procedure.
    pub resolutions: &'static [Resolution],
    /// The documents that describe it; at least one.
    pub sources: &'static [&'static Source],
}

/// A command that runs as printed in Command Prompt and in PowerShell, locally and remotely, once
/// its placeholders are filled.
///
/// Read the text of its step before you run it: `effect` says what the command does, the
/// step's `condition` for whom it is.
///
/// ```
/// use windows_activation_error::{Action, ActivationError, Effect, Placeholder};
///
/// let mut steps = ActivationError::ProductKeyNotInstalled.resolutions();
/// let command = steps.find_map(|step| {
///     step.command.filter(|command| command.placeholders().any(|name| name == Placeholder::Mak))
/// });
/// let command = command.unwrap();
/// assert!(command.elevated && command.effect != Effect::ReadOnly);
///
/// let line = command.fill(|_| Some("AAAAA-BBBBB-CCCCC-DDDDD-EEEEE")).unwrap().to_string();
/// assert!(line.ends_with(" /ipk AAAAA-BBBBB-CCCCC-DDDDD-EEEEE"));
/// // A value that could become a command of its own is refused.
/// assert!(command.fill(|_| Some("X & calc")).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Command {
    /// The line, with its placeholders.
    pub line: &'static str,
    /// Whether it needs an elevated prompt (Run as administrator).
    pub elevated: bool,
    /// What it does to the computer on which it runs.
    pub effect: Effect,
    /// Where it runs.
    pub place: Place,
    /// The first Windows that has it, such as "Windows 8.1", where not all documented ones do.
    pub since: Option<&'static str>,
}

impl Command {
    const fn new(effect: Effect, line: &'static str) -> Self {
        Self { line, elevated: false, effect, place: Place::Device, since: None }
    }

    /// It only reads.
    pub(crate) const fn reads(line: &'static str) -> Self {
        Self::new(Effect::ReadOnly, line)
    }

    /// It opens a window.
    pub(crate) const fn opens(line: &'static str) -> Self {
        Self::new(Effect::Interactive, line)
    }

    /// It changes something that can be set back.
    pub(crate) const fn changes(line: &'static str) -> Self {
        Self::new(Effect::Changes, line)
    }

    /// It changes something that cannot be set back, or uses something up.
    pub(crate) const fn spends(line: &'static str) -> Self {
        Self::new(Effect::Irreversible, line)
    }

    pub(crate) const fn elevated(self) -> Self {
        Self { elevated: true, ..self }
    }

    pub(crate) const fn on(self, place: Place) -> Self {
        Self { place, ..self }
    }

    pub(crate) const fn since(self, windows: &'static str) -> Self {
        Self { since: Some(windows), ..self }
    }

    /// The placeholders of the line, from left to right; one that stands twice comes twice.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Placeholder};
    ///
    /// let mut commands = ActivationError::KmsUnavailable.checks().iter().filter_map(|c| c.command);
    /// let test = commands.find(|command| command.line.contains("Test-NetConnection")).unwrap();
    /// assert!(test.placeholders().any(|name| name == Placeholder::KmsHost));
    /// ```
    pub fn placeholders(&self) -> impl Iterator<Item = Placeholder> + Clone + use<> {
        Pieces { rest: self.line }.filter_map(|piece| match piece {
            Piece::Placeholder(placeholder) => Some(placeholder),
            Piece::Literal(_) => None,
        })
    }

    /// The line with its placeholders replaced by values that cannot change what it does.
    ///
    /// # Errors
    ///
    /// [`FillError`] where a value is missing or empty, begins like an option (with `-` or `/`)
    /// or holds a character that a shell could take for its own: quotes of any kind, control
    /// characters, white space, braces, or one of `` & | ; < > ^ % $ ` ( ) ``.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Placeholder};
    ///
    /// let mut commands = ActivationError::KmsUnavailable.checks().iter().filter_map(|c| c.command);
    /// let test = commands.find(|command| command.line.contains("Test-NetConnection")).unwrap();
    /// let filled = test.fill(|placeholder| match placeholder {
    ///     Placeholder::KmsHost => Some("kms.example.com"),
    ///     Placeholder::Port => Some("1688"),
    ///     _ => None,
    /// });
    /// assert!(filled.unwrap().to_string().contains("kms.example.com -Port 1688"));
    /// let refused = test.fill(|_| Some("kms\" ; calc ; \"")).err().unwrap();
    /// assert_eq!(refused.placeholder(), Placeholder::KmsHost);
    /// ```
    pub fn fill<'v, F>(&self, value: F) -> Result<impl fmt::Display + use<'v, F>, FillError>
    where
        F: Fn(Placeholder) -> Option<&'v str>,
    {
        // Each value is asked for once, so that what is checked is what is written.
        let mut values = [""; Placeholder::VARIANTS.len()];
        for placeholder in self.placeholders() {
            let known = &mut values[placeholder as usize];
            if known.is_empty() {
                *known = checked(placeholder, value(placeholder))?;
            }
        }
        Ok(Filled { line: self.line, values })
    }
}

fn checked(placeholder: Placeholder, value: Option<&str>) -> Result<&str, FillError> {
    let refused = |reason| Err(FillError { placeholder, reason });
    let Some(value) = value else { return refused(Refusal::Missing) };
    if value.is_empty() {
        return refused(Refusal::Empty);
    }
    if value.starts_with(['-', '/']) {
        return refused(Refusal::Option);
    }
    match value.chars().find(|&letter| is_unsafe(letter)) {
        Some(letter) => refused(Refusal::Character(letter)),
        None => Ok(value),
    }
}

/// Whether Command Prompt or PowerShell could take the character for more than itself. Both also
/// take the typographic quotes for quotes.
fn is_unsafe(letter: char) -> bool {
    letter.is_control()
        || letter.is_whitespace()
        || matches!(
            letter,
            '"' | '\'' | '`' | '\u{2018}'
                ..='\u{201F}'
                    | '&'
                    | '|'
                    | ';'
                    | '<'
                    | '>'
                    | '^'
                    | '%'
                    | '$'
                    | '('
                    | ')'
                    | '{'
                    | '}'
        )
}

/// Why a [`Command`] was not filled.
///
/// ```
/// use windows_activation_error::{ActivationError, Placeholder};
///
/// let mut commands = ActivationError::KmsUnavailable.checks().iter().filter_map(|c| c.command);
/// let test = commands.find(|command| command.line.contains("Test-NetConnection")).unwrap();
/// let error = test.fill(|_| None).err().unwrap();
/// assert_eq!(error.to_string(), "no value for <kms_host>");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct FillError {
    placeholder: Placeholder,
    reason: Refusal,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Refusal {
    Missing,
    Empty,
    Option,
    Character(char),
}

impl FillError {
    /// The placeholder whose value is missing or refused.
    ///
    /// ```
    /// use windows_activation_error::{ActivationError, Placeholder};
    ///
    /// let mut steps = ActivationError::ProductKeyNotInstalled.resolutions();
    /// let command = steps.find_map(|step| {
    ///     step.command.filter(|command| command.placeholders().next() == Some(Placeholder::Mak))
    /// });
    /// let error = command.unwrap().fill(|_| Some("")).err().unwrap();
    /// assert_eq!(error.placeholder(), Placeholder::Mak);
    /// ```
    #[must_use]
    pub const fn placeholder(&self) -> Placeholder {
        self.placeholder
    }
}

/// The value itself is not repeated: it can be a product key.
impl fmt::Display for FillError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let placeholder = self.placeholder;
        match self.reason {
            Refusal::Missing => write!(f, "no value for {placeholder}"),
            Refusal::Empty => write!(f, "the value for {placeholder} is empty"),
            Refusal::Option => write!(f, "the value for {placeholder} begins like an option"),
            Refusal::Character(letter) => {
                write!(
                    f,
                    "the value for {placeholder} contains {letter:?}, which a shell may interpret"
                )
            }
        }
    }
}

struct Filled<'v> {
    line: &'static str,
    values: [&'v str; Placeholder::VARIANTS.len()],
}

impl fmt::Display for Filled<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in (Pieces { rest: self.line }) {
            f.write_str(match piece {
                Piece::Literal(text) => text,
                Piece::Placeholder(placeholder) => self.values[placeholder as usize],
            })?;
        }
        Ok(())
    }
}

/// A line cut into placeholders and what stands between them.
#[derive(Clone)]
struct Pieces {
    rest: &'static str,
}

enum Piece {
    Literal(&'static str),
    Placeholder(Placeholder),
}

impl Iterator for Pieces {
    type Item = Piece;

    fn next(&mut self) -> Option<Piece> {
        let rest = self.rest;
        // The next placeholder; a `<` that begins none is text as any other.
        let starts = rest.match_indices('<').map(|(at, _)| at);
        let found = starts.into_iter().find_map(|at| {
            let end = at + rest[at..].find('>')? + 1;
            rest[at..end].parse().ok().map(|placeholder| (at, end, placeholder))
        });
        let (piece, end) = match found {
            Some((0, end, placeholder)) => (Piece::Placeholder(placeholder), end),
            Some((at, ..)) => (Piece::Literal(&rest[..at]), at),
            None if rest.is_empty() => return None,
            None => (Piece::Literal(rest), rest.len()),
        };
        self.rest = &rest[end..];
        Some(piece)
    }
}

/// Everything the catalog holds about one code. Its static is named as the variant.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) symbol: Option<&'static str>,
    pub(crate) message: Text,
    pub(crate) topic: Topic,
    pub(crate) types: &'static [ActivationType],
    pub(crate) also_seen_with: &'static [Sighting],
    pub(crate) retry: Retry,
    /// The article on exactly this code.
    pub(crate) reference: Option<&'static Source>,
    pub(crate) checks: &'static [Sign],
    pub(crate) causes: &'static [Cause],
    pub(crate) otherwise: &'static [Resolution],
}
