//! What one whole level asks a child to read, moment by moment.

use std::collections::BTreeSet;

use super::MECHANICS;
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::phrase::Phrase;
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::{Action, Stage};
use crate::scenario::tell::Asking;
use crate::text::Texts;
use crate::text::lint::reading::{sentences, words};

/// How fast a child of nine reads, in words a minute.
const WORDS_A_MINUTE: f64 = 90.0;
/// Seconds that an input of the hand takes.
const SECONDS_AN_INPUT: f64 = 3.0;

/// What one whole level asks of a child.
#[derive(Debug, Clone, Default)]
pub struct Load {
    pub(super) modal_seconds: f64,
    pub(super) all_seconds: f64,
    pub(super) board_inputs: usize,
    pub(super) inputs: usize,
    /// Words that have to be read to go on, each text once.
    pub must_read: usize,
    /// Lengths of the sentences of those texts, in words.
    pub sentences: Vec<usize>,
    /// The stage of each moment, and the words on its screen.
    pub screens: Vec<(Stage, usize)>,
}

impl Load {
    pub(super) fn fullest_screen(&self) -> usize {
        self.screens.iter().map(|(_, words)| *words).max().unwrap_or(0)
    }
}

/// Measures a level that was played to its end: every moment with the action taken in it.
pub fn load(steps: &[(Seen, usize)], texts: &Texts) -> Load {
    let mut load = Load::default();
    let mut read: BTreeSet<String> = BTreeSet::new();
    let mut hand = None;
    for (seen, chosen) in steps {
        let fresh: Vec<String> =
            must_read(seen).iter().map(|phrase| texts.say(phrase).to_string()).filter(|t| read.insert(t.clone())).collect();
        let fresh_words: usize = fresh.iter().map(|text| words(text)).sum();
        load.sentences.extend(fresh.iter().flat_map(|text| sentences(text)));
        let seconds = fresh_words as f64 * 60.0 / WORDS_A_MINUTE;
        let on_board = seen.offers.get(*chosen).is_some_and(on_the_board);
        load.must_read += fresh_words;
        load.modal_seconds += if talk(seen) { seconds * talk_share(seen, texts) } else { 0.0 };
        let inputs = seen.offers.get(*chosen).map_or(1, |offer| inputs(offer, &mut hand));
        load.all_seconds += seconds + SECONDS_AN_INPUT * inputs as f64;
        load.inputs += inputs;
        load.board_inputs += if on_board { inputs } else { 0 };
        let screen: usize = on_screen(seen).iter().map(|phrase| words(&texts.say(phrase))).sum();
        load.screens.push((seen.stage, screen));
    }
    load
}

/// What the hand does: at another door, seat or post than the last one it goes there first, and then takes the verb. Where
/// going there is all that the offer means, it is one thing.
fn inputs(offer: &Offer, hand: &mut Option<usize>) -> usize {
    let Some(place) = offer.number("door").or(offer.number("seat")).or(offer.number("post")) else { return 1 };
    let only_goes = matches!(offer.action, Action::Play(step) if step.free());
    let goes = hand.replace(place) != Some(place) && !only_goes;
    1 + usize::from(goes)
}

fn on_the_board(offer: &Offer) -> bool {
    matches!(offer.action, Action::Play(_) | Action::Mend(_))
}

/// Text that stands in the way of the board.
fn talk(seen: &Seen) -> bool {
    match seen.stage {
        Stage::Play => false,
        Stage::NewFace => !seen.offers.iter().any(on_the_board),
        Stage::Knock | Stage::Ripple | Stage::Rewind | Stage::Tell | Stage::Keepsake | Stage::End => true,
    }
}

/// In the Ripple the line of everybody who is on the board stands beside their own picture, and only the rest is talk.
fn talk_share(seen: &Seen, texts: &Texts) -> f64 {
    let people = seen.board.people();
    let of = |talk: bool| -> usize {
        let said = seen.say.iter().filter(|said| !talk || !people.contains(&said.who));
        said.map(|said| words(&texts.say(&said.text))).sum()
    };
    if seen.stage == Stage::Ripple { of(true) as f64 / of(false).max(1) as f64 } else { 1.0 }
}

/// What has to be read to go on: speech, today's lines, what must be chosen between. Labels of verbs are pictures too.
fn must_read(seen: &Seen) -> Vec<Phrase> {
    let mut phrases: Vec<Phrase> = seen.say.iter().map(|said| said.text.clone()).collect();
    match &seen.board {
        BoardSeen::NewFace(new_face) => {
            phrases.extend(MECHANICS.iter().flat_map(|bots| bots.must_read(&new_face.board, true)));
            phrases.extend(choices(seen));
        }
        BoardSeen::Tell(_) => phrases.extend(choices(seen)),
        board => phrases.extend(MECHANICS.iter().flat_map(|bots| bots.must_read(board, false))),
    }
    phrases
}

fn choices(seen: &Seen) -> impl Iterator<Item = Phrase> + '_ {
    let told = |offer: &&Offer| matches!(offer.action, Action::Reason(_) | Action::Tell(Asking::Opener(_) | Asking::Who(_)));
    seen.offers.iter().filter(told).map(|offer| offer.label.clone())
}

/// What stands on the screen at one moment: the board's words, speech, choices.
fn on_screen(seen: &Seen) -> Vec<Phrase> {
    let mut phrases: Vec<Phrase> = seen.say.iter().map(|said| said.text.clone()).collect();
    let done = matches!(&seen.board, BoardSeen::Ripple(_)) || matches!(&seen.board, BoardSeen::NewFace(new_face) if new_face.over);
    if !done {
        phrases.extend(MECHANICS.iter().flat_map(|bots| bots.on_screen(seen.board.board())));
    }
    phrases.extend(choices(seen));
    phrases
}
