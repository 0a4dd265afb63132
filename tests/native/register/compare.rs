//! A listing beside the register's entry.

use geolocal::domain::establishment::Establishment;
use geolocal::domain::geo::LngLat;
use geolocal::domain::register::{APART_KM, Entry, Fact, Outcome, State, compare, is_same_street};

use super::siret;
use crate::checkup::bare;

fn entry() -> Entry {
    let some = |text: &str| Some(text.to_owned());
    Entry {
        siret: siret(),
        state: State::Open,
        masked: false,
        signs: vec!["AU BON PAIN".to_owned()],
        usual_name: None,
        company: some("SARL MARTIN"),
        street: some("12 BD DU MAL LECLERC"),
        postcode: some("14000"),
        cedex: false,
        city: some("SAINT-LO"),
        insee: some("14118"),
        position: Some(bare().position),
        activity: None,
    }
}

fn outcome(place: &Establishment, entry: &Entry, fact: Fact) -> Outcome {
    let found = compare(place, entry);
    let facts: Vec<Fact> = found.iter().map(|one| one.fact).collect();
    assert!(facts.is_sorted() && facts.len() == 6, "{facts:?}");
    let mut found = found.into_iter();
    found.find(|one| one.fact == fact).unwrap().outcome
}

fn differs(here: &str, there: &str) -> Outcome {
    Outcome::Differs {
        here: here.to_owned(),
        there: there.to_owned(),
    }
}

fn only(there: &str) -> Outcome {
    Outcome::OnlyThere {
        there: there.to_owned(),
    }
}

#[test]
fn spellings_of_streets() {
    for (one, other, same) in [
        ("12 rue Écuyère", "12 RUE ECUYERE", true),
        ("12, r. Écuyère", "12 RUE ECUYERE", true),
        ("012 rue Écuyère", "12 RUE ECUYERE", true),
        ("n° 12 rue Écuyère", "12 RUE ECUYERE", true),
        ("5 av. de l’Hippodrome", "5 AVENUE DE L'HIPPODROME", true),
        ("5 ave Hippodrome", "5 AV HIPPODROME", true),
        ("8 bd des Alliés", "8 BOULEVARD DES ALLIES", true),
        ("3 pl. St-Sauveur", "3 PLACE SAINT SAUVEUR", true),
        ("1 rte de Ste-Mère", "1 ROUTE SAINTE MERE", true),
        ("2 imp. du Dr Roux", "2 IMPASSE DOCTEUR ROUX", true),
        ("7 che de la Vallée", "7 CHEMIN VALLEE", true),
        ("12 bis rue Froide", "12B RUE FROIDE", true),
        ("12bis rue Froide", "12 B RUE FROIDE", true),
        ("12 ter rue Froide", "12T RUE FROIDE", true),
        ("12A rue Froide", "12 A RUE FROIDE", true),
        ("12-14 rue Froide", "12 RUE FROIDE", true),
        ("12 à 14 rue Froide", "12 RUE FROIDE", true),
        ("12 rue Froide, bâtiment B", "12 RUE FROIDE", true),
        ("12 rue Froide", "CENTRE COMMERCIAL 12 RUE FROIDE", true),
        ("12 rue Froide", "MONDEVILLE 2 12 RUE FROIDE", true),
        ("Place du Marché", "PL DU MARCHE", true),
        ("12 rue du 8 mai 1945", "12 R DU 8 MAI 1945", true),
        ("12 rue Écuyère", "14 RUE ECUYERE", false),
        ("12 rue Écuyère", "12 RUE FROIDE", false),
        ("12 bis rue Froide", "12 RUE FROIDE", false),
        ("12 bis rue Froide", "12 TER RUE FROIDE", false),
        ("rue Froide", "12 RUE FROIDE", false),
        ("12 rue Froide", "12 AVENUE FROIDE", false),
        // Only where a way begins is `r` a rue, and `pl` a place.
        ("4 rue R Poincaré", "4 RUE RUE POINCARE", false),
        ("2 rue Froide", "12 RUE FROIDE", false),
        ("12", "12 RUE FROIDE", false),
    ] {
        assert_eq!(is_same_street(one, other), same, "{one} | {other}");
        assert_eq!(is_same_street(other, one), same, "{other} | {one}");
    }
}

#[test]
fn names() {
    let name = |here: &str, change: &dyn Fn(&mut Entry)| {
        let mut place = bare();
        here.clone_into(&mut place.name);
        let mut entry = entry();
        change(&mut entry);
        outcome(&place, &entry, Fact::Name)
    };
    let none = |_: &mut Entry| {};
    assert_eq!(name("Au bon pain", &none), Outcome::Same);
    assert_eq!(
        name("Martyn & fils", &none),
        differs("Martyn & fils", "AU BON PAIN")
    );
    assert_eq!(name("Martin", &none), Outcome::Same);
    assert_eq!(
        name("Le Fournil", &none),
        differs("Le Fournil", "AU BON PAIN")
    );
    let unsigned = |entry: &mut Entry| entry.signs.clear();
    assert_eq!(
        name("Le Fournil", &unsigned),
        differs("Le Fournil", "SARL MARTIN")
    );
    let masked = |entry: &mut Entry| {
        entry.signs.clear();
        entry.company = None;
    };
    assert_eq!(name("Le Fournil", &masked), Outcome::Unknown);
}

#[test]
fn addresses() {
    let mut place = bare();
    assert_eq!(
        outcome(&place, &entry(), Fact::Street),
        only("12 BD DU MAL LECLERC")
    );
    assert_eq!(outcome(&place, &entry(), Fact::Postcode), only("14000"));
    assert_eq!(outcome(&place, &entry(), Fact::City), only("SAINT-LO"));
    let address = &mut place.address;
    address.street = Some("12, boulevard Maréchal-Leclerc".to_owned());
    address.postcode = Some("14000".to_owned());
    address.city = Some("St-Lô Cedex".to_owned());
    for fact in [Fact::Street, Fact::Postcode, Fact::City] {
        assert_eq!(outcome(&place, &entry(), fact), Outcome::Same, "{fact:?}");
    }
    place.address.street = Some("14 rue X".to_owned());
    place.address.postcode = Some("14100".to_owned());
    place.address.city = Some("Lisieux".to_owned());
    assert_eq!(
        outcome(&place, &entry(), Fact::Street),
        differs("14 rue X", "12 BD DU MAL LECLERC")
    );
    assert_eq!(
        outcome(&place, &entry(), Fact::Postcode),
        differs("14100", "14000")
    );
    assert_eq!(
        outcome(&place, &entry(), Fact::City),
        differs("Lisieux", "SAINT-LO")
    );
    // The code goes before the name; another code with the same name is a commune that was merged.
    place.address.insee = Some("14118".to_owned());
    assert_eq!(outcome(&place, &entry(), Fact::City), Outcome::Same);
    place.address.insee = Some("14366".to_owned());
    assert_eq!(
        outcome(&place, &entry(), Fact::City),
        differs("Lisieux", "SAINT-LO")
    );
    place.address.city = Some("Saint-Lô".to_owned());
    assert_eq!(outcome(&place, &entry(), Fact::City), Outcome::Same);
    let cedex = Entry {
        cedex: true,
        ..entry()
    };
    assert_eq!(outcome(&place, &cedex, Fact::Postcode), Outcome::Unknown);
    place.address.postcode = Some("14000".to_owned());
    assert_eq!(outcome(&place, &cedex, Fact::Postcode), Outcome::Same);
}

#[test]
fn positions_and_states() {
    let place = bare();
    let at = |km: f64| {
        let degree = LngLat::new(0.0, 0.0)
            .unwrap()
            .haversine_km(LngLat::new(0.0, 1.0).unwrap());
        let position = LngLat::new(place.position.lng(), place.position.lat() + km / degree);
        outcome(
            &place,
            &Entry {
                position,
                ..entry()
            },
            Fact::Position,
        )
    };
    assert_eq!(at(APART_KM - 0.001), Outcome::Same);
    let apart = at(APART_KM + 0.001);
    assert!(
        matches!(apart, Outcome::Apart { km } if (km - 0.251).abs() < 1e-6),
        "{apart:?}"
    );
    let position = None;
    assert_eq!(
        outcome(
            &place,
            &Entry {
                position,
                ..entry()
            },
            Fact::Position
        ),
        Outcome::Unknown
    );
    let state = |state| outcome(&place, &Entry { state, ..entry() }, Fact::State);
    let since = "2024-06-30".parse().ok();
    assert_eq!(state(State::Open), Outcome::Same);
    assert_eq!(state(State::Closed { since }), Outcome::Closed { since });
    assert_eq!(state(State::Unknown), Outcome::Unknown);
}
