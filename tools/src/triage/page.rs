//! One page that works offline: bars over time, a filter by computer, both languages.

use std::collections::{BTreeMap, BTreeSet};

use maud::{DOCTYPE, Markup, PreEscaped, html};
use windows_activation_error::{Language, Text};

use super::report::{Known, Report, Seen, UNLICENSED, Unknown};

/// A label in both languages; the page shows one.
fn both(english: &str, korean: &str) -> Markup {
    html! { span lang="en" { (english) } span lang="ko" { (korean) } }
}

fn text(text: Text) -> Markup {
    let [english, korean] = ["en", "ko"].map(|tag| text.get(tag.parse().unwrap_or_default()));
    both(english, korean)
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
    let days: BTreeSet<&str> =
        rows().flat_map(|seen| seen.days.keys().map(|(_, day)| day.as_str())).collect();
    html! {
        (DOCTYPE)
        html lang=(tag) data-language=(tag) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Windows activation errors" }
                style { (PreEscaped(include_str!("page.css"))) }
            }
            body {
                header {
                    h1 { (both("Activation errors in logs", "로그의 정품 인증 오류")) }
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

fn entry(known: &Known, days: &BTreeSet<&str>) -> Markup {
    let error = known.code;
    html! {
        section data-computers=(names(&known.seen)) {
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

fn unknown_entry(unknown: &Unknown, days: &BTreeSet<&str>) -> Markup {
    html! {
        section data-computers=(names(&unknown.seen)) {
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
            (both("computers:", "컴퓨터:")) " " (seen.computers) " · "
            (both("files:", "파일:")) " " (seen.files)
            @if let (Some(since), Some(until)) = (&seen.since, &seen.until) {
                " · " (since) " – " (until)
            }
            br;
            (seen.first) " … " (seen.last)
            @if !seen.kms_hosts.is_empty() { br; "KMS: " (seen.kms_hosts.join(", ")) }
        }
    }
}

/// One bar a day; its parts by computer stand beside it for the filter.
fn bars(seen: &Seen, days: &BTreeSet<&str>) -> Markup {
    if seen.days.is_empty() {
        return html! {};
    }
    let mut of_days: BTreeMap<&str, BTreeMap<&str, u64>> = BTreeMap::new();
    for ((computer, day), count) in &seen.days {
        let of_day = of_days.entry(day).or_default();
        *of_day.entry(computer.as_deref().unwrap_or_default()).or_default() += count;
    }
    html! {
        div.bars role="img" aria-label="bars" {
            @for day in days {
                @let of_day = of_days.get(day);
                @let parts = of_day.map(|parts| serde_json::to_string(parts).unwrap_or_default());
                span.bar title=(day) data-parts=(parts.unwrap_or_else(|| "{}".to_owned())) { i {} }
            }
        }
    }
}
