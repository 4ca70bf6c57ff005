//! Ctrl-C and requests to end.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};

static INTERRUPTED: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

/// Ctrl-C and a request to end do not end this program before the command.
pub(crate) fn watch_for_interrupts() {
    // Where no handler can be set, they end this program at once, as they always do.
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXFSZ};
        use signal_hook::flag;
        let ignored = ignored_signals();
        for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM] {
            // What nohup or a shell took away stays away.
            if ignored >> (signal - 1) & 1 == 0 {
                _ = flag::register(signal, Arc::clone(&INTERRUPTED));
            }
        }
        // A file that may not grow is full, and the exit code stays true.
        _ = flag::register(SIGXFSZ, Arc::default());
    }
    #[cfg(windows)]
    {
        _ = ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::SeqCst));
    }
}

/// A bit for each signal, from 1 on. Only Linux tells without unsafe code.
#[cfg(unix)]
fn ignored_signals() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or_default()
}

pub(crate) fn is_interrupted() -> bool {
    INTERRUPTED.load(Ordering::SeqCst)
}
