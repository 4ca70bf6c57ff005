//! What is wrong across many machines: `triage [OPTIONS] PATH...`
//!
//! Reads logs and exports of any size, folders recursively, `-` for standard input, in
//! UTF-8, UTF-16 with a byte-order mark and Windows code pages, and prints one table of
//! the activation errors in them, the most frequent first.
//!
//! Exit code 0: everything was read, whether or not it held errors; 1: something could
//! not be read, the rest was; 2: wrong usage.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, IsTerminal as _, Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use comfy_table::{ContentArrangement, Table, presets};
use encoding_rs_io::DecodeReaderBytesBuilder;
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use serde::Serialize;
use walkdir::WalkDir;
use windows_activation_error::{
    ActivationError, ActivationType, Language, Origin, Retry, Role, UnknownCode, find_iter_all,
};

/// Counts the activation errors in logs and says what to do about each.
#[derive(Parser)]
#[command(
    name = "triage",
    after_help = "Exit codes: 0 everything was read, 1 something could not be read, 2 usage"
)]
struct Args {
    /// Print JSON instead of a table.
    #[arg(long)]
    json: bool,
    /// Language of the texts: english or korean.
    #[arg(long, default_value = "english")]
    language: Language,
    /// Only remedies for this activation type, such as kms-client or mak.
    #[arg(long, value_name = "TYPE")]
    kind: Option<ActivationType>,
    /// Leave out codes that any part of Windows can report, such as 0x80070005.
    #[arg(long)]
    specific: bool,
    /// Files, folders, or - for standard input.
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
}

fn main() -> ExitCode {
    let args = Args::parse();
    let (files, mut unreadable) = list(&args.paths);

    let progress = progress(&files);
    let counts: Vec<_> = files
        .par_iter()
        .enumerate()
        .map(|(number, path)| count_file(number, path, &progress))
        .collect();
    progress.finish_and_clear();

    let mut total = Counts::new();
    for (number, counted) in counts.into_iter().enumerate() {
        // What was counted before a read error still counts.
        let (counts, outcome) = counted;
        if let Err(error) = outcome {
            unreadable.push(Unreadable { path: shown(&files[number]), error: error.to_string() });
        }
        for (code, later) in counts {
            let add = |seen: &mut Seen| {
                seen.count += later.count;
                seen.files += later.files;
                seen.last = later.last;
            };
            total.entry(code).and_modify(add).or_insert(later);
        }
    }

    let report = Report::new(&args, &total, &files, unreadable);
    let printed = if args.json { report.print_json() } else { report.print_table() };
    for Unreadable { path, error } in &report.unreadable {
        eprintln!("{path}: {error}");
    }
    match printed {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("cannot write: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::from(u8::from(!report.unreadable.is_empty())),
    }
}

/// The files that the arguments name, folders recursively and in order of their names.
fn list(paths: &[PathBuf]) -> (Vec<PathBuf>, Vec<Unreadable>) {
    let mut files = Vec::new();
    let mut unreadable = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        for entry in WalkDir::new(path).sort_by_file_name() {
            match entry {
                Ok(entry) if entry.file_type().is_file() => files.push(entry.into_path()),
                Ok(_) => {}
                Err(error) => unreadable.push(Unreadable {
                    path: shown(error.path().unwrap_or(path)),
                    error: error.to_string(),
                }),
            }
        }
    }
    (files, unreadable)
}

fn progress(files: &[PathBuf]) -> ProgressBar {
    let bytes = files.iter().filter_map(|file| Some(file.metadata().ok()?.len())).sum();
    let style = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {eta} left")
        .expect("the template is valid");
    // On standard error, and hidden where that is no terminal.
    ProgressBar::new(bytes).with_style(style)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// What was seen of one code, in one file or in all.
#[derive(Clone, Copy)]
struct Seen {
    count: u64,
    files: u64,
    first: Place,
    last: Place,
}

#[derive(Clone, Copy)]
struct Place {
    file: usize,
    line: u64,
}

type Code = Result<ActivationError, UnknownCode>;
type Counts = BTreeMap<Code, Seen>;

fn count_file(number: usize, path: &Path, progress: &ProgressBar) -> (Counts, io::Result<()>) {
    let mut counts = Counts::new();
    let place = Place { file: number, line: 1 };
    let outcome = if path == Path::new("-") {
        count(io::stdin().lock(), place, &mut counts)
    } else {
        File::open(path).and_then(|file| count(progress.wrap_read(file), place, &mut counts))
    };
    (counts, outcome)
}

/// Blocks are cut where no code can be cut, so that memory does not grow with the input.
const BLOCK: usize = 1 << 20;

fn count(input: impl Read, mut place: Place, counts: &mut Counts) -> io::Result<()> {
    // Without a byte-order mark the bytes stay as they are, whatever their code page.
    let mut input =
        DecodeReaderBytesBuilder::new().utf8_passthru(true).bom_sniffing(true).build(input);
    let mut block = vec![0; BLOCK];
    let mut held = 0;
    loop {
        let read = match input.read(&mut block[held..]) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read?,
        };
        held += read;
        let cut = if read == 0 { held } else { last_cut(&block[..held]) };
        let cut = if cut == 0 && held == BLOCK { held } else { cut };
        count_block(&block[..cut], &mut place, counts);
        block.copy_within(cut..held, 0);
        held -= cut;
        if read == 0 {
            return Ok(());
        }
    }
}

/// The position after the last byte that cannot stand within or beside a code.
fn last_cut(block: &[u8]) -> usize {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.& ".contains(&byte);
    block.iter().rposition(|&byte| !inner(byte)).map_or(0, |at| at + 1)
}

fn count_block(block: &[u8], place: &mut Place, counts: &mut Counts) {
    let mut at = 0;
    for found in find_iter_all(block) {
        place.line += lines(&block[at..found.start()]);
        at = found.start();
        let again = |seen: &mut Seen| {
            seen.count += 1;
            seen.last = *place;
        };
        let once = Seen { count: 1, files: 1, first: *place, last: *place };
        counts.entry(found.error).and_modify(again).or_insert(once);
    }
    place.line += lines(&block[at..]);
}

fn lines(text: &[u8]) -> u64 {
    memchr::memchr_iter(b'\n', text).count() as u64
}

#[derive(Serialize)]
struct Report {
    codes: Vec<Row>,
    /// Codes in the ranges of licensing that the crate does not know.
    unknown: Vec<UnknownRow>,
    unreadable: Vec<Unreadable>,
    #[serde(skip)]
    language: Language,
}

#[derive(Serialize)]
struct Row {
    code: ActivationError,
    symbol: Option<&'static str>,
    message: String,
    origin: Origin,
    #[serde(flatten)]
    seen: SeenRow,
    retry: Retry,
    remedy: Option<Remedy>,
}

#[derive(Serialize)]
struct UnknownRow {
    code: String,
    #[serde(flatten)]
    seen: SeenRow,
}

#[derive(Serialize)]
struct SeenRow {
    count: u64,
    files: u64,
    first: String,
    last: String,
}

#[derive(Serialize)]
struct Remedy {
    text: &'static str,
    command: Option<&'static str>,
    elevated: bool,
    role: Role,
}

#[derive(Serialize)]
struct Unreadable {
    path: String,
    error: String,
}

impl Report {
    fn new(args: &Args, total: &Counts, files: &[PathBuf], unreadable: Vec<Unreadable>) -> Self {
        let place = |place: Place| format!("{}:{}", shown(&files[place.file]), place.line);
        let row = |seen: &Seen| SeenRow {
            count: seen.count,
            files: seen.files,
            first: place(seen.first),
            last: place(seen.last),
        };
        let mut seen: Vec<_> = total.iter().collect();
        // Stable, so that equally frequent codes stay in the order of their numbers.
        seen.sort_by_key(|(_, seen)| std::cmp::Reverse(seen.count));

        let mut report =
            Self { codes: Vec::new(), unknown: Vec::new(), unreadable, language: args.language };
        for (code, seen) in seen {
            match code {
                Ok(error) if args.specific && error.origin() == Origin::System => {}
                Ok(error) => report.codes.push(Row::new(*error, row(seen), args)),
                Err(unknown) => report
                    .unknown
                    .push(UnknownRow { code: format!("{unknown:#X}"), seen: row(seen) }),
            }
        }
        report
    }

    fn print_json(&self) -> io::Result<()> {
        let mut out = io::stdout().lock();
        serde_json::to_writer_pretty(&mut out, self)?;
        writeln!(out)
    }

    fn print_table(&self) -> io::Result<()> {
        let korean = self.language == Language::Korean;
        let label = |english, korean_text| if korean { korean_text } else { english };
        let mut out = io::stdout().lock();
        if self.codes.is_empty() {
            writeln!(
                out,
                "{}",
                label("no activation errors found", "정품 인증 오류를 찾지 못했습니다")
            )?;
        } else {
            writeln!(out, "{}", self.table(label))?;
        }
        for UnknownRow { code, seen } in &self.unknown {
            let text =
                label("in the range of licensing, but unknown", "라이선스 범위의 알 수 없는 코드");
            writeln!(out, "{code}: {text} ({} x, {})", seen.count, seen.first)?;
        }
        Ok(())
    }

    fn table(&self, label: impl Fn(&'static str, &'static str) -> &'static str) -> Table {
        let mut table = Table::new();
        table
            .load_preset(presets::UTF8_HORIZONTAL_ONLY)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_header([
                label("Count", "횟수"),
                label("Error", "오류"),
                label("First and last seen", "처음과 마지막 위치"),
                label("What to do first", "먼저 할 일"),
            ]);
        if !io::stdout().is_terminal() {
            table.set_width(120);
        }
        for row in &self.codes {
            let files = label("files", "파일");
            let again = label("try again", "다시 시도");
            let mut remedy = String::new();
            if let Some(first) = &row.remedy {
                remedy += first.text;
                remedy += "\n";
                remedy += first.role.label().get(self.language);
            }
            table.add_row([
                format!("{}\n{files}: {}", row.seen.count, row.seen.files),
                format!(
                    "{:#X}\n{}\n{}\n{again}: {}",
                    row.code,
                    row.symbol.unwrap_or_default(),
                    row.message,
                    row.retry.label().get(self.language)
                ),
                format!("{}\n{}", row.seen.first, row.seen.last),
                remedy,
            ]);
        }
        table
    }
}

impl Row {
    fn new(error: ActivationError, seen: SeenRow, args: &Args) -> Self {
        let explanation = error.explain(args.language);
        let first = match args.kind {
            Some(kind) => explanation.only_for(kind).resolutions().next(),
            None => explanation.resolutions().next(),
        };
        Self {
            code: error,
            symbol: error.symbol(),
            message: error.message(args.language).to_string(),
            origin: error.origin(),
            seen,
            retry: error.retry(),
            remedy: first.map(|step| Remedy {
                text: step.text.get(args.language),
                command: step.command.map(|command| command.line),
                elevated: step.command.is_some_and(|command| command.elevated),
                role: step.role,
            }),
        }
    }
}
