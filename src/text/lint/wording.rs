//! Words that say something else than meant (W-bait) and legal prose (W-officialese).

use super::flat::{HOLE, NAME};
use super::line::Line;
use super::place::Found;

/// Phrase (`*` = any ending), what is wrong with it, what to write.
const BAIT: &[(&str, &str, &str)] = &[
    ("бэлгийн*", "also means “sexual”", "say “бэлэг авна гэхээр” or “урамшууллын код”"),
    ("насанд хүрсэн", "is a calque of “adult”", "say “том хүн”"),
    ("насанд хүрэгч*", "is a calque of “adult”", "say “том хүн”"),
    ("тоглогчийг устга*", "sounds like killing the player", "say “хадгалсан тоглоомыг устгах”"),
    ("хүүхдийг устга*", "sounds like killing the child", "say what is deleted"),
    ("сурагчийг устга*", "sounds like killing the pupil", "say what is deleted"),
    ("сонголт хий*", "is a calque of “make”", "say “сонгох”"),
    ("шийдвэр хий*", "is a calque of “make”", "say “шийдэх”"),
    ("алдаа хий*", "is a calque of “make”", "say “алдах”"),
    ("зураг хий*", "is a calque of “make”", "say “зурах” or “зураг авах”"),
    ("дуудлага хий*", "is a calque of “make”", "say “залгах”"),
    ("интернет дээр", "is a calque of “on”", "say “интернетэд”"),
    ("апп дээр", "is a calque of “on”", "say “аппаар”"),
    ("фэйсбүүк дээр", "is a calque of “on”", "use an invented name with -ээр"),
    ("утсан дээр", "is a calque of “on”", "say “утсаараа”"),
    ("сайт дээр", "is a calque of “on”", "say “сайтаас” or “сайтад”"),
];
const MARKS: &[&str] = &["дүн", "дүнг", "дүнд", "дүнгээ", "дүнгээр", "дүнгээс", "дүнгийн", "дүнтэй", "дүнгүүд", "дүнгүй"];
const OFFICIAL: &[&str] = &["хэмээн", "бөгөөд", "тухайн", "уг", "дараахь", "буюу", "тул"];
/// After these forms “болно” is a mere copula; after -ж it means “may” and is fine.
const PARTICIPLES: &[&str] = &["сан", "сэн", "сон", "сөн"];

pub(super) fn check(line: &Line<'_>, out: &mut Vec<Found>) {
    for (phrase, what, remedy) in BAIT {
        for i in line.phrases(phrase) {
            let what = format!("“{}” {what}", phrase.trim_end_matches('*'));
            out.push(line.found("W-bait", line.start(i), what, *remedy));
        }
    }
    for (i, word) in line.words.iter().enumerate() {
        let text = word.text.as_str();
        if MARKS.contains(&text) && line.before(i) != Some("үр") {
            out.push(line.found("W-bait", word.start, format!("“{text}” is a school mark"), "say “үр дүн”"));
        }
        // хочлох is an act in our stories; a хоч is not a player's name.
        if text.starts_with("хоч") && !text.starts_with("хочл") {
            let what = format!("“{text}” is often a teasing name");
            out.push(line.found("W-bait", word.start, what, "say “тоглогчийн нэр”"));
        }
        let ends = |word: &str| PARTICIPLES.iter().any(|end| word.ends_with(end));
        let copula = text == "болно" && line.before(i).is_some_and(ends);
        // “утсан дээрх” is a place; only “дээрх” by itself is “the above”.
        let above = text == "дээрх" && !line.before(i).is_some_and(is_place);
        if OFFICIAL.contains(&text) || copula || above {
            let what = format!("“{text}” is legal prose");
            out.push(line.found("W-officialese", word.start, what, "say it as one speaks, or leave it out"));
        }
    }
}

/// A word that дээр can follow: an attributive form in -н, or a placeable.
fn is_place(word: &str) -> bool {
    word.ends_with(['н', NAME, HOLE])
}

#[cfg(test)]
mod tests {
    use super::super::sample::{assert_at, assert_fault, assert_none};

    #[test]
    fn bait_words_are_found() {
        assert_at("W-bait", "a = Энэ бэлгийн код\n", 1, 9);
        assert_fault("W-bait", "a = Ангийн дүн\n", 1);
        assert_fault("W-bait", "a = Хоч өгөх\n", 1);
        assert_fault("W-bait", "a = Насанд хүрсэн хүн\n", 1);
        assert_fault("W-bait", "a = Тоглогчийг устгах уу?\n", 1);
        assert_fault("W-bait", "a = Сонголт хийх\n", 1);
        assert_fault("W-bait", "a = Интернет дээр\n", 1);
        assert_none("W-bait", "a = Ангийн үр дүн, үр дүнгээ, хочлох, ширээн дээр, бэлэг\n");
    }

    #[test]
    fn legal_prose_is_found() {
        assert_fault("W-officialese", "a = Тухайн хүн\n", 1);
        assert_fault("W-officialese", "a = Дээрх зураг\n", 1);
        assert_none("W-officialese", "a = Утсан дээрх тэмдэг\n");
        assert_at("W-officialese", "a = Таны сонголт хадгалсан болно.\n", 1, 28);
        assert_none("W-officialese", "a = Интернетгүй ч тоглож болно. Тэгвэл муу болно.\n");
    }
}
