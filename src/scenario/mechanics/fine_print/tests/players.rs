//! Two players of the prototype, to compare the ported rules with its measured table.

// A player of the prototype has a rule for a few kinds of screens and one for all others.
#![allow(clippy::wildcard_enum_match_arm)]

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::scenario::phrase::Id;
use crate::scenario::report::Ending;

/// What a player carries along.
#[derive(Default)]
struct Memory {
    bad: BTreeSet<usize>,
    fix: BTreeSet<Id>,
    pressed: BTreeMap<(Id, Option<usize>), Vec<usize>>,
}

fn find(seen: &PhoneSeen, role: Role) -> Option<usize> {
    seen.parts.iter().position(|part| part.role == role)
}

fn costs(part: &PartSeen, minutes: bool) -> bool {
    let weighs = |cost: &Cost| minutes || !matches!(cost, Cost::Mins(_));
    part.fine.as_ref().is_some_and(|fine| fine.on.iter().chain(&fine.off).any(weighs))
}

/// Presses by look alone, the biggest; never the same part of a screen twice running.
fn biggest(seen: &PhoneSeen, memory: &mut Memory) -> Move {
    let buttons: Vec<usize> = (0..seen.parts.len()).filter(|at| seen.parts[*at].kind == Kind::Button).collect();
    let done = memory.pressed.entry((seen.screen.id.clone(), seen.screen.door)).or_default();
    let mut left: Vec<usize> = buttons.iter().copied().filter(|at| !done.contains(at)).collect();
    if left.is_empty() {
        done.clear();
        left = buttons;
    }
    let Some(part) = left.into_iter().min_by_key(|at| (std::cmp::Reverse(seen.parts[*at].size), *at)) else { return Move::Back };
    done.push(part);
    Move::Press { part }
}

/// Asks once on each screen, leaves out what the helper pointed at, mends at once, and presses the biggest.
fn asks(seen: &PhoneSeen, memory: &mut Memory) -> Move {
    let key = (seen.screen.id.clone(), seen.screen.door);
    if let Some(step) = mends(seen) {
        return step;
    }
    if memory.fix.insert(Id::from(format!("asked {} {:?}", key.0, key.1))) {
        return Move::Ask;
    }
    if let Some(part) = seen.parts.iter().position(|part| part.finger && part.kind == Kind::Box) {
        return Move::Tick { part };
    }
    let pressed = memory.pressed.entry(key).or_default();
    pressed.extend(seen.parts.iter().position(|part| part.finger));
    biggest(seen, memory)
}

/// The same without mending.
fn only_asks(seen: &PhoneSeen, memory: &mut Memory) -> Move {
    if seen.open.is_empty() || memory.fix.insert(Id::from(format!("asked {} {:?}", seen.screen.id, seen.screen.door))) {
        return asks(seen, memory);
    }
    biggest(seen, memory)
}

fn mends_at_once(seen: &PhoneSeen, memory: &mut Memory) -> Move {
    mends(seen).unwrap_or_else(|| biggest(seen, memory))
}

fn refuses(_: &PhoneSeen, _: &mut Memory) -> Move {
    Move::Back
}

fn mends(seen: &PhoneSeen) -> Option<Move> {
    let first = *seen.open.first()?;
    Some(match seen.screen.kind {
        ScreenKind::Dead => Move::Back,
        ScreenKind::Login if seen.open.contains(&Slip::Code) => Move::Back,
        _ if !seen.told || seen.open.contains(&Slip::Friends) => Move::Ask,
        _ => Move::Mend { what: first },
    })
}

fn careful(seen: &PhoneSeen, memory: &mut Memory) -> Move {
    if let Some(step) = mends(seen) {
        return step;
    }
    match seen.screen.kind {
        ScreenKind::Dead => Move::Back,
        ScreenKind::Doors => at_doors(seen, memory),
        ScreenKind::Page => at_page(seen, memory),
        ScreenKind::Login => at_login(seen, memory),
        _ => on_the_way(seen, memory),
    }
}

fn at_doors(seen: &PhoneSeen, memory: &mut Memory) -> Move {
    let doors: Vec<usize> = (0..seen.parts.len()).filter(|at| !memory.bad.contains(at)).collect();
    if let Some(part) = doors.iter().copied().find(|at| seen.parts[*at].address.is_some() && seen.parts[*at].address == seen.card) {
        return Move::Press { part };
    }
    match doors.first() {
        None => {
            memory.bad.clear();
            Move::Wait
        }
        Some(part) if seen.parts[*part].fine.is_none() && doors.len() > 1 => Move::Magnify { part: *part },
        Some(part) => Move::Press { part: *part },
    }
}

fn at_page(seen: &PhoneSeen, memory: &mut Memory) -> Move {
    let (door, part) = (seen.screen.door.unwrap(), find(seen, Role::Get).unwrap());
    if memory.bad.contains(&door) {
        return Move::Back;
    }
    let get = &seen.parts[part];
    if costs(get, true) && (seen.left < 15 || memory.bad.len() < 2) {
        memory.bad.insert(door);
        return Move::Back;
    }
    let signs = find(seen, Role::TooGood).is_some() && find(seen, Role::Hurry).is_some();
    if get.fine.is_none() && !signs && !memory.fix.contains(&Id::from(format!("own-{door}"))) {
        return Move::Magnify { part };
    }
    Move::Press { part }
}

fn at_login(seen: &PhoneSeen, memory: &mut Memory) -> Move {
    let note = find(seen, Role::Address).unwrap();
    match seen.parts[note].address {
        None => Move::Magnify { part: note },
        Some(address) if Some(address) == seen.card => Move::Press { part: find(seen, Role::Code).unwrap() },
        Some(_) => {
            memory.bad.insert(seen.screen.door.unwrap());
            Move::Back
        }
    }
}

fn on_the_way(seen: &PhoneSeen, memory: &mut Memory) -> Move {
    if !seen.stuck.is_empty() {
        memory.fix.extend(seen.stuck.iter().cloned());
        if seen.thing == ThingSeen::Stuck {
            return Move::Back;
        }
    }
    if seen.below {
        return Move::Scroll;
    }
    for (part, there) in seen.parts.iter().enumerate().filter(|(_, part)| part.kind == Kind::Box) {
        let wanted = match (&there.fine, there.says) {
            (Some(fine), _) if !fine.on.is_empty() || !fine.off.is_empty() => fine.on.is_empty(),
            (Some(_), _) => there.ticked,
            (None, says) => {
                let doubt = (says == Says::Vague || memory.fix.contains(&seen.screen.id)) && seen.left > 4;
                if doubt || says == Says::Keep && seen.left > 14 {
                    return Move::Magnify { part };
                }
                matches!(says, Says::Keep | Says::Not) || says != Says::Extra && there.ticked
            }
        };
        if wanted != there.ticked {
            return Move::Tick { part };
        }
    }
    let press = |role| Move::Press { part: find(seen, role).unwrap() };
    match seen.screen.kind {
        ScreenKind::Boxes => press(Role::Next),
        ScreenKind::YesNo => {
            let yes = find(seen, Role::Yes).unwrap();
            let part = &seen.parts[yes];
            match (&part.fine, part.says) {
                (Some(_), _) => press(if costs(part, true) { Role::No } else { Role::Yes }),
                (None, Says::Vague) => Move::Magnify { part: yes },
                (None, says) => press(if says == Says::Fits { Role::Yes } else { Role::No }),
            }
        }
        ScreenKind::Exit if seen.thing == ThingSeen::Outlined => press(Role::Keep),
        ScreenKind::Exit => {
            let done = find(seen, Role::Done).unwrap();
            if seen.parts[done].fine.is_none() && seen.left > 2 {
                return Move::Magnify { part: done };
            }
            press(if costs(&seen.parts[done], true) { Role::Cross } else { Role::Done })
        }
        _ => a_way(seen),
    }
}

/// One fair way there always is.
fn a_way(seen: &PhoneSeen) -> Move {
    let ways: Vec<usize> = (0..seen.parts.len()).filter(|at| seen.parts[*at].says == Says::Claims && !seen.parts[*at].admits).collect();
    let read = |at: &&usize| seen.parts[**at].fine.is_some();
    if let Some(part) = ways.iter().filter(read).find(|at| !costs(&seen.parts[**at], false)) {
        return Move::Press { part: *part };
    }
    let unread: Vec<usize> = ways.iter().copied().filter(|at| seen.parts[*at].fine.is_none()).collect();
    match unread.as_slice() {
        [] => Move::Back,
        [part] => Move::Press { part: *part },
        [part, ..] => Move::Magnify { part: *part },
    }
}

/// Per cent of Calm, Lonely, Repair, Missed, and the mean loss in tenths of a bite.
fn measure(level: &Level, band: Band, throws: u16, player: fn(&PhoneSeen, &mut Memory) -> Move) -> ([usize; 4], u32) {
    let (mut ends, mut loss) = ([0; 4], 0);
    for throw in 0..throws {
        let mut machine = machine_of(level, band, throw * 7);
        let mut memory = Memory::default();
        for _ in 0..200 {
            if machine.seen().left_with.is_some() {
                break;
            }
            machine.apply(player(&machine.seen(), &mut memory));
        }
        ends[machine.ending() as usize] += 1;
        loss += machine.loss();
    }
    (ends.map(|count| count * 100 / usize::from(throws)), loss / u32::from(throws) / 6)
}

#[test]
fn who_reads_where_it_matters_comes_out_well_and_who_takes_everything_or_nothing_does_not() {
    for level in levels() {
        for band in BANDS {
            let (reads, takes) = (measure(&level, band, 200, careful), measure(&level, band, 200, biggest));
            let refuses = measure(&level, band, 50, refuses);
            for player in [asks, only_asks, mends_at_once] {
                let (ends, _) = measure(&level, band, 200, player);
                assert!(ends[Ending::Calm as usize] <= 35, "{ends:?}");
            }
            assert!(reads.0[Ending::Calm as usize] >= 85, "{reads:?}");
            assert!(takes.0[Ending::Calm as usize] <= 35, "{takes:?}");
            assert!(refuses.1.abs_diff(takes.1) * 5 <= takes.1, "refusing and accepting cost alike: {refuses:?} {takes:?}");
        }
    }
}
