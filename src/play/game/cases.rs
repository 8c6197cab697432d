//! The running case: opened, acted in, kept after each step, finished.

use super::{Game, Screen, any_throw};
use crate::play::mechanics::{After, Hands};
use crate::save::{Counts, Place};
use crate::scenario::mechanics::Hint;
use crate::scenario::seed::Throw;
use crate::scenario::session::{Action, Outcome, Session, Stage};

impl Game {
    /// What is in hand at the boards.
    pub fn hands(&self) -> &Hands {
        &self.hands
    }

    /// The hint that was asked for.
    pub fn hint(&self) -> Option<Hint> {
        self.hinting.then(|| self.seen()?.board.hint()).flatten()
    }

    /// This sort of case was never finished by whoever plays: its rules are told one by one.
    pub fn first_time(&self) -> bool {
        let Some(level) = self.level() else { return false };
        let same = |id: &str| self.library.level(id).is_some_and(|known| known.mechanic().same_as(level.mechanic()));
        !self.profile().cases.keys().any(|id| same(id))
    }

    pub(crate) fn ask_hint(&mut self) {
        self.hinting = !self.hinting;
    }

    /// Opens a case: the one that was left in the middle, or a fresh one.
    pub(crate) fn open_case(&mut self, id: &str) {
        let Some(level) = self.library.level(id) else { return };
        let kept = self.profile().session.as_ref();
        let left = kept.filter(|log| log.level == id && self.throw.is_none_or(|throw| throw.number() == log.throw));
        match left {
            Some(log) => {
                let session = Session::replay(level, log).unwrap_or_else(|(as_far_as_it_goes, rejected)| {
                    eprintln!("the case that was left goes on before an action that is no longer possible: {rejected}");
                    *as_far_as_it_goes
                });
                self.enter(session);
            }
            None => self.begin_case(id, self.throw.unwrap_or_else(any_throw)),
        }
    }

    /// Begins a case from its knock.
    pub(super) fn begin_case(&mut self, id: &str, throw: Throw) {
        let Some(level) = self.library.level(id) else { return };
        let bands = level.mechanic().bands();
        let band = if bands.contains(&self.band()) { self.band() } else { bands.first().copied().unwrap_or(self.band()) };
        let session = Session::new(level, band, throw, self.circle());
        self.enter(session);
    }

    fn enter(&mut self, session: Session) {
        self.go(Screen::Case(session.stage()));
        self.session = Some(session);
        self.before = None;
        self.hands = Hands::default();
        self.keep();
    }

    /// What has moved has moved: drawn anew for another reason than a move, it does not move again.
    pub(crate) fn rest_the_picture(&mut self) {
        self.before = None;
    }

    /// Applies an action, keeps it, and follows the session to its stage.
    pub(crate) fn act(&mut self, action: Action) -> Option<Outcome> {
        let before = self.seen();
        let (session, library) = (self.session.as_mut()?, &self.library);
        let level = library.level(session.level_id())?;
        let outcome = session.apply(level, action).ok()?;
        self.before = before;
        self.hinting = false;
        let after = match action {
            _ if outcome.before != outcome.now => After::Stage,
            Action::Play(step) if step.free() => After::Look,
            Action::Play(step) if step.ends_turn() => After::Turn,
            _ => After::Move,
        };
        self.hands.after(after);
        if after == After::Stage {
            self.page = 0;
        }
        if outcome.now == Stage::End {
            self.finish_case();
        } else {
            self.base = Screen::Case(outcome.now);
            self.keep();
        }
        Some(outcome)
    }

    /// The keepsake goes on the shelf.
    fn finish_case(&mut self) {
        let Some(session) = self.session.take() else { return };
        let Some(level) = self.library.level(session.level_id()) else { return };
        if let Some(code) = self.class().filter(|_| !self.only_read()) {
            let counts = Counts::of(session.ending(), session.told(), &session.report(level));
            self.keeper.count(Place::Class(code), level.id(), counts);
        }
        let (id, keepsake) = (level.id().to_string(), level.keepsake().to_string());
        self.change_profile(|profile| profile.finish(&id, &keepsake, session.ending(), session.throw().number()));
        self.enter_the_desk();
        self.just_finished = true;
        self.recall_the_number();
    }

    fn keep(&mut self) {
        if let Some(log) = self.session.as_ref().map(Session::to_log) {
            self.change_profile(|profile| profile.leave_open(log));
        }
    }
}
