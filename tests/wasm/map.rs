//! The map: mounting, releasing, keyed drawing, focus.

use std::rc::Rc;

use geolocal::domain::geo::Bounds;
use geolocal::domain::view_state::MapPosition;
use geolocal::interop::map::DrawnKey;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{PointerEvent, PointerEventInit};

use crate::chart::{at, button, buttons, cluster, mount, place};
use crate::support::{Stage, document, pause};

#[wasm_bindgen_test]
async fn shows_the_whole_territory_and_tells_where_it_is() {
    let stage = Stage::new();
    let (map, heard) = mount(&stage);
    let view = map.view().unwrap();
    assert!(view.bounds.contains(at(-1.9, 48.2)) && view.bounds.contains(at(1.8, 50.0)));
    assert_eq!(
        view.position,
        map.position_of(Bounds::new(-1.95, 48.18, 1.80, 50.07).unwrap())
    );
    map.set_position(MapPosition {
        zoom: 12,
        centre: at(-0.37, 49.182),
    });
    pause(400).await;
    let last = *heard.borrow().moved.last().unwrap();
    assert_eq!(
        (last.position.zoom, last.position.centre),
        (12, at(-0.37, 49.182))
    );
}

#[wasm_bindgen_test]
async fn dropping_it_releases_everything() {
    let stage = Stage::new();
    let (map, heard) = mount(&stage);
    map.draw(&[place(1, at(0.0, 49.0))]);
    map.set_simple_base(
        r#"{"land": [], "towns": [["Caen", -0.37, 49.18, 5]]}"#,
        "Natural Earth",
    );
    assert!(stage.0.query_selector(".map-town").unwrap().is_some());
    drop(map);
    pause(50).await;
    assert_eq!(stage.0.child_element_count(), 0);
    assert_eq!(Rc::strong_count(&heard), 1, "closures are still alive");
    // The element can be a map again.
    let (again, _) = mount(&stage);
    assert!(again.view().is_some());
}

#[wasm_bindgen_test]
fn draws_buttons_with_names_and_hooks() {
    let stage = Stage::new();
    let (map, _) = mount(&stage);
    map.draw(&[cluster(7, 12, at(0.0, 49.5)), place(3, at(0.5, 49.0))]);
    let cluster = button(&stage, "[data-geolocal=cluster][data-count='12']");
    assert_eq!(
        cluster.style().get_property_value("--ring").unwrap(),
        "conic-gradient(#a00 0 25.00%,#0a0 0 100.00%)"
    );
    assert_eq!(cluster.get_attribute("aria-label").unwrap(), "12 places");
    let marker = button(&stage, "[data-geolocal=marker][data-id='e-3']");
    assert_eq!(marker.get_attribute("aria-label").unwrap(), "Place 3");
    assert_eq!(
        marker
            .style()
            .get_property_value("--marker-colour")
            .unwrap(),
        "#123456"
    );
}

#[wasm_bindgen_test]
fn keeps_elements_that_stay_and_follows_the_order_of_the_scene() {
    let stage = Stage::new();
    let (map, _) = mount(&stage);
    let (a, b, c) = (
        place(1, at(0.0, 49.5)),
        place(2, at(0.5, 49.3)),
        place(3, at(-0.5, 49.1)),
    );
    map.draw(&[a.clone(), c.clone()]);
    let before = buttons(&stage);
    before[1].focus().unwrap();
    map.draw(&[c.clone(), a.clone(), b.clone()]);
    let after = buttons(&stage);
    assert_eq!(after[0], before[1]);
    assert_eq!(after[1], before[0]);
    assert_eq!(
        document().active_element().as_ref(),
        Some(after[0].as_ref())
    );
    map.draw(&[b]);
    assert_eq!(buttons(&stage).len(), 1);
}

#[wasm_bindgen_test]
fn the_focus_goes_to_the_nearest_when_its_own_is_gone() {
    let stage = Stage::new();
    let (map, _) = mount(&stage);
    map.draw(&[cluster(1, 5, at(0.0, 49.0))]);
    buttons(&stage)[0].focus().unwrap();
    map.draw(&[place(1, at(1.0, 49.9)), place(2, at(0.1, 49.0))]);
    let focused = document().active_element().unwrap();
    assert_eq!(focused.get_attribute("data-id").unwrap(), "e-2");
}

#[wasm_bindgen_test]
fn marks_what_is_hovered_and_selected() {
    let stage = Stage::new();
    let (map, _) = mount(&stage);
    let mut thing = place(1, at(0.0, 49.0));
    thing.selected = true;
    map.draw(std::slice::from_ref(&thing));
    let marker = button(&stage, ".marker.is-selected");
    assert_eq!(marker.get_attribute("aria-current").unwrap(), "true");
    thing.selected = false;
    thing.hovered = true;
    map.draw(&[thing]);
    assert_eq!(marker.get_attribute("aria-current"), None);
    assert!(marker.class_list().contains("is-hovered"));
}

#[wasm_bindgen_test]
fn tells_clicks_and_focus() {
    let stage = Stage::new();
    let (map, heard) = mount(&stage);
    map.draw(&[place(4, at(0.0, 49.0))]);
    let marker = buttons(&stage)[0].clone();
    marker.click();
    marker.focus().unwrap();
    marker.blur().unwrap();
    let heard = heard.borrow();
    assert_eq!(heard.activated, [DrawnKey::Place(4)]);
    assert_eq!(heard.hovered, [Some(DrawnKey::Place(4)), None]);
}

#[wasm_bindgen_test]
fn credits_are_text() {
    let stage = Stage::new();
    let (map, _) = mount(&stage);
    map.set_simple_base("{}", "<b>Natural</b> Earth & co");
    let credit = button(&stage, ".leaflet-control-attribution")
        .text_content()
        .unwrap();
    assert!(credit.contains("<b>Natural</b> Earth & co"), "{credit}");
    map.remove_simple_base();
    let credit = button(&stage, ".leaflet-control-attribution")
        .text_content()
        .unwrap();
    assert!(!credit.contains("Natural"), "{credit}");
}

#[wasm_bindgen_test]
fn what_is_pointed_at_is_left_when_it_goes() {
    let stage = Stage::new();
    let (map, heard) = mount(&stage);
    map.draw(&[place(1, at(0.0, 49.0)), place(2, at(0.5, 49.0))]);
    let over = PointerEventInit::new();
    over.set_bubbles(true);
    let over = PointerEvent::new_with_event_init_dict("pointerover", &over).unwrap();
    buttons(&stage)[0].dispatch_event(&over).unwrap();
    map.draw(&[place(2, at(0.5, 49.0))]);
    map.draw(&[]);
    assert_eq!(heard.borrow().hovered, [Some(DrawnKey::Place(1)), None]);
}

#[wasm_bindgen_test]
fn the_page_may_draw_while_it_hears_of_a_new_focus() {
    let stage = Stage::new();
    let (map, heard) = mount(&stage);
    let map = Rc::new(map);
    map.draw(&[cluster(1, 5, at(0.0, 49.0))]);
    buttons(&stage)[0].focus().unwrap();
    let again = Rc::downgrade(&map);
    heard.borrow_mut().on_hover = Some(Box::new(move |_| {
        again.upgrade().unwrap().draw(&[place(1, at(0.0, 49.0))]);
    }));
    map.draw(&[place(1, at(0.0, 49.0))]);
    assert_eq!(
        heard.borrow().hovered.last(),
        Some(&Some(DrawnKey::Place(1)))
    );
    heard.borrow_mut().on_hover = None;
}

#[wasm_bindgen_test]
fn buttons_are_used_again() {
    let stage = Stage::new();
    let (map, _) = mount(&stage);
    map.draw(&[place(1, at(0.0, 49.0))]);
    let before = buttons(&stage);
    map.draw(&[]);
    map.draw(&[place(2, at(0.5, 49.0))]);
    assert_eq!(buttons(&stage), before);
    assert_eq!(before[0].get_attribute("data-id").unwrap(), "e-2");
}
