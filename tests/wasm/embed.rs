//! A map inside another page: what it leaves to that page, and what it hears.

use std::cell::RefCell;
use std::rc::Rc;

use geolocal::domain::host::Field;
use geolocal::interop::map::Gesture;
use geolocal::interop::{document, frame, host};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{EventTarget, HtmlElement};

use crate::chart::mount;
use crate::support::{Stage, pause};

/// How long a wheel's zoom takes at most, in milliseconds.
const WHEEL_MS: u32 = 500;

/// Turns the wheel over an element; answers whether the page was kept from scrolling.
fn wheel(on: &HtmlElement, with_ctrl: bool) -> bool {
    let script = format!(
        "new WheelEvent('wheel', {{ deltaY: -300, ctrlKey: {with_ctrl}, bubbles: true, cancelable: true, clientX: 400, clientY: 300 }})"
    );
    let event: web_sys::Event = js_sys::eval(&script).unwrap().unchecked_into();
    !AsRef::<EventTarget>::as_ref(on)
        .dispatch_event(&event)
        .unwrap()
}

/// Sends a pointer event of a kind of pointer.
fn point(on: &HtmlElement, kind: &str, pointer: &str) {
    let script =
        format!("new PointerEvent('{kind}', {{ pointerType: '{pointer}', bubbles: true }})");
    let event: web_sys::Event = js_sys::eval(&script).unwrap().unchecked_into();
    AsRef::<EventTarget>::as_ref(on)
        .dispatch_event(&event)
        .unwrap();
}

#[wasm_bindgen_test]
async fn a_courteous_map_leaves_the_wheel_to_the_page() {
    let stage = Stage::new();
    let (map, _) = mount(&stage);
    let before = map.view().unwrap().position.zoom;
    let passed = Rc::new(RefCell::new(Vec::new()));
    let heard = Rc::clone(&passed);
    map.leave_scrolling(move |gesture| heard.borrow_mut().push(gesture));

    assert!(!wheel(&stage.0, false), "the page scrolls");
    pause(WHEEL_MS).await;
    assert_eq!(map.view().unwrap().position.zoom, before);
    assert_eq!(*passed.borrow(), [Gesture::PlainWheel]);

    assert!(wheel(&stage.0, true), "the page stays");
    pause(WHEEL_MS).await;
    assert!(map.view().unwrap().position.zoom > before);
    assert_eq!(passed.borrow().len(), 1);
}

#[wasm_bindgen_test]
fn one_finger_does_not_drag_a_courteous_map_and_a_mouse_does() {
    let stage = Stage::new();
    let (map, _) = mount(&stage);
    let passed = Rc::new(RefCell::new(Vec::new()));
    let heard = Rc::clone(&passed);
    map.leave_scrolling(move |gesture| heard.borrow_mut().push(gesture));
    let drags = || stage.0.class_list().contains("leaflet-touch-drag");
    let courteous = || stage.0.class_list().contains("map-courteous");
    assert!(courteous() && drags());
    point(&stage.0, "pointerdown", "touch");
    assert!(!drags());
    point(&stage.0, "pointercancel", "touch");
    assert_eq!(*passed.borrow(), [Gesture::OneFinger]);
    point(&stage.0, "pointerdown", "mouse");
    point(&stage.0, "pointercancel", "mouse");
    assert!(drags());
    assert_eq!(passed.borrow().len(), 1);
    drop(map);
    assert!(!courteous());
    assert_eq!(Rc::strong_count(&passed), 1, "the listeners are gone");
}

#[wasm_bindgen_test]
async fn only_the_page_around_this_one_is_heard() {
    // These tests are nobody's frame: what a window says to itself is not the host's.
    assert!(!host::is_framed());
    let heard = Rc::new(RefCell::new(0));
    let count = Rc::clone(&heard);
    let listener = host::on_message(move |_, _| *count.borrow_mut() += 1);
    let window = web_sys::window().unwrap();
    window.post_message(&JsValue::from_str("set"), "*").unwrap();
    host::post(&[("geolocal", Field::Number(1))], "*");
    pause(50).await;
    assert_eq!(*heard.borrow(), 0);
    drop(listener);
    assert_eq!(Rc::strong_count(&heard), 1);
}

#[wasm_bindgen_test]
async fn a_frame_of_ours_tells_its_height_and_others_do_not() {
    let frame = js_sys::eval(
        "(() => { const frame = document.createElement('iframe'); frame.id = 'tried'; document.body.append(frame); return frame; })()",
    );
    let frame_element: HtmlElement = frame.unwrap().unchecked_into();
    let heard = Rc::new(RefCell::new(Vec::new()));
    let heights = Rc::clone(&heard);
    let listener = frame::on_height("tried", move |height| heights.borrow_mut().push(height));
    let say = |script: &str| {
        js_sys::eval(script).unwrap();
    };
    // A window tells another what was scheduled in its own.
    let from_frame = |message: &str| {
        say(&format!(
            "document.getElementById('tried').contentWindow.eval(\"parent.postMessage({message}, '*')\")"
        ));
    };
    from_frame("{ geolocal: 1, type: 'height', height: 512 }");
    from_frame("{ geolocal: 1, type: 'height', height: -4 }");
    from_frame("{ geolocal: 1, type: 'height', height: 'tall' }");
    from_frame("{ geolocal: 1, type: 'ready', height: 300 }");
    from_frame("null");
    say("window.postMessage({ geolocal: 1, type: 'height', height: 700 }, '*')");
    pause(100).await;
    assert_eq!(*heard.borrow(), [512]);
    frame::set_height("tried", 512);
    assert_eq!(
        frame_element.get_attribute("height").as_deref(),
        Some("512")
    );
    drop(listener);
    frame_element.remove();
    assert_eq!(Rc::strong_count(&heard), 1);
}

#[wasm_bindgen_test]
fn a_custom_property_is_set_without_an_inline_style_element() {
    document::set_root_style("--tried", "#8a1538");
    let style =
        js_sys::eval("getComputedStyle(document.documentElement).getPropertyValue('--tried')");
    assert_eq!(style.unwrap().as_string().as_deref(), Some("#8a1538"));
}
