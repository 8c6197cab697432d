//! Trace at the seam.

use super::hint;
use super::script::{Trace, TraceFile};
use super::see::TownSeen;
use super::town::Town;
use super::types::Move;
use crate::scenario::level::{Band, C, Level};
use crate::scenario::mechanics::seam::{BoardRules, ContentRules, FileRules, MoveRules, SeenRules, Setting};
use crate::scenario::mechanics::{Board, BoardSeen, Hint, Mechanic, Move as AnyMove, Reason, strange_offer};
use crate::scenario::phrase::{Id, Phrase, Said};
use crate::scenario::report::{Ending, Report};
use crate::scenario::seed::Draw;
use crate::scenario::seen::Offer;
use crate::scenario::source::{Fault, Source};
use crate::scenario::tell::FirstAnswer;

impl FileRules for TraceFile<'_> {
    fn c(&self) -> C {
        C::Content
    }

    fn check(&self, setting: Setting<'_>, source: &Source<'_>, at: usize, faults: &mut Vec<Fault>) -> Mechanic {
        Mechanic::Trace(TraceFile::check(self, setting, source, at, faults))
    }
}

impl ContentRules for Trace {
    fn begin(&self, band: Band, _first_answer: FirstAnswer, draw: &mut Draw) -> Board {
        Board::Trace(Town::begin(self, band, draw))
    }

    fn new_face(&self, band: Band, draw: &mut Draw) -> Option<Board> {
        Town::new_face(self, band, draw).map(Board::Trace)
    }

    fn bands(&self) -> Vec<Band> {
        Trace::bands(self)
    }

    fn keys(&self) -> Vec<String> {
        Trace::keys(self)
    }
}

impl MoveRules for Move {
    fn tells(&self) -> bool {
        false
    }

    fn ends_turn(&self) -> bool {
        *self == Self::End
    }

    fn takes_turn(&self) -> bool {
        self.ends_turn()
    }

    fn free(&self) -> bool {
        false
    }
}

impl BoardRules for Town {
    fn moves(&self) -> Vec<AnyMove> {
        Town::moves(self).into_iter().map(AnyMove::Trace).collect()
    }

    fn apply(&mut self, _mechanic: &Mechanic, step: AnyMove) {
        if let AnyMove::Trace(step) = step {
            Town::apply(self, step);
        }
    }

    fn apply_free(&mut self, _step: AnyMove) {}

    /// Nobody is told at the map itself: the asking comes after it.
    fn tells(&self) -> Vec<AnyMove> {
        Vec::new()
    }

    fn over(&self) -> bool {
        Town::over(self)
    }

    fn ending(&self) -> Ending {
        Town::ending(self)
    }

    fn goodness(&self) -> u8 {
        Town::goodness(self)
    }

    fn loss(&self) -> u32 {
        Town::loss(self)
    }

    fn pattern(&self) -> String {
        Town::pattern(self)
    }

    fn seen(&self) -> BoardSeen {
        BoardSeen::Trace(Town::seen(self))
    }

    fn turn(&self) -> usize {
        Town::turn(self)
    }

    fn offer(&self, step: AnyMove) -> Offer {
        let AnyMove::Trace(step) = step else { return strange_offer(step) };
        Town::offer(self, step)
    }

    fn touched(&self, _step: AnyMove) -> Option<Id> {
        None
    }

    fn remember(&mut self, before: &Board) {
        if let Board::Trace(before) = before {
            Town::remember(self, before);
        }
    }

    fn mends(&self) -> Vec<usize> {
        Town::mends(self)
    }

    fn mend(&mut self, at: usize) {
        Town::mend(self, at);
    }

    fn mending(&self, at: usize) -> AnyMove {
        Move::Correct { place: at }.into()
    }

    fn evidence(&self) -> Vec<Phrase> {
        Town::evidence(self)
    }

    fn say(&self, level: &Level) -> Vec<Said> {
        Town::say(self, level)
    }

    fn ripple(&self, level: &Level) -> Vec<(Id, Phrase)> {
        Town::ripple(self, level)
    }

    fn scene(&self, level: &Level) -> Vec<Said> {
        Town::scene(self, level)
    }

    fn report(&self, mechanic: &Mechanic) -> Report {
        if let Mechanic::Trace(level) = mechanic { Town::report(self, level) } else { Report::empty() }
    }

    fn acted_well(&self) -> bool {
        Town::acted_well(self)
    }

    fn judged(&self, well: bool) -> Phrase {
        Phrase::new(if well { "trace-new-face-well" } else { "trace-new-face-next" })
    }

    fn reasons(&self) -> [Reason; 3] {
        [Reason::Origin, Reason::TimePlace, Reason::Others]
    }

    fn right_reason(&self) -> Reason {
        Town::right_reason(self)
    }
}

impl SeenRules for TownSeen {
    fn hint(&self) -> Hint {
        TownSeen::hint(self)
    }

    fn guide(&self) -> Option<Phrase> {
        TownSeen::guide(self)
    }

    fn how(&self) -> &'static [(&'static str, &'static str, &'static str)] {
        &hint::HOW
    }

    fn people(&self) -> Vec<Id> {
        Vec::new()
    }
}
