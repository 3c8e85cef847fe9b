"""A form that listens to a recording: asked for the file, told what came of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from gui.dialogs.times.recording import RecordingForm


class Ears(RecordingForm):
    """Hears nothing, and remembers what it should have heard."""

    def hear(self, path: Path) -> str:
        self.paths = [*getattr(self, "paths", []), path]
        return "Listening…"

    def hush(self) -> None:
        self.hushed = True

    def forget(self) -> None:
        self.forgot = True


@pytest.fixture
def form(at_work):
    form = Ears(at_work.window, at_work.session, at_work.window)
    yield form
    form.deleteLater()


def test_a_file_is_listened_to_once_until_it_is_chosen_again(form: Ears, monkeypatch: pytest.MonkeyPatch) -> None:
    form.listen()
    form.path.setText("talk.mp3")
    form.listen()
    form.listen()
    assert form.paths == [Path("talk.mp3")]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("talk.mp3", ""))
    form.browse.click()
    assert form.paths == [Path("talk.mp3")] * 2


def test_another_file_ends_and_forgets_what_was(form: Ears) -> None:
    form.path.setText("talk.mp3")
    form.listen()
    assert not form.work.isHidden()
    form.end("Found.")
    assert form.work.isHidden()
    assert form.result.text() == "Found."
    form.forgot = False
    form.path.setText("other.mp3")
    assert (form.result.text(), form.hushed, form.forgot) == ("", True, True)
