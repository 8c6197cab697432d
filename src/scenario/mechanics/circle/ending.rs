//! How a ring ends, what it cost, what can still be mended, and what a teacher may see of it.

use super::ring::{Ring, Seat};
use super::script::{Circle, Objective};
use super::types::{GLAD, Stance, Verb};
use crate::scenario::mechanics::Reason;
use crate::scenario::report::{Ending, Met, Praise, Report};

/// Verbs that support somebody.
const SUPPORT: [Verb; 6] = [Verb::BeWith, Verb::Subject, Verb::TakeDown, Verb::Invite, Verb::Thank, Verb::Proof];
/// Standing friends that are a gathering.
const GATHERING: usize = 2;

impl Ring {
    fn curtains(&self) -> usize {
        self.seats.iter().filter(|seat| seat.curtain).count()
    }

    fn clouds(&self) -> usize {
        self.seats.iter().filter(|seat| seat.cloud()).count()
    }

    /// The first of these that is true; after the ripple it stays, whatever is mended.
    pub fn ending(&self) -> Ending {
        if let Some(ended) = self.ended {
            return ended;
        }
        if self.clouds() > 0 {
            return Ending::Repair;
        }
        if self.curtains() > 1 {
            return Ending::Lonely;
        }
        match (self.stopped(), self.well()) {
            (true, true) if self.count(Stance::Stands) > 0 => Ending::Calm,
            (true, _) => Ending::Lonely,
            (false, true) => Ending::Repair,
            (false, false) => Ending::Missed,
        }
    }

    /// For the test that telling never hurts. Hurting somebody is worst, then shutting out; else it counts what is well:
    /// it has stopped, the target is well. One of the two is better than none, whatever the ending is called.
    pub fn goodness(&self) -> u8 {
        if self.clouds() > 0 {
            return 0;
        }
        if self.curtains() > 1 {
            return 1;
        }
        let half = u8::from(self.stopped()) + u8::from(self.well());
        2 + half.min(1) + u8::from(self.ending() == Ending::Calm)
    }

    /// For tests, never shown: every point is somebody who is not well. A curtain weighs as much as an attacked face.
    pub fn loss(&self) -> u32 {
        let nobody = usize::from(self.count(Stance::Stands) == 0);
        let mood = usize::from(GLAD.saturating_sub(self.mood));
        (2 * mood + self.count(Stance::Laughs) + self.curtains() + self.clouds() + 2 * nobody) as u32
    }

    /// After a Repair: faces with a cloud. After a Lonely: curtains. Mending is play.
    pub fn mends(&self) -> Vec<usize> {
        let of = |fits: fn(&Seat) -> bool| self.seats.iter().enumerate().filter(move |(_, seat)| fits(seat)).map(|(at, _)| at).collect();
        match self.ended {
            Some(Ending::Repair) => of(Seat::cloud),
            Some(Ending::Lonely) => of(|seat| seat.curtain),
            Some(Ending::Calm | Ending::Missed) | None => Vec::new(),
        }
    }

    /// Says sorry, or opens the curtain.
    pub fn mend(&mut self, seat: usize) {
        let cloud = self.mended_by_sorry(seat);
        if let Some(there) = self.seats.get_mut(seat) {
            if !cloud {
                there.curtain = false;
                return;
            }
            if there.sent && there.stance == Stance::Laughs {
                there.stance = Stance::Watches;
            }
            (there.attacked, there.sent, there.bold) = (false, false, false);
        }
    }

    /// What stands between them and the player is a cloud, not a curtain.
    pub(super) fn mended_by_sorry(&self, seat: usize) -> bool {
        self.ended == Some(Ending::Repair) && self.seats.get(seat).is_some_and(Seat::cloud)
    }

    /// In the new face: nobody was hurt or shut out, and they are better with a friend who stays, or it has stopped.
    pub fn acted_well(&self) -> bool {
        let Some(new_face) = &self.new_face else { return false };
        let stays =
            |seat: usize| self.is(seat, Stance::Stands) && (self.standing(seat) > 0 || self.seats.get(seat).is_some_and(|s| s.thanked));
        let better = self.mood > new_face.mood && (0..self.seats.len()).any(stays);
        self.clouds() == 0 && self.curtains() == 0 && (better || self.count(Stance::Laughs) == 0)
    }

    /// In the new face: what was missing.
    pub fn right_reason(&self) -> Reason {
        if self.new_face.as_ref().is_some_and(|new_face| new_face.thanks) { Reason::Thanks } else { Reason::Company }
    }

    /// Counts and praise; `circle` says which act the level measures.
    pub fn report(&self, circle: &Circle) -> Report {
        let laughing = self.count(Stance::Laughs);
        let refused = self.seats.iter().filter(|seat| seat.curtain || seat.cloud()).count();
        Report {
            objective: if self.objective(circle.objective) { Met::Met } else { Met::NotMet },
            hits: self.first_laughers.saturating_sub(laughing),
            misses: laughing,
            false_alarms: refused,
            correct_passes: self.seats.len().saturating_sub(refused + 1),
            praise: self.praise(),
        }
    }

    fn objective(&self, objective: Objective) -> bool {
        match objective {
            Objective::Support => {
                self.asked && SUPPORT.iter().filter(|verb| self.done.contains(verb)).count() + usize::from(self.told) >= 2
            }
            Objective::Include => self.asked && self.stopped(),
        }
    }

    fn praise(&self) -> Vec<Praise> {
        let acts = [
            (Praise::Mended, self.done.contains(&Verb::Sorry) && self.clouds() == 0),
            (Praise::Thanked, self.done.contains(&Verb::Thank)),
            (Praise::Gathered, self.done.contains(&Verb::Invite) && self.count(Stance::Stands) >= GATHERING),
            (Praise::StoodBy, self.asked),
            (Praise::Told, self.told),
        ];
        acts.into_iter().filter(|(_, done)| *done).map(|(praise, _)| praise).collect()
    }
}
