//! One page that works offline: bars over time, a filter by computer, both languages.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;
use std::fs::File;
use std::path::Path;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use windows_activation_error::{Language, Text};

use super::event_log::fill;
use super::report::{
    KMS_HOSTS, Known, Product, Report, STATES, Seen, UNLICENSED, Unknown, about_more_hosts,
};
use crate::advice::{Advice, IF_YOU_SEE, LOOK_FIRST, THEN};
use crate::catalog::page::inline;
use crate::common::label;

/// A text of this program in both languages; the page shows one. What stands in backticks is set
/// apart, so names from logs do not belong here.
fn both(english: &str, korean: &str) -> Markup {
    html! { span lang="en" { (inline(english)) } span lang="ko" { (inline(korean)) } }
}

fn text(text: Text) -> Markup {
    let [english, korean] = ["en", "ko"].map(|tag| text.get(tag.parse().unwrap_or_default()));
    both(english, korean)
}

const TITLE: (&str, &str) = ("Activation errors in logs", "로그의 정품 인증 오류");

/// So many bars stand beside each other at most; each is written for each code.
const BARS: usize = 400;

/// How much time a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Day,
    /// From Monday on.
    Week,
    Month,
    Year,
}

impl Unit {
    const ALL: [Self; 4] = [Self::Day, Self::Week, Self::Month, Self::Year];

    /// The first day of the bar in which a day is.
    fn first_day(self, day: Date) -> Option<Date> {
        match self {
            Self::Day => Some(day),
            Self::Week => {
                let since_monday = day.weekday().to_monday_zero_offset();
                day.checked_sub(i64::from(since_monday).days()).ok()
            }
            Self::Month => Some(day.first_of_month()),
            Self::Year => Some(day.first_of_year()),
        }
    }

    /// The first day of the bar after the one that begins on a day.
    fn next(self, day: Date) -> Option<Date> {
        let length = match self {
            Self::Day => 1.day(),
            Self::Week => 1.week(),
            Self::Month => 1.month(),
            Self::Year => 1.year(),
        };
        day.checked_add(length).ok()
    }

    fn name(self, day: Date) -> String {
        match self {
            Self::Day | Self::Week => day.to_string(),
            Self::Month => day.strftime("%Y-%m").to_string(),
            Self::Year => day.strftime("%Y").to_string(),
        }
    }

    fn about(self) -> (&'static str, &'static str) {
        match self {
            Self::Day => ("A bar is a day.", "막대 하나가 하루입니다."),
            Self::Week => {
                ("A bar is a week from Monday on.", "막대 하나가 월요일부터 한 주입니다.")
            }
            Self::Month => ("A bar is a month.", "막대 하나가 한 달입니다."),
            Self::Year => ("A bar is a year.", "막대 하나가 한 해입니다."),
        }
    }
}

/// The bars of all codes, by their first days.
#[derive(Debug, PartialEq, Eq)]
struct Axis {
    unit: Unit,
    bars: Vec<Date>,
}

impl Axis {
    /// From the first day to the last, also where nothing was, so that a distance is a time; in the
    /// smallest unit of which there are not too many.
    fn of<'d>(days: impl Iterator<Item = &'d str>) -> Option<Self> {
        let days: BTreeSet<Date> = days.filter_map(date).collect();
        let (first, last) = (*days.first()?, *days.last()?);
        Unit::ALL.into_iter().find_map(|unit| {
            let all = std::iter::successors(unit.first_day(first), |bar| unit.next(*bar));
            let bars: Vec<Date> = all.take_while(|bar| *bar <= last).take(BARS + 1).collect();
            (bars.len() <= BARS).then_some(Self { unit, bars })
        })
    }
}

/// Of what looks like a date but is none, such as 2024-02-31, nothing.
fn date(day: &str) -> Option<Date> {
    day.parse().ok()
}

/// Whether a file begins as a page does, in either language.
pub(crate) fn is_page(path: &Path) -> bool {
    let mut start = [0; 256];
    let read = File::open(path).and_then(|mut file| fill(&mut file, &mut start)).unwrap_or(0);
    let start = String::from_utf8_lossy(&start[..read]);
    start.starts_with("<!DOCTYPE html><html lang=\"")
        && [TITLE.0, TITLE.1].iter().any(|title| start.contains(&format!("<title>{title}</title>")))
}

pub(crate) fn page(report: &Report) -> Markup {
    let tag = report.language.tag();
    let rows = || {
        report
            .codes
            .iter()
            .map(|known| &known.seen)
            .chain(report.unknown.iter().map(|row| &row.seen))
    };
    let with_states = || rows().chain(report.states.iter().map(|row| &row.seen));
    let of_products = report.products.iter().filter_map(|product| product.computer.as_deref());
    let of_rows = with_states().flat_map(|seen| seen.computer_names.iter().map(AsRef::as_ref));
    let computers: BTreeSet<&str> = of_rows.chain(of_products).collect();
    let axis = Axis::of(rows().flat_map(|seen| seen.days.keys().map(|(_, day)| day.as_str())));
    let axis = axis.as_ref();
    html! {
        (DOCTYPE)
        html lang=(tag) data-language=(tag) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (label(report.language, TITLE.0, TITLE.1)) }
                style { (PreEscaped(include_str!("page.css"))) }
            }
            body {
                header {
                    h1 { (both(TITLE.0, TITLE.1)) }
                    p.all {
                        (both("Files read:", "읽은 파일:")) " " (report.files)
                        @if report.events > 0 {
                            " · " (both("events:", "이벤트:")) " " (report.events)
                        }
                    }
                    @if let Some(axis) = axis {
                        @let (english, korean) = axis.unit.about();
                        p { (both(english, korean)) }
                    }
                    label {
                        (both("Computer", "컴퓨터")) " "
                        select id="computer" {
                            option value="" { "*" }
                            @for name in &computers { option value=(name) { (name) } }
                        }
                    }
                    " "
                    label {
                        (both("Language", "언어")) " "
                        select id="language" {
                            @for language in Language::VARIANTS {
                                option value=(language.tag()) selected[*language == report.language] {
                                    (language.label().get(*language))
                                }
                            }
                        }
                    }
                    p.one hidden { (both(ONE.0, ONE.1)) }
                }
                main {
                    @if let Some((english, korean)) = report.without_errors() {
                        p.all { (both(english, korean)) }
                    }
                    p.none hidden { (both(NONE.0, NONE.1)) }
                    @for known in &report.codes { (entry(known, axis)) }
                    @for unknown in &report.unknown { (unknown_entry(unknown, axis)) }
                }
                @if !report.states.is_empty() {
                    h2 { (both(STATES.0, STATES.1)) }
                    ul { @for state in &report.states { (state_entry(state)) } }
                }
                @if report.without_events > 0 {
                    @let (english, korean) = report.about_without_events();
                    p.all { (both(&english, &korean)) }
                }
                @if report.left_out > 0 {
                    @let (english, korean) = report.about_left_out();
                    p.all { (both(&english, &korean)) }
                }
                @if !report.products.is_empty() {
                    (products_heading(report))
                    ul { @for product in report.unlicensed() { (product_entry(product)) } }
                }
                @if !report.unreadable.is_empty() {
                    h2 { (both("Not read", "읽지 못함")) }
                    ul {
                        @for row in &report.unreadable { li { (row.path) ": " (row.error) } }
                    }
                }
                script { (PreEscaped(include_str!("page.js"))) }
            }
        }
    }
}

/// Where one computer is chosen, in English and in Korean.
const ONE: (&str, &str) = (
    "Numbers are those of this computer. Files, times, places and KMS hosts are known for all \
     computers together only and are hidden.",
    "숫자는 이 컴퓨터의 것입니다. 파일, 시간, 위치, KMS 호스트는 모든 컴퓨터에 대해서만 알 수 있으므로 숨겼습니다.",
);

/// Where the computer that is chosen has none, in English and in Korean.
const NONE: (&str, &str) =
    ("No error names this computer.", "이 컴퓨터의 이름이 있는 오류가 없습니다.");

/// A number that changes with the computer that is chosen.
fn number<'n>(all: u64, parts: impl Iterator<Item = (&'n str, u64)>) -> Markup {
    let parts: BTreeMap<&str, u64> = parts.collect();
    html! { span.number data-parts=[serde_json::to_string(&parts).ok()] { (all) } }
}

fn count(seen: &Seen) -> Markup {
    number(seen.count, seen.by_computer.iter().map(|(name, count)| (&**name, *count)))
}

fn entry(known: &Known, axis: Option<&Axis>) -> Markup {
    let error = known.code;
    html! {
        section id=(format!("{error:#X}")) data-computers=(names(&known.seen)) {
            h2 { code { (format!("{error:#X}")) } " " small { (known.symbol.unwrap_or_default()) } }
            p { (text(error.message())) }
            (seen(&known.seen))
            (bars(&known.seen, axis))
            (advice(&known.advice))
        }
    }
}

/// A heading of a console without its colon.
fn heading((english, korean): (&str, &str)) -> Markup {
    html! { h3 { (both(english.trim_end_matches(':'), korean.trim_end_matches(':'))) } }
}

fn advice(advice: &Advice) -> Markup {
    let languages = || Language::VARIANTS.iter();
    let in_all = |write: &dyn Fn(Language) -> Option<String>| {
        html! {
            @for language in languages() {
                @if let Some(text) = write(*language) { span lang=(language.tag()) { (text) } }
            }
        }
    };
    let command = |wanted| advice.commands().find(|(heading, _)| *heading == wanted);
    let command = |wanted| html! { @if let Some((_, line)) = command(wanted) { pre { (line) } } };
    html! {
        @if let Some(check) = advice.check {
            (heading(LOOK_FIRST))
            p { (text(check.text)) }
            (command(LOOK_FIRST))
        }
        @if let Some(sign) = advice.sign {
            (heading(IF_YOU_SEE))
            p { (text(sign.text)) }
            (command(IF_YOU_SEE))
        }
        @if let Some(step) = advice.step {
            (heading(THEN))
            p {
                @if let Some(condition) = step.condition { (text(condition)) ": " }
                (text(step.text))
                " (" (text(step.role.label())) ")"
            }
            (command(THEN))
        }
        p.more {
            @if advice.branches > 1 { (in_all(&|language| advice.others(language))) ". " }
            (in_all(&|language| Some(advice.more(language))))
        }
    }
}

fn state_entry(state: &Unknown) -> Markup {
    let message = state.error.map(|error| text(error.message()));
    html! {
        li data-computers=(names(&state.seen)) {
            code { (state.code) } " " @if let Some(message) = message { (message) }
            " (" (count(&state.seen)) " x" span.all { ", " (state.seen.last) } ")"
        }
    }
}

fn products_heading(report: &Report) -> Markup {
    let counts = |is_counted: &dyn Fn(&Product) -> bool| {
        let mut parts: BTreeMap<&str, u64> = BTreeMap::new();
        let counted = || report.products.iter().filter(|product| is_counted(product));
        for name in counted().filter_map(|product| product.computer.as_deref()) {
            *parts.entry(name).or_default() += 1;
        }
        number(counted().map(|_| 1).sum(), parts.into_iter())
    };
    let (all, licensed) = (counts(&|_| true), counts(&|product| product.licensed));
    html! {
        h2 {
            span lang="en" {
                "Products with a key (event 1003): " (licensed) " of " (all) " licensed"
            }
            span lang="ko" {
                "키가 있는 제품(이벤트 1003): " (all) "개 중 " (licensed) "개 사용 허가됨"
            }
        }
    }
}

fn product_entry(product: &Product) -> Markup {
    let (before, codes) = product.line();
    html! {
        li data-computers=(product.computer.as_deref().unwrap_or_default()) {
            (before) " " (both(UNLICENSED.0, UNLICENSED.1)) " " (codes)
        }
    }
}

fn unknown_entry(unknown: &Unknown, axis: Option<&Axis>) -> Markup {
    html! {
        section id=(unknown.code) data-computers=(names(&unknown.seen)) {
            h2 { code { (unknown.code) } }
            p { (both("Not a known error.", "알려지지 않은 오류입니다.")) }
            (seen(&unknown.seen))
            (bars(&unknown.seen, axis))
        }
    }
}

/// Names never hold a line end: they were escaped.
fn names(seen: &Seen) -> String {
    let names: Vec<&str> = seen.computer_names.iter().map(AsRef::as_ref).collect();
    names.join("\n")
}

fn seen(seen: &Seen) -> Markup {
    html! {
        p.seen {
            b { (count(seen)) } " x"
            span.all {
                " · "
                @if seen.computers > 0 { (both("computers:", "컴퓨터:")) " " (seen.computers) " · " }
                (both("files:", "파일:")) " " (seen.files)
                @if let (Some(since), Some(until)) = (&seen.since, &seen.until) {
                    " · " (since) " – " (until)
                }
                br;
                (seen.places())
                @if !seen.kms_hosts.is_empty() {
                    br; (both(KMS_HOSTS.0, KMS_HOSTS.1)) " " (seen.kms_hosts.join(", "))
                    @if seen.more_kms_hosts {
                        @let (english, korean) = about_more_hosts();
                        (both(&english, &korean))
                    }
                }
            }
        }
    }
}

/// The bars of a code; the parts of each by computer stand beside it for the filter.
fn bars(seen: &Seen, axis: Option<&Axis>) -> Markup {
    let mut bars: BTreeMap<Date, BTreeMap<&str, u64>> = BTreeMap::new();
    let mut shown = 0;
    let mut undated: BTreeMap<&str, u64> =
        seen.by_computer.iter().map(|(name, count)| (&**name, *count)).collect();
    for ((computer, day), count) in &seen.days {
        let Some(bar) = axis.zip(date(day)).and_then(|(axis, day)| axis.unit.first_day(day)) else {
            continue;
        };
        let name = computer.as_deref().unwrap_or_default();
        *bars.entry(bar).or_default().entry(name).or_default() += count;
        if let Some(rest) = undated.get_mut(name) {
            *rest -= count;
        }
        shown += count;
    }
    html! {
        @if let (Some(Axis { unit, bars: all }), true) = (axis, shown > 0) {
            div.bars.dense[all.len() > DENSE] role="img" aria-label=(format!("{} x", seen.count)) {
                @for bar in all {
                    @let parts = bars.get(bar).and_then(|parts| serde_json::to_string(parts).ok());
                    span.bar title=(unit.name(*bar)) data-parts=[parts] { i {} }
                }
            }
            div.days {
                span { (all.first().map_or_else(String::new, |bar| unit.name(*bar))) }
                @if all.len() > 1 {
                    span { (all.last().map_or_else(String::new, |bar| unit.name(*bar))) }
                }
            }
        }
        @if axis.is_some() && shown < seen.count {
            p.days.undated {
                span {
                    (both("Without a date, and so in no bar:", "날짜가 없어 막대에 없음:")) " "
                    (number(seen.count - shown, undated.into_iter()))
                }
            }
        }
    }
}

/// From so many bars on there is no space between them.
const DENSE: usize = 150;

#[cfg(test)]
mod tests {
    use windows_activation_error::{ActivationCode, ActivationError};

    use super::*;
    use crate::triage::tally::{Mention, Place, ProductState, Tally};

    fn axis(days: &[&str]) -> (Unit, Vec<String>) {
        let axis = Axis::of(days.iter().copied()).unwrap();
        (axis.unit, axis.bars.iter().map(|bar| axis.unit.name(*bar)).collect())
    }

    #[test]
    fn days_follow_each_other() {
        let of_days = |days: &[&str]| {
            let (unit, days) = axis(days);
            assert_eq!(unit, Unit::Day);
            days
        };
        assert_eq!(
            of_days(&["2024-03-02", "2024-02-28"]),
            ["2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02"]
        );
        assert_eq!(of_days(&["2023-02-28", "2023-03-01"]), ["2023-02-28", "2023-03-01"]);
        assert_eq!(of_days(&["2000-02-29"]), ["2000-02-29"]);
        assert_eq!(of_days(&["2100-02-28", "2100-03-01"]).len(), 2);
        assert_eq!(of_days(&["2023-12-31", "2024-01-01"]).len(), 2);
        assert_eq!(of_days(&["2024-02-31", "2024-99-99", "2024-01-01"]), ["2024-01-01"]);
        assert_eq!(Axis::of([].into_iter()), None);
        assert_eq!(Axis::of(["2024-02-31"].into_iter()), None);
    }

    #[test]
    fn a_bar_stands_for_as_much_as_there_is() {
        // 400 days, and one more.
        assert_eq!(axis(&["2024-01-01", "2025-02-03"]).1.len(), 400);
        let (unit, weeks) = axis(&["2024-01-02", "2025-02-05"]);
        assert_eq!((unit, weeks.len()), (Unit::Week, 58));
        assert_eq!(weeks[..2], ["2024-01-01", "2024-01-08"]);
        assert_eq!(weeks[57], "2025-02-03");
        // The last day of 400 weeks, and one more.
        assert_eq!(axis(&["2024-01-02", "2031-08-31"]).1.len(), 400);
        let (unit, months) = axis(&["2024-01-03", "2031-09-01"]);
        assert_eq!((unit, months.len()), (Unit::Month, 93));
        assert_eq!((&*months[0], &*months[1], &*months[92]), ("2024-01", "2024-02", "2031-09"));
        // A wrong clock does not make a page of many megabytes.
        let (unit, years) = axis(&["1980-01-01", "2024-05-01"]);
        assert_eq!((unit, years.len()), (Unit::Year, 45));
        assert_eq!((&*years[0], &*years[44]), ("1980", "2024"));
        assert_eq!(axis(&["1900-01-01", "2099-12-31"]).1.len(), 200);
    }

    fn mention(number: u64, computer: &str, day: Option<&str>) -> Mention {
        Mention {
            place: Place::line(number),
            computer: Some(computer.into()),
            time: day.map(|day| format!("{day}T07:00:00")),
            event: None,
            kms_host: None,
        }
    }

    /// The filter by computer shows what belongs to one, and its numbers.
    #[test]
    fn everything_names_its_computers() {
        let mut tally = Tally::new(true);
        let code = ActivationCode::from;
        tally.error(code(0xC004_F074), mention(1, "pc-1", Some("2024-05-01")));
        tally.error(code(0xC004_F074), mention(2, "pc-1", Some("2024-05-02")));
        tally.error(code(0xC004_F074), mention(3, "pc-2", None));
        tally.error(code(0x8A01_0101), mention(4, "pc-2", Some("2024-05-02")));
        tally.state(code(0x4004_F00C), mention(5, "pc-1", None));
        for (number, computer, is_licensed) in
            [(6, "pc-1", true), (7, "pc-1", false), (8, "pc-2", true)]
        {
            let state = ProductState {
                time: None,
                place: Place::line(number),
                application: None,
                is_licensed,
                codes: vec![0xC004_F034],
            };
            tally.product(Some(computer.into()), format!("id-{number}"), state);
        }
        let page = page(&Report::new(tally, Language::English, None)).into_string();
        let page = page.replace("&quot;", "'");
        for part in [
            "<section id=\"0xC004F074\" data-computers=\"pc-1\npc-2\">",
            "<b><span class=\"number\" data-parts=\"{'pc-1':2,'pc-2':1}\">3</span></b> x<",
            "title=\"2024-05-01\" data-parts=\"{'pc-1':1}\"",
            "<span class=\"number\" data-parts=\"{'pc-1':0,'pc-2':1}\">1</span></span></p>",
            "<section id=\"0x8A010101\" data-computers=\"pc-2\"><h2><code>0x8A010101</code></h2>",
            "<li data-computers=\"pc-1\"><code>0x4004F00C</code> ",
            "(<span class=\"number\" data-parts=\"{'pc-1':1}\">1</span> x<span class=\"all\">, a:5</span>)",
            "<span class=\"number\" data-parts=\"{'pc-1':1,'pc-2':1}\">2</span> of ",
            "<span class=\"number\" data-parts=\"{'pc-1':2,'pc-2':1}\">3</span> licensed",
            "<li data-computers=\"pc-1\">pc-1",
        ] {
            assert!(page.contains(part), "{part}\n{page}");
        }
        // The product that is not licensed.
        assert_eq!(page.matches("<li ").count(), 2);
    }

    /// Each below its own heading.
    #[test]
    fn commands_stand_where_they_belong() {
        let mut commands = 0;
        for error in ActivationError::VARIANTS {
            let known = Advice::of(*error, None);
            let page = advice(&known).into_string();
            let mut expected = Vec::new();
            for ((heading, _), command) in known.commands() {
                let escaped = command.replace('&', "&amp;").replace('<', "&lt;");
                let escaped = escaped.replace('>', "&gt;").replace('"', "&quot;");
                expected.push((heading.trim_end_matches(':').to_owned(), escaped));
            }
            let shown: Vec<_> = page
                .split("<h3>")
                .filter_map(|part| {
                    let heading = part.split_once("<span lang=\"en\">")?.1.split_once('<')?.0;
                    let command = part.split_once("<pre>")?.1.split_once("</pre>")?.0;
                    Some((heading.to_owned(), command.to_owned()))
                })
                .collect();
            assert_eq!(shown, expected, "{error:#X}");
            commands += shown.len();
        }
        assert!(commands > 200, "{commands}");
    }
}
