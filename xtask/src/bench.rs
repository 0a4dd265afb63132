//! The bench: our own code in a browser beside the libraries that others use.

use std::fs;
use std::path::{Path, PathBuf};

use crate::browser;
use crate::bundle;
use crate::cli::BenchOptions;
use crate::failure::Failure;
use crate::process::{command, root, run};
use crate::setup::{self, Tools, WASM};
use crate::stamp::Stamp;
use crate::step::step;

/// Where data, module and results go, relative to the root.
const FOLDER: &str = "target/bench";
/// How many establishments the data files hold; `tools/bench/plan.mjs` has the same.
const COUNTS: [u32; 4] = [450, 10_000, 100_000, 1_000_000];
/// The most that a quick run looks at.
const QUICK: u32 = 100_000;
/// What is measured, as cargo names it and as a file.
const MODULE: [&str; 2] = ["geolocal-bench", "geolocal_bench.wasm"];
/// What the data files are made by.
const GENERATOR: [&str; 4] = [
    "generated/gazetteer.json",
    "public/taxonomy.json",
    "src/domain/demo",
    "src/bin/geolocal-data",
];

/// Builds what is measured, makes the data, and measures.
pub(crate) fn run_bench(options: &BenchOptions) -> Result<(), Failure> {
    let tools = setup::everything()?;
    browser::have()?;
    bundle::build(&tools)?;
    step("the module to measure", || module(&tools))?;
    data(options)?;
    let mut node = command("node");
    node.arg("tools/bench/main.mjs");
    if options.quick {
        node.arg("--quick");
    }
    if let Some(only) = &options.only {
        node.arg(format!("--only={only}"));
    }
    run(
        &mut node,
        "The bench stopped short: the lines above say why.",
    )
}

/// Compiles the module as the page is: the same profile, the same optimiser with the same options.
fn module(tools: &Tools) -> Result<(), Failure> {
    let [example, file] = MODULE;
    let mend = "The module could not be made: the lines above say why.";
    let mut cargo = command("cargo");
    cargo.args(["build", "--quiet", "--release", "--target", WASM]);
    cargo.envs(bundle::SIZE_SETTINGS);
    run(cargo.args(["--example", example]), mend)?;
    let folder = root().join(FOLDER).join("module");
    let compiled = root().join("target").join(WASM).join("release/examples");
    let mut bindgen = command(tools.bindgen());
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", example]);
    bindgen
        .arg("--out-dir")
        .arg(&folder)
        .arg(compiled.join(file));
    run(&mut bindgen, mend)?;
    let bound = folder.join(format!("{example}_bg.wasm"));
    run(
        command("node").arg("tools/release/optimise.mjs").arg(bound),
        mend,
    )
}

/// Makes the data files that are missing, or of another generator.
fn data(options: &BenchOptions) -> Result<(), Failure> {
    let stamp = Stamp::of("target/bench/.data", &GENERATOR)?;
    let fresh = stamp.is_fresh();
    let folder = root().join(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| Failure::file(&folder, &error))?;
    if !fresh {
        forget_data(&folder)?;
    }
    for count in COUNTS {
        let file = folder.join(format!("demo-{count}.geojson"));
        if !file.exists() && (!options.quick || count <= QUICK) {
            step(&format!("{count} establishments"), || demo(count, &file))?;
        }
    }
    stamp.keep()
}

/// Removes files that another generator made, and what was taken from them.
fn forget_data(folder: &Path) -> Result<(), Failure> {
    for count in COUNTS {
        for name in [
            format!("demo-{count}.geojson"),
            format!("tags-{count}.json"),
        ] {
            let file = folder.join(name);
            if file.exists() {
                fs::remove_file(&file).map_err(|error| Failure::file(&file, &error))?;
            }
        }
    }
    Ok(())
}

fn demo(count: u32, file: &PathBuf) -> Result<(), Failure> {
    let mut cargo = command("cargo");
    cargo.args([
        "run",
        "--quiet",
        "--release",
        "--bin",
        "geolocal-data",
        "--",
    ]);
    cargo
        .args(["demo", "--count", &count.to_string(), "--out"])
        .arg(file);
    run(
        &mut cargo,
        "The data could not be made: the lines above say why.",
    )
}
