//! The `view!` macro of the page: the syntax of Leptos' own, with elements of one type.
//!
//! Leptos gives each element a type of its own, made of its name, attributes and children, and code of its own to
//! build and patch it. A page of some hundred elements is then larger than its logic. Here every element becomes
//! calls to the one `ui::html::Element`; components are called as Leptos' own macro calls them.

mod element;

use proc_macro::TokenStream;
use quote::quote;
use rstml::node::Node;

/// A view: elements, text, components and Rust blocks. Gives an `AnyView`.
///
/// Reads as Leptos' `view!` does: `on:click=`, `class:name=`, `prop:name=`, `node_ref=`, `style=("--name", value)`,
/// blocks in braces. Values and blocks may be closures; they are then followed.
#[proc_macro]
pub fn view(input: TokenStream) -> TokenStream {
    let config = rstml::ParserConfig::default().recover_block(true);
    let parsed = rstml::Parser::new(config).parse_simple(proc_macro2::TokenStream::from(input));
    let view = parsed.and_then(|nodes: Vec<Node>| match nodes.as_slice() {
        [node] => element::view_of(node),
        nodes => element::fragment_of(nodes),
    });
    let code = view.unwrap_or_else(|error| error.to_compile_error());
    quote!({ #code }).into()
}
