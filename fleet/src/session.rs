//! Sessions that know the functions.

use std::fmt;
use std::io::{self, Write as _};
use std::sync::Arc;

use ballista::extension::SessionContextExt as _;
use ballista_core::extension::SessionConfigExt as _;
use ballista_core::utils::default_session_builder;
use datafusion::error::{DataFusionError, Result};
use datafusion::execution::SessionState;
use datafusion::prelude::{SessionConfig, SessionContext};

use crate::catalog::Catalog;
use crate::functions;

/// A session on this machine, with so many partitions at a time.
///
/// # Errors
///
/// If the functions cannot be registered.
pub fn local(threads: usize) -> Result<SessionContext> {
    let config = SessionConfig::new().with_target_partitions(threads);
    let mut context = SessionContext::new_with_config(with_subfolders(config));
    add(&mut context)?;
    Ok(context)
}

/// All files below the folder of a table are its files, in whatever folders they lie.
fn with_subfolders(mut config: SessionConfig) -> SessionConfig {
    config.options_mut().execution.listing_table_ignore_subdirectory = false;
    config
}

fn add(context: &mut SessionContext) -> Result<()> {
    functions::register(context)?;
    context.register_udtf(Catalog::NAME, Arc::new(Catalog));
    Ok(())
}

/// A session whose queries run on a cluster, in so many partitions.
///
/// # Errors
///
/// If the address is none. Nothing is sent yet.
pub async fn remote(scheduler: &str, partitions: usize) -> Result<SessionContext> {
    let config = SessionConfig::new_with_ballista().with_target_partitions(partitions);
    let state = of_cluster(config)?;
    let mut context =
        SessionContext::remote_with_state(&format!("df://{scheduler}"), state).await?;
    // Ballista makes the state anew, with its own functions only.
    add(&mut context)?;
    Ok(context)
}

/// The state of a session in each part of a cluster: all know the same functions.
///
/// # Errors
///
/// If the functions cannot be registered.
pub fn of_cluster(config: SessionConfig) -> Result<SessionState> {
    let mut state = default_session_builder(with_subfolders(config))?;
    functions::register(&mut state)?;
    state.register_udtf(Catalog::NAME, Arc::new(Catalog));
    Ok(state)
}

/// Writes a line to standard error; nobody may be there to read it.
pub fn say(line: impl fmt::Display) {
    // In one piece: others may write there, too.
    _ = io::stderr().write_all(format!("{line}\n").as_bytes());
}

/// Why the program gives up, in one line.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// Line breaks become blanks.
    pub fn new(reason: impl fmt::Display) -> Self {
        let reason = reason.to_string();
        Self(reason.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

impl From<DataFusionError> for Failure {
    fn from(error: DataFusionError) -> Self {
        Self::new(error.strip_backtrace())
    }
}
