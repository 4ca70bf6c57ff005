//! What stands around a place of a text: the record that is an event, or that names a computer, as
//! PowerShell, wevtutil and the Event Viewer write it: in JSON, as a list, in a table.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;
use regex::bytes::Regex;

use super::event::{self, Meaning};
use super::time::{self, Dates};

/// A record reaches so far before and behind a code in it.
pub(crate) const REACH: usize = 1 << 14;

/// And so far before and behind a product: event 1003 lists hundreds, twice where
/// `ConvertTo-Json` writes it.
pub(crate) const LONG: usize = 1 << 17;

/// The part of a text in which a record is looked for, around a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Within {
    start: usize,
    end: usize,
    /// Whether the whole text begins here.
    is_start: bool,
}

impl Within {
    /// `offset` is the place of `text` in the whole.
    pub(crate) fn new(text: &[u8], start: usize, end: usize, offset: u64) -> Self {
        Self { start, end: text.len().min(end), is_start: start == 0 && offset == 0 }
    }

    /// With more before it.
    pub(crate) fn and_before(self, start: usize) -> Self {
        Self { start: self.start.min(start), ..self }
    }
}

/// The name of a computer in DNS is no longer.
const NAME: usize = 255;

/// So many braces are looked at before a place, and behind it: no event has more.
const BRACES: usize = 256;

/// What a record says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) range: Range<usize>,
    pub(crate) event: Option<(u32, Meaning)>,
    pub(crate) computer: Option<String>,
    pub(crate) time: Option<String>,
    pub(crate) kms_host: Option<String>,
}

impl Record {
    fn new(text: &[u8], range: Range<usize>, fields: &Fields<'_>, dates: Option<Dates>) -> Self {
        let id = fields.id.and_then(|id| std::str::from_utf8(id).ok()?.parse().ok());
        let event = match (fields.provider.or(fields.source), id) {
            (Some(provider), Some(id)) => Some((id, Meaning::of(provider, id))),
            _ => None,
        };
        // Records of anything can have a number and a source.
        let is_event = |(_, meaning): &(u32, Meaning)| {
            fields.provider.is_some() || fields.is_of_events || *meaning != Meaning::Other
        };
        let event = event.filter(is_event);
        Self {
            event,
            computer: fields
                .computer
                .filter(|name| name.len() <= NAME)
                .map(|name| String::from_utf8_lossy(name).into_owned()),
            time: fields.time.and_then(|value| time::of_field(value, dates)),
            kms_host: event
                .and_then(|(id, meaning)| event::kms_host(id, meaning, &text[range.clone()])),
            range,
        }
    }

    fn says_something(&self) -> bool {
        self.event.is_some() || self.computer.is_some()
    }
}

/// The values of a record, as they stand in it.
#[derive(Clone, Copy, Debug, Default)]
struct Fields<'t> {
    id: Option<&'t [u8]>,
    /// By the name that only events give it.
    provider: Option<&'t [u8]>,
    source: Option<&'t [u8]>,
    computer: Option<&'t [u8]>,
    time: Option<&'t [u8]>,
    /// Whether other fields beside the source show that this is an event, whoever reports it.
    is_of_events: bool,
}

/// The number of an event, by the name that nothing else gives it.
const EVENT_ID: &str = "Event[ _]?ID";

/// Further fields that events of Windows have, and records of other programs have not.
const MARKS: &str = "Log[ _]?Name|Task[ _]?Category|Date and Time|TimeGenerated|EntryType|\
    InstanceId|Opcode|Channel|LevelDisplayName|RecordId";

/// Where a field is looked for by its name.
struct Names {
    id: Regex,
    provider: Regex,
    source: Regex,
    computer: Regex,
    /// The computer that a session was with.
    session: Regex,
    time: Regex,
    event_id: Regex,
    mark: Regex,
}

impl Names {
    /// With what stands before a name, between it and its value, and behind the value.
    fn new(before: &str, between: &str, after: &str) -> Self {
        let field = |names: &str, value: &str| {
            let pattern = format!("(?im-u){before}(?:{names}){between}({value}){after}");
            Regex::new(&pattern).expect("the pattern is valid")
        };
        let words = r"[^\x22\r\n]+";
        Self {
            id: field(&format!("Id|{EVENT_ID}"), r"[0-9]{1,6}\b"),
            provider: field("Provider[ _]?Name", words),
            source: field("Provider|Source[ _]?Name|Source", words),
            computer: field("Computer[ _]?Name|MachineName|Computer|hostname", NAME_OF_COMPUTER),
            session: field("PSComputerName", NAME_OF_COMPUTER),
            time: field("TimeCreated|TimeGenerated|@?timestamp|Date|Time", words),
            event_id: field(EVENT_ID, r"[0-9]{1,6}\b"),
            mark: field(MARKS, words),
        }
    }

    fn fields<'t>(&self, text: &'t [u8]) -> Fields<'t> {
        let find = |field: &Regex| Some(field.captures(text)?.get(1)?.as_bytes());
        let name = |field: &Regex| {
            let mut names = field.captures_iter(text).filter_map(|found| found.get(1));
            Some(names.find(|name| !is_null(text, name.start(), name.as_bytes()))?.as_bytes())
        };
        let (id, source) = (find(&self.id), find(&self.source));
        let provider = find(&self.provider);
        // Asked only where nothing else says so.
        let is_of_events = id.is_some()
            && provider.is_none()
            && source.is_some_and(|source| !event::names_licensing(source))
            && [&self.event_id, &self.mark].into_iter().all(|field| field.is_match(text));
        Fields {
            id,
            provider,
            source,
            // Who collects events names itself, and each event its computer.
            computer: name(&self.computer).or_else(|| name(&self.session)),
            time: find(&self.time),
            is_of_events,
        }
    }

    /// By which of these it is found where a record that says something can stand.
    fn marks(&self) -> [&str; 3] {
        [&self.computer, &self.session, &self.id].map(Regex::as_str)
    }
}

const NAME_OF_COMPUTER: &str = r"[A-Za-z0-9_.\x80-\xFF-]+";

/// Whether this is the null of JSON, which stands in no quotation marks.
pub(crate) fn is_null(text: &[u8], start: usize, name: &[u8]) -> bool {
    name == b"null" && !text[..start].ends_with(b"\"")
}

/// What stands in all objects and lists that say something: the patterns by which their fields are
/// read, so that this never leaves one out.
pub(crate) fn marks() -> impl Iterator<Item = &'static str> {
    JSON.marks().into_iter().chain(LIST.marks()).chain([NUMBER_ALONE])
}

/// In a list whose fields have names in any language there is one of these.
const NUMBER_ALONE: &str = r"(?m-u)^[ \t]*[^\s:0-9][^:\r\n]*:[ \t]*[0-9]{1,6}[ \t]*\r?$";

static JSON: LazyLock<Names> = LazyLock::new(|| Names::new("\"", r#""[ \t]*:[ \t]*"?"#, ""));
static LIST: LazyLock<Names> =
    LazyLock::new(|| Names::new(r"^[ \t]*", r"[ \t]*:[ \t]*", r"[ \t\r]*$"));

/// An event as wevtutil and the Event Viewer write it, whose fields have names in any language: log,
/// provider, time, number, more, then the computer before the one that has no value on its line.
static TRANSLATED: LazyLock<Regex> = LazyLock::new(|| {
    let name = r"^[ \t]*[^\s:0-9][^:\r\n]*:[ \t]*";
    let end = r"[ \t]*\r?\n";
    let line = |value: &str| format!("{name}({value}){end}");
    let provider = line(r"[^:\r\n]*[^:\s]");
    let time = line(r"[^\r\n]*[0-9][^\r\n]*:[0-9]{2}\b[^\r\n]*");
    let id = line("[0-9]{1,6}");
    let computer = line(r"[A-Za-z0-9_.\x80-\xFF-]+");
    let any = format!(r"{name}[^\r\n]*{end}");
    let pattern = format!("(?m-u){any}{provider}{time}{id}(?:{any}){{3,8}}?{computer}{name}{end}");
    Regex::new(&pattern).expect("the pattern is valid")
});

/// What an object in JSON says itself, if it names an event or a computer.
pub(crate) fn object(text: &[u8], range: Range<usize>, dates: Option<Dates>) -> Option<Record> {
    let own = own(&text[range.clone()]);
    let record = Record::new(text, range, &JSON.fields(&own), dates);
    record.says_something().then_some(record)
}

/// Where the lists may reach in which a place stands: between empty lines, as `Format-List` writes
/// a record, or between lines that begin with `Event[`, as wevtutil does.
pub(crate) fn lists(text: &[u8], at: usize, within: Within) -> impl Iterator<Item = Range<usize>> {
    [block(text, at, within), numbered(text, at, within)].into_iter().flatten()
}

/// A list of fields, each on a line, if it names an event or at least a computer.
pub(crate) fn list(text: &[u8], range: Range<usize>, dates: Option<Dates>) -> Option<Record> {
    // Few lists have as many lines as an event.
    let has_lines = || memchr::memchr_iter(b':', &text[range.clone()]).nth(9).is_some();
    let own = own_lines(&text[range.clone()]);
    let fields = own.as_ref().map(|own| LIST.fields(own)).unwrap_or_default();
    let is_unnamed = fields.id.is_none() || fields.provider.or(fields.source).is_none();
    if is_unnamed && has_lines() {
        let mut translated = TRANSLATED.captures_iter(&text[range.clone()]);
        if let (Some(found), None) = (translated.next(), translated.next()) {
            let field = |at: usize| found.get(at).map(|field| field.as_bytes());
            let fields = Fields {
                id: field(3),
                provider: field(1),
                source: None,
                computer: field(4),
                time: field(2),
                is_of_events: true,
            };
            return Some(Record::new(text, range, &fields, dates));
        }
    }
    own.as_ref()?;
    let record = Record::new(text, range, &fields, dates);
    record.says_something().then_some(record)
}

/// A list without what only looks like a field: `Format-List` indents the lines of a value, so that
/// of two lines that begin with the same name the one counts that begins further left. wevtutil
/// does not and writes the fields first. None where there is more than one record: who knows which
/// is meant.
fn own_lines(list: &[u8]) -> Option<Cow<'_, [u8]>> {
    let is_numbered = list.starts_with(NUMBERED.needle());
    let mut gone = Vec::new();
    for field in [&LIST.id, &LIST.computer, &LIST.session] {
        let mut names: Vec<(Vec<u8>, usize, Range<usize>)> = Vec::new();
        for line in field.find_iter(list) {
            let name = line.as_bytes().split(|byte| *byte == b':').next().unwrap_or_default();
            let indent = name.len() - name.trim_ascii_start().len();
            let name = name.trim_ascii().to_ascii_lowercase();
            match names.iter_mut().find(|(other, ..)| *other == name) {
                None => names.push((name, indent, line.range())),
                Some((_, before, _)) if *before == indent => return None,
                Some((_, before, _)) if *before < indent => gone.push(line.range()),
                Some(_) if is_numbered => return None,
                Some((_, before, range)) => {
                    gone.push(std::mem::replace(range, line.range()));
                    *before = indent;
                }
            }
        }
    }
    if gone.is_empty() {
        return Some(Cow::Borrowed(list));
    }
    let mut own = list.to_vec();
    for line in gone {
        own[line].fill(b' ');
    }
    Some(Cow::Owned(own))
}

/// Objects in objects are looked at so deep.
const DEPTH: usize = 4;

/// The objects in which a place stands, the innermost first.
pub(crate) fn objects(
    text: &[u8],
    at: usize,
    within: Within,
) -> impl Iterator<Item = Range<usize>> {
    let near = within.start;
    let mut closed = 0_usize;
    let braces = memchr::memrchr2_iter(b'{', b'}', &text[near..at]).take(BRACES);
    let braces = braces.map(move |place| near + place).filter(|place| is_brace(text, *place));
    let opens = braces.filter(move |place| {
        if text[*place] == b'}' {
            closed += 1;
            return false;
        }
        let is_open = closed == 0;
        closed = closed.saturating_sub(1);
        is_open
    });
    let mut end = at;
    opens.take(DEPTH).map(move |open| {
        end = closing(text, end, within.end);
        open..end
    })
}

/// Behind the brace that closes what is open, or as far as a record reaches.
fn closing(text: &[u8], from: usize, far: usize) -> usize {
    let mut open = 0_usize;
    let braces = memchr::memchr2_iter(b'{', b'}', &text[from..far]).take(BRACES);
    for place in braces.map(|place| from + place).filter(|place| is_brace(text, *place)) {
        match text[place] {
            b'{' => open += 1,
            _ if open == 0 => return place + 1,
            _ => open -= 1,
        }
    }
    far
}

/// Whether what looks like a brace of JSON is one, and no letter of a text in quotation marks: there
/// a quotation mark has a backslash before it, so that none can stand where a name begins or a value
/// ends.
fn is_brace(text: &[u8], at: usize) -> bool {
    const NEAR: usize = 256;
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    if text[at] == b'{' {
        let behind = &text[at + 1..text.len().min(at + NEAR)];
        let next = behind.iter().find(|byte| !is_blank(byte));
        return next.is_none_or(|next| matches!(next, b'"' | b'}' | b'\r' | b'\n'));
    }
    // Of several one is as good as the other.
    let mut before = &text[at.saturating_sub(NEAR)..at];
    while let Some(rest) = before.trim_ascii_end().strip_suffix(b"}") {
        before = rest;
    }
    let before = before.trim_ascii_end();
    match before {
        [] | [.., b'{' | b']'] => true,
        // Else a value begins here.
        [text @ .., b'"'] => is_quote(text) && !ends_as_name(text),
        _ => {
            // A number, true, false or null.
            let is_value =
                |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'+' | b'-');
            let value = before.iter().rev().take_while(|byte| is_value(byte)).count();
            ends_as_name(&before[..before.len() - value])
        }
    }
}

/// Whether a quotation mark behind a text is no letter.
fn is_quote(before: &[u8]) -> bool {
    before.iter().rev().take_while(|byte| **byte == b'\\').count().is_multiple_of(2)
}

/// Whether a value follows: a name in quotation marks and a colon.
fn ends_as_name(before: &[u8]) -> bool {
    let name = before.trim_ascii_end().strip_suffix(b":").map(<[u8]>::trim_ascii_end);
    name.and_then(|name| name.strip_suffix(b"\"")).is_some_and(is_quote)
}

/// An object without those within it.
fn own(object: &[u8]) -> Vec<u8> {
    let mut own = Vec::with_capacity(object.len());
    let (mut depth, mut last) = (0_usize, 0);
    let braces = memchr::memchr2_iter(b'{', b'}', object).filter(|place| is_brace(object, *place));
    for place in braces.chain([object.len()]) {
        if depth == 1 {
            own.extend_from_slice(&object[last..place]);
            own.push(b'}');
        }
        depth = if object.get(place) == Some(&b'{') { depth + 1 } else { depth.saturating_sub(1) };
        last = place + 1;
    }
    own
}

static EMPTY_LINES: LazyLock<[Finder<'static>; 2]> =
    LazyLock::new(|| ["\n\n", "\n\r\n"].map(Finder::new));
static NUMBERED: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("Event["));

/// Whether a text has anything in which an object or a list can begin, its start apart.
pub(crate) fn can_hold(text: &[u8]) -> bool {
    memchr::memchr(b'{', text).is_some()
        || EMPTY_LINES.iter().any(|empty| empty.find(text).is_some())
        || NUMBERED.find(text).is_some()
}

/// What stands between empty lines.
fn block(text: &[u8], at: usize, within: Within) -> Option<Range<usize>> {
    let near = within.start;
    let before = &text[near..at];
    let start = if EMPTY_LINES.iter().any(|empty| empty.find(before).is_some()) {
        // Where the line before has no letters.
        let is_empty = |end: &usize| {
            let before = &before[..*end];
            before.ends_with(b"\n") || before.ends_with(b"\n\r")
        };
        near + memchr::memrchr_iter(b'\n', before).find(is_empty)? + 1
    } else if within.is_start {
        0
    } else {
        return None;
    };
    let far = within.end;
    let ends = EMPTY_LINES.iter().filter_map(|empty| empty.find(&text[at..far]));
    let end = ends.min().map(|end| at + end + 1).or((far == text.len()).then_some(far))?;
    Some(start..end)
}

/// What stands between two lines that begin with `Event[`.
fn numbered(text: &[u8], at: usize, within: Within) -> Option<Range<usize>> {
    let is_line = |place: &usize| text[..*place].last().is_none_or(|before| *before == b'\n');
    let near = within.start;
    let starts = NUMBERED.find_iter(&text[near..at]).map(|place| near + place);
    let start = starts.filter(is_line).last()?;
    let far = within.end;
    let mut next = NUMBERED.find_iter(&text[at..far]).map(|place| at + place);
    Some(start..next.find(is_line).unwrap_or(far))
}

/// A table with a column for each field, as `Export-Csv` and the Event Viewer write it.
#[derive(Debug)]
pub(crate) struct Table {
    /// From where on which columns stand: more than one where exports were put together.
    heads: Vec<(u64, Columns)>,
    /// Where rows begin, in the whole text: those of what is looked at and the last one before.
    rows: Vec<u64>,
    in_quotes: bool,
    /// Behind the quotation mark that ended a cell last.
    closed: u64,
    /// Rows end with a carriage return alone.
    has_returns: bool,
}

/// The columns that matter.
#[derive(Debug)]
struct Columns {
    delimiter: u8,
    id: Option<usize>,
    provider: Option<usize>,
    source: Option<usize>,
    computer: Option<usize>,
    /// The computer that a session was with.
    session: Option<usize>,
    time: Option<usize>,
    /// Whether each row is an event, whoever reports it.
    is_of_events: bool,
    /// Whether the names may be those of the Event Viewer in another language.
    is_translated: bool,
}

impl Columns {
    /// From the line that names them.
    fn of(head: &[u8], delimiter: Option<u8>) -> Option<Self> {
        let head = head.trim_ascii();
        let delimiter = delimiter.or_else(|| {
            b",;\t".iter().copied().max_by_key(|delimiter| {
                (memchr::memchr_iter(*delimiter, head).count(), *delimiter == b',')
            })
        })?;
        let head = cells(head, delimiter)?;
        let column = |names: &[&str]| {
            head.iter().position(|cell| {
                names.iter().any(|name| cell.trim_ascii().eq_ignore_ascii_case(name.as_bytes()))
            })
        };
        let has = |name: &Regex| head.iter().any(|cell| name.is_match(cell.trim_ascii()));
        let columns = Self {
            delimiter,
            id: column(&["Id", "EventId", "Event ID"]),
            provider: column(&["ProviderName"]),
            source: column(&["Provider", "Source", "SourceName"]),
            computer: column(&["MachineName", "ComputerName", "Computer"]),
            session: column(&["PSComputerName"]),
            time: column(&["TimeCreated", "TimeGenerated", "Date and Time", "Date", "Time"]),
            is_of_events: OF_EVENTS.iter().all(has),
            is_translated: false,
        };
        let names_computers = columns.computer.is_some() || columns.session.is_some();
        let is_known = columns.are_of_events() || names_computers;
        let is_translated = !is_known && head.len() == VIEWER && head.iter().all(is_name);
        let is_one = head.len() > 1 && (is_known || is_translated);
        is_one.then_some(Self { is_translated, ..columns })
    }

    fn are_of_events(&self) -> bool {
        self.id.is_some() && (self.provider.is_some() || self.source.is_some())
    }
}

/// Columns that a table of events has both.
static OF_EVENTS: LazyLock<[Regex; 2]> = LazyLock::new(|| {
    [EVENT_ID, MARKS]
        .map(|names| Regex::new(&format!("(?i-u)^(?:{names})$")).expect("the pattern is valid"))
});

/// What names columns is no longer.
const HEAD: usize = 1 << 12;

/// A line, without how it ends, and whether that is with a carriage return alone.
fn first_line(text: &[u8]) -> (&[u8], bool) {
    let end = memchr::memchr2(b'\n', b'\r', text).unwrap_or(text.len());
    (&text[..end], text[end..].first() == Some(&b'\r') && text.get(end + 1) != Some(&b'\n'))
}

/// Words of which some stand in a line that names columns further down. That of a computer alone
/// can also be a value, such as the class of an object.
static HEAD_MARK: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?i-u)(?:Machine|Computer|Provider)Name|Event ?Id").expect("the pattern is valid")
});

impl Table {
    /// From the first line of a text that is not empty and names no type and no delimiter.
    pub(crate) fn of(text: &[u8]) -> Option<Self> {
        let (mut rest, mut delimiter) = (text, None);
        while !rest.is_empty() {
            let (line, has_returns) = first_line(rest);
            let trimmed = line.trim_ascii();
            match trimmed {
                [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', named] => delimiter = Some(*named),
                // A tab is a blank.
                b"sep=" | b"SEP=" => delimiter = Some(b'\t'),
                _ if trimmed.is_empty() || trimmed.starts_with(b"#TYPE") => {}
                _ => {
                    let heads = vec![(0, Columns::of(line, delimiter)?)];
                    let rows = vec![0];
                    return Some(Self { heads, rows, in_quotes: false, closed: 0, has_returns });
                }
            }
            rest = rest.get(line.len() + 1..).unwrap_or_default();
        }
        None
    }

    fn columns(&self, row: u64) -> Option<&Columns> {
        let next = self.heads.partition_point(|(start, _)| *start <= row);
        self.heads.get(next.checked_sub(1)?).map(|(_, columns)| columns)
    }

    /// Goes on to new text; `offset` is the place of `text` in the whole.
    pub(crate) fn advance(&mut self, text: &[u8], new: Range<usize>, offset: u64) {
        // Of those before only the last one can go on.
        let gone = self.rows.partition_point(|row| *row < offset);
        self.rows.drain(..gone.saturating_sub(1));
        let first = self.rows.first().copied().unwrap_or(offset);
        let gone = self.heads.partition_point(|(start, _)| *start <= first);
        self.heads.drain(..gone.saturating_sub(1));
        let near = text.len().min(new.end + HEAD);
        let marks =
            HEAD_MARK.find_iter(&text[new.start..near]).map(|mark| new.start + mark.start());
        let mut marks = marks.peekable();
        let ends = if self.has_returns { b'\r' } else { b'\n' };
        for place in memchr::memchr2_iter(b'"', ends, &text[new.clone()]) {
            let place = new.start + place;
            let next = offset + (place + 1) as u64;
            if text[place] == b'"' {
                if self.in_quotes {
                    (self.in_quotes, self.closed) = (false, next);
                } else {
                    // Within a cell it is a letter, and behind one that ended the cell it goes on.
                    self.in_quotes = self.closed + 1 == next || self.begins_cell(text, place);
                }
                continue;
            }
            // No row is so long: nothing ends the cell that was begun.
            let is_lost = || self.rows.last().is_none_or(|row| next - row > LONG as u64);
            if self.in_quotes && !is_lost() {
                continue;
            }
            self.in_quotes = false;
            self.rows.push(next);
            while marks.next_if(|mark| *mark <= place).is_some() {}
            if let Some(mark) = marks.peek() {
                let line = first_line(&text[place + 1..near]).0;
                if *mark <= place + line.len() {
                    self.heads.extend(head_within(line).map(|columns| (next, columns)));
                }
            }
        }
    }

    /// Whether a cell begins at a place.
    fn begins_cell(&self, text: &[u8], at: usize) -> bool {
        let Some(before) = at.checked_sub(1).map(|before| text[before]) else { return true };
        let columns = self.heads.last().map(|(_, columns)| columns);
        matches!(before, b'\n' | b'\r') || columns.is_none_or(|head| head.delimiter == before)
    }

    /// The row in which a place stands, unless it begins too far before.
    pub(crate) fn row(
        &self,
        text: &[u8],
        at: usize,
        within: Within,
        offset: u64,
    ) -> Option<Range<usize>> {
        let next = self.rows.partition_point(|row| *row <= offset + at as u64);
        let place = |row: &u64| row.checked_sub(offset).and_then(|row| usize::try_from(row).ok());
        let start = place(self.rows.get(next.checked_sub(1)?)?)?;
        let end = self.rows.get(next).and_then(place).unwrap_or(text.len()).min(within.end);
        (within.start <= start && start <= end).then_some(start..end)
    }

    /// Where the row begins, in what is looked at, that is not ended yet at a place.
    pub(crate) fn open_row(&self, until: usize, offset: u64) -> Option<usize> {
        let next = self.rows.partition_point(|row| *row <= offset + until as u64);
        let row = self.rows.get(next.checked_sub(1)?)?;
        let near = until.saturating_sub(LONG);
        usize::try_from(row.checked_sub(offset)?).ok().filter(|row| *row >= near)
    }

    /// Whether a row begins between two places of the whole text.
    pub(crate) fn parts(&self, places: Range<u64>) -> bool {
        let next = self.rows.partition_point(|row| *row <= places.start);
        self.rows.get(next).is_some_and(|row| *row <= places.end)
    }

    /// What a row says, if it names an event or a computer.
    pub(crate) fn record(
        &self,
        text: &[u8],
        range: Range<usize>,
        offset: u64,
        dates: Option<Dates>,
    ) -> Option<Record> {
        let columns = self.columns(offset + range.start as u64)?;
        let row = cells(&text[range.clone()], columns.delimiter)?;
        let cell = |column: Option<usize>| {
            row.get(column?).map(<[u8]>::trim_ascii).filter(|cell| !cell.is_empty())
        };
        let fields = if columns.is_translated {
            viewer(&row)?
        } else {
            Fields {
                id: cell(columns.id),
                provider: cell(columns.provider),
                source: cell(columns.source),
                // Who collects events names itself, and each event its computer.
                computer: cell(columns.computer).or_else(|| cell(columns.session)),
                time: cell(columns.time),
                is_of_events: columns.is_of_events,
            }
        };
        let record = Record::new(text, range, &fields, dates);
        record.says_something().then_some(record)
    }
}

/// So many columns the Event Viewer names: level, time, provider, number, category. Each row has one
/// more, what the event says.
const VIEWER: usize = 5;

/// Whether a cell of the first row can be the name of a column, in any language.
fn is_name(cell: &[u8]) -> bool {
    let is_letter =
        |byte: &u8| byte.is_ascii_alphabetic() || b" -'/".contains(byte) || *byte >= 0x80;
    !cell.is_empty() && cell.iter().all(is_letter)
}

/// What a row of the Event Viewer says, if it is one.
fn viewer(row: &csv::ByteRecord) -> Option<Fields<'_>> {
    let (time, provider, id) = (row.get(1)?, row.get(2)?, row.get(3)?);
    let is_id = (1..=6).contains(&id.len()) && id.iter().all(u8::is_ascii_digit);
    let is_time = time.contains(&b':') && time.iter().any(u8::is_ascii_digit);
    let is_event = row.len() == VIEWER + 1 && is_id && is_time && !provider.is_empty();
    is_event.then_some(Fields {
        id: Some(id),
        provider: Some(provider),
        time: Some(time),
        is_of_events: true,
        ..Fields::default()
    })
}

/// The columns that a line within a table names, if it is no row.
fn head_within(line: &[u8]) -> Option<Columns> {
    let columns = Columns::of(line, None)?;
    let cells = cells(line, columns.delimiter)?;
    let names_computers = cells.iter().any(|cell| {
        [&b"MachineName"[..], b"ComputerName", b"PSComputerName"]
            .iter()
            .any(|name| cell.trim_ascii().eq_ignore_ascii_case(name))
    });
    (names_computers || columns.are_of_events()).then_some(columns)
}

fn cells(row: &[u8], delimiter: u8) -> Option<csv::ByteRecord> {
    let mut builder = csv::ReaderBuilder::new();
    builder.has_headers(false).flexible(true).delimiter(delimiter);
    builder.from_reader(row).into_byte_records().next()?.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROVIDER: &str = "Microsoft-Windows-Security-SPP";

    fn place(text: &str) -> usize {
        text.find('@').unwrap()
    }

    /// What a record around the sign reaches.
    fn near(text: &str) -> Within {
        let at = place(text);
        Within::new(text.as_bytes(), at.saturating_sub(REACH), at + REACH, 0)
    }

    /// The texts of the objects around the sign.
    fn around(text: &str) -> Vec<&str> {
        objects(text.as_bytes(), place(text), near(text)).map(|range| &text[range]).collect()
    }

    #[test]
    fn objects_are_found_from_within() {
        assert_eq!(around(r#"{"a"} {"b" {"c"} @ {"d"} } {"e"}"#), [r#"{"b" {"c"} @ {"d"} }"#]);
        let within = [r#"{"3@"}"#, r#"{"2"{"3@"}}"#, r#"{"1"{"2"{"3@"}}}"#];
        assert_eq!(around(r#"[{"1"{"2"{"3@"}}} {"4"}]"#), within);
        assert_eq!(around(r#""a" } @ { "b""#), [""; 0]);
        assert_eq!(around("{\"a\" @"), ["{\"a\" @"], "as far as the text reaches");
        assert_eq!(around("{\r\n{\n{}{ \"\" {\"4\": {\"5@\"}}}}}").len(), DEPTH);
        let far = format!("{{{}@", " ".repeat(REACH));
        assert_eq!(around(&far), [""; 0]);
        let far = format!("{{{}@", " ".repeat(REACH - 1));
        assert_eq!(around(&far).len(), 1);
        let many = format!("{{\"\"{}@", "{}".repeat(BRACES / 2));
        assert_eq!(around(&many), [""; 0]);
        let far = format!("{{\"@{}}}", " ".repeat(2 * REACH));
        assert_eq!(around(&far)[0].len(), 2 + REACH);
    }

    #[test]
    fn an_object_is_told_from_those_within() {
        let object = br#"{"a"{"b"{"c"}"d"}"e"{"f"}"g"}"#;
        assert_eq!(own(object), br#""a"}"e"}"g"}"#);
        assert_eq!(own(br#"{"a"{"b""#), br#""a"}"#);
        assert_eq!(own(br#"{"a""#), br#""a"}"#);
    }

    #[test]
    fn braces_within_texts_are_letters() {
        for text in [
            r#"{"n":-1.5e+3} {} { } [{"a":null},{"a":[1]},{"a": true }]"#,
            "{\r\n\t\"a\": \"x\"\r\n}\n{\"a\":\"x\\\\\"} took 5 ms",
        ] {
            let mut braces = memchr::memchr2_iter(b'{', b'}', text.as_bytes());
            assert!(braces.all(|place| is_brace(text.as_bytes(), place)), "{text}");
        }
        for text in [
            "\"a } b { c {d} e {\\r\\n} {55c92734-11} {\\\"a\\\":\\\"b\\\"} @{a=b; c=}, x: 5} \\\\\\\"}\"",
            r#""Trigger={x}","{0}","{1}:2""#,
        ] {
            let mut braces = memchr::memchr2_iter(b'{', b'}', text.as_bytes());
            assert!(braces.all(|place| !is_brace(text.as_bytes(), place)), "{text}");
        }
    }

    fn said(text: &str) -> Option<Record> {
        let text = text.as_bytes();
        object(text, 0..text.len(), None)
    }

    #[test]
    fn an_object_says_what_it_is() {
        let event = format!(
            r#"{{"x": {{"Computer": "no"}}, "EventId":"12288","ProviderName":"{PROVIDER}","computer_name" : "PC-1", "@timestamp": "2024-05-01T07:08:09", "m": "0xC004F06C, 0x00000000, kms:1688, guid, 25"}}"#
        );
        let record = said(&event).unwrap();
        assert_eq!(record.event, Some((12288, Meaning::Result)));
        assert_eq!(record.computer.as_deref(), Some("PC-1"));
        assert_eq!(record.time.as_deref(), Some("2024-05-01T07:08:09"));
        assert_eq!(record.kms_host.as_deref(), Some("kms:1688 (25)"));
        assert_eq!(record.range, 0..event.len());
        assert_eq!(said(r#"{"Id": 1, "Source": "other"}"#), None);
        let licensing = said(&format!(r#"{{"Id": 900, "Source": "{PROVIDER}"}}"#)).unwrap();
        assert_eq!(licensing.event, Some((900, Meaning::State)));
        let other = said(r#"{"Id": 1, "ProviderName": "other"}"#).unwrap();
        assert_eq!(other.event, Some((1, Meaning::Other)));
        assert_eq!(said(&format!(r#"{{"Id": 1234567, "ProviderName": "{PROVIDER}"}}"#)), None);
        assert_eq!(said(r#"{"UserId": 1, "MyProviderName": "x", "SuperComputer": "y"}"#), None);
        let name = |length: usize| said(&format!(r#"{{"Computer": "{}"}}"#, "x".repeat(length)));
        assert!(name(NAME).is_some() && name(NAME + 1).is_none());
    }

    /// The texts that may be lists around the sign.
    fn blocks(text: &str) -> Vec<&str> {
        lists(text.as_bytes(), place(text), near(text)).map(|range| &text[range]).collect()
    }

    #[test]
    fn lists_stand_between_empty_lines() {
        assert_eq!(blocks("a\n\nb\n@ c\nd\n\ne"), ["b\n@ c\nd\n"]);
        assert_eq!(blocks("a\r\n\r\nb\r\n@ c\r\n\r\ne"), ["b\r\n@ c\r\n"]);
        assert_eq!(blocks("b\n@\nc"), ["b\n@\nc"]);
        assert_eq!(blocks("a\n\n\n@\n\n\nc"), ["@\n"]);
        assert_eq!(blocks("a\n\nb\n \n@"), ["b\n \n@"]);
        let far = " x\n".repeat(REACH);
        assert_eq!(blocks(&format!("{far}@\n\n")), [""; 0]);
        assert_eq!(blocks(&format!("a\n\nb\n@{far}")), [""; 0]);
        assert_eq!(
            blocks("Event[0]:\n a\n\n b @\n\nEvent[1]:\n"),
            [" b @\n", "Event[0]:\n a\n\n b @\n\n"]
        );
        let text = format!("{far}\nEvent[0]:\n a\n\n b @\n\nEvent[1]:\n");
        assert_eq!(blocks(&text), [" b @\n", "Event[0]:\n a\n\n b @\n\n"]);
        assert_eq!(blocks("x Event[0]: @ x Event[1]"), ["x Event[0]: @ x Event[1]"]);
    }

    #[test]
    fn a_list_says_what_it_is() {
        let said = |text: &str| list(text.as_bytes(), 0..text.len(), None);
        let text = format!(
            "Message      : hr=0xC004F074\r\n               more : less\r\nId           : 8198\r\n\
             ProviderName : {PROVIDER}\r\nMachineName  : PC-1\r\nTimeCreated  : 2024-05-01 07:08:09\r\n"
        );
        let record = said(&text).unwrap();
        assert_eq!(record.event, Some((8198, Meaning::Result)));
        assert_eq!(record.computer.as_deref(), Some("PC-1"));
        assert_eq!(record.time.as_deref(), Some("2024-05-01T07:08:09"));
        // Two names of one computer, and one name of two.
        assert!(said("MachineName : a\nPSComputerName : a.example.com\n").is_some());
        assert_eq!(said("Computer : a\ncomputer : b\n"), None);
        assert_eq!(said("Id : 1\nId : 2\nComputer : a\n"), None);
        assert_eq!(said("the Computer : a\nComputer : b c\n"), None);
    }

    /// As a text flows by, in views of some bytes, each with all that was before.
    #[test]
    fn rows_go_on_over_the_edges_of_views() {
        let all = |text: &[u8]| Within::new(text, 0, text.len(), 0);
        let text = "#TYPE x\nMessage;Id;ProviderName;MachineName\n\"a\n@;\"\"b\n\";8198;SPP;PC-1\n1;\"@\n\n";
        for size in 1..text.len() {
            let bytes = text.as_bytes();
            let mut table = Table::of(bytes).unwrap();
            assert_eq!(table.heads[0].1.delimiter, b';');
            let mut rows = Vec::new();
            for from in (0..bytes.len()).step_by(size) {
                let until = bytes.len().min(from + size);
                table.advance(bytes, from..until, 0);
                let places = (from..until).filter(|at| bytes[*at] == b'@');
                rows.extend(
                    places.map(|at| (table.row(bytes, at, all(bytes), 0).unwrap().start, at)),
                );
            }
            assert_eq!(rows, [(44, 47), (69, 72)], "{size}");
        }
        let mut table = Table::of(text.as_bytes()).unwrap();
        table.advance(text.as_bytes(), 0..text.len(), 0);
        let whole = all(text.as_bytes());
        assert_eq!(table.row(text.as_bytes(), 47, whole, 0), Some(44..69));
        let record = table.record(text.as_bytes(), 44..69, 0, None).unwrap();
        assert_eq!(record.event, Some((8198, Meaning::Other)));
        assert_eq!(record.computer.as_deref(), Some("PC-1"));
        // What begins before the view is not known whole.
        assert_eq!(table.row(&text.as_bytes()[50..], 1, whole, 50), None);
    }

    #[test]
    fn tables_are_known_by_their_heads() {
        for (head, is_one) in [
            ("Level,Date and Time,Source,Event ID,Task Category", true),
            ("\"Id\"\t\"ProviderName\"", true),
            ("code;PSComputerName", true),
            ("Computer,Id;ProviderName", true),
            ("Ebene,Datum und Uhrzeit,Quelle,Ereignis-ID,Aufgabenkategorie", true),
            ("수준\t날짜 및 시간\t원본\t이벤트 ID\t작업 범주", true),
            ("Ebene,Datum und Uhrzeit,Quelle,Ereignis-ID", false),
            ("2024,Datum und Uhrzeit,Quelle,Ereignis-ID,Aufgabenkategorie", false),
            ("Computer", false),
            ("Id,Name", false),
            ("Source,Name", false),
            ("", false),
        ] {
            assert_eq!(Table::of(head.as_bytes()).is_some(), is_one, "{head}");
        }
    }
}
