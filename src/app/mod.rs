//! The state of the running page: navigation, data loading, clock.
