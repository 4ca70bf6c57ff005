//! An agent for a fleet: reads a dump of license states as JSON and makes one ticket a role.
//!
//! `agent FILE` with what this PowerShell line writes; without a file a sample is read:
//!
//! `ConvertTo-Json @(Get-CimInstance SoftwareLicensingProduct -Filter "PartialProductKey IS NOT
//! NULL" | Select-Object
//! PSComputerName,Name,ProductKeyChannel,LicenseStatus,LicenseStatusReason)`

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
    /// 1 is licensed.
    license_status: u32,
    license_status_reason: ActivationCode,
}

const SAMPLE: &str = r#"[
    {"PSComputerName": "PC-1", "Name": "Windows(R), Professional edition",
     "ProductKeyChannel": "Volume:GVLK", "LicenseStatus": 5, "LicenseStatusReason": 3221549172},
    {"PSComputerName": "PC-2", "Name": "Windows(R), Professional edition",
     "ProductKeyChannel": "Volume:MAK", "LicenseStatus": 5, "LicenseStatusReason": 3221549108},
    {"PSComputerName": "PC-3", "Name": "Windows(R), Enterprise edition",
     "ProductKeyChannel": "Volume:GVLK", "LicenseStatus": 1, "LicenseStatusReason": 0},
    {"PSComputerName": "PC-4", "Name": "Office 21, Office21Standard2021MSDNR_Retail edition",
     "ProductKeyChannel": "Retail", "LicenseStatus": 5, "LicenseStatusReason": 2147746132}
]"#;

fn main() -> Result<(), Box<dyn Error>> {
    let dump = match std::env::args().nth(1) {
        Some(file) => std::fs::read_to_string(file)?,
        None => SAMPLE.to_owned(),
    };
    let language = std::env::var("LANG").ok().and_then(|locale| Language::from_locale(&locale));
    let products: Vec<Product> = serde_json::from_str(&dump)?;
    let licensed = products.iter().filter(|product| product.is_licensed()).count();
    println!("{licensed} of {} products are licensed.", products.len());
    for (role, lines) in tickets(&products, language) {
        println!("For the {role}:");
        for line in lines {
            println!("  {line}");
        }
    }
    Ok(())
}

impl Product {
    fn is_licensed(&self) -> bool {
        self.license_status == 1
    }
}

/// What each role has to do, for every product that is not licensed. A code that is unknown goes to whoever administers the device.
fn tickets(products: &[Product], language: Option<Language>) -> BTreeMap<String, Vec<String>> {
    let language = language.unwrap_or_default();
    let mut tickets: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut add = |role: Role, line| {
        tickets.entry(role.label().get(language).to_owned()).or_default().push(line);
    };
    for product in products.iter().filter(|product| !product.is_licensed()) {
        let code = product.license_status_reason;
        let computer = product.computer.as_deref().unwrap_or("this computer");
        let head = format!("{computer}, {}: {code:#X}", product.name);
        if code.code() == 0 {
            add(Role::DeviceAdministrator, format!("{head} (not licensed, no reason given)"));
            continue;
        }
        let error = match code.error() {
            Ok(error) => error,
            Err(unknown) => {
                add(Role::DeviceAdministrator, format!("{head} ({unknown})"));
                continue;
            }
        };
        if error.retry() == Retry::Later {
            let verdict = error.retry().label().get(language);
            add(Role::DeviceAdministrator, format!("{head} {verdict}"));
            continue;
        }
        let mut page = error.explain(language);
        let channel = product.channel.as_deref();
        if let Some(activation_type) = channel.and_then(ActivationType::from_channel) {
            page = page.only_for(activation_type);
        }
        let message = error.message().get(language);
        match page.resolutions().next() {
            Some(step) => add(step.role, format!("{head} {message}: {}", step.text.get(language))),
            None => add(Role::DeviceAdministrator, format!("{head} {message}")),
        }
    }
    tickets
}
