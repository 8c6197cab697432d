//! What a story can do and see in the ring.

use serde_json::{Value, json};

use super::{Story, known, number, unknown};

pub(super) const RING_VERBS: [&str; 11] =
    ["look", "be-with", "subject", "take-down", "invite", "thank", "proof", "mute", "answer-back", "forward", "sorry"];
const STANCES: [&str; 4] = ["target", "watches", "laughs", "stands"];
const FACES: [&str; 9] = ["worried", "began", "popular", "bold", "thanked", "sat_with", "curtain", "cloud", "phone"];
const IN_THE_RING: [&str; 24] = [
    "sat-with",
    "curtain-opened",
    "distracted",
    "put-down",
    "refused",
    "stood-up",
    "not-yet",
    "thanked",
    "proof-kept",
    "called",
    "curtain-drawn",
    "attacked",
    "sent-on",
    "forgave",
    "received",
    "joined",
    "laid-down",
    "rose-too",
    "sat-down",
    "bolder",
    "better",
    "worse",
    "adult-came",
    "adult-left",
];

impl Story {
    pub(super) fn seat(&self, word: &str) -> Result<Value, String> {
        let board = self.board("seats")?;
        let seats = board["seats"].as_array().unwrap();
        let at = match word.parse::<usize>() {
            Ok(number) => number.checked_sub(1).filter(|at| *at < seats.len()),
            Err(_) => seats.iter().position(|seat| seat["who"] == word),
        };
        at.map(|at| seats[at].clone()).ok_or_else(|| format!("there is no seat '{word}'"))
    }

    /// What the board of the ring shows, or one of its seats.
    pub(super) fn check_ring(&self, what: &[&str]) -> Result<(bool, String), String> {
        let board = self.board("seats")?;
        let same = |there: &Value, wanted: Value| (*there == wanted, there.to_string());
        match what {
            [name @ ("beat" | "left" | "mood" | "beside" | "steps"), count] => Ok(same(&board[*name], json!(number(count)?))),
            [name @ ("proof" | "asked" | "adult-here")] => Ok(same(&board[name.replace('-', "_")], json!(true))),
            ["arrow", "none"] => Ok(same(&board["arrows"], json!([]))),
            ["arrow", from, to] => {
                let arrow = json!([self.seat(from)?["seat"], self.seat(to)?["seat"]]);
                let arrows = board["arrows"].clone();
                Ok((arrows.as_array().unwrap().contains(&arrow), arrows.to_string()))
            }
            ["count", stance, count] => {
                known("stance", stance, &STANCES)?;
                let there = board["seats"].as_array().unwrap().iter().filter(|seat| seat["stance"] == **stance).count();
                Ok((there == number(count)?, there.to_string()))
            }
            ["seat", at, what @ ..] => self.check_seat(&self.seat(at)?, what),
            _ => unknown("sight", &what.join(" ")),
        }
    }

    fn check_seat(&self, seat: &Value, what: &[&str]) -> Result<(bool, String), String> {
        match what {
            [stance] if STANCES.contains(stance) => Ok((seat["stance"] == *stance, seat["stance"].to_string())),
            [flag] if FACES.contains(&flag.replace('-', "_").as_str()) => Ok((seat[flag.replace('-', "_")] == true, format!("not {flag}"))),
            ["dots", there, need] => Ok((seat["dots"] == json!([number(there)?, number(need)?]), seat["dots"].to_string())),
            ["listens", others @ ..] if !others.is_empty() => {
                let others: Vec<Value> = others.iter().map(|other| Ok(self.seat(other)?["seat"].clone())).collect::<Result<_, String>>()?;
                Ok((seat["listens"] == json!(others), seat["listens"].to_string()))
            }
            ["just", happening] => {
                known("happening", happening, &IN_THE_RING)?;
                let board = self.board("seats")?;
                let here = board["happened"].as_array().unwrap().iter().filter(|happened| happened[0] == seat["seat"]);
                let words: Vec<&Value> = here.map(|happened| &happened[1]).collect();
                Ok((words.iter().any(|word| *word == happening || word[*happening].is_object()), json!(words).to_string()))
            }
            _ => unknown("sight at a seat", &what.join(" ")),
        }
    }
}
