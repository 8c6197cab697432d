//! In which order a beat is shown: the child's own move, the post, the ring, the target, the adult.

use bevy::prelude::*;

use crate::scenario::mechanics::circle::{Happening, RingSeen};
use crate::stage::{Leave, Pop};

/// Seconds of one step; short enough not to wait for, long enough to follow.
pub(super) const STEP: f32 = 0.38;

/// Seconds from the move to the step in which something is shown.
fn moment_of(what: Happening) -> f32 {
    what.phase() as usize as f32 * STEP
}

/// The last of these steps, in seconds.
fn latest(steps: impl Iterator<Item = Happening>) -> f32 {
    steps.map(moment_of).fold(0.0, f32::max)
}

/// A look of a seat: from which second it is shown, and until which if another one follows.
pub(super) struct Shown<T> {
    pub(super) look: T,
    from: f32,
    until: Option<f32>,
}

impl<T> Shown<T> {
    /// Comes and goes in its time; what is there from the beginning does not arrive.
    pub(super) fn in_time(&self, mut thing: EntityCommands) {
        if self.from > 0.0 {
            thing.insert(Pop::after(self.from));
        }
        if let Some(until) = self.until {
            thing.insert(Leave::after(until));
        }
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
        latest(self.ring.happened.iter().filter(|(at, _)| *at == seat).map(|(_, what)| *what))
    }

    /// How many seconds this beat is shown.
    pub(super) fn lasts(&self) -> f32 {
        if self.before.is_none() { 0.0 } else { latest(self.ring.happened.iter().map(|(_, what)| *what)) }
    }

    /// What a seat looks like one after the other; like looks are one, and what nobody would see is left out.
    pub(super) fn looks<T: PartialEq>(&self, seat: usize, look: impl Fn(&'a RingSeen) -> Option<T>) -> Vec<Shown<T>> {
        let mut looks: Vec<Shown<T>> = Vec::new();
        let mut show = |ring: &'a RingSeen, from: f32| {
            let Some(look) = look(ring) else { return };
            if let Some(last) = looks.last_mut() {
                if last.look == look {
                    return;
                }
                last.until = Some(from);
            }
            looks.push(Shown { look, from, until: None });
        };
        if let Some((film, seconds)) = self.film {
            film.iter().enumerate().for_each(|(at, ring)| show(ring, at as f32 * seconds));
            show(self.ring, film.len().saturating_sub(1) as f32 * seconds);
        } else if let Some(before) = self.before {
            show(before, 0.0);
            // Even what answers the move at once is seen to arrive.
            show(self.ring, self.when(seat).max(f32::MIN_POSITIVE));
        } else {
            show(self.ring, 0.0);
        }
        looks.retain(|shown| shown.until.is_none_or(|until| until > shown.from + f32::EPSILON));
        looks
    }
}
