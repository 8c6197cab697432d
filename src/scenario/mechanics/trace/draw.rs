//! The draw of a throw: how many posts are false and which, and everything else about them, each apart from their truth.

use super::script::{Chance, Draft, Rules, Trace};
use super::town::{End, Post, Town, Written, steps};
use super::types::{DESK, Happening, Sender, Strength, Thread};
use crate::scenario::level::Band;
use crate::scenario::seed::Draw;

/// From here on more than a trifle is at stake.
pub(super) const SOME: usize = 4;
/// Sentences of a level for a thread that is weak or silent.
pub(super) const WORDINGS: usize = 3;

/// What is dealt to the posts apart from one another.
struct Deal {
    truth: Vec<bool>,
    people: Vec<usize>,
    runs: Vec<bool>,
    span: Vec<usize>,
}

/// Deals anew until something is at stake on both sides.
fn deal(rules: &Rules, draw: &mut Draw) -> Deal {
    let count = rules.arrive.len();
    loop {
        let lies = draw.weighted(&rules.lies) + 1;
        let mut deal = Deal {
            truth: (0..count).map(|at| at >= lies).collect(),
            people: rules.people.clone(),
            runs: (0..count).map(|at| at < rules.running).collect(),
            span: rules.span.clone(),
        };
        draw.shuffle(&mut deal.truth);
        draw.shuffle(&mut deal.people);
        draw.shuffle(&mut deal.runs);
        draw.shuffle(&mut deal.span);
        let at_stake = |truth: bool| deal.truth.iter().zip(&deal.people).any(|(is, people)| *is == truth && *people >= SOME);
        if at_stake(true) && at_stake(false) {
            return deal;
        }
    }
}

/// What each thread gives, apart from the truth.
fn ends(own: &[Thread], others: Chance, rest: Chance, rescue: u32, draw: &mut Draw) -> [End; 4] {
    let mut ends = Thread::ALL.map(|thread| {
        let chance = if thread == Thread::Else { others } else { rest };
        let luck = draw.below(100) as u32;
        let strength = match luck {
            luck if luck < chance.strong => Strength::Strong,
            luck if luck < chance.strong + chance.weak => Strength::Weak,
            _ => Strength::Silent,
        };
        let strength = if strength == Strength::Strong && !own.contains(&thread) { Strength::Weak } else { strength };
        End { strength, wording: draw.below(WORDINGS) + 1 }
    });
    let none = ends.iter().all(|end| end.strength != Strength::Strong);
    if draw.percent(rescue) && none {
        let first = if own.contains(&Thread::Else) { Some(Thread::Else) } else { own.first().copied() };
        if let Some(end) = first.and_then(|thread| ends.get_mut(thread as usize)) {
            end.strength = Strength::Strong;
        }
    }
    ends
}

impl Town {
    /// The first moment of a throw.
    pub fn begin(level: &Trace, band: Band, draw: &mut Draw) -> Self {
        let Some(rules) = level.rules(band) else { return Self::bare(level) };
        let mut town = Self::empty(level, rules);
        let dealt = deal(rules, draw);
        let drafts = draw.sample(&level.posts, rules.arrive.len());
        let far = steps(DESK, town.places.len(), &town.lines);
        for (at, draft) in drafts.iter().enumerate() {
            let dealt = (dealt.truth[at], dealt.people[at], dealt.runs[at], rules.arrive[at], dealt.span[at]);
            let post = post(draft, rules, &far, dealt, draw);
            town.posts.push(post);
        }
        town.happened = town.arrivals();
        town
    }

    /// A map on which nothing happens, where a level has no numbers at all.
    fn bare(level: &Trace) -> Self {
        let chance = Chance { strong: 0, weak: 0 };
        let rules = Rules {
            band: Band::A,
            arrive: Vec::new(),
            span: Vec::new(),
            people: Vec::new(),
            running: 0,
            looks: 1,
            hands: 1,
            report: 1,
            calm: 0,
            lies: Vec::new(),
            others: chance,
            own: chance,
            rescue: 0,
        };
        Self::empty(level, &rules)
    }

    /// Posts that come to the desk in this turn.
    pub(super) fn arrivals(&self) -> Vec<Happening> {
        let new = self.posts.iter().enumerate().filter(|(_, post)| post.arrive == self.turn);
        new.map(|(post, _)| Happening::Arrived { post }).collect()
    }
}

fn post(
    draft: &Draft,
    rules: &Rules,
    far: &[Option<usize>],
    (truth, people, runs, arrive, span): (bool, usize, bool, usize, usize),
    draw: &mut Draw,
) -> Post {
    let sender = Sender::ALL[draw.below(Sender::ALL.len())];
    let from = 1 + draw.below(far.len().saturating_sub(1));
    let at = |steps: usize| -> Vec<usize> { (1..far.len()).filter(|place| *place != from && far[*place] == Some(steps)).collect() };
    let (near, distant) = (at(1), at(2));
    let one_of = |places: Vec<usize>, draw: &mut Draw| places.get(draw.below(places.len())).copied();
    let (near, distant) = (one_of(near, draw), one_of(distant, draw));
    let mut meant: Vec<usize> = near.into_iter().chain(distant).collect();
    meant.sort_unstable();
    let ends = ends(&draft.facts, rules.others, rules.own, rules.rescue, draw);
    let written = Written {
        picture: draft.id.clone(),
        keys: [format!("post-{}", draft.id), format!("fact-{}", draft.id), format!("post-{}", draft.id)],
        kind: draft.kind,
        shocks: draft.shocks,
        own: &draft.facts,
    };
    Post { people, runs, arrive, due: arrive + span, truth, ..Post::new(written, sender, (from, meant), ends) }
}
