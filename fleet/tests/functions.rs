//! Each function on each layout of Arrow, against the library called directly for each row.

use std::sync::Arc;

use datafusion::arrow::array::{
    Array, ArrayRef, AsArray, Int32Array, Int64Array, StringArray, StructArray, UInt16Array,
    UInt32Array, UInt64Array, new_null_array,
};
use datafusion::arrow::compute::{cast, concat};
use datafusion::arrow::datatypes::{
    ArrowDictionaryKeyType, DataType, Field, Int8Type, Int16Type, Int32Type, UInt32Type,
};
use datafusion::config::ConfigOptions;
use datafusion::error::Result;
use datafusion::logical_expr::{ColumnarValue, ReturnFieldArgs, ScalarFunctionArgs};
use datafusion::scalar::ScalarValue;
use rand::rngs::SmallRng;
use rand::seq::IndexedRandom as _;
use rand::{Rng as _, SeedableRng as _};
use windows_activation_error::{
    ActivationCode, ActivationError, ActivationType, Language, find_iter,
};
use windows_activation_fleet::functions;

/// Plans and calls a function as the engine does.
fn call(name: &str, args: Vec<ColumnarValue>) -> Result<ColumnarValue> {
    let functions = functions::all();
    let function = functions.iter().find(|function| function.name() == name).unwrap();
    let types: Vec<_> = args.iter().map(ColumnarValue::data_type).collect();
    // The engine would cast: all that is given here has to be taken as it is.
    assert_eq!(function.coerce_types(&types)?, types, "{name}");
    let fields: Vec<_> =
        types.iter().map(|given| Arc::new(Field::new("x", given.clone(), true))).collect();
    let literals: Vec<_> = args
        .iter()
        .map(|arg| match arg {
            ColumnarValue::Scalar(value) => Some(value),
            ColumnarValue::Array(_) => None,
        })
        .collect();
    let return_field = function.return_field_from_args(ReturnFieldArgs {
        arg_fields: &fields,
        scalar_arguments: &literals,
    })?;
    let number_rows = args
        .iter()
        .find_map(|arg| match arg {
            ColumnarValue::Array(array) => Some(array.len()),
            ColumnarValue::Scalar(_) => None,
        })
        .unwrap_or(1);
    let result = function.invoke_with_args(ScalarFunctionArgs {
        args,
        arg_fields: fields,
        number_rows,
        return_field: Arc::clone(&return_field),
        config_options: Arc::new(ConfigOptions::default()),
    })?;
    assert_eq!(&result.data_type(), return_field.data_type(), "{name}");
    if let ColumnarValue::Array(array) = &result {
        assert_eq!(array.len(), number_rows, "{name}");
        array.to_data().validate_full().unwrap();
    }
    Ok(result)
}

fn on_arrays(name: &str, args: &[&ArrayRef]) -> ArrayRef {
    let args = args.iter().map(|&array| ColumnarValue::Array(Arc::clone(array))).collect();
    match call(name, args).unwrap() {
        ColumnarValue::Array(array) => array,
        ColumnarValue::Scalar(value) => panic!("{name} gave one value: {value}"),
    }
}

fn literal(text: &str) -> ColumnarValue {
    ColumnarValue::Scalar(ScalarValue::from(text))
}

/// Lists, texts and the like of any layout as Rust values.
fn lists(array: &ArrayRef) -> Vec<Option<Vec<u32>>> {
    let lists = array.as_list::<i32>();
    lists
        .iter()
        .map(|list| list.map(|list| list.as_primitive::<UInt32Type>().values().to_vec()))
        .collect()
}

fn codes(array: &ArrayRef) -> Vec<Option<u32>> {
    array.as_primitive::<UInt32Type>().iter().collect()
}

fn texts(array: &ArrayRef) -> Vec<Option<String>> {
    array.as_string::<i32>().iter().map(|text| text.map(str::to_owned)).collect()
}

fn dictionary<K: ArrowDictionaryKeyType>(values: DataType) -> DataType {
    DataType::Dictionary(Box::new(K::DATA_TYPE), Box::new(values))
}

/// The rows in each layout in which an engine can hand texts over: whole and as a slice.
fn layouts(rows: &[Option<String>]) -> Vec<ArrayRef> {
    use DataType as D;
    let plain: ArrayRef = Arc::new(rows.iter().map(Option::as_deref).collect::<StringArray>());
    let around: ArrayRef = Arc::new(StringArray::from(vec![Some("0x80070005"), None, Some("x")]));
    let longer = concat(&[&around, &plain, &around]).unwrap();
    let mut layouts = Vec::new();
    for layout in [
        D::Utf8,
        D::LargeUtf8,
        D::Utf8View,
        D::Binary,
        D::LargeBinary,
        D::BinaryView,
        dictionary::<Int32Type>(D::Utf8),
        dictionary::<Int16Type>(D::LargeUtf8),
        dictionary::<Int32Type>(D::Utf8View),
        dictionary::<Int32Type>(D::Binary),
    ] {
        // Arrow casts texts to dictionaries of their own kind.
        let by = match &layout {
            D::Dictionary(_, values) => cast(&longer, values).unwrap(),
            _ => Arc::clone(&longer),
        };
        let by = cast(&by, &layout).unwrap();
        layouts.push(by.slice(around.len(), rows.len()));
        layouts.push(cast(&cast(&plain, by_values(&layout)).unwrap(), &layout).unwrap());
    }
    layouts
}

fn by_values(layout: &DataType) -> &DataType {
    match layout {
        DataType::Dictionary(_, values) => values,
        other => other,
    }
}

/// Lines as logs have them, and whatever else stands in such a column.
fn random_rows(random: &mut SmallRng, rows: usize) -> Vec<Option<String>> {
    let error = |random: &mut SmallRng| *ActivationError::VARIANTS.choose(random).unwrap();
    (0..rows)
        .map(|_| {
            let number: u32 = random.random();
            let (one, other) = (error(random), error(random));
            let text = match random.random_range(0..14) {
                0 => return None,
                1 => String::new(),
                2 => format!("{one:#X}"),
                3 => one.hresult().to_string(),
                4 => one.code().to_string(),
                5 => one.symbol().unwrap_or("none").to_owned(),
                6 => one.name().to_ascii_uppercase(),
                7 => format!("오류 {one:#x} 및 {other:#X}."),
                8 => format!("hr={} then {:08x} (0x{number:08X})", one.hresult(), other.code()),
                9 => format!("{{{number:08x}-3b5a-4d71-983e-000000000000}}"),
                10 => format!("{number}"),
                11 => format!("0x{number:x}"),
                12 => "a line without any number".to_owned(),
                _ => format!("{one:#X}").repeat(random.random_range(1..6)),
            };
            Some(text)
        })
        .collect()
}

fn number_of(text: &str) -> Option<u32> {
    match text.parse::<ActivationCode>() {
        Ok(code) => Some(code.code()),
        Err(_) => find_iter(text.as_bytes()).next().map(|found| found.error.code()),
    }
}

/// One row of `activation_first_step`.
type Step = (Option<String>, Option<String>, Option<String>, Option<bool>, Option<String>);

fn steps(array: &ArrayRef) -> Vec<Option<Step>> {
    let steps: &StructArray = array.as_struct();
    let text = |at: usize| texts(steps.column(at));
    let (line, command, role, effect) = (text(0), text(1), text(2), text(4));
    let elevated = steps.column(3).as_boolean();
    (0..steps.len())
        .map(|row| {
            steps.is_valid(row).then(|| {
                let elevated = elevated.is_valid(row).then(|| elevated.value(row));
                let clone = |column: &[Option<String>]| column[row].clone();
                (clone(&line), clone(&command), clone(&role), elevated, clone(&effect))
            })
        })
        .collect()
}

fn step_of(code: u32, wanted: Option<ActivationType>, language: Language) -> Option<Step> {
    let page = ActivationError::from_code(code).ok()?.explain(language);
    let page = match wanted {
        Some(wanted) => page.only_for(wanted),
        None => page,
    };
    let step = page.resolutions().next()?;
    let text = step.text.get(language);
    let text = match step.condition {
        Some(condition) => format!("({}) {text}", condition.get(language)),
        None => text.to_owned(),
    };
    Some((
        Some(text),
        step.command.map(|command| command.line.to_owned()),
        Some(step.role.as_str().to_owned()),
        step.command.map(|command| command.elevated),
        step.command.map(|command| command.effect.as_str().to_owned()),
    ))
}

#[test]
fn texts_in_each_layout() {
    let mut random = SmallRng::seed_from_u64(20_261_102);
    let mut seen = 0;
    for rows in [0, 1, 2, 7, 64, 500] {
        let rows = random_rows(&mut random, rows);
        let all: Vec<_> = rows
            .iter()
            .map(|row| {
                let found = |text: &String| {
                    find_iter(text.as_bytes()).map(|found| found.error.code()).collect::<Vec<_>>()
                };
                row.as_ref().map(found)
            })
            .collect();
        let one: Vec<_> = rows.iter().map(|row| row.as_deref().and_then(number_of)).collect();
        let known: Vec<_> = one
            .iter()
            .map(|code| code.and_then(|code| ActivationError::from_code(code).ok()))
            .collect();
        let named = |of: fn(ActivationError) -> Option<&'static str>| -> Vec<Option<String>> {
            known.iter().map(|error| error.and_then(of).map(str::to_owned)).collect()
        };
        seen += known.iter().flatten().count();
        for layout in layouts(&rows) {
            let about = format!("{} rows of {}", rows.len(), layout.data_type());
            assert_eq!(lists(&on_arrays("activation_codes", &[&layout])), all, "{about}");
            assert_eq!(codes(&on_arrays("activation_code", &[&layout])), one, "{about}");
            let hex: Vec<_> = one
                .iter()
                .map(|code| code.map(|code| format!("{code:#010X}").replace("0X", "0x")))
                .collect();
            assert_eq!(texts(&on_arrays("activation_hex", &[&layout])), hex, "{about}");
            let answers = |name| texts(&on_arrays(name, &[&layout]));
            assert_eq!(answers("activation_name"), named(|error| Some(error.name())), "{about}");
            assert_eq!(answers("activation_symbol"), named(ActivationError::symbol), "{about}");
            assert_eq!(
                answers("activation_message"),
                named(|error| Some(error.message().get(Language::English))),
                "{about}"
            );
            assert_eq!(answers("activation_topic"), named(|error| Some(error.topic().as_str())));
            assert_eq!(answers("activation_retry"), named(|error| Some(error.retry().as_str())));
            assert_eq!(answers("activation_origin"), named(|error| Some(error.origin().as_str())));
            let applies = call(
                "activation_applies_to",
                vec![ColumnarValue::Array(Arc::clone(&layout)), literal("kms-client")],
            );
            let applies = applies.unwrap().to_array(rows.len()).unwrap();
            let applies: Vec<_> = applies.as_boolean().iter().collect();
            let expected: Vec<_> = known
                .iter()
                .map(|error| error.map(|error| error.applies_to(ActivationType::KmsClient)))
                .collect();
            assert_eq!(applies, expected, "{about}");
            let expected: Vec<_> = one
                .iter()
                .map(|code| code.and_then(|code| step_of(code, None, Language::English)))
                .collect();
            assert_eq!(steps(&on_arrays("activation_first_step", &[&layout])), expected, "{about}");
        }
    }
    assert!(seen > 200, "the rows hold only {seen} known codes");
}

#[test]
fn numbers_in_each_type() {
    let mut random = SmallRng::seed_from_u64(7);
    let wide: Vec<Option<i64>> = (0..600)
        .map(|_| {
            let error = *ActivationError::VARIANTS.choose(&mut random).unwrap();
            match random.random_range(0..8) {
                0 => None,
                1 => Some(random.random()),
                2 => Some(i64::from(random.random::<u32>())),
                3 => Some(
                    [0, -1, 5, 1722, 1 << 32, (1 << 32) - 1, i64::MIN, -(1 << 31) - 1]
                        [random.random_range(0..8)],
                ),
                4 | 5 => Some(i64::from(error.hresult())),
                _ => Some(i64::from(error.code())),
            }
        })
        .collect();
    let fits = |number: i64| {
        ((-(1 << 31))..(1 << 32))
            .contains(&number)
            .then(|| u32::try_from(number & 0xFFFF_FFFF).unwrap())
    };
    let expected: Vec<_> = wide.iter().map(|number| number.and_then(fits)).collect();
    assert!(expected.iter().filter(|code| code.is_none()).count() > 80);

    let int64: ArrayRef = Arc::new(Int64Array::from(wide.clone()));
    let uint64: ArrayRef =
        Arc::new(wide.iter().map(|number| number.map(i64::cast_unsigned)).collect::<UInt64Array>());
    let uint32: ArrayRef = Arc::new(UInt32Array::from(expected.clone()));
    let int32: ArrayRef =
        Arc::new(expected.iter().map(|code| code.map(u32::cast_signed)).collect::<Int32Array>());
    let encoded = cast(&int64, &dictionary::<Int32Type>(DataType::Int64)).unwrap();
    for given in [&int64, &uint64, &uint32, &int32, &encoded] {
        for (offset, length) in [(0, 600), (13, 100), (599, 1), (600, 0)] {
            let slice = given.slice(offset, length);
            let expected = &expected[offset..offset + length];
            assert_eq!(codes(&on_arrays("activation_code", &[&slice])), expected);
            let names: Vec<_> = expected
                .iter()
                .map(|code| Some(ActivationError::from_code((*code)?).ok()?.name().to_owned()))
                .collect();
            assert_eq!(texts(&on_arrays("activation_name", &[&slice])), names);
            let hex: Vec<_> =
                expected.iter().map(|code| code.map(|code| format!("0x{code:08X}"))).collect();
            assert_eq!(texts(&on_arrays("activation_hex", &[&slice])), hex);
        }
    }
}

#[test]
fn languages_and_types_as_literals_and_columns() {
    let mut random = SmallRng::seed_from_u64(3);
    let rows = 700;
    let numbers: Vec<Option<u32>> = (0..rows)
        .map(|_| match random.random_range(0..9) {
            0 => None,
            1 => Some(random.random()),
            _ => Some(ActivationError::VARIANTS.choose(&mut random).unwrap().code()),
        })
        .collect();
    let locales = [
        (Some("en-US"), Some(Language::English)),
        (Some("ko-KR"), Some(Language::Korean)),
        (Some("KOREAN"), Some(Language::Korean)),
        (Some("ko_KR.UTF-8"), Some(Language::Korean)),
        (Some("fr-FR"), Some(Language::English)),
        (Some(""), Some(Language::English)),
        (None, None),
    ];
    let types = [
        (Some("kms-client"), Some(ActivationType::KmsClient)),
        (Some("Volume:MAK"), Some(ActivationType::Mak)),
        (Some("OEM:DM"), Some(ActivationType::Oem)),
        (Some("EVALUATION"), Some(ActivationType::Evaluation)),
        (Some("something"), None),
        (None, None),
    ];
    let locales: Vec<_> = (0..rows).map(|_| *locales.choose(&mut random).unwrap()).collect();
    let types: Vec<_> = (0..rows).map(|_| *types.choose(&mut random).unwrap()).collect();

    let codes: ArrayRef = Arc::new(UInt32Array::from(numbers.clone()));
    let error = |row: usize| numbers[row].and_then(|code| ActivationError::from_code(code).ok());
    let owned = |column: Vec<Option<&str>>| -> Vec<Option<String>> {
        column.into_iter().map(|text| text.map(str::to_owned)).collect()
    };
    let locale_rows = owned(locales.iter().map(|locale| locale.0).collect());
    let type_rows = owned(types.iter().map(|kind| kind.0).collect());

    let messages: Vec<_> =
        (0..rows).map(|row| Some(error(row)?.message().get(locales[row].1?).to_owned())).collect();
    for column in layouts(&locale_rows) {
        assert_eq!(texts(&on_arrays("activation_message", &[&codes, &column])), messages);
    }
    let applies: Vec<_> =
        (0..rows).map(|row| Some(error(row)?.applies_to(types[row].1?))).collect();
    let both: Vec<_> =
        (0..rows).map(|row| step_of(numbers[row]?, Some(types[row].1?), locales[row].1?)).collect();
    assert!(both.iter().flatten().count() > 100);
    for (of_type, of_locale) in layouts(&type_rows).iter().zip(layouts(&locale_rows)) {
        let array = on_arrays("activation_applies_to", &[&codes, of_type]);
        assert_eq!(array.as_boolean().iter().collect::<Vec<_>>(), applies);
        let array = on_arrays("activation_first_step", &[&codes, of_type, &of_locale]);
        assert_eq!(steps(&array), both);
    }
    for (slice, first) in [(codes.slice(5, 40), 5), (codes.slice(690, 10), 690)] {
        for activation_type in ActivationType::VARIANTS {
            for (locale, language) in [("en", Language::English), ("ko-KR", Language::Korean)] {
                let args = vec![
                    ColumnarValue::Array(Arc::clone(&slice)),
                    literal(activation_type.as_str()),
                    literal(locale),
                ];
                let array =
                    call("activation_first_step", args).unwrap().to_array(slice.len()).unwrap();
                let expected: Vec<_> = (first..first + slice.len())
                    .map(|row| step_of(numbers[row]?, Some(*activation_type), language))
                    .collect();
                assert_eq!(steps(&array), expected, "{activation_type} {locale}");
            }
        }
    }
    // One code for every row, and the rest from columns.
    let code = ColumnarValue::Scalar(ScalarValue::UInt32(Some(0xC004_F074)));
    let column: ArrayRef =
        Arc::new(locale_rows.iter().map(Option::as_deref).collect::<StringArray>());
    let array = call("activation_message", vec![code, ColumnarValue::Array(column)]).unwrap();
    let expected: Vec<_> = locales
        .iter()
        .map(|locale| Some(ActivationError::KmsUnavailable.message().get(locale.1?).to_owned()))
        .collect();
    assert_eq!(texts(&array.to_array(rows).unwrap()), expected);
}

#[test]
fn any_type_gives_the_first_of_all_steps() {
    for error in ActivationError::VARIANTS {
        let code = ColumnarValue::Scalar(ScalarValue::UInt32(Some(error.code())));
        let args = vec![code, literal("Any"), literal("ko")];
        let step = call("activation_first_step", args).unwrap().to_array(1).unwrap();
        let expected = step_of(error.code(), None, Language::Korean);
        assert!(expected.is_some(), "{error} has no step");
        assert_eq!(steps(&step), [expected]);
    }
}

#[test]
fn nulls_only() {
    let text = new_null_array(&DataType::Utf8View, 3);
    let code = new_null_array(&DataType::UInt32, 3);
    for name in ["activation_codes", "activation_code", "activation_hex", "activation_name"] {
        assert_eq!(on_arrays(name, &[&text]).null_count(), 3, "{name}");
    }
    assert_eq!(on_arrays("activation_message", &[&code, &text]).null_count(), 3);
    assert_eq!(on_arrays("activation_first_step", &[&code, &text, &text]).null_count(), 3);
    let null = ColumnarValue::Scalar(ScalarValue::Utf8(None));
    let answer = call("activation_codes", vec![null.clone()]).unwrap();
    assert!(matches!(answer, ColumnarValue::Scalar(value) if value.is_null()));
    let code = ColumnarValue::Scalar(ScalarValue::Int64(Some(-1_073_418_124)));
    let answer = call("activation_first_step", vec![code.clone(), null]).unwrap();
    assert!(matches!(answer, ColumnarValue::Scalar(value) if value.is_null()));
    let answer = call("activation_name", vec![code]).unwrap();
    assert!(
        matches!(answer, ColumnarValue::Scalar(value) if value.to_string() == "KmsUnavailable")
    );
}

/// A dictionary can hold more values than there are rows, nulls and values that no row has.
#[test]
fn dictionaries() {
    use datafusion::arrow::array::{DictionaryArray, Int8Array};
    let values: ArrayRef = Arc::new(StringArray::from(vec![
        Some("0xC004F074"),
        None,
        Some("no code"),
        Some("error 0x80070005"),
        Some("never used"),
    ]));
    let keys = Int8Array::from(vec![Some(3), Some(1), None, Some(0), Some(0), Some(2), Some(3)]);
    let array = DictionaryArray::<Int8Type>::try_new(keys, values).unwrap();
    let array: ArrayRef = Arc::new(array);
    let expected = [
        Some(0x8007_0005),
        None,
        None,
        Some(0xC004_F074),
        Some(0xC004_F074),
        None,
        Some(0x8007_0005),
    ];
    for (offset, length) in [(0, 7), (2, 5), (3, 2), (1, 1), (7, 0)] {
        let slice = array.slice(offset, length);
        let expected = &expected[offset..offset + length];
        assert_eq!(codes(&on_arrays("activation_code", &[&slice])), expected);
        let found: Vec<_> = lists(&on_arrays("activation_codes", &[&slice]));
        let first: Vec<_> = found.iter().map(|list| list.as_ref()?.first().copied()).collect();
        assert_eq!(first, expected);
    }
    // No code is an empty list, a null none.
    let found = lists(&on_arrays("activation_codes", &[&array]));
    assert_eq!((&found[5], &found[1], &found[2]), (&Some(vec![]), &None, &None));
}

/// Bytes that are no UTF-8 are searched as they are.
#[test]
fn bytes_of_a_code_page() {
    use datafusion::arrow::array::BinaryArray;
    let lines: Vec<Option<&[u8]>> =
        vec![Some(b"\xbf\xc0\xb7\xf9 0xC004F074"), Some(b"\xff\xfe"), None, Some(b"-1073418124")];
    let array: ArrayRef = Arc::new(BinaryArray::from(lines));
    assert_eq!(
        lists(&on_arrays("activation_codes", &[&array])),
        [Some(vec![0xC004_F074]), Some(vec![]), None, Some(vec![0xC004_F074])]
    );
    assert_eq!(
        codes(&on_arrays("activation_code", &[&array])),
        [Some(0xC004_F074), None, None, Some(0xC004_F074)]
    );
}

#[test]
fn what_is_refused() {
    let refused = |name: &str, types: &[DataType]| {
        let functions = functions::all();
        let function = functions.iter().find(|function| function.name() == name).unwrap();
        function.coerce_types(types).unwrap_err().strip_backtrace()
    };
    assert_eq!(
        refused("activation_codes", &[DataType::Int64]),
        "Error during planning: activation_codes takes text or binary, not Int64"
    );
    assert_eq!(
        refused("activation_name", &[DataType::Float64]),
        "Error during planning: activation_name takes a code as text, binary or a whole number, not Float64"
    );
    assert_eq!(
        refused("activation_applies_to", &[DataType::UInt32]),
        "Error during planning: activation_applies_to takes the code and the type of activation, not 1 arguments"
    );
    for name in ["activation_codes", "activation_code", "activation_hex"] {
        assert!(refused(name, &[]).ends_with("not 0"), "{name}");
    }
    assert!(refused("activation_name", &[DataType::UInt32, DataType::Utf8]).contains("not 2"));
    let code: ArrayRef = Arc::new(UInt32Array::from(vec![1]));
    let args = vec![ColumnarValue::Array(code), literal("klingon")];
    let wrong = call("activation_applies_to", args).unwrap_err().strip_backtrace();
    assert!(
        wrong.contains("\"klingon\" is no type of activation; expected one of mak, kms,"),
        "{wrong}"
    );
    // Narrow numbers are widened, as the engine does it.
    let functions = functions::all();
    assert_eq!(functions[1].coerce_types(&[DataType::UInt16]).unwrap(), [DataType::Int64]);
    let narrow: ArrayRef = Arc::new(UInt16Array::from(vec![5]));
    assert_eq!(
        codes(&on_arrays("activation_code", &[&cast(&narrow, &DataType::Int64).unwrap()])),
        [Some(5)]
    );
}
