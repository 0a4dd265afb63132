//! What is marked in a text.

use geolocal::domain::search::marks;
use proptest::prelude::*;

use super::*;

/// The text with what a query marks between brackets.
fn marked(text: &str, query: &str, typos: bool) -> String {
    let suggestion = Suggestion {
        target: Target::Place(0),
        label: text.to_owned(),
        marks: marks(text, &Query::parse(query), typos),
    };
    let parts = suggestion.parts();
    assert_eq!(
        parts.iter().map(|(part, _)| *part).collect::<String>(),
        text
    );
    let shown = parts.into_iter().map(|(part, is_mark)| {
        if is_mark {
            format!("[{part}]")
        } else {
            part.to_owned()
        }
    });
    shown.collect()
}

#[test]
fn words_and_their_beginnings_are_marked() {
    for (text, query, expected) in [
        ("Boulangerie Simon", "boul", "[Boul]angerie Simon"),
        (
            "Boulangerie Simon",
            "simon boulangerie",
            "[Boulangerie] [Simon]",
        ),
        ("Boulangerie Simon", "rie", "Boulangerie Simon"),
        ("Épicerie", "epi", "[Épi]cerie"),
        ("E\u{301}picerie", "epi", "[E\u{301}pi]cerie"),
        ("E\u{301}picerie", "e", "[E\u{301}]picerie"),
        ("Œufs frais", "oeuf", "[Œuf]s frais"),
        ("Œufs frais", "o", "[Œ]ufs frais"),
        ("Cœur de Caen", "coe", "[Cœ]ur de Caen"),
        ("Cœur de Caen", "co", "[Cœ]ur de Caen"),
        ("L’Épi d’Or", "lepi dor", "[L’Épi] [d’Or]"),
        ("L’Épi d’Or", "l'epi d'or", "[L]’[Épi] [d]’[Or]"),
        ("L’Épi d’Or", "lepi l", "[L’Épi] d’Or"),
        ("L’Épi d’Or", "lep", "[L’Ép]i d’Or"),
        ("L’Épi d’Or", "epi", "L’[Épi] d’Or"),
        ("Saint-Lô", "st lo", "[Saint]-[Lô]"),
        ("Saint-Lô", "sai", "[Sai]nt-Lô"),
        ("St-Lô", "saint lo", "[St]-[Lô]"),
        ("St-Lô", "sain", "[St]-Lô"),
        ("Ste-Anne", "sa", "[Ste]-Anne"),
        ("Bar Tabac", "bartabac", "Bar Tabac"),
        ("Stylos", "st", "[St]ylos"),
        (
            "Courseulles-sur-Mer",
            "courseulles sur mer",
            "[Courseulles]-[sur]-[Mer]",
        ),
        ("Courseulles-sur-Mer", "mer", "Courseulles-sur-[Mer]"),
        ("Le Lessay", "le parc", "[Le] Lessay"),
        ("Fromage", "fromages", "[Fromage]"),
        ("Caen 14000", "140", "Caen [140]00"),
        ("寿司 Bar", "寿", "[寿]司 Bar"),
        ("", "caen", ""),
        ("Caen", "", "Caen"),
    ] {
        assert_eq!(
            marked(text, query, false),
            expected,
            "{query:?} in {text:?}"
        );
    }
}

#[test]
fn typos_are_marked_where_they_were_forgiven() {
    assert_eq!(marked("Boulangerie", "boulengerie", true), "[Boulangerie]");
    assert_eq!(marked("Boulangerie", "boulengerie", false), "Boulangerie");
    assert_eq!(marked("Bain de Pain", "pain", false), "Bain de [Pain]");
    let groups = suggestions("boulengerie");
    assert_eq!(groups[0].suggestions[0].parts(), [("Boulangerie", true)]);
    let groups = suggestions("boul");
    assert_eq!(
        groups[0].suggestions[0].parts(),
        [("Boul", true), ("angerie", false)]
    );
    // The English label answers: nothing of the French one does.
    assert_eq!(
        suggestions("bakery")[0].suggestions[0].parts(),
        [("Boulangerie", false)]
    );
}

/// Texts of words as people and machines write them.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,24}",
        "[a-zéèœßÉŒ'’ \u{301}\\-]{0,24}",
        "(l|d|qu|st|le|[a-z]{1,4}|é|œ)('|’| |-){0,6}"
    ]
}

proptest! {
    #[test]
    fn marks_are_whole_characters_inside_the_text(text in text(), query in text(), typos: bool) {
        let marks = marks(&text, &Query::parse(&query), typos);
        let mut end = 0;
        for mark in marks {
            prop_assert!(mark.start < mark.end && mark.start >= end);
            prop_assert!(text.get(mark.clone()).is_some(), "{mark:?} of {text:?}");
            end = mark.end;
        }
    }

    #[test]
    fn a_text_marks_all_its_own_words(words in proptest::collection::vec("[a-zéèœßÉŒ]{1,6}", 1..8)) {
        let text = words.join("-");
        let marks = marks(&text, &Query::parse(&text), false);
        let marked: usize = marks.iter().map(ExactSizeIterator::len).sum();
        prop_assert_eq!(marked, words.iter().map(String::len).sum::<usize>(), "{:?} of {:?}", marks, text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn nothing_typed_makes_it_panic(text in "\\PC*") {
        for group in suggestions(&text) {
            for suggestion in group.suggestions {
                suggestion.parts();
            }
        }
    }
}
