//! What a map can be narrowed to: a département, an intercommunality, a commune.

use core::ops::Range;

use super::{CommuneIndex, Gazetteer};

/// What kind of territory a code names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TerritoryKind {
    /// A département, by its number.
    Department,
    /// An intercommunality (EPCI), by its SIREN.
    Epci,
    /// A commune, by its INSEE code.
    Commune,
}

/// A territory of the gazetteer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Territory<'a> {
    /// What it is.
    pub kind: TerritoryKind,
    /// Its code.
    pub code: &'a str,
    /// Its name.
    pub name: &'a str,
    /// Its row among its kind.
    row: usize,
}

impl Gazetteer {
    /// The territory that a code names: `14`, `200066827`, `14118`.
    pub fn territory(&self, code: &str) -> Option<Territory<'_>> {
        let found = |kind, row: usize, line: &Range<usize>| {
            let (own, name, _) = self.columns(line);
            (own == code).then_some(Territory {
                kind,
                code: own,
                name,
                row,
            })
        };
        let commune = || {
            let row = usize::from(self.by_code(code)?.0);
            let line = &self.communes.get(row)?.line;
            found(TerritoryKind::Commune, row, line)
        };
        let departments = self.departments.iter().enumerate();
        let epcis = self.epcis.iter().enumerate();
        departments
            .map(|(row, line)| (TerritoryKind::Department, row, line))
            .chain(epcis.map(|(row, line)| (TerritoryKind::Epci, row, line)))
            .find_map(|(kind, row, line)| found(kind, row, line))
            .or_else(commune)
    }

    /// Whether a commune belongs to a territory of this gazetteer.
    pub fn is_in(&self, commune: CommuneIndex, territory: Territory<'_>) -> bool {
        let at = usize::from(commune.0);
        match territory.kind {
            TerritoryKind::Commune => at == territory.row,
            TerritoryKind::Department => self
                .commune(commune)
                .is_some_and(|commune| commune.code.starts_with(territory.code)),
            TerritoryKind::Epci => self
                .communes
                .get(at)
                .and_then(|row| row.epci)
                .is_some_and(|epci| usize::from(epci.0) == territory.row),
        }
    }

    /// The communes of a territory, in ascending order of INSEE code.
    pub fn members(&self, territory: Territory<'_>) -> Vec<CommuneIndex> {
        let communes = self.communes().map(|(at, _)| at);
        communes
            .filter(|commune| self.is_in(*commune, territory))
            .collect()
    }
}
