//! A scripted child in a game without a window: real keys, one mouse button, and eyes for what the screens hold.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

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
use dorvon_berkh::library::{Helplines, Library};
use dorvon_berkh::play::{AtDoors, Game, Options, Press, Screen, Touch, key_around, next_press};
use dorvon_berkh::save::{At, Computer, Keeper, Place, Profile, load, open, roster};
use dorvon_berkh::scenario::session::{Action, Stage};

/// The longest that writing may take.
const LIMIT: Duration = Duration::from_secs(20);
/// What could not be written is tried again after this time.
const RETRY: Duration = Duration::from_millis(50);
/// Key presses after which something counts as out of reach.
const PATIENCE: usize = 200;

/// A folder for one test's saves, gone at its end.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
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

pub(crate) struct Child {
    pub(crate) app: App,
}

impl Child {
    pub(crate) fn at(folder: &Folder, options: &[&str]) -> Self {
        let home = Path::new(env!("CARGO_MANIFEST_DIR"));
        let options = Options::parse_from(
            ["dorvon-berkh"].iter().chain(if options.contains(&"--throw") { &[][..] } else { &["--throw", "1"][..] }).chain(options),
        );
        let (width, height) = options.window.unwrap_or((1280, 720));
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
        app.insert_resource(Game::new(
            Library::read(home),
            Helplines::read(home),
            load(&folder.0),
            Keeper::start(folder.0.clone(), RETRY),
            &options,
        ));
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
    pub(crate) fn waits(&mut self) {
        for _ in 0..3 {
            self.app.update();
        }
    }

    /// Waits for what happens elsewhere: on disk, say.
    #[track_caller]
    pub(crate) fn waits_until(&mut self, fits: impl Fn(&Game) -> bool) {
        let begun = Instant::now();
        while !fits(self.game()) {
            assert!(begun.elapsed() < LIMIT, "it never came; the screen is {:?}", self.game().screen());
            self.app.update();
        }
        self.waits();
    }

    pub(crate) fn game(&self) -> &Game {
        self.app.world().resource::<Game>()
    }

    pub(crate) fn presses_key(&mut self, key_code: KeyCode) {
        let window = self.app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>().single(self.app.world()).unwrap();
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let logical_key = Key::Unidentified(NativeKey::Unidentified);
            self.app.world_mut().write_message(KeyboardInput { key_code, logical_key, state, text: None, repeat: false, window });
        }
        self.waits();
    }

    pub(crate) fn focused(&self) -> Option<Press> {
        let entity = self.app.world().resource::<InputFocus>().get()?;
        self.app.world().get::<Press>(entity).cloned()
    }

    /// Every button that Tab should reach, in no order.
    pub(crate) fn buttons(&mut self) -> Vec<Press> {
        let world = self.app.world_mut();
        world.query::<(&Press, &TabIndex)>().iter(world).filter(|(_, tab)| tab.0 >= 0).map(|(press, _)| press.clone()).collect()
    }

    #[track_caller]
    pub(crate) fn sees(&self, screen: Screen) {
        assert_eq!(self.game().screen(), screen);
    }

    /// Tabs to a button and presses Enter.
    #[track_caller]
    pub(crate) fn picks(&mut self, press: &Press) {
        for _ in 0..PATIENCE {
            if self.focused().as_ref() == Some(press) {
                self.presses_key(KeyCode::Enter);
                return;
            }
            self.presses_key(KeyCode::Tab);
        }
        panic!("{press:?} is out of reach on {:?}; there are {:?}", self.game().screen(), self.buttons());
    }

    /// Turns pages until a button is there: back to the first, then on.
    #[track_caller]
    pub(crate) fn turns_to(&mut self, wanted: &Press) {
        self.turns_by(wanted, Self::picks);
    }

    #[track_caller]
    fn turns_by(&mut self, wanted: &Press, press: fn(&mut Self, &Press)) {
        let page = |child: &Self, step: isize| child.game().page().checked_add_signed(step).map(Press::Page);
        for step in [-1, 1] {
            while !self.buttons().contains(wanted) {
                let Some(turn) = page(self, step).filter(|turn| self.buttons().contains(turn)) else { break };
                press(self, &turn);
            }
        }
    }

    /// The middle of a button, where one presses it.
    #[track_caller]
    pub(crate) fn middle(&mut self, wanted: &Press) -> Vec2 {
        let world = self.app.world_mut();
        let mut buttons = world.query::<(&Press, &ComputedNode, &UiGlobalTransform)>();
        let Some((_, node, place)) = buttons.iter(world).find(|(press, ..)| *press == wanted) else {
            panic!("there is no {wanted:?} on {:?}", self.game().screen());
        };
        match wanted.door() {
            // A door's middle is where its visitor stands; its slip with buttons of its own lies below.
            Some(_) => place.translation - Vec2::new(0.0, node.size.y / 4.0),
            None => place.translation,
        }
    }

    fn moves_the_pointer(&mut self, position: Vec2) {
        let world = self.app.world_mut();
        let (window, mut there) = world.query_filtered::<(Entity, &mut Window), With<PrimaryWindow>>().single_mut(world).unwrap();
        there.set_cursor_position(Some(position));
        let moved = CursorMoved { window, position, delta: None };
        world.write_message(moved.clone());
        world.write_message(WindowEvent::CursorMoved(moved));
        self.waits();
    }

    /// Presses or lets go the one mouse button there is.
    fn uses_the_button(&mut self, state: ButtonState) {
        let world = self.app.world_mut();
        let window = world.query_filtered::<Entity, With<PrimaryWindow>>().single(world).unwrap();
        let input = MouseButtonInput { button: MouseButton::Left, state, window };
        world.write_message(input);
        world.write_message(WindowEvent::MouseButtonInput(input));
        self.waits();
    }

    /// Moves the pointer onto a button and clicks.
    #[track_caller]
    pub(crate) fn clicks(&mut self, wanted: &Press) {
        let place = self.middle(wanted);
        self.moves_the_pointer(place);
        self.uses_the_button(ButtonState::Pressed);
        self.uses_the_button(ButtonState::Released);
    }

    /// Presses on the one, moves onto the other in small steps and lets go.
    #[track_caller]
    pub(crate) fn drags(&mut self, from: &Press, to: &Press) {
        let (start, end) = (self.middle(from), self.middle(to));
        self.moves_the_pointer(start);
        self.uses_the_button(ButtonState::Pressed);
        for step in 1..=8 {
            self.moves_the_pointer(start.lerp(end, step as f32 / 8.0));
        }
        self.uses_the_button(ButtonState::Released);
    }

    /// Tab comes past every button of the screen.
    #[track_caller]
    pub(crate) fn tab_reaches_everything(&mut self) {
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
    pub(crate) fn buttons_are_well_made(&mut self) {
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
            let least = if matches!(press, Press::Touch(Touch::Doors(AtDoors::Leaf(..)))) { 30.0 } else { 44.0 };
            assert!(node.size.min_element() >= least * scale, "{press:?} on {screen:?} is small: {}", node.size / scale);
            assert!(
                spoken.label().is_some_and(|label| !label.is_empty() && !label.starts_with('[')),
                "{press:?} on {screen:?} has no name"
            );
        }
    }

    /// Does what the careful bot would do, with keys alone; gives the stages that were met.
    #[track_caller]
    pub(crate) fn plays_to_the_end(&mut self) -> BTreeSet<Stage> {
        let mut bot = Careful::new(1, Habits::default());
        let mut stages = BTreeSet::new();
        while let Some(seen) = self.game().seen() {
            if stages.insert(seen.stage) {
                self.tab_reaches_everything();
                self.buttons_are_well_made();
            }
            let action = seen.offers[bot.choose(&seen, self.game().texts())].action;
            self.does(action, Self::picks_where_it_lies);
        }
        stages
    }

    /// Does what the careful bot would do, with the mouse alone.
    #[track_caller]
    pub(crate) fn clicks_to_the_end(&mut self) {
        let mut bot = Careful::new(1, Habits::default());
        while let Some(seen) = self.game().seen() {
            let action = seen.offers[bot.choose(&seen, self.game().texts())].action;
            self.does(action, Self::clicks_where_it_lies);
        }
    }

    /// With the mouse alone, on whatever page it is.
    #[track_caller]
    pub(crate) fn clicks_where_it_lies(&mut self, press: &Press) {
        self.turns_by(press, Self::clicks);
        self.clicks(press);
    }

    /// How much was done in the session; nothing when there is none any more.
    fn done(&self) -> Option<usize> {
        self.game().session().map(|session| session.to_log().actions.len())
    }

    /// Presses whatever leads to an action, and makes sure that it was done and nothing else.
    #[track_caller]
    pub(crate) fn does(&mut self, action: Action, mut press: impl FnMut(&mut Self, &Press)) {
        let before = self.done().unwrap();
        for _ in 0..PATIENCE {
            let seen = self.game().seen().unwrap();
            let wanted = next_press(self.game(), &seen, action);
            press(self, &wanted);
            match self.done() {
                Some(now) if now == before => {}
                now => {
                    let last = self.game().session().and_then(|session| session.to_log().actions.last().copied());
                    assert!(
                        now.is_none() || now == Some(before + 1),
                        "{action:?}: {} actions on {:?}",
                        now.unwrap_or(0) - before,
                        self.game().screen()
                    );
                    // A face that is touched for the first time is looked at: the bot asks for the move once more.
                    if last.is_none_or(|last| last == action) {
                        return;
                    }
                    assert!(matches!(last, Some(Action::Play(step)) if step.free()), "{last:?} instead of {action:?}");
                    return self.does(action, press);
                }
            }
        }
        panic!("{action:?} is out of reach on {:?}", self.game().screen());
    }

    /// With keys alone: along doors and around the ring with the arrows, elsewhere with Tab.
    #[track_caller]
    pub(crate) fn picks_where_it_lies(&mut self, press: &Press) {
        match (press.door(), press.seat()) {
            (Some(door), _) => self.walks_to_the_door(door),
            (_, Some(seat)) => self.touches_the_seat(seat),
            _ => {
                self.turns_to(press);
                self.picks(press);
            }
        }
    }

    #[track_caller]
    fn walks_to_the_door(&mut self, door: usize) {
        for _ in 0..PATIENCE {
            let here = self.game().door();
            match (here == door, self.focused().and_then(|press| press.door())) {
                (true, _) => return,
                (false, Some(_)) => self.presses_key(if here < door { KeyCode::ArrowRight } else { KeyCode::ArrowLeft }),
                (false, _) => self.presses_key(KeyCode::Tab),
            }
        }
        panic!("door {door} is out of reach");
    }

    /// Walks to a face and touches it.
    #[track_caller]
    fn touches_the_seat(&mut self, seat: usize) {
        self.walks_to_the_seat(seat);
        self.presses_key(KeyCode::Enter);
    }

    /// Walks around the ring with the arrows.
    #[track_caller]
    pub(crate) fn walks_to_the_seat(&mut self, seat: usize) {
        for _ in 0..PATIENCE {
            match self.focused().and_then(|press| press.seat()) {
                Some(here) if here == seat => return,
                Some(here) => {
                    let row = self.game().screen() == Screen::Case(Stage::NewFace);
                    let key = key_around(&self.middles(), row, here, seat);
                    self.presses_key(key);
                }
                _ => self.presses_key(KeyCode::Tab),
            }
        }
        panic!("seat {seat} is out of reach");
    }

    /// Where the faces of the ring are, in the order of their seats.
    pub(crate) fn middles(&mut self) -> Vec<Vec2> {
        let world = self.app.world_mut();
        let mut places = world.query::<(&Press, &UiGlobalTransform)>();
        let mut seats: Vec<(usize, Vec2)> =
            places.iter(world).filter_map(|(press, place)| Some((press.seat()?, place.translation))).collect();
        seats.sort_by_key(|(seat, _)| *seat);
        seats.into_iter().map(|(_, middle)| middle).collect()
    }
}

/// What lies on disk.
#[derive(Debug)]
pub(crate) struct Kept {
    pub(crate) computer: Computer,
    pub(crate) profiles: BTreeMap<u32, Profile>,
}

impl Kept {
    fn in_folder(folder: &Path, place: Place) -> Self {
        let numbers = roster(folder, place).cards.into_keys();
        let profiles = numbers.filter_map(|number| Some((number, open(folder, At { place, number }).profile?)));
        Self { computer: load(folder).computer, profiles: profiles.collect() }
    }
}

/// What lies on disk without a class, once the keeper in its own thread has written it.
#[track_caller]
pub(crate) fn kept(folder: &Folder, fits: impl Fn(&Kept) -> bool) -> Kept {
    kept_in(folder, Place::Home, fits)
}

/// The same of a class.
#[track_caller]
pub(crate) fn kept_in(folder: &Folder, place: Place, fits: impl Fn(&Kept) -> bool) -> Kept {
    let begun = Instant::now();
    loop {
        let kept = Kept::in_folder(&folder.0, place);
        if fits(&kept) {
            return kept;
        }
        assert!(begun.elapsed() < LIMIT, "never written: {kept:?}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
