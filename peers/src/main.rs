//! The crate beside what else could do its work, as one table:
//!
//! ```sh
//! cargo run --release --manifest-path peers/Cargo.toml
//! ```
//!
//! Times are for one number of 65536 shuffled ones, the median of many runs; to be read as
//! ratios to `array load`, a table of 256 bytes that is asked with the low byte. Every
//! rival's result is compared with what is known beforehand.

#[path = "../../benches/inputs/mod.rs"]
mod inputs;

use std::hint::black_box;
use std::time::{Duration, Instant};

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use comfy_table::{Table, presets};
use mirror::{Mirror, PHF};
use regex::bytes::Regex;
use rustc_hash::FxHashMap;
use windows_activation_error::{ActivationError, find_iter};

#[allow(clippy::unreadable_literal, reason = "the build script writes it")]
mod mirror {
    include!(concat!(env!("OUT_DIR"), "/mirror.rs"));
}

fn main() {
    let mut table = Table::new();
    table.load_preset(presets::ASCII_MARKDOWN);
    table.set_header(["input", "the crate", "beside it"]);
    convert(&mut table);
    scan(&mut table);
    println!("{table}");
}

/// The median time of a run, and that every run counts as many.
fn measured<T: ?Sized>(input: &T, expected: usize, mut count: impl FnMut(&T) -> usize) -> Duration {
    let begin = Instant::now();
    let mut times = Vec::new();
    while times.len() < 9 || begin.elapsed() < Duration::from_millis(800) {
        let start = Instant::now();
        let found = count(black_box(input));
        times.push(start.elapsed());
        assert_eq!(found, expected);
    }
    times.sort_unstable();
    times[times.len() / 2]
}

fn convert(table: &mut Table) {
    let variants = ActivationError::VARIANTS;
    assert_eq!(PHF.len(), variants.len());
    let sorted: Vec<u32> = variants.iter().map(|error| error.code()).collect();
    let fx: FxHashMap<u32, ActivationError> =
        variants.iter().map(|&error| (error.code(), error)).collect();
    let low_bytes: [u8; 256] = std::array::from_fn(|i| u8::from(i % 2 == 1));

    for (name, numbers) in inputs::numbers() {
        let known = numbers.iter().filter(|number| sorted.contains(number)).count();
        let odd = numbers.iter().filter(|&number| number % 2 == 1).count();
        // A macro and not a function, so that each loop is compiled for its look-up.
        macro_rules! each {
            ($expected:expr, $look_up:expr) => {
                measured(numbers.as_slice(), $expected, |numbers| {
                    numbers.iter().filter(|&&number| $look_up(number)).count()
                })
                .as_secs_f64()
                    * 1e9
                    / numbers.len() as f64
            };
        }
        let ours = each!(known, |number| ActivationError::from_code(number).is_ok());
        let rivals = [
            ("array load", each!(odd, |number: u32| low_bytes[(number & 0xFF) as usize] == 1)),
            ("num_enum's derive", each!(known, |number| Mirror::try_from(number).is_ok())),
            ("phf", each!(known, |number| PHF.contains_key(&number))),
            ("FxHashMap", each!(known, |number| fx.contains_key(&number))),
            ("binary search", each!(known, |number| sorted.binary_search(&number).is_ok())),
        ];
        let rivals = rivals.map(|(name, time)| format!("{name} {time:.2} ns"));
        table.add_row([format!("from_code, {name}"), format!("{ours:.2} ns"), rivals.join(", ")]);
    }
}

fn scan(table: &mut Table) {
    let regex = regex();
    let automaton = automaton();
    for (name, (text, codes)) in inputs::logs() {
        let text = text.as_bytes();
        let lines = memchr::memchr_iter(b'\n', text).count();
        let rivals = [
            ("regex", measured(text, codes, |text| with_regex(&regex, text))),
            ("Aho-Corasick", measured(text, codes, |text| automaton.find_iter(text).count())),
            (
                "memchr, lines only",
                measured(text, lines, |text| memchr::memchr_iter(b'\n', text).count()),
            ),
        ];
        let rivals = rivals.map(|(name, time)| format!("{name} {}", rate(text, time)));
        let ours = rate(text, measured(text, codes, ours));
        table.add_row([format!("find_iter, {name}"), ours, rivals.join(", ")]);
    }
    for (pattern, (text, codes)) in inputs::hostile() {
        let text = text.as_bytes();
        let ours = rate(text, measured(text, codes, ours));
        table.add_row([format!("find_iter, `{pattern}` repeated"), ours, String::new()]);
    }
}

fn rate(text: &[u8], time: Duration) -> String {
    format!("{:.2} GB/s", text.len() as f64 / time.as_secs_f64() / 1e9)
}

fn ours(text: &[u8]) -> usize {
    find_iter(text).count()
}

/// One pattern for the same spellings; the number decides whether it is a code.
fn regex() -> Regex {
    let pattern = r"(?i-u)(?:[0o] ?x ?|&h)?([0-9a-f]{8})\b|(-?[0-9]{9,10})\b";
    Regex::new(pattern).expect("it is well-formed")
}

fn with_regex(regex: &Regex, text: &[u8]) -> usize {
    let is_code = |text: &[u8]| {
        std::str::from_utf8(text).is_ok_and(|text| text.parse::<ActivationError>().is_ok())
    };
    regex.find_iter(text).filter(|found| is_code(found.as_bytes())).count()
}

/// Every spelling of every code. A bare code stands in each prefixed one, so the prefixes
/// need no patterns of their own.
fn automaton() -> AhoCorasick {
    let spellings = ActivationError::VARIANTS.iter().flat_map(|error| {
        [format!("{error:08x}"), error.hresult().to_string(), error.code().to_string()]
    });
    AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::DFA))
        .match_kind(MatchKind::LeftmostLongest)
        .ascii_case_insensitive(true)
        .build(spellings)
        .expect("it fits")
}
