//! The careful player: one policy a mechanic, the same for all its levels, and one way through the other stages.

use super::{circle, doors};
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::seed::Draw;
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::{Action, Stage};
use crate::scenario::tell::Asking;
use crate::text::Texts;

use super::runs::Player;

/// Per cent of signs that the careful player does not notice.
const MISSES: u32 = 5;

/// Which habits a careful player has; the mixed children of the many-ways test lack some.
#[derive(Debug, Clone, Copy)]
pub struct Habits {
    /// Per cent of signs that go unnoticed.
    pub misses: u32,
    /// Hands over everyday keys.
    pub keys: bool,
    /// Asks by another way.
    pub ask: bool,
    /// Tells an adult when a pattern shows.
    pub tell: bool,
    /// Turns slips.
    pub pin: bool,
    /// What the hand does in a ring.
    pub ring: circle::Habits,
}

impl Default for Habits {
    fn default() -> Self {
        Self { misses: MISSES, keys: true, ask: true, tell: false, pin: true, ring: circle::Habits::default() }
    }
}

/// The careful player.
pub struct Careful {
    landing: doors::Mind,
    ring: circle::Mind,
    draw: Draw,
    /// Every n-th move is random.
    random_every: Option<usize>,
    moves: usize,
}

impl Careful {
    /// A careful player with its own luck.
    pub fn new(seed: u16, habits: Habits) -> Self {
        Self {
            landing: doors::Mind::new(seed, habits),
            ring: circle::Mind::new(habits.ring),
            draw: Draw::from_words(&["careful in the ring", &seed.to_string()]),
            random_every: None,
            moves: 0,
        }
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

    /// A look is no move: it is neither counted nor drawn.
    fn in_the_ring(&mut self, ring: &crate::scenario::mechanics::circle::RingSeen, offers: &[Offer]) -> usize {
        let chosen = self.ring.choose(ring, offers);
        if offers.get(chosen).is_none_or(free) || !self.random_now() {
            return chosen;
        }
        let moves: Vec<usize> = (0..offers.len()).filter(|at| !free(&offers[*at])).collect();
        moves.get(self.draw.below(moves.len())).copied().unwrap_or(chosen)
    }

    fn in_the_new_face(&mut self, board: &BoardSeen, seen: &Seen, texts: &Texts) -> usize {
        let can_act = seen.offers.iter().any(|offer| matches!(offer.action, Action::Play(_)));
        let reason = match board {
            BoardSeen::Doors(landing) if can_act => return self.landing.at_the_new_face(landing, &seen.offers, texts),
            BoardSeen::Circle(ring) if can_act => return self.ring.choose(ring, &seen.offers),
            BoardSeen::Doors(landing) => self.landing.reason(landing),
            BoardSeen::Circle(_) => self.ring.reason(),
            _ => return 0,
        };
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

fn free(offer: &Offer) -> bool {
    matches!(offer.action, Action::Play(step) if step.free())
}

impl Player for Careful {
    fn choose(&mut self, seen: &Seen, texts: &Texts) -> usize {
        match &seen.board {
            BoardSeen::Doors(landing) => {
                let random = self.random_now();
                let chosen = self.landing.at_the_landing(landing, &seen.offers, texts);
                if random { self.landing.any(seen.offers.len()) } else { chosen }
            }
            BoardSeen::Circle(ring) => self.in_the_ring(ring, &seen.offers),
            _ => self.elsewhere(seen, texts),
        }
    }
}
