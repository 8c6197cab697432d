//! A level of Circle as its author writes it, and the check that turns it into numbers and cases.

use std::collections::BTreeSet;

use ron::value::RawValue;
use serde::Deserialize;

use super::types::{CLASSMATES, TOP_MOOD, Theme};
use crate::scenario::level::Band;
use crate::scenario::mechanics::Setting;
use crate::scenario::phrase::Id;
use crate::scenario::source::{Entry, Fault, Source, kebab};

/// `circle((…))` in a level file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct CircleFile<'a> {
    theme: Theme,
    objective: Objective,
    #[serde(borrow)]
    bands: Vec<&'a RawValue>,
    #[serde(borrow)]
    cases: Vec<&'a RawValue>,
}

/// The one measured act of the level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Objective {
    /// At least two different supportive verbs, one of them in private to the one it happened to.
    Support,
    /// The one left out was asked, and a new table stands or it stopped.
    Include,
}

/// The numbers of one band.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Which band they are for.
    pub band: Band,
    /// Faces in the ring, the target's too.
    pub seats: usize,
    /// Faces that laugh at the knock.
    pub laughers: usize,
    /// Faces that mind and show it.
    pub worried: usize,
    /// Faces that mind and do not show it.
    pub blank: usize,
    /// Faces to whom many listen.
    pub popular: usize,
    /// Listeners of each of them beside the two neighbours.
    pub listeners: usize,
    /// Laughers who mind.
    pub torn: usize,
    /// The target's mood at the knock; a throw makes it one more or less.
    pub mood: u8,
    /// So many must stand for a new table; 0 where there is none.
    pub table: usize,
    /// Moves before the bell.
    pub moves: usize,
    /// Beats after the bell.
    pub ripple: usize,
    /// Beats for which an adult without proof stays.
    pub stay: u8,
    /// 1: the first adult may be busy.
    pub busy: u8,
    /// The player sent it on to so many of the first laughers.
    pub from_you: usize,
}

/// A new-face case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Kebab-case id, part of the texts' keys.
    pub id: String,
    /// What travels.
    pub theme: Theme,
    /// The player sent it on to so many of the laughers.
    pub from_you: usize,
}

/// A checked level of Circle.
#[derive(Debug, Clone)]
pub struct Circle {
    /// Whom it happened to.
    pub(super) friend: Id,
    pub(super) theme: Theme,
    pub(super) objective: Objective,
    pub(super) bands: Vec<Rules>,
    pub(super) cases: Vec<Case>,
}

impl CircleFile<'_> {
    /// Reads every entry, collects every fault.
    pub(crate) fn check(&self, setting: Setting<'_>, source: &Source<'_>, at: usize, faults: &mut Vec<Fault>) -> Circle {
        let bands: Vec<Entry<Rules>> = source.read_list(&self.bands, faults);
        let cases: Vec<Entry<Case>> = source.read_list(&self.cases, faults);
        let mut tell = |offset, what: String, remedy: &str| faults.push(source.fault(offset, what, remedy));
        bands.iter().for_each(|band| check_rules(band, &mut tell));
        let mut ids = BTreeSet::new();
        for case in &cases {
            check_case(case, &mut tell);
            if !ids.insert(case.value.id.as_str()) {
                tell(case.offset, format!("the id '{}' stands twice", case.value.id), "give each case an id of its own");
            }
        }
        let mut of_band = BTreeSet::new();
        for band in &bands {
            if !of_band.insert(band.value.band) {
                tell(band.offset, format!("band {} stands twice", band.value.band.id()), "leave one of the two out");
            }
        }
        if cases.is_empty() && self.cases.is_empty() {
            tell(at, "there is no case for the new face".into(), "add one to `cases`");
        }
        Circle {
            friend: Id::from(setting.friend),
            theme: self.theme,
            objective: self.objective,
            bands: bands.into_iter().map(|band| band.value).collect(),
            cases: cases.into_iter().map(|case| case.value).collect(),
        }
    }
}

impl Circle {
    /// Bands for which there are numbers.
    pub fn bands(&self) -> Vec<Band> {
        self.bands.iter().map(|rules| rules.band).collect()
    }

    /// Every text that this level brings for the mechanic, without the level's prefix.
    pub fn keys(&self) -> Vec<String> {
        const OWN: [&str; 11] = [
            "inner-low",
            "inner-mid",
            "inner-high",
            "ripple-target-low",
            "ripple-target-mid",
            "ripple-target-well",
            "ripple-stands",
            "ripple-nobody",
            "ripple-laughs",
            "ripple-stopped",
            "ripple-curtain",
        ];
        let of_case = |case: &Case| [format!("case-{}-scene", case.id), format!("case-{}-inner", case.id)];
        OWN.iter().map(ToString::to_string).chain(self.cases.iter().flat_map(of_case)).collect()
    }

    /// The numbers of a band; the first ones for a band that the level lacks.
    pub(super) fn rules(&self, band: Band) -> Option<&Rules> {
        self.bands.iter().find(|rules| rules.band == band).or(self.bands.first())
    }
}

fn check_rules(entry: &Entry<Rules>, tell: &mut impl FnMut(usize, String, &str)) {
    let rules = &entry.value;
    let mut bound = |name: &str, value: usize, least: usize, most: usize, remedy: &str| {
        if !(least..=most).contains(&value) {
            tell(entry.offset, format!("`{name}` is {value}"), &format!("write {least} to {most}: {remedy}"));
        }
    };
    bound("seats", rules.seats, 6, CLASSMATES + 1, "a ring that can be overlooked, and a classmate for each seat");
    bound("laughers", rules.laughers, 2, 6, "two make a crowd");
    bound("worried", rules.worried, 2, 6, "there must be somebody who minds");
    bound("blank", rules.blank, 0, 3, "faces that mind and do not show it");
    bound("popular", rules.popular, 0, 2, "faces to whom many listen");
    bound("listeners", rules.listeners, 0, 4, "more listeners of each popular face");
    bound("torn", rules.torn, 0, rules.laughers.saturating_sub(1).min(3), "laughers who mind; who began it is never one of them");
    bound("mood", rules.mood.into(), 1, usize::from(TOP_MOOD) - 1, "a throw makes it one more or less");
    bound("table", rules.table, 0, rules.seats.saturating_sub(2).min(CLASSMATES), "so many must stand for a new table, 0 for none");
    bound("moves", rules.moves, 3, 9, "six leave room for two reasons and a thank");
    bound("ripple", rules.ripple, 1, 5, "beats after the bell");
    bound("stay", rules.stay.into(), 1, 4, "beats for which an adult without proof stays");
    bound("busy", rules.busy.into(), 0, 1, "1 where the first adult may be busy");
    bound("from_you", rules.from_you, 0, rules.laughers.min(3), "laughers who got it from the player");
    let taken = rules.laughers.min(20) + rules.worried.min(20) + rules.blank.min(20) + rules.popular.min(20);
    if taken + 1 > rules.seats {
        let what = format!("{} laughers, carers and popular faces do not fit {} seats", taken, rules.seats);
        tell(entry.offset, what, "leave a seat for the one it happened to");
    }
}

fn check_case(entry: &Entry<Case>, tell: &mut impl FnMut(usize, String, &str)) {
    let case = &entry.value;
    if !kebab(&case.id) {
        tell(entry.offset, format!("case '{}': the id is not kebab-case", case.id), "use small Latin letters, digits and dashes");
    }
    if case.from_you > 1 {
        let what = format!("case '{}': `from_you` is {}", case.id, case.from_you);
        tell(entry.offset, what, "write 0 or 1: there are only two moves, and one of them must be left for somebody else");
    }
}
