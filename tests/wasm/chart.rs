//! A map on a stage, things to draw on it, and what it tells.

use std::cell::RefCell;
use std::rc::Rc;

use geolocal::domain::geo::{Bounds, LngLat};
use geolocal::interop::map::{
    Drawn, DrawnContent, DrawnKey, MapEvents, MapHandle, MapOptions, MapView, RingPart,
};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

use crate::support::Stage;

/// What the map told the page.
#[derive(Default)]
pub(crate) struct Heard {
    pub(crate) moved: Vec<MapView>,
    pub(crate) activated: Vec<DrawnKey>,
    pub(crate) hovered: Vec<Option<DrawnKey>>,
    /// `false` for a failure of the tiles, `true` for their coming after all.
    pub(crate) tiles: Vec<bool>,
    /// What the page does when it hears of a hover.
    pub(crate) on_hover: Option<Box<dyn Fn(Option<DrawnKey>)>>,
}

fn events(heard: &Rc<RefCell<Heard>>) -> MapEvents {
    let heard = || Rc::clone(heard);
    let (moved, failed, recovered, activated, hovered) =
        (heard(), heard(), heard(), heard(), heard());
    MapEvents {
        moved: Box::new(move |view| moved.borrow_mut().moved.push(view)),
        moving: Box::new(|_| {}),
        pressed: Box::new(|_| {}),
        tiles_failed: Box::new(move || failed.borrow_mut().tiles.push(false)),
        tiles_recovered: Box::new(move || recovered.borrow_mut().tiles.push(true)),
        activated: Box::new(move |key| activated.borrow_mut().activated.push(key)),
        hovered: Box::new(move |key| {
            hovered.borrow_mut().hovered.push(key);
            if let Some(act) = &hovered.borrow().on_hover {
                act(key);
            }
        }),
    }
}

/// A map of Normandy, and what it tells.
pub(crate) fn mount(stage: &Stage) -> (MapHandle, Rc<RefCell<Heard>>) {
    let heard = Rc::default();
    let normandy = Bounds::new(-1.95, 48.18, 1.80, 50.07).unwrap();
    let map = MapHandle::mount(&stage.0, MapOptions::of(normandy, None), events(&heard)).unwrap();
    (map, heard)
}

/// A position.
pub(crate) fn at(lng: f64, lat: f64) -> LngLat {
    LngLat::new(lng, lat).unwrap()
}

/// A marker.
pub(crate) fn place(record: u32, position: LngLat) -> Drawn {
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
            unsure: false,
        },
    }
}

/// A cluster.
pub(crate) fn cluster(number: u64, count: u32, position: LngLat) -> Drawn {
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

/// Every button of the map, in the order of the keyboard.
pub(crate) fn buttons(stage: &Stage) -> Vec<HtmlElement> {
    let list = stage.0.query_selector_all("button").unwrap();
    (0..list.length())
        .map(|at| list.item(at).unwrap().unchecked_into())
        .collect()
}

/// The element that matches.
pub(crate) fn button(stage: &Stage, selector: &str) -> HtmlElement {
    stage
        .0
        .query_selector(selector)
        .unwrap()
        .expect("a button")
        .unchecked_into()
}
