//! The ring at one moment, and what follows from it: reasons, laughter, arrows.

use std::collections::BTreeSet;

use super::see::RingSeen;
use super::types::{GLAD, Happening, Stance, Theme, Verb};
use crate::scenario::level::Band;
use crate::scenario::phrase::Id;
use crate::scenario::report::Ending;

/// Reasons that make brave.
const REASONS: usize = 2;
/// A popular face needs one more: popular is not brave.
const REASONS_OF_POPULAR: usize = 3;

/// One face of the ring.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Seat {
    pub(super) who: Id,
    /// Whom this child listens to: seats in rising order, never the target.
    pub(super) listens: Vec<usize>,
    pub(super) stance: Stance,
    /// Minds what happens, and shows it.
    pub(super) cares: bool,
    pub(super) worried: bool,
    pub(super) popular: bool,
    pub(super) sat_with: bool,
    pub(super) thanked: bool,
    pub(super) bold: bool,
    pub(super) curtain: bool,
    /// The post was here, or this child has stood: it need not come again.
    pub(super) phone: bool,
    /// Answered back at, and not yet told sorry.
    pub(super) attacked: bool,
    /// Got it from the player, and not yet told sorry.
    pub(super) sent: bool,
    /// The beat of the last change to laughing or standing; before the knock below zero, the first one nearest.
    pub(super) since: i32,
    pub(super) looked: bool,
    /// Put it down because of the adult: standing up then is not standing alone.
    pub(super) settled: bool,
}

impl Seat {
    pub(super) fn new(who: Id, listens: Vec<usize>) -> Self {
        Self {
            who,
            listens,
            stance: Stance::Watches,
            cares: false,
            worried: false,
            popular: false,
            sat_with: false,
            thanked: false,
            bold: false,
            curtain: false,
            phone: false,
            attacked: false,
            sent: false,
            since: 0,
            looked: false,
            settled: false,
        }
    }

    pub(super) fn need(&self) -> usize {
        if self.popular { REASONS_OF_POPULAR } else { REASONS }
    }

    pub(super) fn cloud(&self) -> bool {
        self.attacked || self.sent
    }
}

/// The transfer case that a ring plays.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct NewFace {
    pub(super) case: Id,
    /// Somebody stands already, alone: thanks are what is missing. Else it is company.
    pub(super) thanks: bool,
    /// The target's mood at the knock.
    pub(super) mood: u8,
}

/// The ring at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ring {
    pub(super) band: Band,
    pub(super) theme: Theme,
    /// Beats that have passed.
    pub(super) beat: usize,
    /// Moves before the bell, and beats after it.
    pub(super) moves: usize,
    pub(super) ripple: usize,
    pub(super) table: usize,
    /// Beats for which an adult without proof stays.
    pub(super) stay: u8,
    pub(super) target: usize,
    /// Where it began.
    pub(super) poster: usize,
    /// The player began it.
    pub(super) from_you: bool,
    pub(super) seats: Vec<Seat>,
    pub(super) mood: u8,
    /// Beats for which the player still sits beside the target.
    pub(super) beside: u8,
    /// The target was asked.
    pub(super) asked: bool,
    pub(super) proof: bool,
    /// The adult is busy: without proof they come a beat later.
    pub(super) busy: bool,
    /// Beats until the adult comes, one a call, the first call first.
    pub(super) coming: Vec<u8>,
    /// Beats for which the adult is still here.
    pub(super) staying: u8,
    /// The adult here was shown proof.
    pub(super) shown: bool,
    /// Who was told of something else, for this beat.
    pub(super) distracted: Option<usize>,
    /// Where the post goes next, as it is shown.
    pub(super) arrows: Vec<(usize, usize)>,
    pub(super) happened: Vec<(usize, Happening)>,
    /// What was done so far, for praise.
    pub(super) done: BTreeSet<Verb>,
    pub(super) told: bool,
    pub(super) first_laughers: usize,
    pub(super) new_face: Option<NewFace>,
    /// The moment of the bell, and those after each beat of the ripple.
    pub(super) bell: Option<Box<RingSeen>>,
    pub(super) after: Vec<RingSeen>,
    pub(super) ended: Option<Ending>,
}

impl Ring {
    /// Seats in the order of the ring, beginning left of the target.
    pub(super) fn clockwise(&self) -> impl Iterator<Item = usize> + use<> {
        let (count, target) = (self.seats.len(), self.target);
        (0..count).map(move |step| (target + step) % count.max(1))
    }

    pub(super) fn is(&self, seat: usize, stance: Stance) -> bool {
        self.seats.get(seat).is_some_and(|there| there.stance == stance)
    }

    pub(super) fn count(&self, stance: Stance) -> usize {
        self.seats.iter().filter(|seat| seat.stance == stance).count()
    }

    fn heard(&self, seat: usize, stance: Stance) -> usize {
        self.seats.get(seat).map_or(0, |there| there.listens.iter().filter(|other| self.is(**other, stance)).count())
    }

    /// Laughers to whom this child listens.
    pub(super) fn laughing(&self, seat: usize) -> usize {
        self.heard(seat, Stance::Laughs)
    }

    /// Those who stand and to whom this child listens.
    pub(super) fn standing(&self, seat: usize) -> usize {
        self.heard(seat, Stance::Stands)
    }

    /// The same, a thanked friend being worth two.
    pub(super) fn weight(&self, seat: usize) -> usize {
        let stands = |other: &&usize| self.is(**other, Stance::Stands);
        let weight = |other: &usize| 1 + usize::from(self.seats.get(*other).is_some_and(|there| there.thanked));
        self.seats.get(seat).map_or(0, |there| there.listens.iter().filter(stands).map(weight).sum())
    }

    /// Reasons to be brave that are there.
    pub(super) fn reasons_of(&self, seat: usize) -> usize {
        self.seats.get(seat).map_or(0, |there| self.reasons(seat, there.cares))
    }

    /// The same, as far as they can be seen.
    pub(super) fn reasons_shown(&self, seat: usize) -> usize {
        self.seats.get(seat).map_or(0, |there| self.reasons(seat, there.cares && there.worried))
    }

    fn reasons(&self, seat: usize, cares: bool) -> usize {
        self.seats.get(seat).map_or(0, |there| usize::from(cares) + usize::from(there.sat_with) + self.standing(seat).min(there.need()))
    }

    /// What speaks against putting it down: below two a child that is asked does.
    pub(super) fn holds_on(&self, seat: usize) -> usize {
        self.seats.get(seat).map_or(0, |there| {
            let against = usize::from(there.sat_with) + usize::from(self.adult_here());
            (self.laughing(seat) + usize::from(there.bold)).saturating_sub(against)
        })
    }

    pub(super) fn adult_here(&self) -> bool {
        self.staying > 0
    }

    /// The adult is here and was shown proof.
    pub(super) fn stays(&self) -> bool {
        self.adult_here() && self.shown
    }

    /// Listeners of a face; the target is none.
    pub(super) fn listeners(&self, seat: usize) -> impl Iterator<Item = usize> + '_ {
        let hears = move |(at, there): &(usize, &Seat)| *at != self.target && there.listens.contains(&seat);
        self.seats.iter().enumerate().filter(hears).map(|(at, _)| at)
    }

    fn steps(&self, from: usize, to: usize) -> usize {
        let count = self.seats.len().max(1);
        (to + count - from % count) % count
    }

    /// His laughter is not heard: he was told of something else, or listens to somebody who was.
    pub(super) fn quiet(&self, seat: usize) -> bool {
        self.distracted.is_some_and(|at| at == seat || self.seats.get(seat).is_some_and(|there| there.listens.contains(&at)))
    }

    /// The post can come to this face.
    pub(super) fn open_to_post(&self, seat: usize) -> bool {
        self.seats.get(seat).is_some_and(|there| there.stance == Stance::Watches && !there.phone)
    }

    /// Where the post goes next: from the newest carrier who has an unseen watcher listening, to the one of those to whom
    /// most listen. Ties go clockwise, from the target and from the carrier, so that no seat is better than another.
    pub(super) fn aim(&self) -> Vec<(usize, usize)> {
        let mut arrows: Vec<(usize, usize)> = Vec::new();
        let loud = self.seats.iter().any(|seat| seat.bold && seat.stance == Stance::Laughs);
        let mut carriers: Vec<usize> = self.clockwise().filter(|seat| self.is(*seat, Stance::Laughs)).collect();
        carriers.sort_by_key(|seat| -self.seats.get(*seat).map_or(0, |there| there.since));
        for from in carriers {
            let free = |to: &usize| self.open_to_post(*to) && arrows.iter().all(|(_, taken)| taken != to);
            let key = |to: &usize| (std::cmp::Reverse(self.listeners(*to).count()), self.steps(from, *to));
            if let Some(to) = self.listeners(from).filter(free).min_by_key(key) {
                arrows.push((from, to));
            }
            if arrows.len() > usize::from(loud) {
                break;
            }
        }
        arrows
    }

    /// It has stopped: nobody laughs, or those who stand are a table of their own.
    pub(super) fn stopped(&self) -> bool {
        let (laughing, standing) = (self.count(Stance::Laughs), self.count(Stance::Stands));
        laughing == 0 || self.table > 0 && self.asked && standing >= self.table && standing > laughing
    }

    pub(super) fn well(&self) -> bool {
        self.mood >= GLAD
    }

    /// Whom one has looked at on an earlier way is still known.
    pub(super) fn remember(&mut self, before: &Self) {
        for (seat, there) in self.seats.iter_mut().zip(&before.seats) {
            seat.looked |= there.looked;
        }
    }

    /// The play is over.
    pub fn over(&self) -> bool {
        self.ended.is_some()
    }

    /// The beat, from 1.
    pub fn turn(&self) -> usize {
        (self.beat + 1).min(self.moves)
    }

    /// The seat of the one it happened to.
    pub fn target(&self) -> usize {
        self.target
    }

    /// How many laugh, how many stand, and how the target feels.
    pub fn counts(&self) -> (usize, usize, usize) {
        (self.count(Stance::Laughs), self.count(Stance::Stands), self.mood.into())
    }

    /// What matters of the state, for a search: two rings with the same one go on alike.
    pub fn fingerprint(&self) -> Vec<u8> {
        let seat = |seat: &Seat| {
            let marks = [seat.sat_with, seat.thanked, seat.bold, seat.curtain, seat.phone, seat.cares, seat.cloud()];
            marks.into_iter().fold(seat.stance as u8, |bits, mark| bits << 1 | u8::from(mark))
        };
        let rest = [self.mood, self.beside, self.staying, u8::from(self.proof), u8::from(self.asked), self.beat as u8];
        self.seats.iter().map(seat).chain(rest).chain(self.coming.iter().copied()).collect()
    }

    /// Who sits there.
    pub fn who(&self, seat: usize) -> Option<Id> {
        self.seats.get(seat).map(|there| there.who.clone())
    }

    /// The moment of the bell: after the last move and its beat.
    pub fn at_bell(&self) -> Option<&RingSeen> {
        self.bell.as_deref()
    }

    /// The moments after each beat of the ripple.
    pub fn after(&self) -> &[RingSeen] {
        &self.after
    }
}
