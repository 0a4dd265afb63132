//! What the page has to say about itself: progress, failures, mended data, the demo.

mod data;
mod failure;
mod floating;

pub(super) use data::{DataNotices, DataQuality, DemoBand};
pub(super) use floating::FloatingNotices;

use crate::app::SiteNotice;
use crate::domain::lang::Lang;
use crate::text::words;

/// What was wrong with a file of the site, in words.
pub(super) fn site_notice(lang: Lang, notice: &SiteNotice) -> String {
    let what = match notice {
        SiteNotice::Missing { file } => format!("{file}: 404"),
        SiteNotice::Content { file, notice } => format!("{file}, {notice}"),
    };
    (words(lang).load.config_notice)(&what)
}
