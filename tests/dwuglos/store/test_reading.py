"""A talk read as far as it can be read, with a sentence about what could not."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from dwuglos.errors import LibraryDamaged
from dwuglos.store.library import Library
from dwuglos.store.talk_in_hand import talk_in_hand
from dwuglos.talk.open_talk import OpenTalk
from dwuglos.talk.transcript import NewSegment, Segment, Transcript, number
from dwuglos.talk.video import Video
from tests.dwuglos.store.moves import note

Spoil = Callable[[str], None]


@pytest.fixture
def spoil(library: Library, talk: int) -> Spoil:
    """Change the library behind its back."""

    def spoil(statement: str) -> None:
        assert library.path is not None
        with closing(sqlite3.connect(library.path)) as one, one:
            one.execute(statement)

    return spoil


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        ("source = X'41FF42'", "A�B"),
        ("source = CAST(X'41FF42' AS TEXT)", "A�B"),
        ("source = 'A' || char(0) || 'B'", "A�B"),
        ("state = 'nonsense'", None),
        ("rank = 'high'", None),
        ("start = 'soon'", None),
        ('"end" = NULL', None),
        ("timing = 7", None),
        ("rank = (SELECT rank FROM segment WHERE id = 1)", None),
    ],
)
def test_one_bad_segment_is_shown_as_far_as_it_can_be(
    library: Library, talk: int, transcript: Transcript, spoil: Spoil, change: str, shown: str | None
) -> None:
    spoil(f"UPDATE segment SET {change} WHERE id = 2")
    opened = library.open_talk(talk)
    by_id = {segment.id: segment for segment in opened.segments}
    assert sorted(by_id) == [1, 2, 3, 4, 5, 6]
    assert [by_id[id] for id in (1, 3, 4, 5, 6)] == [each for each in transcript if each.id != 2]
    assert by_id[2].source == (shown or transcript[1].source)
    assert str(opened.damage) == opened.read_only_reason
    assert "Segments: 6 of 6; damaged ones: 1 (ids: 2); other damaged values: 0." in str(opened.damage)
    OpenTalk(opened)  # everything in it fits
    with pytest.raises(LibraryDamaged):
        library.segments(talk)


@pytest.fixture
def many(library: Library) -> tuple[int, list[Segment]]:
    """A talk that is read in several batches, with its segments."""
    segments = number([NewSegment(n * 1000, n * 1000 + 900, f"Number {n}.", f"Żółw {n}.") for n in range(1203)])
    return library.add_talk("Many", segments), segments


def test_segments_come_by_rank_whatever_their_ids(
    library: Library, many: tuple[int, list[Segment]], spoil: Spoil
) -> None:
    talk, segments = many
    assert library.open_talk(talk).segments == segments
    spoil(f"UPDATE segment SET rank = -rank WHERE talk_id = {talk}")
    opened = library.open_talk(talk)
    assert opened.segments == [each._replace(rank=-each.rank) for each in reversed(segments)]
    assert opened.damage is None


@pytest.mark.parametrize("id", [1, 500, 501, 1203])
@pytest.mark.parametrize(
    "change",
    [
        "target = target || char(0)",
        "target = CAST(X'41FF42' AS TEXT)",
        "source = X'41FF42'",
        "start = 1.5",
        '"end" = NULL',
        "rank = (SELECT rank FROM segment AS other WHERE other.talk_id = segment.talk_id AND other.id = 700)",
    ],
)
def test_one_bad_segment_is_found_in_every_batch(
    library: Library, many: tuple[int, list[Segment]], spoil: Spoil, change: str, id: int
) -> None:
    talk, segments = many
    spoil(f"UPDATE segment SET {change} WHERE talk_id = {talk} AND id = {id}")
    opened = library.open_talk(talk)
    assert "damaged ones: 1 " in str(opened.damage)
    whole = {700, id} if "rank" in change else {id}  # of two that stand in one place, one has to move
    assert [each for each in opened.segments if each.id not in whole] == [s for s in segments if s.id not in whole]


def test_segments_without_times_are_sound(library: Library) -> None:
    segments = number([NewSegment(None, None, "a"), NewSegment(0, 10, "b")])
    opened = library.open_talk(library.add_talk("Untimed", segments))
    assert (opened.segments, opened.damage) == (segments, None)


def test_segments_that_are_gone_are_told_of(library: Library, talk: int, spoil: Spoil) -> None:
    spoil("DELETE FROM segment WHERE id IN (2, 3)")
    opened = library.open_talk(talk)
    assert [segment.id for segment in opened.segments] == [1, 4, 5, 6]
    assert "Segments: 4 of 6; other damaged values: 0." in str(opened.damage)
    with pytest.raises(LibraryDamaged, match="Segments: 4 of 6"), talk_in_hand(library, talk):
        pass


@pytest.mark.parametrize("count", ["translated", "reviewed"])
def test_counts_that_are_not_those_of_the_segments_are_damage(
    library: Library, talk: int, spoil: Spoil, count: str
) -> None:
    """As where a state was changed by accident: every segment is there, and sound by itself."""
    assert library.open_talk(talk).damage is None
    spoil(f"UPDATE talk SET {count} = {count} + 1")
    damage = library.open_talk(talk).damage
    assert damage is not None
    assert damage.facts["others"] == 1


def test_what_is_left_of_a_talk_is_duplicated(library: Library, talk: int, spoil: Spoil) -> None:
    spoil("DELETE FROM segment WHERE id = 2")
    spoil("UPDATE segment SET target = 5, rank = 'x' WHERE id = 3")
    copy = library.duplicate_talk(talk, "Kopia")
    assert library.open_talk(copy).damage is None
    assert len(library.segments(copy)) == 5


@pytest.mark.parametrize(
    "change",
    [
        "title = X'41FF'",
        "title = CAST(X'41FF' AS TEXT)",
        "video = '{'",
        "changed = 9223372036854775807",
        "version = 'x'",
        "extras = X'FE'",
    ],
)
def test_a_bad_value_of_a_talk_hides_no_other(library: Library, talk: int, spoil: Spoil, change: str) -> None:
    other = library.add_talk("Inny", [])
    spoil(f"UPDATE talk SET {change} WHERE id = {talk}")
    assert {each.id for each in library.talks()} == {talk, other}
    assert "other damaged values: 1." in str(library.open_talk(talk).damage)
    assert len(library.open_talk(talk).segments) == 6
    library.delete_talk(talk)
    assert [each.id for each in library.talks()] == [other]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE step SET label = X'FF'",
        "UPDATE typing SET text = X'FE'",
        "UPDATE part SET kind = 'nonsense'",
        "UPDATE part SET text = CAST(X'FF' AS TEXT)",
    ],
)
def test_other_values_are_left_out(library: Library, transcript: Transcript, spoil: Spoil, statement: str) -> None:
    from dwuglos.talk.article import Part

    talk = library.add_talk("T", list(transcript), article=[Part(1, "title", 1, "x")])
    library.write(talk, [note(transcript, 1)])
    library.keep_typing(talk, 2, "target", "x")
    spoil(statement)
    opened = library.open_talk(talk)
    assert "Segments: 6 of 6; other damaged values: 1." in str(opened.damage)
    assert opened.done == []


def test_history_that_is_none_is_damage(library: Library, talk: int, transcript: Transcript, spoil: Spoil) -> None:
    library.write(talk, [note(transcript, 1)])
    spoil("UPDATE revision SET after = '[1, \"secret\"'")
    for wish in (
        lambda: library.step_edit(talk, 1),
        lambda: library.revisions(talk, 1),
        lambda: library.writes_since(talk, 0),
    ):
        with pytest.raises(LibraryDamaged) as caught:
            wish()
        assert "secret" not in str(caught.value)


def test_a_bad_page_hides_only_what_is_on_it(tmp_path: Path) -> None:
    path = tmp_path / "long.db"
    with Library(path) as library:
        library.add_talk("Long", number([NewSegment(n, n + 1, "text " * 20) for n in range(1000)]))
        library.keep_video(1, Video(title="x"))
    with closing(sqlite3.connect(path)) as one:
        one.execute("PRAGMA journal_mode=DELETE")
    data = bytearray(path.read_bytes())
    leaf = data.index(b"text " * 20, len(data) // 2) // 4096
    data[leaf * 4096 : leaf * 4096 + 4096] = b"\xab" * 4096
    path.write_bytes(data)
    with Library(path, reading=True) as library:
        opened = library.open_talk(1)
    assert 900 < len(opened.segments) < 1000
    assert f"Segments: {len(opened.segments)} of 1000" in str(opened.damage)
