//! Which languages there are: every folder below `assets/locales` that has a `language.ron`.

use std::path::Path;

use super::locale_folder;

/// Languages that have every text and are checked against each other, in the order of preference. Others may stand
/// beside them unfinished: a message that one of those lacks is shown in the first of these.
pub const COMPLETE: [&str; 2] = ["mn", "en"];

/// All languages in the order of preference: the complete ones, then the others by code.
pub fn languages(home: &Path) -> Vec<String> {
    let mut others: Vec<String> = std::fs::read_dir(home.join("assets/locales"))
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|code| is_code(code) && !COMPLETE.contains(&code.as_str()))
        .filter(|code| locale_folder(home, code).join("language.ron").is_file())
        .collect();
    others.sort();
    COMPLETE.into_iter().map(String::from).chain(others).collect()
}

/// Two or three small letters, perhaps with a subtag: `kk`, `tyv`, `mn-Mong`.
pub fn is_code(code: &str) -> bool {
    let (language, subtag) = code.split_once('-').map_or((code, None), |(language, subtag)| (language, Some(subtag)));
    let letters = (2..=3).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_lowercase());
    letters && subtag.is_none_or(|tag| (2..=8).contains(&tag.len()) && tag.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_short_and_plain() {
        for code in ["kk", "tyv", "mn-Mong", "en-GB", "es-419"] {
            assert!(is_code(code), "{code}");
        }
        for code in ["", "k", "kazakh", "KK", "k1", "kk-", "kk-x", "kk_KZ", "../kk", "kk/x", "қаз", "kk-abcdefghi", "mn-Mong-MN"] {
            assert!(!is_code(code), "{code}");
        }
    }
}
