//! The words of finding: the search box, around a place, open at a moment, the order of the list, what can be taken along.

mod en;
mod fr;

use crate::domain::lang::Lang;

/// The words of finding, in one language.
#[derive(Debug)]
pub struct Find {
    /// The search box.
    pub search: Search,
    /// Around a place.
    pub near: NearWords,
    /// Open at a moment.
    pub open: OpenWords,
    /// The order of the list and what can be taken along.
    pub list: ListWords,
}

/// The search box.
#[derive(Debug)]
pub struct Search {
    /// Its accessible name.
    pub label: &'static str,
    /// What it shows while empty.
    pub placeholder: &'static str,
    /// Empties it.
    pub clear: &'static str,
    /// Accessible name of what it suggests.
    pub suggestions: &'static str,
    /// How many suggestions there are, for screen readers.
    pub found: fn(usize) -> String,
    /// Shows all places that a text finds; how many, once that is known.
    pub all_with: fn(&str, Option<u64>) -> String,
    /// Heading of a group.
    pub places: &'static str,
    /// Heading of a group.
    pub categories: &'static str,
    /// Heading of a group.
    pub communes: &'static str,
    /// Heading of a group.
    pub addresses: &'static str,
    /// Heading of a group.
    pub coordinates: &'static str,
    /// Heading of a group.
    pub recent: &'static str,
    /// Forgets the recent searches.
    pub forget: &'static str,
    /// While addresses are asked for.
    pub addresses_waiting: &'static str,
    /// No address.
    pub addresses_none: &'static str,
    /// Addresses cannot be had.
    pub addresses_failed: &'static str,
    /// The service asks for patience.
    pub addresses_busy: &'static str,
    /// Nothing at all.
    pub nothing: fn(&str) -> String,
}

/// Around a place.
#[derive(Debug)]
pub struct NearWords {
    /// Around the visitor.
    pub me: &'static str,
    /// Around a commune, or a point near one.
    pub around: fn(&str) -> String,
    /// Around a point whose commune nobody knows.
    pub point: &'static str,
    /// Nobody knows where it is, so that nothing is left out for it.
    pub lost: &'static str,
    /// The slider.
    pub radius: &'static str,
    /// A distance in kilometres, short: `850 m`, `3,2 km`.
    pub distance: fn(f64) -> String,
    /// A whole number of kilometres, spoken.
    pub kilometres: fn(u8) -> String,
    /// Rather those that deliver.
    pub delivering: &'static str,
    /// No longer around it.
    pub leave: &'static str,
    /// Around the middle of the map.
    pub here: &'static str,
    /// The chip of a territory.
    pub territory: fn(&str) -> String,
}

/// Open at a moment.
#[derive(Debug)]
pub struct OpenWords {
    /// Heading of the group.
    pub title: &'static str,
    /// Whenever.
    pub any: &'static str,
    /// Now.
    pub now: &'static str,
    /// At another moment.
    pub later: &'static str,
    /// The day of that moment.
    pub day: &'static str,
    /// The time of that moment.
    pub time: &'static str,
    /// The chip of a day and a time.
    pub at: fn(&str, &str) -> String,
    /// So many are hidden since nobody knows when they are open.
    pub unknown_hidden: fn(u64) -> String,
    /// What the name of such a marker ends with.
    pub unsure: &'static str,
    /// Shows them too.
    pub show_unknown: &'static str,
    /// Hides them again.
    pub hide_unknown: &'static str,
    /// They are shown too.
    pub unknown_shown: &'static str,
}

/// The order of the list and what can be taken along.
#[derive(Debug)]
pub struct ListWords {
    /// The choice of an order.
    pub sort: &'static str,
    /// Orders: by distance, name, last change.
    pub orders: [&'static str; 3],
    /// The menu of what can be taken along.
    pub take: &'static str,
    /// Prints the list.
    pub print: &'static str,
    /// To the page that gives files.
    pub files: &'static str,
    /// A printed list ends here.
    pub printed: fn(u64) -> String,
}

/// The words of finding in a language.
pub const fn find(lang: Lang) -> &'static Find {
    match lang {
        Lang::Fr => &fr::FIND,
        Lang::En => &en::FIND,
    }
}
