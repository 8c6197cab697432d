//! The seam between the game and its mechanics: what each part of a mechanic must be able to do.
//!
//! A mechanic is a folder of its own that implements these traits, and one line in each enum of `mod.rs`.

use super::{Board, BoardSeen, Hint, Mechanic, Move, Reason};
use crate::scenario::level::{Band, C, Level};
use crate::scenario::phrase::{Id, Phrase, Said};
use crate::scenario::report::{Ending, Report};
use crate::scenario::seed::Draw;
use crate::scenario::seen::Offer;
use crate::scenario::source::{Fault, Source};
use crate::scenario::tell::FirstAnswer;

/// What a level says before its mechanic is read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Setting<'a> {
    /// The beginning of the level's text keys, with its dash.
    pub(crate) prefix: &'a str,
    /// Whom it is about, as an id of the cast.
    pub(crate) friend: &'a str,
}

/// A mechanic's content as written.
pub(super) trait FileRules {
    /// The C that the mechanic belongs to.
    fn c(&self) -> C;

    /// Reads every entry and collects every fault.
    fn check(&self, setting: Setting<'_>, source: &Source<'_>, at: usize, faults: &mut Vec<Fault>) -> Mechanic;
}

/// A mechanic's content as checked.
pub(super) trait ContentRules {
    /// The first moment of a throw.
    fn begin(&self, band: Band, first_answer: FirstAnswer, draw: &mut Draw) -> Board;

    /// The transfer case of a throw.
    fn new_face(&self, band: Band, draw: &mut Draw) -> Option<Board>;

    /// Bands for which the level has numbers.
    fn bands(&self) -> Vec<Band>;

    /// Every text key that the mechanic can ask the level for, without the level's prefix.
    fn keys(&self) -> Vec<String>;
}

/// A move of a mechanic.
pub(super) trait MoveRules {
    /// An adult is told by it.
    fn tells(&self) -> bool;

    /// Ends a turn rather than touching somebody.
    fn ends_turn(&self) -> bool;

    /// A turn passes by it: where it is not possible, the turn passes all the same.
    fn takes_turn(&self) -> bool;

    /// Only a look: nothing changes by it, and it is no decision.
    fn free(&self) -> bool;
}

/// The state of a mechanic.
pub(super) trait BoardRules {
    /// What can be done now.
    fn moves(&self) -> Vec<Move>;

    /// Makes a move that is one of [`BoardRules::moves`].
    fn apply(&mut self, mechanic: &Mechanic, step: Move);

    /// A Tell on top of the other moves, at no cost.
    fn apply_free(&mut self, step: Move);

    /// Everybody about whom an adult could be told now, at no cost.
    fn tells(&self) -> Vec<Move>;

    /// The play is over.
    fn over(&self) -> bool;

    /// How it ends as things stand.
    fn ending(&self) -> Ending;

    /// How good that is, for the test that telling never hurts: a higher one is better.
    fn goodness(&self) -> u8;

    /// What it cost.
    fn loss(&self) -> u32;

    /// Who is what, in letters.
    fn pattern(&self) -> String;

    /// What can be seen.
    fn seen(&self) -> BoardSeen;

    /// The turn (day, beat), from 1.
    fn turn(&self) -> usize;

    /// A move as it is offered.
    fn offer(&self, step: Move) -> Offer;

    /// Whom a move touches, if anybody.
    fn touched(&self, step: Move) -> Option<Id>;

    /// What was seen on an earlier way through the same throw and is still known.
    fn remember(&mut self, before: &Board);

    /// What can be mended after the play, by its number.
    fn mends(&self) -> Vec<usize>;

    /// Mends one of them.
    fn mend(&mut self, at: usize);

    /// The move that the mending looks like.
    fn mending(&self, at: usize) -> Move;

    /// What was kept for the Tell step.
    fn evidence(&self) -> Vec<Phrase>;

    /// What is said now.
    fn say(&self, level: &Level) -> Vec<Said>;

    /// Who says what once the play is over.
    fn ripple(&self, level: &Level) -> Vec<(Id, Phrase)>;

    /// What is said in the new face while something can be done there.
    fn scene(&self, level: &Level) -> Vec<Said>;

    /// Counts and praise.
    fn report(&self, mechanic: &Mechanic) -> Report;

    /// In the new face: it ends well.
    fn acted_well(&self) -> bool;

    /// What the partner says about it, well or not yet.
    fn judged(&self, well: bool) -> Phrase;

    /// The reasons that are offered, in a fixed order.
    fn reasons(&self) -> [Reason; 3];

    /// The reason that fits.
    fn right_reason(&self) -> Reason;
}

/// What can be seen of a board on which something can be done.
pub(super) trait SeenRules {
    /// The most useful thing to look at now; it knows no more than what is seen.
    fn hint(&self) -> Hint;

    /// The next rule for whoever plays for the first time.
    fn guide(&self) -> Option<Phrase>;

    /// Verbs, each with the keys of its button and of the sentence that says what it does.
    fn how(&self) -> &'static [(&'static str, &'static str, &'static str)];

    /// Who can be seen, as ids of the cast.
    fn people(&self) -> Vec<Id>;
}
