//! Explains activation errors: `explain [--korean] [--json] CODE...`
//!
//! A code can be written in any way in which logs and people write it. Exit code 0: all
//! codes are explained; 1: a well-formed number is no activation error; 2: wrong usage.

use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::error::ErrorKind;
use clap::{CommandFactory as _, Parser};
use windows_activation_error::{ActivationError, Explanation, Language, Severity, UnknownCode};

/// Explains Windows and Office activation errors, offline.
#[derive(Parser)]
#[command(
    name = "explain",
    after_help = "Exit codes: 0 all codes explained, 1 a number is no activation error, 2 usage"
)]
struct Args {
    /// Explain in Korean.
    #[arg(long, short)]
    korean: bool,
    /// Print an array of JSON records instead of text.
    #[arg(long, short)]
    json: bool,
    #[arg(
        help = "Codes such as 0xC004F074, -1073418124 or SL_E_GRACE_TIME_EXPIRED",
        value_name = "CODE",
        required = true,
        allow_negative_numbers = true
    )]
    codes: Vec<String>,
}

fn main() -> ExitCode {
    let args = Args::parse();
    let language = if args.korean { Language::Korean } else { Language::English };

    let mut known = Vec::new();
    let mut unknown = Vec::new();
    let mut malformed = String::new();
    for text in &args.codes {
        match text.parse::<ActivationError>() {
            Ok(error) => known.push(error.explain(language)),
            Err(error) => match error.unknown_code() {
                Some(code) => unknown.push(code),
                None => _ = writeln!(malformed, "{text:?}: {error}"),
            },
        }
    }

    // Whoever reads the output may stop reading early, as `head` does.
    let printed = if args.json { print_json(&known) } else { print_pages(&known) };
    match printed {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            anstream::eprintln!("error: cannot write: {error}");
            return ExitCode::FAILURE;
        }
        _ => {}
    }
    for code in &unknown {
        anstream::eprintln!("{}", what_the_bits_say(*code));
    }
    if !malformed.is_empty() {
        let error = Args::command().error(ErrorKind::ValueValidation, malformed.trim_end());
        // A lost complaint on stderr changes nothing about the exit code.
        _ = error.print();
        return ExitCode::from(2);
    }
    ExitCode::from(u8::from(!unknown.is_empty()))
}

fn print_json(explanations: &[Explanation]) -> io::Result<()> {
    let json = serde_json::to_string_pretty(explanations)?;
    writeln!(io::stdout().lock(), "{json}")
}

/// `anstream` drops the colors unless a terminal reads them and `NO_COLOR` is unset.
fn print_pages(explanations: &[Explanation]) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    for (i, explanation) in explanations.iter().enumerate() {
        if i > 0 {
            writeln!(out)?;
        }
        let color = match explanation.error().severity() {
            Severity::Informational => AnsiColor::Green,
            Severity::Warning | Severity::Error => AnsiColor::Red,
        };
        let mut style = color.on_default().bold();
        for line in explanation.to_string().lines() {
            writeln!(out, "{style}{line}{style:#}")?;
            // A line after an empty one is a heading.
            style = if line.is_empty() { Style::new().bold() } else { Style::new() };
        }
    }
    Ok(())
}

fn what_the_bits_say(code: UnknownCode) -> String {
    let severity = if code.is_success() { "success" } else { "error" };
    let number = code.code() & 0xFFFF;
    let component = match code.facility() {
        0 => "no facility".to_owned(),
        4 => format!("facility 4, shared by licensing and others, code 0x{number:04X}"),
        7 => format!("facility 7, Win32 error {number}"),
        0x3F => format!("facility 63, Microsoft Store, code 0x{number:04X}"),
        facility => format!("facility {facility}, code 0x{number:04X}"),
    };
    format!("{code}; its bits say: severity {severity}, {component}")
}
