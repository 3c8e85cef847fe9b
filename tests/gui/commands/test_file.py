"""The File menu: new talks, exports, and what is done to the talks of the list."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLineEdit

from dwuglos import places
from dwuglos.errors import LibraryFull
from dwuglos.settings import Settings
from dwuglos.store.library import Library
from gui.commands.file import (
    MENU,
    CloseTalk,
    DeleteTalk,
    DuplicateTalk,
    EraseTalk,
    Export,
    NewFromClipboard,
    NewSample,
    OpenTalk,
    RenameTalk,
    RestoreTalk,
    Save,
)
from gui.widgets.notice_bar import NoticeBar
from tests.gui.desk import CTRL, TALK, Key, answer_questions


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


def why(desk, command):
    return next(each.obstacle for each in desk.window.menus.choices() if each.name == command.__name__)


def titles(desk):
    talks = desk.window.home.talks
    return [talks.talk(row).title for row in range(talks.rowCount())]


LIST_ONLY = (OpenTalk, RenameTalk, DuplicateTalk, DeleteTalk)


def test_a_new_talk_is_asked_about(desk, monkeypatch):
    asked = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: asked.append(dialog.windowTitle()) or 0)
    desk.home()
    desk.key(Key.Key_N, CTRL)
    assert asked == ["New talk"]
    assert desk.window.session is None


@pytest.mark.parametrize("text", ["", "  \n "])
def test_a_clipboard_without_words_opens_nothing(desk, clipboard, monkeypatch, text):
    monkeypatch.setattr(QDialog, "exec", lambda _: pytest.fail("a dialog came"))
    clipboard.setText(text)
    assert desk.can(NewFromClipboard)  # asking the clipboard at every turn can block
    desk.run(NewFromClipboard)
    assert desk.told == "There is no text in the clipboard; copy a transcript first."


def test_a_lone_half_of_a_character_does_no_harm(desk, clipboard, monkeypatch):
    read = []

    def look(dialog):
        read.append(Path(dialog.english.path.text()).read_text("utf-8"))
        dialog.reject()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", look)
    clipboard.setText("Good evening. \ud800")
    desk.run(NewFromClipboard)
    assert read[0].startswith("Good evening. ")
    assert desk.told == ""


def test_the_file_of_the_clipboard_goes_when_it_was_read(desk, clipboard, monkeypatch):
    paths = []

    def answer(dialog):
        desk.qtbot.waitUntil(dialog.make.isEnabled)
        paths.append(Path(dialog.english.path.text()))
        assert paths[0].exists()
        dialog.make.click()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", answer)
    clipboard.setText("The first line.\nThe second line.")
    desk.run(NewFromClipboard)
    desk.settle()
    assert not paths[0].parent.exists()
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert len(desk.transcript) > 0


def test_a_talk_is_opened_and_closed(desk):
    desk.home()
    desk.run(OpenTalk)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert desk.session.id == TALK
    desk.table.go_to(4)
    desk.type("Tak")
    desk.key(Key.Key_W, CTRL)
    assert desk.window.session is None
    desk.settle()
    assert desk.stored()[3].target == "Tak"


def test_a_talk_is_renamed_in_the_list(desk):
    desk.home()
    desk.run(RenameTalk)
    line = desk.window.home.table.findChild(QLineEdit)
    line.selectAll()
    desk.type("Latarnie")
    desk.key(Key.Key_Return)
    desk.qtbot.waitUntil(lambda: titles(desk) == ["Latarnie"])


def test_a_copy_of_a_talk_is_chosen(desk):
    desk.home()
    desk.run(DuplicateTalk)
    desk.qtbot.waitUntil(lambda: len(titles(desk)) == 2)
    assert desk.window.home.current().title == "Lighthouses (copy)"
    assert desk.stored(desk.window.home.current_id()) == desk.stored(TALK)


def test_a_talk_is_put_aside_brought_back_and_removed(desk, monkeypatch):
    desk.home()
    assert not desk.can(RestoreTalk)
    assert not desk.can(EraseTalk)
    desk.run(DeleteTalk)
    desk.qtbot.waitUntil(lambda: "“Lighthouses” was deleted." in desk.told)
    desk.qtbot.waitUntil(lambda: titles(desk) == [])
    desk.window.home.deleted.click()
    desk.qtbot.waitUntil(lambda: titles(desk) == ["Lighthouses"])
    assert [command for command in LIST_ONLY if desk.can(command)] == []
    assert why(desk, OpenTalk) == "Go to the list of talks, and choose one that is not deleted."
    desk.run(RestoreTalk)
    desk.qtbot.waitUntil(lambda: titles(desk) == [])
    desk.window.home.deleted.click()
    desk.qtbot.waitUntil(lambda: titles(desk) == ["Lighthouses"])
    assert desk.window.home.current_id() == TALK
    desk.run(DeleteTalk)
    desk.qtbot.waitUntil(lambda: titles(desk) == [])
    desk.window.home.deleted.click()
    desk.qtbot.waitUntil(lambda: desk.can(EraseTalk))
    asked = answer_questions(monkeypatch, "Cancel")
    desk.run(EraseTalk)
    desk.settle()
    assert titles(desk) == ["Lighthouses"]
    answer_questions(monkeypatch, "Delete permanently")
    desk.run(EraseTalk)
    desk.qtbot.waitUntil(lambda: titles(desk) == [])
    assert asked == ["Permanently delete “Lighthouses”? Its translation, article and history cannot be restored."]
    with Library(desk.path) as library:
        assert library.talks() == library.talks(deleted=True) == []


def test_the_title_of_a_question_has_no_mark_for_a_letter(desk, monkeypatch):
    desk.home()
    desk.run(DeleteTalk)
    desk.qtbot.waitUntil(lambda: titles(desk) == [])
    desk.window.home.deleted.click()
    desk.qtbot.waitUntil(lambda: desk.can(EraseTalk))
    seen = []
    monkeypatch.setattr("gui.commands.file.is_wanted", lambda _widget, *texts, harmful: seen.append((texts, harmful)))
    desk.run(EraseTalk)
    (((title, _, button), harmful),) = seen
    assert (title, button, harmful) == ("Delete permanently", "Delete &permanently", True)


def test_in_a_talk_or_without_one_the_list_is_left_alone(desk):
    desk.home()
    for command in (Export, CloseTalk):
        assert why(desk, command) == "Open a talk first."
    desk.window.home.search.setText("nothing is called so")
    for command in (*LIST_ONLY, RestoreTalk, EraseTalk):
        assert not desk.can(command)
    desk.window.home.search.clear()
    desk.open()
    for command in (*LIST_ONLY, RestoreTalk, EraseTalk):
        assert not desk.can(command)
    assert why(desk, RestoreTalk) == ("Go to the list of talks, show the deleted ones, and choose one of them.")


def test_an_export_counts_what_is_typed_and_remembers_where(at_work, tmp_path, monkeypatch):
    path = tmp_path / "talk.srt"
    dialogs = []

    def agree(dialog):
        dialogs.append(dialog)
        dialog.path.setText(str(path))
        dialog.gaps.setCurrentIndex(1)
        return 1

    monkeypatch.setattr(QDialog, "exec", agree)
    at_work.type("Dopiero co")
    at_work.run(Export)
    at_work.qtbot.waitUntil(lambda: at_work.told == f"Exported: {path}")
    assert "Dopiero co" in path.read_text("utf-8")
    assert at_work.settings.last_folder == str(tmp_path)
    assert at_work.settings.export["gaps"] == "source"
    kept = Settings.load(places.settings())
    assert (kept.last_folder, kept.export["gaps"]) == (str(tmp_path), "source")
    at_work.qtbot.waitUntil(lambda: not at_work.window.findChildren(QDialog))


def test_an_export_given_up_writes_and_remembers_nothing(at_work, tmp_path, monkeypatch):
    before = repr(at_work.settings)
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.path.setText(str(tmp_path / "talk.srt")) or 0)
    at_work.run(Export)
    at_work.settle()
    assert repr(at_work.settings) == before
    assert not (tmp_path / "talk.srt").exists()
    assert at_work.told == ""


def test_an_export_that_fails_says_why(at_work, tmp_path, monkeypatch):
    path = tmp_path / "gone" / "talk.srt"
    monkeypatch.setattr(QDialog, "exec", lambda dialog: dialog.path.setText(str(path)) or 1)
    at_work.run(Export)
    at_work.qtbot.waitUntil(lambda: at_work.told != "")
    assert at_work.told == f"There is no folder {path.parent}; create it or choose another."
    (bar,) = at_work.window.notices.findChildren(NoticeBar)
    assert bar.objectName() == "problem"
    path.parent.mkdir()
    at_work.run(Export)
    at_work.qtbot.waitUntil(lambda: at_work.told == f"Exported: {path}")  # in the place of the failure


def test_quitting_closes_the_window_and_keeps_what_is_typed(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_Q, CTRL)
    at_work.qtbot.waitUntil(lambda: not at_work.window.isVisible())
    assert at_work.stored()[3].target == "Tak"


def test_what_waits_for_an_answer_says_so():
    waiting = [command.__name__ for command in MENU.commands if command.waits()]
    new = ["NewTalk", "OpenFiles", "NewFromClipboard", "NewTalkFromSpeech"]
    reviews = ["SendForReview", "TakeInReview"]
    assert waiting == [
        *new,
        "TakeCorrection",
        "Export",
        *reviews,
        "SaveTalkFile",
        "EraseTalk",
        "ShowBackups",
        "CloseTalk",
        "Quit",
    ]


def test_an_export_is_offered_beside_the_source_of_the_talk(desk, tmp_path, monkeypatch):
    source = tmp_path / "sources" / "Bees.en.srt"
    source.parent.mkdir()
    source.write_text("1\n00:00:01,000 --> 00:00:02,000\nGood morning.\n")
    desk.settings.last_folder = str(tmp_path)
    desk.window.bring_in([source])
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    offered = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: offered.append(dialog.path.text()) or 0)
    desk.run(Export)
    assert offered == [str(source.parent / "Bees.pl.srt")]


def test_saving_by_hand_answers_that_everything_is_saved(at_work):
    at_work.type("Tak")
    at_work.key(Key.Key_S, CTRL)
    at_work.qtbot.waitUntil(lambda: at_work.told == "Everything is saved.")
    assert at_work.cell.text() == "Tak"
    assert at_work.typed() == [(4, "target", "Tak")]
    at_work.key(Key.Key_Return)
    at_work.key(Key.Key_S, CTRL)
    at_work.settle()
    assert at_work.stored()[3].target == "Tak"


def test_saving_by_hand_does_not_say_so_where_it_failed(at_work, failing):
    failing += [LibraryFull("There is no room to save.")] * 9
    at_work.type("Tak")
    at_work.key(Key.Key_Return)
    at_work.key(Key.Key_S, CTRL)
    at_work.settle()
    assert "There is no room to save." in at_work.told
    assert "Everything is saved." not in at_work.told
    failing.clear()
    at_work.key(Key.Key_S, CTRL)
    at_work.settle()
    assert at_work.told == "Everything is saved."
    at_work.assert_saved()


def test_of_a_talk_that_may_only_be_read_it_is_said_why_nothing_is_saved(at_work, new_desk):
    other = new_desk()
    other.open()
    other.run(Save)
    assert other.told.count(other.session.read_only_reason) == 2
