//! Posters: well-formed, whole, inside the margins; their code is read from what is drawn.

use geolocal::domain::colour::Colour;
use geolocal::domain::take_home::Poster;
use geolocal::text::pages::poster::words;

use super::qr::{read, rectangles};
use super::*;

const NAMES: [&str; 6] = [
    "Zoé",
    "Le Fournil de Saint-Vaast",
    "Boulangerie-pâtisserie artisanale « Au bon vieux temps d’autrefois », Madame et Monsieur Lecanuet-Desmarais, maison fondée en 1887",
    "Groupement d’intérêt économique des producteurs de cidre, de poiré, de pommeau et de calvados du pays d’Auge, du Bessin, du Bocage et du Perche réunis, vente directe à la ferme et au marché du vendredi",
    "Anticonstitutionnellementanticonstitutionnellementanticonstitutionnellement",
    "« <b>&\"']]> »",
];

fn poster(name: &str) -> Poster<'_> {
    Poster {
        map: "Géo’Local Normandie",
        name,
        category: "Boulangerie",
        link: LINK,
        readable_link: "carte.example/normandie/?fiche=e-0042",
        accent: Colour::new([0x0f, 0x5c, 0x55]),
    }
}

fn drawn(poster: &Poster) -> String {
    poster.svg(words(Lang::Fr)).unwrap()
}

/// A text element: its middle, baseline, size, weight, colour and words.
struct Text {
    x: String,
    y: f64,
    size: f64,
    weight: String,
    colour: String,
    words: String,
}

fn texts(svg: &str) -> Vec<Text> {
    let document = roxmltree::Document::parse(svg).unwrap();
    let nodes = document
        .descendants()
        .filter(|node| node.tag_name().name() == "text");
    let text = |node: roxmltree::Node| {
        let number = |name| node.attribute(name).unwrap().parse().unwrap();
        Text {
            x: node.attribute("x").unwrap().to_owned(),
            y: number("y"),
            size: number("font-size"),
            weight: node.attribute("font-weight").unwrap().to_owned(),
            colour: node.attribute("fill").unwrap().to_owned(),
            words: node.text().unwrap().to_owned(),
        }
    };
    nodes.map(text).collect()
}

/// The lines of the name: bold, below the band and above the code.
fn name_lines(svg: &str) -> Vec<Text> {
    let is_name = |text: &Text| text.weight == "700" && (42.0..92.0).contains(&text.y);
    texts(svg).into_iter().filter(is_name).collect()
}

#[test]
fn the_page_is_a5_and_says_everything() {
    let svg = drawn(&poster("Le Fournil"));
    let document = roxmltree::Document::parse(&svg).unwrap();
    let root = document.root_element();
    for (name, value) in [
        ("width", "148mm"),
        ("height", "210mm"),
        ("viewBox", "0 0 148 210"),
        ("lang", "fr"),
    ] {
        assert_eq!(root.attribute(name), Some(value));
    }
    let words: Vec<String> = texts(&svg).into_iter().map(|text| text.words).collect();
    assert_eq!(
        words,
        [
            "Retrouvez-nous sur",
            "Géo’Local Normandie",
            "Le Fournil",
            "Boulangerie",
            "Horaires, coordonnées, itinéraire\u{a0}: scannez le code",
            "carte.example/normandie/?fiche=e-0042",
        ]
    );
    let english = poster("Le Fournil")
        .svg(geolocal::text::pages::poster::words(Lang::En))
        .unwrap();
    assert!(english.contains(">Find us on<") && english.contains("lang=\"en\""));
}

#[test]
fn the_code_is_large_and_is_read() {
    let long = format!("https://carte.example/?q={}", "a".repeat(600));
    for link in [LINK, &long] {
        let svg = drawn(&Poster {
            link,
            ..poster("Zoé")
        });
        let document = roxmltree::Document::parse(&svg).unwrap();
        let code = document
            .descendants()
            .find(|node| node.has_attribute("transform"))
            .unwrap();
        let transform = code.attribute("transform").unwrap();
        let scale: f64 = transform
            .split("scale(")
            .nth(1)
            .unwrap()
            .trim_end_matches(')')
            .parse()
            .unwrap();
        assert!(transform.starts_with("translate(29 92) "));
        let path = code.attribute("d").unwrap();
        let modules = rectangles(path)
            .iter()
            .map(|(x, _, run)| x + run)
            .max()
            .unwrap()
            - 4;
        assert!(
            f64::from(u32::try_from(modules).unwrap()) * scale >= 72.0,
            "{scale}"
        );
        assert_eq!(read(path, modules + 8), link);
    }
    assert!(poster("Zoé").svg(words(Lang::Fr)).is_ok());
    let too_long = "a".repeat(700);
    assert!(
        Poster {
            link: &too_long,
            ..poster("Zoé")
        }
        .svg(words(Lang::Fr))
        .is_err()
    );
}

#[test]
fn a_name_is_whole_as_long_as_it_can_be_read() {
    for (at, lines, size) in [(0, 1, 14.0), (1, 2, 13.25), (2, 5, 5.25), (5, 1, 13.25)] {
        let found = name_lines(&drawn(&poster(NAMES[at])));
        let joined: Vec<&str> = found.iter().map(|text| text.words.as_str()).collect();
        assert_eq!(joined.join(" ").replace('\u{a0}', " "), NAMES[at]);
        assert!(
            joined
                .iter()
                .all(|line| !line.starts_with('»') && !line.ends_with('«'))
        );
        assert_eq!((found.len(), found[0].size), (lines, size), "{}", NAMES[at]);
    }
    let cut = name_lines(&drawn(&poster(NAMES[3])));
    assert!(cut.last().unwrap().words.ends_with('…') && cut[0].words.starts_with("Groupement"));
    let broken = name_lines(&drawn(&poster(NAMES[4])));
    assert!(broken.iter().all(|text| text.words.chars().count() <= 45));
    let joined: String = broken.into_iter().map(|text| text.words).collect();
    assert_eq!(joined, NAMES[4]);
}

#[test]
fn what_cannot_be_drawn_is_left_out() {
    let lines = |name| name_lines(&drawn(&poster(name)));
    assert_eq!(lines("\u{1} \u{7f}\u{ffff}").len(), 0);
    assert_eq!(lines("Zo\u{b}é\u{0} \u{1b}!")[0].words, "Zo é\u{a0}!");
}

#[test]
fn lines_are_of_much_the_same_length() {
    let lines = name_lines(&drawn(&poster("Le Fournil de Saint-Vaast et de Barfleur")));
    let lengths: Vec<usize> = lines
        .iter()
        .map(|text| text.words.chars().count())
        .collect();
    let (least, most) = (lengths.iter().min().unwrap(), lengths.iter().max().unwrap());
    assert!(lengths.len() > 1 && least * 2 > *most, "{lengths:?}");
}

#[test]
fn text_on_the_band_and_below_can_be_read() {
    for (accent, on_band, below) in [
        ("0f5c55", "#ffffff", "#0f5c55"),
        ("ffd400", "#000000", "#1c222b"),
        ("777777", "#000000", "#1c222b"),
    ] {
        let accent = Colour::parse(accent).unwrap();
        let texts = texts(&drawn(&Poster {
            accent,
            ..poster("Zoé")
        }));
        assert_eq!(
            (texts[0].colour.as_str(), texts[1].colour.as_str()),
            (on_band, on_band)
        );
        assert_eq!(texts[3].colour, below);
        let ink = Colour::parse(on_band).unwrap();
        assert!(accent.contrast(ink) >= 4.5);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Whatever is written, the document is well-formed and no line leaves its part of the page.
    #[test]
    fn nothing_leaves_its_place(name in ".{0,300}", map in ".{0,100}", category in ".{0,100}", link in ".{0,200}") {
        let poster = Poster { map: &map, category: &category, readable_link: &link, ..poster(&name) };
        let mut bottom = 10.0;
        for text in texts(&drawn(&poster)) {
            prop_assert_eq!(&text.x, "74");
            let capitals = text.y - 0.72 * text.size;
            prop_assert!(capitals >= bottom, "{} at {} above {}", text.words, capitals, bottom);
            prop_assert!(!(text.y > 91.0 && capitals < 182.0), "{} at {} in the code", text.words, text.y);
            prop_assert!(text.y + 0.24 * text.size <= 200.0, "{} at {}", text.words, text.y);
            bottom = text.y;
        }
    }
}
