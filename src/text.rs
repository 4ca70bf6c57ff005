//! One sentence in every language, and the choice between the languages.

use core::fmt;
use core::str::FromStr;

/// A language in which the crate explains an error.
///
/// `Language::Korean` exists with the feature `korean` only, so that a program
/// cannot ask for texts that were left out of it.
///
/// ```
/// use windows_activation_error::Language;
///
/// assert_eq!(Language::default(), Language::English);
/// assert_eq!("en".parse(), Ok(Language::English));
/// assert_eq!(Language::from_locale("en-GB"), Some(Language::English));
/// # #[cfg(feature = "korean")]
/// assert_eq!(Language::from_locale("ko_KR.UTF-8"), Some(Language::Korean));
/// ```
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, strum::VariantArray,
)]
#[non_exhaustive]
pub enum Language {
    /// English, `en`.
    #[default]
    English,
    /// Korean, `ko`.
    #[cfg(feature = "korean")]
    Korean,
}

impl Language {
    /// Every language that is compiled in.
    ///
    /// ```
    /// assert!(!windows_activation_error::Language::VARIANTS.is_empty());
    /// ```
    pub const VARIANTS: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    #[cfg(feature = "korean")]
    const NAMES: &'static [&'static str] = &["english", "en", "korean", "ko"];
    #[cfg(not(feature = "korean"))]
    const NAMES: &'static [&'static str] = &["english", "en"];

    /// The English name in lowercase: `english` or `korean`.
    ///
    /// ```
    /// assert_eq!(windows_activation_error::Language::English.as_str(), "english");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::English => "english",
            #[cfg(feature = "korean")]
            Self::Korean => "korean",
        }
    }

    /// The two-letter ISO 639-1 code: `en` or `ko`.
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

    /// The name of the language for people, in every language.
    ///
    /// ```
    /// use windows_activation_error::Language;
    ///
    /// assert_eq!(Language::English.label().to_string(), "English");
    /// ```
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::English => Text::new("English", "영어"),
            #[cfg(feature = "korean")]
            Self::Korean => Text::new("Korean", "한국어"),
        }
    }

    /// The language of a locale as Windows or POSIX writes it, such as `ko-KR`, `en_US.UTF-8`
    /// or `ko`; the case does not matter. `None` where the crate has no text in it.
    ///
    /// ```
    /// use windows_activation_error::Language;
    ///
    /// assert_eq!(Language::from_locale("en-US"), Some(Language::English));
    /// assert_eq!(Language::from_locale("kok-IN"), None); // Konkani is not Korean
    /// assert_eq!(Language::from_locale("fr_FR").unwrap_or_default(), Language::English);
    /// ```
    #[must_use]
    pub fn from_locale(locale: &str) -> Option<Self> {
        let primary = locale.split(['-', '_', '.', '@']).next()?;
        Self::VARIANTS.iter().copied().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The language of a Windows language identifier (`LANGID`), such as 0x0412 for Korean. Only
    /// the primary language, the lower ten bits, counts. `None` where the crate has no text in it.
    ///
    /// ```
    /// use windows_activation_error::Language;
    ///
    /// assert_eq!(Language::from_langid(0x0409), Some(Language::English)); // en-US
    /// assert_eq!(Language::from_langid(0x0809), Some(Language::English)); // en-GB
    /// # #[cfg(feature = "korean")]
    /// assert_eq!(Language::from_langid(0x0412), Some(Language::Korean));
    /// assert_eq!(Language::from_langid(0x040C), None); // fr-FR
    /// ```
    #[must_use]
    pub const fn from_langid(langid: u16) -> Option<Self> {
        match langid & 0x3FF {
            0x09 => Some(Self::English),
            #[cfg(feature = "korean")]
            0x12 => Some(Self::Korean),
            _ => None,
        }
    }
}

/// The name that [`as_str`](Language::as_str) gives.
impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// From the name that [`as_str`](Language::as_str) gives or the tag, in any case.
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
            .ok_or(ParseNameError::new(Self::NAMES))
    }
}

/// A text that is none of the names that were expected. Its `Display` lists them.
///
/// ```
/// use windows_activation_error::Severity;
///
/// let error = "grave".parse::<Severity>().unwrap_err();
/// assert_eq!(error.to_string(), "expected one of informational, error");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub struct ParseNameError {
    expected: &'static [&'static str],
}

impl ParseNameError {
    pub(crate) const fn new(expected: &'static [&'static str]) -> Self {
        Self { expected }
    }
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

/// One text in every language. [`Display`](fmt::Display) is the English one.
///
/// All languages stand side by side in the source and carry the same facts. Text in backticks is
/// to be typed or read to the letter: a command, an option, a value. A name in angle brackets such
/// as `<kms_host>` is a [`Placeholder`](crate::Placeholder).
///
/// Programs read texts and do not make them, so that a further language is no breaking change.
///
/// ```
/// use windows_activation_error::{ActivationError, Language};
///
/// let message = ActivationError::KmsNotActivated.message();
/// assert_eq!(message.to_string(), message.get(Language::English));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    english: &'static str,
    #[cfg(feature = "korean")]
    korean: &'static str,
}

impl Text {
    /// Without the feature `korean` the second text is dropped.
    #[cfg_attr(
        not(feature = "korean"),
        expect(unused_variables, reason = "the text of a language that is left out")
    )]
    pub(crate) const fn new(english: &'static str, korean: &'static str) -> Self {
        Self {
            english,
            #[cfg(feature = "korean")]
            korean,
        }
    }

    /// The text in one language.
    ///
    /// ```
    /// use windows_activation_error::{ActivationType, Language};
    ///
    /// assert_eq!(ActivationType::KmsHost.label().get(Language::English), "KMS host");
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
