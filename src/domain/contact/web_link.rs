//! Links to web pages.

use std::borrow::Cow;

/// An `http:` or `https:` URL. No other scheme can be held by this type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebLink(String);

impl WebLink {
    /// A link from text. `None` when its scheme is another, when it has no host, or when it holds blanks, quotes,
    /// control or other characters that no URL holds as they are. A bare domain (`www.example.fr/page`) gets `https://`.
    ///
    /// ```
    /// use geolocal::domain::contact::WebLink;
    /// assert_eq!(WebLink::parse("www.example.fr").unwrap().href(), "https://www.example.fr");
    /// assert!(WebLink::parse("javascript:alert(1)").is_none());
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        normalise(text).map(|url| Self(url.into_owned()))
    }

    /// The URL, ready for an `href`.
    pub fn href(&self) -> &str {
        &self.0
    }

    /// Whether it is `https:`.
    pub fn is_secure(&self) -> bool {
        has_scheme(&self.0, "https://")
    }

    /// What people read: without the scheme, `www.` and the last slash.
    pub fn display(&self) -> &str {
        let rest = self
            .0
            .split_once("://")
            .map_or(self.0.as_str(), |(_, rest)| rest);
        let rest = rest.strip_prefix("www.").unwrap_or(rest);
        rest.strip_suffix('/').unwrap_or(rest)
    }
}

/// The URL that `text` means, if it is one that [`WebLink`] may hold; borrowed when nothing changes.
pub(crate) fn normalise(text: &str) -> Option<Cow<'_, str>> {
    let text = text.trim();
    let url = if has_scheme(text, "https://") || has_scheme(text, "http://") {
        Cow::Borrowed(text)
    } else if is_bare_domain(text) {
        Cow::Owned(format!("https://{text}"))
    } else {
        return None;
    };
    let rest = url.get(url.find(':')? + "://".len()..)?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    let names_a_host = host.starts_with(|c: char| c.is_alphanumeric() || c == '[');
    (names_a_host && (url.bytes().all(is_usual) || !url.contains(is_forbidden))).then_some(url)
}

fn has_scheme(text: &str, scheme: &str) -> bool {
    text.get(..scheme.len())
        .is_some_and(|start| start.eq_ignore_ascii_case(scheme))
}

/// `word.word` with a last label of two letters or more, before any path: no scheme, port, user or blank.
fn is_bare_domain(text: &str) -> bool {
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    let label =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    let Some((_, last)) = host.rsplit_once('.') else {
        return false;
    };
    host.split('.').all(label) && last.chars().count() >= 2 && last.chars().all(char::is_alphabetic)
}

/// Bytes that a URL holds as they are, most often all of it.
const fn is_usual(byte: u8) -> bool {
    matches!(byte, b'!' | b'#'..=b';' | b'=' | b'?'..=b'[' | b']' | b'_' | b'a'..=b'z' | b'~')
}

/// Characters that no URL holds as they are (RFC 3986, section 2), or that hide what it says.
fn is_forbidden(c: char) -> bool {
    c.is_control()
        || c.is_whitespace()
        || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '}' | '|')
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}
