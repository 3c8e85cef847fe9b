"""What the memory has for untranslated segments and sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing

import pytest

from dwuglos.drafts.from_memory import Filling, edit_of, finds, kept
from dwuglos.errors import Cancelled
from dwuglos.memory.feeding import units_of_talk
from dwuglos.store.units.sqlite import SqliteUnits
from dwuglos.talk.history import History
from dwuglos.talk.transcript import Change, NewSegment, Segment, State, Transcript, number

ENGLISH = ("Welcome to the lighthouse.", "It was built", "more than a hundred years ago.", "Thank you.")
POLISH = ("Witajcie w latarni.", "Zbudowano ją", "ponad sto lat temu.", "Dziękuję.")


def talk(english: Sequence[str], polish: Sequence[str] = (), state: State = "reviewed") -> list[Segment]:
    texts = [*polish, *[""] * (len(english) - len(polish))]
    pairs = enumerate(zip(english, texts, strict=True))
    return number(
        [
            NewSegment(n * 1000, n * 1000 + 900, source, target, state, "person")
            if target
            else NewSegment(n * 1000, n * 1000 + 900, source)
            for n, (source, target) in pairs
        ]
    )


@pytest.fixture
def units() -> Iterator[SqliteUnits]:
    with closing(SqliteUnits(None)) as units:
        units.add(units_of_talk(talk(ENGLISH, POLISH), 1, "Lighthouses", 5))
        yield units


def filled(units: SqliteUnits, segments: list[Segment], least: int = 75) -> tuple[Transcript, Filling]:
    transcript = Transcript(segments)
    edit, _, filling = edit_of(transcript, finds(segments, units, least))
    if edit is not None:
        edit.apply(transcript)
    return transcript, filling


def test_the_same_texts_come_back_as_drafts_in_their_segments(units: SqliteUnits) -> None:
    transcript, filling = filled(units, talk(ENGLISH))
    assert [(s.target, s.state, s.origin) for s in transcript] == [(text, "translated", "memory") for text in POLISH]
    assert (filling.in_context, filling.exact, filling.alike, filling.titles) == (4, 0, 0, (("Lighthouses", 4),))
    assert [str(each) for each in filling.notices] == [
        "4 segments were translated from the memory.",
        "The same in the same place: 4, the same: 0, alike: 0.",
        "From: Lighthouses (4).",
    ]


def test_a_sentence_cut_otherwise_is_found_whole(units: SqliteUnits) -> None:
    transcript, filling = filled(units, talk(["It was built more than", "a hundred years ago."]))
    assert " ".join(segment.target for segment in transcript) == "Zbudowano ją ponad sto lat temu."
    assert all(segment.target for segment in transcript)
    assert filling.exact == 2


def test_only_what_is_alike_enough_is_taken(units: SqliteUnits) -> None:
    alike = talk(["Welcome to the old lighthouse.", "Quite another thing."])
    transcript, filling = filled(units, alike)
    assert [segment.target for segment in transcript] == ["Witajcie w latarni.", ""]
    assert (filling.done, filling.alike) == (1, 1)
    transcript, filling = filled(units, alike, least=100)
    assert [segment.target for segment in transcript] == ["", ""]
    assert [str(each) for each in filling.notices] == ["The memory has nothing like what is untranslated here."]


def test_what_has_polish_stays_as_it_is(units: SqliteUnits) -> None:
    segments = talk(ENGLISH, ["Witam.", "Powstała", "sto lat temu."], "translated")
    transcript, _ = filled(units, segments)
    assert [segment.target for segment in transcript] == ["Witam.", "Powstała", "sto lat temu.", "Dziękuję."]


def test_what_was_typed_meanwhile_is_not_overwritten_and_it_is_one_step(units: SqliteUnits) -> None:
    segments = talk(ENGLISH)
    found = finds(segments, units)
    transcript = Transcript(segments)
    history = History(transcript)
    first = transcript[0]
    transcript.apply([Change(first, first._replace(target="Witam!", state="translated", origin="person"))])
    edit, taken, filling = edit_of(transcript, found)
    assert edit is not None
    history.do(edit)
    assert [segment.target for segment in transcript] == ["Witam!", *POLISH[1:]]
    assert (filling.done, filling.late) == (3, 1)
    assert [each.parts for each in kept(taken)] == [{2: POLISH[1]}, {3: POLISH[2]}, {4: POLISH[3]}]
    history.undo()
    assert [segment.target for segment in transcript] == ["Witam!", "", "", ""]


def test_it_tells_how_far_it_is_and_stops_when_asked(units: SqliteUnits) -> None:
    heard: list[tuple[int, int]] = []
    finds(talk(ENGLISH), units, progress=lambda done, total: heard.append((done, total)))
    assert heard == [(1, 4), (3, 4), (4, 4)]
    with pytest.raises(Cancelled):
        finds(talk(ENGLISH), units, cancelled=lambda: True)


def test_only_the_chosen_segments_are_looked_for(units: SqliteUnits) -> None:
    assert [find.draft.request.ids for find in finds(talk(ENGLISH), units, chosen=[4])] == [(4,)]
