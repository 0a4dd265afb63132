//! English.

use super::data::DataWords;
use crate::domain::lang::Lang;
use crate::text::dates::moment;
use crate::text::number::grouped;

pub(super) static WORDS: DataWords = DataWords {
    title: "The data",
    lead: "Where the places on this map come from, how old they are, and what should be put right.",
    sources: "Sources",
    kinds: [
        "GeoJSON file",
        "Address by area (bbox)",
        "OGC API Features",
        "WFS",
        "Opendatasoft",
    ],
    reading: |count| match count {
        0 => "Being read…".to_owned(),
        _ => format!("Being read… {}", number(count)),
    },
    read_at: |then| format!("Read on {}", moment(Lang::En, then)),
    copy_of: |then| format!("Copy of {}, kept on this device", moment(Lang::En, then)),
    by_area: |zoom| {
        format!(
            "Read by areas, where the map looks, from zoom {zoom} on: this page reads nothing of it."
        )
    },
    not_read: "Nothing could be read",
    partial: "Only a part could be read",
    count: |count| match count {
        1 => "1 place".to_owned(),
        _ => format!("{} places", number(count)),
    },
    licence: "Licence: ",
    no_licence: "not stated in config.json",
    fictional: "Fictional places",
    again: ("Read again", |name| format!("Read again: {name}")),
    issues: "Listings left out or mended",
    no_issues: "No remarks: all listings are shown as they are.",
    counts: |[seen, shown, left_out, mended]| {
        format!(
            "Listings read: {}, shown: {}, left out: {}, mended or to be checked: {}.",
            number(seen),
            number(shown),
            number(left_out),
            number(mended)
        )
    },
    outcomes: ["to be checked", "mended", "left out"],
    records: |count| match count {
        1 => "1 listing".to_owned(),
        _ => format!("{} listings", number(count)),
    },
    record: |index, id| match (index, id) {
        (Some(index), Some(id)) => format!("Listing no.\u{a0}{} ({id})", number(index)),
        (Some(index), None) => format!("Listing no.\u{a0}{}", number(index)),
        (None, Some(id)) => format!("Listing {id}"),
        (None, None) => "A listing".to_owned(),
    },
    more: |count| format!("… and {} more, in the file to download.", number(count)),
    issues_csv: "Download all remarks (CSV)",
    issue_columns: [
        "source",
        "number",
        "id",
        "property",
        "outcome",
        "problem",
        "what to do",
    ],
    unmet: "Mappings to be put right",
    unmet_line: |path, names| {
        format!("{path}: no listing read has a field “{names}”. Put the name right in config.json.")
    },
    stranger_line: |path, term| {
        format!("{path}: “{term}” is neither in the taxonomy nor in config.json.")
    },
    missing: "What is missing most",
    missing_lead: "What visitors look for and listings do not say: the most useful to add comes first.",
    nothing_missing: "Nothing of importance is missing.",
    missing_of: |count, all| format!("{}\u{a0}of\u{a0}{}", number(count), number(all)),
    property: |name| match name {
        "opening_hours" => "Opening hours",
        "phone" => "Telephone",
        "email" => "E-mail",
        "website" => "Website",
        "description" => "Description",
        "street" => "Street",
        "services" => "Services",
        "image" => "Picture",
        "siret" => "SIRET",
        "updated" => "Date of last change",
        _ => "Other",
    },
    take: "Take the places along",
    take_count: |count, is_search| {
        let what = if is_search {
            "match your search"
        } else {
            "on this map"
        };
        match count {
            1 => format!("1 place {what}."),
            _ => format!("{} places {what}.", number(count)),
        }
    },
    csv: "Spreadsheet (CSV)",
    geojson: "Map (GeoJSON)",
};

fn number(count: u64) -> String {
    grouped(Lang::En, count)
}
