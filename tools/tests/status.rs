//! `winact status`, run as a process over exports as Windows PowerShell makes them.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use windows_activation_error::{ActivationError, Language};

fn status(args: &[&str], input: &[u8]) -> Output {
    status_of(&[args, &["-"]].concat(), input)
}

fn status_of(args: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_winact"))
        .arg("status")
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn product(status: u32, reason: u32, channel: &str) -> Value {
    json!({
        "ADActivationObjectName": "",
        "ApplicationID": "55c92734-d682-4d71-983e-d6ec3f16059f",
        "Description": "Windows(R) Operating System, VOLUME_KMSCLIENT channel",
        "DiscoveredKeyManagementServiceMachineName": "kms.example.com",
        "DiscoveredKeyManagementServiceMachinePort": 1688,
        "GracePeriodRemaining": 43210,
        "ID": "73111121-5638-40f6-bc11-f1d7b0d64300",
        "KeyManagementServiceMachine": "",
        "KeyManagementServicePort": 0,
        "LicenseStatus": status,
        "LicenseStatusReason": reason,
        "Name": "Windows(R), Enterprise edition",
        "PartialProductKey": "2YT43",
        "ProductKeyChannel": channel,
        "PSComputerName": null,
        "VLActivationType": 0,
    })
}

fn run(args: &[&str], products: &Value) -> Output {
    status(args, products.to_string().as_bytes())
}

#[test]
fn everything_is_licensed() {
    let output = run(&[], &product(1, 0, "Volume:GVLK"));
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let page = text(&output.stdout);
    for part in [
        "Windows(R), Enterprise edition\n",
        "License status: licensed",
        "30 days 10 minutes",
        "KMS client (Volume:GVLK)",
        "ends with: 2YT43",
        "KMS host: kms.example.com:1688",
    ] {
        assert!(page.contains(part), "{part} is missing:\n{page}");
    }
    assert!(!page.contains("Why:"));
}

#[test]
fn a_reason_is_explained_for_the_type() {
    let products = json!([product(1, 0, "Retail"), product(5, 0xC004_F074, "Volume:GVLK")]);
    let output = run(&[], &products);
    assert_eq!(output.status.code(), Some(1));
    let page = text(&output.stdout);
    let head = "Windows(R), Enterprise edition\n  License status: ";
    let starts: Vec<usize> = page.match_indices(head).map(|(start, _)| start).collect();
    assert_eq!(starts.len(), 2);
    assert_eq!(starts[0], 0);
    assert!(page[..starts[1]].ends_with("2YT43\n  KMS host: kms.example.com:1688\n\n"), "{page}");
    for part in ["notification", "Why: 0xC004F074 ", "winact explain --type kms-client 0xC004F074"]
    {
        assert!(page.contains(part), "{part} is missing:\n{page}");
    }
    let korean = run(&["-k"], &products);
    assert!(text(&korean.stdout).contains("이유: 0xC004F074 "));
    let records: Value = serde_json::from_slice(&run(&["--json"], &products).stdout).unwrap();
    let record = &records[1];
    assert_eq!(record["license_status"], "notification");
    assert_eq!(record["activation_type"], "kms-client");
    assert_eq!(record["explanation"]["code"], "0xC004F074");
    assert_eq!((&records[0]["licensed"], &records[0]["explanation"]), (&json!(true), &Value::Null));
}

/// A step that is not for everybody says for whom it is.
#[test]
fn a_step_keeps_its_condition() {
    let first = |error: &ActivationError| error.explain(Language::English).resolutions().next();
    let mut conditions = 0;
    for error in ActivationError::VARIANTS.iter().filter(|error| error.is_failure()).step_by(5) {
        let Some(condition) = first(error).and_then(|step| step.condition) else { continue };
        let mut product = product(5, error.code(), "?");
        product["Description"] = Value::Null;
        let page = run(&[], &product);
        let condition = format!("  Then: {}: ", condition.get(Language::English));
        assert!(text(&page.stdout).contains(&condition), "{condition}\n{}", text(&page.stdout));
        conditions += 1;
    }
    assert!(conditions > 0);
}

#[test]
fn applications_have_names() {
    for (id, name) in [
        ("55C92734-D682-4D71-983E-D6EC3F16059F", json!("windows")),
        ("{0ff1ce15-a989-479d-af46-f275c6370663}", json!("office")),
        ("59a52881-a989-479d-af46-f275c6370663", json!("office")),
        ("73111121-5638-40f6-bc11-f1d7b0d64300", Value::Null),
    ] {
        let mut product = product(1, 0, "Retail");
        product["ApplicationID"] = id.into();
        let records: Value = serde_json::from_slice(&run(&["--json"], &product).stdout).unwrap();
        assert_eq!(records[0]["application"], name, "{id}");
    }
}

#[test]
fn states_and_times_are_said_in_words() {
    let states = [
        "unlicensed",
        "licensed",
        "in the initial grace period",
        "in the out-of-tolerance grace period",
        "in the non-genuine grace period",
        "notification: not activated",
        "in the extended grace period",
        "unknown",
    ];
    for (status, state) in (0..).zip(states) {
        let page = run(&[], &product(status, 0, "Retail"));
        assert!(text(&page.stdout).contains(&format!("License status: {state}\n")), "{state}");
    }
    for (minutes, english, korean) in [
        (1, "1 minute", "1분"),
        (59, "59 minutes", "59분"),
        (60, "1 hour", "1시간"),
        (1439, "23 hours 59 minutes", "23시간 59분"),
        (1440, "1 day", "1일"),
        (2 * 1440 + 121, "2 days 2 hours 1 minute", "2일 2시간 1분"),
    ] {
        for (args, heading, time) in
            [(&[][..], "Time left", english), (&["-k"], "남은 시간", korean)]
        {
            let mut product = product(2, 0, "Retail");
            product["GracePeriodRemaining"] = minutes.into();
            let page = run(args, &product);
            let line = format!("\n  {heading}: {time}\n");
            assert!(text(&page.stdout).contains(&line), "{line}{}", text(&page.stdout));
        }
    }
    // Of a product that is not licensed no time is left; nobody says "no limit".
    let mut product = product(5, 0, "Retail");
    product["GracePeriodRemaining"] = 0.into();
    assert!(!text(&run(&[], &product).stdout).contains("Time left"));
}

#[test]
fn the_host_set_by_hand_comes_first() {
    for (set, set_port, found, found_port, host) in [
        ("a", 1, "b", 2, json!("a:1")),
        ("a", 0, "b", 2, json!("a")),
        ("", 1, "b", 2, json!("b:2")),
        ("", 0, "b", 0, json!("b")),
        ("", 1688, "", 1688, Value::Null),
    ] {
        let mut product = product(1, 0, "Volume:GVLK");
        product["KeyManagementServiceMachine"] = set.into();
        product["KeyManagementServicePort"] = set_port.into();
        product["DiscoveredKeyManagementServiceMachineName"] = found.into();
        product["DiscoveredKeyManagementServiceMachinePort"] = found_port.into();
        let records: Value = serde_json::from_slice(&run(&["--json"], &product).stdout).unwrap();
        assert_eq!(records[0]["kms_host"], host);
    }
}

#[test]
fn ways_of_volume_activation_are_told_apart() {
    for (number, kind) in
        [(0, "kms-client"), (1, "active-directory"), (2, "kms-client"), (3, "token-based")]
    {
        let mut product = product(1, 0, "Volume:GVLK");
        product["VLActivationType"] = number.into();
        let records: Value = serde_json::from_slice(&run(&["--json"], &product).stdout).unwrap();
        assert_eq!(records[0]["activation_type"], kind);
    }
    // Where no channel is named, the description has it.
    let mut product = product(1, 0, "");
    product["Description"] = "Office 21, RETAIL channel".into();
    let records: Value = serde_json::from_slice(&run(&["--json"], &product).stdout).unwrap();
    assert_eq!(records[0]["activation_type"], "retail");
}

#[test]
fn what_is_not_licensed_is_never_zero() {
    for state in [0, 2, 3, 4, 5, 6, 7, 99] {
        assert_eq!(
            run(&[], &product(state, 0x4004_F00C, "Retail")).status.code(),
            Some(1),
            "{state}"
        );
    }
    let mut without_key = product(1, 0, "Retail");
    without_key["PartialProductKey"] = Value::Null;
    for none in [json!([]), without_key.clone()] {
        let output = run(&[], &none);
        assert_eq!(output.status.code(), Some(1));
        assert!(text(&output.stdout).contains("no product has a product key"));
    }
    // Products without a key do not count.
    assert_eq!(run(&[], &json!([product(1, 0, "Retail"), without_key])).status.code(), Some(0));
    let unknown = run(&[], &product(5, 0x8A01_0101, "Retail"));
    assert!(text(&unknown.stdout).contains("0x8A010101 is not a known activation error"));
}

/// What the dump does not hold is not made up.
#[test]
fn what_is_not_known_is_not_said() {
    for (input, problem) in [
        (&b""[..], "cannot read the products: standard input: the input is empty"),
        (b"\xFF\xFE\r\0\n\0", "cannot read the products: standard input: the input is empty"),
        (
            br#"{"LicenseStatus":1}"#,
            "cannot read the products: standard input: product 1: missing field `PartialProductKey`",
        ),
        (
            br#"{"PartialProductKey":"3V66T"}"#,
            "cannot read the products: standard input: product 1: missing field `LicenseStatus`",
        ),
    ] {
        let output = status(&[], input);
        assert!(text(&output.stderr).starts_with(problem), "{}", text(&output.stderr));
        assert_eq!((text(&output.stdout), output.status.code()), ("", Some(3)));
    }
    let unlimited = |minutes: Value| {
        let mut product = product(1, 0, "Retail");
        product["GracePeriodRemaining"] = minutes;
        text(&run(&[], &product).stdout).contains("no limit")
    };
    assert!(unlimited(0.into()));
    assert!(!unlimited(Value::Null), "unlimited only where the dump says 0");
}

#[test]
fn exports_come_in_many_forms() {
    let list = json!([product(5, 0xC004_F074, "Volume:GVLK")]).to_string();
    let wide = |mark: &str| -> Vec<u8> {
        format!("{mark}{list}\r\n").encode_utf16().flat_map(u16::to_le_bytes).collect()
    };
    let with_mark = format!("\u{FEFF}{list}").into_bytes();
    let as_text = list.replace("\"LicenseStatus\":5", "\"LicenseStatus\":\"5\"");
    let signed = list.replace("3221549172", "-1073418124");
    for input in [wide(""), wide("\u{FEFF}"), with_mark, as_text.into(), signed.into()] {
        let output = status(&["--json"], &input);
        let records: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(records[0]["reason"], "0xC004F074", "{}", text(&output.stderr));
        assert_eq!(records[0]["license_status"], "notification");
    }
}

/// With what Windows PowerShell 5.1 adds, indented, redirected to a file: one product and two.
#[test]
fn an_export_of_windows_powershell_is_read() {
    let export = |status: u32| {
        let mut product = product(status, 0xC004_F074, "Volume:GVLK");
        product["EvaluationEndDate"] = "DATE".into();
        product["CimClass"] = json!({
            "CimSuperClassName": null,
            "CimSystemProperties": "Microsoft.Management.Infrastructure.CimSystemProperties",
            "CimClassProperties": "ADActivationCsvlkPid LicenseStatus",
        });
        product["CimInstanceProperties"] = json!(["LicenseStatus = 5", "Name = \"Windows\""]);
        product["CimSystemProperties"] = json!({"Namespace": "root/cimv2", "ServerName": "PC-1"});
        let text = serde_json::to_string_pretty(&product).unwrap();
        text.replace("\"DATE\"", r#""\/Date(-11644473600000)\/""#).replace('\n', "\r\n")
    };
    for (text, states) in [
        (export(5), &["notification"][..]),
        (format!("[\r\n{},\r\n{}\r\n]", export(5), export(1)), &["notification", "licensed"]),
    ] {
        let wide =
            format!("\u{FEFF}{text}\r\n").encode_utf16().flat_map(u16::to_le_bytes).collect();
        for input in [text.into_bytes(), wide] {
            let output = status(&["--json"], &input);
            let records: Value = serde_json::from_slice(&output.stdout).unwrap();
            let found: Vec<_> = records
                .as_array()
                .unwrap()
                .iter()
                .map(|record| &record["license_status"])
                .collect();
            assert_eq!(found, states);
            assert_eq!(output.status.code(), Some(1));
        }
    }
}

#[test]
fn what_cannot_be_read() {
    for input in ["{", "[1]", "[{\"Name\":\"x\"}]", "hello", r#"[{"LicenseStatus":"x"}]"#] {
        let output = status(&[], input.as_bytes());
        assert_eq!(output.status.code(), Some(3), "{input}");
        assert!(text(&output.stderr).starts_with("cannot read the products: "));
    }
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("products.json");
    fs::write(&file, product(1, 0, "Retail").to_string()).unwrap();
    let run = |file: &std::path::Path| {
        Command::new(env!("CARGO_BIN_EXE_winact")).arg("status").arg(file).output().unwrap()
    };
    assert_eq!(run(&file).status.code(), Some(0));
    assert_eq!(run(&folder.path().join("none")).status.code(), Some(3));
}

/// Who reads it learns which property of which product is wrong, and what belongs there.
#[test]
fn a_wrong_property_is_named() {
    for (property, value, problem) in [
        ("LicenseStatus", json!(-1), "-1 is no number from 0 to 4294967295"),
        ("LicenseStatus", json!(1.5), "1.5 is no number from 0 to 4294967295"),
        ("GracePeriodRemaining", json!(4_294_967_296_u64), "4294967296 is no number from 0 to"),
        ("GracePeriodRemaining", json!("ten"), "\"ten\" is no number from 0 to 4294967295"),
        ("VLActivationType", json!([0]), "[0] is no number from 0 to 4294967295"),
        (
            "LicenseStatusReason",
            json!("no code"),
            "expected an activation error such as 0xC004F074 or -1073418124, found \"no code\"",
        ),
        ("Name", json!(5), "invalid type: integer `5`, expected a string"),
    ] {
        let mut wrong = product(5, 0xC004_F074, "Volume:GVLK");
        wrong[property] = value;
        let output = run(&[], &json!([product(1, 0, "Retail"), wrong]));
        let expected =
            format!("cannot read the products: standard input: product 2: {property}: {problem}");
        assert!(text(&output.stderr).starts_with(&expected), "{}", text(&output.stderr));
        assert_eq!((text(&output.stdout), output.status.code()), ("", Some(3)));
    }
}

#[test]
fn texts_cannot_rewrite_the_terminal() {
    let mut product = product(1, 0, "Retail\u{1B}[31m");
    product["Name"] = "Windows\u{1B}[2J\nLicensed".into();
    product["PSComputerName"] = "PC\u{7}".into();
    let output = run(&[], &product);
    assert!(!output.stdout.contains(&0x1B) && !output.stdout.contains(&7));
}

#[test]
fn the_help_has_the_line_that_makes_the_input() {
    let output =
        Command::new(env!("CARGO_BIN_EXE_winact")).args(["status", "--help"]).output().unwrap();
    let line = "Get-CimInstance SoftwareLicensingProduct -Filter \"PartialProductKey IS NOT NULL\" | ConvertTo-Json";
    assert!(text(&output.stdout).contains(line), "{}", text(&output.stdout));
}

/// Only Windows can be asked; elsewhere a pipe needs no name.
#[cfg(not(windows))]
#[test]
fn a_pipe_is_read_by_itself() {
    let output = status_of(&[], product(1, 0, "Retail").to_string().as_bytes());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("License status: licensed"));
}

#[test]
fn a_computer_without_a_key_is_not_left_out() {
    let mut licensed = product(1, 0, "Volume:GVLK");
    licensed["PSComputerName"] = json!("PC-A");
    let mut without = product(0, 0, "Volume:GVLK");
    without["PSComputerName"] = json!("PC-B");
    without["PartialProductKey"] = Value::Null;
    let output = run(&[], &json!([licensed, without]));
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("PC-B: no product has a product key"));
    assert!(!text(&output.stderr).contains("PC-A"));
}
