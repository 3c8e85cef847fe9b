from threading import Thread

from PySide6.QtCore import QObject

from gui.idle import Idle


def test_work_goes_on_once_the_window_has_nothing_to_do(qtbot, monkeypatch):
    monkeypatch.setattr("gui.idle.MOST_WAIT", 60)
    owner = QObject()
    idle = Idle(owner)
    work = Thread(target=idle.wait)
    work.start()
    qtbot.waitUntil(lambda: not work.is_alive())
    work.join()


def test_work_goes_on_for_a_moment_however_busy_the_window_is(monkeypatch):
    monkeypatch.setattr("gui.idle.MOST_WAIT", 0.001)
    owner = QObject()
    Idle(owner).wait()
