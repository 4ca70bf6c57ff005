//! The examples as processes.

use std::path::PathBuf;
use std::process::Command;

/// Plain `cargo test` builds the examples beside the folder of the tests.
pub(crate) fn command(name: &str) -> Command {
    let test = std::env::current_exe().unwrap();
    let profile: PathBuf = test.ancestors().nth(2).unwrap().into();
    let example =
        profile.join("examples").join(name).with_extension(std::env::consts::EXE_EXTENSION);
    assert!(example.exists(), "{} is missing; `cargo test` builds it", example.display());
    Command::new(example)
}
