//! Finds activation errors in a log: `scan_log [FILE]`, without a file in standard input.

use std::io::{self, BufRead, BufReader};

use windows_activation_error::find_iter;

fn main() -> io::Result<()> {
    let input: Box<dyn BufRead> = match std::env::args_os().nth(1) {
        Some(file) => Box::new(BufReader::new(std::fs::File::open(file)?)),
        None => Box::new(io::stdin().lock()),
    };
    // Bytes and not text: a log can be in any code page.
    for (number, line) in (1..).zip(input.split(b'\n')) {
        for found in find_iter(&line?) {
            println!("line {number}: {:#X} {}", found.error, found.error);
        }
    }
    Ok(())
}
