//! The example `activate`, run with scripts that behave as slmgr.vbs does.
#![cfg(all(unix, feature = "serde", feature = "korean"))]

#[allow(dead_code, reason = "the rest belongs to the example")]
#[path = "../examples/activate.rs"]
mod activate;
mod example;

use std::fs;
use std::process::Output;
use std::time::{Duration, Instant};

fn run(options: &[&str], script: &str) -> Output {
    example::command("activate")
        .args(["--max-wait", "20ms"])
        .args(options)
        .args(["--", "sh", "-c", script])
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn last_line(output: &Output) -> String {
    out(output).lines().last().unwrap_or_default().to_owned()
}

/// A script that prints `failure` so many times and then succeeds, as `cscript` does:
/// with exit code 0 each time.
fn fails(times: u32, failure: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let counter = folder.path().join("runs");
    fs::write(&counter, "").unwrap();
    let counter = counter.display();
    let script = format!(
        "printf x >> '{counter}'; \
         if [ $(wc -c < '{counter}') -le {times} ]; then printf '{failure}\\n'; \
         else echo 'Product activated successfully.'; fi"
    );
    (folder, script)
}

fn runs(folder: &tempfile::TempDir) -> usize {
    fs::read(folder.path().join("runs")).unwrap().len()
}

#[test]
fn no_error_is_success() {
    let output = run(
        &[],
        "echo 'Activating Windows(R), Enterprise edition (73111121-5638-40f6-bc11-f1d7b0d64300) ...'; \
         echo 'Product activated successfully.'",
    );
    assert_eq!(output.status.code(), Some(0));
    assert!(out(&output).ends_with("Product activated successfully.\n"));
}

/// Recorded shapes of the line in which slmgr.vbs and ospp.vbs name the code.
const FAILURES: [&str; 6] = [
    "Error: 0xC004F074 The Software Licensing Service reported that the computer could not be activated.",
    "Fehler: 0xC004F074 Der Computer konnte nicht aktiviert werden.",
    "오류: 0xC004F074 컴퓨터를 정품 인증할 수 없습니다.",
    "Ошибка: 0xC004F074 Не удалось выполнить активацию.",
    "ERROR CODE: 0xC004F074",
    "Run \"slui.exe 0x2a 0xC004F074\" to display the error text.",
];

#[test]
fn what_can_pass_is_tried_again() {
    for failure in FAILURES {
        let (folder, script) = fails(2, failure);
        let output = run(&[], &script);
        assert_eq!(output.status.code(), Some(0), "{failure}");
        assert_eq!(runs(&folder), 3, "{failure}");
        assert!(out(&output).contains(failure), "{failure}");
        assert_eq!(err(&output).matches("trying again in").count(), 2, "{failure}");
    }
}

#[test]
fn attempts_end() {
    let (folder, script) = fails(9, FAILURES[0]);
    let output = run(&["--attempts", "3"], &script);
    assert_eq!(runs(&folder), 3);
    assert_eq!(last_line(&output), "0xC004F074");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn what_needs_a_fix_stops_at_once_with_the_explanation() {
    let (folder, script) = fails(1, "Error: 0xC004F014 no key");
    let output = run(&["--kind", "mak"], &script);
    assert_eq!(runs(&folder), 1);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(last_line(&output), "0xC004F014");
    let page = out(&output);
    assert!(page.contains("\nWhat to do\n") && page.contains("MAK"), "{page}");
    assert!(!page.contains("Pid.txt"), "a step for KMS clients:\n{page}");

    let (_folder, script) = fails(1, "Error: 0xC004F014");
    let korean = run(&["--language", "korean"], &script);
    assert!(out(&korean).contains("\n해결 방법\n"));
}

#[test]
fn a_new_code_stops_and_is_named() {
    let (folder, script) = fails(1, "Error: 0xC004FEEE");
    let output = run(&[], &script);
    assert_eq!(runs(&folder), 1);
    assert_eq!(last_line(&output), "0xC004FEEE");
    assert!(err(&output).contains("0xC004FEEE is not a known activation error"));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_code_of_licensing_counts_before_a_general_one() {
    let output = run(&[], "echo 0xC004F014; echo 0x80070005; echo 0x4004F00C");
    assert_eq!(last_line(&output), "0xC004F014");
}

#[test]
fn utf_16_and_standard_error_are_read() {
    let output = run(
        &[],
        r"printf '0\0x\0C\0\060\060\0004\0' | tr -d x >/dev/null; printf '0\000x\000C\0000\0000\0004\000F\0000\0001\0004\000\n\000' >&2",
    );
    assert_eq!(last_line(&output), "0xC004F014", "{output:?}");
}

/// Windows exit codes have 32 bits, which no process here can return.
#[test]
fn an_exit_code_that_is_a_known_hresult_counts() {
    use activate::{Failure, error_in};

    let known = |output: &[u8], exit_code| match error_in(output, exit_code) {
        Some(Failure::Known(error)) => Some(error.code()),
        None => None,
        Some(failure) => panic!("{failure:?}"),
    };
    assert_eq!(known(b"nothing", Some(-1_073_418_124)), Some(0xC004_F074));
    assert_eq!(known(b"0xC004F014", Some(-1_073_418_124)), Some(0xC004_F014));
    assert_eq!(known(b"nothing", Some(5)), None);
    assert_eq!(known(b"nothing", None), None);
    let new = error_in(b"0xC004FEEE", Some(-1_073_418_124));
    assert!(matches!(new, Some(Failure::Unknown(code)) if code.code() == 0xC004_FEEE));
}

#[test]
fn an_exit_code_without_an_activation_error_is_a_failure() {
    let output = run(&[], "exit 5");
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("without a code"));
}

#[test]
fn a_command_that_never_returns_is_stopped() {
    let start = Instant::now();
    let output = run(&["--timeout", "200ms"], "echo started; exec sleep 60");
    assert!(start.elapsed() < Duration::from_secs(20));
    assert_eq!(output.status.code(), Some(3));
    assert!(err(&output).contains("cscript //nologo"), "{}", err(&output));
}

#[test]
fn wrong_usage() {
    let no_command = example::command("activate").output().unwrap();
    assert_eq!(no_command.status.code(), Some(2));
    assert!(err(&no_command).contains("Usage: activate"));

    let no_program = example::command("activate").args(["--", "no-such-program"]).output().unwrap();
    assert_eq!(no_program.status.code(), Some(2));
    assert!(err(&no_program).contains("cannot run the command"));
}
