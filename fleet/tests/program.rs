//! The query program: what it reads, what it writes, and what it says when something is wrong.

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use common::{QUERIES, answer, program, query, refused};
use windows_activation_error::{ActivationError, ActivationType, Language, Retry, find_iter};
use windows_activation_fleet::sample::{self, SITES, Size};

const LINE: &str =
    "SELECT activation_code(text) AS code, count(*) AS n FROM log GROUP BY code ORDER BY code";

/// The same three lines in each kind of file, alone and in a folder.
#[test]
fn kinds_of_files() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    fs::write(data.join("log.csv"), "text,site\nhr=0xC004F074,a\n-1073418124,b\nnothing,c\n")
        .unwrap();
    let lines =
        "{\"text\":\"hr=0xC004F074\"}\n{\"text\":\"-1073418124\"}\n{\"text\":\"nothing\"}\n";
    let expected = "code,n\n3221549172,2\n,1\n";

    assert_eq!(answer(data, &["--format", "csv"], LINE), expected);
    assert_eq!(answer(&data.join("log.csv"), &["--format", "csv"], LINE), expected);
    for name in ["json", "jsonl", "ndjson"] {
        let other = tempfile::tempdir().unwrap();
        fs::create_dir(other.path().join("LOG")).unwrap();
        fs::write(other.path().join(format!("LOG/one.{name}")), lines).unwrap();
        assert_eq!(answer(other.path(), &["--format", "csv"], LINE), expected, "{name}");
    }
    // What gzip makes of the lines of a CSV.
    let packed: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\x2b\x49\xad\x28\xe1\xca\x28\xb2\x35\xa8\x70\x36\x30\x30\x71\x33\x30\x37\xe1\xd2\x35\x34\x30\x37\x36\x31\xb4\x30\x34\x32\xe1\xca\xcb\x2f\xc9\xc8\xcc\x4b\xe7\x02\x00\xac\x30\x86\x5f\x27\x00\x00\x00";
    let gzip = tempfile::tempdir().unwrap();
    fs::write(gzip.path().join("log.csv.gz"), packed).unwrap();
    assert_eq!(answer(gzip.path(), &["--format", "csv"], LINE), expected);
    // Parquet that the program wrote is read again.
    let parquet = tempfile::tempdir().unwrap();
    let file = parquet.path().join("log.parquet");
    let written = query(
        data,
        &["--format", "parquet", "--output", file.to_str().unwrap()],
        "SELECT * FROM log",
    );
    assert!(written.status.success() && written.stdout.is_empty());
    assert_eq!(answer(parquet.path(), &["--format", "csv"], LINE), expected);
    // And through standard output.
    let piped = query(data, &["--format", "parquet"], "SELECT * FROM log");
    fs::write(&file, piped.stdout).unwrap();
    assert_eq!(answer(parquet.path(), &["--format", "csv"], LINE), expected);
}

#[test]
fn formats() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("log.csv"), "text\n0xC004F074 0x80070005\n").unwrap();
    let sql = "SELECT activation_codes(text) AS codes, activation_name(text) AS name FROM log";
    assert_eq!(
        answer(folder.path(), &["--format", "json"], sql),
        "{\"codes\":[3221549172,2147942405],\"name\":\"KmsUnavailable\"}\n"
    );
    assert_eq!(
        answer(folder.path(), &[], sql),
        "+--------------------------+----------------+\n\
         | codes                    | name           |\n\
         +--------------------------+----------------+\n\
         | [3221549172, 2147942405] | KmsUnavailable |\n\
         +--------------------------+----------------+\n\
         1 rows\n"
    );
    let none = "SELECT text FROM log WHERE false";
    assert_eq!(answer(folder.path(), &["--format", "csv"], none), "text\n");
    assert_eq!(answer(folder.path(), &["--format", "json"], none), "");
    assert!(answer(folder.path(), &[], none).contains("| text |"));
}

#[test]
fn bad_input() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    fs::write(data.join("log.csv"), "text,size\n0xC004F074,0.5\n").unwrap();
    let error = refused(data, &[], "SELECT * FROM logs");
    assert!(error.contains("'datafusion.public.logs' not found; the tables are log"), "{error}");
    let error = refused(data, &[], "SELECT activation_codes(size) FROM log");
    assert!(error.contains("activation_codes takes text or binary, not Float64"), "{error}");
    let error = refused(data, &[], "SELECT activation_name(size) FROM log");
    assert!(
        error.contains("takes a code as text, binary or a whole number, not Float64"),
        "{error}"
    );
    let error = refused(data, &[], "SELECT activation_applies_to(text, 'kmz') FROM log");
    assert!(error.contains("\"kmz\" is no type of activation"), "{error}");
    refused(data, &[], "SELECT activation_nmae(text) FROM log");
    refused(data, &[], "SELEC text FROM log");
    let error = refused(data, &["--format", "csv"], "SELECT activation_codes(text) AS c FROM log");
    assert!(error.contains("no place for the column c"), "{error}");
    refused(data, &[], "-- only a comment");
    // It only reads.
    let target = data.join("new.csv");
    refused(data, &[], &format!("COPY log TO '{}'", target.display()));
    refused(
        data,
        &[],
        &format!("CREATE EXTERNAL TABLE x STORED AS CSV LOCATION '{}'", data.display()),
    );
    refused(data, &[], "SET datafusion.execution.batch_size = 1");
    assert!(!target.exists());

    assert!(refused(&data.join("none"), &[], LINE).contains("No such file"));
    let empty = tempfile::tempdir().unwrap();
    assert!(refused(empty.path(), &[], LINE).contains("no data"));
    fs::create_dir(empty.path().join("mixed")).unwrap();
    fs::write(empty.path().join("mixed/a.csv"), "a\n1\n").unwrap();
    fs::write(empty.path().join("mixed/b.json"), "{\"a\":1}\n").unwrap();
    assert!(refused(empty.path(), &[], LINE).contains("all of one kind, not .csv, .json"));
    let twice = tempfile::tempdir().unwrap();
    fs::write(twice.path().join("log.csv"), "text\nx\n").unwrap();
    fs::write(twice.path().join("LOG.jsonl"), "{\"text\":\"x\"}\n").unwrap();
    assert!(refused(twice.path(), &[], LINE).contains("two tables are named"));
    let broken = tempfile::tempdir().unwrap();
    fs::write(broken.path().join("log.parquet"), "this is no Parquet").unwrap();
    assert!(refused(broken.path(), &[], LINE).contains("log.parquet"));
}

#[test]
fn no_scheduler() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("log.csv"), "text\nx\n").unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    let error = refused(folder.path(), &["--cluster", &address], LINE);
    assert!(error.contains(&format!("no scheduler answers at {address}")), "{error}");
    let error = refused(folder.path(), &["--cluster", "nonsense"], LINE);
    assert!(error.contains("nonsense"), "{error}");

    // What something at the port can answer.
    for (answer, expected) in [
        ("404 Not Found\r\nContent-Length: 0\r\n\r\n", "something else listens there"),
        ("200 OK\r\n\r\nready: yes\n", "something else listens there"),
        ("200 OK\r\n\r\nready: 0 executors registered\n", "has no executors"),
        (
            "503 Service Unavailable\r\n\r\nnot ready: 0/1 executors registered\n",
            "has no executors",
        ),
    ] {
        let other = TcpListener::bind("127.0.0.1:0").unwrap();
        let other_address = other.local_addr().unwrap().to_string();
        let answering = std::thread::spawn(move || {
            let (mut stream, _) = other.accept().unwrap();
            let mut request = [0; 512];
            assert!(stream.read(&mut request).unwrap() > 0);
            write!(stream, "HTTP/1.1 {answer}").unwrap();
        });
        let error = refused(folder.path(), &["--cluster", &other_address], LINE);
        assert!(error.contains(&format!("at {other_address}")), "{error}");
        assert!(error.contains(expected), "{answer}: {error}");
        answering.join().unwrap();
    }

    let executor = program().args(["executor", "--scheduler", &address]).output().unwrap();
    assert_eq!(executor.status.code(), Some(1));
    let error = String::from_utf8(executor.stderr).unwrap();
    assert!(error.lines().last().unwrap().starts_with(&format!("error: {address}: ")), "{error}");
    // A port that is taken.
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let scheduler = program().args(["scheduler", "--bind", &address]).output().unwrap();
    assert_eq!(scheduler.status.code(), Some(1));
    let error = String::from_utf8(scheduler.stderr).unwrap();
    assert!(error.starts_with(&format!("error: cannot listen at {address}: ")), "{error}");
    let port = taken.local_addr().unwrap().port().to_string();
    for option in ["--port", "--task-port"] {
        let args = ["executor", "--scheduler", "127.0.0.1:1", option, &port];
        let executor = program().args(args).output().unwrap();
        assert_eq!(executor.status.code(), Some(1));
        let error = String::from_utf8(executor.stderr).unwrap();
        assert!(error.starts_with(&format!("error: cannot listen at {address}: ")), "{error}");
    }
    let open = program().args(["scheduler", "--bind", "0.0.0.0:0"]).output().unwrap();
    assert_eq!(open.status.code(), Some(1));
    assert!(String::from_utf8(open.stderr).unwrap().contains("needs --advertise HOST"));
}

#[test]
fn help_says_how_safe_it_is() {
    for service in ["scheduler", "executor"] {
        let help = program().args([service, "--help"]).output().unwrap();
        let help = String::from_utf8(help.stdout).unwrap();
        assert!(help.contains("no authentication of its own") && help.contains("TLS"), "{help}");
        assert!(help.contains("127.0.0.1"), "{help}");
    }
}

/// The three queries of the README against the same counts made without SQL.
#[test]
fn queries_of_the_readme() {
    let folder = tempfile::tempdir().unwrap();
    let size = Size { machines: 48, days: 10, events: 150 };
    sample::write(folder.path(), size).unwrap();
    let answers = QUERIES.map(|(_, sql)| answer(folder.path(), &["--format", "csv"], sql));

    let mut events = Vec::new();
    for day in 0..size.days {
        for site in 0..4 {
            let seed = u64::from(day) << 40 | u64::from(site) << 32;
            let batch = sample::events(size, day, site, seed, size.events).unwrap();
            let column = |at: usize| {
                use datafusion::arrow::array::AsArray as _;
                batch
                    .column(at)
                    .as_string::<i32>()
                    .iter()
                    .map(|text| text.unwrap().to_owned())
                    .collect::<Vec<_>>()
            };
            let times = {
                use datafusion::arrow::array::AsArray as _;
                use datafusion::arrow::datatypes::TimestampSecondType;
                batch.column(0).as_primitive::<TimestampSecondType>().values().to_vec()
            };
            for ((time, machine), text) in times.into_iter().zip(column(1)).zip(column(2)) {
                let codes: Vec<_> = find_iter(text.as_bytes()).map(|found| found.error).collect();
                events.push((day, site as usize, time, machine, codes));
            }
        }
    }

    let mut frequent: BTreeMap<u32, (usize, BTreeSet<&str>)> = BTreeMap::new();
    let mut change: BTreeMap<(&str, &str), [usize; 2]> = BTreeMap::new();
    let mut last: BTreeMap<&str, (i64, u32)> = BTreeMap::new();
    for (day, site, time, machine, codes) in &events {
        for error in codes {
            let count = frequent.entry(error.code()).or_default();
            count.0 += 1;
            count.1.insert(machine);
            // The first day is the second of November, and the change was on the ninth.
            let half = usize::from(*day >= 7);
            change.entry((SITES[*site].0, error.topic().as_str())).or_default()[half] += 1;
        }
        if let Some(error) = codes.first() {
            let latest = last.entry(machine).or_insert((*time, error.code()));
            *latest = (*latest).max((*time, error.code()));
        }
    }

    let mut frequent: Vec<_> = frequent.into_iter().collect();
    frequent.sort_by_key(|(code, (events, _))| (std::cmp::Reverse(*events), *code));
    let rows: Vec<_> =
        answers[0].lines().skip(1).take_while(|line| line.starts_with("0x")).collect();
    assert_eq!(rows.len(), 10);
    for (row, (code, (events, machines))) in rows.iter().zip(&frequent) {
        let error = ActivationError::from_code(*code).unwrap();
        let expected = format!("0x{code:08X},{},{events},{},", error.name(), machines.len());
        assert!(row.starts_with(&expected), "{row} is not {expected}");
        let step = error.resolutions().next().unwrap().text.get(Language::English);
        assert!(row.contains(&step[..20]), "{row} is not {step}");
    }

    let stuck: Vec<_> = last
        .iter()
        .filter(|(_, (_, code))| {
            ActivationError::from_code(*code).unwrap().retry() == Retry::AfterFix
        })
        .collect();
    let rows: Vec<_> = answers[1].lines().skip(1).collect();
    assert!(!stuck.is_empty() && stuck.len() < last.len());
    assert_eq!(rows.len(), stuck.len());
    let machines = fs::read_to_string(folder.path().join("machines.csv")).unwrap();
    for (row, (machine, (_, code))) in rows.iter().zip(stuck) {
        let error = ActivationError::from_code(*code).unwrap();
        let about = machines.lines().find(|line| line.starts_with(*machine)).unwrap();
        let [_, channel, locale] = about.split(',').collect::<Vec<_>>()[..] else {
            panic!("{about}")
        };
        let language = if locale == "ko-KR" { Language::Korean } else { Language::English };
        let wanted = ActivationType::from_channel(channel).unwrap();
        let step = error.explain(language).only_for(wanted).resolutions().next().unwrap();
        let start: String = step.text.get(language).chars().take(12).collect();
        let message: String = error.message().get(language).chars().take(12).collect();
        assert!(row.starts_with(&format!("{machine},")), "{row} is not of {machine}");
        for part in [format!("0x{code:08X}"), message, start] {
            assert!(row.contains(&part), "{row} holds no {part}");
        }
    }

    let change = change
        .into_iter()
        .map(|((site, topic), [before, after])| format!("{site},{topic},{before},{after}"));
    assert_eq!(answers[2].lines().skip(1).collect::<Vec<_>>(), change.collect::<Vec<_>>());
}
