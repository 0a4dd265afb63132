//! Links that look dead without anybody following them.

use crate::domain::contact::WebLink;

/// Why a link looks dead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinkProblem {
    /// The scheme is written twice: `http://http://…`, `https://https//…`.
    DoubleScheme,
    /// A computer or network of one's own: `localhost`, `192.168.…`, `….local`.
    OwnNetwork,
    /// A name kept for examples: `example.com`, `….example` (RFC 2606), or the French `exemple.fr`.
    Placeholder,
    /// The host has no dot: `https://maboutique`.
    NoDot,
}

/// Why a link looks dead; `None` for one that may work.
pub fn link_problem(link: &WebLink) -> Option<LinkProblem> {
    let href = link.href();
    let rest = href.split_once("://").map_or(href, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    // The port; the address of IPv6 in brackets has colons of its own.
    let host = if host.starts_with('[') {
        host
    } else {
        host.split(':').next().unwrap_or_default()
    };
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    if matches!(host.as_str(), "http" | "https") {
        Some(LinkProblem::DoubleScheme)
    } else if is_own_network(&host) {
        Some(LinkProblem::OwnNetwork)
    } else if is_placeholder(&host) {
        Some(LinkProblem::Placeholder)
    } else {
        (!host.contains('.') && !host.starts_with('[')).then_some(LinkProblem::NoDot)
    }
}

/// The machine itself (RFC 6761, section 6.3; RFC 1122), a local network (RFC 6762; RFC 1918).
fn is_own_network(host: &str) -> bool {
    let is_address = host.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    let starts = ["127.", "10.", "192.168.", "0."];
    let top = host.rsplit('.').next();
    matches!(top, Some("localhost" | "local" | "[::1]"))
        || is_address && (starts.iter().any(|start| host.starts_with(start)) || is_172(host))
}

/// 172.16.0.0/12 (RFC 1918).
fn is_172(address: &str) -> bool {
    let second = address
        .strip_prefix("172.")
        .and_then(|rest| rest.split('.').next());
    let number = second.and_then(|second| second.parse::<u8>().ok());
    number.is_some_and(|number| (16..32).contains(&number))
}

fn is_placeholder(host: &str) -> bool {
    let mut labels = host.rsplit('.');
    let top = labels.next().unwrap_or_default();
    let name = labels.next().unwrap_or_default();
    matches!(top, "example" | "invalid" | "test")
        || matches!(name, "example" | "exemple") && matches!(top, "com" | "org" | "net" | "fr")
}
