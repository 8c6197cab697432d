//! The careful player of Circle: looks at every face first, then follows a few rules that a child can say aloud.
//!
//! It knows what is drawn and no more: a blank face counts as one that does not mind.

use super::super::careful::free;
use super::super::mechanic;
use crate::scenario::mechanics::circle::{GLAD, Move, RingSeen, SeatSeen, Stance, Verb};
use crate::scenario::mechanics::{BoardSeen, Reason};
use crate::scenario::seed::Draw;
use crate::scenario::seen::Offer;
use crate::text::Texts;

/// From so many laughing on it fetches an adult.
const CROWD: usize = 4;
/// Moves that must be left for an adult to be of use.
const TIME: usize = 3;
/// From here down somebody is at the bottom.
const LOW: u8 = 1;

/// Which habits a careful player of the ring has; curious children lack some.
#[derive(Debug, Clone, Copy)]
pub struct Habits {
    /// Thanks whoever stands alone.
    pub thank: bool,
    /// Asks laughers to take it down.
    pub ask: bool,
    /// Invites.
    pub invite: bool,
    /// When to fetch an adult.
    pub adult: Adult,
    /// Sits with the target before anything else.
    pub target_first: bool,
}

/// When a player fetches an adult.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Adult {
    /// When too many laugh.
    Crowd,
    /// At once, with proof.
    First,
    /// At once, without proof.
    Bare,
    /// Not in the ring.
    Never,
}

impl Default for Habits {
    fn default() -> Self {
        Self { thank: true, ask: true, invite: true, adult: Adult::Crowd, target_first: false }
    }
}

impl Habits {
    /// The habits of one of many children.
    pub(in crate::bots) fn curious(throw: u16, child: usize) -> Self {
        let mut draw = Draw::from_words(&["curious in the ring", &throw.to_string(), &child.to_string()]);
        Self {
            thank: draw.percent(80),
            ask: draw.percent(75),
            invite: draw.percent(70),
            adult: [Adult::Crowd, Adult::First, Adult::First, Adult::Bare, Adult::Never][draw.below(5)],
            target_first: draw.percent(30),
        }
    }
}

/// What the player keeps in mind.
#[derive(Debug, Clone)]
pub(in crate::bots) struct Mind {
    habits: Habits,
    draw: Draw,
    /// In the new face somebody stood alone at the beginning.
    lone: bool,
}

/// The ring as it is read: only what is visible.
struct Read<'a> {
    ring: &'a RingSeen,
    habits: Habits,
}

impl Mind {
    /// A careful player with its own luck.
    pub(in crate::bots) fn new(seed: u16, habits: Habits) -> Self {
        Self { habits, draw: Draw::from_words(&["careful in the ring", &seed.to_string()]), lone: false }
    }

    /// The index of the next look or move.
    fn in_the_ring(&mut self, ring: &RingSeen, offers: &[Offer]) -> usize {
        if let Some(look) = offers.iter().position(|offer| offer.verb == "look") {
            return look;
        }
        if ring.new_face && ring.beat == 1 {
            self.lone = ring.seats.iter().any(|seat| seat.stance == Stance::Stands);
        }
        let wanted = careful(ring, self.habits);
        let is = |offer: &Offer| offer.action == crate::scenario::session::Action::Play(wanted.into());
        offers.iter().position(is).or_else(|| offers.iter().position(|offer| offer.verb == "wait")).unwrap_or(0)
    }
}

impl mechanic::Mind for Mind {
    fn choose(&mut self, board: &BoardSeen, offers: &[Offer], _: &Texts) -> Option<usize> {
        let BoardSeen::Circle(ring) = board else { return None };
        Some(self.in_the_ring(ring, offers))
    }

    fn reason(&self, board: &BoardSeen) -> Option<Reason> {
        let BoardSeen::Circle(_) = board else { return None };
        Some(if self.lone { Reason::Thanks } else { Reason::Company })
    }

    /// A look is no move.
    fn any(&mut self, offers: &[Offer]) -> usize {
        let moves: Vec<usize> = (0..offers.len()).filter(|at| !free(&offers[*at])).collect();
        moves.get(self.draw.below(moves.len())).copied().unwrap_or(0)
    }
}

/// The next move of the careful player, once every face was looked at.
pub(in crate::bots) fn careful(ring: &RingSeen, habits: Habits) -> Move {
    Read { ring, habits }.choose()
}

impl Read<'_> {
    fn seats(&self, stance: Stance) -> impl Iterator<Item = &SeatSeen> {
        self.ring.seats.iter().filter(move |seat| seat.stance == stance)
    }

    fn listens(&self, seat: &SeatSeen, to: usize) -> bool {
        seat.listens.as_ref().is_some_and(|listens| listens.contains(&to))
    }

    fn heard(&self, seat: &SeatSeen, stance: Stance) -> usize {
        self.ring.heard(seat, stance).unwrap_or(0)
    }

    fn need(&self, seat: &SeatSeen) -> usize {
        if seat.popular { 3 } else { 2 }
    }

    /// Reasons that can be seen.
    fn sparks(&self, seat: &SeatSeen) -> usize {
        usize::from(seat.worried) + usize::from(seat.sat_with) + self.heard(seat, Stance::Stands).min(self.need(seat))
    }

    fn ready(&self) -> Vec<&SeatSeen> {
        let fits = |seat: &&SeatSeen| !seat.curtain && self.sparks(seat) + 1 >= self.need(seat);
        if self.habits.invite { self.seats(Stance::Watches).filter(fits).collect() } else { Vec::new() }
    }

    /// Laughers who would put it down: at the edge, and not scolded.
    fn easy(&self) -> Vec<&SeatSeen> {
        let against = |seat: &SeatSeen| usize::from(seat.sat_with) + usize::from(self.ring.adult_here);
        let fits = |seat: &&SeatSeen| {
            !seat.curtain && !seat.cloud && self.heard(seat, Stance::Laughs) + usize::from(seat.bold) < 2 + against(seat)
        };
        if self.habits.ask { self.seats(Stance::Laughs).filter(fits).collect() } else { Vec::new() }
    }

    /// Faces that the post will reach next and that would laugh.
    fn joins(&self) -> Vec<usize> {
        let falls = |to: &usize| self.ring.seats.get(*to).is_some_and(|seat| self.sparks(seat) == 0) && !self.ring.adult_here;
        self.ring.arrows.iter().map(|(_, to)| *to).filter(falls).collect()
    }

    /// How much is won when this one stands: a friend beside, then who listens.
    fn gain(&self, seat: &SeatSeen, joins: &[usize]) -> (usize, usize, std::cmp::Reverse<usize>) {
        let worth = |fan: &SeatSeen| {
            let watches = fan.stance == Stance::Watches;
            3 * usize::from(joins.contains(&fan.seat))
                + 2 * usize::from(watches && self.sparks(fan) == 1)
                + 2 * usize::from(fan.stance == Stance::Laughs)
                + usize::from(watches)
        };
        let fans = self.ring.seats.iter().filter(|fan| fan.seat != self.ring.target && self.listens(fan, seat.seat));
        (self.heard(seat, Stance::Stands), fans.map(worth).sum(), std::cmp::Reverse(seat.seat))
    }

    fn invite(&self, ready: &[&SeatSeen], joins: &[usize]) -> Option<Move> {
        let best = ready.iter().max_by_key(|seat| self.gain(seat, joins))?;
        Some(Move::Put { verb: Verb::Invite, seat: best.seat })
    }

    fn adult(&self, laughers: &[&SeatSeen]) -> Option<Move> {
        let ring = self.ring;
        let nobody = ring.steps.is_none() && !ring.adult_here;
        let proof = laughers.iter().find(|seat| !seat.curtain).map(|seat| Move::Put { verb: Verb::Proof, seat: seat.seat });
        match self.habits.adult {
            Adult::Crowd if ring.left >= TIME && laughers.len() >= CROWD && nobody => {
                if ring.proof {
                    Some(Move::Tell)
                } else {
                    proof
                }
            }
            Adult::First if ring.beat == 1 => proof,
            Adult::First if ring.beat == 2 && nobody => Some(Move::Tell),
            Adult::Bare if ring.beat == 1 => Some(Move::Tell),
            Adult::Crowd | Adult::First | Adult::Bare | Adult::Never => None,
        }
    }

    fn choose(&self) -> Move {
        let ring = self.ring;
        let put = |verb: Verb, seat: usize| Move::Put { verb, seat };
        let with_target = put(Verb::BeWith, ring.target);
        let laughers: Vec<&SeatSeen> = self.seats(Stance::Laughs).collect();
        if let Some(cloud) = ring.seats.iter().find(|seat| seat.cloud && !seat.curtain) {
            return put(Verb::Sorry, cloud.seat);
        }
        if self.habits.target_first && ring.beat == 1 {
            return with_target;
        }
        // Whoever stands alone is thanked before anything else: they sit down in this very beat.
        let alone = |seat: &&SeatSeen| !seat.thanked && !seat.curtain && self.heard(seat, Stance::Stands) == 0;
        if let Some(lone) = self.seats(Stance::Stands).find(alone).filter(|_| self.habits.thank) {
            return put(Verb::Thank, lone.seat);
        }
        if let Some(step) = self.adult(&laughers) {
            return step;
        }
        if ring.mood <= LOW && ring.beside == 0 {
            return with_target;
        }
        let (ready, easy, joins) = (self.ready(), self.easy(), self.joins());
        let nobody_stands = self.seats(Stance::Stands).next().is_none();
        if ring.left <= 2 && nobody_stands && !ready.is_empty() {
            return self.invite(&ready, &joins).unwrap_or(with_target);
        }
        let starts = |seat: &SeatSeen| ring.arrows.iter().any(|(from, to)| *from == seat.seat && joins.contains(to));
        let order = |seat: &&&SeatSeen| (starts(seat), std::cmp::Reverse(self.heard(seat, Stance::Laughs)), std::cmp::Reverse(seat.seat));
        if let Some(edge) = easy.iter().max_by_key(order) {
            return put(Verb::TakeDown, edge.seat);
        }
        if ring.mood < GLAD && ring.beside == 0 {
            return with_target;
        }
        self.invite(&ready, &joins)
            .or_else(|| laughers.iter().find(|seat| !seat.curtain).map(|seat| put(Verb::BeWith, seat.seat)))
            .unwrap_or(with_target)
    }
}
