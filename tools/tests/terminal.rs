//! What is shown on a terminal, which `script` of util-linux makes. Without it there is a line that
//! says so.
#![cfg(target_os = "linux")]

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use windows_activation_error::ActivationError;

const WINACT: &str = env!("CARGO_BIN_EXE_winact");

/// What a terminal of so many columns gets from a line of the shell, and its exit code.
fn shown(columns: usize, line: &str) -> Option<(String, i32)> {
    shown_in(columns, 24, line)
}

fn shown_in(columns: usize, rows: usize, line: &str) -> Option<(String, i32)> {
    let output = output(columns, rows, line)?;
    let text = String::from_utf8(output.stdout).unwrap().replace("\r\n", "\n");
    Some((text, output.status.code().unwrap()))
}

fn output(columns: usize, rows: usize, line: &str) -> Option<Output> {
    let output = Command::new("script")
        .args(["-qec", &format!("stty cols {columns} rows {rows}; {line}"), "/dev/null"])
        .env_remove("NO_COLOR")
        .env("TERM", "xterm")
        .stdin(Stdio::null())
        .output();
    if output.is_err() {
        // Unlike what is printed, this is seen where the test passes.
        std::io::stderr().write_all(b"skipped: there is no program named script\n").unwrap();
    }
    output.ok()
}

/// Without the sequences that set colors.
fn plain(text: &str) -> String {
    let mut parts = text.split("\u{1B}[");
    let first = parts.next().unwrap().to_owned();
    parts.fold(first, |all, part| all + part.split_once('m').map_or("", |(_, rest)| rest))
}

/// Whether a line is as wide as the terminal or one that is never broken.
fn fits(line: &str, columns: usize) -> bool {
    let text = line.trim_start();
    let outside = text.split('`').step_by(2);
    let is_piece = text.starts_with("> ") || !outside.collect::<String>().contains(' ');
    is_piece || textwrap::core::display_width(line) <= columns
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
            let prose = whole.lines().filter(|line| !line.contains(['>', '`', '/', '\\']));
            let longest = prose.map(textwrap::core::display_width).max().unwrap();
            let widest = columns.min(101) - 1;
            assert!((widest - 5..=widest.max(40)).contains(&longest), "{columns}: {longest}");
        }
    }
}

fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

/// Every page says the same in any width, and keeps what is copied whole.
#[test]
fn every_page_fits_and_says_the_same() {
    let codes: Vec<String> =
        ActivationError::VARIANTS.iter().map(|error| format!("{error:#X}")).collect();
    for language in ["", "-k "] {
        let line = format!("'{WINACT}' explain --all {language}{}", codes.join(" "));
        let Some((in_pipe, 0)) = shown(80, &format!("{line} | cat")) else { return };
        for columns in [40, 60, 100] {
            let page = plain(&shown(columns, &line).unwrap().0);
            assert!(words(&page) == words(&in_pipe), "{columns}");
            for line in page.lines() {
                let is_stray = words(line)
                    .iter()
                    .all(|word| word.strip_prefix('[').is_some_and(|rest| rest.ends_with(']')));
                assert!(line.is_empty() || !is_stray, "{columns}: {line}");
            }
            for command in in_pipe.lines().filter(|line| line.trim_start().starts_with("> ")) {
                assert!(page.contains(command), "{columns}: {command}");
            }
        }
    }
}

/// The commands below a first screen show what it leaves out.
#[test]
fn a_first_screen_says_how_to_get_the_rest() {
    for (args, one, all) in [
        ("0xC004F074", "One branch, for example A:", "The whole page, also with what to do"),
        ("-k 0xC004F074", "한 항목만 보려면(예: A):", "해당하는 항목이 없을 때 할 일까지 모두"),
        ("--language ko --type kms 0xC004F074", "한 항목만 보려면(예: A):", "해당하는"),
        ("--type mak 0xC004E016", "One branch, for example B:", "The whole page"),
        ("0xC004F014", "One branch, for example A:", "The whole page, also with what to do"),
    ] {
        let line = format!("'{WINACT}' explain {args}");
        let Some((page, 0)) = shown(80, &line) else { return };
        let page = plain(&page);
        let lines: Vec<&str> = page.lines().rev().take(5).collect();
        let [whole, how_whole, branch, how_branch, ""] = lines[..] else { panic!("{page}") };
        assert!(how_branch.starts_with(one) && how_whole.starts_with(all), "{page}");
        let [whole, branch] = [whole, branch].map(|line| {
            let command = line.strip_prefix("  > winact ").unwrap();
            let output = Command::new(WINACT).args(command.split(' ')).output().unwrap();
            assert_eq!(output.status.code(), Some(0), "{command}");
            String::from_utf8(output.stdout).unwrap()
        });
        // In a pipe a page is whole.
        let in_pipe = shown(80, &format!("{line} | cat")).unwrap().0;
        assert_eq!(whole, in_pipe, "{args}");
        let letter = how_branch.split(['A', 'B']).next().unwrap().len();
        let letter = &how_branch[letter..=letter];
        assert!(
            branch.contains(&format!("\n{letter}. ")) && branch.len() < whole.len(),
            "{branch}"
        );
        assert!(!page.contains("\n    1. "), "{page}");
    }
}

/// Two or three causes, with their signs and without their steps; whole where there is room.
#[test]
fn a_page_that_fits_is_whole() {
    let line = format!("'{WINACT}' explain 0xC004F014");
    let Some((brief, 0)) = shown_in(80, 60, &line) else { return };
    let brief = plain(&brief);
    assert!(["A", "B", "C"].iter().all(|letter| brief.contains(&format!("\n{letter}. "))));
    assert_eq!(brief.matches("You see it:").count(), 3, "{brief}");
    assert!(!brief.contains("Who: ") && brief.contains("winact explain --all"), "{brief}");
    let whole = plain(&shown_in(80, 24, &format!("{line} --all")).unwrap().0);
    let rows = whole.lines().map(|line| textwrap::core::display_width(line).div_ceil(80).max(1));
    let rows: usize = rows.sum();
    assert_eq!(plain(&shown_in(80, rows + 1, &line).unwrap().0), whole);
    assert_eq!(plain(&shown_in(80, rows, &line).unwrap().0), brief);
}

/// A terminal gets the sources of the whole page, or of the branch.
#[test]
fn sources_are_those_of_the_whole_page() {
    for args in ["0xC004F074", "0xC004F074 B", "-k 0xC004F014"] {
        let line = format!("'{WINACT}' explain --sources {args}");
        let Some((on_terminal, 0)) = shown(300, &line) else { return };
        let (in_pipe, _) = shown(300, &format!("{line} | cat")).unwrap();
        assert_eq!(on_terminal, in_pipe);
        let (narrow, _) = shown(40, &line).unwrap();
        assert_eq!(words(&narrow), words(&in_pipe));
        assert!(narrow.lines().all(|line| fits(line, 40)), "{narrow}");
    }
    let (all, _) = shown(80, &format!("'{WINACT}' explain --sources 0xC004F074")).unwrap();
    let (branch, _) = shown(80, &format!("'{WINACT}' explain --sources 0xC004F074 B")).unwrap();
    let count = |list: &str| list.matches("https://").count();
    assert!(count(&all) > 10 && count(&branch) < count(&all), "{all}");
}

#[test]
fn what_went_wrong_is_as_wide_as_the_terminal() {
    let line = format!("'{WINACT}' activate --attempts 1 -- sh -c 'echo 0xC004F074'");
    let Some((page, code)) = shown(40, &line) else { return };
    assert_eq!((code, page.lines().last()), (1, Some("0xC004F074")));
    assert!(page.contains("Activation types: KMS client"), "{page}");
    assert!(!page.contains("\nA. "), "{page}");
    assert!(page.contains("\n  > winact explain 0xC004F074 A\n"), "{page}");
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
    let result = "0xC004FEEE: not a known error (1 x, files: 1, -:1)\n";
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

/// Only a console of Windows needs it decoded.
#[test]
fn a_terminal_gets_the_output_of_a_command_as_it_is() {
    let line = format!("'{WINACT}' activate -- printf 'a\\377\\276b\\n'");
    let Some(output) = output(80, 24, &line) else { return };
    assert!(output.stdout.starts_with(b"a\xFF\xBEb\r\n"), "{:?}", output.stdout);
    assert_eq!(output.status.code(), Some(4));
}

#[test]
fn reports_are_as_wide_as_the_terminal() {
    let product = r#"{"ID": "a", "ApplicationID": "55c92734-d682-4d71-983e-d6ec3f16059f", "Name": "Windows(R), Enterprise edition", "Description": "Windows(R) Operating System, VOLUME_KMSCLIENT channel", "LicenseStatus": 5, "LicenseStatusReason": 3221549172, "PartialProductKey": "2YT43"}"#;
    for columns in [40, 80, 200] {
        for line in [
            format!("echo 0xC004F074 | '{WINACT}' triage - 2>/dev/null"),
            format!("echo '{product}' | '{WINACT}' status - 2>/dev/null"),
        ] {
            let Some((text, _)) = shown(columns, &line) else { return };
            let text = plain(&text);
            assert!(text.contains("0xC004F074"), "{text}");
            for line in text.lines() {
                // A command is copied whole.
                let is_command = line.contains("winact explain ");
                assert!(is_command || fits(line, columns), "{columns}: {line}\n{text}");
            }
            let widest = text.lines().map(textwrap::core::display_width).max();
            assert!(widest > Some(columns * 3 / 4), "{columns}: {text}");
            // A table needs room.
            assert_eq!(text.contains("═══"), columns == 200 && line.contains("triage"), "{text}");
        }
    }
}

/// Also where something is wrong; only what could do harm there is shown without.
#[test]
fn help_has_styles() {
    for (line, code, has_styles) in [
        ("--help", 0, true),
        ("explain --help", 0, true),
        ("explain --nonsense", 2, true),
        ("explain \"$(printf -- '--\\033[31mx')\"", 2, false),
    ] {
        let Some((text, exit)) = shown(80, &format!("'{WINACT}' {line}")) else { return };
        assert_eq!((exit, text.contains('\u{1B}')), (code, has_styles), "{line}: {text:?}");
    }
}
