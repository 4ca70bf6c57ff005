//! The table as it stands in the source, read as text.

#![allow(dead_code, reason = "each test takes what it needs")]

const TABLE: &str = include_str!("../../src/error.rs");

pub(crate) struct Variant {
    pub(crate) name: &'static str,
    pub(crate) code: u32,
    /// What stands before the name: comments, docs and attributes.
    pub(crate) head: &'static str,
}

/// Each line `Name = 0xC004_F074,`, in the order of the source.
pub(crate) fn variants() -> Vec<Variant> {
    let blocks = TABLE.split("\n\n");
    let variant = |block: &'static str| {
        let lines = block.rsplit('\n').map(|line| (line, line.trim().split_once(" = 0x")));
        // Behind the last one the enum is closed.
        let (line, (name, digits)) = lines.take(2).find_map(|(line, pair)| Some((line, pair?)))?;
        let digits = digits.strip_suffix(',')?.replace('_', "");
        let code = u32::from_str_radix(&digits, 16).ok()?;
        Some(Variant { name, code, head: block.split(line).next()? })
    };
    blocks.filter_map(variant).collect()
}

/// The numbers alone.
pub(crate) fn codes() -> Vec<u32> {
    variants().into_iter().map(|variant| variant.code).collect()
}
