//! The public register of French companies, through the API Recherche d'entreprises
//! (<https://recherche-entreprises.api.gouv.fr/docs/>): what to ask, what it answers, and how a listing compares with it.
//!
//! Nothing here fetches. At most seven requests a second and address are answered; past that comes a 429.

mod answer;
mod compare;
mod entry;
mod street;

pub use answer::{Answer, Unreadable, read};
pub use compare::{APART_KM, Comparison, Fact, Outcome, compare};
pub use entry::{Entry, State};
pub use street::is_same_street;

use super::contact::Siret;

/// How many companies are asked for, unless the configured URL says otherwise: a SIRET has one.
const USUAL: (&str, &str) = ("per_page=", "5");

/// The request for the establishment with a SIRET. `base` is the configured URL of the search; what its query says is
/// kept.
///
/// ```
/// use geolocal::domain::contact::Siret;
///
/// let siret = Siret::parse("356 000 000 00048").unwrap();
/// assert_eq!(
///     geolocal::domain::register::url("https://register.example/search", siret),
///     "https://register.example/search?q=35600000000048&per_page=5"
/// );
/// ```
pub fn url(base: &str, siret: Siret) -> String {
    let mark = if base.contains('?') { '&' } else { '?' };
    let mut url = format!("{base}{mark}q={}", siret.digits());
    let (key, value) = USUAL;
    if !base.contains(key) {
        url.extend(["&", key, value]);
    }
    url
}

/// The page of the Annuaire des entreprises about the establishment with a SIRET, for people.
pub fn page_url(siret: Siret) -> String {
    let page = "https://annuaire-entreprises.data.gouv.fr/etablissement/";
    [page, &siret.digits()].concat()
}
