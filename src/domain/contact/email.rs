//! E-mail addresses.

/// An e-mail address that can stand in a `mailto:` link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Email(String);

impl Email {
    /// An address from text: something without blanks, one `@`, a domain with a dot. Whether it exists, nobody can
    /// tell. A leading `mailto:` is taken off.
    pub fn parse(text: &str) -> Option<Self> {
        normalise(text).map(|address| Self(address.to_owned()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The link that writes to it. The characters that would add headers or end the address are percent-encoded.
    pub fn mailto_uri(&self) -> String {
        let mut uri = String::from("mailto:");
        for c in self.0.chars() {
            match c {
                '?' => uri.push_str("%3F"),
                '&' => uri.push_str("%26"),
                '%' => uri.push_str("%25"),
                '#' => uri.push_str("%23"),
                '/' => uri.push_str("%2F"),
                _ => uri.push(c),
            }
        }
        uri
    }
}

/// The part of `text` that is an address that [`Email`] may hold.
pub(crate) fn normalise(text: &str) -> Option<&str> {
    let text = text.trim();
    let address = match text.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => text.get(7..)?.trim_start(),
        _ => text,
    };
    let (local, domain) = address.split_once('@')?;
    let local_ok = !local.is_empty()
        && local
            .chars()
            .all(|c| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-".contains(c));
    let label =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    let domain_ok = domain.contains('.') && domain.split('.').all(label);
    (local_ok && domain_ok && address.len() <= 254).then_some(address)
}
