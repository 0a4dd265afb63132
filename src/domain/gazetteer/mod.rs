//! The communes of the region, offline: names, postcodes, where they are, what they belong to.
//!
//! Read from a text file that `tools/assets/gazetteer.mjs` writes. Its first line is the credit; then come three tables,
//! each after an empty line, a row a line, columns between semicolons: départements (code, name), intercommunalities (SIREN
//! of the EPCI, name) and communes in ascending order of INSEE code (code, name, postcodes between blanks, longitude and
//! latitude in 10⁻⁴ degrees, population, row of the EPCI from 0, `~` when the position is approximate).

mod address;
mod parse;
mod territory;

use core::ops::Range;

pub use territory::{Territory, TerritoryKind};

use super::geo::LngLat;
use super::letters::Letters;

/// The place of a commune in the gazetteer. Meaningful only with the gazetteer that gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CommuneIndex(pub u16);

/// The place of an intercommunality in the gazetteer. Meaningful only with the gazetteer that gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EpciIndex(pub u16);

/// A commune.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Commune<'a> {
    /// INSEE code.
    pub code: &'a str,
    /// Name.
    pub name: &'a str,
    /// The name folded, saints spelt out.
    pub folded: &'a str,
    /// Postcodes, between blanks.
    pub postcodes: &'a str,
    /// The letters of folded name and postcodes.
    pub letters: Letters,
    /// Its centre.
    pub position: LngLat,
    /// Whether the position is only that of its neighbours.
    pub approximate: bool,
    /// Inhabitants.
    pub population: u32,
    /// Its intercommunality.
    pub epci: Option<EpciIndex>,
}

/// The communes. The default has none.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    /// The file.
    text: String,
    /// The folded names, one after the other.
    folded: String,
    /// Lines of the file.
    departments: Vec<Range<usize>>,
    /// Lines of the file.
    epcis: Vec<Range<usize>>,
    /// In ascending order of INSEE code.
    communes: Vec<Row>,
    /// Postcodes with their communes.
    postcodes: Vec<(i32, CommuneIndex)>,
    /// Places in `postcodes`, in ascending order of postcode.
    by_postcode: Vec<u32>,
}

#[derive(Clone, Debug)]
struct Row {
    /// Its line of the file.
    line: Range<usize>,
    /// Where the name stands among the folded ones.
    folded: Range<usize>,
    letters: Letters,
    position: LngLat,
    population: u32,
    epci: Option<EpciIndex>,
    approximate: bool,
}

impl Gazetteer {
    /// Reads the file, and keeps it. Rows that cannot be used are left out.
    pub fn parse(text: String) -> Self {
        parse::parse(text)
    }

    /// How many communes there are.
    pub const fn len(&self) -> usize {
        self.communes.len()
    }

    /// Whether there are none.
    pub const fn is_empty(&self) -> bool {
        self.communes.is_empty()
    }

    /// A commune; `None` for an index of another gazetteer.
    pub fn commune(&self, commune: CommuneIndex) -> Option<Commune<'_>> {
        let row = self.communes.get(usize::from(commune.0))?;
        Some(self.shown(row))
    }

    /// All communes, in ascending order of INSEE code.
    pub fn communes(&self) -> impl Iterator<Item = (CommuneIndex, Commune<'_>)> {
        let places = (0..=u16::MAX).map(CommuneIndex);
        places.zip(self.communes.iter().map(|row| self.shown(row)))
    }

    /// The commune of an INSEE code. O(log n).
    pub fn by_code(&self, code: &str) -> Option<CommuneIndex> {
        let found = self
            .communes
            .binary_search_by(|row| self.columns(&row.line).0.cmp(code));
        u16::try_from(found.ok()?).ok().map(CommuneIndex)
    }

    /// The commune whose centre is nearest; `None` without communes. O(n).
    pub fn nearest(&self, position: LngLat) -> Option<CommuneIndex> {
        let apart = self
            .communes()
            .map(|(at, commune)| (commune.position.haversine_km(position), at));
        let nearest = apart.reduce(|best, one| if one.0 < best.0 { one } else { best });
        nearest.map(|(_, at)| at)
    }

    fn shown<'a>(&'a self, row: &Row) -> Commune<'a> {
        let (code, name, postcodes) = self.columns(&row.line);
        Commune {
            code,
            name,
            folded: self.folded.get(row.folded.clone()).unwrap_or_default(),
            postcodes,
            letters: row.letters,
            position: row.position,
            approximate: row.approximate,
            population: row.population,
            epci: row.epci,
        }
    }

    /// The first three columns of a line; empty where there are fewer.
    fn columns(&self, line: &Range<usize>) -> (&str, &str, &str) {
        let mut columns = self.text.get(line.clone()).unwrap_or_default().split(';');
        let mut next = || columns.next().unwrap_or_default();
        (next(), next(), next())
    }
}
