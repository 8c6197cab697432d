//! Ways through the pretend apps, found by the rules alone: which throw and which moves lead to a moment that a test needs.

use std::path::Path;
use std::sync::LazyLock;

use dorvon_berkh::library::Library;
use dorvon_berkh::scenario::level::Band;
use dorvon_berkh::scenario::mechanics::BoardSeen;
use dorvon_berkh::scenario::mechanics::fine_print::{Move, PhoneSeen, Role, ScreenKind};
use dorvon_berkh::scenario::seed::Throw;
use dorvon_berkh::scenario::seen::Seen;
use dorvon_berkh::scenario::session::{Action, Session};

/// The cases with an app.
pub(crate) const DIAMONDS: &str = "contract/free-diamonds";
pub(crate) const SECONDS: &str = "contract/ten-seconds";
/// Throws among which a moment is looked for.
const THROWS: u16 = 60;
/// Doors of an app that has some.
const DOORS: usize = 3;

pub(crate) static LIBRARY: LazyLock<Library> = LazyLock::new(|| Library::read(Path::new(env!("CARGO_MANIFEST_DIR"))));

/// The phone of a moment, in play and in the new face.
pub(crate) fn phone_of(seen: &Seen) -> Option<&PhoneSeen> {
    match &seen.board {
        BoardSeen::FinePrint(phone) => Some(phone),
        BoardSeen::NewFace(new_face) => match &*new_face.board {
            BoardSeen::FinePrint(phone) => Some(phone),
            _ => None,
        },
        _ => None,
    }
}

/// A move as an action.
pub(crate) fn play(step: Move) -> Action {
    Action::Play(step.into())
}

/// The press that leads to the next screen, nothing read and nothing ticked; nothing on the last screen.
pub(crate) fn onwards(phone: &PhoneSeen, door: usize) -> Option<usize> {
    const ON: [Role; 7] = [Role::Get, Role::Code, Role::NoCode, Role::Way, Role::Yes, Role::No, Role::Next];
    match phone.screen.kind {
        ScreenKind::Doors => Some(door),
        _ => phone.parts.iter().position(|part| ON.contains(&part.role)),
    }
}

/// A moment at the phone and how one comes there.
#[derive(Debug, Clone)]
pub(crate) struct Way {
    /// The case.
    pub(crate) level: &'static str,
    pub(crate) band: Band,
    pub(crate) throw: u16,
    /// Everything that has to be done, from the beginning of the case.
    pub(crate) actions: Vec<Action>,
    /// What the phone shows then.
    pub(crate) phone: PhoneSeen,
}

impl Way {
    /// How the game is started for it, with more options.
    pub(crate) fn options(&self, more: &[&str]) -> Vec<String> {
        let band = if self.band == Band::A { "a" } else { "b" };
        let begin = ["--level", self.level, "--band", band].map(str::to_string);
        let throw = ["--throw".to_string(), self.throw.to_string()];
        begin.into_iter().chain(throw).chain(more.iter().map(|option| (*option).to_string())).collect()
    }

    /// The same with a few moves more.
    #[track_caller]
    pub(crate) fn with(&self, steps: &[Move]) -> Self {
        let level = LIBRARY.level(self.level).unwrap();
        let mut session = Session::new(level, self.band, Throw::new(self.throw).unwrap(), &[]);
        let actions: Vec<Action> = self.actions.iter().copied().chain(steps.iter().map(|step| play(*step))).collect();
        for action in &actions {
            session.apply(level, *action).unwrap_or_else(|rejected| panic!("{action:?}: {rejected}"));
        }
        let phone = phone_of(&session.seen(level)).cloned().expect("still at the phone");
        Self { actions, phone, ..self.clone() }
    }
}

/// Every moment of every way through an app on which one only goes on.
pub(crate) fn moments(case: &'static str, band: Band) -> Vec<Way> {
    let level = LIBRARY.level(case).unwrap_or_else(|| panic!("{case} is there and has no fault"));
    let mut all = Vec::new();
    for throw in 0..THROWS {
        for door in 0..DOORS {
            let mut session = Session::new(level, band, Throw::new(throw).unwrap(), &[]);
            let mut actions = Vec::new();
            let mut step = Some(Action::Next);
            let mut doors = false;
            while let Some(action) = step {
                session.apply(level, action).unwrap();
                actions.push(action);
                let seen = session.seen(level);
                let Some(phone) = phone_of(&seen) else { break };
                doors |= phone.screen.kind == ScreenKind::Doors;
                all.push(Way { level: case, band, throw, actions: actions.clone(), phone: phone.clone() });
                step = onwards(phone, door).map(|part| play(Move::Press { part }));
            }
            if !doors {
                break;
            }
        }
    }
    all
}

/// The first moment that is as it is wanted.
#[track_caller]
pub(crate) fn way(case: &'static str, band: Band, wanted: impl Fn(&PhoneSeen) -> bool) -> Way {
    moments(case, band).into_iter().find(|way| wanted(&way.phone)).unwrap_or_else(|| panic!("no such moment in {case} {band:?}"))
}
