//! What was wrong with the data, and what to do about it, in words.

mod en;
mod fr;

use crate::domain::dataset::{Problem, ReadError};
use crate::domain::lang::Lang;

/// What is wrong, as a sentence.
pub fn problem(lang: Lang, problem: &Problem) -> String {
    match lang {
        Lang::Fr => fr::problem(problem),
        Lang::En => en::problem(problem),
    }
}

/// What to do about it, as a sentence.
pub fn mend(lang: Lang, problem: &Problem) -> String {
    match lang {
        Lang::Fr => fr::mend(problem),
        Lang::En => en::mend(problem),
    }
}

/// Why a whole source cannot be read, and what to do: two sentences.
pub fn read_error(lang: Lang, error: &ReadError) -> (String, String) {
    match lang {
        Lang::Fr => fr::read_error(error),
        Lang::En => en::read_error(error),
    }
}
