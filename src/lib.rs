#![doc = include_str!("../README.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod activation_type;
mod code;
#[cfg(feature = "miette")]
mod diagnostic;
mod digits;
mod error;
mod explain;
mod guidance;
mod hresult;
#[cfg(feature = "korean")]
mod korean;
mod name;
mod parse;
mod scan;
mod text;
#[cfg(feature = "serde")]
mod wire;
#[cfg(feature = "serde")]
mod wire_code;

pub use crate::activation_type::ActivationType;
pub use crate::code::{ActivationCode, UnknownCode};
pub use crate::error::ActivationError;
pub use crate::explain::Explanation;
pub use crate::guidance::{Action, Command, Resolution, Retry, Role};
pub use crate::hresult::{Origin, Severity};
pub use crate::name::ParseNameError;
pub use crate::parse::ParseCodeError;
pub use crate::scan::{FindIter, FindIterAll, Match, find_iter, find_iter_all};
pub use crate::text::{Language, Text};
