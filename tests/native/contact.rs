//! Telephone numbers, e-mail addresses, SIRET numbers and links.

use geolocal::domain::contact::{Email, Phone, Siret, SiretProblem, WebLink};
use proptest::prelude::*;

#[test]
fn phones() {
    let table = [
        (
            "02 32 10 09 00",
            "02\u{a0}32\u{a0}10\u{a0}09\u{a0}00",
            "tel:+33232100900",
            false,
        ),
        (
            "0232100900",
            "02\u{a0}32\u{a0}10\u{a0}09\u{a0}00",
            "tel:+33232100900",
            false,
        ),
        (
            "+33 2 32 10 09 00",
            "02\u{a0}32\u{a0}10\u{a0}09\u{a0}00",
            "tel:+33232100900",
            false,
        ),
        (
            "+33(0)2.32.10.09.00",
            "02\u{a0}32\u{a0}10\u{a0}09\u{a0}00",
            "tel:+33232100900",
            false,
        ),
        (
            "0033 232100900",
            "02\u{a0}32\u{a0}10\u{a0}09\u{a0}00",
            "tel:+33232100900",
            false,
        ),
        (
            "tel:0232100900",
            "02\u{a0}32\u{a0}10\u{a0}09\u{a0}00",
            "tel:+33232100900",
            false,
        ),
        (
            "02-32-10-09-00 / 06 01 02 03 04",
            "02\u{a0}32\u{a0}10\u{a0}09\u{a0}00",
            "tel:+33232100900",
            false,
        ),
        (
            "0232100900;0601020304",
            "02\u{a0}32\u{a0}10\u{a0}09\u{a0}00",
            "tel:+33232100900",
            false,
        ),
        (
            "0800 123 456",
            "08\u{a0}00\u{a0}12\u{a0}34\u{a0}56",
            "tel:+33800123456",
            false,
        ),
        (
            "0892 70 12 39",
            "08\u{a0}92\u{a0}70\u{a0}12\u{a0}39",
            "tel:+33892701239",
            true,
        ),
        ("3631", "3631", "tel:3631", true),
        ("15", "15", "tel:15", false),
        (
            "+44 20 7946 0958",
            "+442079460958",
            "tel:+442079460958",
            false,
        ),
    ];
    for (written, display, uri, may_cost) in table {
        let phone = Phone::parse(written).unwrap();
        assert_eq!(phone.display(), display, "{written}");
        assert_eq!(phone.tel_uri(), uri, "{written}");
        assert_eq!(phone.may_cost(), may_cost, "{written}");
    }
    for refused in [
        "",
        "1",
        "demander",
        "123456789",
        "1234567890",
        "0232100900123456",
        "+33 1",
        "0000000000",
    ] {
        assert_eq!(Phone::parse(refused), None, "{refused}");
    }
}

#[test]
fn emails() {
    for kept in [
        "a@b.fr",
        " Jean.Dupont+x@exemple-a.fr ",
        "mailto:a@b.fr",
        "é@exemple.fr",
    ] {
        assert!(Email::parse(kept).is_some(), "{kept}");
    }
    for refused in [
        "",
        "a",
        "a@b",
        "@b.fr",
        "a@",
        "a b@c.fr",
        "a@b..fr",
        "a@b@c.fr",
        "a@b.fr, c@d.fr",
        "<a@b.fr>",
        "a@b.fr?cc=x",
    ] {
        assert_eq!(Email::parse(refused), None, "{refused}");
    }
    assert_eq!(
        Email::parse("a?b&c@d.fr").unwrap().mailto_uri(),
        "mailto:a%3Fb%26c@d.fr"
    );
}

#[test]
fn sirets() {
    // INSEE's own example, La Poste's head office (Luhn) and one of its offices (sum of digits)
    for (written, holds) in [
        ("732 829 320 00074", true),
        ("73282932000075", false),
        ("35600000000048", true),
        ("35600000049837", true),
        ("35600000049838", false),
    ] {
        assert_eq!(
            Siret::parse(written).unwrap().checksum_holds(),
            holds,
            "{written}"
        );
    }
    assert_eq!(
        Siret::parse("005 880 034 00017").unwrap().digits(),
        "00588003400017"
    );
    assert_eq!(Siret::parse("123"), Err(SiretProblem::Length { found: 3 }));
    assert_eq!(Siret::parse(""), Err(SiretProblem::Length { found: 0 }));
    assert_eq!(Siret::parse("7328293200007O"), Err(SiretProblem::NotDigits));
}

#[test]
fn links_as_people_read_them() {
    let table = [
        ("https://www.exemple.fr/", "exemple.fr", true),
        ("http://exemple.fr/a?b", "exemple.fr/a?b", false),
    ];
    for (written, display, secure) in table {
        let link = WebLink::parse(written).unwrap();
        assert_eq!((link.display(), link.is_secure()), (display, secure));
    }
}

proptest! {
    #[test]
    fn whatever_becomes_a_link_is_a_web_link(text in "\\PC{0,40}") {
        if let Some(link) = WebLink::parse(&text) {
            let lower = link.href().to_ascii_lowercase();
            prop_assert!(lower.starts_with("https://") || lower.starts_with("http://"));
            prop_assert!(!link.href().contains(|c: char| c.is_whitespace() || "<>\"".contains(c)));
        }
    }

    #[test]
    fn a_phone_reads_back_from_its_own_words(text in "[+0-9 .()/-]{0,20}") {
        if let Some(phone) = Phone::parse(&text) {
            prop_assert_eq!(Phone::parse(&phone.display()), Some(phone));
            prop_assert_eq!(Phone::parse(&phone.tel_uri()), Some(phone));
        }
    }

    #[test]
    fn contacts_take_any_text(text in "\\PC{0,60}") {
        let mail = Email::parse(&text).map(|email| email.mailto_uri());
        prop_assert!(mail.is_none_or(|uri| uri.starts_with("mailto:") && !uri.contains(['?', '&', ' '])));
        prop_assert!(Siret::parse(&text).is_ok_and(|siret| siret.digits().len() == 14) || Siret::parse(&text).is_err());
    }
}
