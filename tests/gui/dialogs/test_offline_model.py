"""The model for drafts without a connection: looked for, fetched, taken from a folder, removed."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QLabel

from dwuglos.errors import InputError
from dwuglos.models.offline import install_from, installed
from gui.commands.translate import OfflineModel
from gui.dialogs.offline_model import STEPS, OfflineModelDialog
from tests.gui.room import around, beside, between
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
    wait(desk, dialog, f"Version 2.1: {records.size / 1e6:.1f} MB to download from 127.0.0.1.")
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
    wait(desk, dialog, "arrived damaged")
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


def lines(dialog):
    """Return what can be read, from top to bottom."""
    labels = sorted((label for label in dialog.findChildren(QLabel) if label.isVisible()), key=lambda label: label.y())
    return [label.text() for label in labels]


def test_it_says_what_it_is_before_anything_is_asked(dialog):
    about, state = lines(dialog)
    assert "no text leaves the computer" in about
    assert state == "No model is installed."
    assert dialog.windowTitle() == "Offline translation model"
    assert dialog.bar.accessibleName() == "Progress of the download"
    assert not dialog.bar.isVisible()
    assert not dialog.progress_text.isVisible()
    assert dialog.width() == 560


def test_every_text_is_plain_and_wraps(dialog):
    for label in dialog.findChildren(QLabel):
        assert label.wordWrap()
        assert label.textFormat() == Qt.TextFormat.PlainText  # it may quote a path or an address


def test_lines_stand_above_the_buttons(desk, dialog):
    dialog._tell("Something.")
    close = dialog.findChild(QDialogButtonBox)
    labels = sorted((label for label in dialog.findChildren(QLabel) if label.isVisible()), key=lambda label: label.y())
    assert labels[1:] == [dialog.state, dialog.progress_text]
    below = [*labels, dialog.look, close]
    assert all(between(*pair) >= 0 for pair in pairwise(below))
    assert beside(dialog.look, dialog.choose) > 0
    assert around(dialog.choose, dialog)[2] > 50  # buttons are as wide as their words
    margin = around(close, dialog)[3]
    assert dialog.height() < close.y() + close.height() + margin + 2
    dialog.resize(560, 700)
    desk.qtbot.waitUntil(lambda: between(labels[-1], dialog.look) > 200)  # more room parts texts from buttons
    assert between(dialog.look, close) < 30


def test_enter_presses_no_button_by_itself(dialog):
    buttons_here = (dialog.look, dialog.fetch, dialog.choose, dialog.remove, dialog.stop)
    assert not any(button.autoDefault() for button in buttons_here)


def test_close_closes(dialog):
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close).click()
    assert not dialog.isVisible()


def test_while_it_works_the_bar_moves_and_stop_has_the_focus(desk, dialog, records):
    dialog.progress_text.setText("Something old.")
    dialog.look.click()
    assert dialog.bar.isVisible()
    assert (dialog.bar.minimum(), dialog.bar.maximum()) == (0, 0)  # nobody knows how much there is
    assert dialog.progress_text.text() == ""
    assert dialog.focusWidget() is dialog.stop
    wait(desk, dialog, "Version 2.1")
    assert not dialog.bar.isVisible()
    assert dialog.focusWidget() is dialog.fetch


def test_the_bar_shows_how_much_has_come(dialog):
    dialog._show_progress((1_000_000_000, 4_000_000_000))
    assert (dialog.bar.minimum(), dialog.bar.maximum()) == (0, STEPS)
    assert dialog.bar.value() == STEPS // 4
    dialog.close()
    dialog._show_progress((1, 1))
    assert dialog.bar.value() == STEPS // 4


def test_what_ends_after_it_was_stopped_says_nothing(desk, dialog, records):
    dialog.look.click()
    dialog.stop.click()
    assert dialog.progress_text.text() == "Stopped; nothing was changed."
    assert buttons(dialog) == ["look", "choose"]
    dialog.look.click()
    wait(desk, dialog, "Version 2.1")
    dialog.stop.click()  # there is nothing to stop
    assert "Version 2.1" in dialog.progress_text.text()


def test_an_offer_is_gone_once_it_was_fetched(desk, dialog, records):
    dialog.look.click()
    wait(desk, dialog, "Version 2.1")
    dialog.fetch.click()
    wait(desk, dialog, READY)
    assert "fetch" not in buttons(dialog)
    assert dialog.bar.maximum() == STEPS


def test_the_folder_is_looked_for_where_the_last_one_was(desk, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *given: asked.append(given[1:]) or "")
    dialog = OfflineModelDialog(desk.tasks, desk.window.words, "/last", desk.window)
    dialog.choose.click()
    assert asked == [("The folder with the model's files", "/last")]
    assert dialog.progress_text.text() == ""
    dialog.deleteLater()


def test_a_model_of_the_users_own_is_not_taken_away_here(desk, tmp_path, monkeypatch):
    monkeypatch.setenv("DWUGLOS_FIREFOX_MODEL", str(firefox_model.written(tmp_path / "mine")))
    dialog = OfflineModelDialog(desk.tasks, desk.window.words, "", desk.window)
    dialog.show()
    assert dialog.state.text() == f"Installed in {tmp_path / 'mine'} (0.7 MB)."
    assert "remove" not in buttons(dialog)
    dialog.close()
    dialog.deleteLater()


def test_a_model_that_cannot_be_removed_says_why(desk, dialog, monkeypatch):
    def refuse():
        raise InputError("The model is in use.")

    monkeypatch.setattr("dwuglos.models.offline.remove", refuse)
    dialog.remove.click()
    assert dialog.progress_text.text() == "The model is in use."
    assert dialog.progress_text.isVisible()
