//! Colours, contrast, and the palette that a page takes from one.

use geolocal::domain::colour::{Colour, LEAST_CONTRAST, Palette};
use proptest::prelude::*;

/// A colour from its digits.
fn colour(text: &str) -> Colour {
    Colour::parse(text).unwrap_or(Colour::BLACK)
}

#[test]
fn contrasts_are_those_of_wcag() {
    // As contrast checkers give them, to two decimals.
    for (one, other, ratio) in [
        ("000000", "ffffff", 21.0),
        ("777777", "ffffff", 4.47),
        ("767676", "ffffff", 4.54),
        ("ff0000", "ffffff", 3.99),
        ("0000ff", "ffffff", 8.59),
        ("123456", "123456", 1.0),
    ] {
        let [one, other] = [one, other].map(colour);
        let contrast = one.contrast(other);
        assert!(
            (contrast - ratio).abs() < 0.011,
            "{one:?} {other:?}: {contrast}"
        );
    }
}

#[test]
fn only_what_is_dark_enough_carries_white() {
    for (text, carries) in [
        ("767676", true),
        ("777777", false),
        ("ff0000", false),
        ("8a1538", true),
    ] {
        assert_eq!(colour(text).carries_white(), carries, "{text}");
    }
}

#[test]
fn other_texts_are_no_colours() {
    for text in [
        "",
        "#",
        "12345",
        "1234567",
        "#12345g",
        "é23",
        "rgb(1,2,3)",
        "##123",
    ] {
        assert_eq!(Colour::parse(text), None, "{text}");
    }
}

/// The luminance by the standard library's power, which the page does without.
fn luminance(channels: [u8; 3]) -> f64 {
    let [r, g, b] = channels.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.040_45 {
            share / 12.92
        } else {
            ((share + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

proptest! {
    #[test]
    fn luminance_is_that_of_the_formula(channels: [u8; 3]) {
        prop_assert!((Colour::new(channels).luminance() - luminance(channels)).abs() < 1e-12);
    }

    #[test]
    fn digits_are_read_back(channels: [u8; 3]) {
        let colour = Colour::new(channels);
        prop_assert_eq!(Colour::parse(&colour.css()), Some(colour));
    }

    /// Whatever the colour, every text of the page can be read.
    #[test]
    fn a_palette_can_be_read(channels: [u8; 3]) {
        let own = Colour::new(channels);
        prop_assume!(own.carries_white());
        let light = Palette::of(own, false);
        prop_assert!(light.hover.carries_white());
        prop_assert!(light.ink.carries_white() && light.ink.contrast(light.soft) >= LEAST_CONTRAST);
        let dark = Palette::of(own, true);
        let surface = colour("161b22");
        let ink_on_brand = colour("06201d");
        for brand in [dark.brand, dark.hover] {
            prop_assert!(brand.contrast(surface) >= LEAST_CONTRAST);
            prop_assert!(brand.contrast(ink_on_brand) >= LEAST_CONTRAST);
        }
        prop_assert!(dark.ink.contrast(dark.soft) >= LEAST_CONTRAST);
        prop_assert!(dark.ink.contrast(surface) >= LEAST_CONTRAST);
    }
}
