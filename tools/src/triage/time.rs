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
/// day is meant, others behind it.
const CLOCK: &str = r"[T ,_]{1,2}(?:(?:(?<am>오전|午前|上午)|(?<pm>오후|午後|下午)) ?)?(?<hour>2[0-4]|[01]?[0-9]):(?<minute>[0-5][0-9])(?::(?<second>[0-5][0-9]))?";

/// What can stand between the clock and the half of the day: a blank, and marks of Arabic.
const BLANK: &str = r"[\x{200E}\x{200F}]*[ \x{A0}\x{202F}]?[\x{200E}\x{200F}]*";

/// The half of the day behind the clock, as Windows writes it where a clock has twelve hours. What
/// is written as an ordinary word of a message could be, or as no known half is, is `perhaps`.
static HALF: LazyLock<Regex> = LazyLock::new(|| {
    let dotted = |a: &str, b: &str| format!(r"(?i:{a}(?:\.{BLANK})?{b})(?:\.|\b)");
    let am = [&dotted("a", "m"), &dotted("π", "μ"), "오전|午前|上午|पूर्वाह्न", r"ص\b|ق\.ظ|(?i:vm)\."];
    let pm = [&dotted("p", "m"), &dotted("μ", "μ"), "오후|午後|下午|अपराह्न", r"م\b|ب\.ظ|(?i:nm)\."];
    regex(&format!(
        // Of Vietnamese, Albanian and Malay; then any two letters with dots.
        "^{BLANK}(?:(?<am>{})|(?<pm>{})|(?<perhaps>(?:(?<perhaps_am>SA|PD|PG)|(?<perhaps_pm>CH|MD|PTG)|\
         \\p{{L}}\\.{BLANK}\\p{{L}}\\.)(?:$|[\\s\"',;|<)\\]])))",
        am.join("|"),
        pm.join("|"),
    ))
});

/// A word of one or two letters of a code page: Greek and Arabic have such halves of the day.
static SHORT: LazyLock<Regex> = LazyLock::new(|| {
    regex(r"(?-u)^(?: |\xA0)?([\x80-\xFF]\.?[\x80-\xFF]?\.?)(?:$|[\s\x22',;|<)\]])")
});

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is valid")
}

/// The form whose order of day and month whoever asks has said.
const IN_ORDER: usize = 2;

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
    for (number, form) in forms.iter().enumerate() {
        // Most lines begin with their time.
        if until == 0 {
            break;
        }
        if let Some(earlier) = form.captures(&text[..until]) {
            until = earlier.get(0).map_or(0, |all| all.start());
            found = Some((earlier, number));
        }
    }
    let (found, form) = found?;
    let rest = found.get(0).map_or(&[][..], |all| &text[all.end()..]);
    let has_seconds = found.name("second").is_some();
    match rest {
        // No time of a clock, such as the second 60.
        [b'0'..=b'9', ..] => return None,
        [b':', b'0'..=b'9', ..] if !has_seconds => return None,
        _ => {}
    }
    let rest = without_fraction(rest);
    let near = &rest[..rest.len().min(NEAR)];
    let half = if can_be_half(near) { HALF.captures(near) } else { None };
    let has = |name| half.as_ref().is_some_and(|half| half.name(name).is_some());
    // Whoever said how dates are meant has logs of one country.
    let is_of_country = form == IN_ORDER;
    let is = |half, perhaps| has(half) || is_of_country && has(perhaps);
    let (morning, afternoon) = (is("am", "perhaps_am"), is("pm", "perhaps_pm"));
    let is_said = morning || afternoon || found.name("am").or(found.name("pm")).is_some();
    let is_unknown = !is_said && (has("perhaps") || is_short_word(near));
    let clock = hour(&found, morning, afternoon);
    // Rather no time than one that is half a day off.
    if is_unknown && clock <= 12 {
        return None;
    }
    let end = half.as_ref().and_then(|half| half.get(0)).map_or(0, |half| half.end());
    // Only after seconds: `07:08-08:30` is a span of time.
    let zone = if has_seconds { zone(&rest[end..]) } else { None };
    Some(written(&found, clock) + &zone.unwrap_or_default())
}

/// No half of the day is longer.
const NEAR: usize = 64;

/// Tells most words of messages apart sooner than a search does.
fn can_be_half(near: &[u8]) -> bool {
    match near.strip_prefix(b" ").unwrap_or(near) {
        [b'A' | b'C' | b'M' | b'N' | b'P' | b'S' | b'V' | b'a' | b'm' | b'n' | b'p' | b'v', ..] => {
            true
        }
        [first, second, ..] => {
            !first.is_ascii() || (first.is_ascii_alphabetic() && *second == b'.')
        }
        _ => false,
    }
}

fn is_short_word(near: &[u8]) -> bool {
    if near.iter().take(2).all(u8::is_ascii) {
        return false;
    }
    let word = SHORT.captures(near).and_then(|found| found.get(1));
    word.is_some_and(|word| std::str::from_utf8(word.as_bytes()).is_err())
}

fn number(found: &Captures<'_>, name: &str) -> u32 {
    let part = found.name(name).and_then(|part| std::str::from_utf8(part.as_bytes()).ok());
    part.and_then(|part| part.parse().ok()).unwrap_or(0)
}

/// The hour of the day; what stands before the clock says its half, or what stands behind it.
fn hour(found: &Captures<'_>, morning: bool, afternoon: bool) -> u32 {
    let has = |name: &str| found.name(name).is_some();
    match number(found, "hour") {
        12 if morning || has("am") => 0,
        // In Japan noon is 0 as well.
        hour @ 0..12 if afternoon || has("pm") => hour + 12,
        hour => hour,
    }
}

/// The time that was found, without its zone.
fn written(found: &Captures<'_>, hour: u32) -> String {
    let number = |name| number(found, name);
    format!(
        "{}-{:02}-{:02}T{hour:02}:{:02}:{:02}",
        number("y"),
        number("m"),
        number("d"),
        number("minute"),
        number("second")
    )
}

fn digits(text: &[u8]) -> usize {
    text.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

fn without_fraction(rest: &[u8]) -> &[u8] {
    match rest {
        [b'.' | b',', fraction @ ..] if digits(fraction) > 0 => &fraction[digits(fraction)..],
        rest => rest,
    }
}

/// What stands behind seconds.
fn zone(rest: &[u8]) -> Option<String> {
    let rest = rest.strip_prefix(b",").unwrap_or(rest);
    let rest = rest.strip_prefix(b" ").unwrap_or(rest);
    let length =
        rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count();
    let (name, behind) = rest.split_at(length);
    if name.is_empty() {
        return offset(behind, false);
    }
    if !matches!(name, b"Z" | b"UTC" | b"GMT") {
        return None;
    }
    // Before or after UTC. What cannot be read is a zone that is not known.
    if let [b'+' | b'-', b'0'..=b'9', ..] = behind {
        return offset(behind, true);
    }
    let apart = behind.strip_prefix(b" ").unwrap_or_default();
    let is_short = matches!(apart, [b'+' | b'-', hours @ ..] if matches!(digits(hours), 1 | 2));
    match offset(apart, false) {
        None if is_short => None,
        offset => Some(offset.unwrap_or_else(|| "Z".to_owned())),
    }
}

/// A sign, hours, and minutes, which may be absent behind a name. `-1073` is a number: no zone of
/// the world has such hours or minutes.
fn offset(text: &[u8], is_named: bool) -> Option<String> {
    let (sign @ (b'+' | b'-'), rest) = text.split_first()? else { return None };
    let (clock, behind) = rest.split_at(digits(rest));
    let (minutes, behind) = match (clock.len(), behind) {
        (1 | 2, [b':', a, b, behind @ ..]) => ([*a, *b], behind),
        (4, behind) => ([clock[2], clock[3]], behind),
        (1 | 2, behind) if is_named => (*b"00", behind),
        _ => return None,
    };
    let hours = match *clock {
        [hour] if is_named => [b'0', hour],
        [a, b, ..] => [a, b],
        _ => return None,
    };
    let is_zone = matches!(hours, [b'0', b'0'..=b'9'] | [b'1', b'0'..=b'4'])
        && matches!(&minutes, b"00" | b"15" | b"30" | b"45")
        && !matches!(behind, [b'0'..=b'9' | b':', ..]);
    let text = |two: [u8; 2]| two.map(char::from).iter().collect::<String>();
    is_zone.then(|| format!("{}{}:{}", char::from(*sign), text(hours), text(minutes)))
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
    Some(written(&time, number(&time, "hour")))
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
            // Behind the clock, as in other countries.
            ("2024-05-01 07:08:09 p. m. x", "2024-05-01T19:08:09"),
            ("2024-05-01 07:08:09\u{A0}p.\u{A0}m.", "2024-05-01T19:08:09"),
            ("2024-05-01 12:08:09 a. m.", "2024-05-01T00:08:09"),
            ("2024-05-01 7:08:09 μμ", "2024-05-01T19:08:09"),
            ("2024-05-01 7:08:09 \u{B5}.\u{B5}. x", "2024-05-01T19:08:09"),
            ("2024-05-01 12:08:09 π.μ.", "2024-05-01T00:08:09"),
            ("2024-05-01 7:08:09 م", "2024-05-01T19:08:09"),
            ("2024-05-01 12:08:09 \u{200F}ص x", "2024-05-01T00:08:09"),
            ("2024-05-01 7:08:09 nm. x", "2024-05-01T19:08:09"),
            ("2024-05-01 7:08:09 오후", "2024-05-01T19:08:09"),
            ("2024-05-01 7:08:09 午後", "2024-05-01T19:08:09"),
            ("2024/05/01 午後0:08:09", "2024-05-01T12:08:09"),
            ("2024/05/01 午前0:08:09", "2024-05-01T00:08:09"),
            // Half of the day is said already, or does not matter.
            ("2024-05-01 오후 7:08:09 MD", "2024-05-01T19:08:09"),
            ("2024-05-01 19:08:09 MD", "2024-05-01T19:08:09"),
            // Words of a message.
            ("2024-05-01 07:08:09 Error x", "2024-05-01T07:08:09"),
            ("2024-05-01 07:08:09 MD5 x", "2024-05-01T07:08:09"),
            ("2024-05-01 07:08:09 CHECK x", "2024-05-01T07:08:09"),
            ("2024-05-01 07:08:09 OK x", "2024-05-01T07:08:09"),
            ("2024-05-01 07:08:09 MD: x", "2024-05-01T07:08:09"),
            ("2024-05-01 07:08:09 MD-1 x", "2024-05-01T07:08:09"),
            ("2024-05-01 07:08:09 nm x", "2024-05-01T07:08:09"),
            ("2024-05-01 07:08:09 오류 x", "2024-05-01T07:08:09"),
            ("2024-05-01 07:08:09 错误 x", "2024-05-01T07:08:09"),
            ("2024-05-01 07:08:09 в системе", "2024-05-01T07:08:09"),
            ("2024-05-01 07:08:09: x", "2024-05-01T07:08:09"),
            ("2024-05-01 07:08:09:123 x", "2024-05-01T07:08:09"),
            ("2024-05-01 07:08: 5", "2024-05-01T07:08:00"),
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
            // What no clock shows.
            "2024-05-01 23:59:60",
            "2024-05-01 07:08:091",
            "2024-05-01 07:081",
            // Halves of the day that other words could be, or that nobody knows.
            "2024-05-01 7:08:09 MD",
            "2024-05-01 7:08:09 CH x",
            "2024-05-01 12:08 SA",
            "2024-05-01 7:08:09 d. o. x",
            "2024-05-01 0:08:09 κ.τ. x",
            // Which of two numbers is the day is nowhere said.
            "5/1/2024 7:08:09 AM",
            "5-1-2024 7:08:09",
        ] {
            assert_eq!(certain(text), None, "{text}");
        }
        // In code pages: Greek, Greek with dots, Arabic; then words of a message in Korean.
        for (word, is_read) in [
            (&b"\xEC\xEC"[..], false),
            (b"\xEC.\xEC. x", false),
            (b"\xE3 x", false),
            (b"\xBF\xC0\xB7\xF9 x", true),
            (b"\xBF\xC0\xB7\xF9", true),
            (b"\xECx\xEC", true),
        ] {
            let text = [b"2024-05-01 7:08:09 ", word].concat();
            assert_eq!(in_text(&text, None).is_some(), is_read, "{word:02X?}");
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
            (" a. m. GMT+2", "+02:00"),
            (" GMT+0900 x", "+09:00"),
            (" GMT+0900 (KST)", "+09:00"),
            ("UTC+09:00", "+09:00"),
            (" UTC+9", "+09:00"),
            (" GMT-5 x", "-05:00"),
            (" UTC-05", "-05:00"),
            (".123 UTC+5:30", "+05:30"),
            (" UTC +0900", "+09:00"),
            (" GMT -1073418124", "Z"),
            (" UTC - x", "Z"),
            (" UTC-x", "Z"),
            ("", ""),
            // A range of time, numbers, words.
            ("-08:00:00", ""),
            (" -1073418124", ""),
            (" -1073 x", ""),
            (" +1 x", ""),
            (" Zebra", ""),
            (" UTC+15", ""),
            (" UTC+0910", ""),
            (" UTC -5", ""),
            (" UTC+1:2", ""),
            (" GMT-1073418124", ""),
            (" KST", ""),
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
        // Of the country whose order that is.
        for (half, hour) in [("CH", 19), ("SA", 7), ("p. m.", 19), ("μμ", 19), ("م", 19)] {
            let [_, day_first] = both(&format!("31/05/2024 07:08:09 {half} x"));
            assert_eq!(day_first, Some(format!("2024-05-31T{hour:02}:08:09")), "{half}");
        }
        assert_eq!(both("31/05/2024 07:08:09 d. o. x"), [None, None]);
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
