//! How a code is written and read, known or not.

use core::fmt;

use serde::de::{self, Deserialize, Deserializer, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::code::ActivationCode;
use crate::error::ActivationError;
use crate::hresult;

/// As `"0xC004F074"` in human-readable formats, as `u32` in binary ones.
///
/// As text it can be the key of a map in JSON, TOML and YAML.
impl Serialize for ActivationCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(self)
        } else {
            serializer.serialize_u32(self.code())
        }
    }
}

/// From an unsigned number, a signed one, or any text that
/// [`FromStr`](core::str::FromStr) takes; in binary formats from `u32`.
///
/// Formats that guess what a text is, such as CSV and YAML, take bare digits such as
/// `80070005` for a decimal number and `8004E101` for a fraction. There the `0x` is needed.
impl<'de> Deserialize<'de> for ActivationCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(CodeVisitor)
        } else {
            deserializer.deserialize_u32(CodeVisitor)
        }
    }
}

struct CodeVisitor;

impl Visitor<'_> for CodeVisitor {
    type Value = ActivationCode;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an activation error as a number or as text such as \"0xC004F074\"")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<ActivationCode, E> {
        let code = u32::try_from(number);
        code.map(ActivationCode::from)
            .map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<ActivationCode, E> {
        let code = hresult::from_any_sign(number);
        code.map(ActivationCode::from)
            .ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<ActivationCode, E> {
        text.parse().map_err(E::custom)
    }
}

/// As [`ActivationCode`].
impl Serialize for ActivationError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ActivationCode::from(*self).serialize(serializer)
    }
}

/// As [`ActivationCode`], and refuses what is not in the table.
impl<'de> Deserialize<'de> for ActivationError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ActivationCode::deserialize(deserializer)?.error().map_err(de::Error::custom)
    }
}
