//! QR codes, read by the crate `rqrr` from a raster of what is drawn.

use geolocal::domain::take_home::{MOST_BYTES, QUIET_ZONE, Qr};

use super::*;

/// Pixels a module.
const SCALE: usize = 3;

/// The dark rectangles of a path: left, top and length, each one high.
pub(super) fn rectangles(path: &str) -> Vec<(usize, usize, usize)> {
    let rectangle = |part: &str| {
        let (corner, rest) = part.split_once('h')?;
        let (x, y) = corner.split_once(' ')?;
        let (run, back) = rest.split_once("v1h-")?;
        assert_eq!(Some(run), back.strip_suffix('z'), "{part}");
        Some((x.parse().ok()?, y.parse().ok()?, run.parse().ok()?))
    };
    path.split('M')
        .skip(1)
        .map(|part| rectangle(part).unwrap())
        .collect()
}

/// What a reader reads in a picture of these dark rectangles on a white square.
pub(super) fn read(path: &str, side: usize) -> String {
    let mut dark = vec![false; side * side];
    for (x, y, run) in rectangles(path) {
        dark[y * side + x..][..run].fill(true);
    }
    let shade = |x, y| {
        if dark[y / SCALE * side + x / SCALE] {
            0
        } else {
            255
        }
    };
    let pixels = side * SCALE;
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(pixels, pixels, shade);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1);
    grids[0].decode().unwrap().1
}

/// The side and the paths of an SVG document.
fn drawn(svg: &str) -> (usize, Vec<String>) {
    let document = roxmltree::Document::parse(svg).unwrap();
    let root = document.root_element();
    let view_box: Vec<&str> = root.attribute("viewBox").unwrap().split(' ').collect();
    assert_eq!(view_box[..2], ["0", "0"]);
    assert_eq!(view_box[2], view_box[3]);
    let paths = root.descendants().filter_map(|node| node.attribute("d"));
    (
        view_box[2].parse().unwrap(),
        paths.map(str::to_owned).collect(),
    )
}

#[test]
fn the_quiet_zone_is_four_modules_of_white() {
    let svg = Qr::of(LINK).ok().unwrap().svg("Fiche");
    let (side, paths) = drawn(&svg);
    assert_eq!((side, paths.len()), (41, 2));
    assert_eq!(paths[0], "M0 0h41v41H0z");
    let rectangles = rectangles(&paths[1]);
    assert_eq!(rectangles.iter().map(|(x, ..)| *x).min(), Some(4));
    assert_eq!(rectangles.iter().map(|(_, y, _)| *y).min(), Some(4));
    assert_eq!(rectangles.iter().map(|(x, _, run)| x + run).max(), Some(37));
    assert_eq!(rectangles.iter().map(|(_, y, _)| *y).max(), Some(36));
}

#[test]
fn a_title_is_text_whatever_it_holds() {
    for title in ["L’Œuf & <Cie> \"x\" ]]>", "a\u{1}b\u{b}c\u{ffff}"] {
        let svg = Qr::of(LINK).ok().unwrap().svg(title);
        let document = roxmltree::Document::parse(&svg).unwrap();
        let found = document
            .descendants()
            .find(|node| node.has_tag_name(("http://www.w3.org/2000/svg", "title")));
        let kept: String = title
            .chars()
            .filter(|c| !matches!(c, '\u{1}' | '\u{b}' | '\u{ffff}'))
            .collect();
        assert_eq!(found.unwrap().text(), Some(kept.as_str()));
    }
}

#[test]
fn a_link_is_too_long_from_one_byte_on() {
    let long = "a".repeat(MOST_BYTES);
    let code = Qr::of(&long).ok().unwrap();
    assert_eq!(code.size(), 97);
    assert!(Qr::of(&format!("{long}a")).is_err());
}

#[test]
fn a_code_survives_a_stain() {
    let code = Qr::of(LINK).ok().unwrap();
    let side = usize::try_from(code.size() + 2 * QUIET_ZONE).unwrap();
    // Ten modules of 33 a side are covered.
    let stained: String = code
        .modules()
        .enumerate()
        .flat_map(|(y, row)| {
            row.into_iter().enumerate().filter_map(move |(x, dark)| {
                let stain = (12..22).contains(&x) && (12..22).contains(&y);
                (dark || stain).then(|| format!("M{} {}h1v1h-1z", x + 4, y + 4))
            })
        })
        .collect();
    assert_eq!(read(&stained, side), LINK);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_link_is_read_back(path in "[a-zA-Z0-9/_.~%-]{0,120}", fiche in "[\\PC&&[^\\x00]]{1,40}") {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("fiche", &fiche).finish();
        let link = format!("https://carte.example/{path}?{query}");
        prop_assume!(link.len() <= MOST_BYTES);
        let code = Qr::of(&link).ok().unwrap();
        let (side, paths) = drawn(&code.svg("Fiche"));
        prop_assert_eq!(read(&paths[1], side), link);
        // The modules that a canvas draws are those of the path.
        let dark: usize = code.modules().flatten().map(usize::from).sum();
        prop_assert_eq!(rectangles(&paths[1]).iter().map(|(.., run)| run).sum::<usize>(), dark);
    }
}
