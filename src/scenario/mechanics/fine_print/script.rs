//! A level of Fine print as its author writes it.

use ron::value::RawValue;
use serde::Deserialize;

use super::mend::Tools;
use super::part::Bundle;
use super::types::Style;
use crate::scenario::level::Band;

/// `fine_print((…))` in a level file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FinePrintFile<'a> {
    pub(super) style: Style,
    pub(super) objective: Objective,
    #[serde(borrow)]
    pub(super) harms: Vec<&'a RawValue>,
    #[serde(borrow)]
    pub(super) moods: Vec<&'a RawValue>,
    #[serde(borrow)]
    pub(super) screens: Vec<&'a RawValue>,
    #[serde(borrow)]
    pub(super) bands: Vec<&'a RawValue>,
    #[serde(borrow)]
    pub(super) cases: Vec<&'a RawValue>,
}

/// The one measured act of the level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Objective {
    /// Three of four signs of a look-alike seen, or out with the thing without a slip; after a slip: mended and told.
    LookAlike,
    /// Out with the thing, nothing paid, three tricks read or refused.
    Fair,
}

/// What a trap costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Harm {
    /// Money.
    #[serde(default)]
    pub money: usize,
    /// 1: paid every week.
    #[serde(default)]
    pub sub: usize,
    /// Friends who get letters.
    #[serde(default)]
    pub friends: usize,
    /// What is told about you.
    #[serde(default)]
    pub data: usize,
}

impl Harm {
    pub(super) fn bundle(&self) -> Bundle {
        Bundle { money: self.money, sub: self.sub, friends: self.friends, data: self.data, ..Bundle::default() }
    }
}

/// A screen of the app.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScreenPlan {
    /// Kebab-case id, part of the texts' keys.
    pub id: String,
    /// What stands on it.
    pub kind: Plan,
}

/// What stands on a screen. All shares are per cent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Plan {
    /// Three doors; brings a page behind each, a login and a dead page.
    Doors(DoorsPlan),
    /// Ways on.
    Ways(WaysPlan),
    /// Boxes.
    Boxes(BoxesPlan),
    /// A wish of the app.
    YesNo(YesNoPlan),
    /// The last screen.
    Exit(ExitPlan),
}

/// Three doors.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DoorsPlan {
    /// Logins with a way past the code.
    pub no_code: u32,
}

/// Two or three ways on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WaysPlan {
    /// How many.
    pub ways: usize,
    /// Which of them are traps.
    pub traps: Traps,
    /// Minutes of a side show; 0 where there is none.
    #[serde(default)]
    pub side: usize,
    /// A clock runs.
    #[serde(default)]
    pub clock: bool,
    /// A ready-ticked line that costs something lies under the fold, with the total.
    #[serde(default)]
    pub line: Option<u32>,
    /// Here it is paid.
    #[serde(default)]
    pub pays: bool,
}

/// Which ways are traps; every share is multiplied by the maker's mood.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Traps {
    /// At most one, with a share for each way.
    OneOf(Vec<u32>),
    /// One is fair; for each further one the share from which the mood is taken away.
    ButOne(Vec<u32>),
}

/// Boxes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BoxesPlan {
    /// The first one is needed.
    pub need: u32,
    /// Each of the others costs something, by mood.
    pub hurtful: u32,
}

/// A wish of the app.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct YesNoPlan {
    /// Yes is needed.
    pub needed: u32,
    /// Vague more often by so much.
    #[serde(default)]
    pub vaguer: u32,
    /// May be left out.
    #[serde(default)]
    pub skip: bool,
}

/// The last screen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ExitPlan {
    /// The thing is drawn as an outline and to be kept first.
    pub outlined: u32,
    /// One way out is painted, by mood.
    pub painted: u32,
    /// "One more" costs something, by mood.
    pub more: u32,
}

/// The numbers of one band.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Which band they are for.
    pub band: Band,
    /// Minutes before the bell.
    pub minutes: usize,
    /// Labels that say nothing.
    pub vague: u32,
    /// Traps that admit their cost.
    pub admits: u32,
    /// Boxes.
    pub boxes: usize,
    /// Extras that say "keep".
    pub mislead: u32,
    /// Machines with true seats instead of a clock.
    pub seats: u32,
    /// So many of the screens that may be left out are.
    pub skip: usize,
    /// The workshop of the second half.
    #[serde(default)]
    pub mend: Option<Tools>,
}

/// A new-face case.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Kebab-case id, part of the texts' keys.
    pub id: String,
    /// What its one screen is.
    pub kind: CaseKind,
}

/// The one screen of a new face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseKind {
    /// Two ways on.
    Ways,
    /// A permission.
    Permit,
    /// A page that asks for the code.
    Door,
}

/// A checked level of Fine print.
#[derive(Debug, Clone)]
pub struct FinePrint {
    /// The beginning of the level's text keys.
    pub(super) prefix: String,
    pub(super) style: Style,
    pub(super) objective: Objective,
    pub(super) harms: Vec<Harm>,
    pub(super) moods: Vec<u32>,
    pub(super) screens: Vec<ScreenPlan>,
    pub(super) bands: Vec<Rules>,
    pub(super) cases: Vec<Case>,
}

impl FinePrint {
    /// Bands for which there are numbers.
    pub fn bands(&self) -> Vec<Band> {
        self.bands.iter().map(|rules| rules.band).collect()
    }

    /// The numbers of a band; the first ones for a band that the level lacks.
    pub(super) fn rules(&self, band: Band) -> Option<&Rules> {
        self.bands.iter().find(|rules| rules.band == band).or(self.bands.first())
    }
}
