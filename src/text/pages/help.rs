//! The words of the page of help lines.

use crate::domain::lang::Lang;

/// The texts of one language.
#[derive(Debug)]
pub struct HelpWords {
    /// The heading, and the title of the page.
    pub title: &'static str,
    /// What the page is for.
    pub lead: &'static str,
    /// When a line answers.
    pub hours: &'static str,
    /// Nothing is known of that.
    pub no_hours: &'static str,
    /// Calls a line: on the button, and for those who do not see beside what.
    pub call: fn(&str, &str) -> String,
    /// Heading of what else there is to do.
    pub else_title: &'static str,
    /// Writes to the chamber.
    pub write: fn(&str) -> String,
    /// To the pages where a listing is checked and registered.
    pub pages: [&'static str; 2],
    /// There are no help lines.
    pub none: &'static str,
    /// Where a shop might need them: before the list of lines.
    pub aside: &'static str,
    /// To the page of help lines.
    pub all: &'static str,
}

static FR: HelpWords = HelpWords {
    title: "Une aide pour votre entreprise",
    lead: "Des conseillers répondent aux commerçants, artisans et producteurs. L’appel n’engage à rien.",
    hours: "Horaires de la ligne",
    no_hours: "Horaires non communiqués",
    call: |number, name| format!("Appeler le {number} – {name}"),
    else_title: "Aussi",
    write: |email| format!("Écrire à {email}"),
    pages: [
        "Suis-je sur la carte\u{a0}? Vérifier ma fiche",
        "Inscrire un établissement",
    ],
    none: "Aucune ligne d’aide n’est indiquée pour cette carte.",
    aside: "Besoin d’aide\u{a0}?",
    all: "Toutes les lignes d’aide",
};

static EN: HelpWords = HelpWords {
    title: "Help for your business",
    lead: "Advisers answer shopkeepers, craftspeople and producers. A call commits you to nothing.",
    hours: "Hours of the line",
    no_hours: "Hours not given",
    call: |number, name| format!("Call {number} – {name}"),
    else_title: "Also",
    write: |email| format!("Write to {email}"),
    pages: ["Am I on the map? Check my listing", "Register a business"],
    none: "This map names no help lines.",
    aside: "Need help?",
    all: "All help lines",
};

/// The words of a language.
pub const fn help(lang: Lang) -> &'static HelpWords {
    match lang {
        Lang::Fr => &FR,
        Lang::En => &EN,
    }
}
