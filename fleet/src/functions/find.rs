//! Codes in texts: `activation_codes` and `activation_code`.

use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, ListArray, UInt32Array};
use datafusion::arrow::buffer::{NullBuffer, OffsetBuffer, ScalarBuffer};
use datafusion::arrow::datatypes::{DataType, Field, FieldRef};
use datafusion::common::utils::take_function_args;
use datafusion::common::{exec_datafusion_err, plan_err};
use datafusion::error::Result;
use datafusion::functions::utils::make_scalar_function;
use datafusion::logical_expr::{
    ColumnarValue, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};
use windows_activation_error::find_iter;

use crate::functions::input;

/// `activation_codes(text)`: the known codes in running text, from left to right.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct FindAll {
    signature: Signature,
}

impl FindAll {
    pub(super) fn new() -> Self {
        Self { signature: Signature::user_defined(Volatility::Immutable) }
    }
}

fn item() -> FieldRef {
    Arc::new(Field::new_list_field(DataType::UInt32, true))
}

/// A list for each row, written into one array as it is found.
fn find_all(texts: &ArrayRef) -> Result<ArrayRef> {
    let (mut found, mut valid) = (Vec::new(), Vec::with_capacity(texts.len()));
    let mut ends = Vec::with_capacity(texts.len() + 1);
    ends.push(0);
    input::each_text(texts, |text| {
        valid.push(text.is_some());
        // An iterator that holds the scanner would move its state for each row.
        for one in find_iter(text.unwrap_or_default()) {
            found.push(one.error.code());
        }
        ends.push(found.len());
    })?;
    let ends: std::result::Result<Vec<i32>, _> = ends.into_iter().map(i32::try_from).collect();
    let ends = ends.map_err(|_| exec_datafusion_err!("more than 2^31 codes in one batch"))?;
    let nulls = Some(NullBuffer::from(valid)).filter(|nulls| nulls.null_count() > 0);
    let ends = OffsetBuffer::new(ScalarBuffer::from(ends));
    let found = Arc::new(UInt32Array::from(found));
    Ok(Arc::new(ListArray::try_new(item(), ends, found, nulls)?))
}

impl ScalarUDFImpl for FindAll {
    fn name(&self) -> &'static str {
        "activation_codes"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::List(item()))
    }

    fn is_strict(&self) -> bool {
        true
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        match given {
            [text] => Ok(vec![input::running_text_type(self.name(), text)?]),
            _ => plan_err!("activation_codes takes 1 argument, the text, not {}", given.len()),
        }
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let find = |args: &[ArrayRef]| {
            let [texts] = take_function_args(self.name(), args)?;
            input::once_per_value(texts, find_all)
        };
        make_scalar_function(find, Vec::new())(&args.args)
    }
}

/// `activation_code(value)`: the number that the value is, or else the first code in the text.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct FindOne {
    signature: Signature,
}

impl FindOne {
    pub(super) fn new() -> Self {
        Self { signature: Signature::user_defined(Volatility::Immutable) }
    }
}

impl ScalarUDFImpl for FindOne {
    fn name(&self) -> &'static str {
        "activation_code"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::UInt32)
    }

    fn is_strict(&self) -> bool {
        true
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        match given {
            [value] => Ok(vec![input::code_type(self.name(), value)?]),
            _ => plan_err!("activation_code takes 1 argument, the code, not {}", given.len()),
        }
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let find = |args: &[ArrayRef]| {
            let [values] = take_function_args(self.name(), args)?;
            input::numbers(values)
        };
        make_scalar_function(find, Vec::new())(&args.args)
    }
}
