//! Which files make a table, and the file that an answer is written to.

mod common;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Stdio;

use common::{answer, program, query, refused};

const CSV: [&str; 2] = ["--format", "csv"];

/// Writes files into a new folder.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        add(folder.path(), name, text);
    }
    folder
}

fn add(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

/// Values with line breaks, in a file that is large enough to be read in parts.
#[test]
fn line_breaks_in_values() {
    let data = tempfile::tempdir().unwrap();
    let mut text = "id,text\n".to_owned();
    let filler = "some text,\n".repeat(90);
    let rows = 12_000;
    for row in 0..rows {
        writeln!(text, "{row},\"{filler}\nhr=0xC004F074, \"\"{row}\"\"\"").unwrap();
    }
    assert!(text.len() > 11 << 20, "the engine cuts files from 10 MiB on");
    add(data.path(), "log.csv", &text);
    let sql = "SELECT count(*) AS n, count(DISTINCT id) AS ids, sum(id) AS sum, min(length(text)) AS shortest,
                      count(*) FILTER (WHERE activation_code(text) = 3221549172) AS found FROM log";
    let sum = rows * (rows - 1) / 2;
    let shortest = filler.len() + "\nhr=0xC004F074, \"0\"".len();
    let expected = format!("n,ids,sum,shortest,found\n{rows},{rows},{sum},{shortest},{rows}\n");
    for partitions in ["1", "4"] {
        let options = ["--format", "csv", "--partitions", partitions];
        assert_eq!(answer(data.path(), &options, sql), expected, "{partitions} partitions");
    }
}

#[test]
fn headers_of_one_table_are_the_same() {
    let count = "SELECT site, count(*) AS n FROM log GROUP BY site ORDER BY site";
    let same = folder(&[
        ("log/a.csv", "text,site\nx,a\n"),
        ("log/b.csv", "\"text\",\"site\"\r\nx,b\r\n"),
        ("log/c.csv", "text,site\n"),
        ("log/d.csv", ""),
        ("log/e.csv", "\u{FEFF}text,site\nx,e\n"),
    ]);
    assert_eq!(answer(same.path(), &CSV, count), "site,n\na,1\nb,1\ne,1\n");
    let mut many = "text,site\n".to_owned();
    // What comes after so many lines is not looked at for the types.
    many.push_str(&"x,a\n".repeat(1200));
    for (header, difference) in [
        ("site,text", "column 1 is \"text\" in one and \"site\" in the other"),
        ("text,place", "column 2 is \"site\" in one and \"place\" in the other"),
        ("text,Site", "column 2 is \"site\" in one and \"Site\" in the other"),
        ("text", "not 2 columns and 1"),
        ("text,site,more", "not 2 columns and 3"),
    ] {
        let line = header.replace(|letter: char| letter != ',', "").replace(',', "x,") + "x\n";
        let other =
            folder(&[("log/a.csv", &many), ("log/day/b.csv", &format!("{header}\n{line}"))]);
        let error = refused(other.path(), &CSV, count);
        assert!(error.contains("log/a.csv and /"), "{error}");
        assert!(error.contains("log/day/b.csv: the files of one table have the same"), "{error}");
        assert!(error.contains(difference), "{error}");
    }
    // A type that holds the values of all files.
    let types = folder(&[
        ("log/a.csv", "a,b,c,d,e\n1,1,x,,\n"),
        ("log/b.csv", "a,b,c,d,e\n0.5,0xC004F074,1,2,\n"),
    ]);
    let sql = "SELECT *, arrow_typeof(a) AS ta, arrow_typeof(d) AS td FROM log ORDER BY a";
    let expected = "a,b,c,d,e,ta,td\n0.5,0xC004F074,1,2,,Float64,Int64\n1.0,1,x,,,Float64,Int64\n";
    assert_eq!(answer(types.path(), &CSV, sql), expected);
    // Only empty in the lines that are looked at.
    let late = "n,late\n".to_owned() + &"1,\n".repeat(1500) + "1,text\n";
    let late = folder(&[("log.csv", &late)]);
    let sql = "SELECT count(*) AS n, max(late) AS late FROM log";
    assert_eq!(answer(late.path(), &CSV, sql), "n,late\n1501,text\n");
    // A column of JSON that comes later is none.
    let lines = "{\"n\":1}\n".repeat(999);
    for (before, more) in [(999, "{\"n\":1,\"late\":2}\n"), (1000, "{\"n\":1}\n{\"late\":2}\n")] {
        let late = folder(&[("log.jsonl", &format!("{lines}{more}"))]);
        let sql = "SELECT max(late) AS late FROM log";
        if before == 999 {
            assert_eq!(answer(late.path(), &CSV, sql), "late\n2\n");
        } else {
            assert!(refused(late.path(), &CSV, sql).contains("No field named late"));
        }
    }
    // JSON goes by name.
    let json = folder(&[
        ("log/a.json", "{\"text\":\"x\",\"site\":\"a\"}\n"),
        ("log/b.json", "{\"site\":\"b\",\"text\":\"x\"}\n"),
    ]);
    assert_eq!(answer(json.path(), &CSV, count), "site,n\na,1\nb,1\n");
}

#[test]
fn all_files_below_a_folder() {
    let sql = "SELECT text FROM log ORDER BY text";
    let deep = folder(&[
        ("log/a.csv", "text\na\n"),
        ("log/sub/b.csv", "text\nb\n"),
        ("log/sub/sub/c.csv", "text\nc\n"),
    ]);
    assert_eq!(answer(deep.path(), &CSV, sql), "text\na\nb\nc\n");
    let only_deep = folder(&[("log/2026/11/a.csv", "text\na\n")]);
    assert_eq!(answer(only_deep.path(), &CSV, sql), "text\na\n");

    let sql = "SELECT text, day FROM log ORDER BY text";
    let below = folder(&[
        ("log/day=1/a.csv", "text\na\n"),
        ("log/day=1/sub/b.csv", "text\nb\n"),
        ("log/day=2/sub/sub/c.csv", "text\nc\n"),
    ]);
    assert_eq!(answer(below.path(), &CSV, sql), "text,day\na,1\nb,1\nc,2\n");
    let day = format!("{} LIMIT 9", sql.replace("ORDER", "WHERE day = '2' ORDER"));
    assert_eq!(answer(below.path(), &CSV, &day), "text,day\nc,2\n");
    assert_eq!(answer(&below.path().join("log"), &CSV, sql), "text,day\na,1\nb,1\nc,2\n");

    // The engine would leave these out, without a word.
    let above =
        folder(&[("log/sub/day=1/a.csv", "text\na\n"), ("log/sub/day=2/a.csv", "text\nb\n")]);
    let error = refused(above.path(), &CSV, "SELECT text FROM log");
    assert!(error.contains("log/sub/day=1/a.csv: a folder name=value has to lie"), "{error}");
    let between = folder(&[("log/day=1/sub/site=x/a.csv", "text\na\n")]);
    let error = refused(between.path(), &CSV, "SELECT text FROM log");
    assert!(error.contains("or in another name=value, not in sub"), "{error}");
    for other in ["log/z.csv", "log/day=3/z.csv", "log/site=x/day=3/z.csv", "log/day=3/z/z.csv"] {
        let mixed = tempfile::tempdir().unwrap();
        // More files than the engine looks at.
        for site in 0..12 {
            add(mixed.path(), &format!("log/day=1/site={site:02}/a.csv"), "text\na\n");
        }
        add(mixed.path(), other, "text\nlost\n");
        let error = refused(mixed.path(), &CSV, "SELECT text FROM log");
        assert!(error.contains("site=00/a.csv has [day, site], and"), "{error}");
        assert!(error.contains(&format!("{other} has [")), "{error}");
    }
}

#[test]
fn what_is_hidden_and_what_is_no_data() {
    let sql = "SELECT text FROM log ORDER BY text";
    let kept = [
        ("log/a.csv", "text\na\n"),
        ("log/sub/b.csv", "text\nb\n"),
        ("log/_SUCCESS", ""),
        ("log/_metadata", "no data"),
        ("log/.DS_Store", "no data"),
        ("log/.a.csv.crc", "no data"),
        ("log/sub/b.csv.crc", "no data"),
        ("log/_old/notes.txt", "no data"),
        // Beside tables, not in one.
        ("README.txt", "no data"),
        ("notes/README.txt", "no data"),
        ("_other.csv", "other\nx\n"),
        ("_others/other.csv", "other\nx\n"),
    ];
    let data = folder(&kept);
    assert_eq!(answer(data.path(), &CSV, sql), "text\na\nb\n");
    let error = refused(data.path(), &CSV, "SELECT * FROM others");
    assert!(error.contains("not found; the tables are log\n"), "{error}");
    // What is named is read.
    let named = data.path().join("_other.csv");
    assert_eq!(answer(&named, &CSV, "SELECT * FROM _other"), "other\nx\n");

    // By its name the engine would read it.
    for name in ["log/.c.csv", "log/_c.csv", "log/sub/.c.csv", "log/_temporary/0/c.csv"] {
        let data = folder(&kept);
        add(data.path(), name, "text\nc\n");
        let error = refused(data.path(), &CSV, sql);
        assert!(error.contains("log: hidden by a leading . or _, but with the end"), "{error}");
        assert!(error.contains(&format!("{name}; move it away")), "{error}");
    }
    for name in ["log/notes.txt", "log/sub/c.csv.bak", "log/c", "log/c.parquet.gz"] {
        let data = folder(&kept);
        add(data.path(), name, "text\nc\n");
        let error = refused(data.path(), &CSV, sql);
        assert!(error.contains("log: one folder is one table, and this is no data: "), "{error}");
        assert!(error.ends_with(&format!("{name}\n")), "{error}");
    }
    // Named by itself, a file has to be a table.
    let data = folder(&kept);
    let readme = data.path().join("README.txt");
    let error = refused(data.path(), &["--data", readme.to_str().unwrap()], sql);
    assert!(error.contains("README.txt: no data: expected .parquet, .csv"), "{error}");
    let many = folder(&kept);
    for number in 0..5 {
        add(many.path(), &format!("log/{number}.txt"), "");
    }
    let error = refused(many.path(), &CSV, sql);
    assert!(error.ends_with("log/2.txt and 2 more\n"), "{error}");

    // Each kind is named once, in whatever order the files lie.
    let mixed = folder(&[
        ("log/a.csv", "text\na\n"),
        ("log/b.json", "{\"text\":\"b\"}\n"),
        ("log/c.csv", "text\nc\n"),
    ]);
    let error = refused(mixed.path(), &CSV, sql);
    assert!(error.ends_with("all of one kind, not .csv, .json\n"), "{error}");
}

#[test]
fn names_with_other_meanings() {
    let name = "a [1] 100%";
    for name in [name, "a*b", "a?b", "a#b", "%41", "ä ö", "a\"b", "[!x]"] {
        let data = folder(&[
            (&format!("{name}/log/{name}/b {name}.csv"), "text\nb\n"),
            (&format!("{name}/log/a.csv"), "text\na\n"),
            (&format!("{name}/{name}.csv"), "text\nc\n"),
            // What the names would stand for.
            ("a 1 100%/log/a.csv", "text\nwrong\n"),
            ("axb/log/a.csv", "text\nwrong\n"),
            ("A/log/a.csv", "text\nwrong\n"),
        ]);
        let data = data.path().join(name);
        assert_eq!(
            answer(&data, &CSV, "SELECT * FROM log ORDER BY text"),
            "text\na\nb\n",
            "{name}"
        );
        let quoted = name.to_ascii_lowercase().replace('"', "\"\"");
        let sql = format!("SELECT * FROM \"{quoted}\"");
        assert_eq!(answer(&data, &CSV, &sql), "text\nc\n", "{name}");
        let output = data.join(format!("{name}.parquet"));
        let options = ["--format", "parquet", "--output", output.to_str().unwrap()];
        assert_eq!(answer(&data.join("log"), &options, "SELECT * FROM a"), "");
        assert_eq!(answer(&output, &CSV, &sql), "text\na\n", "{name}");
    }
}

/// The names of what lies in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_file_is_written_as_a_whole() {
    let data = folder(&[("log.csv", "n\n1\n0\n")]);
    let place = folder(&[("answer", "what was there")]);
    let file = place.path().join("answer");
    let output = file.to_str().unwrap();
    for (format, sql) in [
        // Wrong only as it runs.
        ("json", "SELECT 1 / n AS x FROM log"),
        ("csv", "SELECT 1 / n AS x FROM log"),
        ("parquet", "SELECT 1 / n AS x FROM log"),
        ("table", "SELECT 1 / n AS x FROM log"),
        ("csv", "SELECT activation_codes('5') AS x FROM log"),
        ("csv", "SELECT missing FROM log"),
    ] {
        refused(data.path(), &["--format", format, "--output", output], sql);
        assert_eq!(fs::read_to_string(&file).unwrap(), "what was there", "{format} {sql}");
        assert_eq!(names(place.path()), ["answer"], "{format} {sql}");
    }
    let new = place.path().join("new");
    let options = ["--format", "csv", "--output", new.to_str().unwrap()];
    refused(data.path(), &options, "SELECT 1 / n AS x FROM log");
    assert_eq!(names(place.path()), ["answer"]);

    assert_eq!(
        answer(data.path(), &["--format", "csv", "--output", output], "SELECT n FROM log"),
        ""
    );
    assert_eq!(fs::read_to_string(&file).unwrap(), "n\n1\n0\n");
    assert_eq!(names(place.path()), ["answer"]);
    let nowhere = place.path().join("none/answer");
    let options = ["--output", nowhere.to_str().unwrap()];
    let error = refused(data.path(), &options, "SELECT n FROM log");
    assert!(error.starts_with(&format!("error: {}: ", nowhere.display())), "{error}");
    // A name alone is one in the folder of the program.
    let here = program()
        .current_dir(place.path())
        .args(["query", "--format", "csv", "--output", "here", "SELECT n FROM log", "--data"])
        .arg(data.path())
        .output()
        .unwrap();
    assert!(here.status.success(), "{}", String::from_utf8_lossy(&here.stderr));
    assert_eq!(fs::read_to_string(place.path().join("here")).unwrap(), "n\n1\n0\n");
}

#[cfg(unix)]
#[test]
fn whose_file_it_is_and_what_is_no_file() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let data = folder(&[("log.csv", "n\n1\n")]);
    let place = folder(&[("usual", ""), ("old", "old"), ("linked", "old")]);
    let mode =
        |name: &str| fs::metadata(place.path().join(name)).unwrap().permissions().mode() & 0o777;
    let write = |name: &str| {
        let path = place.path().join(name);
        let options = ["--format", "csv", "--output", path.to_str().unwrap()];
        assert_eq!(answer(data.path(), &options, "SELECT n FROM log"), "");
    };
    write("new");
    assert_eq!(mode("new"), mode("usual"));
    fs::set_permissions(place.path().join("old"), fs::Permissions::from_mode(0o640)).unwrap();
    write("old");
    assert_eq!(mode("old"), 0o640);
    symlink("linked", place.path().join("link")).unwrap();
    write("link");
    assert!(place.path().join("link").is_symlink());
    assert_eq!(fs::read_to_string(place.path().join("linked")).unwrap(), "n\n1\n");
    let device = ["--format", "csv", "--output", "/dev/stdout"];
    assert_eq!(answer(data.path(), &device, "SELECT n FROM log"), "n\n1\n");
}

#[test]
fn nobody_reads_any_more() {
    let data = folder(&[("log.csv", "n\n1\n2\n")]);
    for format in ["table", "json", "csv", "parquet"] {
        let mut child = program()
            .args(["query", "--format", format, "SELECT * FROM log", "--data"])
            .arg(data.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{format}");
        assert_eq!(output.status.code(), Some(0), "{format}");
    }
    // What is wrong is said nevertheless.
    let mut child = program()
        .args(["query", "--format", "csv", "SELECT 1 / (n - n) FROM log", "--data"])
        .arg(data.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let status = child.wait().unwrap();
    assert_eq!(status.code(), Some(1));
}

#[test]
fn nulls_in_json() {
    let data = folder(&[("log.csv", "n,text\n1,x\n,\n")]);
    let sql = "SELECT n, text, activation_name(n) AS name FROM log ORDER BY n";
    let output = query(data.path(), &["--format", "json"], sql);
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        "{\"n\":1,\"text\":\"x\",\"name\":null}\n{\"n\":null,\"text\":null,\"name\":null}\n"
    );
}
