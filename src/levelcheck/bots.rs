//! `levelcheck bots`: the table of bots and measures.

use std::io::Write;

use super::Trouble;
use crate::bots::{BotRow, Measure, panel};
use crate::library::Library;

pub(super) fn bots(library: &Library, only: Option<&str>, seeds: u16, json: bool, out: &mut impl Write) -> Result<bool, Trouble> {
    let mut well = true;
    for level in library.playable().filter(|level| only.is_none_or(|only| level.id() == only)) {
        for band in level.mechanic().bands() {
            let (rows, measured) = panel(level, band, seeds, &library.texts);
            well &= measured.iter().all(|measure| measure.pass);
            if json {
                for row in &rows {
                    write_json(out, row)?;
                }
                for measure in &measured {
                    write_json(out, measure)?;
                }
            } else {
                table(out, &rows, &measured)?;
            }
        }
    }
    Ok(well)
}

fn write_json(out: &mut impl Write, row: &impl serde::Serialize) -> Result<(), Trouble> {
    let line = serde_json::to_string(row).map_err(std::io::Error::from)?;
    Ok(writeln!(out, "{line}")?)
}

fn table(out: &mut impl Write, rows: &[BotRow], measured: &[Measure]) -> Result<(), Trouble> {
    if let Some(first) = rows.first() {
        writeln!(out, "\n{}, band {}: sessions of {} throws", first.level, first.band, first.seeds)?;
        writeln!(out, "  {:22}{:>7}{:>8}{:>8}{:>8}{:>8}", "bot", "calm", "lonely", "repair", "missed", "loss")?;
    }
    for row in rows {
        writeln!(out, "  {:22}{:>7}{:>8}{:>8}{:>8}{:>8.2}", row.bot, row.calm, row.lonely, row.repair, row.missed, row.loss)?;
    }
    for measure in measured {
        let mark = if measure.pass { "ok" } else { "MISSED" };
        writeln!(out, "  {:52}{:>10} {:>12}  {mark}", measure.measure, measure.value, measure.goal)?;
    }
    Ok(())
}
