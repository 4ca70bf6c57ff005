//! The deployment step itself: `activate [OPTIONS] -- COMMAND...`
//!
//! Runs an activation command, such as `cscript //nologo slmgr.vbs /ato`, passes its
//! output through, and looks for an activation error in it and in the exit code. An error
//! that can pass is tried again with growing waits; any other one is explained.
//!
//! Exit code 0: activated; 1: an error, whose number is the last line of the output;
//! 2: wrong usage; 3: the command did not return in time.

use std::ffi::OsString;
use std::fmt;
use std::io::{self, Read, Write};
use std::process::{Child, Command, ExitCode, ExitStatus, Stdio};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use backon::{BlockingRetryable as _, ExponentialBuilder};
use clap::Parser;
use clap::error::ErrorKind;
use wait_timeout::ChildExt as _;
use windows_activation_error::{
    ActivationError, ActivationType, Language, Origin, Retry, Severity, UnknownCode, find_iter_all,
};

/// Runs an activation command, tries again where that can help, and explains its error.
#[derive(Parser)]
#[command(
    name = "activate",
    after_help = "Exit codes: 0 activated, 1 error (its number is the last line), 2 usage, 3 timed out"
)]
struct Args {
    /// How many times to run the command at most.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    attempts: u32,
    /// Longest wait between two attempts, such as 90s or 10m.
    #[arg(long, default_value = "10m", value_parser = humantime::parse_duration)]
    max_wait: Duration,
    /// How long one run of the command may take.
    #[arg(long, default_value = "10m", value_parser = humantime::parse_duration)]
    timeout: Duration,
    /// Only remedies for this activation type, such as kms-client or mak.
    #[arg(long, value_name = "TYPE")]
    kind: Option<ActivationType>,
    /// Language of the explanation: english or korean.
    #[arg(long, default_value = "english")]
    language: Language,
    /// The command and its arguments.
    #[arg(value_name = "COMMAND", required = true, last = true)]
    command: Vec<OsString>,
}

/// Why an attempt did not activate.
#[derive(Debug)]
pub(crate) enum Failure {
    Known(ActivationError),
    Unknown(UnknownCode),
    /// No activation error, but an exit code that says failure.
    Exit(ExitStatus),
    TimedOut,
    NotRun(io::Error),
}

impl Failure {
    fn can_pass(&self) -> bool {
        matches!(self, Self::Known(error) if error.retry() == Retry::Later)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Known(error) => write!(f, "{error:#X}: {error}"),
            Self::Unknown(unknown) => unknown.fmt(f),
            Self::Exit(status) => write!(f, "the command failed with {status}, without a code"),
            Self::TimedOut => write!(
                f,
                "the command did not return in time; \
                 under wscript, slmgr.vbs opens a dialog and waits: run it with cscript //nologo"
            ),
            Self::NotRun(error) => write!(f, "cannot run the command: {error}"),
        }
    }
}

fn main() -> ExitCode {
    let args = Args::parse();
    let max_wait = args.max_wait;
    let waits = ExponentialBuilder::new()
        .with_min_delay(max_wait.min(Duration::from_secs(15)))
        .with_max_delay(max_wait)
        .with_max_times(args.attempts as usize - 1)
        .with_jitter();
    let outcome = (|| attempt(&args))
        .retry(waits)
        // Jitter comes on top of the wait; the limit holds all the same.
        .sleep(move |wait: Duration| thread::sleep(wait.min(max_wait)))
        .when(Failure::can_pass)
        .notify(|failure, wait| {
            let wait = wait.min(max_wait);
            eprintln!("{failure}; trying again in {:.1} s", wait.as_secs_f32());
        })
        .call();
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => report(&failure, &args),
    }
}

fn report(failure: &Failure, args: &Args) -> ExitCode {
    match failure {
        Failure::Known(error) => {
            let explanation = error.explain(args.language);
            let explanation = match args.kind {
                Some(kind) => explanation.only_for(kind),
                None => explanation,
            };
            println!("\n{explanation}\n");
            if error.retry() == Retry::Unclassified {
                eprintln!("no source says whether trying again can help, so it was not tried");
            }
            println!("{error:#X}");
            ExitCode::from(1)
        }
        Failure::Unknown(unknown) => {
            eprintln!("{failure}, so it was not tried again");
            println!("{unknown:#X}");
            ExitCode::from(1)
        }
        Failure::Exit(status) => {
            eprintln!("{failure}");
            println!("{status}");
            ExitCode::from(1)
        }
        Failure::NotRun(_) => {
            use clap::CommandFactory as _;
            Args::command().error(ErrorKind::Io, failure).exit()
        }
        Failure::TimedOut => {
            eprintln!("{failure}");
            ExitCode::from(3)
        }
    }
}

/// Runs the command once.
fn attempt(args: &Args) -> Result<(), Failure> {
    let (program, rest) = args.command.split_first().expect("clap requires a command");
    let mut child = Command::new(program)
        .args(rest)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(Failure::NotRun)?;
    let out = child.stdout.take().map(|pipe| pass_through(pipe, io::stdout()));
    let err = child.stderr.take().map(|pipe| pass_through(pipe, io::stderr()));

    let Some(status) = child.wait_timeout(args.timeout).map_err(Failure::NotRun)? else {
        stop(&mut child);
        // Its own children can hold the pipes open, so the readers are left alone.
        return Err(Failure::TimedOut);
    };
    let mut output = Vec::new();
    for reader in [out, err].into_iter().flatten() {
        output.extend(reader.join().expect("the reader does not panic"));
    }
    match error_in(&output, status.code()) {
        Some(failure) => Err(failure),
        None if status.success() => Ok(()),
        None => Err(Failure::Exit(status)),
    }
}

fn stop(child: &mut Child) {
    // It may have ended in this moment, which is as good.
    _ = child.kill();
    _ = child.wait();
}

/// Copies what the command writes, as it comes, and keeps it.
fn pass_through(
    mut pipe: impl Read + Send + 'static,
    mut to: impl Write + Send + 'static,
) -> JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut kept = Vec::new();
        let mut buffer = [0; 4096];
        while let Ok(read @ 1..) = pipe.read(&mut buffer) {
            kept.extend_from_slice(&buffer[..read]);
            // Whoever reads our output may have gone; the command goes on.
            _ = to.write_all(&buffer[..read]).and_then(|()| to.flush());
        }
        kept
    })
}

/// The error in the output or else in the exit code; slmgr.vbs itself exits with 0.
pub(crate) fn error_in(output: &[u8], exit_code: Option<i32>) -> Option<Failure> {
    // UTF-16, which cscript //U writes, is ASCII with zeros between.
    let output: Vec<u8> = output.iter().copied().filter(|&byte| byte != 0).collect();
    let mut known: Option<ActivationError> = None;
    let mut unknown = None;
    for found in find_iter_all(&output) {
        match found.error {
            Ok(error) if error.severity() == Severity::Informational => {}
            // The last one, but a code of licensing before one that can mean anything.
            Ok(error) => {
                let weaker = error.origin() == Origin::System
                    && known.is_some_and(|known| known.origin() != Origin::System);
                if !weaker {
                    known = Some(error);
                }
            }
            Err(code) => unknown = Some(code),
        }
    }
    let exit = || exit_code.and_then(|code| ActivationError::from_hresult(code).ok());
    let known = known.or_else(|| exit().filter(|_| unknown.is_none()));
    known.map(Failure::Known).or(unknown.map(Failure::Unknown))
}
