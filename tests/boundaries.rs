//! Rules of the code base that no compiler checks: what may import what, what may not be called, how long files get.

#![expect(
    clippy::unwrap_used,
    reason = "a file of the repository that cannot be read is a failed test"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The longest a file may be, in lines.
const MAX_LINES: usize = 300;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file of ours with one of these endings in these folders, in the order of names.
fn sources(folders: &[&str], endings: &[&str]) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)
            .into_iter()
            .flatten()
            .filter_map(Result::ok)
        {
            let path = entry.path();
            let ending = path
                .extension()
                .and_then(|ending| ending.to_str())
                .unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if endings.contains(&ending) {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// Fails with every line of these folders' Rust files that breaks a rule.
fn check(folders: &[&str], why: &str, breaks: impl Fn(&str) -> bool) {
    let mut found = Vec::new();
    let files = sources(folders, &["rs"]);
    assert!(!files.is_empty(), "{folders:?} holds no Rust file");
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for (at, line) in text
            .lines()
            .enumerate()
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
        {
            if breaks(line) {
                found.push(format!("{}:{}: {}", file.display(), at + 1, line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{why}\n{}", found.join("\n"));
}

fn has_any(line: &str, words: &[&str]) -> bool {
    words.iter().any(|word| line.contains(word))
}

const BROWSER_CRATES: [&str; 7] = [
    "leptos",
    "wasm_bindgen",
    "web_sys",
    "js_sys",
    "gloo_net",
    "leaflet::",
    "futures_util",
];

#[test]
fn domain_and_text_know_no_other_layer() {
    check(
        &["src/domain", "src/text"],
        "Pure layers import no layer above them.",
        |line| {
            has_any(
                line,
                &[
                    "crate::app",
                    "crate::ui",
                    "crate::interop",
                    "crate::reactive",
                ],
            ) || has_any(line, &BROWSER_CRATES)
        },
    );
    check(
        &["src/domain"],
        "The domain has no words: those are in src/text.",
        |line| line.contains("crate::text"),
    );
}

#[test]
fn domain_has_no_clock_no_files_and_no_randomness() {
    let banned = [
        "SystemTime",
        "Instant::now",
        "std::fs",
        "std::env",
        "std::net",
        "std::thread",
        "Utc::now",
        "Local::now",
    ];
    check(
        &["src/domain", "src/text"],
        "Time and contents are arguments.",
        |line| has_any(line, &banned),
    );
}

#[test]
fn interop_knows_no_layer_above_it() {
    check(
        &["src/interop"],
        "interop serves app and ui and knows neither.",
        |line| has_any(line, &["crate::app", "crate::ui", "crate::text"]),
    );
    check(
        &["src/reactive"],
        "Signals hold what they are given and know none of it.",
        |line| line.contains("crate::"),
    );
    check(&["src/app"], "app knows no ui.", |line| {
        line.contains("crate::ui")
    });
}

#[test]
fn js_values_stay_in_interop() {
    check(
        &[
            "src/app",
            "src/ui",
            "src/domain",
            "src/text",
            "src/reactive",
        ],
        "JsValue stays in src/interop.",
        |line| has_any(line, &["JsValue", "js_sys", "wasm_bindgen"]),
    );
}

#[test]
fn nothing_is_forgotten_nor_left_for_later() {
    let banned = [
        ".forget()",
        "mem::forget",
        "todo!(",
        "unimplemented!(",
        "FIXME",
        ".leak()",
    ];
    check(
        &["src", "view/src", "xtask/src"],
        "What is acquired is released, and nothing is left for later.",
        |line| has_any(line, &banned),
    );
}

#[test]
fn data_never_becomes_markup() {
    check(&["src"], "Data is text, never markup.", |line| {
        has_any(line, &["inner_html", "outer_html", "insert_adjacent"])
    });
}

#[test]
fn what_browsers_and_people_give_is_never_unwrapped() {
    check(&["src"], "Handle what can be missing.", |line| {
        has_any(line, &[".unwrap()", ".expect("])
    });
}

#[test]
fn files_stay_small_enough_to_hold_in_the_head() {
    let ours = sources(
        &[
            "src",
            "tests",
            "view",
            "xtask",
            "tools",
            "style",
            "start",
            "structured-data",
            "outbox",
            "transport",
            "embed",
            "worker",
        ],
        &["rs", "mjs", "ts", "css", "js"],
    );
    let long: Vec<String> = ours
        .iter()
        .map(|file| (file, fs::read_to_string(file).unwrap().lines().count()))
        .filter(|(_, lines)| *lines > MAX_LINES)
        .map(|(file, lines)| format!("{}: {lines} lines", file.display()))
        .collect();
    assert!(
        long.is_empty(),
        "Split by what they do:\n{}",
        long.join("\n")
    );
}

#[test]
fn nothing_names_a_machine() {
    // Spelt in pieces, so that this file holds none of them.
    let banned = [
        concat!("/ho", "me/"),
        concat!("/Us", "ers/"),
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("artif", "actory"),
        concat!("local", "host:8081"),
    ];
    let folders = [
        ".ci",
        ".cargo",
        ".github",
        "docs",
        "embed",
        "public",
        "src",
        "start",
        "structured-data",
        "outbox",
        "style",
        "tests",
        "transport",
        "tools",
        "view",
        "worker",
        "xtask",
    ];
    let endings = [
        "", "css", "html", "js", "json", "md", "mjs", "rs", "svg", "toml", "ts", "yml",
    ];
    let mut files = sources(&folders, &endings);
    let beside = fs::read_dir(root()).unwrap().filter_map(Result::ok);
    // In a second working copy `.git` is a file, and it names the first.
    let own = beside
        .map(|entry| entry.path())
        .filter(|path| path.is_file() && !path.ends_with(".git"));
    files.extend(own);
    let mut found = Vec::new();
    for file in files {
        // What is not text names nothing.
        let text = fs::read_to_string(&file).unwrap_or_default();
        for (at, line) in text.lines().enumerate() {
            if has_any(line, &banned) {
                found.push(format!("{}:{}", file.display(), at + 1));
            }
        }
    }
    assert!(
        found.is_empty(),
        "Paths and hosts of one machine mean nothing on another:\n{}",
        found.join("\n")
    );
}

#[test]
fn only_the_tokens_name_colours() {
    let mut found = Vec::new();
    for file in sources(&["style"], &["css"])
        .iter()
        .filter(|file| !file.ends_with("tokens.css"))
    {
        for (at, line) in fs::read_to_string(file).unwrap().lines().enumerate() {
            let hex = line
                .split('#')
                .skip(1)
                .any(|rest| rest.chars().take_while(char::is_ascii_hexdigit).count() >= 3);
            if (hex && !line.contains("mask") && !line.contains("url("))
                || has_any(line, &["rgb(", "hsl("])
            {
                found.push(format!("{}:{}: {}", file.display(), at + 1, line.trim()));
            }
        }
    }
    assert!(
        found.is_empty(),
        "Name colours in style/tokens.css:\n{}",
        found.join("\n")
    );
}
