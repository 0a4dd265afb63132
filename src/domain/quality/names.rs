//! Names that a mapping looks for and no record has: a slip of the pen, mostly.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::domain::config::{Source, TemplatePart};
use crate::domain::dataset::Dataset;
use crate::domain::vocabulary::Vocabulary;

/// How many records of a source are looked at.
const SAMPLE: usize = 500;

/// The names that the mappings of sources look for in vain, as paths in the configuration with the name: a property is
/// named only when none of its names is met. Sources of which nothing was read are not looked at.
pub fn unmet_names(sources: &[Source], dataset: &Dataset) -> Vec<(String, String)> {
    let mut unmet = Vec::new();
    for (number, source) in sources.iter().enumerate() {
        let met: BTreeSet<String> = dataset
            .json_of(number)
            .take(SAMPLE)
            .flat_map(names_of)
            .collect();
        if met.is_empty() {
            continue;
        }
        for (property, rule) in &source.mapping.rules {
            let made_of = rule.template.iter().filter_map(|part| match part {
                TemplatePart::Value(name) => Some(name.as_str()),
                TemplatePart::Text(_) => None,
            });
            let wanted: Vec<&str> = rule
                .from
                .iter()
                .map(String::as_str)
                .chain(made_of)
                .collect();
            let is_met = wanted.iter().any(|name| met.contains(&folded(name)));
            if !is_met && !wanted.is_empty() && source.mapping.preset.is_none() {
                let path = format!("sources[{number}].mapping.{property}");
                unmet.push((path, wanted.join(", ")));
            }
        }
    }
    unmet
}

/// What the code tables and defaults of mappings name that the vocabulary does not know, as paths in the configuration
/// with the name.
pub fn strangers(sources: &[Source], vocabulary: &Vocabulary) -> Vec<(String, String)> {
    let mut strangers = Vec::new();
    for (number, source) in sources.iter().enumerate() {
        for (property, rule) in &source.mapping.rules {
            let knows = |value: &str| match property.as_str() {
                "category" => vocabulary.taxonomy.find(value).is_some(),
                "services" => vocabulary.services.iter().any(|term| term.id == value),
                "labels" => vocabulary.labels.iter().any(|term| term.id == value),
                _ => true,
            };
            let values = rule.values.iter().map(|(_, value)| value);
            for value in values.chain(&rule.default).filter(|value| !knows(value)) {
                let path = format!("sources[{number}].mapping.{property}");
                strangers.push((path, value.clone()));
            }
        }
    }
    strangers
}

/// The names of a record and of the objects inside it.
fn names_of(json: &str) -> Vec<String> {
    let mut names = Vec::new();
    collect(&serde_json::from_str(json).unwrap_or_default(), &mut names);
    names
}

fn collect(value: &Value, names: &mut Vec<String>) {
    for (name, inner) in value.as_object().into_iter().flatten() {
        names.push(folded(name));
        collect(inner, names);
    }
}

/// As the reader compares names: without regard to ASCII case; a blank or hyphen equals `_`.
fn folded(name: &str) -> String {
    name.to_ascii_lowercase().replace([' ', '-'], "_")
}
