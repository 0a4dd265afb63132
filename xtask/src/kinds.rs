//! What kind of server an address is that of, for `serve --data`.

use serde_json::{Value, json};

use crate::failure::Failure;

/// The source that an address is probably meant as, as `config.json` has it.
pub(crate) fn source_of(url: &str) -> Result<Value, Failure> {
    if url.contains("{bbox}") || url.contains("{west}") {
        return Ok(json!({"type": "template", "url": url}));
    }
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    if let Some((api, rest)) = path.split_once("/collections/") {
        let collection = rest.split('/').next().unwrap_or_default();
        return Ok(json!({
            "type": "ogc-features",
            "url": format!("{api}/collections/{collection}"),
        }));
    }
    for marker in ["/api/explore/v2.1/catalog/datasets/", "/explore/dataset/"] {
        if let Some((portal, rest)) = path.split_once(marker) {
            let dataset = rest.split('/').next().unwrap_or_default();
            return Ok(json!({"type": "opendatasoft", "url": portal, "dataset": dataset}));
        }
    }
    let last = path.rsplit('/').next().unwrap_or_default();
    let is_wfs = parameter(query, "service").is_some_and(|own| own.eq_ignore_ascii_case("wfs"));
    if is_wfs || matches!(last, "wfs" | "ows") {
        let names = parameter(query, "typeNames").or_else(|| parameter(query, "typeName"));
        let Some(type_name) = names else {
            return Err(Failure::new(format!(
                "{url} is a WFS: say which type of feature, with ?typeNames=PREFIX:NAME at its end."
            )));
        };
        return Ok(json!({"type": "wfs", "url": path, "type_name": type_name}));
    }
    Ok(json!({"type": "geojson", "url": url}))
}

/// The value of a parameter, whatever the case of its name.
fn parameter<'q>(query: &'q str, name: &str) -> Option<&'q str> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(key, _)| key.eq_ignore_ascii_case(name))?;
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_is_known_by_its_address() -> Result<(), Failure> {
        let table = [
            (
                "https://a.example/shops.geojson.gz",
                json!({"type": "geojson", "url": "https://a.example/shops.geojson.gz"}),
            ),
            (
                "https://a.example/x?bbox={bbox}",
                json!({"type": "template", "url": "https://a.example/x?bbox={bbox}"}),
            ),
            (
                "https://a.example/api/collections/shops/items?f=json",
                json!({"type": "ogc-features", "url": "https://a.example/api/collections/shops"}),
            ),
            (
                "https://a.example/geoserver/ows?SERVICE=WFS&typenames=cci:shops",
                json!({"type": "wfs", "url": "https://a.example/geoserver/ows", "type_name": "cci:shops"}),
            ),
            (
                "https://data.a.example/api/explore/v2.1/catalog/datasets/commerces/exports/geojson",
                json!({"type": "opendatasoft", "url": "https://data.a.example", "dataset": "commerces"}),
            ),
            (
                "https://data.a.example/explore/dataset/commerces/information/",
                json!({"type": "opendatasoft", "url": "https://data.a.example", "dataset": "commerces"}),
            ),
        ];
        for (url, expected) in table {
            assert_eq!(source_of(url)?, expected, "{url}");
        }
        Ok(())
    }

    #[test]
    fn a_wfs_has_to_say_which_type() {
        let sentence = source_of("https://a.example/wfs")
            .err()
            .map(|failure| failure.0)
            .unwrap_or_default();
        assert!(sentence.contains("?typeNames="), "{sentence}");
    }
}
