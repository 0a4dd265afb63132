//! How a source's properties become those of the contract.

use litemap::LiteMap;

use super::parse::texts;
use super::reader::{At, ConfigNotice, Notices, Object};
use crate::domain::dataset::mappable_properties;

/// How a source's properties become those of the contract. The default reads the contract's own names and, where
/// they are absent, the names commonly met (French headings, OpenStreetMap tags).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mapping {
    /// The file of rules that these rules come on top of, without its ending: `osm`, `sirene`.
    pub preset: Option<String>,
    /// Rules by property of the contract, such as `name`.
    pub rules: LiteMap<String, MappingRule>,
}

/// Where one property comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MappingRule {
    /// Names in the source; the first that holds a value wins.
    pub from: Vec<String>,
    /// Made of several values, where none of `from` holds one.
    pub template: Vec<TemplatePart>,
    /// What stands between the items of a list written as one text.
    pub separator: Option<String>,
    /// Code table: value in the source → value of the contract. Values that are not listed pass unchanged.
    pub values: LiteMap<String, String>,
    /// What holds where the source says nothing.
    pub default: Option<String>,
}

/// A piece of a template: `{numero} {voie}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplatePart {
    /// As it is.
    Text(String),
    /// The value under this name.
    Value(String),
}

impl Mapping {
    /// Reads a file of rules.
    pub fn parse(json: &str) -> (Self, Vec<ConfigNotice>) {
        let mut notices = Notices::default();
        let rules = notices.root(json, mapping).unwrap_or_default();
        (rules, notices.0)
    }

    /// These rules on top of a file's.
    #[must_use]
    pub fn over(mut self, file: Self) -> Self {
        for (property, rule) in file.rules {
            self.rules.entry(property).or_insert(rule);
        }
        self
    }
}

/// `{"name": …, "preset": "osm"}`, or `"osm"` alone.
pub(super) fn mapping(notices: &mut Notices, at: &At<'_>) -> Option<Mapping> {
    if at.value.is_string() {
        return Some(Mapping {
            preset: Some(preset(notices, at)?),
            rules: LiteMap::new(),
        });
    }
    let mut keys = mappable_properties().to_vec();
    keys.push("preset");
    let object = notices.object(at, &keys)?;
    let preset = notices.optional(&object, "preset", preset);
    let mut rules = LiteMap::new();
    for (property, value) in object.map.iter().filter(|(key, _)| *key != "preset") {
        let path = object.path_of(property);
        if let Some(rule) = rule(notices, &At { value, path }) {
            rules.insert(property.clone(), rule);
        }
    }
    Some(Mapping { preset, rules })
}

/// The name of a file of rules: letters, digits and hyphens, so that it stays in its folder.
fn preset(notices: &mut Notices, at: &At<'_>) -> Option<String> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let name = at.value.as_str().filter(|name| name.bytes().all(fits));
    name.map(str::to_owned)
        .or_else(|| notices.expected(at, "\"osm\" | \"sirene\""))
}

/// `"nom"`, `["nom", "enseigne"]` or `{"from": …, "template": …, "separator": …, "values": {…}, "default": …}`.
fn rule(notices: &mut Notices, at: &At<'_>) -> Option<MappingRule> {
    let names = |notices: &mut Notices, at: &At<'_>| match at.value.as_str() {
        Some(name) => Some(vec![name.to_owned()]),
        None => texts(notices, at),
    };
    if !at.value.is_object() {
        return Some(MappingRule {
            from: names(notices, at)?,
            ..MappingRule::default()
        });
    }
    let keys = ["from", "template", "separator", "values", "default"];
    let object = notices.object(at, &keys)?;
    let text = |notices: &mut Notices, object: &Object<'_>, key| {
        notices.optional(object, key, Notices::text)
    };
    Some(MappingRule {
        from: notices.optional(&object, "from", names).unwrap_or_default(),
        template: notices
            .optional(&object, "template", template)
            .unwrap_or_default(),
        separator: text(notices, &object, "separator"),
        values: notices
            .optional(&object, "values", codes)
            .unwrap_or_default(),
        default: text(notices, &object, "default"),
    })
}

fn template(notices: &mut Notices, at: &At<'_>) -> Option<Vec<TemplatePart>> {
    let mut rest = notices.text(at)?;
    let mut parts = Vec::new();
    while let Some((text, inside)) = rest.split_once('{') {
        parts.push(TemplatePart::Text(text.to_owned()));
        let Some((name, after)) = inside.split_once('}') else {
            return notices.expected(at, "\"{…} {…}\"");
        };
        parts.push(TemplatePart::Value(name.to_owned()));
        rest = String::from(after);
    }
    parts.push(TemplatePart::Text(rest));
    Some(parts)
}

fn codes(notices: &mut Notices, at: &At<'_>) -> Option<LiteMap<String, String>> {
    let Some(map) = at.value.as_object() else {
        return notices.expected(at, "{\"…\": \"…\"}");
    };
    let mut codes = LiteMap::new();
    for (code, value) in map {
        let Some(value) = value.as_str() else {
            return notices.expected(at, "{\"…\": \"…\"}");
        };
        codes.insert(code.clone(), value.to_owned());
    }
    Some(codes)
}
