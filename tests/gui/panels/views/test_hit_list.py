"""The hits of a search, as they are shown."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QListView, QWidget

from dwuglos.finding.searching import Hit
from gui.look import theme
from gui.panels.views.hit_list import HitDelegate, HitModel, context_html


@pytest.fixture(autouse=True)
def _theme(desk):
    theme.use("light")


def hit(text, match):
    start = text.index(match)
    return Hit(1, "target", 1, 1, start, start + len(match), text)


def test_a_hit_is_marked_among_what_stands_around_it():
    html = context_html(hit("Dawno temu <b> była sieć & koniec", "sieć"), None, 9)
    assert html.startswith("… była <span style=")
    assert html.endswith(">sieć</span> &amp; koniec")


def test_what_comes_instead_is_beside_it():
    html = context_html(hit("sieć\n  <i>", "sieć"), "net <x>", 9)
    assert ">sieć</s><u style=" in html
    assert "net &lt;x&gt;</u> ↵ &nbsp; &lt;i&gt;" in html or "net &lt;x&gt;</u> ↵" in html


def test_a_long_match_is_cut():
    assert len(context_html(hit("a" * 100_000, "a" * 99_999), "b" * 100_000, 9)) < 600


@pytest.mark.parametrize(
    ("most", "before"),
    [
        (3, "…om "),
        (9, "…atarniom "),
        (13, "… latarniom "),
        (20, "… się latarniom "),
        (99, "Dziś przyjrzymy się latarniom "),
    ],
)
def test_so_much_is_shown_before_a_hit_in_whole_words(most, before):
    html = context_html(hit("Dziś przyjrzymy się latarniom morskim.", "morskim"), None, most)
    assert html.startswith(before + "<span")


def test_of_what_stands_behind_a_hit_and_of_the_hit_so_much_is_shown():
    html = context_html(hit("sieć" + "a" * 81, "sieć"), None, 9)
    assert html.endswith("sieć</span>" + "a" * 80)
    html = context_html(hit("b" * 121, "b" * 121), "c" * 121, 9)
    assert ">" + "b" * 120 + "</s>" in html
    assert ">" + "c" * 120 + "</u>" in html


class Search(QObject):
    """A search that finds what a test says."""

    began, added = Signal(), Signal()

    def __init__(self):
        super().__init__()
        self.hits, self.titles, self.unticked = [], {1: "Lighthouses"}, set()

    def find(self, *hits):
        self.hits += hits
        self.added.emit()

    def is_ticked(self, hit):
        return hit not in self.unticked

    def tick(self, hit, is_ticked):
        (self.unticked.discard if is_ticked else self.unticked.add)(hit)

    def tick_all(self, is_ticked):
        self.unticked = set() if is_ticked else set(self.hits)


FIRST, SECOND = hit("Dawno była sieć.", "sieć"), hit("Inna sieć.", "sieć")._replace(number=7, field="note", talk=2)
Role = Qt.ItemDataRole
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@pytest.fixture
def window(qtbot, speak):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def model(window):
    return HitModel(Search(), window)


def test_hits_are_shown_as_they_come_and_go_with_the_next_search(model):
    come = []
    model.rowsInserted.connect(lambda _parent, first, last: come.append((first, last)))
    assert model.rowCount() == 0
    model.search.find(FIRST)
    model.search.find(SECOND, FIRST)
    model.search.find()
    assert (come, model.rowCount()) == ([(0, 0), (1, 2)], 3)
    assert model.rowCount(model.index(0)) == 0
    model.replacement = SimpleNamespace(instead_of=lambda _: "x")
    model.search.hits = [SECOND]
    model.search.began.emit()
    assert (model.rowCount(), model.hit(0), model.instead(SECOND)) == (1, SECOND, None)


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({}, "Lighthouses · 1 · Polish"),
        ({"field": "source"}, "Lighthouses · 1 · English"),
        ({"field": "article", "number": 0}, "Lighthouses · Article"),
        ({"field": "note", "talk": 5}, "5 · 1 · Note"),
    ],
)
def test_each_says_where_it_is(model, changes, where):
    assert model.where(FIRST._replace(**changes)) == where


def test_what_is_found_and_what_would_come_instead_is_read_out(model):
    model.search.find(FIRST)
    index = model.index(0)
    assert index.data() == "Lighthouses · 1 · Polish: Dawno była sieć."
    assert index.data(Role.ToolTipRole) == "Dawno była sieć."
    assert index.data(Role.DecorationRole) is None
    model.replacement = SimpleNamespace(instead_of=lambda found: found.text.replace("sieć", "siatka"))
    assert index.data() == "Lighthouses · 1 · Polish: Dawno była sieć. Then: Dawno była siatka."
    model.search.hits = []  # another search has begun, and the list hears of it in a moment
    assert index.data() is None


def test_hits_are_ticked_one_by_one_and_together(model):
    model.search.find(FIRST, SECOND)
    changed = []
    model.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))
    assert [model.index(row).data(Role.CheckStateRole) for row in (0, 1)] == [CHECKED, CHECKED]
    assert model.setData(model.index(1), UNCHECKED, Role.CheckStateRole)
    assert [model.index(row).data(Role.CheckStateRole) for row in (0, 1)] == [CHECKED, UNCHECKED]
    assert not model.setData(model.index(0), "x")
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsUserCheckable
    model.tick_all(False)
    assert model.search.unticked == {FIRST, SECOND}
    model.tick_all(True)
    assert model.search.unticked == set()
    assert changed == [(1, 1), (0, 1), (0, 1)]
    model.search.hits = []
    model.search.began.emit()
    model.show_again()
    assert len(changed) == 3, "of no rows there is nothing to show"


def test_a_row_says_where_it_is_faintly_above_the_text(qtbot, model):
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setItemDelegate(HitDelegate(model, view))
    view.resize(500, 200)
    model.search.find(FIRST)
    colours = theme.colours()

    def shades(top, height):
        rect = view.visualRect(model.index(0))
        picture = view.viewport().grab(rect).toImage()
        points = [(x, y) for x in range(30, picture.width()) for y in range(top, min(top + height, picture.height()))]
        return {picture.pixelColor(x, y).name() for x, y in points}

    line = view.fontMetrics().lineSpacing()
    height = view.visualRect(model.index(0)).height()
    margin = (height - 2 * line) // 2
    above, below = shades(margin, line - 2), shades(margin + line + 1, line - 2)
    assert colours.match in below
    assert colours.match not in above
    assert min(QColor(shade).lightness() for shade in below) < min(QColor(shade).lightness() for shade in above)
    model.search.hits = []
    assert colours.match not in shades(0, height), "nothing is painted of what is gone"
