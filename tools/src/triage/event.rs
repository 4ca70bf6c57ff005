//! Events of Windows as XML, and what those of activation mean.

use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;
use regex::bytes::Regex;

use super::time;

/// What an event says of itself, as it stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Event<'t> {
    pub(crate) provider: &'t [u8],
    pub(crate) id: u32,
    /// Its head, in which the rest is looked up when it is asked for.
    system: &'t [u8],
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

/// Parts of names of providers that license.
const LICENSING: [&[u8]; 5] =
    [b"security-spp", b"software protection", b"key management", b"clipsvc", b"osppsvc"];

impl<'t> Event<'t> {
    /// From what stands between `<System>` and `</System>`.
    pub(crate) fn from_head(system: &'t [u8]) -> Option<Self> {
        let provider = between(system, &PROVIDER, &TAG_END)?;
        let id = between(system, &EVENT_ID, &EVENT_ID_END)?;
        let id = &id[memchr::memchr(b'>', id)? + 1..];
        Some(Self {
            provider: attribute(provider, b"Name")
                .or_else(|| attribute(provider, b"EventSourceName"))?,
            id: std::str::from_utf8(id.trim_ascii()).ok()?.parse().ok()?,
            system,
        })
    }

    pub(crate) fn computer(&self) -> Option<String> {
        between(self.system, &COMPUTER, &COMPUTER_END).map(text).filter(|name| !name.is_empty())
    }

    /// As 2021-03-31T07:15:04Z. Windows writes it in UTC, also where it does not say so.
    pub(crate) fn time(&self) -> Option<String> {
        let tag = between(self.system, &TIME, &TAG_END)?;
        let time = attribute(tag, b"SystemTime").and_then(|text| time::in_text(text, None))?;
        Some(if time.len() > "2021-03-31T07:15:04".len() { time } else { time + "Z" })
    }

    pub(crate) fn meaning(&self) -> Meaning {
        Meaning::of(self.provider, self.id)
    }

    pub(crate) fn kms_host(&self, body: &[u8]) -> Option<String> {
        kms_host(self.id, self.meaning(), body)
    }
}

impl Meaning {
    pub(crate) fn of(provider: &[u8], id: u32) -> Self {
        let is_licensing = LICENSING.iter().any(|part| contains(provider, part));
        match id {
            _ if !is_licensing => Self::Other,
            1003 => Self::Products,
            id if STATES.contains(&id) => Self::State,
            _ => Self::Result,
        }
    }
}

/// Whether a provider that licenses is named anywhere in a text.
pub(crate) fn names_licensing(text: &[u8]) -> bool {
    PROVIDERS.is_match(text)
}

static PROVIDERS: LazyLock<Regex> = LazyLock::new(|| {
    let names = LICENSING.map(|name| regex::escape(std::str::from_utf8(name).unwrap_or_default()));
    Regex::new(&format!("(?i-u){}", names.join("|"))).expect("the pattern is valid")
});

/// The KMS host of event 12288, a request that a client sent, and the count it asked for.
pub(crate) fn kms_host(id: u32, meaning: Meaning, body: &[u8]) -> Option<String> {
    if id != 12288 || meaning != Meaning::Result {
        return None;
    }
    let info = KMS_REQUEST.captures(body)?;
    let host = text(info.get(1)?.as_bytes());
    let count = info.get(2).map(|count| text(count.as_bytes()));
    Some(count.map_or_else(|| host.clone(), |count| format!("{host} ({count})")))
}

/// `0xC004F06C, 0x00000000, kms.example.com:1688, …, 25`: code, code, host, more, count.
static KMS_REQUEST: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?s-u)0x[0-9A-Fa-f]{8}, *0x[0-9A-Fa-f]{8}, *([^,<>\s]+),(?:[^<>\x22\\\r\n]*, *([0-9]{1,6})\s*(?:[<\x22\\\r\n]|$))?")
        .expect("the pattern is valid")
});

/// Made once: making one takes longer than most searches.
macro_rules! finders {
    ($($name:ident = $text:literal),* $(,)?) => {
        $(static $name: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new($text));)*
    };
}

finders! {
    PROVIDER = "<Provider",
    TAG_END = ">",
    EVENT_ID = "<EventID",
    EVENT_ID_END = "</EventID>",
    TIME = "<TimeCreated",
    COMPUTER = "<Computer>",
    COMPUTER_END = "</Computer>",
    LICENSED = "[0x00000000,1,",
}

fn between<'t>(text: &'t [u8], start: &Finder<'static>, end: &Finder<'static>) -> Option<&'t [u8]> {
    let from = start.find(text)? + start.needle().len();
    let length = end.find(&text[from..])?;
    Some(&text[from..from + length])
}

/// Whether a lowercase text stands within, in any case.
fn contains(text: &[u8], part: &[u8]) -> bool {
    let Some(&first) = part.first() else { return true };
    let starts = memchr::memchr2_iter(first, first.to_ascii_uppercase(), text);
    starts
        .filter_map(|at| text.get(at..at + part.len()))
        .any(|window| window.eq_ignore_ascii_case(part))
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
    if !text.contains('&') {
        return text.into_owned();
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&apos;", "'").replace("&amp;", "&")
}

/// One product in the list of event 1003, as it stands in the text:
/// `1: ACTIVATION-ID, 1, 0 [(0 [0xC004F014, 0, 0], [(?)(?)])(1 )(2 )]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Product {
    /// Without a key the edition is merely not in use.
    pub(crate) has_key: bool,
    /// From its ID on.
    pub(crate) range: Range<usize>,
    /// What its groups and policies say.
    groups: Range<usize>,
}

/// Eight, four, four, four and twelve digits.
const ID: usize = 36;

impl Product {
    pub(crate) fn activation_id(&self, text: &[u8]) -> String {
        let id = without_blanks(&text[self.range.clone()]).take(ID).collect();
        String::from_utf8(id).unwrap_or_default().to_ascii_lowercase()
    }

    pub(crate) fn is_licensed(&self, text: &[u8]) -> bool {
        let groups: Vec<u8> = without_blanks(&text[self.groups.clone()]).collect();
        LICENSED.find(&groups).is_some()
    }

    /// Each code once, successes left out.
    pub(crate) fn codes(&self, text: &[u8]) -> Vec<u32> {
        let groups: Vec<u8> = without_blanks(&text[self.groups.clone()]).collect();
        let mut codes = Vec::new();
        for at in memchr::memchr_iter(b'x', &groups).filter(|at| groups[..*at].ends_with(b"0")) {
            let digits = groups.get(at + 1..at + 9);
            let digits = digits.filter(|digits| digits.iter().all(u8::is_ascii_hexdigit));
            let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
            let code = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
            codes.extend(code.filter(|code| *code != 0 && !codes.contains(code)));
        }
        codes
    }

    /// From where its groups begin, with `[(`, after the ID and two numbers.
    fn ending_at(text: &[u8], groups: usize) -> Option<Self> {
        if !begins_groups(&text[groups..text.len().min(groups + NEAR)]) {
            return None;
        }
        let near = groups.saturating_sub(NEAR);
        let before = text[near..groups].iter().enumerate().rev();
        let mut before = before.filter(|(_, byte)| !byte.is_ascii_whitespace()).peekable();
        let (_, key @ (b'0' | b'1')) = before.next()? else { return None };
        before.next_if(|(_, byte)| **byte == b',')?;
        before.next_if(|(_, byte)| byte.is_ascii_digit())?;
        while before.next_if(|(_, byte)| byte.is_ascii_digit()).is_some() {}
        before.next_if(|(_, byte)| **byte == b',')?;
        let mut start = groups;
        for at in (0..ID).rev() {
            let (place, byte) = before.next()?;
            let is_part = match at {
                8 | 13 | 18 | 23 => *byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            };
            if !is_part {
                return None;
            }
            start = near + place;
        }
        let end = closing_bracket(text, groups);
        Some(Self { has_key: *key == b'1', range: start..end, groups: groups..end })
    }
}

/// PowerShell breaks a line where its window ends: at a blank, and in Korean, Japanese and Chinese
/// anywhere. What is left without blanks is what Windows wrote.
fn without_blanks(text: &[u8]) -> impl Iterator<Item = u8> {
    text.iter().copied().filter(|byte| !byte.is_ascii_whitespace())
}

/// What stands before the groups of a product, or begins them, is no longer, with broken lines.
const NEAR: usize = 512;

/// Whether `[(`, a number, a blank and the end of a group or its state follow. Policies begin with
/// `[(` too.
fn begins_groups(text: &[u8]) -> bool {
    let Some((b"[", text)) = text.split_at_checked(1) else { return false };
    let Some((b"(", text)) = text.trim_ascii_start().split_at_checked(1) else { return false };
    let mut digits = 0;
    let mut has_blank = false;
    for byte in text {
        match byte {
            b'0'..=b'9' => (digits, has_blank) = (digits + 1, false),
            byte if byte.is_ascii_whitespace() => has_blank = true,
            byte => return digits > 0 && has_blank && matches!(byte, b'[' | b')'),
        }
    }
    false
}

/// The products in lists as event 1003 holds them, wherever they stand.
pub(crate) fn products(text: &[u8]) -> Vec<Product> {
    let mut products: Vec<Product> = Vec::new();
    for at in memchr::memchr_iter(b'[', text) {
        // Policies within a product begin in the same way.
        if products.last().is_none_or(|last| at >= last.range.end) {
            products.extend(Product::ending_at(text, at));
        }
    }
    products
}

/// So far the groups of one product reach, with broken lines.
const GROUPS_LENGTH: usize = 6144;

/// The end of the bracket that opens next, or of the text.
fn closing_bracket(text: &[u8], from: usize) -> usize {
    let mut depth = 0_usize;
    let near = &text[from..text.len().min(from + GROUPS_LENGTH)];
    for at in memchr::memchr2_iter(b'[', b']', near) {
        match near[at] {
            b'[' => depth += 1,
            _ if depth <= 1 => return from + at + 1,
            _ => depth -= 1,
        }
    }
    from + near.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    const XML: &[u8] = b"<Event xmlns='x'><System><Provider Name=\"Microsoft-Windows-Security-SPP\" \
        Guid=\"{E23B33B0}\" EventSourceName=\"Software Protection Platform Service\"></Provider>\
        <EventID Qualifiers=\"49152\">12288</EventID><TimeCreated SystemTime='2021-03-31T07:15:04.123Z'/>\
        <Computer>PC-1.example.com</Computer></System><EventData><Data>0xC004F06C, 0x00000000, \
        kms.example.com:1688, guid, 2021/03/31 07:15, 0, 2, 0, guid, 25</Data></EventData></Event>";

    fn from_xml(xml: &[u8]) -> Option<Event<'_>> {
        let place = |part: &[u8]| memchr::memmem::find(xml, part).unwrap();
        Event::from_head(&xml[place(b"<System>")..place(b"</System>")])
    }

    #[test]
    fn an_event_names_itself() {
        let event = from_xml(XML).unwrap();
        assert_eq!(event.provider, b"Microsoft-Windows-Security-SPP");
        assert_eq!((event.id, event.meaning()), (12288, Meaning::Result));
        assert_eq!(event.computer().as_deref(), Some("PC-1.example.com"));
        assert_eq!(event.time().as_deref(), Some("2021-03-31T07:15:04Z"));
        for (written, expected) in [
            ("2021-03-31T07:15:04", "2021-03-31T07:15:04Z"),
            ("2021-03-31T07:15:04.123", "2021-03-31T07:15:04Z"),
            ("2021-03-31T16:15:04+09:00", "2021-03-31T16:15:04+09:00"),
        ] {
            let xml = String::from_utf8_lossy(XML).replace("2021-03-31T07:15:04.123Z", written);
            let time = from_xml(xml.as_bytes()).unwrap().time();
            assert_eq!(time.as_deref(), Some(expected), "{written}");
        }
        let host = event.kms_host(XML).unwrap();
        assert_eq!(host, "kms.example.com:1688 (25)");
        assert_eq!(Event::from_head(b"<Computer>PC-1</Computer>"), None);
    }

    #[test]
    fn events_have_their_meanings() {
        let text = String::from_utf8_lossy(XML);
        let event = |provider: &str, id: u32| {
            let text = text.replace("12288", &id.to_string());
            text.replace("Microsoft-Windows-Security-SPP", provider)
        };
        let meaning = |text: &str| from_xml(text.as_bytes()).map(|event| event.meaning()).unwrap();
        for (id, expected) in [
            (8198, Meaning::Result),
            (12289, Meaning::Result),
            (1003, Meaning::Products),
            (900, Meaning::State),
            (16384, Meaning::State),
        ] {
            assert_eq!(meaning(&event("Microsoft-Windows-Security-SPP", id)), expected, "{id}");
            assert_eq!(
                meaning(&event("OFFICE SOFTWARE PROTECTION Platform Service", id)),
                expected
            );
            assert_eq!(meaning(&event("Microsoft-Windows-Kernel-General", id)), Meaning::Other);
        }
        let host = |text: &str| from_xml(text.as_bytes()).unwrap().kms_host(XML);
        assert!(host(&event("Key Management Service", 12288)).is_some());
        // Only that event has a host in this place.
        assert_eq!(host(&event("Key Management Service", 12289)), None);
        assert_eq!(host(&event("Other", 12288)), None);
    }

    #[test]
    fn products_without_a_key_are_told_apart() {
        let list = b"1: 00000001-1111-2222-3333-444444444444, 1, 0 [(0 [0xC004F014, 0, 0], [(?)(?)])(1 )(2 )]\n\
            2: 00000002-1111-2222-3333-444444444444, 1, 1 [(0 [0x00000000, 1, 0], [(?)( 1 0x00000000 3 0 msft:rm/algorithm/hwid/4.0 0x00000000 0)])(1 )(2 )]\n\
            4: 00000004-1111-2222-3333-444444444444, 1, 1 [(0 )(1 )(2 [0xC004E003, 0, 0], [( 1 0xC004F034)])(3 )]\n\
            3: 00000003-1111-2222-3333-444444444444, 1, 1 [(0 [0xC004E003, 0, 0], [(9 0xC004FC07 90 0)])(1 )(2 )(3 [0x00000000, 0, 0], [( 6 0xC004F009 0 0)])] 0xC004F074";
        let found = products(list);
        let states: Vec<_> =
            found.iter().map(|p| (p.has_key, p.is_licensed(list), p.codes(list).len())).collect();
        assert_eq!(
            states,
            [(false, false, 1), (true, true, 0), (true, false, 2), (true, false, 3)]
        );
        assert!(!found[3].range.contains(&(list.len() - 1)), "what follows is no part of it");
    }

    #[test]
    fn attributes_are_whole_words() {
        let value = |tag: &'static str| {
            attribute(tag.as_bytes(), b"Name").map(|value| std::str::from_utf8(value).unwrap())
        };
        assert_eq!(value(" Name='a'"), Some("a"));
        assert_eq!(value(" EventSourceName=\"a\" Name=\"b\""), Some("b"));
        assert_eq!(value("Name='a' Name='b' Name='c'"), Some("b"), "no blank before the first");
        assert_eq!(value(" Name = 'a'"), None);
        assert_eq!(value(" Name='a"), None);
        assert_eq!(value("SurName='a'"), None);
    }

    #[test]
    fn texts_lose_their_escapes_once() {
        assert_eq!(text(b" a&lt;&gt;&quot;&apos; &amp;lt;b "), "a<>\"' &lt;b");
        assert_eq!(text(b"PC-1"), "PC-1");
        let without_name = String::from_utf8_lossy(XML).replace("PC-1.example.com", " ");
        assert_eq!(from_xml(without_name.as_bytes()).unwrap().computer(), None);
    }

    #[test]
    fn what_only_looks_like_a_product_is_none() {
        let id = "00000001-1111-2222-3333-444444444444";
        let found = |text: &str| products(text.as_bytes()).len();
        assert_eq!(found(&format!("1: {id}, 1, 1 [(0 [0xC004E003, 0, 0])]")), 1);
        assert_eq!(found(&format!("1: {id},  10, 1  [(12 [0xC004E003, 0, 0])]")), 1);
        for other in [
            format!("1: {id}, 1, 1 [( 1 0xC004F034)]"),
            format!("1: {id}, 1, 1 [(1)]"),
            format!("1: {id}, 1, 1 [(x )]"),
            format!("1: {id}, 1, 2 [(0 )]"),
            format!("1: {id}, , 1 [(0 )]"),
            format!("1: {id} 1, 1 [(0 )]"),
            format!("1: {}, 1, 1 [(0 )]", id.replace('-', "0")),
            format!("1: {}, 1, 1 [(0 )]", id.replace('3', "x")),
            format!("{}, 1, 1 [(0 )]", &id[1..]),
            "1, 1 [(0 )]".to_owned(),
        ] {
            assert_eq!(found(&other), 0, "{other}");
        }
    }

    /// In windows of any width, also where a line ends in the middle of a number.
    #[test]
    fn lines_of_a_list_can_be_broken_anywhere() {
        let ids = [1, 2, 3].map(|n| format!("{n:08x}-1111-2222-3333-444444444444"));
        let lines = [
            format!("1: {}, 1, 0 [(0 [0xC004F014, 0, 0], [(?)(?)])(1 )(2 )]", ids[0]),
            format!(
                "2: {}, 1, 1 [(0 [0x00000000, 1, 0], [(?)( 1 0x00000000 30 0 msft:rm/algorithm/volume/1.0 0x00000000 259192)])(1 )(2 )]",
                ids[1]
            ),
            format!(
                "3: {}, 1, 1 [(0 )(1 )(2 [0xC004E003, 0, 0], [( 1 0xC004F034 30)])(3 )]",
                ids[2]
            ),
        ];
        let check = |list: &str| {
            let list = list.as_bytes();
            let found: Vec<_> = products(list)
                .iter()
                .map(|product| {
                    let is_licensed = product.is_licensed(list);
                    let id = product.activation_id(list);
                    (id, product.has_key, is_licensed, product.codes(list))
                })
                .collect();
            let expected = [
                (ids[0].clone(), false, false, vec![0xC004_F014]),
                (ids[1].clone(), true, true, vec![]),
                (ids[2].clone(), true, false, vec![0xC004_E003, 0xC004_F034]),
            ];
            assert_eq!(found, expected, "{}", String::from_utf8_lossy(list));
        };
        for (width, end) in (7..120).zip(["\r\n  ", "\n               "].into_iter().cycle()) {
            // Where the last blank of a line is, which is left out or not.
            for blank in [" ", ""] {
                let broken = |line: &String| {
                    let (mut broken, mut column) = (String::new(), 0);
                    for word in line.split(' ') {
                        if column + word.len() > width && column > 0 {
                            broken.extend([blank, end]);
                            column = 0;
                        } else if column > 0 {
                            broken.push(' ');
                        }
                        broken += word;
                        column += word.len() + 1;
                    }
                    broken
                };
                check(&lines.each_ref().map(broken).join(end));
            }
            let anywhere = |line: &String| {
                let parts = line.as_bytes().chunks(width).map(String::from_utf8_lossy);
                parts.collect::<Vec<_>>().join(end)
            };
            check(&lines.each_ref().map(anywhere).join(end));
        }
    }

    /// As far as its brackets reach, and no further than a product can.
    #[test]
    fn a_product_ends() {
        let start = "00000001-1111-2222-3333-444444444444, 1, 1 ";
        let end = |rest: &str| {
            let text = format!("{start}{rest}");
            products(text.as_bytes())[0].range.end - start.len()
        };
        assert_eq!(end("[(0 [0xC004E003, 0, 0], [(?)[[x]]])] more ]"), 36);
        assert_eq!(end("[(0 )] more"), 6);
        assert_eq!(end("[(0 [0xC004E003, 0, 0], [("), 26, "the rest is missing");
        assert_eq!(end(&format!("[(0 [{}", "x".repeat(9000))), GROUPS_LENGTH);
        let text = format!("{start}[(0 [0xC004E003, 0xC004E003, 0x00000000], [0xC004F034])]");
        assert_eq!(products(text.as_bytes())[0].codes(text.as_bytes()), [0xC004_E003, 0xC004_F034]);
    }
}
