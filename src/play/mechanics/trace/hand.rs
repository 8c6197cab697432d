//! What the child does at the map before it becomes a move: opens a post.

use crate::play::mechanics::{After, InHand, Touch};
use crate::play::{Game, Press};
use crate::scenario::mechanics::trace::{PostSeen, Status, TownSeen};
use crate::stage::Sound;

/// What is done at the map before it becomes a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtTown {
    /// Opens the card of a post.
    Open(usize),
    /// Lays the open card back and shows the map.
    Close,
}

impl AtTown {
    pub(in crate::play::mechanics) fn sound(self) -> Sound {
        Sound::Click
    }
}

impl From<AtTown> for Press {
    fn from(touch: AtTown) -> Self {
        Self::Touch(Touch::Trace(touch))
    }
}

/// The child's hand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Hand {
    /// The post whose card was opened.
    pub open: Option<usize>,
}

impl InHand for Hand {
    fn holds(&self) -> bool {
        self.open.is_some()
    }

    fn lay_down(&mut self) {
        self.open = None;
    }

    fn after(&mut self, what: After) {
        match what {
            After::Look | After::Move => {}
            After::Turn | After::Stage => self.lay_down(),
        }
    }
}

impl Game {
    pub(in crate::play::mechanics) fn touch_the_map(&mut self, touch: AtTown) {
        self.hands.trace.open = match touch {
            AtTown::Open(post) => Some(post),
            AtTown::Close => None,
        };
    }
}

/// It still waits for the desk.
fn waits(post: &PostSeen) -> bool {
    matches!(post.status, Status::Tray | Status::Held)
}

/// The post whose card is open: the one that was chosen. Beside a map there is always one, the first that waits for the
/// desk; at large text the card lies over the map and only opens when it is asked for.
pub(super) fn open(game: &Game, town: &TownSeen, sheets: bool) -> Option<usize> {
    let chosen = game.hands().trace.open.filter(|post| *post < town.posts.len());
    let first = || {
        let over = |post: &&PostSeen| matches!(post.status, Status::Done | Status::Gone);
        let next = town.posts.iter().find(|post| waits(post)).or_else(|| town.posts.iter().find(|post| !over(post)));
        next.or(town.posts.last()).map(|post| post.post)
    };
    if sheets { chosen } else { chosen.or_else(first) }
}
