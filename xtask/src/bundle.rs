//! The release: `dist/`, made by trunk, precompressed and weighed.

use std::path::PathBuf;

use crate::assets;
use crate::budget;
use crate::failure::Failure;
use crate::precompress::precompress;
use crate::process::{command, root, run};
use crate::setup::Tools;
use crate::stamp::Stamp;
use crate::step::step;

/// Where the release goes.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Everything that the release is made from.
const INPUTS: [&str; 11] = [
    ".cargo/config.toml",
    "src",
    "view",
    "public",
    "generated",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
    "package-lock.json",
    "tools/minify.mjs",
];

/// Makes `dist/`, unless it is there already from the same inputs.
pub(crate) fn build(tools: &Tools) -> Result<(), Failure> {
    assets::make()?;
    let stamp = Stamp::of("target/dist.stamp", &INPUTS)?;
    if stamp.is_fresh() && dist().join("index.html").exists() {
        return Ok(());
    }
    step("the page, compiled to WebAssembly", || {
        let mut trunk = command(tools.trunk());
        trunk
            .arg("build")
            .env("PATH", tools.path())
            .env_remove("NO_COLOR");
        run(
            &mut trunk,
            "The page could not be built: the lines above say why.",
        )
    })?;
    stamp.keep()
}

/// Precompresses the release and holds it against the budget.
pub(crate) fn finish() -> Result<(), Failure> {
    let dist = dist();
    step("precompression (.br and .gz)", || precompress(&dist))?;
    let report = budget::weigh(&dist)?;
    println!("\n{report}");
    report.verdict()
}
