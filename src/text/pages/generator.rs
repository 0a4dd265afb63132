//! The words of the generator of embedding code.

use crate::domain::lang::Lang;

/// The texts of one language.
#[derive(Debug)]
pub struct Generator {
    /// The heading.
    pub title: &'static str,
    /// What the page is for.
    pub lead: &'static str,
    /// The link back to the map.
    pub back: &'static str,
    /// What the map shows.
    pub shown: Shown,
    /// What visitors may change.
    pub allowed: Allowed,
    /// Colours and language.
    pub look: Look,
    /// Height and name.
    pub size: Size,
    /// The preview.
    pub preview: Preview,
    /// The code.
    pub code: Code,
}

/// What the map shows.
#[derive(Debug)]
pub struct Shown {
    /// Heading.
    pub title: &'static str,
    /// Label of the territory.
    pub territory: &'static str,
    /// How to fill it in.
    pub territory_help: &'static str,
    /// No such territory.
    pub territory_unknown: fn(&str) -> String,
    /// Names are not known yet.
    pub territory_waits: &'static str,
    /// Label of the text searched for.
    pub text: &'static str,
    /// Open now.
    pub open: &'static str,
    /// Heading of the rubriques.
    pub categories: &'static str,
    /// All rubriques of a family.
    pub all_of: fn(&str) -> String,
    /// Heading of the services.
    pub services: &'static str,
    /// Heading of the labels.
    pub labels: &'static str,
    /// Label of one establishment.
    pub card: &'static str,
    /// What it does.
    pub card_help: &'static str,
}

/// What visitors may change.
#[derive(Debug)]
pub struct Allowed {
    /// Heading.
    pub title: &'static str,
    /// What a lock does.
    pub lock_help: &'static str,
    /// The parameters that can be locked: text, rubriques, services, labels, open, territory, language.
    pub locks: [&'static str; 7],
    /// Legend of the locks.
    pub locked: &'static str,
    /// Legend of the parts.
    pub parts: &'static str,
    /// Search, filters, list, header.
    pub part_names: [&'static str; 4],
    /// Legend of the wheel.
    pub wheel: &'static str,
    /// Ctrl, and free.
    pub wheels: [&'static str; 2],
}

/// Colours and language.
#[derive(Debug)]
pub struct Look {
    /// Heading.
    pub title: &'static str,
    /// Label of the theme.
    pub theme: &'static str,
    /// Automatic, light, dark.
    pub themes: [&'static str; 3],
    /// Label of the colour.
    pub colour: &'static str,
    /// Accessible name of the colour well.
    pub pick: &'static str,
    /// Takes the map's own colour.
    pub own_colour: &'static str,
    /// The contrast with white.
    pub contrast: fn(f64) -> String,
    /// The same where it does not do.
    pub too_pale: fn(f64) -> String,
    /// Not a colour.
    pub no_colour: &'static str,
    /// Label of the language.
    pub lang: &'static str,
    /// That of the visitor's browser.
    pub any_lang: &'static str,
}

/// Height and name.
#[derive(Debug)]
pub struct Size {
    /// Heading.
    pub title: &'static str,
    /// As the map asks.
    pub auto: &'static str,
    /// Label of the height.
    pub height: &'static str,
    /// Not a height.
    pub no_height: &'static str,
    /// Label of the frame's name.
    pub name: &'static str,
    /// What it is for.
    pub name_help: &'static str,
}

/// The preview.
#[derive(Debug)]
pub struct Preview {
    /// Heading.
    pub title: &'static str,
    /// Legend of the widths.
    pub width: &'static str,
    /// Telephone, tablet, all there is.
    pub widths: [&'static str; 3],
}

/// The code.
#[derive(Debug)]
pub struct Code {
    /// Heading.
    pub title: &'static str,
    /// Our element.
    pub element: &'static str,
    /// What it does.
    pub element_help: &'static str,
    /// The plain frame.
    pub frame: &'static str,
    /// When to take it.
    pub frame_help: &'static str,
    /// Copies a text, with its name.
    pub copy: fn(&str) -> String,
    /// The same on the button.
    pub copy_short: &'static str,
    /// It is copied.
    pub copied: &'static str,
    /// It could not be.
    pub not_copied: &'static str,
    /// Heading of the check.
    pub check: &'static str,
    /// What a content security policy has to allow.
    pub csp: &'static str,
    /// Label of the page's address.
    pub host: &'static str,
    /// What the address is for.
    pub host_help: &'static str,
    /// That page and the map may talk.
    pub host_allowed: fn(&str) -> String,
    /// They may not, and what to do.
    pub host_refused: fn(&str) -> String,
    /// Not an address.
    pub host_unknown: &'static str,
    /// Heading of oEmbed.
    pub oembed: &'static str,
    /// What it is for.
    pub oembed_help: &'static str,
    /// The button.
    pub oembed_save: &'static str,
}

/// The words of the generator.
pub const fn generator(lang: Lang) -> &'static Generator {
    match lang {
        Lang::Fr => &super::generator_fr::WORDS,
        Lang::En => &super::generator_en::WORDS,
    }
}
