//! The example `explain`, run as a process.
#![cfg(feature = "korean")]

use std::path::PathBuf;
use std::process::{Command, Output};

/// Plain `cargo test` builds the examples beside the folder of the tests.
fn explain(args: &[&str]) -> Output {
    let test = std::env::current_exe().unwrap();
    let profile: PathBuf = test.ancestors().nth(2).unwrap().into();
    let program = profile.join("examples").join(format!("explain{}", std::env::consts::EXE_SUFFIX));
    assert!(program.exists(), "{} is missing; `cargo test` builds it", program.display());
    Command::new(program).args(args).output().unwrap()
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
        "Reported by:      licensing client\n",
        "Trying again:     may succeed later, unchanged",
        "Activation types: KMS client\n",
        "\nLook first (nothing is changed)\n",
        "\nWhat you see ",
        "\nA. ",
        "You see it: ",
        "\nNone of these\n",
        "\nSources\n",
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
    let output = explain(&["-1073418124", "c004f014h", "sl_e_out_of_tolerance", "0x 80070005"]);
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
    assert!(page.contains("\n주제: "), "{page}");
    assert!(page.contains("\n출처\n"), "{page}");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn an_unknown_number_is_named_and_the_known_ones_are_explained() {
    let output = explain(&["0x8007232C", "0xC004F014"]);
    assert!(text(&output.stdout).starts_with("0xC004F014 SL_E_PKEY_NOT_INSTALLED\n"));
    assert_eq!(text(&output.stderr), "0x8007232C is not a known activation error (facility 7)\n");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn malformed_input_gives_usage() {
    for wrong in [&["0xC004F014", "0xC004F07"][..], &["--json"], &[]] {
        let output = explain(wrong);
        assert!(text(&output.stderr).contains("usage: explain"), "{wrong:?}");
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        assert_eq!(output.stdout, b"", "{wrong:?}");
    }
}
