//! Reads one file, whatever it is: text, an event log, or an archive of these.

use std::cell::LazyCell;
use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom, Write as _};
use std::ops::Range;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use evtx::err::EvtxError;
use evtx::{EvtxParser, ParserSettings};
use indicatif::ProgressBar;
use memchr::memmem::{self, Finder};
use rayon::prelude::*;
use windows_activation_error::{ActivationCode, ActivationError, Origin};

use super::event::{self, Event, Meaning};
use super::tally::{FileOrder, Mention, Place, ProductState, Tally, Unreadable};
use crate::codes::{self, Hit};
use crate::common::{Application, escaped};
use crate::text::{View, Window, lines};

/// What all files share.
pub(crate) struct Reader<'a> {
    /// Leave out codes that any part of Windows can report.
    pub(crate) is_specific: bool,
    pub(crate) with_days: bool,
    pub(crate) progress: &'a ProgressBar,
}

/// One file, which may hold others.
struct Source<'r, 'a> {
    reader: &'r Reader<'a>,
    name: Arc<str>,
    /// The file on the disk among all.
    order: FileOrder,
    /// How many parts of it were read: members of an archive, pieces of an event log.
    part: u64,
    depth: u8,
    /// Whether it, or a part of it, held something that was read.
    was_read: bool,
}

/// What holds nothing shows nothing of a computer: the export may have failed.
const EMPTY: &str = "empty";

/// Blanks in any encoding, its mark, and the zeros and ones of a disk that was never written.
fn is_blank_byte(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, 0 | 0xEF | 0xBB | 0xBF | 0xFE | 0xFF)
}

/// Archives within archives are opened so deep.
const DEPTH: u8 = 4;

impl Reader<'_> {
    pub(crate) fn file(&self, argument: u64, path: &Path) -> Tally {
        let name: Arc<str> = escaped(&path.display().to_string()).into();
        let mut tally = Tally::new(self.with_days);
        let order = FileOrder { argument, path: path.into() };
        let mut source = Source { reader: self, name, order, part: 0, depth: 0, was_read: false };
        if path == Path::new("-") {
            source.stream(io::stdin().lock(), &mut tally);
        } else {
            match File::open(path) {
                Ok(file) => source.open(file, &mut tally),
                Err(error) => source.problem(&error.to_string(), &mut tally),
            }
        }
        tally.files = u64::from(source.was_read);
        tally
    }
}

/// What the first bytes say of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    EventLog,
    Zip,
    Gzip,
    Cabinet,
    /// What is not read, by the words that say so.
    Other(&'static str),
}

impl Kind {
    fn of(start: &[u8]) -> Self {
        const OTHERS: [(&[u8], &str); 17] = [
            (b"7z\xBC\xAF\x27\x1C", "7z archives are not read; unpack it first"),
            (b"Rar!\x1A\x07", "RAR archives are not read; unpack it first"),
            (b"\xFD7zXZ\0", "xz archives are not read; unpack it first"),
            (b"\x28\xB5\x2F\xFD", "Zstandard archives are not read; unpack it first"),
            (b"BZh", "bzip2 archives are not read; unpack it first"),
            (b"MSWIM\0\0\0", "WIM images are not read"),
            (b"\x89PNG\r\n\x1A\n", "pictures are not read"),
            (b"\xFF\xD8\xFF", "pictures are not read"),
            (b"%PDF-", "PDF is not read; save its text"),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "compound documents are not read; save the text"),
            (b"regf", "registry hives are not read; export to text"),
            (b"MDMP", "memory dumps are not read"),
            (b"PAGEDU", "memory dumps are not read"),
            (b"SQLite f", "databases are not read; export to text"),
            (b"MZ\x90\0", "programs are not read"),
            (b"PK\x07\x08", "parts of a split archive are not read; unpack it first"),
            (b"\x30\0\0\0LfLe", "event logs before Windows Vista are not read; export to text"),
        ];
        match start {
            [b'E', b'l', b'f', b'F', b'i', b'l', b'e', 0, ..] => Self::EventLog,
            [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Self::Zip,
            [0x1F, 0x8B, ..] => Self::Gzip,
            [b'M', b'S', b'C', b'F', 0, ..] => Self::Cabinet,
            _ => OTHERS
                .iter()
                .find(|(magic, _)| start.starts_with(magic))
                .map_or(Self::Text, |(_, words)| Self::Other(words)),
        }
    }
}

/// Reads until the buffer is full or the input ends.
fn fill(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match input.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

impl Source<'_, '_> {
    fn problem(&self, error: &str, tally: &mut Tally) {
        let order = (self.order.clone(), self.part, 0);
        let (path, error) = (self.name.to_string(), escaped(error).into_owned());
        tally.unreadable.push(Unreadable { order, path, error });
    }

    /// A file on the disk, which can be read from any place.
    fn open(&mut self, mut file: File, tally: &mut Tally) {
        let is_file = file.metadata().is_ok_and(|metadata| metadata.is_file());
        if !is_file {
            return self.stream(file, tally);
        }
        let mut start = [0; 8];
        let kind = fill(&mut file, &mut start).map(|read| Kind::of(&start[..read]));
        let kind = kind.and_then(|kind| file.seek(SeekFrom::Start(0)).map(|_| kind));
        match kind {
            Err(error) => self.problem(&error.to_string(), tally),
            Ok(Kind::EventLog) => self.event_log(file, tally),
            Ok(Kind::Zip) => self.zip(file, tally),
            Ok(Kind::Cabinet) => self.cabinet(file, tally),
            Ok(kind) => self.flowing(kind, file, tally),
        }
    }

    /// Something that is read once, from its start.
    fn stream(&mut self, mut input: impl Read, tally: &mut Tally) {
        let mut start = [0; 8];
        let (start, kind) = match fill(&mut input, &mut start) {
            Ok(read) => (start[..read].to_vec(), Kind::of(&start[..read])),
            Err(error) => return self.problem(&error.to_string(), tally),
        };
        let input = Cursor::new(start).chain(input);
        match kind {
            Kind::EventLog | Kind::Zip | Kind::Cabinet => {
                let mut input = input;
                let spooled = tempfile::tempfile().and_then(|mut file| {
                    io::copy(&mut input, &mut file)?;
                    file.flush()?;
                    file.seek(SeekFrom::Start(0))?;
                    Ok(file)
                });
                match spooled {
                    Ok(file) => self.open(file, tally),
                    Err(error) => self.problem(&error.to_string(), tally),
                }
            }
            kind => self.flowing(kind, input, tally),
        }
    }

    fn flowing(&mut self, kind: Kind, input: impl Read, tally: &mut Tally) {
        match kind {
            Kind::Gzip if self.depth < DEPTH => {
                self.depth += 1;
                let input: Box<dyn Read + '_> = Box::new(BufReader::new(input));
                self.stream(flate2::read::MultiGzDecoder::new(input), tally);
                self.depth -= 1;
            }
            Kind::Other(words) => self.problem(words, tally),
            Kind::Text => self.text(input, tally),
            _ => self.problem("too many archives within archives", tally),
        }
    }

    /// A part of this file that has a name of its own.
    fn member(&mut self, name: &str, tally: &mut Tally, read: impl FnOnce(&mut Self, &mut Tally)) {
        let whole = format!("{}/{}", self.name, escaped(name)).into();
        let outer = std::mem::replace(&mut self.name, whole);
        self.depth += 1;
        if self.depth > DEPTH {
            self.problem("too many archives within archives", tally);
        } else {
            read(self, tally);
        }
        self.depth -= 1;
        self.name = outer;
        self.part += 1;
    }

    fn zip(&mut self, file: File, tally: &mut Tally) {
        let mut archive = match zip::ZipArchive::new(BufReader::new(file)) {
            Ok(archive) => archive,
            Err(error) => return self.problem(&error.to_string(), tally),
        };
        if archive.is_empty() {
            self.problem(EMPTY, tally);
        }
        for index in 0..archive.len() {
            let name = archive.name_for_index(index).and_then(Result::ok);
            let name = name.map_or_else(|| format!("#{index}"), std::borrow::Cow::into_owned);
            match archive.by_index(index) {
                Ok(entry) if entry.is_dir() => {}
                Ok(entry) => self.member(&name, tally, |source, tally| source.stream(entry, tally)),
                Err(error) => {
                    let error = error.to_string();
                    self.member(&name, tally, |source, tally| source.problem(&error, tally));
                }
            }
        }
    }

    fn cabinet(&mut self, file: File, tally: &mut Tally) {
        let mut cabinet = match cab::Cabinet::new(BufReader::new(file)) {
            Ok(cabinet) => cabinet,
            Err(error) => return self.problem(&error.to_string(), tally),
        };
        let folders = cabinet.folder_entries();
        let names = folders.flat_map(|folder| {
            folder.file_entries().map(|file| file.name().to_owned()).collect::<Vec<_>>()
        });
        let names: Vec<String> = names.collect();
        if names.is_empty() {
            self.problem(EMPTY, tally);
        }
        for name in names {
            match cabinet.read_file(&name) {
                Ok(entry) => self.member(&name, tally, |source, tally| source.stream(entry, tally)),
                Err(error) => {
                    let error = error.to_string();
                    self.member(&name, tally, |source, tally| source.problem(&error, tally));
                }
            }
        }
    }

    fn text(&mut self, mut input: impl Read, tally: &mut Tally) {
        let mut search = TextSearch::new(self, tally);
        let mut window = Window::new();
        // A kernel copies several times faster to where a line of the cache begins.
        let mut buffer = vec![0; (1 << 17) + CACHE_LINE];
        let start = buffer.as_ptr().align_offset(CACHE_LINE).min(CACHE_LINE);
        let buffer = &mut buffer[start..start + (1 << 17)];
        let mut bytes = 0;
        let mut is_blank = true;
        let outcome = loop {
            match input.read(buffer) {
                Ok(0) => break Ok(()),
                Ok(read) => {
                    window.push(&buffer[..read], &mut |view| search.look(view));
                    search.source.reader.progress.inc(read as u64);
                    bytes += read as u64;
                    is_blank = is_blank && buffer[..read].iter().all(|byte| is_blank_byte(*byte));
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => break Err(error),
            }
        };
        // What was seen before a read error still counts.
        window.finish(&mut |view| search.look(view));
        tally.bytes += bytes;
        self.was_read |= !is_blank;
        match outcome {
            Err(error) => self.problem(&error.to_string(), tally),
            Ok(()) if is_blank => self.problem(EMPTY, tally),
            Ok(()) => {}
        }
        self.part += 1;
    }

    fn event_log(&mut self, mut file: File, tally: &mut Tally) {
        let missing = match missing_chunks(&mut file) {
            Ok(missing) => missing,
            Err(error) => return self.problem(&error.to_string(), tally),
        };
        if missing > 0 {
            // The crate that reads event logs ends silently where the file does.
            self.problem(&format!("cut off: {missing} x 64 KiB at its end are missing"), tally);
        }
        tally.bytes += EVENT_LOG_HEADER as u64;
        if let Err(error) = EvtxParser::from_read_seek(&mut file) {
            return self.problem(&chain(&error), tally);
        }
        let buffers = Mutex::new(Vec::new());
        let parts = match Parts::new(file, &buffers) {
            Ok(parts) => parts,
            Err(error) => return self.problem(&error.to_string(), tally),
        };
        // One thread reads while others parse; in which order does not matter.
        let with_days = self.reader.with_days;
        let seen = parts
            .par_bridge()
            .fold(
                || Tally::new(with_days),
                |tally, part| tally.and_part(self.chunks(part, &buffers)),
            )
            .reduce(|| Tally::new(with_days), Tally::and_part);
        self.was_read |= seen.events > 0;
        let is_empty = seen.events == 0 && seen.unreadable.is_empty() && missing == 0;
        tally.without_events += u64::from(is_empty);
        tally.add_part(seen);
        self.part += 1;
    }

    /// A part of an event log.
    fn chunks(&self, part: io::Result<EventLogPart>, buffers: &Buffers) -> Tally {
        let mut tally = Tally::new(self.reader.with_days);
        let (first, problems) = match part {
            Err(error) => (u64::MAX, vec![error.to_string()]),
            Ok(part) => {
                let bytes = (part.log().len() - EVENT_LOG_HEADER) as u64;
                let problems = self.records(&part, &mut tally);
                self.reader.progress.inc(bytes);
                tally.bytes += bytes;
                buffers.lock().unwrap_or_else(PoisonError::into_inner).push(part.buffer);
                (part.first, problems)
            }
        };
        if let Some(problem) = problems.first() {
            let more = problems.len() - 1;
            let more = if more == 0 { String::new() } else { format!(" (and {more} more)") };
            let (order, path) = ((self.order.clone(), self.part, first), self.name.to_string());
            let error = escaped(&format!("{problem}{more}")).into_owned();
            tally.unreadable.push(Unreadable { order, path, error });
        }
        tally
    }

    /// The records of a part; returns what cannot be read.
    fn records(&self, part: &EventLogPart, tally: &mut Tally) -> Vec<String> {
        let mut parser = match EvtxParser::from_read_seek(Cursor::new(part.log())) {
            Ok(parser) => parser.with_configuration(ParserSettings::default().indent(false)),
            Err(error) => return vec![chain(&error)],
        };
        let mut problems = Vec::new();
        let mut records: u64 = 0;
        // This shares what it learns of the templates of events, as going through chunks does not.
        for record in parser.records_bytes() {
            match record {
                Ok(record) => {
                    records += 1;
                    if !self.event(&record.data, record.event_record_id, tally) {
                        let number = record.event_record_id;
                        problems.push(format!("record {number} has no head of an event"));
                    }
                }
                // Counted from the start of the whole log.
                Err(EvtxError::FailedToParseChunk { chunk_id, source }) => problems.push(format!(
                    "Failed to parse chunk number {}: {}",
                    part.first + chunk_id,
                    chain(&*source)
                )),
                Err(error) => problems.push(chain(&error)),
            }
        }
        if problems.is_empty() {
            problems.extend(part.lost(records));
        }
        problems
    }

    /// Whether the record was understood.
    fn event(&self, xml: &[u8], number: u64, tally: &mut Tally) -> bool {
        tally.events += 1;
        let body_at = SYSTEM_END.find(xml).unwrap_or(0);
        let body = &xml[body_at..];
        let Some(event) = Event::from_head(&xml[..body_at]) else { return false };
        let meaning = event.meaning();
        let products = event::products(body);
        let hits: Vec<Hit> = outside(&products, body.len())
            .flat_map(|part| {
                let text = &body[part];
                let hits: Vec<Hit> = match meaning {
                    Meaning::Other => {
                        codes::licensing(text).filter(|hit| is_own(hit.code)).collect()
                    }
                    _ => codes::any(text),
                };
                hits
            })
            .collect();
        // Most events are of others and hold no code.
        if hits.is_empty() && products.is_empty() {
            return true;
        }
        let mention = LazyCell::new(|| Mention {
            place: Place {
                order: (self.order.clone(), self.part, number),
                file: Arc::clone(&self.name),
                within: format!("#{number}"),
            },
            computer: event.computer().map(|name| escaped(&name).into()),
            time: event.time(),
            event: Some(event.id),
            kms_host: event.kms_host(body).map(|host| escaped(&host).into_owned()),
        });
        for product in products.iter().filter(|product| product.has_key) {
            Self::product(product, body, &mention, tally);
        }
        let mut counted = Vec::new();
        for Hit { code, .. } in hits {
            if !counted.contains(&code) {
                counted.push(code);
                let is_state = matches!(meaning, Meaning::State | Meaning::Products);
                self.count(code, mention.clone(), is_state, tally);
            }
        }
        true
    }

    fn product(product: &event::Product, text: &[u8], mention: &Mention, tally: &mut Tally) {
        let state = ProductState {
            time: mention.time.clone(),
            place: mention.place.clone(),
            application: Application::last_in(&text[..product.range.start]),
            is_licensed: product.is_licensed(text),
            codes: product.codes(text),
        };
        tally.product((mention.computer.clone(), product.activation_id(text)), state);
    }

    fn count(&self, code: ActivationCode, mention: Mention, is_state: bool, tally: &mut Tally) {
        let is_general = code.error().is_ok_and(|error| error.origin() == Origin::System);
        if self.reader.is_specific && is_general {
            tally.left_out += 1;
            return;
        }
        if is_state || !code.is_failure() {
            tally.state(code, mention);
        } else {
            tally.error(code, mention);
        }
    }
}

/// No number that counts is shorter.
const NUMBER: usize = 8;

/// What stands before, between and after products, which stand in order, as far as numbers fit.
fn outside(products: &[event::Product], length: usize) -> impl Iterator<Item = Range<usize>> {
    let starts = std::iter::once(0).chain(products.iter().map(|product| product.range.end));
    let ends = products.iter().map(|product| product.range.start).chain(std::iter::once(length));
    starts.zip(ends).map(|(start, end)| start..end).filter(|part| part.len() >= NUMBER)
}

/// Whether a place is within one of the products, which stand in order.
fn is_listed(products: &[event::Product], at: usize) -> bool {
    let after = products.partition_point(|product| product.range.end <= at);
    products.get(after).is_some_and(|product| product.range.start <= at)
}

/// Whether only licensing reports the code.
fn is_own(code: ActivationCode) -> bool {
    code.error().map_or(true, |error: ActivationError| error.origin() != Origin::System)
}

/// An error with what caused it, on one line.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text = format!("{text}: {more}");
        }
        cause = error.source();
    }
    text
}

const EVENT_LOG_HEADER: usize = 4096;
const EVENT_LOG_CHUNK: usize = 1 << 16;
/// So many chunks are parsed together.
const CHUNKS: usize = 8;

/// Some chunks of an event log, behind its header: a log of its own.
struct EventLogPart {
    /// The number of its first chunk.
    first: u64,
    buffer: Vec<u8>,
    /// Where it is, beginning where a line of the cache does.
    range: Range<usize>,
}

impl EventLogPart {
    fn log(&self) -> &[u8] {
        &self.buffer[self.range.clone()]
    }

    /// What the headers promise and the parser passed over in silence: a chunk of zeros, and
    /// records that are not there.
    fn lost(&self, records: u64) -> Option<String> {
        let log = self.log();
        let chunks = u64::from(u16::from_le_bytes([log[42], log[43]]));
        let mut promised = 0;
        for (number, chunk) in (self.first..).zip(log[EVENT_LOG_HEADER..].chunks(EVENT_LOG_CHUNK)) {
            let record = |at: usize| {
                chunk[at..at + 8].iter().rev().fold(0_u64, |n, b| n << 8 | u64::from(*b))
            };
            if chunk.starts_with(b"ElfChnk\0") {
                // The numbers of its first and its last record.
                promised += record(32).saturating_sub(record(24)).saturating_add(1);
            } else if number < chunks {
                return Some(format!("chunk {number} is empty"));
            }
        }
        (records < promised)
            .then(|| format!("{} records of {promised} are missing", promised - records))
    }
}

/// Buffers that were used: to fill new ones with zeros takes time.
type Buffers = Mutex<Vec<Vec<u8>>>;

/// Reads an event log in parts.
struct Parts<'b> {
    file: File,
    header: Vec<u8>,
    next: u64,
    is_ended: bool,
    buffers: &'b Buffers,
}

impl<'b> Parts<'b> {
    fn new(mut file: File, buffers: &'b Buffers) -> io::Result<Self> {
        let mut header = vec![0; EVENT_LOG_HEADER];
        file.seek(SeekFrom::Start(0))?;
        file.read_exact(&mut header)?;
        Ok(Self { file, header, next: 0, is_ended: false, buffers })
    }
}

impl Iterator for Parts<'_> {
    type Item = io::Result<EventLogPart>;

    fn next(&mut self) -> Option<io::Result<EventLogPart>> {
        if self.is_ended {
            return None;
        }
        let wanted = CHUNKS * EVENT_LOG_CHUNK;
        let used = self.buffers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut buffer = used.unwrap_or_else(|| vec![0; CACHE_LINE + self.header.len() + wanted]);
        let start = buffer.as_ptr().align_offset(CACHE_LINE).min(CACHE_LINE);
        let chunks = start + self.header.len();
        buffer[start..chunks].copy_from_slice(&self.header);
        let read = match fill(&mut self.file, &mut buffer[chunks..chunks + wanted]) {
            Ok(read) => read,
            Err(error) => {
                self.is_ended = true;
                return Some(Err(error));
            }
        };
        self.is_ended = read < wanted;
        let whole = read - read % EVENT_LOG_CHUNK;
        let first = self.next;
        self.next += CHUNKS as u64;
        (whole > 0).then_some(Ok(EventLogPart { first, buffer, range: start..chunks + whole }))
    }
}

/// How many chunks of an event log are not there, or not whole, by its header and its length.
fn missing_chunks(file: &mut File) -> io::Result<u64> {
    let mut header = [0; 44];
    let read = fill(file, &mut header)?;
    file.seek(SeekFrom::Start(0))?;
    let named = if read < header.len() { 0 } else { u16::from_le_bytes([header[42], header[43]]) };
    let length = file.metadata()?.len().saturating_sub(EVENT_LOG_HEADER as u64);
    let chunk = EVENT_LOG_CHUNK as u64;
    Ok(length.div_ceil(chunk).max(named.into()) - length / chunk)
}

/// Where a code was mentioned last.
struct Last {
    /// The end of the mention, counted from the start of the file.
    end: u64,
    line: u64,
    /// The start of its event.
    event: Option<u64>,
}

const CACHE_LINE: usize = 64;

/// Searches a text as it flows by.
struct TextSearch<'s, 'r, 'a> {
    source: &'s Source<'r, 'a>,
    tally: &'s mut Tally,
    order: u64,
    /// The line on which what was not looked at begins, counted from 1.
    line: u64,
    last: HashMap<u32, Last>,
    /// How many mentions there were in what is looked at.
    mentions: u32,
    /// Whether events, or names of computers, stand in it; asked when there were many.
    has_events: Option<bool>,
    has_computers: Option<bool>,
}

/// What is looked for beside codes: the prefix of numbers, and the end of the head of an event.
///
/// One search for each is several times faster than one for all: their rare bytes differ. What else
/// matters stands beside a prefix, so that fewer searches do.
static PREFIX: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("0x"));
static SYSTEM_END: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("</System>"));

/// What stands beside codes in new text.
struct Beside {
    lines: u64,
    /// Where numbers begin that scripts of licensing print.
    numbers: Vec<usize>,
    system_ends: Vec<usize>,
    products: Vec<event::Product>,
}

impl Beside {
    fn of(view: View<'_>) -> Self {
        let new = &view.text[view.from..view.until];
        let mut numbers = Vec::new();
        let mut has_lists = false;
        for at in PREFIX.find_iter(view.text) {
            let before = &view.text[..at];
            // The state of a product begins so.
            has_lists |= before.ends_with(b"[");
            if !(view.from..view.until).contains(&at) {
                continue;
            }
            let argument = view.text.get(at..at + 5);
            if before.ends_with(b"slui.exe ") && matches!(argument, Some(b"0x2a " | b"0x2A ")) {
                numbers.push(at + 5);
            } else if before.ends_with(b"ERROR CODE: ") {
                numbers.push(at);
            }
        }
        Self {
            lines: lines(new),
            numbers,
            system_ends: SYSTEM_END.find_iter(new).map(|at| view.from + at).collect(),
            products: if has_lists { event::products(view.text) } else { Vec::new() },
        }
    }
}

/// So many mentions are looked at alone before all of the text is asked for what they could name.
const FEW: u32 = 32;

/// Words of a hint that repeats the code of a failure.
const HINTS: [&[u8]; 10] = [
    b"slui",
    b"0x2a",
    b"http",
    b"ddescr",
    b"kb article",
    b"description",
    b"more information",
    b"to display",
    b"notice",
    b"details",
];

/// A hint stands so close to the failure.
const HINT_LINES: u64 = 15;

impl<'s, 'r, 'a> TextSearch<'s, 'r, 'a> {
    fn new(source: &'s Source<'r, 'a>, tally: &'s mut Tally) -> Self {
        Self {
            source,
            tally,
            order: 0,
            line: 1,
            last: HashMap::new(),
            mentions: 0,
            has_events: None,
            has_computers: None,
        }
    }

    fn look(&mut self, view: View<'_>) {
        (self.mentions, self.has_events, self.has_computers) = (0, None, None);
        let is_new = |hit: &Hit| (view.from..view.until).contains(&hit.range.start);
        // One after the other: to wake another thread for a piece costs more than it saves.
        let mut hits: Vec<Hit> = codes::licensing(view.text).filter(is_new).collect();
        let beside = Beside::of(view);
        let known = hits.len();
        for start in beside.system_ends {
            Self::results(view, start, &mut hits, known);
        }
        for start in beside.numbers {
            let found = codes::any(&view.text[start..view.text.len().min(start + 11)]);
            if let Some(hit) = found.first().filter(|hit| hit.range.start == 0) {
                codes::add(&mut hits, known, hit.code, start..start + hit.range.end);
            }
        }
        hits.sort_by_key(|hit| hit.range.start);
        let (mut line, mut line_at) = (self.line, view.from);
        for hit in hits {
            line += lines(&view.text[line_at..hit.range.start]);
            line_at = hit.range.start;
            if !is_listed(&beside.products, hit.range.start) {
                self.hit(view, &hit, line);
            }
        }
        let is_new =
            |product: &&event::Product| (view.from..view.until).contains(&product.range.start);
        for product in beside.products.iter().filter(is_new).filter(|product| product.has_key) {
            let line = self.line + lines(&view.text[view.from..product.range.start]);
            let mention = self.mention(view, product.range.start, product.range.start, line).0;
            Source::product(product, view.text, &mention, self.tally);
        }
        self.line += beside.lines;
    }

    /// Numbers that are not known, in an event of licensing that reports a result and whose head
    /// ends here.
    fn results(view: View<'_>, start: usize, hits: &mut Vec<Hit>, known: usize) {
        let near = start.saturating_sub(4096);
        let event = event::around(&view.text[near..start], start - near);
        if !event.is_some_and(|(_, event)| event.meaning() == Meaning::Result) {
            return;
        }
        let body = &view.text[start..view.text.len().min(start + 4096)];
        let body = &body[..memmem::find(body, b"</Event>").unwrap_or(body.len())];
        for Hit { code, range } in codes::any(body) {
            codes::add(hits, known, code, start + range.start..start + range.end);
        }
    }

    fn hit(&mut self, view: View<'_>, hit: &Hit, line: u64) {
        let (mention, event) = self.mention(view, hit.range.start, hit.range.end, line);
        let event_at = event.as_ref().map(|(at, _)| view.offset + *at as u64);
        let end = view.offset + hit.range.end as u64;
        let last = Last { end, line, event: event_at };
        let before = self.last.insert(hit.code.code(), last);
        if before.is_some_and(|before| is_repeated(view, hit, line, event_at, &before)) {
            return;
        }
        let is_state = match event.map(|(_, event)| event.meaning()) {
            Some(Meaning::State | Meaning::Products) => true,
            Some(Meaning::Other) if !is_own(hit.code) => return,
            _ => false,
        };
        self.source.count(hit.code, mention, is_state, self.tally);
    }

    /// What stands around a place: the event or the line or the record.
    fn mention<'t>(
        &mut self,
        view: View<'t>,
        start: usize,
        end: usize,
        line: u64,
    ) -> (Mention, Option<(usize, Event<'t>)>) {
        self.order += 1;
        let place = Place {
            order: (self.source.order.clone(), self.source.part, self.order),
            file: Arc::clone(&self.source.name),
            within: format!(":{line}"),
        };
        let text = view.text;
        self.mentions += 1;
        let is_one_of_few = self.mentions <= FEW;
        let has_events = is_one_of_few
            || *self.has_events.get_or_insert_with(|| memmem::find(text, b"<Event").is_some());
        let has_computers = is_one_of_few
            || *self
                .has_computers
                .get_or_insert_with(|| COMPUTER_MARKS.iter().any(|mark| mark.find(text).is_some()));
        let near = start.saturating_sub(4096);
        let event = has_events.then(|| event::around(&text[near..start], start - near));
        let event = event.flatten().map(|(at, event)| (at + near, event));
        let mention = match &event {
            Some((at, event)) => Mention {
                place,
                computer: event.computer().map(|name| escaped(&name).into()),
                time: event.time(),
                event: Some(event.id),
                kms_host: event
                    .kms_host(&text[*at..text.len().min(end + 400)])
                    .map(|host| escaped(&host).into_owned()),
            },
            None => Mention {
                place,
                computer: has_computers.then(|| computer(text, start, end)).flatten(),
                time: event::timestamp(line_before(view.text, start)),
                event: None,
                kms_host: None,
            },
        };
        (mention, event)
    }
}

/// The line of a place, up to it, as far as it matters.
fn line_before(text: &[u8], at: usize) -> &[u8] {
    let near = &text[at.saturating_sub(400)..at];
    &near[memchr::memrchr(b'\n', near).map_or(0, |at| at + 1)..]
}

fn is_repeated(view: View<'_>, hit: &Hit, line: u64, event: Option<u64>, before: &Last) -> bool {
    if event.is_some() {
        return event == before.event;
    }
    if line - before.line > HINT_LINES {
        return false;
    }
    let line_start = hit.range.start - line_before(view.text, hit.range.start).len();
    let before_end = usize::try_from(before.end.saturating_sub(view.offset)).unwrap_or(0);
    let between = &view.text[line_start.max(before_end).min(hit.range.start)..hit.range.start];
    let is_other_record = memchr::memchr2(b'{', b'}', between).is_some();
    let between = between.to_ascii_lowercase();
    !is_other_record && HINTS.iter().any(|hint| memmem::find(&between, hint).is_some())
}

/// The names under which records in JSON or as lists name a computer.
static COMPUTER: LazyLock<regex::bytes::Regex> = LazyLock::new(|| {
    regex::bytes::Regex::new(
        r#"(?i-u)\b(?:PSComputerName|ComputerName|MachineName|Computer|hostname)"?[ \t]*[:=][ \t]*"?([A-Za-z0-9_.\x80-\xFF-]+)"#,
    )
    .expect("the pattern is valid")
});

/// Found sooner than these names.
static COMPUTER_MARKS: LazyLock<[Finder<'static>; 4]> =
    LazyLock::new(|| ["omputer", "achineName", "ostname", "ostName"].map(Finder::new));

/// The computer that the record of a place names, before or after it.
fn computer(text: &[u8], start: usize, end: usize) -> Option<Arc<str>> {
    let before = &text[start.saturating_sub(1000)..start];
    let record = before.iter().rposition(|byte| b"{}".contains(byte)).map(|at| at + 1);
    let line = memchr::memrchr(b'\n', before).map_or(0, |at| at + 1);
    let (before, after) = match record {
        Some(record) => {
            let after = &text[end..text.len().min(end + 500)];
            (&before[record..], &after[..memchr::memchr2(b'{', b'}', after).unwrap_or(after.len())])
        }
        None => (&before[line..], &text[end..end]),
    };
    let found = COMPUTER.captures(before).or_else(|| COMPUTER.captures(after))?;
    Some(escaped(&String::from_utf8_lossy(found.get(1)?.as_bytes())).into())
}
