//! Every screen of both apps and the workshop: nothing is cut off, small or out of reach, at ordinary and at large text.

use std::collections::{BTreeMap, BTreeSet};

use dorvon_berkh::play::{AtPhone, Press};
use dorvon_berkh::scenario::level::Band;
use dorvon_berkh::scenario::mechanics::Move as AnyMove;
use dorvon_berkh::scenario::mechanics::fine_print::{Move, Piece, ScreenKind};
use dorvon_berkh::scenario::session::Action;

use super::{BANDS, CASES, LARGE, comes_to, done, moves, phone, to_the_workshop, touches};
use crate::child::{Child, Folder};
use crate::way::{DIAMONDS, LIBRARY, SECONDS, Way, moments, play};
use crate::well_made;

/// Pieces lie on their screen.
fn lies_on_another(press: &Press) -> bool {
    matches!(press, Press::Act(Action::Play(AnyMove::FinePrint(Move::Lift { .. }))))
}

/// What is wrong with the screen as it is.
fn faults(child: &mut Child, what: &str) -> Vec<String> {
    well_made::faults(child, what, lies_on_another)
}

/// All that holds for any screen.
#[track_caller]
fn is_well_made(child: &mut Child, what: &str) {
    let faults = faults(child, what);
    assert!(faults.is_empty(), "{faults:#?}");
}

/// How much stands on a screen: letters, in all its parts.
fn fullness(way: &Way) -> usize {
    let texts = LIBRARY.texts.say(&way.phone.screen.title).chars().count();
    texts + way.phone.parts.iter().map(|part| 60 + LIBRARY.texts.say(&part.label).chars().count()).sum::<usize>()
}

/// The fullest moment of each kind of screen.
fn fullest(case: &'static str, band: Band) -> BTreeMap<ScreenKind, Way> {
    let mut of_kind: BTreeMap<ScreenKind, Way> = BTreeMap::new();
    for way in moments(case, band) {
        let way = if way.phone.below { way.with(&[Move::Scroll]) } else { way };
        let better = of_kind.get(&way.phone.screen.kind).is_none_or(|known| fullness(known) < fullness(&way));
        if better {
            of_kind.insert(way.phone.screen.kind, way);
        }
    }
    of_kind
}

/// The kinds of screens of each app.
fn kinds(case: &str) -> BTreeSet<ScreenKind> {
    use ScreenKind as K;
    match case {
        DIAMONDS => [K::Doors, K::Page, K::Login, K::Dead, K::Ways, K::Boxes, K::YesNo, K::Exit].into(),
        _ => [K::Ways, K::Boxes, K::YesNo, K::Pay, K::Exit].into(),
    }
}

fn every_screen_is_well_made(case: &'static str, size: &[&str]) {
    let options = [size, &["--reduced-motion"]].concat();
    let mut found = Vec::new();
    for (band, name) in BANDS {
        let all = fullest(case, band);
        assert_eq!(all.keys().copied().collect::<BTreeSet<_>>(), kinds(case));
        for (kind, way) in all {
            let what = |what: &str| format!("{case} {name}, throw {}, {kind:?} {size:?}, {what}", way.throw);
            let folder = Folder::new(&format!("phone-screens-{name}-{}", size.len()));
            let mut child = comes_to(&folder, &way, &options);
            found.extend(faults(&mut child, &what("at first")));
            // Everything read: pictures beside each part, and the words of the last one under the glass.
            while let Some(part) = phone(&child).parts.iter().position(|part| part.fine.is_none()).filter(|_| phone(&child).left > 1) {
                moves(&mut child, Move::Magnify { part });
                found.extend(faults(&mut child, &what(&format!("part {part} read"))));
            }
            moves(&mut child, Move::Ask);
            found.extend(faults(&mut child, &what("asked")));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_screen_of_the_stickers_is_well_made() {
    every_screen_is_well_made(DIAMONDS, &[]);
}

#[test]
fn every_screen_of_the_stickers_is_well_made_at_large_text() {
    every_screen_is_well_made(DIAMONDS, &LARGE);
}

#[test]
fn every_screen_of_the_cinema_is_well_made() {
    every_screen_is_well_made(SECONDS, &[]);
}

#[test]
fn every_screen_of_the_cinema_is_well_made_at_large_text() {
    every_screen_is_well_made(SECONDS, &LARGE);
}

/// The first piece that can be laid on this screen.
fn fits(child: &Child, screen: usize) -> Option<Piece> {
    let offers = child.game().seen().unwrap().offers;
    Piece::ALL.into_iter().find(|piece| offers.iter().any(|offer| offer.action == play(Move::Put { screen, piece: *piece })))
}

#[test]
fn the_workshop_is_well_made_from_the_first_piece_to_the_walk() {
    for (case, _) in CASES {
        for (band, name) in BANDS {
            for size in [&[][..], &LARGE] {
                let what = |what: &str| format!("workshop of {case} {name} {size:?}, {what}");
                let folder = Folder::new(&format!("phone-workshop-{name}-{}", size.len()));
                let mut child = comes_to(&folder, &to_the_workshop(case, band), &[size, &["--reduced-motion"]].concat());
                is_well_made(&mut child, &what("nothing mended"));
                moves(&mut child, Move::Walk);
                is_well_made(&mut child, &what("first walk"));
                // Two pieces on each screen as long as there are any.
                let screens = phone(&child).mend.unwrap().screens.len();
                for screen in [0, 0].into_iter().chain((1..screens).flat_map(|screen| [screen, screen])) {
                    let Some(piece) = fits(&child, screen) else { continue };
                    touches(&mut child, AtPhone::Piece(piece));
                    is_well_made(&mut child, &what("a piece in hand"));
                    touches(&mut child, AtPhone::Screen(screen));
                    assert_eq!(done(&child).last(), Some(&play(Move::Put { screen, piece })));
                }
                is_well_made(&mut child, &what("all laid"));
                assert_eq!(phone(&child).mend.unwrap().swaps, 0);
                moves(&mut child, Move::Walk);
                is_well_made(&mut child, &what("last walk"));
            }
        }
    }
}
