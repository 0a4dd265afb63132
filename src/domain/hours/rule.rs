//! One rule of opening hours: the days on which it holds, and what it says of them.

use super::days::DaySelector;
use super::slot::Slot;

/// A rule (`rule_sequence` of the specification) ready to be evaluated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    /// When it holds.
    pub(super) days: DaySelector,
    /// How it relates to the rules before it.
    pub(super) operator: RuleOperator,
    /// The state it sets.
    pub(super) kind: RuleKind,
    /// The times of a day, all of that state.
    pub(super) slots: Vec<Slot>,
}

/// How a rule relates to those before it: the `any_rule_separator` in front of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RuleOperator {
    /// `;`, or nothing before the first rule.
    Normal,
    /// `,`.
    Additional,
    /// `||`.
    Fallback,
}

/// The state that a rule sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RuleKind {
    /// Open.
    Open,
    /// Closed.
    Closed,
    /// Open or closed: nobody knows.
    Unknown,
}
