//! What an attribute may be set to.

use leptos::tachys::html::attribute::any_attribute::IntoAnyAttribute as _;
use leptos::tachys::html::attribute::custom::custom_attribute;

use super::Element;

/// The value of an attribute: text, a number, a truth value for one that is there or not, none, or a closure that
/// gives one of these and is followed.
pub(in crate::ui) trait Value {
    /// Sets the attribute.
    fn set(self, on: &mut Element, name: &'static str);
}

/// A value at one moment; `None` for an attribute that is not there.
pub(in crate::ui) trait Text {
    /// The text of the attribute.
    fn text(self) -> Option<String>;
}

impl Value for &'static str {
    #[inline(never)]
    fn set(self, on: &mut Element, name: &'static str) {
        on.attributes
            .push(custom_attribute(name, self).into_any_attr());
    }
}

impl Value for String {
    #[inline(never)]
    fn set(self, on: &mut Element, name: &'static str) {
        on.attributes
            .push(custom_attribute(name, self).into_any_attr());
    }
}

impl<F, T> Value for F
where
    F: Fn() -> T + Send + 'static,
    T: Text,
{
    fn set(self, on: &mut Element, name: &'static str) {
        follow(on, name, Box::new(move || self().text()));
    }
}

#[inline(never)]
fn follow(on: &mut Element, name: &'static str, text: Box<dyn FnMut() -> Option<String> + Send>) {
    on.attributes
        .push(custom_attribute(name, text).into_any_attr());
}

impl Text for &'static str {
    fn text(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl Text for String {
    fn text(self) -> Option<String> {
        Some(self)
    }
}

impl Text for bool {
    fn text(self) -> Option<String> {
        self.then(String::new)
    }
}

impl<T: Text> Text for Option<T> {
    fn text(self) -> Option<String> {
        self.and_then(Text::text)
    }
}

/// Values that are text or not there.
macro_rules! set_as_text {
    ($($kind:ty),*) => {$(
        impl Value for $kind {
            fn set(self, on: &mut Element, name: &'static str) {
                if let Some(text) = self.text() {
                    text.set(on, name);
                }
            }
        }
    )*};
}

/// Numbers, in digits.
macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl Text for $kind {
            fn text(self) -> Option<String> {
                Some(self.to_string())
            }
        }
    )*};
}

numbers!(u8, u32, u64, usize);
set_as_text!(
    bool,
    Option<&'static str>,
    Option<String>,
    u8,
    u32,
    u64,
    usize
);
