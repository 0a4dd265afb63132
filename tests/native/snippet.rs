//! What a webmaster pastes, and what a browser reads in it.

use geolocal::domain::lang::LocalText;
use geolocal::domain::snippet::{Height, Snippet, origin_of};
use geolocal::domain::taxonomy::Taxonomy;
use geolocal::domain::view_state::ViewState;
use geolocal::domain::vocabulary::{Term, Vocabulary};
use proptest::prelude::*;

/// A vocabulary with one service.
fn vocabulary() -> Vocabulary {
    Vocabulary {
        taxonomy: Taxonomy::parse("{}").0,
        services: vec![Term {
            id: "livraison".to_owned(),
            name: LocalText::same("Livraison"),
        }],
        labels: Vec::new(),
    }
}

fn snippet(query: &str, hash: &str, title: &str, height: Height) -> Snippet {
    let vocabulary = vocabulary();
    let (view, _) = ViewState::decode(query, hash, &vocabulary);
    Snippet::new(
        "https://carte.example/n/",
        &view,
        &vocabulary,
        title,
        height,
    )
}

#[test]
fn an_element_has_the_parameters_as_attributes() {
    let query =
        "?q=pain%20%26%20vin&service=livraison&page=integrer&liste=0&verrou=service,q&utm=x";
    let snippet = snippet(query, "#12/49.182/-0.370", "Près d’ici", Height::Auto);
    let link = "https://carte.example/n/?q=pain%20%26%20vin&amp;service=livraison#12/49.182/-0.370";
    let frame = "https://carte.example/n/?q=pain%20%26%20vin&amp;service=livraison&amp;embed=1&amp;liste=0&amp;verrou=q,service\
                 #12/49.182/-0.370";
    assert_eq!(
        snippet.element(),
        format!(
            "<script async src=\"https://carte.example/n/embed.js\"></script>\n\
             <geolocal-map src=\"https://carte.example/n/\" q=\"pain &amp; vin\" service=\"livraison\" liste=\"0\" \
             verrou=\"q,service\" position=\"12/49.182/-0.370\" height=\"auto\" title=\"Près d’ici\">\n  \
             <a href=\"{link}\">Près d’ici</a>\n  \
             <noscript><iframe src=\"{frame}\" title=\"Près d’ici\" width=\"100%\" height=\"480\" style=\"border: 0\" \
             loading=\"lazy\" allow=\"geolocation; fullscreen; clipboard-write\"></iframe></noscript>\n\
             </geolocal-map>"
        )
    );
}

#[test]
fn a_frame_has_its_height_in_pixels() {
    let frame = snippet("", "", "Carte", Height::Pixels(600)).iframe();
    assert!(frame.starts_with("<iframe src=\"https://carte.example/n/?embed=1\" title=\"Carte\" width=\"100%\" height=\"600\""));
}

#[test]
fn oembed_is_json_with_the_frame() {
    let snippet = snippet("?q=a", "", "Le \"marché\"", Height::Pixels(500));
    let answer: Option<serde_json::Value> = serde_json::from_str(&snippet.oembed("Géo’Local")).ok();
    let expected = serde_json::json!({
        "version": "1.0", "type": "rich", "title": "Le \"marché\"", "provider_name": "Géo’Local",
        "provider_url": "https://carte.example/n/", "width": null, "height": 500, "html": snippet.iframe(),
    });
    assert_eq!(answer, Some(expected));
}

#[test]
fn addresses_without_a_host_have_no_origin() {
    for address in [
        "",
        "https://",
        "ftp://a.example",
        "https://moi@a.example",
        "javascript://a",
        "https://a b.example",
        "/carte",
    ] {
        assert_eq!(origin_of(address), None, "{address}");
    }
}

/// What a browser makes of the first attribute of this name.
fn attribute(html: &str, name: &str) -> Option<String> {
    let start = format!(" {name}=\"");
    let rest = html.get(html.find(&start)? + start.len()..)?;
    let value = rest.get(..rest.find('"')?)?;
    let value = value
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">");
    Some(value.replace("&amp;", "&"))
}

proptest! {
    /// Whatever is searched for and however the frame is called, a browser reads it back and nothing gets out of its quotes.
    #[test]
    fn texts_are_read_back(text in "[^ \\p{Cc}]{1,12}", title in "\\PC{1,20}") {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("q", &text).finish();
        let snippet = snippet(&query, "", &title, Height::Auto);
        let element = snippet.element();
        let text = text.trim().to_owned();
        prop_assume!(!text.is_empty());
        prop_assert_eq!(attribute(&element, "q"), Some(text));
        prop_assert_eq!(attribute(&element, "title"), Some(title));
        prop_assert_eq!(element.matches('<').count(), 10);
    }
}
