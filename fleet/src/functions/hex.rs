//! `activation_hex`.

use std::fmt::Write as _;
use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, StringBuilder};
use datafusion::arrow::datatypes::DataType;
use datafusion::common::cast::as_uint32_array;
use datafusion::common::plan_err;
use datafusion::common::utils::take_function_args;
use datafusion::error::Result;
use datafusion::functions::utils::make_scalar_function;
use datafusion::logical_expr::interval_arithmetic::Interval;
use datafusion::logical_expr::preimage::PreimageResult;
use datafusion::logical_expr::simplify::SimplifyContext;
use datafusion::logical_expr::{
    ColumnarValue, Expr, ExprSchemable, ScalarFunctionArgs, ScalarUDFImpl, Signature, Volatility,
};
use datafusion::scalar::ScalarValue;
use windows_activation_error::ActivationCode;

use crate::functions::input;

/// `activation_hex(code)`: `0xC004F074`, for each number, known or not.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Hex {
    signature: Signature,
}

impl Hex {
    pub(super) fn new() -> Self {
        Self { signature: Signature::user_defined(Volatility::Immutable) }
    }
}

fn write_all(codes: &ArrayRef) -> Result<ArrayRef> {
    let numbers = input::numbers(codes)?;
    let mut texts = StringBuilder::with_capacity(codes.len(), codes.len() * 10);
    for number in as_uint32_array(&numbers)? {
        match number {
            Some(number) => {
                // Writing into a builder does not fail.
                let _ = write!(texts, "{}", ActivationCode::from(number));
                texts.append_value("");
            }
            None => texts.append_null(),
        }
    }
    Ok(Arc::new(texts.finish()))
}

impl ScalarUDFImpl for Hex {
    fn name(&self) -> &'static str {
        "activation_hex"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Utf8)
    }

    fn is_strict(&self) -> bool {
        true
    }

    fn coerce_types(&self, given: &[DataType]) -> Result<Vec<DataType>> {
        match given {
            [code] => Ok(vec![input::code_type(self.name(), code)?]),
            _ => plan_err!("activation_hex takes 1 argument, the code, not {}", given.len()),
        }
    }

    fn invoke_with_args(&self, args: ScalarFunctionArgs) -> Result<ColumnarValue> {
        let write = |args: &[ArrayRef]| {
            let [codes] = take_function_args(self.name(), args)?;
            input::once_per_value(codes, write_all)
        };
        make_scalar_function(write, Vec::new())(&args.args)
    }

    /// A comparison with a literal becomes one of numbers, which a scan can use: these texts are
    /// in the order of their numbers.
    fn preimage(
        &self,
        args: &[Expr],
        text: &Expr,
        info: &SimplifyContext,
    ) -> Result<PreimageResult> {
        let ([code], Expr::Literal(text, _)) = (args, text) else {
            return Ok(PreimageResult::None);
        };
        let text = text.try_as_str().flatten();
        let number = text.and_then(|text| {
            let number = text.parse::<ActivationCode>().ok()?;
            // Only the text that this function writes is in that order.
            (number.to_string() == text).then_some(number.code())
        });
        let (Some(number), DataType::UInt32) = (number, code.get_type(info.schema())?) else {
            return Ok(PreimageResult::None);
        };
        let Some(next) = number.checked_add(1) else { return Ok(PreimageResult::None) };
        let bound = |number| ScalarValue::UInt32(Some(number));
        let interval = Box::new(Interval::try_new(bound(number), bound(next))?);
        Ok(PreimageResult::Range { expr: code.clone(), interval })
    }
}
