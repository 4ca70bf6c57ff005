//! One page that works offline: bars over time, a filter by computer, both languages.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use windows_activation_error::{Language, Text};

use super::report::{Known, Report, STATES, Seen, UNLICENSED, Unknown};
use crate::catalog::page::inline;
use crate::common::label;

/// A label in both languages; the page shows one.
fn both(english: &str, korean: &str) -> Markup {
    html! { span lang="en" { (inline(english)) } span lang="ko" { (inline(korean)) } }
}

fn text(text: Text) -> Markup {
    let [english, korean] = ["en", "ko"].map(|tag| text.get(tag.parse().unwrap_or_default()));
    both(english, korean)
}

const TITLE: (&str, &str) = ("Activation errors in logs", "로그의 정품 인증 오류");

/// So many days have bars beside each other; more would be thin, and each is written for each code.
const DAYS: usize = 400;

/// From the first day to the last, those without errors too, so that a distance is a time.
fn all_days<'d>(days: impl Iterator<Item = &'d str>) -> BTreeSet<String> {
    let mut days: BTreeSet<String> = days.map(ToOwned::to_owned).collect();
    let (Some(first), Some(last)) = (days.first().cloned(), days.last().cloned()) else {
        return days;
    };
    let all: BTreeSet<String> = std::iter::successors(Some(first), |day| next_day(day))
        .take_while(|day| *day <= last)
        .take(DAYS + 1)
        .collect();
    if all.len() <= DAYS {
        days.extend(all);
    }
    days
}

/// Of 2024-02-28 that is 2024-02-29.
fn next_day(day: &str) -> Option<String> {
    let day = humantime::parse_rfc3339(&format!("{day}T00:00:00Z")).ok()?;
    let next = humantime::format_rfc3339_seconds(day + Duration::from_secs(24 * 60 * 60));
    next.to_string().get(..10).map(ToOwned::to_owned)
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
    let computers: BTreeSet<&str> =
        rows().flat_map(|seen| seen.computer_names.iter().map(AsRef::as_ref)).collect();
    let days = all_days(rows().flat_map(|seen| seen.days.keys().map(|(_, day)| day.as_str())));
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
                    p {
                        (both("Files read:", "읽은 파일:")) " " (report.files) " · "
                        (both("events:", "이벤트:")) " " (report.events)
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
                }
                main {
                    @if let Some((english, korean)) = report.without_errors() {
                        p { (both(english, korean)) }
                    }
                    @for known in &report.codes { (entry(known, &days)) }
                    @for unknown in &report.unknown { (unknown_entry(unknown, &days)) }
                }
                @if !report.states.is_empty() {
                    h2 { (both(STATES.0, STATES.1)) }
                    ul { @for state in &report.states { (state_entry(state)) } }
                }
                @if report.left_out > 0 {
                    @let (english, korean) = report.about_left_out();
                    p { (both(&english, &korean)) }
                }
                @if !report.products.is_empty() {
                    @let (english, korean) = report.about_products();
                    h2 { (both(&english, &korean)) }
                    ul {
                        @for product in report.unlicensed() {
                            li { (both(&product.line(UNLICENSED.0), &product.line(UNLICENSED.1))) }
                        }
                    }
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

fn entry(known: &Known, days: &BTreeSet<String>) -> Markup {
    let error = known.code;
    html! {
        section id=(format!("{error:#X}")) data-computers=(names(&known.seen)) {
            h2 { code { (format!("{error:#X}")) } " " small { (known.symbol.unwrap_or_default()) } }
            p { (text(error.message())) }
            (seen(&known.seen))
            (bars(&known.seen, days))
            @if let Some(check) = error.checks().first() {
                h3 { (both("Look first", "먼저 확인할 것")) }
                p { (text(check.text)) }
                @if let Some(command) = check.command { pre { (command.line) } }
            }
            @if let Some(step) = error.resolutions().next() {
                h3 { (both("Then", "다음")) }
                p {
                    @if let Some(condition) = step.condition { (text(condition)) ": " }
                    (text(step.text))
                    " (" (text(step.role.label())) ")"
                }
                @if let Some(command) = step.command { pre { (command.line) } }
            }
        }
    }
}

fn state_entry(state: &Unknown) -> Markup {
    let message = state.error.map(|error| text(error.message()));
    html! {
        li {
            code { (state.code) } " " @if let Some(message) = message { (message) }
            " (" (state.seen.count) " x, " (state.seen.last) ")"
        }
    }
}

fn unknown_entry(unknown: &Unknown, days: &BTreeSet<String>) -> Markup {
    html! {
        section id=(unknown.code) data-computers=(names(&unknown.seen)) {
            h2 { code { (unknown.code) } }
            p { (both("Not a known error.", "알려지지 않은 오류입니다.")) }
            (seen(&unknown.seen))
            (bars(&unknown.seen, days))
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
            b { (seen.count) } " x · "
            @if seen.computers > 0 { (both("computers:", "컴퓨터:")) " " (seen.computers) " · " }
            (both("files:", "파일:")) " " (seen.files)
            @if let (Some(since), Some(until)) = (&seen.since, &seen.until) {
                " · " (since) " – " (until)
            }
            br;
            (seen.places())
            @if !seen.kms_hosts.is_empty() { br; "KMS: " (seen.kms_hosts.join(", ")) }
        }
    }
}

/// One bar a day; its parts by computer stand beside it for the filter.
fn bars(seen: &Seen, days: &BTreeSet<String>) -> Markup {
    if seen.days.is_empty() {
        return html! {};
    }
    let mut of_days: BTreeMap<&str, BTreeMap<&str, u64>> = BTreeMap::new();
    for ((computer, day), count) in &seen.days {
        let of_day = of_days.entry(day).or_default();
        *of_day.entry(computer.as_deref().unwrap_or_default()).or_default() += count;
    }
    html! {
        div.bars role="img" aria-label=(format!("{} x", seen.count)) {
            @for day in days {
                @let of_day = of_days.get(day.as_str());
                @let parts = of_day.map(|parts| serde_json::to_string(parts).unwrap_or_default());
                span.bar title=(day) data-parts=(parts.unwrap_or_else(|| "{}".to_owned())) { i {} }
            }
        }
        div.days {
            span { (days.first().map_or("", String::as_str)) }
            @if days.len() > 1 { span { (days.last().map_or("", String::as_str)) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_follow_each_other() {
        let all = |days: &[&str]| all_days(days.iter().copied()).into_iter().collect::<Vec<_>>();
        assert_eq!(
            all(&["2024-03-02", "2024-02-28"]),
            ["2024-02-28", "2024-02-29", "2024-03-01", "2024-03-02"]
        );
        assert_eq!(all(&["2023-02-28", "2023-03-01"]), ["2023-02-28", "2023-03-01"]);
        assert_eq!(all(&["2000-02-29"]), ["2000-02-29"]);
        assert_eq!(all(&["2100-02-28", "2100-03-01"]).len(), 2);
        assert_eq!(all(&["2023-12-31", "2024-01-01"]).len(), 2);
        // A wrong clock does not make a page of many megabytes.
        assert_eq!(all(&["1980-01-01", "2024-01-01"]), ["1980-01-01", "2024-01-01"]);
        assert!(all(&["2024-99-99", "2024-01-01"]).len() <= DAYS);
        assert_eq!(all(&[]), [""; 0]);
    }
}
