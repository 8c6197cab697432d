//! Variation: nothing but reading gives the unsafe one away, and every verb changes a picture.

use std::collections::{BTreeMap, BTreeSet};

use super::measures::{Goal, Sheet};
use super::panel::percent;
use super::runs::{play_week, throws};
use super::stupid::random;
use crate::drive::blanked;
use crate::scenario::mechanics::doors::{Kind, LandingSeen};
use crate::scenario::mechanics::{Board, BoardSeen};
use crate::scenario::seed::Throw;
use crate::scenario::session::{Action, Session};

/// The morning on which features are compared: everybody has said a line of their own by then.
const MORNINGS: usize = 3;
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
    features(sheet);
}

fn begin(sheet: &Sheet, throw: Throw) -> Session {
    let mut session = Session::new(sheet.level, sheet.band, throw, &[]);
    let begun = session.apply(sheet.level, Action::Next);
    debug_assert!(begun.is_ok());
    session
}

/// How often each value of a feature stands with a kind and with an unsafe visitor.
#[derive(Default)]
struct Feature {
    counts: BTreeMap<String, [usize; 2]>,
}

impl Feature {
    fn count(&mut self, value: impl ToString, not_safe: bool) {
        self.counts.entry(value.to_string()).or_default()[usize::from(not_safe)] += 1;
    }

    /// How much the best rule on this feature alone judges right, kind and unsafe weighing the same.
    fn best_rule_percent(&self) -> f64 {
        let total = |side: usize| self.counts.values().map(|counts| counts[side]).sum::<usize>().max(1) as f64;
        let (kind, not_safe) = (total(0), total(1));
        50.0 * self.counts.values().map(|counts| (counts[0] as f64 / kind).max(counts[1] as f64 / not_safe)).sum::<f64>()
    }

    /// The share of unsafe ones at the fullest and the emptiest value, against an equal share.
    fn shares(&self) -> (f64, f64) {
        let all: usize = self.counts.values().map(|counts| counts[1]).sum();
        let fair = all as f64 / self.counts.len().max(1) as f64;
        let share = |counts: &[usize; 2]| counts[1] as f64 / fair.max(f64::MIN_POSITIVE);
        let shares: Vec<f64> = self.counts.values().map(share).collect();
        (shares.iter().copied().fold(f64::MAX, f64::min), shares.iter().copied().fold(0.0, f64::max))
    }
}

fn features(sheet: &mut Sheet) {
    let mut features: BTreeMap<&'static str, Feature> = BTreeMap::new();
    for throw in throws(sheet.seeds) {
        let mut session = begin(sheet, throw);
        for _ in 1..MORNINGS {
            let night = session.board().moves().into_iter().find(|step| step.ends_turn());
            if let Some(night) = night {
                let slept = session.apply(sheet.level, Action::Play(night));
                debug_assert!(slept.is_ok());
            }
        }
        let Board::Doors(board) = session.board() else { return };
        let kinds = board.pattern();
        count_features(sheet, &board.seen(), &kinds, &mut features);
    }
    for (name, feature) in &features {
        sheet.row(format!("best-rule-on-{name}-percent"), feature.best_rule_percent(), Goal::AtMost(60.0));
    }
    if let Some(position) = features.get("place") {
        let (least, most) = position.shares();
        sheet.row("place-holds-the-unsafe-one-least-share", least, Goal::AtLeast(0.6));
        sheet.row("place-holds-the-unsafe-one-most-share", most, Goal::AtMost(1.4));
    }
}

fn count_features(sheet: &Sheet, landing: &LandingSeen, kinds: &[(Kind, bool)], features: &mut BTreeMap<&'static str, Feature>) {
    let lengths: Vec<usize> =
        landing.doors.iter().map(|door| door.slips.first().map_or(0, |slip| sheet.texts.say(&slip.text).chars().count())).collect();
    for (door, (kind, known)) in landing.doors.iter().zip(kinds) {
        if *kind == Kind::Pest {
            continue;
        }
        let not_safe = *kind == Kind::Unsafe;
        let mut count = |name: &'static str, value: String| features.entry(name).or_default().count(value, not_safe);
        count("place", door.door.to_string());
        count("sender", known.to_string());
        count("length", lengths.iter().filter(|length| **length < lengths[door.door]).count().to_string());
        count("picture", door.visitor.to_string());
        for slip in &door.slips {
            let text = sheet.texts.say(&slip.text);
            count("punctuation", format!("{}{}", text.contains('?'), text.contains('!')));
        }
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
