"""New talks; what is done to those of the list is told of in home/test_page, exports in dialogs/test_export."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from gui.commands.file import CloseTalk, DeleteTalk, Export, NewFromClipboard, NewSample, OpenTalk


def test_the_sample_opens_with_both_languages(desk):
    desk.run(NewSample)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert desk.session.title == "How a sentence travels (sample)"
    assert len(desk.transcript) > 5


def test_what_is_for_the_list_is_not_possible_in_a_talk_and_the_other_way_round(desk):
    desk.home()
    assert [desk.can(each) for each in (OpenTalk, DeleteTalk, Export, CloseTalk)] == [True, True, False, False]
    desk.open()
    assert [desk.can(each) for each in (OpenTalk, DeleteTalk, Export, CloseTalk)] == [False, False, True, True]


@pytest.fixture
def clipboard(qapp):
    clipboard = QGuiApplication.clipboard()
    yield clipboard
    clipboard.clear()


def test_an_empty_clipboard_is_told(desk, clipboard):
    clipboard.clear()
    desk.run(NewFromClipboard)
    assert desk.told == "There is no text in the clipboard; copy a transcript first."


def test_a_copied_transcript_becomes_a_talk(desk, clipboard, monkeypatch):
    clipboard.setText("Zażółć gęślą jaźń.\nThe second line.")

    def answer(dialog):
        desk.qtbot.waitUntil(dialog.make.isEnabled)
        dialog.title.setText("Copied")
        dialog.make.click()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", answer)
    desk.run(NewFromClipboard)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert desk.session.title == "Copied"
    assert " ".join(s.source for s in desk.transcript) == "Zażółć gęślą jaźń. The second line."
