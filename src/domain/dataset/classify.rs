//! Rubriques from what sources write: ids, labels, activity codes (NAF), OpenStreetMap tags.

use crate::domain::taxonomy::{Category, CategoryIndex, Taxonomy};

use super::words::words;

/// The rubrique that a text names: its id, or its label in either language.
pub(super) fn by_text(taxonomy: &Taxonomy, text: &str) -> Option<CategoryIndex> {
    let text_words = words(text);
    let named = |category: &Category| {
        !text_words.is_empty()
            && [&category.label.fr, &category.label.en]
                .iter()
                .any(|name| words(name) == text_words)
    };
    find(taxonomy, |category| category.id == text).or_else(|| find(taxonomy, named))
}

/// The rubrique of an activity code of either edition, with or without its dot.
pub(super) fn by_naf(taxonomy: &Taxonomy, code: &str) -> Option<CategoryIndex> {
    let plain = |code: &str| code.chars().filter(|c| *c != '.').collect::<String>();
    let wanted = plain(code);
    find(taxonomy, |category| {
        category.naf.iter().any(|own| plain(own) == wanted)
    })
}

/// The rubrique of an OpenStreetMap tag; of several values (`a;b`) the first that is known.
pub(super) fn by_osm(taxonomy: &Taxonomy, key: &str, value: &str) -> Option<CategoryIndex> {
    value.split(';').find_map(|value| {
        let is_tag = |tag: &String| tag.split_once('=') == Some((key, value.trim()));
        find(taxonomy, |category| category.osm.iter().any(is_tag))
    })
}

fn find(taxonomy: &Taxonomy, wanted: impl Fn(&Category) -> bool) -> Option<CategoryIndex> {
    let at = taxonomy.categories().iter().position(wanted)?;
    u16::try_from(at).ok().map(CategoryIndex)
}
