"""A line for a number as people write it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from dwuglos.talk.article_edits import set_count
from gui.article.page import ArticlePage
from gui.article.statistics_form import StatisticsForm
from gui.commands.edit import Undo
from tests.gui.article.writing import texts
from tests.gui.desk import Desk, Key

REFUSED = "“{text}” cannot be read for certain as one number; write it in full, such as 274083."


@pytest.fixture
def form(page: ArticlePage) -> StatisticsForm:
    page.tabs.setCurrentIndex(2)
    return page.fields.statistics


@pytest.mark.parametrize(
    ("typed", "number", "is_explained"),
    [
        ("274083", "274083", False),
        ("274 083", "274083", True),
        ("1.2M", "1200000", True),
        ("1,2 mln", "1200000", True),
        ("274K views", "274000", True),
    ],
)
def test_a_number_is_understood_as_people_write_it(
    at_work: Desk, form: StatisticsForm, typed: str, number: str, is_explained: bool
) -> None:
    form.views.setFocus()
    at_work.type(typed)
    assert form.views.meaning.isVisible() is is_explained
    assert form.views.meaning.text() == f"That is {QLocale().toString(int(number))}."
    at_work.key(Key.Key_Return)
    assert texts(at_work, "views") == [number]
    assert form.views.text() == number
    assert form.views.meaning.isHidden()


def test_what_is_no_number_is_refused_in_sight_and_changes_nothing(at_work: Desk, form: StatisticsForm) -> None:
    form.views.setFocus()
    at_work.type("12")
    form.views.editingFinished.emit()
    assert texts(at_work, "views") == ["12"]
    at_work.type("3x")
    assert form.views.meaning.text() == REFUSED.format(text="123x")
    assert form.views.meaning.objectName() == "over"
    form.likes.setFocus()
    assert texts(at_work, "views") == ["12"]  # not 123, which was there for a moment
    assert form.views.text() == "123x"
    assert form.views.meaning.isVisible()
    form.views.setFocus()
    form.views.end(False)
    at_work.key(Key.Key_Backspace)
    assert form.views.meaning.isHidden()
    at_work.key(Key.Key_Return)
    assert texts(at_work, "views") == ["123"]


def test_what_is_typed_stays_under_the_hand_and_undoing_is_seen(at_work: Desk, form: StatisticsForm) -> None:
    form.views.setFocus()
    at_work.type("1.2M")
    form._typing.save()
    assert form.views.text() == "1.2M"
    assert texts(at_work, "views") == ["1200000"]
    at_work.run(Undo)
    assert form.views.text() == ""


def test_nothing_typed_is_no_number_and_nothing_is_said(at_work: Desk, form: StatisticsForm) -> None:
    form.likes.setFocus()
    at_work.type("7")
    at_work.key(Key.Key_Backspace)
    assert form.likes.meaning.isHidden()
    assert not form.likes.is_refused()
    assert texts(at_work, "likes") == []


def test_what_is_said_in_sight_is_said_to_a_screen_reader_too(at_work: Desk, form: StatisticsForm) -> None:
    form.likes.setFocus()
    at_work.type("12x")
    assert form.likes.is_refused()
    assert form.likes.accessibleDescription() == REFUSED.format(text="12x")
    at_work.key(Key.Key_Backspace)
    assert form.likes.accessibleDescription() == ""
    assert not form.likes.is_refused()
    assert form.likes.meaning.objectName() == "faint"


def test_a_refused_text_gives_way_once_the_number_is_another(at_work: Desk, form: StatisticsForm) -> None:
    form.views.setFocus()
    at_work.type("12x")
    form.views.editingFinished.emit()
    before = texts(at_work, "views")
    assert form.views.text() == "12x"
    at_work.session.do(set_count(at_work.session.article, "views", "99"))
    assert texts(at_work, "views") == ["99"] != before
    assert form.views.text() == "99"
    assert not form.views.is_refused()
