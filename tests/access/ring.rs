//! The ring, for somebody who only hears it.

use std::collections::BTreeSet;

use bevy::math::Vec2;
use dorvon_berkh::play::key_around;
use dorvon_berkh::scenario::mechanics::circle::{SeatSeen, Stance};
use dorvon_berkh::scenario::phrase::Phrase;
use dorvon_berkh::scenario::seen::Seen;
use dorvon_berkh::scenario::session::Stage;

use crate::listener::{Listener, key, keys, say};
use crate::reader::{Bus, Kind, Thing};
use crate::session::{actions, at, offered, seen};
use crate::support::child::{RING, ring, write_profiles};
use crate::support::screen::Screen;
use crate::support::twin::name;
use crate::support::{Folder, until};
use crate::{CORNER, KNOCK, start};

/// The six tokens of the first visit, each with the words on it.
const TOKENS: [(&str, &str); 6] = [
    ("be-with", "circle-btn-be-with"),
    ("take-down", "circle-btn-take-down"),
    ("invite", "circle-btn-invite"),
    ("thank", "circle-btn-thank"),
    ("tell", "circle-btn-tell"),
    ("proof", "circle-btn-proof"),
];

/// The word under a face.
fn word(now: &Seen, seat: &SeatSeen) -> String {
    say(&match seat.label() {
        Some(stance) => Phrase::new("circle-stance").id("stance", stance).id("theme", ring(now).theme.id()),
        None => Phrase::new("circle-mood").number("mood", ring(now).mood.into()),
    })
}

/// What the button of a face says: how somebody is, what lies around, whom they listen to once one has looked.
fn face(now: &Seen, at: usize) -> String {
    let ring = ring(now);
    let (seat, theme) = (&ring.seats[at], ring.theme.id());
    let who = |key: &'static str| Phrase::new(key).who(seat.who.clone());
    if seat.stance == Stance::Target {
        return say(&who("circle-spoken-target").number("mood", ring.mood.into()));
    }
    let mut all = vec![say(&who("circle-spoken").id("stance", seat.label().unwrap()).id("theme", theme))];
    let signs = [
        (seat.popular, "circle-popular"),
        (seat.began, "circle-began"),
        (seat.sat_with, "circle-sat-with"),
        (seat.thanked, "circle-thanked"),
        (seat.cloud, "circle-cloud"),
        (ring.arrows.iter().any(|(_, to)| *to == at), "circle-arrow"),
    ];
    all.extend(signs.iter().filter(|(there, _)| *there).map(|(_, sign)| say(&Phrase::new(*sign).id("theme", theme))));
    let names = |listens: &Vec<usize>| listens.iter().map(|other| say(&ring.seats[*other].name)).collect::<Vec<_>>().join(", ");
    all.extend(seat.listens.as_ref().map(|listens| format!("{}: {}", key("circle-listens"), names(listens))));
    all.join(". ")
}

/// The words of an offer.
fn label(now: &Seen, verb: &str, seat: Option<usize>) -> Option<String> {
    let action = offered(now, verb, seat)?;
    now.offers.iter().find(|offer| offer.action == action).map(|offer| say(&offer.label))
}

/// What the ring must hold when this face was chosen, or none: names of buttons, and texts.
fn on_the_ring(now: &Seen, chosen: Option<usize>) -> (BTreeSet<String>, BTreeSet<String>) {
    let ring = ring(now);
    // On a chosen face a token says what it does there; elsewhere its own word alone, where it fits anybody.
    let token = |(verb, word): &(&str, &'static str)| match *verb {
        "tell" => label(now, verb, None),
        _ => chosen.and_then(|seat| label(now, verb, Some(seat))).or(offered(now, verb, None).map(|_| key(word))),
    };
    let faces = (0..ring.seats.len()).map(|seat| face(now, seat));
    let buttons = keys(&CORNER).into_iter().chain(faces).chain(TOKENS.iter().filter_map(token)).collect();
    let words = ring.seats.iter().map(|seat| word(now, seat));
    let dots = ring
        .seats
        .iter()
        .filter(|seat| !seat.curtain)
        .filter_map(|seat| seat.dots)
        .map(|(there, needed)| say(&Phrase::new("circle-dots").number("count", there.into()).number("need", needed.into())));
    let left = say(&Phrase::new("circle-moves-left").number("count", ring.left));
    let who = chosen.map_or(key("circle-pick"), |seat| say(&ring.seats[seat].name));
    // Whoever is here for the first time reads a rule: before the first move alone, then below the first answer.
    let rule = now.board.guide().map(|rule| say(&rule));
    let answers = match rule {
        Some(_) if ring.left == ring.beats => 0,
        Some(_) => 1,
        None => now.say.len(),
    };
    let said = now.say.iter().take(answers).map(|said| say(&said.text)).collect::<Vec<_>>();
    (buttons, words.chain(dots).chain([left, who]).chain(rule).chain(said).collect())
}

/// The arrow from one face to another, by where a screen reader finds them.
fn arrow(now: &Seen, things: &[Thing], from: usize, to: usize) -> &'static str {
    let middle = |seat: usize| {
        let named = face(now, seat);
        let place = &things.iter().find(|thing| thing.is_button() && thing.name == named).unwrap().place;
        Vec2::new((place[0] + place[2] / 2) as f32, (place[1] + place[3] / 2) as f32)
    };
    let middles: Vec<Vec2> = (0..ring(now).seats.len()).map(middle).collect();
    name(key_around(&middles, false, from, to))
}

#[test]
fn the_ring_is_read_and_operated() {
    let (screen, folder) = (Screen::start(), Folder::new());
    let bus = Bus::start(&folder);
    bus.screen_reader(true);
    write_profiles(&folder, &[1]);
    let game = start(&screen, &folder, &bus, &["--level", RING, "--band", "b"]);
    let listener = Listener::new(&game, &bus);
    let now = seen(&game);
    let (next, help) = (now.offers[0].action, say(&now.offers[0].label));
    let knock = now.say.iter().map(|said| say(&said.text)).collect();
    listener.page("knock", &keys(&KNOCK).into_iter().chain([help.clone()]).collect(), &knock);
    listener.acts(next, &help);
    at(&game, Stage::Play);

    // First the one it happened to, alone.
    let now = seen(&game);
    let target = &ring(&now).seats[ring(&now).target];
    let onwards = key("circle-to-the-ring");
    let buttons = keys(&CORNER).into_iter().chain([onwards.clone()]).collect();
    let inner = say(&now.say[0].text);
    let texts = [key("circle-guide-target"), word(&now, target), inner].into();
    listener.page("page of the one it happened to", &buttons, &texts);
    listener.press(&onwards);

    // Every face and every token is there, and nothing was done yet.
    let (buttons, texts) = on_the_ring(&now, None);
    let things = listener.page("ring", &buttons, &texts);
    let proof = key("circle-proof-no");
    assert!(things.iter().any(|thing| thing.kind == Kind::Image && thing.name == proof), "the folder is not read: {things:?}");
    assert_eq!(actions(&game), [next]);

    // The focus begins at the first face; an arrow leads to the one beside it.
    let here = listener.focused();
    assert_eq!(here, face(&now, 0));
    assert_eq!(listener.moves(arrow(&now, &things, 0, 1), &here), face(&now, 1));
    assert_eq!(actions(&game), [next]);

    // A screen reader presses a face far away, and looks there.
    let seats = ring(&now).seats.len();
    let seat = (2..seats).rfind(|seat| offered(&now, "take-down", Some(*seat)).is_some()).unwrap();
    let look = offered(&now, "look", Some(seat)).unwrap();
    listener.acts(look, &face(&now, seat));
    let now = seen(&game);
    let voices = ring(&now).seats[seat].listens.clone().unwrap();
    let looked = face(&now, seat);
    assert!(!voices.is_empty() && voices.iter().all(|voice| looked.contains(&say(&ring(&now).seats[*voice].name))), "{looked}");
    let (buttons, texts) = on_the_ring(&now, Some(seat));
    let things = listener.page("ring with a face that was chosen", &buttons, &texts);
    assert_eq!(listener.focused(), face(&now, seat));

    // It moves the focus to another face, too, which does nothing.
    let other = face(&now, (seat + 2) % seats);
    assert!(bus.focus(things.iter().find(|thing| thing.is_button() && thing.name == other).unwrap()));
    listener.wait(&format!("focus on '{other}'"), |things| things.iter().find(|thing| thing.focused() && thing.name == other).map(|_| ()));
    assert_eq!(actions(&game), [next, look]);

    // The token says what it does there, and the answer is read aloud.
    let monitor = bus.listen(&bus.application("dorvon-berkh").unwrap());
    let asked = offered(&now, "take-down", Some(seat)).unwrap();
    listener.acts(asked, &label(&now, "take-down", Some(seat)).unwrap());
    let now = seen(&game);
    let (buttons, texts) = on_the_ring(&now, None);
    listener.page("ring after a move", &buttons, &texts);
    let said: BTreeSet<_> = now.say.iter().take(1).map(|said| say(&said.text)).collect();
    assert!(!said.is_empty(), "nobody says anything");
    let heard = || bus.heard().into_iter().collect::<BTreeSet<_>>();
    until(|| heard().is_superset(&said).then_some(())).unwrap_or_else(|| panic!("{said:#?} and only {:#?} was read aloud", heard()));
    drop(monitor);
    assert_eq!(actions(&game), [next, look, asked]);
    assert!(!game.said().contains("panicked"), "{}", game.said());
}
