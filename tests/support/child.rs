//! A child who plays the real game by keyboard or mouse. After each step the picture must be another one, and the folder
//! must hold exactly what the twin has.

use dorvon_berkh::play::{Press, Screen as View};
use dorvon_berkh::save::{At, Computer, Keeper, Place, Profile, Settings, Who};
use dorvon_berkh::scenario::mechanics::BoardSeen;
use dorvon_berkh::scenario::mechanics::circle::RingSeen;
use dorvon_berkh::scenario::mechanics::doors::LandingSeen;
use dorvon_berkh::scenario::mechanics::fine_print::PhoneSeen;
use dorvon_berkh::scenario::seen::{Offer, Seen};
use dorvon_berkh::scenario::session::{Action, Stage};
use dorvon_berkh::scenario::tell::Role;

use super::game::Game;
use super::screen::{Picture, Screen};
use super::twin::Twin;
use super::{Folder, LIMIT, until};

/// The throw that all tests share.
const THROW: [&str; 2] = ["--throw", "1"];
/// The case of most tests, and the one with a ring.
pub(crate) const CASE: &str = "contact/best-teammate";
pub(crate) const RING: &str = "conduct/wrong-note";
/// Key presses after which something counts as out of reach.
const PATIENCE: usize = 100;
/// Where no button is on any screen.
const NOWHERE: (f32, f32) = (3.0, 3.0);

/// A profile with a circle: whoever has it comes to the desk at once.
pub(crate) fn ready_profile(number: u32) -> Profile {
    let mut profile = Profile::new(Who::drawn(40 * number), Settings::default());
    profile.circle = Some(Role::FIRST_CIRCLE.to_vec());
    profile
}

/// Writes ready profiles with these numbers, as the game itself would; the first one played last.
pub(crate) fn write_profiles(folder: &Folder, numbers: &[u32]) {
    let keeper = Keeper::start(folder.saves(), LIMIT);
    for number in numbers {
        keeper.keep(At { place: Place::Home, number: *number }, &ready_profile(*number));
    }
    keeper.keep_computer(&Computer { last: numbers.first().copied(), ..Computer::default() });
    assert!(keeper.flush(LIMIT) && !keeper.failed());
}

/// The board of the mechanic, in play and in the new face.
fn board(seen: &Seen) -> &BoardSeen {
    match &seen.board {
        BoardSeen::NewFace(new_face) => &new_face.board,
        board => board,
    }
}

/// The landing that is shown.
pub(crate) fn landing(seen: &Seen) -> &LandingSeen {
    match board(seen) {
        BoardSeen::Doors(landing) => landing,
        board => panic!("no landing but {board:?}"),
    }
}

/// The ring that is shown.
pub(crate) fn ring(seen: &Seen) -> &RingSeen {
    match board(seen) {
        BoardSeen::Circle(ring) => ring,
        board => panic!("no ring but {board:?}"),
    }
}

/// The phone that is shown.
pub(crate) fn phone(seen: &Seen) -> &PhoneSeen {
    match board(seen) {
        BoardSeen::FinePrint(phone) => phone,
        board => panic!("no phone but {board:?}"),
    }
}

/// The real game and its twin.
pub(crate) struct Child<'a> {
    pub(crate) game: Game<'a>,
    pub(crate) twin: Twin,
}

impl<'a> Child<'a> {
    /// At the splash, with the throw that all tests share.
    pub(crate) fn start(screen: &'a Screen, folder: &Folder) -> Self {
        Self::start_with(screen, folder, &THROW)
    }

    /// At the splash, with these arguments.
    pub(crate) fn start_with(screen: &'a Screen, folder: &Folder, arguments: &[&str]) -> Self {
        let twin = Twin::start(&folder.saves(), arguments);
        let game = Game::start(screen, folder, |command| {
            command.args(arguments);
        });
        let child = Self { game, twin };
        child.game.rest();
        child
    }

    /// A ready profile, and at its desk by keyboard.
    pub(crate) fn at_the_desk(screen: &'a Screen, folder: &Folder) -> Self {
        write_profiles(folder, &[1]);
        let mut child = Self::start(screen, folder);
        child.enters_the_desk(1);
        child
    }

    /// From the splash to the desk of a profile with the keyboard.
    pub(crate) fn enters_the_desk(&mut self, profile: u32) {
        self.picks(&Press::Begin);
        self.picks(&Press::Profile(profile));
        self.sees(View::Desk);
    }

    /// From the desk to the landing with the keyboard.
    pub(crate) fn enters_the_landing(&mut self) {
        self.picks(&Press::Case(CASE.into()));
        self.acts(Action::Next, |child| child.picks(&Press::Act(Action::Next)));
        self.at(Stage::Play);
    }

    /// What can be seen and done.
    #[track_caller]
    pub(crate) fn seen(&self) -> Seen {
        self.twin.game().seen().expect("a case is open")
    }

    /// Everything that was done in the open case.
    pub(crate) fn actions(&self) -> Vec<Action> {
        self.twin.game().session().map(|session| session.to_log().actions).unwrap_or_default()
    }

    #[track_caller]
    pub(crate) fn sees(&self, view: View) {
        assert_eq!(self.twin.screen(), view);
    }

    #[track_caller]
    pub(crate) fn at(&self, stage: Stage) {
        self.sees(View::Case(stage));
    }

    /// The folder holds the profiles that the twin has, with every step so far; nothing panicked.
    #[track_caller]
    pub(crate) fn agrees(&self) {
        let wanted = self.twin.profiles();
        let same = until(|| (self.game.profiles() == wanted).then_some(()));
        assert!(same.is_some(), "kept:\n{:?}\nbut the twin has:\n{wanted:?}\n{}", self.game.profiles(), self.game.said());
        assert!(!self.game.said().contains("panicked"), "{}", self.game.said());
    }

    /// The same in the real game and in the twin: the picture changes, and what is kept is the same.
    #[track_caller]
    fn both(&mut self, what: &str, real: impl FnOnce(&Game), twin: impl FnOnce(&mut Twin)) -> Picture {
        let before = self.game.look();
        real(&self.game);
        if what == format!("{:?}", Press::Create) {
            self.takes_after_the_new_one();
        }
        twin(&mut self.twin);
        // Animal and colour of a new profile are drawn by chance: they may be the chosen ones already, and only pop up.
        let drawn = ["Animal(", "Colour("].iter().any(|chosen| what.starts_with(chosen));
        let now = if drawn { self.game.moved(what, &before) } else { self.game.changed(what, &before) };
        self.agrees();
        now
    }

    /// A new profile is drawn by chance, but for what was chosen: the twin takes after the real one.
    fn takes_after_the_new_one(&mut self) {
        let known = self.twin.game().cards();
        let new = || self.game.profiles().into_iter().find(|(number, _)| !known.contains_key(number));
        let (_, profile) = self.game.wait("the new profile", new);
        self.twin.takes_after(&profile.who);
    }

    /// Presses a key.
    #[track_caller]
    pub(crate) fn key(&mut self, key: &str) -> Picture {
        self.both(key, |game| game.keys(&[key]), |twin| twin.key(key))
    }

    /// Tabs until the focus is where it should be.
    #[track_caller]
    pub(crate) fn tabs(&mut self, to: &str, there: impl Fn(&Option<Press>) -> bool) {
        let (mut tabs, mut all) = (Vec::new(), 0);
        while !there(&self.twin.focused()) {
            self.twin.key("Tab");
            tabs.push("Tab");
            all += 1;
            assert!(all < PATIENCE, "{to} is out of reach on {:?}; there are {:?}", self.twin.screen(), self.twin.buttons());
            // A door that gets the focus does something: the keys must not outrun the picture.
            let focused = self.twin.focused();
            if there(&focused) || focused.as_ref().is_some_and(|press| press.door().is_some()) {
                self.both(&format!("focus on {focused:?}"), |game| game.keys(&tabs), |_| ());
                tabs.clear();
            }
        }
    }

    /// Tabs to a button and presses Enter.
    #[track_caller]
    pub(crate) fn picks(&mut self, press: &Press) {
        self.tabs(&format!("{press:?}"), |focused| focused.as_ref() == Some(press));
        self.both(&format!("{press:?}"), |game| game.keys(&["Return"]), |twin| twin.key("Return"));
    }

    /// Clicks on a button.
    #[track_caller]
    pub(crate) fn clicks(&mut self, press: &Press) {
        let place = self.twin.place(press);
        self.both(&format!("{press:?}"), |game| game.click(place), |twin| twin.click(press));
    }

    /// Drags one thing onto another.
    #[track_caller]
    pub(crate) fn drags(&mut self, from: &Press, to: &Press) {
        let (start, end) = (self.twin.place(from), self.twin.place(to));
        self.both(&format!("{from:?} onto {to:?}"), |game| game.drag(start, end), |twin| twin.drag(from, to));
    }

    /// Puts the pointer where no button is; one under the pointer is lighter.
    #[track_caller]
    pub(crate) fn pointer_away(&mut self) -> Picture {
        assert_eq!(self.twin.button_at(NOWHERE), None);
        self.game.pointer(NOWHERE);
        self.game.rest()
    }

    /// Does something, which must be exactly this action more.
    #[track_caller]
    pub(crate) fn acts(&mut self, expected: Action, how: impl FnOnce(&mut Self)) {
        let mut wanted = self.actions();
        how(self);
        wanted.push(expected);
        let now = self.actions();
        // After the last one the case is closed.
        assert!(now == wanted || self.twin.game().session().is_none(), "wanted {expected:?}, but {:?} was done", now.last());
    }

    /// The action with this verb, at this door or face if one is named.
    pub(crate) fn offered(&self, verb: &str, place: Option<usize>) -> Option<Action> {
        let seen = self.seen();
        // Only the slip on top can be turned without leafing.
        let fits = |day: Option<usize>| match place {
            Some(at) if verb == "pin" => day.is_some() && day == landing(&seen).doors[at].slips.first().map(|slip| slip.day),
            _ => true,
        };
        let there = |offer: &Offer| offer.number("door").or(offer.number("seat"));
        let mut offers = seen.offers.iter().filter(|offer| offer.verb == verb && (place.is_none() || there(offer) == place));
        offers.find(|offer| fits(offer.number("day"))).map(|offer| offer.action)
    }

    /// Does what a verb offers, by its key.
    #[track_caller]
    pub(crate) fn acts_by_key(&mut self, verb: &str, place: Option<usize>, key: &str) {
        let action = self.offered(verb, place).unwrap_or_else(|| panic!("{verb} is not offered"));
        self.acts(action, |child| {
            child.key(key);
        });
    }

    /// Walks along the doors with the arrows.
    #[track_caller]
    pub(crate) fn walks_to(&mut self, door: usize) {
        if self.twin.game().door() == door {
            return;
        }
        self.tabs("a door", |focused| focused.as_ref().is_some_and(|press| press.door().is_some()));
        while self.twin.game().door() != door {
            self.key(if self.twin.game().door() < door { "Right" } else { "Left" });
        }
    }

    /// Walks around the ring with the arrows.
    #[track_caller]
    pub(crate) fn walks_around_to(&mut self, seat: usize) {
        self.tabs("a face", |focused| focused.as_ref().and_then(Press::seat).is_some());
        for _ in 0..PATIENCE {
            let Some(arrow) = self.twin.arrow_to(seat) else { return };
            self.key(arrow);
        }
        panic!("seat {seat} is out of reach");
    }
}
