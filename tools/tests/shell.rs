//! Help, completions and man pages.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

const SUBCOMMANDS: [&str; 7] =
    ["explain", "activate", "triage", "status", "catalog", "completions", "man"];

fn winact(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_winact")).args(args).output().unwrap()
}

fn text(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

#[test]
fn every_subcommand_shows_an_example() {
    let all = winact(&["--help"]);
    for name in SUBCOMMANDS {
        assert!(text(&all).contains(name));
        let help = winact(&[name, "--help"]);
        let example = format!("\n  winact {name}");
        assert!(text(&help).contains("Examples:") && text(&help).contains(&example), "{name}");
    }
    assert_eq!(winact(&[]).status.code(), Some(2));
    assert_eq!(winact(&["nonsense"]).status.code(), Some(2));
}

/// The line of PowerShell in the README.
fn line_of_powershell() -> &'static str {
    let readme = include_str!("../README.md");
    readme.split_once("```powershell\n").unwrap().1.lines().next().unwrap()
}

/// Help is as wide as the terminal, and what is copied from it is whole.
#[test]
fn help_fits_the_terminal() {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    for name in SUBCOMMANDS {
        let help = |columns: &str| {
            let mut winact = Command::new(env!("CARGO_BIN_EXE_winact"));
            // Without a terminal clap takes the width from here.
            winact.args([name, "--help"]).env("COLUMNS", columns).stdin(Stdio::null());
            String::from_utf8(winact.output().unwrap().stdout).unwrap()
        };
        // Nothing is broken there, so each example is a line.
        let wide = help("1000");
        assert!(!wide.contains('\u{A0}'), "{wide}");
        let examples = wide.split_once("Examples:\n").unwrap().1;
        let examples = examples.lines().take_while(|line| !line.is_empty());
        let of_powershell = wide.lines().filter(|line| *line == line_of_powershell());
        let commands: Vec<&str> = examples.chain(of_powershell).collect();
        assert!(!commands.is_empty(), "{name}");
        assert_eq!(commands.contains(&line_of_powershell()), name == "status");
        for columns in [40, 80, 100] {
            let narrow = help(&columns.to_string());
            assert_eq!(words(&narrow), words(&wide), "{name}");
            for command in &commands {
                assert!(narrow.lines().any(|line| line == *command), "{narrow}");
            }
            for line in narrow.lines().filter(|line| line.chars().count() > columns) {
                // That is for clap to say.
                let is_whole = words(line).len() == 1 || line.starts_with("Usage: ");
                assert!(is_whole || commands.contains(&line), "{line:?}");
            }
        }
    }
    // What is decoded from it is tested with the rest of the help of status.
    let is_ssh = |line: &str| {
        let words = line.strip_prefix("  ssh pc-1 powershell -NoProfile -EncodedCommand ");
        words.is_some_and(|words| words.ends_with(" | winact status --json -"))
    };
    assert!(text(&winact(&["status", "--help"])).lines().any(is_ssh));
}

/// `winact triage *` takes the names of files, whatever they are.
#[test]
fn arguments_cannot_rewrite_the_terminal() {
    for (name, shown) in [("--\u{1B}[31mevil", "'--evil'"), ("--evil\u{202E}", "'--evil\\u{202e}'")]
    {
        let output = winact(&["triage", name]);
        let stderr = String::from_utf8(output.stderr).unwrap();
        assert!(!stderr.contains(['\u{1B}', '\u{202E}']), "{stderr}");
        assert!(stderr.contains(shown), "{stderr}");
        assert!(stderr.contains("\n\nUsage: winact"), "{stderr}");
        assert_eq!(output.status.code(), Some(2));
    }
}

#[test]
fn completions_for_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = winact(&["completions", shell]);
        assert_eq!(output.status.code(), Some(0));
        assert!(SUBCOMMANDS.iter().all(|name| text(&output).contains(name)), "{shell}");
        let has_values = text(&output).contains("kms-client");
        assert!(has_values || ["elvish", "powershell"].contains(&shell), "{shell}");
    }
    // A script that begins with `using` cannot follow others.
    let help = winact(&["completions", "--help"]);
    let help = String::from_utf8(help.stdout).unwrap();
    assert!(help.contains("powershell | Out-String | Invoke-Expression\n"), "{help}");
    assert_eq!(winact(&["completions", "tcsh"]).status.code(), Some(2));
}

#[test]
fn man_pages() {
    let page = winact(&["man"]);
    assert!(text(&page).contains(".TH winact 1"), "{}", text(&page));
    assert!(text(&page).contains("\n.SH NOTES\n"), "{}", text(&page));
    for name in SUBCOMMANDS {
        let page = winact(&["man", name]);
        assert!(text(&page).contains(&format!(".TH winact-{name} 1")), "{}", text(&page));
        assert!(text(&page).contains("\n.SH EXAMPLES\n.nf\n"), "{name}");
        // What stands behind the examples of its help; `man` has nothing there.
        assert_eq!(text(&page).contains("\n.SH NOTES\n"), name != "man", "{name}");
    }
    for none in ["nonsense", "help"] {
        assert_eq!(winact(&["man", none]).status.code(), Some(2), "{none}");
    }
    assert!(!text(&winact(&["man"])).contains("winact\\-help"));
}

/// What is copied from a man page is what was written, whatever the width.
#[test]
fn commands_in_man_pages_are_whole() {
    for name in SUBCOMMANDS {
        let mut help = Command::new(env!("CARGO_BIN_EXE_winact"));
        // Nothing is broken there.
        help.args([name, "--help"]).env("COLUMNS", "1000").stdin(Stdio::null());
        let help = String::from_utf8(help.output().unwrap().stdout).unwrap();
        let examples = help.split_once("Examples:\n").unwrap().1;
        let examples = examples.lines().take_while(|line| !line.is_empty());
        let of_powershell = help.lines().filter(|line| *line == line_of_powershell());
        let commands: Vec<&str> = examples.chain(of_powershell).map(str::trim).collect();
        assert_eq!(commands.contains(&line_of_powershell()), name == "status");
        for columns in [40, 80] {
            let Some(page) = rendered(&winact(&["man", name]).stdout, columns) else { return };
            for command in &commands {
                assert!(page.lines().any(|line| line.trim() == *command), "{command}\n{page}");
            }
            assert!(!page.contains('\u{2010}'), "a word is broken:\n{page}");
            // Blanks are wider only where they are in the help: before the explanation of a code.
            let prose = page.split("\nDESCRIPTION\n").nth(1).unwrap();
            let prose = prose.split("\nOPTIONS\n").next().unwrap();
            assert!(prose.lines().all(|line| !line.trim().contains("  ")), "{page}");
        }
    }
}

/// As `man` shows a page; without it there is a line that says so.
fn rendered(page: &[u8], columns: usize) -> Option<String> {
    let man = Command::new("man")
        .args(["-l", "-"])
        .env("MANWIDTH", columns.to_string())
        .env("LC_ALL", "C.UTF-8")
        .env("MANPAGER", "cat")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut man) = man else {
        std::io::stderr().write_all(b"skipped: there is no program named man\n").unwrap();
        return None;
    };
    man.stdin.take().unwrap().write_all(page).unwrap();
    let output = man.wait_with_output().unwrap();
    // Programs of this name on other systems take no page from standard input.
    if !output.status.success() {
        std::io::stderr().write_all(b"skipped: man shows no page of standard input\n").unwrap();
        return None;
    }
    Some(String::from_utf8(output.stdout).unwrap())
}
