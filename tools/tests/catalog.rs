//! `winact catalog`, run as a process.

use std::fs;
use std::process::{Command, Output};

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use windows_activation_error::{ActivationError, ActivationType, Language, Role, Topic};

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_winact")).arg("catalog").args(args).output().unwrap()
}

fn catalog(args: &[&str]) -> String {
    let output = run(args);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stderr, b"");
    String::from_utf8(output.stdout).unwrap()
}

fn codes(json: &str) -> Vec<ActivationError> {
    let records: Vec<serde_json::Value> = serde_json::from_str(json).unwrap();
    records.iter().map(|record| record["code"].as_str().unwrap().parse().unwrap()).collect()
}

#[test]
fn json_has_every_code() {
    let json = catalog(&["--format", "json", "-k"]);
    assert_eq!(codes(&json), ActivationError::VARIANTS);
    assert_eq!(json.matches("\"language\": \"ko\"").count(), ActivationError::VARIANTS.len());
}

#[test]
fn filters_narrow_it() {
    let expected = |keep: fn(&ActivationError) -> bool| -> Vec<ActivationError> {
        ActivationError::VARIANTS.iter().copied().filter(keep).collect()
    };
    assert_eq!(
        codes(&catalog(&["--format", "json", "--topic", "network"])),
        expected(|error| error.topic() == Topic::Network)
    );
    assert_eq!(
        codes(&catalog(&["--format", "json", "--type", "avma"])),
        expected(|error| error.applies_to(ActivationType::Avma))
    );
    let by_role = codes(&catalog(&["--format", "json", "--role", "network-administrator"]));
    assert_eq!(
        by_role,
        expected(|error| error.resolutions().any(|step| step.role == Role::NetworkAdministrator))
    );
    assert!(!by_role.is_empty() && by_role.len() < ActivationError::VARIANTS.len());
    let none = run(&["--format", "json", "--topic", "firmware", "--type", "token-based"]);
    assert!([Some(0), Some(3)].contains(&none.status.code()));
    for wrong in [&["--topic", "x"][..], &["--role", "x"], &["--type", "x"], &["--excel"]] {
        let output = run(&[&["--format", "json"], wrong].concat());
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn csv_has_a_row_for_every_code() {
    let plain = catalog(&["--format", "csv"]);
    let excel = catalog(&["--format", "csv", "--excel"]);
    assert!(!plain.contains('\r') && plain.starts_with("code,"));
    assert!(excel.starts_with("\u{FEFF}code,"));
    let rows = |text: &str| -> Vec<csv::StringRecord> {
        csv::Reader::from_reader(text.as_bytes()).records().map(Result::unwrap).collect()
    };
    assert_eq!(rows(&plain), rows(excel.trim_start_matches('\u{FEFF}')));
    assert_eq!(excel.matches("\r\n").count(), ActivationError::VARIANTS.len() + 1);
    for (row, error) in rows(&plain).iter().zip(ActivationError::VARIANTS) {
        assert_eq!(row[0], format!("{error:#X}"));
        assert_eq!(row[1], error.hresult().to_string());
        assert_eq!(&row[4], error.message().get(Language::English));
        assert_eq!(row[12].lines().count(), error.resolutions().count(), "{error:#X}");
        // A spreadsheet runs what begins so.
        let is_formula = |cell: &str| cell.starts_with(['=', '+', '@']);
        assert!(!row.iter().any(is_formula), "{row:?}");
    }
}

/// A parser of CommonMark reads the texts and the commands as they are in the table.
#[test]
fn markdown_is_read_right() {
    for language in Language::VARIANTS {
        let text = catalog(&["--format", "markdown", "--language", language.tag()]);
        let (mut headings, mut commands, mut items, mut prose) = (0, Vec::new(), 0, String::new());
        let (mut in_code, mut depth, mut loose) = (false, 0, 0);
        for event in Parser::new(&text) {
            match event {
                Event::Start(Tag::Heading { level, .. }) => headings += u32::from(level as u8 == 2),
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => {
                    in_code = true;
                    commands.push(String::new());
                    loose += u32::from(depth == 0);
                }
                Event::End(TagEnd::CodeBlock) => in_code = false,
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented) | Tag::HtmlBlock) => {
                    panic!("not meant")
                }
                Event::Html(html) | Event::InlineHtml(html) => panic!("{html}"),
                Event::Start(Tag::Item) => {
                    depth += 1;
                    items += 1;
                }
                Event::End(TagEnd::Item) => depth -= 1,
                Event::Text(text) | Event::Code(text) if in_code => {
                    commands.last_mut().unwrap().push_str(&text);
                }
                Event::Text(text) | Event::Code(text) => prose.push_str(&text),
                _ => prose.push('\n'),
            }
        }
        let errors = ActivationError::VARIANTS;
        assert_eq!(headings as usize, errors.len());
        assert!(items > errors.len());
        let signs = errors.iter().flat_map(|error| error.causes()).filter_map(|cause| cause.sign);
        let of_signs = signs.filter(|sign| sign.command.is_some()).count();
        assert_eq!(loose as usize, of_signs, "a command belongs to its step");
        let lines: Vec<&str> = commands.iter().map(|command| command.trim_end()).collect();
        for error in errors {
            for step in error.resolutions() {
                assert!(step.command.is_none_or(|command| lines.contains(&command.line)));
                let text = step.text.get(*language).replace('`', "");
                assert!(prose.contains(&text), "{error:#X}: {text}");
            }
        }
    }
}

#[test]
fn html_is_one_file_with_every_code() {
    for language in Language::VARIANTS {
        let page = catalog(&["--format", "html", "--language", language.tag()]);
        assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{}\">", language.tag())));
        for error in ActivationError::VARIANTS {
            assert!(page.contains(&format!("<details id=\"{error:#X}\"")), "{error:#X}");
        }
        // Nothing is loaded: addresses stand in links only.
        for attribute in [" src=", "<link", "@import", "url("] {
            assert!(!page.contains(attribute), "{attribute}");
        }
    }
}

#[test]
fn a_file_is_replaced_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("errors.html");
    fs::write(&file, "old").unwrap();
    let path = file.to_str().unwrap();
    assert_eq!(catalog(&["--format", "html", "--output", path]), "");
    assert_eq!(fs::read_to_string(&file).unwrap(), catalog(&["--format", "html"]));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left");
    assert!(catalog(&["--format", "json", "--output", "-"]).starts_with('['));
    let missing = folder.path().join("no/such/file");
    let output = run(&["--format", "json", "--output", missing.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    // What cannot be written whole leaves the old file as it was.
    #[cfg(unix)]
    {
        let script =
            "ulimit -f 64; trap '' XFSZ; exec \"$0\" catalog --format html --output \"$1\"";
        let output = Command::new("sh")
            .args(["-c", script, env!("CARGO_BIN_EXE_winact"), path])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(fs::read_to_string(&file).unwrap().ends_with("</html>"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}

#[cfg(unix)]
#[test]
fn whoever_reads_may_stop() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_winact"))
        .args(["catalog", "--format", "csv"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
