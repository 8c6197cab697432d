//! How a player reads the map: where things lie, how far it is, and what the facts say that were found.

use crate::scenario::mechanics::BoardSeen;
use crate::scenario::mechanics::trace::{BRIGHT, DESK, PostSeen, Status, Strength, Thread, TownSeen};
use crate::scenario::phrase::Phrase;
use crate::scenario::seen::Seen;

/// The map, where there is one.
pub(super) fn town_of(seen: &Seen) -> Option<&TownSeen> {
    match seen.board.board() {
        BoardSeen::Trace(town) => Some(town),
        _ => None,
    }
}

/// Posts on which something can still become of what is done, in order of arrival.
pub(super) fn on_the_table(town: &TownSeen) -> impl Iterator<Item = &PostSeen> {
    town.posts.iter().filter(|post| !matches!(post.status, Status::Done | Status::Gone))
}

/// Lines from the desk to each place.
pub(super) fn distances(town: &TownSeen) -> Vec<usize> {
    let far = town.places.len();
    let mut distances = vec![far; far];
    if let Some(desk) = distances.get_mut(DESK) {
        *desk = 0;
    }
    for _ in 0..far {
        for (one, other) in &town.lines {
            let (from_one, from_other) = (distances[*one] + 1, distances[*other] + 1);
            distances[*other] = distances[*other].min(from_one);
            distances[*one] = distances[*one].min(from_other);
        }
    }
    distances
}

/// What the strong facts say that were found: above 0 it is so, below 0 it is not. A sentence is read without fault.
pub(super) fn says(post: &PostSeen) -> i32 {
    let read = |fact: &Phrase| i32::from(fact.key.ends_with("-true")) - i32::from(fact.key.ends_with("-false"));
    let strong = post.threads.iter().filter(|thread| thread.found == Some(Strength::Strong));
    strong.filter_map(|thread| thread.fact.as_ref()).map(read).sum()
}

/// Threads that were pulled.
pub(super) fn pulled(post: &PostSeen) -> usize {
    post.threads.iter().filter(|thread| thread.found.is_some()).count()
}

/// Something was found, if only half an answer.
pub(super) fn has_found(post: &PostSeen) -> bool {
    post.threads.iter().any(|thread| thread.found.is_some_and(|found| found != Strength::Silent))
}

/// Something was found that settles it.
pub(super) fn is_settled(post: &PostSeen) -> bool {
    post.threads.iter().any(|thread| thread.found == Some(Strength::Strong))
}

/// The first of these threads that was not pulled.
pub(super) fn next_thread(post: &PostSeen, order: [Thread; 4]) -> Option<Thread> {
    let pulled = |thread: &Thread| post.threads.iter().any(|seen| seen.thread == *thread && seen.found.is_some());
    order.into_iter().find(|thread| !pulled(thread))
}

/// It is already in a place that would act on it.
pub(super) fn is_there(post: &PostSeen) -> bool {
    post.meant.iter().any(|meant| post.copies.iter().any(|copy| copy.place == meant.place))
}

/// Every place that has it waits while it is held.
pub(super) fn is_in_bright_places(town: &TownSeen, post: &PostSeen) -> bool {
    let bright = |place: usize| town.places.get(place).is_some_and(|place| place.lamp == Some(BRIGHT));
    post.copies.iter().filter(|copy| copy.place != DESK).all(|copy| bright(copy.place))
}

/// The last turns in which it can leave the desk: for the farthest place that it is meant for, and for the nearest.
pub(super) fn last_turns(town: &TownSeen, post: &PostSeen) -> (usize, usize) {
    let distances = distances(town);
    let leaves = |meant: usize| (post.due + 1).saturating_sub(distances.get(meant).copied().unwrap_or(1));
    let turns = || post.meant.iter().map(|meant| leaves(meant.place));
    (turns().min().unwrap_or(post.due), turns().max().unwrap_or(post.due))
}
