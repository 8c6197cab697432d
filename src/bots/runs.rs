//! One bot through one session.

use crate::scenario::level::{Band, Level};
use crate::scenario::mechanics::Move;
use crate::scenario::report::Ending;
use crate::scenario::seed::Throw;
use crate::scenario::seen::Seen;
use crate::scenario::session::{Action, Session, Stage};
use crate::text::Texts;

/// More than any bot needs for a whole level; a bot that goes round in circles is stopped there.
const MOST_ACTIONS: usize = 400;

/// Somebody who plays.
pub trait Player {
    /// The index of the chosen action. `seen.offers` is never empty.
    fn choose(&mut self, seen: &Seen, texts: &Texts) -> usize;
}

impl<F: FnMut(&Seen, &Texts) -> usize> Player for F {
    fn choose(&mut self, seen: &Seen, texts: &Texts) -> usize {
        self(seen, texts)
    }
}

/// A finished week.
#[derive(Debug, Clone)]
pub struct Run {
    /// The throw.
    pub throw: Throw,
    /// How it ended.
    pub ending: Ending,
    /// What it cost.
    pub loss: u32,
    /// What was done.
    pub path: Vec<Move>,
    /// The session right after the week.
    pub session: Session,
}

/// The first `seeds` throws.
pub(super) fn throws(seeds: u16) -> impl Iterator<Item = Throw> {
    (0..seeds.min(Throw::COUNT)).filter_map(Throw::new)
}

/// Plays the mechanic to its end; the other stages are left out.
pub fn play_week(level: &Level, band: Band, throw: Throw, player: &mut dyn Player, texts: &Texts) -> Run {
    let mut session = Session::new(level, band, throw, &[]);
    // A session begins with the knock, which can only be answered.
    let begun = session.apply(level, Action::Next);
    debug_assert!(begun.is_ok());
    step_while(level, &mut session, player, texts, |stage| stage == Stage::Play);
    Run { throw, ending: session.ending().unwrap_or(Ending::Missed), loss: session.board().loss(), path: session.path().to_vec(), session }
}

/// Plays the whole level and gives every moment and the action taken in it.
pub fn play_all(level: &Level, band: Band, throw: Throw, player: &mut dyn Player, texts: &Texts) -> (Session, Vec<(Seen, usize)>) {
    let mut session = Session::new(level, band, throw, &[]);
    let steps = step_while(level, &mut session, player, texts, |stage| stage != Stage::End);
    (session, steps)
}

fn step_while(
    level: &Level,
    session: &mut Session,
    player: &mut dyn Player,
    texts: &Texts,
    go_on: impl Fn(Stage) -> bool,
) -> Vec<(Seen, usize)> {
    let mut steps = Vec::new();
    while go_on(session.stage()) && steps.len() < MOST_ACTIONS {
        let seen = session.seen(level);
        let index = player.choose(&seen, texts).min(seen.offers.len().saturating_sub(1));
        let Some(offer) = seen.offers.get(index) else { break };
        if session.apply(level, offer.action).is_err() {
            break;
        }
        steps.push((seen, index));
    }
    steps
}
