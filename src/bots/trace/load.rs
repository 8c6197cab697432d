//! What the map asks a child to read.

use super::seen::pulled;
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::mechanics::trace::{PostSeen, Status, ThreadSeen};
use crate::scenario::phrase::Phrase;

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
    // A found fact stands where the question stood, and has more words; after sunset only the strong ones are left.
    let over = |post: &PostSeen| matches!(post.status, Status::Done | Status::Gone);
    let fullest = town.posts.iter().max_by_key(|post| (!over(post), pulled(post), post.post));
    phrases.extend(fullest.into_iter().flat_map(|post| card(post, town.reports)));
    phrases.push(Phrase::new("trace-btn-end"));
    phrases
}

/// A post lying open: who sent it, its text, its threads; beside it the verbs, whether they can be used or not.
fn card(post: &PostSeen, reports: bool) -> Vec<Phrase> {
    let thread = |thread: &ThreadSeen| thread.fact.clone().unwrap_or_else(|| Phrase::new(format!("trace-thread-{}", thread.thread.id())));
    let mut phrases = vec![post.name.clone(), post.text.clone()];
    if matches!(post.status, Status::Done | Status::Gone) {
        // After sunset the card shows what it had, also what was not pulled.
        phrases.extend(post.facts.iter().cloned());
    } else {
        phrases.extend(post.threads.iter().map(thread));
    }
    let hold = if post.status == Status::Held { "let-go" } else { "hold" };
    let verbs = [hold, "pass", "note", "report"].into_iter().filter(|verb| reports || *verb != "report");
    phrases.extend(verbs.map(|verb| Phrase::new(format!("trace-btn-{verb}"))));
    phrases
}
