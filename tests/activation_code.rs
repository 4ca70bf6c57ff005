//! A number that may be a known error, a new one or a success: nothing of it is lost.

use std::collections::{BTreeMap, HashSet};

use windows_activation_error::{ActivationCode, ActivationError};

/// Known, informational, unknown and success numbers, and the ends of the range.
const NUMBERS: [u32; 9] = [
    0xC004_F074,
    0x8007_0005,
    0x4004_F00C,
    0xC004_FEEE,
    0x8007_0002,
    0,
    1722,
    0x8000_0000,
    u32::MAX,
];

/// The same as text, typed by hand.
const TEXTS: [&str; 9] = [
    "0xC004F074",
    "0x80070005",
    "0x4004F00C",
    "0xC004FEEE",
    "0x80070002",
    "0x00000000",
    "0x000006BA",
    "0x80000000",
    "0xFFFFFFFF",
];

fn codes() -> Vec<ActivationCode> {
    NUMBERS.map(ActivationCode::from).to_vec()
}

#[test]
fn numbers_go_in_and_come_out() {
    for (number, code) in NUMBERS.into_iter().zip(codes()) {
        assert_eq!(code.code(), number);
        assert_eq!(u32::from(code), number);
        assert_eq!(ActivationCode::from_code(number), code);
        assert_eq!(ActivationCode::from_hresult(code.hresult()), code);
    }
    assert_eq!(ActivationCode::from(0xC004_F074).hresult(), -1_073_418_124);
    assert_eq!(ActivationCode::from(u32::MAX).hresult(), -1);
    assert_eq!(ActivationCode::from_hresult(i32::MIN).code(), 0x8000_0000);
}

#[test]
fn it_is_a_known_error_or_says_what_it_is() {
    let known = ActivationCode::from(ActivationError::KmsUnavailable);
    assert_eq!(known, ActivationCode::from(0xC004_F074));
    assert_eq!(known.error(), Ok(ActivationError::KmsUnavailable));
    assert_eq!(ActivationError::try_from(known), Ok(ActivationError::KmsUnavailable));

    let unknown = ActivationCode::from(0xC004_FEEE).error().unwrap_err();
    assert_eq!(unknown.to_string(), "0xC004FEEE is not a known activation error");
    assert_eq!(ActivationCode::from(unknown), ActivationCode::from(0xC004_FEEE));

    let success = ActivationCode::from(0).error().unwrap_err();
    assert_eq!(success.to_string(), "0x00000000 is a success code");
}

#[test]
fn success_is_in_the_top_bit() {
    let failures = codes().into_iter().filter(|code| code.is_failure()).map(u32::from);
    let failures: Vec<u32> = failures.collect();
    let expected =
        [0xC004_F074, 0x8007_0005, 0xC004_FEEE, 0x8007_0002, 0x8000_0000, u32::MAX].to_vec();
    assert_eq!(failures, expected);
    assert!(codes().into_iter().all(|code| code.is_success() != code.is_failure()));
    let facilities: Vec<u16> = codes().into_iter().map(ActivationCode::facility).collect();
    assert_eq!(facilities, [4, 7, 4, 4, 7, 0, 0, 0, 0x7FF]);
}

#[test]
fn it_prints_its_number_and_reads_it_again() {
    for (text, code) in TEXTS.into_iter().zip(codes()) {
        assert_eq!(code.to_string(), text);
        assert_eq!(format!("{code:?}"), format!("ActivationCode({text})"));
        assert_eq!(text.parse(), Ok(code));
    }
    let code = ActivationCode::from(0xC004_F074);
    assert_eq!(format!("{code:X} {code:#x} {code:012x}"), "C004F074 0xc004f074 0000c004f074");
    assert_eq!(
        format!("[{code:12}] [{code:>12}] [{code:^14}]"),
        "[0xC004F074  ] [  0xC004F074] [  0xC004F074  ]"
    );
    assert_eq!(format!("{code:.6}"), "0xC004");
}

#[test]
fn what_is_no_number_is_refused() {
    let message = |text: &str| text.parse::<ActivationCode>().unwrap_err().to_string();
    assert_eq!(message("0xC004F07"), "expected 8 hexadecimal digits, found 7");
    assert_eq!(
        message("hello, world"),
        "expected an activation error such as 0xC004F074 or -1073418124, found \"hello, world\""
    );
}

#[test]
fn it_is_a_key_by_its_number() {
    let mut sorted = codes();
    sorted.sort();
    assert!(sorted.is_sorted_by_key(|code| code.code()));
    let set: HashSet<ActivationCode> = codes().into_iter().chain(codes()).collect();
    assert_eq!(set.len(), NUMBERS.len());
    let counts: BTreeMap<ActivationCode, u32> = codes().into_iter().map(|code| (code, 1)).collect();
    assert_eq!(counts.keys().next(), Some(&ActivationCode::from(0)));
}

#[cfg(feature = "serde")]
mod formats {
    use serde::de::DeserializeOwned;
    use serde::{Deserialize, Serialize};

    use super::*;

    /// A computer in a dump.
    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Row {
        host: String,
        code: ActivationCode,
        last: Option<ActivationCode>,
    }

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Dump {
        counts: BTreeMap<ActivationCode, u32>,
        rows: Vec<Row>,
    }

    fn dump() -> Dump {
        let row = |(i, code)| Row {
            host: format!("host-{i}"),
            code,
            last: (i % 2 == 0).then_some(ActivationCode::from(0)),
        };
        Dump {
            counts: codes().into_iter().zip(1..).collect(),
            rows: codes().into_iter().enumerate().map(row).collect(),
        }
    }

    fn known() -> BTreeMap<ActivationError, u32> {
        [ActivationError::KmsUnavailable, ActivationError::Win32AccessDenied]
            .into_iter()
            .zip(1..)
            .collect()
    }

    #[test]
    fn json() {
        let json = serde_json::to_string(&dump()).unwrap();
        assert!(json.contains(r#""0x00000000":6,"#) && json.contains(r#""code":"0xC004FEEE""#));
        assert_eq!(serde_json::from_str::<Dump>(&json).unwrap(), dump());

        let json = r#"[0, 3221549172, -1073418124, "0xC004F074", "-2147024894", "hr=0xC004FEEE."]"#;
        let read: Vec<ActivationCode> = serde_json::from_str(json).unwrap();
        let numbers = [0, 0xC004_F074, 0xC004_F074, 0xC004_F074, 0x8007_0002, 0xC004_FEEE];
        assert_eq!(read, numbers.map(ActivationCode::from));

        let json = serde_json::to_string(&known()).unwrap();
        assert_eq!(json, r#"{"0x80070005":2,"0xC004F074":1}"#);
        assert_eq!(serde_json::from_str::<BTreeMap<_, _>>(&json).unwrap(), known());
    }

    #[test]
    fn toml() {
        let text = toml::to_string(&dump()).unwrap();
        assert!(text.contains("0xC004FEEE = 4\n") && text.contains("code = \"0xC004FEEE\"\n"));
        assert_eq!(toml::from_str::<Dump>(&text).unwrap(), dump());

        let text = toml::to_string(&known()).unwrap();
        assert_eq!(text, "0x80070005 = 2\n0xC004F074 = 1\n");
        assert_eq!(toml::from_str::<BTreeMap<_, _>>(&text).unwrap(), known());

        let row: Row = toml::from_str("host = \"a\"\ncode = 0xC004F074\nlast = -1").unwrap();
        assert_eq!((row.code.code(), row.last.map(u32::from)), (0xC004_F074, Some(u32::MAX)));
    }

    #[test]
    fn yaml() {
        let text = serde_norway::to_string(&dump()).unwrap();
        assert_eq!(serde_norway::from_str::<Dump>(&text).unwrap(), dump());

        let text = serde_norway::to_string(&known()).unwrap();
        assert_eq!(serde_norway::from_str::<BTreeMap<_, _>>(&text).unwrap(), known());

        // Without quotes YAML reads hexadecimal numbers itself.
        let read: Vec<ActivationCode> =
            serde_norway::from_str("- 0xC004FEEE\n- '0xC004FEEE'\n- -1073414418\n- 0").unwrap();
        let numbers = [0xC004_FEEE, 0xC004_FEEE, 0xC004_FEEE, 0];
        assert_eq!(read, numbers.map(ActivationCode::from));
    }

    #[test]
    fn csv() {
        let mut writer = csv::Writer::from_writer(Vec::new());
        dump().rows.iter().for_each(|row| writer.serialize(row).unwrap());
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        assert!(text.starts_with("host,code,last\nhost-0,0xC004F074,0x00000000\nhost-1,"));
        let rows: Result<Vec<Row>, _> =
            csv::Reader::from_reader(text.as_bytes()).deserialize().collect();
        assert_eq!(rows.unwrap(), dump().rows);

        let text = "host,code,last\na,-1073418124,3221549172\nb,&HC004F074,\n";
        let rows: Result<Vec<Row>, _> =
            csv::Reader::from_reader(text.as_bytes()).deserialize().collect();
        let codes: Vec<_> = rows
            .unwrap()
            .into_iter()
            .map(|row| (row.code.code(), row.last.map(u32::from)))
            .collect();
        assert_eq!(codes, [(0xC004_F074, Some(0xC004_F074)), (0xC004_F074, None)]);
    }

    /// A `u32`, so that a field can change from the one to the other.
    #[test]
    fn postcard() {
        let bytes = postcard::to_allocvec(&dump()).unwrap();
        assert_eq!(postcard::from_bytes::<Dump>(&bytes).unwrap(), dump());
        assert_eq!(
            postcard::to_allocvec(&codes()).unwrap(),
            postcard::to_allocvec(NUMBERS.as_slice()).unwrap()
        );
    }

    #[test]
    fn what_is_no_number_of_32_bits_is_refused() {
        fn refuses<T: DeserializeOwned>(json: &str) -> String {
            serde_json::from_str::<T>(json).map(drop).unwrap_err().to_string()
        }
        let expected = "expected an activation error as a number or as text such as \"0xC004F074\"";
        for json in ["4294967296", "-2147483649", "1.5", "null", "true", "[]", "{}"] {
            let message = refuses::<ActivationCode>(json);
            assert!(message.contains(expected), "{json}: {message}");
        }
        let message = refuses::<ActivationCode>("\"0xC004F07\"");
        assert!(message.starts_with("expected 8 hexadecimal digits, found 7"), "{message}");
        let message = refuses::<ActivationError>("0");
        assert!(message.starts_with("0x00000000 is a success code"), "{message}");
    }
}
