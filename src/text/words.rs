//! Every text of the interface, by where it stands.

use chrono::NaiveDateTime;

/// The texts of one language.
#[derive(Debug)]
pub struct Words {
    /// Frame of the page.
    pub frame: Frame,
    /// The map and its buttons.
    pub map: MapWords,
    /// Filters and chips.
    pub filters: Filters,
    /// The list of results.
    pub list: List,
    /// One establishment.
    pub detail: Detail,
    /// Loading, failures and notices.
    pub load: Load,
}

/// Frame of the page.
#[derive(Debug)]
pub struct Frame {
    /// Skip link.
    pub skip_to_list: &'static str,
    /// Skip link.
    pub skip_to_map: &'static str,
    /// The button that changes the language: in the language that it leads to.
    pub other_language: &'static str,
    /// Accessible name of that button.
    pub change_language: &'static str,
    /// Accessible name of the sheet's handle.
    pub sheet_handle: &'static str,
    /// The three heights of the sheet, lowest first.
    pub sheet_heights: [&'static str; 3],
    /// Accessible name of the panel.
    pub panel: &'static str,
    /// Accessible name of the footer.
    pub footer: &'static str,
    /// The link to the page that makes code for other sites.
    pub embed: &'static str,
    /// Whom the communes are from: the terms of GeoNames want it said.
    pub communes: &'static str,
    /// A button that closes something.
    pub close: &'static str,
    /// A button that dismisses a notice.
    pub dismiss: &'static str,
}

/// The map and its buttons.
#[derive(Debug)]
pub struct MapWords {
    /// Accessible name of the map.
    pub name: &'static str,
    /// Buttons.
    pub zoom_in: &'static str,
    /// Buttons.
    pub zoom_out: &'static str,
    /// Back to the configured territory.
    pub home: &'static str,
    /// Show where I am.
    pub locate: &'static str,
    /// While the browser looks for the position.
    pub locating: &'static str,
    /// Buttons.
    pub full_screen: &'static str,
    /// Buttons.
    pub leave_full_screen: &'static str,
    /// The choice of basemap.
    pub basemaps: &'static str,
    /// The browser refused, and what to do.
    pub locate_denied: &'static str,
    /// No position could be had.
    pub locate_unavailable: &'static str,
    /// It took too long.
    pub locate_timeout: &'static str,
    /// Only over https.
    pub locate_insecure: &'static str,
    /// Accessible name of a cluster of so many.
    pub cluster: fn(u32) -> String,
    /// Accessible name of a marker: name, rubrique, commune.
    pub marker: fn(&str, &str, Option<&str>) -> String,
    /// Tiles cannot be had: the simple base stands in.
    pub tiles_failed: &'static str,
    /// Heading of the list of places that share a spot.
    pub same_spot: fn(u32) -> String,
    /// Back from that list.
    pub leave_spot: &'static str,
}

/// Filters and chips.
#[derive(Debug)]
pub struct Filters {
    /// The button and the heading.
    pub title: &'static str,
    /// The button when some are chosen.
    pub title_with: fn(usize) -> String,
    /// Heading of a group.
    pub categories: &'static str,
    /// Heading of a group.
    pub services: &'static str,
    /// Heading of a group.
    pub labels: &'static str,
    /// Clears all.
    pub reset: &'static str,
    /// Accessible name of a chip's cross.
    pub remove: fn(&str) -> String,
    /// Accessible name of the list of chips.
    pub chosen: &'static str,
    /// Opens a family.
    pub expand: fn(&str) -> String,
    /// Shows the results.
    pub show: fn(u64) -> String,
    /// Accessible name of an option's count.
    pub count: fn(u64) -> String,
    /// Accessible name of the strip of families.
    pub families: &'static str,
}

/// The list of results.
#[derive(Debug)]
pub struct List {
    /// Heading.
    pub title: &'static str,
    /// The number of matching establishments.
    pub total: fn(u64) -> String,
    /// How many of them the map shows.
    pub in_view: fn(u64) -> String,
    /// Heading of those that the map does not show.
    pub outside: fn(u64) -> String,
    /// Nothing matches.
    pub none: &'static str,
    /// What to do about it.
    pub none_help: &'static str,
    /// Drop a filter: its name and what would show.
    pub drop: fn(&str, u64) -> String,
    /// Drop the rubriques, whatever they are.
    pub all_categories: &'static str,
    /// The source holds no establishment.
    pub empty: &'static str,
    /// What that means.
    pub empty_help: &'static str,
    /// Nothing in view, but elsewhere.
    pub none_in_view: &'static str,
    /// Shows all of them on the map.
    pub zoom_to_all: &'static str,
}

/// One establishment.
#[derive(Debug)]
pub struct Detail {
    /// Back to the list.
    pub back: &'static str,
    /// Headings.
    pub hours: &'static str,
    /// Headings.
    pub address: &'static str,
    /// Headings.
    pub contact: &'static str,
    /// Headings.
    pub services: &'static str,
    /// Headings.
    pub labels: &'static str,
    /// Headings.
    pub products: &'static str,
    /// Headings.
    pub payment: &'static str,
    /// Actions.
    pub call: &'static str,
    /// Actions.
    pub website: &'static str,
    /// Actions.
    pub email: &'static str,
    /// Actions.
    pub booking: &'static str,
    /// Actions.
    pub directions: &'static str,
    /// Actions.
    pub share: &'static str,
    /// Actions.
    pub copy_link: &'static str,
    /// After the link was copied.
    pub copied: &'static str,
    /// The link could not be copied.
    pub copy_failed: &'static str,
    /// Actions.
    pub show_on_map: &'static str,
    /// Accessible suffix of a link that leaves the site.
    pub new_tab: &'static str,
    /// A call may cost.
    pub may_cost: &'static str,
    /// Column of the week table.
    pub day: &'static str,
    /// Column of the week table.
    pub opening: &'static str,
    /// Hours that could not be read.
    pub hours_as_text: &'static str,
    /// No hours in the data.
    pub hours_unknown: &'static str,
    /// Special hours hold until this date.
    pub special_until: fn(&str) -> String,
    /// Last update.
    pub updated: fn(&str) -> String,
    /// Last confirmation.
    pub verified: fn(&str) -> String,
    /// `fiche` names nothing.
    pub not_found: fn(&str) -> String,
    /// What to do about it.
    pub not_found_help: &'static str,
    /// It is outside the chosen filters.
    pub filtered_out: &'static str,
    /// Delivers within so many kilometres.
    pub delivers_radius: fn(&str) -> String,
    /// Delivers to so many communes.
    pub delivers_communes: fn(usize) -> String,
    /// Shows the photo, from this host.
    pub show_photo: fn(&str) -> String,
    /// The photo cannot be had.
    pub photo_failed: &'static str,
    /// Today, in the week table.
    pub today: &'static str,
    /// Permalink.
    pub permalink: &'static str,
    /// Leads whoever it belongs to to the page where it is checked and corrected.
    pub correct: &'static str,
}

/// Loading, failures and notices.
#[derive(Debug)]
pub struct Load {
    /// While the body arrives: how many so far.
    pub loading: fn(u64) -> String,
    /// Accessible name of the progress bar.
    pub progress: &'static str,
    /// Tries again.
    pub retry: &'static str,
    /// The establishments cannot be shown.
    pub failed: &'static str,
    /// What arrived before the failure is kept.
    pub partial: fn(u64) -> String,
    /// The demo is loaded.
    pub fictional: &'static str,
    /// Records left out or mended.
    pub issues: fn(u64, u64) -> String,
    /// What is shown was read then, on an earlier visit.
    pub copy_of: fn(NaiveDateTime) -> String,
    /// It is asked again in so many seconds.
    pub retry_in: fn(u32) -> String,
    /// Establishments show from a closer zoom on.
    pub zoom_in: &'static str,
    /// Goes there.
    pub zoom_in_button: &'static str,
    /// Only a part of what is in view is shown.
    pub too_many: &'static str,
    /// The configuration has faults.
    pub config_notice: fn(&str) -> String,
    /// What went wrong on the way, each with what to do.
    pub unreachable: fn(&str) -> String,
    /// The server answers but does not let this page read.
    pub cors: fn(&str) -> String,
    /// Nothing came for so many seconds.
    pub timeout: fn(&str, u32) -> String,
    /// The server answered 404.
    pub not_found: fn(&str) -> String,
    /// The server answered with a failure.
    pub server_error: fn(&str, u16) -> String,
    /// The connection broke.
    pub interrupted: fn(&str) -> String,
    /// What the server sent is no data.
    pub unreadable: fn(&str) -> String,
    /// To the page that says more.
    pub details: &'static str,
    /// What the server sent stops before its end.
    pub cut_short: fn(&str) -> String,
    /// The data changed while it was read.
    pub changed: fn(&str) -> String,
    /// The device is offline.
    pub offline: &'static str,
    /// No source is configured.
    pub no_source: &'static str,
}
