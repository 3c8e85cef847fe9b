"""What counts as an answer, and how a text that is too long is cut."""

from urllib.parse import quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import BadAnswer
from dwuglos.translators import Limits
from dwuglos.translators.parts.answers import accepted, pieces, translated, without_service
from dwuglos.translators.parts.masks import BRACES, Outline


def test_no_request_is_larger_than_the_limits():
    asked = []

    def ask(texts, marked):
        asked.append(texts)
        return texts

    texts = ["Ala", "ma", "kota", "i psa", "oraz dwie rybki"]
    assert translated(texts, ask, "X", BRACES, Limits(texts=2, characters=8)) == texts
    assert asked == [["Ala", "ma"], ["kota"], ["i psa"], ["oraz dwie rybki"]]


@pytest.mark.parametrize(
    ("text", "longest", "expected"),
    [
        ("One. Two.", 20, ["One. Two."]),
        ("One two. Three four.", 10, ["One two.", "Three", "four."]),
        ("A. two three four", 14, ["A. two three", "four"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("ąąą", 12, ["ąą", "ą"]),
        ("ą", 1, ["ą"]),
        ("Why? “Yes.” Then she left.", 35, ["Why? “Yes.”", "Then she left."]),
        ("", 5, [""]),
    ],
)
def test_cutting(text, longest, expected):
    assert list(pieces(text, longest, lambda letter: len(quote_plus(letter)))) == expected


@pytest.mark.parametrize("answer", ["{0}{1}", "{0}. {1}", " - {0} {1} ♪"])
def test_tags_and_signs_alone_are_no_translation(answer):
    with pytest.raises(BadAnswer, match="gave no translation of this text"):
        translated(["this is <i>the</i> talk"], lambda texts, _: [answer], "X", BRACES, Limits())


@given(st.text(st.sampled_from("aB:<>i/{}\\[]()*♪>- 1.\n"), max_size=12))
def test_no_service_is_needed_where_no_piece_is_left(text):
    outline = Outline.of(text)
    letters = any(letter.isalpha() for letter in text)
    assert without_service(text) == (None if outline.pieces else outline.filled([]) if letters else text)


GENUINE = [
    ("OpenAI", "OpenAI"),
    ("Stephen Hawking, Roger Penrose, Kip Thorne and the others", "Stephen Hawking, Roger Penrose, Kip Thorne i inni"),
    ("The Lord of the Rings and The Return of the King", "The Lord of the Rings and The Return of the King"),
    ("for i in range(10): print(i)", "for i in range(10): print(i)"),
    ("OK, no problem.", "OK, no problem."),
    ("la la la la la la la", "la la la la la la la"),
    ("Lorem ipsum dolor sit amet, consectetur", "Lorem ipsum dolor sit amet, consectetur"),
    ("That's an error.", "To jest błąd, czyli “That's an error”."),
    ("Google says: Error 404 (Not Found)", "Google mówi: Error 404 (Not Found)"),
    ("It reports unusual traffic", "Zgłasza „unusual traffic”"),
    ("Hi!", "Cześć, witam was wszystkich bardzo serdecznie!"),
    ("You know, I mean, it's just, you know, like, whatever it is, right?", "No wiesz, po prostu."),
]


@pytest.mark.parametrize(("source", "answer"), GENUINE)
def test_genuine_answers_are_taken(source, answer):
    assert accepted(source, answer, "Google Translate") == answer


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ("It is the end of this long story.", "it is the end of this long  story."),
        ("What a day!", "Error 500 (Server Error)!!1500.That’s an error."),
        ("What a day!", "Please enable JavaScript to go on"),
        ("What a day!", "dzień " * 40),
        ("What a day this was, and how much of it is still to be told to you all!", "Dzień"),
        ("What a day!", " \n"),
    ],
)
def test_false_answers_are_refused(source, answer):
    with pytest.raises(BadAnswer):
        accepted(source, answer, "Google Translate")


@pytest.mark.parametrize("answer", ["<!DOCTYPE html><p>Tak", "<html>", "Tak</body>"])
def test_a_page_is_no_translation_unless_the_talk_is_about_pages(answer):
    with pytest.raises(BadAnswer, match="X sent an error page in place of a translation"):
        accepted("What a day!", answer, "X")
    assert accepted("Write <html> and <body> and <!doctype> there", answer, "X") == answer


@pytest.mark.parametrize("answer", ["{" + "1" * 5000 + "}", "tak {0} tak " * 300_000, "{0}" * 100])
def test_an_answer_full_of_placeholders_is_refused_at_once(answer):
    with pytest.raises(BadAnswer):
        translated(["one [sighs] two"], lambda texts, marked: [answer], "X", BRACES, Limits())


def test_answers_that_are_too_few_belong_to_nobody():
    with pytest.raises(BadAnswer, match="X sent 1 translations of 2 texts, so none of them can be trusted"):
        translated(["one", "two"], lambda texts, marked: ["jeden"], "X", BRACES, Limits(texts=2))
