//! The generator in English.

use super::generator::*;
use crate::domain::lang::Lang;
use crate::text::number::decimal;

pub(super) static WORDS: Generator = Generator {
    title: "Show the map on your site",
    lead: "Choose what the map shows, look at the preview, then copy the code into your page.",
    back: "Back to the map",
    shown: Shown {
        title: "What the map shows",
        territory: "Territory",
        territory_help: "A département, an intercommunality or a town. Empty: the whole territory.",
        territory_unknown: |typed| {
            format!(
                "“{typed}” is no known territory: choose one of the list. The one before stays."
            )
        },
        territory_waits: "The list of territories is not there yet: type a code, or wait a moment.",
        text: "Search",
        open: "Only what is open now",
        categories: "Activities",
        all_of: |family| format!("{family}: all"),
        services: "Services, all required",
        labels: "Labels, all required",
        card: "A single establishment",
        card_help: "Its id or its SIRET number: the map becomes its card, with its opening hours and where it is.",
    },
    allowed: Allowed {
        title: "What visitors may do",
        lock_help: "What is locked keeps the value chosen above, even an empty one.",
        locks: [
            "Search",
            "Activities",
            "Services",
            "Labels",
            "Opening",
            "Territory",
            "Language",
        ],
        locked: "Lock",
        parts: "Show",
        part_names: [
            "The search box",
            "The filters",
            "The list",
            "Title and language",
        ],
        wheel: "Wheel and fingers",
        wheels: [
            "Ctrl + wheel or two fingers move the map: the page always scrolls",
            "The wheel and one finger move the map",
        ],
    },
    look: Look {
        title: "Appearance",
        theme: "Theme",
        themes: ["The visitor’s", "Light", "Dark"],
        colour: "Colour of buttons and links",
        pick: "Choose a colour",
        own_colour: "Original colour",
        contrast: |ratio| format!("Contrast with white: {} to 1.", decimal(Lang::En, ratio)),
        too_pale: |ratio| {
            format!(
                "Too pale: its contrast with white is {} to 1, and 4.5 is needed. This colour is not taken.",
                decimal(Lang::En, ratio)
            )
        },
        no_colour: "A colour has six hexadecimal digits, such as 8a1538.",
        lang: "Language",
        any_lang: "The visitor’s",
    },
    size: Size {
        title: "Size and name",
        auto: "Automatic height",
        height: "Height, in pixels",
        no_height: "The height is a number from 200 to 2000.",
        name: "Name of the map",
        name_help: "Screen readers say it when they come to the frame.",
    },
    preview: Preview {
        title: "Preview",
        width: "Width",
        widths: ["Phone", "Tablet", "Full width"],
    },
    code: Code {
        title: "The code to copy",
        element: "With our script",
        element_help: "Recommended: automatic height, loaded when needed, talks with your page.",
        frame: "Without script",
        frame_help: "For sites that take no scripts: a plain frame of a fixed height.",
        copy: |what| format!("Copy: {what}"),
        copy_short: "Copy",
        copied: "Copied.",
        not_copied: "Your browser did not allow it: select the code and copy it.",
        check: "What your site has to allow",
        csp: "If your site sends a “Content-Security-Policy”, it has to contain:",
        host: "Address of the page that will show the map",
        host_help: "It is sent to nobody. It serves to check that your page and the map can talk.",
        host_allowed: |origin| {
            format!("{origin} can talk with the map: selection, filters, settings.")
        },
        host_refused: |origin| {
            format!(
                "The map will show, but will not listen to {origin}. For that, add “{origin}” to embed.allowed_origins \
                 in config.json."
            )
        },
        host_unknown: "An address begins with https:// or http://.",
        oembed: "oEmbed",
        oembed_help: "Put this file beside the map, under the name oembed.json, and add to its index.html the line that \
                      docs/embed.md gives: sites that read oEmbed will show this map when its address is pasted.",
        oembed_save: "Download oembed.json",
    },
};
