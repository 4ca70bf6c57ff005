//! What was seen. Its size grows with the different codes and computers, not with the files.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use windows_activation_error::ActivationCode;

use crate::common::Application;
use crate::computer::folded;

/// A file among all: the argument that led to it, then its path. The disk lists files in an order
/// of its own, and they are read at the same time, so neither says anything.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct FileOrder {
    pub(crate) argument: u64,
    pub(crate) path: Arc<Path>,
}

/// The file, the number of the part of it, and within that part.
pub(crate) type Order = (FileOrder, u64, u64);

/// Where something was seen, ordered as the files were named.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) order: Order,
    pub(crate) file: Arc<str>,
    /// `:7` for a line, `#7` for an event.
    pub(crate) within: String,
}

impl Place {
    pub(crate) fn text(&self) -> String {
        format!("{}{}", self.file, self.within)
    }
}

#[cfg(test)]
impl Place {
    /// A line of one file, for tests.
    pub(crate) fn line(number: u64) -> Self {
        let order = FileOrder { argument: 0, path: Path::new("a").into() };
        Self { order: (order, 0, number), file: "a".into(), within: format!(":{number}") }
    }
}

/// A time as a log writes it. Times are ordered by the instant, one without a zone as if it were in
/// UTC, then by their text. One order for all of them: the earliest of many does not depend on
/// which are compared first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Time {
    instant: Timestamp,
    text: Arc<str>,
}

impl Time {
    /// From 2021-03-31T07:15:04, alone or with `Z` or an offset such as `+09:00`. What only looks
    /// like a time, such as February 31, is none.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let instant = if text.len() > "2021-03-31T07:15:04".len() {
            text.parse().ok()?
        } else {
            TimeZone::UTC.to_timestamp(text.parse().ok()?).ok()?
        };
        Some(Self { instant, text: text.into() })
    }

    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// As the log writes it, in its zone.
    fn day(&self) -> Option<&str> {
        self.text.get(..10)
    }
}

/// One mention that counts.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    pub(crate) place: Place,
    pub(crate) computer: Option<Arc<str>>,
    pub(crate) time: Option<String>,
    pub(crate) event: Option<u32>,
    pub(crate) kms_host: Option<String>,
}

/// All mentions of one code. Computers stand here without regard to case.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) count: u64,
    pub(crate) files: u64,
    /// How many mentions name each.
    pub(crate) computers: BTreeMap<Arc<str>, u64>,
    pub(crate) events: BTreeSet<u32>,
    /// By what is the same in any case; the smallest ones.
    pub(crate) kms_hosts: BTreeMap<String, String>,
    pub(crate) has_more_hosts: bool,
    first: Arc<Place>,
    last: Arc<Place>,
    since: Option<Seen>,
    until: Option<Seen>,
    /// How many on each day, by computer; kept for a page with bars only.
    pub(crate) days: BTreeMap<(Option<Arc<str>>, String), u64>,
}

/// When, and where.
type Seen = (Time, Arc<Place>);

/// So many KMS hosts are named at most.
pub(crate) const HOSTS: usize = 10;

impl Row {
    fn new(first: &Place) -> Self {
        let place = Arc::new(first.clone());
        Self {
            count: 0,
            files: 1,
            computers: BTreeMap::new(),
            events: BTreeSet::new(),
            kms_hosts: BTreeMap::new(),
            has_more_hosts: false,
            first: Arc::clone(&place),
            last: place,
            since: None,
            until: None,
            days: BTreeMap::new(),
        }
    }

    /// The computer is folded.
    fn see(&mut self, mention: Mention, computer: Option<Arc<str>>, with_days: bool) {
        self.count += 1;
        self.events.extend(mention.event);
        if let Some(host) = mention.kms_host {
            self.add_host(folded(&host), host);
        }
        let time = mention.time.as_deref().and_then(Time::of);
        if let (true, Some(day)) = (with_days, time.as_ref().and_then(Time::day)) {
            *self.days.entry((computer.clone(), day.to_owned())).or_default() += 1;
        }
        if let Some(computer) = computer {
            *self.computers.entry(computer).or_default() += 1;
        }
        let place = Arc::new(mention.place);
        let time = time.map(|time| (time, Arc::clone(&place)));
        self.widen(Arc::clone(&place), place, time.clone(), time);
    }

    fn add_host(&mut self, folded: String, host: String) {
        keep_smallest(&mut self.kms_hosts, folded, host);
        if self.kms_hosts.len() > HOSTS {
            self.kms_hosts.pop_last();
            self.has_more_hosts = true;
        }
    }

    fn widen(
        &mut self,
        first: Arc<Place>,
        last: Arc<Place>,
        since: Option<Seen>,
        until: Option<Seen>,
    ) {
        if first < self.first {
            self.first = first;
        }
        if last > self.last {
            self.last = last;
        }
        self.since = match (self.since.take(), since) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        self.until = self.until.take().max(until);
    }

    pub(crate) fn since(&self) -> Option<&Time> {
        self.since.as_ref().map(|(time, _)| time)
    }

    pub(crate) fn until(&self) -> Option<&Time> {
        self.until.as_ref().map(|(time, _)| time)
    }

    /// Where it was seen at the earliest time; where no time is known, the first place.
    pub(crate) fn first(&self) -> &Place {
        self.since.as_ref().map_or(&self.first, |(_, place)| place)
    }

    /// Where it was seen at the latest time; where no time is known, the last place.
    pub(crate) fn last(&self) -> &Place {
        self.until.as_ref().map_or(&self.last, |(_, place)| place)
    }

    /// Adds what was seen elsewhere; which of the two was first does not matter.
    fn add(&mut self, other: Self) {
        self.count += other.count;
        self.files += other.files;
        for (computer, count) in other.computers {
            *self.computers.entry(computer).or_default() += count;
        }
        self.events.extend(other.events);
        self.has_more_hosts |= other.has_more_hosts;
        for (folded, host) in other.kms_hosts {
            self.add_host(folded, host);
        }
        self.widen(other.first, other.last, other.since, other.until);
        for (day, count) in other.days {
            *self.days.entry(day).or_default() += count;
        }
    }
}

/// Of several spellings the smallest stays, whichever came first.
fn keep_smallest<T: Ord>(spellings: &mut BTreeMap<T, T>, folded: T, spelling: T) {
    match spellings.entry(folded) {
        Entry::Vacant(entry) => {
            entry.insert(spelling);
        }
        Entry::Occupied(mut entry) => {
            if spelling < *entry.get() {
                entry.insert(spelling);
            }
        }
    }
}

/// The last known state of a product with a key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ProductState {
    pub(crate) time: Option<Time>,
    pub(crate) place: Place,
    pub(crate) application: Option<Application>,
    pub(crate) is_licensed: bool,
    pub(crate) codes: Vec<u32>,
}

/// A product on a computer.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ProductKey {
    /// Without regard to case.
    pub(crate) computer: Option<Arc<str>>,
    pub(crate) activation_id: String,
    unnamed: Option<Unnamed>,
}

/// What tells products apart where no computer is named: what stands in two files, or in two parts
/// of one, can be of two. So can a product that is licensed and one that is not: none hides the
/// other.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Unnamed {
    file: FileOrder,
    part: u64,
    is_licensed: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub(crate) struct Unreadable {
    #[serde(skip)]
    pub(crate) order: Order,
    pub(crate) path: String,
    pub(crate) error: String,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    /// Failures.
    pub(crate) errors: BTreeMap<u32, Row>,
    /// Codes that report a state, and failures in events that do.
    pub(crate) states: BTreeMap<u32, Row>,
    pub(crate) products: BTreeMap<ProductKey, ProductState>,
    /// How computers are shown: the smallest of the spellings of each.
    pub(crate) spellings: BTreeMap<Arc<str>, Arc<str>>,
    pub(crate) unreadable: Vec<Unreadable>,
    /// Those that held something, blanks apart, that was read.
    pub(crate) files: u64,
    pub(crate) bytes: u64,
    pub(crate) events: u64,
    /// Whole event logs in which nothing was ever written, as most of a computer's are.
    pub(crate) without_events: u64,
    /// Mentions of codes that `--specific` leaves out.
    pub(crate) left_out: u64,
    /// Whether days are kept.
    pub(crate) with_days: bool,
}

impl Tally {
    pub(crate) fn new(with_days: bool) -> Self {
        Self { with_days, ..Self::default() }
    }

    pub(crate) fn error(&mut self, code: ActivationCode, mut mention: Mention) {
        let computer = mention.computer.take().map(|name| self.computer(name));
        Self::see(&mut self.errors, code, mention, computer, self.with_days);
    }

    pub(crate) fn state(&mut self, code: ActivationCode, mut mention: Mention) {
        let computer = mention.computer.take().map(|name| self.computer(name));
        Self::see(&mut self.states, code, mention, computer, self.with_days);
    }

    fn see(
        rows: &mut BTreeMap<u32, Row>,
        code: ActivationCode,
        mention: Mention,
        computer: Option<Arc<str>>,
        with_days: bool,
    ) {
        let row = rows.entry(code.code()).or_insert_with(|| Row::new(&mention.place));
        row.see(mention, computer, with_days);
    }

    /// The name without regard to case; how it is spelled is kept.
    fn computer(&mut self, name: Arc<str>) -> Arc<str> {
        let folded: Arc<str> = folded(&name).into();
        keep_smallest(&mut self.spellings, Arc::clone(&folded), name);
        folded
    }

    fn add(rows: &mut BTreeMap<u32, Row>, code: u32, row: Row, is_same_file: bool) {
        match rows.entry(code) {
            Entry::Vacant(entry) => {
                entry.insert(row);
            }
            Entry::Occupied(mut entry) => {
                let files = entry.get().files;
                entry.get_mut().add(row);
                if is_same_file {
                    entry.get_mut().files = files;
                }
            }
        }
    }

    /// The last state of a product counts, whichever came first.
    pub(crate) fn product(
        &mut self,
        computer: Option<Arc<str>>,
        activation_id: String,
        state: ProductState,
    ) {
        let computer = computer.map(|name| self.computer(name));
        let unnamed = computer.is_none().then(|| {
            let (file, part, _) = state.place.order.clone();
            Unnamed { file, part, is_licensed: state.is_licensed }
        });
        self.add_product(ProductKey { computer, activation_id, unnamed }, state);
    }

    fn add_product(&mut self, key: ProductKey, state: ProductState) {
        match self.products.entry(key) {
            Entry::Vacant(entry) => {
                entry.insert(state);
            }
            Entry::Occupied(mut entry) => {
                if state > *entry.get() {
                    entry.insert(state);
                }
            }
        }
    }

    /// Adds a part of the same file.
    pub(crate) fn add_part(&mut self, other: Self) {
        self.add_rows(other, true);
    }

    /// Puts two parts of the same file together; the order in which that is done does not matter.
    #[must_use]
    pub(crate) fn and_part(mut self, other: Self) -> Self {
        self.add_part(other);
        self
    }

    /// Adds other files; the order in which that is done does not matter.
    #[must_use]
    pub(crate) fn and(mut self, other: Self) -> Self {
        self.add_rows(other, false);
        self
    }

    fn add_rows(&mut self, other: Self, is_same_file: bool) {
        for (code, row) in other.errors {
            Self::add(&mut self.errors, code, row, is_same_file);
        }
        for (code, row) in other.states {
            Self::add(&mut self.states, code, row, is_same_file);
        }
        for (key, state) in other.products {
            self.add_product(key, state);
        }
        for (folded, name) in other.spellings {
            keep_smallest(&mut self.spellings, folded, name);
        }
        self.unreadable.extend(other.unreadable);
        self.files += other.files;
        self.bytes += other.bytes;
        self.events += other.events;
        self.without_events += other.without_events;
        self.left_out += other.left_out;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> Time {
        Time::of(text).unwrap()
    }

    #[test]
    fn times_are_ordered_by_the_instant() {
        let in_order = [
            "2024-05-02T01:00:00+09:00",
            // As if in UTC.
            "2024-05-01T18:00:00",
            "2024-05-01T20:00:00Z",
            "2024-05-01T23:30:00-08:00",
        ];
        assert!(in_order.windows(2).all(|pair| time(pair[0]) < time(pair[1])));
        // The same instant, but two texts: one of them is always the first.
        assert!(time("2024-05-01T20:00:00Z") != time("2024-05-01T21:00:00+01:00"));
        for none in ["2024-02-31T07:00:00", "2024-05-01T27:00:00Z", "2024-13-01T07:00:00", "x"] {
            assert_eq!(Time::of(none), None, "{none}");
        }
        assert_eq!(time("2024-05-02T01:00:00+09:00").day(), Some("2024-05-02"));
    }

    /// All that a report shows of it.
    fn shown(tally: &Tally) -> String {
        let row = &tally.errors[&0xC004_F074];
        let times = [row.since(), row.until()].map(|time| time.map(Time::text));
        let places = [row.first(), row.last()].map(Place::text);
        let hosts = (&row.kms_hosts, row.has_more_hosts);
        format!(
            "{times:?} {places:?} {hosts:?} {:?} {:?} {:?}",
            row.days, row.computers, tally.spellings
        )
    }

    fn mention(number: u64, (computer, time): (&str, Option<&str>), host: &str) -> Tally {
        let order = FileOrder { argument: number, path: Path::new("a").into() };
        let place = Place { order: (order, 0, 0), file: "a".into(), within: format!(":{number}") };
        let mention = Mention {
            place,
            computer: Some(computer.into()),
            time: time.map(ToOwned::to_owned),
            event: None,
            kms_host: Some(host.to_owned()),
        };
        let mut tally = Tally::new(true);
        tally.error(ActivationCode::from(0xC004_F074), mention);
        tally
    }

    /// Threads put parts together in any order and in any groups.
    #[test]
    fn grouping_does_not_matter() {
        let times = [
            ("pc-1", Some("2024-05-01T23:30:00-08:00")),
            ("PC-1", Some("2024-05-02T01:00:00+09:00")),
            ("Pc-1", Some("2024-05-01T18:00:00")),
            ("pc-2", None),
            ("PC-1", Some("2024-05-01T20:00:00Z")),
            ("pC-2", Some("2024-05-01T21:00:00+01:00")),
        ];
        let mut seen = BTreeSet::new();
        let mut orders = 0;
        // Hosts: more than are named, some of them in two spellings.
        let one = |at: usize| {
            let hosts = (0..4)
                .map(|n| format!("{}ms-{}", if at < 3 { 'K' } else { 'k' }, (at * 3 + n) % 14));
            let number = u64::try_from(at).unwrap();
            hosts.map(|host| mention(number, times[at], &host)).fold(Tally::new(false), Tally::and)
        };
        for order in 0..6_usize.pow(5) {
            let mut left: Vec<usize> = (0..6).collect();
            let mut digits = order;
            let order: Vec<usize> = (1..=6)
                .rev()
                .filter_map(|_| {
                    let at = digits % 6;
                    digits /= 6;
                    (at < left.len()).then(|| left.remove(at))
                })
                .collect();
            if order.len() < 6 {
                continue;
            }
            orders += 1;
            let from_left = order.iter().fold(Tally::new(false), |all, at| all.and(one(*at)));
            let from_right =
                order.iter().rev().fold(Tally::new(false), |all, at| one(*at).and(all));
            let (first, last) = order.split_at(order[0] + 1);
            let [first, last] = [first, last]
                .map(|part| part.iter().fold(Tally::new(false), |all, at| all.and(one(*at))));
            seen.extend([from_left, from_right, first.and(last)].map(|tally| shown(&tally)));
        }
        assert!(orders > 100, "{orders}");
        assert_eq!(seen.len(), 1, "{seen:#?}");
        let seen = seen.pop_first().unwrap();
        assert!(
            seen.starts_with(
                "[Some(\"2024-05-02T01:00:00+09:00\"), Some(\"2024-05-01T23:30:00-08:00\")] \
                 [\"a:1\", \"a:0\"]"
            ),
            "{seen}"
        );
        let days = r#"{(Some("pc-1"), "2024-05-01"): 12, (Some("pc-1"), "2024-05-02"): 4, (Some("pc-2"), "2024-05-01"): 4}"#;
        assert!(seen.contains(days), "{seen}");
        let names = r#"{"pc-1": 16, "pc-2": 8} {"pc-1": "PC-1", "pc-2": "pC-2"}"#;
        assert!(seen.ends_with(names), "{seen}");
    }

    #[test]
    fn more_hosts_than_are_named() {
        let hosts = |count: u64| {
            let one = |n| mention(n, ("PC", None), &format!("kms-{:02}", n % 12));
            let all = (0..count).map(one).fold(Tally::new(false), Tally::and);
            let row = &all.errors[&0xC004_F074];
            (row.kms_hosts.len(), row.has_more_hosts)
        };
        assert_eq!(
            [hosts(1), hosts(10), hosts(11), hosts(24)],
            [(1, false), (10, false), (10, true), (10, true)]
        );
    }
}
