//! How errors, their kinds and explanations are written and read.

use core::fmt;

use serde::de::{self, Deserialize, Deserializer, Unexpected, Visitor};
use serde::ser::{Serialize, SerializeSeq as _, SerializeStruct as _, Serializer};

use crate::activation_type::ActivationType;
use crate::explain::Explanation;
use crate::guidance::{Action, Command, Resolution, Retry, Role};
use crate::hresult::{Origin, Severity};
use crate::text::Language;

/// Kinds are written and read by the name that `as_str` gives.
macro_rules! by_name {
    ($($kind:ident: $expecting:literal,)+) => {$(
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Name;

                impl Visitor<'_> for Name {
                    type Value = $kind;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_str<E: de::Error>(self, name: &str) -> Result<$kind, E> {
                        name.parse().map_err(|_| E::invalid_value(Unexpected::Str(name), &self))
                    }
                }

                deserializer.deserialize_str(Name)
            }
        }
    )+};
}

by_name! {
    ActivationType: "an activation type such as \"kms-client\"",
    Severity: "a severity such as \"error\"",
    Origin: "an origin such as \"licensing-client\"",
    Retry: "a retry verdict such as \"later\"",
    Role: "a role such as \"device-administrator\"",
    Action: "an action such as \"activate-online\"",
}

impl Serialize for Command {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Command", 2)?;
        record.serialize_field("line", self.line)?;
        record.serialize_field("elevated", &self.elevated)?;
        record.end()
    }
}

impl Serialize for Explanation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (error, language) = (self.error(), self.language());
        let causes = error.causes().iter().map(|cause| cause.get(language));
        let steps = self.resolutions().map(|step| Step { step, language });

        let mut record = serializer.serialize_struct("Explanation", 12)?;
        record.serialize_field("code", &Shown(format_args!("{error:#X}")))?;
        record.serialize_field("hresult", &error.hresult())?;
        record.serialize_field("symbol", &error.symbol())?;
        record.serialize_field("message", &Shown(error.message(language)))?;
        record.serialize_field("severity", &error.severity())?;
        record.serialize_field("origin", &error.origin())?;
        record.serialize_field("activation_types", error.activation_types())?;
        record.serialize_field("retry", &error.retry())?;
        record.serialize_field("causes", &Listed(causes))?;
        record.serialize_field("resolutions", &Listed(steps))?;
        record.serialize_field("reference", &error.reference())?;
        record.serialize_field("language", language.tag())?;
        record.end()
    }
}

struct Step {
    step: &'static Resolution,
    language: Language,
}

impl Serialize for Step {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Resolution", 5)?;
        record.serialize_field("action", &self.step.action)?;
        record.serialize_field("role", &self.step.role)?;
        record.serialize_field("text", self.step.text.get(self.language))?;
        record.serialize_field("command", &self.step.command)?;
        record.serialize_field("applies_to", self.step.applies_to)?;
        record.end()
    }
}

struct Shown<T>(T);

impl<T: fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

struct Listed<I>(I);

impl<I: Iterator<Item: Serialize> + Clone> Serialize for Listed<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Binary formats want the length first, which a filter does not know.
        let mut list = serializer.serialize_seq(Some(self.0.clone().count()))?;
        for item in self.0.clone() {
            list.serialize_element(&item)?;
        }
        list.end()
    }
}
