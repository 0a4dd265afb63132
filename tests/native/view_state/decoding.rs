//! What well-formed links mean.

use geolocal::domain::geo::LngLat;
use geolocal::domain::lang::Lang;
use geolocal::domain::taxonomy::CategoryIndex;
use geolocal::domain::view_state::{MapPosition, Pane, ViewState};
use geolocal::domain::vocabulary::{LabelIndex, ServiceIndex};

use super::decode;

/// Decodes a URL that nothing is wrong with.
fn view(url: &str) -> ViewState {
    let (view, notices) = decode(url);
    assert_eq!(notices, [""; 0], "{url}");
    view
}

#[test]
fn an_empty_url_is_the_default_view() {
    for url in [
        "",
        "?",
        "#",
        "?#",
        "?&&",
        "?cat=&service=&label=&fiche=&vue=&lang=",
    ] {
        assert_eq!(view(url), ViewState::default(), "{url}");
    }
}

#[test]
fn a_family_stands_for_its_rubriques() {
    let chosen = |url| {
        view(url)
            .selection
            .categories
            .into_iter()
            .collect::<Vec<_>>()
    };
    assert_eq!(chosen("?cat=alimentation"), [2, 3, 4].map(CategoryIndex));
    assert_eq!(
        chosen("cat=alimentation.epicerie,producteur"),
        [0, 1, 3].map(CategoryIndex)
    );
    assert_eq!(
        chosen("?cat=alimentation.epicerie,alimentation"),
        [2, 3, 4].map(CategoryIndex)
    );
    assert_eq!(
        chosen("?cat=alimentation.cave%2Cautres,"),
        [4, 5].map(CategoryIndex)
    );
    assert_eq!(
        chosen("?cat=vide"),
        [],
        "a family without rubriques restricts nothing"
    );
}

#[test]
fn services_labels_and_the_rest() {
    let view =
        view("?service=retrait,livraison&label=fait+maison+%26+co&vue=liste&fiche=e-0042&lang=en");
    assert!(
        view.selection
            .services
            .iter()
            .eq([&ServiceIndex(0), &ServiceIndex(1)])
    );
    assert!(view.selection.labels.iter().eq([&LabelIndex(1)]));
    assert_eq!(view.pane, Pane::List);
    assert_eq!(view.establishment.as_deref(), Some("e-0042"));
    assert_eq!(view.lang, Some(Lang::En));
}

#[test]
fn positions() {
    let at = |zoom, lat, lng| LngLat::new(lng, lat).map(|centre| MapPosition { zoom, centre });
    assert_eq!(view("#12/49.182/-0.370").position, at(12, 49.182, -0.37));
    assert_eq!(view("#0/0/0").position, at(0, 0.0, 0.0));
    assert_eq!(view("#22/-90/180").position, at(22, -90.0, 180.0));
    assert_eq!(view("#12.4/+49./.5").position, at(12, 49.0, 0.5));
    assert_eq!(view("#12.6/49/0").position, at(13, 49.0, 0.0));
    assert_eq!(
        view("#contenu").position,
        None,
        "an anchor is not a position"
    );
}

#[test]
fn parameters_of_others_are_kept_in_canonical_order() {
    let others =
        view("?utm_source=lettre&theme=sombre&q=pain%20d'%C3%A9pices&utm_source=b&x").others;
    let others: Vec<_> = others
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        others,
        [
            ("q", "pain d'épices"),
            ("theme", "sombre"),
            ("utm_source", "lettre"),
            ("utm_source", "b"),
            ("x", ""),
        ]
    );
}
