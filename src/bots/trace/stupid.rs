//! Stupid bots of Trace: they sort by verb, look, sender, length or place, or look and do not read what they found.

use super::super::stupid::{Make, always, random};
use super::seen::{has_found, next_thread, on_the_table, town_of};
use crate::scenario::mechanics::trace::{Move, PostSeen, Sender, Status, Thread, TownSeen};
use crate::scenario::seed::Draw;
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::Action;
use crate::text::Texts;

const NIGHT: &str = "end";
/// Longer texts than this are long, whatever lies beside them: letters.
const LONG: usize = 65;

/// What a bot does with a post.
type Verb = fn(usize) -> Move;
/// What a bot tells posts apart by.
type Test = fn(&TownSeen, &PostSeen, &Texts) -> bool;

const HOLD: Verb = |post| Move::Hold { post };
const PASS: Verb = |post| Move::Pass { post };
const REPORT: Verb = |post| Move::Report { post };

/// All of them: name and maker.
pub(super) fn stupid() -> Vec<(String, Make)> {
    let mut bots: Vec<(String, Make)> = vec![
        ("refuse-all".into(), always(&["hold"], NIGHT)),
        ("trust-all".into(), always(&["pass"], NIGHT)),
        ("report-all".into(), always(&["report"], NIGHT)),
        ("tell-only".into(), nothing()),
        ("nothing".into(), nothing()),
        ("longest".into(), sorts(longest, PASS, HOLD)),
        ("shortest".into(), sorts(longest, HOLD, PASS)),
        ("first".into(), sorts(first_of_the_turn, PASS, HOLD)),
        ("random".into(), Box::new(|seed| Box::new(random(seed)))),
        ("random-verb".into(), random_verb()),
        ("only-note".into(), notes(|post| post.due)),
        ("only-note-the-big-first".into(), notes(|post| usize::MAX - post.people)),
        ("only-pull".into(), always(&["pull"], NIGHT)),
        ("pass-friends".into(), sorts(|_, post, _| post.sender == Sender::Friend, PASS, HOLD)),
        ("hold-strangers".into(), sorts(|_, post, _| post.sender == Sender::Stranger, HOLD, PASS)),
        ("hold-shocking".into(), sorts(|_, post, _| post.shocks, HOLD, PASS)),
        ("report-shocking".into(), sorts(|_, post, _| post.shocks, REPORT, PASS)),
        ("report-all-pass-back".into(), sorts(is_new, REPORT, PASS)),
        ("report-running-pass-rest".into(), sorts(|_, post, _| post.runs, REPORT, PASS)),
        ("hold-running-pass-rest".into(), sorts(|_, post, _| post.runs, HOLD, PASS)),
        ("pass-all-then-report".into(), now_and_later(PASS, REPORT)),
        ("report-all-then-note".into(), report_then_note()),
    ];
    for verb in ["pull", "hold", "pass", "note", "report"] {
        bots.push((format!("one-verb-{verb}"), one_verb(verb)));
    }
    bots
}

/// Lets the turns pass.
pub(super) fn nothing() -> Make {
    always(&[], NIGHT)
}

fn index_of(offers: &[Offer], wanted: Move) -> Option<usize> {
    offers.iter().position(|offer| offer.action == Action::Play(wanted.into()))
}

/// A bot that names moves in the order in which it would make them, and makes the first that is possible.
fn at_the_map(wants: impl Fn(&TownSeen, &Texts) -> Vec<Move> + Clone + 'static) -> Make {
    Box::new(move |_| {
        let wants = wants.clone();
        Box::new(move |seen: &Seen, texts: &Texts| {
            let Some(town) = town_of(seen) else { return 0 };
            let wanted = wants(town, texts).into_iter().find_map(|step| index_of(&seen.offers, step));
            wanted.or_else(|| index_of(&seen.offers, Move::End)).unwrap_or(0)
        })
    })
}

/// The one verb with what passes the test, the other with the rest; nothing is touched twice.
fn sorts(test: Test, yes: Verb, no: Verb) -> Make {
    at_the_map(move |town, texts| {
        let tray = on_the_table(town).filter(|post| post.status == Status::Tray);
        tray.map(|post| if test(town, post, texts) { yes(post.post) } else { no(post.post) }).collect()
    })
}

fn letters(post: &PostSeen, texts: &Texts) -> usize {
    texts.say(&post.text).chars().count()
}

fn longest(town: &TownSeen, post: &PostSeen, texts: &Texts) -> bool {
    let most = on_the_table(town).map(|other| letters(other, texts)).max().unwrap_or(0);
    letters(post, texts) >= most.min(LONG)
}

fn is_new(town: &TownSeen, post: &PostSeen, _: &Texts) -> bool {
    post.arrive == town.turn
}

fn first_of_the_turn(town: &TownSeen, post: &PostSeen, texts: &Texts) -> bool {
    town.posts.iter().find(|other| is_new(town, other, texts)).is_some_and(|first| first.post == post.post)
}

/// One thread after another until something is found, then a note; never reads what it says.
fn notes(order: fn(&PostSeen) -> usize) -> Make {
    at_the_map(move |town, _| {
        let mut tray: Vec<&PostSeen> = on_the_table(town).filter(|post| post.status == Status::Tray).collect();
        tray.sort_by_key(|post| order(post));
        tray.into_iter().flat_map(looks_and_notes).collect()
    })
}

fn looks_and_notes(post: &PostSeen) -> Vec<Move> {
    let note = Move::Note { post: post.post };
    if has_found(post) {
        return vec![note];
    }
    let thread = next_thread(post, [Thread::Else, Thread::First, Thread::When, Thread::Pays]);
    thread.map(|thread| Move::Pull { post: post.post, thread }).into_iter().collect()
}

/// Does one thing with what has just come, and a turn later the other with what is still on the table.
fn now_and_later(now: Verb, later: Verb) -> Make {
    at_the_map(move |town, texts| {
        let (new, old): (Vec<&PostSeen>, Vec<&PostSeen>) = on_the_table(town).partition(|post| is_new(town, post, texts));
        new.iter().map(|post| now(post.post)).chain(old.iter().map(|post| later(post.post))).collect()
    })
}

/// Reports the biggest, and notes the rest unread.
fn report_then_note() -> Make {
    at_the_map(|town, _| {
        let mut tray: Vec<&PostSeen> = on_the_table(town).filter(|post| post.status == Status::Tray).collect();
        tray.sort_by_key(|post| std::cmp::Reverse(post.people));
        let nobody_looks = town.posts.iter().all(|post| post.status != Status::Reported);
        let report = tray.iter().filter(|post| nobody_looks && is_big(post)).map(|post| REPORT(post.post));
        report.collect::<Vec<_>>().into_iter().chain(tray.iter().flat_map(|post| looks_and_notes(post))).collect()
    })
}

fn is_big(post: &PostSeen) -> bool {
    post.people >= 8
}

/// Anything of one verb; when nothing is left of it, the end of the turn. To write a note something must be found.
fn one_verb(verb: &'static str) -> Make {
    drawn(move |offers, draw| {
        let fitting: Vec<usize> = (0..offers.len()).filter(|at| offers[*at].verb == verb).collect();
        fitting.get(draw.below(fitting.len())).copied()
    })
}

/// A verb out of those that are possible, then anything of it.
fn random_verb() -> Make {
    drawn(|offers, draw| {
        let mut verbs: Vec<&str> = offers.iter().map(|offer| offer.verb).collect();
        verbs.dedup();
        verbs.sort_unstable();
        verbs.dedup();
        let verb = verbs.get(draw.below(verbs.len()))?;
        let fitting: Vec<usize> = (0..offers.len()).filter(|at| offers[*at].verb == *verb).collect();
        fitting.get(draw.below(fitting.len())).copied()
    })
}

fn drawn(choose: impl Fn(&[Offer], &mut Draw) -> Option<usize> + Clone + 'static) -> Make {
    Box::new(move |seed| {
        let choose = choose.clone();
        let mut draw = Draw::from_words(&["drawing bot at the map", &seed.to_string()]);
        Box::new(move |seen: &Seen, _: &Texts| choose(&seen.offers, &mut draw).or_else(|| index_of(&seen.offers, Move::End)).unwrap_or(0))
    })
}
