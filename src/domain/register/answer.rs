//! Reading what the register answers.

use serde_json::Value;

use super::entry::{Entry, State};
use crate::domain::contact::Siret;
use crate::domain::dataset::date;
use crate::domain::decimal::{number_from, shortest};
use crate::domain::fold::fold;
use crate::domain::geo::LngLat;

/// What the register answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// It has the establishment.
    Found(Box<Entry>),
    /// It has not, or does not show it at all.
    NotFound,
}

/// An answer that is no JSON, or has no list of results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// Reads an answer to the question for a SIRET: the establishment with that SIRET among those of all results, head offices
/// included. Fields that are missing or of another type are absent, numbers may be texts, and the other way round.
///
/// # Errors
/// [`Unreadable`] when the answer is no JSON or has no list of results.
pub fn read(json: &str, siret: Siret) -> Result<Answer, Unreadable> {
    let root: Value = serde_json::from_str(json).or(Err(Unreadable))?;
    let results = root.get("results").and_then(Value::as_array);
    for company in results.ok_or(Unreadable)? {
        let matching = company
            .get("matching_etablissements")
            .and_then(Value::as_array);
        let office = company.get("siege");
        let mut units = matching.into_iter().flatten().chain(office);
        if let Some(unit) = units.find(|unit| is_numbered(unit, siret)) {
            return Ok(Answer::Found(Box::new(entry(company, unit, siret))));
        }
    }
    Ok(Answer::NotFound)
}

fn is_numbered(unit: &Value, siret: Siret) -> bool {
    let digits = text(unit, "siret").map(|digits| format!("{digits:0>14}"));
    digits.and_then(|digits| Siret::parse(&digits).ok()) == Some(siret)
}

fn entry(company: &Value, unit: &Value, siret: Siret) -> Entry {
    let hidden = unit.get("adresse").and_then(Value::as_str);
    let masked = is_masked(unit, "statut_diffusion_etablissement")
        || is_masked(company, "statut_diffusion")
        || hidden.is_some_and(is_mask);
    let shown = |name| text(unit, name).filter(|_| !masked);
    let address = shown("adresse");
    let postcode = shown("code_postal").map(|code| format!("{code:0>5}"));
    let company_name = || {
        let name = text(company, "nom_raison_sociale");
        name.or_else(|| text(company, "nom_complet"))
    };
    Entry {
        siret,
        state: state(company, unit),
        masked,
        signs: if masked { Vec::new() } else { signs(unit) },
        usual_name: shown("nom_commercial"),
        company: if masked { None } else { company_name() },
        cedex: address
            .as_deref()
            .is_some_and(|address| fold(address).split(' ').any(|word| word == "cedex")),
        street: address.and_then(|address| street(&address, postcode.as_deref())),
        postcode,
        city: text(unit, "libelle_commune"),
        insee: text(unit, "commune").map(|code| format!("{code:0>5}")),
        position: if masked { None } else { position(unit) },
        activity: text(unit, "activite_principale"),
    }
}

/// Whether a status of diffusion is another than `O`: `P`, partly shown, or the former `N`.
fn is_masked(value: &Value, name: &str) -> bool {
    text(value, name).is_some_and(|status| status != "O")
}

/// Whether a text stands in place of a masked value.
fn is_mask(text: &str) -> bool {
    matches!(fold(text).as_str(), "nd" | "non diffusible")
}

fn state(company: &Value, unit: &Value) -> State {
    let of = |value| text(value, "etat_administratif");
    let (own, whole) = (of(unit), of(company));
    match (own.as_deref(), whole.as_deref()) {
        (Some("F"), _) | (_, Some("C")) => State::Closed {
            since: text(unit, "date_fermeture").and_then(|text| date(&text)),
        },
        (Some("A"), _) => State::Open,
        _ => State::Unknown,
    }
}

fn signs(unit: &Value) -> Vec<String> {
    match unit.get("liste_enseignes") {
        Some(Value::Array(signs)) => signs.iter().filter_map(plain).collect(),
        Some(other) => plain(other).into_iter().collect(),
        None => Vec::new(),
    }
}

/// What stands before the postcode in an address; all of it where there is none.
fn street(address: &str, postcode: Option<&str>) -> Option<String> {
    let end = postcode.and_then(|postcode| address.rfind(postcode));
    let street = address.get(..end.unwrap_or(address.len()))?.trim();
    (!street.is_empty()).then(|| street.to_owned())
}

fn position(unit: &Value) -> Option<LngLat> {
    let degrees = |name| number_from(&text(unit, name)?);
    LngLat::new(degrees("longitude")?, degrees("latitude")?)
}

fn text(value: &Value, name: &str) -> Option<String> {
    value.get(name).and_then(plain)
}

/// A text that is not blank, or a number; not what stands in place of a masked value, `[NON-DIFFUSIBLE]` or `[ND]`.
fn plain(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => shortest(number.as_f64()?),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => return None,
    };
    (!text.is_empty() && !is_mask(&text)).then_some(text)
}
