//! Fine print at the seam.

use super::hint;
use super::machine::Machine;
use super::script::{FinePrint, FinePrintFile};
use super::see::PhoneSeen;
use super::types::{Half, Move, Slip};
use crate::scenario::level::{Band, C, Level};
use crate::scenario::mechanics::seam::{BoardRules, ContentRules, FileRules, MoveRules, SeenRules, Setting};
use crate::scenario::mechanics::{Board, BoardSeen, Hint, Mechanic, Move as AnyMove, Reason, strange_offer};
use crate::scenario::phrase::{Id, Phrase, Said};
use crate::scenario::report::{Ending, Report};
use crate::scenario::seed::Draw;
use crate::scenario::seen::Offer;
use crate::scenario::source::{Fault, Source};
use crate::scenario::tell::FirstAnswer;

impl FileRules for FinePrintFile<'_> {
    fn c(&self) -> C {
        C::Contract
    }

    fn check(&self, setting: Setting<'_>, source: &Source<'_>, at: usize, faults: &mut Vec<Fault>) -> Mechanic {
        Mechanic::FinePrint(FinePrintFile::check(self, setting, source, at, faults))
    }
}

impl ContentRules for FinePrint {
    fn begin(&self, band: Band, _first_answer: FirstAnswer, draw: &mut Draw) -> Board {
        Board::FinePrint(Machine::begin(self, band, draw))
    }

    fn new_face(&self, band: Band, draw: &mut Draw) -> Option<Board> {
        Machine::new_face(self, band, draw).map(Board::FinePrint)
    }

    fn bands(&self) -> Vec<Band> {
        FinePrint::bands(self)
    }

    fn keys(&self) -> Vec<String> {
        FinePrint::keys(self)
    }
}

impl MoveRules for Move {
    fn tells(&self) -> bool {
        *self == Self::Ask
    }

    fn ends_turn(&self) -> bool {
        *self == Self::Wait
    }

    fn takes_turn(&self) -> bool {
        match self {
            Self::Press { .. } | Self::Tick { .. } | Self::Magnify { .. } | Self::Scroll | Self::Wait | Self::Back | Self::Mend { .. } => {
                true
            }
            Self::Ask | Self::Put { .. } | Self::Lift { .. } | Self::Walk | Self::Leave => false,
        }
    }

    fn free(&self) -> bool {
        false
    }
}

impl BoardRules for Machine {
    fn moves(&self) -> Vec<AnyMove> {
        Machine::moves(self).into_iter().map(AnyMove::FinePrint).collect()
    }

    fn apply(&mut self, _mechanic: &Mechanic, step: AnyMove) {
        if let AnyMove::FinePrint(step) = step {
            Machine::apply(self, step);
        }
    }

    fn apply_free(&mut self, step: AnyMove) {
        if let AnyMove::FinePrint(step) = step {
            Machine::apply_free(self, step);
        }
    }

    fn tells(&self) -> Vec<AnyMove> {
        Machine::tells(self).into_iter().map(AnyMove::FinePrint).collect()
    }

    fn over(&self) -> bool {
        Machine::over(self)
    }

    fn ending(&self) -> Ending {
        Machine::ending(self)
    }

    fn goodness(&self) -> u8 {
        Machine::goodness(self)
    }

    fn loss(&self) -> u32 {
        Machine::loss(self)
    }

    fn pattern(&self) -> String {
        Machine::pattern(self)
    }

    fn seen(&self) -> BoardSeen {
        BoardSeen::FinePrint(Machine::seen(self))
    }

    fn turn(&self) -> usize {
        Machine::turn(self)
    }

    fn offer(&self, step: AnyMove) -> Offer {
        let AnyMove::FinePrint(step) = step else { return strange_offer(step) };
        Machine::offer(self, step)
    }

    fn touched(&self, _step: AnyMove) -> Option<Id> {
        None
    }

    fn remember(&mut self, before: &Board) {
        if let Board::FinePrint(before) = before {
            Machine::remember(self, before);
        }
    }

    fn mends(&self) -> Vec<usize> {
        Machine::mends(self)
    }

    fn mend(&mut self, at: usize) {
        Machine::mend(self, at);
    }

    fn mending(&self, at: usize) -> AnyMove {
        Move::Mend { what: Slip::ALL.get(at).copied().unwrap_or(Slip::Friends) }.into()
    }

    fn evidence(&self) -> Vec<Phrase> {
        Machine::evidence(self)
    }

    fn say(&self, level: &Level) -> Vec<Said> {
        Machine::say(self, level)
    }

    fn ripple(&self, level: &Level) -> Vec<(Id, Phrase)> {
        Machine::ripple(self, level)
    }

    fn scene(&self, level: &Level) -> Vec<Said> {
        Machine::scene(self, level)
    }

    fn report(&self, mechanic: &Mechanic) -> Report {
        if let Mechanic::FinePrint(level) = mechanic { Machine::report(self, level) } else { Report::empty() }
    }

    fn acted_well(&self) -> bool {
        Machine::acted_well(self)
    }

    fn judged(&self, well: bool) -> Phrase {
        Phrase::new(if well { "fine-new-face-well" } else { "fine-new-face-next" })
    }

    fn reasons(&self) -> [Reason; 3] {
        [Reason::SmallLetters, Reason::Looks, Reason::Habit]
    }

    fn right_reason(&self) -> Reason {
        Reason::SmallLetters
    }
}

impl SeenRules for PhoneSeen {
    fn hint(&self) -> Hint {
        PhoneSeen::hint(self)
    }

    fn guide(&self) -> Option<Phrase> {
        PhoneSeen::guide(self)
    }

    fn how(&self) -> &'static [(&'static str, &'static str, &'static str)] {
        if self.half == Half::Mend { &hint::WORKSHOP } else { &hint::APP }
    }

    fn people(&self) -> Vec<Id> {
        Vec::new()
    }
}
