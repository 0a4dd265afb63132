//! What establishments belong to when nothing better is known.

use super::{Category, Family, FamilyIndex, HexColour};
use crate::domain::lang::LocalText;

/// The id of the family.
pub(super) const FAMILY: &str = "autres";

/// The id of the rubrique.
pub(super) const CATEGORY: &str = "autres.autre";

/// Its icon, and that of whatever names none.
pub(super) const ICON: &str = "circle-ellipsis";

/// Colour on light backgrounds of whatever has none: 7.6:1 against white.
pub(super) const LIGHT: &str = "#525355";

/// Colour on dark backgrounds of whatever has none.
pub(super) const DARK: &str = "#d5d8dc";

/// The family and its one rubrique, to be put after so many families and rubriques.
pub(super) fn pair(families: usize, categories: usize) -> (Family, Category) {
    let start = place(categories);
    let family = Family {
        id: FAMILY.to_owned(),
        label: LocalText {
            fr: "Autres".to_owned(),
            en: "Other".to_owned(),
        },
        colour_light: HexColour(LIGHT.to_owned()),
        colour_dark: HexColour(DARK.to_owned()),
        icon: ICON.to_owned(),
        categories: start..start.saturating_add(1),
    };
    (family, category(FamilyIndex(place(families))))
}

/// The rubrique, in that family.
pub(super) fn category(family: FamilyIndex) -> Category {
    Category {
        id: CATEGORY.to_owned(),
        family,
        label: LocalText {
            fr: "Autre".to_owned(),
            en: "Other".to_owned(),
        },
        icon: ICON.to_owned(),
        naf: Vec::new(),
        osm: Vec::new(),
        aliases: Vec::new(),
    }
}

/// A count as an index; the greatest index for what no index reaches, which then shows as the fallback.
pub(super) fn place(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
