//! Times as logs write them. They are read where their text says which number is which, or where
//! whoever asks has said it.

use std::sync::LazyLock;

use memchr::memmem::{self, Finder};
use regex::bytes::{Captures, Regex};

/// How a date such as 5/1/2024 is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Dates {
    /// 5/1/2024 is the first of May, as in the United States.
    MonthFirst,
    /// 5/1/2024 is the fifth of January.
    DayFirst,
}

const YEAR: &str = "(?<y>(?:19|20)[0-9]{2})";
const MONTH: &str = "(?<m>1[0-2]|0?[1-9])";
const DAY: &str = "(?<d>3[01]|[12][0-9]|0?[1-9])";

/// A time of the day behind its date. Korean, Japanese and Chinese say before it which half of the
/// day is meant, English behind it.
const CLOCK: &str = r"[T ,_]{1,2}(?:(?:(?<am>오전|午前|上午)|(?<pm>오후|午後|下午)) ?)?(?<hour>2[0-4]|[01]?[0-9]):(?<minute>[0-5][0-9])(?::(?<second>[0-5][0-9]))?(?:(?:[.,][0-9]+)?(?: |\x{A0}|\x{202F})?(?:(?<after_am>[Aa]\.?[Mm])|(?<after_pm>[Pp]\.?[Mm]))\b)?";

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is valid")
}

/// The forms of a time; the surest, and most frequent, is first.
fn forms(dates: Option<Dates>) -> Vec<Regex> {
    let mut forms = vec![
        // From the year down, also with a blank behind a dot and a dot at the end.
        format!(r"\b{YEAR}(?:[-/]|\. ?){MONTH}(?:[-/]|\. ?){DAY}\.?"),
        // With dots the day is first everywhere.
        format!(r"(?:^|[^0-9.]){DAY}\.{MONTH}\.{YEAR}"),
    ];
    let parts = match dates {
        None => None,
        Some(Dates::MonthFirst) => Some([MONTH, DAY]),
        Some(Dates::DayFirst) => Some([DAY, MONTH]),
    };
    forms.extend(parts.map(|[a, b]| format!("(?:^|[^0-9/-]){a}[-/]{b}[-/]{YEAR}")));
    forms.iter().map(|date| regex(&format!("(?-u){date}{CLOCK}"))).collect()
}

static CERTAIN: LazyLock<Vec<Regex>> = LazyLock::new(|| forms(None));
static WITH_MONTH_FIRST: LazyLock<Vec<Regex>> = LazyLock::new(|| forms(Some(Dates::MonthFirst)));
static WITH_DAY_FIRST: LazyLock<Vec<Regex>> = LazyLock::new(|| forms(Some(Dates::DayFirst)));

/// The first time in a text, as 2021-03-31T07:15:04, with `Z` or an offset such as `+09:00` where
/// the text has one.
pub(crate) fn in_text(text: &[u8], dates: Option<Dates>) -> Option<String> {
    let forms = match dates {
        None => &CERTAIN,
        Some(Dates::MonthFirst) => &WITH_MONTH_FIRST,
        Some(Dates::DayFirst) => &WITH_DAY_FIRST,
    };
    let (mut found, mut until) = (None, text.len());
    for form in forms.iter() {
        // Most lines begin with their time.
        if until == 0 {
            break;
        }
        if let Some(earlier) = form.captures(&text[..until]) {
            until = earlier.get(0).map_or(0, |all| all.start());
            found = Some(earlier);
        }
    }
    let found = found?;
    // Only after seconds: `07:08-08:30` is a span of time.
    let seconds = found.name("second").and(found.get(0));
    let zone = seconds.and_then(|all| zone(&text[all.end()..])).unwrap_or_default();
    Some(written(&found) + &zone)
}

/// The time that was found, without its zone.
fn written(found: &Captures<'_>) -> String {
    let number = |name: &str| -> u32 {
        let part = found.name(name).and_then(|part| std::str::from_utf8(part.as_bytes()).ok());
        part.and_then(|part| part.parse().ok()).unwrap_or(0)
    };
    let has = |names: [&str; 2]| names.into_iter().any(|name| found.name(name).is_some());
    let hour = match number("hour") {
        12 if has(["am", "after_am"]) => 0,
        hour @ 1..12 if has(["pm", "after_pm"]) => hour + 12,
        hour => hour,
    };
    format!(
        "{}-{:02}-{:02}T{hour:02}:{:02}:{:02}",
        number("y"),
        number("m"),
        number("d"),
        number("minute"),
        number("second")
    )
}

/// What stands behind seconds. `-1073` is a number: no zone of the world has such hours or minutes.
fn zone(rest: &[u8]) -> Option<String> {
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let rest = match rest {
        [b'.' | b',', fraction @ ..] => &fraction[digits(fraction)..],
        rest => rest,
    };
    let rest = rest.strip_prefix(b" ").unwrap_or(rest);
    let name =
        rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    if matches!(&rest[..name], b"Z" | b"UTC" | b"GMT") {
        return Some("Z".to_owned());
    }
    let (sign @ (b'+' | b'-'), rest) = rest.split_first()? else { return None };
    let (hours, rest) = rest.split_at_checked(2)?;
    let (minutes, rest) = rest.strip_prefix(b":").unwrap_or(rest).split_at_checked(2)?;
    let is_zone = matches!(hours, [b'0', b'0'..=b'9'] | [b'1', b'0'..=b'4'])
        && matches!(minutes, b"00" | b"15" | b"30" | b"45")
        && !matches!(rest, [b'0'..=b'9' | b':', ..]);
    let [hours, minutes] = [hours, minutes].map(String::from_utf8_lossy);
    is_zone.then(|| format!("{}{hours}:{minutes}", char::from(*sign)))
}

/// Milliseconds, as Windows PowerShell writes them in JSON.
static TICKS: LazyLock<Regex> = LazyLock::new(|| regex(r"(?-u)Date\((-?[0-9]{1,15})"));

/// The time that is the value of a field.
pub(crate) fn of_field(value: &[u8], dates: Option<Dates>) -> Option<String> {
    let Some(ticks) = TICKS.captures(value).and_then(|found| found.get(1)) else {
        return in_text(value, dates);
    };
    let ticks = std::str::from_utf8(ticks.as_bytes()).ok()?.parse().ok()?;
    let time = jiff::Timestamp::from_millisecond(ticks).ok()?;
    Some(format!("{time:.0}"))
}

/// The end of the text of an entry in a log of Configuration Manager, and what begins one.
static ENTRY_END: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("]LOG]!><"));
const ENTRY: &[u8] = b"<![LOG[";

/// The text of an entry is rarely longer.
const ENTRY_LENGTH: usize = 4096;

/// As Configuration Manager, Intune and deployment tasks write it: `time="14:24:33.329+420"
/// date="06-26-2015"`. The month is first. What the time is behind or before UTC is left away:
/// scripts write `+000` anywhere.
static ENTRY_TIME: LazyLock<Regex> = LazyLock::new(|| {
    regex(&format!(
        r#"(?-u)^time="(?<hour>2[0-4]|[01]?[0-9]):(?<minute>[0-5][0-9]):(?<second>[0-5][0-9])[^"]{{0,16}}" date="{MONTH}-{DAY}-{YEAR}""#,
    ))
});

/// Whether entries end in a text whose time stands behind what they say.
pub(crate) fn has_entries(text: &[u8]) -> bool {
    ENTRY_END.find(text).is_some()
}

/// The time of an entry from what stands behind a place in it.
pub(crate) fn behind(after: &[u8]) -> Option<String> {
    let after = &after[..after.len().min(ENTRY_LENGTH)];
    let end = ENTRY_END.find(after)?;
    if memmem::find(&after[..end], ENTRY).is_some() {
        return None;
    }
    let time = ENTRY_TIME.captures(&after[end + ENTRY_END.needle().len()..])?;
    Some(written(&time))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_from_the_year_down() {
        let certain = |text: &str| in_text(text.as_bytes(), None);
        for (text, time) in [
            ("x 2024-05-01 07:08 y", "2024-05-01T07:08:00"),
            ("[2024/05/01, 07:08:09.5]", "2024-05-01T07:08:09"),
            ("2024-12-31T23:59:59", "2024-12-31T23:59:59"),
            // As Windows writes them in Korea, Japan and China.
            ("2024-05-01 오전 7:08:09", "2024-05-01T07:08:09"),
            ("2024-05-01 오후 7:08:09", "2024-05-01T19:08:09"),
            ("2024-05-01 오후 12:08:09", "2024-05-01T12:08:09"),
            ("2024-05-01 오전 12:08:09", "2024-05-01T00:08:09"),
            ("2024. 5. 1. 오후 11:08:09", "2024-05-01T23:08:09"),
            ("2024/05/01 7:08:09", "2024-05-01T07:08:09"),
            ("2024/5/1 17:08:09", "2024-05-01T17:08:09"),
            ("2024/5/31 下午 1:08", "2024-05-31T13:08:00"),
            ("2024/05/01 午後1:08:09", "2024-05-01T13:08:09"),
            ("2024-05-01 7:08:09 PM", "2024-05-01T19:08:09"),
            ("2024-05-01 7:08:09\u{202F}p.m", "2024-05-01T19:08:09"),
            ("2024-05-01 07:08:09.123 am", "2024-05-01T07:08:09"),
            // Half a day before what is said in 24 hours.
            ("2024-05-01 19:08:09 PM", "2024-05-01T19:08:09"),
            ("2024-05-01 7:08:09 amber", "2024-05-01T07:08:09"),
            // With dots, as in much of Europe.
            ("01.05.2024 07:08:09", "2024-05-01T07:08:09"),
            ("am 1.5.2024, 7:08", "2024-05-01T07:08:00"),
            ("31.12.2024 23:59:59", "2024-12-31T23:59:59"),
            // The first of several.
            ("01.05.2024 07:08:09 (2023-01-01 00:00:00)", "2024-05-01T07:08:09"),
            ("2023-01-01 00:00:00 (01.05.2024 07:08:09)", "2023-01-01T00:00:00"),
        ] {
            assert_eq!(certain(text).as_deref(), Some(time), "{text}");
        }
        for text in [
            "12024-05-01 07:08",
            "2024-05-01",
            "2024-13-01 07:08:09",
            "2024-05-32 07:08:09",
            "2024-05-01 25:08:09",
            "10.1.5.2024 07:08:09",
            "31.13.2024 07:08:09",
            "1.5.20245 07:08:09",
            // Which of two numbers is the day is nowhere said.
            "5/1/2024 7:08:09 AM",
            "5-1-2024 7:08:09",
        ] {
            assert_eq!(certain(text), None, "{text}");
        }
    }

    #[test]
    fn zones_stand_behind_seconds() {
        for (text, zone) in [
            ("Z", "Z"),
            (".1234567Z", "Z"),
            (",123 UTC]", "Z"),
            (" GMT", "Z"),
            ("+09:00", "+09:00"),
            (".5-0330 x", "-03:30"),
            (" -0800", "-08:00"),
            (" AM +02:00", "+02:00"),
            ("", ""),
            // A range of time, numbers, words.
            ("-08:00:00", ""),
            (" -1073418124", ""),
            (" -1073 x", ""),
            (" +1 x", ""),
            (" Zebra", ""),
            (" 0xC004F074", ""),
        ] {
            let time = in_text(format!("2024-05-01 07:08:09{text}").as_bytes(), None);
            assert_eq!(time, Some(format!("2024-05-01T07:08:09{zone}")), "{text}");
        }
        let span = in_text(b"2024-05-01 07:08-08:30", None);
        assert_eq!(span.as_deref(), Some("2024-05-01T07:08:00"));
    }

    #[test]
    fn which_number_is_the_day_can_be_said() {
        let both = |text: &str| {
            [Dates::MonthFirst, Dates::DayFirst].map(|dates| in_text(text.as_bytes(), Some(dates)))
        };
        let same = |time: &str| [Some(time.to_owned()), Some(time.to_owned())];
        assert_eq!(
            both("at 5/1/2024 7:08:09 AM"),
            [Some("2024-05-01T07:08:09".to_owned()), Some("2024-01-05T07:08:09".to_owned())]
        );
        assert_eq!(
            both("05-01-2024 19:08"),
            [Some("2024-05-01T19:08:00".to_owned()), Some("2024-01-05T19:08:00".to_owned())]
        );
        assert_eq!(both("5/31/2024 7:08:09 PM"), [Some("2024-05-31T19:08:09".to_owned()), None]);
        assert_eq!(both("31/5/2024 12:08:09 AM"), [None, Some("2024-05-31T00:08:09".to_owned())]);
        assert_eq!(both("1.5.2024 07:08:09"), same("2024-05-01T07:08:09"));
        assert_eq!(both("2024-05-01 07:08:09"), same("2024-05-01T07:08:09"));
        assert_eq!(both("1/5/1/2024 07:08:09"), [None, None]);
    }

    #[test]
    fn fields_have_milliseconds_or_text() {
        for (value, time) in [
            ("/Date(1714547289000)/", Some("2024-05-01T07:08:09Z")),
            (r"\/Date(1714547289999)\/", Some("2024-05-01T07:08:09Z")),
            ("/Date(-1)/", Some("1969-12-31T23:59:59Z")),
            ("2024-05-01T07:08:09", Some("2024-05-01T07:08:09")),
            ("Wednesday", None),
        ] {
            assert_eq!(of_field(value.as_bytes(), None).as_deref(), time, "{value}");
        }
    }

    #[test]
    fn entries_end_with_their_time() {
        for (after, time) in [
            (
                r#" x]LOG]!><time="14:24:33.329+420" date="06-26-2015" c"#,
                Some("2015-06-26T14:24:33"),
            ),
            (r#"]LOG]!><time="7:08:09.1234567" date="5-1-2024" c"#, Some("2024-05-01T07:08:09")),
            ("\nmore]LOG]!><time=\"07:08:09\" date=\"5-1-2024\">", Some("2024-05-01T07:08:09")),
            // The next entry, and what is none.
            (r#"<![LOG[x]LOG]!><time="07:08:09" date="5-1-2024">"#, None),
            (r#"]LOG]!><date="5-1-2024" time="07:08:09">"#, None),
            (r#"]LOG]!><time="07:08:09" date="13-1-2024">"#, None),
            ("x", None),
        ] {
            assert_eq!(behind(after.as_bytes()).as_deref(), time, "{after}");
            assert_eq!(has_entries(after.as_bytes()), after != "x");
        }
        let far = |blanks: usize| {
            let end = r#"]LOG]!><time="07:08:09" date="5-1-2024">"#;
            behind(format!("{:blanks$}{end}", "").as_bytes())
        };
        assert!(far(ENTRY_LENGTH - 50).is_some() && far(ENTRY_LENGTH).is_none());
    }
}
