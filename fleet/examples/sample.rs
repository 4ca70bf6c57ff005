//! Writes a made-up fleet: `sample FOLDER [MACHINES DAYS EVENTS]`, events of one day at one site.

use std::path::PathBuf;
use std::process::ExitCode;

use windows_activation_fleet::sample::{self, Size};

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let Some(folder) = args.next().map(PathBuf::from) else {
        eprintln!("usage: sample FOLDER [MACHINES DAYS EVENTS]");
        return ExitCode::FAILURE;
    };
    let numbers: Result<Vec<u32>, _> = args.map(|arg| arg.parse()).collect();
    let size = match numbers.as_deref() {
        Ok([]) => sample::DEFAULT,
        Ok(&[machines, days, events]) => Size { machines, days, events },
        _ => {
            eprintln!("error: expected three numbers");
            return ExitCode::FAILURE;
        }
    };
    match sample::write(&folder, size) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}
