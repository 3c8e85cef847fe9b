"""The table of what moves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dwuglos.talk.transcript import Change, NewSegment, number
from gui.dialogs.times.moves import MovesTable


def _changes(count: int) -> list[Change]:
    segments = number(NewSegment(n * 2000, n * 2000 + 1500, f"<i>Words</i>\n{n}") for n in range(count))
    return [Change(s, s._replace(start=(s.start or 0) + 40, end=(s.end or 0) - 100)) for s in segments]


def _table(qtbot, count: int) -> MovesTable:
    parent = QWidget()
    table = MovesTable(parent)
    table.setParent(None)
    qtbot.addWidget(table)
    changes = _changes(count)
    table.show_moves(changes, {change.id: change.id for change in changes})
    return table


def test_a_row_says_where_a_segment_is_and_will_be(qtbot):
    table = _table(qtbot, 2)
    assert table.moves.texts(1) == (
        "2",
        "0:02.000 – 0:03.500",
        "0:02.040 – 0:03.400",
        "+0.040 s",
        "−0.100 s",
        "Words 1",
    )
    assert table.model().data(table.model().index(1, 5)) == "Words 1"
    assert table.model().headerData(2, Qt.Orientation.Horizontal) == "Then"
    assert table.accessibleName() == "What moves"


def test_a_long_talk_is_shown_to_its_end(qtbot):
    table = _table(qtbot, 50_000)
    table.show()
    table.scrollToBottom()
    assert table.moves.rowCount() == 50_000
    assert table.moves.texts(49_999)[0] == "50000"


def test_columns_are_as_wide_as_their_texts(qtbot):
    table = _table(qtbot, 5000)
    for column, text in enumerate(table.moves.texts(4999)[:5]):
        assert table.columnWidth(column) > table.fontMetrics().horizontalAdvance(text)


def test_nothing_is_shown_as_nothing(qtbot):
    table = _table(qtbot, 0)
    assert table.moves.rowCount() == 0
