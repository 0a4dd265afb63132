//! The public register of companies: what is asked, what it answers, how a listing compares.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "crafted answers: a panic is a failed test"
)]

mod answer;
mod compare;
mod words;

use geolocal::domain::contact::Siret;
use geolocal::domain::register::{page_url, url};

/// The SIRET that is asked for.
fn siret() -> Siret {
    Siret::parse("84098192200017").unwrap()
}

#[test]
fn urls() {
    let asked = |base| url(base, siret());
    assert_eq!(
        asked("https://r.fr/search"),
        "https://r.fr/search?q=84098192200017&per_page=5"
    );
    assert_eq!(
        asked("https://r.fr/search?per_page=1&minimal=true"),
        "https://r.fr/search?per_page=1&minimal=true&q=84098192200017"
    );
    assert_eq!(
        page_url(Siret::parse("00032517500057").unwrap()),
        "https://annuaire-entreprises.data.gouv.fr/etablissement/00032517500057"
    );
}
