//! `winact catalog`, run as a process.

use std::fs;
use std::process::{Command, Output};
use std::sync::LazyLock;

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};
use windows_activation_error::{
    ActivationError, ActivationType, Language, Resolution, Role, Topic,
};

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_winact")).arg("catalog").args(args).output().unwrap()
}

fn catalog(args: &[&str]) -> String {
    let output = run(args);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stderr, b"");
    String::from_utf8(output.stdout).unwrap()
}

fn codes(json: &str) -> Vec<ActivationError> {
    let records: Vec<serde_json::Value> = serde_json::from_str(json).unwrap();
    records.iter().map(|record| record["code"].as_str().unwrap().parse().unwrap()).collect()
}

#[test]
fn json_has_every_code() {
    let json = catalog(&["--format", "json", "-k"]);
    assert_eq!(codes(&json), ActivationError::VARIANTS);
    assert_eq!(json.matches("\"language\": \"ko\"").count(), ActivationError::VARIANTS.len());
}

#[test]
fn filters_narrow_it() {
    let expected = |keep: fn(&ActivationError) -> bool| -> Vec<ActivationError> {
        ActivationError::VARIANTS.iter().copied().filter(keep).collect()
    };
    assert_eq!(
        codes(&catalog(&["--format", "json", "--topic", "network"])),
        expected(|error| error.topic() == Topic::Network)
    );
    assert_eq!(
        codes(&catalog(&["--format", "json", "--type", "avma"])),
        expected(|error| error.applies_to(ActivationType::Avma))
    );
    let by_role = codes(&catalog(&["--format", "json", "--role", "network-administrator"]));
    assert_eq!(
        by_role,
        expected(|error| error.resolutions().any(|step| step.role == Role::NetworkAdministrator))
    );
    assert!(!by_role.is_empty() && by_role.len() < ActivationError::VARIANTS.len());
    let none = run(&["--format", "json", "--topic", "firmware", "--type", "token-based"]);
    assert!([Some(0), Some(3)].contains(&none.status.code()));
    for wrong in [&["--topic", "x"][..], &["--role", "x"], &["--type", "x"], &["--excel"]] {
        let output = run(&[&["--format", "json"], wrong].concat());
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn csv_has_a_row_for_every_code() {
    let plain = catalog(&["--format", "csv"]);
    let excel = catalog(&["--format", "csv", "--excel"]);
    assert!(!plain.contains('\r') && plain.starts_with("code,"));
    assert!(excel.starts_with("\u{FEFF}code,"));
    let rows = |text: &str| -> Vec<csv::StringRecord> {
        csv::Reader::from_reader(text.as_bytes()).records().map(Result::unwrap).collect()
    };
    assert_eq!(rows(&plain), rows(excel.trim_start_matches('\u{FEFF}')));
    assert_eq!(excel.matches("\r\n").count(), ActivationError::VARIANTS.len() + 1);
    for (row, error) in rows(&plain).iter().zip(ActivationError::VARIANTS) {
        assert_eq!(row[0], format!("{error:#X}"));
        assert_eq!(row[1], error.hresult().to_string());
        assert_eq!(&row[4], error.message().get(Language::English));
        assert_eq!(row.len(), 19);
        assert!(row.iter().all(|cell| cell.chars().count() < 32_767), "Excel cuts longer cells");
        // A spreadsheet runs what begins so.
        let is_formula = |cell: &str| cell.starts_with(['=', '+', '@']);
        assert!(!row.iter().any(is_formula), "{row:?}");
    }
}

/// A parser of CommonMark reads the texts and the commands as they are in the table.
#[test]
fn markdown_is_read_right() {
    for language in Language::VARIANTS {
        let text = catalog(&["--format", "markdown", "--language", language.tag()]);
        let (mut headings, mut commands, mut items, mut prose) = (0, Vec::new(), 0, String::new());
        let (mut in_code, mut depth, mut loose) = (false, 0, 0);
        for event in Parser::new(&text) {
            match event {
                Event::Start(Tag::Heading { level, .. }) => headings += u32::from(level as u8 == 2),
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => {
                    in_code = true;
                    commands.push(String::new());
                    loose += u32::from(depth == 0);
                }
                Event::End(TagEnd::CodeBlock) => in_code = false,
                Event::Start(Tag::CodeBlock(CodeBlockKind::Indented) | Tag::HtmlBlock) => {
                    panic!("not meant")
                }
                Event::Html(html) | Event::InlineHtml(html) => panic!("{html}"),
                Event::Start(Tag::Item) => {
                    depth += 1;
                    items += 1;
                }
                Event::End(TagEnd::Item) => depth -= 1,
                Event::Text(text) | Event::Code(text) if in_code => {
                    commands.last_mut().unwrap().push_str(&text);
                }
                Event::Text(text) | Event::Code(text) => prose.push_str(&text),
                _ => prose.push('\n'),
            }
        }
        let errors = ActivationError::VARIANTS;
        assert_eq!(headings as usize, errors.len());
        assert!(items > errors.len());
        let signs = errors.iter().flat_map(|error| error.causes()).filter_map(|cause| cause.sign);
        let of_signs = signs.filter(|sign| sign.command.is_some()).count();
        assert_eq!(loose as usize, of_signs, "a command belongs to its step");
        let lines: Vec<&str> = commands.iter().map(|command| command.trim_end()).collect();
        for error in errors {
            for step in error.resolutions() {
                assert!(step.command.is_none_or(|command| lines.contains(&command.line)));
                let text = step.text.get(*language).replace('`', "");
                assert!(prose.contains(&text), "{error:#X}: {text}");
            }
        }
    }
}

/// Without what marks it up: blanks, backticks, and the numbers of sources.
fn squeezed(text: &str) -> String {
    static CITE: LazyLock<regex::Regex> =
        LazyLock::new(|| regex::Regex::new(r" \[[0-9]+\]").unwrap());
    CITE.replace_all(text, "").replace(|letter: char| letter == '`' || letter.is_whitespace(), "")
}

fn rows(language: Language, more: &[&str]) -> Vec<csv::StringRecord> {
    let args = [&["--format", "csv", "--language", language.tag()], more].concat();
    let text = catalog(&args);
    csv::Reader::from_reader(text.as_bytes()).records().map(Result::unwrap).collect()
}

/// No step stands without the sign that it is for, and its number is that of `winact explain`.
#[test]
fn csv_ties_steps_to_causes() {
    for language in Language::VARIANTS {
        let sign_heading =
            if *language == Language::English { "You see it:" } else { "판단 기준:" };
        for (row, error) in rows(*language, &[]).iter().zip(ActivationError::VARIANTS) {
            let page = squeezed(&error.explain(*language).to_string());
            let several = error.causes().len() > 1;
            // What each heading stands for.
            let of_causes: Vec<(String, &[Resolution])> = ('A'..='Z')
                .zip(error.causes())
                .map(|(letter, cause)| {
                    let letter = if several { format!("{letter}. ") } else { String::new() };
                    let sign = cause
                        .sign
                        .map(|sign| format!(" {sign_heading} {}", sign.text.get(*language)));
                    let command = cause.sign.and_then(|sign| sign.command);
                    let command = command.map(|command| format!(" [{}]", command.line));
                    let sign = sign.map(|sign| sign + &command.unwrap_or_default());
                    let text = cause.text.get(*language);
                    (format!("{letter}{text}{}", sign.unwrap_or_default()), cause.resolutions)
                })
                .collect();
            let causes: Vec<&str> = row[11].lines().collect();
            assert_eq!(causes.len(), of_causes.len(), "{error:#X}");
            for (cause, (heading, _)) in causes.iter().zip(&of_causes) {
                assert!(cause.starts_with(heading), "{error:#X}: {cause}");
            }
            let mut headings: Vec<(String, Vec<&Resolution>)> = of_causes
                .iter()
                .filter(|_| several)
                .map(|(heading, steps)| (heading.clone(), steps.iter().collect()))
                .collect();
            let english = *language == Language::English;
            if several && !error.otherwise().is_empty() {
                let heading =
                    if english { "None of these" } else { "해당하는 항목이 없으면" };
                headings.push((heading.to_owned(), error.otherwise().iter().collect()));
            }
            let mut procedures = Vec::new();
            for procedure in error.resolutions().filter_map(|step| step.procedure) {
                let heading = if english { "Procedure:" } else { "절차:" };
                let heading = format!("{heading} {}", procedure.title.get(*language));
                if !procedures.contains(&procedure) {
                    procedures.push(procedure);
                    headings.push((heading, procedure.resolutions.iter().collect()));
                }
            }
            let mut wanted: Vec<&Resolution> = Vec::new();
            if !several {
                wanted.extend(of_causes.iter().flat_map(|(_, steps)| steps.iter()));
                wanted.extend(error.otherwise());
            }
            let mut headings = headings.into_iter();
            let mut wanted = wanted.into_iter();
            let mut number = 0;
            for line in row[12].lines() {
                let Some(step) = wanted.next() else {
                    let (heading, steps) = headings.next().unwrap();
                    let rest = line.strip_prefix(&heading).unwrap_or_else(|| panic!("{line}"));
                    assert_eq!(rest.is_empty(), !heading.ends_with(']'), "{error:#X}: {line}");
                    wanted = steps.into_iter();
                    continue;
                };
                number += 1;
                let text = step.text.get(*language);
                let condition = step.condition.map(|condition| condition.get(*language));
                let as_csv = condition.map(|condition| format!("{condition}: "));
                let as_csv = format!("{number}. {}{text}", as_csv.unwrap_or_default());
                assert!(line.starts_with(&as_csv), "{error:#X}: {line}");
                let as_page = condition.map(|condition| format!("({condition}) "));
                let as_page = format!("{number}. {}{text}", as_page.unwrap_or_default());
                assert!(page.contains(&squeezed(&as_page)), "{error:#X}: {as_page}");
            }
            assert_eq!((wanted.next(), headings.next()), (None, None), "{error:#X}");
        }
    }
}

/// What the page of `winact explain` says beside the steps, in its own words.
fn facts(error: ActivationError, language: Language) -> Vec<String> {
    let page = error.explain(language);
    let record = serde_json::to_value(page).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let mut facts: Vec<String> =
        record["notes"].as_array().unwrap().iter().map(|note| text(&note["text"])).collect();
    facts.extend(
        error
            .also_seen_with()
            .iter()
            .map(|sighting| sighting.activation_type.label().get(language).to_owned()),
    );
    let of_signs =
        error.causes().iter().filter_map(|cause| cause.sign).chain(error.checks().iter().copied());
    let commands: Vec<_> = of_signs
        .filter_map(|sign| sign.command)
        .chain(error.resolutions().filter_map(|step| step.command))
        .collect();
    for command in &commands {
        for name in command.placeholders() {
            facts.push(format!("{name}: {}", name.label().get(language)));
        }
    }
    // Sentences of the page: where a command runs, who takes a step and for whom it is, and which
    // procedure to follow.
    let page = page.to_string().split_whitespace().collect::<Vec<_>>().join(" ");
    let sentences = r"(?:Where|Who|실행 위치|담당): [^.]*\.(?: (?:Only for|대상:) [^.]*\.)?";
    let sentences = regex::Regex::new(sentences).unwrap();
    let of_steps = sentences.find_iter(&page).map(|one| one.as_str().to_owned());
    facts.extend(of_steps);
    let procedures = r#"See the procedure "[^"]*" \(steps [0-9]+ to [0-9]+\)\.|다음 절차를 따르십시오: ‘[^’]*’\([0-9]+~[0-9]+단계\)\."#;
    let procedures = regex::Regex::new(procedures).unwrap();
    let before = facts.len();
    facts.extend(procedures.find_iter(&page).map(|one| one.as_str().to_owned()));
    let named = error.resolutions().filter(|step| step.procedure.is_some()).count();
    assert_eq!(facts.len() - before, named, "{error:#X}");
    facts.extend(record["reference"]["title"].as_str().map(str::to_owned));
    facts
}

/// Every format says what the page of a code says.
#[test]
fn all_formats_have_the_same_facts() {
    let tag = regex::Regex::new("<[^>]*>").unwrap();
    for language in Language::VARIANTS {
        let of = |format: &str| catalog(&["--format", format, "--language", language.tag()]);
        let markdown = of("markdown");
        let mut of_markdown: Vec<String> = Vec::new();
        for event in Parser::new(&markdown) {
            match event {
                Event::Start(Tag::Heading { level, .. }) if level as u8 == 2 => {
                    of_markdown.push(String::new());
                }
                Event::Text(text) | Event::Code(text) => {
                    of_markdown.last_mut().unwrap().push_str(&text);
                }
                _ => {}
            }
        }
        let html = of("html");
        let of_html: Vec<String> =
            html.split("<details ").skip(1).map(|entry| format!("<{entry}")).collect();
        let without_tags = |entry: &str| {
            tag.replace_all(entry, "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
        };
        let json: Vec<serde_json::Value> = serde_json::from_str(&of("json")).unwrap();
        let rows = rows(*language, &[]);
        let errors = ActivationError::VARIANTS;
        assert_eq!((of_markdown.len(), of_html.len()), (errors.len(), errors.len()));
        let mut count = 0;
        // A fourth of the codes, for all take long.
        for (i, error) in errors.iter().enumerate().step_by(4) {
            let row: String = rows[i].iter().collect::<Vec<_>>().join("\n");
            let html = without_tags(&of_html[i]);
            let [row, html, markdown] = [&row, &html, &of_markdown[i]].map(|text| squeezed(text));
            for fact in facts(*error, *language) {
                count += 1;
                let fact = squeezed(&fact);
                assert!(markdown.contains(&fact), "{error:#X} in Markdown: {fact}");
                assert!(html.contains(&fact), "{error:#X} in HTML: {fact}");
                let is_type = error.also_seen_with().iter().any(|sighting| {
                    squeezed(sighting.activation_type.label().get(*language)) == fact
                });
                // CSV has the names of types for programs.
                assert!(is_type || row.contains(&fact), "{error:#X} in CSV: {fact}");
            }
            let [look_first, replace, about] = match language.tag() {
                "ko" => [
                    "먼저 확인할 것 (설정은 바뀌지 않음)",
                    "< > 안의 값은 실제 값으로 바꾸어 입력",
                    "명령에 관한 참고 사항",
                ],
                _ => [
                    "Look first (nothing is changed)",
                    "Replace what stands in < >",
                    "About the commands",
                ],
            };
            let has_notes = json[i]["notes"] != serde_json::json!([]);
            for (heading, is_there) in [
                (look_first, !error.checks().is_empty()),
                (replace, json[i]["placeholders"] != serde_json::json!([])),
                (about, has_notes),
            ] {
                let heading = squeezed(heading);
                assert_eq!(markdown.contains(&heading), is_there, "{error:#X}: {heading}");
                assert_eq!(html.contains(&heading), is_there, "{error:#X}: {heading}");
            }
            let seen: Vec<&str> =
                error.also_seen_with().iter().map(|one| one.activation_type.as_str()).collect();
            assert_eq!(&rows[i][15], seen.join(";"));
            // The record of a code has the rest.
            let record = serde_json::to_value(error.explain(*language)).unwrap();
            for (field, value) in record.as_object().unwrap() {
                assert_eq!(&json[i][field], value);
            }
            let meanings: Vec<String> = json[i]["placeholders"]
                .as_array()
                .unwrap()
                .iter()
                .map(|one| {
                    let [name, meaning] =
                        ["placeholder", "meaning"].map(|field| one[field].as_str().unwrap());
                    format!("{name}: {meaning}")
                })
                .collect();
            assert_eq!(meanings.join("\n"), rows[i][16]);
        }
        assert!(count > errors.len());
    }
}

#[test]
fn one_type_is_told_what_is_missing_and_why_a_code_is_there() {
    let args = |format: &'static str| {
        catalog(&["--format", format, "--type", "oem", "--topic", "license-missing"])
    };
    let left_out = "Steps that are not for OEM are left out.";
    let markdown = args("markdown");
    let entry = &markdown[markdown.find("## 0xC004F014").unwrap()..];
    let entry = &entry[..entry.find("\n## ").unwrap_or(entry.len())];
    assert!(entry.contains("- Activation types: MAK, KMS client\n- Also seen with: retail, OEM\n"));
    assert!(entry.contains(left_out) && !entry.contains("Who: license owner. Only for MAK."));
    let html = args("html");
    let entry = &html[html.find("<details id=\"0xC004F014\"").unwrap()..];
    let entry = &entry[..entry.find("</details>").unwrap()];
    assert!(entry.contains("<dt>Also seen with</dt><dd>retail, OEM</dd>"));
    assert!(entry.contains(left_out));
    let rows = rows(Language::English, &["--type", "oem"]);
    let row = rows.iter().find(|row| &row[0] == "0xC004F014").unwrap();
    assert_eq!((&row[8], &row[15]), ("mak;kms-client", "retail;oem"));
    assert_eq!(row[17].lines().next(), Some(left_out));
}

/// A procedure of which a type has one step is no range.
#[test]
fn one_step_is_no_range() {
    for (language, one, several) in
        [("en", ["(step ", ")"], ["(steps ", " to "]), ("ko", ["’(", "단계)"], ["’(", "~"])]
    {
        let page = catalog(&["-f", "markdown", "--type", "oem", "--language", language]);
        let page = page.replace("\\~", "~");
        let between = |[start, end]: [&'static str; 2]| {
            let parts = page.split(start).skip(1).filter_map(move |rest| rest.split_once(end));
            parts.filter(|(number, _)| number.parse::<u32>().is_ok())
        };
        assert!(between(one).count() > 3, "{language}");
        assert!(between(several).count() > 3, "{language}");
        for (first, rest) in between(several) {
            let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
            let last: u32 = rest[..digits].parse().unwrap();
            assert!(first.parse::<u32>().unwrap() < last, "{first} to {last}");
        }
    }
}

#[test]
fn html_is_one_file_with_every_code() {
    for language in Language::VARIANTS {
        let page = catalog(&["--format", "html", "--language", language.tag()]);
        assert!(page.starts_with(&format!("<!DOCTYPE html><html lang=\"{}\">", language.tag())));
        for error in ActivationError::VARIANTS {
            assert!(page.contains(&format!("<details id=\"{error:#X}\"")), "{error:#X}");
        }
        // Nothing is loaded: addresses stand in links only.
        for attribute in [" src=", "<link", "@import", "url("] {
            assert!(!page.contains(attribute), "{attribute}");
        }
    }
}

/// As on the page of a code: what is seen, and where the steps for it are.
#[test]
fn many_causes_have_a_table() {
    for (language, heading, none) in [
        (Language::English, "What you see", "none of these: step "),
        (Language::Korean, "확인 결과에 따라", "해당하는 항목이 없음: "),
    ] {
        let [html, markdown] = ["html", "markdown"]
            .map(|format| catalog(&["--format", format, "--language", language.tag()]));
        let (mut tables, mut links) = (0, 0);
        let entries = html.split("<details ").skip(1);
        let texts = markdown.split("\n## ");
        for ((error, entry), text) in ActivationError::VARIANTS.iter().zip(entries).zip(texts) {
            let heading_of = format!(">{heading}</th>");
            let has_table = error.causes().len() > 3;
            assert_eq!(entry.contains(&heading_of), has_table, "{error:#X}");
            assert_eq!(text.contains(&format!("\n### {heading}\n")), has_table, "{error:#X}");
            tables += u32::from(has_table);
            let rows: Vec<&str> = entry.split("href=\"#").skip(1).collect();
            assert_eq!(rows.is_empty(), !has_table, "{error:#X}");
            for row in &rows {
                let id = row.split('"').next().unwrap();
                assert_eq!(entry.matches(&format!("<h2 id=\"{id}\">")).count(), 1, "{id}");
            }
            links += rows.len();
            if !has_table {
                continue;
            }
            let briefs = error.causes().iter().filter_map(|cause| cause.sign?.brief).count();
            let has_rest = !error.otherwise().is_empty();
            assert_eq!(rows.len(), briefs + usize::from(has_rest), "{error:#X}");
            assert_eq!(text.contains(none), has_rest, "{error:#X}");
        }
        assert!(tables > 10 && links > 4 * tables as usize, "{tables} {links}");
    }
    let markdown = catalog(&["--format", "markdown"]);
    assert!(markdown.contains("\n### What you see\n\n- field 1 is 0xC004F06C: A\n"));
}

#[test]
fn a_file_is_replaced_as_a_whole() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("errors.html");
    fs::write(&file, "old").unwrap();
    let path = file.to_str().unwrap();
    assert_eq!(catalog(&["--format", "html", "--output", path]), "");
    assert_eq!(fs::read_to_string(&file).unwrap(), catalog(&["--format", "html"]));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else is left");
    assert!(catalog(&["--format", "json", "--output", "-"]).starts_with('['));
    let missing = folder.path().join("no/such/file");
    let output = run(&["--format", "json", "--output", missing.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    // What cannot be written whole leaves the old file as it was.
    #[cfg(unix)]
    {
        let script =
            "ulimit -f 64; trap '' XFSZ; exec \"$0\" catalog --format html --output \"$1\"";
        let output = Command::new("sh")
            .args(["-c", script, env!("CARGO_BIN_EXE_winact"), path])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(fs::read_to_string(&file).unwrap().ends_with("</html>"));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}

/// Who could read the old file can read the new one. Only some users may give files away: for
/// others the group is one that they have, as it is anyway.
#[cfg(unix)]
#[test]
fn a_file_that_is_replaced_keeps_its_owner_and_permissions() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("errors.json");
    fs::write(&file, "old").unwrap();
    _ = chown(&file, Some(65_534), Some(100));
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
    let of = |file: &std::path::Path| {
        let found = fs::metadata(file).unwrap();
        (found.uid(), found.gid(), found.mode() & 0o7777)
    };
    let before = of(&file);
    catalog(&["--format", "json", "--output", file.to_str().unwrap()]);
    assert!(fs::read_to_string(&file).unwrap().starts_with('['));
    assert_eq!(of(&file), before);
}

/// What cannot be written is named as it was typed, and only so.
#[test]
fn errors_name_the_file() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("d")).unwrap();
    fs::write(folder.path().join("file"), "").unwrap();
    let complaint = |command: &[&str], path: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_winact"))
            .args(command)
            .arg(path)
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1), "{path}");
        assert_eq!(output.stdout, b"");
        String::from_utf8(output.stderr).unwrap()
    };
    fs::write(folder.path().join("a.log"), "0xC004F074").unwrap();
    for command in [&["catalog", "-f", "csv", "-o"][..], &["triage", "a.log", "--html"]] {
        // No file can be made in a folder of processes.
        let refused = cfg!(target_os = "linux").then_some(("/proc/x.html", ""));
        for (path, reason) in [
            ("d", "is a directory"),
            ("nodir/x.html", ""),
            ("file/x.html", ""),
            ("no\u{1B}dir/x.html", ""),
        ]
        .into_iter()
        .chain(refused)
        {
            let complaint = complaint(command, path);
            let path = path.replace('\u{1B}', "\\u{1b}");
            assert!(
                complaint.starts_with(&format!("cannot write {path}: {reason}")),
                "{complaint}"
            );
            assert!(complaint.trim_end().len() > format!("cannot write {path}: ").len());
            assert!(!complaint.contains(".tmp"), "{complaint}");
            assert_eq!(complaint.lines().count(), 1);
        }
    }
    let names: std::collections::BTreeSet<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["a.log", "d", "file"].map(Into::into).into());
    #[cfg(unix)]
    {
        let script =
            "ulimit -f 64; trap '' XFSZ; cd \"$1\"; \"$0\" catalog --format html --output x.html";
        let output = Command::new("sh")
            .args(["-c", script, env!("CARGO_BIN_EXE_winact")])
            .arg(folder.path())
            .output()
            .unwrap();
        let complaint = String::from_utf8(output.stderr).unwrap();
        assert!(complaint.starts_with("cannot write x.html: "), "{complaint}");
        assert!(!complaint.contains(".tmp"), "{complaint}");
    }
}

/// What a link leads to is written, whether it is there or not; the link stays.
#[cfg(unix)]
#[test]
fn links_stay() {
    use std::os::unix::fs::symlink;
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::create_dir(path("d")).unwrap();
    fs::write(path("d/old"), "old").unwrap();
    symlink("d/old", path("to-old")).unwrap();
    symlink("d/new", path("to-new")).unwrap();
    symlink("to-newer", path("two")).unwrap();
    symlink(path("d/newer"), path("to-newer")).unwrap();
    symlink("../d/newest", path("d/up")).unwrap();
    let expected = catalog(&["--format", "json"]);
    for (link, target) in
        [("to-old", "d/old"), ("to-new", "d/new"), ("two", "d/newer"), ("d/up", "d/newest")]
    {
        let output = path(link);
        assert_eq!(catalog(&["--format", "json", "-o", output.to_str().unwrap()]), "");
        assert!(output.is_symlink(), "{link}");
        assert!(!path(target).is_symlink());
        assert_eq!(fs::read_to_string(path(target)).unwrap(), expected);
    }
    symlink("b", path("a")).unwrap();
    symlink("a", path("b")).unwrap();
    symlink("nodir/x", path("lost")).unwrap();
    for link in ["a", "lost"] {
        let output = run(&["--format", "json", "-o", path(link).to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1), "{link}");
        assert!(path(link).is_symlink(), "{link}");
    }
    assert_eq!(fs::read_dir(path("d")).unwrap().count(), 5, "nothing else is left");
}

#[cfg(unix)]
#[test]
fn whoever_reads_may_stop() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_winact"))
        .args(["catalog", "--format", "csv"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
