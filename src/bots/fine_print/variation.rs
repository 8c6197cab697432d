//! The right way on: no place, size, contrast, length or wording gives it away.

use std::collections::BTreeMap;

use super::super::measures::{Goal, Sheet};
use super::super::runs::throws;
use super::super::variation::{Feature, begin};
use super::seen::harms;
use crate::scenario::mechanics::Board;
use crate::scenario::mechanics::fine_print::{FineSeen, Half, Kind, Machine, Move, PhoneSeen, Role, ScreenKind, ThingSeen};

/// More screens than any app has.
const MOST_SCREENS: usize = 20;

/// What the small letters of a part say: they never lie.
fn fine(machine: &Machine, part: usize) -> FineSeen {
    let mut looked = machine.clone();
    looked.apply(Move::Magnify { part });
    let fine = looked.seen().parts.get(part).and_then(|part| part.fine.clone());
    fine.unwrap_or(FineSeen { on: Vec::new(), off: Vec::new() })
}

/// Nothing stands behind a door but the thing: no stranger who asks for the code, and no long way.
fn fair_door(machine: &Machine, part: usize) -> bool {
    let mut behind = machine.clone();
    behind.apply(Move::Press { part });
    let find = |machine: &Machine, role: Role| machine.seen().parts.iter().position(|part| part.role == role);
    let Some(get) = find(&behind, Role::Get) else { return false };
    if harms(&fine(&behind, get).on) {
        return false;
    }
    behind.apply(Move::Press { part: get });
    let Some(code) = find(&behind, Role::Code) else { return true };
    !harms(&fine(&behind, code).on)
}

/// Whether a button of this screen is a right one.
fn right(machine: &Machine, phone: &PhoneSeen, part: usize) -> bool {
    let there = &phone.parts[part];
    let costs = || harms(&fine(machine, part).on);
    match (phone.screen.kind, there.role) {
        (_, Role::Side) => false,
        // Ticks everything and goes on: right where nothing costs anything when it is ticked.
        (_, Role::TickAll) => (0..phone.parts.len()).all(|at| phone.parts[at].role != Role::Box || !hurts(machine, at, true)),
        (ScreenKind::Doors, _) => fair_door(machine, part),
        (ScreenKind::Exit, Role::Keep) => phone.thing == ThingSeen::Outlined,
        (ScreenKind::Exit, _) => phone.thing != ThingSeen::Outlined && !costs(),
        _ => !costs(),
    }
}

/// Sets the boxes of a screen right, so that the way goes on with the thing.
fn with_boxes(mut machine: Machine) -> Machine {
    if machine.seen().below {
        machine.apply(Move::Scroll);
    }
    for (part, there) in machine.seen().parts.iter().enumerate() {
        if there.role == Role::Box && hurts(&machine, part, there.ticked) {
            machine.apply(Move::Tick { part });
        }
    }
    machine
}

/// The box costs something as it stands.
fn hurts(machine: &Machine, part: usize, ticked: bool) -> bool {
    let fine = fine(machine, part);
    harms(if ticked { &fine.on } else { &fine.off })
}

/// Every screen of the right way, from the first to the last, with what is right there.
fn right_way(mut machine: Machine) -> Vec<(Machine, PhoneSeen, Vec<bool>)> {
    let mut screens = Vec::new();
    while machine.half() == Half::App && screens.len() < MOST_SCREENS {
        let phone = machine.seen();
        let is_right: Vec<bool> =
            (0..phone.parts.len()).map(|part| phone.parts[part].kind == Kind::Button && right(&machine, &phone, part)).collect();
        let Some(part) = is_right.iter().position(|right| *right) else { break };
        screens.push((machine.clone(), phone, is_right));
        machine = with_boxes(machine);
        machine.apply(Move::Press { part });
    }
    screens
}

#[derive(Default)]
struct Features {
    rules: BTreeMap<String, Feature>,
    places: BTreeMap<usize, Feature>,
}

/// Place, size, contrast, length, wording and punctuation of the right button, and ticks of boxes.
pub(super) fn features(sheet: &mut Sheet) {
    let mut features = Features::default();
    let mut careful_lines = std::collections::BTreeSet::new();
    for throw in throws(sheet.seeds) {
        let Board::FinePrint(machine) = begin(sheet, throw).board().clone() else { return };
        let way = right_way(machine);
        let line: Vec<String> = way.iter().map(|(_, phone, right)| format!("{}{:?}", phone.screen.id, right)).collect();
        if throw.number() < LINES {
            careful_lines.insert(line);
        }
        for (machine, phone, right) in way {
            count_buttons(sheet, &phone, &right, &mut features);
            count_wordings(&phone, &right, &mut features);
            count_boxes(&machine, &mut features);
        }
    }
    for (name, feature) in &features.rules {
        sheet.row(format!("best-rule-on-{name}-percent"), feature.best_rule_percent(), Goal::AtMost(60.0));
    }
    for (count, place) in &features.places {
        let (least, most) = place.shares();
        sheet.row(format!("place-of-{count}-holds-a-right-button-least-share"), least, Goal::AtLeast(0.6));
        sheet.row(format!("place-of-{count}-holds-a-right-button-most-share"), most, Goal::AtMost(1.4));
    }
    sheet.row("different-right-ways-in-50-throws", careful_lines.len() as f64, Goal::AtLeast(20.0));
}

/// Throws over which right ways are counted.
const LINES: u16 = 50;

/// On each screen what is right weighs as much as what is not: how many buttons there are gives nothing away.
fn count_buttons(sheet: &Sheet, phone: &PhoneSeen, right: &[bool], features: &mut Features) {
    let buttons: Vec<usize> = (0..phone.parts.len()).filter(|at| phone.parts[*at].kind == Kind::Button).collect();
    let (of, fair) = (buttons.len(), right.iter().filter(|right| **right).count());
    // Where there is nothing to choose, nothing can be given away.
    if fair == of {
        return;
    }
    let texts: Vec<String> = buttons.iter().map(|at| sheet.texts.say(&phone.parts[*at].label).to_string()).collect();
    let lengths: Vec<usize> = texts.iter().map(|text| text.chars().count()).collect();
    for (place, at) in buttons.iter().enumerate() {
        let part = &phone.parts[*at];
        let weight = if right[*at] { [0.0, 1.0 / fair as f64] } else { [1.0 / (of - fair) as f64, 0.0] };
        let mut count = |name: &str, value: String| features.rules.entry(name.to_owned()).or_default().share(value, weight);
        count("place", format!("{place} of {of}"));
        count("size", format!("{} of {of}", part.size));
        count("faint", part.faint.to_string());
        count("length", format!("{} of {of}", lengths.iter().filter(|length| **length < lengths[place]).count()));
        count("punctuation", format!("{}{}", texts[place].contains('?'), texts[place].contains('!')));
        features.places.entry(of).or_default().share(place, weight);
    }
}

/// The wordings of ways and doors, against those that stand beside them.
fn count_wordings(phone: &PhoneSeen, right: &[bool], features: &mut Features) {
    let ways: Vec<usize> = (0..phone.parts.len()).filter(|at| matches!(phone.parts[*at].role, Role::Way | Role::Door)).collect();
    let (of, fair) = (ways.len(), ways.iter().filter(|at| right[**at]).count());
    if fair == 0 || fair == of {
        return;
    }
    for at in ways {
        let weight = if right[at] { [0.0, 1.0 / fair as f64] } else { [1.0 / (of - fair) as f64, 0.0] };
        features.rules.entry("wording".into()).or_default().share(&phone.parts[at].label.key, weight);
    }
}

/// What is right for a box that costs something ticked or empty; one that never does may be left as it is.
fn count_boxes(machine: &Machine, features: &mut Features) {
    let phone = machine.seen();
    let boxes: Vec<usize> = (0..phone.parts.len()).filter(|at| phone.parts[*at].role == Role::Box).collect();
    for (place, at) in boxes.iter().enumerate() {
        let (ticked, empty) = (hurts(machine, *at, true), hurts(machine, *at, false));
        if ticked == empty {
            continue;
        }
        let mut count = |name: &str, value: String| features.rules.entry(name.to_owned()).or_default().count(value, empty);
        count("tick-of-a-box", phone.parts[*at].ticked.to_string());
        count("place-of-a-box", format!("{place} of {}", boxes.len()));
    }
}
