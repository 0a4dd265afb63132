//! What is being put together.

use leptos::prelude::*;

use crate::app::{SidePage, Step};
use crate::domain::lang::Lang;
use crate::domain::snippet::{Height, Snippet};
use crate::domain::view_state::ViewState;
use crate::interop::location;
use crate::reactive::{RwSignal, Signal, memo};
use crate::text::pages::generator::{Generator, generator};

/// What is being put together: what the address does not hold, and what follows from both.
#[derive(Clone, Copy)]
pub(super) struct Draft {
    pub(super) page: SidePage,
    /// What the address says.
    pub(super) view: Signal<ViewState>,
    /// How high the frame is to be.
    pub(super) height: RwSignal<Height>,
    /// The name of the frame; that of the map while there is none.
    pub(super) name: RwSignal<String>,
    /// The code.
    pub(super) snippet: Signal<Snippet>,
}

impl Draft {
    pub(super) fn new(page: SidePage) -> Self {
        let view = page.navigation.view();
        let height = RwSignal::new(Height::Auto);
        let name = RwSignal::new(String::new());
        let snippet = memo(move || {
            let lang = page.lang.get();
            let name = name.get();
            page.with_site(|site| {
                let own = if name.is_empty() {
                    site.config.title.get(lang).to_owned()
                } else {
                    name
                };
                let base = location::folder();
                view.with(|view| Snippet::new(&base, view, &site.vocabulary, &own, height.get()))
            })
        });
        Self {
            page,
            view,
            height,
            name,
            snippet,
        }
    }

    /// The page's own.
    ///
    /// # Panics
    /// Outside of the generator.
    pub(super) fn get() -> Self {
        expect_context()
    }

    /// The words of the page.
    pub(super) fn words(self) -> &'static Generator {
        generator(self.lang())
    }

    /// The language of the page. Another one draws it anew.
    pub(super) fn lang(self) -> Lang {
        self.page.lang.get_untracked()
    }

    /// Changes what is chosen.
    pub(super) fn change(self, change: impl FnOnce(&mut ViewState)) {
        self.page.navigation.go(Step::Push, change);
    }
}
