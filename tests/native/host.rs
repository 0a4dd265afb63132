//! What an embedded map and its host say to each other, and who hears it.

use geolocal::domain::host::{Fault, Field, Incoming, Outgoing, Trust, card_height};
use geolocal::domain::taxonomy::Taxonomy;
use geolocal::domain::view_state::ViewState;
use geolocal::domain::vocabulary::Vocabulary;

fn read(message: &[(&str, Option<&str>)]) -> Option<Incoming> {
    Incoming::read(owned(message))
}

fn owned(pairs: &[(&str, Option<&str>)]) -> Vec<(String, Option<String>)> {
    let pairs = pairs.iter();
    pairs
        .map(|(name, value)| ((*name).to_owned(), value.map(str::to_owned)))
        .collect()
}

fn set(pairs: &[(&str, Option<&str>)]) -> Incoming {
    Incoming::Set(owned(pairs))
}

#[test]
fn messages_of_the_host_are_read() {
    for (kind, fields, expected) in [
        ("hello", &[][..], Incoming::Hello),
        (
            "select",
            &[("id", Some("e-1"))],
            Incoming::Select(Some("e-1".to_owned())),
        ),
        ("select", &[("id", None)], Incoming::Select(None)),
        ("select", &[("id", Some(""))], Incoming::Select(None)),
        (
            "set",
            &[("cat", Some("a,b")), ("rayon", Some("5"))],
            set(&[("cat", Some("a,b")), ("rayon", Some("5"))]),
        ),
        ("set", &[("q", None)], set(&[("q", None)])),
        ("set", &[("q", Some(""))], set(&[("q", None)])),
        ("set", &[], set(&[])),
    ] {
        let message = [&[("geolocal", Some("1")), ("type", Some(kind))], fields].concat();
        assert_eq!(read(&message), Some(expected), "{message:?}");
    }
}

#[test]
fn what_is_not_ours_is_nothing() {
    for message in [
        &[][..],
        &[("type", Some("set")), ("cat", Some("a"))],
        &[("geolocal", Some("2")), ("type", Some("set"))],
        &[("geolocal", None), ("type", Some("set"))],
        &[("geolocal", Some("1"))],
        &[("geolocal", Some("1")), ("type", None)],
        &[("geolocal", Some("1")), ("type", Some("reset"))],
        // Nobody says which one.
        &[("geolocal", Some("1")), ("type", Some("select"))],
    ] {
        assert_eq!(read(message), None, "{message:?}");
    }
}

#[test]
fn messages_to_the_host_are_flat_objects() {
    let filter = Outgoing::Filter {
        total: 3,
        asked: vec![("cat".to_owned(), "a".to_owned())],
    };
    let error = Outgoing::Error {
        fault: Fault::Load,
        message: "Non".to_owned(),
    };
    for (message, kind, fields) in [
        (
            Outgoing::Ready { total: 450 },
            "ready",
            vec![("total", Field::Number(450))],
        ),
        (
            Outgoing::Height(640),
            "height",
            vec![("height", Field::Number(640))],
        ),
        (
            error,
            "error",
            vec![
                ("code", Field::Text("load")),
                ("message", Field::Text("Non")),
            ],
        ),
        (
            Outgoing::Select(Some("e-1".to_owned())),
            "select",
            vec![("id", Field::Text("e-1"))],
        ),
        (Outgoing::Select(None), "select", vec![("id", Field::Null)]),
        (
            filter,
            "filter",
            vec![("cat", Field::Text("a")), ("total", Field::Number(3))],
        ),
    ] {
        let mut expected = vec![("geolocal", Field::Number(1)), ("type", Field::Text(kind))];
        expected.extend(fields);
        assert_eq!(message.fields(), expected);
    }
}

#[test]
fn a_filter_tells_what_is_asked_and_never_where_the_visitor_is() {
    let vocabulary = Vocabulary {
        taxonomy: Taxonomy::parse("{}").0,
        services: Vec::new(),
        labels: Vec::new(),
    };
    for (query, asked) in [
        (
            "?q=pain&pres=14118&rayon=5&tri=nom&fiche=e-1&lang=fr&embed=1",
            vec![("q", "pain"), ("pres", "14118"), ("rayon", "5")],
        ),
        ("?q=pain&pres=49.18,-0.37&rayon=5", vec![("q", "pain")]),
        (
            "?territoire=14&ouvert=maintenant#12/49.18/-0.37",
            vec![("ouvert", "maintenant"), ("territoire", "14")],
        ),
        ("?utm_source=x", vec![]),
    ] {
        let (query, hash) = query.split_once('#').unwrap_or((query, ""));
        let (view, _) = ViewState::decode(query, hash, &vocabulary);
        let owned = asked
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let expected = Outgoing::Filter {
            total: 1,
            asked: owned.collect(),
        };
        assert_eq!(Outgoing::filter(&view, 1, &vocabulary), expected, "{query}");
    }
}

fn trust(allowed: &[&str]) -> Trust {
    let allowed: Vec<_> = allowed.iter().map(|one| (*one).to_owned()).collect();
    Trust::new(&allowed, "https://carte.example".to_owned())
}

#[test]
fn only_allowed_origins_and_our_own_are_listened_to() {
    for (allowed, origin, admitted) in [
        (&["https://cci.example"][..], "https://cci.example", true),
        (&["https://cci.example"], "https://carte.example", true),
        (
            &["https://cci.example"],
            "https://cci.example.evil.example",
            false,
        ),
        (&["https://cci.example"], "http://cci.example", false),
        (&["https://cci.example"], "null", false),
        (&[], "https://cci.example", false),
    ] {
        assert_eq!(trust(allowed).admits(origin), admitted, "{origin}");
    }
    // A map in a sandbox has no origin that says anything.
    assert!(!Trust::new(&[], "null".to_owned()).admits("null"));
}

#[test]
fn what_the_visitor_does_is_for_a_host_that_is_known() {
    let mut two = trust(&["https://a.example", "https://b.example"]);
    assert_eq!(two.audience(false), Some("*"));
    assert_eq!(two.audience(true), None);
    assert!(!two.admits("https://c.example"));
    assert_eq!(two.audience(true), None);
    assert!(two.admits("https://b.example"));
    assert_eq!(two.audience(true), Some("https://b.example"));

    assert_eq!(
        trust(&["https://a.example"]).audience(true),
        Some("https://a.example")
    );
    assert_eq!(trust(&[]).audience(true), None);
}

#[test]
fn a_card_is_as_high_as_its_text_and_the_map_above_it() {
    for (width, text, height) in [
        (320, 500, 724),
        (639, 500, 724),
        (640, 500, 500),
        (900, 200, 320),
    ] {
        assert_eq!(card_height(width, text), height, "{width} {text}");
    }
}
