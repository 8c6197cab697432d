//! Contrast measured on the real picture: every text that is shown, on whatever lies behind it (WCAG 2.2 AA and AAA).

use bevy::prelude::*;
use dorvon_berkh::play::{AtPhone, AtRing, AtTown, Press};
use dorvon_berkh::scenario::level::Band;
use dorvon_berkh::scenario::mechanics::circle::Verb;
use dorvon_berkh::scenario::mechanics::fine_print::{Half, Move, Piece, ScreenKind};
use dorvon_berkh::scenario::mechanics::trace::{Move as TownMove, Thread};
use dorvon_berkh::scenario::session::{Action, Stage};

use super::town;
use crate::support::Folder;
use crate::support::child::{CASE, Child, RING, phone, ring, write_profiles};
use crate::support::hand::Hand;
use crate::support::screen::Screen;
use crate::way::{DIAMONDS, SECONDS, Way, play, way};

const SCREENS: [&str; 10] = ["splash", "class", "profiles", "new-profile", "circle", "keypad", "desk", "throw", "settings", "help"];
/// Text at ordinary and at high contrast.
const LEAST: f32 = 4.5;
const LEAST_STRONG: f32 = 7.0;
/// So many of a hundred pixels in a text's box may be darker or lighter than the ground that is reckoned with.
const LEFT_OUT: usize = 5;
/// How far, in shades, a pixel may be from a text's colour to be a part of a letter.
const SHADES: u8 = 24;

fn light(colour: [u8; 3]) -> f32 {
    let [red, green, blue] = colour;
    Color::srgb_u8(red, green, blue).to_linear().luminance() + 0.05
}

fn contrast(one: [u8; 3], other: [u8; 3]) -> f32 {
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

/// The contrast between the letters of a text and what is behind them; `None` when no letter is seen there.
fn measured(inside: &[([u8; 3], usize)], ink: Color) -> Option<f32> {
    let ink = ink.to_srgba().to_u8_array_no_alpha();
    let letter = |colour: &[u8; 3]| colour.iter().zip(ink).all(|(one, other)| one.abs_diff(other) <= SHADES);
    inside.iter().find(|(colour, _)| letter(colour))?;
    // The ground is what fills the box apart from letters and their soft edges: its worst well-filled colour counts.
    let all: usize = inside.iter().map(|(_, count)| count).sum();
    let grounds = inside.iter().filter(|(colour, count)| !letter(colour) && count * 100 >= all * LEFT_OUT);
    grounds.map(|(ground, _)| contrast(ink, *ground)).min_by(f32::total_cmp)
}

/// How many texts were shown, and how many of them could be measured.
#[derive(Default)]
struct Tally {
    shown: usize,
    read: usize,
}

impl Tally {
    /// Measures every text that is shown now.
    #[track_caller]
    fn measures(&mut self, child: &mut Child, name: &str, strong: bool) {
        let picture = child.pointer_away();
        let least = if strong { LEAST_STRONG } else { LEAST };
        for (text, ink, place) in child.twin.texts() {
            self.shown += 1;
            let inside = picture.inside(place);
            let Some(contrast) = measured(&inside, ink) else { continue };
            assert!(contrast >= least, "{name}, strong {strong}: “{text}” has {contrast:.1} to 1 at {place:?}, {}", picture.keep());
            self.read += 1;
        }
    }

    /// A text whose letters are all soft edges cannot be measured so.
    #[track_caller]
    fn is_enough(&self, least: usize) {
        let Self { shown, read } = self;
        assert!(*read > least && read * 100 >= shown * 75, "only {read} of {shown} texts could be measured");
    }
}

/// Starts with these options for a ready profile, at ordinary or at high contrast.
fn begins<'a>(screen: &'a Screen, folder: &Folder, begin: &[&str], strong: bool) -> Child<'a> {
    write_profiles(folder, &[1]);
    let wishes: &[&str] = if strong { &["--high-contrast"] } else { &[] };
    Child::start_with(screen, folder, &[&["--throw", "1"], begin, wishes].concat())
}

#[test]
fn every_text_stands_out_from_what_is_behind_it() {
    let (screen, mut tally) = (Screen::start(), Tally::default());
    for strong in [false, true] {
        for name in SCREENS.iter().copied().chain(["case"]) {
            let folder = Folder::new();
            let begin = if name == "case" { ["--level", CASE] } else { ["--screen", name] };
            let mut child = begins(&screen, &folder, &begin, strong);
            tally.measures(&mut child, name, strong);
        }
    }
    tally.is_enough(150);
}

#[test]
fn every_text_of_the_ring_stands_out_too() {
    let (screen, mut tally) = (Screen::start(), Tally::default());
    for strong in [false, true] {
        let folder = Folder::new();
        // Nothing waits for an arrival: only what is there in the end is measured.
        let mut child = begins(&screen, &folder, &["--level", RING, "--band", "b", "--reduced-motion"], strong);
        child.picks(&Press::Act(Action::Next));
        tally.measures(&mut child, "page of the one it happened to", strong);
        child.picks(&Press::from(AtRing::Open));
        tally.measures(&mut child, "ring", strong);
        // The first visit begins with few tokens: two beats later all are there.
        let target = ring(&child.seen()).target;
        child.walks_around_to(target);
        child.acts_by_key("be-with", Some(target), "1");
        child.acts_by_key("tell", None, "t");
        let seats = ring(&child.seen()).seats.len();
        let refuses = (0..seats).find(|seat| child.offered("take-down", Some(*seat)).is_none()).unwrap();
        let other = (0..seats).find(|seat| child.offered("take-down", Some(*seat)).is_some()).unwrap();
        child.walks_around_to(other);
        child.key("Return");
        assert_eq!(child.twin.game().hands().circle.seat, Some(other));
        tally.measures(&mut child, "ring with a face that was chosen", strong);
        child.key("Escape");
        child.walks_around_to(refuses);
        child.key("2");
        assert_eq!(child.twin.game().hands().circle.token, Some(Verb::TakeDown));
        tally.measures(&mut child, "ring with a token in hand", strong);
        child.key("Escape");
        while child.seen().stage == Stage::Play {
            child.acts_by_key("wait", None, "s");
        }
        tally.measures(&mut child, "ripple", strong);
    }
    tally.is_enough(100);
}

/// Goes this way through an app and measures each screen, as it comes and with something read on it.
fn measures_the_app(tally: &mut Tally, screen: &Screen, way: &Way, strong: bool) {
    let folder = Folder::new();
    write_profiles(&folder, &[1]);
    let wishes: &[&str] = if strong { &["--reduced-motion", "--high-contrast"] } else { &["--reduced-motion"] };
    let options = way.options(wishes);
    let mut child = Child::start_with(screen, &folder, &options.iter().map(String::as_str).collect::<Vec<_>>());
    let does = |child: &mut Child, action: Action| Hand::Keyboard.does(child, action);
    let reads = |tally: &mut Tally, child: &mut Child| {
        let what = format!("{} {:?}", way.level, phone(&child.seen()).screen.kind);
        tally.measures(child, &what, strong);
        let seen = child.seen();
        let unread = phone(&seen).parts.iter().position(|part| part.fine.is_none());
        if let Some(part) = unread.filter(|_| phone(&seen).left > 8) {
            does(child, play(Move::Magnify { part }));
            tally.measures(child, &format!("{what} with small letters"), strong);
        }
    };
    for action in &way.actions {
        does(&mut child, *action);
        reads(tally, &mut child);
    }
    if child.offered("scroll", None).is_some() {
        does(&mut child, play(Move::Scroll));
        reads(tally, &mut child);
    }
    // A hint, and a helper who was asked.
    child.key("F3");
    tally.measures(&mut child, "phone with a hint", strong);
    child.key("F3");
    does(&mut child, play(Move::Ask));
    tally.measures(&mut child, "phone after asking", strong);
    // Out of the app, backwards.
    while phone(&child.seen()).half == Half::App {
        does(&mut child, play(Move::Back));
    }
    tally.measures(&mut child, "workshop", strong);
    child.picks(&Press::from(AtPhone::Piece(Piece::Big)));
    tally.measures(&mut child, "workshop with a piece in hand", strong);
    child.picks(&Press::from(AtPhone::Screen(0)));
    child.picks(&Press::from(AtPhone::Screen(1)));
    tally.measures(&mut child, "workshop with a screen that was chosen", strong);
    child.key("Escape");
    does(&mut child, play(Move::Walk));
    tally.measures(&mut child, "workshop after a walk", strong);
    does(&mut child, play(Move::Leave));
    tally.measures(&mut child, "ripple", strong);
}

#[test]
fn every_text_of_the_sticker_app_stands_out_too() {
    let (screen, mut tally) = (Screen::start(), Tally::default());
    for strong in [false, true] {
        // Through a door with a page and a login to the wheel, and through another one to the end.
        for kind in [ScreenKind::Dead, ScreenKind::Exit] {
            measures_the_app(&mut tally, &screen, &way(DIAMONDS, Band::B, |phone| phone.screen.kind == kind), strong);
        }
    }
    tally.is_enough(200);
}

#[test]
fn every_text_of_the_cinema_app_stands_out_too() {
    let (screen, mut tally) = (Screen::start(), Tally::default());
    for strong in [false, true] {
        measures_the_app(&mut tally, &screen, &way(SECONDS, Band::B, |phone| phone.screen.kind == ScreenKind::Pay && phone.below), strong);
        measures_the_app(&mut tally, &screen, &way(SECONDS, Band::A, |phone| phone.screen.kind == ScreenKind::Exit), strong);
    }
    tally.is_enough(200);
}

#[test]
fn every_text_of_the_map_stands_out_too() {
    let (screen, mut tally) = (Screen::start(), Tally::default());
    for strong in [false, true] {
        let folder = Folder::new();
        let mut child = begins(&screen, &folder, &["--level", town::TOWN, "--band", "b", "--reduced-motion"], strong);
        child.picks(&Press::Act(Action::Next));
        tally.measures(&mut child, "map", strong);
        child.picks(&Press::from(AtTown::Open(1)));
        let pull = |thread| TownMove::Pull { post: 1, thread };
        for step in [pull(Thread::Else), pull(Thread::First), TownMove::Hold { post: 1 }] {
            town::moves(&mut child, Hand::Keyboard, step);
        }
        tally.measures(&mut child, "map with facts", strong);
        child.key("F3");
        tally.measures(&mut child, "map with a hint", strong);
        child.key("F3");
        while child.seen().stage == Stage::Play {
            town::moves(&mut child, Hand::Keyboard, TownMove::End);
            tally.measures(&mut child, "map after a turn", strong);
        }
    }
    tally.is_enough(100);
}
