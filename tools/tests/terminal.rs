//! What is shown on a terminal, which `script` of util-linux makes. Without it there is a line that
//! says so.
#![cfg(target_os = "linux")]

use std::io::Write as _;
use std::process::{Command, Stdio};

const WINACT: &str = env!("CARGO_BIN_EXE_winact");

/// What a terminal of so many columns gets from a line of the shell, and its exit code.
fn shown(columns: usize, line: &str) -> Option<(String, i32)> {
    let output = Command::new("script")
        .args(["-qec", &format!("stty cols {columns} rows 24; {line}"), "/dev/null"])
        .env_remove("NO_COLOR")
        .env("TERM", "xterm")
        .stdin(Stdio::null())
        .output();
    let Ok(output) = output else {
        // Unlike what is printed, this is seen where the test passes.
        std::io::stderr().write_all(b"skipped: there is no program named script\n").unwrap();
        return None;
    };
    let text = String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n");
    Some((text, output.status.code().unwrap()))
}

/// Without the sequences that set colors.
fn plain(text: &str) -> String {
    let mut parts = text.split("\u{1B}[");
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |all, part| all + part.split_once('m').map_or("", |(_, rest)| rest))
}

/// Whether a line is as wide as the terminal or one that is copied.
fn fits(line: &str, columns: usize) -> bool {
    let text = line.trim_start();
    textwrap::core::display_width(line) <= columns || text.starts_with("> ") || !text.contains(' ')
}

#[test]
fn a_terminal_gets_the_first_screen() {
    for columns in [40, 80, 200] {
        for language in ["", "-k "] {
            let explain =
                |rest: &str| shown(columns, &format!("'{WINACT}' explain {language}{rest}"));
            let Some((brief, code)) = explain("0xC004F074") else { return };
            assert_eq!(code, 0);
            assert!(brief.starts_with("\u{1B}[1m\u{1B}[31m0xC004F074"), "{brief:?}");
            let brief = plain(&brief);
            let whole = plain(&explain("--all 0xC004F074").unwrap().0);
            let branch = plain(&explain("0xC004F074 B").unwrap().0);
            let has_branch = |page: &str, letter: &str| page.contains(&format!("\n{letter}. "));
            assert!(!has_branch(&brief, "A") && !has_branch(&brief, "B"), "{brief}");
            assert!(has_branch(&whole, "A") && has_branch(&whole, "B"), "{whole}");
            assert!(!has_branch(&branch, "A") && has_branch(&branch, "B"), "{branch}");
            for line in [&brief, &whole, &branch].into_iter().flat_map(|page| page.lines()) {
                assert!(fits(line, columns.max(40)), "{columns}: {line}");
            }
            let longest = whole.lines().filter(|line| line.contains(' ') && !line.contains("> "));
            let longest = longest.map(textwrap::core::display_width).max().unwrap();
            assert!(longest > columns.min(80) - 15, "{columns}: {longest}");
        }
    }
}

#[test]
fn what_went_wrong_is_as_wide_as_the_terminal() {
    let line = format!("'{WINACT}' activate --attempts 1 -- sh -c 'echo 0xC004F074'");
    let Some((page, code)) = shown(40, &line) else { return };
    assert_eq!((code, page.lines().last()), (1, Some("0xC004F074")));
    assert!(page.contains("Activation types: KMS client"), "{page}");
    assert!(!page.contains("\nA. "), "{page}");
    assert!(page.lines().all(|line| fits(line, 40)), "{page}");
    let (page, code) = shown(40, &format!("'{WINACT}' activate -- echo done")).unwrap();
    assert_eq!(code, 4);
    assert!(page.contains("not proven: ") && page.lines().all(|line| fits(line, 40)), "{page}");
}

/// It goes away before the result comes.
#[test]
fn progress_is_shown_and_goes() {
    let line = format!("(sleep 1; echo 0xC004FEEE) | '{WINACT}' triage -");
    let Some((screen, code)) = shown(80, &line) else { return };
    assert_eq!(code, 0);
    let result = "0xC004FEEE: not a known error (1 x, -:1)\n";
    let (progress, rest) = screen.split_once(result).unwrap_or_else(|| panic!("{screen:?}"));
    assert_eq!(rest, "");
    assert!(progress.contains("0 B (0 B/s) -"), "{screen:?}");
    assert!(progress.ends_with("\u{1B}[2K"), "{screen:?}");
    let (screen, _) = shown(80, &format!("{line} 2>/dev/null")).unwrap();
    assert_eq!(screen, result);
}

/// Nobody waits for what a person would have to type.
#[test]
fn status_asks_for_a_file() {
    let Some((text, code)) = shown(80, &format!("'{WINACT}' status")) else { return };
    assert!(text.starts_with("error: name a file with products as JSON"), "{text}");
    assert_eq!(code, 2);
}
