//! The whole catalogue for SIEMs, wikis and help desks:
//! `catalog --format json|csv|markdown|html [--language korean] [--output FILE]`
//!
//! The HTML page is one file that needs no network; its search box filters by number,
//! symbol and text.

use std::fs::File;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use maud::{DOCTYPE, Markup, PreEscaped, html};
use windows_activation_error::{ActivationError, ActivationType, Explanation, Language};

/// Writes every activation error with its advice.
#[derive(Parser)]
#[command(name = "catalog")]
struct Args {
    /// What to write; CSV is UTF-8 without a byte-order mark, one row a code.
    #[arg(long)]
    format: Format,
    /// Language of the texts: english or korean.
    #[arg(long, default_value = "english")]
    language: Language,
    /// Write to this file instead of standard output.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Json,
    Csv,
    Markdown,
    Html,
}

fn main() -> ExitCode {
    let args = Args::parse();
    let written = match &args.output {
        Some(path) => File::create(path).and_then(|file| write(file, &args)),
        None => write(io::stdout().lock(), &args),
    };
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("cannot write the catalogue: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn write(out: impl Write, args: &Args) -> io::Result<()> {
    let mut out = io::BufWriter::new(out);
    let language = args.language;
    let explanations: Vec<Explanation> =
        ActivationError::VARIANTS.iter().map(|error| error.explain(language)).collect();
    match args.format {
        Format::Json => serde_json::to_writer_pretty(&mut out, &explanations)?,
        Format::Csv => write_csv(&mut out, &explanations)?,
        Format::Markdown => write_markdown(&mut out, &explanations)?,
        Format::Html => write!(out, "{}", page(&explanations, language).into_string())?,
    }
    out.flush()
}

fn kinds(error: ActivationError) -> String {
    let kinds: Vec<&str> = error.activation_types().iter().map(|kind| kind.as_str()).collect();
    kinds.join(";")
}

fn write_csv(out: impl Write, explanations: &[Explanation]) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(out);
    csv.write_record([
        "code",
        "hresult",
        "symbol",
        "message",
        "severity",
        "origin",
        "activation_types",
        "retry",
        "causes",
        "resolutions",
        "reference",
    ])?;
    for explanation in explanations {
        let (error, language) = (explanation.error(), explanation.language());
        let causes: Vec<&str> = error.causes().iter().map(|cause| cause.get(language)).collect();
        let steps: Vec<String> = explanation
            .resolutions()
            .map(|step| {
                let command = step.command.map(|command| format!(" [{}]", command.line));
                step.text.get(language).to_owned() + &command.unwrap_or_default()
            })
            .collect();
        csv.write_record([
            &format!("{error:#X}"),
            &error.hresult().to_string(),
            error.symbol().unwrap_or_default(),
            &error.message(language).to_string(),
            error.severity().as_str(),
            error.origin().as_str(),
            &kinds(error),
            error.retry().as_str(),
            &causes.join("\n"),
            &steps.join("\n"),
            error.reference().unwrap_or_default(),
        ])?;
    }
    csv.flush()
}

fn write_markdown(mut out: impl Write, explanations: &[Explanation]) -> io::Result<()> {
    // Placeholders such as <kms_host> stand in code spans only; texts hold none.
    for explanation in explanations {
        let (error, language) = (explanation.error(), explanation.language());
        write!(out, "## {error:#X}")?;
        if let Some(symbol) = error.symbol() {
            write!(out, " `{symbol}`")?;
        }
        writeln!(out, "\n\n{}\n", error.message(language))?;
        writeln!(
            out,
            "{} · {} · {} · {}\n",
            error.severity().label().get(language),
            error.origin().label().get(language),
            labels(error.activation_types(), language),
            error.retry().label().get(language),
        )?;
        for cause in error.causes() {
            writeln!(out, "- {}", cause.get(language))?;
        }
        writeln!(out)?;
        for (number, step) in (1..).zip(explanation.resolutions()) {
            let role = step.role.label();
            writeln!(out, "{number}. {} ({})", step.text.get(language), role.get(language))?;
            if let Some(command) = step.command {
                writeln!(out, "\n   ```\n   {}\n   ```\n", command.line)?;
            }
        }
        if let Some(reference) = error.reference() {
            writeln!(out, "\n<{reference}>")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn labels(kinds: &[ActivationType], language: Language) -> String {
    let labels: Vec<&str> = kinds.iter().map(|kind| kind.label().get(language)).collect();
    labels.join(", ")
}

fn page(explanations: &[Explanation], language: Language) -> Markup {
    let korean = language == Language::Korean;
    let label = |english, korean_text| if korean { korean_text } else { english };
    let title = label("Windows activation errors", "Windows 정품 인증 오류");
    let search = label("Number, symbol or text", "번호, 기호 또는 내용");
    html! {
        (DOCTYPE)
        html lang=(language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(include_str!("catalog/page.css"))) }
            }
            body {
                h1 { (title) }
                search {
                    input type="search" placeholder=(search) aria-label=(search) autofocus;
                    output {}
                }
                main {
                    @for explanation in explanations { (entry(*explanation, label)) }
                }
                script { (PreEscaped(include_str!("catalog/page.js"))) }
            }
        }
    }
}

/// Commands stand between backticks.
fn inline(text: &str) -> Markup {
    html! {
        @for (number, part) in text.split('`').enumerate() {
            @if number % 2 == 0 { (part) } @else { kbd { (part) } }
        }
    }
}

fn entry(
    explanation: Explanation,
    label: impl Fn(&'static str, &'static str) -> &'static str,
) -> Markup {
    let (error, language) = (explanation.error(), explanation.language());
    let elevated = label("elevated prompt", "관리자 권한 프롬프트");
    html! {
        details id=(format!("{error:#X}")) {
            summary {
                b { (format!("{error:#X}")) }
                @if let Some(symbol) = error.symbol() { span.symbol { (symbol) } }
                span.message { (error.message(language)) }
            }
            div.body {
                dl {
                    dt { "HRESULT" }
                    dd { (error.hresult()) }
                    dt { (label("Severity", "심각도")) }
                    dd { (error.severity().label().get(language)) }
                    dt { (label("Reported by", "보고한 구성 요소")) }
                    dd { (error.origin().label().get(language)) }
                    dt { (label("Activation types", "정품 인증 유형")) }
                    dd { (labels(error.activation_types(), language)) }
                    dt { (label("Trying again", "다시 시도")) }
                    dd { (error.retry().label().get(language)) }
                    @if let Some(reference) = error.reference() {
                        dt { (label("Documented at", "설명 문서")) }
                        dd { a href=(reference) { (reference) } }
                    }
                }
                h2 { (label("Causes", "원인")) }
                ul { @for cause in error.causes() { li { (inline(cause.get(language))) } } }
                h2 { (label("What to do", "해결 방법")) }
                ol {
                    @for step in explanation.resolutions() {
                        li {
                            (inline(step.text.get(language)))
                            @if let Some(command) = step.command { code { (command.line) } }
                            " "
                            small {
                                (step.role.label().get(language))
                                @if step.command.is_some_and(|command| command.elevated) {
                                    ", " (elevated)
                                }
                                @if !step.applies_to.is_empty() {
                                    ", " (labels(step.applies_to, language))
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
