//! `winact triage`, run as a process over files that the tests make.

mod event_log;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{MAIN_SEPARATOR, Path};
use std::process::{Command, Output, Stdio};

use event_log::{Event, event_log};
use serde_json::Value;
use tempfile::TempDir;

const NOTHING: &str = "no activation errors found\n";

fn winact(folder: &Path, args: &[&str]) -> Command {
    let mut winact = Command::new(env!("CARGO_BIN_EXE_winact"));
    winact.current_dir(folder).arg("triage").args(args);
    winact
}

fn triage(folder: &TempDir, args: &[&str]) -> Output {
    let run = || winact(folder.path(), args).output();
    // Once in thousands of times Wine does not start a program, by an error of its own.
    let is_of_wine =
        |error: &std::io::Error| cfg!(windows) && error.raw_os_error() == Some(ERROR_INTERNAL);
    match run() {
        Err(error) if is_of_wine(&error) => run().unwrap(),
        output => output.unwrap(),
    }
}

/// `ERROR_INTERNAL_ERROR` of winerror.h.
const ERROR_INTERNAL: i32 = 1359;

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

/// Each code with its count, errors first, then unknown ones.
fn counts(report: &Value) -> Vec<(&str, u64)> {
    ["codes", "unknown"]
        .into_iter()
        .flat_map(|list| report[list].as_array().unwrap())
        .map(|row| (row["code"].as_str().unwrap(), row["count"].as_u64().unwrap()))
        .collect()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// What is counted in a file of this content.
fn counted(bytes: &[u8]) -> Vec<(String, u64)> {
    let folder = folder(&[("log", bytes)]);
    let output = triage(&folder, &["--json", "log"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    counts(&json(&output)).into_iter().map(|(code, count)| (code.to_owned(), count)).collect()
}

fn one(code: &str) -> Vec<(String, u64)> {
    vec![(code.to_owned(), 1)]
}

#[test]
fn codes_hide_in_text() {
    for (log, code) in [
        (r#"{"stdout":"5\r\n3221549172\r\n"}"#, "0xC004F074"),
        (r#"{"m":"text\nC004F200\n"}"#, "0xC004F200"),
        (r#"{"m":"\n-1073418124"}"#, "0xC004F074"),
        (r#"{"m":"\u003cR\u003e3221549172\u003c/R\u003e"}"#, "0xC004F074"),
        (r"\u003e-1073418124\u003c", "0xC004F074"),
        (r"\u0027C004F069\u0027", "0xC004F069"),
        ("code%20C004F069", "0xC004F069"),
        ("\u{1B}[31mC004F074\u{1B}[0m", "0xC004F074"),
        ("\u{1B}[31m-1073418124", "0xC004F074"),
        ("hr = 0xFFFFFFFFC004F074", "0xC004F074"),
        ("0xFFFFFFFFC004F074", "0xC004F074"),
        ("time,code\n1,0xFFFFFFFFC004F074\n", "0xC004F074"),
        (r#"{"code":"0xFFFFFFFFC004F074"}"#, "0xC004F074"),
        ("time,code\n1,&HC004F014\n", "0xC004F014"),
    ] {
        assert_eq!(counted(log.as_bytes()), one(code), "{log}");
    }
    assert_eq!(counted(b"0xC004FEE0xC004F074"), one("0xC004F074"));
    assert_eq!(counted(b"rip = 0xffffffffc004f074 [<0xffffffffc004f074>]"), []);
    // Numbers that are not known count where a script of licensing prints them.
    let line = "Error: 0x80072EFD On a computer running Microsoft Windows non-core edition, run \
        slui.exe 0x2a 0x80072EFD to display the error text.";
    assert_eq!(counted(line.as_bytes()), one("0x80072EFD"));
    assert_eq!(counted(b"ERROR CODE: 0x8A010101"), one("0x8A010101"));
    assert_eq!(counted(b"other: 0x8A010101"), []);
    let slmgr = b"Activating Windows(R), Professional edition (2de67392) ...\r\nError: 0x80041010 Invalid class\r\n";
    assert_eq!(counted(slmgr), one("0x80041010"));
    assert_eq!(counted(b"Error: 0x80041010 Invalid class\r\n"), []);
}

/// In other languages and with other blanks, also in a code page.
#[test]
fn scripts_of_licensing_are_understood_in_other_spellings() {
    for label in [
        "Error: ",
        "error: ",
        "ERROR:",
        "Error:  ",
        "Fehler: ",
        "Erreur : ",
        "Erreur\u{A0}: ",
        "Errore: ",
        "Erro: ",
        "오류: ",
        "エラー: ",
        "错误: ",
        "錯誤：",
        "Ошибка: ",
        "Błąd: ",
        "Error code: ",
    ] {
        let line = format!("{label}0x80041003 text\r\n");
        let prompt = format!("C:\\>cscript //nologo SLMGR.vbs /ato\r\n{line}");
        assert_eq!(counted(prompt.as_bytes()), one("0x80041003"), "{label}");
        let product = format!("Windows(R), Professional edition (2de67392) ...\r\n{line}");
        assert_eq!(counted(product.as_bytes()), one("0x80041003"), "{label}");
        // Whoever else writes so may mean anything.
        assert_eq!(counted(line.as_bytes()), [], "{label}");
    }
    let korean = b"slmgr.vbs /ato\r\n\xBF\xC0\xB7\xF9: 0x80041003\r\n";
    assert_eq!(counted(korean), one("0x80041003"));
    assert_eq!(counted(b"slmgr.vbs /ato\r\nobject: 0x80041003\r\n"), []);
    for line in [
        "ERROR CODE:0x80041003",
        "ERROR CODE:   0x80041003",
        "SLUI.EXE 0x2a 0x80041003",
        "slui 0x2A 0x80041003",
        "slui.exe  0x2a  0x80041003",
    ] {
        assert_eq!(counted(line.as_bytes()), one("0x80041003"), "{line}");
        // What it repeats is not counted again.
        let twice = format!("slmgr.vbs /ato\r\nFehler: 0xC004F014 Text, run '{line}'")
            .replace("80041003", "C004F014");
        if !line.starts_with("ERROR") {
            assert_eq!(counted(twice.as_bytes()), one("0xC004F014"), "{line}");
        }
    }
    for line in ["slui.exe 0x2a, 0x80041003", "slui.exe 0x2b 0x80041003", "x 0x2a 0x80041003"] {
        assert_eq!(counted(line.as_bytes()), [], "{line}");
    }
}

#[test]
fn every_encoding_is_read() {
    let log = "오류 Error: hr=0xC004F074 실패\r\n";
    let be: Vec<u8> = log.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let wide = |bytes: fn(u32) -> [u8; 4]| -> Vec<u8> {
        format!("\u{FEFF}{log}").chars().map(u32::from).flat_map(bytes).collect()
    };
    for bytes in [
        log.as_bytes().to_vec(),
        utf16(log),
        utf16(&format!("\u{FEFF}{log}")),
        be.clone(),
        [&[0xFE, 0xFF], &be[..]].concat(),
        wide(u32::to_le_bytes),
        wide(u32::to_be_bytes),
        // What PowerShell appends to a log of Command Prompt.
        [b"start\r\n", &utf16(log)[..]].concat(),
        [b"start\r\n\xFF\xFE", &utf16(log)[..], b"end\r\n"].concat(),
        b"\xBF\xC0\xB7\xF90xC004F074\n".to_vec(),
    ] {
        assert_eq!(counted(&bytes), one("0xC004F074"), "{bytes:02X?}");
    }
}

const HEALTHY: &str = "Licensing Status=\n\
    1: 00000001-1111-2222-3333-444444444444, 1, 0 [(0 [0xC004F014, 0, 0], [(?)(?)])(1 )(2 )]\n\
    2: 00000002-1111-2222-3333-444444444444, 1, 1 [(0 [0x00000000, 1, 0], [(?)( 1 0x00000000 3 0 \
    msft:rm/algorithm/hwid/4.0 0x00000000 0)])(1 )(2 )]\n";
const WINDOWS: &str = "55c92734-d682-4d71-983e-d6ec3f16059f";

#[test]
fn a_healthy_computer_has_no_errors() {
    let events = [
        Event::spp(900, "PC-1", "2024-05-01T07:00:00", &["sppsvc"]),
        Event::spp(1066, "PC-1", "2024-05-01T07:00:01", &["C:\\Windows\\sppwinob.dll, 0x00000000"]),
        Event::spp(1003, "PC-1", "2024-05-01T07:00:02", &[WINDOWS, HEALTHY]),
        Event::spp(12288, "PC-1", "2024-05-01T07:00:03", &["0x00000000, 0x00000000, kms:1688, 25"]),
        Event::spp(8230, "PC-1", "2024-05-01T07:00:04", &["LastConsumptionReason=0xC004F200"]),
        Event::spp(16384, "PC-1", "2024-05-01T07:00:05", &["2124-04-07T07:00:05Z, RulesEngine"]),
    ];
    let json_export = HEALTHY.replace('\n', "\\n");
    let folder = folder(&[
        ("a.evtx", &event_log(&events, 10)),
        ("b.txt", HEALTHY.as_bytes()),
        ("c.json", json_export.as_bytes()),
        ("d.txt", &utf16(HEALTHY)),
    ]);
    let output = triage(&folder, &["."]);
    assert!(text(&output.stdout).starts_with(NOTHING), "{}", text(&output.stdout));
    assert_eq!(output.status.code(), Some(0));
    let report = json(&triage(&folder, &["--json", "a.evtx"]));
    assert_eq!(counts(&report), []);
    assert_eq!(report["events"], 6);
    // The state of event 8230 is a state.
    assert_eq!(report["states"][0]["code"], "0xC004F200");
    let product = &report["products"][0];
    assert_eq!(product["activation_id"], "00000002-1111-2222-3333-444444444444");
    assert_eq!((&product["licensed"], &product["application"]), (&true.into(), &"windows".into()));
    assert_eq!(report["products"].as_array().unwrap().len(), 1, "no key, no product");
}

/// Event 1003 lists every edition; only the one with a key is installed.
#[test]
fn editions_without_a_key_are_no_errors() {
    let id = |number: u32| format!("{number:08x}-1111-2222-3333-444444444444");
    let without_key =
        |n: u32| format!("{n}: {}, 1, 0 [(0 [0xC004F014, 0, 0], [(?)(?)])(1 )(2 )]\n", id(n));
    let installed = format!(
        "29: {}, 1, 1 [(0 )(1 )(2 [0xC004E003, 0, 0], [( 1 0xC004F034)( 6 0xC004F009 0 0)])(3 )]\n",
        id(29)
    );
    let heading = "Licensing Status=\n".to_owned();
    let lines = [heading].into_iter().chain((1..=28).map(without_key)).chain([installed]);
    let list: String = lines.collect();
    let list_of_windows = [WINDOWS, &list];
    let events = [
        Event::spp(1003, "PC-1", "2024-05-01T07:00:02", &list_of_windows),
        Event { provider: "Other", ..Event::spp(1, "PC-1", "2024-05-01T07:00:03", &["fine"]) },
    ];
    let folder = folder(&[("a.evtx", &event_log(&events, 10)), ("b.txt", list.as_bytes())]);
    for (file, computer, time) in [
        ("a.evtx", "PC-1".into(), "2024-05-01T07:00:02Z".into()),
        ("b.txt", Value::Null, Value::Null),
    ] {
        let report = json(&triage(&folder, &["--json", file]));
        assert_eq!(
            (counts(&report), &report["states"]),
            (vec![], &serde_json::json!([])),
            "{file}"
        );
        let products = report["products"].as_array().unwrap();
        assert_eq!(products.len(), 1, "{file}");
        assert_eq!(products[0]["activation_id"], id(29));
        assert_eq!((&products[0]["computer"], &products[0]["time"]), (&computer, &time));
        assert_eq!(products[0]["licensed"], false);
        assert_eq!(
            products[0]["codes"],
            serde_json::json!(["0xC004E003", "0xC004F034", "0xC004F009"])
        );
    }
}

/// As `wevtutil` and the Event Viewer export it.
fn xml(event: &Event<'_>) -> String {
    let Event { provider, id, computer, time, data } = event;
    let data = data.join("</Data><Data>");
    format!(
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>\
         <Provider Name='{provider}' Guid='{{E23B33B0-C8C9-472C-A5F9-F2BDFEA0F156}}'/>\
         <EventID Qualifiers='49152'>{id}</EventID><TimeCreated SystemTime='{time}.1Z'/>\
         <Computer>{computer}</Computer></System><EventData><Data>{data}</Data></EventData></Event>\n"
    )
}

#[test]
fn events_are_understood() {
    const REQUEST: &str =
        "0xC004F06C, 0x00000000, old-kms.example.com:1688, guid, 2024/05/02, 0, 2, 0, guid, 25";
    const INSTALLED: &str = "1: 2b1f36bb-c1cd-4306-bf5c-a0367c2d97d8, 1, 1 [(0 )(1 )(2 [0xC004E003, 0, 0], \
        [( 1 0xC004F034)])(3 [0x00000000, 0, 0], [( 6 0xC004F009 0 0)])]";
    const AUTO: &str =
        "hr=0xC004F074 RuleId=eeba1977-569e-4571-b639-7623d8bfecc0;Trigger=UserLogon";
    let events = [
        Event::spp(8198, "PC-1", "2024-05-01T07:00:00", &[AUTO, "hr=0xC004F074"]),
        Event::spp(8198, "PC-2", "2024-05-03T07:00:00", &[AUTO]),
        Event::spp(12288, "PC-2", "2024-05-02T07:00:00", &[REQUEST]),
        // A number that is not known is an error in an event of licensing.
        Event::spp(8200, "PC-2", "2024-05-02T07:00:01", &["hr=0x80072EFD"]),
        Event::spp(1003, "PC-2", "2024-05-02T08:00:00", &[WINDOWS, INSTALLED]),
        Event {
            provider: "MsiInstaller",
            id: 1035,
            ..Event::spp(0, "PC-2", "2024-05-02T08:00:00", &["0x80070005"])
        },
    ];
    let exported: String = events.iter().map(xml).collect();
    let list = b"\xFF\xFE".iter().copied().chain(utf16(&exported)).collect::<Vec<_>>();
    let folder = folder(&[
        ("a.evtx", &event_log(&events, 10)),
        ("b.evtx", &event_log(&events, 1)),
        ("c.xml", exported.as_bytes()),
        ("d.xml", &list),
    ]);
    for file in ["a.evtx", "b.evtx", "c.xml", "d.xml"] {
        let output = triage(&folder, &["--json", file]);
        let report = json(&output);
        let expected = [("0xC004F074", 2), ("0xC004F06C", 1), ("0x80072EFD", 1)];
        assert_eq!(counts(&report), expected, "{file}");
        let row = &report["codes"][0];
        assert_eq!(row["computer_names"], serde_json::json!(["PC-1", "PC-2"]), "{file}");
        assert_eq!(row["events"], serde_json::json!([8198]));
        assert_eq!(
            (&row["since"], &row["until"]),
            (&"2024-05-01T07:00:00Z".into(), &"2024-05-03T07:00:00Z".into())
        );
        let host = report["codes"][1]["kms_hosts"][0].as_str().unwrap();
        assert_eq!(host, "old-kms.example.com:1688 (25)", "{file}");
        let product = &report["products"][0];
        assert_eq!(product["licensed"], false, "{file}");
        assert_eq!(product["codes"], serde_json::json!(["0xC004E003", "0xC004F034", "0xC004F009"]));
        assert_eq!(output.status.code(), Some(0));
    }
    let report = json(&triage(&folder, &["--json", "a.evtx"]));
    assert_eq!(report["codes"][0]["first"], "a.evtx#1");
    assert_eq!(report["codes"][0]["last"], "a.evtx#2");
}

/// Of several lists in a text each has its own ID before it.
#[test]
fn a_product_is_of_the_application_named_last() {
    let office = "0ff1ce15-a989-479d-af46-f275c6370663";
    let product = |number: u32| {
        format!(
            "1: {number:08x}-1111-2222-3333-444444444444, 1, 1 [(0 [0x00000000, 1, 0], [(?)])(1 )]"
        )
    };
    let list = |id, time, product: &str| xml(&Event::spp(1003, "PC", time, &[id, product]));
    let log = list(WINDOWS, "2024-05-01T07:00:00", &product(1))
        + &list(office, "2024-05-01T08:00:00", &product(2))
        + &list(WINDOWS, "2024-05-01T09:00:00", &product(3));
    let folder = folder(&[("log", log.as_bytes()), ("none", product(4).as_bytes())]);
    let applications = |file: &str| {
        let report = json(&triage(&folder, &["--json", file]));
        let products = report["products"].as_array().unwrap().iter();
        products.map(|product| product["application"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(applications("log"), ["windows", "office", "windows"]);
    assert_eq!(applications("none"), [Value::Null]);
}

#[test]
fn archives_are_opened() {
    let events = [Event::spp(8198, "PC-1", "2024-05-01T07:00:00", &["hr=0xC004F074"])];
    let log = event_log(&events, 10);
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gz.write_all(b"0xC004F014\n").unwrap();
    let gz = gz.finish().unwrap();
    let mut inner = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, bytes) in [("Application.evtx", &log), ("more/app.log.gz", &gz)] {
        inner.start_file(name, options).unwrap();
        inner.write_all(bytes).unwrap();
    }
    let zip = inner.finish().unwrap().into_inner();
    let mut cabinet = cab::CabinetBuilder::new();
    cabinet.add_folder(cab::CompressionType::MsZip).add_file("logs.zip");
    let mut cabinet = cabinet.build(std::io::Cursor::new(Vec::new())).unwrap();
    while let Some(mut file) = cabinet.next_file().unwrap() {
        file.write_all(&zip).unwrap();
    }
    let cab = cabinet.finish().unwrap().into_inner();
    let folder = folder(&[("a.zip", &zip), ("b.cab", &cab), ("c.gz", &gz)]);
    let output = triage(&folder, &["--json", "."]);
    let report = json(&output);
    assert_eq!(counts(&report), [("0xC004F014", 3), ("0xC004F074", 2)], "{}", text(&output.stderr));
    assert_eq!(report["codes"][1]["files"], 2);
    let first = report["codes"][1]["first"].as_str().unwrap();
    assert!(first.ends_with("a.zip/Application.evtx#1"), "{first}");
    assert_eq!(output.status.code(), Some(0));
}

/// It is read in parts of some chunks, and a chunk has its number in all of it.
/// A zip of such members one after the other, stored, and a directory of some of them.
fn zip_of(members: &[(&str, &str)], listed: &[usize]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (number, (name, content)) in members.iter().enumerate() {
        let at = u32::try_from(bytes.len()).unwrap();
        let mut crc = flate2::Crc::new();
        crc.update(content.as_bytes());
        let size = u32::try_from(content.len()).unwrap().to_le_bytes();
        let length = u16::try_from(name.len()).unwrap().to_le_bytes();
        // Version, flags, method, time, date.
        let mut common = vec![20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        common.extend([crc.sum().to_le_bytes(), size, size].concat());
        common.extend([length, [0, 0]].concat());
        bytes.extend([b"PK\x03\x04", &common[..], name.as_bytes(), content.as_bytes()].concat());
        if listed.contains(&number) {
            directory.extend([b"PK\x01\x02\x14\0", &common[..], &[0; 10]].concat());
            directory.extend([&at.to_le_bytes(), name.as_bytes()].concat());
        }
    }
    let [at, size] = [bytes.len(), directory.len()].map(|n| u32::try_from(n).unwrap());
    let count = u16::try_from(listed.len()).unwrap().to_le_bytes();
    bytes.extend(directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([count, count].concat());
    bytes.extend([size.to_le_bytes(), at.to_le_bytes()].concat());
    bytes.extend([0, 0]);
    bytes
}

#[test]
fn members_of_the_same_name_are_all_read() {
    let same = [("a.log", "0xC004F074"), ("b.log", "well"), ("a.log", "0xC004F014")];
    let zip = zip_of(&same, &[0, 1, 2]);
    assert_eq!(
        counted(&zip),
        [("0xC004F014".to_owned(), 1), ("0xC004F074".to_owned(), 1)],
        "each once"
    );
    let mut cabinet = cab::CabinetBuilder::new();
    let files = cabinet.add_folder(cab::CompressionType::None);
    files.add_file("a.log");
    files.add_file("a.log");
    let mut cabinet = cabinet.build(std::io::Cursor::new(Vec::new())).unwrap();
    while let Some(mut file) = cabinet.next_file().unwrap() {
        file.write_all(b"0xC004F074").unwrap();
    }
    let cabinet = cabinet.finish().unwrap().into_inner();
    let folder = folder(&[("a.cab", &cabinet)]);
    let output = triage(&folder, &["--json", "a.cab"]);
    assert_eq!(counts(&json(&output)), [("0xC004F074", 1)]);
    let problem = "a.cab/a.log: another file in it has the same name; unpack it\n";
    assert_eq!((text(&output.stderr), output.status.code()), (problem, Some(1)));
}

/// As where two archives were put together, or one was made by hand.
#[test]
fn members_that_a_zip_does_not_list_are_named() {
    let members = [("a.log", "0xC004F074"), ("b.log", "0xC004F074"), ("c.log", "0xC004F074")];
    let two = [&zip_of(&members[..1], &[0])[..], &zip_of(&members[1..2], &[0])].concat();
    for (zip, count, is_named) in [
        (zip_of(&members, &[0, 1, 2]), 3, false),
        (zip_of(&members, &[0, 2]), 2, true),
        (zip_of(&members, &[1, 2]), 2, true),
        (zip_of(&members, &[0, 1]), 2, true),
        (two, 1, true),
    ] {
        let folder = folder(&[("a.zip", &zip)]);
        let output = triage(&folder, &["--json", "a.zip"]);
        assert_eq!(counts(&json(&output)), [("0xC004F074", count)]);
        let problem = "a.zip: its list of files lacks some that it holds; unpack it\n";
        let expected = if is_named { (problem, Some(1)) } else { ("", Some(0)) };
        assert_eq!((text(&output.stderr), output.status.code()), expected);
    }
}

#[test]
fn a_long_event_log_is_read_whole() {
    let event = || Event::spp(8198, "PC-1", "2024-05-01T07:00:00", &["hr=0xC004F074"]);
    let events: Vec<Event<'_>> = std::iter::repeat_with(event).take(20).collect();
    let mut log = event_log(&events, 1);
    // What was never used is zeros.
    log.extend(vec![0; 1 << 16]);
    let folder = folder(&[("a.evtx", &log)]);
    let report = json(&triage(&folder, &["--json", "a.evtx"]));
    assert_eq!(counts(&report), [("0xC004F074", 20)]);
    assert_eq!(report["unreadable"], serde_json::json!([]));
    assert_eq!((&report["events"], &report["without_events"]), (&20.into(), &0.into()));
    log[4096 + (12 << 16)..4096 + (13 << 16)].fill(0);
    fs::write(folder.path().join("a.evtx"), &log).unwrap();
    let report = json(&triage(&folder, &["--json", "a.evtx"]));
    assert_eq!(counts(&report), [("0xC004F074", 19)]);
    assert_eq!(report["unreadable"][0]["error"], "chunk 12 is empty");
    // Who knows what stood there.
    let mut empty = event_log(&[], 1);
    empty.extend([1; 400]);
    fs::write(folder.path().join("a.evtx"), &empty).unwrap();
    assert_eq!(json(&triage(&folder, &["--json", "a.evtx"]))["without_events"], 0);
}

/// They have the order in which they stand there; folders among them are nothing to read.
#[test]
fn members_of_an_archive_have_an_order() {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    zip.add_directory("logs", options).unwrap();
    for name in ["logs/b.log", "logs/a.log", "logs/c.log"] {
        zip.start_file(name, options).unwrap();
        zip.write_all(b"0xC004F014").unwrap();
    }
    let folder = folder(&[("x.zip", &zip.finish().unwrap().into_inner())]);
    let report = json(&triage(&folder, &["--json", "x.zip"]));
    let row = &report["codes"][0];
    let places = (&row["first"], &row["last"]);
    assert_eq!(places, (&"x.zip/logs/b.log:1".into(), &"x.zip/logs/c.log:1".into()));
    assert_eq!((&row["files"], &report["unreadable"]), (&1.into(), &serde_json::json!([])));
}

/// Whichever is read first, the state of the latest time counts.
#[test]
fn the_last_state_of_a_product_counts() {
    let list = |is_licensed: bool| {
        let state = if is_licensed { "[0x00000000, 1, 0]" } else { "[0xC004E003, 0, 0]" };
        format!("1: 00000001-1111-2222-3333-444444444444, 1, 1 [(0 {state}, [(?)])(1 )]")
    };
    let event = |day: u32, is_licensed| {
        let time = format!("2024-05-0{day}T07:00:00");
        xml(&Event::spp(1003, "PC", &time, &[WINDOWS, &list(is_licensed)]))
    };
    for (log, time, is_licensed) in [
        ([event(1, false), event(2, true)], "2024-05-02T07:00:00Z", true),
        ([event(2, true), event(1, false)], "2024-05-02T07:00:00Z", true),
        ([event(1, true), event(2, false)], "2024-05-02T07:00:00Z", false),
        ([event(2, false), event(1, true)], "2024-05-02T07:00:00Z", false),
    ] {
        let folder = folder(&[("log", log.concat().as_bytes())]);
        let report = json(&triage(&folder, &["--json", "log"]));
        let products = report["products"].as_array().unwrap();
        assert_eq!(products.len(), 1);
        assert_eq!(
            (&products[0]["licensed"], &products[0]["time"]),
            (&is_licensed.into(), &time.into())
        );
        let output = triage(&folder, &["log"]);
        let counted =
            format!("Products with a key (event 1003): {} of 1 licensed\n", u8::from(is_licensed));
        assert!(text(&output.stdout).contains(&counted), "{}", text(&output.stdout));
        let state = "  PC Windows 00000001-1111-2222-3333-444444444444 2024-05-02T07:00:00Z state, not licensed: \
            0xC004E003\n";
        assert_eq!(text(&output.stdout).contains(state), !is_licensed, "{}", text(&output.stdout));
    }
}

#[test]
fn a_row_names_ten_hosts() {
    let requests = (10..22).map(|n| format!("0xC004F06C, 0x00000000, kms-{n}:1688, a, b, 25"));
    let requests: Vec<String> = requests.collect();
    let log: String = requests
        .iter()
        .map(|request| xml(&Event::spp(12288, "PC", "2024-05-01T07:00:00", &[request])))
        .collect();
    let folder = folder(&[("log", log.as_bytes())]);
    let report = json(&triage(&folder, &["--json", "log"]));
    let hosts: Vec<String> = (10..20).map(|n| format!("kms-{n}:1688 (25)")).collect();
    assert_eq!(report["codes"][0]["kms_hosts"], serde_json::json!(hosts));
    assert_eq!(report["codes"][0]["count"], 12);
    // A spreadsheet runs nothing that a log names.
    fs::write(folder.path().join("formula"), log.replace("kms-10:", "=kms-10:")).unwrap();
    let table = triage(&folder, &["--csv", "formula"]);
    let table = text(&table.stdout);
    assert!(table.contains(",'=kms-10:1688 (25); kms-11:1688"), "{table}");
    for start in ["=a", "+a", "-a", "@a", "'a"] {
        fs::write(folder.path().join(start), "0xC004F074").unwrap();
        let table = triage(&folder, &["--csv", "--", start]);
        let places = format!(",'{0}:1,'{0}:1,", start.trim_start_matches('\''));
        assert!(text(&table.stdout).contains(&places), "{}", text(&table.stdout));
    }
    // That there are others is said everywhere.
    assert_eq!(report["codes"][0]["more_kms_hosts"], true);
    for (args, more) in [
        (&["log"][..], "kms-19:1688 (25), and more than these 10"),
        (&["-k", "log"], "kms-19:1688 (25) (10개만 표시, 더 있음)"),
        (&["log"], "KMS hosts (clients asked for): kms-10:1688 (25), kms-11"),
        (&["-k", "log"], "KMS 호스트(요청한 클라이언트 수): kms-10:1688 (25), kms-11"),
        (&["--csv", "log"], ",true\n"),
    ] {
        let output = triage(&folder, args);
        let words = text(&output.stdout).split(' ').filter(|word| !word.is_empty());
        let words = words.collect::<Vec<_>>().join(" ").replace("\n ", " ");
        assert!(words.contains(more), "{words}");
    }
    triage(&folder, &["--html", "page.html", "log"]);
    let page = fs::read_to_string(folder.path().join("page.html")).unwrap();
    assert!(page.contains("kms-19:1688 (25)<span lang=\"en\">, and more than these 10"));
    let ten = log.lines().take(10).collect::<Vec<_>>().join("\n");
    fs::write(folder.path().join("log"), ten).unwrap();
    let report = json(&triage(&folder, &["--json", "log"]));
    assert_eq!(report["codes"][0]["more_kms_hosts"], false);
    assert!(!text(&triage(&folder, &["log"]).stdout).contains("more than these"));
}

/// A code that comes again near a word of a hint is the same failure; further away it is another.
#[test]
fn a_hint_is_near() {
    let failure = "failed: 0xC004F074";
    let slui = "slui.exe 0x2a 0xC004F074";
    // Behind the failure, and before it, where only slui.exe stands on a line before.
    let address = "see http://0xC004F074";
    for (hint, lines, counts) in [
        (address, 0, [1, 1]),
        (address, 1, [1, 2]),
        (address, 15, [1, 2]),
        (address, 16, [2, 2]),
        (slui, 0, [1, 1]),
        (slui, 1, [1, 1]),
        (slui, 3, [1, 1]),
        (slui, 4, [1, 2]),
        (slui, 15, [1, 2]),
        (slui, 16, [2, 2]),
    ] {
        let between = if lines == 0 { " ".to_owned() } else { "\n".repeat(lines) };
        for ((first, second), count) in [(failure, hint), (hint, failure)].into_iter().zip(counts) {
            let log = format!("{first}{between}{second}\n");
            assert_eq!(counted(log.as_bytes()), [("0xC004F074".to_owned(), count)], "{log:?}");
        }
    }
}

/// Where slmgr.vbs has no text for a number it says first how to get it, then the number.
#[test]
fn a_hint_can_come_first() {
    let run = "Activating Windows(R), ServerStandard edition (x) ...\r\nOn this edition, run \
        'slui.exe 0x2a 0xC004F074' to see the text.\r\nError: 0xC004F074\r\n";
    let address = "More: https://example.com/?code=0xC004F074\r\n";
    for (log, count) in [
        (run.to_owned(), 1),
        (run.repeat(3), 3),
        (run.to_owned() + address, 1),
        ((run.to_owned() + address).repeat(3), 3),
        // The one counts that follows a hint, and no other.
        (run.to_owned() + "Error: 0xC004F074\r\n", 2),
        // What the next computer says is a failure of its own.
        ("{\"text\": \"slui.exe 0x2a 0xC004F074\"}\n{\"code\": \"0xC004F074\"}\n".to_owned(), 2),
    ] {
        assert_eq!(counted(log.as_bytes()), [("0xC004F074".to_owned(), count)], "{log}");
        // The same far from the start.
        let log = "nothing\n".repeat(400_000) + &log;
        assert_eq!(counted(log.as_bytes()), [("0xC004F074".to_owned(), count)]);
    }
}

#[test]
fn sizes_are_added_up() {
    let folder = folder(&[
        ("a.log", b"0x80070005 0xC004F014\n0x80070005\n"),
        ("b.log", b"nothing\n"),
        ("c.log", b"0x80070005 0x4004F00C\n"),
    ]);
    let report = json(&triage(&folder, &["--json", "--specific", "."]));
    assert_eq!(
        (&report["files"], &report["bytes"], &report["left_out"]),
        (&3.into(), &63.into(), &3.into())
    );
    let report = json(&triage(&folder, &["--json", "."]));
    assert_eq!(counts(&report), [("0x80070005", 3), ("0xC004F014", 1)]);
    assert_eq!(
        (&report["codes"][0]["files"], &report["states"][0]["files"]),
        (&2.into(), &1.into())
    );
    assert_eq!(report["left_out"], 0);
    let log = event_log(&[Event::spp(8198, "PC", "2024-05-01T07:00:00", &["0xC004F074"])], 1);
    fs::write(folder.path().join("d.evtx"), &log).unwrap();
    let report = json(&triage(&folder, &["--json", "d.evtx"]));
    assert_eq!((&report["bytes"], &report["events"]), (&log.len().into(), &1.into()));
}

/// Four deep, and as many beside each other as there are.
#[test]
fn archives_within_archives_have_a_limit() {
    let gz = |bytes: &[u8]| {
        let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gz.write_all(bytes).unwrap();
        gz.finish().unwrap()
    };
    let zip = |files: &[(&str, &[u8])]| {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, bytes) in files {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    let log: &[u8] = b"0xC004F074\n";
    let nested = |times: usize, pack: &dyn Fn(&[u8]) -> Vec<u8>| {
        (0..times).fold(log.to_vec(), |inner, _| pack(&inner))
    };
    let in_zip = |bytes: &[u8]| zip(&[("x", bytes)]);
    let wide: Vec<(String, Vec<u8>)> = (0..9).map(|n| (format!("{n}.gz"), gz(log))).collect();
    let wide: Vec<(&str, &[u8])> = wide.iter().map(|(name, bytes)| (&**name, &**bytes)).collect();
    let folder = folder(&[
        ("4.gz", &nested(4, &gz)),
        ("4.zip", &nested(4, &in_zip)),
        ("5.gz", &nested(5, &gz)),
        ("5.zip", &nested(5, &in_zip)),
        ("wide.zip", &zip(&wide)),
    ]);
    for (file, count, unreadable) in [
        ("4.gz", 1, None),
        ("4.zip", 1, None),
        ("5.gz", 0, Some("5.gz")),
        ("5.zip", 0, Some("5.zip/x/x/x/x/x")),
        ("wide.zip", 9, None),
    ] {
        let report = json(&triage(&folder, &["--json", file]));
        let found = report["codes"]
            .as_array()
            .unwrap()
            .first()
            .map_or(0, |row| row["count"].as_u64().unwrap());
        assert_eq!(found, count, "{file}");
        let expected = unreadable.map_or(serde_json::json!([]), |path| {
            serde_json::json!([{"path": path, "error": "too many archives within archives"}])
        });
        assert_eq!(report["unreadable"], expected, "{file}");
    }
}

/// Silence is no success: what did not come in, or only in part, says nothing of a computer.
#[test]
fn what_was_not_seen_is_not_called_healthy() {
    let folder = folder(&[("empty.log", b"")]);
    fs::create_dir(folder.path().join("none")).unwrap();
    let nothing = "nothing was read, so nothing is known of any computer\n";
    for (path, form) in [
        ("none", None),
        ("empty.log", None),
        ("empty.log", Some("--json")),
        ("none", Some("--csv")),
    ] {
        let output = triage(&folder, &[&[path], form.as_slice()].concat());
        let named = format!("{path}: empty\n");
        let (stdout, stderr) = (text(&output.stdout), text(&output.stderr));
        match form {
            None => assert_eq!((stdout, stderr), (nothing, &*named)),
            Some(_) => assert_eq!(stderr, named + nothing),
        }
        assert_eq!(output.status.code(), Some(1), "{path} {form:?}");
    }
    fs::remove_dir(folder.path().join("none")).unwrap();

    let general = folder.path().join("general.log");
    fs::write(general, "0x80070005\n0x80070005\n").unwrap();
    let output = triage(&folder, &["--specific", "general.log"]);
    assert_eq!(
        text(&output.stdout),
        format!("{NOTHING}left out (--specific): 2 x a code that any part of Windows can report\n")
    );
    assert_eq!(json(&triage(&folder, &["--json", "--specific", "general.log"]))["left_out"], 2);

    fs::write(folder.path().join("screen.png"), b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR").unwrap();
    let output = triage(&folder, &["screen.png"]);
    assert_eq!(text(&output.stderr), "screen.png: pictures are not read\n");
    assert_eq!(output.status.code(), Some(1));
    // Zeros where a computer lost power, and words in any encoding, are text.
    let cyrillic = utf16("Ошибка активации, код ошибки неизвестен");
    for log in [[&[0; 3000][..], b"well\n"].concat(), cyrillic, "오류 없음\n".repeat(99).into()]
    {
        fs::write(folder.path().join("text.log"), log).unwrap();
        assert_eq!(triage(&folder, &["text.log"]).status.code(), Some(0));
    }
}

/// An export that failed leaves such files; they are no evidence.
#[test]
fn what_holds_nothing_is_named() {
    let log = event_log(&[], 1);
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gz.write_all(b"\r\n").unwrap();
    let gz = gz.finish().unwrap();
    let zip = |names: &[&str]| {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for name in names {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    let mut folders = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    folders.add_directory("logs/", zip::write::SimpleFileOptions::default()).unwrap();
    let folders = folders.finish().unwrap().into_inner();
    let blank = " \r\n\t".repeat(100_000);
    let files: [(&str, &[u8]); 11] = [
        ("a.log", b""),
        ("b.log", blank.as_bytes()),
        ("c.log", b"\xEF\xBB\xBF\r\n"),
        ("d.log", &utf16("\u{FEFF}\r\n")),
        ("e.log", &[0; 3000]),
        ("f.evtx", &log),
        ("g.gz", &gz),
        ("h.zip", &zip(&[])),
        ("i.zip", &zip(&["inner.log"])),
        ("j.zip", &folders),
        ("k.log", b"all is well\n"),
    ];
    let folder = folder(&files);
    let names = files.map(|(name, _)| name);
    let output = triage(&folder, &[&["--json"], &names[..]].concat());
    let report = json(&output);
    let expected: Vec<Value> = names[..10]
        .iter()
        .filter(|name| **name != "f.evtx")
        .map(|name| match *name {
            "i.zip" => serde_json::json!({"path": "i.zip/inner.log", "error": "empty"}),
            name => serde_json::json!({"path": name, "error": "empty"}),
        })
        .collect();
    assert_eq!(report["unreadable"], Value::from(expected));
    assert_eq!((&report["files"], output.status.code()), (&1.into(), Some(1)));
    assert_eq!(report["without_events"], 1);
    let output = triage(&folder, &["."]);
    let without_events = "event logs without events, which show nothing: 1\n";
    assert_eq!(
        text(&output.stdout),
        format!("no activation errors found in what was read\n{without_events}")
    );
    assert_eq!((text(&output.stderr).lines().count(), output.status.code()), (9, Some(1)));

    // Most logs of a computer hold no events. That is no problem, but alone it shows nothing.
    let output = triage(&folder, &["f.evtx", "k.log"]);
    assert_eq!(text(&output.stdout), format!("{NOTHING}{without_events}"));
    assert_eq!((text(&output.stderr), output.status.code()), ("", Some(0)));
    let output = triage(&folder, &["f.evtx"]);
    let nothing = "nothing was read, so nothing is known of any computer\n";
    assert_eq!(text(&output.stdout), format!("{nothing}{without_events}"));
    assert_eq!(output.status.code(), Some(1));
    let output = triage(&folder, &["--html", "a.html", "f.evtx", "k.log"]);
    assert_eq!(output.status.code(), Some(0));
    let page = fs::read_to_string(folder.path().join("a.html")).unwrap();
    assert!(page.contains(without_events.trim_end()), "{page}");
}

/// A copy that ends early reads as a shorter log, and what is missing can be the failure.
#[test]
fn a_log_that_is_cut_off_is_named() {
    let event = |code| Event::spp(8198, "PC-1", "2024-05-01T07:00:00", code);
    let log = event_log(&[event(&["0xC004F014"]), event(&["0xC004F074"])], 1);
    assert_eq!(log.len(), 4096 + 2 * 65536);
    for (length, missing) in [(4096, 2), (5000, 2), (4096 + 65536, 1), (log.len() - 1, 1)] {
        let folder = folder(&[("a.evtx", &log[..length])]);
        let output = triage(&folder, &["a.evtx"]);
        let cut_off = format!("a.evtx: cut off: {missing} x 64 KiB at its end are missing\n");
        assert!(text(&output.stderr).contains(&cut_off), "{length}: {}", text(&output.stderr));
        assert_eq!(output.status.code(), Some(1), "{length}");
        assert!(!text(&output.stdout).contains(NOTHING), "{length}");
    }
    let folder = folder(&[("a.evtx", &log)]);
    let output = triage(&folder, &["a.evtx"]);
    assert_eq!((text(&output.stderr), output.status.code()), ("", Some(0)));
}

/// The first line says so, in every form that people read.
#[test]
fn a_product_that_is_not_licensed_is_no_all_clear() {
    let list = "1: 00000001-1111-2222-3333-444444444444, 1, 1 [(0 [0xC004E003, 0, 0], [(?)])(1 )]";
    let folder = folder(&[("a.log", list.as_bytes())]);
    let output = triage(&folder, &["a.log"]);
    let says = "no activation errors found, but a product with a key is not licensed";
    assert_eq!(text(&output.stdout).lines().next(), Some(says));
    assert!(text(&output.stdout).contains("state, not licensed: 0xC004E003"));
    triage(&folder, &["--html", "a.html", "a.log"]);
    let page = fs::read_to_string(folder.path().join("a.html")).unwrap();
    assert!(page.contains(says) && visible(&page).contains("0 of 1 licensed"));
    let line = "state, not licensed:상태, 사용 허가되지 않음: 0xC004E003";
    assert!(visible(&page).contains(line), "{page}");
}

#[test]
fn what_cannot_be_read_is_named() {
    let log = event_log(&[Event::spp(8198, "PC-1", "2024-05-01T07:00:00", &["0xC004F074"])], 1);
    let mut damaged = log.clone();
    damaged.extend(&log[4096..]);
    damaged[4096..4104].fill(b'x');
    let folder = folder(&[
        ("a.7z", b"7z\xBC\xAF\x27\x1Cdata"),
        ("b.zip", b"PK\x03\x04not a zip"),
        ("c.gz", b"\x1F\x8Bnot a gz at all"),
        ("d.evtx", b"ElfFile\0short"),
        ("e.evtx", &damaged),
        ("f.log", b"0xC004F014"),
    ]);
    let output = triage(&folder, &["--json", ".", "no-such-file"]);
    let report = json(&output);
    assert_eq!(counts(&report), [("0xC004F014", 1), ("0xC004F074", 1)], "the rest is read");
    let named: Vec<&str> = report["unreadable"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| row["path"].as_str().unwrap().rsplit(MAIN_SEPARATOR).next().unwrap())
        .collect();
    assert_eq!(named, ["a.7z", "b.zip", "c.gz", "d.evtx", "e.evtx", "no-such-file"]);
    assert_eq!(text(&output.stderr).lines().count(), 6, "{}", text(&output.stderr));
    assert_eq!(output.status.code(), Some(1));
    let nothing = triage(&folder, &["a.7z"]);
    assert_eq!(text(&nothing.stdout), "nothing was read, so nothing is known of any computer\n");
    assert_eq!(nothing.status.code(), Some(1));
}

#[test]
fn one_failure_counts_once() {
    let ospp = "---Processing--------------------------\n\
        SKU ID: 85dd8b5f-eaa4-4af3-a628-cce9e77c9a03\n\
        ERROR CODE: 0xC004F074\n\
        ERROR DESCRIPTION: The Software Licensing Service reported 0xC004F074.\n\
        NOTICE: A KB article has been detected for activation failure: 0xC004F074\n\
        FOR MORE INFORMATION PLEASE VISIT: http://support.microsoft.com/kb/0xC004F074\n\
        ---------------------------------------\n";
    assert_eq!(counted(ospp.as_bytes()), one("0xC004F074"));
    let twice = format!("{ospp}{ospp}");
    assert_eq!(counted(twice.as_bytes()), [("0xC004F074".to_owned(), 2)]);
    let slmgr = "Error: 0xC004F014 On a computer running Microsoft Windows non-core edition, run \
        'slui.exe 0x2a 0xC004F014' to display the error text.\n";
    assert_eq!(counted(slmgr.as_bytes()), one("0xC004F014"));
    // Other failures with the same code are others.
    let log = "07:00 failed 0xC004F074\n07:05 failed 0xC004F074\n";
    assert_eq!(counted(log.as_bytes()), [("0xC004F074".to_owned(), 2)]);
    let records = r#"[{"PSComputerName":"A","slui":"","r":3221549172},{"PSComputerName":"B","slui":"","r":3221549172}]"#;
    assert_eq!(counted(records.as_bytes()), [("0xC004F074".to_owned(), 2)]);
}

/// The Event Viewer copies an event as text and as XML below.
#[test]
fn an_event_that_is_copied_is_one() {
    let copy = |title: &str, id: u32, computer: &str| {
        let event = Event::spp(id, computer, "2024-05-01T07:08:09", &["hr=0xC004F074", "RuleId=x"]);
        format!(
            "Log Name:      Application\r\nSource:        Microsoft-Windows-Security-SPP\r\n\
             Date:          2024-05-01 7:08:09\r\nEvent ID:      {id}\r\n\
             Task Category: None\r\nLevel:         Error\r\nKeywords:      Classic\r\n\
             User:          N/A\r\nComputer:      {computer}\r\nDescription:\r\n\
             License Activation (slui.exe) failed with the following error code:\r\n\
             hr=0xC004F074\r\n{title}\r\n{}\r\n",
            xml(&event)
        )
    };
    for title in
        ["Event Xml:", "Ereignis-XML:", "XML de l'événement :", "이벤트 XML:", "事件 XML："]
    {
        let log = copy(title, 8198, "PC-1") + "\r\n" + &copy(title, 8198, "PC-2");
        let folder = folder(&[("log", log.as_bytes())]);
        let report = json(&triage(&folder, &["--json", "log"]));
        assert_eq!(counts(&report), [("0xC004F074", 2)], "{title}");
        let names = serde_json::json!(["PC-1", "PC-2"]);
        assert_eq!(report["codes"][0]["computer_names"], names, "{title}");
        let states = copy(title, 8230, "PC-1") + "\r\n" + &copy(title, 8230, "PC-2");
        fs::write(folder.path().join("log"), states).unwrap();
        let report = json(&triage(&folder, &["--json", "log"]));
        assert_eq!((counts(&report), &report["states"][0]["count"]), (vec![], &2.into()));
    }
    // Where nothing says so, the two are two.
    let log = copy("see also", 8198, "PC-1");
    assert_eq!(counted(log.as_bytes()), [("0xC004F074".to_owned(), 2)]);
}

/// However long it is, and however its first tag is written.
#[test]
fn a_long_event_is_one_event() {
    let edition = |n: u32, key: u32, state: &str| {
        format!(
            "{n}: {n:08x}-1111-2222-3333-444444444444, 1, {key} [(0 {state}, [(?)(?)])(1 )(2 )]\n"
        )
    };
    let list = |state: &str| -> String {
        let without = (1..60).map(|n| edition(n, 0, "[0xC004F014, 0, 0]"));
        without.chain([edition(60, 1, state)]).collect()
    };
    let (unlicensed, licensed) = (list("[0xC004E003, 0, 0]"), list("[0x00000000, 1, 0]"));
    let filler = "argument ".repeat(1000);
    let (far, state) = (format!("{filler} hr=0xC004F074"), format!("{filler} 0xC004F034"));
    let lists = [[WINDOWS, &*unlicensed], [WINDOWS, &*licensed]];
    let (far, state) = ([&*far], [&*state]);
    let events = [
        Event::spp(1003, "PC-1", "2024-05-01T07:00:00", &lists[0]),
        Event::spp(1003, "PC-2", "2024-05-01T08:00:00", &lists[1]),
        Event::spp(8198, "PC-3", "2024-05-01T09:00:00", &far),
        Event::spp(1066, "PC-4", "2024-05-01T10:00:00", &state),
    ];
    let exported: String = events.iter().map(xml).collect();
    let folder = folder(&[
        ("a.xml", exported.as_bytes()),
        ("b.xml", exported.replace("<Event ", "<Event\r\n  ").as_bytes()),
        ("c.evtx", &event_log(&events, 10)),
    ]);
    for file in ["a.xml", "b.xml", "c.evtx"] {
        let report = json(&triage(&folder, &["--json", file]));
        let products = report["products"].as_array().unwrap().iter();
        let states: Vec<_> = products
            .map(|product| (product["computer"].as_str(), product["licensed"].as_bool()))
            .collect();
        assert_eq!(states, [(Some("PC-1"), Some(false)), (Some("PC-2"), Some(true))], "{file}");
        let windows = |product: &Value| product["application"] == "windows";
        assert!(report["products"].as_array().unwrap().iter().all(windows), "{file}");
        assert_eq!(counts(&report), [("0xC004F074", 1)], "{file}");
        let row = &report["codes"][0];
        assert_eq!(row["computer_names"], serde_json::json!(["PC-3"]), "{file}");
        assert_eq!(
            (&row["events"][0], &row["since"]),
            (&8198.into(), &"2024-05-01T09:00:00Z".into())
        );
        assert_eq!(report["states"][0]["code"], "0xC004F034", "{file}");
        assert_eq!(report["states"][0]["computer_names"], serde_json::json!(["PC-4"]), "{file}");
    }
}

/// As `Format-List` writes event 1003 in a narrow window, where a line can end within a number.
#[test]
fn products_in_broken_lines_are_known() {
    let list = "9: 00000001-1111-2222-3333-444444444444, 1, 0 [(0 [0xC004F014, 0, 0], [(?)(?)])(1 )]\n\
        10: 00000002-1111-2222-3333-444444444444, 1, 1 [(0 [0x00000000, 1, 0], [(?)(?)])(1 )]";
    for width in 12..90 {
        let lines = list.lines().flat_map(|line| line.as_bytes().chunks(width));
        let lines = lines.map(|line| format!("               {}\r\n", text(line)));
        let log = format!(
            "ProviderName : Microsoft-Windows-Security-SPP\r\nId           : 1003\r\n\
             MachineName  : PC-1\r\nMessage      : Licensing Status=\r\n{}\r\n",
            lines.collect::<String>()
        );
        let folder = folder(&[("log", log.as_bytes())]);
        let report = json(&triage(&folder, &["--json", "log"]));
        assert_eq!(counts(&report), [], "{width}");
        let products = report["products"].as_array().unwrap();
        assert_eq!(products.len(), 1, "{width}");
        let product = &products[0];
        assert_eq!(product["activation_id"], "00000002-1111-2222-3333-444444444444", "{width}");
        assert_eq!((&product["licensed"], &product["computer"]), (&true.into(), &"PC-1".into()));
    }
}

/// What names no computer can be of two: the state of one hides none of the other.
/// What a report says of a text that comes in reads of some size: all but the places.
fn piped(bytes: &[u8], size: usize) -> Value {
    let folder = folder(&[]);
    let mut winact = winact(folder.path(), &["--json", "-"]);
    let mut child = winact.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    for piece in bytes.chunks(size) {
        input.write_all(piece).unwrap();
    }
    drop(input);
    json(&child.wait_with_output().unwrap())
}

/// The count of a code among these, and of computers.
fn seen(report: &Value, list: &str, code: &str) -> (u64, u64) {
    let rows = report[list].as_array().unwrap();
    let row = rows.iter().find(|row| row["code"] == code);
    let number = |field: &str| row.map_or(0, |row| row[field].as_u64().unwrap());
    (number("count"), number("computers"))
}

/// Each computer with whether its product is licensed.
fn products(report: &Value) -> Vec<(Option<&str>, bool)> {
    let products = report["products"].as_array().unwrap().iter();
    products
        .map(|product| (product["computer"].as_str(), product["licensed"].as_bool().unwrap()))
        .collect()
}

/// However many rows there are, and however they are read: only the first line names the columns.
#[test]
fn all_rows_of_a_long_table_are_understood() {
    let pad = "x".repeat(120);
    let row = |n| {
        format!(
            "PC{n},8230,Microsoft-Windows-Security-SPP,\"LastConsumptionReason=0xC004F034 {pad}\"\n"
        )
    };
    let rows: String = (0..3000).map(row).collect();
    let table = format!("MachineName,Id,ProviderName,Message\n{rows}");
    // The Event Viewer names no computer.
    let viewer = table.replacen("MachineName,Id,ProviderName", "Level,Event ID,Source", 1);
    let mut reports = Vec::new();
    for (table, computers) in [(&table, 3000), (&viewer, 0)] {
        for size in [1000, 1 << 17] {
            let report = piped(table.as_bytes(), size);
            assert_eq!(seen(&report, "states", "0xC004F034"), (3000, computers), "{size}");
            assert_eq!(counts(&report), [], "{size}");
            reports.push(report.to_string());
        }
        reports.dedup();
        assert_eq!(reports.len(), 1, "the same however it is read");
        reports.clear();
    }
}

/// However a name is written, and however many codes stand beside it.
#[test]
fn names_are_found_in_any_case() {
    for line in [
        "COMPUTERNAME=PC# rc=0xC004F074",
        "HOSTNAME: PC# rc=0xC004F074",
        "machinename=PC# rc=0xC004F074",
        "{\"MACHINENAME\":\"PC#\",\"rc\":\"0xC004F074\"}",
        "\nCOMPUTER : PC#\nreason : 0xC004F074\n",
    ] {
        let log: String = (0..500).map(|n| line.replace('#', &n.to_string()) + "\n").collect();
        let report = piped(log.as_bytes(), log.len());
        assert_eq!(seen(&report, "codes", "0xC004F074"), (500, 500), "{line}");
    }
    // Records that name no computer are events as well.
    let record = "{\"id\":8230,\"source\":\"security-spp\",\"m\":\"0xC004F034\"}\n";
    let report = piped(record.repeat(500).as_bytes(), usize::MAX >> 1);
    assert_eq!(seen(&report, "states", "0xC004F034"), (500, 0));
}

/// In any form, wherever the computer stands, and however the text is read.
#[test]
fn a_long_list_of_products_is_of_its_computer() {
    let edition = |n: u32, key: u32, state: &str, end: &str| {
        format!(
            "{n}: {n:08x}-1111-2222-3333-444444444444, 1, {key} [(0 {state}, [(?)(?)(?)])(1 )]{end}"
        )
    };
    // 25 KB, with a product at its start, in its middle and at its end.
    let list = |is_licensed: bool, end: &str| -> String {
        let state = if is_licensed { "[0x00000000, 1, 0]" } else { "[0xC004E003, 0, 0]" };
        let one = |n| match n {
            1 | 150 | 300 => edition(n, 1, state, end),
            _ => edition(n, 0, "[0xC004F014, 0, 0]", end),
        };
        (1..=300).map(one).collect()
    };
    let provider = "Microsoft-Windows-Security-SPP";
    let time = |n: u32| format!("2024-05-0{n}T07:08:09");
    let states = [(1, false), (2, true), (3, false)];
    let text = |record: &dyn Fn(u32, bool) -> String| -> String {
        states.map(|(n, is_licensed)| record(n, is_licensed)).concat()
    };
    let wevtutil = text(&|n, state| {
        format!(
            "Event[{n}]:\n  Source: {provider}\n  Date: {}\n  Event ID: 1003\n  Computer: PC{n}\n  \
             Description: \nchecked.\n\nStatus=\n{}\n\n",
            time(n),
            list(state, "\n")
        )
    });
    let head = |n: u32| {
        format!(
            "\"Id\":1003,\"ProviderName\":\"{provider}\",\"MachineName\":\"PC{n}\",\
             \"TimeCreated\":\"{}\"",
            time(n)
        )
    };
    let first = text(&|n, state| format!("{{{},\"m\":\"{}\"}}\n", head(n), list(state, "\\n")));
    let behind = text(&|n, state| format!("{{\"m\":\"{}\",{}}}\n", list(state, "\\n"), head(n)));
    // As `ConvertTo-Json` writes it.
    let twice = text(&|n, state| {
        let list = list(state, "\\n");
        format!("{{{},\"Properties\":[{{\"Value\":\"{list}\"}}],\"m\":\"{list}\"}}\n", head(n))
    });
    let format_list = text(&|n, state| {
        format!(
            "\nMessage      : x\n               {}\nId           : 1003\nProviderName : {provider}\n\
             MachineName  : PC{n}\nTimeCreated  : {}\n",
            list(state, "\n               "),
            time(n)
        )
    });
    let row = |n: u32, state: bool| {
        format!("\"{}\",1003,{provider},PC{n},{}\n", list(state, "\n"), time(n))
    };
    let table = format!("Message,Id,ProviderName,MachineName,TimeCreated\n{}", text(&row));
    let row = |n: u32, state: bool| {
        format!("PC{n},{},1003,{provider},\"{}\"\n", time(n), list(state, "\n"))
    };
    let table_last = format!("MachineName,TimeCreated,Id,ProviderName,Message\n{}", text(&row));
    for (form, log) in [
        ("wevtutil", wevtutil),
        ("first", first),
        ("last", behind),
        ("twice", twice),
        ("list", format_list),
        ("table", table),
        ("table, last", table_last),
    ] {
        let expected: Vec<_> = ["PC1", "PC2", "PC3"]
            .into_iter()
            .zip([false, true, false])
            .flat_map(|(name, is_licensed)| [(Some(name), is_licensed); 3])
            .collect();
        // Behind text of many lengths, so that views end anywhere in it.
        for before in (0..7).map(|n| n * 48_111) {
            let log = log.clone();
            let filler = if form.starts_with("table") {
                let (head, rows) = log.split_once('\n').unwrap();
                format!("{head}\n{}{rows}", ",,,,\n".repeat(before / 5))
            } else {
                format!("{}\n\n{log}", "text\n".repeat(before / 5))
            };
            let report = piped(filler.as_bytes(), 30_011);
            assert_eq!(products(&report), expected, "{form} {before}");
            for product in report["products"].as_array().unwrap() {
                let day = product["computer"].as_str().unwrap().replace("PC", "2024-05-0");
                assert!(product["time"].as_str().unwrap().starts_with(&day), "{form} {product}");
            }
        }
    }
}

/// Nobody knows whether they are of one computer.
#[test]
fn a_product_that_is_not_licensed_is_not_hidden_by_another() {
    let list = |state: &str, day: u32| {
        format!(
            "2024-05-0{day}T07:00:00 \
             1: 00000001-1111-2222-3333-444444444444, 1, 1 [(0 {state}, [(?)])(1 )]\n\n"
        )
    };
    let (unlicensed, licensed) = ("[0xC004E003, 0, 0]", "[0x00000000, 1, 0]");
    for (first, second) in [(unlicensed, licensed), (licensed, unlicensed)] {
        let log = [list(first, 1), list(second, 2), list(first, 3)].concat();
        let report = piped(log.as_bytes(), log.len());
        assert_eq!(products(&report), [(None, false), (None, true)]);
        let days = [first, second].map(|state| if state == first { "3" } else { "2" });
        let [first_day, second_day] = days;
        let of = |state: &str| if state == first { first_day } else { second_day };
        let times = [of(unlicensed), of(licensed)].map(|day| format!("2024-05-0{day}T07:00:00"));
        let shown = [0, 1].map(|at| report["products"][at]["time"].as_str().unwrap().to_owned());
        assert_eq!(shown, times);
    }
}

/// Names of files that are not Unicode are shown alike.
#[cfg(unix)]
#[test]
fn files_whose_names_look_alike_are_two() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let list =
        "1: 00000001-1111-2222-3333-444444444444, 1, 1 [(0 [0xC004E003, 0, 0], [(?)])(1 )]\n";
    let folder = folder(&[]);
    for name in [&b"a\xFE.txt"[..], b"a\xFF.txt"] {
        // Some disks have no such names.
        if fs::write(folder.path().join(OsStr::from_bytes(name)), list).is_err() {
            return;
        }
    }
    assert_eq!(products(&json(&triage(&folder, &["--json", "."]))), [(None, false); 2]);
}

/// A hint explains the failure of its own computer only.
#[test]
fn a_hint_is_of_its_computer() {
    let hint = "run slui.exe 0x2a 0xC004F074 to display the error text";
    let table = format!(
        "ComputerName,Output\nPC1,\"0xC004F074\"\nPC2,\"{hint}\"\nPC3,\"see https://aka.ms/x?c=0xC004F074\"\n"
    );
    let lines = format!("Computer: PC1 Error: 0xC004F074\nComputer: PC2 {hint}\n");
    let heads = format!("Computer: PC1\nError: 0xC004F074\nComputer: PC2\n{hint}\n");
    let before = format!("Computer: PC1 {hint}\nComputer: PC2 Error: 0xC004F074\n");
    for (log, count) in [(table, 3), (lines, 2), (heads, 2), (before, 2)] {
        assert_eq!(counted(log.as_bytes()), [("0xC004F074".to_owned(), count)], "{log}");
    }
    // Of the same one it counts once.
    for log in [
        format!("ComputerName,Output\nPC1,\"Error: 0xC004F074\n{hint}\"\n"),
        format!("Computer: PC1 Error: 0xC004F074\nCOMPUTER: pc1 {hint}\n"),
    ] {
        assert_eq!(counted(log.as_bytes()), one("0xC004F074"), "{log}");
    }
}

/// As programs write them, and as they are put together.
#[test]
fn tables_of_many_kinds_are_understood() {
    let all = |log: &str| {
        let report = piped(log.as_bytes(), log.len());
        let list = if report["codes"][0].is_null() { "states" } else { "codes" };
        let names = report[list][0]["computer_names"].as_array().unwrap().iter();
        let names: Vec<_> = names.map(|name| name.as_str().unwrap().to_owned()).collect();
        (list.to_owned(), report[list][0]["count"].as_u64().unwrap(), names.join(" "))
    };
    let of = |list: &str, count, names: &str| (list.to_owned(), count, names.to_owned());
    // A quotation mark within a cell is a letter.
    let inch = "Computer\tModel\tReason\nPC1\tTV 24\"\t0xC004F074\nPC2\t\"x\"\"\n\"\t0xC004F074\n\
        PC3\ty\t0xC004F074\n";
    assert_eq!(all(inch), of("codes", 3, "PC1 PC2 PC3"));
    // Nothing ends this cell, but no cell is so long.
    let endless = format!(
        "{}PC4\ty\t0xC004F074\n",
        inch.replace("TV 24\"", "\"TV 24") + &"PC5\tx\tx\n".repeat(20_000)
    );
    let (_, count, names) = all(&endless);
    assert_eq!((count, names.ends_with("PC4")), (4, true), "{names}");
    // Who collects events names itself.
    let collected = "PSComputerName,MachineName,Reason\nserver,PC1,0xC004F074\nserver,PC2,0xC004F074\n\
        server,,0xC004F074\n";
    assert_eq!(all(collected), of("codes", 3, "PC1 PC2 server"));
    let object = r#"{"PSComputerName":"server","MachineName":"PC1","Reason":"0xC004F074"}"#;
    assert_eq!(all(object), of("codes", 1, "PC1"));
    let fields = "PSComputerName : server\nMachineName : PC1\nReason : 0xC004F074\n";
    assert_eq!(all(fields), of("codes", 1, "PC1"));
    assert_eq!(all("PSComputerName=server Computer=PC1 0xC004F074\n"), of("codes", 1, "PC1"));
    // What stands before the names of the columns.
    let rows = "Id;ProviderName;MachineName;Message\n8230;Security-SPP;PC1;0xC004F034\n";
    for before in ["", "sep=;\n", "\n", "\r\nsep=;\r\n#TYPE x\r\n"] {
        assert_eq!(all(&format!("{before}{rows}")), of("states", 1, "PC1"), "{before:?}");
    }
    let commas = "sep=;\nReason,a,b;Computer\n0xC004F074;PC1\n";
    assert_eq!(all(commas), of("codes", 1, "PC1"));
    // Exports that were put together.
    let other = "Message,MachineName,ProviderName,Id\n0xC004F034,PC2,Security-SPP,8230\n";
    for log in [format!("{rows}{other}"), format!("{rows}\n{other}"), format!("{other}{rows}")] {
        assert_eq!(all(&log), of("states", 2, "PC1 PC2"), "{log}");
    }
    let far = format!("{rows}{}{other}", "1;x;PC;x\n".repeat(50_000));
    assert_eq!(all(&far), of("states", 2, "PC1 PC2"));
    // The class of an object is no name of a column.
    let classes = "Computer,Class,Code\nPC1,computer,0xC004F074\nPC2,x,0xC004F074\n";
    assert_eq!(all(classes), of("codes", 2, "PC1 PC2"));
    let returns = "Computer,Reason\rPC1,0xC004F074\rPC2,0xC004F074\r";
    assert_eq!(all(returns), of("codes", 2, "PC1 PC2"));
}

/// What stands in a message is no field, and null is no name.
#[test]
fn what_only_looks_like_a_field_is_none() {
    let states = |log: &str| seen(&piped(log.as_bytes(), log.len()), "states", "0xC004F034");
    let fields = "Id           : 8230\nProviderName : Security-SPP\nMachineName  : PC1\n";
    let message = "Message      : x\n               Id: 5\n               Computer: a\n               \
        MachineName : b\n               0xC004F034\n";
    assert_eq!(states(&format!("{fields}{message}")), (1, 1));
    assert_eq!(states(&format!("{message}{fields}")), (1, 1));
    let head =
        "Event[0]:\n  Source: Security-SPP\n  Event ID: 8230\n  Computer: PC1\n  Description: \n";
    assert_eq!(states(&format!("{head}0xC004F034\n    Event ID: 5\n")), (1, 1));
    // Nor is a brace there one of the record.
    for text in ["brace } in a text", "{ open", "{x}", "}}} {\\\"Id\\\":5}", "AppId={55c92734}"] {
        let event = |text: &str| {
            let fields = r#""Id":8230,"ProviderName":"Security-SPP""#;
            format!(
                "{{{fields},\"Message\":\"{text} 0xC004F034 {text}\",\"MachineName\":\"PC1\"}}\n"
            )
        };
        assert_eq!(states(&(event(text) + &event("x"))), (2, 1), "{text}");
    }
    for log in [
        r#"{"PSComputerName":null,"r":"0xC004F074"}"#,
        r#"{"PSComputerName": null, "MachineName":null, "r":"0xC004F074"}"#,
        r#"see {"r":"0xC004F074","PSComputerName":null} there"#,
    ] {
        let report = piped(log.as_bytes(), log.len());
        assert_eq!(report["codes"][0]["computer_names"], serde_json::json!([]), "{log}");
    }
    let log = r#"{"PSComputerName":null,"Computer":null,"MachineName":"PC1","r":"0xC004F074"}"#;
    let report = piped(log.as_bytes(), log.len());
    assert_eq!(report["codes"][0]["computer_names"], serde_json::json!(["PC1"]));
}

#[test]
fn products_of_two_files_without_names_are_two() {
    let list = |state: &str| {
        format!("1: 00000001-1111-2222-3333-444444444444, 1, 1 [(0 {state}, [(?)])(1 )]\n")
    };
    let (unlicensed, licensed) = (list("[0xC004E003, 0, 0]"), list("[0x00000000, 1, 0]"));
    let folder = folder(&[("a.txt", unlicensed.as_bytes()), ("b.txt", licensed.as_bytes())]);
    let output = triage(&folder, &["."]);
    let page = text(&output.stdout);
    assert!(page.contains("Products with a key (event 1003): 1 of 2 licensed\n"), "{page}");
    assert!(page.contains("a.txt"), "{page}");
}

/// Words that hints have too make no hints of them.
#[test]
fn failures_of_many_computers_are_many() {
    for line in [
        "2024-05-01T07:00:00 notice ComputerName=PC-# activation failed: 0xC004F074",
        "2024-05-01T07:00:00,PC-#,\"Error details: 0xC004F074\"",
        "<Row Computer=\"PC-#\"><Details>0xC004F074</Details></Row>",
        "{\n  \"description\": \"0xC004F074\",\n  \"MachineName\": \"PC-#\"\n}",
        "07:00 PC-# https://example.com/log says 0xC004F074",
        "07:00 https://example.com/PC-#?code=0xC004F074",
        "May  1 07:00:00 PC-# slui: failed with 0xC004F074",
        "PC-#: run 'slui.exe 0x2a 0xC004F074' to display the error text",
    ] {
        let log: String = (0..100).map(|n| line.replace('#', &n.to_string()) + "\n").collect();
        assert_eq!(counted(log.as_bytes()), [("0xC004F074".to_owned(), 100)], "{line}");
    }
}

/// As PowerShell, wevtutil and the Event Viewer write events as text.
#[test]
fn events_are_understood_in_other_forms() {
    let provider = "Microsoft-Windows-Security-SPP";
    let message = "License Activation (slui.exe) failed with the following error code:\r\n\
        hr=0xC004F074\r\nCommand-line arguments:\r\nRuleId=x;Trigger=UserLogon";
    let event = |number: u32, time: &str| {
        serde_json::json!({
            "Message": message, "Id": 8198, "Level": 2, "ProviderName": provider,
            "MachineName": format!("PC-{number}"), "UserId": {"BinaryLength": 12},
            "TimeCreated": time, "Properties": [{"Value": "hr=0xC004F074"}, {"Value": "RuleId=x"}],
        })
    };
    let newer = serde_json::to_string_pretty(&serde_json::json!([
        event(1, "2024-05-01T07:08:09.1234567"),
        event(2, "2024-05-02T07:08:09.1234567"),
    ]));
    let older = [event(1, "/Date(1714547289000)/"), event(2, "/Date(1714633689000)/")];
    let older =
        serde_json::json!(older).to_string().replace("/Date", "\\/Date").replace(")/", ")\\/");
    let list = |number: u32| {
        let indented = message.replace("\r\n", "\r\n               ");
        format!(
            "\r\nMessage      : {indented}\r\nId           : 8198\r\nProviderName : {provider}\r\n\
             MachineName  : PC-{number}\r\nTimeCreated  : 2024-05-0{number} 07:08:09\r\n\r\n"
        )
    };
    let wevtutil = |number: u32| {
        format!(
            "Event[{number}]:\r\n  Log Name: Application\r\n  Source: {provider}\r\n  Date: \
             2024-05-0{number}T07:08:09.000\r\n  Event ID: 8198\r\n  Level: Error\r\n  \
             Computer: PC-{number}\r\n  Description: \r\n\r\n{message}\r\n\r\n"
        )
    };
    let table = |number: u32| {
        format!(
            "\"{message}\",\"8198\",\"{provider}\",\"PC-{number}\",\"2024-05-0{number} 07:08:09\"\r\n"
        )
    };
    let head = "#TYPE Selected.System.Diagnostics.Eventing.Reader.EventLogRecord\r\n\
        \"Message\",\"Id\",\"ProviderName\",\"MachineName\",\"TimeCreated\"\r\n";
    for (form, log) in [
        ("newer JSON", newer.unwrap()),
        ("older JSON", older),
        ("list", list(1) + &list(2)),
        ("wevtutil", wevtutil(1) + &wevtutil(2)),
        ("table", head.to_owned() + &table(1) + &table(2)),
    ] {
        let folder = folder(&[("log", log.as_bytes())]);
        let report = json(&triage(&folder, &["--json", "log"]));
        assert_eq!(counts(&report), [("0xC004F074", 2)], "{form}");
        let row = &report["codes"][0];
        assert_eq!(row["computer_names"], serde_json::json!(["PC-1", "PC-2"]), "{form}");
        assert_eq!(row["events"], serde_json::json!([8198]), "{form}");
        let time = |field: &str| row[field].as_str().unwrap().get(..19).unwrap().to_owned();
        assert_eq!(
            (time("since"), time("until")),
            ("2024-05-01T07:08:09".to_owned(), "2024-05-02T07:08:09".to_owned()),
            "{form}"
        );
        // What the event reports is a failure, whether it is known or not.
        let unknown = log.replace("0xC004F074", "0x80072EFD");
        fs::write(folder.path().join("log"), unknown.clone()).unwrap();
        let report = json(&triage(&folder, &["--json", "log"]));
        assert_eq!(counts(&report), [("0x80072EFD", 2)], "{form}");
        let row = &report["unknown"][0];
        assert_eq!(row["computer_names"], serde_json::json!(["PC-1", "PC-2"]), "{form}");
        assert_eq!(row["events"], serde_json::json!([8198]), "{form}");
        // Not in events that report a state, nor in those of other programs.
        for other in [unknown.replace("8198", "8230"), unknown.replace(provider, "MsiInstaller")] {
            assert_eq!(counted(other.as_bytes()), [], "{form}");
        }
        // The same event reports a state under another number.
        let state = log.replace("8198", "8230");
        fs::write(folder.path().join("log"), state).unwrap();
        let report = json(&triage(&folder, &["--json", "log"]));
        assert_eq!((counts(&report), &report["states"][0]["count"]), (vec![], &2.into()), "{form}");
    }
    // The Event Viewer names no computer.
    let viewer = format!(
        "Level,Date and Time,Source,Event ID,Task Category\r\n\
         Error,2024-05-01 07:08:09,{provider},8198,None,\"failed: hr=0xC004F074\"\r\n\
         Error,2024-05-02 07:08:09,{provider},8230,None,\"failed: hr=0xC004F034\"\r\n"
    );
    assert_eq!(counted(viewer.replace("C004F074", "80072EFD").as_bytes()), one("0x80072EFD"));
    assert_eq!(counted(viewer.replace("C004F034", "80072EFD").as_bytes()), one("0xC004F074"));
    let folder = folder(&[("log", viewer.as_bytes())]);
    let report = json(&triage(&folder, &["--json", "log"]));
    assert_eq!(counts(&report), [("0xC004F074", 1)]);
    assert_eq!(report["codes"][0]["since"], "2024-05-01T07:08:09");
    assert_eq!(report["states"][0]["code"], "0xC004F034");
}

/// The names of providers are the same in all languages, those of fields are not.
#[test]
fn events_are_understood_in_other_languages() {
    let table = |head: &str, provider: &str, id: u32, code: &str| {
        format!(
            "{head}\r\nX,2024-05-01 7:08:09,{provider},{id},Y,\"failed: hr={code}\r\n\
             again: {code}\"\r\n"
        )
    };
    let german = |provider: &str, id: u32, code: &str| {
        let head = "Ebene,Datum und Uhrzeit,Quelle,Ereignis-ID,Aufgabenkategorie";
        table(head, provider, id, code)
    };
    let korean = |provider: &str, id: u32, code: &str| {
        table("수준,날짜 및 시간,원본,이벤트 ID,작업 범주", provider, id, code).replace(',', "\t")
    };
    let copy = |provider: &str, id: u32, code: &str| {
        format!(
            "Protokollname: Application\r\nQuelle:        {provider}\r\nDatum:         \
             01.05.2024 07:08:09\r\nEreignis-ID:   {id}\r\nAufgabenkategorie:Keine\r\nEbene:         \
             Fehler\r\nSchlüsselwörter:Klassisch\r\nBenutzer:      Nicht zutreffend\r\nComputer:      \
             PC-1\r\nBeschreibung:\r\nhr={code}\r\nmehr: {code}\r\n"
        )
    };
    let french = |provider: &str, id: u32, code: &str| {
        let names = [("Protokollname:", "Nom du journal :"), ("Quelle:", "Source :")];
        names.iter().fold(copy(provider, id, code), |log, (from, to)| log.replace(from, to))
    };
    let wevtutil = |provider: &str, id: u32, code: &str| {
        format!(
            "Event[0]:\r\n  로그 이름: Application\r\n  원본: {provider}\r\n  날짜: \
             2024-05-01T07:08:09.123\r\n  이벤트 ID: {id}\r\n  작업: N/A\r\n  수준: 오류\r\n  \
             Opcode: N/A\r\n  키워드: \r\n  사용자: N/A\r\n  사용자 이름: N/A\r\n  컴퓨터: PC-1\r\n  \
             설명: \r\nhr={code}\r\n\r\nmore: {code}\r\n"
        )
    };
    for (form, log) in [
        ("German table", &german as &dyn Fn(&str, u32, &str) -> String),
        ("Korean table", &korean),
        ("German copy", &copy),
        ("French copy", &french),
        ("Korean wevtutil", &wevtutil),
    ] {
        for code in ["0xC004F034", "0x80072EFD"] {
            let licensing = log("Security-SPP", 8198, code);
            assert_eq!(counted(licensing.as_bytes()), one(code), "{form}");
        }
        let folder = folder(&[("log", log("Security-SPP", 8230, "0xC004F034").as_bytes())]);
        let report = json(&triage(&folder, &["--json", "log"]));
        assert_eq!((counts(&report), &report["states"][0]["count"]), (vec![], &1.into()), "{form}");
        let state = &report["states"][0];
        assert_eq!(
            (&state["events"][0], &state["since"]),
            (&8230.into(), &"2024-05-01T07:08:09".into())
        );
        if !form.ends_with("table") {
            assert_eq!(state["computer_names"], serde_json::json!(["PC-1"]), "{form}");
        }
        assert_eq!(counted(log("VSS", 8194, "0x80070005").as_bytes()), [], "{form}");
    }
    // What only begins so is none.
    let list = "Job: deploy\nHost: PC-1\nStart: 2024-05-01 07:08:09\nExit: 5\nfailed 0x80070005\n";
    assert_eq!(counted(list.as_bytes()), one("0x80070005"));
    let table = "Name,Start,Tool,Exit,Text\nx,2024-05-01 7:08:09,deploy,5,failed 0x80070005\n";
    assert_eq!(counted(table.as_bytes()), one("0x80070005"));
}

/// Wherever what is read at once ends, and among how many numbers of others.
#[test]
fn unknown_failures_of_long_files_are_counted() {
    let json = |n: u32, provider: &str| {
        format!(
            "{{\"Id\":8198,\"ProviderName\":\"{provider}\",\"MachineName\":\"PC-{n}\",\
             \"Message\":\"hr=0x80072EFD\"}}\n"
        )
    };
    let wevtutil = |n: u32, provider: &str| {
        format!(
            "Event[{n}]:\n  Log Name: Application\n  Source: {provider}\n  Event ID: 8198\n  \
             Computer: PC-{n}\n  Description: \nhr=0x80072EFD\n\n"
        )
    };
    for form in [&json as &dyn Fn(u32, &str) -> String, &wevtutil] {
        for few in [1, 100] {
            let provider = |n| if n % few == 0 { "Security-SPP" } else { "MsiInstaller" };
            let log: String = (0..3000).map(|n| form(n, provider(n))).collect();
            let report = counted(log.as_bytes());
            let expected = vec![("0x80072EFD".to_owned(), u64::from(3000 / few))];
            assert_eq!(report, expected, "{}", form(0, provider(0)));
        }
    }
}

/// What is only like an event leaves no code out.
#[test]
fn records_of_others_count() {
    let record = |more: &str| format!("{{\"id\": 17, {more}, \"message\": \"failed 0x80070005\"}}");
    assert_eq!(counted(record("\"source\": \"deploy\"").as_bytes()), one("0x80070005"));
    // This is an event of another provider.
    assert_eq!(counted(record("\"ProviderName\": \"MsiInstaller\"").as_bytes()), []);
    // Of several lists in a block, and of a row that is too far away, nobody knows which is meant.
    let lists = "Computer : PC-1\nComputer : PC-2\ncode : 0xC004F074\n";
    let folder = folder(&[("log", lists.as_bytes())]);
    assert_eq!(json(&triage(&folder, &["--json", "log"]))["codes"][0]["computers"], 0);
}

/// Where no field names the provider of an event, its other fields show that it is one.
#[test]
fn events_of_others_count_by_codes_of_licensing_only() {
    let viewer = |delimiter: &str, code: &str| {
        let head = "Level,Date and Time,Source,Event ID,Task Category\r\n";
        let row = format!("Error,2024-05-01 07:08:09,VSS,8194,None,\"failed. hr = {code}\"\r\n");
        (head.to_owned() + &row).replace(',', delimiter)
    };
    let list = |code: &str| {
        format!(
            "Log Name:      System\r\nSource:        VSS\r\nDate:          5/1/2024 7:08:09 AM\r\n\
             Event ID:      8194\r\nTask Category: None\r\nComputer:      PC-1\r\n\
             Description:\r\nfailed. hr = {code}\r\n"
        )
    };
    let log = |code: &str| serde_json::json!([{"EventID": 8194, "Source": "VSS", "EntryType": 1, "Message": code}]);
    for form in [
        &|code: &str| viewer(",", code),
        &|code: &str| viewer("\t", code),
        &list,
        &|code: &str| format!("Event[0]:\r\n{}", list(code).replace("\r\n", "\r\n  ")),
        &|code: &str| log(code).to_string(),
    ] as [&dyn Fn(&str) -> String; 5]
    {
        assert_eq!(counted(form("0x80070005").as_bytes()), [], "{}", form(""));
        assert_eq!(counted(form("0xC004F074").as_bytes()), one("0xC004F074"), "{}", form(""));
    }
    // These are no events.
    for log in [
        "Source: deploy\nDate: 2024-05-01 07:08:09\nfailed 0x80070005\n",
        "Source: deploy\nEvent ID: 7\nfailed 0x80070005\n",
        "Log Name: deploy\nSource: deploy\nId: 7\nfailed 0x80070005\n",
        "Time,Source,Id,Message\n2024-05-01 07:08:09,deploy,7,failed 0x80070005\n",
        r#"{"eventId": 7, "source": "deploy", "level": "error", "message": "0x80070005"}"#,
    ] {
        assert_eq!(counted(log.as_bytes()), one("0x80070005"), "{log}");
    }
}

/// Its first bytes or its letters say so.
#[test]
fn what_is_no_text_is_named() {
    let event = Event::spp(8198, "PC-1", "2024-05-01T07:00:00", &["hr=0xC004F074"]);
    let mut damaged = event_log(&[event], 10);
    damaged[..8].fill(0);
    let mut state = 1_u64;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 33).to_le_bytes()[0]
    })
    .take(100_000)
    .collect();
    let program: Vec<u8> = (0..6000_u32).flat_map(|n| [0x48, 0x8B, (n % 7) as u8]).collect();
    for (name, bytes, error) in [
        ("a.evtx", &damaged[..], "this is no event log, although its name says so"),
        ("b.EVTX", b"text", "this is no event log, although its name says so"),
        ("c.log", &noise, "this seems to be no text"),
        ("d.bin", &program, "this seems to be no text"),
    ] {
        let folder = folder(&[(name, bytes)]);
        let output = triage(&folder, &[name]);
        assert_eq!(text(&output.stderr), format!("{name}: {error}\n"));
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(json(&triage(&folder, &["--json", name]))["codes"], serde_json::json!([]));
    }
    // However it comes, and however much.
    for noise in [&noise[..], &noise[..5000], &noise[..2500], &noise[..600], &noise[..256]] {
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(noise).unwrap();
        let folder = folder(&[("noise.gz", &gzip.finish().unwrap()), ("noise", noise)]);
        for name in ["noise.gz", "noise"] {
            let output = triage(&folder, &[name]);
            assert_eq!(text(&output.stderr), format!("{name}: this seems to be no text\n"));
        }
        let input = fs::File::open(folder.path().join("noise")).unwrap();
        let mut piped = Command::new(env!("CARGO_BIN_EXE_winact"));
        let output = piped.args(["triage", "-"]).stdin(input).output().unwrap();
        assert_eq!(text(&output.stderr), "-: this seems to be no text\n");
        assert_eq!(output.status.code(), Some(1));
    }
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    zip.start_file("a.evtx", zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(b"0xC004F074").unwrap();
    let folder = folder(&[("a.zip", &zip.finish().unwrap().into_inner())]);
    let output = triage(&folder, &["a.zip"]);
    let expected = "a.zip/a.evtx: this is no event log, although its name says so\n";
    assert_eq!(text(&output.stderr), expected);
    // What follows a log is no part of it, and nothing of it is missing.
    let event = Event::spp(8198, "PC-1", "2024-05-01T07:00:00", &["hr=0xC004F074"]);
    let mut longer = event_log(&[event], 10);
    longer.extend([1; 400]);
    fs::write(folder.path().join("a.evtx"), longer).unwrap();
    let output = triage(&folder, &["--json", "a.evtx"]);
    assert_eq!(counts(&json(&output)), [("0xC004F074", 1)]);
    let unreadable = &json(&output)["unreadable"][0]["error"];
    assert_eq!(unreadable, "the last 400 bytes are no part of an event log and were not read");
}

/// However reads are cut.
#[test]
fn noise_behind_text_is_named() {
    let mut state = 1_u64;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 33).to_le_bytes()[0]
    })
    .take(1 << 15)
    .collect();
    let line = "2024-05-01 07:08:09 \u{1B}[31mall\u{1B}[0m 오류 0xC004F074\r\n".repeat(2000);
    for (log, is_named) in [
        ([line.as_bytes(), &noise].concat(), true),
        ([line.as_bytes(), &noise, line.as_bytes()].concat(), true),
        (line.clone().into_bytes(), false),
        // A few bytes that no text has are no noise, nor are all bytes of a code page.
        ([line.as_bytes(), b"\x01\x02\x03\x04".repeat(8000).as_slice()].concat(), false),
        (
            [line.as_bytes(), &noise.iter().map(|byte| byte | 0x80).collect::<Vec<_>>()].concat(),
            false,
        ),
        (utf16(&format!("\u{FEFF}{}", line.replace("오류", "활성화 실패 激活失败 Ошибка"))), false),
    ] {
        let folder = folder(&[("log", &log)]);
        let output = triage(&folder, &["--json", "log"]);
        let problem = if is_named { "log: a part of this seems to be no text\n" } else { "" };
        assert_eq!(
            (text(&output.stderr), output.status.code()),
            (problem, Some(i32::from(is_named)))
        );
        let input = fs::File::open(folder.path().join("log")).unwrap();
        let piped = winact(folder.path(), &["--json", "-"]).stdin(input).output().unwrap();
        assert_eq!(text(&piped.stderr), problem.replace("log:", "-:"));
    }
}

/// Of few bytes too, and whatever the letters are.
#[test]
fn short_text_is_no_noise() {
    for words in [
        "활성화 실패",
        "激活失败",
        "アクティブ化に失敗",
        "Ошибка активации",
        "Σφάλμα",
        "خطأ",
        "सक्रियण",
    ] {
        for separator in ["", "\r\n"] {
            for count in [1, 5, 40] {
                let all = vec![words; count].join(separator);
                let be = all.encode_utf16().flat_map(u16::to_be_bytes).collect();
                let wide =
                    all.chars().map(u32::from).flat_map(u32::to_le_bytes).take(500).collect();
                for log in [all.clone().into_bytes(), utf16(&all), be, wide] {
                    // Longer ones without any ASCII are not told from what is no text.
                    if separator.is_empty() && log.len() >= 512 {
                        continue;
                    }
                    let folder = folder(&[("log", &log)]);
                    let output = triage(&folder, &["log"]);
                    assert_eq!(
                        (text(&output.stderr), output.status.code()),
                        ("", Some(0)),
                        "{log:X?}"
                    );
                }
            }
        }
    }
}

/// By what they begin with, or end with.
#[test]
fn compressed_files_are_named() {
    let line = "2024-05-01 07:08:09 hr=0xC004F074 x\r\n";
    let zlib = |text: &str| {
        let mut zlib = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        zlib.write_all(text.as_bytes()).unwrap();
        zlib.finish().unwrap()
    };
    let different: String =
        (0..20_000_u32).map(|n| n.wrapping_mul(2_654_435_761).to_string()).collect();
    let lzma = |memory: [u8; 2], length: [u8; 8]| {
        [&[0x5D, 0, 0][..], &memory, &length, &[0, 0x19, 0x0C, 0x02]].concat()
    };
    let [small, big] = [zlib(line), zlib(&different)];
    let mut tar = line.as_bytes().to_vec();
    tar.resize(257, 0);
    tar.extend(b"ustar\x0000");
    tar.resize(512, 0);
    tar.extend(line.as_bytes());
    let unpack = |kind: &str| format!("{kind} archives are not read; unpack it first");
    let zlib_is = "this is compressed by zlib and not read; unpack it first";
    for (bytes, problem) in [
        (lzma([0x80, 0], [0xFF; 8]), &*unpack("LZMA")),
        (lzma([0, 4], [0x91, 0x15, 0, 0, 0, 0, 0, 0]), &*unpack("LZMA")),
        (small, zlib_is),
        (big, zlib_is),
        (
            b"SZDD\x88\xF0\x27\x33A\0".to_vec(),
            "this is compressed and not read; use expand.exe first",
        ),
        (b"\x04\x22\x4D\x18\x64\x40\xA7".to_vec(), &*unpack("LZ4")),
        (b"Salted__\xC4\x36\xA6\xA0".to_vec(), "this is encrypted and not read"),
        (tar, "tar archives are read as one text; unpack it to be sure of what it holds"),
        // Text that begins in the same way.
        (b"]\0\0\0x\0\0\0 \0\0\0y\0\0\0".to_vec(), ""),
        (b"x^2 + 1 is what the log says of it, and it goes on".to_vec(), ""),
        (b"x\x9C\xBF\xC0\xB7\xF9".to_vec(), ""),
    ] {
        let folder = folder(&[("log", &bytes)]);
        let output = triage(&folder, &["log"]);
        let named = if problem.is_empty() { String::new() } else { format!("log: {problem}\n") };
        let code = Some(i32::from(!problem.is_empty()));
        assert_eq!((text(&output.stderr), output.status.code()), (&*named, code), "{bytes:X?}");
    }
    // A script that unpacks itself is read.
    let zip = [b"#!/bin/sh\nexit\n", &zip_of(&[("a.log", line)], &[0])[..]].concat();
    assert_eq!(counted(&zip), one("0xC004F074"));
}

#[test]
fn records_name_computers_and_times() {
    let records = br#"[{"PSComputerName":"A","r":3221549172},{"r":3221549172,"PSComputerName":"B"}]
2024-05-01 07:00:00 ComputerName=C error 0xC004F074"#;
    let folder = folder(&[("log", records)]);
    let report = json(&triage(&folder, &["--json", "log"]));
    let row = &report["codes"][0];
    assert_eq!(row["computer_names"], serde_json::json!(["A", "B", "C"]));
    assert_eq!(row["since"], "2024-05-01T07:00:00");
    assert_eq!(row["until"], "2024-05-01T07:00:00");
    // Where it was seen at that time; the others have none.
    assert_eq!((&row["first"], &row["last"]), (&"log:2".into(), &"log:2".into()));
}

/// The places of the earliest and the latest time, not of the first and the last file.
#[test]
fn first_and_last_are_of_times() {
    let folder = folder(&[
        ("a.log", b"2024-05-03 07:00:00 0xC004F074\n0xC004F014\n"),
        ("b.log", b"2024-05-01 07:00:00 0xC004F074\n0xC004F014\n"),
        ("c.log", b"0xC004F074\n2024-05-02 07:00:00 0xC004F074\n0xC004F014\n"),
    ]);
    let report = json(&triage(&folder, &["--json", "a.log", "b.log", "c.log"]));
    for (row, first, last) in [(0, "b.log:1", "a.log:1"), (1, "a.log:2", "c.log:3")] {
        let row = &report["codes"][row];
        assert_eq!((&row["first"], &row["last"]), (&first.into(), &last.into()), "{row:#}");
    }
}

#[test]
fn times_keep_their_zones() {
    let lines = [
        "2024-05-01 23:30:00-08:00 0xC004F074\n",
        "2024-05-02 01:00:00.123 +0900 0xC004F074\n",
        "2024-05-01T20:00:00Z 0xC004F074\n",
    ];
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let names = order.map(|number| format!("{number}.log"));
        let files: Vec<(&str, &[u8])> =
            names.iter().zip(order).map(|(name, at)| (&**name, lines[at].as_bytes())).collect();
        let together = order.map(|at| lines[at]).concat();
        let folder = folder(&[&files[..], &[("all.log", together.as_bytes())]].concat());
        for paths in [vec!["all.log"], names.iter().map(|name| &**name).collect()] {
            let report = json(&triage(&folder, &[&["--json"], &paths[..]].concat()));
            let row = &report["codes"][0];
            assert_eq!(row["count"], 3);
            assert_eq!(row["since"], "2024-05-02T01:00:00+09:00", "{order:?}");
            assert_eq!(row["until"], "2024-05-01T23:30:00-08:00", "{order:?}");
        }
    }
    // Which of two numbers is the day is nowhere said, and a day that is none has no time.
    for line in ["5/1/2024 7:08:09 AM 0xC004F074", "2024-02-31 07:08:09 0xC004F074"] {
        let folder = folder(&[("log", line.as_bytes())]);
        let report = json(&triage(&folder, &["--json", "log"]));
        assert_eq!(
            (&report["codes"][0]["since"], &report["codes"][0]["count"]),
            (&Value::Null, &1.into())
        );
    }
}

/// Windows does not distinguish case in names of computers, nor DNS in those of hosts.
#[test]
fn a_computer_in_another_case_is_the_same() {
    let request = |host: &str| format!("0xC004F06C, 0x00000000, {host}:1688, a, b, 25");
    let (lower, upper) = (request("kms.example.com"), request("KMS.example.com"));
    let list = "1: 00000001-1111-2222-3333-444444444444, 1, 1 [(0 [0xC004E003, 0, 0], [(?)])(1 )]";
    let (lower, upper) = ([&*lower], [&*upper]);
    let list = [WINDOWS, list];
    let log = [
        Event::spp(12288, "pc-1", "2024-05-01T07:00:00", &lower),
        Event::spp(12288, "PC-1", "2024-05-01T08:00:00", &upper),
        Event::spp(12288, "Pc-1.example.com", "2024-05-01T08:00:00", &upper),
        Event::spp(1003, "pc-1", "2024-05-01T07:00:00", &list),
        Event::spp(1003, "PC-1", "2024-05-01T07:00:01", &list),
    ];
    let text_log = b"ComputerName=pC-1 0xC004F014\n";
    for (first, second) in [("a.evtx", "b.log"), ("b.evtx", "a.log")] {
        let folder = folder(&[(first, &event_log(&log, 1)), (second, text_log)]);
        let report = json(&triage(&folder, &["--json", "."]));
        let [request, key] = [0, 1].map(|row| &report["codes"][row]);
        assert_eq!(
            (&request["computers"], &request["computer_names"]),
            (&2.into(), &serde_json::json!(["PC-1", "Pc-1.example.com"]))
        );
        // The same spelling everywhere: the smallest.
        assert_eq!(key["computer_names"], serde_json::json!(["PC-1"]));
        let products = report["products"].as_array().unwrap();
        assert_eq!(products.len(), 1);
        assert_eq!(
            (&products[0]["computer"], &products[0]["time"]),
            (&"PC-1".into(), &"2024-05-01T07:00:01Z".into())
        );
        assert_eq!(request["kms_hosts"], serde_json::json!(["KMS.example.com:1688 (25)"]));
        triage(&folder, &["--html", "page.html", "."]);
        let page = fs::read_to_string(folder.path().join("page.html")).unwrap();
        let options = page.split("<option value=\"").skip(1);
        let names: Vec<_> = options.map(|option| option.split('"').next().unwrap()).collect();
        assert_eq!(names, ["", "PC-1", "Pc-1.example.com", "en", "ko"]);
    }
}

/// What a page shows, in both languages, with blanks made one.
fn visible(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        let shown = part.split_once('>').map_or("", |(_, shown)| shown);
        text += shown;
    }
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&amp;", "&").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Each failure, in JSON, CSV and on the page, in both languages, for all types and for one.
#[test]
fn no_step_stands_without_its_sign() {
    use windows_activation_error::{ActivationError, Cause, Language, Resolution};
    let errors: Vec<_> =
        ActivationError::VARIANTS.iter().filter(|error| error.is_failure()).collect();
    let log: Vec<String> = errors.iter().map(|error| format!("{error:#X}")).collect();
    let folder = folder(&[("log", log.join("\n").as_bytes())]);
    for (tag, kind) in [("en", None), ("ko", None), ("en", Some("oem")), ("ko", Some("kms-client"))]
    {
        let language: Language = tag.parse().unwrap();
        let args = |form: &'static str| {
            let kind = kind.iter().flat_map(|kind| ["--type", kind]);
            [form, "--language", tag, "log"].into_iter().chain(kind).collect::<Vec<_>>()
        };
        let report = json(&triage(&folder, &args("--json")));
        let csv = triage(&folder, &args("--csv")).stdout;
        let mut csv = csv::Reader::from_reader(&csv[..]);
        let columns: Vec<String> = csv.headers().unwrap().iter().map(ToOwned::to_owned).collect();
        assert_eq!(columns[18..], ["role", "remedy_sign", "branches", "more_kms_hosts"]);
        let rows: Vec<csv::StringRecord> = csv.records().map(Result::unwrap).collect();
        let output = triage(&folder, &[&["--html", "page.html"], &args("-l")[1..]].concat());
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let page = fs::read_to_string(folder.path().join("page.html")).unwrap();
        let (mut of_several, mut differ) = (0, 0);
        let known = report["codes"].as_array().unwrap();
        assert_eq!(known.len(), errors.len());
        for (record, row) in known.iter().zip(rows) {
            let code = record["code"].as_str().unwrap();
            let error = errors.iter().find(|error| format!("{error:#X}") == code).unwrap();
            let remedy = &record["remedy"];
            let is_of = |cause: &&Cause| {
                let sign = cause.sign.map(|sign| {
                    serde_json::json!({
                        "text": sign.text.get(language),
                        "command": sign.command.map(|command| command.line),
                    })
                });
                let is_step = |step: &Resolution| remedy["text"] == step.text.get(language);
                remedy["sign"] == sign.unwrap_or_default() && cause.resolutions.iter().any(is_step)
            };
            let cause = error.causes().iter().find(is_of).unwrap_or_else(|| panic!("{record:#}"));
            let branches = usize::try_from(remedy["branches"].as_u64().unwrap()).unwrap();
            assert!((1..=error.causes().len()).contains(&branches));
            assert!(kind.is_some() || branches == error.causes().len(), "{code}");
            let sign = cause.sign.map_or("", |sign| sign.text.get(language));
            assert_eq!(sign.is_empty(), error.causes().len() == 1, "{code}");
            assert_eq!((&row[1], &row[19], &row[20]), (code, sign, &*branches.to_string()));

            let section = page.split_once(&format!("<section id=\"{code}\"")).unwrap().1;
            let section = visible(section.split("</section>").next().unwrap());
            let step =
                cause.resolutions.iter().find(|step| remedy["text"] == step.text.get(language));
            let [sign, step] =
                [cause.sign.map(|sign| sign.text), step.map(|step| step.text)].map(|text| {
                    let [english, korean] =
                        ["en", "ko"].map(|tag| text.map(|t| t.get(tag.parse().unwrap())));
                    let both = [english, korean].into_iter().flatten().collect::<String>();
                    both.replace('`', "").split_whitespace().collect::<Vec<_>>().join(" ")
                });
            let step_at = section.find(&step).unwrap_or_else(|| panic!("{step}\n{section}"));
            if !sign.is_empty() {
                let before = &section[..step_at];
                assert!(
                    before.contains(&format!("If you see판단 기준{sign}")),
                    "{sign}\n{section}"
                );
                let others = format!("Other causes: {}다른 원인: {}개", branches - 1, branches - 1);
                assert_eq!(section.contains(&others), branches > 1, "{section}");
                of_several += 1;
            }
            let first = error.resolutions().next().unwrap();
            differ += usize::from(remedy["text"] != first.text.get(language));
        }
        assert!(of_several > 50, "{of_several}");
        assert_eq!(differ > 0, kind.is_some(), "the type chooses other steps, on the page too");
    }
}

/// A product with a name that is none of Markdown, and one that is not licensed.
#[test]
fn the_page_shows_names_as_they_are() {
    let list = "1: 00000001-1111-2222-3333-444444444444, 1, 1 [(0 [0xC004E003, 0, 0], [(?)])(1 )]";
    let list = [WINDOWS, list];
    let event = Event::spp(1003, "PC-`1`", "2024-05-01T07:00:00", &list);
    let folder = folder(&[("a.evtx", &event_log(&[event], 1))]);
    triage(&folder, &["--html", "page.html", "a.evtx"]);
    let page = fs::read_to_string(folder.path().join("page.html")).unwrap();
    assert!(page.contains("PC-`1` Windows 00000001-1111-2222-3333-444444444444"), "{page}");
    assert!(!page.contains("<kbd>"));
}

/// Unknown errors and states say as much as known ones.
#[test]
fn unknown_errors_and_states_say_where_and_when() {
    let log = "2024-05-01 07:00:00 ComputerName=PC-1 0xC004FEEE 0x4004F00C\n\
               2024-05-02 07:00:00 ComputerName=PC-2 0xC004FEEE 0x4004F00C\n";
    let request = ["0xC004FEEE, 0x00000000, kms.example.com:1688, a, b, 25"];
    let request = Event::spp(12288, "PC-1", "2024-05-01T07:00:00", &request);
    let folder = folder(&[("log", log.as_bytes()), ("a.evtx", &event_log(&[request], 1))]);
    let words = |args: &[&str]| {
        let output = triage(&folder, args);
        text(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let table = words(&["log"]);
    let seen =
        "computers: 2, files: 1, 2024-05-01T07:00:00 .. 2024-05-02T07:00:00, log:1 .. log:2)";
    for start in ["0xC004FEEE: not a known error (2 x, ", "not activated yet (2 x, "] {
        assert!(table.contains(&format!("{start}{seen}")), "{table}");
    }
    let korean = words(&["-k", "log"]);
    assert!(korean.contains("알려지지 않은 오류 (2회, 컴퓨터: 2, 파일: 1, "), "{korean}");
    let host = words(&["a.evtx"]);
    assert!(
        host.contains("a.evtx#1, KMS hosts (clients asked for): kms.example.com:1688 (25))"),
        "{host}"
    );
}

/// A folder of logs as machines write them.
fn logs() -> TempDir {
    folder(&[
        ("logs/a.log", b"started\nerror 0xC004F074\nerror -1073418124 again\n0x80070005\n"),
        ("logs/site/b.txt", &utf16("\u{FEFF}header\r\nhr=0xC004F074 오류\r\n")),
        ("logs/site/c.log", b"\xBF\xC0\xB7\xF90xC004F014\n0xC004FEEE\n0x4004F00C\n"),
        ("export.csv", b"time,code\n1,&HC004F014\n"),
    ])
}

#[test]
fn counts_places_and_options() {
    let folder = logs();
    let output = triage(&folder, &["--json", "logs", "export.csv"]);
    let report = json(&output);
    let expected = [("0xC004F074", 3), ("0xC004F014", 2), ("0x80070005", 1), ("0xC004FEEE", 1)];
    assert_eq!(counts(&report), expected);
    let row = &report["codes"][0];
    let place = |file: &str, line: u32| {
        let path = file.split('/').collect::<std::path::PathBuf>();
        format!("{}:{line}", path.display())
    };
    assert_eq!(row["first"], place("logs/a.log", 2));
    assert_eq!(row["last"], place("logs/site/b.txt", 2));
    assert_eq!((&row["files"], &row["retry"]), (&2.into(), &"later".into()));
    assert!(row["remedy"]["role"].is_string());
    assert_eq!(report["codes"][1]["last"], "export.csv:2");
    assert_eq!(report["states"][0]["code"], "0x4004F00C");
    assert_eq!(report["files"], 4);
    let specific = json(&triage(&folder, &["--json", "--specific", "logs/a.log"]));
    assert_eq!(counts(&specific), [("0xC004F074", 2)]);
    let remedy = |kind: &str| {
        let output = triage(&folder, &["--json", "--type", kind, "export.csv"]);
        json(&output)["codes"][0]["remedy"]["text"].clone()
    };
    assert_ne!(remedy("mak"), remedy("kms-client"));
    assert_eq!(triage(&folder, &[]).status.code(), Some(2));
    assert_eq!(triage(&folder, &["--type", "nonsense", "a"]).status.code(), Some(2));
}

#[test]
fn the_table_names_what_matters() {
    let folder = logs();
    let output = triage(&folder, &["logs"]);
    let table = text(&output.stdout);
    for part in ["0xC004F074", "files: 2", "Who: ", "0xC004FEEE: not a known error", "a.log:2"] {
        assert!(table.contains(part), "{part:?} is missing in:\n{table}");
    }
    assert!(table.find("0xC004F074").unwrap() < table.find("0x80070005").unwrap());
    // One time is said once, two as a range.
    for (log, times) in [
        ("2024-05-01 07:00:00 0xC004F074\n", "2024-05-01T07:00:00"),
        (
            "2024-05-01 07:00:00 0xC004F074\n2024-05-02 07:00:00 0xC004F074",
            "2024-05-01T07:00:00 .. 2024-05-02T07:00:00",
        ),
    ] {
        fs::write(folder.path().join("times"), log).unwrap();
        let table = triage(&folder, &["times"]);
        let words: Vec<_> = text(&table.stdout)
            .split_whitespace()
            .filter(|word| word.starts_with("2024") || *word == "..")
            .collect();
        assert!(words.join(" ").starts_with(times), "{words:?}");
        assert_eq!(
            words.iter().filter(|word| word.starts_with("2024")).count(),
            times.len().div_ceil(30)
        );
    }
    let korean = triage(&folder, &["-k", "logs"]);
    assert!(text(&korean.stdout).contains("담당: "));
}

#[test]
fn csv_has_a_row_a_code() {
    let folder = logs();
    let output = triage(&folder, &["--csv", "logs"]);
    let mut csv = csv::Reader::from_reader(&output.stdout[..]);
    assert_eq!(csv.headers().unwrap().iter().take(2).collect::<Vec<_>>(), ["kind", "code"]);
    let rows: Vec<_> = csv.records().map(Result::unwrap).collect();
    let kinds: Vec<_> = rows.iter().map(|row| (&row[0], &row[1])).collect();
    assert_eq!(
        kinds,
        [
            ("error", "0xC004F074"),
            ("error", "0x80070005"),
            ("error", "0xC004F014"),
            ("unknown", "0xC004FEEE"),
            ("state", "0x4004F00C"),
        ]
    );
    // A step that is not for everybody says for whom it is.
    fs::write(folder.path().join("key.log"), "0xC004F050").unwrap();
    let report = json(&triage(&folder, &["--json", "key.log"]));
    let remedy = &report["codes"][0]["remedy"];
    let whole =
        format!("{}: {}", remedy["condition"].as_str().unwrap(), remedy["text"].as_str().unwrap());
    let output = triage(&folder, &["--csv", "key.log"]);
    let mut csv = csv::Reader::from_reader(&output.stdout[..]);
    let column = csv.headers().unwrap().iter().position(|name| name == "remedy").unwrap();
    assert_eq!(&csv.records().next().unwrap().unwrap()[column], whole);
}

#[test]
fn the_page_is_one_file() {
    let events = [Event::spp(8198, "PC-1 <b>", "2024-05-01T07:00:00", &["hr=0xC004F074"])];
    let folder = folder(&[("a.evtx", &event_log(&events, 1)), ("old.html", b"old")]);
    let output = triage(&folder, &["--html", "old.html", "a.evtx"]);
    assert_eq!((text(&output.stdout), output.status.code()), ("", Some(0)));
    let page = fs::read_to_string(folder.path().join("old.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\""));
    assert!(page.contains("events:</span><span lang=\"ko\">이벤트:</span> 1"));
    for part in ["0xC004F074", "PC-1 &lt;b&gt;", "class=\"bar\"", "2024-05-01", "한국어"] {
        assert!(page.contains(part), "{part}");
    }
    fs::write(folder.path().join("undated.log"), "0xC004F074\n").unwrap();
    triage(&folder, &["--html", "undated.html", "undated.log"]);
    let undated = fs::read_to_string(folder.path().join("undated.html")).unwrap();
    assert!(undated.contains("0xC004F074") && bars(&undated).is_empty());
    assert!(!undated.contains("Without a date") && !undated.contains("A bar is"));
    for attribute in [" src=", "<link", "@import", "url(", "http:"] {
        assert!(!page.contains(attribute), "{attribute}");
    }
    assert_eq!(triage(&folder, &["--html", "no/such/folder/x", "a.evtx"]).status.code(), Some(1));
}

/// What the bars of a page stand for: each with its name, and the sum of its parts.
fn bars(page: &str) -> Vec<(String, u64)> {
    let bars = page.split("<span class=\"bar\" title=\"").skip(1);
    bars.map(|bar| {
        let (name, rest) = bar.split_once('"').unwrap();
        let parts = rest
            .strip_prefix(" data-parts=\"")
            .map_or("{}", |rest| rest.split_once('"').unwrap().0);
        let parts: Value = serde_json::from_str(&parts.replace("&quot;", "\"")).unwrap();
        let sum = parts.as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum();
        (name.to_owned(), sum)
    })
    .collect()
}

/// Nothing is lost where there are more days than a page has bars.
#[test]
fn a_page_shows_all_years() {
    let line = |day: usize| {
        let (year, day) = (2022 + day / 336, day % 336);
        format!(
            "{year}-{:02}-{:02} 07:00:00 ComputerName=PC-{} 0xC004F074\n",
            day / 28 + 1,
            day % 28 + 1,
            day % 9
        )
    };
    let log = |years: usize| (0..336 * years).map(line).collect::<String>();
    let folder = folder(&[
        ("1.log", log(1).as_bytes()),
        ("2.log", log(2).as_bytes()),
        ("9.log", (log(9) + "0xC004F074\n2024-02-31 07:00:00 0xC004F074\n").as_bytes()),
    ]);
    for (file, unit, first, bars_of, sum, without) in [
        ("1.log", "A bar is a day.", "2022-01-01", 362, 336, None),
        ("2.log", "A bar is a week from Monday on.", "2021-12-27", 105, 672, None),
        ("9.log", "A bar is a month.", "2022-01", 108, 3024, Some(">2</span>")),
    ] {
        triage(&folder, &["--html", "page.html", file]);
        let page = fs::read_to_string(folder.path().join("page.html")).unwrap();
        let bars = bars(&page);
        assert!(page.contains(unit), "{file}");
        assert_eq!((&*bars[0].0, bars.len()), (first, bars_of), "{file}");
        assert_eq!(bars.iter().map(|(_, count)| count).sum::<u64>(), sum, "{file}");
        let rest = page.split_once("Without a date").map(|(_, rest)| rest);
        assert_eq!(rest.is_some(), without.is_some(), "{file}");
        assert!(rest.is_none_or(|rest| rest.contains(without.unwrap())), "{file}");
        assert!(!page.contains("events:"), "those of a text are not counted");
        assert!(page.len() < 50_000, "{file}: {}", page.len());
    }
}

#[test]
fn standard_input_is_read() {
    let events = [Event::spp(8198, "PC-1", "2024-05-01T07:00:00", &["hr=0xC004F074"])];
    for (bytes, first) in [(b"x\n0xC004F074\n".to_vec(), "-:2"), (event_log(&events, 1), "-#1")] {
        let mut child = winact(Path::new("."), &["--json", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(&bytes).unwrap();
        assert_eq!(json(&child.wait_with_output().unwrap())["codes"][0]["first"], first);
    }
}

/// Text is looked at in pieces; a code at a border counts once, wherever lines end.
#[test]
fn codes_across_borders_are_counted_once() {
    const PIECE: usize = 1 << 17;
    for separator in ["\n", ",", " ", "a-"] {
        let mut log = String::new();
        let mut planted = 0;
        for border in 1..=40 {
            while log.len() < border * PIECE - border {
                log += separator;
            }
            log += "\n0xC004F074 ";
            planted += 1;
        }
        assert_eq!(counted(log.as_bytes()), [("0xC004F074".to_owned(), planted)], "{separator:?}");
    }
}

#[test]
fn output_does_not_depend_on_the_number_of_threads() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..200 {
        let (a, b) = (number % 7, number % 5);
        let log = format!("0xC004F07{a}\n0xC004F01{b} ComputerName: PC-{number}\n0xC004FEE{a}\n");
        fs::write(folder.path().join(format!("{number:03}.log")), log).unwrap();
    }
    let run = |threads: &str, form: &str| {
        winact(folder.path(), &[form, "."])
            .env("RAYON_NUM_THREADS", threads)
            .output()
            .unwrap()
            .stdout
    };
    for form in ["--json", "--csv", "--specific"] {
        let one = run("1", form);
        assert!(!one.is_empty());
        assert!(["2", "5", "16"].iter().all(|threads| run(threads, form) == one), "{form}");
    }
}

#[test]
fn a_file_named_twice_is_read_once() {
    let folder = logs();
    let report = json(&triage(
        &folder,
        &["--json", "logs", "logs/a.log", "./logs", "export.csv", "./export.csv"],
    ));
    assert_eq!(report["files"], 4);
}

/// Since when and until when, as logs of many kinds write times.
#[test]
fn times_are_read_where_the_text_says_which_number_is_which() {
    let since_and_until = |log: &str, args: &[&str]| {
        let folder = folder(&[("log", log.as_bytes())]);
        let output = triage(&folder, &[&["--json", "log"], args].concat());
        let row = json(&output)["codes"][0].clone();
        assert_eq!(row["count"], 2, "{log}");
        (row["since"].clone(), row["until"].clone())
    };
    let times = |since: &str, until: &str| (Value::from(since), Value::from(until));
    let entry = |text: &str, time: &str| {
        format!(
            "<![LOG[{text}]LOG]!><time=\"{time} component=\"Activate\" context=\"\" type=\"3\" \
             thread=\"1\" file=\"a.cpp:1\">\r\n"
        )
    };
    let later = entry("failed: 0xC004F074", "13:05:06.789+420\" date=\"11-02-2024\"");
    let earlier = entry("2019-01-01 00:00:00\r\n0xC004F074\r\n", "9:05:06\" date=\"2-11-2024\"");
    let other = entry("nothing", "8:00:00\" date=\"1-1-2024\"");
    for (log, since, until) in [
        (later + &other + &earlier, "2024-02-11T09:05:06", "2024-11-02T13:05:06"),
        (
            "2024-05-01 오후 7:08:09 0xC004F074\n2024-05-01 오전 9:08:09 0xC004F074\n".to_owned(),
            "2024-05-01T09:08:09",
            "2024-05-01T19:08:09",
        ),
        (
            "02.11.2024 9:05:06 0xC004F074\n11.02.2024 13:05:06 0xC004F074\n".to_owned(),
            "2024-02-11T13:05:06",
            "2024-11-02T09:05:06",
        ),
    ] {
        for args in [&[][..], &["--dates", "month-first"], &["--dates", "day-first"]] {
            assert_eq!(since_and_until(&log, args), times(since, until), "{log}");
        }
    }
    let table = "Level,Date and Time,Source,Event ID,Computer\r\n\
        Error,11/2/2024 1:05:06 PM,Microsoft-Windows-Security-SPP,8198,PC-1,\"hr=0xC004F074\"\r\n\
        Error,2/11/2024 9:05:06 AM,Microsoft-Windows-Security-SPP,8198,PC-2,\"hr=0xC004F074\"\r\n";
    let lines = "11/2/2024 1:05:06 PM 0xC004F074\n2/11/2024 9:05:06 AM 0xC004F074\n";
    let list = "TimeCreated : 11/2/2024 1:05:06 PM\nMachineName : PC-1\nMessage : 0xC004F074\n\n\
        TimeCreated : 2/11/2024 9:05:06 AM\nMachineName : PC-2\nMessage : 0xC004F074\n";
    let objects = "{\"Computer\": \"PC-1\", \"Time\": \"11/2/2024 1:05:06 PM\", \"hr\": \"0xC004F074\"}\n\
        {\"Computer\": \"PC-2\", \"Time\": \"2/11/2024 9:05:06 AM\", \"hr\": \"0xC004F074\"}\n";
    for log in [table, lines, list, objects] {
        assert_eq!(since_and_until(log, &[]), (Value::Null, Value::Null), "{log}");
        let month = times("2024-02-11T09:05:06", "2024-11-02T13:05:06");
        assert_eq!(since_and_until(log, &["--dates", "month-first"]), month, "{log}");
        let day = times("2024-02-11T13:05:06", "2024-11-02T09:05:06");
        assert_eq!(since_and_until(log, &["--dates", "day-first"]), day, "{log}");
    }
    let output = triage(&folder(&[]), &["--dates", "year-first", "."]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("month-first"), "{}", text(&output.stderr));
}

/// The page of an earlier run is no log; anything else that is read stays.
#[test]
fn a_page_takes_the_place_of_no_log() {
    let folder = folder(&[("logs/a.log", b"0xC004F074\n"), ("b.log", b"0xC004F014\n")]);
    let code = |args: &[&str]| triage(&folder, args).status.code();
    for (page, path) in [
        ("b.log", "b.log"),
        ("./b.log", "b.log"),
        ("b.log", "./logs/../b.log"),
        ("logs/a.log", "logs"),
        ("logs/a.log", "."),
    ] {
        let output = triage(&folder, &["--html", page, path]);
        let problem = format!("{page}: this is to be read, so no page is written over it\n");
        assert_eq!((text(&output.stderr), output.status.code()), (&*problem, Some(2)), "{path}");
    }
    assert_eq!(fs::read_to_string(folder.path().join("b.log")).unwrap(), "0xC004F014\n");
    assert_eq!(fs::read_to_string(folder.path().join("logs/a.log")).unwrap(), "0xC004F074\n");
    // Again and again, in both languages, and not counted.
    let page = || fs::read_to_string(folder.path().join("logs/page.html")).unwrap();
    for language in ["en", "ko", "en"] {
        let args = ["--language", language, "--html", "logs/page.html", "logs"];
        assert_eq!(code(&args), Some(0));
        assert!(visible(&page()).contains("Files read:읽은 파일: 1"), "{}", visible(&page()));
    }
    // As a log that is named, it stays; outside of what is read, anything is replaced.
    assert_eq!(code(&["--html", "logs/page.html", "logs/page.html"]), Some(2));
    assert_eq!(code(&["--html", "b.log", "logs/a.log"]), Some(0));
    assert!(fs::read_to_string(folder.path().join("b.log")).unwrap().starts_with("<!DOCTYPE"));
}

/// As backups have them that keep what did not change.
#[test]
fn a_file_with_several_names_is_read_once() {
    for names in [["monday", "tuesday"], ["tuesday", "monday"]] {
        let folder = folder(&[
            ("monday/alone.log", b"0xC004F074\n"),
            ("tuesday/alone.log", b"0xC004F074\n"),
            ("other/new.log", b"0xC004F074\n"),
        ]);
        let path = folder.path();
        let [first, second] = names.map(|name| path.join(name).join("a.log"));
        fs::write(&first, "0xC004F074\n").unwrap();
        fs::hard_link(&first, second).unwrap();
        fs::hard_link(&first, path.join("other/a.log")).unwrap();
        for (args, files, place) in [
            (&["."][..], 4, "./monday/a.log:1"),
            (&["tuesday", "monday"], 3, "tuesday/a.log:1"),
            (&["monday/a.log", "tuesday/a.log"], 1, "monday/a.log:1"),
            (&["tuesday", "monday/a.log"], 2, "monday/a.log:1"),
            (&["monday/a.log", "tuesday"], 2, "monday/a.log:1"),
            (&["other", "other/a.log"], 2, "other/a.log:1"),
        ] {
            let report = json(&triage(&folder, &[&["--json"], args].concat()));
            assert_eq!(report["files"], files, "{args:?}");
            let row = &report["codes"][0];
            assert_eq!(row["count"], files, "{args:?}");
            let places = [&row["first"], &row["last"]].map(|place| place.as_str().unwrap());
            let places = places.map(|place| place.replace('\\', "/"));
            assert!(places.contains(&place.to_owned()), "{args:?} {places:?}");
        }
    }
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::symlink;
    #[cfg(target_os = "linux")]
    use std::{path::PathBuf, time::Duration};

    #[test]
    fn linked_files_are_read_once() {
        let folder = logs();
        let path = folder.path();
        fs::create_dir(path.join("more")).unwrap();
        fs::write(path.join("more/d.log"), "0xC004F074").unwrap();
        symlink("../logs/a.log", path.join("more/a-again")).unwrap();
        symlink("../export.csv", path.join("more/export")).unwrap();
        symlink("../export.csv", path.join("more/export-again")).unwrap();
        symlink("..", path.join("more/loop")).unwrap();
        let report = json(&triage(&folder, &["--json", "more"]));
        // All of the folder above is reached through the loop.
        assert_eq!(report["files"], 5, "{report:#}");
        fs::remove_file(path.join("more/loop")).unwrap();
        let report = json(&triage(&folder, &["--json", "logs", "more"]));
        assert_eq!(report["files"], 5);
        let report = json(&triage(&folder, &["--json", "more"]));
        assert_eq!(report["files"], 3);
        // A link leads into a folder that is read anyway.
        symlink("../logs/site", path.join("more/site")).unwrap();
        let report = json(&triage(&folder, &["--json", "logs", "more"]));
        assert_eq!(report["files"], 5, "{report:#}");
        // A file is named, and a link leads to its folder.
        symlink("../logs", path.join("more/logs")).unwrap();
        let report = json(&triage(&folder, &["--json", "logs/a.log", "more"]));
        assert_eq!(report["files"], 5, "{report:#}");
    }

    /// As `<(command)` of a shell names it; such a file has no place on the disk.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_pipe_with_a_name_is_read() {
        let mut child = winact(Path::new("."), &["--json", "/dev/fd/0"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(b"0xC004F074\n").unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(json(&output)["codes"][0]["first"], "/dev/fd/0:1");
        assert_eq!(output.status.code(), Some(0));
    }

    /// Disks list files in orders of their own, often by when they were made.
    #[test]
    fn output_does_not_depend_on_the_order_of_the_disk() {
        let names = ["b", "a", "c", "sub/z", "sub/y", "a.log", "é"];
        let links =
            [("l1", "../out/x"), ("l2", "../out/x"), ("k", "../out"), ("sub/l3", "../../b")];
        let run = |is_reversed: bool, form: &str| {
            let folder = tempfile::tempdir().unwrap();
            for path in ["in/sub", "out"] {
                fs::create_dir_all(folder.path().join(path)).unwrap();
            }
            let file = |name: &str| {
                fs::write(folder.path().join(name), "0xC004F074\n0xC004F014\n").unwrap();
            };
            ["out/x", "out/w", "b"].into_iter().for_each(file);
            let mut todo: Vec<Box<dyn Fn()>> = Vec::new();
            for name in names {
                todo.push(Box::new(move || file(&format!("in/{name}"))));
            }
            for (link, target) in links {
                let link = folder.path().join("in").join(link);
                todo.push(Box::new(move || symlink(target, &link).unwrap()));
            }
            if is_reversed {
                todo.reverse();
            }
            for make in todo {
                make();
            }
            // Two names of one file, either of which can be come by first.
            for (name, other) in [("in/sub/0", "in/0"), ("in/sub/1", "in/1")] {
                let names = if is_reversed { [other, name] } else { [name, other] };
                fs::write(folder.path().join(names[0]), "0xC004F074\n").unwrap();
                let [one, two] = names.map(|name| folder.path().join(name));
                fs::hard_link(one, two).unwrap();
            }
            let output = triage(&folder, &[form, "in"]);
            assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
            text(&output.stdout).to_owned()
        };
        let report: Value = serde_json::from_str(&run(false, "--json")).unwrap();
        // All that is named, what `k` leads to, `b` outside, and what has two names.
        assert_eq!(report["files"], 7 + 2 + 1 + 2);
        let row = &report["codes"][1];
        assert_eq!((&row["first"], &row["last"]), (&"in/a:2".into(), &"in/é:2".into()));
        assert_eq!(report["codes"][0]["first"], "in/0:1");
        for form in ["--json", "--csv", "--specific"] {
            assert_eq!(run(false, form), run(true, form));
        }
    }

    #[test]
    fn what_is_no_file_is_named() {
        let folder = logs();
        let path = folder.path();
        symlink("nowhere", path.join("logs/broken")).unwrap();
        let fifo = path.join("logs/fifo");
        assert!(Command::new("mkfifo").arg(&fifo).status().unwrap().success());
        let output = triage(&folder, &["--json", "logs"]);
        assert_eq!(json(&output)["unreadable"].as_array().unwrap().len(), 2);
        assert_eq!(output.status.code(), Some(1));
    }

    #[test]
    fn names_cannot_rewrite_the_terminal() {
        let folder = folder(&[
            ("\u{1B}[31mevil\n.log", b"0xC004F074"),
            ("\u{1B}.7z", b"7z\xBC\xAF\x27\x1C"),
        ]);
        for form in ["--json", "--csv", "--specific"] {
            let output = triage(&folder, &[form, "."]);
            for stream in [&output.stdout, &output.stderr] {
                assert!(!stream.contains(&0x1B), "{form}");
                assert!(!text(stream).contains("evil\n"), "{form}");
            }
        }
    }

    #[test]
    fn output_that_is_closed_or_full() {
        let folder = logs();
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let status =
            winact(folder.path(), &["logs"]).stdout(full).stderr(Stdio::null()).status().unwrap();
        assert_eq!(status.code(), Some(1));
        let mut child = winact(folder.path(), &["logs"]).stdout(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }

    /// Memory does not grow with the size of a file.
    #[cfg(target_os = "linux")]
    #[test]
    fn memory_is_bounded() {
        let folder = tempfile::tempdir().unwrap();
        let line = b"all is well so far, nothing to see here 12345 and so on and on and on
";
        let line = [
            &line.repeat(500)[..],
            b"failed: 0xC004F074
",
        ]
        .concat();
        fs::write(folder.path().join("big.log"), line.repeat(1000)).unwrap();
        // Address space counts more than what is used; threads have large stacks.
        let script = "ulimit -v 400000; exec \"$0\" triage --json \"$1\"";
        let mut command = Command::new("sh");
        command.current_dir(folder.path()).args([
            "-c",
            script,
            env!("CARGO_BIN_EXE_winact"),
            "big.log",
        ]);
        command.env("RAYON_NUM_THREADS", "2").env("MALLOC_ARENA_MAX", "1");
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    }

    /// How many KB of memory the program uses when it has read so many files and waits for more,
    /// without its own code, which is in memory in parts that change.
    #[cfg(target_os = "linux")]
    fn memory(files: usize) -> u32 {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("many")).unwrap();
        for number in 0..files {
            fs::write(folder.path().join(format!("many/{number}")), b"0xC004F074\n").unwrap();
        }
        // After the folder it waits for what comes from here.
        let mut child = winact(folder.path(), &["--json", "many", "-"])
            .env("RAYON_NUM_THREADS", "1")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let process = PathBuf::from(format!("/proc/{}", child.id()));
        let is_waiting = || {
            let mut tasks = fs::read_dir(process.join("task")).unwrap();
            tasks.all(|task| {
                let state = fs::read_to_string(task.unwrap().path().join("stat")).unwrap();
                state.rsplit(')').next().unwrap().starts_with(" S")
            })
        };
        let mut waits = 0;
        while waits < 25 {
            std::thread::sleep(Duration::from_millis(20));
            waits = if is_waiting() { waits + 1 } else { 0 };
        }
        let status = fs::read_to_string(process.join("status")).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).unwrap();
        let size = line.split_ascii_whitespace().next().unwrap().parse().unwrap();
        drop(child.stdin.take());
        let report = json(&child.wait_with_output().unwrap());
        assert_eq!(report["codes"][0]["count"], files);
        size
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn memory_does_not_grow_with_the_number_of_files() {
        // No more than 7 bytes a file, which is less than a name or a place in a list takes.
        let (few, many) = (memory(1000), memory(6000));
        assert!(many < few + 35, "{few} KB, {many} KB");
    }
}

/// The parser passes over them in silence.
#[test]
fn what_an_event_log_lacks_within_is_named() {
    let events: Vec<Event<'_>> =
        (0..6).map(|_| Event::spp(8198, "PC", "2024-05-01T08:00:00", &["hr=0xC004F074"])).collect();
    let whole = event_log(&events, 2);
    let chunk = |number: usize| 4096 + number * 65536;
    let mut empty = whole.clone();
    empty[chunk(1)..chunk(2)].fill(0);
    // The space that is free begins where the records do.
    let mut lost = whole.clone();
    lost[chunk(2) + 48..chunk(2) + 52].copy_from_slice(&512_u32.to_le_bytes());
    for (log, codes, problem) in [
        (&whole, 6, ""),
        (&empty, 4, "log.evtx: chunk 1 is empty\n"),
        (&lost, 4, "log.evtx: 2 records of 6 are missing\n"),
    ] {
        let folder = folder(&[("log.evtx", log)]);
        let output = triage(&folder, &["--json", "."]);
        assert_eq!(output.status.code(), Some(i32::from(!problem.is_empty())), "{problem}");
        assert_eq!(counts(&json(&output)), [("0xC004F074", codes)], "{problem}");
        assert!(
            text(&output.stderr).replace(['/', '\\'], "").ends_with(&problem.replace('/', "")),
            "{}",
            text(&output.stderr)
        );
    }
}

/// The parser reads what is damaged as if it were whole.
#[test]
fn a_chunk_whose_checksum_is_wrong_is_named() {
    let events: Vec<Event<'_>> =
        (0..6).map(|_| Event::spp(8198, "PC", "2024-05-01T08:00:00", &["hr=0xC004F074"])).collect();
    let chunk = |number: usize| 4096 + number * 65536;
    let crc = |parts: [&[u8]; 2]| {
        let mut crc = flate2::Crc::new();
        for part in parts {
            crc.update(part);
        }
        crc.sum().to_le_bytes()
    };
    let mut whole = event_log(&events, 2);
    for at in (0..3).map(chunk) {
        whole[at + 120..at + 124].fill(0);
        let free = usize::from(u16::from_le_bytes([whole[at + 48], whole[at + 49]]));
        let records = crc([&whole[at + 512..at + free], b""]);
        whole[at + 52..at + 56].copy_from_slice(&records);
        let header = crc([&whole[at..at + 120], &whole[at + 128..at + 512]]);
        whole[at + 124..at + 128].copy_from_slice(&header);
    }
    whole[120..124].fill(0);
    // One letter of a message, of UTF-16; the number of the log in the header.
    let code = utf16("hr=0xC004F074");
    let message = whole.windows(code.len()).rposition(|letters| letters == code).unwrap();
    let with = |changes: &[(usize, u8)]| {
        let mut log = whole.clone();
        for (at, byte) in changes {
            log[*at] = *byte;
        }
        log
    };
    let damaged =
        |number: usize| format!("log.evtx: chunk {number} is damaged: its checksum says so\n");
    for (log, problem) in [
        (whole.clone(), String::new()),
        (with(&[(message, b'H')]), damaged(2)),
        (with(&[(chunk(1) + 8, 7)]), damaged(1)),
        (with(&[(chunk(1) + 8, 7), (message, b'H')]), damaged(1).replace('\n', " (and 1 more)\n")),
        // The log is still written to, or this chunk is; and it has no checksums.
        (with(&[(message, b'H'), (120, 1)]), String::new()),
        (with(&[(message, b'H'), (chunk(2) + 120, 1)]), String::new()),
        (with(&[(message, b'H'), (chunk(2) + 120, 4)]), String::new()),
        // One record is read where two stand.
        (
            with(&[(chunk(2) + 32, 5), (chunk(2) + 120, 4)]),
            "log.evtx: 1 records of 6 are missing\n".to_owned(),
        ),
    ] {
        let folder = folder(&[("log.evtx", &log)]);
        let output = triage(&folder, &["--json", "log.evtx"]);
        let code = Some(i32::from(!problem.is_empty()));
        assert_eq!((text(&output.stderr), output.status.code()), (&*problem, code));
    }
}

/// Wherever what is read at once ends.
#[test]
fn a_record_is_understood_wherever_it_stands() {
    let pad = "x".repeat(6000);
    let record =
        |n| format!("{{\"Computer\":\"PC-{n}\",\"pad\":\"{pad}\",\"hr\":\"0xC004F074\"}}\n");
    let records = (0..200).map(record).collect::<Vec<_>>().concat();
    let folder = folder(&[("log", records.as_bytes())]);
    let report = json(&triage(&folder, &["--json", "log"]));
    let row = &report["codes"][0];
    assert_eq!((&row["count"], &row["computers"]), (&200.into(), &200.into()));
}

#[test]
fn what_stands_beside_events_is_none_of_them() {
    let of_licensing = Event::spp(8198, "PC-1", "2024-05-01T07:00:00", &["hr=0xC004F074"]);
    let of_other = Event {
        provider: "Other",
        ..Event::spp(1, "PC-2", "2024-05-01T07:00:00", &["0xC004F034 0x80070005"])
    };
    let log = format!("{}\nError: 0xC004F074\n{}\n", xml(&of_licensing), xml(&of_other));
    let folder = folder(&[("log", log.as_bytes()), ("hint", b"exit 0x2a 0x8A010101\n")]);
    let report = json(&triage(&folder, &["--json", "log"]));
    let codes: Vec<_> = report["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["code"].as_str().unwrap(), row["count"].as_u64().unwrap()))
        .collect();
    // The second time it is in no event; of others only codes of licensing count.
    assert_eq!(codes, [("0xC004F074", 2), ("0xC004F034", 1)]);
    assert_eq!(report["codes"][0]["computer_names"], serde_json::json!(["PC-1"]));
    // Only slui.exe repeats a failure so.
    let report = json(&triage(&folder, &["--json", "hint"]));
    assert_eq!(report["unknown"], serde_json::json!([]));
}

/// Events that are longer than what is looked at together.
#[test]
fn long_events_are_events_to_their_ends() {
    let pad = "padding ".repeat(50_000);
    let event = |computer, codes: &[&str]| {
        let body = codes.iter().map(|code| format!("hr={code} {pad}")).collect::<Vec<_>>().concat();
        xml(&Event::spp(8198, computer, "2024-05-01T07:00:00", &[&body]))
    };
    let log = [
        &*pad,
        // Twice in one event, and once more behind it; below also where the event begins.
        &event("PC-1", &["0xC004F034", "0xC004F074", "0xC004F074", "0xC004F014"]),
        "\nError: 0xC004F074\n",
        &pad,
        "\nError: 0xC004F034\n",
        &event("PC-2", &["0xC004F074", "0xC004F074", "0xC004F014"]),
        "\nError: 0xC004F014\n",
    ];
    let folder = folder(&[("log", log.concat().as_bytes())]);
    let report = json(&triage(&folder, &["--json", "log"]));
    let rows: BTreeMap<_, _> = report["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["code"].as_str().unwrap(), (&row["count"], &row["computer_names"])))
        .collect();
    let (one, both) = (serde_json::json!(["PC-1"]), serde_json::json!(["PC-1", "PC-2"]));
    let expected = [
        ("0xC004F014", (&3.into(), &both)),
        ("0xC004F034", (&2.into(), &one)),
        ("0xC004F074", (&3.into(), &both)),
    ];
    assert_eq!(rows, BTreeMap::from(expected));
}

#[test]
fn places_of_products_and_scripts_that_began_before() {
    const INSTALLED: &str =
        "1: 2b1f36bb-c1cd-4306-bf5c-a0367c2d97d8, 1, 1 [(0 )(1 )(2 [0xC004E003, 0, 0])]";
    let list = xml(&Event::spp(1003, "PC", "2024-05-01T07:00:00", &[WINDOWS, INSTALLED]));
    let script = format!("slmgr.vbs /ato\n{}\nError: 0x8A010101 text\n", "-".repeat(400));
    let log = format!("\n\n{list}");
    let folder = folder(&[("log", log.as_bytes()), ("script", script.as_bytes())]);
    let report = json(&triage(&folder, &["--json", "log", "script"]));
    assert_eq!(report["products"][0]["place"], "log:3");
    assert_eq!(report["unknown"][0]["code"], "0x8A010101");
}

/// An event is the whole of it; else the innermost record counts that names a computer.
#[test]
fn records_stand_within_others() {
    let seen = |log: &str| {
        let folder = folder(&[("log", log.as_bytes())]);
        let report = json(&triage(&folder, &["--json", "log"]));
        let row = report["codes"][0].clone();
        (row["computer_names"].clone(), row["events"].clone(), row["since"].clone())
    };
    let event = "{\"Id\":8198,\"ProviderName\":\"Microsoft-Windows-Security-SPP\",\
        \"MachineName\":\"PC-1\",\"Properties\":[{\"Computer\":\"PC-2\",\
        \"Value\":\"hr=0xC004F074\"}]}";
    let names = |name: &str| serde_json::json!([name]);
    assert_eq!(seen(event), (names("PC-1"), serde_json::json!([8198]), Value::Null));
    let inner = "{\"Computer\":\"PC-1\",\"list\":[{\"Computer\":\"PC-2\",\"hr\":\"0xC004F074\"}]}";
    assert_eq!(seen(inner), (names("PC-2"), serde_json::json!([]), Value::Null));
    // The time is that of another record.
    let beside = "{\"Computer\":\"PC-1\",\"at\":\"2024-05-01T07:00:00\"} \
        {\"Computer\":\"PC-2\",\"hr\":\"0xC004F074\"}";
    assert_eq!(seen(beside), (names("PC-2"), serde_json::json!([]), Value::Null));
}
