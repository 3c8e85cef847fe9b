"""A Polish text laid over the sentences of a talk."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dwuglos.errors import InputError
from dwuglos.importing.pasting import LEAST, Pasting, laid, paste
from dwuglos.importing.polish_text import PolishText, polish_lines
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
