"""The model for drafts without a connection: looked for, fetched, taken from a folder, removed."""

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel

from dwuglos.models.offline import install_from, installed
from gui.commands.translate import OfflineModel
from gui.dialogs.offline_model import STEPS, OfflineModelDialog
from tests.stand_ins import firefox_model
from tests.stand_ins.firefox_records import StandIn

READY = "The model is ready; choose it among the translation services."


@pytest.fixture(autouse=True)
def models(tmp_path, monkeypatch):
    folder = tmp_path / "own" / "models"
    monkeypatch.setenv("DWUGLOS_MODELS", str(folder))
    monkeypatch.delenv("DWUGLOS_FIREFOX_MODEL", raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return folder


@pytest.fixture
def records(monkeypatch):
    with StandIn() as server:
        monkeypatch.setenv("FXTRANSLATE_RECORDS_URL", server.address)
        yield server
    assert server.errors == []


@pytest.fixture
def dialog(desk):
    dialog = OfflineModelDialog(desk.tasks, desk.window.words, "", desk.window)
    dialog.show()
    yield dialog
    dialog.close()
    dialog.deleteLater()


def buttons(dialog):
    """Return what can be pressed."""
    named = ("look", "fetch", "choose", "remove", "stop")
    return [name for name in named if getattr(dialog, name).isVisible()]


def wait(desk, dialog, words):
    desk.qtbot.waitUntil(lambda: words in dialog.progress_text.text())


def test_at_first_there_is_no_model_and_nothing_is_asked_of_the_net(dialog, records):
    assert dialog.state.text() == "No model is installed."
    assert buttons(dialog) == ["look", "choose"]
    assert records.asked == []


def test_it_is_looked_for_then_fetched_then_removed(desk, dialog, records, models):
    dialog.look.click()
    assert buttons(dialog) == ["stop"]
    wait(desk, dialog, f"Version 2.1: {records.size / 1e6:.1f} MB are to be downloaded from 127.0.0.1.")
    assert installed() is None
    assert buttons(dialog) == ["fetch", "choose"]
    dialog.fetch.click()
    wait(desk, dialog, READY)
    assert dialog.bar.value() == STEPS
    assert dialog.state.text() == f"Installed in {models / 'en-pl'} (0.7 MB)."
    assert buttons(dialog) == ["look", "choose", "remove"]
    dialog.remove.click()
    assert dialog.progress_text.text() == "The model was removed."
    assert installed() is None
    assert buttons(dialog) == ["look", "choose"]


def test_it_is_taken_from_a_folder(desk, dialog, tmp_path, monkeypatch, models):
    folder = firefox_model.written(tmp_path / "mine")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    dialog.choose.click()
    wait(desk, dialog, READY)
    assert installed() == models / "en-pl"


def test_no_folder_is_chosen(dialog, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog.choose.click()
    assert buttons(dialog) == ["look", "choose"]


def test_a_wrong_folder_is_told_of(desk, dialog, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    dialog.choose.click()
    wait(desk, dialog, f"There is no whole model in {tmp_path}")
    assert buttons(dialog) == ["look", "choose"]


def test_a_failure_is_told_and_it_can_be_tried_again(desk, dialog, records):
    records.behaviour = "503"
    dialog.look.click()
    wait(desk, dialog, "127.0.0.1 is out of order at the moment (error 503)")
    records.behaviour = "good"
    dialog.look.click()
    wait(desk, dialog, "Version 2.1")
    records.behaviour = "damaged"
    dialog.fetch.click()
    wait(desk, dialog, "came damaged")
    assert installed() is None
    assert buttons(dialog) == ["fetch", "choose"]


def test_a_download_is_stopped(desk, dialog, records, models):
    dialog.look.click()
    wait(desk, dialog, "Version 2.1")
    records.behaviour = "stall"
    dialog.fetch.click()
    desk.qtbot.waitUntil(lambda: records.stalled.is_set())
    dialog.stop.click()
    assert dialog.progress_text.text() == "Stopped; nothing was changed."
    assert buttons(dialog) == ["fetch", "choose"]
    desk.qtbot.waitUntil(lambda: list(models.iterdir()) == [])


def test_closing_stops_what_is_under_way(desk, dialog, records, models):
    dialog.look.click()
    wait(desk, dialog, "Version 2.1")
    records.behaviour = "stall"
    dialog.fetch.click()
    desk.qtbot.waitUntil(lambda: records.stalled.is_set())
    dialog.close()
    desk.qtbot.waitUntil(lambda: list(models.iterdir()) == [])


def test_a_damaged_model_is_told_of_and_can_be_removed(desk, tmp_path, models):
    install_from(firefox_model.written(tmp_path / "mine"))
    (models / "en-pl" / "vocab.enpl.spm").write_bytes(b"")
    dialog = OfflineModelDialog(desk.tasks, desk.window.words, "", desk.window)
    dialog.show()
    assert "vocab.enpl.spm is empty or cut off" in dialog.state.text()
    dialog.remove.click()
    assert dialog.state.text() == "No model is installed."
    dialog.close()
    dialog.deleteLater()


def test_the_command_shows_it_without_a_talk(desk, monkeypatch):
    seen = []
    monkeypatch.setattr(QDialog, "exec", lambda dialog: seen.append(dialog.windowTitle()))
    desk.run(OfflineModel)
    assert seen == ["Offline translation model"]
    desk.qtbot.waitUntil(lambda: not desk.window.findChildren(QDialog))


def test_no_line_is_cut_off_whatever_is_told(dialog):
    dialog._tell("There is no whole model in /a/folder/far/away; choose another folder, or download the model. " * 4)
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert len(labels) == 3
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)
