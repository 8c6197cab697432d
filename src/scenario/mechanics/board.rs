//! The board of any mechanic, through the seam.

use super::{Board, BoardSeen, Decision, Mechanic, Move, Reason};
use crate::scenario::level::Level;
use crate::scenario::phrase::{Id, Phrase, Said};
use crate::scenario::report::{Ending, Report};
use crate::scenario::seen::Offer;
use crate::scenario::session::Action;

impl Board {
    /// What can be done now.
    pub fn moves(&self) -> Vec<Move> {
        self.rules().moves()
    }

    /// Makes a move that is one of [`Board::moves`].
    pub fn apply(&mut self, mechanic: &Mechanic, step: Move) {
        self.rules_mut().apply(mechanic, step);
    }

    /// A Tell on top of the other moves, at no cost: for the test that telling never hurts.
    pub fn apply_free(&mut self, step: Move) {
        self.rules_mut().apply_free(step);
    }

    /// Everybody about whom an adult could be told now, whether there is a move left or not.
    pub fn tells(&self) -> Vec<Move> {
        self.rules().tells()
    }

    /// The play is over.
    pub fn over(&self) -> bool {
        self.rules().over()
    }

    /// How it ends as things stand.
    pub fn ending(&self) -> Ending {
        self.rules().ending()
    }

    /// How good that is, for the test that telling never hurts: a higher one is better.
    pub fn goodness(&self) -> u8 {
        self.rules().goodness()
    }

    /// What it cost; for tests, never shown.
    pub fn loss(&self) -> u32 {
        self.rules().loss()
    }

    /// A picture of who is what, for the test of variation.
    pub fn pattern(&self) -> String {
        self.rules().pattern()
    }

    /// What can be seen.
    pub fn seen(&self) -> BoardSeen {
        self.rules().seen()
    }

    pub(in crate::scenario) fn offer(&self, step: Move) -> Offer {
        self.rules().offer(step)
    }

    pub(in crate::scenario) fn remember(&mut self, before: &Self) {
        self.rules_mut().remember(before);
    }

    pub(in crate::scenario) fn mends(&self) -> Vec<usize> {
        self.rules().mends()
    }

    pub(in crate::scenario) fn mend(&mut self, at: usize) {
        self.rules_mut().mend(at);
    }

    pub(in crate::scenario) fn mend_offer(&self, at: usize) -> Offer {
        let mut offer = self.rules().offer(self.rules().mending(at));
        offer.action = Action::Mend(at);
        offer
    }

    pub(in crate::scenario) fn evidence(&self) -> Vec<Phrase> {
        self.rules().evidence()
    }

    pub(in crate::scenario) fn say(&self, level: &Level) -> Vec<Said> {
        self.rules().say(level)
    }

    pub(in crate::scenario) fn ripple(&self, level: &Level) -> Vec<(Id, Phrase)> {
        self.rules().ripple(level)
    }

    pub(in crate::scenario) fn scene(&self, level: &Level) -> Vec<Said> {
        self.rules().scene(level)
    }

    pub(in crate::scenario) fn report(&self, mechanic: &Mechanic) -> Report {
        self.rules().report(mechanic)
    }

    pub(in crate::scenario) fn acted_well(&self) -> bool {
        self.rules().acted_well()
    }

    pub(in crate::scenario) fn judged(&self) -> Phrase {
        self.rules().judged(self.acted_well())
    }

    pub(in crate::scenario) fn reasons(&self) -> [Reason; 3] {
        self.rules().reasons()
    }

    pub(in crate::scenario) fn right_reason(&self) -> Reason {
        self.rules().right_reason()
    }

    /// The path in words, from the first board on.
    pub(in crate::scenario) fn retell(&self, mechanic: &Mechanic, mut first: Self, path: &[Move]) -> Vec<Decision> {
        path.iter()
            .map(|step| {
                let offer = first.offer(*step);
                let decision =
                    Decision { turn: first.rules().turn(), who: first.rules().touched(*step), verb: offer.verb, text: offer.label };
                first.apply(mechanic, *step);
                decision
            })
            .collect()
    }
}
