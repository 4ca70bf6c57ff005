//! The answer to one query.

use std::fs;
use std::io::{self, IsTerminal as _, Write};
use std::path::{Path, PathBuf};

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::csv;
use datafusion::arrow::json::WriterBuilder;
use datafusion::arrow::json::writer::LineDelimited;
use datafusion::arrow::util::pretty::pretty_format_batches_with_schema;
use datafusion::execution::SendableRecordBatchStream;
use datafusion::execution::context::SQLOptions;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::prelude::SessionContext;
use futures::StreamExt as _;
use tempfile::NamedTempFile;

use crate::cluster;
use crate::session::{self, Failure};
use crate::tables;

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
                cluster::reach(scheduler).await?;
                session::remote(scheduler, partitions).await?
            }
        };
        let tables = tables::register(&context, &self.data).await?;
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
            Some(path) => write_file(self.format, answer, path).await,
            None if self.format == Format::Parquet && io::stdout().is_terminal() => {
                Err(Failure::new("Parquet is no text: give --output FILE"))
            }
            None => {
                let mut output = Output { writer: io::stdout(), is_closed: false };
                let written = write(self.format, answer, &mut output).await;
                // Whoever reads may stop early, as `head` does.
                if output.is_closed { Ok(()) } else { written }
            }
        }
    }
}

/// Remembers that nobody reads any more.
struct Output<W> {
    writer: W,
    is_closed: bool,
}

impl<W> Output<W> {
    fn noted<T>(&mut self, result: io::Result<T>) -> io::Result<T> {
        let is_closed = |error: &io::Error| error.kind() == io::ErrorKind::BrokenPipe;
        self.is_closed |= result.as_ref().is_err_and(is_closed);
        result
    }
}

impl<W: Write> Write for Output<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let result = self.writer.write(bytes);
        self.noted(result)
    }

    fn flush(&mut self) -> io::Result<()> {
        let result = self.writer.flush();
        self.noted(result)
    }
}

/// Writes a file as a whole: a new one takes the place of an old one only when it is complete.
async fn write_file(
    format: Format,
    answer: SendableRecordBatchStream,
    path: &Path,
) -> Result<(), Failure> {
    let failed = |error| Failure::new(format_args!("{}: {error}", path.display()));
    let before = match fs::metadata(path) {
        Ok(before) => Some(before),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(failed(error)),
    };
    // A device or a pipe is written to as it is.
    if before.as_ref().is_some_and(|before| !before.is_file()) {
        let mut file = fs::File::options().write(true).open(path).map_err(failed)?;
        return write(format, answer, &mut file).await;
    }
    // What a link leads to is replaced, not the link.
    let target = if before.is_some() { path.canonicalize().map_err(failed)? } else { path.into() };
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = temporary_file_in(folder.unwrap_or(Path::new("."))).map_err(failed)?;
    write(format, answer, &mut file).await?;
    if let Some(before) = before {
        file.as_file().set_permissions(before.permissions()).map_err(failed)?;
    }
    file.as_file().sync_all().map_err(failed)?;
    file.persist(target).map_err(|error| failed(error.error))?;
    Ok(())
}

/// For others as readable as any new file.
fn temporary_file_in(folder: &Path) -> io::Result<NamedTempFile> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        tempfile::Builder::new().permissions(fs::Permissions::from_mode(0o666)).tempfile_in(folder)
    }
    #[cfg(not(unix))]
    NamedTempFile::new_in(folder)
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
            // A null is written: each line has all columns.
            let writer = WriterBuilder::new().with_explicit_nulls(true);
            let mut writer = writer.build::<_, LineDelimited>(&mut *output);
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
