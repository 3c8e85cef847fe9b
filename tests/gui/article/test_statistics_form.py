"""The numbers of the video: understood or refused in sight, worded as the user likes, and put right in the summary."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QLabel

from dwuglos.talk.article_edits import set_field
from dwuglos.talk.video import Video
from gui.article.page import ArticlePage
from gui.article.statistics_form import StatisticsForm
from gui.commands.edit import Undo
from tests.gui.article.writing import kept, preview, texts, write
from tests.gui.desk import Desk, Key
from tests.gui.room import around, beside, between

REFUSED = "“{text}” cannot be read for certain as one number; write it in full, such as 274083."


@pytest.fixture
def form(page: ArticlePage) -> StatisticsForm:
    page.tabs.setCurrentIndex(2)
    return page.fields.statistics


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


def test_after_a_placeholder_from_the_menu_one_types_on(at_work: Desk, form: StatisticsForm) -> None:
    form.views.setFocus()
    form.placeholders.menu().actions()[0].trigger()
    at_work.type(" razy")
    assert form.wording.text() == "{wyświetlenia} razy"
    assert form.views.text() == ""


def test_the_sentence_is_as_large_as_the_texts_of_the_talk(at_work: Desk, form: StatisticsForm) -> None:
    before = form.numbers_line.fontInfo().pixelSize()
    at_work.window.look.use_text_size(200)
    assert form.numbers_line.fontInfo().pixelSize() == pytest.approx(2 * before, abs=1)


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
    form.wording.setFocus()
    at_work.type("Razem: {wyświetlenia}.")
    form.replace.click()
    assert texts(at_work, "numbers") == ["Razem: {wyświetlenia}."]  # what was being typed is a step before
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


def test_what_is_known_of_the_video_is_the_hint(at_work: Desk, form: StatisticsForm) -> None:
    assert "No numbers yet" in form.numbers_line.text()
    at_work.session.keep_video(Video(views=1234, read_on="2026-01-02"))
    form.refresh()
    hints = [form.inputs[field].placeholderText() for field in ("views", "likes", "read-on")]
    assert hints == ["from the video: 1234", "e.g. 6333", "from the video: 2026-01-02"]
    assert "1234" in form.numbers_line.text()


def test_today_is_a_button_away(at_work: Desk, page: ArticlePage, form: StatisticsForm) -> None:
    page.fields.inputs["author"].setFocus()
    at_work.type("Anna")
    form.today.click()
    today = QDate.currentDate().toString("yyyy-MM-dd")
    assert texts(at_work, "read-on") == [form.read_on.text()] == [today]
    assert texts(at_work, "author") == ["Anna"]


def test_every_field_stands_under_the_one_before_with_its_name_beside_it(form: StatisticsForm) -> None:
    names = {label.buddy(): label.text() for label in form.findChildren(QLabel) if label.buddy() is not None}
    assert [names[box] for box in form.inputs.values()] == ["V&iews", "&Likes", "Read o&n", "Sentence"]
    column = [*form.inputs.values(), form.fill, form.numbers_line]
    assert all(between(upper, lower) > 0 for upper, lower in pairwise(column))
    labels = {label.buddy(): label for label in form.findChildren(QLabel) if label.buddy() is not None}
    for box in form.inputs.values():
        assert beside(labels[box], box) > 0
        assert abs(between(labels[box], box) + box.height()) < box.height()  # on one line
    assert {around(box, form)[2] for box in (form.views, form.likes, form.read_on, form.placeholders)} == {0}


def test_the_sentence_has_the_room_and_its_placeholders_stand_behind_it(form: StatisticsForm) -> None:
    assert 0 < beside(form.wording, form.placeholders) < 20
    assert form.wording.width() > 2 * form.placeholders.width()
    assert form.placeholders.text() == "{…}"
    assert form.placeholders.accessibleName() == form.placeholders.toolTip() == "Insert a number into the sentence"


def test_buttons_stand_side_by_side_and_leave_the_rest_free(form: StatisticsForm) -> None:
    assert around(form.fill, form)[0] == around(form.numbers_line, form)[0] == 0
    assert 0 < beside(form.fill, form.today) < 20
    assert around(form.today, form)[2] > 0


def test_what_a_number_means_is_close_below_it_and_a_wrong_one_ahead_of_its_remedy(
    at_work: Desk, page: ArticlePage, form: StatisticsForm
) -> None:
    write(at_work, "Ma 274083 wyświetleń.")
    page.finish_typing()
    page.tabs.setCurrentIndex(2)
    form.views.setFocus()
    at_work.type("1.2M")
    form.layout().activate()
    assert between(form.views, form.views.meaning) == 2
    assert 0 < beside(form.stated, form.replace) < 20
    assert around(form.stated, form)[0] == around(form.replace, form)[2] == 0
    assert between(form.numbers_line, form.stated) > 0


def test_the_day_and_the_sentence_are_kept_and_follow_what_others_do(at_work: Desk, form: StatisticsForm) -> None:
    form.read_on.setFocus()
    at_work.type("2026-11-22 ")
    assert at_work.session.attempt_on_article(lambda article: set_field(article, "numbers", "Razem {wyświetlenia}."))
    assert (form.read_on.text(), form.wording.text()) == ("2026-11-22 ", "Razem {wyświetlenia}.")
    form.read_on.editingFinished.emit()
    assert texts(at_work, "read-on") == ["2026-11-22"]
    assert form.read_on.text() == "2026-11-22 "  # a space at the end is no part of it
    at_work.run(Undo)
    assert form.read_on.text() == ""


def test_numbers_that_may_only_be_read(at_work: Desk, form: StatisticsForm) -> None:
    widgets = (form.fill, form.today, form.replace, form.placeholders)
    for reason in ("Another window has it.", ""):
        at_work.session.talk.read_only_reason = reason
        at_work.session.read_only_changed.emit()
        assert [box.isReadOnly() for box in form.inputs.values()] == [bool(reason)] * 4
        assert [widget.isEnabled() for widget in widgets] == [not reason] * 4


def test_a_file_with_the_numbers_is_asked_for(at_work: Desk, form: StatisticsForm) -> None:
    asked: list[bool] = []
    form.file_wanted.disconnect()
    form.file_wanted.connect(lambda: asked.append(True))
    form.fill.click()
    assert asked == [True]
    assert form.fill.toolTip() == "Read the video's address and numbers from a yt-dlp file"


def test_long_sentences_go_on_below_in_place_of_widening_the_page(at_work: Desk, form: StatisticsForm) -> None:
    for line in (form.numbers_line, form.stated):
        line.setText("Nagranie ma bardzo dużo wyświetleń. " * 9)
        line.show()
    assert form.layout().minimumSize().width() < 600


def test_what_is_typed_into_a_paragraph_is_in_the_sentence_when_it_is_looked_at(
    at_work: Desk, page: ArticlePage, form: StatisticsForm
) -> None:
    form.views.setFocus()
    at_work.type("5")
    form.views.editingFinished.emit()
    assert form.stated.isHidden()
    page.tabs.setCurrentIndex(0)
    write(at_work, "Ma 5 wyświetleń")
    page.tabs.setCurrentIndex(2)
    assert form.stated.text() == "The summary states the numbers, so this sentence is not on the page."


def test_an_example_says_how_the_sentence_may_be_worded(form: StatisticsForm) -> None:
    example = "Stan na {data}: nagranie ma {wyświetlenia} i {polubienia}."
    assert form.wording.placeholderText() == f"e.g. {example}"


def test_a_contradiction_stands_out_and_what_agrees_does_not(
    at_work: Desk, page: ArticlePage, form: StatisticsForm
) -> None:
    write(at_work, "Ma 274083 wyświetleń.")
    page.finish_typing()
    page.tabs.setCurrentIndex(2)
    form.views.setFocus()
    at_work.type("281502")
    form.views.editingFinished.emit()
    loud = form.stated.palette().windowText().color()
    form.replace.click()
    assert form.stated.objectName() == "faint"
    assert form.stated.palette().windowText().color() != loud
    at_work.run(Undo)
    assert (form.stated.objectName(), form.stated.palette().windowText().color()) == ("over", loud)


def test_fields_take_the_room_there_is(form: StatisticsForm) -> None:
    assert {around(box, form)[2] for box in (form.views, form.likes, form.read_on)} == {0}
    assert form.views.width() > form.width() / 2
