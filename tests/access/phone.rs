//! The phone and its workshop, for somebody who only hears them.

use std::collections::BTreeSet;

use dorvon_berkh::scenario::level::Band;
use dorvon_berkh::scenario::mechanics::Move as AnyMove;
use dorvon_berkh::scenario::mechanics::fine_print::{
    Cost, FineSeen, Half, Kind as PartKind, MendScreenSeen, Move, PartSeen, PhoneSeen, Piece, Role, RollLine, ScreenKind, ThingSeen,
    Visitor,
};
use dorvon_berkh::scenario::phrase::Phrase;
use dorvon_berkh::scenario::seen::Seen;
use dorvon_berkh::scenario::session::{Action, Stage};

use crate::CORNER;
use crate::listener::{Listener, key, keys, say};
use crate::reader::{Bus, Thing};
use crate::session::{actions, at, seen};
use crate::support::child::{phone, write_profiles};
use crate::support::game::Game;
use crate::support::screen::Screen;
use crate::support::{Folder, until};
use crate::way::{DIAMONDS, SECONDS, Way, onwards, play, way};

/// Small letters of one sort, in words.
fn costs(all: &[Cost], address: &PartSeen) -> String {
    if let Some(pictures) = address.address {
        return pictures.iter().map(|picture| say(&Phrase::new("fine-address").id("picture", picture.id()))).collect::<Vec<_>>().join(", ");
    }
    let words = |cost: &Cost| {
        let phrase = Phrase::new(format!("fine-cost-{}", cost.id()));
        say(&match cost.count() {
            Some(count) => phrase.number("count", count),
            None => phrase,
        })
    };
    if all.is_empty() { key("fine-cost-none") } else { all.iter().map(words).collect::<Vec<_>>().join(", ") }
}

/// Small letters once read, as the button says them.
fn small_letters(part: &PartSeen, fine: &FineSeen) -> String {
    match part.kind {
        PartKind::Box => {
            let [on, off] =
                [(key("fine-ticked"), &fine.on), (key("fine-empty"), &fine.off)].map(|(state, of)| format!("{state}: {}", costs(of, part)));
            format!("{on}. {off}")
        }
        PartKind::Button | PartKind::Note => costs(&fine.on, part),
    }
}

/// What the button of a part says: what is written on it, its tick, its small letters once they were read.
fn part_says(part: &PartSeen) -> String {
    let state = (part.kind == PartKind::Box).then(|| key(if part.ticked { "fine-ticked" } else { "fine-empty" }));
    let fine = part.fine.as_ref().map(|fine| small_letters(part, fine));
    [say(&part.label)].into_iter().chain(state).chain(fine).collect::<Vec<_>>().join(". ")
}

/// What the corner of a part says.
fn corner_says(part: &PartSeen) -> String {
    format!("{}: {}", say(&part.label), key(if part.fine.is_some() { "fine-reread" } else { "fine-btn-magnify" }))
}

/// What a line of the till roll says.
fn line_says(line: &RollLine) -> String {
    let costs: Vec<String> = if line.ink || line.known {
        let phrase = |cost: &Cost| {
            let phrase = Phrase::new(format!("fine-cost-{}", cost.id()));
            say(&cost.count().map_or(phrase.clone(), |count| phrase.number("count", count)))
        };
        line.costs.iter().map(phrase).collect()
    } else {
        vec![say(&Phrase::new("fine-pencil").number("count", line.lines))]
    };
    let mended = line.mended.then(|| key("fine-mended"));
    [say(&line.title)].into_iter().chain(costs).chain(mended).collect::<Vec<_>>().join(". ")
}

/// The words of the offers that are no part: the phone's Back, the fold, the bar; in the workshop the walk and the way on.
fn verbs(now: &Seen) -> impl Iterator<Item = String> + '_ {
    let own = |verb: &str| matches!(verb, "back" | "scroll" | "ask" | "wait" | "mend" | "lift" | "walk" | "leave");
    now.offers.iter().filter(move |offer| own(offer.verb)).map(|offer| say(&offer.label))
}

/// What the phone must hold: names of buttons, texts, and things that stand for something.
fn on_the_phone(now: &Seen) -> (BTreeSet<String>, BTreeSet<String>, BTreeSet<String>) {
    let phone = phone(now);
    let parts = phone.parts.iter().filter(|part| part.kind != PartKind::Note).map(part_says);
    let buttons = keys(&CORNER).into_iter().chain(parts).chain(phone.parts.iter().map(corner_says)).chain(verbs(now)).collect();
    let notes = phone.parts.iter().filter(|part| part.kind == PartKind::Note).map(|part| say(&part.label));
    let texts = [say(&phone.screen.title), key("fine-roll")].into_iter().chain(notes);
    let texts = texts.chain(phone.card.map(|_| key("fine-card"))).chain(phone.roll.is_empty().then(|| key("fine-roll-empty"))).collect();
    let thing = key(match phone.thing {
        ThingSeen::Away => "fine-thing-away",
        ThingSeen::Outlined => "fine-thing-outlined",
        ThingSeen::Solid => "fine-thing-solid",
        ThingSeen::Stuck => "fine-thing-stuck",
    });
    let minutes = say(&Phrase::new("fine-minutes-left").number("count", phone.left));
    let address = |phone: &PhoneSeen| {
        phone.card.into_iter().flatten().map(|picture| say(&Phrase::new("fine-address").id("picture", picture.id()))).collect::<Vec<_>>()
    };
    let meanings = [thing, minutes].into_iter().chain(phone.roll.iter().map(line_says)).chain(address(phone)).collect();
    (buttons, texts, meanings)
}

/// All of these are read, whatever says them. What is new is hidden until it is read aloud.
fn hears(listener: &Listener, what: &str, wanted: &BTreeSet<String>) -> Vec<Thing> {
    listener.wait(&format!("{what} with {wanted:#?}"), |things| {
        let names: BTreeSet<&String> = things.iter().map(|thing| &thing.name).collect();
        wanted.iter().all(|name| names.contains(name)).then(|| things.to_vec())
    })
}

/// The phone is read: exactly these buttons, at least these texts and meanings.
fn hears_the_phone(listener: &Listener, game: &Game, what: &str) -> Vec<Thing> {
    let (buttons, texts, meanings) = on_the_phone(&seen(game));
    listener.page(what, &buttons, &texts);
    hears(listener, what, &meanings)
}

/// The game in the case of a way.
fn starts<'a>(screen: &'a Screen, folder: &Folder, bus: &Bus, way: &Way) -> Game<'a> {
    write_profiles(folder, &[1]);
    Game::start(screen, folder, |command| {
        command.args(["--lang", "mn"]).args(way.options(&[])).env("DBUS_SESSION_BUS_ADDRESS", bus.address());
    })
}

/// Presses the button of an offer.
fn acts(listener: &Listener, game: &Game, step: Move) {
    let now = seen(game);
    let offer = now.offers.iter().find(|offer| offer.action == play(step)).unwrap_or_else(|| panic!("{step:?} is not possible"));
    let name = match step {
        Move::Press { part } | Move::Tick { part } => part_says(&phone(&now).parts[part]),
        Move::Magnify { part } => corner_says(&phone(&now).parts[part]),
        _ => say(&offer.label),
    };
    listener.acts(offer.action, &name);
}

/// Past the knock and along the way, as far as it goes.
fn goes(listener: &Listener, game: &Game, way: &Way) {
    let now = seen(game);
    listener.acts(now.offers[0].action, &say(&now.offers[0].label));
    at(game, Stage::Play);
    for action in &way.actions[1..] {
        let Action::Play(AnyMove::FinePrint(step)) = action else { panic!("{action:?} on the way") };
        acts(listener, game, *step);
    }
    assert_eq!(phone(&seen(game)), &way.phone);
}

/// All of these are read aloud.
fn is_read_aloud(bus: &Bus, wanted: &BTreeSet<String>) {
    let heard = || bus.heard().into_iter().collect::<BTreeSet<_>>();
    until(|| heard().is_superset(wanted).then_some(())).unwrap_or_else(|| panic!("{wanted:#?} and only {:#?} was read aloud", heard()));
}

#[test]
fn the_app_is_read_and_operated() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let bus = Bus::start(&folder);
    bus.screen_reader(true);
    let start = way(SECONDS, Band::B, |phone| phone.clock.is_some() && phone.parts.iter().all(|part| part.fine.is_none()));
    let game = starts(&screen, &folder, &bus, &start);
    let listener = Listener::new(&game, &bus);
    goes(&listener, &game, &start);
    hears_the_phone(&listener, &game, "first screen");

    // A corner is pressed: from now on its part says its small letters, and has the focus.
    let button = start.phone.parts.iter().position(|part| part.kind == PartKind::Button).unwrap();
    acts(&listener, &game, Move::Magnify { part: button });
    let now = phone(&seen(&game)).clone();
    hears_the_phone(&listener, &game, "first screen with small letters");
    assert_eq!(listener.focused(), part_says(&now.parts[button]));
    assert!(part_says(&now.parts[button]).len() > part_says(&start.phone.parts[button]).len());
    // Of a note, too, which is no button itself.
    let note = start.phone.parts.iter().position(|part| part.role == Role::Clock).unwrap();
    acts(&listener, &game, Move::Magnify { part: note });
    let now = phone(&seen(&game)).clone();
    hears_the_phone(&listener, &game, "first screen with the clock read");
    let letters = small_letters(&now.parts[note], now.parts[note].fine.as_ref().unwrap());
    hears(&listener, "what the clock hides", &[letters].into());
    assert_eq!(listener.focused(), corner_says(&now.parts[note]), "the focus left the note");
    // Both are read again for nothing.
    let played = actions(&game);
    listener.press(&corner_says(&now.parts[button]));
    listener.press(&corner_says(&now.parts[note]));
    hears_the_phone(&listener, &game, "first screen read again");
    assert_eq!(actions(&game), played);

    // On to the boxes: what was agreed to is a new line of the roll, and is read aloud.
    while phone(&seen(&game)).screen.kind != ScreenKind::Boxes {
        let now = seen(&game);
        let part = onwards(phone(&now), 0).unwrap();
        let (lines, title) = (phone(&now).roll.iter().map(line_says).collect::<BTreeSet<_>>(), say(&phone(&now).screen.title));
        let monitor = bus.listen(&bus.application("dorvon-berkh").unwrap());
        acts(&listener, &game, Move::Press { part });
        let now = seen(&game);
        hears_the_phone(&listener, &game, "another screen");
        // A line that is known to cost nothing says no more than the title that was heard a screen ago.
        let new = phone(&now).roll.iter().map(line_says).filter(|line| !lines.contains(line) && *line != title);
        is_read_aloud(&bus, &new.chain([say(&phone(&now).screen.title)]).collect());
        drop(monitor);
    }
    // A box says whether it is ticked, before and after.
    let before = phone(&seen(&game)).clone();
    let tick = before.parts.iter().rposition(|part| part.kind == PartKind::Box).unwrap();
    acts(&listener, &game, Move::Tick { part: tick });
    let now = phone(&seen(&game)).clone();
    assert_ne!(now.parts[tick].ticked, before.parts[tick].ticked);
    hears_the_phone(&listener, &game, "boxes after a tick");
    assert_eq!(listener.focused(), part_says(&now.parts[tick]));
    // Whoever is asked answers aloud.
    let monitor = bus.listen(&bus.application("dorvon-berkh").unwrap());
    acts(&listener, &game, Move::Ask);
    let now = seen(&game);
    hears_the_phone(&listener, &game, "boxes after asking");
    is_read_aloud(&bus, &now.say.iter().take(1).map(|said| say(&said.text)).collect());
    drop(monitor);
    assert!(!game.said().contains("panicked"), "{}", game.said());
}

#[test]
fn addresses_are_read_beside_the_childs_own() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let bus = Bus::start(&folder);
    bus.screen_reader(true);
    let login = way(DIAMONDS, Band::B, |phone| phone.screen.kind == ScreenKind::Login);
    let game = starts(&screen, &folder, &bus, &login);
    let listener = Listener::new(&game, &bus);
    let first = Way { actions: login.actions[..1].to_vec(), ..login.clone() }.with(&[]);
    goes(&listener, &game, &first);
    hears_the_phone(&listener, &game, "doors");
    // A door that one does not go through later says its address once it was read.
    let Some(Action::Play(AnyMove::FinePrint(Move::Press { part: door }))) = login.actions.get(1) else { panic!("{:?}", login.actions) };
    let other = (door + 1) % first.phone.parts.len();
    acts(&listener, &game, Move::Magnify { part: other });
    let now = phone(&seen(&game)).clone();
    assert!(now.parts[other].address.is_some());
    hears_the_phone(&listener, &game, "doors with an address");
    for action in &login.actions[1..] {
        let Action::Play(AnyMove::FinePrint(step)) = action else { panic!("{action:?}") };
        acts(&listener, &game, *step);
    }
    hears_the_phone(&listener, &game, "login");
    // The address of the page is a note: read, its three pictures are read out.
    let note = phone(&seen(&game)).parts.iter().position(|part| part.role == Role::Address).unwrap();
    acts(&listener, &game, Move::Magnify { part: note });
    let now = phone(&seen(&game)).clone();
    let things = hears_the_phone(&listener, &game, "login with its address");
    for picture in now.parts[note].address.unwrap() {
        let name = say(&Phrase::new("fine-address").id("picture", picture.id()));
        let own = now.card.unwrap().iter().filter(|own| **own == picture).count();
        let read = things.iter().map(|thing| thing.name.matches(&name).count()).sum::<usize>();
        let beside =
            now.parts.iter().filter(|part| part.kind == PartKind::Button).map(|part| part_says(part).matches(&name).count()).sum::<usize>();
        assert!(read > own + beside, "{name} of the page's address is not read");
    }
}

/// What a screen of the workshop says.
fn screen_says(screen: &MendScreenSeen) -> String {
    let signs = [(screen.clock, "fine-mend-clock"), (screen.ticked, "fine-mend-ticked"), (screen.vague, "fine-mend-vague")];
    let signs = signs.into_iter().filter(|(there, _)| *there).map(|(_, sign)| key(sign));
    let buttons = screen.buttons.iter().enumerate().map(|(number, button)| {
        let which = Phrase::new(if button.right { "fine-mend-right" } else { "fine-mend-other" });
        let words = say(&which.number("number", number + 1).number("size", button.size.into()));
        if button.picture { format!("{words}, {}", key("fine-mend-picture")) } else { words }
    });
    let pieces = screen.pieces.iter().map(|piece| say(&Phrase::new(format!("fine-piece-{}", piece.id()))));
    [say(&screen.title)].into_iter().chain(signs).chain(buttons).chain(pieces).collect::<Vec<_>>().join(". ")
}

fn piece_says(piece: Piece, left: usize) -> String {
    say(&Phrase::new("fine-piece-left").id("piece", piece.id()).number("count", left))
}

/// The workshop is read: its screens, the pieces that are left, and the visitors.
fn hears_the_workshop(listener: &Listener, game: &Game, what: &str) {
    let now = seen(game);
    let mend = phone(&now).mend.as_ref().unwrap();
    let pieces = mend.tray.iter().filter(|(_, left)| mend.swaps > 0 && *left > 0).map(|(piece, left)| piece_says(*piece, *left));
    let screens = mend.screens.iter().map(screen_says);
    let buttons = keys(&CORNER).into_iter().chain(pieces).chain(screens).chain(verbs(&now)).collect();
    listener.page(what, &buttons, &BTreeSet::new());
    let visitors = Visitor::ALL.into_iter().enumerate().map(|(at, visitor)| {
        say(&match mend.walks.as_ref().map(|walks| &walks[at].stopped) {
            None => Phrase::new("fine-visitor").id("visitor", visitor.id()),
            Some(None) => Phrase::new("fine-out").id("visitor", visitor.id()),
            Some(Some(stop)) => Phrase::new("fine-stopped").id("visitor", visitor.id()).id("why", stop.why.id()),
        })
    });
    hears(listener, what, &visitors.collect());
}

#[test]
fn the_workshop_is_read_and_operated() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let bus = Bus::start(&folder);
    bus.screen_reader(true);
    let workshop = way(SECONDS, Band::B, |phone| phone.first).with(&[Move::Back]);
    let game = starts(&screen, &folder, &bus, &workshop);
    let listener = Listener::new(&game, &bus);
    goes(&listener, &game, &workshop);
    assert_eq!(phone(&seen(&game)).half, Half::Mend);
    hears_the_workshop(&listener, &game, "workshop");
    acts(&listener, &game, Move::Walk);
    hears_the_workshop(&listener, &game, "workshop after a walk");
    // A piece is taken and put on a screen; the screen says it, and it can be taken off again.
    let mend = phone(&seen(&game)).mend.clone().unwrap();
    let left = |piece: Piece| mend.tray.iter().find(|(known, _)| *known == piece).unwrap().1;
    let put = play(Move::Put { screen: 1, piece: Piece::Plain });
    listener.press(&piece_says(Piece::Plain, left(Piece::Plain)));
    listener.acts(put, &screen_says(&mend.screens[1]));
    hears_the_workshop(&listener, &game, "workshop with a piece on a screen");
    let now = phone(&seen(&game)).mend.clone().unwrap();
    assert_eq!(listener.focused(), screen_says(&now.screens[1]));
    acts(&listener, &game, Move::Lift { screen: 1, piece: Piece::Plain });
    hears_the_workshop(&listener, &game, "workshop without it");
    acts(&listener, &game, Move::Leave);
    at(&game, Stage::Ripple);
    assert!(!game.said().contains("panicked"), "{}", game.said());
}
