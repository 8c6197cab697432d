//! Which screens stand in the workshop: drawn until there is something to find, and more than one way to find it.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::screen::{Button, MOST_BUTTONS, Screen};
use super::search::{needs, worth_mending};
use super::tools::Tools;
use crate::scenario::seed::Draw;

/// Draws before the spare workshop is taken. With the numbers of the levels one in 110 (band A) or 400 (band B) is good.
const TRIES: usize = 6000;
/// Draws for the spare workshop; the check of a level makes them too.
const SPARE_TRIES: usize = 20_000;
/// Per cent of fair buttons with a picture, and of the others.
const FAIR_PICTURE: u32 = 35;
const OTHER_PICTURE: u32 = 50;
/// Per cent of screens with vague words, with a box ticked for you, and of first screens with a clock.
const VAGUE: u32 = 60;
const TICKED: u32 = 40;
const CLOCK: u32 = 70;
/// Fewest buttons and fewest notes; there may be one more.
const BUTTONS: usize = 2;
const NOTES: usize = 1;

/// Workshops that a thread remembers.
const REMEMBERED: usize = 2048;

thread_local! {
    /// What was drawn: a way that is gone again, by a child or a bot, draws the same, and hundreds of draws go into one.
    static DRAWN: RefCell<BTreeMap<(Tools, usize), Vec<Screen>>> = const { RefCell::new(BTreeMap::new()) };
}

/// The screens of a seed.
pub(super) fn screens(tools: &Tools, seed: usize) -> Vec<Screen> {
    let known = DRAWN.with_borrow(|all| all.get(&(*tools, seed)).cloned());
    known.unwrap_or_else(|| {
        let screens = drawn(tools, seed);
        DRAWN.with_borrow_mut(|all| {
            if all.len() >= REMEMBERED {
                all.clear();
            }
            all.insert((*tools, seed), screens.clone());
        });
        screens
    })
}

fn drawn(tools: &Tools, seed: usize) -> Vec<Screen> {
    let mut draw = Draw::from_words(&["workshop", &seed.to_string()]);
    let good = good(tools, TRIES, &mut draw).or_else(|| spare(tools));
    good.unwrap_or_else(|| (0..tools.screens).map(|at| one(at == 0, &mut draw)).collect())
}

/// The same screens for every seed that finds none by itself. No level is taken that has none.
pub(super) fn spare(tools: &Tools) -> Option<Vec<Screen>> {
    good(tools, SPARE_TRIES, &mut Draw::from_words(&["spare workshop"]))
}

fn good(tools: &Tools, tries: usize, draw: &mut Draw) -> Option<Vec<Screen>> {
    (0..tries).filter_map(|_| all(tools, draw)).find(|screens| worth_mending(tools, screens))
}

/// Given up at the first screen for which there are too few pieces: so it is in most draws.
fn all(tools: &Tools, draw: &mut Draw) -> Option<Vec<Screen>> {
    let mut left = tools.swaps;
    let mut screens = Vec::with_capacity(tools.screens);
    for at in 0..tools.screens {
        let screen = one(at == 0, draw);
        left = left.checked_sub(needs(&screen)?)?;
        screens.push(screen);
    }
    Some(screens)
}

/// Sizes, places and pictures are dealt apart from which button is fair.
fn one(first: bool, draw: &mut Draw) -> Screen {
    let count = BUTTONS + draw.below(2);
    let mut sizes = [1, 2, 3];
    draw.shuffle(&mut sizes);
    let (fair, bright) = (draw.below(count), draw.below(count));
    let mut buttons = [Button::default(); MOST_BUTTONS];
    for (at, (button, size)) in buttons.iter_mut().zip(sizes).take(count).enumerate() {
        let right = at == fair;
        let picture = draw.percent(if right { FAIR_PICTURE } else { OTHER_PICTURE });
        *button = Button { right, size, picture, bright: at == bright };
    }
    Screen {
        buttons,
        count,
        notes: NOTES + draw.below(2),
        vague: draw.percent(VAGUE),
        clock: first && draw.percent(CLOCK),
        ticked: draw.percent(TICKED),
        ..Screen::default()
    }
}
