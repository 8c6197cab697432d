//! Who plays: profiles, the new one that is put together, the tray.

use std::collections::{BTreeMap, BTreeSet};

use super::{Game, Screen, any_number};
use crate::save::{Animal, Colour, Profile, Settings, Who};

/// All profiles of this computer.
#[derive(Debug)]
pub(super) struct People {
    profiles: BTreeMap<u32, Profile>,
    taken: BTreeSet<u32>,
    playing: Option<u32>,
    /// Thrown away last lies last.
    tray: Vec<(u32, Profile)>,
    /// The profile that is being put together, and which of its children is chosen.
    new: Who,
    editing: usize,
    /// Profiles can be thrown away now.
    tidying: bool,
    /// Stands in where nobody plays; it is never kept.
    nobody: Profile,
}

impl People {
    pub(super) fn new(profiles: BTreeMap<u32, Profile>, taken: BTreeSet<u32>) -> Self {
        let who = Who::drawn(0);
        Self {
            profiles,
            taken,
            playing: None,
            tray: Vec::new(),
            new: who,
            editing: 0,
            tidying: false,
            nobody: Profile::new(who, Settings::default()),
        }
    }

    pub(super) fn playing(&self) -> Option<(u32, &Profile)> {
        let number = self.playing?;
        Some((number, self.profiles.get(&number)?))
    }

    pub(super) fn playing_mut(&mut self) -> Option<(u32, &mut Profile)> {
        let number = self.playing?;
        Some((number, self.profiles.get_mut(&number)?))
    }

    /// The smallest number that nobody has, the tray included: a number brought back must find its place.
    fn free(&self) -> u32 {
        let used = |number: &u32| {
            self.profiles.contains_key(number) || self.taken.contains(number) || self.tray.iter().any(|(there, _)| there == number)
        };
        (1..).find(|number| !used(number)).unwrap_or(u32::MAX)
    }

    /// Somebody who does not look like anybody that is there, as long as there are enough looks.
    fn unlike_the_others(&self) -> Who {
        let known = |who: &Who| self.profiles.values().any(|profile| profile.who.child == who.child);
        let drawn = || Who::drawn(any_number());
        let mut who = drawn();
        for _ in 0..64 {
            if !known(&who) {
                break;
            }
            who = drawn();
        }
        who
    }
}

impl Game {
    /// The profile that plays; a blank one while nobody has been chosen.
    pub fn profile(&self) -> &Profile {
        self.people.playing().map_or(&self.people.nobody, |(_, profile)| profile)
    }

    /// All profiles by number.
    pub fn profiles(&self) -> &BTreeMap<u32, Profile> {
        &self.people.profiles
    }

    /// Numbers of all profiles: whoever played last first, then in their order.
    pub fn profile_numbers(&self) -> Vec<u32> {
        let last = self.last_played();
        let others = self.people.profiles.keys().copied().filter(|number| Some(*number) != last);
        last.into_iter().chain(others).collect()
    }

    /// The profile that played last on this computer.
    pub fn last_played(&self) -> Option<u32> {
        self.computer.last.filter(|number| self.people.profiles.contains_key(number))
    }

    /// What was thrown away last.
    pub fn in_tray(&self) -> Option<&Profile> {
        self.people.tray.last().map(|(_, profile)| profile)
    }

    /// The profile that is being put together.
    pub fn new_who(&self) -> Who {
        self.people.new
    }

    /// Which child of the new profile is chosen, 0 or 1.
    pub fn editing(&self) -> usize {
        self.people.editing
    }

    /// Profiles can be thrown away now.
    pub fn tidying(&self) -> bool {
        self.people.tidying
    }

    pub(crate) fn tidy(&mut self) {
        self.people.tidying = !self.people.tidying;
    }

    pub(crate) fn edit(&mut self, child: usize) {
        self.people.editing = child.min(usize::from(self.people.new.partner.is_some()));
    }

    /// From the splash: who is playing, or the first profile.
    pub(crate) fn who_is_playing(&mut self) {
        self.leave();
        if self.people.profiles.is_empty() && self.people.tray.is_empty() {
            self.new_profile();
        } else {
            self.people.tidying = false;
            self.go(Screen::Profiles);
        }
    }

    /// Nobody plays any more; the case that was open waits in its profile.
    pub(super) fn leave(&mut self) {
        self.session = None;
        self.before = None;
        self.people.playing = None;
        self.settle();
    }

    /// Begins to put a new profile together.
    pub(crate) fn new_profile(&mut self) {
        self.people.new = self.people.unlike_the_others();
        self.people.editing = 0;
        self.go(Screen::NewProfile);
    }

    pub(crate) fn pair(&mut self, pair: bool) {
        self.people.new = self.people.new.paired(pair);
        self.edit(usize::from(pair));
    }

    pub(crate) fn take_animal(&mut self, animal: Animal) {
        if let Some(child) = self.people.new.child_mut(self.people.editing) {
            child.animal = animal;
        }
    }

    pub(crate) fn take_colour(&mut self, colour: Colour) {
        if let Some(child) = self.people.new.child_mut(self.people.editing) {
            child.colour = colour;
        }
    }

    pub(crate) fn another_name(&mut self) {
        self.people.new = self.people.new.renamed();
    }

    /// The new profile is ready and plays.
    pub(crate) fn create_profile(&mut self) {
        let number = self.people.free();
        let profile = Profile::new(self.people.new, self.computer.settings.clone());
        self.keeper.keep(number, &profile);
        self.people.profiles.insert(number, profile);
        self.choose_profile(number);
    }

    /// Somebody plays: to the desk, or first to the circle.
    pub(crate) fn choose_profile(&mut self, number: u32) {
        let Some(profile) = self.people.profiles.get(&number) else { return };
        let first = profile.circle.is_none() && profile.cases.is_empty();
        self.people.playing = Some(number);
        self.computer.last = Some(number);
        self.keeper.keep_computer(&self.computer);
        self.settle();
        self.enter_the_desk();
        if first {
            self.choose_circle();
        }
    }

    /// Throws a profile away, so that it can be brought back until the program closes.
    pub(crate) fn throw_away(&mut self, number: u32) {
        if let Some(profile) = self.people.profiles.remove(&number) {
            self.people.tray.push((number, profile));
            self.keeper.throw_away(number);
        }
    }

    pub(crate) fn bring_back(&mut self) {
        if let Some((number, profile)) = self.people.tray.pop() {
            self.people.profiles.insert(number, profile);
            self.keeper.bring_back(number);
        }
    }

    /// For a start in the middle: whoever played last, or somebody new.
    pub(super) fn somebody_plays(&mut self) {
        let known = self.last_played().or_else(|| self.people.profiles.keys().next().copied());
        let number = known.unwrap_or_else(|| {
            let number = self.people.free();
            let profile = Profile::new(self.people.unlike_the_others(), self.computer.settings.clone());
            self.people.profiles.insert(number, profile);
            number
        });
        self.people.playing = Some(number);
        self.computer.last = Some(number);
        self.settle();
        self.enter_the_desk();
    }
}
