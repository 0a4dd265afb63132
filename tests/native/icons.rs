//! The icons that the build puts into the page are those that the page uses, no more and no fewer.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot read its files fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use geolocal::domain::taxonomy::Taxonomy;

/// All Rust source under a folder, in one text.
fn source_under(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text.push_str(&source_under(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            text.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
    text
}

fn interface() -> String {
    source_under(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui"))
}

fn listed() -> BTreeSet<String> {
    let lists: BTreeMap<String, Vec<String>> =
        serde_json::from_str(include_str!("../../tools/assets/ui-icons.json")).unwrap();
    lists.into_values().flatten().collect()
}

#[test]
fn every_listed_icon_is_used() {
    let source = interface();
    for icon in listed() {
        let quoted = format!("\"{icon}\"");
        assert!(
            source.contains(&quoted),
            "{icon} is listed, but src/ui does not use it"
        );
    }
}

#[test]
fn every_icon_named_in_the_interface_is_in_the_sprite() {
    let taxonomy = Taxonomy::parse(include_str!("../../public/taxonomy.json")).0;
    let mut sprite = listed();
    sprite.extend(taxonomy.families().iter().map(|family| family.icon.clone()));
    sprite.extend(
        taxonomy
            .categories()
            .iter()
            .map(|category| category.icon.clone()),
    );
    let source = interface();
    let mut found = 0;
    for after in source
        .split("icon=\"")
        .chain(source.split("Icon name=\""))
        .skip(1)
    {
        let Some((icon, _)) = after.split_once('"') else {
            continue;
        };
        if icon
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        {
            assert!(
                sprite.contains(icon),
                "{icon} is in src/ui, but not in tools/assets/ui-icons.json"
            );
            found += 1;
        }
    }
    assert!(
        found > 10,
        "only {found} icons found: has their way of being named changed?"
    );
}
