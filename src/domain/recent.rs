//! What was searched for lately.

use serde_json::Value;

use super::fold::{fold, one_line};

/// The most searches kept.
const MOST: usize = 8;
/// The most characters kept of one.
const LONGEST: usize = 200;

/// The last searches, the newest first: at most eight, no two that are compared as the same text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recent(Vec<String>);

impl Recent {
    /// Reads what [`Self::encode`] wrote. What is not that counts as nothing, be it all or one item.
    pub fn decode(json: &str) -> Self {
        let value: Value = serde_json::from_str(json).unwrap_or_default();
        let mut recent = Self::default();
        let texts = value.as_array().map_or(&[][..], Vec::as_slice);
        for text in texts.iter().rev().filter_map(Value::as_str) {
            recent.remember(text);
        }
        recent
    }

    /// The searches as a JSON list of texts.
    pub fn encode(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_default()
    }

    /// The searches, the newest first.
    pub fn texts(&self) -> &[String] {
        &self.0
    }

    /// Puts a search first, on one line. A text without letter or digit is none.
    pub fn remember(&mut self, text: &str) {
        let text = one_line(text, LONGEST);
        let folded = fold(&text);
        if folded.is_empty() {
            return;
        }
        self.0.retain(|known| fold(known) != folded);
        self.0.insert(0, text);
        self.0.truncate(MOST);
    }
}
