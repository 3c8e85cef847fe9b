"""Whole talks as files: saved, dragged out, dropped, and opened."""

import zipfile

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog

from dwuglos.exporting.talk_files import pack
from dwuglos.importing.talk_files import read_talk_file
from dwuglos.store.library import Library
from dwuglos.talk.file_layout import RECORDING
from gui import drops
from gui.commands.file import NewTalk, SaveTalkFile
from tests.gui.desk import TALK, answer_questions


@pytest.fixture
def choose(monkeypatch):
    """Choose a file, or a folder, when asked for one."""

    def choose(path):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path) if path else "", ""))
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(path) if path else "")
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))

    return choose


@pytest.fixture
def file(kept, tmp_path):
    """The file of a talk that no library of the test has."""
    path = tmp_path / "Harbours.dwuglos"
    with Library("sqlite://") as library, Library(kept) as own:
        id = library.add_talk("Harbours", own.segments(TALK))
        path.write_bytes(pack(library.whole_talk(id)))
    return path


def titles(desk):
    with Library(desk.path) as library:
        return [talk.title for talk in library.talks()]


def wait_told(desk, words):
    desk.qtbot.waitUntil(lambda: words in desk.told)


# Saved


def test_the_open_talk_is_saved_with_what_was_just_typed(at_work, tmp_path, choose):
    path = tmp_path / "mine.dwuglos"
    choose(tmp_path / "mine")
    at_work.type("Niektórzy")
    at_work.run(SaveTalkFile)
    wait_told(at_work, f"Talks saved as files: 1 ({path})")
    found = read_talk_file(path).whole
    assert found.segments[3].target == "Niektórzy"
    assert [step.label for step in found.steps] == ["Edit translation"]
    assert at_work.settings.last_folder == str(tmp_path)


def test_chosen_talks_are_saved_into_a_folder_where_nothing_is_replaced(desk, tmp_path, choose):
    with Library(desk.path) as library:
        library.add_talk("Lighthouses", library.segments(TALK))
    (tmp_path / "Lighthouses.dwuglos").write_text("mine")
    desk.home()
    desk.window.home.table.selectAll()
    assert desk.can(SaveTalkFile)
    assert desk.window.menus.action(SaveTalkFile).text() == "Save talks as fi&les (2)…"
    choose(tmp_path)
    desk.run(SaveTalkFile)
    wait_told(desk, "Talks saved as files: 2 (")
    assert (tmp_path / "Lighthouses.dwuglos").read_text() == "mine"
    saved = [read_talk_file(tmp_path / f"Lighthouses ({n}).dwuglos").whole.title for n in (2, 3)]
    assert saved == ["Lighthouses", "Lighthouses"]


def test_nothing_is_saved_where_no_place_is_chosen(desk, choose):
    desk.home()
    choose(None)
    desk.run(SaveTalkFile)
    desk.settle()
    assert desk.told == ""


def test_a_file_whose_ending_was_left_out_is_replaced_only_when_wanted(desk, tmp_path, choose, monkeypatch):
    path = tmp_path / "mine.dwuglos"
    path.write_text("older")
    desk.home()
    choose(tmp_path / "mine")
    asked = answer_questions(monkeypatch, "Cancel")
    desk.run(SaveTalkFile)
    assert path.read_text() == "older"
    assert len(asked) == 1


def test_what_cannot_be_written_is_told(desk, tmp_path, choose):
    desk.home()
    choose(tmp_path / "away" / "mine.dwuglos")
    desk.run(SaveTalkFile)
    wait_told(desk, "There is no folder")


def test_a_damaged_talk_is_saved_as_far_as_it_can_be_read_and_told(desk, tmp_path, choose):
    with Library(desk.path) as library, library._writing() as connection:
        connection.exec_driver_sql("UPDATE segment SET state = 'x' WHERE id = 2")
    desk.home()
    choose(tmp_path / "mine.dwuglos")
    desk.run(SaveTalkFile)
    wait_told(desk, "This talk is damaged in the library")
    assert len(read_talk_file(tmp_path / "mine.dwuglos").whole.segments) == 6


def test_deleted_talks_are_not_saved(desk):
    with Library(desk.path) as library:
        library.delete_talk(TALK)
    desk.home()
    desk.window.home.deleted.setChecked(True)
    desk.settle()
    assert not desk.can(SaveTalkFile)


# Dragged out


@pytest.fixture
def dragged(monkeypatch):
    """The files of each drag that began."""
    found = []

    def exec_(drag, *_):
        found.append([url.toLocalFile() for url in drag.mimeData().urls()])
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", exec_)
    return found


def test_a_talk_is_dragged_out_as_a_file(desk, dragged):
    desk.home()
    table = desk.window.home.table
    table.startDrag(Qt.DropAction.CopyAction)
    desk.qtbot.waitUntil(lambda: bool(dragged))
    [[path]] = dragged
    assert path.endswith("/Lighthouses.dwuglos")
    assert read_talk_file(type(desk.path)(path)).whole.title == "Lighthouses"


def test_nothing_is_dragged_once_the_button_is_let_go(desk, dragged):
    desk.home()
    table = desk.window.home.table
    table.startDrag(Qt.DropAction.CopyAction)
    desk.qtbot.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton)
    desk.settle()
    desk.qtbot.wait(50)
    assert dragged == []


def test_what_is_dragged_out_is_not_taken_back_in(desk, monkeypatch):
    desk.home()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/a.dwuglos")])
    where, none = QPoint(50, 50), Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(where, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none)
    monkeypatch.setattr(QDragEnterEvent, "source", lambda _: desk.window.home.table)
    event.ignore()
    drops.greet(event)
    assert not event.isAccepted()


# Brought in


def test_a_talk_file_is_opened_as_a_new_talk(desk, file):
    desk.window.start([str(file)])
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert desk.session.title == "Harbours"
    assert len(desk.transcript) == 6
    assert desk.told == ""


def test_a_talk_file_leaves_the_open_talk_alone(at_work, file):
    at_work.window.bring_in([file])
    at_work.qtbot.waitUntil(lambda: at_work.session.title == "Harbours")
    assert titles(at_work) == ["Harbours", "Lighthouses"]


def test_the_same_talk_twice_is_told_and_never_replaced(desk, file):
    for number in (2, 3):
        desk.window.bring_in([file])
        desk.qtbot.waitUntil(lambda number=number: desk.window.session is not None and desk.window.session.id == number)
    assert "The library has this talk already, as “Harbours”" in desk.told
    assert titles(desk) == ["Harbours (2)", "Harbours", "Lighthouses"]


def test_several_talk_files_are_all_added_and_none_is_opened(desk, file, tmp_path):
    bad = tmp_path / "bad.dwuglos"
    bad.write_text("nothing")
    desk.home()
    desk.window.bring_in([file, bad, file])
    wait_told(desk, "Talks added to the library: 2.")
    assert "bad.dwuglos is no talk file" in desk.told
    assert "as “Harbours (2)”" in desk.told
    assert desk.window.session is None
    desk.settle()
    assert titles(desk) == ["Harbours (2)", "Harbours", "Lighthouses"]
    assert desk.window.home.current().title == "Harbours (2)"
    assert QGuiApplication.overrideCursor() is None


def test_a_talk_file_comes_with_other_files(desk, file, tmp_path):
    english = tmp_path / "Other.srt"
    english.write_text("1\n00:00:01,000 --> 00:00:02,000\nHello there.\n")
    desk.home()
    desk.window.bring_in([english, file])
    desk.qtbot.waitUntil(lambda: len(titles(desk)) == 3)
    wait_told(desk, "Talks added to the library: 1.")
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert desk.session.title == "Other"


def test_a_bad_talk_file_is_told_and_nothing_is_left(desk, file):
    file.write_bytes(file.read_bytes()[:700])
    desk.home()
    desk.window.bring_in([file])
    wait_told(desk, "Harbours.dwuglos is no talk file, or was cut short")
    assert titles(desk) == ["Lighthouses"]
    assert QGuiApplication.overrideCursor() is None


def test_a_talk_file_chosen_first_is_asked_about_no_further(desk, file, choose):
    choose(file)
    desk.home()
    desk.window.home.file_wanted.emit()
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert desk.session.title == "Harbours"


def test_a_talk_file_in_the_dialog_is_shown_and_made(desk, file, monkeypatch):
    said = []

    def answer(dialog):
        dialog.english.path.setText(str(file))
        desk.qtbot.waitUntil(dialog.make.isEnabled)
        said.append(dialog.found.text())
        dialog.title.setText("Ports")
        dialog.make.click()
        return dialog.result()

    monkeypatch.setattr(QDialog, "exec", answer)
    desk.home()
    desk.run(NewTalk)
    desk.qtbot.waitUntil(lambda: desk.window.session is not None)
    assert said == ["Segments: 6. A whole talk, with its article, its notes and its history."]
    assert desk.session.title == "Ports"


# With its film


@pytest.mark.parametrize("answer", ["W&ith it", "&Without it"])
def test_the_film_goes_along_if_that_is_wished(prepared, tmp_path, choose, monkeypatch, answer):
    path = tmp_path / "mine.dwuglos"
    choose(path)
    asked = answer_questions(monkeypatch, answer)
    prepared.settle()
    prepared.run(SaveTalkFile)
    wait_told(prepared, f"Talks saved as files: 1 ({path})")
    assert asked == ["Put film.mp4 into the file, too? It takes 0.0 MB."]
    with zipfile.ZipFile(path) as archive:
        assert (RECORDING in archive.namelist()) is (answer == "W&ith it")


def test_a_film_that_is_gone_is_not_asked_about(prepared, tmp_path, choose):
    path = tmp_path / "mine.dwuglos"
    choose(path)
    prepared.settle()
    (tmp_path / "film.mp4").unlink()
    prepared.run(SaveTalkFile)
    wait_told(prepared, f"Talks saved as files: 1 ({path})")
    assert read_talk_file(path).whole.facts.media.path == "film.mp4"
