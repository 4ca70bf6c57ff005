#![doc = include_str!("../README.md")]
#![doc = include_str!("guide.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

// In reading order: docs.rs lists the methods of the error in the order of the modules.
mod error;

mod code;

mod catalog;

mod explain;

mod hresult;

mod kinds;

mod text;

mod advice;

mod digits;

mod parse;

mod scan;

#[cfg(feature = "serde")]
mod wire;

#[cfg(feature = "serde")]
mod wire_code;

#[cfg(feature = "miette")]
mod diagnostic;

pub use crate::advice::{
    Cause, Command, Fact, FillError, Procedure, Resolution, Sighting, Sign, Source,
};
pub use crate::code::{ActivationCode, UnknownCode};
pub use crate::error::ActivationError;
pub use crate::explain::Explanation;
pub use crate::kinds::{
    Action, ActivationType, Effect, Origin, Place, Placeholder, Retry, Role, Severity, SourceKind,
    Topic,
};
pub use crate::parse::ParseCodeError;
pub use crate::scan::{FindIter, FindIterAll, Match, find_iter, find_iter_all};
pub use crate::text::{Language, ParseNameError, Text};
