//! English.

use super::{Find, ListWords, NearWords, OpenWords, Search};
use crate::domain::lang::Lang;
use crate::text::number::{distance, grouped};

pub(super) static FIND: Find = Find {
    search: Search {
        label: "Search for a place, a product, an activity, a town or an address",
        placeholder: "Bakery, cider, Caen…",
        clear: "Clear the search",
        suggestions: "Suggestions",
        found: |count| match count {
            0 => "No suggestion".to_owned(),
            1 => "1 suggestion".to_owned(),
            _ => format!("{count} suggestions"),
        },
        all_with: |text, count| match count {
            None => format!("Search for “{text}”"),
            Some(0) => format!("“{text}”: no place"),
            Some(1) => format!("“{text}”: 1 place"),
            Some(count) => format!("“{text}”: {} places", grouped(Lang::En, count)),
        },
        places: "Places",
        categories: "Activities",
        communes: "Towns",
        addresses: "Addresses",
        coordinates: "Coordinates",
        recent: "Your last searches",
        forget: "Forget these searches",
        addresses_waiting: "Looking for addresses…",
        addresses_none: "No address found.",
        addresses_failed: "The address service does not answer. The rest of the search works.",
        addresses_busy: "The address service asks for a moment of patience.",
        nothing: |text| {
            format!("Nothing matches “{text}”. Try another word, a town or a postcode.")
        },
    },
    near: NearWords {
        me: "Around me",
        around: |place| format!("Around {place}"),
        point: "Around this point",
        lost: "This place was not found: all places stay on the map.",
        radius: "Radius",
        distance: |km| distance(Lang::En, km),
        kilometres: |km| match km {
            1 => "1 kilometre".to_owned(),
            _ => format!("{km} kilometres"),
        },
        delivering: "Only those that deliver here",
        leave: "No longer around this place",
        here: "Search this area",
        territory: |name| format!("Territory: {name}"),
    },
    open: OpenWords {
        title: "Opening hours",
        any: "Any time",
        now: "Open now",
        later: "Open at another time",
        day: "Day",
        time: "Time",
        at: |day, time| format!("Open on {day} at {time}"),
        unknown_hidden: |count| match count {
            1 => "1 other place does not give its hours.".to_owned(),
            _ => format!(
                "{} other places do not give their hours.",
                grouped(Lang::En, count)
            ),
        },
        unsure: ", hours not known",
        show_unknown: "Show too",
        hide_unknown: "Hide",
        unknown_shown: "Including those whose hours are not known.",
    },
    list: ListWords {
        sort: "Sort by",
        orders: ["distance", "name", "last change"],
        take: "Print or download",
        print: "Print the list",
        files: "Download (CSV, GeoJSON)",
        printed: |count| format!("Only the first {} are printed.", grouped(Lang::En, count)),
    },
};
