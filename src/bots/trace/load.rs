//! What the map asks a child to read.

use std::collections::BTreeSet;

use super::seen::pulled;
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::mechanics::trace::{PostSeen, Status, ThreadSeen};
use crate::scenario::phrase::{Id, Phrase};

/// The texts of the posts that have come, and the facts that were found.
pub(super) fn must_read(board: &BoardSeen) -> Vec<Phrase> {
    let BoardSeen::Trace(town) = board else { return Vec::new() };
    let facts = |post: &PostSeen| post.threads.iter().filter_map(|thread| thread.fact.clone()).collect::<Vec<_>>();
    town.posts.iter().flat_map(|post| [post.text.clone()].into_iter().chain(facts(post))).collect()
}

/// The names of the places, and the fullest card lying open; all else on the map is pictures.
pub(super) fn on_screen(board: &BoardSeen) -> Vec<Phrase> {
    let BoardSeen::Trace(town) = board else { return Vec::new() };
    let mut phrases: Vec<Phrase> = town.places.iter().map(|place| place.name.clone()).collect();
    // A found fact stands where the question stood, and has more words.
    let fullest = town.posts.iter().max_by_key(|post| (pulled(post).max(post.facts.len()), post.post));
    phrases.extend(fullest.into_iter().flat_map(|post| card(post, town.reports)));
    phrases.push(Phrase::new("trace-btn-end"));
    phrases
}

/// A post lying open: who sent it, its text, its threads, and what can be done with it.
fn card(post: &PostSeen, reports: bool) -> Vec<Phrase> {
    let question = |thread: &ThreadSeen| Phrase::new(format!("trace-thread-{}", thread.thread.id()));
    let mut phrases = vec![post.name.clone(), post.text.clone()];
    let over = matches!(post.status, Status::Done | Status::Gone);
    if over {
        // The card lies on its back: what was found, and what could have been.
        phrases.extend(post.threads.iter().filter_map(|thread| thread.fact.clone()));
        let there: BTreeSet<Id> = phrases.iter().map(|phrase| phrase.key.clone()).collect();
        phrases.extend(post.facts.iter().filter(|fact| !there.contains(&fact.key)).cloned());
    } else {
        phrases.extend(post.threads.iter().map(|thread| thread.fact.clone().unwrap_or_else(|| question(thread))));
    }
    let verbs: &[&str] = match post.status {
        Status::Tray => &["hold", "pass", "note", "report"],
        Status::Held => &["let-go", "pass", "note", "report"],
        Status::Passed => &["note", "report"],
        Status::Noted | Status::Reported | Status::Gone | Status::Done => &[],
    };
    let here = verbs.iter().filter(|verb| reports || **verb != "report");
    phrases.extend(here.map(|verb| Phrase::new(format!("trace-btn-{verb}"))));
    phrases
}
