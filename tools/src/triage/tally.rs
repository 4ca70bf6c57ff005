//! What was seen. Its size grows with the different codes and computers, not with the files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use windows_activation_error::ActivationCode;

use crate::common::Application;

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

/// One mention that counts.
#[derive(Clone, Debug)]
pub(crate) struct Mention {
    pub(crate) place: Place,
    pub(crate) computer: Option<Arc<str>>,
    pub(crate) time: Option<String>,
    pub(crate) event: Option<u32>,
    pub(crate) kms_host: Option<String>,
}

/// All mentions of one code.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) count: u64,
    pub(crate) files: u64,
    pub(crate) computers: BTreeSet<Arc<str>>,
    pub(crate) events: BTreeSet<u32>,
    pub(crate) kms_hosts: BTreeSet<String>,
    pub(crate) first: Place,
    pub(crate) last: Place,
    pub(crate) since: Option<String>,
    pub(crate) until: Option<String>,
    /// How many on each day, by computer; kept for a page with bars only.
    pub(crate) days: BTreeMap<(Option<Arc<str>>, String), u64>,
}

/// So many KMS hosts are named at most.
const HOSTS: usize = 10;

impl Row {
    fn of(mention: Mention, with_days: bool) -> Self {
        let mut days = BTreeMap::new();
        if let (true, Some(day)) =
            (with_days, mention.time.as_deref().and_then(|time| time.get(..10)))
        {
            days.insert((mention.computer.clone(), day.to_owned()), 1);
        }
        Self {
            count: 1,
            files: 1,
            computers: mention.computer.into_iter().collect(),
            events: mention.event.into_iter().collect(),
            kms_hosts: mention.kms_host.into_iter().collect(),
            first: mention.place.clone(),
            last: mention.place,
            since: mention.time.clone(),
            until: mention.time,
            days,
        }
    }

    /// Adds what was seen elsewhere; which of the two was first does not matter.
    fn add(&mut self, other: Self) {
        self.count += other.count;
        self.files += other.files;
        self.computers.extend(other.computers);
        self.events.extend(other.events);
        self.kms_hosts.extend(other.kms_hosts);
        while self.kms_hosts.len() > HOSTS {
            self.kms_hosts.pop_last();
        }
        if other.first < self.first {
            self.first = other.first;
        }
        if other.last > self.last {
            self.last = other.last;
        }
        self.since = match (self.since.take(), other.since) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        self.until = self.until.take().max(other.until);
        for (day, count) in other.days {
            *self.days.entry(day).or_default() += count;
        }
    }
}

/// The last known state of a product with a key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ProductState {
    pub(crate) time: Option<String>,
    pub(crate) place: Place,
    pub(crate) application: Option<Application>,
    pub(crate) is_licensed: bool,
    pub(crate) codes: Vec<u32>,
}

/// A product: its computer and its activation ID.
pub(crate) type ProductKey = (Option<Arc<str>>, String);

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

    pub(crate) fn error(&mut self, code: ActivationCode, mention: Mention) {
        Self::add(&mut self.errors, code.code(), Row::of(mention, self.with_days), true);
    }

    pub(crate) fn state(&mut self, code: ActivationCode, mention: Mention) {
        Self::add(&mut self.states, code.code(), Row::of(mention, self.with_days), true);
    }

    fn add(rows: &mut BTreeMap<u32, Row>, code: u32, row: Row, is_same_file: bool) {
        match rows.entry(code) {
            std::collections::btree_map::Entry::Vacant(entry) => {
                entry.insert(row);
            }
            std::collections::btree_map::Entry::Occupied(mut entry) => {
                let files = entry.get().files;
                entry.get_mut().add(row);
                if is_same_file {
                    entry.get_mut().files = files;
                }
            }
        }
    }

    pub(crate) fn product(&mut self, key: ProductKey, state: ProductState) {
        match self.products.entry(key) {
            std::collections::btree_map::Entry::Vacant(entry) => {
                entry.insert(state);
            }
            std::collections::btree_map::Entry::Occupied(mut entry) => {
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
            self.product(key, state);
        }
        self.unreadable.extend(other.unreadable);
        self.files += other.files;
        self.bytes += other.bytes;
        self.events += other.events;
        self.without_events += other.without_events;
        self.left_out += other.left_out;
    }
}
