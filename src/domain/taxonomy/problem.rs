//! What is wrong in a taxonomy file.

use core::fmt;

/// Something in a taxonomy file that could not be used, for those who keep the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaxonomyProblem {
    /// Where, such as `families[2].categories[0].id`; empty for the whole file.
    pub path: String,
    /// What is wrong and what was done about it, an English sentence.
    pub problem: String,
}

impl fmt::Display for TaxonomyProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.problem)
    }
}
