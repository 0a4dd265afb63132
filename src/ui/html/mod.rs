//! Elements of one type: what our `view!` is made of.
//!
//! Leptos renders; here its views, attributes and closures are erased where they are made, so that each is built by
//! one piece of code and not by one of its own.

mod attribute;
mod child;
mod window;

use leptos::ev::{Custom, EventDescriptor, on};
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::html::class::class;
use leptos::tachys::html::element::custom;
use leptos::tachys::html::property::prop;
use leptos::tachys::html::style::style;
use leptos::tachys::renderer::types;
use leptos::tachys::view::iterators::StaticVec;
use web_sys::Event;

pub(super) use attribute::Value;
pub(super) use child::{Child, fragment};
pub(super) use window::Window;

/// An element in the making.
pub(super) struct Element {
    name: &'static str,
    attributes: Vec<AnyAttribute>,
    children: Vec<AnyView>,
}

impl Element {
    /// An element without attributes and children.
    #[inline(never)]
    pub(super) fn new(name: &'static str) -> Self {
        Self {
            name,
            attributes: Vec::new(),
            children: Vec::new(),
        }
    }

    /// The element as a view. Patching replaces it whole.
    #[inline(never)]
    pub(super) fn into_view(self) -> AnyView {
        custom(self.name)
            .add_any_attr(self.attributes)
            .child(StaticVec::from(self.children))
            .into_any()
    }

    /// Adds a child.
    #[inline(never)]
    pub(super) fn push(&mut self, child: AnyView) {
        self.children.push(child);
    }

    /// Listens to an event.
    pub(super) fn listen<E: EventDescriptor>(
        &mut self,
        event: E,
        mut handler: impl FnMut(E::EventType) + 'static,
    ) where
        E::EventType: From<types::Event>,
    {
        let handler = move |event: Event| handler(types::Event::from(event).into());
        self.listen_to(event.name(), Box::new(handler));
    }

    /// Gives a class while a condition holds.
    pub(super) fn class_while(
        &mut self,
        name: &'static str,
        holds: impl Fn() -> bool + Send + 'static,
    ) {
        let holds: Box<dyn FnMut() -> bool + Send> = Box::new(holds);
        self.attributes.push(class((name, holds)).into_any_attr());
    }

    /// Keeps a property of the element at a truth value.
    pub(super) fn property(
        &mut self,
        name: &'static str,
        value: impl Fn() -> bool + Send + 'static,
    ) {
        let value: Box<dyn FnMut() -> bool + Send> = Box::new(value);
        self.attributes.push(prop(name, value).into_any_attr());
    }

    /// Keeps a style property.
    pub(super) fn style(
        &mut self,
        name: &'static str,
        value: impl Fn() -> String + Send + 'static,
    ) {
        let value: Box<dyn FnMut() -> String + Send> = Box::new(value);
        self.attributes.push(style((name, value)).into_any_attr());
    }

    /// Adds an attribute of any kind.
    pub(super) fn attribute(&mut self, attribute: AnyAttribute) {
        self.attributes.push(attribute);
    }

    #[inline(never)]
    fn listen_to(&mut self, name: std::borrow::Cow<'static, str>, handler: Box<dyn FnMut(Event)>) {
        let listening = on(Custom::<Event>::new(name), handler).into_any_attr();
        self.attributes.push(listening);
    }
}
