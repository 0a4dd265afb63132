//! Of which source records are.

use super::store::Dataset;

impl Dataset {
    /// How many establishments of a source there are, by its place in the configuration.
    pub fn count_of(&self, source: usize) -> usize {
        let runs = self.inner().runs.iter().filter(|run| run.source == source);
        runs.map(|run| run.segment.len()).sum()
    }

    /// The records of a source, by its place in the configuration, as it has them; those that were written anew, because
    /// they are very long, are left out.
    pub fn json_of(&self, source: usize) -> impl Iterator<Item = &str> {
        let runs = self
            .inner()
            .runs
            .iter()
            .filter(move |run| run.source == source);
        runs.flat_map(|run| {
            let records = 0..run.segment.len();
            let json = records.filter_map(|at| run.segment.json(at));
            json.filter(|(_, rewritten)| !rewritten)
                .map(|(json, _)| json)
        })
    }
}
