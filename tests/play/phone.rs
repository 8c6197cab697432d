//! The phone without a window: both apps to the keepsake, every key, the glass, and the pieces of the workshop.

#[path = "phone/mute.rs"]
mod mute;
#[path = "phone/screens.rs"]
mod screens;

use bevy::prelude::*;
use dorvon_berkh::play::{AtPhone, Press, Pressed, Screen, Touch};
use dorvon_berkh::scenario::level::Band;
use dorvon_berkh::scenario::mechanics::Move as AnyMove;
use dorvon_berkh::scenario::mechanics::fine_print::{Half, Happening, Kind, Move, PartSeen, PhoneSeen, Piece, Role, ScreenKind};
use dorvon_berkh::scenario::phrase::Phrase;
use dorvon_berkh::scenario::session::{Action, Stage};

use crate::child::{Child, Folder};
use crate::way::{DIAMONDS, SECONDS, Way, phone_of, play, way};

/// The cases with their keepsakes.
const CASES: [(&str, &str); 2] = [(DIAMONDS, "goat-sticker"), (SECONDS, "ticket-stub")];
const BANDS: [(Band, &str); 2] = [(Band::A, "a"), (Band::B, "b")];
/// Large text in a narrow window.
const LARGE: [&str; 4] = ["--text-size", "200", "--window", "1024x768"];
/// Keys of the fair pieces.
const DIGITS: [KeyCode; 5] = [KeyCode::Digit1, KeyCode::Digit2, KeyCode::Digit3, KeyCode::Digit4, KeyCode::Digit5];

/// A child who comes to this moment.
#[track_caller]
fn comes_to(folder: &Folder, way: &Way, more: &[&str]) -> Child {
    let options = way.options(more);
    let mut child = Child::at(folder, &options.iter().map(String::as_str).collect::<Vec<_>>());
    for action in &way.actions {
        acts(&mut child, *action);
    }
    assert_eq!(phone(&child), way.phone, "another moment");
    child
}

/// Does an action without looking for its button.
#[track_caller]
fn acts(child: &mut Child, action: Action) {
    let before = done(child);
    child.app.world_mut().write_message(Pressed(Press::Act(action)));
    child.waits();
    if child.game().session().is_some() {
        assert_eq!(done(child), [before, vec![action]].concat(), "not possible");
    }
}

fn moves(child: &mut Child, step: Move) {
    acts(child, play(step));
}

/// Touches something that is no move yet, by its button.
#[track_caller]
fn touches(child: &mut Child, touch: AtPhone) {
    child.picks(&Press::from(touch));
}

/// Everything that was done so far.
fn done(child: &Child) -> Vec<Action> {
    child.game().session().map(|session| session.to_log().actions).unwrap_or_default()
}

#[track_caller]
fn phone(child: &Child) -> PhoneSeen {
    let seen = child.game().seen().expect("a case is open");
    phone_of(&seen).unwrap_or_else(|| panic!("no phone but {:?}", seen.board)).clone()
}

/// The way out is open on the first screen, and behind it lies the workshop.
fn to_the_workshop(case: &'static str, band: Band) -> Way {
    let workshop = way(case, band, |phone| phone.first).with(&[Move::Back]);
    assert_eq!(workshop.phone.half, Half::Mend);
    workshop
}

/// The part to which what has the focus belongs.
fn part_with_the_focus(child: &Child) -> Option<usize> {
    match child.focused()? {
        Press::Act(Action::Play(AnyMove::FinePrint(Move::Press { part } | Move::Tick { part } | Move::Magnify { part }))) => Some(part),
        Press::Touch(Touch::FinePrint(AtPhone::Reread(part))) => Some(part),
        _ => None,
    }
}

/// Tabs until this has the focus.
#[track_caller]
fn tabs_to(child: &mut Child, press: &Press) {
    for _ in 0..100 {
        if child.focused().as_ref() == Some(press) {
            return;
        }
        child.presses_key(KeyCode::Tab);
    }
    panic!("{press:?} is out of reach; there are {:?}", child.buttons());
}

/// Every text that is drawn.
fn texts(child: &mut Child) -> Vec<String> {
    let world = child.app.world_mut();
    world.query::<&Text>().iter(world).map(|text| text.0.clone()).collect()
}

/// How often this stands there.
fn stands(child: &mut Child, label: &str) -> usize {
    texts(child).iter().filter(|text| *text == label).count()
}

fn label(child: &Child, part: &PartSeen) -> String {
    child.game().texts().say(&part.label).to_string()
}

// From the desk to the keepsake.

/// On the page of the desk where the case lies, opens it and plays it to the keepsake.
fn from_the_desk_to_the_keepsake(options: &[&str], how: fn(&mut Child, &Press), plays: impl Fn(&mut Child)) {
    for (case, keepsake) in CASES {
        for (band, name) in BANDS {
            let folder = Folder::new(&format!("phone-{keepsake}-{name}-{}", options.len()));
            let mut child = Child::at(&folder, &[&["--screen", "desk", "--band", name][..], options].concat());
            child.sees(Screen::Desk);
            how(&mut child, &Press::Case(case.into()));
            child.sees(Screen::Case(Stage::Knock));
            assert_eq!(child.game().session().unwrap().band(), band);
            plays(&mut child);
            child.sees(Screen::Desk);
            let profile = child.game().profile();
            let record = &profile.cases[case];
            assert_eq!((record.keepsake.as_str(), record.finished, profile.session.is_none()), (keepsake, 1, true));
        }
    }
}

#[test]
fn both_apps_are_played_from_the_desk_to_the_keepsake_with_keys_alone() {
    let plays = |child: &mut Child| assert_eq!(child.plays_to_the_end().len(), 7);
    from_the_desk_to_the_keepsake(&[], Child::picks_where_it_lies, plays);
}

#[test]
fn both_apps_are_played_from_the_desk_to_the_keepsake_with_the_mouse_alone_at_large_text() {
    from_the_desk_to_the_keepsake(&LARGE, Child::clicks_where_it_lies, Child::clicks_to_the_end);
}

#[test]
fn every_sort_of_maker_can_be_played_to_the_keepsake() {
    for throw in ["2", "9", "77", "1200"] {
        for (case, _) in CASES {
            let folder = Folder::new(&format!("phone-throw-{throw}"));
            let mut child = Child::at(&folder, &["--throw", throw, "--band", "b", "--level", case]);
            assert_eq!(child.plays_to_the_end().len(), 7, "{case}, throw {throw}");
            assert_eq!(child.game().profile().cases[case].finished, 1);
        }
    }
}

// Keys.

/// The key does exactly this, or nothing.
#[track_caller]
fn key_does(child: &mut Child, key: KeyCode, wanted: Option<Move>) {
    let before = done(child);
    child.presses_key(key);
    assert_eq!(done(child), before.into_iter().chain(wanted.map(play)).collect::<Vec<_>>(), "{key:?}");
}

#[test]
fn every_verb_of_the_app_has_its_key() {
    let folder = Folder::new("phone-keys");
    let start = way(SECONDS, Band::B, |phone| phone.screen.kind == ScreenKind::YesNo);
    let mut child = comes_to(&folder, &start, &[]);
    // The glass is held over the part with the focus, and over nothing else.
    let part = part_with_the_focus(&child).expect("the focus begins at a part");
    let left = phone(&child).left;
    key_does(&mut child, KeyCode::KeyM, Some(Move::Magnify { part }));
    assert!(phone(&child).parts[part].fine.is_some());
    key_does(&mut child, KeyCode::KeyM, None);
    let other = phone(&child).parts.iter().position(|part| part.fine.is_none()).unwrap();
    tabs_to(&mut child, &Press::Act(play(Move::Magnify { part: other })));
    key_does(&mut child, KeyCode::KeyM, Some(Move::Magnify { part: other }));
    tabs_to(&mut child, &Press::Pause);
    key_does(&mut child, KeyCode::KeyM, None);
    assert_eq!(phone(&child).left, left - 2);
    // What belongs to the workshop, or lies nowhere, does nothing here.
    assert!(!phone(&child).below);
    for key in [KeyCode::KeyW, KeyCode::KeyD, KeyCode::KeyP].into_iter().chain(DIGITS) {
        key_does(&mut child, key, None);
    }
    assert!(!child.game().hands().hold());
    key_does(&mut child, KeyCode::KeyS, Some(Move::Wait));
    key_does(&mut child, KeyCode::KeyA, Some(Move::Ask));
    key_does(&mut child, KeyCode::KeyT, Some(Move::Ask));
    let here = phone(&child).screen.id;
    key_does(&mut child, KeyCode::KeyB, Some(Move::Back));
    let before = phone(&child).screen.id;
    key_does(&mut child, KeyCode::Backspace, Some(Move::Back));
    assert!(here != before && before != phone(&child).screen.id);
}

#[test]
fn what_lies_under_the_fold_is_slid_up_by_its_key() {
    for band in [Band::A, Band::B] {
        let folder = Folder::new("phone-fold");
        let mut child = comes_to(&folder, &way(SECONDS, band, |phone| phone.below), &[]);
        let parts = phone(&child).parts.len();
        key_does(&mut child, KeyCode::KeyD, Some(Move::Scroll));
        assert!(phone(&child).parts.len() > parts);
        for part in phone(&child).parts {
            let label = label(&child, &part);
            assert!(stands(&mut child, &label) > 0, "{label} is not shown");
        }
        key_does(&mut child, KeyCode::KeyD, None);
    }
}

#[test]
fn pieces_and_the_walk_have_keys_too() {
    let folder = Folder::new("phone-pieces");
    let mut child = comes_to(&folder, &to_the_workshop(SECONDS, Band::B), &[]);
    for key in
        [KeyCode::KeyM, KeyCode::KeyB, KeyCode::Backspace, KeyCode::KeyD, KeyCode::KeyA, KeyCode::KeyT, KeyCode::KeyS, KeyCode::Digit6]
    {
        key_does(&mut child, key, None);
        assert!(!child.game().hands().hold(), "{key:?}");
    }
    // A key takes its piece, and the same key lays it back.
    for (key, piece) in DIGITS.into_iter().zip(Piece::ALL) {
        key_does(&mut child, key, None);
        assert_eq!(child.game().hands().fine_print.piece, Some(piece));
        key_does(&mut child, key, None);
        assert_eq!(child.game().hands().fine_print.piece, None);
    }
    key_does(&mut child, KeyCode::KeyW, Some(Move::Walk));
    // On a screen that was chosen the key puts the piece at once.
    touches(&mut child, AtPhone::Screen(1));
    assert_eq!(child.game().hands().fine_print.screen, Some(1));
    key_does(&mut child, KeyCode::Digit3, Some(Move::Put { screen: 1, piece: Piece::Plain }));
    assert_eq!(phone(&child).mend.unwrap().screens[1].pieces, [Piece::Plain]);
    // It lies there to be taken off again.
    child.picks(&Press::Act(play(Move::Lift { screen: 1, piece: Piece::Plain })));
    assert_eq!(done(&child).last(), Some(&play(Move::Lift { screen: 1, piece: Piece::Plain })));
    // A piece of which none is left stays where it is.
    let swaps = phone(&child).mend.unwrap().swaps;
    let kept = phone(&child).mend.unwrap().tray.iter().find(|(piece, _)| *piece == Piece::Kept).unwrap().1;
    assert!(kept < swaps);
    for screen in 0..kept {
        moves(&mut child, Move::Put { screen, piece: Piece::Kept });
    }
    key_does(&mut child, KeyCode::Digit5, None);
    assert!(!child.game().hands().hold(), "a piece that is used up was taken");
}

// The glass.

#[test]
fn small_letters_are_read_again_for_nothing() {
    for size in [&[][..], &LARGE] {
        let folder = Folder::new("phone-reread");
        let start = way(DIAMONDS, Band::B, |phone| phone.screen.kind == ScreenKind::Boxes && phone.parts.iter().all(|part| !part.admits));
        let mut child = comes_to(&folder, &start, size);
        moves(&mut child, Move::Magnify { part: 0 });
        moves(&mut child, Move::Magnify { part: 1 });
        let now = phone(&child);
        let [first, second] = [0, 1].map(|part| label(&child, &now.parts[part]));
        // What was read just now lies under the glass.
        assert_eq!((stands(&mut child, &first), stands(&mut child, &second)), (1, 2));
        let before = done(&child);
        touches(&mut child, AtPhone::Reread(0));
        assert_eq!((stands(&mut child, &first), stands(&mut child, &second)), (2, 1));
        let fine = now.parts[0].fine.clone().unwrap();
        let shown = texts(&mut child);
        for costs in [&fine.on, &fine.off] {
            let costs = costs.iter().map(|cost| match cost.count() {
                Some(count) => Phrase::new(format!("fine-cost-{}", cost.id())).number("count", count),
                None => Phrase::new(format!("fine-cost-{}", cost.id())),
            });
            let nothing = (costs.len() == 0).then(|| Phrase::new("fine-cost-none"));
            for words in costs.chain(nothing) {
                let words = child.game().texts().say(&words).to_string();
                assert!(shown.contains(&words), "{words} is not shown: {shown:?}");
            }
        }
        // It costs neither a minute nor a move, and Esc still leads to the pause and back.
        assert_eq!((done(&child), phone(&child)), (before, now));
        child.presses_key(KeyCode::Escape);
        child.sees(Screen::Pause);
        child.presses_key(KeyCode::Escape);
        child.sees(Screen::Case(Stage::Play));
        // The next move lays the glass down.
        moves(&mut child, Move::Wait);
        assert_eq!((stands(&mut child, &first), child.game().hands().fine_print.lens), (1, None));
    }
}

#[test]
fn the_focus_stays_at_the_part_that_was_ticked_or_read() {
    let folder = Folder::new("phone-focus");
    let start =
        way(DIAMONDS, Band::A, |phone| phone.screen.kind == ScreenKind::Boxes && phone.parts.iter().all(|part| part.fine.is_none()));
    let mut child = comes_to(&folder, &start, &[]);
    let parts = phone(&child).parts;
    for (at, part) in parts.iter().enumerate().rev() {
        if part.kind == Kind::Box {
            let tick = Press::Act(play(Move::Tick { part: at }));
            child.picks(&tick);
            assert_eq!(child.focused(), Some(tick), "after a tick");
            assert_ne!(phone(&child).parts[at].ticked, part.ticked);
        }
        child.picks(&Press::Act(play(Move::Magnify { part: at })));
        assert_eq!(part_with_the_focus(&child), Some(at), "after a look by the corner");
        touches(&mut child, AtPhone::Reread(at));
        assert_eq!(part_with_the_focus(&child), Some(at), "after another look");
    }
}

#[test]
fn the_focus_stays_at_a_note_that_was_read() {
    for wanted in [Role::Address, Role::Total] {
        let case = if wanted == Role::Address { DIAMONDS } else { SECONDS };
        let folder = Folder::new("phone-note");
        let fits = |phone: &PhoneSeen| phone.parts.iter().any(|part| part.role == wanted && part.fine.is_none()) || phone.below;
        let start = way(case, Band::B, fits);
        let start = if start.phone.below { start.with(&[Move::Scroll]) } else { start };
        let Some(at) = start.phone.parts.iter().position(|part| part.role == wanted && part.fine.is_none()) else { continue };
        let mut child = comes_to(&folder, &start, &[]);
        child.picks(&Press::Act(play(Move::Magnify { part: at })));
        assert_eq!(part_with_the_focus(&child), Some(at), "{wanted:?}: {:?}", child.focused());
    }
}

#[test]
fn where_nothing_can_be_pressed_the_focus_begins_at_back() {
    for band in [Band::A, Band::B] {
        let folder = Folder::new("phone-dead");
        let child = comes_to(&folder, &way(DIAMONDS, band, |phone| phone.screen.kind == ScreenKind::Dead), &[]);
        assert_eq!(child.focused(), Some(Press::Act(play(Move::Back))));
    }
}

// In hand.

#[test]
fn esc_lays_a_piece_down_before_it_pauses() {
    let folder = Folder::new("phone-esc");
    let mut child = comes_to(&folder, &to_the_workshop(SECONDS, Band::A), &[]);
    let before = done(&child);
    for touch in [AtPhone::Piece(Piece::Big), AtPhone::Screen(1)] {
        touches(&mut child, touch);
        assert!(child.game().hands().hold());
        child.presses_key(KeyCode::Escape);
        child.sees(Screen::Case(Stage::Play));
        assert!(!child.game().hands().hold(), "Esc laid nothing down");
    }
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Pause);
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Case(Stage::Play));
    assert_eq!(done(&child), before);
}

#[test]
fn a_piece_that_does_not_fit_bounces_and_costs_nothing() {
    let folder = Folder::new("phone-bounce");
    let mut child = comes_to(&folder, &to_the_workshop(SECONDS, Band::B), &[]);
    child.clicks(&Press::from(AtPhone::Piece(Piece::Big)));
    child.clicks(&Press::from(AtPhone::Screen(0)));
    assert_eq!(done(&child).last(), Some(&play(Move::Put { screen: 0, piece: Piece::Big })));
    assert!(!child.game().hands().hold());
    // The same piece twice on a screen.
    let (before, mended) = (done(&child), phone(&child));
    for by_screen in [false, true] {
        let order = [AtPhone::Piece(Piece::Big), AtPhone::Screen(0)];
        for touch in if by_screen { [order[1], order[0]] } else { order } {
            child.clicks(&Press::from(touch));
        }
        let hand = child.game().hands().fine_print;
        assert_eq!((hand.piece, hand.bounced), (Some(Piece::Big), Some(0)));
        assert_eq!((done(&child), phone(&child)), (before.clone(), mended.clone()));
        child.presses_key(KeyCode::Escape);
    }
    // It stays in hand for a screen where it fits.
    child.clicks(&Press::from(AtPhone::Piece(Piece::Big)));
    child.clicks(&Press::from(AtPhone::Screen(0)));
    child.clicks(&Press::from(AtPhone::Screen(1)));
    assert_eq!(done(&child).last(), Some(&play(Move::Put { screen: 1, piece: Piece::Big })));
    assert_eq!(phone(&child).mend.unwrap().swaps, mended.mend.unwrap().swaps - 1);
}

#[test]
fn small_letters_stay_known_after_going_back_and_the_old_way_is_a_shadow() {
    let folder = Folder::new("phone-shadow");
    // Where nothing is said: a shadow has room.
    let quiet = |phone: &PhoneSeen| {
        phone.screen.kind == ScreenKind::Pay && phone.happened == [Happening::Turned] && phone.parts.iter().all(|part| part.fine.is_none())
    };
    let start = way(SECONDS, Band::B, quiet);
    let mut child = comes_to(&folder, &start, &[]);
    let shadow = child.game().texts().key("flow-ghost").to_string();
    let decisions = start.actions.len() - 1;
    moves(&mut child, Move::Magnify { part: 0 });
    while phone(&child).half == Half::App {
        assert_eq!(stands(&mut child, &shadow), 0, "a shadow before anybody went back");
        moves(&mut child, Move::Back);
    }
    moves(&mut child, Move::Leave);
    child.picks(&Press::Act(Action::Next));
    child.sees(Screen::Case(Stage::Rewind));
    let back = Press::Act(Action::Rewind(decisions));
    child.turns_to(&back);
    child.picks(&back);
    child.sees(Screen::Case(Stage::Play));
    assert_eq!(phone(&child).screen, start.phone.screen);
    assert_eq!(stands(&mut child, &shadow), 1, "{:?}", texts(&mut child));
    assert!(child.buttons().contains(&Press::from(AtPhone::Reread(0))), "what was read has to be read again");
}
