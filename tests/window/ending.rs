//! Endings that the computer decides, and files that it broke: nothing is lost.

use std::fs;
use std::time::Duration;

use dorvon_berkh::play::Press;
use dorvon_berkh::scenario::session::Action;

use crate::support::Folder;
use crate::support::child::{CASE, Child, write_profiles};
use crate::support::screen::Screen;

/// Two moves on the first day.
fn two_moves(child: &mut Child) {
    for (verb, key) in [("open", "1"), ("ask", "a")] {
        child.acts_by_key(verb, Some(0), key);
    }
}

/// A new start leads back to where the case was, and the next move joins the others.
fn goes_on(screen: &Screen, folder: &Folder, played: &[Action]) {
    let kept = fs::read(folder.saves().join("profiles/1.ron")).unwrap();
    // Without naming the throw: the profile knows it.
    let mut child = Child::start_with(screen, folder, &[]);
    assert!(child.game.files()[std::path::Path::new("profiles/1.ron")] == kept, "the start alone changed the profile");
    child.enters_the_desk(1);
    child.picks(&Press::Case(CASE.into()));
    assert_eq!(child.actions(), played);
    child.acts_by_key("tell", Some(0), "t");
}

#[test]
fn sigterm_ends_at_once_and_the_case_goes_on() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let mut child = Child::at_the_desk(&screen, &folder);
    child.enters_the_landing();
    two_moves(&mut child);
    let (kept, played) = (child.game.files(), child.actions());
    let (status, time) = child.game.terminate();
    assert!(status.success(), "{status}; it said:\n{}", child.game.said());
    assert!(time < Duration::from_millis(500), "the end took {time:?}");
    assert!(child.game.files() == kept, "the end changed what is kept");
    drop(child);
    goes_on(&screen, &folder, &played);
}

#[test]
fn closing_the_window_loses_nothing() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let mut child = Child::at_the_desk(&screen, &folder);
    child.enters_the_landing();
    two_moves(&mut child);
    let (kept, played) = (child.game.files(), child.actions());
    // The window manager asks the window to close, as it does when the cross is clicked.
    child.game.keys(&["alt+F4"]);
    let status = child.game.ended();
    assert!(status.success(), "{status}; it said:\n{}", child.game.said());
    assert!(!child.game.said().contains("panicked"), "{}", child.game.said());
    assert!(child.game.files() == kept, "the end changed what is kept");
    drop(child);
    goes_on(&screen, &folder, &played);
}

#[test]
fn broken_files_are_kept_aside_and_the_other_profiles_live() {
    const GARBAGE: &[u8] = b"\xff\xfe(version: 1, sett\0ings: ((((";
    let (screen, folder) = (Screen::start(), Folder::new());
    write_profiles(&folder, &[1, 2, 3]);
    for broken in ["computer.ron", "profiles/2.ron"] {
        fs::write(folder.saves().join(broken), GARBAGE).unwrap();
    }
    let mut child = Child::start(&screen, &folder);
    let aside = || {
        let garbage = child.game.files().into_iter().filter(|(_, bytes)| bytes == GARBAGE);
        garbage.map(|(path, _)| path.to_str().unwrap().to_string()).collect::<Vec<_>>()
    };
    let first = aside();
    assert_eq!(first.len(), 2, "{first:?}");
    assert!(first[0].starts_with("computer.ron.broken") && first[1].starts_with("profiles/2.ron.broken"), "{first:?}");
    assert!(first.iter().all(|name| child.game.said().contains(name)), "nothing was said about {first:?}: {}", child.game.said());
    assert_eq!(child.game.profiles().keys().copied().collect::<Vec<_>>(), [1, 3]);

    // Somebody who lived plays on, and somebody new gets the number that is free.
    child.enters_the_desk(3);
    child.enters_the_landing();
    two_moves(&mut child);
    for step in ["Escape", "Tab", "Return", "Escape"] {
        child.key(step);
    }
    child.picks(&Press::NewProfile);
    child.picks(&Press::Create);
    assert_eq!(child.game.profiles().keys().copied().collect::<Vec<_>>(), [1, 2, 3]);
    let still = child.game.files().into_iter().filter(|(_, bytes)| bytes == GARBAGE).count();
    assert_eq!(still, 2, "later saves touched what was set aside");
}
