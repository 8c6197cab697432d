//! Nothing but reading gives the unsafe one away.

use std::collections::BTreeMap;

use super::super::measures::{Goal, Sheet};
use super::super::runs::throws;
use super::super::variation::{Feature, begin};
use crate::scenario::mechanics::Board;
use crate::scenario::mechanics::doors::{Kind, LandingSeen};
use crate::scenario::session::Action;

/// The morning on which features are compared: everybody has said a line of their own by then.
const MORNINGS: usize = 3;

/// Place, sender, length, picture and punctuation of each visitor.
pub(super) fn features(sheet: &mut Sheet) {
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
