//! How a week on the landing ends, what it cost, and what a teacher may see of it.

use super::rules::Landing;
use super::script::{Doors, Objective};
use super::types::{Circle, Kind, PATTERN, Position, WARM};
use super::visitor::Visitor;
use crate::scenario::report::{Ending, Met, Praise, Report};

impl Landing {
    /// The first of the four that is true.
    pub fn ending(&self) -> Ending {
        let any = |test: &dyn Fn(&Visitor) -> bool| self.visitors.iter().any(test);
        if any(&|v| v.kind == Kind::Unsafe && v.asked || v.kind != Kind::Kind && v.circle() >= Circle::Street || v.holds_private()) {
            return Ending::Repair;
        }
        if any(&|v| v.kind == Kind::Kind && v.shut_out()) {
            return Ending::Lonely;
        }
        if any(&|v| v.kind == Kind::Kind && v.flames < WARM || v.kind == Kind::Unsafe && v.still_at_the_door()) {
            return Ending::Missed;
        }
        Ending::Calm
    }

    /// For tests, never shown. Being shut out weighs as much as a street given away; an ask that came through most.
    pub fn loss(&self) -> u32 {
        self.visitors.iter().map(Visitor::loss).sum()
    }

    /// After a Repair: doors whose hand still holds a key. Mending is play, with an adult beside.
    pub fn mends(&self) -> Vec<usize> {
        if self.ending() != Ending::Repair {
            return Vec::new();
        }
        self.visitors.iter().enumerate().filter(|(_, v)| !v.holds.is_empty()).map(|(door, _)| door).collect()
    }

    /// Takes the keys home after the week, together with an adult: now nobody can keep them.
    pub fn mend(&mut self, door: usize) {
        if let Some(visitor) = self.visitors.get_mut(door) {
            visitor.holds.clear();
            visitor.kept_key = false;
        }
    }

    /// In the new face: the fine one is not shut out, the other one does not stand open.
    pub fn acted_well(&self) -> bool {
        self.visitors.iter().all(|visitor| match visitor.kind {
            Kind::Kind | Kind::Pest => visitor.position != Position::Closed,
            Kind::Unsafe => visitor.position != Position::Open,
        })
    }

    /// In the new face: somebody is not safe.
    pub fn anyone_unsafe(&self) -> bool {
        self.visitors.iter().any(|visitor| visitor.kind == Kind::Unsafe)
    }

    /// Counts and praise; `doors` says which act the level measures.
    pub fn report(&self, doors: &Doors) -> Report {
        let count = |test: &dyn Fn(&Visitor) -> bool| self.visitors.iter().filter(|v| test(v)).count();
        let hits = count(&|v| v.kind == Kind::Unsafe && v.reason() && v.position == Position::Closed);
        let false_alarms = count(&|v| v.kind == Kind::Kind && (v.gone || v.position == Position::Closed));
        let not_safe = count(&|v| v.kind == Kind::Unsafe);
        let kind = count(&|v| v.kind == Kind::Kind);
        Report {
            objective: self.objective(doors, not_safe, false_alarms),
            hits,
            misses: not_safe - hits,
            false_alarms,
            correct_passes: kind - false_alarms,
            praise: self.praise(),
        }
    }

    fn objective(&self, doors: &Doors, not_safe: usize, false_alarms: usize) -> Met {
        let all_unsafe = |test: &dyn Fn(&Visitor) -> bool| self.visitors.iter().filter(|v| v.kind == Kind::Unsafe).all(test);
        let any_kind = |test: &dyn Fn(&Visitor) -> bool| self.visitors.iter().any(|v| v.kind == Kind::Kind && test(v));
        let met = |ok: bool| if ok { Met::Met } else { Met::NotMet };
        if not_safe == 0 {
            // Nobody unsafe: the objective is its mirror, no false alarm and a doubt cleared.
            let cleared = self.visitors.iter().any(|v| v.checked || v.slips.iter().any(|slip| slip.turned) || v.answer_day > 0);
            return if false_alarms == 0 && cleared { Met::Mirrored } else { Met::NotMet };
        }
        match doors.objective {
            Objective::Pattern => {
                met(all_unsafe(&|v| (v.pins.len() >= PATTERN || v.settled) && !v.asked) && any_kind(&|v| v.flames >= WARM))
            }
            Objective::Verify => met(all_unsafe(&|v| v.reason() && !v.asked) && any_kind(&|v| v.answer_day > 0 && v.flames >= WARM)),
        }
    }

    fn praise(&self) -> Vec<Praise> {
        let any = |test: &dyn Fn(&Visitor) -> bool| self.visitors.iter().any(test);
        let mut praise = Vec::new();
        if any(&|v| v.kind != Kind::Kind && v.distanced) {
            praise.push(Praise::KeptDistance);
        }
        if any(&|v| v.checked) {
            praise.push(Praise::Checked);
        }
        if any(&|v| v.kind == Kind::Kind && !v.known && v.flames >= WARM) {
            praise.push(Praise::KeptWarm);
        }
        if self.told > 0 {
            praise.push(Praise::Told);
        }
        praise
    }
}

impl Visitor {
    /// Something private in the hand of somebody known only from a screen (safeguarding, rule 13).
    fn holds_private(&self) -> bool {
        !self.known && self.holds.iter().any(|key| !key.everyday())
    }

    fn shut_out(&self) -> bool {
        self.gone || self.position == Position::Closed && self.flames == 0
    }

    /// Open, chained, or closed without a reason while liked: the friend would open again.
    fn still_at_the_door(&self) -> bool {
        self.position != Position::Closed || self.flames > 0 && !self.reason()
    }

    fn loss(&self) -> u32 {
        let mut loss = 0;
        match self.kind {
            Kind::Kind if self.shut_out() => loss += 2,
            Kind::Kind => loss += u32::from(self.flames < WARM),
            Kind::Unsafe if self.asked => loss += if self.settled { 1 } else { 3 },
            Kind::Unsafe => loss += u32::from(self.still_at_the_door()),
            Kind::Pest => {}
        }
        if self.kind != Kind::Kind && self.circle() >= Circle::Street || self.holds_private() {
            loss += 2;
        }
        loss
    }
}
