"""Eight hours at the desk in minutes: thousands of edits, hundreds of talks, windows and panels; nothing piles up."""

from __future__ import annotations

import ctypes
import gc
import random
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from dwuglos.store.library import Library
from dwuglos.talk.transcript import NewSegment, number
from gui.commands import COMMANDS
from gui.commands.view import PanelCommand
from tests.gui.desk import CTRL, Desk, Key, look_at_dialogs
from tests.trials.reach import Tell, reach

SEGMENTS = 40
EDITS = 20
"""Edits of a talk before the next is opened."""
WARM = 0.2
"""The share of the day after which everything has been seen once."""
LARGER = 1.10
"""Times the memory at that time, at the end of the day."""
PASSING = 4
"""Files that may be open just then: a reader of the library has one, its log and its index."""
LANES = 8
"""Threads of a process with one window at the most: its lanes make theirs when several are wanted at once."""
PANELS = [each for each in COMMANDS if issubclass(each, PanelCommand) and each is not PanelCommand]


class Held(NamedTuple):
    """What a process holds."""

    memory: int
    threads: int
    files: int
    children: int
    timers: int
    objects: int


def _held(desk: Desk) -> Held:
    desk.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    found = re.search(r"VmRSS:\s*(\d+) kB", Path("/proc/self/status").read_text())
    assert found is not None
    tasks = Path("/proc/self/task").glob("*/children")
    return Held(
        memory=int(found[1]) * 1024,
        threads=max(threading.active_count(), LANES),
        files=len(list(Path("/proc/self/fd").iterdir())),
        children=sum(len(task.read_text().split()) for task in tasks),
        timers=sum(timer.isActive() for timer in desk.window.findChildren(QTimer)),
        objects=len(desk.window.findChildren(QObject)),
    )


def _write_talks(library: Library, count: int) -> list[int]:
    new = number(NewSegment(n * 3000, n * 3000 + 2500, f"Sentence {n} of a talk.", "") for n in range(SEGMENTS))
    return [library.add_talk(f"Talk {talk}", new) for talk in range(count)]


def _work_on_talk(desk: Desk, id: int, chance: random.Random) -> None:
    """Open a talk, write into it, take some of it back, and leave it."""
    desk.open(id, at=1)
    for edit in range(EDITS):
        desk.table.go_to(chance.randint(1, SEGMENTS))
        if edit % 7 == 6:
            desk.key(Key.Key_Z, CTRL)
        else:
            desk.type(f"Zdanie {chance.randrange(1000)}.")
            desk.key(Key.Key_Return)
    desk.wait_saved()


def _look_around(desk: Desk) -> None:
    """Open and close each panel, and go home."""
    for _ in range(2):
        for panel in PANELS:
            desk.run(panel)
            QApplication.processEvents()
    desk.home()


def _use_another_window(desk: Desk) -> None:
    other = Desk(desk.qtbot, desk.path)
    other.open(1)
    other.close()
    _come_back(desk)


def _come_back(desk: Desk) -> None:
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)


def _close(dialog: QDialog) -> int:
    dialog.show()
    QApplication.processEvents()
    dialog.done(0)
    return 0


def _day(desk: Desk, talks: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    """Work; yield what is held, once everything has been seen, and at the end."""
    chance = random.Random(talks)
    with Library(desk.path) as library:
        ids = _write_talks(library, talks)
    rare = max(1, talks // 20)
    for place, id in enumerate(ids):
        _work_on_talk(desk, id, chance)
        if place % max(1, talks // 50) == 0:
            _look_around(desk)
        if place % rare == 0:
            _use_another_window(desk)
            with monkeypatch.context() as patched:
                look_at_dialogs(desk, patched, _close)
            for left_open in desk.window.findChildren(QDialog):
                left_open.close()
            _come_back(desk)
        if place + 1 in (max(1, int(talks * WARM)), talks):
            yield _held(desk)


def _faults(warm: Held, end: Held) -> list[str]:
    faults = []
    if end.memory > warm.memory * LARGER:
        faults.append(f"memory {warm.memory / 1e6:.0f} → {end.memory / 1e6:.0f} MB")
    for name in ("threads", "files", "children", "timers"):
        if getattr(end, name) > getattr(warm, name) + (PASSING if name == "files" else 0):
            faults.append(f"{name} {getattr(warm, name)} → {getattr(end, name)}")
    if end.objects > warm.objects * LARGER:
        faults.append(f"objects of the window {warm.objects} → {end.objects}")
    return faults


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Only Linux tells what a process holds.")
@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@reach(few=3, many=500)
def test_nothing_piles_up(attacks: int, tell: Tell, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    warm, end = _day(desk, attacks, monkeypatch)
    tell(
        f"{attacks * EDITS:,} edits in {attacks} talks: memory {warm.memory / 1e6:.0f} → {end.memory / 1e6:.0f} MB, "
        f"threads {end.threads}, files {end.files}, children {end.children}, timers {end.timers}, "
        f"objects {warm.objects} → {end.objects}",
        _faults(warm, end) if attacks > 3 else [],
    )
