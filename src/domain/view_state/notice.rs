//! What a URL said that could not be used.

/// The most notices that one URL gives: the first ones found.
pub const MAX_NOTICES: usize = 8;

/// Something in the URL that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrlNotice {
    /// The parameter, such as `cat`; `#` for the map position.
    pub parameter: String,
    /// What it said: the whole value, or the one id of a list.
    pub value: String,
    /// What is wrong with it.
    pub problem: UrlProblem,
}

/// Why something in a URL was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UrlProblem {
    /// An id or a word that does not exist.
    Unknown,
    /// Not of the form that the parameter takes.
    Malformed,
    /// A number or a text beyond its limits.
    OutOfRange,
    /// A second value for a parameter that takes one; the first was used.
    Repeated,
    /// A colour on which white text could not be read.
    TooPale,
}

/// Notices while they are gathered.
#[derive(Debug, Default)]
pub(super) struct Notices(Vec<UrlNotice>);

impl Notices {
    /// Adds one, unless there are enough or the same was said.
    pub(super) fn add(&mut self, parameter: &str, value: &str, problem: UrlProblem) {
        let notice = UrlNotice {
            parameter: parameter.to_owned(),
            value: value.to_owned(),
            problem,
        };
        if self.0.len() < MAX_NOTICES && !self.0.contains(&notice) {
            self.0.push(notice);
        }
    }

    /// All of them, in the order found.
    pub(super) fn into_vec(self) -> Vec<UrlNotice> {
        self.0
    }
}
