//! A writer or a serializer that fails at any place: the failure comes back, and what was written
//! until then is the beginning of the text.

use std::fmt::{self, Write as _};

use windows_activation_error::{
    ActivationCode, ActivationError, ActivationType, Explanation, Language,
};

/// Takes so many bytes and fails then.
struct Limited {
    left: usize,
    taken: String,
}

impl fmt::Write for Limited {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let is_whole = |&at: &usize| text.is_char_boundary(at);
        let fits = (0..=self.left.min(text.len())).rev().find(is_whole).unwrap();
        self.taken.push_str(&text[..fits]);
        self.left -= fits;
        if fits == text.len() { Ok(()) } else { Err(fmt::Error) }
    }
}

/// Pages with everything that a page can have, whole and cut.
fn pages() -> impl Iterator<Item = Explanation> {
    let errors = ActivationError::VARIANTS.iter().step_by(23);
    errors.flat_map(|error| {
        Language::VARIANTS.iter().flat_map(|&language| {
            let page = error.explain(language);
            let kinds = ActivationType::VARIANTS.iter().map(move |&kind| page.only_for(kind));
            kinds.step_by(3).chain([page, page.brief()])
        })
    })
}

/// A page that is laid out for a narrow terminal.
struct Narrow(Explanation);

impl fmt::Display for Narrow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:40}", self.0)
    }
}

fn check(text: &impl fmt::Display, step: usize) {
    let whole = text.to_string();
    for limit in (0..whole.len()).step_by(step) {
        let mut out = Limited { left: limit, taken: String::new() };
        assert_eq!(write!(out, "{text}"), Err(fmt::Error), "after {limit} bytes of:\n{whole}");
        assert!(whole.starts_with(&out.taken));
        assert!(limit - out.taken.len() < 4, "stopped before the writer did");
    }
    let mut out = Limited { left: whole.len(), taken: String::new() };
    assert_eq!(write!(out, "{text}"), Ok(()));
    assert_eq!(out.taken, whole);
}

#[test]
fn a_failing_writer_ends_a_page() {
    let mut pages = pages().peekable();
    assert!(pages.peek().is_some());
    for page in pages {
        check(&page, 997);
    }
    // One at nearly every byte.
    check(&ActivationError::ProductKeyNotInstalled.explain(Language::English), 3);
    check(&Narrow(ActivationError::ProductKeyNotInstalled.explain(Language::English)), 41);
}

#[test]
fn a_failing_writer_ends_short_texts() {
    let error = ActivationError::KmsUnavailable;
    check(&error, 1);
    check(&ActivationCode::from(error), 1);
    check(&ActivationCode::from(1).error().unwrap_err(), 1);
    check(&"0xC004F07".parse::<ActivationCode>().unwrap_err(), 1);
    check(&"nothing\u{1b} of the kind".parse::<ActivationCode>().unwrap_err(), 1);
    check(&"nonsense".parse::<ActivationType>().unwrap_err(), 1);
    check(&error.activation_types()[0], 1);
    let command = error.checks().iter().find_map(|check| check.command).unwrap();
    check(&command.fill(|_| Some("value")).unwrap(), 1);
}

#[cfg(feature = "serde")]
mod serializer {
    use std::io;

    use super::*;

    struct LimitedBytes {
        left: usize,
        taken: Vec<u8>,
    }

    impl io::Write for LimitedBytes {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.left == 0 && !bytes.is_empty() {
                return Err(io::Error::other("full"));
            }
            let fits = bytes.len().min(self.left);
            self.taken.extend_from_slice(&bytes[..fits]);
            self.left -= fits;
            Ok(fits)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn check_record(value: &impl serde::Serialize, step: usize) {
        let whole = serde_json::to_vec(value).unwrap();
        for limit in (0..whole.len()).step_by(step) {
            let mut out = LimitedBytes { left: limit, taken: Vec::new() };
            let failure = serde_json::to_writer(&mut out, value).unwrap_err();
            assert_eq!(failure.to_string(), "full", "after {limit} bytes");
            assert_eq!(out.taken, whole[..limit]);
        }
    }

    #[test]
    fn a_failing_serializer_ends_a_record() {
        for page in pages() {
            check_record(&page, 997);
        }
        check_record(&ActivationError::ProductKeyNotInstalled.explain(Language::English), 17);
        check_record(&ActivationError::KmsUnavailable, 1);
        check_record(&ActivationCode::from(1), 1);
    }
}
