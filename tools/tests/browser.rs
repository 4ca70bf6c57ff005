//! The pages of `winact catalog` and `winact triage` in a real browser. Without one there is a
//! line that says so.

mod event_log;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use event_log::{Event, event_log};
use tempfile::TempDir;

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
