//! The canonical form, and that encoding and decoding undo each other.
#![expect(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use chrono::Weekday;
use geolocal::domain::filter::{Around, Moment, Near, OpenAt, RADII_KM, Selection};
use geolocal::domain::geo::LngLat;
use geolocal::domain::insee::{InseeCode, Territory};
use geolocal::domain::lang::Lang;
use geolocal::domain::taxonomy::CategoryIndex;
use geolocal::domain::view_state::{MapPosition, Pane, SortOrder, ViewState, decimals};
use geolocal::domain::vocabulary::{LabelIndex, ServiceIndex};
use proptest::prelude::*;

use super::{decode, encode};

#[test]
fn canonical_urls_stay_as_they_are() {
    for url in [
        "",
        "#12/49.182/-0.370",
        "#7/49.00/0.00",
        "?cat=producteur",
        "?cat=producteur.cidre,alimentation,autres",
        "?q=pain&cat=alimentation.boulangerie&service=livraison,en-ligne&label=bio&ouvert=maintenant\
         &pres=14118&rayon=5&livre=oui&territoire=14&tri=nom&vue=liste&fiche=e-0042&page=aide&lang=fr&embed=1\
         &recherche=0&filtres=0&liste=0&entete=0&verrou=cat,service&molette=libre&theme=clair\
         &couleur=1a6b3c&utm_source=lettre#15/49.1820/-0.3700",
        "?ouvert=di-10:30&pres=49.18,-0.37",
        "?ouvert=maintenant,inconnu&pres=2A004&rayon=50",
        "?pres=0,-0.0001&territoire=200065597&tri=maj",
        "?label=fait%20maison%20%26%20co&fiche=%C3%A9%3C%25%2B%27",
        "?a%3Db=c=d/e:f?g",
    ] {
        let (view, notices) = decode(url);
        assert_eq!(notices, [""; 0], "{url}");
        assert_eq!(encode(&view), url);
    }
}

#[test]
fn other_forms_become_canonical() {
    for (url, canonical) in [
        ("?vue=carte", ""),
        (
            "?lang=en&label=bio&cat=autres",
            "?cat=autres&label=bio&lang=en",
        ),
        (
            "?cat=alimentation.cave,alimentation.epicerie,alimentation.boulangerie",
            "?cat=alimentation",
        ),
        ("?cat=autres.autre", "?cat=autres"),
        ("?service=retrait%2Clivraison", "?service=livraison,retrait"),
        ("?tri=distance&pres=14118&rayon=10", "?pres=14118"),
        ("?ouvert=lu-9:05&q=%20pain%20", "?q=pain&ouvert=lu-09:05"),
        ("?pres=%2B49.182345,-0.370000", "?pres=49.1823,-0.37"),
        ("?pres=2a004&territoire=2a", "?pres=2A004&territoire=2A"),
        ("?rayon=5&livre=oui", ""),
        ("?utm=1&q=pain+bio", "?q=pain%20bio&utm=1"),
        ("#12/49.18249/-0.36951", "#12/49.182/-0.370"),
        ("#3/-0.04/-0.04", "#3/0.0/0.0"),
        ("#2/48.6/-0.4", "#2/49/0"),
    ] {
        assert_eq!(encode(&decode(url).0), canonical, "{url}");
    }
}

#[test]
fn what_the_vocabulary_lacks_is_left_out() {
    let selection = Selection {
        categories: [CategoryIndex(5), CategoryIndex(900)].into(),
        services: [ServiceIndex(900)].into(),
        labels: [LabelIndex(900)].into(),
    };
    let others = vec![("cat".to_owned(), "vide".to_owned())];
    let view = ViewState {
        selection,
        others,
        establishment: Some(String::new()),
        ..ViewState::default()
    };
    assert_eq!(encode(&view), "?cat=autres");
}

/// How far rounding may move the map, in pixels along the equator or a meridian of Mercator at 49°.
#[test]
fn rounding_moves_the_map_by_a_pixel_or_two() {
    for zoom in 0..=22 {
        let step = 10_f64.powi(-i32::from(decimals(zoom)));
        let pixels_per_degree = 256.0 * 2_f64.powi(i32::from(zoom)) / 360.0;
        let east_west = step / 2.0 * pixels_per_degree;
        assert!(east_west <= 1.5, "zoom {zoom}: {east_west} px");
    }
}

fn any_position() -> impl Strategy<Value = MapPosition> {
    (0..=22_u8, -90.0..=90.0, -180.0..=180.0).prop_map(|(zoom, lat, lng)| MapPosition {
        zoom,
        centre: LngLat::new(lng, lat).unwrap(),
    })
}

fn any_question() -> impl Strategy<Value = ViewState> {
    let point = (-90.0..=90.0, -180.0..=180.0)
        .prop_map(|(lat, lng)| Around::point(LngLat::new(lng, lat).unwrap()));
    let commune = "([0-9]{2}|2[AB])[0-9]{3}"
        .prop_map(|code| Around::Commune(InseeCode::parse(&code).unwrap()));
    let near = (prop_oneof![point, commune], RADII_KM, any::<bool>()).prop_map(
        |(around, radius_km, delivering)| Near {
            around,
            radius_km,
            delivering,
        },
    );
    let weekly = (0..7_u8, 0..1440_u16).prop_map(|(day, minute)| Moment::Weekly {
        day: Weekday::try_from(day).unwrap(),
        minute,
    });
    let open = (prop_oneof![Just(Moment::Now), weekly], any::<bool>()).prop_map(
        |(moment, unknown_too)| OpenAt {
            moment,
            unknown_too,
        },
    );
    let territory = "[0-9]{2}|2[AB]|97[1-6]|[0-9]{5}|[1-9][0-9]{8}"
        .prop_filter_map("a code", |code| Territory::parse(&code));
    (
        "\\PC{0,20}",
        prop::option::of(open),
        prop::option::of(near),
        prop::option::of(territory),
        prop::sample::select(SortOrder::ALL.to_vec()),
    )
        .prop_map(|(text, open, near, territory, order)| ViewState {
            text: text.trim().to_owned(),
            open,
            near,
            territory,
            order,
            ..ViewState::default()
        })
}

fn any_view() -> impl Strategy<Value = ViewState> {
    let selection = (
        prop::collection::btree_set((0..6_u16).prop_map(CategoryIndex), 0..6),
        prop::collection::btree_set((0..3_u16).prop_map(ServiceIndex), 0..3),
        prop::collection::btree_set((0..2_u16).prop_map(LabelIndex), 0..2),
    )
        .prop_map(|(categories, services, labels)| Selection {
            categories: categories.into_iter().collect(),
            services: services.into_iter().collect(),
            labels: labels.into_iter().collect(),
        });
    (
        any_question(),
        selection,
        prop::option::of("\\PC{1,20}"),
        any::<bool>(),
        prop::option::of(prop::sample::select(Lang::ALL.to_vec())),
        prop::option::of(any_position()),
        prop::option::of(("utm[a-z=&+é ]{0,5}", "\\PC{0,20}")),
    )
        .prop_map(
            |(question, selection, establishment, is_list, lang, position, other)| ViewState {
                selection,
                establishment,
                pane: if is_list { Pane::List } else { Pane::Map },
                lang,
                position,
                others: other.into_iter().collect(),
                ..question
            },
        )
}

proptest! {
    #[test]
    fn a_view_survives_its_url(view in any_view()) {
        let url = encode(&view);
        let (read, notices) = decode(&url);
        prop_assert_eq!(notices, Vec::<String>::new());
        prop_assert_eq!(encode(&read), url.clone(), "canonical URLs are stable");
        prop_assert!(url.bytes().all(|byte| byte.is_ascii_graphic()), "{}", url);
        let moved = |view: &ViewState| ViewState { position: None, ..view.clone() };
        prop_assert_eq!(moved(&read), moved(&view));
    }

    #[test]
    fn positions_are_read_back_near_where_they_were(position in any_position()) {
        let view = ViewState { position: Some(position), ..ViewState::default() };
        let read = decode(&encode(&view)).0.position.unwrap();
        let half_step = 0.5 * 10_f64.powi(-i32::from(decimals(position.zoom))) + 1e-9;
        prop_assert_eq!(read.zoom, position.zoom);
        prop_assert!((read.centre.lat() - position.centre.lat()).abs() <= half_step);
        prop_assert!((read.centre.lng() - position.centre.lng()).abs() <= half_step);
    }
}
