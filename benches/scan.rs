//! Codes in running text: `scan/<text>/ours`, with throughput, beside `byte_sum`, which
//! only adds all bytes: what no scanner of every byte can pass by much.
//!
//! Regular expressions and automata are in `peers/`.

#![allow(missing_docs, reason = "`criterion_group` writes a public function")]

#[allow(dead_code, reason = "other benchmarks take numbers")]
mod inputs;

use std::hint::black_box;
use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use windows_activation_error::find_iter;

fn scan(criterion: &mut Criterion) {
    for (name, (text, codes)) in inputs::logs().into_iter().chain(inputs::hostile()) {
        let text = text.as_bytes();
        let ours = |text| find_iter(text).count();
        assert_eq!(ours(text), codes, "{name}");
        let byte_sum = |text: &[u8]| text.iter().map(|&byte| u64::from(byte)).sum::<u64>();
        assert!(byte_sum(text) > text.len() as u64, "{name}");

        let mut group = criterion.benchmark_group(format!("scan/{name}"));
        group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(20);
        group.measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(300));
        group.bench_function("ours", |bencher| bencher.iter(|| ours(black_box(text))));
        group.bench_function("byte_sum", |bencher| bencher.iter(|| byte_sum(black_box(text))));
        group.finish();
    }
}

criterion_group!(benches, scan);
criterion_main!(benches);
