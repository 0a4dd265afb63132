//! From clusters and places to things to draw.

use super::places::Places;
use crate::domain::bitset::BitSet;
use crate::domain::cluster::Item;
use crate::domain::lang::Lang;
use crate::domain::vocabulary::Vocabulary;
use crate::interop::map::{Drawn, DrawnContent, DrawnKey, RingPart};
use crate::text::find::find;
use crate::text::number::badge;
use crate::text::words;

/// What tells an item from the others of a scene.
pub fn key_of(item: &Item) -> DrawnKey {
    match item {
        Item::Place { record, .. } => DrawnKey::Place(*record),
        Item::Cluster { handle, .. } => {
            let (zoom, slot) = handle.drawing_key();
            DrawnKey::Cluster(u64::from(zoom) << 32 | u64::from(slot))
        }
    }
}

/// How an item stands out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mark {
    /// Whether the pointer or the focus is on it.
    pub hovered: bool,
    /// Whether it is, or holds, the open establishment.
    pub selected: bool,
}

/// Turns clusters and places into things to draw.
#[derive(Clone, Copy)]
pub struct Painter<'a> {
    /// What their names and colours are.
    pub vocabulary: &'a Vocabulary,
    /// The establishments.
    pub places: &'a Places,
    /// The language of names.
    pub lang: Lang,
    /// Whether the background is dark.
    pub dark: bool,
    /// The records of which nobody knows whether they are open, while that is asked.
    pub unsure: Option<&'a BitSet>,
}

impl Painter<'_> {
    /// One item, with how many of its places are in each family; `None` for a record that does not exist.
    pub fn paint(&self, item: &Item, tally: &[u32], mark: Mark) -> Option<Drawn> {
        let (name, content) = match item {
            Item::Place { record, .. } => self.place(*record)?,
            Item::Cluster { count, .. } => self.cluster(tally, *count),
        };
        Some(Drawn {
            key: key_of(item),
            position: item.position(),
            name,
            hovered: mark.hovered,
            selected: mark.selected,
            content,
        })
    }

    fn place(&self, record: u32) -> Option<(String, DrawnContent)> {
        let place = self.places.dataset.establishment(record)?;
        let taxonomy = &self.vocabulary.taxonomy;
        let category = taxonomy.category(place.category);
        let label = category.label.get(self.lang);
        let mut name =
            (words(self.lang).map.marker)(&place.name, label, place.address.city.as_deref());
        let at = usize::try_from(record).unwrap_or(usize::MAX);
        let unsure = self.unsure.is_some_and(|records| records.get(at));
        if unsure {
            name.push_str(find(self.lang).open.unsure);
        }
        let content = DrawnContent::Place {
            id: place.id,
            icon: category.icon.clone(),
            colour: taxonomy
                .family(category.family)
                .colour(self.dark)
                .to_owned(),
            unsure,
        };
        Some((name, content))
    }

    fn cluster(&self, tally: &[u32], count: u32) -> (String, DrawnContent) {
        let families = self.vocabulary.taxonomy.families();
        let ring = tally
            .iter()
            .zip(families)
            .filter(|(number, _)| **number != 0)
            .map(|(number, family)| RingPart {
                colour: family.colour(self.dark).to_owned(),
                share: f64::from(*number) / f64::from(count.max(1)),
            })
            .collect();
        let name = (words(self.lang).map.cluster)(count);
        (
            name,
            DrawnContent::Cluster {
                count,
                label: badge(self.lang, count),
                ring,
            },
        )
    }
}
