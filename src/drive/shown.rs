//! A moment as JSON: every phrase replaced by its text in the current language.

use serde_json::{Map, Value};

use crate::scenario::phrase::{EVEN_MARK, PHRASE_MARK, Phrase};
use crate::scenario::seen::Seen;
use crate::text::{Texts, even_line};

/// What a player can see, with the texts of the current language.
pub fn shown(seen: &Seen, texts: &Texts) -> Value {
    let value = serde_json::to_value(seen).unwrap_or(Value::Null);
    replace(value, &|phrase| texts.say(phrase).to_string())
}

/// What a player can see when each text is replaced by □: for the test that every verb changes a picture.
pub fn blanked(seen: &Seen) -> Value {
    let value = serde_json::to_value(&seen.board).unwrap_or(Value::Null);
    replace(value, &|_| "□".into())
}

fn replace(value: Value, text: &dyn Fn(&Phrase) -> String) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.into_iter().map(|item| replace(item, text)).collect()),
        Value::Object(map) => {
            let map: Map<String, Value> = map.into_iter().map(|(name, value)| (name, replace(value, text))).collect();
            match map.get(PHRASE_MARK).and_then(Value::as_str) {
                Some(key) => Value::String(phrase_text(key, &map, text)),
                None => Value::Object(map),
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value,
    }
}

/// The parts of a map that [`Phrase`] wrote have been replaced already, so a group holds texts by now.
fn phrase_text(key: &str, map: &Map<String, Value>, text: &dyn Fn(&Phrase) -> String) -> String {
    if let Some([lines, tails, index]) = map.get(EVEN_MARK).and_then(Value::as_array).map(Vec::as_slice) {
        let strings = |value: &Value| -> Vec<String> {
            value.as_array().into_iter().flatten().filter_map(|line| line.as_str().map(String::from)).collect()
        };
        return even_line(&strings(lines), strings(tails), index.as_u64().unwrap_or(0) as usize);
    }
    text(&phrase_of(key, map))
}

fn phrase_of(key: &str, map: &Map<String, Value>) -> Phrase {
    let named = map.iter().filter(|(name, _)| !name.starts_with('$'));
    named.fold(Phrase::new(key), |phrase, (name, value)| match value {
        Value::Number(number) => phrase.number(name.clone(), number.as_u64().unwrap_or(0) as usize),
        Value::String(id) => phrase.id(name.clone(), id.as_str()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => phrase,
    })
}
