//! One run of the command, with everything that it starts.

use std::ffi::OsString;
use std::io::{self, IsTerminal as _, Read};
use std::process::{ExitStatus, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use process_wrap::std::{ChildWrapper, CommandWrap};

use super::interrupt::is_interrupted;
use super::outlet::{COURTESY, ERR, OUT, Outlet};
use super::output::{Findings, Stream};
use crate::text::read;

/// How the run ended, and what its output says.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) status: Status,
    pub(crate) findings: Findings,
}

#[derive(Debug)]
pub(crate) enum Status {
    Exited(i32),
    /// By a signal.
    Killed(String),
    TimedOut,
    /// It was stopped because it wants to ask on the terminal.
    Asks,
    Interrupted,
}

/// What the command started can hold its output open for so long after it has ended.
const LINGER: Duration = Duration::from_secs(10);
/// After all was ended, what is left of the output is waited for so long. It is on its way already,
/// unless somebody who left the group holds it open.
const LAST_WORDS: Duration = Duration::from_millis(200);

pub(crate) fn run(line: &[OsString], timeout: Duration, expect: Option<&str>) -> io::Result<Ended> {
    let (program, arguments) =
        line.split_first().ok_or_else(|| io::Error::other("there is no command"))?;
    let start = Instant::now();
    let mut command = CommandWrap::with_new(program, |command| {
        command.args(arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    });
    #[cfg(unix)]
    command.wrap(process_wrap::std::ProcessGroup::leader());
    #[cfg(windows)]
    command.wrap(process_wrap::std::JobObject);
    let mut child = command.spawn()?;

    OUT.open();
    ERR.open();
    let (sender, receiver) = mpsc::channel();
    let is_console = |is_terminal| cfg!(windows) && is_terminal;
    let (out_is, err_is) = (io::stdout().is_terminal(), io::stderr().is_terminal());
    let out = child.stdout().take();
    let out = out.map(|pipe| follow(pipe, &OUT, is_console(out_is), expect, &sender));
    let err = child.stderr().take();
    let err = err.map(|pipe| follow(pipe, &ERR, is_console(err_is), expect, &sender));
    drop(sender);

    let mut status = None;
    let mut limit = timeout;
    let mut is_open = true;
    let status = loop {
        if status.is_none() {
            status = child.inner_mut().try_wait()?;
            if status.is_some() {
                limit = timeout.min(start.elapsed() + LINGER);
            }
        }
        // It is not what the command started that holds us.
        if status.is_some() && is_held_up() {
            limit = timeout.min(start.elapsed() + LINGER);
        }
        match status {
            Some(status) if !is_open => break of(status),
            _ if is_interrupted() => break Status::Interrupted,
            // It has ended itself, and what it said counts.
            Some(status) if start.elapsed() >= limit => break of(status),
            None if start.elapsed() >= limit => break Status::TimedOut,
            None if asks(child.id()) => break Status::Asks,
            _ => {}
        }
        let wait = Duration::from_millis(20).min(limit.saturating_sub(start.elapsed()));
        if is_open {
            is_open = receiver.recv_timeout(wait) != Err(RecvTimeoutError::Disconnected);
        } else {
            thread::sleep(wait);
        }
    };
    let soon = Instant::now() + COURTESY;
    let limit =
        if is_open { Some(soon) } else { start.checked_add(timeout).map(|at| at.max(soon)) };
    let was_held_up = is_held_up();
    OUT.hurry(limit);
    ERR.hurry(limit);
    // What came to its end and only waited for whoever reads is whole.
    let deadline = Instant::now() + COURTESY + LAST_WORDS;
    while was_held_up && is_open && matches!(status, Status::Exited(_)) {
        match receiver.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(()) => {}
            Err(RecvTimeoutError::Disconnected) => is_open = false,
            Err(RecvTimeoutError::Timeout) => break,
        }
    }
    // What does not hold the output open may run on all the same.
    let deadline = Instant::now() + LAST_WORDS;
    end(child.as_mut(), deadline);
    // One message for each stream, or none where somebody still holds it open.
    for _ in 0..2 {
        if is_open {
            _ = receiver.recv_timeout(deadline.saturating_duration_since(Instant::now()));
        }
    }
    let findings = out.map(|stream| stream.end()).unwrap_or_default();
    let mut findings = findings.and(&err.map(|stream| stream.end()).unwrap_or_default());
    findings.is_cut |= is_open;
    Ok(Ended { status, findings })
}

/// Whether the output waits for whoever reads ours.
fn is_held_up() -> bool {
    OUT.is_full() || ERR.is_full()
}

/// Whether the command was stopped because it reads from the terminal or changes it. It is not the
/// group that a terminal listens to; were it, what the command started would not end with it.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn asks(id: u32) -> bool {
    use rustix::process::{Pid, WaitId, WaitIdOptions, waitid};
    use signal_hook::consts::{SIGTTIN, SIGTTOU};
    let options = WaitIdOptions::STOPPED | WaitIdOptions::NOHANG | WaitIdOptions::NOWAIT;
    let id = i32::try_from(id).ok().and_then(Pid::from_raw);
    let status = id.and_then(|id| waitid(WaitId::Pid(id), options).ok()?);
    let signal = status.and_then(|status| status.stopping_signal());
    signal.is_some_and(|signal| [SIGTTIN, SIGTTOU].contains(&signal))
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn asks(_: u32) -> bool {
    false
}

fn of(status: ExitStatus) -> Status {
    status.code().map_or_else(|| Status::Killed(status.to_string()), Status::Exited)
}

/// Ends the command and whatever it started.
fn end(child: &mut dyn ChildWrapper, deadline: Instant) {
    // They may have ended before, which is as good.
    _ = child.start_kill();
    while matches!(child.inner_mut().try_wait(), Ok(None)) && Instant::now() < deadline {
        thread::sleep(Duration::from_millis(5));
    }
}

/// A stream that a thread reads and that can be closed from outside.
struct Followed(Arc<Mutex<Stream<&'static Outlet>>>);

impl Followed {
    fn end(&self) -> Findings {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).end()
    }
}

/// Passes on what comes and searches it. The sender is dropped at the end.
fn follow(
    mut pipe: impl Read + Send + 'static,
    to: &'static Outlet,
    is_console: bool,
    expect: Option<&str>,
    sender: &Sender<()>,
) -> Followed {
    let stream = Arc::new(Mutex::new(Stream::new(to, is_console, expect)));
    let (shared, sender) = (Arc::clone(&stream), sender.clone());
    thread::spawn(move || {
        let mut buffer = vec![0; 1 << 16];
        loop {
            match read(&mut pipe, &mut buffer) {
                Ok(0) => break,
                Ok(read) => {
                    shared.lock().unwrap_or_else(PoisonError::into_inner).push(&buffer[..read]);
                }
                Err(_) => {
                    shared.lock().unwrap_or_else(PoisonError::into_inner).cut();
                    break;
                }
            }
        }
        _ = sender.send(());
    });
    Followed(stream)
}
