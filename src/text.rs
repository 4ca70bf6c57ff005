//! Text in every language of the crate, and the choice between them.

use core::fmt;

/// A language in which the crate explains an error.
///
/// `Language::Korean` exists with the feature `korean` only, so that a program
/// cannot ask for texts that were left out of it.
///
/// ```
/// use windows_activation_error::Language;
///
/// assert_eq!("en".parse(), Ok(Language::English));
/// # #[cfg(feature = "korean")]
/// assert_eq!("korean".parse(), Ok(Language::Korean));
/// ```
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::IntoStaticStr,
    strum::VariantArray,
    strum::VariantNames,
)]
#[strum(serialize_all = "kebab-case")]
#[non_exhaustive]
pub enum Language {
    /// English, `en`.
    English,
    /// Korean, `ko`.
    #[cfg(feature = "korean")]
    Korean,
}

impl Language {
    /// Every language that is compiled in.
    pub const VARIANTS: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The English name in lowercase: `english` or `korean`. Constant time.
    ///
    /// ```
    /// assert_eq!(windows_activation_error::Language::English.as_str(), "english");
    /// ```
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The two-letter ISO 639-1 code: `en` or `ko`. Constant time.
    ///
    /// ```
    /// assert_eq!(windows_activation_error::Language::English.tag(), "en");
    /// ```
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            #[cfg(feature = "korean")]
            Self::Korean => "ko",
        }
    }
}

/// One text in all languages. [`Display`](fmt::Display) is the English one.
///
/// Both languages stand side by side in the source and carry the same facts.
///
/// ```
/// use windows_activation_error::{ActivationError, Language};
///
/// let cause = ActivationError::KmsNotActivated.causes()[0];
/// assert_eq!(cause.to_string(), cause.get(Language::English));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    english: &'static str,
    #[cfg(feature = "korean")]
    korean: &'static str,
}

impl Text {
    /// Pairs an English text with its Korean counterpart.
    ///
    /// Without the feature `korean` the second one is dropped.
    ///
    /// ```
    /// use windows_activation_error::{Language, Text};
    ///
    /// const HELLO: Text = Text::new("hello", "안녕하세요");
    /// assert_eq!(HELLO.get(Language::English), "hello");
    /// ```
    #[must_use]
    #[cfg_attr(not(feature = "korean"), allow(unused_variables))]
    pub const fn new(english: &'static str, korean: &'static str) -> Self {
        Self {
            english,
            #[cfg(feature = "korean")]
            korean,
        }
    }

    /// The text in one language. Constant time, nothing is allocated.
    ///
    /// ```
    /// use windows_activation_error::{Language, Text};
    ///
    /// assert_eq!(Text::new("yes", "예").get(Language::English), "yes");
    /// ```
    #[must_use]
    pub const fn get(self, language: Language) -> &'static str {
        match language {
            Language::English => self.english,
            #[cfg(feature = "korean")]
            Language::Korean => self.korean,
        }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.english)
    }
}
