//! The switches of an embedded map, what they lock, and views with other parameters.

use geolocal::domain::colour::Colour;
use geolocal::domain::view_state::{Embed, Key, PagePart, Theme, ViewState, Wheel};
use proptest::prelude::*;

use super::{decode, encode, vocabulary};

#[test]
fn switches_are_read_and_written() {
    let url = "?embed=1&recherche=0&filtres=0&liste=0&entete=0&verrou=cat,territoire&molette=libre&theme=sombre\
               &couleur=8a1538";
    let (view, notices) = decode(url);
    assert_eq!(notices, [""; 0]);
    let embed = &view.embed;
    assert!(embed.on);
    for part in [
        PagePart::Search,
        PagePart::Filters,
        PagePart::List,
        PagePart::Header,
    ] {
        assert!(!embed.shows(part), "{part:?}");
    }
    assert!(embed.locks(Key::Categories) && embed.locks(Key::Territory));
    assert!(!embed.locks(Key::Services));
    assert_eq!(embed.wheel, Wheel::Free);
    assert_eq!(embed.theme_in_force(), Theme::Dark);
    assert_eq!(embed.colour, Some(Colour::new([0x8a, 0x15, 0x38])));
    assert_eq!(encode(&view), url);
}

#[test]
fn defaults_are_left_out() {
    let url = "?embed=1&recherche=1&liste=1&molette=ctrl&theme=auto&verrou=";
    let (view, notices) = decode(url);
    assert_eq!(notices, [""; 0]);
    assert_eq!(encode(&view), "?embed=1");
}

#[test]
fn what_cannot_be_used_is_told() {
    for (url, told) in [
        ("?embed=oui", "embed=oui: Unknown"),
        ("?liste=non", "liste=non: Unknown"),
        ("?verrou=cat,categorie", "verrou=categorie: Unknown"),
        // A switch cannot be changed anyway.
        ("?verrou=theme", "verrou=theme: Unknown"),
        ("?molette=non", "molette=non: Unknown"),
        ("?theme=noir", "theme=noir: Unknown"),
        ("?couleur=rouge", "couleur=rouge: Malformed"),
        ("?couleur=f2b705", "couleur=f2b705: TooPale"),
        ("?couleur=ffffff", "couleur=ffffff: TooPale"),
    ] {
        assert_eq!(decode(url).1, [told], "{url}");
    }
}

#[test]
fn a_colour_may_have_its_sign() {
    assert_eq!(
        encode(&decode("?embed=1&couleur=%238A1538").0),
        "?embed=1&couleur=8a1538"
    );
}

#[test]
fn switches_are_in_force_in_an_embedded_map_alone() {
    let (view, _) = decode("?recherche=0&verrou=cat&theme=sombre");
    assert!(view.embed.shows(PagePart::Search));
    assert!(!view.embed.locks(Key::Categories));
    assert_eq!(view.embed.theme_in_force(), Theme::Auto);
}

#[test]
fn what_is_locked_stays_what_it_was_first() {
    for (first, later, held) in [
        (
            "?cat=autres&embed=1&verrou=cat",
            "?cat=producteur",
            "?cat=autres.autre&embed=1&verrou=cat",
        ),
        (
            "?cat=autres&embed=1&verrou=cat",
            "?q=pain",
            "?q=pain&cat=autres&embed=1&verrou=cat",
        ),
        // Nothing was asked: nothing can be.
        (
            "?embed=1&verrou=service",
            "?service=retrait&embed=1",
            "?embed=1&verrou=service",
        ),
        // Switches never change.
        (
            "?embed=1&liste=0&verrou=cat",
            "?embed=1&theme=sombre",
            "?embed=1&liste=0&verrou=cat",
        ),
        ("?embed=1&verrou=cat", "?cat=autres", "?embed=1&verrou=cat"),
        // The place is locked, its radius is not; and the other way round.
        (
            "?pres=14118&embed=1&verrou=pres",
            "?pres=76540&rayon=30",
            "?pres=14118&rayon=30&embed=1&verrou=pres",
        ),
        (
            "?pres=14118&embed=1&verrou=pres",
            "?q=a",
            "?q=a&pres=14118&embed=1&verrou=pres",
        ),
        (
            "?pres=14118&rayon=5&embed=1&verrou=rayon,livre",
            "?pres=76540&rayon=30&livre=oui",
            "?pres=76540&rayon=5&embed=1&verrou=rayon,livre",
        ),
        (
            "?territoire=14&embed=1&verrou=territoire",
            "?territoire=76",
            "?territoire=14&embed=1&verrou=territoire",
        ),
        (
            "?ouvert=maintenant&embed=1&verrou=ouvert",
            "",
            "?ouvert=maintenant&embed=1&verrou=ouvert",
        ),
        (
            "?fiche=a&lang=fr&embed=1&verrou=fiche,lang",
            "?fiche=b&lang=en",
            "?fiche=a&lang=fr&embed=1&verrou=lang,fiche",
        ),
        // Not embedded: nothing is held.
        (
            "?cat=autres&verrou=cat",
            "?cat=producteur",
            "?cat=producteur",
        ),
    ] {
        let mut view = decode(later).0;
        view.hold(&decode(first).0);
        assert_eq!(
            view,
            {
                let mut same = decode(held).0;
                same.position = view.position;
                same
            },
            "{first} then {later}"
        );
    }
}

#[test]
fn parameters_are_changed_by_name() {
    let change = |from: &str, changes: &[(&str, Option<&str>)]| {
        let changes: Vec<_> = changes
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.map(str::to_owned)))
            .collect();
        let (view, notices) = decode(from).0.with_parameters(&changes, &vocabulary());
        (encode(&view), notices.len())
    };
    for (from, changes, to, told) in [
        (
            "?q=pain#9/49.200/0.100",
            [("q", None), ("cat", Some("autres"))],
            "?cat=autres#9/49.200/0.100",
            0,
        ),
        (
            "?cat=autres",
            [("cat", Some("producteur")), ("q", Some("l’été & co"))],
            "?q=l%E2%80%99%C3%A9t%C3%A9%20%26%20co&cat=producteur",
            0,
        ),
        (
            "",
            [("position", Some("9/49.2/0.1")), ("q", Some("a"))],
            "?q=a#9/49.200/0.100",
            0,
        ),
        (
            "#9/49.200/0.100",
            [("position", None), ("q", Some("a"))],
            "?q=a",
            0,
        ),
        (
            "?q=a",
            [("cat", Some("boulangrie")), ("tri", Some("nom"))],
            "?q=a&tri=nom",
            1,
        ),
    ] {
        assert_eq!(change(from, &changes), (to.to_owned(), told), "{from}");
    }
}

/// Any switches.
fn embeds() -> impl Strategy<Value = Embed> {
    let parts = prop::collection::vec(
        prop::sample::select(vec![
            PagePart::Search,
            PagePart::Filters,
            PagePart::List,
            PagePart::Header,
        ]),
        0..4,
    );
    let lockable: Vec<_> = Key::ALL
        .into_iter()
        .filter(|key| key.can_be_locked())
        .collect();
    let locked = prop::collection::vec(prop::sample::select(lockable), 0..6);
    let wheel = prop::sample::select(vec![Wheel::WithCtrl, Wheel::Free]);
    let theme = prop::sample::select(Theme::ALL.to_vec());
    let colour = prop::option::of(any::<[u8; 3]>().prop_map(Colour::new));
    (any::<bool>(), parts, locked, wheel, theme, colour).prop_map(
        |(on, parts, keys, wheel, theme, colour)| {
            let mut embed = Embed {
                on,
                wheel,
                theme,
                colour: colour.filter(|colour| colour.carries_white()),
                ..Embed::default()
            };
            embed.hidden.extend(parts);
            embed.locked.extend(keys);
            embed
        },
    )
}

proptest! {
    #[test]
    fn switches_survive_the_address(embed in embeds()) {
        let view = ViewState { embed, ..ViewState::default() };
        let (back, notices) = decode(&encode(&view));
        prop_assert_eq!(notices, [""; 0]);
        prop_assert_eq!(back, view);
    }

    /// However the address changes, what is locked does not.
    #[test]
    fn a_held_view_shows_what_was_locked(embed in embeds(), other in embeds(), text in "[a-z]{0,5}") {
        let first = ViewState { embed: Embed { on: true, ..embed }, text: text.clone(), ..ViewState::default() };
        let mut later = ViewState { embed: other, text: format!("{text}x"), ..ViewState::default() };
        later.hold(&first);
        prop_assert_eq!(&later.embed, &first.embed);
        prop_assert_eq!(later.text == text, first.embed.locks(Key::Text));
    }
}
