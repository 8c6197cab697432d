//! A profile of a newer game: as much as can be understood is shown, and it is never written.

use ron::value::RawValue;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::profile::Profile;
use super::settings::Settings;
use super::who::Who;
use crate::scenario::source::ron_options;

/// The entries that this game knows; others are passed over.
#[derive(Deserialize)]
struct Entries<'a> {
    version: u32,
    #[serde(borrow)]
    who: &'a RawValue,
    #[serde(borrow, default)]
    settings: Option<&'a RawValue>,
    #[serde(borrow, default)]
    circle: Option<&'a RawValue>,
    #[serde(borrow, default)]
    band: Option<&'a RawValue>,
    #[serde(borrow, default)]
    cases: Option<&'a RawValue>,
}

/// The profile without what is not understood; nothing when it does not even say who it is.
pub(super) fn understand(text: &str) -> Option<Profile> {
    let entries: Entries = ron_options().from_str(text).ok()?;
    let who: Who = entry(Some(entries.who))?;
    let mut profile = Profile::new(who, entry::<Settings>(entries.settings).unwrap_or_default());
    profile.version = entries.version;
    profile.circle = entry(entries.circle).flatten();
    profile.band = entry(entries.band).flatten();
    profile.cases = entry(entries.cases).unwrap_or_default();
    Some(profile.bounded())
}

fn entry<T: DeserializeOwned>(raw: Option<&RawValue>) -> Option<T> {
    ron_options().from_str(raw?.get_ron()).ok()
}
