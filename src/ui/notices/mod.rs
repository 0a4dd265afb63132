//! What the page has to say about itself: progress, failures, mended data, the demo.

mod data;
mod failure;
mod floating;
mod issues;

pub(super) use data::{DataNotices, DemoBand};
pub(super) use floating::FloatingNotices;
