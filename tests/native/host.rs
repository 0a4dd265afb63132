//! What an embedded map and its host say to each other, and who hears it.

use geolocal::domain::host::{Fault, Incoming, Outgoing, Trust};
use geolocal::domain::taxonomy::Taxonomy;
use geolocal::domain::view_state::ViewState;
use geolocal::domain::vocabulary::Vocabulary;
use serde_json::{Value, json};

fn set(pairs: &[(&str, Option<&str>)]) -> Incoming {
    let owned = pairs.iter();
    let owned = owned.map(|(name, value)| ((*name).to_owned(), value.map(str::to_owned)));
    Incoming::Set(owned.collect())
}

#[test]
fn messages_of_the_host_are_read() {
    for (message, expected) in [
        (
            json!({"geolocal": 1, "type": "hello"}),
            Some(Incoming::Hello),
        ),
        (
            json!({"geolocal": 1, "type": "select", "id": "e-1"}),
            Some(Incoming::Select(Some("e-1".into()))),
        ),
        (
            json!({"geolocal": 1, "type": "select", "id": null}),
            Some(Incoming::Select(None)),
        ),
        (
            json!({"geolocal": 1, "type": "set", "cat": "a,b"}),
            Some(set(&[("cat", Some("a,b"))])),
        ),
        (
            json!({"geolocal": 1, "type": "set", "cat": ["a", "b"]}),
            Some(set(&[("cat", Some("a,b"))])),
        ),
        (
            json!({"geolocal": 1, "type": "set", "rayon": 5}),
            Some(set(&[("rayon", Some("5"))])),
        ),
        (
            json!({"geolocal": 1, "type": "set", "q": null}),
            Some(set(&[("q", None)])),
        ),
        (
            json!({"geolocal": 1, "type": "set", "q": ""}),
            Some(set(&[("q", None)])),
        ),
        (
            json!({"geolocal": 1, "type": "set", "q": {"a": 1}}),
            Some(set(&[("q", None)])),
        ),
        (json!({"geolocal": 1, "type": "set"}), Some(set(&[]))),
    ] {
        assert_eq!(Incoming::parse(&message.to_string()), expected, "{message}");
    }
}

#[test]
fn what_is_not_ours_is_nothing() {
    for message in [
        "",
        "null",
        "\"set\"",
        "[1]",
        "{}",
        r#"{"type": "set", "cat": "a"}"#,
        r#"{"geolocal": 2, "type": "set"}"#,
        r#"{"geolocal": "1", "type": "set"}"#,
        r#"{"geolocal": 1}"#,
        r#"{"geolocal": 1, "type": "reset"}"#,
        r#"{"geolocal": 1, "type": "select"}"#,
        r#"{"geolocal": 1, "type": 1}"#,
    ] {
        assert_eq!(Incoming::parse(message), None, "{message}");
    }
}

#[test]
fn messages_to_the_host_are_flat_objects() {
    let filter = Outgoing::Filter {
        total: 3,
        asked: vec![("cat".to_owned(), "a\"b".to_owned())],
    };
    let error = Outgoing::Error {
        fault: Fault::Load,
        message: "Non".to_owned(),
    };
    for (message, expected) in [
        (
            Outgoing::Ready { total: 450 },
            json!({"geolocal": 1, "type": "ready", "total": 450}),
        ),
        (
            Outgoing::Height(640),
            json!({"geolocal": 1, "type": "height", "height": 640}),
        ),
        (
            error,
            json!({"geolocal": 1, "type": "error", "code": "load", "message": "Non"}),
        ),
        (
            Outgoing::Select(Some("e-1".to_owned())),
            json!({"geolocal": 1, "type": "select", "id": "e-1"}),
        ),
        (
            Outgoing::Select(None),
            json!({"geolocal": 1, "type": "select", "id": null}),
        ),
        (
            filter,
            json!({"geolocal": 1, "type": "filter", "total": 3, "cat": "a\"b"}),
        ),
    ] {
        let json: Option<Value> = serde_json::from_str(&message.json()).ok();
        assert_eq!(json, Some(expected));
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
