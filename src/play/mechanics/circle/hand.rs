//! What the child holds at the ring: a face that was chosen, a token that was taken. Nothing of it is a move yet.

use crate::play::mechanics::{After, InHand, Touch};
use crate::play::{Game, Press};
use crate::scenario::mechanics::circle::{Move, Verb};
use crate::scenario::session::Action;
use crate::stage::Sound;

/// What is done at the ring before it becomes a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtRing {
    /// From the one it happened to to the ring.
    Open,
    /// Touches a face: looks there, or lays the token that is in hand.
    Seat(usize),
    /// Takes a token in hand, or lays it back.
    Token(Verb),
    /// Lays a token that was dragged onto a face.
    Lay(Verb, usize),
}

impl AtRing {
    pub(in crate::play::mechanics) fn sound(self) -> Sound {
        match self {
            Self::Lay(..) => Sound::Pop,
            Self::Open | Self::Seat(_) | Self::Token(_) => Sound::Click,
        }
    }
}

impl From<AtRing> for Press {
    fn from(touch: AtRing) -> Self {
        Self::Touch(Touch::Circle(touch))
    }
}

impl Press {
    /// The seat of a ring that this button stands for.
    pub fn seat(&self) -> Option<usize> {
        match self {
            Self::Touch(Touch::Circle(AtRing::Seat(seat))) => Some(*seat),
            _ => None,
        }
    }

    /// The token of a ring that this button stands for.
    pub fn token(&self) -> Option<Verb> {
        match self {
            Self::Touch(Touch::Circle(AtRing::Token(verb))) => Some(*verb),
            _ => None,
        }
    }
}

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
    /// Empty again, at the same face.
    fn emptied(self) -> Self {
        Self { last: self.last, met: self.met, ..Self::default() }
    }
}

impl InHand for Hand {
    fn holds(&self) -> bool {
        self.seat.is_some() || self.token.is_some()
    }

    fn lay_down(&mut self) {
        *self = self.emptied();
    }

    fn after(&mut self, what: After) {
        match what {
            After::Look => {}
            After::Move | After::Turn => self.lay_down(),
            After::Stage => *self = Self { last: 0, ..self.emptied() },
        }
    }
}

impl Game {
    pub(in crate::play::mechanics) fn touch_the_ring(&mut self, touch: AtRing) {
        match touch {
            AtRing::Open => self.hands.circle.met = true,
            AtRing::Seat(seat) => self.touch_seat(seat),
            AtRing::Token(verb) => self.take_token(verb),
            AtRing::Lay(verb, seat) => self.lay_token(verb, seat),
        }
    }

    fn can_be_done(&self, step: Move) -> bool {
        let action = Action::Play(step.into());
        self.seen().is_some_and(|seen| seen.offers.iter().any(|offer| offer.action == action))
    }

    /// Touches a face: with a token in hand it is laid there, else the child looks whom this classmate listens to.
    fn touch_seat(&mut self, seat: usize) {
        if let Some(verb) = self.hands.circle.token {
            self.lay_token(verb, seat);
            return;
        }
        if self.can_be_done(Move::Look { seat }) {
            self.act(Action::Play(Move::Look { seat }.into()));
        }
        self.hands.circle = Hand { seat: Some(seat), last: seat, ..self.hands.circle.emptied() };
    }

    /// Takes a token in hand, or lays the same one back.
    fn take_token(&mut self, verb: Verb) {
        let again = self.hands.circle.token == Some(verb);
        self.hands.circle = Hand { token: (!again).then_some(verb), ..self.hands.circle.emptied() };
    }

    /// Lays a token on a face. One that does not fit bounces.
    fn lay_token(&mut self, verb: Verb, seat: usize) {
        let step = Move::Put { verb, seat };
        if self.can_be_done(step) {
            self.act(Action::Play(step.into()));
            self.hands.circle = Hand { last: seat, ..self.hands.circle.emptied() };
        } else {
            self.hands.circle = Hand { token: Some(verb), last: seat, bounced: Some(seat), ..self.hands.circle.emptied() };
        }
    }
}
