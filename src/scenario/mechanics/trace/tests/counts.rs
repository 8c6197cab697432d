//! Endings, mending, counts, what is said, and the new face.

use super::*;
use crate::scenario::mechanics::Reason;

/// Badly off by cause: sent, kept, late, wild.
fn ended(causes: [usize; 4], sent: bool, out: bool) -> Ending {
    let mut town = town("t8w41612ssww");
    town.posts[0].passed = sent;
    town.causes = Cause::ALL.into_iter().zip(causes).collect();
    town.places[BLOCK].lamp = if out { 0 } else { 2 };
    town.ending()
}

#[test]
fn endings_are_looked_at_in_their_order() {
    assert_eq!(ended([0, 0, 0, 0], false, false), Ending::Calm, "nothing went on, and nobody was badly off");
    assert_eq!(ended([8, 0, 0, 0], true, false), Ending::Calm);
    assert_eq!(ended([9, 0, 0, 0], true, false), Ending::Repair);
    assert_eq!(ended([8, 0, 0, 0], true, true), Ending::Repair, "a lamp is out");
    assert_eq!(ended([0, 0, 0, 16], false, false), Ending::Lonely, "nothing was ever passed on");
    assert_eq!(ended([8, 8, 4, 4], true, false), Ending::Lonely, "kept is the largest");
    assert_eq!(ended([8, 4, 4, 4], true, false), Ending::Repair);
    assert_eq!(ended([8, 4, 8, 4], true, false), Ending::Missed);
    let loss = played("t8w41612ssww f4r41412ssww", "h0 E E");
    assert_eq!((loss.loss(), loss.ending(), loss.goodness()), (24, Ending::Lonely, 1));
}

#[test]
fn word_can_be_sent_afterwards_and_the_ending_stays() {
    let mut repair = played("f8w41612ssww", "p0 E E");
    assert_eq!((repair.ending(), repair.mends()), (Ending::Repair, vec![BLOCK]));
    repair.mend(BLOCK);
    assert_eq!(repair.happened, [Happening::Corrected { place: BLOCK }, Happening::LampUp { place: BLOCK }]);
    assert_eq!((repair.mends(), repair.seen().places[BLOCK].badly, repair.ending()), (vec![HERDERS], 0, Ending::Repair));
    repair.mend(HERDERS);
    assert_eq!((repair.ending(), lamps(&repair)), (Ending::Repair, vec![2; 6]));
    let lonely = played("t8w41612ssww", "h0 E E");
    assert_eq!((lonely.ending(), lonely.mends()), (Ending::Lonely, vec![BLOCK]));
    assert!(played("t8w41612ssww t2w41612ssww", "p1 E E").mends().is_empty(), "after Missed there is nothing that was ours");
}

#[test]
fn the_teacher_sees_who_looked_before_passing_on() {
    let level = level_of(WINTER);
    let posts = "t8w41613ssww f8w41613ssww t4w52613ssww";
    let well = played(posts, "q0e q1e p0 h1 E q2f p2 E E").report(content(&level));
    assert_eq!((well.objective, well.hits, well.misses, well.false_alarms, well.correct_passes), (Met::Met, 1, 0, 0, 2));
    assert_eq!(well.praise, [Praise::LookedFirst, Praise::BroughtWord]);
    let blind = played(posts, "p0 p1 p2 E E E").report(content(&level));
    assert_eq!((blind.objective, blind.hits, blind.misses, blind.correct_passes), (Met::NotMet, 0, 1, 2));
    assert_eq!(blind.praise, [Praise::BroughtWord]);
    let still = played(posts, "q0e E E E").report(content(&level));
    assert_eq!((still.objective, still.misses, still.false_alarms), (Met::NotMet, 1, 2), "left alone is not seen");
    let noted = played(posts, "q0e q1e n0 n1 E q2w n2 E E").report(content(&level));
    assert_eq!((noted.hits, noted.correct_passes, noted.praise[1]), (1, 2, Praise::NotedSource));
    let river = level_of(RIVER);
    assert_eq!(played(posts, "q0e p0 h1 E E E").report(content(&river)).objective, Met::NotMet, "nobody asked when and where");
    assert_eq!(played(posts, "q0w q1e p0 p2 h1 E E E").report(content(&river)).objective, Met::Met);
}

#[test]
fn something_is_always_kept_to_show() {
    let keys = |town: &Town| town.evidence().iter().map(|phrase| phrase.key.to_string()).collect::<Vec<_>>();
    let calm = played("f8w41612ssww", "E E");
    assert_eq!(keys(&calm), ["trace-kept-unsure"]);
    let much = played("f8w41614swsw t4w41612swsw", "q0e r0 E q1w n1 E");
    assert!(keys(&much)[0].ends_with("-else-false"), "{:?}", keys(&much));
    assert_eq!(keys(&much)[1..], ["trace-kept-note", "trace-kept-report", "trace-kept-place"]);
}

#[test]
fn what_weighs_most_is_said_and_no_more_than_two_sentences() {
    let level = level_of(WINTER);
    let said = |town: &Town| town.say(&level).iter().map(|said| said.text.key.to_string()).collect::<Vec<_>>();
    let mut town = town("f8w41612ssww t4w62512ssww t2w43412ssww");
    assert_eq!(said(&town), ["content-map-start"]);
    play(&mut town, "q0e p0 E");
    assert_eq!(said(&town), [""; 0], "the card shows what was found");
    play(&mut town, "E");
    assert_eq!(said(&town).len(), 2);
    assert!(said(&town)[0].ends_with("-misled") && said(&town)[1].ends_with("-without"), "{:?}", said(&town));
    assert!(town.ripple(&level).len() <= 3);
}

fn new_face(throw: Throw) -> Town {
    Town::new_face(content(&level_of(WINTER)), Band::A, &mut Draw::new("new face", throw)).unwrap()
}

#[test]
fn the_new_face_is_true_in_half_of_the_throws_and_one_fact_settles_it() {
    let level = level_of(WINTER);
    let (mut truths, mut reasons) = (0, BTreeMap::new());
    for throw in (0..1000).filter_map(Throw::new) {
        let town = Town::new_face(content(&level), Band::A, &mut Draw::new("new face", throw)).unwrap();
        let post = &town.posts[0];
        let strong: Vec<Thread> = Thread::ALL.into_iter().filter(|thread| post.end(*thread).strength == Strength::Strong).collect();
        let reason = match strong[..] {
            [Thread::First] => Reason::Origin,
            [Thread::When] => Reason::TimePlace,
            [Thread::Else] => Reason::Others,
            _ => panic!("{strong:?}"),
        };
        assert_eq!(town.right_reason(), reason);
        assert!(post.own.contains(&strong[0]) && town.places.len() == 3);
        truths += usize::from(post.truth);
        *reasons.entry(reason).or_insert(0) += 1;
    }
    assert!((450..550).contains(&truths), "{truths}");
    assert!(reasons.len() == 3 && reasons.values().all(|count| *count > 150), "{reasons:?}");
}

#[test]
fn in_the_new_face_a_true_one_must_be_there_and_a_false_one_must_mislead_nobody() {
    let mut first = new_face(Throw::default());
    assert!(first.moves().iter().all(|step| !matches!(step, Move::Report { .. })) && !first.seen().reports);
    for (truth, moves, well) in [
        (true, "E E", true),
        (true, "p0 E E", true),
        (true, "h0 E E", false),
        (true, "h0 E l0 E", true),
        (false, "E E", false),
        (false, "h0 E E", true),
        (false, "p0 E E", false),
    ] {
        first.posts[0].truth = truth;
        let mut town = first.clone();
        play(&mut town, moves);
        assert!(town.over());
        assert_eq!(town.acted_well(), well, "{truth} {moves}");
    }
    let mut looks = first.clone();
    play(&mut looks, "q0e q0f E");
    assert_eq!(looks.looks, 0, "two looks in all");
}
