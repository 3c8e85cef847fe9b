"""Adding a mark: a class and an entry in the list."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dwuglos.talk import edits
from gui import segment_model
from gui.marks import MARKS, Mark


class Question(Mark):
    """A square in a colour that nothing else has, where the English asks something."""

    name = "question"

    def is_on(self, segment):
        seen.append(segment.id)
        return segment.source.endswith("?")

    def sentence(self, segment):
        return f"Segment {segment.id} of talk {self.session.id} asks something."

    def paint(self, painter, square, segment, look):
        painter.fillRect(square, "#ff00ff")


seen = []


@pytest.fixture
def questioning(monkeypatch, desk):
    monkeypatch.setattr(segment_model, "MARKS", (*MARKS, Question))
    desk.open(at=4)
    desk.session.do(edits.set_source(desk.transcript, 4, "Were some lonely?"))
    desk.session.do(edits.set_note(desk.transcript, 4, "Ask"))
    QApplication.processEvents()
    return desk


def rows_with(desk, colour):
    """Return the rows in whose state column a colour is painted, and the lefts of it."""
    table = desk.table
    picture = table.viewport().grab().toImage()
    column = [each.name for each in table.segments.columns].index("state")
    found = {}
    for row in range(table.segments.rowCount()):
        box = table.visualRect(table.segments.index(row, column))
        places = product(range(box.left(), box.right()), range(box.top(), box.bottom()))
        xs = [x for x, y in places if picture.pixelColor(x, y).name() == colour]
        if xs:
            found[row] = (min(xs) - box.left(), max(xs) - box.left())
    return found


def test_it_is_painted_in_the_rows_that_have_it_beside_the_other_marks(questioning):
    painted = rows_with(questioning, "#ff00ff")
    assert list(painted) == [3]
    left, right = painted[3]
    assert 24 <= left < right < 24 + 12 + 2, "to the right of the note, the two in the middle of the column"
    questioning.session.undo()
    questioning.session.undo()
    QApplication.processEvents()
    assert rows_with(questioning, "#ff00ff") == {}


def test_it_is_said_after_the_others(questioning):
    model, described = questioning.table.segments, Qt.ItemDataRole.AccessibleDescriptionRole
    assert [mark.name for mark in model.row(3).marks] == ["note", "question"]
    assert model.index(3, 3).data(described).endswith("Note: Ask. Segment 4 of talk 1 asks something.")


def test_only_rows_on_the_screen_are_asked_about(questioning):
    seen.clear()
    questioning.table.set_look(questioning.page.profile)
    QApplication.processEvents()
    assert sorted(set(seen)) == [1, 2, 3, 4, 5, 6]
    questioning.table.setFixedHeight(questioning.table.horizontalHeader().height() + questioning.table.rowHeight(3))
    QApplication.processEvents()
    seen.clear()
    questioning.session.do(edits.set_target(questioning.transcript, 6, "x"))
    questioning.table.viewport().repaint()
    assert 6 not in seen
