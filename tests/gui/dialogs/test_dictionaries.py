"""The lists of own words: added to, taken from, exchanged with files; each change is kept at once."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from dwuglos import places
from dwuglos.checks.results.dictionary import words_of
from dwuglos.errors import InputError
from dwuglos.language import own_words
from dwuglos.language.own_words import OwnWord
from gui.commands.checks import ShowDictionaries
from gui.dialogs.dictionaries import DictionariesDialog
from gui.look import text_size
from tests.gui.room import are_below_one_another, are_side_by_side


@pytest.fixture
def dialog(at_work):
    own_words.save([OwnWord("kwalio"), OwnWord("sigmoida", "elipsoida")])
    dialog = DictionariesDialog(at_work.window)
    at_work.qtbot.waitUntil(lambda: dialog.list.count() == 2)
    yield dialog
    dialog.deleteLater()


def shown(dialog):
    return [dialog.list.item(n).text() for n in range(dialog.list.count())]


def kept(at_work, word):
    at_work.qtbot.waitUntil(lambda: word in [each.word for each in own_words.load()])


def test_words_are_shown_with_what_they_are_inflected_like(dialog):
    assert shown(dialog) == ["kwalio", "sigmoida (like elipsoida)"]
    assert not dialog.add.isEnabled()
    assert not dialog.remove.isEnabled()


def test_a_word_is_added_with_endings_found_by_itself(dialog, at_work):
    dialog.word.setText("fraktaloida")
    dialog.add.click()
    kept(at_work, "fraktaloida")
    assert dialog.is_changed
    assert next(each for each in own_words.load() if each.word == "fraktaloida").model


def test_a_word_that_was_just_entered_is_kept_by_whoever_closes_at_once(at_work, monkeypatch):
    def enter_and_leave(dialog):
        dialog.word.setText("fraktaloida")
        at_work.qtbot.waitUntil(dialog.add.isEnabled)
        dialog.add.click()
        dialog.reject()
        at_work.qtbot.waitUntil(lambda: not dialog.isVisible() and dialog._is_closed)

    checks = []
    monkeypatch.setattr(at_work.window, "check_again", lambda: checks.append(True))
    monkeypatch.setattr(DictionariesDialog, "exec", enter_and_leave)
    at_work.run(ShowDictionaries)
    at_work.settle()
    kept(at_work, "fraktaloida")
    assert checks == [True]


def test_who_closes_before_the_words_are_there_is_not_troubled(at_work, monkeypatch):
    monkeypatch.setattr(DictionariesDialog, "exec", lambda dialog: dialog.reject())
    at_work.run(ShowDictionaries)
    at_work.settle()
    assert at_work.told == ""


def test_what_is_no_word_is_told(dialog, at_work):
    dialog.word.setText("dwa słowa")
    at_work.qtbot.keyClick(dialog.word, Qt.Key.Key_Return)
    assert dialog.about.text() == "Enter one word, without spaces."
    assert dialog.word.text() == "dwa słowa"


def test_a_word_is_removed(dialog, at_work):
    dialog.list.item(0).setSelected(True)
    dialog.remove.click()
    at_work.qtbot.waitUntil(lambda: own_words.load() == (OwnWord("sigmoida", "elipsoida"),))
    assert shown(dialog) == ["sigmoida (like elipsoida)"]


def test_words_of_the_talk(dialog, at_work):
    dialog.which.setCurrentIndex(1)
    assert shown(dialog) == []
    dialog.word.setText("kwaliora")
    dialog.model.setText("kora")
    dialog.add.click()
    assert shown(dialog) == ["kwaliora (like kora)"]
    ignored = at_work.answer(at_work.tasks.read, lambda library: library.ignored(at_work.session.id))
    assert words_of(ignored) == (OwnWord("kwaliora", "kora"),)
    dialog.list.item(0).setSelected(True)
    dialog.remove.click()
    assert shown(dialog) == []
    assert at_work.answer(at_work.tasks.read, lambda library: library.ignored(at_work.session.id)) == []


def test_lists_are_exchanged_with_files(dialog, at_work, tmp_path, monkeypatch):
    file = tmp_path / "words.txt"
    file.write_text("zając\nkwalio/radio\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    dialog.take_in.click()
    kept(at_work, "zając")
    assert OwnWord("kwalio", "radio") in own_words.load()
    out = tmp_path / "out.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    dialog.put_out.click()
    at_work.qtbot.waitUntil(lambda: dialog.about.text() == f"Exported: {out}")
    assert own_words.read(out) == own_words.load()


def test_a_file_that_cannot_be_read_is_told_in_the_dialog(dialog, at_work, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "none.txt"), ""))
    dialog.take_in.click()
    at_work.qtbot.waitUntil(lambda: "cannot be read" in dialog.about.text())
    assert len(own_words.load()) == 2


def test_nothing_is_written_over_own_words_that_are_still_being_read(at_work, monkeypatch):
    own_words.save([OwnWord("kwalio")])
    go, load = threading.Event(), own_words.load
    monkeypatch.setattr(own_words, "load", lambda: load() if go.wait(30) else ())
    dialog = DictionariesDialog(at_work.window)
    dialog.word.setText("sigmoida")
    dialog.model.setText("elipsoida")
    dialog.add.click()
    assert dialog.about.text() == "Your words are being read…"
    go.set()
    at_work.qtbot.waitUntil(dialog.add.isEnabled)
    dialog.add.click()
    at_work.qtbot.waitUntil(lambda: own_words.load() == (OwnWord("kwalio"), OwnWord("sigmoida", "elipsoida")))
    dialog.deleteLater()


def test_an_own_list_that_cannot_be_read_is_not_written_over(at_work):
    places.own_words().parent.mkdir(parents=True, exist_ok=True)
    places.own_words().write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\r")
    dialog = DictionariesDialog(at_work.window)
    at_work.qtbot.waitUntil(lambda: "not a text file" in dialog.about.text())
    dialog.word.setText("kwalio")
    assert not dialog.add.isEnabled()
    assert places.own_words().read_bytes().startswith(b"\x89PNG")
    dialog.deleteLater()


def test_words_are_exported_into_the_folder_that_was_used_last_or_that_of_the_user(dialog, at_work, monkeypatch):
    proposals = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", proposals.append(_[2])))
    for folder in ("", "/talks"):
        at_work.settings.last_folder = folder
        dialog.put_out.click()
    assert proposals == [str(Path.home() / "dictionary.txt"), "/talks/dictionary.txt"]


def test_without_a_talk_there_are_the_users_words_alone(desk, dialog):
    assert [dialog.which.itemText(n) for n in range(dialog.which.count())] == [
        "My words, in all talks",
        "Words of this talk",
    ]
    desk.window.close_talk()
    alone = DictionariesDialog(desk.window)
    desk.qtbot.addWidget(alone)
    assert [alone.which.itemText(n) for n in range(alone.which.count())] == ["My words, in all talks"]
    desk.qtbot.waitUntil(lambda: alone.list.count() == 2)


def test_how_many_words_there_are_is_said(dialog, at_work):
    assert dialog.about.text() == "Words: 2. They count as right in all their forms."
    dialog.list.selectAll()
    dialog.remove.click()
    assert dialog.list.count() == 0
    assert dialog.about.text().startswith("No word yet.")
    assert not dialog.put_out.isEnabled()


def test_everything_has_a_name_and_stands_in_its_place(dialog):
    dialog.show()
    assert dialog.windowTitle() == "Dictionaries"
    assert dialog.which.accessibleName() == dialog.which.accessibleDescription() == "Dictionary"
    assert (dialog.list.accessibleName(), dialog.word.accessibleName()) == ("Words", "New word")
    assert dialog.model.accessibleName() == "Inflected like"
    assert are_below_one_another(
        dialog, dialog.which, dialog.word, dialog.list, dialog.about, dialog.remove, dialog.buttons
    )
    assert are_side_by_side(dialog, dialog.word, dialog.model, dialog.add)
    assert are_side_by_side(dialog, dialog.remove, dialog.take_in, dialog.put_out)
    assert dialog.about.wordWrap()


def test_words_are_as_large_as_the_texts_of_talks(dialog):
    before = dialog.list.font().pointSizeF()
    text_size.use(2 * text_size.USUAL)
    assert dialog.list.font().pointSizeF() > before


def test_what_fails_when_it_is_closed_is_told_in_the_window(dialog, at_work):
    at_work.settle()
    dialog._say(InputError("That cannot be read."))
    assert dialog.about.text() == "That cannot be read."
    assert at_work.told == ""
    dialog.show()
    dialog.reject()
    at_work.qtbot.waitUntil(lambda: dialog._is_closed)
    dialog._say(InputError("That cannot be read."))
    assert at_work.told == "That cannot be read."


def test_a_mistake_of_the_program_is_told_as_such(dialog, at_work):
    failed = []
    at_work.tasks.failed.connect(failed.append)
    error = KeyError("word")
    dialog._say(error)
    assert failed == [error]
    assert dialog.about.text().startswith("Words: 2.")
