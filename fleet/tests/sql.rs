//! The functions in SQL, and what the planner makes of them.

mod common;

use ballista_core::extension::SessionConfigExt as _;
use ballista_scheduler::planner::{DefaultDistributedPlanner, DistributedPlanner as _};
use datafusion::arrow::datatypes::{DataType, FieldRef};
use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::dataframe::DataFrameWriteOptions;
use datafusion::physical_plan::displayable;
use datafusion::prelude::{SessionConfig, SessionContext};
use windows_activation_error::{ActivationError, Language};
use windows_activation_fleet::sample::{self, Size};
use windows_activation_fleet::{session, tables};

async fn ask(context: &SessionContext, sql: &str) -> Vec<Vec<String>> {
    let batches = context.sql(sql).await.unwrap().collect().await.unwrap();
    let table = pretty_format_batches(&batches).unwrap().to_string();
    let lines = table.lines().filter(|line| line.starts_with('|')).skip(1);
    let cells =
        |line: &str| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect();
    lines.map(cells).collect()
}

async fn plan(context: &SessionContext, sql: &str) -> String {
    let rows = context.sql(&format!("EXPLAIN {sql}")).await.unwrap().collect().await.unwrap();
    pretty_format_batches(&rows).unwrap().to_string()
}

#[tokio::test]
async fn literals() {
    let context = session::local(2).unwrap();
    let rows = ask(
        &context,
        "SELECT activation_codes('0xC004F074, then -2147024891'), activation_code('sl_e_vl_key_management_service_id_mismatch'),
                activation_code(-1073418124), activation_code(3221549172), activation_hex(5),
                activation_name(5), activation_name(activation_code('failed with hr=C004F074.'))",
    )
    .await;
    assert_eq!(
        rows,
        [[
            "[3221549172, 2147942405]",
            "3221549122",
            "3221549172",
            "3221549172",
            "0x00000005",
            "",
            "KmsUnavailable"
        ]]
    );
    let rows = ask(
        &context,
        "SELECT activation_symbol(c), activation_topic(c), activation_retry(c), activation_origin(c),
                activation_applies_to(c, 'mak'), activation_applies_to(c, 'Volume:GVLK'),
                activation_message(c, 'ko-KR')
         FROM (VALUES (3221549172)) t(c)",
    )
    .await;
    let message = ActivationError::KmsUnavailable.message().get(Language::Korean);
    assert_eq!(
        rows,
        [[
            "SL_E_VL_BINDING_SERVICE_UNAVAILABLE",
            "kms-host-not-reached",
            "later",
            "licensing-client",
            "false",
            "true",
            message
        ]]
    );
}

#[tokio::test]
async fn literals_are_worked_out_in_the_plan() {
    let context = session::local(2).unwrap();
    let plan = plan(
        &context,
        "SELECT activation_code('0xC004F074'), activation_name(3221549172),
                activation_message(3221549172, 'en'), activation_codes('0x80070005'),
                activation_first_step(3221549172)['role']",
    )
    .await;
    // The calls are left as headings only.
    for folded in [
        "UInt32(3221549172) AS activation_code(",
        "Utf8(\"KmsUnavailable\") AS activation_name(",
        "returned an error\") AS activation_message(",
        "List([2147942405]) AS activation_codes(",
        "Utf8(\"device-administrator\") AS activation_first_step(",
        "expr=[3221549172 as activation_code(",
    ] {
        assert!(plan.contains(folded), "{folded} in {plan}");
    }
}

/// A folder that a test has for itself.
async fn fleet() -> (tempfile::TempDir, SessionContext) {
    let folder = tempfile::tempdir().unwrap();
    let size = Size { machines: 40, days: 2, events: 120 };
    sample::write(folder.path(), size).unwrap();
    let context = session::local(2).unwrap();
    let tables = tables::register(&context, &[folder.path().to_path_buf()]).await.unwrap();
    assert_eq!(tables, ["events", "machines"]);
    (folder, context)
}

#[tokio::test]
async fn filters_reach_the_scan() {
    let (folder, context) = fleet().await;
    let codes = folder.path().join("codes.parquet");
    let sql = "SELECT machine, unnest(activation_codes(text)) AS code FROM events";
    let write = context.sql(sql).await.unwrap();
    write
        .write_parquet(codes.to_str().unwrap(), DataFrameWriteOptions::default(), None)
        .await
        .unwrap();
    tables::register(&context, &[codes]).await.unwrap();

    let equal =
        plan(&context, "SELECT machine FROM codes WHERE code = activation_code('0xC004F074')")
            .await;
    assert!(equal.contains("predicate=code@1 = 3221549172"), "{equal}");
    assert!(equal.contains("code_min@"), "no row groups are left out: {equal}");
    // A comparison of the text becomes one of the number.
    let hex =
        plan(&context, "SELECT machine FROM codes WHERE activation_hex(code) = '0xC004F074'").await;
    assert!(hex.contains("predicate=code@1 >= 3221549172 AND code@1 < 3221549173"), "{hex}");
    // But not where the text is none that the function gives.
    let other =
        plan(&context, "SELECT machine FROM codes WHERE activation_hex(code) = 'c004f074'").await;
    assert!(!other.contains("3221549172"), "{other}");

    let count = |filter: &str| format!("SELECT count(*) FROM codes WHERE {filter}");
    let all = ask(&context, &count("code = 3221549172")).await;
    assert_ne!(all, [["0"]]);
    for same in [
        "code = activation_code('0xC004F074')",
        "activation_hex(code) = '0xC004F074'",
        "activation_hex(code) IN ('0xC004F074', 'nothing')",
        "activation_name(code) = 'KmsUnavailable'",
    ] {
        assert_eq!(ask(&context, &count(same)).await, all, "{same}");
    }
    assert_eq!(ask(&context, &count("activation_hex(code) = '0xc004f074'")).await, [["0"]]);
    let above = ask(&context, &count("code > 3221549172")).await;
    assert_eq!(ask(&context, &count("activation_hex(code) > '0xC004F074'")).await, above);
    let total = ask(&context, &count("true")).await[0][0].parse::<u64>().unwrap();
    let others = ask(&context, &count("activation_hex(code) <> '0xC004F074'")).await;
    let number = |rows: &[Vec<String>]| rows[0][0].parse::<u64>().unwrap();
    assert_eq!(number(&others) + number(&all), total);
    // The folders of a day are columns, and the others are not read.
    let day =
        plan(&context, "SELECT text FROM events WHERE day = '2026-11-03' AND site = 'seoul'").await;
    assert!(day.contains("day=2026-11-03/site=seoul"), "{day}");
    assert!(!day.contains("day=2026-11-02"), "{day}");
}

#[tokio::test]
async fn the_made_up_fleet_is_as_large_as_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("fleet");
    let size = Size { machines: 4, days: 40, events: 3 };
    sample::make_sure(&place, size).await.unwrap();
    let context = session::local(2).unwrap();
    tables::register(&context, std::slice::from_ref(&place)).await.unwrap();
    let sql = "SELECT count(*), count(DISTINCT day), min(day), max(day),
                      count(*) FILTER (WHERE CAST(CAST(time AS DATE) AS VARCHAR) = day) FROM events";
    assert_eq!(ask(&context, sql).await, [["480", "40", "2026-11-02", "2026-12-11", "480"]]);
    // Once it is there, it has to be the wanted one.
    sample::make_sure(&place, size).await.unwrap();
    let other = sample::make_sure(&place, Size { events: 4, ..size }).await.unwrap_err();
    let expected =
        format!("{}: 480 events are there, not 640: give another folder", place.display());
    assert_eq!(other.to_string(), expected);
}

/// The columns of texts that leave an executor for others, for each stage in which Ballista runs a
/// query.
async fn texts_that_leave(context: &SessionContext, sql: &str) -> Vec<Vec<String>> {
    let plan = context.sql(sql).await.unwrap().create_physical_plan().await.unwrap();
    let stages = DefaultDistributedPlanner::new()
        .plan_query_stages(&"job".to_owned().into(), plan, context.state().config_options())
        .unwrap();
    let is_text = |field: &&FieldRef| {
        let of_list = match field.data_type() {
            DataType::List(item) => Some(item.data_type()),
            _ => None,
        };
        of_list.unwrap_or(field.data_type()).is_string()
    };
    let reads_events = displayable(stages[0].children()[0].as_ref()).indent(false).to_string();
    assert!(reads_events.contains("events.parquet"), "{reads_events}");
    let (_answer, others) = stages.split_last().unwrap();
    others
        .iter()
        .map(|stage| {
            let schema = stage.schema();
            schema.fields().iter().filter(is_text).map(|field| field.name().clone()).collect()
        })
        .collect()
}

#[tokio::test]
async fn texts_of_events_stay_where_they_are_read() {
    let (folder, _) = fleet().await;
    let config = SessionConfig::new_with_ballista().with_target_partitions(4);
    let context = SessionContext::new_with_state(session::of_cluster(config).unwrap());
    tables::register(&context, &[folder.path().to_path_buf()]).await.unwrap();
    let expected: [&[&[&str]]; 3] = [
        &[&["count(DISTINCT events.machine)[count distinct]"], &["code", "name", "first_step"]],
        &[
            &["machine"],
            &["machine", "channel", "locale", "CAST(machines.machine AS Utf8View)"],
            &["machine", "code", "message", "first_step"],
        ],
        &[&["site", "activation_topic(number)"], &["site", "topic"]],
    ];
    for ((name, sql), expected) in common::QUERIES.into_iter().zip(expected) {
        assert_eq!(texts_that_leave(&context, sql).await, expected, "{name}");
    }
    // A query that groups by the text sends it.
    let sql = "SELECT text, count(*) FROM events GROUP BY text";
    assert_eq!(texts_that_leave(&context, sql).await, [["text"]]);
}

#[test]
fn each_session_reads_subfolders() {
    let ignores =
        |config: &SessionConfig| config.options().execution.listing_table_ignore_subdirectory;
    assert!(ignores(&SessionConfig::new()), "the engine has another default now");
    assert!(!ignores(session::local(1).unwrap().state().config()));
    let config = SessionConfig::new_with_ballista();
    assert!(!ignores(session::of_cluster(config).unwrap().config()));
}

#[tokio::test]
async fn the_catalog_as_a_table() {
    let context = session::local(2).unwrap();
    let sql = "SELECT code, hex, hresult, name, symbol, message, topic, retry, origin, severity,
                      array_to_string(activation_types, ' ') FROM activation_catalog('ko') ORDER BY code";
    let rows = ask(&context, sql).await;
    assert_eq!(rows.len(), ActivationError::VARIANTS.len());
    for (row, error) in rows.iter().zip(ActivationError::VARIANTS) {
        let types: Vec<_> = error.activation_types().iter().map(|kind| kind.as_str()).collect();
        let expected = [
            error.code().to_string(),
            format!("0x{:08X}", error.code()),
            error.hresult().to_string(),
            error.name().to_owned(),
            error.symbol().unwrap_or_default().to_owned(),
            error.message().get(Language::Korean).to_owned(),
            error.topic().to_string(),
            error.retry().to_string(),
            error.origin().to_string(),
            error.severity().to_string(),
            types.join(" "),
        ];
        assert_eq!(row, &expected);
    }
    let english =
        ask(&context, "SELECT message FROM activation_catalog() WHERE name = 'KmsUnavailable'")
            .await;
    assert_eq!(english, [[ActivationError::KmsUnavailable.message().get(Language::English)]]);
    let wrong = context.sql("SELECT * FROM activation_catalog(5)").await.unwrap_err();
    assert!(wrong.strip_backtrace().contains("takes the language as a text"), "{wrong}");
}
