//! The words of the poster for the window.

use crate::domain::lang::Lang;
use crate::domain::take_home::PosterWords;

/// The words of a language.
pub const fn words(lang: Lang) -> &'static PosterWords {
    match lang {
        Lang::Fr => &FR,
        Lang::En => &EN,
    }
}

static FR: PosterWords = PosterWords {
    lang: "fr",
    found_on: "Retrouvez-nous sur",
    scan: "Horaires, coordonnées, itinéraire\u{a0}: scannez le code",
    title: |name| format!("{name}\u{a0}: affiche avec le code QR de la fiche"),
};

static EN: PosterWords = PosterWords {
    lang: "en",
    found_on: "Find us on",
    scan: "Opening hours, contact, directions: scan the code",
    title: |name| format!("{name}: poster with the QR code of the listing"),
};
