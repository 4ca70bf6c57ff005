//! What was seen, put in order for people and programs.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde::Serialize;
use windows_activation_error::{
    ActivationCode, ActivationError, ActivationType, Language, Origin, Retry, Role, Topic,
};

use super::tally::{ProductKey, ProductState, Row, Tally, Unreadable};
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
    /// The type of activation that the steps are for.
    #[serde(skip)]
    only: Option<ActivationType>,
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
    pub(crate) check: Option<Check>,
    pub(crate) remedy: Option<Remedy>,
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
    pub(crate) since: Option<String>,
    pub(crate) until: Option<String>,
    pub(crate) first: String,
    pub(crate) last: String,
    #[serde(skip)]
    pub(crate) days: BTreeMap<(Option<Arc<str>>, String), u64>,
}

#[derive(Serialize)]
pub(crate) struct Check {
    pub(crate) text: &'static str,
    pub(crate) command: Option<&'static str>,
}

#[derive(Serialize)]
pub(crate) struct Remedy {
    pub(crate) condition: Option<&'static str>,
    pub(crate) text: &'static str,
    pub(crate) command: Option<&'static str>,
    elevated: bool,
    pub(crate) role: Role,
}

#[derive(Serialize)]
pub(crate) struct Product {
    computer: Option<Arc<str>>,
    application: Option<Application>,
    activation_id: String,
    licensed: bool,
    codes: Vec<String>,
    time: Option<String>,
    place: String,
}

impl Seen {
    fn new(row: Row) -> Self {
        Self {
            count: row.count,
            files: row.files,
            computers: row.computers.len(),
            computer_names: row.computers.into_iter().collect(),
            events: row.events.into_iter().collect(),
            kms_hosts: row.kms_hosts.into_iter().collect(),
            since: row.since,
            until: row.until,
            first: row.first.text(),
            last: row.last.text(),
            days: row.days,
        }
    }
}

impl Known {
    fn new(
        error: ActivationError,
        row: Row,
        language: Language,
        only: Option<ActivationType>,
    ) -> Self {
        let page = error.explain(language);
        let step = match only {
            Some(activation_type) => page.only_for(activation_type).resolutions().next(),
            None => page.resolutions().next(),
        };
        Self {
            code: error,
            symbol: error.symbol(),
            message: error.message().get(language),
            topic: error.topic(),
            origin: error.origin(),
            retry: error.retry(),
            seen: Seen::new(row),
            check: error.checks().first().map(|check| Check {
                text: check.text.get(language),
                command: check.command.map(|command| command.line),
            }),
            remedy: step.map(|step| Remedy {
                condition: step.condition.map(|condition| condition.get(language)),
                text: step.text.get(language),
                command: step.command.map(|command| command.line),
                elevated: step.command.is_some_and(|command| command.elevated),
                role: step.role,
            }),
        }
    }
}

impl Remedy {
    fn whole_text(&self) -> String {
        let condition = self.condition.map(|condition| format!("{condition}: "));
        condition.unwrap_or_default() + self.text
    }
}

impl Unknown {
    fn new(code: u32, row: Row, language: Language) -> Self {
        let code = ActivationCode::from(code);
        let error = code.error().ok();
        let message = error.map(|error| error.message().get(language));
        Self { error, code: code.to_string(), message, seen: Seen::new(row) }
    }
}

/// In English and in Korean.
pub(crate) const NOTHING_READ: (&str, &str) = (
    "nothing was read, so nothing is known of any computer",
    "읽은 내용이 없어 컴퓨터의 상태를 알 수 없습니다",
);

/// Above the states, in English and in Korean.
pub(crate) const STATES: (&str, &str) = ("States, which are no errors:", "오류가 아닌 상태:");

/// Before the codes of a product, in English and in Korean.
pub(crate) const UNLICENSED: (&str, &str) = ("state, not licensed:", "상태, 정품 인증되지 않음:");

impl Product {
    pub(crate) fn line(&self, state: &str) -> String {
        let computer = self.computer.as_deref().unwrap_or("-");
        let time = self.time.as_deref().unwrap_or_default();
        let application = self.application.map_or("", Application::name);
        let codes = self.codes.join(" ");
        format!("{computer} {application} {} {time} {state} {codes}", self.activation_id)
    }

    fn new(((computer, activation_id), state): (ProductKey, ProductState)) -> Self {
        Self {
            computer,
            application: state.application,
            activation_id,
            licensed: state.is_licensed,
            codes: state
                .codes
                .into_iter()
                .map(|code| ActivationCode::from(code).to_string())
                .collect(),
            time: state.time,
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
        let (mut codes, mut unknown) = (Vec::new(), Vec::new());
        for (code, row) in in_order(tally.errors) {
            match ActivationError::from_code(code) {
                Ok(error) => codes.push(Known::new(error, row, language, only)),
                Err(_) => unknown.push(Unknown::new(code, row, language)),
            }
        }
        let states = in_order(tally.states);
        Self {
            codes,
            unknown,
            states: states
                .into_iter()
                .map(|(code, row)| Unknown::new(code, row, language))
                .collect(),
            products: tally.products.into_iter().map(Product::new).collect(),
            unreadable: tally.unreadable,
            files: tally.files,
            bytes: tally.bytes,
            events: tally.events,
            without_events: tally.without_events,
            left_out: tally.left_out,
            language,
            only,
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
        ])?;
        for Known { code, symbol, message, topic, retry, seen, check, remedy, .. } in &self.codes {
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
            record.extend([
                remedy.as_ref().map_or_else(String::new, Remedy::whole_text),
                remedy_command.unwrap_or_default().to_owned(),
                remedy.as_ref().map_or("", |remedy| remedy.role.as_str()).to_owned(),
            ]);
            csv.write_record(record)?;
        }
        for (kind, rows) in [("unknown", &self.unknown), ("state", &self.states)] {
            for Unknown { code, message, seen, .. } in rows {
                let message = message.unwrap_or_default().to_owned();
                let start = [kind.to_owned(), code.clone(), String::new(), message];
                let middle = [const { String::new() }; 2];
                let end = [const { String::new() }; 5];
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
                "정품 인증 오류를 찾지 못했으나, 키가 있는데 정품 인증되지 않은 제품이 있습니다",
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
            format!("키가 있는 제품(이벤트 1003): {all}개 중 {licensed}개 정품 인증됨"),
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
            let seen = format!("{} x, {}", seen.count, seen.first);
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
            wrapped(
                out,
                &format!("{code} {text} ({} x, {})", seen.count, seen.last),
                "  ",
                columns,
            )?;
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
            wrapped(out, &product.line(text), "  ", columns)?;
        }
        Ok(())
    }

    fn write_entry(&self, out: &mut impl Write, known: &Known, columns: usize) -> io::Result<()> {
        let symbol = known.symbol.map(|symbol| format!("{symbol} ")).unwrap_or_default();
        let times = self.label(" x", "회");
        let head = format!("{:#X} {symbol}({}{times})", known.code, known.seen.count);
        wrapped(out, &head, "", columns)?;
        wrapped(out, known.message, "  ", columns)?;
        for line in self.seen(&known.seen).into_iter().chain(known.seen.hosts()) {
            wrapped(out, &line, "  ", columns)?;
        }
        wrapped(out, &known.seen.places(), "  ", columns)?;
        if let Some(check) = &known.check {
            wrapped(out, &format!("{} {}", self.look_first(), check.text), "  ", columns)?;
            write_command(out, check.command, columns)?;
        }
        if let Some(remedy) = &known.remedy {
            let heading = self.label("Then:", "다음:");
            wrapped(out, &format!("{heading} {}", remedy.whole_text()), "  ", columns)?;
            write_command(out, remedy.command, columns)?;
            wrapped(out, &self.who(remedy), "  ", columns)?;
        }
        writeln!(out, "  {}", self.more(known.code))?;
        writeln!(out)
    }

    fn look_first(&self) -> &'static str {
        self.label("Look first:", "먼저 확인할 것:")
    }

    fn who(&self, remedy: &Remedy) -> String {
        let role = remedy.role.label().get(self.language);
        format!("{} {role}", self.label("Who:", "담당:"))
    }

    /// How to read the whole page.
    fn more(&self, code: ActivationError) -> String {
        let kind = self.only.map(|kind| format!("--type {kind} ")).unwrap_or_default();
        let language = self.label("", "-k ");
        let more = self.label("More:", "자세히:");
        format!("{more} winact explain {language}{kind}{code:#X}")
    }

    /// What is too long for a column: places, names, and commands, which are copied as they are.
    fn write_beside(&self, out: &mut impl Write, columns: usize) -> io::Result<()> {
        let heading = self
            .label("First and last seen, and the commands:", "처음과 마지막 위치, 그리고 명령:");
        wrapped(out, heading, "", columns)?;
        for known in &self.codes {
            writeln!(out, "  {:#X}  {}", known.code, known.seen.places())?;
            if let Some(hosts) = known.seen.hosts() {
                wrapped(out, &hosts, "    ", columns)?;
            }
            let check = known.check.as_ref().and_then(|check| check.command);
            let remedy = known.remedy.as_ref().and_then(|remedy| remedy.command);
            for (heading, command) in
                [(self.look_first(), check), (self.label("Then:", "다음:"), remedy)]
            {
                if let Some(command) = command.filter(|command| fits(command, columns)) {
                    writeln!(out, "    {heading}\n    > {command}")?;
                }
            }
            writeln!(out, "    {}", self.more(known.code))?;
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
                self.label("Look first", "먼저 확인할 것"),
                self.label("Then", "다음"),
            ]);
        for known in &self.codes {
            // Names and places are longer than a column and must not be broken.
            let error = format!("{:#X}\n{}", known.code, known.message);
            table.add_row([
                known.seen.count.to_string(),
                error,
                self.seen(&known.seen).join("\n"),
                known.check.as_ref().map_or_else(String::new, |check| check.text.to_owned()),
                known.remedy.as_ref().map_or_else(String::new, |remedy| {
                    format!("{}\n{}", remedy.whole_text(), self.who(remedy))
                }),
            ]);
        }
        if let Some(column) = table.column_mut(0) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        table
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

impl Seen {
    fn hosts(&self) -> Option<String> {
        (!self.kms_hosts.is_empty()).then(|| format!("KMS: {}", self.kms_hosts.join(", ")))
    }

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
    }
}

/// Longer commands are for the page of `winact explain`, which has them in lines of their own. One
/// that is longer than the terminal is broken by the terminal, which copies it whole.
fn fits(command: &str, columns: usize) -> bool {
    command.len() <= columns.saturating_sub(6).max(60)
}

fn write_command(out: &mut impl Write, command: Option<&str>, columns: usize) -> io::Result<()> {
    match command.filter(|command| fits(command, columns)) {
        Some(command) => writeln!(out, "  > {command}"),
        None => Ok(()),
    }
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
                for line in text.lines().filter(|line| display_width(line) > columns) {
                    let words = line.split_whitespace().count();
                    // Those are copied: a command, places and names.
                    let is_copied = line.trim_start().starts_with("> ")
                        || line.contains("winact explain")
                        || line.contains(".evtx#");
                    assert!(is_copied || words <= 2, "{columns}: {line}");
                }
                for known in &report.codes {
                    let remedy = known.remedy.as_ref().and_then(|remedy| remedy.command);
                    let check = known.check.as_ref().and_then(|check| check.command);
                    for command in remedy.into_iter().chain(check).filter(|c| c.len() <= 60) {
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
}
