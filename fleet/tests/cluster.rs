//! A cluster on this machine: the same answers as without, and none lost with an executor.

mod common;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use common::{QUERIES, answer, program, query};
use windows_activation_fleet::sample::{self, Size};

/// A child that ends with the test.
struct Service(Child);

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn free_address() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

/// Starts a service and waits until it says where it is.
fn start(args: &[&str]) -> Service {
    let mut child = program().args(args).stderr(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    assert!(line.contains(" at 127.0.0.1:"), "{args:?}: {line}");
    // What it says later is shown if the test fails.
    thread::spawn(move || lines.lines().map_while(Result::ok).for_each(|line| println!("{line}")));
    Service(child)
}

/// Whether the scheduler has as many executors as it wants.
fn is_ready(scheduler: SocketAddr) -> bool {
    let asked = || -> std::io::Result<String> {
        let mut stream = TcpStream::connect(scheduler)?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        write!(stream, "GET /readyz HTTP/1.1\r\nHost: {scheduler}\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    };
    asked().is_ok_and(|answer| answer.starts_with("HTTP/1.1 200"))
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
    address: SocketAddr,
    _scheduler: Service,
    executors: Vec<Service>,
}

fn cluster(folder: &Path) -> Cluster {
    let address = free_address();
    let text = address.to_string();
    let scheduler =
        start(&["scheduler", "--bind", &text, "--lost-after", "6", "--wanted-executors", "2"]);
    wait_until("the scheduler listens", Duration::from_secs(30), || {
        TcpStream::connect(address).is_ok()
    });
    // Nobody would ever answer.
    let none = query(folder, &["--cluster", &text], "SELECT 1");
    assert_eq!(none.status.code(), Some(1));
    assert_eq!(
        String::from_utf8_lossy(&none.stderr),
        format!("error: the scheduler at {text} has no executors\n")
    );
    let executors = (0..2).map(|number| {
        let work = folder.join(format!("executor-{number}"));
        fs::create_dir(&work).unwrap();
        let work = work.to_str().unwrap();
        let args = [
            "executor",
            "--scheduler",
            &text,
            "--threads",
            "1",
            "--heartbeat",
            "1",
            "--work-dir",
            work,
        ];
        start(&args)
    });
    let cluster = Cluster { address, executors: executors.collect(), _scheduler: scheduler };
    wait_until("both executors are there", Duration::from_mins(1), || is_ready(address));
    cluster
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
    let data = folder.path().join("data");
    sample::write(&data, Size { machines: 60, days: 10, events: 300 }).unwrap();
    let mut cluster = cluster(folder.path());
    let address = cluster.address.to_string();
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
}
