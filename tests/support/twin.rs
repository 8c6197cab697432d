//! The twin of the real game: the same program without a window, that gets the same keys and clicks. It knows what the
//! real one should show and keep, where its buttons lie, and how many Tabs lead to them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bevy::prelude::*;
use bevy::text::Font;
use bevy::time::TimeUpdateStrategy;
use bevy::ui::{ComputedNode, UiGlobalTransform};
use dorvon_berkh::play::{Game, Press, Pressed, Screen, key_around};
use dorvon_berkh::save::{Profile, Who};
use dorvon_berkh::scenario::session::Stage;
use dorvon_berkh::stage::Moving;

use super::game::profiles_in;
use super::{LIMIT, until};
use crate::headless;

/// Fonts that the game reads: before they are there, no text has a size.
const FONTS: usize = 3;
/// The time between two pictures of the twin: arrivals are over after a few of them.
const FRAME: Duration = Duration::from_millis(100);

/// Larger letters are the name of the game, with a rim of its own.
const LARGEST: f32 = 60.0;

/// Keys by their names on the screen.
const KEYS: [(&str, KeyCode); 31] = [
    ("Tab", KeyCode::Tab),
    ("Return", KeyCode::Enter),
    ("Escape", KeyCode::Escape),
    ("Left", KeyCode::ArrowLeft),
    ("Right", KeyCode::ArrowRight),
    ("Up", KeyCode::ArrowUp),
    ("Down", KeyCode::ArrowDown),
    ("F1", KeyCode::F1),
    ("F3", KeyCode::F3),
    ("F4", KeyCode::F4),
    ("1", KeyCode::Digit1),
    ("2", KeyCode::Digit2),
    ("3", KeyCode::Digit3),
    ("4", KeyCode::Digit4),
    ("5", KeyCode::Digit5),
    ("6", KeyCode::Digit6),
    ("7", KeyCode::Digit7),
    ("a", KeyCode::KeyA),
    ("b", KeyCode::KeyB),
    ("d", KeyCode::KeyD),
    ("h", KeyCode::KeyH),
    ("k", KeyCode::KeyK),
    ("m", KeyCode::KeyM),
    ("n", KeyCode::KeyN),
    ("p", KeyCode::KeyP),
    ("r", KeyCode::KeyR),
    ("s", KeyCode::KeyS),
    ("t", KeyCode::KeyT),
    ("w", KeyCode::KeyW),
    ("minus", KeyCode::Minus),
    ("BackSpace", KeyCode::Backspace),
];

#[track_caller]
fn code(key: &str) -> KeyCode {
    KEYS.iter().find(|(name, _)| *name == key).unwrap_or_else(|| panic!("the twin does not know the key {key}")).1
}

/// The name of a key.
pub(crate) fn name(code: KeyCode) -> &'static str {
    KEYS.iter().find(|(_, known)| *known == code).unwrap_or_else(|| panic!("the twin does not know the key {code:?}")).0
}

pub(crate) struct Twin {
    child: headless::Child,
    folder: headless::Folder,
}

impl Twin {
    /// Starts with a copy of what the real game will find.
    pub(crate) fn start(saves: &Path, arguments: &[&str]) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let folder = headless::Folder::new(&format!("twin-{}", COUNT.fetch_add(1, Ordering::Relaxed)));
        copy(saves, &folder.0);
        let mut child = headless::Child::at(&folder, arguments);
        child.app.insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
        let read = || {
            child.app.update();
            (child.app.world().resource::<Assets<Font>>().len() >= FONTS).then_some(())
        };
        until(read).expect("the fonts are read");
        let mut twin = Self { child, folder };
        twin.settle();
        twin
    }

    pub(crate) fn game(&self) -> &Game {
        self.child.game()
    }

    /// The profiles that it keeps, with every step so far.
    pub(crate) fn profiles(&self) -> BTreeMap<u32, Profile> {
        assert!(self.game().keeper().flush(LIMIT), "the twin cannot write");
        profiles_in(&self.folder.0)
    }

    pub(crate) fn screen(&self) -> Screen {
        self.game().screen()
    }

    pub(crate) fn focused(&self) -> Option<Press> {
        self.child.focused()
    }

    pub(crate) fn buttons(&mut self) -> Vec<Press> {
        self.child.buttons()
    }

    /// Until all arrivals are over and everything has its place.
    fn settle(&mut self) {
        let world = self.child.app.world_mut();
        let mut arrivals = world.query_filtered::<(), With<Moving>>();
        while arrivals.iter(self.child.app.world()).next().is_some() {
            self.child.app.update();
        }
        self.child.waits();
    }

    pub(crate) fn key(&mut self, key: &str) {
        self.child.presses_key(code(key));
        self.settle();
    }

    pub(crate) fn click(&mut self, press: &Press) {
        self.child.clicks(press);
        self.settle();
    }

    pub(crate) fn drag(&mut self, from: &Press, to: &Press) {
        self.child.drags(from, to);
        self.settle();
    }

    /// The arrow that leads from the face with the focus towards another one on the shorter way; nothing once it is there.
    #[track_caller]
    pub(crate) fn arrow_to(&mut self, seat: usize) -> Option<&'static str> {
        let focused = self.focused();
        let here = focused.as_ref().and_then(Press::seat).unwrap_or_else(|| panic!("no face has the focus, but {focused:?}"));
        let row = self.screen() == Screen::Case(Stage::NewFace);
        (here != seat).then(|| name(key_around(&self.child.middles(), row, here, seat)))
    }

    /// Where one clicks to press this button, in pixels of the window.
    #[track_caller]
    pub(crate) fn place(&mut self, wanted: &Press) -> (f32, f32) {
        self.child.middle(wanted).into()
    }

    /// Every text with its colour and the box that it fills: left, top, width, height.
    pub(crate) fn texts(&mut self) -> Vec<(String, Color, [f32; 4])> {
        let world = self.child.app.world_mut();
        let mut texts = world.query::<(&Text, &TextColor, &TextFont, &ComputedNode, &UiGlobalTransform)>();
        let small = |font: &TextFont| matches!(font.font_size, FontSize::Px(size) if size < LARGEST);
        let shown = texts.iter(world).filter(|(text, _, font, ..)| !text.0.is_empty() && small(font));
        let boxed = |node: &ComputedNode, place: &UiGlobalTransform| {
            let corner = place.translation - node.size / 2.0;
            [corner.x, corner.y, node.size.x, node.size.y]
        };
        shown.map(|(text, colour, _, node, place)| (text.0.clone(), colour.0, boxed(node, place))).collect()
    }

    /// The button that lies there, if any.
    pub(crate) fn button_at(&mut self, (x, y): (f32, f32)) -> Option<Press> {
        let world = self.child.app.world_mut();
        let mut buttons = world.query::<(&Press, &ComputedNode, &UiGlobalTransform)>();
        let over = |node: &ComputedNode, place: &UiGlobalTransform| {
            let way = (Vec2::new(x, y) - place.translation).abs();
            way.x <= node.size.x / 2.0 && way.y <= node.size.y / 2.0
        };
        buttons.iter(world).find(|(_, node, place)| over(node, place)).map(|(press, ..)| press.clone())
    }

    /// Makes the new profile that is being put together the same as this one.
    pub(crate) fn takes_after(&mut self, who: &Who) {
        let alone = [Press::Pair(false), Press::Animal(who.child.animal), Press::Colour(who.child.colour)];
        let other = who.partner.map(|other| [Press::Pair(true), Press::Animal(other.animal), Press::Colour(other.colour)]);
        for press in alone.into_iter().chain(other.into_iter().flatten()) {
            self.does(press);
        }
        while self.game().new_who().nickname != who.nickname {
            self.does(Press::Nickname);
        }
        assert_eq!(self.game().new_who(), *who);
    }

    /// What a button does, without looking for it.
    fn does(&mut self, press: Press) {
        self.child.app.world_mut().write_message(Pressed(press));
        self.settle();
    }
}

/// Copies a folder with what lies in its folders.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).into_iter().flatten().flatten() {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}
