//! The pages of `winact catalog` and `winact triage` in a real browser. Without one there is a
//! line that says so.

mod event_log;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use event_log::{Event, event_log};
use tempfile::TempDir;
use windows_activation_error::ActivationError;

/// Unlike what is printed, this is seen where the test passes.
fn say(line: &str) {
    std::io::stderr().write_all(format!("{line}\n").as_bytes()).unwrap();
}

/// Chromium or Chrome, as Debian, others and Windows name it, or as `BROWSER_FOR_TESTS` says.
fn browser() -> Option<PathBuf> {
    let chosen = std::env::var_os("BROWSER_FOR_TESTS").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe", "msedge.exe"];
    let mut found =
        std::env::split_paths(&path).flat_map(|folder| names.map(|name| folder.join(name)));
    let browser = chosen.or_else(|| found.find(|path| path.is_file()));
    if browser.is_none() {
        say("skipped: there is no Chromium and no Chrome");
    }
    browser
}

fn winact(args: &[&str]) {
    let status = Command::new(env!("CARGO_BIN_EXE_winact")).args(args).status().unwrap();
    assert!(status.success());
}

struct Page {
    browser: PathBuf,
    folder: TempDir,
}

impl Page {
    /// What these lines of JavaScript, run in the page, give as a list.
    fn run(&self, file: &str, link: &str, script: &str) -> serde_json::Value {
        let page = fs::read_to_string(self.folder.path().join(file)).unwrap();
        let driver = format!(
            "<script>\nconst results = [];\nwindow.onerror = (message) => results.push(message);\n\
             {script}\nconst pre = document.createElement('pre'); pre.id = 'results';\n\
             pre.textContent = JSON.stringify(results);\ndocument.body.append(pre);\n</script></body>"
        );
        let copy = self.folder.path().join(format!("driven-{file}"));
        fs::write(&copy, page.replacen("</body>", &driver, 1)).unwrap();
        let dom = self.start(&copy, link, &["--dump-dom", "--virtual-time-budget=5000"]);
        let start = dom.find("<pre id=\"results\">").unwrap_or_else(|| panic!("{dom}"));
        let results = &dom[start + "<pre id=\"results\">".len()..];
        let results = &results[..results.find("</pre>").unwrap()];
        let results = results.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        serde_json::from_str(&results).unwrap()
    }

    fn start(&self, file: &Path, link: &str, args: &[&str]) -> String {
        let profile = self.folder.path().join("profile");
        let output = Command::new(&self.browser)
            .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"])
            .arg(format!("--user-data-dir={}", profile.display()))
            .args(args)
            .arg(format!("file://{}{link}", file.display()))
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

const STATE: &str = "
const shown = () => [...document.querySelectorAll('details')].filter((entry) => !entry.hidden);
const state = () => { const all = shown(); return [all[0]?.id, all[0]?.open, all.filter((entry) => entry.open).length]; };
const search = (text) => { input.value = text; input.dispatchEvent(new Event('input')); return state(); };
";

#[test]
fn the_search_of_the_catalog() {
    let Some(browser) = browser() else { return };
    let page = Page { browser, folder: tempfile::tempdir().unwrap() };
    for language in ["en", "ko"] {
        let file = format!("{language}.html");
        let path = page.folder.path().join(&file);
        winact(&[
            "catalog",
            "--format",
            "html",
            "--language",
            language,
            "--output",
            path.to_str().unwrap(),
        ]);
        let hit = serde_json::json!(["0xC004F074", true, 1]);
        let linked = page.run(&file, "#0xC004F074", &format!("{STATE} results.push(state());"));
        assert_eq!(linked[0], hit, "{language}");
        let script = format!(
            "{STATE}
            const before = shown().map((entry) => entry.id).join();
            results.push(document.activeElement === input);
            for (const text of ['3221549172', '-1073418124', 'KmsUnavailable', '“0xC004F074”',
                '0xc004f074,', 'C004F074', '0×C004F074', 'sl_e_vl_binding_service_unavailable'])
              results.push(search(text));
            search('');
            results.push(shown().map((entry) => entry.id).join() === before && state()[2] === 0);
            search('KMS 1688'); results.push(shown().length);
            search('no such words'); results.push(output.value);
            // A summary can be reached and opened by the keyboard.
            search(''); const summary = shown()[3].querySelector('summary'); summary.focus();
            results.push(document.activeElement === summary); summary.click();
            results.push(shown()[3].open);"
        );
        let results = page.run(&file, "", &script);
        let results = results.as_array().unwrap();
        assert_eq!(results[0], true);
        assert!(results[1..9].iter().all(|result| *result == hit), "{language}: {results:?}");
        assert_eq!(results[9], true, "the order and the closed entries come back");
        assert!(results[10].as_u64().unwrap() > 1);
        assert!(results[11].as_str().unwrap().starts_with("0 / "));
        assert_eq!(results[12..], [true, true]);
        // A link that cannot be decoded is searched for.
        let malformed =
            page.run(&file, "#100%", &format!("{STATE} results.push(output.value, input.value);"));
        assert!(malformed[0].as_str().unwrap().starts_with("0 / "), "{malformed}");
        assert_eq!(malformed[1], "100%");
    }
}

/// What `winact explain` takes these texts for.
fn explained(texts: &[&str]) -> Vec<String> {
    let mut winact = Command::new(env!("CARGO_BIN_EXE_winact"));
    let output = winact.args(["explain", "--json"]).args(texts).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let pages: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).unwrap();
    pages.iter().map(|page| page["code"].as_str().unwrap().to_owned()).collect()
}

fn is_explained(text: &str) -> bool {
    let mut winact = Command::new(env!("CARGO_BIN_EXE_winact"));
    winact.args(["explain", "--json", text]).output().unwrap().status.success()
}

/// Spellings of 0xC004F074 that are one code.
const SPELLINGS: [&str; 40] = [
    "Error: 0xC004F074",
    "error code: 0xC004F074",
    "Error code (hex): C004F074.",
    "오류 코드: 0xC004F074",
    "错误代码：0xC004F074。",
    "0x C004F074",
    "0 x C004F074",
    "O xC004F074",
    "OxC004F074",
    "0xC004_F074",
    "hr=0xC004F074",
    "hr = \"0xC004F074\";",
    "\"hr\": \"0xC004F074\",",
    "[hr=-1073418124]",
    "0xC004F074!",
    "0xC004F074?",
    "0xC004F074…",
    "「0xC004F074」",
    "（0xC004F074）。",
    "**0xC004F074**",
    "&HC004F074",
    "C004F074h",
    "0xC004F074L",
    "0xC004F074u32",
    "0xC004F074_i32",
    "-1073418124LL",
    "3221549172ull",
    "0x-1073418124",
    "0xFFFFFFFFC004F074",
    "ffffffffc004f074",
    "0x00000000C004F074",
    "０ｘＣ００４Ｆ０７４",
    "－１０７３４１８１２４",
    "0\u{445}\u{421}004F074",
    "\u{2212}1073418124",
    "0xC004\u{200B}F074\u{200E}",
    "0x\u{A0}C004F074",
    "\u{3000}0xC004F074\u{FEFF}",
    "Error: SL_E_VL_BINDING_SERVICE_UNAVAILABLE",
    "hr=KmsUnavailable.",
];

/// Spellings of the Win32 number of 0x80072EE7.
const WIN32: [&str; 12] = [
    "12007",
    "hr=12007.",
    "0x2EE7",
    "0x2EE7.",
    "hr=0x2EE7",
    "\"0x2ee7\",",
    "(0X2EE7)",
    "0×2EE7",
    "Ox2EE7",
    "0x 2EE7",
    "&H2EE7",
    "０ｘ２ＥＥ７",
];

/// Texts with one code, of which the library finds the number.
const TEXTS: [&str; 14] = [
    "0xC004F074 KMS",
    "Error 0xC004F074",
    "Error0xC004F074 occurred",
    "오류코드0xC004F074입니다",
    "코드C004F074는",
    "0xC004F074.html",
    "0xC004F074&x=1",
    "/0xC004F074",
    "#C004F074",
    "?code=0xC004F074#top",
    "id 0xC004F06 then 0xC004F074",
    "error-3221549172",
    "failed with -1073418124, twice",
    "0xC004F074_1",
];

/// Numbers that hold a code and are none.
const NO_CODES: [&str; 15] = [
    "0xC004F07",
    "0xC004F0744",
    "0x1C004F074",
    "0xFFFFFFFE80070005",
    "0x00000001C004F074",
    "fffff801c004f074",
    "{c004f074-3b5a-4e4d-9d2a-1f2e3d4c5b6a}",
    "id_C004F074",
    "C004F074G",
    "13221549172",
    "1.3221549172",
    "-3221549172",
    "USER-1073418124",
    // These end like a code in 32 bits.
    "0xFFFFFFFF4004F00C",
    "-5368385420",
];

/// The page finds what the command line reads.
#[test]
fn the_search_of_the_catalog_reads_codes_in_any_form() {
    let Some(browser) = browser() else { return };
    let page = Page { browser, folder: tempfile::tempdir().unwrap() };
    let html = page.folder.path().join("page.html");
    winact(&["catalog", "--format", "html", "--output", html.to_str().unwrap()]);

    let kms = ActivationError::KmsUnavailable;
    let mut typed: Vec<(String, String)> = Vec::new();
    let mut add = |text: &str, error: ActivationError| {
        typed.push((text.to_owned(), format!("{error:#X}")));
    };
    for text in SPELLINGS.into_iter().chain(TEXTS) {
        add(text, kms);
    }
    for text in WIN32 {
        add(text, ActivationError::InternetNameNotResolved);
    }
    add("Server says SL_E_VL_BINDING_SERVICE_UNAVAILABLE today", kms);
    add("error 12007 at logon", ActivationError::InternetNameNotResolved);
    for error in ActivationError::VARIANTS {
        for text in [
            format!("{error:#X}"),
            error.hresult().to_string(),
            error.code().to_string(),
            error.name().to_owned(),
            error.symbol().unwrap_or_default().to_owned(),
        ] {
            if !text.is_empty() {
                add(&text, *error);
            }
        }
        let win32 = error.code() & 0xFFFF;
        if ActivationError::from_win32(win32) == Ok(*error) {
            add(&win32.to_string(), *error);
            add(&format!("{win32:#x}"), *error);
        }
    }
    // Only the page finds a name and a decimal Win32 number among words.
    let (texts, codes): (Vec<&str>, Vec<&str>) = typed
        .iter()
        .filter(|(text, _)| !text.ends_with("today") && !text.ends_with("logon"))
        .map(|(text, code)| (text.as_str(), code.as_str()))
        .unzip();
    assert_eq!(explained(&texts), codes);
    let script = format!(
        "{STATE} const typed = {};
        results.push(typed.length);
        for (const [text, id] of typed) {{
          const [first, open, count] = search(text);
          if (first !== id || !open || count !== 1) results.push([text, first, open, count]);
        }}",
        serde_json::to_string(&typed).unwrap()
    );
    let results = page.run("page.html", "", &script);
    assert_eq!(results, serde_json::json!([typed.len()]));
    assert!(typed.len() > 4 * ActivationError::VARIANTS.len());

    // What is no code is text, and what is only punctuation is nothing.
    for text in NO_CODES {
        assert!(!is_explained(text), "{text}");
    }
    let script = format!(
        "{STATE} results.push({}.filter((text) => {{ search(text); return state()[2] > 0; }}));
        const count = (text) => {{ search(text); return shown().length; }};
        results.push(count('…「」?') === entries.length, count('KMS 1688') > 1, count('kms') > count('kms 1688'));
        results.push(state()[2], count('0x8007FFFF'), count('\\ud800'));
        // A part of a number is text of the page.
        results.push(count('32215491') > 1, count('107341812') > 1, count('004F07') > 1);
        // The others that match follow.
        results.push(count('0xC004F074'), count('0xC004F074 firewall'), count('hr=0xC004F074'));",
        serde_json::to_string(&NO_CODES).unwrap()
    );
    let results = page.run("page.html", "", &script);
    let results = results.as_array().unwrap();
    assert_eq!(
        results[..10],
        serde_json::json!([[], true, true, true, 0, 0, 0, true, true, true]).as_array().unwrap()[..]
    );
    let related = |words: &[&str]| {
        let is_related = |error: &&ActivationError| {
            let page = error.explain(windows_activation_error::Language::English);
            let json = serde_json::to_string(&page).unwrap().to_lowercase();
            **error == kms || words.iter().all(|word| json.contains(word))
        };
        ActivationError::VARIANTS.iter().filter(is_related).count()
    };
    let [all, some] = [&["0xc004f074"][..], &["0xc004f074", "firewall"]].map(related);
    assert!(all > some && some > 1);
    assert_eq!(results[10..], [all, some, all]);
}

/// Also where the page was scrolled; and no link throws.
#[test]
fn the_exact_hit_is_in_sight() {
    let Some(browser) = browser() else { return };
    let page = Page { browser, folder: tempfile::tempdir().unwrap() };
    let html = page.folder.path().join("page.html");
    winact(&["catalog", "--format", "html", "--output", html.to_str().unwrap()]);
    let script = format!(
        "{STATE}
        const inSight = () => {{
          const {{ top, bottom }} = shown()[0].querySelector('summary').getBoundingClientRect();
          return top >= document.querySelector('search').getBoundingClientRect().bottom && bottom <= innerHeight;
        }};
        const scroll = () => {{ scrollTo(0, document.body.scrollHeight); return scrollY > 10000; }};
        search('');
        results.push(scroll(), inSight());
        search('0xC004F074'); results.push(inSight());
        search(''); scroll(); search('KMS'); results.push(inSight());
        const follow = (link) => {{
          input.value = ''; filter(); scroll();
          location.hash = link; window.dispatchEvent(new Event('hashchange'));
          return [...state(), inSight()];
        }};
        for (const link of ['#0xC004F074', '#0xc004f074', '#0xC004F074&x=1', '#/0xC004F074', '#hr%3D-1073418124',
            '#100%0xC004F074', '#%EF%BC%90x0xC004F074', '#Error+0xC004F074'])
          results.push(follow(link));
        results.push(location.hash === '#Error+0xC004F074');
        follow('#%'); results.push(output.value, input.value);"
    );
    let results = page.run("page.html", "", &script);
    let results = results.as_array().unwrap();
    assert_eq!(results[..4], [true, false, true, true]);
    let hit = serde_json::json!(["0xC004F074", true, 1, true]);
    assert!(results[4..12].iter().all(|result| *result == hit), "{results:?}");
    assert_eq!(results[12], true);
    assert_eq!(results[14], "%");
    assert_eq!(results.len(), 15);
}

/// From the table, and from a link to the page, to the steps of a cause.
#[test]
fn a_cause_is_found_by_its_letter() {
    let Some(browser) = browser() else { return };
    let page = Page { browser, folder: tempfile::tempdir().unwrap() };
    let html = page.folder.path().join("page.html");
    winact(&["catalog", "--format", "html", "--output", html.to_str().unwrap()]);
    let in_sight = "
        const inSight = (id) => {
          const { top, bottom } = document.getElementById(id).getBoundingClientRect();
          return top >= document.querySelector('search').getBoundingClientRect().bottom && bottom <= innerHeight;
        };";
    let script =
        format!("{STATE}{in_sight} results.push(input.value, state(), inSight('0xC004F074-F'));");
    let results = page.run("page.html", "#0xC004F074-F", &script);
    let hit = serde_json::json!(["0xC004F074", true, 1]);
    assert_eq!(results, serde_json::json!(["0xC004F074", hit, true]));
    // The table of another code, and that of the one that was found and closed.
    let script = format!(
        "{STATE}{in_sight}
        const follow = (link) => {{ location.hash = link; window.dispatchEvent(new Event('hashchange')); }};
        const links = [...document.getElementById('0xC004F074').querySelectorAll('td a')];
        results.push(links.length, links[1].textContent);
        follow(links[1].getAttribute('href'));
        results.push(state(), inSight('0xC004F074-B'), inSight('0xC004F074-none'));
        shown()[0].open = false;
        follow(links.at(-1).getAttribute('href'));
        results.push(state(), inSight('0xC004F074-B'), inSight('0xC004F074-none'));
        // No cause has this letter: it is searched for as other words are.
        follow('#0xC004F074-Z');
        results.push(input.value, state());"
    );
    let results = page.run("page.html", "", &script);
    let expected =
        serde_json::json!([9, "B", hit, true, false, hit, false, true, "0xC004F074-Z", hit]);
    assert_eq!(results, expected);
}

/// The text of a page as it is printed, without blanks.
fn printed(page: &Page, file: &str) -> String {
    let [html, pdf] = [file, "page.pdf"].map(|name| page.folder.path().join(name));
    let print = format!("--print-to-pdf={}", pdf.display());
    page.start(&html, "", &[&print, "--no-pdf-header-footer", "--virtual-time-budget=5000"]);
    let output = Command::new("pdftotext").arg(&pdf).arg("-").output().unwrap();
    letters(&String::from_utf8_lossy(&output.stdout))
}

/// A hyphen at the end of a line is dropped when text is read back.
fn letters(text: &str) -> String {
    text.replace(|letter: char| letter == '-' || letter.is_whitespace(), "")
}

#[test]
fn printed_pages_are_whole() {
    let Some(browser) = browser() else { return };
    if Command::new("pdftotext").arg("-v").output().is_err() {
        say("skipped: there is no pdftotext");
        return;
    }
    let page = Page { browser, folder: tempfile::tempdir().unwrap() };
    let html = page.folder.path().join("page.html");
    let html = html.to_str().unwrap();
    let errors = windows_activation_error::ActivationError::VARIANTS.iter();
    let topic = windows_activation_error::Topic::KmsHostNotReached;
    let errors: Vec<_> = errors.filter(|error| error.topic() == topic).collect();
    let log = page.folder.path().join("a.log");
    let codes: Vec<_> = errors.iter().map(|error| format!("{error:#X}")).collect();
    fs::write(&log, codes.join("\n")).unwrap();
    for language in ["en", "ko"] {
        winact(&[
            "catalog",
            "--format",
            "html",
            "--topic",
            "kms-host-not-reached",
            "--language",
            language,
            "--output",
            html,
        ]);
        let text = printed(&page, "page.html");
        let mut commands = 0;
        for error in &errors {
            for command in error.resolutions().filter_map(|step| step.command) {
                let line = letters(command.line);
                assert!(text.contains(&line), "{language} {error:#X}: {line} is cut or hidden");
                commands += 1;
            }
        }
        assert!(commands > 0);

        winact(&["triage", "--language", language, "--html", html, log.to_str().unwrap()]);
        let text = printed(&page, "page.html");
        let mut commands = 0;
        for error in &errors {
            assert!(text.contains(&format!("{error:#X}")), "{language}");
            let first = error.resolutions().next().and_then(|step| step.command);
            let check = error.checks().first().and_then(|check| check.command);
            for command in first.into_iter().chain(check) {
                let line = letters(command.line);
                assert!(text.contains(&line), "{language} {error:#X}: {line} is cut or hidden");
                commands += 1;
            }
        }
        assert!(commands > 0);
    }
}

#[test]
fn the_page_of_triage() {
    let Some(browser) = browser() else { return };
    let page = Page { browser, folder: tempfile::tempdir().unwrap() };
    let events = [
        Event::spp(8198, "PC-1", "2024-05-01T07:00:00", &["hr=0xC004F074"]),
        Event::spp(8198, "PC-2", "2024-05-01T08:00:00", &["hr=0xC004F074"]),
        Event::spp(8198, "PC-2", "2024-05-03T07:00:00", &["hr=0xC004F074"]),
        Event::spp(8198, "PC-1", "2024-05-03T07:00:00", &["hr=0xC004F014"]),
    ];
    let [log, html] = ["a.evtx", "report.html"].map(|name| page.folder.path().join(name));
    fs::write(&log, event_log(&events, 10)).unwrap();
    for (start, other) in [("en", "ko"), ("ko", "en")] {
        let paths = [html.to_str().unwrap(), log.to_str().unwrap()];
        winact(&["triage", "--language", start, "--html", paths[0], paths[1]]);
        let script = format!("const [start, other] = ['{start}', '{other}'];") + TRIAGE;
        let results = page.run("report.html", "#0xC004F014", &script);
        // Of the days of one computer the fullest is the measure.
        let expected = serde_json::json!([
            2,
            ["100%", "0%", "50%", "0%", "0%", "100%"],
            1,
            ["100%", "0%", "100%"],
            2,
            true,
            0,
            0,
            true,
            other,
            "0xC004F014",
            true,
            true
        ]);
        assert_eq!(results, expected, "{start}");
    }
}

/// Whatever is shown where one computer is chosen is of that computer, whatever its name is.
#[test]
fn the_page_of_triage_for_one_computer() {
    let Some(browser) = browser() else { return };
    let page = Page { browser, folder: tempfile::tempdir().unwrap() };
    let list = |state: &str| {
        format!("1: 00000001-1111-2222-3333-444444444444, 1, 1 [(0 {state}, [(?)])(1 )]")
    };
    let licensed = list("[0x00000000, 1, 0]");
    let unlicensed = list("[0xC004E003, 0, 0]");
    let id = "55c92734-d682-4d71-983e-d6ec3f16059f";
    let [licensed, unlicensed] = [[id, &*licensed], [id, &*unlicensed]];
    let day = "2024-05-01T07:00:00";
    let events = [
        Event::spp(8198, "constructor", day, &["hr=0xC004F074"]),
        Event::spp(8198, "constructor", "2024-05-02T07:00:00", &["hr=0xC004F074"]),
        Event::spp(8198, "__proto__", day, &["hr=0xC004F074"]),
        Event::spp(8198, "PC-1", day, &["hr=0xC004FEEE"]),
        Event::spp(8230, "PC-1", day, &["hr=0xC004F200"]),
        Event::spp(8230, "constructor", day, &["hr=0xC004F200"]),
        Event::spp(1003, "constructor", day, &licensed),
        Event::spp(1003, "PC-1", day, &unlicensed),
        Event::spp(1003, "only-`a`-product", day, &unlicensed),
    ];
    let paths = ["a.evtx", "b.log", "report.html"].map(|name| page.folder.path().join(name));
    fs::write(&paths[0], event_log(&events, 10)).unwrap();
    fs::write(&paths[1], "ComputerName=constructor 0xC004F074\n").unwrap();
    let [log, text, html] = paths.each_ref().map(|path| path.to_str().unwrap());
    winact(&["triage", "--html", html, log, text]);
    let results = page.run("report.html", "", ONE_COMPUTER);
    // Sections, numbers of mentions, bars, lines of states and products, figures of all.
    let all = serde_json::json!([
        "",
        ["0xC004F074 4", "0xC004FEEE 1"],
        ["2024-05-01: 2", "2024-05-02: 1", "2024-05-01: 1", "2024-05-02: 0"],
        ["1"],
        ["0xC004F200 2 x"],
        ["only-`a`-product", "PC-1"],
        "1 of 3",
        true,
        0
    ]);
    let expected = serde_json::json!([
        all,
        [
            "constructor",
            ["0xC004F074 3"],
            ["2024-05-01: 1", "2024-05-02: 1"],
            ["1"],
            ["0xC004F200 1 x"],
            [],
            "1 of 1",
            false,
            1
        ],
        [
            "__proto__",
            ["0xC004F074 1"],
            ["2024-05-01: 1", "2024-05-02: 0"],
            [],
            [],
            [],
            "0 of 0",
            false,
            1
        ],
        [
            "PC-1",
            ["0xC004FEEE 1"],
            ["2024-05-01: 1", "2024-05-02: 0"],
            [],
            ["0xC004F200 1 x"],
            ["PC-1"],
            "0 of 1",
            false,
            1
        ],
        ["only-`a`-product", [], [], [], [], ["only-`a`-product"], "0 of 1", false, 2],
        all
    ]);
    assert_eq!(results, expected, "{results:#}");
}

const ONE_COMPUTER: &str = "
    const visible = (query) => [...document.querySelectorAll(query)].filter((one) => one.checkVisibility());
    const text = (element) => element.innerText.trim();
    for (const name of ['', 'constructor', '__proto__', 'PC-1', 'only-`a`-product', '']) {
      computer.value = name; computer.dispatchEvent(new Event('change'));
      results.push([
        computer.value,
        visible('section').map((one) => `${one.id} ${text(one.querySelector('.seen .number'))}`),
        visible('.bar').map((bar) => bar.title),
        visible('p.days .number').map(text),
        visible('li').map(text).filter((line) => line.startsWith('0x')).map((line) => line.slice(0, 10) + ' ' + line.match(/[0-9]+ x/)[0]),
        visible('li').map(text).filter((line) => !line.startsWith('0x')).map((line) => line.split(' ')[0]),
        visible('h2').map(text).join().match(/[0-9]+ of [0-9]+/)[0],
        visible('.all').length > 0 && visible('.seen').every((one) => text(one).includes('files:')),
        visible('.one, .none').length,
      ]);
    }";

const TRIAGE: &str = "
    const visible = (query) => [...document.querySelectorAll(query)].filter((one) => one.checkVisibility());
    const heights = () => visible('.bar i').map((bar) => bar.style.height);
    const choose = (list, value) => { list.value = value; list.dispatchEvent(new Event('change')); };
    results.push(visible('section').length, heights());
    choose(computer, 'PC-2'); results.push(visible('section').length, heights());
    choose(computer, ''); results.push(visible('section').length);
    results.push(visible(`span[lang=${start}]`).length > 0, visible(`span[lang=${other}]`).length);
    choose(language, other);
    results.push(visible(`span[lang=${start}]`).length, visible(`span[lang=${other}]`).length > 0, document.documentElement.lang);
    // What the link names, and what the keyboard reaches.
    results.push(document.getElementById(location.hash.slice(1))?.id);
    for (const list of [computer, language]) { list.focus(); results.push(document.activeElement === list); }";
