"""What counts as an answer, and how a text that is too long is cut."""

from urllib.parse import quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import BadAnswer, ServiceBlocked
from dwuglos.translators import Limits
from dwuglos.translators.parts.answers import (
    CHECKPOINT,
    accepted,
    blocked,
    nothing,
    pieces,
    translated,
    without_service,
)
from dwuglos.translators.parts.masks import BRACES, XML, Outline


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
    with pytest.raises(BadAnswer, match=r"than texts \(1 for 2\), so none of them can be trusted"):
        translated(["one", "two"], lambda texts, marked: ["jeden"], "X", BRACES, Limits(texts=2))


# Sentences in which the user is told what is wrong


def complaint(source: str, answer: str | None) -> str:
    """Return what is said against an answer, nothing where it is taken."""
    try:
        assert accepted(source, answer, "X") == answer
    except BadAnswer as error:
        return str(error)
    return ""


ABSURD = "X sent something too long or too short to be a translation; translate this text by hand."
ECHO = "X sent the English text back untranslated; translate it by hand."


@pytest.mark.parametrize(("source", "longest"), [("a" * 10, 80), ("a" * 59, 276), ("a" * 60, 280), ("a" * 200, 840)])
def test_a_translation_is_at_most_four_times_as_long_and_some(source, longest):
    assert complaint(source, "b" * longest) == ""
    assert complaint(source, "b" * (longest + 1)) == ABSURD


@pytest.mark.parametrize(("length", "shortest"), [(60, 10), (66, 11), (120, 20), (59, 1), (20, 1)])
def test_a_long_text_has_no_translation_of_less_than_a_sixth(length, shortest):
    assert complaint("a" * length, "b" * shortest) == ""
    if shortest > 1:
        assert complaint("a" * length, "b" * (shortest - 1)) == ABSURD


@pytest.mark.parametrize(
    ("source", "echo"),
    [
        ("This is what they said", False),
        ("this is what they say now", True),
        ("That is what we came with here", True),
        ("It’s what we have here", True),
        ("This is what They said", False),
        ("what is said here", False),
        ("We came here with nothing", False),
        ("We came to the old house", False),
        ("This is what Ann did", False),
        ("This is what THEY did Ann", False),
        ("This is what they did", False),
        ("the end and so on", True),
        ("the end and so", False),
    ],
)
def test_which_english_sentences_may_not_come_back(source, echo):
    assert complaint(source, source) == (ECHO if echo else "")
    assert complaint(source, f"  {source.upper()} ") == (ECHO if echo else "")
    assert complaint(source, f"{source} no") == ""


def test_damaged_letters_and_nothing_are_told():
    damaged = "X sent a translation with damaged letters; try again later or translate it by hand."
    assert complaint("What a day!", "Co za dzie\ufffd!") == damaged
    assert complaint("What a d\ufffdy!", "Co za dzie\ufffd!") == ""
    for answer in (None, "", " \n"):
        assert complaint("a", answer) == str(nothing("X"))
    assert str(nothing("X")).startswith("X gave no translation of this text")


def test_a_check_point_blocks_the_service():
    page = "Our systems have detected unusual traffic from your network."
    with pytest.raises(ServiceBlocked, match="X refuses to translate more for now"):
        accepted("What a day!", page, "X")
    assert accepted("They saw unusual traffic", page, "X") == page
    assert CHECKPOINT.search('<form id="captcha-form">')
    assert str(blocked("X")).endswith("or in a few hours if it still refuses.")


# What is asked, and what becomes of the answers


def asking(answers):
    """Return a service that gives these answers, one list for each request, and the list of what it was asked."""
    sent = []
    left = iter(answers)

    def ask(texts, marked):
        sent.append((texts, marked))
        return next(left)

    return ask, sent


@pytest.mark.parametrize(
    ("characters", "batches"),
    [
        (6, [["one", "two"], ["three"], ["four"]]),
        (8, [["one", "two"], ["three"], ["four"]]),
        (9, [["one", "two"], ["three", "four"]]),
        (11, [["one", "two", "three"], ["four"]]),
        (2, [["one"], ["two"], ["three"], ["four"]]),
        (99, [["one", "two", "three"], ["four"]]),
    ],
)
def test_as_many_texts_as_the_limits_allow_are_asked_at_once(characters, batches):
    texts = ["one", "two", "three", "four"]
    sent = []

    def ask(some, marked):
        sent.append(some)
        return [text.upper() for text in some]

    assert translated(texts, ask, "X", BRACES, Limits(texts=3, characters=characters)) == [t.upper() for t in texts]
    assert sent == batches
    assert translated([], ask, "X", BRACES, Limits()) == []


def test_marks_are_said_to_be_there_and_come_back_to_their_places():
    ask, sent = asking([["jeden {0} dwa {1} raz", "trzy"]])
    assert translated(["one <i>two</i> once", "three"], ask, "X", BRACES, Limits(texts=5)) == [
        "jeden <i>dwa</i> raz",
        "trzy",
    ]
    assert sent == [(["one {0} two {1} once", "three"], True)]
    ask, sent = asking([["jeden"]])
    assert translated(["one"], ask, "X", XML, Limits()) == ["jeden"]
    assert sent == [(["one"], False)]


@pytest.mark.parametrize(
    "answer", ["jeden dwa", "jeden dwa{1}", "{1}jeden{0}", "{0}jeden{1}{2}", "{0}jeden{0}{1}", "{0}a{0}"]
)
def test_a_mark_that_is_lost_or_comes_too_often_is_told(answer):
    with pytest.raises(BadAnswer, match="X lost a tag, a name or a sign of this text"):
        translated(["one <i>two</i> once"], lambda texts, _: [answer], "X", BRACES, Limits())


@pytest.mark.parametrize("answer", [None, 5, "", "  ", ["a"]])
def test_what_is_no_text_is_no_translation(answer):
    with pytest.raises(BadAnswer, match="X gave no translation of this text"):
        translated(["one"], lambda texts, _: [answer], "X", BRACES, Limits())


@pytest.mark.parametrize(("length", "refused"), [(412, False), (413, True)])
def test_an_enormous_answer_is_refused_before_it_is_looked_at(length, refused):
    with pytest.raises(BadAnswer, match="too long or too short"):
        translated(["one"], lambda texts, _: ["b" * length], "X", BRACES, Limits())


def test_half_a_letter_is_not_sent():
    ask, sent = asking([])
    with pytest.raises(BadAnswer, match="X gave no translation of this text"):
        translated(["one \ud83d"], ask, "X", BRACES, Limits(texts=5))
    assert sent == []


def test_a_name_that_was_lost_is_asked_for_apart_and_its_text_taken_when_it_is_back():
    ask, sent = asking([["ona zna to", "dwa"], ["ona zna {0}"]])
    assert translated(["she knows DNA is there", "two"], ask, "X", BRACES, Limits(texts=5)) == [
        "ona zna DNA",
        "dwa",
    ]
    assert sent == [(["she knows DNA is there", "two"], False), (["she knows {0} is there"], True)]


@pytest.mark.parametrize("second", [[], ["ona zna"], ["", ""], [None], ["ona {0}{0}"]])
def test_where_it_does_not_come_back_the_first_answer_stays(second):
    ask, sent = asking([["dwa", "ona zna to", "trzy"], second])
    texts = ["two", "she knows DNA is there", "three"]
    assert translated(texts, ask, "X", BRACES, Limits(texts=5)) == ["dwa", "ona zna to", "trzy"]
    assert len(sent) == 2


@pytest.mark.parametrize(
    ("text", "polish"),
    [("♪ ♪", "♪ ♪"), ("123", "123"), ("", ""), ("one", None), ("[Music] one", None), ("a: b", None)],
)
def test_what_needs_no_service(text, polish):
    assert without_service(text) == polish


@pytest.mark.parametrize(
    ("text", "longest", "expected"),
    [
        ("Aaa. bbbb ccccc", 13, ["Aaa.", "bbbb ccccc"]),
        ("A. bb cccc dddd", 14, ["A. bb cccc", "dddd"]),
        ("Aa bb. Cc dd. Ee ff", 14, ["Aa bb. Cc dd.", "Ee ff"]),
        ("aa bb", 5, ["aa bb"]),
        ("aa bb", 4, ["aa", "bb"]),
        ("aa bb cc", 6, ["aa bb", "cc"]),
        ("abcd", 1, ["a", "b", "c", "d"]),
    ],
)
def test_where_a_long_text_is_cut(text, longest, expected):
    assert list(pieces(text, longest, lambda letter: 1)) == expected


@given(st.text(alphabet="ab .!?”", max_size=60), st.integers(1, 12))
def test_no_piece_is_too_long_and_no_letter_lost(text, longest):
    cut = list(pieces(text, longest, lambda letter: 1))
    assert "".join("".join(cut).split()) == "".join(text.split())
    assert all(len(piece) <= longest for piece in cut)
