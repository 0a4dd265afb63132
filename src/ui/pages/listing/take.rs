//! What to take home: links, QR code, poster, business card, structured data, the card's code.

use geolocal_view::view;
use leptos::prelude::*;

use super::words;
use crate::app::{ListingPage, Navigation, save_qr, save_text};
use crate::domain::colour::Colour;
use crate::domain::directions::percent_encoded;
use crate::domain::establishment::Establishment;
use crate::domain::snippet::{Height, Snippet};
use crate::domain::take_home::{Poster, Qr, file_name, vcard};
use crate::domain::view_state::ViewState;
use crate::interop::scheduling::spawn;
use crate::interop::structured_data::json_ld;
use crate::interop::{document, http, location};
use crate::reactive::{RwSignal, Signal};
use crate::text::pages::listing::TakeWords;
use crate::text::pages::poster::words as poster_words;
use crate::ui::html::Child;
use crate::ui::pages::code_block::CodeBlock;

/// How long the types of rubriques may take, in seconds.
const PATIENCE_S: u32 = 8;
/// How many pixels a side of a QR code's module has in its picture: some 400 to 1,000 for the whole.
const MODULE_PX: u32 = 10;
/// The type of schema.org of whatever has none of its own.
const ANY_TYPE: &str = "LocalBusiness";

/// What the parts below share.
#[derive(Clone)]
struct Kit {
    place: Establishment,
    link: String,
    rubrique: String,
    words: &'static TakeWords,
}

/// All there is to take.
#[component]
pub(super) fn Take(record: u32, place: Establishment) -> AnyView {
    let state = ListingPage::get();
    let page = state.data.page;
    let lang = page.lang.get_untracked();
    let words = &words(&state).take;
    let spot = page.with_site(|site| site.config.spot_in_links(place.position));
    let rubrique = page.with_site(|site| {
        let category = site.vocabulary.taxonomy.category(place.category);
        category.label.get(lang).to_owned()
    });
    let link = page.navigation.permalink(&place.id, spot);
    let by_siret = place
        .siret
        .map(|siret| page.navigation.permalink(&siret.digits(), spot));
    let kit = Kit {
        place,
        link: link.clone(),
        rubrique,
        words,
    };
    let [by_id, by_number] = words.by;
    view! {
        <section class="listing-part take-home" aria-labelledby="emporter">
            <h3 id="emporter">{words.title}</h3>
            <div class="take-grid">
                <QrPart kit=kit.clone() />
                <PosterPart kit=kit.clone() />
                <CardFile kit=kit.clone() />
                <LinkPart id="lien-id" title=by_id link=link />
                {by_siret.map(|link| view! { <LinkPart id="lien-siret" title=by_number link=link /> })}
                <CardCode kit=kit.clone() />
                <StructuredData record=record kit=kit />
            </div>
        </section>
    }
}

#[component]
fn LinkPart(id: &'static str, title: &'static str, link: String) -> AnyView {
    let words = &words(&ListingPage::get()).take;
    let code = RwSignal::new(link).read_only();
    view! { <CodeBlock is_deep=true id=id title=title help=words.links code=code /> }
}

/// An SVG document as the address of an image.
fn address_of(svg: &str) -> String {
    format!("data:image/svg+xml,{}", percent_encoded(svg))
}

/// The QR code as SVG and PNG.
#[component]
fn QrPart(kit: Kit) -> AnyView {
    let words = kit.words;
    let Ok(code) = Qr::of(&kit.link) else {
        return view! { <p class="note">{words.too_long}</p> };
    };
    let name = kit.place.name;
    let svg = code.svg(&name);
    let picture = address_of(&svg);
    let (svg_name, png_name) = (
        file_name(&format!("qr {name}"), "svg"),
        file_name(&format!("qr {name}"), "png"),
    );
    let save_svg = move |_| save_text(&svg, "image/svg+xml", &svg_name);
    let save_png = move |_| save_qr(&code, MODULE_PX, png_name.clone());
    view! {
        <div class="take-part">
            <h4>{words.qr}</h4>
            <p class="note">{words.qr_help}</p>
            <img class="qr" src=picture alt=format!("{} – {name}", words.qr) width="160" height="160" />
            <p class="send-buttons">
                <button type="button" class="button" on:click=save_svg aria-label=(words.download)("QR, SVG")>
                    "SVG"
                </button>
                <button type="button" class="button" on:click=save_png aria-label=(words.download)("QR, PNG")>
                    "PNG"
                </button>
            </p>
        </div>
    }
}

/// The poster for the window, printed or as a file.
#[component]
fn PosterPart(kit: Kit) -> AnyView {
    let page = ListingPage::get().data.page;
    let lang = page.lang.get_untracked();
    let words = kit.words;
    let (title, accent) = page.with_site(|site| {
        let taxonomy = &site.vocabulary.taxonomy;
        let family = taxonomy.family(taxonomy.category(kit.place.category).family);
        let accent = Colour::parse(family.colour(false)).unwrap_or(Colour::BLACK);
        (site.config.title.get(lang).to_owned(), accent)
    });
    let readable = kit
        .link
        .split_once("//")
        .map_or(kit.link.as_str(), |(_, rest)| rest);
    let poster = Poster {
        map: &title,
        name: &kit.place.name,
        category: &kit.rubrique,
        link: &kit.link,
        readable_link: readable,
        accent,
    };
    let Ok(svg) = poster.svg(poster_words(lang)) else {
        return view! { <p class="note">{words.too_long}</p> };
    };
    let picture = address_of(&svg);
    let name = file_name(&format!("affichette {}", kit.place.name), "svg");
    let save = move |_| save_text(&svg, "image/svg+xml", &name);
    view! {
        <div class="take-part">
            <h4>{words.poster}</h4>
            <p class="note">{words.poster_help}</p>
            <img class="poster" src=picture alt=format!("{} – {}", words.poster, kit.place.name) width="148" height="210" />
            <p class="send-buttons">
                <button type="button" class="button button-primary" on:click=|_| spawn(document::print_part("poster"))>
                    {words.print}
                </button>
                <button type="button" class="button" on:click=save aria-label=(words.download)("A5, SVG")>
                    "SVG"
                </button>
            </p>
        </div>
    }
}

/// The business card.
#[component]
fn CardFile(kit: Kit) -> AnyView {
    let words = kit.words;
    let card = vcard(&kit.place, &kit.link, &kit.rubrique);
    let name = file_name(&kit.place.name, "vcf");
    let save = move |_| save_text(&card, "text/vcard;charset=utf-8", &name);
    view! {
        <div class="take-part">
            <h4>{words.vcard}</h4>
            <p class="note">{words.vcard_help}</p>
            <p class="send-buttons">
                <button type="button" class="button" on:click=save>
                    {(words.download)("vCard")}
                </button>
            </p>
        </div>
    }
}

/// The code that shows the card in the shop's own page.
#[component]
fn CardCode(kit: Kit) -> AnyView {
    let page = ListingPage::get().data.page;
    let spot = page.with_site(|site| site.config.spot_in_links(kit.place.position));
    let view = ViewState {
        establishment: Some(kit.place.id.clone()),
        position: spot.map(Navigation::spot),
        ..ViewState::default()
    };
    let base = location::folder();
    let snippet = page.with_site(|site| {
        Snippet::new(
            &base,
            &view,
            &site.vocabulary,
            &kit.place.name,
            Height::Auto,
        )
    });
    let code = RwSignal::new(snippet.iframe()).read_only();
    view! { <CodeBlock is_deep=true id="code-fiche" title=kit.words.card help=kit.words.card_help code=code /> }
}

/// What search engines read.
#[component]
fn StructuredData(record: u32, kit: Kit) -> AnyView {
    let state = ListingPage::get();
    let feature = state
        .data
        .places
        .with_untracked(|places| places.dataset.feature(record))
        .unwrap_or_default();
    let category = state.data.page.with_site(|site| {
        let category = site.vocabulary.taxonomy.category(kit.place.category);
        category.id.clone()
    });
    let link = kit.link;
    let text = RwSignal::new(String::new());
    spawn(async move {
        let types = http::text("taxonomy-schema.json", PATIENCE_S).await;
        let kind = types.ok().and_then(|types| type_of(&types, &category));
        let kind = kind.as_deref().unwrap_or(ANY_TYPE);
        text.set(json_ld(&feature, kind, &link).unwrap_or_default());
    });
    let code: Signal<String> = text.read_only();
    let element = crate::reactive::memo(move || {
        code.with(|code| format!("<script type=\"application/ld+json\">\n{code}\n</script>"))
    });
    Child::into_view(view! {
        <CodeBlock is_deep=true id="code-donnees" title=kit.words.json_ld help=kit.words.json_ld_help code=element />
    })
}

/// The type of a rubrique, or of its family.
fn type_of(types: &str, category: &str) -> Option<String> {
    let types: serde_json::Value = serde_json::from_str(types).ok()?;
    let family = category.split('.').next().unwrap_or_default();
    let found = types.get(category).or_else(|| types.get(family))?;
    found.as_str().map(str::to_owned)
}
