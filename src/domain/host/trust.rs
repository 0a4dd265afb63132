//! Who is listened to, and who hears what.

/// The origin that stands for all of them.
const ANY: &str = "*";

/// Which origins the map trusts, and what is known of the page around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    /// The origins of the configuration.
    allowed: Vec<String>,
    /// The map's own origin: its own pages are trusted.
    own: String,
    /// The origin of the host, once it has spoken.
    host: Option<String>,
}

impl Trust {
    /// Trusts these origins, and the map's own.
    pub fn new(allowed: &[String], own: String) -> Self {
        Self {
            allowed: allowed.to_vec(),
            own,
            host: None,
        }
    }

    /// Whether a message from this origin is read. Remembers whom it came from.
    pub fn admits(&mut self, origin: &str) -> bool {
        // Every page without an origin of its own says "null".
        let is_own = origin == self.own && origin != "null";
        let admitted = is_own || self.allowed.iter().any(|one| one == origin);
        if admitted {
            self.host = Some(origin.to_owned());
        }
        admitted
    }

    /// The origin that a message is meant for; `None` for a message that has to stay here. What the visitor does is for a
    /// host that has spoken, or for the one that the configuration names.
    pub fn audience(&self, is_private: bool) -> Option<&str> {
        if !is_private {
            return Some(ANY);
        }
        match (&self.host, self.allowed.as_slice()) {
            (Some(host), _) => Some(host),
            (None, [only]) => Some(only),
            (None, _) => None,
        }
    }
}
