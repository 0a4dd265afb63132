//! The map in motion: zooms, drags, other sizes, and being taken away in the middle of it.

use std::rc::Rc;

use geolocal::interop::map::DrawnKey;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{EventTarget, MouseEvent, MouseEventInit};

use crate::chart::{at, buttons, mount, place};
use crate::support::{Errors, Stage, pause};

/// How long an animated zoom takes at most, in milliseconds.
const ZOOM_MS: u32 = 400;

fn transform(stage: &Stage, at: usize) -> String {
    buttons(stage)[at]
        .style()
        .get_property_value("transform")
        .unwrap()
}

#[wasm_bindgen_test]
async fn buttons_follow_a_zoom() {
    let stage = Stage::new();
    let (map, _) = mount(&stage);
    let before = map.view().unwrap().position.zoom;
    map.draw(&[place(1, at(0.3, 49.0))]);
    let first = transform(&stage, 0);
    map.zoom_in();
    pause(ZOOM_MS).await;
    assert_eq!(map.view().unwrap().position.zoom, before + 1);
    assert_ne!(transform(&stage, 0), first);
    map.draw(&[place(1, at(0.3, 49.0)), place(2, at(0.3, 49.0))]);
    assert_eq!(
        transform(&stage, 0),
        transform(&stage, 1),
        "one that stayed and a new one at the same spot"
    );
}

#[wasm_bindgen_test]
async fn nothing_breaks_when_the_map_goes_in_the_middle_of_a_zoom() {
    let stage = Stage::new();
    let errors = Errors::listen();
    for begun_ms in [0, 60] {
        let (map, heard) = mount(&stage);
        map.draw(&[place(1, at(0.3, 49.0))]);
        map.zoom_in();
        pause(begun_ms).await;
        drop(map);
        pause(ZOOM_MS).await;
        assert_eq!(errors.count(), 0, "dropped after {begun_ms} ms");
        assert_eq!(Rc::strong_count(&heard), 1);
    }
}

#[wasm_bindgen_test]
async fn the_map_takes_the_size_of_its_element() {
    let stage = Stage::new();
    let (map, heard) = mount(&stage);
    let before = map.view().unwrap().bounds;
    pause(50).await;
    let moves = heard.borrow().moved.len();
    stage.0.style().set_property("width", "400px").unwrap();
    pause(100).await;
    let after = map.view().unwrap().bounds;
    assert!(
        (after.width() - before.width() / 2.0).abs() < 0.02,
        "{} then {}",
        before.width(),
        after.width()
    );
    assert!(heard.borrow().moved.len() > moves, "the page is told");
}

fn mouse(target: &EventTarget, kind: &str, x: i32, detail: i32) {
    let init = MouseEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    init.set_client_x(x);
    init.set_client_y(300);
    init.set_detail(detail);
    target
        .dispatch_event(&MouseEvent::new_with_mouse_event_init_dict(kind, &init).unwrap())
        .unwrap();
}

#[wasm_bindgen_test]
fn a_drag_that_starts_on_a_marker_moves_the_map_and_opens_nothing() {
    let stage = Stage::new();
    let (map, heard) = mount(&stage);
    let before = map.view().unwrap();
    map.draw(&[place(1, before.position.centre)]);
    let marker = buttons(&stage)[0].clone();
    mouse(&marker, "mousedown", 400, 1);
    mouse(&stage.0, "mousemove", 460, 0);
    mouse(&stage.0, "mouseup", 460, 1);
    mouse(&marker, "click", 460, 1);
    assert_eq!(heard.borrow().activated, []);
    assert_ne!(map.view().unwrap().position, before.position);
    // The keyboard right after that is no drag.
    mouse(&marker, "click", 0, 0);
    mouse(&marker, "mousedown", 460, 1);
    mouse(&stage.0, "mouseup", 460, 1);
    mouse(&marker, "click", 460, 1);
    assert_eq!(
        heard.borrow().activated,
        [DrawnKey::Place(1), DrawnKey::Place(1)]
    );
}
