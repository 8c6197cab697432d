//! The rules one by one, on the two shipped apps with their tricks taken out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod check;
mod players;
mod properties;

use std::path::Path;

use super::part::{Bundle, Go, Part};
use super::*;
use crate::scenario::level::{Band, Level};
use crate::scenario::mechanics::{Board, Mechanic};
use crate::scenario::report::{Ending, Met, Praise};
use crate::scenario::seed::{Draw, Throw};
use crate::scenario::session::{Action, Session, Stage};
use crate::scenario::source::Source;

const DIAMONDS: &str = include_str!("tests/stickers.level.ron");
const SECONDS: &str = include_str!("tests/ticket.level.ron");
const BANDS: [Band; 2] = [Band::A, Band::B];

fn level_of(text: &str) -> Level {
    let source = Source { file: Path::new("app.level.ron"), text };
    let shown = |faults: Vec<crate::scenario::source::Fault>| faults.iter().map(|fault| format!("{fault}\n")).collect::<String>();
    Level::check("contract/app", &source).unwrap_or_else(|faults| panic!("{}", shown(faults)))
}

fn levels() -> [Level; 2] {
    [DIAMONDS, SECONDS].map(level_of)
}

fn content(level: &Level) -> &FinePrint {
    let Mechanic::FinePrint(content) = level.mechanic() else { panic!("no fine print") };
    content
}

fn machine_of(level: &Level, band: Band, throw: u16) -> Machine {
    let session = Session::new(level, band, Throw::new(throw).unwrap(), &[]);
    let Board::FinePrint(machine) = session.board().clone() else { panic!("no app") };
    machine
}

/// The ticket app in band A: without boxes that are needed, without any trick, the thing in the pocket at once.
fn honest() -> Machine {
    let mut machine = machine_of(&level_of(SECONDS), Band::A, 0);
    machine.outlined = false;
    for part in machine.screens.iter_mut().flat_map(|screen| &mut screen.parts) {
        (part.on, part.off, part.admits) = (Bundle::default(), Bundle::default(), false);
        if part.role == Role::Side {
            part.on.mins = 2;
        }
        if matches!(part.role, Role::Done | Role::Cross) {
            part.go = Go::Leave;
        }
    }
    machine
}

/// A part of the screen that is shown.
fn at(machine: &Machine, role: Role) -> usize {
    machine.seen().parts.iter().position(|part| part.role == role).unwrap_or_else(|| panic!("no {role:?} on {}", machine.seen().screen.id))
}

fn the(machine: &mut Machine, screen: usize, role: Role) -> &mut Part {
    machine.screens[screen].parts.iter_mut().find(|part| part.role == role).unwrap()
}

fn press(machine: &mut Machine, role: Role) {
    let part = at(machine, role);
    machine.apply(Move::Press { part });
}

/// Goes on until a screen, by the first button that leads there.
fn go(machine: &mut Machine, screen: usize) {
    while machine.at != screen {
        let parts = &machine.screens[machine.at].parts;
        let part = parts.iter().position(|part| part.go == Go::To(machine.at + 1)).unwrap();
        machine.apply(Move::Press { part });
    }
}

fn happened(machine: &Machine, what: Happening) -> bool {
    machine.happened.contains(&what)
}

const MONEY: Bundle = Bundle { money: 1500, sub: 0, friends: 0, data: 0, mins: 0, code: 0, lose: 0 };
const SUB: Bundle = Bundle { money: 0, sub: 1, friends: 0, data: 0, mins: 0, code: 0, lose: 0 };
const FRIENDS: Bundle = Bundle { money: 0, sub: 0, friends: 3, data: 0, mins: 0, code: 0, lose: 0 };
const LOSE: Bundle = Bundle { money: 0, sub: 0, friends: 0, data: 0, mins: 0, code: 0, lose: 1 };

#[test]
fn an_honest_app_is_walked_through_and_ends_calm() {
    let mut machine = honest();
    let exit = machine.exit();
    go(&mut machine, exit);
    assert!(happened(&machine, Happening::Arrived) && machine.seen().thing == ThingSeen::Solid);
    press(&mut machine, Role::Done);
    assert_eq!((machine.ending(), machine.loss(), machine.half), (Ending::Calm, 0, Half::Mend));
    let receipt = machine.seen().left_with.unwrap();
    assert_eq!((receipt.thing, receipt.late, receipt.bites), (true, false, 0));
    machine.apply(Move::Leave);
    assert!(machine.over() && machine.ending() == Ending::Calm && machine.mends().is_empty());
}

#[test]
fn money_stays_pencil_until_the_last_screen_and_can_be_changed_before() {
    let mut machine = honest();
    for part in machine.screens[1].parts.iter_mut().take(2) {
        part.on = MONEY;
    }
    go(&mut machine, 1);
    machine.apply(Move::Press { part: 0 });
    assert!(machine.open().is_empty());
    let line = machine.seen().roll.last().cloned().unwrap();
    assert_eq!((line.ink, line.known, line.costs.len(), line.lines), (false, false, 0, 1), "nobody has read what it costs");
    machine.apply(Move::Back);
    machine.apply(Move::Magnify { part: 0 });
    assert_eq!(machine.seen().roll.last().unwrap().costs, [Cost::Money(1500)]);
    let mut changed = machine.clone();
    changed.apply(Move::Press { part: 2 });
    let exit = machine.exit();
    go(&mut changed, exit);
    assert!(changed.open().is_empty() && changed.seen().roll.iter().all(|line| line.ink && line.costs.is_empty()));
    machine.apply(Move::Press { part: 0 });
    go(&mut machine, exit);
    assert!(happened(&machine, Happening::Inked(Slip::Money)) && machine.open() == [Slip::Money]);
    machine.apply(Move::Back);
    assert_eq!(machine.open(), [Slip::Money], "ink is not undone by going back");
}

#[test]
fn friends_print_at_once_and_telling_is_free_and_warns_them() {
    let mut machine = honest();
    machine.screens[0].parts.iter_mut().filter(|part| part.role == Role::Way).for_each(|part| part.on = FRIENDS);
    press(&mut machine, Role::Way);
    assert!(happened(&machine, Happening::Printed(Cost::Friends(3))) && machine.open() == [Slip::Friends]);
    let minute = machine.minute;
    assert_eq!(machine.offer(Move::Ask).label.key.to_string(), "fine-do-tell");
    machine.apply(Move::Ask);
    assert_eq!((machine.minute, machine.open(), machine.mended()), (minute, vec![], vec![Slip::Friends]));
    machine.apply(Move::Ask);
    assert_eq!(machine.minute, minute, "who was told sits beside you from then on");
    let exit = machine.exit();
    go(&mut machine, exit);
    press(&mut machine, Role::Done);
    assert_eq!((machine.ending(), machine.loss()), (Ending::Calm, 30), "a slip that was mended ends calm");
    assert!(machine.report(content(&level_of(SECONDS))).praise.starts_with(&[Praise::PutRight, Praise::Told]));
}

#[test]
fn each_slip_is_put_right_in_its_own_way() {
    let mut machine = honest();
    machine.screens[0].parts.iter_mut().filter(|part| part.role == Role::Way).for_each(|part| part.on = MONEY.plus(&SUB));
    let exit = machine.exit();
    go(&mut machine, exit);
    let mends = |machine: &Machine| machine.moves().into_iter().filter(|step| matches!(step, Move::Mend { .. })).count();
    assert_eq!((machine.open(), mends(&machine)), (vec![Slip::Sub, Slip::Money], 2));
    machine.apply(Move::Mend { what: Slip::Money });
    assert!(happened(&machine, Happening::TellFirst) && machine.open().contains(&Slip::Money));
    machine.apply(Move::Ask);
    let mut other = machine.clone();
    machine.apply(Move::Mend { what: Slip::Money });
    assert!(happened(&machine, Happening::MoneyBack));
    assert_eq!((machine.open(), mends(&machine)), (vec![Slip::Sub], 0), "one form a day");
    let minute = machine.minute;
    machine.apply(Move::Mend { what: Slip::Sub });
    assert_eq!(machine.minute, minute, "what cannot be done takes no minute");
    other.apply(Move::Mend { what: Slip::Sub });
    assert!(happened(&other, Happening::SubStopped));
    assert_eq!((other.open(), mends(&other)), (vec![Slip::Money], 0));
    machine.apply(Move::Back);
    while !machine.over() {
        machine.apply(if machine.half == Half::App { Move::Wait } else { Move::Leave });
    }
    assert_eq!((machine.ending(), machine.mends().len()), (Ending::Repair, 1), "the rest can be put right tomorrow");
}

#[test]
fn a_form_asks_one_payment_back() {
    let mut machine = honest();
    let ways: Vec<usize> =
        (0..machine.chain).filter(|at| machine.screens[*at].parts.iter().any(|part| part.role == Role::Way)).take(2).collect();
    for at in &ways {
        machine.screens[*at].parts.iter_mut().filter(|part| part.role == Role::Way).for_each(|part| part.on = MONEY);
    }
    let exit = machine.exit();
    go(&mut machine, exit);
    machine.apply(Move::Ask);
    machine.apply(Move::Mend { what: Slip::Money });
    assert_eq!((ways.len(), machine.ink.money), (2, MONEY.money), "two payments, one form");
}

#[test]
fn a_new_code_takes_the_form_of_the_day_along_and_never_waits_for_one() {
    let mut machine = without_a_code();
    machine.ink.sub = 1;
    while machine.seen().screen.kind != ScreenKind::Doors {
        machine.apply(Move::Back);
    }
    machine.apply(Move::Ask);
    let mut other = machine.clone();
    machine.apply(Move::Mend { what: Slip::Code });
    assert_eq!((machine.open(), machine.forms), (vec![Slip::Sub], 0));
    other.apply(Move::Mend { what: Slip::Sub });
    assert!(other.moves().contains(&Move::Mend { what: Slip::Code }));
    other.apply(Move::Mend { what: Slip::Code });
    assert!(other.open().is_empty());
}

/// Somebody gave the code to a look-alike.
fn without_a_code() -> Machine {
    for throw in 0..99 {
        let mut machine = machine_of(&level_of(DIAMONDS), Band::A, throw);
        for door in 0..3 {
            machine.apply(Move::Press { part: door });
            press(&mut machine, Role::Get);
            if machine.screen().unwrap().kind == ScreenKind::Login && machine.screen().unwrap().strange {
                press(&mut machine, Role::Code);
                return machine;
            }
            machine.apply(Move::Back);
            machine.apply(Move::Back);
        }
    }
    panic!("no look-alike");
}

#[test]
fn a_new_code_is_typed_at_home_and_not_on_their_page() {
    let mut machine = without_a_code();
    assert_eq!((machine.seen().screen.kind, machine.open()), (ScreenKind::Dead, vec![Slip::Code]));
    assert!(happened(&machine, Happening::StickerGone), "stickers slip out at once");
    machine.apply(Move::Mend { what: Slip::Code });
    assert!(happened(&machine, Happening::CodeGone) && machine.open().contains(&Slip::Code));
    while machine.seen().screen.kind != ScreenKind::Doors {
        machine.apply(Move::Back);
    }
    assert!(machine.open().contains(&Slip::Friends), "as long as nobody was told, friends are pestered");
    machine.apply(Move::Mend { what: Slip::Code });
    assert!(happened(&machine, Happening::NewCode));
    machine.apply(Move::Ask);
    assert_eq!((machine.open(), machine.mended()), (vec![], vec![Slip::Friends, Slip::Code]));
    let shown: Vec<String> = machine.evidence().iter().map(|thing| thing.key.to_string()).collect();
    assert_eq!(shown, ["fine-show-ink-friends", "fine-show-ink-code"]);
}

#[test]
fn once_told_no_more_friends_are_pestered() {
    let mut machine = without_a_code();
    machine.apply(Move::Ask);
    for _ in 0..9 {
        machine.apply(Move::Wait);
        assert!(!machine.open().contains(&Slip::Friends));
    }
}

#[test]
fn the_clock_of_the_app_starts_again_and_takes_nothing_away() {
    let mut machine = honest();
    let clocks: Vec<Option<u8>> = (0..6)
        .map(|_| {
            machine.apply(Move::Wait);
            machine.seen().clock
        })
        .collect();
    assert_eq!(clocks, [Some(2), Some(1), Some(3), Some(2), Some(1), Some(3)]);
    assert_eq!(machine.seen().restarted, 2);
    assert!(happened(&machine, Happening::ClockStarted) && machine.moves().len() > 5);
}

#[test]
fn true_seats_fill_until_you_have_paid() {
    let mut full = honest();
    full.taken = Some(0);
    (0..20).for_each(|_| full.apply(Move::Wait));
    assert_eq!((full.seen().seats, full.full()), (Some(0), true));
    let exit = full.exit();
    go(&mut full, exit);
    assert_eq!(full.seen().thing, ThingSeen::Stuck);
    press(&mut full, Role::Cross);
    assert_eq!(full.ending(), Ending::Missed);
    let mut paid = honest();
    paid.taken = Some(0);
    (0..5).for_each(|_| paid.apply(Move::Wait));
    assert!(happened(&paid, Happening::SeatTaken));
    go(&mut paid, exit);
    (0..15).for_each(|_| paid.apply(Move::Wait));
    assert_eq!((paid.seen().seats, paid.seen().thing), (Some(3), ThingSeen::Solid));
}

#[test]
fn the_bell_ends_it_and_walking_out_at_once_is_lonely() {
    let mut late = honest();
    (0..late.limit).for_each(|_| late.apply(Move::Wait));
    assert!(happened(&late, Happening::Bell) && late.half == Half::Mend);
    assert_eq!((late.ending(), late.loss()), (Ending::Missed, 450));
    let mut out = honest();
    out.apply(Move::Back);
    assert!(happened(&out, Happening::WalkedOut));
    assert_eq!((out.ending(), out.loss(), out.seen().left_with.unwrap().bites), (Ending::Lonely, 390, 7));
}

#[test]
fn what_is_still_open_is_a_repair_and_can_be_put_right_tomorrow() {
    let mut machine = honest();
    machine.screens[0].parts.iter_mut().filter(|part| part.role == Role::Way).for_each(|part| part.on = SUB.plus(&FRIENDS));
    let exit = machine.exit();
    go(&mut machine, exit);
    press(&mut machine, Role::Done);
    machine.apply(Move::Leave);
    assert_eq!((machine.ending(), machine.loss(), machine.mends()), (Ending::Repair, 60 + 30, vec![0, 2]));
    assert_eq!(Board::FinePrint(machine.clone()).mend_offer(2).verb, "mend");
    machine.mend(2);
    machine.mend(0);
    assert_eq!((machine.mends(), machine.ending()), (vec![], Ending::Repair), "how it ended stays");
}

#[test]
fn a_lamp_burns_where_the_thing_got_stuck_and_going_back_mends_it() {
    let mut machine = honest();
    let boxes = machine.screens.iter().position(|screen| screen.kind == ScreenKind::Boxes).unwrap();
    let needed = the(&mut machine, boxes, Role::Box);
    (needed.off, needed.ticked) = (LOSE, false);
    let exit = machine.exit();
    go(&mut machine, exit);
    assert!(happened(&machine, Happening::Stuck));
    assert_eq!((machine.seen().stuck, machine.seen().thing), (vec![machine.screens[boxes].id.clone()], ThingSeen::Stuck));
    assert_eq!(machine.seen().hint().text.key.to_string(), "fine-hint-lamp");
    while machine.at != boxes {
        machine.apply(Move::Back);
    }
    let part = at(&machine, Role::Box);
    machine.apply(Move::Tick { part });
    go(&mut machine, exit);
    assert_eq!((machine.seen().thing, machine.seen().stuck.len()), (ThingSeen::Solid, 0));
    assert_eq!(machine.report(content(&level_of(SECONDS))).false_alarms, 0);
}

#[test]
fn an_outlined_thing_is_kept_first() {
    let mut machine = honest();
    machine.outlined = true;
    let exit = machine.exit();
    go(&mut machine, exit);
    assert_eq!(machine.seen().thing, ThingSeen::Outlined);
    let mut without = machine.clone();
    press(&mut without, Role::Done);
    assert_eq!(without.ending(), Ending::Lonely);
    press(&mut machine, Role::Keep);
    assert!(happened(&machine, Happening::KeptThing) && machine.seen().thing == ThingSeen::Solid);
}

#[test]
fn a_painted_way_out_costs_minutes_and_stays() {
    let mut machine = honest();
    let exit = machine.exit();
    let done = the(&mut machine, exit, Role::Done);
    (done.go, done.on.mins) = (Go::Stay, 3);
    go(&mut machine, exit);
    let minute = machine.minute;
    press(&mut machine, Role::Done);
    assert!(happened(&machine, Happening::Advert) && machine.half == Half::App);
    assert_eq!((machine.minute, machine.at), (minute + 4, exit));
}

#[test]
fn the_helper_shows_the_first_thing_that_costs_something() {
    let mut machine = honest();
    machine.apply(Move::Ask);
    assert_eq!((machine.minute, happened(&machine, Happening::NothingOdd)), (3, true));
    let part = at(&machine, Role::Way) + 1;
    machine.screens[0].parts[part].on = MONEY;
    machine.apply(Move::Ask);
    assert!(happened(&machine, Happening::Pointed { part }));
    let shown = &machine.seen().parts[part];
    assert_eq!((shown.finger, shown.fine.clone().unwrap().on), (true, vec![Cost::Money(1500)]));
}

#[test]
fn what_is_not_there_changes_nothing() {
    let machine = honest();
    let button = at(&machine, Role::Way);
    let note = at(&machine, Role::Clock);
    for step in [
        Move::Press { part: 99 },
        Move::Press { part: note },
        Move::Tick { part: button },
        Move::Magnify { part: 99 },
        Move::Scroll,
        Move::Mend { what: Slip::Code },
        Move::Mend { what: Slip::Friends },
        Move::Walk,
        Move::Leave,
        Move::Put { screen: 0, piece: Piece::Big },
    ] {
        let mut after = machine.clone();
        after.apply(step);
        assert_eq!(after, machine, "{step:?}");
    }
}

#[test]
fn small_letters_read_on_an_earlier_way_are_still_known() {
    let level = level_of(SECONDS);
    let mut session = Session::new(&level, Band::A, Throw::default(), &[]);
    session.apply(&level, Action::Next).unwrap();
    let Board::FinePrint(machine) = session.board() else { panic!("no app") };
    let part = at(machine, Role::Way);
    for step in [Move::Magnify { part }, Move::Wait, Move::Back, Move::Leave] {
        session.apply(&level, Action::Play(step.into())).unwrap();
    }
    session.apply(&level, Action::Next).unwrap();
    session.apply(&level, Action::Rewind(2)).unwrap();
    let Board::FinePrint(machine) = session.board() else { panic!("no app") };
    assert_eq!((machine.minute, machine.seen().parts[part].fine.is_some()), (2, true), "the minute is spent as before");
    assert!(!machine.moves().contains(&Move::Magnify { part }));
}

#[test]
fn three_tricks_seen_through_and_nothing_paid_is_the_measured_act_of_ten_seconds() {
    let level = level_of(SECONDS);
    let mut machine = honest();
    let exit = machine.exit();
    machine.screens[1].parts.iter_mut().take(2).for_each(|part| part.on = MONEY);
    the(&mut machine, exit, Role::Side).on = FRIENDS;
    go(&mut machine, 1);
    machine.apply(Move::Magnify { part: 0 });
    machine.apply(Move::Press { part: 2 });
    go(&mut machine, exit);
    press(&mut machine, Role::Cross);
    let report = machine.report(content(&level));
    assert_eq!((report.objective, report.hits, report.misses, report.false_alarms), (Met::Met, 3, 0, 0));
    assert_eq!(report.praise, [Praise::PaidNothing, Praise::ReadSmall]);
    let mut paid = honest();
    paid.screens[0].parts.iter_mut().filter(|part| part.role == Role::Way).for_each(|part| part.on = MONEY);
    go(&mut paid, exit);
    press(&mut paid, Role::Cross);
    let report = paid.report(content(&level));
    assert_eq!((report.objective, report.hits, report.misses), (Met::NotMet, 1, 1));
}

#[test]
fn after_a_slip_the_measured_act_of_the_diamonds_is_mending_and_telling() {
    let level = level_of(DIAMONDS);
    let mut machine = without_a_code();
    assert_eq!(machine.report(content(&level)).objective, Met::NotMet);
    while machine.seen().screen.kind != ScreenKind::Doors {
        machine.apply(Move::Back);
    }
    machine.apply(Move::Mend { what: Slip::Code });
    machine.apply(Move::Ask);
    assert_eq!(machine.report(content(&level)).objective, Met::Met);
}

#[test]
fn rules_are_told_one_by_one_and_hints_point_at_what_is_seen() {
    let guide = |machine: &Machine| machine.seen().guide().map(|rule| rule.key.to_string()).unwrap_or_default();
    let hint = |machine: &Machine| (machine.seen().hint().text.key.to_string(), machine.seen().hint().at);
    let mut machine = honest();
    assert_eq!((guide(&machine).as_str(), hint(&machine).0.as_str()), ("fine-guide-glass", "fine-hint-clock"));
    let part = at(&machine, Role::Way);
    machine.apply(Move::Magnify { part });
    assert_eq!((guide(&machine).as_str(), hint(&machine)), ("fine-guide-press", ("fine-hint-fair".into(), Some(part))));
    machine.apply(Move::Press { part });
    assert_eq!(guide(&machine), "fine-guide-roll");
    let exit = machine.exit();
    machine.screens[exit - 1].parts.iter_mut().for_each(|part| part.on = SUB);
    go(&mut machine, exit);
    assert_eq!((guide(&machine).as_str(), hint(&machine).0.as_str()), ("fine-guide-tell", "fine-hint-tell"));
    machine.apply(Move::Ask);
    assert_eq!(hint(&machine).0, "fine-hint-mend");
    machine.apply(Move::Mend { what: Slip::Sub });
    press(&mut machine, Role::Done);
    assert_eq!((guide(&machine).as_str(), hint(&machine).0.as_str()), ("fine-guide-mend", "fine-hint-pieces"));
    machine.apply(Move::Walk);
    assert_eq!(hint(&machine).0, "fine-hint-stop");
}
