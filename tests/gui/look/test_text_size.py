"""Sizes of text, from one to the next."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QListView

from dwuglos.talk import article_edits, edits
from gui.article.field_box import FieldBox
from gui.article.part_input import PartInput
from gui.article.timeline_model import TEXT, TIME
from gui.commands.article import ShowArticle
from gui.commands.segment import EditSentence
from gui.commands.view import LargerText
from gui.look.text_size import SIZES, allowed, beside, font, scaled
from gui.panels.views.html_rows import HtmlList
from gui.panels.views.notes import NoteField
from tests.gui.desk import CTRL, Key


def test_a_size_has_others_beside_it_as_far_as_there_are_any():
    assert (beside(100, 1), beside(100, -1), beside(100, 0)) == (110, 90, 100)
    assert (beside(SIZES[0], -1), beside(SIZES[-1], 5)) == (SIZES[0], SIZES[-1])
    assert (beside(104, 1), beside(0, 0), beside(999, 0)) == (110, SIZES[0], SIZES[-1])


def test_a_size_from_elsewhere_is_kept_within_what_can_be_read():
    assert [allowed(size) for size in (-5, 69, 104, 9999)] == [70, 70, 104, 250]


def test_a_font_is_scaled_and_the_other_left_alone():
    usual = QFont()
    usual.setPointSizeF(10)
    assert scaled(usual, 150).pointSizeF() == 15
    assert usual.pointSizeF() == 10


# Everything that follows


def points(widget):
    return widget.font().pointSizeF() / QApplication.font().pointSizeF() * 100


def turn(widget, steps):
    """Turn the wheel over a widget, with Ctrl held."""
    target = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    place = QPointF(5, 5)
    wheel = QWheelEvent(
        place,
        QPointF(target.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, wheel)


@pytest.fixture
def page(at_work):
    at_work.run(ShowArticle)
    page = at_work.window.article
    article = at_work.session.article
    at_work.session.do(article_edits.add_entries(article, at_work.transcript, [2]))
    at_work.session.do(article_edits.add_paragraph(at_work.session.article, None))
    return page


def test_the_article_is_as_large_as_the_table_says(at_work, page):
    page.tabs.setCurrentIndex(2)
    page.tabs.setCurrentIndex(0)
    page.title.set_text("Latarnie i ludzie, którzy w nich mieszkali, a także o tym, co po nich zostało do dziś.")
    QApplication.processEvents()
    lines = page.title.height()
    at_work.run(LargerText)
    at_work.run(LargerText)
    QApplication.processEvents()
    inputs = page.findChildren(PartInput)
    assert len(inputs) >= 3
    assert {round(points(each)) for each in inputs} == {125}
    assert page.title.height() > 1.2 * lines
    page.tabs.setCurrentIndex(2)
    QApplication.processEvents()
    assert {round(points(each)) for each in page.findChildren(FieldBox)} == {125}
    assert round(points(page.fields.numbers_line)) == 125
    assert round(points(page.timeline.segments.view)) == 125
    model = page.timeline.model
    entry = model.index(0, TEXT).data(Qt.ItemDataRole.FontRole)
    assert entry.pointSizeF() == pytest.approx(font().pointSizeF())
    assert model.index(0, TIME).data(Qt.ItemDataRole.FontRole) is None
    base = QApplication.font().pointSizeF()
    assert page.preview.view.document().defaultFont().pointSizeF() == pytest.approx(1.25 * 1.15 * base)
    at_work.window.look.use_text_size(100)
    QApplication.processEvents()
    assert {round(points(each)) for each in page.findChildren(FieldBox)} == {100}
    assert page.preview.view.document().defaultFont().pointSizeF() == pytest.approx(1.15 * base)


@pytest.mark.parametrize("size", [100, 150, 175, 250])
def test_an_entry_is_seen_as_a_whole(at_work, page, size):
    page.tabs.setCurrentIndex(1)
    table, model = page.timeline.table, page.timeline.model
    text = "Trzeba zdążyć z nalewaniem, bo następne zdanie już jest w drodze, a za nim kolejne."
    at_work.session.do(article_edits.set_text(at_work.session.article, model.part(0).id, text))
    at_work.window.look.use_text_size(size)
    QApplication.processEvents()
    room = QRect(0, 0, table.columnWidth(TEXT) - 18, 10_000)
    needed = QFontMetrics(font()).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
    assert table.rowHeight(0) >= needed + 10


def test_a_hint_is_seen_as_a_whole(at_work, page):
    at_work.window.look.use_text_size(250)
    QApplication.processEvents()
    hint, metrics = page.lead.placeholderText(), page.lead.fontMetrics()
    room = QRect(0, 0, page.lead.viewport().width() - 8, 10_000)
    needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, hint).height()
    assert needed > 2 * metrics.lineSpacing()
    assert page.lead.viewport().height() >= needed
    page.lead.set_text("Krótko.")
    QApplication.processEvents()
    assert page.lead.viewport().height() < needed


def test_an_empty_field_stands_aslant_and_keeps_its_size(at_work, page):
    at_work.window.look.use_text_size(200)
    page.tabs.setCurrentIndex(2)
    box = page.fields.inputs["author"]
    QApplication.processEvents()
    assert (round(points(box)), box.font().italic()) == (200, True)
    box.setText("Anna")
    QApplication.processEvents()
    assert (round(points(box)), box.font().italic()) == (200, False)


def test_panels_are_as_large_as_the_table_says(at_work):
    at_work.table.go_to(1)
    at_work.window.menus.action_named("HistoryPanel").trigger()
    versions = at_work.window.findChild(HtmlList, "versions")
    at_work.session.do(edits.set_target(at_work.transcript, 1, "Witam."))
    at_work.wait_saved()
    at_work.qtbot.waitUntil(lambda: versions.model().rowCount() > 0)
    row = versions.sizeHintForRow(0)
    at_work.window.look.use_text_size(200)
    QApplication.processEvents()
    assert versions.sizeHintForRow(0) > 1.7 * row
    at_work.window.menus.action_named("NotesPanel").trigger()
    at_work.settle()
    field = at_work.window.findChild(NoteField)
    QApplication.processEvents()
    notes = next(each for each in at_work.window.findChildren(QListView) if each.objectName() == "notes")
    assert [round(points(each)) for each in (field, versions, notes)] == [200, 200, 200]
    assert field.height() >= 3 * field.fontMetrics().lineSpacing()


def test_the_whole_sentence_is_as_large_as_the_table_says(at_work, monkeypatch):
    at_work.window.look.use_text_size(150)
    seen = []

    def look(dialog):
        dialog.show()
        at_work.qtbot.waitUntil(dialog.isActiveWindow)
        seen.append([round(points(each)) for each in (dialog.english, dialog.input)])
        seen.append(dialog.parts.item(0, 2).font().pointSizeF() / QApplication.font().pointSizeF())
        before = dialog.parts.rowHeight(0)
        at_work.key(Key.Key_Plus, CTRL)
        turn(dialog.input, 1)
        QApplication.processEvents()
        seen.append(at_work.settings.text_size)
        seen.append([round(points(each)) for each in (dialog.english, dialog.input)])
        assert dialog.parts.rowHeight(0) > before
        assert dialog.english.height() + dialog.input.height() <= dialog.height() / 2
        dialog.reject()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", look)
    at_work.table.go_to(2)
    at_work.run(EditSentence)
    assert seen == [[150, 150], pytest.approx(1.5), 200, [200, 200]]


def test_the_wheel_changes_the_size_wherever_texts_are(at_work, page):
    page.tabs.setCurrentIndex(2)
    for widget in (page.title, page.fields.inputs["author"], page.preview.view, page.timeline.table):
        before = at_work.settings.text_size
        place = page.preview.view.verticalScrollBar().value()
        turn(widget, 1)
        assert at_work.settings.text_size == beside(before, 1)
        assert page.preview.view.verticalScrollBar().value() == place


def test_what_opens_later_has_the_size_too(desk):
    desk.settings.text_size = 175
    desk.open()
    desk.run(ShowArticle)
    desk.settle()
    page = desk.window.article
    QApplication.processEvents()
    assert round(points(page.title)) == 175
    assert page.preview.view.document().defaultFont().pointSizeF() > 1.7 * QApplication.font().pointSizeF()
