//! Where output goes. Whoever reads it may stop to, and no more than a thread waits for that.

use std::io::{self, Write};
use std::mem;
use std::sync::{Arc, Condvar, LazyLock, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::interrupt::is_interrupted;

pub(crate) static OUT: LazyLock<Outlet> = LazyLock::new(|| Outlet::new(io::stdout()));
pub(crate) static ERR: LazyLock<Outlet> = LazyLock::new(|| Outlet::new(io::stderr()));

/// A stream that a thread writes to.
pub(crate) struct Outlet(Arc<Shared>);

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    waiting: Vec<u8>,
    is_writing: bool,
    /// Until then it is waited for room; for ever where there is none.
    limit: Option<Instant>,
    /// Something was left away, so what follows is too.
    is_cut: bool,
    is_line_open: bool,
}

/// So much can wait for whoever reads.
const ROOM: usize = 1 << 16;
/// What this program says itself waits beyond that.
const WORDS: usize = 1 << 17;
/// Who reads at all makes room in that time.
pub(crate) const COURTESY: Duration = Duration::from_millis(100);
/// The end of the output is waited for so long when the time is over.
const LAST_WORDS: Duration = Duration::from_millis(500);
/// How often it is looked whether somebody wants to end.
const GLANCE: Duration = Duration::from_millis(20);

impl Outlet {
    fn new(mut to: impl Write + Send + 'static) -> Self {
        let outlet = Self(Arc::default());
        let shared = Arc::clone(&outlet.0);
        thread::spawn(move || {
            let mut text = Vec::new();
            loop {
                shared.take(&mut text);
                // Whoever reads our output may have gone; the exit code stays true.
                _ = to.write_all(&text).and_then(|()| to.flush());
            }
        });
        outlet
    }

    /// Passes on from the start of a run.
    pub(crate) fn open(&self) {
        let mut state = self.0.lock();
        (state.limit, state.is_cut) = (None, false);
    }

    /// From then on what finds no room is left away.
    pub(crate) fn hurry(&self, limit: Option<Instant>) {
        self.0.lock().limit = limit;
        self.0.changed.notify_all();
    }

    /// Whether it is waited for room.
    pub(crate) fn is_full(&self) -> bool {
        self.0.lock().waiting.len() >= ROOM
    }

    /// Passes on what a command prints, as soon as there is room.
    fn pass_on(&self, text: &[u8]) {
        let start = Instant::now();
        let mut state = self.0.lock();
        while state.waiting.len() >= ROOM && !state.is_cut {
            let soon = is_interrupted().then_some(start + COURTESY);
            let limit = state.limit.into_iter().chain(soon).min();
            state.is_cut = limit.is_some_and(|limit| limit <= Instant::now());
            state = self.0.wait(state);
        }
        if !state.is_cut {
            state.add(text);
            self.0.changed.notify_all();
        }
    }

    /// Writes a text of this program on lines of its own, without waiting.
    pub(crate) fn say(&self, text: &str) {
        let mut state = self.0.lock();
        if state.waiting.len() < WORDS {
            if state.is_line_open {
                state.add(b"\n");
            }
            state.add(text.as_bytes());
            state.add(b"\n");
            self.0.changed.notify_all();
        }
    }

    /// Whether all was written by then, or before somebody wants to end.
    fn is_written(&self, deadline: Option<Instant>, soon: Instant) -> bool {
        let mut state = self.0.lock();
        while !state.waiting.is_empty() || state.is_writing {
            let soon = is_interrupted().then_some(soon);
            let limit = deadline.into_iter().chain(soon).min();
            if limit.is_some_and(|limit| limit <= Instant::now()) {
                return false;
            }
            state = self.0.wait(state);
        }
        true
    }
}

/// Waits until all is written, or until the deadline if nobody reads it.
pub(crate) fn finish(deadline: Option<Instant>) {
    let soon = Instant::now() + LAST_WORDS;
    let deadline = deadline.map(|deadline| deadline.max(soon));
    for outlet in [&*ERR, &*OUT] {
        outlet.is_written(deadline, soon);
    }
}

impl State {
    fn add(&mut self, text: &[u8]) {
        self.waiting.extend_from_slice(text);
        self.is_line_open = self.waiting.last().is_some_and(|byte| *byte != b'\n');
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'s>(&self, state: MutexGuard<'s, State>) -> MutexGuard<'s, State> {
        self.changed.wait_timeout(state, GLANCE).unwrap_or_else(PoisonError::into_inner).0
    }

    /// Waits for the next text. The one before was written.
    fn take(&self, text: &mut Vec<u8>) {
        text.clear();
        let mut state = self.lock();
        state.is_writing = false;
        self.changed.notify_all();
        while state.waiting.is_empty() {
            state = self.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.is_writing = true;
        mem::swap(text, &mut state.waiting);
        self.changed.notify_all();
    }
}

impl Write for &Outlet {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.pass_on(text);
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

    /// Takes a text each time that the other end asks for one.
    struct Slow(SyncSender<Vec<u8>>);

    impl Write for Slow {
        fn write(&mut self, text: &[u8]) -> io::Result<usize> {
            self.0.send(text.to_vec()).map_err(io::Error::other)?;
            Ok(text.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn slow() -> (Outlet, Receiver<Vec<u8>>) {
        let (sender, receiver) = sync_channel(0);
        (Outlet::new(Slow(sender)), receiver)
    }

    /// All that is written up to this end.
    fn read(receiver: &Receiver<Vec<u8>>, end: &[u8]) -> Vec<u8> {
        let mut text = Vec::new();
        while !text.ends_with(end)
            && let Ok(part) = receiver.recv_timeout(LONG)
        {
            text.extend(part);
        }
        text
    }

    /// Longer than any computer takes.
    const LONG: Duration = Duration::from_secs(60);

    #[test]
    fn nobody_is_waited_for_beyond_the_limit() {
        let (outlet, receiver) = slow();
        let start = Instant::now();
        outlet.hurry(Some(start + COURTESY));
        let line = [b"x".repeat(999), b"\n".to_vec()].concat();
        for _ in 0..1000 {
            outlet.pass_on(&line);
        }
        // What is left away leaves no hole: what follows is left away too.
        outlet.pass_on(b"more");
        let soon = Instant::now() + COURTESY;
        assert!(!outlet.is_written(Some(soon), soon));
        assert!((0.1..5.0).contains(&start.elapsed().as_secs_f32()), "{:?}", start.elapsed());
        outlet.say("the end");
        let text = read(&receiver, b"the end\n");
        assert!(text.len() < 4 * ROOM, "{}", text.len());
        assert!(text.ends_with(b"xx\nthe end\n"));
        let late = Instant::now() + LONG;
        assert!(outlet.is_written(Some(late), late));
        // The next run is passed on again.
        outlet.open();
        outlet.pass_on(b"half a line");
        outlet.say("and ours");
        assert_eq!(read(&receiver, b"ours\n"), b"half a line\nand ours\n");
    }

    #[test]
    fn whoever_reads_gets_all_in_order() {
        let (outlet, receiver) = slow();
        let lines: Vec<u8> = (0..100_000).flat_map(|i| format!("{i}\n").into_bytes()).collect();
        let reader = thread::spawn(move || read(&receiver, b"\n99999\n"));
        for piece in lines.chunks(777) {
            outlet.pass_on(piece);
        }
        assert!(outlet.is_written(None, Instant::now()));
        assert!(reader.join().unwrap() == lines);
    }
}
