//! What the page has to say about itself: progress, failures, mended data, the demo.

mod data;
mod floating;
mod issues;
mod failure;

pub(super) use data::{DataNotices, DemoBand};
pub(super) use floating::FloatingNotices;
