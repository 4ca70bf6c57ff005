//! Finds activation errors in a log: `scan_log [FILE]`, without a file in standard input.
//!
//! It says how much it read: no error in nothing, or in UTF-16, is no good news. `winact triage`
//! reads every encoding.

use std::io::{self, BufRead, BufReader};

use windows_activation_error::find_iter;

fn main() -> io::Result<()> {
    let input: Box<dyn BufRead> = match std::env::args_os().nth(1) {
        Some(file) => Box::new(BufReader::new(std::fs::File::open(file)?)),
        None => Box::new(io::stdin().lock()),
    };
    // Bytes and not text: a log can be in any code page.
    let (mut lines, mut errors) = (0_u64, 0_u64);
    for line in input.split(b'\n') {
        let line = line?;
        lines += 1;
        if lines == 1 && line.contains(&0) {
            return Err(io::Error::other("this is UTF-16 or no text; convert it to UTF-8 first"));
        }
        for found in find_iter(&line) {
            errors += 1;
            println!("line {lines}: {:#X} {}", found.error, found.error);
        }
    }
    eprintln!("{errors} activation errors in {lines} lines");
    Ok(())
}
