//! Rows that only a ring has.

use super::super::measures::{Goal, Sheet};
use super::orders::luckiest_percent;

/// The luckiest of many fixed orders of verbs.
pub(super) fn rows(sheet: &mut Sheet) {
    let luckiest = luckiest_percent(sheet);
    sheet.row("luckiest-fixed-order-on-fresh-throws-calm-percent", luckiest, Goal::AtMost(35.0));
}
