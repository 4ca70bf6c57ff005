//! The program as others run it.

use std::path::Path;
use std::process::{Command, Output};

#[allow(dead_code, reason = "not every test runs it")]
pub(crate) fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_windows-activation-fleet"));
    program.env_remove("RUST_LOG");
    program
}

#[allow(dead_code, reason = "not every test runs it")]
pub(crate) fn query(data: &Path, options: &[&str], sql: &str) -> Output {
    program().arg("query").arg("--data").arg(data).args(options).arg(sql).output().unwrap()
}

/// Standard output of a query that succeeds.
#[allow(dead_code, reason = "not every test runs it")]
pub(crate) fn answer(data: &Path, options: &[&str], sql: &str) -> String {
    let output = query(data, options, sql);
    let failure = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{sql}: {failure}");
    assert_eq!(failure, "", "{sql}");
    String::from_utf8(output.stdout).unwrap()
}

/// One line on standard error and exit code 1.
#[allow(dead_code, reason = "not every test refuses")]
pub(crate) fn refused(data: &Path, options: &[&str], sql: &str) -> String {
    let output = query(data, options, sql);
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{sql}: {error}");
    assert_eq!(output.stdout, b"", "{sql}");
    assert!(error.starts_with("error: ") && error.ends_with('\n'), "{sql}: {error}");
    assert_eq!(error.lines().count(), 1, "{sql}: {error}");
    error
}

/// The queries of the README.
#[allow(dead_code, reason = "not every test asks them")]
pub(crate) const QUERIES: [(&str, &str); 3] = [
    ("frequent", include_str!("../../queries/frequent.sql")),
    ("stuck", include_str!("../../queries/stuck.sql")),
    ("change", include_str!("../../queries/change.sql")),
];
