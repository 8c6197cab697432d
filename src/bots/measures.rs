//! Every row of “how we know it is a game and not a quiz” that needs no window, with its goal.

use serde::Serialize;

use super::mechanic::of;
use super::panel::{BotRow, Column, careful_columns, nothing_column, percent, stupid_columns};
use super::{order, reading, variation, ways};
use crate::scenario::level::{Band, C, Level};
use crate::text::Texts;

/// One measured row.
#[derive(Debug, Clone, Serialize)]
pub struct Measure {
    /// The level's id.
    pub level: String,
    /// The band.
    pub band: &'static str,
    /// What was measured.
    pub measure: String,
    /// The value.
    pub value: f64,
    /// The goal in words.
    pub goal: String,
    /// The goal is met.
    pub pass: bool,
}

/// A goal with its limits.
#[derive(Debug, Clone, Copy)]
pub(super) enum Goal {
    /// At least so much.
    AtLeast(f64),
    /// At most so much.
    AtMost(f64),
    /// From the one to the other.
    Between(f64, f64),
}

/// Collects the rows of one level and band.
pub(super) struct Sheet<'a> {
    pub(super) level: &'a Level,
    pub(super) band: Band,
    pub(super) seeds: u16,
    pub(super) texts: &'a Texts,
    rows: Vec<Measure>,
}

impl Sheet<'_> {
    pub(super) fn row(&mut self, measure: impl Into<String>, value: f64, goal: Goal) {
        let (text, pass) = match goal {
            Goal::AtLeast(least) => (format!(">= {least}"), value >= least),
            Goal::AtMost(most) => (format!("<= {most}"), value <= most),
            Goal::Between(least, most) => (format!("{least} to {most}"), (least..=most).contains(&value)),
        };
        let value = (value * 1000.0).round() / 1000.0;
        let (level, band) = (self.level.id().to_string(), self.band.id());
        self.rows.push(Measure { level, band, measure: measure.into(), value, goal: text, pass });
    }
}

/// All measures of one level and band over `seeds` throws.
pub fn measures(level: &Level, band: Band, seeds: u16, texts: &Texts) -> Vec<Measure> {
    panel(level, band, seeds, texts).1
}

/// The rows of all bots for one level and band, and all measures: each bot plays once for both.
pub fn panel(level: &Level, band: Band, seeds: u16, texts: &Texts) -> (Vec<BotRow>, Vec<Measure>) {
    let mut sheet = Sheet { level, band, seeds, texts, rows: Vec::new() };
    let [careful, shaky] = careful_columns(level, band, seeds, texts);
    let stupid = stupid_columns(level, band, seeds, texts);
    let bots = [&careful, &shaky].into_iter().chain(&stupid).map(|column| column.row.clone()).collect();
    endings(&mut sheet, &careful, &shaky, &stupid);
    telling_alone(&mut sheet, &stupid);
    of(level.c()).rows(&mut sheet);
    order::rows(&mut sheet, &careful);
    order::telling_rows(&mut sheet, &careful, &stupid);
    ways::rows(&mut sheet);
    variation::rows(&mut sheet);
    variation::mute_row(&mut sheet);
    reading::rows(&mut sheet);
    (bots, sheet.rows)
}

fn find<'a>(columns: &'a [Column], bot: &str) -> Option<&'a Column> {
    columns.iter().find(|column| column.row.bot == bot)
}

fn endings(sheet: &mut Sheet, careful: &Column, shaky: &Column, stupid: &[Column]) {
    sheet.row("careful-calm-percent", careful.row.calm_percent(), Goal::AtLeast(85.0));
    sheet.row("careful-20-calm-percent", shaky.row.calm_percent(), Goal::AtLeast(50.0));
    let best = stupid.iter().filter(|column| column.row.bot != "tell-only").map(|column| column.row.calm_percent());
    sheet.row("best-stupid-bot-calm-percent", best.fold(0.0, f64::max), Goal::AtMost(35.0));
    if let (Some(refuse), Some(trust)) = (find(stupid, "refuse-all"), find(stupid, "trust-all")) {
        let goal = match sheet.level.c() {
            C::Contact => Goal::Between(0.5, 0.9),
            C::Content | C::Conduct | C::Contract => Goal::Between(0.8, 1.2),
        };
        sheet.row("symmetry-loss-refuse-to-trust", refuse.row.loss / trust.row.loss.max(f64::MIN_POSITIVE), goal);
    }
}

fn telling_alone(sheet: &mut Sheet, stupid: &[Column]) {
    let nothing = nothing_column(sheet.level, sheet.band, sheet.seeds, sheet.texts);
    if let Some(tell) = find(stupid, "tell-only") {
        sheet.row("tell-only-loss", tell.row.loss, Goal::AtMost(nothing.row.loss));
        sheet.row("tell-only-calm-percent", percent(tell.row.calm, tell.row.seeds), Goal::AtMost(60.0));
    }
}
