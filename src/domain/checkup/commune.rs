//! The commune of an establishment.

use crate::domain::establishment::Establishment;
use crate::domain::gazetteer::{CommuneIndex, Gazetteer};
use crate::domain::insee::InseeCode;

/// The commune that an establishment names: by INSEE code, else by postcode and commune. `None` when the gazetteer does
/// not know it, or when it names none.
pub fn named_commune(place: &Establishment, gazetteer: &Gazetteer) -> Option<CommuneIndex> {
    let address = &place.address;
    let code = address.insee.as_deref().and_then(InseeCode::parse);
    let by_code = code.and_then(|code| gazetteer.by_code(&code.to_string()));
    by_code.or_else(|| {
        let postcode = address.postcode.as_deref()?;
        gazetteer.by_address(postcode, address.city.as_deref().unwrap_or_default())
    })
}

/// The commune that an establishment names, else the one whose centre is nearest to it.
pub fn commune_of(place: &Establishment, gazetteer: &Gazetteer) -> Option<CommuneIndex> {
    named_commune(place, gazetteer).or_else(|| gazetteer.nearest(place.position))
}
