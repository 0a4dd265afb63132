//! What an establishment takes home, read by what telephones, address books and browsers read it with.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod poster;
mod qr;
mod vcard;

use geolocal::domain::geo::LngLat;
use geolocal::domain::lang::Lang;
use geolocal::domain::snippet::{Height, Snippet};
use geolocal::domain::take_home::file_name;
use geolocal::domain::taxonomy::Taxonomy;
use geolocal::domain::view_state::ViewState;
use geolocal::domain::vocabulary::Vocabulary;
use proptest::prelude::*;

/// A link such as a map gives.
const LINK: &str = "https://carte.example/normandie/?fiche=e-0042";

#[test]
fn files_are_named_after_the_establishment() {
    for (name, file) in [
        ("Le Fournil", "le-fournil.vcf"),
        ("Œuf & Cie (Bayeux)", "oeuf-cie-bayeux.vcf"),
        ("../../etc/passwd", "etc-passwd.vcf"),
        ("Ελλάς 3", "3.vcf"),
        ("…", "fiche.vcf"),
        ("", "fiche.vcf"),
    ] {
        assert_eq!(file_name(name, "vcf"), file, "{name}");
    }
    assert_eq!(file_name(&"ab ".repeat(40), "png").len(), 63);
}

/// One establishment's card for another page needs no more than its view.
#[test]
fn a_card_for_another_page_is_a_view_of_one_establishment() {
    let vocabulary = Vocabulary {
        taxonomy: Taxonomy::parse("{}").0,
        services: Vec::new(),
        labels: Vec::new(),
    };
    let view = ViewState {
        establishment: Some("e-0042".to_owned()),
        lang: Some(Lang::Fr),
        ..ViewState::default()
    };
    let base = "https://carte.example/n/";
    let card = Snippet::new(base, &view, &vocabulary, "Le Fournil", Height::Auto);
    assert_eq!(
        card.frame_url(),
        "https://carte.example/n/?fiche=e-0042&lang=fr&embed=1"
    );
    assert!(card.element().contains(
        "<geolocal-map src=\"https://carte.example/n/\" fiche=\"e-0042\" lang=\"fr\" height=\"auto\" title=\"Le Fournil\">"
    ));
}

proptest! {
    #[test]
    fn names_of_files_are_plain(name in "\\PC{0,80}") {
        let file = file_name(&name, "svg");
        let stem = file.strip_suffix(".svg").unwrap();
        prop_assert!(stem.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'), "{}", file);
        prop_assert!((1..=60).contains(&stem.len()) && !stem.starts_with('-') && !stem.ends_with('-'), "{}", file);
    }
}
