//! `winact explain`: what a code means and what to do.

use std::io::{self, Write as _};
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use windows_activation_error::{
    ActivationCode, ActivationError, ActivationType, Explanation, Language, Severity, find_iter_all,
};

use crate::common::{
    LanguageArgs, activation_types, complain, label, letters, written as exit_code,
};
use crate::layout::{Screen, hanging, narrowed};

/// Explains codes as people paste them.
///
/// On a terminal a page that has several causes and does not fit is cut to its
/// first screen: what to look at first, and which branch to take then. Commands
/// below it show the rest. In a pipe, and with --all, a page is whole.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  winact explain 0xC004F074
  winact explain 0xC004F074 F
  winact explain --type mak 0xC004F014 hr=0x8007232B. 12007

Exit codes: 0 all codes explained, 1 a number is no activation error, 2 usage")]
pub(crate) struct Args {
    /// Codes such as 0xC004F074, -1073418124 or 12007 (a Win32 number), or their names.
    ///
    /// A letter after a code asks for one branch of its page, where that has letters.
    #[arg(value_name = "CODE", required = true)]
    codes: Vec<String>,
    #[command(flatten)]
    language: LanguageArgs,
    /// Only the steps for this type of activation.
    #[arg(long = "type", value_name = "TYPE", value_parser = activation_types())]
    activation_type: Option<ActivationType>,
    /// The whole page, also on a terminal.
    #[arg(long, short)]
    all: bool,
    /// The documents behind a code with their addresses, and nothing else.
    #[arg(long, conflicts_with = "json")]
    sources: bool,
    /// An array of JSON records instead of text.
    #[arg(long)]
    json: bool,
}

/// What is asked for: a page, or one branch of it.
#[derive(Clone, Copy)]
struct Asked {
    page: Explanation,
    is_branch: bool,
}

pub(crate) fn run(args: &Args) -> ExitCode {
    let mut asked: Vec<Asked> = Vec::new();
    let mut unknown = Vec::new();
    // What a letter belongs to.
    let mut last = None;
    for text in &args.codes {
        let text = text.trim();
        let problem = match letter(text) {
            Some(letter) => match args.branch(last, letter) {
                Ok(_) if args.json => {
                    "a JSON record is always whole: leave the letter out".to_owned()
                }
                Ok(page) => {
                    // Branches stand in the place of their page.
                    asked.pop_if(|before| !before.is_branch);
                    asked.push(Asked { page, is_branch: true });
                    continue;
                }
                Err(problem) => problem,
            },
            None => match read(text) {
                Ok(Ok(error)) => {
                    let page = args.page(error);
                    last = Some(page);
                    asked.push(Asked { page, is_branch: false });
                    continue;
                }
                Ok(Err(code)) => {
                    last = None;
                    unknown.push(code);
                    continue;
                }
                Err(problem) => problem,
            },
        };
        for unknown in &unknown {
            complain(unknown);
        }
        complain(&format!("{text:?}: {problem}"));
        return ExitCode::from(2);
    }
    let written = if args.json {
        write_json(&asked)
    } else if args.sources {
        write_sources(&asked)
    } else {
        write_pages(&asked, args)
    };
    let code = exit_code(written, u8::from(!unknown.is_empty()));
    for unknown in &unknown {
        complain(unknown);
    }
    code
}

impl Args {
    fn page(&self, error: ActivationError) -> Explanation {
        let page = error.explain(self.language.get());
        match self.activation_type {
            Some(activation_type) => page.only_for(activation_type),
            None => page,
        }
    }

    /// The branch of a page that has this letter, or why there is none.
    fn branch(&self, page: Option<Explanation>, letter: char) -> Result<Explanation, String> {
        let Some(page) = page else {
            return Err("a letter asks for a branch of the code before it".to_owned());
        };
        let error = page.error();
        let all: Vec<char> = letters().take(error.causes().len()).collect();
        let [first, .., last] = all[..] else {
            return Err(format!("{error:#X} has one cause and no branches"));
        };
        let Some(index) = all.iter().position(|known| *known == letter) else {
            return Err(format!("{error:#X} has the branches {first} to {last}"));
        };
        let left: Vec<char> = page.causes().map(|(index, _)| all[index]).collect();
        if left.contains(&letter) {
            return Ok(page.only_cause(index));
        }
        let kind = self.activation_type.map_or("", |kind| kind.label().get(Language::English));
        let others = match &left[..] {
            [] => "no branch does".to_owned(),
            [one] => format!("branch {one} does"),
            [some @ .., last] => {
                let some: Vec<String> = some.iter().map(char::to_string).collect();
                format!("branches {} and {last} do", some.join(", "))
            }
        };
        Err(format!("branch {letter} of {error:#X} has no steps for {kind}; {others}"))
    }
}

/// A code in any spelling, or a Win32 number: the error, or what the bits of the number say.
fn read(text: &str) -> Result<Result<ActivationError, String>, String> {
    let code: ActivationCode = match text.parse() {
        Ok(code) => code,
        Err(error) => {
            short_number(text).or_else(|| only_code_in(text)).ok_or_else(|| error.to_string())?
        }
    };
    let known = code.error().or_else(|unknown| {
        let win32 = ActivationError::from_win32(code.code());
        win32.map_err(|_| unknown)
    });
    Ok(known.map_err(|unknown| {
        let number = code.code() & 0xFFFF;
        if (1..=0xFFFF).contains(&code.code()) {
            let hresult = 0x8007_0000 | number;
            return format!(
                "Win32 error {number} ({:#010X}) is 0x{hresult:08X}, which is not a known \
                 activation error",
                code.code()
            );
        }
        let reporter = match code.facility() {
            0 => "no facility".to_owned(),
            4 => format!("facility 4, shared by licensing and others, code 0x{number:04X}"),
            7 => format!("facility 7, Win32 error {number}"),
            0x3F => format!("facility 63, Microsoft Store, code 0x{number:04X}"),
            facility => format!("facility {facility}, code 0x{number:04X}"),
        };
        format!("{unknown}; its bits say: {reporter}")
    }))
}

/// A Win32 number with up to four hexadecimal digits, in any spelling in which an HRESULT can be
/// written, which has eight.
fn short_number(text: &str) -> Option<ActivationCode> {
    const ALL: usize = 8;
    let is_prefix = |letter: char| matches!(letter, 'x' | 'X' | '×' | 'h' | 'H' | 'ｘ' | 'Ｘ');
    let (prefix, letter) = text.char_indices().rev().find(|(_, letter)| is_prefix(*letter))?;
    let (before, after) = text.split_at(prefix + letter.len_utf8());
    let after = after.strip_prefix(' ').unwrap_or(after);
    let is_digit = |letter: &char| {
        letter.is_ascii_hexdigit() || matches!(letter, '０'..='９' | 'Ａ'..='Ｆ' | 'ａ'..='ｆ')
    };
    let digits = after.chars().take_while(is_digit).count();
    let zeros = (1..=4).contains(&digits).then(|| "0".repeat(ALL - digits))?;
    format!("{before}{zeros}{after}").parse().ok()
}

/// The code that stands in a text with other words, as "Error0xC004F074" or a link does, if it is
/// the only one.
fn only_code_in(text: &str) -> Option<ActivationCode> {
    // A negative number is another one.
    if text.starts_with('-') {
        return None;
    }
    let mut codes = find_iter_all(text.as_bytes())
        .map(|found| found.error.map_or_else(ActivationCode::from, ActivationCode::from));
    let first = codes.next()?;
    codes.all(|code| code == first).then_some(first)
}

/// A single letter asks for a branch.
fn letter(text: &str) -> Option<char> {
    let mut letters = text.chars();
    let letter = letters.next().filter(char::is_ascii_alphabetic)?;
    letters.next().is_none().then_some(letter.to_ascii_uppercase())
}

/// A page as a terminal shows it: whole where it is short or fits, else its first screen, and
/// below it the commands that show the rest.
pub(crate) fn shown(
    page: Explanation,
    kind: Option<ActivationType>,
    screen: Screen,
) -> (String, Option<String>) {
    let whole = screen.lay_out(page);
    let brief = screen.lay_out(page.brief());
    if brief == whole || screen.fits(&whole) {
        return (whole, None);
    }
    let rest = commands_for_the_rest(page, kind).map(|line| narrowed(&line, screen.columns));
    (brief, Some(rest.join("\n")))
}

fn commands_for_the_rest(page: Explanation, kind: Option<ActivationType>) -> [String; 4] {
    let (error, language) = (page.error(), page.language());
    let letter = page.causes().find_map(|(index, _)| letters().nth(index)).unwrap_or_default();
    let options =
        kind.map_or(String::new(), |kind| format!("--type {kind} ")) + label(language, "", "-k ");
    let has_otherwise = page
        .resolutions()
        .any(|step| error.otherwise().iter().any(|other| std::ptr::eq(step, other)));
    let whole = if has_otherwise {
        label(
            language,
            "The whole page, also with what to do if you see none of these:",
            "해당하는 항목이 없을 때 할 일까지 모두 보려면:",
        )
    } else {
        label(language, "The whole page:", "모두 보려면:")
    };
    [
        label(language, "One branch, for example {}:", "한 항목만 보려면(예: {}):")
            .replace("{}", &letter.to_string()),
        format!("  > winact explain {options}{error:#X} {letter}"),
        whole.to_owned(),
        format!("  > winact explain --all {options}{error:#X}"),
    ]
}

fn write_json(asked: &[Asked]) -> io::Result<()> {
    let pages: Vec<Explanation> = asked.iter().map(|asked| asked.page).collect();
    let json = serde_json::to_string_pretty(&pages)?;
    writeln!(io::stdout().lock(), "{json}")
}

/// `anstream` drops the colors unless a terminal reads them and `NO_COLOR` is unset.
fn write_pages(asked: &[Asked], args: &Args) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    let screen = Screen::of_output();
    for (i, &Asked { page, is_branch }) in asked.iter().enumerate() {
        if i > 0 {
            writeln!(out, "\n")?;
        }
        let color = match page.error().severity() {
            Severity::Informational => AnsiColor::Green,
            Severity::Error => AnsiColor::Red,
        };
        let mut style = color.on_default().bold();
        let (text, rest) = match screen {
            None => (page.to_string(), None),
            Some(screen) if is_branch || args.all => (screen.lay_out(page), None),
            Some(screen) => shown(page, args.activation_type, screen),
        };
        for line in text.lines() {
            writeln!(out, "{style}{line}{style:#}")?;
            // A line after an empty one is a heading.
            style = if line.is_empty() { Style::new().bold() } else { Style::new() };
        }
        if let Some(rest) = rest {
            writeln!(out, "\n{rest}")?;
        }
    }
    Ok(())
}

fn write_sources(asked: &[Asked]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    let columns = Screen::of_output().map(|screen| screen.columns);
    for Asked { page, .. } in asked {
        writeln!(out, "{:#X}", page.error())?;
        for (number, source) in (1..).zip(page.sources()) {
            let mark = format!("  [{number}] ");
            // In a pipe a title is a line.
            hanging(&mut out, source.title, [&mark, "      "], columns.unwrap_or(usize::MAX))?;
            if let Some(url) = source.url {
                writeln!(out, "      {url}")?;
            }
        }
    }
    Ok(())
}
