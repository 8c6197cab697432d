//! A level as written (`LevelFile`) and as checked ([`Level`]); only the check makes one.

use ron::value::RawValue;
use serde::{Deserialize, Serialize};

use super::mechanics::{Mechanic, MechanicFile, Setting};
use super::phrase::Phrase;
use super::source::{Entry, Fault, Source, kebab, ron_options};

/// The form of level files that this program reads.
const FORMAT: u32 = 1;

/// The four Cs of online risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum C {
    /// What one sees.
    Content,
    /// Whom one meets.
    Contact,
    /// How one treats each other.
    Conduct,
    /// What one agrees to.
    Contract,
}

impl C {
    /// All four, in the order of the bone's sides.
    pub const ALL: [Self; 4] = [Self::Content, Self::Contact, Self::Conduct, Self::Contract];

    /// The id in files, pictures and texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Content => "content",
            Self::Contact => "contact",
            Self::Conduct => "conduct",
            Self::Contract => "contract",
        }
    }

    /// The side of the bone that stands for it.
    pub fn bone(self) -> &'static str {
        match self {
            Self::Content => "camel",
            Self::Contact => "horse",
            Self::Conduct => "sheep",
            Self::Contract => "goat",
        }
    }
}

/// How much a level asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// 9 and 10 years.
    A,
    /// 11 and 12 years.
    B,
}

impl Band {
    /// The id in files and options.
    pub fn id(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

/// Somebody of the crew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Person {
    /// Ану.
    Anu,
    /// Тамир.
    Tamir,
    /// Айнур.
    Ainur,
    /// Марал.
    Maral,
    /// Цэрмаа эмээ.
    Tsermaa,
}

impl Person {
    fn id(self) -> &'static str {
        match self {
            Self::Anu => "anu",
            Self::Tamir => "tamir",
            Self::Ainur => "ainur",
            Self::Maral => "maral",
            Self::Tsermaa => "tsermaa",
        }
    }
}

/// A signature under a level by a named local person.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Who read it.
    pub name: String,
    /// In which capacity.
    pub role: String,
    /// When, as year-month-day.
    pub date: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LevelFile<'a> {
    #[serde(borrow)]
    format: &'a RawValue,
    #[serde(borrow)]
    c: &'a RawValue,
    #[serde(borrow)]
    minutes: &'a RawValue,
    #[serde(borrow)]
    review: Vec<&'a RawValue>,
    #[serde(borrow)]
    friend: &'a RawValue,
    #[serde(borrow)]
    partner: &'a RawValue,
    #[serde(borrow)]
    keepsake: &'a RawValue,
    #[serde(borrow)]
    mechanic: &'a RawValue,
}

/// A level that can be played.
#[derive(Debug, Clone)]
pub struct Level {
    id: String,
    prefix: String,
    c: C,
    minutes: u8,
    reviews: Vec<Review>,
    friend: &'static str,
    partner: &'static str,
    keepsake: String,
    mechanic: Mechanic,
}

impl Level {
    /// Checks a level file. `id` is its path below `levels/` without ending, like `contact/best-teammate`.
    ///
    /// # Errors
    /// All faults of the file, each with its place and a remedy. Only a file whose brackets do not match shows one.
    pub fn check(id: &str, source: &Source) -> Result<Self, Vec<Fault>> {
        let file: LevelFile = ron_options().from_str(source.text).map_err(|error| vec![source.ron_fault(source.text, 0, &error)])?;
        let mut faults = Vec::new();
        let level = Self::read(id, source, &file, &mut faults);
        faults.sort();
        match level {
            Some(level) if faults.is_empty() => Ok(level),
            _ => Err(faults),
        }
    }

    fn read(id: &str, source: &Source, file: &LevelFile, faults: &mut Vec<Fault>) -> Option<Self> {
        let format = field::<u32>(source, file.format, faults);
        if let Some(format) = format.filter(|format| format.value != FORMAT) {
            faults.push(source.fault(
                format.offset,
                format!("format {} is not known", format.value),
                "use a newer game, or write `format: 1`",
            ));
        }
        let prefix = format!("{}-", id.replace('/', "-"));
        let (c, minutes) = (field::<C>(source, file.c, faults), field::<u8>(source, file.minutes, faults));
        let (friend, partner) = (field::<Person>(source, file.friend, faults), field::<Person>(source, file.partner, faults));
        let keepsake = field::<String>(source, file.keepsake, faults);
        if let Some(bad) = keepsake.as_ref().filter(|keepsake| !kebab(&keepsake.value)) {
            faults.push(source.fault(
                bad.offset,
                format!("'{}' is no keepsake", bad.value),
                "name a picture of assets/art/keepsakes, without its ending",
            ));
        }
        let reviews = source.read_list::<Review>(&file.review, faults).into_iter().map(|review| review.value).collect();
        let at = source.offset_of(file.mechanic);
        let part = file.mechanic.get_ron().trim();
        let mechanic = match ron_options().from_str::<MechanicFile>(part) {
            Ok(mechanic) => mechanic,
            Err(error) => {
                let other = MechanicFile::of_another(part).map(|(what, remedy)| source.fault(at, what, remedy));
                faults.push(other.unwrap_or_else(|| source.ron_fault(part, at, &error)));
                return None;
            }
        };
        if let Some(c) = c.as_ref().filter(|c| c.value != mechanic.c()) {
            let what = format!("this mechanic belongs to {}, not to {}", mechanic.c().id(), c.value.id());
            faults.push(source.fault(c.offset, what, "choose the mechanic of this C, or the C of this mechanic"));
        }
        let setting = Setting { prefix: &prefix, friend: friend.as_ref().map_or("", |friend| friend.value.id()) };
        let mechanic = mechanic.check(setting, source, at, faults);
        if mechanic.bands().is_empty() {
            faults.push(source.fault(at, "there is no band", "add the numbers of band a or b to `bands`"));
        }
        Some(Self {
            id: id.to_string(),
            prefix,
            c: c?.value,
            minutes: minutes?.value,
            reviews,
            friend: friend?.value.id(),
            partner: partner?.value.id(),
            keepsake: keepsake?.value,
            mechanic,
        })
    }

    /// Like `contact/best-teammate`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Which C it is about.
    pub fn c(&self) -> C {
        self.c
    }

    /// How long it takes.
    pub fn minutes(&self) -> u8 {
        self.minutes
    }

    /// Signatures of local people; empty for a draft.
    pub fn reviews(&self) -> &[Review] {
        &self.reviews
    }

    /// Whom it is about, as an id of the cast.
    pub fn friend(&self) -> &'static str {
        self.friend
    }

    /// Who works with the child at the help desk, as an id of the cast.
    pub fn partner(&self) -> &'static str {
        self.partner
    }

    /// The thing for the shelf.
    pub fn keepsake(&self) -> &str {
        &self.keepsake
    }

    /// Its mechanic.
    pub fn mechanic(&self) -> &Mechanic {
        &self.mechanic
    }

    /// One of the level's own texts.
    pub fn key(&self, rest: &str) -> Phrase {
        Phrase::new(format!("{}{rest}", self.prefix))
    }

    /// Every text key that the level can ask for.
    pub fn keys(&self) -> Vec<String> {
        const OWN: [&str; 11] = [
            "title",
            "wish",
            "learn",
            "knock-1",
            "knock-2",
            "knock-3",
            "ending-calm",
            "ending-lonely",
            "ending-repair",
            "ending-missed",
            "keepsake",
        ];
        OWN.iter().map(ToString::to_string).chain(self.mechanic.keys()).map(|rest| format!("{}{rest}", self.prefix)).collect()
    }
}

fn field<T: serde::de::DeserializeOwned>(source: &Source, raw: &RawValue, faults: &mut Vec<Fault>) -> Option<Entry<T>> {
    source.read_entry(raw).map_err(|fault| faults.push(fault)).ok()
}
