//! The table as it stands in the source, read as text.

const TABLE: &str = include_str!("../../src/error.rs");

/// Name and number of each line `Name = 0xC004_F074,`, in the order of the source.
pub(crate) fn variants() -> Vec<(&'static str, u32)> {
    let variant = |line: &'static str| {
        let (name, digits) = line.trim().split_once(" = 0x")?;
        let digits = digits.strip_suffix(',')?.replace('_', "");
        Some((name, u32::from_str_radix(&digits, 16).ok()?))
    };
    TABLE.lines().filter_map(variant).collect()
}
