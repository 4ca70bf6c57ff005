//! The example `triage`, run as a process.
#![cfg(all(feature = "serde", feature = "korean"))]

mod example;

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

fn triage(folder: &Path, args: &[&str]) -> Output {
    example::command("triage").current_dir(folder).args(args).output().unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

fn utf16(text: &str) -> Vec<u8> {
    [0xFEFF].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

/// A folder of logs as machines write them, in several encodings.
fn logs() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    fs::create_dir(path.join("logs")).unwrap();
    fs::create_dir(path.join("logs/site")).unwrap();
    fs::write(
        path.join("logs/a.log"),
        "started\nerror 0xC004F074\nerror -1073418124 again\n0x80070005\n",
    )
    .unwrap();
    fs::write(path.join("logs/site/b.txt"), utf16("header\r\nhr=0xC004F074 오류\r\n")).unwrap();
    // Code page 949.
    fs::write(path.join("logs/site/c.log"), b"\xBF\xC0\xB7\xF90xC004F014\n0xC004FEEE\n").unwrap();
    fs::write(path.join("export.csv"), "time,code\n1,&HC004F014\n").unwrap();
    folder
}

#[test]
fn counts_first_and_last_places() {
    let folder = logs();
    let output = triage(folder.path(), &["--json", "logs", "export.csv"]);
    let report = json(&output);

    let codes: Vec<_> = report["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| {
            let text = |field: &str| row[field].as_str().unwrap();
            let number = |field: &str| row[field].as_u64().unwrap();
            (text("code"), number("count"), number("files"), text("first"), text("last"))
        })
        .collect();
    assert_eq!(
        codes,
        [
            ("0xC004F074", 3, 2, "logs/a.log:2", "logs/site/b.txt:2"),
            ("0xC004F014", 2, 2, "logs/site/c.log:1", "export.csv:2"),
            ("0x80070005", 1, 1, "logs/a.log:4", "logs/a.log:4"),
        ]
    );
    assert_eq!(report["codes"][0]["symbol"], "SL_E_VL_BINDING_SERVICE_UNAVAILABLE");
    assert_eq!(report["codes"][0]["retry"], "later");
    assert_eq!(report["codes"][0]["remedy"]["role"], "device-administrator");
    assert_eq!(report["unknown"][0]["code"], "0xC004FEEE");
    assert_eq!(report["unknown"][0]["first"], "logs/site/c.log:2");
    assert_eq!(report["unreadable"], serde_json::json!([]));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn options_filter_and_translate() {
    let folder = logs();
    let output =
        triage(folder.path(), &["--json", "--specific", "--language", "korean", "logs/a.log"]);
    let report = json(&output);
    assert_eq!(report["codes"].as_array().unwrap().len(), 1);
    let message = report["codes"][0]["message"].as_str().unwrap();
    assert!(message.contains("KMS 호스트"), "{message}");

    let remedy = |kind: &str| {
        let output = triage(folder.path(), &["--json", "--kind", kind, "export.csv"]);
        json(&output)["codes"][0]["remedy"]["text"].as_str().unwrap().to_owned()
    };
    assert!(remedy("mak").contains("MAK"));
    assert!(remedy("kms-client").contains("KMS client setup key"));
}

#[test]
fn the_table_names_what_matters() {
    let folder = logs();
    let output = triage(folder.path(), &["logs"]);
    let table = String::from_utf8(output.stdout).unwrap();
    for part in [
        "0xC004F074",
        "SL_E_VL_BINDING_SERVICE_UNAVAILABLE",
        "files: 2",
        "logs/a.log:2",
        "can help with nothing changed",
        "device administrator",
        "0xC004FEEE: in the range of licensing, but unknown",
    ] {
        assert!(table.contains(part), "{part:?} is missing in:\n{table}");
    }
    assert!(table.find("0xC004F074").unwrap() < table.find("0x80070005").unwrap());
}

#[test]
fn nothing_found_is_said() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.log"), "all is well\n").unwrap();
    let output = triage(folder.path(), &["a.log"]);
    assert_eq!(output.stdout, b"no activation errors found\n");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn an_unreadable_file_is_reported_and_the_rest_read() {
    let folder = logs();
    let output = triage(folder.path(), &["no-such-file", "export.csv", "--json"]);
    assert_eq!(json(&output)["codes"][0]["code"], "0xC004F014");
    assert_eq!(json(&output)["unreadable"][0]["path"], "no-such-file");
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("no-such-file: "));
    assert_eq!(output.status.code(), Some(1));

    assert_eq!(triage(folder.path(), &[]).status.code(), Some(2));
    assert_eq!(triage(folder.path(), &["--kind", "nonsense", "a"]).status.code(), Some(2));
}

#[test]
fn standard_input_is_read() {
    let mut child = example::command("triage")
        .args(["--json", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"x\n0xC004F074\n").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(json(&output)["codes"][0]["first"], "-:2");
}

/// Blocks are 1 MiB; a code that straddles their border must be counted once, whether
/// lines end there or not.
#[test]
fn codes_across_block_borders_are_counted_once() {
    const BLOCK: usize = 1 << 20;
    let folder = tempfile::tempdir().unwrap();
    for (name, separator) in [("lines", "\n"), ("commas", ",")] {
        let code = "0xC004F074";
        let mut text = String::new();
        let mut planted = 0;
        for border in 1..=3 {
            // Each border falls on another byte of the code.
            let start = border * BLOCK - 2 * border;
            while text.len() < start - separator.len() {
                text += if text.len() % 64 == 63 { separator } else { "z" };
            }
            text.truncate(start - separator.len());
            text += separator;
            text += code;
            text += separator;
            planted += 1;
        }
        fs::write(folder.path().join(name), text).unwrap();
        let report = json(&triage(folder.path(), &["--json", name]));
        assert_eq!(report["codes"][0]["count"], planted, "{name}");
    }
}

#[test]
fn a_block_without_any_separator_ends() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("long"), "a".repeat(3 << 20) + "\n0xC004F074").unwrap();
    let report = json(&triage(folder.path(), &["--json", "long"]));
    assert_eq!(report["codes"][0]["first"], "long:2");
}
