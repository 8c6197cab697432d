//! A level of Doors as its author writes it, and the check that turns it into rules and lines.

use std::collections::BTreeSet;

use ron::value::RawValue;
use serde::Deserialize;

use super::types::{DOORS, Key, Kind, PATTERN, Sign, Truth};
use crate::scenario::level::Band;
use crate::scenario::phrase::Phrase;
use crate::scenario::source::{Entry, Fault, Source, kebab};

/// Lines of the open and of the chain track.
pub(super) const OPEN_LINES: usize = 5;
pub(super) const CHAIN_LINES: usize = 4;
/// Slips that lie on a mat in the new-face case.
pub(super) const CASE_SLIPS: usize = 3;
/// Scripts that a pool needs, by kind.
const POOL: [(Kind, usize); 3] = [(Kind::Kind, 5), (Kind::Pest, 3), (Kind::Unsafe, 5)];

/// `doors((…))` in a level file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DoorsFile<'a> {
    objective: Objective,
    tails: usize,
    plain: usize,
    #[serde(borrow)]
    bands: Vec<&'a RawValue>,
    #[serde(borrow)]
    scripts: Vec<&'a RawValue>,
    #[serde(borrow)]
    cases: Vec<&'a RawValue>,
}

/// The one measured act of the level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Objective {
    /// See the pattern, close the door before its ask, keep a good one warm.
    Pattern,
    /// Verify by another way before opening, and accept a genuine one.
    Verify,
}

/// The numbers of one band.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    /// Which band they are for.
    pub band: Band,
    /// Days of the level.
    pub days: usize,
    /// Moves (stones) a day.
    pub moves: u8,
    /// Weights of none, one, two unsafe visitors.
    #[serde(rename = "unsafe")]
    pub unsafe_weights: (u32, u32, u32),
    /// Per cent of throws in which the unsafe ones use a false name and show no pattern.
    pub false_name: u32,
    /// Per cent of a kind visitor's signs that stay; the others become plain lines.
    pub signs_kept: u32,
}

/// Whether the friend knows a visitor from life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    /// In every throw.
    Yes,
    /// In none.
    No,
    /// In half of them.
    Either,
}

/// How a visitor must look, so that the picture agrees with who they say they are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Look {
    /// Whatever is dealt.
    #[default]
    Any,
    /// Like a child.
    Child,
    /// Like a grandmother.
    Grandmother,
    /// Like a woman.
    Woman,
    /// Like a man.
    Man,
}

/// What one visitor says all week, as signs; the texts' keys follow from level, id and line.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// Kebab-case id, part of the texts' keys.
    pub id: String,
    /// What the visitor is.
    pub kind: Kind,
    /// Whether the friend knows them.
    pub known: Known,
    /// How they must look.
    #[serde(default)]
    pub look: Look,
    /// What comes back when asked another way.
    pub truth: Truth,
    /// Keys asked for, in order, one for each `key` line of the open track.
    pub keys: Vec<Key>,
    /// Signs of the lines at an open door.
    pub open: Vec<Sign>,
    /// Signs of the lines at the chain.
    pub chain: Vec<Sign>,
}

impl Script {
    fn signs(&self) -> BTreeSet<Sign> {
        self.open.iter().chain(&self.chain).copied().filter(|sign| *sign != Sign::Plain).collect()
    }

    /// An unsafe one under a false name: shows no pattern, only asking another way tells.
    pub fn false_name(&self) -> bool {
        self.kind == Kind::Unsafe && self.truth == Truth::No
    }
}

/// One visitor of a new-face case: three slips on the mat and perhaps a card.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseVisitor {
    /// Kebab-case id, part of the texts' keys.
    pub id: String,
    /// Signs of the three slips, oldest first.
    pub signs: Vec<Sign>,
    /// The card that lies there already.
    #[serde(default)]
    pub card: Option<Truth>,
}

/// A new-face case: the same trick and the same kindness in another costume.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// Kebab-case id, part of the texts' keys.
    pub id: String,
    /// Visitors who mean well.
    pub fine: Vec<CaseVisitor>,
    /// Visitors who do not.
    #[serde(rename = "unsafe")]
    pub not_safe: Vec<CaseVisitor>,
}

/// A checked level of Doors.
#[derive(Debug, Clone)]
pub struct Doors {
    /// The beginning of the level's text keys, with its dash.
    pub(super) prefix: String,
    pub(super) objective: Objective,
    pub(super) tails: usize,
    pub(super) plain: usize,
    pub(super) bands: Vec<Rules>,
    pub(super) scripts: Vec<Script>,
    pub(super) cases: Vec<Case>,
}

impl DoorsFile<'_> {
    /// Reads every entry, collects every fault.
    pub(crate) fn check(&self, prefix: &str, source: &Source, at: usize, faults: &mut Vec<Fault>) -> Doors {
        let bands: Vec<Entry<Rules>> = source.read_list(&self.bands, faults);
        let scripts: Vec<Entry<Script>> = source.read_list(&self.scripts, faults);
        let cases: Vec<Entry<Case>> = source.read_list(&self.cases, faults);
        let mut tell = |offset, what: String, remedy: &str| faults.push(source.fault(offset, what, remedy));
        bands.iter().for_each(|band| check_rules(band, &mut tell));
        scripts.iter().for_each(|script| check_script(script, &mut tell));
        cases.iter().for_each(|case| check_case(case, &mut tell));
        let mut ids = BTreeSet::new();
        let named = scripts.iter().map(|s| (s.offset, s.value.id.clone()));
        for (offset, id) in named.chain(cases.iter().map(|c| (c.offset, c.value.id.clone()))) {
            if !ids.insert(id.clone()) {
                tell(offset, format!("the id '{id}' stands twice"), "give each script and case an id of its own");
            }
        }
        // A pool with an unreadable entry is short for that reason alone: one fault is enough.
        if scripts.len() == self.scripts.len() {
            let has_false = bands.iter().any(|band| band.value.false_name > 0);
            let has_pattern = bands.iter().any(|band| band.value.false_name < 100);
            check_pool(&scripts, has_false, has_pattern, at, &mut tell);
        }
        if (1..2 * DOORS).contains(&self.tails) {
            tell(
                at,
                format!("{} tails are too few", self.tails),
                "write at least 8 neutral tails, or none when the lines are of one length anyway",
            );
        }
        if self.plain == 0 {
            tell(at, "there is no plain line".into(), "write at least one line without a sign that anybody could say");
        }
        if cases.is_empty() && self.cases.is_empty() {
            tell(at, "there is no case for the new face".into(), "add one to `cases`");
        }
        Doors {
            prefix: prefix.to_string(),
            objective: self.objective,
            tails: self.tails,
            plain: self.plain,
            bands: bands.into_iter().map(|band| band.value).collect(),
            scripts: scripts.into_iter().map(|script| script.value).collect(),
            cases: cases.into_iter().map(|case| case.value).collect(),
        }
    }
}

impl Doors {
    /// Bands for which there are numbers.
    pub fn bands(&self) -> Vec<Band> {
        self.bands.iter().map(|rules| rules.band).collect()
    }

    /// Every text that this level brings for the mechanic, without the level's prefix.
    pub fn keys(&self) -> Vec<String> {
        let mut keys = Vec::new();
        for script in &self.scripts {
            keys.push(format!("say-{}-intro", script.id));
            keys.extend((1..=script.open.len()).map(|line| format!("say-{}-open-{line}", script.id)));
            keys.extend((1..=script.chain.len()).map(|line| format!("say-{}-chain-{line}", script.id)));
            keys.push(format!("ripple-{}", script.id));
        }
        keys.extend((1..=self.plain).map(|line| format!("say-plain-{line}")));
        keys.extend((1..=self.tails).map(|tail| format!("say-tail-{tail}")));
        for case in &self.cases {
            keys.push(format!("case-{}-scene", case.id));
            for visitor in case.fine.iter().chain(&case.not_safe) {
                keys.extend((1..=visitor.signs.len()).map(|line| format!("say-{}-{}-{line}", case.id, visitor.id)));
            }
        }
        keys
    }

    /// The sign of every line of the pool, for tests of readers: `(key, sign)`.
    pub fn signed_lines(&self) -> Vec<(Phrase, Sign)> {
        let mut lines = Vec::new();
        for script in &self.scripts {
            for (track, signs) in [("open", &script.open), ("chain", &script.chain)] {
                lines
                    .extend(signs.iter().enumerate().map(|(at, sign)| (self.key(&format!("say-{}-{track}-{}", script.id, at + 1)), *sign)));
            }
            lines.push((self.key(&format!("say-{}-intro", script.id)), Sign::Plain));
        }
        lines
    }
}

fn check_rules(band: &Entry<Rules>, tell: &mut impl FnMut(usize, String, &str)) {
    let rules = &band.value;
    if !(3..=9).contains(&rules.days) {
        tell(band.offset, format!("{} days", rules.days), "give a level 3 to 9 days; six leave room for three flames and three signs");
    }
    if !(1..=6).contains(&rules.moves) {
        tell(band.offset, format!("{} moves a day", rules.moves), "give a day 1 to 6 moves");
    }
    let (none, one, two) = rules.unsafe_weights;
    if none == 0 || none + one + two == 0 {
        tell(band.offset, "some throws must hold nobody unsafe".into(), "give the first weight of `unsafe` 15 to 25 of 100");
    }
    if rules.false_name > 100 || rules.signs_kept > 100 {
        tell(band.offset, "more than 100 per cent".into(), "write `false_name` and `signs_kept` from 0 to 100");
    }
}

fn check_script(entry: &Entry<Script>, tell: &mut impl FnMut(usize, String, &str)) {
    let script = &entry.value;
    let mut say = |what: String, remedy: &str| tell(entry.offset, format!("script '{}': {what}", script.id), remedy);
    if !kebab(&script.id) {
        say("the id is not kebab-case".into(), "use small Latin letters, digits and dashes");
    }
    if script.open.len() != OPEN_LINES || script.chain.len() != CHAIN_LINES {
        say(format!("{} open and {} chain lines", script.open.len(), script.chain.len()), "write 5 signs in `open` and 4 in `chain`");
    }
    let asks = script.open.iter().filter(|sign| **sign == Sign::Key).count();
    if asks != script.keys.len() || asks == 0 {
        say(
            format!("asks {asks} times for {} keys", script.keys.len()),
            "name one key for each `key` line of the open track, one at least",
        );
    }
    let signs = script.signs().len();
    if script.kind == Kind::Unsafe && !script.false_name() {
        if signs < PATTERN {
            say(format!("shows only {signs} different signs"), "an unsafe visitor with a pattern shows at least three");
        }
        let plain = script.open.iter().chain(&script.chain).filter(|sign| **sign == Sign::Plain).count();
        if plain > 1 {
            say(format!("{plain} plain lines"), "leave at most one, so that the pattern can be seen in time");
        }
    } else if signs >= PATTERN {
        say(format!("shows {signs} different signs"), "leave at most two: three would be a pattern");
    }
    let colours = script.keys.iter().map(|key| key.colour()).collect::<BTreeSet<_>>().len();
    if script.kind == Kind::Kind {
        if script.keys.len() != 1 || !script.keys.iter().all(|key| key.everyday()) {
            say("a kind visitor asks for more than one everyday key".into(), "let it ask once, for name, jersey or routine");
        }
        if script.truth == Truth::No {
            say("a kind visitor is not who they say".into(), "use the truth `yes` or `nobody`");
        }
    } else if colours < 2 {
        say(
            "asks for keys of one colour".into(),
            "pests and unsafe ones ask for two: who (name, photo, secret), where (jersey, place), when (routine, alone)",
        );
    }
}

fn check_case(entry: &Entry<Case>, tell: &mut impl FnMut(usize, String, &str)) {
    let case = &entry.value;
    if !kebab(&case.id) {
        tell(entry.offset, format!("case '{}': the id is not kebab-case", case.id), "use small Latin letters, digits and dashes");
    }
    if case.fine.len() < 2 || case.not_safe.is_empty() {
        tell(entry.offset, format!("case '{}': too few visitors", case.id), "write at least two fine ones and one unsafe one");
    }
    for (visitor, wanted) in case.fine.iter().map(|v| (v, 2)).chain(case.not_safe.iter().map(|v| (v, 3))) {
        let signs: BTreeSet<_> = visitor.signs.iter().filter(|sign| **sign != Sign::Plain).collect();
        let false_name = wanted == 3 && visitor.card == Some(Truth::No);
        if visitor.signs.len() != CASE_SLIPS || (signs.len() != wanted && !false_name) {
            let what = format!("case '{}', '{}': {} different signs on {} slips", case.id, visitor.id, signs.len(), visitor.signs.len());
            tell(entry.offset, what, "a fine one shows two different signs on three slips, an unsafe one three (or has the card `no`)");
        }
    }
}

fn check_pool(scripts: &[Entry<Script>], has_false: bool, has_pattern: bool, at: usize, tell: &mut impl FnMut(usize, String, &str)) {
    let count = |wanted: &dyn Fn(&Script) -> bool| scripts.iter().filter(|entry| wanted(&entry.value)).count();
    for (kind, least) in POOL {
        let there = count(&|script| script.kind == kind);
        if there < least {
            tell(
                at,
                format!("{there} scripts of kind {kind:?}"),
                "write at least 5 kind, 3 pest and 5 unsafe ones, so that a class can replay",
            );
        }
    }
    let false_names = count(&Script::false_name);
    let patterns = count(&|script| script.kind == Kind::Unsafe && !script.false_name());
    if has_false && false_names < 2 || has_pattern && patterns < 2 {
        tell(
            at,
            format!("{false_names} unsafe scripts with a false name, {patterns} with a pattern"),
            "write at least two of each sort that a band draws",
        );
    }
    let may_be = |known| count(&|script| script.kind == Kind::Kind && script.known == known);
    if may_be(Known::No) < 2 {
        tell(
            at,
            "too few kind visitors whom the friend does not know".into(),
            "write at least two with `known: no`, so that a stranger is often fine",
        );
    }
}
