//! A position far from the commune of its address.

use super::commune::named_commune;
use super::warning::Warning;
use super::warnings::Facts;

/// How far from the centre of its commune a position is doubted, in kilometres. The largest communes of Normandy, merged
/// since 2015, have some 200 km², a circle of 8 km around the centre; nearly twice that leaves room for their outlines.
pub const PIN_FAR_KM: f64 = 15.0;

/// Doubts a position further than [`PIN_FAR_KM`] from the centre of the commune that the address names; the commune
/// whose centre is nearest is told with it when it is another.
pub(super) fn check(facts: &Facts<'_>) -> Option<Warning> {
    let gazetteer = facts.gazetteer?;
    let position = facts.place.position;
    let named = named_commune(facts.place, gazetteer)?;
    let commune = gazetteer.commune(named)?;
    let km = commune.position.haversine_km(position);
    if km <= PIN_FAR_KM {
        return None;
    }
    let nearest = gazetteer.nearest(position).filter(|near| *near != named);
    let nearest = nearest.and_then(|near| gazetteer.commune(near));
    Some(Warning::PinFar {
        km,
        commune: commune.name.to_owned(),
        nearest: nearest.map(|near| near.name.to_owned()),
    })
}
