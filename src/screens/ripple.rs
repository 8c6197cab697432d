//! Ripple: the world moves, everybody is seen once more; then how it ended.

use bevy::prelude::*;

use super::{Corner, bust, corner, next_page, root};
use crate::play::mechanics::{ripple_alone, ripple_ground, ripple_voices};
use crate::play::{Preferred, Press, Screen, drawing};
use crate::scenario::mechanics::BoardSeen;
use crate::scenario::phrase::{Phrase, Said};
use crate::scenario::report::Ending;
use crate::scenario::seen::{Offer, Seen};
use crate::scenario::session::{Action, Stage};
use crate::stage::Pop;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, show.run_if(drawing(|screen| screen == Screen::Case(Stage::Ripple))).in_set(crate::play::PlaySystems::Show));
}

fn show(mut commands: Commands, kit: Kit) {
    let Some(seen) = kit.game.seen() else { return };
    commands.spawn(root("ripple")).with_children(|screen| {
        ripple_ground(&kit, screen, &seen);
        let partner = kit.game.level().map_or("", |level| level.partner());
        let (told, voices): (Vec<&Said>, Vec<&Said>) = seen.say.iter().partition(|said| ["story", partner].contains(&&*said.who));
        // At large text one thing at a time; the last page is the ending.
        let (page, first) = (kit.game.page(), usize::from(ripple_alone(&seen)));
        if kit.frame.sheets() && page < first {
            let foot = Node {
                position_type: PositionType::Absolute,
                width: percent(100),
                bottom: px(20),
                justify_content: JustifyContent::Center,
                ..default()
            };
            screen.spawn((Name::new("foot"), foot)).with_children(|foot| next_page(&kit, foot, page, first + voices.len() + 1));
        } else if let (true, Some(voice)) = (kit.frame.sheets(), voices.get(page.saturating_sub(first))) {
            one_voice(&kit, screen, voice, page, first + voices.len());
        } else {
            let column = Node {
                width: percent(100),
                height: percent(100),
                padding: px(24).horizontal().with_top(px(78)).with_bottom(px(20)),
                flex_direction: FlexDirection::Column,
                justify_content: JustifyContent::SpaceBetween,
                row_gap: px(12),
                ..default()
            };
            screen.spawn((Name::new("ripple"), column)).with_children(|column| {
                if !kit.frame.sheets() {
                    ripple_voices(&kit, column, &seen, &voices);
                }
                ending(&kit, column, &seen, &told);
            });
        }
        corner(&kit, screen, Corner::Case);
    });
}

fn one_voice(kit: &Kit, screen: &mut ChildSpawnerCommands, said: &Said, page: usize, pages: usize) {
    let node = Node { top: px(90), ..super::sheet(kit.frame.width - 80.0) };
    screen.spawn((kit.paper(node), Pop::default())).with_children(|paper| {
        paper.spawn(kit.picture(&bust(&said.who, "neutral"), 163.0, 180.0));
        paper.spawn(kit.text_in(&Phrase::new("cast-nom").who(said.who.clone()), Size::Label, palette::INK_2));
        paper.spawn(kit.text(&said.text, Size::Reading));
        next_page(kit, paper, page, pages + 1);
    });
}

fn ending(kit: &Kit, parent: &mut ChildSpawnerCommands, seen: &Seen, told: &[&Said]) {
    let BoardSeen::Ripple(ripple) = &seen.board else { return };
    let (ink, ground) = if ripple.ending == Ending::Calm { palette::GOOD } else { palette::AGAIN };
    let row = Node {
        padding: px(20).horizontal().with_top(px(12)).with_bottom(px(14)),
        column_gap: px(18),
        align_items: AlignItems::Center,
        border: px(3).all(),
        border_radius: BorderRadius::all(px(18)),
        ..default()
    };
    parent
        .spawn((Name::new("ending"), row, BackgroundColor(kit.colour(ground)), BorderColor::all(kit.colour(ink)), Pop::default()))
        .with_children(|row| {
            let mood = match ripple.ending {
                Ending::Calm => "happy",
                Ending::Lonely | Ending::Missed => "thinking",
                Ending::Repair => "worried",
            };
            if let Some(level) = kit.game.level() {
                row.spawn(kit.picture(&bust(level.friend(), mood), 102.0, 112.0));
            }
            let words = Node {
                flex_direction: FlexDirection::Column,
                row_gap: px(2),
                flex_grow: 1.0,
                flex_shrink: 1.0,
                flex_basis: px(0),
                ..default()
            };
            row.spawn((Name::new("words"), words)).with_children(|words| {
                words.spawn(kit.text_in(&Phrase::new("flow-ending").id("ending", ripple.ending.id()), Size::Title, ink));
                for said in told {
                    words.spawn(kit.text(&said.text, Size::Reading));
                }
                if let Some(earlier) = ripple.earlier.last() {
                    words.spawn(kit.text_in(&Phrase::new("flow-earlier").id("ending", earlier.id()), Size::Label, palette::INK_2));
                }
            });
            let buttons = Node { flex_direction: FlexDirection::Column, row_gap: px(8), ..default() };
            row.spawn((Name::new("buttons"), buttons))
                .with_children(|buttons| seen.offers.iter().for_each(|offer| choice(kit, buttons, offer)));
        });
}

fn choice(kit: &Kit, parent: &mut ChildSpawnerCommands, offer: &Offer) {
    let node = Node { min_width: px(200), max_width: px(340), ..default() };
    if offer.action == Action::Next {
        let face = Face::both(Icon::glyph("icons/ui/arrow-right.png", 26.0), offer.label.clone());
        let next = kit.button(parent, Press::Act(offer.action), Look::Amber, face, node);
        parent.commands().entity(next).insert(Preferred);
    } else {
        let face = Face::both(Icon::glyph("icons/ui/arrow-u-up-left.png", 26.0), offer.label.clone());
        kit.button(parent, Press::Act(offer.action), Look::Paper, face, node);
    }
}
