//! Who is there: a card for each profile of a class, out of one small file instead of sixty.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::atomic::{Found, SetAside, read, text_of, write_derived};
use super::class::Place;
use super::folder::{At, index_path, numbers, of_first_version, open, place_folder, profile_path};
use super::profile::{Profile, VERSION};
use super::who::Who;
use crate::library::Standing;

/// Keepsakes on a card: more would not be seen.
const ON_A_CARD: usize = 8;

/// What "who is playing" shows of a profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Animal, colour and nickname.
    pub who: Who,
    /// The first keepsakes on the shelf.
    pub keepsakes: Vec<String>,
    /// A newer game wrote it: it can be looked at, and nothing is kept.
    pub only_read: bool,
}

impl Card {
    /// The card of a profile.
    pub fn of(profile: &Profile) -> Self {
        let keepsakes = profile.cases.values().map(|record| &record.keepsake).filter(|keepsake| !keepsake.is_empty());
        Self { who: profile.who, keepsakes: keepsakes.take(ON_A_CARD).cloned().collect(), only_read: profile.version > VERSION }
    }
}

/// All cards of a class, or of those who have none.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Roster {
    /// Cards by number.
    pub cards: BTreeMap<u32, Card>,
    /// Numbers that no new profile may get: a file that cannot be understood stands there.
    pub taken: BTreeSet<u32>,
    /// Files that could not be read, with the reason.
    pub set_aside: Vec<SetAside>,
    /// Profiles whose files had to be read, because the index did not fit them.
    pub read: usize,
}

/// A card in the index, with the length of the file that it was made from: another length is another file.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Line {
    bytes: u64,
    card: Card,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Index {
    version: u32,
    profiles: BTreeMap<u32, Line>,
}

impl Index {
    /// The index of a class. It is made from the profiles: one that cannot be read is none.
    pub(super) fn read(place_folder: &Path) -> Self {
        match read(&index_path(place_folder), VERSION, &mut Vec::new()) {
            Found::Read(index) => index,
            Found::Nothing | Found::Newer(_) | Found::Closed => Self { version: VERSION, profiles: BTreeMap::new() },
        }
    }

    pub(super) fn len(&self) -> usize {
        self.profiles.len()
    }

    /// Puts a profile's card in, with the length of its file.
    pub(super) fn enter(&mut self, number: u32, card: Card, bytes: u64) {
        self.profiles.insert(number, Line { bytes, card });
    }

    pub(super) fn strike(&mut self, number: u32) {
        self.profiles.remove(&number);
    }

    /// Writes it. It can be made again, so nothing waits for the disk and nothing depends on it.
    pub(super) fn write(&self, place_folder: &Path) {
        drop(text_of(self).and_then(|text| write_derived(&index_path(place_folder), &text)));
    }
}

/// Who is there. Reads the index, and of the profiles only those that it does not fit.
pub fn roster(folder: &Path, place: Place) -> Roster {
    let mut roster = Roster::default();
    let home = place_folder(folder, place);
    let mut numbers = numbers(&home.join("profiles"));
    if of_first_version(folder, place, &numbers) {
        numbers.insert(1);
    }
    let mut index = Index::read(&home);
    for number in numbers {
        let at = At { place, number };
        let bytes = fs::symlink_metadata(profile_path(folder, at)).map(|there| there.len()).ok();
        if let Some(line) = index.profiles.remove(&number).filter(|line| Some(line.bytes) == bytes) {
            roster.cards.insert(number, line.card);
            continue;
        }
        let opened = open(folder, at);
        roster.read += 1;
        roster.set_aside.extend(opened.set_aside);
        match opened.profile {
            Some(profile) => drop(roster.cards.insert(number, Card::of(&profile))),
            None if Standing::at(&profile_path(folder, at)).is_some() => drop(roster.taken.insert(number)),
            None => {}
        }
    }
    roster
}

/// Makes the index of a class anew from its profiles.
pub(super) fn index_anew(folder: &Path, place: Place) {
    let home = place_folder(folder, place);
    let old = Index::read(&home);
    let mut index = Index { version: VERSION, profiles: BTreeMap::new() };
    for number in numbers(&home.join("profiles")) {
        let at = At { place, number };
        let Ok(there) = fs::symlink_metadata(profile_path(folder, at)) else { continue };
        if let Some(line) = old.profiles.get(&number).filter(|line| line.bytes == there.len()) {
            index.enter(number, line.card.clone(), line.bytes);
        } else if let Some(profile) = open(folder, at).profile {
            index.enter(number, Card::of(&profile), there.len());
        }
    }
    index.write(&home);
}
