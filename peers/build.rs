//! The codes of `src/error.rs` for `num_enum`'s derive and for `phf`.

use std::fmt::Write as _;
use std::{env, fs, path::Path};

const TABLE: &str = "../src/error.rs";

fn main() {
    println!("cargo::rerun-if-changed={TABLE}");
    let mut variants = String::new();
    let mut map = phf_codegen::Map::new();
    for line in fs::read_to_string(TABLE).expect("the table").lines() {
        // `    KmsUnavailable = 0xC004_F074,`
        let Some((name, digits)) = line.trim().split_once(" = 0x") else { continue };
        let Some(digits) = digits.strip_suffix(',') else { continue };
        writeln!(variants, "{name} = 0x{digits},").expect("a string takes everything");
        let code = u32::from_str_radix(&digits.replace('_', ""), 16).expect("a number");
        map.entry(code, format!("Mirror::{name}"));
    }
    let mirror = format!(
        "#[derive(Clone, Copy, num_enum::TryFromPrimitive)] #[repr(u32)] pub(crate) enum Mirror {{ {variants} }}
        pub(crate) static PHF: phf::Map<u32, Mirror> = {};",
        map.build()
    );
    let out = Path::new(&env::var_os("OUT_DIR").expect("cargo sets it")).join("mirror.rs");
    fs::write(out, mirror).expect("the mirror");
}
