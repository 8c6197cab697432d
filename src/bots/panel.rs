//! The table of bots: how often each ends in which way.

use serde::Serialize;

use super::Habits;
use super::careful::Careful;
use super::mechanic::of;
use super::runs::{Player, Run, play_week, throws};
use super::stupid::stupid;
use crate::scenario::level::{Band, Level};
use crate::scenario::report::Ending;
use crate::text::Texts;

/// One bot in one level and band: endings are counted in sessions.
#[derive(Debug, Clone, Serialize)]
pub struct BotRow {
    /// The level's id.
    pub level: String,
    /// The band.
    pub band: &'static str,
    /// The bot.
    pub bot: String,
    /// How many throws it played.
    pub seeds: usize,
    /// Sessions that ended Calm.
    pub calm: usize,
    /// Sessions that ended Lonely.
    pub lonely: usize,
    /// Sessions that ended Repair.
    pub repair: usize,
    /// Sessions that ended Missed.
    pub missed: usize,
    /// Mean loss; for the measures only.
    #[serde(skip)]
    pub loss: f64,
}

impl BotRow {
    /// Calm in per cent of sessions.
    pub fn calm_percent(&self) -> f64 {
        percent(self.calm, self.seeds)
    }
}

/// `part` of `all` in per cent; 0 when there is nothing.
pub(super) fn percent(part: usize, all: usize) -> f64 {
    100.0 * part as f64 / all.max(1) as f64
}

/// All runs of one bot.
pub(super) struct Column {
    pub(super) row: BotRow,
    pub(super) runs: Vec<Run>,
}

pub(super) fn column(level: &Level, band: Band, seeds: u16, texts: &Texts, bot: &str, make: &dyn Fn(u16) -> Box<dyn Player>) -> Column {
    let runs: Vec<Run> = throws(seeds).map(|throw| play_week(level, band, throw, &mut *make(throw.number()), texts)).collect();
    let count = |ending: Ending| runs.iter().filter(|run| run.ending == ending).count();
    let row = BotRow {
        level: level.id().to_string(),
        band: band.id(),
        bot: bot.to_string(),
        seeds: runs.len(),
        calm: count(Ending::Calm),
        lonely: count(Ending::Lonely),
        repair: count(Ending::Repair),
        missed: count(Ending::Missed),
        loss: f64::from(runs.iter().map(|run| run.loss).sum::<u32>()) / runs.len().max(1) as f64,
    };
    Column { row, runs }
}

/// The careful player and the one whose every fifth move is random.
pub(super) fn careful_columns(level: &Level, band: Band, seeds: u16, texts: &Texts) -> [Column; 2] {
    let careful = |seed| Box::new(Careful::new(seed, Habits::default())) as Box<dyn Player>;
    let shaky = |seed| Box::new(Careful::new(seed, Habits::default()).with_random_every(5)) as Box<dyn Player>;
    [column(level, band, seeds, texts, "careful", &careful), column(level, band, seeds, texts, "careful-20", &shaky)]
}

pub(super) fn stupid_columns(level: &Level, band: Band, seeds: u16, texts: &Texts) -> Vec<Column> {
    stupid(level.c()).iter().map(|(name, make)| column(level, band, seeds, texts, name, make)).collect()
}

pub(super) fn nothing_column(level: &Level, band: Band, seeds: u16, texts: &Texts) -> Column {
    column(level, band, seeds, texts, "do-nothing", &of(level.c()).nothing())
}
