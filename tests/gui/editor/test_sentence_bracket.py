"""The rows of the current sentence, held together by a bracket."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from dwuglos.talk import edits
from gui.commands.edit import Undo
from gui.commands.segment import Delete, Join
from gui.editor.sentence_bracket import Place, SentenceBracket, paint_bracket
from gui.look import theme

# Segments 2 and 3 are one sentence; all others are sentences of their own.


@pytest.fixture
def bracket(at_work):
    QApplication.processEvents()
    return SentenceBracket(at_work.table.segments)


def shown(desk):
    """Return the rows that are painted on the colour of the current sentence."""
    QApplication.processEvents()
    image = desk.table.viewport().grab().toImage()
    table, rows = desk.table, range(desk.table.segments.rowCount())
    colour = QColor(theme.colours().accent)
    middles = [table.rowViewportPosition(row) + table.rowHeight(row) // 2 for row in rows]
    return [row for row, y in zip(rows, middles, strict=True) if image.pixelColor(5, y) == colour]


def test_a_sentence_over_two_segments_has_a_first_and_a_last_row(bracket):
    assert bracket.follow(1) == {1, 2}
    assert [bracket.place(row) for row in range(4)] == [Place.OUTSIDE, Place.FIRST, Place.LAST, Place.OUTSIDE]


def test_going_on_within_the_sentence_changes_nothing(bracket):
    bracket.follow(1)
    assert bracket.follow(2) == set()


def test_leaving_the_sentence_frees_its_rows(bracket):
    bracket.follow(1)
    assert bracket.follow(3) == {1, 2}
    assert list(bracket.rows) == []
    assert bracket.follow(-1) == set()


def test_a_sentence_that_grows_changes_the_rows_at_its_end(bracket, at_work):
    bracket.follow(1)
    at_work.session.do(edits.set_source(at_work.transcript, 3, "and at the keepers who lived in them,"))
    at_work.session.do(edits.set_source(at_work.transcript, 4, "some of whom were lonely."))
    assert bracket.follow(1) == {2, 3}
    assert bracket.place(2) is Place.INNER


def test_only_rows_that_are_shown_are_held(bracket, at_work):
    at_work.table.segments.set_filter(lambda segment: segment.id != 2)
    assert bracket.follow(1) == set()
    at_work.table.segments.set_filter(lambda segment: segment.id in (2, 3, 6))
    assert bracket.follow(0) == {0, 1}


def test_the_table_shows_the_bracket_where_the_cursor_is(at_work):
    assert shown(at_work) == []
    at_work.table.go_to(3)
    assert shown(at_work) == [1, 2]
    at_work.table.go_to(6)
    assert shown(at_work) == []


def test_the_bracket_follows_what_happens_to_the_rows(at_work):
    at_work.table.go_to(2)
    at_work.run(Join)
    assert shown(at_work) == []
    at_work.run(Undo)
    assert shown(at_work) == [1, 2]
    at_work.table.go_to(1)
    at_work.run(Delete)
    assert at_work.here == 2
    assert shown(at_work) == [0, 1]


def test_correcting_the_english_changes_the_bracket(at_work):
    at_work.table.go_to(2)
    assert shown(at_work) == [1, 2]
    at_work.session.do(edits.set_source(at_work.transcript, 2, "Tonight we look at lighthouses."))
    at_work.session.do(edits.set_source(at_work.transcript, 3, "Also at the keepers who lived in them."))
    assert shown(at_work) == []


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_rows_of_the_sentence_are_tinted_in_every_theme(at_work, qapp, name):
    try:
        theme.apply(qapp, name)
        at_work.page.use_theme()
        at_work.table.go_to(2)
        QApplication.processEvents()
        image = at_work.table.viewport().grab().toImage()
        y = at_work.table.rowViewportPosition(2) + 2
        assert image.pixelColor(image.width() - 2, y) == QColor(theme.colours().sentence)
        assert image.pixelColor(image.width() - 2, y + at_work.table.rowHeight(2)) == QColor(theme.colours().base)
    finally:
        theme.apply(qapp, "light")


def test_moving_within_a_sentence_paints_only_the_rows_the_cursor_leaves_and_enters(at_work, monkeypatch):
    at_work.table.go_to(2)
    QApplication.processEvents()
    painted = []
    delegate = at_work.table._delegate
    paint = delegate.paint_row
    monkeypatch.setattr(delegate, "paint_row", lambda p, row, *rest: (painted.append(row), paint(p, row, *rest)))
    at_work.table.go_to(3)
    QApplication.processEvents()
    assert set(painted) == {1, 2}
    painted.clear()
    at_work.table.go_to(6)
    QApplication.processEvents()
    assert set(painted) == {1, 2, 5}


@pytest.mark.parametrize(
    ("place", "arms"), [(Place.FIRST, [True, False]), (Place.INNER, [False] * 2), (Place.LAST, [False, True])]
)
def test_the_bracket_has_arms_at_its_ends(qapp, place, arms):
    image = QImage(30, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_bracket(painter, QRect(0, 0, 30, 40), place, QColor("black"))
    painter.end()
    black = QColor("black")
    assert image.pixelColor(4, 20) == black
    assert [any(image.pixelColor(9, y) == black for y in ys) for ys in (range(20), range(20, 40))] == arms
