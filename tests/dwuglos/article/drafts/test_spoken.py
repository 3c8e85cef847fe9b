"""The Polish sentences of a talk."""

from __future__ import annotations

from threading import Event

import pytest

from dwuglos.article.drafts.spoken import bare, sentences_of, unreviewed, usable_rows
from dwuglos.errors import Cancelled, InputError
from dwuglos.talk.transcript import NewSegment, Segment, State, number

WORDS = ("słowo", "zdanie", "zagadnienie", "pytanie", "zadanie", "pojęcie")


def segments(*targets: str, state: State = "reviewed") -> list[Segment]:
    return number(NewSegment(n * 1000, n * 1000 + 900, "x", target, state) for n, target in enumerate(targets))


def told(of: list[Segment]) -> list[tuple[str, int, int]]:
    return [(each.text, each.first, each.last) for each in sentences_of(of, usable_rows(of), Event())]


def test_a_sentence_goes_over_segments_and_several_share_one() -> None:
    talk = segments("To jest pierwsze", "zdanie. A to drugie.", "Trzecie stoi samo.")
    assert told(talk) == [
        ("To jest pierwsze zdanie.", 0, 1),
        ("A to drugie.", 1, 1),
        ("Trzecie stoi samo.", 2, 2),
    ]


def test_segments_without_words_belong_to_no_sentence() -> None:
    talk = segments("Sieć ma", "[Muzyka]", "dwie warstwy.", "", "Koniec.")
    assert told(talk) == [("Sieć ma dwie warstwy.", 0, 2), ("Koniec.", 4, 4)]


def test_text_without_punctuation_is_parted_too() -> None:
    talk = segments(*(f"słowo numer {n} bez kropki" for n in range(40)))
    found = told(talk)
    assert len(found) > 1
    assert " ".join(text for text, _, _ in found) == " ".join(segment.target for segment in talk)


def test_forgotten_full_stops_are_found_where_a_sentence_is_too_long() -> None:
    texts = [f"{word.capitalize()} jest tu opisane bardzo dokładnie, ale bez kropki na samym końcu" for word in WORDS]
    talk = segments("Krótki wstęp do wykładu.", *texts, "to dalszy ciąg. Koniec wykładu.")
    assert told(talk) == [
        ("Krótki wstęp do wykładu.", 0, 0),
        *((text, n, n) for n, text in enumerate(texts[:-1], 1)),
        (f"{texts[-1]} to dalszy ciąg.", 6, 7),
        ("Koniec wykładu.", 7, 7),
    ]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("<i>Sieć</i>\nneuronowa", "Sieć neuronowa"),
        ("{\\an8}Na górze", "Na górze"),
        ("♪ [Muzyka] Zaczynamy", "Zaczynamy"),
        ("(Śmiech) Dobrze (jak sądzę).", "Dobrze (jak sądzę)."),
        (">> Co to jest? >> Sieć.", "Co to jest? Sieć."),
        ("- Tak?\n- Nie.", "Tak? Nie."),
    ],
)
def test_marks_and_sounds_are_taken_out(text: str, left: str) -> None:
    assert bare(text) == left


def test_what_is_confirmed_is_drawn_from_when_it_is_enough() -> None:
    talk = segments("Jeden.", "Dwa.", "Trzy.", "Cztery.")
    drafts = [segment._replace(state="translated") for segment in talk]
    assert usable_rows([*talk[:2], *drafts[2:]]) == {0, 1}
    assert usable_rows([talk[0], *drafts[1:]]) == {0, 1, 2, 3}


def test_a_sentence_with_a_draft_in_it_is_not_drawn_from_then() -> None:
    talk = segments("Jeden.", "Dwa,", "trzy.")
    assert told([talk[0], talk[1], talk[2]._replace(state="translated")]) == [("Jeden.", 0, 0)]


def test_drafts_are_told() -> None:
    talk = segments("Jeden.", "Dwa.", state="translated")
    assert [str(notice) for notice in unreviewed(talk, {0})] == [
        "The draft also draws on one segment that nobody has reviewed yet."
    ]
    assert "2 segments" in str(unreviewed(talk, {0, 1})[0])
    assert unreviewed(segments("Jeden."), {0}) == ()


def test_too_little_polish_is_told_with_what_to_do() -> None:
    with pytest.raises(InputError, match=r"Of 3 segments only 1 have .* translate at least half of the talk first\."):
        usable_rows(segments("Jeden.", "", ""))
    with pytest.raises(InputError):
        usable_rows([])


def test_it_stops_when_asked() -> None:
    stop = Event()
    stop.set()
    with pytest.raises(Cancelled):
        sentences_of(segments("Jeden."), {0}, stop)
