//! An agent for a fleet: reads a dump of license states as JSON and makes one ticket a role.
//!
//! `agent FILE` with what this PowerShell line writes; without a file a sample is read:
//!
//! `Get-CimInstance SoftwareLicensingProduct -Filter "PartialProductKey IS NOT NULL" |
//! Select-Object PSComputerName,Name,ProductKeyChannel,LicenseStatusReason | ConvertTo-Json`

use std::collections::BTreeMap;
use std::error::Error;

use serde::Deserialize;
use windows_activation_error::{ActivationCode, ActivationType, Language, Retry, Role};

/// One product, with the names that Windows gives its properties.
#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Product {
    #[serde(rename = "PSComputerName")]
    computer: Option<String>,
    name: String,
    #[serde(rename = "ProductKeyChannel")]
    channel: Option<String>,
    license_status_reason: ActivationCode,
}

const SAMPLE: &str = r#"[
    {"PSComputerName": "PC-1", "Name": "Windows(R), Professional edition",
     "ProductKeyChannel": "Volume:GVLK", "LicenseStatusReason": 3221549172},
    {"PSComputerName": "PC-2", "Name": "Windows(R), Professional edition",
     "ProductKeyChannel": "Volume:MAK", "LicenseStatusReason": 3221549108},
    {"PSComputerName": "PC-3", "Name": "Windows(R), Enterprise edition",
     "ProductKeyChannel": "Volume:GVLK", "LicenseStatusReason": 0},
    {"PSComputerName": "PC-4", "Name": "Office 21, Office21Standard2021MSDNR_Retail edition",
     "ProductKeyChannel": "Retail", "LicenseStatusReason": 2147746132}
]"#;

fn main() -> Result<(), Box<dyn Error>> {
    let dump = match std::env::args().nth(1) {
        Some(file) => std::fs::read_to_string(file)?,
        None => SAMPLE.to_owned(),
    };
    let language = std::env::var("LANG").ok().and_then(|locale| Language::from_locale(&locale));
    for (role, lines) in tickets(&serde_json::from_str::<Vec<Product>>(&dump)?, language) {
        println!("For the {role}:");
        for line in lines {
            println!("  {line}");
        }
    }
    Ok(())
}

/// What each role has to do. A code that is unknown goes to whoever administers the device.
fn tickets(products: &[Product], language: Option<Language>) -> BTreeMap<String, Vec<String>> {
    let language = language.unwrap_or_default();
    let mut tickets: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut add = |role: Role, line| {
        tickets.entry(role.label().get(language).to_owned()).or_default().push(line);
    };
    for product in products {
        let code = product.license_status_reason;
        let computer = product.computer.as_deref().unwrap_or("this computer");
        let head = format!("{computer}, {}: {code:#X}", product.name);
        if code.is_success() {
            continue;
        }
        let error = match code.error() {
            Ok(error) => error,
            Err(unknown) => {
                add(Role::DeviceAdministrator, format!("{head} ({unknown})"));
                continue;
            }
        };
        if matches!(error.retry(), Retry::NotNeeded | Retry::Later) {
            let verdict = error.retry().label().get(language);
            add(Role::DeviceAdministrator, format!("{head} {verdict}"));
            continue;
        }
        let mut page = error.explain(language);
        let channel = product.channel.as_deref();
        if let Some(activation_type) = channel.and_then(ActivationType::from_channel) {
            page = page.only_for(activation_type);
        }
        if let Some(step) = page.resolutions().next() {
            add(
                step.role,
                format!("{head} {}: {}", error.message().get(language), step.text.get(language)),
            );
        }
    }
    tickets
}
