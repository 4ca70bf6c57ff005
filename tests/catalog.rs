//! The example `catalog`, run as a process.
#![cfg(all(feature = "serde", feature = "korean"))]

mod example;

use windows_activation_error::ActivationError;

fn catalog(format: &str, language: &str) -> String {
    let output = example::command("catalog")
        .args(["--format", format, "--language", language])
        .output()
        .unwrap();
    assert!(output.status.success());
    assert_eq!(output.stderr, b"");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn json_has_every_code() {
    let records: Vec<serde_json::Value> = serde_json::from_str(&catalog("json", "korean")).unwrap();
    let codes: Vec<ActivationError> =
        records.iter().map(|record| record["code"].as_str().unwrap().parse().unwrap()).collect();
    assert_eq!(codes, ActivationError::VARIANTS);
    assert!(records.iter().all(|record| record["language"] == "ko"));
}

#[test]
fn csv_has_a_row_for_every_code() {
    let text = catalog("csv", "english");
    let mut csv = csv::Reader::from_reader(text.as_bytes());
    assert_eq!(csv.headers().unwrap().get(0), Some("code"));
    let rows: Vec<csv::StringRecord> = csv.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), ActivationError::VARIANTS.len());
    for (row, error) in rows.iter().zip(ActivationError::VARIANTS) {
        assert_eq!(row[0], format!("0x{:08X}", *error as u32));
        assert_eq!(&row[3], error.to_string());
        assert_eq!(row[9].lines().count(), error.resolutions().len());
    }
}

#[test]
fn markdown_has_a_section_for_every_code() {
    let text = catalog("markdown", "english");
    for error in ActivationError::VARIANTS {
        assert!(text.contains(&format!("## {error:#X}")), "{error:#X}");
    }
    // Outside code, nothing may look like a tag.
    let mut code = false;
    for line in text.lines() {
        code ^= line.trim() == "```";
        let prose = !code && !line.starts_with("<https://");
        assert!(!prose || !line.contains('<'), "{line}");
    }
}

#[test]
fn html_is_one_file_with_every_code() {
    for (language, tag) in [("english", "en"), ("korean", "ko")] {
        let page = catalog("html", language);
        assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{tag}\">")));
        for error in ActivationError::VARIANTS {
            assert!(page.contains(&format!("<details id=\"{error:#X}\">")), "{error:#X}");
        }
        // Nothing is loaded: addresses stand in links only.
        for attribute in [" src=", "<link", "@import", "url("] {
            assert!(!page.contains(attribute), "{attribute}");
        }
    }
}
