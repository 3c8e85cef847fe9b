"""The desktop is asked not to sleep while something plays, and only then; where it cannot be asked nothing happens."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from gui.player import sleep
from gui.player.sleep import SleepGuard
from tests.gui.desk import Desk

_ANSWERER = """
import sys, time
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot, ClassInfo
from PySide6.QtDBus import QDBusConnection

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class ScreenSaver(QObject):
    @Slot(str, str, result=int)
    def Inhibit(self, application, reason):
        print("asked", application, reason, flush=True)
        return 7

app = QCoreApplication([])
saver = ScreenSaver()
bus = QDBusConnection.sessionBus()
assert bus.registerService("org.freedesktop.ScreenSaver")
every = QDBusConnection.RegisterOption.ExportAllSlots
assert bus.registerObject("/org/freedesktop/ScreenSaver", saver, every)
print("ready", flush=True)
QTimer.singleShot(20_000, app.quit)
app.exec()
"""


def test_of_several_wishes_the_last_counts(at_work: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(sleep, "_inhibit", lambda reason, _: bool(done.append(reason)) or True)
    monkeypatch.setattr(sleep, "_let_go", lambda _: done.append("let go"))
    guard = SleepGuard(at_work.tasks)
    guard.keep_awake(True, "A talk is being played.")
    at_work.qtbot.waitUntil(lambda: done == ["A talk is being played."])
    guard.keep_awake(True, "again")
    guard.keep_awake(False)
    at_work.qtbot.waitUntil(lambda: done[1:] == ["let go"])
    guard.keep_awake(False)
    assert len(done) == 2


def asked(address: str) -> str:
    """Ask over the bus at an address, in a process of its own: a process looks for its bus once."""
    code = (
        "from gui.player import sleep; print(sleep._inhibit('A talk is being played.', 'test')); sleep._let_go('test')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": address},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.strip()


def test_without_a_bus_nothing_happens() -> None:
    assert asked("unix:path=/nowhere") == "False"


@pytest.mark.skipif(not shutil.which("dbus-daemon"), reason="the program dbus-daemon is not installed")
def test_a_desktop_is_asked_over_its_bus() -> None:
    quiet = subprocess.DEVNULL
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=quiet, text=True)
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": address}
    answerer = subprocess.Popen([sys.executable, "-c", _ANSWERER], stdout=subprocess.PIPE, text=True, env=environment)
    assert answerer.stdout is not None
    try:
        assert answerer.stdout.readline() == "ready\n"
        assert asked(address) == "True"
        assert answerer.stdout.readline() == "asked Dwugłos A talk is being played.\n"
    finally:
        for process in (answerer, daemon):
            process.kill()
            process.wait()
            assert process.stdout is not None
            process.stdout.close()
