//! Events of Windows as XML, and what those of activation mean.

use std::ops::Range;
use std::sync::LazyLock;

use regex::bytes::Regex;
use windows_activation_error::ActivationCode;

/// What an event says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) provider: String,
    pub(crate) id: u32,
    pub(crate) computer: Option<String>,
    /// In UTC, as 2021-03-31T07:15:04Z.
    pub(crate) time: Option<String>,
}

/// How the codes in an event count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// An error or the result of an attempt.
    Result,
    /// A state or a notice: nothing failed.
    State,
    /// A list of products with their states.
    Products,
    /// Not of licensing: only codes that nobody else uses count.
    Other,
}

/// States and notices: service start and stop, initialization, rules engine, schedules.
const STATES: [u32; 10] = [900, 902, 903, 1034, 1058, 1066, 8209, 8230, 16384, 16394];

impl Event {
    /// From `<Event …>…</System>`; what follows is not looked at.
    pub(crate) fn from_xml(xml: &[u8]) -> Option<Self> {
        let system = between(xml, b"<System", b"</System>").unwrap_or(xml);
        let provider = between(system, b"<Provider", b">")?;
        let id = between(system, b"<EventID", b"</EventID>")?;
        let id = &id[memchr::memchr(b'>', id)? + 1..];
        let time =
            between(system, b"<TimeCreated", b">").and_then(|tag| attribute(tag, b"SystemTime"));
        let computer = between(system, b"<Computer>", b"</Computer>").map(text);
        Some(Self {
            provider: attribute(provider, b"Name")
                .or_else(|| attribute(provider, b"EventSourceName"))
                .map(text)?,
            id: std::str::from_utf8(id.trim_ascii()).ok()?.parse().ok()?,
            computer: computer.filter(|name| !name.is_empty()),
            time: time.and_then(timestamp).map(|time| time + "Z"),
        })
    }

    pub(crate) fn meaning(&self) -> Meaning {
        let provider = self.provider.to_ascii_lowercase();
        let is_licensing =
            ["security-spp", "software protection", "key management", "clipsvc", "osppsvc"]
                .iter()
                .any(|part| provider.contains(part));
        match self.id {
            _ if !is_licensing => Meaning::Other,
            1003 => Meaning::Products,
            id if STATES.contains(&id) => Meaning::State,
            _ => Meaning::Result,
        }
    }

    /// The KMS host of event 12288, a request that a client sent, and the count it asked for.
    pub(crate) fn kms_host(&self, body: &[u8]) -> Option<String> {
        if self.id != 12288 || self.meaning() != Meaning::Result {
            return None;
        }
        let info = KMS_REQUEST.captures(body)?;
        let host = text(info.get(1)?.as_bytes());
        let count = info.get(2).map(|count| text(count.as_bytes()));
        Some(
            count.map_or_else(
                || host.clone(),
                |count| format!("{host} (asked for {count} clients)"),
            ),
        )
    }
}

/// `0xC004F06C, 0x00000000, kms.example.com:1688, …, 25`: code, code, host, more, count.
static KMS_REQUEST: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?s-u)0x[0-9A-Fa-f]{8}, *0x[0-9A-Fa-f]{8}, *([^,<>\s]+),(?:[^<>]*, *([0-9]{1,6})\s*(?:<|$))?")
        .expect("the pattern is valid")
});

fn between<'t>(text: &'t [u8], start: &[u8], end: &[u8]) -> Option<&'t [u8]> {
    let from = memchr::memmem::find(text, start)? + start.len();
    let length = memchr::memmem::find(&text[from..], end)?;
    Some(&text[from..from + length])
}

fn attribute<'t>(tag: &'t [u8], name: &[u8]) -> Option<&'t [u8]> {
    let mut from = 0;
    loop {
        let at = from + memchr::memmem::find(&tag[from..], name)?;
        from = at + name.len();
        let is_whole = at > 0 && tag[at - 1].is_ascii_whitespace();
        if let (true, [b'=', quote @ (b'"' | b'\''), value @ ..]) = (is_whole, &tag[from..]) {
            return Some(&value[..memchr::memchr(*quote, value)?]);
        }
    }
}

/// The text of an element, with the five escapes of XML.
fn text(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes.trim_ascii());
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&apos;", "'").replace("&amp;", "&")
}

static TIMESTAMP: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?-u)\b((?:19|20)[0-9]{2})[-/.]([01][0-9])[-/.]([0-3][0-9])[T ,_]{1,2}([0-2][0-9]):([0-5][0-9])(?::([0-5][0-9]))?")
        .expect("the pattern is valid")
});

/// The first time in a text that is written from the year down, as 2021-03-31T07:15:04.
pub(crate) fn timestamp(text: &[u8]) -> Option<String> {
    let found = TIMESTAMP.captures(text)?;
    let part = |number: usize| {
        found.get(number).and_then(|part| std::str::from_utf8(part.as_bytes()).ok()).unwrap_or("00")
    };
    Some(format!("{}-{}-{}T{}:{}:{}", part(1), part(2), part(3), part(4), part(5), part(6)))
}

/// The event in which a place of a longer text stands, and where it begins.
pub(crate) fn around(text: &[u8], at: usize) -> Option<(usize, Event)> {
    let start = memchr::memmem::rfind(&text[..at], b"<Event ")
        .or_else(|| memchr::memmem::rfind(&text[..at], b"<Event>"))?;
    let is_closed = memchr::memmem::find(&text[start..at], b"</Event>").is_some();
    if is_closed { None } else { Event::from_xml(&text[start..at]).map(|event| (start, event)) }
}

/// One product in the list of event 1003.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Product {
    pub(crate) activation_id: String,
    /// Without a key the edition is merely not in use.
    pub(crate) has_key: bool,
    pub(crate) is_licensed: bool,
    /// What its groups and policies say, successes left out.
    pub(crate) codes: Vec<ActivationCode>,
    pub(crate) range: Range<usize>,
}

static PRODUCT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?-u)([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}), *[0-9]+, *([01]) *\[\([0-9]+ ",
    )
    .expect("the pattern is valid")
});

static CODE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?-u)0x([0-9A-Fa-f]{8})").expect("the pattern is valid"));

/// The products in lists as event 1003 holds them, wherever they stand:
/// `1: ACTIVATION-ID, 1, 0 [(0 [0xC004F014, 0, 0], [(?)(?)])(1 )(2 )]`.
pub(crate) fn products(text: &[u8]) -> Vec<Product> {
    // Looked for first, since it is rare and quick.
    if memchr::memmem::find(text, b" [(").is_none() {
        return Vec::new();
    }
    let mut products = Vec::new();
    for found in PRODUCT.captures_iter(text) {
        let (Some(whole), Some(id), Some(key)) = (found.get(0), found.get(1), found.get(2)) else {
            continue;
        };
        let end = closing_bracket(text, key.end());
        let groups = &text[key.end()..end];
        let codes = CODE.captures_iter(groups).filter_map(|code| {
            let digits = std::str::from_utf8(code.get(1)?.as_bytes()).ok()?;
            let code = ActivationCode::from(u32::from_str_radix(digits, 16).ok()?);
            (code.code() != 0).then_some(code)
        });
        let mut codes: Vec<ActivationCode> = codes.collect();
        let mut seen = std::collections::HashSet::new();
        codes.retain(|code| seen.insert(code.code()));
        products.push(Product {
            activation_id: String::from_utf8_lossy(id.as_bytes()).to_ascii_lowercase(),
            has_key: key.as_bytes() == b"1",
            is_licensed: memchr::memmem::find(groups, b"[0x00000000, 1,").is_some(),
            codes,
            range: whole.start()..end,
        });
    }
    products
}

/// The end of the bracket that opens next, or of the text.
fn closing_bracket(text: &[u8], from: usize) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in text.iter().enumerate().skip(from).take(4096) {
        match byte {
            b'[' => depth += 1,
            b']' if depth <= 1 => return at + 1,
            b']' => depth -= 1,
            _ => {}
        }
    }
    text.len().min(from + 4096)
}

/// Which application a list of products belongs to, by the application ID before it.
pub(crate) fn application(text: &[u8]) -> Option<&'static str> {
    let has = |id: &str| memchr::memmem::find(text, id.as_bytes()).is_some();
    if has("55c92734-d682-4d71-983e-d6ec3f16059f") {
        Some("Windows")
    } else if has("0ff1ce15-a989-479d-af46-f275c6370663")
        || has("59a52881-a989-479d-af46-f275c6370663")
    {
        Some("Office")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const XML: &[u8] = b"<Event xmlns='x'><System><Provider Name=\"Microsoft-Windows-Security-SPP\" \
        Guid=\"{E23B33B0}\" EventSourceName=\"Software Protection Platform Service\"></Provider>\
        <EventID Qualifiers=\"49152\">12288</EventID><TimeCreated SystemTime='2021-03-31T07:15:04.123Z'/>\
        <Computer>PC-1.example.com</Computer></System><EventData><Data>0xC004F06C, 0x00000000, \
        kms.example.com:1688, guid, 2021/03/31 07:15, 0, 2, 0, guid, 25</Data></EventData></Event>";

    #[test]
    fn an_event_names_itself() {
        let event = Event::from_xml(XML).unwrap();
        assert_eq!(event.provider, "Microsoft-Windows-Security-SPP");
        assert_eq!((event.id, event.meaning()), (12288, Meaning::Result));
        assert_eq!(event.computer.as_deref(), Some("PC-1.example.com"));
        assert_eq!(event.time.as_deref(), Some("2021-03-31T07:15:04Z"));
        let host = event.kms_host(XML).unwrap();
        assert_eq!(host, "kms.example.com:1688 (asked for 25 clients)");
        let at = memchr::memmem::find(XML, b"0xC004F06C").unwrap();
        assert_eq!(around(XML, at), Some((0, event)));
        assert_eq!(around(&[XML, b" 0xC004F074"].concat(), XML.len() + 3), None);
        assert_eq!(Event::from_xml(b"<Event>"), None);
    }

    #[test]
    fn products_without_a_key_are_told_apart() {
        let list = b"1: 00000001-1111-2222-3333-444444444444, 1, 0 [(0 [0xC004F014, 0, 0], [(?)(?)])(1 )(2 )]\n\
            2: 00000002-1111-2222-3333-444444444444, 1, 1 [(0 [0x00000000, 1, 0], [(?)( 1 0x00000000 3 0 msft:rm/algorithm/hwid/4.0 0x00000000 0)])(1 )(2 )]\n\
            4: 00000004-1111-2222-3333-444444444444, 1, 1 [(0 )(1 )(2 [0xC004E003, 0, 0], [( 1 0xC004F034)])(3 )]\n\
            3: 00000003-1111-2222-3333-444444444444, 1, 1 [(0 [0xC004E003, 0, 0], [(9 0xC004FC07 90 0)])(1 )(2 )(3 [0x00000000, 0, 0], [( 6 0xC004F009 0 0)])] 0xC004F074";
        let found = products(list);
        let states: Vec<_> =
            found.iter().map(|p| (p.has_key, p.is_licensed, p.codes.len())).collect();
        assert_eq!(
            states,
            [(false, false, 1), (true, true, 0), (true, false, 2), (true, false, 3)]
        );
        assert!(!found[3].range.contains(&(list.len() - 1)), "what follows is no part of it");
    }

    #[test]
    fn times_are_read_from_the_year_down() {
        assert_eq!(timestamp(b"x 2024-05-01 07:08 y").unwrap(), "2024-05-01T07:08:00");
        assert_eq!(timestamp(b"[2024/05/01, 07:08:09.5]").unwrap(), "2024-05-01T07:08:09");
        assert_eq!(timestamp(b"12024-05-01 07:08"), None);
    }
}
