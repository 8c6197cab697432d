//! What holds on every way through a map, however it is played.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::*;

/// The same cases every time: what fails once must fail on the next run too.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(4095), ..ProptestConfig::default() }
}

thread_local!(static LEVELS: [Level; 2] = levels());

/// Both levels are read once a thread: most cases take less time than reading one.
fn towns(which: usize, band: Band, throw: Throw) -> [Town; 2] {
    LEVELS.with(|levels| {
        let new_face = Town::new_face(content(&levels[which]), band, &mut Draw::new("new face", throw)).unwrap();
        [town_of(&levels[which], band, throw), new_face]
    })
}

/// Which level, a band, a throw and what somebody presses who presses anything.
fn anything() -> impl Strategy<Value = (usize, Band, Throw, Vec<usize>)> {
    let throws = (0..Throw::COUNT).prop_map(|number| Throw::new(number).unwrap());
    (0..2_usize, prop::sample::select(&BANDS[..]), throws, prop::collection::vec(0..100_000_usize, 1..60))
}

/// Presses until the last sun has set; `look` sees the map before each move, the move, and the map after it.
fn press(mut town: Town, picks: &[usize], mut look: impl FnMut(&Town, Move, &Town)) -> (Town, Vec<Move>) {
    let (mut path, mut picks) = (Vec::new(), picks.iter());
    while !town.over() {
        let moves = town.moves();
        let step = picks.next().map_or(Move::End, |pick| moves[pick % moves.len()]);
        let before = town.clone();
        town.apply(step);
        look(&before, step, &town);
        path.push(step);
    }
    (town, path)
}

/// The same map with every post turned round, as long as no strong fact of it was found.
fn turned(town: &Town) -> Town {
    let mut turned = town.clone();
    turned.posts.iter_mut().filter(|post| !post.over() && !post.came_back && !post.settled()).for_each(|post| post.truth = !post.truth);
    turned
}

proptest! {
    #![proptest_config(cases(1500))]

    #[test]
    fn bounds_hold_and_there_is_always_something_to_do((which, band, throw, picks) in anything()) {
        for first in towns(which, band, throw) {
            let (end, path) = press(first.clone(), &picks, |before, _, after| {
                let moves = before.moves();
                assert_eq!(moves.iter().collect::<BTreeSet<_>>().len(), moves.len(), "an offer stands twice");
                assert_eq!(moves.last(), Some(&Move::End));
                assert!(lamps(after).iter().all(|lamp| *lamp <= BRIGHT) && after.looks <= after.numbers.looks);
                assert!(after.held() <= after.numbers.hands);
                let waiting = after.posts.iter().filter(|post| post.answer.is_some());
                assert_eq!(waiting.clone().filter_map(|post| post.answer).collect::<BTreeSet<_>>().len(), waiting.count(), "one at a time");
            });
            prop_assert!(end.moves().is_empty() && end.ended.is_some());
            prop_assert_eq!(end.places.iter().map(|place| place.badly).sum::<usize>(), end.badly());
            let mut again = first;
            path.iter().for_each(|step| again.apply(*step));
            prop_assert_eq!(again, end, "same throw and same moves, same map");
        }
    }

    #[test]
    fn every_offered_move_changes_what_is_seen((which, band, throw, picks) in anything()) {
        for first in towns(which, band, throw) {
            press(first, &picks, |before, _, _| {
                let seen = TownSeen { happened: Vec::new(), ..before.seen() };
                for step in before.moves() {
                    let mut after = before.clone();
                    after.apply(step);
                    assert_ne!(TownSeen { happened: Vec::new(), ..after.seen() }, seen, "{step:?}");
                }
            });
        }
    }

    #[test]
    fn nothing_that_is_seen_tells_the_truth_before_sunset_or_an_answer((which, band, throw, picks) in anything()) {
        for first in towns(which, band, throw) {
            press(first, &picks, |before, _, _| {
                let (seen, other) = (before.seen(), turned(before).seen());
                assert_eq!(&seen, &other);
                assert_eq!((seen.hint(), seen.guide()), (other.hint(), other.guide()));
                assert_eq!(before.moves(), turned(before).moves());
                for post in &seen.posts {
                    let known = matches!(post.status, Status::Done | Status::Gone) || before.posts[post.post].came_back;
                    assert_eq!(post.truth.is_some(), known);
                    assert!(known || post.facts.is_empty());
                }
            });
        }
    }

    /// Safeguarding, rule 14: what is true is never punished for being passed on. Brighter lamps let in what else the desk
    /// has sent, and a hand stops more in bright places: so all people are counted only where nothing else does harm.
    #[test]
    fn passing_on_a_true_post_never_makes_anything_worse((which, band, throw, picks) in anything()) {
        for mut first in towns(which, band, throw) {
            // Lamps of any brightness: in a game few are out early.
            for (place, pick) in first.places.iter_mut().zip(&picks) {
                place.lamp = [2, 2, 1, 0][pick % 4];
            }
            press(first, &picks, |before, _, _| {
                let ended = |mut town: Town| {
                    while !town.over() {
                        town.apply(Move::End);
                    }
                    town
                };
                let left = ended(before.clone());
                for at in (0..before.posts.len()).filter(|at| before.posts[*at].truth) {
                    if !before.moves().contains(&Move::Pass { post: at }) {
                        continue;
                    }
                    let mut sent = before.clone();
                    sent.apply(Move::Pass { post: at });
                    assert_eq!(lamps(&sent), lamps(before));
                    let sent = ended(sent);
                    let ready = |town: &Town, place: &usize| town.posts[at].outcomes[place] == Outcome::Helped;
                    for place in &before.posts[at].meant {
                        assert!(ready(&sent, place) || !ready(&left, place), "{at} at {place} in turn {}: {}", before.turn, before.pattern());
                    }
                    let harms = |post: &Post| matches!(post.status, Status::Held | Status::Reported) || (!post.truth && (post.passed || post.noted));
                    if !before.posts.iter().enumerate().any(|(other, post)| other != at && !post.over() && harms(post)) {
                        assert!(sent.loss() <= left.loss(), "{at}: {} > {}", sent.loss(), left.loss());
                        assert!(lamps(&sent).iter().zip(lamps(&left)).all(|(sent, left)| *sent >= left));
                    }
                }
            });
        }
    }

    #[test]
    fn only_offered_moves_apply_in_a_session((which, band, throw, picks) in anything()) {
        LEVELS.with(|levels| {
            let level = &levels[which];
            let mut session = Session::new(level, band, throw, &[]);
            session.apply(level, Action::Next).unwrap();
            for pick in picks {
                let moves = session.board().moves();
                let strange = [Move::Pull { post: 99, thread: Thread::Else }, Move::Pass { post: 50 + pick }, Move::Correct { place: pick % 7 }];
                for step in strange {
                    assert!(session.apply(level, Action::Play(step.into())).is_err());
                }
                session.apply(level, Action::Play(moves[pick % moves.len()])).unwrap();
                if session.stage() != Stage::Play {
                    break;
                }
            }
        });
    }

    /// Back to the beginning: the same moves lead to the same map, and what was found is still known.
    #[test]
    fn going_back_plays_again_and_keeps_what_was_found((which, band, throw, picks) in anything()) {
        let [first, _] = towns(which, band, throw);
        let (end, path) = press(first.clone(), &picks, |_, _, _| ());
        let mut again = first;
        again.remember(&end);
        for step in &path {
            again.apply(*step);
        }
        let world = |town: &Town| (lamps(town), town.causes.clone(), town.ending(), town.posts.iter().map(|post| post.outcomes.clone()).collect::<Vec<_>>());
        prop_assert_eq!(world(&again), world(&end));
        prop_assert!(again.posts.iter().zip(&end.posts).all(|(again, end)| again.pulled == end.pulled));
    }
}

/// Pinned: if this changes, every throw that a teacher wrote down has changed.
#[test]
fn the_same_throw_and_the_same_moves_give_the_same_state() {
    let hashes: Vec<u64> = [(WINTER, Band::A, 7), (RIVER, Band::B, 2024)]
        .into_iter()
        .map(|(text, band, throw)| {
            let level = level_of(text);
            let mut session = Session::new(&level, band, Throw::new(throw).unwrap(), &[]);
            session.apply(&level, Action::Next).unwrap();
            while session.stage() == Stage::Play {
                let (moves, done) = (session.board().moves(), session.path().len());
                // Some of everything, and then the suns set.
                let pick = if done < 40 { done * done * 5 + 3 * done } else { moves.len() - 1 };
                session.apply(&level, Action::Play(moves[pick % moves.len()])).unwrap();
            }
            session.state_hash()
        })
        .collect();
    assert_eq!(hashes, PINNED);
}

const PINNED: [u64; 2] = [15_594_908_129_401_458_764, 14_606_881_158_772_862_166];

/// All throws of all levels keep what a level must keep.
#[test]
fn the_draw_keeps_its_constraints_over_all_throws() {
    let mut patterns = BTreeSet::new();
    for (level, band) in levels().iter().flat_map(|level| BANDS.map(|band| (level, band))) {
        let rules = content(level).rules(band).unwrap();
        let mut lies = BTreeMap::new();
        for throw in (0..Throw::COUNT).filter_map(Throw::new) {
            let town = town_of(level, band, throw);
            let false_posts = town.posts.iter().filter(|post| !post.truth).count();
            assert!((1..=4).contains(&false_posts) && town.posts.len() == rules.arrive.len());
            *lies.entry(false_posts).or_insert(0) += 1;
            for truth in [true, false] {
                assert!(town.posts.iter().any(|post| post.truth == truth && post.people >= 4), "{throw}: {}", town.pattern());
            }
            let far = super::super::town::steps(DESK, town.places.len(), &town.lines);
            for post in &town.posts {
                let steps: BTreeSet<_> = post.meant.iter().map(|place| far[*place]).collect();
                assert_eq!(steps, BTreeSet::from([Some(1), Some(2)]));
                assert!(!post.meant.contains(&post.from) && post.from != DESK);
                assert!(
                    post.due > post.arrive
                        && Thread::ALL
                            .into_iter()
                            .all(|thread| { post.own.contains(&thread) || post.end(thread).strength != Strength::Strong })
                );
            }
            let mut people: Vec<usize> = town.posts.iter().map(|post| post.people).collect();
            people.sort_unstable_by_key(|people| std::cmp::Reverse(*people));
            assert_eq!(people, rules.people);
            patterns.insert(town.pattern());
        }
        assert_eq!(lies.len(), 4, "{lies:?}");
    }
    assert!(patterns.len() > 2000, "{}", patterns.len());
}
