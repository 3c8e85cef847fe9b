"""The form that snaps times to frames and to speech."""

from __future__ import annotations

from pathlib import Path

import pytest

from gui.dialogs.times.dialog import TimesDialog
from gui.dialogs.times.snapping import SnapForm
from tests.gui.desk import Desk
from tests.gui.dialogs.times.conftest import OpenDialog
from tests.gui.dialogs.times.steps import shown, told
from tests.stand_ins.sounds import write_wav
from tests.stand_ins.speech import sound


@pytest.fixture
def recording(at_work: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The talk's recording, in which the fourth segment is said 100 ms later than the talk has it."""
    spoken = [(0, 1900), (2050, 4900), (5000, 7600), (8300, 9200), (9800, 11_500), (12_500, 14_000)]
    path = write_wav(tmp_path / "talk.wav", (sound(spoken, 15_000) / 32_768).tolist())
    monkeypatch.setattr(type(at_work.window.player), "path", str(path))
    return path


def _moves(dialog: TimesDialog) -> dict[str, str]:
    """Return by how much starts move, by the numbers of segments."""
    rows = (dialog.table.moves.texts(row) for row in range(dialog.table.moves.rowCount()))
    return {row[0]: row[3] for row in rows}


def test_times_snap_to_frames(at_work: Desk, open_dialog: OpenDialog) -> None:
    dialog = open_dialog(SnapForm)
    assert dialog.form.to.count() == 1, "without a recording there is no speech"
    assert dialog.form.rate.currentText() == "25"
    assert [row[2] for row in shown(at_work, dialog, 3)] == [
        "0:08.200 – 0:09.520",
        "0:09.520 – 0:12.000",
        "0:12.520 – 0:15.000",
    ]
    dialog.form.rate.setCurrentText("50")
    shown(at_work, dialog, 0)
    dialog.form.rate.setCurrentText("")
    told(at_work, dialog, "Write the frames per second as a number")


def test_starts_snap_to_speech(at_work: Desk, open_dialog: OpenDialog, recording: Path) -> None:
    dialog = open_dialog(SnapForm)
    dialog.form.to.setCurrentIndex(1)
    assert dialog.form.work.isVisible()
    at_work.qtbot.waitUntil(lambda: _moves(dialog).get("4", "").startswith(("+0.08", "+0.09", "+0.1")))
    assert not dialog.form.work.isVisible()
    assert _moves(dialog)["5"][:4] in ("+0.2", "+0.3")
    dialog.form.reach.setValue(0)
    shown(at_work, dialog, 0)
    dialog.form.to.setCurrentIndex(0)
    assert dialog.form.rate.isVisible()
    assert not dialog.form.reach.isVisible()


def test_a_recording_that_cannot_be_read_is_told(at_work: Desk, open_dialog: OpenDialog, recording: Path) -> None:
    recording.write_bytes(b"")
    dialog = open_dialog(SnapForm)
    dialog.form.to.setCurrentIndex(1)
    at_work.qtbot.waitUntil(lambda: "is empty" in dialog.form.trouble.text())
    assert dialog.form.trouble.isVisible()
    at_work.qtbot.waitUntil(lambda: not dialog.go.isEnabled())
    assert not dialog.go.isEnabled()


def test_listening_is_stopped(at_work: Desk, open_dialog: OpenDialog, recording: Path) -> None:
    dialog = open_dialog(SnapForm)
    dialog.form.to.setCurrentIndex(1)
    dialog.form.work.stop.click()
    assert dialog.form.to.currentIndex() == 0
    assert not dialog.form.work.isVisible()
