//! Readings, without a network: what is asked for, what is told, how it ends.

use geolocal::domain::dataset::{Dataset, Problem, ReadError};
use geolocal::domain::source::{Ending, Event, FetchError, Next, Request, Session, Setback};

use super::{bounds, source};
use crate::dataset::vocabulary;

fn session(json: &str) -> Session {
    let request = Request {
        source: source(json),
        number: 1,
        whole: bounds(-2.0, 48.0, 2.0, 50.0),
        area: None,
    };
    Session::new(request, vocabulary())
}

fn file() -> Session {
    session(r#"{"type":"geojson","url":"a.geojson","retries":1}"#)
}

fn api() -> Session {
    session(r#"{"type":"ogc-features","url":"https://a.example/collections/s","retries":1}"#)
}

fn feature(id: &str) -> String {
    format!(
        r#"{{"type":"Feature","id":"{id}","properties":{{"name":"{id}","category":"alimentation.boulangerie"}},"geometry":{{"type":"Point","coordinates":[0.1,49.1]}}}}"#
    )
}

fn page(ids: &[&str], matched: usize, next: Option<&str>) -> String {
    let features: Vec<String> = ids.iter().map(|id| feature(id)).collect();
    let next = next.map(|href| format!(r#"{{"rel":"next","href":"{href}"}}"#));
    format!(
        r#"{{"type":"FeatureCollection","features":[{}],"numberMatched":{matched},"links":[{}]}}"#,
        features.join(","),
        next.unwrap_or_default()
    )
}

fn ask(url: &str, page: usize) -> Next {
    Next::Ask {
        url: url.to_owned(),
        page,
    }
}

/// An answer that comes whole; what is to be done then.
fn answer(session: &mut Session, body: &str) -> Next {
    assert_eq!(session.step(Event::Head(None)), Next::More);
    let mut next = session.step(Event::Bytes(body.as_bytes()));
    while next == Next::Parse {
        next = session.step(Event::Parse);
    }
    assert_eq!(next, Next::More);
    session.step(Event::End)
}

fn ids(session: &mut Session) -> Vec<String> {
    let pages: Vec<(usize, Dataset)> = session.so_far().into_iter().map(|page| (0, page)).collect();
    let all = Dataset::join(&pages);
    let count = u32::try_from(all.len()).unwrap();
    (0..count).map(|record| all.id(record).to_owned()).collect()
}

const FIRST: &str = "https://a.example/collections/s/items?f=json&limit=1000";

#[test]
fn a_file_is_one_page() {
    let mut session = file();
    assert_eq!(session.step(Event::Begin), ask("a.geojson", 0));
    assert_eq!(
        answer(&mut session, &page(&["a", "b"], 2, Some("ignored"))),
        Next::Over
    );
    assert_eq!(session.take_ending(), Some(Ending::Read));
    assert_eq!(ids(&mut session), ["a", "b"]);
}

#[test]
fn pages_follow_one_another_and_are_numbered() {
    let mut session = api();
    assert_eq!(session.step(Event::Begin), ask(FIRST, 0));
    assert_eq!(
        answer(&mut session, &page(&["a"], 3, Some("two"))),
        ask("two", 1)
    );
    assert_eq!(session.counted(), Some((1, 3)));
    assert_eq!(
        answer(&mut session, &page(&["b"], 3, Some("three"))),
        ask("three", 2)
    );
    // pygeoapi links to an empty page behind the last full one.
    assert_eq!(
        answer(&mut session, &page(&["c"], 3, Some("four"))),
        ask("four", 3)
    );
    assert_eq!(answer(&mut session, &page(&[], 3, None)), Next::Over);
    assert_eq!(session.take_ending(), Some(Ending::Read));
    assert_eq!(ids(&mut session), ["a", "b", "c"]);
}

#[test]
fn a_page_that_breaks_is_asked_for_again_and_nothing_counts_twice() {
    let mut session = api();
    session.step(Event::Begin);
    answer(&mut session, &page(&["a"], 3, Some("two")));
    session.step(Event::Head(None));
    session.step(Event::Bytes(page(&["b", "c"], 3, None).as_bytes()));
    let broken = FetchError::Interrupted { received: 9 };
    assert_eq!(session.step(Event::Failed(broken, 1.0)), Next::Wait(500));
    assert_eq!(
        ids(&mut session),
        ["a"],
        "half a page waits for the whole one"
    );
    assert_eq!(session.step(Event::Waited), ask("two", 1));
    assert_eq!(
        answer(&mut session, &page(&["b", "c"], 3, None)),
        Next::Over
    );
    assert_eq!(ids(&mut session), ["a", "b", "c"]);
}

#[test]
fn what_came_before_the_end_of_patience_stays() {
    let mut session = api();
    session.step(Event::Begin);
    answer(&mut session, &page(&["a"], 3, Some("two")));
    for expected in [Next::Wait(500), Next::Over] {
        session.step(Event::Head(None));
        session.step(Event::Bytes(page(&["b", "c"], 3, None).as_bytes()));
        let broken = FetchError::Interrupted { received: 9 };
        assert_eq!(session.step(Event::Failed(broken, 1.0)), expected);
        session.step(Event::Waited);
    }
    let broken = Setback::Fetch(FetchError::Interrupted { received: 9 });
    assert_eq!(session.take_ending(), Some(Ending::Failed(broken)));
    assert_eq!(ids(&mut session), ["a", "b", "c"]);
}

#[test]
fn a_page_without_its_end_is_cut_short() {
    let whole = page(&["a", "b"], 2, None);
    for cut in [whole.len() - 1, whole.len() - 20, whole.len() - 80] {
        let mut session = api();
        session.step(Event::Begin);
        let body = whole.get(..cut).unwrap();
        assert!(matches!(answer(&mut session, body), Next::Wait(_)), "{cut}");
        session.step(Event::Waited);
        assert_eq!(answer(&mut session, body), Next::Over);
        let ending = session.take_ending();
        assert_eq!(ending, Some(Ending::Failed(Setback::CutShort)), "{cut}");
        assert!(ids(&mut session).contains(&"a".to_owned()), "{cut}");
    }
    // A file needs its list of records alone.
    let mut session = file();
    session.step(Event::Begin);
    let body = whole.get(..whole.len() - 1).unwrap();
    assert_eq!(answer(&mut session, body), Next::Over);
    assert_eq!(session.take_ending(), Some(Ending::Read));
}

#[test]
fn a_source_that_changes_while_paging_is_read_from_its_beginning() {
    let mut session = api();
    session.step(Event::Begin);
    answer(&mut session, &page(&["a"], 3, Some("two")));
    assert!(matches!(
        answer(&mut session, &page(&["c"], 4, None)),
        Next::Wait(_)
    ));
    assert_eq!(session.step(Event::Waited), ask(FIRST, 0));
    answer(&mut session, &page(&["a", "b"], 4, Some("two")));
    assert_eq!(
        answer(&mut session, &page(&["c", "d"], 4, None)),
        Next::Over
    );
    assert_eq!(ids(&mut session), ["a", "b", "c", "d"]);
}

#[test]
fn pages_that_lead_in_a_circle_end() {
    let mut session = api();
    session.step(Event::Begin);
    for expected in [Some(()), None] {
        answer(&mut session, &page(&["a"], 9, Some("two")));
        let next = answer(&mut session, &page(&["b"], 9, Some("two")));
        assert_eq!(matches!(next, Next::Wait(_)).then_some(()), expected);
        session.step(Event::Waited);
    }
    assert_eq!(
        session.take_ending(),
        Some(Ending::Failed(Setback::Changed))
    );
    assert_eq!(ids(&mut session), ["a", "b"]);
}

#[test]
fn an_answer_that_is_known_is_not_read() {
    let mut session = file();
    session.know(Some("\"v1\"".to_owned()));
    session.step(Event::Begin);
    assert_eq!(
        session.step(Event::Head(Some("\"v1\"".to_owned()))),
        Next::Skip
    );
    assert_eq!(session.step(Event::End), Next::Over);
    assert_eq!(session.take_ending(), Some(Ending::Unchanged));
    session.step(Event::Begin);
    assert_eq!(
        session.step(Event::Head(Some("\"v2\"".to_owned()))),
        Next::More
    );
    assert_eq!(session.mark().as_deref(), Some("\"v2\""));
}

#[test]
fn what_is_no_data_ends_at_once() {
    let mut session = file();
    session.step(Event::Begin);
    assert_eq!(answer(&mut session, "<!doctype html>"), Next::Over);
    let html = Setback::Read(ReadError::Html);
    assert_eq!(session.take_ending(), Some(Ending::Failed(html)));
    // Again by hand: the attempts count anew.
    session.step(Event::Begin);
    assert!(matches!(answer(&mut session, ""), Next::Wait(_)));
}

#[test]
fn a_copy_is_never_asked_for_twice() {
    let mut session = api();
    session.replay();
    session.step(Event::Begin);
    let gone = FetchError::Interrupted { received: 0 };
    assert_eq!(session.step(Event::Failed(gone, 0.5)), Next::Over);
}

#[test]
fn issues_say_which_source_and_count_over_its_pages() {
    let mut session = api();
    session.step(Event::Begin);
    answer(&mut session, &page(&["a", "b"], 3, Some("two")));
    let nameless = r#"{"type":"Feature","id":"x","properties":{},"geometry":{"type":"Point","coordinates":[0.1,49.1]}}"#;
    let body = format!(r#"{{"features":[{nameless}],"numberMatched":3,"links":[]}}"#);
    answer(&mut session, &body);
    let pages = session.so_far();
    let issue = pages.last().and_then(|page| page.issues().first()).unwrap();
    assert_eq!((issue.source, issue.index), (1, Some(2)));
    assert_eq!(issue.problem, Problem::MissingName);
}
