//! The example `explain`, run as a process.
#![cfg(all(feature = "serde", feature = "korean"))]

mod example;

use std::process::Output;

fn explain(args: &[&str]) -> Output {
    example::command("explain").args(args).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn a_known_code_is_explained() {
    let output = explain(&["0xC004F074"]);
    let page = text(&output.stdout);
    for fact in [
        "0xC004F074 SL_E_VL_BINDING_SERVICE_UNAVAILABLE\n",
        "no KMS host could be reached, or every one that was tried returned an error\n",
        "Severity:         error\n",
        "Reported by:      licensing client\n",
        "Trying again:     can help with nothing changed\n",
        "Activation types: KMS client\n",
        "\nCauses\n",
        "\nWhat to do\n  1. ",
        "\n     > nslookup -type=all _vlmcs._tcp\n     By: network administrator\n",
        "elevated prompt",
    ] {
        assert!(page.contains(fact), "{fact:?} is missing in:\n{page}");
    }
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(text(&output.stderr), "");
    assert!(!page.contains('\u{1B}'), "colors in a pipe");
}

#[test]
fn any_number_of_codes_in_any_spelling() {
    let output =
        explain(&["-1073418124", "c004f014h", "sl_e_out_of_tolerance", "--", "0x 80070005"]);
    let page = text(&output.stdout);
    let at: Vec<_> = ["0xC004F074 ", "\n\n0xC004F014 ", "\n\n0xC004F00F ", "\n\n0x80070005 "]
        .iter()
        .map(|head| page.find(head).unwrap_or_else(|| panic!("{head:?} is missing")))
        .collect();
    assert!(at.is_sorted());
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn korean() {
    let output = explain(&["--korean", "0xC004F014"]);
    let page = text(&output.stdout);
    assert!(page.contains("제품 키가 설치되어 있지 않아 정품 인증을 시작할 수 없습니다"));
    assert!(page.contains("\n해결 방법\n"));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn json_is_one_array() {
    let output = explain(&["--json", "0xC004F014", "0xC004F074"]);
    let records: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(records[0]["code"], "0xC004F014");
    assert_eq!(records[1]["code"], "0xC004F074");
    assert_eq!(records.as_array().unwrap().len(), 2);

    let one = explain(&["0xC004F014", "--json"]);
    let records: serde_json::Value = serde_json::from_slice(&one.stdout).unwrap();
    assert_eq!(records.as_array().unwrap().len(), 1);
}

#[test]
fn an_unknown_number_is_named_and_the_known_ones_are_explained() {
    let output = explain(&["0x8007232C", "0xC004F014", "1"]);
    assert!(text(&output.stdout).starts_with("0xC004F014 SL_E_PKEY_NOT_INSTALLED\n"));
    assert_eq!(
        text(&output.stderr),
        "0x8007232C is not a known activation error; \
         its bits say: severity error, facility 7, Win32 error 9004\n\
         0x00000001 is a success code; \
         its bits say: severity success, no facility\n"
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn malformed_input_gives_usage() {
    let output = explain(&["0xC004F014", "0xC004F07"]);
    assert!(text(&output.stdout).starts_with("0xC004F014 "));
    let complaint = text(&output.stderr);
    assert!(complaint.contains("\"0xC004F07\": expected 8 hexadecimal digits, found 7"));
    assert!(complaint.contains("Usage: explain"));
    assert_eq!(output.status.code(), Some(2));

    let nothing = explain(&[]);
    assert!(text(&nothing.stderr).contains("Usage: explain"));
    assert_eq!(nothing.status.code(), Some(2));
    assert_eq!(nothing.stdout, b"");
}
