//! Kinds by the names that data formats and command lines use.

use core::fmt;
use core::str::FromStr;

use crate::activation_type::ActivationType;
use crate::guidance::{Action, Retry, Role};
use crate::hresult::{Origin, Severity};
use crate::text::Language;

/// A text that names no kind. Its own text lists the names that were expected.
///
/// ```
/// use windows_activation_error::Severity;
///
/// let error = "grave".parse::<Severity>().unwrap_err();
/// assert_eq!(error.to_string(), "expected one of informational, warning, error");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ParseNameError {
    expected: &'static [&'static str],
}

impl fmt::Display for ParseNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected one of ")?;
        for (i, name) in self.expected.iter().enumerate() {
            f.write_str(if i == 0 { "" } else { ", " })?;
            f.write_str(name)?;
        }
        Ok(())
    }
}

impl core::error::Error for ParseNameError {}

macro_rules! by_name {
    ($($kind:ident: $example:ident = $name:literal,)+) => {$(
        impl $kind {
            /// All of them, in the order of their declaration.
            pub const VARIANTS: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

            #[doc = concat!(
                "The name in data formats and on command lines, such as `", $name,
                "`. Constant time.\n\n```\nuse windows_activation_error::", stringify!($kind),
                ";\n\nassert_eq!(", stringify!($kind), "::", stringify!($example),
                ".as_str(), \"", $name, "\");\n```"
            )]
            #[must_use]
            pub fn as_str(self) -> &'static str {
                self.into()
            }
        }

        /// From the name that `as_str` gives, in any case.
        impl FromStr for $kind {
            type Err = ParseNameError;

            fn from_str(name: &str) -> Result<Self, ParseNameError> {
                <$kind>::VARIANTS
                    .iter()
                    .copied()
                    .find(|kind| kind.as_str().eq_ignore_ascii_case(name))
                    .ok_or(ParseNameError { expected: <$kind as strum::VariantNames>::VARIANTS })
            }
        }
    )+};
}

by_name! {
    ActivationType: KmsClient = "kms-client",
    Severity: Error = "error",
    Origin: LicensingClient = "licensing-client",
    Retry: AfterFix = "after-fix",
    Role: LicenseOwner = "license-owner",
    Action: SetKmsHost = "set-kms-host",
}

/// From the name that `as_str` gives or the tag, in any case.
impl FromStr for Language {
    type Err = ParseNameError;

    fn from_str(name: &str) -> Result<Self, ParseNameError> {
        Self::VARIANTS
            .iter()
            .copied()
            .find(|language| {
                name.eq_ignore_ascii_case(language.as_str())
                    || name.eq_ignore_ascii_case(language.tag())
            })
            .ok_or(ParseNameError { expected: <Language as strum::VariantNames>::VARIANTS })
    }
}
