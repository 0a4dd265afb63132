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
const INPUTS: [&str; 14] = [
    ".cargo/config.toml",
    "src",
    "transport",
    "view",
    "public",
    "generated",
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
    "package-lock.json",
    "rust-toolchain.toml",
    "tools/release",
    "tools/smaller.mjs",
];

/// What makes the module small and is not yet in stable Rust. `rust-toolchain.toml` pins the compiler that knows it, and
/// the same compiler builds the page without (`trunk build`), only larger.
///
/// - The standard library is built with the page, for size, and only as far as the page uses it.
/// - A panic stops the module at once, without the code and texts that would describe it; `start/way-out.js` tells the
///   visitor. `Debug` is for panics, and so writes nothing.
pub(crate) const SIZE_SETTINGS: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none",
    ),
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
            .envs(SIZE_SETTINGS)
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
