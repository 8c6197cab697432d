//! Games of the measured prototype, played again: same posts and same moves, same outcome.
//!
//! The prototype was given the decided changes (what may be reported, who waits for an answer, letting go, which of two
//! copies that meet stays, and what runs into dark places); its players press anything, so that every rule is met.

use super::*;

const GAMES: &str = include_str!("prototype.txt");

#[test]
fn games_of_the_prototype_end_as_they_did() {
    let mut endings = BTreeSet::new();
    for (number, game) in GAMES.lines().enumerate() {
        let [posts, moves, outcome] = game.split(" | ").collect::<Vec<_>>()[..] else { panic!("{game}") };
        let (band, posts) = posts.split_once(' ').unwrap();
        let mut town = laid(if band == "A" { Band::A } else { Band::B }, posts);
        play(&mut town, moves);
        assert!(town.over(), "{number}: {game}");
        let helped: usize = town.places.iter().map(|place| place.helped).sum();
        let of = |cause: Cause| town.because(cause);
        let (sent, kept, late, wild) = (of(Cause::Sent), of(Cause::Kept), of(Cause::Late), of(Cause::Wild));
        let lamps: String = lamps(&town).iter().map(ToString::to_string).collect();
        let found = format!("{helped} {} {} {sent} {kept} {late} {wild} {lamps} {:?}", sent + wild, kept + late, town.ending());
        assert_eq!(found, outcome, "{number}: {game}");
        endings.insert(town.ending());
    }
    assert_eq!(endings.len(), 4);
}
