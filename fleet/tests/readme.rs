//! What the README shows is what the program gives.

mod common;

use common::{QUERIES, answer};
use windows_activation_fleet::sample;

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
