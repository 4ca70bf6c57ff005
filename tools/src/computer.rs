//! Names of computers.

/// What two spellings of one name have in common: Windows and DNS do not distinguish case. A short
/// name and one with its domain stay two, as nothing in a log says that they are of one computer.
pub(crate) fn folded(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).collect()
}
