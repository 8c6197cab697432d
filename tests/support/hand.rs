//! Keyboard or mouse: a child moves in, and plays a case to its end as the careful bot would.

use std::collections::BTreeSet;

use dorvon_berkh::bots::{Careful, Habits, Player};
use dorvon_berkh::play::{AtDoors, AtRing, Press, Screen as View};
use dorvon_berkh::save::{Animal, Colour};
use dorvon_berkh::scenario::circle::HELPERS;
use dorvon_berkh::scenario::seen::{Offer, Seen};
use dorvon_berkh::scenario::session::{Action, Stage};
use dorvon_berkh::scenario::tell::Role;

use super::child::{Child, RING, landing};

/// What a child has in hand, and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hand {
    Keyboard,
    Mouse,
}

/// Verbs at the doors with their keys.
const KEYS: [(&str, &str); 9] = [
    ("open", "1"),
    ("chain", "2"),
    ("close", "3"),
    ("ask", "a"),
    ("give", "k"),
    ("take", "k"),
    ("pin", "p"),
    ("tell", "t"),
    ("sleep", "s"),
];

impl Hand {
    /// Presses a button.
    #[track_caller]
    pub(crate) fn press(self, child: &mut Child, press: &Press) {
        match self {
            Self::Keyboard => child.picks(press),
            Self::Mouse => child.clicks(press),
        }
    }

    /// Turns pages until a button is there: back to the first, then on.
    #[track_caller]
    pub(crate) fn turns_to(self, child: &mut Child, wanted: &Press) {
        for step in [-1, 1] {
            while !child.twin.buttons().contains(wanted) {
                let page = child.twin.game().page().checked_add_signed(step).map(Press::Page);
                let Some(page) = page.filter(|page| child.twin.buttons().contains(page)) else { break };
                self.press(child, &page);
            }
        }
    }

    /// Does something by its button, on whatever page that is.
    #[track_caller]
    pub(crate) fn does(self, child: &mut Child, action: Action) {
        let press = Press::Act(action);
        self.turns_to(child, &press);
        child.acts(action, |child| self.press(child, &press));
    }

    /// From the desk past the one it happened to to the ring.
    #[track_caller]
    pub(crate) fn opens_the_ring(self, child: &mut Child) {
        let case = Press::Case(RING.into());
        self.turns_to(child, &case);
        self.press(child, &case);
        child.at(Stage::Knock);
        self.does(child, Action::Next);
        child.at(Stage::Play);
        let faces = |child: &mut Child| child.twin.buttons().iter().filter(|press| press.seat().is_some()).count();
        assert_eq!(faces(child), 0, "the ring is there before the one it happened to was met");
        self.press(child, &Press::from(AtRing::Open));
        assert_eq!(faces(child), 1, "the ring is one stop of the Tab key");
    }

    /// From the first start to the desk: a profile, a circle, the number keyed twice.
    #[track_caller]
    pub(crate) fn moves_in(self, child: &mut Child, animal: Animal, colour: Colour, circle: &[Role; HELPERS]) {
        child.sees(View::Splash);
        self.press(child, &Press::Begin);
        child.sees(View::NewProfile);
        for step in [Press::Animal(animal), Press::Colour(colour), Press::Nickname, Press::Create] {
            self.press(child, &step);
        }
        child.sees(View::MyCircle);
        for role in circle {
            self.press(child, &Press::Helper(*role));
        }
        self.press(child, &Press::KeepCircle);
        for from_memory in [false, true] {
            child.sees(View::Keypad);
            let keypad = child.twin.game().keypad().unwrap();
            assert_eq!(keypad.shown(), !from_memory);
            for digit in keypad.number().to_string().bytes() {
                self.press(child, &Press::Digit(digit - b'0'));
            }
            self.press(child, &Press::KeypadDone);
        }
        child.sees(View::Desk);
        let kept = child.game.profiles();
        let profile = &kept[&1];
        assert_eq!((kept.len(), profile.who.child.animal, profile.who.child.colour), (1, animal, colour));
        assert_eq!((profile.who.partner, profile.circle.as_deref()), (None, Some(&circle[..])));
    }

    /// From the desk through a case to the desk; gives the stages that were met.
    #[track_caller]
    pub(crate) fn plays_to_the_end(self, child: &mut Child, case: &str) -> BTreeSet<Stage> {
        child.sees(View::Desk);
        self.press(child, &Press::Case(case.into()));
        let mut bot = Careful::new(1, Habits::default());
        let mut stages = BTreeSet::new();
        while let Some(seen) = child.twin.game().seen() {
            stages.insert(seen.stage);
            let offer = &seen.offers[bot.choose(&seen, child.twin.game().texts())];
            self.goes_there(child, &seen, offer);
            let key = Some(self).filter(|hand| *hand == Self::Keyboard).and_then(|_| key_for(child, &seen, offer));
            child.acts(offer.action, |child| match key {
                Some(key) => drop(child.key(key)),
                None => self.press(child, &Press::Act(offer.action)),
            });
        }
        child.sees(View::Desk);
        stages
    }

    /// To the door of an offer, and to the slip that is to be turned.
    fn goes_there(self, child: &mut Child, seen: &Seen, offer: &Offer) {
        let (Action::Play(_), Some(door)) = (offer.action, offer.number("door")) else { return };
        match self {
            Self::Keyboard => child.walks_to(door),
            Self::Mouse if child.twin.game().door() != door => child.clicks(&Press::from(AtDoors::Stand(door))),
            Self::Mouse => (),
        }
        assert_eq!(child.twin.game().door(), door);
        let Some(day) = offer.number("day") else { return };
        let there = landing(seen).doors[door].slips.iter().position(|slip| slip.day == day).unwrap();
        while child.twin.game().leafed(door) != there {
            let here = child.twin.game().leafed(door);
            self.press(child, &Press::from(AtDoors::Leaf(door, if here < there { here + 1 } else { here - 1 })));
        }
    }
}

/// The key that does this offer, where the verb's key means just this one.
fn key_for(child: &Child, seen: &Seen, offer: &Offer) -> Option<&'static str> {
    let Action::Play(_) = offer.action else { return None };
    let key = KEYS.iter().find(|(verb, _)| *verb == offer.verb)?.1;
    let same_key = |other: &&Offer| KEYS.iter().any(|(verb, of)| *verb == other.verb && *of == key);
    let there = |other: &&Offer| match (other.number("door"), other.number("day")) {
        (Some(door), Some(day)) => {
            let back = child.twin.game().leafed(door);
            Some(door) == offer.number("door") && landing(seen).doors[door].slips[back].day == day
        }
        (door, _) => door == offer.number("door"),
    };
    // K gives before it takes.
    let gives = || seen.offers.iter().any(|other| other.verb == "give" && there(&other));
    if offer.verb == "take" && gives() {
        return None;
    }
    let first = seen.offers.iter().filter(same_key).find(there)?;
    (first.action == offer.action).then_some(key)
}
