//! One file a screen. Screens never use one another: they show the game and name what each button does.

mod berkh;
mod circle;
mod class;
mod corner;
mod desk;
mod faults;
mod finder;
mod help;
mod how;
mod keepsake;
mod keypad;
mod knock;
mod new_face;
mod new_profile;
mod pause;
mod profiles;
mod rewind;
mod ripple;
mod settings;
mod splash;
mod tell;
mod throw;
mod unkept;
mod who;

use bevy::input_focus::tab_navigation::TabGroup;
use bevy::prelude::*;

pub(crate) use corner::{Corner, corner};

use crate::play::{Frame, Preferred, Press, ScreenRoot};
use crate::save::Colour;
use crate::scenario::phrase::{Phrase, Said};
use crate::scenario::tell::Role;
use crate::theme::{Face, Icon, Kit, Look, Size, palette};

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((splash::plugin, desk::plugin, knock::plugin, ripple::plugin, rewind::plugin, tell::plugin))
        .add_plugins((
            new_face::plugin,
            keepsake::plugin,
            pause::plugin,
            help::plugin,
            profiles::plugin,
            new_profile::plugin,
            circle::plugin,
            keypad::plugin,
            throw::plugin,
            berkh::plugin,
            settings::plugin,
            how::plugin,
            faults::plugin,
            corner::plugin,
        ))
        .add_plugins((class::plugin, unkept::plugin));
}

/// The root of a screen: covers the window, holds the tab order.
pub(crate) fn root(name: &'static str) -> impl Bundle {
    (
        Name::new(name),
        ScreenRoot,
        TabGroup::default(),
        Node { width: percent(100), height: percent(100), overflow: Overflow::clip(), ..default() },
    )
}

/// A 16:9 scene across the window from its top; what is below is the ground's colour.
pub(crate) fn scene(kit: &Kit, parent: &mut ChildSpawnerCommands, path: &str, ground: Color) {
    let frame = *kit.frame;
    let at = SceneBox::of(&frame);
    parent.spawn((
        Name::new("ground"),
        Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), ..default() },
        BackgroundColor(ground),
        Pickable::IGNORE,
    ));
    parent.spawn(kit.picture_at(path, at.place((0.0, 0.0, 1920.0, 1080.0))));
    mist(kit, parent);
}

/// At high contrast a scene is pale: what lies over it stands out.
pub(crate) fn mist(kit: &Kit, parent: &mut ChildSpawnerCommands) {
    if kit.strong() {
        let all = Node { position_type: PositionType::Absolute, width: percent(100), height: percent(100), ..default() };
        parent.spawn((Name::new("mist"), all, BackgroundColor(palette::MIST), Pickable::IGNORE));
    }
}

/// A scene that fills the whole window and may lose its sides.
pub(crate) fn full_scene(kit: &Kit, parent: &mut ChildSpawnerCommands, path: &str) {
    let (frame, factor) = (*kit.frame, kit.frame.cover());
    let (width, height) = (1920.0 * factor, 1080.0 * factor);
    parent.spawn(kit.picture_at(path, ((frame.width - width) / 2.0, (frame.height - height) / 2.0, width, height)));
    mist(kit, parent);
}

/// Where the scene lies on the board.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SceneBox {
    /// Scene pixels to logical pixels.
    pub(crate) factor: f32,
    left: f32,
}

impl SceneBox {
    pub(crate) fn of(frame: &Frame) -> Self {
        let factor = frame.scene();
        Self { factor, left: (frame.width - 1920.0 * factor) / 2.0 }
    }

    /// A box of the scene as left, top, width, height on the board.
    pub(crate) fn place(&self, (x, y, width, height): (f32, f32, f32, f32)) -> (f32, f32, f32, f32) {
        (self.left + x * self.factor, y * self.factor, width * self.factor, height * self.factor)
    }
}

/// The picture of whoever speaks: a bust of the cast or of a visitor, or of a helper's role.
pub(crate) fn bust(who: &str, mood: &str) -> String {
    if who.starts_with("visitor-") {
        let mood = if ["happy", "sad", "worried"].contains(&mood) { mood } else { "neutral" };
        return format!("art/visitors/{who}-{mood}.png");
    }
    if who.starts_with("classmate-") {
        let state = match mood {
            "happy" => "glad",
            "sad" => "sad",
            "worried" => "worry",
            _ => "watch",
        };
        return format!("art/classmates/{who}-{state}.png");
    }
    if Role::ALL.iter().any(|role| role.id() == who) {
        return format!("icons/roles/{who}.png");
    }
    format!("art/cast/{who}-{mood}.png")
}

/// A dot in the colour of a profile.
pub(crate) fn colour_dot(kit: &Kit, parent: &mut ChildSpawnerCommands, colour: Colour, side: f32) {
    let dot = Node { width: px(side), height: px(side), border: px(2).all(), border_radius: BorderRadius::MAX, ..default() };
    let (ground, edge) = (BackgroundColor(palette::of_profile(colour)), BorderColor::all(kit.colour(palette::INK_2)));
    parent.spawn((Name::new("colour"), dot, ground, edge, Pickable::IGNORE));
}

/// Somebody and a bubble with what they say.
pub(crate) fn bubble(kit: &Kit, parent: &mut ChildSpawnerCommands, said: &Said, mood: &str, size: Size, width: f32) {
    bubble_of(kit, parent, said, mood, size, width, false);
}

fn bubble_of(kit: &Kit, parent: &mut ChildSpawnerCommands, said: &Said, mood: &str, size: Size, width: f32, goes_on: bool) {
    let row = Node { align_items: AlignItems::Center, column_gap: px(12), max_width: px(width), ..default() };
    parent.spawn((Name::new("bubble"), row)).with_children(|row| {
        if &*said.who != "story" {
            let picture = bust(&said.who, mood);
            let width = if picture.starts_with("icons/") { 90.0 } else { 82.0 };
            if goes_on {
                row.spawn((Name::new("room"), Node { width: px(width), flex_shrink: 0.0, ..default() }));
            } else {
                row.spawn(kit.picture(&picture, width, 90.0));
            }
        }
        let paper = Node { padding: px(16).horizontal().with_top(px(8)).with_bottom(px(10)), max_width: px(width - 100.0), ..default() };
        row.spawn(kit.paper(paper)).with_children(|paper| {
            paper.spawn(kit.text(&said.text, size));
        });
    });
}

/// What is said now. At large text one utterance a page; true when the last one is shown, so that one can go on.
pub(crate) fn spoken(kit: &Kit, parent: &mut ChildSpawnerCommands, say: &[Said], moods: &[&str], width: f32) -> bool {
    let mood = |at: usize| moods.get(at).or(moods.last()).copied().unwrap_or("neutral");
    if !kit.frame.sheets() {
        for (at, said) in say.iter().enumerate() {
            // Whoever goes on speaking is not shown twice.
            let goes_on = at > 0 && say[at - 1].who == said.who && &*said.who != "story";
            bubble_of(kit, parent, said, mood(at), Size::Reading, width, goes_on);
        }
        return true;
    }
    let page = kit.game.page().min(say.len().saturating_sub(1));
    if let Some(said) = say.get(page) {
        bubble(kit, parent, said, mood(page), Size::Reading, width);
    }
    let last = page + 1 >= say.len();
    if !last {
        next_page(kit, parent, page, say.len());
    }
    last
}

/// The button to the next page, with how many there are.
pub(crate) fn next_page(kit: &Kit, parent: &mut ChildSpawnerCommands, page: usize, pages: usize) {
    let row = Node { column_gap: px(16), align_items: AlignItems::Center, align_self: AlignSelf::Center, ..default() };
    parent.spawn((Name::new("pages"), row)).with_children(|row| {
        row.spawn(kit.text_in(&Phrase::new("ui-page").number("page", page + 1).number("pages", pages), Size::Label, palette::INK_2));
        let face = Face::both(Icon::glyph("icons/ui/arrow-right.png", 26.0), Phrase::new("ui-next"));
        let next = kit.button(row, Press::Page(page + 1), Look::Amber, face, Node { min_width: px(220), min_height: px(60), ..default() });
        row.commands().entity(next).insert(Preferred);
    });
}

/// A sheet in the middle of the board for everything that is read and chosen.
pub(crate) fn sheet(width: f32) -> Node {
    Node {
        position_type: PositionType::Absolute,
        left: percent(50),
        margin: UiRect::left(px(-width / 2.0)),
        width: px(width),
        flex_direction: FlexDirection::Column,
        align_items: AlignItems::Center,
        row_gap: px(14),
        padding: px(24).all(),
        ..default()
    }
}

/// The title of a sheet with the way back beside it.
pub(crate) fn headline(kit: &Kit, parent: &mut ChildSpawnerCommands, title: &'static str, back: Option<Press>) {
    let row = Node { width: percent(100), column_gap: px(12), align_items: AlignItems::Center, ..default() };
    parent.spawn((Name::new("headline"), row)).with_children(|row| {
        row.spawn((Name::new("title"), Node { flex_grow: 1.0, flex_basis: px(0), ..default() })).with_children(|side| {
            side.spawn(kit.text(&Phrase::new(title), Size::Title));
        });
        if let Some(press) = back {
            let face = Face::both(Icon::glyph("icons/ui/arrow-left.png", 24.0), Phrase::new("ui-back"));
            kit.button(row, press, Look::Paper, face, Node::default());
        }
    });
}

/// Buttons to the page before and after, with how many there are; nothing when there is one page.
pub(crate) fn pager(kit: &Kit, parent: &mut ChildSpawnerCommands, page: usize, pages: usize) {
    if pages < 2 {
        return;
    }
    let row = Node { column_gap: px(10), align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..default() };
    parent.spawn((Name::new("pager"), row)).with_children(|row| {
        let arrow = |row: &mut ChildSpawnerCommands, to: Option<usize>, icon: &'static str, spoken: &'static str| match to {
            Some(to) => {
                kit.button(row, Press::Page(to), Look::Paper, Face::icon(Icon::glyph(icon, 24.0), Phrase::new(spoken)), Node::default());
            }
            None => {
                row.spawn((Name::new("no arrow"), Node { width: px(52), ..default() }));
            }
        };
        arrow(row, page.checked_sub(1), "icons/ui/caret-left.png", "ui-page-before");
        row.spawn(kit.text(&Phrase::new("ui-page").number("page", page + 1).number("pages", pages), Size::Label));
        arrow(row, Some(page + 1).filter(|next| *next < pages), "icons/ui/caret-right.png", "ui-page-after");
    });
}
