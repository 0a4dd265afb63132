//! Notices in both languages.

use geolocal::domain::lang::Lang;
use geolocal::domain::view_state::ViewState;
use geolocal::text::notices::url_notice;

use super::vocabulary;

/// Checks the sentences about a URL with one thing wrong; `~` stands for a no-break space.
fn check(query: &str, hash: &str, fr: &str, en: &str) {
    let (_, notices) = ViewState::decode(query, hash, &vocabulary());
    let say = |lang| {
        let lines: Vec<_> = notices
            .iter()
            .map(|notice| url_notice(lang, notice))
            .collect();
        lines.join("\n").replace('\u{a0}', "~")
    };
    assert_eq!((say(Lang::Fr).as_str(), say(Lang::En).as_str()), (fr, en));
}

#[test]
fn every_problem_has_its_sentence() {
    check(
        "?cat=boulangrie",
        "",
        "Le paramètre «~cat~» de l’adresse contient «~boulangrie~», inconnu~: cette valeur est ignorée.",
        "The parameter “cat” in the address contains “boulangrie”, which does not exist: it is ignored.",
    );
    check(
        "",
        "#a/b/c",
        "La position de l’adresse contient «~#a/b/c~», mal formé~: cette valeur est ignorée.",
        "The position in the address contains “#a/b/c”, which is malformed: it is ignored.",
    );
    check(
        "",
        "#99/49/0",
        "La position de l’adresse contient «~#99/49/0~», hors de la carte~: cette valeur est ignorée.",
        "The position in the address contains “#99/49/0”, which is off the map: it is ignored.",
    );
    check(
        "?vue=liste&vue=carte",
        "",
        "Le paramètre «~vue~» de l’adresse est répété~: «~carte~» est ignoré, la première valeur compte.",
        "The parameter “vue” in the address is repeated: “carte” is ignored, the first value counts.",
    );
}

#[test]
fn long_values_are_shortened() {
    let quoted = format!("{}…", "x".repeat(60));
    check(
        &format!("?fiche={}", "x".repeat(201)),
        "",
        &format!(
            "Le paramètre «~fiche~» de l’adresse contient «~{quoted}~», plus long que 200 caractères~: \
             cette valeur est ignorée."
        ),
        &format!(
            "The parameter “fiche” in the address contains “{quoted}”, longer than 200 characters: \
             it is ignored."
        ),
    );
}
