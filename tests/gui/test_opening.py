"""A damaged talk opened in the window."""

import sqlite3
from contextlib import closing

from dwuglos.store.library import Library
from tests.gui.desk import TALK


def _spoil(desk, statement):
    with closing(sqlite3.connect(desk.path)) as one, one:
        one.execute(statement)


def test_a_damaged_talk_shows_what_can_be_read_and_says_what_cannot(desk):
    _spoil(desk, "UPDATE segment SET target = X'41FF' WHERE id = 3")
    _spoil(desk, "DELETE FROM segment WHERE id = 4")
    desk.open()
    assert len(desk.transcript) == 5
    assert desk.target(3) == "A\N{REPLACEMENT CHARACTER}"
    assert "Segments: 5 of 6; damaged ones: 1 (ids: 3); other damaged values: 0." in desk.session.read_only_reason
    assert desk.session.read_only_reason.startswith("This talk is damaged in the library and can only be looked at; ")


def test_a_damaged_talk_is_not_taken_for_writing(desk):
    _spoil(desk, "DELETE FROM segment WHERE id = 4")
    desk.open()
    assert desk.session._claim._soon.isActive() is False
    with Library(desk.path) as library:
        library.lock_talk(TALK).release()  # raises when somebody has it
