"""The form that gives segments the times at which they are said in the recording."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from dwuglos.errors import Cancelled
from dwuglos.media.alignment import aligning
from dwuglos.media.alignment.listening import Hearing, Span
from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number
from gui.dialogs.times.aligning import AlignForm
from gui.dialogs.times.dialog import TimesDialog, change_times
from tests.gui.desk import Desk
from tests.gui.dialogs.times.steps import shown
from tests.stand_ins.sounds import tone, write_wav

TEXTS = ("One two three.", "Four five six.", "Seven eight nine.")


def listen(_script: object, _media: Path, _folder: Path, progress: object, *_: object) -> Hearing:
    """Hear all but the second segment, a word a second."""
    progress(500)
    return Hearing({at: Span(at * 1000, at * 1000 + 400, True) for at in (0, 1, 2, 6, 7, 8)}, None, 10_000)


@pytest.fixture
def recording(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(aligning, "listen", listen)
    monkeypatch.setenv("DWUGLOS_CACHE", str(tmp_path / "cache"))
    return write_wav(tmp_path / "talk.wav", tone(1.0))


@pytest.fixture
def untimed(desk: Desk, kept: Path) -> Desk:
    with Library(kept) as library:
        id = library.add_talk("Untimed", number(NewSegment(None, None, text) for text in TEXTS))
    desk.open(id)
    return desk


@pytest.fixture
def dialog(untimed: Desk):
    dialog = TimesDialog(untimed.window, untimed.session, AlignForm)
    dialog.show()
    yield dialog
    dialog.reject()
    dialog.deleteLater()


def listen_to(dialog: TimesDialog, path: Path) -> None:
    dialog.form.path.setText(str(path))
    dialog.form.path.editingFinished.emit()


def test_what_was_found_is_shown_before_it_is_done(untimed: Desk, dialog: TimesDialog, recording: Path) -> None:
    assert not dialog.scope.isVisible()
    assert not dialog.go.isEnabled()
    listen_to(dialog, recording)
    rows = shown(untimed, dialog, 3)
    assert [row[1] for row in rows] == ["–", "–", "–"]
    assert rows[0][2].startswith("0:00.020")
    said = dialog.form.result.text()
    assert "2 segments have their times from the sound." in said
    assert "One segment was not found for certain: its time is an estimate." in said
    assert dialog.go.isEnabled()


def test_it_is_one_step_that_undo_takes_back(untimed: Desk, recording: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def agree(dialog: TimesDialog) -> bool:
        listen_to(dialog, recording)
        shown(untimed, dialog, 3)
        dialog.accept()
        return True

    monkeypatch.setattr(TimesDialog, "exec", agree)
    change_times(untimed.window, AlignForm)
    assert [segment.timing for segment in untimed.transcript] == ["aligned", "estimated", "aligned"]
    untimed.session.undo()
    assert [(segment.start, segment.timing) for segment in untimed.transcript] == [(None, "")] * 3


def test_it_can_be_stopped(
    untimed: Desk, dialog: TimesDialog, recording: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = Event()

    def wait(*arguments: object) -> Hearing:
        begun.set()
        while not arguments[4]():
            Event().wait(0.01)
        raise Cancelled

    monkeypatch.setattr(aligning, "listen", wait)
    listen_to(dialog, recording)
    untimed.qtbot.waitUntil(begun.is_set)
    assert dialog.form.work.isVisible()
    dialog.form.work.stop.click()
    assert not dialog.form.work.isVisible()
    assert "Stopped." in dialog.form.result.text()
    assert not dialog.go.isEnabled()


def test_a_file_that_cannot_be_used_is_told(untimed: Desk, dialog: TimesDialog, tmp_path: Path) -> None:
    listen_to(dialog, tmp_path / "gone.mp3")
    untimed.qtbot.waitUntil(lambda: "“gone.mp3” is not there any more" in dialog.form.result.text())
    assert dialog.form.result.objectName() == "over"
    dialog.form.path.setText("another")
    assert dialog.form.result.text() == ""


def test_a_key_pressed_too_soon_leaves_the_path_alone(
    untimed: Desk, recording: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    untimed.window.player.attach(recording)
    untimed.settle()
    hold = Event()
    monkeypatch.setattr(aligning, "listen", lambda *_: hold.wait(30))
    dialog = TimesDialog(untimed.window, untimed.session, AlignForm)
    dialog.setModal(True)  # as it is asked with: Alt+A is not for the window's menus
    dialog.show()
    # As X11 has it: with the letter as its text.
    key = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier, "a")
    QApplication.sendEvent(dialog.focusWidget(), key)
    assert dialog.form.path.text() == str(recording)
    hold.set()
    dialog.reject()
    dialog.deleteLater()
