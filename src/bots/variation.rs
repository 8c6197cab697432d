//! Variation: nothing but reading gives the answer away, and every verb changes a picture.

use std::collections::{BTreeMap, BTreeSet};

use super::measures::{Goal, Sheet};
use super::mechanic::of;
use super::panel::percent;
use super::runs::{play_week, throws};
use super::stupid::random;
use crate::drive::blanked;
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::seed::Throw;
use crate::scenario::session::{Action, Session};

/// Throws over which patterns are counted.
const PATTERN_SEEDS: u16 = 50;
/// Throws in which every verb is tried.
const MUTE_SEEDS: u16 = 20;

pub(super) fn rows(sheet: &mut Sheet) {
    let hash = |throw: Throw| play_week(sheet.level, sheet.band, throw, &mut random(throw.number()), sheet.texts).session.state_hash();
    let same = throws(PATTERN_SEEDS).filter(|throw| hash(*throw) == hash(*throw)).count();
    sheet.row("same-throw-same-state-percent", percent(same, PATTERN_SEEDS.into()), Goal::AtLeast(100.0));
    let patterns: BTreeSet<String> = throws(PATTERN_SEEDS).map(|throw| begin(sheet, throw).board().pattern()).collect();
    sheet.row("different-patterns-in-50-throws", patterns.len() as f64, Goal::AtLeast(20.0));
    of(sheet.level.c()).features(sheet);
}

/// The first moment of the play.
pub(super) fn begin(sheet: &Sheet, throw: Throw) -> Session {
    let mut session = Session::new(sheet.level, sheet.band, throw, &[]);
    let begun = session.apply(sheet.level, Action::Next);
    debug_assert!(begun.is_ok());
    session
}

/// How often, by value, a feature stands with what is not the answer and with what is.
#[derive(Default)]
pub(super) struct Feature {
    counts: BTreeMap<String, [f64; 2]>,
}

impl Feature {
    pub(super) fn count(&mut self, value: impl ToString, answer: bool) {
        self.share(value, if answer { [0.0, 1.0] } else { [1.0, 0.0] });
    }

    /// Counts something that is the answer only in part, as one of several that are as good.
    pub(super) fn share(&mut self, value: impl ToString, [not, answer]: [f64; 2]) {
        let counts = self.counts.entry(value.to_string()).or_default();
        counts[0] += not;
        counts[1] += answer;
    }

    /// How much the best rule on this feature alone judges right, both answers weighing the same.
    pub(super) fn best_rule_percent(&self) -> f64 {
        let total = |side: usize| self.counts.values().map(|counts| counts[side]).sum::<f64>().max(f64::MIN_POSITIVE);
        let (not, answer) = (total(0), total(1));
        50.0 * self.counts.values().map(|counts| (counts[0] / not).max(counts[1] / answer)).sum::<f64>()
    }

    /// The share of answers at the fullest and the emptiest value, against an equal share.
    pub(super) fn shares(&self) -> (f64, f64) {
        let all: f64 = self.counts.values().map(|counts| counts[1]).sum();
        let fair = all / self.counts.len().max(1) as f64;
        let share = |counts: &[f64; 2]| counts[1] / fair.max(f64::MIN_POSITIVE);
        let shares: Vec<f64> = self.counts.values().map(share).collect();
        (shares.iter().copied().fold(f64::MAX, f64::min), shares.iter().copied().fold(0.0, f64::max))
    }
}

/// Every move changes what the view shows, with each text replaced by □.
pub(super) fn mute_row(sheet: &mut Sheet) {
    let (mut all, mut changed) = (0, 0);
    for throw in throws(MUTE_SEEDS) {
        let run = play_week(sheet.level, sheet.band, throw, &mut random(throw.number()), sheet.texts);
        let mut session = begin(sheet, throw);
        for step in run.path {
            let before = blanked(&session.seen(sheet.level));
            if session.apply(sheet.level, Action::Play(step)).is_err() {
                break;
            }
            let after = session.seen(sheet.level);
            all += 1;
            changed += usize::from(!matches!(after.board, BoardSeen::Nothing {}) && blanked(&after) != before);
        }
    }
    sheet.row("mute-moves-that-change-the-picture-percent", percent(changed, all), Goal::AtLeast(100.0));
}
