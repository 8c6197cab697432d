//! What can be seen of the map. The truth of a post stays hidden until its sun has set or a report was answered; what a
//! thread gives stays hidden until it is pulled.

use serde::Serialize;

use super::types::{Happening, Outcome, PostKind, Sender, Status, Strength, Thread};
use crate::scenario::phrase::{Id, Phrase};

/// The map as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct TownSeen {
    /// The picture below everything, as the level names it.
    pub map: Id,
    /// The turn, from 1.
    pub turn: usize,
    /// The turn in which the last sun sets.
    pub turns: usize,
    /// Looks left in this turn.
    pub looks: usize,
    /// Looks of a turn.
    pub looks_a_turn: usize,
    /// Hands that one has.
    pub hands: usize,
    /// Somebody looks at reports; not in the new face.
    pub reports: bool,
    /// The map of the new face: a row.
    pub new_face: bool,
    /// The desk first, then the places.
    pub places: Vec<PlaceSeen>,
    /// Lines between places, each once, the smaller number first.
    pub lines: Vec<(usize, usize)>,
    /// Posts that have arrived, in order of arrival; those that are over too.
    pub posts: Vec<PostSeen>,
    /// What the last move did, in order.
    pub happened: Vec<Happening>,
}

/// One place as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct PlaceSeen {
    /// Which one; the desk is 0.
    pub place: usize,
    /// Its picture.
    pub picture: Id,
    /// Its name.
    pub name: Phrase,
    /// Where it lies on the map: per cent from the left and from the top.
    pub at: (u8, u8),
    /// How bright its lamp is, 0–2; the desk has none.
    pub lamp: Option<u8>,
    /// People who were ready in time.
    pub helped: usize,
    /// People who were misled or had no word and have not been told since.
    pub badly: usize,
}

/// One post as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct PostSeen {
    /// Which one, from 0.
    pub post: usize,
    /// Its picture.
    pub picture: Id,
    /// Its text.
    pub text: Phrase,
    /// Its kind.
    pub kind: PostKind,
    /// It is written so that it shocks.
    pub shocks: bool,
    /// Who sent it.
    pub sender: Sender,
    /// The sender's face in the cast; a page and a stranger have none.
    pub face: Option<Id>,
    /// The sender's name.
    pub name: Phrase,
    /// The place from which it runs.
    pub from: usize,
    /// The places that it is meant for.
    pub meant: Vec<MeantSeen>,
    /// People in each place that it is meant for.
    pub people: usize,
    /// It runs by itself.
    pub runs: bool,
    /// The turn in which it came.
    pub arrive: usize,
    /// The turn at whose end its sun sets.
    pub due: usize,
    /// Where it lies.
    pub status: Status,
    /// In an envelope: the turn at whose end it is answered.
    pub answer: Option<usize>,
    /// Its four threads.
    pub threads: Vec<ThreadSeen>,
    /// Its copies: place, with a note or not, from the desk or not.
    pub copies: Vec<CopySeen>,
    /// Whether it is true, once that is known for certain: after sunset, or after a report was answered.
    pub truth: Option<bool>,
    /// After sunset: the strong facts that it had, also those that were not pulled.
    pub facts: Vec<Phrase>,
}

/// A place that a post is meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct MeantSeen {
    /// Which place.
    pub place: usize,
    /// A copy that leaves the desk now comes in time.
    pub in_time: bool,
    /// What it did there, after sunset.
    pub outcome: Option<Outcome>,
}

/// A thread as it looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct ThreadSeen {
    /// Which one.
    pub thread: Thread,
    /// What it gave, once pulled.
    pub found: Option<Strength>,
    /// The fact in words, once pulled.
    pub fact: Option<Phrase>,
}

/// A copy of a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub struct CopySeen {
    /// In which place.
    pub place: usize,
    /// It carries a note.
    pub noted: bool,
    /// It came from the desk.
    pub ours: bool,
}
