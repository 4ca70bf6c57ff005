//! Parse, print, parse; and the same through serde.

use proptest::prelude::*;
use windows_activation_error::{ActivationCode, ActivationError, UnknownCode};

/// Any number, and known ones more often than chance would have it.
fn number() -> impl Strategy<Value = u32> {
    let known = proptest::sample::select(ActivationError::VARIANTS).prop_map(|error| error as u32);
    let near = (known.clone(), 0..32_u32).prop_map(|(code, bit)| code ^ (1 << bit));
    prop_oneof![known, near, any::<u32>()]
}

fn is_listed(number: u32) -> bool {
    ActivationError::VARIANTS.iter().any(|&error| error as u32 == number)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases * 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn numbers_in_every_form(number in number(), form in 0..7_usize) {
        let signed = i32::from_ne_bytes(number.to_ne_bytes());
        let text = match form {
            0 => format!("0x{number:08X}"),
            1 => format!("&h{number:08x}"),
            2 => format!("{number:08X}h"),
            3 => format!(" {signed}\n"),
            4 => format!("{number}u32"),
            5 => format!("0x{:016X}", i64::from(signed)),
            _ => format!("0x{:04x}_{:04x}_u32", number >> 16, number & 0xFFFF),
        };
        // Eight digits without a sign are hexadecimal.
        prop_assume!(!matches!(form, 3 | 4) || number.to_string().len() != 8);
        prop_assert_eq!(text.parse::<ActivationCode>().map(u32::from), Ok(number));
        match text.parse::<ActivationError>() {
            Ok(error) => prop_assert_eq!(error as u32, number),
            Err(error) => {
                prop_assert!(!is_listed(number), "{} {}", text, error);
                prop_assert_eq!(error.unknown_code().map(UnknownCode::code), Some(number));
            }
        }
    }

    #[test]
    fn any_text_parses_or_says_why(text in "(?s).{0,40}") {
        match text.parse::<ActivationError>() {
            Ok(error) => {
                prop_assert_eq!(format!("{error:#X}").parse(), Ok(error));
                prop_assert_eq!(error.hresult().to_string().parse(), Ok(error));
            }
            Err(error) => {
                let message = error.to_string();
                let begins = ["expected ", "unknown name", "a minus sign", "0x"];
                prop_assert!(begins.iter().any(|begin| message.starts_with(begin)), "{}", message);
                // A terminal obeys nothing in it.
                prop_assert!(!message.contains(char::is_control), "{message:?}");
            }
        }
    }
}

#[cfg(feature = "serde")]
proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases * 8, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn serde_round_trips(number in number()) {
        let signed = i32::from_ne_bytes(number.to_ne_bytes());
        for json in [number.to_string(), signed.to_string(), format!("\"0x{number:08X}\"")] {
            let code = serde_json::from_str::<ActivationCode>(&json).unwrap();
            prop_assert_eq!(code.code(), number);
            prop_assert_eq!(serde_json::to_string(&code).unwrap(), format!("\"0x{number:08X}\""));
            match serde_json::from_str::<ActivationError>(&json) {
                Ok(error) => {
                    prop_assert_eq!(error as u32, number);
                    let written = serde_json::to_string(&error).unwrap();
                    prop_assert_eq!(serde_json::from_str::<ActivationError>(&written).unwrap(), error);
                }
                Err(_) => prop_assert!(!is_listed(number), "{}", json),
            }
        }
        let bytes = postcard::to_allocvec(&number).unwrap();
        let read = postcard::from_bytes::<ActivationError>(&bytes);
        prop_assert_eq!(read.is_ok(), is_listed(number));
        let code = postcard::from_bytes::<ActivationCode>(&bytes).unwrap();
        prop_assert_eq!(code.code(), number);
        prop_assert_eq!(postcard::to_allocvec(&code).unwrap(), bytes);
    }
}
