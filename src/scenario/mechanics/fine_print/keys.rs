//! Every text that a level of Fine print brings.

use super::script::{Case, CaseKind, FinePrint, Plan, ScreenPlan, WaysPlan};

/// What a box can say.
const BOXES: [&str; 5] = ["keep", "extra", "not", "nice", "vague"];
/// What a wish can say.
const WISHES: [&str; 3] = ["fits", "unfit", "vague"];
/// What the ripple says.
const RIPPLE: [&str; 6] = ["thing", "nothing", "open", "mended", "bell", "clean"];

fn numbered(stem: &str, count: usize) -> impl Iterator<Item = String> + use<'_> {
    (1..=count).map(move |number| format!("{stem}-{number}"))
}

fn of_ways(id: &str, plan: &WaysPlan) -> Vec<String> {
    let mut keys: Vec<String> = numbered(&format!("btn-{id}"), 4).collect();
    keys.extend((plan.side > 0).then(|| format!("side-{id}")));
    if plan.line.is_some() {
        keys.extend(["line-keep", "line-extra", "line-vague", "total"].map(String::from));
    }
    keys
}

fn of_screen(screen: &ScreenPlan) -> Vec<String> {
    let id = &screen.id;
    let mut keys = vec![format!("screen-{id}")];
    match &screen.kind {
        Plan::Ways(plan) => keys.extend(of_ways(id, plan)),
        Plan::Boxes(_) => keys.extend(BOXES.iter().flat_map(|says| (1..=4).map(move |number| format!("box-{says}-{number}")))),
        Plan::YesNo(_) => {
            keys.extend(WISHES.iter().flat_map(|says| (1..=2).map(move |number| format!("yes-{id}-{says}-{number}"))));
            keys.extend(numbered(&format!("no-{id}"), 4));
        }
        Plan::Exit(_) => keys.extend(numbered("more", 2).chain(numbered("keep", 2))),
        Plan::Doors(_) => {
            keys.extend(["page", "login", "dead"].map(|screen| format!("screen-{screen}")));
            keys.extend(["door", "get"].iter().flat_map(|stem| numbered(stem, 4)));
            keys.extend(["story", "code", "nocode"].iter().flat_map(|stem| numbered(stem, 2)));
            keys.extend(["sign-toogood", "sign-hurry"].map(String::from));
        }
    }
    keys
}

fn of_case(case: &Case) -> Vec<String> {
    let stem = format!("case-{}", case.id);
    let own: Vec<String> = match case.kind {
        CaseKind::Ways => (1..=4).map(|number| format!("btn-{number}")).collect(),
        CaseKind::Permit => ["fits", "unfit", "no"].map(String::from).to_vec(),
        CaseKind::Door => ["door", "code", "nocode"].map(String::from).to_vec(),
    };
    ["scene", "screen"].map(String::from).into_iter().chain(own).map(|rest| format!("{stem}-{rest}")).collect()
}

impl FinePrint {
    /// Every text that this level brings for the mechanic, without the level's prefix.
    pub fn keys(&self) -> Vec<String> {
        let mut keys: Vec<String> = self.screens.iter().flat_map(of_screen).chain(self.cases.iter().flat_map(of_case)).collect();
        keys.extend(RIPPLE.iter().map(|rest| format!("ripple-{rest}")));
        if self.bands.iter().any(|rules| rules.mend.is_some()) {
            keys.push("ripple-visitors".into());
        }
        keys.sort_unstable();
        keys.dedup();
        keys
    }
}
