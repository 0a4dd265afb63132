//! The photo of an establishment: it stands on somebody else's server, which is asked only on a click.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::domain::establishment::Image;
use crate::interop::http;
use crate::reactive::RwSignal;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// How far the photo has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Showing {
    NotAsked,
    Asked,
    Failed,
}

/// A button that shows the photo and names the server that it comes from.
#[component]
pub(super) fn Photo(image: Image) -> AnyView {
    let words = &State::get().words().detail;
    let showing = RwSignal::new(Showing::NotAsked);
    let host = http::host(image.url.href());
    Child::into_view(move || match showing.get() {
        Showing::NotAsked => view! {
            <p class="detail-photo">
                <button type="button" class="button" on:click=move |_| showing.set(Showing::Asked)>
                    <Icon name="image" />
                    {(words.show_photo)(&host)}
                </button>
            </p>
        },
        Showing::Asked => view! {
            <img
                class="detail-image"
                src=image.url.href().to_owned()
                alt=image.alt.clone().unwrap_or_default()
                decoding="async"
                referrerpolicy="no-referrer"
                on:error=move |_| showing.set(Showing::Failed)
            />
        },
        Showing::Failed => {
            view! { <p class="detail-photo note" role="status">{words.photo_failed}</p> }
        }
    })
}
