//! What one careful player at the phone does and another leaves.

use crate::scenario::seed::Draw;

/// Which habits a careful player has at the phone; curious children lack some.
#[derive(Debug, Clone, Copy)]
pub struct Habits {
    /// Uses the glass.
    pub glass: bool,
    /// Reads all small letters, needed or not.
    pub reads_all: bool,
    /// Looks at a box that says "keep" while more minutes than this are left.
    pub slack: usize,
    /// Asks the helper on each screen before pressing.
    pub asks: bool,
    /// Presses the biggest of several ways and mends what comes of it.
    pub tries: bool,
    /// Gives this door up unseen.
    pub shuns: Option<usize>,
    /// From the lowest part up, not from the uppermost down.
    pub upwards: bool,
    /// Ticks all with one press where no box costs anything.
    pub ticks_all: bool,
}

impl Default for Habits {
    fn default() -> Self {
        let (slack, shuns) = (14, None);
        Self { glass: true, reads_all: false, slack, asks: false, tries: false, shuns, upwards: false, ticks_all: false }
    }
}

impl Habits {
    /// The habits of one of many children.
    pub(in crate::bots) fn curious(throw: u16, child: usize) -> Self {
        let mut draw = Draw::from_words(&["curious at the phone", &throw.to_string(), &child.to_string()]);
        Self {
            glass: draw.percent(80),
            reads_all: draw.percent(10),
            slack: [6, 14, 99][draw.below(3)],
            asks: draw.percent(20),
            tries: draw.percent(40),
            shuns: draw.percent(40).then(|| draw.below(3)),
            upwards: draw.percent(50),
            ticks_all: draw.percent(40),
        }
    }
}
