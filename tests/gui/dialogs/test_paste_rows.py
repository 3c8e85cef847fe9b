"""The rows of a pasted text: in which order they come, and what each shows."""

from __future__ import annotations

from dwuglos.importing.pasting import Pasting, Sentence
from dwuglos.talk.transcript import NewSegment, number
from gui.dialogs.paste_rows import Row, described, rows_of

SEGMENTS = number(
    (
        NewSegment(0, 1000, "Bees dance."),
        NewSegment(1000, 2000, "R & D", "Badania"),
        NewSegment(2000, 3000, "It is a map.", "To mapa."),
        NewSegment(3000, 4000, "Thank you.", "Dziękuję."),
    )
)
SURE = (0.9, 0.4, 0.7, 0.0)
SENTENCES = tuple(Sentence((segment,), sure) for segment, sure in zip(SEGMENTS, SURE, strict=True))
PASTING = Pasting(SENTENCES, ("Pszczoły", "tańczą.", "<Zdjęcie>", "To plan."), (0, 0, None, 2))


def test_rows_come_in_the_order_of_the_talk_each_sentence_once() -> None:
    assert rows_of(PASTING, doubtful_first=False) == [Row(0), Row(None, 2), Row(1), Row(2), Row(3)]


def test_what_has_no_place_comes_first_of_the_doubtful_and_what_gets_nothing_last() -> None:
    assert rows_of(PASTING, doubtful_first=True) == [Row(None, 2), Row(2), Row(0), Row(1), Row(3)]


def test_of_nothing_that_was_pasted_every_sentence_is_there() -> None:
    assert rows_of(Pasting(SENTENCES, (), ()), doubtful_first=False) == [Row(0), Row(1), Row(2), Row(3)]


def test_a_sentence_is_shown_with_what_it_gets_or_has() -> None:
    assert described(PASTING, Row(0)) == "Bees dance.<br>Pszczoły tańczą."
    assert described(PASTING, Row(1)) == "R &amp; D<br>Badania"
    assert described(PASTING, Row(3)) == "Thank you.<br>Dziękuję."


def test_what_changes_is_shown_before_and_after() -> None:
    english, before, after = described(PASTING, Row(2)).split("<br>")
    assert english == "It is a map."
    assert "mapa" in before
    assert "plan" not in before
    assert "plan" in after
    assert "mapa" not in after
    same = Pasting(SENTENCES, ("To mapa.",), (2,))
    assert described(same, Row(2)) == "It is a map.<br>To mapa."


def test_a_piece_without_a_place_is_shown_as_it_is() -> None:
    assert described(PASTING, Row(None, 2)) == "&lt;Zdjęcie&gt;"
    assert described(Pasting((), ("Jeden",), (None,)), Row(None, 0)) == "Jeden"
