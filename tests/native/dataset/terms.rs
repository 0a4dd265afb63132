//! Categories, services and labels as sources write them.

use geolocal::domain::dataset::Problem;
use geolocal::domain::taxonomy::CategoryIndex;
use geolocal::domain::vocabulary::{LabelIndex, ServiceIndex};

use super::{collection, feature, one, read, shop};

#[test]
fn categories() {
    let suggestion = |id: &str| Some(id.to_owned());
    let unknown = |value: &str, suggestion| Problem::UnknownCategory {
        value: value.to_owned(),
        suggestion,
    };
    let table = [
        (r#""category":"alimentation.boulangerie""#, 0, None),
        (r#""category":"BOULANGERIE - pâtisseries""#, 0, None),
        (r#""type_de_commerce":"Bakery""#, 0, None),
        (r#""category":"10.71C""#, 0, None),
        (r#""ape":"1071C""#, 0, None),
        (r#""shop":"supermarket""#, 1, None),
        (r#""category":"?","shop":"kiosk;bakery""#, 0, None),
        (
            r#""category":"boulangrie""#,
            2,
            Some(unknown(
                "boulangrie",
                suggestion("alimentation.boulangerie"),
            )),
        ),
        (
            r#""category":"Philatélie""#,
            2,
            Some(unknown("Philatélie", None)),
        ),
        (r#""shop":"stamps""#, 2, Some(unknown("shop=stamps", None))),
        (r#""city":"Caen""#, 2, Some(Problem::MissingCategory)),
    ];
    for (members, category, problem) in table {
        let source = collection(&[&feature(&format!(r#""id":"a","name":"x",{members}"#))]);
        let dataset = read(source.as_bytes()).unwrap();
        assert_eq!(dataset.category(0), CategoryIndex(category), "{members}");
        let problems: Vec<_> = dataset
            .issues()
            .iter()
            .map(|issue| &issue.problem)
            .collect();
        assert_eq!(problems, problem.iter().collect::<Vec<_>>(), "{members}");
    }
}

#[test]
fn services_and_labels() {
    let table: [(&str, &[u16]); 6] = [
        (r#""services":"retrait; livraison""#, &[0, 1]),
        (
            r#""services":"Livraisons à domicile, Retrait de commandes en magasin""#,
            &[0, 1],
        ),
        (
            r#""services":["CLICK & COLLECT","livraison","livraison"]"#,
            &[0, 1],
        ),
        (
            r#""wheelchair":"yes","delivery":true,"takeaway":"no""#,
            &[0, 2],
        ),
        (r#""wheelchair":"limited""#, &[]),
        (r#""services":"massage""#, &[]),
    ];
    for (members, expected) in table {
        let dataset = read(collection(&[&shop(members)]).as_bytes()).unwrap();
        let services: Vec<ServiceIndex> = dataset.services(0).collect();
        let expected: Vec<_> = expected.iter().copied().map(ServiceIndex).collect();
        assert_eq!(services, expected, "{members}");
    }
    let dataset = read(collection(&[&shop(r#""organic":"only""#)]).as_bytes()).unwrap();
    assert_eq!(dataset.labels(0).collect::<Vec<_>>(), [LabelIndex(0)]);
    let unknown = one(&shop(r#""services":"massage;Retrait en magasin""#));
    assert_eq!(unknown.services, ["massage", "retrait"]);
}
