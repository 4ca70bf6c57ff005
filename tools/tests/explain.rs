//! `winact explain`, run as a process.

use std::process::{Command, Output};

use windows_activation_error::{ActivationError, ActivationType, Language};

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

/// With what stands beside it, where nothing else can be meant.
#[test]
fn what_stands_beside_a_code_does_not_matter() {
    for pasted in [
        "#0xC004F074",
        "errors.html#0xC004F074-F",
        "0xC004F074를",
        "코드 0xC004F074입니다.",
        "%%3221549172",
        "HRESULT(0xC004F074)",
        "0xC004F074\\n",
        "Error0xC004F074",
        "0xC004F074, again 0xC004F074",
    ] {
        assert!(text(&explain(&[pasted]).stdout).starts_with("0xC004F074 "), "{pasted}");
    }
    for (pasted, message) in [
        ("0xC004F074, 0xC004F014", "expected nothing after the number"),
        ("-0x3FFB0F8C", "a minus sign goes before a decimal number only"),
        ("-1,073,418,124", "expected nothing after the number"),
        ("-0xC004F074", "a minus sign goes before a decimal number only"),
    ] {
        let output = explain(&[pasted]);
        let problem = format!("{pasted:?}: ");
        assert!(text(&output.stderr).starts_with(&problem), "{}", text(&output.stderr));
        assert!(text(&output.stderr).contains(message), "{}", text(&output.stderr));
        assert_eq!((text(&output.stdout), output.status.code()), ("", Some(2)));
    }
    // Options stay options wherever they stand.
    for args in [&["-1073418124", "--all"][..], &["--all", "-1073418124"], &["--", "-1073418124"]] {
        assert!(text(&explain(args).stdout).starts_with("0xC004F074 "), "{args:?}");
    }
    let similar = explain(&["0xC004F074", "--al"]);
    assert!(text(&similar.stderr).contains("a similar argument exists: '--all'"));
    let unknown = explain(&["Error0xC004FEEE"]);
    assert!(text(&unknown.stderr).starts_with("0xC004FEEE is not a known activation error"));
    assert_eq!(unknown.status.code(), Some(1));
}

#[test]
fn a_letter_asks_for_one_branch() {
    let whole = explain(&["0xC004F074"]);
    let branch = explain(&["0xC004F074", "b"]);
    let page = text(&branch.stdout);
    assert!(text(&whole.stdout).contains("\nA. ") && !page.contains("\nA. "));
    assert!(page.contains("\nB. "), "{page}");
    assert_eq!(branch.status.code(), Some(0));
    // Each letter is a branch of the code before it.
    let two = explain(&["0xC004F074", "a", "b"]);
    assert!(text(&two.stdout).contains("\nA. ") && text(&two.stdout).contains("\nB. "));
}

/// A letter that asks for nothing is told what there is.
#[test]
fn a_letter_without_a_branch() {
    for (args, message) in [
        (&["0xC004F074", "z"][..], "\"z\": 0xC004F074 has the branches A to H\n"),
        (&["0xC004F074", "I"], "\"I\": 0xC004F074 has the branches A to H\n"),
        (&["0xC004D107", "A"], "\"A\": 0xC004D107 has one cause and no branches\n"),
        (&["A"], "\"A\": a letter asks for a branch of the code before it\n"),
        (
            &["--type", "mak", "0xC004E016", "A"],
            "\"A\": branch A of 0xC004E016 has no steps for MAK; branches B, C and D do\n",
        ),
        (
            &["0xC004F074", "0xC0FFEE00", "a"],
            "0xC0FFEE00 is not a known activation error; its bits say: facility 255, code 0xEE00\n\
             \"a\": a letter asks for a branch of the code before it\n",
        ),
    ] {
        let output = explain(args);
        assert_eq!(text(&output.stderr), message);
        assert_eq!((text(&output.stdout), output.status.code()), ("", Some(2)), "{args:?}");
    }
}

/// No type leaves a branch without steps and without a word.
#[test]
fn no_branch_is_empty() {
    let mut empty = 0;
    for (error, kind) in ActivationError::VARIANTS
        .iter()
        .flat_map(|error| ActivationType::VARIANTS.iter().map(move |kind| (error, *kind)))
        .filter(|(error, kind)| error.applies_to(*kind))
    {
        let code = format!("{error:#X}");
        let letters = ('A'..).zip(error.causes()).map(|(letter, cause)| {
            let has_steps = cause.resolutions.iter().any(|step| step.is_for(kind));
            (letter.to_string(), has_steps || cause.resolutions.is_empty())
        });
        let letters: Vec<_> = letters.collect();
        if letters.len() < 2 {
            continue;
        }
        for (letter, _) in letters.iter().filter(|(_, has_steps)| !has_steps) {
            empty += 1;
            let output = explain(&["--type", kind.as_str(), &code, letter]);
            let message = text(&output.stderr);
            assert!(message.contains(&format!("branch {letter} of {code} has no steps for ")));
            assert_eq!((text(&output.stdout), output.status.code()), ("", Some(2)));
            let named = message.split_once("; ").unwrap().1;
            for (letter, has_steps) in &letters {
                let is_named = named.split([' ', ',']).any(|word| word == letter);
                assert_eq!(is_named, *has_steps, "{letter}: {message}");
                let output = explain(&["--type", kind.as_str(), &code, letter]);
                assert_eq!(output.status.success(), *has_steps, "{code} {letter}");
            }
        }
    }
    assert!(empty > 10, "{empty}");
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
    let branch = explain(&["--json", "0xC004F074", "F"]);
    assert_eq!(
        text(&branch.stderr),
        "\"F\": a JSON record is always whole: leave the letter out\n"
    );
    assert_eq!((text(&branch.stdout), branch.status.code()), ("", Some(2)));
}

/// Titles and addresses below a heading, each on one line.
fn listed(list: &str) -> String {
    let mut joined = String::new();
    for line in list.lines() {
        let is_next = line.starts_with("      ") && !line.contains("https://");
        joined.push_str(if is_next { " " } else { "\n" });
        joined.push_str(if is_next { line.trim_start() } else { line });
    }
    joined.trim_start_matches('\n').to_owned()
}

/// Those of the page with its numbers, each title whole.
#[test]
fn sources_alone() {
    let codes: Vec<String> =
        ActivationError::VARIANTS.iter().map(|error| format!("{error:#X}")).collect();
    let args: Vec<&str> =
        ["--sources"].into_iter().chain(codes.iter().map(String::as_str)).collect();
    let output = explain(&args);
    let mut expected = String::new();
    for error in ActivationError::VARIANTS {
        let page = error.explain(Language::English).to_string();
        let list = page.rsplit_once("\nSources\n").unwrap().1;
        let (list, _) = list.rsplit_once('\n').unwrap_or_default();
        expected += format!("{error:#X}\n{}\n", listed(list)).replace("\n\n", "\n").as_str();
    }
    assert_eq!(text(&output.stdout), expected);
    assert!(expected.lines().any(|line| line.starts_with("  [") && line.len() > 79));
    let branch = explain(&["--sources", "0xC004F074", "B"]);
    let page = explain(&["0xC004F074", "B"]);
    let (list, _) =
        text(&page.stdout).rsplit_once("\nSources\n").unwrap().1.rsplit_once("\nS").unwrap();
    assert_eq!(text(&branch.stdout), format!("0xC004F074\n{}\n", listed(list)));
}

/// A small number is one of Win32, however it is spelled.
#[test]
fn a_win32_number_that_is_not_known() {
    for number in ["12029", "0x2EFD", "0X2efd", "0x00002EFD"] {
        let output = explain(&[number]);
        assert_eq!(
            text(&output.stderr),
            "Win32 error 12029 (0x00002EFD) is 0x80072EFD, which is not a known activation error\n"
        );
        assert_eq!(output.status.code(), Some(1));
    }
    for number in ["5", "0x5", "0x00000005"] {
        assert!(text(&explain(&[number]).stdout).starts_with("0x80070005 "), "{number}");
    }
    for (number, code) in [("65535", "0x8007FFFF"), ("1", "0x80070001")] {
        assert!(text(&explain(&[number]).stderr).contains(code), "{number}");
    }
    for number in ["0", "65536"] {
        let output = explain(&[number]);
        assert!(text(&output.stderr).contains("is a success code"), "{number}");
        assert_eq!(output.status.code(), Some(1));
    }
    for malformed in ["0x", "0x12345", "0xC004F07", "0x+5"] {
        assert_eq!(explain(&[malformed]).status.code(), Some(2), "{malformed}");
    }
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
