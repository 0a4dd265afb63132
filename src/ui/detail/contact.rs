//! Where it is and how to reach it.

use geolocal_view::view;
use leptos::prelude::*;

use super::actions::new_tab_link;
use crate::app::{Camera, State};
use crate::domain::contact::WebLink;
use crate::domain::establishment::{Address, Establishment};
use crate::ui::parts::Icon;

/// The lines of a French address.
fn lines(address: &Address) -> Option<String> {
    let town = [address.postcode.as_deref(), address.city.as_deref()];
    let town = town.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let lines = [address.street.as_deref(), Some(town.as_str())];
    let text = lines
        .into_iter()
        .flatten()
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n");
    (!text.is_empty()).then_some(text)
}

/// A link without what every link has.
fn shown(href: &str) -> &str {
    let rest = href
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_start_matches("www.");
    rest.trim_end_matches('/')
}

/// Address, telephone, e-mail and pages elsewhere.
#[component]
pub(super) fn ContactSection(place: Establishment) -> AnyView {
    let state = State::get();
    let position = place.position;
    let show = move |_| {
        state.camera.set(Some(Camera::Show(position)));
        state.sheet.fold();
    };
    let address = view! {
        <section class="section">
            <Icon name="map-pin" />
            <h3>{state.words().detail.address}</h3>
            {lines(&place.address).map(|text| view! { <p>{text}</p> })}
            <p>
                <button type="button" class="button" on:click=show>
                    <Icon name="map" />
                    {state.words().detail.show_on_map}
                </button>
            </p>
        </section>
    };
    let phone = place.phone.map(|phone| {
        let costs = phone
            .may_cost()
            .then(|| view! { <span class="note">{state.words().detail.may_cost}</span> });
        view! {
            <li>
                <a href=phone.tel_uri()>{phone.display()}</a>
                " "
                {costs}
            </li>
        }
    });
    let email = place.email.clone().map(|email| {
        view! { <li><a href=email.mailto_uri()>{email.as_str().to_owned()}</a></li> }
    });
    let links: [(&Option<WebLink>, &str); 4] = [
        (&place.website, ""),
        (&place.booking, ""),
        (&place.facebook, "Facebook"),
        (&place.instagram, "Instagram"),
    ];
    let links: Vec<_> = links
        .into_iter()
        .filter_map(|(link, name)| link.clone().map(|link| (link, name.to_owned())))
        .map(|(link, name)| {
            let text = if name.is_empty() {
                shown(link.href()).to_owned()
            } else {
                name
            };
            view! { <li>{new_tab_link(state, link.href().to_owned(), text)}</li> }
        })
        .collect();
    let any = phone.is_some() || email.is_some() || !links.is_empty();
    let contact = any.then(|| {
        view! {
            <section class="section">
                <Icon name="phone" />
                <h3>{state.words().detail.contact}</h3>
                <ul>{phone} {email} {links}</ul>
            </section>
        }
    });
    view! {
        {address}
        {contact}
    }
}
