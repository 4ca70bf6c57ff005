//! Names of computers.

/// What two spellings of one name have in common: Windows and DNS do not distinguish case. A short
/// name and one with its domain stay two, as nothing in a log says that they are of one computer.
pub(crate) fn folded(name: &str) -> String {
    if name.is_ascii() {
        // Most are, and this is several times faster.
        return name.to_ascii_lowercase();
    }
    name.chars().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn case_is_of_no_matter() {
        for (name, other) in [("PC-1.Example.COM", "pc-1.example.com"), ("BÜRO-Ä", "büro-ä")] {
            assert_eq!(folded(name), other);
            assert_eq!(folded(other), other);
        }
        assert_ne!(folded("PC-1"), folded("PC-1.example.com"));
    }
}
