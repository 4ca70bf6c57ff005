//! Files as tables, and the answer to one query.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, IsTerminal as _, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::csv;
use datafusion::arrow::datatypes::DataType;
use datafusion::arrow::json::LineDelimitedWriter;
use datafusion::arrow::util::pretty::pretty_format_batches_with_schema;
use datafusion::datasource::file_format::FileFormat;
use datafusion::datasource::file_format::csv::CsvFormat;
use datafusion::datasource::file_format::file_compression_type::FileCompressionType;
use datafusion::datasource::file_format::json::JsonFormat;
use datafusion::datasource::file_format::parquet::ParquetFormat;
use datafusion::datasource::listing::{
    ListingOptions, ListingTable, ListingTableConfig, ListingTableUrl,
};
use datafusion::execution::SendableRecordBatchStream;
use datafusion::execution::context::SQLOptions;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::prelude::SessionContext;
use futures::StreamExt as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::session::{self, Failure};

/// How the answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// A table for people.
    Table,
    /// One JSON object a line.
    Json,
    /// Comma-separated, with a heading.
    Csv,
    /// One Parquet file.
    Parquet,
}

/// One query.
#[derive(Debug, clap::Args)]
pub struct Query {
    /// A folder whose folders and files become tables, or one file; can be given several times
    #[arg(long, required = true, value_name = "FOLDER")]
    pub data: Vec<PathBuf>,
    /// How the answer is written
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
    /// Write to this file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// The scheduler of a Ballista cluster that runs the query; without it, this machine does
    #[arg(long, value_name = "HOST:PORT")]
    pub cluster: Option<String>,
    /// Parts into which the work is cut [default: one for each processor; 16 with --cluster]
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..))]
    pub partitions: Option<u16>,
    /// The query; it can only read
    #[arg(allow_hyphen_values = true)] // A query can begin with a comment.
    pub sql: String,
}

impl Query {
    /// Runs the query and writes the answer.
    ///
    /// # Errors
    ///
    /// Whatever is wrong with the data, the query, the cluster or the output.
    pub async fn run(&self) -> Result<(), Failure> {
        let partitions = match self.partitions {
            Some(partitions) => usize::from(partitions),
            None if self.cluster.is_some() => 16,
            None => std::thread::available_parallelism().map_or(1, usize::from),
        };
        let context = match &self.cluster {
            None => session::local(partitions)?,
            Some(scheduler) => {
                reach(scheduler).await?;
                session::remote(scheduler, partitions).await?
            }
        };
        let tables = register(&context, &self.data).await?;
        let answer = answer(&context, &self.sql).await.map_err(|failure| {
            let text = failure.to_string();
            // The planner names the table that is missing, not those that there are.
            if text.contains("table '") && text.contains("not found") {
                return Failure::new(format_args!("{text}; the tables are {}", tables.join(", ")));
            }
            failure
        })?;
        self.write(answer).await
    }

    async fn write(&self, answer: SendableRecordBatchStream) -> Result<(), Failure> {
        match &self.output {
            Some(path) => {
                let failed = |error| Failure::new(format_args!("{}: {error}", path.display()));
                let mut file = File::create(path).map_err(failed)?;
                write(self.format, answer, &mut file).await?;
                file.sync_all().map_err(failed)
            }
            None if self.format == Format::Parquet && io::stdout().is_terminal() => {
                Err(Failure::new("Parquet is no text: give --output FILE"))
            }
            None => write(self.format, answer, &mut io::stdout()).await,
        }
    }
}

/// Whether a scheduler with executors is there: Ballista would say nothing clear, or wait.
async fn reach(scheduler: &str) -> Result<(), Failure> {
    let failed = |error: &dyn std::fmt::Display| {
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
    if answer.contains("not ready: 0/") {
        return Err(Failure::new(format_args!("the scheduler at {scheduler} has no executors")));
    }
    if answer.contains("ready: ") { Ok(()) } else { Err(failed(&"something else listens there")) }
}

/// Plans a query that only reads, and starts it.
///
/// # Errors
///
/// What the planner finds wrong, and what goes wrong at the start.
pub async fn answer(
    context: &SessionContext,
    sql: &str,
) -> Result<SendableRecordBatchStream, Failure> {
    let only_reads =
        SQLOptions::new().with_allow_ddl(false).with_allow_dml(false).with_allow_statements(false);
    Ok(context.sql_with_options(sql, only_reads).await?.execute_stream().await?)
}

/// Writes the batches as they come; a table for people when all are there.
async fn write(
    format: Format,
    mut answer: SendableRecordBatchStream,
    output: &mut (impl Write + Send),
) -> Result<(), Failure> {
    let schema = answer.schema();
    match format {
        Format::Table => {
            let mut batches = Vec::new();
            while let Some(batch) = answer.next().await {
                batches.push(batch?);
            }
            let rows: usize = batches.iter().map(RecordBatch::num_rows).sum();
            let table = pretty_format_batches_with_schema(schema, &batches);
            writeln!(output, "{}\n{rows} rows", table.map_err(Failure::new)?)
        }
        Format::Json => {
            let mut writer = LineDelimitedWriter::new(&mut *output);
            while let Some(batch) = answer.next().await {
                writer.write(&batch?).map_err(Failure::new)?;
            }
            writer.finish().map_err(Failure::new)?;
            Ok(())
        }
        Format::Csv => {
            if let Some(nested) = schema.fields().iter().find(|field| field.data_type().is_nested())
            {
                return Err(Failure::new(format_args!(
                    "CSV has no place for the column {}, whose values have parts: take one part of \
                     it, or --format json",
                    nested.name()
                )));
            }
            let mut writer = csv::Writer::new(&mut *output);
            // An answer without rows has its heading as well.
            let heading = RecordBatch::new_empty(schema);
            writer.write(&heading).map_err(Failure::new)?;
            while let Some(batch) = answer.next().await {
                writer.write(&batch?).map_err(Failure::new)?;
            }
            Ok(())
        }
        Format::Parquet => {
            let mut writer =
                ArrowWriter::try_new(&mut *output, schema, None).map_err(Failure::new)?;
            while let Some(batch) = answer.next().await {
                writer.write(&batch?).map_err(Failure::new)?;
            }
            writer.close().map_err(Failure::new)?;
            Ok(())
        }
    }
    .and_then(|()| output.flush())
    .map_err(Failure::new)
}

/// What a file holds, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Parquet,
    Csv,
    Json,
}

/// What a file holds, and the end of its name: `.csv`, `.jsonl.gz`.
fn kind_of(path: &Path) -> Option<(Kind, String, FileCompressionType)> {
    let name = path.file_name()?.to_str()?;
    if name.starts_with(['.', '_']) {
        return None;
    }
    let (rest, last) = name.rsplit_once('.')?;
    let compression = match last.parse::<FileCompressionType>() {
        Ok(compression) if compression.is_compressed() => Some(compression),
        _ => None,
    };
    let extension = if compression.is_some() { rest.rsplit_once('.')?.1 } else { last };
    let kind = match (extension.to_ascii_lowercase().as_str(), compression) {
        ("parquet", None) => Kind::Parquet,
        ("csv", _) => Kind::Csv,
        ("json" | "jsonl" | "ndjson", _) => Kind::Json,
        _ => return None,
    };
    let end = match compression {
        Some(_) => format!(".{extension}.{last}"),
        None => format!(".{extension}"),
    };
    Some((kind, end, compression.unwrap_or(FileCompressionType::UNCOMPRESSED)))
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let failed = |error| Failure::new(format_args!("{}: {error}", folder.display()));
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        entries.push(entry.map_err(failed)?.path());
    }
    entries.sort();
    Ok(entries)
}

/// `day=2026-11-02`: a part of the table that the folder above is.
fn is_partition(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    path.is_dir() && name.is_some_and(|name| name.contains('='))
}

/// The files of a folder and the folders in it.
fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for entry in entries(folder)? {
        if entry.is_dir() {
            files.extend(files_below(&entry)?);
        } else if kind_of(&entry).is_some() {
            files.push(entry);
        }
    }
    Ok(files)
}

/// Each table with its name: the name of the folder, or of the file without its end.
fn tables(data: &[PathBuf]) -> Result<BTreeMap<String, PathBuf>, Failure> {
    let mut tables = BTreeMap::new();
    let mut add = |name: &str, path: &Path| match tables
        .insert(name.to_ascii_lowercase(), path.to_path_buf())
    {
        Some(other) => Err(Failure::new(format_args!(
            "two tables are named {name}: {} and {}",
            other.display(),
            path.display()
        ))),
        None => Ok(()),
    };
    for path in data {
        let path = path
            .canonicalize()
            .map_err(|error| Failure::new(format_args!("{}: {error}", path.display())))?;
        let is_table = !path.is_dir() || entries(&path)?.iter().any(|entry| is_partition(entry));
        for entry in if is_table { vec![path] } else { entries(&path)? } {
            let name = entry.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if let Some((_, end, _)) = kind_of(&entry).filter(|_| !entry.is_dir()) {
                add(name.strip_suffix(&end).unwrap_or(name), &entry)?;
            } else if entry.is_dir() && !files_below(&entry)?.is_empty() {
                add(name, &entry)?;
            }
        }
    }
    if tables.is_empty() {
        return Err(Failure::new(
            "no data: expected .parquet, .csv, .json, .jsonl or .ndjson, in files or folders",
        ));
    }
    Ok(tables)
}

/// Makes tables of files and folders; gives their names.
///
/// # Errors
///
/// Where there is nothing to read, or a file cannot be read.
pub async fn register(context: &SessionContext, data: &[PathBuf]) -> Result<Vec<String>, Failure> {
    let tables = tables(data)?;
    for (name, path) in &tables {
        let failed = |error| {
            let reason = Failure::from(error);
            Failure::new(format_args!("{}: {reason}", path.display()))
        };
        let table = listing(context, path).await?.map_err(failed)?;
        context.register_table(format!("\"{name}\""), Arc::new(table)).map_err(failed)?;
    }
    Ok(tables.into_keys().collect())
}

async fn listing(
    context: &SessionContext,
    path: &Path,
) -> Result<datafusion::error::Result<ListingTable>, Failure> {
    let files = if path.is_dir() { files_below(path)? } else { vec![path.to_path_buf()] };
    let mut ends: Vec<_> = files.iter().filter_map(|file| kind_of(file)).collect();
    ends.dedup_by(|one, other| one.1 == other.1);
    let [(kind, end, compression)] = ends.as_slice() else {
        let ends: Vec<_> = ends.iter().map(|(_, end, _)| end.as_str()).collect();
        return Err(Failure::new(format_args!(
            "{}: one folder is one table, and its files are all of one kind, not {}",
            path.display(),
            ends.join(", ")
        )));
    };
    let format: Arc<dyn FileFormat> = match kind {
        Kind::Parquet => Arc::new(ParquetFormat::default()),
        Kind::Csv => Arc::new(CsvFormat::default().with_file_compression_type(*compression)),
        Kind::Json => Arc::new(JsonFormat::default().with_file_compression_type(*compression)),
    };
    let state = context.state();
    let options = ListingOptions::new(format).with_file_extension(end);
    let made = async {
        let mut address = path.to_string_lossy().into_owned();
        if path.is_dir() {
            address.push('/');
        }
        let address = ListingTableUrl::parse(address)?;
        // As texts: a dictionary does not come through the shuffle of Ballista 55 as one.
        let folders = options.infer_partitions(&state, &address).await?;
        let folders = folders.into_iter().map(|name| (name, DataType::Utf8)).collect();
        let config = ListingTableConfig::new(address)
            .with_listing_options(options.with_table_partition_cols(folders))
            .infer_schema(&state)
            .await?;
        ListingTable::try_new(config)
    };
    Ok(made.await)
}
