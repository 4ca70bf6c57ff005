//! A small builder of event logs (.evtx), so that the tests make their inputs themselves.

/// One event, with the strings of its `EventData`.
pub(crate) struct Event<'a> {
    pub(crate) provider: &'a str,
    pub(crate) id: u32,
    pub(crate) computer: &'a str,
    /// In UTC, as 2021-03-31T07:15:04.
    pub(crate) time: &'a str,
    pub(crate) data: &'a [&'a str],
}

impl<'a> Event<'a> {
    /// An event of the Software Protection Platform.
    pub(crate) fn spp(id: u32, computer: &'a str, time: &'a str, data: &'a [&'a str]) -> Self {
        Self { provider: "Microsoft-Windows-Security-SPP", id, computer, time, data }
    }
}

const FILE_HEADER: usize = 4096;
const CHUNK_HEADER: usize = 512;
const CHUNK: usize = 65536;

/// An event log with so many events a chunk.
pub(crate) fn event_log(events: &[Event<'_>], a_chunk: usize) -> Vec<u8> {
    let mut file = b"ElfFile\0".to_vec();
    let chunks = events.chunks(a_chunk).count();
    file.resize(FILE_HEADER, 0);
    put(&mut file, 16, &u64::try_from(chunks.saturating_sub(1)).unwrap().to_le_bytes());
    put(&mut file, 24, &u64::try_from(events.len() + 1).unwrap().to_le_bytes());
    put(&mut file, 32, &128_u32.to_le_bytes());
    put(&mut file, 36, &1_u16.to_le_bytes());
    put(&mut file, 38, &3_u16.to_le_bytes());
    put(&mut file, 40, &u16::try_from(FILE_HEADER).unwrap().to_le_bytes());
    put(&mut file, 42, &u16::try_from(chunks).unwrap().to_le_bytes());
    // No checksums.
    put(&mut file, 120, &2_u32.to_le_bytes());
    let mut number = 1;
    for events in events.chunks(a_chunk) {
        file.extend(chunk(events, number));
        number += u64::try_from(events.len()).unwrap();
    }
    file
}

fn put(bytes: &mut [u8], at: usize, value: &[u8]) {
    bytes[at..at + value.len()].copy_from_slice(value);
}

fn chunk(events: &[Event<'_>], first: u64) -> Vec<u8> {
    let mut chunk = Chunk(vec![0; CHUNK_HEADER]);
    let mut last_at = 0;
    let mut number = first;
    for event in events {
        last_at = chunk.0.len();
        chunk.record(number, event);
        number += 1;
    }
    let mut bytes = chunk.0;
    let free = bytes.len();
    assert!(free <= CHUNK, "too many events for one chunk");
    put(&mut bytes, 0, b"ElfChnk\0");
    for (at, value) in [(8, first), (16, number - 1), (24, first), (32, number - 1)] {
        put(&mut bytes, at, &value.to_le_bytes());
    }
    put(&mut bytes, 40, &128_u32.to_le_bytes());
    put(&mut bytes, 44, &u32::try_from(last_at).unwrap().to_le_bytes());
    put(&mut bytes, 48, &u32::try_from(free).unwrap().to_le_bytes());
    put(&mut bytes, 120, &4_u32.to_le_bytes());
    bytes.resize(CHUNK, 0);
    bytes
}

/// Binary XML, written without templates.
struct Chunk(Vec<u8>);

impl Chunk {
    fn record(&mut self, number: u64, event: &Event<'_>) {
        let start = self.0.len();
        self.0.extend(b"**\0\0");
        self.0.extend([0; 4]);
        self.0.extend(number.to_le_bytes());
        // 2021-01-01 in units of 100 ns since 1601.
        self.0.extend(132_539_328_000_000_000_u64.to_le_bytes());
        self.0.extend([0x0F, 1, 1, 0]);
        let schema = "http://schemas.microsoft.com/win/2004/08/events/event";
        self.open("Event", &[("xmlns", schema)]);
        self.open("System", &[]);
        self.element("Provider", &[("Name", event.provider)], "");
        self.element("EventID", &[("Qualifiers", "16384")], &event.id.to_string());
        let time = format!("{}.123456Z", event.time);
        self.element("TimeCreated", &[("SystemTime", &time)], "");
        self.element("Computer", &[], event.computer);
        self.0.push(4);
        self.open("EventData", &[]);
        for text in event.data {
            self.element("Data", &[], text);
        }
        self.0.extend([4, 4, 0]);
        while !(self.0.len() + 4 - start).is_multiple_of(8) {
            self.0.push(0);
        }
        let size = u32::try_from(self.0.len() + 4 - start).unwrap().to_le_bytes();
        put(&mut self.0, start + 4, &size);
        self.0.extend(size);
    }

    fn element(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.open(name, attributes);
        if !text.is_empty() {
            self.value(text);
        }
        self.0.push(4);
    }

    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) {
        let has_more = if attributes.is_empty() { 0 } else { 0x40 };
        self.0.push(1 | has_more);
        self.0.extend([0; 4]);
        self.name(name);
        if !attributes.is_empty() {
            self.0.extend([0; 4]);
        }
        for (name, value) in attributes {
            self.0.push(6);
            self.name(name);
            self.value(value);
        }
        self.0.push(2);
    }

    fn value(&mut self, text: &str) {
        self.0.extend([5, 1]);
        self.text(text);
    }

    fn name(&mut self, name: &str) {
        let here = u32::try_from(self.0.len() + 4).unwrap();
        self.0.extend(here.to_le_bytes());
        self.0.extend([0; 6]);
        self.text(name);
        self.0.extend([0; 2]);
    }

    fn text(&mut self, text: &str) {
        let units: Vec<u16> = text.encode_utf16().collect();
        self.0.extend(u16::try_from(units.len()).unwrap().to_le_bytes());
        self.0.extend(units.into_iter().flat_map(u16::to_le_bytes));
    }
}
