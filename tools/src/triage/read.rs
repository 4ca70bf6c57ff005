//! Reads one file, whatever it is: text, an event log, or an archive of these.

use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};
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
use super::event_log::{self, Buffers, Parts, fill};
use super::kind::{self, Kind, NOISE, Noise, START, is_no_text, is_short_noise};
use super::record::{self, LONG, REACH, Record, Table, Within};
use super::tally::{FileOrder, Mention, Place, ProductState, Tally, Time, Unreadable};
use super::time::{self, Dates};
use crate::codes::{self, Hit};
use crate::common::{Application, escaped, printable};
use crate::computer::folded;
use crate::text::{View, Window, lines};

/// What all files share.
pub(crate) struct Reader<'a> {
    /// Leave out codes that any part of Windows can report.
    pub(crate) is_specific: bool,
    pub(crate) with_days: bool,
    /// How dates are meant that do not say it.
    pub(crate) dates: Option<Dates>,
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

/// Its first bytes are lost, or its name is wrong.
const NO_EVENT_LOG: &str = "this is no event log, although its name says so";

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
        let mut start = [0; START];
        let kind = fill(&mut file, &mut start).map(|read| Kind::of(&start[..read]));
        let kind = kind.and_then(|kind| match kind {
            Kind::Text if kind::ends_as_zip(&mut file)? => Ok(Kind::Zip),
            kind => Ok(kind),
        });
        let kind = kind.and_then(|kind| file.seek(SeekFrom::Start(0)).map(|_| kind));
        match kind {
            Err(error) => self.problem(&error.to_string(), tally),
            Ok(Kind::EventLog) => self.event_log(file, tally),
            Ok(Kind::Zip) => self.zip(file, tally),
            Ok(Kind::Cabinet) => self.cabinet(file, tally),
            Ok(Kind::Text) if self.is_named_as_event_log() => self.problem(NO_EVENT_LOG, tally),
            Ok(kind) => self.flowing(kind, file, tally),
        }
    }

    /// Something that is read once, from its start.
    fn stream(&mut self, mut input: impl Read, tally: &mut Tally) {
        let mut start = [0; START];
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
            Kind::Text if self.is_named_as_event_log() => self.problem(NO_EVENT_LOG, tally),
            kind => self.flowing(kind, input, tally),
        }
    }

    fn is_named_as_event_log(&self) -> bool {
        let name = Path::new(&*self.name);
        name.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("evtx"))
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
        let (mut holds_files, mut places) = (false, Some(Vec::new()));
        for index in 0..archive.len() {
            let name = archive.name_for_index(index).and_then(Result::ok);
            let name = name.map_or_else(|| format!("#{index}"), std::borrow::Cow::into_owned);
            let place = archive.by_index_raw(index).ok().and_then(|entry| {
                let end = entry.data_start()?.checked_add(entry.compressed_size())?;
                Some(entry.header_start()..end)
            });
            places = places.zip(place).map(|(mut places, place)| {
                places.push(place);
                places
            });
            match archive.by_index(index) {
                Ok(entry) if entry.is_dir() && entry.size() == 0 => continue,
                Ok(entry) => self.member(&name, tally, |source, tally| source.stream(entry, tally)),
                Err(error) => {
                    let error = error.to_string();
                    self.member(&name, tally, |source, tally| source.problem(&error, tally));
                }
            }
            holds_files = true;
        }
        if !holds_files {
            self.problem(EMPTY, tally);
        }
        // What cannot be found was named.
        let Some(mut places) = places else { return };
        let directory = archive.central_directory_start();
        places.push(directory..directory);
        places.sort_unstable_by_key(|place| place.start);
        // The directory is read as if a name stood for one file.
        let is_listed = archive.has_duplicate_names();
        if let Err(error) = self.between(&places, archive.into_inner(), is_listed, tally) {
            self.problem(&error.to_string(), tally);
        }
    }

    /// The members of a zip between those that its directory leads to: others of the same name,
    /// where it lists them, or such as it lacks, as where two archives were put together.
    fn between(
        &mut self,
        places: &[Range<u64>],
        mut file: impl Read + Seek,
        is_listed: bool,
        tally: &mut Tally,
    ) -> zip::result::ZipResult<()> {
        let mut end = 0;
        for place in places {
            let mut start = [0; 28];
            if place.start.saturating_sub(end) > start.len() as u64 {
                file.seek(SeekFrom::Start(end))?;
                let read = fill(&mut file, &mut start)?;
                // Sizes and a checksum can stand behind a member.
                let begins = |at: &u64| {
                    let at = usize::try_from(*at).unwrap_or(read);
                    start[..read].get(at..).is_some_and(|start| start.starts_with(b"PK\x03\x04"))
                };
                let found = [0, 12, 16, 20, 24].iter().find(|at| begins(at));
                if found.is_some() && !is_listed {
                    self.problem("its list of files lacks some that it holds; unpack it", tally);
                    return Ok(());
                }
                if let Some(at) = found {
                    file.seek(SeekFrom::Start(end + at))?;
                    while file.stream_position()? < place.start {
                        let Some(entry) = zip::read::read_zipfile_from_stream(&mut file)? else {
                            break;
                        };
                        let name = entry.name()?.into_owned();
                        self.member(&name, tally, |source, tally| source.stream(entry, tally));
                    }
                }
            }
            end = end.max(place.end);
        }
        Ok(())
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
        let mut seen = HashSet::new();
        for name in &names {
            // Files are found by their names only.
            let entry = if seen.insert(name) {
                cabinet.read_file(name).map_err(|error| error.to_string())
            } else {
                Err("another file in it has the same name; unpack it".to_owned())
            };
            match entry {
                Ok(entry) => self.member(name, tally, |source, tally| source.stream(entry, tally)),
                Err(error) => {
                    self.member(name, tally, |source, tally| source.problem(&error, tally));
                }
            }
        }
    }

    fn text(&mut self, mut input: impl Read, tally: &mut Tally) {
        let progress = self.reader.progress;
        let mut search = TextSearch::new(self, tally);
        let mut window = Window::new();
        let mut bytes = 0;
        let mut is_blank = true;
        // The first read of a pipe, or of a part of an archive, can be short.
        let mut start = Vec::new();
        let mut noise = Noise::new();
        let outcome = loop {
            let mut came = |new: &[u8]| {
                noise.add(new);
                start.extend_from_slice(&new[..new.len().min(NOISE - start.len())]);
                is_blank = is_blank && new.iter().all(|byte| kind::is_blank_byte(*byte));
                bytes += new.len() as u64;
                progress.inc(new.len() as u64);
            };
            match window.read(&mut input, &mut came, &mut |view| search.look(view)) {
                Ok(true) => {}
                Ok(false) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        // What was seen before a read error still counts.
        window.finish(&mut |view| search.look(view));
        let is_binary = search.is_binary || is_short_noise(&start);
        tally.bytes += bytes;
        self.was_read |= !is_blank;
        let problem = match outcome {
            Err(error) => return self.problem(&error.to_string(), tally),
            Ok(()) if is_blank => EMPTY,
            Ok(()) if start.get(257..262) == Some(b"ustar") => {
                "tar archives are read as one text; unpack it to be sure of what it holds"
            }
            Ok(()) if kind::is_zlib(&start) => {
                "this is compressed by zlib and not read; unpack it first"
            }
            Ok(()) if is_binary => "this seems to be no text",
            Ok(()) if noise.is_found => "a part of this seems to be no text",
            Ok(()) => return,
        };
        self.problem(problem, tally);
    }

    fn event_log(&mut self, mut file: File, tally: &mut Tally) {
        // The crate that reads event logs ends silently where the file does.
        let misfit = match event_log::misfit(&mut file) {
            Ok(misfit) => misfit,
            Err(error) => return self.problem(&error.to_string(), tally),
        };
        if let Some(misfit) = &misfit {
            self.problem(misfit, tally);
        }
        tally.bytes += event_log::HEADER as u64;
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
        let is_empty = seen.events == 0 && seen.unreadable.is_empty() && misfit.is_none();
        tally.without_events += u64::from(is_empty);
        tally.add_part(seen);
    }

    /// A part of an event log.
    fn chunks(&self, part: io::Result<event_log::Part>, buffers: &Buffers) -> Tally {
        let mut tally = Tally::new(self.reader.with_days);
        let (first, problems) = match part {
            Err(error) => (u64::MAX, vec![error.to_string()]),
            Ok(part) => {
                let bytes = (part.log().len() - event_log::HEADER) as u64;
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
    fn records(&self, part: &event_log::Part, tally: &mut Tally) -> Vec<String> {
        let mut parser = match EvtxParser::from_read_seek(Cursor::new(part.log())) {
            Ok(parser) => parser.with_configuration(ParserSettings::default().indent(false)),
            Err(error) => return vec![chain(&error)],
        };
        let mut problems = part.damaged();
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
            computer: event.computer().map(|name| printable(&name).into()),
            time: event.time(),
            event: Some(event.id),
            kms_host: event.kms_host(body).map(|host| printable(&host).into_owned()),
        });
        for product in products.iter().filter(|product| product.has_key) {
            let application = Application::last_in(&body[..product.range.start]);
            Self::product(product, body, application, &mention, tally);
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

    fn product(
        product: &event::Product,
        text: &[u8],
        application: Option<Application>,
        mention: &Mention,
        tally: &mut Tally,
    ) {
        let state = ProductState {
            time: mention.time.as_deref().and_then(Time::of),
            place: mention.place.clone(),
            application,
            is_licensed: product.is_licensed(text),
            codes: product.codes(text),
        };
        tally.product(mention.computer.clone(), product.activation_id(text), state);
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

/// Where a code was counted last.
struct Last {
    /// The end of the mention, counted from the start of the file.
    end: u64,
    line: u64,
    /// The start of its event.
    event: Option<u64>,
    is_in_xml: bool,
    /// Of a hint, how many lines behind it the failure can stand that it explains.
    explains: Option<u64>,
    computer: Option<Arc<str>>,
}

/// A product with a key of which it is not known yet what stands behind it.
struct Pending {
    /// Its place in the whole text, and where the record can begin in which it stands.
    start: u64,
    near: u64,
    activation_id: String,
    /// What is known of it, but no time.
    state: ProductState,
}

impl Last {
    /// Whether it stands in the text of the event whose XML begins at a place.
    fn is_copied_at(&self, start: u64) -> bool {
        !self.is_in_xml && start.saturating_sub(self.end) < HEAD as u64
    }
}

/// Searches a text as it flows by.
struct TextSearch<'s, 'r, 'a> {
    source: &'s Source<'r, 'a>,
    tally: &'s mut Tally,
    order: u64,
    /// The line on which what was not looked at begins, counted from 1.
    line: u64,
    last: HashMap<u32, Last>,
    /// The head of the event in which what was not looked at begins.
    open: Option<OpenEvent>,
    /// The application whose list of products was begun, and the event in which that was.
    application: Option<(Option<u64>, Application)>,
    /// Whether such a list stood in what was looked at last.
    had_products: bool,
    /// Where the list begins that may go on, and where its last product ends, in the whole text.
    list: Option<(u64, u64)>,
    pending: Vec<Pending>,
    table: Option<Table>,
    /// What records in what is looked at say, by where they stand.
    records: HashMap<(Form, Range<usize>), Option<Record>>,
    is_binary: bool,
    /// How many mentions there were in what is looked at.
    mentions: u32,
    /// Whether records that name something stand in it; asked when there were many.
    has_records: Option<bool>,
    /// Whether the text has entries whose time is behind what they say.
    has_entries: bool,
}

/// The head of an event whose end was not seen.
struct OpenEvent {
    start: u64,
    head: Vec<u8>,
    is_copy: bool,
}

/// Whether the event whose head begins at a place is one that stands above in other words: the Event
/// Viewer copies an event as text, and its XML below a line such as `Event Xml:` in any language.
fn is_copy(text: &[u8], head: usize) -> bool {
    let before = &text[head.saturating_sub(NEAR)..head];
    let mut tags = memchr::memrchr_iter(b'<', before);
    let Some(tag) = tags.find(|at| before[*at..].starts_with(b"<Event")) else { return false };
    let title = before[..tag].trim_ascii_end();
    let title = &title[memchr::memrchr(b'\n', title).map_or(0, |at| at + 1)..];
    let has_name = || title.windows(3).any(|word| word.eq_ignore_ascii_case(b"xml"));
    (title.ends_with(b":") || title.ends_with("：".as_bytes())) && has_name()
}

/// What is looked for beside codes: the prefix of numbers, and the end of the head of an event.
///
/// One search for each is several times faster than one for all: their rare bytes differ. What else
/// matters stands beside a prefix, so that fewer searches do.
static PREFIX: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("0x"));
static SYSTEM_END: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("</System>"));
static EVENT_END: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("</Event>"));

/// The head of an event is no longer.
const HEAD: usize = 4096;

/// What stands so close to a number decides what it is.
const NEAR: usize = 256;

/// What stands beside codes in new text.
struct Beside {
    lines: u64,
    /// Where numbers begin that scripts of licensing print.
    numbers: Vec<usize>,
    /// Where numbers begin that look like failures.
    failures: Vec<usize>,
    has_products: bool,
    /// What stands between `<System>` and `</System>`.
    heads: Vec<Range<usize>>,
    event_ends: Vec<usize>,
}

impl Beside {
    fn of(view: View<'_>, is_in_event: bool) -> Self {
        let new = &view.text[view.from..view.until];
        let (mut numbers, mut failures, mut has_products) = (Vec::new(), Vec::new(), false);
        for at in PREFIX.find_iter(new).map(|at| view.from + at) {
            let before = &view.text[..at];
            // The state of a product begins so.
            has_products |= before.trim_ascii_end().ends_with(b"[");
            if let Some(argument) = argument_of_slui(view.text, at) {
                numbers.push(argument);
            } else if is_labelled(before) {
                numbers.push(at);
            } else if view.text.get(at + 2..).is_some_and(looks_like_failure) {
                failures.push(at);
            }
        }
        let heads: Vec<_> = SYSTEM_END
            .find_iter(new)
            .filter_map(|at| {
                let end = view.from + at;
                let near = end.saturating_sub(HEAD);
                let start = memchr::memrchr_iter(b'<', &view.text[near..end])
                    .find(|start| view.text[near + start..end].starts_with(b"<System"));
                Some(near + start?..end)
            })
            .collect();
        let event_ends = if is_in_event || !heads.is_empty() {
            EVENT_END.find_iter(new).map(|at| view.from + at).collect()
        } else {
            Vec::new()
        };
        Self { lines: lines(new), numbers, failures, has_products, heads, event_ends }
    }
}

/// `0x`, a number of 64 bits, and what shows that it ends.
const FAILURE: usize = 2 + 16 + 1;

/// So many numbers are looked at alone before all of the text is asked who could report them.
const FEW_FAILURES: usize = 64;

/// Whether the digits of a number with the bit of a failure follow, and no more of them.
fn looks_like_failure(digits: &[u8]) -> bool {
    let count = digits.iter().take(17).take_while(|byte| byte.is_ascii_hexdigit()).count();
    let number = match count {
        8 => &digits[..8],
        // With its sign extended.
        16 if digits[..8].eq_ignore_ascii_case(b"ffffffff") => &digits[8..],
        _ => return false,
    };
    !number[0].is_ascii_digit() || number[0] >= b'8'
}

/// Where the number begins that slui.exe is asked for, if `0x2a` stands at a place.
fn argument_of_slui(text: &[u8], at: usize) -> Option<usize> {
    let (b"0x2a" | b"0x2A", after) = text.get(at..)?.split_at_checked(4)? else { return None };
    let blanks = after.len() - after.trim_ascii_start().len();
    let is_argument = (1..=4).contains(&blanks) && after[blanks..].starts_with(b"0x");
    (is_argument && ends_in_slui(&text[..at])).then_some(at + 4 + blanks)
}

/// Whether the name of slui.exe and a blank are the last of a text.
fn ends_in_slui(before: &[u8]) -> bool {
    let name = before.trim_ascii_end();
    let ends = |end: &[u8]| {
        let start = name.len().checked_sub(end.len());
        start.is_some_and(|start| name[start..].eq_ignore_ascii_case(end))
    };
    name.len() < before.len() && (ends(b"slui.exe") || ends(b"slui"))
}

/// `Error` in languages of Windows, as slmgr.vbs writes it before a colon. Where letters are not of
/// ASCII, their code page is not known, and any word is taken.
const ERROR: [&[u8]; 9] =
    [b"error", b"fehler", b"erreur", b"errore", b"erro", b"fout", b"fel", b"fejl", b"feil"];

/// Whether what stands before a number says that a script of licensing prints it.
fn is_labelled(before: &[u8]) -> bool {
    let near = &before[before.len().saturating_sub(LABEL)..];
    let label = near.trim_ascii_end();
    // The colon of Chinese and Japanese is as wide as their letters.
    let Some(label) = label.strip_suffix(b":").or_else(|| label.strip_suffix("：".as_bytes()))
    else {
        return false;
    };
    if label.ends_with(b"ERROR CODE") {
        return true;
    }
    // French has a blank before it that does not break a line.
    let label = label.trim_ascii_end();
    let label = label.strip_suffix(b"\xA0").unwrap_or(label);
    let label = label.strip_suffix(b"\xC2").unwrap_or(label);
    let word = label.rsplit(|byte| !byte.is_ascii_alphanumeric() && *byte < 0x80).next();
    let is_error = |word: &[u8]| {
        !word.is_ascii() || ERROR.iter().any(|error| word.eq_ignore_ascii_case(error))
    };
    let is_code =
        || label.len() >= 10 && label[label.len() - 10..].eq_ignore_ascii_case(b"error code");
    (word.is_some_and(is_error) || is_code()) && is_of_slmgr(before)
}

/// No word that names a number is longer, with what stands between.
const LABEL: usize = 64;

/// Whether slmgr.vbs or ospp.vbs is likely to have written what comes.
fn is_of_slmgr(before: &[u8]) -> bool {
    let near = before[before.len().saturating_sub(2 * NEAR)..].to_ascii_lowercase();
    // The last two begin the names of products, in any language.
    [&b"slmgr"[..], b"ospp.vbs", b"activating ", b"windows(r), ", b"windows server(r), "]
        .iter()
        .any(|sign| memmem::find(&near, sign).is_some())
}

/// So many mentions are looked at alone before all of the text is asked for what they could name.
const FEW: u32 = 32;

/// Before a code that ospp.vbs repeats.
const HINTS: [&[u8]; 3] = [
    b"error description:",
    b"a kb article has been detected",
    b"for more information please visit",
];

/// A hint stands so many lines behind the failure.
const HINT_LINES: u64 = 15;

/// Or so many before it: slmgr.vbs names slui.exe first where it has no text for the number.
const HINT_LINES_BEFORE: u64 = 3;

impl<'s, 'r, 'a> TextSearch<'s, 'r, 'a> {
    fn new(source: &'s Source<'r, 'a>, tally: &'s mut Tally) -> Self {
        Self {
            source,
            tally,
            order: 0,
            line: 1,
            last: HashMap::new(),
            open: None,
            application: None,
            had_products: false,
            list: None,
            pending: Vec::new(),
            table: None,
            records: HashMap::new(),
            is_binary: false,
            mentions: 0,
            has_records: None,
            has_entries: false,
        }
    }

    fn look(&mut self, view: View<'_>) {
        if view.from == 0 {
            self.table = Table::of(&view.text[..view.text.len().min(HEAD)]);
            self.is_binary = is_no_text(view.text);
            self.has_entries = time::has_entries(&view.text[..view.text.len().min(NOISE)]);
        }
        if let Some(table) = &mut self.table {
            table.advance(view.text, view.from..view.until, view.offset);
        }
        (self.mentions, self.has_records) = (0, None);
        self.records.clear();
        // One after the other: to wake another thread for a piece costs more than it saves.
        let new = view.from..view.until;
        let mut hits = near(view.text, new.clone(), |text| codes::licensing(text).collect());
        let known = hits.len();
        let beside = Beside::of(view, self.open.is_some());
        for part in self.results(view, &beside) {
            for Hit { code, range } in near(view.text, part, codes::any) {
                codes::add(&mut hits, known, code, range);
            }
        }
        for start in &beside.numbers {
            let found = codes::any(&view.text[*start..view.text.len().min(start + 11)]);
            if let Some(hit) = found.first().filter(|hit| hit.range.start == 0) {
                codes::add(&mut hits, known, hit.code, *start..start + hit.range.end);
            }
        }
        self.add_failures(view, &beside, &mut hits, known);
        hits.sort_by_key(|hit| hit.range.start);
        let products = if beside.has_products || self.had_products {
            event::products(view.text)
        } else {
            Vec::new()
        };
        self.had_products = beside.has_products;
        let (mut line, mut line_at) = (self.line, view.from);
        for hit in hits {
            line += lines(&view.text[line_at..hit.range.start]);
            line_at = hit.range.start;
            if !is_listed(&products, hit.range.start) {
                self.hit(view, &beside, &hit, line);
            }
        }
        self.products(view, &beside, &products);
        self.line += beside.lines;
        self.open = match beside.heads.last() {
            Some(head) => (beside.event_ends.last() < Some(&head.end)).then(|| OpenEvent {
                start: view.offset + head.start as u64,
                head: view.text[head.clone()].to_vec(),
                is_copy: is_copy(view.text, head.start),
            }),
            None => self.open.take().filter(|_| beside.event_ends.is_empty()),
        };
    }

    fn products(&mut self, view: View<'_>, beside: &Beside, products: &[event::Product]) {
        let mut looked = 0;
        for product in products {
            let start = product.range.start;
            let event = self.event(view, beside, start).map(|(start, ..)| start);
            if let Some(application) = Application::last_in(&view.text[looked..start]) {
                self.application = Some((event, application));
            }
            looked = start;
            if !(view.from..view.until).contains(&start) {
                continue;
            }
            let place = view.offset + start as u64;
            let list = self.list.filter(|(_, end)| place <= end + REACH as u64);
            let list = list.map_or(place, |(start, _)| start);
            self.list = Some((list, view.offset + product.range.end as u64));
            if !product.has_key {
                continue;
            }
            let line = self.line + lines(&view.text[view.from..start]);
            let application = self.application.filter(|(of, _)| *of == event);
            let application = application.map(|(_, application)| application);
            if event.is_some() {
                let mention = self.mention(view, beside, start, start, line).0;
                Source::product(product, view.text, application, &mention, self.tally);
                continue;
            }
            let state = ProductState {
                time: None,
                place: self.place(line),
                application,
                is_licensed: product.is_licensed(view.text),
                codes: product.codes(view.text),
            };
            let near = list.saturating_sub(REACH as u64).max(place.saturating_sub(LONG as u64));
            let activation_id = product.activation_id(view.text);
            self.pending.push(Pending { start: place, near, activation_id, state });
        }
        self.understand(view);
    }

    /// Says of which record the products are, as far as enough is in sight; the rest stays there.
    fn understand(&mut self, view: View<'_>) {
        let is_end = view.until == view.text.len();
        let seen = view.offset + view.text.len() as u64;
        let known = self.pending.partition_point(|one| is_end || one.start + (LONG as u64) < seen);
        let place = |at: u64| usize::try_from(at.saturating_sub(view.offset)).unwrap_or(usize::MAX);
        let mut pending = std::mem::take(&mut self.pending);
        for Pending { start, near, activation_id, mut state } in pending.drain(..known) {
            let (at, near) = (place(start), place(near));
            let within = Within::new(view.text, near, at.saturating_add(LONG), view.offset);
            let mention = self.mention_in_text(view, at, at, within, state.place.clone()).0;
            state.time = mention.time.as_deref().and_then(Time::of);
            self.tally.product(mention.computer, activation_id, state);
        }
        let list =
            self.list.filter(|(_, end)| end + REACH as u64 >= view.offset + view.until as u64);
        let far = place((view.offset + view.until as u64).saturating_sub(LONG as u64));
        let kept = list.map(|(start, _)| place(start.saturating_sub(REACH as u64)).max(far));
        let kept = kept.into_iter().chain(pending.first().map(|one| place(one.near))).min();
        let row = self.table.as_ref().and_then(|table| table.open_row(view.until, view.offset));
        view.keep.set(kept.into_iter().chain(row).fold(view.keep.get(), usize::min));
        self.pending = pending;
    }

    /// The event in XML in whose body a place stands: its place in the whole text, itself, and where
    /// its body begins in what is looked at.
    fn event<'e>(
        &'e self,
        view: View<'e>,
        beside: &Beside,
        at: usize,
    ) -> Option<(u64, Event<'e>, usize)> {
        let heads = beside.heads.partition_point(|head| head.end <= at);
        let ends = beside.event_ends.partition_point(|end| *end <= at);
        let last_end = beside.event_ends[..ends].last();
        let Some(head) = beside.heads[..heads].last() else {
            let open = self.open.as_ref().filter(|_| last_end.is_none())?;
            return Event::from_head(&open.head).map(|event| (open.start, event, 0));
        };
        let event = Event::from_head(&view.text[head.clone()])?;
        (last_end < Some(&head.end)).then_some((view.offset + head.start as u64, event, head.end))
    }

    /// Whether the event that begins at a place is a copy; none where it is not in XML.
    fn is_copy(&self, view: View<'_>, beside: &Beside, start: u64) -> Option<bool> {
        let place = |head: &Range<usize>| view.offset + head.start as u64;
        if let Ok(head) = beside.heads.binary_search_by_key(&start, place) {
            return Some(is_copy(view.text, beside.heads[head].start));
        }
        self.open.as_ref().filter(|open| open.start == start).map(|open| open.is_copy)
    }

    /// Where numbers count that are not known: new text of events that report a result.
    fn results(&self, view: View<'_>, beside: &Beside) -> Vec<Range<usize>> {
        let open = self.open.as_ref().and_then(|open| Event::from_head(&open.head));
        let open = open.map(|event| (view.from, event));
        let heads = beside
            .heads
            .iter()
            .filter_map(|head| Some((head.end, Event::from_head(&view.text[head.clone()])?)));
        let results = open.into_iter().chain(heads);
        let results = results.filter(|(_, event)| event.meaning() == Meaning::Result);
        let until = |start: usize| {
            let (heads, ends) = (&beside.heads, &beside.event_ends);
            let end = ends.get(ends.partition_point(|end| *end < start));
            let next = heads.get(heads.partition_point(|head| head.start < start));
            let next = next.map(|head| &head.start);
            end.into_iter().chain(next).min().copied().unwrap_or(view.until)
        };
        results.map(|(start, _)| start..until(start)).collect()
    }

    /// Numbers that are not known in events that report a result, where these are not in XML.
    fn add_failures(&mut self, view: View<'_>, beside: &Beside, hits: &mut Vec<Hit>, known: usize) {
        let is_unknown = |start: &&usize| {
            let place = hits[..known].partition_point(|hit| hit.range.end <= **start);
            hits[..known].get(place).is_none_or(|hit| hit.range.start > **start)
        };
        let failures: Vec<_> = beside.failures.iter().filter(is_unknown).collect();
        // To look for records takes longer than to see that there are none.
        if failures.is_empty()
            || (view.offset > 0 && self.table.is_none() && !record::can_hold(view.text))
            || (failures.len() > FEW_FAILURES && !event::names_licensing(view.text))
        {
            return;
        }
        let mut licensing = HashMap::new();
        for start in failures {
            let within = reach(view, *start);
            let can_be =
                around(view, self.table.as_ref(), *start, within, true).any(|(_, range)| {
                    *licensing
                        .entry((range.start, range.end))
                        .or_insert_with(|| event::names_licensing(&view.text[range]))
                });
            if !can_be || self.event(view, beside, *start).is_some() {
                continue;
            }
            let event = self.record(view, *start, within, true).and_then(|record| record.event);
            if !matches!(event, Some((_, Meaning::Result))) {
                continue;
            }
            let found = codes::any(&view.text[*start..view.text.len().min(start + FAILURE)]);
            if let Some(hit) = found.first().filter(|hit| hit.range.start == 0) {
                codes::add(hits, known, hit.code, *start..start + hit.range.end);
            }
        }
    }

    fn hit(&mut self, view: View<'_>, beside: &Beside, hit: &Hit, line: u64) {
        let (mention, event) = self.mention(view, beside, hit.range.start, hit.range.end, line);
        let copy = event.and_then(|(start, _)| self.is_copy(view, beside, start));
        let before = self.last.get(&hit.code.code());
        let explains = if event.is_none() { explains(view.text, hit) } else { None };
        let is_repeated = before.is_some_and(|before| match &event {
            Some((start, _)) => {
                before.event == Some(*start) || (copy == Some(true) && before.is_copied_at(*start))
            }
            None => self.is_explained(view, hit, line, explains, before, mention.computer.as_ref()),
        });
        if is_repeated && (explains.is_some() || event.is_some()) {
            return;
        }
        let last = Last {
            end: view.offset + hit.range.end as u64,
            line,
            event: event.map(|(start, _)| start),
            is_in_xml: copy.is_some(),
            explains,
            computer: mention.computer.clone(),
        };
        self.last.insert(hit.code.code(), last);
        if is_repeated {
            // The hint was counted, and the failure is known now for those that may follow.
            return;
        }
        let is_state = match event {
            Some((_, Meaning::State | Meaning::Products)) => true,
            Some((_, Meaning::Other)) if !is_own(hit.code) => return,
            _ => false,
        };
        self.source.count(hit.code, mention, is_state, self.tally);
    }

    fn place(&mut self, line: u64) -> Place {
        self.order += 1;
        Place {
            order: (self.source.order.clone(), self.source.part, self.order),
            file: Arc::clone(&self.source.name),
            within: format!(":{line}"),
        }
    }

    /// What stands around a place: the event, or the record, or the line. Also where the event
    /// begins in the whole text, and what it means.
    fn mention(
        &mut self,
        view: View<'_>,
        beside: &Beside,
        start: usize,
        end: usize,
        line: u64,
    ) -> (Mention, Option<(u64, Meaning)>) {
        let place = self.place(line);
        let text = view.text;
        if let Some((place_of_event, event, body)) = self.event(view, beside, start) {
            // The text of an event that asks a KMS host is short.
            let body = &text[body.max(start.saturating_sub(HEAD))..text.len().min(end + HEAD)];
            let body = &body[..EVENT_END.find(body).unwrap_or(body.len())];
            let mention = Mention {
                place,
                computer: event.computer().map(|name| printable(&name).into()),
                time: event.time(),
                event: Some(event.id),
                kms_host: event.kms_host(body).map(|host| printable(&host).into_owned()),
            };
            return (mention, Some((place_of_event, event.meaning())));
        }
        self.mention_in_text(view, start, end, reach(view, start), place)
    }

    /// Whether objects or lists may say something of a place; a table is always asked, for its names
    /// stand where it begins.
    fn may_have_records(&mut self, text: &[u8]) -> bool {
        self.mentions += 1;
        self.mentions <= FEW || *self.has_records.get_or_insert_with(|| RECORD_MARKS.is_match(text))
    }

    fn mention_in_text(
        &mut self,
        view: View<'_>,
        start: usize,
        end: usize,
        within: Within,
        place: Place,
    ) -> (Mention, Option<(u64, Meaning)>) {
        let mut mention =
            Mention { place, computer: None, time: None, event: None, kms_host: None };
        let text = view.text;
        let has_records = self.may_have_records(text);
        let record = self.record(view, start, within, has_records);
        let record_start = record.as_ref().map_or(0, |record| record.range.start);
        let before = line_before(text, start);
        let before = &before[before.len() - before.len().min(start - record_start)..];
        let found = record.as_ref().and_then(|record| record.computer.as_deref());
        mention.computer = match found {
            Some(name) => Some(printable(name).into()),
            None if has_records => computer(text, start, end),
            None => None,
        };
        let found = record.as_ref().and_then(|record| record.time.clone());
        mention.time = found
            .or_else(|| self.has_entries.then(|| time::behind(&text[start..])).flatten())
            .or_else(|| time::in_text(before, self.source.reader.dates));
        let Some((record, (id, meaning))) =
            record.and_then(|record| record.event.map(|event| (record, event)))
        else {
            return (mention, None);
        };
        mention.event = Some(id);
        mention.kms_host = record.kms_host.map(|host| printable(&host).into_owned());
        (mention, Some((view.offset + record.range.start as u64, meaning)))
    }

    /// The record in a table, in JSON or as a list: an event, else one that names a computer.
    fn record(
        &mut self,
        view: View<'_>,
        at: usize,
        within: Within,
        has_records: bool,
    ) -> Option<Record> {
        let (text, table, dates) = (view.text, self.table.as_ref(), self.source.reader.dates);
        let mut named = None;
        for (form, range) in around(view, table, at, within, has_records) {
            if named.is_some() && form == Form::List {
                break;
            }
            let read = || match form {
                Form::Row => {
                    table.and_then(|table| table.record(text, range.clone(), view.offset, dates))
                }
                Form::Object => record::object(text, range.clone(), dates),
                Form::List => record::list(text, range.clone(), dates),
            };
            let found = self.records.entry((form, range.clone())).or_insert_with(read);
            match found {
                Some(record) if record.event.is_some() => return found.clone(),
                Some(_) if named.is_none() => named.clone_from(found),
                _ => {}
            }
        }
        named
    }

    /// Whether one of two mentions is the hint of the other.
    fn is_explained(
        &self,
        view: View<'_>,
        hit: &Hit,
        line: u64,
        explains: Option<u64>,
        before: &Last,
        computer: Option<&Arc<str>>,
    ) -> bool {
        let lines = match (before.explains, explains) {
            (None, Some(_)) => HINT_LINES,
            (Some(lines), None) => lines,
            (None, None) | (Some(_), Some(_)) => return false,
        };
        if before.event.is_some() || line - before.line > lines {
            return false;
        }
        let start = view.offset + hit.range.start as u64;
        if self.table.as_ref().is_some_and(|table| table.parts(before.end..start)) {
            return false;
        }
        let end = usize::try_from(before.end.saturating_sub(view.offset)).unwrap_or(0);
        let between = &view.text[end.min(hit.range.start)..hit.range.start];
        // Of another record, or of another computer.
        memchr::memchr2(b'{', b'}', between).is_none()
            && is_same(before.computer.as_ref(), computer)
            && names(between).all(|(_, name)| {
                let name: Arc<str> = printable(&String::from_utf8_lossy(name)).into();
                before.computer.is_some() && is_same(before.computer.as_ref(), Some(&name))
            })
    }
}

/// Whether two computers can be the same.
fn is_same(one: Option<&Arc<str>>, other: Option<&Arc<str>>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => folded(one) == folded(other),
        _ => true,
    }
}

/// The part of a text in which the record of a number is looked for.
fn reach(view: View<'_>, at: usize) -> Within {
    Within::new(view.text, at.saturating_sub(REACH), at + REACH, view.offset)
}

/// Where the records may reach in which a place stands.
fn around<'v>(
    view: View<'v>,
    table: Option<&Table>,
    at: usize,
    within: Within,
    has_records: bool,
) -> impl Iterator<Item = (Form, Range<usize>)> + use<'v> {
    let text = view.text;
    // What was read of a row stays in sight.
    let row = within.and_before(at.saturating_sub(LONG));
    let row = table.and_then(|table| table.row(text, at, row, view.offset));
    let rows = row.into_iter().map(|range| (Form::Row, range));
    let others = std::iter::once_with(move || {
        let objects = record::objects(text, at, within).map(|range| (Form::Object, range));
        // Where a line stands among others is asked only if need be.
        let lists = std::iter::once_with(move || record::lists(text, at, within)).flatten();
        objects.chain(lists.map(|range| (Form::List, range)))
    });
    rows.chain(others.take(usize::from(has_records)).flatten())
}

/// How a record is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Form {
    Row,
    Object,
    List,
}

/// The numbers that begin in a part of a text, read with what stands beside them.
fn near(text: &[u8], part: Range<usize>, find: impl Fn(&[u8]) -> Vec<Hit>) -> Vec<Hit> {
    let start = part.start.saturating_sub(NEAR);
    let mut hits = find(&text[start..text.len().min(part.end + NEAR)]);
    for hit in &mut hits {
        hit.range = start + hit.range.start..start + hit.range.end;
    }
    hits.retain(|hit| part.contains(&hit.range.start));
    hits
}

/// The line of a place, up to it, as far as it matters.
fn line_before(text: &[u8], at: usize) -> &[u8] {
    let near = &text[at.saturating_sub(400)..at];
    &near[memchr::memrchr(b'\n', near).map_or(0, |at| at + 1)..]
}

/// Whether a mention explains one that should stand beside it: an argument of slui.exe, an address,
/// or what ospp.vbs adds to an error; and how many lines behind it that one can stand.
fn explains(text: &[u8], hit: &Hit) -> Option<u64> {
    let before = line_before(text, hit.range.start).to_ascii_lowercase();
    let number = before.trim_ascii_end();
    if number.len() < before.len() && number.strip_suffix(b"0x2a").is_some_and(ends_in_slui) {
        return Some(HINT_LINES_BEFORE);
    }
    let word = before.rsplit(u8::is_ascii_whitespace).next().unwrap_or_default();
    let is_hint = memmem::find(word, b"://").is_some()
        || HINTS.iter().any(|hint| memmem::find(&before, hint).is_some());
    // On the same line only.
    is_hint.then_some(0)
}

/// The names under which a line, or what stands in braces, names a computer.
static COMPUTER: LazyLock<regex::bytes::Regex> = LazyLock::new(|| {
    regex::bytes::Regex::new(
        r#"(?i-u)\b(PS)?(?:ComputerName|MachineName|Computer|hostname)"?[ \t]*[:=][ \t]*"?([A-Za-z0-9_.\x80-\xFF-]+)"#,
    )
    .expect("the pattern is valid")
});

/// What stands in all records and lines that name something, for one search.
static RECORD_MARKS: LazyLock<regex::bytes::RegexSet> = LazyLock::new(|| {
    regex::bytes::RegexSet::new(record::marks().chain([COMPUTER.as_str()]))
        .expect("the patterns are valid")
});

/// The names of computers in a text, each with whether a session was with it.
fn names(text: &[u8]) -> impl Iterator<Item = (bool, &[u8])> {
    COMPUTER.captures_iter(text).filter_map(|found| {
        let name = found.get(2)?;
        let is_name = !record::is_null(text, name.start(), name.as_bytes());
        is_name.then_some((found.get(1).is_some(), name.as_bytes()))
    })
}

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
    // Who collects records names itself, and each record its computer.
    let mut session = None;
    let mut named = names(before).chain(names(after)).filter_map(|(is_session, name)| {
        if is_session {
            session.get_or_insert(name);
        }
        (!is_session).then_some(name)
    });
    let name = named.next();
    drop(named);
    let name = name.or(session)?;
    Some(printable(&String::from_utf8_lossy(name)).into())
}

#[cfg(test)]
mod tests {
    use std::error::Error;
    use std::fmt;

    use super::*;

    #[derive(Debug)]
    struct Layer(&'static str, Option<Box<Layer>>);

    impl fmt::Display for Layer {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }
    }

    impl Error for Layer {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(self.1.as_deref()?)
        }
    }

    #[test]
    fn causes_are_named_once() {
        let of = |text, cause| Layer(text, Some(Box::new(cause)));
        assert_eq!(chain(&Layer("outer", None)), "outer");
        assert_eq!(chain(&of("outer", of("inner", Layer("last", None)))), "outer: inner: last");
        assert_eq!(chain(&of("outer", of("out", Layer("last", None)))), "outer: last");
    }
}
