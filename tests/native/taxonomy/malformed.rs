//! Bad files: the usable part is kept, the rest is told.

use geolocal::domain::taxonomy::{CategoryIndex, Taxonomy};
use proptest::prelude::*;

/// The ids that a file gives and what is told of it.
fn read(json: &str) -> (Vec<String>, Vec<String>) {
    let (taxonomy, problems) = Taxonomy::parse(json);
    let ids = taxonomy
        .categories()
        .iter()
        .map(|it| it.id.clone())
        .collect();
    (ids, problems.iter().map(ToString::to_string).collect())
}

/// A file whose first family is `mode` with this one rubrique; then comes `autres`.
fn with_category(category: &str) -> String {
    format!(
        r##"{{"families":[
        {{"id":"mode","label":{{"fr":"Mode","en":"Fashion"}},"colour":{{"light":"#111111","dark":"#eeeeee"}},"icon":"shirt","categories":[{category}]}},
        {{"id":"autres","label":{{"fr":"Autres","en":"Other"}},"colour":{{"light":"#111111","dark":"#eeeeee"}},"icon":"x","categories":[
            {{"id":"autres.autre","label":{{"fr":"Autre","en":"Other"}},"icon":"x","osm":["shop=yes"]}}]}}]}}"##
    )
}

#[test]
fn whatever_the_file_there_is_a_fallback() {
    for (json, told) in [
        ("", "This is not JSON"),
        ("null", "families: A list of families is needed."),
        ("[]", "families: A list of families is needed."),
        ("{}", "families: A list of families is needed."),
        (
            r#"{"families":{}}"#,
            "families: A list of families is needed.",
        ),
        (
            r#"{"families":[]}"#,
            "families: The family “autres” is missing",
        ),
        (r#"{"families":[3]}"#, "families[0].id: “” is not"),
        (
            r#"{"families":[{"id":"a.b"}]}"#,
            "families[0].id: “a.b” is not",
        ),
        (
            r#"{"families":[{"id":"Mode"}]}"#,
            "families[0].id: “Mode” is not",
        ),
    ] {
        let (ids, problems) = read(json);
        assert_eq!(ids, ["autres.autre"], "{json}");
        assert!(
            problems.iter().any(|problem| problem.starts_with(told)),
            "{json}: {problems:?}"
        );
        let taxonomy = Taxonomy::parse(json).0;
        assert_eq!(taxonomy.fallback(), CategoryIndex(0));
        assert_eq!(taxonomy.category(CategoryIndex(7)).id, "autres.autre");
        assert_eq!(taxonomy.families().len(), 1);
    }
}

#[test]
fn a_bare_fallback_family_gets_its_rubrique() {
    let (ids, problems) =
        read(r#"{"families":[{"id":"autres"},{"id":"mode","categories":[{"id":"mode.femme"}]}]}"#);
    assert_eq!(ids, ["autres.autre", "mode.femme"]);
    assert!(
        problems
            .iter()
            .any(|it| it.starts_with("families[0]: The rubrique “autres.autre” is missing"))
    );
    assert_eq!(
        problems.iter().filter(|it| it.contains(".colour.")).count(),
        4
    );
}

#[test]
fn a_good_file_has_no_problem_and_optional_lists_may_be_missing() {
    let good = r#"{"id":"mode.femme","label":{"fr":"Femme","en":"Women"},"icon":"shirt"}"#;
    assert_eq!(
        read(&with_category(good)),
        (
            vec!["mode.femme".to_owned(), "autres.autre".to_owned()],
            vec![]
        )
    );
}

#[test]
fn each_problem_names_its_place() {
    let labels = r#""label":{"fr":"Femme","en":"Women"}"#;
    for (category, kept, told) in [
        (
            "3",
            false,
            "families[0].categories[0].id: “” is not “mode.” and",
        ),
        (
            r#"{"id":"sante.femme"}"#,
            false,
            "families[0].categories[0].id: “sante.femme” is not “mode.” and",
        ),
        (
            r#"{"id":"mode."}"#,
            false,
            "families[0].categories[0].id: “mode.” is not",
        ),
        (
            r#"{"id":"mode.a","icon":"x"}"#,
            true,
            "families[0].categories[0].label: A text in “fr”",
        ),
        (
            r#"{"id":"mode.a","icon":"x","label":{"fr":" ","en":"A"}}"#,
            true,
            "families[0].categories[0].label: A text in “fr”",
        ),
        (
            &format!(r#"{{"id":"mode.a",{labels}}}"#),
            true,
            "families[0].categories[0].icon: The name of an icon",
        ),
        (
            &format!(r#"{{"id":"mode.a","icon":"x",{labels},"naf":"47"}}"#),
            true,
            "families[0].categories[0].naf: A list of texts",
        ),
        (
            &format!(r#"{{"id":"mode.a","icon":"x",{labels},"naf":[4]}}"#),
            true,
            "families[0].categories[0].naf[0]: A text is needed",
        ),
        (
            &format!(r#"{{"id":"mode.a","icon":"x",{labels},"naf":["47.71Z","4771z"]}}"#),
            true,
            "families[0].categories[0].naf[1]: “4771z” is there twice",
        ),
        (
            &format!(r#"{{"id":"mode.a","icon":"x",{labels},"osm":["shop"]}}"#),
            true,
            "families[0].categories[0].osm[0]: “shop” cannot be used",
        ),
        (
            &format!(r#"{{"id":"mode.a","icon":"x",{labels},"osm":["shop=yes"]}}"#),
            true,
            "families[1].categories[0].osm[0]: “shop=yes” is there twice",
        ),
        (
            &format!(r#"{{"id":"mode.a","icon":"x",{labels}}},{{"id":"mode.a"}}"#),
            true,
            "families[0].categories[1].id: “mode.a” is there twice",
        ),
    ] {
        let (ids, problems) = read(&with_category(category));
        assert_eq!(ids.len(), if kept { 2 } else { 1 }, "{category}");
        assert_eq!(problems.len(), 1, "{category}: {problems:?}");
        assert!(problems[0].starts_with(told), "{category}: {problems:?}");
    }
}

#[test]
fn a_bad_colour_becomes_grey() {
    for colour in ["red", "#12345", "#12345g", "123456", "#12345é"] {
        let json = with_category("").replacen("#111111", colour, 1);
        let (taxonomy, problems) = Taxonomy::parse(&json);
        assert!(
            problems[0]
                .to_string()
                .starts_with("families[0].colour.light: "),
            "{problems:?}"
        );
        assert_eq!(taxonomy.families()[0].colour_light.0, "#525355");
    }
}

#[test]
fn too_many_rubriques_are_cut() {
    let category =
        |at: u32| format!(r#"{{"id":"mode.n{at}","label":{{"fr":"a","en":"a"}},"icon":"x"}}"#);
    let many: Vec<String> = (0..65_600).map(category).collect();
    let (ids, problems) = read(&with_category(&many.join(",")));
    assert_eq!(
        (ids.len(), ids.last().map(String::as_str)),
        (65_535, Some("autres.autre"))
    );
    assert!(problems.iter().any(|it| it.contains("too many rubriques")));
}

proptest! {
    #[test]
    fn any_cut_of_the_shipped_file_is_read(at in 0..super::SHIPPED.len()) {
        let cut = super::SHIPPED.get(..at).unwrap_or_default();
        let (taxonomy, problems) = Taxonomy::parse(cut);
        prop_assert_eq!(&taxonomy.category(taxonomy.fallback()).id, "autres.autre");
        prop_assert!(at + 1 >= super::SHIPPED.len() || !problems.is_empty());
    }
}
