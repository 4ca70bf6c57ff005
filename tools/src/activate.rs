//! `winact activate`: the step of a deployment that activates, with proof.

mod interrupt;
mod outlet;
mod output;
mod process;

use std::ffi::OsString;
use std::path::Path;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use backon::{BackoffBuilder as _, ExponentialBuilder};
use windows_activation_error::{ActivationCode, ActivationError, ActivationType, Language, Retry};

use self::interrupt::{is_interrupted, watch_for_interrupts};
use self::outlet::{ERR, OUT};
use self::output::Findings;
use self::process::Ended;
use crate::common::{self, LanguageArgs, activation_types, complaint, label};
use crate::explain::shown;
use crate::keys::text_without_keys;
use crate::layout::Screen;
#[cfg(any(windows, test))]
use crate::{common::Application, status::Product};

/// Runs an activation command, proves its success and explains its failure.
///
/// "Activated" is never a guess: the command has to end with exit code 0 (or one
/// that reports a state, such as 0x4004F00C), no failure code may stand in its
/// output, and success has to be shown: by the sentence of slmgr.vbs or ospp.vbs
/// ("Product activated successfully.") or a license status that says "Licensed",
/// each on a line of its own, on Windows by asking for the license status
/// afterwards, or by the text of --expect. A line that says that something failed
/// stands, whatever succeeds after it. Output that was not read to its end shows
/// nothing.
///
/// Only codes that can pass by themselves are tried again, while attempts and time
/// last. What the command started ends with it, at the timeout, or with Ctrl-C;
/// what holds the output open has 10 s more. Product keys are never written.
#[derive(clap::Args)]
#[command(after_help = "Examples:
  winact activate
  winact activate -- cscript //nologo C:\\Windows\\System32\\slmgr.vbs /ato
  winact activate --expect \"License installed\" --timeout 2m -- deploy.cmd

Exit codes:
  0    activated, and that was shown
  1    failed with a known code
  2    wrong usage
  3    failed with an unknown code, or with none
  4    not proven: no sign of success, or a line that says that something failed
  5    the command did not end in time, or it asked on the terminal
  6    the command cannot be run
  130  interrupted

The last line of standard output is the code, such as 0xC004F074, or empty.")]
pub(crate) struct Args {
    /// How many times to run the command at most.
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    attempts: u16,
    /// Longest wait between two attempts, such as 90s or 10m.
    #[arg(long, value_name = "TIME", default_value = "10m", value_parser = humantime::parse_duration)]
    max_wait: Duration,
    /// How long all of it may take: every attempt, what it starts, and the waits between them.
    #[arg(long, value_name = "TIME", default_value = "15m", value_parser = humantime::parse_duration)]
    timeout: Duration,
    /// Success is shown by this text in the output, and by nothing else.
    #[arg(long, value_name = "TEXT", value_parser = expected_text)]
    expect: Option<String>,
    /// Only the steps for this type of activation.
    #[arg(long = "type", value_name = "TYPE", value_parser = activation_types())]
    activation_type: Option<ActivationType>,
    #[command(flatten)]
    language: LanguageArgs,
    /// The command and its arguments; without one, on Windows, slmgr.vbs /ato.
    #[arg(value_name = "COMMAND", last = true)]
    command: Vec<OsString>,
}

fn expected_text(text: &str) -> Result<String, &'static str> {
    match text.len() {
        0 => Err("an empty text stands everywhere"),
        1..=400 => Ok(text.to_owned()),
        _ => Err("at most 400 bytes"),
    }
}

/// Why a run is not taken for an activation.
#[derive(Debug)]
enum Failure {
    Known(ActivationError),
    Unknown(ActivationCode),
    /// The exit code says failure, and no code says which.
    NoCode(String),
    NotProven {
        /// Whether the output says that something failed.
        is_refused: bool,
    },
    TimedOut(Option<ActivationCode>),
    /// The command wants an answer from the terminal.
    Asks(Option<ActivationCode>),
    CannotRun(String),
    Interrupted,
}

impl Failure {
    fn of(code: ActivationCode) -> Self {
        code.error().map_or(Self::Unknown(code), Self::Known)
    }

    fn can_pass(&self) -> bool {
        matches!(self, Self::Known(error) if error.retry() == Retry::Later)
    }

    fn code(&self) -> Option<ActivationCode> {
        match self {
            Self::Known(error) => Some((*error).into()),
            Self::Unknown(code) => Some(*code),
            Self::TimedOut(code) | Self::Asks(code) => *code,
            _ => None,
        }
    }

    fn exit_code(&self) -> u8 {
        match self {
            Self::Known(_) => 1,
            Self::Unknown(_) | Self::NoCode(_) => 3,
            Self::NotProven { .. } => 4,
            Self::TimedOut(_) | Self::Asks(_) => 5,
            Self::CannotRun(_) => 6,
            Self::Interrupted => 130,
        }
    }

    fn text(&self, language: Language) -> String {
        let say = |english: &str, korean: &str| label(language, english, korean).to_owned();
        match self {
            Self::Known(error) => format!("{error:#X}: {}", error.message().get(language)),
            Self::Unknown(code) => label(
                language,
                format!("{code} is not a known activation error, so it was not tried again"),
                format!("{code}: 알려진 정품 인증 오류가 아니므로 다시 시도하지 않았습니다"),
            ),
            Self::NoCode(end) => label(
                language,
                format!("the command failed ({end}) and named no code"),
                format!("명령이 실패했으나({end}) 오류 코드를 알리지 않았습니다"),
            ),
            Self::NotProven { is_refused: false } => say(
                "not proven: the command reported no failure, and nothing shows that it activated; \
                 see --expect",
                "확인되지 않음: 명령이 실패를 알리지 않았으나 정품 인증되었음을 보여 주는 것도 \
                 없습니다. --expect를 참조하십시오",
            ),
            Self::NotProven { is_refused: true } => say(
                "not proven: a line of the output says that something failed, and names no code; \
                 see --expect",
                "확인되지 않음: 출력에 코드 없이 실패를 알리는 줄이 있습니다. --expect를 참조하십시오",
            ),
            Self::TimedOut(_) => say(
                "the command did not end in time and was ended; under wscript, slmgr.vbs opens a \
                 window and waits: run it with cscript //nologo",
                "명령이 제한 시간 안에 끝나지 않아 종료했습니다. wscript에서는 slmgr.vbs가 창을 열고 \
                 기다리므로 cscript //nologo로 실행하십시오",
            ),
            Self::Asks(_) => say(
                "the command asks something on the terminal and was ended; run it so that it need \
                 not ask",
                "명령이 터미널에서 입력을 요구하여 종료했습니다. 입력이 필요하지 않게 실행하십시오",
            ),
            Self::CannotRun(problem) => label(
                language,
                format!("cannot run the command: {problem}"),
                format!("명령을 실행할 수 없습니다: {problem}"),
            ),
            Self::Interrupted => say(
                "interrupted; the command runs no more",
                "중단했습니다. 명령은 더 이상 실행되지 않습니다",
            ),
        }
    }
}

pub(crate) fn run(args: &Args) -> ExitCode {
    let command = match command(&args.command, cfg!(windows)) {
        Ok(command) => command,
        Err(usage) => {
            common::complain(&format!("error: {usage}"));
            return ExitCode::from(2);
        }
    };
    if command.is_chosen {
        say_what_runs(&command.line, args.language.get());
    }
    watch_for_interrupts();
    let deadline = Instant::now().checked_add(args.timeout);
    let outcome = match attempts(args, &command) {
        Err(_) if is_interrupted() => Err(Failure::Interrupted),
        outcome => outcome,
    };
    if let Err(failure) = &outcome {
        explain(failure, args);
    }
    let code = outcome.as_ref().err().and_then(Failure::code);
    let last_line = code.map_or_else(String::new, |code| code.to_string());
    OUT.say(&last_line);
    // The exit code stays true where nobody reads the output.
    outlet::finish(deadline);
    ExitCode::from(outcome.err().map_or(0, |failure| failure.exit_code()))
}

/// Runs the command until it succeeds, fails for good, or attempts or time are used up.
fn attempts(args: &Args, command: &Command) -> Result<(), Failure> {
    let start = Instant::now();
    let left = || args.timeout.saturating_sub(start.elapsed());
    let language = args.language.get();
    let mut waits = waits(args.max_wait, args.attempts);
    let mut before = None;
    loop {
        let failure = match attempt(args, command, left()) {
            Err(Failure::TimedOut(code)) => return Err(Failure::TimedOut(code.or(before))),
            Err(failure) if failure.can_pass() && !is_interrupted() => failure,
            outcome => return outcome,
        };
        let Some(wait) = waits.next() else { return Err(failure) };
        if wait >= left() {
            complain(label(
                language,
                "no time is left for another attempt; see --timeout",
                "다시 시도할 시간이 남지 않았습니다. --timeout을 참조하십시오",
            ));
            return Err(failure);
        }
        let (text, seconds) = (failure.text(language), wait.as_secs_f32());
        complain(&label(
            language,
            format!("{text}; trying again in {seconds:.1} s"),
            format!("{text}; {seconds:.1}초 후 다시 시도합니다"),
        ));
        pause(wait);
        if is_interrupted() {
            return Err(failure);
        }
        before = failure.code();
    }
}

/// The waits between so many attempts. Jitter comes on top of each; the limit holds all the same.
fn waits(limit: Duration, attempts: u16) -> impl Iterator<Item = Duration> {
    let waits = ExponentialBuilder::new()
        .with_min_delay(limit.min(Duration::from_secs(15)))
        .with_max_delay(limit)
        .with_max_times(usize::from(attempts) - 1)
        .with_jitter();
    waits.build().map(move |wait| wait.min(limit))
}

fn pause(wait: Duration) {
    let start = Instant::now();
    while let Some(left) = wait.checked_sub(start.elapsed()).filter(|left| !left.is_zero()) {
        if is_interrupted() {
            return;
        }
        thread::sleep(left.min(Duration::from_millis(50)));
    }
}

fn explain(failure: &Failure, args: &Args) {
    let language = args.language.get();
    let Failure::Known(error) = failure else {
        complain(&failure.text(language));
        return;
    };
    let mut page = error.explain(language);
    if let Some(activation_type) = args.activation_type {
        page = page.only_for(activation_type);
    }
    let (text, rest) = match Screen::of_output() {
        Some(screen) => shown(page, args.activation_type, screen),
        None => (page.to_string(), None),
    };
    OUT.say(&format!("\n{text}\n"));
    if let Some(rest) = rest {
        OUT.say(&format!("{rest}\n"));
    }
    if error.retry() == Retry::Unclassified {
        complain(label(
            language,
            "no source says whether trying again can help, so it was not tried",
            "다시 시도하면 도움이 되는지 밝힌 자료가 없어 다시 시도하지 않았습니다",
        ));
    }
}

/// Writes a line to standard error, without waiting for whoever reads it.
fn complain(line: &str) {
    ERR.say(&complaint(line));
}

/// The program to run with its arguments, and whether it is slmgr.vbs or ospp.vbs.
#[derive(Debug, PartialEq, Eq)]
struct Command {
    line: Vec<OsString>,
    script: Option<Script>,
    /// Whether the line is another than what was given.
    is_chosen: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Windows,
    Office,
}

fn command(given: &[OsString], is_windows: bool) -> Result<Command, &'static str> {
    let (line, is_chosen) = match given {
        [] if is_windows => {
            (vec![cscript(), "//nologo".into(), system32("slmgr.vbs"), "/ato".into()], true)
        }
        [] => {
            return Err("name the command after --; only on Windows there is one to run by itself");
        }
        // The shell of Windows does not run scripts by their names for a program.
        [script, rest @ ..] if is_windows && is_script(script) => {
            let has_folder = script.to_string_lossy().contains(['\\', '/', ':']);
            let is_known = file_stem(script) == "slmgr" && !has_folder;
            let script = if is_known { system32("slmgr.vbs") } else { script.clone() };
            let mut line = vec![cscript(), "//nologo".into(), script];
            line.extend_from_slice(rest);
            (line, true)
        }
        given => (given.to_vec(), false),
    };
    let script = line.iter().find_map(|word| match file_stem(word).as_str() {
        "slmgr" => Some(Script::Windows),
        "ospp" => Some(Script::Office),
        _ => None,
    });
    Ok(Command { line, script, is_chosen })
}

fn say_what_runs(line: &[OsString], language: Language) {
    let words: Vec<_> = line.iter().map(|word| word.to_string_lossy()).collect();
    let running = label(language, "running:", "실행:");
    ERR.say(&text_without_keys(&format!("{running} {}", words.join(" "))));
}

fn system32(file: &str) -> OsString {
    let mut path = std::env::var_os("SystemRoot").unwrap_or_else(|| "C:\\Windows".into());
    path.push("\\System32\\");
    path.push(file);
    path
}

fn cscript() -> OsString {
    system32("cscript.exe")
}

fn is_script(word: &OsString) -> bool {
    let extension = Path::new(word).extension().unwrap_or_default();
    extension.eq_ignore_ascii_case("vbs") || file_stem(word) == "slmgr"
}

/// The name of a file without folder and extension, in lowercase; also inside quotes, as in
/// `cmd /c "cscript C:\...\slmgr.vbs /ato"`.
fn file_stem(word: &OsString) -> String {
    let word = word.to_string_lossy().to_lowercase();
    let words = word.split(|letter: char| letter.is_whitespace() || "\"'/\\".contains(letter));
    let mut stems = words.map(|word| word.strip_suffix(".vbs").unwrap_or(word));
    let known = stems.clone().find(|stem| ["slmgr", "ospp"].contains(stem));
    known.or_else(|| stems.next_back()).unwrap_or_default().to_owned()
}

/// Runs the command once.
fn attempt(args: &Args, command: &Command, timeout: Duration) -> Result<(), Failure> {
    let (start, language) = (Instant::now(), args.language.get());
    let ended = process::run(&command.line, timeout, args.expect.as_deref())
        .map_err(|error| Failure::CannotRun(error.to_string()))?;
    if ended.findings.is_cut && matches!(ended.status, process::Status::Exited(_)) {
        complain(label(
            language,
            "the output was not read to its end: what the command started still held it open",
            "출력을 끝까지 읽지 못했습니다. 명령이 시작한 것이 출력을 계속 열어 두었습니다",
        ));
    }
    judge(&ended, command.script, timeout.saturating_sub(start.elapsed()), language)
}

fn judge(
    ended: &Ended,
    script: Option<Script>,
    timeout: Duration,
    language: Language,
) -> Result<(), Failure> {
    let Ended { status, findings } = ended;
    let status = match status {
        process::Status::Interrupted => return Err(Failure::Interrupted),
        process::Status::TimedOut => return Err(Failure::TimedOut(findings.failure())),
        process::Status::Asks => return Err(Failure::Asks(findings.failure())),
        process::Status::Exited(code) => *code,
        process::Status::Killed(text) => {
            let failure = findings.failure().map(Failure::of);
            return Err(failure.unwrap_or_else(|| Failure::NoCode(text.clone())));
        }
    };
    // slmgr.vbs ends with the code itself; one that only reports a state is no failure.
    let exit = ActivationCode::from_hresult(status);
    let is_state = exit.error().is_ok_and(|error| !error.is_failure());
    if let Some(code) = findings.failure() {
        return Err(Failure::of(code));
    }
    if exit.is_failure() {
        return Err(Failure::of(exit));
    }
    if status != 0 && !is_state {
        let name = label(language, "exit code", "종료 코드");
        return Err(Failure::NoCode(format!("{name} {status}")));
    }
    if is_proven(findings, script, timeout, language) {
        return Ok(());
    }
    Err(Failure::NotProven { is_refused: findings.is_refused() })
}

fn is_proven(
    findings: &Findings,
    script: Option<Script>,
    timeout: Duration,
    language: Language,
) -> bool {
    // What is missing of the output could be a failure.
    if findings.is_cut {
        return false;
    }
    if let Some(is_expected) = findings.expected {
        return is_expected;
    }
    findings.says_success() || script.is_some_and(|script| is_licensed(script, timeout, language))
}

/// The license status, asked after the command.
#[cfg(windows)]
fn is_licensed(script: Script, timeout: Duration, language: Language) -> bool {
    use crate::status::products_of_this_computer;
    use std::sync::mpsc;

    let application = match script {
        Script::Windows => Application::Windows,
        Script::Office => Application::Office,
    };
    // The answer can take long; a thread that still waits for it ends with this program.
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || sender.send(products_of_this_computer()));
    let answer = receiver.recv_timeout(timeout);
    let products = match answer.unwrap_or_else(|_| Err("no answer in time".to_owned())) {
        Ok(products) => products,
        Err(problem) => {
            let cannot = label(
                language,
                "cannot ask for the license status:",
                "라이선스 상태를 확인할 수 없습니다:",
            );
            complain(&format!("{cannot} {problem}"));
            return false;
        }
    };
    is_all_licensed(&products, application)
}

/// Whether there are products of the application, each of them licensed.
#[cfg(any(windows, test))]
fn is_all_licensed(products: &[Product], application: Application) -> bool {
    let mut of_it = products.iter().filter(|product| product.application() == Some(application));
    let is_any = of_it.clone().next().is_some();
    is_any && of_it.all(Product::is_licensed)
}

#[cfg(not(windows))]
fn is_licensed(_: Script, _: Duration, _: Language) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(output: &[u8], status: i32) -> Result<(), (u8, String)> {
        let findings = Findings::of(output, None);
        let status = process::Status::Exited(status);
        let ended = Ended { status, findings };
        judge(&ended, None, Duration::ZERO, Language::English).map_err(|failure| {
            (failure.exit_code(), failure.code().map_or_else(String::new, |code| code.to_string()))
        })
    }

    /// Exit codes have 32 bits on Windows only.
    #[test]
    fn exit_codes_count_as_numbers_in_the_output_do() {
        let proof = b"Product activated successfully.";
        let failed = |exit: u8, code: &str| Err((exit, code.to_owned()));
        assert_eq!(judged(proof, 0), Ok(()));
        assert_eq!(judged(proof, -1_073_418_124), failed(1, "0xC004F074"));
        assert_eq!(judged(proof, -1_073_414_418), failed(3, "0xC004FEEE"));
        assert_eq!(judged(b"0xC004FEEE", 0), failed(3, "0xC004FEEE"));
        assert_eq!(judged(b"0xC004F014", -1_073_418_124), failed(1, "0xC004F014"));
        assert_eq!(judged(proof, 5), failed(3, ""));
        // A state in the exit code is as little a failure as in the output.
        assert_eq!(judged(proof, 0x4004_F00C), Ok(()));
        assert_eq!(judged(b"0x4004F00C", 0), judged(b"", 0x4004_F00C));
        assert_eq!(judged(b"", 0), failed(4, ""));
    }

    #[test]
    fn scripts_are_recognized() {
        let script = |words: &[&str]| {
            let words: Vec<OsString> = words.iter().map(OsString::from).collect();
            command(&words, false).unwrap().script
        };
        assert_eq!(
            script(&["cscript", "//nologo", "C:\\Windows\\System32\\SLMGR.vbs", "/ato"]),
            Some(Script::Windows)
        );
        assert_eq!(
            script(&["cmd", "/c", "cscript \"C:\\Office16\\ospp.vbs\" /act"]),
            Some(Script::Office)
        );
        assert_eq!(script(&["sh", "-c", "echo"]), None);
    }

    /// What Windows runs, and whether that is another line than what was given.
    fn on_windows(given: &[&str]) -> (String, bool) {
        let given: Vec<OsString> = given.iter().map(OsString::from).collect();
        let command = command(&given, true).unwrap();
        (command.line.join(" ".as_ref()).into_string().unwrap(), command.is_chosen)
    }

    #[test]
    fn scripts_are_run_by_cscript() {
        let [cscript, slmgr] =
            [cscript(), system32("slmgr.vbs")].map(|path| path.into_string().unwrap());
        assert!(cscript.ends_with("\\System32\\cscript.exe"), "{cscript}");
        assert!(slmgr.ends_with("\\System32\\slmgr.vbs"), "{slmgr}");
        let chosen = |rest: &str| (format!("{cscript} //nologo {rest}"), true);
        assert_eq!(on_windows(&[]), chosen(&format!("{slmgr} /ato")));
        for name in ["slmgr", "SLMGR.VBS"] {
            assert_eq!(on_windows(&[name, "/dlv"]), chosen(&format!("{slmgr} /dlv")));
        }
        for path in
            ["C:\\tools\\slmgr.vbs", "./slmgr.vbs", "C:slmgr.vbs", "other.vbs", "D:\\ospp.VBS"]
        {
            assert_eq!(on_windows(&[path, "/x"]), chosen(&format!("{path} /x")));
        }
        for program in ["cscript.exe", "deploy.cmd"] {
            assert_eq!(
                on_windows(&[program, "slmgr.vbs"]),
                (format!("{program} slmgr.vbs"), false)
            );
        }
        let given = ["slmgr.vbs".into()];
        let elsewhere = command(&given, false).unwrap();
        assert_eq!((&elsewhere.line[..], elsewhere.is_chosen), (&given[..], false));
        assert!(command(&[], false).is_err());
    }

    #[test]
    fn every_product_of_the_application_has_to_be_licensed() {
        let product = |application: &str, status: u32| -> Product {
            let product = serde_json::json!({
                "ApplicationID": application, "PartialProductKey": "2YT43", "LicenseStatus": status,
            });
            serde_json::from_value(product).unwrap()
        };
        let (windows, office) =
            ("55c92734-d682-4d71-983e-d6ec3f16059f", "0ff1ce15-a989-479d-af46-f275c6370663");
        for (products, is_licensed) in [
            (vec![], false),
            (vec![product(windows, 1)], true),
            (vec![product(windows, 5)], false),
            (vec![product(office, 1)], false),
            (vec![product(windows, 1), product(office, 5)], true),
            (vec![product(windows, 1), product(windows, 5)], false),
        ] {
            assert_eq!(
                is_all_licensed(&products, Application::Windows),
                is_licensed,
                "{products:?}"
            );
        }
        assert!(is_all_licensed(&[product(windows, 5), product(office, 1)], Application::Office));
    }

    #[test]
    fn waits_are_bounded() {
        let second = Duration::from_secs(1);
        let all = |limit, attempts| waits(limit, attempts).collect::<Vec<_>>();
        assert_eq!(all(second, 4), [second; 3]);
        assert!(all(second, 1).is_empty());
        // Each from the wait to its double.
        for _ in 0..20 {
            let growing = all(second * 100, 6);
            for (wait, least) in growing.iter().zip([15, 30, 60, 100, 100]) {
                assert!(
                    (least.min(100)..=(2 * least).min(100)).contains(&wait.as_secs()),
                    "{growing:?}"
                );
            }
            assert_eq!(growing.len(), 5);
        }
        let start = Instant::now();
        pause(Duration::from_millis(60));
        assert!(start.elapsed() >= Duration::from_millis(60));
    }
}
