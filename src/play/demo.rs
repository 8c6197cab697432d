//! `--demo DIR`: visits every screen and plays a case of each mechanic through with real key presses, and takes pictures of it all.
//!
//! It presses Tab, arrows and Enter like a child without a mouse; what it presses is chosen by the careful bot, which
//! sees no more than the child does. A step that is not reached in time ends the program with its name.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured, save_to_disk};
use bevy::ui::UiGlobalTransform;
use bevy::window::PrimaryWindow;
use bevy::winit::WinitSettings;

use super::game::{Game, Screen};
use super::input::Press;
use super::mechanics::{key_around, next_press, turn};
use crate::bots::{Careful, Habits, Player};
use crate::save::{Animal, Picture as CodePicture};
use crate::scenario::level::C;
use crate::scenario::seen::Seen;
use crate::scenario::session::{Action, Stage};
use crate::scenario::tell::Role;
use crate::stage::Moving;

/// The longest that one step may take.
const LIMIT: Duration = Duration::from_secs(120);
/// Frames without any change before a picture is taken.
const STILL: u8 = 3;
/// Tab presses after which a button counts as out of reach.
const TABS: u16 = 120;

/// What the demo wants next.
#[derive(Debug, Clone, PartialEq)]
enum Step {
    /// This screen is shown.
    See(Screen),
    /// A picture of this name is on disk.
    Picture(String),
    /// This key is pressed.
    Key(KeyCode),
    /// This button is reached with the keyboard and pressed.
    Press(Press),
    /// The number is keyed digit by digit.
    Number,
    /// The first case that waits is played to its end.
    Play,
    /// The bones of the case that was played are taken in hand.
    Again,
}

#[derive(Resource)]
struct Demo {
    folder: PathBuf,
    steps: VecDeque<Step>,
    bot: Careful,
    since: Instant,
    pictures: usize,
    waiting: bool,
    still: u8,
    tabs: u16,
    /// The last moment of the case of which a picture was taken.
    pictured: Option<(Stage, usize, usize)>,
    /// On the first day the pause is visited too.
    pause_next: bool,
    visited: usize,
}

/// Every screen before, around and after the case.
fn tour() -> VecDeque<Step> {
    use Step::{Key, Picture, See};
    let picture = |name: &str| Picture(name.to_string());
    let press = Step::Press;
    let mut steps = vec![
        See(Screen::Splash),
        picture("splash"),
        Key(KeyCode::F1),
        See(Screen::Help),
        picture("help"),
        press(Press::Hide),
        See(Screen::Quiet),
        picture("quiet"),
        Key(KeyCode::Escape),
        Key(KeyCode::Escape),
        See(Screen::Splash),
        press(Press::AskClass),
        See(Screen::Class),
        press(Press::Picture(CodePicture::Ger)),
        picture("class"),
        Key(KeyCode::Escape),
        See(Screen::Splash),
        press(Press::Begin),
        See(Screen::NewProfile),
        picture("new-profile"),
        press(Press::Pair(true)),
        press(Press::Animal(Animal::Yak)),
        picture("new-pair"),
        press(Press::Create),
        See(Screen::MyCircle),
        picture("circle"),
    ];
    steps.extend(Role::FIRST_CIRCLE.map(|role| press(Press::Helper(role))));
    steps.extend([picture("circle-whole"), press(Press::KeepCircle), See(Screen::Keypad), picture("keypad")]);
    steps.extend([Step::Number, picture("keypad-right"), press(Press::KeypadDone), picture("keypad-from-memory")]);
    steps.extend([Step::Number, press(Press::KeypadDone), See(Screen::Desk), picture("desk")]);
    steps.extend([Key(KeyCode::F4), See(Screen::Settings), picture("settings"), Key(KeyCode::Escape)]);
    steps.extend([Key(KeyCode::F2), See(Screen::How), picture("how"), Key(KeyCode::Escape), See(Screen::Desk)]);
    steps.extend([press(Press::Begin), See(Screen::Profiles), picture("profiles"), press(Press::Tidy), picture("profiles-tidy")]);
    steps.extend([press(Press::ThrowAway(1)), picture("profiles-tray"), press(Press::BringBack), press(Press::Profile(1))]);
    steps.extend([See(Screen::Desk), Step::Play, See(Screen::Desk), picture("room-with-keepsake"), Step::Again]);
    steps.extend([See(Screen::Throw), picture("throw"), Key(KeyCode::Escape), See(Screen::Desk)]);
    // One case of each mechanic.
    for c in [C::Conduct, C::Contract] {
        steps.extend([press(Press::Filter(c)), Step::Play, See(Screen::Desk), picture("room-with-more-keepsakes")]);
    }
    // After the fourth the number is keyed from memory, and all four Cs were practised.
    steps.extend([press(Press::Filter(C::Content)), Step::Play, See(Screen::Keypad), Step::Number, press(Press::KeypadDone)]);
    steps.extend([See(Screen::Desk), picture("room-with-four-keepsakes")]);
    steps.extend([press(Press::Berkh), See(Screen::Berkh), picture("berkh"), press(Press::ThrowBerkh), picture("bones-thrown")]);
    steps.into()
}

/// Adds the demo to the program.
pub(super) fn add(app: &mut App, folder: PathBuf) {
    app.insert_resource(Demo {
        folder,
        steps: tour(),
        bot: Careful::new(1, Habits::default()),
        since: Instant::now(),
        pictures: 0,
        waiting: false,
        still: 0,
        tabs: 0,
        pictured: None,
        pause_next: false,
        visited: 0,
    })
    .add_systems(PreStartup, |mut settings: ResMut<WinitSettings>| *settings = WinitSettings::continuous())
    .add_systems(First, play);
}

/// What the demo can look at.
#[derive(bevy::ecs::system::SystemParam)]
struct Sight<'w, 's> {
    game: Res<'w, Game>,
    focus: Res<'w, InputFocus>,
    presses: Query<'w, 's, &'static Press>,
    places: Query<'w, 's, (&'static Press, &'static UiGlobalTransform)>,
    images: Query<'w, 's, &'static ImageNode>,
    moving: Query<'w, 's, (), With<Moving>>,
    assets: Res<'w, AssetServer>,
    window: Query<'w, 's, Entity, With<PrimaryWindow>>,
}

impl Sight<'_, '_> {
    fn focused(&self) -> Option<&Press> {
        self.focus.get().and_then(|entity| self.presses.get(entity).ok())
    }

    fn has(&self, wanted: &Press) -> bool {
        self.presses.iter().any(|press| press == wanted)
    }

    /// The bones of a case that was played.
    fn played(&self) -> Option<Press> {
        self.game.profile().cases.keys().next().map(|id| Press::Bones(id.clone()))
    }

    /// The arrow that leads around the ring.
    fn towards(&self, from: usize, to: usize) -> KeyCode {
        let mut seats: Vec<(usize, Vec2)> =
            self.places.iter().filter_map(|(press, place)| Some((press.seat()?, place.translation))).collect();
        seats.sort_by_key(|(seat, _)| *seat);
        let middles: Vec<Vec2> = seats.into_iter().map(|(_, middle)| middle).collect();
        key_around(&middles, self.game.screen() == Screen::Case(Stage::NewFace), from, to)
    }

    fn settled(&self) -> bool {
        self.moving.is_empty() && self.images.iter().all(|image| self.assets.is_loaded_with_dependencies(&image.image))
    }
}

fn play(
    mut demo: ResMut<Demo>,
    sight: Sight,
    mut keyboard: MessageWriter<KeyboardInput>,
    mut commands: Commands,
    mut exit: MessageWriter<AppExit>,
) {
    // A demonstration that goes on is not stuck: the limit is for what changes nothing.
    if sight.game.is_changed() {
        demo.since = Instant::now();
    }
    demo.still = if sight.settled() && !demo.waiting { demo.still.saturating_add(1) } else { 0 };
    let Some(step) = demo.steps.front().cloned() else {
        if !demo.waiting {
            exit.write(AppExit::Success);
        }
        return;
    };
    if demo.since.elapsed() > LIMIT {
        eprintln!("demo: not reached in {} s: {step:?} (on {:?})", LIMIT.as_secs(), sight.game.screen());
        exit.write(AppExit::error());
        return;
    }
    if demo.still < STILL {
        return;
    }
    let Ok(window) = sight.window.single() else { return };
    let mut key = |code: KeyCode| {
        for state in [ButtonState::Pressed, ButtonState::Released] {
            keyboard.write(KeyboardInput {
                key_code: code,
                logical_key: Key::Unidentified(bevy::input::keyboard::NativeKey::Unidentified),
                state,
                text: None,
                repeat: false,
                window,
            });
        }
    };
    let done = match &step {
        Step::See(screen) => sight.game.screen() == *screen,
        Step::Picture(name) => demo.picture(&mut commands, name),
        Step::Key(code) => {
            key(*code);
            true
        }
        Step::Press(press) => demo.reach(&sight, press, &mut key),
        Step::Number => demo.key_number(&sight, &mut key),
        Step::Play => demo.play_on(&sight, &mut commands, &mut key),
        Step::Again => sight.played().is_none_or(|bones| demo.reach_fresh(&sight, &bones, &mut key)),
    };
    demo.still = 0;
    if done {
        demo.steps.pop_front();
        demo.since = Instant::now();
        demo.tabs = 0;
    }
}

impl Demo {
    fn picture(&mut self, commands: &mut Commands, name: &str) -> bool {
        self.pictures += 1;
        let path = self.folder.join(format!("{:02}-{name}.png", self.pictures));
        self.waiting = true;
        commands
            .spawn(Screenshot::primary_window())
            .observe(save_to_disk(path))
            .observe(|_: On<ScreenshotCaptured>, mut demo: ResMut<Demo>| demo.waiting = false);
        true
    }

    /// Tabs to a button and presses it; true once it was pressed.
    fn reach(&mut self, sight: &Sight, wanted: &Press, key: &mut impl FnMut(KeyCode)) -> bool {
        if sight.focused() == Some(wanted) {
            key(KeyCode::Enter);
            return true;
        }
        self.tabs += 1;
        if self.tabs > TABS {
            // Never reached: the time limit will say so, without pressing on for ever.
            return false;
        }
        key(KeyCode::Tab);
        false
    }

    /// One digit of the number; true once the number is whole.
    fn key_number(&mut self, sight: &Sight, key: &mut impl FnMut(KeyCode)) -> bool {
        let Some(keypad) = sight.game.keypad() else { return true };
        let Some(digit) = keypad.number().as_bytes().get(keypad.keyed().len()) else { return true };
        if self.reach(sight, &Press::Digit(digit - b'0'), key) {
            self.tabs = 0;
        }
        false
    }

    /// One input towards the end of the case; true when the case is over.
    fn play_on(&mut self, sight: &Sight, commands: &mut Commands, key: &mut impl FnMut(KeyCode)) -> bool {
        let Some(seen) = sight.game.seen() else {
            if self.pictured.take().is_some() {
                self.visited = 0;
                return true;
            }
            let first = sight.game.cases().first().map(|level| Press::Case(level.id().to_string()));
            if let Some(first) = first {
                self.reach(sight, &first, key);
            }
            return false;
        };
        // On the first day pause, verbs and hint are visited too.
        match (sight.game.screen(), self.visited) {
            (Screen::Pause, 1) => {
                self.picture(commands, "pause");
                self.visited = 2;
                return false;
            }
            (Screen::Pause, _) | (Screen::How, 4) => {
                key(KeyCode::Escape);
                self.visited += usize::from(self.visited == 4);
                return false;
            }
            (Screen::How, _) => {
                self.picture(commands, "verbs");
                self.visited = 4;
                return false;
            }
            (_, 2) => {
                key(KeyCode::F2);
                self.visited = 3;
                return false;
            }
            (_, 5) => {
                key(KeyCode::F3);
                self.visited = 6;
                return false;
            }
            (_, 6) => {
                self.picture(commands, "hint");
                self.visited = 7;
                return false;
            }
            _ => {}
        }
        let day = turn(&seen);
        let moment = (seen.stage, day, seen.say.len() + seen.offers.len() * usize::from(seen.stage != Stage::Play));
        if self.pictured != Some(moment)
            && (seen.stage != Stage::Play || self.pictured.is_none_or(|(stage, then, _)| (stage, then) != (seen.stage, day)))
        {
            self.pause_next = seen.stage == Stage::Play && day == 1;
            self.pictured = Some(moment);
            self.picture(commands, &name_of(seen.stage, day));
            return false;
        }
        if std::mem::take(&mut self.pause_next) && self.visited == 0 {
            key(KeyCode::Escape);
            self.visited = 1;
            return false;
        }
        let action = seen.offers.get(self.bot.choose(&seen, sight.game.texts())).map(|offer| offer.action);
        if let Some(action) = action {
            self.do_action(sight, action, &seen, key);
        }
        false
    }

    /// One key towards an action: along the doors and around the ring with the arrows, elsewhere with Tab.
    fn do_action(&mut self, sight: &Sight, action: Action, seen: &Seen, key: &mut impl FnMut(KeyCode)) {
        let wanted = next_press(&sight.game, seen, action);
        let at = sight.focused().and_then(Press::door);
        match (at, wanted.door(), wanted.seat()) {
            (Some(at), Some(door), _) if at != door => key(if at < door { KeyCode::ArrowRight } else { KeyCode::ArrowLeft }),
            (_, _, Some(seat)) => self.go_to_seat(sight, seat, key),
            _ => {
                self.reach_fresh(sight, &wanted, key);
            }
        }
    }

    /// Walks around the ring with the arrows; once there, Enter.
    fn go_to_seat(&mut self, sight: &Sight, seat: usize, key: &mut impl FnMut(KeyCode)) {
        match sight.focused().and_then(Press::seat) {
            Some(at) if at == seat => key(KeyCode::Enter),
            Some(at) => key(sight.towards(at, seat)),
            None => key(KeyCode::Tab),
        }
    }

    /// The wanted button may stand on a later page: then that page is turned first.
    ///
    /// True once the wanted button itself was pressed.
    fn reach_fresh(&mut self, sight: &Sight, wanted: &Press, key: &mut impl FnMut(KeyCode)) -> bool {
        let next = Press::Page(sight.game.page() + 1);
        let turns = !sight.has(wanted) && sight.has(&next);
        let reached = self.reach(sight, if turns { &next } else { wanted }, key);
        if reached {
            self.tabs = 0;
        }
        reached && !turns
    }
}

fn name_of(stage: Stage, day: usize) -> String {
    let name = match stage {
        Stage::Knock => "knock",
        Stage::Play => return format!("play-turn-{day}"),
        Stage::Ripple => "ripple",
        Stage::Rewind => "rewind",
        Stage::Tell => "tell",
        Stage::NewFace => "new-face",
        Stage::Keepsake => "keepsake",
        Stage::End => "end",
    };
    name.to_string()
}
