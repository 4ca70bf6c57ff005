//! The error as a `miette` diagnostic (feature `miette`).

extern crate alloc;

use alloc::boxed::Box;
use alloc::string::String;
use core::fmt::{Display, Write as _};

use crate::error::ActivationError;
use crate::kinds::Severity;

/// `code` is the symbol or, where there is none, the number; `help` the numbered steps
/// in English; `url` the public article. `help` and `code` allocate.
///
/// ```
/// use windows_activation_error::ActivationError;
///
/// let diagnostic: &dyn miette::Diagnostic = &ActivationError::KmsNotActivated;
/// let code = diagnostic.code().unwrap().to_string();
/// assert_eq!(code, "SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED");
/// assert!(diagnostic.help().unwrap().to_string().starts_with("1. "));
/// ```
impl miette::Diagnostic for ActivationError {
    fn code<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        Some(match self.symbol() {
            Some(symbol) => Box::new(symbol),
            None => Box::new(alloc::format!("{self:#X}")),
        })
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match ActivationError::severity(*self) {
            Severity::Informational => miette::Severity::Advice,
            Severity::Error => miette::Severity::Error,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        let mut help = String::new();
        for (number, step) in (1..).zip(self.resolutions()) {
            let line = if number == 1 { "" } else { "\n" };
            // Writing to a string cannot fail.
            _ = write!(help, "{line}{number}. {}", step.text);
            if let Some(command) = step.command {
                let prompt = if command.elevated { " (elevated prompt)" } else { "" };
                _ = write!(help, "\n   > {}{prompt}", command.line);
            }
        }
        Some(Box::new(help))
    }

    fn url<'a>(&'a self) -> Option<Box<dyn Display + 'a>> {
        self.reference()?.url.map(|url| Box::new(url) as Box<dyn Display>)
    }
}
