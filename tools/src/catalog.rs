//! `winact catalog`: the whole table for SIEMs, wikis and help desks.

mod entry;
pub(crate) mod page;

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde::Serialize;
use windows_activation_error::{
    ActivationError, ActivationType, Cause, Command, Explanation, Language, Role, Sign, Topic,
};

use crate::common::{LanguageArgs, activation_types, complain, label, replace, written};
use entry::{
    Entry, Head, Meaning, Section, checks_heading, head, needs, notes_heading,
    placeholders_heading, rows, sign_heading, table_headings, text,
};

/// Writes every activation error with its advice.
///
/// The HTML page is one file that needs no network. Its search takes codes in any
/// form that winact explain takes, and words; a link such as
/// errors.html#0xC004F074 opens that code, and errors.html#0xC004F074-F leads to one of its
/// causes.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  winact catalog --format html --output errors.html
  winact catalog --format csv --excel --language ko --output errors.csv
  winact catalog --format json --topic network --role network-administrator

A file is replaced only when the new one is complete; of a link, what it leads to.

Exit codes: 0 written, 1 cannot write, 2 usage, 3 no code passes the filters")]
pub(crate) struct Args {
    /// What to write.
    #[arg(long, short)]
    format: Format,
    /// CSV that Excel opens by a double click: with a byte-order mark and CRLF.
    #[arg(long)]
    excel: bool,
    /// Only codes of this topic.
    #[arg(long, value_name = "TOPIC", value_parser = names(Topic::VARIANTS, |topic| topic.as_str()))]
    topic: Option<Topic>,
    /// Only codes of this type of activation, and the steps for it.
    #[arg(long = "type", value_name = "TYPE", value_parser = activation_types())]
    activation_type: Option<ActivationType>,
    /// Only codes with a step for this role.
    #[arg(long, value_name = "ROLE", value_parser = names(Role::VARIANTS, |role| role.as_str()))]
    role: Option<Role>,
    #[command(flatten)]
    language: LanguageArgs,
    /// Write to this file instead of standard output.
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Json,
    Csv,
    Markdown,
    Html,
}

fn names<T>(all: &'static [T], name: fn(&T) -> &'static str) -> impl TypedValueParser<Value = T>
where
    T: std::str::FromStr<Err: std::error::Error + Send + Sync + 'static> + Clone + Send + Sync,
{
    PossibleValuesParser::new(all.iter().map(name)).try_map(|name| name.parse::<T>())
}

pub(crate) fn run(args: &Args) -> ExitCode {
    if args.excel && args.format != Format::Csv {
        complain("error: --excel is for --format csv");
        return ExitCode::from(2);
    }
    let wanted = ActivationError::VARIANTS.iter().filter_map(|error| args.entry(*error));
    let entries: Vec<Entry> = match wanted.collect() {
        Ok(entries) => entries,
        Err(error) => return written(Err(error.into()), 0),
    };
    if entries.is_empty() {
        complain("no code passes the filters; nothing was written");
        return ExitCode::from(3);
    }
    let result = match &args.output {
        Some(path) if path != Path::new("-") => replace(path, |out| args.write(out, &entries)),
        _ => args.write(&mut io::BufWriter::new(io::stdout().lock()), &entries),
    };
    written(result, 0)
}

impl Args {
    fn entry(&self, error: ActivationError) -> Option<serde_json::Result<Entry>> {
        let is_wanted = self.topic.is_none_or(|topic| error.topic() == topic)
            && self.activation_type.is_none_or(|kind| error.applies_to(kind));
        if !is_wanted {
            return None;
        }
        let entry = Entry::new(error, self.activation_type, self.language.get());
        let has_role = |role: Role| match &entry {
            Ok(entry) => entry.page.resolutions().any(|step| step.role == role),
            Err(_) => true,
        };
        self.role.is_none_or(has_role).then_some(entry)
    }

    fn write(&self, out: &mut dyn Write, entries: &[Entry]) -> io::Result<()> {
        let language = self.language.get();
        match self.format {
            Format::Json => {
                let pages: Vec<Record> = entries
                    .iter()
                    .map(|entry| Record {
                        page: entry.page,
                        placeholders: entry.placeholders(language),
                    })
                    .collect();
                serde_json::to_writer_pretty(&mut *out, &pages)?;
                writeln!(out)?;
            }
            Format::Csv => write_csv(out, entries, language, self.excel)?,
            Format::Markdown => {
                for entry in entries {
                    out.write_all(markdown(entry, language).as_bytes())?;
                }
            }
            Format::Html => {
                out.write_all(page::page(entries, language).into_string().as_bytes())?;
            }
        }
        out.flush()
    }
}

/// What `winact explain --json` writes, and what the placeholders of its commands mean.
#[derive(Serialize)]
struct Record {
    #[serde(flatten)]
    page: Explanation,
    placeholders: Vec<Meaning>,
}

fn write_csv(
    out: &mut dyn Write,
    entries: &[Entry],
    language: Language,
    is_excel: bool,
) -> io::Result<()> {
    if is_excel {
        out.write_all("\u{FEFF}".as_bytes())?;
    }
    let terminator = if is_excel { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') };
    let mut csv = csv::WriterBuilder::new().terminator(terminator).from_writer(out);
    csv.write_record([
        "code",
        "hresult",
        "name",
        "symbol",
        "message",
        "topic",
        "severity",
        "origin",
        "activation_types",
        "retry",
        "checks",
        "causes",
        "steps",
        "roles",
        "reference",
        "also_seen_with",
        "placeholders",
        "notes",
        "sources",
    ])?;
    for entry in entries {
        let error = entry.error;
        let mut roles: Vec<&str> =
            entry.page.resolutions().map(|step| step.role.as_str()).collect();
        roles.sort_unstable();
        roles.dedup();
        let checks: Vec<String> = error
            .checks()
            .iter()
            .map(|check| with_command(check.text.get(language).to_owned(), check.command, language))
            .collect();
        let sections = entry.sections();
        let causes: Vec<String> = sections
            .iter()
            .filter(|section| matches!(section.head, Head::Cause(..)))
            .filter_map(|section| with_sign(section, language))
            .collect();
        let placeholders: Vec<String> = entry
            .placeholders(language)
            .iter()
            .map(|Meaning { placeholder, meaning }| format!("{placeholder}: {meaning}"))
            .collect();
        let mut notes: Vec<String> = entry.left_out(language).into_iter().collect();
        notes.extend(entry.notes().map(str::to_owned));
        let sources: Vec<String> = entry
            .sources()
            .iter()
            .map(|source| match &source.url {
                Some(url) => format!("{}: {url}", source.title),
                None => source.title.to_string(),
            })
            .collect();
        csv.write_record([
            &format!("{error:#X}"),
            &error.hresult().to_string(),
            error.name(),
            error.symbol().unwrap_or_default(),
            error.message().get(language),
            error.topic().as_str(),
            error.severity().as_str(),
            error.origin().as_str(),
            &kinds(error.activation_types()),
            error.retry().as_str(),
            &checks.join("\n"),
            &causes.join("\n"),
            &csv_steps(entry, &sections, language).join("\n"),
            &roles.join(";"),
            error.reference().and_then(|reference| reference.url).unwrap_or_default(),
            &kinds(&entry.also_seen_with()),
            &placeholders.join("\n"),
            &notes.join("\n"),
            &sources.join("\n"),
        ])?;
    }
    csv.flush()
}

fn kinds(kinds: &[ActivationType]) -> String {
    let kinds: Vec<&str> = kinds.iter().map(|kind| kind.as_str()).collect();
    kinds.join(";")
}

/// The heading of steps, for a cause with what tells it from the others.
fn with_sign(section: &Section, language: Language) -> Option<String> {
    let heading = section.head.text(language)?;
    match section.head {
        Head::Cause(_, Cause { sign: Some(sign), .. }) => {
            let heading_of_sign = sign_heading(language);
            let text = format!("{heading} {heading_of_sign} {}", sign.text.get(language));
            Some(with_command(text, sign.command, language))
        }
        Head::Cause(..) | Head::Otherwise | Head::Rest | Head::Procedure(_) => Some(heading),
    }
}

/// The steps, each below the heading that says when it is for the reader. What a code with one
/// cause begins with needs none.
fn csv_steps(entry: &Entry, sections: &[Section], language: Language) -> Vec<String> {
    let mut lines = Vec::new();
    for section in sections {
        if !matches!(section.head, Head::Cause(None, _)) {
            lines.extend(with_sign(section, language));
        }
        for (number, step) in (section.first..).zip(&section.steps) {
            let line = format!("{number}. {}", text(step, sections, language));
            let line = with_command(line, step.command, language);
            lines.push(format!("{line} {}", entry.who(step, language)));
        }
    }
    lines
}

fn with_command(text: String, command: Option<Command>, language: Language) -> String {
    match command {
        Some(command) => format!("{text} [{}] {}", command.line, needs(command, language)),
        None => text,
    }
}

/// Prose for CommonMark: what stands between backticks is code, all else is only text.
fn prose(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for (number, part) in text.split('`').enumerate() {
        if number % 2 == 1 {
            _ = write!(out, "`{part}`");
            continue;
        }
        for letter in part.chars() {
            if matches!(letter, '\\' | '*' | '_' | '<' | '>' | '[' | ']' | '#' | '&' | '|' | '~') {
                out.push('\\');
            }
            out.push(letter);
        }
    }
    out
}

/// A command as a block that belongs to the item of a list before it.
fn fence(out: &mut String, command: Command, indent: usize) {
    _ = writeln!(out, "\n{0:indent$}```text\n{0:indent$}{1}\n{0:indent$}```", "", command.line);
}

/// A command and what it needs, in the item of a list.
fn fence_with_needs(out: &mut String, command: Command, indent: usize, language: Language) {
    fence(out, command, indent);
    _ = write!(out, "\n{:indent$}{}", "", prose(&needs(command, language)));
}

fn signs(out: &mut String, checks: &[Sign], language: Language) {
    for check in checks {
        _ = writeln!(out, "- {}", prose(check.text.get(language)));
        if let Some(command) = check.command {
            fence_with_needs(out, command, 2, language);
            out.push_str("\n\n");
        }
    }
}

fn steps(out: &mut String, entry: &Entry, section: &Section, all: &[Section], language: Language) {
    for (number, step) in (section.first..).zip(&section.steps) {
        let number = format!("{number}. ");
        let indent = number.len();
        _ = writeln!(out, "{number}{}", prose(&text(step, all, language)));
        match step.command {
            Some(command) => {
                fence_with_needs(out, command, indent, language);
                out.push(' ');
            }
            None => _ = write!(out, "\n{:indent$}", ""),
        }
        _ = writeln!(out, "{}\n", prose(&entry.who(step, language)));
    }
}

/// A heading below one empty line.
fn begin(out: &mut String, heading: &str) {
    out.truncate(out.trim_end().len());
    _ = write!(out, "\n\n### {}\n\n", prose(heading));
}

fn markdown(entry: &Entry, language: Language) -> String {
    let error = entry.error;
    let mut out = format!("## {error:#X}");
    if let Some(symbol) = error.symbol() {
        _ = write!(out, " `{symbol}`");
    }
    _ = write!(out, "\n\n{}\n\n", prose(error.message().get(language)));
    for (heading, text) in head(entry, language) {
        _ = writeln!(out, "- {heading}: {}", prose(&text));
    }
    if let Some(left_out) = entry.left_out(language) {
        _ = writeln!(out, "\n{}", prose(&left_out));
    }
    if !error.checks().is_empty() {
        begin(&mut out, checks_heading(language));
        signs(&mut out, error.checks(), language);
    }
    let sections = entry.sections();
    let rows = rows(&sections, error, language);
    if !rows.is_empty() {
        begin(&mut out, table_headings(language)[0]);
        for row in rows {
            _ = writeln!(out, "- {}: {}", prose(row.seen), row.go_to);
        }
    }
    for section in &sections {
        if let Some(heading) = section.head.text(language) {
            begin(&mut out, &heading);
        }
        if let Head::Cause(_, cause) = section.head
            && let Some(sign) = cause.sign
        {
            _ = writeln!(out, "{} {}", sign_heading(language), prose(sign.text.get(language)));
            if let Some(command) = sign.command {
                fence_with_needs(&mut out, command, 0, language);
                out.push('\n');
            }
            out.push('\n');
        }
        steps(&mut out, entry, section, &sections, language);
    }
    let placeholders = entry.placeholders(language);
    if !placeholders.is_empty() {
        begin(&mut out, placeholders_heading(language));
        for Meaning { placeholder, meaning } in placeholders {
            _ = writeln!(out, "- `{placeholder}`: {}", prose(meaning));
        }
    }
    let notes: Vec<String> = entry.notes().map(prose).collect();
    if !notes.is_empty() {
        begin(&mut out, notes_heading(language));
        out.push_str(&notes.join("\n\n"));
    }
    begin(&mut out, label(language, "Sources", "출처"));
    for source in entry.sources() {
        _ = match &source.url {
            Some(url) => writeln!(out, "- {}: <{url}>", prose(&source.title)),
            None => writeln!(out, "- {}", prose(&source.title)),
        };
    }
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_means_what_it_says() {
        assert_eq!(
            prose("HKU\\.DEFAULT, <x> `a\\b <c>`_"),
            "HKU\\\\.DEFAULT, \\<x\\> `a\\b <c>`\\_"
        );
    }
}
