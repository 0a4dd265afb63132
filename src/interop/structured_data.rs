//! What search engines read of an establishment: `structured-data/json-ld.js`.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/structured-data/json-ld.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = jsonLdText)]
    fn json_ld_text(feature: &str, kind: &str, link: &str) -> Result<String, JsValue>;
}

/// An establishment's GeoJSON feature as JSON-LD, of a type of schema.org; `None` where it is no JSON.
pub fn json_ld(feature: &str, kind: &str, link: &str) -> Option<String> {
    json_ld_text(feature, kind, link).ok()
}
