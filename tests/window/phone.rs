//! A case with an app in the window: parts by Tab, verbs by their keys or clicks, pieces in the workshop, and a new start
//! in the middle of the app.

use dorvon_berkh::bots::{Careful, Habits, Player};
use dorvon_berkh::play::{AtPhone, Press, Screen as View, Touch};
use dorvon_berkh::scenario::mechanics::Move as AnyMove;
use dorvon_berkh::scenario::mechanics::fine_print::{Half, Move, Piece};
use dorvon_berkh::scenario::session::{Action, Stage};

use super::picture::costs_nearly_nothing;
use crate::support::Folder;
use crate::support::child::{Child, phone, write_profiles};
use crate::support::hand::Hand;
use crate::support::screen::Screen;
use crate::way::{DIAMONDS, SECONDS, play};

/// Keys of the fair pieces.
const DIGITS: [(Piece, &str); 5] = [(Piece::Big, "1"), (Piece::Picture, "2"), (Piece::Plain, "3"), (Piece::Empty, "4"), (Piece::Kept, "5")];
const LARGE: [&str; 4] = ["--window", "1024x768", "--text-size", "200"];

/// Options of every start here, with more of them.
fn options<'a>(more: &[&'a str]) -> Vec<&'a str> {
    ["--throw", "1"].iter().chain(more).copied().collect()
}

/// From the desk past the knock to the phone.
fn opens_the_phone(child: &mut Child, hand: Hand, case: &str) {
    let case = Press::Case(case.into());
    hand.turns_to(child, &case);
    hand.press(child, &case);
    child.at(Stage::Knock);
    hand.does(child, Action::Next);
    child.at(Stage::Play);
    assert_eq!(phone(&child.seen()).half, Half::App);
}

/// The part to which a button belongs.
fn part_of(press: &Press) -> Option<usize> {
    match press {
        Press::Act(Action::Play(AnyMove::FinePrint(Move::Press { part } | Move::Tick { part } | Move::Magnify { part }))) => Some(*part),
        Press::Touch(Touch::FinePrint(AtPhone::Reread(part))) => Some(*part),
        _ => None,
    }
}

/// Makes a move by its key, or by its button where it has none.
fn moves(child: &mut Child, hand: Hand, step: Move) {
    let key = match (hand, step) {
        (Hand::Mouse, _) => None,
        (_, Move::Magnify { part }) => {
            child.tabs("the part", |focused| focused.as_ref().and_then(part_of) == Some(part));
            Some("m")
        }
        (_, Move::Scroll) => Some("d"),
        (_, Move::Wait) => Some("s"),
        (_, Move::Back) => Some("b"),
        (_, Move::Ask) => Some("a"),
        (_, Move::Walk) => Some("w"),
        _ => None,
    };
    child.acts(play(step), |child| match (key, step) {
        (Some(key), _) => drop(child.key(key)),
        (None, Move::Put { screen, piece }) => {
            match hand {
                Hand::Keyboard => drop(child.key(DIGITS.iter().find(|(known, _)| *known == piece).unwrap().1)),
                Hand::Mouse => child.clicks(&Press::from(AtPhone::Piece(piece))),
            }
            assert_eq!(child.twin.game().hands().fine_print.piece, Some(piece));
            hand.press(child, &Press::from(AtPhone::Screen(screen)));
        }
        (None, step) => hand.press(child, &Press::Act(play(step))),
    });
}

/// Does what the careful bot would do until it is enough.
fn plays_until(child: &mut Child, hand: Hand, bot: &mut Careful, enough: impl Fn(&Child) -> bool) {
    while !enough(child) {
        let seen = child.seen();
        let action = seen.offers[bot.choose(&seen, child.twin.game().texts())].action;
        let Action::Play(AnyMove::FinePrint(step)) = action else { panic!("{action:?} at the phone") };
        moves(child, hand, step);
    }
}

/// The visitors have walked.
fn walked(child: &Child) -> bool {
    phone(&child.seen()).mend.as_ref().is_some_and(|mend| mend.walks.is_some())
}

#[test]
fn the_keyboard_alone_leads_through_the_app_to_the_walk() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let mut child = Child::at_the_desk(&screen, &folder);
    opens_the_phone(&mut child, Hand::Keyboard, SECONDS);
    // A minute passes, the first part is read, the teacher looks along; only that was done.
    let left = phone(&child.seen()).left;
    for step in [Move::Wait, Move::Magnify { part: 1 }, Move::Ask] {
        moves(&mut child, Hand::Keyboard, step);
    }
    assert_eq!(phone(&child.seen()).left, left - 5);
    // One part read again takes no time.
    let played = child.actions();
    child.picks(&Press::from(AtPhone::Reread(1)));
    assert_eq!((child.actions(), child.twin.game().hands().fine_print.lens), (played, Some(1)));

    let mut bot = Careful::new(1, Habits::default());
    plays_until(&mut child, Hand::Keyboard, &mut bot, walked);
    // What is in hand can be laid down; then Esc pauses and leads back.
    let (piece, key) = DIGITS.into_iter().find(|(piece, _)| child.twin.buttons().contains(&Press::from(AtPhone::Piece(*piece)))).unwrap();
    child.key(key);
    assert_eq!(child.twin.game().hands().fine_print.piece, Some(piece));
    child.key("Escape");
    child.at(Stage::Play);
    assert!(!child.twin.game().hands().hold());
    child.key("Escape");
    child.sees(View::Pause);
    child.key("Escape");
    plays_until(&mut child, Hand::Keyboard, &mut bot, |child| child.seen().stage != Stage::Play);
    child.at(Stage::Ripple);
}

#[test]
fn the_mouse_alone_leads_through_the_app_to_the_walk_at_the_largest_text() {
    let (screen, folder) = (Screen::start(), Folder::new());
    write_profiles(&folder, &[1]);
    let mut child = Child::start_with(&screen, &folder, &options(&LARGE));
    for step in [Press::Begin, Press::Profile(1)] {
        child.clicks(&step);
    }
    child.sees(View::Desk);
    opens_the_phone(&mut child, Hand::Mouse, DIAMONDS);
    moves(&mut child, Hand::Mouse, Move::Magnify { part: 0 });
    moves(&mut child, Hand::Mouse, Move::Magnify { part: 1 });
    // What was read is read again; after a pause everything is as it was, also the glass.
    let played = child.actions();
    child.clicks(&Press::from(AtPhone::Reread(0)));
    let before = child.pointer_away();
    child.clicks(&Press::Pause);
    child.sees(View::Pause);
    child.clicks(&Press::Uncover);
    child.pointer_away();
    child.game.as_before("phone as it was before the pause", &before);
    assert_eq!(child.actions(), played);

    let mut bot = Careful::new(1, Habits::default());
    plays_until(&mut child, Hand::Mouse, &mut bot, |child| phone(&child.seen()).half != Half::App);
    if phone(&child.seen()).half == Half::Mend {
        plays_until(&mut child, Hand::Mouse, &mut bot, walked);
    }
}

#[test]
fn a_still_phone_costs_nearly_nothing() {
    let screen = Screen::start();
    for motion in [&[][..], &["--reduced-motion"]] {
        let folder = Folder::new();
        write_profiles(&folder, &[1]);
        let mut child = Child::start_with(&screen, &folder, &options(&[&["--level", SECONDS], motion].concat()));
        child.picks(&Press::Act(Action::Next));
        let what = |what: &str| format!("{what} {motion:?}");
        // With the app's clock, which runs by moves alone.
        assert!(phone(&child.seen()).clock.is_some());
        costs_nearly_nothing(&child, &what("phone"));
        moves(&mut child, Hand::Keyboard, Move::Magnify { part: 1 });
        costs_nearly_nothing(&child, &what("phone with small letters under the glass"));
        moves(&mut child, Hand::Keyboard, Move::Back);
        assert_eq!(phone(&child.seen()).half, Half::Mend);
        moves(&mut child, Hand::Keyboard, Move::Walk);
        costs_nearly_nothing(&child, &what("workshop after a walk"));
    }
}

/// A new start, to the case on the desk. Without naming the throw: the profile knows it.
fn begins_again<'a>(screen: &'a Screen, folder: &Folder) -> Child<'a> {
    let mut child = Child::start_with(screen, folder, &[]);
    // From now on the focus is seen, as it was before.
    child.key("Tab");
    child.enters_the_desk(1);
    let case = Press::Case(SECONDS.into());
    Hand::Keyboard.turns_to(&mut child, &case);
    child.picks(&case);
    child
}

#[test]
fn the_app_goes_on_where_it_was_left_after_a_new_start() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let mut child = Child::at_the_desk(&screen, &folder);
    child.key("Tab");
    opens_the_phone(&mut child, Hand::Keyboard, SECONDS);
    let mut bot = Careful::new(1, Habits::default());
    // In the middle: two screens on, and the last thing was a look.
    plays_until(&mut child, Hand::Keyboard, &mut bot, |child| phone(&child.seen()).roll.len() >= 2);
    let unread = phone(&child.seen()).parts.iter().position(|part| part.fine.is_none()).unwrap();
    moves(&mut child, Hand::Keyboard, Move::Magnify { part: unread });
    let (before, played, there) = (child.game.rest(), child.actions(), phone(&child.seen()).clone());
    let (status, _) = child.game.terminate();
    assert!(status.success(), "{status}; it said:\n{}", child.game.said());
    drop(child);

    let mut child = begins_again(&screen, &folder);
    assert_eq!((child.actions(), phone(&child.seen())), (played, &there));
    child.game.rest().is(&before, "phone after a new start");
    plays_until(&mut child, Hand::Keyboard, &mut bot, |child| phone(&child.seen()).half == Half::Mend);

    // And once more in the workshop, with a piece on a screen.
    moves(&mut child, Hand::Keyboard, Move::Put { screen: 0, piece: Piece::Big });
    moves(&mut child, Hand::Keyboard, Move::Walk);
    let (played, there) = (child.actions(), phone(&child.seen()).clone());
    let (status, _) = child.game.terminate();
    assert!(status.success());
    drop(child);
    let mut child = begins_again(&screen, &folder);
    assert_eq!((child.actions(), phone(&child.seen())), (played, &there));
    moves(&mut child, Hand::Keyboard, Move::Leave);
    child.at(Stage::Ripple);
}
