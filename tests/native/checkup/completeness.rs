//! How complete a listing is.

use geolocal::domain::checkup::{Missing, completeness};
use geolocal::domain::contact::{Email, Phone, Siret, WebLink};
use geolocal::domain::establishment::{Establishment, Image};
use proptest::prelude::*;

use super::{bare, today};

/// How many properties [`filled`] knows.
const FIELDS: u32 = 21;

/// An establishment with the properties of some bits.
fn filled(bits: u32) -> Establishment {
    let has = |at: u32| bits >> at & 1 == 1;
    let text = |at| has(at).then(|| "x".to_owned());
    let list = |at| {
        if has(at) {
            vec!["x".to_owned()]
        } else {
            Vec::new()
        }
    };
    let link = |at| has(at).then(|| WebLink::parse("https://www.boulangerie.fr").unwrap());
    let mut place = bare();
    place.description = text(0);
    place.products = list(1);
    place.address.street = text(2);
    place.address.postcode = text(3);
    place.address.city = text(4);
    place.phone = has(5).then(|| Phone::parse("02 31 00 00 00").unwrap());
    place.email = has(6).then(|| Email::parse("a@b.fr").unwrap());
    place.website = link(7);
    place.facebook = link(8);
    place.instagram = link(9);
    place.booking = link(10);
    place.opening_hours = text(11);
    place.special_hours = text(12);
    place.services = list(13);
    place.labels = list(14);
    place.payment = list(15);
    place.siret = has(16).then(|| Siret::parse("35600000000048").unwrap());
    place.image = link(17).map(|url| Image { url, alt: text(18) });
    place.updated = has(19).then(today);
    place.verified = has(20).then(today);
    place
}

#[test]
fn weights_add_up_and_fall() {
    let weights = Missing::ALL.map(Missing::weight);
    assert_eq!(weights.iter().sum::<u8>(), 100);
    assert!(weights.is_sorted_by(|one, next| one >= next), "{weights:?}");
    assert!(Missing::ALL.is_sorted());
}

#[test]
fn nothing_and_everything() {
    let nothing = completeness(&bare());
    assert_eq!(nothing.score, 0);
    let all_but_alt = Missing::ALL
        .into_iter()
        .filter(|item| *item != Missing::PhotoAlt);
    assert_eq!(nothing.missing, all_but_alt.collect::<Vec<_>>());
    let everything = completeness(&filled(u32::MAX));
    assert_eq!((everything.score, everything.missing), (100, Vec::new()));
}

#[test]
fn one_property_or_another() {
    // The bits of `filled`, and what they make up for.
    for (bits, item, score) in [
        (1 << 5, Missing::Contact, 15),
        (1 << 6, Missing::Contact, 15),
        (0b11 << 5, Missing::Contact, 15),
        (1 << 9, Missing::Web, 10),
        (1 << 12, Missing::Hours, 20),
        (0b111 << 2, Missing::Address, 12),
        (1 << 20, Missing::Date, 2),
        (0b11 << 17, Missing::PhotoAlt, 11),
        (1 << 16, Missing::Siret, 3),
    ] {
        let found = completeness(&filled(bits));
        assert_eq!(found.score, score, "{item:?}");
        assert!(!found.missing.contains(&item), "{item:?}");
    }
    // Two parts of an address are none, a picture without words is one.
    assert_eq!(completeness(&filled(0b11 << 2)).score, 0);
    let photo = completeness(&filled(1 << 17));
    assert_eq!(photo.score, 8);
    assert!(photo.missing.contains(&Missing::PhotoAlt));
}

proptest! {
    #[test]
    fn filling_in_never_lowers_the_score(bits in 0..1_u32 << FIELDS, at in 0..FIELDS) {
        let before = completeness(&filled(bits & !(1 << at)));
        let after = completeness(&filled(bits | 1 << at));
        prop_assert!(before.score <= after.score);
    }

    #[test]
    fn a_hundred_just_when_nothing_is_missing(bits in 0..1_u32 << FIELDS, full in any::<bool>()) {
        let bits = if full { bits | 0xF_FFFF } else { bits };
        let found = completeness(&filled(bits));
        prop_assert_eq!(found.score == 100, found.missing.is_empty());
        prop_assert!(found.missing.is_sorted());
    }
}
