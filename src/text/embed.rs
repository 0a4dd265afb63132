//! The words of a map inside another page.

use crate::domain::lang::Lang;

/// The texts of one language.
#[derive(Debug)]
pub struct EmbedWords {
    /// A plain wheel moved the page.
    pub wheel: &'static str,
    /// The same on a Mac.
    pub wheel_mac: &'static str,
    /// One finger moved the page.
    pub fingers: &'static str,
    /// The link to the map by itself, with all that is chosen.
    pub full_screen: &'static str,
    /// The link to the map with nothing hidden and nothing locked.
    pub whole_site: &'static str,
    /// The same from the card of one establishment.
    pub whole_site_card: &'static str,
}

static FR: EmbedWords = EmbedWords {
    wheel: "Ctrl + molette pour zoomer",
    wheel_mac: "⌘ + molette pour zoomer",
    fingers: "Deux doigts pour déplacer la carte",
    full_screen: "Plein écran, dans un nouvel onglet",
    whole_site: "Voir la carte complète",
    whole_site_card: "Voir sur la carte",
};

static EN: EmbedWords = EmbedWords {
    wheel: "Ctrl + scroll to zoom",
    wheel_mac: "⌘ + scroll to zoom",
    fingers: "Two fingers to move the map",
    full_screen: "Full screen, in a new tab",
    whole_site: "See the whole map",
    whole_site_card: "See it on the map",
};

/// The words of a map inside another page.
pub fn embed(lang: Lang) -> &'static EmbedWords {
    match lang {
        Lang::Fr => &FR,
        Lang::En => &EN,
    }
}
