//! What several subcommands share.

use std::borrow::Cow;
use std::fmt;
use std::fs;
use std::io;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde::Serialize;
use windows_activation_error::{ActivationType, Language};

use crate::keys::text_without_keys;
use crate::layout::{columns_of_errors, narrowed};

/// `--language` of every subcommand.
#[derive(clap::Args)]
pub(crate) struct LanguageArgs {
    /// Language of the texts: en, ko or a locale.
    #[arg(long, short, value_parser = language, default_value = "en")]
    language: Language,
    /// Texts in Korean; the same as --language ko.
    #[arg(long, short, conflicts_with = "language")]
    korean: bool,
}

impl LanguageArgs {
    pub(crate) fn get(&self) -> Language {
        if self.korean { "ko".parse().unwrap_or_default() } else { self.language }
    }
}

fn language(text: &str) -> Result<Language, String> {
    let named = text.parse().ok().or_else(|| Language::from_locale(text));
    named.ok_or_else(|| "expected en, ko or a locale such as ko-KR".to_owned())
}

/// The letters of the branches of a page, in their order.
pub(crate) fn letters() -> RangeInclusive<char> {
    'A'..='Z'
}

/// What the tools themselves say in two languages.
pub(crate) fn label<T>(language: Language, english: T, korean: T) -> T {
    if language == Language::English { english } else { korean }
}

/// What is licensed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Application {
    Windows,
    Office,
}

/// The IDs of applications, as `ApplicationID` of a product and event 1003 have them.
const APPLICATIONS: [(&str, Application); 3] = [
    ("55c92734-d682-4d71-983e-d6ec3f16059f", Application::Windows),
    ("0ff1ce15-a989-479d-af46-f275c6370663", Application::Office),
    ("59a52881-a989-479d-af46-f275c6370663", Application::Office),
];

impl Application {
    pub(crate) fn of_id(id: &str) -> Option<Self> {
        let id = id.trim_matches(['{', '}']);
        let found = APPLICATIONS.iter().find(|(known, _)| id.eq_ignore_ascii_case(known));
        found.map(|(_, application)| *application)
    }

    /// The one whose ID stands last in a text.
    pub(crate) fn last_in(text: &[u8]) -> Option<Self> {
        let places = APPLICATIONS.iter().filter_map(|(id, application)| {
            Some((memchr::memmem::rfind(text, id.as_bytes())?, *application))
        });
        places.max().map(|(_, application)| application)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Windows => "Windows",
            Self::Office => "Office",
        }
    }
}

pub(crate) fn activation_types() -> impl TypedValueParser<Value = ActivationType> {
    PossibleValuesParser::new(ActivationType::VARIANTS.iter().map(|kind| kind.as_str()))
        .try_map(|name| name.parse::<ActivationType>())
}

/// The exit code after writing. Whoever reads the output may stop early, as `head` does.
pub(crate) fn written(result: io::Result<()>, otherwise: u8) -> ExitCode {
    match result {
        Err(error) if !is_closed(&error) => {
            let named = error.get_ref().and_then(|error| error.downcast_ref::<Unwritten>());
            complain(&match named {
                Some(unwritten) => unwritten.to_string(),
                None => format!("cannot write: {error}"),
            });
            ExitCode::FAILURE
        }
        _ => ExitCode::from(otherwise),
    }
}

fn is_closed(error: &io::Error) -> bool {
    // What the writer said can be wrapped.
    let of_csv = error.get_ref().and_then(|error| error.downcast_ref::<csv::Error>());
    match of_csv.map(csv::Error::kind) {
        Some(csv::ErrorKind::Io(error)) => is_closed(error),
        _ => error.kind() == io::ErrorKind::BrokenPipe,
    }
}

/// Writes a line to standard error, as wide as its terminal; nobody may be there to read it.
pub(crate) fn complain(line: &str) {
    announce(&complaint(line));
}

/// A line for standard error, as wide as its terminal.
pub(crate) fn complaint(line: &str) -> Cow<'_, str> {
    let line = text_without_keys(line);
    match columns_of_errors() {
        Some(columns) => Cow::Owned(narrowed(&line, columns)),
        None => line,
    }
}

/// Writes a line to standard error that stays whole: it holds a command.
pub(crate) fn announce(line: &str) {
    use io::Write as _;
    _ = writeln!(anstream::stderr(), "{}", text_without_keys(line));
}

/// A file that cannot be written, under the name that was typed.
#[derive(Debug)]
struct Unwritten {
    path: PathBuf,
    error: io::Error,
}

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.to_string_lossy();
        write!(f, "cannot write {}: {}", escaped(&path), self.error)
    }
}

impl std::error::Error for Unwritten {}

/// Writes a file as a whole: a new one takes the place of the old one only when it is complete.
pub(crate) fn replace(
    path: &Path,
    write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
) -> io::Result<()> {
    replace_unnamed(path, write).map_err(|error| {
        if is_closed(&error) {
            return error;
        }
        let kind = error.kind();
        io::Error::new(kind, Unwritten { path: path.to_owned(), error })
    })
}

fn replace_unnamed(
    path: &Path,
    write: impl FnOnce(&mut dyn io::Write) -> io::Result<()>,
) -> io::Result<()> {
    if path.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    // A device or a pipe is written to as it is.
    if path.exists() && !path.is_file() {
        return write(&mut fs::File::options().write(true).open(path)?);
    }
    let path = followed(path)?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    // All of it is made before there is a file that somebody who interrupts would leave behind.
    let mut text = Vec::new();
    write(&mut text)?;
    let mut file = temporary_file_in(folder.unwrap_or(Path::new(".")))?;
    io::Write::write_all(file.as_file_mut(), &text)?;
    if let Ok(before) = fs::metadata(&path) {
        keep_owner(file.as_file(), &before);
        file.as_file().set_permissions(before.permissions())?;
    }
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A new file in place of an old one stays that of its owner and group, as far as who writes it may
/// say so.
#[cfg(unix)]
fn keep_owner(file: &fs::File, before: &fs::Metadata) {
    use std::os::unix::fs::{MetadataExt as _, fchown};
    if fchown(file, Some(before.uid()), Some(before.gid())).is_err() {
        _ = fchown(file, None, Some(before.gid()));
    }
}

/// Elsewhere the folder decides.
#[cfg(not(unix))]
fn keep_owner(_file: &fs::File, _before: &fs::Metadata) {}

/// What a link leads to is replaced or made, not the link.
fn followed(path: &Path) -> io::Result<PathBuf> {
    match fs::canonicalize(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        found => return found,
    }
    // The file is new, or what the last of some links leads to is.
    let mut path = path.to_owned();
    while let Ok(target) = fs::read_link(&path) {
        path = path.parent().unwrap_or(Path::new("")).join(target);
    }
    Ok(path)
}

/// With the permissions of a file that is made the usual way; the umask takes its part off.
fn temporary_file_in(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    // The name of a file that nobody typed says nothing: what stands in the way is the folder.
    fs::metadata(folder)?;
    #[cfg(unix)]
    let made = {
        use std::os::unix::fs::PermissionsExt as _;
        let permissions = fs::Permissions::from_mode(0o666);
        tempfile::Builder::new().permissions(permissions).tempfile_in(folder)
    };
    #[cfg(not(unix))]
    let made = tempfile::NamedTempFile::new_in(folder);
    made.map_err(|error| error.kind().into())
}

/// What others wrote, as it may be shown: product keys are shown to nobody.
pub(crate) fn escaped(text: &str) -> Cow<'_, str> {
    match text_without_keys(text) {
        Cow::Borrowed(text) => printable(text),
        Cow::Owned(text) => Cow::Owned(printable(&text).into_owned()),
    }
}

/// Without control characters and what turns the direction of text, which could rewrite a terminal.
/// For names of computers: to look for keys in each of many takes long.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    let is_unsafe = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
    };
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if is_unsafe(letter) { safe.extend(letter.escape_default()) } else { safe.push(letter) }
    }
    Cow::Owned(safe)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn applications_are_told_apart_by_their_ids() {
        let windows = "55c92734-d682-4d71-983e-d6ec3f16059f";
        let office = "0ff1ce15-a989-479d-af46-f275c6370663";
        assert_eq!(
            Application::of_id("{55C92734-D682-4D71-983E-D6EC3F16059F}"),
            Some(Application::Windows)
        );
        assert_eq!(Application::of_id(office), Some(Application::Office));
        assert_eq!(Application::of_id(&office[1..]), None);
        let last = |ids: [&str; 2]| Application::last_in(ids.join(" ").as_bytes());
        assert_eq!(last([windows, office]), Some(Application::Office));
        assert_eq!(last([office, windows]), Some(Application::Windows));
        assert_eq!(last(["59a52881-a989-479d-af46-f275c6370663", ""]), Some(Application::Office));
        assert_eq!(last(["", ""]), None);
    }

    #[test]
    fn names_cannot_rewrite_a_terminal() {
        assert_eq!(escaped("a\u{1B}[31m\nb\u{202E}"), "a\\u{1b}[31m\\nb\\u{202e}");
        assert_eq!(escaped("오류.log"), "오류.log");
        assert_eq!(
            escaped("AAAAA-BBBBB-CCCCC-DDDDD-EEEE2\u{1B}.log"),
            "*****-*****-*****-*****-EEEE2\\u{1b}.log"
        );
    }
}
