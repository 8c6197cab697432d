//! A careful way through the workshop: the rules of the three visitors are told to the child, who thinks them through.
//!
//! Everything it works with is drawn: the screens as they look before the first piece, the tray, the patience.

use crate::scenario::mechanics::fine_print::{MendButtonSeen, MendScreenSeen, MendSeen, Move, Piece};

/// The size of the fair button under the big piece, and of all under plain words.
const BIG: u8 = 4;
const EQUAL: u8 = 2;
/// What a kept place saves the grandmother.
const REST: usize = 2;
/// Pieces on a screen at most.
const MOST: usize = 2;
/// After so many walks it leaves, whoever came out.
const WALKS: usize = 4;

/// What the player remembers of a workshop.
#[derive(Default)]
pub(super) struct Bench {
    plan: Option<Vec<(usize, Piece)>>,
}

impl Bench {
    /// Makes a plan at first sight, lays it, lets the visitors walk, and leaves.
    pub(super) fn choose(&mut self, mend: &MendSeen) -> Move {
        let plan = self.plan.get_or_insert_with(|| plan(mend));
        let lies = |(screen, piece): &(usize, Piece)| mend.screens.get(*screen).is_some_and(|there| there.pieces.contains(piece));
        let laid = mend.screens.iter().enumerate().flat_map(|(screen, there)| there.pieces.iter().map(move |piece| (screen, *piece)));
        if let Some((screen, piece)) = laid.into_iter().find(|laid| !plan.contains(laid)) {
            return Move::Lift { screen, piece };
        }
        if let Some((screen, piece)) = plan.iter().find(|wanted| !lies(wanted)) {
            return Move::Put { screen: *screen, piece: *piece };
        }
        if mend.walks.is_some() || mend.walked >= WALKS { Move::Leave } else { Move::Walk }
    }
}

/// What pieces on a screen do: whether the hurried and the small one come through, and what it costs the grandmother.
struct Choice {
    pieces: Vec<Piece>,
    cost: usize,
}

/// The fewest pieces with which all three should come through; none if there is no such plan.
fn plan(mend: &MendSeen) -> Vec<(usize, Piece)> {
    let choices: Vec<Vec<Choice>> = mend.screens.iter().map(choices).collect();
    let tray: Vec<(Piece, usize)> = mend.tray.clone();
    (0..=mend.swaps).find_map(|swaps| search(&choices, 0, swaps, mend.patience, &tray)).unwrap_or_default()
}

/// Lays the screens one after the other with just so many pieces.
fn search(choices: &[Vec<Choice>], at: usize, swaps: usize, patience: usize, tray: &[(Piece, usize)]) -> Option<Vec<(usize, Piece)>> {
    let Some(here) = choices.get(at) else { return (swaps == 0).then(Vec::new) };
    for choice in here.iter().filter(|choice| choice.pieces.len() <= swaps && choice.cost <= patience) {
        let Some(left) = taken(tray, &choice.pieces) else { continue };
        let rest = search(choices, at + 1, swaps - choice.pieces.len(), patience - choice.cost, &left);
        if let Some(rest) = rest {
            return Some(choice.pieces.iter().map(|piece| (at, *piece)).chain(rest).collect());
        }
    }
    None
}

/// The tray without these pieces; None where one is missing.
fn taken(tray: &[(Piece, usize)], pieces: &[Piece]) -> Option<Vec<(Piece, usize)>> {
    let mut left = tray.to_vec();
    for piece in pieces {
        let (_, copies) = left.iter_mut().find(|(there, _)| there == piece)?;
        *copies = copies.checked_sub(1)?;
    }
    Some(left)
}

/// Every set of pieces on a screen with which two come through.
fn choices(screen: &MendScreenSeen) -> Vec<Choice> {
    let mut sets: Vec<Vec<Piece>> = vec![Vec::new()];
    for (at, one) in Piece::ALL.into_iter().enumerate() {
        sets.push(vec![one]);
        sets.extend(Piece::ALL.into_iter().skip(at + 1).map(|other| vec![one, other]));
    }
    sets.sort_by_key(Vec::len);
    debug_assert!(sets.iter().all(|set| set.len() <= MOST));
    let come_through = |pieces: Vec<Piece>| visit(screen, &pieces).map(|cost| Choice { pieces, cost });
    sets.into_iter().filter_map(come_through).collect()
}

/// What the screen costs the grandmother; None where it stops one of the others.
fn visit(screen: &MendScreenSeen, pieces: &[Piece]) -> Option<usize> {
    let has = |piece: Piece| pieces.contains(&piece);
    if screen.ticked && !has(Piece::Empty) {
        return None;
    }
    let mended = |button: &MendButtonSeen| MendButtonSeen {
        size: match (button.right && has(Piece::Big), has(Piece::Plain)) {
            (true, _) => BIG,
            (false, true) => EQUAL,
            (false, false) => button.size,
        },
        picture: button.picture || button.right && has(Piece::Picture),
        ..button.clone()
    };
    let buttons: Vec<MendButtonSeen> = screen.buttons.iter().map(mended).collect();
    // Of equals the upper one.
    let biggest = |picture: bool| buttons.iter().rev().filter(|button| button.picture || !picture).max_by_key(|button| button.size);
    let small = biggest(true).or_else(|| buttons.iter().find(|button| button.bright));
    if !biggest(false)?.right || !small?.right {
        return None;
    }
    let vague = if screen.vague && !has(Piece::Plain) { buttons.len() } else { 0 };
    let cost = buttons.len() + screen.notes + vague + usize::from(has(Piece::Big));
    let cost = if screen.clock && !has(Piece::Kept) { 2 * cost } else { cost };
    Some(if has(Piece::Kept) { cost.saturating_sub(REST).max(1) } else { cost })
}
