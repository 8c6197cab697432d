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

/// A ring with what it looked like a beat ago, when a beat has just passed.
#[derive(Clone, Copy)]
pub(super) struct Moment<'a> {
    pub(super) ring: &'a RingSeen,
    pub(super) before: Option<&'a RingSeen>,
}

impl<'a> Moment<'a> {
    /// Nothing moves unless a beat has passed.
    pub(super) fn of(ring: &'a RingSeen, before: Option<&'a RingSeen>) -> Self {
        let before =
            before.filter(|before| before.seats.len() == ring.seats.len() && before.left != ring.left && before.target == ring.target);
        Self { ring, before }
    }

    /// When the look of a seat changes, in seconds from the move.
    pub(super) fn when(&self, seat: usize) -> f32 {
        let steps = self.ring.happened.iter().filter(|(at, _)| *at == seat).map(|(_, what)| step_of(*what));
        steps.max().unwrap_or(0) as f32 * STEP
    }

    /// How many steps this beat has to be shown.
    pub(super) fn lasts(&self) -> f32 {
        if self.before.is_none() {
            return 0.0;
        }
        self.ring.happened.iter().map(|(_, what)| step_of(*what)).max().unwrap_or(0) as f32 * STEP
    }
}
