//! Look-up, parsing, scanning and `Display` allocate nothing.

use std::fmt::{self, Write as _};

use allocation_counter::measure;
use windows_activation_error::{
    ActivationError, ActivationType, Language, find_iter, find_iter_all,
};

/// Takes what is written and keeps its length only.
struct Length(usize);

impl fmt::Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}

fn allocations(run: impl FnOnce()) -> u64 {
    measure(run).count_total
}

#[test]
fn the_counter_counts() {
    assert!(allocations(|| drop(std::hint::black_box(vec![1, 2, 3]))) > 0);
}

#[test]
fn look_up() {
    let run = || {
        for &error in ActivationError::VARIANTS {
            let code = error.code();
            assert_eq!(ActivationError::try_from(code), Ok(error));
            assert_eq!(ActivationError::from_hresult(error.hresult()), Ok(error));
            assert!(!error.causes().is_empty() && error.resolutions().next().is_some());
            let _ = (error.symbol(), error.reference(), error.retry(), error.origin());
            let _ = (error.severity(), error.applies_to(ActivationType::Mak));
        }
    };
    assert_eq!(allocations(run), 0);
}

#[test]
fn parsing() {
    let texts = [
        "0xC004F074",
        " -1073418124 ",
        "SL_E_VL_BINDING_SERVICE_UNAVAILABLE",
        "kmsunavailable",
        "0xFFFFFFFFC004F074",
        "no such name",
        "-0x1",
        "",
    ];
    let mut length = Length(0);
    let run = || {
        for text in texts {
            match text.parse::<ActivationError>() {
                Ok(error) => assert_eq!(error, ActivationError::KmsUnavailable),
                Err(error) => write!(length, "{error}").unwrap(),
            }
        }
    };
    assert_eq!(allocations(run), 0);
    assert!(length.0 > 100);
}

#[test]
fn scanning() {
    let text = b"Error0xC004F074 -1073418124 {c004f074-1234-5678-9abc-def012345678} 0xC004FEEE";
    let mut found = 0;
    let run = || found = find_iter(text).count() + find_iter_all(text).count();
    assert_eq!(allocations(run), 0);
    assert_eq!(found, 2 + 3);
}

#[test]
fn display() {
    let mut length = Length(0);
    let run = || {
        for &error in ActivationError::VARIANTS {
            write!(length, "{error} {error:#X} {error:?}").unwrap();
            for &language in Language::VARIANTS {
                write!(length, "{}", error.message().get(language)).unwrap();
                let page = error.explain(language);
                write!(length, "{page} {} {}", page.brief(), page.only_cause(0)).unwrap();
                write!(length, "{page:40} {page:100}").unwrap();
                write!(length, "{}", page.sources().count() + page.causes().count()).unwrap();
                write!(length, "{}", page.only_for(ActivationType::Mak)).unwrap();
            }
        }
        write!(length, "{}", ActivationError::try_from(0).unwrap_err()).unwrap();
    };
    assert_eq!(allocations(run), 0);
    assert!(length.0 > 100_000);
}
