//! Where records are, whatever their geometry.

use geolocal::domain::dataset::{GeometryKind, Outcome, Problem};

use super::{collection, findings, read};

/// A feature with this geometry.
fn at(geometry: &str) -> String {
    format!(
        r#"{{"type":"Feature","id":"a","geometry":{geometry},"properties":{{"name":"x","shop":"bakery"}}}}"#
    )
}

#[track_caller]
fn check(geometry: &str, expected: (f64, f64), problem: Option<Problem>) {
    let dataset = read(collection(&[&at(geometry)]).as_bytes()).unwrap();
    let problems: Vec<_> = dataset
        .issues()
        .iter()
        .map(|issue| issue.problem.clone())
        .collect();
    assert_eq!(
        problems,
        problem.into_iter().collect::<Vec<_>>(),
        "{geometry}"
    );
    let position = dataset.position(0);
    let near = |a: f64, b: f64| (a - b).abs() < 1e-6;
    assert!(
        near(position.lng(), expected.0) && near(position.lat(), expected.1),
        "{geometry}: {position:?}"
    );
}

#[test]
fn positions() {
    let point = |coordinates: &str| format!(r#"{{"type":"Point","coordinates":{coordinates}}}"#);
    check(&point("[-0.37,49.18]"), (-0.37, 49.18), None);
    check(&point("[-0.37,49.18,12.5,3]"), (-0.37, 49.18), None);
    check(&point("[[-0.37,49.18]]"), (-0.37, 49.18), None);
    check(&point(r#"["-0.37","49,18"]"#), (-0.37, 49.18), None);
    check(
        r#"{"coordinates":[-0.37,49.18],"bbox":[1,2],"type":"Point"}"#,
        (-0.37, 49.18),
        None,
    );
    check(
        &point("[49.18,-0.37]"),
        (-0.37, 49.18),
        Some(Problem::LatLngSwapped),
    );
    // La Réunion, Mayotte, Guadeloupe: right and swapped
    check(&point("[55.45,-20.88]"), (55.45, -20.88), None);
    check(
        &point("[-20.88,55.45]"),
        (55.45, -20.88),
        Some(Problem::LatLngSwapped),
    );
    check(&point("[45.2,-12.8]"), (45.2, -12.8), None);
    check(
        &point("[16.24,-61.53]"),
        (-61.53, 16.24),
        Some(Problem::LatLngSwapped),
    );
    // Berlin, New York, Brussels, Nairobi stay where they are
    for (lng, lat) in [(13.4, 52.5), (-74.0, 40.7), (4.35, 50.85), (36.8, -1.3)] {
        check(&point(&format!("[{lng},{lat}]")), (lng, lat), None);
    }
    // Île de la Cité, by PROJ 9.5.1
    check(
        &point("[652381.25,6861829.86]"),
        (2.351_026_806, 48.854_746_379),
        Some(Problem::Lambert93),
    );
}

#[test]
fn polygons_become_a_point_inside() {
    let polygon = |rings: &str, expected| {
        let geometry = format!(r#"{{"type":"Polygon","coordinates":[{rings}]}}"#);
        let kind = GeometryKind::Polygon;
        check(&geometry, expected, Some(Problem::GeometryReduced { kind }));
    };
    let square = "[[0,48],[4,48],[4,50],[0,50],[0,48]]";
    // A hole leaves the wider side; one above the middle, nothing changed.
    polygon(
        &format!("{square},[[1,48.5],[2,48.5],[2,49.5],[1,49.5],[1,48.5]]"),
        (3.0, 49.0),
    );
    polygon(
        &format!("{square},[[1,49.5],[2,49.5],[2,49.8],[1,49.8],[1,49.5]]"),
        (2.0, 49.0),
    );
    // A U: two arms at half its height, the east one wider.
    polygon(
        "[[0,48],[4,48],[4,50],[2,50],[2,48.5],[1,48.5],[1,50],[0,50],[0,48]]",
        (3.0, 49.0),
    );
    // Corners at half the height: half-way to the next above. The ring is not closed.
    polygon("[[0,49],[2,48],[4,49],[2,50]]", (2.0, 49.5));
    // No area: one of its corners. A null in the middle is left aside.
    polygon("[[0,48],[1,48],[2,48],[0,48]]", (1.0, 48.0));
    polygon(
        "[[0,48],[null,49],[4,48],[4,50],[0,50],[0,48]]",
        (2.0, 49.0),
    );
}

#[test]
fn other_geometries_become_a_point() {
    let reduced = |kind| Some(Problem::GeometryReduced { kind });
    // An L: its centroid (1/3 of it) lies outside of it.
    check(
        r#"{"type":"Polygon","coordinates":[[[0.0,49.0],[3.0,49.0],[3.0,49.2],[0.2,49.2],[0.2,52.0],[0.0,52.0],[0.0,49.0]]]}"#,
        (0.1, 50.5),
        reduced(GeometryKind::Polygon),
    );
    check(
        r#"{"type":"MultiPolygon","coordinates":[[[[0,49],[0.1,49],[0.1,49.1],[0,49]]],[[[1,49],[3,49],[3,51],[1,51],[1,49]]]]}"#,
        (2.0, 50.0),
        reduced(GeometryKind::MultiPolygon),
    );
    check(
        r#"{"type":"LineString","coordinates":[[0,49],[1,49],[2,49]]}"#,
        (1.0, 49.0),
        reduced(GeometryKind::LineString),
    );
    check(
        r#"{"type":"MultiLineString","coordinates":[[[0,49],[1,49]],[[2,49]]]}"#,
        (1.0, 49.0),
        reduced(GeometryKind::MultiLineString),
    );
    check(
        r#"{"type":"MultiPoint","coordinates":[[1,49]]}"#,
        (1.0, 49.0),
        reduced(GeometryKind::MultiPoint),
    );
    check(
        r#"{"type":"GeometryCollection","geometries":[{"type":"Polygon","coordinates":[]},{"type":"Point","coordinates":[1,49]}]}"#,
        (1.0, 49.0),
        reduced(GeometryKind::GeometryCollection),
    );
    // Degenerate: a ring without area, one with a hole of null
    check(
        r#"{"type":"Polygon","coordinates":[[[1,49],[1,49],[1,49],[1,49]]]}"#,
        (1.0, 49.0),
        reduced(GeometryKind::Polygon),
    );
    check(
        r#"{"type":"Polygon","coordinates":[[[0,49],[2,49],[2,51],[0,51],[0,49]],[[null,null]]]}"#,
        (1.0, 50.0),
        reduced(GeometryKind::Polygon),
    );
}

#[test]
fn records_without_a_place_are_left_out() {
    let point = |coordinates: &str| format!(r#"{{"type":"Point","coordinates":{coordinates}}}"#);
    let table = [
        ("null".to_owned(), Problem::NullGeometry),
        (point("[]"), Problem::NullGeometry),
        (point("[2.3]"), Problem::UnreadableGeometry),
        (point("7"), Problem::UnreadableGeometry),
        (point("[null,49]"), Problem::NotFinite),
        (point(r#"["a","b"]"#), Problem::NotFinite),
        (point("[0,0]"), Problem::ZeroPosition),
        (point("[2.3,95]"), Problem::OutOfRange { x: 2.3, y: 95.0 }),
        (
            point("[1e300,-1e300]"),
            Problem::OutOfRange {
                x: 1e300,
                y: -1e300,
            },
        ),
        (r#""POINT(1 2)""#.to_owned(), Problem::UnreadableGeometry),
        (
            r#"{"type":"Circle","coordinates":[1,2]}"#.to_owned(),
            Problem::UnreadableGeometry,
        ),
        (
            r#"{"type":"GeometryCollection","geometries":[]}"#.to_owned(),
            Problem::UnreadableGeometry,
        ),
        (
            r#"{"type":"GeometryCollection","geometries":5}"#.to_owned(),
            Problem::UnreadableGeometry,
        ),
        (
            r#"{"type":"GeometryCollection","geometries":{"type":"Point","coordinates":[1,49]}}"#
                .to_owned(),
            Problem::UnreadableGeometry,
        ),
        ("[1,2]".to_owned(), Problem::UnreadableGeometry),
    ];
    for (geometry, problem) in table {
        assert_eq!(
            findings(&at(&geometry)),
            [(None, problem, Outcome::LeftOut)],
            "{geometry}"
        );
    }
}

#[test]
fn coordinates_among_the_properties() {
    let members = [
        r#""lat":49.18,"lon":-0.37"#,
        r#""latitude":"49,18","longitude":"-0.37""#,
        r#""geo_point_2d":{"lon":-0.37,"lat":49.18}"#,
        r#""geo_point_2d":[49.18,-0.37]"#,
        r#""geo_point_2d":"49.18, -0.37""#,
        r#""location":{"lat":49.18,"lng":-0.37}"#,
    ];
    for members in members {
        let flat = format!(r#"[{{"id":"a","nom":"x","shop":"bakery",{members}}}]"#);
        let dataset = read(flat.as_bytes()).unwrap();
        assert_eq!(dataset.issues(), [], "{members}");
        let position = dataset.position(0);
        assert_eq!(
            (position.lng(), position.lat()),
            (-0.37, 49.18),
            "{members}"
        );

        let null = format!(
            r#"{{"type":"Feature","geometry":null,"properties":{{"id":"a","nom":"x","shop":"bakery",{members}}}}}"#
        );
        assert_eq!(
            findings(&null),
            [(None, Problem::NullGeometry, Outcome::Mended)]
        );
    }
}
