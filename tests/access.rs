//! A real screen reader's way to the game: everything is found, read and pressed over AT-SPI alone.
//!
//! Each test has a screen and a bus of its own. A new screen of the game is a new row in `PAGES`.

// The window tests use all of it.
#![allow(dead_code)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

/// The game without a window; the support for real windows needs it.
#[path = "play/child.rs"]
mod headless;
#[path = "access/listener.rs"]
mod listener;
#[path = "access/phone.rs"]
mod phone;
#[path = "access/reader.rs"]
mod reader;
#[path = "access/ring.rs"]
mod ring;
#[path = "access/session.rs"]
mod session;
mod support;
#[path = "play/way.rs"]
mod way;

use std::collections::BTreeSet;

use dorvon_berkh::save::{Animal, Colour, Picture};
use dorvon_berkh::scenario::level::C;
use dorvon_berkh::scenario::phrase::Phrase;
use dorvon_berkh::scenario::seen::Seen;
use dorvon_berkh::scenario::session::{Action, Stage};
use dorvon_berkh::scenario::tell::Role;
use listener::{LIBRARY, Listener, key, keys, say};
use reader::{Bus, Kind, missing_packages, numbers, strings};
use session::{actions, at, offered, seen};
use support::child::{CASE, landing, ready_profile, write_profiles};
use support::game::Game;
use support::screen::Screen;
use support::{Folder, until};

/// A screen, how the game is started there, the names of all its buttons and the keys of texts that must be read.
struct Page {
    name: &'static str,
    buttons: fn() -> Vec<String>,
    texts: &'static [&'static str],
}

const PAGES: [Page; 9] = [
    Page { name: "splash", buttons: || title_and(["ui-play", "who-class"]), texts: &["ui-title", "ui-tagline"] },
    Page { name: "class", buttons: class, texts: &["who-class-title", "who-class-key"] },
    Page { name: "profiles", buttons: profiles, texts: &["who-title"] },
    Page { name: "new-profile", buttons: new_profile, texts: &["who-new"] },
    Page { name: "circle", buttons: circle, texts: &[] },
    Page { name: "keypad", buttons: keypad, texts: &["circle-calls-nobody"] },
    Page {
        name: "desk",
        buttons: desk,
        texts: &["ui-waiting", "contact-intercom-title", "contact-intercom-wish", "contact-best-teammate-title", "ui-draft", "ui-keys"],
    },
    Page { name: "settings", buttons: settings, texts: &["ui-settings", "settings-text", "settings-music", "settings-keys-doors"] },
    Page {
        name: "help",
        buttons: || all(["help-back", "help-hide", "ui-language"]),
        texts: &["help-title", "help-child-free", "help-police-when", "help-picture-1", "help-first-words", "help-another"],
    },
];
/// Screens on which a screen reader follows the focus all round.
const ROUND: [&str; 4] = ["splash", "desk", "settings", "help"];
/// Buttons of the corner during a case, on the landing and before it; and of the pause.
const CORNER: [&str; 4] = ["ui-hint", "ui-how", "ui-help", "ui-pause"];
const KNOCK: [&str; 3] = ["ui-how", "ui-help", "ui-pause"];
const PAUSE: [&str; 5] = ["ui-resume", "ui-to-desk", "ui-settings", "ui-exit", "ui-help"];

fn all<const COUNT: usize>(keys: [&'static str; COUNT]) -> Vec<String> {
    keys.map(key).into()
}

fn title_and<const COUNT: usize>(keys: [&'static str; COUNT]) -> Vec<String> {
    [all(keys), all(["ui-language-to", "ui-settings", "ui-help", "ui-exit"])].concat()
}

fn class() -> Vec<String> {
    let pictures = Picture::ALL.iter().map(|picture| say(&Phrase::new("who-class-picture").id("picture", picture.id())));
    title_and(["ui-back", "who-class-none", "who-class-new"]).into_iter().chain(pictures).collect()
}

fn profiles() -> Vec<String> {
    let who = ready_profile(1).who;
    let name = Phrase::new(format!("who-name-{}", who.nickname_number())).id("animal", who.child.animal.id());
    [title_and(["who-new", "who-tidy", "who-class"]), vec![say(&name)]].concat()
}

fn new_profile() -> Vec<String> {
    let animals = Animal::ALL.iter().map(|animal| say(&Phrase::new("who-animal").id("animal", animal.id())));
    let colours = Colour::ALL.iter().map(|colour| say(&Phrase::new("who-colour").id("colour", colour.id())));
    title_and(["who-create", "who-another-name", "who-alone", "who-together", "ui-back"])
        .into_iter()
        .chain(animals)
        .chain(colours)
        .collect()
}

fn circle() -> Vec<String> {
    let chosen = |role: &Role| if Role::FIRST_CIRCLE.contains(role) { "circle-chosen" } else { "circle-not-chosen" };
    let roles = Role::ALL.iter().map(|role| say(&Phrase::new(chosen(role)).id("role", role.id())));
    all(["ui-skip", "ui-help", "circle-keep"]).into_iter().chain(roles).collect()
}

fn keypad() -> Vec<String> {
    let digits = (0..10).map(|digit| say(&Phrase::new("circle-digit").number("digit", digit)));
    all(["ui-skip", "ui-help", "circle-erase"]).into_iter().chain(digits).collect()
}

fn desk() -> Vec<String> {
    let bones = C::ALL.iter().map(|c| say(&Phrase::new("desk-bone").id("side", c.bone()).id("state", "not-chosen")));
    let bands = ["a", "b"].map(|band| say(&Phrase::new("desk-band-spoken").id("band", band)));
    let way = |what: &'static str, case: &'static str| say(&Phrase::new("desk-spoken").id("what", key(what)).id("title", key(case)));
    let ways = ["contact-intercom-title", "contact-best-teammate-title"].map(|case| [way("ui-play", case), way("ui-throw-title", case)]);
    // The first page; on the next ones lie the other cases.
    let room = all(["circle-title", "desk-printer", "desk-who", "ui-settings", "ui-help", "ui-exit", "ui-page-after"]);
    room.into_iter().chain(bones).chain(bands).chain(ways.concat()).collect()
}

fn settings() -> Vec<String> {
    let step = |what: &'static str, way: &'static str| say(&Phrase::new("settings-step").id("what", key(what)).id("way", way));
    let steps = ["settings-music", "settings-sounds", "settings-window"].map(|what| [step(what, "less"), step(what, "more")]).concat();
    let off = |what: &'static str| say(&Phrase::new("settings-toggle").id("what", key(what)).id("state", "off"));
    let toggles = ["settings-letters", "settings-contrast", "settings-motion", "settings-fullscreen"].map(off);
    let languages = LIBRARY.texts.languages().into_iter().map(|(_, name)| say(&Phrase::new("ui-language-to").id("name", name)));
    let rest = all(["ui-back", "ui-help"]).into_iter().chain([step("settings-text", "more")]);
    rest.chain(steps).chain(toggles).chain(languages).collect()
}

fn start<'a>(screen: &'a Screen, folder: &Folder, bus: &Bus, options: &[&str]) -> Game<'a> {
    Game::start(screen, folder, |command| {
        command.args(["--lang", "mn", "--throw", "1"]).args(options).env("DBUS_SESSION_BUS_ADDRESS", bus.address());
    })
}

#[test]
fn missing_programs_are_named_with_their_packages() {
    assert_eq!(missing_packages(&["/nonexistent"]), ["dbus", "libglib2.0-bin", "at-spi2-core"]);
    assert_eq!(missing_packages(&["/usr", "/usr/local"]), [""; 0]);
}

#[test]
fn answers_of_the_bus_are_read() {
    let children = r#"([(':1.1', objectpath '/org/a11y/0/42'), (":1.1", '/a\'b\\c')],)"#;
    assert_eq!(strings(children), [":1.1", "/org/a11y/0/42", ":1.1", r"/a'b\c"]);
    assert_eq!(strings("(<\"it's, \\\"Шаргал\\\"\">,)"), [r#"it's, "Шаргал""#]);
    assert_eq!((numbers("([uint32 1124075778, 0],)"), numbers("((-10, 20, 30, 40),)")), (vec![1_124_075_778, 0], vec![-10, 20, 30, 40]));
}

#[test]
fn every_screen_is_read_and_the_focus_is_followed() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let bus = Bus::start(&folder);
    bus.screen_reader(true);
    write_profiles(&folder, &[1]);
    for page in PAGES {
        let game = start(&screen, &folder, &bus, &["--screen", page.name]);
        let listener = Listener::new(&game, &bus);
        let buttons: BTreeSet<String> = (page.buttons)().into_iter().collect();
        let things = listener.page(page.name, &buttons, &keys(page.texts));

        // Round all buttons with the Tab key and back to the first; that Tab reaches every button of the others too, the
        // tests without a window know.
        if !ROUND.contains(&page.name) {
            continue;
        }
        let mut here = listener.focused();
        let mut seen = BTreeSet::new();
        for _ in 0..buttons.len() {
            here = listener.moves("Tab", &here);
            seen.insert(here.clone());
        }
        assert_eq!(seen, buttons, "{}: the Tab key and the tree differ", page.name);

        // A screen reader moves the focus, too.
        let last = things.iter().rfind(|thing| thing.is_button() && thing.name != here).unwrap();
        assert!(bus.focus(last), "{}: {last:?}", page.name);
        listener.wait(&format!("focus on '{}'", last.name), |things| {
            things.iter().find(|thing| thing.focused() && thing.name == last.name).map(|_| ())
        });
        assert!(!game.said().contains("panicked"), "{}", game.said());
    }
}

/// What the landing must hold when the child stands at a door: names of buttons, and texts.
fn on_the_landing(now: &Seen, here: usize) -> (BTreeSet<String>, BTreeSet<String>) {
    let board = landing(now);
    let door = |at: usize| {
        let door = &board.doors[at];
        let spoken = Phrase::new("doors-spoken").who(door.visitor.clone());
        say(&spoken.id("position", door.position.id()).number("count", door.flames.into()))
    };
    let verbs = ["open", "chain", "close", "give", "take", "pin", "ask", "tell"];
    let possible = verbs.iter().filter_map(|verb| offered(now, verb, Some(here))).chain(offered(now, "sleep", None));
    let named = |action: Action| say(&now.offers.iter().find(|offer| offer.action == action).unwrap().label);
    let mut buttons = keys(&CORNER);
    buttons.extend((0..board.doors.len()).map(door).chain(possible.map(named)));
    buttons.extend(board.doors.iter().any(|door| door.slips.len() > 1).then(|| key("ui-older")));
    let slips = board.doors.iter().filter_map(|door| door.slips.first()).map(|slip| say(&slip.text));
    let names = board.doors.iter().map(|door| say(&door.name));
    // Nobody has finished a case yet: on the first day the rules come one by one.
    let happened = now.say.last().map(|said| say(&said.text));
    let rule = now.board.guide().map(|rule| say(&rule));
    let friend = if board.day == 1 { rule.or(happened) } else { happened.or(rule) };
    let moves = say(&Phrase::new("doors-moves-left").number("count", board.stones.into()));
    (buttons, slips.chain(names).chain(friend).chain([moves]).collect())
}

#[test]
fn the_landing_is_read_and_operated() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let bus = Bus::start(&folder);
    bus.screen_reader(true);
    let game = start(&screen, &folder, &bus, &["--level", CASE]);
    let listener = Listener::new(&game, &bus);
    let now = seen(&game);
    let (next, help) = (now.offers[0].action, say(&now.offers[0].label));
    let knock = now.say.iter().map(|said| say(&said.text)).collect();
    let buttons = keys(&KNOCK).into_iter().chain([help.clone()]).collect();
    listener.page("knock", &buttons, &knock);

    let monitor = bus.listen(&bus.application("dorvon-berkh").unwrap());
    listener.acts(next, &help);
    at(&game, Stage::Play);
    let now = seen(&game);
    let (buttons, texts) = on_the_landing(&now, 0);
    let things = listener.page("landing", &buttons, &texts);
    let day = |day: usize| say(&Phrase::new("doors-slip-day").number("day", day));
    assert!(things.iter().any(|thing| thing.kind == Kind::Image && thing.name == day(1)), "the day is not read: {things:?}");
    // What is new is read aloud in the order of reading, but nothing that a button says.
    let by_a_button = |name: &String| things.iter().any(|thing| thing.is_button() && thing.name.contains(name.as_str()));
    let mut aloud: Vec<String> = Vec::new();
    for thing in things.iter().skip(2).filter(|thing| !thing.is_button()) {
        if !by_a_button(&thing.name) && !aloud.contains(&thing.name) {
            aloud.push(thing.name.clone());
        }
    }
    let heard = until(|| Some(bus.heard()).filter(|heard| heard.len() >= aloud.len()));
    assert_eq!(heard.unwrap_or_else(|| bus.heard()), aloud);
    drop(monitor);

    // With the arrow to the second door, by the screen reader to the third, and there one opens.
    let second = listener.moves("Right", &listener.focused());
    let (buttons, texts) = on_the_landing(&now, 1);
    assert!(second.starts_with(&say(&landing(&now).doors[1].name)), "{second}");
    listener.page("second door", &buttons, &texts);
    let third = say(&landing(&now).doors[2].name);
    listener.press(&buttons.iter().find(|name| name.contains(&format!("{third}, "))).unwrap().clone());
    let (buttons, texts) = on_the_landing(&now, 2);
    listener.page("third door", &buttons, &texts);
    let open = offered(&now, "open", Some(2)).unwrap();
    let label = say(&now.offers.iter().find(|offer| offer.action == open).unwrap().label);
    listener.acts(open, &label);
    let now = seen(&game);
    let (buttons, texts) = on_the_landing(&now, 2);
    listener.page("open door", &buttons, &texts);

    let monitor = bus.listen(&bus.application("dorvon-berkh").unwrap());
    let sleep = offered(&now, "sleep", None).unwrap();
    listener.acts(sleep, &say(&now.offers.iter().find(|offer| offer.action == sleep).unwrap().label));
    let now = seen(&game);
    let (_, texts) = on_the_landing(&now, 2);
    listener.wait("second day", |things| things.iter().find(|thing| thing.name == day(2)).map(|_| ()));
    // Each line that came overnight is read aloud.
    let lines: BTreeSet<_> = landing(&now).doors.iter().map(|door| say(&door.slips[0].text)).collect();
    let heard = || bus.heard().into_iter().collect::<BTreeSet<_>>();
    until(|| heard().is_superset(&lines).then_some(())).unwrap_or_else(|| panic!("{lines:#?} and only {:#?} was read aloud", heard()));
    drop(monitor);

    listener.press(&key("ui-pause"));
    listener.page("pause", &keys(&PAUSE), &keys(&["ui-paused", "ui-saved"]));
    listener.press(&key("ui-resume"));
    listener.wait("the landing as it was", |things| {
        let names: BTreeSet<_> = things.iter().map(|thing| thing.name.clone()).collect();
        names.is_superset(&texts).then_some(())
    });
    assert_eq!(actions(&game), [next, open, sleep]);
    assert!(!game.said().contains("panicked"), "{}", game.said());
}

#[test]
fn a_screen_reader_that_comes_later_or_again_finds_everything() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let bus = Bus::start(&folder);
    let game = start(&screen, &folder, &bus, &[]);
    let listener = Listener::new(&game, &bus);
    game.rest();
    assert!(bus.application("dorvon-berkh").is_none(), "it speaks to nobody");
    let [title, ..] = PAGES;
    // Nothing is pressed: it comes to a still picture.
    for what in ["first reader", "second reader"] {
        bus.screen_reader(true);
        listener.page(what, &(title.buttons)().into_iter().collect(), &keys(title.texts));
        bus.screen_reader(false);
        until(|| bus.application("dorvon-berkh").is_none().then_some(())).expect("it is gone with the reader");
    }
}
