//! The two services of a cluster: Ballista's own, with the functions known to them.

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;

use ballista_core::extension::SessionConfigExt as _;
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;
use datafusion::prelude::SessionConfig;

use crate::session::{self, Failure};

/// The service that takes queries and gives their parts to executors.
#[derive(Debug, clap::Args)]
pub struct Scheduler {
    /// The address to listen at
    #[arg(long, value_name = "IP:PORT", default_value = "127.0.0.1:50050")]
    pub bind: SocketAddr,
    /// The name or address under which executors reach this machine [default: that of --bind]
    #[arg(long, value_name = "HOST")]
    pub advertise: Option<String>,
    /// Seconds of silence after which an executor counts as lost and its work is given to others
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..))]
    pub lost_after: u64,
    /// Executors that have to be there before GET /readyz answers 200
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub wanted_executors: usize,
}

/// The service that works on parts of queries.
#[derive(Debug, clap::Args)]
pub struct Executor {
    /// The scheduler that gives work
    #[arg(long, value_name = "HOST:PORT")]
    pub scheduler: String,
    /// The address to listen at
    #[arg(long, value_name = "IP", default_value = "127.0.0.1")]
    pub bind: IpAddr,
    /// The port from which others fetch results; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    pub port: u16,
    /// The port at which the scheduler gives work; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    pub task_port: u16,
    /// The name or address under which others reach this machine [default: that of --bind]
    #[arg(long, value_name = "HOST")]
    pub advertise: Option<String>,
    /// Parts of queries that are worked on at a time [default: one for each processor]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    pub threads: Option<u16>,
    /// Seconds between two signs of life
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..))]
    pub heartbeat: u64,
    /// Where results wait to be fetched [default: a new folder, removed at the end]
    #[arg(long, value_name = "FOLDER")]
    pub work_dir: Option<PathBuf>,
}

/// What others are told in place of an address that means every address of this machine.
fn advertised(given: Option<&String>, bind: IpAddr) -> Result<String, Failure> {
    match given {
        Some(host) => Ok(host.clone()),
        None if bind.is_unspecified() => {
            Err(Failure::new(format_args!("--bind {bind} needs --advertise HOST")))
        }
        None => Ok(match bind {
            IpAddr::V4(address) => address.to_string(),
            IpAddr::V6(address) => format!("[{address}]"),
        }),
    }
}

impl Scheduler {
    /// Serves until it is stopped.
    ///
    /// # Errors
    ///
    /// If it cannot listen.
    pub async fn serve(self) -> Result<(), Failure> {
        let failed = |error: &dyn std::fmt::Display| {
            Failure::new(format_args!("cannot listen at {}: {error}", self.bind))
        };
        // Ballista starts its other parts before it finds that it cannot listen.
        TcpListener::bind(self.bind).map_err(|error| failed(&error))?;
        let config = SchedulerConfig {
            external_host: advertised(self.advertise.as_ref(), self.bind.ip())?,
            bind_host: self.bind.ip().to_string(),
            bind_port: self.bind.port(),
            executor_timeout_seconds: self.lost_after,
            no_executors_grace_period_seconds: self.lost_after,
            expire_dead_executor_interval_seconds: (self.lost_after / 3).max(1),
            min_ready_executors: self.wanted_executors,
            override_session_builder: Some(Arc::new(session::of_cluster)),
            override_config_producer: Some(Arc::new(SessionConfig::new_with_ballista)),
            ..SchedulerConfig::default()
        };
        let cluster = BallistaCluster::new_from_config(&config).await.map_err(Failure::new)?;
        eprintln!("scheduler at {}", self.bind);
        start_server(cluster, self.bind, Arc::new(config)).await.map_err(|error| failed(&error))
    }
}

/// A port that nobody listens at now: the wanted one, or any for 0.
fn free_port(address: IpAddr, wanted: u16) -> Result<u16, Failure> {
    // Ballista ends without an error where it cannot listen.
    let listener = TcpListener::bind((address, wanted));
    let port = listener.and_then(|listener| listener.local_addr());
    let failed = |error| {
        Failure::new(format_args!("cannot listen at {}: {error}", SocketAddr::new(address, wanted)))
    };
    Ok(port.map_err(failed)?.port())
}

impl Executor {
    /// Works until it is stopped.
    ///
    /// # Errors
    ///
    /// If it cannot listen, or no scheduler answers.
    pub async fn serve(self) -> Result<(), Failure> {
        let host_and_port = self.scheduler.rsplit_once(':');
        let host_and_port = host_and_port.and_then(|(host, port)| Some((host, port.parse().ok()?)));
        let Some((scheduler_host, scheduler_port)) = host_and_port else {
            return Err(Failure::new(format_args!("{:?} is not HOST:PORT", self.scheduler)));
        };
        let own_folder;
        let work_dir = match &self.work_dir {
            Some(folder) => folder,
            None => {
                own_folder = tempfile::Builder::new().prefix("executor-").tempdir();
                own_folder.as_ref().map_err(Failure::new)?.path()
            }
        };
        let config = ExecutorProcessConfig {
            bind_host: match self.bind {
                IpAddr::V4(address) => address.to_string(),
                IpAddr::V6(address) => format!("[{address}]"),
            },
            external_host: Some(advertised(self.advertise.as_ref(), self.bind)?),
            port: free_port(self.bind, self.port)?,
            grpc_port: free_port(self.bind, self.task_port)?,
            scheduler_host: scheduler_host.to_owned(),
            scheduler_port,
            vcores: self.threads.map_or(0, usize::from),
            work_dir: Some(work_dir.to_string_lossy().into_owned()),
            executor_heartbeat_interval_seconds: self.heartbeat,
            override_function_registry: Some(Arc::new(registry()?)),
            ..ExecutorProcessConfig::default()
        };
        eprintln!("executor at {}:{}", self.bind, config.port);
        start_executor_process(Arc::new(config))
            .await
            .map_err(|error| Failure::new(format_args!("{}: {error}", self.scheduler)))
    }
}

/// The functions of `DataFusion` and those of this crate.
fn registry() -> Result<BallistaFunctionRegistry, Failure> {
    Ok((&session::of_cluster(SessionConfig::new_with_ballista())?).into())
}
