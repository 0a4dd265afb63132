//! The command `geolocal-data apply`.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use geolocal::domain::corrections::{Kind, Submission};
use serde_json::{Value, json};

use super::{DATA, correction, submission};

/// A folder of its own for a test, empty.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("apply")
        .join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(folder.join("received")).unwrap();
    fs::write(folder.join("map.geojson"), DATA).unwrap();
    folder
}

fn send(folder: &Path, file: &str, one: &Submission) {
    fs::write(folder.join("received").join(file), one.to_json()).unwrap();
}

/// Runs the command in a folder.
fn run(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let output: Output = Command::new(env!("CARGO_BIN_EXE_geolocal-data"))
        .arg("apply")
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap(),
        text(output.stdout),
        text(output.stderr),
    )
}

fn data(folder: &Path) -> String {
    fs::read_to_string(folder.join("map.geojson")).unwrap()
}

#[test]
fn a_folder_is_applied_once_whatever_is_asked() {
    let folder = folder("once");
    let mail = json!("a@example.org");
    send(
        &folder,
        "b.json",
        &correction(1, "e-1", "email", Value::Null, mail),
    );
    send(
        &folder,
        "a.GeoJSON",
        &submission(2, Kind::Closure, 2, "e-3"),
    );
    fs::write(folder.join("received/notes.txt"), "nothing of ours").unwrap();
    let (code, out, _) = run(&folder, &["received", "map.geojson", "--log", "log.jsonl"]);
    assert_eq!(code, 0, "{out}");
    assert_eq!(
        out,
        "received/b.json, no. 1: correction of Le Fournil (e-1): email is now \"a@example.org\", was nothing\n\
         received/a.GeoJSON, no. 1: closure of Le Fournil (e-3): taken out\n"
    );
    let once = data(&folder);
    assert!(once.contains("a@example.org") && !once.contains("e-3"));
    let modified = || {
        fs::metadata(folder.join("map.geojson"))
            .unwrap()
            .modified()
            .unwrap()
    };
    let before = modified();
    let (code, out, _) = run(&folder, &["received", "map.geojson", "--log", "log.jsonl"]);
    assert_eq!(code, 0);
    assert_eq!(out.matches("already so").count(), 2, "{out}");
    assert_eq!(data(&folder), once);
    assert_eq!(modified(), before);
    let log = fs::read_to_string(folder.join("log.jsonl")).unwrap();
    let outcomes: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|line| line.get("outcome").unwrap().clone())
        .collect();
    assert_eq!(outcomes, ["set", "removed", "already", "already"]);
    assert_eq!(
        fs::read_dir(&folder).unwrap().count(),
        3,
        "nothing is left beside"
    );
}

#[test]
fn what_is_left_out_is_said_and_costs_nothing_else() {
    let folder = folder("left-out");
    let mut bad = correction(1, "e-1", "email", Value::Null, json!("nobody"));
    bad.comment = Some("Bonjour".to_owned());
    send(&folder, "bad.json", &bad);
    send(
        &folder,
        "good.json",
        &submission(2, Kind::Closure, 2, "e-3"),
    );
    fs::write(folder.join("received/latin.json"), b"{\"\xE9\"").unwrap();
    let conflict = correction(3, "e-1", "phone", json!("15"), json!("17"));
    send(&folder, "conflict.json", &conflict);
    let (code, out, error) = run(&folder, &["received", "map.geojson"]);
    assert_eq!(code, 1);
    assert!(error.starts_with("3 of these were left out"), "{error}");
    for expected in [
        "received/bad.json, no. 1: left out. /properties/after/email: the value cannot be used. Write one address",
        "received/latin.json: left out. The file cannot be read",
        "phone left alone: the sender saw \"15\" and wants \"17\", but the data says \"02 31 00 00 01\". Decide",
        "closure of Le Fournil (e-3): taken out",
    ] {
        assert!(out.contains(expected), "{expected}\n{out}");
    }
    assert!(!data(&folder).contains("e-3"));
}

#[test]
fn a_dry_run_writes_nothing_and_out_writes_elsewhere() {
    let folder = folder("dry");
    send(&folder, "a.json", &submission(1, Kind::Closure, 1, "e-3"));
    let file = "received/a.json";
    let (code, out, _) = run(
        &folder,
        &[
            file,
            "map.geojson",
            "--dry-run",
            "--log",
            "log",
            "--out",
            "new/b.json",
        ],
    );
    assert_eq!((code, data(&folder).as_str()), (0, DATA));
    assert!(out.contains("taken out"));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2);
    let (code, ..) = run(&folder, &[file, "map.geojson", "--out", "new/b.json"]);
    assert_eq!((code, data(&folder).as_str()), (0, DATA));
    let written = fs::read_to_string(folder.join("new/b.json")).unwrap();
    assert!(written.contains("e-2") && !written.contains("e-3"));
}

#[test]
fn a_command_line_that_says_too_little_is_explained() {
    let folder = folder("usage");
    for arguments in [
        &[][..],
        &["received"],
        &["a", "b", "c"],
        &["a", "b", "--no"],
    ] {
        let (code, _, error) = run(&folder, arguments);
        assert_eq!(code, 2, "{arguments:?}");
        assert!(error.contains("geolocal-data apply CORRECTIONS DATA"));
    }
    for arguments in [
        ["none", "map.geojson"],
        ["received", "none"],
        ["received", "received/x"],
    ] {
        fs::write(folder.join("received/x"), "{}").unwrap();
        let (code, _, error) = run(&folder, &arguments);
        assert_eq!(
            (
                code,
                error.starts_with("Cannot read") || error.contains("is no GeoJSON")
            ),
            (1, true)
        );
    }
}
