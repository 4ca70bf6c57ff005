//! `winact catalog`: the whole table for SIEMs, wikis and help desks.

pub(crate) mod page;

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ValueEnum;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use windows_activation_error::{
    ActivationError, ActivationType, Command, Explanation, Language, Procedure, Resolution, Role,
    Sign, Source, Topic,
};

use crate::common::{LanguageArgs, activation_types, complain, label, replace, written};

/// Writes every activation error with its advice.
///
/// The HTML page is one file that needs no network. Its search takes numbers in
/// any form, names and words; a link such as errors.html#0xC004F074 opens that
/// code.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  winact catalog --format html --output errors.html
  winact catalog --format csv --excel --language ko --output errors.csv
  winact catalog --format json --topic network --role network-administrator

A file is replaced only when the new one is complete.

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
    let entries: Vec<Entry> =
        ActivationError::VARIANTS.iter().filter_map(|error| args.entry(*error)).collect();
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

/// One code with the steps that are wanted.
#[derive(Clone, Copy)]
struct Entry {
    error: ActivationError,
    page: Explanation,
    /// The type whose steps are kept.
    only: Option<ActivationType>,
}

impl Args {
    fn entry(&self, error: ActivationError) -> Option<Entry> {
        let is_wanted = self.topic.is_none_or(|topic| error.topic() == topic)
            && self.activation_type.is_none_or(|kind| error.applies_to(kind));
        let page = error.explain(self.language.get());
        let page = self.activation_type.map_or(page, |kind| page.only_for(kind));
        let has_role = |role: Role| page.resolutions().any(|step| step.role == role);
        // A code none of whose steps is for the type keeps them all, as a page does.
        let is_for = |kind: &ActivationType| error.resolutions().any(|step| step.is_for(*kind));
        let only = self.activation_type.filter(is_for);
        (is_wanted && self.role.is_none_or(has_role)).then_some(Entry { error, page, only })
    }

    fn write(&self, out: &mut dyn Write, entries: &[Entry]) -> io::Result<()> {
        let language = self.language.get();
        match self.format {
            Format::Json => {
                let pages: Vec<_> = entries.iter().map(|entry| entry.page).collect();
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

impl Entry {
    fn keeps(&self, step: &Resolution) -> bool {
        self.only.is_none_or(|kind| step.is_for(kind))
    }

    fn steps(&self, steps: &'static [Resolution]) -> Vec<&'static Resolution> {
        steps.iter().filter(|step| self.keeps(step)).collect()
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

    /// The documents with an address, each once, the article on the code first.
    fn sources(&self) -> Vec<&'static Source> {
        let mut sources: Vec<&Source> = Vec::new();
        let causes = self.error.causes().iter().flat_map(|cause| cause.sources);
        let checks = self.error.checks().iter().flat_map(|check| check.sources);
        let steps = self.page.resolutions().flat_map(|step| step.sources);
        let all = checks.chain(causes).copied().chain(steps.copied());
        for source in self.error.reference().into_iter().chain(all) {
            if source.url.is_some() && !sources.contains(&source) {
                sources.push(source);
            }
        }
        sources
    }
}

fn labels(kinds: &[ActivationType], language: Language) -> String {
    let labels: Vec<&str> = kinds.iter().map(|kind| kind.label().get(language)).collect();
    labels.join(", ")
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
    ])?;
    for entry in entries {
        let error = entry.error;
        let kinds: Vec<&str> = error.activation_types().iter().map(|kind| kind.as_str()).collect();
        let checks: Vec<String> = error
            .checks()
            .iter()
            .map(|check| with_command(check.text.get(language), check.command))
            .collect();
        let causes: Vec<&str> =
            error.causes().iter().map(|cause| cause.text.get(language)).collect();
        let mut roles: Vec<&str> =
            entry.page.resolutions().map(|step| step.role.as_str()).collect();
        let steps: Vec<String> = entry
            .page
            .resolutions()
            .map(|step| {
                let condition =
                    step.condition.map(|condition| format!("{}: ", condition.get(language)));
                let text = condition.unwrap_or_default() + step.text.get(language);
                with_command(&text, step.command)
            })
            .collect();
        roles.sort_unstable();
        roles.dedup();
        csv.write_record([
            &format!("{error:#X}"),
            &error.hresult().to_string(),
            error.name(),
            error.symbol().unwrap_or_default(),
            error.message().get(language),
            error.topic().as_str(),
            error.severity().as_str(),
            error.origin().as_str(),
            &kinds.join(";"),
            error.retry().as_str(),
            &checks.join("\n"),
            &causes.join("\n"),
            &steps.join("\n"),
            &roles.join(";"),
            error.reference().and_then(|reference| reference.url).unwrap_or_default(),
        ])?;
    }
    csv.flush()
}

fn with_command(text: &str, command: Option<Command>) -> String {
    command.map_or_else(|| text.to_owned(), |command| format!("{text} [{}]", command.line))
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

fn signs(out: &mut String, checks: &[Sign], language: Language) {
    for check in checks {
        _ = writeln!(out, "- {}", prose(check.text.get(language)));
        if let Some(command) = check.command {
            fence(out, command, 2);
        }
    }
}

fn steps(out: &mut String, steps: &[&Resolution], language: Language) {
    for (number, step) in (1..).zip(steps) {
        let number = format!("{number}. ");
        let condition = step.condition.map(|condition| prose(condition.get(language)) + ": ");
        let text = prose(step.text.get(language));
        let role = prose(step.role.label().get(language));
        _ = write!(out, "{number}{}{text} ({role})", condition.unwrap_or_default());
        if let Some(procedure) = step.procedure {
            _ = write!(out, " → {}", prose(procedure.title.get(language)));
        }
        out.push('\n');
        if let Some(command) = step.command {
            fence(out, command, number.len());
        }
    }
}

fn markdown(entry: &Entry, language: Language) -> String {
    let label = |english, korean| label(language, english, korean);
    let error = entry.error;
    let mut out = format!("## {error:#X}");
    if let Some(symbol) = error.symbol() {
        _ = write!(out, " `{symbol}`");
    }
    _ = write!(out, "\n\n{}\n\n", prose(error.message().get(language)));
    for (heading, text) in [
        (label("Topic", "주제"), error.topic().label().get(language).to_owned()),
        (label("Reported by", "보고한 곳"), error.origin().label().get(language).to_owned()),
        (label("Activation types", "정품 인증 유형"), labels(error.activation_types(), language)),
        (label("Trying again", "다시 시도"), error.retry().label().get(language).to_owned()),
    ] {
        if !text.is_empty() {
            _ = writeln!(out, "- {heading}: {}", prose(&text));
        }
    }
    if !error.checks().is_empty() {
        _ = write!(out, "\n### {}\n\n", label("Look first", "먼저 확인할 것"));
        signs(&mut out, error.checks(), language);
    }
    for (letter, cause) in letters().zip(error.causes()) {
        let kept = entry.steps(cause.resolutions);
        if kept.is_empty() && !cause.resolutions.is_empty() {
            continue;
        }
        _ = write!(out, "\n### {letter}\\. {}\n\n", prose(cause.text.get(language)));
        if let Some(sign) = cause.sign {
            let heading = label("You see it:", "판단 기준:");
            _ = writeln!(out, "{heading} {}", prose(sign.text.get(language)));
            if let Some(command) = sign.command {
                fence(&mut out, command, 0);
            }
            out.push('\n');
        }
        steps(&mut out, &kept, language);
    }
    let otherwise = entry.steps(error.otherwise());
    if !otherwise.is_empty() {
        _ = write!(out, "\n### {}\n\n", label("None of these", "해당하는 항목이 없으면"));
        steps(&mut out, &otherwise, language);
    }
    for procedure in entry.procedures() {
        let heading = label("Procedure:", "절차:");
        _ = write!(out, "\n### {heading} {}\n\n", prose(procedure.title.get(language)));
        steps(&mut out, &entry.steps(procedure.resolutions), language);
    }
    let sources = entry.sources();
    if !sources.is_empty() {
        _ = write!(out, "\n### {}\n\n", label("Sources", "출처"));
        for source in sources {
            _ = writeln!(out, "- {}: <{}>", prose(source.title), source.url.unwrap_or_default());
        }
    }
    out.push('\n');
    out
}

fn letters() -> impl Iterator<Item = char> {
    ('A'..='Z').chain('a'..='z')
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
