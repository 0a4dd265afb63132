//! Effects that keep the map in step with the page. Each only talks to the map.

use leptos::prelude::untrack;

use super::Chart;
use super::basemaps;
use super::scene::scene;
use crate::app::{Camera, State};
use crate::domain::filter::DEFAULT_RADIUS_KM;
use crate::domain::geo::Bounds;
use crate::interop::map::have_paths;
use crate::interop::scheduling::spawn;
use crate::reactive::{RwSignal, effect, memo};

/// The zoom at which a place that is to be shown stands.
const CLOSE_ZOOM: u8 = 17;

/// Sets all of them up.
pub(super) fn follow_all(state: State, chart: Chart) {
    draw(state, chart);
    follow_address(state, chart);
    follow_camera(state, chart);
    follow_far_data(state, chart);
    follow_near(state, chart);
    follow_linked(state, chart);
    follow_territory(state, chart);
    basemaps::follow(state, chart);
}

/// Draws clusters and markers.
fn draw(state: State, chart: Chart) {
    effect(move || {
        let scene = scene(state);
        chart.with(|map| map.draw(&scene));
    });
}

/// Goes where the address says, after back and forward. Rounded positions are compared, so that the map's own
/// movement is no news.
fn follow_address(state: State, chart: Chart) {
    let asked = memo(move || {
        let home = chart.home.get();
        state.navigation.view().with(|view| view.position).or(home)
    });
    effect(move || {
        if let Some(position) = asked.get() {
            chart.now(|map| {
                if map.view().is_none_or(|view| view.position != position) {
                    map.set_position(position);
                }
            });
        }
    });
}

/// Goes where a button asks.
fn follow_camera(state: State, chart: Chart) {
    effect(move || match state.camera.get() {
        None => {}
        Some(Camera::Fit(bounds)) => chart.now(|map| map.fit(bounds)),
        Some(Camera::Show(position)) => chart.now(|map| map.zoom_to(position, CLOSE_ZOOM)),
        Some(Camera::Zoom(zoom)) => chart.now(|map| {
            if let Some(view) = map.view() {
                map.zoom_to(view.position.centre, zoom);
            }
        }),
        Some(Camera::Reveal(position)) => chart.now(|map| map.reveal(position)),
    });
}

/// When everything lies outside the configured territory, and no link says where to look, looks where the data is.
fn follow_far_data(state: State, chart: Chart) {
    let away = memo(move || {
        if !state.settled() {
            return None;
        }
        let territory = state.with_site(|site| site.config.bounds);
        let bounds = state.places.with(|places| places.dataset.bounds())?;
        (!territory.overlaps(bounds)).then_some(bounds)
    });
    effect(move || {
        let free = state
            .navigation
            .view()
            .with_untracked(|view| view.position.is_none());
        if let (Some(bounds), true) = (away.get(), free) {
            chart.now(|map| map.fit(bounds));
        }
    });
}

/// Draws what is looked around, and goes there first when no link says where to look.
fn follow_near(state: State, chart: Chart) {
    let near = memo(move || {
        let near = state.navigation.view().with(|view| view.near)?;
        let radius = (!near.delivering).then(|| f64::from(near.radius_km));
        Some((state.answers.centre.get()?, radius))
    });
    let wanted = memo(move || near.get().is_some());
    let drawable = RwSignal::new(false);
    effect(move || {
        if wanted.get() {
            spawn(async move { drawable.set(have_paths().await) });
        }
    });
    effect(move || {
        let near = near.get().filter(|_| drawable.get());
        // Its colour is that of the theme.
        state.dark.track();
        chart.with(|map| map.set_asked(near));
    });
    effect(move || {
        let free = state
            .navigation
            .view()
            .with_untracked(|view| view.position.is_none());
        if let (Some((centre, radius)), true) = (near.get(), free) {
            let circle = Bounds::around(centre, radius.unwrap_or(f64::from(DEFAULT_RADIUS_KM)));
            chart.with(|map| map.fit(circle));
        }
    });
}

/// Goes to the establishment that a link opens, when it does not say where to look.
fn follow_linked(state: State, chart: Chart) {
    let view = state.navigation.view();
    let linked = view.with_untracked(|view| {
        let free = view.position.is_none();
        view.establishment.clone().filter(|_| free)
    });
    let Some(id) = linked else { return };
    let position = memo(move || state.position_of(&id));
    effect(move || {
        if let Some(position) = position.get() {
            chart.with(|map| map.zoom_to(position, CLOSE_ZOOM));
        }
    });
}

/// Shows the territory that a link keeps to, as far as there are places in it, when the link does not say where to look.
fn follow_territory(state: State, chart: Chart) {
    let view = state.navigation.view();
    let asked = view.with_untracked(|view| {
        let free = view.position.is_none() && view.establishment.is_none() && view.near.is_none();
        free && view.territory.is_some()
    });
    if !asked {
        return;
    }
    let known = memo(move || state.settled() && state.lookups.gazetteer.with(Option::is_some));
    effect(move || {
        if let (true, Some(bounds)) = (known.get(), untrack(|| state.bounds_of_shown())) {
            chart.now(|map| map.fit(bounds));
        }
    });
}
