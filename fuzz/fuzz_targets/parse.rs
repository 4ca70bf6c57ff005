//! Parse, print, parse again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use windows_activation_error::{ActivationCode, ActivationError};

fuzz_target!(|text: &str| {
    let code = text.parse::<ActivationCode>();
    if let Ok(code) = code {
        assert_eq!(code.to_string().parse(), Ok(code));
        assert_eq!(text.parse::<ActivationError>().ok(), code.error().ok());
    }
    match text.parse::<ActivationError>() {
        Ok(error) => {
            assert_eq!(format!("{error:#X}").parse(), Ok(error));
            assert_eq!(error.hresult().to_string().parse(), Ok(error));
        }
        Err(error) => {
            assert!(!error.to_string().is_empty());
            if let Some(unknown) = error.unknown_code() {
                assert!(ActivationError::try_from(unknown.code()).is_err());
                let again = format!("{unknown:#010X}").parse::<ActivationError>().unwrap_err();
                assert_eq!(again.unknown_code(), Some(unknown));
            }
        }
    }
});
