//! The rules one by one, on the two shipped apps.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod players;

use std::path::Path;

use super::*;
use crate::scenario::level::{Band, Level};
use crate::scenario::mechanics::Board;
use crate::scenario::seed::Throw;
use crate::scenario::session::{Action, Session, Stage};
use crate::scenario::source::Source;

const DIAMONDS: &str = include_str!("../../../../levels/contract/free-diamonds.level.ron");
const SECONDS: &str = include_str!("../../../../levels/contract/ten-seconds.level.ron");
const BANDS: [Band; 2] = [Band::A, Band::B];

fn level_of(text: &str) -> Level {
    let source = Source { file: Path::new("app.level.ron"), text };
    Level::check("contract/app", &source).unwrap_or_else(|faults| panic!("{}", faults.iter().map(|f| format!("{f}\n")).collect::<String>()))
}

fn levels() -> [Level; 2] {
    [DIAMONDS, SECONDS].map(level_of)
}

fn machine_of(level: &Level, band: Band, throw: u16) -> Machine {
    let session = Session::new(level, band, Throw::new(throw).unwrap(), &[]);
    let Board::FinePrint(machine) = session.board().clone() else { panic!("no app") };
    machine
}

#[test]
fn a_whole_session_can_be_played_by_whoever_presses_anything() {
    for level in levels() {
        for (band, throw) in [(Band::A, 0), (Band::B, 77), (Band::A, 4000), (Band::B, 1234)] {
            let mut draw = crate::scenario::seed::Draw::from_words(&["anything", &throw.to_string()]);
            let mut session = Session::new(&level, band, Throw::new(throw).unwrap(), &[]);
            for _ in 0..2000 {
                if session.stage() == Stage::End {
                    break;
                }
                let seen = session.seen(&level);
                assert!(!seen.offers.is_empty() && seen.say.len() <= 7, "{:?}", seen.say);
                let offer = &seen.offers[draw.below(seen.offers.len())];
                session.apply(&level, offer.action).unwrap();
            }
            assert_eq!(session.stage(), Stage::End);
            assert_eq!(Session::replay(&level, &session.to_log()).unwrap().state_hash(), session.state_hash());
        }
    }
    let _ = (machine_of(&levels()[0], BANDS[0], 5), Action::Next);
}
