//! Other listings that may be of the same establishment.

use super::warning::Warning;
use super::warnings::Facts;
use crate::domain::alike::are_alike;
use crate::domain::contact::Siret;
use crate::domain::dataset::Dataset;
use crate::domain::geo::{Bounds, LngLat};

/// How near a listing with a name alike may be the same establishment, in kilometres: two addresses of one building, or
/// a geocoded and a hand-placed pin, are closer; the next shop of a chain rarely is.
pub const NEARBY_KM: f64 = 0.15;

/// The records of the same establishment as another one, that is on the map or not: those with its SIRET, each `true`, then
/// those nearby with a name alike, each once, in the order of the dataset. O(n).
pub fn duplicates_of(
    dataset: &Dataset,
    name: &str,
    position: Option<LngLat>,
    siret: Option<Siret>,
) -> Vec<(u32, bool)> {
    let numbered = siret
        .into_iter()
        .flat_map(|siret| dataset.with_siret(siret));
    let mut found: Vec<(u32, bool)> = numbered.map(|record| (record, true)).collect();
    if let Some(position) = position {
        let around = Bounds::around(position, NEARBY_KM);
        let is_near = |(_, other): &(u32, LngLat)| {
            around.contains(*other) && position.haversine_km(*other) <= NEARBY_KM
        };
        let near = (0..).zip(dataset.positions()).filter(is_near);
        for (record, _) in near {
            let is_known = found.iter().any(|(other, _)| *other == record);
            if !is_known && are_alike(name, dataset.name(record)) {
                found.push((record, false));
            }
        }
    }
    found
}

/// The other records that may be the same.
pub(super) fn check(facts: &Facts<'_>, warnings: &mut Vec<Warning>) {
    let Facts { dataset, place, .. } = facts;
    let warning = |(other, same_siret): (u32, bool)| Warning::Duplicate {
        record: other,
        id: dataset.id(other).to_owned(),
        name: dataset.name(other).to_owned(),
        km: dataset.position(other).haversine_km(place.position),
        same_siret,
    };
    let found = duplicates_of(dataset, &place.name, Some(place.position), place.siret).into_iter();
    warnings.extend(
        found
            .filter(|(other, _)| *other != facts.record)
            .map(warning),
    );
}
