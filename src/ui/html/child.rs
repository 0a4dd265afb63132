//! What an element may contain.

use leptos::prelude::*;
use leptos::tachys::view::iterators::StaticVec;

/// A child: text, a view, none, several, or a closure that gives one of these and is followed.
pub(in crate::ui) trait Child {
    /// The child as a view.
    fn into_view(self) -> AnyView;
}

/// Several views, one after the other.
pub(in crate::ui) fn fragment(views: Vec<AnyView>) -> AnyView {
    StaticVec::from(views).into_any()
}

impl Child for AnyView {
    fn into_view(self) -> AnyView {
        self
    }
}

impl Child for () {
    #[inline(never)]
    fn into_view(self) -> AnyView {
        self.into_any()
    }
}

impl Child for &'static str {
    #[inline(never)]
    fn into_view(self) -> AnyView {
        self.into_any()
    }
}

impl Child for String {
    #[inline(never)]
    fn into_view(self) -> AnyView {
        self.into_any()
    }
}

impl<T: Child> Child for Option<T> {
    fn into_view(self) -> AnyView {
        self.map_or_else(|| Child::into_view(()), Child::into_view)
    }
}

impl<T: Child> Child for Vec<T> {
    fn into_view(self) -> AnyView {
        let views: Vec<AnyView> = self.into_iter().map(Child::into_view).collect();
        views.into_any()
    }
}

impl<F, T> Child for F
where
    F: Fn() -> T + Send + 'static,
    T: Child,
{
    fn into_view(self) -> AnyView {
        follow(Box::new(move || self().into_view()))
    }
}

#[inline(never)]
fn follow(view: Box<dyn FnMut() -> AnyView + Send>) -> AnyView {
    view.into_any()
}
