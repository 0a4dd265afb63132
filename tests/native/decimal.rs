//! Decimal numbers from text, and text from them.

use geolocal::domain::decimal::{fixed, number_from, shortest};
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

#[test]
fn writes_so_many_decimals() {
    for (number, decimals, expected) in [
        (0.0, 0, "0"),
        (-0.0, 2, "0.00"),
        (49.182_49, 3, "49.182"),
        (-0.3697, 3, "-0.370"),
        (-0.0004, 3, "0.000"),
        (0.05, 2, "0.05"),
        (9.996, 2, "10.00"),
        (-180.0, 6, "-180.000000"),
        (1e15, 0, "1000000000000000"),
        (0.1, 15, "0.100000000000000"),
        (0.1, 200, "0.100000000000000"),
        (f64::NAN, 1, "0.0"),
        (f64::INFINITY, 0, "18446744073709551615"),
    ] {
        assert_eq!(fixed(number, decimals), expected, "{number} {decimals}");
    }
}

#[test]
fn writes_as_many_decimals_as_needed() {
    for (number, expected) in [
        (14_118.0, "14118"),
        (100.0, "100"),
        (12_345_678_901_234.0, "12345678901234"),
        (-2.5, "-2.5"),
        (0.000_000_000_4, "0"),
        (48.123_456_789, "48.123456789"),
        (999_999_999_999_999.0, "999999999999999"),
        (-1.5e20, "-1.5e20"),
        (1e300, "1e300"),
    ] {
        assert_eq!(shortest(number), expected);
    }
}

proptest! {
    /// What is exactly half way may be rounded either way: the last digit may differ by one.
    #[test]
    fn writes_what_the_standard_library_writes(number in -1e9..1e9_f64, decimals in 0..7_u8) {
        let written: f64 = fixed(number, decimals).parse().unwrap_or(f64::NAN);
        let expected: f64 = format!("{number:.*}", usize::from(decimals)).parse().unwrap_or(f64::NAN);
        let step = 10_f64.powi(-i32::from(decimals));
        prop_assert!((written - expected).abs() < step * 1.5, "{written} {expected}");
        prop_assert!((written - number).abs() <= step * 0.5 + 1e-6, "{written} {number}");
    }

    #[test]
    fn writes_what_it_reads_to_the_same_text(number in -1e9..1e9_f64, decimals in 0..7_u8) {
        let text = fixed(number, decimals);
        prop_assert_eq!(number_from(&text).map(|read| fixed(read, decimals)), Some(text));
    }

    #[test]
    fn short_texts_are_read_as_the_same_number(whole in -999_999_i32..999_999, part in 0..1_000_000_u32) {
        let number: f64 = format!("{whole}.{part:06}").parse().unwrap_or(f64::NAN);
        prop_assert_eq!(number_from(&shortest(number)), Some(number));
    }

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
