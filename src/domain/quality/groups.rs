//! Issues of the same kind, counted.

use core::mem::discriminant;

use crate::domain::dataset::{Issue, Outcome};

/// Issues of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// The first of them: its problem, property and outcome stand for all.
    pub first: Issue,
    /// All of them, in the order of the sources.
    pub issues: Vec<Issue>,
}

/// The issues by kind of problem, property and outcome: records left out first, then what is most frequent.
pub fn groups(issues: &[Issue]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for issue in issues {
        let same = |group: &&mut Group| {
            let first = &group.first;
            discriminant(&first.problem) == discriminant(&issue.problem)
                && (first.property, first.outcome) == (issue.property, issue.outcome)
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.issues.push(issue.clone()),
            None => groups.push(Group {
                first: issue.clone(),
                issues: vec![issue.clone()],
            }),
        }
    }
    let weight = |group: &Group| {
        (
            group.first.outcome != Outcome::LeftOut,
            usize::MAX - group.issues.len(),
        )
    };
    groups.sort_by_key(weight);
    groups
}
