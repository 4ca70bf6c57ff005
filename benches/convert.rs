//! Code to variant and what follows from it, on shuffled inputs: `convert/<input>/<how>`,
//! `lookup/<what>`, `text/<form>` and `serde/<format>`.
//!
//! Every group holds the array load of the same inputs, the limit that no look-up passes;
//! figures are to be read as ratios to it, within one run. Look-ups that are made before
//! run time are in `peers/`.

#![allow(missing_docs, reason = "`criterion_group` writes a public function")]

#[allow(dead_code, reason = "other benchmarks take logs")]
mod inputs;

use std::collections::HashMap;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Duration;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use inputs::{NUMBERS, Random};
use windows_activation_error::{ActivationError, Language};

fn errors() -> Vec<ActivationError> {
    let mut random = Random::new();
    std::iter::repeat_with(|| random.error()).take(NUMBERS).collect()
}

fn quick(group: &mut BenchmarkGroup<'_, WallTime>) {
    group.throughput(Throughput::Elements(NUMBERS as u64)).sample_size(30);
    group.measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(500));
}

fn convert(criterion: &mut Criterion) {
    let variants = ActivationError::VARIANTS;
    let sorted: Vec<u32> = variants.iter().map(|error| error.code()).collect();
    let std_map: HashMap<u32, ActivationError> =
        variants.iter().map(|&error| (error.code(), error)).collect();
    for (name, numbers) in inputs::numbers() {
        let found = numbers.iter().filter(|number| sorted.contains(number)).count();
        let mut group = criterion.benchmark_group(format!("convert/{name}"));
        quick(&mut group);
        // A macro and not a function, so that each loop is compiled for its look-up.
        macro_rules! bench {
            ($name:literal, $is_known:expr) => {
                let is_known = $is_known;
                let count = |codes: &[u32]| codes.iter().filter(|&&code| is_known(code)).count();
                assert_eq!(count(&numbers), found, $name);
                group.bench_function($name, |bencher| bencher.iter(|| count(black_box(&numbers))));
            };
        }
        bench!("ours", |code| ActivationError::from_code(code).is_ok());
        bench!("std_hash_map", |code| std_map.contains_key(&code));
        bench!("binary_search", |code| sorted.binary_search(&code).is_ok());
        array_load(&mut group, &numbers);
        group.finish();
    }
}

/// A table of one byte for each possible low byte, asked for every input.
fn array_load(group: &mut BenchmarkGroup<'_, WallTime>, inputs: &[u32]) {
    let table: [u8; 256] = std::array::from_fn(|i| u8::try_from(i & 1).unwrap());
    let load = |codes: &[u32]| -> u64 {
        codes.iter().map(|&code| u64::from(table[(code & 0xFF) as usize])).sum()
    };
    assert!(load(inputs) > 0);
    group.bench_function("array_load", |bencher| bencher.iter(|| load(black_box(inputs))));
}

fn lookup(criterion: &mut Criterion) {
    let errors = errors();
    let codes: Vec<u32> = errors.iter().map(|error| error.code()).collect();
    let mut group = criterion.benchmark_group("lookup");
    quick(&mut group);
    let causes =
        |errors: &[ActivationError]| errors.iter().map(|error| error.causes().len()).sum::<usize>();
    assert!(causes(&errors) >= NUMBERS);
    group.bench_function("causes", |bencher| bencher.iter(|| causes(black_box(&errors))));

    let transient = |codes: &[u32]| {
        let error = |&code: &u32| ActivationError::from_code(code).ok();
        codes.iter().filter_map(error).filter(|error| error.is_transient()).count()
    };
    assert!(transient(&codes) > 0);
    group.bench_function("code_to_retry", |bencher| bencher.iter(|| transient(black_box(&codes))));
    array_load(&mut group, &codes);
    group.finish();

    let mut group = criterion.benchmark_group("explanation");
    group.throughput(Throughput::Elements(1));
    for &language in Language::VARIANTS {
        let mut buffer = String::with_capacity(1 << 16);
        let mut next = codes.iter().cycle();
        group.bench_function(language.as_str(), |bencher| {
            bencher.iter(|| {
                let error = ActivationError::from_code(*next.next().unwrap()).unwrap();
                buffer.clear();
                write!(buffer, "{}", error.explain(language)).unwrap();
                assert!(buffer.len() > 200);
            });
        });
    }
    group.finish();
}

fn text(criterion: &mut Criterion) {
    let errors = errors();
    let parse = |texts: &[String]| {
        texts.iter().filter(|text| text.parse::<ActivationError>().is_ok()).count()
    };
    let mut group = criterion.benchmark_group("text");
    quick(&mut group);
    let hex: Vec<String> = errors.iter().map(|error| format!("{error:#X}")).collect();
    let decimal: Vec<String> = errors.iter().map(|error| error.hresult().to_string()).collect();
    let symbol: Vec<String> =
        errors.iter().map(|error| error.symbol().unwrap_or("E_FAIL").to_owned()).collect();
    let lower: Vec<String> = symbol.iter().map(|symbol| symbol.to_lowercase()).collect();
    for (name, texts) in
        [("hex", &hex), ("decimal", &decimal), ("symbol", &symbol), ("lowercase_symbol", &lower)]
    {
        assert_eq!(parse(texts), NUMBERS, "{name}");
        group.bench_function(name, |bencher| bencher.iter(|| parse(black_box(texts))));
    }
    let from_str_radix = |texts: &[String]| {
        texts.iter().filter(|text| u32::from_str_radix(&text[2..], 16).is_ok()).count()
    };
    assert_eq!(from_str_radix(&hex), NUMBERS);
    group.bench_function("u32_from_str_radix", |bencher| {
        bencher.iter(|| from_str_radix(black_box(&hex)));
    });
    group.finish();
}

#[cfg(feature = "serde")]
fn serde(criterion: &mut Criterion) {
    let errors = errors();
    let mut group = criterion.benchmark_group("serde");
    quick(&mut group);
    let json = serde_json::to_string(&errors).unwrap();
    let read = |json: &str| serde_json::from_str::<Vec<ActivationError>>(json).unwrap();
    assert_eq!(read(&json), errors);
    group.bench_function("json_out", |bencher| {
        bencher.iter(|| serde_json::to_string(black_box(&errors)).unwrap());
    });
    group.bench_function("json_in", |bencher| bencher.iter(|| read(black_box(&json))));
    let bytes = postcard::to_allocvec(&errors).unwrap();
    let read = |bytes: &[u8]| postcard::from_bytes::<Vec<ActivationError>>(bytes).unwrap();
    assert_eq!(read(&bytes), errors);
    group.bench_function("postcard_out", |bencher| {
        bencher.iter(|| postcard::to_allocvec(black_box(&errors)).unwrap());
    });
    group.bench_function("postcard_in", |bencher| bencher.iter(|| read(black_box(&bytes))));
    group.finish();
}

#[cfg(not(feature = "serde"))]
fn serde(_: &mut Criterion) {}

criterion_group!(benches, convert, lookup, text, serde);
criterion_main!(benches);
