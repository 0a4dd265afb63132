//! A file made in the page and given to the visitor.

use js_sys::Array;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

/// A file in the making. Its pieces are the browser's, not the program's, as soon as they are pushed.
pub struct File {
    pieces: Array,
    kind: BlobPropertyBag,
}

impl File {
    /// An empty file of a media type.
    pub fn new(media_type: &str) -> Self {
        let kind = BlobPropertyBag::new();
        kind.set_type(media_type);
        Self {
            pieces: Array::new(),
            kind,
        }
    }

    /// Adds a piece of text, in UTF-8.
    pub fn push(&self, piece: &str) {
        let text = JsValue::from_str(piece);
        // A blob of its own: unlike a string, the browser need not hold it in the page's memory.
        let blob = Blob::new_with_str_sequence(&Array::of1(&text));
        self.pieces.push(&blob.map_or(text, JsValue::from));
    }

    /// Offers the file under a name, as a click on a link to it would. The browser reads it until the answer is dropped.
    /// `None` where files cannot be made.
    pub fn offer(self, name: &str) -> Option<Offered> {
        let blob = Blob::new_with_blob_sequence_and_options(&self.pieces, &self.kind).ok()?;
        offer_blob(&blob, name)
    }
}

/// Offers what the browser made as a file: see [`File::offer`].
pub(super) fn offer_blob(blob: &Blob, name: &str) -> Option<Offered> {
    let offered = Offered {
        url: Url::create_object_url_with_blob(blob).ok()?,
    };
    let document = web_sys::window()?.document()?;
    let link: HtmlElement = document.create_element("a").ok()?.unchecked_into();
    link.set_attribute("href", &offered.url).ok()?;
    link.set_attribute("download", name).ok()?;
    link.click();
    Some(offered)
}

/// A file on offer; dropping this takes it back.
pub struct Offered {
    url: String,
}

impl Drop for Offered {
    fn drop(&mut self) {
        // It is refused for no URL that was made.
        drop(Url::revoke_object_url(&self.url));
    }
}
