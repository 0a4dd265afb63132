//! What a webmaster pastes into a page to show the map there.

use super::view_state::{Embed, Key, Switch, Url, ViewState, parameters};
use super::vocabulary::Vocabulary;

/// The height that is taken where the frame cannot tell its own, in CSS pixels.
pub const DEFAULT_HEIGHT: u16 = 480;
/// The least and the greatest height offered, in CSS pixels.
pub const HEIGHTS: core::ops::RangeInclusive<u16> = 200..=2000;
/// What the frame may do.
const ALLOW: &str = "geolocation; fullscreen; clipboard-write";

/// How high the map stands in the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Height {
    /// CSS pixels.
    Pixels(u16),
    /// As the map itself asks.
    Auto,
}

impl Height {
    /// The height of a plain frame, which cannot follow.
    pub const fn pixels(self) -> u16 {
        match self {
            Self::Pixels(pixels) => pixels,
            Self::Auto => DEFAULT_HEIGHT,
        }
    }

    /// As the attribute of our element says it.
    pub fn attribute(self) -> String {
        match self {
            Self::Pixels(pixels) => pixels.to_string(),
            Self::Auto => "auto".to_owned(),
        }
    }
}

/// A map for another page.
#[derive(Clone, Debug, PartialEq)]
pub struct Snippet {
    /// Where the map is: a folder, with its last slash.
    base: String,
    /// Its query, with `?`, and its hash.
    url: Url,
    /// The same for a map by itself, where a link leads.
    whole: Url,
    /// The name of the frame for those who cannot see it.
    title: String,
    height: Height,
}

impl Snippet {
    /// A map that shows a view, from the folder where the map is.
    pub fn new(
        base: &str,
        view: &ViewState,
        vocabulary: &Vocabulary,
        title: &str,
        height: Height,
    ) -> Self {
        let mut embedded = view.clone();
        embedded.embed.on = true;
        embedded.others.clear();
        let mut whole = embedded.clone();
        whole.embed = Embed::default();
        Self {
            base: base.to_owned(),
            url: embedded.encode(vocabulary),
            whole: whole.encode(vocabulary),
            title: title.to_owned(),
            height,
        }
    }

    /// The address of the map in its frame.
    pub fn frame_url(&self) -> String {
        format!("{}{}", self.base, self.relative_url())
    }

    /// The same, relative to the map's own page.
    pub fn relative_url(&self) -> String {
        format!("{}{}", self.url.query, self.url.hash)
    }

    /// The frame, for pages that take no scripts.
    pub fn iframe(&self) -> String {
        format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{}\" style=\"border: 0\" loading=\"lazy\" \
             allow=\"{ALLOW}\"></iframe>",
            escaped(&self.frame_url()),
            escaped(&self.title),
            self.height.pixels(),
        )
    }

    /// Our element, with its script; the link and, without scripts, the frame stand in for it.
    pub fn element(&self) -> String {
        let mut attributes = String::new();
        for (name, value) in self.attributes() {
            attributes.extend([" ", &name, "=\"", &escaped(&value), "\""]);
        }
        format!(
            "<script async src=\"{base}embed.js\"></script>\n<geolocal-map{attributes}>\n  \
             <a href=\"{url}\">{title}</a>\n  <noscript>{frame}</noscript>\n</geolocal-map>",
            base = escaped(&self.base),
            url = escaped(&format!(
                "{}{}{}",
                self.base, self.whole.query, self.whole.hash
            )),
            title = escaped(&self.title),
            frame = self.iframe(),
        )
    }

    /// Names and values of our element's attributes.
    fn attributes(&self) -> impl Iterator<Item = (String, String)> {
        let embed = Key::Switch(Switch::Embed).name();
        let own = parameters(&self.url.query).filter(move |(name, _)| name != embed);
        let own = own.map(|(name, value)| (name.into_owned(), value.into_owned()));
        let hash = self.url.hash.strip_prefix('#');
        let position = hash.map(|hash| ("position".to_owned(), hash.to_owned()));
        [("src".to_owned(), self.base.clone())]
            .into_iter()
            .chain(own)
            .chain(position)
            .chain([
                ("height".to_owned(), self.height.attribute()),
                ("title".to_owned(), self.title.clone()),
            ])
    }

    /// The answer of an oEmbed provider (<https://oembed.com/>, version 1.0, type `rich`), a JSON document for the folder
    /// of the map.
    pub fn oembed(&self, provider: &str) -> String {
        let text = |text: &str| serde_json::Value::from(text).to_string();
        format!(
            "{{\n  \"version\": \"1.0\",\n  \"type\": \"rich\",\n  \"title\": {},\n  \"provider_name\": {},\n  \
             \"provider_url\": {},\n  \"width\": null,\n  \"height\": {},\n  \"html\": {}\n}}\n",
            text(&self.title),
            text(provider),
            text(&self.base),
            self.height.pixels(),
            text(&self.iframe()),
        )
    }
}

/// The origin of an address: scheme, host and port; `None` for what is no http address.
///
/// ```
/// use geolocal::domain::snippet::origin_of;
///
/// assert_eq!(origin_of("https://Www.CCI.example/carte?x#y").as_deref(), Some("https://www.cci.example"));
/// assert_eq!(origin_of("http://localhost:8080").as_deref(), Some("http://localhost:8080"));
/// assert_eq!(origin_of("https://cci.example:443/").as_deref(), Some("https://cci.example"));
/// assert_eq!(origin_of("cci.example"), None);
/// ```
pub fn origin_of(address: &str) -> Option<String> {
    let address = address.trim();
    let (scheme, rest) = address.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let default_port = match scheme.as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => return None,
    };
    let host = rest.split(['/', '?', '#']).next()?.to_ascii_lowercase();
    let host = host.strip_suffix(default_port).unwrap_or(&host);
    let is_host = !host.is_empty() && !host.contains(|c: char| c.is_whitespace() || c == '@');
    is_host.then(|| format!("{scheme}://{host}"))
}

/// A text inside an attribute in double quotes, or between tags.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
