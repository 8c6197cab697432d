//! What a moment looks like: the board of a mechanic, or what a stage shows instead.

use serde::Serialize;

use super::seam::SeenRules;
use super::{BoardSeen, Reason};
use crate::scenario::phrase::{Id, Phrase};
use crate::scenario::report::Ending;

/// What the partner says when a hint is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The sentence.
    pub text: Phrase,
    /// What it points at: the number of a door, a place, a seat.
    pub at: Option<usize>,
}

impl Hint {
    pub(super) fn new(key: &'static str) -> Self {
        Self { text: Phrase::new(key), at: None }
    }

    pub(super) fn at(key: &'static str, at: usize) -> Self {
        Self { text: Phrase::new(key), at: Some(at) }
    }
}

impl BoardSeen {
    /// The mechanic's board, whether something can still be done on it or not.
    pub fn board(&self) -> &Self {
        if let Self::Ripple(ripple) = self {
            &ripple.board
        } else if let Self::NewFace(new_face) = self {
            &new_face.board
        } else {
            self
        }
    }

    /// The mechanic's board, when something can be done on it.
    pub fn live(&self) -> Option<&Self> {
        let asked = matches!(self, Self::NewFace(new_face) if new_face.over);
        let done = asked || matches!(self, Self::Ripple(_));
        Some(self.board()).filter(|board| !done && board.rules().is_some())
    }

    fn playing(&self) -> Option<&dyn SeenRules> {
        self.live()?.rules()
    }

    /// A hint, where the board has any; it knows no more than what is seen.
    pub fn hint(&self) -> Option<Hint> {
        self.playing().map(SeenRules::hint)
    }

    /// The next rule for whoever plays this mechanic for the first time.
    pub fn guide(&self) -> Option<Phrase> {
        self.playing().and_then(SeenRules::guide)
    }

    /// Verbs of the board, each with the keys of its button and of the sentence that says what it does; empty where
    /// there is no board.
    pub fn how(&self) -> &'static [(&'static str, &'static str, &'static str)] {
        self.playing().map_or(&[], SeenRules::how)
    }

    /// Who can be seen on the board, as ids of the cast: what they say stands beside their own picture.
    pub fn people(&self) -> Vec<Id> {
        self.board().rules().map(SeenRules::people).unwrap_or_default()
    }
}

/// The Ripple as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RippleSeen {
    /// How it ended.
    pub ending: Ending,
    /// How earlier paths of the same session ended.
    pub earlier: Vec<Ending>,
    /// Keys were taken home afterwards.
    pub mended: bool,
    /// The board at its end.
    pub board: Box<BoardSeen>,
}

/// The way that was gone, decision by decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RewindSeen {
    /// How it ended.
    pub ending: Ending,
    /// What was done, with the turn in which it was done.
    pub decisions: Vec<Decision>,
}

/// One decision of the way that was gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// The turn (day), from 1.
    pub turn: usize,
    /// Who was touched, if anybody.
    pub who: Option<Id>,
    /// The verb.
    pub verb: &'static str,
    /// What was done, in words.
    pub text: Phrase,
}

/// The transfer case as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NewFaceSeen {
    /// Its board.
    pub board: Box<BoardSeen>,
    /// The acting is over, a reason is asked for.
    pub over: bool,
    /// The reason that was given.
    pub reason: Option<Reason>,
}

/// The keepsake as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeepsakeSeen {
    /// Its id.
    pub keepsake: Id,
}
