//! Text that fits the terminal. Words stay whole, and so do commands, which are copied.

use std::io::{self, Write};

use terminal_size::terminal_size_of;
use textwrap::core::display_width;
use textwrap::{Options, WordSeparator, WordSplitter};
use windows_activation_error::Explanation;

/// The terminal that shows the output.
#[derive(Clone, Copy)]
pub(crate) struct Screen {
    pub(crate) columns: usize,
    rows: usize,
}

/// Prose that is wider is hard to read.
const PROSE: usize = 100;

/// A page of so many rows is shown whole on any terminal.
const SHORT: usize = 40;

impl Screen {
    pub(crate) fn of_output() -> Option<Self> {
        let (columns, rows) = terminal_size_of(io::stdout())?;
        Some(Self { columns: columns.0.into(), rows: rows.0.into() })
    }

    /// A page as wide as the terminal.
    pub(crate) fn lay_out(self, page: Explanation) -> String {
        // The last column stays free: some consoles go on to the next line after it.
        let width = self.columns.saturating_sub(1).min(PROSE);
        format!("{page:width$}")
    }

    /// Whether a page is short, or there is a row left below it.
    pub(crate) fn fits(self, text: &str) -> bool {
        let columns = self.columns.max(1);
        let rows: usize =
            text.lines().map(|line| display_width(line).div_ceil(columns).max(1)).sum();
        rows <= SHORT.max(self.rows.saturating_sub(1))
    }
}

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
    hanging(out, text, [indent, &format!("{indent}  ")], columns)
}

/// Writes a paragraph with what stands before its first line and before the others.
pub(crate) fn hanging(
    out: &mut impl Write,
    text: &str,
    [first, next]: [&str; 2],
    columns: usize,
) -> io::Result<()> {
    let options = Options::new(columns.saturating_sub(1).max(1))
        .initial_indent(first)
        .subsequent_indent(next)
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

/// Commands and addresses are copied.
fn is_whole(text: &str) -> bool {
    text.starts_with("> ") || !text.contains(' ')
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn what_fits_leaves_a_row() {
        let fits = |rows, columns, lines: usize| {
            Screen { columns, rows }.fits(&format!("{}\n", "x".repeat(30)).repeat(lines))
        };
        assert!(fits(24, 80, 40) && !fits(24, 80, 41));
        assert!(fits(60, 80, 59) && !fits(60, 80, 60));
        // Lines that the terminal breaks.
        assert!(fits(24, 20, 20) && !fits(24, 20, 21));
        assert!(fits(24, 30, 40) && fits(24, 0, 1));
    }
}
