//! In which order a beat is shown: the child's own move, the post, the ring, the target, the adult.

use crate::scenario::mechanics::circle::{Happening, RingSeen};

/// Seconds of one step; short enough not to wait for, long enough to follow.
pub(super) const STEP: f32 = 0.38;

/// The step in which something is shown, from 0.
pub(super) fn step_of(what: Happening) -> usize {
    match what {
        Happening::SatWith
        | Happening::CurtainOpened
        | Happening::Distracted
        | Happening::PutDown
        | Happening::Refused
        | Happening::StoodUp
        | Happening::NotYet
        | Happening::Thanked
        | Happening::ProofKept
        | Happening::Called
        | Happening::CurtainDrawn
        | Happening::Attacked
        | Happening::SentOn
        | Happening::Forgave => 0,
        Happening::Received { .. } => 1,
        Happening::Joined | Happening::LaidDown | Happening::RoseToo | Happening::SatDown | Happening::Bolder => 2,
        Happening::Better | Happening::Worse => 3,
        Happening::AdultCame | Happening::AdultLeft => 4,
    }
}

/// A ring with what it looked like before: a beat ago, or since the bell.
pub(super) struct Moment<'a> {
    pub(super) ring: &'a RingSeen,
    pub(super) before: Option<&'a RingSeen>,
    /// What is shown one after the other in the Ripple, and how long each is shown, in seconds.
    film: Option<(&'a [&'a RingSeen], f32)>,
    /// All is well in the end, and the faces show it.
    pub(super) calm: bool,
}

impl<'a> Moment<'a> {
    /// Nothing moves unless a beat has passed.
    pub(super) fn of(ring: &'a RingSeen, before: Option<&'a RingSeen>) -> Self {
        let before =
            before.filter(|before| before.seats.len() == ring.seats.len() && before.left != ring.left && before.target == ring.target);
        Self { ring, before, film: None, calm: false }
    }

    /// The last of these pictures, after the others, each for so many seconds.
    pub(super) fn film(end: &'a RingSeen, film: &'a [&'a RingSeen], seconds: f32, calm: bool) -> Self {
        Self { ring: end, before: None, film: Some((film, seconds)), calm }
    }

    /// When the look of a seat changes, in seconds from the move.
    pub(super) fn when(&self, seat: usize) -> f32 {
        let steps = self.ring.happened.iter().filter(|(at, _)| *at == seat).map(|(_, what)| step_of(*what));
        steps.max().unwrap_or(0) as f32 * STEP
    }

    /// How many seconds this beat is shown.
    pub(super) fn lasts(&self) -> f32 {
        if self.before.is_none() {
            return 0.0;
        }
        self.ring.happened.iter().map(|(_, what)| step_of(*what)).max().unwrap_or(0) as f32 * STEP
    }

    /// What a seat looks like one after the other: each look with the second from which it is shown; like looks are one.
    pub(super) fn looks<T: PartialEq>(&self, seat: usize, look: impl Fn(&'a RingSeen) -> Option<T>) -> Vec<(T, f32)> {
        let mut looks: Vec<(T, f32)> = Vec::new();
        let mut show = |ring: &'a RingSeen, from: f32| {
            if let Some(new) = look(ring).filter(|new| looks.last().is_none_or(|(last, _)| last != new)) {
                looks.push((new, from));
            }
        };
        match (self.film, self.before) {
            (Some((film, seconds)), _) => {
                film.iter().enumerate().for_each(|(at, ring)| show(ring, at as f32 * seconds));
                show(self.ring, film.len().saturating_sub(1) as f32 * seconds);
            }
            (None, Some(before)) => show(before, 0.0),
            (None, None) => {}
        }
        if self.film.is_none() {
            show(self.ring, if self.before.is_some() { self.when(seat) } else { 0.0 });
        }
        looks
    }
}
