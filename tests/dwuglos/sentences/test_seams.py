"""Seams part sentences where punctuation says so, or silence where there is none."""

from __future__ import annotations

from dwuglos.sentences.seams import Seams
from dwuglos.talk.transcript import NewSegment, Segment, number


def segments(*sources: str, pause: int = 0) -> list[Segment]:
    """Return segments of two seconds with a pause (ms) before the last."""
    last = len(sources) - 1
    return number(
        NewSegment(at * 2000 + (pause if at == last else 0), at * 2000 + 2000 + (pause if at == last else 0), source)
        for at, source in enumerate(sources)
    )


def parts_last(*sources: str, pause: int = 0) -> bool:
    return Seams(segments(*sources, pause=pause)).begins_stretch(len(sources) - 1)


def test_the_first_and_the_row_after_the_last_begin_a_stretch() -> None:
    seams = Seams(segments("and", "so on"))
    assert [seams.begins_stretch(row) for row in range(3)] == [True, False, True]


def test_silence_parts_text_without_punctuation() -> None:
    assert parts_last("this is how", "we do it now", pause=700)
    assert not parts_last("this is how", "we do it now", pause=300)


def test_where_there_is_punctuation_only_a_long_silence_before_a_capital_parts() -> None:
    assert not parts_last("Yes. This is", "how we do it", pause=2000)
    assert not parts_last("Yes. This is", "how we do it", pause=3500)
    assert parts_last("Yes. This is how", "We do it", pause=3500)


def test_small_letters_begin_sentences_where_nothing_else_does() -> None:
    small = ["so this is it.", "now we look at it"] * 4
    assert parts_last(*small)
    assert not parts_last(*small[:-2], "This is it.", small[-1])


def test_after_many_segments_without_an_end_one_is_counted() -> None:
    seams = Seams(number(NewSegment(None, None, "and so on") for _ in range(100)))
    assert [row for row in range(101) if seams.begins_stretch(row)] == [0, 32, 64, 96, 100]


def test_silence_and_ends_of_clauses_are_good_places() -> None:
    assert Seams(segments("home,", "we went")).weight(1) > Seams(segments("home", "we went")).weight(1)
    assert Seams(segments("home", "we went", pause=400)).weight(1) > Seams(segments("home", "we went")).weight(1)
    assert Seams(segments("", "we went")).weight(1) == 0
