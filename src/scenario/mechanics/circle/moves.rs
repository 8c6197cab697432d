//! What a child can do in the ring, and what each token does before the beat.

use super::ring::Ring;
use super::types::{Happening, Move, Stance, TOP_MOOD, Verb};

/// How much sitting with the target lifts them, and for how many beats it protects.
const LIFT: u8 = 2;
const BESIDE: u8 = 2;
/// Beats until an adult comes, and until one who is busy does.
const STEPS: u8 = 2;
const STEPS_BUSY: u8 = 3;
/// From here on a child who is asked laughs on.
const CROWD: usize = 2;

impl Ring {
    /// What can be done now: looks by seat, verbs by seat, then Tell, then Wait.
    pub fn moves(&self) -> Vec<Move> {
        if self.over() {
            return Vec::new();
        }
        let looks = self.seats.iter().enumerate().filter(|(seat, there)| *seat != self.target && !there.looked);
        let mut moves: Vec<Move> = looks.map(|(seat, _)| Move::Look { seat }).collect();
        for seat in 0..self.seats.len() {
            moves.extend(Verb::ALL.into_iter().filter(|verb| self.fits(*verb, seat)).map(|verb| Move::Put { verb, seat }));
        }
        moves.extend(self.tells());
        moves.push(Move::Wait);
        moves
    }

    fn fits(&self, verb: Verb, seat: usize) -> bool {
        let Some(there) = self.seats.get(seat) else { return false };
        if there.curtain {
            return verb == Verb::BeWith;
        }
        let is = |stance| there.stance == stance;
        match verb {
            Verb::BeWith => !is(Stance::Stands),
            Verb::Subject => is(Stance::Laughs),
            Verb::TakeDown | Verb::AnswerBack => is(Stance::Laughs),
            Verb::Invite => is(Stance::Watches),
            Verb::Thank => is(Stance::Stands) && !there.thanked,
            Verb::Proof => !is(Stance::Target) && !self.proof && (there.phone || self.told),
            Verb::Mute => !is(Stance::Target),
            Verb::Forward => self.open_to_post(seat),
            Verb::Sorry => there.cloud(),
        }
    }

    /// An adult can be told again and again, until one stays.
    pub fn tells(&self) -> Vec<Move> {
        if self.over() || self.stays() { Vec::new() } else { vec![Move::Tell] }
    }

    /// Makes a move that is one of [`Ring::moves`].
    pub fn apply(&mut self, step: Move) {
        if self.over() {
            return;
        }
        if let Move::Look { seat } = step {
            if let Some(there) = self.seats.get_mut(seat) {
                there.looked = true;
            }
            return;
        }
        self.step(step);
        if self.beat >= self.moves {
            self.ring_the_bell();
        }
    }

    /// A move and its beat, without the bell.
    pub(super) fn step(&mut self, step: Move) {
        self.happened.clear();
        match step {
            Move::Put { verb, seat } => self.put(verb, seat),
            Move::Tell => self.tell(),
            Move::Look { .. } | Move::Wait => {}
        }
        self.pass();
    }

    /// The same without its beat: for the test that telling never hurts.
    pub fn apply_free(&mut self, step: Move) {
        if step == Move::Tell {
            self.tell();
        }
    }

    fn tell(&mut self) {
        self.coming.push(if self.busy && !self.proof { STEPS_BUSY } else { STEPS });
        self.told = true;
        self.happened.push((self.target, Happening::Called));
    }

    pub(super) fn put(&mut self, verb: Verb, seat: usize) {
        let what = match verb {
            Verb::BeWith => self.be_with(seat),
            Verb::Subject => {
                self.distracted = Some(seat);
                Happening::Distracted
            }
            Verb::TakeDown => self.take_down(seat),
            Verb::Invite => self.invite(seat),
            Verb::Thank => self.set(seat, Happening::Thanked, |there| there.thanked = true),
            Verb::Proof => {
                self.proof = true;
                Happening::ProofKept
            }
            Verb::Mute => self.set(seat, Happening::CurtainDrawn, |there| there.curtain = true),
            Verb::AnswerBack => return self.answer_back(seat),
            Verb::Forward => {
                let now = self.now();
                self.set(seat, Happening::SentOn, |there| {
                    (there.sent, there.phone, there.stance, there.since) = (true, true, Stance::Laughs, now);
                })
            }
            Verb::Sorry => self.sorry(seat),
        };
        self.done.insert(verb);
        self.happened.push((seat, what));
    }

    /// The beat that follows this move.
    fn now(&self) -> i32 {
        self.beat as i32 + 1
    }

    fn set(&mut self, seat: usize, what: Happening, change: impl FnOnce(&mut super::ring::Seat)) -> Happening {
        if let Some(there) = self.seats.get_mut(seat) {
            change(there);
        }
        what
    }

    fn be_with(&mut self, seat: usize) -> Happening {
        if self.seats.get(seat).is_some_and(|there| there.curtain) {
            return self.set(seat, Happening::CurtainOpened, |there| there.curtain = false);
        }
        if seat == self.target {
            self.mood = (self.mood + LIFT).min(TOP_MOOD);
            (self.beside, self.asked) = (BESIDE, true);
            return Happening::SatWith;
        }
        self.set(seat, Happening::SatWith, |there| (there.sat_with, there.bold, there.worried) = (true, false, there.cares))
    }

    fn take_down(&mut self, seat: usize) -> Happening {
        if self.holds_on(seat) >= CROWD || self.seats.get(seat).is_none_or(|there| there.attacked) {
            return Happening::Refused;
        }
        self.lay_down(seat);
        Happening::PutDown
    }

    fn invite(&mut self, seat: usize) -> Happening {
        let need = self.seats.get(seat).map_or(usize::MAX, super::ring::Seat::need);
        if self.reasons_of(seat) + 1 < need {
            return Happening::NotYet;
        }
        let now = self.now();
        self.rise(seat, now);
        Happening::StoodUp
    }

    /// In front of all: he and those he listens to laugh louder; alone he falls silent, ashamed.
    fn answer_back(&mut self, seat: usize) {
        self.done.insert(Verb::AnswerBack);
        self.set(seat, Happening::Attacked, |there| there.attacked = true);
        self.happened.push((seat, Happening::Attacked));
        let crowd: Vec<usize> = self
            .seats
            .get(seat)
            .map(|there| there.listens.iter().copied().filter(|other| self.is(*other, Stance::Laughs)).collect())
            .unwrap_or_default();
        if crowd.is_empty() && self.seats.get(seat).is_some_and(|there| !there.bold) {
            self.set(seat, Happening::Attacked, |there| there.stance = Stance::Watches);
            return;
        }
        for bolder in std::iter::once(seat).chain(crowd) {
            self.set(bolder, Happening::Bolder, |there| there.bold = true);
            self.happened.push((bolder, Happening::Bolder));
        }
    }

    fn sorry(&mut self, seat: usize) -> Happening {
        if self.is(seat, Stance::Laughs) && self.seats.get(seat).is_some_and(|there| there.sent) {
            self.lay_down(seat);
        }
        self.set(seat, Happening::Forgave, |there| (there.attacked, there.sent, there.bold) = (false, false, false))
    }

    pub(super) fn lay_down(&mut self, seat: usize) {
        self.set(seat, Happening::LaidDown, |there| (there.stance, there.phone, there.bold) = (Stance::Watches, true, false));
    }

    pub(super) fn rise(&mut self, seat: usize, beat: i32) {
        self.set(seat, Happening::RoseToo, |there| (there.stance, there.since, there.worried) = (Stance::Stands, beat, true));
    }
}
