//! Nodes to code.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use rstml::node::{
    KeyedAttribute, KeyedAttributeValue, Node, NodeAttribute, NodeElement, NodeName,
};
use syn::{Block, Error, Expr, Result, Stmt, spanned::Spanned as _};

/// Several nodes, one after the other.
pub(crate) fn fragment_of(nodes: &[Node]) -> Result<TokenStream> {
    let views = nodes.iter().map(view_of).collect::<Result<Vec<_>>>()?;
    Ok(quote!(crate::ui::html::fragment(::std::vec![#(#views),*])))
}

/// The code of one node, an `AnyView`.
pub(crate) fn view_of(node: &Node) -> Result<TokenStream> {
    match node {
        Node::Element(element) if is_component(element.name()) => component(element),
        Node::Element(element) => plain(element),
        Node::Fragment(fragment) => fragment_of(fragment.children()),
        Node::Text(text) => Ok(quote!(crate::ui::html::Child::into_view(#text))),
        Node::Block(block) => {
            let value = block.try_block().and_then(only_value);
            let value = value.map_or_else(|| block.to_token_stream(), ToTokens::to_token_stream);
            Ok(quote!(crate::ui::html::Child::into_view(#value)))
        }
        Node::Comment(_) | Node::Doctype(_) | Node::RawText(_) | Node::Custom(_) => {
            Err(Error::new(
                node.span(),
                "write text in quotes and leave comments to Rust",
            ))
        }
    }
}

/// What a block comes to when it is a value and nothing else.
fn only_value(block: &Block) -> Option<&Expr> {
    match block.stmts.as_slice() {
        [Stmt::Expr(value, None)] => Some(value),
        _ => None,
    }
}

/// Components are written like types.
fn is_component(name: &NodeName) -> bool {
    name.to_string().starts_with(char::is_uppercase)
}

/// A component is called as Leptos' macro would, and its view erased.
fn component(element: &NodeElement<rstml::node::Infallible>) -> Result<TokenStream> {
    let name = element.name();
    let mut bound = None;
    let mut properties = Vec::new();
    for node in element.attributes() {
        let NodeAttribute::Attribute(attribute) = node else {
            return Err(Error::new(node.span(), "properties need a name"));
        };
        let key = attribute.key.to_string();
        if let Some(binding) = key.strip_prefix("let:") {
            bound = Some(format_ident!("{binding}", span = attribute.key.span()));
        } else {
            let (key, value) = (&attribute.key, value_of(attribute)?);
            properties.push(quote!(.#key(#value)));
        }
    }
    if !element.children().is_empty() {
        let inside = match element.children() {
            [node] => view_of(node)?,
            nodes => fragment_of(nodes)?,
        };
        properties.push(if let Some(bound) = bound {
            quote!(.children(move |#bound| #inside))
        } else {
            quote!(.children(::leptos::children::ToChildren::to_children(move || #inside)))
        });
    }
    Ok(quote!(::leptos::prelude::IntoAny::into_any(
        ::leptos::component::component_view(
            &#name,
            ::leptos::component::component_props_builder(&#name) #(#properties)* .build(),
        )
    )))
}

fn plain(element: &NodeElement<rstml::node::Infallible>) -> Result<TokenStream> {
    let name = element.name().to_string();
    if ["svg", "math"].contains(&name.as_str()) {
        return Err(Error::new(
            element.name().span(),
            "elements of another namespace are for `leptos::view!`",
        ));
    }
    let made = made();
    let attributes = element
        .attributes()
        .iter()
        .map(attribute)
        .collect::<Result<Vec<_>>>()?;
    let children = element
        .children()
        .iter()
        .map(view_of)
        .collect::<Result<Vec<_>>>()?;
    Ok(quote!({
        let mut #made = crate::ui::html::Element::new(#name);
        #(#attributes;)*
        #(#made.push(#children);)*
        #made.into_view()
    }))
}

/// The variable that holds the element; the values given to it cannot see it.
fn made() -> Ident {
    Ident::new("element", Span::mixed_site())
}

fn attribute(node: &NodeAttribute) -> Result<TokenStream> {
    let NodeAttribute::Attribute(attribute) = node else {
        return Err(Error::new(node.span(), "attributes need a name"));
    };
    let key = attribute.key.to_string();
    let value = value_of(attribute)?;
    let made = made();
    Ok(match key.split_once(':') {
        Some(("on", event)) => {
            let event = format_ident!("{event}", span = attribute.key.span());
            quote!(#made.listen(::leptos::ev::#event, #value))
        }
        Some(("class", class)) => quote!(#made.class_while(#class, #value)),
        Some(("prop", name)) => quote!(#made.property(#name, #value)),
        Some(_) => return Err(Error::new(attribute.key.span(), "on:, class: or prop:")),
        None if key == "node_ref" => quote!(#made.attribute(
            ::leptos::attr::any_attribute::IntoAnyAttribute::into_any_attr(
                ::leptos::tachys::html::node_ref::node_ref(#value)
            )
        )),
        None => {
            if let Some((name, value)) = style_pair(&key, attribute) {
                quote!(#made.style(#name, #value))
            } else {
                quote!(crate::ui::html::Value::set(#value, &mut #made, #key))
            }
        }
    })
}

/// The value of an attribute; `true` for one that stands alone.
fn value_of(attribute: &KeyedAttribute) -> Result<TokenStream> {
    match (&attribute.possible_value, attribute.value()) {
        (_, Some(value)) => Ok(value.to_token_stream()),
        (KeyedAttributeValue::None, None) => Ok(quote!(true)),
        _ => Err(Error::new(
            attribute.key.span(),
            "this value cannot be read",
        )),
    }
}

/// `style=("--name", value)`.
fn style_pair<'a>(key: &str, attribute: &'a KeyedAttribute) -> Option<(&'a Expr, &'a Expr)> {
    let Expr::Tuple(pair) = attribute.value().filter(|_| key == "style")? else {
        return None;
    };
    let mut parts = pair.elems.iter();
    Some((parts.next()?, parts.next()?))
}
