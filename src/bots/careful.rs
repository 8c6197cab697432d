//! The careful player: one policy a mechanic, the same for all its levels, and one way through the other stages.

use super::Habits;
use super::mechanic::Mind;
use super::runs::Player;
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::{Action, Stage};
use crate::scenario::tell::Asking;
use crate::text::Texts;

/// The careful player.
pub struct Careful {
    minds: Vec<Box<dyn Mind>>,
    /// Every n-th move is random.
    random_every: Option<usize>,
    moves: usize,
}

impl Careful {
    /// A careful player with its own luck.
    pub fn new(seed: u16, habits: Habits) -> Self {
        Self { minds: habits.minds(seed), random_every: None, moves: 0 }
    }

    /// The same player whose every `n`-th move is a random one.
    #[must_use]
    pub fn with_random_every(mut self, n: usize) -> Self {
        self.random_every = Some(n);
        self
    }

    fn random_now(&mut self) -> bool {
        self.moves += 1;
        self.random_every.is_some_and(|n| self.moves.is_multiple_of(n))
    }

    /// The mind that knows this board, with what it chooses.
    fn at_the_board(&mut self, seen: &Seen, texts: &Texts) -> Option<(usize, usize)> {
        self.minds.iter_mut().enumerate().find_map(|(at, mind)| Some((at, mind.choose(&seen.board, &seen.offers, texts)?)))
    }

    fn in_the_new_face(&mut self, board: &BoardSeen, seen: &Seen, texts: &Texts) -> usize {
        if seen.offers.iter().any(|offer| matches!(offer.action, Action::Play(_))) {
            let chosen = self.minds.iter_mut().find_map(|mind| mind.choose_in_the_new_face(board, &seen.offers, texts));
            return chosen.unwrap_or(0);
        }
        let Some(reason) = self.minds.iter().find_map(|mind| mind.reason(board)) else { return 0 };
        seen.offers.iter().position(|offer| offer.action == Action::Reason(reason)).unwrap_or(0)
    }

    fn elsewhere(&mut self, seen: &Seen, texts: &Texts) -> usize {
        if seen.stage == Stage::NewFace {
            return self.in_the_new_face(seen.board.board(), seen, texts);
        }
        let shown = matches!(&seen.board, BoardSeen::Tell(tell) if tell.evidence.iter().any(|(_, on_table)| *on_table));
        let speak = seen.offers.iter().position(|offer| offer.action == Action::Tell(Asking::Opener(0)));
        if let (true, Some(speak)) = (shown, speak) {
            return speak;
        }
        0
    }
}

pub(super) fn free(offer: &Offer) -> bool {
    matches!(offer.action, Action::Play(step) if step.free())
}

impl Player for Careful {
    fn choose(&mut self, seen: &Seen, texts: &Texts) -> usize {
        let Some((mind, chosen)) = self.at_the_board(seen, texts) else { return self.elsewhere(seen, texts) };
        // A look is no move: it is neither counted nor drawn.
        if seen.offers.get(chosen).is_none_or(free) || !self.random_now() {
            return chosen;
        }
        self.minds.get_mut(mind).map_or(chosen, |mind| mind.any(&seen.offers))
    }
}
