//! Other listings that may be of the same establishment.

use super::warning::Warning;
use super::warnings::Facts;
use crate::domain::alike::are_alike;
use crate::domain::geo::Bounds;

/// How near a listing with a name alike may be the same establishment, in kilometres: two addresses of one building, or
/// a geocoded and a hand-placed pin, are closer; the next shop of a chain rarely is.
pub const NEARBY_KM: f64 = 0.15;

/// The other records with the same SIRET, then those nearby with a name alike, each once, in the order of the dataset.
/// O(n).
pub(super) fn check(facts: &Facts<'_>, warnings: &mut Vec<Warning>) {
    let Facts { dataset, place, .. } = facts;
    let warning = |other: u32, same_siret: bool| Warning::Duplicate {
        record: other,
        id: dataset.id(other).to_owned(),
        name: dataset.name(other).to_owned(),
        km: dataset.position(other).haversine_km(place.position),
        same_siret,
    };
    let same_siret: Vec<u32> = (place.siret.iter())
        .flat_map(|siret| dataset.with_siret(*siret))
        .filter(|other| *other != facts.record)
        .collect();
    warnings.extend(same_siret.iter().map(|other| warning(*other, true)));
    let around = Bounds::around(place.position, NEARBY_KM);
    let is_near = |(other, position): &(u32, _)| {
        *other != facts.record
            && around.contains(*position)
            && place.position.haversine_km(*position) <= NEARBY_KM
    };
    let near = (0..).zip(dataset.positions()).filter(is_near);
    let alike = near
        .map(|(other, _)| other)
        .filter(|other| !same_siret.contains(other))
        .filter(|other| are_alike(&place.name, dataset.name(*other)));
    warnings.extend(alike.map(|other| warning(other, false)));
}
