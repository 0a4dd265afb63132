//! Rules, what separates them, and the states they set.

use std::sync::Arc;

use super::cursor::Cursor;
use crate::domain::hours::days::DaySelector;
use crate::domain::hours::rule::{Rule, RuleKind, RuleOperator};
use crate::domain::hours::slot::{DAY, Slot};

impl Cursor<'_> {
    /// `opening_hours`: all rules, up to the end of the text.
    pub(super) fn opening_hours(&mut self) -> Option<Vec<Rule>> {
        let mut rules = vec![self.rule_sequence(RuleOperator::Normal)?];
        while !self.is_at_end() {
            let operator = self.any_rule_separator()?;
            rules.push(self.rule_sequence(operator)?);
        }
        Some(rules)
    }

    /// `any_rule_separator`: `;`, `, ` or `|| `.
    fn any_rule_separator(&mut self) -> Option<RuleOperator> {
        let start = self.at;
        self.eat(b' ');
        if self.eat(b';') {
            self.eat(b' ');
            Some(RuleOperator::Normal)
        } else if self.eat_word(", ") {
            Some(RuleOperator::Additional)
        } else if self.eat_word("|| ") {
            Some(RuleOperator::Fallback)
        } else {
            self.miss(start)
        }
    }

    /// `rule_sequence`: days, times, and the state they set.
    fn rule_sequence(&mut self, operator: RuleOperator) -> Option<Rule> {
        let start = self.at;
        self.eat(b' ');
        let content = self.at;
        if self.is_at_end() || self.any_rule_separator().is_some() {
            return self.miss(content);
        }
        self.at = start;
        let mut days = DaySelector::default();
        let mut slots = Vec::new();
        let mut label = None;
        let is_always = self.eat_word("24/7");
        if !is_always {
            label = self.label();
            if label.is_none() {
                self.wide_range_selectors(&mut days);
            }
            slots = self.small_range_selectors(&mut days);
        }
        let is_bare = !is_always && days.terms.is_empty() && slots.is_empty();
        self.eat(b' ');
        let (state, comment) = self.rules_modifier();
        let comment = comment.or(label);
        let kind = match state {
            Some(kind) => kind,
            None if !is_bare => RuleKind::Open,
            None if comment.is_some() => RuleKind::Unknown,
            None => return self.miss(start),
        };
        if slots.is_empty() {
            slots.push(Slot::of_times(0, DAY, false));
        }
        for slot in &mut slots {
            slot.kind = kind;
            slot.comment.clone_from(&comment);
        }
        Some(Rule {
            days,
            operator,
            kind,
            slots,
        })
    }

    /// A comment and `:` in front of times.
    fn label(&mut self) -> Option<Arc<str>> {
        let start = self.at;
        let label = self.comment()?;
        if self.eat(b':') {
            return Some(label);
        }
        self.at = start;
        None
    }

    /// `wide_range_selectors`: years, dates and weeks. A year in front of a date is the date's.
    fn wide_range_selectors(&mut self, days: &mut DaySelector) {
        let terms = &mut days.terms;
        if !self.list(terms, Self::monthday_range) {
            self.list(terms, Self::year_range);
            self.eat(b' ');
            self.list(terms, Self::monthday_range);
            self.eat(b' ');
        }
        let end = self.at;
        self.separator_for_readability();
        let is_read = self.eat_word("week") && {
            self.eat(b' ');
            self.list(terms, Self::week)
        };
        if !is_read {
            self.missing(end);
            self.at = end;
        }
        self.separator_for_readability();
    }

    /// `separator_for_readability`: a space, `:`, or both.
    fn separator_for_readability(&mut self) {
        if self.eat(b' ') || !self.eat(b':') {
            return;
        }
        self.eat(b' ');
    }

    /// `small_range_selectors`: weekdays and holidays, then times.
    fn small_range_selectors(&mut self, days: &mut DaySelector) -> Vec<Slot> {
        if !self.weekday_selector(days) {
            return self.time_selector();
        }
        let end = self.at;
        if !self.eat(b' ') {
            return Vec::new();
        }
        let slots = self.time_selector();
        if slots.is_empty() {
            self.at = end;
        }
        slots
    }

    /// `rules_modifier`: a state, a comment, or both.
    fn rules_modifier(&mut self) -> (Option<RuleKind>, Option<Arc<str>>) {
        let comment = self.comment();
        if comment.is_some() {
            return (None, comment);
        }
        let kind = match self.one_of(&["open", "unknown", "closed", "off"]) {
            Some(0) => RuleKind::Open,
            Some(1) => RuleKind::Unknown,
            Some(_) => RuleKind::Closed,
            None => return (None, None),
        };
        let end = self.at;
        let comment = if self.eat(b' ') { self.comment() } else { None };
        if comment.is_none() {
            self.at = end;
        }
        (Some(kind), comment)
    }
}
