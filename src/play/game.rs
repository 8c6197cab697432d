//! What is going on: the library, the progress, the running session, and which screen is shown.

use bevy::prelude::*;

use super::PlaySystems;
use super::frame::Frame;
use super::options::Options;
use crate::library::Library;
use crate::save::{Keeper, Loaded, Progress};
use crate::scenario::level::{Band, Level};
use crate::scenario::seed::Throw;
use crate::scenario::seen::Seen;
use crate::scenario::session::{Action, Outcome, Session, Stage};
use crate::text::Texts;

/// A screen. During a case it follows from the session's stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Screen {
    /// The name of the game.
    Splash,
    /// The room of the help desk.
    Desk,
    /// A stage of a case.
    Case(Stage),
    /// Paused.
    Pause,
    /// Where help is.
    Help,
    /// A harmless picture, nothing else.
    Quiet,
}

/// What lies over the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Over {
    Pause,
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
    progress: Progress,
    keeper: Keeper,
    base: Screen,
    over: Vec<Over>,
    session: Option<Session>,
    before: Option<Seen>,
    throw: Option<Throw>,
    band: Band,
    door: usize,
    /// How many slips back each door's pile is leafed.
    leafed: Vec<usize>,
    page: usize,
    just_finished: bool,
    set_aside: bool,
}

impl Game {
    /// The game as it begins with these options.
    pub fn new(library: Library, loaded: Loaded, keeper: Keeper, options: &Options) -> Self {
        let mut game = Self {
            library,
            set_aside: !loaded.set_aside.is_empty(),
            progress: loaded.progress,
            keeper,
            base: Screen::Splash,
            over: Vec::new(),
            session: None,
            before: None,
            throw: options.throw,
            band: options.band.into(),
            door: 0,
            leafed: Vec::new(),
            page: 0,
            just_finished: false,
        };
        if let Some(language) = &options.lang {
            game.progress.settings.language.clone_from(language);
        }
        if let Some(size) = options.text_size {
            game.progress.settings.text_size = size;
        }
        game.progress.settings.text_size = game.progress.settings.text_size.clamp(100, 200);
        let language = game.progress.settings.language.clone();
        if !game.library.texts.switch(&language) {
            eprintln!("there is no language '{language}'; the first one is used");
            game.progress.settings.language = game.library.texts.code().to_string();
        }
        match options.screen.as_deref() {
            Some("desk") => game.base = Screen::Desk,
            Some("help") => game.over.push(Over::Help),
            _ => {}
        }
        if let Some(level) = &options.level {
            if game.library.level(level).is_some() {
                game.open_case(&level.clone());
            } else {
                eprintln!("there is no level '{level}' that can be played; the desk shows what there is");
                game.base = Screen::Desk;
            }
        }
        game
    }

    /// The texts in the current language.
    pub fn texts(&self) -> &Texts {
        &self.library.texts
    }

    /// The levels and their faults.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// What is kept.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// Text size in per cent.
    pub fn text_size(&self) -> u16 {
        self.progress.settings.text_size
    }

    /// A broken save file was set aside at the start.
    pub fn set_aside(&self) -> bool {
        self.set_aside
    }

    /// Saving does not work.
    pub fn cannot_save(&self) -> bool {
        self.keeper.failed()
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
            Some(Over::Help) => Screen::Help,
            Some(Over::Quiet) => Screen::Quiet,
            None => self.base,
        }
    }

    /// The door that the child stands at.
    pub fn door(&self) -> usize {
        self.door
    }

    /// How many slips back the pile of a door is leafed.
    pub fn leafed(&self, door: usize) -> usize {
        self.leafed.get(door).copied().unwrap_or(0)
    }

    /// The page of whatever has pages.
    pub fn page(&self) -> usize {
        self.page
    }

    /// A case was finished just now: its keepsake is new on the shelf.
    pub fn just_finished(&self) -> bool {
        self.just_finished
    }

    pub(super) fn keeper(&self) -> &Keeper {
        &self.keeper
    }

    pub(super) fn go(&mut self, screen: Screen) {
        self.over.clear();
        self.base = screen;
        self.page = 0;
        if screen != Screen::Desk {
            self.just_finished = false;
        }
    }

    pub(super) fn help(&mut self) {
        if self.over.last() != Some(&Over::Help) {
            self.over.push(Over::Help);
        }
    }

    pub(super) fn hide(&mut self) {
        self.over.push(Over::Quiet);
    }

    pub(super) fn pause(&mut self) {
        self.over.push(Over::Pause);
    }

    /// Takes away what lies uppermost; false when nothing did.
    pub(super) fn uncover(&mut self) -> bool {
        self.over.pop().is_some()
    }

    pub(super) fn next_language(&mut self) {
        let next = self.library.texts.next_code().to_string();
        self.library.texts.switch(&next);
        self.progress.settings.language = next;
        self.keep();
    }

    pub(super) fn stand_at(&mut self, door: usize) {
        self.door = door;
    }

    pub(super) fn leaf(&mut self, door: usize, back: usize) {
        if self.leafed.len() <= door {
            self.leafed.resize(door + 1, 0);
        }
        self.leafed[door] = back;
    }

    pub(super) fn turn_page(&mut self, page: usize) {
        self.page = page;
    }

    /// Opens a case: the one that was left in the middle, or a fresh one.
    pub(super) fn open_case(&mut self, id: &str) {
        let Some(level) = self.library.level(id) else { return };
        let left =
            self.progress.session.as_ref().filter(|log| log.level == id && self.throw.is_none_or(|throw| throw.number() == log.throw));
        let session = match left {
            Some(log) => Session::replay(level, log).unwrap_or_else(|(as_far_as_it_goes, rejected)| {
                eprintln!("the case that was left goes on before an action that is no longer possible: {rejected}");
                *as_far_as_it_goes
            }),
            None => Session::new(level, self.band, self.throw.unwrap_or_else(any_throw), &[]),
        };
        self.enter(session);
    }

    fn enter(&mut self, session: Session) {
        self.go(Screen::Case(session.stage()));
        self.session = Some(session);
        self.before = None;
        self.door = 0;
        self.leafed.clear();
        self.keep();
    }

    /// Applies an action, keeps it, and follows the session to its stage.
    pub(super) fn act(&mut self, action: Action) -> Option<Outcome> {
        let before = self.seen();
        let (session, library) = (self.session.as_mut()?, &self.library);
        let level = library.level(session.level_id())?;
        let outcome = session.apply(level, action).ok()?;
        self.before = before;
        if matches!(action, Action::Play(step) if step.ends_turn()) || outcome.before != outcome.now {
            self.leafed.clear();
        }
        if outcome.before != outcome.now {
            self.door = 0;
            self.page = 0;
        }
        if outcome.now == Stage::End {
            let (id, keepsake, ending) = (level.id().to_string(), level.keepsake().to_string(), session.ending());
            self.progress.finish(&id, &keepsake, ending);
            self.session = None;
            self.go(Screen::Desk);
            self.just_finished = true;
        } else {
            self.base = Screen::Case(outcome.now);
        }
        self.keep();
        Some(outcome)
    }

    fn keep(&mut self) {
        if let Some(session) = &self.session {
            self.progress.session = Some(session.to_log());
        }
        self.keeper.keep(&self.progress);
    }
}

/// A throw of real chance, where nobody asked for one.
fn any_throw() -> Throw {
    use rand::TryRng;
    let number = rand::rngs::SysRng.try_next_u32().unwrap_or_default() % u32::from(Throw::COUNT);
    Throw::new(number as u16).unwrap_or_default()
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, clear.run_if(redraw).in_set(PlaySystems::Show));
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
