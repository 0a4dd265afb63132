//! Where fictional establishments stand.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{COMMUNES, NORMANDY, features, texts};

#[test]
fn positions_are_near_their_commune_with_five_decimals() {
    let [west, south, east, north] = NORMANDY;
    let communes: BTreeMap<&str, _> = COMMUNES.iter().map(|row| (row.0, row)).collect();
    for feature in features(3_000) {
        let lng = feature["geometry"]["coordinates"][0].as_f64().unwrap();
        let lat = feature["geometry"]["coordinates"][1].as_f64().unwrap();
        assert!(
            (west..=east).contains(&lng) && (south..=north).contains(&lat),
            "{feature}"
        );
        for degrees in [lng, lat] {
            assert!(
                degrees
                    .to_string()
                    .split('.')
                    .nth(1)
                    .is_none_or(|d| d.len() <= 5),
                "{degrees}"
            );
        }
        let commune = communes[feature["properties"]["insee"].as_str().unwrap()];
        let north_m = (lat - commune.5) * 111_120.0;
        let east_m = (lng - commune.4) * 111_120.0 * commune.5.to_radians().cos();
        let limit_m = if commune.3 >= 2_000 { 1_250.0 } else { 410.0 };
        assert!(
            north_m.abs() < limit_m && east_m.abs() < limit_m,
            "{feature}"
        );
    }
}

#[test]
fn seaside_places_stand_on_the_land() {
    for feature in features(3_000) {
        let [lng, lat] = [0, 1].map(|at| feature["geometry"]["coordinates"][at].as_f64().unwrap());
        match feature["properties"]["city"].as_str().unwrap() {
            "Dieppe" => assert!(lat <= 49.923, "{lat}"),
            "Cherbourg-en-Cotentin" => assert!(lat <= 49.633, "{lat}"),
            "Granville" => assert!(lng >= -1.597, "{lng}"),
            _ => {}
        }
    }
}

#[test]
fn communes_are_drawn_by_population() {
    let mut counts = BTreeMap::new();
    for insee in texts(&features(5_000), "insee") {
        *counts.entry(insee).or_insert(0_u32) += 1;
    }
    let inhabitants: u32 = COMMUNES.iter().map(|row| row.3).sum();
    for &(insee, city, _, population, ..) in COMMUNES {
        let expected = f64::from(population) / f64::from(inhabitants) * 5_000.0;
        let found = f64::from(counts.get(insee).copied().unwrap_or_default());
        // Five standard deviations of a Poisson law, and one for the rare.
        assert!(
            (found - expected).abs() <= 5.0 * expected.sqrt() + 1.0,
            "{city}: {found}, {expected}"
        );
    }
}

#[test]
fn deliveries_go_round_the_corner() {
    let mut radii = 0;
    for feature in features(3_000) {
        let properties = &feature["properties"];
        match properties.get("delivers_to") {
            Some(Value::Array(communes)) => {
                assert_eq!(
                    communes[0], properties["insee"],
                    "the commune itself comes first"
                );
                assert!(communes.len() > 3);
                assert!(
                    communes
                        .iter()
                        .all(|code| COMMUNES.iter().any(|row| *code == row.0))
                );
            }
            Some(Value::Number(_)) => radii += 1,
            other => assert!(other.is_none(), "{other:?}"),
        }
    }
    assert!(radii > 0);
}
