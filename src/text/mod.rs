//! The words people read, in French and English.
//!
//! A language is one `static` of type [`Words`]: a missing key does not compile. Sentences that hold numbers or
//! names are functions, so that each language orders and inflects them its own way.

pub mod dates;
pub mod embed;
pub mod failure;
pub mod find;
pub mod hours;
pub mod issues;
pub mod notices;
pub mod number;
pub mod pages;

mod en;
mod fr;
mod words;

use crate::domain::lang::Lang;

pub use words::{MapWords, Words};

/// The words of a language.
pub const fn words(lang: Lang) -> &'static Words {
    match lang {
        Lang::Fr => &fr::WORDS,
        Lang::En => &en::WORDS,
    }
}
