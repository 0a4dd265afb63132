//! The map: mounting, releasing, keyed drawing, focus.

use std::cell::RefCell;
use std::rc::Rc;

use geolocal::domain::geo::{Bounds, LngLat};
use geolocal::interop::map::{
    Drawn, DrawnContent, DrawnKey, MapEvents, MapHandle, MapOptions, MapView, RingPart,
};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::support::{Stage, document, pause};

/// What the map told the page.
#[derive(Default)]
struct Heard {
    moved: Vec<MapView>,
    activated: Vec<DrawnKey>,
    hovered: Vec<Option<DrawnKey>>,
}

fn events(heard: &Rc<RefCell<Heard>>) -> MapEvents {
    let (moved, activated, hovered) = (Rc::clone(heard), Rc::clone(heard), Rc::clone(heard));
    MapEvents {
        moved: Box::new(move |view| moved.borrow_mut().moved.push(view)),
        moving: Box::new(|_| {}),
        tiles_failed: Box::new(|| {}),
        tiles_recovered: Box::new(|| {}),
        activated: Box::new(move |key| activated.borrow_mut().activated.push(key)),
        hovered: Box::new(move |key| hovered.borrow_mut().hovered.push(key)),
    }
}

fn mount(stage: &Stage) -> (MapHandle, Rc<RefCell<Heard>>) {
    let heard = Rc::default();
    let normandy = Bounds::new(-1.95, 48.18, 1.80, 50.07).unwrap();
    let map = MapHandle::mount(&stage.0, MapOptions::of(normandy, None), events(&heard)).unwrap();
    (map, heard)
}

fn at(lng: f64, lat: f64) -> LngLat {
    LngLat::new(lng, lat).unwrap()
}

fn place(record: u32, position: LngLat) -> Drawn {
    Drawn {
        key: DrawnKey::Place(record),
        position,
        name: format!("Place {record}"),
        hovered: false,
        selected: false,
        content: DrawnContent::Place {
            id: format!("e-{record}"),
            icon: "x".to_owned(),
            colour: "#123456".to_owned(),
        },
    }
}

fn cluster(number: u64, count: u32, position: LngLat) -> Drawn {
    let ring = vec![
        RingPart {
            colour: "#a00".to_owned(),
            share: 0.25,
        },
        RingPart {
            colour: "#0a0".to_owned(),
            share: 0.75,
        },
    ];
    Drawn {
        key: DrawnKey::Cluster(number),
        position,
        name: format!("{count} places"),
        hovered: false,
        selected: false,
        content: DrawnContent::Cluster {
            count,
            label: count.to_string(),
            ring,
        },
    }
}

fn buttons(stage: &Stage) -> Vec<HtmlElement> {
    let list = stage.0.query_selector_all("button").unwrap();
    (0..list.length())
        .map(|at| list.item(at).unwrap().unchecked_into())
        .collect()
}

fn button(stage: &Stage, selector: &str) -> HtmlElement {
    stage
        .0
        .query_selector(selector)
        .unwrap()
        .expect("a button")
        .unchecked_into()
}

#[wasm_bindgen_test]
fn shows_the_whole_territory_and_tells_where_it_is() {
    let stage = Stage::new();
    let (map, heard) = mount(&stage);
    let view = map.view().unwrap();
    assert!(view.bounds.contains(at(-1.9, 48.2)) && view.bounds.contains(at(1.8, 50.0)));
    assert_eq!(
        view.position,
        map.position_of(Bounds::new(-1.95, 48.18, 1.80, 50.07).unwrap())
    );
    map.set_position(geolocal::domain::view_state::MapPosition {
        zoom: 12,
        centre: at(-0.37, 49.182),
    });
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
    assert_eq!(cluster.get_attribute("aria-label").unwrap(), "12 places");
    assert_eq!(cluster.query_selector_all("circle").unwrap().length(), 2);
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
