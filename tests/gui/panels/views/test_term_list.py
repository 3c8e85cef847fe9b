"""The rows of the glossary."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dwuglos.language.terms import Term
from dwuglos.talk.term_rows import KeptTerm
from gui.panels.views.term_list import ListedTerm, TermList, TermModel
from tests.gui.desk import CTRL, PLAIN, SHIFT, Key
from tests.gui.panels.views.library_terms import ISLAND, LONELY

DISPLAY, EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole


@pytest.fixture
def model(qapp: QApplication) -> TermModel:
    """A model without terms."""
    return TermModel(qapp)


def spoken(model: TermModel, listed: ListedTerm) -> str:
    """Return what a screen reader says of a term."""
    model.show_rows([listed])
    return str(model.index(0).data(DISPLAY))


def test_what_is_said_of_a_term(model: TermModel) -> None:
    assert spoken(model, ListedTerm(KeptTerm(1, None, ISLAND))) == "island: wyspa"
    assert spoken(model, ListedTerm(KeptTerm(1, 7, LONELY), is_here=True)) == (
        "lonely: samotny. in this segment. not osamotniony. this talk alone · mood · x"
    )
    assert spoken(model, ListedTerm(KeptTerm(1, None, ISLAND), counts=False)) == (
        "island: wyspa. does not count here: this talk has its own"
    )


def test_signs_of_a_term_are_no_markup(model: TermModel) -> None:
    term = Term("<b>R&D</b>", "B+R <i>", ("<u>",), "<a>", "&amp;")
    model.show_rows([ListedTerm(KeptTerm(1, None, term))])
    html = model.html(0)
    assert "&lt;b&gt;R&amp;D&lt;/b&gt; → <b>B+R &lt;i&gt;</b>" in html
    assert "<s>&lt;u&gt;</s>" in html
    assert "&lt;a&gt; · &amp;amp;" in html


def test_only_what_stands_in_the_segment_has_a_mark_and_lines_without_content_are_left_out(model: TermModel) -> None:
    model.show_rows([ListedTerm(KeptTerm(1, None, ISLAND)), ListedTerm(KeptTerm(2, None, ISLAND), is_here=True)])
    assert model.html(0) == "island → <b>wyspa</b>"
    assert "●" in model.html(1)
    assert "<br>" not in model.html(1)


def test_the_polish_is_what_is_copied(model: TermModel) -> None:
    model.show_rows([ListedTerm(KeptTerm(1, None, LONELY))])
    assert model.index(0).data(EDIT) == "samotny"
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.data(QModelIndex()) is None


def test_keys_on_the_list_are_for_terms(model: TermModel, qtbot: QtBot) -> None:
    model.show_rows([ListedTerm(KeptTerm(1, None, LONELY))])
    view = TermList(model)
    qtbot.addWidget(view)
    wanted: list[str] = []
    view.delete_wanted.connect(lambda: wanted.append("delete"))
    view.undo_wanted.connect(lambda: wanted.append("undo"))
    view.redo_wanted.connect(lambda: wanted.append("redo"))
    QTest.keyClick(view, Key.Key_Delete)
    QTest.keyClick(view, Key.Key_Z, CTRL)
    QTest.keyClick(view, Key.Key_Z, CTRL | SHIFT)
    QTest.keyClick(view, Key.Key_Down)
    assert wanted == ["delete", "undo", "redo"]


@pytest.mark.parametrize(
    ("key", "modifiers", "is_taken"),
    [(Key.Key_Z, CTRL, True), (Key.Key_Z, CTRL | SHIFT, True), (Key.Key_F8, PLAIN, False), (Key.Key_X, CTRL, False)],
)
def test_while_it_has_the_keys_undoing_is_for_terms_and_not_for_the_talk(
    model: TermModel, qtbot: QtBot, key: Key, modifiers: Qt.KeyboardModifier, is_taken: bool
) -> None:
    view = TermList(model)
    qtbot.addWidget(view)
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QApplication.sendEvent(view, event)
    assert event.isAccepted() is is_taken
