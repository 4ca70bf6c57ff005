//! How explanations and languages are written and read.

use core::fmt;

use serde::de::{self, Deserialize, Deserializer, Unexpected, Visitor};
use serde::ser::{Serialize, SerializeSeq as _, SerializeStruct as _, Serializer};

use crate::advice::{Cause, Command, Procedure, Resolution, Sighting, Sign, Source};
use crate::explain::{Explanation, Filter};
use crate::text::Language;

/// As the tag, `"en"` or `"ko"`.
impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

/// From a name, a tag or a locale such as `"ko-KR"`.
impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name;

        impl Visitor<'_> for Name {
            type Value = Language;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a language such as \"en\"")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<Language, E> {
                let named = name.parse().ok().or_else(|| Language::from_locale(name));
                named.ok_or_else(|| E::invalid_value(Unexpected::Str(name), &self))
            }
        }

        deserializer.deserialize_str(Name)
    }
}

impl Serialize for Source {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Source", 3)?;
        record.serialize_field("title", self.title)?;
        record.serialize_field("kind", &self.kind)?;
        record.serialize_field("url", &self.url)?;
        record.end()
    }
}

impl Serialize for Sighting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Sighting", 2)?;
        record.serialize_field("activation_type", &self.activation_type)?;
        record.serialize_field("source", self.source)?;
        record.end()
    }
}

impl Serialize for Command {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Command", 6)?;
        record.serialize_field("line", self.line)?;
        record.serialize_field("elevated", &self.elevated)?;
        record.serialize_field("effect", &self.effect)?;
        record.serialize_field("place", &self.place)?;
        record.serialize_field("since", &self.since)?;
        record.serialize_field("placeholders", &Listed(self.placeholders()))?;
        record.end()
    }
}

impl Serialize for Explanation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (error, language) = (self.error(), self.language());
        let view = View { language, filter: self.filter() };
        let causes = self.causes().map(|(_, cause)| cause);

        let mut record = serializer.serialize_struct("Explanation", 18)?;
        record.serialize_field("code", &error)?;
        record.serialize_field("hresult", &error.hresult())?;
        record.serialize_field("name", error.name())?;
        record.serialize_field("symbol", &error.symbol())?;
        record.serialize_field("message", error.message().get(language))?;
        record.serialize_field("topic", &error.topic())?;
        record.serialize_field("severity", &error.severity())?;
        record.serialize_field("origin", &error.origin())?;
        record.serialize_field("activation_types", error.activation_types())?;
        record.serialize_field("also_seen_with", error.also_seen_with())?;
        record.serialize_field("retry", &error.retry())?;
        record
            .serialize_field("checks", &Listed(error.checks().iter().map(|of| In { of, view })))?;
        record.serialize_field("causes", &Listed(causes.map(|of| In { of, view })))?;
        record.serialize_field("otherwise", &view.steps(error.otherwise()))?;
        record
            .serialize_field("procedures", &Listed(self.procedures().map(|of| In { of, view })))?;
        record.serialize_field("notes", &Listed(self.notes().map(|of| In { of, view })))?;
        record.serialize_field("reference", &error.reference())?;
        record.serialize_field("language", &language)?;
        record.end()
    }
}

/// In which language a text is written, and which steps are.
#[derive(Clone, Copy)]
struct View {
    language: Language,
    filter: Filter,
}

impl View {
    fn steps(self, steps: &'static [Resolution]) -> impl Serialize {
        let kept = steps.iter().filter(move |step| self.filter.keeps(step));
        Listed(kept.map(move |of| In { of, view: self }))
    }
}

/// Something of the catalog, seen in one language.
struct In<T: 'static> {
    of: &'static T,
    view: View,
}

impl Serialize for In<Sign> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let language = self.view.language;
        let mut record = serializer.serialize_struct("Sign", 4)?;
        record.serialize_field("text", self.of.text.get(language))?;
        record.serialize_field("brief", &self.of.brief.map(|brief| brief.get(language)))?;
        record.serialize_field("command", &self.of.command)?;
        record.serialize_field("sources", self.of.sources)?;
        record.end()
    }
}

impl Serialize for In<Cause> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let view = self.view;
        let mut record = serializer.serialize_struct("Cause", 4)?;
        record.serialize_field("text", self.of.text.get(view.language))?;
        record.serialize_field("sign", &self.of.sign.as_ref().map(|of| In { of, view }))?;
        record.serialize_field("resolutions", &view.steps(self.of.resolutions))?;
        record.serialize_field("sources", self.of.sources)?;
        record.end()
    }
}

impl Serialize for In<Procedure> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut record = serializer.serialize_struct("Procedure", 3)?;
        record.serialize_field("title", self.of.title.get(self.view.language))?;
        record.serialize_field("resolutions", &self.view.steps(self.of.resolutions))?;
        record.serialize_field("sources", self.of.sources)?;
        record.end()
    }
}

impl Serialize for In<Resolution> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (step, language) = (self.of, self.view.language);
        let mut record = serializer.serialize_struct("Resolution", 8)?;
        record.serialize_field("action", &step.action)?;
        record.serialize_field("role", &step.role)?;
        record.serialize_field("condition", &step.condition.map(|text| text.get(language)))?;
        record.serialize_field("text", step.text.get(language))?;
        record.serialize_field("command", &step.command)?;
        let title = step.procedure.map(|procedure| procedure.title.get(language));
        record.serialize_field("procedure", &title)?;
        record.serialize_field("applies_to", step.applies_to)?;
        record.serialize_field("sources", step.sources)?;
        record.end()
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
