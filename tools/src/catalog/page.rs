//! The table as one page that works offline.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use windows_activation_error::{ActivationError, Command, Language};

use super::entry::{
    Entry, Head, Meaning, Row, Section, checks_heading, head, needs, notes_heading,
    placeholders_heading, rows, sign_heading, table_headings, text,
};
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
    html! {
        @if let Some(command) = command {
            code { (command.line) }
            small { (needs(command, language)) }
        }
    }
}

fn steps(entry: &Entry, section: &Section, all: &[Section], language: Language) -> Markup {
    html! {
        ol start=(section.first) {
            @for step in &section.steps {
                li {
                    (inline(&text(step, all, language)))
                    (command(step.command, language))
                    " "
                    small { (entry.who(step, language)) }
                }
            }
        }
    }
}

/// What a link to the steps of a cause, or to those where none fits, leads to.
fn id(error: ActivationError, letter: Option<char>) -> String {
    letter.map_or_else(|| format!("{error:#X}-none"), |letter| format!("{error:#X}-{letter}"))
}

/// From what is seen to the steps.
fn table(rows: &[Row], error: ActivationError, language: Language) -> Markup {
    let [seen, go_to] = table_headings(language);
    html! {
        @if !rows.is_empty() {
            table {
                thead { tr { th scope="col" { (seen) } th scope="col" { (go_to) } } }
                tbody {
                    @for row in rows {
                        tr {
                            td { (inline(row.seen)) }
                            td { a href=(format!("#{}", id(error, row.letter))) { (row.go_to) } }
                        }
                    }
                }
            }
        }
    }
}

fn heading(error: ActivationError, head: Head, language: Language) -> Markup {
    let id = match head {
        Head::Cause(Some(letter), _) => Some(id(error, Some(letter))),
        Head::Otherwise => Some(id(error, None)),
        Head::Cause(None, _) | Head::Rest | Head::Procedure(_) => None,
    };
    html! {
        @if let Some(text) = head.text(language) { h2 id=[id] { (inline(&text)) } }
    }
}

fn details(entry: &Entry, language: Language) -> Markup {
    let label = |english, korean| label(language, english, korean);
    let error = entry.error;
    let sections = entry.sections();
    let placeholders = entry.placeholders(language);
    html! {
        details id=(format!("{error:#X}")) data-code=(error.code()) data-names=(names(error)) {
            summary {
                b { (format!("{error:#X}")) }
                @if let Some(symbol) = error.symbol() { span.symbol { (symbol) } }
                span.message { (inline(error.message().get(language))) }
            }
            div.body {
                dl {
                    dt { "HRESULT" }
                    dd { (error.hresult()) " · " (error.code()) " · " (error.name()) }
                    @for (heading, text) in head(entry, language) {
                        dt { (heading) }
                        dd { (text) }
                    }
                }
                @if let Some(left_out) = entry.left_out(language) { p { (left_out) } }
                @if !error.checks().is_empty() {
                    h2 { (checks_heading(language)) }
                    ul {
                        @for check in error.checks() {
                            li { (inline(check.text.get(language))) (command(check.command, language)) }
                        }
                    }
                }
                (table(&rows(&sections, error, language), error, language))
                @for section in &sections {
                    (heading(error, section.head, language))
                    @if let Head::Cause(_, cause) = section.head {
                        @if let Some(sign) = cause.sign {
                            p {
                                (sign_heading(language)) " " (inline(sign.text.get(language)))
                                (command(sign.command, language))
                            }
                        }
                    }
                    (steps(entry, section, &sections, language))
                }
                @if !placeholders.is_empty() {
                    h2 { (placeholders_heading(language)) }
                    ul {
                        @for Meaning { placeholder, meaning } in &placeholders {
                            li { kbd { (placeholder) } ": " (inline(meaning)) }
                        }
                    }
                }
                @if entry.notes().next().is_some() {
                    h2 { (notes_heading(language)) }
                    @for note in entry.notes() { p { (inline(note)) } }
                }
                h2 { (label("Sources", "출처")) }
                ul {
                    @for source in entry.sources() {
                        li {
                            @if let Some(url) = &source.url { a href=(url) { (source.title) } }
                            @else { (source.title) }
                        }
                    }
                }
            }
        }
    }
}

/// The names of a code, in lowercase.
fn names(error: ActivationError) -> String {
    let names: Vec<&str> = [Some(error.name()), error.symbol()].into_iter().flatten().collect();
    names.join(" ").to_lowercase()
}
