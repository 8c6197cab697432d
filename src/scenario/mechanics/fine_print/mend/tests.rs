//! The rules of the workshop one by one, on screens that are set by hand.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod properties;
mod prototype;

use super::screen::Button;
use super::*;
use crate::scenario::mechanics::fine_print::see::{MendButtonSeen, MendScreenSeen, StopSeen, WalkSeen};
use crate::scenario::mechanics::fine_print::types::{Visitor, Why};
use crate::scenario::source::ron_options;

const BANDS: [char; 2] = ['A', 'B'];

/// The numbers of `ten-seconds`.
fn tools(band: char) -> Tools {
    let (screens, swaps, patience, empty) = if band == 'A' { (3, 4, 15, 1) } else { (4, 5, 20, 2) };
    Tools { screens, swaps, patience, big: 2, picture: 2, plain: 2, empty, kept: 1 }
}

fn names(count: usize) -> Vec<(Id, Phrase)> {
    let ids = ["hurry", "offers", "boxes", "permit", "pay"];
    ids.iter().take(count).map(|id| (Id::from(*id), Phrase::new(format!("contract-ten-seconds-screen-{id}")))).collect()
}

/// A screen by words: `r1pb` is the right button of size 1 with a picture, bright; `t` a trap; `n2` two notes.
fn screen(words: &str) -> Screen {
    let mut screen = Screen::default();
    for word in words.split_whitespace() {
        match word {
            "vague" => screen.vague = true,
            "clock" => screen.clock = true,
            "ticked" => screen.ticked = true,
            notes if notes.starts_with('n') => screen.notes = notes[1..].parse().unwrap(),
            button => {
                let size = button[1..2].parse().unwrap();
                let (right, picture, bright) = (button.starts_with('r'), button.contains('p'), button[1..].contains('b'));
                screen.buttons[screen.count] = Button { right, size, picture, bright };
                screen.count += 1;
            }
        }
    }
    screen
}

/// Screens with `|` between them, and the numbers of a band.
fn bench(band: char, screens: &str) -> Workshop {
    let screens: Vec<Screen> = screens.split('|').map(screen).collect();
    Workshop::of(Tools { screens: screens.len(), ..tools(band) }, &names(5), screens)
}

fn piece(id: &str) -> Piece {
    Piece::ALL.into_iter().find(|piece| piece.id() == id).unwrap()
}

/// Pieces as `big+kept//plain`, one group a screen.
fn layout(words: &str) -> Vec<(usize, Piece)> {
    let groups = words.split('/').enumerate();
    groups.flat_map(|(at, group)| group.split('+').filter(|id| !id.is_empty()).map(move |id| (at, piece(id)))).collect()
}

fn with(band: char, screens: &str, pieces: &str) -> Workshop {
    let mut workshop = bench(band, screens);
    for (screen, piece) in layout(pieces) {
        assert!(workshop.put(screen, piece), "{piece:?} does not fit {screen}");
    }
    workshop
}

fn walked(mut workshop: Workshop) -> [WalkSeen; 3] {
    workshop.walk();
    workshop.seen().walks.unwrap()
}

/// Where and why each of the three stops: `-` comes through, `0 size 1` on screen 0 at button 1.
fn stops(band: char, screens: &str, pieces: &str) -> [String; 3] {
    let say = |stop: StopSeen| format!("{} {} {}", stop.screen, stop.why.id(), stop.button.map_or("-".into(), |at| at.to_string()));
    walked(with(band, screens, pieces)).map(|walk| walk.stopped.map_or("-".into(), say))
}

fn reading(screens: &str, pieces: &str) -> Vec<usize> {
    walked(with('B', screens, pieces))[2].tired.clone()
}

fn seen_screen(workshop: &Workshop, at: usize) -> MendScreenSeen {
    workshop.seen().screens[at].clone()
}

#[test]
fn the_hurried_one_presses_the_biggest_and_of_equals_the_upper_one() {
    assert_eq!(stops('A', "r3 t1b n1", "")[0], "-");
    assert_eq!(stops('A', "r1 t3 t2b n1", "")[0], "0 size 1");
    assert_eq!(stops('A', "r1 t3b n1", "plain")[0], "-");
    assert_eq!(stops('A', "t3b r1 n1", "plain")[0], "0 size 0");
    assert_eq!(stops('A', "t3b r1 n1", "plain+big")[0], "-");
    assert_eq!(stops('A', "r3 t1b n1 | r2 t3b n1", "")[0], "1 size 1");
}

#[test]
fn the_small_one_presses_the_biggest_picture_and_without_any_the_bright_one() {
    assert_eq!(stops('A', "r1p t3b n1", "")[1], "-");
    assert_eq!(stops('A', "r1 t3 t2bp n1", "")[1], "0 picture 2");
    assert_eq!(stops('A', "r3p t1bp n1", "")[1], "-");
    assert_eq!(stops('A', "r1p t3p n1", "")[1], "0 picture 1");
    assert_eq!(stops('A', "r1 t3b n1", "")[1], "0 bright 1");
    assert_eq!(stops('A', "r1b t3 n1", "")[1], "-");
    // A picture that is on a trap stays; grown equal, the upper picture wins.
    assert_eq!(stops('A', "t3p r1b n1", "picture")[1], "0 picture 0");
    assert_eq!(stops('A', "r1b t3p n1", "picture+plain")[1], "-");
    assert_eq!(stops('A', "t3p r1b n1", "picture+big")[1], "-");
}

#[test]
fn a_box_ticked_for_you_stops_two_before_they_come_to_the_buttons() {
    let tick = String::from("0 tick -");
    assert_eq!(stops('A', "r3p t1b n1 ticked", ""), [tick.clone(), tick.clone(), "-".into()]);
    assert_eq!(stops('A', "r1 t3p n1 ticked", ""), [tick.clone(), tick, "-".into()]);
    assert_eq!(stops('A', "r1 t3p n1 ticked", "empty"), ["0 size 1", "0 picture 1", "-"]);
}

#[test]
fn grandmother_reads_everything() {
    assert_eq!(reading("r3 t1b n1", ""), [3]);
    assert_eq!(reading("r3 t1b t2 n2 vague", ""), [8]);
    assert_eq!(reading("r3 t1b t2 n2 vague ticked", ""), [9]);
    assert_eq!(reading("r3 t1b t2 n2 vague ticked clock", ""), [18]);
    // Prices: a big button is one line more, under a clock twice; a kept place is no clock and two less.
    assert_eq!(reading("r3 t1b t2 n2 vague ticked", "big"), [10]);
    assert_eq!(reading("r3 t1b t2 n2 vague ticked clock", "big"), [20]);
    assert_eq!(reading("r3 t1b t2 n2 vague ticked", "plain"), [6]);
    assert_eq!(reading("r3 t1b t2 n2 vague ticked", "empty"), [8]);
    assert_eq!(reading("r3 t1b t2 n2 vague ticked clock", "kept"), [7]);
    assert_eq!(reading("r3 t1b n1", "kept"), [1]);
    assert_eq!(reading("r3 n1", "kept"), [1], "never less than one");
    assert_eq!(reading("r3 t1b t2 n2", "picture"), [5]);
}

#[test]
fn grandmother_goes_home_where_her_patience_runs_out() {
    let tiring = "r3pb t1 t2 n2 vague | r3pb t1 t2 n2 | r3pb t1 n1";
    assert_eq!(stops('A', tiring, ""), ["-", "-", "2 tired -"]);
    assert_eq!(walked(bench('A', tiring))[2].tired, [8, 5, 3]);
    assert_eq!(stops('A', tiring, "//kept"), ["-", "-", "-"]);
    assert_eq!(walked(with('A', tiring, "kept"))[2].tired, [6, 5, 3]);
    let long = "r3pb t1 t2 n2 vague clock | r3pb t1 t2 n2 | r3pb t1 n1";
    assert_eq!(stops('A', long, "")[2], "0 tired -");
    assert_eq!(walked(bench('A', long))[2].tired, [16], "what she did not come to she did not read");
    assert!(walked(bench('A', long)).iter().take(2).all(|walk| walk.tired.is_empty()));
    // Patience that is just enough is enough.
    assert_eq!(stops('A', "r3pb t1 t2 n2 vague | r3pb t1 n2 | r3pb t1 n1", "")[2], "-");
}

#[test]
fn each_piece_changes_what_it_says_and_nothing_else() {
    let drawn = "t3p r1 t2b n2 vague clock ticked";
    let before = seen_screen(&bench('B', drawn), 0);
    for piece in Piece::ALL {
        let mut expected = before.clone();
        expected.pieces = vec![piece];
        match piece {
            Piece::Big => expected.buttons[1].size = 4,
            Piece::Picture => expected.buttons[1].picture = true,
            Piece::Plain => {
                expected.vague = false;
                expected.buttons.iter_mut().for_each(|button| button.size = 2);
            }
            Piece::Empty => expected.ticked = false,
            Piece::Kept => expected.clock = false,
        }
        let mut workshop = with('B', drawn, piece.id());
        assert_eq!(seen_screen(&workshop, 0), expected);
        assert!(workshop.lift(0, piece));
        assert_eq!(seen_screen(&workshop, 0), before);
    }
    let both = seen_screen(&with('B', drawn, "plain+big"), 0);
    assert_eq!(both.buttons.iter().map(|button| button.size).collect::<Vec<_>>(), [2, 4, 2]);
    assert_eq!(both.pieces, [Piece::Big, Piece::Plain]);
}

#[test]
fn pieces_are_few_and_none_lies_twice_on_a_screen() {
    let mut workshop = bench('A', "r1 t3b n1 | r1 t3b n1 | r1 t3b n1");
    assert!(workshop.put(0, Piece::Big) && !workshop.put(0, Piece::Big));
    assert!(workshop.put(0, Piece::Kept) && !workshop.put(0, Piece::Plain), "two at most");
    assert!(!workshop.put(1, Piece::Kept), "one copy");
    assert!(!workshop.put(3, Piece::Plain) && !workshop.put(usize::MAX, Piece::Plain) && !workshop.lift(usize::MAX, Piece::Plain));
    assert!(workshop.put(1, Piece::Big) && !workshop.put(2, Piece::Big), "two copies");
    assert!(workshop.put(1, Piece::Plain) && !workshop.put(2, Piece::Plain), "four swaps");
    let seen = workshop.seen();
    assert_eq!(seen.swaps, 0);
    assert_eq!(seen.tray, [(Piece::Big, 0), (Piece::Picture, 2), (Piece::Plain, 1), (Piece::Empty, 1), (Piece::Kept, 0)]);
    let lifts = [(0, Piece::Big), (0, Piece::Kept), (1, Piece::Big), (1, Piece::Plain)];
    let lifts = lifts.map(|(screen, piece)| Move::Lift { screen, piece });
    assert_eq!(workshop.moves(), lifts.into_iter().chain([Move::Walk, Move::Leave]).collect::<Vec<_>>());
    assert!(workshop.lift(0, Piece::Kept) && !workshop.lift(0, Piece::Kept));
    assert!(workshop.put(2, Piece::Kept));
}

#[test]
fn a_piece_of_which_there_is_no_copy_is_not_in_the_tray() {
    let screens = vec![screen("r1 t3b n1")];
    let workshop = Workshop::of(Tools { empty: 0, screens: 1, ..tools('A') }, &names(1), screens);
    assert!(workshop.seen().tray.iter().all(|(piece, _)| *piece != Piece::Empty));
    assert!(!workshop.moves().contains(&Move::Put { screen: 0, piece: Piece::Empty }));
}

#[test]
fn what_a_walk_showed_is_gone_when_a_piece_moves() {
    let mut workshop = bench('A', "r1 t3b n1 | r3pb t1 n1");
    assert_eq!((workshop.seen().walks, workshop.seen().walked), (None, 0));
    assert_eq!((workshop.walk(), workshop.all_out(), workshop.best()), (1, false, 1));
    assert!(workshop.seen().walks.is_some());
    assert!(!workshop.put(7, Piece::Big) && workshop.seen().walks.is_some(), "a move that bounces changes nothing");
    assert!(workshop.put(0, Piece::Big) && workshop.seen().walks.is_none());
    assert_eq!(workshop.walk(), 2);
    assert!(workshop.put(0, Piece::Picture));
    assert_eq!((workshop.walk(), workshop.all_out()), (3, true));
    assert!(workshop.lift(0, Piece::Picture));
    assert!(!workshop.all_out() && workshop.seen().walks.is_none());
    assert_eq!((workshop.walk(), workshop.best()), (2, 3));
    let seen = workshop.seen();
    assert_eq!((seen.walked, seen.out, seen.best), (4, 2, 3));
}

#[test]
fn the_moves_of_the_app_are_none_of_the_workshop() {
    let workshop = bench('A', "r1 t3b n1");
    for step in [Move::Ask, Move::Back, Move::Scroll, Move::Wait, Move::Press { part: 0 }, Move::Tick { part: 0 }] {
        assert!(!workshop.can(step));
    }
}

#[test]
fn the_first_screens_are_mended() {
    let ids =
        |count: usize| Workshop::draw(&tools('A'), &names(count), 1).seen().screens.into_iter().map(|screen| screen.id).collect::<Vec<_>>();
    assert_eq!(ids(5), ["hurry", "offers", "boxes"].map(Id::from));
    assert_eq!(ids(2), ["hurry", "offers"].map(Id::from));
    assert!(ids(0).is_empty(), "an app without screens has an empty workshop");
}

fn faults(tools: &Tools, titled: usize) -> Vec<String> {
    let mut faults = Vec::new();
    tools.check(titled, &mut |what, remedy| faults.push(format!("{what} → {remedy}")));
    faults
}

#[test]
fn good_numbers_are_taken() {
    for band in BANDS {
        assert_eq!(faults(&tools(band), 4), [""; 0]);
    }
}

#[test]
fn all_bad_numbers_are_told_with_what_to_write() {
    let wrong = Tools { screens: 9, swaps: 0, patience: 0, big: 9, picture: 5, plain: 9, empty: 9, kept: usize::MAX };
    let told = faults(&wrong, 4);
    assert_eq!(told.len(), 8, "{told:?}");
    assert!(told[0].starts_with("`mend`: `screens` is 9 → write 2 to 4: "), "{}", told[0]);
    assert!(faults(&tools('B'), 3)[0].starts_with("`mend`: `screens` is 4 → write 2 to 3: "));
    assert_eq!(faults(&tools('A'), 1).len(), 2);
    let few = Tools { big: 0, picture: 0, plain: 1, ..tools('A') };
    assert_eq!(faults(&few, 4).len(), 1, "{:?}", faults(&few, 4));
    for patience in [2, 60] {
        let hopeless = Tools { patience, swaps: 1, ..tools('A') };
        let told = faults(&hopeless, 4);
        assert!(told.len() == 1 && told[0].contains("no workshop can be drawn"), "{told:?}");
    }
}

#[test]
fn numbers_are_read_from_a_level_file() {
    let read = |text: &str| ron_options().from_str::<Tools>(text);
    let good = "(screens: 3, swaps: 4, patience: 15, big: 2, picture: 2, plain: 2, empty: 1, kept: 1)";
    assert_eq!(read(good).unwrap(), tools('A'));
    assert!(read(&good.replace("kept: 1", "kept: 1, more: 1")).is_err());
    assert!(read(&good.replace(", kept: 1", "")).is_err());
}

#[test]
fn it_is_as_in_the_prototype() {
    for drawn in prototype::DRAWN {
        let workshop = bench(drawn.band, drawn.screens);
        let found = search::solutions(&workshop.tools, &workshop.screens);
        assert_eq!((found.len(), workshop.figures().minimal), (drawn.solutions, drawn.minimal), "{}", drawn.screens);
        assert!(workshop.figures().dissimilar >= 3 && workshop.figures().helps_two, "{}", drawn.screens);
        for (pieces, out, read) in drawn.layouts {
            let laid = layout(pieces);
            let come = workshop.wins(&laid).into_iter().zip("hsg".chars()).map(|(out, visitor)| if out { visitor } else { '-' });
            assert_eq!(come.collect::<String>(), *out, "{} with {pieces}", drawn.screens);
            let patient = Workshop { tools: Tools { patience: 99, ..workshop.tools }, ..with(drawn.band, drawn.screens, pieces) };
            let costs: Vec<String> = walked(patient)[2].tired.iter().map(ToString::to_string).collect();
            assert_eq!(costs.join(","), *read, "{} with {pieces}", drawn.screens);
        }
    }
}
