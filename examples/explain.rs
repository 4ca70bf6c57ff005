//! Explains activation errors: `explain [--korean] CODE...`
//!
//! A code can be written in any way in which logs and people write it. Exit code 0: all codes
//! are explained; 1: a number is no activation error; 2: wrong usage.

use std::io::{self, Write as _};
use std::process::ExitCode;

use windows_activation_error::{ActivationCode, Language};

const USAGE: &str = "usage: explain [--korean] CODE...
a code is 0xC004F074, -1073418124, SL_E_GRACE_TIME_EXPIRED or any other spelling";

fn main() -> ExitCode {
    let (options, codes): (Vec<_>, Vec<_>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    if let Some(option) = options.iter().find(|option| *option != "--korean" && *option != "--") {
        return usage(option, "unknown option");
    }
    let korean = options.iter().any(|option| option == "--korean");
    let locale = if korean { "ko" } else { "en" };
    let Some(language) = Language::from_locale(locale) else {
        return usage("--korean", "this build has no Korean texts");
    };
    if codes.is_empty() {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    }

    let mut pages = Vec::new();
    let mut unknown = Vec::new();
    for text in &codes {
        match text.parse::<ActivationCode>().map(ActivationCode::error) {
            Ok(Ok(error)) => pages.push(error.explain(language).to_string()),
            Ok(Err(number)) => unknown.push(number),
            Err(error) => return usage(text, &error.to_string()),
        }
    }
    // Whoever reads the output may stop reading early, as `head` does.
    match writeln!(io::stdout(), "{}", pages.join("\n\n\n")) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("cannot write: {error}");
            return ExitCode::FAILURE;
        }
        _ => {}
    }
    for number in &unknown {
        eprintln!("{number} (facility {})", number.facility());
    }
    ExitCode::from(u8::from(!unknown.is_empty()))
}

fn usage(argument: &str, problem: &str) -> ExitCode {
    eprintln!("{argument:?}: {problem}\n{USAGE}");
    ExitCode::from(2)
}
