//! Links that look dead.

use geolocal::domain::checkup::{LinkProblem, link_problem};
use geolocal::domain::contact::WebLink;

#[test]
fn table() {
    for (url, problem) in [
        ("https://www.boulangerie.fr/page", None),
        ("http://boulangerie.fr:8080", None),
        ("https://user@boulangerie.fr", None),
        ("https://93.184.215.14/", None),
        ("https://[2001:db8::1]/", None),
        ("https://example.boulangerie.fr", None),
        ("https://mon-exemple.fr", None),
        ("https://172.32.0.1", None),
        ("https://11.0.0.1", None),
        ("https://10.fr", None),
        (
            "http://http://www.boulangerie.fr",
            Some(LinkProblem::DoubleScheme),
        ),
        (
            "https://HTTPS//www.boulangerie.fr",
            Some(LinkProblem::DoubleScheme),
        ),
        ("http://localhost:8080/x", Some(LinkProblem::OwnNetwork)),
        ("http://[::1]/", Some(LinkProblem::OwnNetwork)),
        ("http://127.0.0.1", Some(LinkProblem::OwnNetwork)),
        ("http://192.168.1.1/", Some(LinkProblem::OwnNetwork)),
        ("http://172.16.0.1/", Some(LinkProblem::OwnNetwork)),
        ("http://172.31.0.1/", Some(LinkProblem::OwnNetwork)),
        ("http://10.0.0.1/", Some(LinkProblem::OwnNetwork)),
        ("http://imprimante.local", Some(LinkProblem::OwnNetwork)),
        ("https://example.com", Some(LinkProblem::Placeholder)),
        ("https://www.exemple.fr/x", Some(LinkProblem::Placeholder)),
        (
            "https://boulangerie.example.",
            Some(LinkProblem::Placeholder),
        ),
        ("https://maboutique/", Some(LinkProblem::NoDot)),
        ("https://maboutique?x=a.b", Some(LinkProblem::NoDot)),
    ] {
        let link = WebLink::parse(url).unwrap();
        assert_eq!(link_problem(&link), problem, "{url}");
    }
}
