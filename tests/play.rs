//! The game without a window: a scripted child presses real keys, and sees what the screens hold.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use bevy::audio::AudioPlugin;
use bevy::ecs::schedule::{LogLevel, ScheduleBuildSettings};
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput, NativeKey};
use bevy::input::mouse::MouseButtonInput;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::ui::{ComputedNode, UiGlobalTransform};
use bevy::window::{CursorMoved, ExitCondition, PrimaryWindow, WindowEvent};
use bevy::winit::WinitPlugin;
use clap::Parser;
use dorvon_berkh::bots::{Careful, Habits, Player};
use dorvon_berkh::library::Library;
use dorvon_berkh::play::{Game, Options, Press, Screen};
use dorvon_berkh::save::{Keeper, load};
use dorvon_berkh::scenario::mechanics::{BoardSeen, Move, doors};
use dorvon_berkh::scenario::session::{Action, Stage};

/// Key presses after which something counts as out of reach.
const PATIENCE: usize = 200;

fn door_of(step: doors::Move) -> Option<usize> {
    match step {
        doors::Move::Turn { door, .. } | doors::Move::Give { door, .. } | doors::Move::Take { door } => Some(door),
        doors::Move::Ask { door } | doors::Move::Pin { door, .. } | doors::Move::Tell { door } => Some(door),
        doors::Move::Sleep => None,
    }
}

/// A folder for one test's saves, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("dorvon-berkh-play-{name}-{}", std::process::id()));
        drop(std::fs::remove_dir_all(&path));
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

struct Child {
    app: App,
}

impl Child {
    fn at(folder: &Folder, options: &[&str]) -> Self {
        let home = Path::new(env!("CARGO_MANIFEST_DIR"));
        let options = Options::parse_from(
            ["dorvon-berkh"].iter().chain(if options.contains(&"--throw") { &[][..] } else { &["--throw", "1"][..] }).chain(options),
        );
        let (width, height) = options.window;
        let window = Window { resolution: (width, height).into(), ..default() };
        let mut app = App::new();
        app.add_plugins(
            DefaultPlugins
                .build()
                .disable::<WinitPlugin>()
                .disable::<LogPlugin>()
                .disable::<AudioPlugin>()
                .set(RenderPlugin { render_creation: WgpuSettings { backends: None, ..default() }.into(), ..default() })
                .set(WindowPlugin { primary_window: Some(window), exit_condition: ExitCondition::DontExit, ..default() })
                .set(AssetPlugin { file_path: home.join("assets").to_string_lossy().into_owned(), ..default() }),
        );
        app.insert_resource(Game::new(Library::read(home), load(&folder.0), Keeper::start(folder.0.clone()), &options));
        app.add_plugins(dorvon_berkh::play::plugin);
        // Systems of Bevy's own in `Update` read the focus and write the exit; ours are chained among themselves.
        app.allow_ambiguous_resource::<InputFocus>().allow_ambiguous_resource::<Messages<AppExit>>();
        app.allow_ambiguous_resource::<InputFocusVisible>();
        app.edit_schedule(Update, |schedule| {
            schedule.set_build_settings(ScheduleBuildSettings { ambiguity_detection: LogLevel::Error, ..default() });
        });
        app.finish();
        app.cleanup();
        let mut child = Self { app };
        child.waits();
        child
    }

    /// A press is an update, its consequence another, the focus in the new picture a third.
    fn waits(&mut self) {
        for _ in 0..3 {
            self.app.update();
        }
    }

    fn game(&self) -> &Game {
        self.app.world().resource::<Game>()
    }

    fn presses_key(&mut self, key_code: KeyCode) {
        let window = self.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>().single(self.app.world()).unwrap();
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let logical_key = Key::Unidentified(NativeKey::Unidentified);
            self.app.world_mut().write_message(KeyboardInput { key_code, logical_key, state, text: None, repeat: false, window });
        }
        self.waits();
    }

    fn focused(&self) -> Option<Press> {
        let entity = self.app.world().resource::<InputFocus>().get()?;
        self.app.world().get::<Press>(entity).cloned()
    }

    /// Every button that Tab should reach, in no order.
    fn buttons(&mut self) -> Vec<Press> {
        let world = self.app.world_mut();
        world.query::<(&Press, &TabIndex)>().iter(world).filter(|(_, tab)| tab.0 >= 0).map(|(press, _)| press.clone()).collect()
    }

    #[track_caller]
    fn sees(&self, screen: Screen) {
        assert_eq!(self.game().screen(), screen);
    }

    /// Tabs to a button and presses Enter.
    #[track_caller]
    fn picks(&mut self, press: &Press) {
        for _ in 0..PATIENCE {
            if self.focused().as_ref() == Some(press) {
                self.presses_key(KeyCode::Enter);
                return;
            }
            self.presses_key(KeyCode::Tab);
        }
        panic!("{press:?} is out of reach on {:?}; there are {:?}", self.game().screen(), self.buttons());
    }

    /// Moves the pointer onto a button and clicks with the one mouse button there is.
    #[track_caller]
    fn clicks(&mut self, wanted: &Press) {
        let world = self.app.world_mut();
        let window = world.query_filtered::<Entity, With<PrimaryWindow>>().single(world).unwrap();
        let mut buttons = world.query::<(&Press, &ComputedNode, &UiGlobalTransform)>();
        let Some(place) = buttons.iter(world).find(|(press, ..)| *press == wanted).map(|(_, node, place)| match wanted {
            // A door's middle is where its visitor stands; its slip with buttons of its own lies below.
            Press::Door(_) => place.translation - Vec2::new(0.0, node.size.y / 4.0),
            _ => place.translation,
        }) else {
            panic!("there is no {wanted:?} on {:?}", self.game().screen());
        };
        world.get_mut::<Window>(window).unwrap().set_cursor_position(Some(place));
        world.write_message(CursorMoved { window, position: place, delta: None });
        world.write_message(WindowEvent::CursorMoved(CursorMoved { window, position: place, delta: None }));
        self.waits();
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let input = MouseButtonInput { button: MouseButton::Left, state, window };
            self.app.world_mut().write_message(input);
            self.app.world_mut().write_message(WindowEvent::MouseButtonInput(input));
            self.waits();
        }
    }

    /// Tab comes past every button of the screen.
    #[track_caller]
    fn tab_reaches_everything(&mut self) {
        let wanted: BTreeSet<String> = self.buttons().iter().map(|press| format!("{press:?}")).collect();
        let mut met = BTreeSet::new();
        for _ in 0..2 * wanted.len() + 2 {
            met.extend(self.focused().map(|press| format!("{press:?}")));
            self.presses_key(KeyCode::Tab);
        }
        assert!(!wanted.is_empty(), "no button on {:?}", self.game().screen());
        assert!(met.is_superset(&wanted), "not reached on {:?}: {:?}", self.game().screen(), wanted.difference(&met).collect::<Vec<_>>());
    }

    /// Every button lies inside the window, is large enough and has a name for a screen reader.
    #[track_caller]
    fn buttons_are_well_made(&mut self) {
        use bevy::a11y::AccessibilityNode;
        let screen = self.game().screen();
        let world = self.app.world_mut();
        let scale = world.resource::<UiScale>().0;
        let (width, height) = {
            let window = world.query_filtered::<&Window, With<PrimaryWindow>>().single(world).unwrap();
            (window.width(), window.height())
        };
        let mut buttons = world.query::<(&Press, &ComputedNode, &UiGlobalTransform, &AccessibilityNode)>();
        for (press, node, place, spoken) in buttons.iter(world) {
            let (half, middle) = (node.size / 2.0, place.translation);
            let inside = (middle - half).min_element() >= -2.0 && (middle + half).x <= width + 2.0 && (middle + half).y <= height + 2.0;
            assert!(inside, "{press:?} on {screen:?} leaves the window: {middle} ± {half} of {width}×{height}");
            let least = if matches!(press, Press::Leaf(..)) { 30.0 } else { 44.0 };
            assert!(node.size.min_element() >= least * scale, "{press:?} on {screen:?} is small: {}", node.size / scale);
            assert!(
                spoken.label().is_some_and(|label| !label.is_empty() && !label.starts_with('[')),
                "{press:?} on {screen:?} has no name"
            );
        }
    }

    /// Does what the careful bot would do, with keys alone; gives the stages that were met.
    #[track_caller]
    fn plays_to_the_end(&mut self) -> BTreeSet<Stage> {
        let mut bot = Careful::new(1, Habits::default());
        let mut stages = BTreeSet::new();
        while let Some(seen) = self.game().seen() {
            if stages.insert(seen.stage) {
                self.tab_reaches_everything();
                self.buttons_are_well_made();
            }
            let action = seen.offers[bot.choose(&seen, self.game().texts())].action;
            if let (Action::Play(Move::Doors(step)), BoardSeen::Doors(_) | BoardSeen::NewFace(_)) = (action, &seen.board) {
                self.goes_to_the_door_of(step);
            }
            if let Action::Play(Move::Doors(doors::Move::Pin { door, day })) = action {
                self.leafs_to(door, day, Self::picks);
            }
            let wanted = Press::Act(action);
            while !self.buttons().contains(&wanted) {
                let page = Press::Page(self.game().page() + 1);
                self.picks(&page);
            }
            self.picks(&wanted);
        }
        stages
    }

    fn leafs_to(&mut self, door: usize, day: usize, mut press: impl FnMut(&mut Self, &Press)) {
        let seen = self.game().seen().unwrap();
        let (BoardSeen::Doors(landing), at) = (&seen.board, self.game().leafed(door)) else { return };
        let there = landing.doors[door].slips.iter().position(|slip| slip.day == day).unwrap();
        for back in at + 1..=there {
            press(self, &Press::Leaf(door, back));
        }
        for back in (there..at).rev() {
            press(self, &Press::Leaf(door, back));
        }
    }

    fn goes_to_the_door_of(&mut self, step: doors::Move) {
        let Some(door) = door_of(step) else { return };
        for _ in 0..PATIENCE {
            let here = self.game().door();
            match (here == door, self.focused()) {
                (true, _) => return,
                (false, Some(Press::Door(_))) => self.presses_key(if here < door { KeyCode::ArrowRight } else { KeyCode::ArrowLeft }),
                (false, _) => self.presses_key(KeyCode::Tab),
            }
        }
        panic!("door {door} is out of reach");
    }
}

#[test]
fn a_child_finishes_the_case_with_keys_alone() {
    let folder = Folder::new("keys");
    let mut child = Child::at(&folder, &[]);
    child.sees(Screen::Splash);
    child.tab_reaches_everything();
    child.picks(&Press::Begin);
    child.sees(Screen::Desk);
    child.tab_reaches_everything();
    child.buttons_are_well_made();
    child.picks(&Press::Case("contact/best-teammate".into()));
    child.sees(Screen::Case(Stage::Knock));
    let stages = child.plays_to_the_end();
    assert_eq!(stages.len(), 7, "{stages:?}");
    child.sees(Screen::Desk);
    let record = &child.game().progress().cases["contact/best-teammate"];
    assert_eq!((record.keepsake.as_str(), record.finished), ("mitten", 1));
    assert!(child.game().progress().session.is_none());
}

#[test]
fn every_sort_of_week_can_be_played_to_its_end() {
    for throw in ["2", "5", "9", "30", "77", "1200"] {
        let folder = Folder::new(&format!("throw-{throw}"));
        let mut child = Child::at(&folder, &["--throw", throw, "--band", "b", "--level", "contact/best-teammate"]);
        assert_eq!(child.plays_to_the_end().len(), 7, "throw {throw}");
        assert_eq!(child.game().progress().cases["contact/best-teammate"].finished, 1, "throw {throw}");
    }
}

#[test]
fn a_child_finishes_the_case_with_the_mouse_alone() {
    let folder = Folder::new("mouse");
    let mut child = Child::at(&folder, &[]);
    child.clicks(&Press::Begin);
    child.clicks(&Press::Case("contact/best-teammate".into()));
    let mut bot = Careful::new(1, Habits::default());
    while let Some(seen) = child.game().seen() {
        let action = seen.offers[bot.choose(&seen, child.game().texts())].action;
        if let Action::Play(Move::Doors(step)) = action
            && let Some(door) = door_of(step)
        {
            child.clicks(&Press::Door(door));
            assert_eq!(child.game().door(), door);
            if let doors::Move::Pin { day, .. } = step {
                child.leafs_to(door, day, Child::clicks);
            }
        }
        let before = child.game().session().unwrap().to_log().actions.len();
        child.clicks(&Press::Act(action));
        let after = child.game().session().map(|session| session.to_log().actions.len());
        assert!(after.is_none_or(|after| after == before + 1), "{action:?} was not done on {:?}", child.game().screen());
    }
    child.sees(Screen::Desk);
    assert_eq!(child.game().progress().cases["contact/best-teammate"].finished, 1);
}

#[test]
fn large_text_in_a_narrow_window_reaches_the_end_too() {
    let folder = Folder::new("large");
    let mut child = Child::at(&folder, &["--text-size", "200", "--window", "1024x768", "--level", "contact/best-teammate"]);
    assert_eq!(child.plays_to_the_end().len(), 7);
}

#[test]
fn help_is_two_keys_away_from_every_screen_and_leads_back() {
    let folder = Folder::new("help");
    let mut child = Child::at(&folder, &[]);
    let opens_and_closes = |child: &mut Child| {
        let before = child.game().screen();
        child.presses_key(KeyCode::F1);
        child.sees(Screen::Help);
        child.tab_reaches_everything();
        child.buttons_are_well_made();
        child.picks(&Press::Hide);
        child.sees(Screen::Quiet);
        child.presses_key(KeyCode::Escape);
        child.sees(Screen::Help);
        child.presses_key(KeyCode::Escape);
        child.sees(before);
        assert!(child.buttons().contains(&Press::Help), "no lifebuoy on {before:?}");
    };
    opens_and_closes(&mut child);
    child.picks(&Press::Begin);
    opens_and_closes(&mut child);
    child.picks(&Press::Case("contact/best-teammate".into()));
    opens_and_closes(&mut child);
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Pause);
    child.tab_reaches_everything();
    child.buttons_are_well_made();
    opens_and_closes(&mut child);
}

#[test]
fn the_case_goes_on_where_it_was_left_and_the_language_is_remembered() {
    let folder = Folder::new("resume");
    let mut child = Child::at(&folder, &["--level", "contact/best-teammate"]);
    child.picks(&Press::Act(Action::Next));
    child.presses_key(KeyCode::Digit1);
    child.presses_key(KeyCode::KeyS);
    child.picks(&Press::Language);
    let before = child.game().session().unwrap().to_log();
    assert_eq!(before.actions.len(), 3);
    assert!(child.app.world().resource::<Game>().progress().settings.language == "en");
    let progress = child.game().progress().clone();
    drop(child);
    // The keeper writes in its own thread: until it has, the old file is there.
    let written = (0..200).any(|_| {
        std::thread::yield_now();
        load(&folder.0).progress == progress || {
            std::thread::sleep(std::time::Duration::from_millis(10));
            false
        }
    });
    assert!(written);
    let mut child = Child::at(&folder, &[]);
    assert_eq!(child.game().texts().code(), "en");
    child.picks(&Press::Begin);
    child.picks(&Press::Case("contact/best-teammate".into()));
    child.sees(Screen::Case(Stage::Play));
    assert_eq!(child.game().session().unwrap().to_log(), before);
}

#[test]
fn another_language_and_text_size_change_every_screen_at_once() {
    let folder = Folder::new("language");
    let mut child = Child::at(&folder, &["--screen", "desk"]);
    let words = |child: &mut Child| -> BTreeSet<String> {
        let world = child.app.world_mut();
        world.query::<&Text>().iter(world).map(|text| text.0.clone()).collect()
    };
    let mongolian = words(&mut child);
    child.picks(&Press::Language);
    let english = words(&mut child);
    assert!(mongolian.is_disjoint(&english), "{:?}", mongolian.intersection(&english).collect::<Vec<_>>());
    assert!(english.iter().all(|text| !text.starts_with('[')), "{english:?}");
}
