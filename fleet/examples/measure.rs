//! Measures `activation_codes` beside `regexp_match`, and whole queries on one machine and on a
//! cluster: `measure FOLDER [ROWS]`. Writes the made-up fleet into the folder, unless it is there; one
//! with another number of rows is refused.
//!
//! Build the program as well, with `--release`: the cluster runs it.

use std::error::Error;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command};
use std::sync::Arc;
use std::time::{Duration, Instant};

use datafusion::arrow::array::{AsArray as _, RecordBatch};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, UInt64Type};
use datafusion::datasource::MemTable;
use datafusion::prelude::SessionContext;
use tokio::runtime::{Builder, Runtime};
use windows_activation_fleet::sample::{self, SITES, Size};
use windows_activation_fleet::{cluster, session, tables};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Finds the same rows in these texts: hexadecimal with a prefix, and decimal numbers.
const PATTERN: &str = r"\b0[xX][48C][0-9A-Fa-f]{7}\b|-?\b[1-9][0-9]{8,9}\b";

const DAYS: u32 = 10;
const RUNS: usize = 3;
/// How long a service may take to be there.
const PATIENCE: Duration = Duration::from_secs(30);

struct Service(Child);

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn main() -> Result<()> {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().ok_or("usage: measure FOLDER [ROWS]")?);
    let rows: u32 = args.next().map_or(Ok(20_000_000), |rows| rows.parse())?;
    let sites = u32::try_from(SITES.len())?;
    let size = Size { machines: 100_000, days: DAYS, events: rows / DAYS / sites };
    let rows = u64::from(size.events * DAYS * sites);
    runtime(2)?.block_on(sample::make_sure(&folder, size))?;
    println!("{rows} rows, the best of {RUNS} runs, in turn");
    functions(size, rows)?;
    queries(&folder, rows)
}

fn runtime(threads: usize) -> Result<Runtime> {
    Ok(Builder::new_multi_thread().worker_threads(threads).enable_all().build()?)
}

fn report(what: &str, rows: u64, best: Duration) {
    #[expect(clippy::cast_precision_loss, reason = "of a rate")]
    let rate = rows as f64 / best.as_secs_f64() / 1e6;
    println!("{what:<58} {:>8.2} s {rate:>8.2} million rows/s", best.as_secs_f64());
}

async fn count(context: &SessionContext, sql: &str) -> Result<u64> {
    let batches = context.sql(sql).await?.collect().await?;
    let batch = batches.first().ok_or("no rows")?;
    Ok(cast(batch.column(0), &DataType::UInt64)?.as_primitive::<UInt64Type>().value(0))
}

/// The functions alone: the texts are in memory.
fn functions(size: Size, rows: u64) -> Result<()> {
    let mut parts: [Vec<_>; 2] = [Vec::new(), Vec::new()];
    for day in 0..size.days {
        for site in 0..u32::try_from(SITES.len())? {
            let seed = u64::from(day) << 40 | u64::from(site) << 32;
            let batch = sample::events(size, day, site, seed, size.events)?;
            let texts = batch.project(&[2])?;
            for from in (0..texts.num_rows()).step_by(8192) {
                let slice = texts.slice(from, 8192.min(texts.num_rows() - from));
                parts[usize::from(site % 2 == 1)].push(slice);
            }
        }
    }
    let schema = parts[0][0].schema();
    for threads in [1, 2] {
        let partitions = match threads {
            1 => vec![parts.concat()],
            _ => parts.to_vec(),
        };
        let context = session::local(threads)?;
        context.register_table(
            "events",
            Arc::new(MemTable::try_new(Arc::clone(&schema), partitions)?),
        )?;
        let runtime = runtime(threads)?;
        let asked = [
            ("octet_length".to_owned(), "SELECT sum(octet_length(text)) FROM events".to_owned()),
            (
                "activation_codes".to_owned(),
                "SELECT count(*) FROM events WHERE NOT empty(activation_codes(text))".to_owned(),
            ),
            (
                "regexp_match".to_owned(),
                format!(
                    "SELECT count(*) FROM events WHERE regexp_match(text, '{PATTERN}') IS NOT NULL"
                ),
            ),
        ];
        let mut best = [Duration::MAX; 3];
        let mut found = [0; 3];
        for _ in 0..RUNS {
            for (at, (_, sql)) in asked.iter().enumerate() {
                let start = Instant::now();
                found[at] = runtime.block_on(count(&context, sql))?;
                best[at] = best[at].min(start.elapsed());
            }
        }
        if found[1] != found[2] {
            return Err(format!("{} and {} rows with a code", found[1], found[2]).into());
        }
        for (at, (name, _)) in asked.iter().enumerate() {
            report(
                &format!("{name}, {threads} thread(s), in memory ({})", found[at]),
                rows,
                best[at],
            );
        }
    }
    Ok(())
}

fn free_address() -> Result<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

fn start(args: &[&str]) -> Result<Service> {
    let program = std::env::current_exe()?;
    let folder = program.parent().and_then(Path::parent).ok_or("no folder")?;
    let program = folder.join("windows-activation-fleet");
    Ok(Service(Command::new(program).args(args).spawn()?))
}

/// A whole query over Parquet: local with one and two threads, on one and two executors.
fn queries(folder: &Path, rows: u64) -> Result<()> {
    let sql = include_str!("../queries/frequent.sql");
    let data = [folder.to_path_buf()];
    let runtime = runtime(2)?;
    let timed = |runtime: &Runtime, context: &SessionContext| -> Result<Duration> {
        let start = Instant::now();
        let batches = runtime.block_on(async { context.sql(sql).await?.collect().await })?;
        let found: usize = batches.iter().map(RecordBatch::num_rows).sum();
        if found != 10 {
            return Err(format!("{found} rows").into());
        }
        Ok(start.elapsed())
    };
    let mut best = [Duration::MAX; 4];
    for _ in 0..RUNS {
        for threads in [1, 2] {
            let own = self::runtime(threads)?;
            let context = session::local(threads)?;
            own.block_on(tables::register(&context, &data))?;
            best[threads - 1] = best[threads - 1].min(timed(&own, &context)?);
        }
        for executors in [1, 2] {
            let address = free_address()?;
            let wanted = executors.to_string();
            let _scheduler =
                start(&["scheduler", "--bind", &address, "--wanted-executors", &wanted])?;
            runtime.block_on(cluster::wait_for(&address, PATIENCE, |_| true))?;
            let work = tempfile::tempdir()?;
            let executor = |number: usize| {
                let work = work.path().join(number.to_string());
                let work = work.to_string_lossy();
                let args =
                    ["executor", "--scheduler", &address, "--threads", "1", "--work-dir", &work];
                start(&args)
            };
            let _executors = (0..executors).map(executor).collect::<Result<Vec<_>>>()?;
            runtime.block_on(cluster::wait_for(&address, PATIENCE, |is| is.is_ready))?;
            let context = runtime.block_on(session::remote(&address, 8))?;
            runtime.block_on(tables::register(&context, &data))?;
            best[executors + 1] = best[executors + 1].min(timed(&runtime, &context)?);
        }
    }
    for (at, name) in [
        "local, 1 thread",
        "local, 2 threads",
        "cluster, 1 executor of 1 thread",
        "cluster, 2 executors of 1 thread",
    ]
    .iter()
    .enumerate()
    {
        report(&format!("queries/frequent.sql from Parquet, {name}"), rows, best[at]);
    }
    Ok(())
}
