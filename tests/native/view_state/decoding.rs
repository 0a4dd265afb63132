//! What well-formed links mean.

use chrono::Weekday;
use geolocal::domain::filter::{Around, Moment, OpenAt};
use geolocal::domain::geo::LngLat;
use geolocal::domain::insee::Territory;
use geolocal::domain::lang::Lang;
use geolocal::domain::taxonomy::CategoryIndex;
use geolocal::domain::view_state::{MapPosition, Pane, SortOrder, ViewState};
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
    let others = view("?utm_source=lettre&page=aide&utm_source=b&x").others;
    let others: Vec<_> = others
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        others,
        [
            ("page", "aide"),
            ("utm_source", "lettre"),
            ("utm_source", "b"),
            ("x", ""),
        ]
    );
}

#[test]
fn a_question_beside_the_selection() {
    let asked = view(
        "?q=pain%20bio&ouvert=sa-08:30,inconnu&pres=14118&rayon=5&livre=oui&territoire=27&tri=nom",
    );
    assert_eq!(asked.text, "pain bio");
    let moment = Moment::Weekly {
        day: Weekday::Sat,
        minute: 510,
    };
    assert_eq!(
        asked.open,
        Some(OpenAt {
            moment,
            unknown_too: true
        })
    );
    let near = asked
        .near
        .map(|near| (near.around.text(), near.radius_km, near.delivering));
    assert_eq!(near, Some(("14118".to_owned(), 5, true)));
    assert_eq!(asked.territory, Territory::parse("27"));
    assert_eq!(asked.order, SortOrder::Name);
    assert_eq!(view("?ouvert=maintenant").open, Some(OpenAt::NOW));
    let point = view("?pres=49.18,-0.37")
        .near
        .map(|near| (near.around, near.radius_km));
    let caen = LngLat::new(-0.37, 49.18).map(Around::Point);
    assert_eq!(point, caen.map(|caen| (caen, 10)));
}
