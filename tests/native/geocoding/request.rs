//! The URL that is asked for.

use geolocal::domain::config::Config;
use geolocal::domain::geo::LngLat;
use geolocal::domain::geocoding::search_url;
use proptest::prelude::*;

const BASE: &str = "https://geo.example/search";

/// The parameters of a URL, decoded.
fn parameters(url: &str) -> Vec<(String, String)> {
    let (_, query) = url.split_once('?').unwrap();
    let pairs = form_urlencoded::parse(query.as_bytes());
    pairs.into_owned().collect()
}

fn text_asked(text: &str) -> Option<String> {
    let url = search_url(BASE, text, None)?;
    Some(parameters(&url)[0].1.clone())
}

#[test]
fn asks_for_texts_that_the_geocoder_takes() {
    let long = "é".repeat(300);
    let longest = "é".repeat(200);
    for (text, asked) in [
        ("", None),
        ("   ", None),
        ("ru", None),
        (" r  ", None),
        ("é’", None),
        ("…!?", None),
        ("rue", Some("rue")),
        ("12 ", None),
        ("1 r", Some("1 r")),
        ("  12   rue\tÉcuyère \n Caen ", Some("12 rue Écuyère Caen")),
        ("« 12 rue », & Caen #1?", Some("12 rue », & Caen #1?")),
        ("-=rue", Some("rue")),
        (&long, Some(&longest)),
    ] {
        assert_eq!(text_asked(text).as_deref(), asked, "{text:?}");
    }
}

#[test]
fn keeps_what_the_configured_url_says() {
    for (base, expected) in [
        (
            BASE,
            "https://geo.example/search?q=rue&limit=5&index=address",
        ),
        (
            "https://geo.example/search?depcode=14,27",
            "https://geo.example/search?depcode=14,27&q=rue&limit=5&index=address",
        ),
        (
            "/geocoder?limit=10&index=poi",
            "/geocoder?limit=10&index=poi&q=rue",
        ),
    ] {
        assert_eq!(search_url(base, "rue", None).as_deref(), Some(expected));
    }
}

#[test]
fn the_shipped_configuration_asks_the_national_geocoder_for_normandy() {
    let (config, _) = Config::parse(include_str!("../../../public/config.json"));
    let near = LngLat::new(-0.370_25, 49.182_9);
    assert_eq!(
        search_url(&config.geocoder.unwrap(), "12 rue", near).unwrap(),
        "https://data.geopf.fr/geocodage/search?depcode=14,27,50,61,76&q=12%20rue&limit=5&index=address\
         &lat=49.18&lon=-0.37"
    );
}

proptest! {
    #[test]
    fn any_text_is_one_parameter_within_the_limits(text in "\\PC{0,40}|[ \\-a-z&=#%+?\u{e9}\u{a0}]{0,300}") {
        if let Some(url) = search_url(BASE, &text, None) {
            let parameters = parameters(&url);
            let names: Vec<_> = parameters.iter().map(|(name, _)| name.as_str()).collect();
            prop_assert_eq!(names, ["q", "limit", "index"]);
            let asked = &parameters[0].1;
            prop_assert!((3..=200).contains(&asked.chars().count()));
            prop_assert!(asked.starts_with(char::is_alphanumeric));
            prop_assert_eq!(asked.trim(), asked);
            prop_assert!(!asked.contains("  "));
            prop_assert!(url.is_ascii() && !url.contains([' ', '#', '"']));
        } else {
            let letters = text.trim_start_matches(|c: char| !c.is_alphanumeric());
            prop_assert!(letters.split_whitespace().collect::<Vec<_>>().join(" ").chars().count() < 3);
        }
    }

    #[test]
    fn no_exact_position_is_sent(lng in -180.0..=180.0_f64, lat in -90.0..=90.0_f64) {
        let url = search_url(BASE, "rue", LngLat::new(lng, lat)).unwrap();
        for (name, exact) in [("lat", lat), ("lon", lng)] {
            let parameters = parameters(&url);
            let (_, sent) = parameters.iter().find(|(own, _)| own == name).unwrap();
            let (_, decimals) = sent.split_once('.').unwrap();
            prop_assert_eq!(decimals.len(), 2);
            prop_assert!((sent.parse::<f64>().unwrap() - exact).abs() <= 0.005_000_1);
        }
    }
}
