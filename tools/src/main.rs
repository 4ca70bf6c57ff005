//! `winact`: Windows and Office activation errors on a command line.

mod activate;
mod catalog;
mod codes;
mod common;
mod explain;
mod status;
mod text;
mod triage;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Explains Windows and Office activation errors, offline.
#[derive(Parser)]
#[command(name = "winact", version, arg_required_else_help = true)]
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
}

fn main() -> ExitCode {
    match Args::parse_from(wild::args_os()).command {
        Command::Explain(args) => explain::run(&args),
        Command::Activate(args) => activate::run(&args),
        Command::Triage(args) => triage::run(&args),
        Command::Status(args) => status::run(&args),
        Command::Catalog(args) => catalog::run(&args),
    }
}
