//! Doors at the seam.

use super::hint::HOW;
use super::rules::Landing;
use super::script::{Doors, DoorsFile};
use super::see::LandingSeen;
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

impl FileRules for DoorsFile<'_> {
    fn c(&self) -> C {
        C::Contact
    }

    fn check(&self, setting: Setting<'_>, source: &Source<'_>, at: usize, faults: &mut Vec<Fault>) -> Mechanic {
        Mechanic::Doors(DoorsFile::check(self, setting.prefix, source, at, faults))
    }
}

impl ContentRules for Doors {
    fn begin(&self, band: Band, first_answer: FirstAnswer, draw: &mut Draw) -> Board {
        Board::Doors(Landing::begin(self, band, first_answer, draw))
    }

    fn new_face(&self, _band: Band, draw: &mut Draw) -> Option<Board> {
        Landing::new_face(self, draw).map(Board::Doors)
    }

    fn bands(&self) -> Vec<Band> {
        Doors::bands(self)
    }

    fn keys(&self) -> Vec<String> {
        Doors::keys(self)
    }
}

impl MoveRules for Move {
    fn tells(&self) -> bool {
        matches!(self, Self::Tell { .. })
    }

    fn ends_turn(&self) -> bool {
        *self == Self::Sleep
    }

    fn takes_turn(&self) -> bool {
        self.ends_turn()
    }

    fn free(&self) -> bool {
        false
    }
}

fn door_of(step: Move) -> Option<usize> {
    match step {
        Move::Turn { door, .. } | Move::Give { door, .. } | Move::Take { door } => Some(door),
        Move::Ask { door } | Move::Pin { door, .. } | Move::Tell { door } => Some(door),
        Move::Sleep => None,
    }
}

impl BoardRules for Landing {
    fn moves(&self) -> Vec<AnyMove> {
        Landing::moves(self).into_iter().map(AnyMove::Doors).collect()
    }

    fn apply(&mut self, mechanic: &Mechanic, step: AnyMove) {
        if let (Mechanic::Doors(doors), AnyMove::Doors(step)) = (mechanic, step) {
            Landing::apply(self, doors, step);
        }
    }

    fn apply_free(&mut self, step: AnyMove) {
        if let AnyMove::Doors(step) = step {
            Landing::apply_free(self, step);
        }
    }

    fn tells(&self) -> Vec<AnyMove> {
        Landing::tells(self).into_iter().map(AnyMove::Doors).collect()
    }

    fn over(&self) -> bool {
        Landing::over(self)
    }

    fn ending(&self) -> Ending {
        Landing::ending(self)
    }

    fn goodness(&self) -> u8 {
        Landing::ending(self).goodness()
    }

    fn loss(&self) -> u32 {
        Landing::loss(self)
    }

    fn pattern(&self) -> String {
        format!("{:?}", Landing::pattern(self))
    }

    fn seen(&self) -> BoardSeen {
        BoardSeen::Doors(Landing::seen(self))
    }

    fn turn(&self) -> usize {
        self.day()
    }

    fn offer(&self, step: AnyMove) -> Offer {
        let AnyMove::Doors(step) = step else { return strange_offer(step) };
        Landing::offer(self, step)
    }

    fn touched(&self, step: AnyMove) -> Option<Id> {
        let AnyMove::Doors(step) = step else { return None };
        self.who(door_of(step)?)
    }

    fn remember(&mut self, _before: &Board) {}

    fn mends(&self) -> Vec<usize> {
        Landing::mends(self)
    }

    fn mend(&mut self, at: usize) {
        Landing::mend(self, at);
    }

    fn mending(&self, at: usize) -> AnyMove {
        Move::Take { door: at }.into()
    }

    fn evidence(&self) -> Vec<Phrase> {
        Landing::evidence(self)
    }

    fn say(&self, level: &Level) -> Vec<Said> {
        Landing::say(self, level.friend())
    }

    fn ripple(&self, level: &Level) -> Vec<(Id, Phrase)> {
        Landing::ripple(self, |rest| level.key(rest))
    }

    fn scene(&self, level: &Level) -> Vec<Said> {
        Landing::scene(self, |rest| level.key(rest)).map(|scene| Said::new(level.partner(), scene)).into_iter().collect()
    }

    fn report(&self, mechanic: &Mechanic) -> Report {
        if let Mechanic::Doors(doors) = mechanic { Landing::report(self, doors) } else { Report::empty() }
    }

    fn acted_well(&self) -> bool {
        Landing::acted_well(self)
    }

    fn judged(&self, well: bool) -> Phrase {
        Phrase::new(if well { "doors-new-face-well" } else { "doors-new-face-next" })
    }

    fn reasons(&self) -> [Reason; 3] {
        [Reason::Pattern, Reason::NoPattern, Reason::Stranger]
    }

    fn right_reason(&self) -> Reason {
        if self.anyone_unsafe() { Reason::Pattern } else { Reason::NoPattern }
    }
}

impl SeenRules for LandingSeen {
    fn hint(&self) -> Hint {
        LandingSeen::hint(self)
    }

    fn guide(&self) -> Option<Phrase> {
        LandingSeen::guide(self)
    }

    fn how(&self) -> &'static [(&'static str, &'static str, &'static str)] {
        &HOW
    }

    fn people(&self) -> Vec<Id> {
        self.doors.iter().map(|door| door.visitor.clone()).collect()
    }
}
