//! The shapes that sources come in.

use super::{collection, one, read, shop};

#[test]
fn where_the_records_are() {
    let record = shop("");
    let table = [
        format!(r#"[{record}]"#),
        record.clone(),
        format!(r#"{{"features":[{record}],"type":"FeatureCollection"}}"#),
        format!(
            r#"{{"crs":{{"features":[1,2]}},"name":"a \"features\":[","x":[[]],"features" : [ {record} ] , "links":[]}}"#
        ),
        format!(r#"{{"total_count":1,"results":[{record}]}}"#),
        format!(r#"{{"elements":[{record}]}}"#),
    ];
    for source in table {
        let dataset = read(source.as_bytes()).unwrap();
        assert_eq!((dataset.len(), dataset.records_seen()), (1, 1), "{source}");
        assert_eq!(dataset.issues(), [], "{source}");
    }
}

#[test]
fn records_that_are_no_features() {
    // Opendatasoft v1
    let first = r#"{"nhits":1,"records":[{"recordid":"r1","fields":{"nom":"Fournil","geo_point_2d":[49.18,-0.37],
        "categorie":"Boulangerie, pâtisserie","cp":"14000","ville":"Caen"}}]}"#;
    // GoGoCarto
    let second = r#"[{"id":7,"name":"Fournil","location":{"lat":49.18,"lon":-0.37},"category":"Bakery",
        "address":{"streetAddress":"1 rue du Bac","addressLocality":"Caen","postalCode":"14000"}}]"#;
    // Overpass
    let third = r#"{"elements":[{"type":"way","id":5,"center":{"lat":49.18,"lon":-0.37},
        "tags":{"name":"Fournil","shop":"bakery","addr:housenumber":"1","addr:street":"rue du Bac","addr:city":"Caen","addr:postcode":"14000"}}]}"#;
    for (source, id, street) in [
        (first, "r1", None),
        (second, "7", Some("1 rue du Bac")),
        (third, "5", Some("1 rue du Bac")),
    ] {
        let dataset = read(source.as_bytes()).unwrap();
        assert_eq!(dataset.issues(), [], "{source}");
        let shop = dataset.establishment(0).unwrap();
        assert_eq!((shop.id.as_str(), shop.name.as_str()), (id, "Fournil"));
        assert_eq!(shop.address.street.as_deref(), street);
        assert_eq!(shop.address.city.as_deref(), Some("Caen"));
        assert_eq!(shop.address.postcode.as_deref(), Some("14000"));
    }
}

#[test]
fn the_id_of_the_contract_wins() {
    let feature = |top: &str, inner: &str| {
        format!(
            r#"{{"type":"Feature","id":{top},"geometry":{{"type":"Point","coordinates":[1,49]}},"properties":{{"name":"x",{inner}}}}}"#
        )
    };
    assert_eq!(one(&feature(r#""top""#, r#""id":"inner""#)).id, "inner");
    assert_eq!(one(&feature(r#""top""#, r#""@id":"way/1""#)).id, "top");
    assert_eq!(one(&feature("null", r#""@id":"way/1""#)).id, "way/1");
}

#[test]
fn found_by_id_or_siret() {
    let second = shop(r#""id":"b","siret":"732 829 320 00074""#);
    let dataset = read(collection(&[&shop(""), &second]).as_bytes()).unwrap();
    let table = [
        ("a", Some(0)),
        ("b", Some(1)),
        ("73282932000074", Some(1)),
        ("732 829 320 00074", Some(1)),
        ("c", None),
        ("", None),
        ("00000000000000", None),
    ];
    for (wanted, expected) in table {
        assert_eq!(dataset.find(wanted), expected, "{wanted}");
    }
}
