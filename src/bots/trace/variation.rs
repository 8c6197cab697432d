//! Whether a post is true: no length, place, sender, kind, shock or stake gives it away.

use std::collections::{BTreeMap, BTreeSet};

use super::super::measures::{Goal, Sheet};
use super::super::panel::percent;
use super::super::runs::throws;
use super::super::variation::{Feature, begin};
use super::habits::Habits;
use super::ways::play;
use crate::scenario::mechanics::trace::{Move, TownSeen};
use crate::scenario::mechanics::{Board, BoardSeen, Move as AnyMove};
use crate::scenario::seed::Throw;

/// A rule is judged over at least so many throws: of fewer, any rule finds a few per cent by luck.
const THROWS: u16 = 1200;
/// Texts of nearly the same length count as one.
const LETTERS: usize = 8;
/// Throws over which lines are counted.
const LINES: u16 = 50;

/// What becomes of a throw when nothing is done: at the end all is open.
fn opened(sheet: &Sheet, throw: Throw) -> Option<TownSeen> {
    let mut board: Board = begin(sheet, throw).board().clone();
    while !board.over() {
        board.apply(sheet.level.mechanic(), AnyMove::from(Move::End));
    }
    match board.seen() {
        BoardSeen::Trace(town) => Some(town),
        _ => None,
    }
}

/// One rule a feature, the share of each place in the queue, and how many are false.
pub(super) fn features(sheet: &mut Sheet) {
    let mut features: BTreeMap<&'static str, Feature> = BTreeMap::new();
    let mut places = [Feature::default(), Feature::default()];
    let mut false_ones: BTreeMap<usize, usize> = BTreeMap::new();
    let mut played = 0;
    for town in throws(sheet.seeds.max(THROWS)).filter_map(|throw| opened(sheet, throw)) {
        count(sheet, &town, &mut features, &mut places);
        let lies = town.posts.iter().filter(|post| post.truth == Some(false)).count();
        *false_ones.entry(lies).or_default() += 1;
        played += 1;
    }
    for (name, feature) in &features {
        sheet.row(format!("best-rule-on-{name}-percent"), feature.best_rule_percent(), Goal::AtMost(60.0));
    }
    for (name, place) in ["a-false-post", "a-true-post"].into_iter().zip(&places) {
        let (least, most) = place.shares();
        sheet.row(format!("place-holds-{name}-least-share"), least, Goal::AtLeast(0.6));
        sheet.row(format!("place-holds-{name}-most-share"), most, Goal::AtMost(1.4));
    }
    let (fewest, most) = (false_ones.keys().next().copied(), false_ones.keys().last().copied());
    sheet.row("false-posts-of-a-throw-fewest", fewest.unwrap_or(0) as f64, Goal::AtLeast(1.0));
    sheet.row("false-posts-of-a-throw-most", most.unwrap_or(0) as f64, Goal::AtMost(4.0));
    let commonest = false_ones.values().copied().max().unwrap_or(0);
    sheet.row("false-posts-commonest-number-percent", percent(commonest, played), Goal::AtMost(50.0));
    sheet.row("different-careful-lines-in-50-throws", lines(sheet) as f64, Goal::AtLeast(20.0));
}

/// Everything that is visible of a post without pulling, against its truth; and which threads settle it.
fn count(sheet: &Sheet, town: &TownSeen, features: &mut BTreeMap<&'static str, Feature>, places: &mut [Feature; 2]) {
    let letters: Vec<usize> = town.posts.iter().map(|post| sheet.texts.say(&post.text).chars().count()).collect();
    for (post, long) in town.posts.iter().zip(&letters) {
        let Some(truth) = post.truth else { continue };
        let mut rule = |name: &'static str, value: String| features.entry(name).or_default().count(value, truth);
        let loud = sheet.texts.say(&post.text).chars().filter(|letter| matches!(letter, '!' | '?')).count();
        rule("text", post.text.key.to_string());
        rule("length", (long / LETTERS).to_string());
        rule("length-among-all", letters.iter().filter(|other| *other < long).count().to_string());
        rule("punctuation", loud.to_string());
        rule("place", post.post.to_string());
        rule("arrival", post.arrive.to_string());
        rule("sender", post.sender.id().to_owned());
        rule("sender-and-kind", format!("{} {}", post.sender.id(), post.kind.id()));
        rule("kind", post.kind.id().to_owned());
        rule("shocks", post.shocks.to_string());
        rule("runs", post.runs.to_string());
        rule("people", post.people.to_string());
        rule("people-and-running", format!("{} {}", post.people, post.runs));
        rule("sun", (post.due - post.arrive).to_string());
        rule("origin", post.from.to_string());
        rule("meant", post.meant.iter().map(|meant| meant.place.to_string()).collect::<Vec<_>>().join(" "));
        // Before they are read: how many threads lead to a knot must tell nothing either.
        rule("knots", post.facts.len().to_string());
        places[usize::from(truth)].count(post.post, true);
    }
}

/// How many different ways the careful player goes, in verbs and what lies before it: stricter than counting boards.
fn lines(sheet: &Sheet) -> usize {
    let line = |throw: Throw| -> Vec<String> {
        let (end, path) = play(sheet, begin(sheet, throw).board().clone(), &Habits::default());
        let BoardSeen::Trace(town) = end.seen() else { return Vec::new() };
        let people = |post: usize| town.posts.get(post).map_or(0, |post| post.people);
        let told = |step: &AnyMove| match step {
            AnyMove::Trace(Move::Pull { post, thread }) => format!("pull {} {}", people(*post), thread.id()),
            AnyMove::Trace(Move::Hold { post }) => format!("hold {}", people(*post)),
            AnyMove::Trace(Move::Pass { post }) => format!("pass {}", people(*post)),
            AnyMove::Trace(Move::Note { post }) => format!("note {}", people(*post)),
            AnyMove::Trace(Move::Report { post }) => format!("report {}", people(*post)),
            _ => String::from("-"),
        };
        path.iter().map(told).collect()
    };
    throws(LINES).map(line).collect::<BTreeSet<_>>().len()
}
