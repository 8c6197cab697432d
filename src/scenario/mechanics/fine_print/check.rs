//! The check of a level of Fine print: every fault at once, with its place and what to do.

use std::collections::BTreeSet;

use super::script::{Case, FinePrint, FinePrintFile, Harm, Plan, Rules, ScreenPlan, Traps, WaysPlan};
use crate::scenario::mechanics::Setting;
use crate::scenario::source::{Entry, Fault, Source, kebab};

/// Wordings of one meaning; more ways or boxes than that have none of their own.
const WORDINGS: usize = 4;
/// The smallest size of an app: a first screen, something in between, the exit.
const FEWEST_SCREENS: usize = 3;
const MOST_SCREENS: usize = 9;
/// Texts of the doors: no screen may have such an id.
const TAKEN: [&str; 3] = ["page", "login", "dead"];

type Tell<'a> = dyn FnMut(usize, String, &str) + 'a;

impl FinePrintFile<'_> {
    /// Reads every entry, collects every fault.
    pub(crate) fn check(&self, setting: Setting<'_>, source: &Source<'_>, at: usize, faults: &mut Vec<Fault>) -> FinePrint {
        let harms: Vec<Entry<Harm>> = source.read_list(&self.harms, faults);
        let moods: Vec<Entry<u32>> = source.read_list(&self.moods, faults);
        let screens: Vec<Entry<ScreenPlan>> = source.read_list(&self.screens, faults);
        let bands: Vec<Entry<Rules>> = source.read_list(&self.bands, faults);
        let cases: Vec<Entry<Case>> = source.read_list(&self.cases, faults);
        let mut tell = |offset: usize, what: String, remedy: &str| faults.push(source.fault(offset, what, remedy));
        harms.iter().for_each(|harm| check_harm(harm, &mut tell));
        moods.iter().for_each(|mood| share(mood.offset, "a mood", mood.value, &mut tell));
        screens.iter().for_each(|screen| check_screen(screen, &mut tell));
        // A screen that could not be read is no reason to find fault with the order of the others.
        if screens.len() == self.screens.len() {
            check_order(&screens, at, &mut tell);
        }
        bands.iter().for_each(|band| check_rules(band, &screens, &mut tell));
        cases.iter().for_each(|case| check_case(case, &mut tell));
        once(cases.iter().map(|case| (case.offset, format!("the id '{}'", case.value.id))), "give each case an id of its own", &mut tell);
        let screen_ids = screens.iter().map(|screen| (screen.offset, format!("the id '{}'", screen.value.id)));
        once(screen_ids, "give each screen an id of its own", &mut tell);
        once(bands.iter().map(|band| (band.offset, format!("band {}", band.value.band.id()))), "leave one of the two out", &mut tell);
        for (list, what, remedy) in [
            (&self.harms, "a trap costs nothing", "add what it takes to `harms`, like (sub: 1)"),
            (&self.moods, "the makers have no mood", "add to `moods` how tricky they are, in per cent, like 70"),
            (&self.cases, "there is no case for the new face", "add one to `cases`"),
        ] {
            if list.is_empty() {
                tell(at, what.into(), remedy);
            }
        }
        FinePrint {
            prefix: setting.prefix.to_string(),
            style: self.style,
            objective: self.objective,
            harms: values(harms),
            moods: values(moods),
            screens: values(screens),
            bands: values(bands),
            cases: values(cases),
        }
    }
}

fn values<T>(entries: Vec<Entry<T>>) -> Vec<T> {
    entries.into_iter().map(|entry| entry.value).collect()
}

fn once(entries: impl Iterator<Item = (usize, String)>, remedy: &str, tell: &mut Tell<'_>) {
    let mut seen = BTreeSet::new();
    for (offset, what) in entries {
        if !seen.insert(what.clone()) {
            tell(offset, format!("{what} stands twice"), remedy);
        }
    }
}

fn share(offset: usize, name: &str, value: u32, tell: &mut Tell<'_>) {
    if value > 100 {
        tell(offset, format!("{name} is {value} per cent"), "write 0 to 100");
    }
}

fn bound(offset: usize, name: &str, value: usize, (least, most): (usize, usize), remedy: &str, tell: &mut Tell<'_>) {
    if !(least..=most).contains(&value) {
        tell(offset, format!("`{name}` is {value}"), &format!("write {least} to {most}: {remedy}"));
    }
}

fn check_harm(entry: &Entry<Harm>, tell: &mut Tell<'_>) {
    let Harm { money, sub, friends, data } = entry.value;
    if money + sub + friends + data == 0 {
        tell(entry.offset, "this trap costs nothing".into(), "write what it takes, like (friends: 3)");
    }
    bound(entry.offset, "money", money, (0, 5000), "more than a child's afternoon is worth", tell);
    bound(entry.offset, "sub", sub, (0, 1), "1 where it is paid every week", tell);
    bound(entry.offset, "friends", friends, (0, 9), "friends who get letters", tell);
    bound(entry.offset, "data", data, (0, 9), "things that are told about you", tell);
}

fn check_id(offset: usize, what: &str, id: &str, tell: &mut Tell<'_>) {
    if !kebab(id) {
        tell(offset, format!("{what} '{id}': the id is not kebab-case"), "use small Latin letters, digits and dashes");
    }
}

fn check_screen(entry: &Entry<ScreenPlan>, tell: &mut Tell<'_>) {
    let at = entry.offset;
    check_id(at, "screen", &entry.value.id, tell);
    if TAKEN.contains(&entry.value.id.as_str()) {
        tell(at, format!("'{}' is what lies behind a door", entry.value.id), "give the screen another id");
    }
    match &entry.value.kind {
        Plan::Doors(plan) => share(at, "`no_code`", plan.no_code, tell),
        Plan::Ways(plan) => check_ways(at, plan, tell),
        Plan::Boxes(plan) => {
            [("`need`", plan.need), ("`hurtful`", plan.hurtful)].iter().for_each(|(name, value)| share(at, name, *value, tell))
        }
        Plan::YesNo(plan) => {
            [("`needed`", plan.needed), ("`vaguer`", plan.vaguer)].iter().for_each(|(name, value)| share(at, name, *value, tell))
        }
        Plan::Exit(plan) => {
            let shares = [("`outlined`", plan.outlined), ("`painted`", plan.painted), ("`more`", plan.more)];
            shares.iter().for_each(|(name, value)| share(at, name, *value, tell));
        }
    }
}

fn check_ways(at: usize, plan: &WaysPlan, tell: &mut Tell<'_>) {
    // Each screen has a fair way on, and four buttons fit a screen.
    bound(at, "ways", plan.ways, (2, WORDINGS - usize::from(plan.side > 0)), "four buttons fit a screen, the side show too", tell);
    bound(at, "side", plan.side, (0, 9), "minutes of the side show, 0 for none", tell);
    let (shares, wanted, what) = match &plan.traps {
        Traps::OneOf(shares) => (shares, plan.ways, "a share for each way"),
        Traps::ButOne(shares) => (shares, plan.ways.saturating_sub(1), "a share for each way but the fair one"),
    };
    if shares.len() != wanted {
        tell(at, format!("`traps` has {} shares for {} ways", shares.len(), plan.ways), &format!("write {what}"));
    }
    shares.iter().for_each(|value| share(at, "a share of traps", *value, tell));
    if matches!(plan.traps, Traps::OneOf(_)) && shares.iter().fold(0_u32, |sum, value| sum.saturating_add(*value)) > 100 {
        tell(at, "the shares of traps are more than 100 per cent together".into(), "one way at most is a trap: write smaller shares");
    }
    if let Some(line) = plan.line {
        share(at, "`line`", line, tell);
    }
}

fn check_order(screens: &[Entry<ScreenPlan>], at: usize, tell: &mut Tell<'_>) {
    bound(at, "screens", screens.len(), (FEWEST_SCREENS, MOST_SCREENS), "an app that can be walked through in an afternoon", tell);
    let count = |fits: fn(&Plan) -> bool| screens.iter().filter(|screen| fits(&screen.value.kind)).count();
    let exit = |plan: &Plan| matches!(plan, Plan::Exit(_));
    let doors = |plan: &Plan| matches!(plan, Plan::Doors(_));
    if count(exit) == 0 {
        tell(at, "there is no exit".into(), "end `screens` with one of kind `exit`");
    }
    for (nth, screen) in screens.iter().enumerate() {
        if exit(&screen.value.kind) && nth + 1 != screens.len() {
            tell(screen.offset, "the exit is not the last screen".into(), "put it at the end of `screens`, and only once");
        }
        if doors(&screen.value.kind) && nth != 0 {
            tell(screen.offset, "the doors are not the first screen".into(), "put them at the beginning of `screens`, and only once");
        }
    }
    for (fits, what) in [
        ((|plan| matches!(plan, Plan::Boxes(_))) as fn(&Plan) -> bool, "boxes"),
        (|plan| matches!(plan, Plan::Ways(WaysPlan { line: Some(_), .. })), "a ready-ticked line"),
        (|plan| matches!(plan, Plan::Ways(WaysPlan { clock: true, .. })), "a clock"),
    ] {
        if count(fits) > 1 {
            tell(at, format!("{} screens have {what}", count(fits)), "leave it on one of them: their texts are the same");
        }
    }
}

fn check_rules(entry: &Entry<Rules>, screens: &[Entry<ScreenPlan>], tell: &mut Tell<'_>) {
    let (at, rules) = (entry.offset, &entry.value);
    bound(at, "minutes", rules.minutes, (10, 60), "about three for each screen, and some for mending", tell);
    bound(at, "boxes", rules.boxes, (1, WORDINGS), "four wordings of each meaning", tell);
    let shares = [("`vague`", rules.vague), ("`admits`", rules.admits), ("`mislead`", rules.mislead), ("`seats`", rules.seats)];
    shares.iter().for_each(|(name, value)| share(at, name, *value, tell));
    let skips = screens.iter().filter(|screen| matches!(&screen.value.kind, Plan::YesNo(plan) if plan.skip)).count();
    if rules.skip > skips {
        let what = format!("`skip` is {}, and {skips} screens may be left out", rules.skip);
        tell(at, what, "write a smaller number, or `skip: true` at more screens");
    }
    if let Some(mend) = &rules.mend {
        let mendable = |screen: &&Entry<ScreenPlan>| matches!(screen.value.kind, Plan::Ways(_) | Plan::Boxes(_) | Plan::YesNo(_));
        let titled = screens.iter().filter(mendable).count().saturating_sub(rules.skip);
        mend.check(titled, &mut |what: String, remedy: &str| tell(at, what, remedy));
    }
}

fn check_case(entry: &Entry<Case>, tell: &mut Tell<'_>) {
    check_id(entry.offset, "case", &entry.value.id, tell);
}
