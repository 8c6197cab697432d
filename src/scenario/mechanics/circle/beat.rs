//! The beat: the post travels, the ring looks around, the target feels it, the adult.

use super::ring::Ring;
use super::types::{Happening, Stance, TOP_MOOD};

impl Ring {
    /// One beat.
    pub(super) fn pass(&mut self) {
        self.beat += 1;
        self.post_travels();
        self.look_around();
        let before = self.mood;
        self.feel();
        let mut adult = Vec::new();
        self.beside = self.beside.saturating_sub(1);
        self.adult_moves(&mut adult);
        let felt = match self.mood.cmp(&before) {
            std::cmp::Ordering::Greater => Some(Happening::Better),
            std::cmp::Ordering::Less => Some(Happening::Worse),
            std::cmp::Ordering::Equal => None,
        };
        self.happened.extend(felt.map(|what| (self.target, what)));
        self.happened.extend(adult);
        self.distracted = None;
        self.arrows = self.aim();
    }

    fn post_travels(&mut self) {
        for (from, to) in std::mem::take(&mut self.arrows) {
            if !self.is(from, Stance::Laughs) || self.quiet(from) || !self.open_to_post(to) {
                continue;
            }
            let (joins, now) = (self.reasons_of(to) == 0 && !self.adult_here(), self.beat as i32);
            if let Some(there) = self.seats.get_mut(to) {
                there.phone = true;
                if joins {
                    (there.stance, there.since) = (Stance::Laughs, now);
                }
            }
            self.happened.push((to, Happening::Received { from }));
        }
    }

    /// All faces at once, by what stands now.
    fn look_around(&mut self) {
        let now = self.beat as i32;
        let mut changes: Vec<(usize, Happening)> = Vec::new();
        for seat in self.clockwise() {
            let Some(there) = self.seats.get(seat) else { continue };
            let reasons = self.reasons_of(seat);
            let change = match there.stance {
                Stance::Watches if reasons >= there.need() => Happening::RoseToo,
                Stance::Watches if reasons == 0 && self.laughing(seat) >= 2 && !self.adult_here() => Happening::Joined,
                Stance::Laughs if self.weight(seat) > self.laughing(seat) + usize::from(there.bold) => Happening::LaidDown,
                Stance::Stands if there.since < now && !there.thanked && self.standing(seat) == 0 && !(there.settled && self.stays()) => {
                    Happening::SatDown
                }
                Stance::Target | Stance::Watches | Stance::Laughs | Stance::Stands => continue,
            };
            changes.push((seat, change));
        }
        for (seat, change) in changes {
            if change == Happening::RoseToo {
                self.rise(seat, now);
            } else if change == Happening::LaidDown {
                self.lay_down(seat);
            } else if let Some(there) = self.seats.get_mut(seat) {
                if change == Happening::Joined {
                    (there.stance, there.phone, there.since) = (Stance::Laughs, true, now);
                } else {
                    // He tried once.
                    (there.stance, there.cares, there.worried) = (Stance::Watches, false, false);
                }
            }
            self.happened.push((seat, change));
        }
    }

    fn feel(&mut self) {
        let heard = |(seat, there): &(usize, &super::ring::Seat)| there.stance == Stance::Laughs && !there.curtain && !self.quiet(*seat);
        let laughing = self.seats.iter().enumerate().filter(heard).count();
        let standing = self.count(Stance::Stands);
        if standing > laughing {
            self.mood = (self.mood + 1).min(TOP_MOOD);
        } else if laughing > standing && self.beside == 0 && !self.adult_here() {
            self.mood = self.mood.saturating_sub(1);
        }
    }

    fn adult_moves(&mut self, told: &mut Vec<(usize, Happening)>) {
        let was_here = self.adult_here();
        if !self.stays() && !self.shows_proof() {
            self.staying = self.staying.saturating_sub(1);
        }
        self.coming.iter_mut().for_each(|beats| *beats = beats.saturating_sub(1));
        let calls = self.coming.len();
        self.coming.retain(|beats| *beats > 0);
        if self.coming.len() < calls && !self.stays() {
            self.staying = self.stay;
            self.seats.iter_mut().for_each(|seat| seat.bold = false);
            self.shows_proof();
        }
        match (was_here, self.adult_here()) {
            (false, true) => told.push((self.target, Happening::AdultCame)),
            (true, false) => told.push((self.target, Happening::AdultLeft)),
            (true, true) | (false, false) => {}
        }
    }

    /// An adult who is here and is shown proof stays until the ripple is over, and stops it where it began.
    fn shows_proof(&mut self) -> bool {
        let first = self.adult_here() && self.proof;
        if first {
            self.shown = true;
            self.staying = u8::MAX;
            self.mood = (self.mood + 1).min(TOP_MOOD);
            self.stop_where_it_began();
        }
        first
    }

    /// The adult sits down where it began: there it stops. Who joined in this very beat has only received it.
    fn stop_where_it_began(&mut self) {
        let listened = self.seats.get(self.poster).map(|there| there.listens.clone()).unwrap_or_default();
        for seat in std::iter::once(self.poster).chain(listened).filter(|seat| self.is(*seat, Stance::Laughs)).collect::<Vec<_>>() {
            self.lay_down(seat);
            if let Some(there) = self.seats.get_mut(seat) {
                there.settled = true;
            }
            let in_this_beat =
                |(at, what): &(usize, Happening)| *at == seat && matches!(what, Happening::Joined | Happening::Received { .. });
            if self.happened.iter().any(in_this_beat) {
                self.happened.retain(|(at, what)| !(*at == seat && *what == Happening::Joined));
            } else {
                self.happened.push((seat, Happening::LaidDown));
            }
        }
    }

    /// The bell: the ring goes on without the player.
    pub(super) fn ring_the_bell(&mut self) {
        self.bell = Some(Box::new(self.seen()));
        for _ in 0..self.ripple {
            self.happened.clear();
            self.pass();
            let seen = self.seen();
            self.after.push(seen);
        }
        self.ended = Some(self.ending());
    }
}
