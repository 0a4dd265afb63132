//! What cannot be used is left out, told, and costs nothing else.

use geolocal::domain::view_state::{MAX_NOTICES, ViewState};
use proptest::prelude::*;

use super::{decode, encode, vocabulary};

/// Checks what is told of a URL, and the canonical URL of what is left.
fn check(url: &str, told: &[&str], canonical: &str) {
    let (view, notices) = decode(url);
    assert_eq!(notices, told, "{url}");
    assert_eq!(encode(&view), canonical, "{url}");
}

#[test]
fn unknown_ids_leave_the_good_ones() {
    check("?cat=boulangrie", &["cat=boulangrie: Unknown"], "");
    check(
        "?cat=alimentation.cave,x,autres,alimentation.x",
        &["cat=x: Unknown", "cat=alimentation.x: Unknown"],
        "?cat=alimentation.cave,autres",
    );
    check(
        "?service=livraison,vol",
        &["service=vol: Unknown"],
        "?service=livraison",
    );
    check("?label=Bio", &["label=Bio: Unknown"], "");
    check("?cat=x,x,x", &["cat=x: Unknown"], "");
    check("?cat=%FF", &["cat=\u{fffd}: Unknown"], "");
}

#[test]
fn unknown_words() {
    check("?vue=tableau", &["vue=tableau: Unknown"], "");
    check("?lang=de&vue=liste", &["lang=de: Unknown"], "?vue=liste");
    check("?lang=FR", &["lang=FR: Unknown"], "");
    check("?tri=prix", &["tri=prix: Unknown"], "");
    check(
        "?pres=14118&livre=non",
        &["livre=non: Unknown"],
        "?pres=14118",
    );
}

#[test]
fn moments_that_are_none() {
    for value in [
        "hier",
        "di",
        "di-",
        "di-24:00",
        "di-10:60",
        "di-10h30",
        "xx-10:30",
        "di-1:5",
        "maintenant,x",
    ] {
        check(
            &format!("?ouvert={value}"),
            &[&format!("ouvert={value}: Malformed")],
            "",
        );
    }
}

#[test]
fn places_that_are_none() {
    for value in [
        "caen",
        "1411",
        "14A18",
        "49.18",
        "91,0",
        "49.18,",
        "49.18,1e1",
        "1,2,3",
    ] {
        check(
            &format!("?pres={value}"),
            &[&format!("pres={value}: Malformed")],
            "",
        );
    }
    for value in ["1", "1411", "normandie", "012345678", "1234567890"] {
        check(
            &format!("?territoire={value}"),
            &[&format!("territoire={value}: Malformed")],
            "",
        );
    }
}

#[test]
fn radii_beyond_the_slider() {
    for value in ["0", "51", "-3", "5.5", "loin"] {
        let told = format!("rayon={value}: OutOfRange");
        check(
            &format!("?pres=14118&rayon={value}"),
            &[&told],
            "?pres=14118",
        );
    }
}

#[test]
fn repeated_parameters_keep_the_first_value() {
    check(
        "?cat=autres&cat=producteur",
        &["cat=producteur: Repeated"],
        "?cat=autres",
    );
    check(
        "?fiche=a&fiche=b&q=1&q=2",
        &["fiche=b: Repeated", "q=2: Repeated"],
        "?q=1&fiche=a",
    );
}

#[test]
fn too_long_an_establishment() {
    let longest = "é".repeat(200);
    check(
        &format!("?fiche={longest}"),
        &[],
        &format!("?fiche={}", "%C3%A9".repeat(200)),
    );
    let (view, notices) = decode(&format!("?fiche={longest}é"));
    assert_eq!(notices, [format!("fiche={longest}é: OutOfRange")]);
    assert_eq!(view, ViewState::default());
}

#[test]
fn positions_that_are_none() {
    for hash in [
        "12/49",
        "12/49/0/1",
        "a/b/c",
        "12//0",
        "/",
        "12/49/NaN",
        "12/inf/0",
        "1e1/49/0",
        "12/49,5/0",
    ] {
        check(&format!("#{hash}"), &[&format!("#=#{hash}: Malformed")], "");
    }
    for hash in [
        "23/49/0",
        "-1/49/0",
        "12/90.1/0",
        "12/49/180.5",
        "99999999999999999999/0/0",
    ] {
        check(
            &format!("#{hash}"),
            &[&format!("#=#{hash}: OutOfRange")],
            "",
        );
    }
}

#[test]
fn notices_are_bounded() {
    let ids: Vec<_> = (0..1000).map(|i| format!("x{i}")).collect();
    let (_, notices) = decode(&format!("?cat={},autres", ids.join(",")));
    assert_eq!(notices.len(), MAX_NOTICES);
}

proptest! {
    #[test]
    fn arbitrary_text_is_decoded(query in "\\PC{0,80}", hash in "\\PC{0,40}") {
        ViewState::decode(&query, &hash, &vocabulary());
    }

    #[test]
    fn decoding_settles_after_one_round(
        parts in prop::collection::vec(prop::sample::select(vec![
            "?", "&", "=", ",", "cat", "service", "label", "fiche", "vue", "lang", "q", "utm", "liste",
            "carte", "fr", "alimentation", ".cave", "bio", "%2C", "%C3%A9", "%", "+", "'", " ", "é", "#",
            "12", "/", "49.123456789", "-0.0000001", "180", "]", "\\", "\"", "<",
        ]), 0..20)
    ) {
        let canonical = encode(&decode(&parts.concat()).0);
        let (again, notices) = decode(&canonical);
        prop_assert_eq!(encode(&again), canonical);
        prop_assert_eq!(notices, Vec::<String>::new(), "a canonical URL is above reproach");
    }
}
