//! Two programs changed the same profile: what both reached is kept. Nothing that was once reached goes away.

use super::profile::{CaseRecord, Profile};

/// What the disk holds now (`theirs`) with everything that changed here between `base` and `ours`.
///
/// Cases and endings are joined; what was finished on both sides since is counted on both. Of a setting, the circle and
/// the band the one that was changed here counts, else theirs. Of two cases that are both in the middle, the one here
/// stays; a case that is open on the other side alone stays open.
pub(super) fn join(base: &Profile, ours: &Profile, theirs: Profile) -> Profile {
    let mut joined = theirs;
    if ours.settings != base.settings {
        joined.settings = ours.settings.clone();
    }
    if ours.circle != base.circle {
        joined.circle.clone_from(&ours.circle);
    }
    if ours.band != base.band {
        joined.band = ours.band;
    }
    let opened_there = joined.session != base.session && joined.session.is_some();
    if ours.session != base.session && (ours.session.is_some() || !opened_there) {
        joined.session.clone_from(&ours.session);
    }
    for (level, ours) in &ours.cases {
        let before = base.cases.get(level).cloned().unwrap_or_default();
        join_case(&before, ours, joined.cases.entry(level.clone()).or_default());
    }
    joined
}

fn join_case(base: &CaseRecord, ours: &CaseRecord, joined: &mut CaseRecord) {
    joined.endings.extend(&ours.endings);
    joined.finished = joined.finished.saturating_add(ours.finished.saturating_sub(base.finished));
    if joined.keepsake.is_empty() || ours.keepsake != base.keepsake {
        joined.keepsake.clone_from(&ours.keepsake);
    }
    if ours.throw != base.throw || joined.throw.is_none() {
        joined.throw = ours.throw;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Settings, Who};
    use super::*;
    use crate::scenario::report::Ending;

    const LEVELS: [&str; 3] = ["contact/intercom", "conduct/wrong-note", "content/snow-day"];

    fn blank() -> Profile {
        Profile::new(Who::drawn(5), Settings::default())
    }

    fn plays(mut profile: Profile, cases: &[(usize, usize)]) -> Profile {
        for (level, ending) in cases {
            profile.finish(LEVELS[*level], "mitten", Some(Ending::ALL[*ending]), 7);
        }
        profile
    }

    proptest! {
        #[test]
        fn what_both_reached_is_kept_and_counted_once(
            before in prop::collection::vec((0_usize..3, 0_usize..4), 0..6),
            here in prop::collection::vec((0_usize..3, 0_usize..4), 0..6),
            there in prop::collection::vec((0_usize..3, 0_usize..4), 0..6),
        ) {
            let base = plays(blank(), &before);
            let (ours, theirs) = (plays(base.clone(), &here), plays(base.clone(), &there));
            let joined = join(&base, &ours, theirs.clone());
            prop_assert_eq!(joined.sessions() as usize, before.len() + here.len() + there.len());
            let other = join(&base, &theirs, ours.clone());
            for side in [&ours, &theirs] {
                for (level, record) in &side.cases {
                    prop_assert!(record.endings.is_subset(&joined.cases[level].endings));
                    prop_assert_eq!(&joined.cases[level].endings, &other.cases[level].endings);
                    prop_assert_eq!(joined.cases[level].finished, other.cases[level].finished);
                }
            }
            // Once it is written, the same again changes nothing.
            prop_assert_eq!(join(&ours, &ours, joined.clone()), joined);
        }
    }

    #[test]
    fn what_was_changed_here_counts_and_else_theirs() {
        let base = blank();
        let mut theirs = base.clone();
        (theirs.settings.text_size, theirs.band) = (150, Some(crate::scenario::level::Band::B));
        let mut ours = base.clone();
        ours.circle = Some(Vec::new());
        let joined = join(&base, &ours, theirs.clone());
        assert_eq!((joined.settings.text_size, joined.band, joined.circle.is_some()), (150, theirs.band, true));
        ours.settings.text_size = 200;
        assert_eq!(join(&base, &ours, theirs).settings.text_size, 200);
    }
}
