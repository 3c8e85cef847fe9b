"""Lines under the text in the open cell."""

import pytest

from dwuglos.profiles import NETFLIX_PL
from dwuglos.talk import edits
from gui.check_work import Choices
from tests.gui.desk import Key


def underlined(desk):
    return [each.cursor.selectedText() for each in desk.cell.input.extraSelections()]


@pytest.fixture
def checked(at_work):
    """A window with a talk that was looked at, with two spaces in the third segment."""
    at_work.session.attempt(lambda transcript: edits.set_target(transcript, 3, "i ich  latarnikom."))
    at_work.session.findings.use(Choices(NETFLIX_PL))
    at_work.check()
    at_work.table.go_to(3)
    return at_work


def test_what_was_found_has_a_line_in_the_open_cell_which_moves_with_the_text(checked):
    checked.key(Key.Key_F2)
    assert underlined(checked) == ["  "]
    checked.cell.place_cursor(0)
    checked.type("No ")
    assert underlined(checked) == ["  "]
    checked.key(Key.Key_Escape)
    checked.table.go_to(2, edit=True)
    assert underlined(checked) == []


def test_after_a_pause_what_is_typed_is_looked_at(checked, monkeypatch):
    checked.table.go_to(2, edit=True)
    checked.table._delegate._found._pause.setInterval(1)
    checked.type("  Raz")
    checked.qtbot.waitUntil(lambda: underlined(checked) == ["  "])


def test_what_is_found_while_the_cell_is_open_is_shown(checked):
    checked.table.go_to(3, edit=True)
    checked.session.findings.use(Choices(NETFLIX_PL, {"double-space": "off"}))
    checked.check()
    assert underlined(checked) == []
