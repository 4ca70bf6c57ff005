//! `winact explain`, run as a process.

use std::process::{Command, Output};

fn explain(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_winact")).arg("explain").args(args).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn what_people_paste_is_read() {
    let output = explain(&["--type", "mak", "0xC004F014", "hr=0x8007232B.", "12007", "0×C004F074"]);
    let page = text(&output.stdout);
    let heads = ["0xC004F014 ", "\n\n0x8007232B ", "\n\n0x80072EE7 ", "\n\n0xC004F074 "];
    let at: Vec<_> = heads
        .iter()
        .map(|head| page.find(head).unwrap_or_else(|| panic!("{head:?} is missing:\n{page}")))
        .collect();
    assert!(at.is_sorted());
    assert!(page.contains("This code is not expected with MAK."));
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stderr), "");
    assert!(!page.contains('\u{1B}'), "colors in a pipe");
}

#[test]
fn a_letter_asks_for_one_branch() {
    let whole = explain(&["0xC004F074"]);
    let branch = explain(&["0xC004F074", "b"]);
    let page = text(&branch.stdout);
    assert!(text(&whole.stdout).contains("\nA. ") && !page.contains("\nA. "));
    assert!(page.contains("\nB. "), "{page}");
    assert_eq!(branch.status.code(), Some(0));
    let beyond = explain(&["0xC004F074", "z"]);
    assert_eq!(beyond.status.code(), Some(2));
    // Each letter is a branch of the code before it.
    let two = explain(&["0xC004F074", "a", "b"]);
    assert!(text(&two.stdout).contains("\nA. ") && text(&two.stdout).contains("\nB. "));
    let of_nothing = explain(&["0xC004F074", "0xC0FFEE00", "a"]);
    assert_eq!(of_nothing.status.code(), Some(2));
}

#[test]
fn korean_by_flag_language_or_locale() {
    let pages = [&["-k", "0xC004F014"][..], &["--language", "ko-KR", "0xC004F014"]]
        .map(|args| explain(args).stdout);
    assert_eq!(pages[0], pages[1]);
    assert!(text(&pages[0]).contains("\n출처\n"));
    assert_eq!(explain(&["--language", "fr", "0xC004F014"]).status.code(), Some(2));
}

#[test]
fn json_is_one_array() {
    let output = explain(&["--json", "0xC004F014", "0xC004F074"]);
    let records: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let codes: Vec<_> = records.as_array().unwrap().iter().map(|record| &record["code"]).collect();
    assert_eq!(codes, ["0xC004F014", "0xC004F074"]);
}

#[test]
fn sources_alone() {
    let output = explain(&["--sources", "0xC004F074"]);
    let list = text(&output.stdout);
    assert!(list.starts_with("0xC004F074\n  [1] "), "{list}");
    assert!(list.contains("https://learn.microsoft.com/"));
    assert!(!list.contains("You see it"));
}

#[test]
fn unknown_numbers_and_wrong_usage_have_their_exit_codes() {
    let unknown = explain(&["0x8007232C", "0xC004F014"]);
    assert!(text(&unknown.stdout).starts_with("0xC004F014 "));
    assert_eq!(
        text(&unknown.stderr),
        "0x8007232C is not a known activation error; its bits say: facility 7, Win32 error 9004\n"
    );
    assert_eq!(unknown.status.code(), Some(1));
    let malformed = explain(&["0xC004F07"]);
    assert_eq!(malformed.status.code(), Some(2));
    assert!(text(&malformed.stderr).contains("0xC004F07"));
    assert_eq!(explain(&[]).status.code(), Some(2));
}
