//! Text that fits the terminal. Words stay whole, and so do commands, which are copied.

use std::io::{self, Write};

use terminal_size::terminal_size_of;
use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter};

/// The width of the terminal that shows the output, if one does.
pub(crate) fn columns() -> Option<usize> {
    terminal_size_of(io::stdout()).map(|(width, _)| width.0.into())
}

/// The width of the terminal that shows standard error, if one does.
pub(crate) fn columns_of_errors() -> Option<usize> {
    terminal_size_of(io::stderr()).map(|(width, _)| width.0.into())
}

/// Writes a paragraph.
pub(crate) fn wrapped(
    out: &mut impl Write,
    text: &str,
    indent: &str,
    columns: usize,
) -> io::Result<()> {
    let next = format!("{indent}  ");
    let options = Options::new(columns.saturating_sub(1).max(1))
        .initial_indent(indent)
        .subsequent_indent(&next)
        .break_words(false)
        .word_separator(WordSeparator::AsciiSpace)
        .word_splitter(WordSplitter::NoHyphenation);
    textwrap::wrap(text, options).iter().try_for_each(|line| writeln!(out, "{line}"))
}

/// A line, in as many columns as there are.
pub(crate) fn narrowed(line: &str, columns: usize) -> String {
    let text = line.trim_start();
    if display_width(line) <= columns || is_whole(text) {
        return line.to_owned();
    }
    let mut lines = Vec::new();
    let indent = &line[..line.len() - text.len()];
    // Nothing can go wrong in memory.
    _ = wrapped(&mut lines, text, indent, columns);
    String::from_utf8_lossy(&lines).trim_end().to_owned()
}

/// Pages are laid out for so many columns.
const PAGE: usize = 80;

/// A page as the library lays it out, on a terminal that is narrower.
pub(crate) fn narrowed_page(page: &str, columns: usize) -> String {
    if columns >= PAGE {
        return page.to_owned();
    }
    // First each paragraph becomes one line.
    let mut paragraphs: Vec<String> = Vec::new();
    let (mut hanging, mut before) = (None, 0);
    for line in page.lines() {
        let text = line.trim_start();
        let indent = line.len() - text.len();
        let first = text.split(' ').next().unwrap_or_default();
        let is_next = hanging == Some(indent) && before + 1 + display_width(first) > PAGE;
        match paragraphs.last_mut() {
            Some(paragraph) if is_next && !is_whole(text) => {
                paragraph.push(' ');
                paragraph.push_str(text);
            }
            _ => {
                // Columns of a table stand closer.
                let cells: Vec<&str> =
                    text.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
                let text = if is_whole(text) { text.to_owned() } else { cells.join("  ") };
                let number =
                    first.trim_end_matches('.').parse::<u8>().map_or(0, |_| first.len() + 1);
                hanging = (!is_whole(&text) && !text.is_empty()).then_some(indent + number);
                paragraphs.push(format!("{:indent$}{text}", ""));
            }
        }
        before = display_width(line);
    }
    let lines: Vec<_> = paragraphs.iter().map(|line| narrowed(line, columns)).collect();
    lines.join("\n")
}

/// Commands and addresses are copied.
fn is_whole(text: &str) -> bool {
    text.starts_with("> ") || !text.contains(' ')
}

#[cfg(test)]
mod tests {
    use windows_activation_error::{ActivationError, Language};

    use super::*;

    #[test]
    fn words_and_commands_stay_whole() {
        let text = "  1. Read the events of C:\\Windows\\System32\\a-long-name.log, 제품 키가 없음";
        for columns in [1, 20, 40, 60] {
            let narrow = narrowed(text, columns);
            let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(words(&narrow), words(text));
            for (number, line) in narrow.lines().enumerate() {
                assert!(line.starts_with(if number == 0 { "  1." } else { "    " }), "{narrow}");
                assert!(display_width(line) < columns || words(line).len() == 1, "{narrow}");
            }
            assert!(narrow.lines().count() > 1);
        }
        assert_eq!(narrowed(text, 100), text);
        let command = "     > cmd /c cscript //nologo %windir%\\system32\\slmgr.vbs /dlv";
        assert_eq!(narrowed(command, 20), command);
    }
    /// Every page says the same in fewer columns.
    #[test]
    fn pages_become_narrow() {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        for error in ActivationError::VARIANTS.iter().step_by(7) {
            for language in Language::VARIANTS {
                let page = error.explain(*language).to_string();
                assert_eq!(narrowed_page(&page, 80), page);
                let narrow = narrowed_page(&page, 40);
                assert_eq!(words(&narrow), words(&page));
                for line in narrow.lines().filter(|line| display_width(line) > 40) {
                    assert!(is_whole(line.trim_start()), "{line}");
                }
            }
        }
        let page = "Look\n  1. one two three four five six seven eight nine ten eleven twelve thirteen\n     \
            more of it\n     > a command\n  seen          A";
        let narrow = "Look\n  1. one two three four five six\n    seven eight nine ten eleven\n    \
            twelve thirteen more of it\n     > a command\n  seen  A";
        assert_eq!(narrowed_page(page, 36), narrow);
    }
}
