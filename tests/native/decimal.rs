//! Decimal numbers from text.

use geolocal::domain::decimal::number_from;
use proptest::prelude::*;

#[test]
fn numbers_as_people_write_them() {
    let check = |text: &str, expected: Option<f64>| {
        assert_eq!(number_from(text), expected, "{text:?}");
    };
    check("0", Some(0.0));
    check("000", Some(0.0));
    check("48.8566", Some(48.8566));
    check(" 2,3522 ", Some(2.3522));
    check("-.5", Some(-0.5));
    check("+7.", Some(7.0));
    check("007", Some(7.0));
    check("0.10", Some(0.1));
    check("1e3", Some(1000.0));
    check("0e3", Some(0.0));
    check("1.5E-2", Some(0.015));
    for nonsense in [
        "", " ", ".", "-", "+", ",", "e5", "--1", "+-1", "1.2.3", "1,2,3", "12 rue", "0x10", "NaN",
        "inf", "1e999", "1_000", "-\u{661}",
    ] {
        check(nonsense, None);
    }
}

proptest! {
    #[test]
    fn reads_what_the_standard_library_writes(number in -1e15..1e15_f64) {
        let read = number_from(&number.to_string());
        let off = read.map_or(f64::INFINITY, |read| (read - number).abs());
        prop_assert!(off <= number.abs() * f64::EPSILON, "{number} {read:?}");
    }

    #[test]
    fn never_panics_and_is_finite(text in ".*") {
        prop_assert!(number_from(&text).is_none_or(f64::is_finite));
    }
}
