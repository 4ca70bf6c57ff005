//! The functions that look a code up in the catalog.

use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, UInt32Array};
use datafusion::arrow::compute::kernels::arity::binary;
use datafusion::arrow::compute::take;
use datafusion::arrow::datatypes::{DataType, Field, FieldRef, UInt32Type};
use datafusion::common::cast::as_uint32_array;
use datafusion::common::plan_err;
use datafusion::common::utils::take_function_args;
use datafusion::error::Result;
use datafusion::functions::utils::make_scalar_function;
use datafusion::logical_expr::{
    ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};
use windows_activation_error::{ActivationType, Language};

use crate::functions::columns::{self, CODES, LANGUAGES};
use crate::functions::input::{self, Choice};

/// What is asked about a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Question {
    Name,
    Symbol,
    Message,
    Topic,
    Retry,
    Origin,
    AppliesTo,
    FirstStep,
}

/// What stands after the code.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Argument {
    Type,
    Language,
}

impl Question {
    pub(super) const ALL: [Self; 8] = [
        Self::Name,
        Self::Symbol,
        Self::Message,
        Self::Topic,
        Self::Retry,
        Self::Origin,
        Self::AppliesTo,
        Self::FirstStep,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Name => "activation_name",
            Self::Symbol => "activation_symbol",
            Self::Message => "activation_message",
            Self::Topic => "activation_topic",
            Self::Retry => "activation_retry",
            Self::Origin => "activation_origin",
            Self::AppliesTo => "activation_applies_to",
            Self::FirstStep => "activation_first_step",
        }
    }

    const fn usage(self) -> &'static str {
        match self {
            Self::Name | Self::Symbol | Self::Topic | Self::Retry | Self::Origin => "the code",
            Self::Message => "the code and, if wanted, the language",
            Self::AppliesTo => "the code and the type of activation",
            Self::FirstStep => "the code and, if wanted, the type of activation and the language",
        }
    }

    /// What can stand after the code, and how many of it must.
    const fn arguments(self) -> (&'static [Argument], usize) {
        match self {
            Self::Name | Self::Symbol | Self::Topic | Self::Retry | Self::Origin => (&[], 0),
            Self::Message => (&[Argument::Language], 0),
            Self::AppliesTo => (&[Argument::Type], 1),
            Self::FirstStep => (&[Argument::Type, Argument::Language], 0),
        }
    }

    fn column(self) -> &'static ArrayRef {
        match self {
            Self::Name => &columns::NAMES,
            Self::Symbol => &columns::SYMBOLS,
            Self::Message => &columns::MESSAGES,
            Self::Topic => &columns::TOPICS,
            Self::Retry => &columns::RETRIES,
            Self::Origin => &columns::ORIGINS,
            Self::AppliesTo => &columns::APPLIES,
            Self::FirstStep => &columns::FIRST_STEPS,
        }
    }

    fn data_type(self) -> DataType {
        match self {
            Self::Name
            | Self::Symbol
            | Self::Message
            | Self::Topic
            | Self::Retry
            | Self::Origin => DataType::Utf8,
            Self::AppliesTo => DataType::Boolean,
            Self::FirstStep => DataType::Struct(columns::step_fields()),
        }
    }

    /// How many rows of the column apart the choices of an argument are.
    const fn stride(self, argument: Argument) -> u32 {
        match (self, argument) {
            (Self::FirstStep, Argument::Type) => CODES * LANGUAGES,
            (_, Argument::Type | Argument::Language) => CODES,
        }
    }

    /// Which choice a text is.
    fn choice(self, argument: Argument, text: &str) -> Option<u32> {
        let at = match argument {
            Argument::Language => {
                let language = Language::from_locale(text).or_else(|| text.parse().ok());
                let language = language.unwrap_or_default();
                Language::VARIANTS.iter().position(|&other| other == language)
            }
            Argument::Type => {
                let is_first = self == Self::FirstStep;
                if is_first && text.eq_ignore_ascii_case(ANY) {
                    return Some(0);
                }
                let wanted = text.parse().ok().or_else(|| ActivationType::from_channel(text))?;
                let at = ActivationType::VARIANTS.iter().position(|&other| other == wanted);
                at.map(|at| at + usize::from(is_first))
            }
        };
        u32::try_from(at?).ok()
    }
}

/// In place of a type, where a language follows.
const ANY: &str = "any";

/// A function that answers one question.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Lookup {
    question: Question,
    signature: Signature,
}

impl Lookup {
    pub(super) fn new(question: Question) -> Self {
        Self { question, signature: Signature::user_defined(Volatility::Immutable) }
    }
}

impl ScalarUDFImpl for Lookup {
    fn name(&self) -> &'static str {
        self.question.name()
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(self.question.data_type())
    }

    /// A literal that names no type of activation is a mistake in the query.
    fn return_field_from_args(&self, args: ReturnFieldArgs<'_>) -> Result<FieldRef> {
        let literals = args.scalar_arguments.iter().skip(1);
        for (&argument, literal) in self.question.arguments().0.iter().zip(literals) {
            let text = literal.map(input::text_of).transpose()?.flatten();
            if let Some(text) = text
                && self.question.choice(argument, text).is_none()
            {
                let known = ActivationType::VARIANTS.iter().map(|known| known.as_str());
                let known: Vec<_> = known.collect();
                return plan_err!(
                    "{}: {text:?} is no type of activation; expected one of {} or the channel of a product key",
                    self.name(),
                    known.join(", ")
                );
            }
        }
        Ok(Arc::new(Field::new(self.name(), self.question.data_type(), true)))
    }

    fn is_strict(&self) -> bool {
        true
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        let (optional, needed) = self.question.arguments();
        match given {
            [code, others @ ..] if (needed..=optional.len()).contains(&others.len()) => {
                let code = input::code_type(self.name(), code);
                let others =
                    others.iter().map(|other| input::running_text_type(self.name(), other));
                std::iter::once(code).chain(others).collect()
            }
            _ => plan_err!(
                "{} takes {}, not {} arguments",
                self.name(),
                self.question.usage(),
                given.len()
            ),
        }
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let all_scalar = args.args.iter().all(|arg| matches!(arg, ColumnarValue::Scalar(_)));
        let Some((code, others)) = args.args.split_first() else {
            return plan_err!("{} takes {}", self.name(), self.question.usage());
        };
        // One row only if the answer is one.
        let code = if all_scalar {
            code.clone()
        } else {
            ColumnarValue::Array(code.to_array(args.number_rows)?)
        };
        let look_up = |args: &[ArrayRef]| {
            let [codes] = take_function_args(self.name(), args)?;
            let rows = input::once_per_value(codes, |codes| {
                let numbers = input::numbers(codes)?;
                let rows = as_uint32_array(&numbers)?.unary_opt::<_, UInt32Type>(columns::row);
                Ok(Arc::new(rows))
            })?;
            let mut rows = as_uint32_array(&rows)?.clone();
            for (&argument, other) in self.question.arguments().0.iter().zip(others) {
                let choice = Choice::of(other, |text| self.question.choice(argument, text))?;
                rows = shifted(rows, choice, self.question.stride(argument))?;
            }
            Ok(take(self.question.column(), &rows, None)?)
        };
        make_scalar_function(look_up, Vec::new())(&[code])
    }
}

/// The rows of the chosen part of the column.
fn shifted(rows: UInt32Array, choice: Choice, stride: u32) -> Result<UInt32Array> {
    Ok(match choice {
        Choice::All(None) => UInt32Array::new_null(rows.len()),
        Choice::All(Some(0)) => rows,
        Choice::All(Some(choice)) => rows.unary(|row| row.wrapping_add(choice * stride)),
        // What stands in place of a null is never read, whatever it is.
        Choice::Rows(choices) => {
            binary(&rows, &choices, |row, choice| row.wrapping_add(choice.wrapping_mul(stride)))?
        }
    })
}
