//! A program without std and without an allocator that links the crate, formats an
//! explanation into a fixed buffer and prints it: `cargo run --manifest-path no_std/Cargo.toml`.
#![no_std]
#![no_main]

use core::ffi::{c_int, c_void};
use core::fmt::{self, Write as _};
use core::panic::PanicInfo;

use windows_activation_error::{ActivationError, Language, find_iter};

#[link(name = "c")]
unsafe extern "C" {
    fn write(file: c_int, bytes: *const c_void, length: usize) -> isize;
    fn abort() -> !;
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    unsafe { abort() }
}

/// `core` is built to unwind and asks for it, although nothing unwinds here.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

struct Buffer {
    bytes: [u8; 64 << 10],
    length: usize,
}

impl fmt::Write for Buffer {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let to = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        to.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

#[unsafe(no_mangle)]
extern "C" fn main() -> c_int {
    let mut buffer = Buffer { bytes: [0; 64 << 10], length: 0 };
    let Some(found) = find_iter(b"failed: 0xC004F074").next() else { return 1 };
    let parsed = "SL_E_VL_BINDING_SERVICE_UNAVAILABLE".parse();
    if parsed != Ok(found.error) || ActivationError::try_from(0).is_ok() {
        return 2;
    }
    for language in [Language::English, Language::Korean] {
        if writeln!(buffer, "{}", found.error.explain(language)).is_err() {
            return 3;
        }
    }
    let written = unsafe { write(1, buffer.bytes.as_ptr().cast(), buffer.length) };
    c_int::from(written < 1000)
}
