//! Steps: what each does and how long it took.

use std::time::Instant;

use crate::failure::Failure;

/// Does a step, and says what it was and how long it took.
pub(crate) fn step<T>(what: &str, act: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    println!("· {what} …");
    let start = Instant::now();
    let value = act()?;
    println!("✓ {what} ({:.1} s)", start.elapsed().as_secs_f64());
    Ok(value)
}
