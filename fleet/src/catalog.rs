//! `activation_catalog([language])`: the whole catalog as a table.

use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, Int32Array, ListBuilder, StringBuilder, UInt32Array};
use datafusion::catalog::view::ViewTable;
use datafusion::catalog::{TableFunctionArgs, TableFunctionImpl, TableProvider};
use datafusion::common::plan_err;
use datafusion::error::Result;
use datafusion::logical_expr::{Expr, LogicalPlanBuilder, ScalarUDF};
use datafusion::prelude::{col, lit};
use datafusion::scalar::ScalarValue;
use windows_activation_error::ActivationError;

use crate::functions;

/// The table function. Its table is a view: the codes, and the functions applied to them. So it
/// is sent to a cluster as any other part of a query.
#[derive(Debug)]
pub struct Catalog;

impl Catalog {
    /// The name in SQL.
    pub const NAME: &'static str = "activation_catalog";
}

/// What no function gives stands beside the code.
fn values() -> Result<LogicalPlanBuilder> {
    let rows = ActivationError::VARIANTS.iter().map(|&error| {
        let mut types = ListBuilder::new(StringBuilder::new());
        for activation_type in error.activation_types() {
            types.values().append_value(activation_type.as_str());
        }
        types.append(true);
        let types: ArrayRef = Arc::new(types.finish());
        let numbers: [ArrayRef; 2] = [
            Arc::new(UInt32Array::from(vec![error.code()])),
            Arc::new(Int32Array::from(vec![error.hresult()])),
        ];
        let [code, hresult] = numbers.map(|number| ScalarValue::try_from_array(&number, 0));
        Ok(vec![
            lit(code?),
            lit(hresult?),
            lit(error.severity().as_str()),
            lit(ScalarValue::try_from_array(&types, 0)?),
        ])
    });
    LogicalPlanBuilder::values(rows.collect::<Result<_>>()?)
}

fn call(name: &str, arguments: Vec<Expr>) -> Result<Expr> {
    let functions = functions::all();
    match functions.iter().find(|function| function.name() == name) {
        Some(function) => Ok(ScalarUDF::call(function, arguments)),
        None => plan_err!("there is no function {name}"),
    }
}

impl TableFunctionImpl for Catalog {
    fn call_with_args(&self, args: TableFunctionArgs<'_, '_>) -> Result<Arc<dyn TableProvider>> {
        let language = match args.exprs() {
            [] => None,
            [Expr::Literal(value, _)] if value.try_as_str().flatten().is_some() => {
                Some(Expr::Literal(value.clone(), None))
            }
            _ => return plan_err!("{} takes the language as a text, or nothing", Self::NAME),
        };
        let code = || col("column1");
        let of_code = |name: &str| -> Result<Expr> {
            let column = name.trim_start_matches("activation_");
            Ok(call(name, vec![code()])?.alias(column))
        };
        let message =
            call("activation_message", std::iter::once(code()).chain(language).collect())?;
        let plan = values()?.project([
            code().alias("code"),
            of_code("activation_hex")?,
            col("column2").alias("hresult"),
            of_code("activation_name")?,
            of_code("activation_symbol")?,
            message.alias("message"),
            of_code("activation_topic")?,
            of_code("activation_retry")?,
            of_code("activation_origin")?,
            col("column3").alias("severity"),
            col("column4").alias("activation_types"),
        ])?;
        Ok(Arc::new(ViewTable::new(plan.build()?, None)))
    }
}
