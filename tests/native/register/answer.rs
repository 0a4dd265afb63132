//! Answers in the shape of the register's own.

use geolocal::domain::geo::LngLat;
use geolocal::domain::register::{Answer, Entry, State, Unreadable, read};
use proptest::prelude::*;

use super::siret;

/// As the register answers for one shop of a company with several; names and numbers are invented.
const OPEN: &str = r#"{
  "results": [{
    "siren": "840981922", "nom_complet": "LE FOURNIL DE CAEN (LE FOURNIL)", "nom_raison_sociale": "LE FOURNIL DE CAEN",
    "sigle": "LE FOURNIL", "nombre_etablissements": 2, "nombre_etablissements_ouverts": 2, "etat_administratif": "A",
    "statut_diffusion": "O", "activite_principale": "10.71C", "dirigeants": [],
    "siege": {
      "siret": "84098192200025", "adresse": "3 QUAI VENDEUVRE 14000 CAEN", "code_postal": "14000", "commune": "14118",
      "libelle_commune": "CAEN", "etat_administratif": "A", "latitude": "49.18", "longitude": "-0.35",
      "liste_enseignes": null, "nom_commercial": null, "statut_diffusion_etablissement": "O"
    },
    "matching_etablissements": [
      {"siret": "84098192200033", "adresse": "1 RUE FROIDE 14000 CAEN", "code_postal": "14000", "etat_administratif": "A"},
      {"siret": "84098192200017", "activite_principale": "10.71C", "adresse": "12 B RUE ECUYERE 14000 CAEN",
       "code_postal": "14000", "commune": "14118", "date_debut_activite": "2018-07-01", "date_fermeture": null,
       "est_siege": false, "etat_administratif": "A", "latitude": "49.1829", "longitude": "-0.3674",
       "libelle_commune": "CAEN", "liste_enseignes": ["AU BON PAIN", " "], "liste_rge": null, "nom_commercial": "LE BON PAIN",
       "statut_diffusion_etablissement": "O"}
    ]
  }],
  "total_results": 1, "page": 1, "per_page": 5, "total_pages": 1
}"#;

fn found(json: &str) -> Entry {
    match read(json, siret()) {
        Ok(Answer::Found(entry)) => *entry,
        other => panic!("{other:?}"),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "what is there stands in options")]
fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn open() -> Entry {
    Entry {
        siret: siret(),
        state: State::Open,
        masked: false,
        signs: vec!["AU BON PAIN".to_owned()],
        usual_name: some("LE BON PAIN"),
        company: some("LE FOURNIL DE CAEN"),
        street: some("12 B RUE ECUYERE"),
        postcode: some("14000"),
        cedex: false,
        city: some("CAEN"),
        insee: some("14118"),
        position: LngLat::new(-0.3674, 49.1829),
        activity: some("10.71C"),
    }
}

#[test]
fn an_open_establishment_among_several() {
    let entry = found(OPEN);
    assert_eq!(entry, open());
    let names: Vec<&str> = entry.names().collect();
    assert_eq!(names, ["AU BON PAIN", "LE BON PAIN", "LE FOURNIL DE CAEN"]);
}

#[test]
fn the_head_office_is_looked_at_too() {
    let json = OPEN.replace("84098192200017", "84098192200099");
    let json = json.replace("84098192200025", "84098192200017");
    let entry = found(&json);
    assert_eq!(entry.street, some("3 QUAI VENDEUVRE"));
    assert_eq!((entry.signs.len(), entry.usual_name), (0, None));
}

#[test]
fn numbers_and_texts_stand_for_each_other() {
    let json = OPEN
        .replace(r#""84098192200017""#, "84098192200017")
        .replace(r#""14000""#, "14000")
        .replace(r#""14118""#, "14118")
        .replace(r#""49.1829""#, "49.1829")
        .replace(r#""-0.3674""#, "-0.3674")
        .replace(r#"["AU BON PAIN", " "]"#, r#""AU BON PAIN""#);
    assert_eq!(found(&json), open());
    // Zeros in front, which numbers have not.
    let json = r#"{"results":[{"matching_etablissements":[{"siret":32517500057,"code_postal":1000,"commune":"1053","adresse":"1 RUE X 01000 BOURG"}]}]}"#;
    let siret = geolocal::domain::contact::Siret::parse("00032517500057").unwrap();
    let Ok(Answer::Found(entry)) = read(json, siret) else {
        panic!("not found");
    };
    assert_eq!(
        (entry.postcode, entry.insee, entry.street, entry.state),
        (
            some("01000"),
            some("01053"),
            some("1 RUE X"),
            State::Unknown
        )
    );
}

#[test]
fn closed_ones_say_since_when() {
    let closed = |unit: &str, company: &str, since: &str| {
        let json = format!(
            r#"{{"results":[{{"etat_administratif":"{company}","matching_etablissements":[
            {{"siret":"84098192200017","etat_administratif":"{unit}","date_fermeture":{since}}}]}}]}}"#
        );
        found(&json).state
    };
    let since = "2024-06-30".parse().ok();
    assert_eq!(closed("F", "A", r#""2024-06-30""#), State::Closed { since });
    assert_eq!(closed("F", "C", "null"), State::Closed { since: None });
    assert_eq!(closed("F", "A", r#""juin""#), State::Closed { since: None });
    // A company that has ceased has no open establishment.
    assert_eq!(closed("A", "C", "null"), State::Closed { since: None });
    assert_eq!(closed("A", "A", "null"), State::Open);
    assert_eq!(closed("?", "A", "null"), State::Unknown);
}

#[test]
fn masked_units_say_nothing_personal() {
    let masked = Entry {
        masked: true,
        signs: Vec::new(),
        usual_name: None,
        company: None,
        street: None,
        postcode: None,
        position: None,
        ..open()
    };
    let status = r#""statut_diffusion_etablissement": "O"}
    ]"#;
    for hidden in ["P", "N"] {
        // Even where the values themselves were given away.
        let json = OPEN.replace(status, &status.replace("\"O\"", &format!("\"{hidden}\"")));
        assert_ne!(json, OPEN);
        assert_eq!(found(&json), masked, "{hidden}");
    }
    let json = OPEN.replace(r#""statut_diffusion": "O""#, r#""statut_diffusion": "P""#);
    assert_eq!(found(&json), masked);
    // As such units come, without a status: marks in place of values.
    let json = r#"{"results":[{"nom_complet":"[NON-DIFFUSIBLE]","nom_raison_sociale":null,"etat_administratif":"A","siege":
        {"siret":"84098192200017","adresse":"[NON-DIFFUSIBLE]","code_postal":"[ND]","libelle_commune":"CAEN",
        "commune":"14118","latitude":"[NON-DIFFUSIBLE]","longitude":"[NON-DIFFUSIBLE]","liste_enseignes":["ND"],
        "etat_administratif":"A","activite_principale":"10.71C"}}]}"#;
    assert_eq!(found(json), masked);
}

#[test]
fn names_of_people_who_are_companies() {
    let json = OPEN.replace(
        r#""nom_raison_sociale": "LE FOURNIL DE CAEN""#,
        r#""nom_raison_sociale": null"#,
    );
    assert_eq!(
        found(&json).company,
        some("LE FOURNIL DE CAEN (LE FOURNIL)")
    );
}

#[test]
fn addresses_of_large_receivers_of_mail() {
    let json = OPEN.replace(
        r#""12 B RUE ECUYERE 14000 CAEN",
       "code_postal": "14000""#,
        r#""12 B RUE ECUYERE CS 14000 14050 CAEN CEDEX 4",
       "code_postal": "14050""#,
    );
    let entry = found(&json);
    assert!(entry.cedex);
    assert_eq!(
        (entry.street, entry.postcode),
        (some("12 B RUE ECUYERE CS 14000"), some("14050"))
    );
}

#[test]
fn not_found_and_garbage() {
    let not_found = Ok(Answer::NotFound);
    assert_eq!(
        read(r#"{"results":[],"total_results":0}"#, siret()),
        not_found
    );
    assert_eq!(
        read(&OPEN.replace("84098192200017", "84098192200041"), siret()),
        not_found
    );
    for odd in [
        r#"{"results":[null,1,"x",[],{}]}"#,
        r#"{"results":[{"siege":null,"matching_etablissements":{}}]}"#,
        r#"{"results":[{"siege":{"siret":null}}]}"#,
    ] {
        assert_eq!(read(odd, siret()), not_found, "{odd}");
    }
    for bad in [
        "",
        "<html>",
        "[]",
        "{}",
        r#"{"erreur":"x"}"#,
        r#"{"results":{}}"#,
    ] {
        assert_eq!(read(bad, siret()), Err(Unreadable), "{bad}");
    }
    // Nothing but the number.
    let entry = found(
        r#"{"results":[{"siege":{"siret":"84098192200017","latitude":"a","longitude":"999","adresse":7}}]}"#,
    );
    assert_eq!(
        (entry.names().count(), entry.position, entry.state),
        (0, None, State::Unknown)
    );
}

proptest! {
    #[test]
    fn a_torn_answer_is_no_panic(cut in 0..OPEN.len(), byte in any::<u8>()) {
        let mut bytes = OPEN.as_bytes().to_vec();
        bytes[cut] = byte;
        let _whole = read(&String::from_utf8_lossy(&bytes), siret());
        bytes.truncate(cut);
        prop_assert_eq!(read(&String::from_utf8_lossy(&bytes), siret()), Err(Unreadable));
    }
}
