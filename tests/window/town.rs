//! A case with a map in the window: posts by Tab, verbs by their keys or clicks, and at rest nothing is drawn.

use dorvon_berkh::bots::{Careful, Habits, Player};
use dorvon_berkh::play::{AtTown, Press, Screen as View};
use dorvon_berkh::scenario::mechanics::trace::{Move, Thread, TownSeen};
use dorvon_berkh::scenario::mechanics::{BoardSeen, Move as AnyMove};
use dorvon_berkh::scenario::seen::Seen;
use dorvon_berkh::scenario::session::{Action, Stage};

use super::picture::costs_nearly_nothing;
use crate::support::Folder;
use crate::support::child::{Child, write_profiles};
use crate::support::hand::Hand;
use crate::support::screen::Screen;

/// A case with a map.
pub(super) const TOWN: &str = "content/snow-day";
const LARGE: [&str; 4] = ["--window", "1024x768", "--text-size", "200"];

/// Options of every start here, with more of them.
fn options<'a>(more: &[&'a str]) -> Vec<&'a str> {
    ["--throw", "1"].iter().chain(more).copied().collect()
}

fn town(seen: &Seen) -> &TownSeen {
    match seen.board.board() {
        BoardSeen::Trace(town) => town,
        board => panic!("no map but {board:?}"),
    }
}

/// From the desk past the knock to the map.
fn opens_the_map(child: &mut Child, hand: Hand) {
    let case = Press::Case(TOWN.into());
    hand.turns_to(child, &case);
    hand.press(child, &case);
    child.at(Stage::Knock);
    hand.does(child, Action::Next);
    child.at(Stage::Play);
}

/// The post of a move with its key.
fn key_of(step: Move) -> (Option<usize>, &'static str) {
    match step {
        Move::Pull { post, thread } => (Some(post), ["1", "2", "3", "4"][thread as usize]),
        Move::Hold { post } | Move::LetGo { post } => (Some(post), "h"),
        Move::Pass { post } => (Some(post), "p"),
        Move::Note { post } => (Some(post), "n"),
        Move::Report { post } => (Some(post), "r"),
        Move::End => (None, "s"),
        Move::Correct { .. } => panic!("only after the play"),
    }
}

/// Opens the post, then makes the move by its key or with a click.
pub(super) fn moves(child: &mut Child, hand: Hand, step: Move) {
    let (post, key) = key_of(step);
    let action = Action::Play(step.into());
    // Beside a wide map a card is open from the beginning.
    if let Some(post) = post.filter(|_| !child.twin.buttons().contains(&Press::Act(action))) {
        hand.press(child, &Press::from(AtTown::Open(post)));
    }
    child.acts(action, |child| match hand {
        Hand::Keyboard => drop(child.key(key)),
        Hand::Mouse => hand.press(child, &Press::Act(action)),
    });
}

/// Does what the careful bot would do, as long as `go_on` says.
fn plays_on(child: &mut Child, hand: Hand, go_on: impl Fn(&Child) -> bool) {
    let mut bot = Careful::new(1, Habits::default());
    while go_on(child) {
        let seen = child.seen();
        let action = seen.offers[bot.choose(&seen, child.twin.game().texts())].action;
        let Action::Play(AnyMove::Trace(step)) = action else { panic!("{action:?} at the map") };
        moves(child, hand, step);
    }
}

#[test]
fn the_keyboard_alone_follows_the_tracks_to_the_ripple() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let mut child = Child::at_the_desk(&screen, &folder);
    opens_the_map(&mut child, Hand::Keyboard);
    for step in [Move::Pull { post: 1, thread: Thread::Else }, Move::Hold { post: 1 }, Move::LetGo { post: 1 }] {
        moves(&mut child, Hand::Keyboard, step);
    }
    // Esc lays the chosen post down before it pauses.
    child.key("Escape");
    child.sees(View::Case(Stage::Play));
    assert!(!child.twin.game().hands().hold());
    child.key("Escape");
    child.sees(View::Pause);
    child.key("Escape");
    plays_on(&mut child, Hand::Keyboard, |child| child.seen().stage == Stage::Play);
    child.at(Stage::Ripple);
}

#[test]
fn the_mouse_alone_follows_the_tracks_at_the_largest_text() {
    let (screen, folder) = (Screen::start(), Folder::new());
    write_profiles(&folder, &[1]);
    let mut child = Child::start_with(&screen, &folder, &options(&LARGE));
    for step in [Press::Begin, Press::Profile(1)] {
        child.clicks(&step);
    }
    child.sees(View::Desk);
    opens_the_map(&mut child, Hand::Mouse);
    moves(&mut child, Hand::Mouse, Move::Pull { post: 0, thread: Thread::Else });
    // After a pause everything is as it was, also the open card.
    let (before, played) = (child.pointer_away(), child.actions());
    child.clicks(&Press::Pause);
    child.sees(View::Pause);
    child.clicks(&Press::Uncover);
    child.pointer_away();
    child.game.as_before("map as it was before the pause", &before);
    assert_eq!(child.actions(), played);
    plays_on(&mut child, Hand::Mouse, |child| child.seen().stage == Stage::Play && town(&child.seen()).turn < 3);
}

#[test]
fn a_still_map_costs_nearly_nothing() {
    let screen = Screen::start();
    for motion in [&[][..], &["--reduced-motion"]] {
        let folder = Folder::new();
        write_profiles(&folder, &[1]);
        let mut child = Child::start_with(&screen, &folder, &options(&[&["--level", TOWN], motion].concat()));
        child.picks(&Press::Act(Action::Next));
        let what = |what: &str| format!("{what} {motion:?}");
        costs_nearly_nothing(&child, &what("map"));
        moves(&mut child, Hand::Keyboard, Move::Pass { post: 0 });
        moves(&mut child, Hand::Keyboard, Move::End);
        costs_nearly_nothing(&child, &what("map after beads have walked"));
    }
}
