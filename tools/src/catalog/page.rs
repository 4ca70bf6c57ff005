//! The table as one page that works offline.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use windows_activation_error::{Command, Language, Resolution};

use super::{Entry, labels, letters};
use crate::common::label;

pub(super) fn page(entries: &[Entry], language: Language) -> Markup {
    let label = |english, korean| label(language, english, korean);
    let title = label("Windows activation errors", "Windows 정품 인증 오류");
    let search = label("Number, name or words", "번호, 이름 또는 내용");
    html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(include_str!("page.css"))) }
            }
            body {
                h1 { (title) }
                search {
                    input type="search" id="query" placeholder=(search) aria-label=(search) autofocus;
                    output for="query" aria-label=(label("Codes found", "찾은 코드")) {}
                }
                main { @for entry in entries { (details(entry, language)) } }
                script { (PreEscaped(include_str!("page.js"))) }
            }
        }
    }
}

/// What stands between backticks is typed or read to the letter.
pub(crate) fn inline(text: &str) -> Markup {
    html! {
        @for (number, part) in text.split('`').enumerate() {
            @if number % 2 == 0 { (part) } @else { kbd { (part) } }
        }
    }
}

fn command(command: Option<Command>, language: Language) -> Markup {
    let elevated = label(language, "elevated prompt", "관리자 권한 명령 프롬프트");
    html! {
        @if let Some(command) = command {
            code { (command.line) }
            small {
                (command.place.label().get(language))
                @if command.elevated { ", " (elevated) }
                ", " (command.effect.label().get(language))
                @if let Some(since) = command.since { ", " (since) "+" }
            }
        }
    }
}

fn steps(steps: &[&Resolution], language: Language) -> Markup {
    html! {
        ol {
            @for step in steps {
                li {
                    @if let Some(condition) = step.condition { (inline(condition.get(language))) ": " }
                    (inline(step.text.get(language)))
                    @if let Some(procedure) = step.procedure { " → " (inline(procedure.title.get(language))) }
                    (command(step.command, language))
                    @if step.command.is_some() { " · " } @else { " " }
                    small {
                        (step.role.label().get(language))
                        @if !step.applies_to.is_empty() { ", " (labels(step.applies_to, language)) }
                    }
                }
            }
        }
    }
}

fn details(entry: &Entry, language: Language) -> Markup {
    let label = |english, korean| label(language, english, korean);
    let error = entry.error;
    html! {
        details id=(format!("{error:#X}")) data-keys=(keys(entry)) {
            summary {
                b { (format!("{error:#X}")) }
                @if let Some(symbol) = error.symbol() { span.symbol { (symbol) } }
                span.message { (inline(error.message().get(language))) }
            }
            div.body {
                dl {
                    dt { "HRESULT" }
                    dd { (error.hresult()) " · " (error.code()) " · " (error.name()) }
                    dt { (label("Topic", "주제")) }
                    dd { (error.topic().label().get(language)) }
                    dt { (label("Reported by", "보고한 곳")) }
                    dd { (error.origin().label().get(language)) }
                    dt { (label("Activation types", "정품 인증 유형")) }
                    dd { (labels(error.activation_types(), language)) }
                    dt { (label("Trying again", "다시 시도")) }
                    dd { (error.retry().label().get(language)) }
                }
                @if !error.checks().is_empty() {
                    h2 { (label("Look first", "먼저 확인할 것")) }
                    ul {
                        @for check in error.checks() {
                            li { (inline(check.text.get(language))) (command(check.command, language)) }
                        }
                    }
                }
                @for (letter, cause) in letters().zip(error.causes()) {
                    @let kept = entry.steps(cause.resolutions);
                    @if !kept.is_empty() || cause.resolutions.is_empty() {
                        h2 { (letter) ". " (inline(cause.text.get(language))) }
                        @if let Some(sign) = cause.sign {
                            p {
                                (label("You see it:", "판단 기준:")) " " (inline(sign.text.get(language)))
                                (command(sign.command, language))
                            }
                        }
                        (steps(&kept, language))
                    }
                }
                @let otherwise = entry.steps(error.otherwise());
                @if !otherwise.is_empty() {
                    h2 { (label("None of these", "해당하는 항목이 없으면")) }
                    (steps(&otherwise, language))
                }
                @for procedure in entry.procedures() {
                    h2 { (label("Procedure:", "절차:")) " " (inline(procedure.title.get(language))) }
                    (steps(&entry.steps(procedure.resolutions), language))
                }
                @let sources = entry.sources();
                @if !sources.is_empty() {
                    h2 { (label("Sources", "출처")) }
                    ul {
                        @for source in sources {
                            @if let Some(url) = source.url { li { a href=(url) { (source.title) } } }
                        }
                    }
                }
            }
        }
    }
}

/// Every way to write exactly this code, in lowercase.
fn keys(entry: &Entry) -> String {
    let error = entry.error;
    let code = error.code();
    let symbol = error.symbol().unwrap_or_default();
    format!("0x{code:08x} {code:08x} {code} {} {} {symbol}", error.hresult(), error.name())
        .to_lowercase()
}
