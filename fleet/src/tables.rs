//! Files and folders as tables.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use datafusion::arrow::csv::reader::Format;
use datafusion::arrow::datatypes::{DataType, Field, Schema, SchemaRef};
use datafusion::common::TableReference;
use datafusion::datasource::file_format::FileFormat;
use datafusion::datasource::file_format::csv::CsvFormat;
use datafusion::datasource::file_format::file_compression_type::FileCompressionType;
use datafusion::datasource::file_format::json::JsonFormat;
use datafusion::datasource::file_format::parquet::ParquetFormat;
use datafusion::datasource::listing::{
    ListingOptions, ListingTable, ListingTableConfig, ListingTableUrl,
};
use datafusion::prelude::SessionContext;
use url::Url;

use crate::session::Failure;

/// Makes tables of files and folders; gives their names.
///
/// # Errors
///
/// Where there is nothing to read, a file cannot be read, or one would be left out.
pub async fn register(context: &SessionContext, data: &[PathBuf]) -> Result<Vec<String>, Failure> {
    let tables = tables(data)?;
    for (name, table) in &tables {
        let failed = |error| {
            Failure::new(format_args!("{}: {}", table.path.display(), Failure::from(error)))
        };
        let provider = table.provider(context).await?.map_err(failed)?;
        let name = TableReference::bare(name.as_str());
        context.register_table(name, Arc::new(provider)).map_err(failed)?;
    }
    Ok(tables.into_keys().collect())
}

/// What a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    Parquet,
    Csv,
    Json,
}

/// What a file holds, as the end of its name says.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Kind {
    content: Content,
    compression: FileCompressionType,
    /// `.csv`, `.jsonl.gz`
    end: String,
}

impl Kind {
    fn of(path: &Path) -> Option<Self> {
        let (rest, last) = path.file_name()?.to_str()?.rsplit_once('.')?;
        let compression = match last.parse::<FileCompressionType>() {
            Ok(compression) if compression.is_compressed() => Some(compression),
            _ => None,
        };
        let extension = if compression.is_some() { rest.rsplit_once('.')?.1 } else { last };
        let content = match (extension.to_ascii_lowercase().as_str(), compression) {
            ("parquet", None) => Content::Parquet,
            ("csv", _) => Content::Csv,
            ("json" | "jsonl" | "ndjson", _) => Content::Json,
            _ => return None,
        };
        let end = match compression {
            Some(_) => format!(".{extension}.{last}"),
            None => format!(".{extension}"),
        };
        let compression = compression.unwrap_or(FileCompressionType::UNCOMPRESSED);
        Some(Self { content, compression, end })
    }

    fn format(&self) -> Arc<dyn FileFormat> {
        match self.content {
            Content::Parquet => Arc::new(ParquetFormat::default()),
            Content::Csv => Arc::new(
                CsvFormat::default()
                    .with_has_header(true)
                    .with_newlines_in_values(true)
                    .with_file_compression_type(self.compression),
            ),
            Content::Json => {
                Arc::new(JsonFormat::default().with_file_compression_type(self.compression))
            }
        }
    }
}

/// What tools leave beside data on purpose: `_SUCCESS`, `_metadata`, `.part.crc`, `.DS_Store`.
fn is_hidden(name: &str) -> bool {
    let is_checksum =
        Path::new(name).extension().is_some_and(|end| end.eq_ignore_ascii_case("crc"));
    name.starts_with(['.', '_']) || is_checksum
}

/// `day=2026-11-02`: a part of the table that the folder above is.
fn is_partition(name: &str) -> bool {
    name.contains('=')
}

fn name_of(path: &Path) -> Result<&str, Failure> {
    let name = path.file_name().and_then(|name| name.to_str());
    name.ok_or_else(|| Failure::new(format_args!("{}: the name is no UTF-8", path.display())))
}

/// The entries of a folder, and whether each is a folder.
fn entries(folder: &Path) -> Result<Vec<(PathBuf, fs::FileType)>, Failure> {
    let failed =
        |path: &Path, error: io::Error| Failure::new(format_args!("{}: {error}", path.display()));
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| failed(folder, error))? {
        let path = entry.map_err(|error| failed(folder, error))?.path();
        // Of what a link leads to, as the engine does it.
        match fs::metadata(&path) {
            Ok(of) => entries.push((path, of.file_type())),
            // Editors mark files with links that lead nowhere.
            Err(error)
                if error.kind() == io::ErrorKind::NotFound
                    && path.file_name().is_some_and(|name| is_hidden(&name.to_string_lossy())) => {}
            Err(error) => return Err(failed(&path, error)),
        }
    }
    entries.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(entries)
}

/// A file of a table.
#[derive(Debug)]
struct Part {
    path: PathBuf,
    kind: Kind,
    /// The folders that lead from that of the table to the file.
    folders: Vec<String>,
}

impl Part {
    /// The columns that its folders are. The engine leaves a file out where another folder stands
    /// above one of them.
    fn columns(&self) -> Result<Vec<&str>, Failure> {
        let mut columns = Vec::new();
        let mut other = None;
        for folder in &self.folders {
            match (folder.split_once('='), other) {
                (Some((column, _)), None) => columns.push(column),
                (Some(_), Some(other)) => {
                    return Err(Failure::new(format_args!(
                        "{}: a folder name=value has to lie in the folder of the table or in \
                         another name=value, not in {other}",
                        self.path.display()
                    )));
                }
                (None, _) => other = Some(folder),
            }
        }
        Ok(columns)
    }
}

/// What lies below a folder.
#[derive(Debug, Default)]
struct Found {
    parts: Vec<Part>,
    /// Hidden, or below a hidden folder, and yet named like data.
    hidden: Vec<PathBuf>,
    unknown: Vec<PathBuf>,
}

impl Found {
    fn add_all(
        &mut self,
        folder: &Path,
        folders: &mut Vec<String>,
        is_below_hidden: bool,
    ) -> Result<(), Failure> {
        for (path, file_type) in entries(folder)? {
            let name = name_of(&path)?;
            let is_hidden = is_below_hidden || is_hidden(name);
            if file_type.is_dir() {
                folders.push(name.to_owned());
                self.add_all(&path, folders, is_hidden)?;
                folders.pop();
                continue;
            }
            match Kind::of(&path).filter(|_| file_type.is_file()) {
                Some(kind) if !is_hidden => {
                    self.parts.push(Part { path, kind, folders: folders.clone() });
                }
                Some(_) => self.hidden.push(path),
                None if is_hidden => {}
                None => self.unknown.push(path),
            }
        }
        Ok(())
    }
}

/// Some paths, for a message.
fn named(paths: &[PathBuf]) -> String {
    const SHOWN: usize = 3;
    let names: Vec<_> = paths.iter().take(SHOWN).map(|path| path.display().to_string()).collect();
    match paths.len().checked_sub(SHOWN) {
        None | Some(0) => names.join(", "),
        Some(others) => format!("{} and {others} more", names.join(", ")),
    }
}

/// A file, or a folder with all files below it.
#[derive(Debug)]
struct Table {
    path: PathBuf,
    kind: Kind,
    /// The columns of CSV; others say theirs themselves.
    schema: Option<SchemaRef>,
    /// The columns that folders are.
    columns: Vec<String>,
}

impl Table {
    /// The table that a file is; nothing where it is no data.
    fn of_file(path: &Path) -> Result<Option<Self>, Failure> {
        let Some(kind) = Kind::of(path) else { return Ok(None) };
        Self::of_parts(path, &[Part { path: path.to_owned(), kind, folders: Vec::new() }])
    }

    /// The table that files of one kind and below the same folders are.
    fn of_parts(path: &Path, parts: &[Part]) -> Result<Option<Self>, Failure> {
        let Some(first) = parts.first() else { return Ok(None) };
        let schema = match first.kind.content {
            Content::Csv => Some(columns_of_all(parts)?),
            Content::Parquet | Content::Json => None,
        };
        let columns = first.columns()?.into_iter().map(str::to_owned).collect();
        Ok(Some(Self { path: path.to_owned(), kind: first.kind.clone(), schema, columns }))
    }

    /// The table that a folder is; nothing where no data lies below it.
    fn of_folder(path: &Path) -> Result<Option<Self>, Failure> {
        let failed =
            |reason: &dyn fmt::Display| Failure::new(format_args!("{}: {reason}", path.display()));
        let mut found = Found::default();
        found.add_all(path, &mut Vec::new(), false)?;
        let Some(first) = found.parts.first() else { return Ok(None) };
        let mut ends: Vec<_> = found.parts.iter().map(|part| part.kind.end.as_str()).collect();
        ends.sort_unstable();
        ends.dedup();
        if ends.len() > 1 {
            return Err(failed(&format_args!(
                "one folder is one table, and its files are all of one kind, not {}",
                ends.join(", ")
            )));
        }
        if !found.unknown.is_empty() {
            return Err(failed(&format_args!(
                "one folder is one table, and this is no data: {}",
                named(&found.unknown)
            )));
        }
        // The engine goes by the end of the name only.
        found.hidden.retain(|path| path.to_string_lossy().ends_with(&first.kind.end));
        if !found.hidden.is_empty() {
            return Err(failed(&format_args!(
                "hidden by a leading . or _, but with the end of the data: {}; move it away, or give \
                 it another name",
                named(&found.hidden)
            )));
        }
        let columns = first.columns()?;
        for part in &found.parts {
            let others = part.columns()?;
            if others != columns {
                return Err(failed(&format_args!(
                    "its files are not all below the same folders name=value: {} has [{}], and {} \
                     has [{}]",
                    first.path.display(),
                    columns.join(", "),
                    part.path.display(),
                    others.join(", ")
                )));
            }
        }
        Self::of_parts(path, &found.parts)
    }

    /// The table as the engine knows it.
    async fn provider(
        &self,
        context: &SessionContext,
    ) -> Result<datafusion::error::Result<ListingTable>, Failure> {
        let state = context.state();
        // Not as a text: in that, [ and * would stand for other characters.
        let address = if self.path.is_dir() {
            Url::from_directory_path(&self.path)
        } else {
            Url::from_file_path(&self.path)
        };
        let address = address.map_err(|()| {
            Failure::new(format_args!("{}: this path has no address", self.path.display()))
        })?;
        // As texts: a dictionary does not come through the shuffle of Ballista 55 as one.
        let columns = self.columns.iter().map(|name| (name.clone(), DataType::Utf8)).collect();
        let options = ListingOptions::new(self.kind.format())
            .with_file_extension(&self.kind.end)
            .with_table_partition_cols(columns);
        let made = async {
            let config = ListingTableConfig::new(ListingTableUrl::try_new(address, None)?)
                .with_listing_options(options);
            ListingTable::try_new(match &self.schema {
                Some(schema) => config.with_schema(Arc::clone(schema)),
                None => config.infer_schema(&state).await?,
            })
        };
        Ok(made.await)
    }
}

/// Lines from which the types of the columns of CSV are taken; the engine takes as many of JSON.
const LINES: usize = 1000;

/// The columns of a CSV file, with the types of the first so many lines, and how many there were;
/// nothing where it is empty. The engine itself is misled by line breaks in values.
fn columns_of(part: &Part, lines: usize) -> Result<Option<(Schema, usize)>, Failure> {
    let failed =
        |error: &dyn fmt::Display| Failure::new(format_args!("{}: {error}", part.path.display()));
    let file = File::open(&part.path).map_err(|error| failed(&error))?;
    if file.metadata().map_err(|error| failed(&error))?.len() == 0 {
        return Ok(None);
    }
    let text = part.kind.compression.convert_read(file).map_err(|error| failed(&error))?;
    let read = Format::default().with_header(true).infer_schema(text, Some(lines));
    read.map(Some).map_err(|error| failed(&error))
}

/// The type of a column in which values of both types lie.
fn common_type(one: &DataType, other: &DataType) -> DataType {
    match (one, other) {
        (one, other) if one == other => one.clone(),
        (DataType::Null, some) | (some, DataType::Null) => some.clone(),
        (DataType::Int64, DataType::Float64) | (DataType::Float64, DataType::Int64) => {
            DataType::Float64
        }
        _ => DataType::Utf8,
    }
}

/// The columns of a table of CSV files. The engine reads them by their position: all files have
/// the same header.
fn columns_of_all(parts: &[Part]) -> Result<SchemaRef, Failure> {
    let mut lines_left = LINES;
    let mut first: Option<(&Part, Vec<Field>)> = None;
    for part in parts {
        let Some((columns, lines)) = columns_of(part, lines_left)? else { continue };
        lines_left -= lines;
        let Some((first, expected)) = &mut first else {
            first = Some((part, columns.fields().iter().map(|field| (**field).clone()).collect()));
            continue;
        };
        let failed = |difference: &dyn fmt::Display| {
            let (one, other) = (first.path.display(), part.path.display());
            Failure::new(format_args!(
                "{one} and {other}: the files of one table have the same header, {difference}"
            ))
        };
        let columns = columns.fields();
        if columns.len() != expected.len() {
            let numbers = format_args!("not {} columns and {}", expected.len(), columns.len());
            return Err(failed(&numbers));
        }
        for (number, (one, other)) in (1..).zip(expected.iter_mut().zip(columns)) {
            if one.name() != other.name() {
                return Err(failed(&format_args!(
                    "and column {number} is {:?} in one and {:?} in the other",
                    one.name(),
                    other.name()
                )));
            }
            one.set_data_type(common_type(one.data_type(), other.data_type()));
        }
    }
    let mut columns = first.map_or(Vec::new(), |(_, columns)| columns);
    for column in &mut columns {
        // Without a value so far.
        if column.data_type().is_null() {
            column.set_data_type(DataType::Utf8);
        }
    }
    Ok(Arc::new(Schema::new(columns)))
}

/// What is data.
const EXPECTED: &str = "expected .parquet, .csv, .json, .jsonl or .ndjson, in files or folders";

/// Each table with its name: the name of the folder, or of the file without its end.
fn tables(data: &[PathBuf]) -> Result<BTreeMap<String, Table>, Failure> {
    let mut tables = BTreeMap::new();
    let mut add = |table: Table| {
        let name = name_of(&table.path)?;
        let end = if table.path.is_dir() { "" } else { &table.kind.end };
        let name = name.strip_suffix(end).unwrap_or(name).to_ascii_lowercase();
        if let Some(other) = tables.get(&name) {
            let other: &Table = other;
            return Err(Failure::new(format_args!(
                "two tables are named {name}: {} and {}",
                other.path.display(),
                table.path.display()
            )));
        }
        tables.insert(name, table);
        Ok(())
    };
    for path in data {
        let path = path
            .canonicalize()
            .map_err(|error| Failure::new(format_args!("{}: {error}", path.display())))?;
        if !path.is_dir() {
            let table = Table::of_file(&path)?.ok_or_else(|| {
                Failure::new(format_args!("{}: no data: {EXPECTED}", path.display()))
            })?;
            add(table)?;
            continue;
        }
        let entries = entries(&path)?;
        let is_table = entries
            .iter()
            .any(|(entry, file_type)| file_type.is_dir() && name_of(entry).is_ok_and(is_partition));
        if is_table {
            Table::of_folder(&path)?.map_or(Ok(()), &mut add)?;
            continue;
        }
        for (entry, file_type) in entries {
            if name_of(&entry).is_ok_and(is_hidden) {
                continue;
            }
            let table = if file_type.is_dir() {
                Table::of_folder(&entry)?
            } else {
                Table::of_file(&entry)?
            };
            table.map_or(Ok(()), &mut add)?;
        }
    }
    if tables.is_empty() {
        return Err(Failure::new(format_args!("no data: {EXPECTED}")));
    }
    Ok(tables)
}
