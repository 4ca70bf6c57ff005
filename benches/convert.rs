//! Code to variant, on shuffled inputs: `convert/hit/…` and `convert/near_miss/…`.
//!
//! An array load of the same inputs is the limit that no look-up can pass.

#![allow(missing_docs, reason = "`criterion_group` writes a public function")]

use std::collections::HashSet;
use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use windows_activation_error::ActivationError;

const INPUTS: usize = 1 << 16;

/// A small generator (xorshift64*), so that every run has the same inputs.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % end
    }
}

fn hits(random: &mut Random) -> Vec<u32> {
    let known = ActivationError::VARIANTS;
    (0..INPUTS).map(|_| known[random.below(known.len())].code()).collect()
}

/// Known codes with one bit flipped that are unknown.
fn near_misses(random: &mut Random) -> Vec<u32> {
    let known: HashSet<u32> = ActivationError::VARIANTS.iter().map(|error| error.code()).collect();
    let codes = hits(random);
    codes
        .iter()
        .map(|&code| {
            loop {
                let near = code ^ 1 << random.below(32);
                if !known.contains(&near) {
                    break near;
                }
            }
        })
        .collect()
}

fn convert(criterion: &mut Criterion) {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for (name, inputs, found) in
        [("hit", hits(&mut random), INPUTS), ("near_miss", near_misses(&mut random), 0)]
    {
        let count = |codes: &[u32]| {
            codes.iter().filter(|&&code| ActivationError::from_code(code).is_some()).count()
        };
        assert_eq!(count(&inputs), found);

        let mut group = criterion.benchmark_group(format!("convert/{name}"));
        group.throughput(Throughput::Elements(INPUTS as u64));
        group.bench_function("ours", |bencher| bencher.iter(|| count(black_box(&inputs))));
        group.bench_function("array_load", |bencher| {
            bencher.iter(|| black_box(&inputs).iter().filter(|&&code| code & 1 == 0).count());
        });
        group.finish();
    }
}

criterion_group!(benches, convert);
criterion_main!(benches);
