"""A speech model is chosen, downloaded, taken from a folder, removed: what is said and possible at each moment."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Self

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dwuglos.errors import InputError
from dwuglos.models import speech
from dwuglos.models.downloads import Fetched
from dwuglos.models.speech.files import arriving, home
from gui.dialogs.speech_model import SpeechModelBox
from tests.stand_ins.speech_models import write_model

TINY, BASE = speech.MODELS[:2]


class Download(QObject):
    """A task that ends as a test says."""

    progressed = Signal(object)
    stopped = Signal()

    def __init__(self, work: Callable[..., object], done: Callable[..., object], failed: Callable[..., object]) -> None:
        super().__init__()
        self.work, self.done, self.failed = work, done, failed
        self.is_cancelled = False

    def end_with(self, _owner: QObject) -> Self:
        """Do nothing: no test has it end so."""
        return self

    def cancel(self) -> None:
        self.is_cancelled = True


class Box(SpeechModelBox):
    """With the downloads that were begun, and how often another model was there to use."""

    def __init__(self, chosen: str, parent: QWidget) -> None:
        self.begun: list[Download] = []
        self.changes: list[str] = []
        super().__init__(SimpleNamespace(network=self._begin), lambda error: f"Failed: {error}", chosen, parent)  # type: ignore[arg-type]
        self.changed.connect(lambda: self.changes.append(self.value()))

    def _begin(self, *what: Any) -> Download:
        self.begun.append(Download(*what))
        return self.begun[-1]

    def titles(self) -> list[str]:
        return [self.models.itemText(row) for row in range(self.models.count())]

    def possible(self) -> set[str]:
        parts = {"fetch": self.fetch, "remove": self.remove}
        return {name for name, part in parts.items() if not part.isHidden()}


@pytest.fixture(autouse=True)
def _models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DWUGLOS_MODELS", str(tmp_path / "models"))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def box(window: QWidget) -> Box:
    return Box("", window)


def test_without_any_the_second_smallest_is_offered(box: Box) -> None:
    assert box.value() == "base.en"
    assert box.titles()[:2] == ["tiny.en, 78 MB to download", "base.en, 148 MB to download"]
    assert len(box.titles()) == len(speech.MODELS)
    assert (
        box.about.text() == "Quick, for clear speech. From huggingface.co/Systran/faster-whisper-base.en, licence MIT."
    )
    assert box.possible() == {"fetch"}
    assert box.fetch.text() == "&Download"
    assert box.models.accessibleName() == "Speech model"
    (label,) = (each for each in box.findChildren(QLabel) if each.text() == "&Model:")
    assert label.buddy() is box.models
    assert box.changes == []


def test_where_one_is_there_already_that_is_chosen(window: QWidget) -> None:
    write_model(home(TINY))
    write_model(home(speech.MODELS[2]))
    box = Box("", window)
    assert box.value() == "tiny.en"
    assert box.titles()[:2] == ["tiny.en, 78 MB, on this computer", "base.en, 148 MB to download"]
    assert box.possible() == {"remove"}


def test_what_is_kept_in_the_settings_is_chosen(window: QWidget) -> None:
    write_model(home(TINY))
    assert Box("small.en", window).value() == "small.en"


def test_a_download_that_was_begun_can_be_gone_on_with_or_taken_away(window: QWidget) -> None:
    arriving(BASE).mkdir(parents=True)
    box = Box("", window)
    assert box.titles()[1] == "base.en, 148 MB, downloaded in part"
    assert box.fetch.text() == "Go on with the &download"
    assert box.possible() == {"fetch"}, "it takes no room yet"
    (arriving(BASE) / "model.bin").write_bytes(b"1")
    box.models.setCurrentIndex(0)
    box.models.setCurrentIndex(1)
    assert box.possible() == {"fetch", "remove"}
    assert box.changes == ["tiny.en", "base.en"]


def test_a_folder_is_one_more_choice_and_stays_when_another_is_chosen(window: QWidget, tmp_path: Path) -> None:
    box = Box(str(tmp_path), window)
    assert box.value() == str(tmp_path)
    assert box.titles()[-1] == f"Folder {tmp_path}"
    assert box.about.text() == "A folder with files that faster-whisper reads; it is used as it is."
    assert box.possible() == set()
    box.fetch.click()
    box.remove.click()
    assert box.begun == []
    assert box.changes == []
    box.models.setCurrentIndex(0)
    assert box.about.text().startswith("The quickest, with many mistakes.")
    assert len(box.titles()) == len(speech.MODELS) + 1


# Downloading


def test_a_download_is_told_and_nothing_else_is_possible_meanwhile(box: Box) -> None:
    box.fetch.click()
    (download,) = box.begun
    assert not box.work.isHidden()
    assert box.work.label.text() == "Asking for the model…"
    assert box.possible() == set()
    assert not box.models.isEnabled()
    assert not box.choose.isEnabled()
    box._fetch()
    assert len(box.begun) == 1
    download.progressed.emit(Fetched(37_000_000, 148_000_000))
    assert box.work.label.text() == "37.0 of 148.0 MB"
    assert (box.work.bar.value(), box.work.bar.maximum()) == (250, 1000)
    download.progressed.emit(Fetched(0, 0))
    assert box.work.bar.value() == 0
    download.progressed.emit(Fetched(1, 1))
    assert box.work.bar.value() == 1000
    write_model(home(BASE))
    download.done(home(BASE))
    assert box.about.text() == "The model is ready."
    assert box.work.isHidden()
    assert box.possible() == {"remove"}
    assert box.titles()[1] == "base.en, 148 MB, on this computer"
    assert box.models.isEnabled()
    assert box.choose.isEnabled()
    assert box.changes == ["base.en"]


def test_what_is_asked_for_is_the_chosen_model(box: Box, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(speech, "offer", lambda model, cancelled: asked.append((model, cancelled)) or "offer")
    monkeypatch.setattr(speech, "download", lambda *what: asked.append(what) or "folder")
    box.models.setCurrentIndex(0)
    box.fetch.click()
    assert box.begun[0].work("progress", "cancelled") == "folder"
    assert asked == [(TINY, "cancelled"), ("offer", "progress", "cancelled")]


def test_a_download_that_fails_says_why_and_can_be_begun_again(box: Box) -> None:
    box.fetch.click()
    box.begun[0].failed(InputError("The network is down."))
    assert box.about.text() == "Failed: The network is down."
    assert box.possible() == {"fetch"}
    box.fetch.click()
    assert len(box.begun) == 2
    box.begun[0].done("late")
    assert not box.work.isHidden(), "that was the first one"
    box.begun[1].failed(InputError("No."))
    box.models.setCurrentIndex(0)
    assert box.about.text().startswith("The quickest"), "what is said is of the model that is chosen"


def test_a_download_is_stopped(box: Box) -> None:
    box._stop()
    box.fetch.click()
    box.work.stop.click()
    assert box.begun[0].is_cancelled
    assert not box.work.isHidden(), "until it has"
    box.begun[0].stopped.emit()
    assert box.about.text() == "Stopped; the download goes on from there."
    assert box.work.isHidden()


def test_who_leaves_stops_it_and_hears_no_more(box: Box) -> None:
    box.fetch.click()
    box.leave()
    assert box.begun[0].is_cancelled
    box.begun[0].progressed.emit(Fetched(1, 2))
    box.begun[0].stopped.emit()
    assert box.work.label.text() == "Asking for the model…"
    assert box.changes == []


# A folder, and the end of a model


def choose(monkeypatch: pytest.MonkeyPatch, box: Box, folder: str) -> list[str]:
    """Choose a folder; return where the choice began."""
    begun_at: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *what: begun_at.append(what[2]) or folder)
    box.choose.click()
    return begun_at


def test_a_folder_is_chosen_and_the_next_choice_begins_there(
    box: Box, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = write_model(tmp_path / "mine")
    assert choose(monkeypatch, box, f"{mine}/") == [""]
    assert box.value() == str(mine)
    assert box.about.text() == "A folder with files that faster-whisper reads; it is used as it is."
    assert box.changes == [str(mine)]
    assert choose(monkeypatch, box, "") == [str(mine)]
    assert box.value() == str(mine)
    assert box.changes == [str(mine)]


def test_a_folder_that_is_none_of_a_model_is_refused(box: Box, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, box, str(tmp_path))
    assert box.about.text().startswith(f"Failed: There is no whole speech model in {tmp_path}")
    assert box.value() == "base.en"
    assert box.changes == []


def test_a_model_is_removed(window: QWidget) -> None:
    write_model(home(TINY))
    box = Box("", window)
    box.remove.click()
    assert not home(TINY).exists()
    assert box.about.text() == "The model was removed."
    assert box.value() == "tiny.en"
    assert box.possible() == {"fetch"}
    assert box.changes == ["tiny.en"]


def test_a_model_that_cannot_be_removed_stays_and_says_why(window: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_model: object) -> None:
        raise InputError("It is in use.")

    write_model(home(TINY))
    box = Box("", window)
    monkeypatch.setattr(speech, "remove", fail)
    box.remove.click()
    assert box.about.text() == "Failed: It is in use."
    assert box.possible() == {"remove"}


def test_all_stands_in_one_line_with_what_the_model_is_below(qtbot: QtBot, window: QWidget) -> None:
    box = Box("", window)
    box.resize(700, 120)
    box.layout().activate()
    (label,) = (each for each in box.findChildren(QLabel) if each.text() == "&Model:")
    line = (label, box.models, box.fetch, box.choose)
    assert [part.x() for part in line] == sorted({part.x() for part in line})
    assert box.models.width() > box.choose.width()
    assert all(part.geometry().bottom() < box.about.y() for part in line)
    assert not any(button.autoDefault() for button in (box.fetch, box.choose, box.remove)), "Enter begins the talk"
