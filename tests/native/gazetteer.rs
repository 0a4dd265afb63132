//! The communes: reading the file that ships, and finding one by code, address, place and territory.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "test helpers over shipped files: a panic is a failed test"
)]

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use geolocal::domain::fold::fold_spelt;
use geolocal::domain::gazetteer::{CommuneIndex, Gazetteer, TerritoryKind};
use geolocal::domain::geo::{Bounds, LngLat};
use serde_json::Value;

fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path))
        .expect("run `cargo xtask assets` first")
}

static SHIPPED: LazyLock<Gazetteer> =
    LazyLock::new(|| Gazetteer::parse(file("generated/gazetteer/communes.txt")));

fn name(commune: Option<CommuneIndex>) -> &'static str {
    commune
        .and_then(|commune| SHIPPED.commune(commune))
        .map_or("", |commune| commune.name)
}

#[test]
fn every_row_of_the_json_is_in_the_text() {
    let json: Value = serde_json::from_str(&file("generated/gazetteer.json")).unwrap();
    let rows = json.get("communes").and_then(Value::as_array).unwrap();
    assert_eq!((rows.len(), SHIPPED.len()), (2_644, 2_644));
    for (row, (_, commune)) in rows.iter().zip(SHIPPED.communes()) {
        let text = |at| row.get::<usize>(at).and_then(Value::as_str).unwrap();
        let number = |at| row.get::<usize>(at).and_then(Value::as_f64).unwrap();
        let postcodes = row.get(2).and_then(Value::as_array).unwrap().iter();
        let postcodes: Vec<&str> = postcodes.filter_map(Value::as_str).collect();
        assert_eq!((commune.code, commune.name), (text(0), text(1)));
        assert_eq!(commune.postcodes, postcodes.join(" "));
        assert_eq!(commune.folded, fold_spelt(commune.name));
        let population = row.get(3).and_then(Value::as_u64);
        assert_eq!(Some(u64::from(commune.population)), population);
        assert_eq!(Some(commune.position), LngLat::new(number(4), number(5)));
        assert_eq!(commune.approximate, number(6) > 0.0);
        let epci = SHIPPED.territory(text(7)).unwrap();
        assert!(
            SHIPPED.is_in(SHIPPED.by_code(commune.code).unwrap(), epci),
            "{}",
            commune.name
        );
    }
}

#[test]
fn communes_are_inside_the_region() {
    let bounds = Bounds::new(-2.05, 48.08, 1.9, 50.17).unwrap();
    assert!(
        SHIPPED
            .communes()
            .all(|(_, commune)| bounds.contains(commune.position))
    );
}

#[test]
fn codes_find_their_commune() {
    for (at, commune) in SHIPPED.communes() {
        assert_eq!(SHIPPED.by_code(commune.code), Some(at));
    }
    assert_eq!(name(SHIPPED.by_code("14118")), "Caen");
    for none in ["", "14", "14000", "75056", "caen"] {
        assert_eq!(SHIPPED.by_code(none), None, "{none}");
    }
}

#[test]
fn addresses_find_their_commune() {
    for (postcode, city, expected) in [
        ("14000", "Caen", "Caen"),
        ("14000", "CAEN CEDEX 4", "Caen"),
        ("50000", "ST LO", "Saint-Lô"),
        ("50000", "ST LO CEDEX 9", "Saint-Lô"),
        ("50000", "saint-lô", "Saint-Lô"),
        ("76600", "HAVRE", "Le Havre"),
        ("61300", "l’aigle", "L'Aigle"),
        ("50110", "Cherbourg en Cotentin", "Cherbourg-en-Cotentin"),
        // An old name where the postcode leaves no doubt, and where it does.
        ("14150", "Riva-Bella", "Ouistreham"),
        ("50000", "Agneau", ""),
        ("75001", "Paris", ""),
        ("", "Caen", ""),
        ("14000 ", "Caen", ""),
    ] {
        assert_eq!(
            name(SHIPPED.by_address(postcode, city)),
            expected,
            "{postcode} {city}"
        );
    }
    // In each postcode, names are told apart.
    for (at, commune) in SHIPPED.communes() {
        let postcode = commune.postcodes.split(' ').next().unwrap();
        assert_eq!(
            SHIPPED.by_address(postcode, commune.name),
            Some(at),
            "{}",
            commune.name
        );
    }
}

#[test]
fn postcodes_give_all_their_communes() {
    let names: Vec<&str> = (SHIPPED.by_postcode("50000"))
        .map(|at| name(Some(at)))
        .collect();
    let expected = [
        "Baudre",
        "Le Mesnil-Rouxelin",
        "Rampan",
        "Saint-Georges-Montcocq",
        "Saint-Lô",
    ];
    assert_eq!(names, expected);
    assert_eq!(SHIPPED.by_postcode("99999").count(), 0);
    assert_eq!(SHIPPED.by_postcode("no").count(), 0);
}

#[test]
fn the_nearest_commune_is_found() {
    for (lng, lat, expected) in [
        (-0.37, 49.18, "Caen"),
        (1.1, 49.44, "Rouen"),
        (-1.62, 49.64, "Cherbourg-en-Cotentin"),
        (0.108, 49.494, "Le Havre"),
    ] {
        assert_eq!(
            name(SHIPPED.nearest(LngLat::new(lng, lat).unwrap())),
            expected
        );
    }
    assert_eq!(Gazetteer::default().nearest(LngLat::ORIGIN), None);
}

#[test]
fn territories_have_their_members() {
    for (code, kind, name, members) in [
        ("14", TerritoryKind::Department, "Calvados", 526),
        ("76", TerritoryKind::Department, "Seine-Maritime", 707),
        ("200065597", TerritoryKind::Epci, "CU Caen la Mer", 48),
        (
            "200040277",
            TerritoryKind::Epci,
            "CA Agglo du Pays de Dreux",
            6,
        ),
        ("14118", TerritoryKind::Commune, "Caen", 1),
    ] {
        let territory = SHIPPED.territory(code).unwrap();
        assert_eq!(
            (territory.kind, territory.code, territory.name),
            (kind, code, name)
        );
        let found = SHIPPED.members(territory);
        assert_eq!(found.len(), members, "{name}");
        let is_member = |at: &CommuneIndex| SHIPPED.is_in(*at, territory);
        assert!(found.iter().all(is_member) && found.is_sorted());
    }
    let all = ["14", "27", "50", "61", "76"]
        .map(|code| SHIPPED.members(SHIPPED.territory(code).unwrap()).len());
    assert_eq!(all.iter().sum::<usize>(), 2_644);
    for none in ["", "1", "75", "14000", "200065598"] {
        assert_eq!(SHIPPED.territory(none), None, "{none}");
    }
}

#[test]
fn rows_that_cannot_be_used_are_left_out() {
    let text = "credit\r\n\r\n14;Calvados\r\n\r\n200;Agglo\r\n\r\n14001;Ablon;14600;2958;493921;1166;0\r\n\
        14002;No place;14600;;493921;1;0\r\n14003\r\n14000;Out of order;14000;1;1;1;0\r\n14004;Far;14600;9999999;1;1;0\r\n\
        14005;Last;14190 14370;-1;490000;no;;~";
    let gazetteer = Gazetteer::parse(text.to_owned());
    let communes: Vec<_> = gazetteer.communes().map(|(_, commune)| commune).collect();
    let names: Vec<&str> = communes.iter().map(|commune| commune.name).collect();
    assert_eq!(names, ["Ablon", "Last"]);
    let last = communes.last().unwrap();
    assert_eq!(
        (last.population, last.epci, last.approximate),
        (0, None, true)
    );
    assert_eq!(last.postcodes, "14190 14370");
    assert!(!communes.first().unwrap().approximate);
    assert_eq!(gazetteer.territory("14").unwrap().name, "Calvados");
    for empty in ["", "\n\n\n\n\n", "credit", ";;;\n\n;\n\n;\n\n;;;;;;;"] {
        assert!(Gazetteer::parse(empty.to_owned()).is_empty(), "{empty:?}");
    }
}

#[test]
fn territories_are_found_by_what_is_typed() {
    let found = |typed: &str, most| {
        let found = SHIPPED.territories_like(typed, most).into_iter();
        found
            .map(|one| (one.kind, one.code, one.name))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        found("calva", 1),
        [(TerritoryKind::Department, "14", "Calvados")]
    );
    assert_eq!(
        found("CAEN", 9).first().map(|one| one.0),
        Some(TerritoryKind::Epci),
        "its intercommunality first"
    );
    assert!(found("caen", 9).contains(&(TerritoryKind::Commune, "14118", "Caen")));
    assert_eq!(
        found("st lo", 9).last().map(|one| one.0),
        Some(TerritoryKind::Commune)
    );
    assert!(
        found("14400", 50).contains(&(TerritoryKind::Commune, "14047", "Bayeux")),
        "by postcode"
    );
    assert_eq!(found("a", 3).len(), 3);
    for nothing in ["", "  ", "atlantide"] {
        assert_eq!(found(nothing, 9), [], "{nothing}");
    }
}
