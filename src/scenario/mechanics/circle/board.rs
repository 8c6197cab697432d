//! Circle at the seam.

use super::hint;
use super::ring::Ring;
use super::script::{Circle, CircleFile};
use super::see::RingSeen;
use super::types::{Move, Verb};
use crate::scenario::level::{Band, C, Level};
use crate::scenario::mechanics::seam::{BoardRules, ContentRules, FileRules, MoveRules, SeenRules, Setting};
use crate::scenario::mechanics::{Board, BoardSeen, Hint, Mechanic, Move as AnyMove, Reason, strange_offer};
use crate::scenario::phrase::{Id, Phrase, Said};
use crate::scenario::report::{Ending, Report};
use crate::scenario::seed::Draw;
use crate::scenario::seen::Offer;
use crate::scenario::source::{Fault, Source};
use crate::scenario::tell::FirstAnswer;

impl FileRules for CircleFile<'_> {
    fn c(&self) -> C {
        C::Conduct
    }

    fn check(&self, setting: Setting<'_>, source: &Source<'_>, at: usize, faults: &mut Vec<Fault>) -> Mechanic {
        Mechanic::Circle(CircleFile::check(self, setting, source, at, faults))
    }
}

impl ContentRules for Circle {
    fn begin(&self, band: Band, first_answer: FirstAnswer, draw: &mut Draw) -> Board {
        Board::Circle(Ring::begin(self, band, first_answer, draw))
    }

    fn new_face(&self, band: Band, draw: &mut Draw) -> Option<Board> {
        Ring::new_face(self, band, draw).map(Board::Circle)
    }

    fn bands(&self) -> Vec<Band> {
        Circle::bands(self)
    }

    fn keys(&self) -> Vec<String> {
        Circle::keys(self)
    }
}

impl MoveRules for Move {
    fn tells(&self) -> bool {
        *self == Self::Tell
    }

    fn ends_turn(&self) -> bool {
        *self == Self::Wait
    }

    fn takes_turn(&self) -> bool {
        !self.free()
    }

    fn free(&self) -> bool {
        matches!(self, Self::Look { .. })
    }
}

impl BoardRules for Ring {
    fn moves(&self) -> Vec<AnyMove> {
        Ring::moves(self).into_iter().map(AnyMove::Circle).collect()
    }

    fn apply(&mut self, _mechanic: &Mechanic, step: AnyMove) {
        if let AnyMove::Circle(step) = step {
            Ring::apply(self, step);
        }
    }

    fn apply_free(&mut self, step: AnyMove) {
        if let AnyMove::Circle(step) = step {
            Ring::apply_free(self, step);
        }
    }

    fn tells(&self) -> Vec<AnyMove> {
        Ring::tells(self).into_iter().map(AnyMove::Circle).collect()
    }

    fn over(&self) -> bool {
        Ring::over(self)
    }

    fn ending(&self) -> Ending {
        Ring::ending(self)
    }

    fn goodness(&self) -> u8 {
        Ring::goodness(self)
    }

    fn loss(&self) -> u32 {
        Ring::loss(self)
    }

    fn pattern(&self) -> String {
        Ring::pattern(self)
    }

    fn seen(&self) -> BoardSeen {
        BoardSeen::Circle(Ring::seen(self))
    }

    fn turn(&self) -> usize {
        Ring::turn(self)
    }

    fn offer(&self, step: AnyMove) -> Offer {
        let AnyMove::Circle(step) = step else { return strange_offer(step) };
        Ring::offer(self, step)
    }

    fn touched(&self, step: AnyMove) -> Option<Id> {
        let AnyMove::Circle(step) = step else { return None };
        match step {
            Move::Look { seat } | Move::Put { seat, .. } => self.who(seat),
            Move::Tell | Move::Wait => None,
        }
    }

    fn remember(&mut self, before: &Board) {
        if let Board::Circle(before) = before {
            Ring::remember(self, before);
        }
    }

    fn mends(&self) -> Vec<usize> {
        Ring::mends(self)
    }

    fn mend(&mut self, at: usize) {
        Ring::mend(self, at);
    }

    fn mending(&self, at: usize) -> AnyMove {
        let verb = if self.mended_by_sorry(at) { Verb::Sorry } else { Verb::BeWith };
        Move::Put { verb, seat: at }.into()
    }

    fn evidence(&self) -> Vec<Phrase> {
        Ring::evidence(self)
    }

    fn say(&self, level: &Level) -> Vec<Said> {
        Ring::say(self, level)
    }

    fn ripple(&self, level: &Level) -> Vec<(Id, Phrase)> {
        Ring::ripple(self, level)
    }

    fn scene(&self, level: &Level) -> Vec<Said> {
        Ring::scene(self, level)
    }

    fn report(&self, mechanic: &Mechanic) -> Report {
        if let Mechanic::Circle(circle) = mechanic { Ring::report(self, circle) } else { Report::empty() }
    }

    fn acted_well(&self) -> bool {
        Ring::acted_well(self)
    }

    fn judged(&self, well: bool) -> Phrase {
        Phrase::new(if well { "circle-new-face-well" } else { "circle-new-face-next" })
    }

    fn reasons(&self) -> [Reason; 3] {
        [Reason::Company, Reason::Thanks, Reason::Loudest]
    }

    fn right_reason(&self) -> Reason {
        Ring::right_reason(self)
    }
}

impl SeenRules for RingSeen {
    fn hint(&self) -> Hint {
        RingSeen::hint(self)
    }

    fn guide(&self) -> Option<Phrase> {
        RingSeen::guide(self)
    }

    fn how(&self) -> &'static [(&'static str, &'static str, &'static str)] {
        &hint::HOW
    }

    fn people(&self) -> Vec<Id> {
        self.seats.iter().map(|seat| seat.who.clone()).collect()
    }
}
