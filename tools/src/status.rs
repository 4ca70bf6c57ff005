//! `winact status`: what is licensed, and why not.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, IsTerminal as _, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Value, json};
use windows_activation_error::{
    ActivationCode, ActivationError, ActivationType, Cause, Explanation, Fact, Language,
};

use crate::advice::Advice;
use crate::common::{Application, LanguageArgs, complain, escaped, label, letters, written};
use crate::computer::folded;
use crate::layout::{columns, narrowed};
use crate::text::Decoder;

/// Shows each product with a key: whether it is licensed, and if not, why not.
///
/// On Windows it asks Windows itself. Anywhere it reads, from a file or standard
/// input, what this line of PowerShell writes on the computer in question:
///
/// Get-CimInstance SoftwareLicensingProduct -Filter "PartialProductKey IS NOT NULL" | ConvertTo-Json
#[derive(clap::Args)]
#[command(after_help = "Examples:
  winact status
  winact status products.json
  ssh pc-1 powershell -NoProfile -EncodedCommand RwBlAHQALQBDAGkAbQBJAG4AcwB0AGEAbgBjAGUAIABTAG8AZgB0AHcAYQByAGUATABpAGMAZQBuAHMAaQBuAGcAUAByAG8AZAB1AGMAdAAgAC0ARgBpAGwAdABlAHIAIAAiAFAAYQByAHQAaQBhAGwAUAByAG8AZAB1AGMAdABLAGUAeQAgAEkAUwAgAE4ATwBUACAATgBVAEwATAAiACAAfAAgAEMAbwBuAHYAZQByAHQAVABvAC0ASgBzAG8AbgA= | winact status --json -

What follows -EncodedCommand is that line of PowerShell, which --help shows, in UTF-16 and Base64. \
No shell changes it on the way, whether ssh starts Command Prompt or PowerShell on pc-1.

Exit codes: 0 everything with a key is licensed, 1 something is not or nothing has a key, 2 usage, \
3 the products cannot be read

JSON is one array of records; new fields can be added, these stay: computer, name, application, \
activation_id, activation_type, channel, partial_product_key, license_status, licensed, \
grace_minutes, kms_host, reason, causes, which are the letters of the causes that what is known of \
the product does not rule out, and explanation, which is the record of winact explain --json for the \
reason. Where there is no reason, the last two are null.")]
pub(crate) struct Args {
    /// JSON instead of text.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    language: LanguageArgs,
    /// A file of products as JSON, or - for standard input.
    ///
    /// Without one, on Windows, the products of this computer.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
}

/// One product, with the names that Windows gives its properties.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Product {
    #[serde(rename = "PSComputerName", default)]
    remote_computer: Option<String>,
    #[serde(rename = "CimSystemProperties", default)]
    system: Option<Value>,
    #[serde(rename = "__SERVER", default)]
    server: Option<String>,
    #[serde(default)]
    name: Option<String>,
    #[serde(default)]
    description: Option<String>,
    #[serde(rename = "ID", default)]
    id: Option<String>,
    #[serde(rename = "ApplicationID", default)]
    application_id: Option<String>,
    // Required: where a dump leaves it out, nobody can say what has a key.
    #[serde(deserialize_with = "Option::deserialize")]
    partial_product_key: Option<String>,
    #[serde(rename = "ProductKeyChannel", default)]
    channel: Option<String>,
    #[serde(deserialize_with = "number")]
    license_status: Option<u32>,
    #[serde(default)]
    license_status_reason: Option<ActivationCode>,
    #[serde(default, deserialize_with = "number")]
    grace_period_remaining: Option<u32>,
    #[serde(default)]
    license_is_addon: Option<bool>,
    #[serde(rename = "VLActivationTypeEnabled", default, deserialize_with = "number")]
    enabled_volume_activation: Option<u32>,
    #[serde(rename = "VLActivationType", default, deserialize_with = "number")]
    last_volume_activation: Option<u32>,
    #[serde(default)]
    key_management_service_machine: Option<String>,
    #[serde(default, deserialize_with = "number")]
    key_management_service_port: Option<u32>,
    #[serde(default)]
    discovered_key_management_service_machine_name: Option<String>,
    #[serde(default, deserialize_with = "number")]
    discovered_key_management_service_machine_port: Option<u32>,
}

/// A number, also as text, as some exports write it.
fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u32>, D::Error> {
    let number = match Option::<Value>::deserialize(deserializer)? {
        None => return Ok(None),
        Some(Value::String(text)) => text.trim().parse().map_err(|_| json!(text)),
        Some(value) => value.as_u64().and_then(|number| number.try_into().ok()).ok_or(value),
    };
    number.map(Some).map_err(|value| {
        let expected = format!("{value} is no number from 0 to {}", u32::MAX);
        serde::de::Error::custom(expected)
    })
}

/// A text that says something.
fn filled(text: Option<&String>) -> Option<&str> {
    text.map(String::as_str).filter(|text| !text.is_empty())
}

/// The states of `LicenseStatus`, for programs, in English and in Korean.
///
/// The words of slmgr.vbs where it has some, as the signs of the causes name them.
const STATES: [(&str, &str, &str); 7] = [
    ("unlicensed", "unlicensed", "사용 허가되지 않음"),
    ("licensed", "licensed", "사용 허가됨"),
    ("oob-grace", "in the initial grace period", "초기 유예 기간"),
    ("oot-grace", "in the out-of-tolerance grace period", "허용 오차 초과 유예 기간"),
    ("non-genuine-grace", "in the non-genuine grace period", "비정품 유예 기간"),
    ("notification", "notification: not activated", "알림 상태(정품 인증되지 않음)"),
    ("extended-grace", "in the extended grace period", "연장된 유예 기간"),
];

impl Product {
    fn has_key(&self) -> bool {
        filled(self.partial_product_key.as_ref()).is_some()
    }

    /// The computer that was asked. The record of one that was asked by itself names it elsewhere.
    fn computer(&self) -> Option<&str> {
        let of_system = self.system.as_ref().and_then(|system| system["ServerName"].as_str());
        filled(self.remote_computer.as_ref())
            .or(of_system.filter(|name| !name.is_empty()))
            .or(filled(self.server.as_ref()))
    }

    pub(crate) fn is_licensed(&self) -> bool {
        self.license_status == Some(1)
    }

    pub(crate) fn application(&self) -> Option<Application> {
        self.application_id.as_deref().and_then(Application::of_id)
    }

    /// The channel of the key, which the description names, too.
    fn channels(&self) -> impl Iterator<Item = &str> {
        [&self.channel, &self.description].into_iter().filter_map(|text| filled(text.as_ref()))
    }

    fn type_of_key(&self) -> Option<ActivationType> {
        self.channels().find_map(ActivationType::from_channel)
    }

    fn activation_type(&self) -> Option<ActivationType> {
        let by_key = self.type_of_key()?;
        if by_key != ActivationType::KmsClient {
            return Some(by_key);
        }
        // A KMS client setup key serves three ways to activate: the one that is chosen, or else
        // the one that was gone last.
        let chosen = self.enabled_volume_activation.filter(|way| (1..=3).contains(way));
        Some(match chosen.or(self.last_volume_activation) {
            Some(1) => ActivationType::ActiveDirectory,
            Some(3) => ActivationType::TokenBased,
            _ => ActivationType::KmsClient,
        })
    }

    /// Whether this holds for the product, where the export says so.
    fn holds(&self, fact: &Fact) -> Option<bool> {
        // What is added to Windows, as Extended Security Updates, has a record of its own, which says
        // nothing of the Windows that signs look at.
        if self.license_is_addon == Some(true) && !matches!(fact, Fact::Office(_)) {
            return None;
        }
        match *fact {
            Fact::Licensed(is_licensed) => {
                self.license_status.map(|_| self.is_licensed() == is_licensed)
            }
            Fact::Office(is_office) => self
                .application()
                .map(|application| (application == Application::Office) == is_office),
            Fact::ProductKey(has_key) => Some(self.has_key() == has_key),
            // A host that is set for all products does not stand in their records.
            Fact::KmsHostSet(is_set) => {
                filled(self.key_management_service_machine.as_ref()).map(|_| is_set)
            }
            Fact::Channel(types) => self.type_of_key().map(|kind| types.contains(&kind)),
            Fact::OtherChannel(types) => self.type_of_key().map(|kind| !types.contains(&kind)),
            _ => None,
        }
    }

    /// Whether nothing that is known of the product rules the cause out.
    fn is_possible(&self, cause: &Cause) -> bool {
        let facts = cause.sign.map_or(&[][..], |sign| sign.facts);
        facts.iter().all(|fact| self.holds(fact) != Some(false))
    }

    fn advice(&self, error: ActivationError) -> Advice {
        Advice::among(
            error,
            self.activation_type(),
            |cause| self.is_possible(cause),
            self.application(),
        )
    }

    /// The letters of the causes that are possible.
    fn causes(&self, page: Explanation) -> Vec<char> {
        let possible = page.causes().filter(|(_, cause)| self.is_possible(cause));
        possible.filter_map(|(index, _)| letters().nth(index)).collect()
    }

    /// The host that is set by hand, else the one that was found, for a product that asks one. Others
    /// can keep the name of one from before.
    fn kms_host(&self) -> Option<String> {
        if self.activation_type().is_some_and(|kind| kind != ActivationType::KmsClient) {
            return None;
        }
        let set = (&self.key_management_service_machine, self.key_management_service_port);
        let found = (
            &self.discovered_key_management_service_machine_name,
            self.discovered_key_management_service_machine_port,
        );
        [set, found].into_iter().find_map(|(name, port)| {
            let name = filled(name.as_ref())?;
            Some(match port.filter(|port| *port > 0) {
                Some(port) => format!("{name}:{port}"),
                None => name.to_owned(),
            })
        })
    }

    fn reason(&self) -> Option<ActivationCode> {
        self.license_status_reason.filter(|code| code.code() != 0)
    }

    fn explanation(&self, language: Language) -> Option<Explanation> {
        let page = self.reason()?.error().ok()?.explain(language);
        Some(self.activation_type().map_or(page, |kind| page.only_for(kind)))
    }
}

pub(crate) fn run(args: &Args) -> ExitCode {
    let products = match &args.file {
        Some(path) => read(path),
        None if cfg!(windows) => products_of_this_computer(),
        None if !io::stdin().is_terminal() => read(Path::new("-")),
        None => {
            complain(
                "error: name a file with products as JSON; winact status --help says how to make it",
            );
            return ExitCode::from(2);
        }
    };
    let (products, without_key) = match products {
        Ok(products) => with_key(products),
        Err(problem) => {
            complain(&format!("cannot read the products: {}", escaped(&problem)));
            return ExitCode::from(3);
        }
    };
    for computer in without_key.values() {
        complain(&format!("{}: no product has a product key", escaped(computer)));
    }
    let is_all_licensed =
        !products.is_empty() && without_key.is_empty() && products.iter().all(Product::is_licensed);
    let language = args.language.get();
    let result =
        if args.json { write_json(&products, language) } else { write_text(&products, language) };
    written(result, u8::from(!is_all_licensed))
}

/// Computers by their names without regard to case.
type Computers = BTreeMap<String, String>;

/// The products with a key, and the computers that have none of them.
fn with_key(products: Vec<Product>) -> (Vec<Product>, Computers) {
    let names = |products: &[Product]| -> Computers {
        let names = products.iter().filter_map(Product::computer);
        names.map(|name| (folded(name), name.to_owned())).collect()
    };
    let mut without = names(&products);
    let products: Vec<Product> = products.into_iter().filter(Product::has_key).collect();
    let with = names(&products);
    without.retain(|folded, _| !with.contains_key(folded));
    (products, without)
}

#[cfg(windows)]
pub(crate) fn products_of_this_computer() -> Result<Vec<Product>, String> {
    let products =
        records("SELECT * FROM SoftwareLicensingProduct WHERE PartialProductKey IS NOT NULL")?;
    let products = (1..).zip(products);
    products.map(|(number, product)| product_of(number, Value::Object(product))).collect()
}

/// What a query of WMI finds, as maps: for a record each of its fields is asked for, and one that
/// this version of Windows does not have, as PSComputerName everywhere, would fail the whole.
#[cfg(windows)]
fn records(query: &str) -> Result<Vec<serde_json::Map<String, Value>>, String> {
    use wmi::{WMIConnection, WMIError};

    WMIConnection::new().and_then(|connection| connection.raw_query(query)).map_err(|error| {
        match error {
            WMIError::HResultError { hres } => {
                let code = ActivationCode::from_hresult(hres);
                let known =
                    code.error().map_or_else(|_| String::new(), |error| format!(": {error}"));
                format!("WMI failed with {code}{known}")
            }
            error => format!("WMI failed: {error}"),
        }
    })
}

#[cfg(not(windows))]
fn products_of_this_computer() -> Result<Vec<Product>, String> {
    Err("this is not Windows".to_owned())
}

fn read(path: &Path) -> Result<Vec<Product>, String> {
    let mut bytes = Vec::new();
    let (name, read) = if path == Path::new("-") {
        ("standard input".to_owned(), io::stdin().lock().read_to_end(&mut bytes).map(|_| ()))
    } else {
        (path.display().to_string(), fs::read(path).map(|read| bytes = read))
    };
    let products = read.map_err(|error| error.to_string()).and_then(|()| parse(&bytes));
    products.map_err(|problem| format!("{name}: {problem}"))
}

const EXPECTED: &str = "expected JSON as Get-CimInstance | ConvertTo-Json writes it; \
    winact status --help has the whole line";

/// What `ConvertTo-Json` writes: one product as a record, several as a list. For none it writes
/// nothing, which is also what a query leaves that failed. A redirection of Windows PowerShell makes
/// UTF-16 of it. Files that were put together are read one after the other.
fn parse(bytes: &[u8]) -> Result<Vec<Product>, String> {
    let mut decoder = Decoder::new();
    let mut text = Vec::new();
    decoder.push(bytes, &mut text);
    decoder.finish(&mut text);
    // Marks of UTF-16 where one file follows another; no text has these bytes.
    text.retain(|byte| !matches!(byte, 0xFE | 0xFF));
    let text = String::from_utf8_lossy(&text);
    let mut rest = without_start(&text);
    if rest.is_empty() {
        return Err("the input is empty: the query found no product, or did not run".to_owned());
    }
    let mut products = Vec::new();
    while !rest.is_empty() {
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<Value>();
        let list = match values.next() {
            Some(Ok(Value::Array(list))) => list,
            Some(Ok(product)) => vec![product],
            Some(Err(error)) => {
                let before = text.len() - rest.len();
                return Err(not_json(&text, before, &error));
            }
            None => Vec::new(),
        };
        rest = without_start(&rest[values.byte_offset()..]);
        for product in list {
            products.push(product_of(products.len() + 1, product)?);
        }
    }
    Ok(products)
}

/// Without what is no part of an export: blanks, the marks at which files begin and end, and the
/// warning of newer versions of PowerShell that records within the record were cut short.
fn without_start(text: &str) -> &str {
    const WARNING: &str = "WARNING: ";
    let is_passed = |letter: char| {
        letter.is_ascii_whitespace() || matches!(letter, '\u{FEFF}' | '\u{FFFE}' | '\0' | '\u{1A}')
    };
    let mut text = text.trim_start_matches(is_passed);
    loop {
        // The warning has a color where somebody forces one.
        let color = text.strip_prefix("\u{1B}[").and_then(|rest| rest.split_once('m'));
        let plain = color.map_or(text, |(_, rest)| rest);
        if !plain.starts_with(WARNING) {
            return text;
        }
        let rest = plain.split_once('\n').map_or("", |(_, rest)| rest);
        text = rest.trim_start_matches(is_passed);
    }
}

/// What stands where JSON should, or where it ends too early.
fn not_json(text: &str, before: usize, error: &serde_json::Error) -> String {
    let line = text[..before].matches('\n').count() + error.line();
    let found = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    let shown: String = found.trim_start_matches('\u{FEFF}').trim().chars().take(60).collect();
    let problem = if error.is_eof() { "the JSON ends too early" } else { "this is no JSON" };
    format!("line {line}: {problem}: {shown:?}; {EXPECTED}")
}

fn product_of(number: usize, properties: Value) -> Result<Product, String> {
    let kind = match &properties {
        // A list of values would pass for a record whose names are left out.
        Value::Object(_) => {
            return serde_path_to_error::deserialize(properties)
                .map_err(|error| format!("product {number}: {error}"));
        }
        Value::Null => "null",
        Value::Array(_) => "a list",
        Value::Bool(_) | Value::Number(_) | Value::String(_) => "a single value",
    };
    Err(format!("product {number} is {kind}, not a record of properties; {EXPECTED}"))
}

#[derive(Serialize)]
struct Record<'a> {
    computer: Option<&'a str>,
    name: Option<&'a str>,
    application: Option<Application>,
    activation_id: Option<&'a str>,
    activation_type: Option<ActivationType>,
    channel: Option<&'a str>,
    partial_product_key: Option<&'a str>,
    license_status: &'static str,
    licensed: bool,
    grace_minutes: Option<u32>,
    kms_host: Option<String>,
    reason: Option<String>,
    causes: Option<Vec<char>>,
    explanation: Option<Explanation>,
}

fn state(product: &Product) -> (&'static str, &'static str, &'static str) {
    let number = product.license_status.and_then(|status| usize::try_from(status).ok());
    let known = number.and_then(|number| STATES.get(number));
    known.copied().unwrap_or(("unknown", "unknown", "알 수 없음"))
}

fn write_json(products: &[Product], language: Language) -> io::Result<()> {
    let records = products.iter().map(|product| {
        let explanation = product.explanation(language);
        Record {
            computer: product.computer(),
            name: product.name.as_deref(),
            application: product.application(),
            activation_id: product.id.as_deref(),
            activation_type: product.activation_type(),
            channel: filled(product.channel.as_ref()),
            partial_product_key: product.partial_product_key.as_deref(),
            license_status: state(product).0,
            licensed: product.is_licensed(),
            grace_minutes: product.grace_period_remaining,
            kms_host: product.kms_host(),
            reason: product.reason().map(|code| code.to_string()),
            causes: explanation.map(|page| product.causes(page)),
            explanation,
        }
    });
    let records: Vec<_> = records.collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    serde_json::to_writer_pretty(&mut out, &records)?;
    writeln!(out)?;
    out.flush()
}

fn write_text(products: &[Product], language: Language) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let columns = columns();
    let label = |english, korean| label(language, english, korean);
    if products.is_empty() {
        writeln!(
            out,
            "{}",
            label("no product has a product key", "제품 키가 있는 제품이 없습니다")
        )?;
    }
    for (number, product) in products.iter().enumerate() {
        if number > 0 {
            writeln!(out)?;
        }
        let name = [&product.name, &product.description];
        let name = name.into_iter().find_map(|text| filled(text.as_ref())).unwrap_or("?");
        let computer = product.computer().map(|computer| format!("{computer}: "));
        let head = computer.unwrap_or_default() + name;
        let head = escaped(&head);
        writeln!(
            out,
            "{}",
            columns.map_or_else(|| head.to_string(), |wide| narrowed(&head, wide))
        )?;
        let (_, english, korean) = state(product);
        let mut line = |heading, text: &str| {
            let line = format!("  {heading} {}", escaped(text));
            writeln!(out, "{}", columns.map_or_else(|| line.clone(), |wide| narrowed(&line, wide)))
        };
        line(label("License status:", "라이선스 상태:"), label(english, korean))?;
        if let Some(minutes) = product.grace_period_remaining.filter(|minutes| *minutes > 0) {
            line(label("Time left:", "남은 시간:"), &duration(minutes, language))?;
        } else if product.is_licensed() && product.grace_period_remaining == Some(0) {
            line(label("Time left:", "남은 시간:"), label("no limit", "제한 없음"))?;
        }
        let kind = product.activation_type();
        let kind = kind.map_or("?", |kind| kind.label().get(language));
        let channel = filled(product.channel.as_ref());
        let channel = channel.map(|channel| format!(" ({channel})")).unwrap_or_default();
        line(label("Activation type:", "정품 인증 유형:"), &format!("{kind}{channel}"))?;
        if let Some(key) = &product.partial_product_key {
            line(label("Product key ends with:", "제품 키의 끝 다섯 자:"), key)?;
        }
        if let Some(host) = product.kms_host() {
            line(label("KMS host:", "KMS 호스트:"), &host)?;
        }
        if product.is_licensed() {
            continue;
        }
        let Some(reason) = product.reason() else {
            let unsaid = label("the record has no reason", "레코드에 이유가 없습니다");
            line(label("Why:", "이유:"), unsaid)?;
            continue;
        };
        match reason.error() {
            Err(unknown) => line(label("Why:", "이유:"), &unknown.to_string())?,
            Ok(error) => {
                let message = error.message().get(language);
                line(label("Why:", "이유:"), &format!("{reason} {message}"))?;
                product.advice(error).write(&mut out, language, columns)?;
            }
        }
    }
    out.flush()
}

fn duration(minutes: u32, language: Language) -> String {
    let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60);
    let units = match language {
        Language::English => [" day", " hour", " minute"],
        _ => ["일", "시간", "분"],
    };
    let parts = [days, hours, rest].into_iter().zip(units).filter(|(amount, _)| *amount > 0);
    let parts = parts.map(|(amount, unit)| {
        let plural = if language == Language::English && amount > 1 { "s" } else { "" };
        format!("{amount}{unit}{plural}")
    });
    parts.collect::<Vec<_>>().join(" ")
}

#[cfg(all(test, windows))]
mod tests {
    use super::*;

    /// Wine, too, knows the license status of a product, but nothing of its key.
    #[test]
    fn products_come_from_wmi() {
        let found = records("SELECT * FROM SoftwareLicensingProduct").unwrap();
        assert!(!found.is_empty());
        for (number, mut record) in (1..).zip(found) {
            let status = record["LicenseStatus"].as_u64();
            record.entry("PartialProductKey").or_insert_with(|| "7W2XB".into());
            let product = product_of(number, Value::Object(record)).unwrap();
            assert!(status.is_some(), "{product:?}");
            assert_eq!(product.license_status.map(u64::from), status);
        }
        let error = records("no query").unwrap_err();
        assert!(error.starts_with("WMI failed with 0x80041017"), "{error}");
    }
}
