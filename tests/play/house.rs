//! The house around the cases: who plays, my circle, the keypad, the desk, the throw, settings.

use bevy::prelude::*;
use dorvon_berkh::play::{Press, Room, Screen, Setting};
use dorvon_berkh::save::{Animal, Card, Colour, Profile};
use dorvon_berkh::scenario::circle::{HELPERS, Keyed, Lacking, RECALL_EVERY};
use dorvon_berkh::scenario::level::{Band, C};
use dorvon_berkh::scenario::session::Stage;
use dorvon_berkh::scenario::tell::Role;

use super::child::{Child, Folder, Kept, kept};
use super::well_made::outside;

/// From the first start to the desk: a profile, a circle, the number keyed twice. `press` is keys or mouse.
#[track_caller]
pub(crate) fn moves_in(child: &mut Child, mut press: impl FnMut(&mut Child, &Press)) {
    child.sees(Screen::Splash);
    press(child, &Press::Begin);
    child.sees(Screen::NewProfile);
    for step in [Press::Animal(Animal::Yak), Press::Colour(Colour::Plum), Press::Nickname, Press::Create] {
        press(child, &step);
    }
    child.sees(Screen::MyCircle);
    for role in Role::ALL.into_iter().rev().take(HELPERS) {
        assert!(child.game().choosing().lacking().is_some());
        press(child, &Press::Helper(role));
    }
    assert_eq!(child.game().choosing().lacking(), None);
    press(child, &Press::KeepCircle);
    for from_memory in [false, true] {
        child.sees(Screen::Keypad);
        assert_eq!(child.game().keypad().unwrap().shown(), !from_memory);
        for digit in child.game().keypad().unwrap().number().to_string().bytes() {
            press(child, &Press::Digit(digit - b'0'));
        }
        press(child, &Press::KeypadDone);
    }
    child.sees(Screen::Desk);
    assert_eq!(child.game().circle().len(), HELPERS);
}

#[test]
fn every_screen_of_the_house_is_reached_by_tab_and_well_made_at_both_sizes() {
    for size in [&["--window", "1280x720"][..], &["--window", "1024x768", "--text-size", "200"]] {
        for screen in ["splash", "profiles", "new-profile", "circle", "keypad", "desk", "throw", "settings", "help"] {
            let folder = Folder::new(&format!("screen-{screen}-{}", size.len()));
            let mut child = Child::at(&folder, &[size, &["--screen", screen]].concat());
            child.tab_reaches_everything();
            child.buttons_are_well_made();
            child.presses_key(KeyCode::F2);
            child.sees(Screen::How);
            child.tab_reaches_everything();
            child.buttons_are_well_made();
        }
    }
}

#[test]
fn two_profiles_keep_apart_and_a_new_start_knows_both() {
    let folder = Folder::new("two");
    let mut child = Child::at(&folder, &[]);
    moves_in(&mut child, Child::picks);
    child.presses_key(KeyCode::F4);
    child.picks(&Press::Set(Setting::HighContrast(true)));
    child.presses_key(KeyCode::Escape);
    child.picks(&Press::Band(Band::B));
    child.picks(&Press::Case("contact/best-teammate".into()));
    child.plays_to_the_end();
    let first = child.game().profile().clone();

    child.picks(&Press::Begin);
    child.picks(&Press::NewProfile);
    child.picks(&Press::Pair(true));
    child.picks(&Press::Create);
    child.sees(Screen::MyCircle);
    child.presses_key(KeyCode::Escape);
    let second = child.game().profile().clone();
    assert!(second.cases.is_empty() && second.circle.is_none() && second.who.partner.is_some());
    assert!(!child.game().settings().high_contrast, "the settings of the first have come along");
    assert_eq!((child.game().band(), child.game().room()), (Band::A, Room::First));
    child.picks(&Press::Begin);
    child.picks(&Press::Profile(1));
    assert!(child.game().settings().high_contrast && child.game().band() == Band::B);
    drop(child);

    let both = |loaded: &Kept| loaded.profiles.values().collect::<Vec<&Profile>>() == [&first, &second];
    kept(&folder, |loaded| both(loaded) && loaded.computer.last == Some(1));
    let mut child = Child::at(&folder, &[]);
    child.picks(&Press::Begin);
    child.sees(Screen::Profiles);
    child.tab_reaches_everything();
    child.clicks(&Press::Profile(1));
    child.sees(Screen::Desk);
    assert_eq!(*child.game().profile(), first);
}

#[test]
fn what_was_thrown_away_comes_back_until_the_program_closes() {
    let folder = Folder::new("tray");
    let mut child = Child::at(&folder, &["--screen", "new-profile"]);
    child.picks(&Press::Create);
    let profile = child.game().profile().clone();
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Desk);
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Profiles);
    assert!(!child.buttons().contains(&Press::ThrowAway(1)), "nobody is thrown away by a slip");
    child.picks(&Press::Tidy);
    child.picks(&Press::ThrowAway(1));
    assert!(child.game().cards().is_empty() && child.game().in_tray() == Some(&profile));
    child.picks(&Press::BringBack);
    assert_eq!(child.game().cards().get(&1), Some(&Card::of(&profile)));
    kept(&folder, |loaded| loaded.profiles.get(&1) == Some(&profile));
    child.picks(&Press::ThrowAway(1));
    drop(child);
    kept(&folder, |loaded| loaded.profiles.is_empty());
}

#[test]
fn a_circle_needs_five_and_every_tell_asks_them() {
    let folder = Folder::new("circle");
    let mut child = Child::at(&folder, &["--screen", "circle"]);
    assert!(!child.buttons().contains(&Press::KeepCircle));
    let wanted = [Role::Helpline, Role::Coach, Role::Neighbour, Role::Doctor, Role::Father];
    for role in wanted {
        child.clicks(&Press::Helper(role));
    }
    child.clicks(&Press::Helper(Role::Mother));
    assert_eq!(child.game().choosing().roles(), wanted, "a sixth was taken in");
    child.clicks(&Press::Helper(Role::Father));
    assert_eq!(child.game().choosing().lacking(), Some(Lacking::More(1)));
    child.clicks(&Press::Helper(Role::Father));
    child.tab_reaches_everything();
    child.clicks(&Press::KeepCircle);
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Desk);
    child.picks(&Press::Case("contact/best-teammate".into()));
    let log = child.game().session().unwrap().to_log();
    assert_eq!(log.circle, wanted);
}

#[test]
fn the_number_is_keyed_from_memory_after_every_fourth_session() {
    let folder = Folder::new("memory");
    let mut child = Child::at(&folder, &["--screen", "desk", "--throw", "1"]);
    for session in 1..=RECALL_EVERY {
        child.sees(Screen::Desk);
        if session == 1 {
            child.picks(&Press::Case("contact/best-teammate".into()));
        } else {
            child.turns_to(&Press::Bones("contact/best-teammate".into()));
            child.picks(&Press::Bones("contact/best-teammate".into()));
            child.sees(Screen::Throw);
            child.picks(&Press::PlayBones);
        }
        child.plays_to_the_end();
    }
    child.sees(Screen::Keypad);
    assert!(!child.game().keypad().unwrap().shown());
    child.tab_reaches_everything();
    child.presses_key(KeyCode::Digit9);
    assert_eq!(child.game().keypad().unwrap().state(), Keyed::Differs);
    child.presses_key(KeyCode::Backspace);
    child.picks(&Press::ShowNumber);
    for key in [KeyCode::Digit1, KeyCode::Numpad0, KeyCode::Digit8] {
        child.presses_key(key);
    }
    assert_eq!(child.game().keypad().unwrap().state(), Keyed::Right);
    child.picks(&Press::KeypadDone);
    child.sees(Screen::Desk);
}

#[test]
fn the_same_bones_bring_the_same_people_and_others_bring_others() {
    let folder = Folder::new("bones");
    let mut child = Child::at(&folder, &["--screen", "throw", "--throw", "hhssgg"]);
    let lies = |child: &Child| child.game().bones().unwrap().1.to_string();
    assert_eq!(lies(&child), "hhssgg");
    child.tab_reaches_everything();
    child.clicks(&Press::Bone(0));
    child.picks(&Press::Bone(5));
    assert_eq!(lies(&child), "shssgc");
    child.picks(&Press::Throw);
    assert_ne!(lies(&child), "shssgc");
    let thrown = lies(&child);
    child.picks(&Press::PlayBones);
    assert_eq!(child.game().session().unwrap().throw().to_string(), thrown);
    child.sees(Screen::Case(Stage::Knock));
}

#[test]
fn the_desk_filters_by_bone_and_the_printer_prints() {
    let folder = Folder::new("desk");
    let mut child = Child::at(&folder, &["--screen", "desk"]);
    assert_eq!(child.game().room(), Room::First);
    let all = child.game().cases().len();
    child.clicks(&Press::Filter(C::Content));
    let shown: Vec<C> = child.game().cases().iter().map(|level| level.c()).collect();
    assert!(!shown.is_empty() && shown.len() < all && shown.iter().all(|c| *c == C::Content), "{shown:?}");
    assert_eq!(child.game().filter(), Some(C::Content));
    child.tab_reaches_everything();
    child.clicks(&Press::Filter(C::Content));
    assert_eq!(child.game().cases().len(), all);
    child.clicks(&Press::Print);
    child.clicks(&Press::Print);
    assert_eq!(child.game().printed(), Some(2));
}

#[test]
fn every_line_of_the_settings_lies_in_the_window() {
    for language in ["mn", "en"] {
        for size in [&["--window", "1280x720"][..], &["--window", "1024x768"], &["--window", "1024x768", "--text-size", "200"]] {
            let folder = Folder::new("settings-lines");
            let mut child = Child::at(&folder, &[&["--screen", "settings", "--lang", language][..], size].concat());
            loop {
                let outside = outside(&mut child);
                assert!(outside.is_empty(), "{language} {size:?}, page {}: {outside:?}", child.game().page());
                let next = Press::Page(child.game().page() + 1);
                if !child.buttons().contains(&next) {
                    break;
                }
                child.picks(&next);
            }
        }
    }
}

#[test]
fn every_setting_changes_what_is_shown_and_is_remembered() {
    let folder = Folder::new("settings");
    let mut child = Child::at(&folder, &["--screen", "settings"]);
    child.tab_reaches_everything();
    let changes = [
        Setting::TextSize(125),
        Setting::WideLetters(true),
        Setting::HighContrast(true),
        Setting::ReducedMotion(true),
        Setting::Music(2),
        Setting::Sounds(4),
        Setting::Window(1366, 768),
        Setting::Fullscreen(true),
        Setting::Language("en".into()),
    ];
    for change in changes {
        let wanted = Press::Set(change);
        child.turns_to(&wanted);
        child.picks(&wanted);
        child.buttons_are_well_made();
    }
    let settings = child.game().settings().clone();
    assert!(settings.high_contrast && settings.reduced_motion && settings.wide_letters);
    assert_eq!((settings.text_size, settings.music, settings.sounds, settings.language.as_str()), (125, 2, 4, "en"));
    drop(child);
    kept(&folder, |loaded| loaded.computer.settings == settings && loaded.computer.window == (1366, 768) && loaded.computer.fullscreen);
    let child = Child::at(&folder, &[]);
    assert_eq!(*child.game().settings(), settings);
}

#[test]
fn the_command_line_wishes_for_this_start_alone() {
    let folder = Folder::new("wishes");
    let mut child = Child::at(&folder, &["--high-contrast", "--reduced-motion", "--text-size", "150", "--screen", "desk"]);
    assert!(child.game().settings().high_contrast && child.game().settings().reduced_motion);
    child.presses_key(KeyCode::F4);
    child.turns_to(&Press::Set(Setting::ReducedMotion(false)));
    child.picks(&Press::Set(Setting::ReducedMotion(false)));
    drop(child);
    let loaded = kept(&folder, |loaded| !loaded.profiles.is_empty());
    let kept = &loaded.profiles[&1].settings;
    assert!(!kept.high_contrast && !kept.reduced_motion && kept.text_size == 100);
}

#[test]
fn a_hint_is_asked_for_and_taken_back_and_the_rules_come_one_by_one() {
    let folder = Folder::new("hint");
    let mut child = Child::at(&folder, &["--level", "contact/best-teammate", "--throw", "1"]);
    assert!(child.game().first_time());
    assert_eq!(child.game().hint(), None);
    child.picks(&Press::Act(dorvon_berkh::scenario::session::Action::Next));
    let guide = |child: &Child| child.game().seen().unwrap().board.guide().map(|rule| rule.key.to_string());
    assert_eq!(guide(&child).as_deref(), Some("doors-guide-door"));
    child.presses_key(KeyCode::F3);
    assert!(child.game().hint().is_some());
    child.picks(&Press::Hint);
    assert_eq!(child.game().hint(), None);
    child.presses_key(KeyCode::Digit1);
    assert_eq!(guide(&child).as_deref(), Some("doors-guide-stones"));
    child.plays_to_the_end();
    child.turns_to(&Press::Bones("contact/best-teammate".into()));
    child.picks(&Press::Bones("contact/best-teammate".into()));
    child.picks(&Press::PlayBones);
    assert!(!child.game().first_time());
}

#[test]
fn after_long_stillness_the_lamp_only_becomes_brighter() {
    use bevy::time::TimeUpdateStrategy;
    use dorvon_berkh::stage::Stillness;
    let folder = Folder::new("still");
    let mut child = Child::at(&folder, &["--level", "contact/best-teammate"]);
    child.picks(&Press::Act(dorvon_berkh::scenario::session::Action::Next));
    let long = |child: &Child| child.app.world().resource::<Stillness>().long();
    assert!(!long(&child));
    let before = child.game().session().unwrap().state_hash();
    child.app.insert_resource(TimeUpdateStrategy::ManualDuration(std::time::Duration::from_secs(15)));
    child.waits();
    assert!(long(&child), "45 seconds are long");
    assert_eq!((child.game().session().unwrap().state_hash(), child.game().hint()), (before, None));
    child.app.insert_resource(TimeUpdateStrategy::ManualDuration(std::time::Duration::from_millis(16)));
    child.presses_key(KeyCode::ArrowRight);
    assert!(!long(&child));
}
