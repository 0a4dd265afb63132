//! Hostile texts and links stay texts.

use geolocal::domain::contact::WebLink;
use geolocal::domain::dataset::{Outcome, Problem};

use super::{findings, one, shop};

#[test]
fn only_web_links_become_links() {
    let refused = [
        "javascript:alert(1)",
        " JaVaScRiPt:alert(1)",
        "java\\nscript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.fr",
        "https://",
        "https:///path",
        "https://a b.fr",
        "https://example.fr/\\\"onmouseover=x",
        "not a link",
        "www",
    ];
    for link in refused {
        let feature = shop(&format!(
            r#""website":"{link}","facebook":"{link}","image":"{link}""#
        ));
        assert_eq!(one(&feature).website, None, "{link}");
        let found = findings(&feature);
        let unsafe_links = found.iter().filter(|(_, problem, outcome)| {
            matches!(problem, Problem::UnsafeLink { .. }) && *outcome == Outcome::Mended
        });
        assert_eq!(unsafe_links.count(), 3, "{link}: {found:?}");
    }
}

#[test]
fn links_that_are_kept() {
    let table = [
        ("https://example.fr/é?q=1#a", "https://example.fr/é?q=1#a"),
        ("HTTP://Example.fr", "HTTP://Example.fr"),
        (" www.example.fr ", "https://www.example.fr"),
        ("example.fr/page", "https://example.fr/page"),
    ];
    for (written, expected) in table {
        let shop = one(&shop(&format!(r#""website":"{written}""#)));
        assert_eq!(shop.website.as_ref().map(WebLink::href), Some(expected));
    }
    let picture = one(&shop(r#""image":"http://example.fr/a.jpg""#));
    assert_eq!(picture.image, None, "pictures are https only");
}

#[test]
fn markup_stays_plain_text() {
    let markup = "<img src=x onerror=alert(1)> & <b>gras</b>";
    let shop = one(&shop(&format!(r#""description":"{markup}""#)));
    assert_eq!(shop.description.as_deref(), Some(markup));
}

#[test]
fn invisible_characters_are_taken_out() {
    let feature =
        shop(r#""name":"Four\u202Enil\u0000\u2066 d\u2019Or\nde Caen","description":"a\nb""#);
    let shop = one(&feature);
    assert_eq!(shop.name, "Fournil d’Or de Caen");
    assert_eq!(shop.description.as_deref(), Some("a\nb"));
    assert_eq!(
        findings(&feature),
        [(Some("name"), Problem::ControlCharacters, Outcome::Mended)]
    );
}

#[test]
fn texts_too_long_are_cut() {
    let length = 5 << 20;
    let feature = shop(&format!(
        r#""website":"www.example.fr","description":"{}""#,
        "é".repeat(length)
    ));
    let shop = one(&feature);
    assert_eq!(
        shop.description.map(|text| text.chars().count()),
        Some(20_000)
    );
    assert_eq!(
        shop.website.as_ref().map(WebLink::href),
        Some("https://www.example.fr")
    );
    let problem = Problem::TooLong {
        length,
        limit: 20_000,
    };
    assert_eq!(
        findings(&feature),
        [(Some("description"), problem, Outcome::Mended)]
    );
}
