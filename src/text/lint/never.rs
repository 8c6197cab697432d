//! Words that never stand in a text (E-word): the table of the safeguarding rules.

use super::Lang;
use super::line::Line;
use super::place::Found;

/// Phrase, whether grown-ups may read it, what to say instead.
type Never = (&'static str, bool, &'static str);

const ENGLISH: &[Never] = &[
    ("child porn*", false, "on pages for adults say “child sexual abuse material”"),
    ("porn*", false, "leave it out"),
    ("predator*", false, SOMEONE),
    ("monster*", false, SOMEONE),
    ("pervert*", false, SOMEONE),
    ("stranger danger", false, "say “it’s about what they ask, not who they are”"),
    ("victim*", false, "say “the one it happened to”"),
    ("got himself groomed", false, PRESSURED),
    ("got herself groomed", false, PRESSURED),
    ("got themselves groomed", false, PRESSURED),
    ("sent nude*", false, PRESSURED),
    ("nudes", false, PRESSURED),
    ("cyberbully", false, "say “a child who bullied”, to children “what he did was mean”"),
    ("cyberbullies", false, "say “children who bullied”"),
    ("digital addict*", false, "say “hard to stop”"),
    ("addict", false, "say “hard to stop”"),
    ("addicts", false, "say “hard to stop”"),
    ("groom*", true, "say “winning someone’s trust step by step, in order to misuse it”"),
    ("csam", true, "leave it out of the child’s game"),
    ("child sexual abuse*", true, "leave it out of the child’s game"),
];
const SOMEONE: &str = "say “someone who is not safe”";
const PRESSURED: &str = "say “someone pressured her”";

const MONGOLIAN: &[Never] = &[
    ("порно*", false, "leave it out"),
    ("махчин*", false, "say “хор хүргэж болох хүн”"),
    ("мангас*", false, "say “хор хүргэж болох хүн”"),
    ("гажиг хүн*", false, "say “хор хүргэж болох хүн”"),
    ("хохирогч*", false, "say “дарамтад өртсөн хүүхэд”"),
    ("дээрэлхэгч*", false, "say “дээрэлхсэн хүүхэд”"),
    ("донтогч*", false, "say “салж чадахгүй болсон”"),
    ("донтон*", false, "say “салж чадахгүй болсон”"),
    ("нүцгэн зураг*", false, "leave it out"),
    ("уруу тат*", true, "say “хуурч дотносох”"),
    ("грүүминг*", true, "say “хуурч дотносох”"),
];

pub(super) fn check(line: &Line<'_>, out: &mut Vec<Found>) {
    let table = match line.lang {
        Lang::Mn => MONGOLIAN,
        Lang::En => ENGLISH,
    };
    let mut told = Vec::new();
    for (phrase, adults_may, remedy) in table {
        if *adults_may && line.is_for_adults() {
            continue;
        }
        let count = phrase.split(' ').count();
        for i in line.phrases(phrase) {
            // A word inside a phrase that was named already is no second fault.
            if told.iter().any(|(from, to)| (*from..*to).contains(&i)) {
                continue;
            }
            told.push((i, i + count));
            let what = format!("“{}” is a word that the game never uses", phrase.trim_end_matches('*'));
            out.push(line.found("E-word", line.start(i), what, *remedy));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_at, assert_fault, assert_fault_en, assert_none, assert_none_en};

    #[test]
    fn every_forbidden_word_is_found() {
        for (phrase, ..) in super::ENGLISH {
            assert_fault_en("E-word", &format!("a = It is {} again\n", phrase.trim_end_matches('*')), 1);
        }
        for (phrase, ..) in super::MONGOLIAN {
            assert_fault("E-word", &format!("a = Энэ {} гэнэ\n", phrase.trim_end_matches('*')), 1);
        }
        assert_at("E-word", "a = Тэр хохирогчид туслав\n", 1, 9);
    }

    #[test]
    fn adults_may_read_some_words_and_others_are_free() {
        assert_none_en("E-word", "teacher-a = Grooming is a pattern\n");
        assert_fault_en("E-word", "ui-a = Grooming is a pattern\n", 1);
        assert_none_en("E-word", "a = Cyberbullying was mean. Add it.\n");
        assert_none("E-word", "teacher-a = Уруу татах гэж юу вэ\na = Уруу руу\n");
    }
}
