//! `generated/`: what is made from npm packages, and the demo data.

use std::fs;

use crate::failure::Failure;
use crate::process::{command, root, run};
use crate::stamp::Stamp;
use crate::step::step;

/// How many establishments the demo has.
const DEMO_COUNT: &str = "450";
/// The seed of the demo.
const DEMO_SEED: &str = "1";
/// Where the demo goes, relative to the root.
const DEMO_FILE: &str = "generated/data/demo.geojson";

/// Makes `generated/`, as far as what it is made from has changed.
pub(crate) fn make() -> Result<(), Failure> {
    let folder = root().join("generated/data");
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    let inputs = [
        "package-lock.json",
        "tools/assets",
        "tools/release/precache.mjs",
        "tools/smaller.mjs",
        "start",
        "structured-data",
        "outbox",
        "embed",
        "worker",
        "style",
        "public/config.json",
        "public/taxonomy.json",
        "public/icon.svg",
    ];
    let stamp = Stamp::of("generated/.assets", &inputs)?;
    if !stamp.is_fresh() {
        step("style sheet, icons, gazetteer and simple base map", || {
            let mend = "The assets could not be made: the lines above say why.";
            run(command("node").arg("tools/assets/build.mjs"), mend)
        })?;
        stamp.keep()?;
    }
    let inputs = [
        "generated/gazetteer.json",
        "public/taxonomy.json",
        "src/domain/demo",
        "src/bin/geolocal-data",
    ];
    let stamp = Stamp::of("generated/.demo", &inputs)?;
    if !stamp.is_fresh() || !root().join(DEMO_FILE).exists() {
        step("demo data", demo)?;
        stamp.keep()?;
    }
    Ok(())
}

fn demo() -> Result<(), Failure> {
    let mut cargo = command("cargo");
    cargo.args([
        "run",
        "--quiet",
        "--bin",
        "geolocal-data",
        "--",
        "demo",
        "--count",
        DEMO_COUNT,
    ]);
    cargo.args(["--seed", DEMO_SEED, "--out", DEMO_FILE]);
    run(
        &mut cargo,
        "The demo data could not be made: the lines above say why.",
    )
}
