//! Which layouts bring all three visitors through. Known to the draw, the tests and the bot panel; a child finds out.

use super::pieces::{Layout, Pieces};
use super::screen::Screen;
use super::tools::Tools;
use crate::scenario::mechanics::fine_print::types::Piece;

/// More good layouts than this, and there is nothing to find.
const MOST_WAYS: usize = 60;
/// So many of them must be unlike each other.
const LEAST_WAYS: usize = 3;
/// Two layouts are unlike when they share at most so many of a hundred pieces.
const ALIKE: usize = 40;

/// Who comes through: the hurried one, the small one, the grandmother.
pub(super) fn wins(tools: &Tools, screens: &[Screen], layout: Layout) -> [bool; 3] {
    let (mut hurried, mut small, mut reading) = (true, true, 0);
    for (at, screen) in screens.iter().enumerate() {
        let mended = screen.mended(layout.pieces(at));
        hurried &= mended.stops_hurried().is_none();
        small &= mended.stops_small().is_none();
        reading += mended.reading();
    }
    [hurried, small, reading <= tools.patience]
}

/// There are pieces enough.
pub(super) fn affordable(tools: &Tools, layout: Layout) -> bool {
    layout.count() <= tools.swaps && Piece::ALL.into_iter().all(|piece| layout.copies(piece) <= tools.copies(piece))
}

/// The pieces with which a screen stops neither the hurried nor the small one, fewest first, and how it looks then.
fn passable(screen: &Screen) -> impl Iterator<Item = (Pieces, Screen)> {
    let tried = Pieces::ALL.into_iter().map(|pieces| (pieces, screen.mended(pieces)));
    tried.filter(|(_, mended)| mended.stops_hurried().is_none() && mended.stops_small().is_none())
}

/// How many pieces a screen needs at least for these two; None where nothing helps.
pub(super) fn needs(screen: &Screen) -> Option<usize> {
    passable(screen).next().map(|(pieces, _)| pieces.count())
}

/// Lays screen by screen.
struct Search<'a> {
    tools: &'a Tools,
    /// For each screen what gets the hurried and the small one past it.
    passable: &'a [Vec<(Layout, usize)>],
    /// What the grandmother has to read at least after a screen.
    least: Vec<usize>,
    found: Vec<Layout>,
}

impl Search<'_> {
    fn lay(&mut self, at: usize, laid: Layout, read: usize) {
        let Some(here) = self.passable.get(at) else {
            self.found.push(laid);
            return;
        };
        let ahead = self.least.get(at).copied().unwrap_or_default();
        for (pieces, reading) in here {
            let layout = laid.and(*pieces);
            if read + reading + ahead <= self.tools.patience && affordable(self.tools, layout) {
                self.lay(at + 1, layout, read + reading);
            }
        }
    }
}

/// Every affordable layout that brings all three through, fewest pieces first.
pub(super) fn solutions(tools: &Tools, screens: &[Screen]) -> Vec<Layout> {
    let of = |(at, screen): (usize, &Screen)| {
        passable(screen).map(|(pieces, mended)| (Layout::on(at, pieces), mended.reading())).collect::<Vec<_>>()
    };
    let all: Vec<_> = screens.iter().enumerate().map(of).collect();
    let mut ahead = 0;
    let mut least = Vec::with_capacity(all.len());
    for here in all.iter().rev() {
        least.push(ahead);
        ahead += here.iter().map(|(_, reading)| *reading).min().unwrap_or_default();
    }
    least.reverse();
    let mut search = Search { tools, passable: &all, least, found: Vec::new() };
    search.lay(0, Layout::default(), 0);
    search.found.sort_unstable_by_key(|layout| layout.rank());
    search.found
}

/// Those from which no piece can be left out, at most `most`. The layouts come fewest pieces first.
pub(super) fn minimal(layouts: &[Layout], most: usize) -> Vec<Layout> {
    let mut kept: Vec<Layout> = Vec::new();
    for layout in layouts {
        if kept.len() < most && !kept.iter().any(|smaller| smaller.within(*layout)) {
            kept.push(*layout);
        }
    }
    kept
}

/// Those that are unlike each one kept before.
pub(super) fn dissimilar(layouts: &[Layout]) -> Vec<Layout> {
    let mut kept: Vec<Layout> = Vec::new();
    for layout in layouts {
        let alike = |other: &Layout| {
            let (shared, either) = layout.shared(*other);
            shared * 100 > ALIKE * either.max(1)
        };
        if !kept.iter().any(alike) {
            kept.push(*layout);
        }
    }
    kept
}

/// One piece is missing, and two come through and the third does not.
pub(super) fn helps_two(tools: &Tools, screens: &[Screen], good: &[Layout]) -> bool {
    let out = |layout: Layout| wins(tools, screens, layout).into_iter().filter(|out| *out).count();
    good.iter().any(|layout| layout.singles().any(|one| out(layout.without(one)) == 2))
}

/// There is something to find, and more than one way to find it.
pub(super) fn worth_mending(tools: &Tools, screens: &[Screen]) -> bool {
    let good = minimal(&solutions(tools, screens), MOST_WAYS + 1);
    let unmended = wins(tools, screens, Layout::default()).into_iter().all(|out| out);
    !unmended && good.len() <= MOST_WAYS && dissimilar(&good).len() >= LEAST_WAYS && helps_two(tools, screens, &good)
}
