//! Reading one property of a family or rubrique.

use serde_json::Value;

use super::HexColour;
use super::fallback;
use super::read::Reader;
use crate::domain::lang::LocalText;

impl Reader {
    /// The id: `prefix`, then lower-case letters, digits and hyphens. None when it is bad or taken.
    pub(super) fn id(&mut self, value: &Value, path: &str, prefix: &str) -> Option<String> {
        let path = format!("{path}.id");
        let id = value["id"].as_str().unwrap_or_default();
        if !id.strip_prefix(prefix).is_some_and(is_slug) {
            let problem = format!(
                "“{id}” is not “{prefix}” and lower-case letters, digits or hyphens; this entry is left out."
            );
            self.tell(&path, &problem);
            return None;
        }
        if !self.taken.insert(id.to_owned()) {
            self.tell(
                &path,
                &format!("“{id}” is there twice; the second is left out."),
            );
            return None;
        }
        Some(id.to_owned())
    }

    /// The label; what is missing in one language is said in the other, and the id stands for both.
    pub(super) fn label(&mut self, value: &Value, path: &str, id: &str) -> LocalText {
        let text = |lang: &str| {
            value
                .get("label")?
                .get(lang)?
                .as_str()
                .map(str::trim)
                .filter(|text| !text.is_empty())
        };
        let (fr, en) = (text("fr"), text("en"));
        if fr.is_none() || en.is_none() {
            self.tell(
                &format!("{path}.label"),
                "A text in “fr” and one in “en” are needed.",
            );
        }
        LocalText {
            fr: fr.or(en).unwrap_or(id).to_owned(),
            en: en.or(fr).unwrap_or(id).to_owned(),
        }
    }

    pub(super) fn colour(&mut self, value: &Value, path: &str, default: &str) -> HexColour {
        let text = value.as_str().unwrap_or_default();
        let digits = text.strip_prefix('#').unwrap_or_default();
        if digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return HexColour(text.to_ascii_lowercase());
        }
        self.tell(
            path,
            &format!("“{text}” is not a colour such as #1f7e40; grey is used."),
        );
        HexColour(default.to_owned())
    }

    pub(super) fn icon(&mut self, value: &Value, path: &str) -> String {
        let icon = value["icon"].as_str().unwrap_or_default();
        if is_slug(icon) {
            return icon.to_owned();
        }
        self.tell(
            &format!("{path}.icon"),
            "The name of an icon is needed; a plain one is used.",
        );
        fallback::ICON.to_owned()
    }

    /// Codes that one rubrique alone may have. `key` gives what is compared, empty when a code is bad.
    pub(super) fn claims(
        &mut self,
        value: &Value,
        path: &str,
        id: &str,
        name: &str,
        key: fn(&str) -> String,
    ) -> Vec<String> {
        let mut kept = Vec::new();
        for (path, text) in self.texts(value, path, id, name) {
            let key = key(&text);
            if key.is_empty() {
                self.tell(&path, &format!("“{text}” cannot be used here."));
            } else if self.taken.insert([name, ":", &key].concat()) {
                kept.push(text);
            } else {
                self.tell(
                    &path,
                    &format!("“{text}” is there twice; the first keeps it."),
                );
            }
        }
        kept
    }

    /// The texts of a list that may be missing, each with its path. What a rubrique does not say itself, the file of codes
    /// may say under its id.
    pub(super) fn texts(
        &mut self,
        value: &Value,
        path: &str,
        id: &str,
        name: &str,
    ) -> Vec<(String, String)> {
        let path = format!("{path}.{name}");
        let codes = self.codes.get_mut(id).and_then(|own| own.get_mut(name));
        let elsewhere = codes.map(Value::take).unwrap_or_default();
        let own = &value[name];
        let list = match if own.is_null() { &elsewhere } else { own } {
            Value::Array(list) => list.as_slice(),
            Value::Null => &[],
            Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Object(_) => {
                self.tell(&path, "A list of texts is needed.");
                &[]
            }
        };
        let mut texts = Vec::new();
        for (at, item) in list.iter().enumerate() {
            let path = format!("{path}[{at}]");
            match item.as_str() {
                Some(text) => texts.push((path, text.trim().to_owned())),
                None => self.tell(&path, "A text is needed; this one is left out."),
            }
        }
        texts
    }
}

fn is_slug(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty() && text.bytes().all(plain)
}
