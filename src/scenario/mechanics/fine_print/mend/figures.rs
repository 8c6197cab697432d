//! Measures of a workshop for the bot panel. They know the answer, so nothing that is seen leads here.

use super::Workshop;
use super::pieces::Layout;
use super::search::{dissimilar, helps_two, minimal, solutions, wins};
use crate::scenario::mechanics::fine_print::types::Piece;
use crate::scenario::seed::Draw;

/// How many ways a workshop can be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// Good layouts from which no piece can be left out.
    pub minimal: usize,
    /// How many of them are unlike each other.
    pub dissimilar: usize,
    /// One piece can be missing so that two come through and the third does not.
    pub helps_two: bool,
}

impl Workshop {
    /// How many ways it can be mended.
    pub fn figures(&self) -> Figures {
        let good = minimal(&solutions(&self.tools, &self.screens), usize::MAX);
        let helps_two = helps_two(&self.tools, &self.screens, &good);
        Figures { minimal: good.len(), dissimilar: dissimilar(&good).len(), helps_two }
    }

    /// Who would come through if just these pieces lay there: the hurried one, the small one, the grandmother.
    pub fn wins(&self, laid: &[(usize, Piece)]) -> [bool; 3] {
        let layout = laid.iter().fold(Layout::default(), |layout, (screen, piece)| layout.and(Layout::one(*screen, *piece)));
        wins(&self.tools, &self.screens, layout)
    }

    /// As many pieces as may be laid, anywhere they fit.
    pub fn at_random(&self, draw: &mut Draw) -> Vec<(usize, Piece)> {
        let mut bench = Self { laid: Layout::default(), ..self.clone() };
        let mut places: Vec<(usize, Piece)> =
            (0..self.screens.len()).flat_map(|screen| Piece::ALL.into_iter().map(move |piece| (screen, piece))).collect();
        draw.shuffle(&mut places);
        places.into_iter().filter(|(screen, piece)| bench.put(*screen, *piece)).collect()
    }
}
