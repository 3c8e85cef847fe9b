"""A damaged talk opened in the window."""

import sqlite3
from contextlib import closing

from PySide6.QtCore import Qt

from dwuglos.store.library import Library
from gui.commands.file import CloseTalk
from gui.home.talk_model import TITLE
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
    assert desk.session.claim._soon.isActive() is False
    with Library(desk.path) as library:
        library.lock_talk(TALK).release()  # raises when somebody has it


def home_words(desk):
    """Return what a screen reader says of each title in the list of talks, where it says more than that."""
    model = desk.window.home.talks
    indexes = [model.index(row, TITLE) for row in range(model.rowCount())]
    return [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in indexes]


def test_the_list_of_talks_marks_one_that_was_found_damaged(desk):
    _spoil(desk, "DELETE FROM segment WHERE id = 4")
    desk.home()
    assert home_words(desk) == [None]
    desk.open()
    desk.run(CloseTalk)
    desk.qtbot.waitUntil(lambda: home_words(desk) == ["Lighthouses, ! damaged"])
    tip = desk.window.home.talks.index(0, TITLE).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Part of this talk cannot be read in the library. Open it to see what is left."
    desk.settings.language = "en"
    desk.window.look.use_language()
    assert home_words(desk) == ["Lighthouses, ! damaged"]
