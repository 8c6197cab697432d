//! What the child holds at the ring: a face that was chosen, a token that was taken. Nothing of it is a move yet.

use crate::play::Game;
use crate::scenario::mechanics::circle::{Move, Verb};
use crate::scenario::session::Action;

/// The child's hand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hand {
    /// The face that was chosen.
    pub seat: Option<usize>,
    /// The token that was taken before any face was chosen.
    pub token: Option<Verb>,
    /// The face that was touched last: here the keyboard goes on.
    pub last: usize,
    /// A face on which the token did not fit; it costs nothing.
    pub bounced: Option<usize>,
    /// The one it happened to was seen alone: the ring is open.
    pub met: bool,
}

impl Hand {
    /// Something is held that Esc lays down.
    pub fn holds(self) -> bool {
        self.seat.is_some() || self.token.is_some()
    }

    /// Empty again, at the same face.
    pub(in crate::play) fn emptied(self) -> Self {
        Self { last: self.last, met: self.met, ..Self::default() }
    }
}

impl Game {
    /// What the child holds at the ring.
    pub fn hand(&self) -> Hand {
        self.hand
    }

    fn can_be_done(&self, step: Move) -> bool {
        let action = Action::Play(step.into());
        self.seen().is_some_and(|seen| seen.offers.iter().any(|offer| offer.action == action))
    }

    /// Touches a face: with a token in hand it is laid there, else the child looks whom this classmate listens to.
    pub(in crate::play) fn touch_seat(&mut self, seat: usize) {
        if let Some(verb) = self.hand.token {
            self.lay_token(verb, seat);
            return;
        }
        if self.can_be_done(Move::Look { seat }) {
            self.act(Action::Play(Move::Look { seat }.into()));
        }
        self.hand = Hand { seat: Some(seat), last: seat, ..self.hand.emptied() };
    }

    /// Takes a token in hand, or lays the same one back.
    pub(in crate::play) fn take_token(&mut self, verb: Verb) {
        let again = self.hand.token == Some(verb);
        self.hand = Hand { token: (!again).then_some(verb), ..self.hand.emptied() };
    }

    /// Lays a token on a face. One that does not fit bounces.
    pub(in crate::play) fn lay_token(&mut self, verb: Verb, seat: usize) {
        let step = Move::Put { verb, seat };
        if self.can_be_done(step) {
            self.act(Action::Play(step.into()));
            self.hand = Hand { last: seat, ..self.hand.emptied() };
        } else {
            self.hand = Hand { token: Some(verb), last: seat, bounced: Some(seat), ..self.hand.emptied() };
        }
    }

    /// Goes from the one it happened to to the ring.
    pub(in crate::play) fn open_the_ring(&mut self) {
        self.hand.met = true;
    }

    /// Lays down whatever is in hand.
    pub(in crate::play) fn lay_down(&mut self) {
        self.hand = self.hand.emptied();
    }
}
