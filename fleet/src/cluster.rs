//! The two services of a cluster: Ballista's own, with the functions known to them.

use std::fmt;
use std::fs;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use ballista_core::extension::SessionConfigExt as _;
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_core::serde::protobuf::ExecutorStoppedParams;
use ballista_core::serde::protobuf::scheduler_grpc_client::SchedulerGrpcClient;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_executor::executor_server::TERMINATING;
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;
use datafusion::prelude::SessionConfig;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::{sleep, timeout};

use crate::session::{self, Failure, say};

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
    #[arg(long, value_name = "NUMBER", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..))]
    pub wanted_executors: u16,
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
    /// Where results wait to be fetched; made where it is not there [default: a new folder, removed at the end]
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

/// Comes when the program is told to end: Ctrl+C, or SIGTERM where there is one.
///
/// # Errors
///
/// If this system cannot tell.
#[cfg(unix)]
fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt())?;
    let mut terminate = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// Comes when the program is told to end.
///
/// # Errors
///
/// If this system cannot tell.
#[cfg(windows)]
fn told_to_end() -> io::Result<impl Future<Output = ()>> {
    let mut interrupt = tokio::signal::windows::ctrl_c()?;
    Ok(async move {
        interrupt.recv().await;
    })
}

/// How long an executor that is told to end may work on what it has begun.
const GRACE: Duration = Duration::from_secs(30);

impl Scheduler {
    /// Serves until it is told to end.
    ///
    /// # Errors
    ///
    /// If it cannot listen, or ends without having been told to.
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
            min_ready_executors: self.wanted_executors.into(),
            override_session_builder: Some(Arc::new(session::of_cluster)),
            override_config_producer: Some(Arc::new(SessionConfig::new_with_ballista)),
            ..SchedulerConfig::default()
        };
        let cluster = BallistaCluster::new_from_config(&config).await.map_err(Failure::new)?;
        let told = told_to_end().map_err(Failure::new)?;
        say(format_args!("scheduler at {}", self.bind));
        tokio::select! {
            biased;
            () = told => Ok(()),
            ended = start_server(cluster, self.bind, Arc::new(config)) => match ended {
                Err(error) => Err(failed(&error)),
                Ok(()) => Err(Failure::new(format_args!(
                    "the scheduler at {} ended without having been told to", self.bind
                ))),
            },
        }
    }
}

/// Ports that nobody listens at now: the wanted ones, or any for 0.
fn free_ports(address: IpAddr, wanted: [u16; 2]) -> Result<[u16; 2], Failure> {
    if wanted[0] == wanted[1] && wanted[0] != 0 {
        return Err(Failure::new(format_args!(
            "--port and --task-port are both {}: each needs a port of its own",
            wanted[0]
        )));
    }
    // Ballista ends without an error where it cannot listen. Both are held, so that they differ;
    // those that have to be free come first, so that no other takes them.
    let mut listeners = [None, None];
    for at in if wanted[0] == 0 { [1, 0] } else { [0, 1] } {
        let listener = TcpListener::bind((address, wanted[at])).map_err(|error| {
            let address = SocketAddr::new(address, wanted[at]);
            Failure::new(format_args!("cannot listen at {address}: {error}"))
        })?;
        let port = listener.local_addr().map_err(Failure::new)?.port();
        listeners[at] = Some((listener, port));
    }
    Ok(listeners.map(|listener| listener.map_or(0, |(_, port)| port)))
}

impl Executor {
    /// Works until it is told to end.
    ///
    /// # Errors
    ///
    /// If it cannot listen, no scheduler answers, or it ends without having been told to.
    pub async fn serve(self) -> Result<(), Failure> {
        let host_and_port = self.scheduler.rsplit_once(':');
        let host_and_port = host_and_port.and_then(|(host, port)| Some((host, port.parse().ok()?)));
        let Some((scheduler_host, scheduler_port)) = host_and_port else {
            return Err(Failure::new(format_args!("{:?} is not HOST:PORT", self.scheduler)));
        };
        let own_folder;
        let work_dir = match &self.work_dir {
            Some(folder) => {
                fs::create_dir_all(folder).map_err(|error| {
                    let folder = folder.display();
                    Failure::new(format_args!("cannot make the folder {folder}: {error}"))
                })?;
                folder
            }
            None => {
                own_folder = tempfile::Builder::new().prefix("executor-").tempdir();
                own_folder.as_ref().map_err(Failure::new)?.path()
            }
        };
        let [port, grpc_port] = free_ports(self.bind, [self.port, self.task_port])?;
        let config = ExecutorProcessConfig {
            bind_host: match self.bind {
                IpAddr::V4(address) => address.to_string(),
                IpAddr::V6(address) => format!("[{address}]"),
            },
            external_host: Some(advertised(self.advertise.as_ref(), self.bind)?),
            port,
            grpc_port,
            scheduler_host: scheduler_host.to_owned(),
            scheduler_port,
            vcores: self.threads.map_or(0, usize::from),
            work_dir: Some(work_dir.to_string_lossy().into_owned()),
            executor_heartbeat_interval_seconds: self.heartbeat,
            override_function_registry: Some(Arc::new(registry()?)),
            ..ExecutorProcessConfig::default()
        };
        let executor_id = config.executor_id.clone();
        let told = told_to_end().map_err(Failure::new)?;
        say(format_args!("executor at {}", SocketAddr::new(self.bind, port)));
        let mut serving = Box::pin(start_executor_process(Arc::new(config)));
        tokio::select! {
            biased;
            () = told => {}
            ended = &mut serving => {
                let reason = match ended {
                    Err(error) => error.to_string(),
                    Ok(()) => "the executor ended without having been told to".to_owned(),
                };
                return Err(Failure::new(format_args!("{}: {reason}", self.scheduler)));
            }
        }
        // Ballista has been told as well, if it serves already: it tells the scheduler, and ends
        // what it has begun.
        let has_noticed = async {
            while !TERMINATING.load(Ordering::Acquire) {
                sleep(Duration::from_millis(10)).await;
            }
        };
        let told_again = told_to_end().map_err(Failure::new)?;
        tokio::select! {
            _ = &mut serving => return Ok(()),
            noticed = timeout(Duration::from_secs(1), has_noticed) => if noticed.is_err() {
                leave(&self.scheduler, executor_id).await;
                return Ok(());
            }
        }
        // If told a second time, or when that takes too long, it ends at once: others do the work.
        tokio::select! {
            _ = serving => {}
            () = told_again => {}
            () = sleep(GRACE) => {}
        }
        Ok(())
    }
}

/// Tells the scheduler that an executor has ended, as Ballista does. It would find out by itself.
async fn leave(scheduler: &str, executor_id: String) {
    TERMINATING.store(true, Ordering::Release);
    let telling = async {
        let reason = "the executor was told to end".to_owned();
        let mut client = SchedulerGrpcClient::connect(format!("http://{scheduler}")).await.ok()?;
        client.executor_stopped(ExecutorStoppedParams { executor_id, reason }).await.ok()
    };
    if !timeout(Duration::from_secs(5), telling).await.is_ok_and(|told| told.is_some()) {
        log::warn!("{scheduler} was not told that this executor ends");
    }
}

/// The functions of `DataFusion` and those of this crate.
fn registry() -> Result<BallistaFunctionRegistry, Failure> {
    Ok((&session::of_cluster(SessionConfig::new_with_ballista())?).into())
}

/// How many executors a scheduler has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Readiness {
    /// Those that are there.
    pub executors: usize,
    /// Whether these are as many as it wants.
    pub is_ready: bool,
}

impl Readiness {
    /// Reads what Ballista answers to `GET /readyz`: 200 with `ready: 2 executors registered`, or
    /// 503 with `not ready: 1/2 executors registered`.
    fn read(answer: &str) -> Option<Self> {
        let (head, body) = answer.split_once("\r\n\r\n")?;
        let status = head.lines().next()?.strip_prefix("HTTP/1.1 ")?;
        let text = body.trim_end().strip_suffix(" executors registered")?;
        let (executors, is_ready) = match status.split(' ').next()? {
            "200" => (text.strip_prefix("ready: ")?, true),
            "503" => {
                let (executors, wanted) = text.strip_prefix("not ready: ")?.split_once('/')?;
                wanted.parse::<usize>().ok()?;
                (executors, false)
            }
            _ => return None,
        };
        Some(Self { executors: executors.parse().ok()?, is_ready })
    }
}

/// Asks a scheduler for its executors.
///
/// # Errors
///
/// Where no scheduler answers.
pub async fn readiness(scheduler: &str) -> Result<Readiness, Failure> {
    let failed = |error: &dyn fmt::Display| {
        Failure::new(format_args!("no scheduler answers at {scheduler}: {error}"))
    };
    let asked = async {
        let mut stream = TcpStream::connect(scheduler).await?;
        let request =
            format!("GET /readyz HTTP/1.1\r\nHost: {scheduler}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await?;
        let mut answer = Vec::new();
        stream.take(4096).read_to_end(&mut answer).await?;
        io::Result::Ok(String::from_utf8_lossy(&answer).into_owned())
    };
    let answer = timeout(Duration::from_secs(5), asked).await;
    let answer = answer.map_err(|_| failed(&"no answer within 5 s"))?;
    let answer = answer.map_err(|error| failed(&error))?;
    Readiness::read(&answer).ok_or_else(|| failed(&"something else listens there"))
}

/// Whether a scheduler with executors is there: Ballista would say nothing clear, or wait.
///
/// # Errors
///
/// Where none is, or it has no executors.
pub async fn reach(scheduler: &str) -> Result<(), Failure> {
    match readiness(scheduler).await?.executors {
        0 => Err(Failure::new(format_args!("the scheduler at {scheduler} has no executors"))),
        _ => Ok(()),
    }
}

/// Waits until a scheduler answers as wanted.
///
/// # Errors
///
/// Where it does not within the time, with its last answer.
pub async fn wait_for(
    scheduler: &str,
    limit: Duration,
    is_wanted: impl Fn(Readiness) -> bool,
) -> Result<(), Failure> {
    let mut last = None;
    let waiting = async {
        loop {
            let answer = readiness(scheduler).await;
            if answer.as_ref().is_ok_and(|&answer| is_wanted(answer)) {
                return;
            }
            last = Some(answer);
            sleep(Duration::from_millis(100)).await;
        }
    };
    if timeout(limit, waiting).await.is_ok() {
        return Ok(());
    }
    Err(match last {
        Some(Err(failure)) => failure,
        Some(Ok(Readiness { executors, is_ready: _ })) => Failure::new(format_args!(
            "the scheduler at {scheduler} has {executors} executors after {limit:?}"
        )),
        None => Failure::new(format_args!("no scheduler answers at {scheduler} within {limit:?}")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_of_readyz() {
        let answer = |status: &str, body: &str| {
            let length = body.len();
            Readiness::read(&format!(
                "HTTP/1.1 {status}\r\ncontent-type: text/plain; charset=utf-8\r\n\
                 content-length: {length}\r\nserver: ballista/55.0.0\r\n\r\n{body}"
            ))
        };
        let some = |executors, is_ready| Some(Readiness { executors, is_ready });
        let (ok, unavailable) = ("200 OK", "503 Service Unavailable");
        assert_eq!(answer(ok, "ready: 2 executors registered\n"), some(2, true));
        assert_eq!(answer(ok, "ready: 12 executors registered\n"), some(12, true));
        // A scheduler that wants none.
        assert_eq!(answer(ok, "ready: 0 executors registered\n"), some(0, true));
        assert_eq!(answer(unavailable, "not ready: 0/1 executors registered\n"), some(0, false));
        assert_eq!(answer(unavailable, "not ready: 10/20 executors registered\n"), some(10, false));
        for (status, body) in [
            (ok, ""),
            (ok, "ok"),
            (ok, "ready: executors registered\n"),
            (ok, "not ready: 0/1 executors registered\n"),
            (unavailable, "ready: 2 executors registered\n"),
            (unavailable, "not ready: 1 executors registered\n"),
            (unavailable, "not ready: 1/ executors registered\n"),
            ("404 Not Found", "ready: 2 executors registered\n"),
        ] {
            assert_eq!(answer(status, body), None, "{status} {body}");
        }
        assert_eq!(Readiness::read("ready: 2 executors registered\n"), None);
        assert_eq!(Readiness::read(""), None);
    }

    #[test]
    fn two_ports() {
        let here = IpAddr::from([127, 0, 0, 1]);
        let [one, other] = free_ports(here, [0, 0]).unwrap();
        assert!(one != 0 && other != 0 && one != other);
        assert_eq!(free_ports(here, [one, other]).unwrap(), [one, other]);
        let failure = free_ports(here, [one, one]).unwrap_err().to_string();
        assert_eq!(
            failure,
            format!("--port and --task-port are both {one}: each needs a port of its own")
        );
    }
}
