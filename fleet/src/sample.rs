//! A made-up fleet, always the same for the same size: for tests, for the README and for
//! measurements.
//!
//! `machines.csv` has one line for each machine; `events/day=…/site=…/events.parquet` what the
//! machines logged, two events of three without a code. At one site the most frequent error goes
//! away after a week.

use std::fmt::{self, Write as _};
use std::fs::{self, File};
use std::io::{self, BufWriter, Write as _};
use std::path::Path;
use std::sync::Arc;

use datafusion::arrow::array::{AsArray as _, RecordBatch, StringBuilder, TimestampSecondArray};
use datafusion::arrow::datatypes::{DataType, Field, Int64Type, Schema, SchemaRef, TimeUnit};
use datafusion::arrow::temporal_conversions::date32_to_datetime;
use datafusion::parquet::arrow::ArrowWriter;
use datafusion::parquet::basic::Compression;
use datafusion::parquet::file::properties::WriterProperties;
use rand::rngs::SmallRng;
use rand::{Rng as _, SeedableRng as _};

use crate::session::{self, Failure};
use crate::tables;

/// How much is made.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Machines, spread over the sites.
    pub machines: u32,
    /// Days, from 2026-11-02 on.
    pub days: u32,
    /// Events of one day at one site.
    pub events: u32,
}

/// The fleet of the README.
pub const DEFAULT: Size = Size { machines: 2000, days: 14, events: 2500 };

/// Sites, each with the locale of its machines.
pub const SITES: [(&str, &str); 4] =
    [("berlin", "de-DE"), ("leeds", "en-GB"), ("osaka", "ja-JP"), ("seoul", "ko-KR")];

const CHANNELS: [&str; 4] = ["Volume:GVLK", "Volume:GVLK", "Volume:MAK", "OEM:DM"];

/// What machines report, the frequent ones several times.
const CODES: [u32; 16] = [
    0xC004_F074,
    0xC004_F074,
    0xC004_F074,
    0xC004_F074,
    0xC004_F038,
    0xC004_F038,
    0x8007_232B,
    0x8007_232B,
    0xC004_C008,
    0xC004_F050,
    0x8007_0005,
    0xC004_E015,
    0xC004_F069,
    0x8007_2EE7,
    0xC004_F200,
    0xC004_F034,
];

/// 2026-11-02, as days after 1970-01-01.
const FIRST_DAY: u32 = 20_759;

/// `2026-11-02` for 0.
fn date(day: u32) -> io::Result<String> {
    let days = FIRST_DAY.checked_add(day).and_then(|days| i32::try_from(days).ok());
    let date = days.and_then(date32_to_datetime);
    let date = date.ok_or_else(|| io::Error::other(format!("no date is {day} days later")))?;
    Ok(date.date().to_string())
}

/// The columns of an event, without those of its folders.
#[must_use]
pub fn schema() -> SchemaRef {
    Arc::new(Schema::new(vec![
        Field::new("time", DataType::Timestamp(TimeUnit::Second, None), false),
        Field::new("machine", DataType::Utf8, false),
        Field::new("text", DataType::Utf8, false),
    ]))
}

/// Events of one day at one site.
///
/// # Errors
///
/// If the columns do not fit together.
pub fn events(
    fleet: Size,
    day: u32,
    site: u32,
    seed: u64,
    rows: u32,
) -> datafusion::arrow::error::Result<RecordBatch> {
    let mut random = SmallRng::seed_from_u64(seed);
    let sites = u32::try_from(SITES.len()).unwrap_or(u32::MAX);
    let (mut machines, mut texts) = (StringBuilder::new(), StringBuilder::new());
    let mut times = Vec::new();
    let midnight = (i64::from(FIRST_DAY) + i64::from(day)) * 86_400;
    for _ in 0..rows {
        let second = random.random_range(0..86_400);
        times.push(midnight + i64::from(second));
        let machine = random.random_range(0..(fleet.machines / sites).max(1)) * sites + site;
        let _ = write!(machines, "pc-{machine:06}");
        machines.append_value("");
        let _ = write!(texts, "{:02}:{:02}:{:02} ", second / 3600, second / 60 % 60, second % 60);
        let code = CODES[random.random_range(0..CODES.len())];
        let id: u64 = random.random();
        let kind = random.random_range(0..12);
        // From the ninth on, Leeds has a KMS host that is reached.
        let is_cured = site == 1 && day >= 7 && code == 0xC004_F074;
        let kind = if is_cured && kind < 4 { kind + 4 } else { kind };
        let _ = match kind {
            0 | 1 => write!(
                texts,
                "License Activation (slui.exe) failed with the following error code: hr=0x{code:X} \
                 RuleId={id:016x};Action=AutoActivate"
            ),
            2 => write!(
                texts,
                "slmgr: Error: 0x{code:08X} On a computer running Windows, run slui.exe"
            ),
            3 => write!(
                texts,
                "The client has sent an activation request; result {} (event 12288), id {id:016x}",
                code.cast_signed()
            ),
            4 | 5 => write!(
                texts,
                "The Software Protection service entered the running state, id {id:016x}"
            ),
            6 | 7 => write!(
                texts,
                "Update {{{:08x}-3b5a-4d71-983e-{:012x}}} installed; build 10.0.26100.2161, restart not needed",
                id >> 32,
                id & 0xFFFF_FFFF_FFFF
            ),
            8 | 9 => write!(
                texts,
                "Service Control Manager: the Print Spooler service stopped after {id} ms"
            ),
            _ => write!(
                texts,
                "User logon from 10.{}.{}.{} took {} ms",
                id & 255,
                id >> 8 & 255,
                id >> 16 & 255,
                id >> 24 & 4095
            ),
        };
        texts.append_value("");
    }
    RecordBatch::try_new(
        schema(),
        vec![
            Arc::new(TimestampSecondArray::from(times)),
            Arc::new(machines.finish()),
            Arc::new(texts.finish()),
        ],
    )
}

/// Writes the fleet into a folder.
///
/// # Errors
///
/// If the folder cannot be written.
pub fn write(folder: &Path, size: Size) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let mut machines = BufWriter::new(File::create(folder.join("machines.csv"))?);
    writeln!(machines, "machine,channel,locale")?;
    for machine in 0..size.machines {
        let (_, locale) = SITES[machine as usize % SITES.len()];
        let channel = CHANNELS[machine as usize / SITES.len() % CHANNELS.len()];
        writeln!(machines, "pc-{machine:06},{channel},{locale}")?;
    }
    machines.flush()?;

    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
    for day in 0..size.days {
        let date = date(day)?;
        for (site, (name, _)) in (0..).zip(SITES) {
            let folder = folder.join(format!("events/day={date}/site={name}"));
            fs::create_dir_all(&folder)?;
            let file = File::create(folder.join("events.parquet"))?;
            let mut writer = ArrowWriter::try_new(file, schema(), Some(properties.clone()))?;
            let mut written = 0;
            while written < size.events {
                let rows = (size.events - written).min(100_000);
                let seed = u64::from(day) << 40 | u64::from(site) << 32 | u64::from(written);
                let batch = events(size, day, site, seed, rows).map_err(io::Error::other)?;
                writer.write(&batch)?;
                written += rows;
            }
            writer.close()?;
        }
    }
    Ok(())
}

/// Writes the fleet into a folder that is not there. One that is there holds as many events.
///
/// # Errors
///
/// If the folder cannot be written or read, or holds another number of events.
pub async fn make_sure(folder: &Path, size: Size) -> Result<(), Failure> {
    let failed =
        |reason: &dyn fmt::Display| Failure::new(format_args!("{}: {reason}", folder.display()));
    if !folder.exists() {
        write(folder, size).map_err(|error| failed(&error))?;
    }
    let context = session::local(1)?;
    tables::register(&context, &[folder.to_path_buf()]).await?;
    let counted = context.sql("SELECT count(*) FROM events").await?.collect().await?;
    let there: i64 =
        counted.iter().flat_map(|rows| rows.column(0).as_primitive::<Int64Type>().values()).sum();
    let wanted = u64::from(size.events) * u64::from(size.days) * SITES.len() as u64;
    if u64::try_from(there) == Ok(wanted) {
        return Ok(());
    }
    Err(failed(&format_args!("{there} events are there, not {wanted}: give another folder")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates() {
        for (day, expected) in [
            (0, "2026-11-02"),
            (13, "2026-11-15"),
            (28, "2026-11-30"),
            (29, "2026-12-01"),
            (60, "2027-01-01"),
            (484, "2028-02-29"),
        ] {
            assert_eq!(date(day).unwrap(), expected);
        }
        assert!(date(u32::MAX).is_err());
    }
}
