"""Findings by check, as they are painted."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTreeView, QWidget

from dwuglos.checks.base import Finding
from dwuglos.errors import notice
from dwuglos.talk.transcript import NewSegment, Transcript, number
from gui.look import theme
from gui.panels.views import finding_tree
from gui.panels.views.finding_tree import FindingDelegate, FindingTree, Group, filtered, grouped

SEGMENTS = number(NewSegment(n * 1000, n * 1000 + 900, f"Text {n}", f"Tekst {n}") for n in range(20))


@pytest.fixture
def picture(qtbot):
    """A function that paints the row of a check with so many findings, in a panel so many pixels wide."""

    def paint(total, width):
        tree = QTreeView()
        qtbot.addWidget(tree)
        model = FindingTree(None, tree)
        tree.setModel(model)
        tree.setItemDelegate(FindingDelegate(model, tree))
        tree.setHeaderHidden(True)
        tree.resize(width, 80)
        found = {
            segment.id: (Finding("space-before-punctuation", "warning", segment.id, notice("Wrong.")),)
            for segment in SEGMENTS[:total]
        }
        model.show_groups(grouped(found, SEGMENTS))
        return tree.grab().toImage()

    return paint


@pytest.mark.parametrize("width", [400, 130])
def test_the_number_of_findings_is_seen_in_a_narrow_panel_too(picture, width):
    assert picture(11, width) == picture(11, width)
    assert picture(11, width) != picture(17, width)


def found(check: str, segment: int, severity: str = "warning", **more) -> Finding:
    return Finding(check, severity, segment, notice(f"{check} is wrong."), **more)


A, B = found("tags", 1, "error"), found("tags", 3)
C = found("numbers", 2)
REMARK = found("review-meaning", 1, "info")
OTHER = found("of a later version", 2)


def test_they_stand_by_check_and_in_the_order_of_the_talk():
    of = {3: (B,), 1: (REMARK, A), 2: (OTHER, C), 99: (found("tags", 99),)}
    assert [(group.check, list(group.findings)) for group in grouped(of, SEGMENTS)] == [
        ("numbers", [C]),
        ("tags", [A, B]),
        ("review-meaning", [REMARK]),
        ("of a later version", [OTHER]),
    ]


@pytest.mark.parametrize(
    ("severity", "check", "kept"),
    [
        ("", "", [[C], [A, B]]),
        ("warning", "", [[C], [B]]),
        ("error", "", [[A]]),
        ("", "tags", [[A, B]]),
        ("error", "numbers", []),
    ],
)
def test_those_of_one_severity_or_one_check_are_kept(severity, check, kept):
    groups = [Group("numbers", [C]), Group("tags", [A, B])]
    assert [group.findings for group in filtered(groups, severity, check)] == kept


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def model(window, speak):
    transcript = Transcript(
        [*SEGMENTS[:2], SEGMENTS[2]._replace(target=""), SEGMENTS[3]._replace(target="dwa\nwiersze")]
    )
    model = FindingTree(SimpleNamespace(transcript=transcript), window)
    model.show_groups([Group("numbers", [C]), Group("tags", [A, B])])
    return model


def test_the_tree_has_a_row_for_each_check_and_below_it_for_each_finding(model):
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.total() == 3
    numbers, tags = (model.index(row, 0) for row in range(2))
    assert (model.rowCount(), model.rowCount(numbers), model.rowCount(tags), model.columnCount()) == (2, 1, 2, 1)
    second = model.index(1, 0, tags)
    assert model.rowCount(second) == 0
    assert model.parent(second) == tags
    assert not model.parent(tags).isValid()
    assert (model.finding(second), model.finding(tags), model.finding(QModelIndex())) == (B, None, None)
    assert [model.group(index).check for index in (numbers, tags, second)] == ["numbers", "tags", "tags"]
    assert model.group(QModelIndex()) is None
    assert not model.index(2, 0).isValid()
    assert not model.index(-1, 0).isValid()


def test_a_finding_and_a_check_are_found_where_they_are_shown(model):
    assert model.index_of_group("tags") == model.index(1, 0)
    assert model.index_of(B) == model.index(1, 0, model.index(1, 0))
    assert model.index_of(C) == model.index(0, 0, model.index(0, 0))
    assert not model.index_of_group("names").isValid()
    assert not model.index_of(found("names", 1)).isValid()
    assert not model.index_of(found("tags", 2)).isValid()


def test_each_row_says_what_was_found_and_where(model):
    tags = model.index(1, 0)
    assert tags.data() == "Tags  2"
    assert tags.data(Qt.ItemDataRole.ToolTipRole) is None
    said = "Segment 1. Error: tags is wrong. Tekst 0"
    first = model.index(0, 0, tags)
    assert [first.data(role) for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)] == [said, said]
    assert first.data(Qt.ItemDataRole.DecorationRole) is None


@pytest.mark.parametrize(
    ("segment", "side", "place"),
    [
        (2, "target", ("2", "Tekst 1")),
        (2, "source", ("2", "Text 1")),
        (3, "target", ("3", "Text 2")),  # the English where there is no Polish
        (4, "target", ("4", "dwa wiersze")),
        (99, "target", ("", "")),
    ],
)
def test_it_says_the_number_and_the_text_that_it_is_about(model, segment, side, place):
    assert model.place(found("tags", segment, side=side)) == place


def test_without_a_talk_there_is_no_place(window):
    assert FindingTree(None, window).place(A) == ("", "")


@pytest.mark.parametrize(
    ("place", "text"),
    [
        (0, "This is the beginning of a rather long sentence."),
        (24, "This is the beginning of a rather long sentence."),
        (25, "… beginning of a rather long sentence."),
        (43, "… rather long sentence."),
    ],
)
def test_what_it_is_about_is_seen_in_a_narrow_line(place, text):
    whole = "This is the beginning of a rather long sentence."
    assert finding_tree._from(whole, place) == text


@pytest.fixture
def tree(qtbot, model):
    tree = QTreeView()
    qtbot.addWidget(tree)
    tree.setModel(model)
    tree.setItemDelegate(FindingDelegate(model, tree))
    tree.setHeaderHidden(True)
    tree.setIndentation(0)
    tree.expandAll()
    tree.resize(400, 300)
    tree.show()
    return tree


def colours_at(tree, index):
    """The colours in the row of an index."""
    picture = tree.viewport().grab(tree.visualRect(index)).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_a_row_has_two_lines_and_room_around(tree, model):
    index = model.index(0, 0, model.index(1, 0))
    assert tree.visualRect(index).height() == 2 * tree.fontMetrics().lineSpacing() + 8


def test_the_chosen_row_and_the_one_with_the_keys_stand_out(qtbot, tree, model):
    index, other = model.index(0, 0, model.index(1, 0)), model.index(1, 0, model.index(1, 0))
    colours = theme.colours()
    tree.setCurrentIndex(index)
    tree.activateWindow()
    tree.setFocus()
    qtbot.waitUntil(tree.hasFocus)
    assert {colours.current, colours.accent} <= colours_at(tree, index)
    assert not {colours.current, colours.accent} & colours_at(tree, other)
    tree.clearFocus()
    assert colours.accent not in colours_at(tree, index)


def test_the_sign_stands_before_the_first_line_and_the_text_below_the_message(tree, model):
    tags = model.index(1, 0)
    rect = tree.visualRect(model.index(0, 0, tags))
    picture = tree.viewport().grab(rect).toImage()
    ground = picture.pixelColor(picture.width() - 2, 1)
    line = tree.fontMetrics().lineSpacing()
    inked = [
        (x, y) for x in range(picture.width()) for y in range(picture.height()) if picture.pixelColor(x, y) != ground
    ]
    sign = [(x, y) for x, y in inked if x < 6 + 12 + 3]
    assert sign
    assert min(x for x, _ in sign) >= 5
    assert max(y for _, y in sign) <= 4 + line
    texts = [(x, y) for x, y in inked if x >= 6 + 12 + 3]
    assert min(x for x, _ in texts) in range(22, 28)
    assert {y // line for _, y in ((x, y - 4) for x, y in texts)} <= {0, 1}
    assert any(y < 4 + line for _, y in texts)
    assert any(y > 4 + line + 3 for _, y in texts)


def test_the_text_is_fainter_than_the_message_and_shows_what_it_is_about(tree, model):
    text = "Zdanie jest długie i ma na końcu słowo zupełnie błędne"
    model._session.transcript = Transcript([SEGMENTS[0]._replace(target=text)])
    lines = []
    for span in ((0, 6), (46, 53)):
        model.show_groups([Group("tags", [A._replace(span=span)])])
        tree.expandAll()
        index = model.index(0, 0, model.index(0, 0))
        picture = tree.viewport().grab(tree.visualRect(index)).toImage()
        line = tree.fontMetrics().lineSpacing()
        lines.append(
            [
                [
                    picture.pixelColor(x, y).lightness()
                    for x in range(22, picture.width())
                    for y in range(top, top + line)
                ]
                for top in (4, 4 + line)
            ]
        )
    (message, beginning), (same, end) = lines
    assert message == same
    assert beginning != end
    assert min(message) < min(beginning)
