//! The SQL functions.
//!
//! Null in, null out. Each one gives the same for the same arguments, so that calls with
//! literals are worked out once, when the query is planned.

mod columns;
mod find;
mod hex;
mod input;
mod lookup;

use std::sync::Arc;

use datafusion::execution::FunctionRegistry;
use datafusion::logical_expr::ScalarUDF;

use crate::functions::find::{FindAll, FindOne};
use crate::functions::hex::Hex;
use crate::functions::lookup::{Lookup, Question};

/// All functions, in the order of the README.
#[must_use]
pub fn all() -> Vec<Arc<ScalarUDF>> {
    let mut functions =
        vec![ScalarUDF::from(FindAll::new()), FindOne::new().into(), Hex::new().into()];
    functions.extend(Question::ALL.map(|question| Lookup::new(question).into()));
    functions.into_iter().map(Arc::new).collect()
}

/// Makes the functions known to a session or to an executor.
///
/// # Errors
///
/// If the registry takes no functions.
pub fn register(registry: &mut dyn FunctionRegistry) -> datafusion::error::Result<()> {
    for function in all() {
        registry.register_udf(function)?;
    }
    Ok(())
}
