//! GeoJSON that our own reader, and every other, reads.

use geolocal::domain::establishment::DeliveryArea;
use geolocal::domain::export::{About, Format};
use proptest::prelude::*;
use serde_json::Value;

use super::{about, all, demo, establishments, file, one, read};

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_collection_says_what_it_is_and_under_which_terms() {
    let collection = json(&file(Format::Geojson, &one(""), vec![0], about()));
    let expected = json(
        r#"{"type": "FeatureCollection", "name": "Géo’Local « Normandie »", "fictional": true,
            "licence": {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/",
                        "attribution": "Géo’Local ; Insee"},
            "attribution": "Géo’Local ; Insee",
            "features": [{"type": "Feature", "id": "a",
                "geometry": {"type": "Point", "coordinates": [-0.37025, 49.1829]},
                "properties": {"id": "a", "name": "Fournil", "category": "alimentation.boulangerie"}}]}"#,
    );
    assert_eq!(collection, expected);
}

#[test]
fn without_licence_and_records_it_is_a_collection_still() {
    let about = About {
        name: "\"\\\n".to_owned(),
        ..About::default()
    };
    assert_eq!(
        json(&file(Format::Geojson, &one(""), Vec::new(), about)),
        json(r#"{"type": "FeatureCollection", "name": "\"\\\n", "features": []}"#)
    );
}

#[test]
fn properties_are_those_of_the_contract() {
    let dataset = one(
        r#","addr:housenumber":"4","addr:street":"rue Écuyère","shop":"bakery","naf":"10.71C","cp":14000,
           "phone":"+33 2 31 00 00 00","services":"Livraison; autre","delivers_to":7.5,"siret":"732 829 320 00074""#,
    );
    let collection = json(&file(Format::Geojson, &dataset, vec![0], About::default()));
    assert_eq!(
        collection["features"][0]["properties"],
        json(
            r#"{"id": "a", "name": "Fournil", "category": "alimentation.boulangerie", "street": "4 rue Écuyère",
                "postcode": "14000", "phone": "+33 2 31 00 00 00", "services": ["livraison", "autre"],
                "delivers_to": "7.5 km", "siret": "732 829 320 00074"}"#
        )
    );
    let again = read(&collection.to_string());
    assert_eq!(establishments(&again), establishments(&dataset));
    let area = again.establishment(0).unwrap().delivers_to;
    assert_eq!(area, Some(DeliveryArea::RadiusKm(7.5)));
}

#[test]
fn an_unknown_category_and_hostile_texts_are_read_again_as_they_were() {
    let dataset = one(
        r#","category":"magie.noire","description":"</script>\"\\ \u2028 é \n]}","products":["a;b","=1+1","c, d"],
           "website":"exemple.fr","updated":"03/02/2026","opening_hours":"Mo-Fr 09:00-12:15 / 14:15-19:00""#,
    );
    let again = read(&file(Format::Geojson, &dataset, vec![0], about()));
    assert_eq!(establishments(&again), establishments(&dataset));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn what_is_exported_is_read_again(seed in any::<u64>()) {
        let dataset = demo(seed, 60);
        prop_assert_eq!(dataset.len(), 60);
        let again = read(&file(Format::Geojson, &dataset, all(&dataset), about()));
        prop_assert_eq!((again.left_out(), again.mended()), (0, 0));
        prop_assert_eq!(establishments(&again), establishments(&dataset));
    }

    #[test]
    fn records_come_in_the_order_asked_for(chosen in prop::sample::subsequence((0..20_u32).collect::<Vec<_>>(), 0..20)) {
        let dataset = demo(1, 20);
        let backwards: Vec<u32> = chosen.into_iter().rev().collect();
        let again = read(&file(Format::Geojson, &dataset, backwards.clone(), about()));
        let ids: Vec<_> = all(&again).into_iter().map(|record| again.id(record).to_owned()).collect();
        let expected: Vec<_> = backwards.into_iter().map(|record| dataset.id(record).to_owned()).collect();
        prop_assert_eq!(ids, expected);
    }
}
