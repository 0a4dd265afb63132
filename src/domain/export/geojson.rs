//! What stands around the features.

use super::About;

/// What comes behind the features.
pub(super) const END: &str = "\n]}\n";

/// What comes before the features. The licence is a member of the collection as the demo file has it; whom to credit
/// stands at the top too, where people look for it.
pub(super) fn head(about: &About) -> String {
    let mut head = String::from(r#"{"type":"FeatureCollection","name":"#);
    head.push_str(&quoted(&about.name));
    if about.fictional {
        head.push_str(r#","fictional":true"#);
    }
    if let Some(licence) = &about.licence {
        let url = member("url", licence.url.as_deref());
        let attribution = member("attribution", licence.attribution.as_deref());
        let name = quoted(&licence.name);
        let licence = [
            r#","licence":{"name":"#,
            &name,
            &url,
            &attribution,
            "}",
            &attribution,
        ];
        head.push_str(&licence.concat());
    }
    head.push_str(",\"features\":[\n");
    head
}

/// A further member, where there is a value.
fn member(name: &str, value: Option<&str>) -> String {
    value.map_or_else(String::new, |value| {
        [",\"", name, "\":", &quoted(value)].concat()
    })
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}
