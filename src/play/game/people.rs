//! Who plays: the profiles of a class, the new one that is put together, the tray.

use std::collections::BTreeMap;

use super::{Game, Screen, any_number};
use crate::save::{Animal, At, Card, Colour, MOST_PROFILES, NICKNAMES, Place, Profile, Roster, Settings, Who, reserve, roster};

/// Numbers from here on are drawn where none can be reserved.
const SPARE: u32 = 1 << 24;

/// Whoever plays, with everything that is kept.
#[derive(Debug)]
pub(super) struct Playing {
    number: u32,
    profile: Profile,
    /// A newer game wrote it: nothing is kept.
    only_read: bool,
}

/// The profiles of one class, or of those who have none.
#[derive(Debug)]
pub(super) struct People {
    pub(super) place: Place,
    roster: Roster,
    playing: Option<Playing>,
    /// Thrown away last lies last.
    tray: Vec<(u32, Profile)>,
    /// The profile that is being put together, and which of its children is chosen.
    new: Who,
    editing: usize,
    /// Profiles can be thrown away now.
    tidying: bool,
    /// Only these are shown.
    pub(super) wanted: (Option<Animal>, Option<Colour>),
    /// Stands in where nobody plays; it is never kept.
    nobody: Profile,
}

impl People {
    pub(super) fn new() -> Self {
        let who = Who::drawn(0);
        Self {
            place: Place::Home,
            roster: Roster::default(),
            playing: None,
            tray: Vec::new(),
            new: who,
            editing: 0,
            tidying: false,
            wanted: (None, None),
            nobody: Profile::new(who, Settings::default()),
        }
    }

    pub(super) fn playing(&self) -> Option<&Profile> {
        self.playing.as_ref().map(|playing| &playing.profile)
    }

    /// Somebody who does not look like anybody that is there, as long as there are enough looks.
    fn unlike_the_others(&self) -> Who {
        let known = |who: &Who| self.has_the_name(who) || self.roster.cards.values().any(|card| card.who.child == who.child);
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

    /// Somebody has this number, the tray included: a number brought back must find its place.
    fn knows(&self, number: u32) -> bool {
        let in_tray = self.tray.iter().any(|(there, _)| *there == number);
        in_tray || self.roster.cards.contains_key(&number) || self.roster.taken.contains(&number)
    }

    /// Somebody here is called like this: the same animal with the same nickname.
    fn has_the_name(&self, who: &Who) -> bool {
        let same = |card: &Card| card.who.child.animal == who.child.animal && card.who.nickname_number() == who.nickname_number();
        self.roster.cards.values().any(same)
    }

    /// The next nickname of the new one that nobody with the same animal has, as long as there is one.
    fn name_anew(&mut self) {
        for _ in 0..NICKNAMES {
            self.new = self.new.renamed();
            if !self.has_the_name(&self.new) {
                break;
            }
        }
    }

    /// The card of whoever plays follows the profile.
    fn card_follows(&mut self) {
        if let Some(playing) = &self.playing {
            self.roster.cards.insert(playing.number, Card::of(&playing.profile));
        }
    }
}

impl Game {
    /// The profile that plays; a blank one while nobody has been chosen.
    pub fn profile(&self) -> &Profile {
        self.people.playing().unwrap_or(&self.people.nobody)
    }

    /// A newer game wrote the profile that plays: nothing is kept.
    pub fn only_read(&self) -> bool {
        self.people.playing.as_ref().is_some_and(|playing| playing.only_read)
    }

    /// All cards of the class by number.
    pub fn cards(&self) -> &BTreeMap<u32, Card> {
        &self.people.roster.cards
    }

    /// Numbers of the cards that are wanted: whoever played last first, then by animal and colour.
    pub fn card_numbers(&self) -> Vec<u32> {
        let (animal, colour) = self.people.wanted;
        let fits = |card: &Card| {
            let looks = |child: crate::save::Child| {
                animal.is_none_or(|animal| child.animal == animal) && colour.is_none_or(|colour| child.colour == colour)
            };
            card.who.children().any(looks)
        };
        let mut numbers: Vec<(u32, &Card)> =
            self.cards().iter().map(|(number, card)| (*number, card)).filter(|(_, card)| fits(card)).collect();
        let last = self.last_played();
        numbers.sort_by_key(|(number, card)| (Some(*number) != last, card.who.child.animal, card.who.child.colour, *number));
        numbers.into_iter().map(|(number, _)| number).collect()
    }

    /// The profile that played last on this computer, where there are no classes.
    pub fn last_played(&self) -> Option<u32> {
        self.computer.last.filter(|number| self.people.place == Place::Home && self.cards().contains_key(number))
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

    /// Nobody else finds a place in this class.
    pub fn full(&self) -> bool {
        self.cards().len() >= MOST_PROFILES
    }

    /// The animal and the colour that are looked for.
    pub fn wanted(&self) -> (Option<Animal>, Option<Colour>) {
        self.people.wanted
    }

    /// Looks for an animal, or no longer.
    pub(crate) fn look_for_animal(&mut self, animal: Animal) {
        self.people.wanted.0 = (self.people.wanted.0 != Some(animal)).then_some(animal);
        self.page = 0;
    }

    /// Looks for a colour, or no longer.
    pub(crate) fn look_for_colour(&mut self, colour: Colour) {
        self.people.wanted.1 = (self.people.wanted.1 != Some(colour)).then_some(colour);
        self.page = 0;
    }

    pub(crate) fn tidy(&mut self) {
        self.people.tidying = !self.people.tidying;
    }

    pub(crate) fn edit(&mut self, child: usize) {
        self.people.editing = child.min(usize::from(self.people.new.partner.is_some()));
    }

    /// Takes the profiles of a class, or of those without one.
    pub(super) fn enter_place(&mut self, place: Place) {
        self.leave();
        self.keeper.empty_trays();
        let mut roster = roster(self.keeper.folder(), place);
        for (number, card) in self.keeper.unwritten(place) {
            roster.cards.remove(&number);
            roster.cards.extend(card.map(|card| (number, card)));
        }
        self.note_set_aside(&roster.set_aside);
        if roster.read > 0 {
            self.keeper.index_anew(place);
        }
        // What a crash left there; what was thrown away here can be brought back only here.
        self.keeper.empty_tray(place);
        self.people.tray.clear();
        (self.people.place, self.people.roster) = (place, roster);
    }

    /// Who is playing; where nobody is, the first profile is put together.
    pub(crate) fn who_is_playing(&mut self) {
        self.leave();
        self.people.wanted = (None, None);
        if self.cards().is_empty() && self.people.tray.is_empty() && !self.classes_are_known() {
            self.new_profile();
        } else {
            self.people.tidying = false;
            self.go(Screen::Profiles);
        }
    }

    /// From a new profile one can go back to the others, or to the class.
    pub fn others_are_there(&self) -> bool {
        !self.cards().is_empty() || self.classes_are_known()
    }

    /// Nobody plays any more; the case that was open waits in its profile.
    pub(super) fn leave(&mut self) {
        // That was said of this profile alone; of the disk it has to be said still.
        self.told &= !self.only_read();
        self.session = None;
        self.before = None;
        self.people.playing = None;
        self.settle();
    }

    /// Back to the name of the game; nobody plays, and whoever comes next says again which class it is.
    pub(crate) fn show_the_title(&mut self) {
        self.entered = false;
        self.enter_place(Place::Home);
        self.go(Screen::Splash);
    }

    /// Begins to put a new profile together.
    pub(crate) fn new_profile(&mut self) {
        if self.full() {
            return;
        }
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
        if self.people.has_the_name(&self.people.new) {
            self.people.name_anew();
        }
    }

    pub(crate) fn take_colour(&mut self, colour: Colour) {
        if let Some(child) = self.people.new.child_mut(self.people.editing) {
            child.colour = colour;
        }
    }

    pub(crate) fn another_name(&mut self) {
        self.people.name_anew();
    }

    /// The new profile is ready and plays.
    pub(crate) fn create_profile(&mut self) {
        let profile = Profile::new(self.people.new, self.computer.settings.clone());
        let number = self.free_number();
        self.keeper.keep(self.at(number), &profile);
        self.plays(Playing { number, profile, only_read: false });
    }

    /// A number that nobody has, reserved against other programs on the same folder.
    fn free_number(&self) -> u32 {
        reserve(self.keeper.folder(), self.people.place, |number| self.people.knows(number), any_number() | SPARE)
    }

    fn at(&self, number: u32) -> At {
        At { place: self.people.place, number }
    }

    /// Somebody plays: to the desk, or first to the circle.
    pub(crate) fn choose_profile(&mut self, number: u32) {
        let Some(card) = self.cards().get(&number) else { return };
        let who = card.who;
        let opened = self.keeper.open(self.at(number));
        self.note_set_aside(&opened.set_aside);
        // Nothing of it can be read any more, itself and backup: who it is stands in the index.
        let profile = opened.profile.unwrap_or_else(|| Profile::new(who, self.computer.settings.clone()));
        self.plays(Playing { number, profile, only_read: opened.only_read });
    }

    fn plays(&mut self, playing: Playing) {
        let first = playing.profile.circle.is_none() && playing.profile.cases.is_empty();
        if self.people.place == Place::Home {
            self.computer.last = Some(playing.number);
            self.keeper.keep_computer(&self.computer);
        }
        self.told &= !playing.only_read;
        self.people.playing = Some(playing);
        self.people.card_follows();
        self.settle();
        self.enter_the_desk();
        if first {
            self.choose_circle();
        }
    }

    /// Changes the profile that plays, and keeps it; true when somebody plays.
    pub(super) fn change_profile(&mut self, change: impl FnOnce(&mut Profile)) -> bool {
        let place = self.people.place;
        let Some(playing) = &mut self.people.playing else { return false };
        change(&mut playing.profile);
        if !playing.only_read {
            self.keeper.keep(At { place, number: playing.number }, &playing.profile);
        }
        self.people.card_follows();
        true
    }

    /// Throws a profile away, so that it can be brought back until the program closes.
    pub(crate) fn throw_away(&mut self, number: u32) {
        let at = self.at(number);
        let opened = self.keeper.open(at);
        let Some(profile) = opened.profile.filter(|_| !opened.only_read) else { return };
        self.people.roster.cards.remove(&number);
        self.people.tray.push((number, profile));
        self.keeper.throw_away(at);
    }

    pub(crate) fn bring_back(&mut self) {
        if let Some((number, profile)) = self.people.tray.pop() {
            self.keeper.bring_back(self.at(number), &profile);
            self.people.roster.cards.insert(number, Card::of(&profile));
        }
    }

    /// For a start in the middle: whoever played last, or somebody new.
    pub(super) fn somebody_plays(&mut self) {
        let known = self.last_played().or_else(|| self.cards().keys().next().copied());
        match known {
            Some(number) => self.choose_profile(number),
            None => {
                let profile = Profile::new(self.people.unlike_the_others(), self.computer.settings.clone());
                // Nothing is reserved: it may be that nothing is ever kept.
                let number = (1..).find(|number| !self.people.knows(*number)).unwrap_or(SPARE);
                self.plays(Playing { number, profile, only_read: false });
            }
        }
        self.enter_the_desk();
    }
}
