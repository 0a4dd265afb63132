//! Several datasets as one: pages of a source, areas of it, several sources.

use super::hash::{Numbers, fnv1a};
use super::issue::{Issue, Outcome, Problem};
use super::store::{Dataset, Inner, Run};

use crate::domain::bitset::BitSet;

/// A dataset and which of its records a later one replaces.
struct Part<'d> {
    dataset: &'d Dataset,
    replaced: Vec<Replaced>,
}

/// A record that another one replaces.
struct Replaced {
    record: u32,
    /// The place of the other's source in the configuration.
    by: usize,
}

impl Dataset {
    /// All of them as one, in this order, each with the place of its source in the configuration. Of records with the same
    /// id the last one stands; the others are issues. O(n), with n hashes where there are several datasets.
    pub fn join(parts: &[(usize, Self)]) -> Self {
        if let [(_, only)] = parts {
            return only.clone();
        }
        let mut inner = Inner::default();
        for ((source, _), part) in parts.iter().zip(overlaps(parts)) {
            append(&mut inner, *source, &part);
        }
        Self::new(inner)
    }
}

/// Which records of each dataset a later one replaces.
fn overlaps(parts: &[(usize, Dataset)]) -> Vec<Part<'_>> {
    let mut ids = Numbers::default();
    let mut overlaps: Vec<Part<'_>> = Vec::with_capacity(parts.len());
    let count = u32::try_from(parts.len()).unwrap_or(u32::MAX);
    for (number, (_, dataset)) in (0..count).zip(parts).rev() {
        let mut replaced = Vec::new();
        for record in 0..u32::try_from(dataset.len()).unwrap_or(u32::MAX) {
            let id = dataset.id(record);
            let [at, other] = *ids.entry(fnv1a(id.as_bytes())).or_insert([number, record]);
            let holder = usize::try_from(at).ok().and_then(|at| parts.get(at));
            if let Some((by, holder)) = holder.filter(|_| at != number)
                && holder.id(other) == id
            {
                replaced.push(Replaced { record, by: *by });
            }
        }
        overlaps.push(Part { dataset, replaced });
    }
    overlaps.reverse();
    overlaps
}

fn append(to: &mut Inner, source: usize, part: &Part<'_>) {
    let from = part.dataset.inner();
    let hours_before = u32::try_from(to.timetables.len()).unwrap_or(u32::MAX);
    to.timetables.extend(from.timetables.iter().cloned());
    for (run, start) in from.runs.iter().zip(&from.starts) {
        let mut run = Run {
            hours_before: run.hours_before + hours_before,
            ..run.clone()
        };
        let gone = gone(&part.replaced, *start, run.segment.len());
        if let Some(gone) = gone {
            run.segment = run.segment.without(&gone).into();
        }
        if run.segment.len() == 0 {
            continue;
        }
        to.starts.push(u32::try_from(to.len).unwrap_or(u32::MAX));
        to.len += run.segment.len();
        to.runs.push(run);
    }
    to.bounds = match (to.bounds, from.bounds) {
        (Some(one), Some(other)) => Some(one.union(other)),
        (one, other) => one.or(other),
    };
    to.counts.seen += from.counts.seen;
    to.counts.left_out += from.counts.left_out + part.replaced.len();
    to.counts.mended += from.counts.mended;
    to.counts.issues += from.counts.issues + part.replaced.len();
    to.issues.extend(from.issues.iter().cloned());
    to.issues.extend(part.replaced.iter().map(|replaced| Issue {
        source,
        index: None,
        id: Some(part.dataset.id(replaced.record).to_owned()),
        property: Some("id"),
        problem: Problem::ReplacedById { by: replaced.by },
        outcome: Outcome::LeftOut,
    }));
}

/// Which records of a run are replaced, by their place in it; `None` when none is.
fn gone(replaced: &[Replaced], start: u32, len: usize) -> Option<BitSet> {
    let mut gone = BitSet::new(len, false);
    let mut any = false;
    for replaced in replaced {
        let at = replaced.record.checked_sub(start);
        if let Some(at) = at.and_then(|at| usize::try_from(at).ok())
            && at < len
        {
            gone.insert(at);
            any = true;
        }
    }
    any.then_some(gone)
}
