//! A computer that a school shares: classes with codes of pictures, many profiles, folders that cannot be written.

use std::collections::BTreeSet;
use std::fs;

use bevy::prelude::*;
use dorvon_berkh::play::{ClassDoor, Press, Pressed, Screen, Setting};
use dorvon_berkh::save::{
    Animal, At, ClassCode, Colour, Keeper, MOST_CLASSES, MOST_PROFILES, Picture, Place, Profile, Settings, Who, class_file, load, roster,
};
use dorvon_berkh::scenario::session::Stage;

use super::child::{Child, Folder, kept_in};
use super::well_made::{faults, outside};

const OURS: [Picture; 4] = [Picture::Ger, Picture::Boot, Picture::Bowl, Picture::Bone];
const THEIRS: [Picture; 4] = [Picture::Ger, Picture::Boot, Picture::Bone, Picture::Bowl];

fn class(pictures: [Picture; 4]) -> Place {
    Place::Class(ClassCode::of(&pictures).unwrap())
}

/// The code of one of many classes.
fn numbered(number: usize) -> [Picture; 4] {
    [number % 9, number / 9, 0, 0].map(|at| Picture::ALL[at])
}

/// Writes so many profiles of a class.
fn fill(folder: &Folder, place: Place, many: u32) {
    let keeper = Keeper::start(folder.0.clone(), std::time::Duration::from_secs(1));
    keeper.found_class(place);
    for number in 1..=many {
        let mut profile = Profile::new(Who::drawn(number * 7), Settings::default());
        profile.circle = Some(dorvon_berkh::scenario::tell::Role::FIRST_CIRCLE.to_vec());
        keeper.keep(At { place, number }, &profile);
    }
    assert!(keeper.flush(std::time::Duration::from_secs(60)));
}

fn keys(child: &mut Child, pictures: [Picture; 4], press: fn(&mut Child, &Press)) {
    for picture in pictures {
        press(child, &Press::Picture(picture));
    }
}

/// As a teacher does it.
fn opens_a_class(child: &mut Child, pictures: [Picture; 4], press: fn(&mut Child, &Press)) {
    press(child, &Press::NewClass);
    assert_eq!(child.game().class_door(), ClassDoor::Choosing);
    keys(child, pictures, press);
    assert_eq!(child.game().class_door(), ClassDoor::Chosen);
    child.presses_key(KeyCode::Digit1);
    assert_eq!(child.game().keyed_pictures(), pictures);
    press(child, &Press::OpenClass);
}

/// A teacher opens a class, a child of it plays, and nobody else sees that.
fn two_classes(name: &str, press: fn(&mut Child, &Press)) {
    let folder = Folder::new(name);
    let mut child = Child::at(&folder, &[]);
    press(&mut child, &Press::AskClass);
    child.sees(Screen::Class);
    keys(&mut child, OURS, press);
    assert_eq!((child.game().class_door(), child.game().class()), (ClassDoor::Unknown, None));
    assert!(!child.buttons().contains(&Press::OpenClass), "a slip opens a class");
    press(&mut child, &Press::AskClass);
    opens_a_class(&mut child, OURS, press);
    child.sees(Screen::Profiles);
    assert_eq!(child.game().class().map(Place::Class), Some(class(OURS)));
    press(&mut child, &Press::NewProfile);
    press(&mut child, &Press::Create);
    child.presses_key(KeyCode::Escape);
    press(&mut child, &Press::Case("contact/best-teammate".into()));
    child.plays_to_the_end();
    let profile = child.game().profile().clone();
    drop(child);
    kept_in(&folder, class(OURS), |kept| kept.profiles.values().eq([&profile]));
    assert!(roster(&folder.0, Place::Home).cards.is_empty());

    // The next lesson: nobody is seen before the code.
    let mut child = Child::at(&folder, &[]);
    press(&mut child, &Press::Begin);
    child.sees(Screen::Class);
    assert!(child.game().cards().is_empty());
    child.tab_reaches_everything();
    opens_a_class(&mut child, THEIRS, press);
    assert!(child.game().cards().is_empty(), "another class sees them");
    press(&mut child, &Press::AskClass);
    press(&mut child, &Press::Class(Place::Home));
    assert!(child.game().cards().is_empty(), "whoever has no class sees them");
    press(&mut child, &Press::AskClass);
    keys(&mut child, OURS, press);
    child.sees(Screen::Profiles);
    press(&mut child, &Press::Profile(1));
    child.sees(Screen::Desk);
    assert_eq!(*child.game().profile(), profile);
    let Place::Class(code) = class(OURS) else { unreachable!() };
    let counts = class_file(&folder.0, code).levels["contact/best-teammate"];
    assert_eq!(counts.finished, 1);
    assert_eq!(counts.calm + counts.lonely + counts.repair + counts.missed, 1);
    assert_eq!(load(&folder.0).classes.len(), 2);
    assert_eq!(load(&folder.0).computer.last, None, "who of a class played last is nobody's business");
}

#[test]
fn classes_are_opened_by_their_pictures_with_keys_alone() {
    two_classes("class-keys", |child, press| child.picks(press));
}

#[test]
fn classes_are_opened_by_their_pictures_with_the_mouse_alone() {
    two_classes("class-mouse", |child, press| child.clicks(press));
}

#[test]
fn pictures_are_taken_back_and_the_digits_key_them_too() {
    let folder = Folder::new("class-erase");
    fill(&folder, class(OURS), 1);
    let other = class([Picture::Bone; 4]);
    let mut child = Child::at(&folder, &["--screen", "class"]);
    // Another computer on the same folder opens a class.
    fill(&folder, other, 2);
    for _ in 0..4 {
        child.presses_key(KeyCode::Digit9);
    }
    assert_eq!((child.game().class().map(Place::Class), child.game().cards().len()), (Some(other), 2));
    child.picks(&Press::AskClass);
    for code in [KeyCode::Digit1, KeyCode::Digit3, KeyCode::Numpad9, KeyCode::Backspace] {
        child.presses_key(code);
    }
    assert_eq!(child.game().keyed_pictures(), [Picture::Ger, Picture::Boot]);
    child.picks(&Press::ErasePicture);
    for code in [KeyCode::Digit3, KeyCode::Digit4, KeyCode::Digit9] {
        child.presses_key(code);
    }
    child.sees(Screen::Profiles);
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Splash);
    // Whoever comes next says again which class it is.
    child.picks(&Press::Begin);
    child.sees(Screen::Class);
    assert!(child.game().cards().is_empty() && child.game().class().is_none());
    drop(child);
    let child = Child::at(&folder, &["--class", "ger-boot-bowl-bone", "--screen", "profiles"]);
    assert_eq!(child.game().cards().len(), 1);
}

#[test]
fn everybody_of_a_full_class_is_found_by_animal_and_colour() {
    let folder = Folder::new("class-full");
    let many = u32::try_from(MOST_PROFILES).unwrap();
    fill(&folder, class(OURS), many);
    for size in [&["--window", "1280x720"][..], &["--window", "1024x768", "--text-size", "200"]] {
        let mut child = Child::at(&folder, &[&["--class", "ger-boot-bowl-bone", "--screen", "profiles"][..], size].concat());
        assert!(!child.buttons().contains(&Press::NewProfile), "a sixty-first finds a place");
        child.tab_reaches_everything();
        let mut found = BTreeSet::new();
        for animal in Animal::ALL {
            child.clicks(&Press::FindAnimal(*animal));
            for colour in Colour::ALL {
                child.clicks(&Press::FindColour(*colour));
                assert!(outside(&mut child).is_empty(), "{:?}", outside(&mut child));
                let shown = child.game().card_numbers();
                assert!(shown.len() <= 2, "{animal:?} {colour:?}: {shown:?}");
                for number in shown {
                    assert!(child.buttons().contains(&Press::Profile(number)));
                    found.insert(number);
                }
                child.clicks(&Press::FindColour(*colour));
            }
            child.clicks(&Press::FindAnimal(*animal));
        }
        assert_eq!(found.len(), MOST_PROFILES);
        let broken = faults(&mut child, "who is playing", |_| false);
        assert!(broken.is_empty(), "{broken:#?}");
        child.picks(&Press::Tidy);
        let broken = faults(&mut child, "tidying", |_| false);
        assert!(broken.is_empty() && outside(&mut child).is_empty(), "{broken:#?} {:?}", outside(&mut child));
    }
}

#[test]
fn nobody_is_called_like_somebody_who_is_there() {
    let folder = Folder::new("class-names");
    fill(&folder, Place::Home, 1);
    let mut child = Child::at(&folder, &["--screen", "new-profile"]);
    let there = child.game().cards()[&1].who;
    child.clicks(&Press::Animal(there.child.animal));
    for _ in 0..30 {
        assert!(child.game().new_who().nickname_number() != there.nickname_number());
        child.clicks(&Press::Nickname);
    }
}

#[test]
fn the_door_of_the_class_is_well_made_at_both_sizes() {
    let folder = Folder::new("class-door");
    fill(&folder, class(OURS), 1);
    for size in [&["--window", "1280x720"][..], &["--window", "1024x768", "--text-size", "200"]] {
        for language in ["mn", "en"] {
            let mut child = Child::at(&folder, &[&["--screen", "class", "--lang", language][..], size].concat());
            let well = |child: &mut Child| {
                let door = format!("{:?}", child.game().class_door());
                let broken = faults(child, &door, |_| false);
                assert!(broken.is_empty() && outside(child).is_empty(), "{broken:#?} {:?}", outside(child));
            };
            for door in [ClassDoor::Unknown, ClassDoor::Chosen] {
                for picture in [Picture::Fiddle; 4] {
                    well(&mut child);
                    child.clicks(&Press::Picture(picture));
                }
                assert_eq!(child.game().class_door(), door);
                well(&mut child);
                if door == ClassDoor::Unknown {
                    child.clicks(&Press::AskClass);
                    child.clicks(&Press::NewClass);
                }
            }
        }
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_said_once_and_everything_goes_on() {
    let folder = Folder::new("unkept");
    fs::write(&folder.0, "a file where the folder should be").unwrap();
    let mut child = Child::at(&folder, &["--screen", "new-profile"]);
    child.picks(&Press::Create);
    child.presses_key(KeyCode::Escape);
    child.waits_until(|game| game.screen() == Screen::Unkept);
    for size in ["200", "100"] {
        let setting = Setting::TextSize(size.parse().unwrap());
        child.app.world_mut().write_message(Pressed(Press::Set(setting)));
        let broken = faults(&mut child, "nothing is kept", |_| false);
        assert!(broken.is_empty() && outside(&mut child).is_empty(), "{broken:#?} {:?}", outside(&mut child));
    }
    child.tab_reaches_everything();
    child.picks(&Press::Uncover);
    child.sees(Screen::Desk);
    child.picks(&Press::Case("contact/best-teammate".into()));
    child.plays_to_the_end();
    child.sees(Screen::Desk);
    assert!(child.game().cannot_save());
    let profile = child.game().profile().clone();
    assert_eq!(profile.cases.len(), 1);
    // Whoever goes away and comes back finds everything, as long as the program runs.
    child.presses_key(KeyCode::Escape);
    child.picks(&Press::Profile(*child.game().cards().keys().next().unwrap()));
    assert_eq!(*child.game().profile(), profile);
    child.presses_key(KeyCode::Escape);
    child.presses_key(KeyCode::Escape);
    child.sees(Screen::Splash);
    child.picks(&Press::Begin);
    assert_eq!(child.game().cards().len(), 1);
    // The folder can be written again: nobody has to do anything.
    fs::remove_file(&folder.0).unwrap();
    child.waits_until(|game| !game.cannot_save());
    kept_in(&folder, Place::Home, |kept| kept.profiles.values().eq([&profile]));
}

#[test]
fn a_profile_of_a_newer_game_is_played_and_never_written() {
    let folder = Folder::new("newer");
    fill(&folder, Place::Home, 1);
    let path = folder.0.join("profiles/1.ron");
    let newer = fs::read_to_string(&path).unwrap().replace("version: 2", "version: 7, weather: Snow(3)");
    fs::write(&path, &newer).unwrap();
    let mut child = Child::at(&folder, &[]);
    child.picks(&Press::Begin);
    child.picks(&Press::Profile(1));
    child.waits_until(|game| game.screen() == Screen::Unkept);
    child.picks(&Press::Uncover);
    child.picks(&Press::Case("contact/best-teammate".into()));
    child.plays_to_the_end();
    assert!(child.game().only_read() && child.game().profile().cases.len() == 1);
    child.presses_key(KeyCode::Escape);
    child.picks(&Press::Tidy);
    assert!(!child.buttons().contains(&Press::ThrowAway(1)));
    // It is said to whoever takes it next, too.
    child.picks(&Press::Tidy);
    child.picks(&Press::Profile(1));
    child.waits_until(|game| game.screen() == Screen::Unkept);
    drop(child);
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);
}

#[test]
fn a_profile_of_which_nothing_can_be_read_goes_on_as_the_same_child() {
    let folder = Folder::new("broken");
    fill(&folder, Place::Home, 1);
    let (path, index) = (folder.0.join("profiles/1.ron"), folder.0.join("index.ron"));
    let whole = fs::read(&path).unwrap();
    assert!(index.exists());
    // As long as before, so that the index fits.
    fs::write(&path, vec![b'('; whole.len()]).unwrap();
    let mut child = Child::at(&folder, &[]);
    child.picks(&Press::Begin);
    child.picks(&Press::Profile(1));
    assert_eq!(child.game().profile().who, Who::drawn(7));
    assert_eq!(child.game().set_aside().len(), 1);
    assert!(matches!(child.game().screen(), Screen::MyCircle | Screen::Desk | Screen::Case(Stage::Knock)));
}

/// From the last picture of a class's code to its cards, laid out.
fn opens(folder: &Folder) -> std::time::Duration {
    let mut child = Child::at(folder, &["--screen", "class"]);
    for picture in &OURS[..3] {
        child.clicks(&Press::Picture(*picture));
    }
    let begun = std::time::Instant::now();
    child.presses_key(KeyCode::Digit9);
    child.sees(Screen::Profiles);
    begun.elapsed()
}

#[test]
#[ignore = "scripts/bench measures it"]
fn bench_who_is_playing_with_2400_profiles_against_ten() {
    let (few, many) = (Folder::new("bench-few"), Folder::new("bench-many"));
    fill(&few, class(OURS), 10);
    for number in 1..MOST_CLASSES {
        fill(&many, class(numbered(number)), 60);
    }
    fill(&many, class(OURS), 60);
    let known = load(&many.0).classes.len();
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..15 {
        for (folder, times) in [&few, &many].into_iter().zip(&mut times) {
            times.push(opens(folder));
        }
    }
    let [ten, all] = times.map(|mut times| {
        times.sort();
        times[times.len() / 2]
    });
    eprintln!("{known} classes of 60: {all:?}; one class of ten: {ten:?}; ratio {:.2}", all.as_secs_f64() / ten.as_secs_f64());
}

#[test]
fn no_more_classes_are_begun_than_fit() {
    let folder = Folder::new("class-many");
    for number in 0..MOST_CLASSES {
        fs::create_dir_all(folder.0.join("classes").join(ClassCode::of(&numbered(number)).unwrap().to_string())).unwrap();
    }
    let mut child = Child::at(&folder, &["--screen", "class"]);
    child.clicks(&Press::NewClass);
    assert_eq!(child.game().class_door(), ClassDoor::Full);
    assert!(!child.buttons().contains(&Press::Picture(Picture::Bone)));
    child.presses_key(KeyCode::Escape);
    child.picks(&Press::AskClass);
    keys(&mut child, [Picture::Deel, Picture::Deel, Picture::Ger, Picture::Ger], |child, press| child.clicks(press));
    child.sees(Screen::Profiles);
}
