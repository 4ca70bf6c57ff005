//! `winact completions` and `winact man`: what packages of this program install beside it.

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;
use roff::{Roff, roman};

use crate::common::{complain, written};
use crate::is_command;

/// Writes completions for a shell.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  winact completions bash > /usr/share/bash-completion/completions/winact
  winact completions powershell | Out-String | Invoke-Expression

The last line is for each session of PowerShell: write the line itself into the file that $PROFILE \
names. The script it runs has to be read by itself, so it cannot be added to another.")]
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

pub(crate) fn man(args: &ManArgs, command: Command) -> ExitCode {
    // No one installs a page on how to ask for help.
    let mut command = command.disable_help_subcommand(true);
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
    let rendered = render(&Man::new(command.clone()).title(title), &command, &mut page);
    written(rendered.and_then(|()| io::stdout().write_all(&page)), 0)
}

/// The page as clap_mangen renders it, but for two sections with lines that are copied.
fn render(man: &Man, command: &Command, page: &mut Vec<u8>) -> io::Result<()> {
    man.render_title(page)?;
    // A hyphen or a wider blank would change a command, a path or an option.
    Roff::new().control("nh", []).control("ad", ["l"]).to_writer(page)?;
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    let about = command.get_long_about().or_else(|| command.get_about());
    section("DESCRIPTION", &about.map(ToString::to_string).unwrap_or_default()).to_writer(page)?;
    man.render_options_section(page)?;
    if command.has_subcommands() {
        man.render_subcommands_section(page)?;
    }
    let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let (examples, notes) = help.split_once("\n\n").unwrap_or((&help, ""));
    section("EXAMPLES", examples.trim_start_matches("Examples:\n")).to_writer(page)?;
    if !notes.is_empty() {
        section("NOTES", notes).to_writer(page)?;
    }
    man.render_version_section(page)
}

/// Text with its paragraphs, and commands on lines of their own.
fn section(heading: &str, text: &str) -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", [heading]);
    let mut is_copied = false;
    for line in text.lines() {
        if is_command(line) != is_copied {
            is_copied = !is_copied;
            roff.control(if is_copied { "nf" } else { "fi" }, []);
        }
        if line.is_empty() {
            roff.control("PP", []);
        } else {
            roff.text([roman(line)]);
        }
    }
    if is_copied {
        roff.control("fi", []);
    }
    roff
}
