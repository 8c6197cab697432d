//! Without a word: each move at the phone changes the picture, also for whoever cannot read.

use std::collections::BTreeMap;

use dorvon_berkh::play::Screen;
use dorvon_berkh::scenario::mechanics::Move as AnyMove;
use dorvon_berkh::scenario::mechanics::fine_print::{Half, Happening, Move, PhoneSeen};
use dorvon_berkh::scenario::session::{Action, Stage};

use super::{CASES, acts, moves, phone};
use crate::child::{Child, Folder};
use crate::well_made::mute;

/// What sort of move it is, for the list of those that were seen.
fn sort_of(phone: &PhoneSeen, step: Move) -> String {
    match step {
        Move::Press { part } => format!("press {}", phone.parts[part].role.id()),
        Move::Tick { .. } => "tick".into(),
        Move::Magnify { part } => format!("magnify {:?}", phone.parts[part].kind).to_lowercase(),
        Move::Scroll => "scroll".into(),
        Move::Wait => "wait".into(),
        Move::Back => "back".into(),
        Move::Ask => "ask".into(),
        Move::Mend { what } => format!("mend {}", what.id()),
        Move::Put { piece, .. } => format!("put {}", piece.id()),
        Move::Lift { piece, .. } => format!("lift {}", piece.id()),
        Move::Walk => "walk".into(),
        Move::Leave => "leave".into(),
    }
}

/// Waiting takes a minute and nothing else; and the same once more looks the same.
fn only_takes_time(before: &PhoneSeen, step: Move, happened: &[Happening]) -> bool {
    step == Move::Wait || before.happened == happened
}

#[test]
fn every_move_changes_the_picture_without_a_word() {
    // Some way through each app, here and there; each sort of move is seen at least once.
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut only_minutes = Vec::new();
    let mut luck: usize = 7;
    let mut draws = |below: usize| {
        luck = luck.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (luck >> 33) % below
    };
    for throw in 0..12 {
        for (case, _) in CASES {
            let folder = Folder::new(&format!("phone-mute-{throw}"));
            let mut child = Child::at(&folder, &["--level", case, "--band", "b", "--reduced-motion", "--throw", &throw.to_string()]);
            acts(&mut child, Action::Next);
            let mut in_the_workshop = 0;
            while child.game().screen() == Screen::Case(Stage::Play) {
                let before = phone(&child);
                let offers: Vec<Move> = child
                    .game()
                    .seen()
                    .unwrap()
                    .offers
                    .iter()
                    .filter_map(|offer| match offer.action {
                        Action::Play(AnyMove::FinePrint(step)) => Some(step),
                        _ => None,
                    })
                    .collect();
                in_the_workshop += usize::from(before.half == Half::Mend);
                // Rarely out before the end, and some twenty moves in the workshop.
                let early = |step: &Move| match step {
                    Move::Leave => in_the_workshop < 20,
                    Move::Back => before.first,
                    _ => false,
                };
                let mend = offers.iter().find(|step| matches!(step, Move::Mend { .. }));
                let onwards: Vec<Move> = offers.iter().copied().filter(|step| matches!(step, Move::Press { .. } | Move::Scroll)).collect();
                let step = match (mend, onwards.is_empty(), draws(3)) {
                    (Some(mend), _, 0) => *mend,
                    (_, false, 1) => onwards[draws(onwards.len())],
                    _ => {
                        let all: Vec<Move> = offers.iter().copied().filter(|step| !early(step)).collect();
                        if in_the_workshop >= 20 { Move::Leave } else { all[draws(all.len())] }
                    }
                };
                let pictures = ["", "minutes"].map(|without| mute(&mut child, without));
                moves(&mut child, step);
                *seen.entry(sort_of(&before, step)).or_default() += 1;
                if child.game().screen() != Screen::Case(Stage::Play) {
                    break;
                }
                let now = phone(&child);
                let [whole, rest] = ["", "minutes"].map(|without| mute(&mut child, without));
                let what = format!("{case} throw {throw}: {step:?} on {:?}, {:?}", before.screen.kind, now.happened);
                assert!(whole != pictures[0], "nothing at all is seen: {what}");
                if rest == pictures[1] && !only_takes_time(&before, step, &now.happened) {
                    only_minutes.push(what);
                }
            }
        }
    }
    assert!(only_minutes.is_empty(), "nothing but minutes is seen: {only_minutes:#?}");
    let all = [
        "ask",
        "back",
        "leave",
        "lift big",
        "lift empty",
        "lift kept",
        "lift picture",
        "lift plain",
        "magnify box",
        "magnify button",
        "magnify note",
        "mend code",
        "mend money",
        "mend sub",
        "press cross",
        "press done",
        "press door",
        "press get",
        "press keep",
        "press next",
        "press no",
        "press side",
        "press tick-all",
        "press way",
        "press yes",
        "put big",
        "put empty",
        "put kept",
        "put picture",
        "put plain",
        "scroll",
        "tick",
        "wait",
        "walk",
    ];
    let missing: Vec<_> = all.iter().filter(|sort| !seen.contains_key(**sort)).collect();
    assert!(missing.is_empty(), "never made: {missing:?}; there were {seen:?}");
}
