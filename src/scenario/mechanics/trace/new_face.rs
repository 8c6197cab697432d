//! The new face: one post of another kind in a row of three places, two looks in all, one hand, nobody for reports.

use super::draw::WORDINGS;
use super::script::{Case, Trace};
use super::town::{End, NewFace, Numbers, Post, Town, Written, beside, steps};
use super::types::{DESK, Sender, Strength, Thread};
use crate::scenario::level::Band;
use crate::scenario::phrase::Id;
use crate::scenario::seed::Draw;

/// Per cent of true posts.
const TRUE: u32 = 50;
/// People in the far place, and the turn in which the sun sets.
const PEOPLE: usize = 8;
const DUE: usize = 2;
/// Looks in all.
const LOOKS: usize = 2;
/// The places of the row.
const NEAR: usize = 1;
const FAR: usize = 2;

impl Town {
    /// The transfer case of a throw.
    pub fn new_face(level: &Trace, band: Band, draw: &mut Draw) -> Option<Self> {
        let (case, rules) = (level.cases.get(draw.below(level.cases.len()))?, level.rules(band)?);
        let mut town = Self::empty(level, rules);
        let (near, far) = row(&town, draw)?;
        town.places = [DESK, near, far].into_iter().filter_map(|place| town.places.get(place).cloned()).collect();
        town.lines = vec![(DESK, NEAR), (NEAR, FAR)];
        town.numbers = Numbers { looks: LOOKS, hands: 1, report: 0, calm: 0 };
        town.looks = LOOKS;
        let settles = *case.facts.get(draw.below(case.facts.len()))?;
        town.new_face = Some(NewFace { case: Id::from(case.id.as_str()), settles });
        town.posts.push(post(case, settles, draw));
        Some(town)
    }
}

/// A place beside the desk, and one behind it.
fn row(town: &Town, draw: &mut Draw) -> Option<(usize, usize)> {
    let far = steps(DESK, town.places.len(), &town.lines);
    let behind = |near: usize| -> Vec<usize> {
        beside(near, &town.lines).into_iter().filter(|place| far.get(*place).copied().flatten() == Some(FAR)).collect()
    };
    let near: Vec<usize> = beside(DESK, &town.lines).into_iter().filter(|near| !behind(*near).is_empty()).collect();
    let near = *near.get(draw.below(near.len()))?;
    let behind = behind(near);
    Some((near, *behind.get(draw.below(behind.len()))?))
}

fn post(case: &Case, settles: Thread, draw: &mut Draw) -> Post {
    let truth = draw.percent(TRUE);
    let ends = Thread::ALL.map(|thread| {
        let strength = match draw.percent(50) {
            _ if thread == settles => Strength::Strong,
            true => Strength::Weak,
            false => Strength::Silent,
        };
        End { strength, wording: draw.below(WORDINGS) + 1 }
    });
    let id = &case.id;
    let written = Written {
        picture: format!("case-{id}"),
        keys: [format!("case-{id}-post"), format!("case-{id}"), format!("case-{id}")],
        kind: case.kind,
        shocks: false,
        own: &case.facts,
    };
    let sender = Sender::ALL[draw.below(Sender::ALL.len())];
    Post { people: PEOPLE, runs: true, due: DUE, truth, ..Post::new(written, sender, (NEAR, vec![FAR]), ends) }
}
