//! The real program in a real window: real keys, real clicks, and then the save file is read.
//!
//! Each test has a screen of its own (Xvfb, openbox, software rendering), a folder of its own and the same throw.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod support;

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::net::{TcpListener, UdpSocket};
use std::process::Command;
use std::time::{Duration, Instant};

use dorvon_berkh::scenario::mechanics::BoardSeen;
use dorvon_berkh::scenario::session::{Action, Stage};
use dorvon_berkh::scenario::tell::{Asking, TellStep};
use support::child::{self, CASE, act, actions, at, enter_the_case, enter_the_landing, landing, offered, seen};
use support::game::{Game, program};
use support::screen::{Screen, missing_packages};
use support::{Folder, Running, until};

/// Verbs at a door with their keys, in the order in which the child tries them.
const VERBS: [(&str, &str); 9] =
    [("open", "1"), ("ask", "a"), ("open", "1"), ("give", "k"), ("pin", "p"), ("tell", "t"), ("take", "k"), ("chain", "2"), ("close", "3")];

/// Places of buttons in a window of 1280 by 720.
mod place {
    pub(crate) const SPLASH_PLAY: (u32, u32) = (640, 283);
    pub(crate) const DESK_CASE: (u32, u32) = (590, 470);
    pub(crate) const KNOCK_BEGIN: (u32, u32) = (1150, 544);
    pub(crate) const DOOR_2: (u32, u32) = (495, 330);
    pub(crate) const DOOR_3: (u32, u32) = (780, 330);
    pub(crate) const OPEN: (u32, u32) = (368, 660);
    pub(crate) const TURN: (u32, u32) = (758, 660);
    pub(crate) const ASK: (u32, u32) = (888, 660);
    pub(crate) const MOON: (u32, u32) = (1203, 675);
    pub(crate) const HELP: (u32, u32) = (1185, 37);
    pub(crate) const LAST_OF_CORNER: (u32, u32) = (1244, 37);
    pub(crate) const PAUSE_RESUME: (u32, u32) = (640, 297);
    pub(crate) const PAUSE_DESK: (u32, u32) = (640, 369);
}

#[test]
fn missing_programs_are_named_with_their_packages() {
    let all = ["imagemagick", "openbox", "x11-utils", "xdotool", "xvfb"];
    assert_eq!(missing_packages(OsStr::new("/nonexistent")), BTreeSet::from(all));
    assert_eq!(missing_packages(OsStr::new("/usr/bin:/usr/local/bin:/bin")), BTreeSet::new());
}

/// Walks along the doors with the arrows; each step shows in the picture.
fn walk(game: &Game, from: &mut usize, to: usize) {
    while *from != to {
        let (key, next) = if *from < to { ("Right", *from + 1) } else { ("Left", *from - 1) };
        let before = game.rest();
        game.key(key);
        game.changed("door", &before);
        *from = next;
    }
}

/// The six days: at each stone the next verb that is possible at some door, then sleep. Returns what was done.
fn play_the_week(game: &Game) -> BTreeSet<&'static str> {
    let mut left: Vec<(&str, &str)> = VERBS.to_vec();
    let (mut here, mut done) = (0, BTreeSet::new());
    loop {
        let now = seen(game);
        if now.stage != Stage::Play {
            return done;
        }
        let doors = landing(&now).doors.len();
        // Another door each time, where that is possible.
        let there = |verb: &str| (1..=doors).map(|on| (here + on) % doors).find_map(|door| Some((door, offered(&now, verb, Some(door))?)));
        let next = left.iter().enumerate().find_map(|(at, (verb, _))| there(verb).map(|(door, action)| (at, door, action)));
        match next {
            Some((at, door, action)) => {
                let (verb, key) = left.remove(at);
                walk(game, &mut here, door);
                act(game, action, || game.key(key));
                done.insert(verb);
            }
            None => {
                let sleep = offered(&now, "sleep", None).expect("one can always sleep");
                act(game, sleep, || game.key("s"));
                done.insert("sleep");
            }
        }
    }
}

/// Tells the first grown-up something, and another one if the first has no time.
fn tell_somebody(game: &Game) {
    loop {
        let now = seen(game);
        let BoardSeen::Tell(tell) = &now.board else { panic!("nobody to tell: {:?}", now.board) };
        let first = |wanted: fn(&Action) -> bool| now.offers.iter().map(|offer| offer.action).find(wanted).unwrap();
        let wanted = match tell.step {
            TellStep::Who | TellStep::Second => first(|action| matches!(action, Action::Tell(Asking::Who(_)))),
            TellStep::Say => first(|action| matches!(action, Action::Tell(Asking::Opener(_)))),
            TellStep::Heard => return,
        };
        act(game, wanted, || game.key("Return"));
    }
}

#[test]
fn the_keyboard_alone_leads_from_the_splash_to_the_keepsake() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let game = Game::start(&screen, &folder);
    let splash = game.rest();
    game.key("Tab");
    let ringed = game.changed("ring of the focus", &splash);
    game.key_with("shift", "Tab", "ring of the focus", &ringed);
    enter_the_landing(&game);

    let done = play_the_week(&game);
    let all = ["ask", "chain", "close", "give", "open", "pin", "sleep", "take", "tell"];
    assert_eq!(done, BTreeSet::from(all), "the week had no room for some verb");
    at(&game, Stage::Ripple);
    let ripple = game.rest();
    act(&game, Action::Next, || game.key("Return"));
    at(&game, Stage::Rewind);
    let rewind = game.other_screen("rewind", &ripple);

    // Back to the last decision, which is as many Tabs away as there are decisions; then on as before.
    let last = seen(&game).offers.len() - 2;
    let mut picture = rewind;
    for _ in 0..=last {
        game.key("Tab");
        picture = game.changed("next decision", &picture);
    }
    act(&game, Action::Rewind(last), || game.key("Return"));
    at(&game, Stage::Play);
    play_the_rest(&game);
    act(&game, Action::Next, || game.key("Return"));
    act(&game, Action::Next, || game.key("Return"));
    at(&game, Stage::Tell);
    tell_somebody(&game);
    act(&game, Action::Next, || game.key("Return"));
    at(&game, Stage::NewFace);

    act_new_face(&game);
    act(&game, Action::Next, || game.key("Return"));
    at(&game, Stage::Keepsake);
    let keepsake = game.rest();
    let before = game.saved().unwrap();
    assert!(before.cases.is_empty() && before.session.is_some());
    game.key("Return");
    let after = game.wait("finished case in the save file", || game.saved().filter(|progress| progress.session.is_none()));
    let record = &after.cases[CASE];
    assert_eq!((after.cases.len(), record.keepsake.as_str(), record.finished, record.endings.len()), (1, child::keepsake(), 1, 1));
    game.other_screen("desk", &keepsake);
    assert!(!game.said().contains("panicked"), "{}", game.said());
}

/// Nothing but sleep until the week is over.
fn play_the_rest(game: &Game) {
    while let Some(sleep) = Some(seen(game)).filter(|now| now.stage == Stage::Play).and_then(|now| offered(&now, "sleep", None)) {
        act(game, sleep, || game.key("s"));
    }
    at(game, Stage::Ripple);
}

/// Closes the first door of the new face, sleeps, gives the first reason.
fn act_new_face(game: &Game) {
    let BoardSeen::NewFace(new_face) = seen(game).board else { panic!("no new face") };
    assert!(!new_face.over);
    let offer = |verb: &str| seen(game).offers.iter().find(|offer| offer.verb == verb).map(|offer| offer.action).unwrap();
    act(game, offer("close"), || game.key("3"));
    act(game, offer("sleep"), || game.key("s"));
    let reason = seen(game).offers[0].action;
    assert!(matches!(reason, Action::Reason(_)), "{reason:?}");
    act(game, reason, || game.key("Return"));
}

#[test]
fn the_mouse_alone_opens_turns_sleeps_pauses_and_goes_home() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let game = Game::start(&screen, &folder);
    let click = |what: &str, place: (u32, u32)| {
        let before = game.rest();
        game.click(place);
        game.other_screen(what, &before)
    };
    let acts = |verb: &str, door: Option<usize>, place: (u32, u32)| {
        let action = offered(&seen(&game), verb, door).unwrap_or_else(|| panic!("{verb} is not offered"));
        act(&game, action, || game.click(place));
    };
    let goes = |place: (u32, u32)| {
        let before = game.rest();
        game.click(place);
        game.changed("door", &before);
    };
    click("desk", place::SPLASH_PLAY);
    click("case", place::DESK_CASE);
    act(&game, Action::Next, || game.click(place::KNOCK_BEGIN));
    at(&game, Stage::Play);
    goes(place::DOOR_3);
    acts("open", Some(2), place::OPEN);
    goes(place::DOOR_2);
    acts("pin", Some(1), place::TURN);
    acts("ask", Some(1), place::ASK);
    acts("sleep", None, place::MOON);
    acts("sleep", None, place::MOON);
    assert_eq!(landing(&seen(&game)).day, 3);

    let played = actions(&game);
    // Away from all buttons: one under the pointer is lighter.
    game.pointer_away();
    let before = game.rest();
    let pause = click("pause", place::LAST_OF_CORNER);
    click("landing", place::PAUSE_RESUME);
    game.pointer_away();
    game.as_before("landing as it was before the pause", &before);
    let again = click("pause", place::LAST_OF_CORNER);
    assert!(again.difference(&pause) < 1, "the second pause looks different");
    click("desk", place::PAUSE_DESK);
    assert_eq!(actions(&game), played);
    // It was the desk: its card leads back into the case, on the same day.
    click("landing", place::DESK_CASE);
    assert_eq!(actions(&game), played);
    acts("sleep", None, place::MOON);
    assert_eq!(landing(&seen(&game)).day, 4);
    assert!(!game.said().contains("panicked"), "{}", game.said());
}

/// Two moves on the first day.
fn two_moves(game: &Game) {
    for (verb, key) in [("open", "1"), ("ask", "a")] {
        act(game, offered(&seen(game), verb, Some(0)).unwrap(), || game.key(key));
    }
}

/// A new start leads back to where the case was, and the next move joins the others.
fn goes_on(screen: &Screen, folder: &Folder, kept: &[u8], played: &[Action]) {
    // Without naming the throw: the save file knows it.
    let game = Game::start_with(screen, folder, |_| {});
    assert!(game.save_file().as_deref() == Some(kept), "the start alone changed the save file");
    enter_the_case(&game);
    assert_eq!(actions(&game), played);
    at(&game, Stage::Play);
    act(&game, offered(&seen(&game), "tell", Some(0)).unwrap(), || game.key("t"));
    assert!(!game.said().contains("panicked"), "{}", game.said());
}

#[test]
fn sigterm_ends_at_once_and_the_case_goes_on() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let game = Game::start(&screen, &folder);
    enter_the_landing(&game);
    two_moves(&game);
    let (kept, played) = (game.save_file().unwrap(), actions(&game));
    let (status, time) = game.terminate();
    assert!(status.success(), "{status}; it said:\n{}", game.said());
    assert!(time < Duration::from_millis(500), "the end took {time:?}");
    assert!(game.save_file().as_ref() == Some(&kept), "the end changed the save file");
    drop(game);
    goes_on(&screen, &folder, &kept, &played);
}

#[test]
fn closing_the_window_loses_nothing() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let game = Game::start(&screen, &folder);
    enter_the_landing(&game);
    two_moves(&game);
    let (kept, played) = (game.save_file().unwrap(), actions(&game));
    // The window manager asks the window to close, as it does when the cross is clicked.
    game.key("alt+F4");
    let status = game.ended();
    assert!(status.success(), "{status}; it said:\n{}", game.said());
    assert!(!game.said().contains("panicked"), "{}", game.said());
    assert!(game.save_file().as_ref() == Some(&kept), "the end changed the save file");
    drop(game);
    goes_on(&screen, &folder, &kept, &played);
}

#[test]
fn help_is_one_key_or_click_away_and_leads_back() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let game = Game::start(&screen, &folder);
    let helps = |where_from: &str, place: (u32, u32)| {
        let before = game.rest();
        game.key("F1");
        let by_key = game.other_screen("help", &before);
        game.key("Escape");
        game.as_before(&format!("{where_from} after help"), &before);
        game.click(place);
        game.wait("help by mouse", || Some(game.rest()).filter(|now| now.difference(&by_key) < 2));
        game.pointer_away();
        game.key("Escape");
        game.as_before(&format!("{where_from} after help by mouse"), &before);
        before
    };
    let splash = helps("splash", place::HELP);
    game.key("Return");
    game.other_screen("desk", &splash);
    let desk = helps("desk", place::HELP);
    game.key("Return");
    game.other_screen("knock", &desk);
    act(&game, Action::Next, || game.key("Return"));
    let landing = helps("landing", place::HELP);
    game.key("Escape");
    game.other_screen("pause", &landing);
    // Here the lifebuoy is the last of the corner.
    helps("pause", place::LAST_OF_CORNER);
    assert_eq!(actions(&game), [Action::Next]);
}

#[test]
fn a_picture_is_complete_without_another_touch() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let game = Game::start(&screen, &folder);
    let splash = game.rest();
    // As long as the key is held nothing else happens: what is still being loaded must show by itself.
    let (held, released) = game.held("Return", "desk", &splash);
    assert!(held == released, "the desk was shown with {} % missing", held.difference(&released));
}

/// Ends by itself, with the code for "no window", a word in both languages and no panic.
fn explains_itself(folder: &Folder, set_up: impl FnOnce(&mut Command)) {
    let words = folder.path().join("words");
    let mut command = program(folder, &words);
    set_up(&mut command);
    let mut process = Running(command.spawn().unwrap());
    let status = until(|| process.0.try_wait().unwrap());
    let said = String::from_utf8_lossy(&fs::read(&words).unwrap()).into_owned();
    assert_eq!(status.expect("it ends by itself").code(), Some(3), "it said:\n{said}");
    for language in ["Дөрвөн бэрх: ", "Dörvön Berkh: "] {
        assert!(said.contains(language), "'{language}' is missing in:\n{said}");
    }
    assert!(!said.contains("panicked"), "{said}");
}

#[test]
fn without_a_display_it_says_so() {
    let folder = Folder::new();
    explains_itself(&folder, |command| {
        command.env_remove("DISPLAY");
    });
    explains_itself(&folder, |command| {
        command.env("DISPLAY", ":987");
    });
}

/// No Vulkan driver is found.
const NO_VULKAN: [(&str, &str); 2] = [("VK_ICD_FILENAMES", "/nonexistent"), ("VK_DRIVER_FILES", "/nonexistent")];
/// No OpenGL driver is found.
const NO_OPENGL: [(&str, &str); 2] = [("__EGL_VENDOR_LIBRARY_FILENAMES", "/nonexistent"), ("LIBGL_DRIVERS_PATH", "/nonexistent")];

#[test]
fn vulkan_or_opengl_is_enough_and_without_both_it_says_so() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let draws_with = |backend: &str, surroundings: &[(&str, &str)]| {
        let game = Game::start_with(&screen, &folder, |command| {
            command.envs(surroundings.iter().copied());
        });
        let said = game.said();
        assert!(said.contains(&format!("drawing with {backend} ")), "{said}");
        let splash = game.rest();
        game.key("Return");
        game.other_screen("desk", &splash);
    };
    draws_with("Gl", &NO_VULKAN);
    draws_with("Vulkan", &[("WGPU_BACKEND", "vulkan")]);
    draws_with("Vulkan", &NO_OPENGL);
    explains_itself(&folder, |command| {
        command.env("DISPLAY", screen.display()).envs(NO_VULKAN).envs(NO_OPENGL);
    });
}

#[test]
fn a_still_picture_costs_nearly_nothing() {
    /// Of one processor, in per cent.
    const MOST: u64 = 5;
    const WINDOW: Duration = Duration::from_secs(3);
    let (screen, folder) = (Screen::start(), Folder::new());
    let game = Game::start(&screen, &folder);
    let rests = |what: &str| {
        game.rest();
        game.wait(&format!("less than {MOST} % of a processor on the {what}"), || {
            let (begun, ticks) = (Instant::now(), game.cpu_ticks());
            std::thread::sleep(WINDOW);
            let hundredths = u64::try_from(begun.elapsed().as_millis()).unwrap() / 10;
            ((game.cpu_ticks() - ticks) * 100 < hundredths * MOST).then_some(())
        });
        assert!(game.cpu_ticks() > 0, "the time on the processor was not read");
        game.rest()
    };
    let splash = rests("splash");
    game.key("Return");
    let desk = game.other_screen("desk", &splash);
    rests("desk");
    game.key("Return");
    game.other_screen("knock", &desk);
    act(&game, Action::Next, || game.key("Return"));
    let landing = rests("landing");
    game.key("Escape");
    game.other_screen("pause", &landing);
    rests("pause");
}

#[test]
fn a_broken_save_file_is_kept_and_the_game_starts_afresh() {
    const GARBAGE: &[u8] = b"\xff\xfe(version: 1, sett\0ings: ((((";
    let (screen, folder) = (Screen::start(), Folder::new());
    fs::create_dir_all(folder.saves()).unwrap();
    fs::write(folder.saves().join("progress.ron"), GARBAGE).unwrap();
    let game = Game::start(&screen, &folder);
    let kept = || {
        let files = fs::read_dir(folder.saves()).unwrap().map(|entry| entry.unwrap().path());
        let garbage = files.filter(|path| fs::read(path).is_ok_and(|bytes| bytes == GARBAGE));
        garbage.map(|path| path.file_name().unwrap().to_string_lossy().into_owned()).collect::<Vec<_>>()
    };
    let aside = kept();
    assert_eq!(aside.len(), 1, "{aside:?}");
    assert!(!["progress.ron", "progress.ron.bak"].contains(&aside[0].as_str()), "{aside:?}");
    assert!(game.said().contains(&aside[0]), "nothing was said about it: {}", game.said());
    enter_the_landing(&game);
    two_moves(&game);
    assert_eq!(kept(), aside, "later saves touched it");
    assert!(!game.said().contains("panicked"), "{}", game.said());
}

/// Sockets of a process that reach beyond this computer's own programs.
fn internet_sockets(process: u32) -> Vec<String> {
    let mut inodes = BTreeSet::new();
    let mut tables = 0;
    for table in ["tcp", "tcp6", "udp", "udp6", "udplite", "udplite6", "raw", "raw6", "icmp", "icmp6"] {
        let Ok(text) = fs::read_to_string(format!("/proc/{process}/net/{table}")) else { continue };
        tables += 1;
        inodes.extend(text.lines().skip(1).filter_map(|line| line.split_whitespace().nth(9)).map(|inode| format!("socket:[{inode}]")));
    }
    assert!(tables >= 2, "the tables of sockets cannot be read");
    let files = fs::read_dir(format!("/proc/{process}/fd")).expect("the open files of the game can be listed");
    let open = files.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok()).map(|link| link.to_string_lossy().into_owned());
    open.filter(|link| inodes.contains(link)).collect()
}

#[test]
fn nothing_is_open_to_the_network() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let game = Game::start(&screen, &folder);
    let private = |moment: &str| assert_eq!(internet_sockets(game.id()), [""; 0], "{moment}");
    private("splash");
    enter_the_case(&game);
    private("knock");
    act(&game, Action::Next, || game.key("Return"));
    two_moves(&game);
    private("landing");
    let before = game.rest();
    game.key("F1");
    game.other_screen("help", &before);
    private("help");
}

#[test]
fn the_search_for_sockets_can_fail() {
    let own = std::process::id();
    let before = internet_sockets(own).len();
    let _tcp = TcpListener::bind("127.0.0.1:0").unwrap();
    let _udp = UdpSocket::bind("127.0.0.1:0").unwrap();
    assert_eq!(internet_sockets(own).len(), before + 2);
}
