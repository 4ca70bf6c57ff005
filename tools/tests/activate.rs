//! `winact activate`, run as a process, with commands that behave as slmgr.vbs and ospp.vbs do.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use tempfile::TempDir;

const DONE: &str = "Product activated successfully.";

fn winact(options: &[&str], command: &[&str]) -> Command {
    winact_with(&[&["--max-wait", "20ms"], options].concat(), command)
}

fn winact_with(options: &[&str], command: &[&str]) -> Command {
    let mut winact = Command::new(env!("CARGO_BIN_EXE_winact"));
    winact.arg("activate").args(options);
    if !command.is_empty() {
        winact.arg("--").args(command);
    }
    winact
}

fn run(options: &[&str], command: &[&str]) -> Output {
    winact(options, command).output().unwrap()
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

/// The exit code and the last line.
fn end(output: &Output) -> (i32, String) {
    (output.status.code().unwrap(), last_line(output))
}

/// A folder of files that commands print.
struct Texts(TempDir);

impl Texts {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// Runs a command that prints these bytes to standard output, those to standard error, and
    /// ends with an exit code.
    fn run(&self, options: &[&str], out: &[u8], err: &[u8], code: u8) -> Output {
        let (out, err) = (self.file("out", out), self.file("err", err));
        run(options, &shell(&prints(&out, &err, code)))
    }
}

fn prints(out: &Path, err: &Path, code: u8) -> String {
    let (out, err) = (out.display(), err.display());
    if cfg!(windows) {
        format!("type {out}& type {err} 1>&2& exit {code}")
    } else {
        format!("cat '{out}'; cat '{err}' >&2; exit {code}")
    }
}

fn shell(script: &str) -> [&str; 3] {
    if cfg!(windows) { ["cmd", "/c", script] } else { ["sh", "-c", script] }
}

/// UTF-16, as `cscript //U` writes it. Command Prompt prints no such file as it is.
fn wide(text: &str) -> Option<Vec<u8>> {
    (!cfg!(windows)).then(|| text.encode_utf16().flat_map(u16::to_le_bytes).collect())
}

fn ends_with(options: &[&str], text: &str) -> (i32, String) {
    end(&Texts::new().run(options, text.as_bytes(), b"", 0))
}

#[test]
fn success_is_proven_by_the_script() {
    let texts = Texts::new();
    for text in [
        "Activating Windows(R), Enterprise edition (73111121-5638-40f6-bc11-f1d7b0d64300) ...\r\n\
         Product activated successfully.\r\n",
        "LICENSE NAME: Office 21\r\n<Product activation successful>\r\n---Exiting---\r\n",
        "License Status: Licensed\r\n",
    ] {
        let output = texts.run(&[], text.as_bytes(), b"", 0);
        assert_eq!((end(&output), err(&output)), ((0, String::new()), String::new()), "{text}");
        assert!(out(&output).contains(text.lines().next().unwrap()), "passed on");
        if let Some(wide) = wide(text) {
            assert_eq!(end(&texts.run(&[], &wide, b"", 0)), (0, String::new()), "{text}");
        }
    }
}

/// As `ospp.vbs /act` and then `/dstatus` print it.
#[test]
fn a_licensed_product_may_have_a_reason() {
    let text = "<Product activation successful>\r\n---Exiting---\r\n\
        LICENSE STATUS:  ---LICENSED--- \r\n\
        ERROR CODE: 0x4004F040 (for information purposes only as the status is licensed)\r\n\
        ERROR DESCRIPTION: The Software Licensing Service reported that the product was activated \
        but the owner should verify the Product Use Rights.\r\n";
    assert_eq!(ends_with(&[], text), (0, String::new()));
}

/// Where Windows cannot be asked, the name of a script proves nothing.
#[cfg(not(windows))]
#[test]
fn a_script_that_says_nothing_proves_nothing() {
    for name in ["slmgr.vbs", "ospp.vbs"] {
        let folder = tempfile::tempdir().unwrap();
        let script = folder.path().join(name);
        fs::write(&script, "echo done").unwrap();
        assert_eq!(end(&run(&[], &["sh", script.to_str().unwrap()])), (4, String::new()));
    }
}

#[test]
fn silence_proves_nothing() {
    let texts = Texts::new();
    for text in ["", "Error: Product not found.\r\n", "done\n", "License Status: Notification\n"] {
        let output = texts.run(&[], text.as_bytes(), b"", 0);
        assert_eq!(end(&output), (4, String::new()), "{text}");
        assert!(err(&output).contains("not proven"), "{}", err(&output));
        let is_refused = err(&output).contains("a line of the output says that something failed");
        assert_eq!(is_refused, text.starts_with("Error"), "{}", err(&output));
    }
}

#[test]
fn an_expected_text_is_the_only_proof() {
    assert_eq!(ends_with(&["--expect", "License installed"], "License installed").0, 0);
    // Wine's Command Prompt prints nothing but its code page; scripts/windows tests that one.
    if !cfg!(windows) {
        assert_eq!(ends_with(&["--expect", "인증됨"], "상태: 인증됨").0, 0);
    }
    assert_eq!(ends_with(&["--expect", "License installed"], DONE).0, 4);
    assert_eq!(ends_with(&["--expect", "ok"], "ok 0xC004F014").0, 1);
    for (wrong, problem) in [("", "an empty text"), (&"x".repeat(401), "at most 400 bytes")] {
        let output = run(&["--expect", wrong], &["x"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(err(&output).contains(problem), "{}", err(&output));
    }
}

#[test]
fn every_failure_code_is_a_failure() {
    for code in [
        "0x80072EFD",
        "0x80072EFE",
        "0x80072F05",
        "0x80072F06",
        "0x800706D9",
        "0x80041010",
        "0x80080005",
        "0x80131500",
        "0x803FFFFF",
        "0x87E10BCF",
        "0x8A010101",
        "0xD0000022",
        "0xC004FEEE",
    ] {
        let text = format!(
            "Activating Windows(R), Professional edition ...\r\nError: {code} On a computer running \
             Microsoft Windows non-core edition, run slui.exe 0x2a {code} to display the error text.\r\n"
        );
        let (exit, last) = ends_with(&[], &text);
        assert!([1, 3].contains(&exit), "{code}: {exit}");
        assert_eq!(last, code);
        // Not even beside the sentence of success.
        assert_ne!(ends_with(&[], &format!("{text}{DONE}")).0, 0, "{code}");
    }
    assert_eq!(ends_with(&[], "0x8A010101"), (3, "0x8A010101".to_owned()));
    assert_eq!(ends_with(&[], "hr=-2147012867").0, 3);
    let known = (1, "0xC004F074".to_owned());
    assert_eq!(ends_with(&["--attempts", "1"], "SL_E_VL_BINDING_SERVICE_UNAVAILABLE"), known);
    assert_eq!(ends_with(&["--attempts", "1"], "hr = 0xFFFFFFFFC004F074"), known);
}

#[test]
fn each_stream_is_read_alone() {
    let texts = Texts::new();
    for rest in ["2 warnings\n", "aborted\n"] {
        let output = texts.run(&[], b"Error 0xC004F014", rest.as_bytes(), 0);
        assert_eq!(end(&output), (1, "0xC004F014".to_owned()), "{rest}");
    }
    assert_eq!(end(&texts.run(&[], b"failed: 0xC004F01", b"4 retries left", 0)).0, 4);
    assert_eq!(end(&texts.run(&[], b"0x", b"C004F014x", 0)).0, 4);
    if let Some(wide) = wide("0xC004F014\n") {
        assert_eq!(end(&texts.run(&[], b"", &wide, 0)), (1, "0xC004F014".to_owned()));
    }
}

#[test]
fn a_code_page_is_passed_on_and_searched() {
    let output = Texts::new().run(&[], b"\xBF\xC0\xB7\xF9: 0xC004F014 \xC5\xB0\n", b"", 0);
    assert!(output.stdout.starts_with(b"\xBF\xC0\xB7\xF9: 0xC004F014 \xC5\xB0\n"));
    assert_eq!(end(&output), (1, "0xC004F014".to_owned()));
}

#[test]
fn a_failing_exit_code_without_a_code() {
    let output = Texts::new().run(&[], DONE.as_bytes(), b"", 5);
    assert_eq!(end(&output), (3, String::new()));
    assert!(err(&output).contains("exit code 5"), "{}", err(&output));
    // A code names the failure, whatever the exit code is.
    assert_eq!(end(&Texts::new().run(&[], b"0xC004F014", b"", 5)).0, 1);
}

/// On Windows exit codes have 32 bits.
#[cfg(windows)]
#[test]
fn an_exit_code_can_be_the_code() {
    for (code, exit, last) in
        [("-1073418220", 1, "0xC004F014"), ("-1073414418", 3, "0xC004FEEE"), ("1074065420", 4, "")]
    {
        let output = run(&[], &["cmd", "/c", &format!("exit {code}")]);
        assert_eq!(end(&output), (exit, last.to_owned()), "{code}");
    }
}

#[test]
fn the_page_is_printed_for_the_type_in_the_language() {
    let texts = Texts::new();
    let plain = out(&texts.run(&[], b"0xC004F014", b"", 0));
    assert!(plain.contains("\n0xC004F014 SL_E_PKEY_NOT_INSTALLED\n"), "{plain}");
    let typed = out(&texts.run(&["--type", "mak"], b"0xC004F014", b"", 0));
    assert_ne!(plain, typed);
    // Of some codes no source says whether trying again can help.
    for error in windows_activation_error::ActivationError::VARIANTS.iter().step_by(9) {
        let output = texts.run(&["--attempts", "1"], format!("{error:#X}").as_bytes(), b"", 0);
        let is_unclassified = error.retry() == windows_activation_error::Retry::Unclassified;
        assert_eq!(err(&output).contains("no source says"), is_unclassified, "{error:#X}");
    }
    let korean = out(&texts.run(&["--language", "ko-KR"], b"0xC004F014", b"", 0));
    assert!(korean.contains("\n출처\n"), "{korean}");
}

#[test]
fn product_keys_are_never_written() {
    let texts = Texts::new();
    let key = "AAAAA-BBBBB-CCCCC-DDDDD-EEEE2";
    let line = format!("Installed product key {key} successfully.");
    let output = texts.run(&[], line.as_bytes(), line.as_bytes(), 0);
    for stream in [out(&output), err(&output)] {
        assert!(!stream.contains("AAAAA-BBBBB"), "{stream}");
        assert!(stream.contains("*****-EEEE2"), "{stream}");
    }
}

/// A key that was typed in a wrong place is not shown either, whichever subcommand reads it.
#[test]
fn product_keys_among_the_arguments_are_never_written() {
    for (key, hidden) in [
        ("AAAAA-BBBBB-CCCCC-DDDDD-EEEE2", "*****-*****-*****-*****-EEEE2"),
        ("BBBBBCCCCCDDDDDFFFFFNNNN2", "********************NNNN2"),
    ] {
        for arguments in [
            &["activate", key][..],
            &["activate", "--type", key],
            &["activate", "--timeout", key],
            &["activate", "--attempts", key],
            &["activate", "--language", key],
            &["activate", &format!("--{key}")],
            &["activate", "--", &format!("no-such-program-{key}")],
            &["explain", key],
            &["explain", "--type", key],
            &["triage", &format!("no-such-file-{key}")],
            &["triage", "--type", key, "x"],
            &["status", &format!("no-such-file-{key}")],
            &["catalog", "--topic", key],
            &["catalog", &format!("a\n{key}")],
            &["completions", key],
            &["man", key],
            &[key],
        ] {
            let output =
                Command::new(env!("CARGO_BIN_EXE_winact")).args(arguments).output().unwrap();
            let text = out(&output) + &err(&output);
            assert_ne!(output.status.code(), Some(0), "{arguments:?}");
            assert!(!text.contains(&key[..10]), "{arguments:?}: {text}");
            let is_named = arguments[1..] != ["--", &format!("no-such-program-{key}")];
            assert_eq!(text.contains(hidden), is_named, "{arguments:?}: {text}");
        }
    }
}

#[test]
fn product_keys_are_hidden_wherever_they_stand() {
    let texts = Texts::new();
    let key = "BBBBB-CCCCC-DDDDD-FFFFF-NNNN2";
    for text in [
        format!("{{\"stdout\":\"5\\r\\n{key}\\r\\n\"}}"),
        format!("\x1B[32m{key}\x1B[0m"),
        format!("key_{key}, %20{key}, {key}_2, {key}abc"),
        key.replace('-', ""),
        key.replace('-', " "),
        key.replace('-', "\u{2013}"),
        key.replace('-', "\u{2011}"),
        key.replace('-', "%2D"),
        format!("{}\r\n{}", &key[..18], &key[18..]),
        format!("{}\r\n{}", &key[..20], &key[20..]),
        format!("{key}{}", "-".repeat(64)),
    ] {
        let output = texts.run(&[], text.as_bytes(), text.as_bytes(), 0);
        for stream in [out(&output), err(&output)] {
            for group in ["BBBBB", "CCCCC", "DDDDD", "FFFFF", "FFF"] {
                assert!(!stream.contains(group), "{text:?}: {stream:?}");
            }
            assert!(stream.contains("NNNN2"), "{text:?}: {stream:?}");
        }
    }
}

#[test]
fn a_sentence_of_success_stands_alone() {
    for (text, exit) in [
        ("Error: Product activated successfully?? no", 4),
        ("expected \"Product activated successfully.\"", 4),
        ("+ echo Product activated successfully.", 4),
        ("Product activated successfully.\nError: Product not found.\n", 4),
        ("Error: Product not found.\nProduct activated successfully.\n", 4),
        ("  Product activated successfully.  \n\n", 0),
    ] {
        assert_eq!(ends_with(&[], text), (exit, String::new()), "{text}");
    }
    // Nobody knows which of two streams spoke last.
    assert_eq!(end(&Texts::new().run(&[], DONE.as_bytes(), b"Error: no", 0)).0, 4);
}

#[test]
fn a_failure_counts_whatever_stands_before_it() {
    for (code, exit) in [
        (r#"{"stdout":"5\r\n2147954429\r\n"}"#, (3, "0x80072EFD")),
        (r#"{"stdout":"5\r\n-2147012867\r\n"}"#, (3, "0x80072EFD")),
        ("\x1B[31m-2147012867\x1B[0m", (3, "0x80072EFD")),
        ("\x1B[31mSL_E_VL_BINDING_SERVICE_UNAVAILABLE\x1B[0m", (1, "0xC004F074")),
        (r"5\nSL_E_VL_BINDING_SERVICE_UNAVAILABLE", (1, "0xC004F074")),
        ("code%200x80072EFD", (3, "0x80072EFD")),
        ("\x1B[38:5:196m-1073418220\x1B[0m", (1, "0xC004F014")),
        ("\x1B(B-2147012867", (3, "0x80072EFD")),
        ("\x1B[38:5:196mC004F014", (1, "0xC004F014")),
        ("hr=-1,073,418,220", (1, "0xC004F014")),
        ("Error: 3489660962", (3, "0xD0000022")),
    ] {
        let output = ends_with(&["--attempts", "1"], &format!("{code}\n{DONE}\n"));
        assert_eq!(output, (exit.0, exit.1.to_owned()), "{code}");
    }
}

/// As .NET writes it in Swedish. What prints here on Windows has no such letter in its code page.
#[cfg(not(windows))]
#[test]
fn a_minus_sign_of_another_language_is_one() {
    let output = ends_with(&[], &format!("HResult: \u{2212}2147024891\n{DONE}\n"));
    assert_eq!(output, (1, "0x80070005".to_owned()));
}

#[test]
fn an_ordinary_number_is_no_failure() {
    for text in ["FreeSpace  : 2215321600", "Help desk: 2155551234", "activate_2511290015.log"] {
        assert_eq!(ends_with(&[], &format!("{DONE}\n{text}\n")).0, 0, "{text}");
    }
}

#[test]
fn what_cannot_run_has_an_exit_code_of_its_own() {
    let output = run(&[], &["no-such-program-here"]);
    assert_eq!(end(&output), (6, String::new()));
    assert!(err(&output).contains("cannot run the command"));
}

#[test]
fn every_verdict_is_said_in_the_language() {
    let texts = Texts::new();
    let is_korean = |letter: char| ('가'..='힣').contains(&letter);
    for (text, code, korean) in [
        ("done", 0, "확인되지 않음"),
        ("Error: Product not found.", 0, "실패를 알리는 줄"),
        ("done", 7, "명령이 실패했으나(종료 코드 7)"),
        ("0x8A010101", 0, "알려진 정품 인증 오류가 아니므로"),
    ] {
        let output = texts.run(&["-k"], text.as_bytes(), b"", code);
        assert!(err(&output).contains(korean), "{}", err(&output));
        assert!(err(&output).lines().all(|line| line.contains(is_korean)), "{}", err(&output));
        let english = err(&texts.run(&[], text.as_bytes(), b"", code));
        assert!(!english.contains(is_korean), "{english}");
    }
    assert!(err(&run(&["-k"], &["no-such-program-here"])).contains("명령을 실행할 수 없습니다"));
    let output = texts.run(&["-k", "--attempts", "2"], b"0xC004F074", b"", 0);
    assert!(err(&output).contains("초 후 다시 시도합니다"), "{}", err(&output));
    let slow = if cfg!(windows) { "ping -n 60 127.0.0.1 >nul" } else { "exec sleep 60" };
    let output = run(&["-k", "--timeout", "300ms"], &shell(slow));
    assert!(err(&output).contains("제한 시간 안에 끝나지 않아"), "{}", err(&output));
}

#[test]
fn wrong_usage() {
    assert_eq!(run(&["--attempts", "0"], &["x"]).status.code(), Some(2));
    assert_eq!(run(&["--timeout", "soon"], &["x"]).status.code(), Some(2));
    #[cfg(not(windows))]
    assert_eq!(run(&[], &[]).status.code(), Some(2));
}

#[test]
fn one_run_has_a_limit() {
    let texts = Texts::new();
    let slow = if cfg!(windows) { "ping -n 60 127.0.0.1 >nul" } else { "exec sleep 60" };
    let start = Instant::now();
    let output = run(&["--timeout", "300ms"], &shell(slow));
    assert!(start.elapsed() < Duration::from_secs(10));
    assert_eq!(end(&output), (5, String::new()));
    assert!(err(&output).contains("cscript //nologo"), "{}", err(&output));
    // What was said before counts.
    let said = texts.file("out", "0xC004F014\n");
    let print = if cfg!(windows) { "type" } else { "cat" };
    let slow = format!("{print} {}&& {slow}", said.display());
    let output = run(&["--timeout", "1s"], &shell(&slow));
    assert_eq!(end(&output), (5, "0xC004F014".to_owned()));
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::io::{BufRead as _, BufReader};
    use std::os::unix::process::ExitStatusExt as _;
    use std::process::Stdio;

    /// A script that prints `failure` so many times and then succeeds.
    fn fails(times: u32, failure: &str) -> (TempDir, String) {
        let folder = tempfile::tempdir().unwrap();
        let counter = folder.path().join("runs");
        fs::write(&counter, "").unwrap();
        let counter = counter.display();
        let script = format!(
            "printf x >> '{counter}'; \
             if [ $(wc -c < '{counter}') -le {times} ]; then echo '{failure}'; else echo '{DONE}'; fi"
        );
        (folder, script)
    }

    /// How often such a script ran, for the shell.
    fn count(folder: &TempDir) -> String {
        format!("$(wc -c < '{}')", folder.path().join("runs").display())
    }

    fn runs(folder: &TempDir) -> usize {
        fs::read(folder.path().join("runs")).unwrap().len()
    }

    #[test]
    fn what_can_pass_is_tried_again() {
        for failure in [
            "Error: 0xC004F074 The computer could not be activated.",
            "오류: 0xC004F074 컴퓨터를 정품 인증할 수 없습니다.",
            "ERROR CODE: 0xC004F074",
            "Run \"slui.exe 0x2a 0xC004F074\" to display the error text.",
        ] {
            let (folder, script) = fails(2, failure);
            let output = run(&[], &shell(&script));
            assert_eq!(output.status.code(), Some(0), "{failure}");
            assert_eq!(runs(&folder), 3, "{failure}");
            assert_eq!(err(&output).matches("trying again in").count(), 2, "{failure}");
        }
    }

    #[test]
    fn attempts_and_waits_end() {
        let (folder, script) = fails(9, "0xC004F074");
        let start = Instant::now();
        let output = run(&["--attempts", "3"], &shell(&script));
        assert!(start.elapsed() < Duration::from_secs(10));
        assert_eq!(runs(&folder), 3);
        assert_eq!(end(&output), (1, "0xC004F074".to_owned()));
    }

    /// Attempts and waits count against the time as well.
    #[test]
    fn all_attempts_together_have_a_limit() {
        let (folder, script) = fails(1000, "0xC004F074");
        // The third does not end; with the two waits it would take more time than there is.
        let script = format!("{script}; [ {} -lt 3 ] || exec sleep 60", count(&folder));
        let options = ["--attempts", "1000", "--timeout", "3s", "--max-wait", "1s"];
        let start = Instant::now();
        let output = winact_with(&options, &shell(&script)).output().unwrap();
        let time = start.elapsed();
        assert!((3.0..4.8).contains(&time.as_secs_f32()), "{time:?}");
        assert_eq!((end(&output), runs(&folder)), ((5, "0xC004F074".to_owned()), 3));
        // A wait that would end too late is not begun.
        let (folder, script) = fails(1000, "0xC004F074");
        let start = Instant::now();
        let output = winact_with(&["--timeout", "5s"], &shell(&script)).output().unwrap();
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
        assert_eq!((end(&output), runs(&folder)), ((1, "0xC004F074".to_owned()), 1));
        assert!(err(&output).contains("no time is left"), "{}", err(&output));
        // What an earlier attempt said counts where a later one does not end.
        let (_folder, script) = fails(1, "0xC004F074");
        let script = script.replace(&format!("echo '{DONE}'"), "exec sleep 60");
        let output = run(&["--timeout", "1s"], &shell(&script));
        assert_eq!(end(&output), (5, "0xC004F074".to_owned()));
    }

    #[test]
    fn limits_can_be_long() {
        let forever = "18446744073709551615s";
        let output = run(&["--timeout", forever], &shell(&format!("echo '{DONE}'")));
        assert_eq!(end(&output), (0, String::new()), "{}", err(&output));
    }

    #[test]
    fn what_needs_a_fix_is_not_tried_again() {
        for failure in ["0xC004F014", "0xC004FEEE", "0x80072EFD", "Error: Product not found."] {
            let (folder, script) = fails(1, failure);
            assert_ne!(run(&[], &shell(&script)).status.code(), Some(0));
            assert_eq!(runs(&folder), 1, "{failure}");
        }
    }

    /// Whether a process with this command line runs; some time passes before it does or ends.
    fn runs_in_time(mark: &str, expected: bool) -> bool {
        let is_running = || {
            let list = Command::new("ps").args(["-eo", "args"]).output().expect("ps is installed");
            String::from_utf8_lossy(&list.stdout).lines().any(|line| line == mark)
        };
        (0..100).any(|_| {
            let is_as_expected = is_running() == expected;
            if !is_as_expected {
                std::thread::sleep(Duration::from_millis(20));
            }
            is_as_expected
        })
    }

    #[test]
    fn a_grandchild_that_holds_the_output_does_not_hold_us() {
        let start = Instant::now();
        let output = run(&["--timeout", "1s"], &shell("sleep 31.25 & echo 0xC004F014"));
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
        assert_eq!(end(&output), (1, "0xC004F014".to_owned()));
        assert!(runs_in_time("sleep 31.25", false));
    }

    /// What it would have said is not known.
    #[test]
    fn output_that_is_cut_proves_nothing() {
        let script = "sleep 31.5 & echo 'Product activated successfully.'";
        let output = run(&["--timeout", "1s"], &shell(script));
        assert_eq!(end(&output).0, 4);
        assert!(err(&output).contains("the output was not read to its end"), "{}", err(&output));
    }

    /// Nor does it prove what is expected.
    #[test]
    fn output_that_is_cut_shows_nothing_that_is_expected() {
        let options = ["--timeout", "1s", "--expect", "done"];
        for script in
            ["echo done; sleep 31.75 & exit 0", "echo done; (sleep 31.75; echo x) & exit 0"]
        {
            let start = Instant::now();
            let output = run(&options, &shell(script));
            assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
            assert_eq!(end(&output).0, 4, "{script}");
            assert!(err(&output).contains("not read to its end"), "{}", err(&output));
            assert!(err(&output).contains("not proven"), "{}", err(&output));
        }
        assert!(runs_in_time("sleep 31.75", false));
        // What came to its end in time counts, and so does what it says.
        let late = |text| format!("echo done; (sleep 0.3; echo {text}) & exit 0");
        assert_eq!(end(&run(&["--expect", "done"], &shell(&late("x")))).0, 0);
        assert_eq!(end(&run(&["--expect", "done"], &shell(&late("0xC004F014")))).0, 1);
    }

    /// One that does not hold the output open is not waited for.
    #[test]
    fn a_grandchild_that_says_nothing_ends_with_the_child() {
        let start = Instant::now();
        let script = "sleep 76.25 >/dev/null 2>&1 & echo done";
        let output = run(&["--timeout", "20s", "--expect", "done"], &shell(script));
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
        assert_eq!(end(&output), (0, String::new()));
        assert!(runs_in_time("sleep 76.25", false));
        // Nor where the command fails.
        let script = "sleep 76.5 >/dev/null 2>&1 & exit 7";
        assert_eq!(end(&run(&[], &shell(script))).0, 3);
        assert!(runs_in_time("sleep 76.5", false));
    }

    /// What left the group and holds the output open cannot be ended, and is not waited for.
    #[cfg(target_os = "linux")]
    #[test]
    fn the_time_is_kept_whoever_holds_the_output() {
        for script in ["setsid sleep 2.75", "setsid sleep 2.75 & exit 0"] {
            let start = Instant::now();
            let output = run(&["--timeout", "1s"], &shell(script));
            let time = start.elapsed();
            assert!((1.0..1.9).contains(&time.as_secs_f32()), "{time:?}");
            assert_eq!(end(&output).0, if script.ends_with('0') { 4 } else { 5 });
        }
    }

    #[test]
    fn grandchildren_end_with_the_child() {
        let start = Instant::now();
        let output = run(&["--timeout", "1s"], &shell("sleep 77.25 & wait"));
        assert!(start.elapsed() < Duration::from_secs(5));
        assert_eq!(end(&output), (5, String::new()));
        assert!(runs_in_time("sleep 77.25", false));
    }

    #[test]
    fn a_request_to_end_ends_the_command_too() {
        for (signal, mark) in [
            ("INT", "sleep 78.25"),
            ("TERM", "sleep 79.25"),
            ("HUP", "sleep 79.5"),
            ("QUIT", "sleep 79.75"),
        ] {
            let script = format!("{mark} & echo started; wait");
            let mut child = winact(&[], &shell(&script)).stdout(Stdio::piped()).spawn().unwrap();
            let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
            assert_eq!(lines.next().unwrap().unwrap(), "started");
            assert!(runs_in_time(mark, true), "{signal}");
            let id = child.id().to_string();
            assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
            assert_eq!(child.wait().unwrap().code(), Some(130), "{signal}");
            assert!(runs_in_time(mark, false), "{signal}");
        }
    }

    fn signal(child: &std::process::Child, signal: &str) {
        let id = child.id().to_string();
        assert!(Command::new("kill").args(["-s", signal, &id]).status().unwrap().success());
    }

    /// As nohup and a shell do for what runs in its background.
    #[cfg(target_os = "linux")]
    #[test]
    fn an_ignored_signal_stays_ignored() {
        let winact = env!("CARGO_BIN_EXE_winact");
        for signal in ["HUP", "INT", "QUIT", "TERM"] {
            let script = format!(
                "trap '' {signal}; exec {winact} activate -- sh -c 'echo started; sleep 1; echo {DONE}'"
            );
            let mut child =
                Command::new("sh").args(["-c", &script]).stdout(Stdio::piped()).spawn().unwrap();
            let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
            assert_eq!(lines.next().unwrap().unwrap(), "started");
            self::signal(&child, signal);
            assert_eq!(lines.next().unwrap().unwrap(), DONE, "{signal}");
            assert_eq!(child.wait().unwrap().code(), Some(0), "{signal}");
        }
    }

    #[test]
    fn a_file_that_may_not_grow_keeps_the_exit_code() {
        let folder = tempfile::tempdir().unwrap();
        let winact = env!("CARGO_BIN_EXE_winact");
        let script = format!(
            "ulimit -f 1; exec {winact} activate -- sh -c 'yes | head -c 5000; echo 0xC004F014' >out"
        );
        let status =
            Command::new("sh").args(["-c", &script]).current_dir(&folder).status().unwrap();
        assert_eq!(status.code(), Some(1));
    }

    /// As ssh and sudo ask, on a terminal that `script` of util-linux makes.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_question_on_the_terminal_ends_the_command() {
        let winact = env!("CARGO_BIN_EXE_winact");
        for question in ["read x </dev/tty", "stty -echo </dev/tty", "(read x </dev/tty)"] {
            let line =
                format!("{winact} activate --timeout 30s -- sh -c '{question}; echo {DONE}'");
            let start = Instant::now();
            let output = Command::new("script")
                .args(["-qec", &line, "/dev/null"])
                .stdin(Stdio::null())
                .output();
            let Ok(output) = output else { return };
            assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
            assert_eq!(output.status.code(), Some(5), "{question}");
            assert!(out(&output).contains("asks something on the terminal"), "{question}");
        }
        // One that only writes to it runs.
        let line = format!("{winact} activate -- sh -c 'echo hello >/dev/tty; echo {DONE}'");
        let output = Command::new("script").args(["-qec", &line, "/dev/null"]).output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", out(&output));
    }

    /// Neither the time nor a request to end waits for whoever does not read.
    #[test]
    fn the_time_is_kept_while_nobody_reads() {
        for script in ["yes", "yes >&2", "yes & yes >&2"] {
            let start = Instant::now();
            let mut child = winact(&["--timeout", "1s"], &shell(script))
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            // The pipes stay open.
            assert_eq!(child.wait().unwrap().code(), Some(5), "{script}");
            let time = start.elapsed();
            assert!((1.0..4.0).contains(&time.as_secs_f32()), "{script}: {time:?}");
        }
        for script in ["yes", "yes >&2"] {
            let mut child = winact(&["--timeout", "60s"], &shell(script))
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            std::thread::sleep(Duration::from_millis(500));
            let start = Instant::now();
            signal(&child, "INT");
            assert_eq!(child.wait().unwrap().code(), Some(130), "{script}");
            assert!(start.elapsed() < Duration::from_secs(4), "{script}: {:?}", start.elapsed());
        }
    }

    /// The verdict is that of the whole output, though nobody reads it.
    #[test]
    fn the_exit_code_is_true_while_nobody_reads() {
        for (text, exit) in [("0xC004F014", 1), (DONE, 0), ("done", 4)] {
            let script = format!("yes | head -c 300000; echo; echo '{text}'");
            let mut child = winact(&["--timeout", "4s"], &shell(&script))
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            // The command cannot end before somebody reads: a part of its output waits in it.
            let mut start = vec![0; 140_000];
            std::io::Read::read_exact(child.stdout.as_mut().unwrap(), &mut start).unwrap();
            assert_eq!(child.wait().unwrap().code(), Some(exit), "{text}");
        }
    }

    #[test]
    fn whoever_reads_late_gets_all() {
        let script = format!("seq 100000; echo {DONE}; echo 0xC004F014");
        let mut child =
            winact(&["--timeout", "30s"], &shell(&script)).stdout(Stdio::piped()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(700));
        let out = child.stdout.take().unwrap();
        let lines: Vec<String> = BufReader::new(out).lines().map(Result::unwrap).collect();
        assert_eq!(child.wait().unwrap().code(), Some(1));
        assert!((1..=100_000).all(|number| lines[number - 1] == number.to_string()));
        assert_eq!(lines[100_001], "0xC004F014");
        assert_eq!(lines.last().unwrap(), "0xC004F014");
    }

    /// Nothing runs then, and what an attempt said before is no longer the result.
    #[test]
    fn a_request_to_end_ends_the_wait_too() {
        let (folder, script) = fails(9, "0xC004F074");
        let mut child = winact_with(&[], &shell(&script))
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        assert!(lines.any(|line| line.unwrap().contains("trying again in")));
        let start = Instant::now();
        let id = child.id().to_string();
        assert!(Command::new("kill").args(["-s", "INT", &id]).status().unwrap().success());
        assert_eq!(child.wait().unwrap().code(), Some(130));
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
        assert!(lines.any(|line| line.unwrap() == "interrupted; the command runs no more"));
        assert_eq!(runs(&folder), 1);
    }

    #[test]
    fn an_end_by_a_signal_is_a_failure() {
        let output = run(&[], &shell(&format!("echo {DONE}; kill -9 $$")));
        assert_eq!(end(&output), (3, String::new()));
        assert!(output.status.signal().is_none());
    }

    #[test]
    fn output_that_is_closed_or_full_keeps_the_exit_code() {
        for (text, exit) in [("0xC004F014", 1), (DONE, 0), ("done", 4)] {
            let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
            let command = format!("echo {text}; echo {text} >&2");
            let status = winact(&[], &shell(&command))
                .stdout(full.try_clone().unwrap())
                .stderr(full)
                .status()
                .unwrap();
            assert_eq!(status.code(), Some(exit));
            let mut child = winact(&[], &shell(&format!("sleep 0.2; echo {text}")))
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            drop((child.stdout.take(), child.stderr.take()));
            assert_eq!(child.wait().unwrap().code(), Some(exit));
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn memory_does_not_grow_with_the_output() {
        let script =
            "yes 'all is well so far' | head -c 40000000; grep VmHWM /proc/$PPID/status >&2";
        let output = run(&["--expect", "all is well"], &shell(script));
        assert_eq!(output.status.code(), Some(0));
        let text = err(&output);
        let size = text.split_ascii_whitespace().find_map(|word| word.parse::<u64>().ok()).unwrap();
        assert!(size < 25_000, "{text}");
    }
}
