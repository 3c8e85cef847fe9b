"""The form that puts a mistimed talk where its sound is."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from dwuglos.media import activity
from dwuglos.media.sync import Fit
from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number
from dwuglos.timing.lines import Line
from gui.dialogs.times.dialog import TimesDialog
from gui.dialogs.times.syncing import SyncForm, result
from tests.gui.desk import Desk
from tests.gui.dialogs.times.steps import shown
from tests.stand_ins.sounds import write_wav
from tests.stand_ins.speech import heard, spans

SPOKEN = spans(60, first=20_000)


@pytest.fixture
def recording(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file, in which speech is heard where the talk has it 3 s earlier."""
    monkeypatch.setattr(activity, "activity", lambda blocks: list(blocks) and heard(SPOKEN, SPOKEN[-1][1] + 1000))
    return write_wav(tmp_path / "talk.wav", [0.0] * 16_000)


@pytest.fixture
def dialog(desk: Desk, kept: Path):
    with Library(kept) as library:
        id = library.add_talk("Mistimed", number(NewSegment(a - 3000, b - 3000, "Words.") for a, b in SPOKEN))
    desk.open(id)
    dialog = TimesDialog(desk.window, desk.session, SyncForm)
    dialog.show()
    yield dialog
    dialog.reject()
    dialog.deleteLater()


def test_a_talk_is_put_where_its_sound_is(desk: Desk, dialog: TimesDialog, recording: Path) -> None:
    assert not dialog.scope.isVisible()
    assert not dialog.go.isEnabled()
    desk.qtbot.keyClicks(dialog.form.path, str(recording))
    dialog.form.path.editingFinished.emit()
    rows = shown(desk, dialog, 60)
    assert dialog.form.result.text().startswith(("Later by 2.9", "Later by 3.0"))
    assert "The frame rate is right. Confidence: " in dialog.form.result.text()
    assert rows[0][3][:4] in ("+2.9", "+3.0")
    assert dialog.go.isEnabled()
    dialog.form.path.setText("another")
    assert dialog.form.result.text() == ""
    desk.qtbot.waitUntil(lambda: not dialog.go.isEnabled())


def test_the_file_is_chosen(desk: Desk, dialog: TimesDialog, recording: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(recording), ""))
    dialog.form.browse.click()
    shown(desk, dialog, 60)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    dialog.form.browse.click()
    assert dialog.form.path.text() == str(recording)


def test_the_sound_of_another_talk_is_refused(
    desk: Desk, dialog: TimesDialog, recording: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(activity, "activity", lambda blocks: list(blocks) and heard(spans(60, seed=4), 200_000))
    dialog.form.path.setText(str(recording))
    dialog.form.listen()
    desk.qtbot.waitUntil(lambda: "cannot be told from this sound" in dialog.form.result.text())
    assert dialog.form.result.objectName() == "over"
    assert not dialog.go.isEnabled()
    assert not dialog.form.work.isVisible()


def test_a_file_that_cannot_be_used_is_told(desk: Desk, dialog: TimesDialog, tmp_path: Path) -> None:
    dialog.form.path.setText(str(tmp_path / "gone.wav"))
    dialog.form.listen()
    desk.qtbot.waitUntil(lambda: "“gone.wav” is not there any more" in dialog.form.result.text())
    assert not dialog.go.isEnabled()


def test_listening_is_stopped_by_hand_and_with_the_dialog(desk: Desk, dialog: TimesDialog, recording: Path) -> None:
    dialog.form.path.setText(str(recording))
    dialog.form.listen()
    assert dialog.form.work.isVisible()
    dialog.form.work.stop.click()
    assert dialog.form.result.text() == "Stopped. Choose the recording again to go on."
    assert not dialog.form.work.isVisible()
    dialog.form._heard = ""
    dialog.form.listen()
    dialog.reject()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (Line(Fraction(1), Fraction(1250)), "Later by 1.250 s. The frame rate is right. Confidence: 85%."),
        (Line(Fraction(25, 24), Fraction(-90)), "Earlier by 0.090 s. From 25 to 24 frames a second. Confidence: 85%."),
        (Line(Fraction(1), Fraction(0)), "The frame rate is right. Confidence: 85%."),
    ],
)
def test_the_place_is_said_in_words(qapp, line: Line, words: str) -> None:
    assert result(Fit(line, 0.85)) == words
