"""What is said of the uses of a term, and the ticks at them."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from dwuglos.finding.searching import Hit
from dwuglos.finding.term_change import Proposal
from gui.panels.views.term_change_rows import ProposalDelegate, ProposalModel, doubts_in_words
from gui.term_changing import TermChanging

Role = Qt.ItemDataRole

PLAIN = Proposal((Hit(1, "target", 3, 3, 5, 15, "i ich latarnikom.", ("latarnikom", "strażnikom")),), (), False)
CONFIRMED = PLAIN._replace(is_confirmed=True, doubts=("case", "verb"))
IN_ARTICLE = Proposal((Hit(2, "article", 9, 0, 0, 9, "Latarnik.", ("Latarnik", "Strażnik")),), ("form",), False)
SPLIT = Proposal(
    (
        Hit(7, "target", 4, 4, 0, 5, "stara", ("stara", "stary")),
        Hit(7, "target", 5, 5, 0, 8, "latarnia", ("latarnia", "strażnik")),
    ),
    ("split",),
    False,
)


class Changing(QObject):
    """What a change has found, and which of it is ticked."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.proposals: list[Proposal] = []
        self.titles = {1: "Lighthouses", 2: "Keepers"}
        self.ticked: set[Proposal] = set()

    def find(self, *proposals: Proposal) -> None:
        self.proposals = list(proposals)
        self.ticked = set(proposals)
        self.changed.emit()

    def is_ticked(self, proposal: Proposal) -> bool:
        return proposal in self.ticked

    def tick(self, proposal: Proposal, is_on: bool) -> None:
        (self.ticked.add if is_on else self.ticked.discard)(proposal)

    def tick_where(self, wanted: Callable[[Proposal], bool]) -> None:
        self.ticked = set(filter(wanted, self.proposals))


@pytest.fixture
def changing(qapp: object) -> Changing:
    return Changing()


@pytest.fixture
def view(qtbot: QtBot, changing: Changing) -> QListView:
    view = QListView()
    qtbot.addWidget(view)
    model = ProposalModel(cast(TermChanging, changing), view)
    view.setModel(model)
    view.setItemDelegate(ProposalDelegate(model, view))
    view.resize(600, 200)
    return view


@pytest.fixture
def model(view: QListView) -> ProposalModel:
    return cast(ProposalModel, view.model())


def texts(model: ProposalModel, role: int = Role.DisplayRole) -> list[str]:
    return [model.data(model.index(row), role) for row in range(model.rowCount())]


def changes(model: ProposalModel) -> list[tuple[int, int]]:
    """Return a list that fills with the rows that are said to have changed."""
    seen: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, *_: seen.append((first.row(), last.row())))
    return seen


def test_a_row_says_where_a_use_is_what_it_is_and_what_to_check(changing: Changing, model: ProposalModel) -> None:
    changing.find(PLAIN, CONFIRMED, IN_ARTICLE, SPLIT)
    assert texts(model) == [
        "Lighthouses · 3 · Polish: i ich latarnikom. Then: strażnikom.",
        "Lighthouses · 3 · Polish · confirmed: i ich latarnikom. Then: strażnikom. "
        "Check: another case or number is possible; a verb or a pronoun may belong to another word",
        "Keepers · Article: Latarnik. Then: Strażnik. Check: the form is a guess",
        "7 · 4 · Polish: stara latarnia Then: stary … strażnik. Check: the term runs over two segments",
    ]


def test_a_tip_has_the_whole_texts_and_the_doubts(changing: Changing, model: ProposalModel) -> None:
    changing.find(PLAIN, SPLIT)
    assert texts(model, Role.ToolTipRole) == ["i ich latarnikom.", "stara\nlatarnia\nthe term runs over two segments"]
    assert doubts_in_words(PLAIN) == ""


def test_new_proposals_take_the_place_of_those_before(changing: Changing, model: ProposalModel, qtbot: QtBot) -> None:
    changing.find(PLAIN)
    with qtbot.waitSignal(model.modelReset):
        changing.find(IN_ARTICLE, SPLIT)
    assert model.rowCount() == 2
    assert model.rowCount(model.index(0)) == 0
    with qtbot.assertNotEmitted(model.modelReset):
        changing.changed.emit()  # as while the same are looked at again


def test_a_tick_is_taken_away_and_put_back(changing: Changing, model: ProposalModel) -> None:
    changing.find(PLAIN, SPLIT)
    seen = changes(model)
    second = model.index(1)
    assert model.flags(second) & Qt.ItemFlag.ItemIsUserCheckable
    assert model.setData(second, Qt.CheckState.Unchecked.value, Role.CheckStateRole)
    assert texts(model, Role.CheckStateRole) == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    assert changing.ticked == {PLAIN}
    assert model.setData(second, Qt.CheckState.Checked.value, Role.CheckStateRole)
    assert changing.ticked == {PLAIN, SPLIT}
    assert seen == [(1, 1), (1, 1)]
    assert not model.setData(second, "another text")


def test_some_are_ticked_and_no_others(changing: Changing, model: ProposalModel) -> None:
    seen = changes(model)
    model.tick_where(lambda proposal: True)
    assert seen == []
    changing.find(PLAIN, IN_ARTICLE, SPLIT)
    model.tick_where(lambda proposal: not proposal.doubts)
    assert changing.ticked == {PLAIN}
    assert seen == [(0, 2)]


def test_a_row_is_painted_with_and_without_doubts(changing: Changing, view: QListView) -> None:
    changing.find(PLAIN, SPLIT)
    view.show()
    plain, doubtful = (view.visualRect(view.model().index(row, 0)) for row in range(2))
    picture = view.viewport().grab().toImage()

    def colours(left: int, right: int, top: int, height: int) -> set[str]:
        return {picture.pixelColor(x, y).name() for x in range(left, right) for y in range(top, top + height)}

    right, half = plain.right() - 6, plain.height() // 2
    assert len(colours(right - 40, right, plain.top() + 2, half - 4)) == 1, "nothing is to be checked"
    assert len(colours(right - 40, right, doubtful.top() + 2, half - 4)) > 1
