//! Prerequisites: what must be there is checked, what can be had is installed, once.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::process::{command, output, root, run, script};
use crate::stamp::Stamp;
use crate::step::step;

/// The oldest Node.js that the scripts run on.
const NODE_MAJOR: u32 = 20;
/// The version of trunk; a newer one wants a newer rustc.
const TRUNK: &str = "0.21.14";
/// The target of the page.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Where the tools of this version of the project are.
pub(crate) struct Tools {
    trunk: PathBuf,
    wasm_bindgen: PathBuf,
}

impl Tools {
    /// Trunk.
    pub(crate) fn trunk(&self) -> PathBuf {
        self.trunk.join(program("trunk"))
    }

    /// The runner of wasm tests.
    pub(crate) fn test_runner(&self) -> PathBuf {
        self.wasm_bindgen.join(program("wasm-bindgen-test-runner"))
    }

    /// The maker of bindings.
    pub(crate) fn bindgen(&self) -> PathBuf {
        self.wasm_bindgen.join(program("wasm-bindgen"))
    }

    /// A search path with these tools and those of npm before the others.
    pub(crate) fn path(&self) -> OsString {
        let ours = [
            self.trunk.clone(),
            self.wasm_bindgen.clone(),
            root().join("node_modules/.bin"),
        ];
        let others = env::var_os("PATH").unwrap_or_default();
        env::join_paths(ours.into_iter().chain(env::split_paths(&others))).unwrap_or(others)
    }
}

/// Sets up everything that builds and tests need.
pub(crate) fn everything() -> Result<Tools, Failure> {
    toolchain()?;
    node()?;
    tools()
}

/// Adds to the toolchain what it lacks: the target of the page, and the standard library that is built with it.
fn toolchain() -> Result<(), Failure> {
    let sysroot = output(command("rustc").args(["--print", "sysroot"])).ok_or_else(|| {
        Failure::new("rustc is missing: install Rust from https://rustup.rs, then run this again.")
    })?;
    let parts = Path::new(&sysroot).join("lib/rustlib");
    for (there, what) in [
        (parts.join(WASM).join("lib"), ["target", WASM]),
        (parts.join("src/rust/library"), ["component", "rust-src"]),
    ] {
        if !there.is_dir() {
            add(what)?;
        }
    }
    Ok(())
}

fn add([kind, name]: [&str; 2]) -> Result<(), Failure> {
    step(&format!("rustup: the {kind} {name}"), || {
        let mend = format!(
            "The {kind} {name} could not be added: check the network and that Rust comes from https://rustup.rs, then run \
             this again."
        );
        run(command("rustup").args([kind, "add", name]), &mend)
    })
}

/// Checks Node.js and installs the npm packages of the lock file.
pub(crate) fn node() -> Result<(), Failure> {
    let version = output(command("node").arg("--version")).ok_or_else(|| {
        Failure::new("Node.js is missing: install version 20 or newer from https://nodejs.org, then run this again.")
    })?;
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse().ok());
    if major.is_none_or(|major: u32| major < NODE_MAJOR) {
        return Err(Failure::new(format!(
            "Node.js {version} is too old: install version {NODE_MAJOR} or newer from https://nodejs.org, then run this \
             again."
        )));
    }
    let stamp = Stamp::of("node_modules/.geolocal", &["package-lock.json"])?;
    if stamp.is_fresh() {
        return Ok(());
    }
    if output(command(script("npm")).arg("--version")).is_none() {
        return Err(Failure::new(
            "npm is missing: install Node.js from https://nodejs.org, which brings it, then run this again.",
        ));
    }
    step("npm packages", || {
        let mend =
            "The npm packages could not be installed: check the network, then run this again.";
        let mut npm = command(script("npm"));
        run(
            npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]),
            mend,
        )
    })?;
    stamp.keep()
}

fn tools() -> Result<Tools, Failure> {
    let cache = cache()?;
    let trunk = install(
        &cache,
        "trunk",
        TRUNK,
        &["--locked", "--no-default-features", "--features", "rustls"],
    )?;
    let version = locked_version("wasm-bindgen")?;
    let wasm_bindgen = install(
        &cache,
        "wasm-bindgen-cli",
        &version,
        &["--no-default-features"],
    )?;
    Ok(Tools {
        trunk,
        wasm_bindgen,
    })
}

/// The folder for tools, one for each user: another clone finds them there.
fn cache() -> Result<PathBuf, Failure> {
    let variable = |name: &str| {
        env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let base = variable("GEOLOCAL_CACHE")
        .or_else(|| variable("XDG_CACHE_HOME").map(|cache| cache.join("geolocal")))
        .or_else(|| variable("LOCALAPPDATA").map(|cache| cache.join("geolocal")))
        .or_else(|| variable("HOME").map(|home| home.join(".cache/geolocal")));
    let base = base.ok_or_else(|| {
        Failure::new("No folder for tools: set GEOLOCAL_CACHE to one, then run this again.")
    })?;
    Ok(base.join("tools"))
}

/// Installs a tool of a version unless it is there; answers the folder of its programs.
fn install(cache: &Path, name: &str, version: &str, options: &[&str]) -> Result<PathBuf, Failure> {
    let home = cache.join(format!("{name}-{version}"));
    let programs = home.join("bin");
    if programs.is_dir() {
        return Ok(programs);
    }
    step(
        &format!("{name} {version}, compiled once for every clone"),
        || {
            // Another clone may be at it: wait, then take what it made.
            let _lock = lock(cache)?;
            if programs.is_dir() {
                return Ok(());
            }
            // A name of its own until it is whole: an interrupted installation never looks finished.
            let partial = cache.join(format!("{name}-{version}.partial"));
            let mut cargo = command("cargo");
            cargo
                .args(["install", "--quiet", name, "--version", version, "--root"])
                .arg(&partial)
                .args(options);
            // The tools run for seconds: quick to build beats quick to run.
            cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
            cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
            cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
            run(
                &mut cargo,
                &format!("{name} could not be installed: check the network, then run this again."),
            )?;
            fs::rename(&partial, &home).map_err(|error| Failure::file(&home, &error))
        },
    )?;
    Ok(programs)
}

/// The right to change the cache, until it is dropped.
fn lock(cache: &Path) -> Result<File, Failure> {
    let path = cache.join("lock");
    let locked = fs::create_dir_all(cache)
        .and_then(|()| File::create(&path))
        .and_then(|file| file.lock().map(|()| file));
    locked.map_err(|error| Failure::file(&path, &error))
}

/// The version of a crate in `Cargo.lock`.
fn locked_version(name: &str) -> Result<String, Failure> {
    let path = root().join("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(|error| Failure::file(&path, &error))?;
    let after = lock
        .split_once(&format!("name = \"{name}\"\nversion = \""))
        .map(|(_, after)| after);
    let version = after.and_then(|after| after.split('"').next());
    version
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("Cargo.lock does not name {name}.")))
}

/// The file name of a program.
fn program(name: &str) -> String {
    format!("{name}{}", env::consts::EXE_SUFFIX)
}
