//! What only Windows does: wildcards that the program expands itself, and jobs.
//! `scripts/windows` runs this under Wine.
#![cfg(windows)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

fn winact(folder: &Path, arguments: &[&str]) -> Output {
    let mut winact = Command::new(env!("CARGO_BIN_EXE_winact"));
    winact.args(arguments).current_dir(folder).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn wildcards_are_expanded() {
    let folder = tempfile::tempdir().unwrap();
    let logs = folder.path().join("logs");
    fs::create_dir(&logs).unwrap();
    fs::write(logs.join("one.log"), "0xC004F074\r\n").unwrap();
    fs::write(logs.join("두번째.log"), "hr=0xC004F014\r\n").unwrap();
    fs::write(logs.join("other.txt"), "0x8007232B\r\n").unwrap();
    for pattern in ["logs\\*.log", "logs/*.log"] {
        let output = winact(folder.path(), &["triage", pattern]);
        let text = out(&output);
        assert!(text.contains("0xC004F074") && text.contains("0xC004F014"), "{text}");
        assert!(!text.contains("0x8007232B"), "{text}");
    }
    let output = winact(folder.path(), &["triage", "logs\\*.evtx"]);
    assert_eq!(output.status.code(), Some(1), "{}", out(&output));
}

/// A command gets its own wildcards as they were given.
#[test]
fn wildcards_of_a_command_are_left() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("one.log"), "").unwrap();
    let output = winact(folder.path(), &["activate", "--", "cmd", "/c", "echo", "*.log"]);
    assert!(out(&output).contains("*.log"), "{}", out(&output));
    assert!(!out(&output).contains("one.log"), "{}", out(&output));
}

/// A job that starts what writes a mark so many seconds later and holds the output open until then.
fn job(seconds: u32) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let later = format!("@ping -n {} 127.0.0.1 >nul\r\n@echo x>mark\r\n", seconds + 1);
    fs::write(folder.path().join("later.cmd"), later).unwrap();
    let job = "@start /b cmd /c later.cmd\r\n@echo 0xC004F014\r\n";
    fs::write(folder.path().join("job.cmd"), job).unwrap();
    folder
}

#[test]
fn a_grandchild_does_not_outlive_the_job() {
    // Left alone it writes the mark.
    let folder = job(1);
    let status = Command::new("cmd").args(["/c", "job.cmd"]).current_dir(&folder).status().unwrap();
    assert!(status.success());
    let start = Instant::now();
    while !folder.path().join("mark").exists() {
        assert!(start.elapsed() < Duration::from_secs(60), "the grandchild does not work");
        thread::sleep(Duration::from_millis(100));
    }

    let folder = job(20);
    let start = Instant::now();
    let output =
        winact(folder.path(), &["activate", "--timeout", "8s", "--", "cmd", "/c", "job.cmd"]);
    assert!(start.elapsed() < Duration::from_secs(18), "{:?}", start.elapsed());
    assert_eq!(output.status.code(), Some(1), "{}", out(&output));
    assert_eq!(out(&output).lines().last(), Some("0xC004F014"));
    thread::sleep(Duration::from_secs(25).saturating_sub(start.elapsed()));
    assert!(!folder.path().join("mark").exists(), "the grandchild lives on");
}

/// One that does not hold the output open is not waited for.
#[test]
fn a_grandchild_that_says_nothing_does_not_outlive_the_job() {
    let folder = job(8);
    let job = "@start /b cmd /c later.cmd >nul 2>&1\r\n@echo 0xC004F014\r\n";
    fs::write(folder.path().join("job.cmd"), job).unwrap();
    let start = Instant::now();
    let output = winact(folder.path(), &["activate", "--", "cmd", "/c", "job.cmd"]);
    assert!(start.elapsed() < Duration::from_secs(8), "{:?}", start.elapsed());
    assert_eq!(output.status.code(), Some(1), "{}", out(&output));
    thread::sleep(Duration::from_secs(15).saturating_sub(start.elapsed()));
    assert!(!folder.path().join("mark").exists(), "the grandchild lives on");
}
