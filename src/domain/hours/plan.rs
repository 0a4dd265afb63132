//! Combining the rules of opening hours into the slots of one day.

use chrono::NaiveDate;

use super::rule::{Rule, RuleKind, RuleOperator};
use super::slot::{Slot, lay_over};

/// The slots that start on `date`, sorted and disjoint. Closed stretches are listed only where they
/// carry a comment.
///
/// A rule after `;` that opens replaces the day; one that closes, or one after `,`, is laid over it;
/// one after `||` holds on days for which the others say nothing.
pub(super) fn slots_on(rules: &[Rule], date: NaiveDate) -> Vec<Slot> {
    let mut day = Vec::new();
    for rule in rules.iter().filter(|rule| rule.days.hold_on(date)) {
        match (rule.operator, rule.kind) {
            (RuleOperator::Normal, RuleKind::Closed) | (RuleOperator::Additional, _) => {}
            (RuleOperator::Fallback, _) if day.iter().any(Slot::is_telling) => continue,
            (RuleOperator::Normal | RuleOperator::Fallback, _) => day.clear(),
        }
        for slot in &rule.slots {
            lay_over(&mut day, slot);
        }
    }
    day.retain(Slot::is_telling);
    day
}
