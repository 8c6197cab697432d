//! From the first start to the second case, two profiles, and settings, each with a new start afterwards.

use std::fs;

use dorvon_berkh::play::{Press, Screen as View, Setting};
use dorvon_berkh::save::{Animal, Colour, Computer};
use dorvon_berkh::scenario::circle::HELPERS;
use dorvon_berkh::scenario::level::Band;
use dorvon_berkh::scenario::source::ron_options;
use dorvon_berkh::scenario::tell::Role;

use crate::support::Folder;
use crate::support::child::{Child, write_profiles};
use crate::support::hand::Hand;
use crate::support::screen::{Picture, Screen};

/// The first two cases with their keepsakes.
const CASES: [(&str, &str); 2] = [("contact/intercom", "button"), ("contact/best-teammate", "mitten")];
/// Another circle than the one that a child without one gets.
const CIRCLE: [Role; HELPERS] = [Role::Helpline, Role::Coach, Role::Neighbour, Role::Doctor, Role::Father];

/// The desk of a profile, entered anew from wherever there is a way to who is playing.
fn desk_of(child: &mut Child, hand: Hand, number: u32) -> Picture {
    hand.press(child, &Press::Begin);
    hand.press(child, &Press::Profile(number));
    child.sees(View::Desk);
    if hand == Hand::Mouse { child.pointer_away() } else { child.game.rest() }
}

/// Ends the game with its own button.
fn leaves(child: &mut Child, hand: Hand) {
    if hand == Hand::Mouse {
        let place = child.twin.place(&Press::Exit);
        child.game.click(place);
    } else {
        let mut tabs = Vec::new();
        while child.twin.focused() != Some(Press::Exit) {
            child.twin.key("Tab");
            tabs.push("Tab");
        }
        let before = child.game.look();
        child.game.keys(&tabs);
        child.game.changed("focus on the exit", &before);
        child.game.keys(&["Return"]);
    }
    let status = child.game.ended();
    assert!(status.success() && !child.game.said().contains("panicked"), "{status}; it said:\n{}", child.game.said());
}

/// A new child on a new computer helps twice; a new start finds everything.
fn first_start_to_second_case(hand: Hand) {
    let (screen, folder) = (Screen::start(), Folder::new());
    let mut child = Child::start(&screen, &folder);
    hand.moves_in(&mut child, Animal::Yak, Colour::Plum, &CIRCLE);
    let empty = child.game.rest();
    for (number, (case, keepsake)) in CASES.into_iter().enumerate() {
        assert_eq!(child.twin.game().cases()[0].id(), case, "another case is suggested");
        assert_eq!(hand.plays_to_the_end(&mut child, case).len(), 7);
        let profile = &child.game.profiles()[&1];
        assert_eq!((profile.cases.len(), profile.cases[case].keepsake.as_str(), profile.cases[case].finished), (number + 1, keepsake, 1));
        assert_eq!((profile.session.as_ref(), profile.circle.as_deref()), (None, Some(&CIRCLE[..])));
    }
    let (profiles, shelf) = (child.game.profiles(), desk_of(&mut child, hand, 1));
    assert!(shelf != empty, "the shelf shows no keepsake");
    leaves(&mut child, hand);
    drop(child);

    let mut child = Child::start(&screen, &folder);
    assert!(child.game.profiles() == profiles, "the new start changed the profile");
    if hand == Hand::Keyboard {
        // From now on the focus is seen, as it was before.
        child.key("Tab");
    }
    desk_of(&mut child, hand, 1).is(&shelf, "desk after a new start");
    assert!(child.game.profiles() == profiles, "the way to the desk changed the profile");
}

#[test]
fn the_keyboard_alone_leads_from_the_first_start_to_the_second_keepsake() {
    first_start_to_second_case(Hand::Keyboard);
}

#[test]
fn the_mouse_alone_leads_from_the_first_start_to_the_second_keepsake() {
    first_start_to_second_case(Hand::Mouse);
}

/// Changes a setting with the keyboard, on whatever page it is.
fn changes(child: &mut Child, setting: Setting) {
    let wanted = Press::Set(setting);
    Hand::Keyboard.turns_to(child, &wanted);
    child.picks(&wanted);
}

#[test]
fn two_profiles_keep_apart_over_a_new_start() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let mut child = Child::start(&screen, &folder);
    // The first: large text, the first case begun.
    child.picks(&Press::Begin);
    child.picks(&Press::Animal(Animal::Fox));
    child.picks(&Press::Create);
    child.key("Escape");
    child.key("F4");
    changes(&mut child, Setting::TextSize(125));
    child.key("Escape");
    child.picks(&Press::Case(CASES[0].0.into()));
    child.key("Escape");
    child.picks(&Press::Desk);
    // The second: a pair, another band, high contrast, the other case begun.
    child.picks(&Press::Begin);
    child.picks(&Press::NewProfile);
    child.picks(&Press::Pair(true));
    child.picks(&Press::Create);
    child.key("Escape");
    child.key("F4");
    changes(&mut child, Setting::HighContrast(true));
    child.key("Escape");
    child.picks(&Press::Band(Band::B));
    child.picks(&Press::Case(CASES[1].0.into()));
    child.key("Return");
    child.key("s");
    child.key("Escape");
    child.picks(&Press::Desk);

    let desks = |child: &mut Child| {
        [1, 2].map(|number| {
            child.picks(&Press::Begin);
            child.picks(&Press::Profile(number));
            // Whoever has no circle and finished nothing is asked for one each time.
            if child.twin.screen() == View::MyCircle {
                child.key("Escape");
            }
            child.sees(View::Desk);
            child.game.rest()
        })
    };
    let before = desks(&mut child);
    assert!(before[0].difference(&before[1]) > 20, "both see the same");
    let profiles = child.game.profiles();
    let [first, second] = [&profiles[&1], &profiles[&2]];
    assert_eq!((first.who.child.animal, first.who.partner), (Animal::Fox, None));
    assert!(second.who.partner.is_some());
    assert_eq!((first.settings.text_size, first.settings.high_contrast), (125, false));
    assert_eq!((second.settings.text_size, second.settings.high_contrast), (100, true));
    assert_eq!((first.band, second.band), (None, Some(Band::B)));
    let begun = |number: u32| profiles[&number].session.as_ref().map(|log| (log.level.as_str(), log.actions.len()));
    assert_eq!((begun(1), begun(2)), (Some((CASES[0].0, 0)), Some((CASES[1].0, 2))));
    let (status, _) = child.game.terminate();
    assert!(status.success());
    drop(child);

    let mut child = Child::start(&screen, &folder);
    assert!(child.game.profiles() == profiles, "the new start changed a profile");
    child.key("Tab");
    for (now, before) in desks(&mut child).iter().zip(&before) {
        now.is(before, "desk after a new start");
    }
    assert!(child.game.profiles() == profiles, "looking changed a profile");
}

#[test]
fn settings_by_keyboard_change_the_picture_and_last() {
    let (screen, folder) = (Screen::start(), Folder::new());
    write_profiles(&folder, &[1]);
    let mut child = Child::start(&screen, &folder);
    child.key("Tab");
    let splash = child.game.rest();
    let first = desk_of(&mut child, Hand::Keyboard, 1);
    child.key("F4");
    let mut looks = vec![first];
    let sizes = [125, 150, 175, 200].map(Setting::TextSize);
    for change in sizes.into_iter().chain([Setting::HighContrast(true), Setting::Language("en".into())]) {
        changes(&mut child, change);
        child.key("Escape");
        child.sees(View::Desk);
        looks.push(child.game.rest());
        child.key("F4");
    }
    child.key("Escape");
    for (at, look) in looks.iter().enumerate() {
        assert!(looks[..at].iter().all(|earlier| earlier.difference(look) > 0), "change {at} is not seen on the desk");
    }
    let kept = child.game.profiles()[&1].settings.clone();
    assert_eq!((kept.text_size, kept.high_contrast, kept.language.as_str()), (200, true, "en"));
    let desk = desk_of(&mut child, Hand::Keyboard, 1);
    child.key("F4");
    let settings = child.game.rest();
    let (status, _) = child.game.terminate();
    assert!(status.success());
    drop(child);

    let mut child = Child::start(&screen, &folder);
    child.key("Tab");
    child.game.as_before("splash: a child's settings are not the computer's", &splash);
    desk_of(&mut child, Hand::Keyboard, 1).is(&desk, "desk after a new start");
    child.key("F4");
    child.game.as_before("settings after a new start", &settings);
}

#[test]
fn what_is_set_before_anybody_plays_lasts_too() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let mut child = Child::start(&screen, &folder);
    child.key("Tab");
    let mongolian = child.game.rest();
    child.picks(&Press::Language);
    child.key("F4");
    changes(&mut child, Setting::HighContrast(true));
    child.key("Escape");
    child.picks(&Press::Begin);
    let english = child.game.rest();
    assert!(english.difference(&mongolian) > 20);
    let computer = child.game.wait("settings of the computer", || {
        let text = fs::read_to_string(folder.saves().join("computer.ron")).ok()?;
        Some(ron_options().from_str::<Computer>(&text).unwrap()).filter(|computer| computer.settings.high_contrast)
    });
    assert_eq!(computer.settings.language, "en");
    let (status, _) = child.game.terminate();
    assert!(status.success());
    drop(child);

    let mut child = Child::start(&screen, &folder);
    assert!(child.game.rest().difference(&mongolian) > 5, "the splash is as if nothing had been set");
    assert_eq!(child.twin.game().texts().code(), "en");
    child.picks(&Press::Begin);
    // Everything but the new animal, which is drawn by chance, is as it was.
    assert!(child.game.rest().difference(&english) < 10, "the new start shows something else");
    child.picks(&Press::Create);
    let settings = &child.game.profiles()[&1].settings;
    assert!(settings.high_contrast && settings.language == "en", "a new profile does not begin as the computer is set");
}
