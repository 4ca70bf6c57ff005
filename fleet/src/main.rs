//! Asks in SQL what the activation errors of a fleet are, on one machine or on a cluster.

use std::process::ExitCode;

use clap::Parser;
use log::LevelFilter;
use windows_activation_fleet::cluster::{Executor, Scheduler};
use windows_activation_fleet::query::Query;
use windows_activation_fleet::session::{Failure, say};

const SECURITY: &str = "Ballista has no authentication of its own: whoever reaches a port can run \
queries, and read every file that the executors can read. Its services speak plain gRPC here, \
without TLS. The default address is reached from this machine only. Before you give another one, \
put the cluster into a network of its own, and let others in through something that asks who \
they are and encrypts, such as a VPN or a proxy with TLS.";

/// Activation errors of a fleet, in SQL
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
enum Program {
    /// Run a query over Parquet, CSV or JSON files
    #[command(after_long_help = "\
Each folder and file in FOLDER is a table by its name: events/, machines.csv, sites.jsonl. Folders \
such as day=2026-11-02 inside of one are columns of it. With --cluster the executors read the \
files, so that all need the same folder at the same path.")]
    Query(Query),
    /// Run the scheduler of a Ballista cluster
    #[command(after_help = SECURITY)]
    Scheduler(Scheduler),
    /// Run an executor of a Ballista cluster
    #[command(after_help = SECURITY)]
    Executor(Executor),
}

impl Program {
    /// What of Ballista and `DataFusion` is said as they work, where `RUST_LOG` says nothing else.
    const fn log_level(&self) -> LevelFilter {
        match self {
            // Whatever goes wrong is the one line at the end.
            Self::Query(_) => LevelFilter::Off,
            Self::Scheduler(_) | Self::Executor(_) => LevelFilter::Warn,
        }
    }
}

async fn run(program: Program) -> Result<(), Failure> {
    match program {
        Program::Query(query) => query.run().await,
        Program::Scheduler(scheduler) => scheduler.serve().await,
        Program::Executor(executor) => executor.serve().await,
    }
}

fn main() -> ExitCode {
    let program = Program::parse();
    env_logger::Builder::new().filter_level(program.log_level()).parse_default_env().init();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let done = match runtime {
        Ok(runtime) => runtime.block_on(run(program)),
        Err(error) => Err(Failure::new(error)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            say(format_args!("error: {failure}"));
            ExitCode::FAILURE
        }
    }
}
