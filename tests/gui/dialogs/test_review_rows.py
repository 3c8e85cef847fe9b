"""The rows of a review that came back: which are chosen, and what is said of each."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dwuglos.review_round.files.base import Row
from dwuglos.review_round.marks import Mark
from dwuglos.review_round.merging import Comparison, Difference, Oddity
from dwuglos.talk.transcript import Segment
from gui.dialogs.review_rows import ReviewModel, ReviewTable, described, kind_of
from gui.look import text_size, theme
from tests.dwuglos.review_round.kit import compared, sheet

MARK = Mark(7, "translated", "a", "b", "c")
NOW = Segment(7, 70, 0, 1000, "Good  evening,\nall.", "Dobry wieczór.", "translated", "person", "old note")
Role = Qt.ItemDataRole
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def row(number: int = 4, target: str = "Dobry wieczór.", comments: tuple[str, ...] = (), note: str | None = "") -> Row:
    return Row("s7t-a-b-c", number, 0, 1000, NOW.source, target, "translated", note, comments)


def difference(
    conflict: bool = False, base: str | None = NOW.target, now: Segment = NOW, source: bool = False, **after: str
) -> Difference:
    changed = now._replace(**after)  # type: ignore[arg-type]
    return Difference(4, row(target=changed.target), MARK, now, changed, conflict, base, source)


CONFLICT = difference(conflict=True, base="Dobry.", target="Witajcie.")
CLEAN = difference(target="Dobry wieczór wszystkim.")
EMPTIED = difference(target=" ")
ODD = Oddity(9, "gone", row(number=0, comments=("Anna: why?",), note="a < b"))


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def model(window, speak) -> ReviewModel:
    return ReviewModel(Comparison((CONFLICT, CLEAN, EMPTIED), (ODD,)), window)


def boxes(model: ReviewModel) -> list[object]:
    return [model.index(row, 0).data(Role.CheckStateRole) for row in range(model.rowCount())]


def told(entry: Difference | Oddity) -> list[str]:
    """What is said in full: the paragraphs, with what was taken out in brackets and what was put in between stars."""
    html = re.sub(r"<s [^>]*>(.*?)</s>", r"[\1]", described(entry))
    html = re.sub(r"<u [^>]*>(.*?)</u>", r"*\1*", html)
    return [re.sub(r"<(?!br)[^>]*>", "", part).replace("<br>", "|") for part in html.split("</p>")[:-1]]


def test_a_state_is_said_in_the_language_of_the_window(speak, qapp):
    sent = sheet()
    back = replace(sent, rows=(sent.rows[1]._replace(state="final"),))
    (difference,) = compared(back).differences
    assert "Draft → Final" in described(difference)
    speak("pl")
    assert "Szkic → Ostateczny" in described(difference)


def test_each_row_says_which_segment_it_is_and_what(model):
    cells = [[model.index(row, column).data() for column in range(4)] for row in range(4)]
    assert cells == [
        ["4", "Conflict", "Good evening, all.", "Witajcie."],
        ["4", "Changed", "Good evening, all.", "Dobry wieczór wszystkim."],
        ["4", "Emptied", "Good evening, all.", ""],
        ["–", "Not taken", "Good evening, all.", "Dobry wieczór."],
    ]
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())] == [
        "Segment",
        "What",
        "English",
        "Polish of the reviewer",
    ]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    inside = model.index(0, 0)
    assert (model.rowCount(inside), model.columnCount(inside)) == (0, 0)


@pytest.mark.parametrize(
    ("after", "word"),
    [
        ({"target": "Witam."}, "Changed"),
        ({"state": "final"}, "State"),
        ({"note": "new"}, "Note"),
        ({"state": "final", "note": "new"}, "Changed"),
        ({"target": "Witam.", "state": "final"}, "Changed"),
    ],
)
def test_what_was_changed_is_said_in_a_word(speak, after, word):
    assert kind_of(difference(**after)) == word


def test_at_first_only_what_nobody_else_changed_is_chosen(model):
    assert boxes(model) == [UNCHECKED, CHECKED, UNCHECKED, None]
    assert model.chosen() == [CLEAN]
    colours = [model.index(row, 1).data(Role.ForegroundRole) for row in range(4)]
    assert [brush and brush.color().name() for brush in colours] == [
        theme.colours().warning,
        None,
        theme.colours().warning,
        theme.colours().warning,
    ]
    assert model.index(0, 0).data(Role.ForegroundRole) is None


@pytest.mark.parametrize(
    ("clean", "conflicts", "chosen"),
    [
        (True, False, [CLEAN]),
        (True, True, [CONFLICT, CLEAN, EMPTIED]),
        (False, True, [CONFLICT, EMPTIED]),
        (False, False, []),
    ],
)
def test_rows_are_chosen_by_kind(model, qtbot, clean, conflicts, chosen):
    heard = []
    model.dataChanged.connect(lambda first, last, roles: heard.append((first.row(), last.row(), roles)))
    with qtbot.waitSignal(model.chosen_changed):
        model.choose(clean=clean, conflicts=conflicts)
    assert model.chosen() == chosen
    assert heard == [(0, 3, [Role.CheckStateRole])]


def test_where_nothing_came_back_there_is_nothing_to_choose(window, qtbot):
    model = ReviewModel(Comparison((), ()), window)
    with qtbot.assertNotEmitted(model.dataChanged):
        model.choose(clean=True, conflicts=True)
    assert (model.rowCount(), model.chosen()) == (0, [])


def test_a_row_is_taken_and_left_again_but_not_one_that_belongs_nowhere(model, qtbot):
    heard = []
    model.chosen_changed.connect(lambda: heard.append(1))
    model.dataChanged.connect(lambda first, last: heard.append((first.row(), last.row())))
    assert model.setData(model.index(0, 0), CHECKED, Role.CheckStateRole)
    assert model.chosen() == [CONFLICT, CLEAN]
    assert heard == [(0, 0), 1]
    model.toggle(0)
    assert model.chosen() == [CLEAN]
    del heard[:]
    for nothing in (3, 4, -1):
        model.toggle(nothing)
    assert not model.setData(model.index(0, 0), "x")
    assert (model.chosen(), heard) == ([CLEAN], [])


def test_only_the_boxes_of_what_can_be_taken_can_be_ticked(model):
    ticked = [
        [bool(model.flags(model.index(row, column)) & Qt.ItemFlag.ItemIsUserCheckable) for column in (0, 1)]
        for row in range(4)
    ]
    assert ticked == [[True, False], [True, False], [True, False], [False, False]]
    chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
    assert all(model.flags(model.index(row, 2)) == chosen for row in range(4))


@pytest.fixture
def table(qtbot, window, model):
    table = ReviewTable(model, window)
    table.resize(900, 300)
    window.resize(900, 300)
    window.show()
    window.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    yield table
    text_size.use(text_size.USUAL)


def test_space_takes_the_row_one_is_at_and_arrows_go_on(qtbot, table, model):
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert model.chosen() == [CONFLICT, CLEAN]
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert model.chosen() == [CONFLICT]


def test_one_row_is_chosen_at_a_time_as_a_whole_and_tab_leaves_the_table(qtbot, table):
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    rows = [index.row() for index in table.selectionModel().selectedRows()]
    assert rows == [1]
    assert table.selectionModel().currentIndex().row() == 1
    assert not table.tabKeyNavigation()
    assert table.accessibleName() == "Rows that came back changed"


def test_texts_have_the_room_and_are_as_large_as_in_the_talk(table):
    widths = [table.columnWidth(column) for column in range(4)]
    assert sum(widths) == table.viewport().width()
    assert abs(widths[2] - widths[3]) <= 1
    assert widths[2] > max(widths[:2]) > 40
    assert table.verticalHeader().isHidden()
    before = table.fontInfo().pixelSize()
    text_size.use(200)
    assert table.fontInfo().pixelSize() == pytest.approx(2 * before, abs=1)


@pytest.mark.parametrize(
    ("entry", "parts"),
    [
        (CLEAN, ["English|Good  evening,|all.", "Reviewer|Dobry wieczór *wszystkim*."]),
        (
            CONFLICT,
            ["English|Good  evening,|all.", "Reviewer|[Dobry] *Witajcie*.", "Here|Dobry *wieczór*."],
        ),
        (
            difference(conflict=True, base=None, target="Witajcie."),
            ["English|Good  evening,|all.", "Reviewer|[Dobry wieczór] *Witajcie*.", "Here|Dobry wieczór."],
        ),
        (
            EMPTIED,
            [
                "English|Good  evening,|all.",
                "The reviewer has removed the Polish of this segment.",
                "Reviewer|[Dobry wieczór.]  ",
            ],
        ),
        (
            difference(source=True, state="final"),
            ["English (changed here since)|Good  evening,|all.", "Polish|Dobry wieczór.", "State|Draft → Final"],
        ),
        (
            difference(note="new note"),
            ["English|Good  evening,|all.", "Polish|Dobry wieczór.", "Note|[old] *new* note"],
        ),
        (
            difference(base="Dobry.", target="Dobry."),
            ["English|Good  evening,|all.", "Reviewer|Dobry.", "Here|Dobry *wieczór*."],
        ),
        (
            ODD,
            [
                "The segment of row 9 is no longer in the talk.",
                "English in the file|Good  evening,|all.",
                "Polish in the file|Dobry wieczór.",
                "Note|a &lt; b|Anna: why?",
            ],
        ),
        (
            Oddity(2, "twice", row(number=6, target="", note=None)),
            [
                "Row 6 is there more than once for the same segment; none of them is taken.",
                "English in the file|Good  evening,|all.",
            ],
        ),
    ],
)
def test_a_row_is_described_in_full(speak, entry, parts):
    assert told(entry) == parts
