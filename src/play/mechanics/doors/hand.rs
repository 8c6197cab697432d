//! Where the child stands on the landing, and how the piles of slips are leafed. Nothing of it is a move yet.

use crate::play::mechanics::{After, InHand, Touch};
use crate::play::{Game, Press};
use crate::stage::Sound;

/// What is done on the landing before it becomes a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtDoors {
    /// Goes to a door; standing there already: on to its verbs.
    Stand(usize),
    /// Leafs the pile of a door so many slips back.
    Leaf(usize, usize),
}

impl AtDoors {
    pub(in crate::play::mechanics) fn sound(self) -> Sound {
        match self {
            Self::Stand(_) => Sound::Click,
            Self::Leaf(..) => Sound::Page,
        }
    }
}

impl From<AtDoors> for Press {
    fn from(touch: AtDoors) -> Self {
        Self::Touch(Touch::Doors(touch))
    }
}

impl Press {
    /// The door that this button stands for.
    pub fn door(&self) -> Option<usize> {
        match self {
            Self::Touch(Touch::Doors(AtDoors::Stand(door))) => Some(*door),
            _ => None,
        }
    }
}

/// The child on the landing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Hand {
    door: usize,
    /// How many slips back each door's pile is leafed.
    leafed: Vec<usize>,
}

impl InHand for Hand {
    fn after(&mut self, what: After) {
        match what {
            After::Look | After::Move => {}
            After::Turn => self.leafed.clear(),
            After::Stage => *self = Self::default(),
        }
    }
}

impl Game {
    /// The door that the child stands at.
    pub fn door(&self) -> usize {
        self.hands.doors.door
    }

    /// How many slips back the pile of a door is leafed.
    pub fn leafed(&self, door: usize) -> usize {
        self.hands.doors.leafed.get(door).copied().unwrap_or(0)
    }

    pub(in crate::play::mechanics) fn touch_the_landing(&mut self, touch: AtDoors) {
        let hand = &mut self.hands.doors;
        match touch {
            AtDoors::Stand(door) => hand.door = door,
            AtDoors::Leaf(door, back) => {
                if hand.leafed.len() <= door {
                    hand.leafed.resize(door + 1, 0);
                }
                hand.leafed[door] = back;
            }
        }
    }
}
