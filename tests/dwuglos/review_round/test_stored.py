"""The review round of a talk in a library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dwuglos.errors import InputError, TalkNotFound
from dwuglos.review_round.files.base import ReviewSheet
from dwuglos.review_round.marks import key_of
from dwuglos.review_round.sending import sheet_of
from dwuglos.review_round.stored import compare_with, earlier_in, take_in
from dwuglos.store.library import Library
from dwuglos.store.talk_in_hand import talk_in_hand
from dwuglos.talk import edits
from dwuglos.talk.transcript import NewSegment, number
from tests.dwuglos.review_round.kit import changed


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """A library with one talk."""
    with Library(str(tmp_path / "library.db")) as library:
        library.add_talk(
            "Sieci",
            number(
                NewSegment(2000 * n, 2000 * n + 1000, english, polish, "translated", "google")
                for n, (english, polish) in enumerate([("Yes.", "Tak."), ("No.", "Nie."), ("Why?", "Czemu?")])
            ),
        )
        yield library


def sent(library: Library) -> ReviewSheet:
    """Return the sheet of the talk as it is now."""
    return sheet_of("Sieci", key_of(library.identity(), 1), library.open_talk(1).segments)


def edit_here(library: Library, segment: int, target: str) -> None:
    """Change a translation meanwhile."""
    with talk_in_hand(library, 1) as talk:
        edit = edits.set_target(talk.transcript, segment, target)
        assert edit is not None
        talk.history.do(edit)


def targets(library: Library) -> list[str]:
    """Return the Polish of the talk."""
    return [segment.target for segment in library.open_talk(1).segments]


def test_what_the_reviewer_changed_is_taken_in_one_step(library: Library) -> None:
    back = changed(sent(library), s1={"target": "Owszem."}, s3={"target": "Dlaczego?"})
    answer, taken = take_in(library, 1, back, "all")
    assert (len(answer.differences), taken) == (2, 2)
    assert targets(library) == ["Owszem.", "Nie.", "Dlaczego?"]
    with talk_in_hand(library, 1) as talk:
        talk.history.undo()
    assert targets(library) == ["Tak.", "Nie.", "Czemu?"]


def test_nothing_is_emptied_that_was_not_asked_for(library: Library) -> None:
    back = changed(sent(library), s1={"target": " "}, s2={"target": ""}, s3={"target": "Dlaczego?"})
    edit_here(library, 2, "Nic.")
    answer, taken = take_in(library, 1, back, "clean")
    assert ([each.now.id for each in answer.clean], [each.now.id for each in answer.emptied]) == ([3], [1])
    assert (taken, targets(library)) == (1, ["Tak.", "Nic.", "Dlaczego?"])
    assert take_in(library, 1, back, "all")[1] == 2
    assert targets(library) == ["", "", "Dlaczego?"]


def test_conflicts_are_taken_only_with_all(library: Library) -> None:
    back = changed(sent(library), s1={"target": "Owszem."}, s3={"target": "Dlaczego?"})
    edit_here(library, 3, "Po co?")
    answer, taken = take_in(library, 1, back, "clean")
    assert (len(answer.differences), len(answer.clean), taken) == (2, 1, 1)
    assert targets(library) == ["Owszem.", "Nie.", "Po co?"]
    answer, taken = take_in(library, 1, back, "all")
    assert taken == 1
    assert targets(library) == ["Owszem.", "Nie.", "Dlaczego?"]


def test_to_look_changes_nothing(library: Library) -> None:
    back = changed(sent(library), s1={"target": "Owszem."})
    before = library.open_talk(1)
    answer, taken = take_in(library, 1, back, "none")
    assert (len(answer.differences), taken) == (1, 0)
    assert library.open_talk(1) == before


def test_a_sheet_without_changes_makes_no_step(library: Library) -> None:
    before = library.open_talk(1)
    assert take_in(library, 1, sent(library), "all")[1] == 0
    assert library.open_talk(1) == before


def test_the_library_knows_what_polish_a_segment_has_had(library: Library) -> None:
    edit_here(library, 1, "Owszem.")
    edit_here(library, 1, "Jasne.")
    earlier = earlier_in(library, 1)
    assert set(earlier(1)) == {"Tak.", "Owszem.", "Jasne."}
    assert set(earlier(2)) <= {"Nie."}


def test_the_sheet_of_another_talk_is_refused_and_nothing_is_changed(library: Library) -> None:
    other = library.add_talk("Inny", number([NewSegment(0, 1, "Other.", "Inne.", "translated")]))
    foreign = sheet_of("Inny", key_of(library.identity(), other), library.open_talk(other).segments)
    back = changed(foreign, s1={"target": "Zmienione."})
    for which in ("all", "clean", "none"):
        with pytest.raises(InputError):
            take_in(library, 1, back, which)  # type: ignore[arg-type]
    with pytest.raises(InputError):
        compare_with(library, 1, library.open_talk(1).segments, back)
    assert targets(library) == ["Tak.", "Nie.", "Czemu?"]


def test_a_talk_that_is_gone(library: Library) -> None:
    with pytest.raises(TalkNotFound):
        take_in(library, 99, sent(library), "all")
