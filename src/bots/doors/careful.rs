//! The careful player of Doors: reads, counts different signs, keeps a distance, asks, looks twice.
//!
//! One policy for every level of the mechanic; it misreads 5 % of the slips that carry a sign.

use std::collections::{BTreeMap, BTreeSet};

use super::super::mechanic;
use super::Reader;
use crate::scenario::mechanics::doors::{Answer, DoorSeen, Happening, LandingSeen, Position, Sign};
use crate::scenario::mechanics::{BoardSeen, Reason};
use crate::scenario::seed::Draw;
use crate::scenario::seen::Offer;
use crate::text::Texts;

/// Per cent of signs that the careful player does not notice.
const MISSES: u32 = 5;

/// Which habits a careful player has at the landing; curious children lack some.
#[derive(Debug, Clone, Copy)]
pub struct Habits {
    /// Per cent of signs that go unnoticed.
    pub misses: u32,
    /// Hands over everyday keys.
    pub keys: bool,
    /// Asks by another way.
    pub ask: bool,
    /// Tells an adult when a pattern shows.
    pub tell: bool,
    /// Turns slips.
    pub pin: bool,
}

impl Default for Habits {
    fn default() -> Self {
        Self { misses: MISSES, keys: true, ask: true, tell: false, pin: true }
    }
}

impl Habits {
    /// The habits of one of many children.
    pub(in crate::bots) fn curious(throw: u16, child: usize) -> Self {
        let mut draw = Draw::from_words(&["curious", &throw.to_string(), &child.to_string()]);
        Self {
            misses: if draw.percent(50) { 0 } else { 20 },
            keys: draw.percent(50),
            ask: draw.percent(60),
            tell: draw.percent(60),
            pin: draw.percent(80),
        }
    }
}

/// What the careful player knows of a landing.
pub(in crate::bots) struct Mind {
    habits: Habits,
    reader: &'static Reader,
    draw: Draw,
    /// What was read on which door and day.
    notes: BTreeMap<(usize, usize), Sign>,
    noisy: BTreeSet<usize>,
}

/// One of the six verbs at a door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Want {
    Verb(&'static str, usize),
    Give(usize, &'static str),
    Pin(usize, usize),
}

impl Want {
    fn door(self) -> usize {
        match self {
            Self::Verb(_, door) | Self::Give(door, _) | Self::Pin(door, _) => door,
        }
    }

    fn is(self, offer: &Offer) -> bool {
        use crate::scenario::seen::Field;
        let here = offer.number("door") == Some(self.door());
        here && match self {
            Self::Verb(verb, _) => offer.verb == verb,
            Self::Give(_, key) => offer.verb == "give" && offer.fields.contains(&("key", Field::Id(key))),
            Self::Pin(_, day) => offer.verb == "pin" && offer.number("day") == Some(day),
        }
    }
}

impl Mind {
    /// A careful player with its own luck in reading.
    pub(in crate::bots) fn new(seed: u16, habits: Habits) -> Self {
        Self {
            habits,
            reader: Reader::shared(),
            draw: Draw::from_words(&["careful bot", &seed.to_string()]),
            notes: BTreeMap::new(),
            noisy: BTreeSet::new(),
        }
    }

    fn read_all(&mut self, landing: &LandingSeen, texts: &Texts) {
        for door in &landing.doors {
            for slip in &door.slips {
                if let Some(sign) = slip.sign {
                    self.notes.insert((door.door, slip.day), sign);
                } else if !self.notes.contains_key(&(door.door, slip.day)) {
                    let mut sign = if slip.asks_key { Sign::Key } else { self.reader.read(&texts.say(&slip.text)) };
                    if !slip.asks_key && sign != Sign::Plain && self.draw.percent(self.habits.misses) {
                        sign = Sign::Plain;
                    }
                    self.notes.insert((door.door, slip.day), sign);
                }
            }
            if door.happened.contains(&Happening::Noise) {
                self.noisy.insert(door.door);
            }
        }
    }

    fn signs(&self, door: &DoorSeen) -> BTreeSet<Sign> {
        let read = self.notes.iter().filter(|((at, _), sign)| *at == door.door && **sign != Sign::Plain).map(|(_, sign)| *sign);
        read.chain(door.pins.iter().copied()).collect()
    }

    /// What this door asks for, with how much it matters.
    fn wants(&self, landing: &LandingSeen, door: &DoorSeen) -> Vec<(i32, Want)> {
        let at = door.door;
        let last = landing.day == landing.days;
        let verb = |weight: i32, verb: &'static str| (weight, Want::Verb(verb, at));
        let colours = door.holds.iter().map(|key| key.colour()).collect::<BTreeSet<_>>().len();
        let mut wants = Vec::new();
        if self.noisy.contains(&at) {
            // Only loud: at the chain it costs nothing.
            if door.position == Position::Open {
                wants.push(verb(88, "chain"));
            }
            if colours > 1 {
                wants.push(verb(85, "take"));
            }
            return wants;
        }
        if door.reason {
            return vec![verb(100, "close")];
        }
        if door.holds.len() > 1 {
            wants.push(verb(85, "take"));
        }
        let signs = self.signs(door).len() as i32;
        if signs >= 3 {
            self.want_distance(door, last, &mut wants);
        } else {
            self.want_friendship(landing, door, signs, &mut wants);
        }
        wants
    }

    /// Unturned slips at a door with what was read on them.
    fn slips<'a>(&'a self, door: &'a DoorSeen) -> impl Iterator<Item = (Want, Sign)> + 'a {
        let unturned = door.slips.iter().filter(|slip| slip.sign.is_none());
        unturned.filter_map(|slip| Some((Want::Pin(door.door, slip.day), *self.notes.get(&(door.door, slip.day))?)))
    }

    /// Three different signs: distance first, then the string, then the door.
    fn want_distance(&self, door: &DoorSeen, last: bool, wants: &mut Vec<(i32, Want)>) {
        let verb = |weight: i32, verb: &'static str| (weight, Want::Verb(verb, door.door));
        if door.position == Position::Open && !last {
            wants.push(verb(88, "chain"));
        }
        if self.habits.pin {
            let new = self.slips(door).filter(|(_, sign)| *sign != Sign::Plain && !door.pins.contains(sign));
            wants.extend(new.map(|(want, _)| (90, want)));
        }
        if self.habits.tell && door.pins.len() >= 2 {
            wants.push(verb(95, "tell"));
        }
        if last {
            wants.push(verb(80, "close"));
        }
    }

    fn want_friendship(&self, landing: &LandingSeen, door: &DoorSeen, signs: i32, wants: &mut Vec<(i32, Want)>) {
        let verb = |weight: i32, verb: &'static str| (weight, Want::Verb(verb, door.door));
        let (heard, fine, last) = (door.slips.len(), door.answer == Answer::Yes, landing.day == landing.days);
        if signs == 2 && heard < 4 && door.position == Position::Open && !fine {
            wants.push(verb(82, "chain"));
        }
        if self.habits.ask && door.answer == Answer::NotAsked && !door.known {
            wants.push(verb(if landing.day <= 2 { 70 } else { 15 }, "ask"));
        }
        let calm = match signs {
            0 => heard >= 2 || door.known,
            1 => heard >= 3 || fine,
            _ => heard >= 4,
        };
        if calm && door.position != Position::Open && (door.known || fine) && !last {
            wants.push(verb(75 - 5 * signs, "open"));
        }
        let enough = signs <= 1 || heard >= 4 || last;
        if let Some(key) = door.wants.first().filter(|key| key.everyday())
            && self.habits.keys
            && enough
            && (door.known || fine)
            && door.holds.is_empty()
            && door.position != Position::Closed
            && door.flames < crate::scenario::mechanics::doors::WARM
        {
            wants.push((65, Want::Give(door.door, key.id())));
        }
        if !self.habits.pin {
            return;
        }
        if signs == 2 {
            let new = self.slips(door).filter(|(_, sign)| *sign != Sign::Plain && !door.pins.contains(sign));
            wants.extend(new.map(|(want, _)| (60, want)));
        }
        if door.position == Position::Open || signs > 0 {
            let weight = |sign: Sign| 10 + 5 * signs - 8 * i32::from(fine) + 4 * i32::from(sign == Sign::Plain);
            wants.extend(self.slips(door).map(|(want, sign)| (weight(sign), want)));
        }
    }

    /// The next move of a week.
    fn at_the_landing(&mut self, landing: &LandingSeen, offers: &[Offer], texts: &Texts) -> usize {
        self.read_all(landing, texts);
        let night = offers.iter().position(|offer| offer.verb == "sleep").unwrap_or(0);
        let mut best: Option<(i32, usize, usize)> = None;
        for door in &landing.doors {
            for (weight, want) in self.wants(landing, door) {
                let Some(index) = offers.iter().position(|offer| want.is(offer)) else { continue };
                if best.is_none_or(|(most, _, _)| weight > most) {
                    best = Some((weight, want.door(), index));
                }
            }
        }
        best.map_or(night, |(_, _, index)| index)
    }

    /// The transfer case: close where three signs or the card `no` lie, leave the chain where not.
    fn at_the_new_face(&mut self, landing: &LandingSeen, offers: &[Offer], texts: &Texts) -> usize {
        self.notes.clear();
        self.read_all(landing, texts);
        let close = landing.doors.iter().find(|door| self.not_safe(door) && door.position != Position::Closed);
        let want = close.map(|door| Want::Verb("close", door.door));
        let night = offers.iter().position(|offer| offer.verb == "sleep").unwrap_or(0);
        want.and_then(|want| offers.iter().position(|offer| want.is(offer))).unwrap_or(night)
    }

    fn not_safe(&self, door: &DoorSeen) -> bool {
        self.signs(door).len() >= 3 || door.answer == Answer::No
    }
}

impl mechanic::Mind for Mind {
    fn choose(&mut self, board: &BoardSeen, offers: &[Offer], texts: &Texts) -> Option<usize> {
        let BoardSeen::Doors(landing) = board else { return None };
        Some(self.at_the_landing(landing, offers, texts))
    }

    fn choose_in_the_new_face(&mut self, board: &BoardSeen, offers: &[Offer], texts: &Texts) -> Option<usize> {
        let BoardSeen::Doors(landing) = board else { return None };
        Some(self.at_the_new_face(landing, offers, texts))
    }

    fn reason(&self, board: &BoardSeen) -> Option<Reason> {
        let BoardSeen::Doors(landing) = board else { return None };
        let pattern = landing.doors.iter().any(|door| self.not_safe(door));
        Some(if pattern { Reason::Pattern } else { Reason::NoPattern })
    }

    fn any(&mut self, offers: &[Offer]) -> usize {
        self.draw.below(offers.len())
    }
}
