//! Which class plays: a code of pictures, keyed by whoever knows it. Classes never see each other's profiles.

use super::{Game, Screen};
use crate::save::{CODE, ClassCode, MOST_CLASSES, Picture, Place, classes};

/// How the code stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClassDoor {
    /// Pictures are missing.
    SoFar,
    /// No class on this computer has this code.
    Unknown,
    /// A teacher chooses the pictures of a new class.
    Choosing,
    /// They are chosen: this will be the code.
    Chosen,
    /// A new class is wanted, and there are as many as fit.
    Full,
}

impl Game {
    /// Classes have played on this computer: nobody sees a profile before the class is known.
    pub fn classes_are_known(&self) -> bool {
        !self.classes.is_empty()
    }

    /// The code of the class that plays; nothing for those without one.
    pub fn class(&self) -> Option<ClassCode> {
        match self.people.place {
            Place::Home => None,
            Place::Class(code) => Some(code),
        }
    }

    /// The pictures that were keyed so far.
    pub fn keyed_pictures(&self) -> &[Picture] {
        &self.keyed
    }

    /// How the code stands.
    pub fn class_door(&self) -> ClassDoor {
        match (self.opening, self.keyed.len() == CODE) {
            (true, _) if self.classes.len() >= MOST_CLASSES => ClassDoor::Full,
            (true, false) => ClassDoor::Choosing,
            (true, true) => ClassDoor::Chosen,
            (false, false) => ClassDoor::SoFar,
            (false, true) => ClassDoor::Unknown,
        }
    }

    /// More pictures can be keyed.
    pub fn pictures_are_wanted(&self) -> bool {
        matches!(self.class_door(), ClassDoor::SoFar | ClassDoor::Choosing)
    }

    /// From the splash, the desk or a new profile: who is playing, or first which class.
    pub(crate) fn begin(&mut self) {
        self.look_for_classes();
        if self.classes_are_known() && !self.entered {
            self.ask_class();
        } else {
            self.who_is_playing();
        }
    }

    /// Another computer on the same folder may have opened a class meanwhile.
    fn look_for_classes(&mut self) {
        self.classes.extend(classes(self.keeper.folder()));
    }

    /// Asks for the class's code.
    pub(crate) fn ask_class(&mut self) {
        self.leave();
        self.keyed.clear();
        self.opening = false;
        self.go(Screen::Class);
    }

    /// A teacher chooses the code of a new class.
    pub(crate) fn choose_code(&mut self) {
        self.keyed.clear();
        self.opening = true;
    }

    /// A picture of the code; the last one opens the class, if it is known.
    pub(crate) fn key_picture(&mut self, picture: Picture) {
        if !self.pictures_are_wanted() {
            return;
        }
        self.keyed.push(picture);
        self.look_for_classes();
        if let Some(code) = ClassCode::of(&self.keyed).filter(|code| self.classes.contains(code)) {
            self.enter_class(Place::Class(code));
        }
    }

    pub(crate) fn erase_picture(&mut self) {
        self.keyed.pop();
    }

    /// A new class with the code that was chosen.
    pub(crate) fn found_class(&mut self) {
        if let Some(code) = ClassCode::of(&self.keyed).filter(|_| self.class_door() == ClassDoor::Chosen) {
            self.enter_or_found(code);
            self.who_is_playing();
        }
    }

    /// The class of this code, begun if it is new.
    pub(super) fn enter_or_found(&mut self, code: ClassCode) {
        if self.classes.insert(code) {
            self.keeper.found_class(Place::Class(code));
        }
        self.keyed.clear();
        self.entered = true;
        self.enter_place(Place::Class(code));
    }

    /// The profiles of a class, or of those without one.
    pub(crate) fn enter_class(&mut self, place: Place) {
        self.keyed.clear();
        self.entered = true;
        self.enter_place(place);
        self.who_is_playing();
    }
}
