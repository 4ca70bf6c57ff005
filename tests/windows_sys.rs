//! Numbers and symbols against the source of `windows-sys`, which Microsoft generates from its
//! own metadata.
#![cfg(feature = "serde")] // `cargo metadata` is read as JSON

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use regex::Regex;
use windows_activation_error::ActivationError;

/// In `slerror.h` since Windows SDK 10.0.26100.2161, and not in windows-sys 0.61.
const NEWER: [(&str, u32); 6] = [
    ("SL_E_SLP_MSOA_BAD_FORMAT", 0xC004_F090),
    ("SL_E_SLP_MSOA_BAD_DATA_HEADER", 0xC004_F091),
    ("SL_E_SLP_MSOA_INVALID_DATA_LENGTH", 0xC004_F092),
    ("SL_E_SLP_MSOA_INVALID_PRODUCT_KEY", 0xC004_F093),
    ("SL_E_INCOMPLETE_OR_OLD_DISM_BINARIES", 0xC004_F094),
    ("SL_E_SLP_MSOA_PRODUCT_KEY_MISMATCH", 0xC004_F095),
];

/// The codes of other parts of Windows that a header names, with the module of windows-sys.
const OTHERS: &[(&str, &[&str])] = &[
    (
        "Foundation",
        &[
            "E_FAIL",
            "ERROR_ACCESS_DENIED",
            "ERROR_INVALID_DATA",
            "ERROR_INVALID_PARAMETER",
            "ERROR_INVALID_NAME",
            "ERROR_SERVICE_DISABLED",
            "ERROR_SERVICE_NOT_ACTIVE",
            "ERROR_SERVICE_DOES_NOT_EXIST",
            "CO_E_SERVER_EXEC_FAILURE",
            "ERROR_NO_APPLICABLE_APP_LICENSES_FOUND",
            "ERROR_CLIP_LICENSE_NOT_FOUND",
            "ERROR_CLIP_DEVICE_LICENSE_MISSING",
            "ERROR_CLIP_LICENSE_INVALID_SIGNATURE",
            "ERROR_CLIP_KEYHOLDER_LICENSE_MISSING_OR_INVALID",
            "ERROR_CLIP_LICENSE_EXPIRED",
            "ERROR_CLIP_LICENSE_SIGNED_BY_UNKNOWN_SOURCE",
            "ERROR_CLIP_LICENSE_NOT_SIGNED",
            "ERROR_CLIP_LICENSE_HARDWARE_ID_OUT_OF_TOLERANCE",
            "ERROR_CLIP_LICENSE_DEVICE_ID_MISMATCH",
            "ERROR_NOT_FOUND",
            "ERROR_NETWORK_UNREACHABLE",
            "ERROR_TIMEOUT",
            "ERROR_INVALID_STATE",
            "DNS_ERROR_RCODE_SERVER_FAILURE",
            "DNS_ERROR_RCODE_NAME_ERROR",
            "DNS_ERROR_RCODE_BADSIG",
            "DNS_INFO_NO_RECORDS",
            "DNS_ERROR_NO_DNS_SERVERS",
            "CRYPT_E_SECURITY_SETTINGS",
            "STATUS_ACCESS_DENIED",
            "STATUS_NO_MATCH",
            "RPC_NT_SERVER_UNAVAILABLE",
            "EPT_NT_NOT_REGISTERED",
        ],
    ),
    ("Networking/WinHttp", &["ERROR_WINHTTP_SECURE_FAILURE"]),
    ("Networking/WinInet", &["ERROR_INTERNET_TIMEOUT", "ERROR_INTERNET_NAME_NOT_RESOLVED"]),
    ("System/Rpc", &["RPC_S_SERVER_UNAVAILABLE"]),
];

/// Named by no constant of windows-sys: a code of the Xbox and Store headers, and codes
/// that only articles or logs print.
const ELSEWHERE: [(Option<&str>, u32); 8] = [
    (Some("LM_E_CONTENT_NOT_IN_CATALOG"), 0x87E1_0BC6),
    (None, 0x8004_FC12),
    (None, 0x8004_FE21),
    (None, 0x8004_FE33),
    (None, 0x8009_2328),
    (None, 0x803F_7001),
    (None, 0xC004_F065),
    (None, 0xD000_0272),
];

/// The folder `Win32` in the source of the very windows-sys that the tests are built with.
fn win32() -> PathBuf {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--all-features"])
        .arg("--manifest-path")
        .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"))
        .output()
        .unwrap();
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
    let manifest = metadata["packages"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|package| package["name"] == "windows-sys")
        .filter(|package| package["version"].as_str().unwrap().starts_with("0.61."))
        .find_map(|package| package["manifest_path"].as_str())
        .expect("windows-sys 0.61 is a development dependency");
    PathBuf::from(manifest).with_file_name("src").join("Windows").join("Win32")
}

/// The constants of one module: name and the 32 bits of the value.
fn constants(module: &str) -> BTreeMap<String, u32> {
    let constant = Regex::new(
        r"pub const (\w+): [\w:]+ = (?:(0x[0-9A-Fa-f]+)|(-?\d+))_?(?:u32|i32)?(?: as _)?;",
    )
    .unwrap();
    let path = win32().join(module).join("mod.rs");
    let source =
        std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    constant
        .captures_iter(&source)
        .filter_map(|found| {
            let value = match found.get(2) {
                Some(hex) => i64::from_str_radix(&hex.as_str()[2..], 16).ok()?,
                None => found[3].parse().ok()?,
            };
            let bits = u32::try_from(value).or_else(|_| {
                i32::try_from(value).map(|signed| u32::from_ne_bytes(signed.to_ne_bytes()))
            });
            Some((found[1].to_owned(), bits.ok()?))
        })
        .collect()
}

/// `HRESULT_FROM_WIN32` of `winerror.h`, for Win32 error numbers; other values are codes already.
fn as_code(value: u32) -> u32 {
    if value <= 0xFFFF { value | 7 << 16 | 1 << 31 } else { value }
}

fn expected() -> BTreeMap<u32, Option<String>> {
    let licensing = constants("Security/Authentication/Identity")
        .into_iter()
        .filter(|(name, value)| {
            // The rest of the module are flags and results of other interfaces.
            (name.starts_with("SL_") || name.starts_with("E_RM_")) && *value > 0xFFFF
        })
        .map(|(name, value)| (value, Some(name)));
    let newer = NEWER.map(|(name, value)| (value, Some(name.to_owned())));
    let others = OTHERS.iter().flat_map(|(module, names)| {
        let constants = constants(module);
        let value = |name: &str| {
            as_code(*constants.get(name).unwrap_or_else(|| panic!("{name} is not in {module}")))
        };
        names.iter().map(|&name| (value(name), Some(name.to_owned()))).collect::<Vec<_>>()
    });
    let elsewhere = ELSEWHERE.map(|(name, value)| (value, name.map(str::to_owned)));
    licensing.chain(newer).chain(others).chain(elsewhere).collect()
}

#[test]
fn the_table_is_exactly_what_the_headers_name() {
    let expected = expected();
    let table: BTreeMap<u32, Option<String>> = ActivationError::VARIANTS
        .iter()
        .map(|&error| (error as u32, error.symbol().map(str::to_owned)))
        .collect();
    let missing: Vec<_> = expected.iter().filter(|(code, _)| !table.contains_key(code)).collect();
    assert!(missing.is_empty(), "not in the table: {missing:X?}");
    let invented: Vec<_> = table.iter().filter(|(code, _)| !expected.contains_key(code)).collect();
    assert!(invented.is_empty(), "in no header: {invented:X?}");
    assert_eq!(table, expected);
}

#[test]
fn win32_errors_convert() {
    for (module, names) in OTHERS {
        let constants = constants(module);
        for name in names.iter().filter(|name| constants[**name] <= 0xFFFF) {
            let error = ActivationError::from_win32(constants[*name]);
            assert_eq!(error.ok().and_then(ActivationError::symbol), Some(*name));
        }
    }
}
