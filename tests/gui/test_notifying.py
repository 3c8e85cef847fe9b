"""The desktop is told while the user is elsewhere, and only then."""

from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from dwuglos.drafts.outcome import Outcome
from gui import notifying


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def shown(monkeypatch):
    """What the desktop was told; it has a tray."""
    shown = []
    monkeypatch.setattr(QApplication, "alert", lambda window: shown.append("marked"))
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _tray, title, text, *_: shown.append((title, text)))
    return shown


def test_who_is_elsewhere_is_told(window, shown):
    assert notifying.notify(window, "12 segments drafted.")
    assert shown == ["marked", ("Dwugłos", "12 segments drafted.")]


def test_a_click_leads_to_the_window_and_takes_the_message_away(window, shown, qtbot, monkeypatch):
    called = []
    monkeypatch.setattr(window, "activateWindow", lambda: called.append("activated"))
    notifying.notify(window, "12 segments drafted.")
    (tray,) = window.findChildren(QSystemTrayIcon)
    tray.messageClicked.emit()
    assert called == ["activated"]
    qtbot.waitUntil(lambda: not window.findChildren(QSystemTrayIcon))


def test_who_looks_on_is_not_told_twice(window, shown, monkeypatch):
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    assert not notifying.notify(window, "12 segments drafted.")
    assert shown == []


def test_a_desktop_without_a_tray_marks_the_window(window, shown, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    assert notifying.notify(window, "12 segments drafted.")
    assert shown == ["marked"]


@pytest.mark.parametrize("wanted", [True, False])
def test_a_run_of_drafts_that_ends_elsewhere_is_told_if_wanted(desk, shown, monkeypatch, wanted):
    desk.open()
    desk.settings.notify = wanted
    monkeypatch.setattr(desk.window, "isActiveWindow", lambda: False)
    run = SimpleNamespace(deleteLater=lambda: None, without_examples=None)
    monkeypatch.setattr(desk.window.drafts, "_run", run)
    desk.window.drafts._end(run, Outcome(3, (), 3))
    assert len(shown) == (2 if wanted else 0)
    assert desk.told
