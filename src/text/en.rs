//! English.

use super::dates::moment;
use super::number::grouped;
use super::words::*;
use crate::domain::lang::Lang;

pub(super) static WORDS: Words = Words {
    frame: Frame {
        skip_to_list: "Skip to the list",
        skip_to_map: "Skip to the map",
        other_language: "Français",
        change_language: "Afficher cette page en français",
        sheet_handle: "Height of the panel",
        sheet_heights: ["Panel folded", "Panel at half height", "Panel unfolded"],
        panel: "Places",
        footer: "Legal information",
        embed: "Embed this map",
        communes: "Towns: Etalab, Insee, La Poste; GeoNames (CC BY 4.0)",
        close: "Close",
        dismiss: "Dismiss this message",
    },
    map: MapWords {
        name: "Map of places",
        zoom_in: "Zoom in",
        zoom_out: "Zoom out",
        home: "Back to the whole territory",
        locate: "Show me on the map",
        locating: "Looking for your position…",
        full_screen: "Full screen",
        leave_full_screen: "Leave full screen",
        basemaps: "Base map",
        locate_denied: "Your browser refused to give your position. To allow it, press the padlock beside the \
                        address of the site, then “Location”.",
        locate_unavailable: "Your position could not be found. Move the map by hand, or try again outdoors.",
        locate_timeout: "Finding your position took too long. Try again in a moment.",
        locate_insecure: "Your position is only available on an https site.",
        cluster: |count| format!("{} places, zoom in", number(u64::from(count))),
        marker: |name, category, city| match city {
            Some(city) => format!("{name}, {category}, {city}"),
            None => format!("{name}, {category}"),
        },
        tiles_failed: "The base map does not answer: a simple map stands in.",
        same_spot: |count| format!("{count} places at this spot"),
        leave_spot: "All results",
    },
    filters: Filters {
        title: "Filters",
        title_with: |chosen| format!("Filters ({chosen})"),
        categories: "Categories",
        services: "Services",
        labels: "Labels",
        reset: "Clear all",
        remove: |name| format!("Remove the filter “{name}”"),
        chosen: "Chosen filters",
        expand: |family| format!("Categories of “{family}”"),
        show: |count| match count {
            0 => "No result".to_owned(),
            1 => "See the place".to_owned(),
            _ => format!("See the {} places", number(count)),
        },
        count: places,
        families: "Choose a family",
    },
    list: List {
        title: "Places",
        total: places,
        in_view: |count| match count {
            0 => "none on the map shown".to_owned(),
            _ => format!("{} on the map shown", number(count)),
        },
        outside: |count| match count {
            1 => "1 more outside the map shown".to_owned(),
            _ => format!("{} more outside the map shown", number(count)),
        },
        none: "No result",
        none_help: "No place meets all these filters. You can drop one:",
        drop: |name, count| format!("Without “{name}”: {}", places(count)),
        all_categories: "Categories",
        empty: "No place yet",
        empty_help: "The data source is in order, but it is empty.",
        none_in_view: "No result on this part of the map.",
        zoom_to_all: "See all results on the map",
    },
    detail: Detail {
        back: "Back to the results",
        hours: "Opening hours",
        address: "Address",
        contact: "Contact",
        services: "Services",
        labels: "Labels",
        products: "Products",
        payment: "Means of payment",
        call: "Call",
        website: "Web site",
        email: "E-mail",
        booking: "Book",
        directions: "Directions",
        share: "Share",
        copy_link: "Copy the link",
        copied: "Link copied",
        copy_failed: "The link could not be copied. Here it is:",
        show_on_map: "Show on the map",
        new_tab: "new tab",
        may_cost: "This call may be charged.",
        day: "Day",
        opening: "Opening",
        hours_as_text: "Hours as given by the place:",
        hours_unknown: "Opening hours not given",
        special_until: |date| format!("Special hours until {date}"),
        updated: |date| format!("Updated on {date}"),
        verified: |date| format!("Checked on {date}"),
        not_found: |id| format!("There is no listing “{id}”, or no longer."),
        not_found_help: "The place may have been taken off the map. Browse the list to find it again.",
        filtered_out: "This place does not match the chosen filters.",
        delivers_radius: |km| format!("Delivers within {km}\u{a0}km"),
        delivers_communes: |count| match count {
            1 => "Delivers to one commune".to_owned(),
            _ => format!("Delivers to {count} communes"),
        },
        show_photo: |host| format!("Show the photo ({host})"),
        photo_failed: "The photo is not available.",
        today: "today",
        permalink: "Link to this listing",
        correct: "Is this your business? Check its listing",
    },
    load: Load {
        loading: |count| match count {
            0 => "Loading the places…".to_owned(),
            _ => format!("Loading… {} places", number(count)),
        },
        progress: "Loading the places",
        retry: "Try again",
        failed: "The places could not be loaded",
        partial: |count| {
            format!(
                "The {} places already received stay on the map.",
                number(count)
            )
        },
        fictional: "Demonstration: these places are fictional.",
        issues: |left_out, mended| match (left_out, mended) {
            (0, mended) => format!("{} mended or to be checked", records(mended)),
            (left_out, 0) => format!("{} left out", records(left_out)),
            (left_out, mended) => {
                format!(
                    "{} left out, {} mended or to be checked",
                    records(left_out),
                    number(mended)
                )
            }
        },
        copy_of: |then| format!("As of {}, kept on this device.", moment(Lang::En, then)),
        retry_in: |seconds| format!("Trying again in {seconds}\u{a0}s…"),
        zoom_in: "Zoom in to see the places.",
        zoom_in_button: "Zoom in",
        too_many: "Too many places here: zoom in to see all of them.",
        config_notice: |what| format!("Configuration: {what}"),
        unreachable: |host| {
            format!("{host} does not answer. Check the internet connection, then try again.")
        },
        cors: |host| {
            format!(
                "{host} answers but does not allow this page to read its data (CORS). Its administrator has to send \
                 the header Access-Control-Allow-Origin."
            )
        },
        timeout: |host, seconds| {
            format!("{host} sent nothing for {seconds} seconds. Try again in a moment.")
        },
        not_found: |host| {
            format!(
                "{host} does not know this address (404). The address of the source has to be put right in config.json."
            )
        },
        server_error: |host, status| {
            format!("{host} answered with an error ({status}). Try again in a few minutes.")
        },
        interrupted: |host| format!("The connection to {host} broke before the end. Try again."),
        unreadable: |host| {
            format!(
                "{host} did not send a readable GeoJSON FeatureCollection: a web page, perhaps."
            )
        },
        details: "Details",
        cut_short: |host| {
            format!("{host} sent data that stops before its end. Try again in a moment.")
        },
        changed: |host| {
            format!("The data of {host} changed while it was read. Try again in a moment.")
        },
        offline: "This device is offline. Connect it, then try again.",
        no_source: "No data source is configured: add one under “sources” in config.json.",
    },
};

fn number(count: u64) -> String {
    grouped(Lang::En, count)
}

fn places(count: u64) -> String {
    match count {
        0 => "no place".to_owned(),
        1 => "1 place".to_owned(),
        _ => format!("{} places", number(count)),
    }
}

fn records(count: u64) -> String {
    match count {
        1 => "1 listing".to_owned(),
        _ => format!("{} listings", number(count)),
    }
}
