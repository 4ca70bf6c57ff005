//! `winact status`, run as a process over exports as Windows PowerShell makes them.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use windows_activation_error::{ActivationError, Fact, Language, Place};

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
    assert!(page[..starts[1]].ends_with("2YT43\n\n"), "{page}");
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
        // Nothing is known that would rule a cause out. One that has no key is none here.
        if *error == ActivationError::ProductKeyNotInstalled {
            continue;
        }
        let product = json!({
            "PartialProductKey": "2YT43",
            "LicenseStatus": null,
            "LicenseStatusReason": error.code(),
        });
        let page = run(&[], &product);
        let condition = format!("  Then: {}: ", condition.get(Language::English));
        assert!(text(&page.stdout).contains(&condition), "{condition}\n{}", text(&page.stdout));
        conditions += 1;
    }
    assert!(conditions > 0);
}

/// What stands after a heading, and the command on the line below it.
fn below<'t>(lines: &[&'t str], heading: &str) -> (Option<&'t str>, Option<&'t str>) {
    let start = format!("  {heading}: ");
    let at = lines.iter().position(|line| line.starts_with(&start));
    let command = at.and_then(|at| lines.get(at + 1)).and_then(|line| line.strip_prefix("  > "));
    (at.map(|at| &lines[at][start.len()..]), command)
}

/// Each code: a step of one cause of several stands below what tells that cause from the others,
/// and a text that speaks of a command stands above it.
#[test]
fn no_step_stands_without_its_sign() {
    let errors = ActivationError::VARIANTS;
    // Nothing is known that would rule a cause out.
    let products: Value = errors
        .iter()
        .map(|error| {
            json!({
                "PartialProductKey": "2YT43",
                "LicenseStatus": null,
                "LicenseStatusReason": error.code(),
            })
        })
        .collect();
    for (language, headings, others, more) in [
        (
            "en",
            ["Look first", "If you see", "Then"],
            ["Other causes: ", ""],
            "More: winact explain ",
        ),
        (
            "ko",
            ["먼저 확인할 것", "판단 기준", "다음"],
            ["다른 원인: ", "개"],
            "자세히: winact explain -k ",
        ),
    ] {
        let output = run(&["--language", language], &products);
        let language: Language = language.parse().unwrap();
        let blocks: Vec<&str> = text(&output.stdout).split("\n\n").collect();
        assert_eq!(blocks.len(), errors.len());
        let mut of_several = 0;
        for (error, block) in errors.iter().zip(blocks) {
            let lines: Vec<&str> = block.lines().collect();
            let [look, sign, then] = headings.map(|heading| below(&lines, heading));
            let check = error.checks().first();
            assert_eq!(look.0, check.map(|check| check.text.get(language)), "{block}");
            let command = check.and_then(|check| check.command);
            assert_eq!(look.1, command.map(|command| command.line), "{block}");
            let is_of = |cause: &windows_activation_error::Cause| {
                let is_seen = sign.0 == cause.sign.map(|sign| sign.text.get(language))
                    && sign.1 == cause.sign.and_then(|sign| Some(sign.command?.line));
                let is_step = |step: &&windows_activation_error::Resolution| {
                    let condition = step.condition.map(|text| text.get(language).to_owned() + ": ");
                    let whole = condition.unwrap_or_default() + step.text.get(language);
                    then.0 == Some(&*whole) && then.1 == step.command.map(|command| command.line)
                };
                is_seen && cause.resolutions.iter().any(|step| is_step(&step))
            };
            assert!(error.causes().iter().any(is_of), "{block}");
            // The key is there.
            let is_known = |cause: &&windows_activation_error::Cause| {
                let facts = cause.sign.map_or(&[][..], |sign| sign.facts);
                !facts.contains(&Fact::ProductKey(false))
            };
            let count = error.causes().iter().filter(is_known).count() - 1;
            assert_eq!(sign.0.is_some(), error.causes().len() > 1, "{block}");
            let rest = format!("  {}{count}{}\n  {more}{error:#X}", others[0], others[1]);
            assert_eq!(block.trim_end().ends_with(&rest), count > 0, "{block}");
            of_several += usize::from(count > 0);
        }
        assert!(of_several > 50, "{of_several}");
    }
}

/// Windows that is not licensed, and what else is known of it.
fn unlicensed(reason: u32, channel: &str, more: &[(&str, Value)]) -> Value {
    let mut product = product(5, reason, channel);
    product["Description"] = format!("Windows(R) Operating System, {channel} channel").into();
    for (property, value) in more {
        product[*property] = value.clone();
    }
    product
}

#[test]
fn causes_that_the_product_rules_out_are_not_shown() {
    let office = ("ApplicationID", json!("0ff1ce15-a989-479d-af46-f275c6370663"));
    let with_host = ("KeyManagementServiceMachine", json!("kms"));
    let unsaid = ("LicenseStatus", Value::Null);
    let added = ("LicenseIsAddon", json!(true));
    for (product, causes) in [
        (unlicensed(0xC004_E003, "Volume:MAK", &[]), "B"),
        // Signs look at Windows, and not at what is added to it.
        (unlicensed(0xC004_E003, "Volume:MAK", &[added]), "AB"),
        (unlicensed(0xC004_F009, "Volume:GVLK", &[]), "C"),
        (unlicensed(0xC004_F009, "Volume:MAK", &[]), "B"),
        (unlicensed(0xC004_F009, "TIMEBASED_EVAL", &[]), "D"),
        (unlicensed(0xC004_F009, "Volume:GVLK", std::slice::from_ref(&office)), "A"),
        (unlicensed(0x8007_2EE7, "Volume:MAK", &[]), "BCD"),
        (unlicensed(0x8007_2EE7, "Volume:MAK", &[unsaid]), "ABCD"),
        (unlicensed(0xC004_F014, "Volume:MAK", &[]), "BC"),
        // A host can be set for all products, of which their records say nothing.
        (unlicensed(0x8007_232B, "Volume:GVLK", &[]), "ABDEFG"),
        (unlicensed(0x8007_232B, "Volume:GVLK", &[with_host]), "ABD"),
        (unlicensed(0xC004_F034, "Retail", &[]), "ABCDE"),
    ] {
        let records: Value = serde_json::from_slice(&run(&["--json"], &product).stdout).unwrap();
        let letters: String =
            records[0]["causes"].as_array().unwrap().iter().map(|l| l.as_str().unwrap()).collect();
        assert_eq!(letters, causes, "{product}");
    }
    let page = run(&[], &unlicensed(0xC004_E003, "Volume:MAK", &[]));
    assert!(text(&page.stdout).contains("\n  If you see: License Status is not Licensed, or "));
    assert!(!text(&page.stdout).contains("Other causes"), "{}", text(&page.stdout));
    let not_expected = run(&[], &unlicensed(0xC004_F074, "Volume:MAK", &[]));
    assert!(text(&not_expected.stdout).contains("\n  This code is not expected with MAK.\n"));
    let expected = run(&[], &unlicensed(0xC004_F074, "Volume:GVLK", &[]));
    assert!(!text(&expected.stdout).contains("not expected"));
}

/// Each code with each channel: slmgr.vbs would look at Windows, or change it, where Office is
/// meant.
#[test]
fn no_command_is_for_another_application() {
    let channels =
        ["Volume:MAK", "Volume:GVLK", "Volume:CSVLK", "Retail", "OEM:DM", "TIMEBASED_EVAL"];
    let mut with_a_step = 0;
    for (application, script, other) in [
        ("0ff1ce15-a989-479d-af46-f275c6370663", "ospp.vbs", "slmgr.vbs"),
        ("55c92734-d682-4d71-983e-d6ec3f16059f", "slmgr.vbs", "ospp.vbs"),
    ] {
        let products: Value = ActivationError::VARIANTS
            .iter()
            .flat_map(|error| channels.map(|channel| (error, channel)))
            .map(|(error, channel)| {
                unlicensed(error.code(), channel, &[("ApplicationID", application.into())])
            })
            .collect();
        let output = run(&[], &products);
        let blocks: Vec<&str> = text(&output.stdout).split("\n\n").collect();
        assert_eq!(blocks.len(), ActivationError::VARIANTS.len() * channels.len());
        let mut own = 0;
        for (error, block) in
            ActivationError::VARIANTS.iter().flat_map(|error| channels.map(|_| error)).zip(blocks)
        {
            let lines: Vec<&str> = block.lines().collect();
            let commands = ["Look first", "Then"].map(|heading| below(&lines, heading).1);
            for command in commands.into_iter().flatten() {
                // On the KMS host it is Windows that serves.
                let of_steps = error.resolutions().filter_map(|step| step.command);
                let is_elsewhere = of_steps
                    .chain(error.checks().iter().filter_map(|check| check.command))
                    .any(|of| of.line == command && of.place != Place::Device);
                assert!(!command.contains(other) || is_elsewhere, "{block}");
                own += u32::from(command.contains(script));
            }
            with_a_step += u32::from(below(&lines, "Then").0.is_some());
        }
        assert!(own > 10, "{own}");
    }
    assert!(with_a_step > 4000, "{with_a_step}");
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
    // The words that the signs of causes name.
    let states =
        ["사용 허가되지 않음", "사용 허가됨", "초기 유예 기간", "허용 오차 초과 유예 기간"];
    for (status, state) in (0..).zip(states) {
        let page = run(&["-k"], &product(status, 0, "Retail"));
        assert!(text(&page.stdout).contains(&format!("라이선스 상태: {state}\n")), "{state}");
    }
    let sign = ActivationError::from_code(0x8007_2EE7).unwrap().causes()[0].sign.unwrap();
    assert!(sign.text.get("ko".parse().unwrap()).contains("‘라이선스 상태’가 ‘사용 허가됨’"));
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
        let host_of = |product: &Value| {
            let records: Value = serde_json::from_slice(&run(&["--json"], product).stdout).unwrap();
            records[0]["kms_host"].clone()
        };
        assert_eq!(host_of(&product), host);
        // What does not ask a KMS host can keep the name of one.
        product["VLActivationType"] = 1.into();
        assert_eq!(host_of(&product), Value::Null);
    }
}

#[test]
fn ways_of_volume_activation_are_told_apart() {
    for (chosen, last, kind) in [
        (0, 0, "kms-client"),
        (0, 1, "active-directory"),
        (0, 2, "kms-client"),
        (0, 3, "token-based"),
        (1, 0, "active-directory"),
        (2, 1, "kms-client"),
        (3, 2, "token-based"),
        (4, 1, "active-directory"),
    ] {
        let mut product = product(1, 0, "Volume:GVLK");
        product["VLActivationTypeEnabled"] = chosen.into();
        product["VLActivationType"] = last.into();
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
    let silent = run(&[], &product(0, 0, "Retail"));
    assert!(text(&silent.stdout).contains("  Why: the record has no reason\n"));
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
    // Through ssh it goes as PowerShell takes it whatever the shells between do to quotes.
    let encoded = base64(&line.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>());
    let example = format!(
        "  ssh pc-1 powershell -NoProfile -EncodedCommand {encoded} | winact status --json -\n"
    );
    assert!(text(&output.stdout).contains(&example), "{example}{}", text(&output.stdout));
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let groups = bytes.chunks(3).flat_map(|group| {
        let three = [0, 1, 2].map(|at| group.get(at).copied().unwrap_or_default());
        let bits = u32::from_be_bytes([0, three[0], three[1], three[2]]);
        [18, 12, 6, 0].into_iter().enumerate().map(move |(at, shift)| {
            let letter = char::from(LETTERS[(bits >> shift & 63) as usize]);
            if at > group.len() { '=' } else { letter }
        })
    });
    groups.collect()
}

#[test]
fn base64_is_that_of_the_standard() {
    for (plain, encoded) in
        [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg==")]
    {
        assert_eq!(base64(plain.as_bytes()), encoded);
    }
}

/// Who reads it learns which file it is and what belongs there.
#[test]
fn what_is_no_export_is_said() {
    const EXPECTED: &str = "; expected JSON as Get-CimInstance | ConvertTo-Json writes it; \
        winact status --help has the whole line\n";
    let one = product(1, 0, "Retail").to_string();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("products.json");
    for (input, problem) in [
        ("Error: slow\n[{}]".to_owned(), "line 1: this is no JSON: \"Error: slow\""),
        ("#< CLIXML\n<Objs".to_owned(), "line 1: this is no JSON: \"#< CLIXML\""),
        ("\u{FEFF}hello \u{1B}[2J".to_owned(), "line 1: this is no JSON: \"hello \\u{1b}[2J\""),
        (format!("{one}\n{one}\nError"), "line 3: this is no JSON: \"Error\""),
        (format!("[{one},"), "line 1: the JSON ends too early: \"[{"),
        ("null".to_owned(), "product 1 is null, not a record of properties"),
        ("[null]".to_owned(), "product 1 is null, not a record of properties"),
        (format!("[{one}, null]"), "product 2 is null, not a record of properties"),
        ("5".to_owned(), "product 1 is a single value, not a record of properties"),
        // A record whose names are left out, in the order of the properties.
        (
            r#"[["PC","Windows","","","","AAAAA","Retail",1]]"#.to_owned(),
            "product 1 is a list, not a record of properties",
        ),
        (format!("[[{one}]]"), "product 1 is a list, not a record of properties"),
    ] {
        fs::write(&file, &input).unwrap();
        let output =
            Command::new(env!("CARGO_BIN_EXE_winact")).arg("status").arg(&file).output().unwrap();
        let expected = format!("cannot read the products: {}: {problem}", file.display());
        let stderr = text(&output.stderr);
        assert!(stderr.starts_with(&expected) && stderr.ends_with(EXPECTED), "{input}: {stderr}");
        assert_eq!((text(&output.stdout), output.status.code()), ("", Some(3)), "{input}");
        let piped = status(&[], input.as_bytes());
        assert!(text(&piped.stderr).starts_with("cannot read the products: standard input: "));
    }
}

/// As `cat a.json b.json` makes it, with the marks at which files begin.
#[test]
fn exports_that_were_put_together_are_read() {
    let one = |name: &str| {
        let mut product = product(1, 0, "Retail");
        product["Name"] = name.into();
        product
    };
    let list = json!([one("b"), one("c")]);
    let parts = [one("a").to_string(), list.to_string(), one("d").to_string()];
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let big = |text: &str| text.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>();
    for input in [
        parts.concat().into_bytes(),
        parts.join("\r\n").into_bytes(),
        format!("\u{FEFF}{}", parts.join("\r\n\u{FEFF}")).into_bytes(),
        format!("\u{FEFF}{}", parts.join("\u{FEFF}")).into_bytes(),
        parts.iter().flat_map(|part| wide(&format!("\u{FEFF}{part}\r\n"))).collect(),
        // Each in an encoding of its own.
        [parts[0].as_bytes(), &wide(&format!("\u{FEFF}{}", parts[1])), parts[2].as_bytes()]
            .concat(),
        [
            wide(&format!("\u{FEFF}{}\r\n", parts[0])),
            format!("\u{FEFF}{}\n", parts[1]).into_bytes(),
            big(&format!("\u{FEFF}{}", parts[2])),
        ]
        .concat(),
        [
            wide(&format!("\u{FEFF}{}\r\n", parts[0])),
            big(&format!("\u{FEFF}{}\r\n", parts[1])),
            wide(&format!("\u{FEFF}{}", parts[2])),
        ]
        .concat(),
    ] {
        let output = status(&["--json"], &input);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let records: Value = serde_json::from_slice(&output.stdout).unwrap();
        let names: Vec<_> =
            records.as_array().unwrap().iter().map(|record| record["name"].clone()).collect();
        assert_eq!(names, ["a", "b", "c", "d"], "{}", String::from_utf8_lossy(&input));
    }
}

/// A local query names its computer among the properties of the system.
#[test]
fn the_computer_is_named_wherever_the_export_does() {
    for (remote, system, server, computer) in [
        (json!("PC-1"), json!({"ServerName": "PC-2"}), json!("PC-3"), json!("PC-1")),
        (Value::Null, json!({"ServerName": "PC-2"}), json!("PC-3"), json!("PC-2")),
        (json!(""), json!({"ServerName": ""}), json!("PC-3"), json!("PC-3")),
        (Value::Null, json!("Microsoft.CimSystemProperties"), Value::Null, Value::Null),
    ] {
        let mut product = product(1, 0, "Retail");
        product["PSComputerName"] = remote;
        product["CimSystemProperties"] = system;
        product["__SERVER"] = server;
        let records: Value = serde_json::from_slice(&run(&["--json"], &product).stdout).unwrap();
        assert_eq!(records[0]["computer"], computer);
    }
}

/// What is empty says nothing.
#[test]
fn empty_texts_are_none() {
    let mut product = product(1, 0, "");
    product["Description"] = "Windows Operating System, VOLUME_MAK channel".into();
    let page = run(&[], &product);
    assert!(text(&page.stdout).contains("  Activation type: MAK\n"), "{}", text(&page.stdout));
    let records: Value = serde_json::from_slice(&run(&["--json"], &product).stdout).unwrap();
    assert_eq!(records[0]["channel"], Value::Null);
    (product["Description"], product["Name"]) = ("".into(), "".into());
    let page = run(&[], &product);
    assert!(text(&page.stdout).starts_with("?\n"), "{}", text(&page.stdout));
    assert!(text(&page.stdout).contains("  Activation type: ?\n"), "{}", text(&page.stdout));
}

/// Newer versions of PowerShell warn that records within the record were cut short, in color where
/// somebody forces it; a console of Windows ends a file with Ctrl-Z.
#[test]
fn what_stands_around_an_export_is_passed_over() {
    let warning =
        "WARNING: Resulting JSON is truncated as serialization has exceeded the set depth of 2.";
    let one = product(1, 0, "Retail").to_string();
    for input in [
        format!("{warning}\n{one}"),
        format!("\u{1B}[33;1m{warning}\u{1B}[0m\r\n{one}\r\n\u{1A}"),
        format!("{one}\n{warning}\n{one}\0\0"),
        format!("{one}\r\n{warning}"),
    ] {
        let output = status(&[], input.as_bytes());
        assert_eq!(output.status.code(), Some(0), "{input}: {}", text(&output.stderr));
    }
    // Nothing but a warning shows nothing.
    assert_eq!(status(&[], warning.as_bytes()).status.code(), Some(3));
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

/// Windows does not distinguish case in names of computers.
#[test]
fn a_computer_in_another_case_is_the_same() {
    let mut licensed = product(1, 0, "Volume:GVLK");
    licensed["PSComputerName"] = json!("PC-A");
    let mut without = product(0, 0, "Volume:GVLK");
    without["PSComputerName"] = json!("pc-a");
    without["PartialProductKey"] = Value::Null;
    let output = run(&[], &json!([licensed, without]));
    assert_eq!((text(&output.stderr), output.status.code()), ("", Some(0)));
}
