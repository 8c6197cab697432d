//! The words of a face: the label under it, the target's ladder, what a screen reader says.

use bevy::prelude::*;

use super::face::Seated;
use crate::scenario::mechanics::circle::{RingSeen, SeatSeen, Stance};
use crate::scenario::phrase::Phrase;
use crate::theme::{Kit, Size, palette};

/// Steps of the target's mood.
pub(super) const MOODS: u8 = 5;
/// Width of the target's plate.
const TARGET_PLATE: f32 = 260.0;

/// The label under a face.
pub(super) fn label(ring: &RingSeen, seat: &SeatSeen) -> Phrase {
    if seat.stance == Stance::Target {
        return Phrase::new("circle-mood").number("mood", ring.mood.into());
    }
    Phrase::new("circle-stance").id("stance", stance(seat)).id("theme", ring.theme.id())
}

fn stance(seat: &SeatSeen) -> &'static str {
    match seat.stance {
        _ if seat.curtain => "curtain",
        Stance::Laughs if seat.bold => "bold",
        Stance::Laughs => "laughs",
        Stance::Stands => "stands",
        Stance::Watches if seat.worried => "worried",
        Stance::Watches | Stance::Target => "watches",
    }
}

/// What a screen reader says of a face: how somebody is, what lies around, whose words they heed once looked at.
pub(super) fn spoken(kit: &Kit, ring: &RingSeen, seat: &SeatSeen) -> String {
    let say = |phrase: Phrase| kit.game.texts().say(&phrase).to_string();
    if seat.stance == Stance::Target {
        return say(Phrase::new("circle-spoken-target").who(seat.who.clone()).number("mood", ring.mood.into()));
    }
    let mut parts = vec![say(Phrase::new("circle-spoken").who(seat.who.clone()).id("stance", stance(seat)).id("theme", ring.theme.id()))];
    let signs = [
        (seat.popular, Phrase::new("circle-popular")),
        (seat.began, Phrase::new("circle-began").id("theme", ring.theme.id())),
        (seat.sat_with, Phrase::new("circle-sat-with")),
        (seat.thanked, Phrase::new("circle-thanked")),
        (seat.cloud, Phrase::new("circle-cloud")),
    ];
    parts.extend(signs.into_iter().filter(|(there, _)| *there).map(|(_, sign)| say(sign)));
    if ring.arrows.iter().any(|(_, to)| *to == seat.seat) {
        parts.push(say(Phrase::new("circle-arrow")));
    }
    if let Some(listens) = &seat.listens {
        let names: Vec<String> = listens.iter().filter_map(|other| Some(say(ring.seats.get(*other)?.name.clone()))).collect();
        parts.push(format!("{}: {}", say(Phrase::new("circle-listens")), names.join(", ")));
    }
    parts.join(". ")
}

impl Seated<'_> {
    /// The label: how somebody is, in a word; an old one stays until it is the new one's turn.
    pub(super) fn plate(&self, screen: &mut ChildSpawnerCommands) {
        let seat = self.seat.seat;
        let looks = self.moment.looks(seat, |ring| {
            let there = ring.seats.get(seat)?;
            Some((label(ring, there), if there.stance == Stance::Target { ring.mood } else { 0 }))
        });
        for shown in looks {
            let (words, mood) = &shown.look;
            shown.in_time(self.words(screen, words, *mood));
        }
    }

    /// A word under the face; the target's mood as a ladder of five steps too.
    fn words<'c>(&self, screen: &'c mut ChildSpawnerCommands, words: &Phrase, mood: u8) -> EntityCommands<'c> {
        let (kit, place) = (self.kit, self.place);
        let (_, top, ..) = self.at(0.0, 0.565, 0.0, 0.0);
        let middle = place.middles.get(self.seat.seat).map_or(0.0, |middle| middle.x);
        let target = self.seat.stance == Stance::Target;
        // The ladder and two words need more room than a word; at large text the ladder stands beside the face.
        let width = if target { place.seat.max(TARGET_PLATE) } else { place.seat };
        let left = (middle - width / 2.0).clamp(0.0, (place.size.x - width).max(0.0));
        let node = Node {
            position_type: PositionType::Absolute,
            left: px(left),
            top: px(top),
            width: px(width),
            justify_content: JustifyContent::Center,
            ..default()
        };
        let mut plate = screen.spawn((Name::new("plate"), node, Pickable::IGNORE, ZIndex(3)));
        plate.with_children(|plate| {
            let ground = Node {
                padding: px(8).horizontal().with_top(px(0)).with_bottom(px(2)),
                border: px(2).all(),
                border_radius: BorderRadius::all(px(10)),
                column_gap: px(6),
                align_items: AlignItems::Center,
                ..default()
            };
            let (paper, edge) = if target { (palette::AMBER_TINT, palette::AMBER_EDGE) } else { (palette::PAPER, palette::PAPER_EDGE) };
            let look = (BackgroundColor(kit.colour(paper)), BorderColor::all(kit.colour(edge)), Pickable::IGNORE);
            plate.spawn((Name::new("ground"), ground, look)).with_children(|ground| {
                if target && !place.sheets {
                    self.ladder(ground, mood);
                }
                ground.spawn(kit.middle_text(words, Size::Label, palette::INK));
            });
            if target && place.sheets {
                let beside = Node {
                    position_type: PositionType::Absolute,
                    left: px(width / 2.0 - place.bust),
                    top: px(-0.62 * place.bust),
                    padding: px(3).all(),
                    border_radius: BorderRadius::all(px(6)),
                    ..default()
                };
                let ground = BackgroundColor(kit.colour(palette::AMBER_TINT));
                plate.spawn((Name::new("beside"), beside, ground, Pickable::IGNORE)).with_children(|beside| self.ladder(beside, mood));
            }
        });
        plate
    }

    fn ladder(&self, ground: &mut ChildSpawnerCommands, mood: u8) {
        let row = Node { column_gap: px(2), align_items: AlignItems::FlexEnd, height: px(26), flex_shrink: 0.0, ..default() };
        ground.spawn((Name::new("ladder"), row, Pickable::IGNORE)).with_children(|row| {
            for step in 1..=MOODS {
                let height = px(6.0 + 4.0 * f32::from(step));
                let node = Node { width: px(9), height, border: px(1).all(), border_radius: BorderRadius::all(px(2)), ..default() };
                let colour = self.kit.colour(if step <= mood { palette::INK } else { palette::PAPER });
                let look = (BackgroundColor(colour), BorderColor::all(self.kit.colour(palette::INK)), Pickable::IGNORE);
                row.spawn((Name::new("step"), node, look));
            }
        });
    }
}
