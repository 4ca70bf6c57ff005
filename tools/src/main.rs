//! `winact`: Windows and Office activation errors on a command line.

mod activate;
mod advice;
mod catalog;
mod codes;
mod common;
mod computer;
mod explain;
mod keys;
mod layout;
mod shell;
mod status;
mod text;
mod triage;

use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::io::Write as _;
use std::process::ExitCode;

use clap::builder::StyledStr;
use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

use common::{escaped, written};
use keys::text_without_keys;

/// Explains Windows and Office activation errors, offline, in English and Korean.
#[derive(Parser)]
#[command(name = "winact", version, arg_required_else_help = true)]
#[command(after_help = "Examples:
  winact explain 0xC004F074
  winact activate -- cscript //nologo C:\\Windows\\System32\\slmgr.vbs /ato
  winact triage Application.evtx logs
  winact status products.json
  winact catalog --format html --output errors.html

Output is UTF-8. Before a pipe in Command Prompt run chcp 65001, in Windows PowerShell \
[Console]::OutputEncoding = [Text.Encoding]::UTF8.")]
struct Args {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Explain(explain::Args),
    Activate(activate::Args),
    Triage(triage::Args),
    Status(status::Args),
    Catalog(catalog::Args),
    Completions(shell::CompletionArgs),
    Man(shell::ManArgs),
}

fn main() -> ExitCode {
    let mut command = with_whole_commands(Args::command());
    // Neither Command Prompt nor PowerShell expands wildcards for programs. A command to run gets
    // its own as they were given.
    let subcommand = std::env::args_os().nth(1).unwrap_or_default();
    let matches = match subcommand.to_str() {
        Some("triage") => command.try_get_matches_from_mut(wild::args_os()),
        Some("explain") => {
            command.try_get_matches_from_mut(std::env::args_os().map(number_for_clap))
        }
        _ => command.try_get_matches_from_mut(std::env::args_os()),
    };
    let args = matches.and_then(|matches| {
        Args::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
    });
    match args {
        Ok(args) => run(args.command),
        Err(error) => say(&error),
    }
}

fn run(command: Command) -> ExitCode {
    match command {
        Command::Explain(args) => explain::run(&args),
        Command::Activate(args) => activate::run(&args),
        Command::Triage(args) => triage::run(&args),
        Command::Status(args) => status::run(&args),
        Command::Catalog(args) => catalog::run(&args),
        Command::Completions(args) => shell::completions(&args, Args::command()),
        Command::Man(args) => shell::man(&args, Args::command()),
    }
}

/// A blank before a minus with a digit behind it: no option begins so, and clap knows only some of
/// the numbers that do.
fn number_for_clap(word: OsString) -> OsString {
    let is_number = matches!(word.as_encoded_bytes(), [b'-', b'0'..=b'9', ..]);
    if is_number { [OsStr::new(" "), &word].into_iter().collect() } else { word }
}

/// Whether a line of a help text is copied.
fn is_command(line: &str) -> bool {
    ["  winact ", "  wevtutil ", "  ssh ", "Get-CimInstance "]
        .iter()
        .any(|start| line.starts_with(start))
}

/// Stands for a blank at which no line is broken.
const NO_BREAK: &str = "\u{A0}";

/// Help is wrapped to the terminal, but a command in it is copied and stays on one line.
fn with_whole_commands(command: clap::Command) -> clap::Command {
    let whole = |text: &StyledStr| -> String {
        let text = text.to_string();
        let lines = text.lines().map(|line| {
            let is_command = is_command(line);
            let indent = line.len() - line.trim_start().len();
            let (indent, line) = line.split_at(indent);
            let line = if is_command { line.replace(' ', NO_BREAK) } else { line.to_owned() };
            format!("{indent}{line}")
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    let examples = command.get_after_help().map(whole);
    let about = command.get_long_about().map(whole);
    let command = match examples {
        Some(examples) => command.after_help(examples),
        None => command,
    };
    let command = match about {
        Some(about) => command.long_about(about),
        None => command,
    };
    command.mut_subcommands(with_whole_commands)
}

/// Help, the version, or what is wrong with the arguments. Names of files can be among these, and
/// product keys that were typed in a wrong place.
fn say(error: &clap::Error) -> ExitCode {
    let text = if error.use_stderr() && std::env::args_os().any(|word| is_unsafe(&word)) {
        let text = error.render().to_string();
        // A key can go on in the next line.
        let text = text_without_keys(&text);
        let lines = text.split_inclusive('\n').map(|line| match line.strip_suffix('\n') {
            Some(line) => escaped(line).into_owned() + "\n",
            None => escaped(line).into_owned(),
        });
        lines.collect()
    } else {
        error.render().ansi().to_string()
    };
    let text = text.replace(NO_BREAK, " ");
    if !error.use_stderr() {
        return written(anstream::stdout().write_all(text.as_bytes()), 0);
    }
    // Nobody may be there to read it.
    _ = anstream::stderr().write_all(text.as_bytes());
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

fn is_unsafe(word: &OsStr) -> bool {
    let word = word.to_string_lossy();
    matches!(escaped(&word), Cow::Owned(_))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_arguments_are_consistent() {
        <super::Args as clap::CommandFactory>::command().debug_assert();
    }
}
