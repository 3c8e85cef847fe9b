"""A Polish text laid over the sentences of a talk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import InputError
from dwuglos.importing import pasting as pasting_module
from dwuglos.importing.pasting import LEAST, Pasting, laid, paste
from dwuglos.importing.polish_text import PolishText, polish_lines
from dwuglos.sentences.alignment import Bead, Texts
from dwuglos.talk.transcript import NewSegment, Segment, State, Transcript, number

ENGLISH = (
    "Bees dance for each other.",
    "The direction of the dance",
    "is the direction of the flowers.",
    "A dance of 2 seconds means 1000 meters.",
    "Karl von Frisch discovered it in 1923.",
)
POLISH = (
    "Pszczoły tańczą dla siebie nawzajem.",
    "Kierunek tańca jest kierunkiem kwiatów.",
    "Taniec trwający 2 sekundy to 1000 metrów.",
    "Karl von Frisch odkrył to w 1923 roku.",
)


def _segments(targets: dict[int, tuple[str, State, str]] | None = None) -> list[Segment]:
    given_targets = targets or {}
    return number(
        NewSegment(2000 * n, 2000 * n + 1900, text, *given_targets.get(n, ("", "initial", "")))
        for n, text in enumerate(ENGLISH)
    )


def _pasted(segments: list[Segment] | None = None, lines: tuple[str, ...] = POLISH) -> Pasting:
    return paste(_segments() if segments is None else segments, polish_lines(" ".join(lines)))


def _targets(pasting: Pasting, talk: Transcript, least: float = 0.0, over_person: bool = False) -> list[str]:
    edit = pasting.edit(talk, least, over_person)
    if edit is not None:
        undo = edit.apply(talk)
        after = [segment.target for segment in talk]
        before = undo.apply(talk)
        before.apply(talk)
        assert [segment.target for segment in talk] == after
    return [segment.target for segment in talk]


def test_each_sentence_gets_its_text_laid_over_its_segments() -> None:
    talk = Transcript(_segments())
    pasting = _pasted()
    assert [pasting.polish(n) for n in range(4)] == list(POLISH)
    assert _targets(pasting, talk) == [POLISH[0], "Kierunek tańca", "jest kierunkiem kwiatów.", *POLISH[2:]]
    assert {(segment.state, segment.origin) for segment in talk} == {("translated", "person")}
    assert pasting.left() == []


def test_polish_without_full_stops_is_cut_where_sentences_begin() -> None:
    pasting = _pasted(lines=tuple(line.removesuffix(".") for line in POLISH))
    assert [pasting.polish(n) for n in range(4)] == [line.removesuffix(".") for line in POLISH]


def test_one_polish_sentence_for_two_is_cut_at_a_comma_and_that_is_not_sure() -> None:
    lines = (
        POLISH[0],
        "Kierunek tańca jest kierunkiem kwiatów, a taniec trwający 2 sekundy to 1000 metrów.",
        POLISH[3],
    )
    pasting = _pasted(lines=lines)
    assert [pasting.polish(1), pasting.polish(2)] == [
        "Kierunek tańca jest kierunkiem kwiatów,",
        "a taniec trwający 2 sekundy to 1000 metrów.",
    ]
    assert pasting.doubtful(LEAST) == [1, 2]


def test_clauses_of_one_sentence_are_one_piece() -> None:
    line = "Kierunek tańca jest kierunkiem kwiatów, od których wróciła pszczoła, i tyle."
    pasting = _pasted(lines=(POLISH[0], line, *POLISH[2:]))
    assert pasting.pieces[1] == pasting.polish(1) == line


def test_an_edit_has_a_name_and_a_second_one_is_not_needed() -> None:
    talk = Transcript(_segments())
    edit = _pasted().edit(talk)
    assert edit is not None
    assert edit.label == "Paste translation"
    edit.apply(talk)
    again = _pasted(list(talk))
    assert again.edit(talk) is None
    assert len(again.numbers()) == 4


def test_what_belongs_to_no_sentence_is_left() -> None:
    pasting = _pasted(lines=("Tłumaczenie: Anna Nowak, Wydawnictwo Naukowe, Warszawa 2024.", *POLISH))
    assert pasting.left() == ["Tłumaczenie: Anna Nowak, Wydawnictwo Naukowe, Warszawa 2024."]
    assert [pasting.polish(n) for n in range(4)] == list(POLISH)


def test_a_heading_is_left_out_of_the_sentence_below_it() -> None:
    pasting = paste(_segments(), polish_lines(f"{' '.join(POLISH[:2])}\n\nSkąd to wiemy\n\n{' '.join(POLISH[2:])}"))
    assert pasting.left() == ["Skąd to wiemy"]
    assert [pasting.polish(n) for n in range(4)] == list(POLISH)


def test_what_a_person_wrote_stays_unless_it_is_asked_for() -> None:
    targets: dict[int, tuple[str, State, str]] = {
        0: ("Moje zdanie.", "translated", "person"),
        3: ("Taniec dwusekundowy.", "reviewed", "google"),
        4: ("Szkic maszyny.", "translated", "google"),
    }
    talk = Transcript(_segments(targets))
    pasting = _pasted(list(talk))
    assert pasting.kept() == [0, 2]
    assert _targets(pasting, talk)[0] == "Moje zdanie."
    assert talk[3].target == "Taniec dwusekundowy."
    assert talk[4].target == POLISH[3]
    again = _pasted(list(talk))
    assert _targets(again, talk, over_person=True)[0] == POLISH[0]
    assert (talk[3].target, talk[3].state) == (POLISH[2], "translated")


def test_english_that_gets_nothing_is_bare_unless_it_is_a_sound_or_has_polish() -> None:
    assert _pasted().bare() == []
    assert _pasted().dropped(3).bare() == [3]
    present = _segments({4: (POLISH[3], "translated", "person")})
    assert _pasted(present).dropped(3).bare() == []
    sound = number([*(NewSegment(None, None, text) for text in ENGLISH), NewSegment(None, None, "[applause]")])
    assert _pasted(sound).bare() == []


def test_what_is_not_sure_enough_is_left_out() -> None:
    pasting = _pasted()
    assert pasting.numbers(least=1.1) == []
    assert pasting.doubtful(1.1) == [0, 1, 2, 3]
    assert pasting.left(1.1) == list(POLISH)
    assert pasting.edit(Transcript(_segments()), 1.1) is None


def test_what_changed_meanwhile_stays() -> None:
    pasting = _pasted()
    segments = _segments()
    segments[0] = segments[0]._replace(target="Nowe.", state="translated", origin="person")
    talk = Transcript([each for each in segments if each.id != 5])
    assert _targets(pasting, talk)[0] == "Nowe."
    assert talk[3].target == POLISH[2]


def test_lines_that_are_as_many_as_sentences_are_taken_one_for_one() -> None:
    lines = ("Tańczą pszczoły. Dla siebie nawzajem.", "Kierunek tańca to kierunek", "", "Karl von Frisch odkrył")
    pasting = paste(_segments(), polish_lines("\n".join(lines)))
    assert [pasting.polish(n) for n in range(4)] == list(lines)


def test_a_piece_is_moved_up_and_down_and_is_sure_then() -> None:
    pasting = Pasting(_pasted().sentences, ("a", "b", "c"), (0, 1, 1))
    assert pasting.up(1).owners == (0, 0, 1)
    assert pasting.down(1).owners == (0, 1, 2)
    assert pasting.up(0) == pasting
    assert pasting.up(3) == pasting
    assert pasting.down(1).sentences[2].confidence == 1.0
    assert pasting.dropped(1).owners == (0, None, None)
    assert pasting.sure(2).sentences[2].confidence == 1.0


def test_a_shift_goes_on_until_a_sentence_had_nothing() -> None:
    pasting = Pasting(_pasted().sentences, ("a", "b", "c"), (0, 1, 3))
    assert pasting.shifted(0, 1).owners == (1, 2, 3)
    assert pasting.shifted(3, -1).owners == (0, 1, 2)
    assert pasting.shifted(0, -1).owners == (0, 1, 3)
    full = Pasting(pasting.sentences, ("a", "b", "c", "d"), (0, 1, 2, 3))
    assert full.shifted(1, 1).owners == (0, 2, 3, 3)


def test_a_talk_without_english_is_refused() -> None:
    with pytest.raises(InputError, match="no English text"):
        paste(number([NewSegment(0, 1, "")]), polish_lines("Tak."))
    with pytest.raises(InputError, match="more sentences than any talk"):
        paste(_segments(), PolishText(("Tak.",) * 4000, 4000))


@given(st.lists(st.text(max_size=20), max_size=5), st.lists(st.text(min_size=1, max_size=20), max_size=6))
def test_no_word_is_lost_doubled_or_moved(english: list[str], lines: list[str]) -> None:
    segments = number(NewSegment(None, None, text) for text in ("Bees.", *english))
    pasting = paste(segments, PolishText(tuple(lines), len(lines)))
    assert " ".join(pasting.pieces).split() == " ".join(lines).split()
    owners = [owner for owner in pasting.owners if owner is not None]
    assert owners == sorted(owners)
    for n in pasting.numbers():
        sentence = pasting.sentences[n].segments
        assert " ".join(laid(sentence, pasting.polish(n))).split() == pasting.polish(n).split()


# Borders


def _by_hand(*owners: int | None, confidence: float = 0.5) -> Pasting:
    """Four sentences, and a piece for each owner."""
    sentences = tuple(replace(each, confidence=confidence) for each in _pasted().sentences)
    return Pasting(sentences, tuple("abcdef"[: len(owners)]), owners)


def test_a_place_as_sure_as_it_must_be_is_sure_enough() -> None:
    pasting = _by_hand(0, None, 2)
    assert (pasting.numbers(least=0.5), pasting.doubtful(0.5), pasting.left(0.5)) == ([0, 2], [], ["b"])
    assert (pasting.numbers(least=0.51), pasting.doubtful(0.51), pasting.left(0.51)) == ([], [0, 2], ["a", "b", "c"])


def test_what_a_person_wrote_is_kept_where_it_would_become_another() -> None:
    written = _segments({0: ("Moje zdanie.", "translated", "person"), 3: ("Szkic.", "translated", "google")})
    sentences = _pasted(written).sentences
    assert [each.is_of_person for each in sentences] == [True, False, False, False]
    other = Pasting(sentences, ("Inne.", "Inny szkic."), (0, 2))
    assert (other.kept(), other.numbers(), other.numbers(over_person=True)) == ([0], [2], [0, 2])
    same = Pasting(sentences, ("Moje", "zdanie."), (0, 0))
    assert (same.kept(), same.numbers()) == ([], [0])
    assert same.edit(Transcript(written)) is None


def test_no_piece_goes_beyond_the_first_or_the_last_sentence() -> None:
    pasting = _by_hand(0, 3)
    assert pasting.up(0) is pasting
    assert pasting.down(3) is pasting
    assert pasting.down(0).owners == (1, 3)
    assert pasting.up(3).owners == (0, 2)
    assert pasting.down(2) is pasting
    assert pasting.shifted(3, 1) == pasting
    assert pasting.shifted(0, -1) == pasting
    assert _by_hand(1, None, 2, 3).shifted(2, -1).owners == (0, None, 1, 3)
    assert _by_hand(0, None, 1).shifted(0, 1).owners == (1, None, 2)


def test_only_the_places_that_a_person_touched_are_sure() -> None:
    assert [each.confidence for each in _by_hand(0, 2).down(2).sentences] == [0.5, 0.5, 1.0, 1.0]
    assert [each.confidence for each in _by_hand(0, 2).dropped(2).sentences] == [0.5, 0.5, 1.0, 0.5]
    assert [each.confidence for each in _by_hand(0, 2).sure(0).sentences] == [1.0, 0.5, 0.5, 0.5]


@pytest.mark.parametrize(
    ("owners", "place", "by", "number"),
    [
        ((0, None, 3), 1, 1, 1),
        ((0, None, 3), 1, -1, 0),
        ((0, None, 1), 1, 1, 1),
        ((None, 3), 0, 1, 0),
        ((None, 3), 0, -1, 2),
        ((None, 1), 0, -1, 0),
        ((0, None), 1, 1, 1),
        ((1, None, None, 3), 2, -1, 1),
        ((1, None, None, 3), 1, 1, 2),
        ((None, 0), 0, 1, 0),
        ((None, 0), 0, -1, None),
        ((3, None), 1, 1, None),
        ((3, None), 1, -1, 3),
        ((None,), 0, 1, 0),
        ((None,), 0, -1, 3),
    ],
)
def test_a_piece_without_a_place_goes_to_the_next_sentence_that_may_have_it(
    owners: tuple[int | None, ...], place: int, by: int, number: int | None
) -> None:
    pasting = _by_hand(*owners)
    assert pasting.given(place, by).owners == (*owners[:place], number, *owners[place + 1 :])


def test_a_translation_is_laid_by_the_times_where_all_segments_have_them(monkeypatch: pytest.MonkeyPatch) -> None:
    durations: list[Sequence[int] | None] = []
    monkeypatch.setattr(pasting_module, "lay_out", lambda _text, _sources, times: durations.append(times) or [])
    one, two = number([NewSegment(0, 500, "one two"), NewSegment(500, 4000, "one two")])
    for segments in ([one, two], [one._replace(start=None, end=None), two], [one._replace(end=0), two]):
        laid(segments, "raz dwa")
    assert durations == [[500, 3500], None, None]


COUNTED = ("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten")


def _counted_talk(count: int) -> list[Segment]:
    return number(NewSegment(None, None, f"{word} is the number {n}0{n}.") for n, word in enumerate(COUNTED[:count], 1))


@pytest.mark.parametrize(
    ("sentences", "lines", "in_two", "are_split"),
    [
        (10, 13, 1, False),
        (10, 14, 1, True),
        (10, 7, 4, False),
        (10, 6, 3, True),
        (9, 10, 6, False),
        (9, 10, 7, True),
        (10, 10, 10, False),
    ],
)
def test_lines_about_as_many_as_sentences_are_not_split(
    sentences: int, lines: int, in_two: int, are_split: bool
) -> None:
    text = tuple(f"Liczba {n}0{n}." + (" Tak jest." if n <= in_two else "") for n in range(1, lines + 1))
    pasting = paste(_counted_talk(sentences), PolishText(text, lines))
    assert ("Tak jest." in pasting.pieces) is are_split
    assert " ".join(pasting.pieces) == " ".join(text)


@pytest.mark.parametrize(("length", "is_heading"), [(70, True), (71, False)])
def test_a_heading_has_seventy_characters(length: int, is_heading: bool) -> None:
    heading = ("Skąd to wszystko wiemy o pszczołach i o ich tańcach w ulach i na łąkach" * 2)[:length]
    body = [f"Zdanie numer {n}0{n} mówi o liczbie {n}0{n} i o niczym innym." for n in range(1, 11)]
    text = PolishText((" ".join(body[:5]), heading, " ".join(body[5:])), 3)
    texts: list[Texts] = []

    def align(given_texts: Texts, cancelled: object) -> list[Bead]:
        texts.append(given_texts)
        return []

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pasting_module, "align", align)
        paste(_counted_talk(10), text)
    assert texts[0].polish == [*body[:5], heading, *body[5:]]
    assert [place for place, is_one in enumerate(texts[0].headings) if is_one] == ([5] if is_heading else [])


def test_two_sentences_that_have_one_translation_share_it_and_are_less_sure() -> None:
    beads = [
        Bead(range(0, 1), range(0, 1), 0.9),
        Bead(range(1, 3), range(1, 2), 0.9),
        Bead(range(3, 3), range(2, 3), 0.9),
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pasting_module, "align", lambda *_: beads)
        pasting = _pasted(lines=("Pierwsze.", "Drugie zdanie oraz po nim trzecie zdanie.", "Obce."))
    assert [each.confidence for each in pasting.sentences] == pytest.approx([0.9, 0.72, 0.72, 0.0])
    assert pasting.owners == (0, 1, 2, None)
    assert " ".join(pasting.pieces) == "Pierwsze. Drugie zdanie oraz po nim trzecie zdanie. Obce."
    assert pasting.left() == ["Obce."]
    assert pasting.polish(1)
    assert pasting.polish(2)


def test_english_that_gets_nothing_is_not_sure() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pasting_module, "align", lambda *_: [Bead(range(0, 4), range(0), 0.9)])
        pasting = _pasted()
    assert [each.confidence for each in pasting.sentences] == [0.0] * 4
