"""The name of a file to be written: proposed, typed, chosen, asked about."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from gui.widgets.path_line import PathLine, file_name
from tests.gui.desk import Asked
from tests.gui.room import around


@pytest.fixture
def line(qtbot):
    line = PathLine(None)
    qtbot.addWidget(line)
    line.show()
    return line


@pytest.fixture
def changes(line):
    """How often the line said that it has changed."""
    heard = []
    line.changed.connect(lambda: heard.append(line.path()))
    return heard


def test_a_path_is_proposed_until_one_is_typed(line, changes):
    line.propose(Path("/folder/talk.srt"))
    line.propose(Path("/other/speech.vtt"))
    assert line.path() == Path("/other/speech.vtt")
    assert changes == [Path("/folder/talk.srt"), Path("/other/speech.vtt")]


def test_a_typed_name_keeps_and_takes_the_extension(line, changes, qtbot):
    line.propose(Path("/folder/talk.srt"))
    line.line.selectAll()
    qtbot.keyClicks(line.line, "/mine.srt")
    line.propose(Path("/folder/talk.srt"))
    assert line.path() == Path("/mine.srt")
    line.propose(Path("/folder/talk.vtt"))
    assert line.path() == Path("/mine.vtt")
    assert changes[-1] == Path("/mine.vtt")


def test_an_emptied_line_is_no_path_and_is_proposed_again(line, changes):
    line.propose(Path("/folder/talk.srt"))
    line.line.setText("  ")
    assert line.path() is None
    assert changes[-1] is None
    assert not line.may_write()
    line.propose(Path("/folder/talk.vtt"))
    assert line.path() == Path("/folder/talk.vtt")


def test_the_home_folder_has_a_short_name(line):
    line.line.setText(" ~/talk.srt ")
    assert line.path() == Path.home() / "talk.srt"


def test_a_new_file_may_be_written_without_a_question(line, tmp_path):
    line.propose(tmp_path / "new.srt")
    assert line.may_write()


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_an_older_file_is_replaced_only_when_that_is_agreed(line, tmp_path, monkeypatch, answer):
    (tmp_path / "old.srt").touch()
    line.line.setText(str(tmp_path / "old.srt"))
    asked = Asked(answer)
    monkeypatch.setattr(QMessageBox, "question", asked)
    assert line.may_write() == (answer == QMessageBox.StandardButton.Yes)
    assert asked.questions == ["old.srt is there already. Replace it?"]


def test_what_was_agreed_in_the_file_dialog_is_not_asked_again(line, changes, tmp_path, monkeypatch):
    old = tmp_path / "old.srt"
    old.touch()
    offered = []

    def choose(_parent, _title, before):
        offered.append(before)
        return str(old), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    line.propose(tmp_path / "new.srt")
    line.findChild(QPushButton).click()
    assert offered == [str(tmp_path / "new.srt")]
    assert changes[-1] == line.path() == old
    assert line.may_write()  # a question would fail the test
    line.propose(tmp_path / "new.srt")
    assert line.path() == old
    line.line.setText(str(old) + "x")
    line.line.setText(str(old))
    monkeypatch.setattr(QMessageBox, "question", Asked(QMessageBox.StandardButton.No))
    assert not line.may_write()  # it was typed since


def test_nothing_is_chosen(line, changes, monkeypatch):
    line.propose(Path("/folder/talk.srt"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    line.findChild(QPushButton).click()
    assert line.path() == Path("/folder/talk.srt")
    assert len(changes) == 1


def test_the_line_has_the_room_and_the_focus(line, qtbot):
    line.resize(400, 40)
    qtbot.waitUntil(lambda: line.line.width() > 200)
    assert line.focusProxy() is line.line
    assert line.focusPolicy() == line.line.focusPolicy()  # the letter of a label leads only where the focus may go
    assert line.line.accessibleName() == "File to write"
    assert (around(line.line, line)[0], around(line.findChild(QPushButton), line)[2]) == (0, 0)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("How? Why: a/b", "How- Why- a-b"),
        (" ..dots.. ", "dots"),
        ("", "talk"),
        ("...", "talk"),
        ("Łódź", "Łódź"),
        ("What you see is called…", "What you see is called"),
        ("a" * 300, "a" * 120),
        ("ł" * 300, "ł" * 60),
    ],
)
def test_a_title_becomes_the_name_of_a_file(title, name):
    assert file_name(title) == name


def test_a_name_too_long_for_a_file_is_none_that_is_there(line, tmp_path):
    line.line.setText(str(tmp_path / ("a" * 300)))
    assert line.may_write()  # and writing says why that cannot be
