"""One talk looked through."""

from __future__ import annotations

from threading import Event

import pytest

from dwuglos.errors import Cancelled, TalkNotFound
from dwuglos.store.library import Library
from dwuglos.store.pace import AT_ONCE, Pace
from dwuglos.store.talk_checks import TalkCheck, check_talk
from tests.dwuglos.importing.talks import full_talk


def test_a_sound_talk(library: Library) -> None:
    id = full_talk(library)
    with library._reading() as connection:
        assert check_talk(connection, library._database, id, AT_ONCE) == ("Sieci", [], 4, 9)


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (["UPDATE segment SET note = 'x' WHERE id <> 3"], "there is (segments: 1, 2, 4); compare it"),
        (["UPDATE part SET text = 'x' WHERE text = 'Akapit.'"], "there is (parts of the article: 1); compare it"),
        (
            ["UPDATE segment SET note = 'x' WHERE id = 1", "UPDATE part SET text = 'x' WHERE text = 'Akapit.'"],
            "there is (segments: 1; parts of the article: 1); compare it",
        ),
    ],
)
def test_what_a_history_does_not_lead_to_is_named(library: Library, harm: list[str], words: str) -> None:
    id = full_talk(library)
    with library._writing() as connection:
        for statement in harm:
            connection.exec_driver_sql(statement)
    with library._reading() as connection:
        [sentence] = check_talk(connection, library._database, id, AT_ONCE).wrong
    assert words in str(sentence)


def test_a_talk_that_is_not_there(library: Library) -> None:
    with library._reading() as connection, pytest.raises(TalkNotFound):
        check_talk(connection, library._database, 9, AT_ONCE)


def checked(library: Library, id: int, *harm: str) -> TalkCheck:
    """Do harm to a talk, and look through it."""
    with library._writing() as connection:
        for statement in harm:
            connection.exec_driver_sql(statement)
    with library._reading() as connection:
        return check_talk(connection, library._database, id, AT_ONCE)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE step SET label = X'FF'",
        "UPDATE draft SET answer = X'FF'",
        "UPDATE drafted SET segment = 'x'",
        "UPDATE revision SET version = 'x'",
    ],
)
def test_a_history_that_cannot_be_read_is_said_to_be(library: Library, harm: str) -> None:
    found = checked(library, full_talk(library), harm)
    assert (found.title, found.segments, found.changes) == ("Sieci", 4, 0)
    assert [str(each) for each in found.wrong] == [
        "The history of this talk is damaged and cannot be read, though its text may be whole; duplicate the talk to "
        "go on without its history."
    ]


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE talk SET translated = translated + 1",
        "UPDATE talk SET reviewed = reviewed + 1",
        "UPDATE talk SET length = length - 1",
        "UPDATE talk SET highest_id = 1",
    ],
)
def test_wrong_counts_are_told_of(library: Library, harm: str) -> None:
    (sentence,) = checked(library, full_talk(library), harm).wrong
    assert "counts this talk wrongly" in str(sentence)


def test_what_is_damaged_is_said_once_and_not_what_comes_of_it(library: Library) -> None:
    found = checked(library, full_talk(library), "UPDATE segment SET state = 'none' WHERE id = 1")
    assert [str(each).partition(";")[0] for each in found.wrong] == [
        "This talk is damaged in the library and can only be looked at"
    ]
    assert (found.segments, found.changes) == (4, 9)
    found = checked(library, 1, "UPDATE step SET label = X'FF'")
    assert len(found.wrong) == 2, "a history that cannot be read is another thing"


def test_a_text_being_typed_that_is_none_is_damage(library: Library) -> None:
    id = full_talk(library)
    (sentence,) = checked(library, id, "UPDATE typing SET text = X'FF'").wrong
    assert "other damaged values: 1." in str(sentence)


@pytest.mark.parametrize(
    ("harm", "loose"),
    [
        ("UPDATE revision SET step = 99 WHERE version = 1", 1),
        ("UPDATE revision SET version = 99 WHERE version = (SELECT max(version) FROM revision)", 2),
        ("UPDATE revision SET version = 5 WHERE id = (SELECT min(id) FROM revision)", 3),
    ],
)
def test_changes_without_their_step_are_counted(library: Library, harm: str, loose: int) -> None:
    found = checked(library, full_talk(library), harm)
    assert [str(each) for each in found.wrong] == [
        f"In the history of this talk are changes without their step ({loose}), which cannot be undone; its text is "
        "whole."
    ]


def test_it_can_be_stopped_after_each_piece_of_work(library: Library) -> None:
    id, stop, steps = full_talk(library), Event(), list[object]()

    def tell(share: object) -> None:
        steps.append(share)
        if len(steps) == most:
            stop.set()

    most = 99
    with library._reading() as connection:
        check_talk(connection, library._database, id, Pace(tell, stop))
    total = len(steps)
    assert total == 5, "the texts, drafts and their pieces, changes of segments and of parts"
    for most in range(1, total):
        steps.clear()
        stop.clear()
        with library._reading() as connection, pytest.raises(Cancelled):
            check_talk(connection, library._database, id, Pace(tell, stop))
        assert len(steps) == most
