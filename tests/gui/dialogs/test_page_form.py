"""The choices of a published page, as boxes of a form."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QWidget
from pytestqt.qtbot import QtBot

from dwuglos.article.choices import PageChoices
from dwuglos.article.publications import by_name
from gui.dialogs.page_form import PageForm


def test_each_box_has_its_values_and_says_when_it_is_changed(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = PageForm(PageChoices(), parent)
    form.add_to(QFormLayout(parent))
    told: list[PageChoices] = []
    form.changed.connect(lambda: told.append(form.choices()))
    for box in (form.order, form.times, form.labels, form.video):
        assert box.accessibleName()
        box.setCurrentIndex(box.count() - 1)
    assert told == [
        PageChoices("target-first"),
        PageChoices("target-first", "none"),
        PageChoices("target-first", "none", "hide"),
        PageChoices("target-first", "none", "hide", "player"),
    ]


def test_showing_another_form_chooses_nothing(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    form = PageForm(PageChoices(), parent)
    told: list[object] = []
    form.changed.connect(lambda: told.append(1))
    form.show_form(by_name("article-markdown"))
    assert form.order.currentData() == "target-first"
    assert (form.choices(), told) == (PageChoices(), [])
