//! Who sits where in this throw: drawn under constraints, never asked of a solver.

use super::ring::{NewFace, Ring, Seat};
use super::script::{Case, Circle, Rules};
use super::types::{CLASSMATES, Move, Stance, Theme, Verb};
use crate::scenario::level::Band;
use crate::scenario::phrase::Id;
use crate::scenario::seed::Draw;
use crate::scenario::tell::FirstAnswer;

/// Draws before a throw is taken as it is. One in two or three is.
const TRIES: usize = 400;
/// Per cent of throws in which the last laugher sits apart.
const APART: u32 = 35;
/// Per cent of throws in which somebody stands already, alone.
const DEFENDER: u32 = 30;
/// Carers who must be reachable: fewer than two laughers beside them.
const REACHABLE: usize = 2;
/// Seats, moves and ripple of the new face.
const FEW: usize = 5;
const FEW_MOVES: usize = 2;
const FEW_BEATS: usize = 2;
const FEW_MOOD: u8 = 2;

/// More good pairs of moves than this, and there is nothing to find.
const MOST_WAYS: usize = 30;

/// An empty ring.
fn empty(band: Band, theme: Theme, who: Vec<Id>, lines: Vec<Vec<usize>>) -> Ring {
    Ring {
        band,
        theme,
        beat: 0,
        moves: FEW_MOVES,
        ripple: FEW_BEATS,
        table: 0,
        stay: 2,
        target: 0,
        poster: 0,
        from_you: false,
        seats: who.into_iter().zip(lines).map(|(who, listens)| Seat::new(who, listens)).collect(),
        mood: FEW_MOOD,
        beside: 0,
        asked: false,
        proof: false,
        busy: false,
        coming: Vec::new(),
        staying: 0,
        shown: false,
        distracted: None,
        arrows: Vec::new(),
        happened: Vec::new(),
        done: Default::default(),
        told: false,
        first_laughers: 0,
        new_face: None,
        bell: None,
        after: Vec::new(),
        ended: None,
    }
}

/// Classmates without repetition.
fn deal(count: usize, draw: &mut Draw) -> Vec<Id> {
    let numbers = draw.sample(&(1..=CLASSMATES).collect::<Vec<_>>(), count);
    numbers.into_iter().map(|number| Id::from(format!("classmate-{number}"))).collect()
}

/// A ring: each child listens to both neighbours.
fn beside(count: usize) -> Vec<Vec<usize>> {
    (0..count).map(|at| vec![(at + count - 1) % count, (at + 1) % count]).collect()
}

impl Ring {
    /// The first moment of a throw.
    pub fn begin(circle: &Circle, band: Band, first_answer: FirstAnswer, draw: &mut Draw) -> Self {
        let Some(rules) = circle.rules(band) else { return empty(band, circle.theme, Vec::new(), Vec::new()) };
        let classmates = deal(rules.seats.saturating_sub(1), draw);
        let mut ring = Self::draw(circle, rules, &classmates, draw);
        for _ in 1..TRIES {
            if ring.playable() {
                break;
            }
            ring = Self::draw(circle, rules, &classmates, draw);
        }
        ring.band = band;
        ring.busy = rules.busy > 0 && first_answer != FirstAnswer::Helpful;
        ring
    }

    /// There is an arrow, and enough carers can be reached.
    fn playable(&self) -> bool {
        let reachable = |at: &usize| self.seats.get(*at).is_some_and(|seat| seat.cares && seat.worried && self.laughing(*at) < 2);
        let watching = (0..self.seats.len()).filter(|at| !self.is(*at, Stance::Laughs));
        !self.arrows.is_empty() && watching.filter(reachable).count() >= REACHABLE
    }

    fn draw(circle: &Circle, rules: &Rules, classmates: &[Id], draw: &mut Draw) -> Self {
        let count = rules.seats;
        let target = draw.below(count);
        let others: Vec<usize> = (0..count).filter(|at| *at != target).collect();
        let laughers = draw_laughers(rules, target, &others, draw);
        let quiet: Vec<usize> = others.iter().copied().filter(|at| !laughers.contains(at)).collect();
        let popular = draw.sample(&quiet, rules.popular);
        let rest: Vec<usize> = quiet.iter().copied().filter(|at| !popular.contains(at)).collect();
        let carers = draw.sample(&rest, rules.worried + rules.blank);
        let lines = draw_lines(rules, target, &others, &popular, draw);
        let mut who = classmates.to_vec();
        who.insert(target.min(who.len()), circle.friend.clone());
        let mut ring = empty(rules.band, circle.theme, who, lines);
        (ring.target, ring.poster) = (target, laughers.first().copied().unwrap_or(target));
        (ring.moves, ring.ripple, ring.table, ring.stay) = (rules.moves, rules.ripple, rules.table, rules.stay);
        (ring.from_you, ring.first_laughers) = (rules.from_you > 0, laughers.len());
        ring.take_seats(&laughers, &popular, rules.from_you);
        for (nth, at) in carers.iter().enumerate() {
            ring.minds(*at, nth < rules.worried);
        }
        laughers.iter().skip(1).take(rules.torn).for_each(|at| ring.minds(*at, true));
        ring.mood = match draw.below(4) {
            0 => rules.mood.saturating_sub(1),
            3 => rules.mood + 1,
            _ => rules.mood,
        };
        if draw.percent(DEFENDER)
            && let Some(at) = carers.get(draw.below(rules.worried.min(carers.len())))
        {
            ring.defends(*at);
        }
        ring.arrows = ring.aim();
        ring
    }

    fn take_seats(&mut self, laughers: &[usize], popular: &[usize], from_you: usize) {
        for (at, seat) in self.seats.iter_mut().enumerate() {
            seat.popular = popular.contains(&at);
            if at == self.target {
                seat.stance = Stance::Target;
            } else if let Some(nth) = laughers.iter().position(|laugher| *laugher == at) {
                (seat.stance, seat.phone, seat.since) = (Stance::Laughs, true, -(nth as i32) - 1);
                seat.sent = nth < from_you;
            }
        }
    }

    fn minds(&mut self, at: usize, shows: bool) {
        if let Some(seat) = self.seats.get_mut(at) {
            (seat.cares, seat.worried) = (true, shows);
        }
    }

    /// Stands already, alone: thank, or this child sits down.
    fn defends(&mut self, at: usize) {
        if let Some(seat) = self.seats.get_mut(at) {
            (seat.stance, seat.since, seat.phone) = (Stance::Stands, 0, true);
        }
    }

    /// A row of five in another costume: two moves.
    pub fn new_face(circle: &Circle, band: Band, draw: &mut Draw) -> Option<Self> {
        let case = circle.cases.get(draw.below(circle.cases.len()))?;
        let who = deal(FEW, draw);
        let thanks = draw.percent(50);
        let mut ring = None;
        for _ in 0..TRIES {
            let drawn = Self::draw_few(band, case, thanks, &who, draw);
            let done = drawn.can_turn();
            ring = Some(drawn);
            if done {
                break;
            }
        }
        ring
    }

    fn draw_few(band: Band, case: &Case, thanks: bool, who: &[Id], draw: &mut Draw) -> Self {
        let mut seats: Vec<usize> = (0..FEW).collect();
        draw.shuffle(&mut seats);
        let [target, poster, second, carer, popular] = seats[..] else { return empty(band, case.theme, Vec::new(), Vec::new()) };
        let hears: Vec<usize> = [poster, second, carer].into_iter().filter(|at| at.abs_diff(popular) > 1).collect();
        let extra = hears.get(draw.below(hears.len())).copied();
        let lines = (0..FEW).map(|at| {
            let beside = [at.checked_sub(1), Some(at + 1).filter(|next| *next < FEW)].into_iter().flatten();
            let mut lines: Vec<usize> = beside.chain((extra == Some(at)).then_some(popular)).filter(|other| *other != target).collect();
            lines.sort_unstable();
            lines
        });
        let mut ring = empty(band, case.theme, who.to_vec(), lines.collect());
        (ring.target, ring.poster, ring.from_you, ring.first_laughers) = (target, poster, case.from_you > 0, 2);
        ring.take_seats(&[poster, second], &[popular], case.from_you);
        ring.minds(carer, true);
        if thanks {
            ring.defends(carer);
        }
        ring.new_face = Some(NewFace { case: Id::from(case.id.as_str()), thanks, mood: ring.mood });
        ring.arrows = ring.aim();
        ring
    }

    /// Two moves of which one is what the reason names end well, and not nearly every pair does. A ring of five is small
    /// enough to try; the large one never asks.
    fn can_turn(&self) -> bool {
        let thanks = self.new_face.as_ref().is_some_and(|new_face| new_face.thanks);
        let named = |step: Move| match step {
            Move::Put { verb: Verb::Thank, .. } => thanks,
            Move::Put { verb: Verb::BeWith | Verb::Invite, seat } => !thanks && self.seats.get(seat).is_some_and(|there| there.cares),
            Move::Put { .. } | Move::Look { .. } | Move::Tell | Move::Wait => false,
        };
        let (mut all, mut fitting) = (0, 0);
        for first in self.moves().into_iter().filter(|step| !matches!(step, Move::Look { .. })) {
            let mut halfway = self.clone();
            halfway.step(first);
            for second in halfway.moves().into_iter().filter(|step| !matches!(step, Move::Look { .. })) {
                let mut end = halfway.clone();
                end.step(second);
                (0..end.ripple).for_each(|_| end.pass());
                if end.acted_well() {
                    all += 1;
                    fitting += usize::from(named(first) || named(second));
                }
            }
        }
        fitting > 0 && all <= MOST_WAYS
    }
}

/// The laughers, who it began with first: they grow beside each other, and sometimes the last sits apart.
fn draw_laughers(rules: &Rules, target: usize, others: &[usize], draw: &mut Draw) -> Vec<usize> {
    let count = rules.seats;
    let mut laughers: Vec<usize> = others.get(draw.below(others.len())).copied().into_iter().collect();
    let apart = draw.percent(APART);
    while laughers.len() < rules.laughers {
        let next_to = |one: usize, other: usize| matches!((one + count - other) % count, 1) || matches!((other + count - one) % count, 1);
        let free: Vec<usize> = others.iter().copied().filter(|at| !laughers.contains(at)).collect();
        let far: Vec<usize> = free.iter().copied().filter(|at| laughers.iter().all(|laugher| !next_to(*at, *laugher))).collect();
        let near: Vec<usize> = laughers
            .iter()
            .flat_map(|at| [(at + 1) % count, (at + count - 1) % count])
            .filter(|at| *at != target && !laughers.contains(at))
            .collect();
        let last = laughers.len() + 1 == rules.laughers;
        let pool = if apart && last && !far.is_empty() {
            far
        } else if near.is_empty() {
            free
        } else {
            near
        };
        let Some(at) = pool.get(draw.below(pool.len())) else { break };
        laughers.push(*at);
    }
    laughers
}

/// Who listens to whom: neighbours, and chat lines to popular faces; nobody listens to the target.
fn draw_lines(rules: &Rules, target: usize, others: &[usize], popular: &[usize], draw: &mut Draw) -> Vec<Vec<usize>> {
    let mut lines = beside(rules.seats);
    for star in popular {
        let pool: Vec<usize> =
            others.iter().copied().filter(|at| at != star && !lines.get(*at).is_some_and(|l| l.contains(star))).collect();
        for fan in draw.sample(&pool, rules.listeners) {
            if let Some(line) = lines.get_mut(fan) {
                line.push(*star);
            }
        }
    }
    for line in &mut lines {
        line.retain(|at| *at != target);
        line.sort_unstable();
        line.dedup();
    }
    lines
}
