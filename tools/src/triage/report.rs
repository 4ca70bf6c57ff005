//! What was seen, put in order for people and programs.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde::Serialize;
use windows_activation_error::{
    ActivationCode, ActivationError, ActivationType, Language, Origin, Retry, Role, Sign, Topic,
};

use super::tally::{HOSTS, ProductKey, ProductState, Row, Tally, Time, Unreadable};
use crate::advice::{Advice, IF_YOU_SEE, LOOK_FIRST, THEN};
use crate::common::{Application, label};
use crate::layout::{self, wrapped};

#[derive(Serialize)]
pub(crate) struct Report {
    pub(crate) codes: Vec<Known>,
    pub(crate) unknown: Vec<Unknown>,
    pub(crate) states: Vec<Unknown>,
    pub(crate) products: Vec<Product>,
    pub(crate) unreadable: Vec<Unreadable>,
    pub(crate) files: u64,
    pub(crate) bytes: u64,
    pub(crate) events: u64,
    pub(crate) without_events: u64,
    pub(crate) left_out: u64,
    #[serde(skip)]
    pub(crate) language: Language,
}

#[derive(Serialize)]
pub(crate) struct Known {
    pub(crate) code: ActivationError,
    pub(crate) symbol: Option<&'static str>,
    pub(crate) message: &'static str,
    topic: Topic,
    origin: Origin,
    pub(crate) retry: Retry,
    #[serde(flatten)]
    pub(crate) seen: Seen,
    check: Option<Check>,
    remedy: Option<Remedy>,
    #[serde(skip)]
    pub(crate) advice: Advice,
}

#[derive(Serialize)]
pub(crate) struct Unknown {
    #[serde(skip)]
    pub(crate) error: Option<ActivationError>,
    pub(crate) code: String,
    pub(crate) message: Option<&'static str>,
    #[serde(flatten)]
    pub(crate) seen: Seen,
}

#[derive(Serialize)]
pub(crate) struct Seen {
    pub(crate) count: u64,
    pub(crate) files: u64,
    pub(crate) computers: usize,
    pub(crate) computer_names: Vec<Arc<str>>,
    pub(crate) events: Vec<u32>,
    pub(crate) kms_hosts: Vec<String>,
    pub(crate) more_kms_hosts: bool,
    pub(crate) since: Option<String>,
    pub(crate) until: Option<String>,
    pub(crate) first: String,
    pub(crate) last: String,
    /// How many mentions name each computer.
    #[serde(skip)]
    pub(crate) by_computer: Vec<(Arc<str>, u64)>,
    #[serde(skip)]
    pub(crate) days: BTreeMap<(Option<Arc<str>>, String), u64>,
}

/// Something to look at.
#[derive(Serialize)]
struct Check {
    text: &'static str,
    command: Option<&'static str>,
}

impl Check {
    fn new(sign: &Sign, language: Language) -> Self {
        Self { text: sign.text.get(language), command: sign.command.map(|command| command.line) }
    }
}

#[derive(Serialize)]
struct Remedy {
    /// What tells its branch from the others.
    sign: Option<Check>,
    branches: usize,
    condition: Option<&'static str>,
    text: &'static str,
    command: Option<&'static str>,
    elevated: bool,
    role: Role,
}

#[derive(Serialize)]
pub(crate) struct Product {
    pub(crate) computer: Option<Arc<str>>,
    application: Option<Application>,
    activation_id: String,
    pub(crate) licensed: bool,
    codes: Vec<String>,
    time: Option<String>,
    place: String,
}

/// How each computer is shown, by its name without regard to case.
type Spellings = BTreeMap<Arc<str>, Arc<str>>;

fn spelled(spellings: &Spellings, folded: &Arc<str>) -> Arc<str> {
    Arc::clone(spellings.get(folded).unwrap_or(folded))
}

impl Seen {
    fn new(row: Row, spellings: &Spellings) -> Self {
        let by_computer: Vec<_> = row
            .computers
            .iter()
            .map(|(folded, count)| (spelled(spellings, folded), *count))
            .collect();
        let text = |time: Option<&Time>| time.map(|time| time.text().to_owned());
        Self {
            count: row.count,
            files: row.files,
            computers: by_computer.len(),
            computer_names: by_computer.iter().map(|(name, _)| Arc::clone(name)).collect(),
            since: text(row.since()),
            until: text(row.until()),
            first: row.first().text(),
            last: row.last().text(),
            events: row.events.into_iter().collect(),
            kms_hosts: row.kms_hosts.into_values().collect(),
            more_kms_hosts: row.has_more_hosts,
            by_computer,
            days: row
                .days
                .into_iter()
                .map(|((folded, day), count)| {
                    ((folded.map(|folded| spelled(spellings, &folded)), day), count)
                })
                .collect(),
        }
    }
}

impl Known {
    fn new(error: ActivationError, seen: Seen, language: Language, advice: Advice) -> Self {
        Self {
            code: error,
            symbol: error.symbol(),
            message: error.message().get(language),
            topic: error.topic(),
            origin: error.origin(),
            retry: error.retry(),
            seen,
            check: advice.check.map(|check| Check::new(check, language)),
            remedy: advice.step.map(|step| Remedy {
                sign: advice.sign.map(|sign| Check::new(sign, language)),
                branches: advice.branches,
                condition: step.condition.map(|condition| condition.get(language)),
                text: step.text.get(language),
                command: step.command.map(|command| command.line),
                elevated: step.command.is_some_and(|command| command.elevated),
                role: step.role,
            }),
            advice,
        }
    }
}

impl Unknown {
    fn new(code: u32, seen: Seen, language: Language) -> Self {
        let code = ActivationCode::from(code);
        let error = code.error().ok();
        let message = error.map(|error| error.message().get(language));
        Self { error, code: code.to_string(), message, seen }
    }
}

/// In English and in Korean.
pub(crate) const NOTHING_READ: (&str, &str) = (
    "nothing was read, so nothing is known of any computer",
    "읽은 내용이 없어 컴퓨터의 상태를 알 수 없습니다",
);

/// Before the KMS hosts, in English and in Korean; behind each stands the count in parentheses.
pub(crate) const KMS_HOSTS: (&str, &str) =
    ("KMS hosts (clients asked for):", "KMS 호스트(요청한 클라이언트 수):");
/// Above the states, in English and in Korean.
pub(crate) const STATES: (&str, &str) = ("States, which are no errors:", "오류가 아닌 상태:");

/// Before the codes of a product, in English and in Korean.
pub(crate) const UNLICENSED: (&str, &str) = ("state, not licensed:", "상태, 사용 허가되지 않음:");

impl Product {
    /// What stands before the words for its state, and after them.
    pub(crate) fn line(&self) -> (String, String) {
        // Without a name the place says most of which computer it is.
        let computer = self.computer.as_deref().unwrap_or(&self.place);
        let application = self.application.map(Application::name);
        let words = [Some(computer), application, Some(&self.activation_id), self.time.as_deref()];
        let words: Vec<&str> = words.into_iter().flatten().collect();
        (words.join(" "), self.codes.join(" "))
    }

    fn new((key, state): (ProductKey, ProductState), spellings: &Spellings) -> Self {
        Self {
            computer: key.computer.map(|folded| spelled(spellings, &folded)),
            application: state.application,
            activation_id: key.activation_id,
            licensed: state.is_licensed,
            codes: state
                .codes
                .into_iter()
                .map(|code| ActivationCode::from(code).to_string())
                .collect(),
            time: state.time.map(|time| time.text().to_owned()),
            place: state.place.text(),
        }
    }
}

/// The most frequent first; equally frequent ones by their numbers.
fn in_order(rows: BTreeMap<u32, Row>) -> Vec<(u32, Row)> {
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_by_key(|(code, row)| (Reverse(row.count), *code));
    rows
}

impl Report {
    pub(crate) fn new(mut tally: Tally, language: Language, only: Option<ActivationType>) -> Self {
        tally.unreadable.sort();
        let spellings = tally.spellings;
        let (mut codes, mut unknown) = (Vec::new(), Vec::new());
        for (code, row) in in_order(tally.errors) {
            let seen = Seen::new(row, &spellings);
            match ActivationError::from_code(code) {
                Ok(error) => {
                    codes.push(Known::new(error, seen, language, Advice::of(error, only)));
                }
                Err(_) => unknown.push(Unknown::new(code, seen, language)),
            }
        }
        let states = in_order(tally.states).into_iter();
        let states =
            states.map(|(code, row)| Unknown::new(code, Seen::new(row, &spellings), language));
        let products = tally.products.into_iter();
        Self {
            codes,
            unknown,
            states: states.collect(),
            products: products.map(|product| Product::new(product, &spellings)).collect(),
            unreadable: tally.unreadable,
            files: tally.files,
            bytes: tally.bytes,
            events: tally.events,
            without_events: tally.without_events,
            left_out: tally.left_out,
            language,
        }
    }

    pub(crate) fn write_json(&self) -> io::Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        serde_json::to_writer_pretty(&mut out, self)?;
        writeln!(out)?;
        out.flush()
    }

    pub(crate) fn write_csv(&self, out: impl Write) -> io::Result<()> {
        let mut csv = csv::Writer::from_writer(out);
        csv.write_record([
            "kind",
            "code",
            "symbol",
            "message",
            "topic",
            "retry",
            "count",
            "files",
            "computers",
            "since",
            "until",
            "first",
            "last",
            "kms_hosts",
            "check",
            "check_command",
            "remedy",
            "remedy_command",
            "role",
            "remedy_sign",
            "branches",
            "more_kms_hosts",
        ])?;
        for Known { code, symbol, message, topic, retry, seen, check, remedy, advice, .. } in
            &self.codes
        {
            let mut record = vec![
                "error".to_owned(),
                format!("{code:#X}"),
                symbol.unwrap_or_default().to_owned(),
                (*message).to_owned(),
                topic.to_string(),
                retry.to_string(),
            ];
            record.extend(seen.fields());
            let check_command = check.as_ref().and_then(|check| check.command);
            let remedy_command = remedy.as_ref().and_then(|remedy| remedy.command);
            record.extend(
                [check.as_ref().map_or("", |check| check.text), check_command.unwrap_or_default()]
                    .map(ToOwned::to_owned),
            );
            let sign = remedy.as_ref().and_then(|remedy| remedy.sign.as_ref());
            record.extend([
                advice.step_text(self.language).unwrap_or_default(),
                remedy_command.unwrap_or_default().to_owned(),
                remedy.as_ref().map_or("", |remedy| remedy.role.as_str()).to_owned(),
                sign.map_or("", |sign| sign.text).to_owned(),
                advice.branches.to_string(),
                seen.more_kms_hosts.to_string(),
            ]);
            csv.write_record(record)?;
        }
        for (kind, rows) in [("unknown", &self.unknown), ("state", &self.states)] {
            for Unknown { code, message, seen, .. } in rows {
                let message = message.unwrap_or_default().to_owned();
                let start = [kind.to_owned(), code.clone(), String::new(), message];
                let middle = [const { String::new() }; 2];
                let end = [const { String::new() }; 7].into_iter();
                let end = end.chain([seen.more_kms_hosts.to_string()]);
                csv.write_record(start.into_iter().chain(middle).chain(seen.fields()).chain(end))?;
            }
        }
        csv.flush()
    }

    /// Nothing came in, which says nothing about any computer.
    pub(crate) fn is_of_nothing(&self) -> bool {
        self.files == 0
    }

    pub(crate) fn unlicensed(&self) -> impl Iterator<Item = &Product> {
        self.products.iter().filter(|product| !product.licensed)
    }

    /// What can be said where no error was found, and never more than was read.
    pub(crate) fn without_errors(&self) -> Option<(&'static str, &'static str)> {
        if !self.codes.is_empty() || !self.unknown.is_empty() {
            return None;
        }
        Some(if self.is_of_nothing() {
            NOTHING_READ
        } else if self.unlicensed().next().is_some() {
            (
                "no activation errors found, but a product with a key is not licensed",
                "정품 인증 오류를 찾지 못했으나, 키가 있는데 사용 허가되지 않은 제품이 있습니다",
            )
        } else if !self.unreadable.is_empty() {
            (
                "no activation errors found in what was read",
                "읽은 내용에서는 정품 인증 오류를 찾지 못했습니다",
            )
        } else {
            ("no activation errors found", "정품 인증 오류를 찾지 못했습니다")
        })
    }

    /// In English and in Korean, as what follows.
    pub(crate) fn about_products(&self) -> (String, String) {
        let all = self.products.len();
        let licensed = all - self.unlicensed().count();
        (
            format!("Products with a key (event 1003): {licensed} of {all} licensed"),
            format!("키가 있는 제품(이벤트 1003): {all}개 중 {licensed}개 사용 허가됨"),
        )
    }

    /// Event logs without events are no problem, and no evidence.
    pub(crate) fn about_without_events(&self) -> (String, String) {
        let count = self.without_events;
        (
            format!("event logs without events, which show nothing: {count}"),
            format!("이벤트가 없어 아무것도 보여 주지 않는 이벤트 로그: {count}개"),
        )
    }

    pub(crate) fn about_left_out(&self) -> (String, String) {
        let count = self.left_out;
        (
            format!("left out (--specific): {count} x a code that any part of Windows can report"),
            format!(
                "제외함(--specific): Windows의 어느 구성 요소에서나 나타날 수 있는 코드 {count}회"
            ),
        )
    }

    fn label<T>(&self, english: T, korean: T) -> T {
        label(self.language, english, korean)
    }

    pub(crate) fn write_text(&self) -> io::Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        self.write_text_in(&mut out, layout::columns().unwrap_or(120).max(20))?;
        out.flush()
    }

    fn write_text_in(&self, mut out: &mut impl Write, columns: usize) -> io::Result<()> {
        if let Some((english, korean)) = self.without_errors() {
            wrapped(&mut out, self.label(english, korean), "", columns)?;
        } else if columns < 100 {
            for known in &self.codes {
                self.write_entry(&mut out, known, columns)?;
            }
        } else if !self.codes.is_empty() {
            let width = u16::try_from(columns).unwrap_or(u16::MAX);
            writeln!(out, "{}", self.table(width))?;
            self.write_beside(&mut out, columns)?;
        }
        for Unknown { code, seen, .. } in &self.unknown {
            let text = self.label("not a known error", "알려지지 않은 오류");
            let seen = self.in_a_line(seen);
            wrapped(&mut out, &format!("{code}: {text} ({seen})"), "", columns)?;
        }
        if self.without_events > 0 {
            let (english, korean) = self.about_without_events();
            wrapped(&mut out, &self.label(english, korean), "", columns)?;
        }
        if self.left_out > 0 {
            let (english, korean) = self.about_left_out();
            let text = self.label(english, korean);
            wrapped(&mut out, &text, "", columns)?;
        }
        self.write_states(&mut out, columns)
    }

    fn write_states(&self, out: &mut impl Write, columns: usize) -> io::Result<()> {
        if !self.states.is_empty() {
            writeln!(out)?;
            wrapped(out, self.label(STATES.0, STATES.1), "", columns)?;
        }
        for Unknown { code, message, seen, .. } in &self.states {
            let text = message.unwrap_or_default();
            wrapped(out, &format!("{code} {text} ({})", self.in_a_line(seen)), "  ", columns)?;
        }
        if self.products.is_empty() {
            return Ok(());
        }
        let (english, korean) = self.about_products();
        let heading = self.label(english, korean);
        writeln!(out)?;
        wrapped(out, &heading, "", columns)?;
        let text = self.label(UNLICENSED.0, UNLICENSED.1);
        for product in self.unlicensed() {
            let (before, codes) = product.line();
            wrapped(out, &format!("{before} {text} {codes}"), "  ", columns)?;
        }
        Ok(())
    }

    fn write_entry(&self, out: &mut impl Write, known: &Known, columns: usize) -> io::Result<()> {
        let symbol = known.symbol.map(|symbol| format!("{symbol} ")).unwrap_or_default();
        let times = self.label(" x", "회");
        let head = format!("{:#X} {symbol}({}{times})", known.code, known.seen.count);
        wrapped(out, &head, "", columns)?;
        wrapped(out, known.message, "  ", columns)?;
        for line in self.seen(&known.seen).into_iter().chain(self.hosts(&known.seen)) {
            wrapped(out, &line, "  ", columns)?;
        }
        wrapped(out, &known.seen.places(), "  ", columns)?;
        known.advice.write(out, self.language, Some(columns))?;
        writeln!(out)
    }

    /// What is too long for a column: places, names, and commands, which are copied as they are.
    fn write_beside(&self, out: &mut impl Write, columns: usize) -> io::Result<()> {
        let heading = self
            .label("First and last seen, and the commands:", "처음과 마지막 위치, 그리고 명령:");
        wrapped(out, heading, "", columns)?;
        for known in &self.codes {
            writeln!(out, "  {:#X}  {}", known.code, known.seen.places())?;
            if let Some(hosts) = self.hosts(&known.seen) {
                wrapped(out, &hosts, "    ", columns)?;
            }
            let mut sign = known.advice.sign;
            for (heading, command) in known.advice.commands() {
                // No command of a step without the sign of its branch.
                if heading != LOOK_FIRST
                    && let Some(sign) = sign.take()
                {
                    let text = sign.text.get(self.language);
                    let heading = self.label(IF_YOU_SEE.0, IF_YOU_SEE.1);
                    wrapped(out, &format!("{heading} {text}"), "    ", columns)?;
                }
                if heading != IF_YOU_SEE {
                    writeln!(out, "    {}", self.label(heading.0, heading.1))?;
                }
                writeln!(out, "    > {command}")?;
            }
            writeln!(out, "    {}", known.advice.more(self.language))?;
        }
        Ok(())
    }

    fn table(&self, width: u16) -> Table {
        let mut table = Table::new();
        table
            .load_style(presets::UTF8_HORIZONTAL_ONLY)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(width)
            .set_header([
                self.label("Count", "횟수"),
                self.label("Error", "오류"),
                self.label("Where and when", "범위와 시간"),
                self.label(LOOK_FIRST.0, LOOK_FIRST.1).trim_end_matches(':'),
                self.label(THEN.0, THEN.1).trim_end_matches(':'),
            ]);
        for known in &self.codes {
            // Names and places are longer than a column and must not be broken.
            let error = format!("{:#X}\n{}", known.code, known.message);
            table.add_row([
                known.seen.count.to_string(),
                error,
                self.seen(&known.seen).join("\n"),
                known.check.as_ref().map_or_else(String::new, |check| check.text.to_owned()),
                self.then(&known.advice),
            ]);
        }
        if let Some(column) = table.column_mut(0) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        table
    }

    /// The step below the sign of its branch.
    fn then(&self, advice: &Advice) -> String {
        let heading = self.label(IF_YOU_SEE.0, IF_YOU_SEE.1);
        let sign = advice.sign.map(|sign| format!("{heading} {}", sign.text.get(self.language)));
        let then = self.label(THEN.0, THEN.1);
        let step = advice.step_text(self.language);
        let step = step.map(|step| if sign.is_some() { format!("{then} {step}") } else { step });
        let lines = [sign, step, advice.who(self.language), advice.others(self.language)];
        lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
    }

    /// All of it in one line.
    fn in_a_line(&self, seen: &Seen) -> String {
        let times = self.label(" x", "회");
        let mut parts = vec![format!("{}{times}", seen.count)];
        parts.extend(self.seen(seen).into_iter().map(|part| part.replace('\n', " ")));
        parts.push(seen.places());
        parts.extend(self.hosts(seen));
        parts.join(", ")
    }

    fn hosts(&self, seen: &Seen) -> Option<String> {
        let (english, korean) = about_more_hosts();
        let more = if seen.more_kms_hosts { self.label(english, korean) } else { String::new() };
        let hosts = seen.kms_hosts.join(", ");
        (!hosts.is_empty())
            .then(|| format!("{} {hosts}{more}", self.label(KMS_HOSTS.0, KMS_HOSTS.1)))
    }

    /// How often, on which computers, since when.
    fn seen(&self, seen: &Seen) -> Vec<String> {
        let mut lines = Vec::new();
        let files = self.label("files", "파일");
        lines.push(if seen.computers == 0 {
            format!("{files}: {}", seen.files)
        } else {
            let computers = self.label("computers", "컴퓨터");
            format!("{computers}: {}, {files}: {}", seen.computers, seen.files)
        });
        if let (Some(since), Some(until)) = (&seen.since, &seen.until) {
            lines.push(if since == until { since.clone() } else { format!("{since} ..\n{until}") });
        }
        lines
    }
}

/// After the hosts that are named, where there are others, in English and in Korean.
pub(crate) fn about_more_hosts() -> (String, String) {
    (format!(", and more than these {HOSTS}"), format!(" ({HOSTS}개만 표시, 더 있음)"))
}

impl Seen {
    pub(crate) fn places(&self) -> String {
        if self.first == self.last {
            self.first.clone()
        } else {
            format!("{} .. {}", self.first, self.last)
        }
    }

    fn fields(&self) -> [String; 8] {
        [
            self.count.to_string(),
            self.files.to_string(),
            self.computers.to_string(),
            self.since.clone().unwrap_or_default(),
            self.until.clone().unwrap_or_default(),
            self.first.clone(),
            self.last.clone(),
            self.kms_hosts.join("; "),
        ]
        .map(no_formula)
    }
}

/// Names of files and hosts come from elsewhere, and a spreadsheet runs what begins as a formula.
fn no_formula(field: String) -> String {
    if field.starts_with(['=', '+', '-', '@']) { format!("'{field}") } else { field }
}

#[cfg(test)]
mod tests {
    use textwrap::core::display_width;

    use super::*;
    use crate::triage::tally::{FileOrder, Mention, Place};

    /// A report on many codes, on computers and hosts with long names.
    fn report(language: Language) -> Report {
        let mut tally = Tally::new(false);
        tally.files = 1;
        for (number, error) in (0..).zip(ActivationError::VARIANTS.iter().step_by(15)) {
            let order = FileOrder { argument: 0, path: std::path::Path::new("a").into() };
            let mention = Mention {
                place: Place {
                    order: (order, 0, number),
                    file: "\\\\server.site.example.com\\share\\a-long-name-of-a-log.evtx".into(),
                    within: format!("#{number}"),
                },
                computer: Some("desktop-0123456789.site.example.com".into()),
                time: Some("2024-05-01T07:00:00Z".to_owned()),
                event: Some(12288),
                kms_host: Some("kms-host-with-a-long-name.site.example.com:1688".to_owned()),
            };
            let code = ActivationCode::from(*error);
            if error.is_failure() { tally.error(code, mention) } else { tally.state(code, mention) }
        }
        Report::new(tally, language, None)
    }

    fn text(report: &Report, columns: usize) -> String {
        let mut out = Vec::new();
        report.write_text_in(&mut out, columns).unwrap();
        String::from_utf8(out).unwrap()
    }

    /// Lines fit, but commands and what is longer than a line stay whole.
    #[test]
    fn every_width_is_kept() {
        for language in Language::VARIANTS {
            let report = report(*language);
            for columns in [20, 40, 80, 99, 100, 120, 200] {
                let text = text(&report, columns);
                // From 100 columns on there is room for a table.
                assert_eq!(text.starts_with('┌') || text.starts_with('─'), columns >= 100);
                for line in text.lines().filter(|line| display_width(line) > columns) {
                    let words = line.split_whitespace().count();
                    // Those are copied: a command, places and names.
                    let is_copied = line.trim_start().starts_with("> ")
                        || line.contains("winact explain")
                        || line.contains(".evtx#");
                    assert!(is_copied || words <= 2, "{columns}: {line}");
                }
                for known in &report.codes {
                    let commands = [
                        known.check.as_ref().and_then(|check| check.command),
                        known.remedy.as_ref().and_then(|remedy| remedy.command),
                        known.remedy.as_ref().and_then(|remedy| remedy.sign.as_ref()?.command),
                    ];
                    for command in commands.into_iter().flatten() {
                        let is_line = |line: &str| line.trim_start() == format!("> {command}");
                        assert!(text.lines().any(is_line), "{columns}: {command}");
                    }
                    for whole in [
                        format!("{:#X}", known.code),
                        "kms-host-with-a-long-name.site.example.com:1688".to_owned(),
                        known.seen.first.clone(),
                    ] {
                        assert!(text.contains(&whole), "{columns}: {whole}");
                    }
                }
            }
        }
    }

    /// In a table and in entries, each code in both languages and for some types: no step and no
    /// command of a step without the sign of its branch.
    #[test]
    fn no_step_stands_without_its_sign() {
        for language in Language::VARIANTS {
            for only in [None, Some(ActivationType::KmsClient), Some(ActivationType::Oem)] {
                let mut tally = Tally::new(false);
                for error in ActivationError::VARIANTS {
                    let place = Place::line(1);
                    let mention =
                        Mention { place, computer: None, time: None, event: None, kms_host: None };
                    tally.error(ActivationCode::from(*error), mention);
                }
                let report = Report::new(tally, *language, only);
                assert_eq!(report.codes.len(), ActivationError::VARIANTS.len());
                let wide = 60_000;
                let mut entries = Vec::new();
                for known in &report.codes {
                    report.write_entry(&mut entries, known, wide).unwrap();
                }
                let entries = String::from_utf8(entries).unwrap();
                // The table names each step, what stands below it each command.
                for (text, times) in [(text(&report, wide), 2), (entries, 1)] {
                    let (steps, signs) = steps_and_signs(&text, *language);
                    let commands = report.codes.iter().filter_map(|known| known.advice.step);
                    let commands = commands.filter(|step| step.command.is_some()).count();
                    let all = report.codes.len();
                    let several = |known: &&Known| known.code.causes().len() > 1;
                    let of_several = report.codes.iter().filter(several).count();
                    assert!(signs >= of_several && of_several > 50, "{signs} {of_several}");
                    // Of one cause the table shows the step without a heading.
                    let expected = if times == 2 { of_several + commands } else { all };
                    assert_eq!(steps, expected, "{only:?}");
                }
            }
        }
    }

    /// How many steps and signs a text shows; each step is checked.
    fn steps_and_signs(text: &str, language: Language) -> (usize, usize) {
        let [if_you_see, then] = [IF_YOU_SEE, THEN].map(|(en, ko)| label(language, en, ko));
        let (mut error, mut sign) = (None, None);
        let (mut steps, mut signs) = (0, 0);
        let mut lines = text.lines().peekable();
        while let Some(line) = lines.next() {
            let start = line.trim_start_matches(|c: char| c == ' ' || ('1'..='9').contains(&c));
            if start.starts_with("0x") {
                error = start.get(..10).and_then(|code| code.parse::<ActivationCode>().ok());
                sign = None;
            }
            let after = |heading: &str| {
                let is_start = |at: usize| line[..at].is_empty() || line[..at].ends_with(' ');
                let found = line.match_indices(heading).find(|(at, _)| is_start(*at));
                found.map(|(at, _)| line[at + heading.len()..].trim())
            };
            if let Some(found) = after(if_you_see) {
                (sign, signs) = (Some(found), signs + 1);
            }
            let Some(step) = after(then) else { continue };
            steps += 1;
            let error = error.unwrap().error().unwrap();
            let next = lines.peek().and_then(|line| line.trim().strip_prefix("> "));
            let is_of = |cause: &windows_activation_error::Cause| {
                let is_seen = sign == cause.sign.map(|sign| sign.text.get(language).trim());
                is_seen
                    && cause.resolutions.iter().any(|one| {
                        let command = one.command.map(|command| command.line);
                        let text = one.text.get(language);
                        if step.is_empty() {
                            next.is_some() && command == next
                        } else {
                            step.ends_with(text)
                        }
                    })
            };
            assert!(error.causes().iter().any(is_of), "{error:#X}: {sign:?} {line} {next:?}");
        }
        (steps, signs)
    }
}
