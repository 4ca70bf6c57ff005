//! `winact`: Windows and Office activation errors on a command line.

mod activate;
mod catalog;
mod codes;
mod common;
mod explain;
mod shell;
mod status;
mod text;
mod triage;

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};

/// Explains Windows and Office activation errors, offline, in English and Korean.
#[derive(Parser)]
#[command(name = "winact", version, arg_required_else_help = true)]
#[command(after_help = "Examples:
  winact explain 0xC004F074
  winact activate -- cscript //nologo C:\\Windows\\System32\\slmgr.vbs /ato
  winact triage Application.evtx logs
  winact status products.json
  winact catalog --format html --output errors.html

Output is UTF-8. Before a pipe in Command Prompt run chcp 65001, in Windows PowerShell
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
    // Neither Command Prompt nor PowerShell expands wildcards for programs.
    match Args::parse_from(wild::args_os()).command {
        Command::Explain(args) => explain::run(&args),
        Command::Activate(args) => activate::run(&args),
        Command::Triage(args) => triage::run(&args),
        Command::Status(args) => status::run(&args),
        Command::Catalog(args) => catalog::run(&args),
        Command::Completions(args) => shell::completions(&args, Args::command()),
        Command::Man(args) => shell::man(&args, Args::command()),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_arguments_are_consistent() {
        <super::Args as clap::CommandFactory>::command().debug_assert();
    }
}
