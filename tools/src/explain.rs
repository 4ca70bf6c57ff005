//! `winact explain`: what a code means and what to do.

use std::io::{self, IsTerminal as _, Write as _};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use windows_activation_error::{
    ActivationCode, ActivationError, ActivationType, Explanation, Severity,
};

use crate::common::{LanguageArgs, activation_types, complain, written as exit_code};
use crate::layout::{columns, narrowed_page};

/// Explains codes as people paste them.
///
/// On a terminal a page with many causes is cut to its first screen: what to look
/// at first, and which branch to take then. In a pipe, and with --all, it is
/// whole.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  winact explain 0xC004F074
  winact explain 0xC004F074 F
  winact explain --type mak 0xC004F014 hr=0x8007232B. 12007

Exit codes: 0 all codes explained, 1 a number is no activation error, 2 usage")]
pub(crate) struct Args {
    /// Codes such as 0xC004F074, -1073418124 or 12007 (a Win32 number), or their names.
    ///
    /// A letter after a code asks for one branch of its page.
    #[arg(value_name = "CODE", required = true, allow_negative_numbers = true)]
    codes: Vec<String>,
    #[command(flatten)]
    language: LanguageArgs,
    /// Only the steps for this type of activation.
    #[arg(long = "type", value_name = "TYPE", value_parser = activation_types())]
    activation_type: Option<ActivationType>,
    /// The whole page, also on a terminal.
    #[arg(long, short)]
    all: bool,
    /// The documents behind a code with their addresses, and nothing else.
    #[arg(long, conflicts_with = "json")]
    sources: bool,
    /// An array of JSON records instead of text.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &Args) -> ExitCode {
    let mut pages = Vec::new();
    let mut unknown = Vec::new();
    // What a letter belongs to, and whether it is printed whole so far.
    let mut last: Option<Explanation> = None;
    let mut is_whole = false;
    for text in &args.codes {
        match (read(text), letter(text), last) {
            (Ok(Ok(error)), ..) => {
                let page = args.page(error);
                pages.push(page);
                (last, is_whole) = (Some(page), true);
            }
            (Ok(Err(code)), ..) => {
                unknown.push(code);
                last = None;
            }
            (Err(_), Some(index), Some(page)) if index < page.error().causes().len() => {
                if is_whole {
                    pages.pop();
                }
                pages.push(page.only_cause(index));
                is_whole = false;
            }
            (Err(problem), ..) => {
                complain(&format!("{text:?}: {problem}"));
                return ExitCode::from(2);
            }
        }
    }
    let written = if args.json {
        write_json(&pages)
    } else if args.sources {
        write_sources(&pages)
    } else {
        write_pages(&pages)
    };
    let code = exit_code(written, u8::from(!unknown.is_empty()));
    for unknown in &unknown {
        complain(unknown);
    }
    code
}

impl Args {
    fn page(&self, error: ActivationError) -> Explanation {
        let page = error.explain(self.language.get());
        let page = match self.activation_type {
            Some(activation_type) => page.only_for(activation_type),
            None => page,
        };
        if self.all || !io::stdout().is_terminal() { page } else { page.brief() }
    }
}

/// A code in any spelling, or a Win32 number: the error, or what the bits of the number say.
fn read(text: &str) -> Result<Result<ActivationError, String>, String> {
    let code: ActivationCode = text
        .parse()
        .map_err(|error: windows_activation_error::ParseCodeError| error.to_string())?;
    let known = code.error().or_else(|unknown| {
        let win32 = ActivationError::from_win32(code.code());
        win32.map_err(|_| unknown)
    });
    Ok(known.map_err(|unknown| {
        let number = code.code() & 0xFFFF;
        let reporter = match code.facility() {
            0 => "no facility".to_owned(),
            4 => format!("facility 4, shared by licensing and others, code 0x{number:04X}"),
            7 => format!("facility 7, Win32 error {number}"),
            0x3F => format!("facility 63, Microsoft Store, code 0x{number:04X}"),
            facility => format!("facility {facility}, code 0x{number:04X}"),
        };
        format!("{unknown}; its bits say: {reporter}")
    }))
}

/// The place of the branch that a single letter asks for.
fn letter(text: &str) -> Option<usize> {
    match text.as_bytes() {
        [letter] if letter.is_ascii_alphabetic() => {
            Some(usize::from(letter.to_ascii_uppercase() - b'A'))
        }
        _ => None,
    }
}

fn write_json(pages: &[Explanation]) -> io::Result<()> {
    let json = serde_json::to_string_pretty(pages)?;
    writeln!(io::stdout().lock(), "{json}")
}

/// `anstream` drops the colors unless a terminal reads them and `NO_COLOR` is unset.
fn write_pages(pages: &[Explanation]) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    let columns = columns();
    for (i, page) in pages.iter().enumerate() {
        if i > 0 {
            writeln!(out, "\n")?;
        }
        let color = match page.error().severity() {
            Severity::Informational => AnsiColor::Green,
            Severity::Error => AnsiColor::Red,
        };
        let mut style = color.on_default().bold();
        let text = page.to_string();
        let text = columns.map_or(text.clone(), |columns| narrowed_page(&text, columns));
        for line in text.lines() {
            writeln!(out, "{style}{line}{style:#}")?;
            // A line after an empty one is a heading.
            style = if line.is_empty() { Style::new().bold() } else { Style::new() };
        }
    }
    Ok(())
}

fn write_sources(pages: &[Explanation]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    for page in pages {
        writeln!(out, "{:#X}", page.error())?;
        let text = page.to_string();
        // Titles and addresses stand in the last section of a page.
        let list = text.rsplit("\n\n").next().unwrap_or_default();
        list.lines()
            .skip(1)
            .filter(|line| line.starts_with("  [") || line.contains("https://"))
            .try_for_each(|line| writeln!(out, "{line}"))?;
    }
    Ok(())
}
