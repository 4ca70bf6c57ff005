//! Codes in running text: `scan/<log>/<scanner>`, with throughput.
//!
//! The logs are 16 MiB of lines with time stamps, host names, GUIDs and addresses: without
//! codes, with one in 100 lines, and with one in every second line, spellings mixed. The
//! hostile texts are what a scanner could stumble over. `memchr_lines` only counts lines:
//! nothing that reads the text can be much faster.

#![allow(missing_docs, reason = "`criterion_group` writes a public function")]

mod random;

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Duration;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use random::Random;
use regex::bytes::Regex;
use windows_activation_error::{ActivationError, find_iter};

const SIZE: usize = 16 << 20;

fn written(random: &mut Random) -> String {
    let error = ActivationError::VARIANTS[random.below(ActivationError::VARIANTS.len())];
    match random.below(20) {
        0 => error.hresult().to_string(),
        1 => error.code().to_string(),
        2 => format!("{:08X}", error.code()),
        3 => format!("&H{:08X}", error.code()),
        4..8 => format!("{error:#x}"),
        _ => format!("{error:#X}"),
    }
}

/// A log with a code in every `every`-th line, and how many codes it holds.
fn log(every: usize) -> (String, usize) {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    let mut text = String::with_capacity(SIZE + 256);
    let mut codes = 0;
    for line in 1.. {
        if text.len() >= SIZE {
            break;
        }
        let n = random.next();
        write!(
            text,
            "2026-11-{:02} {:02}:{:02}:{:02}.{:03} host-{:04}.corp.example.com Security-SPP[{}] ",
            1 + n % 28,
            n >> 8 & 15,
            n >> 16 & 31,
            n >> 24 & 31,
            n >> 32 & 511,
            n >> 41 & 1023,
            n >> 52
        )
        .unwrap();
        let guid = random.next();
        match random.below(3) {
            0 => write!(
                text,
                "activation id {{{:08x}-{:04x}-4{:03x}-9{:03x}-{:012x}}} state 5 ",
                guid >> 32,
                guid & 0xFFFF,
                guid >> 16 & 0xFFF,
                guid >> 4 & 0xFFF,
                n & 0xFFFF_FFFF_FFFF
            ),
            1 => write!(
                text,
                "The Software Protection service has completed licensing status check. "
            ),
            _ => write!(
                text,
                "request from 10.{}.{}.{} port {} took {} ms ",
                n & 255,
                n >> 8 & 255,
                n >> 16 & 255,
                n >> 24 & 65535,
                guid & 4095
            ),
        }
        .unwrap();
        if line % every == 0 {
            write!(text, "failed with {}.", written(&mut random)).unwrap();
            codes += 1;
        }
        text.push('\n');
    }
    (text, codes)
}

fn repeated(pattern: &str) -> (String, usize) {
    (pattern.repeat(SIZE / pattern.len()), 0)
}

fn ours(text: &[u8]) -> usize {
    find_iter(text).count()
}

/// One pattern for the same spellings; the number decides whether it is a code.
fn regex() -> Regex {
    Regex::new(r"(?i-u)(?:[0o] ?x ?|&h)?([0-9a-f]{8})\b|(-?[0-9]{9,10})\b").unwrap()
}

fn with_regex(regex: &Regex, text: &[u8]) -> usize {
    let known = |text: &[u8]| {
        let text = std::str::from_utf8(text).ok()?;
        text.parse::<ActivationError>().ok()
    };
    regex.find_iter(text).filter_map(|found| known(found.as_bytes())).count()
}

/// Every spelling of every code. A bare code stands in each prefixed one, so the prefixes
/// need no patterns of their own.
fn automaton() -> AhoCorasick {
    let spellings = ActivationError::VARIANTS.iter().flat_map(|error| {
        [format!("{:08x}", error.code()), error.hresult().to_string(), error.code().to_string()]
    });
    AhoCorasick::builder()
        .kind(Some(AhoCorasickKind::DFA))
        .match_kind(MatchKind::LeftmostLongest)
        .ascii_case_insensitive(true)
        .build(spellings)
        .unwrap()
}

fn scan(criterion: &mut Criterion) {
    let regex = regex();
    let automaton = automaton();
    let texts = [
        ("no_code", log(usize::MAX)),
        ("one_in_100_lines", log(100)),
        ("one_in_2_lines", log(2)),
        ("hostile_0x", repeated("0x")),
        ("hostile_C004", repeated("C004")),
        ("hostile_minus_1", repeated("-1")),
        ("hostile_digits", repeated("1073418124")),
        ("hostile_words", repeated("C004F07 ")),
    ];
    for (name, (text, codes)) in texts {
        let text = text.as_bytes();
        assert_eq!(ours(text), codes, "{name}");
        let log = !name.starts_with("hostile");
        if log {
            assert_eq!(with_regex(&regex, text), codes, "{name}");
            assert_eq!(automaton.find_iter(text).count(), codes, "{name}");
        }

        let mut group = criterion.benchmark_group(format!("scan/{name}"));
        group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(10);
        group.measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(500));
        group.bench_function("ours", |bencher| bencher.iter(|| ours(black_box(text))));
        if log {
            group.bench_function("regex", |bencher| {
                bencher.iter(|| with_regex(&regex, black_box(text)));
            });
            group.bench_function("aho_corasick", |bencher| {
                bencher.iter(|| automaton.find_iter(black_box(text)).count());
            });
            group.bench_function("memchr_lines", |bencher| {
                bencher.iter(|| memchr::memchr_iter(b'\n', black_box(text)).count());
            });
        }
        group.finish();
    }
}

criterion_group!(benches, scan);
criterion_main!(benches);
