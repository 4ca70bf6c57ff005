//! What a file is, by its bytes: what is read, and what is not and has to be named.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom};

use super::event_log::fill;

/// What the first bytes say of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    EventLog,
    Zip,
    Gzip,
    Cabinet,
    /// What is not read, by the words that say so.
    Other(&'static str),
}

impl Kind {
    pub(crate) fn of(start: &[u8]) -> Self {
        const OTHERS: [(&[u8], &str); 25] = [
            (b"7z\xBC\xAF\x27\x1C", "7z archives are not read; unpack it first"),
            (b"Rar!\x1A\x07", "RAR archives are not read; unpack it first"),
            (b"\xFD7zXZ\0", "xz archives are not read; unpack it first"),
            (b"\x28\xB5\x2F\xFD", "Zstandard archives are not read; unpack it first"),
            (b"BZh", "bzip2 archives are not read; unpack it first"),
            (b"\x04\x22\x4D\x18", "LZ4 archives are not read; unpack it first"),
            (b"LZIP\x01", "lzip archives are not read; unpack it first"),
            (b"\x89LZO\0\r\n\x1A\n", "lzop archives are not read; unpack it first"),
            (b"\x1F\x9D", ".Z archives are not read; unpack it first"),
            (b"SZDD\x88\xF0\x27\x33", "this is compressed and not read; use expand.exe first"),
            (b"KWAJ\x88\xF0\x27\xD1", "this is compressed and not read; use expand.exe first"),
            (b"Salted__", "this is encrypted and not read"),
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
            (b"PK00PK\x03\x04", "parts of a split archive are not read; unpack it first"),
            (b"PK\x07\x08", "parts of a split archive are not read; unpack it first"),
            (b"\x30\0\0\0LfLe", "event logs before Windows Vista are not read; export to text"),
        ];
        match start {
            [b'E', b'l', b'f', b'F', b'i', b'l', b'e', 0, ..] => Self::EventLog,
            [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Self::Zip,
            [0x1F, 0x8B, ..] => Self::Gzip,
            [b'M', b'S', b'C', b'F', 0, ..] => Self::Cabinet,
            _ if start.first_chunk().is_some_and(is_lzma) => {
                Self::Other("LZMA archives are not read; unpack it first")
            }
            _ => OTHERS
                .iter()
                .find(|(magic, _)| start.starts_with(magic))
                .map_or(Self::Text, |(_, words)| Self::Other(words)),
        }
    }
}

/// Blanks in any encoding, its mark, and the zeros and ones of a disk that was never written.
pub(crate) fn is_blank_byte(byte: u8) -> bool {
    byte.is_ascii_whitespace() || matches!(byte, 0 | 0xEF | 0xBB | 0xBF | 0xFE | 0xFF)
}

/// So many of the first bytes of something show whether it is noise.
pub(crate) const NOISE: usize = 1 << 14;

/// Looks for noise in all of an input, of which little is looked at where it is text.
pub(crate) struct Noise {
    /// The place in the block, which does not depend on how the input comes.
    at: usize,
    /// How frequent bytes are in the block, where its first ones are such as no text has.
    counts: [u16; 256],
    is_likely: bool,
    pub(crate) is_found: bool,
}

impl Noise {
    const BLOCK: usize = 1 << 14;
    /// Hardly any noise has no such byte among so many.
    const LOOK: usize = 64;
    /// So much of other encodings shows bytes that are frequent.
    const SAMPLE: usize = 576;

    pub(crate) fn new() -> Self {
        Self { at: 0, counts: [0; 256], is_likely: false, is_found: false }
    }

    pub(crate) fn add(&mut self, mut new: &[u8]) {
        while !new.is_empty() && !self.is_found {
            let steps = [Self::LOOK, Self::SAMPLE, Self::BLOCK];
            let until = steps.into_iter().find(|end| self.at < *end).unwrap_or(Self::BLOCK);
            let (part, rest) = new.split_at(new.len().min(until - self.at));
            if self.at < Self::LOOK {
                self.is_likely |= part.iter().any(|byte| is_control(*byte));
            } else if self.is_likely {
                for byte in part {
                    self.counts[usize::from(*byte)] += 1;
                }
            }
            (self.at, new) = (self.at + part.len(), rest);
            match self.at {
                Self::SAMPLE if self.is_likely => {
                    let is_frequent = |count: &u16| usize::from(*count) * 16 > Self::SAMPLE;
                    if self.counts.iter().any(is_frequent) {
                        self.counts.fill(0);
                        self.is_likely = false;
                    }
                }
                Self::BLOCK => self.end_block(),
                _ => {}
            }
        }
    }

    fn end_block(&mut self) {
        if self.is_likely {
            let most = (Self::BLOCK - Self::LOOK) / 64;
            self.is_found = self.counts.iter().all(|count| usize::from(*count) < most);
            self.counts.fill(0);
        }
        (self.at, self.is_likely) = (0, false);
    }
}

/// Whether a byte is such as no text has.
fn is_control(byte: u8) -> bool {
    matches!(byte, 1..=8 | 14..=26 | 28..=31)
}

/// Whether too many letters are such as no text has.
pub(crate) fn is_no_text(start: &[u8]) -> bool {
    let start = &start[..start.len().min(4096)];
    let controls = start.iter().filter(|byte| is_control(**byte)).count();
    start.len() >= 512 && controls * 20 > start.len()
}

/// Whether many bytes are such as no text has, of several kinds and everywhere: UTF-16 and UTF-32
/// have such bytes too, but never in every place of two or four.
pub(crate) fn is_short_noise(start: &[u8]) -> bool {
    let start = &start[..start.len().min(4096)];
    let controls = start.iter().filter(|byte| is_control(**byte)).count();
    let kinds = |first, step| {
        let bytes = start.iter().skip(first).step_by(step).filter(|byte| is_control(**byte));
        bytes.fold(0_u32, |seen, byte| seen | 1 << byte).count_ones()
    };
    start.len() >= 64
        && controls * 20 > start.len()
        && (0..2).all(|first| kinds(first, 2) >= 4)
        && (0..4).all(|first| kinds(first, 4) >= 2)
}

/// Whether this is the start of what zlib wrote, or all of it.
pub(crate) fn is_zlib(start: &[u8]) -> bool {
    let [0x78, 0x01 | 0x5E | 0x9C | 0xDA, ..] = start else { return false };
    let mut decoder = flate2::read::ZlibDecoder::new(start);
    match io::copy(&mut decoder.by_ref().take(1 << 20), &mut io::sink()) {
        Ok(length) => length > 0,
        // So much holds together by no chance.
        Err(error) => error.kind() == io::ErrorKind::UnexpectedEof && decoder.total_in() >= 1024,
    }
}

/// Whether a file begins as LZMA wrote it without a container: with a size for its memory, the
/// length of what it holds, and a zero.
fn is_lzma(start: &[u8; START]) -> bool {
    let [0x5D, 0, 0, low, high, length @ .., 0, _, _] = start else { return false };
    let memory = u16::from_le_bytes([*low, *high]);
    let one_or_two_bits = matches!(memory >> memory.trailing_zeros().min(15), 1 | 3);
    // Such a letter of UTF-32 is no text.
    let is_memory = one_or_two_bits && memory < 0x2000;
    is_memory && (*length == [0xFF; 8] || matches!(length, [_, _, _, _, _, 0, 0, 0]))
}

/// So many of the first bytes say what a file is.
pub(crate) const START: usize = 16;

/// As programs and scripts that unpack themselves end.
pub(crate) fn ends_as_zip(file: &mut File) -> io::Result<bool> {
    let mut end = [0; 22];
    let length = file.metadata()?.len();
    if length < end.len() as u64 {
        return Ok(false);
    }
    file.seek(SeekFrom::Start(length - end.len() as u64))?;
    let read = fill(file, &mut end)?;
    // The end of a directory, on the first of one disk, without a comment.
    Ok(read == end.len() && end.starts_with(b"PK\x05\x06\0\0\0\0") && end.ends_with(&[0, 0]))
}
