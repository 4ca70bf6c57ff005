//! Event logs in parts that can be parsed at the same time.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use crate::text::{CACHE_LINE, read};

/// Reads until the buffer is full or the input ends.
pub(crate) fn fill(input: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    loop {
        match read(input, &mut buffer[filled..])? {
            0 => return Ok(filled),
            read => filled += read,
        }
    }
}

pub(crate) const HEADER: usize = 4096;
const CHUNK: usize = 1 << 16;
/// So many chunks are parsed together.
const CHUNKS: usize = 8;

/// Some chunks of an event log, behind its header: a log of its own.
pub(crate) struct Part {
    /// The number of its first chunk.
    pub(crate) first: u64,
    pub(crate) buffer: Vec<u8>,
    /// Where it is, beginning where a line of the cache does.
    range: Range<usize>,
}

impl Part {
    pub(crate) fn log(&self) -> &[u8] {
        &self.buffer[self.range.clone()]
    }

    /// What the headers promise and the parser passed over in silence: a chunk of zeros, and
    /// records that are not there.
    pub(crate) fn lost(&self, records: u64) -> Option<String> {
        let log = self.log();
        let chunks = u64::from(u16::from_le_bytes([log[42], log[43]]));
        let mut promised = 0;
        for (number, chunk) in (self.first..).zip(log[HEADER..].chunks(CHUNK)) {
            let record = |at: usize| {
                let number = chunk[at..].first_chunk();
                number.map_or(0, |number| u64::from_le_bytes(*number))
            };
            if chunk.starts_with(b"ElfChnk\0") {
                // The numbers of its first and its last record. One of them can be damaged.
                let named = record(32).saturating_sub(record(24)).saturating_add(1);
                promised += named.max(stand_in(chunk));
            } else if number < chunks {
                return Some(format!("chunk {number} is empty"));
            }
        }
        (records < promised)
            .then(|| format!("{} records of {promised} are missing", promised - records))
    }
}

impl Part {
    /// The chunks whose checksums show that they are not as they were written.
    pub(crate) fn damaged(&self) -> Vec<String> {
        let (header, chunks) = self.log().split_at(HEADER);
        // Nobody has written the checksums yet of what a running computer writes to.
        if flags(header) & DIRTY != 0 {
            return Vec::new();
        }
        let chunks = (self.first..).zip(chunks.chunks(CHUNK));
        let damaged = chunks.filter(|(_, chunk)| is_damaged(chunk));
        damaged
            .map(|(number, _)| format!("chunk {number} is damaged: its checksum says so"))
            .collect()
    }
}

/// Of a log, and of a chunk: it was not closed.
const DIRTY: u32 = 1;
/// It has no checksums, as in newer versions of Windows.
const NO_CHECKSUMS: u32 = 4;

fn flags(header: &[u8]) -> u32 {
    number(header, 120)
}

fn number(bytes: &[u8], at: usize) -> u32 {
    let number = bytes.get(at..).and_then(|bytes| bytes.first_chunk());
    number.map_or(0, |number| u32::from_le_bytes(*number))
}

/// Where the records of a chunk begin, and where they end at most.
const RECORDS: usize = 512;

/// The records of a chunk, from its header to where they end.
fn records(chunk: &[u8]) -> Option<&[u8]> {
    chunk.get(RECORDS..usize::try_from(number(chunk, 48)).ok()?)
}

/// How many records stand in a chunk one after the other.
fn stand_in(chunk: &[u8]) -> u64 {
    let (mut rest, mut count) = (records(chunk).unwrap_or_default(), 0);
    while rest.starts_with(b"**\0\0") {
        // It stands at the end of a record as well.
        let size = usize::try_from(number(rest, 4)).unwrap_or(0);
        if size < 28 || size > rest.len() || number(rest, size - 4) != number(rest, 4) {
            break;
        }
        (rest, count) = (&rest[size..], count + 1);
    }
    count
}

fn is_damaged(chunk: &[u8]) -> bool {
    if !chunk.starts_with(b"ElfChnk\0") || flags(chunk) & (DIRTY | NO_CHECKSUMS) != 0 {
        return false;
    }
    let is_wrong = |at, computed: u32| number(chunk, at) != 0 && number(chunk, at) != computed;
    let mut header = crc32fast::Hasher::new();
    header.update(&chunk[..120]);
    header.update(&chunk[128..RECORDS]);
    // Where records end beyond the chunk, it is damaged too.
    is_wrong(124, header.finalize()) || is_wrong(52, records(chunk).map_or(0, crc32fast::hash))
}

/// Buffers that were used: to fill new ones with zeros takes time.
pub(crate) type Buffers = Mutex<Vec<Vec<u8>>>;

/// Reads an event log in parts.
pub(crate) struct Parts<'b> {
    file: File,
    header: Vec<u8>,
    next: u64,
    is_failed: bool,
    buffers: &'b Buffers,
}

impl<'b> Parts<'b> {
    pub(crate) fn new(mut file: File, buffers: &'b Buffers) -> io::Result<Self> {
        let mut header = vec![0; HEADER];
        file.seek(SeekFrom::Start(0))?;
        file.read_exact(&mut header)?;
        Ok(Self { file, header, next: 0, is_failed: false, buffers })
    }
}

impl Iterator for Parts<'_> {
    type Item = io::Result<Part>;

    fn next(&mut self) -> Option<io::Result<Part>> {
        if self.is_failed {
            return None;
        }
        let wanted = CHUNKS * CHUNK;
        let used = self.buffers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut buffer = used.unwrap_or_else(|| vec![0; CACHE_LINE + self.header.len() + wanted]);
        let start = buffer.as_ptr().align_offset(CACHE_LINE).min(CACHE_LINE);
        let chunks = start + self.header.len();
        buffer[start..chunks].copy_from_slice(&self.header);
        let read = match fill(&mut self.file, &mut buffer[chunks..chunks + wanted]) {
            Ok(read) => read,
            Err(error) => {
                self.is_failed = true;
                return Some(Err(error));
            }
        };
        let whole = read.saturating_sub(read % CHUNK);
        let first = self.next;
        self.next += CHUNKS as u64;
        (whole > 0).then_some(Ok(Part { first, buffer, range: start..chunks + whole }))
    }
}

/// What is not there of an event log, by its header and its length, or what is no part of it.
pub(crate) fn misfit(file: &mut File) -> io::Result<Option<String>> {
    let mut header = [0; 44];
    fill(file, &mut header)?;
    let named = u16::from_le_bytes([header[42], header[43]]);
    let length = file.metadata()?.len().saturating_sub(HEADER as u64);
    let chunk = CHUNK as u64;
    let (whole, rest) = (length / chunk, length % chunk);
    let mut start = [0; 8];
    file.seek(SeekFrom::Start(HEADER as u64 + whole * chunk))?;
    let read = fill(file, &mut start)?;
    file.seek(SeekFrom::Start(0))?;
    let is_begun = rest > 0 && b"ElfChnk\0".starts_with(&start[..read]);
    let missing = (whole + u64::from(is_begun)).max(named.into()) - whole;
    Ok(if missing > 0 {
        Some(format!("cut off: {missing} x 64 KiB at its end are missing"))
    } else if rest > 0 {
        Some(format!("the last {rest} bytes are no part of an event log and were not read"))
    } else {
        None
    })
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    /// Gives some bytes at a time, with signals between.
    struct Slow(Vec<io::Result<&'static [u8]>>);

    impl Read for Slow {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if buffer.is_empty() || self.0.is_empty() {
                return Ok(0);
            }
            let piece = self.0.remove(0)?;
            buffer[..piece.len()].copy_from_slice(piece);
            Ok(piece.len())
        }
    }

    #[test]
    fn a_signal_is_no_end() {
        let signal = || Err(io::ErrorKind::Interrupted.into());
        let mut buffer = [0; 4];
        let mut slow = Slow(vec![signal(), Ok(b"a"), signal(), signal(), Ok(b"bc")]);
        assert_eq!(fill(&mut slow, &mut buffer).unwrap(), 3);
        assert_eq!(buffer, *b"abc\0");
        let mut slow = Slow(vec![Ok(b"abc"), Ok(b"d"), Ok(b"e")]);
        assert_eq!(fill(&mut slow, &mut buffer).unwrap(), 4);
        assert_eq!(slow.0.len(), 1);
        let mut slow = Slow(vec![signal(), Ok(b"a"), Err(io::ErrorKind::PermissionDenied.into())]);
        assert_eq!(read(&mut slow, &mut buffer).unwrap(), 1);
        let error = fill(&mut slow, &mut buffer).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::PermissionDenied);
    }

    #[test]
    fn what_a_log_lacks_is_counted() {
        let chunk = [&b"ElfChnk\0"[..], &vec![7; CHUNK - 8]].concat();
        let cut = |count: u64| format!("cut off: {count} x 64 KiB at its end are missing");
        let strange =
            |count| format!("the last {count} bytes are no part of an event log and were not read");
        // So many whole chunks, how many the header names, what stands behind them.
        for (whole, named, rest, expected) in [
            (0, 0, &b""[..], None),
            (1, 1, b"", None),
            (3, 3, b"", None),
            (3, 1, b"", None),
            (1, 3, b"", Some(cut(2))),
            (2, 3, b"", Some(cut(1))),
            (2, 3, b"ElfChnk\0...", Some(cut(1))),
            (2, 2, b"ElfChnk\0...", Some(cut(1))),
            (1, 1, b"ElfC", Some(cut(1))),
            (2, 2, b"\0", Some(strange(1))),
            (3, 3, b"ElfFile\0.", Some(strange(9))),
            (3, 4, b"ElfFile\0.", Some(cut(1))),
        ] {
            let mut header = vec![0; HEADER];
            header[42] = named;
            let mut file = tempfile::tempfile().unwrap();
            file.write_all(&[header, chunk.repeat(whole), rest.to_vec()].concat()).unwrap();
            file.seek(SeekFrom::Start(0)).unwrap();
            assert_eq!(misfit(&mut file).unwrap(), expected, "{whole} {named} {rest:?}");
            assert_eq!(file.stream_position().unwrap(), 0);
        }
    }
}
