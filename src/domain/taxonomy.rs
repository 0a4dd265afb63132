//! The two-level classification of establishments: families (`alimentation`) and their rubriques
//! (`alimentation.boulangerie`).

use super::lang::LocalText;

/// The place of a rubrique in [`Taxonomy::categories`]. Meaningful only with the taxonomy that gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CategoryIndex(pub u16);

/// The place of a family in [`Taxonomy::families`]. Meaningful only with the taxonomy that gave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FamilyIndex(pub u16);

/// A colour as `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HexColour(pub String);

/// A family: the first level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    /// Its id, without a dot, as in `cat=alimentation`.
    pub id: String,
    /// Its label.
    pub label: LocalText,
    /// Colour on light backgrounds.
    pub colour_light: HexColour,
    /// Colour on dark backgrounds.
    pub colour_dark: HexColour,
    /// The icon's id in the sprite: `<use href="#icon-{icon}">`.
    pub icon: String,
    /// Its rubriques, a contiguous run of [`Taxonomy::categories`].
    pub categories: core::ops::Range<u16>,
}

/// A rubrique: the second level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// Its whole id, `famille.rubrique`.
    pub id: String,
    /// Its family.
    pub family: FamilyIndex,
    /// Its label.
    pub label: LocalText,
    /// The icon's id in the sprite.
    pub icon: String,
    /// NAF codes that mean this rubrique (both editions), such as `10.71C`.
    pub naf: Vec<String>,
    /// OpenStreetMap tags that mean this rubrique, as `key=value`.
    pub osm: Vec<String>,
}

/// The families and rubriques, in display order. There is always the rubrique `autres.autre`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taxonomy {
    families: Vec<Family>,
    categories: Vec<Category>,
    fallback: CategoryIndex,
}

impl Taxonomy {
    /// A taxonomy of these families and rubriques, in display order; `fallback` is `autres.autre`.
    pub const fn new(
        families: Vec<Family>,
        categories: Vec<Category>,
        fallback: CategoryIndex,
    ) -> Self {
        Self {
            families,
            categories,
            fallback,
        }
    }

    /// The families in display order.
    pub fn families(&self) -> &[Family] {
        &self.families
    }

    /// The rubriques in display order, those of a family side by side.
    pub fn categories(&self) -> &[Category] {
        &self.categories
    }

    /// The rubrique for establishments whose own is unknown.
    pub const fn fallback(&self) -> CategoryIndex {
        self.fallback
    }
}
