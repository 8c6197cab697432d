//! Texts, pictures, panels and the one button.

use accesskit::{Node as Accessible, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::picking::hover::Hovered;
use bevy::prelude::*;
use bevy::text::{LineBreak, LineHeight};
use bevy::ui_widgets::{Activate, Button};

use super::{Kit, Size, palette};
use crate::play::{Game, PlaySystems, Press, Pressed};
use crate::scenario::phrase::Phrase;

/// Reading text has air between its lines.
const LINE_HEIGHT: f32 = 1.4;
/// The least size of anything that can be pressed, in logical pixels.
const TARGET: f32 = 48.0;
/// How much lighter a button gets under the pointer.
const LIGHTER: f32 = 0.25;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(press).add_systems(Update, look_alive.in_set(PlaySystems::Focus));
}

/// The look of a button. Answers and verbs all share `Paper`: colour never hints at the right one.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// The way on.
    Amber,
    /// Everything that can be chosen.
    Paper,
    /// Chosen already.
    Chosen,
    /// The way into the night.
    Night,
    /// Drawn by its content alone.
    Bare,
    /// A loud button of a pretend app.
    Turquoise,
    /// A loud button of the other pretend app.
    Lilac,
    /// A button of a pretend app that hardly wants to be seen.
    Shy,
}

/// A picture on a button.
#[derive(Debug, Clone, Copy)]
pub struct Icon<'a> {
    /// Below `assets/`.
    pub path: &'a str,
    /// Side in logical pixels.
    pub side: f32,
    /// One-colour glyphs are drawn in ink.
    pub glyph: bool,
}

impl<'a> Icon<'a> {
    /// A picture in its own colours.
    pub fn picture(path: &'a str, side: f32) -> Self {
        Self { path, side, glyph: false }
    }

    /// A white glyph, drawn in ink.
    pub fn glyph(path: &'a str, side: f32) -> Self {
        Self { path, side, glyph: true }
    }
}

/// What a button shows.
#[derive(Debug, Clone)]
pub struct Face<'a> {
    /// The picture, if any.
    pub icon: Option<Icon<'a>>,
    /// The words under or beside it, if any.
    pub words: Option<Phrase>,
    /// What a screen reader says.
    pub spoken: Phrase,
    /// Picture above the words instead of beside them.
    pub upright: bool,
}

impl<'a> Face<'a> {
    /// Words alone.
    pub fn words(phrase: Phrase) -> Self {
        Self { icon: None, spoken: phrase.clone(), words: Some(phrase), upright: false }
    }

    /// A picture alone.
    pub fn icon(icon: Icon<'a>, spoken: Phrase) -> Self {
        Self { icon: Some(icon), words: None, spoken, upright: false }
    }

    /// A picture with words beside it.
    pub fn both(icon: Icon<'a>, phrase: Phrase) -> Self {
        Self { icon: Some(icon), spoken: phrase.clone(), words: Some(phrase), upright: false }
    }

    /// The words are only for the screen reader; what is shown is put in by hand.
    #[must_use]
    pub fn wordless(mut self) -> Self {
        self.words = None;
        self
    }

    /// The picture above the words.
    #[must_use]
    pub fn upright(mut self) -> Self {
        self.upright = true;
        self
    }

    /// Another text for the screen reader than the short one that is shown.
    #[must_use]
    pub fn spoken(mut self, phrase: Phrase) -> Self {
        self.spoken = phrase;
        self
    }
}

impl Kit<'_> {
    /// A text in ink.
    pub fn text(&self, phrase: &Phrase, size: Size) -> impl Bundle + use<> {
        self.text_in(phrase, size, palette::INK)
    }

    /// A text in a colour.
    pub fn text_in(&self, phrase: &Phrase, size: Size, colour: Color) -> impl Bundle + use<> {
        self.raw_text(self.game.texts().say(phrase).to_string(), size, colour)
    }

    /// A text whose lines stand in the middle, for buttons and marks.
    pub fn middle_text(&self, phrase: &Phrase, size: Size, colour: Color) -> impl Bundle + use<> {
        self.justified(self.game.texts().say(phrase).to_string(), size, colour, Justify::Center)
    }

    /// A text in ink whose letters are as large as there is room for, in logical pixels; for labels of a pretend app.
    pub fn fitted_text(&self, phrase: &Phrase, pixels: f32, colour: Color, justify: Justify) -> impl Bundle + use<> {
        let text = self.game.texts().say(phrase).to_string();
        (
            Name::new("text"),
            Text::new(text),
            TextFont { font_size: FontSize::Px(pixels), ..self.font(Size::Label) },
            LineHeight::RelativeToFont(LINE_HEIGHT),
            self.spacing(Size::Label),
            TextColor(self.colour(colour)),
            TextLayout { linebreak: LineBreak::WordBoundary, justify },
            Pickable::IGNORE,
        )
    }

    /// A reading text in ink whose letters are as large as there is room for, in logical pixels.
    pub fn fitted_reading(&self, phrase: &Phrase, pixels: f32) -> impl Bundle + use<> {
        let font = TextFont { font_size: FontSize::Px(pixels), ..self.font(Size::Reading) };
        (self.text(phrase, Size::Reading), font)
    }

    /// Text that is the same in every language: a number, a language's own name.
    pub fn raw_text(&self, text: String, size: Size, colour: Color) -> impl Bundle + use<> {
        self.justified(text, size, colour, Justify::Left)
    }

    fn justified(&self, text: String, size: Size, colour: Color, justify: Justify) -> impl Bundle + use<> {
        (
            Name::new("text"),
            Text::new(text),
            self.font(size),
            LineHeight::RelativeToFont(LINE_HEIGHT),
            self.spacing(size),
            TextColor(self.colour(colour)),
            TextLayout { linebreak: LineBreak::WordBoundary, justify },
            Pickable::IGNORE,
        )
    }

    /// A picture of a size in logical pixels.
    pub fn picture(&self, path: &str, width: f32, height: f32) -> impl Bundle + use<> {
        (
            Name::new(path.to_string()),
            ImageNode::new(self.image(path)),
            Node { width: px(width), height: px(height), flex_shrink: 0.0, ..default() },
            Pickable::IGNORE,
        )
    }

    /// A picture at a place of its parent.
    pub fn picture_at(&self, path: &str, (left, top, width, height): (f32, f32, f32, f32)) -> impl Bundle + use<> {
        (
            Name::new(path.to_string()),
            ImageNode::new(self.image(path)),
            Node { position_type: PositionType::Absolute, left: px(left), top: px(top), width: px(width), height: px(height), ..default() },
            Pickable::IGNORE,
        )
    }

    /// A sheet of paper.
    pub fn paper(&self, node: Node) -> impl Bundle + use<> {
        (
            Name::new("paper"),
            Node { border: px(3).all(), border_radius: BorderRadius::all(px(18)), ..node },
            BackgroundColor(self.colour(palette::PAPER)),
            BorderColor::all(self.colour(palette::PAPER_EDGE)),
        )
    }

    /// The one button: pointer and keyboard, role and label, focus ring, a target that is large enough.
    pub fn button(&self, parent: &mut ChildSpawnerCommands, press: Press, look: Look, face: Face, node: Node) -> Entity {
        let label = spoken_label(self.game.texts().say(&face.spoken).to_string());
        let (ground, edge) = colours(look, self.strong());
        let bare = look == Look::Bare;
        let words = face
            .words
            .as_ref()
            .map(|phrase| self.middle_text(phrase, Size::Button, if look == Look::Night { palette::PAPER } else { palette::INK }));
        let icon = face.icon.map(|icon| {
            let image = ImageNode {
                image: self.image(icon.path),
                color: if icon.glyph { self.colour(palette::INK) } else { Color::WHITE },
                ..default()
            };
            (
                Name::new("icon"),
                image,
                Node { width: px(icon.side), height: px(icon.side), flex_shrink: 0.0, ..default() },
                Pickable::IGNORE,
            )
        });
        let node = Node {
            min_width: if bare || node.min_width != Val::Auto { node.min_width } else { px(TARGET) },
            min_height: if bare || node.min_height != Val::Auto { node.min_height } else { px(TARGET) },
            padding: if bare || node.padding != UiRect::default() {
                node.padding
            } else {
                px(14).horizontal().with_top(px(6)).with_bottom(px(8))
            },
            border: if bare { node.border } else { UiRect::new(px(2), px(2), px(2), px(5)) },
            border_radius: BorderRadius::all(px(if bare { 12 } else { 16 })),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            flex_direction: if face.upright { FlexDirection::Column } else { FlexDirection::Row },
            column_gap: px(8),
            row_gap: px(2),
            ..node
        };
        let mut button = parent.spawn((
            Name::new(format!("button {press:?}")),
            Button,
            press,
            look,
            Hovered::default(),
            TabIndex(0),
            label,
            node,
            BackgroundColor(ground),
            BorderColor::all(edge),
        ));
        button.with_children(|inside| {
            if let Some(icon) = icon {
                inside.spawn(icon);
            }
            if let Some(words) = words {
                inside.spawn(words);
            }
        });
        button.id()
    }
}

/// What a screen reader says of a button; put on a button in the place of its ordinary words where these do not do.
pub fn spoken_label(words: String) -> AccessibilityNode {
    let mut accessible = Accessible::new(Role::Button);
    accessible.set_label(words);
    AccessibilityNode(accessible)
}

/// Ground and edge.
fn colours(look: Look, strong: bool) -> (Color, Color) {
    let (ground, edge) = match look {
        Look::Amber => (palette::AMBER, palette::AMBER_EDGE),
        Look::Paper => (palette::PAPER, palette::PAPER_EDGE),
        Look::Chosen => (palette::AMBER_TINT, palette::AMBER),
        Look::Night => (palette::DUSK, palette::DUSK_EDGE),
        Look::Bare => (Color::NONE, Color::NONE),
        Look::Turquoise => (palette::TURQUOISE, palette::INK),
        Look::Lilac => (palette::LILAC, palette::INK),
        Look::Shy => (palette::WHITE, palette::PAPER_EDGE),
    };
    match (strong, look) {
        (true, Look::Chosen) => (palette::AMBER, palette::NIGHT),
        (true, _) => (palette::strong(ground), palette::strong(edge)),
        (false, _) => (ground, edge),
    }
}

fn press(activate: On<Activate>, presses: Query<&Press>, mut pressed: MessageWriter<Pressed>) {
    if let Ok(press) = presses.get(activate.entity) {
        pressed.write(Pressed(press.clone()));
    }
}

/// A button that the pointer is over becomes a little lighter.
fn look_alive(game: Res<Game>, mut buttons: Query<(&Hovered, &Look, &mut BackgroundColor), Changed<Hovered>>) {
    for (hovered, look, mut ground) in &mut buttons {
        let (colour, _) = colours(*look, game.settings().high_contrast);
        ground.0 = if hovered.get() && *look != Look::Bare { colour.mix(&Color::WHITE, LIGHTER) } else { colour };
    }
}
