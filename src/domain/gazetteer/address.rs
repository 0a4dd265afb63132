//! Communes by address.

use crate::domain::fold::fold_spelt;

use super::{CommuneIndex, Gazetteer};

/// What large receivers of mail have after their commune.
const CEDEX: &str = " cedex";

impl Gazetteer {
    /// The communes of a postcode, in ascending order of INSEE code. O(log n).
    pub fn by_postcode(&self, postcode: &str) -> impl Iterator<Item = CommuneIndex> {
        let number: i32 = postcode.parse().unwrap_or_default();
        let at = |place: &u32| {
            let pair = self.postcodes.get(usize::try_from(*place).ok()?);
            pair.copied()
        };
        let is_below = |place: &u32| at(place).is_some_and(|(own, _)| own < number);
        let start = self.by_postcode.partition_point(is_below);
        let rest = self.by_postcode.get(start..).unwrap_or_default().iter();
        let pairs = rest.filter_map(at);
        let communes = pairs.take_while(move |(own, _)| *own == number);
        communes.map(|(_, commune)| commune)
    }

    /// The commune of a postcode and a name, whatever its case, accents and hyphens; the only one of its postcode when
    /// the name is another. `None` when several are left, or none.
    pub fn by_address(&self, postcode: &str, city: &str) -> Option<CommuneIndex> {
        let folded = fold_spelt(city);
        let city = folded.split_once(CEDEX).map_or(&*folded, |(city, _)| city);
        let is_named = |at: &CommuneIndex| {
            self.commune(*at)
                .is_some_and(|commune| commune.folded == city)
        };
        let named = self.by_postcode(postcode).find(is_named);
        named.or_else(|| {
            let mut communes = self.by_postcode(postcode);
            communes.next().filter(|_| communes.next().is_none())
        })
    }
}
