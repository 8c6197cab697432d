//! A level of Trace as its author writes it, and the check that turns it into a map, a pool of posts and numbers.

use std::collections::BTreeSet;

use ron::value::RawValue;
use serde::Deserialize;

use super::check;
use super::types::{PostKind, Thread};
use crate::scenario::level::Band;
use crate::scenario::mechanics::Setting;
use crate::scenario::phrase::Id;
use crate::scenario::source::{Entry, Fault, Source};

/// `trace((…))` in a level file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TraceFile<'a> {
    map: Map,
    objective: Objective,
    #[serde(borrow)]
    friend: &'a RawValue,
    #[serde(borrow)]
    outsider: &'a RawValue,
    #[serde(borrow)]
    desk: &'a RawValue,
    #[serde(borrow)]
    places: Vec<&'a RawValue>,
    #[serde(borrow)]
    lines: Vec<&'a RawValue>,
    #[serde(borrow)]
    posts: Vec<&'a RawValue>,
    #[serde(borrow)]
    bands: Vec<&'a RawValue>,
    #[serde(borrow)]
    cases: Vec<&'a RawValue>,
}

/// The picture below the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Map {
    /// Snow, and people in coats.
    Winter,
    /// A valley after rain.
    River,
}

impl Map {
    /// The id in pictures.
    pub fn id(self) -> &'static str {
        match self {
            Self::Winter => "winter",
            Self::River => "river",
        }
    }
}

/// The one measured act of the level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Objective {
    /// Asked who else says so; what concerns many was looked at before it went on; right on all posts but one.
    Corroborate,
    /// Asked when and where; right on all posts but one.
    TimeAndPlace,
}

/// A place as written.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub(super) id: String,
    /// Per cent of the map from the left and from the top.
    pub(super) at: (u8, u8),
}

/// A post of the pool: one text with two sets of facts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    /// Kebab-case id, part of the texts' keys and the name of its picture.
    pub id: String,
    /// Its kind.
    pub kind: PostKind,
    /// It is written so that it shocks.
    #[serde(default)]
    pub shocks: bool,
    /// It says that an office wrote it; then *who first* must be able to show that.
    #[serde(default)]
    pub claims_office: bool,
    /// Threads for which it has facts.
    pub facts: Vec<Thread>,
}

/// A new-face case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Kebab-case id, part of the texts' keys.
    pub id: String,
    /// Its kind.
    pub kind: PostKind,
    /// Threads for which it has facts, none of them *who pays*.
    pub facts: Vec<Thread>,
}

/// How often a thread gives a strong and a weak fact, in per cent; the rest is silent.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chance {
    /// Strong.
    pub strong: u32,
    /// Weak.
    pub weak: u32,
}

/// The numbers of one band.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Which band they are for.
    pub band: Band,
    /// The turn in which each post comes, in their order; there are as many posts.
    pub arrive: Vec<usize>,
    /// Turns until its sun sets, dealt out.
    pub span: Vec<usize>,
    /// People in each place that it is meant for, dealt out.
    pub people: Vec<usize>,
    /// So many run by themselves.
    pub running: usize,
    /// Looks of a turn.
    pub looks: usize,
    /// Hands.
    pub hands: usize,
    /// Turns that a report takes.
    pub report: usize,
    /// People who may be badly off in a Calm end.
    pub calm: usize,
    /// Weights of one, two, three, four false posts.
    pub lies: Vec<u32>,
    /// What *who else says so* gives.
    pub others: Chance,
    /// What any other thread gives.
    pub own: Chance,
    /// Where nothing is strong, one fact is made strong in so many of 100 posts.
    pub rescue: u32,
}

/// A checked level of Trace.
#[derive(Debug, Clone)]
pub struct Trace {
    pub(super) prefix: String,
    pub(super) map: Map,
    pub(super) objective: Objective,
    /// Faces of a good friend and of the child whom hardly anybody listens to.
    pub(super) friend: Id,
    pub(super) outsider: Id,
    /// The desk first: ids and where they lie.
    pub(super) places: Vec<(Id, (u8, u8))>,
    pub(super) lines: Vec<(usize, usize)>,
    pub(super) posts: Vec<Draft>,
    pub(super) bands: Vec<Rules>,
    pub(super) cases: Vec<Case>,
}

impl TraceFile<'_> {
    /// Reads every entry, collects every fault.
    pub(crate) fn check(&self, setting: Setting<'_>, source: &Source<'_>, at: usize, faults: &mut Vec<Fault>) -> Trace {
        let places: Vec<Entry<Place>> = source.read_list(&self.places, faults);
        let lines: Vec<Entry<(String, String)>> = source.read_list(&self.lines, faults);
        let posts: Vec<Entry<Draft>> = source.read_list(&self.posts, faults);
        let bands: Vec<Entry<Rules>> = source.read_list(&self.bands, faults);
        let cases: Vec<Entry<Case>> = source.read_list(&self.cases, faults);
        let mut sender = |raw| match source.read_entry::<String>(raw) {
            Ok(entry) => {
                faults.extend(check::sender(&entry).map(|(what, remedy)| source.fault(entry.offset, what, remedy)));
                Id::from(entry.value)
            }
            Err(fault) => {
                faults.push(fault);
                Id::default()
            }
        };
        let (friend, outsider) = (sender(self.friend), sender(self.outsider));
        let desk = source.read_entry::<(u8, u8)>(self.desk).map_err(|fault| faults.push(fault)).map_or((50, 50), |desk| desk.value);
        let mut tell = |offset, what: String, remedy: &str| faults.push(source.fault(offset, what, remedy));
        check::ids(places.iter().map(|place| (place.offset, place.value.id.as_str())), "place", &mut tell);
        check::ids(posts.iter().map(|post| (post.offset, post.value.id.as_str())), "post", &mut tell);
        check::ids(cases.iter().map(|case| (case.offset, case.value.id.as_str())), "case", &mut tell);
        let lines = check::map(&places, &lines, at, &mut tell);
        check::posts(&posts, at, &mut tell);
        check::cases(&cases, self.cases.len(), at, &mut tell);
        let mut of_band = BTreeSet::new();
        for band in &bands {
            check::rules(band, posts.len().max(self.posts.len()), &mut tell);
            if !of_band.insert(band.value.band) {
                tell(band.offset, format!("band {} stands twice", band.value.band.id()), "leave one of the two out");
            }
        }
        let desk = (Id::from("desk"), desk);
        Trace {
            prefix: setting.prefix.to_string(),
            map: self.map,
            objective: self.objective,
            friend,
            outsider,
            places: std::iter::once(desk).chain(places.into_iter().map(|place| (Id::from(place.value.id), place.value.at))).collect(),
            lines,
            posts: posts.into_iter().map(|post| post.value).collect(),
            bands: bands.into_iter().map(|band| band.value).collect(),
            cases: cases.into_iter().map(|case| case.value).collect(),
        }
    }
}

impl Trace {
    /// Bands for which there are numbers.
    pub fn bands(&self) -> Vec<Band> {
        self.bands.iter().map(|rules| rules.band).collect()
    }

    /// The numbers of a band; the first ones for a band that the level lacks.
    pub(super) fn rules(&self, band: Band) -> Option<&Rules> {
        self.bands.iter().find(|rules| rules.band == band).or(self.bands.first())
    }

    /// Every text that this level brings for the mechanic, without the level's prefix.
    pub fn keys(&self) -> Vec<String> {
        const OWN: [&str; 7] = ["start", "ripple-well", "ripple-sent", "ripple-kept", "ripple-late", "ripple-wild", "ripple-out"];
        const SUNSET: [&str; 3] = ["helped", "without", "misled"];
        let facts = |id: &str, threads: &[Thread], name: &str| -> Vec<String> {
            let of = |thread: &Thread| [true, false].map(|truth| format!("{name}{id}-{}-{truth}", thread.id()));
            threads.iter().flat_map(of).collect()
        };
        let of_post = |post: &Draft| {
            let sunset = SUNSET.iter().map(|end| format!("post-{}-{end}", post.id));
            std::iter::once(format!("post-{}", post.id)).chain(sunset).chain(facts(&post.id, &post.facts, "fact-")).collect::<Vec<_>>()
        };
        let of_case = |case: &Case| {
            let own = ["scene", "post"].into_iter().chain(SUNSET).map(|end| format!("case-{}-{end}", case.id));
            own.chain(facts(&case.id, &case.facts, "case-")).collect::<Vec<_>>()
        };
        let of_place = |(id, _): &(Id, (u8, u8))| [format!("place-{id}"), format!("correct-{id}")];
        OWN.iter()
            .map(ToString::to_string)
            .chain(self.places.iter().skip(1).flat_map(of_place))
            .chain(self.posts.iter().flat_map(of_post))
            .chain(self.cases.iter().flat_map(of_case))
            .collect()
    }
}
