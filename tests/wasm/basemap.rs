//! Basemaps: tiles that come or do not, and the simple base that stands in.

use geolocal::domain::view_state::MapPosition;
use geolocal::interop::map::MapHandle;
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::chart::{at, button, mount};
use crate::support::{Stage, pause};

/// A picture of one pixel, for every tile.
const TILE: &str = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
/// A host that does not answer: browsers refuse this port.
const NOBODY: &str = "http://127.0.0.1:9/{z}/{x}/{y}.png";
/// Land all around the map, and a town.
const BASE: &str = r#"{"land": [[[[-9,45],[9,45],[9,55],[-9,55],[-9,45]]]],
    "borders": [{"code": "14", "name": "Calvados", "rings": [[[-1,49],[0,49],[0,49.5],[-1,49]]]}],
    "towns": [["Caen", -0.37, 49.18, 5], ["Mondeville", -0.32, 49.17, 5]]}"#;

fn count(stage: &Stage, selector: &str) -> u32 {
    stage.0.query_selector_all(selector).unwrap().length()
}

fn tiles(stage: &Stage) -> Vec<Element> {
    let list = stage.0.query_selector_all("img.leaflet-tile").unwrap();
    (0..list.length())
        .map(|at| list.item(at).unwrap().unchecked_into())
        .collect()
}

fn show(map: &MapHandle, url: &str) {
    map.set_tiles(url, 19, "Credit");
}

#[wasm_bindgen_test]
async fn tiles_keep_no_cookie_and_go_with_their_layer() {
    let stage = Stage::new();
    let (map, heard) = mount(&stage);
    show(&map, TILE);
    pause(100).await;
    assert!(
        tiles(&stage)
            .iter()
            .all(|tile| tile.get_attribute("crossorigin").as_deref() == Some("anonymous"))
    );
    assert_ne!(tiles(&stage).len(), 0);
    assert!(heard.borrow().tiles.is_empty());
    map.remove_tiles();
    assert_eq!(tiles(&stage).len(), 0);
    let credit = button(&stage, ".leaflet-control-attribution")
        .text_content()
        .unwrap();
    assert!(!credit.contains("Credit"), "{credit}");
}

#[wasm_bindgen_test]
async fn says_once_that_tiles_cannot_be_had_and_once_that_they_come_after_all() {
    let stage = Stage::new();
    let (map, heard) = mount(&stage);
    show(&map, NOBODY);
    pause(300).await;
    assert_eq!(heard.borrow().tiles, [false]);
    for tile in tiles(&stage) {
        tile.set_attribute("src", TILE).unwrap();
    }
    pause(300).await;
    assert_eq!(heard.borrow().tiles, [false, true]);
}

#[wasm_bindgen_test]
async fn a_map_of_one_tile_says_so_after_a_while() {
    let stage = Stage::new();
    stage
        .0
        .style()
        .set_css_text("position: absolute; width: 40px; height: 40px; overflow: hidden");
    let (map, heard) = mount(&stage);
    // The middle of a tile.
    map.set_position(MapPosition {
        zoom: 8,
        centre: at(0.703, 48.46),
    });
    pause(400).await;
    show(&map, NOBODY);
    pause(500).await;
    assert_eq!(tiles(&stage).len(), 1);
    assert!(heard.borrow().tiles.is_empty());
    pause(3_000).await;
    assert_eq!(heard.borrow().tiles, [false]);
}

#[wasm_bindgen_test]
async fn tiles_taken_away_say_nothing_more() {
    let stage = Stage::new();
    let (map, heard) = mount(&stage);
    show(&map, NOBODY);
    map.remove_tiles();
    pause(300).await;
    assert!(heard.borrow().tiles.is_empty());
}

#[wasm_bindgen_test]
fn the_simple_base_leaves_nothing_behind() {
    let stage = Stage::new();
    let (map, _) = mount(&stage);
    let panes = count(&stage, ".leaflet-pane");
    for _ in 0..3 {
        map.set_simple_base(BASE, "Natural Earth");
        assert_eq!(count(&stage, "canvas"), 1);
    }
    assert_eq!(
        count(&stage, ".map-town"),
        1,
        "the second name would touch the first"
    );
    map.remove_simple_base();
    assert_eq!(
        (count(&stage, "canvas"), count(&stage, ".leaflet-pane")),
        (0, panes)
    );
}

#[wasm_bindgen_test]
async fn the_simple_base_takes_its_colours_from_the_style_sheet() {
    let stage = Stage::new();
    let (map, _) = mount(&stage);
    let middle = || {
        let pixel = "var c = document.querySelector('canvas'); \
            String(c.getContext('2d').getImageData(c.width / 2, c.height / 2, 1, 1).data)";
        js_sys::eval(pixel).unwrap().as_string().unwrap()
    };
    stage
        .0
        .style()
        .set_property("--map-land", "rgb(10, 20, 30)")
        .unwrap();
    map.set_simple_base(&BASE.replace("-1,49", "-8,49"), "");
    pause(100).await;
    assert_eq!(middle(), "10,20,30,255");
    stage
        .0
        .style()
        .set_property("--map-land", "rgb(40, 50, 60)")
        .unwrap();
    map.refresh_theme();
    pause(100).await;
    assert_eq!(middle(), "40,50,60,255");
}
