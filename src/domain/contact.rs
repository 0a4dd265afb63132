//! Ways to reach and identify an establishment, checked once so that only harmless text ever becomes a link.

/// An `http:` or `https:` URL. No other scheme can be held by this type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebLink(String);

impl WebLink {
    /// The URL, ready for an `href`.
    pub fn href(&self) -> &str {
        &self.0
    }
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phone(String);

/// An e-mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

/// A SIRET: the 14 digits that number an establishment in the French register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Siret(String);
