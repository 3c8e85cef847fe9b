"""The numbers of the video: understood or refused in sight, worded as the user likes, and put right in the summary."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from gui.article.page import ArticlePage
from gui.article.statistics_form import StatisticsForm
from gui.commands.edit import Undo
from tests.gui.article.writing import kept, preview, texts, write
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


def test_the_sentence_is_worded_with_placeholders_that_are_checked(
    at_work: Desk, page: ArticlePage, form: StatisticsForm
) -> None:
    form.views.setFocus()
    at_work.type("5")
    form.wording.setFocus()
    at_work.type("Razem: {")
    assert form.numbers_line.text().startswith("A brace stands alone in the sentence")
    at_work.type("wyświetlenia}.")
    assert form.numbers_line.text() == "Razem: 5\u00a0wyświetleń."
    assert "Razem: 5 wyświetleń." in preview(page)
    at_work.key(Key.Key_Return)
    assert texts(at_work, "numbers") == ["Razem: {wyświetlenia}."]
    at_work.type("{klucze}")
    assert form.numbers_line.text().startswith("There is no placeholder {klucze}")
    assert form.numbers_line.objectName() == "over"
    assert "Nagranie ma 5 wyświetleń." in preview(page)


def test_placeholders_are_in_a_menu(at_work: Desk, form: StatisticsForm) -> None:
    menu = form.placeholders.menu()
    assert [action.text() for action in menu.actions()][:2] == ["{wyświetlenia}", "{polubienia}"]
    form.wording.setFocus()
    at_work.type("Ma ")
    menu.actions()[0].trigger()
    form.wording.editingFinished.emit()
    assert texts(at_work, "numbers") == ["Ma {wyświetlenia}"]


def test_numbers_that_the_summary_states_are_told_of_and_put_right_there(
    at_work: Desk, page: ArticlePage, form: StatisticsForm
) -> None:
    write(at_work, "Ma 274083 wyświetleń.")
    page.finish_typing()
    page.tabs.setCurrentIndex(2)
    form.views.setFocus()
    at_work.type("281502")
    form.views.editingFinished.emit()
    assert form.stated.text() == "! The summary states 274083, so this sentence is not on the page."
    assert form.stated.isVisible()
    form.replace.click()
    assert texts(at_work) == ["Ma 281502 wyświetlenia."]
    assert form.stated.text() == "The summary states the numbers, so this sentence is not on the page."
    assert form.replace.isHidden()
    at_work.run(Undo)
    assert texts(at_work) == ["Ma 274083 wyświetleń."]


def test_without_numbers_in_the_summary_nothing_is_said_of_it(at_work: Desk, form: StatisticsForm) -> None:
    form.views.setFocus()
    at_work.type("5")
    assert form.stated.isHidden()
    assert form.replace.isHidden()
    assert [part.kind for part in kept(at_work)] in ([], ["views"])
