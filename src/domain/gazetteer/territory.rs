//! What a map can be narrowed to: a département, an intercommunality, a commune.

use core::cmp::Reverse;
use core::ops::Range;

use super::{CommuneIndex, Gazetteer};
use crate::domain::fold::fold_spelt;

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
    /// The territories that a typed text may mean: départements and intercommunalities whose name has it, then communes
    /// whose name or postcode begins with it, the most populous first. At most `most`; none for an empty text.
    pub fn territories_like(&self, typed: &str, most: usize) -> Vec<Territory<'_>> {
        let wanted = fold_spelt(typed.trim());
        if wanted.is_empty() {
            return Vec::new();
        }
        let named = |kind, lines: &'_ [Range<usize>]| {
            let rows = lines.iter().enumerate();
            let shown = rows.map(move |(row, line)| {
                let (code, name, _) = self.columns(line);
                Territory {
                    kind,
                    code,
                    name,
                    row,
                }
            });
            shown
                .filter(|own| fold_spelt(own.name).contains(&wanted))
                .collect::<Vec<_>>()
        };
        let mut found = named(TerritoryKind::Department, &self.departments);
        found.extend(named(TerritoryKind::Epci, &self.epcis));
        let mut communes: Vec<_> = self
            .communes()
            .filter(|(_, commune)| {
                let postcodes = commune.postcodes.split(' ');
                commune.folded.starts_with(&wanted)
                    || postcodes.into_iter().any(|own| own.starts_with(&wanted))
            })
            .collect();
        communes.sort_by_key(|(_, commune)| Reverse(commune.population));
        found.extend(communes.into_iter().map(|(at, commune)| Territory {
            kind: TerritoryKind::Commune,
            code: commune.code,
            name: commune.name,
            row: usize::from(at.0),
        }));
        found.truncate(most);
        found
    }

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
