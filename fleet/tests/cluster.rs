//! A cluster on this machine: the same answers as without, and none lost with an executor.

mod common;

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use common::{QUERIES, answer, program, query};
use datafusion::arrow::array::{ArrayRef, DictionaryArray, Int64Array, RecordBatch};
use datafusion::arrow::datatypes::Int32Type;
use datafusion::parquet::arrow::ArrowWriter;
use tokio::runtime::Runtime;
use windows_activation_fleet::cluster::{self, Readiness};
use windows_activation_fleet::sample::{self, Size};

/// A child that ends with the test.
struct Service {
    child: Child,
    /// What it writes to standard error after its first line.
    said: Option<thread::JoinHandle<Vec<String>>>,
}

impl Service {
    /// The exit code and what it said, once it has ended.
    #[cfg(unix)]
    fn ended(mut self) -> (Option<i32>, Vec<String>) {
        wait_until("a service ends", Duration::from_mins(1), || {
            self.child.try_wait().unwrap().is_some()
        });
        let code = self.child.wait().unwrap().code();
        (code, self.said.take().unwrap().join().unwrap())
    }

    #[cfg(unix)]
    fn tell(&self, signal: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// Starts a service and waits until it says where it is.
fn start(args: &[&str]) -> Service {
    start_as(&mut program(), args)
}

fn start_as(program: &mut Command, args: &[&str]) -> Service {
    let mut child = program.args(args).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    assert!(line.contains(" at 127.0.0.1:"), "{args:?}: {line}");
    // What it says later is shown if the test fails.
    let said = thread::spawn(move || {
        let lines = lines.lines().map_while(Result::ok);
        lines.inspect(|line| println!("{line}")).collect()
    });
    Service { child, said: Some(said) }
}

fn start_executor(scheduler: &str, work: &Path) -> Service {
    let work = work.to_str().unwrap();
    let args = ["executor", "--scheduler", scheduler, "--threads", "1", "--heartbeat", "1"];
    start(&[&args[..], &["--work-dir", work]].concat())
}

#[cfg(unix)]
fn readiness(scheduler: &str) -> Result<Readiness, String> {
    let asked = cluster::readiness(scheduler);
    Runtime::new().unwrap().block_on(asked).map_err(|failure| failure.to_string())
}

/// Waits until the scheduler says so.
fn wait_for(scheduler: &str, wanted: Readiness) {
    let waiting = cluster::wait_for(scheduler, Duration::from_mins(1), |is| is == wanted);
    Runtime::new().unwrap().block_on(waiting).unwrap();
}

fn wait_until(what: &str, limit: Duration, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < limit, "{what}: not within {limit:?}");
        thread::sleep(Duration::from_millis(100));
    }
}

/// Asks the cluster, in another thread.
fn ask(data: &Path, address: &str, sql: &str) -> thread::JoinHandle<String> {
    let (data, address, sql) = (data.to_path_buf(), address.to_owned(), sql.to_owned());
    thread::spawn(move || {
        let options = ["--format", "csv", "--partitions", "8", "--cluster", &address];
        answer(&data, &options, &sql)
    })
}

fn answered(asked: thread::JoinHandle<String>) -> String {
    wait_until("an answer", Duration::from_mins(4), || asked.is_finished());
    asked.join().unwrap()
}

struct Cluster {
    address: String,
    _scheduler: Service,
    executors: Vec<Service>,
}

fn cluster(folder: &Path) -> Cluster {
    let address = free_address().to_string();
    let scheduler =
        start(&["scheduler", "--bind", &address, "--lost-after", "6", "--wanted-executors", "2"]);
    wait_for(&address, Readiness { executors: 0, is_ready: false });
    // Nobody would ever answer.
    let none = query(folder, &["--cluster", &address], "SELECT 1");
    assert_eq!(none.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&none.stderr),
        format!("error: the scheduler at {address} has no executors\n")
    );
    let mut executors = Vec::new();
    for number in 0..2 {
        executors.push(start_executor(&address, &folder.join(format!("executor-{number}"))));
        wait_for(&address, Readiness { executors: number + 1, is_ready: number == 1 });
    }
    Cluster { address, executors, _scheduler: scheduler }
}

/// One of CSV in several folders, and one of Parquet with a column of dictionaries.
fn add_more_tables(data: &Path) {
    for (name, text) in
        [("part=x", "1,\"a\nb\"\n2,c\n"), ("part=y 100%/sub [2]/deep", "3,\"d\ne\"\n")]
    {
        let folder = data.join("nested").join(name);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("some.csv"), format!("id,text\n{text}")).unwrap();
    }
    let sites: DictionaryArray<Int32Type> = ["a", "a", "a", "b"].into_iter().collect();
    let days = Int64Array::from(vec![1, 1, 2, 2]);
    let columns: [(_, ArrayRef); 2] = [("site", Arc::new(sites)), ("day", Arc::new(days))];
    let batch = RecordBatch::try_from_iter(columns).unwrap();
    let file = fs::File::create(data.join("coded.parquet")).unwrap();
    let mut writer = ArrowWriter::try_new(file, batch.schema(), None).unwrap();
    writer.write(&batch).unwrap();
    writer.close().unwrap();
}

fn has_files(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|entries| {
        entries.map_while(Result::ok).any(|entry| {
            let path = entry.path();
            if path.is_dir() {
                has_files(&path)
            } else {
                fs::metadata(path).is_ok_and(|file| file.len() > 0)
            }
        })
    })
}

#[test]
fn same_answers_and_an_executor_that_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data [1] 100%");
    sample::write(&data, Size { machines: 60, days: 10, events: 300 }).unwrap();
    add_more_tables(&data);
    let mut cluster = cluster(folder.path());
    let address = cluster.address.clone();
    let local = ["--format", "csv", "--partitions", "2"];

    for (name, sql) in QUERIES {
        let expected = answer(&data, &local, sql);
        assert!(expected.lines().count() > 4, "{name}: {expected}");
        assert_eq!(answered(ask(&data, &address, sql)), expected, "{name}");
    }
    let sql = "SELECT c.name, c.message, count(*) AS n
               FROM (SELECT unnest(activation_codes(text)) AS code FROM events) AS e
               JOIN activation_catalog('ko') AS c ON c.code = e.code
               GROUP BY c.name, c.message ORDER BY c.name";
    let expected = answer(&data, &local, sql);
    assert!(expected.contains("KmsUnavailable"), "{expected}");
    assert_eq!(answered(ask(&data, &address, sql)), expected);

    // All files below a folder, and values with line breaks, in the order of the file.
    let sql = "SELECT id, text, part FROM nested ORDER BY id";
    let expected = "id,text,part\n1,\"a\nb\",x\n2,c,x\n3,\"d\ne\",y 100%\n";
    assert_eq!(answer(&data, &local, sql), expected);
    assert_eq!(answered(ask(&data, &address, sql)), expected);

    // What the README says of dictionaries.
    let sql = "SELECT site, day, count(*) AS n FROM coded GROUP BY site, day ORDER BY site, day";
    assert_eq!(answer(&data, &local, sql), "site,day,n\na,1,2\na,2,1\nb,2,1\n");
    let failing = query(&data, &["--cluster", &address], sql);
    let failure = String::from_utf8_lossy(&failing.stderr);
    assert_eq!(failing.status.code(), Some(1), "{failure}");
    assert!(failure.contains("RowConverter column schema mismatch"), "{failure}");
    let sql = "SELECT CAST(site AS VARCHAR) AS s, day, count(*) AS n FROM coded
               GROUP BY s, day ORDER BY s, day";
    assert_eq!(answered(ask(&data, &address, sql)), "s,day,n\na,1,2\na,2,1\nb,2,1\n");

    // Each text again and again, so that the work takes a while.
    let long = |times: u32| {
        format!(
            "SELECT site, activation_hex(number) AS code, count(*) AS n
             FROM (SELECT site, unnest(activation_codes(repeat(text || ' ', {times}))) AS number FROM events)
             GROUP BY site, code ORDER BY site, code"
        )
    };
    // How long this machine takes tells how much is long enough.
    let start = Instant::now();
    answer(&data, &local, &long(50));
    let times = 50.0 * (6.0 / start.elapsed().as_secs_f64()).clamp(1.0, 40.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most 2000")]
    let sql = long(times as u32);
    let expected = answer(&data, &local, &sql);

    for number in 0..2 {
        let work = folder.path().join(format!("executor-{number}"));
        for job in fs::read_dir(work).unwrap() {
            fs::remove_dir_all(job.unwrap().path()).unwrap();
        }
    }
    let running = ask(&data, &address, &sql);
    let lost = folder.path().join("executor-0");
    wait_until("the first executor has written results", Duration::from_mins(2), || {
        has_files(&lost)
    });
    assert!(!running.is_finished(), "the query was over before an executor could be stopped");
    // Killed, and what it has written is gone with it.
    drop(cluster.executors.remove(0));
    fs::remove_dir_all(&lost).unwrap();
    assert!(!running.is_finished(), "the query was over before an executor was stopped");
    assert_eq!(answered(running), expected);
    assert_eq!(answered(ask(&data, &address, &sql)), expected);

    #[cfg(unix)]
    {
        // One that is told to end leaves nothing undone, either.
        let leaving = folder.path().join("executor-2");
        let executor = start_executor(&address, &leaving);
        wait_for(&address, Readiness { executors: 2, is_ready: true });
        let running = ask(&data, &address, &sql);
        wait_until("the new executor has written results", Duration::from_mins(2), || {
            has_files(&leaving)
        });
        executor.tell("-TERM");
        assert!(!running.is_finished(), "the query was over before an executor was told to end");
        let (code, said) = executor.ended();
        assert_eq!(code, Some(0), "{said:?}");
        assert_eq!(answered(running), expected);
    }
}

/// A service that is told to end has done what it should; one that ends otherwise has not.
#[cfg(unix)]
#[test]
fn how_services_end() {
    let folder = tempfile::tempdir().unwrap();
    let address = free_address().to_string();
    // So long that it does not count executors out.
    let first = start(&["scheduler", "--bind", &address, "--lost-after", "600"]);
    wait_for(&address, Readiness { executors: 0, is_ready: false });
    for signal in ["-TERM", "-INT"] {
        // A folder that is not there is made.
        let work = folder.path().join(signal).join("results");
        let executor = start_executor(&address, &work);
        wait_for(&address, Readiness { executors: 1, is_ready: true });
        assert!(work.is_dir());
        executor.tell(signal);
        assert_eq!(executor.ended().0, Some(0), "{signal}");
        // It has told the scheduler.
        wait_for(&address, Readiness { executors: 0, is_ready: false });
    }
    // Told before it serves.
    for _ in 0..3 {
        let executor = start_executor(&address, &folder.path().join("early"));
        let start = Instant::now();
        executor.tell("-TERM");
        assert_eq!(executor.ended().0, Some(0));
        assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
        wait_for(&address, Readiness { executors: 0, is_ready: false });
    }
    first.tell("-TERM");
    assert_eq!(first.ended().0, Some(0));
    assert!(readiness(&address).unwrap_err().contains("no scheduler answers at"));

    let address = free_address().to_string();
    let second = start(&["scheduler", "--bind", &address]);
    wait_for(&address, Readiness { executors: 0, is_ready: false });
    let executor = start_executor(&address, &folder.path().join("left"));
    let args = ["executor", "--scheduler", &address, "--heartbeat", "1"];
    let silent = start_as(program().env("RUST_LOG", "off"), &args);
    wait_for(&address, Readiness { executors: 2, is_ready: true });
    second.tell("-INT");
    assert_eq!(second.ended().0, Some(0));
    // Left alone, it gives up, and says why.
    let (code, said) = executor.ended();
    assert_eq!(code, Some(1), "{said:?}");
    let (last, before) = said.split_last().unwrap();
    assert_eq!(last, &format!("error: {address}: the executor ended without having been told to"));
    assert!(before.iter().any(|line| line.starts_with("[WARN ")), "{before:?}");
    assert!(before.iter().any(|line| line.starts_with("[ERROR ")), "{before:?}");
    assert_eq!(silent.ended(), (Some(1), vec![last.clone()]));
}

#[test]
fn what_services_refuse() {
    let address = free_address();
    let failure = |args: &[&str], code| {
        let output = program().args(args).output().unwrap();
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{args:?}: {error}");
        error
    };
    let folder = tempfile::tempdir().unwrap();
    let scheduler = free_address().to_string();
    let port = address.port().to_string();
    let same = ["executor", "--scheduler", &scheduler, "--port", &port, "--task-port", &port];
    assert_eq!(
        failure(&same, 1),
        format!("error: --port and --task-port are both {port}: each needs a port of its own\n")
    );
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let below = file.join("results");
    let args = ["executor", "--scheduler", &scheduler, "--work-dir", below.to_str().unwrap()];
    let error = failure(&args, 1);
    let expected = format!("error: cannot make the folder {}: ", below.display());
    assert!(error.starts_with(&expected) && error.lines().count() == 1, "{error}");
    let error = failure(&["scheduler", "--wanted-executors", "0"], 2);
    assert!(error.contains("invalid value '0' for '--wanted-executors"), "{error}");
}
