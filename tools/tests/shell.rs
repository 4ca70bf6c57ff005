//! Help, completions and man pages.

use std::process::{Command, Output};

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
        let long = text(&help).lines().find(|line| line.chars().count() > 100);
        let is_whole = |line: &str| line.contains("Get-CimInstance") || line.contains("[possible ");
        assert!(long.is_none_or(is_whole), "{name}: {long:?}");
    }
    assert_eq!(winact(&[]).status.code(), Some(2));
    assert_eq!(winact(&["nonsense"]).status.code(), Some(2));
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
    assert_eq!(winact(&["completions", "tcsh"]).status.code(), Some(2));
}

#[test]
fn man_pages() {
    let page = winact(&["man"]);
    assert!(text(&page).contains(".TH winact 1"), "{}", text(&page));
    for name in SUBCOMMANDS {
        let page = winact(&["man", name]);
        assert!(text(&page).contains(&format!(".TH winact-{name} 1")), "{}", text(&page));
        assert!(text(&page).contains("Examples:"), "{name}");
    }
    assert_eq!(winact(&["man", "nonsense"]).status.code(), Some(2));
}
