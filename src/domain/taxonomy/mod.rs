//! The two-level classification of establishments: families (`alimentation`) and their rubriques
//! (`alimentation.boulangerie`).

mod fallback;
mod fields;
mod lookup;
mod problem;
mod read;

pub use problem::TaxonomyProblem;

use super::lang::LocalText;
use lookup::Lookup;

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

impl Family {
    /// Its colour on a dark or a light background, as CSS.
    pub fn colour(&self, dark: bool) -> &str {
        let HexColour(colour) = if dark {
            &self.colour_dark
        } else {
            &self.colour_light
        };
        colour
    }
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
    /// Other headings that mean this rubrique in data, as people write them.
    pub aliases: Vec<String>,
}

/// The families and rubriques, in display order. There is always the rubrique `autres.autre`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taxonomy {
    families: Vec<Family>,
    categories: Vec<Category>,
    fallback: CategoryIndex,
    refuge: (Family, Category),
    lookup: Lookup,
    codes_file: Option<String>,
}

impl Taxonomy {
    /// Reads `taxonomy.json` (its shape is in `docs/taxonomy.md`). Never fails: what cannot be used is left out and
    /// told, and the family `autres` with its rubrique `autres.autre` is added when it is missing.
    pub fn parse(json: &str) -> (Self, Vec<TaxonomyProblem>) {
        read::taxonomy(json, None)
    }

    /// Reads `taxonomy.json` with the file of codes that it names; problems of both are told.
    pub fn parse_with_codes(json: &str, codes: &str) -> (Self, Vec<TaxonomyProblem>) {
        read::taxonomy(json, Some(codes))
    }

    /// The file of NAF codes, tags and aliases, relative to the page, while this taxonomy was read without it: only data
    /// that does not name rubriques by their ids needs it.
    pub fn codes_file(&self) -> Option<&str> {
        self.codes_file.as_deref()
    }

    /// A taxonomy of these families and rubriques, in display order; `fallback` is the place of `autres.autre`.
    ///
    /// There is always something to fall back to: when `fallback` or its family is past the end, the family `autres`
    /// and its rubrique `autres.autre` are added last.
    pub fn new(
        mut families: Vec<Family>,
        mut categories: Vec<Category>,
        fallback: CategoryIndex,
    ) -> Self {
        let (fallback, refuge) = if let Some(category) = categories.get(usize::from(fallback.0))
            && let Some(family) = families.get(usize::from(category.family.0))
        {
            (fallback, (family.clone(), category.clone()))
        } else {
            let refuge = fallback::pair(families.len(), categories.len());
            let place = CategoryIndex(refuge.0.categories.start);
            families.push(refuge.0.clone());
            categories.push(refuge.1.clone());
            (place, refuge)
        };
        Self {
            lookup: Lookup::new(&families, &categories),
            families,
            categories,
            fallback,
            refuge,
            codes_file: None,
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

    /// A family; that of the fallback for an index of another taxonomy.
    pub fn family(&self, family: FamilyIndex) -> &Family {
        let family = self.families.get(usize::from(family.0));
        family.unwrap_or(&self.refuge.0)
    }

    /// A rubrique; the fallback for an index of another taxonomy.
    pub fn category(&self, category: CategoryIndex) -> &Category {
        let category = self.categories.get(usize::from(category.0));
        category.unwrap_or(&self.refuge.1)
    }

    /// The rubrique with this id, such as `alimentation.boulangerie`.
    pub fn by_id(&self, id: &str) -> Option<CategoryIndex> {
        self.lookup.id(id).map(CategoryIndex)
    }

    /// The family with this id, such as `alimentation`.
    pub fn family_by_id(&self, id: &str) -> Option<FamilyIndex> {
        self.lookup.family(id).map(FamilyIndex)
    }

    /// The rubrique of a NAF code: `10.71C`, `1071C` and `10.71c` are one.
    pub fn by_naf(&self, code: &str) -> Option<CategoryIndex> {
        self.lookup.naf(code).map(CategoryIndex)
    }

    /// The rubrique of an OpenStreetMap tag, such as `shop` and `bakery`.
    pub fn by_osm(&self, key: &str, value: &str) -> Option<CategoryIndex> {
        self.lookup.osm(key, value).map(CategoryIndex)
    }

    /// The rubrique that a heading in data means, whatever its case, accents and punctuation: its id, then its label in
    /// any language, then an alias; the id or label of a family means that family's first rubrique.
    pub fn find(&self, text: &str) -> Option<CategoryIndex> {
        self.by_id(text)
            .or_else(|| self.lookup.name(text).map(CategoryIndex))
    }
}
