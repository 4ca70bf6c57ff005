//! What the README shows is what the program gives.

mod common;

use common::{QUERIES, answer};
use windows_activation_fleet::sample::{self, Size};

#[test]
fn queries_and_answers() {
    let readme = include_str!("../README.md");
    let folder = tempfile::tempdir().unwrap();
    sample::write(folder.path(), sample::DEFAULT).unwrap();
    for (name, sql) in QUERIES {
        let lines: Vec<_> = sql.lines().filter(|line| !line.starts_with("--")).collect();
        let block = format!("```sql\n{}\n```", lines.join("\n"));
        assert!(readme.contains(&block), "{name}: the README has another query");

        let command =
            format!("$ fleet query --data target/fleet \"$(cat fleet/queries/{name}.sql)\"");
        let (_, block) = readme.split_once(&command).unwrap();
        let (block, _) = block.split_once("\n```").unwrap();
        let (filter, shown) = block.split_once('\n').unwrap();
        let answer = answer(folder.path(), &[], sql);
        let kept: Vec<_> = match filter {
            " | head -8" => answer.lines().take(8).collect(),
            " | grep -e site -e kms-host" => answer
                .lines()
                .filter(|line| line.contains("site") || line.contains("kms-host"))
                .collect(),
            other => panic!("{name}: this test knows no {other:?}"),
        };
        let shown: Vec<_> = shown.lines().collect();
        assert_eq!(shown.len(), kept.len(), "{name}");
        for (shown, line) in shown.iter().zip(kept) {
            // Lines are cut.
            assert!(line.starts_with(shown) && shown.len() > 20, "{name}: {shown} is not {line}");
        }
    }
}

/// The command that writes codes once: later queries find the same in its file.
#[test]
fn codes_written_once() {
    let readme = include_str!("../README.md");
    let (_, command) = readme.split_once("`fleet query --data FOLDER --format parquet ").unwrap();
    let (command, _) = command.split_once('`').unwrap();
    let command = command.split_whitespace().collect::<Vec<_>>().join(" ");
    let sql = command.strip_prefix("--output codes.parquet \"").unwrap();
    let sql = sql.strip_suffix('"').unwrap();

    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    sample::write(&data, Size { machines: 40, days: 2, events: 200 }).unwrap();
    let codes = folder.path().join("codes.parquet");
    let options = ["--format", "parquet", "--output", codes.to_str().unwrap()];
    assert_eq!(answer(&data, &options, sql), "");

    let csv = ["--format", "csv"];
    let expected = answer(
        &data,
        &csv,
        "SELECT CAST(day AS VARCHAR) AS day, machine, activation_code(text) AS code FROM events
         WHERE activation_code(text) IS NOT NULL ORDER BY day, machine, code",
    );
    let found = answer(
        &codes,
        &csv,
        "SELECT CAST(CAST(time AS DATE) AS VARCHAR) AS day, machine, code FROM codes
         ORDER BY day, machine, code",
    );
    // A text of the made-up fleet has one code at most.
    assert_eq!(found, expected);
    assert!(found.lines().count() > 200, "{found}");
}
