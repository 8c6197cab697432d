//! What the child holds over the phone: a glass over small letters that were read, a fair piece on its way to a screen.

use crate::play::mechanics::{After, InHand, Touch};
use crate::play::{Game, Press};
use crate::scenario::mechanics::fine_print::{Move, Piece};
use crate::scenario::session::Action;
use crate::stage::Sound;

/// What is done at the phone before it becomes a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtPhone {
    /// Reads small letters again that were read before.
    Reread(usize),
    /// Takes a fair piece in hand, or lays it back; on a chosen screen it is put there.
    Piece(Piece),
    /// Touches a screen that is mended: puts the piece in hand there, or chooses it.
    Screen(usize),
}

impl AtPhone {
    pub(in crate::play::mechanics) fn sound(self) -> Sound {
        Sound::Click
    }
}

impl From<AtPhone> for Press {
    fn from(touch: AtPhone) -> Self {
        Self::Touch(Touch::FinePrint(touch))
    }
}

/// The child's hand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hand {
    /// The part whose small letters are read again.
    pub lens: Option<usize>,
    /// The piece that was taken.
    pub piece: Option<Piece>,
    /// The screen that was chosen.
    pub screen: Option<usize>,
    /// A screen where the piece had no room; it costs nothing.
    pub bounced: Option<usize>,
}

impl InHand for Hand {
    fn holds(&self) -> bool {
        self.piece.is_some() || self.screen.is_some()
    }

    fn lay_down(&mut self) {
        *self = Self::default();
    }

    fn after(&mut self, what: After) {
        match what {
            After::Look => {}
            After::Move | After::Turn | After::Stage => self.lay_down(),
        }
    }
}

impl Game {
    pub(in crate::play::mechanics) fn touch_the_phone(&mut self, touch: AtPhone) {
        let hand = self.hands.fine_print;
        match touch {
            AtPhone::Reread(part) => self.hands.fine_print = Hand { lens: Some(part), ..Hand::default() },
            AtPhone::Piece(piece) => match hand.screen {
                Some(screen) => self.put_piece(piece, screen),
                None => {
                    let again = hand.piece == Some(piece);
                    self.hands.fine_print = Hand { piece: (!again).then_some(piece), ..Hand::default() };
                }
            },
            AtPhone::Screen(screen) => match hand.piece {
                Some(piece) => self.put_piece(piece, screen),
                None => {
                    let again = hand.screen == Some(screen);
                    self.hands.fine_print = Hand { screen: (!again).then_some(screen), ..Hand::default() };
                }
            },
        }
    }

    /// Puts a piece on a screen. One that has no room bounces.
    fn put_piece(&mut self, piece: Piece, screen: usize) {
        let action = Action::Play(Move::Put { screen, piece }.into());
        let fits = self.seen().is_some_and(|seen| seen.offers.iter().any(|offer| offer.action == action));
        if fits {
            self.act(action);
        } else {
            self.hands.fine_print = Hand { piece: Some(piece), bounced: Some(screen), ..Hand::default() };
        }
    }
}
