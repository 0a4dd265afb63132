//! Listeners, timers and the address bar: heard while their owner lives, and not a moment longer.

use std::cell::Cell;
use std::rc::Rc;

use geolocal::interop::scheduling::{breathe, now_ms};
use geolocal::interop::{listener, location, timer};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, EventTarget};

use crate::support::{Errors, document, pause};

fn counter() -> (Rc<Cell<u32>>, impl Fn() + Clone + 'static) {
    let count = Rc::new(Cell::new(0));
    let bump = {
        let count = Rc::clone(&count);
        move || count.set(count.get() + 1)
    };
    (count, bump)
}

#[wasm_bindgen_test]
fn a_listener_is_released_with_its_owner() {
    let (count, bump) = counter();
    let target: EventTarget = document().create_element("div").unwrap().into();
    let hear = |target: &EventTarget| {
        target
            .dispatch_event(&Event::new("change").unwrap())
            .unwrap()
    };
    let owner = listener::Listener::new(&target, "change", move |_| bump());
    hear(&target);
    drop(owner);
    hear(&target);
    assert_eq!(count.get(), 1);
    assert_eq!(Rc::strong_count(&count), 1, "the closure is still alive");
}

#[wasm_bindgen_test]
async fn a_timer_stops_with_its_owner() {
    let (count, bump) = counter();
    let owner = timer::every(10, bump);
    pause(60).await;
    drop(owner);
    let seen = count.get();
    assert!(seen >= 1);
    pause(60).await;
    assert_eq!(count.get(), seen);
}

#[wasm_bindgen_test]
async fn an_alarm_rings_once_unless_its_owner_is_gone() {
    let (count, bump) = counter();
    let errors = Errors::listen();
    let owner = timer::once(10, bump.clone());
    let gone = timer::once(10, bump);
    drop(gone);
    pause(60).await;
    assert_eq!((count.get(), errors.count()), (1, 0));
    drop(owner);
    assert_eq!(Rc::strong_count(&count), 1, "closures are still alive");
}

#[wasm_bindgen_test]
async fn the_page_is_drawn_between_breaths() {
    let (count, bump) = counter();
    let draw = Closure::<dyn FnMut()>::new(bump);
    web_sys::window()
        .unwrap()
        .request_animation_frame(draw.as_ref().unchecked_ref())
        .unwrap();
    let start = now_ms();
    while count.get() == 0 {
        assert!(now_ms() < start + 500.0, "no frame in half a second");
        breathe().await;
    }
}

#[wasm_bindgen_test]
async fn the_address_is_written_and_heard() {
    let before = location::current();
    let (count, bump) = counter();
    let owner = location::on_change(bump);
    location::push("?cat=a", "#5/49/0");
    assert_eq!(
        location::current(),
        ("?cat=a".to_owned(), "#5/49/0".to_owned())
    );
    assert_eq!(count.get(), 0, "our own changes are no news");
    location::replace("", "");
    assert_eq!(location::current(), (String::new(), String::new()));
    web_sys::window()
        .unwrap()
        .history()
        .unwrap()
        .back()
        .unwrap();
    pause(200).await;
    assert!(count.get() >= 1);
    drop(owner);
    location::replace(&before.0, &before.1);
    assert_eq!(Rc::strong_count(&count), 1, "closures are still alive");
}
