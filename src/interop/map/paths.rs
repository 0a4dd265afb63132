//! The part of Leaflet that draws circles and polygons, which comes when it is first needed.

use wasm_bindgen_futures::JsFuture;

use super::leaflet_ext::fetch_paths;

/// Has that part fetched, once; answers whether it is there. Without it, nothing is drawn and everything else works.
pub async fn have_paths() -> bool {
    JsFuture::from(fetch_paths()).await.is_ok()
}
