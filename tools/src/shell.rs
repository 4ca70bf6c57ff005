//! `winact completions` and `winact man`: what packages of this program install beside it.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Command;
use clap_complete::Shell;

use crate::common::{complain, written};

/// Writes completions for a shell.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  winact completions bash > /usr/share/bash-completion/completions/winact
  winact completions powershell >> $PROFILE")]
pub(crate) struct CompletionArgs {
    /// The shell.
    shell: Shell,
}

/// Writes the man page, or that of a subcommand.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  winact man > /usr/share/man/man1/winact.1
  winact man triage > /usr/share/man/man1/winact-triage.1")]
pub(crate) struct ManArgs {
    /// A subcommand.
    subcommand: Option<String>,
}

pub(crate) fn completions(args: &CompletionArgs, mut command: Command) -> ExitCode {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "winact", &mut script);
    written(io::stdout().write_all(&script), 0)
}

pub(crate) fn man(args: &ManArgs, mut command: Command) -> ExitCode {
    command.build();
    let (title, command) = if let Some(name) = &args.subcommand {
        let Some(subcommand) = command.find_subcommand(name) else {
            complain(&format!("error: there is no subcommand {name:?}"));
            return ExitCode::from(2);
        };
        (format!("winact-{name}"), subcommand.clone())
    } else {
        ("winact".to_owned(), command)
    };
    let command = command.version(env!("CARGO_PKG_VERSION"));
    let mut page = Vec::new();
    let rendered = clap_mangen::Man::new(command).title(title).render(&mut page);
    written(rendered.and_then(|()| io::stdout().write_all(&page)), 0)
}
