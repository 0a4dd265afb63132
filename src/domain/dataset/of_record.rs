//! What is known of one record beside its values: what was wrong with it, and which others share its SIRET.

use std::sync::Arc;

use crate::domain::contact::Siret;

use super::issue::{Finding, Issue};
use super::parse::{Parsed, parse};
use super::store::Dataset;
use super::terms::Matcher;

impl Dataset {
    /// What was mended or dropped in a record, or is to be checked, as its reader found it. Found again by reading it
    /// anew, so that it is complete in a snapshot too, and past the 10,000 that [`Self::issues`] keeps; only for a record
    /// longer than 64 kB, which was written anew without what could not be used, the list kept has to do. The place in
    /// the source is not told.
    pub fn issues_of(&self, record: u32) -> Vec<Issue> {
        let Some((run, at)) = self.at(record) else {
            return Vec::new();
        };
        let id = self.id(record);
        if run.segment.json(at).is_some_and(|(_, rewritten)| rewritten) {
            let own =
                |issue: &&Issue| issue.source == run.source && issue.id.as_deref() == Some(id);
            let own = self.issues().iter().filter(own).cloned();
            return own
                .map(|issue| Issue {
                    index: None,
                    ..issue
                })
                .collect();
        }
        let mut findings = Vec::new();
        self.parsed(record, &mut findings);
        let issue = |finding| {
            let Finding {
                property,
                problem,
                outcome,
            } = finding;
            Issue {
                source: run.source,
                index: None,
                id: Some(id.to_owned()),
                property,
                problem,
                outcome,
            }
        };
        findings.into_iter().map(issue).collect()
    }

    /// Every record with this SIRET, in order. O(n).
    pub fn with_siret(&self, siret: Siret) -> impl Iterator<Item = u32> {
        let segments = self.segments().zip(&self.inner().starts);
        segments.flat_map(move |(segment, start)| {
            let places = segment.with_siret(siret.number());
            places.filter_map(move |at| Some(start + u32::try_from(at).ok()?))
        })
    }

    /// The record read again from its bytes; the findings say what was mended.
    pub(super) fn parsed(&self, record: u32, findings: &mut Vec<Finding>) -> Option<Parsed<'_>> {
        let (fields, names) = self.fields(record)?;
        let (run, _) = self.at(record)?;
        let context = &run.context;
        let mut matcher = Matcher::new(
            Arc::clone(&context.vocabulary),
            context.names.default_category(),
        );
        parse(fields, names, &mut matcher, findings).ok()
    }
}
