"""What the memory learns from a talk."""

from __future__ import annotations

from dwuglos.memory.feeding import context, units_of_segments, units_of_talk
from dwuglos.store.units.unit import NewUnit, mark_of
from dwuglos.talk.transcript import NewSegment, Segment, State, number


def segments(*states: State) -> list[Segment]:
    """One sentence of two segments, and one of one."""
    texts = (
        ("Tonight we look at lighthouses,", "Dziś przyjrzymy się latarniom,"),
        ("and at their keepers.", "i ich\nlatarnikom."),
        ("Some were lonely.", "Niektórzy byli samotni."),
    )
    return number(
        NewSegment(n * 2000, n * 2000 + 1900, *pair, state, "person" if n else "google")
        for n, (pair, state) in enumerate(zip(texts, states, strict=True))
    )


def told(units: list[NewUnit]) -> list[tuple[str, str, str]]:
    return [(unit.place, unit.source, unit.target) for unit in units]


FIRST = ("1", "Tonight we look at lighthouses,", "Dziś przyjrzymy się latarniom,")
SECOND = ("2", "and at their keepers.", "i ich latarnikom.")
THIRD = ("3", "Some were lonely.", "Niektórzy byli samotni.")
SENTENCE = ("1-2", f"{FIRST[1]} {SECOND[1]}", f"{FIRST[2]} {SECOND[2]}")


def test_each_confirmed_segment_and_each_sentence_of_them_is_a_unit() -> None:
    assert told(units_of_talk(segments("reviewed", "final", "reviewed"), 7, "Talk")) == [FIRST, SECOND, THIRD, SENTENCE]


def test_what_nobody_confirmed_is_none() -> None:
    assert told(units_of_talk(segments("translated", "reviewed", "initial"), 7, "Talk")) == [SECOND]


def test_a_segment_without_either_text_is_none() -> None:
    empty = [segment._replace(target=" ") for segment in segments("reviewed", "reviewed", "reviewed")]
    assert units_of_talk(empty, 7, "Talk") == []
    assert units_of_talk([empty[0]._replace(source="<i></i>", target="a")], 7, "Talk") == []


def test_some_segments_bring_their_sentences_along() -> None:
    all_of_them = segments("reviewed", "reviewed", "reviewed")
    assert told(units_of_segments(all_of_them, [1], 7, "Talk")) == [SECOND, SENTENCE]
    assert told(units_of_segments(all_of_them, [2, 2, 99, -1], 7, "Talk")) == [THIRD]
    assert units_of_segments(segments("reviewed", "translated", "reviewed"), [1], 7, "Talk") == []


def test_a_unit_knows_where_it_is_from() -> None:
    units = {unit.place: unit for unit in units_of_talk(segments("reviewed", "reviewed", "reviewed"), 7, "Talk", 1700)}
    assert units["1"][2:4] == ("Talk", 7)
    assert (units["1"].at, units["1"].origin, units["2"].origin, units["1-2"].origin) == (
        1700,
        "google",
        "person",
        "person",
    )
    assert (units["1"].before, units["1"].after) == (0, mark_of("and at their keepers."))
    assert (units["1-2"].before, units["1-2"].after) == (0, mark_of("Some were lonely."))


def test_the_context_of_a_run_is_what_stands_beside_it() -> None:
    three = segments("initial", "initial", "initial")
    assert context(three, range(1, 2)) == (mark_of(three[0].source), mark_of(three[2].source))
    assert context(three, range(3)) == (0, 0)
