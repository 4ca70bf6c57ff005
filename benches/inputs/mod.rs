//! What the benchmarks read, the same in every run. `peers/` has it as well.

use std::collections::HashSet;
use std::fmt::Write as _;

use windows_activation_error::ActivationError;

pub(crate) const NUMBERS: usize = 1 << 16;
pub(crate) const LOG_BYTES: usize = 16 << 20;

/// Texts that a scanner could stumble over, to be repeated, and codes in one of them.
pub(crate) const HOSTILE: [(&str, usize); 5] = [
    ("12345678 ", 0),
    ("x80070005 ", 0),
    ("C004F074-", 0),
    ("0123456789abcde ", 0),
    ("80070005 ", 1),
];

/// A small generator (xorshift64*).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new() -> Self {
        Self(0x9E37_79B9_7F4A_7C15)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap() % end
    }

    pub(crate) fn error(&mut self) -> ActivationError {
        ActivationError::VARIANTS[self.below(ActivationError::VARIANTS.len())]
    }
}

/// Numbers to convert: known codes, known codes with one bit flipped that are unknown, any
/// unknown numbers, and known and unknown ones by turns that cannot be foretold.
pub(crate) fn numbers() -> [(&'static str, Vec<u32>); 4] {
    let known: HashSet<u32> = ActivationError::VARIANTS.iter().map(|&error| error.code()).collect();
    let mut random = Random::new();
    let mut until_unknown = |make: &mut dyn FnMut(&mut Random) -> u32| loop {
        let number = make(&mut random);
        if !known.contains(&number) {
            break number;
        }
    };
    let mut near = |random: &mut Random| random.error().code() ^ 1 << random.below(32);
    let near_misses = (0..NUMBERS).map(|_| until_unknown(&mut near)).collect();
    let mut any = |random: &mut Random| u32::try_from(random.next() >> 32).unwrap();
    let random_misses: Vec<u32> = (0..NUMBERS).map(|_| until_unknown(&mut any)).collect();
    let hits: Vec<u32> = (0..NUMBERS).map(|_| random.error().code()).collect();
    let mix = hits.iter().zip(&random_misses);
    let mix = mix.map(|(&hit, &miss)| if random.below(2) == 0 { hit } else { miss }).collect();
    [("hit", hits), ("near_miss", near_misses), ("random_miss", random_misses), ("mix", mix)]
}

/// Logs by name, and how many codes each holds.
pub(crate) fn logs() -> [(&'static str, (String, usize)); 4] {
    [
        ("no_code", log(usize::MAX, 3)),
        ("guid_in_each_line", log(usize::MAX, 1)),
        ("code_in_100_lines", log(100, 3)),
        ("code_in_2_lines", log(2, 3)),
    ]
}

/// Lines with time stamps, hosts, GUIDs and addresses: a GUID in about each `guid`-th line,
/// a code in each `code`-th, as logs spell them.
fn log(code: usize, guid: usize) -> (String, usize) {
    let mut random = Random::new();
    let mut text = String::with_capacity(LOG_BYTES + 256);
    let mut codes = 0;
    for line in 1.. {
        if text.len() >= LOG_BYTES {
            break;
        }
        let n = random.next();
        let g = random.next();
        let kind = random.below(guid);
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
        .and_then(|()| match kind {
            0 => write!(
                text,
                "activation id {{{:08x}-{:04x}-4{:03x}-9{:03x}-{:012x}}} state 5 ",
                g >> 32,
                g & 0xFFFF,
                g >> 16 & 0xFFF,
                g >> 4 & 0xFFF,
                n & 0xFFFF_FFFF_FFFF
            ),
            1 => text.write_str(
                "The Software Protection service has completed licensing status check. ",
            ),
            _ => write!(
                text,
                "request from 10.{}.{}.{} port {} took {} ms ",
                n & 255,
                n >> 8 & 255,
                n >> 16 & 255,
                n >> 24 & 65535,
                g & 4095
            ),
        })
        .unwrap();
        if line % code == 0 {
            write!(text, "failed with {}.", written(&mut random)).unwrap();
            codes += 1;
        }
        text.push('\n');
    }
    (text, codes)
}

fn written(random: &mut Random) -> String {
    let error = random.error();
    match random.below(20) {
        0 => error.hresult().to_string(),
        1 => error.code().to_string(),
        2 => format!("{error:X}"),
        3 => format!("&H{error:X}"),
        4..8 => format!("{error:#x}"),
        _ => format!("{error:#X}"),
    }
}

/// The hostile texts by name, as long as the logs, and how many codes each holds.
pub(crate) fn hostile() -> impl Iterator<Item = (&'static str, (String, usize))> {
    HOSTILE.into_iter().map(|(pattern, codes)| {
        let times = LOG_BYTES / pattern.len();
        (pattern, (pattern.repeat(times), codes * times))
    })
}
