//! What the functions take: codes as numbers or text, texts in every layout of Arrow.

use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, ArrowPrimitiveType, AsArray, UInt32Array};
use datafusion::arrow::compute::take;
use datafusion::arrow::datatypes::{DataType, Int32Type, Int64Type, UInt32Type, UInt64Type};
use datafusion::common::cast::as_uint32_array;
use datafusion::common::plan_err;
use datafusion::error::Result;
use datafusion::logical_expr::ColumnarValue;
use datafusion::scalar::ScalarValue;
use windows_activation_error::{ActivationCode, find_iter};

/// The type in which a code reaches the function `name`: each one that [`numbers`] reads.
pub(super) fn code_type(name: &str, given: &DataType) -> Result<DataType> {
    use DataType as D;
    match given {
        D::Null => Ok(D::UInt32),
        D::UInt32 | D::Int32 | D::Int64 | D::UInt64 => Ok(given.clone()),
        D::Int8 | D::Int16 | D::UInt8 | D::UInt16 => Ok(D::Int64),
        D::Dictionary(keys, values) => {
            Ok(D::Dictionary(keys.clone(), Box::new(code_type(name, values)?)))
        }
        given => match text_type(given) {
            Some(text) => Ok(text),
            None => plan_err!("{name} takes a code as text, binary or a whole number, not {given}"),
        },
    }
}

/// The type in which a text reaches the function `name`.
pub(super) fn running_text_type(name: &str, given: &DataType) -> Result<DataType> {
    match given {
        DataType::Dictionary(keys, values) => {
            Ok(DataType::Dictionary(keys.clone(), Box::new(running_text_type(name, values)?)))
        }
        given => match text_type(given) {
            Some(text) => Ok(text),
            None => plan_err!("{name} takes text or binary, not {given}"),
        },
    }
}

fn text_type(given: &DataType) -> Option<DataType> {
    use DataType as D;
    match given {
        D::Utf8 | D::LargeUtf8 | D::Utf8View | D::Binary | D::LargeBinary | D::BinaryView => {
            Some(given.clone())
        }
        D::FixedSizeBinary(_) => Some(D::Binary),
        D::Null => Some(D::Utf8),
        _ => None,
    }
}

/// Calls `each` with the bytes of each row, or with nothing for a null. Other types than those
/// of [`text_type`] have no bytes and are an error.
pub(super) fn each_text(array: &dyn Array, mut each: impl FnMut(Option<&[u8]>)) -> Result<()> {
    use DataType as D;
    match array.data_type() {
        D::Utf8 => array.as_string::<i32>().iter().for_each(|text| each(text.map(str::as_bytes))),
        D::LargeUtf8 => {
            array.as_string::<i64>().iter().for_each(|text| each(text.map(str::as_bytes)));
        }
        D::Utf8View => {
            array.as_string_view().iter().for_each(|text| each(text.map(str::as_bytes)));
        }
        D::Binary => array.as_binary::<i32>().iter().for_each(each),
        D::LargeBinary => array.as_binary::<i64>().iter().for_each(each),
        D::BinaryView => array.as_binary_view().iter().for_each(each),
        other => return plan_err!("expected text or binary, not {other}"),
    }
    Ok(())
}

/// Works once for each value of a dictionary, and else, or where there are more values than rows,
/// once for each row.
pub(super) fn once_per_value(
    array: &ArrayRef,
    work: impl Fn(&ArrayRef) -> Result<ArrayRef>,
) -> Result<ArrayRef> {
    let Some(dictionary) = array.as_any_dictionary_opt() else { return work(array) };
    if dictionary.values().len() > dictionary.len() {
        return work(&take(dictionary.values(), dictionary.keys(), None)?);
    }
    Ok(take(&work(dictionary.values())?, dictionary.keys(), None)?)
}

/// The codes that the rows are, in any spelling; null where a row is none.
pub(super) fn numbers(array: &ArrayRef) -> Result<ArrayRef> {
    fn map<T: ArrowPrimitiveType>(
        array: &ArrayRef,
        number: impl Fn(T::Native) -> Option<u32>,
    ) -> ArrayRef {
        Arc::new(array.as_primitive::<T>().unary_opt::<_, UInt32Type>(number))
    }
    once_per_value(array, |array| {
        Ok(match array.data_type() {
            DataType::UInt32 => Arc::clone(array),
            DataType::Int32 => map::<Int32Type>(array, |number| Some(number.cast_unsigned())),
            DataType::Int64 => map::<Int64Type>(array, of_either_sign),
            DataType::UInt64 => {
                map::<UInt64Type>(array, |number| of_either_sign(number.cast_signed()))
            }
            _ => {
                let mut numbers = UInt32Array::builder(array.len());
                each_text(array, |text| numbers.append_option(text.and_then(number_in)))?;
                Arc::new(numbers.finish())
            }
        })
    })
}

/// A number of 32 bits, as unsigned and as signed numbers write it.
fn of_either_sign(number: i64) -> Option<u32> {
    u32::try_from(number).ok().or_else(|| Some(i32::try_from(number).ok()?.cast_unsigned()))
}

/// The number that the text is, or else the first code in it.
fn number_in(text: &[u8]) -> Option<u32> {
    let whole = str::from_utf8(text).ok().and_then(|text| text.parse::<ActivationCode>().ok());
    whole.map(ActivationCode::code).or_else(|| Some(find_iter(text).next()?.error.code()))
}

/// One choice for all rows or one for each row, as a number; null where none is meant.
pub(super) enum Choice {
    All(Option<u32>),
    Rows(UInt32Array),
}

impl Choice {
    /// Reads texts, by `read`.
    pub(super) fn of(value: &ColumnarValue, read: impl Fn(&str) -> Option<u32>) -> Result<Self> {
        match value {
            ColumnarValue::Scalar(value) => {
                let text = text_of(value)?;
                Ok(Self::All(text.and_then(read)))
            }
            ColumnarValue::Array(array) => {
                let rows = once_per_value(array, |array| {
                    let mut choices = UInt32Array::builder(array.len());
                    each_text(array, |text| {
                        let text = text.and_then(|text| str::from_utf8(text).ok());
                        choices.append_option(text.and_then(&read));
                    })?;
                    Ok(Arc::new(choices.finish()))
                })?;
                Ok(Self::Rows(as_uint32_array(&rows)?.clone()))
            }
        }
    }
}

/// The text of a literal; nothing for null.
pub(super) fn text_of(value: &ScalarValue) -> Result<Option<&str>> {
    if value.is_null() {
        return Ok(None);
    }
    match value.try_as_str() {
        Some(text) => Ok(text),
        None => plan_err!("expected a text, not {}", value.data_type()),
    }
}
