"""Both keys of redoing work in every field that text is typed into, and elsewhere mean what they mean there."""

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from gui.article.field_box import FieldBox
from gui.article.page import ArticlePage
from gui.article.part_input import PartInput
from gui.commands import article as commands
from gui.commands.edit import Redo, Undo
from gui.commands.segment import EditSentence
from gui.editor.sentence_dialog import SentenceDialog
from gui.panels.views.notes import NoteField
from tests.gui.desk import CTRL, SHIFT, Desk, Key

BOTH = pytest.mark.parametrize("keys", [(Key.Key_Y, CTRL), (Key.Key_Z, CTRL | SHIFT)], ids=["Ctrl+Y", "Ctrl+Shift+Z"])


@pytest.fixture
def page(at_work: Desk) -> ArticlePage:
    """The article page of the open talk."""
    at_work.run(commands.ShowArticle)
    assert at_work.window.article is not None
    return at_work.window.article


def in_dialog(desk: Desk, field: QWidget) -> None:
    """Put a field into a dialog in front of the window, and the cursor into it."""
    dialog = QDialog(desk.window)
    QVBoxLayout(dialog).addWidget(field)
    dialog.open()
    field.setFocus()
    desk.qtbot.waitUntil(field.hasFocus)


def text_of(field: QWidget) -> str:
    if isinstance(field, QSpinBox):
        return field.cleanText()
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


class Deaf(QObject):
    """Keeps both keys from a field, as Qt knows but one of them on a desktop of X11; without a screen it knows both."""

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        return event.type() == QEvent.Type.KeyPress and (event.key() == Key.Key_Y or bool(event.modifiers() & SHIFT))


@BOTH
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QSpinBox])
def test_a_field_of_any_dialog_redoes(desk: Desk, kind, keys) -> None:
    field = kind()
    if kind is not QSpinBox:
        field.installEventFilter(Deaf(field))
    in_dialog(desk, field)
    before = text_of(field)
    desk.type("4")
    typed = text_of(field)
    assert typed != before
    desk.key(Key.Key_Z, CTRL)
    assert text_of(field) == before
    desk.key(*keys)
    assert text_of(field) == typed
    desk.key(*keys)
    assert text_of(field) == typed


@BOTH
def test_what_was_undone_in_a_note_is_typed_again(at_work: Desk, keys) -> None:
    at_work.window.menus.action_named("NotesPanel").trigger()
    at_work.settle()
    at_work.type("Sprawdzić")
    field = QApplication.focusWidget()
    assert isinstance(field, NoteField)
    at_work.key(Key.Key_Z, CTRL)
    assert field.text() != "Sprawdzić"
    at_work.key(*keys)
    assert field.text() == "Sprawdzić"
    at_work.window.finish_typing()
    assert at_work.segment(4).note == "Sprawdzić"


@BOTH
def test_the_whole_sentence_redoes(at_work: Desk, monkeypatch, keys) -> None:
    seen = []

    def work(dialog: SentenceDialog) -> int:
        dialog.show()
        at_work.qtbot.waitUntil(dialog.isActiveWindow)
        dialog.input.setFocus()
        at_work.type(" O")
        typed = dialog.input.toPlainText()
        at_work.key(Key.Key_Z, CTRL)
        at_work.key(*keys)
        seen.append(dialog.input.toPlainText() == typed)
        dialog.accept()
        dialog.hide()
        return dialog.result()

    monkeypatch.setattr(SentenceDialog, "exec", work)
    at_work.table.go_to(2)
    at_work.run(EditSentence)
    assert seen == [True]


@BOTH
@pytest.mark.parametrize("kind", [FieldBox, PartInput])
def test_a_field_of_the_article_leaves_both_keys_to_the_talk(at_work: Desk, page: ArticlePage, kind, keys) -> None:
    """What undoing means there, redoing does: the last edit of the talk."""
    fields = [page.fields.inputs["author"]] if kind is FieldBox else page.findChildren(PartInput)
    field = fields[0]
    page.tabs.setCurrentIndex(2 if kind is FieldBox else 0)
    field.setFocus()
    at_work.type("Anna")
    press = QKeyEvent(QEvent.Type.ShortcutOverride, *keys)
    press.ignore()  # as a key is before anybody claims it
    QApplication.sendEvent(field, press)
    assert not press.isAccepted()
    page.finish_typing()
    at_work.run(Undo)
    assert field.text() == ""
    at_work.run(Redo)
    assert field.text() == "Anna"
    assert [keys.strip() for keys in Redo.keys.split(";")] == ["Ctrl+Shift+Z", "Ctrl+Y"]


@BOTH
def test_a_cell_redoes_where_it_can_be_seen(at_work: Desk, keys) -> None:
    at_work.type("Samotni.")
    at_work.key(Key.Key_Z, CTRL)
    assert at_work.cell.text() == ""
    pressed = []
    at_work.cell.pressed.connect(lambda: pressed.append(True))
    at_work.key(*keys)
    assert at_work.cell.text() == "Samotni."
    assert pressed == [True]
    at_work.key(*keys)
    assert at_work.cell.text() == "Samotni."


def test_what_only_shows_text_gives_the_keys_away(desk: Desk) -> None:
    field = QPlainTextEdit()
    in_dialog(desk, field)
    desk.type("4")
    desk.key(Key.Key_Z, CTRL)
    field.setReadOnly(True)
    desk.key(Key.Key_Y, CTRL)
    assert field.toPlainText() == ""
