//! The simple base map: reading it, and placing labels.

use geolocal::domain::base_map::{BaseMap, LabelBox, choose_labels};

#[test]
fn reads_land_borders_and_towns() {
    let json = r#"{
        "land": [[[[0, 49], [1, 49], [1, 50], [0, 49]], [[0.2, 49.2], [0.3, 49.2], [0.3, 49.3]]]],
        "borders": [{"code": "14", "name": "Calvados", "rings": [[[0, 49], [1, 49], [1, 50]]]}],
        "towns": [["Caen", -0.37, 49.18, 6], ["Lisieux", 0.23, 49.15, 8]]
    }"#;
    let base = BaseMap::parse(json);
    assert_eq!(base.land.len(), 1);
    assert_eq!(
        base.land.iter().flatten().map(Vec::len).collect::<Vec<_>>(),
        [4, 3]
    );
    assert_eq!(base.borders.len(), 1);
    let towns: Vec<_> = base
        .towns
        .iter()
        .map(|town| (town.name.as_str(), town.min_zoom))
        .collect();
    assert_eq!(towns, [("Caen", 6), ("Lisieux", 8)]);
}

#[test]
fn leaves_out_what_it_cannot_read() {
    for json in [
        "",
        "[]",
        "null",
        r#"{"land": 3}"#,
        r#"{"land": [[["a"]]], "towns": [["Caen", 900, 49, 6], [1], 2]}"#,
    ] {
        let base = BaseMap::parse(json);
        assert_eq!(base.towns, [], "{json}");
        assert_eq!(
            base.land.iter().flatten().map(Vec::len).sum::<usize>(),
            0,
            "{json}"
        );
    }
}

fn check(boxes: &[(f64, f64, f64)], most: usize, expected: &[usize]) {
    let boxes: Vec<_> = boxes
        .iter()
        .map(|&(x, y, width)| LabelBox { x, y, width })
        .collect();
    assert_eq!(choose_labels(&boxes, most), expected, "{boxes:?}");
}

#[test]
fn places_labels_so_that_none_touch() {
    check(&[], 5, &[]);
    check(
        &[(0.0, 0.0, 40.0), (30.0, 5.0, 40.0), (100.0, 0.0, 40.0)],
        5,
        &[0, 2],
    );
    check(&[(0.0, 0.0, 40.0), (0.0, 30.0, 40.0)], 5, &[0, 1]);
    check(
        &[(0.0, 0.0, 40.0), (50.0, 0.0, 40.0), (100.0, 0.0, 40.0)],
        2,
        &[0, 1],
    );
}
