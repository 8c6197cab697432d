//! What a child holds or has chosen at a board before it becomes a move.

use super::Hands;

/// What was just done in the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// A look, which changes nothing.
    Look,
    /// A move.
    Move,
    /// A move that ended a turn.
    Turn,
    /// Something that led to another stage.
    Stage,
}

/// What a mechanic keeps in hand.
pub trait InHand {
    /// Something is held that Esc lays down.
    fn holds(&self) -> bool {
        false
    }

    /// Lays it down.
    fn lay_down(&mut self) {}

    /// Something was done in the session.
    fn after(&mut self, what: After);
}

impl Hands {
    /// Something is held that Esc lays down.
    pub fn hold(&self) -> bool {
        self.all().iter().any(|hand| hand.holds())
    }

    pub(in crate::play) fn lay_down(&mut self) {
        self.all_mut().into_iter().for_each(InHand::lay_down);
    }

    pub(in crate::play) fn after(&mut self, what: After) {
        self.all_mut().into_iter().for_each(|hand| hand.after(what));
    }
}
