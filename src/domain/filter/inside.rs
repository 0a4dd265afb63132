//! Which records lie in a territory: by the commune that they name, else by their address, else by the nearest commune.

use crate::domain::bitset::BitSet;
use crate::domain::dataset::{Dataset, TextField};
use crate::domain::gazetteer::Gazetteer;
use crate::domain::insee::{InseeCode, Territory};

/// The records of a dataset that lie in a territory. Without a gazetteer, only those whose own INSEE code tells. O(n).
pub fn records_inside(
    dataset: &Dataset,
    territory: Territory,
    gazetteer: Option<&Gazetteer>,
) -> BitSet {
    let code = territory.to_string();
    let epci = gazetteer.and_then(|gazetteer| Some((gazetteer, gazetteer.territory(&code)?)));
    let is_inside = |commune: InseeCode| match territory {
        Territory::Departement(departement) => commune.departement() == departement,
        Territory::Commune(own) => commune == own,
        Territory::Epci(_) => epci.is_some_and(|(gazetteer, epci)| {
            let commune = gazetteer.by_code(&commune.to_string());
            commune.is_some_and(|commune| gazetteer.is_in(commune, epci))
        }),
    };
    let mut inside = BitSet::new(dataset.len(), false);
    for (record, named) in (0_u32..).zip(dataset.communes()) {
        let found = || gazetteer.and_then(|gazetteer| commune_of(dataset, record, gazetteer));
        if named.or_else(found).is_some_and(is_inside) {
            inside.insert(usize::try_from(record).unwrap_or(usize::MAX));
        }
    }
    inside
}

/// The commune of a record that names none.
fn commune_of(dataset: &Dataset, record: u32, gazetteer: &Gazetteer) -> Option<InseeCode> {
    let (mut postcode, mut city) = (String::new(), String::new());
    dataset.texts(record, &mut |field, text| match field {
        TextField::Postcode => text.clone_into(&mut postcode),
        TextField::City => text.clone_into(&mut city),
        TextField::Name | TextField::Products | TextField::Description | TextField::Insee => {}
    });
    let found = gazetteer
        .by_address(&postcode, &city)
        .or_else(|| gazetteer.nearest(dataset.position(record)))?;
    InseeCode::parse(gazetteer.commune(found)?.code)
}
