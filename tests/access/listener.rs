//! Somebody who knows the game only by what a screen reader tells.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use dorvon_berkh::library::Library;
use dorvon_berkh::scenario::phrase::Phrase;
use dorvon_berkh::scenario::session::Action;

use crate::reader::{Bus, Kind, Thing};
use crate::session::act;
use crate::support::game::Game;
use crate::support::until;

pub(crate) static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::read(Path::new(env!("CARGO_MANIFEST_DIR"))));

pub(crate) fn say(phrase: &Phrase) -> String {
    LIBRARY.texts.say(phrase).to_string()
}

/// The text of a key; what some keys need is put in.
pub(crate) fn key(key: &'static str) -> String {
    let next = LIBRARY.texts.next_code();
    let name = LIBRARY.texts.languages().iter().find(|(code, _)| *code == next).unwrap().1;
    say(&Phrase::new(key).id("name", name.to_string()))
}

pub(crate) fn keys<'a>(all: impl IntoIterator<Item = &'a &'static str>) -> BTreeSet<String> {
    all.into_iter().map(|one| key(one)).collect()
}

/// A running game and somebody who hears it.
pub(crate) struct Listener<'a> {
    game: &'a Game<'a>,
    bus: &'a Bus,
    last: RefCell<Vec<Thing>>,
}

impl<'a> Listener<'a> {
    pub(crate) fn new(game: &'a Game<'a>, bus: &'a Bus) -> Self {
        Self { game, bus, last: RefCell::default() }
    }

    fn look(&self) -> Option<Vec<Thing>> {
        let things = self.bus.tree(&self.bus.application("dorvon-berkh")?)?;
        self.last.replace(things.clone());
        Some(things)
    }

    /// Looks again and again until there is something in the tree; tells what there was when there is not.
    pub(crate) fn wait<T>(&self, what: &str, mut find: impl FnMut(&[Thing]) -> Option<T>) -> T {
        until(|| find(&self.look()?)).unwrap_or_else(|| {
            let last = self.last.borrow();
            let there = last.iter().map(|thing| format!("{:?} '{}' {:?}", thing.kind, thing.name, thing.place)).collect::<Vec<_>>();
            panic!("no {what} in time; there was:\n{}\nthe game said:\n{}", there.join("\n"), self.game.said())
        })
    }

    /// The tree, once it has exactly these buttons and at least these texts; everything in it is in order.
    pub(crate) fn page(&self, what: &str, buttons: &BTreeSet<String>, texts: &BTreeSet<String>) -> Vec<Thing> {
        let things = self.wait(&format!("{what} with the buttons {buttons:#?} and the texts {texts:#?}"), |things| {
            let named = |wanted: fn(&Thing) -> bool| {
                things.iter().filter(|thing| wanted(thing)).map(|thing| thing.name.clone()).collect::<BTreeSet<_>>()
            };
            let all = named(Thing::is_button) == *buttons && named(|thing| thing.kind == Kind::Label).is_superset(texts);
            // What is new still grows into its place.
            let settled = things.iter().skip(1).all(in_the_window) && things.iter().filter(|thing| thing.focused()).count() == 1;
            (all && settled).then(|| things.to_vec())
        });
        in_order(what, &things);
        things
    }

    /// Presses the button with this name.
    pub(crate) fn press(&self, name: &str) {
        let pressed =
            |things: &[Thing]| things.iter().find(|thing| thing.is_button() && thing.name == name).map(|thing| self.bus.press(thing));
        self.wait(&format!("button '{name}' that can be pressed"), |things| pressed(things).filter(|done| *done));
    }

    /// Presses something that is an action of the session.
    pub(crate) fn acts(&self, action: Action, name: &str) {
        act(self.game, action, || self.press(name));
    }

    pub(crate) fn focused(&self) -> String {
        self.wait("focus", |things| things.iter().find(|thing| thing.focused()).map(|thing| thing.name.clone()))
    }

    /// Presses a key and says what has the focus then.
    pub(crate) fn moves(&self, pressed: &str, from: &str) -> String {
        self.game.keys(&[pressed]);
        self.wait(&format!("other focus than '{from}'"), |things| {
            things.iter().find(|thing| thing.focused() && thing.name != from).map(|thing| thing.name.clone())
        })
    }
}

fn in_the_window(thing: &Thing) -> bool {
    matches!(thing.place[..], [x, y, wide, high] if x >= 0 && y >= 0 && wide > 0 && high > 0 && x + wide <= 1280 && y + high <= 720)
}

/// An application with one active frame; everything below has a name and a role, and every button works.
pub(crate) fn in_order(what: &str, things: &[Thing]) {
    let [application, frame, inside @ ..] = things else { panic!("{what}: nothing but {things:?}") };
    assert_eq!((application.kind, frame.kind, &*frame.name), (Kind::Application, Kind::Frame, &*key("ui-title")), "{what}");
    assert!(frame.active() && frame.place == [0, 0, 1280, 720], "{what}: {frame:?}");
    for thing in inside {
        assert!(matches!(thing.kind, Kind::Label | Kind::Image | Kind::Button | Kind::ToggleButton), "{what}: {thing:?}");
        let readable = thing.name.chars().any(char::is_alphanumeric) && !thing.name.contains(['[', '{']);
        assert!(readable && !thing.name.eq_ignore_ascii_case("unknown"), "{what}: {thing:?} has no good name");
        let works = thing.focusable() && thing.interfaces.iter().any(|name| name == "Action");
        assert_eq!(works, thing.is_button(), "{what}: {thing:?}");
    }
    let buttons = inside.iter().filter(|thing| thing.is_button()).map(|thing| &thing.name).collect::<Vec<_>>();
    assert_eq!(buttons.len(), buttons.iter().collect::<BTreeSet<_>>().len(), "{what}: two buttons with one name in {buttons:?}");
}
