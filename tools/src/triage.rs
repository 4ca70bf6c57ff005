//! `winact triage`: what is wrong across many computers.

mod event;
mod event_log;
mod files;
mod kind;
mod page;
mod read;
mod record;
mod report;
mod tally;
mod time;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;
use windows_activation_error::ActivationType;

use self::files::{Files, Listed};
use self::read::Reader;
use self::report::{NOTHING_READ, Report};
use self::tally::{FileOrder, Tally, Unreadable};
use self::time::Dates;
use crate::common::{LanguageArgs, activation_types, complain, escaped, label, written};

/// Counts the activation errors in logs and says what to look at and what to do.
///
/// Reads event logs (.evtx), text in any encoding, .gz, .zip and .cab, and
/// folders of these. Events of licensing are understood: results count, states
/// are shown as states. A code that a hint repeats counts once. What cannot be
/// read, and what is empty, is named.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  winact triage Application.evtx logs\\*.log
  winact triage --html report.html \\\\server\\share\\logs
  wevtutil qe Application /f:xml | winact triage --json -
  winact triage --dates month-first events.csv

Exit codes: 0 all was read, whether or not it held errors; 1 something was not read or is empty; \
2 usage

JSON has these fields; new ones can be added, these stay:
  codes: known errors, the most frequent first: code, symbol, message, topic, origin, retry, \
count, files, computers, computer_names, events, kms_hosts, more_kms_hosts, since, until, first, \
last, check (text, command) and remedy (sign, branches, condition, text, command, elevated, role); \
sign (text, command) tells the cause of the step from the others and is null where there is one, \
branches says how many have a step
  unknown: numbers of licensing that are not known: code, count, files, …, last
  states: codes that report a state, as codes
  products: products with a key in events 1003: computer, application, activation_id, licensed, \
codes, time, place
  unreadable: path, error
  files, bytes, events: how many were read; events in text do not count
  without_events: event logs in which there are no events
  left_out: how many mentions --specific left out

CSV has the same as one row a code; its column kind says error, unknown or state. Times keep the \
zone that the logs write; those of events are in UTC and end with Z.")]
pub(crate) struct Args {
    /// JSON instead of a table.
    #[arg(long, conflicts_with_all = ["csv", "html"])]
    json: bool,
    /// CSV instead of a table.
    #[arg(long, conflicts_with = "html")]
    csv: bool,
    /// Write a page that works offline to this file, and nothing else.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Only the steps for this type of activation.
    #[arg(long = "type", value_name = "TYPE", value_parser = activation_types())]
    activation_type: Option<ActivationType>,
    /// Leave out codes that any part of Windows can report, such as 0x80070005.
    #[arg(long)]
    specific: bool,
    /// How dates such as 5/1/2024 are meant, which are not read otherwise.
    #[arg(long, value_name = "ORDER")]
    dates: Option<Dates>,
    #[command(flatten)]
    language: LanguageArgs,
    /// Files, folders, or - for standard input.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
}

/// The page of an earlier run in a folder that is read, which is no log and is replaced; or why the
/// page cannot be written where it should be.
fn page_before(args: &Args) -> Result<Option<PathBuf>, String> {
    let Some(page) = &args.html else { return Ok(None) };
    let Ok(real) = fs::canonicalize(page) else { return Ok(None) };
    let inputs = args.paths.iter().filter_map(|path| fs::canonicalize(path).ok());
    let above: Vec<PathBuf> = inputs.filter(|input| real.starts_with(input)).collect();
    if above.is_empty() || !real.is_file() {
        return Ok(None);
    }
    if above.contains(&real) || !page::is_page(&real) {
        let page = escaped(&page.display().to_string()).into_owned();
        return Err(format!("{page}: this is to be read, so no page is written over it"));
    }
    Ok(Some(real))
}

pub(crate) fn run(args: &Args) -> ExitCode {
    let page_before = match page_before(args) {
        Ok(page) => page,
        Err(error) => {
            complain(&error);
            return ExitCode::from(2);
        }
    };
    let is_page_before = |path: &Path| {
        page_before.as_deref().is_some_and(|page| {
            path.file_name() == page.file_name()
                && fs::canonicalize(path).is_ok_and(|path| path == page)
        })
    };
    let progress = progress();
    let with_days = args.html.is_some();
    let reader =
        Reader { is_specific: args.specific, with_days, dates: args.dates, progress: &progress };
    let read = |Listed { argument, path, problem }: Listed| {
        let name = escaped(&path.display().to_string()).into_owned();
        let Some(problem) = problem else {
            if is_page_before(&path) {
                return Tally::new(with_days);
            }
            progress.set_message(name);
            return reader.file(argument, &path);
        };
        let order = (FileOrder { argument, path: path.into() }, 0, 0);
        let error = escaped(&problem).into_owned();
        let unreadable = vec![Unreadable { order, path: name, error }];
        Tally { unreadable, ..Tally::new(with_days) }
    };
    // Folded, not collected: memory does not grow with the number of files.
    let tally = Files::new(&args.paths)
        .par_bridge()
        .fold(|| Tally::new(with_days), |tally, listed| tally.and(read(listed)))
        .reduce(|| Tally::new(with_days), Tally::and);
    progress.finish_and_clear();

    let language = args.language.get();
    let report = Report::new(tally, language, args.activation_type);
    let result = if args.json {
        report.write_json()
    } else if args.csv {
        report.write_csv(io::stdout().lock())
    } else if let Some(path) = &args.html {
        crate::common::replace(path, |out| {
            out.write_all(page::page(&report).into_string().as_bytes())
        })
    } else {
        report.write_text()
    };
    for Unreadable { path, error, .. } in &report.unreadable {
        complain(&format!("{path}: {error}"));
    }
    if report.is_of_nothing() && (args.json || args.csv || args.html.is_some()) {
        complain(label(language, NOTHING_READ.0, NOTHING_READ.1));
    }
    written(result, u8::from(report.is_of_nothing() || !report.unreadable.is_empty()))
}

/// On standard error, and hidden where that is no terminal.
fn progress() -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {bytes} ({bytes_per_sec}) {wide_msg}");
    let progress = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
    progress.enable_steady_tick(Duration::from_millis(200));
    match style {
        Ok(style) => progress.with_style(style),
        Err(_) => progress,
    }
}
