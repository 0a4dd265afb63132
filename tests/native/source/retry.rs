//! When to ask again.

use geolocal::domain::dataset::ReadError;
use geolocal::domain::source::{FetchError, Retry, Setback};

fn pause(setback: impl Into<Setback>, failed: u32, random: f64) -> Option<u32> {
    Retry { retries: 3 }.pause_ms(&setback.into(), failed, random)
}

fn busy(retry_after_s: Option<u32>) -> FetchError {
    FetchError::Busy {
        status: 429,
        retry_after_s,
    }
}

#[test]
fn pauses_grow_threefold_with_jitter_and_end() {
    let table = [
        (1, 0.0, Some(250)),
        (1, 1.0, Some(500)),
        (2, 1.0, Some(1_500)),
        (3, 0.5, Some(3_375)),
        (4, 0.5, None),
    ];
    for (failed, random, expected) in table {
        assert_eq!(
            pause(FetchError::Unreachable, failed, random),
            expected,
            "{failed}"
        );
    }
    let long = Retry { retries: 40 };
    let setback = Setback::Fetch(FetchError::Unreachable);
    assert_eq!(long.pause_ms(&setback, 40, 1.0), Some(30_000));
}

#[test]
fn a_server_says_when_up_to_a_minute() {
    assert_eq!(pause(busy(Some(7)), 1, 0.0), Some(7_000));
    assert_eq!(pause(busy(Some(0)), 1, 1.0), Some(500));
    assert_eq!(pause(busy(Some(60)), 1, 0.0), Some(60_000));
    assert_eq!(pause(busy(Some(61)), 1, 0.0), None);
    assert_eq!(pause(busy(None), 1, 1.0), Some(500));
}

#[test]
fn what_will_not_pass_is_not_tried_again() {
    let lasting = [
        Setback::Fetch(FetchError::Offline),
        Setback::Fetch(FetchError::Cors),
        Setback::Fetch(FetchError::Status(404)),
        Setback::Fetch(FetchError::Status(403)),
        Setback::Read(ReadError::Html),
        Setback::Read(ReadError::NoFeatures),
    ];
    for setback in lasting {
        assert_eq!(pause(setback.clone(), 1, 0.5), None, "{setback:?}");
    }
    let passing = [
        Setback::Fetch(FetchError::Status(500)),
        Setback::Fetch(FetchError::Status(408)),
        Setback::Fetch(FetchError::Timeout { seconds: 1 }),
        Setback::Fetch(FetchError::Interrupted { received: 1 }),
        Setback::Read(ReadError::Truncated),
        Setback::CutShort,
        Setback::Changed,
    ];
    for setback in passing {
        assert_eq!(pause(setback.clone(), 1, 1.0), Some(500), "{setback:?}");
    }
}
