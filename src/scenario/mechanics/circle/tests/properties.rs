//! What holds on every way through a ring, however it is played.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::*;

/// The same cases every time: what fails once must fail on the next run too.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, rng_seed: RngSeed::Fixed(4095), ..ProptestConfig::default() }
}

fn acts(ring: &Ring) -> Vec<Move> {
    ring.moves().into_iter().filter(|step| !matches!(step, Move::Look { .. })).collect()
}

/// Makes the moves; one that does not fit lets the beat pass.
fn replay(mut ring: Ring, path: &[Move]) -> Ring {
    for step in path {
        ring.apply(if ring.moves().contains(step) { *step } else { Move::Wait });
    }
    while !ring.over() {
        ring.apply(Move::Wait);
    }
    ring
}

/// Picks among the kind verbs in most cases, so that telling has something to spoil.
fn path_of(first: &Ring, picks: &[usize]) -> Vec<Move> {
    let mut ring = first.clone();
    let mut path = Vec::new();
    for pick in picks {
        if ring.over() {
            break;
        }
        let all = acts(&ring);
        let kind: Vec<Move> = all
            .iter()
            .copied()
            .filter(|step| !matches!(step, Move::Wait | Move::Put { verb: Verb::Mute | Verb::AnswerBack | Verb::Forward, .. }))
            .collect();
        let pool = if pick % 5 > 0 && !kind.is_empty() { &kind } else { &all };
        let step = pool[pick / 5 % pool.len()];
        path.push(step);
        ring.apply(step);
    }
    path
}

fn anything() -> impl Strategy<Value = (usize, Band, Throw, Vec<usize>)> {
    let throws = (0..Throw::COUNT).prop_map(|number| Throw::new(number).unwrap());
    (0..2_usize, prop::sample::select(&BANDS[..]), throws, prop::collection::vec(0..100_000_usize, 6))
}

/// The first point of a path at which one more Tell makes the ending worse.
fn hurt_by_telling(first: &Ring, path: &[Move]) -> Option<(usize, crate::scenario::report::Ending, crate::scenario::report::Ending)> {
    let without = replay(first.clone(), path);
    let mut ring = first.clone();
    for (at, step) in path.iter().enumerate() {
        for tell in ring.tells() {
            let mut told = ring.clone();
            told.apply_free(tell);
            let with = replay(told, &path[at..]);
            if with.goodness() < without.goodness() {
                return Some((at, without.ending(), with.ending()));
            }
        }
        ring.apply(*step);
    }
    None
}

proptest! {
    #![proptest_config(cases(600000))]

    /// Safeguarding, rule 15.
    #[test]
    fn telling_at_any_point_never_makes_the_ending_worse((which, band, throw, picks) in anything()) {
        thread_local!(static LEVELS: [Level; 2] = levels());
        LEVELS.with(|levels| {
            let first = first_ring(&levels[which], band, throw);
            let path = path_of(&first, &picks);
            if let Some(x) = hurt_by_telling(&first, &path) { HURT.fetch_add(1, std::sync::atomic::Ordering::Relaxed); if HURT.load(std::sync::atomic::Ordering::Relaxed) < 40 { println!("{which} {band:?} {throw} {x:?} {path:?}"); } }
        });
        ALL.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        if ALL.load(std::sync::atomic::Ordering::Relaxed) == 600000 { println!("HURT {}", HURT.load(std::sync::atomic::Ordering::Relaxed)); }
    }
}
static HURT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
static ALL: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
fn show(r: &Ring) -> String {
    let l: String = r
        .seats
        .iter()
        .map(|s| match s.stance {
            Stance::Target => 'T',
            Stance::Watches => {
                if s.phone {
                    'w'
                } else {
                    'W'
                }
            }
            Stance::Laughs => 'L',
            Stance::Stands => {
                if s.thanked {
                    '*'
                } else {
                    'D'
                }
            }
        })
        .collect();
    format!(
        "{l} cares {:?} mood {} beside {} stay {} arr {:?}",
        r.seats.iter().enumerate().filter(|(_, s)| s.cares).map(|(i, _)| i).collect::<Vec<_>>(),
        r.mood,
        r.beside,
        r.staying,
        r.arrows
    )
}
fn why(first: &Ring, path: &[Move], at: usize) {
    let mut a = first.clone();
    for s in &path[..at] {
        a.apply(*s);
    }
    let mut b = a.clone();
    b.apply_free(Move::Tell);
    println!("lis {:?}", first.seats.iter().map(|s| s.listens.clone()).collect::<Vec<_>>());
    println!("A {}\nB {}", show(&a), show(&b));
    for s in &path[at..] {
        for (n, r) in [("A", &mut a), ("B", &mut b)] {
            let fit = r.moves().contains(s);
            if r.beat < 5 {
                r.apply(if fit { *s } else { Move::Wait });
                println!("{n} {fit} {s:?} {} {:?}", show(r), r.happened);
            } else {
                r.step(if fit { *s } else { Move::Wait });
                println!("{n} {fit} {s:?} {} {:?}", show(r), r.happened);
                for _ in 0..3 {
                    r.happened.clear();
                    r.pass();
                    println!("{n} ripple {} {:?}", show(r), r.happened);
                }
            }
        }
    }
}
#[test]
fn look() {
    let l = levels();
    use Verb::*;
    let p = |verb, seat| Move::Put { verb, seat };
    why(
        &first_ring(&l[0], Band::A, "hssscs".parse().unwrap()),
        &[p(BeWith, 6), p(Subject, 9), p(BeWith, 4), p(BeWith, 6), p(Invite, 4), p(Invite, 3)],
        0,
    );
    println!();
    why(
        &first_ring(&l[0], Band::A, "schghc".parse().unwrap()),
        &[p(TakeDown, 8), p(BeWith, 0), p(Invite, 2), Move::Tell, p(Proof, 0), Move::Wait],
        0,
    );
    println!();
    why(
        &first_ring(&l[0], Band::A, "sghcgg".parse().unwrap()),
        &[p(TakeDown, 3), p(BeWith, 1), p(BeWith, 0), p(BeWith, 5), p(Invite, 0), p(TakeDown, 2)],
        0,
    );
    println!();
    why(
        &first_ring(&l[0], Band::A, "ssgggg".parse().unwrap()),
        &[p(BeWith, 2), p(BeWith, 0), p(Thank, 0), p(BeWith, 3), p(Mute, 5), p(Invite, 3)],
        1,
    );
    println!();
    why(
        &first_ring(&l[0], Band::A, "ccchsg".parse().unwrap()),
        &[p(Subject, 3), p(TakeDown, 8), p(Invite, 8), p(BeWith, 7), Move::Tell, p(Proof, 9)],
        0,
    );
}
