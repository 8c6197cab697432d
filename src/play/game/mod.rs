//! What is going on: the library, who plays, the running session, and which screen is shown.

mod cases;
mod classes;
mod desk;
mod house;
mod people;
mod tuning;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use bevy::prelude::*;

use super::PlaySystems;
use super::frame::Frame;
use super::mechanics::Hands;
use super::options::Options;
use crate::library::{Helplines, Library};
use crate::save::{ClassCode, Computer, Keeper, Loaded, Picture, Place, Settings};
use crate::scenario::level::{Band, Level};
use crate::scenario::seed::Throw;
use crate::scenario::seen::Seen;
use crate::scenario::session::{Session, Stage};
use crate::text::Texts;
pub use classes::ClassDoor;
pub use desk::{Room, Waiting};
use house::House;
use people::People;
pub use tuning::Setting;
use tuning::Wishes;

/// A screen. During a case it follows from the session's stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Screen {
    /// The name of the game.
    Splash,
    /// The code of the class.
    Class,
    /// Who is playing.
    Profiles,
    /// A new profile is put together.
    NewProfile,
    /// The five helpers are chosen.
    MyCircle,
    /// The toy keypad.
    Keypad,
    /// The room of the help desk.
    Desk,
    /// Six bones for a case.
    Throw,
    /// The four bones of whoever has practised all four Cs.
    Berkh,
    /// A stage of a case.
    Case(Stage),
    /// Paused.
    Pause,
    /// How the game looks and sounds.
    Settings,
    /// What can be done here.
    How,
    /// What is wrong with files; for grown-ups.
    Faults,
    /// Once: progress is kept only until the program closes.
    Unkept,
    /// Where help is.
    Help,
    /// A harmless picture, nothing else.
    Quiet,
}

/// What lies over the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Over {
    Pause,
    Settings,
    How,
    Faults,
    Unkept,
    Help,
    Quiet,
}

/// The root of everything that a screen draws.
#[derive(Component)]
pub struct ScreenRoot;

/// The whole game. Changing it through its methods has it drawn anew.
#[derive(Resource)]
pub struct Game {
    library: Library,
    helplines: Helplines,
    people: People,
    /// Classes that have played on this computer, the pictures that were keyed, for a new class or a known one, and whether
    /// somebody has come in.
    classes: BTreeSet<ClassCode>,
    keyed: Vec<Picture>,
    opening: bool,
    entered: bool,
    computer: Computer,
    /// How it looks and sounds now: the profile's own settings, with what the command line asks for over them.
    settings: Settings,
    wishes: Wishes,
    /// Whether the screen is filled, and the size of the window otherwise.
    view: (bool, (u32, u32)),
    keeper: Keeper,
    base: Screen,
    over: Vec<Over>,
    house: House,
    session: Option<Session>,
    before: Option<Seen>,
    throw: Option<Throw>,
    band: Option<Band>,
    /// What the child holds at the boards.
    pub(in crate::play) hands: Hands,
    page: usize,
    hinting: bool,
    just_finished: bool,
    set_aside: Vec<String>,
    /// Saving does not work, as the pictures show it; and whether that was said.
    cannot_save: bool,
    told: bool,
}

impl Game {
    /// The game as it begins with these options.
    pub fn new(library: Library, helplines: Helplines, loaded: Loaded, keeper: Keeper, options: &Options) -> Self {
        let wishes = Wishes::of(options);
        let mut game = Self {
            library,
            helplines,
            set_aside: Vec::new(),
            settings: wishes.over(&loaded.computer.settings),
            view: (options.fullscreen || loaded.computer.fullscreen, options.window.unwrap_or(loaded.computer.window)),
            computer: loaded.computer,
            people: People::new(),
            classes: loaded.classes,
            keyed: Vec::new(),
            opening: false,
            entered: false,
            wishes,
            keeper,
            base: Screen::Splash,
            over: Vec::new(),
            house: House::default(),
            session: None,
            before: None,
            throw: options.throw,
            band: options.band.map(Into::into),
            hands: Hands::default(),
            page: 0,
            hinting: false,
            just_finished: false,
            cannot_save: false,
            told: false,
        };
        game.note_set_aside(&loaded.set_aside);
        game.enter_place(Place::Home);
        game.speak();
        if let Some(code) = options.class {
            game.enter_or_found(code);
        }
        game.begin_at(options);
        game
    }

    fn begin_at(&mut self, options: &Options) {
        match options.screen.as_deref() {
            Some("class") => self.ask_class(),
            Some("profiles") => self.who_is_playing(),
            Some("new-profile") => self.new_profile(),
            Some("settings") => self.over.push(Over::Settings),
            Some("help") => self.over.push(Over::Help),
            Some("circle") => {
                self.somebody_plays();
                self.choose_circle();
            }
            Some("keypad") => {
                self.somebody_plays();
                self.take_keypad(true);
            }
            Some("desk") => self.somebody_plays(),
            Some("throw") => {
                self.somebody_plays();
                let first = self.library.playable().next().map(|level| level.id().to_string());
                if let Some(level) = options.level.clone().or(first) {
                    self.take_bones(&level);
                }
                return;
            }
            _ => {}
        }
        if let Some(level) = &options.level {
            self.somebody_plays();
            if self.library.level(level).is_some() {
                self.open_case(&level.clone());
            } else {
                eprintln!("there is no level '{level}' that can be played; the desk shows what there is");
            }
        }
    }

    /// The texts in the current language.
    pub fn texts(&self) -> &Texts {
        &self.library.texts
    }

    /// The levels and their faults.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// The numbers of those who help.
    pub fn helplines(&self) -> &Helplines {
        &self.helplines
    }

    /// What could not be read at the start, as lines for grown-ups.
    pub fn set_aside(&self) -> &[String] {
        &self.set_aside
    }

    /// Saving does not work.
    pub fn cannot_save(&self) -> bool {
        self.cannot_save
    }

    /// Adds what could not be read to the lines for grown-ups.
    fn note_set_aside(&mut self, found: &[(PathBuf, String)]) {
        // By its name in the data folder alone: the whole path may hold the name of a person.
        let name = |path: &Path| path.strip_prefix(self.keeper.folder()).unwrap_or(Path::new("?")).to_string_lossy().into_owned();
        let lines: Vec<String> = found.iter().map(|(path, reason)| format!("{}: {reason}", name(path))).collect();
        for line in lines {
            if !self.set_aside.contains(&line) {
                eprintln!("{line}; it was left or set aside, and nothing was overwritten");
                self.set_aside.push(line);
            }
        }
    }

    /// The running session.
    pub fn session(&self) -> Option<&Session> {
        self.session.as_ref()
    }

    /// The level of the running session.
    pub fn level(&self) -> Option<&Level> {
        self.library.level(self.session.as_ref()?.level_id())
    }

    /// What can be seen and done in the running session.
    pub fn seen(&self) -> Option<Seen> {
        Some(self.session.as_ref()?.seen(self.level()?))
    }

    /// What could be seen before the last action: what differs is what moves.
    pub fn before(&self) -> Option<&Seen> {
        self.before.as_ref()
    }

    /// The screen that is shown.
    pub fn screen(&self) -> Screen {
        match self.over.last() {
            Some(Over::Pause) => Screen::Pause,
            Some(Over::Settings) => Screen::Settings,
            Some(Over::How) => Screen::How,
            Some(Over::Faults) => Screen::Faults,
            Some(Over::Unkept) => Screen::Unkept,
            Some(Over::Help) => Screen::Help,
            Some(Over::Quiet) => Screen::Quiet,
            None => self.base,
        }
    }

    /// The page of whatever has pages.
    pub fn page(&self) -> usize {
        self.page
    }

    /// A case was finished just now: its keepsake is new on the shelf.
    pub fn just_finished(&self) -> bool {
        self.just_finished
    }

    /// Writes what is to be kept.
    pub fn keeper(&self) -> &Keeper {
        &self.keeper
    }

    pub(super) fn go(&mut self, screen: Screen) {
        self.over.clear();
        self.base = screen;
        self.page = 0;
        self.hinting = false;
        if screen != Screen::Desk {
            self.just_finished = false;
        }
    }

    /// Lays something over the screen, once.
    fn cover(&mut self, over: Over) {
        if self.over.last() != Some(&over) {
            self.over.retain(|there| *there != over);
            self.over.push(over);
            self.page = 0;
        }
    }

    pub(super) fn help(&mut self) {
        self.cover(Over::Help);
    }

    pub(super) fn hide(&mut self) {
        self.cover(Over::Quiet);
    }

    pub(super) fn pause(&mut self) {
        self.cover(Over::Pause);
    }

    pub(super) fn open_settings(&mut self) {
        self.cover(Over::Settings);
    }

    pub(super) fn show_how(&mut self) {
        self.cover(Over::How);
    }

    /// Once, where a child can stop to read: progress is kept only until the program closes.
    fn has_to_say_that_nothing_is_kept(&self) -> bool {
        let stops = matches!(self.screen(), Screen::Desk | Screen::Profiles | Screen::Pause);
        stops && !self.told && (self.cannot_save || self.only_read())
    }

    pub(super) fn show_faults(&mut self) {
        self.cover(Over::Faults);
    }

    /// Takes away what lies uppermost; false when nothing did.
    pub(super) fn uncover(&mut self) -> bool {
        self.page = 0;
        self.over.pop().is_some()
    }

    pub(super) fn turn_page(&mut self, page: usize) {
        self.page = page;
    }
}

/// A throw of real chance, where nobody asked for one.
fn any_throw() -> Throw {
    Throw::new((any_number() % u32::from(Throw::COUNT)) as u16).unwrap_or_default()
}

fn any_number() -> u32 {
    use rand::TryRng;
    rand::rngs::SysRng.try_next_u32().unwrap_or_default()
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        (look_at_the_disk.in_set(PlaySystems::Rules).after(super::input::obey), clear.run_if(redraw).in_set(PlaySystems::Show)),
    );
}

/// Whether saving works may change at any time, since it is tried again and again.
fn look_at_the_disk(mut game: ResMut<Game>) {
    let (set_aside, failed) = (game.keeper.set_aside(), game.keeper.failed());
    if failed != game.cannot_save || !set_aside.is_empty() {
        game.note_set_aside(&set_aside);
        game.cannot_save = failed;
    }
    if game.has_to_say_that_nothing_is_kept() {
        game.told = true;
        game.cover(Over::Unkept);
    }
}

fn redraw(game: Res<Game>, frame: Res<Frame>) -> bool {
    game.is_changed() || frame.is_changed()
}

fn clear(mut commands: Commands, roots: Query<Entity, With<ScreenRoot>>) {
    for root in &roots {
        commands.entity(root).despawn();
    }
}

/// A run condition: this screen has to be drawn anew.
pub fn drawing(fits: impl Fn(Screen) -> bool + Clone + Send + Sync + 'static) -> impl FnMut(Res<Game>, Res<Frame>) -> bool + Clone {
    move |game, frame| (game.is_changed() || frame.is_changed()) && fits(game.screen())
}
